/* A 275 as structs: read, changed, built, written, with its payload. */
#include "support.h"

#include <stdlib.h>

#define PART_1                                                                                                         \
    "ISA*00*          *00*          *ZZ*SENDER         *ZZ*RECEIVER       *260301*1200*^*00602*000000001*0*T*:~"       \
    "GS*PI*SENDER*RECEIVER*20260301*1200*1*X*006020X316~ST*275*0001*006020X316~BGN*02*REF1*20260301*1200~"             \
    "NM1*ACV*2*SPINE CLINIC*****XX*1234567893*67*1P~PER*IC*DESK*TE*5555550100~"                                        \
    "NM1*40*2*PAYER*****PI*PAYER1*67*PR~NM1*IL*1*SAMPLE*PAT****MI*M1~REF*2I*TRACE1~REF*EJ*ACC1~"
#define DOCUMENT(lx, number, filter, length, payload)                                                                  \
    "LX*" lx "~TRN*1*" number                                                                                          \
    "~STC*A1:55111-5::LOI~REF*6R*LINE1~HI*ABK:M5416*ABF:M545~SVC*HC:22558:::::::A1:A2*0**0360~"                        \
    "DTP*368*D8*20260301~CAT*AE*TX~OOI*1*47*ATTACHMENT~BDS*" filter "*" length "*" payload "~"
#define PART_2(count) "SE*" count "*0001~GE*1*1~IEA*1*000000001~"

static const char message[] = PART_1 DOCUMENT("1", "ACN1", "B64", "8", "Zm9vYmFy")
    DOCUMENT("2", "ACN2", "ASC", "12", "a~SE*1*0001~") PART_2("29");

static x278_doc *decode(support *t, const char *text, size_t len, uint32_t flags) {
    x278_decode_options options = {.struct_size = sizeof options, .flags = flags};
    x278_doc *doc;
    ok(t, x278_decode(support_ctx(t), text, len, &options, NULL, &doc));
    support_own_doc(t, doc);
    return doc;
}

/* The document is written as this text. */
static void written_as(support *t, const x278_doc *doc, const char *text) {
    x278_buf out;
    ok(t, x278_encode(doc, NULL, NULL, &out));
    bool same = out.len == strlen(text) && memcmp(out.ptr, text, out.len) == 0;
    ck_assert_msg(same, "wanted: %s\nwritten: %.*s", text, (int)out.len, out.ptr);
    x278_buf_free(&out);
}

X278_TEST(attach__reads_all_of_a_275) {
    x278_doc *doc = decode(t, message, sizeof message - 1, 0);
    ck_assert_int_eq(x278_doc_kind(doc), X278_DOC_SUBMISSION);
    ck_assert_ptr_null(x278_doc_review(doc));
    const x278_submission *s = x278_doc_submission(doc);
    ck_assert(str_is(s->reference, "REF1"));
    ck_assert(str_is(s->source->id, "1234567893"));
    ck_assert(str_is(s->source->related_role, "1P"));
    ck_assert(str_is(s->source->contacts[0]->numbers[0]->number, "5555550100"));
    ck_assert(str_is(s->receiver->name, "PAYER"));
    ck_assert_uint_eq(s->patient->reference_count, 2);
    ck_assert(str_is(s->patient->references[0]->value, "TRACE1"));
    ck_assert_uint_eq(s->document_count, 2);
    const x278_enclosure *d = s->documents[0];
    ck_assert(str_is(d->control_number, "ACN1"));
    ck_assert(str_is(d->wanted[0]->code, "55111-5"));
    ck_assert(str_is(d->diagnoses[0]->diagnoses[1]->code, "M545"));
    ck_assert(str_is(d->service->procedure->code, "22558"));
    ck_assert(str_is(d->service->extensions[1], "A2"));
    ck_assert(str_is(d->service->revenue_code, "0360"));
    ck_assert(str_is(d->category->submitted->value, "20260301"));
    ck_assert(str_is(d->category->format, "TX"));
    ck_assert(str_is(d->category->content->filter, "B64"));
    ck_assert_uint_eq(s->unknown_count, 0);
}

X278_TEST(attach__a_payload_is_a_span_into_the_input) {
    x278_doc *doc = decode(t, message, sizeof message - 1, 0);
    const x278_submission *s = x278_doc_submission(doc);
    const x278_payload *payload = &s->documents[1]->category->content->payload;
    ck_assert_uint_eq(payload->data.len, 12);
    ck_assert_mem_eq(payload->data.ptr, "a~SE*1*0001~", 12);
    ck_assert_ptr_eq(payload->data.ptr, message + payload->offset);
    ck_assert_uint_eq(payload->length, 12);
    ck_assert_uint_eq(payload->flags, 0);
    x278_str text;
    is(t, x278_get(doc, "2110A[2]-BDS03", X278_STRLEN, &text), X278_E_UNSUPPORTED);
    ok(t, x278_get(doc, "2110A[2]-BDS02", X278_STRLEN, &text));
    ck_assert(str_is(text, "12"));
}

X278_TEST(attach__a_payload_is_copied_when_asked) {
    char *text = malloc(sizeof message);
    ck_assert_ptr_nonnull(text);
    support_defer(t, free, text);
    memcpy(text, message, sizeof message);
    x278_doc *doc = decode(t, text, sizeof message - 1, X278_DECODE_KEEP_PAYLOADS);
    x278_doc *late = decode(t, text, sizeof message - 1, 0);
    x278_submission *s = x278_doc_edit_submission(late);
    for (size_t i = 0; i < s->document_count; i++) {
        x278_content *content = x278_doc_node(late, s->documents[i]->category->content);
        ok(t, x278_payload_keep(late, &content->payload));
        ck_assert_uint_eq(content->payload.flags, X278_PAYLOAD_OWNED);
    }
    memset(text, 'x', sizeof message);
    written_as(t, doc, message);
    written_as(t, late, message);
}

X278_TEST(attach__comes_back_byte_for_byte) {
    static const char *const messages[] = {
        message, PART_1 DOCUMENT("1", "ACN1", "B64", "0", "") PART_2("19"),
        PART_1 DOCUMENT("1", "ACN1", "B64", "0008", "Zm9vYmFy") PART_2("19"),
        PART_1 DOCUMENT("1", "ACN1", "B64", "9", "Zm9vYmFy") PART_2("19"), /* wrong, and written as it was */
    };
    for (size_t i = 0; i < sizeof messages / sizeof messages[0]; i++) {
        written_as(t, decode(t, messages[i], strlen(messages[i]), 0), messages[i]);
    }
}

X278_TEST(attach__comes_back_through_xml) {
    x278_doc *doc = decode(t, message, sizeof message - 1, 0);
    const x278_ctx *ctx = support_ctx(t);
    x278_buf xml;
    x278_doc *back = NULL;
    ok(t, x278_xml_encode(doc, NULL, &xml));
    x278_status status = x278_xml_decode(ctx, xml.ptr, xml.len, NULL, NULL, &back);
    x278_buf_free(&xml);
    ok(t, status);
    support_own_doc(t, back);
    ck_assert_int_eq(x278_doc_kind(back), X278_DOC_SUBMISSION);
    written_as(t, back, message);
}

X278_TEST(attach__counts_a_payload_that_has_changed) {
    x278_doc *doc = decode(t, message, sizeof message - 1, 0);
    ok(t, x278_set(doc, "2110A[2]-BDS03", X278_STRLEN, "no~terminators~", X278_STRLEN));
    written_as(t, doc,
               PART_1 DOCUMENT("1", "ACN1", "B64", "8", "Zm9vYmFy")
                   DOCUMENT("2", "ACN2", "ASC", "15", "no~terminators~") PART_2("29"));
}

static int32_t count_up(void *user, uint64_t at, void *buf, size_t size) {
    char *bytes = buf;
    for (size_t i = 0; i < size; i++) {
        bytes[i] = (char)('0' + (at + i) % 10);
    }
    return *(const int32_t *)user;
}

X278_TEST(attach__reads_a_payload_when_it_is_written) {
    x278_doc *doc = decode(t, message, sizeof message - 1, 0);
    const x278_submission *s = x278_doc_submission(doc);
    x278_content *content = x278_doc_node(doc, s->documents[1]->category->content);
    int32_t result = 0;
    content->payload = (x278_payload){.length = 23, .read = count_up, .user = &result};
    written_as(t, doc,
               PART_1 DOCUMENT("1", "ACN1", "B64", "8", "Zm9vYmFy")
                   DOCUMENT("2", "ACN2", "ASC", "23", "01234567890123456789012") PART_2("29"));
    x278_buf out;
    result = 1;
    is(t, x278_encode(doc, NULL, NULL, &out), X278_E_CALLBACK);
    content->payload.read = NULL;
    is(t, x278_encode(doc, NULL, NULL, &out), X278_E_UNSUPPORTED);
    is(t, x278_payload_keep(doc, &content->payload), X278_E_NOT_FOUND);
}

X278_TEST(attach__is_built_from_nothing) {
    static const char wanted[] =
        "ST*275*0001*006020X316~BGN*11*R1*20260301*1200~NM1*ACV*2*CLINIC*****XX*1234567893*67*1P~"
        "NM1*40*2*PAYER*****PI*P1*67*PR~NM1*IL*1*SAMPLE*PAT****MI*M1~LX*1~TRN*2*ACN1~DTP*368*D8*20260301~CAT*AE*HL~"
        "OOI*1*47*ATTACHMENT~BDS*B64*4*Zm9v~SE*12*0001~";
    static const char *const values[][2] = {
        {"BGN01", "11"},
        {"BGN02", "R1"},
        {"BGN03", "20260301"},
        {"BGN04", "1200"},
        {"1000A-NM102", "2"},
        {"1000A-NM103", "CLINIC"},
        {"1000A-NM108", "XX"},
        {"1000A-NM109", "1234567893"},
        {"1000A-NM111", "1P"},
        {"1000B-NM102", "2"},
        {"1000B-NM103", "PAYER"},
        {"1000B-NM108", "PI"},
        {"1000B-NM109", "P1"},
        {"1000B-NM111", "PR"},
        {"1000C-NM101", "IL"},
        {"1000C-NM103", "SAMPLE"},
        {"1000C-NM104", "PAT"},
        {"1000C-NM108", "MI"},
        {"1000C-NM109", "M1"},
        {"2000A-LX01", "1"},
        {"2000A-TRN01", "2"},
        {"2000A-TRN02", "ACN1"},
        {"2100A-DTP{368}03", "20260301"},
        {"2100A-CAT02", "HL"},
        {"2110A-OOI03", "ATTACHMENT"},
        {"2110A-BDS01", "B64"},
        {"2110A-BDS03", "Zm9v"},
    };
    x278_doc *doc;
    const x278_guide *guide;
    ok(t, x278_guide_find("006020X316", X278_STRLEN, &guide));
    ok(t, x278_doc_new(support_ctx(t), guide, &doc));
    support_own_doc(t, doc);
    for (size_t i = 0; i < sizeof values / sizeof values[0]; i++) {
        x278_status status = x278_set(doc, values[i][0], X278_STRLEN, values[i][1], X278_STRLEN);
        ck_assert_msg(status == X278_OK || status == X278_E_NOMEM, "%s: %s", values[i][0], x278_status_name(status));
        ok(t, status);
    }
    x278_encode_options options = {
        .struct_size = sizeof options, .flags = X278_ENCODE_TRANSACTION, .control_number = "0001"};
    x278_issues *issues = support_issues(t, support_ctx(t));
    x278_buf out;
    ok(t, x278_encode(doc, &options, issues, &out));
    bool same = out.len == sizeof wanted - 1 && memcmp(out.ptr, wanted, out.len) == 0;
    ck_assert_msg(same, "wanted: %s\nwritten: %.*s", wanted, (int)out.len, out.ptr);
    x278_buf_free(&out);
    ck_assert_uint_eq(x278_issues_total(issues, X278_SEVERITY_WARNING), 0);
}

BEGIN_SUITE("attach")
TEST(attach__reads_all_of_a_275)
TEST(attach__a_payload_is_a_span_into_the_input)
TEST(attach__a_payload_is_copied_when_asked)
TEST(attach__comes_back_byte_for_byte)
if (x278_feature(X278_FEATURE_XML)) {
    TEST(attach__comes_back_through_xml)
}
TEST(attach__counts_a_payload_that_has_changed)
TEST(attach__reads_a_payload_when_it_is_written)
TEST(attach__is_built_from_nothing)
END_SUITE
