/* Where a lexer's window comes from: memory, a file, or what a caller feeds. */
#ifndef X278I_EDI_SOURCE_H
#define X278I_EDI_SOURCE_H

#include <stdbool.h>

#include "base/file.h"
#include "edi/charset.h"
#include "edi/lex.h"

typedef struct x278i_source {
    const x278_ctx *ctx;
    x278i_lexer *lexer;
    x278i_file file;    /* closed: memory, or feeding */
    const char *memory; /* to be converted; else the window is the memory itself */
    size_t memory_left; /* bytes behind the window, or behind what was converted */
    bool feeding;
    bool fed_all;
    size_t chunk;           /* bytes to read from a file at a time */
    char *window;           /* owned; NULL for memory */
    size_t capacity;        /* of `window` */
    x278i_charset *charset; /* NULL: the input is read as it is */
    x278i_measure measure;
    x278i_buf raw;      /* bytes that wait for conversion */
    uint64_t converted; /* bytes of the input before `raw` */
    uint64_t broken;    /* bytes that stand for no character, */
    uint64_t broken_at; /* and where the first is */
} x278i_source;

/* More input for the lexer, which asked for it. *need says that it has to be fed first. X278_E_LIMIT, X278_E_NOMEM,
 * X278_E_IO. */
x278_status x278i_source_refill(x278i_source *source, bool *need);

/* Read the input in a character set from here on. Before the first byte. X278_E_UNSUPPORTED, X278_E_NOMEM. */
x278_status x278i_source_charset(x278i_source *source, const char *name);

/* Append bytes. X278_E_LIMIT, X278_E_NOMEM: nothing was appended. */
x278_status x278i_source_feed(x278i_source *source, const void *data, size_t len);

/* Close the file, free the window. */
void x278i_source_free(x278i_source *source);

#endif
