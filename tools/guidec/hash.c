/* Perfect hashes of code sets: a factor that puts each code into a slot of its own, found by trying. */
#include <string.h>

#include "guidec.h"

#define TRIES 20000u

/* Does the factor put each key into a slot of its own? */
static int is_perfect(const uint64_t *keys, size_t count, uint64_t *slots, const x278i_code_hash *hash) {
    memset(slots, 0, ((size_t)1 << (64 - hash->shift)) * sizeof *slots);
    for (size_t i = 0; i < count; i++) {
        size_t slot = (size_t)(keys[i] * hash->factor >> hash->shift);
        if (slots[slot] != 0) {
            return 0;
        }
        slots[slot] = keys[i];
    }
    return 1;
}

size_t find_hash(const uint64_t *keys, size_t count, uint64_t *slots, x278i_code_hash *out) {
    for (uint32_t bits = 1; count > 0 && (size_t)1 << bits <= HASH_SLOTS_MAX; bits++) {
        uint64_t state = UINT64_C(0x9E3779B97F4A7C15);
        out->shift = 64 - bits;
        for (uint32_t i = 0; i < TRIES && (size_t)1 << bits >= count; i++) {
            state = state * UINT64_C(6364136223846793005) + UINT64_C(1442695040888963407);
            out->factor = (state ^ state >> 29) | 1;
            if (is_perfect(keys, count, slots, out)) {
                return (size_t)1 << bits;
            }
        }
    }
    out->factor = 0;
    return 0;
}
