/**
 * @file reader.h
 * Reads X12 interchanges of any kind from memory, a file or fed chunks: segment by segment (tokens) in constant
 * memory, or one transaction at a time. Knows the envelope and no guide.
 * @since 0.1
 */
#ifndef X278_READER_H
#define X278_READER_H

#include <stddef.h>
#include <stdint.h>

#include "x278/charset.h"
#include "x278/context.h"
#include "x278/export.h"
#include "x278/issue.h"
#include "x278/segment.h"
#include "x278/status.h"
#include "x278/str.h"

#ifdef __cplusplus
extern "C" {
#endif

/** An opaque reader. Free with x278_reader_free(). @threads one thread at a time. */
typedef struct x278_reader x278_reader;

/** Bits of x278_reader_options.flags. */
enum {
    X278_READER_LEAVE_PAYLOADS =
        1 /**< x278_reader_next_transaction() does not keep payloads longer than `payload_bytes`:
                                        memory does not grow with them. See X278_SEGMENT_PAYLOAD_LEFT */
};

/** All zeros means all defaults; set `struct_size` to sizeof(x278_reader_options). */
typedef struct x278_reader_options {
    uint32_t struct_size;        /**< bytes of this struct as the caller knows it */
    uint32_t flags;              /**< X278_READER_* */
    x278_text_encoding encoding; /**< of the input; see charset.h */
    uint64_t chunk_bytes;        /**< bytes read from a file at a time; default 256 KiB; 1 to 1 GiB */
    uint64_t payload_bytes; /**< a counted payload up to this length is looked at whole, so that a wrong length can be
                                 mended; of a longer one the end is looked for in its last bytes, as many as this;
                                 default 1 MiB */
    uint64_t payload_limit; /**< a counted payload that is declared longer is an error and never kept; default 64 MiB */
    /* ---- fields of 0.1 end here; append below, never above ---- */
} x278_reader_options;

/** What a token is. 0 is not used; receivers must accept unknown kinds. */
typedef int32_t x278_token_kind;
enum {
    X278_TOKEN_SEGMENT = 1,       /**< `segment` is the next segment, envelope segments and empty ones included */
    X278_TOKEN_PAYLOAD_BEGIN = 2, /**< `segment` holds the elements before a counted payload, `length` its bytes */
    X278_TOKEN_PAYLOAD_DATA = 3,  /**< `data` is a piece of the payload */
    X278_TOKEN_PAYLOAD_END = 4,   /**< the payload and its segment are complete; `flags` as for a segment */
    X278_TOKEN_TEXT = 5           /**< `data` is a piece of bytes that belong to no segment: a byte order mark, blanks
                                       before an ISA, text between interchanges, what follows the last terminator */
};

/** One piece of the input. Made by the library only; lives until the next call on the reader. */
typedef struct x278_token {
    uint32_t struct_size;        /**< bytes of this struct that the library filled */
    x278_token_kind kind;        /**< X278_TOKEN_* */
    const x278_segment *segment; /**< SEGMENT and PAYLOAD_BEGIN; else NULL */
    x278_span data;              /**< PAYLOAD_DATA and TEXT; else absent */
    uint64_t offset;             /**< byte offset in the input */
    uint64_t length;             /**< bytes at `offset`; PAYLOAD_BEGIN: bytes of the payload as found declared */
    uint64_t interchange;        /**< counts in the input from 1; 0 outside of any */
    uint64_t group;              /**< counts in its interchange from 1; 0 outside of any */
    uint64_t transaction;        /**< counts in its group from 1; 0 outside of any */
    uint32_t flags;              /**< PAYLOAD_END: X278_SEGMENT_UNTERMINATED when the input ended in it */
    uint32_t reserved;           /**< padding, always 0 */
    /* ---- fields of 0.1 end here; append below, never above ---- */
} x278_token;

/**
 * What a message lacks at its end: bits of x278_transaction.incomplete and x278_envelope.incomplete. A message that lacks
 * any of them was cut short: what followed may be lost, so nothing writes it as a complete one unless it is asked to.
 * Receivers must accept unknown bits.
 */
typedef uint32_t x278_missing;
enum {
    X278_MISSING_SE = 1,        /**< the transaction set has no trailer */
    X278_MISSING_GE = 2,        /**< its group has none */
    X278_MISSING_IEA = 4,       /**< its interchange has none */
    X278_MISSING_TERMINATOR = 8 /**< the input ended before the terminator of its last segment */
};

/** One transaction, ST to SE, with the envelope it is in. Lives until the next call on the reader. */
typedef struct x278_transaction {
    uint32_t struct_size;       /**< bytes of this struct that the library filled */
    x278_delimiters delimiters; /**< of its interchange */
    const x278_segment *isa;    /**< interchange header; NULL when there is none */
    const x278_segment *gs;     /**< group header; NULL when there is none */
    size_t segment_count;       /**< segments from ST on; see x278_transaction_segment_at() */
    uint64_t offset;            /**< byte offset of ST in the input */
    uint64_t length;            /**< bytes up to and with the last terminator */
    uint64_t interchange;       /**< counts in the input from 1 */
    uint64_t group;             /**< counts in its interchange from 1; 0 outside of any */
    uint64_t transaction;       /**< counts in its group from 1 */
    x278_missing incomplete;    /**< X278_MISSING_* bits, as far as they are known here: a trailer that comes later, or
                                     should, is looked at by the next call; see x278_reader_missing(). 0: none */
    uint32_t reserved;          /**< padding, always 0 */
    /* ---- fields of 0.1 end here; append below, never above ---- */
} x278_transaction;

/**
 * Read from memory. Nothing is copied: `data` must stay unchanged until the reader is freed.
 *
 * @param ctx     not NULL; the reader keeps it alive.
 * @param data    `len` bytes; may be NULL when `len` is 0; must outlive the reader, and must not be changed meanwhile.
 * @param len     bytes of `data`.
 * @param options NULL for defaults; not kept.
 * @param issues  receives what is wrong or odd; NULL discards it. The reader keeps the list alive.
 * @param out     not NULL; receives the reader, or NULL.
 * @return X278_OK, X278_E_INVALID_ARG, X278_E_UNSUPPORTED (unknown option or character set, or built without iconv),
 *         X278_E_NOMEM.
 * @since 0.1
 */
X278_API x278_status x278_reader_open_memory(const x278_ctx *ctx, const void *data, size_t len,
                                             const x278_reader_options *options, x278_issues *issues,
                                             x278_reader **out);

/**
 * Read a file, in chunks. Memory follows the largest segment (tokens) or transaction, not the file.
 *
 * @param ctx     as x278_reader_open_memory().
 * @param path    not NULL; NUL-terminated; UTF-8 on Windows, the bytes of a name elsewhere.
 * @param options as x278_reader_open_memory().
 * @param issues  as x278_reader_open_memory().
 * @param out     as x278_reader_open_memory().
 * @return as x278_reader_open_memory(), and X278_E_IO when the file cannot be opened.
 * @since 0.1
 */
X278_API x278_status x278_reader_open_file(const x278_ctx *ctx, const char *path, const x278_reader_options *options,
                                           x278_issues *issues, x278_reader **out);

/**
 * Read what the caller feeds with x278_reader_feed(), in chunks of any size.
 *
 * @param ctx     as x278_reader_open_memory().
 * @param options as x278_reader_open_memory().
 * @param issues  as x278_reader_open_memory().
 * @param out     as x278_reader_open_memory().
 * @return as x278_reader_open_memory().
 * @since 0.1
 */
X278_API x278_status x278_reader_open_feed(const x278_ctx *ctx, const x278_reader_options *options, x278_issues *issues,
                                           x278_reader **out);

/**
 * Read transaction sets that came without their envelope (ISA, GS), from ST to SE, from memory. The first ST shows the
 * element separator and the terminator; components are taken to be split at a colon and repetitions at a caret. Nothing
 * is said of the headers and trailers that are missing. The transactions have no `isa` and no `gs`.
 *
 * @param ctx    not NULL; the reader keeps it alive.
 * @param data   not NULL; `len` bytes, not modified; must outlive the reader.
 * @param len    bytes of `data`.
 * @param issues receives the findings; NULL discards them; the reader keeps it alive.
 * @param out    not NULL; receives the reader, or NULL. Free with x278_reader_free().
 * @return X278_OK; X278_E_SYNTAX (the input does not begin with an ST segment); X278_E_INVALID_ARG; X278_E_NOMEM.
 * @threads one thread per reader.
 * @since 0.1
 */
X278_API x278_status x278_reader_open_sets(const x278_ctx *ctx, const void *data, size_t len, x278_issues *issues,
                                           x278_reader **out);

/**
 * Begin anew with another input, as if the reader had just been opened: with its options, its list for issues and the memory
 * it has, for a server that reads many small messages. A failure of the input before is forgotten. What the reader handed
 * out ends its life here.
 *
 * @param reader not NULL; of x278_reader_open_memory() or x278_reader_open_feed().
 * @param data   `len` bytes; may be NULL when `len` is 0; must outlive the reader or the next reset, and must not be changed
 *               meanwhile. NULL for a feed reader: feed it.
 * @param len    bytes of `data`.
 * @return X278_OK, X278_E_INVALID_ARG, X278_E_STATE (a reader of a file or of transaction sets without their envelope; bytes
 *         for a feed reader); X278_E_NOMEM (in a character set: the reader has failed).
 * @since 0.1
 */
X278_API x278_status x278_reader_reset(x278_reader *reader, const void *data, size_t len);

/**
 * Give the next bytes of the input to a feed reader. They are copied. A token or transaction handed out before ends its
 * life here.
 *
 * @param reader not NULL.
 * @param data   `len` bytes, copied; may be NULL when `len` is 0.
 * @param len    bytes of `data`.
 * @return X278_OK, X278_E_INVALID_ARG, X278_E_STATE (not a feed reader, or ended), X278_E_LIMIT, X278_E_NOMEM.
 * @since 0.1
 */
X278_API x278_status x278_reader_feed(x278_reader *reader, const void *data, size_t len);

/**
 * Say that a feed reader has had all bytes.
 *
 * @param reader not NULL.
 * @return X278_OK, X278_E_INVALID_ARG, X278_E_STATE.
 * @since 0.1
 */
X278_API x278_status x278_reader_feed_end(x278_reader *reader);

/**
 * The next token. Malformed content is not an error: the reader recovers and reports it.
 *
 * @param reader not NULL.
 * @param out    not NULL; receives the token, which lives until the next call on the reader, or NULL.
 * @return X278_OK; X278_END at the end of the input, and again on each further call; X278_NEED_INPUT (feed reader: feed and
 *         call again); X278_E_SYNTAX (an interchange header gives no usable delimiters, so reading cannot go on);
 *         X278_E_UNSUPPORTED (a counted payload in another character set); X278_E_LIMIT; X278_E_NOMEM; X278_E_IO;
 *         X278_E_STATE (x278_reader_next_transaction() is inside a transaction); X278_E_INVALID_ARG. A failure is final.
 * @since 0.1
 */
X278_API x278_status x278_reader_next(x278_reader *reader, const x278_token **out);

/**
 * The next transaction, whole. Segments outside of transactions and text are skipped; their issues are kept. A counted
 * payload is an ordinary element of its segment. Calls may be mixed with x278_reader_next() as long as that one has not
 * stopped inside a transaction.
 *
 * @param reader not NULL.
 * @param out    not NULL; receives the transaction, which lives until the next call on the reader, or NULL.
 * @return X278_OK; X278_END at the end of the input, and again on each further call; X278_NEED_INPUT (feed reader: feed and
 *         call again, nothing is lost); failures as x278_reader_next(), and X278_E_STATE (x278_reader_next() stopped
 *         inside a transaction).
 * @since 0.1
 */
X278_API x278_status x278_reader_next_transaction(x278_reader *reader, const x278_transaction **out);

/**
 * Copy a transaction, so that it outlives the reader and its next call: bytes, records and the headers it is in. A checker, a
 * walk and x278_doc_from_transaction() take the copy as they take the original, on any thread. docs/threads.md has the pattern.
 *
 * @param ctx         not NULL; the copy keeps it alive.
 * @param transaction not NULL; of a reader, or a copy.
 * @param out         not NULL; receives the copy, or NULL. Free with x278_transaction_free().
 * @return X278_OK; X278_E_LIMIT (max_memory); X278_E_NOMEM; X278_E_INVALID_ARG.
 * @threads one thread at a time for a copy. The original is only read.
 * @since 0.1
 */
X278_API x278_status x278_transaction_hold(const x278_ctx *ctx, const x278_transaction *transaction,
                                           x278_transaction **out);

/**
 * Free a copy that x278_transaction_hold() made, on any thread. A transaction of a reader is not freed.
 *
 * @param transaction NULL is accepted.
 * @threads safe, as long as no other thread uses the copy.
 * @since 0.1
 */
X278_API void x278_transaction_free(x278_transaction *transaction);

/**
 * A segment of a transaction.
 *
 * @param transaction not NULL.
 * @param index       from 0 (ST) to segment_count - 1.
 * @return NULL when there is none; else it lives as long as `transaction`.
 * @threads any number of readers.
 * @since 0.1
 */
X278_API const x278_segment *x278_transaction_segment_at(const x278_transaction *transaction, size_t index);

/**
 * What the last call of x278_reader_next() or x278_reader_next_transaction() found missing, but for what the transaction that
 * it handed out lacks itself (x278_transaction.incomplete). Reading transactions, it belongs to the transaction before: ask
 * after each call, X278_END included, to know that the groups and interchanges of all transactions were closed.
 *
 * @param reader NULL is accepted.
 * @return X278_MISSING_* bits; 0 when nothing is missing.
 * @since 0.1
 */
X278_API x278_missing x278_reader_missing(const x278_reader *reader);

/**
 * Bytes of the input that the reader has received so far; after X278_END the length of the input. 0 for NULL.
 *
 * @param reader NULL is accepted.
 * @since 0.1
 */
X278_API uint64_t x278_reader_bytes(const x278_reader *reader);

/**
 * Bytes of memory the reader holds now for input and records: to watch that it does not grow.
 *
 * @param reader NULL is accepted.
 * @since 0.1
 */
X278_API uint64_t x278_reader_memory(const x278_reader *reader);

/** Free a reader and all it handed out. @param reader NULL is accepted. @since 0.1 */
X278_API void x278_reader_free(x278_reader *reader);

/**
 * What the name of the input's character set left open, as the bytes that were read so far showed: given to a writer
 * (x278_writer_options, x278_writer_set_form()) it makes the output like the input.
 *
 * @param reader NULL is accepted.
 * @return X278_FORM_* bits; 0 when no character set was named.
 * @since 0.1
 */
X278_API x278_form x278_reader_form(const x278_reader *reader);

#ifdef __cplusplus
}
#endif

#endif
