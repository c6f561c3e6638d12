/* Shows segments: by the table of layouts, and whatever it leaves by the names of the guide, so that no value is left out. */
#ifndef X278I_ANSWER_SHOW_H
#define X278I_ANSWER_SHOW_H

#include "answer/layout.h"
#include "answer/page.h"

/* Names of values that were not shown because words imply them: "NM102". */
#define X278I_IMPLIED_MAX 48

typedef struct x278i_show {
    x278i_page page;
    const x278i_guide *guide;
    const x278i_binding *binding;
    bool response;
    bool first;        /* only what belongs to the decision; else only the rest */
    const char *party; /* label of the name in the loop that is shown, in place of the table's; NULL: the table's */
    x278_str place;    /* of a rejection: added to its first line; absent: nothing */
    size_t loop_n;     /* which instance of its row the loop that is shown is, from 1 */
    const void *open;  /* the loop whose line is open; NULL: none */
    char implied[X278I_IMPLIED_MAX][8];
    size_t implied_count;
} x278i_show;

/* Show the segments of a loop that are wanted (`first`), and what stood in it and has no place in the guide. */
void x278i_show_loop(x278i_show *show, uint16_t loop, const void *node);

/* Is there anything to show of the loop? */
bool x278i_show_has(const x278i_show *show, uint16_t loop, const void *node);

/* Put the phrase of a segment of a loop on the open line, such as "BHT". */
void x278i_show_head(x278i_show *show, uint16_t loop, const void *node);

/* Segments without a place in a loop. NULL and 0: none. */
const x278_unknown *const *x278i_unknowns_of(const x278i_binding *binding, uint16_t loop, const void *node,
                                             size_t *count);

#endif
