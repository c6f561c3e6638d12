#include "base/scratch.h"

#include <stdalign.h>
#include <string.h>

#define ARRAY_SIZE 2048 /* bytes that an array has at first */

static void *scratch_alloc(void *user, size_t size) {
    x278i_scratch *scratch = user;
    if (scratch->block == NULL && size <= scratch->size) {
        scratch->block = x278i_alloc(scratch->from, scratch->size);
        if (scratch->block == NULL) {
            return NULL;
        }
    }
    size_t padding = (alignof(max_align_t) - scratch->used % alignof(max_align_t)) % alignof(max_align_t);
    size_t room = scratch->size - scratch->used;
    if (padding > room || size > room - padding) {
        void *beyond = x278i_alloc(scratch->from, size);
        scratch->beyond += beyond != NULL ? size : 0;
        return beyond;
    }
    char *memory = scratch->block + scratch->used + padding;
    scratch->used += padding + size;
    return memory;
}

static bool is_own(const x278i_scratch *scratch, const void *ptr) {
    return scratch->block != NULL && (uintptr_t)ptr - (uintptr_t)scratch->block < scratch->size;
}

static void *scratch_realloc(void *user, void *ptr, size_t old_size, size_t new_size) {
    x278i_scratch *scratch = user;
    if (!is_own(scratch, ptr)) {
        void *moved = x278i_realloc(scratch->from, ptr, old_size, new_size);
        scratch->beyond += moved != NULL ? new_size - old_size : 0;
        return moved;
    }
    void *fresh = scratch_alloc(user, new_size);
    if (fresh != NULL) {
        memcpy(fresh, ptr, old_size < new_size ? old_size : new_size);
    }
    return fresh;
}

static void scratch_release(void *user, void *ptr) {
    x278i_scratch *scratch = user;
    if (!is_own(scratch, ptr)) {
        scratch->from->allocator.free(scratch->from->allocator.user, ptr); /* wiped by the caller, who knows its size */
    }
}

void x278i_scratch_init(x278i_scratch *scratch, const x278_ctx *from, size_t size) {
    bool together = from->block_size > 1;
    *scratch = (x278i_scratch){.from = from, .size = together ? size : 0};
    memcpy(&scratch->ctx, from, offsetof(x278_ctx, holders)); /* other threads may be counting there */
    x278i_count_init(&scratch->ctx.holders);
    scratch->ctx.allocator = (x278_allocator){scratch_alloc, scratch_realloc, scratch_release, scratch};
    scratch->ctx.max_memory = SIZE_MAX; /* it is counted where it comes from */
    scratch->ctx.block_size = together ? ARRAY_SIZE : from->block_size;
}

void x278i_scratch_free(x278i_scratch *scratch) {
    x278i_free(scratch->from, scratch->block, scratch->size);
    scratch->block = NULL;
    x278i_ctx_uncount(scratch->from, scratch->beyond);
    scratch->beyond = 0;
}
