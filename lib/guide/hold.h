/* Merged guides that objects keep alive. */
#ifndef X278I_GUIDE_HOLD_H
#define X278I_GUIDE_HOLD_H

#include "base/context.h"
#include "guide/handle.h"

/* Keep a merged guide alive; x278i_guide_drop() undoes it. NULL and built-in guides are accepted. @return `guide`. */
const x278i_guide *x278i_guide_hold(const x278i_guide *guide);

/* Stop keeping it; the last holder frees it. */
void x278i_guide_drop(const x278i_guide *guide);

/* The merged guides that a caller lent to an object: a copy of the list, each of them held. All zeros: none. */
typedef struct x278i_lent_guides {
    const x278_guide **list;
    size_t count;
} x278i_lent_guides;

/* Take over a list of a caller, which may have NULLs; `guides` NULL: none. X278_E_NOMEM, X278_E_LIMIT: nothing is held. */
x278_status x278i_guides_hold(const x278_ctx *ctx, const x278_guide *const *guides, size_t count,
                              x278i_lent_guides *out);

/* Give them back. */
void x278i_guides_drop(const x278_ctx *ctx, x278i_lent_guides *guides);

#endif
