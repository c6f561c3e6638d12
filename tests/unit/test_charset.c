#include "support.h"

#include "base/buf.h"
#include "base/fold.h"
#include "edi/charset.h"

/* Without iconv no character set can be opened; that is tested, and nothing else can be. */
static bool without_iconv(void) {
    return x278_feature(X278_FEATURE_ICONV) == 0;
}

static struct {
    const x278_ctx *ctx;
    x278i_charset *charset;
    x278i_buf out;
    x278i_buf back;
} kept;

static void free_kept(void *unused) {
    (void)unused;
    x278i_charset_close(kept.ctx, kept.charset);
    x278i_buf_clear(kept.ctx, &kept.out);
    x278i_buf_clear(kept.ctx, &kept.back);
    memset(&kept, 0, sizeof kept);
}

/* Open a character set; the one before is closed. The first call of a body makes the context. */
static void open_charset(support *t, const char *name) {
    if (kept.ctx == NULL) {
        kept.ctx = support_ctx(t);
        support_defer(t, free_kept, NULL);
    }
    x278i_charset_close(kept.ctx, kept.charset);
    kept.charset = NULL;
    kept.out.len = 0;
    kept.back.len = 0;
    ok(t, x278i_charset_open(kept.ctx, name, &kept.charset));
}

static x278i_charset_fault decode(support *t, const char *data, size_t len) {
    x278i_charset_fault fault;
    size_t used;
    kept.out.len = 0;
    ok(t, x278i_charset_decode(kept.ctx, kept.charset, data, len, true, &kept.out, &used, &fault));
    ck_assert_uint_eq(used, len);
    return fault;
}

static x278i_charset_fault encode(support *t, const char *data, size_t len) {
    x278i_charset_fault fault;
    kept.back.len = 0;
    ok(t, x278i_charset_encode(kept.ctx, kept.charset, data, len, &kept.back, &fault));
    return fault;
}

static bool out_is(const char *text) {
    return kept.out.len == strlen(text) && memcmp(kept.out.ptr, text, kept.out.len) == 0;
}

X278_TEST(charset__unknown_names_are_refused) {
    const x278_ctx *ctx = support_ctx(t);
    x278i_charset *charset;
    is(t, x278i_charset_open(ctx, "KLINGON-1", &charset), X278_E_UNSUPPORTED);
    ck_assert_ptr_null(charset);
}

X278_TEST(charset__single_bytes_go_to_utf8_and_back) {
    static const struct {
        const char *name, *bytes, *text;
    } cases[] = {
        {"iso-8859-1", "JOS\xc9 \xe9", "JOS\xc3\x89 \xc3\xa9"},
        {"WINDOWS-1252", "\x80 \x93x\x94", "\xe2\x82\xac \xe2\x80\x9cx\xe2\x80\x9d"},
        {"IBM037", "\xd5\xd4\xf1\x5c\xa1", "NM1*~"},
        {"IBM1047", "\xd5\xd4\xf1\x5c\xa1", "NM1*~"},
    };
    for (size_t i = 0; i < sizeof cases / sizeof cases[0] && !without_iconv(); i++) {
        open_charset(t, cases[i].name);
        x278i_charset_fault fault = decode(t, cases[i].bytes, strlen(cases[i].bytes));
        ck_assert_uint_eq(fault.count, 0);
        ck_assert_msg(out_is(cases[i].text), "%s", cases[i].name);
        ck_assert_uint_eq(encode(t, kept.out.ptr, kept.out.len).count, 0);
        ck_assert_uint_eq(kept.back.len, strlen(cases[i].bytes));
        ck_assert_mem_eq(kept.back.ptr, cases[i].bytes, kept.back.len);
    }
}

X278_TEST(charset__every_byte_of_ebcdic_comes_back) {
    static const char *const names[] = {"IBM037", "IBM1047", "ISO-8859-1"};
    for (size_t i = 0; i < sizeof names / sizeof names[0] && !without_iconv(); i++) {
        char all[256];
        size_t count = 0;
        for (int byte = 0; byte < 256; byte++) {
            if (byte != 0x25 || i == 2) { /* line feed: EBCDIC has two of them, one a file */
                all[count++] = (char)byte;
            }
        }
        open_charset(t, names[i]);
        ck_assert_uint_eq(decode(t, all, count).count, 0);
        ck_assert_uint_eq(encode(t, kept.out.ptr, kept.out.len).count, 0);
        ck_assert_uint_eq(kept.back.len, count);
        ck_assert_mem_eq(kept.back.ptr, all, count);
    }
}

X278_TEST(charset__what_stands_for_nothing_is_counted) {
    if (without_iconv()) {
        return;
    }
    open_charset(t, "WINDOWS-1252");
    x278i_charset_fault fault = decode(t,
                                       "ab\x81"
                                       "c\x81",
                                       5);
    ck_assert_uint_eq(fault.count, 2);
    ck_assert_uint_eq(fault.first, 2);
    ck_assert(out_is("ab\xef\xbf\xbd"
                     "c\xef\xbf\xbd"));
    fault = encode(t, "a\xc4\x80z", 4); /* A with macron */
    ck_assert_uint_eq(fault.count, 1);
    ck_assert_uint_eq(fault.first, 1);
    ck_assert_uint_eq(kept.back.len, 2);
}

X278_TEST(charset__utf16_takes_its_mark_off_and_waits_for_whole_characters) {
    open_charset(t, "UTF-16");
    if (without_iconv()) {
        return;
    }
    static const char text[] = "\xff\xfeI\0\xe9\0\x3d\xd8\x00\xde"; /* I, e acute, a face */
    x278i_charset_fault fault;
    size_t used;
    ok(t, x278i_charset_decode(kept.ctx, kept.charset, text, 9, false, &kept.out, &used, &fault));
    ck_assert_uint_eq(used, 6);
    ck_assert_uint_eq(x278i_charset_mark(kept.charset), 2);
    ok(t, x278i_charset_decode(kept.ctx, kept.charset, text + 6, 4, true, &kept.out, &used, &fault));
    ck_assert(out_is("I\xc3\xa9\xf0\x9f\x98\x80"));
    ck_assert_uint_eq(encode(t, kept.out.ptr, kept.out.len).count, 0);
    ck_assert_uint_eq(kept.back.len, 8);
    ck_assert_mem_eq(kept.back.ptr, text + 2, 8);
}

/* An interchange with a fault behind a letter that takes two bytes in UTF-8. */
static const char message[] = ISA "GS*HI*A1*B1*20240301*1200*1*X*005010X217~ST*278*0001*005010X217~"
                                  "NM1*IL*1*JOS\xc3\x89~SE*9*0001~GE*1*1~IEA*1*000000001~";

typedef struct reading {
    size_t segments;
    uint64_t offset; /* of the one issue */
    uint64_t length;
    char name[16];
} reading;

static reading read_all(support *t, x278_reader *reader, const x278_issues *issues, const char *data, size_t len,
                        size_t step) {
    reading result = {0, 0, 0, ""};
    const x278_token *token;
    size_t fed = 0;
    for (;;) {
        x278_status status = x278_reader_next(reader, &token);
        if (status == X278_END) {
            break;
        }
        if (status == X278_NEED_INPUT) {
            size_t size = len - fed < step ? len - fed : step;
            ok(t, size > 0 ? x278_reader_feed(reader, data + fed, size) : x278_reader_feed_end(reader));
            fed += size;
            continue;
        }
        ok(t, status);
        x278_span name;
        if (token->segment != NULL && x278_segment_get(token->segment, 3, 0, 0, &name) == X278_OK && name.len == 5) {
            memcpy(result.name, name.ptr, name.len);
        }
        result.segments += token->segment != NULL;
    }
    ck_assert_uint_eq(x278_issues_count(issues), 2); /* the letter is not ASCII */
    const x278_issue *issue = x278_issues_at(issues, 1);
    ck_assert(str_is(issue->name, "se_count"));
    result.offset = issue->offset;
    result.length = issue->length;
    return result;
}

X278_TEST(charset__a_reader_gives_utf8_values_and_offsets_of_the_input) {
    static const struct {
        const char *name;
        unsigned width, mark;
    } cases[] = {{"ISO-8859-1", 1, 0}, {"WINDOWS-1252", 1, 0}, {"IBM037", 1, 0},
                 {"IBM1047", 1, 0},    {"UTF-16LE", 2, 0},     {"UTF-16", 2, 2}};
    static const size_t steps[] = {SIZE_MAX, 1, 7};
    size_t before = (size_t)(strstr(message, "SE*9") - message) + 3 - 1; /* in characters: the letter counts once */
    for (size_t i = 0; i < sizeof cases / sizeof cases[0] && !without_iconv(); i++) {
        for (size_t s = 0; s < sizeof steps / sizeof steps[0]; s++) {
            open_charset(t, cases[i].name);
            ok(t, x278i_buf_append(kept.ctx, &kept.back, "\xfe\xff", cases[i].mark));
            x278i_charset_fault fault;
            ok(t, x278i_charset_encode(kept.ctx, kept.charset, message, sizeof message - 1, &kept.back, &fault));
            x278_issues *issues = support_issues(t, kept.ctx);
            x278_reader_options options = {
                .struct_size = sizeof options, .encoding.charset = cases[i].name, .chunk_bytes = 50};
            x278_reader *reader = steps[s] == SIZE_MAX
                                      ? support_memory(t, kept.ctx, kept.back.ptr, kept.back.len, &options, issues)
                                      : support_feed(t, kept.ctx, &options, issues);
            reading result = read_all(t, reader, issues, kept.back.ptr, kept.back.len, steps[s]);
            ck_assert_uint_eq(result.segments, 7);
            ck_assert_str_eq(result.name, "JOS\xc3\x89");
            ck_assert_msg(result.offset == cases[i].mark + before * cases[i].width, "%s: %llu", cases[i].name,
                          (unsigned long long)result.offset);
            ck_assert_uint_eq(result.length, cases[i].width);
        }
    }
}

/* Of text that may go on with an ISA three bytes are kept back, and no half of a character. */
X278_TEST(charset__text_is_handed_out_in_whole_characters) {
    if (without_iconv()) {
        return;
    }
    static const char text[] = "\xe9\xe9\xe9\xe9 \xe9\xe9";
    const x278_ctx *ctx = support_ctx(t);
    x278_reader_options options = {.struct_size = sizeof options, .encoding.charset = "ISO-8859-1"};
    x278_reader *reader = support_feed(t, ctx, &options, NULL);
    const x278_token *token;
    uint64_t offset = 0;
    size_t fed = 0;
    size_t pieces = 0;
    for (;;) {
        x278_status status = x278_reader_next(reader, &token);
        if (status == X278_END) {
            break;
        }
        if (status == X278_NEED_INPUT) {
            ok(t, fed < sizeof text - 1 ? x278_reader_feed(reader, text + fed, 1) : x278_reader_feed_end(reader));
            fed++;
            continue;
        }
        ok(t, status);
        ck_assert_uint_eq((unsigned char)token->data.ptr[0] & 0xc0, token->data.ptr[0] == ' ' ? 0 : 0xc0);
        ck_assert_uint_eq(token->offset, offset);
        offset += token->length;
        pieces++;
    }
    ck_assert_uint_eq(offset, sizeof text - 1);
    ck_assert_uint_gt(pieces, 3);
}

X278_TEST(charset__a_counted_payload_is_refused) {
    if (without_iconv()) {
        return;
    }
    static const char text[] = ISA "BIN*3*a~b~";
    const x278_ctx *ctx = support_ctx(t);
    x278_issues *issues = support_issues(t, ctx);
    x278_reader_options options = {.struct_size = sizeof options, .encoding.charset = "ISO-8859-1"};
    x278_reader *reader = support_memory(t, ctx, text, sizeof text - 1, &options, issues);
    const x278_token *token;
    ok(t, x278_reader_next(reader, &token));
    is(t, x278_reader_next(reader, &token), X278_E_UNSUPPORTED);
    ck_assert(str_is(x278_issues_at(issues, 0)->name, "payload_in_charset"));
    ck_assert_uint_eq(x278_issues_at(issues, 0)->offset, 106);
}

X278_TEST(fold__takes_accents_off_and_tells_what_is_lost) {
    static const struct {
        const char *value;
        bool basic;
        const char *folded;
        unsigned changed, lost;
    } cases[] = {
        {"Jos\xc3\xa9", true, "JOSE", 4 - 1, 0},
        {"Jos\xc3\xa9", false, "Jose", 1, 0},
        {"STRA\xc3\x9f"
         "E",
         true, "STRASSE", 1, 0},
        {"\xc5\x81\xc3\x93"
         "D\xc5\xb9",
         false, "LODZ", 3, 0},
        {"O\xe2\x80\x99NEIL", true, "O'NEIL", 1, 0},
        {"A@B", true, "AB", 0, 1},
        {"A@B", false, "A@B", 0, 0},
        {"\xe4\xb8\xad", false, "", 0, 1},
        {"a\xff"
         "b",
         false, "ab", 0, 1},
        {"", true, "", 0, 0},
    };
    kept.ctx = support_ctx(t);
    support_defer(t, free_kept, NULL);
    for (size_t i = 0; i < sizeof cases / sizeof cases[0]; i++) {
        x278i_fold_result result;
        kept.out.len = 0;
        x278_span value = {cases[i].value, strlen(cases[i].value)};
        ok(t, x278i_fold(kept.ctx, value, cases[i].basic, &kept.out, &result));
        ck_assert_msg(out_is(cases[i].folded), "case %zu", i);
        ck_assert_uint_eq(result.folded, cases[i].changed);
        ck_assert_uint_eq(result.lost, cases[i].lost);
    }
}

BEGIN_SUITE("charset")
TEST(charset__unknown_names_are_refused)
if (!without_iconv()) {
    TEST(charset__single_bytes_go_to_utf8_and_back)
    TEST(charset__every_byte_of_ebcdic_comes_back)
    TEST(charset__what_stands_for_nothing_is_counted)
    TEST(charset__utf16_takes_its_mark_off_and_waits_for_whole_characters)
    TEST(charset__a_reader_gives_utf8_values_and_offsets_of_the_input)
    TEST(charset__text_is_handed_out_in_whole_characters)
    TEST(charset__a_counted_payload_is_refused)
}
TEST(fold__takes_accents_off_and_tells_what_is_lost)
END_SUITE
