/* Case logs: what a line may look like, and what events make of a case. */
#include "support.h"

#include <stdio.h>
#include <stdlib.h>

#include "x278/casework/casework.h"

static void free_log(void *log) {
    x278cw_log_free(log);
}

static void free_cases(void *cases) {
    x278cw_cases_free(cases);
}

static void free_errors(void *errors) {
    x278cw_errors_free(errors);
}

static x278cw_log *new_log(support *t) {
    x278cw_log *log;
    ok(t, x278cw_log_new(support_ctx(t), &log));
    support_defer(t, free_log, log);
    return log;
}

static x278cw_now at(const char *text) {
    x278cw_now now;
    ck_assert_int_eq(x278cw_now_parse(text, X278_STRLEN, &now), X278_OK);
    return now;
}

static x278cw_cases *cases_of(support *t, const char *text, const char *as_of) {
    x278cw_log *log = new_log(t);
    x278cw_cases *cases;
    const x278cw_now now = at(as_of);
    ok(t, x278cw_log_add(log, "case.log", text, X278_STRLEN, NULL));
    ok(t, x278cw_cases_new(log, &now, &cases));
    support_defer(t, free_cases, cases);
    return cases;
}

/* ---- lines ---------------------------------------------------------------------------------------------------- */

#define T "2026-11-20T15:30 C1 "

static const char *const good_lines[] = {
    T "sent",
    T "sent lob=MA urgency=emergency payer=12345 plan=P provider=1234567893 state=AZ codes=63047,63048 policy=not_met "
      "value=0 scheduled=2026-11-25 trn=EV-1 text=a%20b x-ours=1 x-other=",
    T "created lob=OTHER",
    T "precheck required=unknown source=portal",
    T "precheck",
    T "ta1 accept=no",
    T "ack accept=yes",
    T "notified",
    T "pended wanted=RB,18748-4",
    T "documents items=3 way=fax",
    T "contact name=desk phone=4805550100 way=phone",
    T "p2p result=none name=reviewer",
    T "decided outcome=partly_approved valid_from=2026-11-20 valid_to=2027-02-28 units=2 authorization=A1 "
      "class=benefit",
    T "rejected class=eligibility",
    T "appealed way=278",
    T "appeal_decided outcome=cancelled",
    T "revised",
    T "extended",
    T "renewed",
    T "cancelled reason=moved",
    T "closed",
    T "claimed units=1",
    T "reminder way=phone",
    T "effort start=2026-11-20T15:00 end=2026-11-20T15:00:00 hold=999999999999999999 role=qhp activity=chat channel=x "
      "person=p1 required_by=practice attested=yes complexity=high",
    T "note text=anything",
    "  2026-11-20T15:30   C1   note  ",
    "# a comment",
    "   # another",
    "",
    "   ",
    "2024-02-29T00:00 \xC3\xA9 note",
};

static const char *const bad_lines[] = {
    "x",
    "2026-11-20T15:30",
    "2026-11-20T15:30 C1",
    "2026-11-20 C1 sent",
    "2026-11-20T24:00 C1 sent",
    "2026-11-20T15:60 C1 sent",
    "2026-11-20T15:30:00 C1 sent",
    "2026-02-29T15:30 C1 sent",
    "2026-11-31T15:30 C1 sent",
    "20261120T1530 C1 sent",
    T "Sent",
    T "sended",
    T "sent lob",
    T "sent lob=",
    T "sent lob=HMO",
    T "sent =MA",
    T "sent x-=1",
    T "sent outcome=denied",
    T "sent lob=MA lob=MA",
    T "sent x-a=1 x-a=2",
    T "sent urgency=urgent",
    T "sent value=12.50",
    T "sent value=-1",
    T "sent value=+1",
    T "sent value=1000000000000000000",
    T "sent scheduled=2026-11",
    T "sent codes=63047,",
    T "sent codes=,63047",
    T "sent codes=63047,,63048",
    T "sent policy=yes",
    T "precheck required=maybe",
    T "ta1",
    T "ack",
    T "ack accept=maybe",
    T "p2p",
    T "p2p result=won",
    T "decided",
    T "decided outcome=pended",
    T "decided outcome=approved class=unknown",
    T "decided outcome=approved valid_to=2027-02-30",
    T "decided outcome=approved units=1.5",
    T "effort",
    T "effort start=2026-11-20T15:00",
    T "effort start=2026-11-20T15:00 end=2026-11-20T14:59",
    T "effort start=2026-11-20T15:00:01 end=2026-11-20T15:00",
    T "effort start=2026-11-20T15:00 end=2026-11-20T15:10 role=nurse",
    T "effort start=2026-11-20T15:00 end=2026-11-20T15:10 activity=lunch",
    T "effort start=2026-11-20T15:00 end=2026-11-20T15:10 hold=x",
    T "effort start=2026-11-20T15:00 end=2026-11-20T15:10 required_by=law",
    T "note # text",
    T "note text=a\tb",
    T "note text=\xFF",
    T "note\x01",
};

X278_TEST(log__takes_the_lines_of_the_format) {
    x278cw_log *log = new_log(t);
    for (size_t i = 0; i < sizeof good_lines / sizeof good_lines[0]; i++) {
        x278_status status = x278cw_log_add(log, NULL, good_lines[i], X278_STRLEN, NULL);
        if (status != X278_E_NOMEM) {
            ck_assert_msg(status == X278_OK, "%s", good_lines[i]);
        }
        ok(t, status);
    }
}

X278_TEST(log__takes_no_other_line_and_then_nothing_of_the_text) {
    x278cw_errors *errors;
    ok(t, x278cw_errors_new(support_ctx(t), &errors));
    support_defer(t, free_errors, errors);
    x278cw_log *log = new_log(t);
    for (size_t i = 0; i < sizeof bad_lines / sizeof bad_lines[0]; i++) {
        char text[400];
        x278cw_errors_clear(errors);
        snprintf(text, sizeof text, "%ssent\n\n%s\n" T "note\n", T, bad_lines[i]);
        x278_status status = x278cw_log_add(log, "folder/case.log", text, X278_STRLEN, errors);
        if (status != X278_E_NOMEM) {
            ck_assert_msg(status == X278_E_SYNTAX, "%s", bad_lines[i]);
        }
        is(t, status, X278_E_SYNTAX);
        ck_assert_uint_eq(x278cw_log_count(log), 0);
        ck_assert_uint_eq(x278cw_errors_count(errors), 1);
        const x278cw_error *error = x278cw_errors_at(errors, 0);
        ck_assert_int_eq(error->code, X278CW_BAD_LINE);
        ck_assert_uint_eq(error->line, 3);
        ck_assert(str_is(error->file, "case.log"));
    }
}

X278_TEST(log__counts_equal_lines_once_over_all_texts) {
    x278cw_log *log = new_log(t);
    ok(t, x278cw_log_add(log, NULL, T "note text=b\r\n" T "note text=a\n" T "note text=b", X278_STRLEN, NULL));
    ck_assert_uint_eq(x278cw_log_count(log), 2);
    ok(t, x278cw_log_add(log, NULL, "\xEF\xBB\xBF" T "  note   text=a \n" T "note text=c\n", X278_STRLEN, NULL));
    ck_assert_uint_eq(x278cw_log_count(log), 3);
    ok(t, x278cw_log_add(log, NULL, "", 0, NULL));
    ck_assert_uint_eq(x278cw_log_count(log), 3);
}

START_TEST(log__refuses_what_is_too_large)
{
    x278_ctx *ctx;
    x278cw_log *log;
    x278cw_errors *errors;
    size_t size = ((size_t)16 << 20) + 1;
    char *text = malloc(size);
    ck_assert_ptr_nonnull(text);
    ck_assert_int_eq(x278_ctx_new(NULL, &ctx), X278_OK);
    ck_assert_int_eq(x278cw_log_new(ctx, &log), X278_OK);
    ck_assert_int_eq(x278cw_errors_new(ctx, &errors), X278_OK);
    memset(text, '\n', size);
    ck_assert_int_eq(x278cw_log_add(log, "a", text, size, errors), X278_E_LIMIT);
    ck_assert_int_eq(x278cw_errors_at(errors, 0)->code, X278CW_LIMIT);
    ck_assert_int_eq(x278cw_log_add(log, "a", text, size - 1, errors), X278_OK);
    size_t len = 0;
    for (int i = 0; i < 100001; i++) { /* the last one makes it too many */
        len += (size_t)sprintf(text + len, "2026-11-20T15:30 C%d note\n", i);
        if (i == 50000) {
            len += (size_t)sprintf(text + len, "2026-11-20T15:30 C%d note\n", 0);
        }
        if (i == 99999) {
            ck_assert_int_eq(x278cw_log_add(log, "a", text, len, errors), X278_OK);
            ck_assert_uint_eq(x278cw_log_count(log), 100000);
        }
    }
    ck_assert_int_eq(x278cw_log_add(log, "a", text, len, errors), X278_E_LIMIT);
    ck_assert_uint_eq(x278cw_errors_count(errors), 2);
    ck_assert_uint_eq(x278cw_log_count(log), 100000);
    x278cw_errors_free(errors);
    x278cw_log_free(log);
    x278_ctx_free(ctx);
    free(text);
}
END_TEST

/* ---- states --------------------------------------------------------------------------------------------------- */

/* The ways from state to state: a case is brought into each state, and meets each event. */
static const struct {
    const char *state;
    const char *before; /* lines of day 1 that lead there, with N for the time and the case */
} states[] = {
    {"none", "N note\n"},
    {"draft", "N created\n"},
    {"sent", "N sent\n"},
    {"refused", "N sent\nN ack accept=no\n"},
    {"acknowledged", "N sent\nN ack accept=yes\n"},
    {"pended", "N sent\nN pended\n"},
    {"call", "N sent\nN contact\n"},
    {"approved", "N decided outcome=approved\n"},
    {"partly_approved", "N decided outcome=partly_approved\n"},
    {"modified", "N decided outcome=modified\n"},
    {"denied", "N decided outcome=denied\n"},
    {"not_required", "N decided outcome=not_required\n"},
    {"cancelled", "N cancelled\n"},
    {"rejected", "N sent\nN rejected\n"},
    {"appealed", "N decided outcome=denied\nN appealed\n"},
    {"closed", "N closed\n"},
};

#define STATES (sizeof states / sizeof states[0])

/* What an event makes of each state, in the order above: a state, "-" for nothing, "!" for an anomaly. */
static const struct {
    const char *event;
    const char *to[16];
} events[] = {
    {"created", {"draft", "!", "!", "!", "!", "!", "!", "!", "!", "!", "!", "!", "!", "!", "!", "!"}},
    {"sent", {"sent", "sent", "!", "sent", "!", "!", "!", "!", "!", "!", "!", "!", "!", "sent", "!", "!"}},
    {"ta1 accept=no", {"!", "!", "refused", "!", "!", "!", "!", "!", "!", "!", "!", "!", "!", "!", "!", "!"}},
    {"ack accept=no", {"!", "!", "refused", "!", "!", "!", "!", "!", "!", "!", "!", "!", "!", "!", "!", "!"}},
    {"ta1 accept=yes", {"-", "-", "-", "-", "-", "-", "-", "-", "-", "-", "-", "-", "-", "-", "-", "-"}},
    {"ack accept=yes", {"-", "-", "acknowledged", "-", "-", "-", "-", "-", "-", "-", "-", "-", "-", "-", "-", "-"}},
    {"pended", {"!", "!", "pended", "!", "pended", "pended", "pended", "!", "!", "!", "!", "!", "!", "!", "!", "!"}},
    {"contact", {"!", "!", "call", "!", "call", "call", "!", "!", "!", "!", "!", "!", "!", "!", "!", "!"}},
    {"decided outcome=denied",
     {"denied", "denied", "denied", "!", "denied", "denied", "denied", "denied", "denied", "denied", "denied", "denied",
      "!", "!", "!", "!"}},
    {"decided outcome=cancelled",
     {"cancelled", "cancelled", "cancelled", "!", "cancelled", "cancelled", "cancelled", "cancelled", "cancelled",
      "cancelled", "cancelled", "cancelled", "!", "!", "!", "!"}},
    {"rejected",
     {"rejected", "rejected", "rejected", "!", "rejected", "rejected", "rejected", "!", "!", "!", "!", "!", "!", "!",
      "!", "!"}},
    {"p2p result=overturned",
     {"!", "!", "!", "!", "!", "!", "!", "!", "approved", "approved", "approved", "!", "!", "!", "!", "!"}},
    {"p2p result=upheld", {"-", "-", "-", "-", "-", "-", "-", "-", "-", "-", "-", "-", "-", "-", "-", "-"}},
    {"appealed", {"!", "!", "!", "!", "!", "!", "!", "!", "appealed", "appealed", "appealed", "!", "!", "!", "!", "!"}},
    {"appeal_decided outcome=modified",
     {"!", "!", "!", "!", "!", "!", "!", "!", "!", "!", "!", "!", "!", "!", "modified", "!"}},
    {"cancelled",
     {"cancelled", "cancelled", "cancelled", "cancelled", "cancelled", "cancelled", "cancelled", "cancelled",
      "cancelled", "cancelled", "cancelled", "cancelled", "!", "cancelled", "cancelled", "!"}},
    {"closed",
     {"closed", "closed", "closed", "closed", "closed", "closed", "closed", "closed", "closed", "closed", "closed",
      "closed", "closed", "closed", "closed", "!"}},
    {"documents", {"-", "-", "-", "-", "-", "-", "-", "-", "-", "-", "-", "-", "-", "-", "-", "-"}},
    {"reminder", {"-", "-", "-", "-", "-", "-", "-", "-", "-", "-", "-", "-", "-", "-", "-", "-"}},
};

/* The lines of `before`, minutes apart, then the event on the next day. */
static void make_log(char *out, const char *before, const char *event) {
    int minute = 0;
    for (const char *line = before; *line != '\0'; line = strchr(line, '\n') + 1) {
        int len = (int)(strchr(line, '\n') - line) - 1;
        out += sprintf(out, "2026-01-01T10:%02d C1%.*s\n", minute++, len, line + 1);
    }
    sprintf(out, "2026-01-02T10:00 C1 %s\n", event);
}

/* A case in state `s` meets event `e`. */
static void meet(const x278_ctx *ctx, size_t s, size_t e) {
    char text[400];
    x278cw_log *log;
    x278cw_cases *cases;
    const x278cw_now now = at("2026-02-01");
    const char *to = events[e].to[s];
    make_log(text, states[s].before, events[e].event);
    ck_assert_int_eq(x278cw_log_new(ctx, &log), X278_OK);
    ck_assert_int_eq(x278cw_log_add(log, NULL, text, X278_STRLEN, NULL), X278_OK);
    ck_assert_int_eq(x278cw_cases_new(log, &now, &cases), X278_OK);
    const x278cw_case *item = x278cw_cases_at(cases, 0);
    bool stays = strcmp(to, "!") == 0 || strcmp(to, "-") == 0;
    bool fresh = !stays && strcmp(to, states[s].state) != 0;
    ck_assert_msg(str_is(item->state, stays ? states[s].state : to), "%s in %s: %s", events[e].event, states[s].state,
                  item->state.ptr);
    ck_assert_msg((item->anomaly_count == 1) == (strcmp(to, "!") == 0), "%s in %s", events[e].event, states[s].state);
    ck_assert(item->since.ptr == NULL ? s == 0 && !fresh : (strncmp(item->since.ptr, "2026-01-02", 10) == 0) == fresh);
    if (item->anomaly_count == 1) {
        ck_assert(str_is(item->anomalies[0]->state, states[s].state));
        ck_assert(str_is(item->anomalies[0]->time, "2026-01-02T10:00"));
    }
    x278cw_cases_free(cases);
    x278cw_log_free(log);
}

START_TEST(case__goes_from_state_to_state_by_the_table)
{
    x278_ctx *ctx;
    ck_assert_int_eq(x278_ctx_new(NULL, &ctx), X278_OK);
    for (size_t e = 0; e < sizeof events / sizeof events[0]; e++) {
        for (size_t s = 0; s < STATES; s++) {
            meet(ctx, s, e);
        }
    }
    x278_ctx_free(ctx);
}
END_TEST

X278_TEST(case__expires_the_day_after_its_last_day) {
    static const char text[] = "2026-11-20T10:00 C1 decided outcome=approved valid_to=2026-11-30 units=2\n"
                               "2026-11-21T10:00 C1 claimed units=3\n"
                               "2026-11-20T10:00 C2 decided outcome=denied valid_to=2026-11-30\n";
    const x278cw_case *item = x278cw_cases_at(cases_of(t, text, "2026-11-30T23:59"), 0);
    ck_assert(str_is(item->state, "approved"));
    ck_assert(str_is(item->valid_to, "2026-11-30"));
    ck_assert_int_eq(item->units_left, -1);
    x278cw_cases *cases = cases_of(t, text, "2026-12-01T00:00");
    ck_assert(str_is(x278cw_cases_at(cases, 0)->state, "expired"));
    ck_assert(str_is(x278cw_cases_at(cases, 0)->since, "2026-12-01T00:00"));
    ck_assert(str_is(x278cw_cases_at(cases, 1)->state, "denied"));
    ck_assert_ptr_null(x278cw_cases_at(cases, 2));
}

X278_TEST(case__does_not_know_what_is_logged_for_later) {
    static const char text[] = "2026-11-20T10:00 C1 sent\n2026-11-20T10:01 C1 rejected\n2026-11-21T00:00 C2 sent\n";
    x278cw_cases *cases = cases_of(t, text, "2026-11-20T10:00");
    ck_assert_uint_eq(x278cw_cases_count(cases), 1);
    ck_assert(str_is(x278cw_cases_at(cases, 0)->state, "sent"));
    cases = cases_of(t, text, "2026-11-20");
    ck_assert_uint_eq(x278cw_cases_count(cases), 1);
    ck_assert(str_is(x278cw_cases_at(cases, 0)->state, "rejected"));
    ck_assert_uint_eq(x278cw_cases_count(cases_of(t, text, "2026-11-19")), 0);
}

X278_TEST(case__is_written_as_json) {
    static const char text[] = "2026-11-20T10:00 A%20\"B sent\n2026-11-21T10:00 A%20\"B appealed\n";
    x278_buf json;
    ok(t, x278cw_cases_json(cases_of(t, text, "2026-11-30"), &json));
    ck_assert_str_eq(json.ptr,
                     "{\"format\":\"x278.case/1\",\"as_of\":\"2026-11-30\",\"cases\":[{\"case\":\"A%20\\\"B\","
                     "\"state\":\"sent\",\"since\":\"2026-11-20T10:00\",\"valid_to\":null,"
                     "\"units_left\":null,\"events\":2,\"anomalies\":[{\"time\":\"2026-11-21T10:00\","
                     "\"event\":\"appealed\",\"state\":\"sent\"}]}]}\n");
    x278_buf_free(&json);
}

START_TEST(log__says_what_is_wrong_with_a_call)
{
    x278_ctx *ctx;
    x278cw_log *log;
    x278cw_cases *cases;
    x278_buf json;
    x278cw_now now = at("2026-11-30");
    ck_assert_int_eq(x278_ctx_new(NULL, &ctx), X278_OK);
    ck_assert_int_eq(x278cw_log_new(NULL, &log), X278_E_INVALID_ARG);
    ck_assert_int_eq(x278cw_log_new(ctx, NULL), X278_E_INVALID_ARG);
    ck_assert_int_eq(x278cw_log_new(ctx, &log), X278_OK);
    ck_assert_int_eq(x278cw_log_add(NULL, NULL, "", 0, NULL), X278_E_INVALID_ARG);
    ck_assert_int_eq(x278cw_log_add(log, NULL, NULL, 0, NULL), X278_E_INVALID_ARG);
    ck_assert_int_eq(x278cw_cases_new(log, &now, NULL), X278_E_INVALID_ARG);
    ck_assert_int_eq(x278cw_cases_new(NULL, &now, &cases), X278_E_INVALID_ARG);
    ck_assert_int_eq(x278cw_cases_new(log, NULL, &cases), X278_E_INVALID_ARG);
    now.date.month = 13;
    ck_assert_int_eq(x278cw_cases_new(log, &now, &cases), X278_E_INVALID_ARG);
    ck_assert_int_eq(x278cw_cases_json(NULL, &json), X278_E_INVALID_ARG);
    ck_assert_uint_eq(x278cw_cases_count(NULL), 0);
    ck_assert_uint_eq(x278cw_log_count(NULL), 0);
    x278cw_cases_free(NULL);
    x278cw_log_free(NULL);
    x278cw_log_free(log);
    x278_ctx_free(ctx);
}
END_TEST

BEGIN_SUITE("casework log")
TEST(log__takes_the_lines_of_the_format)
TEST(log__takes_no_other_line_and_then_nothing_of_the_text)
TEST(log__counts_equal_lines_once_over_all_texts)
TEST(log__refuses_what_is_too_large)
TEST(case__goes_from_state_to_state_by_the_table)
TEST(case__expires_the_day_after_its_last_day)
TEST(case__does_not_know_what_is_logged_for_later)
TEST(case__is_written_as_json)
TEST(log__says_what_is_wrong_with_a_call)
END_SUITE
