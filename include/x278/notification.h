/**
 * @file notification.h
 * A notification (X216): that a patient was admitted, or a copy of what was certified, told to somebody who is not asked to
 * decide. docs/inquiry.md shows it with the tool.
 * @since 0.1
 */
#ifndef X278_NOTIFICATION_H
#define X278_NOTIFICATION_H

#include <stdint.h>

#include "x278/document.h"
#include "x278/export.h"
#include "x278/guide.h"
#include "x278/status.h"

#ifdef __cplusplus
extern "C" {
#endif

/**
 * All zeros means all defaults; set `struct_size` to sizeof(x278_notification_options). Texts are NUL-terminated, are copied, and
 * may be NULL. What has no default is absent in the notification, to be set there: the library has no clock and counts nothing.
 */
typedef struct x278_notification_options {
    uint32_t struct_size;       /**< bytes of this struct as the caller knows it */
    uint32_t flags;             /**< must be 0 in this release */
    const x278_guide *guide;    /**< 005010X216-notification, with overlays; NULL: without */
    const char *purpose;        /**< BHT02, "CN", "14" or "22"; NULL: "CN" */
    const char *trace_number;   /**< names this notification: TRN02 of the first event; no default */
    const char *trace_assigner; /**< who gave the trace number: TRN03, ten characters; no default */
    const char *transaction_id; /**< BHT03; no default */
    const char *date;           /**< BHT04, GS04 and, its last six digits, ISA09: CCYYMMDD; no default */
    const char *time;           /**< BHT05, GS05 and, its first four digits, ISA10: HHMM to HHMMSSDD; no default */
    const char *control_number; /**< ST02; no default */
    const char *group_control_number;       /**< GS06; NULL: as x278_encode() sets it */
    const char *interchange_control_number; /**< ISA13; no default */
    /* ---- fields of 0.1 end here; append below, never above ---- */
} x278_notification_options;

/**
 * Make a notification of what a request or an answer says. Of a request the requester tells the payer: it is the source (2000A),
 * the payer the receiver (2000B), in the envelope of the request. Of an answer the payer tells the requester, and the decisions
 * (HCR) go along as copies, in the envelope of the answer. Patient, events and services are taken over as far as the guide has
 * them; trace numbers, attachments and messages are not.
 *
 * @param from    not NULL; a request or a response of X217, such as x278_decode() made it; not changed, not needed after the
 *                call. Of several organizations and requesters the first are meant.
 * @param options NULL for defaults; not kept.
 * @param out     not NULL; receives the notification, or NULL. Free with x278_doc_free().
 * @return X278_OK; X278_E_UNSUPPORTED (the document is no review of X217, options.guide is no guide of a notification, or an
 *         unknown option); X278_E_INVALID_ARG (also: a date or time that is none); X278_E_NOMEM.
 * @threads safe when no thread changes `from`.
 * @since 0.1
 */
X278_API x278_status x278_notification_begin(const x278_doc *from, const x278_notification_options *options,
                                             x278_doc **out);

#ifdef __cplusplus
}
#endif

#endif
