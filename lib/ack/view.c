/* Reads TA1, 999 and 997 into views. */
#include <string.h>

#include "ack/acks.h"
#include "edi/reader.h"
#include "walk/walk.h"

uint64_t x278i_ack_number(x278_span text) {
    uint64_t number = 0;
    for (size_t i = 0; i < text.len; i++) {
        if (text.ptr[i] < '0' || text.ptr[i] > '9' || i >= 18) {
            return 0;
        }
        number = number * 10 + (uint64_t)(text.ptr[i] - '0');
    }
    return number;
}

/* What is read: a 999 or 997, segment by segment. */
typedef struct source {
    x278_acks *acks;
    const x278i_guide *guide; /* of 999, for the meanings of codes */
    const x278_segment *segments;
    x278_status status;
} source;

static void *view(source *from, size_t size) {
    void *memory = from->status == X278_OK ? x278i_arena_alloc(&from->acks->arena, size) : NULL;
    if (memory == NULL) {
        from->status = X278_E_NOMEM;
        return NULL;
    }
    memset(memory, 0, size);
    uint32_t known = (uint32_t)size;
    memcpy(memory, &known, sizeof known); /* struct_size stands first in every view */
    return memory;
}

/* An array of `count` pointers to be filled; NULL when there are none. */
static void *pointers(source *from, size_t count) {
    if (count == 0 || from->status != X278_OK) {
        return NULL;
    }
    void *memory =
        count > SIZE_MAX / sizeof(void *) ? NULL : x278i_arena_alloc(&from->acks->arena, count * sizeof(void *));
    if (memory == NULL) {
        from->status = X278_E_NOMEM;
    }
    return memory;
}

static void text(source *from, x278_span value, x278_str *out) {
    if (from->status == X278_OK && value.len > 0) {
        from->status = x278i_arena_str(&from->acks->arena, value.ptr, value.len, out);
    }
}

static void element(source *from, const x278_segment *segment, uint32_t at, uint32_t component, x278_str *out) {
    text(from, x278i_value(segment, at, component), out);
}

/* A code, with the meaning that the list of a data element has for it. */
static void code(source *from, const x278_segment *segment, uint32_t at, const char *list, x278_ack_code *out) {
    x278_span value = x278i_value(segment, at, 0);
    text(from, value, &out->code);
    if (value.len > 0 && from->guide != NULL) {
        uint16_t row = x278i_guide_list(from->guide, list, strlen(list));
        const char *meaning = x278i_guide_meaning(from->guide, row, value.ptr, value.len);
        out->meaning = x278i_text(meaning);
    }
}

/* Codes in up to five elements from `first` on. */
static uint32_t codes(source *from, const x278_segment *segment, uint32_t first, const char *list,
                      x278_ack_code out[5]) {
    uint32_t count = 0;
    for (uint32_t i = 0; i < 5; i++) {
        if (x278i_value(segment, first + i, 0).len > 0) {
            code(from, segment, first + i, list, &out[count++]);
        }
    }
    return count;
}

static uint32_t position(x278_span value) {
    uint64_t number = x278i_ack_number(value);
    return number < UINT32_MAX ? (uint32_t)number : 0;
}

/* Tags of a 999 and what a 997 has in their place. */
typedef enum level {
    LEVEL_OTHER,
    LEVEL_SET,     /* AK2 */
    LEVEL_SEGMENT, /* IK3, AK3 */
    LEVEL_ELEMENT, /* IK4, AK4 */
    LEVEL_CONTEXT, /* CTX */
    LEVEL_SET_END, /* IK5, AK5 */
    LEVEL_END      /* AK9 */
} level;

static level level_of(const x278_segment *segment) {
    switch (x278i_segment_tag(segment)) {
    case X278I_TAG3('A', 'K', '2'):
        return LEVEL_SET;
    case X278I_TAG3('I', 'K', '3'):
    case X278I_TAG3('A', 'K', '3'):
        return LEVEL_SEGMENT;
    case X278I_TAG3('I', 'K', '4'):
    case X278I_TAG3('A', 'K', '4'):
        return LEVEL_ELEMENT;
    case X278I_TAG3('C', 'T', 'X'):
        return LEVEL_CONTEXT;
    case X278I_TAG3('I', 'K', '5'):
    case X278I_TAG3('A', 'K', '5'):
        return LEVEL_SET_END;
    case X278I_TAG3('A', 'K', '9'):
        return LEVEL_END;
    default:
        return LEVEL_OTHER;
    }
}

/* How many segments of a level stand in a stretch. */
static size_t count(const source *from, size_t begin, size_t end, level wanted) {
    size_t found = 0;
    for (size_t i = begin; i < end; i++) {
        found += level_of(&from->segments[i]) == wanted;
    }
    return found;
}

/* The first segment from `begin` on that is of one of the levels; `end` when there is none. */
static size_t find(const source *from, size_t begin, size_t end, level first, level second, level third) {
    for (size_t i = begin; i < end; i++) {
        level at = level_of(&from->segments[i]);
        if (at == first || at == second || at == third) {
            return i;
        }
    }
    return end;
}

static x278_ack_context *read_context(source *from, const x278_segment *segment) {
    x278_ack_context *context = view(from, sizeof *context);
    if (context == NULL) {
        return NULL;
    }
    element(from, segment, 1, 1, &context->name);
    element(from, segment, 1, 2, &context->reference);
    element(from, segment, 2, 0, &context->tag);
    element(from, segment, 4, 0, &context->loop);
    context->ordinal = x278i_ack_number(x278i_value(segment, 3, 0));
    context->element = position(x278i_value(segment, 5, 1));
    context->component = position(x278i_value(segment, 5, 2));
    context->repetition = position(x278i_value(segment, 5, 3));
    return context;
}

/* The CTX of a stretch. */
static size_t read_contexts(source *from, size_t begin, size_t end, const x278_ack_context *const **out) {
    size_t total = count(from, begin, end, LEVEL_CONTEXT);
    const x278_ack_context **list = pointers(from, total);
    size_t read = 0;
    for (size_t i = begin; i < end && from->status == X278_OK; i++) {
        if (level_of(&from->segments[i]) == LEVEL_CONTEXT) {
            list[read++] = read_context(from, &from->segments[i]);
        }
    }
    *out = list;
    return from->status == X278_OK ? total : 0;
}

static x278_ack_element *read_element(source *from, size_t begin, size_t end) {
    const x278_segment *segment = &from->segments[begin];
    x278_ack_element *read = view(from, sizeof *read);
    if (read == NULL) {
        return NULL;
    }
    read->element = position(x278i_value(segment, 1, 1));
    read->component = position(x278i_value(segment, 1, 2));
    read->repetition = position(x278i_value(segment, 1, 3));
    element(from, segment, 2, 0, &read->data_element);
    code(from, segment, 3, "621", &read->error);
    text(from, x278i_element(segment, 4), &read->value);
    read->context_count = read_contexts(from, begin + 1, end, &read->contexts);
    return read;
}

static x278_ack_segment *read_segment(source *from, size_t begin, size_t end) {
    const x278_segment *segment = &from->segments[begin];
    x278_ack_segment *read = view(from, sizeof *read);
    if (read == NULL) {
        return NULL;
    }
    element(from, segment, 1, 0, &read->tag);
    read->ordinal = x278i_ack_number(x278i_value(segment, 2, 0));
    element(from, segment, 3, 0, &read->loop);
    code(from, segment, 4, "620", &read->error);
    size_t first = find(from, begin + 1, end, LEVEL_ELEMENT, LEVEL_ELEMENT, LEVEL_ELEMENT);
    read->context_count = read_contexts(from, begin + 1, first, &read->contexts);
    size_t total = count(from, first, end, LEVEL_ELEMENT);
    const x278_ack_element **list = pointers(from, total);
    for (size_t i = 0; i < total && from->status == X278_OK; i++) {
        size_t next = find(from, first + 1, end, LEVEL_ELEMENT, LEVEL_ELEMENT, LEVEL_ELEMENT);
        list[i] = read_element(from, first, next);
        first = next;
    }
    read->elements = list;
    read->element_count = from->status == X278_OK ? total : 0;
    return read;
}

static x278_ack_transaction *read_set(source *from, size_t begin, size_t end) {
    x278_ack_transaction *read = view(from, sizeof *read);
    if (read == NULL) {
        return NULL;
    }
    element(from, &from->segments[begin], 1, 0, &read->set);
    element(from, &from->segments[begin], 2, 0, &read->control_number);
    element(from, &from->segments[begin], 3, 0, &read->guide);
    size_t trailer = find(from, begin, end, LEVEL_SET_END, LEVEL_SET_END, LEVEL_SET_END);
    if (trailer < end) {
        code(from, &from->segments[trailer], 1, "717", &read->decision);
        read->error_count = codes(from, &from->segments[trailer], 2, "618", read->errors);
    }
    size_t total = count(from, begin, end, LEVEL_SEGMENT);
    const x278_ack_segment **list = pointers(from, total);
    size_t at = find(from, begin, end, LEVEL_SEGMENT, LEVEL_SEGMENT, LEVEL_SEGMENT);
    for (size_t i = 0; i < total && from->status == X278_OK; i++) {
        size_t next = find(from, at + 1, end, LEVEL_SEGMENT, LEVEL_SET_END, LEVEL_SEGMENT);
        list[i] = read_segment(from, at, next);
        at = find(from, next, end, LEVEL_SEGMENT, LEVEL_SEGMENT, LEVEL_SEGMENT);
    }
    read->segments = list;
    read->segment_count = from->status == X278_OK ? total : 0;
    return read;
}

static x278_ack_group *read_group(source *from, const x278_transaction *transaction) {
    size_t end = (size_t)transaction->segment_count;
    x278_ack_group *read = view(from, sizeof *read);
    if (read == NULL) {
        return NULL;
    }
    read->interchange = transaction->interchange;
    element(from, &from->segments[0], 1, 0, &read->set);
    if (end > 1 && x278i_segment_tag(&from->segments[1]) == X278I_TAG3('A', 'K', '1')) {
        element(from, &from->segments[1], 1, 0, &read->functional_id);
        element(from, &from->segments[1], 2, 0, &read->control_number);
        element(from, &from->segments[1], 3, 0, &read->version);
    }
    size_t trailer = find(from, 0, end, LEVEL_END, LEVEL_END, LEVEL_END);
    if (trailer < end) {
        code(from, &from->segments[trailer], 1, "715", &read->decision);
        read->included = x278i_ack_number(x278i_value(&from->segments[trailer], 2, 0));
        read->received = x278i_ack_number(x278i_value(&from->segments[trailer], 3, 0));
        read->accepted = x278i_ack_number(x278i_value(&from->segments[trailer], 4, 0));
        read->error_count = codes(from, &from->segments[trailer], 5, "716", read->errors);
    }
    size_t total = count(from, 0, trailer, LEVEL_SET);
    const x278_ack_transaction **list = pointers(from, total);
    size_t at = find(from, 0, trailer, LEVEL_SET, LEVEL_SET, LEVEL_SET);
    for (size_t i = 0; i < total && from->status == X278_OK; i++) {
        size_t next = find(from, at + 1, trailer, LEVEL_SET, LEVEL_SET, LEVEL_SET);
        list[i] = read_set(from, at, next);
        at = next;
    }
    read->transactions = list;
    read->transaction_count = from->status == X278_OK ? total : 0;
    return read;
}

static bool is_acknowledgment(const x278_transaction *transaction) {
    x278_span set = x278i_value(x278i_transaction_segments(transaction), 1, 0);
    return set.len == 3 && (memcmp(set.ptr, "999", 3) == 0 || memcmp(set.ptr, "997", 3) == 0);
}

static void take_transaction(source *from, const x278_transaction *transaction) {
    x278_acks *acks = from->acks;
    if (!is_acknowledgment(transaction)) {
        return;
    }
    from->segments = x278i_transaction_segments(transaction);
    x278_ack_group *group = read_group(from, transaction);
    if (from->status == X278_OK) {
        from->status = x278i_grow(acks->ctx, &acks->groups, &acks->group_capacity, acks->group_count + 1,
                                  sizeof *acks->groups, SIZE_MAX / sizeof *acks->groups);
    }
    if (from->status == X278_OK) {
        acks->groups[acks->group_count++] = group;
    }
}

static void take_ta1(source *from, const x278_segment *segment, uint64_t interchange) {
    x278_acks *acks = from->acks;
    x278_ack_interchange *read = view(from, sizeof *read);
    if (read == NULL) {
        return;
    }
    element(from, segment, 1, 0, &read->control_number);
    element(from, segment, 2, 0, &read->date);
    element(from, segment, 3, 0, &read->time);
    code(from, segment, 4, "I17", &read->decision);
    code(from, segment, 5, "I18", &read->note);
    read->interchange = interchange;
    if (from->status == X278_OK) {
        from->status =
            x278i_grow(acks->ctx, &acks->interchanges, &acks->interchange_capacity, acks->interchange_count + 1,
                       sizeof *acks->interchanges, SIZE_MAX / sizeof *acks->interchanges);
    }
    if (from->status == X278_OK) {
        acks->interchanges[acks->interchange_count++] = read;
    }
}

static x278_status read_all(x278_acks *acks, x278_reader *reader) {
    source from = {.acks = acks, .guide = x278i_guide_find("005010X231", 10)};
    for (;;) {
        x278i_unit unit;
        x278_status status = x278i_reader_next_unit(reader, &unit);
        if (status != X278_OK) {
            return status == X278_END ? X278_OK : status == X278_NEED_INPUT ? X278_E_STATE : status;
        }
        if (unit.transaction != NULL) {
            take_transaction(&from, unit.transaction);
        } else if (x278i_segment_tag(unit.segment) == X278I_TAG3('T', 'A', '1')) {
            x278i_finding place = {.code = 0};
            x278i_reader_place(reader, NULL, NULL, &place);
            take_ta1(&from, unit.segment, place.interchange);
        }
        if (from.status == X278_OK && acks->arena.held > x278i_ctx_answer(acks->ctx)) {
            from.status = X278_E_LIMIT;
        }
        if (from.status != X278_OK) {
            return from.status;
        }
    }
}

size_t x278i_ack_bucket(const x278_acks *acks, const char *number, size_t len) {
    uint64_t hash = UINT64_C(0xcbf29ce484222325);
    while (len > 1 && number[0] == '0') {
        number++;
        len--;
    }
    for (size_t i = 0; i < len; i++) {
        hash = (hash ^ (unsigned char)number[i]) * UINT64_C(0x100000001b3);
    }
    return (size_t)(hash ^ hash >> 32) & (acks->bucket_count - 1);
}

/* Make the index of transactions by their control numbers. */
static x278_status make_index(x278_acks *acks) {
    size_t total = 0;
    for (size_t i = 0; i < acks->group_count; i++) {
        total += acks->groups[i]->transaction_count;
    }
    size_t buckets = 1;
    while (buckets < total) {
        buckets *= 2;
    }
    x278i_ack_entry *entries = x278i_arena_alloc(&acks->arena, total * sizeof *entries);
    acks->buckets = x278i_arena_alloc(&acks->arena, buckets * sizeof(x278i_ack_entry *));
    if (entries == NULL || acks->buckets == NULL) {
        return X278_E_NOMEM;
    }
    for (size_t i = 0; i < buckets; i++) {
        acks->buckets[i] = NULL;
    }
    acks->bucket_count = buckets;
    for (size_t i = acks->group_count; i > 0; i--) { /* backwards, so that the first comes first */
        const x278_ack_group *group = acks->groups[i - 1];
        for (size_t n = group->transaction_count; n > 0; n--) {
            x278i_ack_entry *entry = &entries[--total];
            entry->transaction = (x278_ack_transaction *)group->transactions[n - 1];
            entry->group = group;
            x278_str number = entry->transaction->control_number;
            size_t bucket = x278i_ack_bucket(acks, number.ptr, number.len);
            entry->next = acks->buckets[bucket];
            acks->buckets[bucket] = entry;
        }
    }
    return X278_OK;
}

x278_status x278_acks_read(const x278_ctx *ctx, x278_reader *reader, x278_acks **out) {
    if (out == NULL) {
        return X278_E_INVALID_ARG;
    }
    *out = NULL;
    if (ctx == NULL || reader == NULL) {
        return X278_E_INVALID_ARG;
    }
    x278_acks *acks = x278i_object_new(ctx, sizeof *acks);
    if (acks == NULL) {
        return X278_E_NOMEM;
    }
    acks->ctx = ctx;
    x278i_arena_init(&acks->arena, ctx);
    x278_status status = read_all(acks, reader);
    if (status == X278_OK && acks->group_count == 0 && acks->interchange_count == 0) {
        status = X278_E_EMPTY;
    }
    if (status == X278_OK) {
        status = make_index(acks);
    }
    if (status != X278_OK) {
        x278_acks_free(acks);
        return status;
    }
    *out = acks;
    return X278_OK;
}

void x278_acks_free(x278_acks *acks) {
    if (acks != NULL) {
        const x278_ctx *ctx = acks->ctx;
        x278i_arena_free(&acks->arena);
        x278i_free(ctx, acks->interchanges, acks->interchange_capacity * sizeof *acks->interchanges);
        x278i_free(ctx, acks->groups, acks->group_capacity * sizeof *acks->groups);
        x278i_object_free(ctx, acks, sizeof *acks);
    }
}

size_t x278_acks_interchange_count(const x278_acks *acks) {
    return acks == NULL ? 0 : acks->interchange_count;
}

const x278_ack_interchange *x278_acks_interchange_at(const x278_acks *acks, size_t index) {
    return acks == NULL || index >= acks->interchange_count ? NULL : acks->interchanges[index];
}

size_t x278_acks_group_count(const x278_acks *acks) {
    return acks == NULL ? 0 : acks->group_count;
}

const x278_ack_group *x278_acks_group_at(const x278_acks *acks, size_t index) {
    return acks == NULL || index >= acks->group_count ? NULL : acks->groups[index];
}
