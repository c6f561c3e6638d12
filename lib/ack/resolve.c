/* Leads what an acknowledgment says back to the transaction that was sent: the rows of the guide, and the bytes. */
#include <string.h>

#include "ack/acks.h"
#include "ack/spots.h"
#include "base/issue.h"
#include "edi/reader.h"
#include "guide/handle.h"
#include "review/trail.h"
#include "walk/place.h"

#define MAX_SEARCHES 100 /* a transaction */

typedef struct sent {
    x278_acks *acks;
    const x278_transaction *transaction;
    const x278_segment *segments;
    size_t count;
    x278i_walk walk;
    x278i_trail trail;
    x278i_places places;
    x278i_spots spots;
    size_t *indices; /* ordinal - 1: index of the segment; ordinals leave empty segments out */
    size_t index_capacity, ordinals;
    size_t searches; /* through all segments, for one without a position */
    int shift;       /* from the positions of the acknowledgment to ours */
    x278_status status;
} sent;

static x278_status walk_sent(sent *to, const x278i_guide *guide) {
    x278i_choice choice;
    x278i_choose(to->transaction, guide, 0, &choice);
    const x278_ctx *ctx = to->acks->ctx;
    x278_status status = x278i_places_begin(&to->places, ctx, to->count);
    if (status == X278_OK) {
        status = x278i_grow(ctx, &to->indices, &to->index_capacity, to->count, sizeof *to->indices,
                            SIZE_MAX / sizeof *to->indices);
    }
    if (status != X278_OK) {
        return status;
    }
    for (size_t i = 0; i < to->count; i++) {
        if (to->segments[i].ordinal == to->ordinals + 1) {
            to->indices[to->ordinals++] = i;
        }
    }
    status = x278i_trail_begin(&to->trail, choice.guide, to->count);
    if (status != X278_OK) {
        return status;
    }
    x278i_walk_listen(&to->walk, &x278i_places_listener, &to->places);
    x278i_walk_listen(&to->walk, &x278i_trail_listener, &to->trail);
    return x278i_walk_transaction(&to->walk, choice.guide, to->transaction);
}

static void set_text(sent *to, const char *text, x278_str *out) {
    *out = (x278_str){NULL, 0};
    if (to->status == X278_OK && text[0] != '\0') {
        to->status = x278i_arena_str(&to->acks->arena, text, strlen(text), out);
    }
}

/* What was found for a place. */
typedef struct target {
    x278i_phrase path;
    const char *name;
    uint64_t offset, length;
    x278_resolution resolution;
    x278i_trail_end end; /* struct_name NULL: no struct holds it */
} target;

static void name_place(target *out, const x278i_place *place) {
    out->path = (x278i_phrase){.len = 0};
    out->name = "";
    x278i_place_path(&out->path, place);
}

/* Give the way through the structs. */
static void set_end(sent *to, const x278i_trail_end *end, x278_str *field_path, x278_str *struct_name,
                    x278_str *field_name) {
    *struct_name = (x278_str){end->struct_name, end->struct_name == NULL ? 0 : strlen(end->struct_name)};
    if (field_name != NULL) {
        *field_name = (x278_str){end->field, end->field == NULL ? 0 : strlen(end->field)};
    }
    set_text(to, end->struct_name == NULL ? "" : end->path, field_path);
}

/* Where the segment at an index is. */
static x278i_place place_of(const sent *to, size_t index) {
    const x278i_put *put = &to->places.v[index];
    bool known = to->walk.guide != NULL && put->instance != X278I_NO_INSTANCE;
    return (x278i_place){
        .guide = to->walk.guide,
        .instance = known ? &to->walk.instances[put->instance] : NULL,
        .segment = &to->segments[index],
        .loop = X278I_NONE,
        .seg = put->seg,
        .repeat = put->repeat,
    };
}

/* An element (0: none) of the segment at an index. */
static void aim(sent *to, size_t index, uint32_t element, uint32_t component, uint32_t repetition, target *out) {
    const x278i_guide *guide = to->walk.guide;
    x278i_place place = place_of(to, index);
    place.element = element;
    place.component = component;
    name_place(out, &place);
    if (guide != NULL && place.seg != X278I_NONE) {
        uint16_t elem = element > 0 ? x278i_guide_elem(guide, place.seg, element, component) : X278I_NONE;
        bool unknown = element > 0 && elem == X278I_NONE;
        out->name = unknown ? "" : x278i_guide_name(guide, (x278i_row){X278I_NONE, place.seg, elem});
    }
    x278_status status = x278i_spots_place(to->acks->ctx, &to->spots, place.segment, element, repetition, component,
                                           &out->offset, &out->length);
    to->status = status == X278_E_NOMEM && to->status == X278_OK ? status : to->status;
    bool empty = status != X278_OK || (element > 0 && out->length == 0);
    out->resolution = empty ? X278_RESOLUTION_MISSING : X278_RESOLUTION_FOUND;
    bool held = element == 0 ? x278i_trail_segment_at(&to->trail, index, &out->end)
                             : x278i_trail_element_at(&to->trail, index, element, component, repetition, &out->end);
    if (!held) {
        out->end.struct_name = out->end.field = NULL;
    }
}

/* A loop that is too much, by its first segment. */
static void aim_loop(sent *to, size_t index, target *out) {
    x278i_place place = place_of(to, index);
    aim(to, index, 0, 0, 0, out);
    if (place.instance != NULL && place.instance->first == index && place.instance->loop != place.guide->root) {
        place.whole_loop = true;
        name_place(out, &place);
        out->name = x278i_guide_name(place.guide, (x278i_row){place.instance->loop, X278I_NONE, X278I_NONE});
    }
}

/* What is missing */

static bool says(const x278_ack_segment *segment, const char *code) {
    return segment->error.code.ptr != NULL && strcmp(segment->error.code.ptr, code) == 0;
}

static bool says_missing(const x278_ack_segment *segment) {
    return says(segment, "3") || says(segment, "I6") || says(segment, "I7") || says(segment, "I8");
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
    points += x278i_missing_index(&to->walk, instance, item, to->walk.index) == index ? 4 : 0;
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
    for (uint32_t i = to->places.v[index - 1].instance; i != X278I_NO_INSTANCE; i = to->walk.instances[i].parent) {
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
    bool loop = row->kind == X278I_ITEM_LOOP;
    x278i_place place = {
        .guide = guide,
        .instance = &to->walk.instances[best_instance],
        .loop = loop ? row->row : X278I_NONE,
        .seg = loop ? X278I_NONE : row->row,
        .repeat = 1,
    };
    name_place(out, &place);
    out->name = x278i_guide_name(guide, (x278i_row){place.loop, place.seg, X278I_NONE});
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

/* How other programs count segments: as the standard says, without ST or one too many, and from ISA. */
static const int shifts[] = {0, -1, 1, -2};

#define SHIFTS (sizeof shifts / sizeof shifts[0])

static size_t shifted_index(const sent *to, uint64_t ordinal, int shift) {
    uint64_t back = shift < 0 ? (uint64_t)-shift : 0;
    return ordinal <= back ? to->count : index_of(to, ordinal - back + (shift > 0 ? (uint64_t)shift : 0));
}

/* Is the segment at an index the one that an acknowledgment names, by tag and loop? */
static bool is_named(const sent *to, size_t index, const x278_ack_segment *segment) {
    if (index >= to->count || segment->tag.ptr == NULL ||
        !x278i_same_text(x278i_element(&to->segments[index], 0), segment->tag)) {
        return false;
    }
    const x278i_put *put = &to->places.v[index];
    return to->walk.guide == NULL || put->instance == X278I_NO_INSTANCE || segment->loop.ptr == NULL ||
           loop_fits(to->walk.guide, to->walk.instances[put->instance].loop, segment->loop);
}

/* The way of counting by which most of the segments that are named are where they are said to be; that of the standard when
 * no other is better alone. */
static int find_shift(const sent *to, const x278_ack_transaction *transaction) {
    size_t most = 0;
    int best = 0;
    bool alone = true;
    for (size_t n = 0; n < SHIFTS; n++) {
        size_t count = 0;
        for (size_t i = 0; i < transaction->segment_count; i++) {
            const x278_ack_segment *segment = transaction->segments[i];
            size_t index = shifted_index(to, segment->ordinal, shifts[n]);
            count += !says_missing(segment) && index < to->count &&
                     (is_named(to, index, segment) || (shifts[n] == 0 && has_tag(to, index, segment->tag)));
        }
        if (count > most) {
            most = count;
            best = shifts[n];
            alone = true;
        } else if (count == most && best != 0) {
            alone = false;
        }
    }
    return alone ? best : 0;
}

/* The index of the only segment that is named without a position; to->count when there is none, or more, or too many were
 * looked for. */
static size_t find_only(sent *to, const x278_ack_segment *segment) {
    size_t found = to->count;
    if (to->searches++ >= MAX_SEARCHES) {
        return found;
    }
    for (size_t i = 0; i < to->count; i++) {
        if (is_named(to, i, segment)) {
            if (found < to->count) {
                return to->count;
            }
            found = i;
        }
    }
    return found;
}

/* The index of the segment that an acknowledgment means; to->count when it is not there, or might be several. */
static size_t find_named(sent *to, const x278_ack_segment *segment) {
    if (segment->ordinal == 0) {
        return find_only(to, segment);
    }
    size_t index = shifted_index(to, segment->ordinal, to->shift);
    if (index < to->count && has_tag(to, index, segment->tag)) {
        return index;
    }
    size_t found = to->count;
    for (size_t n = 0; n < SHIFTS; n++) {
        index = shifted_index(to, segment->ordinal, shifts[n]);
        if (is_named(to, index, segment)) {
            if (found < to->count) {
                return to->count;
            }
            found = index;
        }
    }
    return found;
}

static void resolve_context(sent *to, x278_ack_context *context) {
    target found = {.name = ""};
    size_t index = shifted_index(to, context->ordinal, to->shift);
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
    bool missing = says_missing(segment);
    size_t index = missing ? shifted_index(to, segment->ordinal, to->shift) : find_named(to, segment);
    segment->resolution = X278_RESOLUTION_ABSENT;
    segment->found_ordinal = index < to->count ? to->segments[index].ordinal : 0;
    if (missing && (index < to->count || segment->ordinal == to->ordinals + 1)) {
        if (aim_missing(to, segment, index, &found)) {
            segment->resolution = found.resolution;
        }
    } else if (!missing && index < to->count) {
        if (says(segment, "4")) {
            aim_loop(to, index, &found);
        } else {
            aim(to, index, 0, 0, 0, &found);
        }
        segment->resolution = found.resolution;
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

static bool means(const sent *to, const x278_ack_group *group, const x278_ack_transaction *transaction) {
    const x278_segment *gs = to->transaction->gs;
    if (gs != NULL && (!x278i_same_text(x278i_value(gs, 1, 0), group->functional_id) ||
                       !x278i_same_number(x278i_value(gs, 6, 0), group->control_number))) {
        return false;
    }
    return x278i_same_text(x278i_value(&to->segments[0], 1, 0), transaction->set) &&
           x278i_same_number(x278i_value(&to->segments[0], 2, 0), transaction->control_number);
}

static const x278_ack_transaction *resolve_all(sent *to) {
    const x278_ack_transaction *first = NULL;
    x278_span number = x278i_value(&to->segments[0], 2, 0);
    x278i_ack_entry *entry = to->acks->buckets[x278i_ack_bucket(to->acks, number.ptr, number.len)];
    for (; entry != NULL && to->status == X278_OK; entry = entry->next) {
        if (!means(to, entry->group, entry->transaction)) {
            continue;
        }
        to->shift = find_shift(to, entry->transaction);
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
    x278i_spots_init(&to.spots, transaction->length);
    to.status = walk_sent(&to, x278i_guide_private(guide));
    const x278_ack_transaction *first = to.status == X278_OK ? resolve_all(&to) : NULL;
    x278i_walk_free(&to.walk);
    x278i_trail_free(&to.trail);
    x278i_places_free(&to.places, acks->ctx);
    x278i_spots_free(acks->ctx, &to.spots);
    x278i_free(acks->ctx, to.indices, to.index_capacity * sizeof *to.indices);
    if (to.status != X278_OK) {
        return to.status;
    }
    if (found != NULL) {
        *found = first;
    }
    return X278_OK;
}

x278_status x278_acks_resolve_doc(x278_acks *acks, const x278_doc *doc, x278_issues *issues,
                                  const x278_ack_transaction **found) {
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
    x278_status status = x278_encode(doc, &plain, issues, &text);
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
