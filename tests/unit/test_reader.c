#include "support.h"

#include <stdio.h>
#include <stdlib.h>

#include "base/issue.h"

#define GS "GS*HI*SENDER*RECEIVER*20240301*1200*1*X*005010X217~"
#define ST "ST*278*0001*005010X217~"
#define BHT "BHT*0007*13*A100*20240301*1200~"
#define CLEAN ISA GS ST BHT "SE*3*0001~GE*1*1~IEA*1*000000001~"

static const char clean[] = CLEAN;
#define CLEAN_LEN (sizeof clean - 1)

static void free_reader(void *reader) {
    x278_reader_free(reader);
}

static const x278_token *next(support *t, x278_reader *reader, x278_token_kind kind) {
    const x278_token *token = NULL;
    ok(t, x278_reader_next(reader, &token));
    ck_assert_int_eq(token->kind, kind);
    ck_assert_uint_eq(token->struct_size, sizeof *token);
    return token;
}

static void at_end(support *t, x278_reader *reader) {
    const x278_token *token = (const x278_token *)&token;
    is(t, x278_reader_next(reader, &token), X278_END);
    ck_assert_ptr_null(token);
}

static bool tag_is(const x278_segment *segment, const char *tag) {
    x278_span span;
    return x278_segment_get(segment, 0, 0, 0, &span) == X278_OK && span_is(span, tag);
}

X278_TEST(reader__hands_out_every_segment_with_its_place) {
    x278_reader *reader = support_memory(t, support_ctx(t), clean, CLEAN_LEN, NULL, NULL);
    static const struct {
        const char *tag;
        uint64_t group, transaction, ordinal;
    } wanted[] = {{"ISA", 0, 0, 0}, {"GS", 1, 0, 0}, {"ST", 1, 1, 1}, {"BHT", 1, 1, 2},
                  {"SE", 1, 1, 3},  {"GE", 1, 0, 0}, {"IEA", 0, 0, 0}};
    for (size_t i = 0; i < sizeof wanted / sizeof wanted[0]; i++) {
        const x278_token *token = next(t, reader, X278_TOKEN_SEGMENT);
        ck_assert(tag_is(token->segment, wanted[i].tag));
        ck_assert_uint_eq(token->interchange, 1);
        ck_assert_uint_eq(token->group, wanted[i].group);
        ck_assert_uint_eq(token->transaction, wanted[i].transaction);
        ck_assert_uint_eq(x278_segment_ordinal(token->segment), wanted[i].ordinal);
    }
    at_end(t, reader);
    ck_assert_uint_eq(x278_reader_bytes(reader), CLEAN_LEN);
    at_end(t, reader);
}

X278_TEST(reader__hands_out_a_transaction_with_its_envelope) {
    x278_reader *reader = support_memory(t, support_ctx(t), clean, CLEAN_LEN, NULL, NULL);
    const x278_transaction *transaction = NULL;
    ok(t, x278_reader_next_transaction(reader, &transaction));
    ck_assert_uint_eq(transaction->struct_size, sizeof *transaction);
    ck_assert_uint_eq(transaction->segment_count, 3);
    ck_assert_uint_eq(transaction->offset, sizeof(ISA GS) - 1);
    ck_assert_uint_eq(transaction->length, sizeof(ST BHT "SE*3*0001~") - 1);
    ck_assert_int_eq(transaction->delimiters.element, '*');
    ck_assert(tag_is(transaction->isa, "ISA"));
    ck_assert(tag_is(transaction->gs, "GS"));
    ck_assert(tag_is(x278_transaction_segment_at(transaction, 0), "ST"));
    ck_assert(tag_is(x278_transaction_segment_at(transaction, 2), "SE"));
    ck_assert_ptr_null(x278_transaction_segment_at(transaction, 3));
    ck_assert_ptr_null(x278_transaction_segment_at(NULL, 0));
    x278_status status = x278_reader_next_transaction(reader, &transaction);
    is(t, status, X278_END);
    ck_assert_ptr_null(transaction);
    is(t, x278_reader_next_transaction(reader, &transaction), X278_END);
}

X278_TEST(reader__asks_a_feeder_for_input_and_loses_nothing) {
    x278_reader *reader = support_feed(t, support_ctx(t), NULL, NULL);
    const x278_transaction *transaction = NULL;
    size_t fed = 0;
    for (;;) {
        x278_status status = x278_reader_next_transaction(reader, &transaction);
        if (status == X278_OK) {
            break;
        }
        is(t, status, X278_NEED_INPUT);
        ck_assert_ptr_null(transaction);
        ck_assert_uint_lt(fed, CLEAN_LEN);
        ok(t, x278_reader_feed(reader, clean + fed, 1));
        fed++;
    }
    ck_assert_uint_eq(transaction->segment_count, 3);
    ok(t, x278_reader_feed(reader, clean + fed, CLEAN_LEN - fed));
    ok(t, x278_reader_feed(reader, NULL, 0));
    ok(t, x278_reader_feed_end(reader));
    is(t, x278_reader_next_transaction(reader, &transaction), X278_END);
    is(t, x278_reader_feed(reader, "x", 1), X278_E_STATE);
    is(t, x278_reader_feed_end(reader), X278_E_STATE);
}

X278_TEST(reader__modes_may_be_mixed_between_transactions) {
    const char text[] = ISA GS ST BHT "SE*3*0001~ST*278*0002~" BHT "SE*3*0002~GE*2*1~IEA*1*000000001~";
    x278_reader *reader = support_memory(t, support_ctx(t), text, sizeof text - 1, NULL, NULL);
    const x278_transaction *transaction = NULL;
    next(t, reader, X278_TOKEN_SEGMENT);
    ok(t, x278_reader_next_transaction(reader, &transaction));
    ck_assert_uint_eq(transaction->transaction, 1);
    ck_assert(tag_is(next(t, reader, X278_TOKEN_SEGMENT)->segment, "ST"));
    is(t, x278_reader_next_transaction(reader, &transaction), X278_E_STATE);
    next(t, reader, X278_TOKEN_SEGMENT);
    ck_assert(tag_is(next(t, reader, X278_TOKEN_SEGMENT)->segment, "SE"));
    is(t, x278_reader_next_transaction(reader, &transaction), X278_END);
}

X278_TEST(reader__a_transaction_without_trailer_ends_where_the_next_begins) {
    const char text[] = ISA GS ST BHT "ST*278*0002~SE*2*0002~";
    x278_reader *reader = support_memory(t, support_ctx(t), text, sizeof text - 1, NULL, NULL);
    const x278_transaction *transaction = NULL;
    ok(t, x278_reader_next_transaction(reader, &transaction));
    ck_assert_uint_eq(transaction->segment_count, 2);
    ok(t, x278_reader_next_transaction(reader, &transaction));
    ck_assert_uint_eq(transaction->segment_count, 2);
    ck_assert_uint_eq(transaction->transaction, 2);
    is(t, x278_reader_next_transaction(reader, &transaction), X278_END);
}

X278_TEST(reader__a_transaction_cut_by_another_interchange_keeps_its_delimiters) {
    static const char text[] =
        ISA GS ST "HI*A:B^C~"
                  "ISA|00|          |00|          |ZZ|SENDER         |ZZ|RECEIVER       |240301|1200|!|"
                  "00501|000000002|0|T|>~GS|HI|SENDER|RECEIVER|20240301|1200|1|X|005010X217~"
                  "ST|278|0001~HI|A>B:C~SE|3|0001~GE|1|1~IEA|1|000000002~";
    x278_reader *reader = support_memory(t, support_ctx(t), text, sizeof text - 1, NULL, NULL);
    const x278_transaction *transaction = NULL;
    x278_span span;
    ok(t, x278_reader_next_transaction(reader, &transaction));
    const x278_segment *segment = x278_transaction_segment_at(transaction, 1);
    ck_assert_int_eq(transaction->delimiters.component, ':');
    ck_assert_int_eq(transaction->delimiters.repetition, '^');
    ck_assert_uint_eq(x278_segment_count(segment, 1, 1), 2);
    ck_assert(x278_segment_get(segment, 1, 1, 2, &span) == X278_OK && span_is(span, "B"));
    ck_assert(x278_segment_get(segment, 1, 2, 1, &span) == X278_OK && span_is(span, "C"));
    ok(t, x278_reader_next_transaction(reader, &transaction));
    segment = x278_transaction_segment_at(transaction, 1);
    ck_assert_int_eq(transaction->delimiters.element, '|');
    ck_assert(x278_segment_get(segment, 1, 1, 2, &span) == X278_OK && span_is(span, "B:C"));
}

X278_TEST(reader__keeps_text_between_interchanges) {
    const char text[] = "\n" CLEAN "# note\n";
    x278_reader *reader = support_memory(t, support_ctx(t), text, sizeof text - 1, NULL, NULL);
    ck_assert(span_is(next(t, reader, X278_TOKEN_TEXT)->data, "\n"));
    for (int i = 0; i < 7; i++) {
        next(t, reader, X278_TOKEN_SEGMENT);
    }
    const x278_token *token = next(t, reader, X278_TOKEN_TEXT);
    ck_assert(span_is(token->data, "# note\n"));
    ck_assert_uint_eq(token->offset, CLEAN_LEN + 1);
    ck_assert_uint_eq(token->interchange, 0);
    at_end(t, reader);
}

X278_TEST(reader__streams_a_payload) {
    const char text[] = ISA GS "ST*275*0001~BDS*ASC*12*a~b*c:d^e\r\nf~SE*3*0001~";
    x278_reader *reader = support_memory(t, support_ctx(t), text, sizeof text - 1, NULL, NULL);
    for (int i = 0; i < 3; i++) {
        next(t, reader, X278_TOKEN_SEGMENT);
    }
    const x278_token *token = next(t, reader, X278_TOKEN_PAYLOAD_BEGIN);
    ck_assert_uint_eq(token->length, 12);
    ck_assert_uint_eq(x278_segment_count(token->segment, 0, 0), 2);
    ck_assert(span_is(next(t, reader, X278_TOKEN_PAYLOAD_DATA)->data, "a~b*c:d^e\r\nf"));
    ck_assert_uint_eq(next(t, reader, X278_TOKEN_PAYLOAD_END)->flags, 0);
    ck_assert(tag_is(next(t, reader, X278_TOKEN_SEGMENT)->segment, "SE"));
}

X278_TEST(reader__an_element_of_megabytes_is_read) {
    size_t size = 3u << 20;
    static char *text;
    text = text == NULL ? malloc(size + sizeof(ISA)) : text;
    ck_assert_ptr_nonnull(text);
    memcpy(text, ISA, sizeof ISA - 1);
    memset(text + sizeof ISA - 1, 'A', size);
    memcpy(text + sizeof ISA - 1, "MSG*", 4);
    text[sizeof ISA - 2 + size] = '~';
    x278_reader *reader = support_memory(t, support_ctx(t), text, sizeof ISA - 1 + size, NULL, NULL);
    next(t, reader, X278_TOKEN_SEGMENT);
    x278_span span;
    ok(t, x278_segment_get(next(t, reader, X278_TOKEN_SEGMENT)->segment, 1, 0, 0, &span));
    ck_assert_uint_eq(span.len, size - 5);
    at_end(t, reader);
}

X278_TEST(reader__stops_at_its_limits_and_says_so) {
    support_options(t)->max_bytes = 150;
    x278_ctx *ctx = support_ctx(t);
    x278_issues *issues = support_issues(t, ctx);
    const char text[] =
        ISA "MSG*0123456789012345678901234567890123456789012345678901234567890123456789"
            "0123456789012345678901234567890123456789012345678901234567890123456789012345678901234567890~";
    x278_reader *reader = support_memory(t, ctx, text, sizeof text - 1, NULL, issues);
    const x278_token *token = NULL;
    next(t, reader, X278_TOKEN_SEGMENT);
    is(t, x278_reader_next(reader, &token), X278_E_LIMIT);
    ck_assert_ptr_null(token);
    is(t, x278_reader_next(reader, &token), X278_E_LIMIT);
    ck_assert_uint_eq(x278_issues_count(issues), 1);
    ck_assert_int_eq(x278_issues_at(issues, 0)->code, X278I_ISSUE_limit_reached);
}

X278_TEST(reader__a_limit_of_segments_is_exact) {
    support_options(t)->max_segments = 3;
    x278_ctx *ctx = support_ctx(t);
    x278_reader *reader = support_memory(t, ctx, clean, CLEAN_LEN, NULL, NULL);
    const x278_transaction *transaction = NULL;
    ok(t, x278_reader_next_transaction(reader, &transaction));
    const char longer[] = ISA GS ST BHT BHT BHT BHT "SE*6*0001~";
    reader = support_memory(t, ctx, longer, sizeof longer - 1, NULL, NULL);
    is(t, x278_reader_next_transaction(reader, &transaction), X278_E_LIMIT);
}

/* Transactions that together are many times max_bytes: the window moves on. */
X278_TEST(reader__many_transactions_fit_a_window_of_one) {
    support_options(t)->max_bytes = 200;
    x278_reader_options options = {.struct_size = sizeof options, .chunk_bytes = 60};
    x278_reader *reader = support_feed(t, support_ctx(t), &options, NULL);
    const x278_transaction *transaction = NULL;
    ok(t, x278_reader_feed(reader, ISA, sizeof ISA - 1));
    is(t, x278_reader_next_transaction(reader, &transaction), X278_NEED_INPUT);
    ck_assert_ptr_null(transaction);
    ok(t, x278_reader_feed(reader, GS, sizeof GS - 1));
    for (int i = 0; i < 20; i++) {
        char text[160];
        int len = snprintf(text, sizeof text, "ST*278*%04d~" BHT "SE*3*%04d~", i, i);
        is(t, x278_reader_next_transaction(reader, &transaction), X278_NEED_INPUT);
        ck_assert_ptr_null(transaction);
        ok(t, x278_reader_feed(reader, text, (size_t)len));
        ok(t, x278_reader_next_transaction(reader, &transaction));
        ck_assert_ptr_nonnull(transaction);
        ck_assert_uint_eq(transaction->segment_count, 3);
        ck_assert_uint_eq(transaction->transaction, (uint64_t)i + 1);
    }
}

X278_TEST(reader__memory_does_not_grow_with_the_input) {
    x278_reader *reader = support_feed(t, support_ctx(t), NULL, NULL);
    const x278_transaction *transaction = NULL;
    ok(t, x278_reader_feed(reader, ISA GS, sizeof ISA GS - 1));
    uint64_t early = 0;
    for (int i = 0; i < 60; i++) {
        char text[160];
        int len = snprintf(text, sizeof text, "ST*278*%04d~" BHT "SE*3*%04d~", i, i);
        ok(t, x278_reader_feed(reader, text, (size_t)len));
        ok(t, x278_reader_next_transaction(reader, &transaction));
        ck_assert_ptr_nonnull(transaction);
        if (i == 5) {
            early = x278_reader_memory(reader);
        }
    }
    ck_assert_uint_gt(early, 0);
    ck_assert_uint_eq(x278_reader_memory(reader), early);
    ck_assert_uint_le(support_live_bytes(t), early + 4096);
}

X278_TEST(reader__reads_a_file) {
    x278_ctx *ctx = support_ctx(t);
    x278_reader *reader = (x278_reader *)&reader;
    x278_status status = x278_reader_open_file(ctx, "fixtures/there/is/none", NULL, NULL, &reader);
    is(t, status, X278_E_IO);
    ck_assert_ptr_null(reader);
    ok(t, x278_reader_open_file(ctx, "fixtures/edi/clean/input.edi", NULL, NULL, &reader));
    support_defer(t, free_reader, reader);
    const x278_transaction *transaction = NULL;
    ok(t, x278_reader_next_transaction(reader, &transaction));
    ck_assert_uint_eq(transaction->segment_count, 3);
    is(t, x278_reader_feed(reader, "x", 1), X278_E_STATE);
}

X278_TEST(reader__refuses_arguments_that_make_no_sense) {
    x278_ctx *ctx = support_ctx(t);
    x278_reader *reader = (x278_reader *)&reader;
    ck_assert_int_eq(x278_reader_open_memory(ctx, NULL, 1, NULL, NULL, &reader), X278_E_INVALID_ARG);
    ck_assert_ptr_null(reader);
    ck_assert_int_eq(x278_reader_open_memory(NULL, "", 0, NULL, NULL, &reader), X278_E_INVALID_ARG);
    ck_assert_int_eq(x278_reader_open_memory(ctx, "", 0, NULL, NULL, NULL), X278_E_INVALID_ARG);
    ck_assert_int_eq(x278_reader_open_file(ctx, NULL, NULL, NULL, &reader), X278_E_INVALID_ARG);
    ck_assert_int_eq(x278_reader_open_feed(NULL, NULL, NULL, &reader), X278_E_INVALID_ARG);
    x278_reader_options options = {.struct_size = 4};
    ck_assert_int_eq(x278_reader_open_feed(ctx, &options, NULL, &reader), X278_E_INVALID_ARG);
    options = (x278_reader_options){.struct_size = sizeof options, .flags = 2};
    ck_assert_int_eq(x278_reader_open_feed(ctx, &options, NULL, &reader), X278_E_UNSUPPORTED);
    reader = support_memory(t, ctx, NULL, 0, NULL, NULL);
    const x278_token *token = (const x278_token *)&token;
    ck_assert_int_eq(x278_reader_next(reader, NULL), X278_E_INVALID_ARG);
    ck_assert_int_eq(x278_reader_next(NULL, &token), X278_E_INVALID_ARG);
    ck_assert_ptr_null(token);
    ck_assert_int_eq(x278_reader_next_transaction(reader, NULL), X278_E_INVALID_ARG);
    ck_assert_int_eq(x278_reader_feed(NULL, "", 0), X278_E_INVALID_ARG);
    ck_assert_int_eq(x278_reader_feed_end(NULL), X278_E_INVALID_ARG);
    ck_assert_uint_eq(x278_reader_memory(NULL), 0);
    ck_assert_uint_eq(x278_reader_bytes(NULL), 0);
    x278_reader_free(NULL);
    at_end(t, reader);
}

X278_TEST(reader__reads_sets_without_an_envelope) {
    static const char text[] = "\n ST|278|0001|005010X217'BHT|0007|13|A|20240301|1200'SE|3|0001'ST|278|0002'SE|2|0002'";
    x278_ctx *ctx = support_ctx(t);
    x278_issues *issues = support_issues(t, ctx);
    x278_reader *reader = NULL;
    const x278_transaction *transaction;
    is(t, x278_reader_open_sets(ctx, "ISA*00*", 7, issues, &reader), X278_E_SYNTAX);
    is(t, x278_reader_open_sets(ctx, "STX", 3, issues, &reader), X278_E_SYNTAX);
    is(t, x278_reader_open_sets(ctx, "ST*278*0001", 11, issues, &reader), X278_E_SYNTAX);
    is(t, x278_reader_open_sets(ctx, NULL, 0, issues, &reader), X278_E_INVALID_ARG);
    ok(t, x278_reader_open_sets(ctx, text, strlen(text), issues, &reader));
    support_defer(t, (void (*)(void *))x278_reader_free, reader);
    ok(t, x278_reader_next_transaction(reader, &transaction));
    ck_assert_uint_eq(transaction->segment_count, 3);
    ck_assert_ptr_null(transaction->gs);
    ok(t, x278_reader_next_transaction(reader, &transaction));
    ck_assert_uint_eq(transaction->segment_count, 2);
    is(t, x278_reader_next_transaction(reader, &transaction), X278_END);
    for (size_t i = 0; i < x278_issues_count(issues); i++) {
        ck_assert_int_eq(x278_issues_at(issues, i)->severity, X278_SEVERITY_INFO); /* the blanks before ST */
    }
}

BEGIN_SUITE("reader")
TEST(reader__hands_out_every_segment_with_its_place)
TEST(reader__hands_out_a_transaction_with_its_envelope)
TEST(reader__asks_a_feeder_for_input_and_loses_nothing)
TEST(reader__modes_may_be_mixed_between_transactions)
TEST(reader__a_transaction_without_trailer_ends_where_the_next_begins)
TEST(reader__a_transaction_cut_by_another_interchange_keeps_its_delimiters)
TEST(reader__keeps_text_between_interchanges)
TEST(reader__streams_a_payload)
TEST(reader__an_element_of_megabytes_is_read)
TEST(reader__stops_at_its_limits_and_says_so)
TEST(reader__a_limit_of_segments_is_exact)
TEST(reader__many_transactions_fit_a_window_of_one)
TEST(reader__memory_does_not_grow_with_the_input)
TEST(reader__reads_sets_without_an_envelope)
TEST(reader__reads_a_file)
TEST(reader__refuses_arguments_that_make_no_sense)
END_SUITE
