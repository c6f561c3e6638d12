/* Memory of the tool. What held patient data must not stay behind in memory that was given back, so every block is
 * overwritten before it is freed, and so is what the library takes for a context. */
#ifndef X278_TOOL_MEMORY_H
#define X278_TOOL_MEMORY_H

#include <stddef.h>

#include "x278/x278.h"

/* As malloc(), calloc(), realloc() and free(). Blocks of one are not given to the other. */
void *tool_alloc(size_t size);
void *tool_alloc_zero(size_t count, size_t size);
void *tool_realloc(void *block, size_t size);
void tool_free(void *block);

/* Overwrite memory, also where the compiler sees that nobody reads it any more. */
void tool_wipe(void *memory, size_t size);

/* A context whose memory is of this kind. */
x278_status tool_ctx_new(x278_ctx **out);

#endif
