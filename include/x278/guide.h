/**
 * @file guide.h
 * The implementation guides as the library has them: loops, segments, elements, codes and situational rules, to be
 * looked up and printed. Guides are constant data; nothing here allocates or fails for want of memory.
 * @threads safe.
 * @since 0.1
 */
#ifndef X278_GUIDE_H
#define X278_GUIDE_H

#include <stddef.h>
#include <stdint.h>

#include "x278/context.h"
#include "x278/export.h"
#include "x278/issue.h"
#include "x278/reader.h"
#include "x278/status.h"
#include "x278/str.h"

#ifdef __cplusplus
extern "C" {
#endif

/**
 * An opaque, immutable guide of one direction, such as 005010X217-request. Built-in guides are static; a merged one is
 * yours: free with x278_guide_free().
 *
 * @threads safe.
 */
typedef struct x278_guide x278_guide;

/** An opaque, immutable overlay of a payer (overlay.h). Free with x278_overlay_free(). @threads safe. */
typedef struct x278_overlay x278_overlay;

/** The direction of a message. */
typedef int32_t x278_direction;
enum {
    X278_DIRECTION_UNKNOWN = 0, /**< options: the message says which it is */
    X278_DIRECTION_REQUEST = 1,
    X278_DIRECTION_RESPONSE = 2
};

/** A row of a guide: a loop, a segment, an element, a component or a rule. 0: none. Rows of different guides have
 *  nothing to do with each other, nor have those of different releases of the library. */
typedef uint32_t x278_row;

/** What a row is. 0: no such row; receivers must accept unknown kinds. */
typedef int32_t x278_row_kind;
enum {
    X278_ROW_LOOP = 1,    /**< the transaction set itself is a loop, too */
    X278_ROW_SEGMENT = 2, /**< a segment in its loop */
    X278_ROW_ELEMENT = 3, /**< an element or a component */
    X278_ROW_RULE = 4     /**< a situational rule */
};

/** Texts of a guide or a row; see x278_guide_text() and x278_row_text(). */
typedef int32_t x278_text_field;
enum {
    X278_TEXT_ID = 1,             /**< guide "005010X217-request"; loop "2010EA"; data element or composite "1365",
                                     "C023"; rule "X217-RQ-…" */
    X278_TEXT_NAME = 2,           /**< our own short name; rule: its message */
    X278_TEXT_CONDITION = 3,      /**< when a situational row is needed, in our words */
    X278_TEXT_SOURCE = 4,         /**< keys of the sources of the row */
    X278_TEXT_QUALIFIER = 5,      /**< segment: what is in {} of its path, such as "435" */
    X278_TEXT_SET = 6,            /**< guide: "278" */
    X278_TEXT_RELEASE = 7,        /**< guide: what GS08 and ST03 hold, "005010X217" */
    X278_TEXT_DIRECTION = 8,      /**< guide: "request", "response" */
    X278_TEXT_TYPE = 9,           /**< element: "AN", "ID", "N0", "R", "DT", "TM", "B", "composite" */
    X278_TEXT_SEES = 10,          /**< rule: the paths it looks at, blank-separated */
    X278_TEXT_SEGMENT_ERROR = 11, /**< rule: segment code of a 999 (IK304) */
    X278_TEXT_ELEMENT_ERROR = 12  /**< rule: element code of a 999 (IK403) */
};

/** Numbers of a row; see x278_row_number(). */
typedef int32_t x278_number_field;
enum {
    X278_NUMBER_USAGE = 1,      /**< the letter 'R' required, 'S' situational or 'N' not used */
    X278_NUMBER_MAX = 2,        /**< most repeats; 0: no limit */
    X278_NUMBER_MIN_LENGTH = 3, /**< element, in characters */
    X278_NUMBER_MAX_LENGTH = 4, /**< element, in characters; 0: no limit */
    X278_NUMBER_POSITION = 5,   /**< element in its segment, component in its composite, from 1 */
    X278_NUMBER_ORDER = 6,      /**< loop or segment in its parent: rows of equal order may be mixed */
    X278_NUMBER_CONFIDENCE = 7, /**< 1 high, 2 medium, 3 low: how sure the sources of the row are */
    X278_NUMBER_SEVERITY = 8,   /**< rule: X278_SEVERITY_* */
    X278_NUMBER_SNIP = 9,       /**< rule: SNIP type 1 to 7 */
    X278_NUMBER_EXTERNAL = 10   /**< element: number of the first outside code list, such as 897; 0: none */
};

/** How many guides are built in. @threads safe, as everything here. @since 0.1 */
X278_API size_t x278_guide_count(void);

/**
 * A built-in guide, by index from 0.
 *
 * @param index from 0.
 * @return static; NULL past the end.
 * @since 0.1
 */
X278_API const x278_guide *x278_guide_at(size_t index);

/**
 * A built-in guide by its id.
 *
 * @param id  not NULL, such as "005010X217-request".
 * @param len bytes of `id`, or X278_STRLEN.
 * @param out not NULL; receives the guide, which is static, or NULL.
 * @return X278_OK, X278_E_NOT_FOUND, X278_E_INVALID_ARG.
 * @since 0.1
 */
X278_API x278_status x278_guide_find(const char *id, size_t len, const x278_guide **out);

/**
 * A text of a guide.
 *
 * @param guide not NULL.
 * @param field X278_TEXT_ID, _NAME, _SET, _RELEASE, _DIRECTION.
 * @param out   not NULL; receives text that lives as long as `guide`, or absent.
 * @return X278_OK, X278_E_NOT_FOUND (the guide has no such text), X278_E_INVALID_ARG.
 * @since 0.1
 */
X278_API x278_status x278_guide_text(const x278_guide *guide, x278_text_field field, x278_str *out);

/**
 * Is the guide known in part? Then a checker reports what a row of high confidence asks for as an error, of medium confidence
 * as a warning, of low confidence not at all, and says so once a transaction (issue guide_partial).
 *
 * @param guide NULL is accepted.
 * @return 1 when it is; 0 when all of it is known, and for NULL.
 * @since 0.1
 */
X278_API int32_t x278_guide_is_partial(const x278_guide *guide);

/**
 * How many rows of a guide have a confidence: loops, segments, and elements and components that the guide uses.
 *
 * @param guide      NULL is accepted, and has no rows.
 * @param confidence 1 high, 2 medium, 3 low, as X278_NUMBER_CONFIDENCE; 0: all rows.
 * @return the number of rows.
 * @since 0.1
 */
X278_API size_t x278_guide_row_count(const x278_guide *guide, int32_t confidence);

/**
 * The loop row of the transaction set; of the envelope in the guide "envelope". 0 for NULL.
 *
 * @param guide NULL is accepted, and has no rows.
 * @since 0.1
 */
X278_API x278_row x278_guide_root(const x278_guide *guide);

/**
 * The loop row that holds ISA, TA1, GS, GE and IEA. 0 for NULL.
 *
 * @param guide NULL is accepted, and has no rows.
 * @since 0.1
 */
X278_API x278_row x278_guide_envelope(const x278_guide *guide);

/**
 * The row at a path, such as "2010C", "2010C-NM1", "2010C-NM109", "2000E-HI02-2", "2000E-DTP{435}03", "BHT02", and at the
 * path of an issue: [n], as in "2000F[2]-SV101-2", does not change the row. docs/paths.md has the grammar.
 *
 * @param guide not NULL.
 * @param path  not NULL.
 * @param len   bytes of `path`, or X278_STRLEN.
 * @param out   not NULL; receives the row, or 0.
 * @return X278_OK, X278_E_NOT_FOUND, X278_E_INVALID_ARG.
 * @since 0.1
 */
X278_API x278_status x278_row_find(const x278_guide *guide, const char *path, size_t len, x278_row *out);

/**
 * What a row is: X278_ROW_*, or 0 when the guide has no such row.
 *
 * @param guide NULL is accepted, and has no rows.
 * @param row   a row of `guide`.
 * @since 0.1
 */
X278_API x278_row_kind x278_row_kind_of(const x278_guide *guide, x278_row row);

/**
 * The path of a row (of a rule: the path of what it is about).
 *
 * @param guide NULL is accepted, and has no rows.
 * @param row   a row of that guide; the path of another number is empty.
 * @param buf   receives the text and a NUL, cut to `size` bytes; may be NULL when `size` is 0.
 * @param size  bytes of `buf`.
 * @return the length it has or would have, without the NUL.
 * @since 0.1
 */
X278_API size_t x278_row_path(const x278_guide *guide, x278_row row, char *buf, size_t size);

/**
 * A text of a row.
 *
 * @param guide not NULL.
 * @param row   a row of `guide`.
 * @param field X278_TEXT_*.
 * @param out   not NULL; receives text that lives as long as `guide`, or absent.
 * @return X278_OK, X278_E_NOT_FOUND (the row has no such text), X278_E_INVALID_ARG.
 * @since 0.1
 */
X278_API x278_status x278_row_text(const x278_guide *guide, x278_row row, x278_text_field field, x278_str *out);

/**
 * A number of a row; 0 when the row has no such number.
 *
 * @param guide NULL is accepted, and has no rows.
 * @param row   a row of `guide`.
 * @param field X278_NUMBER_*.
 * @since 0.1
 */
X278_API int64_t x278_row_number(const x278_guide *guide, x278_row row, x278_number_field field);

/**
 * The row that holds a row: the loop of a segment, the segment of an element, the composite of a component, the first
 * parent of a loop. 0 when there is none.
 *
 * @param guide NULL is accepted, and has no rows.
 * @param row   a row of `guide`.
 * @since 0.1
 */
X278_API x278_row x278_row_parent(const x278_guide *guide, x278_row row);

/**
 * How many rows a row holds: segments and loops of a loop, elements of a segment, components.
 *
 * @param guide NULL is accepted, and has no rows.
 * @param row   a row of `guide`.
 * @since 0.1
 */
X278_API size_t x278_row_child_count(const x278_guide *guide, x278_row row);

/**
 * A row that a row holds, in guide order, by index from 0. 0 past the end.
 *
 * @param guide NULL is accepted, and has no rows.
 * @param row   a row of `guide`.
 * @param index from 0.
 * @since 0.1
 */
X278_API x278_row x278_row_child_at(const x278_guide *guide, x278_row row, size_t index);

/**
 * How many codes an element may have; 0: no closed list.
 *
 * @param guide NULL is accepted, and has no rows.
 * @param row   a row of `guide`.
 * @since 0.1
 */
X278_API size_t x278_row_code_count(const x278_guide *guide, x278_row row);

/**
 * A code that an element may have, sorted, by index from 0.
 *
 * @param guide   NULL is accepted, and has no rows.
 * @param row     an element or component of that guide.
 * @param index   from 0.
 * @param buf     receives the code and a NUL, cut to `size` bytes; may be NULL when `size` is 0.
 * @param size    bytes of `buf`.
 * @param meaning receives our short meaning, which lives as long as `guide`, or absent; may be NULL.
 * @return the length of the code; 0 past the end.
 * @since 0.1
 */
X278_API size_t x278_row_code_at(const x278_guide *guide, x278_row row, size_t index, char *buf, size_t size,
                                 x278_str *meaning);

/**
 * Our short meaning of a code at an element, whether the guide allows it there or not; of a merged guide that of the
 * receiver, where an overlay gives one.
 *
 * @param guide not NULL.
 * @param row   an element or component of that guide.
 * @param code  not NULL.
 * @param len   bytes of `code`, or X278_STRLEN.
 * @param out   not NULL; receives text that lives as long as `guide`, or absent.
 * @return X278_OK, X278_E_NOT_FOUND (we have none), X278_E_INVALID_ARG.
 * @since 0.1
 */
X278_API x278_status x278_row_meaning(const x278_guide *guide, x278_row row, const char *code, size_t len,
                                      x278_str *out);

/**
 * The words for a code at a path, for printing; see x278_row_meaning().
 *
 * @param guide such as x278_doc_guide(); NULL is accepted.
 * @param path  NUL-terminated, such as "2000E-HCR01"; NULL is accepted.
 * @param code  NUL-terminated; NULL is accepted.
 * @return text that lives as long as `guide`; `code` itself when we have no words for it; "" when `code` is NULL.
 * @since 0.1
 */
X278_API const char *x278_code_words(const x278_guide *guide, const char *path, const char *code);

/**
 * How many situational rules there are for a row: those that fire for a loop, or that are about a loop, a segment or an
 * element.
 *
 * @param guide NULL is accepted, and has no rows.
 * @param row   a row of `guide`.
 * @since 0.1
 */
X278_API size_t x278_row_rule_count(const x278_guide *guide, x278_row row);

/**
 * A rule row of a row, by index from 0. 0 past the end.
 *
 * @param guide NULL is accepted, and has no rows.
 * @param row   a row of `guide`.
 * @param index from 0.
 * @since 0.1
 */
X278_API x278_row x278_row_rule_at(const x278_guide *guide, x278_row row, size_t index);

/* ---- merged guides ---------------------------------------------------------------------------------------------- */

/**
 * Merge overlays into a built-in guide: a new guide for checking, printing, and all else that takes a guide.
 *
 * The overlays of a payer come before those of a plan, whatever their order here. Each one narrows what is below it,
 * and widens only where it says widen="yes". Whatever contradicts the guide or an overlay below it is an error issue
 * that names both. Overlays that are not for this guide change nothing.
 *
 * @param ctx      not NULL; the guide keeps it alive.
 * @param base     not NULL; a built-in guide.
 * @param overlays `count` overlays, none NULL; not needed after the call. NULL when the count is 0.
 * @param count    entries of `overlays`.
 * @param issues   receives what contradicts; NULL discards it.
 * @param out      not NULL; receives the guide, or NULL. Free with x278_guide_free().
 * @return X278_OK; X278_E_SYNTAX (an overlay does not fit: see the issues); X278_E_INVALID_ARG; X278_E_NOMEM.
 * @threads safe when each call has its own `issues` and `out`. The guide may be shared by threads.
 * @since 0.1
 */
X278_API x278_status x278_guide_merge(const x278_ctx *ctx, const x278_guide *base, const x278_overlay *const *overlays,
                                      size_t count, x278_issues *issues, x278_guide **out);

/**
 * Free a merged guide. Documents, checkers, walks, paths and XML readers that were given it keep it alive; the caller
 * may not use it after this call.
 *
 * @param guide NULL and built-in guides are accepted.
 * @threads safe.
 * @since 0.1
 */
X278_API void x278_guide_free(x278_guide *guide);

/**
 * The built-in guide that a guide was made of; a built-in guide gives itself.
 *
 * @param guide NULL is accepted.
 * @return static; NULL for NULL.
 * @since 0.1
 */
X278_API const x278_guide *x278_guide_base(const x278_guide *guide);

/**
 * The guide of a transaction when none is named: that of ST03 (or GS08) and BHT02, or in its place the first of
 * `guides` that was merged from it.
 *
 * @param transaction from x278_reader_next_transaction() or x278_checker_next(), still alive; NULL is accepted.
 * @param guides      `count` merged guides, none NULL; NULL when the count is 0.
 * @param count       entries of `guides`.
 * @return NULL when the guide is not known, and for NULL; else it lives as long as `guides`.
 * @threads safe.
 * @since 0.1
 */
X278_API const x278_guide *x278_guide_of(const x278_transaction *transaction, const x278_guide *const *guides,
                                         size_t count);

#ifdef __cplusplus
}
#endif

#endif
