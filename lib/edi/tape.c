#include "edi/tape.h"

void x278i_tape_free(const x278_ctx *ctx, x278i_tape *tape) {
    x278i_free(ctx, tape->elements, tape->element_capacity * sizeof *tape->elements);
    x278i_free(ctx, tape->segments, tape->segment_capacity * sizeof *tape->segments);
    x278i_free(ctx, tape->unwrapped, tape->unwrapped_capacity * sizeof *tape->unwrapped);
    x278i_free(ctx, tape->cuts, tape->cut_capacity * sizeof *tape->cuts);
    x278i_free(ctx, tape->left, tape->left_capacity * sizeof *tape->left);
    x278i_buf_clear(ctx, &tape->text);
    *tape = (x278i_tape){.base = NULL};
}

/* Bytes that a stretch of UTF-8 takes in the input. */
static uint64_t measured(const x278i_measure *measure, const char *text, uint32_t len) {
    uint32_t characters = 0;
    uint32_t long_ones = 0; /* of four bytes in UTF-8 */
    for (uint32_t i = 0; i < len; i++) {
        unsigned char byte = (unsigned char)text[i];
        characters += (byte & 0xc0) != 0x80;
        long_ones += byte >= 0xf0;
    }
    return (uint64_t)measure->width * (characters + (measure->width == 2 ? long_ones : 0));
}

/* Bytes that were taken out of the window before an offset. */
static uint64_t removed_before(const x278i_tape *tape, uint32_t at) {
    uint64_t removed = 0;
    for (size_t i = 0; i < tape->cut_count && tape->cuts[i].at <= at; i++) {
        removed += tape->cuts[i].removed;
    }
    return removed;
}

x278_status x278i_tape_cut(const x278_ctx *ctx, x278i_tape *tape, uint32_t at, uint64_t removed) {
    if (tape->cut_count > 0 && tape->cuts[tape->cut_count - 1].at == at) {
        tape->cuts[tape->cut_count - 1].removed += removed;
        return X278_OK;
    }
    x278_status status =
        x278i_grow(ctx, &tape->cuts, &tape->cut_capacity, tape->cut_count + 1, sizeof *tape->cuts, UINT32_MAX);
    if (status == X278_OK) {
        tape->cuts[tape->cut_count++] = (x278i_cut){at, removed};
    }
    return status;
}

const x278i_left *x278i_tape_left(const x278_segment *segment) {
    const x278i_tape *tape = segment->tape;
    size_t element = segment->first + segment->count - 1;
    for (size_t i = tape->left_count; i > 0 && tape->left[i - 1].element >= element; i--) {
        if (tape->left[i - 1].element == element) {
            return &tape->left[i - 1];
        }
    }
    return NULL;
}

/* Count from where it was counted up to last, forwards or backwards: what is asked for lies close to it. */
uint64_t x278i_measure_offset(const x278i_tape *tape, const char *at) {
    x278i_measure *measure = tape->measure;
    if (measure == NULL) {
        return tape->origin + (uint64_t)(at - tape->base) + removed_before(tape, (uint32_t)(at - tape->base));
    }
    uint32_t end = (uint32_t)(at - tape->base);
    if (end >= measure->at) {
        measure->offset += measured(measure, tape->base + measure->at, end - measure->at);
    } else {
        measure->offset -= measured(measure, at, measure->at - end);
    }
    measure->at = end;
    return measure->offset;
}

void x278i_measure_slide(const x278i_tape *tape, uint32_t delta) {
    x278i_measure *measure = tape->measure;
    if (measure != NULL) {
        measure->base = x278i_measure_offset(tape, tape->base + delta);
        measure->offset = measure->base;
        measure->at = 0;
    }
}

void x278i_tape_keep_last(x278i_tape *tape) {
    if (tape->segment_count < 2) {
        return;
    }
    x278_segment last = tape->segments[tape->segment_count - 1];
    memmove(tape->elements, tape->elements + last.first, last.count * sizeof *tape->elements);
    size_t kept = 0;
    for (size_t i = 0; i < tape->unwrapped_count; i++) {
        if (tape->unwrapped[i].element >= last.first) {
            tape->unwrapped[kept] = tape->unwrapped[i];
            tape->unwrapped[kept++].element -= last.first;
        }
    }
    tape->unwrapped_count = kept;
    tape->left_count = 0; /* what belongs to the next transaction is a header */
    tape->element_count = last.count;
    last.first = 0;
    tape->segments[0] = last;
    tape->segment_count = 1;
}

void x278i_tape_slide(x278i_tape *tape, uint32_t delta) {
    size_t kept = 0;
    for (size_t i = 0; i < tape->cut_count; i++) {
        if (tape->cuts[i].at <= delta) {
            tape->origin += tape->cuts[i].removed;
        } else {
            tape->cuts[kept] = tape->cuts[i];
            tape->cuts[kept++].at -= delta;
        }
    }
    tape->cut_count = kept;
    tape->origin += delta;
    for (size_t i = 0; i < tape->element_count; i++) {
        tape->elements[i].begin -= delta;
    }
    for (size_t i = 0; i < tape->segment_count; i++) {
        tape->segments[i].begin -= delta;
    }
}

x278_status x278i_tape_unwrap(const x278_ctx *ctx, x278i_tape *tape, size_t index) {
    x278_status status = x278i_grow(ctx, &tape->unwrapped, &tape->unwrapped_capacity, tape->unwrapped_count + 1,
                                    sizeof *tape->unwrapped, SIZE_MAX / 2 / sizeof *tape->unwrapped);
    if (status != X278_OK) {
        return status;
    }
    const x278i_record *element = &tape->elements[index];
    size_t size = element->size & X278I_ELEMENT_BITS;
    const char *from = tape->base + (element->begin & X278I_ELEMENT_BITS);
    status = x278i_buf_reserve(ctx, &tape->text, size + 1);
    if (status != X278_OK) {
        return status;
    }
    char *to = tape->text.ptr + tape->text.len;
    size_t kept = 0;
    for (size_t i = 0; i < size; i++) {
        to[kept] = from[i];
        kept += from[i] != '\r' && from[i] != '\n';
    }
    tape->unwrapped[tape->unwrapped_count++] =
        (x278i_unwrapped){.element = (uint32_t)index, .size = (uint32_t)kept, .begin = tape->text.len};
    tape->text.len += kept;
    return X278_OK;
}

x278_span x278i_element_unwrapped(const x278_segment *segment, uint32_t index) {
    const x278i_tape *tape = segment->tape;
    uint32_t wanted = segment->first + index;
    size_t low = 0;
    size_t high = tape->unwrapped_count;
    while (low < high) {
        size_t middle = low + (high - low) / 2;
        if (tape->unwrapped[middle].element < wanted) {
            low = middle + 1;
        } else {
            high = middle;
        }
    }
    return (x278_span){tape->text.ptr + tape->unwrapped[low].begin, tape->unwrapped[low].size};
}

static x278_status copy_unwrapped(const x278_ctx *ctx, const x278_segment *segment, x278i_tape *to) {
    for (uint32_t i = 0; i < segment->count; i++) {
        if ((to->elements[i].begin & X278I_ELEMENT_WRAPPED) != 0) {
            x278_status status = x278i_tape_unwrap(ctx, to, i);
            if (status != X278_OK) {
                return status;
            }
        }
    }
    return X278_OK;
}

x278_status x278i_tape_copy(const x278_ctx *ctx, const x278_segment *segment, x278i_buf *bytes, x278i_tape *to) {
    const x278i_tape *from = segment->tape;
    x278i_tape_reset(to);
    size_t size = (size_t)segment->size + 1; /* so that an empty segment has an address, too */
    x278_status status = x278i_grow_small(ctx, &bytes->ptr, &bytes->capacity, size, 1, UINT32_MAX);
    if (status == X278_OK) {
        status = x278i_grow_small(ctx, &to->elements, &to->element_capacity, segment->count, sizeof *to->elements,
                                  UINT32_MAX);
    }
    if (status == X278_OK) {
        status = x278i_grow_small(ctx, &to->segments, &to->segment_capacity, 1, sizeof *to->segments, UINT32_MAX);
    }
    if (status != X278_OK) {
        return status;
    }
    memcpy(bytes->ptr, from->base + segment->begin, segment->size);
    bytes->len = segment->size;
    memcpy(to->elements, from->elements + segment->first, segment->count * sizeof *to->elements);
    to->element_count = segment->count;
    to->segments[0] = *segment;
    to->segments[0].tape = to;
    to->segments[0].first = 0;
    to->segments[0].gap = 0;
    to->segment_count = 1;
    to->base = bytes->ptr;
    uint64_t base = x278i_tape_offset(from, from->base + segment->begin);
    to->origin = from->measure == NULL ? base - segment->begin : from->origin;
    to->cut_count = 0;
    if (to->measure != NULL) {
        *to->measure = (x278i_measure){.width = from->measure->width, .base = base, .offset = base};
    }
    to->delimiters = from->delimiters;
    x278i_tape_slide(to, segment->begin);
    return copy_unwrapped(ctx, segment, to);
}

size_t x278i_tape_memory(const x278i_tape *tape) {
    return tape->element_capacity * sizeof *tape->elements + tape->segment_capacity * sizeof *tape->segments +
           tape->unwrapped_capacity * sizeof *tape->unwrapped + tape->text.capacity +
           tape->cut_capacity * sizeof *tape->cuts + tape->left_capacity * sizeof *tape->left;
}

x278_span x278i_part(x278_span whole, uint8_t separator, uint32_t index) {
    bool more = true;
    x278_span part = {NULL, 0};
    while (index > 0) {
        if (!x278i_next_part(&whole, separator, &more, &part)) {
            return (x278_span){NULL, 0};
        }
        index--;
    }
    return part;
}
