/* An allocator that overwrites what it frees: it keeps the size of each block in front of it. */
#include "memory.h"

#include <stdalign.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#define HEAD (sizeof(size_t) > alignof(max_align_t) ? sizeof(size_t) : alignof(max_align_t))

/* The compiler cannot know which function this is, and so not that its work is for nothing. */
static void *(*const volatile fill)(void *, int, size_t) = memset;

void tool_wipe(void *memory, size_t size) {
    if (size > 0) {
        fill(memory, 0, size);
    }
}

static size_t size_of(const void *block) {
    size_t size;
    memcpy(&size, (const char *)block - HEAD, sizeof size);
    return size;
}

void *tool_alloc(size_t size) {
    char *memory = size > SIZE_MAX - HEAD ? NULL : malloc(HEAD + size);
    if (memory == NULL) {
        return NULL;
    }
    memcpy(memory, &size, sizeof size);
    return memory + HEAD;
}

void *tool_alloc_zero(size_t count, size_t size) {
    void *block = size > 0 && count > SIZE_MAX / size ? NULL : tool_alloc(count * size);
    if (block != NULL) {
        memset(block, 0, count * size);
    }
    return block;
}

void *tool_realloc(void *block, size_t size) {
    void *fresh = tool_alloc(size);
    if (fresh != NULL && block != NULL) {
        size_t old = size_of(block);
        memcpy(fresh, block, old < size ? old : size);
        tool_free(block);
    }
    return fresh;
}

void tool_free(void *block) {
    if (block != NULL) {
        size_t size = size_of(block);
        char *memory = (char *)block - HEAD;
        tool_wipe(memory, HEAD + size);
        free(memory);
    }
}

/* ---- contexts --------------------------------------------------------------------------------------------------- */

static void *alloc_for_ctx(void *user, size_t size) {
    (void)user;
    return tool_alloc(size);
}

static void *realloc_for_ctx(void *user, void *block, size_t old_size, size_t size) {
    (void)user;
    (void)old_size;
    return tool_realloc(block, size);
}

static void free_for_ctx(void *user, void *block) {
    (void)user;
    tool_free(block);
}

x278_status tool_ctx_new(x278_ctx **out) {
    const x278_ctx_options options = {.struct_size = sizeof options,
                                      .allocator = {alloc_for_ctx, realloc_for_ctx, free_for_ctx, NULL}};
    return x278_ctx_new(&options, out);
}
