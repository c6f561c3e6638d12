/* The nesting alone, on segments of a lexer; what a whole input gives is in fixtures/edi. */
#include "support.h"

#include "edi/lex.h"
#include "edi/nesting.h"

static struct {
    const x278_ctx *ctx;
    x278_issues *issues;
    x278i_nesting envelope;
    x278i_tape tape;
    x278i_lexer lexer;
} kept;

static void free_kept(void *unused) {
    (void)unused;
    x278i_nesting_free(&kept.envelope);
    x278i_tape_free(kept.ctx, &kept.tape);
}

static x278i_nesting *open_envelope(support *t, const char *text) {
    memset(&kept, 0, sizeof kept);
    kept.ctx = support_ctx(t);
    kept.issues = support_issues(t, kept.ctx);
    x278i_nesting_init(&kept.envelope, kept.ctx, kept.issues);
    x278i_lex_init(&kept.lexer, kept.ctx, &kept.tape, 1024);
    support_defer(t, free_kept, NULL);
    kept.tape.base = text;
    kept.lexer.end = (uint32_t)strlen(text);
    kept.lexer.ended = true;
    return &kept.envelope;
}

/* Take the next segment. */
static x278_segment *step(support *t) {
    x278i_tape_reset(&kept.tape);
    kept.lexer.notes = 0;
    x278i_lex_result result = x278i_lex_next(&kept.lexer);
    ok(t, result == X278I_LEX_NOMEM ? X278_E_NOMEM : X278_OK);
    ck_assert_int_eq(result, X278I_LEX_SEGMENT);
    int level = 0;
    x278i_nesting_settle(&kept.envelope);
    x278i_role role = x278i_nesting_role(&kept.envelope, &kept.tape.segments[0], &level);
    ok(t, x278i_nesting_step(&kept.envelope, &kept.tape.segments[0], role, level));
    ok(t, x278i_issues_failed(kept.issues) ? X278_E_NOMEM : X278_OK);
    return &kept.tape.segments[0];
}

static void told(size_t index, int32_t code, uint64_t interchange, uint64_t group, uint64_t transaction) {
    const x278_issue *issue = x278_issues_at(kept.issues, index);
    ck_assert_ptr_nonnull(issue);
    ck_assert_int_eq(issue->code, code);
    ck_assert_uint_eq(issue->interchange, interchange);
    ck_assert_uint_eq(issue->group, group);
    ck_assert_uint_eq(issue->transaction, transaction);
}

#define GS "GS*HI*S*R*20240301*1200*1*X*005010X217~"

X278_TEST(envelope__a_level_stays_open_with_its_trailer) {
    x278i_nesting *envelope = open_envelope(t, ISA GS "ST*278*0001~SE*2*0001~GE*1*1~IEA*1*1~");
    static const bool wanted[][3] = {{true, false, false}, {true, true, false}, {true, true, true},
                                     {true, true, true},   {true, true, false}, {true, false, false}};
    for (size_t i = 0; i < sizeof wanted / sizeof wanted[0]; i++) {
        step(t);
        for (int level = 0; level < X278I_LEVELS; level++) {
            ck_assert_int_eq(envelope->levels[level].open, wanted[i][level]);
        }
    }
    x278i_nesting_settle(envelope);
    ck_assert(!envelope->levels[0].open);
    x278i_nesting_finish(envelope, 1000);
    ck_assert_uint_eq(x278_issues_count(kept.issues), 0);
}

X278_TEST(envelope__numbers_segments_of_a_transaction) {
    open_envelope(t, ISA GS "ST*278*0001~BHT~~HL*1~SE*4*0001~GE*1*1~");
    static const uint32_t wanted[] = {0, 0, 1, 2, 0, 3, 4, 0};
    for (size_t i = 0; i < sizeof wanted / sizeof wanted[0]; i++) {
        ck_assert_uint_eq(step(t)->ordinal, wanted[i]);
    }
    ck_assert_uint_eq(x278_issues_count(kept.issues), 0);
}

X278_TEST(envelope__tells_all_trailers_that_are_missing_innermost_first) {
    x278i_nesting *envelope = open_envelope(t, ISA GS "ST*278*0001~BHT~");
    for (int i = 0; i < 4; i++) {
        step(t);
    }
    x278i_nesting_finish(envelope, 999);
    ok(t, x278i_issues_failed(kept.issues) ? X278_E_NOMEM : X278_OK);
    ck_assert_uint_eq(x278_issues_count(kept.issues), 3);
    told(0, X278I_ISSUE_se_missing, 1, 1, 1);
    told(1, X278I_ISSUE_ge_missing, 1, 1, 0);
    told(2, X278I_ISSUE_iea_missing, 1, 0, 0);
    ck_assert_uint_eq(x278_issues_at(kept.issues, 0)->ordinal, 3);
    ck_assert_uint_eq(x278_issues_at(kept.issues, 2)->offset, 999);
}

X278_TEST(envelope__a_cut_transaction_is_told_once) {
    x278i_nesting *envelope = open_envelope(t, ISA GS "ST*278*0001~GE*1*1~");
    for (int i = 0; i < 3; i++) {
        step(t);
    }
    x278i_nesting_cut(envelope, 500);
    step(t);
    ck_assert_uint_eq(x278_issues_count(kept.issues), 1);
    told(0, X278I_ISSUE_se_missing, 1, 1, 1);
    ck_assert_uint_eq(x278_issues_at(kept.issues, 0)->offset, 500);
}

X278_TEST(envelope__control_numbers_begin_anew_in_each_parent) {
    open_envelope(t, ISA GS "ST*278*0001~SE*2*0001~GE*1*1~GS*HI*S*R*20240301*1200*2*X*005010X217~"
                            "ST*278*0001~SE*2*0001~ST*278*0001~SE*2*0001~");
    for (int i = 0; i < 10; i++) {
        step(t);
    }
    ck_assert_uint_eq(x278_issues_count(kept.issues), 1);
    told(0, X278I_ISSUE_st_duplicate, 1, 2, 2);
}

BEGIN_SUITE("envelope")
TEST(envelope__a_level_stays_open_with_its_trailer)
TEST(envelope__numbers_segments_of_a_transaction)
TEST(envelope__tells_all_trailers_that_are_missing_innermost_first)
TEST(envelope__a_cut_transaction_is_told_once)
TEST(envelope__control_numbers_begin_anew_in_each_parent)
END_SUITE
