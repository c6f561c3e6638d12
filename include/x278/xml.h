/**
 * @file xml.h
 * Documents as XML and back: every struct and field of the model by its name, codes with our short words, the guide's path
 * beside each value. Nothing of a document is lost: what is written from the XML is what would be written from the document.
 * docs/xml.md describes the format, docs/x278.xsd is its schema.
 *
 * Writing needs no libxml2. Reading does: in a library built without it the functions that open a reader give
 * X278_E_UNSUPPORTED. libxml2 takes the memory of its parser from malloc(), not from the context's allocator; documents,
 * issues and input that waits are the context's.
 * @since 0.1
 */
#ifndef X278_XML_H
#define X278_XML_H

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

/** Bits of x278_xml_writer_options.flags. */
enum {
    X278_XML_BARE = 1 /**< leave out what a reader does not need: paths and words */
};

/** All zeros means all defaults; set `struct_size` to sizeof(x278_xml_writer_options). */
typedef struct x278_xml_writer_options {
    uint32_t struct_size; /**< bytes of this struct as the caller knows it */
    uint32_t flags;       /**< X278_XML_* */
    /* ---- fields of 0.1 end here; append below, never above ---- */
} x278_xml_writer_options;

/**
 * An opaque writer of one XML file with any number of documents. Free with x278_xml_writer_free().
 *
 * @threads one thread at a time.
 */
typedef struct x278_xml_writer x278_xml_writer;

/**
 * Write into a buffer that x278_xml_writer_take_buffer() hands over.
 *
 * @param ctx     not NULL; the writer keeps it alive.
 * @param options NULL for defaults; not kept.
 * @param out     not NULL; receives the writer, or NULL.
 * @return X278_OK, X278_E_INVALID_ARG, X278_E_UNSUPPORTED (unknown option), X278_E_NOMEM.
 * @threads safe when each call has its own `out`.
 * @since 0.1
 */
X278_API x278_status x278_xml_writer_open_buffer(const x278_ctx *ctx, const x278_xml_writer_options *options,
                                                 x278_xml_writer **out);

/**
 * Write to a file, made new.
 *
 * @param ctx     as x278_xml_writer_open_buffer().
 * @param path    not NULL; NUL-terminated; UTF-8 on Windows, the bytes of a name elsewhere.
 * @param options as x278_xml_writer_open_buffer().
 * @param out     as x278_xml_writer_open_buffer().
 * @return also X278_E_IO.
 * @since 0.1
 */
X278_API x278_status x278_xml_writer_open_file(const x278_ctx *ctx, const char *path,
                                               const x278_xml_writer_options *options, x278_xml_writer **out);

/**
 * Write through a callback, in blocks.
 *
 * @param ctx     as x278_xml_writer_open_buffer().
 * @param write   not NULL.
 * @param user    handed to it.
 * @param options as x278_xml_writer_open_buffer().
 * @param out     as x278_xml_writer_open_buffer().
 * @since 0.1
 */
X278_API x278_status x278_xml_writer_open_callback(const x278_ctx *ctx, x278_write_fn write, void *user,
                                                   const x278_xml_writer_options *options, x278_xml_writer **out);

/**
 * Append a document, in pieces: memory does not follow its length, nor that of a payload that x278_payload.read gives.
 *
 * @param writer not NULL.
 * @param doc    not NULL, of any context; not changed, not needed after the call.
 * @return X278_OK, X278_E_INVALID_ARG (also: NULL in a list of the document, or another field that cannot be followed, see
 *         document.h; nothing is written), X278_E_STATE (closed), X278_E_UNSUPPORTED (a payload whose bytes are neither in
 *         memory nor given by a callback), X278_E_NOMEM, X278_E_IO, X278_E_CALLBACK (of the output, or
 *         x278_payload.read failed). The last four are final for the writer.
 * @since 0.1
 */
X278_API x278_status x278_xml_writer_document(x278_xml_writer *writer, const x278_doc *doc);

/**
 * End the file, and flush. The writer can then only be asked for its buffer, and freed. Without documents the file is
 * complete, too: one that holds none.
 *
 * @param writer not NULL.
 * @return X278_OK, X278_E_INVALID_ARG, X278_E_STATE (closed before), X278_E_NOMEM, X278_E_IO, X278_E_CALLBACK.
 * @since 0.1
 */
X278_API x278_status x278_xml_writer_close(x278_xml_writer *writer);

/**
 * Take what a buffer writer has written so far. The writer starts with an empty buffer again.
 *
 * @param writer not NULL.
 * @param out    not NULL; receives the output. Free with x278_buf_free().
 * @return X278_OK, X278_E_INVALID_ARG, X278_E_STATE (not a buffer writer), X278_E_NOMEM.
 * @since 0.1
 */
X278_API x278_status x278_xml_writer_take_buffer(x278_xml_writer *writer, x278_buf *out);

/** Free a writer. What was not closed stays incomplete. @param writer NULL is accepted. @since 0.1 */
X278_API void x278_xml_writer_free(x278_xml_writer *writer);

/**
 * Write one document as an XML file.
 *
 * @param doc     not NULL; not changed.
 * @param options NULL for defaults; not kept.
 * @param out     not NULL; receives the output. Free with x278_buf_free().
 * @return X278_OK, X278_E_INVALID_ARG (also: a field that cannot be followed, as x278_xml_writer_document()),
 *         X278_E_UNSUPPORTED (unknown option), X278_E_NOMEM.
 * @since 0.1
 */
X278_API x278_status x278_xml_encode(const x278_doc *doc, const x278_xml_writer_options *options, x278_buf *out);

/* ---- reading -------------------------------------------------------------------------------------------------- */

/** All zeros means all defaults; set `struct_size` to sizeof(x278_xml_reader_options). */
typedef struct x278_xml_reader_options {
    uint32_t struct_size;    /**< bytes of this struct as the caller knows it */
    uint32_t flags;          /**< must be 0 in this release */
    const x278_guide *guide; /**< the documents follow this guide whatever they name; they keep a
                                  merged guide alive; NULL: a built-in guide by the name they give */
    /** Merged guides (overlay.h): each is taken for the documents that name its built-in guide. The reader copies
     *  the list; reader and documents keep them alive. NULL: none. */
    const x278_guide *const *guides;
    size_t guide_count; /**< entries of `guides` */
    /* ---- fields of 0.1 end here; append below, never above ---- */
} x278_xml_reader_options;

/** An opaque reader of an XML file. Free with x278_xml_reader_free(). @threads one thread at a time. */
typedef struct x278_xml_reader x278_xml_reader;

/**
 * Read from memory, document by document.
 *
 * Nothing is taken on trust: no network, no other file, no document type declaration and so no entities; a document, and
 * what is between two, takes no more bytes of XML than the context's max_bytes, and a document no more structs and
 * entries of lists than its max_segments; elements are nested no deeper
 * than the format needs. What is wrong inside a document is an issue with its line, and reading goes on without it: an
 * element whose name is not known at its place, with all that it holds; a second one where one is allowed; text where none
 * belongs; an attribute that is not known or cannot be read. No issue shows a value.
 *
 * @param ctx     not NULL; the reader and its documents keep it alive.
 * @param data    `len` bytes of UTF-8, unchanged until the reader is freed; may be NULL when `len` is 0.
 * @param len     bytes of `data`.
 * @param options NULL for defaults; not kept.
 * @param issues  receives what is wrong; NULL discards it. The reader keeps the list alive. x278_issue.document says
 *                which document an issue is about: the reader may be ahead of the document it hands out.
 * @param out     not NULL; receives the reader, or NULL. Free with x278_xml_reader_free().
 * @return X278_OK, X278_E_INVALID_ARG, X278_E_UNSUPPORTED (unknown option, or built without libxml2), X278_E_NOMEM.
 * @threads safe when each call has its own `issues` and `out`.
 * @since 0.1
 */
X278_API x278_status x278_xml_reader_open_memory(const x278_ctx *ctx, const void *data, size_t len,
                                                 const x278_xml_reader_options *options, x278_issues *issues,
                                                 x278_xml_reader **out);

/**
 * Read a file, in chunks: memory follows the largest document, not the file.
 *
 * @param ctx     as x278_xml_reader_open_memory().
 * @param path    not NULL; NUL-terminated; UTF-8 on Windows, the bytes of a name elsewhere.
 * @param options as x278_xml_reader_open_memory().
 * @param issues  as x278_xml_reader_open_memory().
 * @param out     as x278_xml_reader_open_memory().
 * @return as x278_xml_reader_open_memory(), and X278_E_IO.
 * @since 0.1
 */
X278_API x278_status x278_xml_reader_open_file(const x278_ctx *ctx, const char *path,
                                               const x278_xml_reader_options *options, x278_issues *issues,
                                               x278_xml_reader **out);

/**
 * Read what the caller feeds with x278_xml_reader_feed(), in chunks of any size.
 *
 * @param ctx     as x278_xml_reader_open_memory().
 * @param options as x278_xml_reader_open_memory().
 * @param issues  as x278_xml_reader_open_memory().
 * @param out     as x278_xml_reader_open_memory().
 * @return as x278_xml_reader_open_memory().
 * @since 0.1
 */
X278_API x278_status x278_xml_reader_open_feed(const x278_ctx *ctx, const x278_xml_reader_options *options,
                                               x278_issues *issues, x278_xml_reader **out);

/**
 * Give the next bytes of the input to a feed reader. They are copied.
 *
 * @param reader not NULL.
 * @param data   `len` bytes, copied; may be NULL when `len` is 0.
 * @param len    bytes of `data`.
 * @return X278_OK, X278_E_INVALID_ARG, X278_E_STATE (not a feed reader, or ended), X278_E_NOMEM (nothing was taken).
 * @since 0.1
 */
X278_API x278_status x278_xml_reader_feed(x278_xml_reader *reader, const void *data, size_t len);

/**
 * Say that a feed reader has had all bytes.
 *
 * @param reader not NULL.
 * @return X278_OK, X278_E_INVALID_ARG, X278_E_STATE.
 * @since 0.1
 */
X278_API x278_status x278_xml_reader_feed_end(x278_xml_reader *reader);

/**
 * The next document.
 *
 * @param reader not NULL.
 * @param out    not NULL; receives the document, or NULL. Free with x278_doc_free().
 * @return X278_OK; X278_END at the end of the file; X278_NEED_INPUT (feed reader: feed and call again); X278_E_SYNTAX (not
 *         well-formed, or not a file of this format) and X278_E_LIMIT (refused; the issue says why), both when all documents
 *         that were complete before have been handed out; X278_E_IO; X278_E_NOMEM; X278_E_INVALID_ARG. A failure is final.
 * @since 0.1
 */
X278_API x278_status x278_xml_reader_next(x278_xml_reader *reader, x278_doc **out);

/** Free a reader; documents that it handed out stay. @param reader NULL is accepted. @since 0.1 */
X278_API void x278_xml_reader_free(x278_xml_reader *reader);

/**
 * Read the first document of an XML file in memory. The file is read to its end: an issue (905) says when there are
 * more.
 *
 * @param ctx     not NULL; the document keeps it alive.
 * @param data    not NULL; `len` bytes, not modified, not needed after the call.
 * @param len     bytes of `data`.
 * @param options NULL for defaults; not kept.
 * @param issues  receives what is wrong; NULL discards it.
 * @param out     not NULL; receives the document, or NULL. Free with x278_doc_free().
 * @return X278_OK; X278_E_EMPTY (no document); others as x278_xml_reader_open_memory() and x278_xml_reader_next().
 * @threads safe when each call has its own `issues` and `out`.
 * @since 0.1
 */
X278_API x278_status x278_xml_decode(const x278_ctx *ctx, const void *data, size_t len,
                                     const x278_xml_reader_options *options, x278_issues *issues, x278_doc **out);

#ifdef __cplusplus
}
#endif

#endif
