#include "support.h"

#include "edi/lex.h"

static struct {
    const x278_ctx *ctx;
    x278i_lexer lexer;
    x278i_tape tape;
} kept;

static void free_kept(void *unused) {
    (void)unused;
    x278i_tape_free(kept.ctx, &kept.tape);
}

static x278i_lexer *open_lexer(support *t, const char *text, size_t len, bool ended) {
    memset(&kept, 0, sizeof kept);
    kept.ctx = support_ctx(t);
    support_defer(t, free_kept, NULL);
    x278i_lex_init(&kept.lexer, kept.ctx, &kept.tape, 1024);
    kept.lexer.payload_limit = 1024 * 1024;
    kept.tape.base = text;
    kept.lexer.end = (uint32_t)len;
    kept.lexer.ended = ended;
    return &kept.lexer;
}

/* The next piece; leaves the body when an injected failure came out. */
static x278i_lex_result go_on(support *t, x278i_lexer *lexer) {
    x278i_lex_result result = x278i_lex_next(lexer);
    ok(t, result == X278I_LEX_NOMEM ? X278_E_NOMEM : X278_OK);
    return result;
}

/* The same after what was handed out is forgotten. */
static x278i_lex_result next(support *t, x278i_lexer *lexer) {
    lexer->notes = 0;
    if (!lexer->hold) {
        x278i_tape_reset(&kept.tape);
    }
    return go_on(t, lexer);
}

static const x278_segment *last(void) {
    return &kept.tape.segments[kept.tape.segment_count - 1];
}

static void expect(support *t, x278i_lexer *lexer, const char *tag, uint32_t count) {
    ck_assert_int_eq(next(t, lexer), X278I_LEX_SEGMENT);
    ck_assert(span_is(x278i_element(last(), 0), tag));
    ck_assert_uint_eq(last()->count, count);
}

X278_TEST(lex__cuts_segments_at_terminators) {
    const char text[] = ISA "ST*278*0001~SE*2*0001~";
    x278i_lexer *lexer = open_lexer(t, text, sizeof text - 1, true);
    expect(t, lexer, "ISA", 17);
    ck_assert((lexer->notes & X278I_NOTE_ISA) != 0);
    expect(t, lexer, "ST", 3);
    ck_assert(span_is(x278i_element(last(), 2), "0001"));
    expect(t, lexer, "SE", 3);
    ck_assert_int_eq(next(t, lexer), X278I_LEX_END);
    ck_assert_int_eq(next(t, lexer), X278I_LEX_END);
}

X278_TEST(lex__keeps_empty_segments) {
    const char text[] = ISA "~A~~\n~B~";
    x278i_lexer *lexer = open_lexer(t, text, sizeof text - 1, true);
    static const char *const tags[] = {"ISA", "", "A", "", "", "B"};
    for (size_t i = 0; i < sizeof tags / sizeof tags[0]; i++) {
        expect(t, lexer, tags[i], i == 0 ? 17 : 1);
        ck_assert_int_eq((last()->flags & X278_SEGMENT_EMPTY) != 0, tags[i][0] == '\0');
    }
    ck_assert_int_eq(next(t, lexer), X278I_LEX_END);
}

X278_TEST(lex__marks_elements_that_have_parts) {
    const char text[] = ISA "X*a*b:c*d^e*f:g^h*i\nj~";
    x278i_lexer *lexer = open_lexer(t, text, sizeof text - 1, true);
    expect(t, lexer, "ISA", 17);
    expect(t, lexer, "X", 6);
    static const struct {
        bool component, repetition;
    } wanted[] = {{false, false}, {false, false}, {true, false}, {false, true}, {true, true}, {false, false}};
    for (uint32_t i = 0; i < 6; i++) {
        ck_assert_int_eq(x278i_element_has(last(), i, X278I_ELEMENT_COMPONENTS), wanted[i].component);
        ck_assert_int_eq(x278i_element_has(last(), i, X278I_ELEMENT_REPETITIONS), wanted[i].repetition);
    }
    ck_assert_uint_eq(last()->flags, X278_SEGMENT_WRAPPED);
    ck_assert(span_is(x278i_element(last(), 5), "ij"));
}

X278_TEST(lex__asks_for_more_and_goes_on_where_it_stopped) {
    const char text[] = ISA "ST*278*0001~SE*2*0001~";
    x278i_lexer *lexer = open_lexer(t, text, 0, false);
    static const char *const tags[] = {"ISA", "ST", "SE"};
    size_t found = 0;
    for (uint32_t len = 0; len < sizeof text - 1; len++) {
        lexer->end = len + 1;
        lexer->ended = lexer->end == sizeof text - 1;
        x278i_lex_result result;
        while ((result = go_on(t, lexer)) == X278I_LEX_SEGMENT) {
            ck_assert(span_is(x278i_element(last(), 0), tags[found++]));
            x278i_tape_reset(&kept.tape);
        }
        ck_assert_int_eq(result, lexer->ended ? X278I_LEX_END : X278I_LEX_MORE);
    }
    ck_assert_uint_eq(found, 3);
}

X278_TEST(lex__slides_in_the_middle_of_a_segment) {
    const char text[] = ISA "A*1~B*2:3*4~";
    const uint32_t cut = sizeof ISA - 1 + 8; /* behind B*2: */
    x278i_lexer *lexer = open_lexer(t, text, cut, false);
    expect(t, lexer, "ISA", 17);
    expect(t, lexer, "A", 2);
    ck_assert_int_eq(next(t, lexer), X278I_LEX_MORE);
    uint32_t mark = x278i_lex_mark(lexer);
    ck_assert_uint_eq(mark, sizeof ISA - 1 + 4);
    x278i_lex_slide(lexer, mark);
    kept.tape.base += mark;
    lexer->end = (uint32_t)(sizeof text - 1 - mark);
    lexer->ended = true;
    ck_assert_int_eq(go_on(t, lexer), X278I_LEX_SEGMENT);
    ck_assert(span_is(x278i_element(last(), 1), "2:3"));
    ck_assert(span_is(x278i_element(last(), 2), "4"));
    ck_assert_uint_eq(kept.tape.origin + last()->begin, mark);
}

X278_TEST(lex__reads_a_counted_payload_as_one_element_when_it_holds_a_transaction) {
    const char text[] = ISA "BIN*5*a*b~c~SE*1~";
    x278i_lexer *lexer = open_lexer(t, text, sizeof text - 1, true);
    expect(t, lexer, "ISA", 17);
    lexer->hold = true;
    expect(t, lexer, "BIN", 3);
    ck_assert_uint_eq(last()->flags, X278_SEGMENT_PAYLOAD);
    ck_assert(span_is(x278i_element(last(), 2), "a*b~c"));
    expect(t, lexer, "SE", 2);
}

X278_TEST(lex__hands_a_counted_payload_out_in_pieces) {
    const char text[] = ISA "BDS*ASC*5*a*b~c~SE*1~";
    x278i_lexer *lexer = open_lexer(t, text, sizeof text - 1, true);
    expect(t, lexer, "ISA", 17);
    ck_assert_int_eq(next(t, lexer), X278I_LEX_PAYLOAD_BEGIN);
    ck_assert_uint_eq(lexer->payload_left, 5);
    ck_assert_uint_eq(last()->count, 3);
    ck_assert_int_eq(next(t, lexer), X278I_LEX_PAYLOAD_DATA);
    ck_assert(span_is(lexer->data, "a*b~c"));
    ck_assert_int_eq(next(t, lexer), X278I_LEX_PAYLOAD_END);
    ck_assert_uint_eq(lexer->notes, 0);
    expect(t, lexer, "SE", 2);
}

X278_TEST(lex__a_wrong_count_reads_up_to_the_next_terminator) {
    static const struct {
        const char *text;
        uint32_t note;
    } rows[] = {
        {ISA "BIN*4*abcdef~SE*1~", X278I_NOTE_PAYLOAD_WRONG},
        {ISA "BIN*8*abcdef~SE*1~", X278I_NOTE_PAYLOAD_WRONG},
        {ISA "BIN**abcdef~SE*1~", X278I_NOTE_PAYLOAD_MISSING},
        {ISA "BIN*six*abcdef~SE*1~", X278I_NOTE_PAYLOAD_INVALID},
    };
    for (size_t i = 0; i < sizeof rows / sizeof rows[0]; i++) {
        x278i_lexer *lexer = open_lexer(t, rows[i].text, strlen(rows[i].text), true);
        expect(t, lexer, "ISA", 17);
        expect(t, lexer, "BIN", 3);
        ck_assert_uint_eq(lexer->notes, rows[i].note);
        ck_assert(span_is(x278i_element(last(), 2), "abcdef"));
        expect(t, lexer, "SE", 2);
        x278i_tape_free(kept.ctx, &kept.tape);
    }
}

X278_TEST(lex__text_outside_ends_where_an_isa_begins) {
    const char text[] = "word ISABEL " ISA "A~";
    x278i_lexer *lexer = open_lexer(t, text, sizeof text - 1, true);
    ck_assert_int_eq(next(t, lexer), X278I_LEX_TEXT);
    ck_assert(span_is(lexer->data, "word ISABEL "));
    expect(t, lexer, "ISA", 17);
    x278i_lex_leave(lexer);
    ck_assert_int_eq(next(t, lexer), X278I_LEX_TEXT);
    ck_assert(span_is(lexer->data, "A~"));
    ck_assert_int_eq(next(t, lexer), X278I_LEX_END);
}

X278_TEST(lex__stops_at_too_many_elements) {
    support_options(t)->max_elements = 20;
    const char text[] = ISA "A*1*2*3*4*5*6*7*8*9*0*1*2*3*4*5*6*7*8*9*0*1*2~";
    x278i_lexer *lexer = open_lexer(t, text, sizeof text - 1, true);
    expect(t, lexer, "ISA", 17);
    ck_assert_int_eq(next(t, lexer), X278I_LEX_LIMIT);
}

BEGIN_SUITE("lex")
TEST(lex__cuts_segments_at_terminators)
TEST(lex__keeps_empty_segments)
TEST(lex__marks_elements_that_have_parts)
TEST(lex__asks_for_more_and_goes_on_where_it_stopped)
TEST(lex__slides_in_the_middle_of_a_segment)
TEST(lex__reads_a_counted_payload_as_one_element_when_it_holds_a_transaction)
TEST(lex__hands_a_counted_payload_out_in_pieces)
TEST(lex__a_wrong_count_reads_up_to_the_next_terminator)
TEST(lex__text_outside_ends_where_an_isa_begins)
TEST(lex__stops_at_too_many_elements)
END_SUITE
