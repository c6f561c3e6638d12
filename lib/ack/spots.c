/* The places of the parts of an element, found once and kept while the questions are about the same element. */
#include "ack/spots.h"

#include "edi/tape.h"

#define SHORT 256 /* bytes of an element that are looked through each time */
#define ROUNDS 16 /* times that all bytes of a transaction may be looked through */

void x278i_spots_init(x278i_spots *spots, uint64_t length) {
    *spots = (x278i_spots){.left = (length + SHORT) * ROUNDS};
}

void x278i_spots_free(const x278_ctx *ctx, x278i_spots *spots) {
    x278i_free(ctx, spots->repetitions, spots->repetition_capacity * sizeof *spots->repetitions);
    x278i_free(ctx, spots->separators, spots->separator_capacity * sizeof *spots->separators);
}

static x278_status add(const x278_ctx *ctx, uint32_t **list, size_t *count, size_t *capacity, size_t at) {
    x278_status status = x278i_grow(ctx, list, capacity, *count + 1, sizeof **list, UINT32_MAX);
    if (status == X278_OK) {
        (*list)[(*count)++] = (uint32_t)at;
    }
    return status;
}

/* Find the separators of an element. */
static x278_status take(const x278_ctx *ctx, x278i_spots *spots, const x278_segment *segment, uint32_t element,
                        x278_span whole) {
    const x278_delimiters *by = &segment->tape->delimiters;
    bool repeats = x278i_element_has(segment, element, X278I_ELEMENT_REPETITIONS);
    bool divided = x278i_element_has(segment, element, X278I_ELEMENT_COMPONENTS);
    spots->segment = NULL;
    spots->repetition_count = spots->separator_count = 0;
    x278_status status = add(ctx, &spots->repetitions, &spots->repetition_count, &spots->repetition_capacity, 0);
    for (size_t i = 0; i < whole.len && status == X278_OK; i++) {
        unsigned char byte = (unsigned char)whole.ptr[i];
        if (divided && byte == by->component) {
            status = add(ctx, &spots->separators, &spots->separator_count, &spots->separator_capacity, i);
        } else if (repeats && byte == by->repetition) {
            status = add(ctx, &spots->repetitions, &spots->repetition_count, &spots->repetition_capacity, i + 1);
        }
    }
    spots->segment = status == X278_OK ? segment : NULL;
    spots->element = element;
    return status;
}

/* The first separator of components that is not before `at`. */
static size_t separator_from(const x278i_spots *spots, size_t at) {
    size_t low = 0;
    size_t high = spots->separator_count;
    while (low < high) {
        size_t middle = low + (high - low) / 2;
        if (spots->separators[middle] < at) {
            low = middle + 1;
        } else {
            high = middle;
        }
    }
    return low;
}

/* Cut *part down to a component of it; false: it has fewer, and *part is its end. */
static bool cut_component(const x278i_spots *spots, uint32_t component, size_t *begin, size_t *end) {
    size_t first = separator_from(spots, *begin);
    size_t past = separator_from(spots, *end);
    if (component - 1 > past - first) {
        *begin = *end;
        return false;
    }
    size_t at = first + component - 1;
    *end = at < past ? spots->separators[at] : *end;
    *begin = component > 1 ? spots->separators[at - 1] + (size_t)1 : *begin;
    return true;
}

static bool find(const x278i_spots *spots, size_t size, uint32_t repetition, uint32_t component, size_t *begin,
                 size_t *end) {
    *begin = repetition > spots->repetition_count ? size : 0;
    *end = size;
    if (repetition > spots->repetition_count) {
        return false;
    }
    if (repetition > 0) {
        *begin = spots->repetitions[repetition - 1];
        *end = repetition < spots->repetition_count ? spots->repetitions[repetition] - (size_t)1 : size;
    }
    return component == 0 || cut_component(spots, component, begin, end);
}

x278_status x278i_spots_place(const x278_ctx *ctx, x278i_spots *spots, const x278_segment *segment, uint32_t element,
                              uint32_t repetition, uint32_t component, uint64_t *offset, uint64_t *length) {
    x278_span whole = element < segment->count ? x278i_element_raw(segment, element) : (x278_span){NULL, 0};
    if (whole.len <= SHORT || (repetition == 0 && component == 0)) {
        return x278_segment_place(segment, element, repetition, component, offset, length);
    }
    if (segment != spots->segment || element != spots->element) {
        if (whole.len > spots->left) {
            x278_segment_place(segment, element, 0, 0, offset, length);
            return X278_E_NOT_FOUND;
        }
        spots->left -= whole.len;
        x278_status status = take(ctx, spots, segment, element, whole);
        if (status != X278_OK) {
            return status;
        }
    }
    size_t begin;
    size_t end;
    bool found = find(spots, whole.len, repetition, component, &begin, &end);
    *offset = x278i_tape_offset(segment->tape, whole.ptr + begin);
    *length = x278i_tape_length(segment->tape, whole.ptr + begin, end - begin);
    return found ? X278_OK : X278_E_NOT_FOUND;
}
