/**
 * @file outcome.h
 * What a response decided, beside what was asked: lines matched with those of the request, differences, the class of a
 * denial, and the day by which the next step must be done. Builds on x278/outcome.h and never contradicts it.
 * docs/answers.md has the rules.
 * @threads safe.
 * @since 0.1
 */
#ifndef X278_CASEWORK_OUTCOME_H
#define X278_CASEWORK_OUTCOME_H

#include <stddef.h>
#include <stdint.h>

#include "x278/casework/export.h"
#include "x278/casework/now.h"
#include "x278/casework/table.h"
#include "x278/outcome.h"
#include "x278/overlay.h"

#ifdef __cplusplus
extern "C" {
#endif

/** How what was authorized differs from what was asked. Receivers must accept unknown values. */
typedef int32_t x278cw_difference_kind;
enum {
    X278CW_DIFFERENCE_LINE_ADDED = 1,   /**< line_added: a service that was not asked for */
    X278CW_DIFFERENCE_LINE_DENIED = 2,  /**< line_denied */
    X278CW_DIFFERENCE_LINE_MISSING = 3, /**< line_missing: not returned, and nothing says what became of it */
    X278CW_DIFFERENCE_CODE = 4,         /**< code: another procedure or other modifiers, "63047-LT" */
    X278CW_DIFFERENCE_UNITS = 5,        /**< units: SV104, SV205 or SV306 */
    X278CW_DIFFERENCE_QUANTITY = 6,     /**< quantity: HSD02 */
    X278CW_DIFFERENCE_DATES = 7,        /**< dates: DTP 472 or AAH, "2026-05-20/2026-08-14" */
    X278CW_DIFFERENCE_VALIDITY = 8,     /**< validity: a day that was asked for is outside the authorization */
    X278CW_DIFFERENCE_FACILITY = 9,     /**< facility: UM04, "24:B" */
    X278CW_DIFFERENCE_PROVIDER = 10     /**< provider: the same role, another id, "SJ 1234567893" */
};

/** A difference between what was asked and what was authorized. Made by the library only. */
typedef struct x278cw_difference {
    uint32_t struct_size;        /**< bytes of this struct that the library filled */
    x278cw_difference_kind kind; /**< X278CW_DIFFERENCE_* */
    x278_str name;               /**< the kind as text, "line_denied" */
    x278_str request_path;       /**< of the line or event in the request, "2000F[2]"; absent: it was not asked for */
    x278_str path;               /**< of the line or event in the response; absent: it was not returned */
    x278_str asked;              /**< value of the request; absent: none */
    x278_str authorized;         /**< value of the response; absent: none */
    /* ---- fields of 0.1 end here; append below, never above ---- */
} x278cw_difference;

/** A service of the response or, where it was not returned, of the request. Made by the library only. */
typedef struct x278cw_explained_line {
    uint32_t struct_size;   /**< bytes of this struct that the library filled */
    x278_verdict outcome;   /**< X278_VERDICT_* */
    x278_str path;          /**< in the response; absent: it was not returned */
    x278_str request_path;  /**< in the request; absent: not asked for, or no request was given */
    x278_str code;          /**< the procedure and its modifiers, "63047-LT": as returned, else as asked; absent */
    x278_str decision;      /**< its own HCR01; absent */
    x278_str authorization; /**< its own number; absent */
    x278_str units;         /**< as returned; absent */
    const x278_outcome_line *line; /**< of the outcome */
    /* ---- fields of 0.1 end here; append below, never above ---- */
} x278cw_explained_line;

/** A patient event of the response. Made by the library only. */
typedef struct x278cw_explained_event {
    uint32_t struct_size;                      /**< bytes of this struct that the library filled */
    uint32_t reserved;                         /**< always 0 */
    const x278_outcome_event *event;           /**< of the outcome */
    const x278cw_explained_line *const *lines; /**< those returned, in their order, then those that are missing */
    size_t line_count;                         /**< how many */
    /* ---- fields of 0.1 end here; append below, never above ---- */
} x278cw_explained_event;

/** A step, and until when. Made by the library only. */
typedef struct x278cw_step {
    uint32_t struct_size;  /**< bytes of this struct that the library filled */
    uint32_t reserved;     /**< always 0 */
    const x278_next *next; /**< of the outcome */
    x278_str due;          /**< "YYYY-MM-DD" or "YYYY-MM-DDThh:mm"; absent: the payer's overlay does not say */
    /* ---- fields of 0.1 end here; append below, never above ---- */
} x278cw_step;

/** A response explained. Made by the library only. Free with x278cw_explained_free(). */
typedef struct x278cw_explained {
    uint32_t struct_size;        /**< bytes of this struct that the library filled */
    x278_answered as_requested;  /**< all that was asked for, and nothing else? X278_ANSWERED_UNKNOWN: no request */
    const x278_outcome *outcome; /**< lives as long as this */
    x278_str transaction_id;     /**< BHT03; absent */
    x278_str denial_class;       /**< "not_reviewed", "medical_necessity" ...; absent: nothing was denied or rejected */
    const x278cw_explained_event *const *events; /**< in the order of the response; none: NULL */
    size_t event_count;                          /**< how many */
    const x278cw_difference *const *differences; /**< none: NULL */
    size_t difference_count;                     /**< how many */
    const x278cw_step *const *next;              /**< most urgent first; none: NULL */
    size_t next_count;                           /**< how many */
    /* ---- fields of 0.1 end here; append below, never above ---- */
} x278cw_explained;

/** Options of x278cw_explain(). All zeros means all defaults; set `struct_size` to sizeof(x278cw_explain_options). */
typedef struct x278cw_explain_options {
    uint32_t struct_size;                /**< bytes of this struct as the caller knows it */
    uint32_t reserved;                   /**< 0 */
    const x278_outcome_options *found;   /**< what reading and checking found (x278_outcome_take_issues()); NULL:
                                              nothing. Its missing lines are counted here */
    const x278_doc *request;             /**< the request that is answered; NULL: not known */
    const x278cw_tables *tables;         /**< classes of denials, holidays; NULL: those that are shipped */
    const x278_overlay *const *overlays; /**< overlays; the one of the payer says until when; none NULL */
    size_t overlay_count;                /**< how many */
    /* ---- fields of 0.1 end here; append below, never above ---- */
} x278cw_explain_options;

/**
 * Find the request that a response answers: the one with a trace (TRN) that the response returns, else the first of its
 * transaction id (BHT03). Never by position.
 *
 * @param response not NULL.
 * @param requests `count` documents, none NULL.
 * @param count    entries of `requests`.
 * @return its index; `count` when none is answered.
 * @threads safe.
 * @since 0.1
 */
X278CW_API size_t x278cw_answered_request(const x278_doc *response, const x278_doc *const *requests, size_t count);

/**
 * Explain a response.
 *
 * @param ctx      not NULL; the explanation keeps it alive.
 * @param response not NULL, of a guide for services reviews; it, the request and the tables must outlive the
 *                 explanation and not be changed.
 * @param options  NULL for all defaults; not kept.
 * @param out      not NULL; receives the explanation, or NULL.
 * @return X278_OK; X278_E_UNSUPPORTED (the document's guide is not known, or no services review; an unknown option; a
 *         build without libxml2); X278_E_STATE (the document is a request); X278_E_SYNTAX (an overlay contradicts its
 *         guide); X278_E_LIMIT, X278_E_INVALID_ARG, X278_E_NOMEM.
 * @threads any number may read the documents and an explanation.
 * @since 0.1
 */
X278CW_API x278_status x278cw_explain(const x278_ctx *ctx, const x278_doc *response,
                                      const x278cw_explain_options *options, const x278cw_explained **out);

/** Free an explanation. @param explained NULL is accepted. @since 0.1 */
X278CW_API void x278cw_explained_free(const x278cw_explained *explained);

/**
 * Explanations as JSON, `x278.explain/1`.
 *
 * @param ctx   not NULL; of the buffer.
 * @param items `count` explanations, none NULL.
 * @param count entries of `items`.
 * @param now   not NULL; printed as it was given.
 * @param out   not NULL; receives the text. Free with x278_buf_free().
 * @return X278_OK, X278_E_INVALID_ARG, X278_E_NOMEM.
 * @since 0.1
 */
X278CW_API x278_status x278cw_explained_json(const x278_ctx *ctx, const x278cw_explained *const *items, size_t count,
                                             const x278cw_now *now, x278_buf *out);

/**
 * An explanation in words for a front desk: three to six sentences, who must do what by when, then the lines. Lines of
 * text, each with a line feed.
 *
 * @param ctx       not NULL; of the buffer.
 * @param explained not NULL.
 * @param out       not NULL; receives the text. It is patient data, as far as numbers are. Free with x278_buf_free().
 * @return X278_OK, X278_E_INVALID_ARG, X278_E_NOMEM.
 * @since 0.1
 */
X278CW_API x278_status x278cw_explained_text(const x278_ctx *ctx, const x278cw_explained *explained, x278_buf *out);

#ifdef __cplusplus
}
#endif

#endif
