/**
 * @file deadline.h
 * What is due, and until when. Clocks and holidays are tables (table.h), payers' clocks come from the profiles of their
 * overlays; "now" is an argument. docs/deadlines.md says how days are counted.
 * @since 0.1
 */
#ifndef X278_CASEWORK_DEADLINE_H
#define X278_CASEWORK_DEADLINE_H

#include "x278/casework/caselog.h"
#include "x278/casework/export.h"
#include "x278/casework/table.h"
#include "x278/overlay.h"

#ifdef __cplusplus
extern "C" {
#endif

/** What became of a deadline. */
typedef int32_t x278cw_due_state;
enum {
    X278CW_DUE_DONE = 1,    /**< done: it happened in time */
    X278CW_DUE_LATE = 2,    /**< late: it happened, but too late */
    X278CW_DUE_OVERDUE = 3, /**< overdue: it has not happened, and the time is over */
    X278CW_DUE_OPEN = 4     /**< open: there is still time */
};

/** A deadline. Made by the library only. */
typedef struct x278cw_due_item {
    uint32_t struct_size;   /**< bytes of this struct that the library filled */
    x278cw_due_state state; /**< X278CW_DUE_* */
    x278_str id;            /**< of the case, as the log has it */
    x278_str clock;         /**< id of the clock, "cms-standard"; of a payer's profile "OVERLAY:event" */
    x278_str event;      /**< what kind of deadline it is: "decision", "more-information", "appeal", "renewal", ... */
    x278_str who;        /**< who must act: "payer", "practice", "desk", "clinician"; absent: the clock does not say */
    x278_str start;      /**< where the count began, "YYYY-MM-DDThh:mm"; of a renewal the date of expiry */
    x278_str due;        /**< "YYYY-MM-DD", or "YYYY-MM-DDThh:mm" when hours are counted */
    x278_str state_name; /**< "done", "late", "overdue", "open" */
    int32_t covered;     /**< 0: the table of holidays does not reach over the whole count; else 1 */
    int32_t after_schedule; /**< 1: due after the day for which the service is scheduled; else 0 */
    int64_t value_cents;    /**< what is at stake, in cents; -1: the log does not say */
    x278_str cite;          /**< where the clock comes from; absent: its table does not say */
    /* ---- fields of 0.1 end here; append below, never above ---- */
} x278cw_due_item;

/** Options of x278cw_due_new(). All zeros means all defaults; set `struct_size` to sizeof(x278cw_due_options). */
typedef struct x278cw_due_options {
    uint32_t struct_size;                /**< bytes of this struct as the caller knows it */
    uint32_t reserved;                   /**< padding, always 0 */
    const x278cw_tables *tables;         /**< clocks and holidays; NULL: those that are shipped */
    const x278_overlay *const *overlays; /**< payers' overlays, whose profiles may have clocks; none NULL */
    size_t overlay_count;                /**< how many */
    const char *lob;                     /**< line of business of cases that name none, NUL-terminated; NULL: none */
    /* ---- fields of 0.1 end here; append below, never above ---- */
} x278cw_due_options;

/**
 * The deadlines of a log at a time: by the day they are due, the larger value first. Immutable. Free with
 * x278cw_due_free().
 *
 * @threads any number of readers.
 */
typedef struct x278cw_due x278cw_due;

/**
 * Find the deadlines of all cases that are neither closed nor cancelled.
 *
 * @param log     not NULL; must outlive the result.
 * @param now     not NULL.
 * @param options NULL for all defaults; the tables and overlays must outlive the result.
 * @param out     not NULL; receives the deadlines, or NULL. Free with x278cw_due_free().
 * @return X278_OK; X278_E_SYNTAX (an overlay contradicts the guide); X278_E_UNSUPPORTED (a newer option, or a build
 *         without libxml2); X278_E_INVALID_ARG, X278_E_NOMEM.
 * @threads safe when each call has its own `out`.
 * @since 0.1
 */
X278CW_API x278_status x278cw_due_new(const x278cw_log *log, const x278cw_now *now, const x278cw_due_options *options,
                                      x278cw_due **out);

/** Free deadlines. @param due NULL is accepted. @since 0.1 */
X278CW_API void x278cw_due_free(x278cw_due *due);

/**
 * How many deadlines there are; 0 for NULL.
 *
 * @param due NULL is accepted.
 * @since 0.1
 */
X278CW_API size_t x278cw_due_count(const x278cw_due *due);

/**
 * A deadline by index from 0.
 *
 * @param due   NULL is accepted.
 * @param index from 0.
 * @return NULL past the end; else it lives as long as `due`.
 * @since 0.1
 */
X278CW_API const x278cw_due_item *x278cw_due_at(const x278cw_due *due, size_t index);

/**
 * The deadlines as JSON, `x278.due/1`.
 *
 * @param due not NULL.
 * @param out not NULL; receives the text. Free with x278_buf_free().
 * @return X278_OK, X278_E_INVALID_ARG, X278_E_NOMEM.
 * @since 0.1
 */
X278CW_API x278_status x278cw_due_json(const x278cw_due *due, x278_buf *out);

#ifdef __cplusplus
}
#endif

#endif
