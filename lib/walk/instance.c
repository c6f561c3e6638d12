/* Instances of loops, opened and closed on the stack of a walk, and segments put into them: events for the listeners. */
#include "walk/inside.h"

static x278_status put_close(x278i_walk *walk, uint32_t instance) {
    x278_status status = X278_OK;
    for (uint32_t i = 0; i < walk->listener_count && status == X278_OK; i++) {
        const x278i_listening *to = &walk->listeners[i];
        status = to->close == NULL ? X278_OK : to->close(to->user, walk, instance);
    }
    return status;
}

/* Let the listeners know that an instance was opened by a segment. */
static x278_status put_open(x278i_walk *walk, uint32_t instance, x278_placement placement,
                            const x278i_arrival *arrival) {
    x278_status status = X278_OK;
    x278i_walk_event event = {
        .segment = arrival->segment,
        .index = arrival->index,
        .instance = instance,
        .repeat = walk->instances[instance].repeat,
        .seg = X278I_NONE,
        .item = X278I_NONE,
        .placement = (uint8_t)placement,
    };
    for (uint32_t i = 0; i < walk->listener_count && status == X278_OK; i++) {
        const x278i_listening *to = &walk->listeners[i];
        status = to->open == NULL ? X278_OK : to->open(to->user, walk, &event);
    }
    return status;
}

static inline x278_status open_instance(x278i_walk *walk, uint32_t parent, uint16_t item, uint16_t loop,
                                        uint32_t index) {
    const x278i_loop_row *row = &walk->guide->loops[loop];
    if (walk->depth >= X278I_WALK_DEPTH) {
        return X278_E_LIMIT;
    }
    x278_status status = X278_OK;
    if (walk->instance_count >= walk->instance_capacity) {
        status = x278i_grow(walk->ctx, &walk->instances, &walk->instance_capacity, walk->instance_count + 1,
                            sizeof *walk->instances, walk->room / 2 / sizeof *walk->instances);
    }
    if (status == X278_OK && walk->counter_count + row->item_count > walk->counter_capacity) {
        status = x278i_grow(walk->ctx, &walk->counters, &walk->counter_capacity, walk->counter_count + row->item_count,
                            sizeof *walk->counters, walk->room / sizeof *walk->counters);
    }
    if (status != X278_OK) {
        return status;
    }
    walk->instances[walk->instance_count] = (x278i_instance){
        .parent = parent,
        .counters = (uint32_t)walk->counter_count,
        .repeat = ++walk->repeats[loop],
        .first = index,
        .last = X278I_NO_SEGMENT,
        .loop = loop,
        .item = item,
        .items = row->first_item,
        .depth = (uint8_t)walk->depth,
        .open = row->open,
    };
    for (uint16_t i = 0; i < row->item_count; i++) {
        walk->counters[walk->counter_count + i] = (x278i_counter){0, X278I_NO_SEGMENT, X278I_NO_SEGMENT};
    }
    walk->counter_count += row->item_count;
    walk->latest[loop] = (uint32_t)walk->instance_count;
    walk->stack[walk->depth++] = (uint32_t)walk->instance_count++;
    return X278_OK;
}

x278_status x278i_walk_open_root(x278i_walk *walk, const x278_segment *segment) {
    x278i_arrival arrival = {segment, 0, 0};
    x278_status status = open_instance(walk, X278I_NO_INSTANCE, X278I_NONE, walk->guide->root, 0);
    return status == X278_OK && walk->opens ? put_open(walk, 0, X278_PLACED, &arrival) : status;
}

x278_status x278i_walk_close_to(x278i_walk *walk, uint32_t depth, uint32_t next) {
    x278_status status = X278_OK;
    while (walk->depth > depth && status == X278_OK) {
        uint32_t instance = walk->stack[walk->depth - 1];
        walk->instances[instance].last = next;
        status = put_close(walk, instance);
        walk->depth--;
    }
    return status;
}

/* A loop opens below `parent` (on the stack or closed), and its first segment stands in it. The stack ends where the new
 * instance goes. `item` X278I_NONE: the loop belongs nowhere here. */
x278_status x278i_walk_put_loop(x278i_walk *walk, uint32_t parent, uint16_t item, uint16_t loop,
                                x278_placement placement, const x278i_arrival *arrival) {
    if (item != X278I_NONE) {
        (void)x278i_walk_count(walk, &walk->instances[parent], item, arrival->index);
    }
    x278_status status = open_instance(walk, parent, item, loop, arrival->index);
    if (status != X278_OK) {
        return status;
    }
    uint32_t instance = (uint32_t)walk->instance_count - 1;
    x278i_instance *opened = &walk->instances[instance];
    const x278i_item *first = &walk->guide->items[opened->items];
    opened->present = 1;
    opened->order = first->order;
    walk->counters[opened->counters] = (x278i_counter){1, arrival->index, arrival->index};
    status = walk->opens ? put_open(walk, instance, placement, arrival) : X278_OK;
    if (status != X278_OK) {
        return status;
    }
    x278i_walk_event event = {
        .placement = (uint8_t)placement,
        .segment = arrival->segment,
        .index = arrival->index,
        .instance = instance,
        .repeat = 1,
        .previous = X278I_NO_SEGMENT,
        .seg = first->row,
        .item = opened->items,
        .hl = (uint8_t)arrival->hl,
    };
    return x278i_walk_give(NULL, walk, &event);
}

/* A segment that has no row. */
x278_status x278i_walk_put_rowless(x278i_walk *walk, uint32_t instance, x278_placement placement, uint16_t item,
                                   const x278i_arrival *arrival) {
    x278i_walk_event event = {
        .placement = (uint8_t)placement,
        .segment = arrival->segment,
        .index = arrival->index,
        .instance = instance,
        .seg = X278I_NONE,
        .item = item,
        .hl = (uint8_t)arrival->hl,
    };
    return x278i_walk_give(NULL, walk, &event);
}

/* A segment without a row stays at the innermost loop. */
x278_status x278i_walk_put_nowhere(x278i_walk *walk, uint32_t tag, const x278i_arrival *arrival) {
    uint32_t instance = walk->stack[walk->depth - 1];
    x278_placement placement = X278_PLACED_UNKNOWN;
    if (x278i_tag_known(tag)) {
        int base = x278i_guide_base_has(walk->guide, tag, x278i_walk_loop(walk, instance)->area);
        placement = base == 2 ? X278_PLACED_NOT_USED : base == 1 ? X278_PLACED_UNEXPECTED : X278_PLACED_FOREIGN;
    }
    return x278i_walk_put_rowless(walk, instance, placement, X278I_NONE, arrival);
}
