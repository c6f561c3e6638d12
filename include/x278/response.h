/**
 * @file response.h
 * A response to a request: a document that returns what a response must return, to which the one who answers adds what was
 * decided. docs/model.md has an example, and lists what is returned.
 * @since 0.1
 */
#ifndef X278_RESPONSE_H
#define X278_RESPONSE_H

#include <stdint.h>

#include "x278/document.h"
#include "x278/export.h"
#include "x278/guide.h"
#include "x278/status.h"

#ifdef __cplusplus
extern "C" {
#endif

/**
 * All zeros means all defaults; set `struct_size` to sizeof(x278_response_options). Texts end with a NUL and are copied.
 * What has no default is absent in the response, to be set there: the library has no clock and counts nothing.
 */
typedef struct x278_response_options {
    uint32_t struct_size; /**< bytes of this struct as the caller knows it */
    uint32_t flags;       /**< must be 0 in this release */
    const x278_guide
        *guide; /**< of the response, with overlays or without; NULL: the one that the request's belongs to */
    const char *last_level; /**< the last level that is returned, "2000A" to "2000F"; NULL: all. "2000D": the patient */
    const char *date;       /**< BHT04, GS04 and, its last six digits, ISA09: CCYYMMDD; no default */
    const char *time;       /**< BHT05, GS05 and, its first four digits, ISA10: HHMM to HHMMSSDD; no default */
    const char *type; /**< BHT06, such as "19", more is to come; NULL: "RU" to a request with RU, else "18", final */
    const char *control_number;             /**< ST02; no default */
    const char *group_control_number;       /**< GS06; NULL: as x278_encode() sets it */
    const char *interchange_control_number; /**< ISA13; no default */
    /* ---- fields of 0.1 end here; append below, never above ---- */
} x278_response_options;

/**
 * Make the beginning of a response to a request: its levels, parties, trace numbers (of trace type 2), transaction
 * number, review information, dates, diagnoses and services, as far as the guide of the response has them, in an
 * envelope whose sender and receiver have changed places, with the delimiters of the request. Whoever answers adds the
 * decision, or rejections where the request could not be reviewed, and changes what was decided otherwise than asked
 * for.
 *
 * Not returned are values that the guide of the response does not allow, segments and loops that would lack something
 * without them, attachments, messages, administrative reference numbers (in a response these are the payer's own) and
 * unknown segments.
 *
 * @param request not NULL; such as x278_decode() made it; not changed, not needed after the call.
 * @param options NULL for defaults; not kept.
 * @param out     not NULL; receives the response, or NULL. Free with x278_doc_free().
 * @return X278_OK; X278_E_UNSUPPORTED (the document is no request that the structs are made for, options.guide is no
 *         guide of its responses, or an unknown option); X278_E_INVALID_ARG (also: a date, time or level that is none);
 *         X278_E_NOMEM.
 * @threads safe when no thread changes `request`.
 * @since 0.1
 */
X278_API x278_status x278_response_begin(const x278_doc *request, const x278_response_options *options, x278_doc **out);

#ifdef __cplusplus
}
#endif

#endif
