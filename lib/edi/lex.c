/* Segments out of bytes: spans between delimiters, text between segments, payloads that are counted. */
#include "edi/lexing.h"

#include <string.h>

void x278i_lex_init(x278i_lexer *lexer, const x278_ctx *ctx, x278i_tape *tape, uint64_t lookahead) {
    memset(lexer, 0, offsetof(x278i_lexer, positions)); /* those are written before they are read */
    lexer->ctx = ctx;
    lexer->tape = tape;
    lexer->lookahead = lookahead;
    lexer->state = X278I_AT_OUTSIDE;
}

void x278i_lex_enter(x278i_lexer *lexer, const x278_delimiters *delimiters) {
    lexer->tape->delimiters = *delimiters;
    x278i_classes_set(&lexer->classes, delimiters);
    lexer->state = X278I_AT_GAP;
}

uint32_t x278i_lex_mark(const x278i_lexer *lexer) {
    if ((lexer->hold || lexer->queued > 0) && lexer->tape->segment_count > 0) {
        return lexer->tape->segments[0].begin - lexer->tape->segments[0].gap;
    }
    switch (lexer->state) {
    case X278I_AT_GAP:
    case X278I_AT_SEGMENT:
        return lexer->gap;
    default:
        return lexer->at;
    }
}

void x278i_lex_slide(x278i_lexer *lexer, uint32_t delta) {
    x278i_tape_slide(lexer->tape, delta);
    lexer->at -= delta;
    lexer->scanned -= delta < lexer->scanned ? delta : lexer->scanned;
    lexer->gap -= delta;
    lexer->begin -= delta;
    lexer->from -= delta;
    lexer->end -= delta;
    while (lexer->position < lexer->position_count && lexer->positions[lexer->position] < delta) {
        lexer->position++; /* in text or a payload that was passed over */
    }
    for (uint32_t i = lexer->position; i < lexer->position_count; i++) {
        lexer->positions[i] -= delta;
    }
}

static void skip_positions(x278i_lexer *lexer, uint32_t at) {
    uint32_t position = lexer->position;
    while (position < lexer->position_count && lexer->positions[position] < at) {
        position++;
    }
    lexer->position = position;
    if (lexer->scanned < at) {
        lexer->scanned = at;
    }
}

static bool scan_block(x278i_lexer *lexer) {
    if (lexer->scanned >= lexer->end) {
        return false;
    }
    uint32_t size = lexer->end - lexer->scanned;
    size = size < X278I_SCAN_BLOCK ? size : X278I_SCAN_BLOCK;
    const char *data = lexer->tape->base + lexer->scanned;
    lexer->position = 0;
    lexer->position_count = (uint32_t)x278i_scan(&lexer->classes, data, size, lexer->scanned, lexer->positions);
    lexer->unusual = x278i_scan_unusual(data, size);
    lexer->scanned += size;
    return true;
}

static x278i_lex_result text(x278i_lexer *lexer, uint32_t begin, uint32_t end) {
    lexer->data = (x278_span){lexer->tape->base + begin, end - begin};
    lexer->at = end;
    lexer->gap = end;
    lexer->after_word = end > begin && x278i_is_word((unsigned char)lexer->tape->base[end - 1]);
    return X278I_LEX_TEXT;
}

static bool same_delimiters(const x278_delimiters *a, const x278_delimiters *b) {
    return a->terminator == b->terminator && a->element == b->element && a->component == b->component &&
           a->repetition == b->repetition;
}

/* Room for `more` element records. */
static x278_status reserve_elements(x278i_lexer *lexer, size_t more) {
    x278i_tape *tape = lexer->tape;
    if (more <= tape->element_capacity - tape->element_count) {
        return X278_OK;
    }
    return x278i_grow(lexer->ctx, &tape->elements, &tape->element_capacity, tape->element_count + more,
                      sizeof *tape->elements, x278i_lex_room(lexer, sizeof *tape->elements));
}

static bool has_break(const char *text, size_t len) {
    return memchr(text, '\r', len) != NULL || memchr(text, '\n', len) != NULL;
}

/* The records of an ISA, by its separators. */
static x278i_lex_result add_isa(x278i_lexer *lexer) {
    const x278i_isa *isa = &lexer->isa;
    x278i_tape *tape = lexer->tape;
    x278_status status = reserve_elements(lexer, X278I_ISA_ELEMENTS + 1);
    if (status != X278_OK) {
        return x278i_lex_failed(status);
    }
    lexer->first = (uint32_t)tape->element_count;
    lexer->all_marks = 0;
    uint32_t from = 0;
    bool broken = has_break(tape->base + lexer->begin, isa->size);
    for (uint32_t i = 0; i <= X278I_ISA_ELEMENTS; i++) {
        uint32_t end = i < X278I_ISA_ELEMENTS ? isa->separators[i] : isa->size;
        bool wrapped = broken && has_break(tape->base + lexer->begin + from, end - from);
        tape->elements[tape->element_count++] = (x278i_record){
            .begin = (lexer->begin + from) | (wrapped ? X278I_ELEMENT_WRAPPED : 0),
            .size = end - from,
        };
        lexer->all_marks |= wrapped ? X278I_ELEMENT_WRAPPED : 0;
        from = end + 1;
    }
    bool same = same_delimiters(&tape->delimiters, &isa->delimiters);
    tape->delimiters = isa->delimiters;
    status = x278i_lex_add_segment(lexer, lexer->begin + isa->size, 0);
    if (status != X278_OK) {
        return x278i_lex_failed(status);
    }
    if (x278i_scan_unusual(tape->base + lexer->begin, isa->size)) {
        lexer->notes |= X278I_NOTE_UNUSUAL;
    }
    lexer->at = lexer->begin + isa->size + 1;
    lexer->gap = lexer->at;
    lexer->gap_break = false;
    lexer->state = X278I_AT_GAP;
    if (same) {
        skip_positions(lexer, lexer->at);
    } else {
        x278i_classes_set(&lexer->classes, &isa->delimiters);
        x278i_lex_rescan(lexer);
    }
    return X278I_LEX_SEGMENT;
}

/* A header begins at `begin`, perhaps. TEXT stands for "it does not". */
static x278i_lex_result try_isa(x278i_lexer *lexer, uint32_t begin) {
    const char *data = lexer->tape->base + begin;
    bool converted = lexer->tape->measure != NULL;
    if (converted && (unsigned char)data[3] >= 0x80) {
        return X278I_LEX_TEXT; /* a character of more than one byte in UTF-8 cannot separate */
    }
    switch (x278i_isa_parse(data, lexer->end - begin, lexer->ended, &lexer->isa)) {
    case X278I_ISA_MORE:
        return X278I_LEX_MORE;
    case X278I_ISA_NONE:
        return X278I_LEX_TEXT;
    case X278I_ISA_READ:
        break;
    }
    if (converted) {
        x278i_isa_characters(data, &lexer->isa);
    }
    lexer->begin = begin;
    lexer->notes |= X278I_NOTE_ISA;
    return lexer->isa.refused ? X278I_LEX_REFUSED : add_isa(lexer);
}

/* Look for the next ISA; what stands before it is text. */
static x278i_lex_result read_outside(x278i_lexer *lexer) {
    const char *base = lexer->tape->base;
    uint32_t begin = lexer->at;
    for (uint32_t at = begin; at + 4 <= lexer->end; at++) {
        bool after_word = at > begin ? x278i_is_word((unsigned char)base[at - 1]) : lexer->after_word;
        if (base[at] != 'I' || after_word || !x278i_isa_begins(base + at)) {
            continue;
        }
        if (at > begin) {
            return text(lexer, begin, at);
        }
        lexer->gap = at;
        x278i_lex_result result = try_isa(lexer, at);
        if (result != X278I_LEX_TEXT) {
            return result;
        }
        lexer->notes |= X278I_NOTE_ISA_CUT;
        return text(lexer, at, at + 3);
    }
    uint32_t kept = lexer->ended ? 0 : 3; /* they may begin an ISA */
    uint32_t end = lexer->end - begin > kept ? lexer->end - kept : begin;
    while (lexer->tape->measure != NULL && end > begin && end < lexer->end &&
           ((unsigned char)base[end] & 0xc0) == 0x80) {
        end--; /* characters stay whole */
    }
    if (end > begin) {
        return text(lexer, begin, end);
    }
    if (!lexer->ended) {
        x278i_lex_rescan(lexer);
        return X278I_LEX_MORE;
    }
    lexer->state = X278I_AT_DONE;
    return X278I_LEX_END;
}

void x278i_lex_leave(x278i_lexer *lexer) {
    lexer->state = X278I_AT_OUTSIDE;
    lexer->after_word = false;
}

/* Pass over line breaks and blanks, then open a segment. */
static x278i_lex_result read_gap(x278i_lexer *lexer) {
    const char *base = lexer->tape->base;
    const uint32_t end = lexer->end;
    const uint32_t gap = lexer->gap;
    uint32_t at = lexer->at;
    for (; at < end; at++) {
        char byte = base[at];
        uint8_t class = lexer->classes.of[(unsigned char)byte];
        bool is_break = byte == '\r' || byte == '\n';
        bool is_blank = byte == ' ' || byte == '\t';
        if (!(is_break || is_blank) || class == X278I_BYTE_ELEMENT || class == X278I_BYTE_COMPONENT ||
            class == X278I_BYTE_REPETITION) {
            break;
        }
        if (at - gap >= X278I_GAP_LONGEST) {
            lexer->notes |= X278I_NOTE_LAYOUT;
            return text(lexer, gap, at);
        }
        bool second_half = byte == '\n' && at > gap && base[at - 1] == '\r';
        if (is_blank || (lexer->gap_break && !second_half) || class == X278I_BYTE_TERMINATOR) {
            lexer->notes |= X278I_NOTE_LAYOUT;
        }
        lexer->gap_break = true;
    }
    lexer->at = at;
    if (at == end) {
        if (!lexer->ended) {
            return X278I_LEX_MORE;
        }
        lexer->notes &= ~(uint32_t)X278I_NOTE_LAYOUT;
        if (gap < at) {
            return text(lexer, gap, at);
        }
        lexer->state = X278I_AT_DONE;
        return X278I_LEX_END;
    }
    if (base[at] == 'I') {
        if (end - at < 4 && !lexer->ended) {
            return X278I_LEX_MORE;
        }
        if (end - at >= 4 && x278i_isa_begins(base + at)) {
            x278i_lex_result result = try_isa(lexer, at);
            if (result != X278I_LEX_TEXT) {
                return result;
            }
            lexer->notes |= X278I_NOTE_ISA_CUT;
        }
    }
    skip_positions(lexer, at);
    lexer->state = X278I_AT_SEGMENT;
    lexer->begin = at;
    lexer->from = at;
    lexer->marks = 0;
    lexer->all_marks = 0;
    lexer->parts = 0;
    lexer->payload = UINT32_MAX;
    lexer->payload_rule = NULL;
    lexer->payload_tag = base[at] == 'B'; /* as all payload_rules[] begin */
    lexer->first = (uint32_t)lexer->tape->element_count;
    return X278I_LEX_SEGMENT;
}

/* What a byte that ends no element says about the open one: flags for a record's `begin` (low half) and `size`. */
static const uint64_t marks_of[] = {
    [X278I_BYTE_DATA] = 0,
    [X278I_BYTE_ELEMENT] = 0,
    [X278I_BYTE_TERMINATOR] = 0,
    [X278I_BYTE_COMPONENT] = (uint64_t)X278I_ELEMENT_COMPONENTS << 32,
    [X278I_BYTE_REPETITION] = (uint64_t)X278I_ELEMENT_REPETITIONS << 32,
    [X278I_BYTE_BREAK] = X278I_ELEMENT_WRAPPED,
};

/* Close the segment at the terminator at `end`, or at the end of the input. */
static x278i_lex_result close_segment(x278i_lexer *lexer, uint32_t end, uint32_t flags) {
    if (lexer->unusual) {
        lexer->notes |= X278I_NOTE_UNUSUAL;
    }
    x278_status status = x278i_lex_add_segment(lexer, end, flags);
    lexer->at = end + ((flags & X278_SEGMENT_UNTERMINATED) == 0);
    lexer->gap = lexer->at;
    lexer->gap_break = false;
    lexer->state = X278I_AT_GAP;
    return status == X278_OK ? X278I_LEX_SEGMENT : x278i_lex_failed(status);
}

/* The record at which the hot loop is to stop: the one behind a tag that may have a counted payload, or the payload
 * itself. NULL: none. */
static const x278i_record *look_again(const x278i_lexer *lexer) {
    if (lexer->payload_tag) {
        return lexer->tape->elements + lexer->first + 1;
    }
    return lexer->payload == UINT32_MAX ? NULL : lexer->tape->elements + lexer->payload;
}

/* Go on with the open segment: one record an element, up to its terminator. */
static x278i_lex_result read_segment(x278i_lexer *lexer) {
    x278i_tape *tape = lexer->tape;
    for (;;) {
        if (lexer->payload == tape->element_count) {
            lexer->at = lexer->from;
            x278i_lex_result result = x278i_payload_begin(lexer);
            if (result != X278I_LEX_SEGMENT || lexer->state != X278I_AT_SEGMENT) {
                return result;
            }
        }
        uint32_t left = lexer->position_count - lexer->position;
        x278_status status = reserve_elements(lexer, left + 1);
        bool none = status == X278_OK && tape->elements == NULL; /* cannot be */
        size_t elements = tape->element_count - lexer->first;
        if (status == X278_OK && elements > lexer->ctx->max_elements) {
            status = x278i_lex_reached(lexer, "max_elements");
        } else if (status == X278_OK && lexer->parts > lexer->ctx->max_parts + elements) {
            status = x278i_lex_reached(lexer, "max_parts");
        }
        if (status != X278_OK || none) {
            return status == X278_E_NOMEM || none ? X278I_LEX_NOMEM : X278I_LEX_LIMIT;
        }
        /* The hot loop: everything in registers, and no branch but at the end of a segment. A record is written for each
         * position and stays only where an element ends. */
        const unsigned char *base = (const unsigned char *)tape->base;
        const uint8_t *of = lexer->classes.of;
        const uint32_t *position = lexer->positions + lexer->position;
        const uint32_t *const last = lexer->positions + lexer->position_count;
        x278i_record *out = tape->elements + tape->element_count;
        const x278i_record *const stop = look_again(lexer); /* where a counted payload is to be thought of */
        uint32_t from = lexer->from;
        uint64_t marks = lexer->marks;
        uint64_t all_marks = lexer->all_marks;
        uint32_t terminator = UINT32_MAX;
        while (position < last && out != stop) {
            uint32_t at = *position++;
            uint8_t class = of[base[at]];
            bool ends = class <= X278I_BYTE_TERMINATOR;
            *out = x278i_lex_record(from, at, marks);
            out += ends;
            from = ends ? at + 1 : from;
            marks = ends ? 0 : marks | marks_of[class];
            all_marks |= marks;
            if (class == X278I_BYTE_TERMINATOR) {
                terminator = at;
                break;
            }
        }
        lexer->parts += (uint32_t)(position - lexer->positions) - lexer->position;
        lexer->position = (uint32_t)(position - lexer->positions);
        tape->element_count = (size_t)(out - tape->elements);
        lexer->from = from;
        lexer->marks = marks;
        lexer->all_marks = all_marks;
        if (terminator != UINT32_MAX) {
            return close_segment(lexer, terminator, 0);
        }
        if (out == stop) {
            if (lexer->payload_tag) {
                lexer->payload_tag = false;
                x278i_payload_find(lexer, &tape->elements[lexer->first]);
            }
            continue;
        }
        if (lexer->unusual) {
            lexer->notes |= X278I_NOTE_UNUSUAL;
        }
        if (!scan_block(lexer)) {
            if (!lexer->ended) {
                return X278I_LEX_MORE;
            }
            tape->elements[tape->element_count++] = x278i_lex_record(from, lexer->end, marks);
            return close_segment(lexer, lexer->end, X278_SEGMENT_UNTERMINATED);
        }
    }
}

x278i_lex_result x278i_lex_next(x278i_lexer *lexer) {
    switch (lexer->state) {
    case X278I_AT_OUTSIDE:
        return read_outside(lexer);
    case X278I_AT_GAP: {
        x278i_lex_result result = read_gap(lexer);
        if (lexer->state != X278I_AT_SEGMENT) {
            return result;
        }
        return read_segment(lexer);
    }
    case X278I_AT_SEGMENT:
        return read_segment(lexer);
    case X278I_AT_PAYLOAD:
        return x278i_payload_read(lexer);
    default:
        return X278I_LEX_END;
    }
}
