#include "base/fold.h"

#include <string.h>

#include "base/utf8.h"

/* U+00C0 to U+017F: Latin letters with accents, and ligatures. */
static const char letters[][3] = {
    /* clang-format off */
    "A", "A", "A", "A", "A", "A", "AE", "C", "E", "E", "E", "E",
    "I", "I", "I", "I", "D", "N", "O", "O", "O", "O", "O", "x",
    "O", "U", "U", "U", "U", "Y", "TH", "ss", "a", "a", "a", "a",
    "a", "a", "ae", "c", "e", "e", "e", "e", "i", "i", "i", "i",
    "d", "n", "o", "o", "o", "o", "o", "/", "o", "u", "u", "u",
    "u", "y", "th", "y", "A", "a", "A", "a", "A", "a", "C", "c",
    "C", "c", "C", "c", "C", "c", "D", "d", "D", "d", "E", "e",
    "E", "e", "E", "e", "E", "e", "E", "e", "G", "g", "G", "g",
    "G", "g", "G", "g", "H", "h", "H", "h", "I", "i", "I", "i",
    "I", "i", "I", "i", "I", "i", "IJ", "ij", "J", "j", "K", "k",
    "k", "L", "l", "L", "l", "L", "l", "L", "l", "L", "l", "N",
    "n", "N", "n", "N", "n", "'n", "NG", "ng", "O", "o", "O", "o",
    "O", "o", "OE", "oe", "R", "r", "R", "r", "R", "r", "S", "s",
    "S", "s", "S", "s", "S", "s", "T", "t", "T", "t", "T", "t",
    "U", "u", "U", "u", "U", "u", "U", "u", "U", "u", "U", "u",
    "W", "w", "Y", "y", "Y", "Z", "z", "Z", "z", "Z", "z", "s",
    /* clang-format on */
};

#define FIRST_LETTER 0xC0u
#define LETTERS (sizeof letters / sizeof letters[0])

/* Signs that have a plain one beside them, rising. */
static const struct {
    uint32_t character;
    char plain[4];
} signs[] = {
    {0x00A0, " "}, {0x00A1, "!"},   {0x00AB, "\""}, {0x00AD, "-"},  {0x00B4, "'"},  {0x00B7, "."},  {0x00BB, "\""},
    {0x00BF, "?"}, {0x2010, "-"},   {0x2011, "-"},  {0x2012, "-"},  {0x2013, "-"},  {0x2014, "-"},  {0x2015, "-"},
    {0x2018, "'"}, {0x2019, "'"},   {0x201A, "'"},  {0x201B, "'"},  {0x201C, "\""}, {0x201D, "\""}, {0x201E, "\""},
    {0x2022, "*"}, {0x2026, "..."}, {0x2032, "'"},  {0x2033, "\""}, {0x2039, "'"},  {0x203A, "'"},  {0x2212, "-"},
};

#define SIGNS (sizeof signs / sizeof signs[0])

bool x278i_is_basic(unsigned char byte) {
    bool word = (byte >= 'A' && byte <= 'Z') || (byte >= '0' && byte <= '9');
    return word || (byte != 0 && strchr(" !\"&'()*+,-./:;?=", byte) != NULL);
}

bool x278i_is_extended(unsigned char byte) {
    bool small = byte >= 'a' && byte <= 'z';
    return small || x278i_is_basic(byte) || (byte != 0 && strchr("%@[]_{}\\|<>~^`#$", byte) != NULL);
}

/* What a character outside of ASCII is written as; NULL when there is nothing. */
static const char *plain(uint32_t character) {
    if (character >= FIRST_LETTER && character < FIRST_LETTER + LETTERS) {
        return letters[character - FIRST_LETTER];
    }
    for (size_t i = 0; i < SIGNS; i++) {
        if (signs[i].character == character) {
            return signs[i].plain;
        }
    }
    return NULL;
}

static unsigned char capital(unsigned char byte) {
    return byte >= 'a' && byte <= 'z' ? (unsigned char)(byte - 'a' + 'A') : byte;
}

x278_status x278i_fold(const x278_ctx *ctx, x278_span value, bool basic, x278i_buf *out, x278i_fold_result *result) {
    *result = (x278i_fold_result){0, 0};
    x278_status status = x278i_buf_reserve(ctx, out, value.len * 2 + 1); /* two bytes become two, three become three */
    while (value.len > 0 && status == X278_OK) {
        uint32_t character = 0; /* for a byte that begins none */
        size_t size = x278i_utf8_front(value.ptr, value.len, &character);
        char itself[2] = {character < 0x80 ? (char)character : '\0', '\0'};
        const char *text = character < 0x80 && character != 0 ? itself : plain(character);
        bool changed = text != itself;
        bool good = text != NULL;
        for (; good && *text != '\0'; text++) {
            unsigned char byte = basic ? capital((unsigned char)*text) : (unsigned char)*text;
            good = basic ? x278i_is_basic(byte) : x278i_is_extended(byte);
            changed = changed || byte != (unsigned char)*text;
            if (good) {
                out->ptr[out->len++] = (char)byte;
            }
        }
        result->lost += !good;
        result->folded += good && changed;
        value.ptr += size > 0 ? size : 1;
        value.len -= size > 0 ? size : 1;
    }
    return status;
}
