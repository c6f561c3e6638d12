/* Unknown elements and parts of segments, sorted by where they go. */
#include "review/extras.h"

#include "base/sort.h"

static int by_number(uint64_t a, uint64_t b) {
    return a < b ? -1 : a > b;
}

/* Order of places in a segment. */
static int by_place(const x278_unknown *unknown, uint32_t element, uint32_t repetition, uint32_t component) {
    int order = by_number(unknown->element, element);
    order = order != 0 ? order : by_number(unknown->repetition, repetition);
    return order != 0 ? order : by_number(unknown->component, component);
}

/* Pass over the parts before a place: they are not asked for any more. */
static void pass_parts(x278i_extras *extra, uint32_t element, uint32_t repetition, uint32_t component) {
    while (extra->next < extra->count &&
           by_place(extra->list[extra->next].unknown, element, repetition, component) < 0) {
        extra->next++;
    }
}

x278_span x278i_extras_take(x278i_extras *extra, uint32_t element, uint32_t repetition, uint32_t component) {
    pass_parts(extra, element, repetition, component);
    const x278_unknown *unknown = extra->next < extra->count ? extra->list[extra->next].unknown : NULL;
    if (unknown == NULL || by_place(unknown, element, repetition, component) != 0) {
        return (x278_span){NULL, 0};
    }
    extra->next++;
    extra->used++;
    return (x278_span){unknown->text.ptr, unknown->text.len};
}

uint32_t x278i_extras_repetitions(x278i_extras *extra, uint32_t element) {
    uint32_t result = 1;
    pass_parts(extra, element, 0, 0);
    for (size_t i = extra->next; i < extra->count && extra->list[i].unknown->element == element; i++) {
        result = extra->list[i].unknown->repetition;
    }
    return result > 0 ? result : 1;
}

uint32_t x278i_extras_components(x278i_extras *extra, uint32_t element, uint32_t repetition) {
    uint32_t result = 1;
    pass_parts(extra, element, repetition, 0);
    for (size_t i = extra->next; i < extra->count && extra->list[i].unknown->element == element &&
                                 extra->list[i].unknown->repetition == repetition;
         i++) {
        result = extra->list[i].unknown->component;
    }
    return result > 0 ? result : 1;
}

static int by_segment(const void *a, const void *b, const void *user) {
    (void)user;
    const x278i_extra *x = a;
    const x278i_extra *y = b;
    const x278_unknown *right = y->unknown;
    int order = by_number(x->tag, y->tag);
    order = order != 0 ? order : by_number(x->unknown->position, right->position);
    order = order != 0 ? order : by_place(x->unknown, right->element, right->repetition, right->component);
    return order != 0 ? order : by_number(x->turn, y->turn);
}

bool x278i_extra_is_far_out(const x278_ctx *ctx, const x278_unknown *part) {
    return part->element > ctx->max_elements || part->repetition > ctx->max_bytes || part->component > ctx->max_bytes;
}

void x278i_extras_sort(x278i_extra *list, size_t count) {
    if (count > 0) {
        x278i_sort(list, count, sizeof *list, by_segment, NULL);
    }
}

void x278i_extras_find(const x278i_extra *list, size_t count, uint32_t tag, uint32_t position, x278i_extras *out) {
    size_t low = 0;
    size_t high = count;
    while (low < high) {
        size_t middle = low + (high - low) / 2;
        int order = by_number(list[middle].tag, tag);
        if ((order != 0 ? order : by_number(list[middle].unknown->position, position)) < 0) {
            low = middle + 1;
        } else {
            high = middle;
        }
    }
    *out = (x278i_extras){.list = list + low};
    while (low + out->count < count && out->list[out->count].tag == tag &&
           out->list[out->count].unknown->position == position) {
        out->count++;
    }
}
