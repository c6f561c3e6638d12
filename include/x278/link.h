/**
 * @file link.h
 * Which document of a 275 belongs to which line of a 278: attachment control numbers (PWK06 of the 278, TRN02 of the 275) and
 * the trace number of the event (TRN02 of the 278, REF*2I of the 275), over any number of files. The order of files and of
 * transactions does not matter. A finding names places and never a value.
 * @since 0.1
 */
#ifndef X278_LINK_H
#define X278_LINK_H

#include <stddef.h>
#include <stdint.h>

#include "x278/context.h"
#include "x278/export.h"
#include "x278/issue.h"
#include "x278/reader.h"
#include "x278/status.h"

#ifdef __cplusplus
extern "C" {
#endif

/** What a finding says. 0 is not used; receivers must accept unknown kinds. */
typedef int32_t x278_link_kind;
enum {
    X278_LINK_LINKED = 1, /**< one line of a 278 and one document have the number */
    X278_LINK_SLIP = 2, /**< one of each differ in one character, in two neighbors or in case, and nothing else fits */
    X278_LINK_DOUBLE = 3, /**< the number is used more than once on one side */
    X278_LINK_ORPHAN = 4, /**< nothing fits */
    X278_LINK_TRACE = 5   /**< a 275 names the trace number of an event that is not there */
};

/** Where a number is. A frozen leaf. */
typedef struct x278_link_place {
    uint64_t file;        /**< as given to x278_linker_add() */
    uint64_t interchange; /**< counts in the input from 1 */
    uint64_t group;       /**< counts in its interchange from 1; 0 outside of any */
    uint64_t transaction; /**< counts in its group from 1 */
    uint64_t ordinal;     /**< of the segment in its transaction, ST is 1 */
    uint64_t offset;      /**< byte offset of the number in the input */
    uint64_t length;      /**< bytes of the number */
    uint32_t element;     /**< of the segment, from 1 */
    char segment[4];      /**< its tag, NUL-terminated */
} x278_link_place;

/** A finding. Made by the library only. */
typedef struct x278_link_finding {
    uint32_t struct_size;               /**< bytes of this struct that the library filled */
    x278_link_kind kind;                /**< X278_LINK_* */
    const x278_link_place *requests;    /**< places in a 278, in the order of the input; none: NULL */
    size_t request_count;               /**< entries of `requests` */
    const x278_link_place *attachments; /**< places in a 275, in the order of the input; none: NULL */
    size_t attachment_count;            /**< entries of `attachments` */
    /* ---- fields of 0.1 end here; append below, never above ---- */
} x278_link_finding;

/**
 * An opaque linker: it gathers numbers, then matches them. Free with x278_linker_free().
 *
 * @threads one thread at a time.
 */
typedef struct x278_linker x278_linker;

/**
 * Make a linker.
 *
 * @param ctx not NULL; the linker keeps it alive.
 * @param out not NULL; receives the linker, or NULL. Free with x278_linker_free().
 * @return X278_OK, X278_E_INVALID_ARG, X278_E_NOMEM.
 * @since 0.1
 */
X278_API x278_status x278_linker_new(const x278_ctx *ctx, x278_linker **out);

/**
 * Take the numbers of a transaction: a 278 or a 275. Others are passed over, and so is a 275 that goes with a claim (X314,
 * X210). A line whose document is not sent in a 275 (PWK02 other than EL) needs none.
 *
 * @param linker      not NULL; not ended.
 * @param transaction not NULL; needed during the call only.
 * @param file        any number that tells the inputs apart; it comes back in the places.
 * @return X278_OK, X278_E_STATE (ended), X278_E_LIMIT, X278_E_INVALID_ARG, X278_E_NOMEM.
 * @since 0.1
 */
X278_API x278_status x278_linker_add(x278_linker *linker, const x278_transaction *transaction, uint64_t file);

/**
 * Match all numbers that were gathered. The time is close to linear in how many there are.
 *
 * @param linker not NULL; it takes no further transactions.
 * @return X278_OK, X278_E_STATE (ended before), X278_E_INVALID_ARG, X278_E_NOMEM.
 * @since 0.1
 */
X278_API x278_status x278_linker_end(x278_linker *linker);

/**
 * How many findings there are, one for each number, and one for each trace number that fits nothing.
 *
 * @param linker NULL is accepted.
 * @return the count; 0 for NULL, and before x278_linker_end().
 * @since 0.1
 */
X278_API size_t x278_linker_count(const x278_linker *linker);

/**
 * A finding, in the order in which its first place came.
 *
 * @param linker NULL is accepted.
 * @param index  from 0 to x278_linker_count() - 1.
 * @return NULL when there is none; else it lives as long as `linker`.
 * @since 0.1
 */
X278_API const x278_link_finding *x278_linker_at(const x278_linker *linker, size_t index);

/** Free a linker. @param linker NULL is accepted. @since 0.1 */
X278_API void x278_linker_free(x278_linker *linker);

/**
 * The name of a kind, such as "linked".
 *
 * @param kind X278_LINK_*.
 * @return static text; "" for a kind that this release does not know.
 * @threads safe.
 * @since 0.1
 */
X278_API const char *x278_link_kind_name(x278_link_kind kind);

/** An input in memory. A frozen leaf. */
typedef struct x278_link_input {
    const void *data; /**< `len` bytes: any number of interchanges; NULL is accepted when `len` is 0 */
    size_t len;       /**< bytes of `data` */
} x278_link_input;

/**
 * Link inputs in memory: x278_linker_new(), x278_linker_add() for each transaction and x278_linker_end() in one call. The `file`
 * of a place is the index of its input.
 *
 * @param ctx    not NULL; the linker keeps it alive.
 * @param inputs `count` entries; needed during the call only; NULL is accepted when `count` is 0.
 * @param count  entries of `inputs`.
 * @param issues receives what reading finds; NULL discards it.
 * @param out    not NULL; receives the linker, or NULL. Free with x278_linker_free().
 * @return X278_OK; X278_E_INVALID_ARG; failures as x278_reader_next_transaction().
 * @since 0.1
 */
X278_API x278_status x278_link(const x278_ctx *ctx, const x278_link_input *inputs, size_t count, x278_issues *issues,
                               x278_linker **out);

#ifdef __cplusplus
}
#endif

#endif
