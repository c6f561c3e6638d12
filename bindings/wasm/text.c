/* Growing bytes, and JSON in them. */
#include "text.h"

#include <string.h>

#include "memory.h"

#define SMALLEST 256u
#define KEPT ((size_t)512 * 1024) /* a block that is kept for the next output */

char *glue_text_room(glue_text *text, size_t len) {
    if (len > SIZE_MAX / 2 - text->len) {
        text->failed = true;
        return NULL;
    }
    if (text->len + len > text->capacity) {
        size_t capacity = text->capacity < SMALLEST ? SMALLEST : text->capacity + text->capacity / 2;
        capacity = capacity < text->len + len ? text->len + len : capacity;
        char *longer = glue_realloc(text->ptr, capacity);
        if (longer == NULL) {
            text->failed = true;
            return NULL;
        }
        text->ptr = longer;
        text->capacity = capacity;
    }
    return text->ptr + text->len;
}

void glue_put(glue_text *text, const void *bytes, size_t len) {
    char *to = len == 0 ? NULL : glue_text_room(text, len);
    if (to != NULL) {
        memcpy(to, bytes, len);
        text->len += len;
    }
}

void glue_puts(glue_text *text, const char *chars) {
    glue_put(text, chars, strlen(chars));
}

void glue_put_number(glue_text *text, uint64_t number) {
    char digits[20];
    size_t at = sizeof digits;
    do {
        digits[--at] = (char)('0' + number % 10);
        number /= 10;
    } while (number > 0);
    glue_put(text, digits + at, sizeof digits - at);
}

static bool follows(x278_span value, size_t at, size_t count) {
    for (size_t i = 0; i < count; i++) {
        if (at + i >= value.len || ((unsigned char)value.ptr[at + i] & 0xC0) != 0x80) {
            return false;
        }
    }
    return true;
}

/* Bytes of the character at a place; 0: it is none. */
static size_t character_len(x278_span value, size_t at) {
    unsigned char first = (unsigned char)value.ptr[at];
    unsigned char second = at + 1 < value.len ? (unsigned char)value.ptr[at + 1] : 0;
    if (first < 0x80) {
        return 1;
    }
    if (first >= 0xC2 && first <= 0xDF) {
        return follows(value, at + 1, 1) ? 2 : 0;
    }
    if (first >= 0xE0 && first <= 0xEF) {
        bool good = (first != 0xE0 || second >= 0xA0) && (first != 0xED || second < 0xA0);
        return good && follows(value, at + 1, 2) ? 3 : 0;
    }
    bool good = first >= 0xF0 && first <= 0xF4 && (first != 0xF0 || second >= 0x90) && (first != 0xF4 || second < 0x90);
    return good && follows(value, at + 1, 3) ? 4 : 0;
}

static void put_character(glue_text *text, const char *at, size_t len) {
    static const char digits[] = "0123456789abcdef";
    unsigned char byte = (unsigned char)at[0];
    if (byte == '"' || byte == '\\') {
        glue_put(text, "\\", 1);
    }
    if (len == 1 && byte < 0x20) {
        const char escaped[6] = {'\\', 'u', '0', '0', digits[byte >> 4], digits[byte & 15]};
        glue_put(text, escaped, sizeof escaped);
        return;
    }
    glue_put(text, at, len);
}

void glue_put_string(glue_text *text, x278_span value) {
    if (value.ptr == NULL) {
        glue_puts(text, "null");
        return;
    }
    glue_put(text, "\"", 1);
    for (size_t at = 0; at < value.len;) {
        size_t len = character_len(value, at);
        if (len == 0) {
            glue_puts(text, "\xEF\xBF\xBD");
        } else {
            put_character(text, value.ptr + at, len);
        }
        at += len == 0 ? 1 : len;
    }
    glue_put(text, "\"", 1);
}

void glue_put_name(glue_text *text, const char *name) {
    char last = text->len == 0 ? '\n' : text->ptr[text->len - 1];
    bool first = last == '\n' || last == '[' || last == '{' || last == ':';
    glue_puts(text, last == '{' ? "\"" : first ? "{\"" : ",\"");
    glue_puts(text, name);
    glue_puts(text, "\":");
}

void glue_put_text_member(glue_text *text, const char *name, x278_str value) {
    if (value.ptr != NULL) {
        glue_put_name(text, name);
        glue_put_string(text, (x278_span){value.ptr, value.len});
    }
}

void glue_put_number_member(glue_text *text, const char *name, uint64_t value) {
    if (value != 0) {
        glue_put_name(text, name);
        glue_put_number(text, value);
    }
}

void glue_text_clear(glue_text *text) {
    if (text->capacity > KEPT) {
        glue_text_free(text);
    }
    text->len = 0;
}

void glue_text_free(glue_text *text) {
    glue_free(text->ptr);
    *text = (glue_text){.ptr = NULL};
}
