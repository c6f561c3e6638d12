#include "support.h"

#include "edi/emit.h"

static struct {
    const x278_ctx *ctx;
    x278i_emit emit;
} kept;

static void free_kept(void *unused) {
    (void)unused;
    x278i_buf_clear(kept.ctx, &kept.emit.out);
}

static x278i_emit *open_emit(support *t, x278_delimiters delimiters) {
    memset(&kept, 0, sizeof kept);
    kept.ctx = support_ctx(t);
    kept.emit.ctx = kept.ctx;
    x278i_emit_delimiters(&kept.emit, &delimiters);
    support_defer(t, free_kept, NULL);
    return &kept.emit;
}

static const x278_delimiters usual = {'~', '*', ':', '^'};

static x278_span span(const char *text) {
    return (x278_span){text, strlen(text)};
}

static bool wrote(const x278i_emit *emit, const char *text) {
    return emit->out.len == strlen(text) && (emit->out.len == 0 || memcmp(emit->out.ptr, text, emit->out.len) == 0);
}

START_TEST(emit__delimiters_must_be_told_apart_from_text_and_each_other)
{
    ck_assert(x278i_delimiters_valid(&usual));
    ck_assert(x278i_delimiters_valid(&(x278_delimiters){'\n', '|', 0, 0}));
    ck_assert(x278i_delimiters_valid(&(x278_delimiters){0xa6, 0x1d, 0x1f, 0x1e}));
    ck_assert(!x278i_delimiters_valid(&(x278_delimiters){'~', '*', '~', 0}));
    ck_assert(!x278i_delimiters_valid(&(x278_delimiters){'~', '*', ':', ':'}));
    ck_assert(!x278i_delimiters_valid(&(x278_delimiters){0, '*', ':', '^'}));
    ck_assert(!x278i_delimiters_valid(&(x278_delimiters){'~', 0, ':', '^'}));
    ck_assert(!x278i_delimiters_valid(&(x278_delimiters){'~', '*', 'a', '^'}));
    ck_assert(!x278i_delimiters_valid(&(x278_delimiters){'~', '*', ':', '9'}));
    ck_assert(!x278i_delimiters_valid(&(x278_delimiters){' ', '*', ':', '^'}));
}
END_TEST

X278_TEST(emit__a_refused_part_leaves_the_segment_as_it_was) {
    x278i_emit *emit = open_emit(t, usual);
    ok(t, x278i_emit_begin(emit, span("REF")));
    ok(t, x278i_emit_part(emit, '*', span("A")));
    ck_assert_int_eq(x278i_emit_part(emit, '*', span("B*C")), X278_E_DELIMITER);
    ck_assert_int_eq(x278i_emit_part(emit, 0, span("B")), X278_E_DELIMITER);
    ok(t, x278i_emit_part(emit, ':', span("D")));
    ok(t, x278i_emit_end(emit, false, false));
    ck_assert(wrote(emit, "REF*A:D~"));
}

X278_TEST(emit__trims_only_what_is_empty_at_an_end) {
    x278i_emit *emit = open_emit(t, usual);
    static const char parts[] = "*::*^:^*a:^b:*:c*^^d*";
    ok(t, x278i_emit_begin(emit, span("X")));
    for (size_t i = 0; i < sizeof parts - 1; i++) {
        bool letter = parts[i + 1] >= 'a' && parts[i + 1] <= 'z';
        ok(t, x278i_emit_part(emit, (uint8_t)parts[i], (x278_span){parts + i + 1, letter}));
        i += letter;
    }
    ok(t, x278i_emit_end(emit, false, false));
    ck_assert(wrote(emit, "X***a^b*:c*^^d~"));
}

X278_TEST(emit__keeps_empty_parts_when_told_and_may_leave_the_end_open) {
    x278i_emit *emit = open_emit(t, usual);
    ok(t, x278i_emit_begin(emit, span("")));
    ok(t, x278i_emit_part(emit, '*', span("")));
    ok(t, x278i_emit_part(emit, '^', span("")));
    ok(t, x278i_emit_end(emit, true, false));
    ok(t, x278i_emit_begin(emit, span("IEA")));
    ok(t, x278i_emit_part(emit, '*', span("1")));
    ok(t, x278i_emit_end(emit, true, true));
    ck_assert(wrote(emit, "*^~IEA*1"));
}

X278_TEST(emit__drop_forgets_the_open_segment_only) {
    x278i_emit *emit = open_emit(t, usual);
    ok(t, x278i_emit_begin(emit, span("A")));
    ok(t, x278i_emit_end(emit, false, false));
    ok(t, x278i_emit_begin(emit, span("B")));
    ok(t, x278i_emit_part(emit, '*', span("1")));
    x278i_emit_drop(emit);
    ck_assert(!emit->open);
    ok(t, x278i_emit_begin(emit, span("C")));
    ok(t, x278i_emit_unchecked(emit, span("~*")));
    ok(t, x278i_emit_end(emit, true, false));
    ck_assert(wrote(emit, "A~C*~*~"));
}

/* The segment with this index in a reader over `text`, written with other delimiters. */
static x278_status rewrite(support *t, x278i_emit *emit, const char *text, size_t len, int index) {
    x278_reader *reader = support_memory(t, kept.ctx, text, len, NULL, NULL);
    const x278_token *token = NULL;
    for (int i = 0; i <= index; i++) {
        ok(t, x278_reader_next(reader, &token));
    }
    x278_status status = x278i_emit_segment(emit, token->segment, false);
    return status == X278_OK ? x278i_emit_end(emit, true, false) : status;
}

X278_TEST(emit__a_segment_takes_the_delimiters_of_the_output) {
    x278i_emit *emit = open_emit(t, (x278_delimiters){'!', '|', '>', '%'});
    static const char text[] = ISA "HI*ABK:M5416^ABF:M545**X:\n*~NTE*a|b~A:B*1~";
    ok(t, rewrite(t, emit, text, sizeof text - 1, 1));
    ck_assert(wrote(emit, "HI|ABK>M5416%ABF>M545||X>|!"));
    x278_status status = rewrite(t, emit, text, sizeof text - 1, 2);
    is(t, status, X278_E_DELIMITER);
    ck_assert(!emit->open);
    ck_assert(wrote(emit, "HI|ABK>M5416%ABF>M545||X>|!"));
    x278i_emit_delimiters(emit, &usual);
    emit->out.len = 0;
    ok(t, rewrite(t, emit, text, sizeof text - 1, 3));
    ck_assert(wrote(emit, "A:B*1~"));
    x278i_emit_delimiters(emit, &(x278_delimiters){'~', '*', '^', ':'});
    is(t, rewrite(t, emit, text, sizeof text - 1, 3), X278_E_DELIMITER);
}

BEGIN_SUITE("emit")
TEST(emit__delimiters_must_be_told_apart_from_text_and_each_other)
TEST(emit__a_refused_part_leaves_the_segment_as_it_was)
TEST(emit__trims_only_what_is_empty_at_an_end)
TEST(emit__keeps_empty_parts_when_told_and_may_leave_the_end_open)
TEST(emit__drop_forgets_the_open_segment_only)
TEST(emit__a_segment_takes_the_delimiters_of_the_output)
END_SUITE
