/* Segments that are certainly right, by the plan of the guide: false says nothing, the segment has to be held against its
 * row (elements.c). */
#include "base/digits.h"
#include "check/checker.h"

/* A value at its place in a clean segment. */
typedef struct part {
    const x278_segment *segment;
    x278_span text;
    x278_span whole;  /* the element it is in */
    uint32_t elem;    /* row of the element or component */
    uint32_t element; /* position */
} part;

/* Do the positions that are there fulfil the syntax notes? */
static bool fulfils_notes(const x278_checker *checker, const x278i_group_plan *group, uint32_t present) {
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

static inline bool is_trimmed(const char *text, uint32_t size) {
    return text[0] != ' ' && text[size - 1] != ' ';
}

/* Is the length allowed? A size with its marks is longer than any. */
static inline bool is_allowed(const x278i_elem_plan *plan, size_t size) {
    return size - plan->min_len <= plan->span;
}

/* A text or code whose form depends on what is beside it. */
static bool is_shaped(const x278i_guide *guide, const x278i_elem_plan *plan, const part *value) {
    x278_span text = value->text;
    bool good = plan->set == X278I_NONE ? is_trimmed(text.ptr, (uint32_t)text.len)
                                        : x278i_guide_code_in(guide, plan->set, text.ptr, text.len) != 0;
    if (!good) {
        return false;
    }
    const x278i_elem_row *row = &guide->elems[value->elem];
    const x278i_shape *shape = x278i_shape_of(guide, value->segment, row, value->element, value->whole);
    return shape == NULL || x278i_shape_fit(shape->shape, text) == X278I_FIT_YES;
}

/* A value that is neither a plain text nor a short code. */
static bool is_right_kind(const x278_checker *checker, const x278i_elem_plan *plan, const part *value) {
    x278_span text = value->text;
    if (!is_allowed(plan, text.len) || (plan->flags & checker->asked) != 0) {
        return false;
    }
    switch (plan->kind) {
    case X278I_QUICK_LISTED:
        return x278i_guide_code_in(checker->walk.guide, plan->set, text.ptr, text.len) != 0;
    case X278I_QUICK_SHAPED:
        return is_shaped(checker->walk.guide, plan, value);
    case X278I_QUICK_WHOLE:
        return x278i_all_digits(text.ptr, text.len);
    case X278I_QUICK_DECIMAL:
        return x278i_number_digits(text.ptr, text.len, true) >= plan->min_len;
    case X278I_QUICK_DATE:
        return x278i_is_date(text.ptr, text.len);
    case X278I_QUICK_TIME:
        return x278i_is_time(text.ptr, text.len);
    default:
        return false;
    }
}

/* A plain text or short code. */
static inline bool is_right_word(const x278i_base *base, const x278i_elem_plan *plan, const char *text, uint32_t size) {
    return is_allowed(plan, size) &&
           (plan->kind == X278I_QUICK_TEXT
                ? is_trimmed(text, size)
                : x278i_code_hashed(base, &base->hashes[plan->set], x278i_key_before(text + size, size)));
}

static inline bool is_complete(const x278_checker *checker, const x278i_group_plan *group, uint32_t present) {
    return (group->required & ~present) == 0 && (group->note_count == 0 || fulfils_notes(checker, group, present));
}

/* `begin` to `end`, part `position` of the composite `value`. */
static bool is_right_component(const x278_checker *checker, const x278i_group_plan *group, const part *value,
                               uint32_t position, const char *begin, const char *end) {
    uint32_t elem = group->first_elem + position - 1;
    const x278i_elem_plan *plan = &checker->plan->elems[elem];
    if (plan->kind <= X278I_QUICK_CODE) {
        return is_right_word(checker->walk.guide->base, plan, begin, (uint32_t)(end - begin));
    }
    part component = {value->segment, {begin, (size_t)(end - begin)}, value->whole, elem, value->element};
    return is_right_kind(checker, plan, &component);
}

/* An element that is a composite, once. */
static bool is_right_composite(const x278_checker *checker, const x278i_elem_plan *plan, const part *value) {
    const x278i_group_plan *group = &checker->plan->groups[plan->set];
    char separator = (char)value->segment->tape->delimiters.component;
    const char *end = value->text.ptr + value->text.len;
    const char *begin = value->text.ptr;
    uint32_t present = 0;
    for (uint32_t position = 1; begin <= end; position++) {
        const char *stop = begin;
        while (stop < end && *stop != separator) {
            stop++;
        }
        if (position > group->count) {
            return false;
        }
        if (stop > begin) {
            if (!is_right_component(checker, group, value, position, begin, stop)) {
                return false;
            }
            present |= UINT32_C(1) << position;
        }
        begin = stop + 1;
    }
    return present != 0 && is_complete(checker, group, present);
}

/* An element that is neither a plain text nor a short code. */
static bool is_right_element(const x278_checker *checker, const x278i_elem_plan *plan, const x278_segment *segment,
                             uint32_t element, uint32_t size) {
    const char *ptr = x278i_element_raw(segment, element).ptr;
    bool composite = plan->kind == X278I_QUICK_COMPOSITE;
    size = composite ? size & ~X278I_ELEMENT_COMPONENTS : size;
    if (size > X278I_LONGEST) {
        return false;
    }
    x278_span text = {ptr, size};
    part value = {segment, text, text, (uint32_t)(plan - checker->plan->elems), element};
    return composite ? is_right_composite(checker, plan, &value) : is_right_kind(checker, plan, &value);
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

bool x278i_is_certain(const x278_checker *checker, uint16_t seg, const x278_segment *segment) {
    if (checker->plan == NULL) {
        return false;
    }
    const x278i_group_plan *group = &checker->plan->groups[seg];
    const x278i_record *records = segment->tape->elements + segment->first;
    if (!can_be_certain(checker, group, segment, records)) {
        return false;
    }
    const x278i_elem_plan *plan = checker->plan->elems + group->first_elem;
    const x278i_base *base = checker->walk.guide->base;
    const char *bytes = segment->tape->base;
    uint32_t count = segment->count;
    uint32_t present = 0;
    uint32_t bit = 2;
    for (uint32_t i = 1; i < count; i++, plan++, bit <<= 1) {
        uint32_t size = records[i].size;
        if (size == 0) {
            continue;
        }
        const char *text = bytes + (records[i].begin & X278I_ELEMENT_BITS);
        present |= bit;
        if (plan->kind <= X278I_QUICK_CODE ? !is_right_word(base, plan, text, size)
                                           : !is_right_element(checker, plan, segment, i, size)) {
            return false;
        }
    }
    return is_complete(checker, group, present);
}
