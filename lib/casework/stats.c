/* Statistics: cases counted in groups. */
#include "casework/stats.h"

#include <string.h>

#include "casework/arrange.h"
#include "casework/exact.h"
#include "casework/group.h"
#include "casework/moment.h"
#include "casework/result.h"

#define OPTIONS_BASELINE (offsetof(x278cw_stats_options, to) + sizeof(x278_date))

/* A case in a group. */
typedef struct member {
    x278_span group;
    const x278cwi_fact *fact;
} member;

typedef struct members {
    x278cw_stats *stats;
    member *items;
    size_t count;
    size_t capacity;
} members;

/* ---- one row -------------------------------------------------------------------------------------------------- */

static void count_case(const x278cwi_fact *fact, x278cw_stats_row *row) {
    uint64_t nothing = 0;
    uint64_t *counts[X278CWI_STATES] = {
        [X278CWI_STATE_APPROVED] = &row->approved,         [X278CWI_STATE_PARTLY_APPROVED] = &row->partly_approved,
        [X278CWI_STATE_MODIFIED] = &row->modified,         [X278CWI_STATE_DENIED] = &row->denied,
        [X278CWI_STATE_NOT_REQUIRED] = &row->not_required, [X278CWI_STATE_CANCELLED] = &nothing,
    };
    row->requests++;
    row->image_demands += fact->image_demands;
    if (fact->decided == NULL) {
        row->rejected += fact->rejected ? 1 : 0;
        row->undecided += fact->rejected ? 0 : 1;
        return;
    }
    row->decided++;
    (*counts[fact->outcome])++;
    row->approved_after_appeal += fact->overturned_on_appeal ? 1 : 0;
    row->approved_after_p2p += fact->overturned_by_p2p ? 1 : 0;
    row->within_clock += fact->within ? 1 : 0;
    row->clocked = fact->clocked ? 1 : row->clocked;
}

/* A percentage; absent of nothing. */
static x278_status keep_share(x278i_arena *arena, uint64_t part, uint64_t whole, x278_str *out) {
    char text[X278CWI_PERCENT_TEXT];
    if (whole == 0) {
        return X278_OK;
    }
    x278cwi_percent((int64_t)part, (int64_t)whole, text);
    return x278i_arena_str(arena, text, strlen(text), out);
}

static int compare_minutes(const void *a, const void *b) {
    int64_t left = *(const int64_t *)a;
    int64_t right = *(const int64_t *)b;
    return (left > right) - (left < right);
}

static x278_status take_minutes(x278cw_stats *stats, const member *items, size_t count, x278cw_stats_row *row) {
    int64_t *minutes = x278i_alloc(stats->ctx, count * sizeof *minutes);
    size_t timed = 0;
    int64_t sum = 0;
    if (minutes == NULL) {
        return X278_E_NOMEM;
    }
    for (size_t i = 0; i < count; i++) {
        if (items[i].fact->timed) {
            minutes[timed++] = items[i].fact->minutes;
            sum += items[i].fact->minutes;
        }
    }
    x278_status status = x278cwi_arrange(stats->ctx, minutes, timed, sizeof *minutes, compare_minutes);
    if (timed > 0) {
        row->mean_minutes = x278cwi_divide(sum, (int64_t)timed);
        int64_t high = minutes[timed / 2];
        row->median_minutes = timed % 2 == 1 ? high : x278cwi_divide(minutes[timed / 2 - 1] + high, 2);
    }
    x278i_free(stats->ctx, minutes, count * sizeof *minutes);
    return status;
}

/* Shares, and the value of what was denied. */
static x278_status take_shares(x278cw_stats *stats, const member *items, size_t count, x278cw_stats_row *row) {
    uint64_t met = 0;
    uint64_t approved = 0;
    for (size_t i = 0; i < count; i++) {
        const x278cwi_fact *fact = items[i].fact;
        int64_t value;
        if (fact->decided != NULL && x278cwi_is(x278cwi_fact_get(fact, X278CWI_KEY_POLICY), "met")) {
            met++;
            approved += fact->outcome == X278CWI_STATE_APPROVED ? 1 : 0;
        }
        if (fact->outcome == X278CWI_STATE_DENIED && x278cwi_whole(x278cwi_fact_get(fact, X278CWI_KEY_VALUE), &value) &&
            !x278cwi_add(&row->value_denied_cents, value)) {
            return X278_E_LIMIT;
        }
    }
    x278_status status = keep_share(&stats->arena, row->approved, row->decided, &row->share_approved);
    if (status == X278_OK) {
        status = keep_share(&stats->arena, row->denied, row->decided, &row->share_denied);
    }
    return status == X278_OK ? keep_share(&stats->arena, approved, met, &row->approved_when_met) : status;
}

static x278_span class_of(const x278cwi_fact *fact) {
    x278_span class = x278cwi_line_get(fact->decided, X278CWI_KEY_CLASS);
    return class.ptr == NULL ? (x278_span){"unspecified", 11} : class;
}

static x278cw_class_count *find_class(const x278cw_class_count **list, size_t count, x278_span name) {
    for (size_t i = 0; i < count; i++) {
        if (x278cwi_order((x278_span){list[i]->name.ptr, list[i]->name.len}, name) == 0) {
            return (x278cw_class_count *)list[i];
        }
    }
    return NULL;
}

static int compare_classes(const void *a, const void *b) {
    const x278cw_class_count *left = *(const x278cw_class_count *const *)a;
    const x278cw_class_count *right = *(const x278cw_class_count *const *)b;
    return strcmp(left->name.ptr, right->name.ptr);
}

#define MOST_CLASSES 16 /* there are ten */

static x278_status take_classes(x278cw_stats *stats, const member *items, size_t count, x278cw_stats_row *row) {
    const x278cw_class_count **list = x278i_arena_alloc(&stats->arena, MOST_CLASSES * sizeof *list);
    x278_status status = list == NULL ? X278_E_NOMEM : X278_OK;
    for (size_t i = 0; i < count && status == X278_OK; i++) {
        if (items[i].fact->outcome != X278CWI_STATE_DENIED) {
            continue;
        }
        x278_span name = class_of(items[i].fact);
        x278cw_class_count *known = find_class(list, row->denied_class_count, name);
        if (known == NULL && row->denied_class_count < MOST_CLASSES) {
            known = x278i_arena_alloc(&stats->arena, sizeof *known);
            if (known == NULL) {
                return X278_E_NOMEM;
            }
            *known = (x278cw_class_count){.struct_size = sizeof *known};
            status = x278i_arena_str(&stats->arena, name.ptr, name.len, &known->name);
            list[row->denied_class_count++] = known;
        }
        if (known != NULL) {
            known->count++;
        }
    }
    row->denied_classes = row->denied_class_count > 0 ? list : NULL;
    return status != X278_OK
               ? status
               : x278cwi_arrange(stats->ctx, (void *)list, row->denied_class_count, sizeof *list, compare_classes);
}

static x278_status add_row(x278cw_stats *stats, x278_span group, const member *items, size_t count) {
    x278cw_stats_row *row = x278i_arena_alloc(&stats->arena, sizeof *row);
    x278_status status = row == NULL ? X278_E_NOMEM
                                     : x278i_grow(stats->ctx, &stats->rows, &stats->capacity, stats->count + 1,
                                                  sizeof(x278cw_stats_row *), SIZE_MAX / sizeof(x278cw_stats_row *));
    if (status != X278_OK) {
        return status;
    }
    *row = (x278cw_stats_row){.struct_size = sizeof *row, .mean_minutes = -1, .median_minutes = -1};
    for (size_t i = 0; i < count; i++) {
        count_case(items[i].fact, row);
    }
    status = x278i_arena_str(&stats->arena, group.ptr, group.len, &row->group);
    if (status == X278_OK && count > 0) {
        status = take_minutes(stats, items, count, row);
    }
    if (status == X278_OK) {
        status = take_shares(stats, items, count, row);
    }
    if (status == X278_OK) {
        status = take_classes(stats, items, count, row);
    }
    if (status == X278_OK) {
        stats->rows[stats->count++] = row;
    }
    return status;
}

/* ---- all rows ------------------------------------------------------------------------------------------------- */

static x278_span group_value(const x278cw_stats *stats, const x278cwi_fact *fact) {
    switch (stats->by) {
    case X278CW_BY_LOB:
        return x278cwi_fact_lob(fact, stats->lob);
    case X278CW_BY_PROCEDURE:
        return x278cwi_fact_get(fact, X278CWI_KEY_CODES);
    case X278CW_BY_PROVIDER:
        return x278cwi_fact_get(fact, X278CWI_KEY_PROVIDER);
    default:
        return x278cwi_fact_get(fact, X278CWI_KEY_PAYER);
    }
}

static x278_status add_member(members *list, x278_span group, const x278cwi_fact *fact) {
    x278_status status = x278i_grow(list->stats->ctx, &list->items, &list->capacity, list->count + 1,
                                    sizeof *list->items, SIZE_MAX / sizeof *list->items);
    if (status == X278_OK) {
        list->items[list->count++] = (member){group, fact};
    }
    return status;
}

/* Put a case into its groups, or into the one for all. */
static x278_status add_case(members *list, const x278cwi_fact *fact, bool all) {
    if (all) {
        return add_member(list, (x278_span){"*", 1}, fact);
    }
    x278cwi_group_walk walk = {.value = group_value(list->stats, fact), .list = list->stats->by == X278CW_BY_PROCEDURE};
    x278_span group;
    while (x278cwi_group_next(&walk, &list->stats->arena, &group)) {
        walk.status = add_member(list, group, fact);
    }
    return walk.status;
}

static int compare_members(const void *a, const void *b) {
    return x278cwi_order(((const member *)a)->group, ((const member *)b)->group);
}

static x278_status add_rows(x278cw_stats *stats, bool all) {
    members list = {.stats = stats};
    x278_status status = X278_OK;
    for (size_t i = 0; i < stats->case_count && status == X278_OK; i++) {
        if (stats->cases[i].in_period) {
            status = add_case(&list, &stats->cases[i].fact, all);
        }
    }
    if (status == X278_OK) {
        status = x278cwi_arrange(stats->ctx, list.items, list.count, sizeof *list.items, compare_members);
    }
    for (size_t at = 0, end = 0; at < list.count && status == X278_OK; at = end) {
        while (end < list.count && compare_members(&list.items[at], &list.items[end]) == 0) {
            end++;
        }
        status = add_row(stats, list.items[at].group, &list.items[at], end - at);
    }
    if (all && list.count == 0 && status == X278_OK) {
        status = add_row(stats, (x278_span){"*", 1}, NULL, 0);
    }
    x278i_free(stats->ctx, list.items, list.capacity * sizeof *list.items);
    return status;
}

/* ---- the statistics ------------------------------------------------------------------------------------------- */

static x278_status take_cases(x278cw_stats *stats, const x278cw_log *log, int64_t moment, const x278cw_tables *tables) {
    x278cwi_clocks clocks;
    x278_status status = x278cwi_clocks_open(&clocks, stats->ctx, &stats->arena, tables);
    x278cwi_history history;
    for (size_t at = 0; status == X278_OK && x278cwi_log_next(log, moment, &at, &history);) {
        status = x278i_grow(stats->ctx, &stats->cases, &stats->case_capacity, stats->case_count + 1,
                            sizeof *stats->cases, SIZE_MAX / sizeof *stats->cases);
        if (status == X278_OK) {
            x278cwi_counted *item = &stats->cases[stats->case_count++];
            item->fact = x278cwi_fact_of(&history, &clocks, stats->lob);
            const x278cwi_line *sent = item->fact.first_sent;
            int32_t day = sent == NULL ? 0 : x278cwi_moment_day(sent->moment);
            item->in_period = sent != NULL && day >= stats->from && day <= stats->to;
        }
    }
    x278cwi_clocks_close(&clocks);
    return status;
}

static x278_status fill(x278cw_stats *stats, const x278cw_log *log, int64_t moment, const x278cw_tables *tables) {
    x278cwi_table rules;
    x278_status status = take_cases(stats, log, moment, tables);
    if (status == X278_OK) {
        status = add_rows(stats, false);
    }
    if (status == X278_OK) {
        status = add_rows(stats, true);
    }
    x278_status opened = x278cwi_table_open(&rules, stats->ctx, tables, X278CWI_TABLE_GOLDCARD);
    status = status != X278_OK ? status : opened;
    if (status == X278_OK) {
        status = x278cwi_stats_gold(stats, rules.root);
    }
    x278cwi_table_close(&rules);
    return status;
}

/* The period, and by what the rows are grouped. */
static bool take_options(x278cw_stats *stats, const x278cw_stats_options *options) {
    int64_t from;
    int64_t to;
    bool known = options->by == 0 || options->by == X278CW_BY_PAYER || options->by == X278CW_BY_LOB ||
                 options->by == X278CW_BY_PROCEDURE || options->by == X278CW_BY_PROVIDER;
    if (!known || x278_date_to_days(&options->from, &from) != X278_OK ||
        x278_date_to_days(&options->to, &to) != X278_OK || from > to) {
        return false;
    }
    stats->by = options->by == 0 ? X278CW_BY_PAYER : options->by;
    stats->from = (int32_t)from;
    stats->to = (int32_t)to;
    stats->lob = options->lob != NULL ? options->lob : "";
    return true;
}

x278_status x278cw_stats_new(const x278cw_log *log, const x278cw_now *now, const x278cw_stats_options *options,
                             x278cw_stats **out) {
    x278cw_stats_options known;
    int64_t moment;
    if (out == NULL) {
        return X278_E_INVALID_ARG;
    }
    *out = NULL;
    if (log == NULL || options == NULL || !x278cwi_moment_now(now, &moment)) {
        return X278_E_INVALID_ARG;
    }
    x278_status status = x278i_take_options(options, options->struct_size, OPTIONS_BASELINE, &known, sizeof known);
    x278cw_stats base = {.ctx = log->ctx, .today = x278cwi_day_of(now->date)};
    if (status != X278_OK || !take_options(&base, &known)) {
        return status != X278_OK ? status : X278_E_INVALID_ARG;
    }
    x278cw_stats *stats = x278i_object_new(log->ctx, sizeof *stats);
    if (stats == NULL) {
        return X278_E_NOMEM;
    }
    *stats = base;
    x278i_arena_init(&stats->arena, log->ctx);
    status = fill(stats, log, moment, known.tables);
    if (status != X278_OK) {
        x278cw_stats_free(stats);
        return status;
    }
    *out = stats;
    return X278_OK;
}

void x278cw_stats_free(x278cw_stats *stats) {
    if (stats != NULL) {
        x278i_free(stats->ctx, stats->cases, stats->case_capacity * sizeof *stats->cases);
        x278i_free(stats->ctx, stats->rows, stats->capacity * sizeof *stats->rows);
        x278i_free(stats->ctx, stats->gold, stats->gold_capacity * sizeof *stats->gold);
        x278i_arena_free(&stats->arena);
        x278i_object_free(stats->ctx, stats, sizeof *stats);
    }
}

size_t x278cw_stats_count(const x278cw_stats *stats) {
    return stats == NULL ? 0 : stats->count;
}

const x278cw_stats_row *x278cw_stats_at(const x278cw_stats *stats, size_t index) {
    return index < x278cw_stats_count(stats) ? stats->rows[index] : NULL;
}

size_t x278cw_stats_gold_count(const x278cw_stats *stats) {
    return stats == NULL ? 0 : stats->gold_count;
}

const x278cw_gold_row *x278cw_stats_gold_at(const x278cw_stats *stats, size_t index) {
    return index < x278cw_stats_gold_count(stats) ? stats->gold[index] : NULL;
}
