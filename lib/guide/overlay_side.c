/* What a merged guide knows besides its rows. */
#include "guide/overlay.h"

#include "guide/walk.h"

const x278i_change *x278i_side_find(const x278i_guide *guide, uint32_t of, uint32_t aspect, uint16_t row) {
    if (guide == NULL || guide->side == NULL || row == X278I_NONE) {
        return NULL;
    }
    uint32_t key = x278i_change_key(of, aspect, row);
    size_t low = 0;
    size_t high = guide->side->change_count;
    while (low < high) {
        size_t middle = low + (high - low) / 2;
        if (guide->side->changes[middle].key < key) {
            low = middle + 1;
        } else {
            high = middle;
        }
    }
    bool found = low < guide->side->change_count && guide->side->changes[low].key == key;
    return found ? &guide->side->changes[low] : NULL;
}

const x278i_guide *x278i_side_prefer(const x278i_guide *chosen, const x278_guide *const *guides, size_t count) {
    for (size_t i = 0; i < count && chosen != NULL; i++) {
        const x278i_guide *guide = x278i_guide_private(guides[i]);
        if (guide != NULL && guide->side != NULL && guide->side->under == chosen) {
            return guide;
        }
    }
    return chosen;
}

const x278_guide *x278_guide_of(const x278_transaction *transaction, const x278_guide *const *guides, size_t count) {
    x278i_choice choice;
    if (transaction == NULL || (guides == NULL && count > 0)) {
        return NULL;
    }
    x278i_choose(transaction, NULL, 0, &choice);
    return x278i_guide_public(x278i_side_prefer(choice.guide, guides, count));
}

const x278_guide *x278_guide_base(const x278_guide *guide) {
    const x278i_guide *own = x278i_guide_private(guide);
    return own == NULL || own->side == NULL ? guide : x278i_guide_public(own->side->under);
}
