/*
 * The loop of a batch, which batch.c compiles once for each kind of vectors: every function is inlined there, and a cursor
 * is in registers. Records are written for all elements of 64 bytes at once; then each terminator closes a segment. Only a
 * segment that ends in the window is looked at.
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

#define X278I_SPARE (X278I_GROUP + 1u) /* records that a group may write, with the one that is begun */

#define X278I_SHORTEST 4u /* bytes of a segment and its gap: a tag is loaded with what follows it */

typedef struct x278i_cursor {
    const x278i_tape *tape;
    const unsigned char *base;
    x278i_record *elements;
    x278_segment *segments;
    x278_segment *last; /* the last segment that may be added, or ends the batch */
    uint32_t end;       /* of what may be looked at */
    uint32_t longest;   /* bytes of a segment that no limit is in question for, beyond X278I_SHORTEST */
    uint8_t component;  /* the component separator */
    uint32_t at;        /* the group */
    uint32_t count;     /* records written; the next one has the beginning of the open element */
    uint32_t pending;   /* marks of the open element, as a record's size has them */
    uint32_t first;     /* the record of the open segment's tag, which begins with the gap */
    uint32_t ordinal;   /* of the open segment */
} x278i_cursor;

/* How many bits are set. Compilers make one instruction of it where there is one. */
X278I_INLINE uint32_t x278i_count_bits(uint64_t bits) {
    bits = bits - (bits >> 1 & UINT64_C(0x5555555555555555));
    bits = (bits & UINT64_C(0x3333333333333333)) + (bits >> 2 & UINT64_C(0x3333333333333333));
    bits = (bits + (bits >> 4)) & UINT64_C(0x0f0f0f0f0f0f0f0f);
    return (uint32_t)(bits * UINT64_C(0x0101010101010101) >> 56);
}

/* The lowest bit that is set in bits that are not 0. */
X278I_INLINE uint32_t x278i_lowest_bit(uint64_t bits) {
#if defined(__GNUC__)
    return (uint32_t)__builtin_ctzll(bits);
#else
    return x278i_count_bits((bits & (0 - bits)) - 1);
#endif
}

/* Four bytes, the first one highest. */
X278I_INLINE uint32_t x278i_load_four(const unsigned char *bytes) {
    return (uint32_t)bytes[0] << 24 | (uint32_t)bytes[1] << 16 | (uint32_t)bytes[2] << 8 | bytes[3];
}

/* Write a record for each end of an element, and the beginning of the open one. */
X278I_INLINE void x278i_cursor_elements(x278i_cursor *cursor, uint64_t ends) {
    x278i_record *out = cursor->elements + cursor->count;
    uint32_t from = out->begin;
    if (ends == 0) {
        return;
    }
    for (; ends != 0; ends &= ends - 1) {
        uint32_t end = cursor->at + x278i_lowest_bit(ends);
        *out++ = (x278i_record){from, end - from};
        from = end + 1;
    }
    out->begin = from;
    cursor->elements[cursor->count].size |= cursor->pending;
    cursor->pending = 0;
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

/* One of 32 bits for a tag: a hash that no usual tag shares with the tags below. */
#define X278I_TAG_HASH(tag) ((tag)*UINT32_C(0xff4c899b) >> 27)
#define X278I_TAG_BIT(tag) (UINT32_C(1) << X278I_TAG_HASH(tag))

/* May the segment with a tag be one that ends a batch, or that no batch takes? */
X278I_INLINE bool x278i_tag_special(uint32_t tag) {
    const uint32_t special = X278I_TAG_BIT(X278I_TAG2('S', 'T')) | X278I_TAG_BIT(X278I_TAG2('S', 'E')) |
                             X278I_TAG_BIT(X278I_TAG2('G', 'S')) | X278I_TAG_BIT(X278I_TAG2('G', 'E')) |
                             X278I_TAG_BIT(X278I_TAG3('I', 'E', 'A')) | X278I_TAG_BIT(X278I_TAG3('I', 'S', 'A')) |
                             X278I_TAG_BIT(X278I_TAG3('B', 'I', 'N')) | X278I_TAG_BIT(X278I_TAG3('B', 'D', 'S'));
    return special >> X278I_TAG_HASH(tag) & 1;
}

/* The open segment has a special tag. False: no batch takes it. */
X278I_INLINE bool x278i_cursor_special(x278i_cursor *cursor, uint32_t tag) {
    switch (tag) {
    case X278I_TAG2('S', 'T'):
    case X278I_TAG2('S', 'E'):
    case X278I_TAG2('G', 'S'):
    case X278I_TAG2('G', 'E'):
    case X278I_TAG3('I', 'E', 'A'):
        cursor->last = cursor->segments;
        return true;
    case X278I_TAG3('I', 'S', 'A'):
    case X278I_TAG3('B', 'I', 'N'):
    case X278I_TAG3('B', 'D', 'S'):
        return false;
    default:
        return true;
    }
}

/* May these four bytes begin a segment? A delimiter may be the first one, which makes the tag odd. */
X278I_INLINE bool x278i_is_begin(uint32_t four) {
    return four - ((uint32_t)'!' << 24) < (0x7fu - '!') << 24;
}

/* Close the open segment at the terminator at `end`, and open the next one; `last` is behind the record of its last element.
 * False: the batch ends, with this segment unless it is odd. */
X278I_INLINE bool x278i_cursor_close(x278i_cursor *cursor, uint32_t end, uint32_t last) {
    x278i_record *tag = cursor->elements + cursor->first;
    const unsigned char *bytes = cursor->base + tag->begin;
    uint32_t whole = end - tag->begin; /* with the gap */
    if (whole - X278I_SHORTEST > cursor->longest) {
        return false;
    }
    uint32_t gap = bytes[0] == '\n';
    uint32_t four = x278i_load_four(bytes + gap);
    if (!x278i_is_begin(four)) {
        gap = bytes[0] == '\r' ? 1u + (bytes[1] == '\n') : 0;
        if (gap == 0 || whole - gap < X278I_SHORTEST) {
            return false;
        }
        four = x278i_load_four(bytes + gap);
    }
    uint32_t tag_size = tag->size - gap; /* with a mark: much larger */
    if (!x278i_is_begin(four) || tag_size - 2 > 1) {
        return false;
    }
    uint32_t number = four >> ((0 - 8 * tag_size) & 31);
    if (x278i_tag_special(number) && !x278i_cursor_special(cursor, number)) {
        return false;
    }
    uint32_t begin = tag->begin + gap;
    *tag = (x278i_record){begin, tag_size};
    x278_segment *segment = cursor->segments++;
    segment->tape = cursor->tape;
    segment->first = cursor->first;
    segment->count = last - cursor->first;
    segment->begin = begin;
    segment->size = whole - gap;
    segment->ordinal = cursor->ordinal++;
    segment->flags = 0;
    segment->tag = number;
    segment->gap = (uint16_t)gap;
    segment->clean = true;
    cursor->first = last;
    return segment != cursor->last;
}

/* The odd bytes of a group that may be no line breaks behind terminators: closing a segment looks at the others. */
X278I_INLINE uint64_t x278i_cursor_stray(const x278i_cursor *cursor, const x278i_masks *masks) {
    uint32_t gap = cursor->elements[cursor->first].begin;
    uint64_t begins = masks->terminators << 1 | (gap == cursor->at);
    uint64_t stray = masks->odd & ~begins;
    if (stray != 0) { /* CR LF? */
        bool second = gap + 1 == cursor->at && cursor->base[gap] == '\r';
        stray &= ~((masks->odd & begins) << 1 | second);
    }
    return stray;
}

/* Take a group. False: the batch ends; the lexer goes on where the open segment begins. */
X278I_INLINE bool x278i_cursor_group(x278i_cursor *cursor, const x278i_masks *masks) {
    uint64_t ends = masks->terminators | masks->elements;
    uint32_t before = cursor->count;
    uint32_t ended = x278i_count_bits(ends);
    uint64_t stray = x278i_cursor_stray(cursor, masks);
    x278i_cursor_elements(cursor, ends);
    x278i_cursor_parts(cursor, masks->parts, ends, ended);
    uint64_t left = masks->terminators & ((stray & (0 - stray)) - 1); /* before the first stray byte */
    for (; left != 0; left &= left - 1) {
        uint32_t last = before + x278i_count_bits(ends & (left ^ (left - 1))); /* up to the terminator */
        if (!x278i_cursor_close(cursor, cursor->at + x278i_lowest_bit(left), last)) {
            return false;
        }
    }
    cursor->count = before + ended;
    return stray == 0;
}

/* A group of fewer bytes: NULs follow them. */
static const unsigned char *x278i_fill_up(unsigned char group[X278I_GROUP], const unsigned char *bytes, uint32_t size) {
    memset(group, 0, X278I_GROUP);
    memcpy(group, bytes, size);
    return group;
}

/* Take groups from the beginning of a segment on, while `room` records are left. Of *out, what says how far it came is
 * changed: segments and first. */
X278I_INLINE void x278i_cursor_run(x278i_cursor *out, uint32_t room, const uint8_t delimiters[4],
                                   x278i_masks_fn *masks_of) {
    x278i_cursor cursor = *out;
    const uint8_t bytes_of[4] = {delimiters[0], delimiters[1], delimiters[2], delimiters[3]};
    bool more = cursor.at < cursor.end;
    cursor.elements[cursor.first].begin = cursor.at;
    while (more && cursor.count + X278I_SPARE <= room) {
        unsigned char rest[X278I_GROUP];
        const unsigned char *bytes = cursor.base + cursor.at;
        uint32_t left = cursor.end - cursor.at;
        if (left < X278I_GROUP) {
            bytes = x278i_fill_up(rest, bytes, left);
        }
        x278i_masks masks = masks_of(bytes_of, bytes);
        more = x278i_cursor_group(&cursor, &masks) && left > X278I_GROUP;
        cursor.at += X278I_GROUP;
    }
    out->segments = cursor.segments;
    out->first = cursor.first;
}

#endif
