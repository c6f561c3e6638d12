/* Unknown parts of segments, in the order in which segments are written: a search for each of many would never end. */
#ifndef X278I_REVIEW_EXTRAS_H
#define X278I_REVIEW_EXTRAS_H

#include "base/context.h"
#include "x278/review.h"

/* One of them. */
typedef struct x278i_extra {
    const x278_unknown *unknown;
    uint32_t tag; /* packed */
    size_t turn;  /* where it stands in its list */
} x278i_extra;

/* Those of one segment, by their places. */
typedef struct x278i_extras {
    const x278i_extra *list;
    size_t count;
    size_t next; /* that may still be written: places are asked for in order */
    size_t used;
} x278i_extras;

/* No segment that was read has a place like this: it would take more room than a transaction may. */
bool x278i_extra_is_far_out(const x278_ctx *ctx, const x278_unknown *part);

/* Sort parts by their segments, and by their places there. */
void x278i_extras_sort(x278i_extra *list, size_t count);

/* Those of the segment that `position` segments of its tag come before. The list is sorted. */
void x278i_extras_find(const x278i_extra *list, size_t count, uint32_t tag, uint32_t position, x278i_extras *out);

/* The part at a place, which is behind all that were asked for before; absent when there is none. */
x278_span x278i_extras_take(x278i_extras *extra, uint32_t element, uint32_t repetition, uint32_t component);

/* The last repetition of an element that has a part, and the last component of a repetition; at least 1. Those before are
 * not asked for any more. */
uint32_t x278i_extras_repetitions(x278i_extras *extra, uint32_t element);
uint32_t x278i_extras_components(x278i_extras *extra, uint32_t element, uint32_t repetition);

#endif
