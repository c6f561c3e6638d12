/**
 * @file str.h
 * Text and memory leaves. These structs are frozen: they never grow and may be embedded by value.
 * @since 0.1
 */
#ifndef X278_STR_H
#define X278_STR_H

#include <stddef.h>
#include <stdint.h>

#include "x278/export.h"

#ifdef __cplusplus
extern "C" {
#endif

/** As a length argument: the text ends at its first NUL. */
#define X278_STRLEN SIZE_MAX

/**
 * Text owned by an object of the library. A frozen leaf. One NUL follows the `len` bytes. Absent: `ptr` is NULL and
 * `len` 0.
 *
 */
typedef struct x278_str {
    const char *ptr; /**< the text, with a NUL behind it; NULL when absent */
    size_t len;      /**< bytes, without the NUL */
} x278_str;

/** A string literal as an x278_str, for initializers (and for assignments in C++): x278_str role = X278_STR("1P"); */
#define X278_STR(literal)                                                                                              \
    { "" literal, sizeof(literal) - 1 }

/**
 * Bytes inside an input or a buffer, not copied. A frozen leaf. NO NUL follows; the bytes live as long as the object
 * that handed the span out says. Absent: `ptr` is NULL. Empty but present: `len` is 0 and `ptr` is not NULL.
 *
 */
typedef struct x278_span {
    const char *ptr; /**< the first byte; NULL when absent */
    size_t len;      /**< bytes */
} x278_span;

/**
 * A block that the library made and the caller owns. A frozen leaf. Free it with x278_buf_free(), never with free().
 *
 */
typedef struct x278_buf {
    char *ptr;         /**< the bytes; a NUL follows the `len` bytes; NULL when empty */
    size_t len;        /**< bytes in use, without the NUL */
    const void *owner; /**< for the library only */
} x278_buf;

/**
 * Free what a buffer holds and make it empty. The buffer keeps its context alive until then.
 *
 * @param buf NULL is accepted, and so is a buffer of all zeros.
 * @threads one thread per buffer, any thread.
 * @since 0.1
 */
X278_API void x278_buf_free(x278_buf *buf);

#ifdef __cplusplus
}
#endif

#endif
