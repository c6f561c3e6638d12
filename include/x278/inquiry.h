/**
 * @file inquiry.h
 * An inquiry (X215): what became of a request that was sent, or of an authorization whose number is known. docs/inquiry.md
 * shows it with the tool.
 * @since 0.1
 */
#ifndef X278_INQUIRY_H
#define X278_INQUIRY_H

#include <stdint.h>

#include "x278/context.h"
#include "x278/document.h"
#include "x278/export.h"
#include "x278/guide.h"
#include "x278/status.h"

#ifdef __cplusplus
extern "C" {
#endif

/**
 * All zeros means all defaults; set `struct_size` to sizeof(x278_inquiry_options). Texts are NUL-terminated, are copied, and may
 * be NULL. What has no default is absent in the inquiry, to be set there: the library has no clock and counts nothing.
 */
typedef struct x278_inquiry_options {
    uint32_t struct_size;             /**< bytes of this struct as the caller knows it */
    uint32_t flags;                   /**< must be 0 in this release */
    const x278_guide *guide;          /**< 005010X215-inquiry, with overlays; NULL: without */
    const char *last_level;           /**< the last level that is taken over, "2000A" to "2000F"; NULL: all */
    const char *authorization_number; /**< what is looked for: REF02 with BB of the first event; no default */
    const char *trace_number;         /**< names this inquiry, and comes back in the answer: TRN02; no default */
    const char *trace_assigner;       /**< who gave the trace number: TRN03, ten characters; no default */
    const char *transaction_id;       /**< BHT03; no default */
    const char *date;                 /**< BHT04, GS04 and, its last six digits, ISA09: CCYYMMDD; no default */
    const char *time;           /**< BHT05, GS05 and, its first four digits, ISA10: HHMM to HHMMSSDD; no default */
    const char *control_number; /**< ST02; no default */
    const char *group_control_number;       /**< GS06; NULL: as x278_encode() sets it */
    const char *interchange_control_number; /**< ISA13; no default */
    /** Without a request: who is asked (2010A), by a payer id (NM108 PI). No default. */
    const char *payer_id;
    const char *payer_name;    /**< without a request: NM103 of 2010A; no default */
    const char *provider_id;   /**< without a request: who asks (2010B), by an NPI (NM108 XX); no default */
    const char *provider_name; /**< without a request: NM103 of 2010B; no default */
    /** Without a request: whose authorization it is (2010C), by a member id (NM108 MI); NULL: no patient is named. */
    const char *member_id;
    const char *member_name;       /**< without a request: last name, NM103 of 2010C; no default */
    const char *member_first_name; /**< without a request: NM104 of 2010C; no default */
    /* ---- fields of 0.1 end here; append below, never above ---- */
} x278_inquiry_options;

/**
 * Make an inquiry about a request: its payer, requester and patient, and of its event the category, dates, first diagnosis,
 * providers and services, as far as the guide of the inquiry has them, in the envelope of the request. Without a request: about
 * an authorization number.
 *
 * Not taken over are trace numbers (in an inquiry they name the inquiry), numbers of earlier authorizations, attachments and
 * messages.
 *
 * @param ctx     not NULL; the inquiry keeps it alive.
 * @param request such as x278_decode() made it; not changed, not needed after the call. NULL: options.authorization_number is
 *                looked for.
 * @param options NULL for defaults; not kept.
 * @param out     not NULL; receives the inquiry, or NULL. Free with x278_doc_free().
 * @return X278_OK; X278_E_UNSUPPORTED (the document is no request of X217, options.guide is no guide of an inquiry, or an unknown
 *         option); X278_E_INVALID_ARG (also: neither a request nor an authorization number; a date, time or level that is
 *         none); X278_E_NOMEM.
 * @threads safe when no thread changes `request`.
 * @since 0.1
 */
X278_API x278_status x278_inquiry_begin(const x278_ctx *ctx, const x278_doc *request,
                                        const x278_inquiry_options *options, x278_doc **out);

#ifdef __cplusplus
}
#endif

#endif
