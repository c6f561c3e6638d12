/* Memory of the module: counted, and overwritten before it goes back. */
#ifndef X278_WASM_MEMORY_H
#define X278_WASM_MEMORY_H

#include <stddef.h>

#include "x278/context.h"

/* Memory of zeros, or NULL. */
void *glue_alloc(size_t size);

/* A block of another size with the same content; NULL: none, and `block` stays as it was. `block` may be NULL. */
void *glue_realloc(void *block, size_t size);

/* `block` may be NULL. */
void glue_free(void *block);

/* Memory behind all blocks, before there is any block: all 0, and there until the next block is taken. NULL: there is none. */
void *glue_borrow(size_t size);

/* Bytes of all blocks. */
size_t glue_memory(void);

/* A context that takes its memory here. Free with x278_ctx_free(). */
x278_status glue_ctx_new(x278_ctx **out);

#endif
