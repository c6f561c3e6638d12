/* The records of lexed segments: where elements begin and end, in a stretch of input. */
#ifndef X278I_EDI_TAPE_H
#define X278I_EDI_TAPE_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "base/buf.h"
#include "base/context.h"
#include "base/tag.h"
#include "x278/base64.h"
#include "x278/segment.h"

/* An element (or the tag): 30 bits of offset and of length, and what its bytes hold. */
typedef struct x278i_record {
    uint32_t begin; /* from the tape's base; top bit: X278I_ELEMENT_WRAPPED */
    uint32_t size;  /* bytes; top bits: X278I_ELEMENT_COMPONENTS, X278I_ELEMENT_REPETITIONS */
} x278i_record;

#define X278I_ELEMENT_BITS 0x3fffffffu
#define X278I_ELEMENT_WRAPPED 0x80000000u     /* in `begin`: a line break stands in it */
#define X278I_ELEMENT_COMPONENTS 0x80000000u  /* in `size`: a component separator stands in it */
#define X278I_ELEMENT_REPETITIONS 0x40000000u /* in `size`: a repetition separator stands in it */

typedef struct x278i_tape x278i_tape;

/* Where the bytes of a tape stand in the input, when the input was in another character set and is read as UTF-8. */
typedef struct x278i_measure {
    uint32_t width;  /* bytes of a character in the input: 1, or 2 (4 where UTF-8 has four bytes) */
    uint32_t at;     /* offset from the tape's base up to which was counted */
    uint64_t base;   /* where the tape's base stands in the input */
    uint64_t offset; /* where `at` stands */
} x278i_measure;

/* `clean` may say only "certainly nothing odd": the segment has a tag of two or three bytes, all of its bytes but the
 * delimiters are printable ASCII, its terminator is there, its flags are 0, and it is no ISA and has no counted payload.
 * false says nothing: look at the bytes. */
struct x278_segment {
    const x278i_tape *tape;
    uint32_t first;   /* index of the tag in tape->elements */
    uint32_t count;   /* records, the tag included */
    uint32_t begin;   /* offset of the first byte from the tape's base */
    uint32_t size;    /* bytes without the terminator */
    uint32_t ordinal; /* in its transaction, 0 outside */
    uint32_t flags;   /* X278_SEGMENT_* */
    uint32_t tag;     /* x278i_segment_tag() */
    uint16_t gap;     /* bytes of line breaks and blanks before `begin`, at most X278I_GAP_LONGEST */
    bool clean;
};

#define X278I_GAP_LONGEST 4096u /* a longer run of blanks is text */

/* A wrapped element with its line breaks left out. */
typedef struct x278i_unwrapped {
    uint32_t element; /* index in tape->elements; entries stand in rising order */
    uint32_t size;
    size_t begin; /* in tape->text */
} x278i_unwrapped;

/* Bytes of a payload that were taken out of the window because they are not kept. */
typedef struct x278i_cut {
    uint32_t at; /* offset from the base of the first byte behind them */
    uint64_t removed;
} x278i_cut;

/* A counted payload of which only the first bytes are on the tape. */
typedef struct x278i_left {
    size_t element;     /* index in tape->elements; entries are in rising order */
    uint64_t length;    /* bytes of the payload in the input */
    x278_base64 base64; /* after all of its bytes, or where they stop to be base64 */
    bool not_base64;
} x278i_left;

struct x278i_tape {
    const char *base;       /* of all offsets */
    uint64_t origin;        /* offset of `base` in the input, or in its UTF-8 form: see `measure` */
    x278i_measure *measure; /* NULL: the tape holds the input's own bytes */
    x278_delimiters delimiters;
    x278i_record *elements;
    size_t element_count, element_capacity;
    x278_segment *segments;
    size_t segment_count, segment_capacity;
    x278i_unwrapped *unwrapped;
    size_t unwrapped_count, unwrapped_capacity;
    x278i_buf text; /* of unwrapped elements */
    x278i_cut *cuts;
    size_t cut_count, cut_capacity;
    x278i_left *left;
    size_t left_count, left_capacity;
};

/* Give all memory back; the tape is empty and usable. */
void x278i_tape_free(const x278_ctx *ctx, x278i_tape *tape);

/* Forget all records, keep the memory. */
static inline void x278i_tape_reset(x278i_tape *tape) {
    tape->element_count = 0;
    tape->segment_count = 0;
    tape->unwrapped_count = 0;
    tape->text.len = 0;
    tape->left_count = 0;
}

/* Forget all segments but the last. */
void x278i_tape_keep_last(x278i_tape *tape);

/* As x278i_tape_offset(), for a tape with a measure or with cuts. */
uint64_t x278i_measure_offset(const x278i_tape *tape, const char *at);

/* Where a byte of the tape stands in the input as the caller gave it. */
static inline uint64_t x278i_tape_offset(const x278i_tape *tape, const char *at) {
    bool moved = tape->measure != NULL || tape->cut_count > 0;
    return moved ? x278i_measure_offset(tape, at) : tape->origin + (uint64_t)(at - tape->base);
}

/* Bytes that a stretch of the tape takes in the input as the caller gave it. */
static inline uint64_t x278i_tape_length(const x278i_tape *tape, const char *at, size_t len) {
    if (tape->measure == NULL && tape->cut_count == 0) {
        return len;
    }
    uint64_t begin = x278i_measure_offset(tape, at);
    return x278i_measure_offset(tape, at + len) - begin;
}

/* The tape's base is about to move on by `delta` bytes: for its measure, if it has one. */
void x278i_measure_slide(const x278i_tape *tape, uint32_t delta);

/* `removed` bytes before the offset `at` are not in the window any more. X278_E_NOMEM. */
x278_status x278i_tape_cut(const x278_ctx *ctx, x278i_tape *tape, uint32_t at, uint64_t removed);

/* What is known of a payload that is not kept; NULL: the last element of the segment is whole. */
const x278i_left *x278i_tape_left(const x278_segment *segment);

/* The base moved on by `delta` bytes: subtract it from all offsets, and add it to the origin. */
void x278i_tape_slide(x278i_tape *tape, uint32_t delta);

/* Add the unwrapped form of tape->elements[index]. */
x278_status x278i_tape_unwrap(const x278_ctx *ctx, x278i_tape *tape, size_t index);

/* Copy one segment, bytes and records, into a tape of its own; what that held before is gone. */
x278_status x278i_tape_copy(const x278_ctx *ctx, const x278_segment *segment, x278i_buf *bytes, x278i_tape *to);

/* Bytes of memory held. */
size_t x278i_tape_memory(const x278i_tape *tape);

/* Element `index` of a segment (0: the tag) as the input has it. `index` is below segment->count. */
static inline x278_span x278i_element_raw(const x278_segment *segment, uint32_t index) {
    const x278i_record *element = &segment->tape->elements[segment->first + index];
    return (x278_span){segment->tape->base + (element->begin & X278I_ELEMENT_BITS), element->size & X278I_ELEMENT_BITS};
}

/* The unwrapped form of an element that is marked X278I_ELEMENT_WRAPPED. */
x278_span x278i_element_unwrapped(const x278_segment *segment, uint32_t index);

/* Element `index` of a segment (0: the tag) without line breaks; absent past the end. */
static inline x278_span x278i_element(const x278_segment *segment, uint32_t index) {
    if (index >= segment->count) {
        return (x278_span){NULL, 0};
    }
    if ((segment->tape->elements[segment->first + index].begin & X278I_ELEMENT_WRAPPED) != 0) {
        return x278i_element_unwrapped(segment, index);
    }
    return x278i_element_raw(segment, index);
}

/* Whether a component (X278I_ELEMENT_COMPONENTS) or repetition separator stands in an element. */
static inline bool x278i_element_has(const x278_segment *segment, uint32_t index, uint32_t mark) {
    return (segment->tape->elements[segment->first + index].size & mark) != 0;
}

/* The tag as a number, so that it can be compared and switched on: its bytes, first highest; 0 when it is not one to
 * three bytes long, or begins with a NUL byte. */
static inline uint32_t x278i_segment_tag(const x278_segment *segment) {
    return segment->tag;
}

/* The number of a tag. */
static inline uint32_t x278i_tag_number(x278_span tag) {
    const unsigned char *bytes = (const unsigned char *)tag.ptr;
    switch (tag.len) {
    case 1:
        return bytes[0];
    case 2:
        return bytes[0] == 0 ? 0 : X278I_TAG2(bytes[0], bytes[1]);
    case 3:
        return bytes[0] == 0 ? 0 : X278I_TAG3(bytes[0], bytes[1], bytes[2]);
    default:
        return 0;
    }
}

/* Cut the first part off *rest at `separator` (0: none); false when nothing is left. An empty span has one part. Start
 * with *rest as the whole and *more true. */
static inline bool x278i_next_part(x278_span *rest, uint8_t separator, bool *more, x278_span *part) {
    if (!*more) {
        return false;
    }
    const char *end = separator != 0 && rest->len > 0 ? memchr(rest->ptr, separator, rest->len) : NULL;
    *more = end != NULL;
    *part = (x278_span){rest->ptr, end == NULL ? rest->len : (size_t)(end - rest->ptr)};
    if (end != NULL) {
        rest->len -= part->len + 1;
        rest->ptr = end + 1;
    }
    return true;
}

/* Part `index` (from 1) of a span; absent when there are fewer. */
x278_span x278i_part(x278_span whole, uint8_t separator, uint32_t index);

#endif
