/**
 * @file error.h
 * Errors of the files that people write: evidence, policies, tables, case logs. A file with one error is not used at
 * all. An error names code, file and line; it never repeats text of the file.
 * @since 0.1
 */
#ifndef X278_CASEWORK_ERROR_H
#define X278_CASEWORK_ERROR_H

#include <stddef.h>
#include <stdint.h>

#include "x278/casework/export.h"
#include "x278/context.h"
#include "x278/status.h"
#include "x278/str.h"

#ifdef __cplusplus
extern "C" {
#endif

/** What is wrong with a file. Values are never renumbered. */
typedef int32_t x278cw_error_code;
enum {
    X278CW_NOT_WELL_FORMED = 1,   /**< not_well_formed: not XML in UTF-8 */
    X278CW_WRONG_ROOT = 2,        /**< wrong_root: another kind of file */
    X278CW_UNKNOWN_ELEMENT = 3,   /**< unknown_element */
    X278CW_UNKNOWN_ATTRIBUTE = 4, /**< unknown_attribute */
    X278CW_MISSING_ATTRIBUTE = 5, /**< missing_attribute */
    X278CW_BAD_VALUE = 6,         /**< bad_value: a value of another form, or not in its list */
    X278CW_DUPLICATE_ID = 7,      /**< duplicate_id */
    X278CW_UNKNOWN_REFERENCE = 8, /**< unknown_reference: a reference to an id that is not there */
    X278CW_DUPLICATE_VERSION = 9, /**< duplicate_version: two versions of a policy are in force on one day */
    X278CW_CONFLICT = 10,         /**< conflict: two files contradict each other */
    X278CW_LIMIT = 11,            /**< limit: too large, too deep, too many, or a document type declaration */
    X278CW_BAD_LINE = 12          /**< bad_line: of a case log */
};

/** An error. Allocated by the library; grows at its end. */
typedef struct x278cw_error {
    uint32_t struct_size;   /**< bytes of this struct that the library filled */
    x278cw_error_code code; /**< X278CW_NOT_WELL_FORMED ... */
    x278_str name;          /**< the code as text: "bad_value" */
    x278_str file;          /**< the file as the caller named it, without its folders; absent: NULL */
    uint64_t line;          /**< from 1; 0: the file as a whole */
    x278_str message;       /**< English, one line, without text of the file */
    /* ---- fields of 0.1 end here; append below, never above ---- */
} x278cw_error;

/** A list of errors. Free with x278cw_errors_free(). @threads one thread at a time. */
typedef struct x278cw_errors x278cw_errors;

/**
 * Make an empty list.
 *
 * @param ctx not NULL; the list keeps it alive.
 * @param out not NULL; receives the list, or NULL.
 * @return X278_OK, X278_E_UNSUPPORTED (the loaded libx278 is of another release), X278_E_INVALID_ARG, X278_E_NOMEM.
 * @threads safe when each call has its own `out`.
 * @since 0.1
 */
X278CW_API x278_status x278cw_errors_new(const x278_ctx *ctx, x278cw_errors **out);

/** Free a list and its errors. @param errors NULL is accepted. @since 0.1 */
X278CW_API void x278cw_errors_free(x278cw_errors *errors);

/** Remove all errors. @param errors NULL is accepted. @since 0.1 */
X278CW_API void x278cw_errors_clear(x278cw_errors *errors);

/**
 * How many errors there are; 0 for NULL. At most 1,000 are kept.
 *
 * @param errors NULL is accepted.
 * @since 0.1
 */
X278CW_API size_t x278cw_errors_count(const x278cw_errors *errors);

/**
 * An error by index from 0: in the order in which the files were read, by line within a file.
 *
 * @param errors NULL is accepted.
 * @param index  from 0.
 * @return NULL past the end; else it lives until the list is cleared or freed.
 * @since 0.1
 */
X278CW_API const x278cw_error *x278cw_errors_at(const x278cw_errors *errors, size_t index);

/**
 * The errors as JSON, `x278.error/1`.
 *
 * @param ctx    not NULL; of the buffer.
 * @param errors NULL: a list without errors.
 * @param out    not NULL; receives the text. Free with x278_buf_free().
 * @return X278_OK, X278_E_INVALID_ARG, X278_E_NOMEM.
 * @since 0.1
 */
X278CW_API x278_status x278cw_errors_json(const x278_ctx *ctx, const x278cw_errors *errors, x278_buf *out);

#ifdef __cplusplus
}
#endif

#endif
