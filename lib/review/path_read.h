/* The grammar of paths of the wire: "2000F[2]-SV101-2". */
#ifndef X278I_REVIEW_PATH_READ_H
#define X278I_REVIEW_PATH_READ_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "guide/guide.h"
#include "x278/str.h"

/* What a path says. */
typedef struct x278i_parsed {
    uint16_t loop, seg, elem; /* rows; seg and elem X278I_NONE: the path ends before */
    size_t loop_n, seg_n;     /* from 1 */
    size_t repetition;        /* from 1 */
    x278_span qualifier;      /* what stands in {}; ptr NULL: nothing */
    uint64_t above;           /* loops to look for it in: X278I_ALL_LOOPS, or as x278i_path_above() says */
    bool checks;              /* the row may have other qualifiers, so the value is to be compared */
} x278i_parsed;

/* Read a path; false: the guide has no such row, or it is none. */
bool x278i_path_read(const x278i_guide *guide, x278_span path, x278i_parsed *out);

/* The loops that a loop may hang under, at any distance: a bit each by their rows. X278I_ALL_LOOPS where there are more rows
 * than bits. */
#define X278I_ALL_LOOPS UINT64_MAX
uint64_t x278i_path_above(const x278i_guide *guide, uint16_t loop);

/* Take a character off the front, if it stands there. */
bool x278i_path_take(x278_span *rest, char c);

/* Take "[n]" off the front if it stands there; without it *out is 1. False: it is begun and wrong. */
bool x278i_path_take_index(x278_span *rest, size_t *out);

/* The element row that tells what kind a segment of the row is: what its match looks at, else the first. X278I_NONE. */
uint16_t x278i_qualifier_row(const x278i_guide *guide, uint16_t seg);

#endif
