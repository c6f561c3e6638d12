/* The masks of a group with words of 64 bits: for every compiler and processor. */
#ifndef X278I_EDI_MASKS_PLAIN_H
#define X278I_EDI_MASKS_PLAIN_H

#include <string.h>

#include "edi/masks.h"

#define X278I_EACH(byte) (UINT64_C(0x0101010101010101) * (byte))

/* Eight bytes, the first one lowest. */
static inline uint64_t x278i_load_word(const unsigned char *bytes) {
    uint64_t word;
    memcpy(&word, bytes, sizeof word);
#if defined(__BYTE_ORDER__) && __BYTE_ORDER__ == __ORDER_BIG_ENDIAN__
    word = __builtin_bswap64(word);
#endif
    return word;
}

/* The top bit of each byte of a word, gathered in eight bits. Other bits must be 0. */
static inline uint64_t x278i_gather(uint64_t tops) {
    return (tops >> 7) * UINT64_C(0x0102040810204080) >> 56;
}

/* The top bit of each byte that is 0 in `word`. */
static inline uint64_t x278i_zeros(uint64_t word) {
    uint64_t low = (word & X278I_EACH(0x7f)) + X278I_EACH(0x7f);
    return ~(low | word) & X278I_EACH(0x80);
}

/* The top bit of each byte that is no printable ASCII. */
static inline uint64_t x278i_unprintable(uint64_t word) {
    uint64_t high = (word & X278I_EACH(0x7f)) + X278I_EACH(0x01); /* DEL */
    uint64_t low = ~((word | X278I_EACH(0x80)) - X278I_EACH(0x20));
    return (high | low | word) & X278I_EACH(0x80);
}

static inline x278i_masks x278i_masks_plain(const uint8_t delimiters[4], const unsigned char *bytes) {
    const uint64_t terminator = X278I_EACH(delimiters[0]);
    const uint64_t element = X278I_EACH(delimiters[1]);
    const uint64_t component = X278I_EACH(delimiters[2]);
    const uint64_t repetition = X278I_EACH(delimiters[3]);
    uint64_t terminators = 0;
    uint64_t elements = 0;
    uint64_t parts = 0;
    uint64_t unprintable = 0;
    for (unsigned i = 0; i < X278I_GROUP; i += 8) {
        uint64_t word = x278i_load_word(bytes + i);
        terminators |= x278i_gather(x278i_zeros(word ^ terminator)) << i;
        elements |= x278i_gather(x278i_zeros(word ^ element)) << i;
        parts |= x278i_gather(x278i_zeros(word ^ component) | x278i_zeros(word ^ repetition)) << i;
        unprintable |= x278i_gather(x278i_unprintable(word)) << i;
    }
    return x278i_masks_settle(terminators, elements, parts, unprintable);
}

#endif
