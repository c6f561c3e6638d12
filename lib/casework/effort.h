/* The effort and the events of a log as records in groups, and their sums. */
#ifndef X278CWI_EFFORT_H
#define X278CWI_EFFORT_H

#include "casework/caselog.h"
#include "casework/table.h"
#include "x278/casework/ledger.h"

#define X278CWI_ROLE_COUNT 4 /* physician, qhp, clinical, clerical */

/* An effort or another event, in one group. A line may give several records. */
typedef struct x278cwi_record {
    x278_span group;
    const x278cwi_line *line;
    x278_span person; /* absent: somebody of their own */
    int32_t role;     /* from 0; X278CWI_ROLE_COUNT: none */
    bool effort;
    int64_t start, end, hold;
} x278cwi_record;

typedef struct x278cwi_records {
    const x278_ctx *ctx;
    x278i_arena *arena; /* texts of groups that are not words of the log */
    x278cwi_record *items;
    size_t count;
    size_t capacity;
} x278cwi_records;

/* Add a record for a line. X278_OK, X278_E_NOMEM. */
x278_status x278cwi_records_add(x278cwi_records *records, x278_span group, const x278cwi_line *line);

/* The record of each line up to a moment, in one group for all. */
#define X278CWI_BY_ALL 0

/* Add the records of a log, grouped by X278CW_BY_* or X278CWI_BY_ALL. X278_OK, X278_E_NOMEM. */
x278_status x278cwi_records_fill(x278cwi_records *records, const x278cw_log *log, int64_t moment, x278cw_group by);

void x278cwi_records_free(x278cwi_records *records);

/* Sort by group. X278_OK, X278_E_NOMEM. */
x278_status x278cwi_records_sort(x278cwi_records *records);

/* How many records from `at` on, in sorted order, are of one group. */
size_t x278cwi_records_run(const x278cwi_records *records, size_t at);

/* What the records of one group come to. */
typedef struct x278cwi_sums {
    uint64_t entries;
    uint64_t events;
    int64_t seconds;
    int64_t hold;
    int64_t of_role[X278CWI_ROLE_COUNT];
} x278cwi_sums;

/* Sum `count` records of one group, from `at` on; sorts them anew. X278_OK, X278_E_NOMEM. */
x278_status x278cwi_records_sum(x278cwi_records *records, size_t at, size_t count, x278cwi_sums *out);

/* Rates in cents an hour, by role; 0 where the table has none. */
typedef struct x278cwi_rates {
    bool given;
    int64_t cents[X278CWI_ROLE_COUNT];
} x278cwi_rates;

/* The rates that a set of tables gives; those that are shipped are examples and never used. `tables` may be NULL. */
x278cwi_rates x278cwi_rates_take(const x278_ctx *ctx, const x278cw_tables *tables);

/* Seconds of each role at its rate, rounded, then summed. False: the sum does not fit. */
bool x278cwi_cost(const x278cwi_sums *sums, const x278cwi_rates *rates, int64_t *cents);

/* The role of a word; X278CWI_ROLE_COUNT for none. The name of a role. */
int32_t x278cwi_role_find(x278_span word);
const char *x278cwi_role_name(int32_t role);

#endif
