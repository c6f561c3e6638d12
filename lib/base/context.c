#include "base/context.h"

#include <stdlib.h>
#include <string.h>

#include "base/vector.h"

#define DEFAULT_BLOCK_SIZE ((size_t)16 * 1024)
#define DEFAULT_MAX_BYTES ((size_t)256 * 1024 * 1024)
#define LARGE_ARRAY ((size_t)1024 * 1024) /* bytes from which an array grows by a quarter, not to double its size */
#define HIGHEST_MAX_BYTES ((size_t)1024 * 1024 * 1024 - 1) /* records keep offsets in 30 bits */
#define DEFAULT_MAX_SEGMENTS ((size_t)1000 * 1000)
#define DEFAULT_MAX_ELEMENTS ((size_t)10000)
#define DEFAULT_MAX_ISSUES ((size_t)10 * 1000)
#define DEFAULT_MAX_PARTS ((size_t)100 * 1000)
#define DEFAULT_MAX_DOCUMENT ((size_t)64 * 1024 * 1024)
#define DEFAULT_MAX_MEMORY ((size_t)1024 * 1024 * 1024)
#define DOCUMENT_BASE ((size_t)5 * 1024 * 1024) /* bytes that any document may hold */
#define DOCUMENT_RATE ((size_t)8)               /* and for each byte of its message */

static void *libc_alloc(void *user, size_t size) {
    (void)user;
    return malloc(size);
}

static void *libc_realloc(void *user, void *ptr, size_t old_size, size_t new_size) {
    (void)user;
    (void)old_size;
    return realloc(ptr, new_size);
}

static void libc_free(void *user, void *ptr) {
    (void)user;
    free(ptr);
}

void x278i_wipe(void *ptr, size_t size) {
    volatile unsigned char *byte = ptr;
    while (size-- > 0) {
        *byte++ = 0;
    }
}

/* Count bytes that are asked for; false: they are too many, and not counted. */
static bool count_bytes(const x278_ctx *ctx, size_t size) {
    x278_ctx *own = (x278_ctx *)ctx;
    if (x278i_tally_add(&own->held, size) <= ctx->max_memory) {
        return true;
    }
    x278i_tally_take(&own->held, size);
    x278i_tally_add(&own->refused, 1);
    return false;
}

void x278i_ctx_uncount(const x278_ctx *ctx, size_t size) {
    x278i_tally_take(&((x278_ctx *)ctx)->held, size);
}

void *x278i_alloc(const x278_ctx *ctx, size_t size) {
    if (!count_bytes(ctx, size)) {
        return NULL;
    }
    void *memory = ctx->allocator.alloc(ctx->allocator.user, size);
    if (memory == NULL) {
        x278i_ctx_uncount(ctx, size);
    }
    return memory;
}

void *x278i_realloc(const x278_ctx *ctx, void *ptr, size_t old_size, size_t new_size) {
    if (ptr == NULL) {
        return x278i_alloc(ctx, new_size);
    }
    if (!ctx->wipe) {
        if (!count_bytes(ctx, new_size)) {
            return NULL;
        }
        void *moved = ctx->allocator.realloc(ctx->allocator.user, ptr, old_size, new_size);
        x278i_ctx_uncount(ctx, moved != NULL ? old_size : new_size);
        return moved;
    }
    void *fresh = x278i_alloc(ctx, new_size);
    if (fresh != NULL) {
        memcpy(fresh, ptr, old_size < new_size ? old_size : new_size);
        x278i_free(ctx, ptr, old_size);
    }
    return fresh;
}

void x278i_free(const x278_ctx *ctx, void *ptr, size_t size) {
    if (ptr == NULL) {
        return;
    }
    if (ctx->wipe) {
        x278i_wipe(ptr, size);
    }
    x278i_ctx_uncount(ctx, size);
    ctx->allocator.free(ctx->allocator.user, ptr);
}

x278_status x278i_ctx_settle(const x278_ctx *ctx, x278_status status) {
    return status == X278_E_NOMEM && x278i_tally_get(&ctx->refused) > 0 ? X278_E_LIMIT : status;
}

size_t x278i_ctx_document(const x278_ctx *ctx, uint64_t bytes) {
    uint64_t most = ctx->max_document;
    if (ctx->document_given || bytes > ctx->max_bytes) {
        return ctx->max_document;
    }
    uint64_t least = DOCUMENT_BASE + bytes; /* a message of one long payload */
    uint64_t rated = DOCUMENT_BASE + bytes * DOCUMENT_RATE;
    return (size_t)(rated < most ? rated : least > most ? least : most); /* max_bytes fits, so both do */
}

size_t x278i_ctx_answer(const x278_ctx *ctx) {
    return ctx->max_bytes - ctx->max_bytes / 4;
}

const x278_ctx *x278i_ctx_hold(const x278_ctx *ctx) {
    x278i_count_hold(&((x278_ctx *)ctx)->holders);
    return ctx;
}

void x278i_ctx_drop(const x278_ctx *ctx) {
    if (x278i_count_drop(&((x278_ctx *)ctx)->holders)) {
        x278_allocator allocator = ctx->allocator;
        allocator.free(allocator.user, (x278_ctx *)ctx);
    }
}

void *x278i_object_begin(const x278_ctx *ctx, size_t size, size_t cleared) {
    void *object = x278i_alloc(ctx, size);
    if (object != NULL) {
        memset(object, 0, cleared);
        x278i_ctx_hold(ctx);
    }
    return object;
}

void *x278i_object_new(const x278_ctx *ctx, size_t size) {
    return x278i_object_begin(ctx, size, size);
}

void x278i_object_free(const x278_ctx *ctx, void *object, size_t size) {
    x278i_free(ctx, object, size);
    x278i_ctx_drop(ctx);
}

/* Grow to at least `least` items. */
static x278_status grow(const x278_ctx *ctx, void *array, size_t *capacity, size_t need, size_t item, size_t limit,
                        size_t least) {
    if (need <= *capacity) {
        return X278_OK;
    }
    if (need > limit || need > SIZE_MAX / 2 / item) {
        return X278_E_LIMIT;
    }
    size_t more = *capacity * item < LARGE_ARRAY ? *capacity : *capacity / 4;
    size_t wanted = *capacity + more > need ? *capacity + more : need;
    wanted = wanted > least ? wanted : least;
    wanted = wanted < limit ? wanted : limit;
    void *old;
    memcpy(&old, array, sizeof old);
    void *fresh = x278i_realloc(ctx, old, *capacity * item, wanted * item);
    if (fresh == NULL) {
        return X278_E_NOMEM;
    }
    memcpy(array, &fresh, sizeof fresh);
    *capacity = wanted;
    return X278_OK;
}

x278_status x278i_grow(const x278_ctx *ctx, void *array, size_t *capacity, size_t need, size_t item, size_t limit) {
    return grow(ctx, array, capacity, need, item, limit, ctx->block_size / item);
}

x278_status x278i_grow_small(const x278_ctx *ctx, void *array, size_t *capacity, size_t need, size_t item,
                             size_t limit) {
    return grow(ctx, array, capacity, need, item, limit, 0);
}

x278_status x278i_take_options(const void *options, uint32_t size, size_t baseline, void *known, size_t known_size) {
    memset(known, 0, known_size);
    if (options == NULL) {
        return X278_OK;
    }
    if (size < baseline) {
        return X278_E_INVALID_ARG;
    }
    const unsigned char *bytes = options;
    for (size_t i = known_size; i < size; i++) {
        if (bytes[i] != 0) {
            return X278_E_UNSUPPORTED;
        }
    }
    memcpy(known, options, size < known_size ? size : known_size);
    /* the copy may be handed on as options of its own */
    const uint32_t own_size = (uint32_t)known_size;
    memcpy(known, &own_size, sizeof own_size);
    return X278_OK;
}

static size_t limit_or(uint64_t wanted, size_t fallback, size_t highest) {
    if (wanted == 0) {
        return fallback;
    }
    return wanted > highest ? highest : (size_t)wanted;
}

/* End of the fields of release 0.1: never to change. */
#define CTX_OPTIONS_BASELINE (offsetof(x278_ctx_options, max_memory) + sizeof(uint64_t))

x278_status x278_ctx_new(const x278_ctx_options *options, x278_ctx **out) {
    if (out == NULL) {
        return X278_E_INVALID_ARG;
    }
    *out = NULL;
    x278_ctx_options given;
    x278_status status = x278i_take_options(options, options == NULL ? 0 : options->struct_size, CTX_OPTIONS_BASELINE,
                                            &given, sizeof given);
    if (status != X278_OK) {
        return status;
    }
    if ((given.flags & ~(uint32_t)X278_CTX_WIPE) != 0) {
        return X278_E_UNSUPPORTED;
    }
    x278_allocator allocator = given.allocator;
    bool none = allocator.alloc == NULL && allocator.realloc == NULL && allocator.free == NULL;
    if (none) {
        allocator = (x278_allocator){libc_alloc, libc_realloc, libc_free, NULL};
    } else if (allocator.alloc == NULL || allocator.realloc == NULL || allocator.free == NULL) {
        return X278_E_INVALID_ARG;
    }
    x278_ctx *ctx = allocator.alloc(allocator.user, sizeof *ctx);
    if (ctx == NULL) {
        return X278_E_NOMEM;
    }
    memset(ctx, 0, sizeof *ctx);
    x278i_count_init(&ctx->holders);
    ctx->allocator = allocator;
    ctx->wipe = (given.flags & X278_CTX_WIPE) != 0;
    ctx->vector = (uint8_t)x278i_vector_best();
    ctx->block_size = limit_or(given.block_size, DEFAULT_BLOCK_SIZE, HIGHEST_MAX_BYTES);
    ctx->max_bytes = limit_or(given.max_bytes, DEFAULT_MAX_BYTES, HIGHEST_MAX_BYTES);
    ctx->max_segments = limit_or(given.max_segments, DEFAULT_MAX_SEGMENTS, UINT32_MAX - 1);
    ctx->max_elements = limit_or(given.max_elements, DEFAULT_MAX_ELEMENTS, UINT32_MAX - 1);
    ctx->max_issues = limit_or(given.max_issues, DEFAULT_MAX_ISSUES, SIZE_MAX - 1);
    ctx->max_parts = limit_or(given.max_parts, DEFAULT_MAX_PARTS, UINT32_MAX - 1);
    ctx->max_document = limit_or(given.max_document, DEFAULT_MAX_DOCUMENT, SIZE_MAX / 4);
    ctx->document_given = given.max_document != 0;
    ctx->max_memory = limit_or(given.max_memory, DEFAULT_MAX_MEMORY, SIZE_MAX / 4);
    *out = ctx;
    return X278_OK;
}

void x278_ctx_free(x278_ctx *ctx) {
    if (ctx != NULL) {
        x278i_ctx_drop(ctx);
    }
}

const x278_allocator *x278_ctx_allocator(const x278_ctx *ctx) {
    return ctx == NULL ? NULL : &ctx->allocator;
}

uint64_t x278_ctx_max_bytes(const x278_ctx *ctx) {
    return ctx == NULL ? 0 : ctx->max_bytes;
}

uint64_t x278_ctx_max_segments(const x278_ctx *ctx) {
    return ctx == NULL ? 0 : ctx->max_segments;
}

uint64_t x278_ctx_max_elements(const x278_ctx *ctx) {
    return ctx == NULL ? 0 : ctx->max_elements;
}

uint64_t x278_ctx_max_issues(const x278_ctx *ctx) {
    return ctx == NULL ? 0 : ctx->max_issues;
}

uint64_t x278_ctx_max_parts(const x278_ctx *ctx) {
    return ctx == NULL ? 0 : ctx->max_parts;
}

uint64_t x278_ctx_max_document(const x278_ctx *ctx) {
    return ctx == NULL ? 0 : ctx->max_document;
}

uint64_t x278_ctx_max_memory(const x278_ctx *ctx) {
    return ctx == NULL ? 0 : ctx->max_memory;
}

uint64_t x278_ctx_memory(const x278_ctx *ctx) {
    return ctx == NULL ? 0 : x278i_tally_get(&ctx->held);
}
