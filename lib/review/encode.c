/* Segments of the structs of a document: the loops and segments in order, with HL numbers and counts. */
#include "review/encode.h"

#include <string.h>

#include "base/sort.h"
#include "edi/lex.h"
#include "review/fast_encode.h"
#include "review/line.h"
#include "review/sound.h"
#include "review/unwritten.h"

#define MOST_FRAMES 16 /* no guide is deeper */

/* A segment or a loop that is to be written. */
struct x278i_encode_entry {
    const void *node; /* of a segment: the struct that holds its elements */
    uint32_t order;   /* what the struct says of its place among its neighbours */
    uint32_t turn;    /* place in guide order */
    uint16_t item;
};

/* Unknown segments */

/* Write an unknown segment with a counted payload: all that stands behind the elements before it is data. */
static x278_status put_payload(x278i_encoder *encoder, const x278_unknown *unknown, const x278i_payload_rule *rule) {
    x278i_emit *emit = encoder->emit;
    const uint8_t separator = (uint8_t)unknown->delimiters;
    x278_span rest = {unknown->text.ptr, unknown->text.len};
    x278_span length = {NULL, 0};
    x278_status status = X278_OK;
    for (uint32_t i = 0; i < rule->data && rest.ptr != NULL && status == X278_OK; i++) {
        const char *end = rest.len == 0 ? NULL : memchr(rest.ptr, separator, rest.len);
        size_t len = end == NULL ? rest.len : (size_t)(end - rest.ptr);
        x278_span element = {rest.ptr, len};
        length = i == rule->length ? element : length;
        status = i == 0 ? x278i_emit_begin(emit, element) : x278i_emit_part(emit, emit->delimiters.element, element);
        rest = end == NULL ? (x278_span){NULL, 0} : (x278_span){end + 1, rest.len - len - 1};
    }
    if (status == X278_OK && rest.ptr != NULL) {
        status =
            x278i_counts(length, rest, emit->delimiters.terminator) ? x278i_emit_payload(emit, rest) : X278_E_DELIMITER;
    }
    return status == X278_OK ? x278i_line_end(encoder, true) : status;
}

/* Cut the next element, repetition or component off `rest`; returns the separator that ends it. */
static x278_status put_unknown(x278i_encoder *encoder, const x278_unknown *unknown) {
    const x278i_payload_rule *rule = x278i_payload_rule_of(x278i_tag_pack(unknown->tag.ptr, unknown->tag.len));
    if (rule != NULL) {
        return put_payload(encoder, unknown, rule);
    }
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
    return status == X278_OK ? x278i_line_end(encoder, true) : status;
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

/* List the unknown parts of the segments of a loop. */
static x278_status gather_parts(x278i_encoder *encoder, x278i_encode_frame *frame) {
    size_t count;
    const x278_unknown *const *list = unknowns_of(frame, &count);
    frame->first_part = encoder->part_count;
    for (size_t i = 0; i < count; i++) {
        if (list[i]->element == 0) {
            continue;
        }
        if (x278i_extra_is_far_out(encoder->ctx, list[i])) {
            frame->parts_lost = true;
            continue;
        }
        x278_status status = x278i_grow(encoder->ctx, &encoder->parts, &encoder->part_capacity, encoder->part_count + 1,
                                        sizeof *encoder->parts, UINT32_MAX);
        if (status != X278_OK) {
            return status;
        }
        uint32_t tag = x278i_tag_pack(list[i]->tag.ptr, list[i]->tag.len);
        encoder->parts[encoder->part_count++] = (x278i_extra){list[i], tag, i};
    }
    frame->parts_end = encoder->part_count;
    if (frame->parts_end > frame->first_part) {
        x278i_extras_sort(encoder->parts + frame->first_part, frame->parts_end - frame->first_part);
    }
    return X278_OK;
}

/* The unknown parts of the next segment of a tag. */
static x278i_extras find_parts(const x278i_encoder *encoder, const x278i_encode_frame *frame, uint32_t tag) {
    x278i_extras result = {NULL, 0, 0, 0};
    uint32_t position = 0;
    for (uint32_t i = 0; i < frame->tag_count; i++) {
        position = frame->tags[i] == tag ? frame->tag_counts[i] : position;
    }
    if (frame->first_part < frame->parts_end) {
        x278i_extras_find(encoder->parts + frame->first_part, frame->parts_end - frame->first_part, tag, position,
                          &result);
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
        if (i == X278I_ENCODE_TAGS) {
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

/* Is there anything of an item in a node? Else nothing of most items is looked at. */
static bool is_there(const x278i_encoder *encoder, const void *node, uint16_t index) {
    uint16_t field = encoder->binding->items[index];
    if (field == X278I_NONE) {
        return encoder->guide->items[index].kind == X278I_ITEM_SEGMENT; /* in the node itself, perhaps */
    }
    return x278i_node_one(node, field) != NULL; /* of a list, too, the pointer stands first */
}

/* Add what an item has in a node. */
static x278_status add_item(x278i_encoder *encoder, const x278i_encode_frame *frame, uint16_t index) {
    uint16_t field = encoder->binding->items[index];
    if (field == X278I_NONE) {
        return add_entry(encoder, frame->node, index, frame->type);
    }
    uint16_t type = x278i_fields[field].of;
    if (x278i_fields[field].kind == X278_FIELD_ONE) {
        return add_entry(encoder, x278i_node_one(frame->node, field), index, type);
    }
    const void *const *many = x278i_node_many(frame->node, field);
    x278_status status = X278_OK;
    for (size_t i = 0; i < x278i_node_count(frame->node, field) && status == X278_OK; i++) {
        status = add_entry(encoder, many[i], index, type);
    }
    return status;
}

static int by_order(const void *a, const void *b, const void *user) {
    (void)user;
    const x278i_encode_entry *x = a;
    const x278i_encode_entry *y = b;
    uint32_t left = x->order != y->order ? x->order : x->turn;
    uint32_t right = x->order != y->order ? y->order : y->turn;
    return left < right ? -1 : left > right;
}

/* Put the entries from `first` on, which may stand in any order, into that in which they are to be written. */
static void sort_entries(x278i_encoder *encoder, size_t first) {
    bool ordered = false;
    for (size_t i = first; i < encoder->entry_count; i++) {
        ordered = ordered || encoder->entries[i].order != 0;
    }
    if (ordered) {
        x278i_sort(encoder->entries + first, encoder->entry_count - first, sizeof *encoder->entries, by_order, NULL);
    }
}

/* List what a loop holds, in the order in which it is to be written. */
static x278_status gather(x278i_encoder *encoder, x278i_encode_frame *frame) {
    const x278i_guide *guide = encoder->guide;
    const x278i_loop_row *loop = &guide->loops[frame->loop];
    uint16_t end = (uint16_t)(loop->first_item + loop->item_count);
    size_t first = encoder->entry_count;
    uint16_t order = 0;
    x278_status status = X278_OK;
    frame->first = first;
    for (uint16_t i = loop->first_item; i < end && status == X278_OK; i++) {
        if (!is_there(encoder, frame->node, i)) {
            continue;
        }
        const x278i_item *item = &guide->items[i];
        if (item->order != order) {
            sort_entries(encoder, first);
            first = encoder->entry_count;
            order = item->order;
        }
        size_t before = encoder->entry_count;
        status = add_item(encoder, frame, i);
        frame->has_levels = frame->has_levels || (item->kind == X278I_ITEM_LOOP && encoder->entry_count > before &&
                                                  guide->loops[item->row].open == X278I_OPEN_HL);
    }
    sort_entries(encoder, first);
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
    x278i_extras extra = find_parts(encoder, frame, seg->tag);
    x278i_line of = {encoder, frame, seg, entry->node, &extra};
    bool opener = !is_root && entry->item == loop->first_item;
    if (!opener && x278i_line_is_empty(&of) && !stands_for(encoder, loop, entry->item)) {
        return X278_OK;
    }
    frame->things++;
    count_tag(frame, seg->tag);
    uint32_t element = 0;
    encoder->loop = frame->loop;
    encoder->seg = item->row;
    status = x278i_line_put(encoder, &of, &element);
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

/* Is there no delimiter in the line break? */
static bool breaks_plainly(const x278i_encoder *encoder) {
    bool plainly = true;
    for (size_t i = 0; i < encoder->line_break.len; i++) {
        plainly = plainly && !encoder->emit->is_delimiter[(unsigned char)encoder->line_break.ptr[i]];
    }
    return plainly;
}

/* Write it segment by segment, looking at all that may be out of the ordinary. */
static x278_status write_carefully(x278i_encoder *encoder, const void *root) {
    x278i_encode_frame frames[MOST_FRAMES];
    size_t begin = encoder->emit->out.len;
    size_t written = encoder->emit->written;
    encoder->frames = frames;
    /* Need nobody be told which value holds a delimiter? Then all are looked at together, at the end. */
    encoder->quick = encoder->emit->say == NULL && encoder->issues == NULL && breaks_plainly(encoder);
    x278_status status = push(encoder, root, encoder->guide->root, 0);
    if (status == X278_OK) {
        status = write_all(encoder);
    }
    if (status == X278_OK && encoder->quick &&
        x278i_emit_count(encoder->emit, begin) != encoder->emit->written - written) {
        status = X278_E_DELIMITER;
    }
    if (status == X278_OK && encoder->unsaid) {
        status = X278_E_CHARACTER;
    }
    if (status == X278_OK && x278i_issues_failed(encoder->issues)) {
        status = X278_E_NOMEM; /* something could not be told */
    }
    if (status != X278_OK && encoder->emit->open) {
        x278i_emit_drop(encoder->emit);
    }
    x278i_free(encoder->ctx, encoder->entries, encoder->entry_capacity * sizeof *encoder->entries);
    x278i_free(encoder->ctx, encoder->parts, encoder->part_capacity * sizeof *encoder->parts);
    encoder->parts = NULL;
    encoder->entries = NULL;
    encoder->frames = NULL;
    return status;
}

/* The same, with findings of the emitter's rules in their places. */
static x278_status write_and_tell(x278i_encoder *encoder, const void *root) {
    x278i_say *say = encoder->emit->say;
    if (say == NULL) {
        return write_carefully(encoder, root);
    }
    x278i_say before = *say;
    encoder->place = before.place;
    encoder->user = before.user;
    say->place = place;
    say->user = encoder;
    say->issues = encoder->issues != NULL ? encoder->issues : before.issues;
    x278_status status = write_carefully(encoder, root);
    say->place = before.place;
    say->user = before.user;
    say->issues = before.issues;
    return status;
}

static void begin(x278i_encoder *encoder, const x278i_guide *guide, const void *root) {
    encoder->guide = guide;
    encoder->binding = x278i_binding_for(&encoder->guide);
    encoder->root = root;
    encoder->frames = NULL;
    encoder->entries = NULL;
    encoder->entry_count = 0;
    encoder->entry_capacity = 0;
    encoder->parts = NULL;
    encoder->part_count = 0;
    encoder->part_capacity = 0;
    encoder->depth = 0;
    encoder->hl = 0;
    encoder->places = 0;
    encoder->count = 0;
    encoder->seg = X278I_NONE;
    encoder->unsaid = false;
}

x278_status x278i_encode(x278i_encoder *encoder, const x278i_guide *guide, const void *root) {
    bool written = false;
    begin(encoder, guide, root);
    bool fast = x278i_say_passes(encoder->emit->say) && !encoder->ctx->careful && breaks_plainly(encoder);
    x278_status status = fast ? x278i_fast_encode(encoder, &written) : X278_OK;
    if (status != X278_OK || written) {
        return status;
    }
    if (!encoder->sound && !x278i_tree_sound(encoder->binding->root, root)) {
        return X278_E_INVALID_ARG;
    }
    return write_and_tell(encoder, root);
}
