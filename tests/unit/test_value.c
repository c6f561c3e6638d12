#include "support.h"

#include <stdint.h>
#include <stdio.h>

static bool is_date(const x278_date *date, int32_t year, int32_t month, int32_t day) {
    return date->year == year && date->month == month && date->day == day;
}

START_TEST(date__reads_days_of_the_calendar_only)
{
    static const struct {
        const char *text;
        x278_status status;
    } cases[] = {
        {"20240229", X278_OK},       {"20000229", X278_OK},        {"00010101", X278_OK},
        {"99991231", X278_OK},       {"20230229", X278_E_SYNTAX},  {"19000229", X278_E_SYNTAX},
        {"21000229", X278_E_SYNTAX}, {"20240431", X278_E_SYNTAX},  {"20241301", X278_E_SYNTAX},
        {"20240001", X278_E_SYNTAX}, {"20240100", X278_E_SYNTAX},  {"00000101", X278_E_SYNTAX},
        {"2024022", X278_E_SYNTAX},  {"202402290", X278_E_SYNTAX}, {"", X278_E_SYNTAX},
        {"2024 229", X278_E_SYNTAX}, {"2024-229", X278_E_SYNTAX},  {"+2024229", X278_E_SYNTAX},
        {"240229", X278_E_SYNTAX},   {"2024022O", X278_E_SYNTAX},
    };
    for (size_t i = 0; i < sizeof cases / sizeof cases[0]; i++) {
        x278_date date = {1, 1, 1};
        ck_assert_msg(x278_date_parse(cases[i].text, X278_STRLEN, &date) == cases[i].status, "%s", cases[i].text);
        ck_assert(is_date(&date, 0, 0, 0) == (cases[i].status != X278_OK));
    }
    x278_date date;
    ck_assert_int_eq(x278_date_parse("20240229 and more", 8, &date), X278_OK);
    ck_assert(is_date(&date, 2024, 2, 29));
    ck_assert_int_eq(x278_date_parse("2024\0"
                                     "229",
                                     8, &date),
                     X278_E_SYNTAX);
    ck_assert_int_eq(x278_date_parse(NULL, 8, &date), X278_E_INVALID_ARG);
    ck_assert_int_eq(x278_date_parse("20240229", 8, NULL), X278_E_INVALID_ARG);
}
END_TEST

START_TEST(date__formats_what_it_reads_and_nothing_else)
{
    char buf[9] = "xxxxxxxx";
    const x278_date date = {812, 3, 9};
    const x278_date wrong = {2023, 2, 29};
    ck_assert_uint_eq(x278_date_format(&date, buf, sizeof buf), 8);
    ck_assert_str_eq(buf, "08120309");
    ck_assert_uint_eq(x278_date_format(&date, NULL, 0), 8);
    ck_assert_uint_eq(x278_date_format(&date, buf, 5), 8);
    ck_assert_str_eq(buf, "0812");
    ck_assert_uint_eq(x278_date_format(&wrong, buf, sizeof buf), 0);
    ck_assert_str_eq(buf, "");
    ck_assert_uint_eq(x278_date_format(NULL, buf, sizeof buf), 0);
}
END_TEST

START_TEST(date__short_years_are_those_from_the_first_one_on)
{
    x278_date date;
    ck_assert_int_eq(x278_date_parse_short("690131", 6, 1970, &date), X278_OK);
    ck_assert(is_date(&date, 2069, 1, 31));
    ck_assert_int_eq(x278_date_parse_short("700131", 6, 1970, &date), X278_OK);
    ck_assert(is_date(&date, 1970, 1, 31));
    ck_assert_int_eq(x278_date_parse_short("000229", 6, 2000, &date), X278_OK);
    ck_assert(is_date(&date, 2000, 2, 29));
    ck_assert_int_eq(x278_date_parse_short("000229", 6, 1801, &date), X278_E_SYNTAX);
    ck_assert(is_date(&date, 0, 0, 0));
    ck_assert_int_eq(x278_date_parse_short("20000229", 8, 2000, &date), X278_E_SYNTAX);
    ck_assert_int_eq(x278_date_parse_short("00022X", 6, 2000, &date), X278_E_SYNTAX);
    ck_assert_int_eq(x278_date_parse_short("000229", 6, 0, &date), X278_E_INVALID_ARG);
    ck_assert_int_eq(x278_date_parse_short("000229", 6, 9901, &date), X278_E_INVALID_ARG);
    ck_assert_int_eq(x278_date_parse_short("991231", 6, 9900, &date), X278_OK);
    ck_assert(is_date(&date, 9999, 12, 31));
}
END_TEST

/* One ck_assert a day would take minutes. */
static bool day_is_good(const x278_date *date, int64_t number) {
    int64_t days;
    x278_date back;
    char text[9];
    return x278_date_to_days(date, &days) == X278_OK && days == number && x278_date_from_days(days, &back) == X278_OK &&
           is_date(&back, date->year, date->month, date->day) && x278_date_weekday(date) == (number + 719162) % 7 + 1 &&
           x278_date_format(date, text, sizeof text) == 8 && x278_date_parse(text, 8, &back) == X278_OK &&
           is_date(&back, date->year, date->month, date->day);
}

/* The day after, by the calendar. */
static void next_day(x278_date *date) {
    static const int32_t lengths[] = {31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
    bool leap = date->year % 400 == 0 || (date->year % 4 == 0 && date->year % 100 != 0);
    if (++date->day > lengths[date->month - 1] + (date->month == 2 && leap)) {
        date->day = 1;
        if (++date->month > 12) {
            date->month = 1;
            date->year++;
        }
    }
}

START_TEST(date__every_day_has_its_number_and_comes_back)
{
    int64_t number = -719162;
    x278_date date = {1, 1, 1};
    for (; date.year <= 9999; next_day(&date), number++) {
        if (!day_is_good(&date, number)) {
            ck_abort_msg("%d-%d-%d", (int)date.year, (int)date.month, (int)date.day);
        }
    }
    ck_assert_int_eq(number, 2932897);
}
END_TEST

START_TEST(date__arithmetic_counts_days)
{
    const x278_date begin = {2024, 2, 28};
    const x278_date end = {2024, 3, 1};
    const x278_date none = {0, 0, 0};
    const x278_date thursday = {1970, 1, 1};
    x278_date date;
    int64_t days;
    ck_assert_int_eq(x278_date_difference(&begin, &end, &days), X278_OK);
    ck_assert_int_eq(days, 2);
    ck_assert_int_eq(x278_date_difference(&end, &begin, &days), X278_OK);
    ck_assert_int_eq(days, -2);
    ck_assert_int_eq(x278_date_difference(&none, &begin, &days), X278_E_INVALID_ARG);
    ck_assert_int_eq(days, 0);
    date = begin;
    ck_assert_int_eq(x278_date_add(&date, 366, &date), X278_OK);
    ck_assert(is_date(&date, 2025, 2, 28));
    ck_assert_int_eq(x278_date_add(&begin, -59, &date), X278_OK);
    ck_assert(is_date(&date, 2023, 12, 31));
    ck_assert_int_eq(x278_date_add(&begin, INT64_MAX, &date), X278_E_LIMIT);
    ck_assert_int_eq(x278_date_add(&begin, INT64_MIN, &date), X278_E_LIMIT);
    ck_assert_int_eq(x278_date_add(&begin, -800000, &date), X278_E_LIMIT);
    ck_assert(is_date(&date, 0, 0, 0));
    ck_assert_int_eq(x278_date_add(&none, 1, &date), X278_E_INVALID_ARG);
    ck_assert_int_eq(x278_date_from_days(-719163, &date), X278_E_LIMIT);
    ck_assert_int_eq(x278_date_from_days(2932897, &date), X278_E_LIMIT);
    ck_assert_int_eq(x278_date_weekday(&thursday), 4);
    ck_assert_int_eq(x278_date_weekday(&none), 0);
    ck_assert_int_eq(x278_date_weekday(NULL), 0);
}
END_TEST

START_TEST(date_range__is_not_backwards)
{
    x278_date first;
    x278_date last;
    char buf[18];
    ck_assert_int_eq(x278_date_range_parse("20240228-20240301", 17, &first, &last), X278_OK);
    ck_assert(is_date(&first, 2024, 2, 28) && is_date(&last, 2024, 3, 1));
    ck_assert_uint_eq(x278_date_range_format(&first, &last, buf, sizeof buf), 17);
    ck_assert_str_eq(buf, "20240228-20240301");
    ck_assert_uint_eq(x278_date_range_format(&last, &first, buf, sizeof buf), 0);
    ck_assert_str_eq(buf, "");
    ck_assert_int_eq(x278_date_range_parse("20240228-20240228", 17, &first, &last), X278_OK);
    ck_assert_int_eq(x278_date_range_parse("20240301-20240228", 17, &first, &last), X278_E_SYNTAX);
    ck_assert(is_date(&first, 0, 0, 0) && is_date(&last, 0, 0, 0));
    ck_assert_int_eq(x278_date_range_parse("20240230-20240301", 17, &first, &last), X278_E_SYNTAX);
    ck_assert_int_eq(x278_date_range_parse("20240228 20240301", 17, &first, &last), X278_E_SYNTAX);
    ck_assert_int_eq(x278_date_range_parse("20240228", 8, &first, &last), X278_E_SYNTAX);
    ck_assert_int_eq(x278_date_range_parse("20240228-", 9, &first, &last), X278_E_SYNTAX);
    ck_assert_int_eq(x278_date_range_parse("20240228-20240301", 17, &first, NULL), X278_E_INVALID_ARG);
}
END_TEST

START_TEST(time__reads_four_to_eight_digits_and_writes_them_back)
{
    static const char *const good[] = {"0000", "2359", "235959", "1200307", "12003071", "00000000"};
    static const char *const bad[] = {"",     "1",      "123",   "12345", "123456789", "2400",
                                      "0060", "000060", "12:30", "12 3",  "-123",      "1200306X"};
    x278_time time;
    char buf[9];
    for (size_t i = 0; i < sizeof good / sizeof good[0]; i++) {
        ck_assert_int_eq(x278_time_parse(good[i], X278_STRLEN, &time), X278_OK);
        ck_assert_uint_eq(x278_time_format(&time, buf, sizeof buf), strlen(good[i]));
        ck_assert_str_eq(buf, good[i]);
    }
    for (size_t i = 0; i < sizeof bad / sizeof bad[0]; i++) {
        time.digits = 4;
        ck_assert_msg(x278_time_parse(bad[i], X278_STRLEN, &time) == X278_E_SYNTAX, "%s", bad[i]);
        ck_assert_int_eq(time.digits, 0);
        ck_assert_uint_eq(x278_time_format(&time, buf, sizeof buf), 0);
    }
    ck_assert_int_eq(x278_time_parse("1200307", 7, &time), X278_OK);
    ck_assert(time.hour == 12 && time.minute == 0 && time.second == 30 && time.hundredth == 70);
    time.digits = 5;
    ck_assert_uint_eq(x278_time_format(&time, buf, sizeof buf), 0);
}
END_TEST

START_TEST(dates__are_read_by_their_qualifier)
{
    x278_date first;
    x278_date last;
    x278_time time;
    ck_assert_int_eq(x278_dates_parse("D8", 2, "20240301", 8, &first, &last, &time), X278_OK);
    ck_assert(is_date(&first, 2024, 3, 1) && is_date(&last, 2024, 3, 1) && time.digits == 0);
    ck_assert_int_eq(x278_dates_parse("RD8", X278_STRLEN, "20240301-20240401", 17, &first, &last, &time), X278_OK);
    ck_assert(is_date(&first, 2024, 3, 1) && is_date(&last, 2024, 4, 1) && time.digits == 0);
    ck_assert_int_eq(x278_dates_parse("DT", 2, "202403010830", 12, &first, &last, &time), X278_OK);
    ck_assert(is_date(&last, 2024, 3, 1) && time.hour == 8 && time.minute == 30 && time.digits == 4);
    ck_assert_int_eq(x278_dates_parse("TM", 2, "0830", 4, &first, &last, &time), X278_OK);
    ck_assert(is_date(&first, 0, 0, 0) && is_date(&last, 0, 0, 0) && time.minute == 30);
    ck_assert_int_eq(x278_dates_parse("D8", 2, "20240301-20240401", 17, &first, &last, &time), X278_E_SYNTAX);
    ck_assert(is_date(&last, 0, 0, 0));
    ck_assert_int_eq(x278_dates_parse("DT", 2, "202403012430", 12, &first, &last, &time), X278_E_SYNTAX);
    ck_assert(is_date(&first, 0, 0, 0) && time.digits == 0);
    ck_assert_int_eq(x278_dates_parse("RD", 2, "20240301", 8, &first, &last, &time), X278_E_UNSUPPORTED);
    ck_assert_int_eq(x278_dates_parse("", 0, "20240301", 8, &first, &last, &time), X278_E_UNSUPPORTED);
    ck_assert_int_eq(x278_dates_parse(NULL, 0, "20240301", 8, &first, &last, &time), X278_E_INVALID_ARG);

    char buf[13];
    ck_assert_int_eq(x278_date_time_parse("202403010830", 12, &first, &time), X278_OK);
    ck_assert_uint_eq(x278_date_time_format(&first, &time, buf, sizeof buf), 12);
    ck_assert_str_eq(buf, "202403010830");
}
END_TEST

static bool reads_as(const char *text, int32_t sign, uint64_t digits, int32_t scale) {
    x278_decimal value;
    return x278_decimal_parse(text, X278_STRLEN, &value) == X278_OK && value.sign == sign && value.digits == digits &&
           value.scale == scale;
}

START_TEST(decimal__reads_numbers_as_they_are_written)
{
    ck_assert(reads_as("0", 0, 0, 0));
    ck_assert(reads_as("-0", 0, 0, 0));
    ck_assert(reads_as("12", 1, 12, 0));
    ck_assert(reads_as("-12", -1, 12, 0));
    ck_assert(reads_as("1.50", 1, 150, 2));
    ck_assert(reads_as(".5", 1, 5, 1));
    ck_assert(reads_as("5.", 1, 5, 0));
    ck_assert(reads_as("-.05", -1, 5, 2));
    ck_assert(reads_as("0.00", 0, 0, 2));
    ck_assert(reads_as("000000000000000000000000012", 1, 12, 0));
    ck_assert(reads_as("1E3", 1, 1000, 0));
    ck_assert(reads_as("1.5E1", 1, 15, 0));
    ck_assert(reads_as("1.5E3", 1, 1500, 0));
    ck_assert(reads_as("15E-1", 1, 15, 1));
    ck_assert(reads_as("0E99999999999999999999", 0, 0, 0));
    ck_assert(reads_as("999999999999999999", 1, UINT64_C(999999999999999999), 0));
    ck_assert(reads_as("0.000000000000000001", 1, 1, 18));
    ck_assert(reads_as("1.00000000000000000000000", 1, UINT64_C(100000000000000000), 17));
    ck_assert(reads_as("10E-19", 1, 1, 18));
    static const char *const syntax[] = {"",   "-",   ".",    "-.", "+1",  " 1",  "1 ", "1,000", "1.2.3",
                                         "1E", "1E-", "1E+5", "E5", "1e5", "--1", "1-", "0x10",  "1E1.5"};
    for (size_t i = 0; i < sizeof syntax / sizeof syntax[0]; i++) {
        x278_decimal value = {1, 1, 1};
        ck_assert_msg(x278_decimal_parse(syntax[i], X278_STRLEN, &value) == X278_E_SYNTAX, "%s", syntax[i]);
        ck_assert(value.digits == 0 && value.scale == 0 && value.sign == 0);
    }
    static const char *const limit[] = {
        "1000000000000000000",  "0.0000000000000000001", "1E18", "1E-19", "1.0000000000000000001",
        "1E999999999999999999", "-1E-999999999999999999"};
    for (size_t i = 0; i < sizeof limit / sizeof limit[0]; i++) {
        x278_decimal value = {1, 1, 1};
        ck_assert_msg(x278_decimal_parse(limit[i], X278_STRLEN, &value) == X278_E_LIMIT, "%s", limit[i]);
        ck_assert(value.digits == 0 && value.scale == 0 && value.sign == 0);
    }
    x278_decimal value;
    ck_assert_int_eq(x278_decimal_parse(NULL, 1, &value), X278_E_INVALID_ARG);
    ck_assert_int_eq(x278_decimal_parse("1", 1, NULL), X278_E_INVALID_ARG);
    ck_assert_int_eq(x278_decimal_parse("12345", 2, &value), X278_OK);
    ck_assert_uint_eq(value.digits, 12);
}
END_TEST

START_TEST(decimal__writes_with_its_scale)
{
    static const struct {
        const char *text, *written, *trimmed;
    } cases[] = {
        {"0", "0", "0"},
        {"0.00", "0.00", "0"},
        {".5", "0.5", "0.5"},
        {"-.50", "-0.50", "-0.5"},
        {"12", "12", "12"},
        {"120", "120", "120"},
        {"2.0", "2.0", "2"},
        {"1E3", "1000", "1000"},
        {"-0.000000000000000001", "-0.000000000000000001", "-0.000000000000000001"},
        {"999999999999999999", "999999999999999999", "999999999999999999"},
        {"0.999999999999999999", "0.999999999999999999", "0.999999999999999999"},
        {"10.10", "10.10", "10.1"},
    };
    for (size_t i = 0; i < sizeof cases / sizeof cases[0]; i++) {
        x278_decimal value;
        char buf[22];
        ck_assert_int_eq(x278_decimal_parse(cases[i].text, X278_STRLEN, &value), X278_OK);
        ck_assert_uint_eq(x278_decimal_format(&value, buf, sizeof buf), strlen(cases[i].written));
        ck_assert_str_eq(buf, cases[i].written);
        ck_assert_int_eq(x278_decimal_trim(&value, &value), X278_OK);
        ck_assert_uint_eq(x278_decimal_format(&value, buf, sizeof buf), strlen(cases[i].trimmed));
        ck_assert_str_eq(buf, cases[i].trimmed);
        ck_assert_uint_eq(x278_decimal_format(&value, NULL, 0), strlen(cases[i].trimmed));
    }
    const x278_decimal wrong[] = {
        {UINT64_C(1000000000000000000), 0, 1}, {1, 19, 1}, {1, -1, 1}, {1, 0, 0}, {0, 0, 1}, {1, 0, 2}};
    for (size_t i = 0; i < sizeof wrong / sizeof wrong[0]; i++) {
        x278_decimal value;
        int32_t order;
        char buf[22];
        ck_assert_uint_eq(x278_decimal_format(&wrong[i], buf, sizeof buf), 0);
        ck_assert_int_eq(x278_decimal_trim(&wrong[i], &value), X278_E_INVALID_ARG);
        ck_assert_int_eq(x278_decimal_add(&wrong[i], &wrong[i], &value), X278_E_INVALID_ARG);
        ck_assert_int_eq(x278_decimal_subtract(&value, &wrong[i], &value), X278_E_INVALID_ARG);
        ck_assert_int_eq(x278_decimal_compare(&value, &wrong[i], &order), X278_E_INVALID_ARG);
    }
}
END_TEST

static int32_t order_of(const char *a, const char *b) {
    x278_decimal x;
    x278_decimal y;
    int32_t order = 9;
    ck_assert_int_eq(x278_decimal_parse(a, X278_STRLEN, &x), X278_OK);
    ck_assert_int_eq(x278_decimal_parse(b, X278_STRLEN, &y), X278_OK);
    ck_assert_int_eq(x278_decimal_compare(&x, &y, &order), X278_OK);
    return order;
}

START_TEST(decimal__compares_by_value)
{
    static const char *const rising[] = {"-999999999999999999",
                                         "-2",
                                         "-1.5",
                                         "-1.00000000000000001",
                                         "-1",
                                         "-0.000000000000000001",
                                         "0",
                                         "0.000000000000000001",
                                         "0.1",
                                         "0.11",
                                         "1",
                                         "1.00000000000000001",
                                         "1.1",
                                         "9.99",
                                         "10",
                                         "999999999999999999"};
    static const char *const same[][2] = {{"1.5", "1.50"}, {"0", "0.000"}, {"-2", "-2.0"}, {"1E2", "100.00"}};
    size_t count = sizeof rising / sizeof rising[0];
    for (size_t i = 0; i < count; i++) {
        for (size_t k = 0; k < count; k++) {
            ck_assert_int_eq(order_of(rising[i], rising[k]), i < k ? -1 : i > k ? 1 : 0);
        }
    }
    for (size_t i = 0; i < sizeof same / sizeof same[0]; i++) {
        ck_assert_int_eq(order_of(same[i][0], same[i][1]), 0);
    }
}
END_TEST

static void sums_to(const char *a, const char *b, const char *wanted) {
    x278_decimal x;
    x278_decimal y;
    x278_decimal z;
    char buf[22];
    ck_assert_int_eq(x278_decimal_parse(a, X278_STRLEN, &x), X278_OK);
    ck_assert_int_eq(x278_decimal_parse(b, X278_STRLEN, &y), X278_OK);
    x278_status status = x278_decimal_add(&x, &y, &z);
    if (wanted == NULL) {
        ck_assert_msg(status == X278_E_LIMIT, "%s + %s", a, b);
        ck_assert(z.digits == 0 && z.scale == 0 && z.sign == 0);
        return;
    }
    ck_assert_msg(status == X278_OK, "%s + %s", a, b);
    x278_decimal_format(&z, buf, sizeof buf);
    ck_assert_str_eq(buf, wanted);
    ck_assert_int_eq(x278_decimal_add(&y, &x, &z), X278_OK);
    x278_decimal_format(&z, buf, sizeof buf);
    ck_assert_str_eq(buf, wanted);
    y.sign = -y.sign;
    ck_assert_int_eq(x278_decimal_subtract(&x, &y, &x), X278_OK);
    x278_decimal_format(&x, buf, sizeof buf);
    ck_assert_str_eq(buf, wanted);
}

START_TEST(decimal__adds_exactly_or_says_that_it_cannot)
{
    sums_to("0", "0", "0");
    sums_to("1", "2", "3");
    sums_to("0.1", "0.2", "0.3");
    sums_to("1.50", "1.5", "3.00");
    sums_to("1", "-1", "0");
    sums_to("1.00", "-1", "0.00");
    sums_to("-1", "-2.5", "-3.5");
    sums_to("5", "-7.25", "-2.25");
    sums_to("0.5", "-1", "-0.5");
    sums_to("999999999999999999", "1", NULL);
    sums_to("-999999999999999999", "-1", NULL);
    sums_to("999999999999999998", "1", "999999999999999999");
    sums_to("99999999999999999.9", "0.1", "100000000000000000");
    sums_to("999999999999999999", "0.0", "999999999999999999");
    sums_to("999999999999999999", "0.5", NULL);
    sums_to("100000000000000000", "-99999999999999999.5", "0.5");
    sums_to("100000000000000000", "0.00", "100000000000000000");
    sums_to("999999999999999999", "0.000000000000000001", NULL);
    sums_to("999999999999999999", "-999999999999999999", "0");
    sums_to("0", "0.000000000000000001", "0.000000000000000001");
    sums_to("500000000000000000", "499999999999999999.0", "999999999999999999");
}
END_TEST

static bool agree(int64_t a, int32_t scale_a, int64_t b, int32_t scale_b) {
    static const int64_t units[] = {1000, 100, 10, 1};
    const x278_decimal x = {(uint64_t)(a < 0 ? -a : a), scale_a, a < 0 ? -1 : a > 0};
    const x278_decimal y = {(uint64_t)(b < 0 ? -b : b), scale_b, b < 0 ? -1 : b > 0};
    int64_t left = a * units[scale_a];
    int64_t right = b * units[scale_b];
    x278_decimal z;
    int32_t order;
    return x278_decimal_compare(&x, &y, &order) == X278_OK && order == (left < right ? -1 : left > right) &&
           x278_decimal_add(&x, &y, &z) == X278_OK && z.scale == (scale_a > scale_b ? scale_a : scale_b) &&
           z.sign * (int64_t)z.digits * units[z.scale] == left + right;
}

START_TEST(decimal__small_numbers_agree_with_integer_arithmetic)
{
    for (int64_t a = -60; a <= 60; a++) {
        for (int64_t b = -60; b <= 60; b++) {
            for (int32_t scales = 0; scales < 16; scales++) {
                if (!agree(a, scales / 4, b, scales % 4)) {
                    ck_abort_msg("%d %d %d", (int)a, (int)b, (int)scales);
                }
            }
        }
    }
}
END_TEST

START_TEST(npi__one_digit_in_ten_is_right)
{
    char npi[11] = "1234567890";
    for (int base = 0; base < 1000; base++) {
        int good = 0;
        snprintf(npi, sizeof npi, "1%08d0", base * 99991);
        for (char digit = '0'; digit <= '9'; digit++) {
            npi[9] = digit;
            good += x278_npi_valid(npi, 10);
        }
        ck_assert_int_eq(good, 1);
    }
    ck_assert_int_eq(x278_npi_valid("1234567893", X278_STRLEN), 1);
    ck_assert_int_eq(x278_npi_valid("1234567894", 10), 0);
    ck_assert_int_eq(x278_npi_valid("2134567893", 10), 0);
    ck_assert_int_eq(x278_npi_valid("123456789", 9), 0);
    ck_assert_int_eq(x278_npi_valid("12345678930", 11), 0);
    ck_assert_int_eq(x278_npi_valid("123456789X", 10), 0);
    ck_assert_int_eq(x278_npi_valid("", 0), 0);
    ck_assert_int_eq(x278_npi_valid(NULL, 10), 0);
}
END_TEST

START_TEST(hi_qualifier__means_a_use_and_a_code_system)
{
    x278_hi_use use;
    x278_code_system code_system;
    char buf[4];
    ck_assert_int_eq(x278_hi_qualifier_parse("ABK", 3, &use, &code_system), X278_OK);
    ck_assert(use == X278_HI_PRINCIPAL && code_system == X278_SYSTEM_ICD10CM);
    ck_assert_int_eq(x278_hi_qualifier_parse("PR", X278_STRLEN, &use, &code_system), X278_OK);
    ck_assert(use == X278_HI_REASON && code_system == X278_SYSTEM_ICD9CM);
    ck_assert_int_eq(x278_hi_qualifier_parse("LOI", 3, &use, NULL), X278_OK);
    ck_assert_int_eq(use, X278_HI_QUESTION);
    ck_assert_int_eq(x278_hi_qualifier_parse("XYZ", 3, &use, &code_system), X278_E_NOT_FOUND);
    ck_assert(use == 0 && code_system == 0);
    ck_assert_int_eq(x278_hi_qualifier_parse("B", 1, NULL, NULL), X278_E_NOT_FOUND);
    ck_assert_int_eq(x278_hi_qualifier_parse("", 0, NULL, NULL), X278_E_NOT_FOUND);
    ck_assert_int_eq(x278_hi_qualifier_parse(NULL, 0, NULL, NULL), X278_E_INVALID_ARG);
    size_t found = 0;
    for (x278_hi_use u = 0; u <= X278_HI_QUESTION + 1; u++) {
        for (x278_code_system s = 0; s <= X278_SYSTEM_LOINC + 1; s++) {
            size_t len = x278_hi_qualifier_format(u, s, buf, sizeof buf);
            if (len > 0) {
                ck_assert_int_eq(x278_hi_qualifier_parse(buf, len, &use, &code_system), X278_OK);
                ck_assert(use == u && code_system == s);
                found++;
            }
        }
    }
    ck_assert_uint_eq(found, 10);
}
END_TEST

START_TEST(assigner__has_a_kind_and_nine_characters)
{
    x278_assigner_kind kind;
    x278_span id;
    char buf[11];
    ck_assert_int_eq(x278_assigner_parse("1123456789", 10, &kind, &id), X278_OK);
    ck_assert(kind == X278_ASSIGNER_EIN && span_is(id, "123456789"));
    ck_assert_int_eq(x278_assigner_parse("9ABC 12-34", X278_STRLEN, &kind, &id), X278_OK);
    ck_assert(kind == X278_ASSIGNER_OWN && span_is(id, "ABC 12-34"));
    static const char *const bad[] = {"",           "1",          "112345678",  "11234567890",
                                      "2123456789", "112345678X", "312345678 ", "A123456789"};
    for (size_t i = 0; i < sizeof bad / sizeof bad[0]; i++) {
        ck_assert_msg(x278_assigner_parse(bad[i], X278_STRLEN, &kind, &id) == X278_E_SYNTAX, "%s", bad[i]);
        ck_assert(kind == 0 && id.ptr == NULL);
    }
    ck_assert_int_eq(x278_assigner_parse("1123456789", 10, &kind, NULL), X278_OK);
    ck_assert_int_eq(x278_assigner_parse("1123456789", 10, NULL, &id), X278_E_INVALID_ARG);
    ck_assert_uint_eq(x278_assigner_format(X278_ASSIGNER_DUNS, "987654321", 9, buf, sizeof buf), 10);
    ck_assert_str_eq(buf, "3987654321");
    ck_assert_uint_eq(x278_assigner_format(X278_ASSIGNER_EIN, "98765432A", 9, buf, sizeof buf), 0);
    ck_assert_str_eq(buf, "");
    ck_assert_uint_eq(x278_assigner_format(X278_ASSIGNER_OWN, "SHORT", X278_STRLEN, buf, sizeof buf), 0);
    ck_assert_uint_eq(x278_assigner_format(2, "987654321", 9, buf, sizeof buf), 0);
    ck_assert_uint_eq(x278_assigner_format(X278_ASSIGNER_OWN, NULL, 9, buf, sizeof buf), 0);
}
END_TEST

BEGIN_SUITE("value")
TEST(date__reads_days_of_the_calendar_only)
TEST(date__formats_what_it_reads_and_nothing_else)
TEST(date__short_years_are_those_from_the_first_one_on)
TEST(date__every_day_has_its_number_and_comes_back)
TEST(date__arithmetic_counts_days)
TEST(date_range__is_not_backwards)
TEST(time__reads_four_to_eight_digits_and_writes_them_back)
TEST(dates__are_read_by_their_qualifier)
TEST(decimal__reads_numbers_as_they_are_written)
TEST(decimal__writes_with_its_scale)
TEST(decimal__compares_by_value)
TEST(decimal__adds_exactly_or_says_that_it_cannot)
TEST(decimal__small_numbers_agree_with_integer_arithmetic)
TEST(npi__one_digit_in_ten_is_right)
TEST(hi_qualifier__means_a_use_and_a_code_system)
TEST(assigner__has_a_kind_and_nine_characters)
END_SUITE
