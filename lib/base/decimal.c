/* Exact decimal numbers of up to 18 digits: all arithmetic is on 64-bit integers, and what does not fit is said. */
#include <stdbool.h>
#include <string.h>

#include "base/digits.h"
#include "x278/value.h"

#define DIGITS_MAX UINT64_C(999999999999999999)

static uint64_t power_of_ten(int32_t exponent) {
    uint64_t power = 1;
    while (exponent-- > 0) {
        power *= 10;
    }
    return power;
}

static bool good(const x278_decimal *value) {
    return value != NULL && value->digits <= DIGITS_MAX && value->scale >= 0 && value->scale <= X278_DECIMAL_DIGITS &&
           (value->digits == 0 ? value->sign == 0 : value->sign == 1 || value->sign == -1);
}

/* Append `zeros` zeros to the digits; false when they get too many. */
static bool shift(uint64_t *digits, int64_t zeros, uint64_t most) {
    while (zeros-- > 0 && *digits != 0) {
        if (*digits > most / 10) {
            return false;
        }
        *digits *= 10;
    }
    return true;
}

/* Take away zeros at the end until the scale is `least` or the last digit is none. */
static void trim(x278_decimal *value, int32_t least) {
    while (value->scale > least && value->digits % 10 == 0) {
        value->digits /= 10;
        value->scale--;
    }
}

/* The digits of a mantissa. Zeros at the end behind the point are kept as long as there is room for them. */
static x278_status read_digits(const char *text, size_t len, x278_decimal *out) {
    bool behind = false;
    int32_t zeros = 0; /* behind the point, not yet part of the digits */
    for (size_t i = 0; i < len; i++) {
        uint32_t digit = (uint32_t)(text[i] - '0');
        if (text[i] == '.') {
            behind = true;
        } else if (behind && digit == 0) {
            zeros += zeros <= X278_DECIMAL_DIGITS ? 1 : 0;
        } else {
            if (zeros > X278_DECIMAL_DIGITS || !shift(&out->digits, zeros + 1, DIGITS_MAX)) {
                return X278_E_LIMIT;
            }
            out->digits += digit;
            out->scale += behind ? zeros + 1 : 0;
            zeros = 0;
            if (out->scale > X278_DECIMAL_DIGITS) {
                return X278_E_LIMIT;
            }
        }
    }
    while (zeros-- > 0 && out->scale < X278_DECIMAL_DIGITS && shift(&out->digits, 1, DIGITS_MAX)) {
        out->scale++;
    }
    return X278_OK;
}

/* Multiply by 10^exponent. */
static x278_status apply_exponent(x278_decimal *value, int64_t exponent) {
    int64_t scale = value->scale - exponent;
    if (value->digits == 0) {
        value->scale = 0;
        return X278_OK;
    }
    if (scale < 0) {
        value->scale = 0;
        return shift(&value->digits, -scale, DIGITS_MAX) ? X278_OK : X278_E_LIMIT;
    }
    while (scale > X278_DECIMAL_DIGITS && value->digits % 10 == 0) {
        value->digits /= 10;
        scale--;
    }
    if (scale > X278_DECIMAL_DIGITS) {
        return X278_E_LIMIT;
    }
    value->scale = (int32_t)scale;
    return X278_OK;
}

static int64_t read_exponent(const char *text, size_t len) {
    int64_t value = 0;
    bool minus = len > 0 && text[0] == '-';
    for (size_t i = minus ? 1 : 0; i < len; i++) {
        value = value > 1000 ? value : value * 10 + (text[i] - '0');
    }
    return minus ? -value : value;
}

x278_status x278_decimal_parse(const char *text, size_t len, x278_decimal *out) {
    x278_decimal value = {0, 0, 0};
    x278_status status;
    if (out == NULL) {
        return X278_E_INVALID_ARG;
    }
    *out = value;
    if (text == NULL) {
        return X278_E_INVALID_ARG;
    }
    len = x278i_text_length(text, len);
    if (x278i_number_digits(text, len, true) == 0) {
        return X278_E_SYNTAX;
    }
    bool minus = text[0] == '-';
    const char *mantissa = text + (minus ? 1 : 0);
    size_t mantissa_len = len - (minus ? 1 : 0);
    const char *mark = memchr(mantissa, 'E', mantissa_len);
    size_t before = mark == NULL ? mantissa_len : (size_t)(mark - mantissa);
    status = read_digits(mantissa, before, &value);
    if (status == X278_OK && mark != NULL) {
        status = apply_exponent(&value, read_exponent(mark + 1, mantissa_len - before - 1));
    }
    if (status != X278_OK) {
        return status;
    }
    value.sign = value.digits == 0 ? 0 : minus ? -1 : 1;
    *out = value;
    return X278_OK;
}

size_t x278_decimal_format(const x278_decimal *value, char *buf, size_t size) {
    char text[24];
    size_t at = sizeof text;
    if (!good(value)) {
        return x278i_give_text("", 0, buf, size);
    }
    uint64_t digits = value->digits;
    for (int32_t written = 0; written <= value->scale || digits > 0; written++) {
        if (written == value->scale && written > 0) {
            text[--at] = '.';
        }
        text[--at] = (char)('0' + digits % 10);
        digits /= 10;
    }
    if (value->sign < 0) {
        text[--at] = '-';
    }
    return x278i_give_text(text + at, sizeof text - at, buf, size);
}

x278_status x278_decimal_trim(const x278_decimal *value, x278_decimal *out) {
    if (out == NULL) {
        return X278_E_INVALID_ARG;
    }
    if (!good(value)) {
        *out = (x278_decimal){0, 0, 0};
        return X278_E_INVALID_ARG;
    }
    x278_decimal result = *value;
    trim(&result, 0);
    *out = result;
    return X278_OK;
}

static int32_t order(uint64_t a, uint64_t b) {
    return a < b ? -1 : a > b ? 1 : 0;
}

static int32_t compare_sizes(const x278_decimal *a, const x278_decimal *b) {
    uint64_t unit_a = power_of_ten(a->scale);
    uint64_t unit_b = power_of_ten(b->scale);
    int32_t whole = order(a->digits / unit_a, b->digits / unit_b);
    return whole != 0 ? whole
                      : order(a->digits % unit_a * power_of_ten(X278_DECIMAL_DIGITS - a->scale),
                              b->digits % unit_b * power_of_ten(X278_DECIMAL_DIGITS - b->scale));
}

x278_status x278_decimal_compare(const x278_decimal *a, const x278_decimal *b, int32_t *out) {
    if (out == NULL) {
        return X278_E_INVALID_ARG;
    }
    *out = 0;
    if (!good(a) || !good(b)) {
        return X278_E_INVALID_ARG;
    }
    if (a->sign != b->sign) {
        *out = a->sign < b->sign ? -1 : 1;
    } else {
        *out = compare_sizes(a, b) * (a->sign < 0 ? -1 : 1);
    }
    return X278_OK;
}

/* Give both the scale of the one that has more. The digits may get more than DIGITS_MAX: where the two are of opposite
 * sign the result may be small again. */
static bool align(x278_decimal *a, x278_decimal *b) {
    x278_decimal *fewer = a->scale < b->scale ? a : b;
    x278_decimal *more = a->scale < b->scale ? b : a;
    x278_decimal tried = *fewer;
    if (!shift(&tried.digits, more->scale - fewer->scale, UINT64_MAX)) {
        trim(more, fewer->scale);
        tried = *fewer;
        if (!shift(&tried.digits, more->scale - fewer->scale, UINT64_MAX)) {
            return false;
        }
    }
    tried.scale = more->scale;
    *fewer = tried;
    return true;
}

static x278_status sum(x278_decimal a, x278_decimal b, x278_decimal *out) {
    if (!align(&a, &b)) {
        return X278_E_LIMIT;
    }
    x278_decimal result = {0, a.scale, 0};
    if (a.sign == b.sign || a.sign == 0 || b.sign == 0) {
        if (a.digits > UINT64_MAX - b.digits) {
            return X278_E_LIMIT;
        }
        result.digits = a.digits + b.digits;
        result.sign = a.sign != 0 ? a.sign : b.sign;
    } else {
        const x278_decimal *larger = a.digits >= b.digits ? &a : &b;
        result.digits = a.digits >= b.digits ? a.digits - b.digits : b.digits - a.digits;
        result.sign = result.digits == 0 ? 0 : larger->sign;
    }
    while (result.digits > DIGITS_MAX && result.scale > 0 && result.digits % 10 == 0) {
        result.digits /= 10;
        result.scale--;
    }
    if (result.digits > DIGITS_MAX) {
        return X278_E_LIMIT;
    }
    *out = result;
    return X278_OK;
}

x278_status x278_decimal_add(const x278_decimal *a, const x278_decimal *b, x278_decimal *out) {
    x278_decimal result = {0, 0, 0};
    if (out == NULL) {
        return X278_E_INVALID_ARG;
    }
    x278_status status = good(a) && good(b) ? sum(*a, *b, &result) : X278_E_INVALID_ARG;
    *out = result;
    return status;
}

x278_status x278_decimal_subtract(const x278_decimal *a, const x278_decimal *b, x278_decimal *out) {
    if (out == NULL) {
        return X278_E_INVALID_ARG;
    }
    if (!good(b)) {
        *out = (x278_decimal){0, 0, 0};
        return X278_E_INVALID_ARG;
    }
    x278_decimal negative = *b;
    negative.sign = -negative.sign;
    return x278_decimal_add(a, &negative, out);
}
