/* Segments that are certainly right, by the plan of the guide: false says nothing, the segment has to be held against its
 * row (elements.c). */
#include "base/digits.h"
#include "check/checker.h"

/* A clean segment that is looked at. */
typedef struct looking {
    const x278i_guide *guide;
    const x278i_plan *plan;
    const x278_segment *segment;
    uint32_t asked; /* X278I_QUICK_OUTSIDE: of such values somebody else must be asked */
} looking;

/* A value at its place. */
typedef struct part {
    x278_span text;
    x278_span whole;  /* the element it is in */
    uint32_t elem;    /* row of the element or component */
    uint32_t element; /* position */
} part;

/* Do the positions that are there fulfil the syntax notes? */
static bool fulfils_notes(const looking *at, const x278i_group_plan *group, uint32_t present) {
    for (uint32_t i = group->first_note; i < (uint32_t)group->first_note + group->note_count; i++) {
        const x278i_note *note = &at->guide->notes[i];
        uint32_t all = at->plan->notes[i];
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

/* A text or code whose form depends on what is beside it. */
static bool is_shaped(const looking *at, const x278i_elem_plan *plan, const part *value) {
    x278_span text = value->text;
    bool good = plan->set == X278I_NONE ? is_trimmed(text.ptr, (uint32_t)text.len)
                                        : x278i_guide_code_in(at->guide, plan->set, text.ptr, text.len) != 0;
    if (!good) {
        return false;
    }
    const x278i_elem_row *row = &at->guide->elems[value->elem];
    const x278i_shape *shape = x278i_shape_of(at->guide, at->segment, row, value->element, value->whole);
    return shape == NULL || x278i_shape_fit(shape->shape, text) == X278I_FIT_YES;
}

/* A value that is neither a plain text nor a short code; its length is allowed. */
static bool is_right_kind(const looking *at, const x278i_elem_plan *plan, const part *value) {
    x278_span text = value->text;
    switch (plan->kind) {
    case X278I_QUICK_LISTED:
        return x278i_guide_code_in(at->guide, plan->set, text.ptr, text.len) != 0;
    case X278I_QUICK_SHAPED:
        return is_shaped(at, plan, value);
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

/* A plain text or short code of an allowed length. */
static inline bool is_right_word(const x278i_base *base, const x278i_elem_plan *plan, const char *text, uint32_t size) {
    return plan->kind == X278I_QUICK_TEXT
               ? is_trimmed(text, size)
               : x278i_code_hashed(base, &base->hashes[plan->set], x278i_key_before(text + size, size));
}

/* Is the length allowed, and need nobody be asked? A size with its marks is longer than any. */
static inline bool is_allowed(const looking *at, const x278i_elem_plan *plan, uint32_t size) {
    return size - plan->min_len <= plan->span && (plan->flags & at->asked) == 0;
}

static bool is_complete(const looking *at, const x278i_group_plan *group, uint32_t present) {
    return (group->required & ~present) == 0 && (group->note_count == 0 || fulfils_notes(at, group, present));
}

static bool is_right_component(const looking *at, uint32_t elem, uint32_t element, x278_span text, x278_span whole) {
    const x278i_elem_plan *plan = &at->plan->elems[elem];
    if (!is_allowed(at, plan, (uint32_t)text.len)) {
        return false;
    }
    part value = {text, whole, elem, element};
    return plan->kind <= X278I_QUICK_CODE ? is_right_word(at->guide->base, plan, text.ptr, (uint32_t)text.len)
                                          : is_right_kind(at, plan, &value);
}

/* An element that is a composite, once. */
static bool is_right_composite(const looking *at, const x278i_elem_plan *plan, uint32_t element, x278_span whole) {
    const x278i_group_plan *group = &at->plan->groups[plan->set];
    char separator = (char)at->segment->tape->delimiters.component;
    const char *end = whole.ptr + whole.len;
    const char *begin = whole.ptr;
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
            x278_span text = {begin, (size_t)(stop - begin)};
            if (!is_right_component(at, group->first_elem + position - 1, element, text, whole)) {
                return false;
            }
            present |= UINT32_C(1) << position;
        }
        begin = stop + 1;
    }
    return present != 0 && is_complete(at, group, present);
}

/* An element that is neither a plain text nor a short code. */
static bool is_right_element(const looking *at, const x278i_elem_plan *plan, uint32_t element, x278_span text) {
    if (plan->kind == X278I_QUICK_COMPOSITE) {
        text.len &= ~(size_t)X278I_ELEMENT_COMPONENTS;
        return text.len <= X278I_LONGEST && is_right_composite(at, plan, element, text);
    }
    part value = {text, text, (uint32_t)(plan - at->plan->elems), element};
    return is_allowed(at, plan, (uint32_t)text.len) && is_right_kind(at, plan, &value);
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
    looking at = {checker->walk.guide, checker->plan, segment, checker->asked};
    const x278i_group_plan *group = &at.plan->groups[seg];
    const x278i_record *records = segment->tape->elements + segment->first;
    if (!can_be_certain(checker, group, segment, records)) {
        return false;
    }
    const x278i_elem_plan *plan = at.plan->elems + group->first_elem;
    const x278i_base *base = at.guide->base;
    uint32_t present = 0;
    for (uint32_t i = 1; i < segment->count; i++, plan++) {
        uint32_t size = records[i].size;
        if (size == 0) {
            continue;
        }
        const char *text = segment->tape->base + (records[i].begin & X278I_ELEMENT_BITS);
        bool good = plan->kind <= X278I_QUICK_CODE
                        ? is_allowed(&at, plan, size) && is_right_word(base, plan, text, size)
                        : is_right_element(&at, plan, i, (x278_span){text, size});
        if (!good) {
            return false;
        }
        present |= UINT32_C(1) << i;
    }
    return is_complete(&at, group, present);
}
