/**
 * @file walk.h
 * Places each segment of a transaction in its loop of the guide, in one pass: the events a program with a model of its
 * own can live on.
 * @since 0.1
 */
#ifndef X278_WALK_H
#define X278_WALK_H

#include <stddef.h>
#include <stdint.h>

#include "x278/context.h"
#include "x278/export.h"
#include "x278/guide.h"
#include "x278/reader.h"
#include "x278/segment.h"
#include "x278/status.h"

#ifdef __cplusplus
extern "C" {
#endif

/** What happened. 0 is not used; receivers must accept unknown kinds. */
typedef int32_t x278_walk_kind;
enum {
    X278_WALK_LOOP_OPEN = 1, /**< an instance of a loop begins; its first segment follows. The transaction set itself
                                   is the first */
    X278_WALK_SEGMENT = 2,   /**< a segment, at its loop */
    X278_WALK_LOOP_CLOSE = 3 /**< no segment of this instance follows */
};

/** How a segment fits the guide. 0 is not used; receivers must accept unknown numbers. */
typedef int32_t x278_placement;
enum {
    X278_PLACED = 1,            /**< at its row, in order */
    X278_PLACED_SURPLUS = 2,    /**< of its row, but the row has had all its repeats in this loop instance */
    X278_PLACED_LATE = 3,       /**< of its row, but after rows that should follow it */
    X278_PLACED_QUALIFIER = 4,  /**< the loop has rows of this tag, none with this qualifier; `row` is 0 */
    X278_PLACED_NOT_USED = 5,   /**< X12 has the tag at this place, the guide does not use it; `row` is 0 */
    X278_PLACED_UNEXPECTED = 6, /**< the transaction set has the tag, but not at this place; `row` is 0 */
    X278_PLACED_FOREIGN = 7,    /**< X12 has the tag, but not in this transaction set; `row` is 0 */
    X278_PLACED_UNKNOWN = 8,    /**< no tag of X12 005010; `row` is 0 */
    X278_PLACED_NO_GUIDE = 9    /**< the transaction's guide is not known; `row` and `loop` are 0 */
};

/** One event. Made by the library only; lives until the listener returns. */
typedef struct x278_walk_event {
    uint32_t struct_size;        /**< bytes of this struct that the library filled */
    x278_walk_kind kind;         /**< X278_WALK_* */
    const x278_guide *guide;     /**< of `loop` and `row`; NULL when the guide is not known */
    const x278_segment *segment; /**< LOOP_OPEN and SEGMENT: the segment; LOOP_CLOSE: NULL */
    x278_row loop;               /**< the loop row */
    x278_row row;                /**< SEGMENT: its segment row, 0 when it fits none; else the loop row */
    x278_placement placement;    /**< LOOP_OPEN and SEGMENT; LOOP_CLOSE: 0 */
    uint32_t instance;           /**< number of the loop instance in the transaction, from 1 in order of opening */
    uint32_t parent;             /**< number of the instance it is in; 0 for the transaction set */
    uint32_t repeat;   /**< loops: which of its row in the transaction, SEGMENT: in the loop instance, from 1 */
    uint32_t depth;    /**< levels below the transaction set */
    uint32_t reserved; /**< padding, always 0 */
    /* ---- fields of 0.1 end here; append below, never above ---- */
} x278_walk_event;

/**
 * Called for each event. Must not unwind.
 *
 * @param event not NULL; lives until the listener returns.
 * @param user  as given to x278_walk_new().
 * @return X278_OK to go on; X278_END to end the walk of this transaction early; anything else fails it (X278_E_CALLBACK).
 */
typedef x278_status (*x278_walk_listener)(const x278_walk_event *event, void *user);

/** All zeros means all defaults; set `struct_size` to sizeof(x278_walk_options). */
typedef struct x278_walk_options {
    uint32_t struct_size; /**< bytes of this struct as the caller knows it */
    uint32_t flags;       /**< must be 0 in this release */
    const x278_guide
        *guide; /**< walk by this guide whatever the message says; NULL: by the one that the message names */
    x278_direction direction; /**< X278_DIRECTION_*; 0: that of the message */
    uint32_t reserved;        /**< padding, must be 0 */
    /** Merged guides (overlay.h): each is taken for the messages that its built-in guide is for. The walk copies
     *  the list and keeps them alive. NULL: none. */
    const x278_guide *const *guides;
    size_t guide_count; /**< entries of `guides` */
    /* ---- fields of 0.1 end here; append below, never above ---- */
} x278_walk_options;

/**
 * An opaque walk, for any number of transactions, one after another. Free with x278_walk_free().
 *
 * @threads one thread at a time.
 */
typedef struct x278_walk x278_walk;

/**
 * Make a walk.
 *
 * @param ctx      not NULL; the walk keeps it alive.
 * @param listener not NULL; called by x278_walk_transaction() only.
 * @param user     passed to the listener; must outlive the last call of x278_walk_transaction().
 * @param options  NULL for defaults; not kept.
 * @param out      not NULL; receives the walk, or NULL. Free with x278_walk_free().
 * @return X278_OK, X278_E_INVALID_ARG, X278_E_UNSUPPORTED, X278_E_NOMEM.
 * @since 0.1
 */
X278_API x278_status x278_walk_new(const x278_ctx *ctx, x278_walk_listener listener, void *user,
                                   const x278_walk_options *options, x278_walk **out);

/**
 * Walk one transaction. Malformed content is not an error: every segment has its event, in the order of the message, and
 * every loop that opens closes.
 *
 * @param walk        not NULL.
 * @param transaction not NULL; from x278_reader_next_transaction() or x278_checker_next(), still alive.
 * @return X278_OK; X278_END (the listener ended the walk); X278_E_CALLBACK (it failed); X278_E_LIMIT; X278_E_INVALID_ARG;
 *         X278_E_NOMEM.
 * @since 0.1
 */
X278_API x278_status x278_walk_transaction(x278_walk *walk, const x278_transaction *transaction);

/** Free a walk. @param walk NULL is accepted. @since 0.1 */
X278_API void x278_walk_free(x278_walk *walk);

#ifdef __cplusplus
}
#endif

#endif
