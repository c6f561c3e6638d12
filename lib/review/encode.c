#include "review/encode.h"

#include <stdlib.h>
#include <string.h>

#include "review/unwritten.h"

#define MOST_FRAMES 16 /* no guide is deeper */
#define MOST_TAGS 32   /* no loop has more different ones */

/* A segment or a loop that is to be written. */
struct x278i_encode_entry {
    const void *node; /* of a segment: the struct that holds its elements */
    uint32_t order;   /* what the struct says of its place among its neighbours */
    uint32_t turn;    /* place in guide order */
    uint16_t item;
};

/* A loop that is being written. */
struct x278i_encode_frame {
    const void *node;
    size_t first, next, end;                  /* its entries */
    size_t unknown;                           /* next of its unknown segments */
    size_t first_part, parts_end, parts_used; /* its unknown parts of segments */
    uint32_t tag_count;
    uint32_t things; /* segments and loops written so far */
    uint32_t number; /* of its HL */
    uint32_t parent; /* of the HL above; 0: none */
    uint16_t loop, type;
    bool has_levels; /* a loop of an HL level follows in it */
    bool parts_lost; /* an unknown part has a place that no segment can have */
    /* the first `tag_count` of each are set */
    uint32_t tags[MOST_TAGS]; /* that were written in it */
    uint32_t tag_counts[MOST_TAGS];
};

/* Values */

static const x278i_leaf *leaf_of(const x278i_encoder *encoder, uint16_t row) {
    return &encoder->binding->elems[row];
}

/* Is a value of the rows of a segment in the node? */
static bool holds(const x278i_encoder *encoder, uint16_t first, uint32_t count, const void *node) {
    for (uint32_t i = 0; i < count; i++) {
        uint16_t row = (uint16_t)(first + i);
        const x278i_leaf *leaf = leaf_of(encoder, row);
        const x278i_elem_row *elem = &encoder->guide->elems[row];
        if (leaf->how == X278I_LEAF_REPEATS) {
            for (uint32_t r = 1; r <= x278i_node_count(node, leaf->field); r++) {
                if (x278i_leaf_get(leaf, node, r).len > 0) {
                    return true;
                }
            }
        }
        for (uint32_t c = 0; leaf->how == X278I_LEAF_PARTS && c < elem->comp_count; c++) {
            if (x278i_leaf_get(leaf_of(encoder, (uint16_t)(elem->first_comp + c)), node, 1).len > 0) {
                return true;
            }
        }
        if (x278i_leaf_get(leaf, node, 1).len > 0) {
            return true;
        }
    }
    return false;
}

/* Is the segment written whatever the node holds: an HL, ST, SE? */
static bool computed_only(const x278i_encoder *encoder, const x278i_seg_row *seg) {
    for (uint32_t i = 0; i < seg->elem_count; i++) {
        uint8_t how = leaf_of(encoder, (uint16_t)(seg->first_elem + i))->how;
        if (how > X278I_LEAF_PARTS) {
            return true;
        }
    }
    return false;
}

/* Room for a value that is made, not stored. */
typedef struct made {
    char text[24];
} made;

static x278_span number_text(made *room, uint64_t number) {
    x278i_digits digits;
    x278_str text = x278i_number(&digits, number);
    memcpy(room->text, text.ptr, text.len);
    return (x278_span){room->text, text.len};
}

static x278_span computed(const x278i_encoder *encoder, const x278i_encode_frame *frame, uint8_t how, made *room) {
    const x278i_guide *guide = encoder->guide;
    const x278_review *review = encoder->frames[0].node;
    const char *set = x278i_guide_text(guide, guide->set_str);
    switch (how) {
    case X278I_LEAF_SET:
        return (x278_span){set, strlen(set)};
    case X278I_LEAF_COUNT:
        return number_text(room, encoder->count + 1);
    case X278I_LEAF_CONTROL:
        return encoder->control.ptr != NULL ? encoder->control
                                            : (x278_span){review->control_number.ptr, review->control_number.len};
    case X278I_LEAF_HL_NUMBER:
        return number_text(room, frame->number);
    case X278I_LEAF_HL_PARENT:
        return frame->parent == 0 ? (x278_span){NULL, 0} : number_text(room, frame->parent);
    case X278I_LEAF_HL_LEVEL:
        return (x278_span){room->text, x278i_tag_unpack(guide->loops[frame->loop].level, room->text)};
    case X278I_LEAF_HL_CHILD:
        return (x278_span){frame->has_levels ? "1" : "0", 1};
    default:
        return (x278_span){NULL, 0};
    }
}

/* Is it the field of the transaction's control number? */
static bool is_control(const x278i_encoder *encoder, const void *node, uint16_t field) {
    return node == encoder->frames[0].node && x278i_fields[field].offset == offsetof(x278_review, control_number);
}

/* A required element that can have one value only has it. */
static x278_span only_value(const x278i_encoder *encoder, uint16_t row, made *room) {
    const x278i_elem_row *elem = &encoder->guide->elems[row];
    bool fixed = elem->usage == 'R' && (elem->flags & X278I_ELEM_SOFT) == 0 &&
                 x278i_guide_code_count(encoder->guide, elem->codes) == 1;
    const char *code = fixed ? x278i_guide_code_at(encoder->guide, elem->codes, 0, room->text) : NULL;
    return (x278_span){code, code == NULL ? 0 : strlen(code)};
}

/* An unknown part of a segment, sorted by its segment and its place there. */
struct x278i_encode_part {
    const x278_unknown *unknown;
    uint32_t tag;
    size_t turn;
};

static int by_number(uint64_t a, uint64_t b) {
    return a < b ? -1 : a > b;
}

/* Order of places in a segment. */
static int by_place(const x278_unknown *unknown, uint32_t element, uint32_t repetition, uint32_t component) {
    int order = by_number(unknown->element, element);
    order = order != 0 ? order : by_number(unknown->repetition, repetition);
    return order != 0 ? order : by_number(unknown->component, component);
}

/* Those of one segment. */
typedef struct parts {
    const x278i_encode_part *list;
    size_t count;
    size_t next; /* that may still be written: places are asked for in order */
    size_t used;
} parts;

/* Pass over the parts before a place: they are not asked for any more. */
static void pass_parts(parts *extra, uint32_t element, uint32_t repetition, uint32_t component) {
    while (extra->next < extra->count &&
           by_place(extra->list[extra->next].unknown, element, repetition, component) < 0) {
        extra->next++;
    }
}

/* The part at a place, which is behind all that were asked for before. */
static x278_span take_part(parts *extra, uint32_t element, uint32_t repetition, uint32_t component) {
    pass_parts(extra, element, repetition, component);
    const x278_unknown *unknown = extra->next < extra->count ? extra->list[extra->next].unknown : NULL;
    if (unknown == NULL || by_place(unknown, element, repetition, component) != 0) {
        return (x278_span){NULL, 0};
    }
    extra->next++;
    extra->used++;
    return (x278_span){unknown->text.ptr, unknown->text.len};
}

/* The last repetition of an element that has a part; at least 1. */
static uint32_t last_repetition(parts *extra, uint32_t element) {
    uint32_t result = 1;
    pass_parts(extra, element, 0, 0);
    for (size_t i = extra->next; i < extra->count && extra->list[i].unknown->element == element; i++) {
        result = extra->list[i].unknown->repetition;
    }
    return result > 0 ? result : 1;
}

/* The last component of a repetition that has a part; at least 1. */
static uint32_t last_component(parts *extra, uint32_t element, uint32_t repetition) {
    uint32_t result = 1;
    pass_parts(extra, element, repetition, 0);
    for (size_t i = extra->next; i < extra->count && extra->list[i].unknown->element == element &&
                                 extra->list[i].unknown->repetition == repetition;
         i++) {
        result = extra->list[i].unknown->component;
    }
    return result > 0 ? result : 1;
}

/* A segment that is being written. */
typedef struct line {
    const x278i_encoder *encoder;
    const x278i_encode_frame *frame;
    const x278i_seg_row *seg;
    const void *node;
    parts *extra;
} line;

/* The value at a row, or of what has none. `fill`: put in what can have one value only. */
static x278_span value_at(const line *of, uint16_t row, uint32_t element, uint32_t repetition, uint32_t component,
                          bool fill, made *room) {
    x278_span value = {NULL, 0};
    if (row != X278I_NONE) {
        const x278i_leaf *leaf = leaf_of(of->encoder, row);
        if (leaf->how > X278I_LEAF_PARTS && repetition == 1) {
            x278_span kept = take_part(of->extra, element, 1, component); /* see decode: is_other() */
            return kept.len > 0 ? kept : computed(of->encoder, of->frame, leaf->how, room);
        }
        x278_str text = x278i_leaf_get(leaf, of->node, repetition);
        value = (x278_span){text.ptr, text.len};
        if (leaf->how == X278I_LEAF_FIELD && repetition == 1) {
            if (of->encoder->control.ptr != NULL && is_control(of->encoder, of->node, leaf->field)) {
                value = of->encoder->control;
            }
            if (value.len == 0 && fill) {
                value = only_value(of->encoder, row, room);
            }
        }
    }
    return value.len > 0 ? value : take_part(of->extra, element, repetition, component);
}

static x278_status put_element(const line *of, uint32_t element) {
    const x278i_guide *guide = of->encoder->guide;
    x278i_emit *emit = of->encoder->emit;
    uint16_t row = element <= of->seg->elem_count ? (uint16_t)(of->seg->first_elem + element - 1) : X278I_NONE;
    const x278i_leaf *leaf = row == X278I_NONE ? NULL : leaf_of(of->encoder, row);
    bool composite = leaf != NULL && guide->elems[row].comp_count > 0;
    uint32_t repetitions = last_repetition(of->extra, element);
    if (leaf != NULL && leaf->how == X278I_LEAF_REPEATS && x278i_node_count(of->node, leaf->field) > repetitions) {
        repetitions = (uint32_t)x278i_node_count(of->node, leaf->field);
    }
    bool fill = !composite || holds(of->encoder, row, 1, of->node);
    uint8_t separator = emit->delimiters.element;
    for (uint32_t r = 1; r <= repetitions; r++) {
        uint32_t last = 1; /* component that has something */
        uint32_t components = last_component(of->extra, element, r);
        if (composite && guide->elems[row].comp_count > components) {
            components = guide->elems[row].comp_count;
        }
        for (uint32_t c = 1; c <= components; c++) {
            uint16_t at = composite ? X278I_NONE : c == 1 ? row : X278I_NONE;
            if (composite && c <= guide->elems[row].comp_count) {
                at = (uint16_t)(guide->elems[row].first_comp + c - 1);
            }
            made room;
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

static x278_status end_segment(x278i_encoder *encoder, bool keep_empty) {
    x278_status status = x278i_emit_end(encoder->emit, keep_empty, false);
    encoder->count++;
    return status != X278_OK
               ? status
               : x278i_buf_append(encoder->ctx, &encoder->emit->out, encoder->line_break.ptr, encoder->line_break.len);
}

/* The value of an element of one part. false: it has several, or may have. */
static bool plain_value(const line *of, uint32_t element, x278_span *value, made *room) {
    const x278i_encoder *encoder = of->encoder;
    uint16_t row = (uint16_t)(of->seg->first_elem + element - 1);
    const x278i_leaf *leaf = leaf_of(encoder, row);
    *value = (x278_span){NULL, 0};
    if (leaf->how == X278I_LEAF_UNUSED) {
        return true;
    }
    if (leaf->how > X278I_LEAF_PARTS) {
        *value = computed(encoder, of->frame, leaf->how, room);
        return true;
    }
    if (leaf->how == X278I_LEAF_PARTS) {
        return !holds(encoder, row, 1, of->node);
    }
    if (leaf->how != X278I_LEAF_FIELD || encoder->control.ptr != NULL) {
        return false;
    }
    bool own = leaf->sub == X278I_NONE && x278i_fields[leaf->field].kind == X278_FIELD_TEXT;
    x278_str text = own ? x278i_node_text(of->node, leaf->field) : x278i_leaf_get(leaf, of->node, 1);
    *value = text.len > 0 ? (x278_span){text.ptr, text.len} : only_value(encoder, row, room);
    return true;
}

/* Write the elements of a segment that has no unknown parts: all at once, without those at its end that are empty, and
 * without a look at the bytes of most values. */
static x278_status put_plainly(const line *of) {
    x278i_emit *emit = of->encoder->emit;
    x278_status status = X278_OK;
    uint32_t empty = 0;
    for (uint32_t i = 1; i <= of->seg->elem_count && status == X278_OK; i++) {
        made room;
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
static x278_status put_elements(const line *of, uint32_t *failed) {
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

/* Write a segment of a row. */
static x278_status put_segment(x278i_encoder *encoder, const line *of, uint32_t *failed) {
    char tag[5];
    size_t size = x278i_tag_unpack(of->seg->tag, tag);
    x278_status status = x278i_emit_begin(encoder->emit, (x278_span){tag, size});
    if (status == X278_OK) {
        status = encoder->quick && of->extra->count == 0 ? put_plainly(of) : put_elements(of, failed);
    }
    return status == X278_OK ? end_segment(encoder, false) : status;
}

/* Unknown segments */

/* Cut the next element, repetition or component off `rest`; returns the separator that ends it. */
static x278_status put_unknown(x278i_encoder *encoder, const x278_unknown *unknown) {
    x278i_emit *emit = encoder->emit;
    uint8_t from[] = {(uint8_t)unknown->delimiters, (uint8_t)(unknown->delimiters >> 16),
                      (uint8_t)(unknown->delimiters >> 8)};
    uint8_t to[] = {emit->delimiters.element, emit->delimiters.repetition, emit->delimiters.component};
    x278_span text = {unknown->text.ptr, unknown->text.len};
    size_t at = 0;
    while (at < text.len && (from[0] == 0 || (uint8_t)text.ptr[at] != from[0])) {
        at++;
    }
    x278_status status = x278i_emit_begin(emit, (x278_span){text.ptr, at});
    uint8_t separator = to[0];
    while (at < text.len && status == X278_OK) {
        size_t begin = ++at;
        uint8_t next = 0;
        while (at < text.len && next == 0) {
            for (size_t i = 0; i < sizeof from; i++) {
                if (from[i] != 0 && (uint8_t)text.ptr[at] == from[i]) {
                    next = to[i];
                }
            }
            at += next == 0;
        }
        status = x278i_emit_part(emit, separator, (x278_span){text.ptr + begin, at - begin});
        separator = next;
    }
    return status == X278_OK ? end_segment(encoder, true) : status;
}

static const x278_unknown *const *unknowns_of(const x278i_encode_frame *frame, size_t *count) {
    uint16_t field = x278i_structs[frame->type].unknowns;
    *count = field == X278I_NONE ? 0 : x278i_node_count(frame->node, field);
    return *count == 0 ? NULL : (const x278_unknown *const *)x278i_node_many(frame->node, field);
}

/* Write the unknown segments that stand here; `all`: those that are left. */
static x278_status flush_unknowns(x278i_encoder *encoder, x278i_encode_frame *frame, bool all) {
    size_t count;
    const x278_unknown *const *list = unknowns_of(frame, &count);
    x278_status status = X278_OK;
    for (; frame->unknown < count && status == X278_OK; frame->unknown++) {
        const x278_unknown *next = list[frame->unknown];
        if (next->element > 0) {
            continue;
        }
        if (!all && next->position > frame->things) {
            break;
        }
        status = put_unknown(encoder, next);
        frame->things++;
    }
    return status;
}

static int by_segment(const void *a, const void *b) {
    const x278i_encode_part *x = a;
    const x278i_encode_part *y = b;
    const x278_unknown *right = y->unknown;
    int order = by_number(x->tag, y->tag);
    order = order != 0 ? order : by_number(x->unknown->position, right->position);
    order = order != 0 ? order : by_place(x->unknown, right->element, right->repetition, right->component);
    return order != 0 ? order : by_number(x->turn, y->turn);
}

/* No segment that was read has a place like this: it would take more room than a transaction may. */
static bool is_far_out(const x278_ctx *ctx, const x278_unknown *part) {
    return part->element > ctx->max_elements || part->repetition > ctx->max_bytes || part->component > ctx->max_bytes;
}

/* List the unknown parts of the segments of a loop. */
static x278_status gather_parts(x278i_encoder *encoder, x278i_encode_frame *frame) {
    size_t count;
    const x278_unknown *const *list = unknowns_of(frame, &count);
    frame->first_part = encoder->part_count;
    for (size_t i = 0; i < count; i++) {
        if (list[i]->element == 0) {
            continue;
        }
        if (is_far_out(encoder->ctx, list[i])) {
            frame->parts_lost = true;
            continue;
        }
        x278_status status = x278i_grow(encoder->ctx, &encoder->parts, &encoder->part_capacity, encoder->part_count + 1,
                                        sizeof *encoder->parts, UINT32_MAX);
        if (status != X278_OK) {
            return status;
        }
        uint32_t tag = x278i_tag_pack(list[i]->tag.ptr, list[i]->tag.len);
        encoder->parts[encoder->part_count++] = (x278i_encode_part){list[i], tag, i};
    }
    frame->parts_end = encoder->part_count;
    if (frame->parts_end > frame->first_part) {
        qsort(encoder->parts + frame->first_part, frame->parts_end - frame->first_part, sizeof *encoder->parts,
              by_segment);
    }
    return X278_OK;
}

/* The unknown parts of the next segment of a tag. */
static parts find_parts(const x278i_encoder *encoder, const x278i_encode_frame *frame, uint32_t tag) {
    if (frame->first_part == frame->parts_end) {
        return (parts){NULL, 0, 0, 0};
    }
    uint32_t position = 0;
    for (uint32_t i = 0; i < frame->tag_count; i++) {
        position = frame->tags[i] == tag ? frame->tag_counts[i] : position;
    }
    size_t low = frame->first_part;
    size_t high = frame->parts_end;
    while (low < high) {
        size_t middle = low + (high - low) / 2;
        const x278i_encode_part *part = &encoder->parts[middle];
        int order = by_number(part->tag, tag);
        if ((order != 0 ? order : by_number(part->unknown->position, position)) < 0) {
            low = middle + 1;
        } else {
            high = middle;
        }
    }
    parts result = {encoder->parts + low, 0, 0, 0};
    while (low + result.count < frame->parts_end && result.list[result.count].tag == tag &&
           result.list[result.count].unknown->position == position) {
        result.count++;
    }
    return result;
}

static void count_tag(x278i_encode_frame *frame, uint32_t tag) {
    uint32_t i = 0;
    if (frame->first_part == frame->parts_end) {
        return; /* nobody asks */
    }
    while (i < frame->tag_count && frame->tags[i] != tag) {
        i++;
    }
    if (i == frame->tag_count) {
        if (i == MOST_TAGS) {
            return;
        }
        frame->tags[i] = tag;
        frame->tag_counts[i] = 0;
        frame->tag_count++;
    }
    frame->tag_counts[i]++;
}

/* Loops */

static x278_status add_entry(x278i_encoder *encoder, const void *node, uint16_t item, uint16_t type) {
    x278_status status = X278_OK;
    if (encoder->entry_count == encoder->entry_capacity) {
        status = x278i_grow(encoder->ctx, &encoder->entries, &encoder->entry_capacity, encoder->entry_count + 1,
                            sizeof *encoder->entries, UINT32_MAX);
    }
    if (status == X278_OK) {
        uint16_t order = x278i_structs[type].order;
        uint32_t turn = (uint32_t)encoder->entry_count;
        encoder->entries[encoder->entry_count++] = (x278i_encode_entry){
            .node = node,
            .order = order == X278I_NONE ? 0 : x278i_node_number(node, order),
            .turn = turn,
            .item = item,
        };
    }
    return status;
}

/* Add what an item has in a node. */
static x278_status add_item(x278i_encoder *encoder, const x278i_encode_frame *frame, uint16_t index) {
    const x278i_item *item = &encoder->guide->items[index];
    uint16_t field = encoder->binding->items[index];
    const void *node = frame->node;
    uint16_t type = frame->type;
    if (field != X278I_NONE) {
        type = x278i_fields[field].of;
        if (x278i_fields[field].kind == X278_FIELD_MANY) {
            const void *const *many = x278i_node_many(node, field);
            x278_status status = X278_OK;
            for (size_t i = 0; i < x278i_node_count(node, field) && status == X278_OK; i++) {
                status = add_entry(encoder, many[i], index, type);
            }
            return status;
        }
        node = x278i_node_one(node, field);
    } else if (item->kind == X278I_ITEM_LOOP) {
        return X278_OK;
    }
    return node == NULL ? X278_OK : add_entry(encoder, node, index, type);
}

static int by_order(const void *a, const void *b) {
    const x278i_encode_entry *x = a;
    const x278i_encode_entry *y = b;
    uint32_t left = x->order != y->order ? x->order : x->turn;
    uint32_t right = x->order != y->order ? y->order : y->turn;
    return left < right ? -1 : left > right;
}

/* List what a loop holds, in the order in which it is to be written. */
static x278_status gather(x278i_encoder *encoder, x278i_encode_frame *frame) {
    const x278i_guide *guide = encoder->guide;
    const x278i_loop_row *loop = &guide->loops[frame->loop];
    uint16_t end = (uint16_t)(loop->first_item + loop->item_count);
    frame->first = encoder->entry_count;
    x278_status status = X278_OK;
    for (uint16_t i = loop->first_item; i < end && status == X278_OK;) {
        size_t first = encoder->entry_count;
        uint16_t order = guide->items[i].order;
        bool ordered = false;
        for (; i < end && guide->items[i].order == order && status == X278_OK; i++) {
            size_t before = encoder->entry_count;
            status = add_item(encoder, frame, i);
            bool level =
                guide->items[i].kind == X278I_ITEM_LOOP && guide->loops[guide->items[i].row].open == X278I_OPEN_HL;
            frame->has_levels = frame->has_levels || (level && encoder->entry_count > before);
        }
        for (size_t j = first; j < encoder->entry_count; j++) {
            ordered = ordered || encoder->entries[j].order != 0;
        }
        if (ordered && status == X278_OK) {
            qsort(encoder->entries + first, encoder->entry_count - first, sizeof *encoder->entries, by_order);
        }
    }
    frame->next = frame->first;
    frame->end = encoder->entry_count;
    return status;
}

static x278_status push(x278i_encoder *encoder, const void *node, uint16_t loop, uint32_t parent) {
    if (encoder->depth >= MOST_FRAMES) {
        return X278_E_LIMIT;
    }
    x278i_encode_frame *frame = &encoder->frames[encoder->depth++];
    memset(frame, 0, offsetof(x278i_encode_frame, tags));
    frame->node = node;
    frame->loop = loop;
    frame->type = encoder->binding->loops[loop];
    frame->parent = parent;
    if (encoder->guide->loops[loop].open == X278I_OPEN_HL) {
        frame->number = ++encoder->hl;
    }
    if (encoder->issues != NULL) {
        x278i_report_unwritten(encoder->issues, encoder->guide, encoder->binding, loop, node);
    }
    x278_status status = gather_parts(encoder, frame);
    return status == X278_OK ? gather(encoder, frame) : status;
}

/* Add to a finding where it is: in the segment that is being written. */
static void place(void *user, x278i_finding *finding) {
    x278i_encoder *encoder = user;
    const x278i_guide *guide = encoder->guide;
    if (encoder->place != NULL) {
        encoder->place(encoder->user, finding);
    }
    finding->ordinal = encoder->count + 1;
    if (encoder->seg == X278I_NONE) {
        return;
    }
    const x278i_seg_row *seg = &guide->segs[encoder->seg];
    bool known = finding->element > 0 && finding->element <= seg->elem_count;
    uint16_t row = known ? (uint16_t)(seg->first_elem + finding->element - 1) : X278I_NONE;
    if (known && finding->component > 0 && finding->component <= guide->elems[row].comp_count) {
        row = (uint16_t)(guide->elems[row].first_comp + finding->component - 1);
    }
    x278i_guide_path(guide, (x278i_row){encoder->loop, encoder->seg, row}, encoder->path, sizeof encoder->path);
    finding->path = encoder->path;
    finding->loop = x278i_guide_text(guide, guide->loop_texts[encoder->loop].id_str);
    if (finding->code == X278I_ISSUE_value_holds_delimiter) {
        finding->params[0] = x278i_text(encoder->path);
    }
}

/* Whether the emitter tells what it cannot write, to the issues that its rules have. */
static bool emitter_tells(const x278i_encoder *encoder) {
    return encoder->emit->say != NULL && encoder->emit->say->issues != NULL;
}

/* A value holds a delimiter: say which. */
static void report(x278i_encoder *encoder, uint32_t element) {
    x278i_finding finding = {.code = X278I_ISSUE_value_holds_delimiter, .element = element, .param_count = 1};
    place(encoder, &finding);
    x278i_issues_add(encoder->issues, &finding);
}

/* Unknown parts that were not written: their segment was not, or their place is taken. */
static void report_parts(const x278i_encoder *encoder, const x278i_encode_frame *frame) {
    if (frame->parts_lost || frame->parts_end - frame->first_part > frame->parts_used) {
        const char *loop = x278i_guide_text(encoder->guide, encoder->guide->loop_texts[frame->loop].id_str);
        x278i_finding finding = {.code = X278I_ISSUE_part_out_of_place, .path = loop, .loop = loop};
        x278i_issues_add(encoder->issues, &finding);
    }
}

/* Does the struct of a segment stand for that segment alone, so that the segment is there when the struct is, even with
 * nothing in it? (An address may be of N3, of N4, or of both.) */
static bool stands_for(const x278i_encoder *encoder, const x278i_loop_row *loop, uint16_t item) {
    uint16_t field = encoder->binding->items[item];
    uint32_t count = 0;
    for (uint16_t i = loop->first_item; i < loop->first_item + loop->item_count; i++) {
        count += encoder->binding->items[i] == field;
    }
    return field != X278I_NONE && count == 1;
}

static x278_status write_entry(x278i_encoder *encoder, x278i_encode_frame *frame, const x278i_encode_entry *entry) {
    const x278i_guide *guide = encoder->guide;
    const x278i_item *item = &guide->items[entry->item];
    const x278i_loop_row *loop = &guide->loops[frame->loop];
    bool is_root = loop->open == X278I_OPEN_ROOT;
    bool is_last = is_root && entry->item == loop->first_item + loop->item_count - 1;
    x278_status status = flush_unknowns(encoder, frame, is_last);
    if (status != X278_OK) {
        return status;
    }
    if (item->kind == X278I_ITEM_LOOP) {
        frame->things++;
        uint32_t number = frame->number != 0 ? frame->number : frame->parent;
        return push(encoder, entry->node, item->row, number);
    }
    const x278i_seg_row *seg = &guide->segs[item->row];
    parts extra = find_parts(encoder, frame, seg->tag);
    line of = {encoder, frame, seg, entry->node, &extra};
    bool opener = !is_root && entry->item == loop->first_item;
    if (!opener && extra.count == 0 && !holds(encoder, seg->first_elem, seg->elem_count, entry->node) &&
        !computed_only(encoder, seg) && !stands_for(encoder, loop, entry->item)) {
        return X278_OK;
    }
    frame->things++;
    count_tag(frame, seg->tag);
    uint32_t element = 0;
    encoder->loop = frame->loop;
    encoder->seg = item->row;
    status = put_segment(encoder, &of, &element);
    frame->parts_used += extra.used;
    if (status == X278_E_DELIMITER && !emitter_tells(encoder)) {
        report(encoder, element);
    }
    encoder->seg = X278I_NONE;
    return status;
}

static x278_status write_all(x278i_encoder *encoder) {
    x278_status status = X278_OK;
    while (encoder->depth > 0 && status == X278_OK) {
        x278i_encode_frame *frame = &encoder->frames[encoder->depth - 1];
        if (frame->next < frame->end) {
            x278i_encode_entry entry = encoder->entries[frame->next++];
            status = write_entry(encoder, frame, &entry);
        } else {
            status = flush_unknowns(encoder, frame, true);
            report_parts(encoder, frame);
            encoder->part_count = frame->first_part;
            encoder->entry_count = frame->first;
            encoder->depth--;
        }
    }
    return status;
}

/* Need nobody be told which value holds a delimiter? Then all are looked at together, at the end. */
static bool may_be_quick(const x278i_encoder *encoder) {
    bool quick = encoder->emit->say == NULL && encoder->issues == NULL;
    for (size_t i = 0; i < encoder->line_break.len; i++) {
        quick = quick && !encoder->emit->is_delimiter[(unsigned char)encoder->line_break.ptr[i]];
    }
    return quick;
}

x278_status x278i_encode(x278i_encoder *encoder, const x278i_guide *guide, const x278_review *review) {
    x278i_encode_frame frames[MOST_FRAMES];
    size_t begin = encoder->emit->out.len;
    size_t written = encoder->emit->written;
    encoder->binding = x278i_binding_of(guide);
    encoder->guide = guide;
    if (encoder->binding == NULL) {
        encoder->binding = &x278i_bindings[0];
        encoder->guide = x278i_guide_find(encoder->binding->id, strlen(encoder->binding->id));
    }
    encoder->frames = frames;
    encoder->entries = NULL;
    encoder->entry_count = 0;
    encoder->entry_capacity = 0;
    encoder->parts = NULL;
    encoder->part_count = 0;
    encoder->part_capacity = 0;
    encoder->depth = 0;
    encoder->hl = 0;
    encoder->count = 0;
    encoder->seg = X278I_NONE;
    encoder->quick = may_be_quick(encoder);
    x278i_say *say = encoder->emit->say;
    x278i_say before = say != NULL ? *say : (x278i_say){.ctx = NULL};
    if (say != NULL) {
        encoder->place = before.place;
        encoder->user = before.user;
        say->place = place;
        say->user = encoder;
        say->issues = encoder->issues != NULL ? encoder->issues : before.issues;
    }
    x278_status status = push(encoder, review, encoder->guide->root, 0);
    if (status == X278_OK) {
        status = write_all(encoder);
    }
    if (status == X278_OK && encoder->quick &&
        x278i_emit_count(encoder->emit, begin) != encoder->emit->written - written) {
        status = X278_E_DELIMITER;
    }
    if (status == X278_OK && x278i_issues_failed(encoder->issues)) {
        status = X278_E_NOMEM; /* something could not be told */
    }
    if (status != X278_OK && encoder->emit->open) {
        x278i_emit_drop(encoder->emit);
    }
    if (say != NULL) {
        say->place = before.place;
        say->user = before.user;
        say->issues = before.issues;
    }
    x278i_free(encoder->ctx, encoder->entries, encoder->entry_capacity * sizeof *encoder->entries);
    x278i_free(encoder->ctx, encoder->parts, encoder->part_capacity * sizeof *encoder->parts);
    encoder->parts = NULL;
    encoder->entries = NULL;
    encoder->frames = NULL;
    return status;
}
