/*
 * Interval arithmetic of days: what is certain and what is possible of a period with partial dates, unions, runs with
 * bridged gaps, windows. Pure. Everything that counts covered days counts them here.
 */
#ifndef X278CWI_SPAN_H
#define X278CWI_SPAN_H

#include "casework/day.h"

/* Days from first to last, both included; none when last < first. X278CWI_NEVER as the first: without beginning. */
typedef struct x278cwi_span {
    int32_t first;
    int32_t last;
} x278cwi_span;

/* A stretch of days as it is written down: where its start and end may be. */
typedef struct x278cwi_period {
    x278cwi_days start; /* lo X278CWI_NEVER: not known */
    x278cwi_days end;   /* hi X278CWI_ALWAYS: not known */
    bool ongoing;       /* until now, whenever that is */
} x278cwi_period;

/* A period without start and end. */
x278cwi_period x278cwi_period_unknown(void);

/* Is the period left out on the day `now`, since it certainly begins later? */
bool x278cwi_period_later(const x278cwi_period *period, int32_t now);

/* The days that are certain, and those that are possible, up to `now`. */
x278cwi_span x278cwi_period_certain(const x278cwi_period *period, int32_t now);
x278cwi_span x278cwi_period_possible(const x278cwi_period *period, int32_t now);

/* Sort keys: for any two periods the order of these is the order in which their certain, or possible, days begin, whatever
 * the day `now`. */
int32_t x278cwi_period_certain_key(const x278cwi_period *period);
int32_t x278cwi_period_possible_key(const x278cwi_period *period);

/* The days of a span that lie in another. */
x278cwi_span x278cwi_span_cut(x278cwi_span span, x278cwi_span window);

static inline bool x278cwi_span_empty(x278cwi_span span) {
    return span.last < span.first;
}

/* How many days; 0 for none. The span must have a beginning. */
int64_t x278cwi_span_days(x278cwi_span span);

/* The days from `anchor` back by a duration to the earlier of `anchor` and `now`; all up to `now` without a duration. */
x278cwi_span x278cwi_window(int32_t anchor, x278cwi_duration back, int32_t now);

/* The union of spans that come in the order of their first days, and the longest run in it. */
typedef struct x278cwi_union {
    int32_t max_gap;  /* so many uncovered days at most are bridged, and count in a run */
    bool any;         /* a span was added */
    bool endless;     /* one without beginning was among them: days and run are not to be used */
    int32_t last;     /* the last day covered */
    int64_t days;     /* covered */
    int32_t run_from; /* of the run that is going on */
    int64_t run;      /* days of the longest run */
} x278cwi_union;

/* An empty union. */
x278cwi_union x278cwi_union_begin(int32_t max_gap);

/* Add the next span; an empty one changes nothing. */
void x278cwi_union_add(x278cwi_union *all, x278cwi_span span);

/* How the days of a dated thing, somewhere from lo to hi, lie in a window: 2 all in it, 1 some, 0 none. */
int x278cwi_days_in(x278cwi_days days, x278cwi_span window);

#endif
