/* Codes of an acknowledgment: one, or the list of a segment. */
#include <string.h>

#include "ack/acker.h"

void x278i_ack_code_set(x278i_ack_code *code, const char *text) {
    size_t len = strlen(text);
    len = len < sizeof code->text ? len : sizeof code->text - 1;
    memcpy(code->text, text, len);
    code->text[len] = '\0';
}

void x278i_ack_codes_add(x278i_ack_codes *codes, const char *text) {
    for (uint32_t i = 0; i < codes->count; i++) {
        if (strcmp(codes->codes[i].text, text) == 0) {
            return;
        }
    }
    if (codes->count < X278I_ACK_CODES) {
        x278i_ack_code_set(&codes->codes[codes->count++], text);
    }
}
