/* x278 encode: documents of XML or JSON as messages. */
#include <errno.h>
#include <stdint.h>
#include <string.h>

#include "exchange.h"
#include "memory.h"
#include "reason.h"
#include "target.h"
#include "tool.h"

/* ---- encode: segments out ------------------------------------------------------------------------------------------ */

/* X12 on its way to the target: the line break at the end waits for what comes behind it. */
typedef struct output {
    tool_target target;
    char breaks[4];
    size_t break_count;
    size_t break_size; /* bytes of a line break */
} output;

static int32_t write_segments(const void *data, size_t len, void *user) {
    output *to = user;
    const char *bytes = data;
    if (len == 0) {
        return 0;
    }
    int32_t failed = tool_target_write(to->breaks, to->break_count, &to->target);
    to->break_count = to->break_size < len ? to->break_size : 0;
    memcpy(to->breaks, bytes + len - to->break_count, to->break_count);
    return failed != 0 ? failed : tool_target_write(data, len - to->break_count, &to->target);
}

static int32_t discard(const void *data, size_t len, void *user) {
    (void)data;
    (void)len;
    (void)user;
    return 0;
}

/* ---- encode --------------------------------------------------------------------------------------------------------- */

enum {
    ENCODE_OUT,
    ENCODE_FORCE,
    ENCODE_OVERLAY,
    ENCODE_GUIDE
};

static const tool_option encode_options[] = {
    {"--out", "FILE", "the file to write (default: standard output)"},
    TOOL_FORCE,
    TOOL_OVERLAY,
    TOOL_GUIDE,
    TOOL_OUTPUT,
    {NULL, NULL, NULL},
};

typedef struct encoding {
    const tool_args *args;
    const char *out;
    tool_overlays overlays;
    output to;
    x278_ctx *ctx;
    x278_issues *issues; /* of the file */
    x278_issues *said;   /* of writing */
    tool_output rules;
    bool force;
    bool begun;          /* a writer was opened before */
    x278_writer *writer; /* NULL before the first document */
    x278_doc *last;      /* whose envelope is open */
    size_t written;      /* documents */
    int code;
} encoding;

static void raise_code(encoding *run, int code) {
    run->code = tool_worse(run->code, code);
}

static const char *encode_reason(x278_status status) {
    switch (status) {
    case X278_E_INVALID_ARG:
        return "not written: a value that the envelope or the ST segment must have is missing or too long";
    case X278_E_DELIMITER:
        return "not written: a value holds a delimiter";
    case X278_E_CHARACTER:
        return "not written: a value holds a character that the output cannot have";
    case X278_E_INCOMPLETE:
        return "not written: it was cut short (--force writes what is there)";
    default:
        return x278_status_text(status);
    }
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

static bool is_line_break(uint32_t line_break) {
    return line_break <= X278_LINE_BREAK_CR;
}

static x278_status open_writer(encoding *run, x278_line_break line_break) {
    const char *charset = run->rules.charset;
    bool wide = charset != NULL && (charset[0] == 'U' || charset[0] == 'u'); /* UTF-16 */
    size_t characters = line_break == X278_LINE_BREAK_CRLF ? 2 : line_break != X278_LINE_BREAK_NONE;
    x278_writer_options with = {.struct_size = sizeof with, .flags = X278_WRITER_TOLERANT, .line_break = line_break};
    tool_output_rules(&run->rules, &with);
    with.encoding.form = wide && run->begun ? X278_FORM_NO_MARK : 0; /* the mark stands at the beginning */
    run->to.break_size = wide ? characters * 2 : characters;
    run->begun = true;
    return x278_writer_open_callback(run->ctx, write_segments, &run->to, &with, run->said, &run->writer);
}

/* Open the envelope of a document; the document is kept as the last one, or freed. */
static x278_status encode_envelope(encoding *run, x278_doc *doc) {
    const x278_envelope *envelope = x278_doc_envelope(doc);
    x278_status status = X278_OK;
    if (!is_line_break(envelope->line_break)) {
        status = X278_E_INVALID_ARG;
    } else if (run->last != NULL && x278_doc_envelope(run->last)->line_break != envelope->line_break) {
        status = end_writer(run);
    }
    if (run->writer == NULL && status == X278_OK) {
        status = open_writer(run, (x278_line_break)envelope->line_break);
    }
    if (status == X278_OK) {
        status = x278_doc_write_envelope(doc, run->writer, run->last);
    }
    x278_doc_free(run->last);
    run->last = doc;
    return status;
}

static x278_encode_options writing_options(const encoding *run) {
    return (x278_encode_options){.struct_size = sizeof(x278_encode_options),
                                 .flags = run->force ? X278_ENCODE_INCOMPLETE : 0};
}

/* Write a document to nowhere: one that is refused must not leave an empty envelope behind. *opened: its envelope can be
 * written. */
static x278_status try_document(encoding *run, const x278_doc *doc, bool *opened) {
    const x278_envelope *envelope = x278_doc_envelope(doc);
    const x278_encode_options options = writing_options(run);
    x278_writer_options with = {.struct_size = sizeof with, .flags = X278_WRITER_TOLERANT};
    x278_writer *writer = NULL;
    *opened = false;
    if (!is_line_break(envelope->line_break)) {
        return X278_E_INVALID_ARG;
    }
    with.line_break = (x278_line_break)envelope->line_break;
    tool_output_rules(&run->rules, &with);
    x278_status status = x278_writer_open_callback(run->ctx, discard, NULL, &with, run->said, &writer);
    if (status == X278_OK) {
        status = x278_doc_write_envelope(doc, writer, NULL);
        *opened = status == X278_OK;
    }
    if (status == X278_OK) {
        status = x278_doc_write(doc, writer, &options, run->said);
    }
    x278_writer_free(writer);
    return status;
}

/* Write a document, unless parts of it were lost in reading. A document that cannot be written is a finding; a failure of
 * the envelope or the output is the end. */
static x278_status encode_document(encoding *run, const char *name, x278_doc *doc, bool lost) {
    if (lost) {
        tool_file_error(run->args, name, "a document was not written: parts of it could not be read");
        raise_code(run, TOOL_FINDINGS);
        x278_doc_free(doc);
        return X278_OK;
    }
    bool opened;
    raise_code(run, x278_doc_incomplete(doc) != 0 ? TOOL_FINDINGS : TOOL_FINE);
    x278_status status = try_document(run, doc, &opened);
    if (status == X278_OK) {
        const x278_encode_options options = writing_options(run);
        x278_issues_clear(run->said); /* they come again, with their places in the output */
        status = encode_envelope(run, doc);
        opened = status == X278_OK;
        status = opened ? x278_doc_write(doc, run->writer, &options, run->said) : status;
        run->written += status == X278_OK;
    } else {
        x278_doc_free(doc);
    }
    raise_code(run, tool_tell(run->args, name, run->said));
    if (opened && (status == X278_E_DELIMITER || status == X278_E_CHARACTER || status == X278_E_INVALID_ARG)) {
        tool_file_error(run->args, name, encode_reason(status));
        raise_code(run, TOOL_FINDINGS);
        status = X278_OK;
    }
    return status;
}

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

/* Print what was found up to a document, unless the reader has found something in a later one already. */
static void tell_up_to(encoding *run, const char *name, uint64_t document) {
    size_t count = x278_issues_count(run->issues);
    if (count > 0 && x278_issues_at(run->issues, count - 1)->document <= document) {
        raise_code(run, tool_tell(run->args, name, run->issues));
    }
}

static void encode_file(encoding *run, const char *name) {
    const x278_decode_options by = tool_decoding(&run->overlays);
    tool_documents_in from = {.form = TOOL_FORM_XML};
    x278_doc *doc;
    x278_status status = tool_documents_open(run->ctx, name, &by, run->issues, &from);
    if (status != X278_OK) {
        tool_documents_free(&from);
        raise_code(run, status == X278_E_UNSUPPORTED
                            ? tool_file_error(run->args, name, "this x278 was built without libxml2")
                            : tool_read_error(run->args, name, status));
        return;
    }
    x278_status written = X278_OK;
    uint64_t count = 0;
    while (written == X278_OK && (status = tool_documents_next(&from, &doc)) == X278_OK) {
        written = encode_document(run, name, doc, has_error(run->issues, ++count));
        tell_up_to(run, name, count);
    }
    raise_code(run, tool_tell(run->args, name, run->issues));
    tool_documents_free(&from);
    if (written == X278_E_CALLBACK) {
        raise_code(run, TOOL_FAILED); /* the target reports it */
    } else if (written != X278_OK) {
        raise_code(run, tool_file_error(run->args, name, encode_reason(written)));
    } else if (status == X278_E_SYNTAX) {
        raise_code(run, from.form == TOOL_FORM_JSON
                            ? tool_file_error(run->args, name, "cannot be read as JSON of documents")
                            : tool_kind_error(run->args, name, TOOL_KIND_XML, "cannot be read as XML or JSON"));
    } else if (status != X278_END) {
        errno = from.error;
        raise_code(run, tool_read_error(run->args, name, status));
    } else if (count == 0) {
        raise_code(run, tool_file_error(run->args, name, "holds no document"));
    }
}

/* The line break that was kept back, where the last document ends in one. */
static bool ends_in_break(const encoding *run) {
    static const x278_delimiters none = {0, 0, 0, 0};
    const x278_envelope *envelope = run->last == NULL ? NULL : x278_doc_envelope(run->last);
    return envelope != NULL && (envelope->final_break != 0 || memcmp(&envelope->delimiters, &none, sizeof none) == 0);
}

static int encode_args(tool_args *args, encoding *run) {
    const char *value;
    int option;
    while ((option = tool_next_option(args, &value)) != TOOL_NO_OPTION) {
        int code = TOOL_FINE;
        if (option == ENCODE_OUT) {
            run->out = value;
        } else if (option == ENCODE_FORCE) {
            run->force = true;
        } else if (option == TOOL_BAD_OPTION) {
            return TOOL_FAILED;
        } else if (option == ENCODE_OVERLAY || option == ENCODE_GUIDE) {
            code = tool_take_guide(args, &run->overlays, option, value);
        } else {
            code = tool_take_output(args, &run->rules, value);
        }
        if (code != TOOL_FINE) {
            return code;
        }
    }
    if (args->file_count == 0) {
        return tool_usage_error(args, "a FILE is missing");
    }
    return tool_overlays_merge(args, &run->overlays);
}

static void encode_all(encoding *run) {
    x278_status status = tool_ctx_new(&run->ctx);
    status = status == X278_OK ? x278_issues_new(run->ctx, &run->issues) : status;
    status = status == X278_OK ? x278_issues_new(run->ctx, &run->said) : status;
    for (int i = 0; i < run->args->file_count && status == X278_OK && run->code != TOOL_FAILED; i++) {
        encode_file(run, run->args->files[i]);
    }
    bool last_break = ends_in_break(run);
    if (status == X278_OK && run->code != TOOL_FAILED) {
        status = end_writer(run);
    }
    if (last_break) {
        tool_target_write(run->to.breaks, run->to.break_count, &run->to.target);
    }
    if (status != X278_OK && status != X278_E_CALLBACK) {
        raise_code(run, tool_file_error(run->args, run->to.target.name, encode_reason(status)));
    }
}

/* An output without a document is none. */
static int close_encoded(encoding *run) {
    if (run->written == 0 && run->code == TOOL_FINDINGS) {
        tool_target_drop(&run->to.target);
        tool_file_error(run->args, run->to.target.name, "not written: no document could be written");
        return TOOL_FINDINGS;
    }
    return tool_target_close(&run->to.target, run->code);
}

static int run_encode(tool_args *args) {
    encoding run = {.args = args};
    int code = encode_args(args, &run);
    if (code == TOOL_FINE) {
        code = tool_target_open(args, run.out, &run.to.target);
        if (code == TOOL_FINE) {
            encode_all(&run);
            code = close_encoded(&run);
        }
    }
    x278_writer_free(run.writer);
    x278_doc_free(run.last);
    x278_issues_free(run.said);
    x278_issues_free(run.issues);
    x278_ctx_free(run.ctx);
    tool_overlays_free(&run.overlays);
    return code;
}

const tool_command tool_encode = {
    .name = "encode",
    .operands = "FILE…",
    .summary = "Write the documents of XML or JSON files as X12 messages.",
    .details =
        "The first byte of a file says which of the two it is. Documents that follow each other and say the same\n"
        "of their interchange, delimiters and line breaks included, share one; those that say the same of their\n"
        "group share a group. What is wrong with the file is printed with its line; a document that lost something in "
        "reading is not written. What a document\n"
        "says against its guide is printed, too. A document of a message that was cut short is refused. Exit\n"
        "status: 0 fine, 1 there are errors, 2 something failed.\n",
    .options = encode_options,
    .run = run_encode,
};
