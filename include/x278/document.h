/**
 * @file document.h
 * A document: one transaction as a tree of structs (review.h), with a copy of the envelope it came in. Read it, change it,
 * build it from nothing, write it.
 *
 * A document owns one block of memory. Everything reachable from it lives until x278_doc_free(). Any number of threads may
 * read a document; a document that is changed belongs to one thread.
 *
 * What is checked: functions that read a whole document (x278_encode(), x278_doc_write(), XML, JSON, views, outcomes, and the
 * functions that begin a message from another) look at each field first and return X278_E_INVALID_ARG when a program has put
 * NULL into a list of structs, or left a list or a text at NULL with a length. A text of the envelope is
 * read up to its first NUL: one must follow it, as it follows all texts (x278_str). Functions
 * that change a struct return X278_E_INVALID_ARG when it is not of this document, or is of another type. Paths (path.h) pass
 * over NULL. What cannot be checked: whether a pointer that is not NULL leads to memory that is alive.
 * @since 0.1
 */
#ifndef X278_DOCUMENT_H
#define X278_DOCUMENT_H

#include <stddef.h>
#include <stdint.h>

#include "x278/charset.h"
#include "x278/check.h"
#include "x278/context.h"
#include "x278/export.h"
#include "x278/guide.h"
#include "x278/issue.h"
#include "x278/reader.h"
#include "x278/review.h"
#include "x278/status.h"
#include "x278/str.h"
#include "x278/writer.h"

#ifdef __cplusplus
extern "C" {
#endif

/**
 * An opaque document. Free with x278_doc_free().
 *
 * @threads any number may read a document; one at a time while it is changed.
 */
typedef struct x278_doc x278_doc;

/** Bits of x278_decode_options.flags. */
enum {
    X278_DECODE_KEEP_PAYLOADS =
        1 /**< copy the payloads of a 275 into the document; else they stay in the input (attach.h) */
};

/** All zeros means all defaults; set `struct_size` to sizeof(x278_decode_options). */
typedef struct x278_decode_options {
    uint32_t struct_size; /**< bytes of this struct as the caller knows it */
    uint32_t flags;       /**< X278_DECODE_* */
    const x278_guide
        *guide; /**< read by this guide whatever the message says; NULL: by the one that the message names. The document
                                  keeps a merged guide alive */
    x278_direction direction; /**< X278_DIRECTION_*; 0: that of the message */
    uint32_t reserved;        /**< padding, must be 0 */
    /** Merged guides (overlay.h): each is taken for the messages that its built-in guide is for. The document
     *  keeps its own alive; the list is not kept. NULL: none. */
    const x278_guide *const *guides;
    size_t guide_count; /**< entries of `guides` */
    /** Check the transaction while it is read, without its envelope, as x278_checker_transaction() does: the findings are the
     *  same, in the checker's own list, and the message is gone through once. The document follows the guide that the checker
     *  chose: `guide`, `guides` and `direction` must be absent here. The checker is not kept. NULL: nothing is checked. */
    x278_checker *checker;
    /* ---- fields of 0.1 end here; append below, never above ---- */
} x278_decode_options;

/**
 * Read the first transaction of a buffer, with its envelope, into a document (for files use a reader and
 * x278_doc_from_transaction()).
 *
 * Malformed content is not an error: the document holds what could be read. Segments that fit no row of the guide are
 * kept in their place as unknown segments. To check the message against its guide use a checker.
 *
 * @param ctx     not NULL; the document keeps it alive.
 * @param data    `len` bytes, not modified, not needed after the call; NULL is accepted when `len` is 0.
 * @param len     bytes of `data`; limited by the context's max_bytes.
 * @param options NULL for defaults; not kept.
 * @param issues  receives what reading found; NULL discards it. It is filled when the call fails, too.
 * @param out     not NULL; receives the document, or NULL. Free with x278_doc_free().
 * @return X278_OK; X278_E_EMPTY (no transaction); X278_E_SYNTAX (no usable interchange header); X278_E_LIMIT;
 *         X278_E_NOMEM; X278_E_INVALID_ARG; X278_E_UNSUPPORTED (unknown option).
 * @threads safe when each call has its own `out`.
 * @since 0.1
 */
X278_API x278_status x278_decode(const x278_ctx *ctx, const void *data, size_t len, const x278_decode_options *options,
                                 x278_issues *issues, x278_doc **out);

/**
 * Make a document from a transaction of a reader. The document does not need the reader afterwards.
 *
 * @param ctx         not NULL; the document keeps it alive.
 * @param transaction not NULL; from x278_reader_next_transaction() or x278_checker_next(), still alive.
 * @param options     NULL for defaults; not kept.
 * @param issues      receives what is found beyond the reader's own findings: a limit that was reached. NULL discards it.
 * @param out         not NULL; receives the document, or NULL. Free with x278_doc_free().
 * @return X278_OK, X278_E_LIMIT (max_document or max_memory of the context), X278_E_NOMEM, X278_E_INVALID_ARG, X278_E_UNSUPPORTED (unknown option).
 * @threads safe when each call has its own `transaction`, `issues` and `out`.
 * @since 0.1
 */
X278_API x278_status x278_doc_from_transaction(const x278_ctx *ctx, const x278_transaction *transaction,
                                               const x278_decode_options *options, x278_issues *issues, x278_doc **out);

/**
 * Read a transaction into a document that is there already, in the memory that it has: as x278_doc_from_transaction(), for a
 * server that reads many messages. Everything reachable from the document before ends its life here.
 *
 * @param doc         not NULL; of any kind.
 * @param transaction as x278_doc_from_transaction().
 * @param options     NULL for defaults; not kept.
 * @param issues      as x278_doc_from_transaction().
 * @return as x278_doc_from_transaction(). X278_E_INVALID_ARG and X278_E_UNSUPPORTED leave the document as it was; after other
 *         failures it may only be freed, or read into again.
 * @threads one thread at a time for a document.
 * @since 0.1
 */
X278_API x278_status x278_doc_refill(x278_doc *doc, const x278_transaction *transaction,
                                     const x278_decode_options *options, x278_issues *issues);

/**
 * Make a document of the next transaction of a reader: x278_reader_next_transaction() and x278_doc_from_transaction() in one
 * call, in the reader's context.
 *
 * @param reader  not NULL. What is wrong with the envelope goes to its own list.
 * @param options NULL for defaults; not kept.
 * @param issues  receives what is found while the document is made; NULL to discard findings.
 * @param out     not NULL; receives the document, or NULL. Free with x278_doc_free().
 * @return X278_OK; X278_END at the end of the input; X278_NEED_INPUT (feed reader: feed and call again); others as
 *         x278_reader_next_transaction() and x278_doc_from_transaction().
 * @since 0.1
 */
X278_API x278_status x278_doc_next(x278_reader *reader, const x278_decode_options *options, x278_issues *issues,
                                   x278_doc **out);

/**
 * Make an empty document, to be filled.
 *
 * @param ctx   not NULL; the document keeps it alive.
 * @param guide that the document is to follow, such as x278_guide_find("005010X217-request"); not NULL.
 * @param out   not NULL; receives the document, or NULL. Free with x278_doc_free().
 * @return X278_OK; X278_E_UNSUPPORTED (the structs are not made for the guide); X278_E_INVALID_ARG; X278_E_NOMEM.
 * @since 0.1
 */
X278_API x278_status x278_doc_new(const x278_ctx *ctx, const x278_guide *guide, x278_doc **out);

/** Free a document and everything reachable from it. @param doc NULL is accepted. @since 0.1 */
X278_API void x278_doc_free(x278_doc *doc);

/**
 * The root of a services review.
 *
 * @param doc NULL is accepted.
 * @return NULL when `doc` is NULL or holds something else (x278_doc_kind()); else it lives as long as `doc`.
 * @since 0.1
 */
X278_API const x278_review *x278_doc_review(const x278_doc *doc);

/**
 * The root struct of a document of any kind, for programs that go through the structs by x278_field_at(). A document
 * whose guide is not known has an x278_review, with all its segments as unknown ones.
 *
 * @param doc         NULL is accepted.
 * @param struct_name receives what the root is, such as "x278_review", static; may be NULL.
 * @return NULL for NULL; else it lives as long as `doc`.
 * @threads any number may read a document.
 * @since 0.1
 */
X278_API const void *x278_doc_root(const x278_doc *doc, const char **struct_name);

/**
 * The envelope. Its texts are absent when the transaction came without one.
 *
 * @param doc NULL is accepted.
 * @return NULL for NULL; else it lives as long as `doc`.
 * @since 0.1
 */
X278_API const x278_envelope *x278_doc_envelope(const x278_doc *doc);

/**
 * The guide the document follows. A merged guide lives at least as long as the document.
 *
 * @param doc NULL is accepted.
 * @return NULL when it is not known, and for NULL; else it lives as long as `doc`.
 * @since 0.1
 */
X278_API const x278_guide *x278_doc_guide(const x278_doc *doc);

/** What a document is. Receivers must accept unknown kinds. */
typedef int32_t x278_document_kind;
enum {
    X278_DOC_UNKNOWN = 0,   /**< its guide is not known, or there are no structs for it */
    X278_DOC_REVIEW = 1,    /**< a services review (278), request or response: x278_doc_review() has it */
    X278_DOC_SUBMISSION = 2 /**< documents that are sent (275): x278_doc_submission() has them (attach.h) */
};

/** What a document is: X278_DOC_*. @param doc NULL is accepted. @since 0.1 */
X278_API x278_document_kind x278_doc_kind(const x278_doc *doc);

/** Whether a document is a request or a response: X278_DIRECTION_*; 0 when its guide is not known. @param doc NULL is accepted.
 *  @since 0.1 */
X278_API x278_direction x278_doc_direction(const x278_doc *doc);

/**
 * The patient of an event: the dependent that it belongs to, else the subscriber.
 *
 * @param doc   NULL is accepted.
 * @param event of this document, such as x278_doc_review(doc)->events[0]; NULL is accepted.
 * @return NULL when the event has no patient, or the patient no name (loop 2010C, 2010D); else it lives as long as
 *         `doc`.
 * @threads any number may read a document.
 * @since 0.1
 */
X278_API const x278_party *x278_event_patient(const x278_doc *doc, const x278_event *event);

/**
 * The procedure of a service: that of its professional (SV1), institutional (SV2) or dental (SV3) line, the first that
 * has one.
 *
 * @param service NULL is accepted.
 * @return NULL when there is none; else it lives as long as `service`.
 * @threads any number may read a document.
 * @since 0.1
 */
X278_API const x278_procedure *x278_service_procedure(const x278_service *service);

/**
 * What the message of a document lacks at its end, since it was cut short: x278_envelope.incomplete. Such a document is not
 * written unless it is asked for, and a response to it has the same bits. x278_decode() knows all of it;
 * x278_doc_from_transaction() and x278_doc_next() know what the transaction knows (x278_transaction.incomplete): a missing
 * trailer behind it is found by the next call of the reader (x278_reader_missing()), for x278_doc_edit_envelope() to take.
 *
 * @param doc NULL is accepted.
 * @return X278_MISSING_* bits; 0 when nothing is missing, and for a document that was built.
 * @threads any number may read a document.
 * @since 0.1
 */
X278_API x278_missing x278_doc_incomplete(const x278_doc *doc);

/**
 * Bytes of memory the document holds.
 *
 * @param doc NULL is accepted.
 * @since 0.1
 */
X278_API uint64_t x278_doc_memory(const x278_doc *doc);

/* ---- changing ------------------------------------------------------------------------------------------------- */

/**
 * The root of a services review, for writing.
 *
 * @param doc NULL is accepted.
 * @return NULL when `doc` is NULL or holds something else (x278_doc_kind()); else it lives as long as `doc`.
 * @since 0.1
 */
X278_API x278_review *x278_doc_edit(x278_doc *doc);

/**
 * The envelope, for writing.
 *
 * @param doc NULL is accepted.
 * @return NULL for NULL; else it lives as long as `doc`.
 * @since 0.1
 */
X278_API x278_envelope *x278_doc_edit_envelope(x278_doc *doc);

/** Whether a file is a test or for real (ISA15). */
typedef int32_t x278_usage;
enum {
    X278_USAGE_TEST = 1,
    X278_USAGE_PRODUCTION = 2
};

/**
 * Fill in the envelope of a new document, and the date and time of its BHT. What is not named here keeps its value, or
 * is filled in when the document is written: id qualifiers are ZZ, no TA1 is asked for. All texts are NUL-terminated
 * and copied.
 *
 * @param doc            not NULL.
 * @param sender         not NULL; NUL-terminated: ISA06 and GS02, 2 to 15 bytes.
 * @param receiver       not NULL; NUL-terminated: ISA08 and GS03, 2 to 15 bytes.
 * @param date           not NULL; NUL-terminated, CCYYMMDD: ISA09, GS04, BHT04.
 * @param time           not NULL; NUL-terminated, HHMM to HHMMSSDD: ISA10, GS05, BHT05.
 * @param usage          X278_USAGE_TEST or X278_USAGE_PRODUCTION: ISA15. There is no default.
 * @param control_number not NULL; NUL-terminated: ISA13 and GS06, 1 to 9 digits.
 * @return X278_OK; X278_E_INVALID_ARG (one is missing, or is not a date, time, usage or number); X278_E_NOMEM.
 * @since 0.1
 */
X278_API x278_status x278_doc_set_envelope(x278_doc *doc, const char *sender, const char *receiver, const char *date,
                                           const char *time, x278_usage usage, const char *control_number);

/**
 * The same struct, for writing: the tree points to its structs as const, so that what only reads cannot write.
 *
 * @param doc  NULL is accepted.
 * @param node a struct of this document, such as review->events[0]; NULL is accepted.
 * @return `node`, which lives as long as `doc`; NULL when `doc` or `node` is, and for memory that is not of `doc`.
 * @since 0.1
 */
X278_API void *x278_doc_node(x278_doc *doc, const void *node);

/**
 * Copy text into a document and set a field to it.
 *
 * @param doc   not NULL.
 * @param text  `len` bytes or X278_STRLEN; NULL or no bytes: the field becomes absent.
 * @param len   bytes of `text`, or X278_STRLEN.
 * @param field not NULL; a text of a struct of this document; receives the copy, which lives as long as `doc`.
 * @return X278_OK, X278_E_INVALID_ARG (also: a NUL among the bytes), X278_E_NOMEM.
 * @since 0.1
 */
X278_API x278_status x278_doc_strdup(x278_doc *doc, const char *text, size_t len, x278_str *field);

/**
 * Copy text into a document and set a field to it, as x278_doc_strdup() does. A failure need not be looked at right
 * away: x278_doc_status() remembers it.
 *
 * @param doc   not NULL.
 * @param field not NULL; a text of a struct of this document, such as &event->category; receives the copy, which lives
 *              as long as `doc`.
 * @param text  NUL-terminated; NULL or empty: the field becomes absent.
 * @return X278_OK, X278_E_INVALID_ARG, X278_E_NOMEM.
 * @since 0.1
 */
X278_API x278_status x278_doc_text(x278_doc *doc, x278_str *field, const char *text);

/**
 * Whether everything was added and set as asked, by the functions of build.h, path.h and this header. Look once after
 * adding structs, as fields of a struct that is not there must not be set, and once at the end. Taking out is not
 * counted.
 *
 * @param doc not NULL.
 * @return X278_OK; the status of the first call that failed; X278_E_INVALID_ARG when `doc` is NULL.
 * @since 0.1
 */
X278_API x278_status x278_doc_status(const x278_doc *doc);

/**
 * Copy text into a document and add it to the end of a list of texts, such as &decision->reasons and
 * &decision->reason_count.
 *
 * @param doc   not NULL.
 * @param text  `len` bytes or X278_STRLEN, copied; NULL or no bytes: an absent entry.
 * @param len   bytes of `text`, or X278_STRLEN.
 * @param list  not NULL; a list of a struct of this document; receives the longer list, which lives as long as `doc`. A list
 *              that the program has put there is copied first, not changed.
 * @param count not NULL; the count of the list, which is changed: it goes up by one.
 * @return X278_OK, X278_E_INVALID_ARG (also: a NUL among the bytes), X278_E_NOMEM (nothing has changed).
 * @since 0.1
 */
X278_API x278_status x278_doc_list_add(x278_doc *doc, const char *text, size_t len, const x278_str **list,
                                       size_t *count);

/**
 * Add a struct below a field: of a list a new one at the end, else the one there is or a new one. build.h has a
 * function of its own for each field.
 *
 * @param doc         not NULL.
 * @param node        a struct of this document; not NULL.
 * @param struct_name not NULL; NUL-terminated: what `node` is, such as "x278_event". It is checked.
 * @param field       not NULL; NUL-terminated, such as "services".
 * @param out         not NULL; receives the struct, which lives as long as `doc`, or NULL.
 * @return X278_OK, X278_E_NOT_FOUND (no such struct or field, or one that holds no structs of its own), X278_E_INVALID_ARG
 *         (also: `node` is of another type or of another document), X278_E_LIMIT, X278_E_NOMEM.
 * @since 0.1
 */
X278_API x278_status x278_doc_add(x278_doc *doc, void *node, const char *struct_name, const char *field, void **out);

/**
 * Take out an entry of a list, the struct below a field, or a text. An event leaves both the subscriber or dependent
 * that it hangs at and x278_review.events, whichever of the two is named; a subscriber or dependent takes the events
 * below it along. What was taken out stays readable until x278_doc_free(). Unknown parts of a segment are not entries
 * of its struct: they are in the `unknowns` of its loop.
 *
 * @param doc         not NULL.
 * @param node        a struct of this document; not NULL.
 * @param struct_name not NULL; NUL-terminated: what `node` is, such as "x278_event". It is checked.
 * @param field       not NULL; NUL-terminated, such as "services".
 * @param index       from 0; entries behind it move up. 0 when the field is not a list.
 * @return X278_OK, X278_E_NOT_FOUND (no such field or entry, or a field that is a number), X278_E_INVALID_ARG (also: `node` is
 *         of another type or of another document); X278_E_NOMEM and X278_E_LIMIT when a list that the program has put there
 *         cannot be copied.
 * @since 0.1
 */
X278_API x278_status x278_doc_remove(x278_doc *doc, void *node, const char *struct_name, const char *field,
                                     size_t index);

/* ---- writing -------------------------------------------------------------------------------------------------- */

/** Bits of x278_encode_options.flags. */
enum {
    X278_ENCODE_TRANSACTION = 1,   /**< ST to SE only, without an envelope */
    X278_ENCODE_NO_LINE_BREAK = 2, /**< nothing after the terminators, whatever the envelope says */
    X278_ENCODE_UNCHECKED = 4,     /**< do not check what was written: the caller does */
    X278_ENCODE_INCOMPLETE = 8     /**< write a document that was cut short (x278_doc_incomplete()) as a complete one */
};

/** All zeros means all defaults; set `struct_size` to sizeof(x278_encode_options). */
typedef struct x278_encode_options {
    uint32_t struct_size;            /**< bytes of this struct as the caller knows it */
    uint32_t flags;                  /**< X278_ENCODE_* */
    x278_delimiters delimiters;      /**< all 0: those of the envelope; there all 0: '~' '*' ':' '^' */
    x278_line_break line_break;      /**< 0: that of the envelope */
    const char *control_number;      /**< ST02 and SE02, NUL-terminated; NULL: what the review says */
    x278_text_encoding encoding;     /**< of the output; see charset.h. A transaction alone has no byte order mark */
    const x278_check_options *check; /**< how to check; NULL for defaults. The guide is the document's, with its
                                          overlays, unless these name another */
    /* ---- fields of 0.1 end here; append below, never above ---- */
} x278_encode_options;

/**
 * Write a document: its structs in the order of its guide, with HL numbers, counts and trailers computed. The bytes it was
 * read from are not used. docs/model.md lists what is computed and what is filled in.
 *
 * With a list for issues the output is checked: content that is wrong is written and reported, and what cannot be written
 * is reported.
 *
 * @param doc     not NULL; not changed.
 * @param options NULL for defaults; not kept.
 * @param issues  receives what could not be written, and what a check of the output finds, its envelope included; offsets
 *                are of the output. NULL discards it: then nothing is checked.
 * @param out     not NULL; receives the output. Free with x278_buf_free().
 * @return X278_OK, whatever the check found; X278_E_INVALID_ARG (also: a value that the envelope must have is absent or
 *         too long for its place in the ISA; or NULL in a list of the document, see the top of this file); X278_E_DELIMITER (a text holds a delimiter); X278_E_CHARACTER (a text holds what the character set of the output
 *         does not have); X278_E_INCOMPLETE (the document was cut short, and the options lack X278_ENCODE_INCOMPLETE);
 *         X278_E_UNSUPPORTED (an unknown option; a payload whose bytes are not in the document); X278_E_LIMIT; X278_E_NOMEM.
 * @since 0.1
 */
X278_API x278_status x278_encode(const x278_doc *doc, const x278_encode_options *options, x278_issues *issues,
                                 x278_buf *out);

/**
 * Open the interchange and the group of a document (x278_envelope), for x278_doc_write() to follow. A series of documents
 * shares envelopes as it did on input. Values for which the guide allows only one choice are filled in.
 *
 * @param doc    not NULL; not changed.
 * @param writer not NULL; gets the delimiters of the document with each new interchange; its line breaks are its own. Its
 *               list receives what cannot be written.
 * @param before the document that was written last, whose envelope is open: an interchange or group with the same values
 *               goes on, another one is closed first. NULL: a new interchange; one that is open is closed first.
 * @return as x278_writer_interchange_begin() and x278_writer_set_delimiters(): X278_E_INVALID_ARG also when the envelope
 *         lacks a value or has one that is too long, X278_E_STATE when a segment or a transaction is open.
 * @since 0.1
 */
X278_API x278_status x278_doc_write_envelope(const x278_doc *doc, x278_writer *writer, const x278_doc *before);

/**
 * Append a document to the open group of a writer, with the writer's delimiters, line breaks and character set.
 *
 * @param doc     not NULL; not changed.
 * @param writer  not NULL; a group must be open.
 * @param options NULL for defaults; not kept. Its delimiters, line break and encoding are not used.
 * @param issues  receives what cannot be written, and what a check of the document finds; offsets are of all that the writer
 *                has written. NULL: nothing is checked, and what cannot be written goes to the writer's list.
 * @return as x278_encode(), and X278_E_STATE (no group is open, or a transaction is), X278_E_IO, X278_E_CALLBACK. On
 *         X278_E_DELIMITER, X278_E_CHARACTER, X278_E_INVALID_ARG and X278_E_INCOMPLETE nothing of the document is written.
 * @since 0.1
 */
X278_API x278_status x278_doc_write(const x278_doc *doc, x278_writer *writer, const x278_encode_options *options,
                                    x278_issues *issues);

#ifdef __cplusplus
}
#endif

#endif
