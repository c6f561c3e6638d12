/* Texts whose form depends on what is beside them: certainly right by the plan of the guide, or not. */
#include "check/quick.h"

/* The key of a value; 0 when it is empty, and for a long one the key of no code. */
static inline uint64_t key_of(const char *text, size_t size) {
    return size == 0 ? 0 : size > 8 ? UINT64_MAX : x278i_key_before(text + size, (uint32_t)size);
}

/* The key of a component. */
static uint64_t key_of_component(const x278i_whole *in, uint32_t component) {
    const char *begin = in->text.ptr;
    const char *end = begin + in->text.len;
    const char *stop = begin + in->first;
    for (; component > 1 && stop < end; component--) {
        begin = ++stop;
        while (stop < end && *stop != in->separator) {
            stop++;
        }
    }
    return component > 1 ? 0 : key_of(begin, (size_t)(stop - begin));
}

/* The key of what a form looks at. */
static inline uint64_t key_beside(const x278_segment *segment, const x278i_form_plan *form, const x278i_whole *in) {
    if (form->component > 0) {
        return key_of_component(in, form->component);
    }
    if (form->element >= segment->count) {
        return 0;
    }
    const x278i_record *record = &segment->tape->elements[segment->first + form->element];
    return key_of(segment->tape->base + record->begin, record->size & X278I_ELEMENT_BITS);
}

bool x278i_is_shaped(const x278_checker *checker, const x278_segment *segment, const x278i_elem_plan *plan,
                     x278_span text, const x278i_whole *in) {
    if (!x278i_may_be_right(checker, plan, text.len) || text.ptr[0] == ' ' || text.ptr[text.len - 1] == ' ') {
        return false;
    }
    if (plan->form == X278I_NONE) {
        return true;
    }
    const x278i_form_plan *form = &checker->plan->forms[plan->form];
    if (form->component > 0 && in == NULL) {
        return false;
    }
    uint64_t key = form->element == 0 ? form->key : key_beside(segment, form, in);
    while (form->key != key) {
        if (form->more == 0) {
            return true;
        }
        form++;
    }
    return x278i_has_shape(form->shape, text);
}
