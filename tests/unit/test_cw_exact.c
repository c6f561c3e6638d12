/* Exact arithmetic of casework against brute force: quotients, percentages, further approvals, business days, sorting. */
#include "casework/arrange.h"
#include "casework/business.h"
#include "casework/day.h"
#include "casework/exact.h"
#include "support.h"

#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>

static uint32_t seed = 1;

static uint32_t any(uint32_t below) {
    seed = seed * 1664525u + 1013904223u;
    return (seed >> 8) % below;
}

START_TEST(exact__rounds_halves_up_once)
{
    for (int64_t d = 1; d < 60; d++) {
        for (int64_t n = 0; n < 400; n++) {
            int64_t q = x278cwi_divide(n, d);
            ck_assert(2 * n < (2 * q + 1) * d && (q == 0 || 2 * n >= (2 * q - 1) * d));
        }
    }
    ck_assert_int_eq(x278cwi_divide(INT64_MAX, 1), INT64_MAX);
    ck_assert_int_eq(x278cwi_divide(INT64_MAX, INT64_MAX), 1);
}
END_TEST

/* n * rate / d as whole and rest, both exact. */
START_TEST(exact__costs_are_exact_fractions)
{
    for (int i = 0; i < 100000; i++) {
        int64_t n = any(1 << 24);
        int64_t rate = any(1 << 24);
        int64_t cost;
        ck_assert(x278cwi_scale(n, rate, 3600, &cost));
        int64_t product = n * rate; /* below 2^48 */
        ck_assert(2 * product < (2 * cost + 1) * 3600 && (cost == 0 || 2 * product >= (2 * cost - 1) * 3600));
    }
    int64_t cost;
    ck_assert(!x278cwi_scale(INT64_MAX, 3601, 3600, &cost));
    ck_assert(x278cwi_scale(INT64_MAX, 3600, 3600, &cost));
    ck_assert_int_eq(cost, INT64_MAX);
    int64_t sum = INT64_MAX - 1;
    ck_assert(x278cwi_add(&sum, 1) && !x278cwi_add(&sum, 1));
    ck_assert_int_eq(sum, INT64_MAX);
}
END_TEST

START_TEST(exact__percentages_are_the_nearest_tenth)
{
    for (int64_t whole = 1; whole < 220; whole++) {
        for (int64_t part = 0; part <= whole; part++) {
            char text[X278CWI_PERCENT_TEXT];
            int64_t units;
            int64_t tenth;
            char rest;
            x278cwi_percent(part, whole, text);
            long long read_units;
            long long read_tenth;
            ck_assert_int_eq(sscanf(text, "%lld.%lld%c", &read_units, &read_tenth, &rest), 2);
            units = read_units;
            tenth = read_tenth;
            int64_t q = units * 10 + tenth;
            ck_assert(tenth >= 0 && tenth < 10);
            ck_assert(2 * part * 1000 < (2 * q + 1) * whole && (q == 0 || 2 * part * 1000 >= (2 * q - 1) * whole));
        }
    }
}
END_TEST

START_TEST(gold__needed_is_what_trying_finds)
{
    for (int64_t threshold = 0; threshold <= 100; threshold += threshold < 75 ? 25 : 1) {
        for (int64_t all = 0; all < 25; all++) {
            for (int64_t good = 0; good <= all; good++) {
                for (int64_t least = 0; least < 40; least += 13) {
                    int64_t k = 0;
                    while (k < 5000 && !((good + k) * 100 >= threshold * (all + k) && all + k >= least)) {
                        k++;
                    }
                    ck_assert_int_eq(x278cwi_needed(good, all, threshold, least), k == 5000 ? -1 : k);
                }
            }
        }
    }
}
END_TEST

static bool is_business(const x278cwi_holidays *holidays, int32_t day) {
    x278_date date;
    x278_date_from_days(day, &date);
    for (size_t i = 0; i < holidays->count; i++) {
        if (holidays->days[i] == day) {
            return false;
        }
    }
    return x278_date_weekday(&date) <= 5;
}

START_TEST(business__days_are_what_a_walk_finds)
{
    int32_t days[40];
    for (int round = 0; round < 300; round++) {
        int32_t begin = (int32_t)any(40000) - 10000;
        size_t count = 0;
        for (int32_t day = begin - 60; day < begin + 90 && count < 40; day++) {
            if (any(round % 3 == 0 ? 4 : 12) == 0) {
                days[count++] = day;
            }
        }
        const x278cwi_holidays holidays = {days, count, begin - 60, begin + 90};
        for (int32_t n = -25; n <= 25; n++) {
            int32_t day = begin;
            for (int32_t left = n; left != 0;) {
                day += left > 0 ? 1 : -1;
                left -= is_business(&holidays, day) ? (left > 0 ? 1 : -1) : 0;
            }
            ck_assert_int_eq(x278cwi_business_add(&holidays, begin, n), day);
            bool inside = day >= begin - 60 && day <= begin + 90;
            ck_assert(x278cwi_business_covered(&holidays, begin, day) == inside);
        }
    }
}
END_TEST

typedef struct item {
    int32_t key;
    int32_t place;
} item;

static int by_key(const void *a, const void *b) {
    int32_t left = ((const item *)a)->key;
    int32_t right = ((const item *)b)->key;
    return (left > right) - (left < right);
}

X278_TEST(arrange__is_stable) {
    const x278_ctx *ctx = support_ctx(t);
    for (size_t count = 0; count < 70; count++) {
        item items[70];
        for (size_t i = 0; i < count; i++) {
            items[i] = (item){(int32_t)any(count % 2 == 0 ? 5 : 1000), (int32_t)i};
        }
        ok(t, x278cwi_arrange(ctx, items, count, sizeof *items, by_key));
        for (size_t i = 1; i < count; i++) {
            ck_assert(items[i - 1].key < items[i].key ||
                      (items[i - 1].key == items[i].key && items[i - 1].place < items[i].place));
        }
    }
}

BEGIN_SUITE("casework exact")
TEST(exact__rounds_halves_up_once)
TEST(exact__costs_are_exact_fractions)
TEST(exact__percentages_are_the_nearest_tenth)
TEST(gold__needed_is_what_trying_finds)
TEST(business__days_are_what_a_walk_finds)
TEST(arrange__is_stable)
END_SUITE
