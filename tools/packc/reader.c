/* The arithmetic code, read: a bit that is likely takes a large part of the range that is left, and few bytes. */
#include "coder.h"

static void next_byte(packed_coder *coder) {
    coder->code = coder->code << 8 | (coder->at < coder->end ? *coder->at++ : 0u);
}

static unsigned read_bit(packed_coder *coder, uint32_t chance, unsigned bit) {
    uint32_t middle = coder->low + ((coder->high - coder->low) >> 16) * chance;
    bit = coder->code <= middle;
    if (bit) {
        coder->high = middle;
    } else {
        coder->low = middle + 1;
    }
    while ((coder->low ^ coder->high) >> 24 == 0) {
        coder->low <<= 8;
        coder->high = coder->high << 8 | 0xFF;
        next_byte(coder);
    }
    return bit;
}

void packed_read(packed_coder *coder, const unsigned char *at, const unsigned char *end) {
    coder->bit = read_bit;
    coder->at = at;
    coder->end = end;
    coder->high = UINT32_MAX;
    for (int i = 0; i < 4; i++) {
        next_byte(coder);
    }
}
