/**
 * @file writer.h
 * Writes X12 interchanges: segments from their parts, an envelope with right counts and control numbers, whole
 * transactions from a reader. Knows no guide. Nothing is written that a reader would split in another way: a value
 * that holds a delimiter is refused, or the delimiter replaced. docs/charset.md has the output in other character sets.
 * @since 0.1
 */
#ifndef X278_WRITER_H
#define X278_WRITER_H

#include <stddef.h>
#include <stdint.h>

#include "x278/charset.h"
#include "x278/context.h"
#include "x278/export.h"
#include "x278/issue.h"
#include "x278/reader.h"
#include "x278/segment.h"
#include "x278/status.h"
#include "x278/str.h"

#ifdef __cplusplus
extern "C" {
#endif

/** An opaque writer. Free with x278_writer_free(). @threads one thread at a time. */
typedef struct x278_writer x278_writer;

/** What follows each terminator. */
typedef int32_t x278_line_break;
enum {
    X278_LINE_BREAK_NONE = 0,
    X278_LINE_BREAK_LF = 1,
    X278_LINE_BREAK_CRLF = 2,
    X278_LINE_BREAK_CR = 3
};

/**
 * Bits of x278_writer_options.flags and of `flags` of x278_writer_segment() and x278_writer_segment_end().
 * X278_WRITER_TOLERANT (of the options) writes header values that are malformed but fit: ISA values shorter than their
 * element (padded), GS values of any length, control numbers that are not numbers. Without it such values are refused.
 * X278_WRITER_INCOMPLETE is one of the options, too. The others are flags of single calls.
 */
enum {
    X278_WRITER_TOLERANT = 1,   /**< options: write header values that are malformed but fit their field */
    X278_WRITER_KEEP_EMPTY = 2, /**< segment: write trailing empty elements and components, too */
    X278_WRITER_RAW = 4,        /**< segment: take the input's bytes with the line breaks of a wrapped file */
    X278_WRITER_OPEN = 8,       /**< segment: leave it open, so that elements or a payload can follow */
    X278_WRITER_INCOMPLETE = 16 /**< options: x278_writer_transaction() takes transactions that were cut short, too */
};

/** All zeros means all defaults; set `struct_size` to sizeof(x278_writer_options). */
typedef struct x278_writer_options {
    uint32_t struct_size;       /**< bytes of this struct as the caller knows it */
    uint32_t flags;             /**< X278_WRITER_TOLERANT, X278_WRITER_INCOMPLETE or 0 */
    x278_delimiters delimiters; /**< all 0: '~' '*' ':' '^'; component or repetition 0: none, and ISA16 or ISA11 is U */
    x278_line_break line_break; /**< X278_LINE_BREAK_* after each terminator */
    x278_text_encoding encoding; /**< of the output; see charset.h. Values are given in UTF-8 when it names a set */
    /* ---- fields of 0.1 end here; append below, never above ---- */
} x278_writer_options;

/**
 * Takes finished bytes.
 *
 * @param data not NULL; `len` bytes, which live until the function returns.
 * @param len  bytes of `data`.
 * @param user as given to the function that opened the writer.
 * @return 0 to go on; anything else stops the writer with X278_E_CALLBACK.
 */
typedef int32_t (*x278_write_fn)(const void *data, size_t len, void *user);

/** Bits of x278_interchange_options.flags and x278_group_options.flags. */
enum {
    X278_HEADER_AS_READ =
        1 /**< the header was read: what has no value, here and in `like`, is written empty, and nothing
                                 takes a default or is counted. GS06 is that of `like` then. Values are padded as ever */
};

/**
 * The values of an interchange header. Text is NUL-terminated; NULL takes the value of `like`, else the default.
 * Padding to the fixed widths is the writer's. Set `struct_size`; all else may be 0. What is checked: that each value is
 * there and fits its width (X278_E_INVALID_ARG), and that it holds no delimiter (X278_E_DELIMITER); other bytes are written
 * as they are, and a check of the output reports them.
 */
typedef struct x278_interchange_options {
    uint32_t struct_size;                /**< bytes of this struct as the caller knows it */
    uint32_t flags;                      /**< X278_HEADER_* */
    const x278_segment *like;            /**< an ISA to take values from; NULL for none */
    const char *authorization_qualifier; /**< ISA01, 2 bytes; default "00" */
    const char *authorization;           /**< ISA02, up to 10 bytes; default blank */
    const char *security_qualifier;      /**< ISA03, 2 bytes; default "00" */
    const char *security;                /**< ISA04, up to 10 bytes; default blank */
    const char *sender_qualifier;        /**< ISA05, 2 bytes; default "ZZ" */
    const char *sender;                  /**< ISA06, up to 15 bytes; no default */
    const char *receiver_qualifier;      /**< ISA07, 2 bytes; default "ZZ" */
    const char *receiver;                /**< ISA08, up to 15 bytes; no default */
    const char *date;                    /**< ISA09, YYMMDD; no default: the library has no clock */
    const char *time;                    /**< ISA10, HHMM; no default */
    const char *version;                 /**< ISA12, 5 bytes; default "00501" */
    const char *control_number;          /**< ISA13, 1 to 9 digits, filled with zeros; no default */
    const char *acknowledgment;          /**< ISA14, "0" or "1"; default "0" */
    const char *usage;                   /**< ISA15, "P" or "T"; default "P" */
    const char *repetition_text;         /**< ISA11 when the delimiters have no repetition separator; default "U" */
    const char *component_text;          /**< ISA16 when the delimiters have no component separator; default "U" */
    /* ---- fields of 0.1 end here; append below, never above ---- */
} x278_interchange_options;

/** The values of a group header; rules as for x278_interchange_options. */
typedef struct x278_group_options {
    uint32_t struct_size;       /**< bytes of this struct as the caller knows it */
    uint32_t flags;             /**< X278_HEADER_* */
    const x278_segment *like;   /**< a GS to take values from; NULL for none */
    const char *functional_id;  /**< GS01, 2 bytes; default "HI" */
    const char *sender;         /**< GS02, 2 to 15 bytes; no default */
    const char *receiver;       /**< GS03, 2 to 15 bytes; no default */
    const char *date;           /**< GS04, CCYYMMDD; no default */
    const char *time;           /**< GS05, HHMM to HHMMSSDD; no default */
    const char *control_number; /**< GS06, 1 to 9 digits; NULL counts from 1 in the interchange, `like` is not asked */
    const char *agency;         /**< GS07; default "X" */
    const char *version;        /**< GS08; default "005010X217" */
    /* ---- fields of 0.1 end here; append below, never above ---- */
} x278_group_options;

/**
 * Open a writer into a buffer that x278_writer_take_buffer() hands over.
 *
 * @param ctx     not NULL; the writer keeps it alive.
 * @param options NULL for defaults; not kept.
 * @param issues  receives what was folded or replaced and what cannot be written, with tag, element, component and the
 *                offset in the output; NULL discards it. The writer keeps the list alive.
 * @param out     not NULL; receives the writer, or NULL. Free with x278_writer_free().
 * @return X278_OK, X278_E_INVALID_ARG (also: delimiters that are letters, digits, blank or equal to each other, or a
 *         replacement that is one of them), X278_E_UNSUPPORTED (also: a character set that is not known here),
 *         X278_E_NOMEM.
 * @since 0.1
 */
X278_API x278_status x278_writer_open_buffer(const x278_ctx *ctx, const x278_writer_options *options,
                                             x278_issues *issues, x278_writer **out);

/**
 * Open a writer to a file, which is created or truncated. A new file can be read by its owner only (mode 0600, less the
 * umask); one that exists keeps its mode.
 *
 * @param ctx     as x278_writer_open_buffer().
 * @param path    not NULL; NUL-terminated; UTF-8 on Windows, the bytes of a name elsewhere.
 * @param options as x278_writer_open_buffer().
 * @param issues  as x278_writer_open_buffer().
 * @param out     as x278_writer_open_buffer().
 * @return as x278_writer_open_buffer(), and X278_E_IO (the file cannot be opened).
 * @since 0.1
 */
X278_API x278_status x278_writer_open_file(const x278_ctx *ctx, const char *path, const x278_writer_options *options,
                                           x278_issues *issues, x278_writer **out);

/**
 * Open a writer to a callback, which gets the bytes in blocks.
 *
 * @param ctx     as x278_writer_open_buffer().
 * @param write   not NULL; called by the functions of the writer that write.
 * @param user    passed to `write`; must outlive the writer.
 * @param options as x278_writer_open_buffer().
 * @param issues  as x278_writer_open_buffer().
 * @param out     as x278_writer_open_buffer().
 * @return as x278_writer_open_buffer().
 * @since 0.1
 */
X278_API x278_status x278_writer_open_callback(const x278_ctx *ctx, x278_write_fn write, void *user,
                                               const x278_writer_options *options, x278_issues *issues,
                                               x278_writer **out);

/**
 * Use other delimiters from here on. Only between interchanges and segments.
 *
 * @param writer     not NULL.
 * @param delimiters not NULL; not kept.
 * @return X278_OK, X278_E_INVALID_ARG (also: one of them is what delimiters in values are replaced with), X278_E_STATE.
 * @since 0.1
 */
X278_API x278_status x278_writer_set_delimiters(x278_writer *writer, const x278_delimiters *delimiters);

/**
 * Write the character set in another form from here on, as x278_reader_form() reports it: a reader that has met a line
 * break knows which one the input has. Byte order marks come at the beginning of the output only, and are not written
 * here.
 *
 * @param writer not NULL.
 * @param form   X278_FORM_* bits; without a character set they have no effect.
 * @return X278_OK, X278_E_INVALID_ARG, X278_E_UNSUPPORTED (unknown bits), X278_E_STATE (a segment is open).
 * @since 0.1
 */
X278_API x278_status x278_writer_set_form(x278_writer *writer, x278_form form);

/**
 * Begin a segment. Elements follow with x278_writer_element(), then x278_writer_segment_end().
 *
 * @param writer not NULL.
 * @param tag    not NULL; may be empty (an empty segment).
 * @param len    bytes of `tag`, or X278_STRLEN.
 * @return X278_OK, X278_E_INVALID_ARG, X278_E_STATE (a segment is open), X278_E_DELIMITER, X278_E_NOMEM.
 * @since 0.1
 */
X278_API x278_status x278_writer_segment_begin(x278_writer *writer, const char *tag, size_t len);

/**
 * Add an element, a further repetition of the element, or a further component of the repetition. Empty is allowed:
 * `value` NULL or `len` 0. Empty ones at the end are trimmed when the segment ends.
 *
 * @param writer not NULL.
 * @param value  `len` bytes; NULL: empty.
 * @param len    bytes of `value`, or X278_STRLEN.
 * @return X278_OK, X278_E_INVALID_ARG, X278_E_STATE (no segment, or no element to repeat), X278_E_DELIMITER (the value
 *         holds a delimiter, or the output has no such delimiter), X278_E_NOMEM. After X278_E_DELIMITER the segment is
 *         still open; x278_writer_segment_drop() forgets it.
 * @since 0.1
 */
X278_API x278_status x278_writer_element(x278_writer *writer, const char *value, size_t len);

/**
 * Add a repetition; see x278_writer_element().
 *
 * @param writer not NULL.
 * @param value  as x278_writer_element().
 * @param len    bytes of `value`, or X278_STRLEN.
 * @return as x278_writer_element().
 * @since 0.1
 */
X278_API x278_status x278_writer_repetition(x278_writer *writer, const char *value, size_t len);

/**
 * Add a component; see x278_writer_element().
 *
 * @param writer not NULL.
 * @param value  as x278_writer_element().
 * @param len    bytes of `value`, or X278_STRLEN.
 * @return as x278_writer_element().
 * @since 0.1
 */
X278_API x278_status x278_writer_component(x278_writer *writer, const char *value, size_t len);

/**
 * End the open segment.
 *
 * @param writer not NULL.
 * @param flags  0 or X278_WRITER_KEEP_EMPTY.
 * @return X278_OK, X278_E_INVALID_ARG, X278_E_STATE, X278_E_CHARACTER (something of it cannot be written in the
 *         output's character set: nothing of the segment is, and it is closed), X278_E_NOMEM, X278_E_IO,
 *         X278_E_CALLBACK.
 * @since 0.1
 */
X278_API x278_status x278_writer_segment_end(x278_writer *writer, uint32_t flags);

/**
 * Forget the open segment; nothing of it is written.
 *
 * @param writer not NULL.
 * @return X278_OK, X278_E_INVALID_ARG.
 * @since 0.1
 */
X278_API x278_status x278_writer_segment_drop(x278_writer *writer);

/**
 * Write a segment of a reader anew, from its elements, repetitions and components, with the writer's delimiters. A
 * segment that was not terminated in the input is written without terminator and line break when X278_WRITER_RAW is set.
 *
 * @param writer  not NULL.
 * @param segment not NULL; of any reader, still alive.
 * @param flags   X278_WRITER_KEEP_EMPTY, _RAW and _OPEN bits.
 * @return X278_OK, X278_E_INVALID_ARG, X278_E_STATE, X278_E_DELIMITER, X278_E_CHARACTER, X278_E_UNSUPPORTED (a counted
 *         payload in an output with a character set), X278_E_NOMEM, X278_E_IO, X278_E_CALLBACK. On the first four
 *         failures but X278_E_STATE nothing of the segment is written.
 * @since 0.1
 */
X278_API x278_status x278_writer_segment(x278_writer *writer, const x278_segment *segment, uint32_t flags);

/**
 * Write bytes between segments as they are (line breaks, text outside of interchanges); in an output with a character
 * set they are UTF-8 and put into it. They are not counted, and not limited.
 *
 * @param writer not NULL.
 * @param data   `len` bytes; may be NULL when `len` is 0.
 * @param len    bytes of `data`.
 * @return X278_OK, X278_E_INVALID_ARG, X278_E_STATE (a segment is open), X278_E_CHARACTER (nothing is written),
 *         X278_E_NOMEM, X278_E_IO, X278_E_CALLBACK.
 * @since 0.1
 */
X278_API x278_status x278_writer_text(x278_writer *writer, const void *data, size_t len);

/**
 * A counted payload as the last element of the open segment, in pieces: its bytes may hold delimiters.
 *
 * begin: `length` is what the caller wrote as the count, UINT64_MAX when it is known to be wrong and is to stay so;
 * data: in all no more and no less than that; end: closes the payload and the segment, with its terminator when `flags`
 * lacks X278_SEGMENT_UNTERMINATED.
 *
 * @param writer not NULL.
 * @param length in bytes; UINT64_MAX: what the segment says is wrong and is to stay so.
 * @return X278_OK, X278_E_INVALID_ARG (more or fewer bytes than announced), X278_E_STATE, X278_E_UNSUPPORTED (begin:
 *         the output has a character set, in which bytes cannot be counted; the segment stays open), X278_E_NOMEM,
 *         X278_E_IO, X278_E_CALLBACK.
 * @since 0.1
 */
X278_API x278_status x278_writer_payload_begin(x278_writer *writer, uint64_t length);

/**
 * Write bytes of the payload; see x278_writer_payload_begin().
 *
 * @param writer not NULL.
 * @param data   `len` bytes; may be NULL when `len` is 0.
 * @param len    bytes of `data`.
 * @return as x278_writer_payload_begin().
 * @since 0.1
 */
X278_API x278_status x278_writer_payload_data(x278_writer *writer, const void *data, size_t len);

/**
 * End the payload and its segment; see x278_writer_payload_begin().
 *
 * @param writer not NULL.
 * @param flags  0, or X278_SEGMENT_UNTERMINATED.
 * @return as x278_writer_payload_begin().
 * @since 0.1
 */
X278_API x278_status x278_writer_payload_end(x278_writer *writer, uint32_t flags);

/**
 * Open an interchange and write its ISA with the writer's delimiters.
 *
 * @param writer  not NULL.
 * @param options not NULL; not kept.
 * @return X278_OK, X278_E_INVALID_ARG (a value is missing, too long or no number), X278_E_STATE (one is open),
 *         X278_E_DELIMITER, X278_E_CHARACTER, X278_E_UNSUPPORTED, X278_E_NOMEM, X278_E_IO, X278_E_CALLBACK.
 * @since 0.1
 */
X278_API x278_status x278_writer_interchange_begin(x278_writer *writer, const x278_interchange_options *options);

/**
 * Close the open group, if any, and the interchange with the right IEA.
 *
 * @param writer not NULL.
 * @return also X278_E_STATE.
 * @since 0.1
 */
X278_API x278_status x278_writer_interchange_end(x278_writer *writer);

/**
 * Open a group; a group that is open is closed before.
 *
 * @param writer  not NULL.
 * @param options not NULL; not kept.
 * @return as x278_writer_interchange_begin().
 * @since 0.1
 */
X278_API x278_status x278_writer_group_begin(x278_writer *writer, const x278_group_options *options);

/**
 * Close the open group with the right GE.
 *
 * @param writer not NULL.
 * @return also X278_E_STATE (no group, or a transaction is open).
 * @since 0.1
 */
X278_API x278_status x278_writer_group_end(x278_writer *writer);

/**
 * Open a transaction and write its ST; segments follow; x278_writer_transaction_end() writes SE with the right count.
 *
 * @param writer  not NULL.
 * @param id      not NULL; NUL-terminated: ST01, such as "278".
 * @param control NUL-terminated: ST02; NULL counts from 0001 in the group.
 * @param guide   NUL-terminated: ST03; NULL leaves it out.
 * @return X278_OK, X278_E_INVALID_ARG, X278_E_STATE (no group, or a transaction is open), X278_E_DELIMITER,
 *         X278_E_CHARACTER, X278_E_NOMEM, X278_E_IO, X278_E_CALLBACK.
 * @since 0.1
 */
X278_API x278_status x278_writer_transaction_begin(x278_writer *writer, const char *id, const char *control,
                                                   const char *guide);

/**
 * Close the open transaction with the right SE.
 *
 * @param writer not NULL.
 * @return also X278_E_STATE (none is open).
 * @since 0.1
 */
X278_API x278_status x278_writer_transaction_end(x278_writer *writer);

/**
 * Append a transaction of a reader to the open group: its segments anew, ST02 and SE02 as `control` says, SE01 counted.
 *
 * @param writer      not NULL.
 * @param transaction not NULL; still alive.
 * @param control     NUL-terminated: ST02; NULL counts from 0001 in the group; "" keeps the number the transaction has.
 * @return as x278_writer_transaction_begin(), and X278_E_UNSUPPORTED (a counted payload in an output with a character
 *         set), X278_E_INCOMPLETE (it was cut short, and the writer has no X278_WRITER_INCOMPLETE). On X278_E_DELIMITER,
 *         X278_E_CHARACTER, X278_E_UNSUPPORTED and X278_E_INCOMPLETE nothing of the transaction is written.
 * @since 0.1
 */
X278_API x278_status x278_writer_transaction(x278_writer *writer, const x278_transaction *transaction,
                                             const char *control);

/**
 * Close all that is open with right counts, flush, and close the file: what a system reports only then (a full disk behind a
 * network, an I/O error) is X278_E_IO here. The writer can then only be asked for its buffer, and freed.
 *
 * @param writer not NULL.
 * @return X278_OK, X278_E_STATE (a segment is open), X278_E_NOMEM, X278_E_IO, X278_E_CALLBACK.
 * @since 0.1
 */
X278_API x278_status x278_writer_close(x278_writer *writer);

/**
 * Take what a buffer writer has written so far. The writer starts with an empty buffer again.
 *
 * @param writer not NULL.
 * @param out    not NULL; receives the output. Free with x278_buf_free().
 * @return X278_OK, X278_E_INVALID_ARG, X278_E_STATE (not a buffer writer, or a segment is open), X278_E_NOMEM.
 * @since 0.1
 */
X278_API x278_status x278_writer_take_buffer(x278_writer *writer, x278_buf *out);

/**
 * Bytes written so far, those not flushed yet included; the open segment is not.
 *
 * @param writer NULL is accepted.
 * @since 0.1
 */
X278_API uint64_t x278_writer_bytes(const x278_writer *writer);

/** Free a writer. What was not closed stays incomplete. @param writer NULL is accepted. @since 0.1 */
X278_API void x278_writer_free(x278_writer *writer);

#ifdef __cplusplus
}
#endif

#endif
