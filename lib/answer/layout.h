/* Which label and phrase each segment has in a view, and in which order they come. layout.c has them as a table; what is not in
 * it is shown by the names of the guide. */
#ifndef X278I_ANSWER_LAYOUT_H
#define X278I_ANSWER_LAYOUT_H

#include "answer/slip.h"

enum {
    X278I_LAYOUT_REQUEST = 1,  /* for requests only */
    X278I_LAYOUT_RESPONSE = 2, /* for responses only */
    X278I_LAYOUT_FIRST = 4,    /* belongs to the decision, which is shown first */
    X278I_LAYOUT_JOIN = 8,     /* goes on with the line before, when that is of the same loop */
    X278I_LAYOUT_EACH = 16,    /* a line for each element */
    X278I_LAYOUT_HEAD = 32     /* part of the first line of the view */
};

typedef struct x278i_layout {
    const char *segment; /* "UM", "DTP{435}", "2010A-NM1", "005010X216/2010A-NM1"; rows of one segment stand together */
    const char *label;   /* NULL: what the guide calls the segment */
    const char *phrase;  /* see phrase.h */
    const char *implied; /* values that the label and the words imply, as a phrase; NULL: none */
    const char *when;    /* a place of a phrase, = or !, and a value: "{01}=2", "{03}=" (absent);
                             NULL: always */
    uint32_t flags;
} x278i_layout;

#define X278I_NO_LAYOUT SIZE_MAX

/* The first row for a segment; X278I_NO_LAYOUT: the table has none. */
size_t x278i_layout_find(const x278i_guide *guide, uint16_t seg, bool response);

/* One of the rows. */
const x278i_layout *x278i_layout_at(size_t index);

/* Is the next row for the same segment, too? */
bool x278i_layout_goes_on(size_t index);

#endif
