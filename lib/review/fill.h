/* The elements of a segment into the fields that they are bound to, value by value. The steps are for fast_decode.c, too. */
#ifndef X278I_REVIEW_FILL_H
#define X278I_REVIEW_FILL_H

#include "review/decode.h"

/* Where the values of a segment go. */
typedef struct x278i_filling {
    void *node;             /* whose fields its row is bound to */
    void *keeper;           /* whose `unknowns` get what is not bound; NULL: nothing of that is kept */
    uint16_t keeper_type;   /* into x278i_structs */
    uint16_t seg;           /* row */
    const x278i_walk *walk; /* NULL: it is the first segment of its tag */
    uint32_t instance;
} x278i_filling;

/* What the values of one segment have in common. */
typedef struct x278i_target {
    x278i_decoder *decoder;
    const x278_segment *segment;
    size_t size; /* of what is copied of the segment: all but its payload */
    char *copy;  /* of these bytes; NULL: it is made when the first value is kept */
    const x278i_filling *at;
} x278i_target;

/* Put the values of a segment there. X278_E_NOMEM. */
x278_status x278i_fill_segment(x278i_decoder *decoder, const x278_segment *segment, const x278i_filling *at);

/* Put the elements from `first` on (from 1), or one of them, which may have parts. X278_E_NOMEM. */
x278_status x278i_put_from(x278i_target *to, uint32_t first);
x278_status x278i_put_element(x278i_target *to, uint32_t element);

/* Put one value at its row (X278I_NONE: there is none). X278_E_NOMEM. */
x278_status x278i_put_value(x278i_target *to, uint16_t row, uint32_t element, uint32_t repetition, uint32_t component,
                            x278_span value);

/* Is the value another than encode would compute, where that says something: the level of an HL, the transaction set? It
 * is kept, so that it is not lost. */
bool x278i_is_other(const x278i_target *to, const x278i_leaf *leaf, x278_span value);

/* Copy the first `size` bytes of a segment; NULL when there is no memory. */
char *x278i_copy_segment(const x278i_decoder *decoder, const x278_segment *segment, size_t size);

/* Their copy in that of the transaction, or a new one; NULL when there is no memory. */
static inline char *x278i_copy_of(const x278i_decoder *decoder, const x278_segment *segment, size_t size) {
    bool copied = decoder->copy != NULL && segment->tape == decoder->copied;
    return copied ? decoder->copy + (segment->begin - decoder->copied_from)
                  : x278i_copy_segment(decoder, segment, size);
}

/* Keep a whole segment as it came, without line breaks inside, as an unknown one of `keeper`. X278_E_NOMEM. */
x278_status x278i_keep_segment(x278i_decoder *decoder, void *keeper, uint16_t type, uint32_t position,
                               const x278_segment *segment);

/* Copy the bytes of a transaction, so that the texts of its segments need no copies of their own; of a long one that is left
 * out. The decoder has begun. X278_E_NOMEM. */
x278_status x278i_copy_transaction(x278i_decoder *decoder, const x278_transaction *transaction);

#endif
