/* An allocator that knows the size of each block: it counts them, overwrites them, and can be made to fail by a test. */
#include "memory.h"

#include <stdalign.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include "glue.h"

#define HEAD alignof(max_align_t) /* in front of a block: its size */

/* The module is one thread and its memory is its own, so its state may be here. */
static size_t held;

#ifdef X278_WASM_TEST
static int32_t left = -1;
static int32_t traps;

X278W_EXPORT(x278w_fail_after) void x278w_fail_after(int32_t count, int32_t trap) {
    left = count;
    traps = trap;
}

static int may_allocate(void) {
    left -= left > 0;
    if (left == 0 && traps) {
        __builtin_trap();
    }
    return left != 0;
}
#else
static int may_allocate(void) {
    return 1;
}
#endif

static size_t size_of(const void *block) {
    size_t size;
    memcpy(&size, (const char *)block - HEAD, sizeof size);
    return size;
}

static void *allocate(size_t size) {
    char *memory = size > SIZE_MAX - HEAD || !may_allocate() ? NULL : malloc(HEAD + size);
    if (memory == NULL) {
        return NULL;
    }
    memcpy(memory, &size, sizeof size);
    held += size;
    return memory + HEAD;
}

void *glue_alloc(size_t size) {
    void *block = allocate(size);
    return block == NULL ? NULL : memset(block, 0, size);
}

/* The compiler cannot know which function this is, and so not that its work is for nothing. */
static void *(*const volatile fill)(void *, int, size_t) = memset;

void glue_free(void *block) {
    if (block != NULL) {
        size_t size = size_of(block);
        fill(block, 0, size);
        held -= size;
        free((char *)block - HEAD);
    }
}

void *glue_realloc(void *block, size_t size) {
    void *fresh = allocate(size);
    if (fresh != NULL && block != NULL) {
        size_t old = size_of(block);
        memcpy(fresh, block, old < size ? old : size);
        glue_free(block);
    }
    return fresh;
}

size_t glue_memory(void) {
    return held;
}

/* ---- contexts --------------------------------------------------------------------------------------------------- */

static void *alloc_for_ctx(void *user, size_t size) {
    (void)user;
    return allocate(size);
}

static void *realloc_for_ctx(void *user, void *block, size_t old_size, size_t size) {
    (void)user;
    (void)old_size;
    return glue_realloc(block, size);
}

static void free_for_ctx(void *user, void *block) {
    (void)user;
    glue_free(block);
}

x278_status glue_ctx_new(x278_ctx **out) {
    const x278_ctx_options options = {.struct_size = sizeof options,
                                      .allocator = {alloc_for_ctx, realloc_for_ctx, free_for_ctx, NULL}};
    return x278_ctx_new(&options, out);
}
