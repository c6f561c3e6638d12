/* Dates and times as text, and days as numbers. The Gregorian calendar is used for all years. */
#include <stdbool.h>
#include <string.h>

#include "base/digits.h"
#include "x278/value.h"

#define YEAR_MAX 9999

static bool leap(int32_t year) {
    return year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
}

static bool exists(const x278_date *date) {
    static const uint8_t days[] = {31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
    return date != NULL && date->year >= 1 && date->year <= YEAR_MAX && date->month >= 1 && date->month <= 12 &&
           date->day >= 1 && date->day <= days[date->month - 1] + (date->month == 2 && leap(date->year) ? 1 : 0);
}

static bool time_exists(const x278_time *time) {
    return time != NULL && time->hour >= 0 && time->hour <= 23 && time->minute >= 0 && time->minute <= 59 &&
           time->second >= 0 && time->second <= 59 && time->hundredth >= 0 && time->hundredth <= 99 &&
           (time->digits == 4 || (time->digits >= 6 && time->digits <= 8));
}

/* Eight digits at `text`. */
static x278_status read_date(const char *text, x278_date *out) {
    x278_date date;
    if (!x278i_eight_digits(text)) {
        return X278_E_SYNTAX;
    }
    date.year = x278i_two_digits(text) * 100 + x278i_two_digits(text + 2);
    date.month = x278i_two_digits(text + 4);
    date.day = x278i_two_digits(text + 6);
    if (!exists(&date)) {
        return X278_E_SYNTAX;
    }
    *out = date;
    return X278_OK;
}

static x278_status read_time(const char *text, size_t len, x278_time *out) {
    x278_time time = {0, 0, 0, 0, (int32_t)len};
    if (len < 4 || len == 5 || len > 8 || !x278i_all_digits(text, len)) {
        return X278_E_SYNTAX;
    }
    time.hour = (int32_t)x278i_digits_value(text, 2);
    time.minute = (int32_t)x278i_digits_value(text + 2, 2);
    if (len >= 6) {
        time.second = (int32_t)x278i_digits_value(text + 4, 2);
        time.hundredth = (int32_t)x278i_digits_value(text + 6, len - 6) * (len == 7 ? 10 : 1);
    }
    if (!time_exists(&time)) {
        return X278_E_SYNTAX;
    }
    *out = time;
    return X278_OK;
}

static void put_date(char *out, const x278_date *date) {
    x278i_digits_put(out, (uint32_t)date->year, 4);
    x278i_digits_put(out + 4, (uint32_t)date->month, 2);
    x278i_digits_put(out + 6, (uint32_t)date->day, 2);
}

x278_status x278_date_parse(const char *text, size_t len, x278_date *out) {
    if (out == NULL) {
        return X278_E_INVALID_ARG;
    }
    *out = (x278_date){0, 0, 0};
    if (text == NULL) {
        return X278_E_INVALID_ARG;
    }
    return x278i_text_length(text, len) == 8 ? read_date(text, out) : X278_E_SYNTAX;
}

size_t x278_date_format(const x278_date *date, char *buf, size_t size) {
    char text[8];
    if (!exists(date)) {
        return x278i_give_text("", 0, buf, size);
    }
    put_date(text, date);
    return x278i_give_text(text, sizeof text, buf, size);
}

x278_status x278_date_parse_short(const char *text, size_t len, int32_t first_year, x278_date *out) {
    if (out == NULL) {
        return X278_E_INVALID_ARG;
    }
    *out = (x278_date){0, 0, 0};
    if (text == NULL || first_year < 1 || first_year > YEAR_MAX - 99) {
        return X278_E_INVALID_ARG;
    }
    if (x278i_text_length(text, len) != 6 || !x278i_all_digits(text, 6)) {
        return X278_E_SYNTAX;
    }
    char full[8];
    int32_t year = first_year - first_year % 100 + (int32_t)x278i_digits_value(text, 2);
    x278i_digits_put(full, (uint32_t)(year < first_year ? year + 100 : year), 4);
    memcpy(full + 4, text + 2, 4);
    return read_date(full, out);
}

x278_status x278_date_range_parse(const char *text, size_t len, x278_date *first, x278_date *last) {
    x278_date begin;
    x278_date end;
    if (first != NULL) {
        *first = (x278_date){0, 0, 0};
    }
    if (last != NULL) {
        *last = (x278_date){0, 0, 0};
    }
    if (text == NULL || first == NULL || last == NULL) {
        return X278_E_INVALID_ARG;
    }
    if (x278i_text_length(text, len) != 17 || text[8] != '-' || read_date(text, &begin) != X278_OK ||
        read_date(text + 9, &end) != X278_OK || memcmp(text, text + 9, 8) > 0) {
        return X278_E_SYNTAX;
    }
    *first = begin;
    *last = end;
    return X278_OK;
}

size_t x278_date_range_format(const x278_date *first, const x278_date *last, char *buf, size_t size) {
    char text[17];
    if (!exists(first) || !exists(last)) {
        return x278i_give_text("", 0, buf, size);
    }
    put_date(text, first);
    text[8] = '-';
    put_date(text + 9, last);
    return x278i_give_text(text, memcmp(text, text + 9, 8) > 0 ? 0 : sizeof text, buf, size);
}

x278_status x278_time_parse(const char *text, size_t len, x278_time *out) {
    if (out == NULL) {
        return X278_E_INVALID_ARG;
    }
    *out = (x278_time){0, 0, 0, 0, 0};
    return text == NULL ? X278_E_INVALID_ARG : read_time(text, x278i_text_length(text, len), out);
}

size_t x278_time_format(const x278_time *time, char *buf, size_t size) {
    char text[8];
    if (!time_exists(time)) {
        return x278i_give_text("", 0, buf, size);
    }
    x278i_digits_put(text, (uint32_t)time->hour, 2);
    x278i_digits_put(text + 2, (uint32_t)time->minute, 2);
    x278i_digits_put(text + 4, (uint32_t)time->second, 2);
    x278i_digits_put(text + 6, (uint32_t)time->hundredth, 2);
    return x278i_give_text(text, (size_t)time->digits, buf, size);
}

x278_status x278_date_time_parse(const char *text, size_t len, x278_date *date, x278_time *time) {
    x278_date day;
    x278_time clock;
    if (date != NULL) {
        *date = (x278_date){0, 0, 0};
    }
    if (time != NULL) {
        *time = (x278_time){0, 0, 0, 0, 0};
    }
    if (text == NULL || date == NULL || time == NULL) {
        return X278_E_INVALID_ARG;
    }
    if (x278i_text_length(text, len) != 12 || read_date(text, &day) != X278_OK ||
        read_time(text + 8, 4, &clock) != X278_OK) {
        return X278_E_SYNTAX;
    }
    *date = day;
    *time = clock;
    return X278_OK;
}

size_t x278_date_time_format(const x278_date *date, const x278_time *time, char *buf, size_t size) {
    char text[12];
    if (!exists(date) || !time_exists(time)) {
        return x278i_give_text("", 0, buf, size);
    }
    put_date(text, date);
    x278i_digits_put(text + 8, (uint32_t)time->hour, 2);
    x278i_digits_put(text + 10, (uint32_t)time->minute, 2);
    return x278i_give_text(text, sizeof text, buf, size);
}

/* ---- days as numbers: years begin in March, so that the leap day is the last of its year ------------------------- */

#define DAYS_400_YEARS 146097
#define DAY_ZERO 719468 /* of 1970-01-01, counted from 0000-03-01 */

x278_status x278_date_to_days(const x278_date *date, int64_t *out) {
    if (out == NULL) {
        return X278_E_INVALID_ARG;
    }
    *out = 0;
    if (!exists(date)) {
        return X278_E_INVALID_ARG;
    }
    int64_t year = date->month > 2 ? date->year : date->year - 1;
    int64_t month = (date->month + 9) % 12;
    *out = year * 365 + year / 4 - year / 100 + year / 400 + (153 * month + 2) / 5 + date->day - 1 - DAY_ZERO;
    return X278_OK;
}

x278_status x278_date_from_days(int64_t days, x278_date *out) {
    if (out == NULL) {
        return X278_E_INVALID_ARG;
    }
    *out = (x278_date){0, 0, 0};
    if (days < -719162 || days > 2932896) { /* 0001-01-01, 9999-12-31 */
        return X278_E_LIMIT;
    }
    int32_t number = (int32_t)days + DAY_ZERO;
    int32_t era = number / DAYS_400_YEARS;
    int32_t in_era = number % DAYS_400_YEARS;
    int32_t year = (in_era - in_era / 1460 + in_era / 36524 - in_era / (DAYS_400_YEARS - 1)) / 365;
    int32_t in_year = in_era - (365 * year + year / 4 - year / 100);
    int32_t month = (5 * in_year + 2) / 153;
    out->day = in_year - (153 * month + 2) / 5 + 1;
    out->month = month < 10 ? month + 3 : month - 9;
    out->year = era * 400 + year + (month < 10 ? 0 : 1);
    return X278_OK;
}

x278_status x278_date_add(const x278_date *date, int64_t days, x278_date *out) {
    int64_t number;
    if (out == NULL) {
        return X278_E_INVALID_ARG;
    }
    if (x278_date_to_days(date, &number) != X278_OK) {
        *out = (x278_date){0, 0, 0};
        return X278_E_INVALID_ARG;
    }
    if (days > 4000000 || days < -4000000) {
        *out = (x278_date){0, 0, 0};
        return X278_E_LIMIT;
    }
    return x278_date_from_days(number + days, out);
}

x278_status x278_date_difference(const x278_date *from, const x278_date *to, int64_t *out) {
    int64_t a;
    int64_t b;
    if (out == NULL) {
        return X278_E_INVALID_ARG;
    }
    *out = 0;
    if (x278_date_to_days(from, &a) != X278_OK || x278_date_to_days(to, &b) != X278_OK) {
        return X278_E_INVALID_ARG;
    }
    *out = b - a;
    return X278_OK;
}

int32_t x278_date_weekday(const x278_date *date) {
    int64_t days;
    if (x278_date_to_days(date, &days) != X278_OK) {
        return 0;
    }
    /* 0001-01-01, the first day there is, was a Monday. */
    return (int32_t)((days + 719162) % 7) + 1;
}
