/**
 * @file view.h
 * A request or a response as people read it: what was decided and what to do first, then all the rest in words. A view
 * holds patient data. docs/view.md says what is shown.
 * @since 0.1
 */
#ifndef X278_VIEW_H
#define X278_VIEW_H

#include <stddef.h>
#include <stdint.h>

#include "x278/document.h"
#include "x278/export.h"
#include "x278/outcome.h"
#include "x278/overlay.h"
#include "x278/reader.h"
#include "x278/status.h"
#include "x278/str.h"

#ifdef __cplusplus
extern "C" {
#endif

/** Bits of x278_view_options.flags. */
enum {
    X278_VIEW_JSON = 1 /**< as a line of JSON instead of text: the same words, each value with its path */
};

/** All zeros means all defaults; set `struct_size` to sizeof(x278_view_options). */
typedef struct x278_view_options {
    uint32_t struct_size; /**< bytes of this struct as the caller knows it */
    uint32_t flags;       /**< X278_VIEW_* */
    const char *title;    /**< comes before the first line, NUL-terminated; NULL: nothing */
    /** Overlays whose profiles say what the payer wants: where to send, clocks, whom to call. The last one goes first.
     *  None NULL; needed during the call only. NULL: none. */
    const x278_overlay *const *overlays;
    size_t overlay_count; /**< entries of `overlays` */
    /** The one that the document was made from, still alive: X278_VIEW_JSON then says where each value is in the input.
     *  Needed during the call only. NULL: none. */
    const x278_transaction *transaction;
    /* ---- fields of 0.1 end here; append below, never above ---- */
} x278_view_options;

/**
 * A document in plain words, as UTF-8 lines that end with a line feed; by X278_VIEW_JSON as one line of JSON, which also has
 * the path of each value. Every value of the document is in it, or named as not shown.
 *
 * @param doc     not NULL, of a guide for services reviews; not changed.
 * @param outcome of this document, with what reading and checking found (x278_outcome_take_issues()): a view gives no
 *                advice on a message that was cut or has errors. NULL: made from the document alone.
 * @param options NULL for defaults; not kept.
 * @param out     not NULL; receives the text. Free with x278_buf_free().
 * @return X278_OK; X278_E_UNSUPPORTED (the document's guide is not known, or no services review; an unknown option);
 *         X278_E_LIMIT (max_memory of the context); X278_E_INVALID_ARG; X278_E_NOMEM.
 * @threads any number may read a document.
 * @since 0.1
 */
X278_API x278_status x278_view(const x278_doc *doc, const x278_outcome *outcome, const x278_view_options *options,
                               x278_buf *out);

#ifdef __cplusplus
}
#endif

#endif
