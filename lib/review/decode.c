#include "review/decode.h"

#include <string.h>

#include "review/leaf.h"
#include "review/loops.h"

struct x278i_decoded_loop {
    void *node;       /* NULL: the instance has no struct, its segments are unknown ones of `keeper` */
    uint32_t keeper;  /* an instance that has a node: this one, or one above */
    uint32_t things;  /* segments and loops so far */
    uint32_t ordered; /* things that were given an order in the present group; 0: all stood in guide order */
    uint16_t type;
    uint16_t group; /* the highest order of an item so far */
    uint16_t item;  /* of that order, which came last */
};

void x278i_decoder_init(x278i_decoder *decoder, const x278_ctx *ctx) {
    memset(decoder, 0, sizeof *decoder);
    decoder->ctx = ctx;
}

void x278i_decoder_free(x278i_decoder *decoder) {
    x278i_free(decoder->ctx, decoder->places, decoder->capacity * sizeof *decoder->places);
    x278i_decoder_init(decoder, decoder->ctx);
}

void x278i_decoder_begin(x278i_decoder *decoder, x278i_arena *arena, void *root, const x278i_guide *guide) {
    decoder->tree = (x278i_tree){arena, root, false};
    decoder->guide = guide;
    decoder->binding = x278i_binding_of(guide);
    decoder->unguided = decoder->binding == NULL;
    decoder->place_count = 0;
}

static x278_status place_new(x278i_decoder *decoder, size_t instance, x278i_decoded_loop **out) {
    x278_status status = x278i_grow(decoder->ctx, &decoder->places, &decoder->capacity, instance + 1,
                                    sizeof *decoder->places, UINT32_MAX);
    if (status == X278_OK) {
        decoder->place_count = instance + 1;
        *out = &decoder->places[instance];
        memset(*out, 0, sizeof **out);
        (*out)->keeper = (uint32_t)instance;
    }
    return status;
}

static x278_status copy_text(const x278i_decoder *decoder, x278_span from, x278_str *to) {
    return x278i_arena_str(decoder->tree.arena, from.ptr, from.len, to);
}

/* Unknown segments and parts */

static x278_status add_unknown(const x278i_decoder *decoder, void *keeper, uint16_t type, uint32_t position,
                               const x278_segment *segment, x278_unknown **out) {
    const x278_delimiters *delimiters = &segment->tape->delimiters;
    void *node;
    x278_status status = x278i_node_add(&decoder->tree, keeper, x278i_structs[type].unknowns, &node);
    if (status != X278_OK) {
        return status;
    }
    *out = node;
    (*out)->position = position;
    (*out)->delimiters =
        (uint32_t)delimiters->element | (uint32_t)delimiters->component << 8 | (uint32_t)delimiters->repetition << 16;
    return copy_text(decoder, x278i_element(segment, 0), &(*out)->tag);
}

/* A whole segment as it came, without line breaks inside. */
static x278_status keep_segment(x278i_decoder *decoder, void *keeper, uint16_t type, uint32_t position,
                                const x278_segment *segment) {
    x278_unknown *unknown;
    x278_status status = add_unknown(decoder, keeper, type, position, segment, &unknown);
    if (status != X278_OK) {
        return status;
    }
    decoder->payload_lost = decoder->payload_lost || (segment->flags & X278_SEGMENT_PAYLOAD_LEFT) != 0;
    size_t size = 0;
    for (uint32_t i = 0; i < segment->count; i++) {
        size += x278i_element(segment, i).len + 1;
    }
    char *text = x278i_arena_text(decoder->tree.arena, size + 1);
    if (text == NULL) {
        return X278_E_NOMEM;
    }
    size_t at = 0;
    for (uint32_t i = 0; i < segment->count; i++) {
        x278_span element = x278i_element(segment, i);
        if (i > 0) {
            text[at++] = (char)segment->tape->delimiters.element;
        }
        if (element.len > 0) {
            memcpy(text + at, element.ptr, element.len);
        }
        at += element.len;
    }
    text[at] = '\0';
    unknown->text = (x278_str){text, at};
    return X278_OK;
}

/* Segments of a row */

/* The bytes of a segment before its payload, if it has one. */
static size_t size_without_payload(const x278_segment *segment) {
    if ((segment->flags & X278_SEGMENT_PAYLOAD) == 0) {
        return segment->size;
    }
    x278_span payload = x278i_element_raw(segment, segment->count - 1);
    return (size_t)((uintptr_t)payload.ptr - (uintptr_t)(segment->tape->base + segment->begin));
}

/* What the parts of one segment have in common. */
typedef struct target {
    x278i_decoder *decoder;
    const x278_segment *segment;
    size_t size; /* of what is copied of the segment: all but its payload */
    char *copy;  /* of these bytes, made when the first value is kept */
    void *node;
    void *keeper;
    uint16_t keeper_type;
    uint16_t seg;
    const x278i_walk *walk; /* NULL: the first segment of its tag */
    uint32_t instance;
} target;

/* How many segments of its tag the loop instance had before the present one, without those that were kept whole. */
static uint32_t count_before(const target *to) {
    const x278i_decoder *decoder = to->decoder;
    if (to->walk == NULL) {
        return 0;
    }
    const x278i_guide *guide = decoder->guide;
    const x278i_loop_row *loop = x278i_walk_loop(to->walk, to->instance);
    uint32_t count = 0;
    for (uint16_t i = loop->first_item; i < loop->first_item + loop->item_count; i++) {
        if (guide->items[i].kind == X278I_ITEM_SEGMENT && guide->items[i].tag == guide->segs[to->seg].tag) {
            uint16_t field = decoder->binding->items[i];
            bool many = field != X278I_NONE && x278i_fields[field].kind == X278_FIELD_MANY;
            uint32_t had = x278i_walk_counter(to->walk, to->instance, i)->count;
            count += many || had == 0 ? had : 1;
        }
    }
    return count - 1;
}

/* Keep a value of the segment. The segment is copied as a whole, once: behind each value stands a separator, which makes
 * place for its NUL. Only what was put together anew, because a line break stood in it, has a copy of its own. */
static x278_status keep_value(target *to, x278_span value, x278_str *text) {
    const x278_segment *segment = to->segment;
    const char *begin = segment->tape->base + segment->begin;
    size_t at = (size_t)((uintptr_t)value.ptr - (uintptr_t)begin);
    if (at > to->size || value.len > to->size - at) {
        return copy_text(to->decoder, value, text);
    }
    if (to->copy == NULL) {
        to->copy = x278i_arena_text(to->decoder->tree.arena, to->size + 1);
        if (to->copy == NULL) {
            return X278_E_NOMEM;
        }
        memcpy(to->copy, begin, to->size);
    }
    to->copy[at + value.len] = '\0';
    *text = (x278_str){to->copy + at, value.len};
    return X278_OK;
}

static x278_status keep_part(target *to, uint32_t element, uint32_t repetition, uint32_t component, x278_span value) {
    if (to->keeper == NULL) {
        return X278_OK;
    }
    x278_unknown *unknown;
    x278_status status = add_unknown(to->decoder, to->keeper, to->keeper_type, count_before(to), to->segment, &unknown);
    if (status == X278_OK) {
        unknown->element = element;
        unknown->repetition = repetition;
        unknown->component = component;
        status = keep_value(to, value, &unknown->text);
    }
    return status;
}

/* Is the value another than encode would compute, where that says something: the level of an HL, the transaction set? It
 * is kept, so that it is not lost. */
static bool is_other(const target *to, const x278i_leaf *leaf, x278_span value) {
    const x278i_guide *guide = to->decoder->guide;
    if (leaf->how == X278I_LEAF_HL_LEVEL) {
        return guide->loops[guide->segs[to->seg].loop].level != x278i_tag_pack(value.ptr, value.len);
    }
    const char *set = x278i_guide_text(guide, guide->set_str);
    return leaf->how == X278I_LEAF_SET && (strlen(set) != value.len || memcmp(set, value.ptr, value.len) != 0);
}

/* One value at its row (X278I_NONE: there is none). */
static x278_status put_value(target *to, uint16_t row, uint32_t element, uint32_t repetition, uint32_t component,
                             x278_span value) {
    static const x278i_leaf none = {X278I_NONE, X278I_NONE, 0, X278I_LEAF_UNUSED};
    const x278i_leaf *leaf = row == X278I_NONE ? &none : &to->decoder->binding->elems[row];
    bool lone = repetition == 1 && (component == 1 || row != X278I_NONE);
    bool computed = leaf->how > X278I_LEAF_PARTS && lone && !is_other(to, leaf, value);
    if (value.len == 0 || computed) {
        return X278_OK; /* what encode computes is not kept */
    }
    bool bound = leaf->how == X278I_LEAF_REPEATS || (leaf->how == X278I_LEAF_FIELD && repetition == 1);
    if (!bound) {
        return keep_part(to, element, repetition, component, value);
    }
    x278_str *text;
    x278_status status = x278i_leaf_make(&to->decoder->tree, leaf, to->node, repetition, value, &text);
    return status == X278_OK ? keep_value(to, value, text) : status;
}

static x278_status put_element(target *to, const x278i_seg_row *seg, uint32_t element) {
    const x278i_guide *guide = to->decoder->guide;
    const x278_delimiters *delimiters = &to->segment->tape->delimiters;
    uint16_t row = element <= seg->elem_count ? (uint16_t)(seg->first_elem + element - 1) : X278I_NONE;
    uint32_t parts = row == X278I_NONE ? 0 : guide->elems[row].comp_count;
    x278_span rest = x278i_element(to->segment, element);
    bool repeated = x278i_element_has(to->segment, element, X278I_ELEMENT_REPETITIONS);
    bool composite = x278i_element_has(to->segment, element, X278I_ELEMENT_COMPONENTS);
    if (!repeated && !composite && parts == 0) {
        return put_value(to, row, element, 1, 1, rest);
    }
    bool more = true;
    x278_span whole;
    x278_status status = X278_OK;
    for (uint32_t r = 1;
         status == X278_OK && x278i_next_part(&rest, repeated ? delimiters->repetition : 0, &more, &whole); r++) {
        bool more_parts = true;
        x278_span part;
        for (uint32_t c = 1;
             status == X278_OK && x278i_next_part(&whole, composite ? delimiters->component : 0, &more_parts, &part);
             c++) {
            uint16_t at = parts == 0 && c == 1 ? row : X278I_NONE;
            if (c <= parts) {
                at = (uint16_t)(guide->elems[row].first_comp + c - 1);
            }
            status = put_value(to, at, element, r, c, part);
        }
    }
    return status;
}

/* The field of the node that an element of one part is the value of, where it is one; NULL: put_element() knows. */
static x278_str *plain_field(const target *to, const x278i_seg_row *seg, uint32_t element) {
    const x278i_record *record = &to->segment->tape->elements[to->segment->first + element];
    bool plain = (record->begin & X278I_ELEMENT_WRAPPED) == 0 &&
                 (record->size & (X278I_ELEMENT_COMPONENTS | X278I_ELEMENT_REPETITIONS)) == 0;
    if (!plain || element > seg->elem_count) {
        return NULL;
    }
    const x278i_leaf *leaf = &to->decoder->binding->elems[seg->first_elem + element - 1];
    plain =
        leaf->how == X278I_LEAF_FIELD && leaf->sub == X278I_NONE && x278i_fields[leaf->field].kind == X278_FIELD_TEXT;
    return plain ? (x278_str *)(void *)((char *)to->node + x278i_fields[leaf->field].offset) : NULL;
}

/* A counted payload, where a field is bound to it: it stays in the input unless it is to be copied. */
static x278_status put_payload(target *to, const x278i_seg_row *seg, uint32_t element) {
    bool left = (to->segment->flags & X278_SEGMENT_PAYLOAD_LEFT) != 0;
    x278_str *field = plain_field(to, seg, element);
    if (field == NULL) {
        to->decoder->payload_lost = to->decoder->payload_lost || left;
        return put_element(to, seg, element);
    }
    x278_span value = x278i_element_raw(to->segment, element);
    x278_payload *payload = (x278_payload *)(void *)field;
    x278_segment_place(to->segment, element, 0, 0, &payload->offset, &payload->length);
    if (left) {
        return X278_OK;
    }
    if (!to->decoder->keep_payloads) {
        payload->data = (x278_str){value.ptr, value.len};
        return X278_OK;
    }
    payload->flags = X278_PAYLOAD_OWNED;
    return copy_text(to->decoder, value, &payload->data);
}

static x278_status put_segment(target *to) {
    const x278i_seg_row *seg = &to->decoder->guide->segs[to->seg];
    x278_status status = X278_OK;
    uint32_t payload = (to->segment->flags & X278_SEGMENT_PAYLOAD) != 0 ? to->segment->count - 1 : 0;
    for (uint32_t i = 1; i < to->segment->count && status == X278_OK; i++) {
        if (i == payload) {
            return put_payload(to, seg, i);
        }
        x278_span value = x278i_element_raw(to->segment, i);
        if (value.len > 0) {
            x278_str *field = plain_field(to, seg, i);
            status = field != NULL ? keep_value(to, value, field) : put_element(to, seg, i);
        }
    }
    return status;
}

x278_status x278i_decode_segment(x278i_decoder *decoder, uint16_t seg, const x278_segment *segment, void *node,
                                 void *keeper, uint16_t keeper_type) {
    target to = {.decoder = decoder,
                 .segment = segment,
                 .size = size_without_payload(segment),
                 .node = node,
                 .keeper = keeper,
                 .keeper_type = keeper_type,
                 .seg = seg};
    return put_segment(&to);
}

/* Events */

/* The order of a thing that came after things of later groups: behind what its own group has. The last entry of a list has
 * the highest order of the list. */
static uint32_t late_order(const x278i_decoder *decoder, const x278i_loop_row *loop, const void *parent,
                           uint16_t item) {
    const x278i_item *items = decoder->guide->items;
    uint32_t highest = 0;
    bool overtaken = false;
    for (uint16_t i = loop->first_item; i < loop->first_item + loop->item_count; i++) {
        uint16_t field = decoder->binding->items[i];
        size_t count =
            field == X278I_NONE || items[i].order != items[item].order ? 0 : x278i_below_count(parent, field);
        count -= i == item; /* it is in its list */
        if (count > 0) {
            uint16_t order = x278i_structs[x278i_fields[field].of].order;
            const void *last = x278i_below_at(parent, field, count - 1);
            uint32_t has = order == X278I_NONE ? 0 : x278i_node_number(last, order);
            highest = has > highest ? has : highest;
            overtaken = overtaken || i > item;
        }
    }
    return highest > 0 || overtaken ? highest + 1 : 0;
}

/* Note where a thing of an item stands: one that comes before its turn among its neighbours is given an order, and so are
 * all that follow it. Encode writes the things of a group as they came, so that the n-th segment of a tag, whose rows are
 * of one group, is the n-th again: unknown parts count on it. */
static void note_order(const x278i_decoder *decoder, const x278i_loop_row *loop, x278i_decoded_loop *place,
                       uint16_t item, void *node, uint16_t type) {
    uint16_t group = decoder->guide->items[item].order;
    uint16_t field = x278i_structs[type].order;
    uint32_t order = 0;
    if (group < place->group) {
        order = field == X278I_NONE ? 0 : late_order(decoder, loop, place->node, item);
    } else {
        if (group > place->group) {
            place->group = group;
            place->ordered = 0;
        } else if (place->ordered > 0 || item < place->item) {
            place->ordered++;
        }
        place->item = item;
        order = place->ordered;
    }
    if (order > 0 && field != X278I_NONE) {
        memcpy((char *)node + x278i_fields[field].offset, &order, sizeof order);
    }
}

static x278_status open_loop(void *user, const x278i_walk *walk, const x278i_walk_event *event) {
    x278i_decoder *decoder = user;
    x278i_decoded_loop *place;
    if (decoder->unguided) {
        return X278_OK;
    }
    x278_status status = place_new(decoder, event->instance, &place);
    if (status != X278_OK) {
        return status;
    }
    uint32_t parent = walk->instances[event->instance].parent;
    if (parent == X278I_NO_INSTANCE) {
        place->node = decoder->tree.root;
        place->type = decoder->binding->root;
        return X278_OK;
    }
    x278i_decoded_loop *above = &decoder->places[parent];
    uint16_t item = walk->instances[event->instance].item;
    uint16_t field = above->node == NULL || item == X278I_NONE ? X278I_NONE : decoder->binding->items[item];
    bool taken =
        field != X278I_NONE && x278i_fields[field].kind == X278_FIELD_ONE && x278i_node_one(above->node, field) != NULL;
    if (field == X278I_NONE || taken) {
        place->keeper = above->keeper;
        return X278_OK;
    }
    above->things++;
    place->type = x278i_fields[field].of;
    status = x278i_node_add(&decoder->tree, above->node, field, &place->node);
    if (status == X278_OK) {
        note_order(decoder, x278i_walk_loop(walk, parent), above, item, place->node, place->type);
    }
    return status;
}

static bool is_bare(const x278_segment *segment) {
    for (uint32_t i = 1; i < segment->count; i++) {
        if (x278i_element(segment, i).len > 0) {
            return false;
        }
    }
    return true;
}

/* Does encode fill in an element of the row, of which the guide leaves no choice? */
static bool is_filled_in(const x278i_guide *guide, uint16_t seg) {
    const x278i_seg_row *row = &guide->segs[seg];
    char room[9];
    for (uint32_t i = 0; i < row->elem_count; i++) {
        if (x278i_guide_only_code(guide, (uint16_t)(row->first_elem + i), room) != NULL) {
            return true;
        }
    }
    return false;
}

/* Would the struct of a segment without values say nothing of it, or be filled in? It says nothing when it is that of the
 * loop, or two segments share it. A row whose tag others have, too, is left to its struct. */
static bool leaves_no_trace(const x278i_decoder *decoder, const x278i_loop_row *loop, uint16_t item, uint16_t field) {
    const x278i_guide *guide = decoder->guide;
    bool shared = field == X278I_NONE || is_filled_in(guide, guide->items[item].row);
    for (uint16_t i = loop->first_item; i < loop->first_item + loop->item_count; i++) {
        if (i == item || guide->items[i].kind != X278I_ITEM_SEGMENT) {
            continue;
        }
        if (guide->items[i].tag == guide->items[item].tag) {
            return false;
        }
        shared = shared || decoder->binding->items[i] == field;
    }
    return shared;
}

static x278_status take_guided(x278i_decoder *decoder, const x278i_walk *walk, const x278i_walk_event *event) {
    x278i_decoded_loop *place = &decoder->places[event->instance];
    const x278i_guide *guide = decoder->guide;
    x278i_decoded_loop *keeper = &decoder->places[place->keeper];
    uint32_t position = keeper->things++;
    uint16_t item = event->seg == X278I_NONE ? X278I_NONE : guide->segs[event->seg].item;
    uint16_t field = item == X278I_NONE ? X278I_NONE : decoder->binding->items[item];
    bool many = field != X278I_NONE && x278i_fields[field].kind == X278_FIELD_MANY;
    if (item == X278I_NONE || place->node == NULL || (event->repeat > 1 && !many)) {
        return keep_segment(decoder, keeper->node, keeper->type, position, event->segment);
    }
    bool first = walk->instances[event->instance].first == event->index;
    if (!many && !first && is_bare(event->segment) &&
        leaves_no_trace(decoder, x278i_walk_loop(walk, event->instance), item, field)) {
        return keep_segment(decoder, keeper->node, keeper->type, position, event->segment);
    }
    void *node = place->node;
    if (field != X278I_NONE) {
        x278_status status = x278i_node_add(&decoder->tree, place->node, field, &node);
        if (status != X278_OK) {
            return status;
        }
        note_order(decoder, x278i_walk_loop(walk, event->instance), place, item, node, x278i_fields[field].of);
    }
    target to = {.decoder = decoder,
                 .segment = event->segment,
                 .size = size_without_payload(event->segment),
                 .node = node,
                 .keeper = place->node,
                 .keeper_type = place->type,
                 .seg = event->seg,
                 .walk = walk,
                 .instance = event->instance};
    return put_segment(&to);
}

/* No guide, or one that the model does not know: ST and SE are what they are in any guide, the rest is unknown. */
static x278_status take_unguided(x278i_decoder *decoder, const x278i_walk_event *event) {
    x278i_decoded_loop *place;
    if (event->index == 0) {
        x278_status status = place_new(decoder, 0, &place);
        if (status != X278_OK) {
            return status;
        }
        decoder->binding = x278i_binding_for(&decoder->guide);
        place->node = decoder->tree.root;
        place->type = decoder->binding->root;
    }
    place = &decoder->places[0];
    const x278i_loop_row *root = &decoder->guide->loops[decoder->guide->root];
    const x278i_item *first = &decoder->guide->items[root->first_item];
    const x278i_item *last = first + root->item_count - 1;
    uint32_t tag = x278i_segment_tag(event->segment);
    bool trailer = tag == last->tag;
    if (event->index > 0 && !trailer) {
        return keep_segment(decoder, place->node, place->type, place->things++, event->segment);
    }
    uint16_t row = trailer ? last->row : first->row;
    place->things++;
    return x278i_decode_segment(decoder, row, event->segment, place->node, place->node, place->type);
}

static x278_status take_segment(void *user, const x278i_walk *walk, const x278i_walk_event *event) {
    x278i_decoder *decoder = user;
    return decoder->unguided ? take_unguided(decoder, event) : take_guided(decoder, walk, event);
}

const x278i_listener x278i_decoder_listener = {.open = open_loop, .segment = take_segment};
