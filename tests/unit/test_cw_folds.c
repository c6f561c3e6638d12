/* What is made of case logs: random logs, whose lines in any order and number give the same, and whose ledger is what a
 * count second by second finds. */
#include "support.h"

#include <stdio.h>
#include <stdlib.h>

#include "x278/casework/casework.h"

static uint32_t seed = 7;

static uint32_t any(uint32_t below) {
    seed = seed * 1664525u + 1013904223u;
    return (seed >> 8) % below;
}

static const char *one_of(const char *const *list, size_t count) {
    return list[any((uint32_t)count)];
}

#define ONE_OF(list) one_of(list, sizeof(list) / sizeof(list)[0])

/* ---- random logs ---------------------------------------------------------------------------------------------- */

#define LINE 300
#define MOST_LINES 60

typedef struct lines {
    char text[MOST_LINES][LINE];
    size_t count;
} lines;

static void make_effort(char *out) {
    static const char *const roles[] = {"", " role=physician", " role=qhp", " role=clinical", " role=clerical"};
    static const char *const persons[] = {"", " person=p1", " person=p2", " person=p3"};
    static const char *const work[] = {"", " activity=phone channel=phone", " activity=appeal channel=a%20b"};
    uint32_t start = any(200);
    sprintf(out, "effort start=2026-03-0%uT09:%02u:%02u end=2026-03-0%uT%02u:%02u%s%s%s hold=%u", 2 + start / 100,
            start % 60, any(60), 2 + start / 100 + any(2), 10 + any(2), any(60), ONE_OF(persons), ONE_OF(roles),
            ONE_OF(work), any(5000));
}

static void make_line(char *out) {
    static const char *const events[] = {
        "created lob=ERISA",
        "sent lob=MA payer=P1 codes=63047,63048 state=TX provider=1234567893 value=100 policy=met",
        "sent lob=COMMERCIAL payer=P2 plan=X urgency=expedited codes=63047 state=TX scheduled=2026-03-06",
        "sent",
        "ta1 accept=no",
        "ack accept=yes",
        "pended wanted=RB,RR",
        "pended",
        "documents",
        "contact",
        "p2p result=overturned",
        "decided outcome=approved valid_to=2026-03-20 units=3",
        "decided outcome=denied class=duplicate",
        "decided outcome=modified valid_to=2026-05-20 units=1",
        "rejected",
        "appealed",
        "appeal_decided outcome=approved",
        "renewed",
        "cancelled",
        "closed",
        "claimed units=1",
        "note text=x",
    };
    out += sprintf(out, "2026-03-0%uT%02u:%02u C%u ", 1 + any(8), any(24), any(60), any(3));
    if (any(3) == 0) {
        make_effort(out);
    } else {
        strcpy(out, ONE_OF(events));
    }
}

static void make_lines(lines *out, size_t count) {
    out->count = count;
    for (size_t i = 0; i < count; i++) {
        make_line(out->text[i]);
    }
}

/* ---- all that is made of a log --------------------------------------------------------------------------------- */

typedef struct room {
    x278_ctx *ctx;
    x278cw_tables *tables;
    x278cw_now now;
} room;

static room open_room(void) {
    static const char rates[] = "<rates xmlns=\"urn:x278:tables:1\"><rate role=\"physician\" cents-per-hour=\"25001\"/>"
                                "<rate role=\"clerical\" cents-per-hour=\"2603\"/></rates>";
    room r;
    ck_assert_int_eq(x278_ctx_new(NULL, &r.ctx), X278_OK);
    ck_assert_int_eq(x278cw_tables_new(r.ctx, &r.tables), X278_OK);
    ck_assert_int_eq(x278cw_tables_add(r.tables, rates, sizeof rates - 1, "rates.xml", NULL), X278_OK);
    ck_assert_int_eq(x278cw_now_parse("2026-03-25", X278_STRLEN, &r.now), X278_OK);
    return r;
}

static void close_room(room *r) {
    x278cw_tables_free(r->tables);
    x278_ctx_free(r->ctx);
}

typedef struct summary {
    char *text;
    size_t len;
} summary;

static void add(summary *all, x278_status status, x278_buf *buf) {
    ck_assert_int_eq(status, X278_OK);
    all->text = realloc(all->text, all->len + buf->len + 1);
    ck_assert_ptr_nonnull(all->text);
    memcpy(all->text + all->len, buf->ptr, buf->len + 1);
    all->len += buf->len;
    x278_buf_free(buf);
}

static void add_ledgers(const room *r, const x278cw_log *log, summary *all) {
    x278_buf buf;
    for (x278cw_group by = X278CW_BY_CASE; by <= X278CW_BY_MONTH; by++) {
        const x278cw_ledger_options given = {.struct_size = sizeof given, .by = by, .tables = r->tables};
        x278cw_ledger *ledger;
        ck_assert_int_eq(x278cw_ledger_new(log, &r->now, &given, &ledger), X278_OK);
        add(all, x278cw_ledger_json(ledger, &buf), &buf);
        x278cw_ledger_free(ledger);
    }
    const x278cw_ledger_options given = {.struct_size = sizeof given, .tables = r->tables, .min_cell = 2};
    add(all, x278cw_ledger_deidentified(log, &r->now, &given, &buf), &buf);
}

static void add_stats(const room *r, const x278cw_log *log, summary *all) {
    static const x278cw_group groups[] = {X278CW_BY_PAYER, X278CW_BY_LOB, X278CW_BY_PROCEDURE, X278CW_BY_PROVIDER};
    x278_buf buf;
    for (size_t i = 0; i < sizeof groups / sizeof groups[0]; i++) {
        const x278cw_stats_options given = {
            .struct_size = sizeof given, .by = groups[i], .from = {2026, 3, 1}, .to = {2026, 3, 5}, .lob = "QHP"};
        x278cw_stats *stats;
        ck_assert_int_eq(x278cw_stats_new(log, &r->now, &given, &stats), X278_OK);
        add(all, x278cw_stats_json(stats, &buf), &buf);
        x278cw_stats_free(stats);
    }
}

/* Everything, as one text. Lines may come in several texts, each line up to three times. */
static summary summarize(const room *r, const lines *all, const size_t *order, size_t times) {
    summary out = {NULL, 0};
    x278cw_log *log;
    x278cw_cases *cases;
    x278cw_due *due;
    x278_buf buf;
    ck_assert_int_eq(x278cw_log_new(r->ctx, &log), X278_OK);
    for (size_t i = 0; i < all->count * times; i++) {
        const char *line = all->text[order[i % all->count]];
        ck_assert_msg(x278cw_log_add(log, NULL, line, X278_STRLEN, NULL) == X278_OK, "%s", line);
    }
    ck_assert_int_eq(x278cw_cases_new(log, &r->now, &cases), X278_OK);
    add(&out, x278cw_cases_json(cases, &buf), &buf);
    x278cw_cases_free(cases);
    ck_assert_int_eq(x278cw_due_new(log, &r->now, NULL, &due), X278_OK);
    add(&out, x278cw_due_json(due, &buf), &buf);
    x278cw_due_free(due);
    add_ledgers(r, log, &out);
    add_stats(r, log, &out);
    x278cw_log_free(log);
    return out;
}

static void expect_same(const room *r, const lines *all, const size_t *order, size_t times, const summary *wanted) {
    summary have = summarize(r, all, order, times);
    ck_assert_msg(have.len == wanted->len && memcmp(have.text, wanted->text, have.len) == 0, "%s\nnot\n%s", have.text,
                  wanted->text);
    free(have.text);
}

static void swap(size_t *order, size_t a, size_t b) {
    size_t kept = order[a];
    order[a] = order[b];
    order[b] = kept;
}

/* All orders of `count` things, by Heap's method. */
static void permute(const room *r, const lines *all, const summary *wanted) {
    size_t order[8] = {0, 1, 2, 3, 4, 5, 6, 7};
    size_t turns[8] = {0};
    for (size_t i = 0; i < all->count;) {
        if (turns[i] < i) {
            swap(order, i % 2 == 0 ? 0 : turns[i], i);
            expect_same(r, all, order, 1 + turns[i] % 2, wanted);
            turns[i]++;
            i = 0;
        } else {
            turns[i++] = 0;
        }
    }
}

START_TEST(folds__do_not_care_for_order_or_number)
{
    static const size_t straight[] = {0, 1, 2, 3, 4};
    room r = open_room();
    for (int round = 0; round < 12; round++) {
        lines all;
        make_lines(&all, 5);
        summary wanted = summarize(&r, &all, straight, 1);
        permute(&r, &all, &wanted);
        free(wanted.text);
    }
    close_room(&r);
}
END_TEST

START_TEST(folds__of_long_logs_do_not_care_either)
{
    room r = open_room();
    for (int round = 0; round < 20; round++) {
        lines all;
        size_t order[MOST_LINES];
        make_lines(&all, MOST_LINES);
        for (size_t i = 0; i < MOST_LINES; i++) {
            order[i] = i;
        }
        summary wanted = summarize(&r, &all, order, 1);
        for (int shuffle = 0; shuffle < 5; shuffle++) {
            for (size_t i = MOST_LINES; i > 1; i--) {
                swap(order, i - 1, any((uint32_t)i));
            }
            expect_same(&r, &all, order, 1 + (size_t)shuffle % 3, &wanted);
        }
        free(wanted.text);
    }
    close_room(&r);
}
END_TEST

/* ---- second by second ------------------------------------------------------------------------------------------ */

#define SECONDS 4000
#define PERSONS 4 /* one of them names nobody */
#define ROLES 5   /* one of them is none */
#define ENTRIES 12

typedef struct entry {
    uint32_t person, role, start, end, hold;
} entry;

static const char *const persons[PERSONS] = {NULL, "p1", "p2", "p3"};
static const char *const roles[ROLES] = {NULL, "physician", "qhp", "clinical", "clerical"};

static void put_second(char *out, uint32_t second) {
    sprintf(out, "2026-03-02T%02u:%02u:%02u", 8 + second / 3600, second / 60 % 60, second % 60);
}

static void add_entry(x278cw_log *log, const entry *e, size_t number) {
    char text[LINE];
    char start[32];
    char end[32];
    put_second(start, e->start);
    put_second(end, e->end);
    int len = sprintf(text, "2026-03-02T20:00 C1 effort start=%s end=%s hold=%u x-n=%u", start, end, e->hold,
                      (unsigned)number);
    if (persons[e->person] != NULL) {
        len += sprintf(text + len, " person=%s", persons[e->person]);
    }
    if (roles[e->role] != NULL) {
        sprintf(text + len, " role=%s", roles[e->role]);
    }
    ck_assert_int_eq(x278cw_log_add(log, NULL, text, X278_STRLEN, NULL), X278_OK);
}

/* Seconds in which a person works, entries of a role alone unless it is 0. */
static int64_t count_seconds(const entry *entries, uint32_t role) {
    int64_t count = 0;
    for (uint32_t second = 0; second < SECONDS; second++) {
        bool busy[PERSONS] = {false};
        for (size_t i = 0; i < ENTRIES; i++) {
            const entry *e = &entries[i];
            if ((role != 0 && e->role != role) || second < e->start || second >= e->end) {
                continue;
            }
            if (e->person == 0) {
                count++;
            } else if (!busy[e->person]) {
                busy[e->person] = true;
                count++;
            }
        }
    }
    return count;
}

START_TEST(ledger__is_what_a_count_second_by_second_finds)
{
    room r = open_room();
    for (int round = 0; round < 60; round++) {
        entry entries[ENTRIES];
        x278cw_log *log;
        x278cw_ledger *ledger;
        int64_t hold = 0;
        ck_assert_int_eq(x278cw_log_new(r.ctx, &log), X278_OK);
        for (size_t i = 0; i < ENTRIES; i++) {
            uint32_t start = any(SECONDS);
            uint32_t end = start + any(SECONDS - start + 1);
            entries[i] = (entry){any(PERSONS), any(ROLES), start, end, any(1500)};
            hold += entries[i].hold < end - start ? entries[i].hold : end - start;
            add_entry(log, &entries[i], i);
        }
        ck_assert_int_eq(x278cw_ledger_new(log, &r.now, NULL, &ledger), X278_OK);
        const x278cw_ledger_row *row = x278cw_ledger_at(ledger, x278cw_ledger_count(ledger) - 1);
        ck_assert_uint_eq(row->entries, ENTRIES);
        ck_assert_int_eq(row->hold_seconds, hold);
        ck_assert_int_eq(row->seconds, count_seconds(entries, 0));
        ck_assert_int_eq(row->physician, count_seconds(entries, 1));
        ck_assert_int_eq(row->qhp, count_seconds(entries, 2));
        ck_assert_int_eq(row->clinical, count_seconds(entries, 3));
        ck_assert_int_eq(row->clerical, count_seconds(entries, 4));
        x278cw_ledger_free(ledger);
        x278cw_log_free(log);
    }
    close_room(&r);
}
END_TEST

/* ---- what leads to nobody -------------------------------------------------------------------------------------- */

static const char confidential[] =
    "2026-03-02T10:17 ZZCASE created lob=MA payer=P1 trn=ZZTRACE text=ZZNAME%20ZZBORN19580211\n"
    "2026-03-02T10:17 ZZCASE sent lob=MA payer=P1 plan=L1 provider=1234567893 state=TX codes=63047 trn=ZZTRACE "
    "scheduled=2026-07-19 x-member=ZZMEMBER text=ZZNAME\n"
    "2026-03-03T10:17 ZZCASE contact name=ZZNAME phone=ZZPHONE way=phone\n"
    "2026-03-04T10:17 ZZCASE decided outcome=denied class=benefit authorization=ZZAUTH valid_to=2026-07-19\n"
    "2026-03-04T11:17 ZZCASE effort person=ZZPERSON role=qhp activity=appeal channel=phone start=2026-03-04T10:17 "
    "end=2026-03-04T10:47 complexity=ZZTEXT attested=ZZTEXT trn=ZZTRACE text=ZZNAME\n";

static void expect_nobody(x278_status status, x278_buf *buf, bool days) {
    ck_assert_int_eq(status, X278_OK);
    ck_assert_msg(strstr(buf->ptr, "ZZ") == NULL, "%s", buf->ptr);
    ck_assert_msg(strstr(buf->ptr, "07-19") == NULL && strstr(buf->ptr, ":17") == NULL, "%s", buf->ptr);
    ck_assert_msg(days || (strstr(buf->ptr, "-03-") == NULL && strstr(buf->ptr, "2026-03") == NULL), "%s", buf->ptr);
    x278_buf_free(buf);
}

START_TEST(ama_7__sums_lead_to_nobody)
{
    room r = open_room();
    x278cw_log *log;
    x278_buf buf;
    ck_assert_int_eq(x278cw_log_new(r.ctx, &log), X278_OK);
    ck_assert_int_eq(x278cw_log_add(log, NULL, confidential, X278_STRLEN, NULL), X278_OK);
    for (x278cw_group by = X278CW_BY_PAYER; by <= X278CW_BY_MONTH; by++) {
        const x278cw_ledger_options given = {.struct_size = sizeof given, .by = by, .tables = r.tables};
        x278cw_ledger *ledger;
        if (by == X278CW_BY_PERSON) {
            continue; /* asked for by name */
        }
        ck_assert_int_eq(x278cw_ledger_new(log, &r.now, &given, &ledger), X278_OK);
        expect_nobody(x278cw_ledger_json(ledger, &buf), &buf, by == X278CW_BY_MONTH);
        expect_nobody(x278cw_ledger_csv(ledger, &buf), &buf, by == X278CW_BY_MONTH);
        x278cw_ledger_free(ledger);
    }
    expect_nobody(x278cw_ledger_deidentified(log, &r.now, NULL, &buf), &buf, false);
    const x278cw_stats_options asked = {.struct_size = sizeof asked, .from = {2026, 1, 1}, .to = {2026, 12, 31}};
    x278cw_stats *stats;
    ck_assert_int_eq(x278cw_stats_new(log, &r.now, &asked, &stats), X278_OK);
    expect_nobody(x278cw_stats_json(stats, &buf), &buf, true); /* the window of a gold card has days, no case's */
    expect_nobody(x278cw_stats_csv(stats, &buf), &buf, false);
    x278cw_stats_free(stats);
    x278cw_log_free(log);
    close_room(&r);
}
END_TEST

/* ---- memory ---------------------------------------------------------------------------------------------------- */

static void free_log(void *log) {
    x278cw_log_free(log);
}

static void free_due(void *due) {
    x278cw_due_free(due);
}

static void free_ledger(void *ledger) {
    x278cw_ledger_free(ledger);
}

static void free_stats(void *stats) {
    x278cw_stats_free(stats);
}

static void free_tables(void *tables) {
    x278cw_tables_free(tables);
}

static const char small[] =
    "2026-03-02T10:00 C1 sent lob=COMMERCIAL payer=a%20b provider=1234567893 state=TX codes=63047,63048 policy=met\n"
    "2026-03-03T10:00 C1 pended wanted=RB\n"
    "2026-03-04T10:00 C1 decided outcome=denied class=benefit valid_to=2026-05-01\n"
    "2026-03-04T11:00 C1 effort person=p1 role=qhp activity=appeal channel=c start=2026-03-04T10:00 "
    "end=2026-03-04T10:30\n";

X278_TEST(folds__survive_a_lack_of_memory) {
    static const char candidates[] =
        "<candidates xmlns=\"urn:x278:tables:1\"><candidate code=\"1\" activities=\"appeal\" "
        "year=\"2026\" cite=\"c\"/></candidates>";
    x278_ctx *ctx = support_ctx(t);
    x278cw_log *log;
    x278cw_due *due;
    x278cw_ledger *ledger;
    x278cw_stats *stats;
    x278cw_tables *tables;
    x278_buf buf;
    x278cw_now now;
    ck_assert_int_eq(x278cw_now_parse("2026-03-25", X278_STRLEN, &now), X278_OK);
    ok(t, x278cw_tables_new(ctx, &tables));
    support_defer(t, free_tables, tables);
    ok(t, x278cw_tables_add(tables, candidates, sizeof candidates - 1, NULL, NULL));
    ok(t, x278cw_log_new(ctx, &log));
    support_defer(t, free_log, log);
    ok(t, x278cw_log_add(log, NULL, small, X278_STRLEN, NULL));
    ok(t, x278cw_due_new(log, &now, NULL, &due));
    support_defer(t, free_due, due);
    ck_assert_uint_gt(x278cw_due_count(due), 3);
    const x278cw_ledger_options given = {.struct_size = sizeof given, .tables = tables, .candidates = 1};
    ok(t, x278cw_ledger_new(log, &now, &given, &ledger));
    support_defer(t, free_ledger, ledger);
    ck_assert_uint_eq(x278cw_ledger_candidate_count(ledger), 1);
    const x278cw_stats_options asked = {
        .struct_size = sizeof asked, .by = X278CW_BY_PROCEDURE, .from = {2026, 1, 1}, .to = {2026, 12, 31}};
    ok(t, x278cw_stats_new(log, &now, &asked, &stats));
    support_defer(t, free_stats, stats);
    ck_assert_uint_eq(x278cw_stats_count(stats), 3);
    ck_assert_uint_eq(x278cw_stats_gold_count(stats), 2);
    ok(t, x278cw_due_json(due, &buf));
    x278_buf_free(&buf);
    ok(t, x278cw_ledger_csv(ledger, &buf));
    x278_buf_free(&buf);
    ok(t, x278cw_stats_csv(stats, &buf));
    x278_buf_free(&buf);
    ok(t, x278cw_stats_json(stats, &buf));
    x278_buf_free(&buf);
    ok(t, x278cw_ledger_deidentified(log, &now, NULL, &buf));
    x278_buf_free(&buf);
}

START_TEST(folds__say_what_is_wrong_with_a_call)
{
    room r = open_room();
    x278cw_log *log;
    x278cw_due *due;
    x278cw_ledger *ledger;
    x278cw_stats *stats;
    x278_buf buf;
    ck_assert_int_eq(x278cw_log_new(r.ctx, &log), X278_OK);
    ck_assert_int_eq(x278cw_due_new(NULL, &r.now, NULL, &due), X278_E_INVALID_ARG);
    ck_assert_int_eq(x278cw_due_new(log, NULL, NULL, &due), X278_E_INVALID_ARG);
    ck_assert_int_eq(x278cw_due_new(log, &r.now, NULL, NULL), X278_E_INVALID_ARG);
    const x278cw_due_options odd = {.struct_size = sizeof odd, .overlay_count = 1};
    ck_assert_int_eq(x278cw_due_new(log, &r.now, &odd, &due), X278_E_INVALID_ARG);
    const x278cw_ledger_options by = {.struct_size = sizeof by, .by = X278CW_BY_PROVIDER};
    ck_assert_int_eq(x278cw_ledger_new(log, &r.now, &by, &ledger), X278_E_INVALID_ARG);
    ck_assert_int_eq(x278cw_ledger_new(log, &r.now, NULL, NULL), X278_E_INVALID_ARG);
    ck_assert_int_eq(x278cw_stats_new(log, &r.now, NULL, &stats), X278_E_INVALID_ARG);
    x278cw_stats_options given = {.struct_size = sizeof given, .from = {2026, 2, 1}, .to = {2026, 1, 31}};
    ck_assert_int_eq(x278cw_stats_new(log, &r.now, &given, &stats), X278_E_INVALID_ARG);
    given.to = (x278_date){2026, 2, 1};
    given.by = X278CW_BY_CASE;
    ck_assert_int_eq(x278cw_stats_new(log, &r.now, &given, &stats), X278_E_INVALID_ARG);
    given.by = 0;
    ck_assert_int_eq(x278cw_stats_new(log, &r.now, &given, &stats), X278_OK);
    ck_assert_uint_eq(x278cw_stats_count(stats), 1);
    ck_assert_ptr_null(x278cw_stats_at(stats, 1));
    ck_assert_int_eq(x278cw_stats_json(stats, NULL), X278_E_INVALID_ARG);
    ck_assert_int_eq(x278cw_ledger_json(NULL, &buf), X278_E_INVALID_ARG);
    ck_assert_int_eq(x278cw_due_json(NULL, &buf), X278_E_INVALID_ARG);
    ck_assert_int_eq(x278cw_group_find("month"), X278CW_BY_MONTH);
    ck_assert_int_eq(x278cw_group_find("year"), 0);
    ck_assert_int_eq(x278cw_group_find(NULL), 0);
    x278cw_stats_free(stats);
    x278cw_due_free(NULL);
    x278cw_ledger_free(NULL);
    x278cw_stats_free(NULL);
    x278cw_log_free(log);
    close_room(&r);
}
END_TEST

BEGIN_SUITE("casework folds")
if (x278_feature(X278_FEATURE_XML)) { /* the tables that are shipped are XML */
    TEST(folds__do_not_care_for_order_or_number)
    TEST(folds__of_long_logs_do_not_care_either)
    TEST(ledger__is_what_a_count_second_by_second_finds)
    TEST(ama_7__sums_lead_to_nobody)
    TEST(folds__survive_a_lack_of_memory)
    TEST(folds__say_what_is_wrong_with_a_call)
}
END_SUITE
