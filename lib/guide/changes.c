/* Look-ups in what overlays changed in a merged guide. */
#include "guide/changes.h"

#include <stdbool.h>
#include <string.h>

const x278i_change *x278i_change_find(const x278i_guide *guide, uint32_t of, uint32_t aspect, uint16_t row) {
    if (guide == NULL || guide->changes == NULL || row == X278I_NONE) {
        return NULL;
    }
    uint32_t key = x278i_change_key(of, aspect, row);
    size_t low = 0;
    size_t high = guide->changes->change_count;
    while (low < high) {
        size_t middle = low + (high - low) / 2;
        if (guide->changes->changes[middle].key < key) {
            low = middle + 1;
        } else {
            high = middle;
        }
    }
    bool found = low < guide->changes->change_count && guide->changes->changes[low].key == key;
    return found ? &guide->changes->changes[low] : NULL;
}

const char *x278i_change_meaning(const x278i_guide *guide, uint16_t elem, const char *code, size_t len) {
    size_t count = guide == NULL || guide->changes == NULL ? 0 : guide->changes->meaning_count;
    for (size_t i = count; i > 0; i--) {
        const x278i_own_meaning *meaning = &guide->changes->meanings[i - 1];
        if (meaning->elem == elem && strlen(meaning->code) == len && memcmp(meaning->code, code, len) == 0) {
            return meaning->text;
        }
    }
    return NULL;
}
