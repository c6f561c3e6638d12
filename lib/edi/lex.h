/* Cuts a window of input into segments. Knows delimiters and counted payloads; nothing of the envelope. */
#ifndef X278I_EDI_LEX_H
#define X278I_EDI_LEX_H

#include <stdbool.h>
#include <stdint.h>

#include "edi/isa.h"
#include "edi/scan.h"
#include "edi/tape.h"

typedef enum {
    X278I_LEX_SEGMENT,       /* tape->segments has one more */
    X278I_LEX_PAYLOAD_BEGIN, /* tape->segments has one more, without its payload; lexer.payload_left is its length */
    X278I_LEX_PAYLOAD_DATA,  /* lexer.data */
    X278I_LEX_PAYLOAD_END,
    X278I_LEX_TEXT, /* lexer.data belongs to no segment */
    X278I_LEX_MORE, /* slide and append input, then call again */
    X278I_LEX_END,
    X278I_LEX_REFUSED,         /* an ISA gives no usable delimiters: lexer.isa says why */
    X278I_LEX_PAYLOAD_REFUSED, /* a counted payload in an input that was converted from another character set */
    X278I_LEX_LIMIT,           /* max_segments or max_elements */
    X278I_LEX_NOMEM
} x278i_lex_result;

/* What was odd about the last result: bits of lexer.notes. */
enum {
    X278I_NOTE_ISA = 1,             /* the segment is an ISA: lexer.isa has notes of its own */
    X278I_NOTE_LAYOUT = 2,          /* blanks, tabs or a second line break before the segment */
    X278I_NOTE_UNUSUAL = 4,         /* NUL or a byte outside of ASCII may stand in the segment */
    X278I_NOTE_PAYLOAD_MISSING = 8, /* the length of a counted payload is empty */
    X278I_NOTE_PAYLOAD_INVALID = 16,
    X278I_NOTE_PAYLOAD_WRONG = 32,
    X278I_NOTE_PAYLOAD_CUT = 64,    /* the input ended inside the payload */
    X278I_NOTE_PAYLOAD_LARGE = 256, /* the length is over the limit: the payload is not kept */
    X278I_NOTE_ISA_CUT = 128        /* TEXT or a segment begins with ISA, but there are no sixteen separators */
};

/* Those about the length of a payload. */
#define X278I_NOTE_PAYLOAD                                                                                             \
    ((uint32_t)(X278I_NOTE_PAYLOAD_MISSING | X278I_NOTE_PAYLOAD_INVALID | X278I_NOTE_PAYLOAD_WRONG |                   \
                X278I_NOTE_PAYLOAD_CUT | X278I_NOTE_PAYLOAD_LARGE))

/* A segment whose last element is counted in bytes, not ended by a delimiter. */
typedef struct x278i_payload_rule {
    uint32_t tag;
    uint32_t length; /* element that counts */
    uint32_t data;   /* element that is counted */
    uint32_t filter; /* element that names its encoding; 0: none */
} x278i_payload_rule;

/* The rule of the segments with a tag; NULL: they have no counted payload. */
const x278i_payload_rule *x278i_payload_rule_of(uint32_t tag);

typedef struct x278i_lexer {
    const x278_ctx *ctx;
    x278i_tape *tape; /* tape->base and ->origin are the window's */
    uint32_t end;     /* bytes in the window */
    bool ended;       /* no bytes follow the window */
    bool refuse_payloads;
    bool hold;       /* keep records and bytes of earlier segments; payloads stay whole */
    uint32_t queued; /* segments at the end of the tape that wait to be handed out: they are kept, too */
    bool unusual;    /* of the blocks the open segment touches */
    bool gap_break;  /* the gap so far holds a line break */
    bool after_word; /* outside: the byte before `at` is a letter or digit */
    uint8_t state;
    uint32_t at;        /* next byte that is not consumed */
    uint32_t scanned;   /* bytes that positions are known for */
    uint32_t gap;       /* where the gap before the open segment begins */
    uint32_t begin;     /* of the open segment */
    uint32_t from;      /* of the open element */
    uint64_t marks;     /* of the open element: see marks_of[] */
    uint64_t all_marks; /* of the open segment */
    bool payload_tag;   /* the open segment may have a counted payload: look when its tag is complete */
    uint32_t first;     /* record of the open segment's tag */
    uint32_t notes;     /* X278I_NOTE_* of what comes next */
    uint32_t payload;   /* index of the record a counted payload would be; UINT32_MAX: none */
    const x278i_payload_rule *payload_rule;
    uint64_t payload_length; /* that is declared; UINT64_MAX: no number can be so long */
    uint64_t payload_found;  /* bytes of the payload so far */
    uint64_t payload_left;   /* bytes of the declared length that are still to come */
    uint32_t payload_fault;  /* the note of why the length does not count; 0: it does */
    uint32_t payload_skip;   /* of a payload with a fault: bytes that do not end it, whatever follows them */
    bool payload_ended;      /* all of it was handed out, but for its end */
    bool payload_terminated; /* then: a terminator follows */
    bool leave;              /* do not keep payloads that are longer than `lookahead` */
    x278i_left left;         /* the open payload, when it is not kept */
    char *window;            /* the window, where bytes may be taken out of it; NULL: it is the caller's memory */
    uint64_t payload_limit;  /* longer payloads are never kept */
    uint32_t parts;          /* separators of the open segment */
    const char *limit;       /* that was reached: X278I_LEX_LIMIT */
    uint64_t lookahead;      /* counted payloads up to this length are looked at whole */
    uint32_t result_flags;   /* of PAYLOAD_END */
    x278_span data;
    x278i_isa isa;
    x278i_classes classes;
    uint32_t position, position_count;
    uint32_t positions[X278I_SCAN_BLOCK + 1];
} x278i_lexer;

/* Start before the first byte; `tape` is empty with `base` NULL. */
void x278i_lex_init(x278i_lexer *lexer, const x278_ctx *ctx, x278i_tape *tape, uint64_t lookahead);

/* Start inside of an interchange with these delimiters instead. */
void x278i_lex_enter(x278i_lexer *lexer, const x278_delimiters *delimiters);

/* The next piece. After MORE: x278i_lex_mark(), x278i_lex_slide(), set tape->base, end and ended, call again. */
x278i_lex_result x278i_lex_next(x278i_lexer *lexer);

/* The segment handed out last ended its interchange: what follows is text up to the next ISA. */
void x278i_lex_leave(x278i_lexer *lexer);

/* The first byte of the window that is still needed. */
uint32_t x278i_lex_mark(const x278i_lexer *lexer);

/* The window lost its first `delta` bytes, which is at most x278i_lex_mark(). */
void x278i_lex_slide(x278i_lexer *lexer, uint32_t delta);

#endif
