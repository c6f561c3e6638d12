#include "edi/lexing.h"

void x278i_lex_rescan(x278i_lexer *lexer) {
    lexer->position = 0;
    lexer->position_count = 0;
    lexer->scanned = lexer->at;
}

x278i_lex_result x278i_lex_failed(x278_status status) {
    return status == X278_E_LIMIT ? X278I_LEX_LIMIT : X278I_LEX_NOMEM;
}

x278_status x278i_lex_add_segment(x278i_lexer *lexer, uint32_t end, uint32_t flags) {
    x278i_tape *tape = lexer->tape;
    x278_status status = X278_OK;
    if (tape->segment_count == tape->segment_capacity) {
        status = x278i_grow(lexer->ctx, &tape->segments, &tape->segment_capacity, tape->segment_count + 1,
                            sizeof *tape->segments, lexer->ctx->max_segments + 1);
        if (status != X278_OK) {
            return status;
        }
    }
    uint32_t count = (uint32_t)(tape->element_count - lexer->first);
    if (count > lexer->ctx->max_elements) {
        return X278_E_LIMIT;
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
    tape->segments[tape->segment_count++] = (x278_segment){
        .tape = tape,
        .first = lexer->first,
        .count = count,
        .begin = lexer->begin,
        .size = end - lexer->begin,
        .gap = lexer->begin - lexer->gap,
        .flags = flags,
    };
    return X278_OK;
}
