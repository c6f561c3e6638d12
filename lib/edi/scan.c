#include "edi/scan.h"

#include <string.h>

void x278i_classes_set(x278i_classes *classes, const x278_delimiters *delimiters) {
    memset(classes, X278I_BYTE_DATA, sizeof *classes);
    classes->of['\r'] = X278I_BYTE_BREAK;
    classes->of['\n'] = X278I_BYTE_BREAK;
    if (delimiters->repetition != 0) {
        classes->of[delimiters->repetition] = X278I_BYTE_REPETITION;
    }
    if (delimiters->component != 0) {
        classes->of[delimiters->component] = X278I_BYTE_COMPONENT;
    }
    classes->of[delimiters->element] = X278I_BYTE_ELEMENT;
    classes->of[delimiters->terminator] = X278I_BYTE_TERMINATOR;
}

size_t x278i_scan(const x278i_classes *classes, const char *data, size_t len, uint32_t base, uint32_t *out) {
    const uint8_t *of = classes->of;
    const unsigned char *bytes = (const unsigned char *)data;
    size_t found = 0;
    for (size_t i = 0; i < len; i++) {
        out[found] = base + (uint32_t)i;
        found += of[bytes[i]] != X278I_BYTE_DATA;
    }
    return found;
}

bool x278i_scan_unusual(const char *data, size_t len) {
    /* For each byte b: b | (b - 1) has the top bit when b is above 127 or 0. A fixed inner count lets compilers use
     * vectors. */
    const unsigned char *bytes = (const unsigned char *)data;
    unsigned char seen = 0;
    size_t i = 0;
    for (; i + 64 <= len; i += 64) {
        for (size_t j = 0; j < 64; j++) {
            seen |= (unsigned char)(bytes[i + j] | (unsigned char)(bytes[i + j] - 1));
        }
    }
    for (; i < len; i++) {
        seen |= (unsigned char)(bytes[i] | (unsigned char)(bytes[i] - 1));
    }
    return (seen & 0x80) != 0;
}
