/* Leads what an acknowledgment says back to the transaction that was sent: the rows of the guide, and the bytes. */
#include <string.h>

#include "ack/acks.h"
#include "base/issue.h"
#include "edi/reader.h"
#include "guide/handle.h"
#include "review/trail.h"
#include "walk/walk.h"

/* Where the walk put a segment. */
typedef struct place {
    uint32_t instance;
    uint32_t repeat;
    uint16_t seg;
} place;

typedef struct sent {
    x278_acks *acks;
    const x278_transaction *transaction;
    const x278_segment *segments;
    size_t count;
    x278i_walk walk;
    x278i_trail trail;
    place *places; /* a segment each */
    size_t capacity;
    size_t *indices; /* ordinal - 1: index of the segment; ordinals leave empty segments out */
    size_t index_capacity, ordinals;
    x278_status status;
} sent;

static x278_status note_place(void *user, const x278i_walk *walk, const x278i_walk_event *event) {
    (void)walk;
    sent *to = user;
    if (event->kind == X278_WALK_SEGMENT && event->index < to->count) {
        to->places[event->index] = (place){event->instance, event->repeat, event->seg};
    }
    return X278_OK;
}

static x278_status walk_sent(sent *to, const x278i_guide *guide) {
    x278i_choice choice;
    x278i_choose(to->transaction, guide, 0, &choice);
    const x278_ctx *ctx = to->acks->ctx;
    x278_status status =
        x278i_grow(ctx, &to->places, &to->capacity, to->count, sizeof *to->places, SIZE_MAX / sizeof *to->places);
    if (status == X278_OK) {
        status = x278i_grow(ctx, &to->indices, &to->index_capacity, to->count, sizeof *to->indices,
                            SIZE_MAX / sizeof *to->indices);
    }
    if (status != X278_OK) {
        return status;
    }
    for (size_t i = 0; i < to->count; i++) {
        to->places[i] = (place){X278I_NO_INSTANCE, 0, X278I_NONE};
        if (to->segments[i].ordinal == to->ordinals + 1) {
            to->indices[to->ordinals++] = i;
        }
    }
    status = x278i_trail_begin(&to->trail, choice.guide, to->count);
    if (status != X278_OK) {
        return status;
    }
    x278i_walk_listen(&to->walk, note_place, to);
    x278i_walk_listen(&to->walk, x278i_trail_event, &to->trail);
    return x278i_walk_transaction(&to->walk, choice.guide, to->transaction);
}

/* Paths and names */

typedef struct path {
    char text[96];
    size_t len;
} path;

static void add_bytes(path *out, const char *text, size_t len) {
    size_t room = sizeof out->text - 1 - out->len;
    len = len < room ? len : room;
    memcpy(out->text + out->len, text, len);
    out->len += len;
    out->text[out->len] = '\0';
}

static void add(path *out, const char *text) {
    add_bytes(out, text, strlen(text));
}

static void add_number(path *out, uint64_t number) {
    x278i_digits room;
    x278_str digits = x278i_number(&room, number);
    add_bytes(out, digits.ptr, digits.len);
}

static void add_repeat(path *out, uint32_t repeat) {
    if (repeat > 1) {
        add(out, "[");
        add_number(out, repeat);
        add(out, "]");
    }
}

/* "2000F[2]"; nothing for the transaction set itself. */
static void add_loop(path *out, const x278i_guide *guide, uint16_t loop, uint32_t repeat) {
    if (loop != guide->root) {
        add(out, guide->strings + guide->loop_texts[loop].id_str);
        add_repeat(out, repeat);
    }
}

/* "NM1", "DTP{435}[2]" */
static void add_segment(path *out, const x278i_guide *guide, uint16_t seg, uint32_t repeat) {
    char tag[5];
    x278i_tag_unpack(guide->segs[seg].tag, tag);
    add(out, out->len > 0 ? "-" : "");
    add(out, tag);
    const char *qualifier = guide->strings + guide->seg_texts[seg].qualifier_str;
    if (qualifier[0] != '\0') {
        add(out, "{");
        add(out, qualifier);
        add(out, "}");
    }
    add_repeat(out, repeat);
}

/* "09", "02-2" */
static void add_element(path *out, uint32_t element, uint32_t component) {
    if (element > 0) {
        add(out, element < 10 ? "0" : "");
        add_number(out, element);
    }
    if (component > 0) {
        add(out, "-");
        add_number(out, component);
    }
}

static const char *name_of(const x278i_guide *guide, uint16_t loop, uint16_t seg, uint16_t elem) {
    const char *name = "";
    if (elem != X278I_NONE) {
        name = guide->strings + guide->elem_texts[elem].name_str;
        return name[0] != '\0' ? name : guide->base->strings + guide->base->elems[guide->elems[elem].base].name_str;
    }
    if (seg != X278I_NONE) {
        name = guide->strings + guide->seg_texts[seg].name_str;
        return name[0] != '\0' ? name : guide->base->strings + guide->base->segs[guide->segs[seg].base].name_str;
    }
    return loop != X278I_NONE ? guide->strings + guide->loop_texts[loop].name_str : name;
}

static void set_text(sent *to, const char *text, x278_str *out) {
    *out = (x278_str){NULL, 0};
    if (to->status == X278_OK && text[0] != '\0') {
        to->status = x278i_arena_str(&to->acks->arena, text, strlen(text), out);
    }
}

/* What was found for a place. */
typedef struct target {
    path path;
    const char *name;
    uint64_t offset, length;
    x278_resolution resolution;
    x278i_trail_end end; /* struct_name NULL: no struct holds it */
} target;

/* Give the way through the structs. */
static void set_end(sent *to, const x278i_trail_end *end, x278_str *field_path, x278_str *struct_name,
                    x278_str *field_name) {
    *struct_name = (x278_str){end->struct_name, end->struct_name == NULL ? 0 : strlen(end->struct_name)};
    if (field_name != NULL) {
        *field_name = (x278_str){end->field, end->field == NULL ? 0 : strlen(end->field)};
    }
    set_text(to, end->struct_name == NULL ? "" : end->path, field_path);
}

/* An element (0: none) of the segment at an index. */
static void aim(const sent *to, size_t index, uint32_t element, uint32_t component, uint32_t repetition, target *out) {
    const x278i_guide *guide = to->walk.guide;
    const place *at = &to->places[index];
    const x278_segment *segment = &to->segments[index];
    out->path.len = 0;
    out->path.text[0] = '\0';
    out->name = "";
    if (guide != NULL && at->instance != X278I_NO_INSTANCE) {
        const x278i_instance *instance = &to->walk.instances[at->instance];
        add_loop(&out->path, guide, instance->loop, instance->repeat);
        if (at->seg != X278I_NONE) {
            add_segment(&out->path, guide, at->seg, at->repeat);
            uint16_t elem = element > 0 ? x278i_guide_elem(guide, at->seg, element, component) : X278I_NONE;
            out->name = element > 0 && elem == X278I_NONE ? "" : name_of(guide, X278I_NONE, at->seg, elem);
        }
    }
    if (out->path.len == 0 || guide == NULL || at->seg == X278I_NONE) {
        x278_span tag = x278i_element(segment, 0);
        if (tag.ptr != NULL && x278i_is_tag(tag)) {
            add(&out->path, out->path.len > 0 ? "-" : "");
            add_bytes(&out->path, tag.ptr, tag.len);
        }
    }
    add_element(&out->path, element, component);
    x278_status status = x278_segment_place(segment, element, repetition, component, &out->offset, &out->length);
    bool empty = status != X278_OK || (element > 0 && out->length == 0);
    out->resolution = empty ? X278_RESOLUTION_MISSING : X278_RESOLUTION_FOUND;
    bool held = element == 0 ? x278i_trail_segment_at(&to->trail, index, &out->end)
                             : x278i_trail_element_at(&to->trail, index, element, component, repetition, &out->end);
    if (!held) {
        out->end.struct_name = out->end.field = NULL;
    }
}

/* A loop that is too much, by its first segment. */
static void aim_loop(const sent *to, size_t index, target *out) {
    const x278i_guide *guide = to->walk.guide;
    const place *at = &to->places[index];
    aim(to, index, 0, 0, 0, out);
    if (guide == NULL || at->instance == X278I_NO_INSTANCE || to->walk.instances[at->instance].first != index) {
        return;
    }
    const x278i_instance *instance = &to->walk.instances[at->instance];
    if (instance->loop != guide->root) {
        out->path.len = 0;
        add_loop(&out->path, guide, instance->loop, instance->repeat);
        out->name = name_of(guide, instance->loop, X278I_NONE, X278I_NONE);
    }
}

/* What is missing */

static bool says(const x278_ack_segment *segment, const char *code) {
    return segment->error.code.ptr != NULL && strcmp(segment->error.code.ptr, code) == 0;
}

static bool says_missing(const x278_ack_segment *segment) {
    return says(segment, "3") || says(segment, "I6") || says(segment, "I7") || says(segment, "I8");
}

/* Where an item that is missing in an instance should have stood: the index of the segment behind it. */
static size_t index_of_missing(const sent *to, uint32_t instance, uint16_t item) {
    const x278i_walk *walk = &to->walk;
    const x278i_loop_row *loop = x278i_walk_loop(walk, instance);
    size_t index = walk->instances[instance].last;
    for (uint16_t i = 0; i < loop->item_count; i++) {
        const x278i_counter *counter = &walk->counters[walk->instances[instance].counters + i];
        if (walk->guide->items[loop->first_item + i].order > walk->guide->items[item].order && counter->first < index) {
            index = counter->first;
        }
    }
    return index;
}

/* IK303 has four characters of a loop id. */
static bool loop_fits(const x278i_guide *guide, uint16_t loop, x278_str id) {
    const char *text = guide->strings + guide->loop_texts[loop].id_str;
    size_t len = strlen(text);
    len = id.len < 4 ? len : len < id.len ? len : id.len;
    return id.len == 0 || (len == id.len && memcmp(text, id.ptr, len) == 0);
}

/* How well an item of an instance is what is missing before a segment; 0: not at all. */
static int score(const sent *to, uint32_t instance, uint16_t item, const x278_ack_segment *wanted, size_t index) {
    const x278i_guide *guide = to->walk.guide;
    const x278i_item *row = &guide->items[item];
    uint16_t loop = row->kind == X278I_ITEM_LOOP ? row->row : to->walk.instances[instance].loop;
    if (row->tag != x278i_tag_pack(wanted->tag.ptr, wanted->tag.len) || row->usage == 'N' ||
        !loop_fits(guide, loop, wanted->loop)) {
        return 0;
    }
    int points = 1;
    points += x278i_walk_counter(&to->walk, instance, item)->count == 0 ? 8 : 0;
    points += index_of_missing(to, instance, item) == index ? 4 : 0;
    return points + (row->usage == 'R' ? 2 : 0);
}

/* Find the row that an acknowledgment says is missing before the segment at an index (to->count: at the end). */
static bool aim_missing(const sent *to, const x278_ack_segment *wanted, size_t index, target *out) {
    const x278i_guide *guide = to->walk.guide;
    if (guide == NULL || index == 0 || wanted->tag.ptr == NULL) {
        return false;
    }
    int best = 0;
    uint32_t best_instance = X278I_NO_INSTANCE;
    uint16_t best_item = 0;
    for (uint32_t i = to->places[index - 1].instance; i != X278I_NO_INSTANCE; i = to->walk.instances[i].parent) {
        const x278i_loop_row *loop = x278i_walk_loop(&to->walk, i);
        for (uint16_t n = 0; n < loop->item_count; n++) {
            uint16_t item = (uint16_t)(loop->first_item + n);
            int points = score(to, i, item, wanted, index);
            if (points > best) {
                best = points;
                best_instance = i;
                best_item = item;
            }
        }
    }
    if (best == 0) {
        return false;
    }
    const x278i_item *row = &guide->items[best_item];
    out->path.len = 0;
    out->path.text[0] = '\0';
    if (row->kind == X278I_ITEM_LOOP) {
        add_loop(&out->path, guide, row->row, 1);
        out->name = name_of(guide, row->row, X278I_NONE, X278I_NONE);
    } else {
        const x278i_instance *instance = &to->walk.instances[best_instance];
        add_loop(&out->path, guide, instance->loop, instance->repeat);
        add_segment(&out->path, guide, row->row, 1);
        out->name = name_of(guide, X278I_NONE, row->row, X278I_NONE);
    }
    out->offset = to->transaction->offset + to->transaction->length;
    out->length = 0;
    if (index < to->count) {
        x278_segment_place(&to->segments[index], 0, 0, 0, &out->offset, NULL);
    }
    out->resolution = X278_RESOLUTION_MISSING;
    if (!x278i_trail_missing(&to->trail, best_instance, best_item, &out->end)) {
        out->end.struct_name = out->end.field = NULL;
    }
    return true;
}

/* The acknowledgment */

/* The index of the segment with an ordinal; to->count when there is none. */
static size_t index_of(const sent *to, uint64_t ordinal) {
    return ordinal == 0 || ordinal > to->ordinals ? to->count : to->indices[ordinal - 1];
}

/* Whether the segment at an index has the tag that an acknowledgment names (what is no tag has no name). */
static bool has_tag(const sent *to, size_t index, x278_str tag) {
    x278_span own = x278i_element(&to->segments[index], 0);
    if (own.ptr == NULL || !x278i_is_tag(own)) {
        return true;
    }
    return tag.ptr != NULL && own.len == tag.len && memcmp(own.ptr, tag.ptr, tag.len) == 0;
}

static void resolve_context(sent *to, x278_ack_context *context) {
    target found = {.name = ""};
    size_t index = index_of(to, context->ordinal);
    context->resolution = X278_RESOLUTION_ABSENT;
    if (context->ordinal == 0) {
        context->resolution = X278_RESOLUTION_NONE; /* a business unit has no place */
    } else if (index < to->count && has_tag(to, index, context->tag)) {
        aim(to, index, context->element, context->component, context->repetition, &found);
        context->resolution = found.resolution;
    }
    set_text(to, found.path.text, &context->path);
    set_text(to, found.name, &context->plain);
    set_end(to, &found.end, &context->field_path, &context->struct_name, &context->field_name);
}

/* Views are const to the caller; here they are the library's own. */
static void resolve_contexts(sent *to, const x278_ack_context *const *contexts, size_t count) {
    for (size_t i = 0; i < count; i++) {
        resolve_context(to, (x278_ack_context *)contexts[i]);
    }
}

static void resolve_element(sent *to, size_t index, x278_ack_element *element) {
    target found = {.name = ""};
    resolve_contexts(to, element->contexts, element->context_count);
    element->resolution = X278_RESOLUTION_ABSENT;
    if (index < to->count && element->element > 0) {
        aim(to, index, element->element, element->component, element->repetition, &found);
        element->resolution = found.resolution;
    }
    element->offset = found.offset;
    element->length = found.length;
    set_text(to, found.path.text, &element->path);
    set_text(to, found.name, &element->plain);
    set_end(to, &found.end, &element->field_path, &element->struct_name, &element->field_name);
}

static void resolve_segment(sent *to, x278_ack_segment *segment) {
    target found = {.name = ""};
    size_t index = index_of(to, segment->ordinal);
    bool missing = says_missing(segment);
    segment->resolution = X278_RESOLUTION_ABSENT;
    if (missing && (index < to->count || segment->ordinal == to->ordinals + 1)) {
        if (aim_missing(to, segment, index, &found)) {
            segment->resolution = found.resolution;
        }
    } else if (!missing && index < to->count && has_tag(to, index, segment->tag)) {
        if (says(segment, "4")) {
            aim_loop(to, index, &found);
        } else {
            aim(to, index, 0, 0, 0, &found);
        }
        segment->resolution = found.resolution;
    } else {
        index = to->count;
    }
    segment->offset = found.offset;
    segment->length = found.length;
    set_text(to, found.path.text, &segment->path);
    set_text(to, found.name, &segment->plain);
    set_end(to, &found.end, &segment->field_path, &segment->struct_name, NULL);
    resolve_contexts(to, segment->contexts, segment->context_count);
    for (size_t i = 0; i < segment->element_count; i++) {
        resolve_element(to, missing ? to->count : index, (x278_ack_element *)segment->elements[i]);
    }
}

/* Control numbers are the same but for zeros in front, when they are numbers. */
static bool same_number(x278_span a, x278_str b) {
    while (a.len > 1 && a.ptr[0] == '0') {
        a.ptr++;
        a.len--;
    }
    while (b.len > 1 && b.ptr[0] == '0') {
        b.ptr++;
        b.len--;
    }
    return a.len == b.len && (a.len == 0 || memcmp(a.ptr, b.ptr, a.len) == 0);
}

static bool same_text(x278_span a, x278_str b) {
    return a.len == b.len && (a.len == 0 || memcmp(a.ptr, b.ptr, a.len) == 0);
}

static bool means(const sent *to, const x278_ack_group *group, const x278_ack_transaction *transaction) {
    const x278_segment *gs = to->transaction->gs;
    if (gs != NULL && (!same_text(x278i_value(gs, 1, 0), group->functional_id) ||
                       !same_number(x278i_value(gs, 6, 0), group->control_number))) {
        return false;
    }
    return same_text(x278i_value(&to->segments[0], 1, 0), transaction->set) &&
           same_number(x278i_value(&to->segments[0], 2, 0), transaction->control_number);
}

static const x278_ack_transaction *resolve_all(sent *to) {
    const x278_ack_transaction *first = NULL;
    x278_span number = x278i_value(&to->segments[0], 2, 0);
    x278i_ack_entry *entry = to->acks->buckets[x278i_ack_bucket(to->acks, number.ptr, number.len)];
    for (; entry != NULL && to->status == X278_OK; entry = entry->next) {
        if (!means(to, entry->group, entry->transaction)) {
            continue;
        }
        for (size_t i = 0; i < entry->transaction->segment_count; i++) {
            resolve_segment(to, (x278_ack_segment *)entry->transaction->segments[i]);
        }
        entry->transaction->resolved++;
        first = first == NULL ? entry->transaction : first;
    }
    return first;
}

/* Whether anything is said of the transaction, so that it is worth a walk. */
static bool is_meant(const sent *to) {
    x278_span number = x278i_value(&to->segments[0], 2, 0);
    const x278i_ack_entry *entry = to->acks->buckets[x278i_ack_bucket(to->acks, number.ptr, number.len)];
    while (entry != NULL && !means(to, entry->group, entry->transaction)) {
        entry = entry->next;
    }
    return entry != NULL;
}

x278_status x278_acks_resolve(x278_acks *acks, const x278_transaction *transaction, const x278_guide *guide,
                              const x278_ack_transaction **found) {
    if (found != NULL) {
        *found = NULL;
    }
    if (acks == NULL || transaction == NULL || transaction->segment_count == 0) {
        return X278_E_INVALID_ARG;
    }
    sent to = {.acks = acks, .transaction = transaction, .count = (size_t)transaction->segment_count};
    to.segments = x278i_transaction_segments(transaction);
    if (!is_meant(&to)) {
        return X278_E_NOT_FOUND;
    }
    x278i_walk_init(&to.walk, acks->ctx);
    x278i_trail_init(&to.trail, acks->ctx);
    to.status = walk_sent(&to, x278i_guide_private(guide));
    const x278_ack_transaction *first = to.status == X278_OK ? resolve_all(&to) : NULL;
    x278i_walk_free(&to.walk);
    x278i_trail_free(&to.trail);
    x278i_free(acks->ctx, to.places, to.capacity * sizeof *to.places);
    x278i_free(acks->ctx, to.indices, to.index_capacity * sizeof *to.indices);
    if (to.status != X278_OK) {
        return to.status;
    }
    if (found != NULL) {
        *found = first;
    }
    return X278_OK;
}

x278_status x278_acks_resolve_doc(x278_acks *acks, const x278_doc *doc, const x278_ack_transaction **found) {
    static const x278_encode_options plain = {.struct_size = sizeof plain, .flags = X278_ENCODE_UNCHECKED};
    const x278_transaction *transaction;
    x278_reader *reader = NULL;
    x278_buf text;
    if (found != NULL) {
        *found = NULL;
    }
    if (acks == NULL || doc == NULL) {
        return X278_E_INVALID_ARG;
    }
    x278_status status = x278_encode(doc, &plain, &text);
    if (status != X278_OK) {
        return status;
    }
    status = x278_reader_open_memory(acks->ctx, text.ptr, text.len, NULL, NULL, &reader);
    if (status == X278_OK) {
        status = x278_reader_next_transaction(reader, &transaction);
    }
    if (status == X278_OK) {
        status = x278_acks_resolve(acks, transaction, x278_doc_guide(doc), found);
    }
    x278_reader_free(reader);
    x278_buf_free(&text);
    return status;
}
