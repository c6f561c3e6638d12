/* The values of one segment, wherever they are: in the struct that the model has for it, or in the text of a segment that no row
 * took. */
#ifndef X278I_ANSWER_SLIP_H
#define X278I_ANSWER_SLIP_H

#include <stdbool.h>

#include "guide/path.h"
#include "review/leaf.h"

/* Elements and components that are looked after one by one; X12 has fewer. */
#define X278I_SLIP_ELEMENTS 40
#define X278I_SLIP_COMPONENTS 16

typedef struct x278i_slip {
    const x278i_guide *guide;
    const x278i_binding *binding;
    uint16_t seg;                       /* row */
    size_t loop_n, seg_n;               /* which instance of the loop, and which of the row in it; 0: not known */
    const void *node;                   /* the struct that holds the segment; NULL: `raw` has it */
    const x278_unknown *raw;            /* a whole segment */
    uint32_t used[X278I_SLIP_ELEMENTS]; /* what was shown or is implied: a bit a component, bit 0 the element itself */
} x278i_slip;

/* The row of an element or component; X278I_NONE: the segment has none. */
uint16_t x278i_slip_row(const x278i_slip *slip, uint32_t elem, uint32_t comp);

/* A value; absent when it is not there. `comp` 0 of a composite is absent. `repetition` from 1. */
x278_str x278i_slip_value(const x278i_slip *slip, uint32_t elem, uint32_t comp, uint32_t repetition);

/* How many elements, components of an element and repetitions there may be. */
uint32_t x278i_slip_elements(const x278i_slip *slip);
uint32_t x278i_slip_components(const x278i_slip *slip, uint32_t elem);
uint32_t x278i_slip_repetitions(const x278i_slip *slip, uint32_t elem);

/* Where a value is in the message; all 0: the segment. */
x278i_path_parts x278i_slip_path(const x278i_slip *slip, uint32_t elem, uint32_t comp, uint32_t repetition);

/* Mark a value as shown, and ask. */
void x278i_slip_use(x278i_slip *slip, uint32_t elem, uint32_t comp);
bool x278i_slip_is_used(const x278i_slip *slip, uint32_t elem, uint32_t comp);

/* Part `n` (from 1) of a text between separators; absent when it is empty or not there. */
x278_str x278i_slip_part(x278_str text, char separator, uint32_t n);

#endif
