/* Pictures of a record: treatment over the months, and measures over time. */
#include <string.h>

#include "casework/lists.h"
#include "casework/measured.h"
#include "casework/picture.h"
#include "casework/writing.h"

#define WIDTH 720
#define LEFT 150  /* where time begins */
#define RIGHT 704 /* where it ends */
#define ROW 17
#define MOST_ROWS 24
#define MOST_WINDOWS 4
#define MOST_POINTS 40

/* ---- time ------------------------------------------------------------------------------------------------------ */

/* The days of a picture from left to right. */
typedef struct axis {
    int32_t first, last;
    x278_str trace; /* of what decides where it begins and ends */
} axis;

static int64_t place_of(const axis *time, int32_t day) {
    int64_t days = (int64_t)time->last - time->first;
    int64_t at = (int64_t)(day < time->first ? time->first : day > time->last ? time->last : day) - time->first;
    return LEFT + (days == 0 ? 0 : at * (RIGHT - LEFT) / days);
}

static int32_t first_of_month(int32_t day) {
    x278_date date;
    int64_t first = day;
    if (x278_date_from_days(day, &date) == X278_OK) {
        date.day = 1;
        x278_date_to_days(&date, &first);
    }
    return (int32_t)first;
}

/* Lines at the months, so few that their names fit. */
static void put_months(x278cwi_writing *w, x278cwi_picture *picture, const axis *time, int64_t top, int64_t bottom) {
    static const char *const names[] = {"Jan", "Feb", "Mar", "Apr", "May", "Jun",
                                        "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"};
    static const int32_t steps[] = {1, 2, 3, 6, 12, 24, 60, 120, 600};
    int64_t months = ((int64_t)time->last - time->first) / 30 + 1;
    size_t step = 0;
    while (step + 1 < sizeof steps / sizeof steps[0] && months / steps[step] > 10) {
        step++;
    }
    int32_t day = first_of_month(time->first);
    for (size_t guard = 0; day <= time->last && guard < 40; guard++) {
        x278_date date;
        if (x278_date_from_days(day, &date) != X278_OK) {
            return;
        }
        if (day >= time->first) {
            int64_t x = place_of(time, day);
            x278cwi_picture_line(picture, x, top, x, bottom, X278CWI_THIN, time->trace);
            x278cwi_shown label = x278cwi_shown_traced(
                x278cwi_page_text(&w->page, "%s %d", names[date.month - 1], (int64_t)date.year), time->trace);
            if (x + 44 <= WIDTH) {
                x278cwi_picture_words(picture, x + 2, bottom + 10, X278CWI_FROM_START, &label);
            }
        }
        day = x278cwi_day_after(day, (x278cwi_duration){steps[step], 'M'});
    }
}

/* ---- the timeline ---------------------------------------------------------------------------------------------- */

/* The windows of policies that look back. */
typedef struct windows {
    struct window {
        int32_t first;
        x278_str trace;
    } items[MOST_WINDOWS];
    size_t count;
} windows;

static void add_window(x278cwi_writing *w, windows *all, int32_t first, x278_str trace) {
    for (size_t i = 0; i < all->count; i++) {
        if (all->items[i].first == first) {
            all->items[i].trace = x278cwi_trace_both(&w->page, all->items[i].trace, trace);
            return;
        }
    }
    if (all->count < MOST_WINDOWS) {
        all->items[all->count].first = first;
        all->items[all->count++].trace = trace;
    }
}

static windows find_windows(x278cwi_writing *w) {
    windows all = {.count = 0};
    for (size_t i = 0; w->report != NULL && i < w->report->policy_count; i++) {
        const x278cw_policy_result *policy = w->report->policies[i];
        for (size_t k = 0; k < policy->node_count; k++) {
            const x278cw_policy_node *node = policy->nodes[k];
            if (x278cwi_str_is(node->type, "therapy") && node->window_from.year != 0) {
                add_window(w, &all, x278cwi_day_of(node->window_from), x278cwi_write_node_trace(w, policy, node));
            }
        }
    }
    return all;
}

/* The first day of a course that is known; X278CWI_ALWAYS: none. */
static int32_t first_day(const x278cwi_writing *w, const x278cwi_course *course) {
    x278cwi_span certain = x278cwi_period_certain(&course->period, w->now);
    x278cwi_span possible = x278cwi_period_possible(&course->period, w->now);
    if (possible.first != X278CWI_NEVER && !x278cwi_span_empty(possible)) {
        return possible.first;
    }
    return x278cwi_span_empty(certain) ? X278CWI_ALWAYS : certain.first;
}

static axis find_axis(x278cwi_writing *w, const windows *all) {
    axis time = {w->now, w->now, {"as-of", 5}};
    const x278cwi_node *anchor = NULL;
    for (size_t i = 0; i < w->record.therapies.count; i++) {
        const x278cwi_course *course = &w->record.therapies.items[i];
        int32_t day = first_day(w, course);
        if (!x278cwi_period_later(&course->period, w->now) && day < time.first) {
            time.first = day;
            anchor = course->node;
        }
    }
    for (size_t i = 0; i < all->count; i++) {
        time.first = all->items[i].first < time.first ? all->items[i].first : time.first;
        time.trace = x278cwi_trace_both(&w->page, time.trace, all->items[i].trace);
    }
    if (anchor != NULL) {
        time.trace = x278cwi_trace_both(&w->page, x278cwi_write_trace(w, anchor), time.trace);
    }
    time.first = first_of_month(time.first);
    return time;
}

/* A bar: what is certain dark, what is possible besides with an edge of dashes. */
static void put_bar(x278cwi_writing *w, x278cwi_picture *picture, const axis *time, const x278cwi_course *course,
                    int64_t y) {
    x278cwi_span certain = x278cwi_period_certain(&course->period, w->now);
    x278cwi_span possible = x278cwi_period_possible(&course->period, w->now);
    x278_str trace = x278cwi_trace_both(&w->page, x278cwi_write_trace(w, course->node), time->trace);
    x278cwi_shown name = x278cwi_write_item(w, x278cwi_id_of(course->node));
    x278cwi_picture_words(picture, LEFT - 6, y + 10, X278CWI_FROM_END, &name);
    bool wider = x278cwi_span_empty(certain) || possible.first < certain.first || possible.last > certain.last;
    if (wider && !x278cwi_span_empty(possible)) {
        int64_t from = place_of(time, possible.first == X278CWI_NEVER ? time->first : possible.first);
        int64_t to = place_of(time, possible.last);
        x278cwi_picture_box(picture, from, y + 3, to - from < 3 ? 3 : to - from, 8, X278CWI_DASHED, trace);
    }
    if (!x278cwi_span_empty(certain)) {
        int64_t from = place_of(time, certain.first);
        int64_t to = place_of(time, certain.last);
        x278cwi_picture_box(picture, from, y + 2, to - from < 3 ? 3 : to - from, 10, X278CWI_SOLID, trace);
    }
}

/* `trace` is that of the gaps; where they are drawn hangs on the axis, too. */
static void put_gaps(x278cwi_writing *w, x278cwi_picture *picture, const axis *time, x278_str trace, int64_t y) {
    x278_str drawn = x278cwi_trace_both(&w->page, trace, time->trace);
    const x278cwi_shown name = x278cwi_shown_words("no treatment");
    if (w->summary->gap_count > 0) {
        x278cwi_picture_words(picture, LEFT - 6, y + 10, X278CWI_FROM_END, &name);
    }
    for (size_t i = 0; i < w->summary->gap_count && i < MOST_ROWS; i++) {
        const x278cw_day_gap *gap = w->summary->gaps[i];
        int64_t from = place_of(time, x278cwi_day_of(gap->from));
        int64_t to = place_of(time, x278cwi_day_of(gap->to));
        x278cwi_picture_box(picture, from, y + 2, to - from < 3 ? 3 : to - from, 10, X278CWI_HATCHED, drawn);
        x278cwi_shown days =
            x278cwi_shown_figure(&w->page, x278cwi_page_text(&w->page, "%d days", gap->days), trace, gap->days, "days");
        bool before = to + 60 > RIGHT;
        x278cwi_picture_words(picture, before ? from - 4 : to + 6, y + 10,
                              before ? X278CWI_FROM_END : X278CWI_FROM_START, &days);
    }
}

/* A window: a bracket from its first day to now. */
static void put_window(x278cwi_writing *w, x278cwi_picture *picture, const axis *time, const struct window *one,
                       int64_t y, int64_t bottom) {
    int64_t from = place_of(time, one->first);
    x278_str trace = x278cwi_trace_both(&w->page, one->trace, time->trace);
    x278cwi_picture_line(picture, from, y + 8, RIGHT, y + 8, X278CWI_STRONG, trace);
    x278cwi_picture_line(picture, from, y + 4, from, bottom, X278CWI_STRONG, trace);
    x278cwi_picture_line(picture, RIGHT, y + 4, RIGHT, y + 12, X278CWI_STRONG, trace);
    x278_str words = x278cwi_page_text(&w->page, "the policy looks back to %v", x278cwi_page_day(&w->page, one->first));
    x278cwi_shown shown = x278cwi_shown_traced(words, x278cwi_page_text(&w->page, "%v as-of", one->trace));
    bool near = from > RIGHT - 220;
    x278cwi_picture_words(picture, near ? from - 4 : from + 5, y + 4, near ? X278CWI_FROM_END : X278CWI_FROM_START,
                          &shown);
}

/* The same in words. */
static x278_str say_courses(x278cwi_writing *w, size_t shown) {
    x278_str text = x278cwi_page_text(&w->page, "Treatment over time.");
    size_t said = 0;
    for (size_t i = 0; i < w->record.therapies.count && said < shown; i++) {
        const x278cwi_course *course = &w->record.therapies.items[i];
        const x278cwi_value *from = x278cwi_get(course->node, X278CWI_COURSE_START);
        const x278cwi_value *to = x278cwi_get(course->node, X278CWI_COURSE_END);
        if (x278cwi_period_later(&course->period, w->now)) {
            continue;
        }
        said++;
        x278cwi_page *page = &w->page;
        x278_str start = from->text.ptr != NULL ? x278cwi_page_days(page, from->lo, from->hi)
                                                : (x278_str){"a day that is not recorded", 26};
        x278_str end = to->text.ptr != NULL     ? x278cwi_page_days(page, to->lo, to->hi)
                       : course->period.ongoing ? (x278_str){"now", 3}
                                                : (x278_str){"a day that is not recorded", 26};
        text = x278cwi_page_text(page, "%v %v: %v to %v.", text,
                                 x278cwi_page_plain(page, x278cwi_get(course->node, X278CWI_THERAPY_KIND)->text), start,
                                 end);
    }
    return text;
}

static x278_str say_gaps(x278cwi_writing *w, x278_str text) {
    for (size_t i = 0; i < w->summary->gap_count && i < MOST_ROWS; i++) {
        const x278cw_day_gap *gap = w->summary->gaps[i];
        text = x278cwi_page_text(&w->page, "%v No treatment: %v to %v.", text,
                                 x278cwi_page_day(&w->page, x278cwi_day_of(gap->from)),
                                 x278cwi_page_day(&w->page, x278cwi_day_of(gap->to)));
    }
    return text;
}

static x278_str trace_of_timeline(x278cwi_writing *w, const windows *all) {
    const x278cwi_cell *total = x278cwi_part_find(w->page.root, "total", 5);
    x278_str trace = total != NULL ? total->shown.trace : (x278_str){NULL, 0};
    for (size_t i = 0; i < all->count; i++) {
        trace = x278cwi_trace_both(&w->page, trace, all->items[i].trace);
    }
    return trace;
}

static void put_timeline(x278cwi_writing *w) {
    windows all = find_windows(w);
    axis time = find_axis(w, &all);
    size_t rows = 0;
    for (size_t i = 0; i < w->record.therapies.count; i++) {
        rows += x278cwi_period_later(&w->record.therapies.items[i].period, w->now) ? 0 : 1;
    }
    if (rows == 0 || time.first >= time.last) {
        return;
    }
    size_t drawn = rows < MOST_ROWS ? rows : MOST_ROWS;
    int64_t top = 10 + (int64_t)all.count * 18;
    int64_t bottom = top + (int64_t)(drawn + (w->summary->gap_count > 0 ? 1 : 0)) * ROW + 4;
    x278_str trace = trace_of_timeline(w, &all);
    x278cwi_picture picture;
    x278cwi_picture_begin(&picture, &w->page, "timeline", bottom + 16, "Treatment over time",
                          say_gaps(w, say_courses(w, drawn)), trace);
    put_months(w, &picture, &time, top, bottom);
    for (size_t i = 0; i < all.count; i++) {
        put_window(w, &picture, &time, &all.items[i], 6 + (int64_t)i * 18, bottom);
    }
    int64_t y = top;
    for (size_t i = 0; i < w->record.therapies.count && y < top + (int64_t)drawn * ROW; i++) {
        const x278cwi_course *course = &w->record.therapies.items[i];
        if (!x278cwi_period_later(&course->period, w->now)) {
            put_bar(w, &picture, &time, course, y);
            y += ROW;
        }
    }
    put_gaps(w, &picture, &time, x278cwi_part_find(w->page.root, "total", 5)->shown.trace, y);
    x278cwi_picture_line(&picture, LEFT, bottom, RIGHT, bottom, X278CWI_STRONG, time.trace);
    x278cwi_page_put(&w->page, w->page.root, "timeline", x278cwi_picture_end(&picture));
}

/* ---- measures over time ---------------------------------------------------------------------------------------- */

/* Kinds that are drawn, and the top of their scale; 0: by their highest value. */
static const struct {
    const char *kind;
    int64_t top;
} drawn_kinds[] = {{"vas", 10}, {"nrs", 10}, {"odi", 100}, {"ndi", 100}, {"walking_distance", 0}, {"walking_time", 0}};

#define PLOT_TOP 22
#define PLOT_BOTTOM 92

/* The values of a kind, in the order of their days. */
typedef struct series {
    const x278cwi_node *items[MOST_POINTS];
    size_t count;
    int64_t top; /* of the scale, in thousandths */
    axis time;
} series;

/* A value in thousandths, cut to what a scale can show. */
static int64_t thousandths(const x278cwi_node *item) {
    x278_decimal decimal = {0, 0, 0};
    x278cwi_decimal_parse(x278cwi_get(item, X278CWI_MEASURE_VALUE)->text, &decimal);
    uint64_t digits = decimal.digits > 1000000000000u ? 1000000000000u : decimal.digits;
    int32_t scale = decimal.scale;
    for (; scale < 3; scale++) {
        digits = digits > 1000000000000u ? digits : digits * 10;
    }
    for (; scale > 3; scale--) {
        digits /= 10;
    }
    return decimal.sign < 0 ? 0 : (int64_t)digits;
}

static void add_point(series *all, const x278cwi_node *item) {
    if (all->count == MOST_POINTS) {
        return;
    }
    size_t at = all->count++;
    int32_t day = x278cwi_get(item, X278CWI_DATE)->lo;
    while (at > 0 && x278cwi_get(all->items[at - 1], X278CWI_DATE)->lo > day) {
        all->items[at] = all->items[at - 1];
        at--;
    }
    all->items[at] = item;
}

/* The least of 1, 2, 5, 10, 20 ... that is not below a value. */
static int64_t round_up(int64_t value) {
    int64_t top = 1000;
    static const int64_t factors[] = {2, 5, 10};
    for (;;) {
        if (top >= value) {
            return top;
        }
        for (size_t i = 0; i < 2; i++) {
            if (top * factors[i] >= value) {
                return top * factors[i];
            }
        }
        top *= factors[2];
    }
}

static void find_series(x278cwi_writing *w, const char *kind, int64_t top, series *out) {
    const x278cwi_node *highest = NULL;
    *out = (series){.count = 0};
    for (const x278cwi_node *item = x278cwi_evidence_first(w->evidence, X278CWI_MEASURES, X278CWI_MEASURE);
         item != NULL; item = x278cwi_node_sibling(item)) {
        if (x278cwi_str_is(x278cwi_get(item, X278CWI_MEASURE_KIND)->text, kind) && !x278cwi_write_is_later(w, item)) {
            add_point(out, item);
            highest = highest == NULL || thousandths(item) > thousandths(highest) ? item : highest;
        }
    }
    if (out->count < 2) {
        return;
    }
    const x278cwi_node *first = out->items[0];
    const x278cwi_node *last = out->items[out->count - 1];
    out->top = top > 0 && thousandths(highest) <= top * 1000 ? top * 1000 : round_up(thousandths(highest));
    out->time.first = x278cwi_get(first, X278CWI_DATE)->lo;
    out->time.last = x278cwi_get(last, X278CWI_DATE)->lo;
    out->time.trace = x278cwi_trace_both(&w->page, x278cwi_write_trace(w, first), x278cwi_write_trace(w, last));
    if (top == 0) {
        out->time.trace = x278cwi_trace_both(&w->page, out->time.trace, x278cwi_write_trace(w, highest));
    }
}

static int64_t height_of(const series *all, const x278cwi_node *item) {
    return PLOT_BOTTOM - thousandths(item) * (PLOT_BOTTOM - PLOT_TOP) / all->top;
}

static void put_point(x278cwi_writing *w, x278cwi_picture *picture, const series *all, size_t index, x278_str unit) {
    const x278cwi_node *item = all->items[index];
    const x278cwi_value *date = x278cwi_get(item, X278CWI_DATE);
    x278_str value = x278cwi_get(item, X278CWI_MEASURE_VALUE)->text;
    x278_str trace = x278cwi_trace_both(&w->page, x278cwi_write_trace(w, item), all->time.trace);
    int64_t x = place_of(&all->time, date->lo);
    int64_t y = height_of(all, item);
    x278cwi_picture_dot(picture, x, y, trace);
    if (index > 0) {
        const x278cwi_node *before = all->items[index - 1];
        x278cwi_picture_line(picture, place_of(&all->time, x278cwi_get(before, X278CWI_DATE)->lo),
                             height_of(all, before), x, y, X278CWI_STRONG,
                             x278cwi_trace_both(&w->page, x278cwi_write_trace(w, before), trace));
    }
    bool last = index + 1 == all->count;
    const x278cwi_shown shown = {.text = value, .trace = x278cwi_write_trace(w, item), .value = value, .unit = unit};
    x278cwi_picture_words(picture, x, y - 6, last ? X278CWI_FROM_END : X278CWI_FROM_MIDDLE, &shown);
    if (index == 0 || last) {
        x278cwi_shown day = x278cwi_shown_traced(x278cwi_page_day(&w->page, date->lo), x278cwi_write_trace(w, item));
        x278cwi_picture_words(picture, x, PLOT_BOTTOM + 12, last ? X278CWI_FROM_END : X278CWI_FROM_START, &day);
    }
}

static x278_str say_series(x278cwi_writing *w, const series *all, x278_str name) {
    x278_str text = x278cwi_page_text(&w->page, "%v over time:", name);
    for (size_t i = 0; i < all->count; i++) {
        text = x278cwi_page_text(&w->page, "%v%s %v on %v", text, i > 0 ? "," : "",
                                 x278cwi_get(all->items[i], X278CWI_MEASURE_VALUE)->text,
                                 x278cwi_page_day(&w->page, x278cwi_get(all->items[i], X278CWI_DATE)->lo));
    }
    return x278cwi_page_text(&w->page, "%v.", text);
}

static x278_str trace_of_series(x278cwi_writing *w, const series *all) {
    x278_str ids[MOST_POINTS];
    for (size_t i = 0; i < all->count; i++) {
        ids[i] = x278cwi_id_of(all->items[i]);
    }
    return x278cwi_trace_items(&w->page, ids, all->count);
}

static void put_trend(x278cwi_writing *w, size_t kind) {
    series all;
    find_series(w, drawn_kinds[kind].kind, drawn_kinds[kind].top, &all);
    if (all.count < 2 || all.top == 0 || all.time.first == all.time.last) {
        return;
    }
    const x278cwi_measured one = {all.items[0], all.items[all.count - 1], (uint32_t)all.count};
    x278_str unit = x278cwi_measured_unit(&one);
    x278_str word = x278cwi_get(all.items[0], X278CWI_MEASURE_KIND)->text;
    x278_str name = x278cwi_page_plain(&w->page, word);
    x278_str trace = trace_of_series(w, &all);
    x278cwi_picture picture;
    x278cwi_picture_begin(&picture, &w->page, drawn_kinds[kind].kind, PLOT_BOTTOM + 18, "Course of a measure",
                          say_series(w, &all, name), trace);
    x278cwi_shown label =
        x278cwi_shown_traced(x278cwi_page_text(&w->page, "%v, %v", name, unit), x278cwi_write_trace(w, one.first));
    x278cwi_picture_words(&picture, 0, PLOT_TOP - 8, X278CWI_FROM_START, &label);
    x278_str scale = drawn_kinds[kind].top > 0 ? (x278_str){"tpl", 3} : all.time.trace;
    x278cwi_shown top = x278cwi_shown_traced(x278cwi_page_text(&w->page, "%d", all.top / 1000), scale);
    x278cwi_shown zero = x278cwi_shown_traced((x278_str){"0", 1}, (x278_str){"tpl", 3});
    x278cwi_picture_words(&picture, LEFT - 8, PLOT_TOP + 3, X278CWI_FROM_END, &top);
    x278cwi_picture_words(&picture, LEFT - 8, PLOT_BOTTOM + 3, X278CWI_FROM_END, &zero);
    x278cwi_picture_line(&picture, LEFT - 4, PLOT_TOP, RIGHT, PLOT_TOP, X278CWI_THIN, all.time.trace);
    x278cwi_picture_line(&picture, LEFT - 4, PLOT_BOTTOM, RIGHT, PLOT_BOTTOM, X278CWI_STRONG, all.time.trace);
    for (size_t i = 0; i < all.count; i++) {
        put_point(w, &picture, &all, i, unit);
    }
    x278cwi_part *part = x278cwi_page_add(&w->page, w->page.root, "trends");
    x278cwi_page_put(&w->page, part, "picture", x278cwi_picture_end(&picture));
}

void x278cwi_write_pictures(x278cwi_writing *w) {
    if (w->page.status == X278_OK) {
        put_timeline(w);
    }
    for (size_t i = 0; i < sizeof drawn_kinds / sizeof drawn_kinds[0] && w->page.status == X278_OK; i++) {
        put_trend(w, i);
    }
}
