/**
 * @file caselog.h
 * The log of the cases of a practice: lines of text in, states out. A line says what happened to a case and when. The
 * caller stores the lines; they hold numbers of cases, so store them as you store the messages. Neither the order of the
 * lines nor a line that is there twice changes a result. docs/cases.md has the format.
 * @since 0.1
 */
#ifndef X278_CASEWORK_CASELOG_H
#define X278_CASEWORK_CASELOG_H

#include <stddef.h>
#include <stdint.h>

#include "x278/casework/error.h"
#include "x278/casework/export.h"
#include "x278/casework/now.h"
#include "x278/context.h"
#include "x278/status.h"
#include "x278/str.h"

#ifdef __cplusplus
extern "C" {
#endif

/**
 * The lines of one or more logs, sorted, each once. Free with x278cw_log_free().
 *
 * @threads one thread while it is filled, any number of readers after.
 */
typedef struct x278cw_log x278cw_log;

/**
 * Make an empty log.
 *
 * @param ctx not NULL; the log keeps it alive.
 * @param out not NULL; receives the log, or NULL. Free with x278cw_log_free().
 * @return X278_OK, X278_E_UNSUPPORTED (the loaded libx278 is of another release), X278_E_INVALID_ARG, X278_E_NOMEM.
 * @threads safe when each call has its own `out`.
 * @since 0.1
 */
X278CW_API x278_status x278cw_log_new(const x278_ctx *ctx, x278cw_log **out);

/** Free a log. Results that were made from it must be freed before. @param log NULL is accepted. @since 0.1 */
X278CW_API void x278cw_log_free(x278cw_log *log);

/**
 * Add the lines of a file, or of any text. A text with one bad line is not used at all.
 *
 * @param log    not NULL.
 * @param name   the file, for errors; NUL-terminated; NULL: none.
 * @param data   not NULL; `len` bytes of UTF-8; not kept. At most 16 MiB and 100,000 different lines.
 * @param len    bytes of `data`, or X278_STRLEN.
 * @param errors receives `bad_line` and `limit`; NULL discards them.
 * @return X278_OK; X278_E_SYNTAX (a bad line); X278_E_LIMIT; X278_E_INVALID_ARG, X278_E_NOMEM.
 * @threads one thread per log.
 * @since 0.1
 */
X278CW_API x278_status x278cw_log_add(x278cw_log *log, const char *name, const char *data, size_t len,
                                      x278cw_errors *errors);

/**
 * How many different lines a log has; 0 for NULL.
 *
 * @param log NULL is accepted.
 * @since 0.1
 */
X278CW_API size_t x278cw_log_count(const x278cw_log *log);

/** An event that does not fit the state its case was in, and changed nothing. Made by the library only. */
typedef struct x278cw_anomaly {
    uint32_t struct_size; /**< bytes of this struct that the library filled */
    uint32_t reserved;    /**< padding, always 0 */
    x278_str time;        /**< of the event, "YYYY-MM-DDThh:mm" */
    x278_str event;       /**< its name, "pended" */
    x278_str state;       /**< the state that it met, "approved" */
    /* ---- fields of 0.1 end here; append below, never above ---- */
} x278cw_anomaly;

/** Where a case is. Made by the library only. */
typedef struct x278cw_case {
    uint32_t struct_size; /**< bytes of this struct that the library filled */
    int32_t units_known;  /**< 1: `units_left` says something; 0: the last decision gave no units */
    x278_str id;          /**< of the case, as the log has it */
    x278_str state;       /**< "none", "draft", "sent", ... "expired": see docs/cases.md */
    x278_str since;       /**< when it got this state, "YYYY-MM-DDThh:mm"; absent: it has none yet */
    x278_str valid_to;    /**< of the last decision, "YYYY-MM-DD"; absent: it gave none */
    int64_t units_left;   /**< units of the last decision less those claimed; below 0: too many were claimed */
    uint64_t events;      /**< how many lines it has */
    const x278cw_anomaly *const *anomalies; /**< in the order of time; none: NULL */
    size_t anomaly_count;                   /**< how many */
    /* ---- fields of 0.1 end here; append below, never above ---- */
} x278cw_case;

/**
 * The cases of a log at a time, sorted by id. Immutable. Free with x278cw_cases_free().
 *
 * @threads any number of readers.
 */
typedef struct x278cw_cases x278cw_cases;

/**
 * Fold a log into the states of its cases.
 *
 * @param log not NULL; must outlive the result.
 * @param now not NULL; what is logged for later is not there yet.
 * @param out not NULL; receives the cases, or NULL. Free with x278cw_cases_free().
 * @return X278_OK, X278_E_INVALID_ARG, X278_E_NOMEM.
 * @threads safe when each call has its own `out`.
 * @since 0.1
 */
X278CW_API x278_status x278cw_cases_new(const x278cw_log *log, const x278cw_now *now, x278cw_cases **out);

/** Free cases. @param cases NULL is accepted. @since 0.1 */
X278CW_API void x278cw_cases_free(x278cw_cases *cases);

/**
 * How many cases there are; 0 for NULL.
 *
 * @param cases NULL is accepted.
 * @since 0.1
 */
X278CW_API size_t x278cw_cases_count(const x278cw_cases *cases);

/**
 * A case by index from 0.
 *
 * @param cases NULL is accepted.
 * @param index from 0.
 * @return NULL past the end; else it lives as long as `cases`.
 * @since 0.1
 */
X278CW_API const x278cw_case *x278cw_cases_at(const x278cw_cases *cases, size_t index);

/**
 * The cases as JSON, `x278.case/1`.
 *
 * @param cases not NULL.
 * @param out   not NULL; receives the text. Free with x278_buf_free().
 * @return X278_OK, X278_E_INVALID_ARG, X278_E_NOMEM.
 * @since 0.1
 */
X278CW_API x278_status x278cw_cases_json(const x278cw_cases *cases, x278_buf *out);

#ifdef __cplusplus
}
#endif

#endif
