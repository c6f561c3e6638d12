/**
 * @file ready.h
 * Whether a request is ready to be sent: the practice's own rules over request, evidence and policies. docs/ready.md has
 * a section for each finding.
 * @threads safe.
 * @since 0.1
 */
#ifndef X278_CASEWORK_READY_H
#define X278_CASEWORK_READY_H

#include <stddef.h>
#include <stdint.h>

#include "x278/casework/error.h"
#include "x278/casework/evidence.h"
#include "x278/casework/export.h"
#include "x278/casework/now.h"
#include "x278/casework/policy.h"
#include "x278/casework/table.h"
#include "x278/context.h"
#include "x278/document.h"
#include "x278/issue.h"
#include "x278/status.h"
#include "x278/str.h"

#ifdef __cplusplus
extern "C" {
#endif

/** What is asked. Set `struct_size` to sizeof(x278cw_ready_options). */
typedef struct x278cw_ready_options {
    uint32_t struct_size;            /**< bytes of this struct as the caller knows it */
    uint32_t flags;                  /**< must be 0 in this release */
    x278cw_now as_of;                /**< now; required */
    const x278_doc *request;         /**< required: the request */
    const x278cw_evidence *evidence; /**< complete; NULL: nothing is known */
    const x278cw_policies *policies; /**< NULL: no policy is asked */
    const x278cw_tables *tables;     /**< NULL: the shipped ones */
    const char *lob;                 /**< line of business, such as "MA"; NUL-terminated; NULL: not known */
    /* ---- fields of 0.1 end here; append below, never above ---- */
} x278cw_ready_options;

/** A finding. */
typedef struct x278cw_ready_finding {
    uint32_t struct_size;     /**< bytes of this struct that the library filled */
    x278_severity severity;   /**< X278_SEVERITY_ERROR, _WARNING, _INFO */
    x278_str code;            /**< "IMAGE_ALONE" */
    x278_str path;            /**< of a value of the request: "2000F[2]-SV101-2"; absent: none */
    const x278_str *evidence; /**< ids of items; NULL when there are none */
    size_t evidence_count;    /**< entries of `evidence` */
    x278_str text;            /**< a sentence for people, without names and without texts of the evidence */
    /* ---- fields of 0.1 end here; append below, never above ---- */
} x278cw_ready_finding;

/** Where the request goes. Values are never renumbered. */
typedef int32_t x278cw_route;
enum {
    X278CW_ROUTE_278 = 1,      /**< "278" */
    X278CW_ROUTE_PHARMACY = 2, /**< "pharmacy": a drug that the patient takes, which no 278 is for */
    X278CW_ROUTE_UNCLEAR = 3   /**< "unclear" */
};

/** The answer. Does not change and may be shared by threads. Free with x278cw_ready_report_free(). */
typedef struct x278cw_ready_report {
    uint32_t struct_size;                        /**< bytes of this struct that the library filled */
    int32_t ready;                               /**< 1: no finding is an error; else 0 */
    x278cw_now as_of;                            /**< the time it was made for */
    x278cw_route route;                          /**< X278CW_ROUTE_* */
    int32_t expedited;                           /**< 1: the record shows an urgent flag; else 0 */
    const x278cw_ready_finding *const *findings; /**< in the order of docs/ready.md; NULL when there are none */
    size_t finding_count;                        /**< entries of `findings` */
    /* ---- fields of 0.1 end here; append below, never above ---- */
} x278cw_ready_report;

/**
 * Check a request with what belongs to it.
 *
 * @param ctx     not NULL; must outlive the report.
 * @param options not NULL; not kept, nor is anything it names.
 * @param errors  receives what is wrong between policies; NULL discards.
 * @param out     not NULL; receives the report, or NULL.
 * @return X278_OK; X278_E_SYNTAX (see the errors); X278_E_INVALID_ARG (also: no request, or not a services review, evidence
 *         that is not complete, an unknown `lob`); X278_E_UNSUPPORTED (a newer option is set that this library does not
 *         know, or a build without libxml2); X278_E_NOMEM.
 * @threads safe when each call has its own `errors` and `out`.
 * @since 0.1
 */
X278CW_API x278_status x278cw_ready_check(const x278_ctx *ctx, const x278cw_ready_options *options,
                                          x278cw_errors *errors, const x278cw_ready_report **out);

/** Free a report. @param report NULL is accepted. @since 0.1 */
X278CW_API void x278cw_ready_report_free(const x278cw_ready_report *report);

/**
 * A report as JSON, `x278.ready/1`.
 *
 * @param report not NULL.
 * @param out    not NULL; receives the text. Free with x278_buf_free().
 * @return X278_OK, X278_E_INVALID_ARG, X278_E_NOMEM.
 * @threads safe.
 * @since 0.1
 */
X278CW_API x278_status x278cw_ready_report_json(const x278cw_ready_report *report, x278_buf *out);

#ifdef __cplusplus
}
#endif

#endif
