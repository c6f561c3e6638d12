/* Counting business days by whole weeks; holidays passed on the way are counted again until there are none left. */
#include "casework/business.h"

#include "casework/day.h"

/* 1 Monday to 7 Sunday. 1970-01-01 was a Thursday. */
static int32_t weekday(int32_t day) {
    int32_t since = (day + 3) % 7;
    return (since < 0 ? since + 7 : since) + 1;
}

/* `count` > 0 days from Monday to Friday later. */
static int32_t weekdays_after(int32_t day, int32_t count) {
    int32_t of_week = weekday(day);
    if (of_week > 5) {
        day -= of_week - 5;
        of_week = 5;
    }
    int32_t rest = count % 5;
    return day + count / 5 * 7 + rest + (of_week + rest > 5 ? 2 : 0);
}

/* `count` > 0 days from Monday to Friday before. */
static int32_t weekdays_before(int32_t day, int32_t count) {
    int32_t of_week = weekday(day);
    if (of_week > 5) {
        day += 8 - of_week;
        of_week = 1;
    }
    int32_t rest = count % 5;
    return day - count / 5 * 7 - rest - (of_week - rest < 1 ? 2 : 0);
}

/* Index of the first holiday that is not before `day`. */
static size_t first_from(const x278cwi_holidays *holidays, int32_t day) {
    size_t low = 0;
    size_t high = holidays->count;
    while (low < high) {
        size_t middle = low + (high - low) / 2;
        if (holidays->days[middle] < day) {
            low = middle + 1;
        } else {
            high = middle;
        }
    }
    return low;
}

/* Holidays on a Monday to Friday from one day to another, both included. */
static int32_t holidays_between(const x278cwi_holidays *holidays, int32_t from, int32_t to) {
    int32_t count = 0;
    for (size_t i = first_from(holidays, from); i < holidays->count && holidays->days[i] <= to; i++) {
        count += weekday(holidays->days[i]) <= 5 ? 1 : 0;
    }
    return count;
}

int32_t x278cwi_business_add(const x278cwi_holidays *holidays, int32_t day, int32_t count) {
    while (count > 0) {
        int32_t next = weekdays_after(day, count);
        count = holidays_between(holidays, day + 1, next);
        day = next;
    }
    while (count < 0) {
        int32_t next = weekdays_before(day, -count);
        count = -holidays_between(holidays, next, day - 1);
        day = next;
    }
    return day;
}

bool x278cwi_business_covered(const x278cwi_holidays *holidays, int32_t one, int32_t other) {
    int32_t first = one < other ? one : other;
    int32_t last = one < other ? other : one;
    return first >= holidays->from && last <= holidays->to;
}
