/**
 * @file page.h
 * Pages for people: the letter of an appeal, the card for a call with the medical director, the clinical summary, the
 * checklist of a policy, the sheet for a portal, and the charts of statistics and effort. One renderer makes them of
 * templates, which a practice may replace; docs/letters.md describes pages and templates.
 *
 * Every figure of a page names where it comes from. A page holds what the request, the answer and the record say: it is
 * patient data.
 *
 * @since 0.1
 */
#ifndef X278_CASEWORK_PAGE_H
#define X278_CASEWORK_PAGE_H

#include <stddef.h>
#include <stdint.h>

#include "x278/casework/error.h"
#include "x278/casework/evidence.h"
#include "x278/casework/export.h"
#include "x278/casework/ledger.h"
#include "x278/casework/now.h"
#include "x278/casework/policy.h"
#include "x278/casework/table.h"
#include "x278/context.h"
#include "x278/document.h"
#include "x278/outcome.h"
#include "x278/overlay.h"
#include "x278/status.h"
#include "x278/str.h"

#ifdef __cplusplus
extern "C" {
#endif

/** What a page is. Values are never renumbered. */
typedef int32_t x278cw_page_kind;
enum {
    X278CW_PAGE_LETTER = 1,    /**< "letter": an appeal against a decision */
    X278CW_PAGE_CARD = 2,      /**< "card": one page for the call with the medical director */
    X278CW_PAGE_SUMMARY = 3,   /**< "summary": what the record shows, to travel with a request */
    X278CW_PAGE_CHECKLIST = 4, /**< "checklist": the criteria of policies, and which are done */
    X278CW_PAGE_SHEET = 5,     /**< "sheet": every value of a request once, for a portal */
    X278CW_PAGE_STATS = 6,     /**< "stats": statistics with charts */
    X278CW_PAGE_LEDGER = 7     /**< "ledger": effort with charts */
};

/* ---- templates -------------------------------------------------------------------------------------------------- */

/**
 * A template. Does not change. Free with x278cw_template_free().
 *
 * @threads any number may use a template.
 */
typedef struct x278cw_template x278cw_template;

/**
 * Read a template (`urn:x278:template:1`). It may name the values of its kind of page only, whatever the data will be.
 *
 * @param ctx    not NULL; must outlive the template.
 * @param data   not NULL; `len` bytes of XML, UTF-8; at most 16 MiB, 64 levels, 100,000 elements; not kept.
 * @param len    bytes of `data`.
 * @param file   name of the file for errors; NUL-terminated; NULL: none.
 * @param errors NULL discards. A value or list that the page does not have is X278CW_UNKNOWN_REFERENCE; the message
 *               repeats its name.
 * @param out    not NULL; receives the template, or NULL.
 * @return X278_OK; X278_E_SYNTAX (see the errors); X278_E_UNSUPPORTED (a build without libxml2, or the loaded libx278
 *         is of another release); X278_E_INVALID_ARG, X278_E_NOMEM.
 * @threads safe when each call has its own `errors` and `out`.
 * @since 0.1
 */
X278CW_API x278_status x278cw_template_read(const x278_ctx *ctx, const void *data, size_t len, const char *file,
                                            x278cw_errors *errors, x278cw_template **out);

/** Free a template. @param page NULL is accepted. @since 0.1 */
X278CW_API void x278cw_template_free(x278cw_template *page);

/** The kind of page that a template is for. @param page NULL is accepted. @return X278CW_PAGE_*; 0 for NULL. @since 0.1 */
X278CW_API x278cw_page_kind x278cw_template_kind(const x278cw_template *page);

/**
 * A shipped template as it is installed, by index from 0.
 *
 * @param index from 0.
 * @param name  receives its file name, such as "letter.xml", static; NULL: not wanted.
 * @param text  receives the XML, static; NULL: not wanted.
 * @return X278_OK, X278_E_NOT_FOUND (past the end).
 * @threads safe.
 * @since 0.1
 */
X278CW_API x278_status x278cw_shipped_template_at(size_t index, const char **name, x278_span *text);

/* ---- pages ------------------------------------------------------------------------------------------------------ */

/** Bits of x278cw_page_options.flags. */
enum {
    X278CW_PAGE_TEXT = 1,  /**< plain text in lines of at most 80 characters; without it XHTML, one file */
    X278CW_PAGE_TRACE = 2, /**< print the trace behind each value */
    X278CW_PAGE_FLAGS = 3  /**< all of them */
};

/** A text of the practice, such as a legal paragraph. A frozen leaf. */
typedef struct x278cw_page_slot {
    const char *name; /**< "legal"; NUL-terminated */
    const char *text; /**< `len` bytes of UTF-8 */
    size_t len;       /**< X278_STRLEN: up to the first NUL */
} x278cw_page_slot;

/** What a page is made of. Set `struct_size` to sizeof(x278cw_page_options). */
typedef struct x278cw_page_options {
    uint32_t struct_size;                /**< bytes of this struct as the caller knows it */
    uint32_t flags;                      /**< X278CW_PAGE_TEXT, X278CW_PAGE_TRACE */
    x278cw_now as_of;                    /**< now; required, but for the sheet */
    const x278_doc *request;             /**< letter, card and sheet: required; checklist: NULL is none */
    const x278_doc *response;            /**< letter, card: required */
    const x278_outcome_options *found;   /**< what reading and checking the response found; NULL: nothing */
    const x278cw_evidence *evidence;     /**< complete; required, but for the sheet */
    const x278cw_policies *policies;     /**< letter, card: NULL is none; checklist: required */
    const x278cw_tables *tables;         /**< NULL: the shipped ones */
    const x278_overlay *const *overlays; /**< of payers, for deadlines; NULL: none */
    size_t overlay_count;                /**< entries of `overlays` */
    const x278cw_template *layout;       /**< of this kind of page; NULL: the shipped one */
    const x278cw_page_slot *slots;       /**< letter: texts of the practice; NULL: none */
    size_t slot_count;                   /**< entries of `slots`; at most 64 */
    const char *signed_by;               /**< letter: who signs it, NUL-terminated; NULL: it is a draft */
    const char *lob;                     /**< line of business, such as "MA"; NUL-terminated; NULL: not known */
    /* ---- fields of 0.1 end here; append below, never above ---- */
} x278cw_page_options;

/** Sections of a letter or card that lack their data: bits. */
typedef uint32_t x278cw_sections;
enum {
    X278CW_SECTION_DENIAL = 1,    /**< "denial": the response denies, changes and rejects nothing */
    X278CW_SECTION_TREATMENT = 2, /**< "treatment": no treatment in the record */
    X278CW_SECTION_FUNCTION = 4,  /**< "function": no measure */
    X278CW_SECTION_IMAGING = 8,   /**< "imaging": no study */
    X278CW_SECTION_CRITERIA = 16, /**< "criteria": no policy applies */
    X278CW_SECTION_WHY_NOW = 32   /**< "why_now": the text is not written */
};

/**
 * The name of one section, such as "treatment".
 *
 * @param section one bit.
 * @return static text; NULL for another number.
 * @threads safe.
 * @since 0.1
 */
X278CW_API const char *x278cw_section_name(x278cw_sections section);

/**
 * Write a letter, card, summary, checklist or sheet. What a page cannot know it does not say: where a section that must
 * be there lacks its data, nothing is written.
 *
 * @param ctx     not NULL; of the buffer.
 * @param kind    X278CW_PAGE_LETTER to X278CW_PAGE_SHEET.
 * @param options not NULL; not kept, nor is anything it names.
 * @param errors  receives what is wrong between policies, and values that the template asks for without `if` and that
 *                are not there; NULL discards.
 * @param missing receives the sections that lack their data; NULL: not wanted.
 * @param out     not NULL; receives the page. Free with x278_buf_free().
 * @return X278_OK; X278_E_NOT_FOUND (sections are missing: nothing was written); X278_E_SYNTAX (see the errors);
 *         X278_E_LIMIT (a card that does not fit on its page, or a page of more than 16 MiB); X278_E_INVALID_ARG (also:
 *         something that the kind requires is not given, evidence that is not complete, a layout of another kind, an
 *         unknown `lob`); X278_E_UNSUPPORTED (a document that is no services review, an unknown flag, a newer option, or
 *         a build without libxml2); X278_E_STATE (the response is a request); X278_E_NOMEM.
 * @threads safe when each call has its own `errors`, `missing` and `out`.
 * @since 0.1
 */
X278CW_API x278_status x278cw_page_write(const x278_ctx *ctx, x278cw_page_kind kind, const x278cw_page_options *options,
                                         x278cw_errors *errors, x278cw_sections *missing, x278_buf *out);

/**
 * What the record shows in one line of at most 264 characters, for the message of a request (MSG01): parts in the order of
 * their weight, as many as fit whole, with "; " between. X12's basic character set, without `*`, `~`, `:` and `^`.
 *
 * @param evidence complete; not NULL.
 * @param now      not NULL; what is dated later does not count.
 * @param out      not NULL; receives the line without a line feed. Free with x278_buf_free().
 * @return X278_OK, X278_E_STATE (not complete), X278_E_INVALID_ARG, X278_E_NOMEM.
 * @threads safe when each call has its own `out`.
 * @since 0.1
 */
X278CW_API x278_status x278cw_digest_write(const x278cw_evidence *evidence, const x278cw_now *now, x278_buf *out);

/**
 * Write statistics as a page: bars of what was approved and denied and how long it took, and a table.
 *
 * @param ctx     not NULL; of the buffer.
 * @param stats   not NULL.
 * @param options not NULL; `as_of`, `flags` and `layout` are looked at; not kept.
 * @param errors  as x278cw_page_write().
 * @param out     not NULL; receives the page. Free with x278_buf_free().
 * @return X278_OK; X278_E_SYNTAX (see the errors); X278_E_LIMIT (more than 16 MiB); X278_E_INVALID_ARG (also: a layout
 *         of another kind); X278_E_UNSUPPORTED (an unknown flag, a newer option, a build without libxml2);
 *         X278_E_NOMEM.
 * @threads safe when each call has its own `errors` and `out`.
 * @since 0.1
 */
X278CW_API x278_status x278cw_stats_page(const x278_ctx *ctx, const x278cw_stats *stats,
                                         const x278cw_page_options *options, x278cw_errors *errors, x278_buf *out);

/**
 * Write a ledger as a page: bars of time and cost, and a table.
 *
 * @param ctx     not NULL; of the buffer.
 * @param ledger  not NULL.
 * @param options as x278cw_stats_page().
 * @param errors  as x278cw_page_write().
 * @param out     not NULL; receives the page. Free with x278_buf_free().
 * @return as x278cw_stats_page().
 * @threads safe when each call has its own `errors` and `out`.
 * @since 0.1
 */
X278CW_API x278_status x278cw_ledger_page(const x278_ctx *ctx, const x278cw_ledger *ledger,
                                          const x278cw_page_options *options, x278cw_errors *errors, x278_buf *out);

#ifdef __cplusplus
}
#endif

#endif
