/*
 * The fast way to write a segment: the values of its struct go from the tables of bindc straight into the buffer.
 *
 * Contract: it writes what line.c would write, or steps aside and says so. It looks at no byte of a value (who uses it counts
 * the delimiters afterward) and reports nothing. It steps aside where a struct holds what a program should not have put there
 * (x278i_tree_sound() refuses it), and for payloads, lists of a fork that are both in use, and repetitions with holes.
 */
#ifndef X278I_REVIEW_PEN_H
#define X278I_REVIEW_PEN_H

#include <string.h>

#include "review/encode.h"

/* A loop that is being written. */
typedef struct x278i_pen_frame {
    const char *node;
    const x278i_slot *slot, *end; /* items that are left */
    size_t entry;                 /* the next one in the list of the present item */
    size_t child;                 /* where in the buffer HL04 is; 0: there is none */
    uint32_t number;              /* of its HL; 0: it has none */
    uint32_t parent;              /* of the HL above; 0: none */
    uint16_t loop;
} x278i_pen_frame;

typedef struct x278i_pen {
    x278i_encoder *encoder;
    char *at;                /* the next byte, in the emitter's buffer */
    char *end;               /* of the room there */
    char *limit;             /* before it there is room for x278i_pen_plain(), unless the guide has overlays */
    const x278i_form *forms; /* of the guide */
    size_t delimiters;       /* written so far */
    uint64_t elements;       /* separators of elements, eight of them */
    uint64_t components;     /* the same */
    char tail[8];            /* the end of a segment: the terminator, and the line break */
    size_t tail_size;
    bool merged; /* the guide has overlays: what must be filled in is asked of its rows, not of the cells */
    const x278_str *replaced; /* the text in whose place the caller gives a control number; NULL: none */
    x278_str control;         /* that number */
    x278_status status;       /* of a pen that stopped: X278_OK when it stepped aside, or X278_E_NOMEM */
    /* the segment that is being written */
    x278i_pen_frame *frame;
    const x278i_seg_row *seg;
    const char *node;
    uint32_t empty; /* elements left out so far that a later one makes visible */
    bool held;      /* the struct holds something for it */
} x278i_pen;

/* Room that there is before each segment, and in it before each value, whatever its length: for the tag, all separators of the
 * segment, its numbers and its end. */
#define X278I_PEN_ROOM 512

/* Begin to write behind what the emitter has. false: the pen stopped. */
bool x278i_pen_begin(x278i_pen *pen, x278i_encoder *encoder);

/* Write the segment of a slot, with its terminator and line break, unless the struct holds nothing for it and it need not be there.
 * false: the pen stopped. */
bool x278i_pen_segment(x278i_pen *pen, x278i_pen_frame *frame, const x278i_slot *slot, const char *node);

/* Write an HL; there is room for it. */
void x278i_pen_level(x278i_pen *pen, x278i_pen_frame *frame, const x278i_form *form);

/* A length, a count, or a pointer as a number. */
static inline size_t x278i_word_at(const char *at) {
    size_t word;
    memcpy(&word, at, sizeof word);
    return word;
}

/* Is all that a struct holds within some limits? */
static inline bool x278i_is_within(const char *node, uint16_t first, uint16_t count) {
    const x278i_limit *limit = &x278i_limits[first];
    for (const x278i_limit *end = limit + count; limit < end; limit++) {
        if (x278i_word_at(node + limit->at) > limit->most) {
            return false;
        }
    }
    return true;
}

/* Make room for `size` bytes. false: there is no memory. */
bool x278i_pen_grow(x278i_pen *pen, size_t size);

static inline bool x278i_pen_reserve(x278i_pen *pen, size_t size) {
    return size <= (size_t)(pen->end - pen->at) || x278i_pen_grow(pen, size);
}

/* Copy bytes, most of them few. @return behind them. */
static inline char *x278i_pen_copy(char *to, const char *from, size_t len) {
    if (len >= 8) {
        if (len > 32) {
            memcpy(to, from, len);
        } else if (len > 16) {
            memcpy(to, from, 16);
            memcpy(to + len - 16, from + len - 16, 16);
        } else {
            memcpy(to, from, 8);
            memcpy(to + len - 8, from + len - 8, 8);
        }
    } else if (len >= 4) {
        memcpy(to, from, 4);
        memcpy(to + len - 4, from + len - 4, 4);
    } else if (len >= 2) {
        memcpy(to, from, 2);
        memcpy(to + len - 2, from + len - 2, 2);
    } else if (len > 0) {
        *to = *from;
    }
    return to + len;
}

/* Write separators, eight at a time: there is room for seven more than `count`. @return behind them. */
static inline char *x278i_pen_separate(char *at, uint64_t eight, uint32_t count) {
    memcpy(at, &eight, sizeof eight);
    for (uint32_t i = 8; i < count; i += 8) {
        memcpy(at + i, &eight, sizeof eight);
    }
    return at + count;
}

/* End a segment. */
static inline void x278i_pen_end(x278i_pen *pen, char *at) {
    memcpy(at, pen->tail, sizeof pen->tail);
    pen->at = at + pen->tail_size;
    pen->delimiters++;
    pen->encoder->count++;
}

/* The same as x278i_pen_segment() for a segment of texts, when all of it is plain; there is room before it. false: nothing is
 * written, x278i_pen_segment() must be asked. The pen's members are copied: bytes may be anything, also the pen. */
static inline bool x278i_pen_plain(x278i_pen *pen, const x278i_form *form, bool must, const char *node) {
    const x278i_cell *cell = &x278i_cells[form->first];
    const x278i_cell *const end = cell + form->count;
    const uint64_t eight = pen->elements;
    char *at = pen->at;
    size_t room = (size_t)(pen->end - at) - X278I_PEN_ROOM;
    uint32_t last = 0;
    uint32_t asked = 0;
    memcpy(at, form->tag, sizeof form->tag);
    at += form->tag_size;
    for (; cell < end; cell++) {
        const x278_str *text = (const x278_str *)(const void *)(node + cell->at);
        size_t len = text->len;
        if (len == 0) {
            asked |= cell->how; /* X278I_CELL_TEXT is 0 */
            continue;
        }
        if (text->ptr == NULL || len > room) {
            return false;
        }
        at = x278i_pen_copy(x278i_pen_separate(at, eight, cell->place - last), text->ptr, len);
        room -= len;
        last = cell->place;
    }
    if (last == 0 && !must) {
        return true;
    }
    if (asked != 0) {
        return false;
    }
    pen->delimiters += last;
    x278i_pen_end(pen, at);
    return true;
}

#endif
