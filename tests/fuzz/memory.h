/* An allocator for the fuzz targets: counts what is held and refuses the n-th request. */
#ifndef X278_FUZZ_MEMORY_H
#define X278_FUZZ_MEMORY_H

#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include "x278/x278.h"

#define MUST(condition)                                                                                                \
    do {                                                                                                               \
        if (!(condition)) {                                                                                            \
            __builtin_trap();                                                                                          \
        }                                                                                                              \
    } while (0)

typedef struct memory {
    size_t live, asked, fail_at; /* fail_at 0: none */
} memory;

static void *memory_alloc(void *user, size_t size) {
    memory *m = user;
    if (++m->asked == m->fail_at) {
        return NULL;
    }
    size_t *block = malloc(size + 2 * sizeof *block);
    MUST(block != NULL);
    block[0] = size;
    m->live++;
    return block + 2;
}

static void memory_free(void *user, void *ptr) {
    memory *m = user;
    MUST(m->live > 0);
    m->live--;
    free((size_t *)ptr - 2);
}

static void *memory_realloc(void *user, void *ptr, size_t old_size, size_t new_size) {
    MUST(((size_t *)ptr)[-2] == old_size);
    void *fresh = memory_alloc(user, new_size);
    if (fresh != NULL) {
        memcpy(fresh, ptr, old_size < new_size ? old_size : new_size);
        memory_free(user, ptr);
    }
    return fresh;
}

/* A context with limits that keep a run short. NULL: its own allocation was refused. */
static x278_ctx *memory_ctx(memory *m, uint64_t block_size) {
    x278_ctx_options options = {
        .struct_size = sizeof options,
        .flags = X278_CTX_WIPE,
        .allocator = {memory_alloc, memory_realloc, memory_free, m},
        .block_size = block_size,
        .max_bytes = 1 << 22,
        .max_segments = 10000,
        .max_elements = 1000,
        .max_issues = 500,
    };
    x278_ctx *ctx = NULL;
    x278_status status = x278_ctx_new(&options, &ctx);
    MUST(status == X278_OK || (status == X278_E_NOMEM && ctx == NULL && m->fail_at == 1));
    return ctx;
}

#endif
