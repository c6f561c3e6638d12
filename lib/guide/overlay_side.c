/* What a merged guide knows besides its rows. */
#include "guide/overlay.h"

#include <string.h>

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

const char *x278i_side_meaning(const x278i_guide *guide, uint16_t elem, const char *code, size_t len) {
    size_t count = guide == NULL || guide->side == NULL ? 0 : guide->side->meaning_count;
    for (size_t i = count; i > 0; i--) {
        const x278i_own_meaning *meaning = &guide->side->meanings[i - 1];
        if (meaning->elem == elem && strlen(meaning->code) == len && memcmp(meaning->code, code, len) == 0) {
            return meaning->text;
        }
    }
    return NULL;
}

/* The changes that a row has: those of what it is, and of the header segment those of the wire, too. */
static uint32_t change_key_of(const x278i_guide *guide, x278_row row, uint32_t aspect) {
    static const uint32_t of[] = {0, X278I_OF_LOOP, X278I_OF_SEG, X278I_OF_ELEM};
    x278_row_kind kind = x278_row_kind_of(x278i_guide_public(guide), row);
    uint16_t index = x278i_row_index(row);
    bool wire = aspect >= X278I_ASPECT_ELEMENT_SEPARATOR;
    if (kind < X278_ROW_LOOP || kind > X278_ROW_ELEMENT) {
        return 0;
    }
    if (wire) {
        bool header = kind == X278_ROW_SEGMENT && guide->segs[index].loop == guide->envelope &&
                      index == guide->items[guide->loops[guide->envelope].first_item].row;
        return header ? x278i_change_key(X278I_OF_WIRE, aspect, 0) : 0;
    }
    return x278i_change_key(of[kind], aspect, index);
}

x278_status x278_row_change(const x278_guide *guide, x278_row row, size_t index, x278_change_field field,
                            x278_str *out) {
    static const char *const aspects[] = {"",           "usage",        "codes",   "length",
                                          "repeat",     "form",         "message", "element separator",
                                          "terminator", "character set"};
    if (out != NULL) {
        *out = (x278_str){NULL, 0};
    }
    if (guide == NULL || out == NULL) {
        return X278_E_INVALID_ARG;
    }
    const x278i_guide *own = x278i_guide_private(guide);
    for (uint32_t aspect = X278I_ASPECT_USAGE; aspect <= X278I_ASPECT_CHARSET; aspect++) {
        uint32_t key = change_key_of(own, row, aspect);
        const x278i_change *change =
            key == 0 ? NULL : x278i_side_find(own, key >> 24, aspect, (uint16_t)(key & UINT16_MAX));
        if (change == NULL || index-- > 0) {
            continue;
        }
        const char *text = field == X278_CHANGE_ASPECT    ? aspects[aspect]
                           : field == X278_CHANGE_RULE    ? change->rule
                           : field == X278_CHANGE_WORDS   ? change->words
                           : field == X278_CHANGE_MESSAGE ? change->message
                                                          : NULL;
        if (text != NULL) {
            *out = (x278_str){text, strlen(text)};
        }
        return text == NULL ? X278_E_NOT_FOUND : X278_OK;
    }
    return X278_E_NOT_FOUND;
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
