/* Keeps merged guides alive for the objects that they were lent to. */
#include "guide/hold.h"

#include "guide/changes.h"

const x278i_guide *x278i_guide_hold(const x278i_guide *guide) {
    if (guide != NULL && guide->changes != NULL) {
        x278i_count_hold(&((x278i_changes *)guide->changes)->holders);
    }
    return guide;
}

void x278i_guide_drop(const x278i_guide *guide) {
    if (guide != NULL && guide->changes != NULL && x278i_count_drop(&((x278i_changes *)guide->changes)->holders)) {
        guide->changes->release(guide);
    }
}

x278_status x278i_guides_hold(const x278_ctx *ctx, const x278_guide *const *guides, size_t count,
                              x278i_lent_guides *out) {
    *out = (x278i_lent_guides){NULL, 0};
    if (guides == NULL || count == 0) {
        return X278_OK;
    }
    if (count > SIZE_MAX / sizeof *guides) {
        return X278_E_LIMIT;
    }
    out->list = x278i_alloc(ctx, count * sizeof *guides);
    if (out->list == NULL) {
        return X278_E_NOMEM;
    }
    for (; out->count < count; out->count++) {
        out->list[out->count] = guides[out->count];
        x278i_guide_hold(x278i_guide_private(guides[out->count]));
    }
    return X278_OK;
}

void x278i_guides_drop(const x278_ctx *ctx, x278i_lent_guides *guides) {
    for (size_t i = 0; i < guides->count; i++) {
        x278i_guide_drop(x278i_guide_private(guides->list[i]));
    }
    x278i_free(ctx, guides->list, guides->count * sizeof *guides->list);
    *guides = (x278i_lent_guides){NULL, 0};
}
