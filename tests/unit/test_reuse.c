/* Objects that are used again do what new ones do; check and decode in one walk do what two walks do. */
#include <stdio.h>

#include "checked.h"
#include "copy.h"

#define GS "GS*HI*SENDER*RECEIVER*20240301*1200*1*X*005010X217~"
#define END "GE*1*1~IEA*1*000000001~"
#define REQUEST ISA GS HEAD A B C E F "SE*13*0001~" END
#define WRONG ISA GS HEAD A B C "REF*ZZ*1~" E F "SE*99*0002~" END
#define UNGUIDED ISA GS "ST*270*0001*005010X279A1~BHT*0022*13*1*20240301*1200~SE*3*0001~" END
#define CUT ISA GS HEAD A B

static const char *const texts[] = {REQUEST, WRONG, UNGUIDED, CUT, "", "NOTHING", ISA "ST*", REQUEST};
#define TEXTS (sizeof texts / sizeof texts[0])

/* The findings of a list, without what depends on nothing but their place in it. The list is cleared. */
static void write_findings(x278_issues *issues, char *out, size_t size) {
    size_t at = 0;
    out[0] = '\0';
    for (size_t i = 0; i < x278_issues_count(issues) && at < size; i++) {
        const x278_issue *issue = x278_issues_at(issues, i);
        at += (size_t)snprintf(out + at, size - at, "%s %s %u %s\n", issue->name.ptr, issue->path.ptr,
                               (unsigned)issue->offset, issue->message.ptr);
    }
    x278_issues_clear(issues);
}

static void same_findings(x278_issues *a, x278_issues *b) {
    static char text[2][4000];
    write_findings(a, text[0], sizeof text[0]);
    write_findings(b, text[1], sizeof text[1]);
    ck_assert_str_eq(text[0], text[1]);
}

/* The next transactions of two readers are the same. @return whether there is one. */
static bool same_transactions(support *t, x278_reader *a, x278_reader *b, const x278_transaction **of_a,
                              const x278_transaction **of_b) {
    x278_status status = x278_reader_next_transaction(b, of_b);
    is(t, status, status == X278_E_NOMEM ? X278_OK : status);
    is(t, x278_reader_next_transaction(a, of_a), status);
    if (status != X278_OK) {
        return false;
    }
    ck_assert_uint_eq((*of_a)->segment_count, (*of_b)->segment_count);
    ck_assert_uint_eq((*of_a)->offset, (*of_b)->offset);
    ck_assert_uint_eq((*of_a)->incomplete, (*of_b)->incomplete);
    ck_assert_uint_eq((*of_a)->interchange, (*of_b)->interchange);
    return true;
}

X278_TEST(reuse__a_reader_reads_another_input) {
    x278_ctx *ctx = support_ctx(t);
    x278_issues *kept = support_issues(t, ctx);
    x278_reader *reader = support_memory(t, ctx, "", 0, NULL, kept);
    for (size_t i = 0; i < TEXTS; i++) {
        x278_issues *issues = support_issues(t, ctx);
        x278_reader *fresh = support_memory(t, ctx, texts[i], strlen(texts[i]), NULL, issues);
        const x278_transaction *a;
        const x278_transaction *b;
        x278_issues_clear(kept);
        ok(t, x278_reader_reset(reader, texts[i], strlen(texts[i])));
        while (same_transactions(t, reader, fresh, &a, &b)) {
            /* the findings are compared below */
        }
        ck_assert_uint_eq(x278_reader_bytes(reader), strlen(texts[i]));
        same_findings(kept, issues);
    }
}

X278_TEST(reuse__a_reader_is_reset_in_the_middle) {
    x278_ctx *ctx = support_ctx(t);
    x278_reader *reader = support_memory(t, ctx, REQUEST, strlen(REQUEST), NULL, NULL);
    const x278_token *token;
    const x278_transaction *transaction;
    for (int i = 0; i < 5; i++) {
        ok(t, x278_reader_next(reader, &token));
    }
    ok(t, x278_reader_reset(reader, WRONG, strlen(WRONG)));
    ok(t, x278_reader_next_transaction(reader, &transaction));
    ck_assert_uint_eq(transaction->segment_count, 14);
    is(t, x278_reader_next_transaction(reader, &transaction), X278_END);
}

X278_TEST(reuse__a_reader_is_fed_another_input) {
    x278_ctx *ctx = support_ctx(t);
    x278_reader *reader = support_feed(t, ctx, NULL, NULL);
    for (int i = 0; i < 3; i++) {
        const x278_transaction *transaction;
        ok(t, x278_reader_feed(reader, REQUEST, strlen(REQUEST)));
        if (i > 0) { /* the first input is left in the middle */
            ok(t, x278_reader_feed_end(reader));
        }
        ok(t, x278_reader_next_transaction(reader, &transaction));
        ck_assert_uint_eq(transaction->segment_count, 13);
        is(t, x278_reader_next_transaction(reader, &transaction), i == 0 ? X278_NEED_INPUT : X278_END);
        is(t, x278_reader_reset(reader, "A", 1), X278_E_STATE);
        ok(t, x278_reader_reset(reader, NULL, 0));
    }
}

X278_TEST(reuse__a_reader_reads_its_character_set_again) {
    const char *charset = x278_feature(X278_FEATURE_ICONV) != 0 ? "ISO-8859-1" : NULL;
    x278_ctx *ctx = support_ctx(t);
    x278_reader_options options = {.struct_size = sizeof options, .encoding.charset = charset};
    x278_reader *reader = support_memory(t, ctx, REQUEST, strlen(REQUEST), &options, NULL);
    for (int i = 0; i < 2; i++) {
        const x278_transaction *transaction;
        ok(t, x278_reader_next_transaction(reader, &transaction));
        ck_assert_uint_eq(transaction->segment_count, 13);
        ck_assert_uint_eq(transaction->offset, strlen(ISA GS));
        is(t, x278_reader_next_transaction(reader, &transaction), X278_END);
        ok(t, x278_reader_reset(reader, REQUEST, strlen(REQUEST)));
    }
}

static void free_reader(void *reader) {
    x278_reader_free(reader);
}

X278_TEST(reuse__only_what_can_begin_anew_is_reset) {
    x278_ctx *ctx = support_ctx(t);
    x278_reader *reader = NULL;
    ok(t, x278_reader_open_file(ctx, "fixtures/edi/clean/input.edi", NULL, NULL, &reader));
    support_defer(t, free_reader, reader);
    is(t, x278_reader_reset(reader, REQUEST, strlen(REQUEST)), X278_E_STATE);
    ok(t, x278_reader_open_sets(ctx, HEAD, strlen(HEAD), NULL, &reader));
    support_defer(t, free_reader, reader);
    is(t, x278_reader_reset(reader, REQUEST, strlen(REQUEST)), X278_E_STATE);
    is(t, x278_reader_reset(NULL, "", 0), X278_E_INVALID_ARG);
    is(t, x278_reader_reset(reader, NULL, 1), X278_E_INVALID_ARG);
}

static void free_checker(void *checker) {
    x278_checker_free(checker);
}

static x278_checker *checker_of(support *t, const x278_ctx *ctx, x278_issues *issues) {
    x278_checker *checker = NULL;
    ok(t, x278_checker_new(ctx, NULL, issues, &checker));
    support_defer(t, free_checker, checker);
    return checker;
}

static void check_all(support *t, x278_checker *checker, x278_reader *reader) {
    x278_unit_kind kind;
    x278_status status;
    do {
        status = x278_checker_next(checker, reader, &kind, NULL);
    } while (status == X278_OK);
    is(t, status, status == X278_END ? X278_END : X278_E_SYNTAX);
}

X278_TEST(reuse__a_checker_checks_another_input) {
    x278_ctx *ctx = support_ctx(t);
    x278_checker *checker = checker_of(t, ctx, NULL);
    for (size_t i = 0; i < TEXTS; i++) {
        x278_issues *issues[2] = {support_issues(t, ctx), support_issues(t, ctx)};
        x278_reader *first = support_memory(t, ctx, texts[i], strlen(texts[i]), NULL, issues[0]);
        x278_reader *second = support_memory(t, ctx, texts[i], strlen(texts[i]), NULL, issues[1]);
        ok(t, x278_checker_reset(checker, issues[0]));
        ck_assert_ptr_null(x278_checker_guide(checker));
        check_all(t, checker, first);
        check_all(t, checker_of(t, ctx, issues[1]), second);
        same_findings(issues[0], issues[1]);
    }
    is(t, x278_checker_reset(NULL, NULL), X278_E_INVALID_ARG);
}

static void same_documents(const x278_doc *a, const x278_doc *b) {
    char difference[64] = "";
    size_t count = 0;
    ck_assert_msg(compare_documents(a, b, &count, difference), "%s", difference);
    ck_assert_ptr_eq(x278_doc_guide(a), x278_doc_guide(b));
    ck_assert_int_eq(x278_doc_kind(a), x278_doc_kind(b));
    ck_assert_uint_eq(x278_doc_incomplete(a), x278_doc_incomplete(b));
}

/* A document that has held all the texts before, with a checker beside, and new ones without. */
X278_TEST(reuse__one_walk_does_what_two_do) {
    x278_ctx *ctx = support_ctx(t);
    x278_issues *issues[2] = {support_issues(t, ctx), support_issues(t, ctx)};
    x278_checker *apart = checker_of(t, ctx, issues[1]);
    const x278_decode_options options = {.struct_size = sizeof options, .checker = checker_of(t, ctx, issues[0])};
    x278_doc *kept = decoded(t, ctx, WRONG);
    for (size_t i = 0; i < TEXTS; i++) {
        x278_reader *reader = support_memory(t, ctx, texts[i], strlen(texts[i]), NULL, NULL);
        const x278_transaction *transaction;
        x278_doc *doc = NULL;
        if (x278_reader_next_transaction(reader, &transaction) != X278_OK) {
            continue;
        }
        ok(t, x278_doc_refill(kept, transaction, &options, NULL));
        ok(t, x278_checker_transaction(apart, transaction));
        ok(t, x278_doc_from_transaction(ctx, transaction, NULL, NULL, &doc));
        support_own_doc(t, doc);
        same_documents(kept, doc);
        ck_assert_ptr_eq(x278_checker_guide(options.checker), x278_checker_guide(apart));
        same_findings(issues[0], issues[1]);
    }
}

X278_TEST(reuse__a_checker_says_the_guide) {
    x278_ctx *ctx = support_ctx(t);
    x278_doc *doc = decoded(t, ctx, WRONG);
    x278_reader *reader = support_memory(t, ctx, REQUEST, strlen(REQUEST), NULL, NULL);
    x278_decode_options options = {.struct_size = sizeof options, .checker = checker_of(t, ctx, NULL)};
    const x278_transaction *transaction;
    ok(t, x278_reader_next_transaction(reader, &transaction));
    options.direction = X278_DIRECTION_REQUEST;
    is(t, x278_doc_refill(doc, transaction, &options, NULL), X278_E_INVALID_ARG);
    options.direction = 0;
    ok(t, x278_guide_find("005010X217-request", X278_STRLEN, &options.guide));
    is(t, x278_doc_refill(doc, transaction, &options, NULL), X278_E_INVALID_ARG);
    ck_assert_uint_eq(x278_doc_review(doc)->event_count, 1); /* it is as it was */
    options.checker = NULL;
    ok(t, x278_doc_refill(doc, transaction, &options, NULL));
    is(t, x278_doc_refill(NULL, transaction, NULL, NULL), X278_E_INVALID_ARG);
    is(t, x278_doc_refill(doc, NULL, NULL, NULL), X278_E_INVALID_ARG);
}

/* A limit of the document is no limit of the check: its findings are all there. */
X278_TEST(reuse__a_document_that_is_too_large_is_checked) {
    support_options(t)->max_document = 12000;
    x278_ctx *ctx = support_ctx(t);
    x278_issues *issues = support_issues(t, ctx);
    x278_decode_options options = {.struct_size = sizeof options, .checker = checker_of(t, ctx, issues)};
    static char text[40000];
    size_t len = (size_t)snprintf(text, sizeof text, "%s", ISA GS HEAD A B C E F);
    for (int i = 0; i < 100; i++) {
        len += (size_t)snprintf(text + len, sizeof text - len, "QQ*%0200d~", i);
    }
    len += (size_t)snprintf(text + len, sizeof text - len, "SE*113*0001~" END);
    x278_reader *reader = support_memory(t, ctx, text, len, NULL, NULL);
    const x278_transaction *transaction;
    x278_doc *doc = NULL;
    ok(t, x278_reader_next_transaction(reader, &transaction));
    is(t, x278_doc_from_transaction(ctx, transaction, &options, NULL, &doc), X278_E_LIMIT);
    ck_assert_ptr_null(doc);
    ck_assert_uint_eq(x278_issues_count(issues), 100);
}

/* What a server keeps does not grow from message to message. */
X278_TEST(reuse__memory_does_not_grow) {
    x278_ctx *ctx = support_ctx(t);
    x278_checker *checker = checker_of(t, ctx, NULL);
    x278_decode_options options = {.struct_size = sizeof options, .checker = checker};
    x278_reader *reader = support_memory(t, ctx, "", 0, NULL, NULL);
    x278_doc *doc = decoded(t, ctx, REQUEST);
    size_t after[2] = {0, 0};
    for (int i = 0; i < 8; i++) {
        const x278_transaction *transaction;
        ok(t, x278_reader_reset(reader, REQUEST, strlen(REQUEST)));
        ok(t, x278_reader_next_transaction(reader, &transaction));
        ok(t, x278_doc_refill(doc, transaction, &options, NULL));
        after[i > 3] = support_live_bytes(t);
    }
    ck_assert_uint_eq(after[0], after[1]);
}

BEGIN_SUITE("reuse")
TEST(reuse__a_reader_reads_another_input)
TEST(reuse__a_reader_is_reset_in_the_middle)
TEST(reuse__a_reader_is_fed_another_input)
TEST(reuse__a_reader_reads_its_character_set_again)
TEST(reuse__only_what_can_begin_anew_is_reset)
TEST(reuse__a_checker_checks_another_input)
TEST(reuse__one_walk_does_what_two_do)
TEST(reuse__a_checker_says_the_guide)
TEST(reuse__a_document_that_is_too_large_is_checked)
TEST(reuse__memory_does_not_grow)
END_SUITE
