/* Texts as pointer and length: made of C strings and numbers, and compared. */
#ifndef X278I_BASE_TEXT_H
#define X278I_BASE_TEXT_H

#include <stdbool.h>
#include <stdint.h>
#include <string.h>

#include "x278/str.h"

/* NUL-terminated text; absent for NULL. */
x278_str x278i_text(const char *text);

/* Room for a number as text. */
typedef struct x278i_digits {
    char text[24];
} x278i_digits;

/* A number as text, which lives in *room. */
x278_str x278i_number(x278i_digits *room, uint64_t number);

/* Put a text behind the first `len` bytes of a room of `size` bytes, cut to what fits, and a NUL. @return the new length. */
size_t x278i_append(char *room, size_t size, size_t len, x278_str text);

/* The same bytes? */
static inline bool x278i_same(const char *a, size_t a_len, const char *b, size_t b_len) {
    return a_len == b_len && (a_len == 0 || memcmp(a, b, a_len) == 0);
}

static inline bool x278i_str_same(x278_str a, x278_str b) {
    return x278i_same(a.ptr, a.len, b.ptr, b.len);
}

static inline bool x278i_span_same(x278_span a, x278_span b) {
    return x278i_same(a.ptr, a.len, b.ptr, b.len);
}

static inline bool x278i_same_text(x278_span a, x278_str b) {
    return x278i_same(a.ptr, a.len, b.ptr, b.len);
}

/* Is it this text? What is absent is no text, not even the empty one. */
static inline bool x278i_str_is(x278_str text, const char *other) {
    return text.ptr != NULL && x278i_same(text.ptr, text.len, other, strlen(other));
}

static inline bool x278i_span_is(x278_span text, const char *other) {
    return text.ptr != NULL && x278i_same(text.ptr, text.len, other, strlen(other));
}

/* The same control number: zeros in front do not count. */
bool x278i_same_number(x278_span a, x278_str b);

#endif
