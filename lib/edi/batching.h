/*
 * The loop of a batch, which batch.c compiles once for each kind of vectors: every function is inlined there, and a cursor
 * is in registers. Records are written for all elements of 64 bytes at once; then each terminator closes a segment.
 */
#ifndef X278I_EDI_BATCHING_H
#define X278I_EDI_BATCHING_H

#include <string.h>

#include "edi/batch.h"
#include "edi/lexing.h"
#include "edi/masks.h"

#if defined(__GNUC__)
#define X278I_INLINE static inline __attribute__((always_inline))
#else
#define X278I_INLINE static inline
#endif

#define X278I_SPARE (X278I_GROUP + 4u) /* records that a group may write, those behind its last one included */

typedef struct x278i_cursor {
    const x278i_tape *tape;
    const unsigned char *base;
    x278i_record *elements;
    x278_segment *segments;
    uint32_t end;     /* of what may be looked at */
    uint32_t longest; /* bytes of a segment that no limit is in question for */
    bool breaks;      /* CR and LF are no delimiters */
    uint8_t component;
    uint32_t at;      /* the group */
    uint32_t from;    /* the open element */
    uint32_t count;   /* records written */
    uint32_t pending; /* marks of the open element, as a record's size has them */
    uint32_t gap;     /* where the open segment's gap begins */
    uint32_t begin;   /* the open segment */
    uint32_t first;   /* the record of its tag */
    uint32_t odd;     /* odd bytes before the group, */
    uint32_t allowed; /* and of gaps: they are the same number while all is plain */
    uint32_t left;    /* segments that may be added */
} x278i_cursor;

/* What a closed segment means for the batch. */
typedef enum {
    X278I_CLOSE_GO_ON,
    X278I_CLOSE_LAST, /* the segment counts, and ends the batch */
    X278I_CLOSE_ODD   /* it does not count */
} x278i_close;

/* How many bits are set. Compilers make one instruction of it where there is one. */
X278I_INLINE uint32_t x278i_count_bits(uint64_t bits) {
    bits = bits - (bits >> 1 & UINT64_C(0x5555555555555555));
    bits = (bits & UINT64_C(0x3333333333333333)) + (bits >> 2 & UINT64_C(0x3333333333333333));
    bits = (bits + (bits >> 4)) & UINT64_C(0x0f0f0f0f0f0f0f0f);
    return (uint32_t)(bits * UINT64_C(0x0101010101010101) >> 56);
}

/* The lowest and the highest bit that is set in bits that are not 0. */
X278I_INLINE uint32_t x278i_lowest_bit(uint64_t bits) {
#if defined(__GNUC__)
    return (uint32_t)__builtin_ctzll(bits);
#else
    return x278i_count_bits((bits & (0 - bits)) - 1);
#endif
}

X278I_INLINE uint32_t x278i_highest_bit(uint64_t bits) {
#if defined(__GNUC__)
    return 63u - (uint32_t)__builtin_clzll(bits);
#else
    for (uint32_t shift = 1; shift < 64; shift *= 2) {
        bits |= bits >> shift;
    }
    return x278i_count_bits(bits) - 1;
#endif
}

/* The number of a tag of two or three bytes. */
X278I_INLINE uint32_t x278i_load_tag(const unsigned char *bytes, uint32_t size) {
    uint32_t tag = X278I_TAG2(bytes[0], bytes[1]);
    return size == 2 ? tag : tag << 8 | bytes[2];
}

/* Open the segment whose gap begins at `gap`. False: its beginning is not plain, or not all in the window. */
X278I_INLINE bool x278i_cursor_open(x278i_cursor *cursor, uint32_t gap) {
    cursor->gap = gap;
    cursor->first = cursor->count;
    if (gap + 5 >= cursor->end) {
        return false;
    }
    const unsigned char *bytes = cursor->base + gap;
    uint32_t size = 0;
    if (bytes[0] < ' ') {
        if (!cursor->breaks || (bytes[0] != '\r' && bytes[0] != '\n')) {
            return false;
        }
        size = bytes[0] == '\r' && bytes[1] == '\n' ? 2 : 1;
    }
    cursor->allowed += size;
    cursor->begin = gap + size;
    return bytes[size] > ' ';
}

/* Write a record for each end of an element: four at a time, the last ones for nothing. */
X278I_INLINE void x278i_cursor_elements(x278i_cursor *cursor, uint64_t ends) {
    if (ends == 0) {
        return;
    }
    x278i_record *out = cursor->elements + cursor->count;
    uint32_t from = cursor->from;
    uint64_t left = ends;
    do {
        for (unsigned i = 0; i < 4; i++) {
            uint32_t end = cursor->at + x278i_lowest_bit(left | UINT64_C(1) << 63);
            left &= left - 1;
            out[i] = (x278i_record){from, end - from};
            from = end + 1;
        }
        out += 4;
    } while (left != 0);
    cursor->elements[cursor->count].size |= cursor->pending;
    cursor->pending = 0;
    cursor->from = cursor->at + 1 + x278i_highest_bit(ends);
}

/* Mark the elements that parts were found in. */
X278I_INLINE void x278i_cursor_parts(x278i_cursor *cursor, uint64_t parts, uint64_t ends, uint32_t ended) {
    for (; parts != 0; parts &= parts - 1) {
        uint32_t at = x278i_lowest_bit(parts);
        bool component = cursor->base[cursor->at + at] == cursor->component;
        uint32_t mark = component ? X278I_ELEMENT_COMPONENTS : X278I_ELEMENT_REPETITIONS;
        uint32_t index = x278i_count_bits(ends & ((UINT64_C(1) << at) - 1));
        if (index == ended) {
            cursor->pending |= mark;
        } else {
            cursor->elements[cursor->count + index].size |= mark;
        }
    }
}

/* Is the segment one that ends a batch, or one that no batch takes? Tags that begin with B, G, I or S are looked at. */
X278I_INLINE x278i_close x278i_close_of(uint32_t tag, unsigned char letter) {
    const uint32_t letters = 1u << ('B' & 31) | 1u << ('G' & 31) | 1u << ('I' & 31) | 1u << ('S' & 31);
    if ((letters >> (letter & 31) & 1) == 0) {
        return X278I_CLOSE_GO_ON;
    }
    switch (tag) {
    case X278I_TAG2('S', 'T'):
    case X278I_TAG2('S', 'E'):
    case X278I_TAG2('G', 'S'):
    case X278I_TAG2('G', 'E'):
    case X278I_TAG3('I', 'E', 'A'):
        return X278I_CLOSE_LAST;
    case X278I_TAG3('I', 'S', 'A'):
    case X278I_TAG3('B', 'I', 'N'):
    case X278I_TAG3('B', 'D', 'S'):
        return X278I_CLOSE_ODD;
    default:
        return X278I_CLOSE_GO_ON;
    }
}

/* Close the open segment at the terminator at `end`; `last` is behind the record of its last element, `odd` counts the odd
 * bytes before its end. */
X278I_INLINE x278i_close x278i_cursor_close(x278i_cursor *cursor, uint32_t end, uint32_t last, uint32_t odd) {
    x278i_record *tag = cursor->elements + cursor->first;
    uint32_t gap = cursor->begin - cursor->gap;
    uint32_t size = end - cursor->begin;
    uint32_t tag_size = tag->size - gap; /* with a mark: much larger */
    if (odd != cursor->allowed || tag_size - 2 > 1 || size > cursor->longest) {
        return X278I_CLOSE_ODD;
    }
    const unsigned char *bytes = cursor->base + cursor->begin;
    uint32_t number = x278i_load_tag(bytes, tag_size);
    x278i_close close = x278i_close_of(number, bytes[0]);
    if (close == X278I_CLOSE_ODD) {
        return close;
    }
    *tag = (x278i_record){cursor->begin, tag_size};
    *cursor->segments++ = (x278_segment){
        .tape = cursor->tape,
        .first = cursor->first,
        .count = last - cursor->first,
        .begin = cursor->begin,
        .size = size,
        .tag = number,
        .gap = (uint16_t)gap,
        .clean = true,
    };
    cursor->left--;
    return close == X278I_CLOSE_GO_ON && cursor->left > 0 ? X278I_CLOSE_GO_ON : X278I_CLOSE_LAST;
}

/* Take a group. False: the batch ends; cursor->gap is where the lexer goes on, with cursor->first records. */
X278I_INLINE bool x278i_cursor_group(x278i_cursor *cursor, const x278i_masks *masks) {
    uint64_t ends = masks->terminators | masks->elements;
    uint32_t before = cursor->count;
    uint32_t ended = x278i_count_bits(ends);
    x278i_cursor_elements(cursor, ends);
    x278i_cursor_parts(cursor, masks->parts, ends, ended);
    for (uint64_t left = masks->terminators; left != 0; left &= left - 1) {
        uint32_t at = x278i_lowest_bit(left);
        uint64_t below = left ^ (left - 1); /* up to the terminator, which is not odd */
        uint32_t last = before + x278i_count_bits(ends & below);
        x278i_close close =
            x278i_cursor_close(cursor, cursor->at + at, last, cursor->odd + x278i_count_bits(masks->odd & below));
        if (close == X278I_CLOSE_ODD) {
            return false;
        }
        cursor->count = last;
        if (!x278i_cursor_open(cursor, cursor->at + at + 1) || close == X278I_CLOSE_LAST) {
            return false;
        }
    }
    cursor->count = before + ended;
    cursor->odd += x278i_count_bits(masks->odd);
    return true;
}

/* Take groups from the beginning of a segment on, while `room` records are left. */
X278I_INLINE void x278i_cursor_run(x278i_cursor *cursor, uint32_t room, const uint8_t delimiters[4],
                                   x278i_masks_fn *masks_of) {
    bool more = x278i_cursor_open(cursor, cursor->at);
    while (more && cursor->at < cursor->end && cursor->count + X278I_SPARE <= room) {
        unsigned char rest[X278I_GROUP];
        const unsigned char *bytes = cursor->base + cursor->at;
        if (cursor->end - cursor->at < X278I_GROUP) {
            memset(rest, 0, sizeof rest);
            memcpy(rest, bytes, cursor->end - cursor->at);
            bytes = rest;
        }
        x278i_masks masks = masks_of(delimiters, bytes);
        more = x278i_cursor_group(cursor, &masks);
        cursor->at += X278I_GROUP;
    }
}

#endif
