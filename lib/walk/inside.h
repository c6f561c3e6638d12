/* The inside of a walk: instance.c opens and closes loops and puts segments into them, levels.c finds the place of an HL,
 * walk.c that of any other segment. */
#ifndef X278I_WALK_INSIDE_H
#define X278I_WALK_INSIDE_H

#include "walk/walk.h"

/* ---- instance.c ------------------------------------------------------------------------------------------------ */

/* Open the root with the first segment of a transaction, which is not put into it. X278_E_NOMEM, or what a listener
 * returned. */
x278_status x278i_walk_open_root(x278i_walk *walk, const x278_segment *segment);

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

/* Count a segment. */
static inline void x278i_counter_add(x278i_counter *counter, uint32_t index) {
    counter->first = counter->count == 0 ? index : counter->first;
    counter->last = index;
    counter->count++;
}

/* Count an item of an instance that comes in or behind its order. @return its counter as it was before. */
static inline x278i_counter x278i_walk_count(x278i_walk *walk, x278i_instance *of, uint16_t item, uint32_t index) {
    uint32_t place = (uint32_t)item - of->items;
    x278i_counter *counter = &walk->counters[of->counters + place];
    x278i_counter before = *counter;
    uint16_t order = walk->guide->items[item].order;
    of->order = order > of->order ? order : of->order;
    of->present |= place < 64 ? UINT64_C(1) << place : 0;
    x278i_counter_add(counter, index);
    return before;
}

/* Give a segment to all listeners but the first. What one of them returns that is not X278_OK. */
static inline x278_status x278i_walk_give_others(x278i_walk *walk, const x278i_walk_event *event) {
    x278_status status = X278_OK;
    const x278i_listening *to = walk->listeners;
    for (uint32_t i = 1; i < walk->listener_count && status == X278_OK; i++) {
        to++;
        status = to->segment(to->user, walk, event);
    }
    return status;
}

/* Give a segment to the listeners, in the same way. */
static inline x278_status x278i_walk_give(void *user, x278i_walk *walk, const x278i_walk_event *event) {
    (void)user;
    x278_status status = walk->listeners[0].segment(walk->listeners[0].user, walk, event);
    return status != X278_OK || walk->listener_count < 2 ? status : x278i_walk_give_others(walk, event);
}

/* Put a segment into an open instance, as an item that is a segment row. */
static inline x278_status x278i_walk_put_segment(x278i_walk *walk, uint32_t instance, uint16_t item,
                                                 x278_placement placement, const x278i_arrival *arrival) {
    x278i_counter before = x278i_walk_count(walk, &walk->instances[instance], item, arrival->index);
    x278i_walk_event event = {
        .placement = (uint8_t)placement,
        .segment = arrival->segment,
        .index = arrival->index,
        .instance = instance,
        .repeat = before.count + 1,
        .previous = before.last,
        .seg = walk->guide->items[item].row,
        .item = item,
        .hl = (uint8_t)arrival->hl,
    };
    return x278i_walk_give(NULL, walk, &event);
}

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
