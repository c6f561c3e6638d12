/**
 * @file json.h
 * Documents as JSON, and back: one document a line (NDJSON), every struct and field of the model by its name. Nothing of a
 * document is lost: what is written from the JSON is what would be written from the document. Issues as JSON, too.
 * docs/json.md describes the format, docs/x278.schema.json is its schema.
 *
 * Nothing here needs libxml2 or iconv. All memory is the context's.
 * @since 0.1
 */
#ifndef X278_JSON_H
#define X278_JSON_H

#include <stddef.h>
#include <stdint.h>

#include "x278/context.h"
#include "x278/document.h"
#include "x278/export.h"
#include "x278/guide.h"
#include "x278/issue.h"
#include "x278/status.h"
#include "x278/str.h"
#include "x278/writer.h"

#ifdef __cplusplus
extern "C" {
#endif

/* ---- writing -------------------------------------------------------------------------------------------------- */

/** Bits of x278_json_writer_options.flags. */
enum {
    X278_JSON_WORDS = 1, /**< beside each code that has short words a member NAME_word; a list has a list of them */
    X278_JSON_PATHS = 2, /**< beside each value and loop a member NAME_path, its place in the guide; a list of texts has
                              a list of them */
    X278_JSON_NO_PAYLOADS = 4 /**< without the payloads of a 275: what is read back is not all of the document */
};

/** All zeros means all defaults; set `struct_size` to sizeof(x278_json_writer_options). */
typedef struct x278_json_writer_options {
    uint32_t struct_size; /**< bytes of this struct as the caller knows it */
    uint32_t flags;       /**< X278_JSON_* */
    /* ---- fields of 0.1 end here; append below, never above ---- */
} x278_json_writer_options;

/** An opaque writer of lines of JSON. Free with x278_json_writer_free(). @threads one thread at a time. */
typedef struct x278_json_writer x278_json_writer;

/**
 * Write into a buffer that x278_json_writer_take_buffer() hands over.
 *
 * @param ctx     not NULL; the writer keeps it alive.
 * @param options NULL for defaults; not kept.
 * @param out     not NULL; receives the writer, or NULL. Free with x278_json_writer_free().
 * @return X278_OK, X278_E_INVALID_ARG, X278_E_UNSUPPORTED (unknown option), X278_E_NOMEM.
 * @threads safe when each call has its own `out`.
 * @since 0.1
 */
X278_API x278_status x278_json_writer_open_buffer(const x278_ctx *ctx, const x278_json_writer_options *options,
                                                  x278_json_writer **out);

/**
 * Write to a file, made new.
 *
 * @param ctx     not NULL; the writer keeps it alive.
 * @param path    not NULL; NUL-terminated; UTF-8 on Windows, the bytes of a name elsewhere.
 * @param options NULL for defaults; not kept.
 * @param out     not NULL; receives the writer, or NULL. Free with x278_json_writer_free().
 * @return as x278_json_writer_open_buffer(), and X278_E_IO.
 * @threads safe when each call has its own `out`.
 * @since 0.1
 */
X278_API x278_status x278_json_writer_open_file(const x278_ctx *ctx, const char *path,
                                                const x278_json_writer_options *options, x278_json_writer **out);

/**
 * Write through a callback, in blocks.
 *
 * @param ctx     not NULL; the writer keeps it alive.
 * @param write   not NULL; called until the writer is freed.
 * @param user    handed to `write`; may be NULL.
 * @param options NULL for defaults; not kept.
 * @param out     not NULL; receives the writer, or NULL. Free with x278_json_writer_free().
 * @return as x278_json_writer_open_buffer().
 * @threads safe when each call has its own `out`.
 * @since 0.1
 */
X278_API x278_status x278_json_writer_open_callback(const x278_ctx *ctx, x278_write_fn write, void *user,
                                                    const x278_json_writer_options *options, x278_json_writer **out);

/**
 * Append a document as one line. It is put together in memory before any of it is handed on: memory follows the largest
 * document, but not its payloads, which are read and handed on in pieces.
 *
 * @param writer not NULL.
 * @param doc    not NULL, of any context; not changed, not needed after the call.
 * @return X278_OK, X278_E_INVALID_ARG (also: NULL in a list of the document, or another field that cannot be followed, see
 *         document.h; nothing is written), X278_E_STATE (closed), X278_E_UNSUPPORTED (a payload whose bytes are neither in
 *         memory nor given by a callback; nothing is written), X278_E_NOMEM, X278_E_IO, X278_E_CALLBACK (of the output, or
 *         x278_payload.read failed: the line is cut). The last three are final for the writer.
 * @since 0.1
 */
X278_API x278_status x278_json_writer_document(x278_json_writer *writer, const x278_doc *doc);

/**
 * Append an issue as one line: an object of the members that `x278 check --format jsonl` prints, without `file`. A reader of
 * documents passes such lines over.
 *
 * @param writer not NULL.
 * @param issue  not NULL; not needed after the call.
 * @return as x278_json_writer_document().
 * @since 0.1
 */
X278_API x278_status x278_json_writer_issue(x278_json_writer *writer, const x278_issue *issue);

/**
 * End the output, and flush. The writer can then only be asked for its buffer, and freed.
 *
 * @param writer not NULL.
 * @return X278_OK, X278_E_INVALID_ARG, X278_E_STATE (closed before), X278_E_NOMEM, X278_E_IO, X278_E_CALLBACK.
 * @since 0.1
 */
X278_API x278_status x278_json_writer_close(x278_json_writer *writer);

/**
 * Take what a buffer writer has written so far. The writer starts with an empty buffer again.
 *
 * @param writer not NULL.
 * @param out    not NULL; receives the lines. Free with x278_buf_free().
 * @return X278_OK, X278_E_INVALID_ARG, X278_E_STATE (not a buffer writer), X278_E_NOMEM.
 * @since 0.1
 */
X278_API x278_status x278_json_writer_take_buffer(x278_json_writer *writer, x278_buf *out);

/**
 * Free a writer. Without x278_json_writer_close() the end of what was written may be missing.
 *
 * @param writer NULL is accepted.
 * @since 0.1
 */
X278_API void x278_json_writer_free(x278_json_writer *writer);

/**
 * Write one document as a line of JSON.
 *
 * @param doc     not NULL; not changed.
 * @param options NULL for defaults; not kept.
 * @param out     not NULL; receives the line with its line feed. Free with x278_buf_free().
 * @return X278_OK, X278_E_INVALID_ARG (also: a field that cannot be followed, as x278_json_writer_document()),
 *         X278_E_UNSUPPORTED (unknown option; a payload whose bytes cannot be had),
 *         X278_E_CALLBACK, X278_E_NOMEM.
 * @threads safe while nobody changes `doc`, when each call has its own `out`.
 * @since 0.1
 */
X278_API x278_status x278_json_encode(const x278_doc *doc, const x278_json_writer_options *options, x278_buf *out);

/* ---- reading -------------------------------------------------------------------------------------------------- */

/** All zeros means all defaults; set `struct_size` to sizeof(x278_json_reader_options). */
typedef struct x278_json_reader_options {
    uint32_t struct_size;    /**< bytes of this struct as the caller knows it */
    uint32_t flags;          /**< must be 0 in this release */
    const x278_guide *guide; /**< the documents follow this guide whatever they name; they keep a
                                  merged guide alive; NULL: a built-in guide by the name they give */
    /** Merged guides (overlay.h): each is taken for the documents that name its built-in guide. The reader copies
     *  the list; reader and documents keep them alive. NULL: none. */
    const x278_guide *const *guides;
    size_t guide_count; /**< entries of `guides` */
    /* ---- fields of 0.1 end here; append below, never above ---- */
} x278_json_reader_options;

/** An opaque reader of JSON documents. Free with x278_json_reader_free(). @threads one thread at a time. */
typedef struct x278_json_reader x278_json_reader;

/**
 * Read from memory, document by document. Documents may be one a line or laid out over many, with white space between them.
 * Lines of issues, as x278_json_writer_issue() writes them, are passed over.
 *
 * Nothing is taken on trust: the input must be JSON as RFC 8259 has it, in UTF-8; a document, and what is between two, takes
 * no more bytes than the context's max_bytes, and a document no more structs and entries of lists than its max_segments;
 * values are nested no deeper than 64. What is wrong inside a document is an issue with its line and offset, and reading
 * goes on without it: a member whose name is not known at its place, with all that it holds; a second one of a name; a value
 * of another kind; half of a surrogate pair. No issue shows a value.
 *
 * @param ctx     not NULL; the reader and its documents keep it alive.
 * @param data    `len` bytes of UTF-8, unchanged until the reader is freed; may be NULL when `len` is 0.
 * @param len     bytes of `data`.
 * @param options NULL for defaults; not kept.
 * @param issues  receives what is wrong; NULL discards it. The reader keeps the list alive. x278_issue.document says
 *                which document an issue is about.
 * @param out     not NULL; receives the reader, or NULL. Free with x278_json_reader_free().
 * @return X278_OK, X278_E_INVALID_ARG, X278_E_UNSUPPORTED (unknown option), X278_E_NOMEM.
 * @threads safe when each call has its own `issues` and `out`.
 * @since 0.1
 */
X278_API x278_status x278_json_reader_open_memory(const x278_ctx *ctx, const void *data, size_t len,
                                                  const x278_json_reader_options *options, x278_issues *issues,
                                                  x278_json_reader **out);

/**
 * Read a file, in chunks: memory follows the largest document, not the file.
 *
 * @param ctx     not NULL; the reader and its documents keep it alive.
 * @param path    not NULL; NUL-terminated, as fopen() takes it.
 * @param options NULL for defaults; not kept.
 * @param issues  receives what is wrong; NULL discards it. The reader keeps the list alive.
 * @param out     not NULL; receives the reader, or NULL. Free with x278_json_reader_free().
 * @return as x278_json_reader_open_memory(), and X278_E_IO.
 * @threads safe when each call has its own `issues` and `out`.
 * @since 0.1
 */
X278_API x278_status x278_json_reader_open_file(const x278_ctx *ctx, const char *path,
                                                const x278_json_reader_options *options, x278_issues *issues,
                                                x278_json_reader **out);

/**
 * Read what the caller feeds with x278_json_reader_feed(), in chunks of any size.
 *
 * @param ctx     not NULL; the reader and its documents keep it alive.
 * @param options NULL for defaults; not kept.
 * @param issues  receives what is wrong; NULL discards it. The reader keeps the list alive.
 * @param out     not NULL; receives the reader, or NULL. Free with x278_json_reader_free().
 * @return as x278_json_reader_open_memory().
 * @threads safe when each call has its own `issues` and `out`.
 * @since 0.1
 */
X278_API x278_status x278_json_reader_open_feed(const x278_ctx *ctx, const x278_json_reader_options *options,
                                                x278_issues *issues, x278_json_reader **out);

/**
 * Give the next bytes of the input to a feed reader. They are copied.
 *
 * @param reader not NULL.
 * @param data   `len` bytes; may be NULL when `len` is 0.
 * @param len    bytes of `data`.
 * @return X278_OK, X278_E_INVALID_ARG, X278_E_STATE (not a feed reader, or ended), X278_E_NOMEM (nothing was taken).
 * @since 0.1
 */
X278_API x278_status x278_json_reader_feed(x278_json_reader *reader, const void *data, size_t len);

/**
 * Say that a feed reader has had all bytes.
 *
 * @param reader not NULL.
 * @return X278_OK, X278_E_INVALID_ARG, X278_E_STATE (not a feed reader, or ended before).
 * @since 0.1
 */
X278_API x278_status x278_json_reader_feed_end(x278_json_reader *reader);

/**
 * The next document.
 *
 * @param reader not NULL.
 * @param out    not NULL; receives the document, or NULL. Free with x278_doc_free().
 * @return X278_OK; X278_END at the end of the input; X278_NEED_INPUT (feed reader: feed and call again); X278_E_SYNTAX
 *         (not well-formed, or not a document) and X278_E_LIMIT (refused; the issue says why); X278_E_IO; X278_E_NOMEM;
 *         X278_E_INVALID_ARG. A failure is final.
 * @since 0.1
 */
X278_API x278_status x278_json_reader_next(x278_json_reader *reader, x278_doc **out);

/**
 * Free a reader; documents that it handed out stay.
 *
 * @param reader NULL is accepted.
 * @since 0.1
 */
X278_API void x278_json_reader_free(x278_json_reader *reader);

/**
 * Read the first document of JSON in memory. It is read to its end: an issue (905) says when there are more.
 *
 * @param ctx     not NULL; the document keeps it alive.
 * @param data    `len` bytes, not modified, not needed after the call; may be NULL when `len` is 0.
 * @param len     bytes of `data`.
 * @param options NULL for defaults; not kept.
 * @param issues  receives what is wrong; NULL discards it.
 * @param out     not NULL; receives the document, or NULL. Free with x278_doc_free().
 * @return X278_OK; X278_E_EMPTY (no document); others as x278_json_reader_open_memory() and x278_json_reader_next().
 * @threads safe when each call has its own `issues` and `out`.
 * @since 0.1
 */
X278_API x278_status x278_json_decode(const x278_ctx *ctx, const void *data, size_t len,
                                      const x278_json_reader_options *options, x278_issues *issues, x278_doc **out);

#ifdef __cplusplus
}
#endif

#endif
