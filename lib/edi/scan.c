#include "edi/scan.h"

#include <string.h>

void x278i_classes_set(x278i_classes *classes, const x278_delimiters *delimiters) {
    memset(classes, X278I_BYTE_DATA, sizeof *classes);
    classes->of['\r'] = X278I_BYTE_BREAK;
    classes->of['\n'] = X278I_BYTE_BREAK;
    if (delimiters->repetition != 0) {
        classes->of[delimiters->repetition] = X278I_BYTE_REPETITION;
    }
    if (delimiters->component != 0) {
        classes->of[delimiters->component] = X278I_BYTE_COMPONENT;
    }
    classes->bytes[0] = delimiters->terminator;
    classes->bytes[1] = delimiters->element;
    classes->bytes[2] = delimiters->component != 0 ? delimiters->component : delimiters->element;
    classes->bytes[3] = delimiters->repetition != 0 ? delimiters->repetition : delimiters->element;
    classes->of[delimiters->element] = X278I_BYTE_ELEMENT;
    classes->of[delimiters->terminator] = X278I_BYTE_TERMINATOR;
}

/* Bytes of a group are compared one by one with each delimiter, in loops of fixed length that compilers turn into
 * vectors; the eight results of a word are gathered into eight bits by one multiplication. */
#define GROUP 64u

static uint64_t load_word(const unsigned char *bytes) {
    uint64_t word;
    memcpy(&word, bytes, sizeof word);
#if defined(__BYTE_ORDER__) && __BYTE_ORDER__ == __ORDER_BIG_ENDIAN__
    word = __builtin_bswap64(word);
#endif
    return word;
}

/* Bit i says that bytes[i] is no data. */
static uint64_t find_group(const x278i_classes *classes, const unsigned char *bytes) {
    unsigned char hits[GROUP];
    const unsigned char a = classes->bytes[0];
    const unsigned char b = classes->bytes[1];
    const unsigned char c = classes->bytes[2];
    const unsigned char d = classes->bytes[3];
    for (size_t i = 0; i < GROUP; i++) {
        unsigned char byte = bytes[i];
        hits[i] = (byte == a) | (byte == b) | (byte == c) | (byte == d) | (byte == '\r') | (byte == '\n');
    }
    uint64_t mask = 0;
    for (size_t i = 0; i < GROUP / 8; i++) {
        mask |= (load_word(hits + 8 * i) * UINT64_C(0x0102040810204080) >> 56) << (8 * i);
    }
    return mask;
}

/* Index of the lowest bit that is set. */
static uint32_t lowest_bit(uint64_t mask) {
#if defined(__GNUC__)
    return (uint32_t)__builtin_ctzll(mask);
#else
    uint32_t index = 0;
    while ((mask >> index & 1) == 0) {
        index++;
    }
    return index;
#endif
}

size_t x278i_scan(const x278i_classes *classes, const char *data, size_t len, uint32_t base, uint32_t *out) {
    const unsigned char *bytes = (const unsigned char *)data;
    size_t found = 0;
    size_t i = 0;
    for (; i + GROUP <= len; i += GROUP) {
        uint64_t mask = find_group(classes, bytes + i);
        while (mask != 0) {
            out[found++] = base + (uint32_t)i + lowest_bit(mask);
            mask &= mask - 1;
        }
    }
    for (; i < len; i++) {
        out[found] = base + (uint32_t)i;
        found += classes->of[bytes[i]] != X278I_BYTE_DATA;
    }
    return found;
}

bool x278i_scan_unusual(const char *data, size_t len) {
    /* For each byte b: b | (b - 1) has the top bit when b is above 127 or 0. A fixed inner count lets compilers use
     * vectors. */
    const unsigned char *bytes = (const unsigned char *)data;
    unsigned char seen = 0;
    size_t i = 0;
    for (; i + 64 <= len; i += 64) {
        for (size_t j = 0; j < 64; j++) {
            seen |= (unsigned char)(bytes[i + j] | (unsigned char)(bytes[i + j] - 1));
        }
    }
    for (; i < len; i++) {
        seen |= (unsigned char)(bytes[i] | (unsigned char)(bytes[i] - 1));
    }
    return (seen & 0x80) != 0;
}
