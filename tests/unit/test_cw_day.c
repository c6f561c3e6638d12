/* Days, partial dates, durations, and "now". */
#include "casework/day.h"
#include "support.h"
#include "x278/casework/now.h"

static int32_t day(const char *text) {
    int32_t out = 0;
    ck_assert_msg(x278cwi_day_parse(text, strlen(text), &out), "%s", text);
    return out;
}

static x278cwi_duration duration(const char *text) {
    x278cwi_duration out = {0, 0};
    ck_assert_msg(x278cwi_duration_parse(text, strlen(text), &out), "%s", text);
    return out;
}

START_TEST(day__a_partial_date_means_every_day_it_may_be)
{
    x278cwi_days days;
    ck_assert(x278cwi_days_parse("2024-02", 7, &days));
    ck_assert_int_eq(days.lo, day("2024-02-01"));
    ck_assert_int_eq(days.hi, day("2024-02-29"));
    ck_assert(x278cwi_days_parse("2023", 4, &days));
    ck_assert_int_eq(days.hi - days.lo, 364);
    ck_assert(x278cwi_days_parse("2026-01-05", 10, &days));
    ck_assert_int_eq(days.lo, days.hi);
}
END_TEST

START_TEST(day__refuses_what_is_not_a_date)
{
    static const char *const wrong[] = {"",           "2026-2",     "2026-13",     "2026-02-29", "2026-00-01",
                                        "2026-01-00", "2026/01/05", "2026-1-05",   "0000",       "20260105",
                                        "2026-01-5",  "2026-01-",   "2026-01-05T", " 2026",      "-2026"};
    for (size_t i = 0; i < sizeof wrong / sizeof wrong[0]; i++) {
        x278cwi_days days;
        ck_assert_msg(!x278cwi_days_parse(wrong[i], strlen(wrong[i]), &days), "%s", wrong[i]);
    }
}
END_TEST

START_TEST(day__a_duration_has_one_part)
{
    ck_assert_int_eq(x278cwi_duration_days(duration("P6W")), 42);
    ck_assert_int_eq(x278cwi_duration_days(duration("P60D")), 60);
    ck_assert_int_eq(x278cwi_duration_days(duration("P6M")), -1);
    ck_assert_int_eq(x278cwi_duration_days(duration("P0D")), 0);
    static const char *const wrong[] = {"P", "PD", "6W", "P6", "P6w", "P1Y6M", "P-1D", "P1.5W", "PT6H", "P123456D"};
    for (size_t i = 0; i < sizeof wrong / sizeof wrong[0]; i++) {
        x278cwi_duration out;
        ck_assert_msg(!x278cwi_duration_parse(wrong[i], strlen(wrong[i]), &out), "%s", wrong[i]);
    }
}
END_TEST

START_TEST(day__months_back_end_on_the_last_day_of_a_short_month)
{
    static const struct {
        const char *from, *duration, *to;
    } rows[] = {
        {"2026-03-02", "P6M", "2025-09-02"}, {"2026-03-31", "P1M", "2026-02-28"},  {"2024-03-31", "P1M", "2024-02-29"},
        {"2024-02-29", "P1Y", "2023-02-28"}, {"2026-05-04", "P60D", "2026-03-05"}, {"2026-01-15", "P2M", "2025-11-15"},
        {"2026-05-04", "P6W", "2026-03-23"}, {"0001-03-01", "P2Y", "0001-01-01"},  {"2026-05-04", "P0M", "2026-05-04"},
    };
    for (size_t i = 0; i < sizeof rows / sizeof rows[0]; i++) {
        ck_assert_int_eq(x278cwi_day_before(day(rows[i].from), duration(rows[i].duration)), day(rows[i].to));
    }
    ck_assert_int_eq(x278cwi_day_after(day("2025-08-31"), duration("P6M")), day("2026-02-28"));
    ck_assert_int_eq(x278cwi_day_after(day("9999-12-01"), duration("P1Y")), day("9999-12-31"));
}
END_TEST

START_TEST(day__an_age_is_counted_in_full_years)
{
    ck_assert_int_eq(x278cwi_day_years(day("1958-02-11"), day("2026-02-10")), 67);
    ck_assert_int_eq(x278cwi_day_years(day("1958-02-11"), day("2026-02-11")), 68);
    ck_assert_int_eq(x278cwi_day_years(day("2026-02-11"), day("2025-02-11")), 0);
}
END_TEST

START_TEST(now__a_date_alone_is_the_end_of_its_day)
{
    x278cw_now now;
    char text[20];
    ck_assert_int_eq(x278cw_now_parse("2026-03-02", X278_STRLEN, &now), X278_OK);
    ck_assert_int_eq(now.minute, 23 * 60 + 59);
    ck_assert_uint_eq(x278cw_now_format(&now, text, sizeof text), 10);
    ck_assert_str_eq(text, "2026-03-02");
    ck_assert_int_eq(x278cw_now_parse("2026-03-02T09:05", X278_STRLEN, &now), X278_OK);
    ck_assert_int_eq(now.minute, 9 * 60 + 5);
    ck_assert_uint_eq(x278cw_now_format(&now, text, sizeof text), 16);
    ck_assert_str_eq(text, "2026-03-02T09:05");
    ck_assert_uint_eq(x278cw_now_format(&now, text, 5), 16);
    ck_assert_str_eq(text, "2026");
}
END_TEST

START_TEST(now__refuses_what_is_not_a_time)
{
    static const char *const wrong[] = {"",
                                        "2026-03",
                                        "2026-03-02T",
                                        "2026-03-02T24:00",
                                        "2026-03-02T9:05",
                                        "2026-03-02T09:60",
                                        "2026-03-02 09:00",
                                        "2026-03-02T09:00Z"};
    for (size_t i = 0; i < sizeof wrong / sizeof wrong[0]; i++) {
        x278cw_now now;
        ck_assert_msg(x278cw_now_parse(wrong[i], X278_STRLEN, &now) == X278_E_SYNTAX, "%s", wrong[i]);
    }
    ck_assert_int_eq(x278cw_now_parse("2026-03-02", X278_STRLEN, NULL), X278_E_INVALID_ARG);
    ck_assert_uint_eq(x278cw_now_format(NULL, NULL, 0), 0);
}
END_TEST

BEGIN_SUITE("cw_day")
TEST(day__a_partial_date_means_every_day_it_may_be)
TEST(day__refuses_what_is_not_a_date)
TEST(day__a_duration_has_one_part)
TEST(day__months_back_end_on_the_last_day_of_a_short_month)
TEST(day__an_age_is_counted_in_full_years)
TEST(now__a_date_alone_is_the_end_of_its_day)
TEST(now__refuses_what_is_not_a_time)
END_SUITE
