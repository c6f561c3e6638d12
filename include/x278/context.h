/**
 * @file context.h
 * The context: where memory comes from and how much a message may ask for. Immutable after it was made.
 *
 * Objects can be freed in any order, on any thread. Whatever is made from a context keeps it alive: x278_ctx_free() gives up
 * the caller's hold on it, and its memory goes back with the last object. In the same way an object keeps an issue list
 * alive that it writes to, and a merged guide that it uses. So finalizers of other languages may run as they like.
 * @since 0.1
 */
#ifndef X278_CONTEXT_H
#define X278_CONTEXT_H

#include <stddef.h>
#include <stdint.h>

#include "x278/export.h"
#include "x278/status.h"

#ifdef __cplusplus
extern "C" {
#endif

/**
 * Where memory comes from. A frozen leaf. Either all three functions are set, or none (then malloc, realloc, free).
 * The functions may be called from each thread that uses or frees an object of the context. They must work until the context
 * and every object made from it have been freed, buffers (x278_buf) included.
 */
typedef struct x278_allocator {
    void *(*alloc)(void *user, size_t size);                                   /**< NULL when there is none */
    void *(*realloc)(void *user, void *ptr, size_t old_size, size_t new_size); /**< `ptr` stays valid on NULL */
    void (*free)(void *user, void *ptr);                                       /**< never called with NULL */
    void *user;                                                                /**< handed to each function */
} x278_allocator;

/** An opaque context. Free with x278_ctx_free(), at any time: the objects made from it keep it alive. @threads safe. */
typedef struct x278_ctx x278_ctx;

/** Bits of x278_ctx_options.flags. */
enum {
    X278_CTX_WIPE = 1 /**< overwrite memory that may hold message data before it goes back to the allocator */
};

/**
 * Options for x278_ctx_new(). All zeros means all defaults; set `struct_size` to sizeof(x278_ctx_options).
 * A limit of 0 means its default; UINT64_MAX means as much as the machine's size_t can say.
 */
typedef struct x278_ctx_options {
    uint32_t struct_size;     /**< bytes of this struct as the caller knows it */
    uint32_t flags;           /**< X278_CTX_* */
    x278_allocator allocator; /**< all NULL: the C library's */
    uint64_t block_size;      /**< bytes an arena asks for at a time; default 16 KiB; 1: one request a block (tests) */
    uint64_t max_bytes;       /**< bytes of input one transaction or one segment may take in memory; default 256 MiB;
                                   never more than 1 GiB */
    uint64_t max_segments;    /**< segments of one transaction; default 1,000,000 */
    uint64_t max_elements;    /**< elements of one segment; default 10,000 */
    uint64_t max_issues;      /**< issues one list keeps; further ones are counted only; default 10,000 */
    uint64_t max_parts;       /**< repetitions, components and line breaks of one segment; default 100,000 */
    uint64_t
        max_document; /**< bytes of memory one document may hold, and one transaction while it is read or walked, beside
                                   the bytes of the input; default 64 MiB, and no more than 5 MiB and eight times the bytes of
                                   the message: what needs more is segments without content */
    uint64_t max_memory; /**< bytes of memory that all objects of the context may hold; default 1 GiB. Memory of libxml2
                                   and iconv is not counted */
    /* ---- fields of 0.1 end here; append below, never above ---- */
} x278_ctx_options;

/**
 * Make a context.
 *
 * @param options NULL for all defaults; not kept.
 * @param out     not NULL; receives the context, or NULL. Free with x278_ctx_free().
 * @return X278_OK; X278_E_INVALID_ARG (`out` NULL, `struct_size` too small, an allocator with a missing function);
 *         X278_E_UNSUPPORTED (a newer option is set that this library does not know); X278_E_NOMEM.
 * @threads safe. The context itself may be shared by any number of threads.
 * @since 0.1
 */
X278_API x278_status x278_ctx_new(const x278_ctx_options *options, x278_ctx **out);

/**
 * The allocator of a context: for libraries that take their memory from the same place.
 *
 * @param ctx NULL is accepted.
 * @return NULL for NULL; else with all three functions set. It lives as long as `ctx`.
 * @threads safe.
 * @since 0.1
 */
X278_API const x278_allocator *x278_ctx_allocator(const x278_ctx *ctx);

/**
 * The limit max_bytes in effect, in bytes: the option, its default, or the most that is possible. 0 for NULL.
 *
 * @param ctx NULL is accepted.
 * @since 0.1
 */
X278_API uint64_t x278_ctx_max_bytes(const x278_ctx *ctx);

/**
 * The limit max_segments in effect. 0 for NULL.
 *
 * @param ctx NULL is accepted.
 * @since 0.1
 */
X278_API uint64_t x278_ctx_max_segments(const x278_ctx *ctx);

/**
 * The limit max_elements in effect. 0 for NULL.
 *
 * @param ctx NULL is accepted.
 * @since 0.1
 */
X278_API uint64_t x278_ctx_max_elements(const x278_ctx *ctx);

/**
 * The limit max_issues in effect. 0 for NULL.
 *
 * @param ctx NULL is accepted.
 * @since 0.1
 */
X278_API uint64_t x278_ctx_max_issues(const x278_ctx *ctx);

/**
 * The limit max_parts in effect.
 *
 * @param ctx NULL is accepted.
 * @return parts of a segment; 0 for NULL.
 * @threads safe.
 * @since 0.1
 */
X278_API uint64_t x278_ctx_max_parts(const x278_ctx *ctx);

/**
 * The limit max_document in effect.
 *
 * @param ctx NULL is accepted.
 * @return bytes; 0 for NULL.
 * @threads safe.
 * @since 0.1
 */
X278_API uint64_t x278_ctx_max_document(const x278_ctx *ctx);

/**
 * The limit max_memory in effect.
 *
 * @param ctx NULL is accepted.
 * @return bytes; 0 for NULL.
 * @threads safe.
 * @since 0.1
 */
X278_API uint64_t x278_ctx_max_memory(const x278_ctx *ctx);

/**
 * Bytes of memory that all objects of a context hold now, buffers (x278_buf) included.
 *
 * @param ctx NULL is accepted.
 * @return bytes; 0 for NULL.
 * @threads safe.
 * @since 0.1
 */
X278_API uint64_t x278_ctx_memory(const x278_ctx *ctx);

/**
 * Free a context. Objects made from it go on working; its memory goes back to the allocator when the last of them is freed.
 * No new object may be made from it after this call.
 *
 * @param ctx NULL is accepted.
 * @threads safe, also while other threads use objects made from the context.
 * @since 0.1
 */
X278_API void x278_ctx_free(x278_ctx *ctx);

#ifdef __cplusplus
}
#endif

#endif
