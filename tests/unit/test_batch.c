/* Segments that are cut in one go are those that the careful lexer cuts one by one: with any kind of vectors, at every
 * alignment and length. */
#include <stdlib.h>

#include "base/context.h"
#include "edi/batch.h"
#include "edi/masks.h"
#include "support.h"

#define ALIGNMENTS X278I_GROUP
#define LONGEST 400u
#define SEGMENTS 512u /* most that are noted */
#define CAREFUL ((int)X278I_VECTORS)

/* What became of an input. */
typedef struct cut {
    x278i_tape tape;
    uint32_t notes[SEGMENTS];
    size_t batched; /* segments that were cut in one go */
    x278i_lex_result end;
    uint32_t at;
} cut;

static x278_ctx *ctx;
static uint32_t seed;

static uint32_t random_below(uint32_t limit) {
    seed = seed * 1664525u + 1013904223u;
    return (seed >> 8) % limit;
}

/* Is there this way, in this build and this processor? */
static bool has_way(int vector) {
    return vector == CAREFUL || (vector <= (int)x278i_vector_best() && x278i_masks_of((x278i_vector)vector) != NULL);
}

/* Note what a segment was cut with. */
static void note(cut *of, uint32_t notes) {
    size_t index = of->tape.segment_count - 1;
    if (index >= SEGMENTS) {
        ck_abort_msg("%zu segments", index);
    }
    of->notes[index] = notes & ~(uint32_t)X278I_NOTE_UNUSUAL; /* says only "perhaps" */
}

/* Is a segment what `clean` says? */
static bool is_clean(const x278_segment *segment, const x278_delimiters *delimiters) {
    bool clean = segment->clean && segment->flags == 0 && segment->tag != 0;
    for (uint32_t i = 0; i < segment->size; i++) {
        uint8_t byte = (uint8_t)segment->tape->base[segment->begin + i];
        bool separates = byte != 0 && (byte == delimiters->element || byte == delimiters->component ||
                                       byte == delimiters->repetition);
        clean = clean && (separates || (byte >= ' ' && byte <= '~'));
    }
    return clean;
}

static void cut_up(int vector, const x278_delimiters *delimiters, const char *bytes, size_t len, cut *out) {
    static x278i_lexer lexer;
    ctx->careful = vector == CAREFUL;
    ctx->vector = ctx->careful ? X278I_VECTOR_NONE : (uint8_t)vector;
    x278i_tape_reset(&out->tape);
    out->batched = 0;
    x278i_lex_init(&lexer, ctx, &out->tape, 64);
    x278i_lex_enter(&lexer, delimiters);
    lexer.payload_limit = 1024;
    out->tape.base = bytes;
    lexer.end = (uint32_t)len;
    lexer.ended = len % 2 == 0;
    lexer.hold = true;
    for (;;) {
        uint32_t ahead = len % 3 == 0 ? 100 : UINT32_MAX;
        uint32_t added = x278i_batch_read(&lexer, len % 5 == 0 ? 2 : UINT32_MAX, ahead, 7);
        out->batched += added;
        size_t first = out->tape.segment_count - added;
        for (size_t i = first; i < out->tape.segment_count; i++) {
            const x278_segment *segment = &out->tape.segments[i];
            bool counted = segment->ordinal == 7 + i - first;
            out->notes[i] = counted && is_clean(segment, delimiters) ? 0 : UINT32_MAX;
        }
        if (added > 0) {
            continue;
        }
        out->end = x278i_lex_next(&lexer);
        if (out->end != X278I_LEX_SEGMENT && out->end != X278I_LEX_TEXT) {
            break;
        }
        if (out->end == X278I_LEX_SEGMENT) {
            note(out, lexer.notes);
        }
        lexer.notes = 0;
    }
    out->at = lexer.at;
}

static bool same_segment(const x278_segment *a, const x278_segment *b) {
    return a->first == b->first && a->count == b->count && a->begin == b->begin && a->size == b->size &&
           a->flags == b->flags && a->tag == b->tag && a->gap == b->gap;
}

/* Few assertions: each of them costs a system call. */
static bool same(const cut *a, const cut *b) {
    const x278i_tape *one = &a->tape;
    const x278i_tape *other = &b->tape;
    if (a->end != b->end || a->at != b->at || one->segment_count != other->segment_count ||
        one->element_count != other->element_count) {
        return false;
    }
    for (size_t i = 0; i < one->element_count; i++) {
        if (one->elements[i].begin != other->elements[i].begin || one->elements[i].size != other->elements[i].size) {
            return false;
        }
    }
    for (size_t i = 0; i < one->segment_count; i++) {
        if (!same_segment(&one->segments[i], &other->segments[i]) || a->notes[i] != b->notes[i]) {
            return false;
        }
    }
    return true;
}

/* A byte of a message that is likely to be plain, less likely, or anything. */
static char random_byte(const x278_delimiters *delimiters, uint32_t kind) {
    static const char plain[] = "ABCMNSTZ0123456789 ";
    static const char odd[] = "\r\n\t \0\x7f\x80\xff\x1f";
    const uint8_t separators[] = {delimiters->element, delimiters->component, delimiters->repetition};
    uint32_t choice = random_below(kind == 0 ? 200 : 40);
    if (kind == 2) {
        return (char)(unsigned char)random_below(256);
    }
    return choice == 0       ? odd[random_below(sizeof odd - 1)]
           : choice % 7 == 1 ? (char)separators[random_below(3)]
                             : plain[random_below(sizeof plain - 1)];
}

static size_t put_text(char *to, size_t room, const char *text) {
    size_t len = 0;
    while (len < room && text[len] != '\0') {
        to[len] = text[len];
        len++;
    }
    return len;
}

/* Segments with tags that mean something to the lexer and tags that do not, cut off at `len`. */
static void fill(const x278_delimiters *delimiters, char *bytes, size_t len) {
    static const char *const tags[] = {"ST",  "SE", "GS",  "IEA", "ISA", "BIN", "BDS",
                                       "BHT", "HL", "NM1", "SV1", "Z",   ""};
    static const char *const breaks[] = {"", "", "", "", "", "\n", "\r\n", "\r", " ", "\n\n"};
    uint32_t kind = random_below(8) == 0 ? 2 : random_below(2);
    size_t at = 0;
    while (at < len) {
        at += put_text(bytes + at, len - at, tags[random_below(random_below(2) == 0 ? 13 : 3)]);
        size_t size = random_below(random_below(4) == 0 ? 150 : 40);
        for (size_t i = 0; i < size && at < len; i++) {
            bytes[at++] = i == 0 ? (char)delimiters->element : random_byte(delimiters, kind);
        }
        if (at < len) {
            bytes[at++] = (char)delimiters->terminator;
        }
        at += put_text(bytes + at, len - at, breaks[random_below(sizeof breaks / sizeof breaks[0])]);
    }
}

/* The same bytes, cut every way; nothing behind them belongs to the program. */
static size_t cut_every_way(const x278_delimiters *delimiters, size_t alignment, size_t len, cut cuts[2]) {
    size_t batched = 0;
    char *room = malloc(alignment + len + 1);
    if (room == NULL) {
        ck_abort_msg("no memory");
    }
    char *bytes = room + alignment + 1; /* so that `len` bytes end where the room ends */
    fill(delimiters, bytes, len);
    cut_up(CAREFUL, delimiters, bytes, len, &cuts[0]);
    for (int vector = 0; vector < CAREFUL; vector++) {
        if (has_way(vector)) {
            cut_up(vector, delimiters, bytes, len, &cuts[1]);
            ck_assert_msg(same(&cuts[0], &cuts[1]), "alignment %zu, length %zu, vectors %d", alignment, len, vector);
            batched += cuts[1].batched;
        }
    }
    free(room);
    return batched;
}

START_TEST(batch__every_alignment_and_length_is_cut_as_the_careful_way_cuts_it)
{
    static const x278_delimiters sets[] = {{'~', '*', ':', '^'}, {'\n', '|', '>', 0},   {0x1c, 0x1d, 0x1f, 0x1e},
                                           {'\'', '+', 0, 0},    {'\r', '*', ':', '^'}, {'~', '\n', '\r', 0}};
    static cut cuts[2];
    size_t batched = 0;
    ck_assert_int_eq(x278_ctx_new(NULL, &ctx), X278_OK);
    seed = 278;
    for (size_t alignment = 0; alignment < ALIGNMENTS; alignment++) {
        for (size_t len = 0; len < LONGEST; len++) {
            batched += cut_every_way(&sets[(alignment + len) % (sizeof sets / sizeof sets[0])], alignment, len, cuts);
        }
    }
    ck_assert_uint_gt(batched, 30000); /* this build may have one way only */
    x278i_tape_free(ctx, &cuts[0].tape);
    x278i_tape_free(ctx, &cuts[1].tape);
    x278_ctx_free(ctx);
}
END_TEST

BEGIN_SUITE("batch")
TEST(batch__every_alignment_and_length_is_cut_as_the_careful_way_cuts_it)
END_SUITE
