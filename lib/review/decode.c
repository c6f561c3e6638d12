/* A walk into structs: each loop and segment is looked up in the bindings. fast_decode.c does the usual ones. */
#include "review/decode.h"

#include <string.h>

#include "review/fill.h"
#include "review/loops.h"

void x278i_decoder_init(x278i_decoder *decoder, const x278_ctx *ctx) {
    memset(decoder, 0, sizeof *decoder);
    decoder->ctx = ctx;
}

void x278i_decoder_free(x278i_decoder *decoder) {
    if (!decoder->lent) {
        x278i_free(decoder->ctx, decoder->places, decoder->capacity * sizeof *decoder->places);
    }
    x278i_decoder_init(decoder, decoder->ctx);
}

void x278i_decoder_lend(x278i_decoder *decoder, x278i_decoded_loop *places, size_t count) {
    decoder->places = places;
    decoder->capacity = count;
    decoder->lent = true;
}

void x278i_decoder_begin(x278i_decoder *decoder, x278i_arena *arena, void *root, const x278i_guide *guide,
                         const x278i_binding *binding) {
    decoder->tree = (x278i_tree){arena, root, false};
    decoder->guide = guide;
    decoder->binding = binding;
    decoder->unguided = binding == NULL;
    decoder->fast = !decoder->unguided && !decoder->ctx->careful;
    decoder->place_count = 0;
}

/* Move what is in places that were lent into own ones, which can grow. */
static x278_status own_places(x278i_decoder *decoder) {
    x278i_decoded_loop *own = NULL;
    size_t capacity = 0;
    x278_status status = x278i_grow(decoder->ctx, &own, &capacity, decoder->capacity * 2, sizeof *own, UINT32_MAX);
    if (status == X278_OK) {
        memcpy(own, decoder->places, decoder->place_count * sizeof *own);
        decoder->places = own;
        decoder->capacity = capacity;
        decoder->lent = false;
    }
    return status;
}

static x278_status place_new(x278i_decoder *decoder, size_t instance, x278i_decoded_loop **out) {
    x278_status status = decoder->lent && instance >= decoder->capacity ? own_places(decoder) : X278_OK;
    if (status == X278_OK) {
        status = x278i_grow(decoder->ctx, &decoder->places, &decoder->capacity, instance + 1, sizeof *decoder->places,
                            UINT32_MAX);
    }
    if (status == X278_OK) {
        decoder->place_count = instance + 1;
        *out = &decoder->places[instance];
        memset(*out, 0, sizeof **out);
        (*out)->keeper = (uint32_t)instance;
    }
    return status;
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

void x278i_note_order(const x278i_decoder *decoder, const x278i_loop_row *loop, x278i_decoded_loop *place,
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

static x278_status take_loop(x278i_decoder *decoder, const x278i_walk *walk, const x278i_walk_event *event) {
    x278i_decoded_loop *place;
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
        x278i_note_order(decoder, x278i_walk_loop(walk, parent), above, item, place->node, place->type);
    }
    return status;
}

static x278_status open_loop(void *user, const x278i_walk *walk, const x278i_walk_event *event) {
    x278i_decoder *decoder = user;
    x278_status status = decoder->status;
    if (status == X278_OK && decoder->begin != NULL) {
        status = decoder->begin(decoder->user, walk->guide);
        decoder->begin = NULL;
    }
    if (status == X278_OK && !decoder->unguided) {
        status = take_loop(decoder, walk, event);
    }
    return x278i_decoder_settle(decoder, status);
}

/* Is there nothing but separators in an element? */
static bool is_empty(const x278_segment *segment, uint32_t element) {
    const x278_delimiters *delimiters = &segment->tape->delimiters;
    const x278_span value = x278i_element(segment, element);
    bool parts = x278i_element_has(segment, element, X278I_ELEMENT_COMPONENTS | X278I_ELEMENT_REPETITIONS);
    for (size_t i = 0; i < value.len; i++) {
        uint8_t byte = (uint8_t)value.ptr[i];
        if (!parts || (byte != delimiters->component && byte != delimiters->repetition)) {
            return false;
        }
    }
    return true;
}

static bool is_bare(const x278_segment *segment) {
    for (uint32_t i = 1; i < segment->count; i++) {
        if (!is_empty(segment, i)) {
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
        return x278i_keep_segment(decoder, keeper->node, keeper->type, position, event->segment);
    }
    bool first = walk->instances[event->instance].first == event->index;
    if (!many && !first && is_bare(event->segment) &&
        leaves_no_trace(decoder, x278i_walk_loop(walk, event->instance), item, field)) {
        return x278i_keep_segment(decoder, keeper->node, keeper->type, position, event->segment);
    }
    void *node = place->node;
    if (field != X278I_NONE) {
        x278_status status = x278i_node_add(&decoder->tree, place->node, field, &node);
        if (status != X278_OK) {
            return status;
        }
        x278i_note_order(decoder, x278i_walk_loop(walk, event->instance), place, item, node, x278i_fields[field].of);
    }
    const x278i_filling at = {node, place->node, place->type, event->seg, walk, event->instance};
    return x278i_fill_segment(decoder, event->segment, &at);
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
        return x278i_keep_segment(decoder, place->node, place->type, place->things++, event->segment);
    }
    uint16_t row = trailer ? last->row : first->row;
    place->things++;
    const x278i_filling at = {.node = place->node, .keeper = place->node, .keeper_type = place->type, .seg = row};
    return x278i_fill_segment(decoder, event->segment, &at);
}

static x278_status take_segment(void *user, const x278i_walk *walk, const x278i_walk_event *event) {
    x278i_decoder *decoder = user;
    x278_status status = decoder->status;
    if (status == X278_OK) {
        status = decoder->unguided ? take_unguided(decoder, event) : take_guided(decoder, walk, event);
    }
    return x278i_decoder_settle(decoder, status);
}

const x278i_listener x278i_decoder_listener = {.open = open_loop, .segment = take_segment};
