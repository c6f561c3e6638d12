/* The job X278W_ENCODE: lines of documents become X12. Documents that say the same of their interchange and group share them, as
 * x278 encode does. */
#include "lines.h"

#include <string.h>

typedef struct encoding {
    x278_json_reader *reader;
    x278_json_writer *lines;
    x278_writer *writer; /* NULL before the first document */
    x278_doc *last;      /* whose envelope is open */
    x278_issues *said;   /* of writing */
    glue_text *out;
    char breaks[2]; /* the line break at the end waits for what comes behind it */
    size_t break_count, break_size;
    uint64_t count; /* documents */
    uint32_t flags; /* X278_ENCODE_* */
    bool done;
} encoding;

static const char *const options[] = {"incomplete", "check", "guide", NULL};

static x278_status begin(glue_session *session) {
    encoding *run = session->state;
    x278_json_reader_options how = {.struct_size = sizeof how};
    run->out = &session->out;
    run->flags = (glue_option_is_on(session, "incomplete", false) ? (uint32_t)X278_ENCODE_INCOMPLETE : 0u) |
                 (glue_option_is_on(session, "check", true) ? 0u : (uint32_t)X278_ENCODE_UNCHECKED);
    x278_status status = glue_option_guide(session, &how.guide);
    status = status == X278_OK ? x278_issues_new(session->ctx, &run->said) : status;
    status = status == X278_OK ? x278_json_writer_open_buffer(session->ctx, NULL, &run->lines) : status;
    return status == X278_OK ? x278_json_reader_open_feed(session->ctx, &how, session->issues, &run->reader) : status;
}

static x278_status feed(glue_session *session, const char *bytes, size_t len) {
    encoding *run = session->state;
    return x278_json_reader_feed(run->reader, bytes, len);
}

static x278_status end(glue_session *session, unsigned ends) {
    encoding *run = session->state;
    (void)ends;
    return x278_json_reader_feed_end(run->reader);
}

/* ---- segments out -------------------------------------------------------------------------------------------------- */

static int32_t take_segments(const void *data, size_t len, void *user) {
    encoding *run = user;
    if (len == 0) {
        return 0;
    }
    const char *bytes = data;
    glue_put(run->out, run->breaks, run->break_count);
    run->break_count = run->break_size < len ? run->break_size : 0;
    memcpy(run->breaks, bytes + len - run->break_count, run->break_count);
    glue_put(run->out, bytes, len - run->break_count);
    return run->out->failed;
}

static int32_t discard(const void *data, size_t len, void *user) {
    (void)data;
    (void)len;
    (void)user;
    return 0;
}

static x278_status open_writer(glue_session *session, const x278_doc *doc, x278_write_fn write, x278_writer **out) {
    encoding *run = session->state;
    uint32_t line_break = x278_doc_envelope(doc)->line_break;
    if (line_break > X278_LINE_BREAK_CR) {
        return X278_E_INVALID_ARG;
    }
    const x278_writer_options how = {
        .struct_size = sizeof how, .flags = X278_WRITER_TOLERANT, .line_break = (x278_line_break)line_break};
    return x278_writer_open_callback(session->ctx, write, run, &how, run->said, out);
}

/* Close what was written so far: the next document has other line breaks, or there is none. */
static x278_status end_writer(encoding *run) {
    x278_status status = run->writer == NULL ? X278_OK : x278_writer_close(run->writer);
    x278_writer_free(run->writer);
    run->writer = NULL;
    x278_doc_free(run->last);
    run->last = NULL;
    return status;
}

/* Open the envelope of a document; the document is kept as the last one. */
static x278_status open_envelope(glue_session *session, x278_doc *doc) {
    encoding *run = session->state;
    uint32_t line_break = x278_doc_envelope(doc)->line_break;
    x278_status status = X278_OK;
    if (run->last != NULL && x278_doc_envelope(run->last)->line_break != line_break) {
        status = end_writer(run);
    }
    if (run->writer == NULL && status == X278_OK) {
        run->break_size = line_break == X278_LINE_BREAK_CRLF ? 2 : line_break != X278_LINE_BREAK_NONE;
        status = open_writer(session, doc, take_segments, &run->writer);
    }
    status = status == X278_OK ? x278_doc_write_envelope(doc, run->writer, run->last) : status;
    x278_doc_free(run->last);
    run->last = doc;
    return status;
}

/* Write a document to nowhere: one that is refused must not leave an empty envelope behind. */
static x278_status try_document(glue_session *session, const x278_doc *doc) {
    encoding *run = session->state;
    const x278_encode_options how = {.struct_size = sizeof how, .flags = run->flags | X278_ENCODE_UNCHECKED};
    x278_writer *writer = NULL;
    x278_status status = open_writer(session, doc, discard, &writer);
    status = status == X278_OK ? x278_doc_write_envelope(doc, writer, NULL) : status;
    status = status == X278_OK ? x278_doc_write(doc, writer, &how, run->said) : status;
    x278_writer_free(writer);
    return status;
}

/* ---- documents in -------------------------------------------------------------------------------------------------- */

/* Does an error of the list belong to a document? The reader may be further on already. */
static bool has_error(const x278_issues *issues, uint64_t document) {
    uint64_t kept = 0;
    for (size_t i = 0; i < x278_issues_count(issues); i++) {
        const x278_issue *issue = x278_issues_at(issues, i);
        kept += issue->severity == X278_SEVERITY_ERROR;
        if (issue->severity == X278_SEVERITY_ERROR && issue->document == document) {
            return true;
        }
    }
    return x278_issues_total(issues, X278_SEVERITY_ERROR) >
           kept; /* the list was full: it may be one of this document */
}

/* {"document":2,"status":"X278_E_DELIMITER"}: it was not written. */
static void put_refusal(glue_session *session, uint64_t document, x278_status status) {
    glue_put_name(&session->notes, "document");
    glue_put_number(&session->notes, document);
    glue_puts(&session->notes, ",\"status\":\"");
    glue_puts(&session->notes, x278_status_name(status));
    glue_puts(&session->notes, "\"}\n");
}

static bool is_refusal(x278_status status) {
    return status == X278_E_INVALID_ARG || status == X278_E_DELIMITER || status == X278_E_CHARACTER ||
           status == X278_E_INCOMPLETE || status == X278_E_UNSUPPORTED;
}

/* Write a document, unless parts of it were lost in reading, and free it or keep it as the last one. */
static x278_status encode_document(glue_session *session, x278_doc *doc, bool lost) {
    encoding *run = session->state;
    const x278_encode_options how = {.struct_size = sizeof how, .flags = run->flags};
    x278_status status = lost ? X278_E_SYNTAX : try_document(session, doc);
    if (status == X278_OK) {
        x278_issues_clear(run->said); /* they come again, with their places in the output */
        status = open_envelope(session, doc);
        status = status == X278_OK ? x278_doc_write(doc, run->writer, &how, run->said) : status;
    } else {
        x278_doc_free(doc);
    }
    x278_status put = glue_put_issues(&session->notes, run->lines, run->said);
    if (lost || is_refusal(status)) {
        put_refusal(session, run->count, status);
        status = X278_OK;
    }
    return status == X278_OK ? put : status;
}

/* The line break that was kept back, where the last document ends in one. */
static x278_status finish(encoding *run) {
    static const x278_delimiters none = {0, 0, 0, 0};
    const x278_envelope *envelope = run->last == NULL ? NULL : x278_doc_envelope(run->last);
    bool breaks =
        envelope != NULL && (envelope->final_break != 0 || memcmp(&envelope->delimiters, &none, sizeof none) == 0);
    x278_status status = end_writer(run);
    if (status == X278_OK && breaks) {
        glue_put(run->out, run->breaks, run->break_count);
    }
    run->done = true;
    return status == X278_OK ? X278_END : status;
}

static x278_status next(glue_session *session) {
    encoding *run = session->state;
    x278_status status = run->done ? X278_END : X278_OK;
    while (status == X278_OK && session->out.len + session->notes.len < GLUE_BATCH) {
        x278_doc *doc = NULL;
        status = x278_json_reader_next(run->reader, &doc);
        if (status == X278_OK) {
            run->count++;
            status = encode_document(session, doc, has_error(session->issues, run->count));
        }
        if (status == X278_END || status < X278_OK || run->count > 0) {
            x278_status put = glue_put_issues(&session->notes, run->lines, session->issues);
            status = status >= X278_OK && put != X278_OK ? put : status;
        }
        if (status == X278_END) {
            return finish(run);
        }
    }
    return status;
}

static void close(glue_session *session) {
    encoding *run = session->state;
    x278_writer_free(run->writer);
    x278_doc_free(run->last);
    x278_json_reader_free(run->reader);
    x278_json_writer_free(run->lines);
    x278_issues_free(run->said);
}

const glue_job glue_encode = {options, sizeof(encoding), begin, feed, end, next, close, 1};
