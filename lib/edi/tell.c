#include "edi/tell.h"

#include <string.h>

#include "base/utf8.h"

static const x278_str no_param = {NULL, 0};

void x278i_tell(x278i_teller *teller, int32_t code, uint64_t offset, uint64_t length, x278_str param) {
    x278i_finding finding = {.code = code, .offset = offset, .length = length};
    x278i_nesting_place(teller->envelope, NULL, &finding);
    finding.params[0] = param;
    finding.param_count = param.ptr != NULL;
    x278i_issues_add(teller->issues, &finding);
}

static void tell_segment(x278i_teller *teller, int32_t code, const x278_segment *segment, uint32_t element) {
    x278i_nesting_path_room path;
    x278i_finding finding = {.code = code, .element = element, .repetition = element > 0};
    finding.path = x278i_nesting_path(segment, element, &path);
    x278i_nesting_place(teller->envelope, segment, &finding);
    x278_segment_place(segment, element, 0, 0, &finding.offset, &finding.length);
    x278i_issues_add(teller->issues, &finding);
}

/* What the header said about the delimiters; `segment` is NULL when it was refused. */
static void tell_isa(x278i_teller *teller, const x278_segment *segment) {
    const x278i_isa *isa = &teller->lexer->isa;
    const x278i_tape *tape = teller->lexer->tape;
    for (uint32_t i = 0; i < isa->note_count; i++) {
        x278i_digits room;
        const char *at = tape->base + teller->lexer->begin + isa->notes[i].begin;
        x278i_finding finding = {
            .code = isa->notes[i].code,
            .element = isa->notes[i].element,
            .repetition = isa->notes[i].element > 0,
            .offset = x278i_tape_offset(tape, at),
            .length = x278i_tape_length(tape, at, isa->notes[i].size),
        };
        x278i_nesting_path_room path;
        finding.path = segment == NULL ? NULL : x278i_nesting_path(segment, finding.element, &path);
        x278i_nesting_place(teller->envelope, segment, &finding);
        if (finding.code == X278I_ISSUE_isa_length) {
            finding.params[0] = x278i_number(&room, (uint64_t)isa->width + 1);
            finding.param_count = 1;
        }
        x278i_issues_add(teller->issues, &finding);
    }
}

/* NUL bytes, broken UTF-8, and (once an interchange) characters outside of ASCII. */
static void tell_unusual(x278i_teller *teller, const x278_segment *segment) {
    uint32_t counted = (segment->flags & X278_SEGMENT_PAYLOAD) != 0 ? 1 : 0;
    for (uint32_t i = 0; i + counted < segment->count; i++) {
        x278_span value = x278i_element(segment, i);
        bool nul = false;
        bool broken = false;
        bool beyond = false;
        for (size_t at = 0; at < value.len;) {
            size_t size = x278i_utf8_front(value.ptr + at, value.len - at, NULL);
            nul = nul || value.ptr[at] == 0;
            broken = broken || size == 0;
            beyond = beyond || size > 1;
            at += size == 0 ? 1 : size;
        }
        if (nul) {
            tell_segment(teller, X278I_ISSUE_nul_byte, segment, i);
        }
        if (broken) {
            tell_segment(teller, X278I_ISSUE_not_utf8, segment, i);
        }
        if (beyond && !broken && !teller->ascii_told) {
            teller->ascii_told = true;
            tell_segment(teller, X278I_ISSUE_not_ascii, segment, i);
        }
    }
}

void x278i_tell_payload_begin(x278i_teller *teller, const x278_segment *segment) {
    uint32_t element = teller->lexer->payload_rule->length;
    x278i_finding *finding = &teller->payload;
    *finding = (x278i_finding){.element = element, .repetition = 1};
    x278i_nesting_place(teller->envelope, segment, finding);
    x278_segment_place(segment, element, 0, 0, &finding->offset, &finding->length);
    memcpy(teller->payload_tag, finding->tag.ptr, sizeof teller->payload_tag);
    finding->tag = (x278_span){teller->payload_tag, sizeof teller->payload_tag};
}

static const struct {
    uint32_t note;
    int32_t code;
} payload_notes[] = {
    {X278I_NOTE_PAYLOAD_LARGE, X278I_ISSUE_payload_too_large},
    {X278I_NOTE_PAYLOAD_MISSING, X278I_ISSUE_payload_length_missing},
    {X278I_NOTE_PAYLOAD_INVALID, X278I_ISSUE_payload_length_invalid},
    {X278I_NOTE_PAYLOAD_WRONG, X278I_ISSUE_payload_length_wrong},
    {X278I_NOTE_PAYLOAD_CUT, X278I_ISSUE_payload_truncated},
};

/* Report what is odd about the length of a payload, at the place that `finding` has. */
static void tell_notes(x278i_teller *teller, x278i_finding *finding) {
    const x278i_lexer *lexer = teller->lexer;
    for (size_t i = 0; i < sizeof payload_notes / sizeof payload_notes[0]; i++) {
        if ((lexer->notes & payload_notes[i].note) == 0) {
            continue;
        }
        bool large = payload_notes[i].note == X278I_NOTE_PAYLOAD_LARGE;
        x278i_digits declared;
        x278i_digits other;
        finding->code = payload_notes[i].code;
        finding->params[0] = x278i_number(&declared, lexer->payload_length);
        finding->params[1] = x278i_number(&other, large ? lexer->payload_limit : lexer->payload_found);
        finding->param_count = large || payload_notes[i].note == X278I_NOTE_PAYLOAD_WRONG ? 2 : 0;
        x278i_issues_add(teller->issues, finding);
    }
}

static void tell_payload(x278i_teller *teller, const x278_segment *segment) {
    uint32_t element = teller->lexer->payload_rule == NULL ? 0 : teller->lexer->payload_rule->length;
    x278i_nesting_path_room path;
    x278i_finding finding = {.element = element, .repetition = 1};
    finding.path = x278i_nesting_path(segment, element, &path);
    x278i_nesting_place(teller->envelope, segment, &finding);
    x278_segment_place(segment, element, 0, 0, &finding.offset, &finding.length);
    tell_notes(teller, &finding);
}

void x278i_tell_segment(x278i_teller *teller, const x278_segment *segment) {
    uint32_t notes = teller->lexer->notes;
    if (notes == 0 && segment->flags == 0) {
        return; /* nearly all */
    }
    if ((notes & X278I_NOTE_ISA) != 0) {
        teller->layout_told = false;
        teller->ascii_told = false;
        tell_isa(teller, segment);
    }
    if ((notes & X278I_NOTE_ISA_CUT) != 0) {
        tell_segment(teller, X278I_ISSUE_isa_incomplete, segment, 0);
    }
    if ((notes & X278I_NOTE_LAYOUT) != 0 && !teller->layout_told) {
        teller->layout_told = true;
        const char *gap = segment->tape->base + segment->begin - segment->gap;
        x278i_tell(teller, X278I_ISSUE_layout_blank, x278i_tape_offset(segment->tape, gap),
                   x278i_tape_length(segment->tape, gap, segment->gap), no_param);
    }
    if ((segment->flags & X278_SEGMENT_EMPTY) != 0) {
        tell_segment(teller, X278I_ISSUE_segment_empty, segment, 0);
    }
    if ((segment->flags & X278_SEGMENT_WRAPPED) != 0) {
        tell_segment(teller, X278I_ISSUE_line_wrapped, segment, 0);
    }
    if ((notes & X278I_NOTE_UNUSUAL) != 0) {
        tell_unusual(teller, segment);
    }
    if ((notes & X278I_NOTE_PAYLOAD) != 0) {
        tell_payload(teller, segment);
    }
    if ((segment->flags & X278_SEGMENT_UNTERMINATED) != 0 && (notes & X278I_NOTE_PAYLOAD_CUT) == 0) {
        tell_segment(teller, X278I_ISSUE_segment_unterminated, segment, 0);
    }
}

/* Text that belongs to no segment */

static bool is_blank_text(x278_span text) {
    for (size_t i = 0; i < text.len; i++) {
        if (text.ptr[i] != ' ' && text.ptr[i] != '\t' && text.ptr[i] != '\r' && text.ptr[i] != '\n') {
            return false;
        }
    }
    return true;
}

/* Take the bytes of a byte order mark, which may come one by one, off the text that begins the input. */
static void take_mark(x278i_teller *teller, x278_span *text, uint64_t *offset) {
    static const char mark[] = "\xef\xbb\xbf";
    bool own = teller->lexer->tape->measure == NULL; /* else the character set took its mark off */
    while (own && text->len > 0 && teller->mark < 3 && *offset == teller->mark && *text->ptr == mark[teller->mark]) {
        text->ptr++;
        text->len--;
        ++*offset;
        if (++teller->mark == 3) {
            x278i_tell(teller, X278I_ISSUE_byte_order_mark, 0, 3, no_param);
        }
    }
}

/* A run of text begins at `offset`, with the bytes that began like a byte order mark and were none. */
static void begin_run(x278i_teller *teller, uint64_t offset) {
    uint64_t broken = teller->mark < 3 ? teller->mark : 0;
    teller->run_begin = offset - broken;
    teller->run_length = broken;
    teller->run_blank = broken == 0;
    teller->head = broken == 0 ? 0 : UINT8_MAX;
    teller->mark = UINT8_MAX;
}

/* Text that begins with ISA and goes on with a byte that can be no separator: somebody meant a header. */
static void look_for_head(x278i_teller *teller, x278_span text) {
    const x278i_tape *tape = teller->lexer->tape;
    for (size_t i = 0; i < text.len && teller->head <= 3; i++) {
        x278_span byte = {text.ptr + i, 1};
        if (teller->head == 0 && is_blank_text(byte)) {
            continue;
        }
        if (teller->head < 3) {
            teller->head = *byte.ptr == "ISA"[teller->head] ? teller->head + 1 : UINT8_MAX;
            continue;
        }
        teller->head = UINT8_MAX;
        if (!x278i_isa_separates(*byte.ptr)) {
            x278i_tell(teller, X278I_ISSUE_element_separator_invalid, x278i_tape_offset(tape, byte.ptr),
                       x278i_tape_length(tape, byte.ptr, 1), no_param);
        }
    }
}

void x278i_tell_text(x278i_teller *teller) {
    x278_span text = teller->lexer->data;
    const x278i_tape *tape = teller->lexer->tape;
    uint64_t offset = x278i_tape_offset(tape, text.ptr);
    uint64_t length = x278i_tape_length(tape, text.ptr, text.len);
    if ((teller->lexer->notes & X278I_NOTE_ISA_CUT) != 0) {
        x278i_tell(teller, X278I_ISSUE_isa_incomplete, offset, length, no_param);
    }
    if (teller->lexer->notes & X278I_NOTE_LAYOUT && !teller->layout_told) {
        teller->layout_told = true;
        x278i_tell(teller, X278I_ISSUE_layout_blank, offset, length, no_param);
    }
    take_mark(teller, &text, &offset);
    teller->lexer->notes = 0;
    if (text.len == 0) {
        return;
    }
    if (teller->run_length == 0) {
        begin_run(teller, offset);
    }
    look_for_head(teller, text);
    teller->run_blank = teller->run_blank && is_blank_text(text);
    teller->run_length += x278i_tape_length(tape, text.ptr, text.len);
}

void x278i_tell_text_end(x278i_teller *teller) {
    if (teller->run_length == 0 && teller->mark > 0 && teller->mark < 3) {
        begin_run(teller, teller->mark);
    }
    if (teller->run_length > 0 && !teller->run_blank) {
        x278i_digits room;
        x278i_tell(teller, X278I_ISSUE_text_outside, teller->run_begin, teller->run_length,
                   x278i_number(&room, teller->run_length));
    } else if (teller->run_length > 0 && teller->run_leading) {
        x278i_tell(teller, X278I_ISSUE_leading_blank, teller->run_begin, teller->run_length, no_param);
    }
    teller->run_length = 0;
    teller->run_leading = false;
}

void x278i_tell_payload_end(x278i_teller *teller) {
    tell_notes(teller, &teller->payload);
    teller->lexer->notes = 0;
}

void x278i_tell_refusal(x278i_teller *teller) {
    x278i_tell_text_end(teller);
    tell_isa(teller, NULL);
}
