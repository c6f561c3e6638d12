/* What a program does wrong with a document ends in a status: NULL in lists, texts that are not there, wrong names of structs,
 * structs of another document, envelope texts of any kind. */
#include <stdlib.h>

#include "support.h"

#define GS "GS*HI*SENDER*RECEIVER*20240301*1200*1*X*005010X217~"
#define ASKED                                                                                                          \
    "ST*278*0001*005010X217~BHT*0007*13*REQ1*20240301*1200~HL*1**20*1~NM1*X3*2*PLAN*****PI*12345~HL*2*1*21*1~"         \
    "NM1*1P*2*CLINIC*****XX*1234567893~HL*3*2*22*1~NM1*IL*1*DOE*JANE****MI*M100~HL*4*3*EV*1~UM*HS*I*2*24:B~"           \
    "HI*ABK:M5416~NM1*SJ*2*IMAGING*****XX*1234567893~HL*5*4*SS*0~SV1*HC:72148~SE*14*0001~"
#define END "GE*1*1~IEA*1*000000001~"

static void free_doc(void *doc) {
    x278_doc_free(doc);
}
static void free_writer(void *writer) {
    x278_writer_free(writer);
}
static void free_buf(void *buf) {
    x278_buf_free(buf);
    free(buf);
}

static x278_doc *request(support *t, const x278_ctx *ctx) {
    x278_doc *doc;
    ok(t, x278_decode(ctx, ISA GS ASKED END, strlen(ISA GS ASKED END), NULL, NULL, &doc));
    support_defer(t, free_doc, doc);
    return doc;
}

/* The one event of the document, for writing. */
static x278_event *event_of(x278_doc *doc) {
    ck_assert_uint_eq(x278_doc_review(doc)->event_count, 1);
    return x278_doc_node(doc, x278_doc_review(doc)->events[0]);
}

static x278_buf *new_buf(support *t) {
    x278_buf *buf = calloc(1, sizeof *buf);
    ck_assert_ptr_nonnull(buf);
    support_defer(t, free_buf, buf);
    return buf;
}

/* ---- all that follows the structs of a document ---------------------------------------------------------------------- */

static x278_status encode(support *t, const x278_doc *doc) {
    return x278_encode(doc, NULL, NULL, new_buf(t));
}

static x278_status encode_alone(support *t, const x278_doc *doc) {
    const x278_encode_options alone = {.struct_size = sizeof alone, .flags = X278_ENCODE_TRANSACTION};
    return x278_encode(doc, &alone, support_issues(t, support_ctx(t)), new_buf(t));
}

static x278_status write_doc(support *t, const x278_doc *doc) {
    const x278_interchange_options isa = {.struct_size = sizeof isa,
                                          .sender = "A",
                                          .receiver = "B",
                                          .date = "240301",
                                          .time = "1200",
                                          .control_number = "1"};
    const x278_group_options gs = {
        .struct_size = sizeof gs, .sender = "AA", .receiver = "BB", .date = "20240301", .time = "1200"};
    x278_writer *writer;
    ok(t, x278_writer_open_buffer(support_ctx(t), NULL, NULL, &writer));
    support_defer(t, free_writer, writer);
    ok(t, x278_writer_interchange_begin(writer, &isa));
    ok(t, x278_writer_group_begin(writer, &gs));
    uint64_t before = x278_writer_bytes(writer);
    x278_status status = x278_doc_write(doc, writer, NULL, NULL);
    ck_assert(status == X278_OK || x278_writer_bytes(writer) == before);
    return status;
}

static x278_status xml(support *t, const x278_doc *doc) {
    return x278_xml_encode(doc, NULL, new_buf(t));
}

static x278_status xml_writer(support *t, const x278_doc *doc) {
    x278_xml_writer *writer;
    ok(t, x278_xml_writer_open_buffer(support_ctx(t), NULL, &writer));
    support_defer(t, (void (*)(void *))x278_xml_writer_free, writer);
    return x278_xml_writer_document(writer, doc);
}

static x278_status json(support *t, const x278_doc *doc) {
    return x278_json_encode(doc, NULL, new_buf(t));
}

static x278_status json_writer(support *t, const x278_doc *doc) {
    x278_json_writer *writer;
    ok(t, x278_json_writer_open_buffer(support_ctx(t), NULL, &writer));
    support_defer(t, (void (*)(void *))x278_json_writer_free, writer);
    return x278_json_writer_document(writer, doc);
}

static x278_status view(support *t, const x278_doc *doc) {
    return x278_view(doc, NULL, NULL, new_buf(t));
}

static x278_status outcome(support *t, const x278_doc *doc) {
    const x278_outcome *made;
    x278_status status = x278_outcome_new(doc, NULL, &made);
    support_defer(t, (void (*)(void *))x278_outcome_free, (void *)made);
    return status;
}

static x278_status keep(support *t, x278_status status, x278_doc *doc) {
    support_defer(t, free_doc, doc);
    return status;
}

static x278_status response(support *t, const x278_doc *doc) {
    x278_doc *made;
    x278_status status = x278_response_begin(doc, NULL, &made);
    return keep(t, status, made);
}

static x278_status inquiry(support *t, const x278_doc *doc) {
    x278_doc *made;
    x278_status status = x278_inquiry_begin(support_ctx(t), doc, NULL, &made);
    return keep(t, status, made);
}

static x278_status notification(support *t, const x278_doc *doc) {
    x278_doc *made;
    x278_status status = x278_notification_begin(doc, NULL, &made);
    return keep(t, status, made);
}

static x278_status submission(support *t, const x278_doc *doc) {
    x278_doc *made;
    x278_status status = x278_submission_begin(doc, NULL, &made);
    return keep(t, status, made);
}

typedef x278_status reader_of(support *t, const x278_doc *doc);

static reader_of *const readers[] = {encode, encode_alone, write_doc, xml,     xml_writer,   json,      json_writer,
                                     view,   outcome,      response,  inquiry, notification, submission};

static void read_everywhere(support *t, const x278_doc *doc, x278_status wanted) {
    for (size_t i = 0; i < sizeof readers / sizeof readers[0]; i++) {
        is(t, readers[i](t, doc), wanted);
    }
}

/* Paths answer, whatever they find. */
static void ask_everywhere(support *t, x278_doc *doc, const char *const paths[], size_t count) {
    for (size_t i = 0; i < count; i++) {
        x278_str value;
        size_t number;
        x278_status status = x278_get(doc, paths[i], X278_STRLEN, &value);
        ck_assert(status == X278_OK || status == X278_E_NOT_FOUND);
        status = x278_count(doc, paths[i], X278_STRLEN, &number);
        ck_assert(status == X278_OK || status == X278_E_NOT_FOUND);
        status = x278_set(doc, paths[i], X278_STRLEN, "X", 1);
        is(t, status, status == X278_E_NOMEM ? X278_OK : status);
        status = x278_remove(doc, paths[i], X278_STRLEN);
        ck_assert(status == X278_OK || status == X278_E_NOT_FOUND);
    }
}

/* ---- the tests ------------------------------------------------------------------------------------------------------- */

/* The same document without the fault: it is not refused for another reason. */
#define RIGHT(reader)                                                                                                  \
    X278_TEST(misuse__right_##reader) {                                                                                \
        is(t, reader(t, request(t, support_ctx(t))), X278_OK);                                                         \
    }
RIGHT(encode)
RIGHT(write_doc)
RIGHT(xml)
RIGHT(json)
RIGHT(view)
RIGHT(outcome)
RIGHT(response)
RIGHT(inquiry)
RIGHT(notification)
RIGHT(submission)

X278_TEST(misuse__null_among_events) {
    static const char *const paths[] = {"events[1].category", "events[2].services[1].procedure", "2000E[1]-UM01",
                                        "2000E[2]-UM01", "2000F[1]-SV101-2"};
    const x278_ctx *ctx = support_ctx(t);
    x278_doc *doc = request(t, ctx);
    const x278_event *const list[] = {NULL, event_of(doc)};
    x278_review *review = x278_doc_edit(doc);
    review->events = list;
    review->event_count = 2;
    read_everywhere(t, doc, X278_E_INVALID_ARG);
    ask_everywhere(t, doc, paths, sizeof paths / sizeof paths[0]);
}

X278_TEST(misuse__null_among_structs_of_an_event) {
    static const char *const paths[] = {"events[1].services[1].service_type",
                                        "2000F[1]-SV101-2",
                                        "2010EA[1]-NM109",
                                        "2010EA[1]-NM1",
                                        "2000E-HI01-2",
                                        "events[1].diagnoses[1].code",
                                        "events[1].providers[2].name"};
    const x278_ctx *ctx = support_ctx(t);
    static const size_t lists[] = {offsetof(x278_event, services), offsetof(x278_event, providers),
                                   offsetof(x278_event, diagnoses), offsetof(x278_event, unknowns)};
    static const void *const holes[] = {NULL, NULL, NULL};
    const void *const *list = holes;
    const size_t count = 3;
    for (size_t i = 0; i < sizeof lists / sizeof lists[0]; i++) {
        x278_doc *doc = request(t, ctx);
        char *event = (char *)event_of(doc);
        memcpy(event + lists[i], &list, sizeof list);
        memcpy(event + lists[i] + sizeof list, &count, sizeof count);
        read_everywhere(t, doc, X278_E_INVALID_ARG);
        ck_assert_ptr_nonnull(x278_event_patient(doc, (const x278_event *)(const void *)event));
        ask_everywhere(t, doc, paths, sizeof paths / sizeof paths[0]);
    }
}

X278_TEST(misuse__null_above_an_event) {
    static const x278_subscriber *const none[] = {NULL};
    static const x278_dependent *const nobody[] = {NULL};
    const x278_ctx *ctx = support_ctx(t);
    x278_doc *doc = request(t, ctx);
    const x278_event *event = event_of(doc);
    x278_requester *requester = x278_doc_node(doc, x278_doc_review(doc)->organizations[0]->requesters[0]);
    x278_subscriber *subscriber = x278_doc_node(doc, requester->subscribers[0]);
    subscriber->dependents = nobody;
    subscriber->dependent_count = 1;
    read_everywhere(t, doc, X278_E_INVALID_ARG);
    ck_assert_ptr_nonnull(x278_event_patient(doc, event));
    is(t, x278_doc_remove(doc, x278_doc_edit(doc), "x278_review", "events", 1), X278_E_NOT_FOUND);
    requester->subscribers = none;
    read_everywhere(t, doc, X278_E_INVALID_ARG);
    ck_assert_ptr_null(x278_event_patient(doc, event));
}

X278_TEST(misuse__lists_and_texts_that_are_not_there) {
    static const char *const paths[] = {"events[1].services[1].procedure", "2000F[1]-SV101-2", "2000E-UM01",
                                        "events[1].category", "2000E-UM02"};
    const x278_ctx *ctx = support_ctx(t);
    x278_doc *doc = request(t, ctx);
    x278_event *event = event_of(doc);
    event->category = (x278_str){NULL, 5};
    read_everywhere(t, doc, X278_E_INVALID_ARG);
    ask_everywhere(t, doc, paths, sizeof paths / sizeof paths[0]);
    doc = request(t, ctx);
    event = event_of(doc);
    event->services = NULL; /* the count says one */
    read_everywhere(t, doc, X278_E_INVALID_ARG);
    ask_everywhere(t, doc, paths, sizeof paths / sizeof paths[0]);
}

X278_TEST(misuse__a_list_of_the_program_is_copied_before_it_grows) {
    const x278_ctx *ctx = support_ctx(t);
    x278_doc *doc = request(t, ctx);
    x278_event *event = event_of(doc);
    const x278_service *one = event->services[0];
    const x278_service *const three[] = {one, one, one};
    event->services = three;
    event->service_count = 3;
    x278_service *added = got(t, x278_event_add_service(doc, event));
    ck_assert_uint_eq(event->service_count, 4);
    ck_assert_ptr_ne(event->services, three);
    ck_assert_ptr_eq(event->services[2], one);
    ck_assert_ptr_eq(event->services[3], added);
    ok(t, x278_doc_remove(doc, event, "x278_event", "services", 0));
    ck_assert_ptr_eq(three[0], one);
    ck_assert_uint_eq(event->service_count, 3);
}

X278_TEST(misuse__a_struct_is_what_its_name_says) {
    const x278_ctx *ctx = support_ctx(t);
    x278_doc *doc = request(t, ctx);
    x278_event *event = event_of(doc);
    void *service = x278_doc_node(doc, event->services[0]);
    void *made = doc;
    is(t, x278_doc_add(doc, service, "x278_event", "services", &made), X278_E_INVALID_ARG);
    ck_assert_ptr_null(made);
    is(t, x278_doc_add(doc, event, "x278_service", "traces", &made), X278_E_INVALID_ARG);
    is(t, x278_doc_add(doc, event, "x278_nothing", "services", &made), X278_E_NOT_FOUND);
    is(t, x278_doc_remove(doc, service, "x278_event", "services", 0), X278_E_INVALID_ARG);
    is(t, x278_doc_remove(doc, (char *)service + 8, "x278_service", "traces", 0), X278_E_INVALID_ARG);
    ck_assert_ptr_null(x278_event_add_service(doc, service)); /* in C a void * goes for any struct */
    is(t, x278_doc_status(doc), X278_E_INVALID_ARG);
    ok(t, encode(t, doc));
}

/* No two kinds of structs are taken for each other, whether of one size or not. */
X278_TEST(misuse__each_struct_is_known_from_each_other) {
    const x278_ctx *ctx = support_ctx(t);
    x278_doc *doc = request(t, ctx);
    const char *root;
    void *review = x278_doc_node(doc, x278_doc_root(doc, &root));
    for (size_t i = 0; i < x278_struct_count(); i++) {
        const char *name;
        ok(t, x278_struct_at(i, &name, NULL));
        for (size_t k = 0; strcmp(name, root) != 0 && k < x278_field_count(name); k++) {
            x278_field field = {.struct_size = sizeof field};
            ok(t, x278_field_at(name, k, &field));
            is(t, x278_doc_remove(doc, review, name, field.name, 0), X278_E_INVALID_ARG);
        }
    }
}

X278_TEST(misuse__a_struct_of_another_document) {
    const x278_ctx *ctx = support_ctx(t);
    x278_doc *doc = request(t, ctx);
    x278_doc *other = request(t, ctx);
    x278_event *event = event_of(other);
    x278_event alone = {.struct_size = sizeof alone};
    void *made;
    is(t, x278_doc_add(doc, event, "x278_event", "services", &made), X278_E_INVALID_ARG);
    is(t, x278_doc_add(doc, &alone, "x278_event", "services", &made), X278_E_INVALID_ARG);
    is(t, x278_doc_remove(doc, event, "x278_event", "services", 0), X278_E_INVALID_ARG);
    ck_assert_ptr_null(x278_event_add_service(doc, event));
    ck_assert_ptr_null(x278_doc_node(doc, event));
    ck_assert_ptr_null(x278_doc_node(doc, &alone));
    ck_assert_uint_eq(event->service_count, 1);
    ck_assert_ptr_null(x278_event_patient(doc, event));
    ok(t, encode(t, other));
}

/* ---- the envelope ---------------------------------------------------------------------------------------------------- */

/* Set each text of the envelope to `text` in turn, and write it. */
static void try_envelope(support *t, const char *text, size_t len, bool refused) {
    x278_doc *doc = request(t, support_ctx(t));
    const x278_envelope before = *x278_doc_envelope(doc);
    for (size_t i = 0; i < x278_field_count("x278_envelope"); i++) {
        x278_field field = {.struct_size = sizeof field};
        ok(t, x278_field_at("x278_envelope", i, &field));
        if (field.kind != X278_FIELD_TEXT) {
            continue;
        }
        *x278_doc_edit_envelope(doc) = before;
        *(x278_str *)(void *)((char *)x278_doc_edit_envelope(doc) + field.offset) = (x278_str){text, len};
        x278_status status = encode(t, doc);
        is(t, status, status == X278_E_NOMEM ? X278_OK : status);
        ck_assert(status != X278_OK || !refused);
        status = refused ? response(t, doc) : X278_OK;
        is(t, status, status == X278_E_NOMEM ? X278_OK : status);
    }
}

X278_TEST(misuse__envelope_texts) {
    static const char long_text[] = "0123456789012345678901234567890123456789012345678901234567890123456789";
    static const char odd[] = "A\x01\x7f\xff";
    try_envelope(t, NULL, 0, false);
    try_envelope(t, NULL, 7, true);
    try_envelope(t, "A\0B", 3, false);
    try_envelope(t, "A*B~C", 5, true);
    try_envelope(t, odd, sizeof odd - 1, false);
    try_envelope(t, long_text, sizeof long_text - 1, false);
}

X278_TEST(misuse__set_envelope_refuses) {
    const x278_ctx *ctx = support_ctx(t);
    x278_doc *doc = request(t, ctx);
    is(t, x278_doc_set_envelope(doc, NULL, "BB", "20240301", "1200", X278_USAGE_TEST, "1"), X278_E_INVALID_ARG);
    is(t, x278_doc_set_envelope(doc, "AA", "", "20240301", "1200", X278_USAGE_TEST, "1"), X278_E_INVALID_ARG);
    is(t, x278_doc_set_envelope(doc, "AA", "BB", "2024", "1200", X278_USAGE_TEST, "1"), X278_E_INVALID_ARG);
    is(t, x278_doc_set_envelope(doc, "AA", "BB", "20240301", "25", X278_USAGE_TEST, "1"), X278_E_INVALID_ARG);
    is(t, x278_doc_set_envelope(doc, "AA", "BB", "20240301", "1200", 3, "1"), X278_E_INVALID_ARG);
    is(t, x278_doc_set_envelope(doc, "AA", "BB", "20240301", "1200", X278_USAGE_TEST, "1x"), X278_E_INVALID_ARG);
    ok(t, x278_doc_set_envelope(doc, "AAAAAAAAAAAAAAAA", "BB", "20240301", "1200", X278_USAGE_TEST, "1"));
    is(t, encode(t, doc), X278_E_INVALID_ARG); /* 16 bytes have no room in ISA06 */
}

BEGIN_SUITE("misuse")
TEST(misuse__right_encode)
TEST(misuse__right_write_doc)
TEST(misuse__right_xml)
TEST(misuse__right_json)
TEST(misuse__right_view)
TEST(misuse__right_outcome)
TEST(misuse__right_response)
TEST(misuse__right_inquiry)
TEST(misuse__right_notification)
TEST(misuse__right_submission)
TEST(misuse__null_among_events)
TEST(misuse__null_among_structs_of_an_event)
TEST(misuse__null_above_an_event)
TEST(misuse__lists_and_texts_that_are_not_there)
TEST(misuse__a_list_of_the_program_is_copied_before_it_grows)
TEST(misuse__a_struct_is_what_its_name_says)
TEST(misuse__each_struct_is_known_from_each_other)
TEST(misuse__a_struct_of_another_document)
TEST(misuse__envelope_texts)
TEST(misuse__set_envelope_refuses)
END_SUITE
