/* Follow-ups: a request, its answer, and the next request, held against one that this file writes itself; and what is
 * missing. */
#include <stdio.h>

#include "answered.h"
#include "support.h"
#include "x278/casework/casework.h"

static uint32_t seed = 11;

static uint32_t any(uint32_t below) {
    seed = seed * 1664525u + 1013904223u;
    return (seed >> 8) % below;
}

static void free_doc(void *doc) {
    x278_doc_free(doc);
}

static void free_explained(void *explained) {
    x278cw_explained_free(explained);
}

static x278cw_followup_options options_of(x278cw_followup_kind kind) {
    return (x278cw_followup_options){.struct_size = sizeof(x278cw_followup_options),
                                     .kind = kind,
                                     .number = "NEW",
                                     .date = "20260601",
                                     .time = "1015"};
}

/* Write a follow-up, which must have no error. */
static x278_status write_doc(const x278_ctx *ctx, const x278_doc *doc, char *out) {
    x278_issues *issues;
    x278_buf text = {NULL, 0, NULL};
    x278_status status = x278_issues_new(ctx, &issues);
    if (status == X278_OK) {
        status = x278_encode(doc, NULL, issues, &text);
    }
    for (size_t i = 0; status == X278_OK && i < x278_issues_count(issues); i++) {
        ck_assert_msg(x278_issues_at(issues, i)->severity != X278_SEVERITY_ERROR, "%s\n%.*s",
                      x278_issues_at(issues, i)->message.ptr, (int)text.len, (const char *)text.ptr);
    }
    ck_assert_uint_lt(text.len, TEXT);
    if (status == X278_OK) {
        memcpy(out, text.ptr, text.len);
        out[text.len] = '\0';
    }
    x278_buf_free(&text);
    x278_issues_free(issues);
    return status;
}

/* The text of a follow-up; "" and what is missing with X278_E_NOT_FOUND. */
static x278_status follow(const x278_ctx *ctx, const char *request, const char *answer,
                          const x278cw_followup_options *options, x278cw_missing *missing, char *out) {
    x278_doc *asked = NULL;
    x278_doc *answered = NULL;
    x278_doc *doc = NULL;
    const x278cw_explained *explained = NULL;
    x278_status status = x278_decode(ctx, request, strlen(request), NULL, NULL, &asked);
    if (status == X278_OK) {
        status = x278_decode(ctx, answer, strlen(answer), NULL, NULL, &answered);
    }
    if (status == X278_OK) {
        const x278cw_explain_options beside = {.struct_size = sizeof beside, .request = asked};
        status = x278cw_explain(ctx, answered, &beside, &explained);
    }
    *missing = (x278cw_missing){.struct_size = sizeof *missing};
    out[0] = '\0';
    if (status == X278_OK) {
        status = x278cw_followup_new(ctx, asked, explained, options, missing, &doc);
        ck_assert_int_eq(missing->kind != 0, status == X278_E_NOT_FOUND);
        ck_assert_int_eq(missing->text.len > 0, status == X278_E_NOT_FOUND);
        ck_assert_int_eq(doc != NULL, status == X278_OK);
    }
    if (status == X278_OK) {
        status = write_doc(ctx, doc, out);
    }
    x278_doc_free(doc);
    x278cw_explained_free(explained);
    x278_doc_free(answered);
    x278_doc_free(asked);
    return status;
}

/* ---- random pairs ----------------------------------------------------------------------------------------------- */

static const char *const decisions[] = {"A1", "A1", "A3", "A6", "A4", "", NULL};

static void make_request(message *m) {
    *m = (message){.number = "REQ1",
                   .type = "I",
                   .numbers = "",
                   .other = "",
                   .moment = "20260504*1200",
                   .control = 77,
                   .document = any(2) == 0,
                   .count = any(MOST_LINES + 1)};
    for (size_t i = 0; i < m->count; i++) {
        int days = any(2) == 0 ? 1 : 2 + (int)any(9);
        uint32_t units = 1 + any(4);
        uint32_t traces = any(3);
        int day = any(4) == 0 ? 0 : 1 + (int)any(15);
        bool typed = any(3) == 0;
        m->lines[i] = (line){63040 + (uint32_t)i, units, traces, day, days, typed, any(3) == 0, NULL, NULL};
        m->lines[i].decision = decisions[any(7)];
        m->lines[i].valid_to = any(4) == 0 ? "20261231" : NULL;
    }
}

/* What a service of the answer comes to: its own decision, else that of the event; '?' nothing is known. */
static char outcome_of(const line *l, const char *event) {
    const char *said = l->decision != NULL && l->decision[0] != '\0' ? l->decision : event;
    bool own = said != event;
    if (!own && (strcmp(event, "A2") == 0 || (l->decision == NULL && strcmp(event, "A6") == 0))) {
        return '?';
    }
    return said[1];
}

static bool is_wanted(x278cw_followup_kind kind, const line *l, const char *event, bool touched) {
    char outcome = outcome_of(l, event);
    switch (kind) {
    case X278CW_FOLLOWUP_EXTEND:
    case X278CW_FOLLOWUP_RENEW:
        return outcome == '1';
    case X278CW_FOLLOWUP_APPEAL:
        return outcome == '3' || (outcome == '?' && l->decision == NULL);
    case X278CW_FOLLOWUP_REVISE:
        return touched;
    default:
        return false;
    }
}

/* Keep the services that are wanted. Authorizations end on 31 August, or on a day of their own. */
static void make_expected(const message *asked, x278cw_followup_kind kind, const char *event, size_t touched,
                          message *out) {
    bool moves = kind == X278CW_FOLLOWUP_EXTEND || kind == X278CW_FOLLOWUP_RENEW;
    *out = *asked;
    out->number = "NEW";
    out->moment = "20260601*1015";
    out->control = 1;
    out->follow = true;
    out->count = 0;
    for (size_t i = 0; i < asked->count; i++) {
        if (!is_wanted(kind, &asked->lines[i], event, i + 1 == touched)) {
            continue;
        }
        line *kept = &out->lines[out->count++];
        *kept = asked->lines[i];
        if (moves && kept->day > 0) {
            kept->day = kept->decision != NULL && kept->valid_to != NULL ? DAY_AFTER_LINE : DAY_AFTER_EVENT;
        }
        if (kind == X278CW_FOLLOWUP_REVISE) {
            kept->units = 9;
        }
    }
}

static const char *const codes[] = {"", "S", "4", "R", "3", "2"};
static const char *const events[] = {"A1", "A2", "A3", "A6"};

/* Is nothing there that the kind could be about? */
static bool is_empty(const message *asked, const message *expected, x278cw_followup_kind kind, const char *event) {
    if (kind == X278CW_FOLLOWUP_REVISE || kind == X278CW_FOLLOWUP_CANCEL) {
        return false;
    }
    bool approved = strcmp(event, "A1") == 0 || strcmp(event, "A6") == 0;
    bool appealable = strcmp(event, "A1") != 0;
    return asked->count > 0 ? expected->count == 0 : kind == X278CW_FOLLOWUP_APPEAL ? !appealable : !approved;
}

/* A pair, and what must come of it. */
typedef struct pair {
    char request[TEXT], answer[TEXT], expected[TEXT], made[TEXT];
    x278cw_followup_options options;
    x278cw_change change;
    char path[40];
    bool empty;
} pair;

static void make_pair(x278cw_followup_kind kind, pair *p) {
    char head[100];
    message asked;
    message wanted;
    const char *event = events[any(4)];
    bool authorized = any(3) > 0;
    make_request(&asked);
    size_t touched = kind == X278CW_FOLLOWUP_REVISE && asked.count > 0 ? 1 + any((uint32_t)asked.count) : 0;
    sprintf(p->path, "2000F[%u]-SV104", (unsigned)touched);
    p->change = (x278cw_change){p->path, "9"};
    p->options = options_of(kind);
    p->options.changes = touched > 0 ? &p->change : NULL;
    p->options.change_count = touched > 0 ? 1 : 0;
    sprintf(head, "HCR*%s%s~%sDTP*007*RD8*20260601-20260831~", event, authorized ? "*AUTH9" : "",
            authorized ? "" : "REF*NT*REF5~");
    write_request(&asked, p->request);
    write_answer(&asked, head, p->answer);
    make_expected(&asked, kind, event, touched, &wanted);
    wanted.type = codes[kind];
    wanted.numbers = authorized ? "REF*BB*AUTH9~" : "REF*NT*REF5~";
    write_request(&wanted, p->expected);
    p->empty = is_empty(&asked, &wanted, kind, event);
}

static void expect_pair(const pair *p, x278_status status, const x278cw_missing *missing) {
    bool appeal = p->options.kind == X278CW_FOLLOWUP_APPEAL;
    ck_assert_int_eq(status, p->empty ? X278_E_NOT_FOUND : X278_OK);
    ck_assert_str_eq(p->made, p->empty ? "" : p->expected);
    ck_assert_int_eq(missing->kind, !p->empty ? 0 : appeal ? X278CW_MISSING_DENIED : X278CW_MISSING_APPROVED);
}

START_TEST(followup__is_the_request_with_its_changes)
{
    static pair p;
    int made[X278CW_FOLLOWUP_APPEAL + 1] = {0};
    x278_ctx *ctx;
    ck_assert_int_eq(x278_ctx_new(NULL, &ctx), X278_OK);
    for (int round = 0; round < 500 * X278CW_FOLLOWUP_APPEAL; round++) {
        x278cw_missing missing;
        x278cw_followup_kind kind = 1 + round % X278CW_FOLLOWUP_APPEAL;
        make_pair(kind, &p);
        expect_pair(&p, follow(ctx, p.request, p.answer, &p.options, &missing, p.made), &missing);
        made[kind] += p.empty ? 0 : 1;
    }
    for (int kind = X278CW_FOLLOWUP_REVISE; kind <= X278CW_FOLLOWUP_APPEAL; kind++) {
        ck_assert_int_gt(made[kind], 200);
    }
    x278_ctx_free(ctx);
}
END_TEST

X278_TEST(followup__survives_failing_memory) {
    static pair p;
    x278_ctx *ctx = support_ctx(t);
    seed = 5;
    for (x278cw_followup_kind kind = X278CW_FOLLOWUP_REVISE; kind <= X278CW_FOLLOWUP_APPEAL; kind++) {
        x278cw_missing missing;
        make_pair(kind, &p);
        p.options.other_payer = "OTHER PLAN";
        p.options.other_reason = "0F";
        p.options.other_date = "20260401";
        is(t, follow(ctx, p.request, p.answer, &p.options, &missing, p.made), p.empty ? X278_E_NOT_FOUND : X278_OK);
    }
}

/* ---- single rules ----------------------------------------------------------------------------------------------- */

/* Three services: approved until 31 August, denied, and approved until a day of its own. */
static const message three = {
    .number = "REQ1",
    .type = "I",
    .numbers = "",
    .other = "",
    .moment = "20260504*1200",
    .control = 77,
    .count = 3,
    .lines = {{63047, 1, 1, 2, 1, false, false, "A1", NULL},
              {63048, 2, 1, 2, 5, false, false, "A3", NULL},
              {22853, 1, 2, 0, 0, false, false, "A1", "20270131"}},
};

#define HEAD_OF_ANSWER "HCR*A2*AUTH9~DTP*007*RD8*20260601-20260831~"

/* The follow-up of three services, or what is missing. */
static x278cw_missing_kind follow_three(const char *head, const x278cw_followup_options *options, char *made) {
    char request[TEXT], answer[TEXT];
    x278cw_missing missing;
    x278_ctx *ctx;
    ck_assert_int_eq(x278_ctx_new(NULL, &ctx), X278_OK);
    write_request(&three, request);
    write_answer(&three, head, answer);
    x278_status status = follow(ctx, request, answer, options, &missing, made);
    ck_assert_int_eq(status, missing.kind == 0 ? X278_OK : X278_E_NOT_FOUND);
    x278_ctx_free(ctx);
    return missing.kind;
}

static void expect_in(const char *text, const char *part) {
    ck_assert_msg(strstr(text, part) != NULL, "not there: %s\n%s", part, text);
}

static void expect_not_in(const char *text, const char *part) {
    ck_assert_msg(strstr(text, part) == NULL, "there: %s\n%s", part, text);
}

START_TEST(followup__takes_the_last_day_of_each_service)
{
    char made[TEXT];
    x278cw_followup_options options = options_of(X278CW_FOLLOWUP_RENEW);
    ck_assert_int_eq(follow_three("HCR*A2*AUTH9~DTP*007*RD8*20261101-20261231~", &options, made), 0);
    expect_in(made, "DTP*472*D8*20270101~SV1*HC:63047**UN*1~");
    expect_in(made, "TRN*1*NEW-3*9012345678~TRN*1*NEW-4*9012345678~SV1*HC:22853");
    expect_not_in(made, "63048");
}
END_TEST

START_TEST(followup__names_services_by_their_numbers)
{
    char made[TEXT];
    const uint32_t lines[] = {3, 2};
    x278cw_followup_options options = options_of(X278CW_FOLLOWUP_CANCEL);
    options.lines = lines;
    options.line_count = 2;
    ck_assert_int_eq(follow_three(HEAD_OF_ANSWER, &options, made), 0);
    expect_in(made, "TRN*1*NEW-2*9012345678~DTP*472*RD8*20260602-20260606~SV1*HC:63048");
    expect_in(made, "TRN*1*NEW-3*9012345678~TRN*1*NEW-4*9012345678~SV1*HC:22853");
    expect_not_in(made, "63047");
    const uint32_t beyond[] = {1, 4};
    options.lines = beyond;
    ck_assert_int_eq(follow_three(HEAD_OF_ANSWER, &options, made), X278CW_MISSING_LINE);
    const uint32_t none[] = {0, 1};
    options.lines = none;
    ck_assert_int_eq(follow_three(HEAD_OF_ANSWER, &options, made), X278CW_MISSING_LINE);
}
END_TEST

/* SPN-12 */
START_TEST(followup__names_the_payer_that_denied_before)
{
    char made[TEXT];
    x278cw_followup_options options = options_of(X278CW_FOLLOWUP_APPEAL);
    options.flags = X278CW_FOLLOWUP_URGENT;
    options.other_payer = "55555";
    options.other_reason = "0F";
    options.other_date = "20260401";
    ck_assert_int_eq(follow_three(HEAD_OF_ANSWER, &options, made), 0);
    expect_in(made, "NM1*SJ*1*ROE*ANN****XX*1234567893~NM1*00*2*55555~REF*ZZ*0F~DTP*598*D8*20260401~HL*5*4*SS*0~");
    expect_in(made, "UM*HS*1*2*24:B~REF*BB*AUTH9~");
}
END_TEST

START_TEST(followup__sets_values_by_the_paths_of_the_request)
{
    static const struct {
        const char *path, *value, *wanted;
    } rows[] = {
        {"2000F[3]-SV104", "4", "SV1*HC:22853**UN*4~"},
        {"events[1].services[2].professional.units", "1", "SV1*HC:63048**UN*1~"},
        {"2010F[2]-NM103", "POE", "SV1*HC:63048**UN*2~NM1*SJ*1*POE*ANN****XX*1234567893~"},
        {"2000F[4]-SV101-2", "22842", "SV1*:22842~"},
        {"2000E-UM04-1", "22", "UM*HS*S*2*22:B~"},
        {"ISA13", "000000042", "*000000042*0*T*:~"},
        {"2000E-UM03", NULL, "UM*HS*S**24:B~"},
    };
    char made[TEXT];
    for (size_t i = 0; i < sizeof rows / sizeof rows[0]; i++) {
        const x278cw_change changes[] = {{rows[i].path, rows[i].value}, {"2000F[4]-SV101-1", i == 3 ? "HC" : NULL}};
        x278cw_followup_options options = options_of(X278CW_FOLLOWUP_REVISE);
        options.changes = changes;
        options.change_count = i == 3 ? 2 : 1;
        ck_assert_int_eq(follow_three(HEAD_OF_ANSWER, &options, made), 0);
        expect_in(made, i == 3 ? "HL*5*4*SS*0~SV1*HC:22842~SE" : rows[i].wanted);
        expect_not_in(made, "63047");
    }
}
END_TEST

START_TEST(followup__refuses_changes_that_lead_nowhere)
{
    static const struct {
        const char *path;
        x278cw_followup_kind kind;
        x278cw_missing_kind missing;
    } rows[] = {
        {"2000F[7]-SV104", X278CW_FOLLOWUP_REVISE, X278CW_MISSING_PATH},
        {"2000E-XX01", X278CW_FOLLOWUP_REVISE, X278CW_MISSING_PATH},
        {"2000E-HL01", X278CW_FOLLOWUP_REVISE, X278CW_MISSING_PATH},
        {"2000F[2]-SV104", X278CW_FOLLOWUP_RENEW, X278CW_MISSING_LINE},
        {"2000F-SV104", X278CW_FOLLOWUP_CANCEL, X278CW_MISSING_LINE},
    };
    char made[TEXT];
    for (size_t i = 0; i < sizeof rows / sizeof rows[0]; i++) {
        const x278cw_change change = {rows[i].path, "3"};
        x278cw_followup_options options = options_of(rows[i].kind);
        options.changes = &change;
        options.change_count = 1;
        ck_assert_int_eq(follow_three(HEAD_OF_ANSWER, &options, made), rows[i].missing);
    }
}
END_TEST

START_TEST(followup__says_what_the_answer_lacks)
{
    static const struct {
        const char *head;
        x278cw_followup_kind kind;
        x278cw_missing_kind missing;
    } rows[] = {
        {"HCR*A2~", X278CW_FOLLOWUP_CANCEL, X278CW_MISSING_NUMBER},
        {"", X278CW_FOLLOWUP_APPEAL, X278CW_MISSING_NUMBER},
        {"HCR*A2*AUTH9~", X278CW_FOLLOWUP_RENEW, X278CW_MISSING_VALID_TO},
        {"HCR*A2*AUTH9~DTP*007*D8*NEVER~", X278CW_FOLLOWUP_EXTEND, X278CW_MISSING_VALID_TO},
        {"HCR*A2*AUTH9~DTP*036*D8*99991231~", X278CW_FOLLOWUP_EXTEND, X278CW_MISSING_DATE},
    };
    char made[TEXT];
    for (size_t i = 0; i < sizeof rows / sizeof rows[0]; i++) {
        const x278cw_followup_options options = options_of(rows[i].kind);
        ck_assert_int_eq(follow_three(rows[i].head, &options, made), rows[i].missing);
    }
}
END_TEST

START_TEST(followup__takes_the_number_of_a_service_where_the_event_has_none)
{
    char request[TEXT], answer[TEXT], made[TEXT];
    x278cw_missing missing;
    x278_ctx *ctx;
    message m = three;
    const x278cw_followup_options options = options_of(X278CW_FOLLOWUP_CANCEL);
    m.lines[1].decision = "A1*LINE2";
    m.numbers = "REF*BB*OLD~";
    ck_assert_int_eq(x278_ctx_new(NULL, &ctx), X278_OK);
    write_request(&m, request);
    write_answer(&m, "HCR*A2~REF*NT*REF5~", answer);
    ck_assert_int_eq(follow(ctx, request, answer, &options, &missing, made), X278_OK);
    expect_in(made, "UM*HS*3*2*24:B~REF*BB*LINE2~HI");
    write_answer(&three, "HCR*A2~REF*NT*REF5~", answer);
    ck_assert_int_eq(follow(ctx, request, answer, &options, &missing, made), X278_OK);
    expect_in(made, "UM*HS*3*2*24:B~REF*NT*REF5~HI");
    x278_ctx_free(ctx);
}
END_TEST

/* ---- cut short -------------------------------------------------------------------------------------------------- */

/* The status of a follow-up whose request, answer or neither lacks its end. */
static x278_status follow_cut(bool request_cut, bool answer_cut, uint32_t flags) {
    char request[TEXT], answer[TEXT], made[TEXT];
    x278cw_missing missing;
    x278_ctx *ctx;
    x278cw_followup_options options = options_of(X278CW_FOLLOWUP_RENEW);
    options.flags = flags;
    ck_assert_int_eq(x278_ctx_new(NULL, &ctx), X278_OK);
    write_request(&three, request);
    write_answer(&three, HEAD_OF_ANSWER, answer);
    *strstr(request, request_cut ? "SE*" : "*") = request_cut ? '\0' : '*';
    *strstr(answer, answer_cut ? "SE*" : "*") = answer_cut ? '\0' : '*';
    x278_status status = follow(ctx, request, answer, &options, &missing, made);
    ck_assert_int_eq(made[0] != '\0', status == X278_OK);
    x278_ctx_free(ctx);
    return status;
}

START_TEST(followup__wants_whole_messages)
{
    const uint32_t on = X278CW_FOLLOWUP_INCOMPLETE;
    ck_assert_int_eq(follow_cut(false, false, 0), X278_OK);
    ck_assert_int_eq(follow_cut(true, false, 0), X278_E_INCOMPLETE);
    ck_assert_int_eq(follow_cut(false, true, 0), X278_E_INCOMPLETE);
    ck_assert_int_eq(follow_cut(true, true, on), X278_OK);
}
END_TEST

/* ---- arguments -------------------------------------------------------------------------------------------------- */

START_TEST(followup__names_its_kinds)
{
    ck_assert_str_eq(x278cw_followup_name(X278CW_FOLLOWUP_REVISE), "revise");
    ck_assert_str_eq(x278cw_followup_name(X278CW_FOLLOWUP_APPEAL), "appeal");
    ck_assert_ptr_null(x278cw_followup_name(0));
    ck_assert_ptr_null(x278cw_followup_name(-1));
    ck_assert_ptr_null(x278cw_followup_name(X278CW_FOLLOWUP_APPEAL + 1));
}
END_TEST

/* Options that are not as they must be. */
static void break_options(int how, x278cw_followup_options *options) {
    switch (how) {
    case 0:
        options->number = NULL;
        break;
    case 1:
        options->date = "20261301";
        break;
    case 2:
        options->time = "2561";
        break;
    case 3:
        options->kind = 9;
        break;
    case 4:
        options->flags = X278CW_FOLLOWUP_URGENT; /* of a renewal */
        break;
    case 5:
        options->other_reason = "0F"; /* of nobody */
        break;
    case 6:
        options->line_count = 1;
        break;
    default:
        options->change_count = 1;
    }
}

X278_TEST(followup__takes_right_arguments_only) {
    char request[TEXT], answer[TEXT];
    x278_ctx *ctx = support_ctx(t);
    x278_doc *asked = NULL;
    x278_doc *answered = NULL;
    x278_doc *doc;
    const x278cw_explained *alone = NULL;
    x278cw_missing missing = {.struct_size = 4};
    const x278cw_followup_options right = options_of(X278CW_FOLLOWUP_RENEW);
    write_request(&three, request);
    write_answer(&three, HEAD_OF_ANSWER, answer);
    ok(t, x278_decode(ctx, request, strlen(request), NULL, NULL, &asked));
    support_defer(t, free_doc, asked);
    ok(t, x278_decode(ctx, answer, strlen(answer), NULL, NULL, &answered));
    support_defer(t, free_doc, answered);
    ok(t, x278cw_explain(ctx, answered, NULL, &alone));
    support_defer(t, free_explained, (void *)alone);
    is(t, x278cw_followup_new(ctx, asked, alone, &right, NULL, &doc), X278_E_STATE);
    is(t, x278cw_followup_new(ctx, answered, alone, &right, NULL, &doc), X278_E_UNSUPPORTED);
    is(t, x278cw_followup_new(ctx, asked, alone, &right, &missing, &doc), X278_E_INVALID_ARG);
    is(t, x278cw_followup_new(ctx, NULL, alone, &right, NULL, &doc), X278_E_INVALID_ARG);
    for (int how = 0; how < 8; how++) {
        x278cw_followup_options options = right;
        break_options(how, &options);
        is(t, x278cw_followup_new(ctx, asked, alone, &options, NULL, &doc), X278_E_INVALID_ARG);
        ck_assert_ptr_null(doc);
    }
}

BEGIN_SUITE("cw_followup")
TEST(followup__names_its_kinds)
if (x278_feature(X278_FEATURE_XML)) { /* the tables that are shipped are XML */
    TEST(followup__is_the_request_with_its_changes)
    TEST(followup__survives_failing_memory)
    TEST(followup__takes_the_last_day_of_each_service)
    TEST(followup__names_services_by_their_numbers)
    TEST(followup__names_the_payer_that_denied_before)
    TEST(followup__sets_values_by_the_paths_of_the_request)
    TEST(followup__refuses_changes_that_lead_nowhere)
    TEST(followup__says_what_the_answer_lacks)
    TEST(followup__takes_the_number_of_a_service_where_the_event_has_none)
    TEST(followup__wants_whole_messages)
    TEST(followup__takes_right_arguments_only)
}
END_SUITE
