/* The elements of a segment into the fields that they are bound to. */
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

/* Put the values of a segment there. X278_E_NOMEM. */
x278_status x278i_fill_segment(x278i_decoder *decoder, const x278_segment *segment, const x278i_filling *at);

/* Keep a whole segment as it came, without line breaks inside, as an unknown one of `keeper`. X278_E_NOMEM. */
x278_status x278i_keep_segment(x278i_decoder *decoder, void *keeper, uint16_t type, uint32_t position,
                               const x278_segment *segment);

/* Copy the bytes of a transaction, so that the texts of its segments need no copies of their own; of a long one that is left
 * out. The decoder has begun. X278_E_NOMEM. */
x278_status x278i_copy_transaction(x278i_decoder *decoder, const x278_transaction *transaction);

#endif
