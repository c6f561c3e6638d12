/* Interval arithmetic of days, against brute force over all days that partial dates may mean. */
#include "casework/span.h"

#include <stdlib.h>

#include "support.h"

/* ---- random ---------------------------------------------------------------------------------------------------- */

static uint32_t seed = 1;

static int32_t random_to(int32_t count) {
    seed = seed * 1664525u + 1013904223u;
    return (int32_t)((seed >> 8) % (uint32_t)count);
}

#define MOST 3
#define DAYS 60

typedef struct sample {
    x278cwi_period periods[MOST];
    int count;
    int32_t now;
    x278cwi_span window;
    int32_t max_gap;
} sample;

static x278cwi_days random_days(int32_t from, bool exact) {
    int32_t lo = from + random_to(20);
    return (x278cwi_days){lo, exact ? lo : lo + random_to(4)};
}

static x278cwi_period random_period(bool exact) {
    x278cwi_period period = x278cwi_period_unknown();
    int kind = exact ? random_to(2) : random_to(8);
    if (kind != 7) {
        period.start = random_days(20, exact);
    }
    if (kind == 0) {
        period.ongoing = true;
    } else if (kind != 6) {
        do {
            period.end = random_days(24, exact);
        } while (period.start.lo != X278CWI_NEVER && period.end.hi < period.start.lo);
        if (kind == 7) { /* no start: from anywhere to the end */
            period.start = (x278cwi_days){X278CWI_NEVER, period.end.hi};
        }
    }
    return period;
}

static sample random_sample(bool exact) {
    sample s = {.count = 1 + random_to(MOST), .now = 22 + random_to(24), .max_gap = random_to(4)};
    for (int i = 0; i < s.count; i++) {
        s.periods[i] = random_period(exact);
    }
    s.window = (x278cwi_span){random_to(2) == 0 ? X278CWI_NEVER : 15 + random_to(20), s.now};
    return s;
}

/* ---- what the library says ------------------------------------------------------------------------------------- */

static int by_first(const void *a, const void *b) {
    const x278cwi_span *x = a;
    const x278cwi_span *y = b;
    return x->first < y->first ? -1 : x->first > y->first;
}

static x278cwi_union unite(const sample *s, bool certain) {
    x278cwi_span spans[MOST];
    for (int i = 0; i < s->count; i++) {
        x278cwi_span days =
            certain ? x278cwi_period_certain(&s->periods[i], s->now) : x278cwi_period_possible(&s->periods[i], s->now);
        spans[i] =
            x278cwi_period_later(&s->periods[i], s->now) ? (x278cwi_span){0, -1} : x278cwi_span_cut(days, s->window);
    }
    qsort(spans, (size_t)s->count, sizeof spans[0], by_first);
    x278cwi_union all = x278cwi_union_begin(s->max_gap);
    for (int i = 0; i < s->count; i++) {
        x278cwi_union_add(&all, spans[i]);
    }
    return all;
}

/* ---- what the days say ----------------------------------------------------------------------------------------- */

static int64_t count_days(const bool *days) {
    int64_t count = 0;
    for (int i = 0; i < DAYS; i++) {
        count += days[i];
    }
    return count;
}

static int64_t longest_run(const bool *days, int32_t max_gap) {
    int64_t best = 0;
    int begin = -1;
    int last = -1;
    for (int i = 0; i < DAYS; i++) {
        if (!days[i]) {
            continue;
        }
        begin = last < 0 || i - last - 1 > max_gap ? i : begin;
        last = i;
        best = i - begin + 1 > best ? i - begin + 1 : best;
    }
    return best;
}

/* Every choice of actual first and last days, one period after the other. */
typedef struct walk {
    const sample *s;
    x278cwi_union low, high;
    int32_t first[MOST], last[MOST];
    long choices;
} walk;

static void judge(walk *w) {
    bool days[DAYS] = {false};
    for (int i = 0; i < w->s->count; i++) {
        for (int32_t day = w->first[i]; day <= w->last[i] && day <= w->s->now; day++) {
            days[day] = days[day] || day >= w->s->window.first;
        }
    }
    int64_t count = count_days(days);
    int64_t run = longest_run(days, w->s->max_gap);
    bool fits = w->low.days <= count && w->low.run <= run;
    if (!w->high.endless) {
        fits = fits && w->high.days >= count && w->high.run >= run;
    }
    if (!fits) { /* an assertion of check takes too long here */
        ck_abort_msg("%d days and a run of %d", (int)count, (int)run);
    }
    w->choices++;
}

/* The days on which a period may begin and end. A period that is left out has none. */
static bool choices_of(const sample *s, int i, int32_t from[2], int32_t to[2]) {
    const x278cwi_period *p = &s->periods[i];
    from[0] = p->start.lo == X278CWI_NEVER ? 10 : p->start.lo;
    from[1] = p->start.hi == X278CWI_ALWAYS ? s->now : p->start.hi;
    to[0] = p->ongoing ? s->now : p->end.lo == X278CWI_NEVER ? 10 : p->end.lo;
    to[1] = p->ongoing || p->end.hi == X278CWI_ALWAYS ? s->now : p->end.hi;
    return p->start.lo <= s->now;
}

static void try_all(walk *w) {
    int32_t from[MOST][2];
    int32_t to[MOST][2];
    for (int i = 0; i < w->s->count; i++) {
        if (!choices_of(w->s, i, from[i], to[i])) {
            from[i][0] = from[i][1] = 1;
            to[i][0] = to[i][1] = 0;
        }
        w->first[i] = from[i][0];
        w->last[i] = to[i][0];
    }
    for (;;) {
        bool possible = true;
        for (int i = 0; i < w->s->count; i++) {
            possible = possible && (w->first[i] <= w->last[i] || from[i][0] > to[i][1]);
        }
        if (possible) {
            judge(w);
        }
        int i = 0; /* the next choice: a counter with a digit for each first and last day */
        for (; i < w->s->count; i++) {
            if (w->last[i] < to[i][1]) {
                w->last[i]++;
                break;
            }
            w->last[i] = to[i][0];
            if (w->first[i] < from[i][1]) {
                w->first[i]++;
                break;
            }
            w->first[i] = from[i][0];
        }
        if (i == w->s->count) {
            return;
        }
    }
}

START_TEST(span__every_choice_of_days_lies_between_low_and_high)
{
    long choices = 0;
    for (int i = 0; i < 10000; i++) {
        sample s = random_sample(false);
        walk w = {.s = &s, .low = unite(&s, true), .high = unite(&s, false)};
        if (!w.high.endless) {
            ck_assert(w.low.days <= w.high.days && w.low.run <= w.high.run);
        }
        if (s.count < 3 || i % 10 == 0) {
            try_all(&w);
        } else {
            s.count = 2;
            w.low = unite(&s, true);
            w.high = unite(&s, false);
            try_all(&w);
        }
        choices += w.choices;
    }
    ck_assert_int_gt(choices, 1000000);
}
END_TEST

START_TEST(span__exact_dates_leave_nothing_open)
{
    for (int i = 0; i < 10000; i++) {
        sample s = random_sample(true);
        x278cwi_union low = unite(&s, true);
        x278cwi_union high = unite(&s, false);
        ck_assert(!high.endless && low.days == high.days && low.run == high.run);
    }
}
END_TEST

START_TEST(span__a_window_ends_at_the_anchor_or_today)
{
    x278cwi_span window = x278cwi_window(100, (x278cwi_duration){6, 'W'}, 90);
    ck_assert_int_eq(window.first, 58);
    ck_assert_int_eq(window.last, 90);
    window = x278cwi_window(80, (x278cwi_duration){10, 'D'}, 90);
    ck_assert_int_eq(window.last, 80);
    ck_assert_int_eq(x278cwi_span_days(window), 11);
    window = x278cwi_window(80, (x278cwi_duration){0, 0}, 90);
    ck_assert_int_eq(window.first, X278CWI_NEVER);
    ck_assert_int_eq(window.last, 90);
    ck_assert_int_eq(x278cwi_span_days(x278cwi_window(200, (x278cwi_duration){10, 'D'}, 90)), 0);
}
END_TEST

START_TEST(span__a_gap_as_long_as_allowed_is_bridged_and_counts)
{
    x278cwi_union all = x278cwi_union_begin(14);
    x278cwi_union_add(&all, (x278cwi_span){1, 21});
    x278cwi_union_add(&all, (x278cwi_span){36, 56});
    ck_assert_int_eq(all.days, 42);
    ck_assert_int_eq(all.run, 56);
    x278cwi_union_add(&all, (x278cwi_span){72, 80});
    ck_assert_int_eq(all.run, 56);
    ck_assert_int_eq(all.days, 51);
    x278cwi_union_add(&all, (x278cwi_span){75, 76});
    ck_assert_int_eq(all.days, 51);
}
END_TEST

BEGIN_SUITE("cw_span")
TEST(span__every_choice_of_days_lies_between_low_and_high)
TEST(span__exact_dates_leave_nothing_open)
TEST(span__a_window_ends_at_the_anchor_or_today)
TEST(span__a_gap_as_long_as_allowed_is_bridged_and_counts)
END_SUITE
