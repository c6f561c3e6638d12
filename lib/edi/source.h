/* Where a lexer's window comes from: memory, a file, or what a caller feeds. */
#ifndef X278I_EDI_SOURCE_H
#define X278I_EDI_SOURCE_H

#include <stdbool.h>
#include <stdio.h>

#include "edi/lex.h"

typedef struct x278i_source {
    const x278_ctx *ctx;
    x278i_lexer *lexer;
    FILE *file;         /* NULL: memory, or feeding */
    size_t memory_left; /* bytes behind the window */
    bool feeding;
    bool fed_all;
    size_t chunk;    /* bytes to read from a file at a time */
    char *window;    /* owned; NULL for memory */
    size_t capacity; /* of `window` */
} x278i_source;

/* More input for the lexer, which asked for it. *need says that it has to be fed first. X278_E_LIMIT, X278_E_NOMEM,
 * X278_E_IO. */
x278_status x278i_source_refill(x278i_source *source, bool *need);

/* Append bytes. X278_E_LIMIT, X278_E_NOMEM: nothing was appended. */
x278_status x278i_source_feed(x278i_source *source, const void *data, size_t len);

/* Close the file, free the window. */
void x278i_source_free(x278i_source *source);

#endif
