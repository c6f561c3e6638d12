/*
 * An allocator that knows the size of each block: it counts them, overwrites them, and can be made to fail by a test. It is
 * small: sizes are rounded up to one of four in each doubling, and a block that is freed waits for the next one of its size.
 */
#include "memory.h"

#include <stdalign.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include "glue.h"

#define HEAD alignof(max_align_t) /* in front of a block: its size */
#define STEPS 4u                  /* sizes in a doubling */
#define LEAST_BITS 5u             /* the least size is 32 */
#define CLASSES (STEPS * (32 - LEAST_BITS))
#define PAGE ((size_t)64 * 1024)

extern unsigned char __heap_base; // NOLINT: of the linker, the first byte that is free

/* A block that is free. */
typedef struct gap {
    struct gap *next;
} gap;

/* The module is one thread and its memory is its own, so its state may be here. */
static size_t held;
static gap *gaps[CLASSES];
static uintptr_t unused; /* from here on nothing was ever used; 0: from __heap_base */

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

/* The class of a size with its head, and the bytes that all of that class have. */
static unsigned class_of(size_t size, size_t *whole) {
    size_t least = (size_t)1 << LEAST_BITS;
    unsigned bits = size <= least ? LEAST_BITS : 31u - (unsigned)__builtin_clz((unsigned)size - 1);
    size_t step = ((size_t)1 << bits) / STEPS;
    size_t steps = size <= least ? 0 : (size - ((size_t)1 << bits) + step - 1) / step;
    *whole = ((size_t)1 << bits) + steps * step;
    return (bits - LEAST_BITS) * STEPS + (unsigned)steps;
}

/* Memory that was never used; NULL: there is no more. */
static void *fresh(size_t size) {
    uintptr_t at = unused != 0 ? unused : ((uintptr_t)&__heap_base + HEAD - 1) / HEAD * HEAD;
    size_t end = __builtin_wasm_memory_size(0) * PAGE;
    if (size > SIZE_MAX - PAGE - at) {
        return NULL;
    }
    if (at + size > end && __builtin_wasm_memory_grow(0, (at + size - end + PAGE - 1) / PAGE) == SIZE_MAX) {
        return NULL;
    }
    unused = at + size;
    return (void *)at; // NOLINT(performance-no-int-to-ptr): an address of the memory
}

void *glue_borrow(size_t size) {
    void *memory = fresh(size);
    unused = memory == NULL ? unused : (uintptr_t)memory;
    return memory;
}

static size_t size_of(const void *block) {
    size_t size;
    memcpy(&size, (const char *)block - HEAD, sizeof size);
    return size;
}

static void *allocate(size_t size) {
    size_t whole;
    if (size > SIZE_MAX / 2 - HEAD || !may_allocate()) {
        return NULL;
    }
    gap **list = &gaps[class_of(HEAD + size, &whole)];
    char *memory = *list != NULL ? (char *)*list : fresh(whole);
    if (memory == NULL) {
        return NULL;
    }
    *list = *list != NULL ? (*list)->next : NULL;
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
        size_t whole;
        gap **list = &gaps[class_of(HEAD + size, &whole)];
        gap *free_block = (gap *)(void *)((char *)block - HEAD);
        fill(block, 0, size);
        held -= size;
        free_block->next = *list;
        *list = free_block;
    }
}

void *glue_realloc(void *block, size_t size) {
    void *moved = allocate(size);
    if (moved != NULL && block != NULL) {
        size_t old = size_of(block);
        memcpy(moved, block, old < size ? old : size);
        glue_free(block);
    }
    return moved;
}

size_t glue_memory(void) {
    return held;
}

/* ---- the C library -------------------------------------------------------------------------------------------------- */

/* Its own are larger than the rest of it. */
void *malloc(size_t size) {
    return allocate(size);
}

void *calloc(size_t count, size_t size) {
    return size > 0 && count > SIZE_MAX / size ? NULL : glue_alloc(count * size);
}

void *realloc(void *block, size_t size) {
    return glue_realloc(block, size);
}

void free(void *block) {
    glue_free(block);
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
