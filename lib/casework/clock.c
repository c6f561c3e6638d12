/* Clocks: where they start and end in the lines of a case, and when what they count is over. */
#include "casework/clock.h"

#include <string.h>

#include "casework/arrange.h"
#include "casework/moment.h"

#define FIRST_DAY (-719162) /* 0001-01-01 */
#define LAST_DAY 2932896    /* 9999-12-31 */
#define MOST_MONTHS 99999   /* of a duration; the calendar has a few more */

bool x278cwi_unit_find(x278_span name, x278cwi_unit *out) {
    static const char *const names[] = {"calendar-days", "business-days", "hours", "months"};
    for (size_t i = 0; i < sizeof names / sizeof names[0]; i++) {
        if (x278cwi_is(name, names[i])) {
            *out = (x278cwi_unit)i;
            return true;
        }
    }
    return false;
}

static int32_t within_calendar(int64_t day) {
    return (int32_t)(day < FIRST_DAY ? FIRST_DAY : day > LAST_DAY ? LAST_DAY : day);
}

static int32_t months_after(int32_t day, int64_t months) {
    int64_t count = months < 0 ? -months : months;
    x278cwi_duration duration = {(int32_t)(count > MOST_MONTHS ? MOST_MONTHS : count), 'M'};
    return months < 0 ? x278cwi_day_before(day, duration) : x278cwi_day_after(day, duration);
}

static x278cwi_due due_on(int32_t day, bool covered) {
    int64_t last = (int64_t)day * X278CWI_DAY_SECONDS + X278CWI_DAY_SECONDS - X278CWI_MINUTE_SECONDS;
    return (x278cwi_due){last, day, false, covered};
}

x278cwi_due x278cwi_due_after(int64_t start, int64_t amount, x278cwi_unit unit, const x278cwi_holidays *holidays) {
    int32_t day = x278cwi_moment_day(start);
    int64_t moment = start + amount * 3600;
    switch (unit) {
    case X278CWI_HOURS:
        if (within_calendar(moment / X278CWI_DAY_SECONDS) != moment / X278CWI_DAY_SECONDS) {
            return due_on(moment < 0 ? FIRST_DAY : LAST_DAY, true);
        }
        return (x278cwi_due){moment, x278cwi_moment_day(moment), true, true};
    case X278CWI_BUSINESS_DAYS: {
        int32_t due = within_calendar(x278cwi_business_add(holidays, day, (int32_t)amount));
        return due_on(due, x278cwi_business_covered(holidays, day, due));
    }
    case X278CWI_MONTHS:
        return due_on(months_after(day, amount), true);
    case X278CWI_CALENDAR_DAYS:
        break;
    }
    return due_on(within_calendar(day + amount), true);
}

const x278cwi_line *x278cwi_last(const x278cwi_history *history, x278cwi_event event) {
    for (size_t i = history->count; i > 0; i--) {
        if (history->lines[i - 1].event == event) {
            return &history->lines[i - 1];
        }
    }
    return NULL;
}

x278_span x278cwi_case_get(const x278cwi_history *history, x278cwi_key key) {
    const x278cwi_line *sent = x278cwi_last(history, X278CWI_EVENT_SENT);
    const x278cwi_line *created = x278cwi_last(history, X278CWI_EVENT_CREATED);
    x278_span value = sent == NULL ? (x278_span){NULL, 0} : x278cwi_line_get(sent, key);
    return value.ptr == NULL && created != NULL ? x278cwi_line_get(created, key) : value;
}

/* Emergencies run by the clocks of expedited cases, and by those of their own. */
static bool fits_urgency(const char *kind, x278_span urgency) {
    bool emergency = x278cwi_is(urgency, "emergency");
    bool expedited = emergency || x278cwi_is(urgency, "expedited");
    return strcmp(kind, "any") == 0 || (strcmp(kind, "emergency") == 0 && emergency) ||
           (strcmp(kind, "expedited") == 0 && expedited) || (strcmp(kind, "standard") == 0 && !expedited);
}

bool x278cwi_clock_fits(const x278cwi_clock *clock, const x278cwi_history *history, const char *lob) {
    const x278cwi_line *sent = x278cwi_last(history, X278CWI_EVENT_SENT);
    x278_span urgency = sent == NULL ? (x278_span){NULL, 0} : x278cwi_line_get(sent, X278CWI_KEY_URGENCY);
    x278_span own = x278cwi_case_get(history, X278CWI_KEY_LOB);
    x278_span name = own.ptr != NULL ? own : (x278_span){lob, strlen(lob)};
    return fits_urgency(clock->kind, urgency) && (clock->lobs[0] == '\0' || x278cwi_among(name, clock->lobs));
}

static bool is_contested(const x278cwi_line *line) {
    return x278cwi_line_is(line, X278CWI_KEY_OUTCOME, "denied") ||
           x278cwi_line_is(line, X278CWI_KEY_OUTCOME, "partly_approved") ||
           x278cwi_line_is(line, X278CWI_KEY_OUTCOME, "modified");
}

static bool is_decision(const x278cwi_line *line) {
    return line->event == X278CWI_EVENT_DECIDED || line->event == X278CWI_EVENT_APPEAL_DECIDED;
}

/* Is a line one of the events of a list? */
static bool is_one_of(const x278cwi_line *line, const char *events) {
    const char *name = x278cwi_event_name(line->event);
    if (x278cwi_among((x278_span){name, strlen(name)}, events)) {
        return true;
    }
    return is_decision(line) &&
           (strcmp(events, "expires") == 0 || (x278cwi_among((x278_span){"denied", 6}, events) && is_contested(line)));
}

bool x278cwi_clock_start(const x278cwi_clock *clock, const x278cwi_history *history, const x278cwi_line **line,
                         int64_t *moment) {
    size_t at = history->count;
    while (at > 0 && !is_one_of(&history->lines[at - 1], clock->from)) {
        at--;
    }
    if (at == 0) {
        return false;
    }
    *line = &history->lines[at - 1];
    *moment = (*line)->moment;
    int32_t day = x278cwi_moment_day(*moment);
    if (day < clock->since || day > clock->through) {
        return false;
    }
    int32_t valid_to;
    if (strcmp(clock->from, "expires") != 0) {
        return true;
    }
    bool expires = x278cwi_line_day(*line, X278CWI_KEY_VALID_TO, &valid_to);
    *moment = expires ? (int64_t)valid_to * X278CWI_DAY_SECONDS : *moment;
    return expires;
}

const x278cwi_line *x278cwi_clock_end(const x278cwi_clock *clock, const x278cwi_history *history,
                                      const x278cwi_line *start) {
    for (const x278cwi_line *line = start + 1; line < history->lines + history->count; line++) {
        if (is_one_of(line, clock->until)) {
            return line;
        }
    }
    return NULL;
}

/* ---- clocks of tables ----------------------------------------------------------------------------------------- */

#define MOST_AMOUNT 4000000 /* of any unit: beyond the calendar in days */

static const char *text_or(const x278cwi_node *node, uint32_t attribute, const char *other) {
    const x278cwi_value *value = x278cwi_get(node, attribute);
    return value->text.ptr != NULL ? value->text.ptr : other;
}

static int32_t day_or(const x278cwi_node *node, uint32_t attribute, int32_t other) {
    return x278cwi_has(node, attribute) ? x278cwi_get(node, attribute)->lo : other;
}

static void read_clock(const x278cwi_node *node, x278cwi_clock *out) {
    int32_t amount = x278cwi_get(node, X278CWI_CLOCK_AMOUNT)->lo;
    x278_str unit = x278cwi_get(node, X278CWI_CLOCK_UNIT)->text;
    *out = (x278cwi_clock){
        .id = text_or(node, X278CWI_CLOCK_ID, ""),
        .event = text_or(node, X278CWI_CLOCK_EVENT, ""),
        .kind = text_or(node, X278CWI_CLOCK_KIND, "any"),
        .from = text_or(node, X278CWI_CLOCK_FROM, ""),
        .until = text_or(node, X278CWI_CLOCK_UNTIL, ""),
        .lobs = text_or(node, X278CWI_CLOCK_LOBS, ""),
        .who = text_or(node, X278CWI_CLOCK_WHO, ""),
        .cite = text_or(node, X278CWI_ROW_CITE, ""),
        .since = day_or(node, X278CWI_CLOCK_SINCE, X278CWI_NEVER),
        .through = day_or(node, X278CWI_CLOCK_THROUGH, X278CWI_ALWAYS),
        .amount = amount > MOST_AMOUNT    ? MOST_AMOUNT
                  : amount < -MOST_AMOUNT ? -MOST_AMOUNT
                                          : amount,
        .unit = X278CWI_CALENDAR_DAYS,
    };
    x278cwi_unit_find((x278_span){unit.ptr, unit.len}, &out->unit);
}

static x278_status take_clocks(x278cwi_clocks *clocks, x278i_arena *arena) {
    const x278cwi_node *root = clocks->clock_table.root;
    x278cwi_clock *items = x278i_arena_alloc(arena, root->child_count * sizeof *items);
    if (items == NULL) {
        return X278_E_NOMEM;
    }
    for (const x278cwi_node *node = root->first; node != NULL; node = node->next) {
        read_clock(node, &items[clocks->count++]);
    }
    clocks->items = items;
    return X278_OK;
}

static int compare_days(const void *a, const void *b) {
    int32_t left = *(const int32_t *)a;
    int32_t right = *(const int32_t *)b;
    return (left > right) - (left < right);
}

static x278_status take_holidays(x278cwi_clocks *clocks, const x278_ctx *ctx, x278i_arena *arena) {
    const x278cwi_node *root = clocks->holiday_table.root;
    size_t count = 0;
    int32_t *days = x278i_arena_alloc(arena, root->child_count * sizeof *days);
    if (days == NULL) {
        return X278_E_NOMEM;
    }
    for (const x278cwi_node *node = root->first; node != NULL; node = node->next) {
        days[count++] = x278cwi_get(node, X278CWI_DAY_DATE)->lo;
    }
    x278_status status = x278cwi_arrange(ctx, days, count, sizeof *days, compare_days);
    size_t kept = 0;
    for (size_t i = 0; i < count; i++) {
        if (kept == 0 || days[kept - 1] != days[i]) {
            days[kept++] = days[i];
        }
    }
    clocks->holidays = (x278cwi_holidays){days, kept, x278cwi_get(root, X278CWI_HOLIDAYS_FROM)->lo,
                                          x278cwi_get(root, X278CWI_HOLIDAYS_TO)->lo};
    return status;
}

x278_status x278cwi_clocks_open(x278cwi_clocks *clocks, const x278_ctx *ctx, x278i_arena *arena,
                                const x278cw_tables *tables) {
    *clocks = (x278cwi_clocks){.count = 0};
    x278_status first = x278cwi_table_open(&clocks->clock_table, ctx, tables, X278CWI_TABLE_CLOCKS);
    x278_status status = x278cwi_table_open(&clocks->holiday_table, ctx, tables, X278CWI_TABLE_HOLIDAYS);
    status = first != X278_OK ? first : status;
    if (status == X278_OK) {
        status = take_clocks(clocks, arena);
    }
    return status == X278_OK ? take_holidays(clocks, ctx, arena) : status;
}

void x278cwi_clocks_close(x278cwi_clocks *clocks) {
    x278cwi_table_close(&clocks->clock_table);
    x278cwi_table_close(&clocks->holiday_table);
}
