/**
 * @file reply.h
 * What a pended request waits for, and what of it the record has: which document answers what is wanted, and how it goes.
 * It is a report; the message with the documents is a 275. docs/reply.md has the rules.
 * @since 0.1
 */
#ifndef X278_CASEWORK_REPLY_H
#define X278_CASEWORK_REPLY_H

#include <stddef.h>
#include <stdint.h>

#include "x278/casework/evidence.h"
#include "x278/casework/export.h"
#include "x278/casework/now.h"
#include "x278/casework/outcome.h"
#include "x278/context.h"
#include "x278/status.h"
#include "x278/str.h"

#ifdef __cplusplus
extern "C" {
#endif

/** A document of the record. Made by the library only. A frozen leaf. */
typedef struct x278cw_reply_item {
    x278_str id;   /**< in the evidence */
    x278_str kind; /**< "imaging_report" */
    x278_str path; /**< of its file, as the evidence has it; absent: NULL */
} x278cw_reply_item;

/** A document that the payer wants. Made by the library only. */
typedef struct x278cw_reply_document {
    uint32_t struct_size; /**< bytes of this struct that the library filled */
    uint32_t reserved;    /**< always 0 */
    x278_str path;        /**< of the PWK in the answer: "2000E-PWK[2]" */
    x278_str code;        /**< PWK01, such as "RB"; absent: NULL */
    x278_str number;      /**< PWK06, the number that goes back with the document; absent: NULL */
    const x278cw_reply_item
        *items;        /**< documents of the record that are such, in its order; NULL when there are none */
    size_t item_count; /**< entries of `items` */
    x278_str
        send; /**< "none": the record has none; "AA": an image, available on request; else how it is sent, a code of PWK02 */
    /* ---- fields of 0.1 end here; append below, never above ---- */
} x278cw_reply_document;

/** What to reply. Does not change and may be shared by threads. Free with x278cw_reply_free(). */
typedef struct x278cw_reply {
    uint32_t struct_size;                          /**< bytes of this struct that the library filled */
    int32_t blocked;                               /**< 1: images are wanted, and something is in `missing`; else 0 */
    x278cw_now as_of;                              /**< the time it was made for */
    const x278_str *missing;                       /**< of "history", "exam" and "imaging_report" those that the record
                                                         lacks, when images are wanted; NULL when there are none */
    size_t missing_count;                          /**< entries of `missing` */
    const x278cw_reply_document *const *documents; /**< in the order of the answers; NULL when there are none */
    size_t document_count;                         /**< entries of `documents` */
    /* ---- fields of 0.1 end here; append below, never above ---- */
} x278cw_reply;

/**
 * Find out what to reply to pended requests. Images are never sent without the context that they belong to, and are
 * available on request unless the evidence says that one is to be sent.
 *
 * @param ctx      not NULL; the reply keeps it alive.
 * @param answers  `count` explained answers, none NULL; must outlive the reply.
 * @param count    entries of `answers`.
 * @param evidence not NULL; complete; must outlive the reply.
 * @param now      not NULL; documents that are certainly later are not there yet.
 * @param out      not NULL; receives the reply, or NULL. Free with x278cw_reply_free().
 * @return X278_OK; X278_E_STATE (evidence that is not complete); X278_E_INVALID_ARG; X278_E_NOMEM.
 * @threads safe when each call has its own `out`.
 * @since 0.1
 */
X278CW_API x278_status x278cw_reply_new(const x278_ctx *ctx, const x278cw_explained *const *answers, size_t count,
                                        const x278cw_evidence *evidence, const x278cw_now *now,
                                        const x278cw_reply **out);

/** Free a reply. @param reply NULL is accepted. @threads safe. @since 0.1 */
X278CW_API void x278cw_reply_free(const x278cw_reply *reply);

/**
 * Whether there is nothing more to find: it is not blocked, and the record has a document for each that is wanted.
 *
 * @param reply NULL is accepted.
 * @return 1 or 0.
 * @threads safe.
 * @since 0.1
 */
X278CW_API int32_t x278cw_reply_is_ready(const x278cw_reply *reply);

/**
 * A reply as JSON, `x278.reply/1`.
 *
 * @param reply not NULL.
 * @param out   not NULL; receives the text. Free with x278_buf_free().
 * @return X278_OK, X278_E_INVALID_ARG, X278_E_NOMEM.
 * @threads safe.
 * @since 0.1
 */
X278CW_API x278_status x278cw_reply_json(const x278cw_reply *reply, x278_buf *out);

#ifdef __cplusplus
}
#endif

#endif
