/* What guidedoc's files share: the page that is being written, and the pieces of a line. */
#ifndef X278I_TOOLS_GUIDEDOC_H
#define X278I_TOOLS_GUIDEDOC_H

#include <stdbool.h>
#include <stdint.h>
#include <stdio.h>

#include "guide/guide.h"

/* Code sets of more codes than this stand at the end of the page. */
#define LONG_LIST 14u

typedef struct page {
    const x278i_guide *guide;
    FILE *out;
    bool *linked; /* a code set each: an element of the page points to it at the end of the page */
    bool without_sources;
} page;

/* The path of a row, as issues and rules write it. */
void put_path(const page *p, uint16_t loop, uint16_t seg, uint16_t elem);

const char *seg_name(const page *p, uint16_t seg);
const char *elem_name(const page *p, uint16_t elem);

/* The codes of a set one after another, each inside `quote`. */
void put_code_words(const page *p, uint16_t codes, const char *separator, const char *quote);

/* What a value may be, and notes the long code sets: condition, codes, outside lists, forms. `tag` is that of its segment. */
void put_values(const page *p, uint16_t elem, const char *tag);

/* The long code sets that the page points to. */
void put_code_lists(const page *p);

#endif
