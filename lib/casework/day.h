/*
 * Days as numbers (0 is 1970-01-01), partial dates, durations, and the way back from a day. Pure.
 */
#ifndef X278CWI_DAY_H
#define X278CWI_DAY_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "x278/str.h"
#include "x278/value.h"

/* Days from 0001-01-01 to 9999-12-31 fit; these lie outside and mean no bound. */
#define X278CWI_NEVER INT32_MIN
#define X278CWI_ALWAYS INT32_MAX

/* The first and the last day of what a date may mean; a full date has lo = hi. */
typedef struct x278cwi_days {
    int32_t lo;
    int32_t hi;
} x278cwi_days;

/* One part of a duration: PnD, PnW, PnM, PnY. */
typedef struct x278cwi_duration {
    int32_t count; /* 0 to 99999 */
    char unit;     /* 'D', 'W', 'M', 'Y'; 0: none */
} x278cwi_duration;

/* "YYYY-MM-DD". */
bool x278cwi_day_parse(const char *text, size_t len, int32_t *out);

/* "YYYY-MM-DD", "YYYY-MM" or "YYYY". */
bool x278cwi_days_parse(const char *text, size_t len, x278cwi_days *out);

/* "P6W" and the like. */
bool x278cwi_duration_parse(const char *text, size_t len, x278cwi_duration *out);

/* How many days a duration in D or W has; -1 for M and Y, which have no number of days. */
int32_t x278cwi_duration_days(x278cwi_duration duration);

/* The day so much before or after: for M and Y the same day of the month, or the last day of a month that has no such
 * day. Ends at the first and the last day that there are. */
int32_t x278cwi_day_before(int32_t day, x278cwi_duration duration);
int32_t x278cwi_day_after(int32_t day, x278cwi_duration duration);

/* Full years from one day to another, as an age is counted; below 0 never. */
int32_t x278cwi_day_years(int32_t from, int32_t to);

/* Room for a date or a date and time as text. */
typedef struct x278cwi_day_text {
    char text[24];
} x278cwi_day_text;

/* A day as "YYYY-MM-DD"; the text lives in *room. */
x278_str x278cwi_day_str(x278cwi_day_text *room, int32_t day);

/* The number of a date, which must be a day of the calendar. */
int32_t x278cwi_day_of(x278_date date);

#endif
