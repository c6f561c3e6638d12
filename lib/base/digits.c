#include "base/digits.h"

#include <string.h>

#include "x278/value.h"

size_t x278i_text_length(const char *text, size_t len) {
    return len == X278_STRLEN ? strlen(text) : len;
}

bool x278i_all_digits(const char *text, size_t len) {
    if (len >= 8) {
        for (size_t i = 0; i + 8 < len; i += 8) {
            if (!x278i_eight_digits(text + i)) {
                return false;
            }
        }
        return x278i_eight_digits(text + len - 8); /* some of them again */
    }
    for (size_t i = 0; i < len; i++) {
        if (text[i] < '0' || text[i] > '9') {
            return false;
        }
    }
    return true;
}

uint32_t x278i_digits_value(const char *text, size_t len) {
    uint32_t value = 0;
    for (size_t i = 0; i < len; i++) {
        value = value * 10 + (uint32_t)(text[i] - '0');
    }
    return value;
}

void x278i_digits_put(char *out, uint32_t value, size_t width) {
    while (width > 0) {
        out[--width] = (char)('0' + value % 10);
        value /= 10;
    }
}

bool x278i_luhn(const char *digits, size_t len, uint32_t seed) {
    uint32_t sum = seed;
    for (size_t i = 0; i < len; i++) {
        uint32_t digit = (uint32_t)(digits[len - 1 - i] - '0');
        if (i % 2 == 1) {
            digit *= 2;
            digit = digit > 9 ? digit - 9 : digit;
        }
        sum += digit;
    }
    return sum % 10 == 0;
}

bool x278i_npi_check_digit(const char *digits) {
    return x278i_luhn(digits, 10, 24);
}

int32_t x278_npi_valid(const char *text, size_t len) {
    if (text == NULL) {
        return 0;
    }
    len = x278i_text_length(text, len);
    return len == 10 && x278i_all_digits(text, len) && x278i_npi_check_digit(text);
}

size_t x278i_number_digits(const char *text, size_t len, bool decimal) {
    size_t count = 0;
    size_t i = len > 0 && text[0] == '-' ? 1 : 0;
    bool point = false;
    for (; i < len && text[i] != 'E'; i++) {
        if (text[i] == '.' && decimal && !point) {
            point = true;
        } else if (text[i] >= '0' && text[i] <= '9') {
            count++;
        } else {
            return 0;
        }
    }
    if (i < len && count > 0) {
        size_t sign = i + 1 < len && text[i + 1] == '-' ? 2 : 1;
        if (!decimal || i + sign >= len || !x278i_all_digits(text + i + sign, len - i - sign)) {
            return 0;
        }
        count += len - i - sign;
    }
    return count;
}

size_t x278i_give_text(const char *text, size_t len, char *buf, size_t size) {
    if (buf != NULL && size > 0) {
        size_t kept = len < size ? len : size - 1;
        memcpy(buf, text, kept);
        buf[kept] = '\0';
    }
    return len;
}
