/* Builds paths of loops and segments. */
#include "answer/label.h"

#include <string.h>

#include "base/issue.h"

void x278i_label_add(x278i_label *label, const char *text, size_t len) {
    size_t wanted = len == X278_STRLEN ? strlen(text) : len;
    size_t room = sizeof label->text - label->len;
    size_t taken = wanted < room ? wanted : room;
    memcpy(label->text + label->len, text, taken);
    label->len += taken;
}

void x278i_label_number(x278i_label *label, uint64_t number) {
    x278i_digits room;
    x278_str digits = x278i_number(&room, number);
    x278i_label_add(label, digits.ptr, digits.len);
}

void x278i_label_index(x278i_label *label, uint64_t number) {
    if (number != 1) {
        x278i_label_add(label, "[", 1);
        x278i_label_number(label, number);
        x278i_label_add(label, "]", 1);
    }
}

void x278i_label_loop(x278i_label *label, const x278i_guide *guide, uint16_t loop) {
    char id[32];
    size_t len = x278i_guide_path(guide, (x278i_row){loop, X278I_NONE, X278I_NONE}, id, sizeof id);
    x278i_label_add(label, id, len < sizeof id ? len : sizeof id - 1);
}
