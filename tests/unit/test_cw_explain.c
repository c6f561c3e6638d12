/* Answers beside their requests: random ones, whose outcome does not depend on the order of lines; one change, one
 * difference; and lines of a log that write themselves. */
#include "support.h"

#include <stdio.h>
#include <stdlib.h>

#include "x278/casework/casework.h"

static uint32_t seed = 3;

static uint32_t any(uint32_t below) {
    seed = seed * 1664525u + 1013904223u;
    return (seed >> 8) % below;
}

/* ---- messages -------------------------------------------------------------------------------------------------- */

#define MOST_LINES 5
#define TEXT 6000

/* A line of a request or an answer. */
typedef struct item {
    uint32_t number;      /* which line of the request; from 100: added */
    uint32_t code, units; /* units 0: not given */
    uint32_t day;         /* of May 2026; 0: not given */
    uint32_t provider;    /* 0: none */
    const char *decision; /* NULL: none */
} item;

typedef struct message {
    bool response, traced;
    const char *delimiters; /* element, component, repetition, terminator */
    const char *decision;   /* of the event; NULL: none */
    const char *facility;
    uint32_t provider;
    const char *validity; /* DTP 007; NULL: none */
    const char *certification;
    item items[MOST_LINES];
    size_t count;
} message;

static const char *const npis[] = {"", "1234567893", "1111111112", "1023456787"};

/* Write the message with '*', ':', '^', '~', then put its own delimiters in their place. */
static void write_message(const message *m, char *out) {
    char *at = out;
    const char *type = m->response ? "2" : "1";
    at += sprintf(
        at, "ISA*00*          *00*          *ZZ*SENDER         *ZZ*RECEIVER       *260504*1200*^*00501*000000001*0*"
            "T*:~GS*HI*SENDER*RECEIVER*20260504*1200*1*X*005010X217~ST*278*0001*005010X217~");
    at += sprintf(at, "BHT*0007*%s*REQ1*20260504*1200%s~", m->response ? "11" : "13", m->response ? "*18" : "");
    at += sprintf(at,
                  "HL*1**20*1~NM1*X3*2*PLAN*****PI*12345~HL*2*1*21*1~NM1*1P*2*CLINIC*****XX*1234567893~HL*3*2*22*1~"
                  "NM1*IL*1*DOE*JANE****MI*M100~HL*4*3*EV*%s~TRN*%s*EV1*9012345678~UM*HS*%s*2*%s~",
                  m->count > 0 ? "1" : "0", type, m->certification, m->facility);
    if (m->decision != NULL) {
        at += sprintf(at, "HCR*%s*AUTH1~", m->decision);
    }
    if (m->validity != NULL) {
        at += sprintf(at, "DTP*007*RD8*%s~", m->validity);
    }
    if (m->provider > 0) {
        at += sprintf(at, "NM1*SJ*1*ROE*ANN****XX*%s~", npis[m->provider]);
    }
    for (size_t i = 0; i < m->count; i++) {
        const item *line = &m->items[i];
        at += sprintf(at, "HL*%u*4*SS*0~", (unsigned)i + 5);
        if (m->traced && line->number < 100) {
            at += sprintf(at, "TRN*%s*L%u*9012345678~", type, line->number);
        }
        if (line->decision != NULL) {
            at += sprintf(at, "HCR*%s*AUTH2~", line->decision);
        }
        if (line->day > 0) {
            at += sprintf(at, "DTP*472*D8*202605%02u~", line->day);
        }
        at += line->units > 0 ? sprintf(at, "SV1*HC:%u**UN*%u~", line->code, line->units)
                              : sprintf(at, "SV1*HC:%u~", line->code);
        if (line->provider > 0) {
            at += sprintf(at, "NM1*SJ*1*ROE*ANN****XX*%s~", npis[line->provider]);
        }
    }
    sprintf(at, "SE*1*0001~GE*1*1~IEA*1*000000001~");
    for (char *c = out; *c != '\0'; c++) {
        const char *known = strchr("*:^~", *c);
        *c = known != NULL ? m->delimiters[known - "*:^~"] : *c;
    }
}

static x278_doc *decode(const x278_ctx *ctx, const message *m) {
    char text[TEXT];
    x278_doc *doc;
    write_message(m, text);
    ck_assert_int_eq(x278_decode(ctx, text, strlen(text), NULL, NULL, &doc), X278_OK);
    return doc;
}

static const x278cw_explained *explain(const x278_ctx *ctx, const x278_doc *request, const x278_doc *response) {
    const x278cw_explain_options options = {.struct_size = sizeof options, .request = request};
    const x278cw_explained *explained;
    ck_assert_uint_eq(x278cw_answered_request(response, &request, 1), 0);
    ck_assert_int_eq(x278cw_explain(ctx, response, &options, &explained), X278_OK);
    return explained;
}

/* ---- any order ------------------------------------------------------------------------------------------------- */

static const char *const decisions[] = {NULL, "A1", "A2", "A3", "A4", "A6", "C", "CT", "NA", "ZZ"};
static const char *const delimiters[] = {"*:^~", "|>&!", "+;^'", "*/%\n"};

static void make_request(message *m) {
    *m = (message){.traced = any(2) == 0,
                   .delimiters = delimiters[any(4)],
                   .facility = "24:B",
                   .provider = 1,
                   .certification = "I",
                   .count = any(4)};
    for (size_t i = 0; i < m->count; i++) {
        m->items[i] = (item){(uint32_t)i, 63040 + (uint32_t)i, 1 + any(4), 10 + any(10), any(2), NULL};
    }
}

/* Some lines come back, with decisions of their own or none; some are added. */
static void make_answer(const message *request, message *m) {
    *m = *request;
    m->response = true;
    m->delimiters = delimiters[any(4)];
    m->decision = decisions[any(10)];
    m->validity = any(3) == 0 ? "20260512-20260815" : NULL;
    m->count = 0;
    for (size_t i = 0; i < request->count; i++) {
        if (any(4) > 0) {
            m->items[m->count] = request->items[i];
            m->items[m->count].units = any(3);
            m->items[m->count++].decision = decisions[any(10)];
        }
    }
    if (any(4) == 0) {
        m->items[m->count++] = (item){100, 22853, 1, 0, 0, decisions[any(10)]};
    }
}

static void shuffle(message *m) {
    for (size_t i = m->count; i > 1; i--) {
        size_t other = any((uint32_t)i);
        item kept = m->items[i - 1];
        m->items[i - 1] = m->items[other];
        m->items[other] = kept;
    }
}

/* Is there the same difference, wherever the answer has it? */
static bool has(const x278cw_explained *in, const x278cw_difference *wanted) {
    for (size_t i = 0; i < in->difference_count; i++) {
        const x278cw_difference *have = in->differences[i];
        const x278_str pairs[][2] = {{have->request_path, wanted->request_path},
                                     {have->asked, wanted->asked},
                                     {have->authorized, wanted->authorized}};
        bool same = have->kind == wanted->kind;
        for (size_t k = 0; k < 3; k++) {
            same = same && pairs[k][0].len == pairs[k][1].len &&
                   (pairs[k][0].len == 0 || memcmp(pairs[k][0].ptr, pairs[k][1].ptr, pairs[k][0].len) == 0);
        }
        if (same) {
            return true;
        }
    }
    return false;
}

static void expect_same(const x278cw_explained *a, const x278cw_explained *b) {
    ck_assert_int_eq(a->outcome->outcome, b->outcome->outcome);
    ck_assert_int_eq(a->as_requested, b->as_requested);
    ck_assert_uint_eq(a->outcome->contradiction_count, b->outcome->contradiction_count);
    for (size_t i = 0; i < a->outcome->contradiction_count; i++) {
        ck_assert_int_eq(a->outcome->contradictions[i], b->outcome->contradictions[i]);
    }
    ck_assert_uint_eq(a->next_count, b->next_count);
    for (size_t i = 0; i < a->next_count; i++) {
        ck_assert_int_eq(a->next[i]->next->action, b->next[i]->next->action);
    }
    ck_assert_uint_eq(a->difference_count, b->difference_count);
    for (size_t i = 0; i < a->difference_count; i++) {
        ck_assert(has(b, a->differences[i]));
    }
    ck_assert_uint_eq(a->denial_class.len, b->denial_class.len);
}

/* The outcome of an answer by itself is that of libx278, which x278 view shows. */
static void expect_outcome(const x278_ctx *ctx, const x278_doc *response) {
    const x278_outcome *outcome;
    const x278cw_explained *explained;
    ck_assert_int_eq(x278_outcome_new(response, NULL, &outcome), X278_OK);
    ck_assert_int_eq(x278cw_explain(ctx, response, NULL, &explained), X278_OK);
    ck_assert_int_eq(explained->outcome->outcome, outcome->outcome);
    ck_assert_int_eq(explained->as_requested, X278_ANSWERED_UNKNOWN);
    ck_assert_uint_eq(explained->difference_count, 0);
    x278cw_explained_free(explained);
    x278_outcome_free(outcome);
}

/* Every line that was asked for is in the answer or missing, and none of them is approved by silence. */
static void expect_lines(const message *request, const message *answer, const x278cw_explained *explained) {
    size_t asked = 0;
    const x278cw_explained_event *event = explained->events[0];
    for (size_t i = 0; i < event->line_count; i++) {
        const x278cw_explained_line *line = event->lines[i];
        asked += line->request_path.ptr != NULL ? 1 : 0;
        if (line->path.ptr == NULL) {
            bool certified = answer->decision != NULL && (strcmp(answer->decision, "A1") == 0);
            ck_assert(certified || line->outcome != X278_VERDICT_APPROVED);
        }
    }
    ck_assert_uint_eq(asked, request->count);
}

START_TEST(explain__does_not_care_for_the_order_of_lines)
{
    x278_ctx *ctx;
    ck_assert_int_eq(x278_ctx_new(NULL, &ctx), X278_OK);
    for (int round = 0; round < 3000; round++) {
        message asked;
        message answered;
        make_request(&asked);
        make_answer(&asked, &answered);
        x278_doc *request = decode(ctx, &asked);
        x278_doc *first = decode(ctx, &answered);
        const x278cw_explained *one = explain(ctx, request, first);
        expect_outcome(ctx, first);
        expect_lines(&asked, &answered, one);
        shuffle(&answered);
        answered.delimiters = delimiters[any(4)];
        x278_doc *second = decode(ctx, &answered);
        const x278cw_explained *other = explain(ctx, request, second);
        expect_same(one, other);
        x278cw_explained_free(one);
        x278cw_explained_free(other);
        x278_doc_free(first);
        x278_doc_free(second);
        x278_doc_free(request);
    }
    x278_ctx_free(ctx);
}
END_TEST

/* ---- many lines ------------------------------------------------------------------------------------------------ */

#define MANY 8000

/* Lines in rising or falling order, without traces and with one code for all: nothing but their order tells them apart. */
static x278_doc *decode_many(const x278_ctx *ctx, bool response) {
    char *text = malloc((size_t)MANY * 60 + 1000);
    x278_doc *doc;
    ck_assert_ptr_nonnull(text);
    char *at = text;
    at += sprintf(at,
                  ISA "GS*HI*S1*R1*20260504*1200*1*X*005010X217~ST*278*0001*005010X217~BHT*0007*%s*REQ1*20260504*1200~"
                      "HL*1**20*1~NM1*X3*2*PLAN*****PI*12345~HL*2*1*21*1~NM1*1P*2*CLINIC*****XX*1234567893~HL*3*2*22*1~"
                      "NM1*IL*1*DOE*JANE****MI*M100~HL*4*3*EV*1~TRN*%s*EV1*9012345678~UM*HS*I*2~%s",
                  response ? "11" : "13", response ? "2" : "1", response ? "HCR*A1*AUTH1~" : "");
    for (unsigned i = 0; i < MANY; i++) {
        at += sprintf(at, "HL*%u*4*SS*0~SV1*HC:%u**UN*1~", i + 5, i % 2 == 0 ? 63047 : 10000 + i);
    }
    sprintf(at, "SE*1*0001~GE*1*1~IEA*1*000000001~");
    ck_assert_int_eq(x278_decode(ctx, text, strlen(text), NULL, NULL, &doc), X278_OK);
    free(text);
    return doc;
}

START_TEST(explain__matches_many_lines)
{
    x278_ctx *ctx;
    ck_assert_int_eq(x278_ctx_new(NULL, &ctx), X278_OK);
    x278_doc *request = decode_many(ctx, false);
    x278_doc *response = decode_many(ctx, true);
    const x278cw_explained *explained = explain(ctx, request, response);
    ck_assert_uint_eq(explained->difference_count, 0);
    ck_assert_uint_eq(explained->events[0]->line_count, MANY);
    for (size_t i = 0; i < MANY; i++) {
        const x278cw_explained_line *line = explained->events[0]->lines[i];
        ck_assert(line->request_path.len == line->path.len &&
                  memcmp(line->request_path.ptr, line->path.ptr, line->path.len) == 0);
    }
    x278cw_explained_free(explained);
    x278_doc_free(request);
    x278_doc_free(response);
    x278_ctx_free(ctx);
}
END_TEST

/* ---- one change, one difference -------------------------------------------------------------------------------- */

enum {
    CHANGE_NOTHING,
    CHANGE_UNITS,
    CHANGE_CODE,
    CHANGE_DAY,
    CHANGE_LINE_PROVIDER,
    CHANGE_PROVIDER,
    CHANGE_FACILITY,
    CHANGE_VALIDITY,
    CHANGE_DENIED,
    CHANGE_MISSING,
    CHANGE_ADDED,
    CHANGES
};

/* Change an answer that gives all that was asked for; the kind of the difference. */
static x278cw_difference_kind change(message *m, int what, size_t line) {
    switch (what) {
    case CHANGE_UNITS:
        m->items[line].units++;
        return X278CW_DIFFERENCE_UNITS;
    case CHANGE_CODE:
        m->items[line].code += 10;
        return X278CW_DIFFERENCE_CODE;
    case CHANGE_DAY:
        m->items[line].day++;
        return X278CW_DIFFERENCE_DATES;
    case CHANGE_LINE_PROVIDER:
        m->items[line].provider = 3;
        return X278CW_DIFFERENCE_PROVIDER;
    case CHANGE_PROVIDER:
        m->provider = 2;
        return X278CW_DIFFERENCE_PROVIDER;
    case CHANGE_FACILITY:
        m->facility = "22:B";
        return X278CW_DIFFERENCE_FACILITY;
    case CHANGE_VALIDITY:
        m->validity = "20260601-20260815";
        return X278CW_DIFFERENCE_VALIDITY;
    case CHANGE_DENIED:
        m->items[line].decision = "A3";
        return X278CW_DIFFERENCE_LINE_DENIED;
    case CHANGE_MISSING:
        m->decision = "A2";
        m->items[line] = m->items[--m->count];
        return X278CW_DIFFERENCE_LINE_MISSING;
    case CHANGE_ADDED:
        m->items[m->count++] = (item){100, 22853, 1, 0, 0, "A1"};
        return X278CW_DIFFERENCE_LINE_ADDED;
    default:
        return 0;
    }
}

START_TEST(explain__tells_one_change_as_one_difference)
{
    x278_ctx *ctx;
    ck_assert_int_eq(x278_ctx_new(NULL, &ctx), X278_OK);
    for (int round = 0; round < 100 * CHANGES; round++) {
        message asked;
        make_request(&asked);
        asked.traced = true;
        asked.count = 1 + any(3);
        for (size_t i = 0; i < asked.count; i++) {
            asked.items[i] = (item){(uint32_t)i, 63040 + any(2), 1 + any(3), 10 + any(10), 1, NULL};
        }
        message answered = asked;
        answered.response = true;
        answered.decision = "A1";
        answered.validity = "20260501-20260815";
        answered.delimiters = delimiters[any(4)];
        for (size_t i = 0; i < asked.count; i++) {
            answered.items[i].decision = any(2) == 0 ? "A1" : NULL;
        }
        x278cw_difference_kind kind = change(&answered, round % CHANGES, any((uint32_t)asked.count));
        shuffle(&answered);
        x278_doc *request = decode(ctx, &asked);
        x278_doc *response = decode(ctx, &answered);
        const x278cw_explained *explained = explain(ctx, request, response);
        bool all_lines = kind == X278CW_DIFFERENCE_VALIDITY;
        ck_assert_uint_eq(explained->difference_count, kind == 0 ? 0 : all_lines ? asked.count : 1);
        for (size_t i = 0; i < explained->difference_count; i++) {
            ck_assert_int_eq(explained->differences[i]->kind, kind);
        }
        ck_assert_int_eq(explained->as_requested, kind == 0 ? X278_ANSWERED_YES : X278_ANSWERED_NO);
        x278cw_explained_free(explained);
        x278_doc_free(request);
        x278_doc_free(response);
    }
    x278_ctx_free(ctx);
}
END_TEST

/* ---- lines that write themselves (AMA-3) ----------------------------------------------------------------------- */

static void free_doc(void *doc) {
    x278_doc_free(doc);
}

static void free_explained(void *explained) {
    x278cw_explained_free(explained);
}

static void free_log(void *log) {
    x278cw_log_free(log);
}

static void free_cases(void *cases) {
    x278cw_cases_free(cases);
}

static x278_doc *doc_of(support *t, const x278_ctx *ctx, const message *m) {
    char text[TEXT];
    x278_doc *doc;
    write_message(m, text);
    ok(t, x278_decode(ctx, text, strlen(text), NULL, NULL, &doc));
    support_defer(t, free_doc, doc);
    return doc;
}

static x278cw_now at(const char *text) {
    x278cw_now now;
    ck_assert_int_eq(x278cw_now_parse(text, X278_STRLEN, &now), X278_OK);
    return now;
}

/* Store a line, as a caller would. */
static void store(support *t, x278cw_log *log, x278_status status, x278_buf *line, const char *wanted) {
    ok(t, status);
    if (strcmp(line->ptr, wanted) != 0) {
        fprintf(stderr, "%s\n", line->ptr);
    }
    ck_assert_str_eq(line->ptr, wanted);
    status = x278cw_log_add(log, NULL, line->ptr, line->len, NULL);
    x278_buf_free(line);
    ok(t, status);
}

static const x278cw_explained *explained_of(support *t, const x278_ctx *ctx, const message *m) {
    const x278cw_explained *explained;
    ok(t, x278cw_explain(ctx, doc_of(t, ctx, m), NULL, &explained));
    support_defer(t, free_explained, (void *)explained);
    return explained;
}

X278_TEST(ama_3__a_case_from_sending_to_renewal_logs_itself) {
    x278_ctx *ctx = support_ctx(t);
    x278_buf line;
    x278cw_log *log;
    x278cw_cases *cases;
    message m = {.traced = true,
                 .delimiters = "*:^~",
                 .facility = "24:B",
                 .certification = "I",
                 .count = 2,
                 .items = {{0, 63047, 1, 20, 0, NULL}, {1, 63048, 2, 20, 0, NULL}}};
    message answer = m;
    const x278_ack_interchange ta1 = {.struct_size = sizeof ta1, .decision = {{"A", 1}, {NULL, 0}}};
    const x278_ack_transaction ack = {.struct_size = sizeof ack, .decision = {{"E", 1}, {NULL, 0}}};
    const x278cw_line_facts facts = {
        .struct_size = sizeof facts, .lob = "MA", .plan = "gold plan", .state = "AZ", .value_cents = 3200000};
    x278cw_now now = at("2026-05-04T09:15");
    answer.response = true;
    ok(t, x278cw_log_new(ctx, &log));
    support_defer(t, free_log, log);
    store(t, log, x278cw_line_of_request(ctx, &now, "C1", doc_of(t, ctx, &m), &facts, &line), &line,
          "2026-05-04T09:15 C1 sent trn=EV1 lob=MA urgency=standard payer=12345 provider=1234567893 plan=gold%20plan "
          "state=AZ codes=63047,63048 value=3200000 scheduled=2026-05-20");
    store(t, log, x278cw_line_of_acknowledgment(ctx, &now, "C1", &ta1, NULL, &line), &line,
          "2026-05-04T09:15 C1 ta1 accept=yes");
    store(t, log, x278cw_line_of_acknowledgment(ctx, &now, "C1", NULL, &ack, &line), &line,
          "2026-05-04T09:15 C1 ack accept=yes");
    answer.decision = "A4";
    now = at("2026-05-05T10:00");
    store(t, log, x278cw_line_of_answer(ctx, &now, "C1", explained_of(t, ctx, &answer), 0, &line), &line,
          "2026-05-05T10:00 C1 pended");
    store(t, log, x278cw_line_of_documents(ctx, &now, "C1", 3, "275", &line), &line,
          "2026-05-05T10:00 C1 documents items=3 way=275");
    answer.decision = "A3";
    now = at("2026-05-07T10:00");
    store(t, log, x278cw_line_of_answer(ctx, &now, "C1", explained_of(t, ctx, &answer), 0, &line), &line,
          "2026-05-07T10:00 C1 decided outcome=denied class=unspecified");
    m.certification = "2";
    now = at("2026-05-08T10:00");
    store(t, log, x278cw_line_of_request(ctx, &now, "C1", doc_of(t, ctx, &m), NULL, &line), &line,
          "2026-05-08T10:00 C1 appealed trn=EV1 way=278");
    answer.decision = "A1";
    answer.validity = "20260515-20260814";
    now = at("2026-05-12T10:00");
    store(t, log, x278cw_line_of_answer(ctx, &now, "C1", explained_of(t, ctx, &answer), X278CW_LINE_APPEAL, &line),
          &line,
          "2026-05-12T10:00 C1 appeal_decided outcome=approved valid_from=2026-05-15 valid_to=2026-08-14 units=3 "
          "authorization=AUTH1");
    m.certification = "R";
    now = at("2026-07-12T10:00");
    store(t, log, x278cw_line_of_request(ctx, &now, "C1", doc_of(t, ctx, &m), NULL, &line), &line,
          "2026-07-12T10:00 C1 renewed trn=EV1");
    ok(t, x278cw_cases_new(log, &now, &cases));
    support_defer(t, free_cases, cases);
    const x278cw_case *found = x278cw_cases_at(cases, 0);
    ck_assert_uint_eq(found->events, 9);
    ck_assert_uint_eq(found->anomaly_count, 0);
    ck_assert(str_is(found->state, "approved"));
    ck_assert_int_eq(found->units_left, 3);
}

X278_TEST(explain__is_written_in_full) {
    x278_ctx *ctx = support_ctx(t);
    const x278cw_now now = at("2026-05-12");
    message m = {.response = true,
                 .traced = true,
                 .delimiters = "*:^~",
                 .facility = "24:B",
                 .certification = "I",
                 .decision = "A3",
                 .count = 1,
                 .items = {{0, 63047, 1, 20, 0, NULL}}};
    const x278cw_explained *explained = explained_of(t, ctx, &m);
    x278_buf text;
    ok(t, x278cw_explained_json(ctx, &explained, 1, &now, &text));
    ck_assert_ptr_nonnull(strstr(text.ptr, "\"deficient\":true,\"class\":\"unspecified\""));
    ck_assert_ptr_null(strstr(text.ptr, "DOE"));
    x278_buf_free(&text);
    ok(t, x278cw_explained_text(ctx, explained, &text));
    ck_assert_ptr_nonnull(strstr(text.ptr, "The payer denied the request. It gave no reason, which it must."));
    ck_assert_ptr_null(strstr(text.ptr, "DOE"));
    x278_buf_free(&text);
}

START_TEST(explain__says_what_is_wrong_with_a_call)
{
    x278_ctx *ctx;
    const x278cw_explained *explained;
    const x278cw_now now = at("2026-05-12");
    x278_buf text;
    ck_assert_int_eq(x278_ctx_new(NULL, &ctx), X278_OK);
    message m = {.delimiters = "*:^~", .facility = "24:B", .certification = "I"};
    x278_doc *request = decode(ctx, &m);
    ck_assert_int_eq(x278cw_explain(ctx, request, NULL, &explained), X278_E_STATE);
    ck_assert_int_eq(x278cw_explain(NULL, request, NULL, &explained), X278_E_INVALID_ARG);
    ck_assert_int_eq(x278cw_explain(ctx, NULL, NULL, &explained), X278_E_INVALID_ARG);
    ck_assert_int_eq(x278cw_explain(ctx, request, NULL, NULL), X278_E_INVALID_ARG);
    ck_assert_int_eq(x278cw_explained_text(ctx, NULL, &text), X278_E_INVALID_ARG);
    ck_assert_int_eq(x278cw_explained_json(ctx, NULL, 1, &now, &text), X278_E_INVALID_ARG);
    ck_assert_int_eq(x278cw_line_of_request(ctx, &now, "C 1", request, NULL, &text), X278_E_INVALID_ARG);
    ck_assert_int_eq(x278cw_line_of_request(ctx, &now, "", request, NULL, &text), X278_E_INVALID_ARG);
    ck_assert_int_eq(x278cw_line_of_request(ctx, NULL, "C1", request, NULL, &text), X278_E_INVALID_ARG);
    ck_assert_int_eq(x278cw_line_of_acknowledgment(ctx, &now, "C1", NULL, NULL, &text), X278_E_INVALID_ARG);
    const x278_ack_transaction silent = {.struct_size = sizeof silent};
    ck_assert_int_eq(x278cw_line_of_acknowledgment(ctx, &now, "C1", NULL, &silent, &text), X278_E_NOT_FOUND);
    ck_assert_uint_eq(x278cw_answered_request(request, NULL, 0), 0);
    x278cw_explained_free(NULL);
    x278_doc_free(request);
    x278_ctx_free(ctx);
}
END_TEST

BEGIN_SUITE("casework explain")
if (x278_feature(X278_FEATURE_XML)) { /* the tables that are shipped are XML */
    TEST(explain__does_not_care_for_the_order_of_lines)
    TEST(explain__matches_many_lines)
    TEST(explain__tells_one_change_as_one_difference)
    TEST(ama_3__a_case_from_sending_to_renewal_logs_itself)
    TEST(explain__is_written_in_full)
    TEST(explain__says_what_is_wrong_with_a_call)
}
END_SUITE
