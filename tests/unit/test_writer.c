#include "support.h"

#include <stdio.h>

static x278_buf taken;

static void free_writer(void *writer) {
    x278_writer_free(writer);
}

static void free_taken(void *unused) {
    (void)unused;
    x278_buf_free(&taken);
}

static x278_writer *open_writer(support *t, const x278_ctx *ctx, const x278_writer_options *options,
                                x278_issues *issues) {
    x278_writer *writer = NULL;
    ok(t, x278_writer_open_buffer(ctx, options, issues, &writer));
    support_defer(t, free_writer, writer);
    return writer;
}

/* What was written so far. */
static const char *written(support *t, x278_writer *writer) {
    x278_buf_free(&taken);
    ok(t, x278_writer_take_buffer(writer, &taken));
    support_defer(t, free_taken, NULL);
    return taken.ptr == NULL ? "" : taken.ptr;
}

static void element(support *t, x278_writer *writer, const char *value) {
    ok(t, x278_writer_element(writer, value, X278_STRLEN));
}

static const x278_interchange_options interchange = {
    .struct_size = sizeof interchange,
    .sender = "SENDER",
    .receiver = "RECEIVER",
    .date = "240301",
    .time = "1200",
    .control_number = "1",
    .usage = "T",
};

static const x278_group_options group = {
    .struct_size = sizeof group,
    .sender = "SENDER",
    .receiver = "RECEIVER",
    .date = "20240301",
    .time = "1200",
};

#define GS "GS*HI*SENDER*RECEIVER*20240301*1200*1*X*005010X217~"

X278_TEST(writer__builds_a_segment_from_its_parts) {
    x278_writer *writer = open_writer(t, support_ctx(t), NULL, NULL);
    ok(t, x278_writer_segment_begin(writer, "HI", X278_STRLEN));
    element(t, writer, "ABK");
    ok(t, x278_writer_component(writer, "M5416", 5));
    ok(t, x278_writer_repetition(writer, "ABF", 3));
    ok(t, x278_writer_component(writer, "M545xx", 4));
    ok(t, x278_writer_element(writer, NULL, 0));
    element(t, writer, "X");
    ok(t, x278_writer_segment_end(writer, 0));
    ck_assert_str_eq(written(t, writer), "HI*ABK:M5416^ABF:M545**X~");
    ck_assert_uint_eq(x278_writer_bytes(writer), 25);
}

X278_TEST(writer__trims_what_is_empty_at_the_end) {
    x278_writer *writer = open_writer(t, support_ctx(t), NULL, NULL);
    ok(t, x278_writer_segment_begin(writer, "NM1", 3));
    element(t, writer, "A");
    ok(t, x278_writer_component(writer, "", 0));
    ok(t, x278_writer_component(writer, "", 0));
    element(t, writer, "B");
    ok(t, x278_writer_repetition(writer, "", 0));
    element(t, writer, "");
    element(t, writer, "");
    ok(t, x278_writer_segment_end(writer, 0));
    ok(t, x278_writer_segment_begin(writer, "NM1", 3));
    element(t, writer, "A");
    ok(t, x278_writer_component(writer, "", 0));
    element(t, writer, "");
    is(t, x278_writer_segment_end(writer, X278_WRITER_RAW), X278_E_INVALID_ARG);
    ok(t, x278_writer_segment_end(writer, X278_WRITER_KEEP_EMPTY));
    ck_assert_str_eq(written(t, writer), "NM1*A*B~NM1*A:*~");
}

X278_TEST(writer__refuses_a_value_that_holds_a_delimiter) {
    x278_writer *writer = open_writer(t, support_ctx(t), NULL, NULL);
    static const char *const values[] = {"A~B", "A*B", "A:B", "A^B"};
    is(t, x278_writer_segment_begin(writer, "N*", 2), X278_E_DELIMITER);
    ok(t, x278_writer_segment_begin(writer, "NTE", 3));
    for (size_t i = 0; i < sizeof values / sizeof values[0]; i++) {
        is(t, x278_writer_element(writer, values[i], 3), X278_E_DELIMITER);
    }
    element(t, writer, "AB");
    is(t, x278_writer_component(writer, ":", 1), X278_E_DELIMITER);
    ok(t, x278_writer_segment_end(writer, 0));
    ck_assert_str_eq(written(t, writer), "NTE*AB~");
}

X278_TEST(writer__a_dropped_segment_leaves_nothing) {
    x278_writer *writer = open_writer(t, support_ctx(t), NULL, NULL);
    ok(t, x278_writer_segment_begin(writer, "NTE", 3));
    element(t, writer, "AB");
    is(t, x278_writer_segment_begin(writer, "NTE", 3), X278_E_STATE);
    is(t, x278_writer_text(writer, "x", 1), X278_E_STATE);
    ok(t, x278_writer_segment_drop(writer));
    is(t, x278_writer_segment_end(writer, 0), X278_E_STATE);
    is(t, x278_writer_element(writer, "x", 1), X278_E_STATE);
    ok(t, x278_writer_segment_begin(writer, "SE", 2));
    is(t, x278_writer_component(writer, "x", 1), X278_E_STATE);
    ok(t, x278_writer_segment_end(writer, 0));
    ck_assert_str_eq(written(t, writer), "SE~");
}

X278_TEST(writer__keeps_counts_and_control_numbers) {
    x278_writer *writer = open_writer(t, support_ctx(t), NULL, NULL);
    ok(t, x278_writer_interchange_begin(writer, &interchange));
    ok(t, x278_writer_group_begin(writer, &group));
    for (int i = 0; i < 2; i++) {
        ok(t, x278_writer_transaction_begin(writer, "278", NULL, "005010X217"));
        ok(t, x278_writer_segment_begin(writer, "BHT", 3));
        ok(t, x278_writer_segment_end(writer, 0));
        ok(t, x278_writer_transaction_end(writer));
    }
    ok(t, x278_writer_group_begin(writer, &group));
    ok(t, x278_writer_interchange_end(writer));
    ok(t, x278_writer_close(writer));
    ck_assert_str_eq(written(t, writer), ISA GS "ST*278*0001*005010X217~BHT~SE*3*0001~"
                                                "ST*278*0002*005010X217~BHT~SE*3*0002~GE*2*1~"
                                                "GS*HI*SENDER*RECEIVER*20240301*1200*2*X*005010X217~GE*0*2~"
                                                "IEA*2*000000001~");
}

X278_TEST(writer__close_closes_all_that_is_open) {
    x278_writer *writer = open_writer(t, support_ctx(t), NULL, NULL);
    ok(t, x278_writer_interchange_begin(writer, &interchange));
    ok(t, x278_writer_group_begin(writer, &group));
    ok(t, x278_writer_transaction_begin(writer, "278", "9999", NULL));
    ok(t, x278_writer_close(writer));
    ck_assert_str_eq(written(t, writer), ISA GS "ST*278*9999~SE*2*9999~GE*1*1~IEA*1*000000001~");
    is(t, x278_writer_segment_begin(writer, "X", 1), X278_E_STATE);
}

X278_TEST(writer__levels_are_opened_in_their_order) {
    x278_writer *writer = open_writer(t, support_ctx(t), NULL, NULL);
    is(t, x278_writer_group_begin(writer, &group), X278_E_STATE);
    is(t, x278_writer_interchange_end(writer), X278_E_STATE);
    ok(t, x278_writer_interchange_begin(writer, &interchange));
    is(t, x278_writer_interchange_begin(writer, &interchange), X278_E_STATE);
    is(t, x278_writer_transaction_begin(writer, "278", NULL, NULL), X278_E_STATE);
    is(t, x278_writer_group_end(writer), X278_E_STATE);
    ok(t, x278_writer_group_begin(writer, &group));
    is(t, x278_writer_transaction_end(writer), X278_E_STATE);
    ok(t, x278_writer_transaction_begin(writer, "278", NULL, NULL));
    is(t, x278_writer_transaction_begin(writer, "278", NULL, NULL), X278_E_STATE);
    is(t, x278_writer_group_end(writer), X278_E_STATE);
}

X278_TEST(writer__names_header_values_that_do_not_fit) {
    x278_issues *issues = support_issues(t, support_ctx(t));
    x278_writer_options options = {.struct_size = sizeof options};
    x278_writer *writer = open_writer(t, support_ctx(t), &options, issues);
    x278_interchange_options bad = interchange;
    x278_group_options worse = group;
    bad.sender = "0123456789ABCDEF";
    bad.date = NULL;
    bad.control_number = "12A";
    worse.receiver = "R";
    worse.control_number = "X";
    is(t, x278_writer_interchange_begin(writer, &bad), X278_E_INVALID_ARG);
    ok(t, x278_writer_interchange_begin(writer, &interchange));
    is(t, x278_writer_group_begin(writer, &worse), X278_E_INVALID_ARG);
    static const struct {
        const char *name, *path;
        uint64_t offset;
    } wanted[] = {{"header_value_length", "ISA06", 0},
                  {"header_value_missing", "ISA09", 0},
                  {"header_value_no_number", "ISA13", 0},
                  {"header_value_length", "GS03", 106},
                  {"header_value_no_number", "GS06", 106}};
    ck_assert_uint_eq(x278_issues_count(issues), sizeof wanted / sizeof wanted[0]);
    for (size_t i = 0; i < sizeof wanted / sizeof wanted[0]; i++) {
        const x278_issue *issue = x278_issues_at(issues, i);
        ck_assert_str_eq(issue->name.ptr, wanted[i].name);
        ck_assert_str_eq(issue->path.ptr, wanted[i].path);
        ck_assert_uint_eq(issue->offset, wanted[i].offset);
        ck_assert_uint_eq(issue->interchange, 1);
    }
    ck_assert_str_eq(x278_issues_at(issues, 0)->message.ptr,
                     "ISA06 must have 1 to 15 characters: the header cannot be written");
}

X278_TEST(writer__writes_odd_header_values_when_tolerant) {
    x278_writer_options options = {.struct_size = sizeof options, .flags = X278_WRITER_TOLERANT};
    x278_writer *writer = open_writer(t, support_ctx(t), &options, NULL);
    x278_interchange_options odd = interchange;
    x278_group_options odder = group;
    odd.sender_qualifier = "Z";
    odd.date = "2403";
    odd.control_number = "12A";
    odder.sender = "A SENDER WITH A LONG NAME";
    odder.control_number = "G1";
    ok(t, x278_writer_interchange_begin(writer, &odd));
    ok(t, x278_writer_group_begin(writer, &odder));
    odd.sender = "0123456789ABCDEF";
    ok(t, x278_writer_close(writer));
    x278_buf out;
    ok(t, x278_writer_take_buffer(writer, &out));
    bool same =
        str_is((x278_str){out.ptr, out.len},
               "ISA*00*          *00*          *Z *SENDER         *ZZ*RECEIVER       *2403  *1200*^*00501*12A      "
               "*0*T*:~GS*HI*A SENDER WITH A LONG NAME*RECEIVER*20240301*1200*G1*X*005010X217~GE*0*G1~"
               "IEA*1*12A      ~");
    if (!same) {
        printf("%s\n", out.ptr);
    }
    x278_buf_free(&out);
    ck_assert(same);
    writer = open_writer(t, support_ctx(t), &options, NULL);
    is(t, x278_writer_interchange_begin(writer, &odd), X278_E_INVALID_ARG);
}

X278_TEST(writer__refuses_header_values_that_do_not_fit) {
    x278_writer *writer = open_writer(t, support_ctx(t), NULL, NULL);
    x278_interchange_options bad = interchange;
    bad.sender = "0123456789ABCDEF";
    is(t, x278_writer_interchange_begin(writer, &bad), X278_E_INVALID_ARG);
    bad = interchange;
    bad.control_number = "12A";
    is(t, x278_writer_interchange_begin(writer, &bad), X278_E_INVALID_ARG);
    bad.control_number = "1234567890";
    is(t, x278_writer_interchange_begin(writer, &bad), X278_E_INVALID_ARG);
    bad = interchange;
    bad.date = NULL;
    is(t, x278_writer_interchange_begin(writer, &bad), X278_E_INVALID_ARG);
    bad = interchange;
    bad.receiver = "A*B";
    is(t, x278_writer_interchange_begin(writer, &bad), X278_E_DELIMITER);
    ck_assert_uint_eq(x278_writer_bytes(writer), 0);
    ok(t, x278_writer_interchange_begin(writer, &interchange));
    ck_assert_uint_eq(x278_writer_bytes(writer), 106);
}

X278_TEST(writer__puts_line_breaks_and_delimiters_as_told) {
    x278_writer_options options = {
        .struct_size = sizeof options, .delimiters = {'!', '|', '>', 0}, .line_break = X278_LINE_BREAK_CRLF};
    x278_writer *writer = open_writer(t, support_ctx(t), &options, NULL);
    ok(t, x278_writer_segment_begin(writer, "NTE", 3));
    element(t, writer, "A:B*C~");
    is(t, x278_writer_repetition(writer, "x", 1), X278_E_DELIMITER);
    ok(t, x278_writer_segment_end(writer, 0));
    ck_assert_str_eq(written(t, writer), "NTE|A:B*C~!\r\n");
    static const x278_delimiters bad[] = {
        {'A', '*', ':', '^'}, {'~', '~', ':', '^'}, {0, '*', ':', '^'}, {'~', ' ', 0, 0}};
    for (size_t i = 0; i < sizeof bad / sizeof bad[0]; i++) {
        is(t, x278_writer_set_delimiters(writer, &bad[i]), X278_E_INVALID_ARG);
    }
}

static const char source[] = ISA GS "ST*278*0001~BDS*ASC*6*a:*^~*~NM1*A:*B^^*~SE*4*0001~"
                                    "ST*278*0002~REF*X~SE*3*0002~GE*2*1~IEA*1*000000001~";

X278_TEST(writer__copies_transactions_and_counts_anew) {
    x278_ctx *ctx = support_ctx(t);
    x278_reader *reader = support_memory(t, ctx, source, sizeof source - 1, NULL, NULL);
    x278_writer *writer = open_writer(t, ctx, NULL, NULL);
    const x278_transaction *transaction = NULL;
    ok(t, x278_writer_interchange_begin(writer, &interchange));
    ok(t, x278_writer_group_begin(writer, &group));
    ok(t, x278_reader_next_transaction(reader, &transaction));
    ok(t, x278_writer_transaction(writer, transaction, NULL));
    ok(t, x278_writer_transaction(writer, transaction, ""));
    ok(t, x278_reader_next_transaction(reader, &transaction));
    ok(t, x278_writer_transaction(writer, transaction, "0777"));
    ok(t, x278_writer_close(writer));
    ck_assert_str_eq(written(t, writer), ISA GS "ST*278*0001~BDS*ASC*6*a:*^~*~NM1*A:*B^^*~SE*4*0001~"
                                                "ST*278*0001~BDS*ASC*6*a:*^~*~NM1*A:*B^^*~SE*4*0001~"
                                                "ST*278*0777~REF*X~SE*3*0777~GE*3*1~IEA*1*000000001~");
}

X278_TEST(writer__trims_segments_but_never_a_payload) {
    const char text[] = ISA GS "ST*278*0001~NM1*A:*B^^*~BDS*AS:*6*a:*^~*~BIN*0*~SE*5*0001~";
    x278_ctx *ctx = support_ctx(t);
    x278_reader *reader = support_memory(t, ctx, text, sizeof text - 1, NULL, NULL);
    x278_writer *writer = open_writer(t, ctx, NULL, NULL);
    const x278_transaction *transaction = NULL;
    ok(t, x278_reader_next_transaction(reader, &transaction));
    for (size_t i = 0; i < transaction->segment_count; i++) {
        ok(t, x278_writer_segment(writer, x278_transaction_segment_at(transaction, i), 0));
    }
    ck_assert_str_eq(written(t, writer), "ST*278*0001~NM1*A*B~BDS*AS:*6*a:*^~*~BIN*0*~SE*5*0001~");
}

X278_TEST(writer__a_transaction_that_cannot_be_written_leaves_nothing) {
    x278_ctx *ctx = support_ctx(t);
    const char text[] = ISA GS "ST*278*0001~REF*AB~NTE*a|b~SE*4*0001~";
    x278_reader *reader = support_memory(t, ctx, text, sizeof text - 1, NULL, NULL);
    x278_writer_options options = {.struct_size = sizeof options, .delimiters = {'~', '|', ':', '^'}};
    x278_writer *writer = open_writer(t, ctx, &options, NULL);
    const x278_transaction *transaction = NULL;
    ok(t, x278_writer_interchange_begin(writer, &interchange));
    ok(t, x278_writer_group_begin(writer, &group));
    uint64_t before = x278_writer_bytes(writer);
    ok(t, x278_reader_next_transaction(reader, &transaction));
    is(t, x278_writer_transaction(writer, transaction, NULL), X278_E_DELIMITER);
    ck_assert_uint_eq(x278_writer_bytes(writer), before);
    ok(t, x278_writer_close(writer));
    ck_assert_ptr_nonnull(strstr(written(t, writer), "GE|0|1~"));
}

X278_TEST(writer__a_payload_has_the_bytes_it_announced) {
    x278_writer *writer = open_writer(t, support_ctx(t), NULL, NULL);
    ok(t, x278_writer_segment_begin(writer, "BIN", 3));
    element(t, writer, "5");
    ok(t, x278_writer_payload_begin(writer, 5));
    ok(t, x278_writer_payload_data(writer, "a~", 2));
    is(t, x278_writer_payload_data(writer, "b*c:", 4), X278_E_INVALID_ARG);
    is(t, x278_writer_payload_end(writer, 0), X278_E_INVALID_ARG);
    ok(t, x278_writer_payload_data(writer, "b*:", 3));
    ok(t, x278_writer_payload_end(writer, 0));
    ck_assert_str_eq(written(t, writer), "BIN*5*a~b*:~");
}

typedef struct sink {
    size_t calls, bytes, stop_after;
} sink;

static int32_t take(const void *data, size_t len, void *user) {
    sink *to = user;
    (void)data;
    to->calls++;
    to->bytes += len;
    return to->stop_after > 0 && to->bytes > to->stop_after;
}

X278_TEST(writer__a_callback_gets_all_and_may_stop_it) {
    x278_ctx *ctx = support_ctx(t);
    for (size_t stop = 0; stop < 2; stop++) {
        sink to = {0, 0, stop * 1000};
        x278_writer *writer = NULL;
        ok(t, x278_writer_open_callback(ctx, take, &to, NULL, NULL, &writer));
        support_defer(t, free_writer, writer);
        x278_status status = X278_OK;
        for (int i = 0; i < 4000 && status == X278_OK; i++) {
            status = x278_writer_text(writer, "0123456789012345678901234567890123456789", 40);
        }
        if (status == X278_OK) {
            status = x278_writer_close(writer);
        }
        is(t, status, stop == 0 ? X278_OK : X278_E_CALLBACK);
        if (stop == 0) {
            ck_assert_uint_eq(to.bytes, 160000);
            ck_assert_uint_eq(x278_writer_bytes(writer), 160000);
            ck_assert_uint_gt(to.calls, 1);
        } else {
            is(t, x278_writer_text(writer, "x", 1), X278_E_CALLBACK);
        }
    }
    x278_writer *writer = NULL;
    is(t, x278_writer_open_file(ctx, "fixtures/there/is/no/folder", NULL, NULL, &writer), X278_E_IO);
    ck_assert_ptr_null(writer);
    is(t, x278_writer_open_callback(ctx, NULL, NULL, NULL, NULL, &writer), X278_E_INVALID_ARG);
}

BEGIN_SUITE("writer")
TEST(writer__builds_a_segment_from_its_parts)
TEST(writer__trims_what_is_empty_at_the_end)
TEST(writer__refuses_a_value_that_holds_a_delimiter)
TEST(writer__a_dropped_segment_leaves_nothing)
TEST(writer__keeps_counts_and_control_numbers)
TEST(writer__close_closes_all_that_is_open)
TEST(writer__levels_are_opened_in_their_order)
TEST(writer__names_header_values_that_do_not_fit)
TEST(writer__writes_odd_header_values_when_tolerant)
TEST(writer__refuses_header_values_that_do_not_fit)
TEST(writer__puts_line_breaks_and_delimiters_as_told)
TEST(writer__copies_transactions_and_counts_anew)
TEST(writer__trims_segments_but_never_a_payload)
TEST(writer__a_transaction_that_cannot_be_written_leaves_nothing)
TEST(writer__a_payload_has_the_bytes_it_announced)
TEST(writer__a_callback_gets_all_and_may_stop_it)
END_SUITE
