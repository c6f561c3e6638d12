/* Prints text from outside so that it cannot steer a terminal or break a line. */
#include "print.h"

#include <stdarg.h>
#include <stdbool.h>
#include <stdint.h>
#include <string.h>

/* ---- characters -------------------------------------------------------------------------------------------------- */

/* The character at the front of a text and its bytes; 0 bytes: they are not UTF-8. */
static size_t take_character(const unsigned char *at, size_t len, uint32_t *code) {
    static const uint32_t least[] = {0, 0, 0x80, 0x800, 0x10000};
    size_t size = at[0] < 0x80 ? 1 : at[0] >= 0xC2 && at[0] < 0xE0 ? 2 : at[0] >= 0xE0 && at[0] < 0xF0 ? 3 : 4;
    if (size > len || (at[0] >= 0x80 && at[0] < 0xC2) || at[0] > 0xF4) {
        return 0;
    }
    *code = size == 1 ? at[0] : at[0] & (0xFFu >> (size + 1));
    for (size_t i = 1; i < size; i++) {
        if ((at[i] & 0xC0) != 0x80) {
            return 0;
        }
        *code = *code << 6 | (at[i] & 0x3Fu);
    }
    bool good = *code >= least[size] && *code <= 0x10FFFF && (*code < 0xD800 || *code > 0xDFFF);
    return good ? size : 0;
}

/* Characters that steer a terminal, set the direction of text, end a line, or cannot be seen. */
static bool is_unsafe(uint32_t code) {
    static const uint32_t ranges[][2] = {
        {0x00, 0x1F},     {0x7F, 0x9F},     {0x061C, 0x061C}, {0x200B, 0x200F},   {0x2028, 0x202E},
        {0x2060, 0x206F}, {0xFEFF, 0xFEFF}, {0xFFF9, 0xFFFB}, {0xE0000, 0xE007F},
    };
    for (size_t i = 0; i < sizeof ranges / sizeof ranges[0]; i++) {
        if (code >= ranges[i][0] && code <= ranges[i][1]) {
            return true;
        }
    }
    return false;
}

/* How many characters at the front of a text are plain ASCII. */
static size_t plain_len(const unsigned char *at, size_t len) {
    size_t i = 0;
    while (i < len && at[i] >= ' ' && at[i] < 0x7F) {
        i++;
    }
    return i;
}

static void put_safe(FILE *to, const char *text, size_t len, bool lines) {
    const unsigned char *bytes = (const unsigned char *)text;
    for (size_t i = 0; i < len;) {
        uint32_t code = 0;
        size_t plain = plain_len(bytes + i, len - i);
        if (plain > 0) {
            fwrite(text + i, 1, plain, to);
            i += plain;
            continue;
        }
        size_t size = take_character(bytes + i, len - i, &code);
        if (size == 0) {
            fprintf(to, "\\x%02x", bytes[i]);
        } else if (!is_unsafe(code) || (lines && code == '\n')) {
            fwrite(text + i, 1, size, to);
        } else {
            fprintf(to, code < 0x100 ? "\\x%02x" : "\\u%04x", (unsigned)code);
        }
        i += size == 0 ? 1 : size;
    }
}

void tool_put(FILE *to, const char *text, size_t len) {
    put_safe(to, text, len, false);
}

void tool_put_lines(FILE *to, const char *text, size_t len) {
    put_safe(to, text, len, true);
}

void tool_put_json_part(FILE *to, const char *text, size_t len) {
    const unsigned char *bytes = (const unsigned char *)text;
    for (size_t i = 0; i < len;) {
        uint32_t code = 0;
        size_t size = take_character(bytes + i, len - i, &code);
        if (size == 0) {
            fputs("\\ufffd", to);
        } else if (code == '"' || code == '\\') {
            fprintf(to, "\\%c", (int)code);
        } else if (!is_unsafe(code)) {
            fwrite(text + i, 1, size, to);
        } else if (code < 0x10000) {
            fprintf(to, "\\u%04x", (unsigned)code);
        } else {
            fprintf(to, "\\u%04x\\u%04x", (unsigned)(0xD7C0 + (code >> 10)), (unsigned)(0xDC00 + (code & 0x3FF)));
        }
        i += size == 0 ? 1 : size;
    }
}

void tool_put_json(FILE *to, const char *text, size_t len) {
    putc('"', to);
    tool_put_json_part(to, text, len);
    putc('"', to);
}

/* ---- formats ----------------------------------------------------------------------------------------------------- */

/* A conversion of a format: "%-20.*s". */
typedef struct conversion {
    bool left, zero;
    int width;
    int precision; /* -1: none */
    int longs;     /* l's before it; 3: z */
    char kind;
} conversion;

static const char *take_number(const char *at, int *number) {
    *number = 0;
    while (*at >= '0' && *at <= '9') {
        *number = *number * 10 + (*at++ - '0');
    }
    return at;
}

static void put_padding(FILE *to, int count) {
    while (count-- > 0) {
        putc(' ', to);
    }
}

/* Characters of a text, as printf() does not count them. */
static int width_of(const char *text, size_t len) {
    int width = 0;
    for (size_t i = 0; i < len; i++) {
        width += ((unsigned char)text[i] & 0xC0) != 0x80;
    }
    return width;
}

static void put_text(FILE *to, const conversion *how, const char *text) {
    const char *end = how->precision < 0 ? NULL : memchr(text, '\0', (size_t)how->precision);
    size_t len = how->precision < 0 ? strlen(text) : end != NULL ? (size_t)(end - text) : (size_t)how->precision;
    int padding = how->width - width_of(text, len);
    put_padding(to, how->left ? 0 : padding);
    tool_put(to, text, len);
    put_padding(to, how->left ? padding : 0);
}

static void put_digits(FILE *to, const conversion *how, const char *digits) {
    int padding = how->width - (int)strlen(digits);
    while (how->zero && !how->left && padding > 0) {
        putc('0', to);
        padding--;
    }
    put_padding(to, how->left ? 0 : padding);
    fputs(digits, to);
    put_padding(to, how->left ? padding : 0);
}

static void put_signed(FILE *to, const conversion *how, long long number) {
    char digits[32];
    snprintf(digits, sizeof digits, "%lld", number);
    put_digits(to, how, digits);
}

static void put_unsigned(FILE *to, const conversion *how, unsigned long long number) {
    char digits[32];
    snprintf(digits, sizeof digits, how->kind == 'x' ? "%llx" : "%llu", number);
    put_digits(to, how, digits);
}

/* Read a conversion from behind its '%'; its last character. */
static const char *take_conversion(const char *at, conversion *how, va_list *list) {
    *how = (conversion){.precision = -1};
    for (; *at == '-' || *at == '0'; at++) {
        how->left = how->left || *at == '-';
        how->zero = how->zero || *at == '0';
    }
    if (*at == '*') {
        how->width = va_arg(*list, int);
        at++;
    } else {
        at = take_number(at, &how->width);
    }
    if (at[0] == '.' && at[1] == '*') {
        how->precision = va_arg(*list, int);
        at += 2;
    } else if (*at == '.') {
        at = take_number(at + 1, &how->precision);
    }
    for (; *at == 'l' || *at == 'z'; at++) {
        how->longs = *at == 'z' ? 3 : how->longs + 1;
    }
    how->kind = *at;
    return at;
}

static long long take_signed(const conversion *how, va_list *list) {
    return how->longs == 0 ? va_arg(*list, int) : how->longs == 1 ? va_arg(*list, long) : va_arg(*list, long long);
}

static unsigned long long take_unsigned(const conversion *how, va_list *list) {
    return how->longs == 0   ? va_arg(*list, unsigned)
           : how->longs == 1 ? va_arg(*list, unsigned long)
           : how->longs == 3 ? va_arg(*list, size_t)
                             : va_arg(*list, unsigned long long);
}

static void put_conversion(FILE *to, const conversion *how, va_list *list) {
    char letter;
    switch (how->kind) {
    case 's':
        put_text(to, how, va_arg(*list, const char *));
        break;
    case 'c':
        letter = (char)va_arg(*list, int);
        tool_put(to, &letter, 1);
        break;
    case 'd':
        put_signed(to, how, take_signed(how, list));
        break;
    case 'u':
    case 'x':
        put_unsigned(to, how, take_unsigned(how, list));
        break;
    default:
        putc('%', to);
        break;
    }
}

void tool_print_list(FILE *to, const char *format, va_list given) {
    va_list list;
    va_copy(list, given); /* a parameter of this type may be an array, whose address is of another type */
    for (const char *at = format; *at != '\0'; at++) {
        conversion how;
        if (*at != '%') {
            putc(*at, to);
            continue;
        }
        at = take_conversion(at + 1, &how, &list);
        if (how.kind == '\0') {
            break;
        }
        put_conversion(to, &how, &list);
    }
    va_end(list);
}

void tool_print(FILE *to, const char *format, ...) {
    va_list list;
    va_start(list, format);
    tool_print_list(to, format, list);
    va_end(list);
}
