/*
 * Numbers as bits that cost little where they can be foreseen. The coder guesses each number from what came before it in
 * several contexts, and an adaptive arithmetic code says which guess is right. The same functions write and read: a coder
 * that reads ignores the numbers it is given and returns those that were written.
 */
#ifndef X278_PACKC_CODER_H
#define X278_PACKC_CODER_H

#include <stdint.h>

#define PACKED_CONTEXTS 6u      /* guesses for a number */
#define PACKED_COLUMNS_MAX 256u /* kinds of numbers */
#define PACKED_GUESSES (UINT32_C(1) << 17)
#define PACKED_LITERALS (UINT32_C(1) << 15)
#define PACKED_HITS 8u /* how often in a row a guess was right, at most one less */

/* How likely a bit is 1. */
typedef struct packed_odds {
    uint16_t chance; /* of 65536 */
    uint16_t seen;
} packed_odds;

/* The number that came last in a context. */
typedef struct packed_guess {
    uint32_t value;
    uint16_t check; /* which context */
    uint16_t hits;  /* 0: it is empty */
} packed_guess;

typedef struct packed_coder packed_coder;
struct packed_coder {
    unsigned (*bit)(packed_coder *coder, uint32_t chance, unsigned bit); /* packed_read_bit() or packed_write_bit() */
    const unsigned char *at, *end;                                       /* what is left to read */
    unsigned char *to;                                                   /* where the next byte is written */
    uint32_t low, high, code;
    packed_odds hits[PACKED_COLUMNS_MAX][PACKED_CONTEXTS][PACKED_HITS];
    packed_odds literals[PACKED_LITERALS];
    packed_guess guesses[PACKED_GUESSES];
};

/* Begin to read the bytes from `at` to `end`. The coder is all 0. */
void packed_read(packed_coder *coder, const unsigned char *at, const unsigned char *end);

/* Begin to write to `to`, which has room for all. The coder is all 0. */
void packed_write(packed_coder *coder, unsigned char *to);

/* Write what is left. Returns the byte behind the last one. */
unsigned char *packed_write_end(packed_coder *coder);

/* A bit of these odds. */
unsigned packed_bit(packed_coder *coder, packed_odds *odds, unsigned bit);

/* A number of `column`, below PACKED_COLUMNS_MAX, with a hash of each of its contexts. `other`: it is not this one; NULL. */
uint32_t packed_value(packed_coder *coder, uint32_t column, const uint32_t contexts[PACKED_CONTEXTS],
                      const uint32_t *other, uint32_t value);

/* A hash of two numbers. */
uint32_t packed_mix(uint32_t a, uint32_t b);

#endif
