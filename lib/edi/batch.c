/* The fast way of the lexer, compiled for each kind of vectors: see batching.h. */
#include "edi/batch.h"

#include "edi/batching.h"
#include "edi/masks_other.h"
#include "edi/masks_plain.h"
#include "edi/masks_x86.h"

#define ROOM_WANTED ((size_t)4 * X278I_SPARE) /* free records that a batch begins with */

typedef void run_fn(x278i_cursor *cursor, uint32_t room, const uint8_t delimiters[4]);

static void run_plain(x278i_cursor *cursor, uint32_t room, const uint8_t delimiters[4]) {
    x278i_cursor_run(cursor, room, delimiters, x278i_masks_plain);
}

#if defined(X278I_HAS_SSE2)
static void run_sse2(x278i_cursor *cursor, uint32_t room, const uint8_t delimiters[4]) {
    x278i_cursor_run(cursor, room, delimiters, x278i_masks_sse2);
}
#endif

#if defined(X278I_HAS_AVX2)
X278I_TARGET_AVX2 static void run_avx2(x278i_cursor *cursor, uint32_t room, const uint8_t delimiters[4]) {
    x278i_cursor_run(cursor, room, delimiters, x278i_masks_avx2);
}
#endif

#if defined(X278I_HAS_NEON)
static void run_neon(x278i_cursor *cursor, uint32_t room, const uint8_t delimiters[4]) {
    x278i_cursor_run(cursor, room, delimiters, x278i_masks_neon);
}
#endif

#if defined(X278I_HAS_WASM)
static void run_wasm(x278i_cursor *cursor, uint32_t room, const uint8_t delimiters[4]) {
    x278i_cursor_run(cursor, room, delimiters, x278i_masks_wasm);
}
#endif

/* By x278i_vector; NULL: not in this build. */
static const struct {
    run_fn *run;
    x278i_masks_fn *masks;
} versions[X278I_VECTORS] = {
    [X278I_VECTOR_NONE] = {run_plain, x278i_masks_plain},
#if defined(X278I_HAS_SSE2)
    [X278I_VECTOR_SSE2] = {run_sse2, x278i_masks_sse2},
#endif
#if defined(X278I_HAS_AVX2)
    [X278I_VECTOR_AVX2] = {run_avx2, x278i_masks_avx2},
#endif
#if defined(X278I_HAS_NEON)
    [X278I_VECTOR_NEON] = {run_neon, x278i_masks_neon},
#endif
#if defined(X278I_HAS_WASM)
    [X278I_VECTOR_WASM] = {run_wasm, x278i_masks_wasm},
#endif
};

x278i_masks_fn *x278i_masks_of(x278i_vector vector) {
    return versions[vector].masks;
}

/* Make room for some records and a segment. False: the careful way needs less, and says why there is none. */
static bool make_room(x278i_lexer *lexer) {
    x278i_tape *tape = lexer->tape;
    const char *limit = lexer->limit;
    x278_status status = X278_OK;
    if (tape->element_capacity - tape->element_count < ROOM_WANTED) {
        status = x278i_grow(lexer->ctx, &tape->elements, &tape->element_capacity, tape->element_count + ROOM_WANTED,
                            sizeof *tape->elements, x278i_lex_room(lexer, sizeof *tape->elements));
    }
    if (status == X278_OK && tape->segment_capacity == tape->segment_count) {
        status = x278i_grow(lexer->ctx, &tape->segments, &tape->segment_capacity, tape->segment_count + 1,
                            sizeof *tape->segments, x278i_lex_room(lexer, sizeof *tape->segments));
    }
    lexer->limit = limit;
    return status == X278_OK;
}

static uint32_t smaller(size_t a, size_t b) {
    return (uint32_t)(a < b ? a : b);
}

/* Nothing is open, nothing is noted, no limit is tiny, and nobody asked for the careful way. A separator inside of elements
 * that is not ASCII makes them no UTF-8, which only the careful way sees. */
static bool may_begin(const x278i_lexer *lexer) {
    const x278_ctx *ctx = lexer->ctx;
    const x278_delimiters *delimiters = &lexer->tape->delimiters;
    return !ctx->careful && ((delimiters->component | delimiters->repetition) & 0x80) == 0 &&
           smaller(ctx->max_elements, ctx->max_parts) >= X278I_SHORTEST && lexer->state == X278I_AT_GAP &&
           lexer->at == lexer->gap && !lexer->gap_break && lexer->notes == 0 &&
           lexer->tape->segment_count <= ctx->max_segments;
}

/* Segments that may be added now. */
static uint32_t segments_left(const x278i_lexer *lexer, uint32_t limit) {
    const x278i_tape *tape = lexer->tape;
    size_t most = lexer->ctx->max_segments + 1 - tape->segment_count;
    size_t room = tape->segment_capacity - tape->segment_count;
    room = room < most ? room : most;
    return room < limit ? (uint32_t)room : limit;
}

uint32_t x278i_batch_read(x278i_lexer *lexer, uint32_t limit, uint32_t bytes, uint32_t ordinal) {
    x278i_tape *tape = lexer->tape;
    if (!may_begin(lexer) || !make_room(lexer)) {
        return 0;
    }
    x278_segment *segments = tape->segments + tape->segment_count;
    x278i_cursor cursor = {
        .tape = tape,
        .base = (const unsigned char *)tape->base,
        .elements = tape->elements,
        .segments = segments,
        .last = segments + segments_left(lexer, limit) - 1,
        .end = lexer->at + smaller(lexer->end - lexer->at, bytes),
        .longest = smaller(lexer->ctx->max_elements, lexer->ctx->max_parts) - X278I_SHORTEST,
        .component = tape->delimiters.component,
        .at = lexer->at,
        .count = (uint32_t)tape->element_count,
        .first = (uint32_t)tape->element_count,
        .ordinal = ordinal,
    };
    versions[lexer->ctx->vector].run(&cursor, (uint32_t)tape->element_capacity, lexer->classes.bytes);
    uint32_t added = (uint32_t)(cursor.segments - segments);
    if (added > 0) {
        tape->segment_count += added;
        tape->element_count = cursor.first;
        lexer->begin = cursor.segments[-1].begin;
        lexer->at = tape->elements[cursor.first].begin;
        lexer->gap = lexer->at;
    }
    return added;
}
