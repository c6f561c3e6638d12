/* The grammar of a JSON number, a byte at a time. */
#ifndef X278I_BASE_JSON_NUMBER_H
#define X278I_BASE_JSON_NUMBER_H

#include <stdbool.h>
#include <stdint.h>

/* Where in a number one is. Up to X278I_JSON_NUMBER_WHOLE all bytes so far were digits. */
enum {
    X278I_JSON_NUMBER_BEGIN,
    X278I_JSON_NUMBER_ZERO,  /* behind a zero in front */
    X278I_JSON_NUMBER_WHOLE, /* behind another digit */
    X278I_JSON_NUMBER_MINUS,
    X278I_JSON_NUMBER_MINUS_ZERO,
    X278I_JSON_NUMBER_NEGATIVE,
    X278I_JSON_NUMBER_POINT,
    X278I_JSON_NUMBER_FRACTION,
    X278I_JSON_NUMBER_E,
    X278I_JSON_NUMBER_SIGN,
    X278I_JSON_NUMBER_EXPONENT,
    X278I_JSON_NUMBER_STOP /* the byte is no more of the number */
};

/* May the number end here? */
bool x278i_json_number_ended(uint8_t at);

/* Where one is behind a byte. */
uint8_t x278i_json_number_next(uint8_t at, char byte);

#endif
