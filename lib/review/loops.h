/* The loops of a document by their rows: found by counting, and made where they belong. */
#ifndef X278I_REVIEW_LOOPS_H
#define X278I_REVIEW_LOOPS_H

#include "review/path.h"

/* How many structs are below a field of a node (X278_FIELD_ONE, X278_FIELD_MANY), and one of them, from 0. */
size_t x278i_below_count(const void *node, uint16_t field);
const void *x278i_below_at(const void *node, uint16_t field, size_t index);

/* Goes through the loops of a document, each before those below it, in the order of the guide. */
typedef struct x278i_tour {
    const x278i_guide *guide;
    const x278i_binding *binding;
    uint64_t above; /* loops to go into */
    uint32_t depth;
    uint16_t leaf; /* a loop to find and not to go into; X278I_NONE */
    struct {
        const void *node;
        size_t next;       /* entry of the item */
        uint16_t loop;     /* row */
        uint16_t item;     /* from the loop's first */
    } at[X278I_DEPTH_MAX]; /* the loops that are open; the one that was found last among them, unless it is `leaf` */
} x278i_tour;

/* Begin at the root. `above`, `leaf`: see the struct; X278I_ALL_LOOPS and X278I_NONE go everywhere. */
void x278i_tour_begin(x278i_tour *tour, const x278i_path_roots *roots, const x278i_binding *binding, uint64_t above,
                      uint16_t leaf);

/* The struct of the next loop below the root, with its row; NULL: no more. */
const void *x278i_tour_next(x278i_tour *tour, uint16_t *loop);

/* Is a loop read into the struct of this name, "x278_event"? */
bool x278i_is_struct(const x278i_binding *binding, uint16_t loop, const char *name);

/* Is a value of an element row, of its parts or its repetitions, in the node that holds its segment? */
bool x278i_element_holds(const x278i_guide *guide, const x278i_binding *binding, uint16_t elem, const void *node);

/* Is a value of a segment's row in the node that holds it, or is the segment one that is written whatever the node holds? */
bool x278i_segment_holds(const x278i_guide *guide, const x278i_binding *binding, uint16_t seg, const void *node);

/* A struct of the document, to be written to: it is the arena's memory, const for those who read only. */
void *x278i_node_own(const void *node);

/* The n-th instance of a loop in the order of the wire, from 1; NULL when there is none. `above`: loops to look for it in, see
 * x278i_path_above(). *count: how many there are, when it is not NULL. */
const void *x278i_find_loop(const x278i_path_roots *roots, const x278i_binding *binding, uint16_t wanted,
                            uint64_t above, size_t n, size_t *count);

/* Make one more instance of a loop below the last that may hold it, with the loops above it that are missing.
 * X278_E_NOT_FOUND: there is no room for one; X278_E_NOMEM. */
x278_status x278i_make_loop(const x278i_path_roots *roots, const x278i_binding *binding, const x278i_tree *tree,
                            uint16_t loop, void **out);

/* Give a new segment the qualifier that a path names (`wanted`, ptr NULL: none), or the one that it must have. X278_E_NOMEM. */
x278_status x278i_put_qualifier(const x278i_guide *guide, const x278i_binding *binding, const x278i_tree *tree,
                                uint16_t seg, x278_span wanted, void *node);

/* The loops that a loop may hang under, at any distance: a bit each by their rows. X278I_ALL_LOOPS where there are more rows
 * than bits. */
#define X278I_ALL_LOOPS UINT64_MAX
uint64_t x278i_path_above(const x278i_guide *guide, uint16_t loop);

#endif
