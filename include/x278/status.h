/**
 * @file status.h
 * The result of a call. Faulty content of a message is never a status: it is an issue (see issue.h).
 * @threads safe.
 * @since 0.1
 */
#ifndef X278_STATUS_H
#define X278_STATUS_H

#include <stdint.h>

#include "x278/export.h"

#ifdef __cplusplus
extern "C" {
#endif

/**
 * 0 is success. Above 0 nothing is wrong, but there is nothing to hand out now; below 0 is a failure. So `status < 0` is
 * the test for failures, and `status == X278_OK` the one for a result. Values are never renumbered; accept unknown ones.
 */
typedef int32_t x278_status;

enum {
    X278_OK = 0,
    X278_END = 1,            /**< the input has ended: there is no further token, unit, transaction or document */
    X278_NEED_INPUT = 2,     /**< a feed reader needs more input: feed it or end its input, then call again */
    X278_E_NOMEM = -1,       /**< the allocator gave no memory; the object stays valid and can be freed */
    X278_E_INVALID_ARG = -2, /**< an argument is NULL, out of range, or two do not go together */
    X278_E_LIMIT = -3,       /**< a limit of the context or of the options was reached (bytes, segments, issues) */
    X278_E_EMPTY = -4,       /**< the input holds no interchange or no transaction */
    X278_E_UNSUPPORTED = -5, /**< the input or the options ask for something this build or release cannot do */
    X278_E_IO = -6,          /**< a file could not be opened, read or written; errno is left as the system set it */
    X278_E_SYNTAX = -7,      /**< no usable interchange header or delimiters; a value not of the form asked for */
    X278_E_STATE = -8,       /**< the call does not fit the state of the object, such as a second open interchange */
    X278_E_DELIMITER = -9,   /**< a value to be written holds a delimiter of the output */
    X278_E_NOT_FOUND = -10,  /**< what was asked for is not there; an output argument is set to absent */
    X278_E_CALLBACK = -11,   /**< a callback of the caller reported a failure */
    X278_E_CHARACTER = -12,  /**< a value to be written holds a character that the output cannot have */
    X278_E_INCOMPLETE = -13  /**< the message was cut short where it was read, so it is not written as a whole one */
};

/**
 * The name of a status, such as "X278_E_LIMIT".
 *
 * @param status what a call returned.
 * @return static text; "unknown status" for a number this release does not know.
 * @threads safe.
 * @since 0.1
 */
X278_API const char *x278_status_name(x278_status status);

/**
 * What a status means, for people: "out of memory".
 *
 * @param status what a call returned.
 * @return static text without a period at its end; "unknown status" for a number this release does not know.
 * @threads safe.
 * @since 0.1
 */
X278_API const char *x278_status_text(x278_status status);

#ifdef __cplusplus
}
#endif

#endif
