#include "checked.h"
#include "fixtures.h"
#include "overlaid.h"

/* The samples of docs/model.md, as they stand there. */

static x278_str text(const char *literal) {
    x278_str result = {literal, strlen(literal)};
    return result;
}

static x278_status certify(const x278_doc *request, const char *number, x278_buf *out) {
    x278_response_options options = {.struct_size = sizeof options, .date = "20240305", .time = "0815"};
    options.control_number = "0001", options.interchange_control_number = "205";
    x278_doc *response;
    x278_status status = x278_response_begin(request, &options, &response);
    if (status != X278_OK) {
        return status;
    }
    const x278_review *review = x278_doc_review(response);
    for (size_t i = 0; i < review->event_count && status == X278_OK; i++) {
        x278_decision *decision = x278_event_add_decision(response, x278_doc_node(response, review->events[i]));
        if (decision == NULL) {
            status = X278_E_NOMEM;
        } else {
            decision->action = text("A1"), decision->authorization_number = text(number);
        }
    }
    if (status == X278_OK) {
        status = x278_encode(response, NULL, NULL, out);
    }
    x278_doc_free(response);
    return status;
}

static x278_status reject(const x278_doc *request, const char *reason, x278_buf *out) {
    x278_response_options options = {.struct_size = sizeof options, .date = "20240305", .time = "0815"};
    options.control_number = "0001", options.interchange_control_number = "206";
    options.last_level = "2000C"; /* it ends at the subscriber */
    x278_doc *response;
    x278_status status = x278_response_begin(request, &options, &response);
    if (status == X278_OK) {
        status = x278_set(response, "2010C-AAA01", X278_STRLEN, "N", 1);
    }
    if (status == X278_OK) {
        status = x278_set(response, "2010C-AAA03", X278_STRLEN, reason, X278_STRLEN);
    }
    if (status == X278_OK) {
        status = x278_set(response, "2010C-AAA04", X278_STRLEN, "C", 1);
    }
    if (status == X278_OK) {
        status = x278_encode(response, NULL, NULL, out);
    }
    x278_doc_free(response);
    return status;
}

#define ASKS                                                                                                           \
    "ISA*00*          *01*SECRET    *ZZ*CLINIC         *30*PLAN           *240301*1200*^*00501*000000007*1*T*:~"       \
    "GS*HI*CLINICAPP*PLANAPP*20240301*1200*4*X*005010X217~"
#define ANSWERS                                                                                                        \
    "ISA*00*          *00*          *30*PLAN           *ZZ*CLINIC         *240305*0815*^*00501*000000205*0*T*:~"       \
    "GS*HI*PLANAPP*CLINICAPP*20240305*0815*1*X*005010X217~"

static const char request[] =
    ASKS "ST*278*0034*005010X217~BHT*0007*13*REQ1*20240301*1200~HL*1**20*1~NM1*X3*2*PLAN*****PI*12345~HL*2*1*21*1~"
         "NM1*1P*2*CLINIC*****XX*1234567893~REF*EI*900000001~N3*1 ROAD~N4*MESA*AZ*85204~PER*IC*DESK*TE*4805550100~"
         "HL*3*2*22*1~NM1*IL*1*DOE*JO****MI*M1~DMG*D8*19710412*F~HL*4*3*EV*1~TRN*1*T1*9012345678*UNIT~"
         "TRN*1*T2*9098765432~UM*HS*I*3*11:B**U***Y~REF*BB*AUTH0~REF*NT*ADM0~DTP*431*D8*20240110~HI*ABK:M5416~"
         "HSD*VS*12~CRC*08*Y*12~PWK*77*AA~MSG*PLEASE~NM1*SJ*1*ROE*ANN****XX*1234567893~PRV*PE*PXC*207X00000X~"
         "NM1*CA*2*OTHER PLAN~REF*ZZ*0V~DTP*598*D8*20240102~HL*5*4*SS*0~TRN*1*L1*9012345678~DTP*472*D8*20240320~"
         "SV1*HC:72148*1450*UN*1***1~MSG*PLEASE~NM1*1T*1*POE*ED****XX*1234567893~"
         "NM1*SJ*1*LOW*EVE****XX*1234567893~SE*40*0034~GE*1*4~IEA*1*000000007~";

static const char response[] = ANSWERS
    "ST*278*0001*005010X217~BHT*0007*11*REQ1*20240305*0815*18~HL*1**20*1~NM1*X3*2*PLAN*****PI*12345~HL*2*1*21*1~"
    "NM1*1P*2*CLINIC*****XX*1234567893~REF*EI*900000001~HL*3*2*22*1~NM1*IL*1*DOE*JO****MI*M1~"
    "DMG*D8*19710412*F~HL*4*3*EV*1~TRN*2*T1*9012345678*UNIT~TRN*2*T2*9098765432~UM*HS*I*3*11:B**U~HCR*A1*AUTH1~"
    "REF*BB*AUTH0~DTP*431*D8*20240110~HI*ABK:M5416~HSD*VS*12~NM1*SJ*1*ROE*ANN****XX*1234567893~"
    "PRV*PE*PXC*207X00000X~HL*5*4*SS*0~TRN*2*L1*9012345678~DTP*472*D8*20240320~SV1*HC:72148*1450*UN*1~"
    "NM1*SJ*1*LOW*EVE****XX*1234567893~SE*27*0001~GE*1*1~IEA*1*000000205~";

static const char rejection[] =
    "ISA*00*          *00*          *30*PLAN           *ZZ*CLINIC         *240305*0815*^*00501*000000206*0*T*:~"
    "GS*HI*PLANAPP*CLINICAPP*20240305*0815*1*X*005010X217~"
    "ST*278*0001*005010X217~BHT*0007*11*REQ1*20240305*0815*18~HL*1**20*1~NM1*X3*2*PLAN*****PI*12345~HL*2*1*21*1~"
    "NM1*1P*2*CLINIC*****XX*1234567893~REF*EI*900000001~HL*3*2*22*0~NM1*IL*1*DOE*JO****MI*M1~AAA*N**75*C~"
    "DMG*D8*19710412*F~SE*12*0001~GE*1*1~IEA*1*000000206~";

static x278_buf out; /* freed when the body of a test is left, however that is */

static x278_doc *begun(support *t, const x278_doc *to, const x278_response_options *options) {
    x278_doc *doc;
    ok(t, x278_response_begin(to, options, &doc));
    support_own_doc(t, doc);
    return doc;
}

static bool has(const x278_doc *doc, const char *path, const char *value) {
    x278_str found;
    ck_assert_int_eq(x278_get(doc, path, X278_STRLEN, &found), X278_OK);
    return value == NULL ? found.ptr == NULL : str_is(found, value);
}

X278_TEST(response__returns_what_the_guide_has_and_allows) {
    const x278_doc *asks = decoded_bytes(t, NULL, request, sizeof request - 1);
    support_own_buf(t, &out); /* before its context is */
    ok(t, certify(asks, "AUTH1", &out));
    ck_assert_str_eq(out.ptr, response);
    ck_assert_str_eq(checked_file(t, out.ptr, out.len, NULL), "");
}

X278_TEST(response__ends_where_it_is_told_to) {
    const x278_doc *asks = decoded_bytes(t, NULL, request, sizeof request - 1);
    support_own_buf(t, &out);
    ok(t, reject(asks, "75", &out));
    ck_assert_str_eq(out.ptr, rejection);
    ck_assert_str_eq(checked_file(t, out.ptr, out.len, NULL), "");
}

X278_TEST(response__ends_at_the_patient_whoever_that_is) {
    x278_response_options options = {.struct_size = sizeof options, .last_level = "2000D"};
    x278_doc *alone = begun(t, decoded_bytes(t, NULL, request, sizeof request - 1), &options);
    const x278_subscriber *patient = x278_doc_review(alone)->organizations[0]->requesters[0]->subscribers[0];
    ck_assert_uint_eq(patient->event_count, 0);
    ck_assert_uint_eq(x278_doc_review(alone)->event_count, 0);
    options.last_level = "2000A";
    const x278_organization *payer =
        x278_doc_review(begun(t, decoded_bytes(t, NULL, request, sizeof request - 1), &options))->organizations[0];
    ck_assert_uint_eq(payer->party_count, 1);
    ck_assert_uint_eq(payer->requester_count, 0);
}

static fixtures all;
static const fixture *current;

static void certified(support *t) {
    const x278_doc *asks = decoded_bytes(t, NULL, current->data, current->len);
    support_own_buf(t, &out);
    ok(t, certify(asks, "AUTH1", &out));
    ck_assert_str_eq(checked_file(t, out.ptr, out.len, NULL), "");
}

START_TEST(response__to_a_fixture_has_no_finding)
{
    current = &all.items[_i];
    if (strstr(current->folder, "/request-") != NULL) {
        support_run(certified);
    }
}
END_TEST

X278_TEST(response__takes_numbers_and_times_from_the_caller) {
    x278_response_options options = {.struct_size = sizeof options,
                                     .date = "20240305",
                                     .time = "081533",
                                     .type = "19",
                                     .control_number = "0099",
                                     .group_control_number = "12",
                                     .interchange_control_number = "77"};
    x278_doc *doc = begun(t, decoded_bytes(t, NULL, request, sizeof request - 1), &options);
    static const char *const values[][2] = {{"ISA09", "240305"},  {"ISA10", "0815"},     {"ISA13", "77"},
                                            {"GS04", "20240305"}, {"GS05", "081533"},    {"GS06", "12"},
                                            {"ST02", "0099"},     {"BHT04", "20240305"}, {"BHT05", "081533"},
                                            {"BHT06", "19"},      {"GS08", "005010X217"}};
    for (size_t i = 0; i < sizeof values / sizeof values[0]; i++) {
        ck_assert_msg(has(doc, values[i][0], values[i][1]), "%s", values[i][0]);
    }
}

X278_TEST(response__leaves_to_the_caller_what_has_no_default) {
    x278_doc *doc = begun(t, decoded_bytes(t, NULL, request, sizeof request - 1), NULL);
    static const char *const absent[] = {"ISA09", "ISA10", "ISA13", "GS04", "GS05", "GS06", "ST02", "BHT04", "BHT05"};
    for (size_t i = 0; i < sizeof absent / sizeof absent[0]; i++) {
        ck_assert_msg(has(doc, absent[i], NULL), "%s", absent[i]);
    }
    ck_assert(has(doc, "BHT02", "11"));
    ck_assert(has(doc, "BHT06", "18"));
    is(t, x278_encode(doc, NULL, NULL, &out), X278_E_INVALID_ARG);
}

/* Values that a response must not hold, in a request that is wrong itself. */
X278_TEST(response__leaves_out_what_would_be_wrong) {
    static const char *const values[][2] = {{"BHT06", "RU"},        {"ST03", "005010X217E1"}, {"2010A-NM108", "QQ"},
                                            {"2010B-NM101", "PR"},  {"2010C-DMG03", "Z"},     {"2010B-REF01", "QQ"},
                                            {"2000E-HI01-1", "QQ"}, {"2010EA-NM101", "QQ"}};
    x278_doc *asks = decoded_bytes(t, NULL, request, sizeof request - 1);
    for (size_t i = 0; i < sizeof values / sizeof values[0]; i++) {
        ok(t, x278_set(asks, values[i][0], X278_STRLEN, values[i][1], X278_STRLEN));
    }
    ok(t, x278_set(asks, "2010EB-NM1{PW}03", X278_STRLEN, "HOME", 4)); /* without an address */
    const x278_doc *doc = begun(t, asks, NULL);
    ck_assert(has(doc, "BHT06", "RU"));
    ck_assert(has(doc, "ST03", "005010X217"));
    ck_assert(has(doc, "2010A-NM103", "PLAN"));
    ck_assert(has(doc, "2010A-NM108", NULL));
    ck_assert(has(doc, "2010B-NM101", "1P"));
    ck_assert(has(doc, "2010C-DMG02", "19710412"));
    ck_assert(has(doc, "2010C-DMG03", NULL));
    ck_assert_uint_eq(x278_doc_review(doc)->organizations[0]->requesters[0]->parties[0]->reference_count, 0);
    ck_assert_uint_eq(x278_doc_review(doc)->events[0]->diagnosis_count, 0);
    ck_assert_uint_eq(x278_doc_review(doc)->events[0]->provider_count, 0);
    ck_assert_uint_eq(x278_doc_review(doc)->events[0]->transport_place_count, 0);
}

X278_TEST(response__keeps_holes_and_the_delimiters) {
    x278_doc *asks = decoded_bytes(t, NULL, request, sizeof request - 1);
    ok(t, x278_set(asks, "2000E-HI03-1", X278_STRLEN, "ABF", 3));
    ok(t, x278_set(asks, "2000E-HI03-2", X278_STRLEN, "M542", 4));
    ok(t, x278_set(asks, "2000F-SV101-4", X278_STRLEN, "26", 2));
    x278_envelope *envelope = x278_doc_edit_envelope(asks);
    envelope->delimiters = (x278_delimiters){'\'', '+', '>', '^'};
    envelope->line_break = X278_LINE_BREAK_LF;
    envelope->final_break = 1;
    const x278_doc *doc = begun(t, asks, NULL);
    ck_assert(has(doc, "2000E-HI02-2", NULL));
    ck_assert(has(doc, "2000E-HI03-2", "M542"));
    ck_assert(has(doc, "2000F-SV101-3", NULL));
    ck_assert(has(doc, "2000F-SV101-4", "26"));
    ck_assert_uint_eq(x278_doc_envelope(doc)->delimiters.terminator, '\'');
    ck_assert_uint_eq(x278_doc_envelope(doc)->line_break, X278_LINE_BREAK_LF);
}

X278_TEST(response__refuses_what_is_no_request) {
    const x278_guide *asks;
    const x278_guide *answers;
    x278_doc *doc = decoded_bytes(t, NULL, request, sizeof request - 1);
    x278_doc *made;
    x278_response_options options = {.struct_size = sizeof options};
    is(t, x278_response_begin(NULL, NULL, &made), X278_E_INVALID_ARG);
    is(t, x278_response_begin(doc, NULL, NULL), X278_E_INVALID_ARG);
    is(t, x278_response_begin(decoded_bytes(t, NULL, response, sizeof response - 1), NULL, &made), X278_E_UNSUPPORTED);
    ck_assert_ptr_null(made);
    ok(t, x278_guide_find("005010X217-request", X278_STRLEN, &asks));
    ok(t, x278_guide_find("005010X217-response", X278_STRLEN, &answers));
    options.guide = asks;
    is(t, x278_response_begin(doc, &options, &made), X278_E_UNSUPPORTED);
    options.guide = answers;
    ck_assert_ptr_eq(x278_doc_guide(begun(t, doc, &options)), answers);
    options.flags = 1;
    is(t, x278_response_begin(doc, &options, &made), X278_E_UNSUPPORTED);
}

X278_TEST(response__refuses_dates_times_and_levels_that_are_none) {
    static const struct {
        const char *date, *time, *level;
    } wrong[] = {{"20240230", NULL, NULL}, {"240301", NULL, NULL}, {"", NULL, NULL},     {NULL, "2500", NULL},
                 {NULL, "12", NULL},       {NULL, NULL, "2010C"},  {NULL, NULL, "ZZZZ"}, {NULL, NULL, ""}};
    x278_doc *doc = decoded_bytes(t, NULL, request, sizeof request - 1);
    for (size_t i = 0; i < sizeof wrong / sizeof wrong[0]; i++) {
        x278_doc *made;
        x278_response_options options = {.struct_size = sizeof options};
        options.date = wrong[i].date;
        options.time = wrong[i].time;
        options.last_level = wrong[i].level;
        is(t, x278_response_begin(doc, &options, &made), X278_E_INVALID_ARG);
        ck_assert_ptr_null(made);
    }
}

X278_TEST(response__returns_what_an_overlay_allows) {
    static const char rows[] = "<forbidden path='2000E-HI'/><forbidden path='2010EA'/><forbidden path='2000E-TRN04'/>"
                               "<codes path='2000E-UM06' deny='U'/><codes path='2010C-DMG03' allow='M'/>";
    const x278_overlay *overlay = overlay_of(t, "005010X217-response", rows);
    x278_guide *guide = merged_of(t, "005010X217-response", &overlay, 1);
    ck_assert_msg(guide != NULL, "%s", overlaid_issues());
    x278_response_options options = {.struct_size = sizeof options, .guide = guide};
    const x278_doc *doc = begun(t, decoded_bytes(t, NULL, request, sizeof request - 1), &options);
    const x278_event *event = x278_doc_review(doc)->events[0];
    ck_assert_ptr_eq(x278_doc_guide(doc), guide);
    ck_assert_uint_eq(event->diagnosis_count, 0);
    ck_assert_uint_eq(event->provider_count, 0);
    ck_assert_uint_eq(event->service_count, 1);
    ck_assert_ptr_null(event->urgency.ptr);
    ck_assert(str_is(event->traces[0]->number, "T1"));
    ck_assert_ptr_null(event->traces[0]->assigner_unit.ptr);
    ck_assert(has(doc, "2010C-DMG02", "19710412"));
    ck_assert(has(doc, "2010C-DMG03", NULL));
}

/* NUL bytes in the header are an error of the message; reading takes them, and so does the answer. */
X278_TEST(response__takes_a_header_with_nul_bytes) {
    static const char whole[] =
        "ISA*00*          *00*          *ZZ*SENDER\0\0\0\0         *ZZ*RECEIVER       *240301*1200*^*00501*"
        "000000001*0*T*:~GS*HI*SENDER*RECEIVER*20240301*1200*1*X*005010X217~ST*278*0001*005010X217~"
        "SE*2*0001~GE*1*1~IEA*1*000000001~";
    x278_doc *asking;
    x278_doc *answer;
    ok(t, x278_decode(support_ctx(t), whole, sizeof whole - 1, NULL, NULL, &asking));
    support_own_doc(t, asking);
    ok(t, x278_response_begin(asking, NULL, &answer));
    support_own_doc(t, answer);
    const x278_str *asked = &x278_doc_envelope(asking)->sender;
    const x278_str *turned = &x278_doc_envelope(answer)->receiver;
    ck_assert_uint_eq(asked->len, 19);
    ck_assert(turned->len == asked->len && memcmp(turned->ptr, asked->ptr, asked->len) == 0);
}

int main(void) {
    fixtures_load("278", &all);
    TCase *tcase = tcase_create("response");
    tcase_set_timeout(tcase, 300);
    tcase_add_test(tcase, response__returns_what_the_guide_has_and_allows);
    tcase_add_test(tcase, response__ends_where_it_is_told_to);
    tcase_add_test(tcase, response__ends_at_the_patient_whoever_that_is);
    tcase_add_loop_test(tcase, response__to_a_fixture_has_no_finding, 0, (int)all.count);
    tcase_add_test(tcase, response__takes_numbers_and_times_from_the_caller);
    tcase_add_test(tcase, response__leaves_to_the_caller_what_has_no_default);
    tcase_add_test(tcase, response__leaves_out_what_would_be_wrong);
    tcase_add_test(tcase, response__keeps_holes_and_the_delimiters);
    tcase_add_test(tcase, response__refuses_what_is_no_request);
    tcase_add_test(tcase, response__refuses_dates_times_and_levels_that_are_none);
    tcase_add_test(tcase, response__takes_a_header_with_nul_bytes);
    if (x278_feature(X278_FEATURE_XML)) {
        tcase_add_test(tcase, response__returns_what_an_overlay_allows);
    }
    int result = support_main(tcase);
    fixtures_free(&all);
    return result;
}
