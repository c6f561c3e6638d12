#include "support.h"
#include "x278/build.h"

/* The sample of docs/model.md, as it stands there. */

static void put(x278_doc *doc, x278_str *field, const char *text, x278_str *second, const char *more) {
    x278_doc_text(doc, field, text);
    x278_doc_text(doc, second, more);
}

static x278_status write_request(const x278_ctx *ctx, x278_buf *out) {
    const x278_guide *guide = NULL;
    x278_doc *doc = NULL;
    x278_guide_find("005010X217-request", X278_STRLEN, &guide);
    x278_status status = x278_doc_new(ctx, guide, &doc);
    x278_review *review = x278_doc_edit(doc);
    x278_organization *payer = x278_review_add_organization(doc, review);
    x278_requester *clinic = x278_organization_add_requester(doc, payer);
    x278_subscriber *patient = x278_requester_add_subscriber(doc, clinic);
    x278_event *event = x278_subscriber_add_event(doc, patient);
    x278_service *mri = x278_event_add_service(doc, event);
    x278_party *payer_name = x278_organization_add_party(doc, payer);
    x278_party *clinic_name = x278_requester_add_party(doc, clinic);
    x278_party *patient_name = x278_subscriber_add_party(doc, patient);
    x278_diagnosis *diagnosis = x278_event_add_diagnosis(doc, event);
    x278_procedure *procedure = x278_professional_add_procedure(doc, x278_service_add_professional(doc, mri));
    if (x278_doc_status(doc) == X278_OK) { /* every struct is there */
        x278_doc_set_envelope(doc, "CLINIC", "PLAN", "20240301", "1200", X278_USAGE_TEST, "1");
        put(doc, &review->control_number, "0001", &review->purpose, "13");
        put(doc, &review->transaction_id, "A1", &payer_name->name, "PLAN");
        put(doc, &payer_name->role, "X3", &payer_name->kind, "2");
        put(doc, &payer_name->id_qualifier, "PI", &payer_name->id, "12345");
        put(doc, &clinic_name->role, "1P", &clinic_name->kind, "2");
        put(doc, &clinic_name->id_qualifier, "XX", &clinic_name->id, "1234567893");
        put(doc, &clinic_name->name, "SPINE CLINIC", &event->service_type, "4");
        put(doc, &patient_name->name, "DOE", &patient_name->first_name, "JO");
        put(doc, &patient_name->id_qualifier, "MI", &patient_name->id, "M1");
        put(doc, &event->category, "HS", &event->certification, "I");
        put(doc, &diagnosis->qualifier, "ABK", &diagnosis->code, "M5416");
        put(doc, &procedure->qualifier, "HC", &procedure->code, "72148");
    }
    if (status == X278_OK) {
        status = x278_doc_status(doc); /* every text, too */
    }
    if (status == X278_OK) {
        status = x278_encode(doc, NULL, NULL, out);
    }
    x278_doc_free(doc);
    return status;
}

X278_TEST(build__makes_a_request_from_nothing) {
    x278_buf out = {NULL, 0, NULL};
    ok(t, write_request(support_ctx(t), &out));
    bool same = str_is(
        (x278_str){out.ptr, out.len},
        "ISA*00*          *00*          *ZZ*CLINIC         *ZZ*PLAN           *240301*1200*^*00501*000000001*0*T*:~"
        "GS*HI*CLINIC*PLAN*20240301*1200*1*X*005010X217~ST*278*0001*005010X217~BHT*0007*13*A1*20240301*1200~"
        "HL*1**20*1~NM1*X3*2*PLAN*****PI*12345~HL*2*1*21*1~NM1*1P*2*SPINE CLINIC*****XX*1234567893~HL*3*2*22*1~"
        "NM1*IL*1*DOE*JO****MI*M1~HL*4*3*EV*1~UM*HS*I*4~HI*ABK:M5416~HL*5*4*SS*0~SV1*HC:72148~SE*14*0001~"
        "GE*1*1~IEA*1*000000001~");
    x278_buf_free(&out);
    ck_assert(same);
}

static x278_doc *new_doc(support *t, const char *id) {
    const x278_guide *guide;
    x278_doc *doc;
    ok(t, x278_guide_find(id, X278_STRLEN, &guide));
    ok(t, x278_doc_new(support_ctx(t), guide, &doc));
    support_own_doc(t, doc);
    return doc;
}

X278_TEST(build__copies_texts) {
    x278_doc *doc = new_doc(t, "005010X217-request");
    char mine[] = "A1B2";
    x278_str *field = &x278_doc_edit(doc)->transaction_id;
    ok(t, x278_doc_strdup(doc, mine, 2, field));
    mine[0] = 'X';
    ck_assert(str_is(*field, "A1"));
    ck_assert_int_eq(field->ptr[2], 0);
    is(t, x278_doc_strdup(doc, "A\0B", 3, field), X278_E_INVALID_ARG);
    ck_assert(str_is(*field, "A1"));
    ok(t, x278_doc_strdup(doc, NULL, 0, field));
    ck_assert_ptr_null(field->ptr);
    is(t, x278_doc_strdup(NULL, "A", 1, field), X278_E_INVALID_ARG);
    is(t, x278_doc_strdup(doc, "A", 1, NULL), X278_E_INVALID_ARG);
}

X278_TEST(build__adds_to_lists_of_texts) {
    x278_doc *doc = new_doc(t, "005010X217-response");
    x278_decision decision = {.struct_size = sizeof decision};
    ok(t, x278_doc_list_add(doc, "0U", X278_STRLEN, &decision.reasons, &decision.reason_count));
    ok(t, x278_doc_list_add(doc, NULL, 0, &decision.reasons, &decision.reason_count));
    ok(t, x278_doc_list_add(doc, "25XX", 2, &decision.reasons, &decision.reason_count));
    ck_assert_uint_eq(decision.reason_count, 3);
    ck_assert(str_is(decision.reasons[0], "0U"));
    ck_assert_ptr_null(decision.reasons[1].ptr);
    ck_assert(str_is(decision.reasons[2], "25"));
    is(t, x278_doc_list_add(doc, "A", 1, NULL, &decision.reason_count), X278_E_INVALID_ARG);
}

X278_TEST(build__adds_structs_by_name) {
    x278_doc *doc = new_doc(t, "005010X217-request");
    void *payer;
    void *again;
    ok(t, x278_doc_add(doc, x278_doc_edit(doc), "x278_review", "organizations", &payer));
    ck_assert_uint_eq(((x278_organization *)payer)->struct_size, sizeof(x278_organization));
    ck_assert_ptr_eq(x278_doc_review(doc)->organizations[0], payer);
    is(t, x278_doc_add(doc, x278_doc_edit(doc), "x278_review", "events", &again), X278_E_NOT_FOUND);
    ck_assert_ptr_null(again);
    is(t, x278_doc_add(doc, x278_doc_edit(doc), "x278_review", "purpose", &again), X278_E_NOT_FOUND);
    is(t, x278_doc_add(doc, x278_doc_edit(doc), "x278_nothing", "events", &again), X278_E_NOT_FOUND);
    is(t, x278_doc_add(doc, NULL, "x278_review", "organizations", &again), X278_E_INVALID_ARG);
    x278_party *party = got(t, x278_organization_add_party(doc, payer));
    x278_address *address = got(t, x278_party_add_address(doc, party));
    ck_assert_ptr_eq(x278_party_add_address(doc, party), address);
    ck_assert_ptr_null(x278_party_add_address(doc, NULL));
    ck_assert_ptr_null(x278_party_add_address(NULL, party));
    for (int i = 0; i < 20; i++) {
        got(t, x278_party_add_reference(doc, party));
    }
    ck_assert_uint_eq(party->reference_count, 20);
    ck_assert_ptr_ne(party->references[0], party->references[19]);
}

X278_TEST(build__gathers_events) {
    x278_doc *doc = new_doc(t, "005010X217-response");
    x278_review *review = x278_doc_edit(doc);
    x278_requester *requester =
        got(t, x278_organization_add_requester(doc, got(t, x278_review_add_organization(doc, review))));
    x278_subscriber *subscriber = got(t, x278_requester_add_subscriber(doc, requester));
    x278_event *first = got(t, x278_subscriber_add_event(doc, subscriber));
    x278_event *second = got(t, x278_dependent_add_event(doc, got(t, x278_subscriber_add_dependent(doc, subscriber))));
    ck_assert_uint_eq(review->event_count, 2);
    ck_assert_ptr_eq(review->events[0], first);
    ck_assert_ptr_eq(review->events[1], second);
}

/* A subscriber with two events, and a dependent with one. */
static x278_subscriber *family(support *t, x278_doc *doc) {
    x278_organization *payer = got(t, x278_review_add_organization(doc, x278_doc_edit(doc)));
    x278_subscriber *result =
        got(t, x278_requester_add_subscriber(doc, got(t, x278_organization_add_requester(doc, payer))));
    got(t, x278_subscriber_add_event(doc, result));
    got(t, x278_dependent_add_event(doc, got(t, x278_subscriber_add_dependent(doc, result))));
    got(t, x278_subscriber_add_event(doc, result));
    return result;
}

X278_TEST(build__removes_entries_of_lists) {
    x278_doc *doc = new_doc(t, "005010X217-request");
    x278_event *event = got(t, x278_subscriber_add_event(doc, family(t, doc)));
    const x278_service *services[5];
    for (size_t i = 0; i < 5; i++) {
        services[i] = got(t, x278_event_add_service(doc, event));
    }
    ok(t, x278_doc_remove(doc, event, "x278_event", "services", 1));
    ok(t, x278_doc_remove(doc, event, "x278_event", "services", 3));
    ck_assert_uint_eq(event->service_count, 3);
    ck_assert_ptr_eq(event->services[0], services[0]);
    ck_assert_ptr_eq(event->services[1], services[2]);
    ck_assert_ptr_eq(event->services[2], services[3]);
    is(t, x278_doc_remove(doc, event, "x278_event", "services", 3), X278_E_NOT_FOUND);
    const x278_service *added = got(t, x278_event_add_service(doc, event));
    ck_assert_ptr_eq(event->services[3], added);
    for (size_t i = 0; i < 4; i++) {
        ok(t, x278_doc_remove(doc, event, "x278_event", "services", 0));
    }
    ck_assert_uint_eq(event->service_count, 0);
    ck_assert_ptr_null(event->services);
    added = got(t, x278_event_add_service(doc, event));
    ck_assert_ptr_eq(event->services[0], added);
}

X278_TEST(build__removes_texts_and_single_structs) {
    x278_doc *doc = new_doc(t, "005010X217-response");
    x278_event *event = got(t, x278_subscriber_add_event(doc, family(t, doc)));
    x278_decision *decision = got(t, x278_event_add_decision(doc, event));
    ok(t, x278_doc_list_add(doc, "0U", 2, &decision->reasons, &decision->reason_count));
    ok(t, x278_doc_list_add(doc, "25", 2, &decision->reasons, &decision->reason_count));
    ok(t, x278_doc_remove(doc, decision, "x278_decision", "reasons", 0));
    ck_assert_uint_eq(decision->reason_count, 1);
    ck_assert(str_is(decision->reasons[0], "25"));
    ok(t, x278_doc_remove(doc, decision, "x278_decision", "reasons", 0));
    ck_assert_ptr_null(decision->reasons);
    ok(t, x278_doc_strdup(doc, "A1", 2, &decision->action));
    ok(t, x278_doc_remove(doc, decision, "x278_decision", "action", 0));
    ck_assert_ptr_null(decision->action.ptr);
    is(t, x278_doc_remove(doc, decision, "x278_decision", "action", 0), X278_E_NOT_FOUND);
    is(t, x278_doc_remove(doc, event, "x278_event", "decision", 1), X278_E_NOT_FOUND);
    ok(t, x278_doc_remove(doc, event, "x278_event", "decision", 0));
    ck_assert_ptr_null(event->decision);
    is(t, x278_doc_remove(doc, event, "x278_event", "struct_size", 0), X278_E_NOT_FOUND);
    is(t, x278_doc_remove(doc, event, "x278_nothing", "decision", 0), X278_E_NOT_FOUND);
    is(t, x278_doc_remove(doc, NULL, "x278_event", "decision", 0), X278_E_INVALID_ARG);
    is(t, x278_doc_remove(NULL, event, "x278_event", "decision", 0), X278_E_INVALID_ARG);
}

X278_TEST(build__removes_events_from_both_lists) {
    x278_doc *doc = new_doc(t, "005010X217-response");
    x278_review *review = x278_doc_edit(doc);
    x278_subscriber *subscriber = family(t, doc);
    const x278_event *last = subscriber->events[1];
    ok(t, x278_doc_remove(doc, subscriber, "x278_subscriber", "events", 0));
    ck_assert_uint_eq(review->event_count, 2);
    ck_assert_ptr_eq(review->events[0], subscriber->dependents[0]->events[0]);
    ok(t, x278_doc_remove(doc, review, "x278_review", "events", 0)); /* that of the dependent */
    ck_assert_uint_eq(subscriber->dependents[0]->event_count, 0);
    ck_assert_ptr_null(subscriber->dependents[0]->events);
    ck_assert_uint_eq(review->event_count, 1);
    ck_assert_ptr_eq(review->events[0], last);
    ck_assert_ptr_eq(subscriber->events[0], last);
    is(t, x278_doc_remove(doc, review, "x278_review", "events", 1), X278_E_NOT_FOUND);
}

X278_TEST(build__removes_the_events_of_those_it_removes) {
    x278_doc *doc = new_doc(t, "005010X217-response");
    x278_review *review = x278_doc_edit(doc);
    x278_subscriber *subscriber = family(t, doc);
    ok(t, x278_doc_remove(doc, subscriber, "x278_subscriber", "dependents", 0));
    ck_assert_uint_eq(review->event_count, 2);
    ck_assert_ptr_eq(review->events[1], subscriber->events[1]);
    x278_subscriber *other = family(t, doc);
    ok(t, x278_doc_remove(doc, review, "x278_review", "organizations", 0));
    ck_assert_uint_eq(review->event_count, 3);
    ck_assert_ptr_eq(review->events[0], other->events[0]);
    ok(t, x278_doc_remove(doc, review, "x278_review", "organizations", 0));
    ck_assert_ptr_null(review->events);
}

X278_TEST(build__refuses_guides_it_has_no_structs_for) {
    const x278_guide *guide;
    x278_doc *doc;
    ok(t, x278_guide_find("005010X231", X278_STRLEN, &guide));
    is(t, x278_doc_new(support_ctx(t), guide, &doc), X278_E_UNSUPPORTED);
    ck_assert_ptr_null(doc);
    is(t, x278_doc_new(support_ctx(t), NULL, &doc), X278_E_INVALID_ARG);
}

X278_TEST(build__refuses_an_envelope_that_lacks_something) {
    x278_doc *doc = new_doc(t, "005010X217-request");
    x278_buf out;
    is(t, x278_encode(doc, NULL, NULL, &out), X278_E_INVALID_ARG);
    ck_assert_ptr_null(out.ptr);
}

BEGIN_SUITE("build")
TEST(build__makes_a_request_from_nothing)
TEST(build__copies_texts)
TEST(build__adds_to_lists_of_texts)
TEST(build__adds_structs_by_name)
TEST(build__gathers_events)
TEST(build__removes_entries_of_lists)
TEST(build__removes_texts_and_single_structs)
TEST(build__removes_events_from_both_lists)
TEST(build__removes_the_events_of_those_it_removes)
TEST(build__refuses_guides_it_has_no_structs_for)
TEST(build__refuses_an_envelope_that_lacks_something)
END_SUITE
