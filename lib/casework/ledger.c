/* The ledger: sums of effort and events as structs, JSON and CSV. */
#include "x278/casework/ledger.h"

#include <string.h>

#include "casework/cell.h"
#include "casework/csv.h"
#include "casework/effort.h"
#include "casework/result.h"

#define OPTIONS_BASELINE (offsetof(x278cw_ledger_options, min_cell) + sizeof(uint32_t))
#define HEADER "group,entries,seconds,hold_seconds,physician,qhp,clinical,clerical,events,cost_cents"

/* By X278CW_BY_*. */
static const char *const group_names[] = {"",       "case",    "payer",    "plan",  "procedure", "role",
                                          "person", "channel", "activity", "month", "lob",       "provider"};

#define GROUPS ((x278cw_group)(sizeof group_names / sizeof group_names[0]))

struct x278cw_ledger {
    const x278_ctx *ctx;
    x278i_arena arena;
    x278cw_group by;
    const x278cw_tables *tables;
    x278cwi_rates rates;
    x278cw_ledger_row **rows;
    size_t count;
    size_t capacity;
    bool with_candidates;
    x278cw_candidate **candidates;
    size_t candidate_count;
    size_t candidate_capacity;
};

x278cw_group x278cw_group_find(const char *name) {
    for (x278cw_group group = 1; name != NULL && group < GROUPS; group++) {
        if (strcmp(group_names[group], name) == 0) {
            return group;
        }
    }
    return 0;
}

/* ---- rows ----------------------------------------------------------------------------------------------------- */

static x278_status add_row(x278cw_ledger *ledger, x278_span group, const x278cwi_sums *sums) {
    x278cw_ledger_row *row = x278i_arena_alloc(&ledger->arena, sizeof *row);
    x278_status status = row == NULL ? X278_E_NOMEM
                                     : x278i_grow(ledger->ctx, &ledger->rows, &ledger->capacity, ledger->count + 1,
                                                  sizeof(x278cw_ledger_row *), SIZE_MAX / sizeof(x278cw_ledger_row *));
    if (status != X278_OK) {
        return status;
    }
    *row = (x278cw_ledger_row){
        .struct_size = sizeof *row,
        .cost_known = ledger->rates.given ? 1 : 0,
        .entries = sums->entries,
        .seconds = sums->seconds,
        .hold_seconds = sums->hold,
        .physician = sums->of_role[0],
        .qhp = sums->of_role[1],
        .clinical = sums->of_role[2],
        .clerical = sums->of_role[3],
        .events = sums->events,
    };
    if (ledger->rates.given && !x278cwi_cost(sums, &ledger->rates, &row->cost_cents)) {
        return X278_E_LIMIT;
    }
    ledger->rows[ledger->count++] = row;
    return x278i_arena_str(&ledger->arena, group.ptr, group.len, &row->group);
}

/* ---- candidates ----------------------------------------------------------------------------------------------- */

static x278_status add_candidate(x278cw_ledger *ledger, x278_span activity, int32_t role, const x278cwi_node *row) {
    x278cw_candidate *candidate = x278i_arena_alloc(&ledger->arena, sizeof *candidate);
    x278_status status = candidate == NULL ? X278_E_NOMEM
                                           : x278i_grow(ledger->ctx, &ledger->candidates, &ledger->candidate_capacity,
                                                        ledger->candidate_count + 1, sizeof(x278cw_candidate *),
                                                        SIZE_MAX / sizeof(x278cw_candidate *));
    if (status != X278_OK) {
        return status;
    }
    *candidate = (x278cw_candidate){
        .struct_size = sizeof *candidate,
        .role = x278cwi_fixed(x278cwi_role_name(role)),
        .code = x278cwi_get(row, X278CWI_CANDIDATE_CODE)->text,
        .cite = x278cwi_get(row, X278CWI_ROW_CITE)->text,
        .year = x278cwi_get(row, X278CWI_CANDIDATE_YEAR)->text,
    };
    ledger->candidates[ledger->candidate_count++] = candidate;
    return x278i_arena_str(&ledger->arena, activity.ptr, activity.len, &candidate->activity);
}

/* The rows of the table that are for what was done by a role. */
static x278_status take_candidates(x278cw_ledger *ledger, const x278cwi_node *root, x278_span activity, int32_t role) {
    x278_status status = X278_OK;
    for (const x278cwi_node *row = root->first; row != NULL && status == X278_OK; row = row->next) {
        x278_str activities = x278cwi_get(row, X278CWI_CANDIDATE_ACTIVITIES)->text;
        bool any_role = !x278cwi_has(row, X278CWI_CANDIDATE_ROLE);
        if ((activities.ptr == NULL || x278cwi_among(activity, activities.ptr)) &&
            (any_role || x278cwi_get(row, X278CWI_CANDIDATE_ROLE)->lo == role)) {
            status = add_candidate(ledger, activity, role, row);
        }
    }
    return status;
}

/* The activities, each with the roles that worked at it, as bits. */
#define MOST_ACTIVITIES 16

typedef struct work {
    x278_span activities[MOST_ACTIVITIES];
    uint32_t roles[MOST_ACTIVITIES];
    size_t count;
} work;

static void list_activities(work *out) {
    out->count = 0;
    for (const char *at = X278CWI_ACTIVITIES; *at != '\0' && out->count < MOST_ACTIVITIES; out->count++) {
        size_t len = strcspn(at, " ");
        out->activities[out->count] = (x278_span){at, len};
        out->roles[out->count] = 0;
        at += len + (at[len] == ' ' ? 1 : 0);
    }
}

static void note_work(work *done, const x278cwi_record *record) {
    x278_span activity = x278cwi_line_get(record->line, X278CWI_KEY_ACTIVITY);
    for (size_t i = 0; i < done->count && record->effort && activity.ptr != NULL; i++) {
        if (x278cwi_order(done->activities[i], activity) == 0) {
            done->roles[i] |= UINT32_C(1) << record->role;
        }
    }
}

static x278_status find_candidates(x278cw_ledger *ledger, const x278cwi_records *records) {
    work done;
    x278cwi_table table;
    if (!x278cwi_tables_have(ledger->tables, X278CWI_TABLE_CANDIDATES)) {
        return X278_OK;
    }
    list_activities(&done);
    for (size_t i = 0; i < records->count; i++) {
        note_work(&done, &records->items[i]);
    }
    x278_status status = x278cwi_table_open(&table, ledger->ctx, ledger->tables, X278CWI_TABLE_CANDIDATES);
    for (size_t i = 0; i < done.count; i++) {
        for (int32_t role = 0; role < X278CWI_ROLE_COUNT && status == X278_OK; role++) {
            if ((done.roles[i] >> role & 1) != 0) {
                status = take_candidates(ledger, table.root, done.activities[i], role);
            }
        }
    }
    x278cwi_table_close(&table);
    return status;
}

/* ---- the ledger ----------------------------------------------------------------------------------------------- */

static x278_status add_groups(x278cw_ledger *ledger, const x278cw_log *log, int64_t moment, x278cw_group by) {
    x278cwi_records records = {.ctx = ledger->ctx, .arena = &ledger->arena};
    x278_status status = x278cwi_records_fill(&records, log, moment, by);
    if (status == X278_OK && by == X278CWI_BY_ALL && ledger->with_candidates) {
        status = find_candidates(ledger, &records);
    }
    if (status == X278_OK) {
        status = x278cwi_records_sort(&records);
    }
    for (size_t at = 0; at < records.count && status == X278_OK;) {
        size_t count = x278cwi_records_run(&records, at);
        x278_span group = records.items[at].group;
        x278cwi_sums sums;
        status = x278cwi_records_sum(&records, at, count, &sums);
        if (status == X278_OK) {
            status = add_row(ledger, group, &sums);
        }
        at += count;
    }
    if (status == X278_OK && by == X278CWI_BY_ALL && records.count == 0) {
        const x278cwi_sums nothing = {.entries = 0};
        status = add_row(ledger, (x278_span){"*", 1}, &nothing);
    }
    x278cwi_records_free(&records);
    return status;
}

/* Take the options; X278_E_INVALID_ARG when they, the log or the time make no sense. */
static x278_status take_arguments(const x278cw_log *log, const x278cw_now *now, const x278cw_ledger_options *options,
                                  x278cw_ledger_options *known, int64_t *moment) {
    if (log == NULL || !x278cwi_moment_now(now, moment)) {
        return X278_E_INVALID_ARG;
    }
    x278_status status =
        x278i_take_options(options, options == NULL ? 0 : options->struct_size, OPTIONS_BASELINE, known, sizeof *known);
    if (status == X278_OK && (known->by < 0 || known->by > X278CW_BY_MONTH)) {
        status = X278_E_INVALID_ARG;
    }
    return status;
}

x278_status x278cw_ledger_new(const x278cw_log *log, const x278cw_now *now, const x278cw_ledger_options *options,
                              x278cw_ledger **out) {
    x278cw_ledger_options known;
    int64_t moment;
    if (out == NULL) {
        return X278_E_INVALID_ARG;
    }
    *out = NULL;
    x278_status status = take_arguments(log, now, options, &known, &moment);
    if (status != X278_OK) {
        return status;
    }
    x278cw_ledger *ledger = x278i_object_new(log->ctx, sizeof *ledger);
    if (ledger == NULL) {
        return X278_E_NOMEM;
    }
    *ledger = (x278cw_ledger){.ctx = log->ctx,
                              .by = known.by == 0 ? X278CW_BY_CASE : known.by,
                              .tables = known.tables,
                              .with_candidates = known.candidates != 0};
    x278i_arena_init(&ledger->arena, log->ctx);
    ledger->rates = x278cwi_rates_take(log->ctx, known.tables);
    status = add_groups(ledger, log, moment, ledger->by);
    if (status == X278_OK) {
        status = add_groups(ledger, log, moment, X278CWI_BY_ALL);
    }
    if (status != X278_OK) {
        x278cw_ledger_free(ledger);
        return status;
    }
    *out = ledger;
    return X278_OK;
}

void x278cw_ledger_free(x278cw_ledger *ledger) {
    if (ledger != NULL) {
        x278i_free(ledger->ctx, ledger->rows, ledger->capacity * sizeof *ledger->rows);
        x278i_free(ledger->ctx, ledger->candidates, ledger->candidate_capacity * sizeof *ledger->candidates);
        x278i_arena_free(&ledger->arena);
        x278i_object_free(ledger->ctx, ledger, sizeof *ledger);
    }
}

size_t x278cw_ledger_count(const x278cw_ledger *ledger) {
    return ledger == NULL ? 0 : ledger->count;
}

const x278cw_ledger_row *x278cw_ledger_at(const x278cw_ledger *ledger, size_t index) {
    return index < x278cw_ledger_count(ledger) ? ledger->rows[index] : NULL;
}

size_t x278cw_ledger_candidate_count(const x278cw_ledger *ledger) {
    return ledger == NULL ? 0 : ledger->candidate_count;
}

const x278cw_candidate *x278cw_ledger_candidate_at(const x278cw_ledger *ledger, size_t index) {
    return index < x278cw_ledger_candidate_count(ledger) ? ledger->candidates[index] : NULL;
}

/* ---- text ----------------------------------------------------------------------------------------------------- */

static void put_row(x278cwi_json *json, const x278cw_ledger_row *row) {
    x278cwi_json_open(json, NULL, '{');
    x278cwi_json_str(json, "group", row->group);
    x278cwi_json_int(json, "entries", (int64_t)row->entries);
    x278cwi_json_int(json, "seconds", row->seconds);
    x278cwi_json_int(json, "hold_seconds", row->hold_seconds);
    x278cwi_json_int(json, "physician", row->physician);
    x278cwi_json_int(json, "qhp", row->qhp);
    x278cwi_json_int(json, "clinical", row->clinical);
    x278cwi_json_int(json, "clerical", row->clerical);
    x278cwi_json_int(json, "events", (int64_t)row->events);
    x278cwi_json_optional(json, "cost_cents", row->cost_known != 0, row->cost_cents);
    x278cwi_json_close(json, '}');
}

static void put_candidates(x278cwi_json *json, const x278cw_ledger *ledger) {
    x278cwi_json_open(json, "candidates", '[');
    for (size_t i = 0; i < ledger->candidate_count; i++) {
        const x278cw_candidate *candidate = ledger->candidates[i];
        x278cwi_json_open(json, NULL, '{');
        x278cwi_json_str(json, "activity", candidate->activity);
        x278cwi_json_str(json, "role", candidate->role);
        x278cwi_json_str(json, "code", candidate->code);
        x278cwi_json_str(json, "cite", candidate->cite);
        x278cwi_json_str(json, "year", candidate->year);
        x278cwi_json_close(json, '}');
    }
    x278cwi_json_close(json, ']');
}

x278_status x278cw_ledger_json(const x278cw_ledger *ledger, x278_buf *out) {
    x278cwi_json json;
    if (out == NULL) {
        return X278_E_INVALID_ARG;
    }
    *out = (x278_buf){NULL, 0, NULL};
    if (ledger == NULL) {
        return X278_E_INVALID_ARG;
    }
    x278cwi_json_begin(&json, ledger->ctx);
    x278cwi_json_open(&json, NULL, '{');
    x278cwi_json_text(&json, "format", "x278.ledger/1");
    x278cwi_json_text(&json, "by", group_names[ledger->by]);
    x278cwi_json_open(&json, "rows", '[');
    for (size_t i = 0; i < ledger->count; i++) {
        put_row(&json, ledger->rows[i]);
    }
    x278cwi_json_close(&json, ']');
    if (ledger->with_candidates) {
        put_candidates(&json, ledger);
    }
    x278cwi_json_close(&json, '}');
    return x278cwi_json_end(&json, out);
}

x278_status x278cw_ledger_csv(const x278cw_ledger *ledger, x278_buf *out) {
    x278cwi_csv csv;
    if (out == NULL) {
        return X278_E_INVALID_ARG;
    }
    *out = (x278_buf){NULL, 0, NULL};
    if (ledger == NULL) {
        return X278_E_INVALID_ARG;
    }
    x278cwi_csv_begin(&csv, ledger->ctx, HEADER);
    for (size_t i = 0; i < ledger->count; i++) {
        const x278cw_ledger_row *row = ledger->rows[i];
        const int64_t numbers[] = {(int64_t)row->entries, row->seconds,  row->hold_seconds,   row->physician, row->qhp,
                                   row->clinical,         row->clerical, (int64_t)row->events};
        x278cwi_csv_str(&csv, row->group);
        for (size_t n = 0; n < sizeof numbers / sizeof numbers[0]; n++) {
            x278cwi_csv_int(&csv, true, numbers[n]);
        }
        x278cwi_csv_int(&csv, row->cost_known != 0, row->cost_cents);
        x278cwi_csv_line(&csv);
    }
    return x278cwi_csv_end(&csv, out);
}

/* ---- nothing that leads to a person --------------------------------------------------------------------------- */

/* How a de-identified line is written. */
typedef struct cells {
    x278cwi_csv csv;
    x278cwi_rates rates;
} cells;

static x278_status put_cell(cells *out, x278cwi_records *records, size_t at, size_t count) {
    x278cwi_sums sums;
    int64_t cents = 0;
    x278_span group = records->items[at].group;
    x278_status status = x278cwi_records_sum(records, at, count, &sums);
    if (status != X278_OK) {
        return status;
    }
    if (out->rates.given && !x278cwi_cost(&sums, &out->rates, &cents)) {
        return X278_E_LIMIT;
    }
    x278cwi_cell_put(&out->csv, group);
    x278cwi_csv_int(&out->csv, true, (int64_t)sums.entries);
    x278cwi_csv_int(&out->csv, true, sums.seconds);
    x278cwi_csv_int(&out->csv, true, sums.hold);
    x278cwi_csv_int(&out->csv, out->rates.given, cents);
    x278cwi_csv_line(&out->csv);
    return X278_OK;
}

static x278_status put_cells(cells *out, x278cwi_records *records, const x278cw_log *log, int64_t moment,
                             uint32_t least) {
    x278_status status = x278cwi_cells_fill(records, log, moment, least);
    for (size_t at = 0; at < records->count && status == X278_OK;) {
        size_t count = x278cwi_records_run(records, at);
        status = put_cell(out, records, at, count);
        at += count;
    }
    return status;
}

x278_status x278cw_ledger_deidentified(const x278cw_log *log, const x278cw_now *now,
                                       const x278cw_ledger_options *options, x278_buf *out) {
    x278cw_ledger_options known;
    int64_t moment;
    if (out == NULL) {
        return X278_E_INVALID_ARG;
    }
    *out = (x278_buf){NULL, 0, NULL};
    x278_status status = take_arguments(log, now, options, &known, &moment);
    if (status != X278_OK) {
        return status;
    }
    x278i_arena arena;
    x278i_arena_init(&arena, log->ctx);
    x278cwi_records records = {.ctx = log->ctx, .arena = &arena};
    cells lines;
    lines.rates = x278cwi_rates_take(log->ctx, known.tables);
    x278cwi_csv_begin(&lines.csv, log->ctx, X278CWI_CELL_HEADER);
    status = put_cells(&lines, &records, log, moment, known.min_cell);
    x278cwi_records_free(&records);
    x278i_arena_free(&arena);
    lines.csv.status = lines.csv.status != X278_OK ? lines.csv.status : status;
    return x278cwi_csv_end(&lines.csv, out);
}
