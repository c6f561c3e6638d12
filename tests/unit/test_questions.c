/* What a response asks for: the parts of HI with LOI are a list of their own, and come back in their place. */
#include "checked.h"

#define GS "GS*HI*SENDER*RECEIVER*20240301*1200*1*X*005010X217~"
#define TOP ISA GS ANSWER A B C "HL*4*3*EV*0~UM*HS*I*2~HCR*A4**0U~"
#define TAIL "SE*13*0001~GE*1*1~IEA*1*000000001~"
#define RESPONSE(hi) TOP hi TAIL

static const x278_event *event_of(const x278_doc *doc) {
    return x278_doc_review(doc)->events[0];
}

/* The HI segment that the document is written with. */
static bool writes(support *t, const x278_doc *doc, const char *hi) {
    x278_buf out;
    ok(t, x278_encode(doc, NULL, NULL, &out));
    bool found = hi[0] == '\0' ? strstr(out.ptr, "~HI*") == NULL : strstr(out.ptr, hi) != NULL;
    x278_buf_free(&out);
    return found;
}

/* Written as it was read. */
static void comes_back(support *t, const char *text) {
    x278_buf out;
    ok(t, x278_encode(decoded(t, NULL, text), NULL, NULL, &out));
    bool same = strcmp(out.ptr, text) == 0;
    x278_buf_free(&out);
    ck_assert_msg(same, "%s", text);
}

static bool has(support *t, const x278_doc *doc, const char *path, const char *value) {
    x278_str text;
    ok(t, x278_get(doc, path, X278_STRLEN, &text));
    return value == NULL ? text.ptr == NULL : str_is(text, value);
}

X278_TEST(questions__are_not_among_the_diagnoses) {
    const x278_doc *doc = decoded(t, NULL, RESPONSE("HI*ABK:M5416*LOI:18748-4*ABF:M542~"));
    const x278_event *event = event_of(doc);
    ck_assert_uint_eq(event->diagnosis_count, 3);
    ck_assert(str_is(event->diagnoses[0]->code, "M5416"));
    ck_assert_ptr_null(event->diagnoses[1]->qualifier.ptr);
    ck_assert_ptr_null(event->diagnoses[1]->code.ptr);
    ck_assert(str_is(event->diagnoses[2]->code, "M542"));
    ck_assert_uint_eq(event->information_request_count, 2);
    ck_assert_ptr_null(event->information_requests[0]->code.ptr);
    ck_assert(str_is(event->information_requests[1]->qualifier, "LOI"));
    ck_assert(str_is(event->information_requests[1]->code, "18748-4"));
}

X278_TEST(questions__alone_leave_no_diagnosis) {
    const x278_event *event = event_of(decoded(t, NULL, RESPONSE("HI*LOI:18748-4*LOI:11503-0~")));
    ck_assert_uint_eq(event->diagnosis_count, 0);
    ck_assert_uint_eq(event->information_request_count, 2);
    ck_assert(str_is(event->information_requests[1]->code, "11503-0"));
}

X278_TEST(questions__come_back_byte_for_byte) {
    static const char *const segments[] = {
        RESPONSE("HI*LOI:18748-4~"),
        RESPONSE("HI*ABK:M5416*LOI:18748-4*ABF:M542~"),
        RESPONSE("HI*LOI:18748-4*ABK:M5416~"),
        RESPONSE("HI*ABK:M5416**LOI:18748-4~"),
        RESPONSE("HI*LOI~"),
        RESPONSE("HI*LOI:18748-4:D8:20240301*ABK:M5416:D8:20240301~"),
        RESPONSE("HI*LOI:18748-4:::5~"),
        RESPONSE("HI*LOI:1^LOI:2*ABK:M5416~"),
        TOP "HI*ABK:A~HI*LOI:B~SE*14*0001~GE*1*1~IEA*1*000000001~",
        RESPONSE("HI*ABF:1*LOI:2*ABF:3*LOI:4*ABF:5*LOI:6*ABF:7*LOI:8*ABF:9*LOI:10*ABF:11*LOI:12*LOI:13~"),
    };
    for (size_t i = 0; i < sizeof segments / sizeof segments[0]; i++) {
        comes_back(t, segments[i]);
    }
}

X278_TEST(questions__have_their_paths_of_the_wire) {
    const x278_doc *doc = decoded(t, NULL, RESPONSE("HI*ABK:M5416*LOI:18748-4~"));
    ck_assert(has(t, doc, "2000E-HI01-2", "M5416"));
    ck_assert(has(t, doc, "2000E-HI02-1", "LOI"));
    ck_assert(has(t, doc, "2000E-HI02-2", "18748-4"));
    ck_assert(has(t, doc, "events.information_requests[2].code", "18748-4"));
    size_t count;
    ok(t, x278_count(doc, "2000E-HI02-2", X278_STRLEN, &count));
    ck_assert_uint_eq(count, 1);
}

X278_TEST(questions__that_are_built_come_behind_the_diagnoses) {
    x278_doc *doc = decoded(t, NULL, RESPONSE("HI*ABK:M5416*ABF:M542~"));
    x278_event *event = x278_doc_node(doc, event_of(doc));
    for (int i = 0; i < 2; i++) {
        x278_information_request *request = got(t, x278_event_add_information_request(doc, event));
        ok(t, x278_doc_text(doc, &request->qualifier, "LOI"));
        ok(t, x278_doc_text(doc, &request->code, i == 0 ? "18748-4" : "11503-0"));
    }
    ck_assert(writes(t, doc, "~HI*ABK:M5416*ABF:M542*LOI:18748-4*LOI:11503-0~"));
    ck_assert(has(t, doc, "2000E-HI04-2", "11503-0"));
    ck_assert(has(t, doc, "2000E-HI05-2", NULL));
}

X278_TEST(questions__fill_the_places_that_diagnoses_leave) {
    x278_doc *doc = decoded(t, NULL, RESPONSE("HI*ABK:M5416**ABF:M542~"));
    x278_event *event = x278_doc_node(doc, event_of(doc));
    got(t, x278_event_add_information_request(doc, event));
    x278_information_request *second = got(t, x278_event_add_information_request(doc, event));
    ok(t, x278_doc_text(doc, &second->qualifier, "LOI"));
    ok(t, x278_doc_text(doc, &second->code, "18748-4"));
    ck_assert(writes(t, doc, "~HI*ABK:M5416*LOI:18748-4*ABF:M542~"));
}

X278_TEST(questions__that_find_no_place_are_reported) {
    x278_doc *doc =
        decoded(t, NULL, RESPONSE("HI*ABK:1*ABF:2*ABF:3*ABF:4*ABF:5*ABF:6*ABF:7*ABF:8*ABF:9*ABF:10*ABF:11~"));
    x278_event *event = x278_doc_node(doc, event_of(doc));
    x278_issues *issues = support_issues(t, support_ctx(t));
    for (int i = 0; i < 2; i++) {
        x278_information_request *request = got(t, x278_event_add_information_request(doc, event));
        ok(t, x278_doc_text(doc, &request->qualifier, "LOI"));
        ok(t, x278_doc_text(doc, &request->code, "18748-4"));
    }
    ck_assert(writes(t, doc, "*ABF:11*LOI:18748-4~"));
    x278_encode_options options = {.struct_size = sizeof options};
    static x278_buf out;
    ok(t, x278_encode(doc, &options, issues, &out));
    support_own_buf(t, &out);
    bool reported = false;
    for (size_t i = 0; i < x278_issues_count(issues); i++) {
        const x278_issue *issue = x278_issues_at(issues, i);
        reported = reported || (strcmp(issue->name.ptr, "list_too_long") == 0 &&
                                strcmp(issue->params[0].ptr, "x278_event.information_requests") == 0);
    }
    ck_assert(reported);
}

X278_TEST(questions__are_set_by_their_qualifier) {
    x278_doc *doc = decoded(t, NULL, RESPONSE(""));
    ok(t, x278_set(doc, "2000E-HI01-2", X278_STRLEN, "18748-4", X278_STRLEN));
    ck_assert_uint_eq(event_of(doc)->diagnosis_count, 1);
    ok(t, x278_set(doc, "2000E-HI01-1", X278_STRLEN, "LOI", 3)); /* and so the code moves */
    ck_assert(str_is(event_of(doc)->information_requests[0]->code, "18748-4"));
    ck_assert_ptr_null(event_of(doc)->diagnoses[0]->code.ptr);
    ck_assert(writes(t, doc, "~HI*LOI:18748-4~"));
    ok(t, x278_set(doc, "2000E-HI01-1", X278_STRLEN, "ABK", 3));
    ok(t, x278_set(doc, "2000E-HI01-2", X278_STRLEN, "M5416", X278_STRLEN));
    ck_assert(str_is(event_of(doc)->diagnoses[0]->code, "M5416"));
    ck_assert_ptr_null(event_of(doc)->information_requests[0]->code.ptr);
    ck_assert(writes(t, doc, "~HI*ABK:M5416~"));
}

X278_TEST(questions__are_taken_out_with_their_segment) {
    x278_doc *doc = decoded(t, NULL, RESPONSE("HI*ABK:M5416*LOI:18748-4~"));
    ok(t, x278_remove(doc, "2000E-HI02-2", X278_STRLEN));
    ck_assert(writes(t, doc, "~HI*ABK:M5416*LOI~"));
    ok(t, x278_remove(doc, "2000E-HI", X278_STRLEN));
    ck_assert_uint_eq(event_of(doc)->information_request_count, 0);
    ck_assert(writes(t, doc, ""));
}

X278_TEST(questions__go_through_xml) {
    x278_ctx *ctx = support_ctx(t);
    const x278_doc *doc = decoded(t, NULL, RESPONSE("HI*ABK:M5416*LOI:18748-4*ABF:M542~"));
    static x278_buf xml;
    ok(t, x278_xml_encode(doc, NULL, &xml));
    support_own_buf(t, &xml);
    ck_assert_ptr_nonnull(strstr(xml.ptr, "<code path=\"2000E-HI02-2\">18748-4</code>"));
    ck_assert_ptr_nonnull(strstr(xml.ptr, "<code path=\"2000E-HI03-2\">M542</code>"));
    x278_doc *back = NULL;
    x278_status status = x278_xml_decode(ctx, xml.ptr, xml.len, NULL, NULL, &back);
    if (status != X278_E_UNSUPPORTED) { /* a build without libxml2 */
        ok(t, status);
        support_own_doc(t, back);
        ck_assert(writes(t, back, "~HI*ABK:M5416*LOI:18748-4*ABF:M542~"));
    }
}

BEGIN_SUITE("questions")
TEST(questions__are_not_among_the_diagnoses)
TEST(questions__alone_leave_no_diagnosis)
TEST(questions__come_back_byte_for_byte)
TEST(questions__have_their_paths_of_the_wire)
TEST(questions__that_are_built_come_behind_the_diagnoses)
TEST(questions__fill_the_places_that_diagnoses_leave)
TEST(questions__that_find_no_place_are_reported)
TEST(questions__are_set_by_their_qualifier)
TEST(questions__are_taken_out_with_their_segment)
TEST(questions__go_through_xml)
END_SUITE
