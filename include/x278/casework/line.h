/**
 * @file line.h
 * Lines of a case log that write themselves: made of a request, an acknowledgment or an answer, so that nobody has to log
 * these by hand. The caller stores them. docs/cases.md has the format.
 * @since 0.1
 */
#ifndef X278_CASEWORK_LINE_H
#define X278_CASEWORK_LINE_H

#include "x278/ack.h"
#include "x278/casework/export.h"
#include "x278/casework/now.h"
#include "x278/casework/outcome.h"
#include "x278/document.h"

#ifdef __cplusplus
extern "C" {
#endif

/** What a request does not say of its case. All zeros means nothing; set `struct_size` to sizeof(x278cw_line_facts). */
typedef struct x278cw_line_facts {
    uint32_t struct_size; /**< bytes of this struct as the caller knows it */
    x278_date scheduled;  /**< day of the service; all zeros: that of the request, if it has one */
    const char *lob;      /**< line of business, "MA"; NUL-terminated as all texts here; NULL: not known */
    const char *plan;     /**< NULL: not known */
    const char *state;    /**< whose insurance law the plan is under, "TX"; NULL: not known */
    const char *policy;   /**< result of the payer's policy: "met", "unknown" or "not_met"; NULL: not known */
    int64_t value_cents;  /**< what is at stake; 0: not known */
    /* ---- fields of 0.1 end here; append below, never above ---- */
} x278cw_line_facts;

/**
 * The line of a request that is sent: `sent`, or by its certification type (UM02) `appealed`, `renewed`, `revised`,
 * `extended` or `cancelled`.
 *
 * @param ctx     not NULL; of the buffer.
 * @param when    not NULL; when it is sent, to the minute.
 * @param id      not NULL; NUL-terminated: of the case, a word.
 * @param request not NULL.
 * @param facts   NULL for none; not kept.
 * @param out     not NULL; receives the line without a line feed. It is as confidential as the message. Free with
 *                x278_buf_free().
 * @return X278_OK; X278_E_UNSUPPORTED (no services review; a newer fact is set); X278_E_INVALID_ARG, X278_E_NOMEM.
 * @threads safe when each call has its own `out`.
 * @since 0.1
 */
X278CW_API x278_status x278cw_line_of_request(const x278_ctx *ctx, const x278cw_now *when, const char *id,
                                              const x278_doc *request, const x278cw_line_facts *facts, x278_buf *out);

/**
 * The line of a TA1 or of what a 999 or 997 says of a transaction: `ta1` or `ack`, accepted or not.
 *
 * @param ctx         as x278cw_line_of_request().
 * @param when        as x278cw_line_of_request().
 * @param id          as x278cw_line_of_request().
 * @param interchange the TA1; NULL: `transaction` is meant.
 * @param transaction the 999 or 997; NULL: `interchange` is meant. Exactly one of them is given.
 * @param out         as x278cw_line_of_request().
 * @return X278_OK; X278_E_NOT_FOUND (it says neither yes nor no); X278_E_INVALID_ARG, X278_E_NOMEM.
 * @threads safe when each call has its own `out`.
 * @since 0.1
 */
X278CW_API x278_status x278cw_line_of_acknowledgment(const x278_ctx *ctx, const x278cw_now *when, const char *id,
                                                     const x278_ack_interchange *interchange,
                                                     const x278_ack_transaction *transaction, x278_buf *out);

/**
 * The line of documents that are sent after the request: `documents`.
 *
 * @param ctx   as x278cw_line_of_request().
 * @param when  as x278cw_line_of_request().
 * @param id    as x278cw_line_of_request().
 * @param items how many.
 * @param way   how, "275" or "fax"; NUL-terminated; NULL: not known.
 * @param out   as x278cw_line_of_request().
 * @return X278_OK, X278_E_INVALID_ARG, X278_E_NOMEM.
 * @threads safe when each call has its own `out`.
 * @since 0.1
 */
X278CW_API x278_status x278cw_line_of_documents(const x278_ctx *ctx, const x278cw_now *when, const char *id,
                                                uint32_t items, const char *way, x278_buf *out);

/** Bits of `flags` of x278cw_line_of_answer(). */
enum {
    X278CW_LINE_APPEAL = 1 /**< it answers an appeal: `appeal_decided` in place of `decided` */
};

/**
 * The line of an answer: `decided`, `pended`, `contact` or `rejected`. An answer that decides nothing clearly, or whose
 * number must not be used, is a `note`: look at it first.
 *
 * @param ctx       as x278cw_line_of_request().
 * @param when      as x278cw_line_of_request().
 * @param id        as x278cw_line_of_request().
 * @param explained not NULL.
 * @param flags     0, or X278CW_LINE_APPEAL.
 * @param out       as x278cw_line_of_request().
 * @return X278_OK, X278_E_INVALID_ARG, X278_E_NOMEM.
 * @threads safe when each call has its own `out`.
 * @since 0.1
 */
X278CW_API x278_status x278cw_line_of_answer(const x278_ctx *ctx, const x278cw_now *when, const char *id,
                                             const x278cw_explained *explained, uint32_t flags, x278_buf *out);

#ifdef __cplusplus
}
#endif

#endif
