#include "edi/emit.h"

#include "edi/count.h"

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
    memcpy(emit->is_special, emit->is_delimiter, sizeof emit->is_special);
    bool limited = emit->say != NULL && emit->say->limit != X278_CHARACTER_SET_ANY;
    for (size_t i = 0; i < sizeof emit->is_special && limited; i++) {
        emit->is_special[i] = emit->is_special[i] || !x278i_say_plain(emit->say, (unsigned char)i);
    }
}

static bool holds(const bool bytes[256], x278_span value) {
    bool found = false;
    for (size_t i = 0; i < value.len; i++) {
        found |= bytes[(unsigned char)value.ptr[i]];
    }
    return found;
}

/* Where the part at `at` is, counted from the bytes of its segment: values hold no delimiters. */
static x278i_remark note_at(const x278i_emit *emit, size_t at, size_t size) {
    x278i_remark note = {.at = at - emit->begin, .size = size};
    uint32_t component = 1;
    for (size_t i = emit->begin; i < at; i++) {
        uint8_t byte = (uint8_t)emit->out.ptr[i];
        if (byte == emit->delimiters.element) {
            note.element++;
            note.repetition = 1;
            component = 1;
        } else if (note.element > 0 && byte != 0 && byte == emit->delimiters.repetition) {
            note.repetition++;
            component = 1;
        } else if (note.element > 0 && byte != 0 && byte == emit->delimiters.component) {
            component++;
        }
    }
    note.component = component > 1 ? component : 0;
    return note;
}

/* Remember what was done to the open part. */
static x278_status note_said(x278i_emit *emit, const x278i_said *said) {
    const struct {
        int32_t code;
        uint64_t count;
    } kinds[] = {{X278I_ISSUE_characters_folded, said->folded},
                 {X278I_ISSUE_delimiter_replaced, said->replaced},
                 {X278I_ISSUE_character_not_in_output, said->lost}};
    x278_status status = X278_OK;
    for (size_t i = 0; i < sizeof kinds / sizeof kinds[0] && status == X278_OK; i++) {
        if (kinds[i].count > 0) {
            x278i_remark note = note_at(emit, emit->part, said->text.len);
            note.code = kinds[i].code;
            note.count = kinds[i].count;
            status = x278i_say_remark(emit->say, &note);
        }
    }
    return status;
}

/* A value holds a delimiter, and no rule says what to do. */
static x278_status refuse_delimiter(x278i_emit *emit, uint8_t separator) {
    x278i_say *say = emit->say;
    if (say == NULL || say->issues == NULL) {
        return X278_E_DELIMITER;
    }
    x278_status status = x278i_buf_reserve(emit->ctx, &emit->out, 1);
    if (status != X278_OK) {
        return status;
    }
    char tag[4] = "";
    emit->out.ptr[emit->out.len] = (char)separator;
    x278i_remark note = note_at(emit, emit->out.len + 1, 0);
    size_t size = 0;
    while (size < sizeof tag && (uint8_t)emit->out.ptr[emit->begin + size] != emit->delimiters.element) {
        tag[size] = emit->out.ptr[emit->begin + size];
        size++;
    }
    x278i_finding finding = {
        .code = X278I_ISSUE_value_holds_delimiter,
        .tag = {tag, size},
        .element = note.element,
        .repetition = note.repetition,
        .component = note.component,
        .text = "a value holds a delimiter of the output and cannot be written",
    };
    status = x278i_say_tell(say, &finding, emit->out.len);
    return status == X278_OK ? X278_E_DELIMITER : status;
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

/* Begin a segment whose tag holds what is outside of the limit. */
static x278_status begin_special(x278i_emit *emit, x278_span tag) {
    x278i_said said;
    x278_status status = x278i_say_value(emit->say, emit->is_delimiter, tag, true, &said);
    if (status == X278_OK) {
        status = begin(emit, said.text);
    }
    return status == X278_OK ? note_said(emit, &said) : status;
}

x278_status x278i_emit_begin(x278i_emit *emit, x278_span tag) {
    if (!holds(emit->is_special, tag)) {
        return begin(emit, tag);
    }
    return holds(emit->is_delimiter, tag) ? X278_E_DELIMITER : begin_special(emit, tag);
}

/* The tag of a segment that was read. What is no tag may hold separators of parts; they must mean the same here. */
static x278_status begin_as_read(x278i_emit *emit, const x278_delimiters *read, x278_span tag) {
    const x278_delimiters *written = &emit->delimiters;
    bool plain = true;
    for (size_t i = 0; i < tag.len; i++) {
        uint8_t byte = (uint8_t)tag.ptr[i];
        plain = plain && !emit->is_special[byte];
        bool same = (byte == read->component && byte == written->component) ||
                    (byte == read->repetition && byte == written->repetition);
        if (emit->is_delimiter[byte] && !same) {
            return X278_E_DELIMITER;
        }
    }
    return plain || emit->say == NULL ? begin(emit, tag) : begin_special(emit, tag);
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
    emit->written++;
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

/* Add a part with something special in it. */
static x278_status append_special(x278i_emit *emit, uint8_t separator, x278_span value, bool fixed) {
    x278i_said said;
    if (emit->say == NULL) {
        return X278_E_DELIMITER;
    }
    x278_status status = x278i_say_value(emit->say, emit->is_delimiter, value, fixed, &said);
    if (status == X278_E_DELIMITER) {
        return refuse_delimiter(emit, separator);
    }
    if (status == X278_OK) {
        status = append_part(emit, separator, said.text);
    }
    return status == X278_OK ? note_said(emit, &said) : status;
}

x278_status x278i_emit_part(x278i_emit *emit, uint8_t separator, x278_span value) {
    if (separator == 0) {
        return X278_E_DELIMITER;
    }
    if (holds(emit->is_special, value)) {
        return append_special(emit, separator, value, false);
    }
    return append_part(emit, separator, value);
}

size_t x278i_emit_count(const x278i_emit *emit, size_t begin) {
    const x278i_buf *out = &emit->out;
    return out->len == begin ? 0
                             : x278i_count_delimiters((x278i_vector)emit->ctx->vector, &emit->delimiters,
                                                      out->ptr + begin, out->len - begin);
}

x278_status x278i_emit_unchecked(x278i_emit *emit, x278_span value) {
    return append_part(emit, emit->delimiters.element, value);
}

/* An element of an ISA that was read: its values set the delimiters. */
static x278_status append_fixed(x278i_emit *emit, x278_span value) {
    if (emit->say != NULL && emit->say->limit != X278_CHARACTER_SET_ANY && holds(emit->is_special, value)) {
        return append_special(emit, emit->delimiters.element, value, true);
    }
    return x278i_emit_unchecked(emit, value);
}

/* Take away separators that only empty parts follow: components before a repetition or element separator, repetitions
 * before an element separator, all at the end. */
static void trim(x278i_emit *emit) {
    const x278_delimiters *delimiters = &emit->delimiters;
    char *bytes = emit->out.ptr + emit->begin;
    size_t size = emit->out.len - emit->begin;
    size_t kept = 0;
    x278i_remark *notes = emit->say == NULL ? NULL : emit->say->notes;
    size_t note_count = emit->say == NULL ? 0 : emit->say->note_count;
    size_t note = 0;
    for (size_t i = 0; i < size; i++) {
        uint8_t byte = (uint8_t)bytes[i];
        while (note < note_count && notes[note].at == i) {
            notes[note++].at = kept;
        }
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

/* Note each part of the segment that the character set cannot say. */
static x278_status note_unsaid(x278i_emit *emit) {
    x278i_say *say = emit->say;
    x278_status status = X278_OK;
    for (size_t at = emit->begin; at < emit->out.len && status == X278_OK;) {
        size_t end = at;
        while (end < emit->out.len && !emit->is_delimiter[(unsigned char)emit->out.ptr[end]]) {
            end++;
        }
        x278i_charset_fault fault;
        say->text.len = 0;
        status = x278i_charset_encode(emit->ctx, say->charset, emit->out.ptr + at, end - at, &say->text, &fault);
        if (status == X278_OK && fault.count > 0) {
            x278i_remark note = note_at(emit, at, end - at);
            note.code = X278I_ISSUE_character_not_in_output;
            note.count = fault.count;
            status = x278i_say_remark(say, &note);
        }
        at = end + 1;
    }
    say->unsaid = true; /* also when it was a delimiter */
    return status;
}

/* Put the finished segment into the character set of the output, and report. */
static x278_status say_segment(x278i_emit *emit) {
    x278i_say *say = emit->say;
    x278i_buf *out = &emit->out;
    x278_status status = X278_OK;
    say->text.len = 0;
    if (say->charset != NULL && !say->unsaid) {
        x278i_charset_fault fault;
        status = x278i_charset_encode(emit->ctx, say->charset, out->ptr + emit->begin, out->len - emit->begin,
                                      &say->text, &fault);
        if (status == X278_OK && fault.count > 0) {
            status = note_unsaid(emit);
        }
    }
    bool unsaid = say->unsaid;
    if (status == X278_OK && say->note_count > 0) {
        status = x278i_say_report(say, (x278_span){out->ptr + emit->begin, out->len - emit->begin}, emit->begin,
                                  &emit->delimiters);
    }
    if (status != X278_OK || unsaid) {
        x278i_emit_drop(emit);
        return status != X278_OK ? status : X278_E_CHARACTER;
    }
    if (say->charset != NULL) {
        out->len = emit->begin;
        status = x278i_buf_append(emit->ctx, out, say->text.ptr, say->text.len);
    }
    return status;
}

x278_status x278i_emit_end(x278i_emit *emit, bool keep_empty, bool unterminated) {
    if (!unterminated && emit->out.len == emit->out.capacity) {
        x278_status status = x278i_buf_reserve(emit->ctx, &emit->out, 1);
        if (status != X278_OK) {
            return status;
        }
    }
    bool ends_empty = emit->has_element && emit->part == emit->out.len;
    if (!keep_empty && !emit->counted && (emit->trim || ends_empty)) {
        size_t before = emit->out.len;
        trim(emit);
        emit->written -= before - emit->out.len;
    }
    if (!unterminated) {
        emit->out.ptr[emit->out.len++] = (char)emit->delimiters.terminator;
        emit->written++;
    }
    emit->open = false;
    return emit->say == NULL ? X278_OK : say_segment(emit);
}

void x278i_emit_drop(x278i_emit *emit) {
    emit->out.len = emit->begin;
    emit->open = false;
    if (emit->say != NULL) {
        x278i_say_forget(emit->say);
    }
}

x278_status x278i_emit_said(x278i_emit *emit, x278_span text) {
    x278i_say *say = emit->say;
    size_t length = emit->out.len;
    x278i_charset_fault fault;
    x278_status status = x278i_charset_encode(emit->ctx, say->charset, text.ptr, text.len, &emit->out, &fault);
    if (status == X278_OK && fault.count > 0) {
        x278i_digits room;
        x278i_finding finding = {.code = X278I_ISSUE_character_not_in_output,
                                 .param_count = 1,
                                 .params = {x278i_number(&room, fault.count)}};
        emit->out.len = length;
        status = x278i_say_tell(say, &finding, length);
        return status == X278_OK ? X278_E_CHARACTER : status;
    }
    return status;
}

x278_status x278i_emit_counted(x278i_emit *emit) {
    if (emit->say == NULL || emit->say->charset == NULL) {
        return X278_OK;
    }
    x278i_finding finding = {.code = X278I_ISSUE_payload_not_written};
    x278_status status = x278i_say_tell(emit->say, &finding, emit->out.len);
    return status == X278_OK ? X278_E_UNSUPPORTED : status;
}

x278_status x278i_emit_payload(x278i_emit *emit, x278_span payload) {
    x278_status status = x278i_emit_counted(emit);
    if (status == X278_OK) {
        status = x278i_emit_unchecked(emit, payload);
    }
    if (status == X278_OK) {
        emit->written += x278i_emit_count(emit, emit->out.len - payload.len);
        emit->counted = true;
    }
    return status;
}

#define PIECE ((size_t)64 * 1024) /* bytes of an insert that are read at a time */

/* Read all of an insert into the output. */
static x278_status read_insert(x278i_emit *emit, const x278i_insert *insert) {
    if (insert->length > emit->ctx->max_bytes) {
        return X278_E_LIMIT;
    }
    size_t len = (size_t)insert->length;
    x278_status status = x278i_buf_reserve(emit->ctx, &emit->out, len);
    for (size_t at = 0; at < len && status == X278_OK; at += PIECE) {
        size_t size = len - at < PIECE ? len - at : PIECE;
        status = insert->read(insert->user, at, emit->out.ptr + emit->out.len, size) == 0 ? X278_OK : X278_E_CALLBACK;
        emit->out.len += status == X278_OK ? size : 0;
    }
    return status;
}

x278_status x278i_emit_insert(x278i_emit *emit, x278i_insert insert) {
    x278_status status = x278i_emit_payload(emit, (x278_span){"", 0});
    if (status != X278_OK || emit->inserts == NULL) {
        size_t begin = emit->out.len;
        status = status == X278_OK ? read_insert(emit, &insert) : status;
        emit->written += status == X278_OK ? x278i_emit_count(emit, begin) : 0;
        return status;
    }
    insert.at = emit->out.len;
    return x278i_buf_append(emit->ctx, emit->inserts, &insert, sizeof insert);
}

void x278i_inserts_drop(x278i_buf *inserts, size_t at) {
    x278i_insert last;
    while (inserts->len > 0) {
        memcpy(&last, inserts->ptr + inserts->len - sizeof last, sizeof last);
        if (last.at < at) {
            return;
        }
        inserts->len -= sizeof last;
    }
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

size_t x278i_emit_run(const x278i_emit *emit, const x278_segment *segments, size_t count) {
    if (count == 0 || !x278i_emit_copies(emit, segments)) {
        return 0;
    }
    size_t run = 1;
    const x278_segment *last = segments;
    while (run < count && last[1].clean && last[1].gap == 0 && last[1].begin == last->begin + last->size + 1) {
        last++;
        run++;
    }
    return run;
}

x278_status x278i_emit_copy_run(x278i_emit *emit, const x278_segment *segments, size_t count) {
    const x278_segment *last = &segments[count - 1];
    const char *begin = segments->tape->base + segments->begin;
    x278_status status = x278i_buf_reserve(emit->ctx, &emit->out, last->begin - segments->begin + last->size + 1);
    if (status == X278_OK) {
        status = x278i_buf_append(emit->ctx, &emit->out, begin, last->begin - segments->begin);
    }
    return status == X278_OK ? x278i_emit_copy(emit, last, (x278_span){NULL, 0}) : status;
}

x278_status x278i_emit_segment(x278i_emit *emit, const x278_segment *segment, bool raw) {
    bool is_isa = x278i_segment_tag(segment) == ISA; /* its values set the delimiters */
    bool counted = (segment->flags & X278_SEGMENT_PAYLOAD) != 0;
    x278_span tag = raw ? x278i_element_raw(segment, 0) : x278i_element(segment, 0);
    x278_status status = begin_as_read(emit, &segment->tape->delimiters, tag);
    if (status == X278_OK && counted) {
        status = x278i_emit_counted(emit);
    }
    for (uint32_t i = 1; i < segment->count && status == X278_OK; i++) {
        if (is_isa || (counted && i + 1 == segment->count)) {
            x278_span value = raw ? x278i_element_raw(segment, i) : x278i_element(segment, i);
            status = is_isa ? append_fixed(emit, value) : x278i_emit_unchecked(emit, value);
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
