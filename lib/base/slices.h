/* The bytes of an input in slices: of memory, of a file, or of what a caller feeds. */
#ifndef X278I_BASE_SLICES_H
#define X278I_BASE_SLICES_H

#include <stdbool.h>

#include "base/buf.h"
#include "base/file.h"

#define X278I_SLICE ((size_t)8192) /* XML documents that end in one wait together */

/* All zeros: nothing is open. */
typedef struct x278i_slices {
    x278i_file file;
    const char *memory;
    size_t left;   /* of memory */
    x278i_buf fed; /* what waits to be read, */
    size_t fed_at; /* from here on */
    bool feeding, fed_all;
    char slice[X278I_SLICE];
} x278i_slices;

/* Begin; `data` must live as long. X278_E_INVALID_ARG (NULL for the data or the path), X278_E_IO. */
x278_status x278i_slices_memory(x278i_slices *slices, const void *data, size_t len);
x278_status x278i_slices_file(x278i_slices *slices, const char *path);
void x278i_slices_feed(x278i_slices *slices);

/* More bytes for a feed; they are copied. What x278i_slices_next() gave ends here. X278_E_INVALID_ARG, X278_E_STATE (no feed,
 * or ended), X278_E_NOMEM. */
x278_status x278i_slices_add(const x278_ctx *ctx, x278i_slices *slices, const void *data, size_t len);

/* A feed has had all bytes. X278_E_STATE. */
x278_status x278i_slices_add_end(x278i_slices *slices);

/* The next bytes, at most X278I_SLICE; they live until the next call. *len 0: X278_NEED_INPUT, or X278_END. X278_E_IO. */
x278_status x278i_slices_next(x278i_slices *slices, const char **bytes, size_t *len);

/* Take the last `len` bytes of what was given last back, to be given again. A feed only. */
void x278i_slices_back(x278i_slices *slices, size_t len);

/* Close and free. */
void x278i_slices_clear(const x278_ctx *ctx, x278i_slices *slices);

#endif
