/**
 * @file overlay.h
 * Companion guides of payers as overlays: small XML files that narrow a guide, loaded at run time and merged once into
 * a guide handle of their own. docs/overlays.md has the format.
 * @since 0.1
 */
#ifndef X278_OVERLAY_H
#define X278_OVERLAY_H

#include <stddef.h>
#include <stdint.h>

#include "x278/context.h"
#include "x278/export.h"
#include "x278/guide.h"
#include "x278/issue.h"
#include "x278/status.h"
#include "x278/str.h"

#ifdef __cplusplus
extern "C" {
#endif

/** Texts of an overlay; see x278_overlay_text(). */
typedef int32_t x278_overlay_field;
enum {
    X278_OVERLAY_ID = 1,      /**< "strict-payer": what findings carry in `rule` */
    X278_OVERLAY_NAME = 2,    /**< title, for people */
    X278_OVERLAY_VERSION = 3, /**< of the companion guide, as its publisher writes it */
    X278_OVERLAY_FROM = 4,    /**< first day it is in force, CCYY-MM-DD; the library has no clock and does not ask */
    X278_OVERLAY_TO = 5,      /**< last day it is in force */
    X278_OVERLAY_SOURCE = 6,  /**< where its facts come from */
    X278_OVERLAY_LEVEL = 7    /**< "payer" or "plan" */
};

/**
 * Load an overlay. What is wrong with it goes to `issues`, with lines; nothing of the file is repeated there but the
 * overlay's id and paths of the guide.
 *
 * The XML is read without network, external entities, document type declarations; a file is at most 256 KiB, 12 levels
 * deep. libxml2 takes its own memory from malloc, not from the context's allocator.
 *
 * @param ctx    not NULL; the overlay keeps it alive.
 * @param data   not NULL; `len` bytes of XML, UTF-8; not kept.
 * @param len    bytes of `data`.
 * @param issues receives what is wrong with the file; NULL discards it.
 * @param out    not NULL; receives the overlay, or NULL.
 * @return X278_OK; X278_E_SYNTAX (no well-formed XML, or no overlay); X278_E_LIMIT (refused: too large, too deep, a
 *         document type declaration); X278_E_UNSUPPORTED (a build without libxml2); X278_E_INVALID_ARG, X278_E_NOMEM.
 * @threads safe when each call has its own `issues` and `out`.
 * @since 0.1
 */
X278_API x278_status x278_overlay_load(const x278_ctx *ctx, const void *data, size_t len, x278_issues *issues,
                                       x278_overlay **out);

/**
 * Load an overlay from a file.
 *
 * @param ctx    as x278_overlay_load().
 * @param path   not NULL; NUL-terminated; UTF-8 on Windows, the bytes of a name elsewhere.
 * @param issues as x278_overlay_load().
 * @param out    as x278_overlay_load().
 * @return also X278_E_IO.
 * @since 0.1
 */
X278_API x278_status x278_overlay_load_file(const x278_ctx *ctx, const char *path, x278_issues *issues,
                                            x278_overlay **out);

/** Free an overlay. Guides that were merged from it stay. @param overlay NULL is accepted. @since 0.1 */
X278_API void x278_overlay_free(x278_overlay *overlay);

/**
 * A text of an overlay.
 *
 * @param overlay not NULL.
 * @param field   X278_OVERLAY_*.
 * @param out     not NULL; receives text that lives as long as `overlay`, or absent.
 * @return X278_OK, X278_E_NOT_FOUND (the overlay does not say), X278_E_INVALID_ARG.
 * @since 0.1
 */
X278_API x278_status x278_overlay_text(const x278_overlay *overlay, x278_overlay_field field, x278_str *out);

/**
 * How many guides the overlay is for.
 *
 * @param overlay NULL is accepted.
 * @since 0.1
 */
X278_API size_t x278_overlay_guide_count(const x278_overlay *overlay);

/**
 * The built-in guide that the overlay is for, by index from 0.
 *
 * @param overlay NULL is accepted.
 * @param index   from 0.
 * @return static; NULL past the end.
 * @since 0.1
 */
X278_API const x278_guide *x278_overlay_guide_at(const x278_overlay *overlay, size_t index);

/**
 * The profile: what a payer does that no message shows (where to send what, clocks, contacts). The library hands it out
 * and checks nothing by it.
 *
 * @param overlay NULL is accepted.
 * @return how many entries there are.
 * @since 0.1
 */
X278_API size_t x278_overlay_profile_count(const x278_overlay *overlay);

/**
 * A text of an entry of the profile.
 *
 * @param overlay not NULL.
 * @param index   from 0, in the order of the file.
 * @param name    NULL for the kind of the entry ("route", "clock", "contact", "attachment", "appeal"), else one of its
 *                attributes, such as "to"; NUL-terminated.
 * @param out     not NULL; receives text that lives as long as `overlay`, or absent.
 * @return X278_OK, X278_E_NOT_FOUND (no such entry or attribute), X278_E_INVALID_ARG.
 * @since 0.1
 */
X278_API x278_status x278_overlay_profile_at(const x278_overlay *overlay, size_t index, const char *name,
                                             x278_str *out);

/** Texts of a change that an overlay made to a row; see x278_row_change_at(). */
typedef int32_t x278_change_field;
enum {
    X278_CHANGE_ASPECT = 1, /**< what was changed: "usage", "codes", "length", "repeat", "form", "message"; of ISA also
                               "element separator", "terminator", "character set" */
    X278_CHANGE_RULE = 2,   /**< by whom, as findings have it in `rule`: "strict-payer" or "strict-payer:MEMBER" */
    X278_CHANGE_WORDS = 3,  /**< form and delimiters: what is asked for, as the overlay writes it */
    X278_CHANGE_MESSAGE = 4 /**< what findings say in place of the check's words */
};

/**
 * How many changes overlays made to a row of a merged guide. 0 for NULL.
 *
 * @param guide NULL is accepted, and has no rows.
 * @param row   a row of `guide`.
 * @threads safe.
 * @since 0.1
 */
X278_API size_t x278_row_change_count(const x278_guide *guide, x278_row row);

/**
 * What overlays changed of a row of a merged guide: of each aspect the latest change. What the row was is in
 * x278_guide_base(). Rules with a condition, and limits, are rules of the row (x278_row_rule_at()) with such an id.
 *
 * @param guide not NULL.
 * @param row   a row of `guide`.
 * @param index from 0 to x278_row_change_count() - 1.
 * @param field X278_CHANGE_*.
 * @param out   not NULL; receives text that lives as long as `guide`, or absent.
 * @return X278_OK, X278_E_NOT_FOUND (no such change; or it has no such text, but each has an aspect and a rule),
 *         X278_E_INVALID_ARG.
 * @threads safe.
 * @since 0.1
 */
X278_API x278_status x278_row_change_at(const x278_guide *guide, x278_row row, size_t index, x278_change_field field,
                                        x278_str *out);

#ifdef __cplusplus
}
#endif

#endif
