/* The arithmetic code, written; see reader.c. */
#include "coder.h"

static unsigned write_bit(packed_coder *coder, uint32_t chance, unsigned bit) {
    uint32_t middle = coder->low + ((coder->high - coder->low) >> 16) * chance;
    if (bit) {
        coder->high = middle;
    } else {
        coder->low = middle + 1;
    }
    while ((coder->low ^ coder->high) >> 24 == 0) {
        *coder->to++ = (unsigned char)(coder->high >> 24);
        coder->low <<= 8;
        coder->high = coder->high << 8 | 0xFF;
    }
    return bit;
}

void packed_write(packed_coder *coder, unsigned char *to) {
    coder->bit = write_bit;
    coder->to = to;
    coder->high = UINT32_MAX;
}

unsigned char *packed_write_end(packed_coder *coder) {
    for (int shift = 24; shift >= 0; shift -= 8) {
        *coder->to++ = (unsigned char)(coder->high >> shift);
    }
    return coder->to;
}
