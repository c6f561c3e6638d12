/*
 * Any bytes as a case log. What is read is folded into cases, deadlines, ledger and statistics, and these into text; read a
 * second time, nothing changes.
 */
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include "x278/casework/casework.h"

#define MUST(condition) ((condition) ? (void)0 : abort())

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

static void drop(x278_status status, x278_buf *buf) {
    MUST(status == X278_OK && buf->len > 0 && buf->ptr[buf->len - 1] == '\n');
    x278_buf_free(buf);
}

static void fold(const x278cw_log *log, const x278cw_now *now) {
    x278cw_cases *cases;
    x278cw_due *due;
    x278_buf buf;
    MUST(x278cw_cases_new(log, now, &cases) == X278_OK);
    drop(x278cw_cases_json(cases, &buf), &buf);
    x278cw_cases_free(cases);
    x278_status status = x278cw_due_new(log, now, NULL, &due);
    MUST(status == X278_OK || status == X278_E_UNSUPPORTED);
    if (status == X278_OK) {
        drop(x278cw_due_json(due, &buf), &buf);
        x278cw_due_free(due);
    }
}

static void sum(const x278cw_log *log, const x278cw_now *now, x278cw_group by) {
    const x278cw_ledger_options options = {.struct_size = sizeof options, .by = by};
    const x278cw_stats_options asked = {.struct_size = sizeof asked, .from = {1, 1, 1}, .to = {9999, 12, 31}};
    x278cw_ledger *ledger;
    x278cw_stats *stats;
    x278_buf buf;
    MUST(x278cw_ledger_new(log, now, &options, &ledger) == X278_OK);
    drop(x278cw_ledger_json(ledger, &buf), &buf);
    drop(x278cw_ledger_csv(ledger, &buf), &buf);
    x278cw_ledger_free(ledger);
    drop(x278cw_ledger_deidentified(log, now, &options, &buf), &buf);
    x278_status status = x278cw_stats_new(log, now, &asked, &stats);
    MUST(status == X278_OK || status == X278_E_UNSUPPORTED || status == X278_E_LIMIT);
    if (status == X278_OK) {
        drop(x278cw_stats_json(stats, &buf), &buf);
        drop(x278cw_stats_csv(stats, &buf), &buf);
        x278cw_stats_free(stats);
    }
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size) {
    x278_ctx *ctx;
    x278cw_errors *errors;
    x278cw_log *log;
    const x278cw_now now = {{9999, 12, 31}, 1439, 0};
    MUST(x278_ctx_new(NULL, &ctx) == X278_OK);
    MUST(x278cw_errors_new(ctx, &errors) == X278_OK);
    MUST(x278cw_log_new(ctx, &log) == X278_OK);
    x278_status status = x278cw_log_add(log, "log", (const char *)data, size, errors);
    MUST((status == X278_OK) == (x278cw_errors_count(errors) == 0));
    if (status == X278_OK) {
        size_t lines = x278cw_log_count(log);
        MUST(x278cw_log_add(log, "log", (const char *)data, size, errors) == X278_OK);
        MUST(x278cw_log_count(log) == lines);
        fold(log, &now);
        sum(log, &now, size == 0 ? X278CW_BY_CASE : data[0] % X278CW_BY_MONTH + 1);
    }
    x278cw_log_free(log);
    x278cw_errors_free(errors);
    x278_ctx_free(ctx);
    return 0;
}
