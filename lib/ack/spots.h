/* Where the parts of one long element are, for many questions about it: each of them would look from its start. */
#ifndef X278I_ACK_SPOTS_H
#define X278I_ACK_SPOTS_H

#include "base/context.h"
#include "x278/segment.h"

typedef struct x278i_spots {
    const x278_segment *segment; /* that the lists are of; NULL: none */
    uint32_t element;
    uint32_t *repetitions; /* where each begins in the element */
    size_t repetition_count, repetition_capacity;
    uint32_t *separators; /* of components */
    size_t separator_count, separator_capacity;
    uint64_t left; /* bytes that may still be looked through: questions that change from one element to another end */
} x278i_spots;

/* Empty lists for a transaction of `length` bytes. */
void x278i_spots_init(x278i_spots *spots, uint64_t length);
void x278i_spots_free(const x278_ctx *ctx, x278i_spots *spots);

/* As x278_segment_place(). When too much was looked through: X278_E_NOT_FOUND with the place of the whole element.
 * X278_E_NOMEM. */
x278_status x278i_spots_place(const x278_ctx *ctx, x278i_spots *spots, const x278_segment *segment, uint32_t element,
                              uint32_t repetition, uint32_t component, uint64_t *offset, uint64_t *length);

#endif
