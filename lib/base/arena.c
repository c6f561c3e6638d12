#include "base/arena.h"

#include <stdalign.h>
#include <stdint.h>
#include <string.h>

struct x278i_arena_block {
    x278i_arena_block *older;
    size_t size; /* of the whole block, this header included */
};

#define ALIGNMENT alignof(max_align_t)
#define HEADER ((sizeof(x278i_arena_block) + ALIGNMENT - 1) / ALIGNMENT * ALIGNMENT)

void x278i_arena_init(x278i_arena *arena, const x278_ctx *ctx) {
    *arena = (x278i_arena){.ctx = ctx, .limit = SIZE_MAX};
}

static void free_from(x278i_arena *arena, x278i_arena_block *block) {
    while (block != NULL) {
        x278i_arena_block *older = block->older;
        arena->held -= block->size;
        x278i_free(arena->ctx, block, block->size);
        block = older;
    }
}

void x278i_arena_free(x278i_arena *arena) {
    free_from(arena, arena->blocks);
    x278i_arena_init(arena, arena->ctx);
}

void x278i_arena_reset(x278i_arena *arena) {
    if (arena->blocks == NULL) {
        return;
    }
    free_from(arena, arena->blocks->older);
    arena->blocks->older = NULL;
    arena->next = (char *)arena->blocks + HEADER;
    arena->end = (char *)arena->blocks + arena->blocks->size;
    if (arena->ctx->wipe) {
        x278i_wipe(arena->next, (size_t)(arena->end - arena->next));
    }
}

static char *from_new_block(x278i_arena *arena, size_t size) {
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
    arena->blocks = block;
    arena->held += room;
    arena->next = (char *)block + HEADER + size;
    arena->end = (char *)block + room;
    return (char *)block + HEADER;
}

char *x278i_arena_text(x278i_arena *arena, size_t size) {
    if (arena->blocks != NULL && size <= (size_t)(arena->end - arena->next)) {
        char *text = arena->next;
        arena->next += size;
        return text;
    }
    return from_new_block(arena, size);
}

void *x278i_arena_alloc(x278i_arena *arena, size_t size) {
    if (arena->blocks != NULL) {
        size_t padding = (ALIGNMENT - (uintptr_t)arena->next % ALIGNMENT) % ALIGNMENT;
        size_t room = (size_t)(arena->end - arena->next);
        if (padding <= room && size <= room - padding) {
            void *memory = arena->next + padding;
            arena->next += padding + size;
            return memory;
        }
    }
    return from_new_block(arena, size);
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
