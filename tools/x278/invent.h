/* Invented values in the place of true ones, so that a message can be shown to others: x278 scrub, and the viewer. An invented
 * value is as long as the true one, so the bytes are changed in place. */
#ifndef X278_TOOL_INVENT_H
#define X278_TOOL_INVENT_H

#include <stdbool.h>
#include <stdint.h>

#include "x278/x278.h"

typedef struct inventor {
    uint64_t salt;
    int64_t days;     /* every date moves by as many */
    const char *rest; /* of an invented character of several bytes outside of segments; NULL: none is begun */
} inventor;

/* The same seed gives the same values. */
void invent_begin(inventor *with, uint64_t seed);

/* Invent the values of a segment. `row` is its row of `guide`, 0: it has none. `bytes` is a copy of x278_segment_raw(). */
void invent_segment(const inventor *with, const x278_guide *guide, const x278_segment *segment, x278_row row,
                    char *bytes);

/* Invent all of a text outside of segments. `offset` is its place in the input; `bytes` receives as many bytes. */
void invent_text(inventor *with, x278_span text, uint64_t offset, char *bytes);

#endif
