/**
 * @file now.h
 * "Now". The library has no clock: every function that needs the time takes it as an argument.
 * @since 0.1
 */
#ifndef X278_CASEWORK_NOW_H
#define X278_CASEWORK_NOW_H

#include <stddef.h>
#include <stdint.h>

#include "x278/casework/export.h"
#include "x278/status.h"
#include "x278/value.h"

#ifdef __cplusplus
extern "C" {
#endif

/** A day, or a minute of a day. A frozen leaf. */
typedef struct x278cw_now {
    x278_date date; /**< the day; all zeros: no time */
    int32_t minute; /**< of the day, 0 to 1439; 1439 (23:59) when only a date was given */
    int32_t timed;  /**< 1: a time was given, and is printed; 0: a date alone */
} x278cw_now;

/**
 * Read "YYYY-MM-DD" or "YYYY-MM-DDThh:mm".
 *
 * @param text not NULL.
 * @param len  bytes of `text`, or X278_STRLEN.
 * @param out  not NULL; receives the time; all zeros on failure.
 * @return X278_OK, X278_E_SYNTAX, X278_E_INVALID_ARG.
 * @threads safe.
 * @since 0.1
 */
X278CW_API x278_status x278cw_now_parse(const char *text, size_t len, x278cw_now *out);

/**
 * Write a time as it was given.
 *
 * @param now  not NULL.
 * @param buf  receives the text and a NUL, cut to `size` bytes; may be NULL when `size` is 0.
 * @param size bytes of `buf`.
 * @return the length of the text, 10 or 16; 0 when `now` is not a time.
 * @threads safe.
 * @since 0.1
 */
X278CW_API size_t x278cw_now_format(const x278cw_now *now, char *buf, size_t size);

#ifdef __cplusplus
}
#endif

#endif
