/**
 * @file policy.h
 * Policies: what a payer asks for, as trees of criteria, read from XML and held against evidence. docs/policies.md
 * describes the language. A criterion is met, not met, or unknown; what would have to be known is a gap with a question.
 * @since 0.1
 */
#ifndef X278_CASEWORK_POLICY_H
#define X278_CASEWORK_POLICY_H

#include <stddef.h>
#include <stdint.h>

#include "x278/casework/error.h"
#include "x278/casework/evidence.h"
#include "x278/casework/export.h"
#include "x278/casework/now.h"
#include "x278/casework/table.h"
#include "x278/context.h"
#include "x278/document.h"
#include "x278/status.h"
#include "x278/str.h"
#include "x278/value.h"

#ifdef __cplusplus
extern "C" {
#endif

/**
 * Policies, each in any number of versions. Free with x278cw_policies_free().
 *
 * @threads one thread while it is filled, any number of readers after.
 */
typedef struct x278cw_policies x278cw_policies;

/**
 * Make an empty set.
 *
 * @param ctx not NULL; must outlive the set.
 * @param out not NULL; receives the set, or NULL. Free with x278cw_policies_free().
 * @return X278_OK, X278_E_UNSUPPORTED (the loaded libx278 is of another release), X278_E_INVALID_ARG, X278_E_NOMEM.
 * @threads safe when each call has its own `out`.
 * @since 0.1
 */
X278CW_API x278_status x278cw_policies_new(const x278_ctx *ctx, x278cw_policies **out);

/** Free a set. Reports that were made of it stay. @param policies NULL is accepted. @since 0.1 */
X278CW_API void x278cw_policies_free(x278cw_policies *policies);

/**
 * Add a policy from XML (`urn:x278:policy:1`). The same file twice is as once.
 *
 * @param policies not NULL.
 * @param data     not NULL; `len` bytes of XML, UTF-8; at most 16 MiB; copied.
 * @param len      bytes of `data`.
 * @param file     name of the file for errors; NUL-terminated, copied; NULL: none.
 * @param errors   NULL discards.
 * @return X278_OK; X278_E_SYNTAX (the policy was not added: see the errors); X278_E_UNSUPPORTED (a build without
 *         libxml2); X278_E_INVALID_ARG, X278_E_NOMEM.
 * @threads one thread a set.
 * @since 0.1
 */
X278CW_API x278_status x278cw_policies_add(x278cw_policies *policies, const void *data, size_t len, const char *file,
                                           x278cw_errors *errors);

/**
 * Add the policies that are shipped; they are illustrative and no payer's.
 *
 * @param policies not NULL.
 * @return as x278cw_policies_add().
 * @since 0.1
 */
X278CW_API x278_status x278cw_policies_add_shipped(x278cw_policies *policies);

/**
 * A shipped policy as it is installed, by index from 0.
 *
 * @param index from 0.
 * @param name  receives its file name, such as "lumbar-fusion.xml", static; NULL: not wanted.
 * @param text  receives the XML, static; NULL: not wanted.
 * @return X278_OK, X278_E_NOT_FOUND (past the end).
 * @threads safe.
 * @since 0.1
 */
X278CW_API x278_status x278cw_shipped_policy_at(size_t index, const char **name, x278_span *text);

/** Result of a criterion, a policy, or all policies. Values are never renumbered. */
typedef int32_t x278cw_result;
enum {
    X278CW_NONE = 0, /**< "none": no policy applies */
    X278CW_MET = 1,
    X278CW_NOT_MET = 2,
    X278CW_UNKNOWN = 3 /**< the record does not say enough */
};

/**
 * The name of a result: "met", "not_met", "unknown", "none".
 *
 * @param result X278CW_NONE to X278CW_UNKNOWN.
 * @return static text; "none" for another number.
 * @threads safe.
 * @threads safe.
 * @since 0.1
 */
X278CW_API const char *x278cw_result_name(x278cw_result result);

/** Bits of x278cw_policy_options.flags. */
enum {
    X278CW_POLICY_ANY = 1 /**< evaluate policies whatever procedures, payers, lines of business and days they are for */
};

/** What is asked. All zeros means: nothing is known; set `struct_size` to sizeof(x278cw_policy_options). */
typedef struct x278cw_policy_options {
    uint32_t struct_size;            /**< bytes of this struct as the caller knows it */
    uint32_t flags;                  /**< X278CW_POLICY_* */
    x278cw_now as_of;                /**< now; required */
    x278_date service_date;          /**< all zeros: the earliest of the request, else the date of as_of */
    const x278_doc *request;         /**< a request; NULL: none */
    const x278cw_evidence *evidence; /**< complete; NULL: nothing is known */
    const x278cw_tables *tables;     /**< NULL: the shipped ones */
    const char *const *procedures;   /**< codes asked for, NUL-terminated; NULL: those of the request */
    size_t procedure_count;          /**< entries of `procedures` */
    const char *payer;               /**< NUL-terminated; NULL: that of the request */
    const char *lob;                 /**< line of business, such as "MA"; NUL-terminated; NULL: not known */
    /* ---- fields of 0.1 end here; append below, never above ---- */
} x278cw_policy_options;

/** Bits of x278cw_policy_node.has: which of the numbers are known. */
enum {
    X278CW_HAS_LOW = 1,
    X278CW_HAS_HIGH = 2,
    X278CW_HAS_NEED = 4
};

/** A criterion, or a combination of some. */
typedef struct x278cw_policy_node {
    uint32_t struct_size;     /**< bytes of this struct that the library filled */
    uint32_t has;             /**< X278CW_HAS_*: which numbers are known */
    x278_str id;              /**< as the policy has it, or "n" and its number */
    x278_str parent;          /**< id of the node around it; absent: the root */
    x278_str type;            /**< "all", "any", "not", "at-least", or a kind of criterion: "therapy" */
    x278cw_result result;     /**< X278CW_MET, X278CW_NOT_MET, X278CW_UNKNOWN */
    uint32_t depth;           /**< 0: the root */
    int64_t low;              /**< what is certain */
    int64_t high;             /**< what is possible; without X278CW_HAS_HIGH: no bound */
    int64_t need;             /**< what is needed */
    x278_str unit;            /**< of the numbers: "days"; of a measure: its unit; absent: none */
    x278_str need_text;       /**< what it asks for, in English: "at least 6 weeks in a row, within 6 months"; absent:
                                   a combination */
    x278_date window_from;    /**< first day that it looks at; all zeros: there is no window */
    uint32_t unused;          /**< 0: padding */
    x278_str threshold;       /**< of a measure: what it is compared with; absent: none */
    x278_str value;           /**< of a measure, age, score, fact; absent: none */
    x278_str label;           /**< text of the policy; absent: none */
    x278_str cite;            /**< text of the policy; absent: none */
    const x278_str *evidence; /**< ids of items that certainly count; NULL when there are none */
    size_t evidence_count;    /**< entries of `evidence` */
    const x278_str *open;     /**< ids of items that may count; NULL when there are none */
    size_t open_count;        /**< entries of `open` */
    /* ---- fields of 0.1 end here; append below, never above ---- */
} x278cw_policy_node;

/** A criterion that stands between a policy and its being met. */
typedef struct x278cw_policy_gap {
    uint32_t struct_size; /**< bytes of this struct that the library filled */
    x278cw_result result; /**< of the criterion */
    x278cw_result want;   /**< X278CW_MET; below a `not` X278CW_NOT_MET */
    uint32_t node;        /**< its index among the nodes */
    x278_str text;        /**< the question or sentence for people */
    /* ---- fields of 0.1 end here; append below, never above ---- */
} x278cw_policy_gap;

/** The answer of one policy. */
typedef struct x278cw_policy_result {
    uint32_t struct_size; /**< bytes of this struct that the library filled */
    x278cw_result result; /**< X278CW_MET, X278CW_NOT_MET, X278CW_UNKNOWN */
    x278_str id;          /**< as the policy has it */
    x278_str version;     /**< as the policy has it */
    x278_str from;        /**< first day in force, YYYY-MM-DD */
    x278_str to;          /**< last day in force; absent: no end */
    x278_str title;       /**< as the policy has it; absent: none */
    x278_str status;      /**< "illustrative" or "payer" */
    x278_str source;      /**< as the policy has it; absent: none */
    x278_date met_on;     /**< the first day on which it would be met; all zeros: none within 366 days */
    const x278cw_policy_node *const *nodes; /**< in document order; the first is the root */
    size_t node_count;                      /**< entries of `nodes` */
    const x278cw_policy_gap *const *gaps;   /**< in document order; NULL when there are none */
    size_t gap_count;                       /**< entries of `gaps` */
    /* ---- fields of 0.1 end here; append below, never above ---- */
} x278cw_policy_result;

/** A policy that does not apply. */
typedef struct x278cw_policy_skip {
    uint32_t struct_size; /**< bytes of this struct that the library filled */
    uint32_t unused;      /**< 0: padding */
    x278_str id;          /**< of the policy */
    x278_str reason;      /**< "not_in_force", "other_procedure", "other_payer", "other_lob" */
    /* ---- fields of 0.1 end here; append below, never above ---- */
} x278cw_policy_skip;

/** The answer. Does not change and may be shared by threads. Free with x278cw_policy_report_free(). */
typedef struct x278cw_policy_report {
    uint32_t struct_size;   /**< bytes of this struct that the library filled */
    x278cw_result result;   /**< of all policies that apply together */
    x278cw_now as_of;       /**< the time it was made for */
    x278_date service_date; /**< the day of service that was used */
    x278_date met_on;       /**< the first day on which all would be met; all zeros: none within 366 days */
    const x278cw_policy_result *const *policies; /**< in the order in which they were added; NULL when there are none */
    size_t policy_count;                         /**< entries of `policies` */
    const x278cw_policy_skip *const *skipped;    /**< NULL when there are none */
    size_t skip_count;                           /**< entries of `skipped` */
    /* ---- fields of 0.1 end here; append below, never above ---- */
} x278cw_policy_report;

/**
 * Hold evidence against policies.
 *
 * Policies are grouped by id; the version that is in force on the service date counts. One that others extend is not
 * evaluated by itself. The time is linear in the items of evidence times the nodes of the policies.
 *
 * @param ctx      not NULL; must outlive the report.
 * @param policies not NULL.
 * @param options  not NULL; not kept, nor is anything it names.
 * @param errors   receives what is wrong between policies: versions that overlap, changes of nodes that do not exist,
 *                 conflicts; NULL discards.
 * @param out      not NULL; receives the report, or NULL.
 * @return X278_OK; X278_E_SYNTAX (see the errors); X278_E_INVALID_ARG (also: evidence that is not complete, a `request`
 *         that is not a services review, an unknown `lob`); X278_E_UNSUPPORTED (a newer option is set that this library
 *         does not know, or a build without libxml2); X278_E_NOMEM.
 * @threads safe when each call has its own `errors` and `out`.
 * @since 0.1
 */
X278CW_API x278_status x278cw_policy_evaluate(const x278_ctx *ctx, const x278cw_policies *policies,
                                              const x278cw_policy_options *options, x278cw_errors *errors,
                                              const x278cw_policy_report **out);

/** Free a report. @param report NULL is accepted. @threads safe. @since 0.1 */
X278CW_API void x278cw_policy_report_free(const x278cw_policy_report *report);

/**
 * A report as JSON, `x278.policy/1`. It holds no text of the evidence but values of measures and facts.
 *
 * @param report not NULL.
 * @param out    not NULL; receives the text. Free with x278_buf_free().
 * @return X278_OK, X278_E_INVALID_ARG, X278_E_NOMEM.
 * @threads safe.
 * @since 0.1
 */
X278CW_API x278_status x278cw_policy_report_json(const x278cw_policy_report *report, x278_buf *out);

#ifdef __cplusplus
}
#endif

#endif
