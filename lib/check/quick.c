/* Segments that are certainly right, by the plan of the guide. All others have to be held against their rows
 * (elements.c). */
#include "check/quick.h"

bool x278i_fulfils_notes(const x278_checker *checker, const x278i_group_plan *group, uint32_t present) {
    for (uint32_t i = group->first_note; i < (uint32_t)group->first_note + group->note_count; i++) {
        const x278i_note *note = &checker->walk.guide->notes[i];
        uint32_t all = checker->plan->notes[i];
        uint32_t there = present & all;
        uint32_t first = UINT32_C(1) << (note->at[0] & 31u);
        bool leads = (there & first) != 0;
        bool good = note->kind == 'P'   ? there == 0 || there == all
                    : note->kind == 'R' ? there != 0
                    : note->kind == 'E' ? (there & (there - 1)) == 0
                    : note->kind == 'C' ? !leads || there == all
                                        : note->kind == 'L' && (!leads || there != first);
        if (!good) {
            return false;
        }
    }
    return true;
}

/* Has it bytes of the basic character set only? */
static bool is_basic(const x278_checker *checker, const x278_segment *segment) {
    for (uint32_t i = 1; i < segment->count; i++) {
        x278_span value = x278i_element_raw(segment, i);
        for (size_t k = 0; k < value.len; k++) {
            unsigned char byte = (unsigned char)value.ptr[k];
            if ((checker->classes[byte] & X278I_CLASS_BASIC) == 0 && byte != segment->tape->delimiters.component &&
                byte != segment->tape->delimiters.repetition) {
                return false;
            }
        }
    }
    return true;
}

/* A value that is neither empty nor a word. */
static inline bool is_right(const x278_checker *checker, const x278_segment *segment, const x278i_elem_plan *plan,
                            const char *text, uint32_t size) {
    if (plan->kind == X278I_QUICK_COMPOSITE) {
        return x278i_is_right_composite(checker, segment, plan, text, size);
    }
    x278_span value = {text, size};
    return plan->kind == X278I_QUICK_SHAPED ? x278i_is_shaped(checker, segment, plan, value, NULL)
                                            : x278i_is_right_value(checker, segment, plan, value, NULL);
}

/* Keys of codes are read from eight bytes, some of which may be before the value. */
uint32_t x278i_certain_positions(const x278_checker *checker, uint16_t seg, const x278_segment *segment) {
    const x278i_plan *plans = checker->plan;
    if (plans == NULL || !segment->clean || segment->begin < 8) {
        return 0;
    }
    const x278i_group_plan *group = &plans->groups[seg];
    const x278i_record *record = segment->tape->elements + segment->first;
    const x278i_record *end = record + segment->count;
    const x278i_elem_plan *plan = plans->elems + group->first_elem;
    if (segment->count > group->count + 1u ||
        (checker->allowed != X278I_CLASS_EXTENDED && !is_basic(checker, segment))) {
        return 0;
    }
    uint32_t present = X278I_POSITIONS_ANY;
    const char *bytes = segment->tape->base;
    const x278i_base *base = checker->walk.guide->base;
    uint32_t size = 1;
    for (uint32_t bit = 2; ++record < end; plan++, bit <<= 1) {
        size = record->size;
        if (size == 0) {
            continue;
        }
        present |= bit;
        const char *text = bytes + record->begin; /* no line break is in it */
        if (plan->kind > X278I_QUICK_CODE) {
            if (!is_right(checker, segment, plan, text, size)) {
                return 0;
            }
        } else if (!x278i_is_right_word(base, plan, text, size)) {
            return 0;
        }
    }
    return size != 0 && x278i_is_complete(checker, group, present) ? present : 0; /* the last one is not empty */
}
