/* Guides and rows as callers see them. */
#ifndef X278I_GUIDE_HANDLE_H
#define X278I_GUIDE_HANDLE_H

#include "guide/guide.h"
#include "x278/guide.h"

/* An x278_guide is never defined: it is an x278i_guide under another name. */
static inline const x278_guide *x278i_guide_public(const x278i_guide *guide) {
    return (const x278_guide *)(const void *)guide;
}

static inline const x278i_guide *x278i_guide_private(const x278_guide *guide) {
    return (const x278i_guide *)(const void *)guide;
}

/* Rows are their kind and their index. */
static inline x278_row x278i_row_make(x278_row_kind kind, uint16_t index) {
    return index == X278I_NONE ? 0 : (uint32_t)kind << 16 | index;
}

static inline uint16_t x278i_row_index(x278_row row) {
    return (uint16_t)(row & 0xFFFFu);
}

#endif
