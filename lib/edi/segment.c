/* The parts of a segment, and the segments of a transaction, one by one. */
#include "x278/segment.h"

#include "edi/reader.h"
#include "edi/tape.h"

typedef x278_span element_fn(const x278_segment *segment, uint32_t index);

/* The separator to split an element at; 0 when it has no such parts (ISA and counted payloads may hold the byte). */
static uint8_t separator_in(const x278_segment *segment, uint32_t element, uint32_t mark) {
    if (!x278i_element_has(segment, element, mark)) {
        return 0;
    }
    const x278_delimiters *delimiters = &segment->tape->delimiters;
    return mark == X278I_ELEMENT_REPETITIONS ? delimiters->repetition : delimiters->component;
}

static x278_status get(const x278_segment *segment, uint32_t element, uint32_t repetition, uint32_t component,
                       element_fn *element_of, x278_span *out) {
    if (out == NULL) {
        return X278_E_INVALID_ARG;
    }
    *out = (x278_span){NULL, 0};
    if (segment == NULL) {
        return X278_E_INVALID_ARG;
    }
    if (element >= segment->count) {
        return X278_E_NOT_FOUND;
    }
    x278_span part = element_of(segment, element);
    if (repetition > 0) {
        part = x278i_part(part, separator_in(segment, element, X278I_ELEMENT_REPETITIONS), repetition);
    }
    if (component > 0 && part.ptr != NULL) {
        part = x278i_part(part, separator_in(segment, element, X278I_ELEMENT_COMPONENTS), component);
    }
    *out = part;
    return part.ptr == NULL ? X278_E_NOT_FOUND : X278_OK;
}

static x278_span unwrapped_element(const x278_segment *segment, uint32_t index) {
    return x278i_element(segment, index);
}

static x278_span raw_element(const x278_segment *segment, uint32_t index) {
    return x278i_element_raw(segment, index);
}

x278_status x278_segment_get(const x278_segment *segment, uint32_t element, uint32_t repetition, uint32_t component,
                             x278_span *out) {
    return get(segment, element, repetition, component, unwrapped_element, out);
}

x278_status x278_segment_get_raw(const x278_segment *segment, uint32_t element, uint32_t repetition, uint32_t component,
                                 x278_span *out) {
    return get(segment, element, repetition, component, raw_element, out);
}

static size_t count_parts(x278_span whole, uint8_t separator) {
    size_t count = 0;
    bool more = true;
    x278_span part;
    while (x278i_next_part(&whole, separator, &more, &part)) {
        count++;
    }
    return count;
}

size_t x278_segment_count(const x278_segment *segment, uint32_t element, uint32_t repetition) {
    if (segment == NULL || element >= segment->count) {
        return 0;
    }
    if (element == 0) {
        return segment->count - 1;
    }
    x278_span part;
    if (get(segment, element, repetition, 0, raw_element, &part) != X278_OK) {
        return 0;
    }
    uint32_t mark = repetition == 0 ? X278I_ELEMENT_REPETITIONS : X278I_ELEMENT_COMPONENTS;
    return count_parts(part, separator_in(segment, element, mark));
}

/* The length of a payload that is not kept, or of its whole segment, in the input. */
static uint64_t length_with_payload(const x278_segment *segment, bool whole) {
    const x278i_tape *tape = segment->tape;
    uint64_t payload = x278i_tape_left(segment)->length;
    x278_span head = x278i_element_raw(segment, segment->count - 1);
    const char *begin = tape->base + segment->begin;
    return payload + (whole ? x278i_tape_length(tape, begin, (size_t)(head.ptr - begin)) : 0);
}

/* Going through the parts of an element: [0] repetitions, [1] components of one. */

x278_status x278_parts_begin(const x278_segment *segment, uint32_t element, uint32_t flags, x278_parts *out) {
    if (out == NULL) {
        return X278_E_INVALID_ARG;
    }
    *out = (x278_parts){.repetition = 0};
    if (segment == NULL || (flags & ~(uint32_t)X278_PARTS_RAW) != 0) {
        return X278_E_INVALID_ARG;
    }
    element_fn *element_of = (flags & X278_PARTS_RAW) != 0 ? raw_element : unwrapped_element;
    x278_status status = get(segment, element, 0, 0, element_of, &out->later);
    if (status != X278_OK) {
        return status;
    }
    out->separators[0] = separator_in(segment, element, X278I_ELEMENT_REPETITIONS);
    out->separators[1] = separator_in(segment, element, X278I_ELEMENT_COMPONENTS);
    out->more[0] = 1;
    return X278_OK;
}

x278_status x278_parts_next(x278_parts *parts) {
    if (parts == NULL) {
        return X278_E_INVALID_ARG;
    }
    bool more = parts->more[1] != 0;
    if (!x278i_next_part(&parts->rest, parts->separators[1], &more, &parts->value)) {
        more = parts->more[0] != 0;
        if (!x278i_next_part(&parts->later, parts->separators[0], &more, &parts->rest)) {
            return X278_END;
        }
        parts->more[0] = more;
        parts->repetition++;
        parts->component = 0;
        more = true;
        x278i_next_part(&parts->rest, parts->separators[1], &more, &parts->value);
    }
    parts->more[1] = more;
    parts->component++;
    return X278_OK;
}

x278_status x278_segment_place(const x278_segment *segment, uint32_t element, uint32_t repetition, uint32_t component,
                               uint64_t *offset, uint64_t *length) {
    if (segment == NULL) {
        return X278_E_INVALID_ARG;
    }
    const x278i_tape *tape = segment->tape;
    x278_span part = {tape->base + segment->begin, segment->size};
    x278_status status = X278_OK;
    if (element != 0 || repetition != 0 || component != 0) {
        status = x278_segment_get_raw(segment, element, repetition, component, &part);
        if (status != X278_OK) {
            /* What is missing would stand at the end of the smallest part that is there. */
            x278_span whole = {tape->base + segment->begin, segment->size};
            if (element < segment->count && x278_segment_get_raw(segment, element, repetition, 0, &part) == X278_OK) {
                whole = part;
            } else if (element < segment->count) {
                whole = x278i_element_raw(segment, element);
            }
            part = (x278_span){whole.ptr + whole.len, 0};
        }
    }
    if (offset != NULL) {
        *offset = x278i_tape_offset(tape, part.ptr);
    }
    bool whole = element == 0 && repetition == 0 && component == 0;
    if (length != NULL) {
        *length = x278i_tape_length(tape, part.ptr, part.len);
        if ((segment->flags & X278_SEGMENT_PAYLOAD_LEFT) != 0 && (whole || element + 1 == segment->count)) {
            *length = length_with_payload(segment, whole);
        }
    }
    return status;
}

x278_status x278_segment_raw(const x278_segment *segment, x278_span *out) {
    if (segment == NULL || out == NULL) {
        return X278_E_INVALID_ARG;
    }
    *out = (x278_span){segment->tape->base + segment->begin, segment->size};
    return X278_OK;
}

x278_status x278_segment_gap(const x278_segment *segment, x278_span *out) {
    if (segment == NULL || out == NULL) {
        return X278_E_INVALID_ARG;
    }
    *out = (x278_span){segment->tape->base + segment->begin - segment->gap, segment->gap};
    return X278_OK;
}

uint32_t x278_segment_flags(const x278_segment *segment) {
    return segment == NULL ? 0 : segment->flags;
}

uint64_t x278_segment_ordinal(const x278_segment *segment) {
    return segment == NULL ? 0 : segment->ordinal;
}

x278_status x278_segment_delimiters(const x278_segment *segment, x278_delimiters *out) {
    if (segment == NULL || out == NULL) {
        return X278_E_INVALID_ARG;
    }
    *out = segment->tape->delimiters;
    return X278_OK;
}

const x278_segment *x278_transaction_segment_at(const x278_transaction *transaction, size_t index) {
    if (transaction == NULL || index >= transaction->segment_count) {
        return NULL;
    }
    return x278i_transaction_segments(transaction) + index;
}
