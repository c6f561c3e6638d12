/* What responses decide: small answers put together from segments, and what x278_outcome_new() makes of them. */
#include <stdio.h>

#include "checked.h"

#define TOP(bht06) "ST*278*0001*005010X217~BHT*0007*11*REQ1*20240301*1200*" bht06 "~"
#define PAYER_PATIENT                                                                                                  \
    "HL*1**20*1~NM1*X3*2*PLAN*****PI*12345~PER*IC*UM DESK*TE*6025550100*FX*6025550101~HL*2*1*21*1~"                    \
    "NM1*1P*2*CLINIC*****XX*1234567893~HL*3*2*22*1~NM1*IL*1*DOE*JANE****MI*M100~"
#define EVENT "HL*4*3*EV*1~UM*HS*I*2~"
#define LINE "HL*5*4*SS*0~"
#define SECOND "HL*6*4*SS*0~"
#define CODE "SV1*HC:72148~"

typedef struct sample {
    const char *segments;
    x278_outcome_options options;
    const char *outcome; /* outcome | contradictions | who action, … | claim */
    const char *steps;   /* event.line text / … */
} sample;

/* What the findings would say is in the options; nothing is checked here. */
static const x278_outcome *decide(support *t, const char *segments, const x278_outcome_options *options) {
    char text[4096];
    x278_doc *doc;
    const x278_outcome *outcome;
    snprintf(text, sizeof text, "%sGS*HI*PLAN*CLINIC*20240301*1200*1*X*005010X217~%sSE*9*0001~GE*1*1~IEA*1*000000001~",
             ISA, segments);
    ok(t, x278_decode(support_ctx(t), text, strlen(text), NULL, NULL, &doc));
    support_defer(t, (void (*)(void *))x278_doc_free, doc);
    ok(t, x278_outcome_new(doc, options, &outcome));
    support_defer(t, (void (*)(void *))x278_outcome_free, (void *)outcome);
    return outcome;
}

static void add(char *out, size_t size, const char *format, const char *text) {
    size_t len = strlen(out);
    snprintf(out + len, size - len, format, text);
}

static void describe(const x278_outcome *outcome, char *out, size_t size) {
    out[0] = '\0';
    add(out, size, "%s |", x278_verdict_name(outcome->outcome));
    for (size_t i = 0; i < outcome->contradiction_count; i++) {
        add(out, size, " %s", x278_contradiction_name(outcome->contradictions[i]));
    }
    add(out, size, " %s", "|");
    for (size_t i = 0; i < outcome->next_count; i++) {
        add(out, size, i > 0 ? ", %s" : " %s", x278_actor_name(outcome->next[i]->who));
        add(out, size, " %s", x278_action_name(outcome->next[i]->action));
    }
    add(out, size, " | %s", outcome->claim_authorization.ptr == NULL ? "-" : outcome->claim_authorization.ptr);
}

/* The steps as "event.line text", the text up to its first mark. */
static void describe_steps(const x278_outcome *outcome, char *out, size_t size) {
    out[0] = '\0';
    for (size_t i = 0; i < outcome->step_count; i++) {
        const x278_next *step = outcome->steps[i];
        char text[256];
        snprintf(text, sizeof text, "%u.%u %.*s", (unsigned)step->event, (unsigned)step->line,
                 (int)strcspn(step->text.ptr, ":;,."), step->text.ptr);
        add(out, size, i > 0 ? " / %s" : "%s", text);
    }
}

static void try_samples(support *t, const sample *samples, size_t count) {
    for (size_t i = 0; i < count; i++) {
        char text[1024];
        x278_outcome_options options = samples[i].options;
        options.struct_size = sizeof options;
        const x278_outcome *outcome = decide(t, samples[i].segments, &options);
        describe(outcome, text, sizeof text);
        ck_assert_msg(strcmp(text, samples[i].outcome) == 0, "sample %zu\n%s\n%s", i, text, samples[i].outcome);
        describe_steps(outcome, text, sizeof text);
        ck_assert_msg(strcmp(text, samples[i].steps) == 0, "sample %zu\n%s\n%s", i, text, samples[i].steps);
    }
}
#define TRY(samples) try_samples(t, samples, sizeof(samples) / sizeof(samples)[0])

X278_TEST(decisions_of_an_event) {
    static const sample samples[] = {
        {TOP("18") PAYER_PATIENT EVENT "HCR*A1*AUTH1~DTP*007*RD8*20240305-20240405~",
         {0},
         "approved | | biller use_authorization | AUTH1",
         "1.0 Go ahead within the valid dates"},
        {TOP("18") PAYER_PATIENT EVENT "HCR*A1*AUTH1~",
         {0},
         "approved | | biller use_authorization | AUTH1",
         "1.0 Go ahead"},
        {TOP("18") PAYER_PATIENT EVENT "HCR*A1~", {0}, "approved | | desk ask_for_number | -", "1.0 Certified"},
        {TOP("18") PAYER_PATIENT EVENT "HCR*A1~REF*BB*OLD1~",
         {0},
         "approved | | biller use_authorization | OLD1",
         "1.0 Certified"},
        {TOP("18") PAYER_PATIENT EVENT "HCR*A2*AUTH1~",
         {0},
         "partly_approved | | clinician check_changes, clinician peer_to_peer_or_appeal | AUTH1",
         "1.0 Part is certified / 1.0 For what is not certified"},
        {TOP("18") PAYER_PATIENT EVENT "HCR*A3**0V~",
         {0},
         "denied | | clinician peer_to_peer_or_appeal | -",
         "1.0 Not certified"},
        {TOP("18") PAYER_PATIENT EVENT "HCR*A3~",
         {0},
         "denied | | clinician peer_to_peer_or_appeal, desk ask_for_reason | -",
         "1.0 Not certified / 1.0 No reason is given"},
        {TOP("18") PAYER_PATIENT EVENT "HCR*A3~",
         {.flags = X278_OUTCOME_MISSING_INFORMATION},
         "denied | | desk send_and_resubmit, desk ask_for_reason | -",
         "1.0 Not certified for missing information / 1.0 No reason is given"},
        {TOP("19") PAYER_PATIENT EVENT "HCR*A4~", {0}, "pended | | desk wait | -", "1.0 Pended"},
        {TOP("19") PAYER_PATIENT EVENT "HCR*A4~PWK*77*EL***AC*DOC1~",
         {0},
         "pended | | desk send_documents | -",
         "1.0 Pended"},
        {TOP("18") PAYER_PATIENT EVENT "HCR*A4~", {0}, "pended | PENDED_BUT_FINAL | desk call_payer | -", "0.0 Pended"},
        {TOP("18") PAYER_PATIENT EVENT "HCR*A6*AUTH1~",
         {0},
         "modified | | biller use_authorization, clinician check_changes | AUTH1",
         "1.0 Certified with changes / 1.0 Certified with changes"},
        {TOP("18") PAYER_PATIENT EVENT "HCR*A6~",
         {0},
         "modified | | desk ask_for_number, clinician check_changes | -",
         "1.0 Certified / 1.0 Certified with changes"},
        {TOP("18") PAYER_PATIENT EVENT "HCR*C~", {0}, "cancelled | | desk none | -", "1.0 Cancelled"},
        {TOP("18") PAYER_PATIENT EVENT "HCR*CT~",
         {0},
         "contact_payer | | desk call_payer | -",
         "1.0 Call the payer before anything else"},
        {TOP("18") PAYER_PATIENT EVENT "HCR*NA~",
         {0},
         "not_required | | biller no_authorization_needed | -",
         "1.0 No authorization is needed"},
        {TOP("18") PAYER_PATIENT EVENT "HCR*ZZ~",
         {0},
         "unclear | | desk call_payer | -",
         "1.0 The decision code is not known here"},
        {TOP("18") PAYER_PATIENT EVENT,
         {0},
         "unclear | | desk call_payer | -",
         "1.0 The answer holds no decision on this"},
        {TOP("18") PAYER_PATIENT, {0}, "unclear | | desk call_payer | -", "0.0 The answer holds no decision on this"},
        {TOP("19") PAYER_PATIENT EVENT "HCR*A1*AUTH1~",
         {0},
         "approved | DECIDED_NOT_FINAL | desk call_payer, biller use_authorization | AUTH1",
         "0.0 The payer says that more will follow / 1.0 Go ahead"},
        {TOP("18") PAYER_PATIENT EVENT "HCR*A1*AUTH1~HCR*A3**0V~",
         {0},
         "approved | TWO_DECISIONS | desk call_payer | -",
         "0.0 Two decisions are given for one level"},
        {TOP("18") PAYER_PATIENT EVENT "HCR*A1*AUTH1~",
         {.flags = X278_OUTCOME_INCOMPLETE, .errors = 2},
         "approved | INCOMPLETE | desk get_whole_message | -",
         "0.0 Get the whole message first"},
        {TOP("18") PAYER_PATIENT EVENT "HCR*A1*AUTH1~",
         {.errors = 2},
         "approved | HAS_ERRORS | edi report_errors | -",
         "0.0 Do not rely on this answer"},
    };
    TRY(samples);
}

X278_TEST(follow_ups_of_every_level) {
    static const sample samples[] = {
        {TOP("18") "HL*1**20*0~AAA*N**42*Y~NM1*X3*2*PLAN*****PI*12345~",
         {0},
         "rejected | | edi wait | -",
         "0.0 Not reviewed yet"},
        {TOP("18") "HL*1**20*0~NM1*X3*2*PLAN*****PI*12345~AAA*N**42*P~",
         {0},
         "rejected | | edi resubmit | -",
         "0.0 Not reviewed"},
        {TOP("18") "HL*1**20*1~NM1*X3*2*PLAN*****PI*12345~HL*2*1*21*0~NM1*1P*2*CLINIC*****XX*1234567893~AAA*N**51*C~",
         {0},
         "rejected | | desk correct_and_resubmit | -",
         "0.0 Not reviewed"},
        {TOP("18") PAYER_PATIENT "AAA*N**75*N~", {0}, "rejected | | desk do_not_resubmit | -", "0.0 Not reviewed"},
        {TOP("18") PAYER_PATIENT "AAA*N**75~", {0}, "rejected | | desk call_payer | -", "0.0 Not reviewed"},
        {TOP("18") PAYER_PATIENT "AAA*N**75*C~AAA*N**72*N~",
         {0},
         "rejected | | desk correct_and_resubmit | -",
         "0.0 Not reviewed"},
        {TOP("18") PAYER_PATIENT "HL*4*3*EV*0~AAA*N**33*N~UM*HS*I*2~",
         {0},
         "rejected | | biller do_not_resubmit | -",
         "1.0 Not reviewed"},
        {TOP("18") PAYER_PATIENT EVENT "NM1*SJ*1*ROE*ANN****XX*1234567893~AAA*N**43*R~",
         {0},
         "rejected | | biller resubmit | -",
         "1.0 Not reviewed"},
        {TOP("18") PAYER_PATIENT "HL*4*3*EV*0~AAA*N**33*C~UM*HS*I*2~HCR*A3**25~",
         {0},
         "rejected | | biller correct_and_resubmit | -",
         "1.0 Not reviewed"},
        {TOP("18") PAYER_PATIENT EVENT "HCR*A3**25~",
         {0},
         "rejected | | biller correct_and_resubmit | -",
         "1.0 Not reviewed"},
        {TOP("18") PAYER_PATIENT EVENT "HCR*A1*AUTH1~" LINE "AAA*N**33*N~" CODE SECOND CODE,
         {0},
         "mixed | | desk call_payer | -",
         "1.1 Not reviewed / 1.2 Go ahead"},
        {TOP("18") PAYER_PATIENT EVENT "HCR*A1*AUTH1~NM1*SJ*1*ROE*ANN****XX*1234567893~AAA*N**43*N~",
         {0},
         "approved | | biller use_authorization | AUTH1",
         "1.0 Go ahead / 1.0 Not reviewed"},
    };
    TRY(samples);
}

X278_TEST(services_that_differ) {
    static const sample samples[] = {
        {TOP("18") PAYER_PATIENT EVENT LINE "HCR*A1*AUTH1~" CODE SECOND "HCR*A3**0V~" CODE,
         {0},
         "partly_approved | | clinician check_changes, clinician peer_to_peer_or_appeal | AUTH1",
         "1.1 Go ahead / 1.2 Not certified"},
        {TOP("18") PAYER_PATIENT EVENT LINE "HCR*A1*AUTH1~" CODE SECOND "HCR*A1*AUTH2~" CODE,
         {0},
         "approved | | biller use_authorization | AUTH1",
         "1.1 Go ahead / 1.2 Go ahead"},
        {TOP("18") PAYER_PATIENT EVENT LINE "HCR*A1*AUTH1~" CODE SECOND "HCR*A1~" CODE,
         {0},
         "approved | | biller use_authorization | AUTH1",
         "1.1 Go ahead / 1.2 Certified"},
        {TOP("18") PAYER_PATIENT EVENT "HCR*A2*AUTH1~" LINE "HCR*A1~" CODE SECOND "HCR*A3~MSG*SEE PLAN~" CODE,
         {0},
         "partly_approved | | clinician check_changes, clinician peer_to_peer_or_appeal | AUTH1",
         "1.0 Part is certified / 1.1 Go ahead / 1.2 Not certified"},
        {TOP("18") PAYER_PATIENT EVENT "HCR*A2*AUTH1~" LINE CODE,
         {0},
         "partly_approved | | clinician check_changes, clinician peer_to_peer_or_appeal | AUTH1",
         "1.0 Part is certified / 1.0 For what is not certified / 1.0 It is not said which services are certified"},
        {TOP("18") PAYER_PATIENT EVENT "HCR*A2*AUTH1~" LINE "HCR*A3**0V~" CODE,
         {0},
         "denied | A2_ALL_DENIED | desk call_payer, clinician peer_to_peer_or_appeal | -",
         "0.0 The request is certified in part / 1.0 Not certified"},
        {TOP("18") PAYER_PATIENT EVENT "HCR*A2*AUTH1~" LINE "HCR*A1*AUTH1~" CODE,
         {0},
         "partly_approved | A2_ALL_APPROVED | desk call_payer, clinician check_changes, clinician "
         "peer_to_peer_or_appeal | AUTH1",
         "0.0 The request is certified in part only / 1.0 Part is certified / 1.1 Go ahead"},
        {TOP("18") PAYER_PATIENT EVENT "HCR*A1*AUTH1~" LINE CODE SECOND "HCR*A3**0V~" CODE,
         {0},
         "partly_approved | A1_WITH_DENIED_LINE | desk call_payer, clinician check_changes, clinician "
         "peer_to_peer_or_appeal | AUTH1",
         "0.0 The request is certified in full / 1.0 Part is certified / 1.1 Go ahead / 1.2 Not certified"},
        {TOP("18") PAYER_PATIENT EVENT "HCR*A3**0V~" LINE "HCR*A1*AUTH1~" CODE,
         {0},
         "unclear | A3_WITH_APPROVED_LINE EVENT_AGAINST_LINES | desk call_payer | -",
         "0.0 The decision of the request and that of a service contradict each other"},
        {TOP("18") PAYER_PATIENT EVENT "HCR*A1*AUTH1~" LINE CODE,
         {.missing_lines = 1},
         "approved | | biller use_authorization | AUTH1",
         "1.0 Go ahead"},
        {TOP("18") PAYER_PATIENT EVENT "HCR*A2*AUTH1~" LINE "HCR*A1~" CODE,
         {.missing_lines = 1},
         "partly_approved | | clinician check_changes, clinician peer_to_peer_or_appeal | AUTH1",
         "1.0 Part is certified / 1.1 Go ahead / 1.2 It is not said which services are certified"},
        {TOP("18") PAYER_PATIENT EVENT "HCR*A6*AUTH1~" LINE "HCR*A1~" CODE,
         {.missing_lines = 1},
         "modified | | biller use_authorization, clinician check_changes | AUTH1",
         "1.0 Certified with changes / 1.1 Go ahead / 1.2 It is not said which services are certified"},
        {TOP("18") PAYER_PATIENT EVENT "HCR*CT~" LINE "HCR*A4~" CODE,
         {0},
         "pended | PENDED_BUT_FINAL | desk call_payer | -",
         "0.0 Pended"},
    };
    TRY(samples);
}

START_TEST(combining)
{
    static const struct {
        x278_verdict parts[3];
        x278_verdict whole;
    } cases[] = {
        {{X278_VERDICT_DENIED, X278_VERDICT_DENIED, X278_VERDICT_DENIED}, X278_VERDICT_DENIED},
        {{X278_VERDICT_DENIED, X278_VERDICT_PENDED, X278_VERDICT_REJECTED}, X278_VERDICT_PENDED},
        {{X278_VERDICT_UNCLEAR, X278_VERDICT_CONTACT_PAYER, X278_VERDICT_REJECTED}, X278_VERDICT_CONTACT_PAYER},
        {{X278_VERDICT_UNCLEAR, X278_VERDICT_APPROVED, X278_VERDICT_REJECTED}, X278_VERDICT_UNCLEAR},
        {{X278_VERDICT_APPROVED, X278_VERDICT_APPROVED, X278_VERDICT_REJECTED}, X278_VERDICT_MIXED},
        {{X278_VERDICT_MIXED, X278_VERDICT_APPROVED, X278_VERDICT_DENIED}, X278_VERDICT_MIXED},
        {{X278_VERDICT_APPROVED, X278_VERDICT_NOT_REQUIRED, X278_VERDICT_APPROVED}, X278_VERDICT_APPROVED},
        {{X278_VERDICT_APPROVED, X278_VERDICT_NOT_REQUIRED, X278_VERDICT_MODIFIED}, X278_VERDICT_MODIFIED},
        {{X278_VERDICT_DENIED, X278_VERDICT_CANCELLED, X278_VERDICT_DENIED}, X278_VERDICT_DENIED},
        {{X278_VERDICT_APPROVED, X278_VERDICT_CANCELLED, X278_VERDICT_APPROVED}, X278_VERDICT_PARTLY_APPROVED},
        {{X278_VERDICT_APPROVED, X278_VERDICT_DENIED, X278_VERDICT_MODIFIED}, X278_VERDICT_PARTLY_APPROVED},
        {{99, X278_VERDICT_DENIED, X278_VERDICT_DENIED}, X278_VERDICT_UNCLEAR},
    };
    for (size_t i = 0; i < sizeof cases / sizeof cases[0]; i++) {
        const x278_verdict *parts = cases[i].parts;
        const x278_verdict turned[] = {parts[2], parts[0], parts[1]};
        ck_assert_int_eq(x278_verdict_combine(parts, 3), cases[i].whole);
        ck_assert_int_eq(x278_verdict_combine(turned, 3), cases[i].whole);
    }
    ck_assert_int_eq(x278_verdict_combine(NULL, 0), X278_VERDICT_NONE);
}
END_TEST

X278_TEST(what_is_listed) {
    const x278_outcome *outcome =
        decide(t,
               TOP("19") PAYER_PATIENT EVENT "HCR*A4**0U~REF*NT*ADM1~DTP*102*D8*20240302~HI*LOI:11503-0~PWK*77*EL~"
                                             "PWK*OB*EL***AC*DOC1~NM1*L5*2*RECORDS~PER*IC**FX*6025550111~" LINE
                                             "HCR*A1*AUTH1~DTP*036*D8*20240405~DTP*007*RD8*20240305-20240404~" CODE
                                             "PWK*OZ*EL~" SECOND CODE "PWK*OZ*EL~",
               NULL);
    ck_assert_int_eq(outcome->is_final, X278_ANSWERED_NO);
    ck_assert_uint_eq(outcome->event_count, 1);
    const x278_outcome_event *event = outcome->events[0];
    ck_assert(str_is(event->path, "2000E") && str_is(event->reference, "ADM1"));
    ck_assert_int_eq(event->issued.day, 2);
    ck_assert_uint_eq(event->line_count, 2);
    ck_assert(str_is(event->lines[1]->path, "2000F[2]"));
    ck_assert_int_eq(event->lines[0]->valid_from.day, 5);
    ck_assert_int_eq(event->lines[0]->valid_to.day, 5);
    ck_assert_int_eq(event->lines[0]->outcome, X278_VERDICT_APPROVED);
    ck_assert_int_eq(event->lines[1]->outcome, X278_VERDICT_PENDED);
    ck_assert_uint_eq(outcome->wanted_count, 4);
    ck_assert(str_is(outcome->wanted[0]->path, "2000E-PWK") && str_is(outcome->wanted[0]->code, "77"));
    ck_assert(str_is(outcome->wanted[1]->path, "2000E-PWK[2]") && str_is(outcome->wanted[1]->number, "DOC1"));
    ck_assert(str_is(outcome->wanted[2]->path, "2000E-HI01") && str_is(outcome->wanted[2]->code, "11503-0"));
    ck_assert(str_is(outcome->wanted[3]->path, "2000F[2]-PWK"));
    ck_assert_uint_eq(outcome->contact_count, 2);
    ck_assert(str_is(outcome->contacts[0]->phone, "6025550100") && str_is(outcome->contacts[0]->fax, "6025550101"));
    ck_assert_int_eq(outcome->contacts[1]->use, X278_CONTACT_INFORMATION);
    ck_assert(str_is(outcome->contacts[1]->fax, "6025550111"));
}

X278_TEST(rejections_by_place) {
    const x278_outcome *outcome =
        decide(t,
               TOP("18") PAYER_PATIENT "AAA*N**75*C~" EVENT "NM1*SJ*1*ROE*ANN****XX*1234567893~"
                                       "NM1*SJ*1*LOW*EVE****XX*1234567893~AAA*N**43*C~" LINE "AAA*N**33*C~" CODE,
               NULL);
    ck_assert_uint_eq(outcome->rejection_count, 3);
    ck_assert(str_is(outcome->rejections[0]->path, "2010C") && str_is(outcome->rejections[0]->reason, "75"));
    ck_assert_int_eq(outcome->rejections[0]->who, X278_ACTOR_DESK);
    ck_assert(str_is(outcome->rejections[1]->path, "2010EA[2]") && str_is(outcome->rejections[1]->loop, "2010EA"));
    ck_assert(str_is(outcome->rejections[2]->path, "2000F"));
    ck_assert_int_eq(outcome->rejections[2]->who, X278_ACTOR_BILLER);
    ck_assert_int_eq(outcome->outcome, X278_VERDICT_REJECTED);
}

X278_TEST(requests) {
    static const sample samples[] = {
        {HEAD A B C E F, {0}, "none | | desk wait | -", "0.0 A request"},
        {HEAD A B C E F, {.errors = 1}, "none | HAS_ERRORS | edi report_errors | -", "0.0 Have the errors corrected"},
        {HEAD A B C E F,
         {.flags = X278_OUTCOME_INCOMPLETE},
         "none | INCOMPLETE | desk get_whole_message | -",
         "0.0 Get the whole request first"},
    };
    TRY(samples);
}

X278_TEST(findings_of_one_transaction) {
    static const char cut[] = ISA "GS*HI*PLAN*CLINIC*20240301*1200*1*X*005010X217~" TOP("18") PAYER_PATIENT EVENT
        "HCR*A1*AUTH1~SE*99*0001~ST*278*0002*005010X217~BHT*0007*11*REQ2*20240301*1200*18~";
    x278_ctx *ctx = support_ctx(t);
    x278_issues *issues = support_issues(t, ctx);
    const x278_transaction *transaction;
    x278_reader *reader = support_memory(t, ctx, cut, sizeof cut - 1, NULL, issues);
    for (size_t i = 0; i < 2; i++) {
        ok(t, x278_reader_next_transaction(reader, &transaction));
    }
    is(t, x278_reader_next_transaction(reader, &transaction), X278_END);
    for (size_t i = 0; i < 2; i++) {
        x278_outcome_options options = {.struct_size = sizeof options};
        x278_transaction which = {.struct_size = sizeof which, .interchange = 1, .group = 1, .transaction = i + 1};
        ok(t, x278_outcome_take_issues(&which, issues, &options));
        ck_assert_uint_eq(options.flags, X278_OUTCOME_INCOMPLETE);
        ck_assert_uint_eq(options.errors, 1); /* a wrong SE01, and no SE */
    }
    x278_outcome_options none = {0};
    is(t, x278_outcome_take_issues(NULL, issues, &none), X278_E_INVALID_ARG);
}

X278_TEST(what_is_refused) {
    x278_ctx *ctx = support_ctx(t);
    const x278_outcome *outcome;
    x278_doc *doc;
    x278_outcome_options options = {.struct_size = sizeof options, .flags = 1024};
    is(t, x278_outcome_new(NULL, NULL, &outcome), X278_E_INVALID_ARG);
    const x278_guide *guide;
    ok(t, x278_guide_find("005010X217-response", X278_STRLEN, &guide));
    ok(t, x278_doc_new(ctx, guide, &doc));
    support_defer(t, (void (*)(void *))x278_doc_free, doc);
    is(t, x278_outcome_new(doc, NULL, NULL), X278_E_INVALID_ARG);
    is(t, x278_outcome_new(doc, &options, &outcome), X278_E_UNSUPPORTED);
    options.flags = 0, options.missing_lines = UINT64_MAX;
    is(t, x278_outcome_new(doc, &options, &outcome), X278_E_LIMIT);
    ck_assert_ptr_null(outcome);
    ck_assert_str_eq(x278_verdict_name(-1), "unknown");
    ck_assert_str_eq(x278_action_name(0), "unknown");
    ck_assert_str_eq(x278_actor_name(9), "unknown");
    ck_assert_str_eq(x278_contradiction_name(0), "unknown");
}

BEGIN_SUITE("outcome")
TEST(decisions_of_an_event)
TEST(follow_ups_of_every_level)
TEST(services_that_differ)
TEST(combining)
TEST(what_is_listed)
TEST(rejections_by_place)
TEST(requests)
TEST(findings_of_one_transaction)
TEST(what_is_refused)
END_SUITE
