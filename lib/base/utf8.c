#include "base/utf8.h"

size_t x278i_utf8_front(const char *text, size_t len, uint32_t *character) {
    const unsigned char *at = (const unsigned char *)text;
    size_t more;
    unsigned lowest = 0x80; /* of the second byte */
    unsigned highest = 0xbf;
    if (at[0] < 0x80) {
        more = 0;
    } else if (at[0] >= 0xc2 && at[0] <= 0xdf) {
        more = 1;
    } else if (at[0] >= 0xe0 && at[0] <= 0xef) {
        more = 2;
        lowest = at[0] == 0xe0 ? 0xa0 : 0x80;
        highest = at[0] == 0xed ? 0x9f : 0xbf;
    } else if (at[0] >= 0xf0 && at[0] <= 0xf4) {
        more = 3;
        lowest = at[0] == 0xf0 ? 0x90 : 0x80;
        highest = at[0] == 0xf4 ? 0x8f : 0xbf;
    } else {
        return 0;
    }
    if (more >= len || (more > 0 && (at[1] < lowest || at[1] > highest))) {
        return 0;
    }
    uint32_t value = more == 0 ? at[0] : at[0] & (0x3fu >> more);
    for (size_t i = 1; i <= more; i++) {
        if ((at[i] & 0xc0) != 0x80) {
            return 0;
        }
        value = value << 6 | (at[i] & 0x3fu);
    }
    if (character != NULL) {
        *character = value;
    }
    return more + 1;
}

size_t x278i_utf8_count(const char *text, size_t len) {
    size_t count = 0;
    for (size_t i = 0; i < len; i++) {
        count += ((unsigned char)text[i] & 0xc0) != 0x80;
    }
    return count;
}
