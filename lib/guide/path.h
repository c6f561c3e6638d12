/*
 * Paths of the wire, the one grammar that issues, rules, overlays, get, set and the documentation speak in:
 *
 *     LOOP[n]-SEG{qualifier}[n]NN[n]-C
 *
 * such as "2000F[2]-SV101-2". docs/paths.md describes it. Paths are read and written here and nowhere else.
 */
#ifndef X278I_GUIDE_PATH_H
#define X278I_GUIDE_PATH_H

#include <stdbool.h>

#include "base/phrase.h"
#include "guide/guide.h"
#include "x278/str.h"

/* A path that was read, in rows of its guide. */
typedef struct x278i_wire_path {
    uint16_t loop, seg, elem; /* seg and elem X278I_NONE: the path ends before */
    size_t loop_n, seg_n;     /* from 1 */
    size_t repetition;        /* of the element, from 1 */
    x278_span qualifier;      /* the text in {}; ptr NULL: there is no {} */
    bool shared;              /* the row has segments of other qualifiers, too: the path means those with this one */
} x278i_wire_path;

/* Read a path. @return false when it is not a path or the guide has no such row. */
bool x278i_path_read(const x278i_guide *guide, const char *text, size_t len, x278i_wire_path *out);

/* The same, where paths of one loop may be written without it: "UM01" in 2000E. `loop` may be X278I_NONE. */
bool x278i_path_read_in(const x278i_guide *guide, uint16_t loop, const char *text, size_t len, x278i_wire_path *out);

/* Does the path mean all of its row, in every loop: no [n] above 1, and no qualifier out of several? */
bool x278i_path_is_row(const x278i_wire_path *path);

/* What to write a path of. */
typedef struct x278i_path_parts {
    uint16_t loop, seg;     /* rows; X278I_NONE */
    size_t loop_n, seg_n;   /* [n] is written when it is above 1 */
    uint32_t tag;           /* of a segment without a row */
    uint32_t element;       /* 0: the segment */
    uint32_t repetition;    /* [n] is written when it is above 1 */
    uint32_t component;     /* 0: the element */
    bool without_qualifier; /* leave {…} of the row and its [n] out */
} x278i_path_parts;

/* Write a path. */
void x278i_path_write(x278i_phrase *out, const x278i_guide *guide, const x278i_path_parts *parts);

/* Take a character off the front. @return false when it is another one. */
bool x278i_path_take(x278_span *rest, char c);

/* Take "[n]" off the front; without it *out is 1. @return false when it is begun and wrong. */
bool x278i_path_take_index(x278_span *rest, size_t *out);

/* The row of the element or component by which segments of a row differ from others of the tag: what its match looks at,
 * else the first. X278I_NONE when there is none. */
uint16_t x278i_qualifier_row(const x278i_guide *guide, uint16_t seg);

#endif
