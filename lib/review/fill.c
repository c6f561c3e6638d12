/* The elements of a segment into the fields that they are bound to, and what is bound to none into unknown parts: looked up in
 * the rows and leaves, value by value. */
#include "review/fill.h"

#include <string.h>

#include "edi/reader.h"
#include "review/leaf.h"

/* A larger transaction is copied segment by segment: a payload in it is not. */
#define MOST_COPIED ((size_t)64 * 1024)

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

x278_status x278i_keep_segment(x278i_decoder *decoder, void *keeper, uint16_t type, uint32_t position,
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

/* How many segments of its tag the loop instance had before the present one, without those that were kept whole. */
static uint32_t count_before(const x278i_target *to) {
    const x278i_decoder *decoder = to->decoder;
    const x278i_filling *at = to->at;
    if (at->walk == NULL) {
        return 0;
    }
    const x278i_guide *guide = decoder->guide;
    const x278i_loop_row *loop = x278i_walk_loop(at->walk, at->instance);
    uint32_t count = 0;
    for (uint16_t i = loop->first_item; i < loop->first_item + loop->item_count; i++) {
        if (guide->items[i].kind == X278I_ITEM_SEGMENT && guide->items[i].tag == guide->segs[to->at->seg].tag) {
            uint16_t field = decoder->binding->items[i];
            bool many = field != X278I_NONE && x278i_fields[field].kind == X278_FIELD_MANY;
            uint32_t had = x278i_walk_counter(at->walk, at->instance, i)->count;
            count += many || had == 0 ? had : 1;
        }
    }
    return count - 1;
}

char *x278i_copy_segment(const x278i_decoder *decoder, const x278_segment *segment, size_t size) {
    char *copy = x278i_arena_text(decoder->tree.arena, size + 1);
    if (copy != NULL) {
        memcpy(copy, segment->tape->base + segment->begin, size);
    }
    return copy;
}

/* Keep a value of the segment. The segment is copied as a whole, once: behind each value stands a separator, which makes
 * place for its NUL. Only what was put together anew, because a line break stood in it, has a copy of its own. */
static x278_status keep_value(x278i_target *to, x278_span value, x278_str *text) {
    const x278_segment *segment = to->segment;
    const char *begin = segment->tape->base + segment->begin;
    size_t at = (size_t)((uintptr_t)value.ptr - (uintptr_t)begin);
    if (at > to->size || value.len > to->size - at) {
        return copy_text(to->decoder, value, text);
    }
    to->copy = to->copy == NULL ? x278i_copy_of(to->decoder, segment, to->size) : to->copy;
    if (to->copy == NULL) {
        return X278_E_NOMEM;
    }
    to->copy[at + value.len] = '\0';
    *text = (x278_str){to->copy + at, value.len};
    return X278_OK;
}

static x278_status keep_part(x278i_target *to, uint32_t element, uint32_t repetition, uint32_t component,
                             x278_span value) {
    if (to->at->keeper == NULL) {
        return X278_OK;
    }
    x278_unknown *unknown;
    x278_status status =
        add_unknown(to->decoder, to->at->keeper, to->at->keeper_type, count_before(to), to->segment, &unknown);
    if (status == X278_OK) {
        unknown->element = element;
        unknown->repetition = repetition;
        unknown->component = component;
        status = keep_value(to, value, &unknown->text);
    }
    return status;
}

bool x278i_is_other(const x278i_target *to, const x278i_leaf *leaf, x278_span value) {
    const x278i_guide *guide = to->decoder->guide;
    if (leaf->how == X278I_LEAF_HL_LEVEL) {
        return guide->loops[guide->segs[to->at->seg].loop].level != x278i_tag_pack(value.ptr, value.len);
    }
    const char *set = x278i_guide_text(guide, guide->set_str);
    return leaf->how == X278I_LEAF_SET && (strlen(set) != value.len || memcmp(set, value.ptr, value.len) != 0);
}

x278_status x278i_put_value(x278i_target *to, uint16_t row, uint32_t element, uint32_t repetition, uint32_t component,
                            x278_span value) {
    static const x278i_leaf none = {X278I_NONE, X278I_NONE, 0, X278I_LEAF_UNUSED};
    const x278i_leaf *leaf = row == X278I_NONE ? &none : &to->decoder->binding->elems[row];
    bool lone = repetition == 1 && (component == 1 || row != X278I_NONE);
    bool computed = leaf->how > X278I_LEAF_PARTS && lone && !x278i_is_other(to, leaf, value);
    if (value.len == 0 || computed) {
        return X278_OK; /* what encode computes is not kept */
    }
    bool bound = leaf->how == X278I_LEAF_REPEATS || (leaf->how == X278I_LEAF_FIELD && repetition == 1);
    if (!bound) {
        return keep_part(to, element, repetition, component, value);
    }
    x278_str *text;
    x278_status status = x278i_leaf_make(&to->decoder->tree, leaf, to->at->node, repetition, value, &text);
    return status == X278_OK ? keep_value(to, value, text) : status;
}

x278_status x278i_put_element(x278i_target *to, uint32_t element) {
    const x278i_guide *guide = to->decoder->guide;
    const x278i_seg_row *seg = &guide->segs[to->at->seg];
    const x278_delimiters *delimiters = &to->segment->tape->delimiters;
    uint16_t row = element <= seg->elem_count ? (uint16_t)(seg->first_elem + element - 1) : X278I_NONE;
    uint32_t parts = row == X278I_NONE ? 0 : guide->elems[row].comp_count;
    x278_span rest = x278i_element(to->segment, element);
    bool repeated = x278i_element_has(to->segment, element, X278I_ELEMENT_REPETITIONS);
    bool composite = x278i_element_has(to->segment, element, X278I_ELEMENT_COMPONENTS);
    if (!repeated && !composite && parts == 0) {
        return x278i_put_value(to, row, element, 1, 1, rest);
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
            status = x278i_put_value(to, at, element, r, c, part);
        }
    }
    return status;
}

/* The field of the node that an element of one part is the value of, where it is one; NULL: x278i_put_element() knows. */
static x278_str *plain_field(const x278i_target *to, uint32_t element) {
    const x278i_seg_row *seg = &to->decoder->guide->segs[to->at->seg];
    const x278i_record *record = &to->segment->tape->elements[to->segment->first + element];
    bool plain = (record->begin & X278I_ELEMENT_WRAPPED) == 0 &&
                 (record->size & (X278I_ELEMENT_COMPONENTS | X278I_ELEMENT_REPETITIONS)) == 0;
    if (!plain || element > seg->elem_count) {
        return NULL;
    }
    const x278i_leaf *leaf = &to->decoder->binding->elems[seg->first_elem + element - 1];
    plain =
        leaf->how == X278I_LEAF_FIELD && leaf->sub == X278I_NONE && x278i_fields[leaf->field].kind == X278_FIELD_TEXT;
    return plain ? (x278_str *)(void *)((char *)to->at->node + x278i_fields[leaf->field].offset) : NULL;
}

/* A counted payload, where a field is bound to it: it stays in the input unless it is to be copied. */
static x278_status put_payload(x278i_target *to, uint32_t element) {
    bool left = (to->segment->flags & X278_SEGMENT_PAYLOAD_LEFT) != 0;
    x278_str *field = plain_field(to, element);
    if (field == NULL) {
        to->decoder->payload_lost = to->decoder->payload_lost || left;
        return x278i_put_element(to, element);
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

x278_status x278i_put_from(x278i_target *to, uint32_t first) {
    x278_status status = X278_OK;
    uint32_t payload = (to->segment->flags & X278_SEGMENT_PAYLOAD) != 0 ? to->segment->count - 1 : 0;
    for (uint32_t i = first; i < to->segment->count && status == X278_OK; i++) {
        if (i == payload) {
            return put_payload(to, i);
        }
        if (x278i_element_raw(to->segment, i).len > 0) {
            status = x278i_put_element(to, i);
        }
    }
    return status;
}

x278_status x278i_fill_segment(x278i_decoder *decoder, const x278_segment *segment, const x278i_filling *at) {
    x278i_target to = {decoder, segment, size_without_payload(segment), NULL, at};
    return x278i_put_from(&to, 1);
}

x278_status x278i_copy_transaction(x278i_decoder *decoder, const x278_transaction *transaction) {
    const x278_segment *first = x278i_transaction_segments(transaction);
    const x278_segment *last = first + transaction->segment_count - 1;
    size_t size = (size_t)last->begin + last->size - first->begin;
    decoder->copy = NULL;
    if (decoder->ctx->careful || decoder->unguided || size > MOST_COPIED) {
        return X278_OK;
    }
    decoder->copy = x278i_arena_text(decoder->tree.arena, size + 1);
    if (decoder->copy == NULL) {
        return X278_E_NOMEM;
    }
    memcpy(decoder->copy, first->tape->base + first->begin, size);
    decoder->copied = first->tape;
    decoder->copied_from = first->begin;
    return X278_OK;
}
