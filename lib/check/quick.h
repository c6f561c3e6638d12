/*
 * What quick.c, quick_form.c and quick_value.c share: values of a clean segment that are certainly right by the plan of
 * the guide. false says nothing. The eight bytes before the end of a value are readable, and a size with its marks is
 * longer than any that is allowed.
 */
#ifndef X278I_CHECK_QUICK_H
#define X278I_CHECK_QUICK_H

#include "check/checker.h"

/* A plain text or short code: a kind up to X278I_QUICK_CODE. */
static inline bool x278i_is_right_word(const x278i_base *base, const x278i_elem_plan *plan, const char *text,
                                       uint32_t size) {
    if (plan->kind == X278I_QUICK_ONLY) {
        return size - 1 < 4 && x278i_key_before(text + size, size) == plan->span;
    }
    if (size - plan->min_len > plan->span) {
        return false;
    }
    if (plan->kind == X278I_QUICK_TEXT) {
        return text[0] != ' ' && text[size - 1] != ' ';
    }
    return x278i_code_hashed(base, &base->hashes[plan->set], x278i_key_before(text + size, size));
}

/* The composite that a component is in. */
typedef struct x278i_whole {
    x278_span text;
    size_t first; /* bytes of its first component */
    char separator;
} x278i_whole;

/* Is a value neither too short nor too long, and no list of the caller asked for it? */
static inline bool x278i_may_be_right(const x278_checker *checker, const x278i_elem_plan *plan, size_t size) {
    return size - plan->min_len <= plan->span && (plan->flags & checker->asked) == 0;
}

/* X278I_QUICK_SHAPED, and the form of a SHAPED_CODE. `in` NULL: it is an element. */
bool x278i_is_shaped(const x278_checker *checker, const x278_segment *segment, const x278i_elem_plan *plan,
                     x278_span text, const x278i_whole *in);

/* A value of another kind but COMPOSITE. */
bool x278i_is_right_value(const x278_checker *checker, const x278_segment *segment, const x278i_elem_plan *plan,
                          x278_span text, const x278i_whole *in);

/* An element that is a composite, once. `size`: as its record has it. */
bool x278i_is_right_composite(const x278_checker *checker, const x278_segment *segment, const x278i_elem_plan *plan,
                              const char *text, uint32_t size);

/* Do the positions that are there fulfil the syntax notes? */
bool x278i_fulfils_notes(const x278_checker *checker, const x278i_group_plan *group, uint32_t present);

/* Is all there that must be, with these positions? */
static inline bool x278i_is_complete(const x278_checker *checker, const x278i_group_plan *group, uint32_t present) {
    return ((group->required & ~present) | ((present ^ present >> 1) & group->pairs)) == 0 &&
           ((group->noted & present) == 0 || x278i_fulfils_notes(checker, group, present));
}

#endif
