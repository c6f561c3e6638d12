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

/* Keys of codes are read from eight bytes, some of which may be before the value. */
static inline bool can_be_certain(const x278_checker *checker, const x278i_group_plan *group,
                                  const x278_segment *segment, const x278i_record *records) {
    uint32_t count = segment->count - 1;
    return segment->clean && segment->begin >= 8 && count <= group->count && (count == 0 || records[count].size != 0) &&
           (checker->allowed == X278I_CLASS_EXTENDED || is_basic(checker, segment));
}

uint32_t x278i_certain_positions(const x278_checker *checker, uint16_t seg, const x278_segment *segment) {
    if (checker->plan == NULL) {
        return 0;
    }
    const x278i_group_plan *group = &checker->plan->groups[seg];
    const x278i_record *records = segment->tape->elements + segment->first;
    if (!can_be_certain(checker, group, segment, records)) {
        return 0;
    }
    const x278i_elem_plan *plan = checker->plan->elems + group->first_elem;
    const x278i_base *base = checker->walk.guide->base;
    const char *bytes = segment->tape->base;
    const x278i_record *end = records + segment->count;
    uint32_t present = X278I_POSITIONS_ANY;
    uint32_t bit = 2;
    for (const x278i_record *record = records + 1; record < end; record++, plan++, bit <<= 1) {
        uint32_t size = record->size;
        if (size == 0) {
            continue;
        }
        const char *text = bytes + record->begin; /* no line break is in it */
        present |= bit;
        bool good = plan->kind <= X278I_QUICK_CODE ? x278i_is_right_word(base, plan, text, size)
                    : plan->kind == X278I_QUICK_SHAPED
                        ? x278i_is_shaped(checker, segment, plan, (x278_span){text, size}, NULL)
                    : plan->kind == X278I_QUICK_COMPOSITE
                        ? x278i_is_right_composite(checker, segment, plan, text, size)
                        : x278i_is_right_value(checker, segment, plan, (x278_span){text, size}, NULL);
        if (!good) {
            return 0;
        }
    }
    return x278i_is_complete(checker, group, present) ? present : 0;
}
