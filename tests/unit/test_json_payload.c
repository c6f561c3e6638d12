/* The payloads of a 275 as base64 in JSON; and written in pieces, as JSON and as XML. */
#include "exchanged.h"

#include <stdio.h>

#define PART_1                                                                                                         \
    "ISA*00*          *00*          *ZZ*SENDER         *ZZ*RECEIVER       *260301*1200*^*00602*000000001*0*T*:~"       \
    "GS*PI*SENDER*RECEIVER*20260301*1200*1*X*006020X316~ST*275*0001*006020X316~BGN*02*REF1*20260301*1200~"             \
    "NM1*ACV*2*SPINE CLINIC*****XX*1234567893*67*1P~PER*IC*DESK*TE*5555550100~"                                        \
    "NM1*40*2*PAYER*****PI*PAYER1*67*PR~NM1*IL*1*SAMPLE*PAT****MI*M1~REF*2I*TRACE1~REF*EJ*ACC1~"
#define DOCUMENT(lx, number, filter, length, payload)                                                                  \
    "LX*" lx "~TRN*1*" number "~STC*A1:55111-5::LOI~DTP*368*D8*20260301~CAT*AE*TX~OOI*1*47*ATTACHMENT~BDS*" filter     \
    "*" length "*" payload "~"
#define PART_2 "SE*23*0001~GE*1*1~IEA*1*000000001~"

/* Text, and bytes that are not: delimiters, a NUL, what is not UTF-8. */
static const char message[] = PART_1 DOCUMENT("1", "ACN1", "B64", "8", "Zm9vYmFy")
    DOCUMENT("2", "ACN2", "ASC", "10", "a~*:^\0\xff\xc3\n\"") PART_2;

static x278_doc *decoded_message(support *t, const x278_ctx *ctx) {
    x278_doc *doc = decoded_bytes(t, ctx, message, sizeof message - 1);
    ck_assert_uint_eq(x278_doc_submission(doc)->document_count, 2);
    return doc;
}

static x278_payload *payload_of(x278_doc *doc, size_t document) {
    const x278_content *content = x278_doc_submission(doc)->documents[document]->category->content;
    x278_content *edited = x278_doc_node(doc, content);
    return &edited->payload;
}

X278_TEST(payload__is_base64_in_json) {
    const x278_ctx *ctx = support_ctx(t);
    x278_issues *issues = support_issues(t, ctx);
    x278_doc *doc = decoded_message(t, ctx);
    const x278_buf *json = json_of(t, doc, 0);
    x278_doc *back;
    x278_buf out;
    ck_assert_ptr_nonnull(strstr(json->ptr, "},\"submission\":{\"control_number\":\"0001\""));
    ck_assert_ptr_nonnull(strstr(json->ptr, "\"payload\":\"Wm05dlltRnk=\""));
    ck_assert_ptr_nonnull(strstr(json->ptr, "\"payload\":\"YX4qOl4A/8MKIg==\""));
    ck_assert_ptr_null(strstr(json->ptr, "\"bytes\":1"));
    ok(t, x278_json_decode(ctx, json->ptr, json->len, NULL, issues, &back));
    support_own_doc(t, back);
    ck_assert_uint_eq(x278_issues_count(issues), 0);
    const x278_payload *payload = payload_of(back, 1);
    ck_assert_uint_eq(payload->data.len, 10);
    ck_assert_mem_eq(payload->data.ptr, "a~*:^\0\xff\xc3\n\"", 11);
    ck_assert(payload->length == 10 && payload->flags == X278_PAYLOAD_OWNED && payload->offset == 0);
    ok(t, x278_encode(back, NULL, NULL, &out));
    bool same = out.len == sizeof message - 1 && memcmp(out.ptr, message, out.len) == 0;
    x278_buf_free(&out);
    ck_assert(same);
}

X278_TEST(payload__may_be_left_out) {
    const x278_buf *json = json_of(t, decoded_message(t, support_ctx(t)), X278_JSON_NO_PAYLOADS);
    ck_assert_ptr_null(strstr(json->ptr, "\"payload\""));
    ck_assert_ptr_nonnull(strstr(json->ptr, "\"filter\":\"B64\""));
}

static int32_t give_letters(void *user, uint64_t at, void *buf, size_t size) {
    const uint64_t *last = user;
    for (size_t i = 0; i < size; i++) {
        ((char *)buf)[i] = (char)('a' + (at + i) % 26);
    }
    return at + size > *last;
}

/* A payload that its callback gives, longer than what is asked for at a time. */
X278_TEST(payload__is_read_when_it_is_written) {
    const x278_ctx *ctx = support_ctx(t);
    x278_doc *doc = decoded_message(t, ctx);
    uint64_t last = 10000;
    x278_payload *payload = payload_of(doc, 0);
    *payload = (x278_payload){.length = 10000, .read = give_letters, .user = &last};
    const x278_buf *json = json_of(t, doc, 0);
    x278_doc *back;
    ok(t, x278_json_decode(ctx, json->ptr, json->len, NULL, NULL, &back));
    support_own_doc(t, back);
    const x278_str data = payload_of(back, 0)->data;
    ck_assert_uint_eq(data.len, 10000);
    for (size_t i = 0; i < data.len; i++) {
        ck_assert_int_eq(data.ptr[i], (char)('a' + i % 26));
    }
    last = 5000; /* it fails on the way */
    x278_buf out;
    is(t, x278_json_encode(doc, NULL, &out), X278_E_CALLBACK);
    payload->read = NULL;
    is(t, x278_json_encode(doc, NULL, &out), X278_E_UNSUPPORTED);
}

/* Bytes for a payload: characters of each width, a byte that is none, what XML has to escape. */
#define MIXED_LEN ((size_t)300000)
static void mix(char *to) {
    static const char unit[] = "a\xC3\xA9<\xE2\x82\xAC\xFF\xF0\x9F\x98\x80\r\n";
    for (size_t i = 0; i < MIXED_LEN; i++) {
        to[i] = unit[i % (sizeof unit - 1)];
    }
}

static int32_t give_mixed(void *user, uint64_t at, void *buf, size_t size) {
    memcpy(buf, (const char *)user + at, size);
    return 0;
}

/* Bytes that a writer hands on, and the longest piece. */
typedef struct handed {
    char bytes[2 * MIXED_LEN];
    size_t len, longest;
} handed;

static int32_t take(const void *data, size_t len, void *user) {
    handed *to = user;
    if (len > sizeof to->bytes - to->len) {
        return 1;
    }
    memcpy(to->bytes + to->len, data, len);
    to->len += len;
    to->longest = len > to->longest ? len : to->longest;
    return 0;
}

/* What is handed on in pieces is what comes in one, with texts that are UTF-8 and with one that is not. */
X278_TEST(payload__in_pieces_is_the_same_json) {
    static handed to;
    static char bytes[MIXED_LEN];
    const x278_ctx *ctx = support_ctx(t);
    for (int broken = 0; broken < 2; broken++) {
        x278_doc *doc = decoded_message(t, ctx);
        x278_json_writer *writer;
        to.len = to.longest = 0;
        mix(bytes);
        *payload_of(doc, 0) = (x278_payload){.length = sizeof bytes, .read = give_mixed, .user = bytes};
        if (broken == 1) {
            x278_doc_edit_submission(doc)->control_number = (x278_str){"\xE9", 1};
        }
        ok(t, x278_json_writer_open_callback(ctx, take, &to, NULL, &writer));
        x278_status status = x278_json_writer_document(writer, doc);
        status = status == X278_OK ? x278_json_writer_close(writer) : status;
        x278_json_writer_free(writer);
        ok(t, status);
        const x278_buf *json = json_of(t, doc, 0);
        ck_assert_uint_eq(to.len, json->len);
        ck_assert_mem_eq(to.bytes, json->ptr, to.len);
        ck_assert_int_eq(strncmp(to.bytes, "{\"x278\":1,\"guide\":\"006020X316\",\"bytes\":1,", 41) == 0, broken);
        ck_assert_uint_lt(to.longest, MIXED_LEN);
    }
}

X278_TEST(payload__in_pieces_is_the_same_xml) {
    static char bytes[MIXED_LEN];
    const x278_ctx *ctx = support_ctx(t);
    x278_buf whole = {NULL, 0, NULL};
    x278_buf pieces = {NULL, 0, NULL};
    x278_doc *doc = decoded_message(t, ctx);
    mix(bytes);
    *payload_of(doc, 0) = (x278_payload){.data = {bytes, sizeof bytes}, .length = sizeof bytes};
    ok(t, x278_xml_encode(doc, NULL, &whole));
    *payload_of(doc, 0) = (x278_payload){.length = sizeof bytes, .read = give_mixed, .user = bytes};
    x278_status status = x278_xml_encode(doc, NULL, &pieces);
    bool same = status == X278_OK && whole.len == pieces.len && memcmp(whole.ptr, pieces.ptr, whole.len) == 0;
    x278_buf_free(&whole);
    x278_buf_free(&pieces);
    ok(t, status);
    ck_assert(same);
    uint64_t last = 5000;
    *payload_of(doc, 0) = (x278_payload){.length = 10000, .read = give_letters, .user = &last};
    is(t, x278_xml_encode(doc, NULL, &whole), X278_E_CALLBACK);
    payload_of(doc, 0)->read = NULL;
    is(t, x278_xml_encode(doc, NULL, &whole), X278_E_UNSUPPORTED);
}

/* One whose bytes cannot be had does not stop the writer. */
X278_TEST(payload__that_was_left_is_refused_alone) {
    const x278_ctx *ctx = support_ctx(t);
    x278_doc *doc = decoded_message(t, ctx);
    x278_doc *left = decoded_message(t, ctx);
    *payload_of(left, 0) = (x278_payload){.offset = 100, .length = 8};
    x278_json_writer *writer;
    x278_buf out = {NULL, 0, NULL};
    ok(t, x278_json_writer_open_buffer(ctx, NULL, &writer));
    x278_status first = x278_json_writer_document(writer, left);
    x278_status second = first == X278_E_UNSUPPORTED ? x278_json_writer_document(writer, doc) : first;
    x278_status third = second == X278_OK ? x278_json_writer_take_buffer(writer, &out) : second;
    const size_t lines = out.len > 0 && strchr(out.ptr, '\n') == out.ptr + out.len - 1 ? 1 : 0;
    x278_buf_free(&out);
    x278_json_writer_free(writer);
    ok(t, third);
    ck_assert_uint_eq(lines, 1);
}

X278_TEST(payload__that_is_not_base64_is_an_issue) {
    static const struct {
        const char *member;
        int32_t code; /* 0: none */
        size_t len;
    } cases[] = {
        {"\"YQ==\"", 0, 1},  {"\"YWI=\\n\"", 0, 2},       {"\"\"", 0, 0},           {"null", 0, 0},
        {"\"YQ=\"", 827, 0}, {"\"SENTINEL!\"", 827, 0},   {"\"YQ==YQ==\"", 827, 0}, {"\"\xC3\xA9\"", 827, 0},
        {"7", 826, 0},       {"\"YQ==\\ud83d\"", 829, 0},
    };
    const x278_ctx *ctx = support_ctx(t);
    for (size_t i = 0; i < sizeof cases / sizeof cases[0]; i++) {
        x278_issues *issues = support_issues(t, ctx);
        char text[400];
        x278_doc *doc;
        int len =
            snprintf(text, sizeof text,
                     "{\"x278\":1,\"guide\":\"006020X316\",\"submission\":{\"documents\":[{\"category\":{\"content\":"
                     "{\"payload\":%s}}}]}}",
                     cases[i].member);
        ok(t, x278_json_decode(ctx, text, (size_t)len, NULL, issues, &doc));
        support_own_doc(t, doc);
        const x278_issue *issue = x278_issues_at(issues, 0);
        ck_assert_int_eq(issue == NULL ? 0 : issue->code, cases[i].code);
        ck_assert_uint_eq(payload_of(doc, 0)->data.len, cases[i].len);
    }
}

BEGIN_SUITE("json_payload")
TEST(payload__is_base64_in_json)
TEST(payload__may_be_left_out)
TEST(payload__is_read_when_it_is_written)
TEST(payload__in_pieces_is_the_same_json)
TEST(payload__in_pieces_is_the_same_xml)
TEST(payload__that_was_left_is_refused_alone)
TEST(payload__that_is_not_base64_is_an_issue)
END_SUITE
