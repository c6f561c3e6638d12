/* Values that are certainly right by the plan of the guide, but for those that quick.c and quick_form.c see. */
#include "base/digits.h"
#include "check/quick.h"

/* A number with so many digits. */
static bool is_decimal(x278_span text, uint32_t fewest) {
    return text.len >= fewest &&
           (x278i_all_digits(text.ptr, text.len) || x278i_number_digits(text.ptr, text.len, true) >= fewest);
}

bool x278i_is_right_value(const x278_checker *checker, const x278_segment *segment, const x278i_elem_plan *plan,
                          x278_span text, const x278i_whole *in) {
    if (!x278i_may_be_right(checker, plan, text.len)) {
        return false;
    }
    switch (plan->kind) {
    case X278I_QUICK_SHAPED_CODE:
        return x278i_is_listed(checker->walk.guide, plan->set, segment, text) &&
               x278i_is_shaped(checker, segment, plan, text, in);
    case X278I_QUICK_LISTED:
        return x278i_is_listed(checker->walk.guide, plan->set, segment, text);
    case X278I_QUICK_WHOLE:
        return x278i_all_digits(text.ptr, text.len);
    case X278I_QUICK_DECIMAL:
        return is_decimal(text, plan->min_len);
    case X278I_QUICK_DATE:
        return x278i_is_date(text.ptr, text.len);
    case X278I_QUICK_TIME:
        return x278i_is_time(text.ptr, text.len);
    default:
        return false;
    }
}

bool x278i_is_right_composite(const x278_checker *checker, const x278_segment *segment, const x278i_elem_plan *plan,
                              const char *text, uint32_t size) {
    bool several = (size & X278I_ELEMENT_COMPONENTS) != 0;
    const x278i_group_plan *group = &checker->plan->groups[plan->set];
    const x278i_elem_plan *component = &checker->plan->elems[group->first_elem];
    x278i_whole in = {{text, size & ~X278I_ELEMENT_COMPONENTS}, 0, (char)segment->tape->delimiters.component};
    if (in.text.len > X278I_LONGEST) {
        return false;
    }
    const char *end = text + in.text.len;
    uint32_t present = X278I_POSITIONS_ANY;
    for (uint32_t position = 1; text <= end; position++, component++) {
        const char *stop = several ? text : end;
        while (stop < end && *stop != in.separator) {
            stop++;
        }
        x278_span part = {text, (size_t)(stop - text)};
        in.first = position == 1 ? part.len : in.first;
        if (position > group->count) {
            return false;
        }
        if (part.len > 0) {
            present |= UINT32_C(1) << position;
            if (component->kind <= X278I_QUICK_CODE
                    ? !x278i_is_right_word(checker->walk.guide->base, component, text, (uint32_t)part.len)
                : component->kind == X278I_QUICK_SHAPED
                    ? !x278i_is_shaped(checker, segment, component, part, &in)
                    : !x278i_is_right_value(checker, segment, component, part, &in)) {
                return false;
            }
        }
        text = stop + 1;
    }
    return present != X278I_POSITIONS_ANY && x278i_is_complete(checker, group, present);
}
