#include "support.h"

#define GS "GS*HI*SENDER*RECEIVER*20240301*1200*1*X*005010X217~"

/* The first segment with this tag, in a reader over `text`. */
static const x278_segment *find(support *t, const char *text, size_t len, const char *tag) {
    x278_reader *reader = support_memory(t, support_ctx(t), text, len, NULL, NULL);
    const x278_token *token = NULL;
    for (;;) {
        ok(t, x278_reader_next(reader, &token));
        x278_span found;
        if (token->segment != NULL && x278_segment_get(token->segment, 0, 0, 0, &found) == X278_OK &&
            span_is(found, tag)) {
            return token->segment;
        }
    }
}

static bool holds(const x278_segment *segment, uint32_t element, uint32_t repetition, uint32_t component,
                  const char *wanted) {
    x278_span span;
    return x278_segment_get(segment, element, repetition, component, &span) == X278_OK && span_is(span, wanted);
}

X278_TEST(segment__gives_elements_repetitions_and_components) {
    const char text[] = ISA "REP*one*a:b:c^d:e^f**x~";
    const x278_segment *segment = find(t, text, sizeof text - 1, "REP");
    ck_assert_uint_eq(x278_segment_count(segment, 0, 0), 4);
    ck_assert(holds(segment, 1, 0, 0, "one"));
    ck_assert(holds(segment, 2, 0, 0, "a:b:c^d:e^f"));
    ck_assert(holds(segment, 2, 1, 0, "a:b:c"));
    ck_assert(holds(segment, 2, 1, 3, "c"));
    ck_assert(holds(segment, 2, 2, 2, "e"));
    ck_assert(holds(segment, 2, 3, 1, "f"));
    ck_assert(holds(segment, 3, 0, 0, ""));
    ck_assert(holds(segment, 3, 1, 1, ""));
    ck_assert(holds(segment, 4, 1, 1, "x"));
    ck_assert_uint_eq(x278_segment_count(segment, 2, 0), 3);
    ck_assert_uint_eq(x278_segment_count(segment, 2, 1), 3);
    ck_assert_uint_eq(x278_segment_count(segment, 2, 3), 1);
    ck_assert_uint_eq(x278_segment_count(segment, 2, 4), 0);
    ck_assert_uint_eq(x278_segment_count(segment, 3, 0), 1);
    ck_assert_uint_eq(x278_segment_count(segment, 3, 1), 1);
    ck_assert_uint_eq(x278_segment_count(segment, 5, 0), 0);
}

X278_TEST(segment__says_what_is_not_there) {
    const char text[] = ISA "REP*a:b~";
    const x278_segment *segment = find(t, text, sizeof text - 1, "REP");
    x278_span span = {"x", 1};
    ck_assert_int_eq(x278_segment_get(segment, 2, 0, 0, &span), X278_E_NOT_FOUND);
    ck_assert_ptr_null(span.ptr);
    ck_assert_int_eq(x278_segment_get(segment, 1, 2, 0, &span), X278_E_NOT_FOUND);
    ck_assert_int_eq(x278_segment_get(segment, 1, 1, 3, &span), X278_E_NOT_FOUND);
    ck_assert_int_eq(x278_segment_get(segment, UINT32_MAX, 1, 1, &span), X278_E_NOT_FOUND);
    ck_assert_int_eq(x278_segment_get(segment, 1, 0, 0, NULL), X278_E_INVALID_ARG);
    ck_assert_int_eq(x278_segment_get(NULL, 1, 0, 0, &span), X278_E_INVALID_ARG);
    ck_assert_int_eq(x278_segment_place(NULL, 0, 0, 0, NULL, NULL), X278_E_INVALID_ARG);
    ck_assert_int_eq(x278_segment_raw(NULL, &span), X278_E_INVALID_ARG);
    ck_assert_int_eq(x278_segment_gap(segment, NULL), X278_E_INVALID_ARG);
    ck_assert_int_eq(x278_segment_delimiters(segment, NULL), X278_E_INVALID_ARG);
    ck_assert_uint_eq(x278_segment_count(NULL, 0, 0), 0);
    ck_assert_uint_eq(x278_segment_flags(NULL), 0);
    ck_assert_uint_eq(x278_segment_ordinal(NULL), 0);
}

X278_TEST(segment__places_are_bytes_of_the_input) {
    const char text[] = ISA "REP*a:b^c**~";
    const uint64_t at = sizeof ISA - 1;
    const x278_segment *segment = find(t, text, sizeof text - 1, "REP");
    uint64_t offset;
    uint64_t length;
    ck_assert_int_eq(x278_segment_place(segment, 0, 0, 0, &offset, &length), X278_OK);
    ck_assert_uint_eq(offset, at);
    ck_assert_uint_eq(length, 11);
    ck_assert_int_eq(x278_segment_place(segment, 1, 2, 1, &offset, &length), X278_OK);
    ck_assert_uint_eq(offset, at + 8);
    ck_assert_uint_eq(length, 1);
    ck_assert_int_eq(x278_segment_place(segment, 2, 0, 0, &offset, &length), X278_OK);
    ck_assert_uint_eq(offset, at + 10);
    ck_assert_uint_eq(length, 0);
    ck_assert_int_eq(x278_segment_place(segment, 4, 0, 0, &offset, &length), X278_E_NOT_FOUND);
    ck_assert_uint_eq(offset, at + 11);
    ck_assert_uint_eq(length, 0);
    ck_assert_int_eq(x278_segment_place(segment, 1, 1, 3, &offset, &length), X278_E_NOT_FOUND);
    ck_assert_uint_eq(offset, at + 7);
    ck_assert_int_eq(x278_segment_place(segment, 1, 1, 1, NULL, NULL), X278_OK);
}

X278_TEST(segment__leaves_line_breaks_of_a_wrapped_file_out) {
    const char text[] = ISA "RE\nP*a\r\nb:c\n*\n*d~";
    const x278_segment *segment = find(t, text, sizeof text - 1, "REP");
    ck_assert_uint_eq(x278_segment_flags(segment), X278_SEGMENT_WRAPPED);
    ck_assert(holds(segment, 1, 0, 0, "ab:c"));
    ck_assert(holds(segment, 1, 1, 2, "c"));
    ck_assert(holds(segment, 2, 0, 0, ""));
    ck_assert(holds(segment, 3, 0, 0, "d"));
    x278_span raw;
    ok(t, x278_segment_get_raw(segment, 1, 0, 0, &raw));
    ck_assert(span_is(raw, "a\r\nb:c\n"));
    ok(t, x278_segment_get_raw(segment, 0, 0, 0, &raw));
    ck_assert(span_is(raw, "RE\nP"));
    ok(t, x278_segment_raw(segment, &raw));
    ck_assert(span_is(raw, "RE\nP*a\r\nb:c\n*\n*d"));
    uint64_t offset;
    uint64_t length;
    ok(t, x278_segment_place(segment, 3, 0, 0, &offset, &length));
    ck_assert_uint_eq(offset, sizeof text - 1 - 2);
}

X278_TEST(segment__gap_is_what_stands_before_the_tag) {
    const char text[] = ISA " \r\n\tREP*a~";
    const x278_segment *segment = find(t, text, sizeof text - 1, "REP");
    x278_span gap;
    ok(t, x278_segment_gap(segment, &gap));
    ck_assert(span_is(gap, " \r\n\t"));
    x278_delimiters delimiters;
    ok(t, x278_segment_delimiters(segment, &delimiters));
    ck_assert_int_eq(delimiters.terminator, '~');
    ck_assert_int_eq(delimiters.repetition, '^');
}

X278_TEST(segment__a_counted_payload_has_no_parts) {
    const char text[] = ISA GS "ST*275*0001~BDS*ASC*9*a*b~c:d^e~SE*3*0001~";
    x278_reader *reader = support_memory(t, support_ctx(t), text, sizeof text - 1, NULL, NULL);
    const x278_transaction *transaction = NULL;
    ok(t, x278_reader_next_transaction(reader, &transaction));
    const x278_segment *segment = x278_transaction_segment_at(transaction, 1);
    ck_assert_uint_eq(x278_segment_flags(segment), X278_SEGMENT_PAYLOAD);
    ck_assert(holds(segment, 3, 0, 0, "a*b~c:d^e"));
    ck_assert(holds(segment, 3, 1, 1, "a*b~c:d^e"));
    ck_assert_uint_eq(x278_segment_count(segment, 0, 0), 3);
    ck_assert_uint_eq(x278_segment_count(segment, 3, 0), 1);
    ck_assert_uint_eq(x278_segment_count(segment, 3, 1), 1);
    ck_assert_uint_eq(x278_segment_ordinal(segment), 2);
}

/* The parts of an element, as the loop over counts and x278_segment_get() has them. */
static void same_parts(const x278_segment *segment, uint32_t element, uint32_t flags) {
    x278_parts parts;
    ck_assert_int_eq(x278_parts_begin(segment, element, flags, &parts), X278_OK);
    for (uint32_t r = 1; r <= x278_segment_count(segment, element, 0); r++) {
        for (uint32_t c = 1; c <= x278_segment_count(segment, element, r); c++) {
            x278_span value = {NULL, 0};
            ck_assert_int_eq(flags == 0 ? x278_segment_get(segment, element, r, c, &value)
                                        : x278_segment_get_raw(segment, element, r, c, &value),
                             X278_OK);
            ck_assert_int_eq(x278_parts_next(&parts), X278_OK);
            ck_assert_uint_eq(parts.repetition, r);
            ck_assert_uint_eq(parts.component, c);
            ck_assert(parts.value.ptr == value.ptr && parts.value.len == value.len);
        }
    }
    ck_assert_int_eq(x278_parts_next(&parts), X278_END);
    ck_assert_int_eq(x278_parts_next(&parts), X278_END);
}

X278_TEST(segment__goes_through_all_parts_of_an_element) {
    const char text[] = ISA "REP*one*a:b:c^d:e^f**x^^:y:*^*:*w\nr:ap^p\ned~";
    const x278_segment *segment = find(t, text, sizeof text - 1, "REP");
    for (uint32_t element = 1; element <= 7; element++) {
        same_parts(segment, element, 0);
        same_parts(segment, element, X278_PARTS_RAW);
    }
    x278_parts parts;
    is(t, x278_parts_begin(segment, 8, 0, &parts), X278_E_NOT_FOUND);
    ck_assert_int_eq(x278_parts_next(&parts), X278_END);
    is(t, x278_parts_begin(NULL, 1, 0, &parts), X278_E_INVALID_ARG);
    ck_assert_int_eq(x278_parts_next(&parts), X278_END);
    is(t, x278_parts_begin(segment, 1, 2, &parts), X278_E_INVALID_ARG);
    is(t, x278_parts_begin(segment, 1, 0, NULL), X278_E_INVALID_ARG);
    is(t, x278_parts_next(NULL), X278_E_INVALID_ARG);
}

BEGIN_SUITE("segment")
TEST(segment__gives_elements_repetitions_and_components)
TEST(segment__says_what_is_not_there)
TEST(segment__places_are_bytes_of_the_input)
TEST(segment__leaves_line_breaks_of_a_wrapped_file_out)
TEST(segment__gap_is_what_stands_before_the_tag)
TEST(segment__a_counted_payload_has_no_parts)
TEST(segment__goes_through_all_parts_of_an_element)
END_SUITE
