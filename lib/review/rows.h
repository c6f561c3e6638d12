/* Which rows of a guide the values of a struct belong to, for what is said beside a value: its path, its words. */
#ifndef X278I_REVIEW_ROWS_H
#define X278I_REVIEW_ROWS_H

#include "review/tables.h"

#define X278I_ROWS_MOST 8 /* segments that one struct holds the values of */

/* What of a guide a struct is: a loop, one or more segments of a loop, or a part of these. */
typedef struct x278i_rows {
    uint16_t loop;                  /* the struct is that of a loop; else X278I_NONE */
    uint16_t outer;                 /* a part: the field that holds it in the struct of the segments; else X278I_NONE */
    uint8_t index;                  /* a part in a list: which, from 0 */
    uint8_t count;                  /* of segs */
    uint16_t segs[X278I_ROWS_MOST]; /* rows of the segments */
} x278i_rows;

/* The rows of the struct of a loop. */
x278i_rows x278i_rows_of_loop(const x278i_guide *guide, const x278i_binding *binding, uint16_t loop);

/* The rows of the struct at a field; of a list the entry `index`, from 0. */
x278i_rows x278i_rows_below(const x278i_guide *guide, const x278i_binding *binding, const x278i_rows *at,
                            uint16_t field, size_t index);

/* The element or component row of a text; of a list of texts the entry, from 0. X278I_NONE when there is none. */
uint16_t x278i_rows_text(const x278i_guide *guide, const x278i_binding *binding, const x278i_rows *at, uint16_t field,
                         size_t entry);

#endif
