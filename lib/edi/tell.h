/* What a reader reports about bytes and layout: all that is not the envelope's business. */
#ifndef X278I_EDI_TELL_H
#define X278I_EDI_TELL_H

#include <stdbool.h>
#include <stdint.h>

#include "base/issue.h"
#include "edi/lex.h"
#include "edi/nesting.h"

typedef struct x278i_teller {
    x278i_lexer *lexer;
    const x278i_nesting *envelope;
    x278_issues *issues;
    bool layout_told, ascii_told;   /* once an interchange */
    uint64_t run_begin, run_length; /* of text that belongs to no segment */
    bool run_blank;                 /* so far it is blanks, line breaks and byte order marks */
    bool run_leading;               /* it began before the first interchange; true at first */
    uint8_t mark;                   /* bytes of a byte order mark met so far; more than 3: there is none */
    uint8_t head;                   /* bytes of ISA that the run began with so far; more than 3: looked at */
    x278i_finding payload;          /* place of the length of the open payload, which outlives its segment */
    char payload_tag[3];
} x278i_teller;

/* Report a finding at a place of the input, with one param or none (`ptr` NULL). */
void x278i_tell(x278i_teller *teller, int32_t code, uint64_t offset, uint64_t length, x278_str param);

/* The lexer refused an ISA: say why. */
void x278i_tell_refusal(x278i_teller *teller);

/* Report all that the lexer noted about the segment that it handed out. */
void x278i_tell_segment(x278i_teller *teller, const x278_segment *segment);

/* The lexer handed out a piece of text. */
void x278i_tell_text(x278i_teller *teller);

/* The run of text ends: say what it was. */
void x278i_tell_text_end(x278i_teller *teller);

/* A payload that comes in pieces begins: keep what a finding at its end has to say. */
void x278i_tell_payload_begin(x278i_teller *teller, const x278_segment *segment);

/* The payload has ended: was its length right? */
void x278i_tell_payload_end(x278i_teller *teller);

#endif
