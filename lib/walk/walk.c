#include "walk/walk.h"

#include <string.h>

#include "edi/reader.h"

#define HL_TAG X278I_TAG2('H', 'L')

void x278i_walk_init(x278i_walk *walk, const x278_ctx *ctx) {
    memset(walk, 0, sizeof *walk);
    walk->ctx = ctx;
}

void x278i_walk_free(x278i_walk *walk) {
    x278i_free(walk->ctx, walk->instances, walk->instance_capacity * sizeof *walk->instances);
    x278i_free(walk->ctx, walk->counters, walk->counter_capacity * sizeof *walk->counters);
    x278i_free(walk->ctx, walk->repeats, walk->row_capacity * sizeof *walk->repeats);
    x278i_free(walk->ctx, walk->latest, walk->latest_capacity * sizeof *walk->latest);
    x278i_free(walk->ctx, walk->hls, walk->hl_capacity * sizeof *walk->hls);
    x278i_walk_init(walk, walk->ctx);
}

size_t x278i_walk_memory(const x278i_walk *walk) {
    return walk->instance_capacity * sizeof *walk->instances + walk->counter_capacity * sizeof *walk->counters +
           walk->row_capacity * sizeof *walk->repeats + walk->latest_capacity * sizeof *walk->latest +
           walk->hl_capacity * sizeof *walk->hls;
}

void x278i_walk_listen(x278i_walk *walk, x278i_listener_fn *fn, void *user) {
    walk->listeners[walk->listener_count].fn = fn;
    walk->listeners[walk->listener_count].user = user;
    walk->listener_count++;
}

x278_span x278i_value(const x278_segment *segment, uint32_t element, uint32_t component) {
    if (element >= segment->count) {
        return (x278_span){NULL, 0};
    }
    x278_span value = x278i_element(segment, element);
    if (x278i_element_has(segment, element, X278I_ELEMENT_REPETITIONS)) {
        value = x278i_part(value, segment->tape->delimiters.repetition, 1);
    }
    if (component > 1 || (component == 1 && x278i_element_has(segment, element, X278I_ELEMENT_COMPONENTS))) {
        value = x278i_part(value, segment->tape->delimiters.component, component);
    }
    return value;
}

static x278_status tell(x278i_walk *walk, const x278i_walk_event *event) {
    for (uint32_t i = 0; i < walk->listener_count; i++) {
        x278_status status = walk->listeners[i].fn(walk->listeners[i].user, walk, event);
        if (status != X278_OK) {
            return status;
        }
    }
    return X278_OK;
}

/* Loop instances */

static x278_status open_instance(x278i_walk *walk, uint32_t parent, uint16_t item, uint16_t loop, uint32_t index) {
    const x278i_loop_row *row = &walk->guide->loops[loop];
    if (walk->depth >= X278I_WALK_DEPTH) {
        return X278_E_LIMIT;
    }
    x278_status status = x278i_grow(walk->ctx, &walk->instances, &walk->instance_capacity, walk->instance_count + 1,
                                    sizeof *walk->instances, UINT32_MAX);
    if (status == X278_OK) {
        status = x278i_grow(walk->ctx, &walk->counters, &walk->counter_capacity, walk->counter_count + row->item_count,
                            sizeof *walk->counters, UINT32_MAX);
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
        .depth = (uint8_t)walk->depth,
    };
    for (uint16_t i = 0; i < row->item_count; i++) {
        walk->counters[walk->counter_count + i] = (x278i_counter){0, X278I_NO_SEGMENT, X278I_NO_SEGMENT};
    }
    walk->counter_count += row->item_count;
    walk->latest[loop] = (uint32_t)walk->instance_count;
    walk->stack[walk->depth++] = (uint32_t)walk->instance_count++;
    return X278_OK;
}

static x278_status close_to(x278i_walk *walk, uint32_t depth, uint32_t next) {
    x278_status status = X278_OK;
    while (walk->depth > depth && status == X278_OK) {
        uint32_t instance = walk->stack[walk->depth - 1];
        walk->instances[instance].last = next;
        x278i_walk_event event = {
            .kind = X278_WALK_LOOP_CLOSE,
            .index = next,
            .instance = instance,
            .seg = X278I_NONE,
            .item = walk->instances[instance].item,
        };
        status = tell(walk, &event);
        walk->depth--;
    }
    return status;
}

/* Count an item of an instance. */
static uint32_t count_item(x278i_walk *walk, uint32_t instance, uint16_t item, uint32_t index) {
    x278i_counter *counter = x278i_walk_counter(walk, instance, item);
    if (counter->count == 0) {
        counter->first = index;
    }
    counter->last = index;
    return ++counter->count;
}

/* How an item would stand if it came now. */
static x278_placement how_it_stands(const x278i_walk *walk, uint32_t instance, uint16_t item) {
    const x278i_item *row = &walk->guide->items[item];
    if (row->max != X278I_MANY && x278i_walk_counter(walk, instance, item)->count >= row->max) {
        return X278_PLACED_SURPLUS;
    }
    return row->order < walk->instances[instance].order ? X278_PLACED_LATE : X278_PLACED;
}

static void note_order(x278i_walk *walk, uint32_t instance, uint16_t item) {
    uint16_t order = walk->guide->items[item].order;
    if (order > walk->instances[instance].order) {
        walk->instances[instance].order = order;
    }
}

/* A segment stands as an item of an open instance that is a segment row. */
static x278_status place_segment(x278i_walk *walk, uint32_t instance, uint16_t item, x278_placement placement,
                                 const x278_segment *segment, uint32_t index, uint32_t hl) {
    const x278i_item *row = &walk->guide->items[item];
    note_order(walk, instance, item);
    x278i_walk_event event = {
        .kind = X278_WALK_SEGMENT,
        .placement = placement,
        .segment = segment,
        .index = index,
        .instance = instance,
        .repeat = count_item(walk, instance, item, index),
        .seg = row->row,
        .item = item,
        .hl = hl,
    };
    return tell(walk, &event);
}

/* A loop opens below `parent` (on the stack or closed), and its first segment stands in it. The stack ends where the new
 * instance goes. `item` X278I_NONE: the loop belongs nowhere here. */
static x278_status place_loop(x278i_walk *walk, uint32_t parent, uint16_t item, uint16_t loop, x278_placement placement,
                              const x278_segment *segment, uint32_t index, uint32_t hl) {
    if (item != X278I_NONE) {
        note_order(walk, parent, item);
        count_item(walk, parent, item, index);
    }
    x278_status status = open_instance(walk, parent, item, loop, index);
    if (status != X278_OK) {
        return status;
    }
    uint32_t instance = (uint32_t)walk->instance_count - 1;
    x278i_walk_event event = {
        .kind = X278_WALK_LOOP_OPEN,
        .placement = placement,
        .segment = segment,
        .index = index,
        .instance = instance,
        .repeat = walk->instances[instance].repeat,
        .seg = X278I_NONE,
        .item = item,
    };
    status = tell(walk, &event);
    if (status == X278_OK) {
        status = place_segment(walk, instance, walk->guide->loops[loop].first_item, placement, segment, index, hl);
    }
    return status;
}

/* Matching */

bool x278i_match_fits(const x278i_guide *guide, uint16_t match, const x278_segment *segment, uint32_t nth) {
    if (match == X278I_NONE) {
        return true;
    }
    const x278i_match_row *row = &guide->matches[match];
    if (row->nth != 0 && row->nth != nth) {
        return false;
    }
    if (row->codes == X278I_NONE) {
        return true;
    }
    x278_span value = x278i_value(segment, row->elem, row->comp);
    return value.len > 0 && x278i_guide_code_in(guide, row->codes, value.ptr, value.len);
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

/* The first item of an open instance that takes the segment; X278I_NONE. *of_tag: the first item of its tag. */
static uint16_t find_item(const x278i_walk *walk, uint32_t instance, uint32_t tag, const x278_segment *segment,
                          uint16_t *of_tag) {
    const x278i_loop_row *loop = x278i_walk_loop(walk, instance);
    const x278i_item *items = walk->guide->items + loop->first_item;
    *of_tag = X278I_NONE;
    /* Item 0 of a loop is the segment that opened it: another one opens another instance. */
    for (uint16_t i = loop->open == X278I_OPEN_ROOT ? 0 : 1; i < loop->item_count; i++) {
        if (items[i].tag != tag) {
            continue;
        }
        uint16_t item = (uint16_t)(loop->first_item + i);
        bool counts = items[i].match != X278I_NONE && walk->guide->matches[items[i].match].nth != 0;
        if (x278i_match_fits(walk->guide, items[i].match, segment, counts ? count_tag(walk, instance, tag) + 1 : 0)) {
            return item;
        }
        if (*of_tag == X278I_NONE) {
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
    for (uint32_t depth = walk->depth; depth > 0; depth--) {
        uint32_t instance = walk->stack[depth - 1];
        const x278i_loop_row *loop = x278i_walk_loop(walk, instance);
        if (in_level && loop->open != X278I_OPEN_ROOT) {
            continue;
        }
        uint16_t of_tag;
        uint16_t item = find_item(walk, instance, tag, segment, &of_tag);
        if (item != X278I_NONE) {
            x278_placement placement = how_it_stands(walk, instance, item);
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

/* A segment that has no row. */
static x278_status tell_rowless(x278i_walk *walk, uint32_t instance, x278_placement placement, uint16_t item,
                                const x278_segment *segment, uint32_t index, uint32_t hl) {
    x278i_walk_event event = {
        .kind = X278_WALK_SEGMENT,
        .placement = placement,
        .segment = segment,
        .index = index,
        .instance = instance,
        .seg = X278I_NONE,
        .item = item,
        .hl = hl,
    };
    return tell(walk, &event);
}

/* A segment without a row stays at the innermost loop. */
static x278_status place_nowhere(x278i_walk *walk, uint32_t tag, const x278_segment *segment, uint32_t index,
                                 uint32_t hl) {
    uint32_t instance = walk->stack[walk->depth - 1];
    x278_placement placement = X278_PLACED_UNKNOWN;
    if (x278i_tag_known(tag)) {
        int base = x278i_guide_base_has(walk->guide, tag, x278i_walk_loop(walk, instance)->area);
        placement = base == 2 ? X278_PLACED_NOT_USED : base == 1 ? X278_PLACED_UNEXPECTED : X278_PLACED_FOREIGN;
    }
    return tell_rowless(walk, instance, placement, X278I_NONE, segment, index, hl);
}

static x278_status take_segment(x278i_walk *walk, uint32_t tag, const x278_segment *segment, uint32_t index) {
    place found = find_place(walk, tag, segment);
    if (found.depth == 0) {
        return place_nowhere(walk, tag, segment, index, 0);
    }
    const x278i_item *item = &walk->guide->items[found.item];
    uint32_t instance = walk->stack[found.depth - 1];
    if (item->kind == X278I_ITEM_SEGMENT) {
        if (found.placement == X278_PLACED_QUALIFIER) {
            return tell_rowless(walk, instance, found.placement, found.item, segment, index, 0);
        }
        /* What is out of place does not end the loops inside: more of them may follow. */
        x278_status status = found.placement == X278_PLACED ? close_to(walk, found.depth, index) : X278_OK;
        return status != X278_OK ? status
                                 : place_segment(walk, instance, found.item, found.placement, segment, index, 0);
    }
    /* A loop whose qualifier is unknown is opened as the first of its tag, so that what follows has a place; the check
     * finds the value. */
    x278_placement placement =
        found.placement == X278_PLACED_QUALIFIER ? how_it_stands(walk, instance, found.item) : found.placement;
    x278_status status = close_to(walk, found.depth, index);
    return status != X278_OK ? status : place_loop(walk, instance, found.item, item->row, placement, segment, index, 0);
}

/* Hierarchical levels */

static uint64_t hl_number(x278_span text) {
    uint64_t value = 0;
    uint64_t hash = UINT64_C(14695981039346656037);
    bool digits = text.len > 0 && text.len <= 18;
    for (size_t i = 0; i < text.len; i++) {
        unsigned char byte = (unsigned char)text.ptr[i];
        digits = digits && byte >= '0' && byte <= '9';
        value = value * 10 + (uint64_t)(byte - '0');
        hash = (hash ^ byte) * UINT64_C(1099511628211);
    }
    return digits ? value : hash | UINT64_C(1) << 63;
}

static size_t hl_slot(const x278i_walk *walk, uint64_t number) {
    size_t mask = walk->hl_capacity - 1;
    /* The address makes it hard to choose numbers that fall into one slot; nothing else depends on the order. */
    uint64_t mixed = number ^ (uint64_t)(uintptr_t)walk->hls;
    mixed = (mixed ^ mixed >> 30) * UINT64_C(0xBF58476D1CE4E5B9);
    mixed = (mixed ^ mixed >> 27) * UINT64_C(0x94D049BB133111EB);
    size_t at = (size_t)(mixed ^ mixed >> 31) & mask;
    while (walk->hls[at].epoch == walk->epoch && walk->hls[at].number != number) {
        at = (at + 1) & mask;
    }
    return at;
}

/* The instance of an earlier HL with this number; X278I_NO_INSTANCE. */
static uint32_t hl_find(const x278i_walk *walk, uint64_t number) {
    if (walk->hl_capacity == 0) {
        return X278I_NO_INSTANCE;
    }
    const x278i_hl *hl = &walk->hls[hl_slot(walk, number)];
    return hl->epoch == walk->epoch ? hl->instance : X278I_NO_INSTANCE;
}

/* A table of twice the size, with what the old one holds of this transaction. */
static x278_status hl_grow(x278i_walk *walk) {
    size_t capacity = walk->hl_capacity == 0 ? 64 : walk->hl_capacity * 2;
    x278i_hl *old = walk->hls;
    size_t old_capacity = walk->hl_capacity;
    x278i_hl *grown = capacity > SIZE_MAX / sizeof *grown ? NULL : x278i_alloc(walk->ctx, capacity * sizeof *grown);
    if (grown == NULL) {
        return X278_E_NOMEM;
    }
    memset(grown, 0, capacity * sizeof *grown);
    walk->hls = grown;
    walk->hl_capacity = capacity;
    for (size_t i = 0; i < old_capacity; i++) {
        if (old[i].epoch == walk->epoch) {
            grown[hl_slot(walk, old[i].number)] = old[i];
        }
    }
    x278i_free(walk->ctx, old, old_capacity * sizeof *old);
    return X278_OK;
}

/* Remember an HL; of equal numbers the last counts. */
static x278_status hl_add(x278i_walk *walk, uint64_t number, uint32_t instance) {
    if (walk->hl_used >= walk->hl_capacity / 2) {
        x278_status status = hl_grow(walk);
        if (status != X278_OK) {
            return status;
        }
    }
    x278i_hl *hl = &walk->hls[hl_slot(walk, number)];
    walk->hl_used += hl->epoch != walk->epoch;
    *hl = (x278i_hl){number, instance, walk->epoch};
    return X278_OK;
}

/* Another item that stands in the instance has taken this one's place. */
static bool is_taken(const x278i_walk *walk, uint32_t instance, uint16_t item) {
    uint16_t unless = walk->guide->items[item].unless;
    return unless != X278I_NONE && x278i_walk_counter(walk, instance, unless)->count > 0;
}

/* The latest instance under which the level belongs, with room for it; X278I_NO_INSTANCE. `any`: also without room. */
static uint32_t fitting_parent(const x278i_walk *walk, uint16_t loop, bool any, uint16_t *item) {
    uint32_t best = X278I_NO_INSTANCE;
    for (uint16_t i = 0; i < walk->guide->loop_count; i++) {
        uint32_t instance = walk->latest[i];
        uint16_t found = instance == X278I_NO_INSTANCE ? X278I_NONE : x278i_guide_item_of_loop(walk->guide, i, loop);
        if (found == X278I_NONE || (best != X278I_NO_INSTANCE && instance < best)) {
            continue;
        }
        uint16_t max = walk->guide->items[found].max;
        bool full = max != X278I_MANY && x278i_walk_counter(walk, instance, found)->count >= max;
        if (any || (!full && !is_taken(walk, instance, found))) {
            best = instance;
            *item = found;
        }
    }
    return best;
}

/* How well a segment goes into a loop: 2 by tag and qualifier, 1 by tag, 0 not at all. */
static int content_fits(const x278i_walk *walk, uint16_t loop, uint32_t tag, const x278_segment *segment) {
    const x278i_guide *guide = walk->guide;
    const x278i_loop_row *row = &guide->loops[loop];
    int best = 0;
    for (uint16_t i = (uint16_t)(row->first_item + 1); i < row->first_item + row->item_count; i++) {
        const x278i_item *item = &guide->items[i];
        if (item->tag != tag) {
            continue;
        }
        uint16_t seg = item->kind == X278I_ITEM_LOOP ? guide->items[guide->loops[item->row].first_item].row : item->row;
        uint16_t codes =
            guide->segs[seg].elem_count == 0 ? X278I_NONE : guide->elems[guide->segs[seg].first_elem].codes;
        x278_span value = x278i_value(segment, 1, 0);
        bool fits = x278i_match_fits(guide, item->match, segment, 0) &&
                    (codes == X278I_NONE || x278i_guide_code_in(guide, codes, value.ptr, value.len));
        int score = fits ? 2 : 1;
        best = score > best ? score : best;
    }
    return best;
}

/* Put the level `loop` under `parent`. */
static x278_status place_level(x278i_walk *walk, uint32_t parent, uint16_t item, uint16_t loop,
                               const x278_segment *segment, uint32_t index, uint32_t hl, uint64_t number) {
    /* Close up to the parent, or to what of its line is still open. */
    uint32_t open = parent;
    bool left = false;
    while (walk->instances[open].last != X278I_NO_SEGMENT) {
        open = walk->instances[open].parent;
        left = true;
    }
    x278_status status = close_to(walk, walk->instances[open].depth + 1u, index);
    if (status != X278_OK) {
        return status;
    }
    x278_placement placement = item == X278I_NONE ? X278_PLACED : how_it_stands(walk, parent, item);
    if (left && placement == X278_PLACED) {
        placement = X278_PLACED_LATE;
    }
    for (uint32_t up = parent; up != X278I_NO_INSTANCE; up = walk->instances[up].parent) {
        if (walk->guide->loops[walk->instances[up].loop].open == X278I_OPEN_HL) {
            walk->instances[up].children = 1;
            break;
        }
    }
    status = place_loop(walk, parent, item, loop, placement, segment, index, hl);
    if (status == X278_OK) {
        status = hl_add(walk, number, (uint32_t)walk->instance_count - 1);
    }
    return status;
}

/* The held HL goes where the content fits best. `segment` NULL: nothing follows. */
static x278_status place_pending(x278i_walk *walk, const x278_segment *segment) {
    uint32_t best = 0;
    int best_score = -1;
    uint32_t tag = segment == NULL ? 0 : x278i_segment_tag(segment);
    for (uint32_t i = 0; i < walk->pending.count; i++) {
        int score = segment == NULL ? 0 : content_fits(walk, walk->pending.rows[i], tag, segment);
        if (score > best_score) {
            best = i;
            best_score = score;
        }
    }
    const x278_segment *held = walk->pending.segment;
    walk->pending.segment = NULL;
    return place_level(walk, walk->pending.parents[best], walk->pending.items[best], walk->pending.rows[best], held,
                       walk->pending.index, walk->pending.hl, walk->pending.number);
}

static void add_candidate(x278i_walk *walk, uint32_t parent, uint16_t item, uint16_t loop) {
    if (walk->pending.count < X278I_WALK_DEPTH) {
        walk->pending.parents[walk->pending.count] = parent;
        walk->pending.items[walk->pending.count] = item;
        walk->pending.rows[walk->pending.count] = loop;
        walk->pending.count++;
    }
}

/* The levels that may hang under an instance. */
static void add_children(x278i_walk *walk, uint32_t parent) {
    const x278i_loop_row *row = x278i_walk_loop(walk, parent);
    for (uint16_t i = row->first_item; i < row->first_item + row->item_count; i++) {
        const x278i_item *item = &walk->guide->items[i];
        if (item->kind == X278I_ITEM_LOOP && walk->guide->loops[item->row].open == X278I_OPEN_HL) {
            add_candidate(walk, parent, i, item->row);
        }
    }
}

/* What an HL says of itself. */
typedef struct hl_facts {
    uint64_t number;
    uint32_t named; /* the instance that HL02 names; X278I_NO_INSTANCE */
    uint16_t loop;  /* the level that HL03 names; X278I_NONE */
    uint32_t faults;
} hl_facts;

static hl_facts read_hl(const x278i_walk *walk, const x278_segment *segment) {
    x278_span number = x278i_value(segment, 1, 0);
    x278_span parent = x278i_value(segment, 2, 0);
    x278_span level = x278i_value(segment, 3, 0);
    hl_facts facts = {.number = hl_number(number), .named = X278I_NO_INSTANCE, .loop = X278I_NONE};
    if (number.len > 0 && facts.number != walk->hl_count) {
        facts.faults |= X278I_HL_NUMBER;
    }
    if (level.len > 0) {
        facts.loop = x278i_guide_level(walk->guide, x278i_tag_pack(level.ptr, level.len));
    }
    if (parent.len > 0) {
        facts.named = hl_find(walk, hl_number(parent));
        if (facts.named == X278I_NO_INSTANCE) {
            facts.faults |= X278I_HL_PARENT_UNKNOWN;
        }
    }
    if (level.len > 0 && facts.loop == X278I_NONE) {
        facts.faults |= X278I_HL_LEVEL_WRONG;
    }
    return facts;
}

/* Does the place of a level stand beyond doubt? Else what is wrong is added to the faults. */
static bool find_level(const x278i_walk *walk, hl_facts *facts, uint32_t *parent, uint16_t *item) {
    if (facts->loop == X278I_NONE) {
        return false;
    }
    *item = x278i_guide_item_of_loop(walk->guide, walk->guide->root, facts->loop);
    if (*item != X278I_NONE) {
        /* A level without a parent: HL02 is not looked at (the check finds it there). */
        *parent = walk->stack[0];
        if (facts->named == X278I_NO_INSTANCE || walk->latest[facts->loop] == X278I_NO_INSTANCE) {
            facts->faults &= ~(uint32_t)X278I_HL_PARENT_UNKNOWN;
            return true;
        }
        return false;
    }
    *parent = facts->named;
    if (facts->named != X278I_NO_INSTANCE) {
        *item = x278i_guide_item_of_loop(walk->guide, walk->instances[facts->named].loop, facts->loop);
        return *item != X278I_NONE && !is_taken(walk, facts->named, *item);
    }
    *parent = fitting_parent(walk, facts->loop, false, item);
    if (*parent == X278I_NO_INSTANCE) {
        *parent = fitting_parent(walk, facts->loop, true, item);
    }
    return *parent != X278I_NO_INSTANCE;
}

/* The places that HL02 and HL03 leave open, the likeliest first, and which of the two is to blame. */
static void gather_places(x278i_walk *walk, hl_facts *facts, bool says_level) {
    uint16_t item = X278I_NONE;
    uint32_t other = facts->loop == X278I_NONE ? X278I_NO_INSTANCE : fitting_parent(walk, facts->loop, false, &item);
    if (facts->named != X278I_NO_INSTANCE && other != X278I_NO_INSTANCE) {
        facts->faults |= X278I_HL_PARENT_WRONG;
        add_candidate(walk, other, item, facts->loop);
        add_children(walk, facts->named);
        return;
    }
    if (facts->named != X278I_NO_INSTANCE) {
        facts->faults |= says_level ? X278I_HL_LEVEL_WRONG : 0u;
        add_children(walk, facts->named);
    }
    if (facts->loop != X278I_NONE) {
        other = fitting_parent(walk, facts->loop, true, &item);
        if (other == X278I_NO_INSTANCE && facts->named == X278I_NO_INSTANCE) {
            /* No level stands above: what begins the tree may come with a wrong code. */
            facts->faults |= (facts->faults & X278I_HL_PARENT_UNKNOWN) == 0 ? X278I_HL_LEVEL_WRONG : 0u;
            add_children(walk, walk->stack[0]);
        }
        bool nowhere = other == X278I_NO_INSTANCE;
        add_candidate(walk, nowhere ? walk->stack[0] : other, nowhere ? X278I_NONE : item, facts->loop);
    }
    /* Neither tells anything: below the innermost level that can have one. */
    for (uint32_t depth = walk->depth; depth > 0 && walk->pending.count == 0; depth--) {
        add_children(walk, walk->stack[depth - 1]);
    }
}

/* An HL: its place is told by HL01 and HL02, its level by HL03; where these contradict, by what follows. */
static x278_status take_level(x278i_walk *walk, const x278_segment *segment, uint32_t index) {
    walk->hl_count++;
    hl_facts facts = read_hl(walk, segment);
    uint32_t parent = X278I_NO_INSTANCE;
    uint16_t item = X278I_NONE;
    if (find_level(walk, &facts, &parent, &item)) {
        return place_level(walk, parent, item, facts.loop, segment, index, facts.faults, facts.number);
    }
    walk->pending.count = 0;
    gather_places(walk, &facts, x278i_value(segment, 3, 0).len > 0);
    if (walk->pending.count == 0) {
        return place_nowhere(walk, HL_TAG, segment, index, facts.faults);
    }
    walk->pending.segment = segment;
    walk->pending.index = index;
    walk->pending.hl = facts.faults;
    walk->pending.number = facts.number;
    return X278_OK;
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

static bool has_levels(const x278i_guide *guide) {
    for (uint16_t i = 0; i < guide->loop_count; i++) {
        if (guide->loops[i].open == X278I_OPEN_HL) {
            return true;
        }
    }
    return false;
}

x278_status x278i_walk_begin(x278i_walk *walk, const x278i_guide *guide) {
    walk->guide = guide;
    walk->instance_count = 0;
    walk->counter_count = 0;
    walk->depth = 0;
    walk->index = 0;
    walk->hl_count = 0;
    walk->hl_used = 0;
    walk->pending.segment = NULL;
    if (++walk->epoch == 0) { /* after 2^32 transactions old entries could look new */
        if (walk->hls != NULL) {
            memset(walk->hls, 0, walk->hl_capacity * sizeof *walk->hls);
        }
        walk->epoch = 1;
    }
    walk->levels = guide != NULL && has_levels(guide);
    return guide == NULL ? X278_OK : rows_ready(walk, guide->loop_count);
}

static x278_status open_root(x278i_walk *walk, const x278_segment *segment) {
    x278_status status = open_instance(walk, X278I_NO_INSTANCE, X278I_NONE, walk->guide->root, 0);
    if (status != X278_OK) {
        return status;
    }
    x278i_walk_event event = {
        .kind = X278_WALK_LOOP_OPEN,
        .placement = X278_PLACED,
        .segment = segment,
        .repeat = 1,
        .seg = X278I_NONE,
        .item = X278I_NONE,
    };
    return tell(walk, &event);
}

x278_status x278i_walk_segment(x278i_walk *walk, const x278_segment *segment) {
    uint32_t index = walk->index++;
    x278_status status = X278_OK;
    if ((segment->flags & X278_SEGMENT_EMPTY) != 0) {
        return X278_OK; /* two terminators in a row are no segment: the reader has reported them */
    }
    if (walk->guide == NULL) {
        return tell_rowless(walk, X278I_NO_INSTANCE, X278_PLACED_NO_GUIDE, X278I_NONE, segment, index, 0);
    }
    if (index == 0) {
        status = open_root(walk, segment);
    } else if (walk->pending.segment != NULL) {
        status = place_pending(walk, segment);
    }
    if (status != X278_OK) {
        return status;
    }
    uint32_t tag = x278i_segment_tag(segment);
    return tag == HL_TAG && walk->levels ? take_level(walk, segment, index) : take_segment(walk, tag, segment, index);
}

x278_status x278i_walk_end(x278i_walk *walk) {
    if (walk->guide == NULL) {
        return X278_OK;
    }
    x278_status status = walk->pending.segment != NULL ? place_pending(walk, NULL) : X278_OK;
    return status == X278_OK ? close_to(walk, 0, walk->index) : status;
}

x278_status x278i_walk_transaction(x278i_walk *walk, const x278i_guide *guide, const x278_transaction *transaction) {
    const x278_segment *segments = x278i_transaction_segments(transaction);
    x278_status status = x278i_walk_begin(walk, guide);
    for (uint64_t i = 0; i < transaction->segment_count && status == X278_OK; i++) {
        status = x278i_walk_segment(walk, &segments[i]);
    }
    return status == X278_OK ? x278i_walk_end(walk) : status;
}
