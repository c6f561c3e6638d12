/* Days, partial dates and durations: text to numbers and back, months before and after. */
#include "casework/day.h"

#include <string.h>

#include "base/digits.h"

#define FIRST_YEAR 1
#define LAST_YEAR 9999

static int32_t month_length(int32_t year, int32_t month) {
    static const int8_t lengths[] = {31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
    bool leap = (year % 4 == 0 && year % 100 != 0) || year % 400 == 0;
    return lengths[month - 1] + (month == 2 && leap ? 1 : 0);
}

int32_t x278cwi_day_of(x278_date date) {
    int64_t days = 0;
    x278_date_to_days(&date, &days);
    return (int32_t)days;
}

static x278_date date_of(int32_t day) {
    x278_date date = {0, 0, 0};
    x278_date_from_days(day, &date);
    return date;
}

/* The digits and dashes of a date; parts that are left out stay 0. */
static bool read_parts(const char *text, size_t len, x278_date *out) {
    *out = (x278_date){0, 0, 0};
    if ((len != 4 && len != 7 && len != 10) || !x278i_all_digits(text, 4)) {
        return false;
    }
    out->year = (int32_t)x278i_digits_value(text, 4);
    if (len >= 7) {
        if (text[4] != '-' || !x278i_all_digits(text + 5, 2)) {
            return false;
        }
        out->month = (int32_t)x278i_digits_value(text + 5, 2);
    }
    if (len == 10) {
        if (text[7] != '-' || !x278i_all_digits(text + 8, 2)) {
            return false;
        }
        out->day = (int32_t)x278i_digits_value(text + 8, 2);
    }
    return out->year >= FIRST_YEAR && (len < 7 || (out->month >= 1 && out->month <= 12)) &&
           (len < 10 || (out->day >= 1 && out->day <= month_length(out->year, out->month)));
}

bool x278cwi_days_parse(const char *text, size_t len, x278cwi_days *out) {
    x278_date date;
    if (!read_parts(text, len, &date)) {
        return false;
    }
    x278_date first = {date.year, len >= 7 ? date.month : 1, len == 10 ? date.day : 1};
    x278_date last = {date.year, len >= 7 ? date.month : 12, date.day};
    if (len < 10) {
        last.day = month_length(last.year, last.month);
    }
    *out = (x278cwi_days){x278cwi_day_of(first), x278cwi_day_of(last)};
    return true;
}

bool x278cwi_day_parse(const char *text, size_t len, int32_t *out) {
    x278cwi_days days;
    if (len != 10 || !x278cwi_days_parse(text, len, &days)) {
        return false;
    }
    *out = days.lo;
    return true;
}

bool x278cwi_duration_parse(const char *text, size_t len, x278cwi_duration *out) {
    if (len < 3 || len > 7 || text[0] != 'P' || !x278i_all_digits(text + 1, len - 2) || text[len - 1] == '\0' ||
        strchr("DWMY", text[len - 1]) == NULL) {
        return false;
    }
    *out = (x278cwi_duration){(int32_t)x278i_digits_value(text + 1, len - 2), text[len - 1]};
    return true;
}

int32_t x278cwi_duration_days(x278cwi_duration duration) {
    switch (duration.unit) {
    case 'D':
        return duration.count;
    case 'W':
        return duration.count * 7;
    default:
        return -1;
    }
}

static int32_t clamped(int64_t day) {
    const int32_t first = x278cwi_day_of((x278_date){FIRST_YEAR, 1, 1});
    const int32_t last = x278cwi_day_of((x278_date){LAST_YEAR, 12, 31});
    return day < first ? first : day > last ? last : (int32_t)day;
}

static int32_t shift(int32_t day, x278cwi_duration duration, int32_t sign) {
    int32_t days = x278cwi_duration_days(duration);
    if (days >= 0) {
        return clamped((int64_t)day + (int64_t)sign * days);
    }
    x278_date date = date_of(day);
    int64_t months =
        (int64_t)date.year * 12 + date.month - 1 + (int64_t)sign * duration.count * (duration.unit == 'Y' ? 12 : 1);
    if (months < (int64_t)FIRST_YEAR * 12 || months >= (int64_t)(LAST_YEAR + 1) * 12) {
        return clamped(sign < 0 ? INT32_MIN : INT32_MAX);
    }
    x278_date there = {(int32_t)(months / 12), (int32_t)(months % 12) + 1, date.day};
    int32_t length = month_length(there.year, there.month);
    there.day = there.day > length ? length : there.day;
    return x278cwi_day_of(there);
}

int32_t x278cwi_day_before(int32_t day, x278cwi_duration duration) {
    return shift(day, duration, -1);
}

int32_t x278cwi_day_after(int32_t day, x278cwi_duration duration) {
    return shift(day, duration, 1);
}

int32_t x278cwi_day_years(int32_t from, int32_t to) {
    x278_date a = date_of(from);
    x278_date b = date_of(to);
    int32_t years = b.year - a.year;
    if (b.month < a.month || (b.month == a.month && b.day < a.day)) {
        years--;
    }
    return years > 0 ? years : 0;
}

x278_str x278cwi_day_str(x278cwi_day_text *room, int32_t day) {
    x278_date date = date_of(day);
    x278i_digits_put(room->text, (uint32_t)date.year, 4);
    room->text[4] = '-';
    x278i_digits_put(room->text + 5, (uint32_t)date.month, 2);
    room->text[7] = '-';
    x278i_digits_put(room->text + 8, (uint32_t)date.day, 2);
    room->text[10] = '\0';
    return (x278_str){room->text, 10};
}
