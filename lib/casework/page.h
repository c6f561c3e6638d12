/*
 * What a page says: named values and lists of parts, each value with its trace. A template decides what goes where; it can
 * ask for the names of the page's table only, so a template is checked before there is any data.
 */
#ifndef X278CWI_PAGE_H
#define X278CWI_PAGE_H

#include <stdbool.h>

#include "base/arena.h"
#include "x278/casework/export.h"
#include "x278/value.h"

/* A name that a template may use; a table of them ends with NULL. */
typedef struct x278cwi_names {
    const char *name;
    const struct x278cwi_names *items; /* names of each part of a list; NULL: a value */
} x278cwi_names;

/* A value as people read it. All zeros: there is none. Texts live as long as the page. */
typedef struct x278cwi_shown {
    x278_str text;  /* absent: there is none */
    x278_str trace; /* "ev:t1 as-of"; absent: words of ours, without a figure */
    x278_str raw;   /* what x278_get() gives for the one path of the trace */
    x278_str value; /* of a figure that was computed: "84" */
    x278_str unit;  /* of `value`: "days" */
    x278_str svg;   /* a picture, whose `text` is its alternative */
    bool cite;      /* a citation */
} x278cwi_shown;

typedef struct x278cwi_part x278cwi_part;
typedef struct x278cwi_cell x278cwi_cell;

/* Values and lists under the names of a table. */
struct x278cwi_part {
    const x278cwi_names *names;
    x278cwi_cell *cells; /* by index in `names` */
    x278cwi_part *next;  /* in its list */
};

struct x278cwi_cell {
    x278cwi_shown shown;
    x278cwi_part *first, *last;
};

typedef struct x278cwi_page {
    x278i_arena arena;
    x278_status status; /* the first failure; calls after it do nothing */
    x278cwi_part *root;
} x278cwi_page;

/* An empty page whose root has these names. Always finish with x278cwi_page_free(). */
void x278cwi_page_begin(x278cwi_page *page, const x278_ctx *ctx, const x278cwi_names *names);
void x278cwi_page_free(x278cwi_page *page);

/* Give a value of a part a name of its table. A value without text changes nothing, nor does a part that is NULL. */
void x278cwi_page_put(x278cwi_page *page, x278cwi_part *part, const char *name, x278cwi_shown shown);

/* Add a part to a list of a part. NULL after a failure. */
x278cwi_part *x278cwi_page_add(x278cwi_page *page, x278cwi_part *part, const char *list);

/* The cell of a name; NULL: the part has no such name. */
const x278cwi_cell *x278cwi_part_find(const x278cwi_part *part, const char *name, size_t len);

/* The index of a name in a table; -1: none. */
int32_t x278cwi_names_find(const x278cwi_names *names, const char *name, size_t len);

/* ---- making values --------------------------------------------------------------------------------------------- */

/* Text in memory of the page: %s a NUL-terminated text, %v an x278_str, %d an int64_t, %% a percent sign. Absent after a
 * failure. */
x278_str x278cwi_page_text(x278cwi_page *page, const char *format, ...);

/* Two texts with words between them. Where one is absent, or `b` is empty, it is the other one. */
x278_str x278cwi_page_join(x278cwi_page *page, x278_str a, const char *between, x278_str b);

/* Words of ours, without a figure. */
x278cwi_shown x278cwi_shown_words(const char *text);

/* A value with its trace; absent when the text is. */
x278cwi_shown x278cwi_shown_traced(x278_str text, x278_str trace);

/* A figure that was computed, with its unit. */
x278cwi_shown x278cwi_shown_figure(x278cwi_page *page, x278_str text, x278_str trace, int64_t value, const char *unit);

/* "ev:ID". */
x278_str x278cwi_trace_item(x278cwi_page *page, x278_str id);

/* "ev:ID ev:ID ..."; absent without any. */
x278_str x278cwi_trace_items(x278cwi_page *page, const x278_str *ids, size_t count);

/* Two traces as one; either may be absent. */
x278_str x278cwi_trace_both(x278cwi_page *page, x278_str a, x278_str b);

/* A day for people, "May 4, 2026"; one that is partial as it is known: "May 2026", "2026". */
x278_str x278cwi_page_day(x278cwi_page *page, int32_t day);
x278_str x278cwi_page_days(x278cwi_page *page, int32_t lo, int32_t hi);

/* "84 days (12 weeks)", "45 days (6 weeks and 3 days)", "3 days". */
x278_str x278cwi_page_weeks(x278cwi_page *page, int64_t days);

/* A word of the files as people say it, "pt" as "physical therapy"; NULL: as it is written. Static text. */
const char *x278cwi_spoken(const char *word, size_t len);

/* A name of a closed list for people: "leg_pain" is "leg pain", "x-own" is "own". */
x278_str x278cwi_page_plain(x278cwi_page *page, x278_str name);

#endif
