#include "review/line.h"

#include <string.h>

#include "edi/lex.h"
#include "review/leaf.h"
#include "review/loops.h"

#define MOST_PLACES (1u << 24) /* of a transaction, in segments with unknown parts */

static const x278i_leaf *leaf_of(const x278i_encoder *encoder, uint16_t row) {
    return &encoder->binding->elems[row];
}

/* The control number that the transaction has. */
static x278_span control_of(const x278i_encoder *encoder) {
    const x278_str *own = x278i_root_control(encoder->root);
    return (x278_span){own->ptr, own->len};
}

static x278_span number_text(x278i_made *room, uint64_t number) {
    x278i_digits digits;
    x278_str text = x278i_number(&digits, number);
    memcpy(room->text, text.ptr, text.len);
    return (x278_span){room->text, text.len};
}

x278_span x278i_line_computed(const x278i_encoder *encoder, const x278i_computing *of, uint8_t how, x278i_made *room) {
    const x278i_guide *guide = encoder->guide;
    const char *set = x278i_guide_text(guide, guide->set_str);
    switch (how) {
    case X278I_LEAF_SET:
        return (x278_span){set, strlen(set)};
    case X278I_LEAF_COUNT:
        return number_text(room, encoder->count + 1);
    case X278I_LEAF_CONTROL:
        return encoder->control.ptr != NULL ? encoder->control : control_of(encoder);
    case X278I_LEAF_HL_NUMBER:
        return number_text(room, of->number);
    case X278I_LEAF_HL_PARENT:
        return of->parent == 0 ? (x278_span){NULL, 0} : number_text(room, of->parent);
    case X278I_LEAF_HL_LEVEL:
        return (x278_span){room->text, x278i_tag_unpack(guide->loops[of->loop].level, room->text)};
    case X278I_LEAF_HL_CHILD:
        return (x278_span){of->has_levels ? "1" : "0", 1};
    default:
        return (x278_span){NULL, 0};
    }
}

static x278_span computed(const x278i_line *of, uint8_t how, x278i_made *room) {
    const x278i_encode_frame *frame = of->frame;
    const x278i_computing from = {frame->loop, frame->number, frame->parent, frame->has_levels};
    return x278i_line_computed(of->encoder, &from, how, room);
}

/* Does the text of an HL02 that was read name the level that is written now, or one before it? Numbers are computed, so it
 * would be another level than was meant: 0 is written, which is none. */
static bool names_written(const x278i_encode_frame *frame, x278_span text) {
    uint64_t number = 0;
    for (size_t i = 0; i < text.len; i++) {
        if (text.ptr[i] < '0' || text.ptr[i] > '9' || number > frame->number) {
            return false;
        }
        number = number * 10 + (uint64_t)(text.ptr[i] - '0');
    }
    return text.len > 0 && number <= frame->number;
}

/* Is it the field of the transaction's control number? */
static bool is_control(const x278i_encoder *encoder, const void *node, uint16_t field) {
    return node == encoder->root && x278i_fields[field].offset == X278I_ROOT_CONTROL;
}

/* Is the row one that a guide known in part is not sure of? */
static bool is_unsure(const x278i_guide *guide, uint16_t row) {
    return guide->trust != X278I_TRUST_ALL && guide->elem_texts[row].confidence != X278I_HIGH;
}

x278_span x278i_line_only(const x278i_encoder *encoder, uint16_t row, x278i_made *room) {
    if (encoder->as_read && is_unsure(encoder->guide, row)) {
        return (x278_span){NULL, 0};
    }
    const char *code = x278i_guide_only_code(encoder->guide, row, room->text);
    return (x278_span){code, code == NULL ? 0 : strlen(code)};
}

/* Is it HL02? */
static bool is_parent(const x278i_line *of, uint32_t element) {
    return element == 2 && of->seg->elem_count > 0 &&
           leaf_of(of->encoder, of->seg->first_elem)->how == X278I_LEAF_HL_NUMBER;
}

/* The value at a row, or of what has none. `fill`: put in what can have one value only. */
static x278_span value_at(const x278i_line *of, uint16_t row, uint32_t element, uint32_t repetition, uint32_t component,
                          bool fill, x278i_made *room) {
    x278_span value = {NULL, 0};
    if (row != X278I_NONE) {
        const x278i_leaf *leaf = leaf_of(of->encoder, row);
        if (leaf->how > X278I_LEAF_PARTS && repetition == 1) {
            x278_span kept = x278i_extras_take(of->extra, element, 1, component); /* see decode: is_other() */
            return kept.len > 0 ? kept : computed(of, leaf->how, room);
        }
        x278_str text = x278i_leaf_get(leaf, of->node, repetition);
        value = (x278_span){text.ptr, text.len};
        if (leaf->how == X278I_LEAF_FIELD && repetition == 1) {
            if (of->encoder->control.ptr != NULL && is_control(of->encoder, of->node, leaf->field)) {
                value = of->encoder->control;
            }
            if (value.len == 0 && fill) {
                value = x278i_line_only(of->encoder, row, room);
            }
        }
    }
    if (value.len > 0) {
        return value;
    }
    value = x278i_extras_take(of->extra, element, repetition, component);
    return is_parent(of, element) && names_written(of->frame, value) ? (x278_span){"0", 1} : value;
}

/* Unknown parts may say of themselves that they stand at the hundred millionth place: nobody counts so far. */
static x278_status count_places(const x278i_line *of, uint32_t more) {
    of->encoder->places += of->extra->count > 0 ? more : 0;
    return of->encoder->places > MOST_PLACES ? X278_E_LIMIT : X278_OK;
}

static x278_status put_element(const x278i_line *of, uint32_t element) {
    const x278i_guide *guide = of->encoder->guide;
    x278i_emit *emit = of->encoder->emit;
    uint16_t row = element <= of->seg->elem_count ? (uint16_t)(of->seg->first_elem + element - 1) : X278I_NONE;
    const x278i_leaf *leaf = row == X278I_NONE ? NULL : leaf_of(of->encoder, row);
    bool composite = leaf != NULL && guide->elems[row].comp_count > 0;
    uint32_t repetitions = x278i_extras_repetitions(of->extra, element);
    if (leaf != NULL && leaf->how == X278I_LEAF_REPEATS && x278i_node_count(of->node, leaf->field) > repetitions) {
        repetitions = (uint32_t)x278i_node_count(of->node, leaf->field);
    }
    bool fill = !composite || x278i_element_holds(guide, of->encoder->binding, row, of->node);
    uint8_t separator = emit->delimiters.element;
    for (uint32_t r = 1; r <= repetitions; r++) {
        uint32_t last = 1; /* component that has something */
        uint32_t components = x278i_extras_components(of->extra, element, r);
        if (composite && guide->elems[row].comp_count > components) {
            components = guide->elems[row].comp_count;
        }
        x278_status counted = count_places(of, components);
        if (counted != X278_OK) {
            return counted;
        }
        for (uint32_t c = 1; c <= components; c++) {
            uint16_t at = composite ? X278I_NONE : c == 1 ? row : X278I_NONE;
            if (composite && c <= guide->elems[row].comp_count) {
                at = (uint16_t)(guide->elems[row].first_comp + c - 1);
            }
            x278i_made room;
            x278_span value = value_at(of, at, element, r, c, fill && r == 1, &room);
            if (value.len == 0 && c > 1) {
                continue;
            }
            while (c > 1 && last + 1 < c) {
                x278_status status = x278i_emit_part(emit, emit->delimiters.component, (x278_span){NULL, 0});
                if (status != X278_OK) {
                    return status;
                }
                last++;
            }
            last = c;
            x278_status status = x278i_emit_part(emit, c == 1 ? separator : emit->delimiters.component, value);
            if (status != X278_OK) {
                return status;
            }
        }
        separator = emit->delimiters.repetition;
    }
    return X278_OK;
}

x278_status x278i_line_end(x278i_encoder *encoder, bool keep_empty) {
    x278_status status = x278i_emit_end(encoder->emit, keep_empty, false);
    encoder->count++;
    if (status == X278_E_CHARACTER) { /* nothing of the transaction will stand: go on for what else cannot be said */
        encoder->unsaid = true;
        return X278_OK;
    }
    return status != X278_OK
               ? status
               : x278i_buf_append(encoder->ctx, &encoder->emit->out, encoder->line_break.ptr, encoder->line_break.len);
}

/* The value of an element of one part. false: it has several, or may have. */
static bool plain_value(const x278i_line *of, uint32_t element, x278_span *value, x278i_made *room) {
    const x278i_encoder *encoder = of->encoder;
    uint16_t row = (uint16_t)(of->seg->first_elem + element - 1);
    const x278i_leaf *leaf = leaf_of(encoder, row);
    *value = (x278_span){NULL, 0};
    if (leaf->how == X278I_LEAF_UNUSED) {
        return true;
    }
    if (leaf->how > X278I_LEAF_PARTS) {
        *value = computed(of, leaf->how, room);
        return true;
    }
    if (leaf->how == X278I_LEAF_PARTS) {
        return !x278i_element_holds(encoder->guide, encoder->binding, row, of->node);
    }
    if (leaf->how != X278I_LEAF_FIELD || encoder->control.ptr != NULL) {
        return false;
    }
    bool own = leaf->sub == X278I_NONE && x278i_fields[leaf->field].kind == X278_FIELD_TEXT;
    x278_str text = own ? x278i_node_text(of->node, leaf->field) : x278i_leaf_get(leaf, of->node, 1);
    *value = text.len > 0 ? (x278_span){text.ptr, text.len} : x278i_line_only(encoder, row, room);
    return true;
}

/* Write the elements of a segment that has no unknown parts: all at once, without those at its end that are empty, and
 * without a look at the bytes of most values. */
static x278_status put_plainly(const x278i_line *of) {
    x278i_emit *emit = of->encoder->emit;
    x278_status status = X278_OK;
    uint32_t empty = 0;
    for (uint32_t i = 1; i <= of->seg->elem_count && status == X278_OK; i++) {
        x278i_made room;
        x278_span value;
        if (plain_value(of, i, &value, &room)) {
            if (value.len == 0) {
                empty++;
                continue;
            }
            status = x278i_emit_element(emit, empty, value);
        } else {
            status = empty == 0 ? X278_OK : x278i_emit_element(emit, empty - 1, (x278_span){"", 0});
            if (status == X278_OK) {
                status = put_element(of, i);
            }
        }
        empty = 0;
    }
    return status;
}

/* Write the elements of any segment, one by one. *failed: the element that holds a delimiter. */
static x278_status put_elements(const x278i_line *of, uint32_t *failed) {
    uint32_t count = of->seg->elem_count;
    if (of->extra->count > 0) {
        uint32_t last = of->extra->list[of->extra->count - 1].unknown->element;
        count = last > count ? last : count;
    }
    const x278i_emit *emit = of->encoder->emit;
    x278_status status = X278_OK;
    for (uint32_t i = 1; i <= count && status == X278_OK; i++) {
        *failed = i;
        status = emit->out.len - emit->begin > of->encoder->ctx->max_bytes ? X278_E_LIMIT : put_element(of, i);
    }
    return status;
}

bool x278i_counts(x278_span length, x278_span payload, uint8_t terminator) {
    uint64_t number = 0;
    bool right = length.len > 0 && length.len <= 18;
    for (size_t i = 0; i < length.len && right; i++) {
        right = length.ptr[i] >= '0' && length.ptr[i] <= '9';
        number = number * 10 + (uint64_t)(unsigned char)length.ptr[i] - '0';
    }
    return (right && number == payload.len) || payload.len == 0 || memchr(payload.ptr, terminator, payload.len) == NULL;
}

/* The payload that is bound to an element of a segment; NULL: there is none. */
static const x278_payload *payload_of(const x278i_line *of, uint32_t element) {
    uint16_t row = (uint16_t)(of->seg->first_elem + element - 1);
    const x278i_leaf *leaf = element > of->seg->elem_count ? NULL : leaf_of(of->encoder, row);
    bool bound = leaf != NULL && leaf->how == X278I_LEAF_FIELD && leaf->sub == X278I_NONE &&
                 (x278i_fields[leaf->field].flags & X278_FIELD_PAYLOAD) != 0;
    return bound ? x278i_node_at(of->node, leaf->field) : NULL;
}

/* The length of a payload as it is written: what the field says, if a reader finds the end by it. */
static x278_span length_text(const x278i_line *of, const x278_payload *payload, x278_span given, x278i_made *room) {
    x278_span data = {payload->data.ptr, payload->data.len};
    uint8_t terminator = of->encoder->emit->delimiters.terminator;
    if (given.len > 0 && data.ptr != NULL && x278i_counts(given, data, terminator)) {
        return given;
    }
    bool there = data.ptr != NULL || payload->read != NULL || payload->length > 0;
    return there ? number_text(room, data.ptr != NULL ? data.len : payload->length) : given;
}

/* Write the bytes of a payload; `length`: what was written as its length. */
static x278_status put_payload(const x278i_line *of, const x278_payload *payload, x278_span length) {
    x278i_emit *emit = of->encoder->emit;
    if (payload->data.ptr != NULL) {
        return x278i_emit_payload(emit, (x278_span){payload->data.ptr, payload->data.len});
    }
    if (payload->length > 0) {
        return payload->read == NULL
                   ? X278_E_UNSUPPORTED
                   : x278i_emit_insert(emit, (x278i_insert){0, payload->length, payload->read, payload->user});
    }
    return length.len > 0 ? x278i_emit_payload(emit, (x278_span){"", 0}) : X278_OK;
}

/* Write the elements of a segment that ends in a counted payload. *failed: the element that holds a delimiter. */
static x278_status put_counted(const x278i_line *of, const x278i_payload_rule *rule, uint32_t *failed) {
    x278i_emit *emit = of->encoder->emit;
    const x278_payload *payload = payload_of(of, rule->data);
    x278_span length = {NULL, 0};
    x278_status status = X278_OK;
    x278i_made counted;
    for (uint32_t i = 1; i < rule->data && status == X278_OK; i++) {
        *failed = i;
        if (i != rule->length) {
            status = put_element(of, i);
            continue;
        }
        x278i_made room;
        x278_span value = value_at(of, (uint16_t)(of->seg->first_elem + i - 1), i, 1, 1, true, &room);
        length = length_text(of, payload, value, &counted);
        status = x278i_emit_part(emit, emit->delimiters.element, length);
    }
    return status == X278_OK ? put_payload(of, payload, length) : status;
}

x278_status x278i_line_put(x278i_encoder *encoder, const x278i_line *of, uint32_t *failed) {
    char tag[5];
    size_t size = x278i_tag_unpack(of->seg->tag, tag);
    x278_status status = x278i_emit_begin(encoder->emit, (x278_span){tag, size});
    const x278i_payload_rule *rule = x278i_payload_rule_of(of->seg->tag);
    if (rule != NULL && payload_of(of, rule->data) != NULL) {
        status = status == X278_OK ? put_counted(of, rule, failed) : status;
    } else if (status == X278_OK) {
        status = encoder->quick && of->extra->count == 0 ? put_plainly(of) : put_elements(of, failed);
    }
    return status == X278_OK ? x278i_line_end(encoder, false) : status;
}

bool x278i_line_is_empty(const x278i_line *of) {
    const x278i_encoder *encoder = of->encoder;
    uint16_t seg = (uint16_t)(of->seg - encoder->guide->segs);
    return of->extra->count == 0 && !x278i_segment_holds(encoder->guide, encoder->binding, seg, of->node);
}
