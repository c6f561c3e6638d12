#include "edi/lexing.h"

void x278i_lex_rescan(x278i_lexer *lexer) {
    lexer->position = 0;
    lexer->position_count = 0;
    lexer->scanned = lexer->at;
}

x278i_lex_result x278i_lex_failed(x278_status status) {
    return status == X278_E_LIMIT ? X278I_LEX_LIMIT : X278I_LEX_NOMEM;
}

x278_status x278i_lex_reached(x278i_lexer *lexer, const char *limit) {
    lexer->limit = limit;
    return X278_E_LIMIT;
}

size_t x278i_lex_room(x278i_lexer *lexer, size_t item) {
    const x278i_tape *tape = lexer->tape;
    lexer->limit = "max_document";
    return x278i_ctx_document(lexer->ctx, lexer->end - (tape->segment_count > 0 ? tape->segments[0].begin : 0)) / 2 /
           item;
}

x278_status x278i_lex_add_segment(x278i_lexer *lexer, uint32_t end, uint32_t flags) {
    x278i_tape *tape = lexer->tape;
    x278_status status = X278_OK;
    if (tape->segment_count > lexer->ctx->max_segments) {
        return x278i_lex_reached(lexer, "max_segments");
    }
    if (tape->segment_count == tape->segment_capacity) {
        status = x278i_grow(lexer->ctx, &tape->segments, &tape->segment_capacity, tape->segment_count + 1,
                            sizeof *tape->segments, x278i_lex_room(lexer, sizeof *tape->segments));
        if (status != X278_OK) {
            return status;
        }
    }
    uint32_t count = (uint32_t)(tape->element_count - lexer->first);
    if (count > lexer->ctx->max_elements) {
        return x278i_lex_reached(lexer, "max_elements");
    }
    uint32_t ends = count - ((flags & X278_SEGMENT_UNTERMINATED) != 0); /* separators that end an element */
    if (lexer->parts > lexer->ctx->max_parts + ends) {
        return x278i_lex_reached(lexer, "max_parts");
    }
    if (count == 1 && end == lexer->begin) {
        flags |= X278_SEGMENT_EMPTY;
    }
    bool wrapped = (lexer->all_marks & X278I_ELEMENT_WRAPPED) != 0;
    for (size_t i = lexer->first; wrapped && i < tape->element_count; i++) {
        if ((tape->elements[i].begin & X278I_ELEMENT_WRAPPED) != 0) {
            flags |= X278_SEGMENT_WRAPPED;
            status = x278i_tape_unwrap(lexer->ctx, tape, i);
            if (status != X278_OK) {
                return status;
            }
        }
    }
    x278_segment *segment = &tape->segments[tape->segment_count++];
    *segment = (x278_segment){
        .tape = tape,
        .first = lexer->first,
        .count = count,
        .begin = lexer->begin,
        .size = end - lexer->begin,
        .gap = (uint16_t)(lexer->begin - lexer->gap),
        .flags = flags,
    };
    segment->tag = x278i_tag_number(x278i_element(segment, 0));
    return X278_OK;
}
