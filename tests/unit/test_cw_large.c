/* A log of one million lines: how long it takes, and how much memory. Both are printed. */
#include "scale.h"
#include "support.h"

#include <stdio.h>
#include <stdlib.h>
#include <time.h>

#include "x278/casework/casework.h"

#define TEXTS 10
#define LINES_A_TEXT 100000
#define CASES 50000
#define LINE 200
#define MOST_SECONDS 10
#define MOST_BYTES_A_LINE 1000

/* ---- the log --------------------------------------------------------------------------------------------------- */

static size_t put_line(char *out, unsigned number) {
    unsigned id = number % CASES;
    unsigned step = number / CASES; /* 0 to 19 */
    unsigned day = 1 + step;
    if (step == 0) {
        return (size_t)sprintf(out, "2026-03-%02uT09:00 C%u sent lob=MA payer=P%u codes=%u state=TX provider=%u\n", day,
                               id, id % 40, 63000 + id % 50, id % 90);
    }
    if (step == 5) {
        return (size_t)sprintf(out, "2026-03-%02uT10:00 C%u decided outcome=%s\n", day, id,
                               id % 5 == 0 ? "denied class=duplicate" : "approved valid_to=2026-12-31");
    }
    return (size_t)sprintf(out,
                           "2026-03-%02uT12:00 C%u effort person=p%u role=clerical activity=phone channel=phone "
                           "start=2026-03-%02uT%02u:%02u end=2026-03-%02uT%02u:%02u hold=60\n",
                           day, id, id % 30, day, 8 + id % 3, id % 60, day, 8 + id % 3 + 1, id % 60);
}

static void fill(x278cw_log *log) {
    char *text = malloc((size_t)LINES_A_TEXT * LINE);
    ck_assert_ptr_nonnull(text);
    for (unsigned i = 0; i < TEXTS; i++) {
        size_t len = 0;
        for (unsigned k = 0; k < LINES_A_TEXT; k++) {
            len += put_line(text + len, i * LINES_A_TEXT + k);
        }
        ck_assert_int_eq(x278cw_log_add(log, NULL, text, len, NULL), X278_OK);
    }
    ck_assert_uint_eq(x278cw_log_count(log), (size_t)TEXTS * LINES_A_TEXT);
    free(text);
}

static long milliseconds(clock_t since) {
    return (long)((clock() - since) / (CLOCKS_PER_SEC / 1000));
}

static void fold(const x278cw_log *log) {
    x278cw_now now;
    x278cw_cases *cases;
    x278cw_due *due;
    x278cw_ledger *ledger;
    x278cw_stats *stats;
    ck_assert_int_eq(x278cw_now_parse("2026-03-31", X278_STRLEN, &now), X278_OK);
    ck_assert_int_eq(x278cw_cases_new(log, &now, &cases), X278_OK);
    ck_assert_uint_eq(x278cw_cases_count(cases), CASES);
    x278cw_cases_free(cases);
    ck_assert_int_eq(x278cw_due_new(log, &now, NULL, &due), X278_OK);
    ck_assert_uint_gt(x278cw_due_count(due), CASES);
    x278cw_due_free(due);
    const x278cw_ledger_options by = {.struct_size = sizeof by, .by = X278CW_BY_PAYER};
    ck_assert_int_eq(x278cw_ledger_new(log, &now, &by, &ledger), X278_OK);
    ck_assert_uint_eq(x278cw_ledger_count(ledger), 41);
    ck_assert_uint_eq(x278cw_ledger_at(ledger, 40)->entries, 18u * CASES);
    x278cw_ledger_free(ledger);
    const x278cw_stats_options asked = {.struct_size = sizeof asked, .from = {2026, 1, 1}, .to = {2026, 12, 31}};
    ck_assert_int_eq(x278cw_stats_new(log, &now, &asked, &stats), X278_OK);
    ck_assert_uint_eq(x278cw_stats_at(stats, x278cw_stats_count(stats) - 1)->decided, CASES);
    x278cw_stats_free(stats);
}

START_TEST(log__of_a_million_lines)
{
    scale used = {0, 0};
    const x278_ctx_options options = {.struct_size = sizeof options, .allocator = scale_allocator(&used)};
    x278_ctx *ctx;
    x278cw_log *log;
    clock_t begin = clock();
    ck_assert_int_eq(x278_ctx_new(&options, &ctx), X278_OK);
    ck_assert_int_eq(x278cw_log_new(ctx, &log), X278_OK);
    fill(log);
    long read = milliseconds(begin);
    size_t held = used.held;
    fold(log);
    long all = milliseconds(begin);
    x278cw_log_free(log);
    x278_ctx_free(ctx);
    printf("%d lines: read in %ld ms, then cases, deadlines, ledger and statistics in %ld ms\n", TEXTS * LINES_A_TEXT,
           read, all - read);
    printf("memory: %zu bytes a line held, %zu at the peak\n", held / (TEXTS * LINES_A_TEXT),
           used.most / (TEXTS * LINES_A_TEXT));
    ck_assert_uint_eq(used.held, 0);
    ck_assert_uint_lt(used.most, (size_t)TEXTS * LINES_A_TEXT * MOST_BYTES_A_LINE);
    if (getenv("X278_SLOW") == NULL) { /* sanitizers and emulators */
        ck_assert_int_lt(all, MOST_SECONDS * 1000);
    }
}
END_TEST

BEGIN_SUITE("casework large")
if (x278_feature(X278_FEATURE_XML)) { /* the tables that are shipped are XML */
    TEST(log__of_a_million_lines)
}
END_SUITE
