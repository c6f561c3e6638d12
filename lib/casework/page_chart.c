/* Statistics and effort as pages: a table, and bars by group. */
#include <stddef.h>
#include <string.h>

#include "casework/picture.h"
#include "casework/render.h"
#include "casework/stats.h"
#include "x278/casework/version.h"

#define OPTIONS_BASELINE (offsetof(x278cw_page_options, lob) + sizeof(const char *))
#define LEFT 150
#define RIGHT 600
#define BAR 13
#define MOST_GROUPS 30 /* that are drawn; the table has all */

typedef struct chart {
    x278cwi_page page;
    x278cw_page_options options;
    const char *kind; /* of its traces: "st", "le" */
} chart;

/* ---- values ---------------------------------------------------------------------------------------------------- */

/* "st:GROUP/COLUMN"; a blank in a group is %20. */
static x278_str trace_of(chart *c, x278_str group, const char *column) {
    x278_str text = x278cwi_page_text(&c->page, "%s:", c->kind);
    while (group.len > 0) {
        const char *blank = memchr(group.ptr, ' ', group.len);
        size_t len = blank == NULL ? group.len : (size_t)(blank - group.ptr);
        text = x278cwi_page_text(&c->page, blank == NULL ? "%v%v" : "%v%v%%20", text, (x278_str){group.ptr, len});
        len += blank == NULL ? 0 : 1;
        group = (x278_str){group.ptr + len, group.len - len};
    }
    return x278cwi_page_text(&c->page, "%v/%s", text, column);
}

static x278cwi_shown figure(chart *c, x278_str group, const char *column, x278_str text, int64_t value,
                            const char *unit) {
    return x278cwi_shown_figure(&c->page, text, trace_of(c, group, column), value, unit);
}

static x278cwi_shown count_of(chart *c, x278_str group, const char *column, uint64_t count) {
    int64_t value = (int64_t)count;
    return figure(c, group, column, x278cwi_page_text(&c->page, "%d", value), value, "cases");
}

static x278_str two_digits(chart *c, int64_t number) {
    return x278cwi_page_text(&c->page, number < 10 ? "0%d" : "%d", number);
}

static x278cwi_shown money_of(chart *c, x278_str group, const char *column, int64_t cents) {
    x278_str text = x278cwi_page_text(&c->page, "$%d.%v", cents / 100, two_digits(c, cents % 100));
    return figure(c, group, column, text, cents, "cents");
}

/* "2 days 5 h", "3 h 20 min", "45 min". */
static x278_str duration_text(chart *c, int64_t minutes) {
    if (minutes >= 1440) {
        return x278cwi_page_text(&c->page, "%d day%s %d h", minutes / 1440, minutes / 1440 == 1 ? "" : "s",
                                 minutes % 1440 / 60);
    }
    return minutes >= 60 ? x278cwi_page_text(&c->page, "%d h %d min", minutes / 60, minutes % 60)
                         : x278cwi_page_text(&c->page, "%d min", minutes);
}

/* Hours are not made into days: they are hours of work. */
static x278cwi_shown hours_of(chart *c, x278_str group, const char *column, int64_t seconds) {
    int64_t minutes = seconds / 60;
    x278_str text = seconds >= 3600
                        ? x278cwi_page_text(&c->page, "%d h %v min", minutes / 60, two_digits(c, minutes % 60))
                        : x278cwi_page_text(&c->page, "%d min", minutes);
    return figure(c, group, column, text, seconds, "seconds");
}

static x278cwi_shown group_name(chart *c, x278_str group) {
    bool all = group.len == 1 && group.ptr[0] == '*';
    bool none = group.len == 1 && group.ptr[0] == '-';
    return x278cwi_shown_traced(all    ? (x278_str){"all", 3}
                                : none ? (x278_str){"not known", 9}
                                       : group,
                                trace_of(c, group, "group"));
}

/* ---- bars ------------------------------------------------------------------------------------------------------ */

/* A bar of a group: its figure, and how it looks. */
typedef struct bar {
    x278cwi_shown name; /* of the group; absent for its second bar */
    x278cwi_shown shown;
    int64_t value;
    x278cwi_look look;
} bar;

static void put_bar(x278cwi_picture *picture, const bar *one, int64_t top, int64_t y) {
    int64_t width = top > 0 ? one->value * (RIGHT - LEFT) / top : 0;
    x278cwi_picture_words(picture, LEFT - 6, y + 10, X278CWI_FROM_END, &one->name);
    x278cwi_picture_box(picture, LEFT, y + 2, width > 0 ? width : 1, BAR - 4, one->look, one->shown.trace);
    x278cwi_picture_words(picture, LEFT + width + 6, y + 10, X278CWI_FROM_START, &one->shown);
}

/* A picture of bars, one below the other; groups are apart. */
static void put_bars(chart *c, const char *name, const char *title, const bar *bars, size_t count) {
    int64_t top = 0;
    int64_t height = 6;
    x278_str said = x278cwi_page_text(&c->page, "%s.", title);
    x278_str trace = {NULL, 0};
    for (size_t i = 0; i < count; i++) {
        top = bars[i].value > top ? bars[i].value : top;
        height += BAR + (bars[i].name.text.ptr != NULL ? 5 : 0);
        said = bars[i].name.text.ptr != NULL
                   ? x278cwi_page_text(&c->page, "%v %v: %v", said, bars[i].name.text, bars[i].shown.text)
                   : x278cwi_page_text(&c->page, "%v, %v", said, bars[i].shown.text);
        bool last = i + 1 == count || bars[i + 1].name.text.ptr != NULL;
        said = last ? x278cwi_page_text(&c->page, "%v.", said) : said;
        trace = x278cwi_trace_both(&c->page, trace, bars[i].shown.trace);
    }
    x278cwi_picture picture;
    x278cwi_picture_begin(&picture, &c->page, name, height, title, said, trace);
    int64_t y = 0;
    for (size_t i = 0; i < count; i++) {
        y += bars[i].name.text.ptr != NULL ? 5 : 0;
        put_bar(&picture, &bars[i], top, y);
        y += BAR;
    }
    x278cwi_picture_line(&picture, LEFT, 2, LEFT, height - 2, X278CWI_STRONG, (x278_str){NULL, 0});
    x278cwi_page_put(&c->page, c->page.root, name, x278cwi_picture_end(&picture));
}

/* ---- statistics ------------------------------------------------------------------------------------------------ */

static void put_stats_row(chart *c, const x278cw_stats_row *row) {
    x278cwi_part *part = x278cwi_page_add(&c->page, c->page.root, "rows");
    const struct {
        const char *name;
        uint64_t count;
    } counts[] = {{"requests", row->requests},
                  {"decided", row->decided},
                  {"approved", row->approved},
                  {"partly_approved", row->partly_approved},
                  {"modified", row->modified},
                  {"denied", row->denied},
                  {"approved_after_appeal", row->approved_after_appeal},
                  {"approved_after_p2p", row->approved_after_p2p},
                  {"image_demands", row->image_demands}};
    x278cwi_page_put(&c->page, part, "group", group_name(c, row->group));
    for (size_t i = 0; i < sizeof counts / sizeof counts[0]; i++) {
        x278cwi_page_put(&c->page, part, counts[i].name, count_of(c, row->group, counts[i].name, counts[i].count));
    }
    const struct {
        const char *name;
        x278_str share;
    } shares[] = {{"share_approved", row->share_approved}, {"share_denied", row->share_denied}};
    for (size_t i = 0; i < 2; i++) {
        if (shares[i].share.ptr != NULL) {
            x278_str trace = trace_of(c, row->group, shares[i].name);
            const x278cwi_shown share = {.text = x278cwi_page_text(&c->page, "%v%%", shares[i].share),
                                         .trace = trace,
                                         .value = shares[i].share,
                                         .unit = {"percent", 7}};
            x278cwi_page_put(&c->page, part, shares[i].name, share);
        }
    }
    if (row->median_minutes >= 0) {
        x278cwi_page_put(&c->page, part, "median_days",
                         figure(c, row->group, "median_minutes", duration_text(c, row->median_minutes),
                                row->median_minutes, "minutes"));
    }
    x278cwi_page_put(&c->page, part, "value_denied",
                     money_of(c, row->group, "value_denied_cents", row->value_denied_cents));
}

/* "2 approved" */
static x278cwi_shown said_count(chart *c, x278_str group, const char *column, uint64_t count) {
    x278cwi_shown shown = count_of(c, group, column, count);
    shown.text = x278cwi_page_text(&c->page, "%v %s", shown.text, column);
    return shown;
}

static void put_stats_charts(chart *c, const x278cw_stats *stats) {
    bar decisions[2 * MOST_GROUPS];
    bar days[MOST_GROUPS];
    size_t drawn = 0;
    size_t timed = 0;
    for (size_t i = 0; i < x278cw_stats_count(stats) && drawn < MOST_GROUPS; i++, drawn++) {
        const x278cw_stats_row *row = x278cw_stats_at(stats, i);
        x278cwi_shown name = group_name(c, row->group);
        decisions[2 * drawn] =
            (bar){name, said_count(c, row->group, "approved", row->approved), (int64_t)row->approved, X278CWI_SOLID};
        decisions[2 * drawn + 1] = (bar){{.text = {NULL, 0}},
                                         said_count(c, row->group, "denied", row->denied),
                                         (int64_t)row->denied,
                                         X278CWI_HATCHED};
        if (row->median_minutes >= 0) {
            days[timed++] = (bar){name,
                                  figure(c, row->group, "median_minutes", duration_text(c, row->median_minutes),
                                         row->median_minutes, "minutes"),
                                  row->median_minutes, X278CWI_LIGHT};
        }
    }
    put_bars(c, "decisions_chart", "First decisions: approved (dark) and denied (lines)", decisions, 2 * drawn);
    if (timed > 0) {
        put_bars(c, "days_chart", "Median time to the first decision", days, timed);
    }
}

/* ---- effort ---------------------------------------------------------------------------------------------------- */

static void put_ledger_row(chart *c, const x278cw_ledger_row *row) {
    x278cwi_part *part = x278cwi_page_add(&c->page, c->page.root, "rows");
    const struct {
        const char *name, *column;
        int64_t seconds;
    } times[] = {{"hours", "seconds", row->seconds},         {"hold", "hold_seconds", row->hold_seconds},
                 {"physician", "physician", row->physician}, {"qhp", "qhp", row->qhp},
                 {"clinical", "clinical", row->clinical},    {"clerical", "clerical", row->clerical}};
    x278cwi_page_put(&c->page, part, "group", group_name(c, row->group));
    x278cwi_page_put(&c->page, part, "entries", count_of(c, row->group, "entries", row->entries));
    x278cwi_page_put(&c->page, part, "events", count_of(c, row->group, "events", row->events));
    for (size_t i = 0; i < sizeof times / sizeof times[0]; i++) {
        x278cwi_page_put(&c->page, part, times[i].name, hours_of(c, row->group, times[i].column, times[i].seconds));
    }
    if (row->cost_known != 0) {
        x278cwi_page_put(&c->page, part, "cost", money_of(c, row->group, "cost_cents", row->cost_cents));
    }
}

static void put_ledger_charts(chart *c, const x278cw_ledger *ledger) {
    bar hours[MOST_GROUPS];
    bar costs[MOST_GROUPS];
    size_t drawn = 0;
    size_t priced = 0;
    for (size_t i = 0; i < x278cw_ledger_count(ledger) && drawn < MOST_GROUPS; i++, drawn++) {
        const x278cw_ledger_row *row = x278cw_ledger_at(ledger, i);
        x278cwi_shown name = group_name(c, row->group);
        hours[drawn] = (bar){name, hours_of(c, row->group, "seconds", row->seconds), row->seconds, X278CWI_SOLID};
        if (row->cost_known != 0) {
            costs[priced++] =
                (bar){name, money_of(c, row->group, "cost_cents", row->cost_cents), row->cost_cents, X278CWI_LIGHT};
        }
    }
    put_bars(c, "hours_chart", "Time spent", hours, drawn);
    if (priced > 0) {
        put_bars(c, "cost_chart", "Cost", costs, priced);
    }
}

/* ---- pages ----------------------------------------------------------------------------------------------------- */

static x278_status begin(chart *c, const x278_ctx *ctx, const x278cw_page_options *options, x278cw_page_kind kind) {
    int64_t day;
    x278_status status = x278cw_version_check();
    if (status == X278_OK) {
        status = x278i_take_options(options, options->struct_size, OPTIONS_BASELINE, &c->options, sizeof c->options);
    }
    if (status == X278_OK && (c->options.flags & ~(uint32_t)X278CW_PAGE_FLAGS) != 0) {
        status = X278_E_UNSUPPORTED;
    }
    if (status == X278_OK && x278_date_to_days(&c->options.as_of.date, &day) != X278_OK) {
        status = X278_E_INVALID_ARG;
    }
    if (status == X278_OK) {
        x278cwi_page_begin(&c->page, ctx, x278cwi_page_names(kind));
        x278cwi_page_put(&c->page, c->page.root, "as_of",
                         x278cwi_shown_traced(x278cwi_page_day(&c->page, (int32_t)day), (x278_str){"as-of", 5}));
    }
    return status;
}

static x278_status finish(chart *c, const x278_ctx *ctx, x278cw_page_kind kind, const char *format,
                          x278cw_errors *errors, x278_buf *out) {
    x278cw_template *own;
    const x278cw_template *layout;
    const x278cwi_head head = {.format = format, .flags = c->options.flags};
    x278_status status = x278cwi_template_open(ctx, c->options.layout, kind, errors, &layout, &own);
    if (status == X278_OK) {
        status = x278cwi_render(layout, &c->page, &head, errors, out);
    }
    x278cw_template_free(own);
    x278cwi_page_free(&c->page);
    return status;
}

x278_status x278cw_stats_page(const x278_ctx *ctx, const x278cw_stats *stats, const x278cw_page_options *options,
                              x278cw_errors *errors, x278_buf *out) {
    if (out == NULL) {
        return X278_E_INVALID_ARG;
    }
    *out = (x278_buf){NULL, 0, NULL};
    if (ctx == NULL || stats == NULL || options == NULL) {
        return X278_E_INVALID_ARG;
    }
    chart c = {.kind = "st"};
    x278_status status = begin(&c, ctx, options, X278CW_PAGE_STATS);
    if (status != X278_OK) {
        return status;
    }
    x278cwi_page *page = &c.page;
    x278_str given = {"tpl", 3};
    x278cwi_page_put(page, page->root, "period_from", x278cwi_shown_traced(x278cwi_page_day(page, stats->from), given));
    x278cwi_page_put(page, page->root, "period_to", x278cwi_shown_traced(x278cwi_page_day(page, stats->to), given));
    for (size_t i = 0; i < x278cw_stats_count(stats) && page->status == X278_OK; i++) {
        put_stats_row(&c, x278cw_stats_at(stats, i));
    }
    put_stats_charts(&c, stats);
    return finish(&c, ctx, X278CW_PAGE_STATS, "x278.stats-page/1", errors, out);
}

x278_status x278cw_ledger_page(const x278_ctx *ctx, const x278cw_ledger *ledger, const x278cw_page_options *options,
                               x278cw_errors *errors, x278_buf *out) {
    if (out == NULL) {
        return X278_E_INVALID_ARG;
    }
    *out = (x278_buf){NULL, 0, NULL};
    if (ctx == NULL || ledger == NULL || options == NULL) {
        return X278_E_INVALID_ARG;
    }
    chart c = {.kind = "le"};
    x278_status status = begin(&c, ctx, options, X278CW_PAGE_LEDGER);
    if (status != X278_OK) {
        return status;
    }
    for (size_t i = 0; i < x278cw_ledger_count(ledger) && c.page.status == X278_OK; i++) {
        put_ledger_row(&c, x278cw_ledger_at(ledger, i));
    }
    put_ledger_charts(&c, ledger);
    return finish(&c, ctx, X278CW_PAGE_LEDGER, "x278.ledger-page/1", errors, out);
}
