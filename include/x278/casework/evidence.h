/**
 * @file evidence.h
 * What the record of a patient shows: symptoms, treatment, measures, examinations, imaging, documents. Read from XML,
 * written as XML, or built by a program. docs/evidence.md describes elements and attributes.
 *
 * Evidence holds no name, address or member id; these are in the request.
 * @since 0.1
 */
#ifndef X278_CASEWORK_EVIDENCE_H
#define X278_CASEWORK_EVIDENCE_H

#include <stddef.h>
#include <stdint.h>

#include "x278/casework/error.h"
#include "x278/casework/export.h"
#include "x278/casework/now.h"
#include "x278/context.h"
#include "x278/status.h"
#include "x278/str.h"
#include "x278/value.h"

#ifdef __cplusplus
extern "C" {
#endif

/**
 * Evidence. Complete evidence does not change. Free with x278cw_evidence_free().
 *
 * @threads one thread while it is built, any number of readers once it is complete.
 */
typedef struct x278cw_evidence x278cw_evidence;

/**
 * Read evidence from XML (`urn:x278:evidence:1`).
 *
 * No network, no external entities, no document type declaration; at most 16 MiB, 64 levels, 100,000 elements. libxml2
 * takes its own memory from malloc, not from the context's allocator.
 *
 * @param ctx    not NULL; must outlive the evidence.
 * @param data   not NULL; `len` bytes of XML, UTF-8; not kept.
 * @param len    bytes of `data`.
 * @param file   name of the file for errors; NUL-terminated; NULL: none.
 * @param errors NULL discards.
 * @param out    not NULL; receives the evidence, or NULL.
 * @return X278_OK; X278_E_SYNTAX (see the errors); X278_E_UNSUPPORTED (a build without libxml2, or the loaded libx278
 *         is of another release); X278_E_INVALID_ARG, X278_E_NOMEM.
 * @threads safe when each call has its own `errors` and `out`.
 * @since 0.1
 */
X278CW_API x278_status x278cw_evidence_read(const x278_ctx *ctx, const void *data, size_t len, const char *file,
                                            x278cw_errors *errors, x278cw_evidence **out);

/**
 * Begin evidence that a program builds, with x278cw_evidence_open() and _close(); its root is open already.
 *
 * @param ctx not NULL; must outlive the evidence.
 * @param out not NULL; receives the evidence, or NULL.
 * @return X278_OK, X278_E_UNSUPPORTED (the loaded libx278 is of another release), X278_E_INVALID_ARG, X278_E_NOMEM.
 * @threads safe when each call has its own `out`.
 * @since 0.1
 */
X278CW_API x278_status x278cw_evidence_new(const x278_ctx *ctx, x278cw_evidence **out);

/** Free evidence. @param evidence NULL is accepted. @since 0.1 */
X278CW_API void x278cw_evidence_free(x278cw_evidence *evidence);

/** An attribute of an element that is built. A frozen leaf. */
typedef struct x278cw_attribute {
    const char *name;  /**< as in the file: "kind"; NUL-terminated */
    const char *value; /**< as in the file: "pt"; `len` bytes; NULL: the attribute is left out */
    size_t len;        /**< X278_STRLEN: up to the first NUL */
} x278cw_attribute;

/**
 * Begin an element inside the one that is open, as its start tag does in a file: "therapies", "therapy", ...
 *
 * What is not allowed is an error of x278cw_evidence_finish().
 *
 * @param evidence   not NULL; not complete.
 * @param name       not NULL; NUL-terminated.
 * @param attributes `count` attributes, at most 64; copied; NULL when the count is 0.
 * @param count      entries of `attributes`.
 * @return X278_OK; X278_E_STATE (nothing is open: the evidence is complete); X278_E_LIMIT (more than 64 levels or
 *         100,000 elements); X278_E_CHARACTER (a value is not UTF-8, or has control characters); X278_E_INVALID_ARG
 *         (also: a name given twice), X278_E_NOMEM.
 * @threads one thread while evidence is built.
 * @since 0.1
 */
X278CW_API x278_status x278cw_evidence_open(x278cw_evidence *evidence, const char *name,
                                            const x278cw_attribute *attributes, size_t count);

/**
 * Add text to the element that is open.
 *
 * @param evidence not NULL; not complete.
 * @param text     not NULL; `len` bytes of UTF-8, or up to the first NUL for X278_STRLEN; copied.
 * @param len      bytes of `text`, or X278_STRLEN.
 * @return X278_OK; X278_E_STATE (nothing is open); X278_E_CHARACTER (not UTF-8, or control characters);
 *         X278_E_INVALID_ARG, X278_E_NOMEM.
 * @since 0.1
 */
X278CW_API x278_status x278cw_evidence_text(x278cw_evidence *evidence, const char *text, size_t len);

/**
 * End the element that was begun last.
 *
 * @param evidence not NULL.
 * @return X278_OK, X278_E_STATE (none was begun), X278_E_NOMEM.
 * @since 0.1
 */
X278CW_API x278_status x278cw_evidence_close(x278cw_evidence *evidence);

/**
 * Complete the evidence: it is checked as a file is, and can be used and shared from here on, and not be added to.
 *
 * @param evidence not NULL; not complete.
 * @param errors   receives what is wrong, without file and line; NULL discards.
 * @return X278_OK; X278_E_SYNTAX (the evidence cannot be used); X278_E_STATE (complete already, or an element is
 *         open); X278_E_INVALID_ARG, X278_E_NOMEM.
 * @since 0.1
 */
X278CW_API x278_status x278cw_evidence_finish(x278cw_evidence *evidence, x278cw_errors *errors);

/**
 * Write evidence as XML: elements in their order, attributes in the order of docs/evidence.md.
 *
 * @param evidence complete; not NULL.
 * @param out      not NULL; receives the text. Free with x278_buf_free().
 * @return X278_OK, X278_E_STATE (not complete), X278_E_INVALID_ARG, X278_E_NOMEM.
 * @threads safe.
 * @since 0.1
 */
X278CW_API x278_status x278cw_evidence_write(const x278cw_evidence *evidence, x278_buf *out);

/**
 * How many elements there are, the root among them; 0 for NULL or evidence that is not complete.
 *
 * @param evidence NULL is accepted.
 * @since 0.1
 */
X278CW_API size_t x278cw_evidence_count(const x278cw_evidence *evidence);

/**
 * An element by index, in document order; 0 is the root.
 *
 * @param evidence complete; not NULL.
 * @param index    from 0.
 * @param name     receives its name, static text; NULL: not wanted.
 * @param parent   receives the index of the element around it, SIZE_MAX for the root; NULL: not wanted.
 * @return X278_OK, X278_E_NOT_FOUND (past the end), X278_E_STATE (not complete).
 * @threads safe.
 * @since 0.1
 */
X278CW_API x278_status x278cw_evidence_element_at(const x278cw_evidence *evidence, size_t index, const char **name,
                                                  size_t *parent);

/**
 * A value of an element.
 *
 * @param evidence  complete; not NULL.
 * @param index     as for x278cw_evidence_element_at().
 * @param attribute its name, NUL-terminated; NULL: the text of the element.
 * @param out       not NULL; receives the text, which lives as long as `evidence`; absent: the element has none.
 * @return X278_OK, X278_E_NOT_FOUND (past the end, or no element of this kind has such an attribute), X278_E_STATE (not
 *         complete), X278_E_INVALID_ARG.
 * @threads safe.
 * @threads safe.
 * @since 0.1
 */
X278CW_API x278_status x278cw_evidence_value_find(const x278cw_evidence *evidence, size_t index, const char *attribute,
                                                  x278_str *out);

/* ---- what it comes to ------------------------------------------------------------------------------------------- */

/** The days of one kind of therapy. */
typedef struct x278cw_kind_days {
    uint32_t struct_size; /**< bytes of this struct that the library filled */
    int32_t has_high;     /**< 1: `high` is a bound; 0: more days are possible */
    x278_str kind;        /**< as in the file: "pt" */
    int64_t low;          /**< certain days */
    int64_t high;         /**< possible days */
    x278_date first;      /**< the first certain day; all zeros: none */
    x278_date last;       /**< the last certain day; all zeros: none */
    int64_t sessions;     /**< their sum; -1: not known of one therapy at least */
    /* ---- fields of 0.1 end here; append below, never above ---- */
} x278cw_kind_days;

/** Days between treatments. */
typedef struct x278cw_day_gap {
    uint32_t struct_size; /**< bytes of this struct that the library filled */
    uint32_t unused;      /**< 0: padding */
    x278_date from;       /**< the first of these days */
    x278_date to;         /**< both days are without treatment */
    int64_t days;         /**< how many they are */
    /* ---- fields of 0.1 end here; append below, never above ---- */
} x278cw_day_gap;

/** How a measure went. */
typedef struct x278cw_measure_trend {
    uint32_t struct_size; /**< bytes of this struct that the library filled */
    uint32_t count;       /**< of its values */
    x278_str kind;        /**< as in the file */
    x278_str unit;        /**< as in the file; absent: none */
    x278_str first;       /**< value as written */
    x278_date first_date; /**< its day */
    x278_str last;        /**< value as written */
    x278_date last_date;  /**< its day */
    x278_str delta;       /**< last less first; absent: there is one value only */
    x278_str trend;       /**< "up", "down", "same", "single" */
    /* ---- fields of 0.1 end here; append below, never above ---- */
} x278cw_measure_trend;

/** What the record of a therapy or drug lacks. */
typedef struct x278cw_lint {
    uint32_t struct_size;    /**< bytes of this struct that the library filled */
    uint32_t unused;         /**< 0: padding */
    x278_str item;           /**< its id */
    const x278_str *missing; /**< of "start", "end", "outcome", "reason", "doc", in this order */
    size_t missing_count;    /**< at least 1 */
    /* ---- fields of 0.1 end here; append below, never above ---- */
} x278cw_lint;

/** An imaging study. */
typedef struct x278cw_study_use {
    uint32_t struct_size;  /**< bytes of this struct that the library filled */
    uint32_t unused;       /**< 0: padding */
    x278_str id;           /**< its id in the file */
    x278_str duplicate_of; /**< an earlier study of the same UID; absent: none */
    /* ---- fields of 0.1 end here; append below, never above ---- */
} x278cw_study_use;

/** Bits of x278cw_evidence_report.context: there is a document of this kind. */
enum {
    X278CW_CONTEXT_HISTORY = 1, /**< there is a document of this kind */
    X278CW_CONTEXT_EXAM = 2,
    X278CW_CONTEXT_IMAGING_REPORT = 4,
    X278CW_CONTEXT_IMAGES = 8
};

/** What evidence comes to on a day. Does not change. Free with x278cw_evidence_report_free(). */
typedef struct x278cw_evidence_report {
    uint32_t struct_size;                        /**< bytes of this struct that the library filled */
    uint32_t context;                            /**< X278CW_CONTEXT_* */
    x278cw_now as_of;                            /**< the time it was made for */
    const x278cw_kind_days *const *kinds;        /**< by name; NULL when there are none */
    size_t kind_count;                           /**< entries of `kinds` */
    int64_t low;                                 /**< certain days of all therapies together */
    int64_t high;                                /**< possible days */
    int32_t has_high;                            /**< 1: `high` is a bound */
    uint32_t unused;                             /**< 0: padding */
    const x278cw_day_gap *const *gaps;           /**< between certain days of all therapies; NULL when there are none */
    size_t gap_count;                            /**< entries of `gaps` */
    const x278cw_measure_trend *const *measures; /**< in the order of their first values in the file; NULL: none */
    size_t measure_count;                        /**< entries of `measures` */
    const x278cw_lint *const *lint;              /**< in the order of the file; NULL when there is none */
    size_t lint_count;                           /**< entries of `lint` */
    const x278cw_study_use *const *studies;      /**< in the order of the file; NULL when there are none */
    size_t study_count;                          /**< entries of `studies` */
    /* ---- fields of 0.1 end here; append below, never above ---- */
} x278cw_evidence_report;

/**
 * Sum evidence up: days, trends, what is missing.
 *
 * @param evidence complete; not NULL; must outlive the report.
 * @param now      not NULL; what is dated later does not count.
 * @param out      not NULL; receives the report, or NULL.
 * @return X278_OK, X278_E_STATE (not complete), X278_E_INVALID_ARG, X278_E_NOMEM.
 * @threads safe when each call has its own `out`.
 * @since 0.1
 */
X278CW_API x278_status x278cw_evidence_summarize(const x278cw_evidence *evidence, const x278cw_now *now,
                                                 const x278cw_evidence_report **out);

/** Free a report. @param report NULL is accepted. @threads safe. @since 0.1 */
X278CW_API void x278cw_evidence_report_free(const x278cw_evidence_report *report);

/**
 * A report as JSON, `x278.evidence/1`.
 *
 * @param report not NULL.
 * @param out    not NULL; receives the text. Free with x278_buf_free().
 * @return X278_OK, X278_E_INVALID_ARG, X278_E_NOMEM.
 * @threads safe.
 * @since 0.1
 */
X278CW_API x278_status x278cw_evidence_report_json(const x278cw_evidence_report *report, x278_buf *out);

#ifdef __cplusplus
}
#endif

#endif
