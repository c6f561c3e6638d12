/* The inside of a reader. */
#ifndef X278I_EDI_READING_H
#define X278I_EDI_READING_H

#include "edi/lex.h"
#include "edi/reader.h"
#include "edi/source.h"
#include "edi/tell.h"

/* A copy of a header that outlives its place in the window. */
typedef struct x278i_header {
    x278i_tape tape;
    x278i_buf bytes;
    x278i_measure measure; /* when the input is converted from another character set */
} x278i_header;

struct x278_reader {
    const x278_ctx *ctx;
    x278_issues *issues;
    x278_status status; /* a failure is final */

    uint64_t lookahead; /* as the options say */
    uint64_t payload_limit;
    bool leave;
    uint32_t form;   /* of the character set */
    bool resettable; /* it reads memory or what is fed, from the beginning of an interchange */

    x278i_source source;
    x278i_tape tape;
    x278i_nesting envelope;
    x278i_teller teller;
    x278i_header headers[X278I_LEVEL_TRANSACTION]; /* ISA and GS */

    bool delivered; /* the segments on the tape were handed out */
    bool pending;   /* the last segment on the tape was lexed, but belongs to what comes next and is not taken yet */
    bool done;
    x278_token token;
    x278i_transaction transaction;
    const x278_segment *outside; /* of the last unit; NULL: that was a transaction */
    bool waiting;                /* the last call needs input */
    x278_missing behind;         /* what the last call found missing, but for the transaction that it handed out */

    x278i_lexer lexer; /* last, since its positions are not cleared */
};

#endif
