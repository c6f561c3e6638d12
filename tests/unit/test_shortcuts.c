/* Calls that save a program what it would write again: envelope, texts, patient, procedure, words, a checked file. */
#include <stdio.h>

#include "checked.h"

#define GS "GS*HI*SENDER*RECEIVER*20240301*1200*1*X*005010X217~"
#define TAIL "SE*20*0001~GE*1*1~IEA*1*000000001~"
#define RAW(text) ISA GS text TAIL

static x278_doc *made(support *t) {
    const x278_guide *guide;
    x278_doc *doc = NULL;
    ck_assert_int_eq(x278_guide_find("005010X217-request", X278_STRLEN, &guide), X278_OK);
    ok(t, x278_doc_new(support_ctx(t), guide, &doc));
    support_own_doc(t, doc);
    return doc;
}

START_TEST(shortcuts__a_literal_is_text_with_its_length)
{
    static const x278_str role = X278_STR("1P");
    const x278_str none = X278_STR("");
    ck_assert(str_is(role, "1P"));
    ck_assert_uint_eq(none.len, 0);
    ck_assert_str_eq(none.ptr, "");
}
END_TEST

START_TEST(shortcuts__each_status_has_words)
{
    for (x278_status status = X278_NEED_INPUT; status >= X278_E_CHARACTER; status--) {
        const char *text = x278_status_text(status);
        ck_assert_str_ne(text, "unknown status");
        ck_assert(strchr(text, '_') == NULL);
    }
    ck_assert_str_eq(x278_status_text(X278_E_NOMEM), "out of memory");
    ck_assert_str_eq(x278_status_text(-1000), "unknown status");
    ck_assert_str_eq(x278_status_text(1000), "unknown status");
}
END_TEST

/* Texts, and the first failure */

X278_TEST(status__stays_good_while_everything_works) {
    x278_doc *doc = made(t);
    void *payer;
    ok(t, x278_doc_add(doc, x278_doc_edit(doc), "x278_review", "organizations", &payer));
    ok(t, x278_doc_text(doc, &x278_doc_edit(doc)->transaction_id, "A1"));
    ck_assert(str_is(x278_doc_review(doc)->transaction_id, "A1"));
    ok(t, x278_doc_text(doc, &x278_doc_edit(doc)->transaction_id, NULL));
    ck_assert_ptr_null(x278_doc_review(doc)->transaction_id.ptr);
    ok(t, x278_doc_status(doc));
}

X278_TEST(status__remembers_the_first_failure) {
    x278_doc *doc = made(t);
    ck_assert_int_eq(x278_doc_status(doc), X278_OK);
    is(t, x278_set(doc, "2000E-XX01", X278_STRLEN, "A", 1), X278_E_NOT_FOUND);
    is(t, x278_doc_text(doc, NULL, "A"), X278_E_INVALID_ARG);
    ok(t, x278_doc_text(doc, &x278_doc_edit(doc)->purpose, "13"));
    ck_assert_int_eq(x278_doc_status(doc), X278_E_NOT_FOUND);
}

X278_TEST(status__counts_every_call_that_adds_or_sets) {
    for (int i = 0; i < 6; i++) {
        x278_doc *doc = made(t);
        const x278_str *list = NULL;
        void *added;
        x278_status status = i == 0   ? x278_doc_text(doc, NULL, "A")
                             : i == 1 ? x278_doc_strdup(doc, "A", 1, NULL)
                             : i == 2 ? x278_doc_list_add(doc, "A", 1, &list, NULL)
                             : i == 3 ? x278_doc_add(doc, NULL, "x278_event", "services", &added)
                             : i == 4 ? x278_set(doc, NULL, 0, "A", 1)
                                      : X278_E_INVALID_ARG;
        if (i == 5) {
            ck_assert_ptr_null(x278_event_add_service(doc, NULL));
        }
        ck_assert_int_eq(status, X278_E_INVALID_ARG);
        ck_assert_int_eq(x278_doc_status(doc), X278_E_INVALID_ARG);
    }
    ck_assert_int_eq(x278_doc_status(NULL), X278_E_INVALID_ARG);
    ck_assert_int_eq(x278_doc_text(NULL, NULL, "A"), X278_E_INVALID_ARG);
}

/* What cannot be taken out is not a failure of the document. */
X278_TEST(status__does_not_count_what_is_taken_out) {
    x278_doc *doc = made(t);
    is(t, x278_remove(doc, "2000F[2]", X278_STRLEN), X278_E_NOT_FOUND);
    is(t, x278_doc_remove(doc, x278_doc_edit(doc), "x278_review", "organizations", 0), X278_E_NOT_FOUND);
    ck_assert_int_eq(x278_doc_status(doc), X278_OK);
}

/* Every allocation fails once: the adders give NULL and the status says why. */
X278_TEST(status__one_look_after_adding_a_tree_is_enough) {
    x278_doc *doc = made(t);
    x278_organization *payer = x278_review_add_organization(doc, x278_doc_edit(doc));
    x278_subscriber *patient = x278_requester_add_subscriber(doc, x278_organization_add_requester(doc, payer));
    x278_service *service = x278_event_add_service(doc, x278_subscriber_add_event(doc, patient));
    x278_procedure *procedure = x278_professional_add_procedure(doc, x278_service_add_professional(doc, service));
    ok(t, x278_doc_status(doc));
    ck_assert_ptr_nonnull(procedure);
    x278_doc_text(doc, &procedure->code, "72148");
    ok(t, x278_doc_status(doc));
    ck_assert(str_is(x278_service_procedure(x278_doc_review(doc)->events[0]->services[0])->code, "72148"));
}

/* The envelope */

X278_TEST(envelope__is_filled_in_one_call) {
    x278_doc *doc = made(t);
    ok(t, x278_doc_set_envelope(doc, "CLINIC", "PLAN", "20240304", "091530", X278_USAGE_TEST, "7"));
    ok(t, x278_set(doc, "ST02", X278_STRLEN, "0001", X278_STRLEN));
    static x278_buf out;
    ok(t, x278_encode(doc, NULL, NULL, &out));
    support_own_buf(t, &out);
    ck_assert_str_eq(
        out.ptr,
        "ISA*00*          *00*          *ZZ*CLINIC         *ZZ*PLAN           *240304*0915*^*00501*000000007*0*T*:~"
        "GS*HI*CLINIC*PLAN*20240304*091530*7*X*005010X217~ST*278*0001*005010X217~BHT*0007***20240304*091530~"
        "SE*3*0001~GE*1*7~IEA*1*000000007~");
}

X278_TEST(envelope__says_when_it_is_for_real) {
    x278_doc *doc = made(t);
    ok(t, x278_doc_set_envelope(doc, "CLINIC", "PLAN", "20240304", "0915", X278_USAGE_PRODUCTION, "000000007"));
    ck_assert(str_is(x278_doc_envelope(doc)->usage, "P"));
}

X278_TEST(envelope__refuses_what_is_missing_or_wrong) {
    static const struct {
        const char *sender, *receiver, *date, *time;
        x278_usage usage;
        const char *control;
    } wrong[] = {
        {NULL, "PLAN", "20240304", "0915", X278_USAGE_TEST, "1"},
        {"CLINIC", "", "20240304", "0915", X278_USAGE_TEST, "1"},
        {"CLINIC", "PLAN", "20240231", "0915", X278_USAGE_TEST, "1"},
        {"CLINIC", "PLAN", "240304", "0915", X278_USAGE_TEST, "1"},
        {"CLINIC", "PLAN", "20240304", "2515", X278_USAGE_TEST, "1"},
        {"CLINIC", "PLAN", "20240304", "0915", 0, "1"},
        {"CLINIC", "PLAN", "20240304", "0915", 3, "1"},
        {"CLINIC", "PLAN", "20240304", "0915", X278_USAGE_TEST, "1234567890"},
        {"CLINIC", "PLAN", "20240304", "0915", X278_USAGE_TEST, "A1"},
        {"CLINIC", "PLAN", "20240304", "0915", X278_USAGE_TEST, NULL},
    };
    for (size_t i = 0; i < sizeof wrong / sizeof wrong[0]; i++) {
        x278_doc *doc = made(t);
        ck_assert_int_eq(x278_doc_set_envelope(doc, wrong[i].sender, wrong[i].receiver, wrong[i].date, wrong[i].time,
                                               wrong[i].usage, wrong[i].control),
                         X278_E_INVALID_ARG);
        ck_assert_ptr_null(x278_doc_envelope(doc)->sender.ptr);
        ck_assert_int_eq(x278_doc_status(doc), X278_E_INVALID_ARG);
    }
    ck_assert_int_eq(x278_doc_set_envelope(NULL, "A", "B", "20240304", "0915", X278_USAGE_TEST, "1"),
                     X278_E_INVALID_ARG);
}

/* What a document is */

X278_TEST(kind__tells_requests_from_responses) {
    const x278_doc *request = decoded(t, NULL, RAW(HEAD A B C E F));
    const x278_doc *response = decoded(t, NULL, RAW(ANSWER A B C ANSWER_E ANSWER_F));
    const x278_doc *other =
        decoded(t, NULL, ISA "GS*HC*S*R*20240301*1200*1*X*005010X222A1~ST*837*0001*005010X222A1~" TAIL);
    ck_assert_int_eq(x278_doc_kind(request), X278_DOC_REVIEW);
    ck_assert_int_eq(x278_doc_kind(response), X278_DOC_REVIEW);
    ck_assert_int_eq(x278_doc_kind(other), X278_DOC_UNKNOWN);
    ck_assert_int_eq(x278_doc_kind(NULL), X278_DOC_UNKNOWN);
    ck_assert_int_eq(x278_doc_direction(request), X278_DIRECTION_REQUEST);
    ck_assert_int_eq(x278_doc_direction(response), X278_DIRECTION_RESPONSE);
    ck_assert_int_eq(x278_doc_direction(other), 0);
    ck_assert_int_eq(x278_doc_direction(NULL), 0);
}

X278_TEST(next__makes_a_document_of_each_transaction) {
    static const char two[] = ISA GS HEAD A B C E F "SE*13*0001~" ANSWER A B C ANSWER_E "SE*13*0001~"
                                                    "GE*2*1~IEA*1*000000001~";
    x278_ctx *ctx = support_ctx(t);
    x278_reader *reader = support_memory(t, ctx, two, sizeof two - 1, NULL, NULL);
    for (uint32_t direction = X278_DIRECTION_REQUEST; direction <= X278_DIRECTION_RESPONSE; direction++) {
        x278_doc *doc = NULL;
        ok(t, x278_doc_next(reader, NULL, NULL, &doc));
        support_own_doc(t, doc);
        ck_assert_int_eq(x278_doc_direction(doc), direction);
    }
    x278_doc *none = (x278_doc *)&none;
    is(t, x278_doc_next(reader, NULL, NULL, &none), X278_END);
    ck_assert_ptr_null(none);
    is(t, x278_doc_next(reader, NULL, NULL, NULL), X278_E_INVALID_ARG);
    is(t, x278_doc_next(NULL, NULL, NULL, &none), X278_E_INVALID_ARG);
}

X278_TEST(next__waits_for_input) {
    x278_ctx *ctx = support_ctx(t);
    x278_reader *reader = support_feed(t, ctx, NULL, NULL);
    x278_doc *doc = NULL;
    is(t, x278_doc_next(reader, NULL, NULL, &doc), X278_NEED_INPUT);
    ok(t, x278_reader_feed(reader, RAW(HEAD A B C E F), strlen(RAW(HEAD A B C E F))));
    ok(t, x278_doc_next(reader, NULL, NULL, &doc));
    support_own_doc(t, doc);
    ck_assert_uint_eq(x278_doc_review(doc)->event_count, 1);
}

/* A subscriber with an event, another one with two dependents. */
#define CHILDREN                                                                                                       \
    HEAD A B C E "HL*5*2*22*1~NM1*IL*1*ROE*RICK****MI*M200~HL*6*5*23*1~NM1*QC*1*ROE*ANN~HL*7*6*EV*0~UM*HS*I*2~"        \
                 "HL*8*5*23*1~NM1*QC*1*ROE*BEA~HL*9*8*EV*0~UM*HS*I*2~HL*10*8*EV*0~UM*SC*I*2~"

X278_TEST(patient__is_the_dependent_or_the_subscriber) {
    static const char *const names[] = {"JANE", "ANN", "BEA", "BEA"};
    const x278_doc *doc = decoded(t, NULL, RAW(CHILDREN));
    const x278_review *review = x278_doc_review(doc);
    ck_assert_uint_eq(review->event_count, 4);
    for (size_t i = 0; i < 4; i++) {
        const x278_party *patient = x278_event_patient(doc, review->events[i]);
        ck_assert_ptr_nonnull(patient);
        ck_assert(str_is(patient->first_name, names[i]));
    }
}

X278_TEST(patient__is_null_when_nobody_is_named) {
    const x278_doc *nameless = decoded(t, NULL, RAW(HEAD A B "HL*3*2*22*1~" E));
    const x278_doc *other = decoded(t, NULL, RAW(HEAD A B C E));
    const x278_event *event = x278_doc_review(nameless)->events[0];
    ck_assert_ptr_null(x278_event_patient(nameless, event));
    ck_assert_ptr_null(x278_event_patient(other, event)); /* of another document */
    ck_assert_ptr_null(x278_event_patient(other, NULL));
    ck_assert_ptr_null(x278_event_patient(NULL, event));
}

X278_TEST(procedure__is_that_of_any_kind_of_service) {
    static const char *const codes[] = {"72148", "99213", "D2391"};
    const x278_doc *doc = decoded(t, NULL,
                                  RAW(HEAD A B C E F "HL*6*4*SS*0~SV2*0300*HC:99213~HL*7*4*SS*0~SV3*AD:D2391~"
                                                     "HL*8*4*SS*0~UM*HS*I*2~"));
    const x278_event *event = x278_doc_review(doc)->events[0];
    ck_assert_uint_eq(event->service_count, 4);
    for (size_t i = 0; i < 3; i++) {
        const x278_procedure *procedure = x278_service_procedure(event->services[i]);
        ck_assert_ptr_nonnull(procedure);
        ck_assert(str_is(procedure->code, codes[i]));
    }
    ck_assert_ptr_null(x278_service_procedure(event->services[3]));
    ck_assert_ptr_null(x278_service_procedure(NULL));
}

START_TEST(words__are_ours_or_the_code)
{
    const x278_guide *guide;
    ck_assert_int_eq(x278_guide_find("005010X217-response", X278_STRLEN, &guide), X278_OK);
    ck_assert_str_eq(x278_code_words(guide, "2000E-HCR01", "A4"), "pended");
    ck_assert_str_eq(x278_code_words(guide, "2000E-HCR01", "QQ"), "QQ");
    ck_assert_str_eq(x278_code_words(guide, "2000E-HCR99", "A4"), "A4");
    ck_assert_str_eq(x278_code_words(NULL, "2000E-HCR01", "A4"), "A4");
    ck_assert_str_eq(x278_code_words(guide, NULL, "A4"), "A4");
    ck_assert_str_eq(x278_code_words(guide, "2000E-HCR01", NULL), "");
}
END_TEST

/* A checked file */

X278_TEST(file__is_checked_in_one_call) {
    x278_ctx *ctx = support_ctx(t);
    x278_issues *issues = support_issues(t, ctx);
    ok(t, x278_check_file(ctx, "fixtures/278/request-mri/input.edi", NULL, issues));
    ck_assert_uint_eq(x278_issues_total(issues, X278_SEVERITY_INFO), 0);
    ok(t, x278_check_file(ctx, "fixtures/ack/elements-in-error/request.edi", NULL, issues));
    ck_assert_uint_eq(x278_issues_total(issues, X278_SEVERITY_ERROR), 7);
    ck_assert_str_eq(x278_issues_at(issues, 0)->path.ptr, "2010C-NM109");
}

X278_TEST(file__is_checked_as_the_options_say) {
    x278_ctx *ctx = support_ctx(t);
    x278_issues *issues = support_issues(t, ctx);
    x278_check_options options = {.struct_size = sizeof options, .snip = X278_SNIP(1)};
    ok(t, x278_check_file(ctx, "fixtures/ack/elements-in-error/request.edi", &options, issues));
    ck_assert_uint_lt(x278_issues_total(issues, X278_SEVERITY_ERROR), 7);
}

X278_TEST(file__that_cannot_be_read_is_a_failure) {
    x278_ctx *ctx = support_ctx(t);
    x278_issues *issues = support_issues(t, ctx);
    is(t, x278_check_file(ctx, "fixtures/no-such-file", NULL, issues), X278_E_IO);
    is(t, x278_check_file(ctx, NULL, NULL, issues), X278_E_INVALID_ARG);
    is(t, x278_check_file(NULL, "fixtures/278/request-mri/input.edi", NULL, issues), X278_E_INVALID_ARG);
    ok(t, x278_check_file(ctx, "fixtures/278/request-mri/input.edi", NULL, NULL));
}

BEGIN_SUITE("shortcuts")
TEST(shortcuts__a_literal_is_text_with_its_length)
TEST(shortcuts__each_status_has_words)
TEST(status__stays_good_while_everything_works)
TEST(status__remembers_the_first_failure)
TEST(status__counts_every_call_that_adds_or_sets)
TEST(status__does_not_count_what_is_taken_out)
TEST(status__one_look_after_adding_a_tree_is_enough)
TEST(envelope__is_filled_in_one_call)
TEST(envelope__says_when_it_is_for_real)
TEST(envelope__refuses_what_is_missing_or_wrong)
TEST(kind__tells_requests_from_responses)
TEST(next__makes_a_document_of_each_transaction)
TEST(next__waits_for_input)
TEST(patient__is_the_dependent_or_the_subscriber)
TEST(patient__is_null_when_nobody_is_named)
TEST(procedure__is_that_of_any_kind_of_service)
TEST(words__are_ours_or_the_code)
TEST(file__is_checked_in_one_call)
TEST(file__is_checked_as_the_options_say)
TEST(file__that_cannot_be_read_is_a_failure)
END_SUITE
