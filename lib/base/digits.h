/* Text made of digits, for every room: dates, numbers, check digits, and texts put into a caller's buffer. */
#ifndef X278I_BASE_DIGITS_H
#define X278I_BASE_DIGITS_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

/* The length of an argument: `len`, or up to the first NUL for X278_STRLEN. */
size_t x278i_text_length(const char *text, size_t len);

/* All `len` bytes are ASCII digits; true for none. */
bool x278i_all_digits(const char *text, size_t len);

/* The same of eight bytes, at once. */
static inline bool x278i_eight_digits(const char *text) {
    uint64_t bytes;
    memcpy(&bytes, text, sizeof bytes);
    /* each byte is 3x, and still so with 6 added: x is at most 9 */
    return ((bytes | (bytes + UINT64_C(0x0606060606060606))) & UINT64_C(0xF0F0F0F0F0F0F0F0)) ==
               UINT64_C(0x3030303030303030) &&
           (bytes & UINT64_C(0xF0F0F0F0F0F0F0F0)) == UINT64_C(0x3030303030303030);
}

/* The value of two digits. */
static inline int32_t x278i_two_digits(const char *text) {
    return (text[0] - '0') * 10 + (text[1] - '0');
}

/* The value of at most 9 digits. */
uint32_t x278i_digits_value(const char *text, size_t len);

/* Write the last `width` digits of a value, zeros in front. No NUL. */
void x278i_digits_put(char *out, uint32_t value, size_t width);

/* The check digit of a row of digits by the Luhn rule (ISO/IEC 7812); `seed` stands for digits before them. */
bool x278i_luhn(const char *digits, size_t len, uint32_t seed);

/* Ten digits; the check digit of an NPI counts the prefix 80840. */
bool x278i_npi_check_digit(const char *digits);

/* A number with its sign: how many digits it has, those of an exponent too; 0 when it is no number. `decimal`: a point
 * and an exponent may stand in it. */
size_t x278i_number_digits(const char *text, size_t len, bool decimal);

/* Copy `len` bytes and a NUL into a buffer of a formatting function, cut to its size. @return len. */
size_t x278i_give_text(const char *text, size_t len, char *buf, size_t size);

#endif
