/*
 * Any bytes as a table of casework. What is read is used on a small case log: deadlines, ledger and statistics come out, or a
 * sum does not fit.
 */
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include "x278/casework/casework.h"

#define MUST(condition) ((condition) ? (void)0 : abort())

static const char text[] =
    "2026-03-02T10:00 C1 sent lob=COMMERCIAL payer=P1 provider=1234567893 state=TX codes=63047,63048 policy=met\n"
    "2026-03-03T10:00 C1 pended wanted=RB\n"
    "2026-03-04T10:00 C1 decided outcome=denied class=benefit valid_to=2026-05-01 units=1\n"
    "2026-03-04T11:00 C1 effort person=p1 role=qhp activity=appeal channel=c start=2026-03-04T10:00 "
    "end=2026-03-04T10:30\n"
    "2026-03-02T10:00 C2 sent lob=MA urgency=emergency payer=P1 state=WY codes=63047\n";

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

static void use(const x278cw_log *log, const x278cw_tables *tables) {
    const x278cw_now now = {{2026, 3, 25}, 1439, 0};
    const x278cw_due_options due_options = {.struct_size = sizeof due_options, .tables = tables};
    const x278cw_ledger_options ledger_options = {
        .struct_size = sizeof ledger_options, .tables = tables, .candidates = 1};
    const x278cw_stats_options stats_options = {
        .struct_size = sizeof stats_options, .tables = tables, .from = {2026, 1, 1}, .to = {2026, 12, 31}};
    x278cw_due *due;
    x278cw_ledger *ledger;
    x278cw_stats *stats;
    x278_buf buf;
    MUST(x278cw_due_new(log, &now, &due_options, &due) == X278_OK);
    MUST(x278cw_due_json(due, &buf) == X278_OK);
    x278_buf_free(&buf);
    x278cw_due_free(due);
    x278_status status = x278cw_ledger_new(log, &now, &ledger_options, &ledger);
    MUST(status == X278_OK || status == X278_E_LIMIT);
    if (status == X278_OK) {
        MUST(x278cw_ledger_json(ledger, &buf) == X278_OK);
        x278_buf_free(&buf);
        x278cw_ledger_free(ledger);
    }
    MUST(x278cw_stats_new(log, &now, &stats_options, &stats) == X278_OK);
    MUST(x278cw_stats_json(stats, &buf) == X278_OK);
    x278_buf_free(&buf);
    x278cw_stats_free(stats);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size) {
    x278_ctx *ctx;
    x278cw_errors *errors;
    x278cw_tables *tables;
    x278cw_log *log;
    MUST(x278_ctx_new(NULL, &ctx) == X278_OK);
    MUST(x278cw_errors_new(ctx, &errors) == X278_OK);
    MUST(x278cw_tables_new(ctx, &tables) == X278_OK);
    MUST(x278cw_log_new(ctx, &log) == X278_OK);
    MUST(x278cw_log_add(log, NULL, text, sizeof text - 1, NULL) == X278_OK);
    x278_status status = x278cw_tables_add(tables, data, size, "table.xml", errors);
    MUST(status == X278_E_UNSUPPORTED || (status == X278_OK) == (x278cw_errors_count(errors) == 0));
    if (status == X278_OK) {
        use(log, tables);
    }
    x278cw_log_free(log);
    x278cw_tables_free(tables);
    x278cw_errors_free(errors);
    x278_ctx_free(ctx);
    return 0;
}
