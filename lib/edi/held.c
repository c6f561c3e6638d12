/* A transaction that lives on its own: bytes, records and headers, copied into one block of memory. */
#include <stdalign.h>
#include <string.h>

#include "edi/reader.h"

#define PADDING 16 /* zeros behind the bytes */

/* A tape of a held transaction: all that it points to is in the block. */
typedef struct held_tape {
    x278i_tape tape;
    x278i_measure measure;
} held_tape;

typedef struct held_transaction {
    x278i_transaction transaction; /* first, so that the two pointers are one */
    const x278_ctx *ctx;
    size_t size;                /* of the block, this struct included */
    held_tape body, headers[2]; /* ISA and GS */
} held_transaction;

/* The part of a tape that some of its segments take. */
typedef struct stretch {
    const x278_segment *segments;
    size_t count;
    size_t first, elements;       /* records */
    uint32_t begin, size;         /* bytes, the gap before the first segment included */
    size_t unwrapped, unwrappeds; /* first one, and how many */
    size_t left, lefts;
} stretch;

/* Memory that is handed out bit by bit; without a block it is only counted. */
typedef struct held_room {
    char *block;
    size_t used;
    bool too_much;
} held_room;

static void *take_room(held_room *room, size_t count, size_t item) {
    const size_t step = alignof(max_align_t);
    size_t at = room->used;
    if (count > (SIZE_MAX / 2 - at) / item) {
        room->too_much = true;
        return NULL;
    }
    room->used = at + (count * item + step - 1) / step * step;
    return room->block == NULL ? NULL : room->block + at;
}

/* As take_room(), with a copy of `count` items in it. */
static void *copy_items(held_room *room, const void *items, size_t count, size_t item) {
    void *copy = take_room(room, count, item);
    if (copy != NULL && count > 0) {
        memcpy(copy, items, count * item);
    }
    return copy;
}

static stretch stretch_of(const x278_segment *segments, size_t count) {
    const x278_segment *last = &segments[count - 1];
    const x278i_tape *tape = segments->tape;
    stretch part = {.segments = segments, .count = count, .first = segments->first};
    part.elements = last->first + last->count - part.first;
    part.begin = segments->begin - segments->gap;
    part.size = last->begin + last->size - part.begin;
    while (part.unwrapped < tape->unwrapped_count && tape->unwrapped[part.unwrapped].element < part.first) {
        part.unwrapped++;
    }
    part.unwrappeds = tape->unwrapped_count - part.unwrapped;
    while (part.left < tape->left_count && tape->left[part.left].element < part.first) {
        part.left++;
    }
    part.lefts = tape->left_count - part.left;
    return part;
}

/* Where the copy of a tape stands in the input: as if its base had moved on to the first byte. */
static void place_copy(const stretch *part, held_tape *held) {
    const x278i_tape *from = part->segments->tape;
    x278i_tape *to = &held->tape;
    if (from->measure != NULL) {
        uint64_t base = x278i_tape_offset(from, from->base + part->begin);
        held->measure = (x278i_measure){.width = from->measure->width, .base = base, .offset = base};
        to->measure = &held->measure;
    }
    x278i_tape_slide(to, part->begin);
}

/* Copy a stretch of a tape into room; without a block its size is counted only. */
static void copy_tape(const stretch *part, held_room *room, held_tape *held) {
    const x278i_tape *from = part->segments->tape;
    x278i_tape to = {.origin = from->origin, .delimiters = from->delimiters};
    to.segments = copy_items(room, part->segments, part->count, sizeof *to.segments);
    to.elements = copy_items(room, from->elements + part->first, part->elements, sizeof *to.elements);
    to.unwrapped = copy_items(room, from->unwrapped + part->unwrapped, part->unwrappeds, sizeof *to.unwrapped);
    to.left = copy_items(room, from->left + part->left, part->lefts, sizeof *to.left);
    to.cuts = copy_items(room, from->cuts, from->cut_count, sizeof *to.cuts);
    to.text.ptr = copy_items(room, from->text.ptr, from->text.len, 1);
    char *bytes = take_room(room, (size_t)part->size + PADDING, 1);
    if (held == NULL || bytes == NULL) {
        return;
    }
    memcpy(bytes, from->base + part->begin, part->size);
    memset(bytes + part->size, 0, PADDING);
    to.base = bytes;
    to.segment_count = part->count;
    to.element_count = part->elements;
    to.unwrapped_count = part->unwrappeds;
    to.left_count = to.left == NULL ? 0 : part->lefts;
    to.cut_count = from->cut_count;
    to.text.len = from->text.len;
    held->tape = to;
    for (size_t i = 0; i < part->count; i++) {
        held->tape.segments[i].tape = &held->tape;
        held->tape.segments[i].first -= (uint32_t)part->first;
    }
    for (size_t i = 0; i < part->unwrappeds; i++) {
        held->tape.unwrapped[i].element -= (uint32_t)part->first;
    }
    for (size_t i = 0; i < held->tape.left_count; i++) {
        held->tape.left[i].element -= part->first;
    }
    place_copy(part, held);
}

/* The transaction and its headers; `held` NULL: only how much room they take. */
static void copy_all(const x278_transaction *transaction, held_room *room, held_transaction *held) {
    const x278_segment *headers[2] = {transaction->isa, transaction->gs};
    const stretch body = stretch_of(x278i_transaction_segments(transaction), transaction->segment_count);
    take_room(room, 1, sizeof *held);
    copy_tape(&body, room, held == NULL ? NULL : &held->body);
    for (int i = 0; i < 2; i++) {
        if (headers[i] != NULL) {
            const stretch header = stretch_of(headers[i], 1);
            copy_tape(&header, room, held == NULL ? NULL : &held->headers[i]);
        }
    }
}

x278_status x278_transaction_hold(const x278_ctx *ctx, const x278_transaction *transaction, x278_transaction **out) {
    if (out == NULL) {
        return X278_E_INVALID_ARG;
    }
    *out = NULL;
    if (ctx == NULL || transaction == NULL || transaction->segment_count == 0) {
        return X278_E_INVALID_ARG;
    }
    held_room needed = {NULL, 0, false};
    copy_all(transaction, &needed, NULL);
    if (needed.too_much) {
        return X278_E_LIMIT;
    }
    held_transaction *held = x278i_alloc(ctx, needed.used);
    if (held == NULL) {
        return x278i_ctx_settle(ctx, X278_E_NOMEM);
    }
    *held = (held_transaction){.ctx = x278i_ctx_hold(ctx), .size = needed.used};
    held_room block = {(char *)held, 0, false};
    copy_all(transaction, &block, held);
    held->transaction.view = *transaction;
    held->transaction.view.isa = transaction->isa == NULL ? NULL : held->headers[0].tape.segments;
    held->transaction.view.gs = transaction->gs == NULL ? NULL : held->headers[1].tape.segments;
    held->transaction.segments = held->body.tape.segments;
    *out = &held->transaction.view;
    return X278_OK;
}

void x278_transaction_free(x278_transaction *transaction) {
    if (transaction != NULL) {
        held_transaction *held = (held_transaction *)(void *)transaction;
        x278i_object_free(held->ctx, held, held->size);
    }
}
