/* A copy of a transaction says the same as the original after the reader is gone; a list takes the issues of another. */
#include <stdlib.h>

#include "checked.h"

#define GS "GS*HI*SENDER*RECEIVER*20240301*1200*1*X*005010X217~\n"
#define WRAPPED "MSG*FIRST LINE\nSECOND LINE~"
#define TEXT ISA GS HEAD A B C E WRAPPED F "SE*14*0001~\nGE*1*1~IEA*1*000000001~"

/* Hold the one transaction of a text; the reader is freed before this returns, the copy after the body. */
static void free_copy(void *copy) {
    x278_transaction_free(copy);
}

static x278_transaction *hold(support *t, const x278_ctx *ctx, const char *text, size_t len,
                              const x278_reader_options *options) {
    x278_reader *reader = NULL;
    const x278_transaction *transaction = NULL;
    x278_transaction *copy = NULL;
    char *bytes = got(t, malloc(len));
    memcpy(bytes, text, len);
    x278_status status = x278_reader_open_memory(ctx, bytes, len, options, NULL, &reader);
    if (status == X278_OK) {
        status = x278_reader_next_transaction(reader, &transaction);
    }
    if (status == X278_OK) {
        status = x278_transaction_hold(ctx, transaction, &copy);
    }
    x278_reader_free(reader);
    memset(bytes, '?', len);
    free(bytes);
    ok(t, status);
    support_defer(t, free_copy, copy);
    return copy;
}

X278_TEST(held__has_what_the_original_had) {
    x278_ctx *ctx = support_ctx(t);
    const x278_transaction *copy = hold(t, ctx, TEXT, strlen(TEXT), NULL);
    x278_span value;
    uint64_t offset;
    uint64_t length;
    ck_assert_uint_eq(copy->segment_count, 14);
    ck_assert_uint_eq(copy->offset, strlen(ISA GS));
    ok(t, x278_segment_get(copy->isa, 13, 0, 0, &value));
    ck_assert(span_is(value, "000000001"));
    ok(t, x278_segment_get(copy->gs, 8, 0, 0, &value));
    ck_assert(span_is(value, "005010X217"));
    const x278_segment *text = x278_transaction_segment_at(copy, 10);
    ok(t, x278_segment_get(text, 1, 0, 0, &value));
    ck_assert(span_is(value, "FIRST LINESECOND LINE"));
    ok(t, x278_segment_place(text, 1, 0, 0, &offset, &length));
    ck_assert_uint_eq(offset, strlen(ISA GS HEAD A B C E "MSG*"));
    ck_assert_uint_eq(length, strlen("FIRST LINE\nSECOND LINE"));
    ck_assert_ptr_null(x278_transaction_segment_at(copy, 14));
}

X278_TEST(held__is_checked_and_decoded_and_held_again) {
    x278_ctx *ctx = support_ctx(t);
    x278_transaction *copy = hold(t, ctx, TEXT, strlen(TEXT), NULL);
    x278_transaction *again = NULL;
    x278_checker *checker = NULL;
    x278_doc *doc = NULL;
    x278_issues *issues = support_issues(t, ctx);
    ok(t, x278_transaction_hold(ctx, copy, &again));
    support_defer(t, free_copy, again);
    ok(t, x278_doc_from_transaction(ctx, again, NULL, NULL, &doc));
    support_own_doc(t, doc);
    ck_assert_uint_eq(x278_doc_review(doc)->events[0]->service_count, 1);
    x278_status status = x278_checker_new(ctx, NULL, issues, &checker);
    if (status == X278_OK) {
        status = x278_checker_transaction(checker, again);
    }
    x278_checker_free(checker);
    ok(t, status);
    ck_assert_uint_eq(x278_issues_total(issues, X278_SEVERITY_ERROR), 0);
}

X278_TEST(held__refuses_what_is_not_there) {
    x278_ctx *ctx = support_ctx(t);
    x278_transaction *copy = hold(t, ctx, TEXT, strlen(TEXT), NULL);
    x278_transaction *out = copy;
    is(t, x278_transaction_hold(NULL, copy, &out), X278_E_INVALID_ARG);
    ck_assert_ptr_null(out);
    is(t, x278_transaction_hold(ctx, NULL, &out), X278_E_INVALID_ARG);
    is(t, x278_transaction_hold(ctx, copy, NULL), X278_E_INVALID_ARG);
    x278_transaction_free(NULL);
}

/* Find one issue for each transaction that is not there: an input of text has one. */
static void find_one(support *t, const x278_ctx *ctx, x278_issues *issues) {
    x278_reader *reader = support_memory(t, ctx, "no interchange", 14, NULL, issues);
    const x278_transaction *transaction;
    is(t, x278_reader_next_transaction(reader, &transaction), X278_END);
}

X278_TEST(held__a_list_takes_the_issues_of_another) {
    x278_ctx *ctx = support_ctx(t);
    x278_issues *issues = support_issues(t, ctx);
    x278_issues *other = support_issues(t, ctx);
    find_one(t, ctx, other);
    size_t found = x278_issues_count(other);
    ck_assert_uint_gt(found, 0);
    for (size_t i = 1; i <= 3; i++) {
        ok(t, x278_issues_take(issues, other));
        ck_assert_uint_eq(x278_issues_count(other), 0);
        ck_assert_uint_eq(x278_issues_total(other, X278_SEVERITY_INFO), 0);
        ck_assert_uint_eq(x278_issues_count(issues), i * found);
        ck_assert_uint_eq(x278_issues_total(issues, X278_SEVERITY_INFO), i * found);
        find_one(t, ctx, other);
        const x278_issue *last = x278_issues_at(issues, i * found - 1);
        const x278_issue *same = x278_issues_at(other, found - 1);
        ck_assert_int_eq(last->code, same->code);
        ck_assert_str_eq(last->message.ptr, same->message.ptr);
        ck_assert_uint_eq(last->param_count, same->param_count);
    }
    is(t, x278_issues_take(issues, issues), X278_E_INVALID_ARG);
    is(t, x278_issues_take(issues, NULL), X278_E_INVALID_ARG);
    is(t, x278_issues_take(NULL, issues), X278_E_INVALID_ARG);
}

BEGIN_SUITE("held")
TEST(held__has_what_the_original_had)
TEST(held__is_checked_and_decoded_and_held_again)
TEST(held__refuses_what_is_not_there)
TEST(held__a_list_takes_the_issues_of_another)
END_SUITE
