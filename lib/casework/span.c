/* Interval arithmetic of days. */
#include "casework/span.h"

static int32_t least(int32_t a, int32_t b) {
    return a < b ? a : b;
}

static int32_t most(int32_t a, int32_t b) {
    return a > b ? a : b;
}

x278cwi_period x278cwi_period_unknown(void) {
    return (x278cwi_period){{X278CWI_NEVER, X278CWI_ALWAYS}, {X278CWI_NEVER, X278CWI_ALWAYS}, false};
}

bool x278cwi_period_later(const x278cwi_period *period, int32_t now) {
    return period->start.lo > now;
}

/* Where the end may be on the day `now`. */
static x278cwi_days end_on(const x278cwi_period *period, int32_t now) {
    if (period->ongoing) {
        return (x278cwi_days){now, now};
    }
    return period->end.hi == X278CWI_ALWAYS ? (x278cwi_days){X278CWI_NEVER, now} : period->end;
}

x278cwi_span x278cwi_period_certain(const x278cwi_period *period, int32_t now) {
    x278cwi_days end = end_on(period, now);
    return (x278cwi_span){least(period->start.hi, end.hi), least(most(end.lo, period->start.lo), now)};
}

x278cwi_span x278cwi_period_possible(const x278cwi_period *period, int32_t now) {
    x278cwi_days end = end_on(period, now);
    return (x278cwi_span){period->start.lo, least(most(end.hi, period->start.lo), now)};
}

int32_t x278cwi_period_certain_key(const x278cwi_period *period) {
    bool open = period->ongoing || period->end.hi == X278CWI_ALWAYS;
    return open ? period->start.hi : least(period->start.hi, period->end.hi);
}

int32_t x278cwi_period_possible_key(const x278cwi_period *period) {
    return period->start.lo;
}

x278cwi_span x278cwi_span_cut(x278cwi_span span, x278cwi_span window) {
    return (x278cwi_span){most(span.first, window.first), least(span.last, window.last)};
}

int64_t x278cwi_span_days(x278cwi_span span) {
    return x278cwi_span_empty(span) ? 0 : (int64_t)span.last - span.first + 1;
}

x278cwi_span x278cwi_window(int32_t anchor, x278cwi_duration back, int32_t now) {
    return back.unit == 0 ? (x278cwi_span){X278CWI_NEVER, now}
                          : (x278cwi_span){x278cwi_day_before(anchor, back), least(anchor, now)};
}

x278cwi_union x278cwi_union_begin(int32_t max_gap) {
    return (x278cwi_union){.max_gap = max_gap};
}

void x278cwi_union_add(x278cwi_union *all, x278cwi_span span) {
    if (x278cwi_span_empty(span)) {
        return;
    }
    if (span.first == X278CWI_NEVER) {
        all->endless = true;
        span.first = span.last;
    }
    bool apart = !all->any || (int64_t)span.first - all->last - 1 > all->max_gap;
    if (apart) {
        all->run_from = span.first;
    }
    if (!all->any || span.last > all->last) {
        int64_t from = all->any && span.first <= all->last ? (int64_t)all->last + 1 : span.first;
        all->days += span.last - from + 1;
        all->last = span.last;
    }
    all->any = true;
    int64_t run = (int64_t)all->last - all->run_from + 1;
    all->run = run > all->run ? run : all->run;
}

int x278cwi_days_in(x278cwi_days days, x278cwi_span window) {
    bool all = days.lo >= window.first && days.hi <= window.last;
    bool none = days.hi < window.first || days.lo > window.last || x278cwi_span_empty(window);
    return none ? 0 : all ? 2 : 1;
}
