/* The usual loops and segments of a transaction into their structs, by the slots of bindc. Whatever is out of the ordinary goes
 * through decode.c. */
#include "review/fast_decode.h"

#include "review/fast_fill.h"

/* Does a thing of an item come in its turn? Then that is noted. */
static inline bool comes_in_turn(x278i_decoded_loop *place, uint16_t item, uint16_t group) {
    if (group < place->group || (group == place->group && (place->ordered > 0 || item < place->item))) {
        return false;
    }
    place->ordered = 0;
    place->group = group;
    place->item = item;
    return true;
}

/* Make the struct of a loop or segment at the slot of its item, or, of a segment, find it there. NULL: there is no memory. */
static inline void *add_thing(x278i_decoder *decoder, const x278i_walk *walk, uint32_t instance, uint16_t item,
                              const x278i_slot *slot) {
    x278i_decoded_loop *place = &decoder->places[instance];
    void **one = (void **)(void *)((char *)place->node + slot->at);
    void *node;
    if ((slot->how & X278I_SLOT_HOW) == X278I_SLOT_MANY) {
        node = x278i_node_append(&decoder->tree, one, slot->of);
    } else {
        *one = *one == NULL ? x278i_node_new(decoder->tree.arena, slot->of) : *one;
        node = *one;
    }
    if (node != NULL && !comes_in_turn(place, item, decoder->guide->items[item].order)) {
        x278i_note_order(decoder, x278i_walk_loop(walk, instance), place, item, node, slot->of);
    }
    return node;
}

static x278_status decode_loop(void *user, const x278i_walk *walk, const x278i_walk_event *event) {
    x278i_decoder *decoder = user;
    const x278i_instance *opened = &walk->instances[event->instance];
    const uint32_t parent = opened->parent;
    const uint16_t item = opened->item;
    if (!decoder->fast || parent == X278I_NO_INSTANCE || item == X278I_NONE || event->instance >= decoder->capacity) {
        return x278i_decoder_listener.open(user, walk, event);
    }
    x278i_decoded_loop *above = &decoder->places[parent];
    const x278i_slot *slot = &decoder->binding->slots[item];
    if (above->node == NULL || (slot->how & X278I_SLOT_HOW) != X278I_SLOT_MANY) {
        return x278i_decoder_listener.open(user, walk, event);
    }
    above->things++;
    decoder->place_count = (size_t)event->instance + 1;
    void *node = add_thing(decoder, walk, parent, item, slot);
    decoder->places[event->instance] = (x278i_decoded_loop){node, event->instance, .type = slot->of};
    return node == NULL ? x278i_decoder_settle(decoder, X278_E_NOMEM) : X278_OK;
}

/* Has a segment a value in its first element? false says nothing. */
static inline bool has_first(const x278_segment *segment) {
    const x278i_tape *tape = segment->tape;
    const x278i_record *record = &tape->elements[segment->first]; /* the tag */
    if (segment->count < 2 || record[1].size <= X278I_ELEMENT_BITS) {
        return segment->count > 1 && record[1].size != 0;
    }
    uint8_t byte = (uint8_t)tape->base[record[1].begin];
    return byte != tape->delimiters.component && byte != tape->delimiters.repetition;
}

/* Does a struct stand for this segment alone, and has the segment values to put there? */
static inline bool is_usual(const x278i_walk_event *event, const x278i_slot *slot) {
    bool many = (slot->how & X278I_SLOT_HOW) == X278I_SLOT_MANY;
    return many || (event->repeat <= 1 && has_first(event->segment));
}

static x278_status decode_segment(void *user, const x278i_walk *walk, const x278i_walk_event *event) {
    x278i_decoder *decoder = user;
    const x278_segment *segment = event->segment;
    if (event->seg == X278I_NONE || !x278i_is_plain(decoder, segment)) {
        return x278i_decoder_listener.segment(user, walk, event);
    }
    const x278i_seg_row *seg = &decoder->guide->segs[event->seg];
    const x278i_slot *slot = &decoder->binding->slots[seg->item];
    x278i_decoded_loop *place = &decoder->places[event->instance];
    char *node = place->node;
    if (node == NULL || !is_usual(event, slot)) {
        return x278i_decoder_listener.segment(user, walk, event);
    }
    place->things++;
    if ((slot->how & X278I_SLOT_HOW) != X278I_SLOT_OWN) {
        node = add_thing(decoder, walk, event->instance, seg->item, slot);
    }
    char *copy = node == NULL ? NULL : x278i_copy_of(decoder, segment, segment->size);
    if (copy == NULL) {
        return x278i_decoder_settle(decoder, X278_E_NOMEM);
    }
    const x278i_plain of = {decoder, segment, seg, node, copy};
    uint32_t i = x278i_put_texts(&of, 0, x278i_rows_count(segment, seg));
    return i == segment->count - 1
               ? X278_OK
               : x278i_decoder_settle(decoder, x278i_fast_rest(decoder, walk, event, node, copy, i));
}

const x278i_listener x278i_fast_decoder_listener = {.open = decode_loop, .segment = decode_segment};
