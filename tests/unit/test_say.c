/* Writing in a named character set, with limits, and with a rule for delimiters in values. */
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

static bool without_iconv(void) {
    return x278_feature(X278_FEATURE_ICONV) == 0;
}

/* A writer with these rules; its issues go to `issues`. */
static x278_writer *open_writer(support *t, const x278_ctx *ctx, const x278_writer_options *options,
                                x278_issues *issues) {
    x278_writer *writer = NULL;
    ok(t, x278_writer_open_buffer(ctx, options, issues, &writer));
    support_defer(t, free_writer, writer);
    return writer;
}

/* What was written so far. */
static const x278_buf *written(support *t, x278_writer *writer) {
    x278_buf_free(&taken);
    ok(t, x278_writer_take_buffer(writer, &taken));
    support_defer(t, free_taken, NULL);
    return &taken;
}

static bool wrote(support *t, x278_writer *writer, const char *text) {
    const x278_buf *out = written(t, writer);
    return out->len == strlen(text) && (out->len == 0 || memcmp(out->ptr, text, out->len) == 0);
}

/* Begin a segment and add elements; NULL ends them. */
static void begin(support *t, x278_writer *writer, const char *tag, const char *const *elements) {
    ok(t, x278_writer_segment_begin(writer, tag, X278_STRLEN));
    for (; *elements != NULL; elements++) {
        ok(t, x278_writer_element(writer, *elements, X278_STRLEN));
    }
}

#define SEGMENT(writer, tag, ...) begin(t, writer, tag, (const char *const[]){__VA_ARGS__, NULL})

/* An issue of the list as one line: name, tag, element-component-repetition, offset+length, first param. */
static const char *line(const x278_issues *issues, size_t index) {
    static char text[160];
    const x278_issue *issue = x278_issues_at(issues, index);
    ck_assert_ptr_nonnull(issue);
    snprintf(text, sizeof text, "%s %s%u-%u-%u %llu+%llu %s", issue->name.ptr,
             issue->segment.ptr == NULL ? "" : issue->segment.ptr, (unsigned)issue->element, (unsigned)issue->component,
             (unsigned)issue->repetition, (unsigned long long)issue->offset, (unsigned long long)issue->length,
             issue->param_count == 0 ? "" : issue->params[0].ptr);
    return text;
}

X278_TEST(say__folds_to_the_basic_set_and_tells_each_element) {
    const x278_ctx *ctx = support_ctx(t);
    x278_issues *issues = support_issues(t, ctx);
    x278_writer_options options = {.struct_size = sizeof options, .encoding.limit = X278_CHARACTER_SET_BASIC};
    x278_writer *writer = open_writer(t, ctx, &options, issues);
    SEGMENT(writer, "NM1", "IL", "1", "JOS\xc3\x89", "M\xc3\xbcller", "", "PLAIN");
    ok(t, x278_writer_segment_end(writer, 0));
    ok(t, x278_writer_segment_begin(writer, "HI", 2));
    ok(t, x278_writer_element(writer, "ABK", 3));
    ok(t, x278_writer_component(writer, "m54", 3));
    ok(t, x278_writer_repetition(writer, "ABF", 3));
    ok(t, x278_writer_component(writer, "", 0));
    ok(t, x278_writer_component(writer, "x", 1));
    ok(t, x278_writer_segment_end(writer, 0));
    ck_assert(wrote(t, writer, "NM1*IL*1*JOSE*MULLER**PLAIN~HI*ABK:M54^ABF::X~"));
    ck_assert_uint_eq(x278_issues_count(issues), 4);
    ck_assert_str_eq(line(issues, 0), "characters_folded NM13-0-1 9+4 1");
    ck_assert_str_eq(line(issues, 1), "characters_folded NM14-0-1 14+6 5");
    ck_assert_str_eq(line(issues, 2), "characters_folded HI1-2-1 35+3 1");
    ck_assert_str_eq(line(issues, 3), "characters_folded HI1-3-2 44+1 1");
    ck_assert_int_eq(x278_issues_at(issues, 0)->severity, X278_SEVERITY_INFO);
}

X278_TEST(say__extended_keeps_small_letters) {
    const x278_ctx *ctx = support_ctx(t);
    x278_issues *issues = support_issues(t, ctx);
    x278_writer_options options = {.struct_size = sizeof options, .encoding.limit = X278_CHARACTER_SET_EXTENDED};
    x278_writer *writer = open_writer(t, ctx, &options, issues);
    SEGMENT(writer, "MSG", "caf\xc3\xa9 @ home");
    ok(t, x278_writer_segment_end(writer, 0));
    ck_assert(wrote(t, writer, "MSG*cafe @ home~"));
    ck_assert_str_eq(line(issues, 0), "characters_folded MSG1-0-1 4+11 1");
}

X278_TEST(say__offsets_are_those_after_trimming) {
    const x278_ctx *ctx = support_ctx(t);
    x278_issues *issues = support_issues(t, ctx);
    x278_writer_options options = {.struct_size = sizeof options, .encoding.limit = X278_CHARACTER_SET_BASIC};
    x278_writer *writer = open_writer(t, ctx, &options, issues);
    ok(t, x278_writer_segment_begin(writer, "SV1", 3));
    ok(t, x278_writer_element(writer, "hc", 2));
    ok(t, x278_writer_component(writer, "", 0));
    ok(t, x278_writer_component(writer, "", 0));
    ok(t, x278_writer_element(writer, "x", 1));
    ok(t, x278_writer_element(writer, "", 0));
    ok(t, x278_writer_segment_end(writer, 0));
    ck_assert(wrote(t, writer, "SV1*HC*X~"));
    ck_assert_uint_eq(x278_issues_count(issues), 2);
    ck_assert_str_eq(line(issues, 0), "characters_folded SV11-0-1 4+2 2");
    ck_assert_str_eq(line(issues, 1), "characters_folded SV12-0-1 7+1 1");
}

X278_TEST(say__what_nothing_stands_for_is_told_and_not_written) {
    const x278_ctx *ctx = support_ctx(t);
    x278_issues *issues = support_issues(t, ctx);
    x278_writer_options options = {.struct_size = sizeof options, .encoding.limit = X278_CHARACTER_SET_BASIC};
    x278_writer *writer = open_writer(t, ctx, &options, issues);
    SEGMENT(writer, "A1", "B");
    ok(t, x278_writer_segment_end(writer, 0));
    SEGMENT(writer, "NM1", "\xe4\xb8\xad\xe4\xb8\xad", "small", "{");
    is(t, x278_writer_segment_end(writer, 0), X278_E_CHARACTER);
    ck_assert_uint_eq(x278_writer_bytes(writer), 5);
    SEGMENT(writer, "C1", "\x80"); /* no UTF-8 */
    is(t, x278_writer_segment_end(writer, 0), X278_E_CHARACTER);
    SEGMENT(writer, "C1", "D");
    ok(t, x278_writer_segment_end(writer, 0));
    ck_assert(wrote(t, writer, "A1*B~C1*D~"));
    ck_assert_uint_eq(x278_issues_count(issues), 3);
    ck_assert_str_eq(line(issues, 0), "character_not_in_output NM11-0-1 9+0 2");
    ck_assert_str_eq(line(issues, 1), "character_not_in_output NM13-0-1 16+0 1");
    ck_assert_str_eq(line(issues, 2), "character_not_in_output C11-0-1 8+0 1");
    ck_assert_uint_eq(x278_issues_total(issues, X278_SEVERITY_ERROR), 3);
}

X278_TEST(say__delimiters_are_replaced_and_told_or_refused_and_told) {
    const x278_ctx *ctx = support_ctx(t);
    x278_issues *issues = support_issues(t, ctx);
    x278_writer_options options = {.struct_size = sizeof options, .encoding.replacement = ' '};
    x278_writer *writer = open_writer(t, ctx, &options, issues);
    SEGMENT(writer, "MSG", "A:B~C", "caf\xc3\xa9");
    ok(t, x278_writer_segment_end(writer, 0));
    ck_assert(wrote(t, writer, "MSG*A B C*caf\xc3\xa9~"));
    ck_assert_uint_eq(x278_issues_count(issues), 1);
    ck_assert_str_eq(line(issues, 0), "delimiter_replaced MSG1-0-1 4+5 2");
    ck_assert_int_eq(x278_issues_at(issues, 0)->severity, X278_SEVERITY_WARNING);
    is(t, x278_writer_set_delimiters(writer, &(x278_delimiters){'~', '*', ':', ' '}), X278_E_INVALID_ARG);

    x278_issues_clear(issues);
    options.encoding.replacement = 0;
    writer = open_writer(t, ctx, &options, issues);
    SEGMENT(writer, "MSG", "A");
    is(t, x278_writer_component(writer, "A:B", 3), X278_E_DELIMITER);
    ok(t, x278_writer_component(writer, "C", 1));
    ok(t, x278_writer_segment_end(writer, 0));
    ck_assert(wrote(t, writer, "MSG*A:C~"));
    ck_assert_uint_eq(x278_issues_count(issues), 1);
    ck_assert_str_eq(line(issues, 0), "value_holds_delimiter MSG1-2-1 5+0 ");
}

/* A bullet folds to an asterisk, an ellipsis to three full stops. */
X278_TEST(say__what_folds_to_a_delimiter_is_one) {
    const x278_ctx *ctx = support_ctx(t);
    x278_writer_options options = {.struct_size = sizeof options, .encoding.limit = X278_CHARACTER_SET_BASIC};
    x278_writer *writer = open_writer(t, ctx, &options, NULL);
    ok(t, x278_writer_segment_begin(writer, "MSG", 3));
    is(t, x278_writer_element(writer, "A\xe2\x80\xa2", X278_STRLEN), X278_E_DELIMITER);
    ok(t, x278_writer_segment_drop(writer));
    options.encoding.replacement = '-';
    writer = open_writer(t, ctx, &options, NULL);
    SEGMENT(writer, "MSG", "A\xe2\x80\xa2\xe2\x80\xa6~");
    ok(t, x278_writer_segment_end(writer, 0));
    ck_assert(wrote(t, writer, "MSG*A-...-~"));
}

X278_TEST(say__options_that_make_no_sense_are_refused) {
    const x278_ctx *ctx = support_ctx(t);
    static const struct {
        x278_writer_options options;
        x278_status status;
    } cases[] = {
        {{.encoding.charset = "KLINGON-1"}, X278_E_UNSUPPORTED},
        {{.encoding.limit = 3}, X278_E_UNSUPPORTED},
        {{.encoding.limit = -1}, X278_E_UNSUPPORTED},
        {{.encoding.form = 16}, X278_E_UNSUPPORTED},
        {{.encoding.reserved = 1}, X278_E_UNSUPPORTED},
        {{.encoding.replacement = '*'}, X278_E_INVALID_ARG},
        {{.encoding.replacement = 0x1f}, X278_E_INVALID_ARG},
        {{.encoding.replacement = 0x7f}, X278_E_INVALID_ARG},
        {{.encoding.replacement = 256 + 'A'}, X278_E_INVALID_ARG},
        {{.encoding.replacement = 'a', .encoding.limit = X278_CHARACTER_SET_BASIC}, X278_E_INVALID_ARG},
    };
    for (size_t i = 0; i < sizeof cases / sizeof cases[0]; i++) {
        x278_writer_options options = cases[i].options;
        x278_writer *writer;
        options.struct_size = sizeof options;
        is(t, x278_writer_open_buffer(ctx, &options, NULL, &writer), cases[i].status);
        ck_assert_ptr_null(writer);
    }
    x278_writer *writer = open_writer(t, ctx, NULL, NULL);
    is(t, x278_writer_set_form(writer, 16), X278_E_UNSUPPORTED);
    ok(t, x278_writer_set_form(writer, X278_FORM_NEXT_LINE));
}

X278_TEST(say__writes_in_a_character_set) {
    static const struct {
        const char *name, *bytes;
        size_t len;
        uint32_t form;
    } cases[] = {
        {"ISO-8859-1", "NM1*JOS\xc9~\r\n", 11, 0},
        {"windows-1252", "NM1*JOS\xc9~\r\n", 11, 0},
        {"IBM037", "\xd5\xd4\xf1\x5c\xd1\xd6\xe2\x71\xa1\x0d\x25", 11, 0},
        {"IBM1047", "\xd5\xd4\xf1\x5c\xd1\xd6\xe2\x71\xa1\x0d\x15", 11, X278_FORM_NEXT_LINE},
        {"UTF-16", "\xfe\xff\0N\0M\0001\0*\0J\0O\0S\0\xc9\0~\0\r\0\n", 24, 0},
        {"UTF-16", "\0N\0M\0001\0*\0J\0O\0S\0\xc9\0~\0\r\0\n", 22, X278_FORM_NO_MARK},
        {"UTF-16", "N\0M\0001\0*\0J\0O\0S\0\xc9\0~\0\r\0\n", 22, X278_FORM_NO_MARK | X278_FORM_LITTLE_ENDIAN},
        {"UTF-16LE", "\xff\xfeN\0M\0001\0*\0J\0O\0S\0\xc9\0~\0\r\0\n", 24, X278_FORM_MARK},
        {"UTF-16BE", "\0N\0M\0001\0*\0J\0O\0S\0\xc9\0~\0\r\0\n", 22, 0},
    };
    const x278_ctx *ctx = support_ctx(t);
    for (size_t i = 0; i < sizeof cases / sizeof cases[0]; i++) {
        x278_writer_options options = {.struct_size = sizeof options,
                                       .line_break = X278_LINE_BREAK_CRLF,
                                       .encoding.charset = cases[i].name,
                                       .encoding.form = cases[i].form};
        x278_writer *writer = open_writer(t, ctx, &options, NULL);
        SEGMENT(writer, "NM1", "JOS\xc3\x89");
        ok(t, x278_writer_segment_end(writer, 0));
        ck_assert_uint_eq(x278_writer_bytes(writer), cases[i].len);
        const x278_buf *out = written(t, writer);
        size_t width = cases[i].name[0] == 'U' ? 2 : 1;
        ck_assert_uint_eq(out->len, cases[i].len);
        if (width == 1 || (cases[i].form & X278_FORM_LITTLE_ENDIAN) == 0) {
            ck_assert_msg(memcmp(out->ptr, cases[i].bytes, out->len) == 0 || strcmp(cases[i].name, "UTF-16LE") == 0,
                          "case %zu", i);
        }
    }
}

X278_TEST(say__tells_all_that_a_character_set_does_not_have) {
    const x278_ctx *ctx = support_ctx(t);
    x278_issues *issues = support_issues(t, ctx);
    x278_writer_options options = {.struct_size = sizeof options, .encoding.charset = "UTF-16LE"};
    options.encoding.charset = "ISO-8859-1";
    x278_writer *writer = open_writer(t, ctx, &options, issues);
    SEGMENT(writer, "A1", "\xc3\xa9");
    ok(t, x278_writer_segment_end(writer, 0));
    ok(t, x278_writer_segment_begin(writer, "NM1", 3));
    ok(t, x278_writer_element(writer, "\xc3\xa9", 2));
    ok(t, x278_writer_component(writer, "\xc5\x81\xc3\x93\xc5\x81", 6));
    ok(t, x278_writer_element(writer, "\xff\xc5\x81", 3));
    is(t, x278_writer_segment_end(writer, 0), X278_E_CHARACTER);
    is(t, x278_writer_text(writer, "\n\xc5\x81", 3), X278_E_CHARACTER);
    ck_assert(wrote(t, writer, "A1*\xe9~"));
    ck_assert_uint_eq(x278_issues_count(issues), 3);
    ck_assert_str_eq(line(issues, 0), "character_not_in_output NM11-2-1 11+0 2");
    ck_assert_str_eq(line(issues, 1), "character_not_in_output NM12-0-1 15+0 2");
    ck_assert_str_eq(line(issues, 2), "character_not_in_output 0-0-0 5+0 1");
}

/* The next line control of Unicode would be read as a line break. */
X278_TEST(say__a_next_line_control_cannot_stand_in_a_value_in_ebcdic) {
    const x278_ctx *ctx = support_ctx(t);
    x278_writer_options options = {.struct_size = sizeof options, .encoding.charset = "IBM037"};
    x278_writer *writer = open_writer(t, ctx, &options, NULL);
    SEGMENT(writer, "MSG", "A\xc2\x85");
    is(t, x278_writer_segment_end(writer, 0), X278_E_CHARACTER);
}

static const x278_interchange_options interchange = {
    .struct_size = sizeof interchange,
    .sender = "JOS\xc3\x89",
    .receiver = "RECEIVER",
    .date = "240301",
    .time = "1200",
    .control_number = "1",
};

static const x278_group_options group = {
    .struct_size = sizeof group,
    .sender = "SENDER",
    .receiver = "RECEIVER",
    .date = "20240301",
    .time = "1200",
};

X278_TEST(say__an_interchange_header_keeps_its_width) {
    const x278_ctx *ctx = support_ctx(t);
    x278_writer_options options = {.struct_size = sizeof options, .encoding.limit = X278_CHARACTER_SET_BASIC};
    x278_writer *writer = open_writer(t, ctx, &options, NULL);
    ok(t, x278_writer_interchange_begin(writer, &interchange));
    ck_assert_uint_eq(x278_writer_bytes(writer), 106);
    ck_assert(strstr(written(t, writer)->ptr, "*ZZ*JOSE           *") != NULL);
    if (without_iconv()) {
        return;
    }
    options = (x278_writer_options){.struct_size = sizeof options, .encoding.charset = "ISO-8859-1"};
    writer = open_writer(t, ctx, &options, NULL);
    ok(t, x278_writer_interchange_begin(writer, &interchange));
    ck_assert_uint_eq(x278_writer_bytes(writer), 106);
    x278_interchange_options longest = interchange;
    longest.sender = "\xc3\x89\xc3\x89\xc3\x89\xc3\x89\xc3\x89\xc3\x89\xc3\x89\xc3\x89\xc3\x89\xc3\x89\xc3\x89\xc3\x89"
                     "\xc3\x89\xc3\x89\xc3\x89";
    writer = open_writer(t, ctx, &options, NULL);
    ok(t, x278_writer_interchange_begin(writer, &longest));
    ck_assert_uint_eq(x278_writer_bytes(writer), 106);
    x278_issues *issues = support_issues(t, ctx);
    x278_reader_options in = {.struct_size = sizeof in, .encoding.charset = "ISO-8859-1"};
    const x278_buf *out = written(t, writer);
    x278_reader *reader = support_memory(t, ctx, out->ptr, out->len, &in, issues);
    const x278_token *token;
    ok(t, x278_reader_next(reader, &token));
    ck_assert(token->kind == X278_TOKEN_SEGMENT && token->length == 105);
    ck_assert_uint_eq(x278_issues_total(issues, X278_SEVERITY_WARNING), 0); /* no isa_length */
    ok(t, x278_writer_segment(open_writer(t, ctx, &options, NULL), token->segment, 0));
}

/* Tells where in the envelope, and leaves nothing of a transaction behind. */
X278_TEST(say__a_transaction_is_all_or_nothing) {
    static const char text[] =
        ISA "GS*HI*S*R*20240301*1200*1*X*005010X217~ST*278*0001~MSG*A~MSG*\xe4\xb8\xad~MSG*{~SE*5*0001~"
            "ST*278*0002~MSG*b~SE*3*0002~GE*2*1~IEA*1*000000001~";
    const x278_ctx *ctx = support_ctx(t);
    x278_issues *issues = support_issues(t, ctx);
    x278_writer_options options = {.struct_size = sizeof options, .encoding.limit = X278_CHARACTER_SET_BASIC};
    x278_writer *writer = open_writer(t, ctx, &options, issues);
    x278_reader *reader = support_memory(t, ctx, text, sizeof text - 1, NULL, NULL);
    const x278_transaction *transaction;
    ok(t, x278_writer_interchange_begin(writer, &interchange));
    ok(t, x278_writer_group_begin(writer, &group));
    uint64_t before = x278_writer_bytes(writer);
    ok(t, x278_reader_next_transaction(reader, &transaction));
    is(t, x278_writer_transaction(writer, transaction, NULL), X278_E_CHARACTER);
    ck_assert_uint_eq(x278_writer_bytes(writer), before);
    ok(t, x278_reader_next_transaction(reader, &transaction));
    ok(t, x278_writer_transaction(writer, transaction, NULL));
    ok(t, x278_writer_close(writer));
    ck_assert(strstr(written(t, writer)->ptr, "~ST*278*0001~MSG*B~SE*3*0001~GE*1*1~IEA*1*000000001~") != NULL);
    ck_assert_uint_eq(x278_issues_count(issues), 4); /* the sender; two lost, one folded */
    const x278_issue *issue = x278_issues_at(issues, 0);
    ck_assert(str_is(issue->segment, "ISA") && issue->interchange == 1 && issue->group == 0 && issue->ordinal == 0);
    issue = x278_issues_at(issues, 1);
    ck_assert(str_is(issue->name, "character_not_in_output"));
    ck_assert(issue->interchange == 1 && issue->group == 1 && issue->transaction == 1 && issue->ordinal == 3);
    issue = x278_issues_at(issues, 2);
    ck_assert(str_is(issue->name, "character_not_in_output") && issue->ordinal == 4);
    issue = x278_issues_at(issues, 3);
    ck_assert(issue->transaction == 1 && issue->ordinal == 2);
}

X278_TEST(say__counted_payloads_are_refused_in_a_character_set) {
    static const char text[] = ISA "GS*HI*S*R*20240301*1200*1*X*006020X316~ST*275*0001~BIN*3*a~b~SE*3*0001~GE*1*1~";
    const x278_ctx *ctx = support_ctx(t);
    x278_issues *issues = support_issues(t, ctx);
    x278_writer_options options = {.struct_size = sizeof options, .encoding.charset = "IBM037"};
    x278_writer *writer = open_writer(t, ctx, &options, issues);
    SEGMENT(writer, "BIN", "3");
    is(t, x278_writer_payload_begin(writer, 3), X278_E_UNSUPPORTED);
    ok(t, x278_writer_segment_drop(writer));
    x278_reader *reader = support_memory(t, ctx, text, sizeof text - 1, NULL, NULL);
    const x278_transaction *transaction;
    ok(t, x278_reader_next_transaction(reader, &transaction));
    is(t, x278_writer_segment(writer, x278_transaction_segment_at(transaction, 1), 0), X278_E_UNSUPPORTED);
    ck_assert_uint_eq(x278_writer_bytes(writer), 0);
    ck_assert_uint_eq(x278_issues_count(issues), 2);
    ck_assert(str_is(x278_issues_at(issues, 1)->name, "payload_not_written"));
}

static struct {
    char bytes[400000];
    size_t len, calls;
} blocks;

static int32_t collect(const void *data, size_t len, void *user) {
    (void)user;
    ck_assert(blocks.len + len <= sizeof blocks.bytes);
    memcpy(blocks.bytes + blocks.len, data, len);
    blocks.len += len;
    blocks.calls++;
    return 0;
}

/* Blocks are cut anywhere between segments: offsets go on, and the mark stands at the beginning alone. */
X278_TEST(say__writes_in_blocks_what_it_writes_whole) {
    const x278_ctx *ctx = support_ctx(t);
    x278_issues *issues = support_issues(t, ctx);
    x278_writer_options options = {.struct_size = sizeof options, .encoding.charset = "UTF-16"};
    x278_writer *writers[2] = {open_writer(t, ctx, &options, issues), NULL};
    ok(t, x278_writer_open_callback(ctx, collect, NULL, &options, issues, &writers[1]));
    support_defer(t, free_writer, writers[1]);
    memset(&blocks, 0, sizeof blocks);
    for (size_t w = 0; w < 2; w++) {
        for (size_t i = 0; i < 4000; i++) {
            SEGMENT(writers[w], "NM1", "JOS\xc3\x89", "\xf0\x9f\x98\x80", "ANNE-MARIE", "1234567893");
            ok(t, x278_writer_segment_end(writers[w], 0));
        }
        SEGMENT(writers[w], "NM1", "A\xff");
        is(t, x278_writer_segment_end(writers[w], 0), X278_E_CHARACTER);
        ok(t, x278_writer_close(writers[w]));
    }
    const x278_buf *whole = written(t, writers[0]);
    ck_assert_uint_gt(blocks.calls, 1);
    ck_assert_uint_eq(blocks.len, whole->len);
    ck_assert_mem_eq(blocks.bytes, whole->ptr, whole->len);
    ck_assert_uint_eq(x278_writer_bytes(writers[1]), whole->len);
    ck_assert_uint_eq(x278_issues_count(issues), 2);
    for (size_t i = 0; i < 2; i++) {
        ck_assert_uint_eq(x278_issues_at(issues, i)->offset, whole->len + 8);
    }
}

#define GS "GS*HI*SS*RR*20240301*1200*1*X*005010X217~"
#define REQUEST "ST*278*0001*005010X217~BHT*0007*13*1*20240301*1200~"
#define LEVELS "HL*1**20*1~NM1*X3*2*PAYER~HL*2*1*21*1~NM1*1P*1*DOE~HL*3*2*22*0~NM1*IL*1*"
#define END "~SE*9*0001~GE*1*1~IEA*1*000000001~"

X278_TEST(say__documents_are_folded_and_paths_told) {
    const x278_ctx *ctx = support_ctx(t);
    x278_issues *issues = support_issues(t, ctx);
    x278_doc *doc = decoded(t, ctx, ISA GS REQUEST LEVELS "JOS\xc3\x89*ANA" END);
    x278_encode_options options = {.struct_size = sizeof options, .encoding.limit = X278_CHARACTER_SET_BASIC};
    x278_buf out;
    for (uint32_t alone = 0; alone <= X278_ENCODE_TRANSACTION; alone++) {
        options.flags = alone | X278_ENCODE_UNCHECKED;
        x278_issues_clear(issues);
        ok(t, x278_encode(doc, &options, issues, &out));
        const char *found = strstr(out.ptr, "NM1*IL*1*JOSE*ANA~");
        uint64_t at = found == NULL ? 0 : (uint64_t)(found - out.ptr) + 9;
        x278_buf_free(&out);
        ck_assert_uint_gt(at, 0);
        ck_assert_uint_eq(x278_issues_count(issues), 1);
        const x278_issue *issue = x278_issues_at(issues, 0);
        ck_assert(str_is(issue->name, "characters_folded") && str_is(issue->path, "2010C-NM103"));
        ck_assert(str_is(issue->loop, "2010C") && issue->element == 3 && issue->ordinal == 8);
        ck_assert(issue->offset == at && issue->length == 4);
        ck_assert_uint_eq(issue->transaction, alone == 0);
    }
}

X278_TEST(say__documents_that_cannot_be_said_are_not_written) {
    const x278_ctx *ctx = support_ctx(t);
    x278_issues *issues = support_issues(t, ctx);
    x278_doc *doc = decoded(t, ctx, ISA GS REQUEST LEVELS "\xe4\xb8\xad*\xe4\xb8\xad~DMG*D8*19640229*\xe4\xb8\xad" END);
    x278_writer_options rules = {.struct_size = sizeof rules, .encoding.limit = X278_CHARACTER_SET_EXTENDED};
    x278_encode_options options = {.struct_size = sizeof options, .encoding.limit = X278_CHARACTER_SET_EXTENDED};
    x278_buf out;
    is(t, x278_encode(doc, &options, issues, &out), X278_E_CHARACTER);
    ck_assert_ptr_null(out.ptr);
    ck_assert_uint_eq(x278_issues_count(issues), 3); /* all of them are told */
    ck_assert(str_is(x278_issues_at(issues, 0)->path, "2010C-NM103"));
    ck_assert(str_is(x278_issues_at(issues, 1)->path, "2010C-NM104"));
    ck_assert(str_is(x278_issues_at(issues, 2)->path, "2010C-DMG03"));

    x278_issues_clear(issues);
    x278_writer *writer = open_writer(t, ctx, &rules, issues);
    ok(t, x278_writer_interchange_begin(writer, &interchange));
    ok(t, x278_writer_group_begin(writer, &group));
    uint64_t before = x278_writer_bytes(writer);
    is(t, x278_doc_write(doc, writer, NULL, NULL), X278_E_CHARACTER);
    ck_assert_uint_eq(x278_writer_bytes(writer), before);
    ck_assert_uint_eq(x278_issues_count(issues), 4); /* the sender was folded */
    ck_assert(str_is(x278_issues_at(issues, 1)->path, "2010C-NM103"));
    ck_assert_uint_eq(x278_issues_at(issues, 1)->transaction, 1);
}

X278_TEST(say__documents_go_out_in_a_character_set) {
    const x278_ctx *ctx = support_ctx(t);
    x278_doc *doc = decoded(t, ctx, ISA "\n" GS "\n" REQUEST LEVELS "JOS\xc3\x89" END);
    static const char *const names[] = {"ISO-8859-1", "IBM1047", "UTF-16"};
    for (size_t i = 0; i < sizeof names / sizeof names[0]; i++) {
        x278_encode_options options = {
            .struct_size = sizeof options, .encoding.charset = names[i], .line_break = X278_LINE_BREAK_CRLF};
        x278_buf out;
        ok(t, x278_encode(doc, &options, NULL, &out));
        x278_buf_free(&taken);
        taken = out;
        support_defer(t, free_taken, NULL);
        x278_reader_options in = {.struct_size = sizeof in, .encoding.charset = names[i]};
        x278_issues *issues = support_issues(t, ctx);
        x278_reader *reader = support_memory(t, ctx, taken.ptr, taken.len, &in, issues);
        const x278_transaction *transaction;
        x278_span name;
        ok(t, x278_reader_next_transaction(reader, &transaction));
        x278_segment_get(x278_transaction_segment_at(transaction, 7), 3, 1, 1, &name);
        ck_assert(span_is(name, "JOS\xc3\x89"));
        ck_assert_uint_eq(x278_issues_total(issues, X278_SEVERITY_WARNING), 0);
    }
}

BEGIN_SUITE("say")
TEST(say__folds_to_the_basic_set_and_tells_each_element)
TEST(say__extended_keeps_small_letters)
TEST(say__offsets_are_those_after_trimming)
TEST(say__what_nothing_stands_for_is_told_and_not_written)
TEST(say__delimiters_are_replaced_and_told_or_refused_and_told)
TEST(say__what_folds_to_a_delimiter_is_one)
TEST(say__options_that_make_no_sense_are_refused)
TEST(say__an_interchange_header_keeps_its_width)
TEST(say__a_transaction_is_all_or_nothing)
TEST(say__documents_are_folded_and_paths_told)
TEST(say__documents_that_cannot_be_said_are_not_written)
if (!without_iconv()) {
    TEST(say__writes_in_a_character_set)
    TEST(say__tells_all_that_a_character_set_does_not_have)
    TEST(say__a_next_line_control_cannot_stand_in_a_value_in_ebcdic)
    TEST(say__counted_payloads_are_refused_in_a_character_set)
    TEST(say__writes_in_blocks_what_it_writes_whole)
    TEST(say__documents_go_out_in_a_character_set)
}
END_SUITE
