/**
 * @file evidence.h
 * What the record of a patient shows: symptoms, treatment, measures, examinations, imaging, documents. Read from XML,
 * written as XML, or built by a program. docs/evidence.md describes elements and attributes.
 *
 * Evidence holds no name, address or member id; these are in the request.
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

#ifdef __cplusplus
extern "C" {
#endif

/** Evidence. Complete evidence does not change and may be shared by threads. Free with x278cw_evidence_free(). */
typedef struct x278cw_evidence x278cw_evidence;

/**
 * Read evidence from XML (`urn:x278:evidence:1`).
 *
 * No network, no external entities, no document type declaration; at most 16 MiB, 64 levels, 100,000 elements. libxml2
 * takes its own memory from malloc, not from the context's allocator.
 *
 * @param ctx    not NULL; must outlive the evidence.
 * @param data   `len` bytes of XML, UTF-8; not kept.
 * @param file   name of the file for errors; NUL-terminated; NULL: none.
 * @param errors NULL discards.
 * @param out    not NULL; receives the evidence, or NULL.
 * @return X278_OK; X278_E_SYNTAX (see the errors); X278_E_UNSUPPORTED (a build without libxml2, or the loaded libx278 is of
 *         another release); X278_E_INVALID_ARG, X278_E_NOMEM.
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
 * @param name       NUL-terminated.
 * @param attributes `count` attributes, at most 64; copied; NULL when the count is 0.
 * @return X278_OK; X278_E_STATE (nothing is open: the evidence is complete); X278_E_LIMIT (more than 64 levels or 100,000
 *         elements); X278_E_CHARACTER (a value is not UTF-8, or has control characters); X278_E_INVALID_ARG (also: a
 *         name given twice), X278_E_NOMEM.
 * @threads one thread while evidence is built.
 * @since 0.1
 */
X278CW_API x278_status x278cw_evidence_open(x278cw_evidence *evidence, const char *name,
                                            const x278cw_attribute *attributes, size_t count);

/**
 * Add text to the element that is open.
 *
 * @param text `len` bytes of UTF-8, or up to the first NUL for X278_STRLEN; copied.
 * @return X278_OK; X278_E_STATE (nothing is open); X278_E_CHARACTER (not UTF-8, or control characters);
 *         X278_E_INVALID_ARG, X278_E_NOMEM.
 * @since 0.1
 */
X278CW_API x278_status x278cw_evidence_text(x278cw_evidence *evidence, const char *text, size_t len);

/** End the element that was begun last. @return X278_OK, X278_E_STATE (none was begun), X278_E_NOMEM. @since 0.1 */
X278CW_API x278_status x278cw_evidence_close(x278cw_evidence *evidence);

/**
 * Complete the evidence: it is checked as a file is, and can be used and shared from here on, and not be added to.
 *
 * @param errors receives what is wrong, without file and line; NULL discards.
 * @return X278_OK; X278_E_SYNTAX (the evidence cannot be used); X278_E_STATE (complete already, or an element is open);
 *         X278_E_INVALID_ARG, X278_E_NOMEM.
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

/** How many elements there are, the root among them; 0 for NULL or evidence that is not complete. @since 0.1 */
X278CW_API size_t x278cw_evidence_count(const x278cw_evidence *evidence);

/**
 * An element by index, in document order; 0 is the root.
 *
 * @param name   receives its name, static text; NULL: not wanted.
 * @param parent receives the index of the element around it, SIZE_MAX for the root; NULL: not wanted.
 * @return X278_OK, X278_E_NOT_FOUND (past the end), X278_E_STATE (not complete).
 * @threads safe.
 * @since 0.1
 */
X278CW_API x278_status x278cw_evidence_element_at(const x278cw_evidence *evidence, size_t index, const char **name,
                                                  size_t *parent);

/**
 * A value of an element.
 *
 * @param index     as for x278cw_evidence_element_at().
 * @param attribute its name, NUL-terminated; NULL: the text of the element.
 * @param out       not NULL; receives the text, which lives as long as the evidence; absent: the element has none.
 * @return X278_OK, X278_E_NOT_FOUND (past the end, or no element of this kind has such an attribute), X278_E_STATE (not
 *         complete), X278_E_INVALID_ARG.
 * @threads safe.
 * @since 0.1
 */
X278CW_API x278_status x278cw_evidence_value_find(const x278cw_evidence *evidence, size_t index, const char *attribute,
                                                  x278_str *out);

#ifdef __cplusplus
}
#endif

#endif
