#include "edi/emit.h"

#include "edi/isa.h"

#define ISA X278I_TAG3('I', 'S', 'A')

bool x278i_delimiters_valid(const x278_delimiters *delimiters) {
    const uint8_t bytes[] = {delimiters->terminator, delimiters->element, delimiters->component,
                             delimiters->repetition};
    for (size_t i = 0; i < sizeof bytes; i++) {
        bool optional = i >= 2;
        if (!x278i_is_delimiter(bytes[i]) && !(optional && bytes[i] == 0)) {
            return false;
        }
        for (size_t j = 0; j < i; j++) {
            if (bytes[i] == bytes[j] && bytes[i] != 0) {
                return false;
            }
        }
    }
    return true;
}

void x278i_emit_delimiters(x278i_emit *emit, const x278_delimiters *delimiters) {
    emit->delimiters = *delimiters;
    memset(emit->is_delimiter, 0, sizeof emit->is_delimiter);
    emit->is_delimiter[delimiters->terminator] = true;
    emit->is_delimiter[delimiters->element] = true;
    emit->is_delimiter[delimiters->component] = true;
    emit->is_delimiter[delimiters->repetition] = true;
    emit->is_delimiter[0] = false;
}

static bool holds_delimiter(const x278i_emit *emit, x278_span value) {
    bool found = false;
    for (size_t i = 0; i < value.len; i++) {
        found |= emit->is_delimiter[(unsigned char)value.ptr[i]];
    }
    return found;
}

static x278_status begin(x278i_emit *emit, x278_span tag) {
    emit->begin = emit->out.len;
    emit->part = emit->out.len;
    x278_status status = x278i_buf_append(emit->ctx, &emit->out, tag.ptr, tag.len);
    emit->open = status == X278_OK;
    emit->has_element = false;
    emit->divided = false;
    emit->trim = false;
    emit->counted = false;
    return status;
}

x278_status x278i_emit_begin(x278i_emit *emit, x278_span tag) {
    return holds_delimiter(emit, tag) ? X278_E_DELIMITER : begin(emit, tag);
}

/* The tag of a segment that was read. What is no tag may hold separators of parts; they must mean the same here. */
static x278_status begin_as_read(x278i_emit *emit, const x278_delimiters *read, x278_span tag) {
    const x278_delimiters *written = &emit->delimiters;
    for (size_t i = 0; i < tag.len; i++) {
        uint8_t byte = (uint8_t)tag.ptr[i];
        bool same = (byte == read->component && byte == written->component) ||
                    (byte == read->repetition && byte == written->repetition);
        if (emit->is_delimiter[byte] && !same) {
            return X278_E_DELIMITER;
        }
    }
    return begin(emit, tag);
}

static x278_status append_part(x278i_emit *emit, uint8_t separator, x278_span value) {
    x278i_buf *out = &emit->out;
    if (value.len + 1 > out->capacity - out->len) {
        x278_status status = x278i_buf_reserve(emit->ctx, out, value.len + 1);
        if (status != X278_OK) {
            return status;
        }
    }
    bool is_element = separator == emit->delimiters.element;
    if (is_element && emit->divided && emit->part == out->len) {
        emit->trim = true; /* the element before ends in an empty part */
    }
    emit->divided = !is_element;
    emit->has_element = true;
    out->ptr[out->len++] = (char)separator;
    emit->part = out->len;
    if (value.len > 0) {
        memcpy(out->ptr + out->len, value.ptr, value.len);
        out->len += value.len;
    } else if (!is_element) {
        emit->trim = true;
    }
    return X278_OK;
}

x278_status x278i_emit_part(x278i_emit *emit, uint8_t separator, x278_span value) {
    if (separator == 0 || holds_delimiter(emit, value)) {
        return X278_E_DELIMITER;
    }
    return append_part(emit, separator, value);
}

x278_status x278i_emit_unchecked(x278i_emit *emit, x278_span value) {
    return append_part(emit, emit->delimiters.element, value);
}

/* Take away separators that only empty parts follow: components before a repetition or element separator, repetitions
 * before an element separator, all at the end. */
static void trim(x278i_emit *emit) {
    const x278_delimiters *delimiters = &emit->delimiters;
    char *bytes = emit->out.ptr + emit->begin;
    size_t size = emit->out.len - emit->begin;
    size_t kept = 0;
    for (size_t i = 0; i < size; i++) {
        uint8_t byte = (uint8_t)bytes[i];
        bool ends_element = byte == delimiters->element;
        bool ends_repetition = byte == delimiters->repetition && byte != 0;
        while ((ends_element || ends_repetition) && kept > 0) {
            uint8_t last = (uint8_t)bytes[kept - 1];
            bool empty_component = last == delimiters->component && last != 0;
            bool empty_repetition = ends_element && last == delimiters->repetition && last != 0;
            if (!empty_component && !empty_repetition) {
                break;
            }
            kept--;
        }
        bytes[kept++] = bytes[i];
    }
    while (kept > 0 && emit->is_delimiter[(unsigned char)bytes[kept - 1]]) {
        kept--;
    }
    emit->out.len = emit->begin + kept;
}

x278_status x278i_emit_end(x278i_emit *emit, bool keep_empty, bool unterminated) {
    x278_status status = unterminated ? X278_OK : x278i_buf_reserve(emit->ctx, &emit->out, 1);
    if (status != X278_OK) {
        return status;
    }
    bool ends_empty = emit->has_element && emit->part == emit->out.len;
    if (!keep_empty && !emit->counted && (emit->trim || ends_empty)) {
        trim(emit);
    }
    if (!unterminated) {
        emit->out.ptr[emit->out.len++] = (char)emit->delimiters.terminator;
    }
    emit->open = false;
    return X278_OK;
}

void x278i_emit_drop(x278i_emit *emit) {
    emit->out.len = emit->begin;
    emit->open = false;
}

/* One element with its repetitions and components. */
static x278_status emit_element(x278i_emit *emit, const x278_segment *segment, uint32_t index, bool raw) {
    const x278_delimiters *from = &segment->tape->delimiters;
    x278_span rest = raw ? x278i_element_raw(segment, index) : x278i_element(segment, index);
    bool repeated = x278i_element_has(segment, index, X278I_ELEMENT_REPETITIONS);
    bool composite = x278i_element_has(segment, index, X278I_ELEMENT_COMPONENTS);
    if (!repeated && !composite) {
        return x278i_emit_part(emit, emit->delimiters.element, rest);
    }
    uint8_t separator = emit->delimiters.element;
    bool more = true;
    x278_span repetition;
    while (x278i_next_part(&rest, repeated ? from->repetition : 0, &more, &repetition)) {
        bool more_components = true;
        x278_span component;
        while (x278i_next_part(&repetition, composite ? from->component : 0, &more_components, &component)) {
            x278_status status = x278i_emit_part(emit, separator, component);
            if (status != X278_OK) {
                return status;
            }
            separator = emit->delimiters.component;
        }
        separator = emit->delimiters.repetition;
    }
    return X278_OK;
}

x278_status x278i_emit_segment(x278i_emit *emit, const x278_segment *segment, bool raw) {
    bool is_isa = x278i_segment_tag(segment) == ISA; /* its values set the delimiters */
    bool counted = (segment->flags & X278_SEGMENT_PAYLOAD) != 0;
    x278_span tag = raw ? x278i_element_raw(segment, 0) : x278i_element(segment, 0);
    x278_status status = begin_as_read(emit, &segment->tape->delimiters, tag);
    for (uint32_t i = 1; i < segment->count && status == X278_OK; i++) {
        if (is_isa || (counted && i + 1 == segment->count)) {
            status = x278i_emit_unchecked(emit, raw ? x278i_element_raw(segment, i) : x278i_element(segment, i));
        } else {
            status = emit_element(emit, segment, i, raw);
        }
    }
    emit->counted = counted;
    if (status != X278_OK && emit->open) {
        x278i_emit_drop(emit);
    }
    return status;
}
