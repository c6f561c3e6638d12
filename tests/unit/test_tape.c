#include "support.h"

#include "edi/tape.h"

static struct {
    const x278_ctx *ctx;
    x278i_tape tape, copy;
    x278i_buf bytes;
} kept;

static void free_kept(void *unused) {
    (void)unused;
    x278i_tape_free(kept.ctx, &kept.tape);
    x278i_tape_free(kept.ctx, &kept.copy);
    x278i_buf_clear(kept.ctx, &kept.bytes);
}

static const char text[] = "AB*c\nd*e~FG*h\ni~";

static void put(support *t, size_t at, uint32_t begin, uint32_t size, bool wrapped) {
    kept.tape.elements[at] = (x278i_record){begin | (wrapped ? X278I_ELEMENT_WRAPPED : 0), size};
    kept.tape.element_count = at + 1;
    if (wrapped) {
        ok(t, x278i_tape_unwrap(kept.ctx, &kept.tape, at));
    }
}

/* A tape of the two segments in `text`, as the lexer would make it. */
static x278i_tape *open_tape(support *t) {
    memset(&kept, 0, sizeof kept);
    kept.ctx = support_ctx(t);
    support_defer(t, free_kept, NULL);
    x278i_tape *tape = &kept.tape;
    tape->base = text;
    tape->origin = 1000;
    tape->delimiters = (x278_delimiters){'~', '*', ':', '^'};
    void *array = NULL;
    x278_status status = x278i_grow(kept.ctx, &array, &tape->element_capacity, 5, sizeof *tape->elements, 5);
    tape->elements = array;
    ok(t, status);
    array = NULL;
    status = x278i_grow(kept.ctx, &array, &tape->segment_capacity, 2, sizeof *tape->segments, 2);
    tape->segments = array;
    ok(t, status);
    put(t, 0, 0, 2, false);
    put(t, 1, 3, 3, true);
    put(t, 2, 7, 1, false);
    put(t, 3, 9, 2, false);
    put(t, 4, 12, 3, true);
    tape->segments[0] = (x278_segment){.tape = tape, .first = 0, .count = 3, .begin = 0, .size = 8, .ordinal = 3};
    tape->segments[1] =
        (x278_segment){.tape = tape, .first = 3, .count = 2, .begin = 9, .size = 6, .flags = X278_SEGMENT_WRAPPED};
    tape->segment_count = 2;
    return tape;
}

X278_TEST(tape__finds_the_unwrapped_form_of_each_element) {
    x278i_tape *tape = open_tape(t);
    ck_assert(span_is(x278i_element(&tape->segments[0], 0), "AB"));
    ck_assert(span_is(x278i_element(&tape->segments[0], 1), "cd"));
    ck_assert(span_is(x278i_element(&tape->segments[0], 2), "e"));
    ck_assert(span_is(x278i_element(&tape->segments[1], 1), "hi"));
    ck_assert(span_is(x278i_element_raw(&tape->segments[1], 1), "h\ni"));
    ck_assert_ptr_null(x278i_element(&tape->segments[0], 3).ptr);
}

X278_TEST(tape__keep_last_forgets_all_before_it) {
    x278i_tape *tape = open_tape(t);
    x278i_tape_keep_last(tape);
    ck_assert_uint_eq(tape->segment_count, 1);
    ck_assert_uint_eq(tape->element_count, 2);
    ck_assert(span_is(x278i_element(&tape->segments[0], 0), "FG"));
    ck_assert(span_is(x278i_element(&tape->segments[0], 1), "hi"));
    x278i_tape_keep_last(tape);
    ck_assert(span_is(x278i_element(&tape->segments[0], 1), "hi"));
}

X278_TEST(tape__slides_with_the_window) {
    x278i_tape *tape = open_tape(t);
    x278i_tape_keep_last(tape);
    x278i_tape_slide(tape, 9);
    tape->base += 9;
    ck_assert_uint_eq(tape->segments[0].begin, 0);
    ck_assert(span_is(x278i_element(&tape->segments[0], 0), "FG"));
    ck_assert(span_is(x278i_element_raw(&tape->segments[0], 1), "h\ni"));
    ck_assert(span_is(x278i_element(&tape->segments[0], 1), "hi"));
}

X278_TEST(tape__a_copy_stands_on_its_own) {
    x278i_tape *tape = open_tape(t);
    ok(t, x278i_tape_copy(kept.ctx, &tape->segments[0], &kept.bytes, &kept.copy));
    ok(t, x278i_tape_copy(kept.ctx, &tape->segments[1], &kept.bytes, &kept.copy));
    x278i_tape_free(kept.ctx, tape);
    const x278_segment *segment = &kept.copy.segments[0];
    ck_assert_uint_eq(kept.copy.segment_count, 1);
    ck_assert_uint_eq(kept.copy.origin, 1009);
    ck_assert(segment->tape == &kept.copy);
    ck_assert(span_is(x278i_element(segment, 0), "FG"));
    ck_assert(span_is(x278i_element(segment, 1), "hi"));
    ck_assert_uint_gt(x278i_tape_memory(&kept.copy), 0);
    ck_assert_uint_eq(x278i_tape_memory(tape), 0);
}

START_TEST(tape__tags_become_numbers)
{
    ck_assert_uint_eq(x278i_tag_number((x278_span){"A", 1}), 'A');
    ck_assert_uint_eq(x278i_tag_number((x278_span){"AB", 2}), X278I_TAG2('A', 'B'));
    ck_assert_uint_eq(x278i_tag_number((x278_span){"NM1", 3}), X278I_TAG3('N', 'M', '1'));
    ck_assert_uint_eq(x278i_tag_number((x278_span){"", 0}), 0);
    ck_assert_uint_eq(x278i_tag_number((x278_span){"NM1X", 4}), 0);
    ck_assert_uint_eq(x278i_tag_number((x278_span){"\0A", 2}), 0);
}
END_TEST

START_TEST(tape__parts_are_cut_at_the_separator)
{
    x278_span whole = {"a::b", 4};
    ck_assert(span_is(x278i_part(whole, ':', 1), "a"));
    ck_assert(span_is(x278i_part(whole, ':', 2), ""));
    ck_assert(span_is(x278i_part(whole, ':', 3), "b"));
    ck_assert_ptr_null(x278i_part(whole, ':', 4).ptr);
    ck_assert(span_is(x278i_part(whole, 0, 1), "a::b"));
    ck_assert_ptr_null(x278i_part(whole, 0, 2).ptr);
    x278_span empty = {"", 0};
    ck_assert(span_is(x278i_part(empty, ':', 1), ""));
    ck_assert_ptr_null(x278i_part(empty, ':', 2).ptr);
    x278_span ends = {"a:", 2};
    ck_assert(span_is(x278i_part(ends, ':', 2), ""));
}
END_TEST

BEGIN_SUITE("tape")
TEST(tape__finds_the_unwrapped_form_of_each_element)
TEST(tape__keep_last_forgets_all_before_it)
TEST(tape__slides_with_the_window)
TEST(tape__a_copy_stands_on_its_own)
TEST(tape__tags_become_numbers)
TEST(tape__parts_are_cut_at_the_separator)
END_SUITE
