/* Working memory of one call: a context whose requests are served from one block, and from the caller's context when the
 * block is full. */
#ifndef X278I_BASE_SCRATCH_H
#define X278I_BASE_SCRATCH_H

#include "base/context.h"

typedef struct x278i_scratch {
    x278_ctx ctx; /* to make things with that do not outlive the scratch; limits are those of `from` */
    const x278_ctx *from;
    char *block; /* NULL: no request was served from it yet */
    size_t size; /* 0: every request goes to `from` */
    size_t used;
    size_t beyond; /* bytes that `from` counts for what the block had no room for */
} x278i_scratch;

/* Room for `size` bytes; asks for no memory yet. A context that wants one request a block (tests) gets it. The scratch must
 * stay where it is. */
void x278i_scratch_init(x278i_scratch *scratch, const x278_ctx *from, size_t size);

/* Give the block back, after everything that was made with the context was freed. */
void x278i_scratch_free(x278i_scratch *scratch);

#endif
