/* The number that is foreseen: which guess is right, or the number itself. */
#include "coder.h"

#include <stdbool.h>
#include <stddef.h>

#define TRIES 3u        /* guesses that are tried */
#define MOST_SEEN 20u   /* the odds follow the last bits, not all */
#define LEAST_CHANCE 32 /* of 65536 */

uint32_t packed_mix(uint32_t a, uint32_t b) {
    uint32_t hash = (a * UINT32_C(0x9E3779B1)) ^ ((b + UINT32_C(0x7F4A7C15)) * UINT32_C(0x85EBCA6B));
    hash = (hash ^ hash >> 15) * UINT32_C(0xC2B2AE35);
    return hash ^ hash >> 13;
}

static uint32_t chance_of(const packed_odds *odds) {
    return odds->seen == 0 ? 32768 : odds->chance;
}

unsigned packed_bit(packed_coder *coder, packed_odds *odds, unsigned bit) {
    int32_t chance = (int32_t)chance_of(odds);
    bit = coder->bit(coder, (uint32_t)chance, bit);
    chance += ((bit != 0 ? 65536 : 0) - chance) * 2 / (int32_t)(2 * odds->seen + 5);
    chance = chance < LEAST_CHANCE ? LEAST_CHANCE : chance > 65536 - LEAST_CHANCE ? 65536 - LEAST_CHANCE : chance;
    odds->chance = (uint16_t)chance;
    odds->seen += odds->seen < MOST_SEEN;
    return bit;
}

/* Bits of a literal, the highest first, each with the odds of those before it. */
static uint32_t code_bits(packed_coder *coder, uint32_t context, unsigned count, uint32_t value) {
    uint32_t node = 1;
    while (count-- > 0) {
        packed_odds *odds = &coder->literals[packed_mix(context, node) % PACKED_LITERALS];
        node = node << 1 | packed_bit(coder, odds, value >> count & 1);
    }
    return node;
}

/* A number that nothing foretells: how many bits it has, then the bits below the highest one. */
static uint32_t code_literal(packed_coder *coder, uint32_t column, uint32_t value) {
    unsigned length = 0;
    while (length < 32 && value >> length != 0) {
        length++;
    }
    length = code_bits(coder, column, 6, length) & 63;
    return length < 2 ? length : code_bits(coder, column << 6 | length, length - 1, value);
}

/* The guess of a context; NULL: its place has a better one. */
static packed_guess *find_guess(packed_coder *coder, uint32_t context) {
    packed_guess *guess = &coder->guesses[context % PACKED_GUESSES];
    uint16_t check = (uint16_t)(context >> 16);
    if (guess->hits > 0 && guess->check != check) {
        if (guess->hits-- > 1) {
            return NULL;
        }
    }
    guess->check = check;
    return guess;
}

static void learn(packed_guess *guess, uint32_t value) {
    if (guess->hits > 0 && guess->value == value) {
        guess->hits += guess->hits < PACKED_HITS - 1;
    } else {
        *guess = (packed_guess){value, guess->check, 1};
    }
}

static bool is_among(const uint32_t *list, unsigned count, uint32_t value) {
    while (count > 0 && list[count - 1] != value) {
        count--;
    }
    return count > 0;
}

/* What is known of a number in a context. */
typedef struct candidate {
    packed_guess *guess; /* NULL: nothing can be kept */
    packed_odds *odds;   /* that the guess is right; NULL: there is no guess, or it was wrong */
} candidate;

static candidate find_candidate(packed_coder *coder, uint32_t column, unsigned i, uint32_t context) {
    packed_guess *guess = find_guess(coder, packed_mix(context, column * PACKED_CONTEXTS + i));
    bool empty = guess == NULL || guess->hits == 0;
    return (candidate){guess, empty ? NULL : &coder->hits[column][i][guess->hits]};
}

/* The place of the likeliest guess that is left; PACKED_CONTEXTS: there is none. */
static unsigned likeliest(const candidate list[PACKED_CONTEXTS]) {
    unsigned best = PACKED_CONTEXTS;
    for (unsigned i = 0; i < PACKED_CONTEXTS; i++) {
        if (list[i].odds != NULL && (best == PACKED_CONTEXTS || chance_of(list[i].odds) > chance_of(list[best].odds))) {
            best = i;
        }
    }
    return best;
}

static uint32_t code_among(packed_coder *coder, uint32_t column, candidate list[PACKED_CONTEXTS], uint32_t value) {
    uint32_t wrong[TRIES];
    unsigned tries = 0;
    for (unsigned i = likeliest(list); tries < TRIES && i < PACKED_CONTEXTS; i = likeliest(list)) {
        uint32_t guess = list[i].guess->value;
        if (!is_among(wrong, tries, guess)) {
            wrong[tries++] = guess;
            if (packed_bit(coder, list[i].odds, guess == value) != 0) {
                return guess;
            }
        }
        list[i].odds = NULL;
    }
    return code_literal(coder, column, value);
}

uint32_t packed_value(packed_coder *coder, uint32_t column, const uint32_t contexts[PACKED_CONTEXTS],
                      const uint32_t *other, uint32_t value) {
    candidate list[PACKED_CONTEXTS];
    for (unsigned i = 0; i < PACKED_CONTEXTS; i++) {
        list[i] = find_candidate(coder, column, i, contexts[i]);
        if (list[i].odds != NULL && other != NULL && list[i].guess->value == *other) {
            list[i].odds = NULL;
        }
    }
    value = code_among(coder, column, list, value);
    for (unsigned i = 0; i < PACKED_CONTEXTS; i++) {
        if (list[i].guess != NULL) {
            learn(list[i].guess, value);
        }
    }
    return value;
}
