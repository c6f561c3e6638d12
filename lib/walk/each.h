/*
 * A walk over all of a transaction, as an inline function: what is in order is found, counted and given to `take` at once, which
 * the compiler can put in place of the call. All else goes through x278i_walk_segment().
 */
#ifndef X278I_WALK_EACH_H
#define X278I_WALK_EACH_H

#include "edi/reader.h"
#include "walk/inside.h"

/* What a segment in order is given to: what x278i_walk_give() does, or the same in fewer steps. */
typedef x278_status x278i_take(void *user, x278i_walk *walk, const x278i_walk_event *event);

/* Where a segment certainly belongs, by the plan of the guide: it is in order and does not leave an HL level. */
typedef struct x278i_spot {
    x278i_instance *of; /* an open one; NULL: it has to be looked for */
    const x278i_item *row;
    x278i_counter *counter;
    uint32_t instance;
    uint32_t depth; /* of the stack, the instance included */
} x278i_spot;

/* The counter of an item that comes in order and for which there is room; else NULL. */
static inline x278i_counter *x278i_count_in_order(const x278i_walk *walk, const x278i_instance *of,
                                                  const x278i_item *row, uint32_t nth) {
    x278i_counter *counter = &walk->counters[of->counters + nth];
    bool room = counter->count < row->max || row->max == X278I_MANY;
    return room && row->order >= of->order ? counter : NULL;
}

static inline x278i_spot x278i_find_spot(const x278i_walk *walk, const x278_segment *segment) {
    static const x278i_spot nowhere = {NULL, NULL, NULL, 0, 0};
    const x278i_guide *guide = walk->guide;
    uint32_t tag = segment->tag;
    uint32_t slot = x278i_tag_slot(tag);
    uint32_t beyond = 0; /* the order that what follows all levels is behind */
    for (uint32_t depth = walk->depth; depth > 0; depth--) {
        uint32_t instance = walk->stack[depth - 1];
        x278i_instance *of = &walk->instances[instance];
        uint32_t at = walk->plan->loops[of->loop].items[slot];
        while (at != 0) {
            const x278i_item *row = &guide->items[of->items + at - 1];
            if (row->tag == tag && row->match != X278I_NONE && guide->matches[row->match].nth != 0) {
                return nowhere;
            }
            if (row->tag == tag && x278i_match_fits(guide, row->match, segment, 0)) {
                x278i_counter *counter = x278i_count_in_order(walk, of, row, at - 1);
                bool placed = counter != NULL && row->order >= beyond;
                return placed ? (x278i_spot){of, row, counter, instance, depth} : nowhere;
            }
            at = walk->plan->next[of->items + at - 1];
        }
        if (of->open == X278I_OPEN_HL) { /* only the root is looked at then, behind what it has */
            beyond = walk->instances[walk->stack[0]].order + 1u;
            depth = 2;
        }
    }
    return nowhere;
}

/* Put a segment there. */
static inline x278_status x278i_put_in_order(x278i_walk *walk, const x278i_spot *found, const x278_segment *segment,
                                             x278i_take *take, void *user) {
    uint32_t index = walk->index++;
    x278_status status = walk->depth > found->depth ? x278i_walk_close_to(walk, found->depth, index) : X278_OK;
    if (status != X278_OK) {
        return status;
    }
    uint16_t item = (uint16_t)(found->row - walk->guide->items);
    if (found->row->kind == X278I_ITEM_LOOP) {
        x278i_arrival arrival = {segment, index, 0};
        return x278i_walk_put_loop(walk, found->instance, item, found->row->row, X278_PLACED, &arrival);
    }
    x278i_counter *counter = found->counter;
    x278i_walk_event event = {
        .placement = X278_PLACED,
        .segment = segment,
        .index = index,
        .instance = found->instance,
        .repeat = counter->count + 1,
        .previous = counter->last,
        .seg = found->row->row,
        .item = item,
    };
    found->of->order = found->row->order;
    found->of->present |= UINT64_C(1) << (item - found->of->items);
    x278i_counter_add(counter, index);
    return take(user, walk, &event);
}

/* Is it certain what a segment is, and that no level waits for it? */
static inline bool x278i_walk_is_plain(const x278i_walk *walk, const x278_segment *segment) {
    return segment->clean && segment->tag != X278I_TAG2('H', 'L') && walk->pending.arrival.segment == NULL;
}

/* x278i_walk_transaction(), with `take` called with `user` for what is in order. */
static inline x278_status x278i_walk_each(x278i_walk *walk, const x278i_guide *guide,
                                          const x278_transaction *transaction, x278i_take *take, void *user) {
    const x278_segment *segments = x278i_transaction_segments(transaction);
    walk->room = x278i_ctx_document(walk->ctx, transaction->length) / 5 * 2;
    x278_status status = x278i_walk_begin(walk, guide);
    bool planned = walk->plan != NULL;
    const x278_segment *end = segments + transaction->segment_count;
    for (const x278_segment *segment = segments; segment < end && status == X278_OK; segment++) {
        x278i_spot found = {.of = NULL};
        if (planned && x278i_walk_is_plain(walk, segment)) {
            found = x278i_find_spot(walk, segment);
        }
        status = found.of == NULL ? x278i_walk_segment(walk, segment)
                                  : x278i_put_in_order(walk, &found, segment, take, user);
    }
    return status == X278_OK ? x278i_walk_end(walk) : status;
}

#endif
