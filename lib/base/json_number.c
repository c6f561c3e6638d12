#include "base/json_number.h"

#define BIT(at) (1u << X278I_JSON_NUMBER_##at)

bool x278i_json_number_ended(uint8_t at) {
    return ((BIT(ZERO) | BIT(WHOLE) | BIT(MINUS_ZERO) | BIT(NEGATIVE) | BIT(FRACTION) | BIT(EXPONENT)) >> at & 1) != 0;
}

static uint8_t behind_digit(uint8_t at, bool zero) {
    switch (at) {
    case X278I_JSON_NUMBER_BEGIN:
        return zero ? X278I_JSON_NUMBER_ZERO : X278I_JSON_NUMBER_WHOLE;
    case X278I_JSON_NUMBER_MINUS:
        return zero ? X278I_JSON_NUMBER_MINUS_ZERO : X278I_JSON_NUMBER_NEGATIVE;
    case X278I_JSON_NUMBER_WHOLE:
    case X278I_JSON_NUMBER_NEGATIVE:
        return at;
    case X278I_JSON_NUMBER_POINT:
    case X278I_JSON_NUMBER_FRACTION:
        return X278I_JSON_NUMBER_FRACTION;
    case X278I_JSON_NUMBER_E:
    case X278I_JSON_NUMBER_SIGN:
    case X278I_JSON_NUMBER_EXPONENT:
        return X278I_JSON_NUMBER_EXPONENT;
    default:
        return X278I_JSON_NUMBER_STOP; /* a digit behind a zero in front */
    }
}

uint8_t x278i_json_number_next(uint8_t at, char byte) {
    const unsigned whole = BIT(ZERO) | BIT(WHOLE) | BIT(MINUS_ZERO) | BIT(NEGATIVE);
    if (byte >= '0' && byte <= '9') {
        return behind_digit(at, byte == '0');
    }
    if (byte == '-' && at == X278I_JSON_NUMBER_BEGIN) {
        return X278I_JSON_NUMBER_MINUS;
    }
    if (byte == '.' && (whole >> at & 1) != 0) {
        return X278I_JSON_NUMBER_POINT;
    }
    if ((byte == 'e' || byte == 'E') && ((whole | BIT(FRACTION)) >> at & 1) != 0) {
        return X278I_JSON_NUMBER_E;
    }
    return (byte == '-' || byte == '+') && at == X278I_JSON_NUMBER_E ? X278I_JSON_NUMBER_SIGN : X278I_JSON_NUMBER_STOP;
}
