#include "base/arena.h"

#include <string.h>

struct x278i_arena_block {
    x278i_arena_block *older;
    size_t size; /* of the whole block, this header included */
};

#define PIECES 8 /* of a usual block: each is cleared at once */
#define HEADER ((sizeof(x278i_arena_block) + X278I_ALIGNMENT - 1) / X278I_ALIGNMENT * X278I_ALIGNMENT)

void x278i_arena_init(x278i_arena *arena, const x278_ctx *ctx) {
    *arena = (x278i_arena){.ctx = ctx, .limit = SIZE_MAX};
}

static void use_block(x278i_arena *arena, x278i_arena_block *block) {
    arena->blocks = block;
    arena->next = (char *)block + HEADER;
    arena->end = (char *)block + block->size;
}

void x278i_arena_lend(x278i_arena *arena, void *memory, size_t size) {
    if (size > HEADER) {
        arena->lent = memory;
        *arena->lent = (x278i_arena_block){NULL, size};
        arena->held = size;
        use_block(arena, arena->lent);
    }
}

static void free_from(x278i_arena *arena, x278i_arena_block *block) {
    while (block != NULL) {
        x278i_arena_block *older = block->older;
        if (block != arena->lent) {
            arena->held -= block->size;
            x278i_free(arena->ctx, block, block->size);
        } else if (arena->ctx->wipe) {
            x278i_wipe((char *)block + HEADER, block->size - HEADER);
        }
        block = older;
    }
}

void x278i_arena_free(x278i_arena *arena) {
    free_from(arena, arena->blocks);
    x278i_arena_init(arena, arena->ctx);
}

/* Take the largest block out of the list; there is one. */
static x278i_arena_block *take_largest(x278i_arena *arena) {
    x278i_arena_block **largest = &arena->blocks;
    for (x278i_arena_block **at = &arena->blocks->older; *at != NULL; at = &(*at)->older) {
        largest = (*at)->size > (*largest)->size ? at : largest;
    }
    x278i_arena_block *taken = *largest;
    *largest = taken->older;
    return taken;
}

void x278i_arena_reset(x278i_arena *arena) {
    if (arena->blocks == NULL) {
        return;
    }
    x278i_arena_block *kept = take_largest(arena);
    free_from(arena, arena->blocks);
    kept->older = NULL;
    arena->zeros = NULL;
    arena->zeros_end = NULL;
    use_block(arena, kept);
    if (arena->ctx->wipe) {
        x278i_wipe(arena->next, (size_t)(arena->end - arena->next));
    }
}

/* `size` bytes of a new block. */
static void *from_new_block(x278i_arena *arena, size_t size) {
    if (size > SIZE_MAX / 2 - HEADER) {
        return NULL;
    }
    size_t room = HEADER + size;
    size_t left = arena->held > arena->limit ? 0 : arena->limit - arena->held;
    if (room < arena->ctx->block_size) {
        room = arena->ctx->block_size;
    }
    if (room > left) {
        arena->full = true;
        return NULL;
    }
    /* Blocks grow with what is held, so that x278i_arena_owns() looks at few. */
    size_t grown = arena->held / 8;
    room = grown > room && grown <= left ? grown : room;
    x278i_arena_block *block = x278i_alloc(arena->ctx, room);
    if (block == NULL) {
        return NULL;
    }
    block->older = arena->blocks;
    block->size = room;
    arena->held += room;
    use_block(arena, block);
    arena->next += size;
    return (char *)block + HEADER;
}

void *x278i_arena_alloc(x278i_arena *arena, size_t size) {
    size_t padding = (0 - (uintptr_t)arena->next) % X278I_ALIGNMENT;
    size_t room = (size_t)(arena->end - arena->next);
    if (arena->blocks == NULL || padding > room || size > room - padding) {
        return from_new_block(arena, size);
    }
    char *memory = arena->next + padding;
    arena->next = memory + size;
    return memory;
}

char *x278i_arena_text(x278i_arena *arena, size_t size) {
    if (arena->blocks == NULL || size > (size_t)(arena->end - arena->next)) {
        return from_new_block(arena, size);
    }
    char *text = arena->next;
    arena->next += size;
    return text;
}

void *x278i_arena_more_zeros(x278i_arena *arena, size_t size) {
    size_t piece = arena->ctx->block_size / PIECES / 8 * 8;
    bool alone = size > piece / 2;
    piece = alone ? size : piece;
    char *memory = x278i_arena_alloc(arena, piece);
    if (memory != NULL) {
        memset(memory, 0, piece);
    }
    if (memory != NULL && !alone) {
        arena->zeros = memory + (size + 7) / 8 * 8;
        arena->zeros_end = memory + piece;
    }
    return memory;
}

bool x278i_arena_owns(const x278i_arena *arena, const void *memory, size_t size) {
    const uintptr_t at = (uintptr_t)memory;
    bool owned = false;
    for (const x278i_arena_block *block = arena->blocks; block != NULL && !owned; block = block->older) {
        const uintptr_t begin = (uintptr_t)block + HEADER;
        const uintptr_t end = (uintptr_t)block + block->size;
        owned = at >= begin && at <= end && size <= end - at;
    }
    return owned;
}

x278_status x278i_arena_str(x278i_arena *arena, const char *ptr, size_t len, x278_str *out) {
    *out = (x278_str){NULL, 0};
    char *text = len == SIZE_MAX ? NULL : x278i_arena_text(arena, len + 1);
    if (text == NULL) {
        return X278_E_NOMEM;
    }
    if (len > 0) {
        memcpy(text, ptr, len);
    }
    text[len] = '\0';
    *out = (x278_str){text, len};
    return X278_OK;
}
