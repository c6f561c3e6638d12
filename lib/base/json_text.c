/* Strings and numbers as JSON. Most strings are short and plain, and are copied in steps of eight bytes. */
#include "base/json_text.h"

#include "base/utf8.h"

#define ONES UINT64_C(0x0101010101010101)
#define HIGHS UINT64_C(0x8080808080808080)
#define STEP ((size_t)1024) /* bytes of a long string for which room is made at a time */
#define WIDEST 6            /* bytes of the longest escape: \u001f */

/* A bit for each of eight bytes that is zero, and perhaps one for a byte behind such a byte. */
static inline uint64_t zeros(uint64_t word) {
    return (word - ONES) & ~word & HIGHS;
}

/* Have eight bytes nothing that is written in another way? A control character, a quote, a backslash, DEL, what is not ASCII. */
static inline bool is_plain(uint64_t word) {
    uint64_t low = (word - ONES * 0x20) & ~word; /* high bit: below 0x20 */
    uint64_t odd = zeros(word ^ ONES * '"') | zeros(word ^ ONES * '\\') | zeros(word ^ ONES * 0x7F);
    return (((low | word) & HIGHS) | odd) == 0;
}

static inline bool is_plain_byte(unsigned char byte) {
    return byte >= 0x20 && byte < 0x7F && byte != '"' && byte != '\\';
}

/* Copy a plain text. false: it is not plain, or was not worth a try. */
static inline bool copy_plain(char *to, const char *from, size_t len) {
    uint64_t word;
    if (len < sizeof word) {
        size_t i = 0;
        while (i < len && is_plain_byte((unsigned char)from[i])) {
            to[i] = from[i];
            i++;
        }
        return i == len;
    }
    for (size_t i = 0; i + sizeof word <= len; i += sizeof word) {
        memcpy(&word, from + i, sizeof word);
        memcpy(to + i, &word, sizeof word);
        if (!is_plain(word)) {
            return false;
        }
    }
    memcpy(&word, from + len - sizeof word, sizeof word); /* the rest, with some bytes for a second time */
    memcpy(to + len - sizeof word, &word, sizeof word);
    return is_plain(word);
}

static char *put_unit(char *to, uint32_t unit) {
    static const char digits[] = "0123456789abcdef";
    *to++ = '\\';
    *to++ = 'u';
    for (unsigned shift = 16; shift > 0; shift -= 4) {
        *to++ = digits[unit >> (shift - 4) & 15];
    }
    return to;
}

static char *put_escape(char *to, uint32_t character) {
    if (character == '"' || character == '\\') {
        *to++ = '\\';
        *to++ = (char)character;
        return to;
    }
    if (character <= 0xFFFF) {
        return put_unit(to, character);
    }
    to = put_unit(to, 0xD7C0 + (character >> 10));
    return put_unit(to, 0xDC00 + (character & 0x3FF));
}

/* Put what is at the front of a text; *used: how many bytes of it. */
static char *put_front(x278i_json_text *to, char *at, const char *from, size_t len, size_t *used) {
    unsigned char byte = (unsigned char)from[0];
    *used = 1;
    if (is_plain_byte(byte)) {
        *at++ = (char)byte;
        return at;
    }
    if (byte < 0x80) {
        return put_escape(at, byte);
    }
    uint32_t character = byte;
    size_t width = to->bytes ? 0 : x278i_utf8_front(from, len, &character);
    to->broken = to->broken || (width == 0 && !to->bytes);
    *used = width == 0 ? 1 : width;
    if (x278i_is_unsafe(character)) {
        return put_escape(at, character);
    }
    if (width == 0) {
        return at + x278i_utf8_put(at, byte);
    }
    memcpy(at, from, width);
    return at + width;
}

/* A text that is long, or has what is not plain. */
static void put_any(x278i_json_text *to, const char *from, size_t len) {
    size_t i = 0;
    while (i < len && x278i_json_room(to, (STEP + 4) * WIDEST)) {
        size_t end = len - i < STEP ? len : i + STEP;
        char *at = to->out.ptr + to->out.len;
        while (i < end) {
            size_t used;
            if (end - i >= 64 && copy_plain(at, from + i, 64)) {
                at += 64;
                i += 64;
            } else {
                at = put_front(to, at, from + i, len - i, &used);
                i += used;
            }
        }
        to->out.len = (size_t)(at - to->out.ptr);
    }
}

void x278i_json_put_string(x278i_json_text *to, x278_str value) {
    if (value.len <= STEP && x278i_json_room(to, value.len + 2)) {
        char *at = to->out.ptr + to->out.len;
        at[0] = '"';
        if (copy_plain(at + 1, value.ptr, value.len)) {
            at[value.len + 1] = '"';
            to->out.len += value.len + 2;
            return;
        }
    }
    x278i_json_put(to, "\"", 1);
    put_any(to, value.ptr, value.len);
    x278i_json_put(to, "\"", 1);
}

void x278i_json_put_number(x278i_json_text *to, uint64_t value) {
    x278i_digits room;
    x278_str text = x278i_number(&room, value);
    x278i_json_put(to, text.ptr, text.len);
}
