/* Transaction sets that came without their envelope: the first ST shows their delimiters. */
#include <string.h>

#include "base/context.h"
#include "edi/isa.h"
#include "edi/reader.h"

#define ST_LONGEST 64u /* bytes in which the first ST must end */

/* The delimiters that an ST segment shows; those of components and repetitions are the usual ones. */
static bool read_delimiters(const char *data, size_t len, x278_delimiters *out) {
    size_t at = 0;
    while (at < len && strchr(" \t\r\n", data[at]) != NULL && data[at] != '\0') {
        at++;
    }
    if (len - at < 3 || memcmp(data + at, "ST", 2) != 0 || !x278i_is_delimiter((unsigned char)data[at + 2])) {
        return false;
    }
    size_t last = len - at < ST_LONGEST ? len : at + ST_LONGEST;
    *out = (x278_delimiters){.element = (uint8_t)data[at + 2]};
    for (size_t i = at + 3; i < last && out->terminator == 0; i++) {
        unsigned char byte = (unsigned char)data[i];
        out->terminator = byte != out->element && x278i_is_delimiter(byte) ? byte : 0;
    }
    out->component = out->element != ':' && out->terminator != ':' ? ':' : '>';
    out->repetition = out->element != '^' && out->terminator != '^' ? '^' : 0;
    return out->terminator != 0;
}

x278_status x278_reader_open_sets(const x278_ctx *ctx, const void *data, size_t len, x278_issues *issues,
                                  x278_reader **out) {
    x278i_body body = {.data = data, .len = len, .numbers = {1, 1, 0}};
    if (out == NULL) {
        return X278_E_INVALID_ARG;
    }
    *out = NULL;
    if (ctx == NULL || data == NULL) {
        return X278_E_INVALID_ARG;
    }
    if (!read_delimiters(data, len, &body.delimiters)) {
        return X278_E_SYNTAX;
    }
    return x278i_reader_open_body(ctx, &body, issues, out);
}
