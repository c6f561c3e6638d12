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

size_t x278i_utf8_put(char *to, uint32_t character) {
    if (character < 0x80) {
        to[0] = (char)character;
        return 1;
    }
    if (character < 0x800) {
        to[0] = (char)(0xc0 | character >> 6);
        to[1] = (char)(0x80 | (character & 0x3f));
        return 2;
    }
    if (character < 0x10000) {
        to[0] = (char)(0xe0 | character >> 12);
        to[1] = (char)(0x80 | (character >> 6 & 0x3f));
        to[2] = (char)(0x80 | (character & 0x3f));
        return 3;
    }
    to[0] = (char)(0xf0 | character >> 18);
    to[1] = (char)(0x80 | (character >> 12 & 0x3f));
    to[2] = (char)(0x80 | (character >> 6 & 0x3f));
    to[3] = (char)(0x80 | (character & 0x3f));
    return 4;
}

size_t x278i_utf8_count(const char *text, size_t len) {
    size_t count = 0;
    for (size_t i = 0; i < len; i++) {
        count += ((unsigned char)text[i] & 0xc0) != 0x80;
    }
    return count;
}

bool x278i_is_unsafe(uint32_t character) {
    static const uint32_t ranges[][2] = {
        {0x00, 0x1F},     {0x7F, 0x9F},     {0x061C, 0x061C}, {0x200B, 0x200F},   {0x2028, 0x202E},
        {0x2060, 0x206F}, {0xFEFF, 0xFEFF}, {0xFFF9, 0xFFFB}, {0xE0000, 0xE007F},
    };
    for (size_t i = 0; i < sizeof ranges / sizeof ranges[0]; i++) {
        if (character >= ranges[i][0] && character <= ranges[i][1]) {
            return true;
        }
    }
    return false;
}
