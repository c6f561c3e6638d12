/**
 * @file value.h
 * Small values of messages: dates, times, decimal numbers, NPIs, qualifiers. Structs keep the text of the wire; these
 * functions read it and write it. They are pure: no memory, no locale, no clock, no floating point. All are safe from
 * any thread.
 *
 * Common to all: `text` is `len` bytes, or ends at its first NUL when `len` is X278_STRLEN. An output that cannot be
 * filled is set to zeros. A formatting function writes at most `size` bytes to `buf`, a NUL among them, and returns the
 * length the text has or would have, without the NUL; `buf` may be NULL when `size` is 0; 0: the value is none.
 * @threads safe.
 * @since 0.1
 */
#ifndef X278_VALUE_H
#define X278_VALUE_H

#include <stddef.h>
#include <stdint.h>

#include "x278/export.h"
#include "x278/status.h"
#include "x278/str.h"

#ifdef __cplusplus
extern "C" {
#endif

/* ---- dates and times ---------------------------------------------------------------------------------------- */

/** A day of the Gregorian calendar. A frozen leaf. All zeros: absent. */
typedef struct x278_date {
    int32_t year;  /**< 1 to 9999 */
    int32_t month; /**< 1 to 12 */
    int32_t day;   /**< 1 to 31 */
} x278_date;

/** A time of day, in whatever zone the sender meant. A frozen leaf. All zeros: absent. */
typedef struct x278_time {
    int32_t hour;      /**< 0 to 23 */
    int32_t minute;    /**< 0 to 59 */
    int32_t second;    /**< 0 to 59 */
    int32_t hundredth; /**< 0 to 99 */
    int32_t digits;    /**< how precise it is: 4 HHMM, 6 HHMMSS, 7 HHMMSSD, 8 HHMMSSDD */
} x278_time;

/**
 * Read a date CCYYMMDD (format D8, type DT of 8 characters).
 *
 * @param text not NULL.
 * @param len  bytes of `text`, or X278_STRLEN.
 * @param out  not NULL; receives the date.
 * @return X278_OK; X278_E_SYNTAX (not eight digits, or no day of the calendar); X278_E_INVALID_ARG.
 * @since 0.1
 */
X278_API x278_status x278_date_parse(const char *text, size_t len, x278_date *out);

/**
 * Write a date as CCYYMMDD, 8 characters. The last six of them are YYMMDD.
 *
 * @param date NULL is accepted.
 * @param buf  receives the text and a NUL, cut to `size` bytes; may be NULL when `size` is 0.
 * @param size bytes of `buf`.
 * @since 0.1
 */
X278_API size_t x278_date_format(const x278_date *date, char *buf, size_t size);

/**
 * Read a date YYMMDD (ISA09).
 *
 * @param text       not NULL.
 * @param len        bytes of `text`, or X278_STRLEN.
 * @param first_year the earliest year that is meant, 1 to 9900: 1970 reads 69 as 2069 and 70 as 1970.
 * @param out        not NULL; receives the date.
 * @return as x278_date_parse().
 * @since 0.1
 */
X278_API x278_status x278_date_parse_short(const char *text, size_t len, int32_t first_year, x278_date *out);

/**
 * Read a range of dates CCYYMMDD-CCYYMMDD (format RD8).
 *
 * @param text  not NULL.
 * @param len   bytes of `text`, or X278_STRLEN.
 * @param first not NULL; receives the first day.
 * @param last  not NULL; receives the last day, which is not before the first.
 * @return X278_OK; X278_E_SYNTAX (not of this form, no days of the calendar, or backwards); X278_E_INVALID_ARG.
 * @since 0.1
 */
X278_API x278_status x278_date_range_parse(const char *text, size_t len, x278_date *first, x278_date *last);

/**
 * Write a range of dates as CCYYMMDD-CCYYMMDD, 17 characters; 0 when it is backwards.
 *
 * @param first NULL is accepted.
 * @param last  NULL is accepted; not before `first`.
 * @param buf   receives the text and a NUL, cut to `size` bytes; may be NULL when `size` is 0.
 * @param size  bytes of `buf`.
 * @since 0.1
 */
X278_API size_t x278_date_range_format(const x278_date *first, const x278_date *last, char *buf, size_t size);

/**
 * Read a time HHMM, HHMMSS, HHMMSSD or HHMMSSDD (format TM, type TM).
 *
 * @param text not NULL.
 * @param len  bytes of `text`, or X278_STRLEN.
 * @param out  not NULL; receives the time.
 * @return X278_OK; X278_E_SYNTAX; X278_E_INVALID_ARG.
 * @since 0.1
 */
X278_API x278_status x278_time_parse(const char *text, size_t len, x278_time *out);

/**
 * Write a time with as many digits as `digits` says, 4 to 8 characters.
 *
 * @param time NULL is accepted.
 * @param buf  receives the text and a NUL, cut to `size` bytes; may be NULL when `size` is 0.
 * @param size bytes of `buf`.
 * @since 0.1
 */
X278_API size_t x278_time_format(const x278_time *time, char *buf, size_t size);

/**
 * Read a date and time CCYYMMDDHHMM (format DT).
 *
 * @param text not NULL.
 * @param len  bytes of `text`, or X278_STRLEN.
 * @param date not NULL; receives the date.
 * @param time not NULL; receives the time.
 * @return X278_OK; X278_E_SYNTAX; X278_E_INVALID_ARG.
 * @since 0.1
 */
X278_API x278_status x278_date_time_parse(const char *text, size_t len, x278_date *date, x278_time *time);

/**
 * Write a date and time as CCYYMMDDHHMM, 12 characters; seconds are left out.
 *
 * @param date NULL is accepted.
 * @param time NULL is accepted.
 * @param buf  receives the text and a NUL, cut to `size` bytes; may be NULL when `size` is 0.
 * @param size bytes of `buf`.
 * @since 0.1
 */
X278_API size_t x278_date_time_format(const x278_date *date, const x278_time *time, char *buf, size_t size);

/**
 * Read a value by the format qualifier beside it (data element 1250: DTP02, HI01-3, DMG01).
 *
 * @param format     not NULL: D8, RD8, DT or TM.
 * @param format_len bytes of `format`, or X278_STRLEN.
 * @param text       not NULL.
 * @param len        bytes of `text`, or X278_STRLEN.
 * @param first      not NULL; receives the first day; absent for TM.
 * @param last       not NULL; receives the last day; the same as `first` for D8 and DT; absent for TM.
 * @param time       not NULL; receives the time; absent for D8 and RD8.
 * @return X278_OK; X278_E_SYNTAX; X278_E_UNSUPPORTED (another qualifier); X278_E_INVALID_ARG.
 * @since 0.1
 */
X278_API x278_status x278_dates_parse(const char *format, size_t format_len, const char *text, size_t len,
                                      x278_date *first, x278_date *last, x278_time *time);

/**
 * The number of a day: 0 is 1970-01-01, earlier days are below 0. Differences of these numbers are numbers of days.
 *
 * @param date not NULL.
 * @param out  not NULL; receives the number of days.
 * @return X278_OK; X278_E_INVALID_ARG (`date` is not a day of the calendar).
 * @since 0.1
 */
X278_API x278_status x278_date_to_days(const x278_date *date, int64_t *out);

/**
 * The day of a number.
 *
 * @param days 0 is 1970-01-01.
 * @param out  not NULL; receives the date.
 * @return X278_OK; X278_E_INVALID_ARG; X278_E_LIMIT (outside of the years 1 to 9999).
 * @since 0.1
 */
X278_API x278_status x278_date_from_days(int64_t days, x278_date *out);

/**
 * The date so many days later; earlier when `days` is below 0.
 *
 * @param date not NULL.
 * @param days how many; below 0: earlier.
 * @param out  not NULL; receives the date; may be `date`.
 * @return X278_OK; X278_E_INVALID_ARG (`date` is not a day of the calendar); X278_E_LIMIT (outside of 1 to 9999).
 * @since 0.1
 */
X278_API x278_status x278_date_add(const x278_date *date, int64_t days, x278_date *out);

/**
 * How many days `to` is after `from`: 0 for the same day, below 0 when it is before.
 *
 * @param from not NULL.
 * @param to   not NULL.
 * @param out  not NULL; receives the number of days.
 * @return X278_OK; X278_E_INVALID_ARG (one of them is not a day of the calendar).
 * @since 0.1
 */
X278_API x278_status x278_date_difference(const x278_date *from, const x278_date *to, int64_t *out);

/**
 * The day of the week, 1 Monday to 7 Sunday; 0 when the date is not a day of the calendar.
 *
 * @param date NULL is accepted.
 * @since 0.1
 */
X278_API int32_t x278_date_weekday(const x278_date *date);

/* ---- decimal numbers ---------------------------------------------------------------------------------------- */

/** Most digits of a decimal number, and most of them behind the point. X12 numbers have no more. */
#define X278_DECIMAL_DIGITS 18

/** An exact decimal number: sign * digits / 10^scale. A frozen leaf. All zeros: 0. */
typedef struct x278_decimal {
    uint64_t digits; /**< at most X278_DECIMAL_DIGITS digits */
    int32_t scale;   /**< how many of them are behind the point, 0 to X278_DECIMAL_DIGITS; 1.50 has 2 */
    int32_t sign;    /**< -1, 0 (the number is 0), 1 */
} x278_decimal;

/**
 * Read a number (types R and N0): digits with one point at most, after a minus or none, with an exponent (E5, E-5) or
 * none. No plus, no blanks, no commas. Zeros at the end stay: 1.50 has a scale of 2.
 *
 * @param text not NULL.
 * @param len  bytes of `text`, or X278_STRLEN.
 * @param out  not NULL; receives the number.
 * @return X278_OK; X278_E_SYNTAX (no number); X278_E_LIMIT (a number of too many digits); X278_E_INVALID_ARG.
 * @since 0.1
 */
X278_API x278_status x278_decimal_parse(const char *text, size_t len, x278_decimal *out);

/**
 * Write a number with `scale` digits behind the point, no exponent: -0.50, 12. At most 21 characters.
 *
 * @param value NULL is accepted.
 * @param buf   receives the text and a NUL, cut to `size` bytes; may be NULL when `size` is 0.
 * @param size  bytes of `buf`.
 * @since 0.1
 */
X278_API size_t x278_decimal_format(const x278_decimal *value, char *buf, size_t size);

/**
 * Take away zeros at the end behind the point, as X12 wants numbers written: 1.50 becomes 1.5, 2.0 becomes 2.
 *
 * @param value not NULL.
 * @param out   not NULL; receives the number; may be `value`.
 * @return X278_OK; X278_E_INVALID_ARG.
 * @since 0.1
 */
X278_API x278_status x278_decimal_trim(const x278_decimal *value, x278_decimal *out);

/**
 * Compare two numbers by value: 1.5 and 1.50 are equal.
 *
 * @param a   not NULL.
 * @param b   not NULL.
 * @param out not NULL; receives -1: `a` is less, 0: equal, 1: `a` is greater.
 * @return X278_OK; X278_E_INVALID_ARG.
 * @since 0.1
 */
X278_API x278_status x278_decimal_compare(const x278_decimal *a, const x278_decimal *b, int32_t *out);

/**
 * Add two numbers. The sum has the larger scale of the two, and less where it needs more digits than there are.
 *
 * @param a   not NULL.
 * @param b   not NULL.
 * @param out not NULL; receives the number; may be `a` or `b`.
 * @return X278_OK, and the sum is exact; X278_E_LIMIT (it has too many digits); X278_E_INVALID_ARG.
 * @since 0.1
 */
X278_API x278_status x278_decimal_add(const x278_decimal *a, const x278_decimal *b, x278_decimal *out);

/**
 * Take `b` from `a`. The scale of the difference is as x278_decimal_add() says.
 *
 * @param a   not NULL.
 * @param b   not NULL.
 * @param out not NULL; receives the number; may be `a` or `b`.
 * @return as x278_decimal_add().
 * @since 0.1
 */
X278_API x278_status x278_decimal_subtract(const x278_decimal *a, const x278_decimal *b, x278_decimal *out);

/* ---- identifiers and qualifiers ----------------------------------------------------------------------------- */

/**
 * Is this a national provider identifier: ten digits whose last one is the right check digit? 1 or 0.
 *
 * @param text NULL is accepted, and is not one.
 * @param len  bytes of `text`, or X278_STRLEN.
 * @since 0.1
 */
X278_API int32_t x278_npi_valid(const char *text, size_t len);

/** What a code in an HI segment is for. Receivers must accept unknown values. */
typedef int32_t x278_hi_use;
enum {
    X278_HI_DIAGNOSIS = 1,
    X278_HI_PRINCIPAL = 2, /**< principal diagnosis */
    X278_HI_ADMITTING = 3, /**< admitting diagnosis */
    X278_HI_REASON = 4,    /**< the patient's reason for the visit */
    X278_HI_DRG = 5,       /**< diagnosis related group */
    X278_HI_QUESTION = 6   /**< what the payer wants to know, in a response */
};

/** Which code system a code is of. Receivers must accept unknown values. */
typedef int32_t x278_code_system;
enum {
    X278_SYSTEM_ICD9CM = 1,
    X278_SYSTEM_ICD10CM = 2,
    X278_SYSTEM_DRG = 3,
    X278_SYSTEM_LOINC = 4
};

/**
 * What a qualifier of an HI segment (HI01-1, data element 1270: ABK, ABF, BF, LOI …) says of the code behind it.
 *
 * @param text   not NULL.
 * @param len    bytes of `text`, or X278_STRLEN.
 * @param use    receives X278_HI_*, or 0; may be NULL.
 * @param system receives X278_SYSTEM_*, or 0; may be NULL.
 * @return X278_OK; X278_E_NOT_FOUND (a qualifier this release does not know); X278_E_INVALID_ARG.
 * @since 0.1
 */
X278_API x278_status x278_hi_qualifier_parse(const char *text, size_t len, x278_hi_use *use, x278_code_system *system);

/**
 * Write the qualifier for a use and a system, such as ABK, 2 or 3 characters; 0: there is none.
 *
 * @param use    X278_HI_*.
 * @param system X278_SYSTEM_*.
 * @param buf    receives the text and a NUL, cut to `size` bytes; may be NULL when `size` is 0.
 * @param size   bytes of `buf`.
 * @since 0.1
 */
X278_API size_t x278_hi_qualifier_format(x278_hi_use use, x278_code_system system, char *buf, size_t size);

/** Who assigned a trace number: the first digit of TRN03. Receivers must accept unknown values. */
typedef int32_t x278_assigner_kind;
enum {
    X278_ASSIGNER_EIN = 1,  /**< nine digits follow: employer identification number */
    X278_ASSIGNER_DUNS = 3, /**< nine digits follow: DUNS number */
    X278_ASSIGNER_OWN = 9   /**< nine characters follow, as sender and receiver agreed */
};

/**
 * Read the id of the entity that assigned a trace number (TRN03, data element 509).
 *
 * @param text not NULL.
 * @param len  bytes of `text`, or X278_STRLEN.
 * @param kind receives X278_ASSIGNER_*, or 0; not NULL.
 * @param id   receives the nine characters behind the first one, which are inside `text` and live as long as `text`;
 *             may be NULL.
 * @return X278_OK; X278_E_SYNTAX (not ten characters, or not of a form above); X278_E_INVALID_ARG.
 * @since 0.1
 */
X278_API x278_status x278_assigner_parse(const char *text, size_t len, x278_assigner_kind *kind, x278_span *id);

/**
 * Write TRN03, 10 characters, from a kind and nine characters. 0 when these do not fit the kind.
 *
 * @param kind   X278_ASSIGNER_*.
 * @param id     nine characters; NULL is accepted, and fits no kind.
 * @param id_len bytes of `id`, or X278_STRLEN.
 * @param buf    receives the text and a NUL, cut to `size` bytes; may be NULL when `size` is 0.
 * @param size   bytes of `buf`.
 * @since 0.1
 */
X278_API size_t x278_assigner_format(x278_assigner_kind kind, const char *id, size_t id_len, char *buf, size_t size);

#ifdef __cplusplus
}
#endif

#endif
