#include <stdio.h>

#include "copy.h"
#include "message.h"
#include "support.h"

static const x278_event *event_of(const x278_doc *doc) {
    const x278_review *review = x278_doc_review(doc);
    ck_assert_uint_eq(review->event_count, 1);
    return review->events[0];
}

X278_TEST(decode__fills_the_tree) {
    x278_doc *doc =
        decoded(t, NULL,
                ISA GS HEAD LEVELS "HL*4*3*EV*1~TRN*1*T1*9012345678~UM*HS*I*3*11:B**U~DTP*AAH*D8*20240310~HI*ABK:M5416~"
                                   "NM1*SJ*1*ROE*ANN****XX*1234567893~PER*IC*DESK*TE*5125550100*EX*7~"
                                   "HL*5*4*SS*0~SV1*HC:72148:26:TC**UN*1~SE*17*0001~" END);
    const x278_review *review = x278_doc_review(doc);
    ck_assert(str_is(review->control_number, "0001"));
    ck_assert(str_is(review->purpose, "13"));
    ck_assert(str_is(x278_doc_envelope(doc)->sender, "SENDER         "));
    ck_assert(str_is(x278_doc_envelope(doc)->group_control_number, "1"));
    const x278_organization *payer = review->organizations[0];
    ck_assert(str_is(payer->parties[0]->name, "PLAN"));
    ck_assert(str_is(payer->requesters[0]->parties[0]->id, "1234567893"));
    const x278_subscriber *subscriber = payer->requesters[0]->subscribers[0];
    ck_assert(str_is(subscriber->party->first_name, "JO"));
    ck_assert_ptr_eq(subscriber->events[0], review->events[0]);
    const x278_event *event = event_of(doc);
    ck_assert(str_is(event->traces[0]->number, "T1"));
    ck_assert(str_is(event->facility_code, "11"));
    ck_assert(str_is(event->facility_qualifier, "B"));
    ck_assert(str_is(event->urgency, "U"));
    ck_assert(str_is(event->event_date->value, "20240310"));
    ck_assert_ptr_null(event->admission_date);
    ck_assert(str_is(event->diagnoses[0]->code, "M5416"));
    ck_assert(str_is(event->providers[0]->role, "SJ"));
    ck_assert_uint_eq(event->providers[0]->contacts[0]->number_count, 2);
    ck_assert(str_is(event->providers[0]->contacts[0]->numbers[1]->kind, "EX"));
    const x278_procedure *procedure = event->services[0]->professional->procedure;
    ck_assert(str_is(procedure->code, "72148"));
    ck_assert_uint_eq(procedure->modifier_count, 2);
    ck_assert(str_is(procedure->modifiers[1], "TC"));
    ck_assert_int_eq(procedure->code.ptr[procedure->code.len], 0);
    ck_assert_uint_eq(event->struct_size, sizeof *event);
    ck_assert_uint_eq(event->unknown_count, 0);
}

X278_TEST(decode__keeps_holes_in_lists) {
    x278_doc *doc = decoded(t, NULL,
                            ISA GS HEAD LEVELS "HL*4*3*EV*1~UM*HS*I*3~HI*ABK:M5416**ABF:M542~CRC*07*Y*01***09~"
                                               "HL*5*4*SS*0~SV1*HC:72148::TC**UN*1~SE*13*0001~" END);
    const x278_event *event = event_of(doc);
    ck_assert_uint_eq(event->diagnosis_count, 3);
    ck_assert_ptr_null(event->diagnoses[1]->code.ptr);
    ck_assert(str_is(event->diagnoses[2]->code, "M542"));
    ck_assert_uint_eq(event->ambulance_conditions->code_count, 4);
    ck_assert_ptr_null(event->ambulance_conditions->codes[1].ptr);
    ck_assert(str_is(event->ambulance_conditions->codes[3], "09"));
    const x278_procedure *procedure = event->services[0]->professional->procedure;
    ck_assert_ptr_null(procedure->modifiers[0].ptr);
    ck_assert(str_is(procedure->modifiers[1], "TC"));
}

X278_TEST(decode__keeps_what_fits_no_row) {
    x278_doc *doc = decoded(t, NULL,
                            ISA GS HEAD LEVELS "HL*4*3*EV*0~ZZZ*A:B^C**D~UM*HS*I*3*11:B:7~REF*XX*1~MSG*ONE~MSG*TWO~"
                                               "SE*15*0001~" END);
    const x278_event *event = event_of(doc);
    ck_assert(str_is(event->message, "ONE"));
    ck_assert_uint_eq(event->unknown_count, 4);
    ck_assert(str_is(event->unknowns[0]->text, "ZZZ*A:B^C**D"));
    ck_assert_uint_eq(event->unknowns[0]->position, 1);
    ck_assert(str_is(event->unknowns[1]->tag, "UM"));
    ck_assert_uint_eq(event->unknowns[1]->element, 4);
    ck_assert_uint_eq(event->unknowns[1]->component, 3);
    ck_assert(str_is(event->unknowns[1]->text, "7"));
    ck_assert(str_is(event->unknowns[2]->text, "REF*XX*1"));
    ck_assert(str_is(event->unknowns[3]->text, "MSG*TWO"));
}

X278_TEST(decode__keeps_the_order_of_neighbours) {
    x278_doc *doc = decoded(t, NULL,
                            ISA GS HEAD LEVELS "HL*4*3*EV*0~UM*HS*I*3~REF*NT*1~REF*BB*2~DTP*AAH*D8*20240310~"
                                               "NM1*PW*2*HOME~N3*A~N4*B~NM1*SJ*1*ROE~SE*17*0001~" END);
    const x278_event *event = event_of(doc);
    ck_assert_uint_eq(event->administrative_reference->order, 0);
    ck_assert_uint_eq(event->previous_authorization->order, 1);
    ck_assert_uint_eq(event->event_date->order, 0);
    ck_assert_uint_eq(event->transport_places[0]->order, 0);
    ck_assert_uint_eq(event->providers[0]->order, 1);
}

X278_TEST(decode__reads_a_transaction_without_a_known_guide) {
    x278_doc *doc = decoded(t, NULL,
                            ISA "GS*HS*SENDER*RECEIVER*20240301*1200*1*X*005010X279A1~ST*270*0001*005010X279A1~"
                                "BHT*0022*13*A*20240301*1200~HL*1**20*1~SE*4*0001~" END);
    const char *what = NULL;
    const x278_review *review = x278_doc_root(doc, &what);
    ck_assert_str_eq(what, "x278_review");
    ck_assert_ptr_null(x278_doc_review(doc));
    ck_assert_ptr_null(x278_doc_edit(doc));
    ck_assert_ptr_null(x278_doc_root(NULL, &what));
    ck_assert_ptr_null(what);
    ck_assert_ptr_null(x278_doc_guide(doc));
    ck_assert(str_is(review->control_number, "0001"));
    ck_assert_uint_eq(review->unknown_count, 3); /* ST01, BHT, HL */
    x278_buf out;
    ok(t, x278_encode(doc, NULL, NULL, &out));
    ck_assert_ptr_nonnull(
        strstr(out.ptr, "~ST*270*0001*005010X279A1~BHT*0022*13*A*20240301*1200~HL*1**20*1~SE*4*0001~"));
    x278_buf_free(&out);
}

X278_TEST(decode__says_what_it_did_not_read) {
    static const char one[] = ISA GS HEAD LEVELS "HL*4*3*EV*0~UM*HS*I*3~SE*11*0001~";
    static const char two[] = "ST*278*0002*005010X217~BHT*0007*13*A2*20240301*1200~SE*3*0002~GE*2*1~IEA*1*000000001~";
    char text[sizeof one + sizeof two];
    strcpy(text, one);
    strcat(text, two);
    x278_ctx *ctx = support_ctx(t);
    x278_issues *issues = support_issues(t, ctx);
    x278_doc *doc;
    ok(t, x278_decode(ctx, text, strlen(text), NULL, issues, &doc));
    support_own_doc(t, doc);
    ck_assert_uint_eq(x278_issues_count(issues), 1);
    ck_assert(str_is(x278_issues_at(issues, 0)->name, "more_transactions"));
    ck_assert(str_is(x278_doc_review(doc)->control_number, "0001"));
}

X278_TEST(decode__refuses_what_holds_no_transaction) {
    x278_ctx *ctx = support_ctx(t);
    x278_doc *doc = (x278_doc *)(void *)t;
    is(t, x278_decode(ctx, "", 0, NULL, NULL, &doc), X278_E_EMPTY);
    ck_assert_ptr_null(doc);
    is(t, x278_decode(ctx, ISA "IEA*0*000000001~", strlen(ISA "IEA*0*000000001~"), NULL, NULL, &doc), X278_E_EMPTY);
    is(t, x278_decode(NULL, "", 0, NULL, NULL, &doc), X278_E_INVALID_ARG);
    is(t, x278_decode(ctx, NULL, 1, NULL, NULL, &doc), X278_E_INVALID_ARG);
    is(t, x278_decode(ctx, "", 0, NULL, NULL, NULL), X278_E_INVALID_ARG);
    x278_decode_options options = {.struct_size = sizeof options, .flags = 2};
    is(t, x278_decode(ctx, "", 0, &options, NULL, &doc), X278_E_UNSUPPORTED);
    options = (x278_decode_options){.struct_size = 4};
    is(t, x278_decode(ctx, "", 0, &options, NULL, &doc), X278_E_INVALID_ARG);
    ck_assert_ptr_null(x278_doc_review(NULL));
    x278_doc_free(NULL);
}

X278_TEST(decode__can_be_told_the_guide) {
    static const char text[] = ISA GS "ST*278*0001*005010X217~BHT*0007*13*A1*20240301*1200~SE*3*0001~" END;
    x278_decode_options options = {.struct_size = sizeof options, .direction = X278_DIRECTION_RESPONSE};
    x278_doc *doc;
    ok(t, x278_decode(support_ctx(t), text, strlen(text), &options, NULL, &doc));
    support_own_doc(t, doc);
    x278_str id;
    ok(t, x278_guide_text(x278_doc_guide(doc), X278_TEXT_ID, &id));
    ck_assert(str_is(id, "005010X217-response"));
}

/* A segment of separators alone says no more than a bare one, and is kept like that. */
X278_TEST(decode__keeps_a_segment_of_separators) {
    static const char text[] = ISA GS HEAD LEVELS "HL*4*3*EV*0~UM*:::*:**:^:~UM*HS*I*3~SE*12*0001~" END;
    x278_doc *doc = decoded(t, NULL, text);
    const x278_event *event = event_of(doc);
    ck_assert_uint_eq(event->unknown_count, 2);
    ck_assert(str_is(event->unknowns[0]->text, "UM*:::*:**:^:"));
    x278_buf out;
    ok(t, x278_encode(doc, NULL, NULL, &out));
    ck_assert(buf_is(&out, text, sizeof text - 1));
    x278_buf_free(&out);
}

/* A transaction of more loops than the decoder has room for at first, alone and beside a checker. */
X278_TEST(decode__takes_any_number_of_loops) {
    static char text[8000];
    enum {
        SERVICES = 60
    };
    size_t len = (size_t)snprintf(text, sizeof text, "%s", ISA GS HEAD LEVELS "HL*4*3*EV*1~UM*HS*I*3~");
    for (int i = 0; i < SERVICES; i++) {
        len += (size_t)snprintf(text + len, sizeof text - len, "HL*%d*4*SS*0~SV1*HC:%05d*10*UN*1~", i + 5, i);
    }
    len += (size_t)snprintf(text + len, sizeof text - len, "SE*%d*0001~%s", 11 + 2 * SERVICES, END);
    x278_ctx *ctx = support_ctx(t);
    x278_checker *checker = NULL;
    x278_decode_options options = {.struct_size = sizeof options};
    for (int beside = 0; beside < 2; beside++) {
        if (beside == 1) {
            ok(t, x278_checker_new(ctx, NULL, NULL, &checker));
            options.checker = checker;
        }
        x278_doc *doc = NULL;
        x278_status status = x278_decode(ctx, text, len, &options, NULL, &doc);
        x278_checker_free(options.checker);
        ok(t, status);
        support_own_doc(t, doc);
        const x278_event *event = event_of(doc);
        ck_assert_uint_eq(event->service_count, SERVICES);
        char code[16];
        for (int i = 0; i < SERVICES; i++) {
            (void)snprintf(code, sizeof code, "%05d", i);
            ck_assert(str_is(event->services[i]->professional->procedure->code, code));
        }
    }
}

BEGIN_SUITE("decode")
TEST(decode__fills_the_tree)
TEST(decode__keeps_holes_in_lists)
TEST(decode__keeps_what_fits_no_row)
TEST(decode__keeps_the_order_of_neighbours)
TEST(decode__reads_a_transaction_without_a_known_guide)
TEST(decode__says_what_it_did_not_read)
TEST(decode__refuses_what_holds_no_transaction)
TEST(decode__can_be_told_the_guide)
TEST(decode__keeps_a_segment_of_separators)
TEST(decode__takes_any_number_of_loops)
END_SUITE
