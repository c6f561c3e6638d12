#include "edi/charset.h"

#include <string.h>

#include "base/utf8.h"
#include "x278/reader.h"

size_t x278i_charset_room(size_t len) {
    return len * 3 + 4; /* no byte becomes more than three */
}

#ifdef X278_WITH_ICONV

#include <iconv.h>

#define NO_CHARACTER UINT32_C(0xFFFFFFFF)
#define REPLACEMENT UINT32_C(0xFFFD)
#define NEXT_LINE UINT32_C(0x85)
#define EBCDIC_NEXT_LINE 0x15
#define BYTE_ORDER_MARK UINT32_C(0xFEFF)

/* The sets that can be asked for. UTF-16 is read here, since it is two bytes a unit and nothing else to know. */
typedef struct set_row {
    const char *name;
    const char *iconv_name; /* NULL: UTF-16 */
    bool ebcdic;
    bool big_endian; /* of UTF-16 without a byte order mark */
    bool marks;      /* written with a byte order mark when nothing else is said */
} set_row;

static const set_row rows[] = {
    {"ISO-8859-1", "ISO-8859-1", false, false, false},
    {"WINDOWS-1252", "WINDOWS-1252", false, false, false},
    {"IBM037", "IBM037", true, false, false},
    {"IBM1047", "IBM1047", true, false, false},
    {"UTF-16", NULL, false, true, true},
    {"UTF-16LE", NULL, false, false, false},
    {"UTF-16BE", NULL, false, true, false},
};

struct x278i_charset {
    const set_row *row;
    uint32_t of_byte[256]; /* the character of each byte, or NO_CHARACTER; of sets of single bytes */
    int16_t to_byte[256];  /* the byte of each character below 256, or -1 */
    bool next_line;        /* line feeds are the next line control of EBCDIC */
    bool big_endian;
    bool begun; /* bytes of UTF-16 were seen: no byte order mark comes any more */
    bool marked;
};

static char upper(char byte) {
    return byte >= 'a' && byte <= 'z' ? (char)(byte - 'a' + 'A') : byte;
}

static bool same_name(const char *a, const char *b) {
    while (*a != '\0' && upper(*a) == *b) {
        a++;
        b++;
    }
    return *a == '\0' && *b == '\0';
}

/* Ask iconv once for each byte: conversion itself needs no call then, and no state. */
static bool fill_table(x278i_charset *charset) {
    iconv_t converter = iconv_open("UTF-8", charset->row->iconv_name);
    if (converter == (iconv_t)-1) { /* NOLINT(performance-no-int-to-ptr): POSIX words the failure so */
        return false;
    }
    for (size_t byte = 0; byte < 256; byte++) {
        char in = (char)byte;
        char out[8];
        char *from = &in;
        char *to = out;
        size_t from_left = 1;
        size_t to_left = sizeof out;
        size_t result = iconv(converter, &from, &from_left, &to, &to_left);
        size_t size = sizeof out - to_left;
        uint32_t character = NO_CHARACTER;
        bool good =
            result != (size_t)-1 && from_left == 0 && size > 0 && x278i_utf8_front(out, size, &character) == size;
        charset->of_byte[byte] = good ? character : NO_CHARACTER;
        (void)iconv(converter, NULL, NULL, NULL, NULL);
    }
    iconv_close(converter);
    memset(charset->to_byte, 0xff, sizeof charset->to_byte);
    for (size_t byte = 0; byte < 256; byte++) {
        uint32_t character = charset->of_byte[byte];
        if (character < 256 && !(charset->row->ebcdic && character == NEXT_LINE)) {
            charset->to_byte[character] = (int16_t)byte;
        }
    }
    return true;
}

x278_status x278i_charset_open(const x278_ctx *ctx, const char *name, x278i_charset **out) {
    *out = NULL;
    const set_row *row = NULL;
    for (size_t i = 0; i < sizeof rows / sizeof rows[0]; i++) {
        if (same_name(name, rows[i].name)) {
            row = &rows[i];
        }
    }
    if (row == NULL) {
        return X278_E_UNSUPPORTED;
    }
    x278i_charset *charset = x278i_alloc(ctx, sizeof *charset);
    if (charset == NULL) {
        return X278_E_NOMEM;
    }
    memset(charset, 0, sizeof *charset);
    charset->row = row;
    charset->big_endian = row->big_endian;
    if (row->iconv_name != NULL && !fill_table(charset)) {
        x278i_free(ctx, charset, sizeof *charset);
        return X278_E_UNSUPPORTED;
    }
    *out = charset;
    return X278_OK;
}

void x278i_charset_close(const x278_ctx *ctx, x278i_charset *charset) {
    x278i_free(ctx, charset, sizeof *charset); /* accepts NULL */
}

const char *x278i_charset_name(const x278i_charset *charset) {
    return charset->row->name;
}

uint32_t x278i_charset_width(const x278i_charset *charset) {
    return charset->row->iconv_name == NULL ? 2 : 1;
}

uint32_t x278i_charset_mark(const x278i_charset *charset) {
    return charset->marked ? 2 : 0;
}

uint32_t x278i_charset_form(const x278i_charset *charset) {
    if (charset->row->iconv_name != NULL) {
        return charset->next_line ? X278_FORM_NEXT_LINE : 0;
    }
    uint32_t order = charset->big_endian ? 0 : X278_FORM_LITTLE_ENDIAN;
    return order | (charset->marked ? X278_FORM_MARK : X278_FORM_NO_MARK);
}

void x278i_charset_set_form(x278i_charset *charset, uint32_t form) {
    const set_row *row = charset->row;
    charset->next_line = row->ebcdic && (form & X278_FORM_NEXT_LINE) != 0;
    if (row->iconv_name == NULL) {
        charset->big_endian = row->big_endian && (form & X278_FORM_LITTLE_ENDIAN) == 0;
        charset->marked = (form & X278_FORM_MARK) != 0 || (row->marks && (form & X278_FORM_NO_MARK) == 0);
    }
}

size_t x278i_charset_size(const x278i_charset *charset, const char *text, size_t len) {
    size_t units = 0;
    for (size_t i = 0; i < len; i++) {
        unsigned char byte = (unsigned char)text[i];
        bool twice = byte >= 0xf0 && charset->row->iconv_name == NULL;
        units += (byte & 0xc0) == 0x80 ? 0 : twice ? 2 : 1;
    }
    return units * x278i_charset_width(charset);
}

static void note_fault(x278i_charset_fault *fault, size_t at) {
    if (fault->count++ == 0) {
        fault->first = at;
    }
}

static void decode_bytes(x278i_charset *charset, const unsigned char *data, size_t len, x278i_buf *out,
                         x278i_charset_fault *fault) {
    for (size_t i = 0; i < len; i++) {
        uint32_t character = charset->of_byte[data[i]];
        if (character == NEXT_LINE && charset->row->ebcdic) {
            charset->next_line = true;
            character = '\n';
        } else if (character == NO_CHARACTER) {
            note_fault(fault, i);
            character = REPLACEMENT;
        }
        out->len += x278i_utf8_put(out->ptr + out->len, character);
    }
}

static uint32_t unit_at(const x278i_charset *charset, const unsigned char *data) {
    return charset->big_endian ? (uint32_t)data[0] << 8 | data[1] : (uint32_t)data[1] << 8 | data[0];
}

/* One character of UTF-16 at data[*at]; false when it is cut at the end. */
static bool next_utf16(x278i_charset *charset, const unsigned char *data, size_t len, bool last, size_t *at,
                       uint32_t *character) {
    size_t left = len - *at;
    *character = NO_CHARACTER;
    if (left < 2) {
        *at += last ? left : 0;
        return last;
    }
    uint32_t unit = unit_at(charset, data + *at);
    bool high = unit >= 0xd800 && unit <= 0xdbff;
    if (high && left < 4 && !last) {
        return false;
    }
    uint32_t low = high && left >= 4 ? unit_at(charset, data + *at + 2) : 0;
    if (low >= 0xdc00 && low <= 0xdfff) {
        *character = 0x10000 + ((unit - 0xd800) << 10) + (low - 0xdc00);
        *at += 4;
        return true;
    }
    if (unit < 0xd800 || unit > 0xdfff) {
        *character = unit;
    }
    *at += 2;
    return true;
}

static size_t decode_utf16(x278i_charset *charset, const unsigned char *data, size_t len, bool last, x278i_buf *out,
                           x278i_charset_fault *fault) {
    size_t at = 0;
    if (!charset->begun && len >= 2) {
        charset->begun = true;
        bool marked = unit_at(charset, data) == BYTE_ORDER_MARK;
        if (!marked && data[0] == 0xff && data[1] == 0xfe) {
            charset->big_endian = false;
            marked = true;
        }
        charset->marked = marked;
        at = marked ? 2 : 0;
    }
    while (at < len) {
        size_t begin = at;
        uint32_t character;
        if (!next_utf16(charset, data, len, last, &at, &character)) {
            break;
        }
        if (character == NO_CHARACTER) {
            note_fault(fault, begin);
            character = REPLACEMENT;
        }
        out->len += x278i_utf8_put(out->ptr + out->len, character);
    }
    return at;
}

x278_status x278i_charset_decode(const x278_ctx *ctx, x278i_charset *charset, const char *data, size_t len, bool last,
                                 x278i_buf *out, size_t *used, x278i_charset_fault *fault) {
    *used = 0;
    *fault = (x278i_charset_fault){0, 0};
    if (len > SIZE_MAX / 8) {
        return X278_E_NOMEM;
    }
    x278_status status = x278i_buf_reserve(ctx, out, x278i_charset_room(len));
    if (status != X278_OK) {
        return status;
    }
    if (charset->row->iconv_name == NULL) {
        *used = decode_utf16(charset, (const unsigned char *)data, len, last, out, fault);
    } else {
        decode_bytes(charset, (const unsigned char *)data, len, out, fault);
        *used = len;
    }
    return X278_OK;
}

static void put_unit(const x278i_charset *charset, x278i_buf *out, uint32_t unit) {
    out->ptr[out->len++] = (char)(charset->big_endian ? unit >> 8 : unit & 0xff);
    out->ptr[out->len++] = (char)(charset->big_endian ? unit & 0xff : unit >> 8);
}

static bool encode_character(const x278i_charset *charset, uint32_t character, x278i_buf *out) {
    if (character == NO_CHARACTER) {
        return false;
    }
    if (charset->row->iconv_name == NULL) {
        if (character >= 0x10000) {
            put_unit(charset, out, 0xd800 + ((character - 0x10000) >> 10));
            put_unit(charset, out, 0xdc00 + ((character - 0x10000) & 0x3ff));
        } else {
            put_unit(charset, out, character);
        }
        return true;
    }
    if (character < 256) {
        int byte = character == '\n' && charset->next_line ? EBCDIC_NEXT_LINE : charset->to_byte[character];
        if (byte >= 0) {
            out->ptr[out->len++] = (char)byte;
        }
        return byte >= 0;
    }
    for (size_t byte = 0; byte < 256; byte++) {
        if (charset->of_byte[byte] == character) {
            out->ptr[out->len++] = (char)byte;
            return true;
        }
    }
    return false;
}

x278_status x278i_charset_encode(const x278_ctx *ctx, x278i_charset *charset, const char *data, size_t len,
                                 x278i_buf *out, x278i_charset_fault *fault) {
    *fault = (x278i_charset_fault){0, 0};
    if (len > SIZE_MAX / 8) {
        return X278_E_NOMEM;
    }
    x278_status status = x278i_buf_reserve(ctx, out, len * 2);
    for (size_t at = 0; at < len && status == X278_OK;) {
        uint32_t character = NO_CHARACTER; /* for a byte that begins none */
        size_t size = x278i_utf8_front(data + at, len - at, &character);
        if (!encode_character(charset, character, out)) {
            note_fault(fault, at);
        }
        at += size > 0 ? size : 1;
    }
    return status;
}

#else

x278_status x278i_charset_open(const x278_ctx *ctx, const char *name, x278i_charset **out) {
    (void)ctx;
    (void)name;
    *out = NULL;
    return X278_E_UNSUPPORTED;
}

/* No character set can be open: the others are never called. */

void x278i_charset_close(const x278_ctx *ctx, x278i_charset *charset) {
    (void)ctx;
    (void)charset;
}

const char *x278i_charset_name(const x278i_charset *charset) {
    (void)charset;
    return NULL;
}

uint32_t x278i_charset_width(const x278i_charset *charset) {
    (void)charset;
    return 1;
}

uint32_t x278i_charset_mark(const x278i_charset *charset) {
    (void)charset;
    return 0;
}

uint32_t x278i_charset_form(const x278i_charset *charset) {
    (void)charset;
    return 0;
}

void x278i_charset_set_form(x278i_charset *charset, uint32_t form) {
    (void)charset;
    (void)form;
}

size_t x278i_charset_size(const x278i_charset *charset, const char *text, size_t len) {
    (void)charset;
    (void)text;
    return len;
}

x278_status x278i_charset_decode(const x278_ctx *ctx, x278i_charset *charset, const char *data, size_t len, bool last,
                                 x278i_buf *out, size_t *used, x278i_charset_fault *fault) {
    (void)ctx;
    (void)charset;
    (void)data;
    (void)len;
    (void)last;
    (void)out;
    *used = 0;
    *fault = (x278i_charset_fault){0, 0};
    return X278_E_UNSUPPORTED;
}

x278_status x278i_charset_encode(const x278_ctx *ctx, x278i_charset *charset, const char *data, size_t len,
                                 x278i_buf *out, x278i_charset_fault *fault) {
    (void)ctx;
    (void)charset;
    (void)data;
    (void)len;
    (void)out;
    *fault = (x278i_charset_fault){0, 0};
    return X278_E_UNSUPPORTED;
}

#endif
