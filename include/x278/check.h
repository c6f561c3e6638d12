/**
 * @file check.h
 * Holds messages against their guide: what is wrong, where, and what is allowed instead. Findings go to an issue list;
 * no finding holds a value of the message.
 * @since 0.1
 */
#ifndef X278_CHECK_H
#define X278_CHECK_H

#include <stddef.h>
#include <stdint.h>

#include "x278/context.h"
#include "x278/export.h"
#include "x278/guide.h"
#include "x278/issue.h"
#include "x278/reader.h"
#include "x278/status.h"
#include "x278/walk.h"

#ifdef __cplusplus
extern "C" {
#endif

/** What an outside code list says of a code. Other numbers mean "don't know". */
typedef int32_t x278_code_answer;
enum {
    X278_CODE_DONT_KNOW = 0, /**< the list is not at hand */
    X278_CODE_KNOWN = 1,
    X278_CODE_UNKNOWN = 2
};

/**
 * Asked for each value that an outside code list rules, after its form was found right.
 *
 * @param list number of the list, as X12 numbers them: 130 HCPCS and CPT, 897 ICD-10-CM, 663 LOINC, 682 taxonomy…
 * @param code not NULL; `len` bytes, no NUL behind them.
 * @param len  bytes of `code`.
 * @param user x278_check_options.lookup_user.
 * @return X278_CODE_*. Must not unwind.
 */
typedef x278_code_answer (*x278_code_lookup)(uint32_t list, const char *code, size_t len, void *user);

/** Bits of x278_check_options.flags. */
enum {
    X278_CHECK_STRICT = 1,           /**< warnings are given as errors */
    X278_CHECK_BASIC_CHARACTERS = 2, /**< the X12 basic character set only: lower case, @, # and the like are errors */
    X278_CHECK_ENVELOPE_ONLY = 4 /**< x278_checker_next() checks the segments around transactions only: the transactions
                                      are for other checkers, on other threads (docs/threads.md) */
};

/** Bit of a SNIP type (1 to 7) in x278_check_options.snip. */
#define X278_SNIP(type) (1u << (type))

/** All zeros means all defaults; set `struct_size` to sizeof(x278_check_options). */
typedef struct x278_check_options {
    uint32_t struct_size; /**< bytes of this struct as the caller knows it */
    uint32_t flags;       /**< X278_CHECK_* */
    const x278_guide
        *guide; /**< check by this guide whatever the message says; NULL: by the one that the message names. The
                                       checker keeps a merged guide alive */
    x278_direction direction;     /**< X278_DIRECTION_*; 0: that of the message */
    uint32_t snip;                /**< which types of check to make: bits X278_SNIP(1) to X278_SNIP(7); 0: all */
    x278_severity least_severity; /**< findings below are left out; 0: none are */
    uint32_t reserved;            /**< padding, must be 0 */
    x278_code_lookup lookup;      /**< outside code lists of the caller; NULL: only the form of codes is checked */
    void *lookup_user;            /**< handed to `lookup` */
    /** Merged guides (overlay.h): each is taken for the messages that its built-in guide is for. The checker
     *  copies the list and keeps them alive. NULL: none. */
    const x278_guide *const *guides;
    size_t guide_count; /**< entries of `guides` */
    /* ---- fields of 0.1 end here; append below, never above ---- */
} x278_check_options;

/**
 * An opaque checker, for any number of transactions, one after another. Free with x278_checker_free().
 *
 * @threads one thread at a time.
 */
typedef struct x278_checker x278_checker;

/**
 * Make a checker.
 *
 * @param ctx     not NULL; the checker keeps it alive.
 * @param options NULL for defaults; not kept.
 * @param issues  receives the findings; NULL discards them. The checker keeps the list alive. It may be the list of the
 *                reader; the caller may clear it between calls.
 * @param out     not NULL; receives the checker, or NULL. Free with x278_checker_free().
 * @return X278_OK, X278_E_INVALID_ARG, X278_E_UNSUPPORTED, X278_E_NOMEM.
 * @since 0.1
 */
X278_API x278_status x278_checker_new(const x278_ctx *ctx, const x278_check_options *options, x278_issues *issues,
                                      x278_checker **out);

/**
 * Check one transaction, without its envelope. Memory follows the largest transaction.
 *
 * @param checker     not NULL.
 * @param transaction not NULL; as x278_reader_next_transaction() gave it, still alive.
 * @return X278_OK whatever was found; X278_E_INVALID_ARG, X278_E_NOMEM.
 * @since 0.1
 */
X278_API x278_status x278_checker_transaction(x278_checker *checker, const x278_transaction *transaction);

/** What x278_checker_next() read and checked. 0 is not used; receivers must accept unknown kinds. */
typedef int32_t x278_unit_kind;
enum {
    X278_UNIT_TRANSACTION = 1, /**< a transaction, which was checked */
    X278_UNIT_ENVELOPE = 2     /**< a segment outside of transactions, which was checked */
};

/**
 * Read and check the next unit of a reader: a transaction, or a segment of the envelope. A file of any length is
 * checked in constant memory when the caller takes the issues from the list after each call and clears it.
 *
 * @param checker     not NULL.
 * @param reader      not NULL; call no other function of it in between but feed.
 * @param kind        not NULL; receives X278_UNIT_* with X278_OK, else 0.
 * @param transaction receives the transaction that was checked, or NULL; it lives until the next call on `checker` or
 *                    `reader`; may be NULL.
 * @return X278_OK; X278_END at the end of the input; X278_NEED_INPUT (feed reader: feed and call again); X278_E_NOMEM;
 *         failures as x278_reader_next_transaction().
 * @since 0.1
 */
X278_API x278_status x278_checker_next(x278_checker *checker, x278_reader *reader, x278_unit_kind *kind,
                                       const x278_transaction **transaction);

/**
 * Check a whole file: every transaction and the envelope around them.
 *
 * @param ctx     not NULL; its max_issues limits what the list keeps, the totals count all.
 * @param path    not NULL; NUL-terminated; UTF-8 on Windows, the bytes of a name elsewhere.
 * @param options NULL for defaults; not kept.
 * @param issues  receives the findings; NULL discards them. x278_issues_total() says how many errors there are.
 * @return X278_OK whatever was found; X278_E_IO; X278_E_SYNTAX (an interchange header gives no usable delimiters: the
 *         issue says why), X278_E_LIMIT, X278_E_NOMEM, X278_E_INVALID_ARG, X278_E_UNSUPPORTED.
 * @threads safe when each call has its own `issues`.
 * @since 0.1
 */
X278_API x278_status x278_check_file(const x278_ctx *ctx, const char *path, const x278_check_options *options,
                                     x278_issues *issues);

/**
 * Use a checker for another input, with the options and the memory it has: what it knows of the envelope is forgotten.
 *
 * @param checker not NULL.
 * @param issues  receives the findings from here on; NULL discards them. The checker keeps the list alive, and lets the one
 *                before go.
 * @return X278_OK, X278_E_INVALID_ARG.
 * @since 0.1
 */
X278_API x278_status x278_checker_reset(x278_checker *checker, x278_issues *issues);

/**
 * The guide by which the last transaction was checked.
 *
 * @param checker NULL is accepted.
 * @return NULL when its guide is not known, and before the first one; else it lives as long as `checker`.
 * @since 0.1
 */
X278_API const x278_guide *x278_checker_guide(const x278_checker *checker);

/**
 * Bytes of memory the checker holds now: to watch that it does not grow.
 *
 * @param checker NULL is accepted.
 * @since 0.1
 */
X278_API uint64_t x278_checker_memory(const x278_checker *checker);

/** Free a checker. @param checker NULL is accepted. @since 0.1 */
X278_API void x278_checker_free(x278_checker *checker);

#ifdef __cplusplus
}
#endif

#endif
