/* The context as the library sees it, and the only door to the allocator. */
#ifndef X278I_BASE_CONTEXT_H
#define X278I_BASE_CONTEXT_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "base/count.h"
#include "x278/context.h"

struct x278_ctx {
    x278_allocator allocator;
    bool wipe;
    bool careful;   /* every fast path steps aside: tests compare the two ways */
    uint8_t vector; /* x278i_vector: chosen here, once */
    size_t block_size;
    size_t max_bytes;
    size_t max_segments;
    size_t max_elements;
    size_t max_issues;
    size_t max_parts;
    size_t max_document;
    bool document_given; /* max_document: it is not the default, which depends on the message, too */
    size_t max_memory;   /* SIZE_MAX for a part of another context, which counts there */
    /* a copy of a context has its own from here on */
    x278i_count holders; /* the caller, and each object made from it */
    x278i_tally held;    /* bytes of all objects */
    x278i_tally refused; /* requests that max_memory did not allow */
};

/* Bytes are no longer held that no call of x278i_free() will name. */
void x278i_ctx_uncount(const x278_ctx *ctx, size_t size);

/* Bytes that a document of a message of `bytes` bytes may hold. */
size_t x278i_ctx_document(const x278_ctx *ctx, uint64_t bytes);

/* Bytes that the answer to an interchange, or what was read of answers, may hold: three quarters of max_bytes. */
size_t x278i_ctx_answer(const x278_ctx *ctx);

/* X278_E_LIMIT in place of X278_E_NOMEM when max_memory was reached. */
x278_status x278i_ctx_settle(const x278_ctx *ctx, x278_status status);

/* Keep a context alive. @return `ctx`. */
const x278_ctx *x278i_ctx_hold(const x278_ctx *ctx);

/* Stop keeping it; the last holder frees it. */
void x278i_ctx_drop(const x278_ctx *ctx);

/* Memory for an object that the caller frees on its own: all zeros, and the context is held. NULL when there is no memory. */
void *x278i_object_new(const x278_ctx *ctx, size_t size);

/* The same, but only the first `cleared` bytes are zeros: what follows is written before it is read. */
void *x278i_object_begin(const x278_ctx *ctx, size_t size, size_t cleared);

/* Free the memory of an object and drop its context. */
void x278i_object_free(const x278_ctx *ctx, void *object, size_t size);

/* Memory of `size` > 0 bytes, or NULL. */
void *x278i_alloc(const x278_ctx *ctx, size_t size);

/* Grow or shrink; `ptr` may be NULL when `old_size` is 0. On NULL the old block stays. Wipes what it leaves behind when
 * the context says so. */
void *x278i_realloc(const x278_ctx *ctx, void *ptr, size_t old_size, size_t new_size);

/* Give `size` bytes back; NULL is accepted. Wipes when the context says so. */
void x278i_free(const x278_ctx *ctx, void *ptr, size_t size);

/* Overwrite in a way the compiler may not leave out. */
void x278i_wipe(void *ptr, size_t size);

/* Grow an array so that it holds at least `need` items of `item` bytes; *capacity counts items. `array` is the address of
 * the pointer to it, of any type. It doubles; a large one grows by a quarter, so that little is held in vain.
 * X278_E_LIMIT when `need` is above `limit` items, X278_E_NOMEM; the array stays as it was then. */
x278_status x278i_grow(const x278_ctx *ctx, void *array, size_t *capacity, size_t need, size_t item, size_t limit);

/* As x278i_grow(), for an array that is likely to stay small: it does not begin with a whole block of memory. */
x278_status x278i_grow_small(const x278_ctx *ctx, void *array, size_t *capacity, size_t need, size_t item,
                             size_t limit);

/*
 * Take an options struct of a caller: `size` says what the caller's header knew. Copies min(size, known) bytes to
 * `known`, zeroes the rest; its struct_size is its own. X278_E_INVALID_ARG below `baseline` bytes, X278_E_UNSUPPORTED when the caller set bytes
 * this library does not know. `options` NULL gives all zeros.
 */
x278_status x278i_take_options(const void *options, uint32_t size, size_t baseline, void *known, size_t known_size);

#endif
