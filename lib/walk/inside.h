/* The inside of a walk: instance.c opens and closes loops and puts segments into them, levels.c finds the place of an HL,
 * walk.c that of any other segment. */
#ifndef X278I_WALK_INSIDE_H
#define X278I_WALK_INSIDE_H

#include "walk/walk.h"

/* ---- instance.c ------------------------------------------------------------------------------------------------ */

/* Let the listeners know that an instance was opened by a segment. What the first returns that is not X278_OK. */
x278_status x278i_walk_opened(x278i_walk *walk, uint32_t instance, x278_placement placement,
                              const x278i_arrival *arrival);

/* Open an instance of a loop at the end of the stack; `item` X278I_NONE: it belongs nowhere here. X278_E_NOMEM,
 * X278_E_LIMIT. */
x278_status x278i_walk_open(x278i_walk *walk, uint32_t parent, uint16_t item, uint16_t loop, uint32_t index);

/* Close the instances above a depth of the stack; `next` is the index of the segment that follows. */
x278_status x278i_walk_close_to(x278i_walk *walk, uint32_t depth, uint32_t next);

/* How an item would stand if it came now. */
static inline x278_placement x278i_walk_placement(const x278i_walk *walk, uint32_t instance, uint16_t item) {
    const x278i_item *row = &walk->guide->items[item];
    if (row->max != X278I_MANY && x278i_walk_counter(walk, instance, item)->count >= row->max) {
        return X278_PLACED_SURPLUS;
    }
    return row->order < walk->instances[instance].order ? X278_PLACED_LATE : X278_PLACED;
}

/* Put a segment into an open instance, as an item that is a segment row. */
x278_status x278i_walk_put_segment(x278i_walk *walk, uint32_t instance, uint16_t item, x278_placement placement,
                                   const x278i_arrival *arrival);

/* Open a loop below `parent` (on the stack or closed) and put its first segment into it. The stack ends where the new
 * instance goes. `item` X278I_NONE: the loop belongs nowhere here. */
x278_status x278i_walk_put_loop(x278i_walk *walk, uint32_t parent, uint16_t item, uint16_t loop,
                                x278_placement placement, const x278i_arrival *arrival);

/* Put a segment that has no row into an instance. */
x278_status x278i_walk_put_rowless(x278i_walk *walk, uint32_t instance, x278_placement placement, uint16_t item,
                                   const x278i_arrival *arrival);

/* The same for one that fits nowhere: it stays in the innermost loop. */
x278_status x278i_walk_put_nowhere(x278i_walk *walk, uint32_t tag, const x278i_arrival *arrival);

/* ---- levels.c -------------------------------------------------------------------------------------------------- */

/* Put an HL where it belongs, or hold it until the next segment decides. */
x278_status x278i_walk_take_level(x278i_walk *walk, const x278_segment *segment, uint32_t index);

/* Put the HL that is held where the next segment fits best. `segment` NULL: nothing follows. */
x278_status x278i_walk_place_pending(x278i_walk *walk, const x278_segment *segment);

#endif
