#include "support.h"

#include <stdio.h>

#include "edi/numbers.h"

static struct {
    const x278_ctx *ctx;
    x278i_seen seen;
} kept;

static void free_kept(void *unused) {
    (void)unused;
    x278i_seen_free(kept.ctx, &kept.seen);
}

static void open_seen(support *t) {
    memset(&kept, 0, sizeof kept);
    kept.ctx = support_ctx(t);
    support_defer(t, free_kept, NULL);
}

static x278i_control control(const char *text) {
    x278i_control out;
    x278i_control_read((x278_span){text, strlen(text)}, &out);
    return out;
}

static bool seen(support *t, const char *text) {
    x278i_control number = control(text);
    bool doubled = true;
    ok(t, x278i_seen_add(kept.ctx, &kept.seen, &number, false, &doubled));
    return doubled;
}

static bool same(const char *a, const char *b, bool by_value) {
    x278i_control one = control(a);
    x278i_control other = control(b);
    return x278i_control_same(&one, &other, by_value);
}

START_TEST(numbers__reads_digits_only)
{
    ck_assert(control("000000905").numeric);
    ck_assert_uint_eq(control("000000905").value, 905);
    ck_assert_uint_eq(control("999999999999999999").value, 999999999999999999u);
    ck_assert(!control("1234567890123456789").numeric);
    ck_assert(!control("").numeric);
    ck_assert(!control("12a").numeric);
    ck_assert(!control("1 2").numeric);
    ck_assert(!control("  ").numeric);
    ck_assert(!control("-1").numeric);
}
END_TEST

START_TEST(numbers__pass_over_blanks_around_them)
{
    ck_assert(control(" 12").numeric);
    ck_assert_uint_eq(control("12   ").value, 12);
    ck_assert(same("0001", "0001  ", false));
}
END_TEST

START_TEST(numbers__compares_by_value_or_by_bytes)
{
    ck_assert(same("000000001", "1", true));
    ck_assert(!same("000000001", "1", false));
    ck_assert(same("A1", "A1", true));
    ck_assert(!same("A1", "A01", true));
    ck_assert(same("", "", false));
    ck_assert(!same("", "0", true));
}
END_TEST

START_TEST(numbers__tells_long_ones_apart_by_length)
{
    ck_assert(!same("0123456789012345678901234567890123456789", "012345678901234567890123456789012345678", false));
    ck_assert(same("0123456789012345678901234567890123456789", "0123456789012345678901234567890123456789", false));
}
END_TEST

X278_TEST(numbers__finds_a_doubled_one) {
    open_seen(t);
    ck_assert(!seen(t, "0001"));
    ck_assert(!seen(t, "0002"));
    ck_assert(seen(t, "0001"));
    ck_assert(seen(t, "0002"));
    ck_assert(!seen(t, "0003"));
}

X278_TEST(numbers__keeps_a_run_as_one_interval) {
    open_seen(t);
    char text[16];
    for (int i = 1; i <= 500; i += 2) {
        snprintf(text, sizeof text, "%09d", i);
        ck_assert(!seen(t, text));
    }
    ck_assert_uint_eq(kept.seen.count, 250);
    for (int i = 2; i <= 500; i += 2) {
        snprintf(text, sizeof text, "%09d", i);
        ck_assert(!seen(t, text));
    }
    ck_assert_uint_eq(kept.seen.count, 1);
    for (int i = 1; i <= 500; i++) {
        snprintf(text, sizeof text, "%09d", i);
        ck_assert(seen(t, text));
    }
}

X278_TEST(numbers__falling_ones_make_one_interval_too) {
    open_seen(t);
    char text[16];
    for (int i = 300; i > 0; i--) {
        snprintf(text, sizeof text, "%04d", i);
        ck_assert(!seen(t, text));
    }
    ck_assert_uint_eq(kept.seen.count, 1);
}

X278_TEST(numbers__what_stands_before_the_digits_counts) {
    open_seen(t);
    ck_assert(!seen(t, "A001"));
    ck_assert(!seen(t, "B001"));
    ck_assert(!seen(t, "B002"));
    ck_assert(!seen(t, "001"));
    ck_assert(!seen(t, "0001"));
    ck_assert(!seen(t, "ABCD"));
    ck_assert(seen(t, "B001"));
    ck_assert(seen(t, "A001"));
    ck_assert(seen(t, "001"));
    ck_assert(seen(t, "ABCD"));
}

X278_TEST(numbers__leading_zeros_do_not_count_for_numbers) {
    open_seen(t);
    static const char *const texts[] = {"1", "02", "003"};
    bool doubled = true;
    for (int round = 0; round < 2; round++) {
        for (size_t i = 0; i < sizeof texts / sizeof texts[0]; i++) {
            x278i_control number = control(texts[i]);
            ok(t, x278i_seen_add(kept.ctx, &kept.seen, &number, true, &doubled));
            ck_assert_int_eq(doubled, round == 1);
        }
    }
    x278i_control long_one = control("000000002");
    ok(t, x278i_seen_add(kept.ctx, &kept.seen, &long_one, true, &doubled));
    ck_assert(doubled);
    ck_assert_uint_eq(kept.seen.count, 1);
}

START_TEST(numbers__a_set_with_too_many_runs_takes_no_more)
{
    x278_ctx *ctx = NULL;
    ck_assert_int_eq(x278_ctx_new(NULL, &ctx), X278_OK);
    x278i_seen set = {NULL, 0, 0};
    bool doubled = false;
    for (unsigned i = 0; i < 70000; i++) {
        char text[16];
        snprintf(text, sizeof text, "%09u", i * 2);
        x278i_control number = control(text);
        ck_assert_int_eq(x278i_seen_add(ctx, &set, &number, false, &doubled), X278_OK);
        ck_assert(!doubled);
    }
    ck_assert_uint_eq(set.count, 4096);
    x278i_control early = control("000000004");
    ck_assert_int_eq(x278i_seen_add(ctx, &set, &early, false, &doubled), X278_OK);
    ck_assert(doubled);
    x278i_seen_free(ctx, &set);
    x278_ctx_free(ctx);
}
END_TEST

BEGIN_SUITE("numbers")
TEST(numbers__reads_digits_only)
TEST(numbers__pass_over_blanks_around_them)
TEST(numbers__compares_by_value_or_by_bytes)
TEST(numbers__tells_long_ones_apart_by_length)
TEST(numbers__finds_a_doubled_one)
TEST(numbers__keeps_a_run_as_one_interval)
TEST(numbers__falling_ones_make_one_interval_too)
TEST(numbers__what_stands_before_the_digits_counts)
TEST(numbers__leading_zeros_do_not_count_for_numbers)
TEST(numbers__a_set_with_too_many_runs_takes_no_more)
END_SUITE
