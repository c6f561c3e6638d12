/* Messages that were cut short: what the reader and the document say of them, and that nothing makes them whole unasked. */
#include "support.h"

#define GS "GS*HI*SENDER*RECEIVER*20240301*1200*1*X*005010X217~"
#define SET(number) "ST*278*" number "*005010X217~BHT*0007*13*A1*20240301*1200~"
#define LEVELS "HL*1**20*1~NM1*X3*2*PLAN*****PI*12345~HL*2*1*21*1~NM1*1P*2*CLINIC*****XX*1234567893~"
#define WHOLE SET("0001") LEVELS "SE*7*0001~"
#define ALL (X278_MISSING_SE | X278_MISSING_GE | X278_MISSING_IEA)

/* What a message lacks, by where it ends. */
static const struct {
    const char *text;
    x278_missing of_transaction, behind;
} ends[] = {
    {ISA GS WHOLE "GE*1*1~IEA*1*000000001~", 0, 0},
    {ISA GS SET("0001") LEVELS, ALL, 0},
    {ISA GS SET("0001") "HL*1**20*1", ALL | X278_MISSING_TERMINATOR, 0},
    {ISA GS SET("0001") LEVELS "GE*1*1~IEA*1*000000001~", X278_MISSING_SE, 0},
    {ISA GS SET("0001") LEVELS "IEA*1*000000001~", X278_MISSING_SE | X278_MISSING_GE, X278_MISSING_GE},
    {ISA GS WHOLE, 0, X278_MISSING_GE | X278_MISSING_IEA},
    {ISA GS SET("0001") "SE*3*0001", X278_MISSING_TERMINATOR, X278_MISSING_GE | X278_MISSING_IEA},
    {ISA GS WHOLE "GE*1*1~", 0, X278_MISSING_IEA},
    {ISA GS WHOLE "IEA*1*000000001~", 0, X278_MISSING_GE},
    {ISA GS WHOLE "GE*1*1~IEA*1*000000001", 0, X278_MISSING_TERMINATOR},
};

#define ENDS (sizeof ends / sizeof ends[0])

static void free_writer(void *writer) {
    x278_writer_free(writer);
}

X278_TEST(incomplete__the_reader_says_what_is_missing) {
    x278_ctx *ctx = support_ctx(t);
    for (size_t i = 0; i < ENDS; i++) {
        x278_reader *reader = support_memory(t, ctx, ends[i].text, strlen(ends[i].text), NULL, NULL);
        const x278_transaction *transaction;
        ok(t, x278_reader_next_transaction(reader, &transaction));
        ck_assert_uint_eq(transaction->incomplete, ends[i].of_transaction);
        ck_assert_uint_eq(x278_reader_missing(reader), 0);
        is(t, x278_reader_next_transaction(reader, &transaction), X278_END);
        ck_assert_uint_eq(x278_reader_missing(reader), ends[i].behind);
    }
    ck_assert_uint_eq(x278_reader_missing(NULL), 0);
}

X278_TEST(incomplete__so_does_a_reader_of_tokens) {
    x278_ctx *ctx = support_ctx(t);
    for (size_t i = 0; i < ENDS; i++) {
        x278_reader *reader = support_memory(t, ctx, ends[i].text, strlen(ends[i].text), NULL, NULL);
        const x278_token *token;
        x278_missing missing = 0;
        x278_status status;
        do {
            status = x278_reader_next(reader, &token);
            missing |= x278_reader_missing(reader);
        } while (status == X278_OK);
        is(t, status, X278_END);
        ck_assert_uint_eq(missing, ends[i].of_transaction | ends[i].behind);
    }
}

/* Byte by byte, a feeder learns the same. */
X278_TEST(incomplete__so_does_a_reader_that_is_fed) {
    const char *text = ISA GS SET("0001") LEVELS GS SET("0002") "SE*3*0002~GE*1*1~IEA*2*000000001~";
    x278_reader *reader = support_feed(t, support_ctx(t), NULL, NULL);
    const x278_transaction *transaction;
    const x278_missing wanted[] = {X278_MISSING_SE | X278_MISSING_GE, 0};
    const x278_missing behind[] = {0, X278_MISSING_GE, 0};
    size_t count = 0;
    x278_status status;
    while ((status = x278_reader_next_transaction(reader, &transaction)) != X278_END) {
        if (status == X278_NEED_INPUT && *text == '\0') {
            ok(t, x278_reader_feed_end(reader));
        } else if (status == X278_NEED_INPUT) {
            ok(t, x278_reader_feed(reader, text++, 1));
        } else {
            ok(t, status);
            ck_assert_uint_lt(count, 2);
            ck_assert_uint_eq(x278_reader_missing(reader), behind[count]);
            ck_assert_uint_eq(transaction->incomplete, wanted[count++]);
        }
    }
    ck_assert_uint_eq(count, 2);
    ck_assert_uint_eq(x278_reader_missing(reader), behind[2]);
}

X278_TEST(incomplete__a_document_knows_it) {
    x278_ctx *ctx = support_ctx(t);
    for (size_t i = 0; i < ENDS; i++) {
        x278_doc *doc = decoded(t, ctx, ends[i].text);
        ck_assert_uint_eq(x278_doc_incomplete(doc), ends[i].of_transaction | ends[i].behind);
        ck_assert_uint_eq(x278_doc_envelope(doc)->incomplete, x278_doc_incomplete(doc));
    }
    ck_assert_uint_eq(x278_doc_incomplete(NULL), 0);
}

X278_TEST(incomplete__what_follows_in_its_interchange_counts) {
    x278_ctx *ctx = support_ctx(t);
    ck_assert_uint_eq(x278_doc_incomplete(decoded(t, ctx, ISA GS WHOLE SET("0002") LEVELS)),
                      X278_MISSING_GE | X278_MISSING_IEA);
    ck_assert_uint_eq(
        x278_doc_incomplete(decoded(t, ctx, ISA GS WHOLE "GE*1*1~IEA*1*000000001~" ISA GS SET("0001") LEVELS)), 0);
    ck_assert_uint_eq(x278_doc_incomplete(decoded(t, ctx, ISA GS WHOLE "GE*1*1~" ISA GS WHOLE)), X278_MISSING_IEA);
}

static void refused(support *t, const x278_issues *issues, const char *named) {
    const x278_issue *issue = x278_issues_at(issues, 0);
    ck_assert_ptr_nonnull(issue);
    ck_assert(str_is(issue->name, "message_incomplete"));
    ck_assert_int_eq(issue->severity, X278_SEVERITY_ERROR);
    ck_assert_ptr_nonnull(strstr(issue->message.ptr, named));
    (void)t;
}

X278_TEST(incomplete__a_document_is_written_only_when_asked_to) {
    x278_ctx *ctx = support_ctx(t);
    x278_issues *issues = support_issues(t, ctx);
    x278_doc *doc = decoded(t, ctx, ends[1].text);
    x278_encode_options options = {.struct_size = sizeof options};
    x278_buf out;
    is(t, x278_encode(doc, NULL, NULL, &out), X278_E_INCOMPLETE);
    ck_assert_ptr_null(out.ptr);
    is(t, x278_encode(doc, &options, issues, &out), X278_E_INCOMPLETE);
    ck_assert_uint_eq(x278_issues_count(issues), 1);
    refused(t, issues, "SE, GE, IEA is missing");
    options.flags = X278_ENCODE_TRANSACTION;
    is(t, x278_encode(doc, &options, NULL, &out), X278_E_INCOMPLETE);
    options.flags = X278_ENCODE_INCOMPLETE;
    ok(t, x278_encode(doc, &options, NULL, &out));
    ck_assert_ptr_nonnull(strstr(out.ptr, "~SE*7*0001~GE*1*1~IEA*1*000000001~"));
    x278_buf_free(&out);
    x278_doc_edit_envelope(doc)->incomplete = 0; /* by a program that knows better */
    ok(t, x278_encode(doc, NULL, NULL, &out));
    x278_buf_free(&out);
}

X278_TEST(incomplete__a_writer_takes_it_only_when_asked_to) {
    x278_ctx *ctx = support_ctx(t);
    for (uint32_t flag = 0; flag <= X278_WRITER_INCOMPLETE; flag += X278_WRITER_INCOMPLETE) {
        x278_issues *issues = support_issues(t, ctx);
        x278_reader *reader = support_memory(t, ctx, ends[1].text, strlen(ends[1].text), NULL, NULL);
        const x278_transaction *transaction;
        x278_writer_options with = {.struct_size = sizeof with, .flags = flag};
        x278_writer *writer;
        ok(t, x278_reader_next_transaction(reader, &transaction));
        ok(t, x278_writer_open_buffer(ctx, &with, issues, &writer));
        support_defer(t, free_writer, writer);
        ok(t, x278_writer_interchange_begin(writer,
                                            &(x278_interchange_options){.struct_size = sizeof(x278_interchange_options),
                                                                        .like = transaction->isa}));
        ok(t, x278_writer_group_begin(
                  writer, &(x278_group_options){.struct_size = sizeof(x278_group_options), .like = transaction->gs}));
        uint64_t before = x278_writer_bytes(writer);
        if (flag == 0) {
            x278_doc *doc = decoded(t, ctx, ends[1].text);
            is(t, x278_writer_transaction(writer, transaction, NULL), X278_E_INCOMPLETE);
            refused(t, issues, "SE, GE, IEA is missing");
            x278_issues_clear(issues);
            is(t, x278_doc_write(doc, writer, NULL, NULL), X278_E_INCOMPLETE);
            refused(t, issues, "SE, GE, IEA is missing");
            ck_assert_uint_eq(x278_writer_bytes(writer), before);
        } else {
            ok(t, x278_writer_transaction(writer, transaction, NULL));
            ck_assert_uint_gt(x278_writer_bytes(writer), before);
        }
        ok(t, x278_writer_close(writer));
    }
}

X278_TEST(incomplete__a_response_to_it_is_no_better) {
    x278_ctx *ctx = support_ctx(t);
    x278_doc *request = decoded(t, ctx, ends[1].text);
    x278_doc *response;
    ok(t, x278_response_begin(request, NULL, &response));
    support_own_doc(t, response);
    ck_assert_uint_eq(x278_doc_incomplete(response), ALL);
}

X278_TEST(incomplete__xml_has_it) {
    x278_ctx *ctx = support_ctx(t);
    if (x278_feature(X278_FEATURE_XML) == 0) {
        return;
    }
    x278_doc *doc = decoded(t, ctx, ends[1].text);
    x278_doc *back;
    x278_buf xml;
    ok(t, x278_xml_encode(doc, NULL, &xml));
    bool named = strstr(xml.ptr, " incomplete=\"7\"") != NULL;
    x278_status status = x278_xml_decode(ctx, xml.ptr, xml.len, NULL, NULL, &back);
    x278_buf_free(&xml);
    ok(t, status);
    support_own_doc(t, back);
    ck_assert(named);
    ck_assert_uint_eq(x278_doc_incomplete(back), ALL);
}

BEGIN_SUITE("incomplete")
TEST(incomplete__the_reader_says_what_is_missing)
TEST(incomplete__so_does_a_reader_of_tokens)
TEST(incomplete__so_does_a_reader_that_is_fed)
TEST(incomplete__a_document_knows_it)
TEST(incomplete__what_follows_in_its_interchange_counts)
TEST(incomplete__a_document_is_written_only_when_asked_to)
TEST(incomplete__a_writer_takes_it_only_when_asked_to)
TEST(incomplete__a_response_to_it_is_no_better)
TEST(incomplete__xml_has_it)
END_SUITE
