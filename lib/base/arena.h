/* Memory that is given back all at once. */
#ifndef X278I_BASE_ARENA_H
#define X278I_BASE_ARENA_H

#include <stdalign.h>
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "base/context.h"
#include "x278/str.h"

typedef struct x278i_arena_block x278i_arena_block;

typedef struct x278i_arena {
    const x278_ctx *ctx;
    x278i_arena_block *blocks; /* newest first */
    x278i_arena_block *lent;   /* one that is not the arena's own; NULL: there is none */
    char *next;
    char *end;
    char *zeros; /* of a piece that was cleared, what is left of it: a multiple of eight bytes */
    char *zeros_end;
    size_t held;  /* bytes in all blocks */
    size_t limit; /* that they may be; SIZE_MAX: any number */
    bool full;    /* the limit was reached */
} x278i_arena;

/* An empty arena; asks for no memory yet. */
void x278i_arena_init(x278i_arena *arena, const x278_ctx *ctx);

/* Give an empty arena `size` bytes, aligned for any type, to use first. They count as held, and outlive the arena. */
void x278i_arena_lend(x278i_arena *arena, void *memory, size_t size);

/* Give all blocks back. The arena is empty and usable again. */
void x278i_arena_free(x278i_arena *arena);

/* Forget what was allocated but keep the largest block for more. */
void x278i_arena_reset(x278i_arena *arena);

#define X278I_ALIGNMENT alignof(max_align_t)

/* `size` bytes aligned for any type, not zeroed; NULL when there is no memory. `size` 0 gives a valid pointer. */
void *x278i_arena_alloc(x278i_arena *arena, size_t size);

/* `size` bytes with no alignment, for text. */
char *x278i_arena_text(x278i_arena *arena, size_t size);

/* `size` > 0 bytes of a new piece of zeros. NULL when there is no memory. */
void *x278i_arena_more_zeros(x278i_arena *arena, size_t size);

/* `size` > 0 bytes of zeros, aligned for pointers, sizes and integers; NULL when there is no memory. Small ones are cleared together. */
static inline void *x278i_arena_zeros(x278i_arena *arena, size_t size) {
    if (size > (size_t)(arena->zeros_end - arena->zeros)) {
        return x278i_arena_more_zeros(arena, size);
    }
    char *memory = arena->zeros;
    arena->zeros += (size + 7) / 8 * 8;
    return memory;
}

/* Are these `size` bytes memory of the arena? Time: how many blocks it has. Nothing is read at `memory`. */
bool x278i_arena_owns(const x278i_arena *arena, const void *memory, size_t size);

/* Copy `len` bytes and a NUL. X278_E_NOMEM leaves *out absent. */
x278_status x278i_arena_str(x278i_arena *arena, const char *ptr, size_t len, x278_str *out);

#endif
