/* What the files of the lexer share: segments that are cut at delimiters (lex.c) and payloads that are counted (payload.c). */
#ifndef X278I_EDI_LEXING_H
#define X278I_EDI_LEXING_H

#include "edi/lex.h"

/* What the lexer is in. */
enum {
    X278I_AT_OUTSIDE,
    X278I_AT_GAP,
    X278I_AT_SEGMENT,
    X278I_AT_PAYLOAD,
    X278I_AT_DONE
};

/* The record of an element from `from` to `end`, with marks as marks_of[] has them. */
static inline x278i_record x278i_lex_record(uint32_t from, uint32_t end, uint64_t marks) {
    return (x278i_record){.begin = from | (uint32_t)marks, .size = (end - from) | (uint32_t)(marks >> 32)};
}

/* Forget what is known beyond `at`: the bytes there are to be read in another way. */
void x278i_lex_rescan(x278i_lexer *lexer);

/* Say which limit was reached. @return X278_E_LIMIT. */
x278_status x278i_lex_reached(x278i_lexer *lexer, const char *limit);

/* How many items of `item` bytes the records of the bytes in the window may take. */
size_t x278i_lex_room(x278i_lexer *lexer, size_t item);

/* Close the open segment, which ends before `end`. X278_E_LIMIT, X278_E_NOMEM. */
x278_status x278i_lex_add_segment(x278i_lexer *lexer, uint32_t end, uint32_t flags);

/* The result for a status that is a failure. */
x278i_lex_result x278i_lex_failed(x278_status status);

/* The tag is complete: note whether a counted payload follows. */
void x278i_payload_find(x278i_lexer *lexer, const x278i_record *tag);

/* The payload's first byte is at lexer->from. SEGMENT with the state still AT_SEGMENT: there is no payload; with another
 * state: it was taken whole. */
x278i_lex_result x278i_payload_begin(x278i_lexer *lexer);

/* The next piece of a payload that is handed out in pieces, or its end. */
x278i_lex_result x278i_payload_read(x278i_lexer *lexer);

#endif
