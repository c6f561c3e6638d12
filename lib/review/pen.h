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
    const void *node;
    size_t entry;    /* the next one in the list of the present item */
    size_t child;    /* where in the buffer HL04 is; 0: there is none */
    uint32_t number; /* of its HL; 0: it has none */
    uint32_t parent; /* of the HL above; 0: none */
    uint16_t loop;
    uint16_t item, end; /* items that are left */
} x278i_pen_frame;

typedef struct x278i_pen {
    x278i_encoder *encoder;
    char *at;                 /* the next byte, in the emitter's buffer */
    char *end;                /* of the room there */
    size_t delimiters;        /* written so far */
    const x278_str *replaced; /* the text in whose place the caller gives a control number; NULL: none */
    x278_str control;         /* that number */
    x278_status status;       /* of a pen that stopped: X278_OK when it stepped aside, or X278_E_NOMEM */
} x278i_pen;

/* Write the segment at an item of a loop, without its terminator. `must`: it is written even when the struct holds nothing for
 * it. *written: it is there. false: the pen stopped. */
bool x278i_pen_segment(x278i_pen *pen, x278i_pen_frame *frame, uint16_t item, const void *node, bool must,
                       bool *written);

/* Make room for `size` bytes. false: there is no memory. */
bool x278i_pen_grow(x278i_pen *pen, size_t size);

static inline bool x278i_pen_reserve(x278i_pen *pen, size_t size) {
    return size <= (size_t)(pen->end - pen->at) || x278i_pen_grow(pen, size);
}

/* Copy bytes, most of them few. @return behind them. */
static inline char *x278i_pen_copy(char *to, const char *from, size_t len) {
    if (len > 16) {
        memcpy(to, from, len);
    } else if (len >= 8) {
        memcpy(to, from, 8);
        memcpy(to + len - 8, from + len - 8, 8);
    } else if (len >= 4) {
        memcpy(to, from, 4);
        memcpy(to + len - 4, from + len - 4, 4);
    } else if (len > 0) {
        to[0] = from[0];
        to[len / 2] = from[len / 2];
        to[len - 1] = from[len - 1];
    }
    return to + len;
}

#endif
