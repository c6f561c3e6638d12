/* The walk over the segments of a transaction: each goes to the first place that takes it. */
#include "walk/walk.h"

#include <string.h>

#include "edi/reader.h"
#include "walk/each.h"

#define HL_TAG X278I_TAG2('H', 'L')

/* For a listener that is not called for segments. */
static x278_status pass_over(void *user, const x278i_walk *walk, const x278i_walk_event *event) {
    (void)user;
    (void)walk;
    (void)event;
    return X278_OK;
}

void x278i_walk_init(x278i_walk *walk, const x278_ctx *ctx) {
    memset(walk, 0, sizeof *walk);
    walk->ctx = ctx;
    walk->listeners[0].segment = pass_over;
    walk->room = ctx->max_document / 2;
}

void x278i_walk_free(x278i_walk *walk) {
    x278i_free(walk->ctx, walk->instances, walk->instance_capacity * sizeof *walk->instances);
    x278i_free(walk->ctx, walk->counters, walk->counter_capacity * sizeof *walk->counters);
    x278i_free(walk->ctx, walk->repeats, walk->row_capacity * sizeof *walk->repeats);
    x278i_free(walk->ctx, walk->latest, walk->latest_capacity * sizeof *walk->latest);
    x278i_free(walk->ctx, walk->numbered, walk->numbered_capacity * sizeof *walk->numbered);
    x278i_free(walk->ctx, walk->hls, walk->hl_capacity * sizeof *walk->hls);
    x278i_walk_init(walk, walk->ctx);
}

size_t x278i_walk_memory(const x278i_walk *walk) {
    return walk->instance_capacity * sizeof *walk->instances + walk->counter_capacity * sizeof *walk->counters +
           walk->row_capacity * sizeof *walk->repeats + walk->latest_capacity * sizeof *walk->latest +
           walk->numbered_capacity * sizeof *walk->numbered + walk->hl_capacity * sizeof *walk->hls;
}

void x278i_walk_listen(x278i_walk *walk, const x278i_listener *listener, void *user) {
    walk->listeners[walk->listener_count++] = (x278i_listening){
        .open = listener->open,
        .segment = listener->segment != NULL ? listener->segment : pass_over,
        .close = listener->close,
        .user = user,
    };
    walk->opens = walk->opens || listener->open != NULL;
}

/* How many segments of a tag an instance had. */
static uint32_t count_tag(const x278i_walk *walk, uint32_t instance, uint32_t tag) {
    const x278i_loop_row *loop = x278i_walk_loop(walk, instance);
    const x278i_item *items = walk->guide->items + loop->first_item;
    uint32_t count = 0;
    for (uint16_t i = 0; i < loop->item_count; i++) {
        if (items[i].tag == tag) {
            count += walk->counters[walk->instances[instance].counters + i].count;
        }
    }
    return count;
}

/* Would the item come in order here, and is there room for it? */
static bool awaits(const x278i_walk *walk, uint32_t instance, uint16_t item) {
    return x278i_walk_placement(walk, instance, item) == X278_PLACED;
}

/* The place in a loop of the first item that may be of a tag. The items before are not. */
static uint16_t first_place(const x278i_walk *walk, const x278i_loop_row *loop, uint32_t tag) {
    if (walk->plan != NULL) {
        uint8_t at = walk->plan->loops[loop - walk->guide->loops].items[x278i_tag_slot(tag)];
        return at == 0 ? loop->item_count : (uint16_t)(at - 1);
    }
    /* Item 0 of a loop is the segment that opened it: another one opens another instance. */
    return loop->open == X278I_OPEN_ROOT ? 0 : 1;
}

/* The next such place; the count of items behind the last. */
static uint16_t next_place(const x278i_walk *walk, const x278i_loop_row *loop, uint16_t place) {
    if (walk->plan != NULL) {
        uint8_t at = walk->plan->next[loop->first_item + place];
        return at == 0 ? loop->item_count : (uint16_t)(at - 1);
    }
    return (uint16_t)(place + 1);
}

/* The first item of an open instance that takes the segment; X278I_NONE. *of_tag: the first item of its tag, or, by a guide
 * whose qualifiers are known in part, the first that is still to come. */
static uint16_t find_item(const x278i_walk *walk, uint32_t instance, uint32_t tag, const x278_segment *segment,
                          uint16_t *of_tag) {
    const x278i_loop_row *loop = x278i_walk_loop(walk, instance);
    const x278i_item *items = walk->guide->items + loop->first_item;
    bool partial = walk->guide->trust != X278I_TRUST_ALL;
    *of_tag = X278I_NONE;
    for (uint16_t i = first_place(walk, loop, tag); i < loop->item_count; i = next_place(walk, loop, i)) {
        if (items[i].tag != tag) {
            continue;
        }
        uint16_t item = (uint16_t)(loop->first_item + i);
        if (items[i].match == X278I_NONE) {
            return item;
        }
        bool counts = walk->guide->matches[items[i].match].nth != 0;
        if (x278i_match_fits(walk->guide, items[i].match, segment, counts ? count_tag(walk, instance, tag) + 1 : 0)) {
            return item;
        }
        if (*of_tag == X278I_NONE || (partial && !awaits(walk, instance, *of_tag) && awaits(walk, instance, item))) {
            *of_tag = item;
        }
    }
    return X278I_NONE;
}

/* Where a segment was found. */
typedef struct place {
    uint32_t depth; /* of the stack, its instance included; 0: nowhere */
    uint16_t item;
    x278_placement placement;
} place;

/* Look from the innermost open loop outward, not out of an HL level but for what follows all levels. The first place in
 * order wins; else the innermost one out of order; else the innermost one with another qualifier. */
static place find_place(const x278i_walk *walk, uint32_t tag, const x278_segment *segment) {
    place best = {0, X278I_NONE, X278_PLACED_UNEXPECTED};
    bool in_level = false;
    uint32_t slot = x278i_tag_slot(tag);
    for (uint32_t depth = walk->depth; depth > 0; depth--) {
        uint32_t instance = walk->stack[depth - 1];
        const x278i_loop_row *loop = x278i_walk_loop(walk, instance);
        if (in_level && loop->open != X278I_OPEN_ROOT) {
            continue;
        }
        if (walk->plan != NULL && walk->plan->loops[walk->instances[instance].loop].items[slot] == 0) {
            in_level = in_level || loop->open == X278I_OPEN_HL;
            continue; /* it has no item of this tag */
        }
        uint16_t of_tag;
        uint16_t item = find_item(walk, instance, tag, segment, &of_tag);
        if (item != X278I_NONE) {
            x278_placement placement = x278i_walk_placement(walk, instance, item);
            if (in_level && walk->guide->items[item].order <= walk->instances[instance].order) {
                continue;
            }
            if (placement == X278_PLACED) {
                return (place){depth, item, placement};
            }
            if (best.depth == 0 || best.placement == X278_PLACED_QUALIFIER) {
                best = (place){depth, item, placement};
            }
        } else if (of_tag != X278I_NONE && best.depth == 0 && !in_level) {
            best = (place){depth, of_tag, X278_PLACED_QUALIFIER};
        }
        in_level = in_level || loop->open == X278I_OPEN_HL;
    }
    return best;
}

static x278_status take_segment(x278i_walk *walk, uint32_t tag, const x278_segment *segment, uint32_t index) {
    x278i_arrival arrival = {segment, index, 0};
    place found = find_place(walk, tag, segment);
    if (found.depth == 0) {
        return x278i_walk_put_nowhere(walk, tag, &arrival);
    }
    const x278i_item *item = &walk->guide->items[found.item];
    uint32_t instance = walk->stack[found.depth - 1];
    if (item->kind == X278I_ITEM_SEGMENT) {
        if (found.placement == X278_PLACED_QUALIFIER) {
            return x278i_walk_put_rowless(walk, instance, found.placement, found.item, &arrival);
        }
        /* What is out of place does not end the loops inside: more of them may follow. */
        bool ends = found.placement == X278_PLACED && walk->depth > found.depth;
        x278_status status = ends ? x278i_walk_close_to(walk, found.depth, index) : X278_OK;
        return status != X278_OK ? status
                                 : x278i_walk_put_segment(walk, instance, found.item, found.placement, &arrival);
    }
    /* A loop whose qualifier is unknown is opened as the first of its tag, so that what follows has a place; the check
     * finds the value. */
    x278_placement placement =
        found.placement == X278_PLACED_QUALIFIER ? x278i_walk_placement(walk, instance, found.item) : found.placement;
    x278_status status = x278i_walk_close_to(walk, found.depth, index);
    return status != X278_OK ? status : x278i_walk_put_loop(walk, instance, found.item, item->row, placement, &arrival);
}

/* The transaction */

static x278_status rows_ready(x278i_walk *walk, size_t count) {
    x278_status status =
        x278i_grow(walk->ctx, &walk->repeats, &walk->row_capacity, count, sizeof *walk->repeats, UINT32_MAX);
    if (status == X278_OK) {
        status = x278i_grow(walk->ctx, &walk->latest, &walk->latest_capacity, count, sizeof *walk->latest, UINT32_MAX);
    }
    for (size_t i = 0; i < count && status == X278_OK; i++) {
        walk->repeats[i] = 0;
        walk->latest[i] = X278I_NO_INSTANCE;
    }
    return status;
}

static void find_levels(x278i_walk *walk) {
    const x278i_loop_row *loops = walk->guide->loops;
    for (uint16_t i = 0; i < walk->guide->loop_count; i++) {
        if (loops[i].open != X278I_OPEN_HL) {
            continue;
        }
        if (walk->level_count < X278I_WALK_LEVELS) {
            walk->levels[walk->level_count].code = loops[i].level;
            walk->levels[walk->level_count].loop = i;
        }
        walk->level_count++;
    }
}

x278_status x278i_walk_begin(x278i_walk *walk, const x278i_guide *guide) {
    walk->guide = guide;
    walk->instance_count = 0;
    walk->counter_count = 0;
    walk->depth = 0;
    walk->index = 0;
    walk->hl_count = 0;
    walk->hl_used = 0;
    walk->numbered_count = 0;
    walk->level_count = 0;
    walk->pending.arrival.segment = NULL;
    if (++walk->epoch == 0) { /* after 2^32 transactions old entries could look new */
        if (walk->hls != NULL) {
            memset(walk->hls, 0, walk->hl_capacity * sizeof *walk->hls);
        }
        walk->epoch = 1;
    }
    walk->plan = guide == NULL || walk->ctx->careful ? NULL : guide->plan;
    if (guide == NULL) {
        return X278_OK;
    }
    find_levels(walk);
    return rows_ready(walk, guide->loop_count);
}

x278_status x278i_walk_segment(x278i_walk *walk, const x278_segment *segment) {
    uint32_t index = walk->index++;
    x278_status status = X278_OK;
    if ((segment->flags & X278_SEGMENT_EMPTY) != 0) {
        return X278_OK; /* two terminators in a row are no segment: the reader has reported them */
    }
    if (walk->guide == NULL) {
        x278i_arrival arrival = {segment, index, 0};
        return x278i_walk_put_rowless(walk, X278I_NO_INSTANCE, X278_PLACED_NO_GUIDE, X278I_NONE, &arrival);
    }
    if (index == 0) {
        status = x278i_walk_open_root(walk, segment);
    } else if (walk->pending.arrival.segment != NULL) {
        status = x278i_walk_place_pending(walk, segment);
    }
    if (status != X278_OK) {
        return status;
    }
    uint32_t tag = x278i_segment_tag(segment);
    return tag == HL_TAG && walk->level_count > 0 ? x278i_walk_take_level(walk, segment, index)
                                                  : take_segment(walk, tag, segment, index);
}

x278_status x278i_walk_end(x278i_walk *walk) {
    if (walk->guide == NULL) {
        return X278_OK;
    }
    x278_status status = walk->pending.arrival.segment != NULL ? x278i_walk_place_pending(walk, NULL) : X278_OK;
    return status == X278_OK ? x278i_walk_close_to(walk, 0, walk->index) : status;
}

x278_status x278i_walk_transaction(x278i_walk *walk, const x278i_guide *guide, const x278_transaction *transaction) {
    return x278i_walk_each(walk, guide, transaction, x278i_walk_give, NULL);
}
