/**
 * @file path.h
 * Values of a document by path, for programs and bindings that do not use the structs. See docs/paths.md.
 *
 * A path is one of two. A path of the wire is LOOP[n]-SEG{qualifier}[n]NN[r]-C: "2000E-UM01", "2000F[2]-SV101-2",
 * "2000E-DTP{435}03", "2000E-HI02-2", "2000E-HCR03[2]", "BHT03", "ISA06"; [n] counts loops of one kind in the transaction,
 * and segments of one kind in their loop, from 1; [r] counts repetitions of an element; what is 1 is left out. A path of
 * names is the way through the structs of review.h: "events[1].services[2].professional.procedure.code",
 * "envelope.sender"; a list without [n] means its first entry.
 * @since 0.1
 */
#ifndef X278_PATH_H
#define X278_PATH_H

#include <stddef.h>
#include <stdint.h>

#include "x278/document.h"
#include "x278/export.h"
#include "x278/field.h"
#include "x278/guide.h"
#include "x278/status.h"
#include "x278/str.h"

#ifdef __cplusplus
extern "C" {
#endif

/**
 * The value at a path.
 *
 * @param doc  not NULL.
 * @param path not NULL.
 * @param len  bytes of `path`, or X278_STRLEN.
 * @param out  not NULL; receives text that lives as long as `doc`, or absent when nothing is there.
 * @return X278_OK; X278_E_NOT_FOUND (the guide has no such row, the structs no such field, or the path is none);
 *         X278_E_UNSUPPORTED (HL numbers, counts and the like: they are computed when a document is written; the payload of
 *         a 275: look at its x278_payload); X278_E_INVALID_ARG.
 * @threads any number may read a document.
 * @since 0.1
 */
X278_API x278_status x278_get(const x278_doc *doc, const char *path, size_t len, x278_str *out);

/**
 * Set the value at a path, with all loops, segments and list entries on the way to it. A new loop is added below the last
 * loop of the transaction that may hold one. A new segment gets the qualifier that the path names.
 *
 * @param doc       not NULL.
 * @param path      not NULL. [n] may be one more than there are: then one is added.
 * @param len       bytes of `path`, or X278_STRLEN.
 * @param value     copied. NULL or no bytes: the value becomes absent, and nothing is added.
 * @param value_len bytes of `value`, or X278_STRLEN.
 * @return as x278_get(); X278_E_NOT_FOUND also when [n] is too high, X278_E_INVALID_ARG also for a NUL among the
 *         bytes; X278_E_NOMEM (empty structs may have been added). A value that holds a delimiter is refused by
 *         x278_encode().
 * @since 0.1
 */
X278_API x278_status x278_set(x278_doc *doc, const char *path, size_t len, const char *value, size_t value_len);

/**
 * How many there are of what a path names: "2000F" the services of the transaction, "2000E-TRN" the traces of the first
 * event, "2000E-DTP{435}" 1 when there is an admission date, "events[1].services" the services of the first event,
 * "2000E-HCR03" the repetitions; of a path to one value 1 when it is there.
 *
 * @param doc  not NULL.
 * @param path not NULL. The last part has no [n].
 * @param len  bytes of `path`, or X278_STRLEN.
 * @param out  not NULL; receives the number.
 * @return as x278_get().
 * @since 0.1
 */
X278_API x278_status x278_count(const x278_doc *doc, const char *path, size_t len, size_t *out);

/**
 * Take out what a path names: a loop with all below it ("2000F[2]"), a segment ("2000E-DTP{435}", "2000E-TRN[2]"), an entry of
 * a list or a struct ("events[1].services[2]", "events.decision"), a value. What came after it in its list moves up; a value
 * of the wire leaves a hole. See x278_doc_remove() for events.
 *
 * @param doc  not NULL.
 * @param path not NULL.
 * @param len  bytes of `path`, or X278_STRLEN.
 * @return X278_OK; X278_E_NOT_FOUND (also: it is not there); X278_E_UNSUPPORTED (a value that is computed, or a
 *         segment with such values: ST, HL, SE, ISA); X278_E_INVALID_ARG.
 * @since 0.1
 */
X278_API x278_status x278_remove(x278_doc *doc, const char *path, size_t len);

/**
 * The field that holds the value of a path, for documents of a guide.
 *
 * @param guide such as x278_guide_find("005010X217-request"); NULL for paths of names.
 * @param path  not NULL.
 * @param len   bytes of `path`, or X278_STRLEN.
 * @param out   not NULL, its struct_size set; a field of X278_FIELD_TEXT or X278_FIELD_TEXTS.
 * @param index receives the entry of X278_FIELD_TEXTS, from 0, else 0; may be NULL.
 * @return X278_OK, X278_E_NOT_FOUND, X278_E_UNSUPPORTED (a computed value), X278_E_INVALID_ARG.
 * @threads safe.
 * @since 0.1
 */
X278_API x278_status x278_field_find(const x278_guide *guide, const char *path, size_t len, x278_field *out,
                                     size_t *index);

/* ---- compiled ------------------------------------------------------------------------------------------------- */

/**
 * A path that was read once, for many documents. Opaque. Free with x278_path_free().
 *
 * @threads any number may use a path; for the document see there.
 */
typedef struct x278_path x278_path;

/**
 * Read a path once. What the functions below do with it is what x278_get(), x278_count() and x278_set() do with its text, in
 * less time.
 *
 * @param ctx   not NULL; the path keeps it alive.
 * @param guide of the documents that it will mostly be used with; kept alive. NULL for paths of names. A path of the
 *              wire works with documents of any guide; with those of another one it is read anew each time.
 * @param path  not NULL; not needed after the call.
 * @param len   bytes of `path`, or X278_STRLEN.
 * @param out   not NULL; receives the path, or NULL. Free with x278_path_free().
 * @return X278_OK, X278_E_NOT_FOUND (the guide has no such row, the structs no such field, or it is no path),
 *         X278_E_INVALID_ARG, X278_E_NOMEM.
 * @threads safe.
 * @since 0.1
 */
X278_API x278_status x278_path_compile(const x278_ctx *ctx, const x278_guide *guide, const char *path, size_t len,
                                       x278_path **out);

/** Free a path. @param path NULL is accepted. @since 0.1 */
X278_API void x278_path_free(x278_path *path);

/**
 * The value at a path; see x278_get().
 *
 * @param path not NULL.
 * @param doc  as x278_get().
 * @param out  as x278_get().
 * @return as x278_get().
 * @since 0.1
 */
X278_API x278_status x278_path_get(const x278_path *path, const x278_doc *doc, x278_str *out);

/**
 * How many there are of what a path names; see x278_count().
 *
 * @param path not NULL.
 * @param doc  as x278_count().
 * @param out  as x278_count().
 * @return as x278_count().
 * @since 0.1
 */
X278_API x278_status x278_path_count(const x278_path *path, const x278_doc *doc, size_t *out);

/**
 * Set the value at a path; see x278_set().
 *
 * @param path      not NULL.
 * @param doc       not NULL.
 * @param value     as x278_set().
 * @param value_len bytes of `value`, or X278_STRLEN.
 * @return as x278_set().
 * @since 0.1
 */
X278_API x278_status x278_path_set(const x278_path *path, x278_doc *doc, const char *value, size_t value_len);

/**
 * Remove what a path names; see x278_remove().
 *
 * @param path not NULL.
 * @param doc  not NULL.
 * @return as x278_remove().
 * @since 0.1
 */
X278_API x278_status x278_path_remove(const x278_path *path, x278_doc *doc);

#ifdef __cplusplus
}
#endif

#endif
