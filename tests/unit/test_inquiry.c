/* Inquiries and notifications: begun from requests and answers, and X215 and X216 as structs. */
#include "checked.h"
#include "fixtures.h"

static fixtures reviews, relatives; /* fixtures/278 and fixtures/relatives */

/* The document of a fixture of fixtures/relatives. */
static x278_doc *relative(support *t, const char *name) {
    for (size_t i = 0; i < relatives.count; i++) {
        if (strcmp(strrchr(relatives.items[i].folder, '/') + 1, name) == 0) {
            return decoded_bytes(t, NULL, relatives.items[i].data, relatives.items[i].len);
        }
    }
    ck_abort_msg("no fixture %s", name);
    return NULL;
}

static x278_buf written;

/* Encode without an error or warning, and give the text; freed with the test. */
static const char *encoded(support *t, const x278_doc *doc) {
    x278_issues *issues = support_issues(t, support_ctx(t));
    x278_buf_free(&written); /* of the call before */
    ok(t, x278_encode(doc, NULL, issues, &written));
    support_own_buf(t, &written);
    for (size_t i = 0; i < x278_issues_count(issues); i++) {
        const x278_issue *issue = x278_issues_at(issues, i);
        ck_assert_msg(issue->severity == X278_SEVERITY_INFO, "%s %s", issue->path.ptr, issue->message.ptr);
    }
    return written.ptr;
}

static x278_doc *inquiry(support *t, const x278_doc *request, const x278_inquiry_options *options) {
    x278_doc *doc = NULL;
    ok(t, x278_inquiry_begin(support_ctx(t), request, options, &doc));
    support_own_doc(t, doc);
    return doc;
}

static const x278_inquiry_options asking = {.struct_size = sizeof asking,
                                            .trace_number = "INQT1",
                                            .trace_assigner = "9012345678",
                                            .transaction_id = "INQ1",
                                            .date = "20240304",
                                            .time = "1015",
                                            .control_number = "0001",
                                            .interchange_control_number = "7"};

X278_TEST(inquiry__of_each_request_passes_our_own_check) {
    const fixtures *all = &reviews;
    size_t made = 0;
    for (size_t i = 0; i < all->count; i++) {
        x278_doc *request = decoded_bytes(t, NULL, all->items[i].data, all->items[i].len);
        if (x278_doc_direction(request) == X278_DIRECTION_REQUEST) {
            const char *text = encoded(t, inquiry(t, request, &asking));
            ck_assert_ptr_nonnull(strstr(text, "BHT*0007*28*INQ1*20240304*1015~"));
            ck_assert_ptr_nonnull(strstr(text, "TRN*1*INQT1*9012345678~"));
            ck_assert_ptr_null(strstr(text, "PWK*"));
            made++;
        } else {
            x278_doc *none = NULL;
            is(t, x278_inquiry_begin(support_ctx(t), request, &asking, &none), X278_E_UNSUPPORTED);
            ck_assert_ptr_null(none);
        }
    }
    ck_assert_uint_ge(made, 3);
}

X278_TEST(inquiry__of_a_number_needs_no_patient) {
    x278_inquiry_options options = asking;
    options.authorization_number = "AUTH0000101";
    options.payer_id = "12345";
    options.provider_id = "1234567893";
    x278_doc *doc = inquiry(t, NULL, &options);
    const x278_review *review = x278_doc_review(doc);
    const x278_requester *requester = review->organizations[0]->requesters[0];
    ck_assert_uint_eq(requester->subscriber_count, 0);
    ck_assert_uint_eq(requester->event_count, 1);
    ck_assert_ptr_eq(requester->events[0], review->events[0]);
    ck_assert_str_eq(requester->events[0]->previous_authorization->value.ptr, "AUTH0000101");
    options.member_id = "W1";
    options.member_name = "DOE";
    doc = inquiry(t, NULL, &options);
    ck_assert_str_eq(x278_event_patient(doc, x278_doc_review(doc)->events[0])->id.ptr, "W1");
}

X278_TEST(inquiry__refuses_what_it_cannot_be_about) {
    x278_ctx *ctx = support_ctx(t);
    x278_doc *doc = NULL;
    is(t, x278_inquiry_begin(ctx, NULL, NULL, &doc), X278_E_INVALID_ARG);
    is(t, x278_inquiry_begin(NULL, NULL, &asking, &doc), X278_E_INVALID_ARG);
    is(t, x278_inquiry_begin(ctx, NULL, &asking, NULL), X278_E_INVALID_ARG);
    x278_inquiry_options options = asking;
    options.authorization_number = "A";
    options.date = "20241301";
    is(t, x278_inquiry_begin(ctx, NULL, &options, &doc), X278_E_INVALID_ARG);
    options.date = NULL;
    options.last_level = "2010A";
    is(t, x278_inquiry_begin(ctx, NULL, &options, &doc), X278_E_INVALID_ARG);
    options.last_level = NULL;
    options.flags = 1;
    is(t, x278_inquiry_begin(ctx, NULL, &options, &doc), X278_E_UNSUPPORTED);
    options.flags = 0;
    ck_assert_int_eq(x278_guide_find("005010X217-request", X278_STRLEN, &options.guide), X278_OK);
    is(t, x278_inquiry_begin(ctx, NULL, &options, &doc), X278_E_UNSUPPORTED);
    ck_assert_ptr_null(doc);
}

X278_TEST(answer__has_several_patients_and_authorizations) {
    x278_doc *doc = relative(t, "inquiry-answer");
    const x278_review *review = x278_doc_review(doc);
    const x278_requester *requester = review->organizations[0]->requesters[0];
    ck_assert_str_eq(review->purpose.ptr, "49");
    ck_assert_uint_eq(requester->subscriber_count, 2);
    ck_assert_uint_eq(review->event_count, 3);
    const x278_subscriber *first = requester->subscribers[0];
    const x278_subscriber *second = requester->subscribers[1];
    ck_assert_uint_eq(first->event_count, 2);
    ck_assert_str_eq(first->events[0]->decision->authorization_number.ptr, "AUTH0000101");
    ck_assert_str_eq(first->events[0]->requested->value.ptr, "20240301");
    ck_assert_str_eq(first->events[0]->services[0]->traces[0]->number.ptr, "SVCT11");
    ck_assert_str_eq(second->traces[0]->number.ptr, "PATT12");
    ck_assert_str_eq(second->dependents[0]->traces[0]->number.ptr, "DEPT12");
    ck_assert_str_eq(second->dependents[0]->events[0]->administrative_reference->value.ptr, "ADM00017");
}

X278_TEST(answer__says_that_nothing_was_found) {
    x278_doc *doc = relative(t, "inquiry-nothing-found");
    const x278_outcome *outcome;
    ck_assert_str_eq(x278_doc_review(doc)->events[0]->rejections[0]->reason.ptr, "NC");
    ok(t, x278_outcome_new(doc, NULL, &outcome));
    support_defer(t, (void (*)(void *))x278_outcome_free, (void *)outcome);
    ck_assert_int_eq(outcome->outcome, X278_VERDICT_REJECTED);
    ck_assert_uint_eq(outcome->is_nothing_found, 1);
    ck_assert_int_eq(outcome->next[0]->action, X278_ACTION_CALL_PAYER);
}

X278_TEST(answer__found_something_when_one_rejection_says_more) {
    x278_doc *doc = relative(t, "inquiry-nothing-found");
    const x278_outcome *outcome;
    ok(t, x278_set(doc, "2000E-AAA[2]03", X278_STRLEN, "33", X278_STRLEN));
    ok(t, x278_outcome_new(doc, NULL, &outcome));
    support_defer(t, (void (*)(void *))x278_outcome_free, (void *)outcome);
    ck_assert_int_eq(outcome->outcome, X278_VERDICT_REJECTED);
    ck_assert_uint_eq(outcome->is_nothing_found, 0);
}

X278_TEST(notification__keeps_the_roles_it_was_sent_with) {
    x278_doc *doc = relative(t, "notification-admission");
    const x278_organization *source = x278_doc_review(doc)->organizations[0];
    ck_assert_str_eq(source->parties[0]->role.ptr, "FA");
    ck_assert_str_eq(source->requesters[0]->parties[0]->role.ptr, "PR");
    doc = relative(t, "notification-receipt");
    ck_assert_str_eq(x278_doc_review(doc)->events[0]->references[0]->value.ptr, "RECEIPT0042");
}

X278_TEST(relatives__come_back_byte_for_byte) {
    const fixtures *all = &relatives;
    for (size_t i = 0; i < all->count; i++) {
        encoded(t, decoded_bytes(t, NULL, all->items[i].data, all->items[i].len));
        ck_assert_uint_eq(written.len, all->items[i].len);
        ck_assert_mem_eq(written.ptr, all->items[i].data, all->items[i].len);
    }
    ck_assert_uint_ge(all->count, 6);
}

X278_TEST(notification__turns_the_parties_of_a_request_but_not_of_an_answer) {
    const fixtures *all = &reviews;
    const x278_notification_options options = {.struct_size = sizeof options,
                                               .trace_number = "T1",
                                               .trace_assigner = "9012345678",
                                               .transaction_id = "N1",
                                               .date = "20240304",
                                               .time = "1015",
                                               .control_number = "0001",
                                               .interchange_control_number = "7"};
    for (size_t i = 0; i < all->count; i++) {
        x278_doc *from = decoded_bytes(t, NULL, all->items[i].data, all->items[i].len);
        x278_doc *doc = NULL;
        ok(t, x278_notification_begin(from, &options, &doc));
        support_own_doc(t, doc);
        const x278_organization *source = x278_doc_review(doc)->organizations[0];
        bool asked = x278_doc_direction(from) == X278_DIRECTION_REQUEST;
        ck_assert_str_eq(source->parties[0]->role.ptr, asked ? "1P" : "X3");
        ck_assert_str_eq(source->requesters[0]->parties[0]->role.ptr, asked ? "X3" : "1P");
        if (x278_doc_review(doc)->event_count > 0) {
            encoded(t, doc);
        }
    }
}

X278_TEST(notification__refuses_what_it_cannot_be_of) {
    const fixtures *all = &reviews;
    x278_doc *from = decoded_bytes(t, NULL, all->items[0].data, all->items[0].len);
    x278_doc *doc = NULL;
    x278_notification_options options = {.struct_size = sizeof options};
    is(t, x278_notification_begin(NULL, &options, &doc), X278_E_INVALID_ARG);
    is(t, x278_notification_begin(from, &options, NULL), X278_E_INVALID_ARG);
    options.time = "2460";
    is(t, x278_notification_begin(from, &options, &doc), X278_E_INVALID_ARG);
    options.time = NULL;
    options.flags = 2;
    is(t, x278_notification_begin(from, &options, &doc), X278_E_UNSUPPORTED);
    ck_assert_ptr_null(doc);
}

int main(void) {
    fixtures_load("278", &reviews);
    fixtures_load("relatives", &relatives);
    TCase *tcase = tcase_create("inquiry");
    tcase_set_timeout(tcase, 120);
    tcase_add_test(tcase, inquiry__of_each_request_passes_our_own_check);
    tcase_add_test(tcase, inquiry__of_a_number_needs_no_patient);
    tcase_add_test(tcase, inquiry__refuses_what_it_cannot_be_about);
    tcase_add_test(tcase, answer__has_several_patients_and_authorizations);
    tcase_add_test(tcase, answer__says_that_nothing_was_found);
    tcase_add_test(tcase, answer__found_something_when_one_rejection_says_more);
    tcase_add_test(tcase, notification__keeps_the_roles_it_was_sent_with);
    tcase_add_test(tcase, relatives__come_back_byte_for_byte);
    tcase_add_test(tcase, notification__turns_the_parties_of_a_request_but_not_of_an_answer);
    tcase_add_test(tcase, notification__refuses_what_it_cannot_be_of);
    int result = support_main(tcase);
    fixtures_free(&reviews);
    fixtures_free(&relatives);
    return result;
}
