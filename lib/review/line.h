/* Writes one segment of the model: the values of its struct by the rows of its elements, what is computed, what can have one
 * value only, and the unknown parts that belong to it. */
#ifndef X278I_REVIEW_LINE_H
#define X278I_REVIEW_LINE_H

#include "review/encode.h"

/* A segment that is being written. */
typedef struct x278i_line {
    x278i_encoder *encoder;
    const x278i_encode_frame *frame;
    const x278i_seg_row *seg;
    const void *node;
    x278i_extras *extra;
} x278i_line;

/* Room for a value that is made, not stored. */
typedef struct x278i_made {
    char text[24];
} x278i_made;

/* Where a value is computed: the loop, the number of its HL (0: it has none) and of the HL above, and whether a level is below. */
typedef struct x278i_computing {
    uint16_t loop;
    uint32_t number, parent;
    bool has_levels;
} x278i_computing;

/* The value of a leaf that is computed (X278I_LEAF_*); no bytes: there is none. */
x278_span x278i_line_computed(const x278i_encoder *encoder, const x278i_computing *of, uint8_t how, x278i_made *room);

/* The value of a required element that can have one value only; no bytes: it is none, or the guide is not sure of it. */
x278_span x278i_line_only(const x278i_encoder *encoder, uint16_t row, x278i_made *room);

/* Is there nothing to write but the tag? What is computed (HL, ST, SE) is something. */
bool x278i_line_is_empty(const x278i_line *of);

/* Write a segment of a row. *failed: the element that X278_E_DELIMITER is about, when values are looked at one by one. */
x278_status x278i_line_put(x278i_encoder *encoder, const x278i_line *of, uint32_t *failed);

/* End the open segment, with its line break, and count it. */
x278_status x278i_line_end(x278i_encoder *encoder, bool keep_empty);

/* Does the length of a payload say how many bytes it has? Otherwise it must end where a reader looks for its end. */
bool x278i_counts(x278_span length, x278_span payload, uint8_t terminator);

#endif
