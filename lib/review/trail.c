#include "review/trail.h"

#include <string.h>

#include "base/issue.h"
#include "review/leaf.h"
#include "review/loops.h"

struct x278i_trail_loop {
    void *node;      /* NULL: the instance has no struct */
    size_t entry;    /* in the list `field`, from 1; 0: it is no list */
    size_t gathered; /* in the list of the root, from 1; 0: there is none */
    uint32_t parent; /* instance */
    uint32_t keeper; /* the instance whose struct keeps what has none: this one, or one above */
    uint16_t field;  /* of the parent's struct */
    uint16_t type;   /* into x278i_structs */
};

struct x278i_trail_segment {
    size_t entry;      /* in the list `field`, from 1; 0: it is no list */
    size_t kept;       /* first entry of the keeper's unknowns that is of this segment, from 0 */
    size_t kept_end;   /* behind the last */
    uint32_t instance; /* X278I_NO_INSTANCE: no event of it came */
    uint16_t field;    /* of the loop's struct; X278I_NONE: that struct itself */
    uint16_t seg;      /* row */
    bool whole;        /* it is kept as it came */
};

void x278i_trail_init(x278i_trail *trail, const x278_ctx *ctx) {
    memset(trail, 0, sizeof *trail);
    trail->ctx = ctx;
    x278i_arena_init(&trail->arena, ctx);
    x278i_decoder_init(&trail->decoder, ctx);
}

void x278i_trail_free(x278i_trail *trail) {
    x278i_decoder_free(&trail->decoder);
    x278i_arena_free(&trail->arena);
    x278i_free(trail->ctx, trail->loops, trail->loop_capacity * sizeof *trail->loops);
    x278i_free(trail->ctx, trail->places, trail->place_capacity * sizeof *trail->places);
    x278i_trail_init(trail, trail->ctx);
}

x278_status x278i_trail_begin(x278i_trail *trail, const x278i_guide *guide, size_t count) {
    x278i_arena_reset(&trail->arena);
    trail->root = NULL;
    trail->loop_count = 0;
    trail->place_count = 0;
    const x278i_binding *binding = x278i_binding_of(guide);
    if (binding == NULL) {
        return X278_OK;
    }
    x278_status status = x278i_grow(trail->ctx, &trail->places, &trail->place_capacity, count, sizeof *trail->places,
                                    SIZE_MAX / sizeof *trail->places);
    trail->root = status == X278_OK ? x278i_node_new(&trail->arena, binding->root) : NULL;
    if (trail->root == NULL) {
        return X278_E_NOMEM;
    }
    trail->place_count = count;
    for (size_t i = 0; i < count; i++) {
        trail->places[i] = (x278i_trail_segment){.instance = X278I_NO_INSTANCE};
    }
    x278i_decoder_begin(&trail->decoder, &trail->arena, trail->root, guide, binding);
    return X278_OK;
}

/* ---- the listener -------------------------------------------------------------------------------------------- */

static bool is_list(uint16_t field) {
    return x278i_fields[field].kind == X278_FIELD_MANY;
}

static size_t entries(const void *node, uint16_t field) {
    return is_list(field) ? x278i_node_count(node, field) : 0;
}

/* The struct that was added last below a field. */
static void *latest(const void *node, uint16_t field) {
    return x278i_node_own(x278i_below_at(node, field, x278i_below_count(node, field) - 1));
}

static size_t unknown_count(const x278i_trail_loop *keeper) {
    return x278i_node_count(keeper->node, x278i_structs[keeper->type].unknowns);
}

static const x278_unknown *unknown_at(const x278i_trail_loop *keeper, size_t index) {
    return x278i_node_many(keeper->node, x278i_structs[keeper->type].unknowns)[index];
}

static x278_status open_loop(void *user, const x278i_walk *walk, const x278i_walk_event *event) {
    x278i_trail *trail = user;
    if (trail->root == NULL) {
        return X278_OK;
    }
    x278_status status = x278i_grow(trail->ctx, &trail->loops, &trail->loop_capacity, (size_t)event->instance + 1,
                                    sizeof *trail->loops, UINT32_MAX);
    if (status != X278_OK) {
        return status;
    }
    trail->loop_count = (size_t)event->instance + 1;
    x278i_trail_loop *loop = &trail->loops[event->instance];
    uint32_t parent = walk->instances[event->instance].parent;
    uint16_t item = walk->instances[event->instance].item;
    *loop = (x278i_trail_loop){.parent = parent, .keeper = event->instance, .field = X278I_NONE};
    if (parent == X278I_NO_INSTANCE) {
        loop->node = trail->root;
        loop->type = trail->decoder.binding->root;
        return x278i_decoder_listener.open(&trail->decoder, walk, event);
    }
    const x278i_trail_loop *above = &trail->loops[parent];
    uint16_t field = above->node == NULL || item == X278I_NONE ? X278I_NONE : trail->decoder.binding->items[item];
    size_t before = field == X278I_NONE ? 0 : entries(above->node, field);
    const void *there = field == X278I_NONE || is_list(field) ? NULL : x278i_node_one(above->node, field);
    status = x278i_decoder_listener.open(&trail->decoder, walk, event);
    if (status != X278_OK) {
        return status;
    }
    if (field == X278I_NONE || there != NULL) {
        loop->keeper = above->keeper; /* it has no struct, or that is taken */
        return X278_OK;
    }
    loop->node = latest(above->node, field);
    loop->field = field;
    loop->type = x278i_fields[field].of;
    loop->entry = is_list(field) ? before + 1 : 0;
    uint16_t gathered = x278i_structs[loop->type].gathered;
    loop->gathered = gathered == X278I_NONE ? 0 : x278i_node_count(trail->root, gathered);
    return X278_OK;
}

static x278_status take_segment(void *user, const x278i_walk *walk, const x278i_walk_event *event) {
    x278i_trail *trail = user;
    if (trail->root == NULL) {
        return X278_OK;
    }
    const x278i_trail_loop *loop = &trail->loops[event->instance];
    const x278i_trail_loop *keeper = &trail->loops[loop->keeper];
    size_t kept = unknown_count(keeper);
    x278_status status = x278i_decoder_listener.segment(&trail->decoder, walk, event);
    if (status != X278_OK || event->index >= trail->place_count) {
        return status;
    }
    x278i_trail_segment *place = &trail->places[event->index];
    uint16_t item = event->seg == X278I_NONE ? X278I_NONE : walk->guide->segs[event->seg].item;
    *place = (x278i_trail_segment){.kept = kept, .kept_end = unknown_count(keeper), .instance = event->instance};
    place->seg = event->seg;
    place->whole = place->kept_end > kept && unknown_at(keeper, kept)->element == 0;
    place->field = place->whole || item == X278I_NONE ? X278I_NONE : trail->decoder.binding->items[item];
    place->entry = place->field == X278I_NONE ? 0 : entries(loop->node, place->field);
    return X278_OK;
}

const x278i_listener x278i_trail_listener = {.open = open_loop, .segment = take_segment};

/* ---- paths --------------------------------------------------------------------------------------------------- */

static void add(x278i_trail_end *out, const char *text, size_t len) {
    size_t room = sizeof out->path - 1 - out->len;
    len = len < room ? len : room;
    memcpy(out->path + out->len, text, len);
    out->len += len;
    out->path[out->len] = '\0';
}

/* Go on to a field; `entry` from 1 when it is a list, else 0. */
static void add_field(x278i_trail_end *out, uint16_t field, size_t entry) {
    const x278i_field *row = &x278i_fields[field];
    add(out, ".", out->len > 0);
    add(out, row->name, strlen(row->name));
    if (entry > 0) {
        x278i_digits room;
        x278_str digits = x278i_number(&room, entry);
        add(out, "[", 1);
        add(out, digits.ptr, digits.len);
        add(out, "]", 1);
    }
    bool below = row->kind == X278_FIELD_ONE || row->kind == X278_FIELD_MANY;
    out->field = below ? NULL : row->name;
    if (below) {
        out->struct_name = x278i_structs[row->of].name;
    }
}

static void at_root(const x278i_trail *trail, x278i_trail_end *out) {
    out->path[0] = '\0';
    out->len = 0;
    out->struct_name = x278i_structs[trail->decoder.binding->root].name;
    out->field = NULL;
}

/* The struct of an instance: from the list of the root that gathers its kind, or one above. */
static void add_loop(const x278i_trail *trail, uint32_t instance, x278i_trail_end *out) {
    uint32_t chain[X278I_WALK_DEPTH];
    size_t depth = 0;
    const x278i_trail_loop *loop = &trail->loops[instance];
    at_root(trail, out);
    while (loop->parent != X278I_NO_INSTANCE && loop->gathered == 0 && depth < X278I_WALK_DEPTH) {
        chain[depth++] = instance;
        instance = loop->parent;
        loop = &trail->loops[instance];
    }
    if (loop->gathered > 0) {
        add_field(out, x278i_structs[loop->type].gathered, loop->gathered);
    }
    while (depth > 0) {
        loop = &trail->loops[chain[--depth]];
        add_field(out, loop->field, loop->entry);
    }
}

static const x278i_trail_segment *place_at(const x278i_trail *trail, size_t index) {
    bool there = index < trail->place_count && trail->places[index].instance != X278I_NO_INSTANCE;
    return there ? &trail->places[index] : NULL;
}

/* An entry of the list of what has no field. */
static void add_unknown(const x278i_trail *trail, const x278i_trail_segment *place, size_t entry,
                        x278i_trail_end *out) {
    uint32_t keeper = trail->loops[place->instance].keeper;
    add_loop(trail, keeper, out);
    add_field(out, x278i_structs[trail->loops[keeper].type].unknowns, entry + 1);
}

bool x278i_trail_segment_at(const x278i_trail *trail, size_t index, x278i_trail_end *out) {
    const x278i_trail_segment *place = place_at(trail, index);
    if (place == NULL) {
        return false;
    }
    if (place->whole) {
        add_unknown(trail, place, place->kept, out);
        return true;
    }
    add_loop(trail, place->instance, out);
    if (place->field != X278I_NONE) {
        add_field(out, place->field, place->entry);
    }
    return true;
}

/* The field "text" of an unknown part: what its value is in. */
static void add_text(x278i_trail_end *out) {
    const x278i_struct *type = &x278i_structs[x278i_unknown_struct];
    for (uint16_t i = type->first; i < type->first + type->count; i++) {
        if (x278i_fields[i].offset == offsetof(x278_unknown, text)) {
            add_field(out, i, 0);
        }
    }
}

/* Is a part before (below 0), at (0) or behind a place: element, repetition, component? */
static int compare_place(const x278_unknown *part, const uint32_t place[3]) {
    const uint32_t own[] = {part->element, part->repetition, part->component};
    for (int i = 0; i < 3; i++) {
        if (own[i] != place[i]) {
            return own[i] < place[i] ? -1 : 1;
        }
    }
    return 0;
}

/* A value that no field holds, among the parts that were kept of its segment. */
static bool find_part(const x278i_trail *trail, const x278i_trail_segment *place, uint32_t element, uint32_t component,
                      uint32_t repetition, x278i_trail_end *out) {
    const x278i_trail_loop *keeper = &trail->loops[trail->loops[place->instance].keeper];
    const uint32_t wanted[] = {element, repetition, component == 0 ? 1 : component};
    size_t low = place->kept;
    size_t high = place->kept_end;
    while (low < high) { /* they were kept in the order in which they stand in the segment */
        size_t middle = low + (high - low) / 2;
        int order = compare_place(unknown_at(keeper, middle), wanted);
        if (order == 0) {
            add_unknown(trail, place, middle, out);
            add_text(out);
            return true;
        }
        low = order < 0 ? middle + 1 : low;
        high = order < 0 ? high : middle;
    }
    return false;
}

/* The field of a leaf, from the struct that the path leads to. */
static void add_leaf(const x278i_leaf *leaf, uint32_t repetition, x278i_trail_end *out) {
    uint8_t kind = x278i_fields[leaf->field].kind;
    size_t entry = leaf->how == X278I_LEAF_REPEATS ? repetition : (size_t)leaf->index + 1;
    add_field(out, leaf->field, kind == X278_FIELD_MANY || kind == X278_FIELD_TEXTS ? entry : 0);
    if (leaf->sub != X278I_NONE) {
        add_field(out, leaf->sub, x278i_fields[leaf->sub].kind == X278_FIELD_TEXTS ? entry : 0);
    }
}

/* The leaf of a row where it is in the struct of a segment. */
static x278i_leaf leaf_at(const x278i_trail *trail, const x278i_trail_segment *place, uint16_t row) {
    const x278i_leaf *leaf = &trail->decoder.binding->elems[row];
    const void *node = trail->loops[place->instance].node;
    return place->field == X278I_NONE && node != NULL ? x278i_leaf_in(leaf, node) : *leaf;
}

bool x278i_trail_element_at(const x278i_trail *trail, size_t index, uint32_t element, uint32_t component,
                            uint32_t repetition, x278i_trail_end *out) {
    const x278i_trail_segment *place = place_at(trail, index);
    const x278i_guide *guide = trail->decoder.guide;
    repetition = repetition == 0 ? 1 : repetition;
    if (place == NULL || place->whole) {
        return false;
    }
    uint16_t row = x278i_guide_elem(guide, place->seg, element, component);
    const x278i_leaf *leaf = row == X278I_NONE ? NULL : &trail->decoder.binding->elems[row];
    if (leaf != NULL && leaf->how == X278I_LEAF_PARTS) {
        x278i_leaf first = leaf_at(trail, place, guide->elems[row].first_comp);
        x278i_trail_segment_at(trail, index, out);
        if (first.how == X278I_LEAF_FIELD && first.sub != X278I_NONE) {
            add_field(out, first.field, is_list(first.field) ? (size_t)first.index + 1 : 0);
        }
        return true;
    }
    bool bound =
        leaf != NULL && (leaf->how == X278I_LEAF_REPEATS || (leaf->how == X278I_LEAF_FIELD && repetition == 1));
    if (!bound) {
        return find_part(trail, place, element, component, repetition, out);
    }
    x278i_trail_segment_at(trail, index, out);
    x278i_leaf at = leaf_at(trail, place, row);
    add_leaf(&at, repetition, out);
    return true;
}

bool x278i_trail_missing(const x278i_trail *trail, uint32_t instance, uint16_t item, x278i_trail_end *out) {
    if (instance >= trail->loop_count || trail->loops[instance].node == NULL) {
        return false;
    }
    uint16_t field = trail->decoder.binding->items[item];
    const x278i_struct *type = field == X278I_NONE ? NULL : &x278i_structs[x278i_fields[field].of];
    if (type != NULL && type->gathered != X278I_NONE) {
        at_root(trail, out);
        add_field(out, type->gathered, x278i_node_count(trail->root, type->gathered) + 1);
        return true;
    }
    add_loop(trail, instance, out);
    if (field != X278I_NONE) {
        add_field(out, field, is_list(field) ? entries(trail->loops[instance].node, field) + 1 : 0);
    }
    return true;
}
