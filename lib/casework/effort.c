/* Effort and events in groups: the time of a person is the union of their entries, so nothing counts twice. */
#include "casework/effort.h"

#include <string.h>

#include "casework/arrange.h"
#include "casework/clock.h"
#include "casework/exact.h"
#include "casework/group.h"
#include "casework/moment.h"

#define SECONDS_AN_HOUR 3600

static const char *const roles[X278CWI_ROLE_COUNT] = {"physician", "qhp", "clinical", "clerical"};

int32_t x278cwi_role_find(x278_span word) {
    int32_t role = 0;
    while (role < X278CWI_ROLE_COUNT && !x278cwi_is(word, roles[role])) {
        role++;
    }
    return role;
}

const char *x278cwi_role_name(int32_t role) {
    return roles[role];
}

/* ---- records -------------------------------------------------------------------------------------------------- */

x278_status x278cwi_records_add(x278cwi_records *records, x278_span group, const x278cwi_line *line) {
    x278_status status = x278i_grow(records->ctx, &records->items, &records->capacity, records->count + 1,
                                    sizeof *records->items, SIZE_MAX / sizeof *records->items);
    if (status != X278_OK) {
        return status;
    }
    x278cwi_record *record = &records->items[records->count++];
    *record = (x278cwi_record){.group = group, .line = line, .role = X278CWI_ROLE_COUNT};
    if (line->event == X278CWI_EVENT_EFFORT) {
        record->effort = true;
        record->person = x278cwi_line_get(line, X278CWI_KEY_PERSON);
        record->role = x278cwi_role_find(x278cwi_line_get(line, X278CWI_KEY_ROLE));
        x278cwi_line_moment(line, X278CWI_KEY_START, &record->start);
        x278cwi_line_moment(line, X278CWI_KEY_END, &record->end);
        x278cwi_line_whole(line, X278CWI_KEY_HOLD, &record->hold);
        int64_t length = record->end - record->start;
        record->hold = record->hold > length ? length : record->hold;
    }
    return X278_OK;
}

/* Add a record to each group of a value. */
static x278_status add_value(x278cwi_records *records, x278_span value, bool list, const x278cwi_line *line) {
    x278cwi_group_walk walk = {.value = value, .list = list};
    x278_span group;
    while (x278cwi_group_next(&walk, records->arena, &group)) {
        walk.status = x278cwi_records_add(records, group, line);
    }
    return walk.status;
}

/* "2026-11" */
static x278_status add_month(x278cwi_records *records, const x278cwi_line *line) {
    int64_t moment = line->moment;
    x278_str text;
    if (line->event == X278CWI_EVENT_EFFORT) {
        x278cwi_line_moment(line, X278CWI_KEY_START, &moment);
    }
    x278cwi_day_text room;
    x278_str day = x278cwi_day_str(&room, x278cwi_moment_day(moment));
    x278_status status = x278i_arena_str(records->arena, day.ptr, 7, &text);
    return status != X278_OK ? status : x278cwi_records_add(records, (x278_span){text.ptr, text.len}, line);
}

/* What a grouping takes its value from. */
static const struct {
    x278cw_group by;
    x278cwi_key key;
    bool of_entry; /* of the effort line; else of the last line `sent` of the case */
} sources[] = {
    {X278CW_BY_PAYER, X278CWI_KEY_PAYER, false},      {X278CW_BY_PLAN, X278CWI_KEY_PLAN, false},
    {X278CW_BY_PROCEDURE, X278CWI_KEY_CODES, false},  {X278CW_BY_ROLE, X278CWI_KEY_ROLE, true},
    {X278CW_BY_PERSON, X278CWI_KEY_PERSON, true},     {X278CW_BY_CHANNEL, X278CWI_KEY_CHANNEL, true},
    {X278CW_BY_ACTIVITY, X278CWI_KEY_ACTIVITY, true},
};

static x278_status add_line(x278cwi_records *records, const x278cwi_history *history, const x278cwi_line *sent,
                            const x278cwi_line *line, x278cw_group by) {
    if (by == X278CWI_BY_ALL || by == X278CW_BY_CASE) {
        return x278cwi_records_add(records, by == X278CW_BY_CASE ? history->id : (x278_span){"*", 1}, line);
    }
    if (by == X278CW_BY_MONTH) {
        return add_month(records, line);
    }
    size_t row = 0;
    while (sources[row].by != by) {
        row++;
    }
    if (sources[row].of_entry && line->event != X278CWI_EVENT_EFFORT) {
        return X278_OK;
    }
    const x278cwi_line *from = sources[row].of_entry ? line : sent;
    x278_span value = from == NULL ? (x278_span){NULL, 0} : x278cwi_line_get(from, sources[row].key);
    return add_value(records, value, sources[row].key == X278CWI_KEY_CODES, line);
}

x278_status x278cwi_records_fill(x278cwi_records *records, const x278cw_log *log, int64_t moment, x278cw_group by) {
    x278_status status = X278_OK;
    x278cwi_history history;
    for (size_t at = 0; status == X278_OK && x278cwi_log_next(log, moment, &at, &history);) {
        const x278cwi_line *sent = x278cwi_last(&history, X278CWI_EVENT_SENT);
        for (size_t i = 0; i < history.count && status == X278_OK; i++) {
            if (history.lines[i].event != X278CWI_EVENT_NOTE) {
                status = add_line(records, &history, sent, &history.lines[i], by);
            }
        }
    }
    return status;
}

void x278cwi_records_free(x278cwi_records *records) {
    x278i_free(records->ctx, records->items, records->capacity * sizeof *records->items);
}

/* ---- groups --------------------------------------------------------------------------------------------------- */

static int compare_groups(const void *a, const void *b) {
    const x278cwi_record *left = a;
    const x278cwi_record *right = b;
    return x278cwi_order(left->group, right->group);
}

x278_status x278cwi_records_sort(x278cwi_records *records) {
    return x278cwi_arrange(records->ctx, records->items, records->count, sizeof *records->items, compare_groups);
}

size_t x278cwi_records_run(const x278cwi_records *records, size_t at) {
    size_t end = at;
    while (end < records->count && compare_groups(&records->items[at], &records->items[end]) == 0) {
        end++;
    }
    return end - at;
}

/* ---- sums ----------------------------------------------------------------------------------------------------- */

/* Who worked: a name, or the line when it names nobody. */
static int compare_persons(const x278cwi_record *a, const x278cwi_record *b) {
    bool named = a->person.ptr != NULL && b->person.ptr != NULL;
    if (named) {
        return x278cwi_order(a->person, b->person);
    }
    if (a->person.ptr == NULL && b->person.ptr == NULL) {
        return x278cwi_line_compare(a->line, b->line);
    }
    return a->person.ptr == NULL ? -1 : 1;
}

static int compare_work(const void *a, const void *b) {
    const x278cwi_record *left = a;
    const x278cwi_record *right = b;
    int order = compare_persons(left, right);
    return order != 0 ? order : (left->start > right->start) - (left->start < right->start);
}

static int compare_roles(const void *a, const void *b) {
    const x278cwi_record *left = a;
    const x278cwi_record *right = b;
    int order = (left->role > right->role) - (left->role < right->role);
    return order != 0 ? order : compare_work(a, b);
}

/* The time that entries cover, sorted by person and start; nothing twice. */
static int64_t covered(const x278cwi_record *items, size_t count) {
    int64_t seconds = 0;
    int64_t end = 0;
    for (size_t i = 0; i < count; i++) {
        const x278cwi_record *item = &items[i];
        bool fresh = i == 0 || compare_persons(&items[i - 1], item) != 0 || item->start >= end;
        if (fresh) {
            seconds += item->end - item->start;
            end = item->end;
        } else if (item->end > end) {
            seconds += item->end - end;
            end = item->end;
        }
    }
    return seconds;
}

/* Entries before events; how many entries there are. */
static size_t entries_first(x278cwi_record *items, size_t count) {
    size_t entries = 0;
    for (size_t i = 0; i < count; i++) {
        if (items[i].effort) {
            x278cwi_record entry = items[i];
            items[i] = items[entries];
            items[entries++] = entry;
        }
    }
    return entries;
}

/* Sum the entries of each role, sorted by role. */
static void sum_roles(const x278cwi_record *items, size_t count, x278cwi_sums *sums) {
    for (size_t at = 0; at < count;) {
        size_t end = at;
        while (end < count && items[end].role == items[at].role) {
            end++;
        }
        if (items[at].role < X278CWI_ROLE_COUNT) {
            sums->of_role[items[at].role] = covered(items + at, end - at);
        }
        at = end;
    }
}

x278_status x278cwi_records_sum(x278cwi_records *records, size_t at, size_t count, x278cwi_sums *out) {
    x278cwi_record *items = records->items + at;
    size_t entries = entries_first(items, count);
    *out = (x278cwi_sums){.entries = entries, .events = count - entries};
    for (size_t i = 0; i < entries; i++) {
        out->hold += items[i].hold;
    }
    x278_status status = x278cwi_arrange(records->ctx, items, entries, sizeof *items, compare_work);
    if (status == X278_OK) {
        out->seconds = covered(items, entries);
        status = x278cwi_arrange(records->ctx, items, entries, sizeof *items, compare_roles);
    }
    if (status == X278_OK) {
        sum_roles(items, entries, out);
    }
    return status;
}

x278cwi_rates x278cwi_rates_take(const x278_ctx *ctx, const x278cw_tables *tables) {
    x278cwi_rates rates = {.given = x278cwi_tables_have(tables, X278CWI_TABLE_RATES)};
    x278cwi_table table;
    if (!rates.given || x278cwi_table_open(&table, ctx, tables, X278CWI_TABLE_RATES) != X278_OK) {
        return rates;
    }
    for (const x278cwi_node *node = table.root->first; node != NULL; node = node->next) {
        rates.cents[x278cwi_get(node, X278CWI_RATE_ROLE)->lo] = x278cwi_get(node, X278CWI_RATE_CENTS)->lo;
    }
    x278cwi_table_close(&table);
    return rates;
}

bool x278cwi_cost(const x278cwi_sums *sums, const x278cwi_rates *rates, int64_t *cents) {
    *cents = 0;
    for (int32_t role = 0; role < X278CWI_ROLE_COUNT; role++) {
        int64_t part;
        if (!x278cwi_scale(sums->of_role[role], rates->cents[role], SECONDS_AN_HOUR, &part) ||
            !x278cwi_add(cents, part)) {
            return false;
        }
    }
    return true;
}
