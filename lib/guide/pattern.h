/*
 * Forms of values, as overlays write them: terms in a row, such as  A{3} 9{6,9}  or  'W' 9{9} | 9{10}.
 *
 *   9 a digit, A a capital letter, a any letter, X a capital letter or digit, * any character but blanks, ? any byte
 *   'text' these bytes
 *   {3} so often, {3,} at least, {3,5} from to; without, once
 *   | another form that will do
 *
 * Matching takes time in proportion to terms times bytes, whatever the pattern.
 */
#ifndef X278I_GUIDE_PATTERN_H
#define X278I_GUIDE_PATTERN_H

#include <stdbool.h>
#include <stdint.h>

#include "base/arena.h"

#define X278I_PATTERN_TERMS 64
#define X278I_PATTERN_BYTES 255 /* longest value that can match */

typedef struct x278i_pattern_term {
    uint8_t class; /* '9', 'A', 'a', 'X', '*', '?', '\'' a byte, '|' the next form begins */
    uint8_t byte;
    uint8_t min, max; /* max 255: no limit */
} x278i_pattern_term;

typedef struct x278i_pattern {
    const x278i_pattern_term *terms;
    uint32_t count;
    uint32_t min_len, max_len; /* of all forms */
} x278i_pattern;

/* Read a pattern. X278_E_SYNTAX: it is none, or has too many terms. */
x278_status x278i_pattern_make(x278i_arena *arena, x278_str text, x278i_pattern *out);

bool x278i_pattern_fits(const x278i_pattern *pattern, const char *value, size_t len);

#endif
