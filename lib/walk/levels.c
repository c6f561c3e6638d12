/* Hierarchical levels (HL): the number of a level says which it is, HL02 its parent, HL03 its kind. Where these contradict, the
 * next segment decides. */
#include <string.h>

#include "edi/reader.h"
#include "walk/inside.h"

/* A number of an HL; of what is not a number of at most 18 digits, a hash. */
static uint64_t hl_number(x278_span text) {
    uint64_t value = 0;
    size_t i = text.len <= 18 ? 0 : text.len;
    for (; i < text.len && text.ptr[i] >= '0' && text.ptr[i] <= '9'; i++) {
        value = value * 10 + (uint64_t)(text.ptr[i] - '0');
    }
    if (text.len > 0 && text.len <= 18 && i == text.len) {
        return value;
    }
    uint64_t hash = UINT64_C(14695981039346656037);
    for (i = 0; i < text.len; i++) {
        hash = (hash ^ (unsigned char)text.ptr[i]) * UINT64_C(1099511628211);
    }
    return hash | UINT64_C(1) << 63;
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

/* The instance of the latest HL with this number; X278I_NO_INSTANCE. */
static uint32_t hl_find(const x278i_walk *walk, uint64_t number) {
    uint32_t instance = number - 1 < walk->numbered_count ? walk->numbered[number - 1] : X278I_NO_INSTANCE;
    const x278i_hl *hl = walk->hl_used == 0 ? NULL : &walk->hls[hl_slot(walk, number)];
    bool other = hl != NULL && hl->epoch == walk->epoch;
    return other && (instance == X278I_NO_INSTANCE || hl->instance > instance) ? hl->instance : instance;
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

/* Remember the latest HL, whose number is in sequence. */
static x278_status hl_number_next(x278i_walk *walk, uint32_t instance) {
    x278_status status = X278_OK;
    if (walk->hl_count > walk->numbered_capacity) {
        status = x278i_grow(walk->ctx, &walk->numbered, &walk->numbered_capacity, walk->hl_count,
                            sizeof *walk->numbered, UINT32_MAX);
    }
    while (status == X278_OK && walk->numbered_count < walk->hl_count) {
        walk->numbered[walk->numbered_count++] = X278I_NO_INSTANCE;
    }
    if (status == X278_OK) {
        walk->numbered[walk->hl_count - 1] = instance;
    }
    return status;
}

/* Remember an HL; of equal numbers the last counts. */
static x278_status hl_add(x278i_walk *walk, uint64_t number, uint32_t instance) {
    if (number == walk->hl_count) {
        return hl_number_next(walk, instance);
    }
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

/* The loop that an HL with this code in HL03 opens; X278I_NONE. */
static uint16_t loop_of_level(const x278i_walk *walk, uint32_t code) {
    for (uint32_t i = 0; i < walk->level_count && i < X278I_WALK_LEVELS; i++) {
        if (walk->levels[i].code == code) {
            return walk->levels[i].loop;
        }
    }
    return walk->level_count <= X278I_WALK_LEVELS ? X278I_NONE : x278i_guide_level(walk->guide, code);
}

/* The item by which a level hangs under a parent loop; X278I_NONE. */
static uint16_t item_of_level(const x278i_walk *walk, uint16_t parent, uint16_t loop) {
    if (walk->plan == NULL) {
        return x278i_guide_item_of_loop(walk->guide, parent, loop);
    }
    uint16_t first = walk->guide->loops[parent].first_item;
    uint8_t at = walk->plan->loops[parent].items[x278i_tag_slot(X278I_TAG2('H', 'L'))];
    while (at != 0) {
        uint16_t item = (uint16_t)(first + at - 1);
        if (walk->guide->items[item].kind == X278I_ITEM_LOOP && walk->guide->items[item].row == loop) {
            return item;
        }
        at = walk->plan->next[item];
    }
    return X278I_NONE;
}

/* Does another item of the instance replace this one (see `unless`)? */
static bool is_taken(const x278i_walk *walk, uint32_t instance, uint16_t item) {
    uint16_t unless = walk->guide->items[item].unless;
    return unless != X278I_NONE && x278i_walk_counter(walk, instance, unless)->count > 0;
}

/* The latest instance under which the level belongs, with room for it; X278I_NO_INSTANCE. `any`: also without room. */
static uint32_t fitting_parent(const x278i_walk *walk, uint16_t loop, bool any, uint16_t *item) {
    uint32_t best = X278I_NO_INSTANCE;
    for (uint16_t i = 0; i < walk->guide->loop_count; i++) {
        uint32_t instance = walk->latest[i];
        uint16_t found = instance == X278I_NO_INSTANCE ? X278I_NONE : item_of_level(walk, i, loop);
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
                               const x278i_arrival *arrival, uint64_t number) {
    /* Close up to the parent, or to what of its line is still open. */
    uint32_t open = parent;
    bool left = false;
    while (walk->instances[open].last != X278I_NO_SEGMENT) {
        open = walk->instances[open].parent;
        left = true;
    }
    x278_status status = x278i_walk_close_to(walk, walk->instances[open].depth + 1u, arrival->index);
    if (status != X278_OK) {
        return status;
    }
    x278_placement placement = item == X278I_NONE ? X278_PLACED : x278i_walk_placement(walk, parent, item);
    if (left && placement == X278_PLACED) {
        placement = X278_PLACED_LATE;
    }
    for (uint32_t up = parent; up != X278I_NO_INSTANCE; up = walk->instances[up].parent) {
        if (walk->instances[up].open == X278I_OPEN_HL) {
            walk->instances[up].children = 1;
            break;
        }
    }
    status = x278i_walk_put_loop(walk, parent, item, loop, placement, arrival);
    if (status == X278_OK) {
        status = hl_add(walk, number, (uint32_t)walk->instance_count - 1);
    }
    return status;
}

/* The held HL goes where the content fits best. `segment` NULL: nothing follows. */
x278_status x278i_walk_place_pending(x278i_walk *walk, const x278_segment *segment) {
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
    x278i_arrival held = walk->pending.arrival;
    walk->pending.arrival.segment = NULL;
    return place_level(walk, walk->pending.parents[best], walk->pending.items[best], walk->pending.rows[best], &held,
                       walk->pending.number);
}

static void add_candidate(x278i_walk *walk, uint32_t parent, uint16_t item, uint16_t loop) {
    if (walk->pending.count < X278I_WALK_DEPTH) {
        walk->pending.parents[walk->pending.count] = parent;
        walk->pending.items[walk->pending.count] = item;
        walk->pending.rows[walk->pending.count] = loop;
        walk->pending.count++;
    }
}

/* The levels that may hang under an instance, or under what took its place. */
static void add_children(x278i_walk *walk, uint32_t parent) {
    const x278i_loop_row *row = x278i_walk_loop(walk, parent);
    for (uint16_t i = row->first_item; i < row->first_item + row->item_count; i++) {
        const x278i_item *item = &walk->guide->items[i];
        if (item->kind == X278I_ITEM_LOOP && walk->guide->loops[item->row].open == X278I_OPEN_HL) {
            uint16_t below = i;
            uint32_t other =
                is_taken(walk, parent, i) ? fitting_parent(walk, item->row, false, &below) : X278I_NO_INSTANCE;
            add_candidate(walk, other == X278I_NO_INSTANCE ? parent : other, below, item->row);
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
        facts.loop = loop_of_level(walk, x278i_tag_pack(level.ptr, level.len));
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

/* Find the place when HL02 and HL03 agree; otherwise return false and record why. */
static bool find_level(const x278i_walk *walk, hl_facts *facts, uint32_t *parent, uint16_t *item) {
    if (facts->loop == X278I_NONE) {
        return false;
    }
    *item = item_of_level(walk, walk->guide->root, facts->loop);
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
        *item = item_of_level(walk, walk->instances[facts->named].loop, facts->loop);
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

/* ---- what is in order ---------------------------------------------------------------------------------------------- */

/* A number of 1 to 9 digits; 0 for another one. */
static inline uint32_t small_number(const x278_segment *segment, uint32_t element) {
    const x278i_record *record = &segment->tape->elements[segment->first + element];
    const char *text = segment->tape->base + record->begin;
    uint32_t value = 0;
    for (uint32_t i = 0; i < record->size; i++) {
        if (record->size > 9 || text[i] < '0' || text[i] > '9') {
            return 0;
        }
        value = value * 10 + (uint32_t)(text[i] - '0');
    }
    return value;
}

/* Put a level under the one that HL02 names, when HL01 is in sequence and HL03 agrees. false: look closer. */
static bool take_in_order(x278i_walk *walk, const x278_segment *segment, uint32_t index, x278_status *status) {
    if (walk->plan == NULL || walk->hl_used != 0 || !segment->clean || segment->count < 4 ||
        small_number(segment, 1) != walk->hl_count) {
        return false;
    }
    uint32_t named = small_number(segment, 2);
    uint32_t parent = named - 1 < walk->numbered_count ? walk->numbered[named - 1] : X278I_NO_INSTANCE;
    x278_span code = x278i_element(segment, 3);
    uint16_t loop = loop_of_level(walk, x278i_tag_pack(code.ptr, code.len));
    if (parent == X278I_NO_INSTANCE || loop == X278I_NONE || walk->guide->loops[loop].parent == walk->guide->root) {
        return false;
    }
    uint16_t item = item_of_level(walk, walk->instances[parent].loop, loop);
    if (item == X278I_NONE || is_taken(walk, parent, item)) {
        return false;
    }
    x278i_arrival arrival = {segment, index, 0};
    *status = place_level(walk, parent, item, loop, &arrival, walk->hl_count);
    return true;
}

/* An HL: its place is told by HL01 and HL02, its level by HL03; where these contradict, by what follows. */
x278_status x278i_walk_take_level(x278i_walk *walk, const x278_segment *segment, uint32_t index) {
    walk->hl_count++;
    x278_status status = X278_OK;
    if (take_in_order(walk, segment, index, &status)) {
        return status;
    }
    hl_facts facts = read_hl(walk, segment);
    uint32_t parent = X278I_NO_INSTANCE;
    uint16_t item = X278I_NONE;
    if (find_level(walk, &facts, &parent, &item)) {
        x278i_arrival arrival = {segment, index, facts.faults};
        return place_level(walk, parent, item, facts.loop, &arrival, facts.number);
    }
    walk->pending.count = 0;
    gather_places(walk, &facts, x278i_value(segment, 3, 0).len > 0);
    x278i_arrival arrival = {segment, index, facts.faults};
    if (walk->pending.count == 0) {
        return x278i_walk_put_nowhere(walk, X278I_TAG2('H', 'L'), &arrival);
    }
    walk->pending.arrival = arrival;
    walk->pending.number = facts.number;
    return X278_OK;
}
