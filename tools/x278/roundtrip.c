/* x278 roundtrip: read a file, write it anew, and compare. */
#include <errno.h>
#include <stdint.h>
#include <string.h>

#include "exchange.h"
#include "jobs.h"
#include "print.h"
#include "reason.h"
#include "system.h"
#include "tool.h"

enum {
    OPTION_LEVEL,
    OPTION_CHARSET,
    OPTION_JOBS,
    OPTION_NO_PROGRESS,
    OPTION_OVERLAY, /* tool_take_guide(), as all that follow */
    OPTION_GUIDE
};

static const tool_option options[] = {
    {"--level", "LEVEL",
     "model (default): each transaction anew from its structs; xml or json: the same by way of XML or JSON; segments: "
     "each segment anew from its elements"},
    TOOL_CHARSET,
    TOOL_JOBS,
    TOOL_OVERLAY,
    TOOL_GUIDE,
    {NULL, NULL, NULL},
};

/* The original, read a second time beside the writer's output. */
typedef struct comparison {
    bool from_file;      /* else compare with a copy of standard input */
    int descriptor;      /* of the file */
    tool_queue copy;     /* what was read and not compared yet */
    uint64_t at;         /* bytes that were compared and equal */
    bool differs;        /* at `at` */
    int error;           /* errno: the original could not be read again; 0 */
    bool open_end;       /* the original may lack the line break after its last segment */
    const char *charset; /* of the original; NULL: bytes as they are */
} comparison;

/* Is it a byte of a line break? In other character sets, of one in UTF-16 or EBCDIC, too. */
static bool of_break(const comparison *with, char byte) {
    return byte == '\r' || byte == '\n' || (with->charset != NULL && (byte == 0 || byte == 0x15 || byte == 0x25));
}

/* Compare the next bytes; a difference stops the writer. */
static int32_t compare(const void *written, size_t len, void *user) {
    comparison *with = user;
    const char *bytes = written;
    char chunk[16384];
    while (len > 0) {
        size_t wanted = len < sizeof chunk ? len : sizeof chunk;
        const char *original = chunk;
        size_t got = 0;
        if (with->from_file) {
            with->error = tool_system_read(with->descriptor, chunk, wanted, &got);
        } else {
            got = tool_queue_take(&with->copy, wanted, &original);
        }
        for (size_t i = 0; i < wanted; i++) {
            if (i >= got && with->open_end && of_break(with, bytes[i])) {
                continue;
            }
            if (i >= got || original[i] != bytes[i]) {
                with->differs = true;
                return 1;
            }
            with->at++;
        }
        bytes += wanted;
        len -= wanted;
    }
    return 0;
}

/* After the last byte: has the original ended, too? */
static void compare_end(comparison *with) {
    char byte;
    size_t more = with->copy.len - with->copy.at;
    if (with->from_file && with->error == 0) {
        with->error = tool_system_read(with->descriptor, &byte, 1, &more);
    }
    with->differs = with->differs || more > 0;
}

/* Write one token anew. *passed counts the bytes that are copied, not emitted. */
static x278_status rewrite(x278_writer *writer, const x278_token *token, uint64_t *passed) {
    const uint32_t as_read = X278_WRITER_RAW | X278_WRITER_KEEP_EMPTY;
    x278_span gap;
    x278_delimiters delimiters;
    x278_status status = X278_OK;
    switch (token->kind) {
    case X278_TOKEN_SEGMENT:
    case X278_TOKEN_PAYLOAD_BEGIN:
        x278_segment_gap(token->segment, &gap);
        x278_segment_delimiters(token->segment, &delimiters);
        *passed += gap.len;
        status = x278_writer_text(writer, gap.ptr, gap.len);
        if (status == X278_OK) {
            status = x278_writer_set_delimiters(writer, &delimiters);
        }
        if (status == X278_OK && token->kind == X278_TOKEN_SEGMENT) {
            return x278_writer_segment(writer, token->segment, as_read);
        }
        if (status == X278_OK) {
            status = x278_writer_segment(writer, token->segment, as_read | X278_WRITER_OPEN);
        }
        return status == X278_OK ? x278_writer_payload_begin(writer, UINT64_MAX) : status;
    case X278_TOKEN_PAYLOAD_DATA:
        *passed += token->data.len;
        return x278_writer_payload_data(writer, token->data.ptr, token->data.len);
    case X278_TOKEN_PAYLOAD_END:
        return x278_writer_payload_end(writer, token->flags);
    case X278_TOKEN_TEXT:
        *passed += token->data.len;
        return x278_writer_text(writer, token->data.ptr, token->data.len);
    default:
        return X278_OK;
    }
}

static int report(const char *name, const char *verdict, const char *detail, int code) {
    tool_progress_hide();
    tool_print(stdout, "%s\t%s\t%s\n", verdict, name, detail);
    return code;
}

static int report_unreadable(const char *name, tool_input *input, const comparison *with, x278_status status) {
    char reason[512];
    if (with->error != 0) {
        input->error = with->error;
        status = X278_E_IO;
    }
    tool_input_text(name, input, status, reason, sizeof reason);
    return report(name, "unreadable", reason, TOOL_FAILED);
}

static int report_unopened(const char *name, x278_status status) {
    char reason[256];
    tool_read_text(name, status, errno, reason, sizeof reason);
    return report(name, "unreadable", reason, TOOL_FAILED);
}

/* A transaction on its way: read, decoded, written. */
typedef struct model_item {
    x278_status status;                  /* of reading */
    x278_status decoded;                 /* of decoding */
    const x278_transaction *transaction; /* the reader's, or `held` */
    x278_transaction *held;
    x278_doc *doc;
    x278_form form; /* of the input, as far as it was read */
} model_item;

/* What is written anew by transactions. */
typedef struct remodel {
    tool_input *input;
    comparison *with;
    const x278_decode_options *decoding;
    unsigned jobs;
    const tool_form *by; /* the structs go through this form before; NULL: they do not */
    x278_writer *writer; /* NULL before the first one */
    uint64_t interchange, group;
    uint64_t count;
    x278_doc *last;      /* the document that was written before */
    x278_status status;  /* of reading */
    x278_status written; /* of what comes after */
} remodel;

/* Open the envelope that a transaction stands in, unless it is open. What came by XML or JSON has all of it in its structs. */
static x278_status open_envelope(remodel *to, const x278_transaction *transaction, const x278_doc *doc) {
    const uint32_t flags = X278_HEADER_AS_READ;
    x278_interchange_options interchange = {
        .struct_size = sizeof interchange, .flags = flags, .like = transaction->isa};
    x278_group_options group = {.struct_size = sizeof group, .flags = flags, .like = transaction->gs};
    bool same = to->interchange == transaction->interchange;
    bool same_group = same && to->group == transaction->group;
    to->interchange = transaction->interchange;
    to->group = transaction->group;
    if (to->by != NULL && same && !same_group) { /* groups that say the same are two here */
        x278_doc_edit_envelope(to->last)->group_control_number = (x278_str){NULL, 0};
    }
    if (to->by != NULL) {
        return same_group ? X278_OK : x278_doc_write_envelope(doc, to->writer, same ? to->last : NULL);
    }
    x278_status status = X278_OK;
    if (!same && to->count > 0) {
        status = x278_writer_interchange_end(to->writer);
    }
    if (!same && status == X278_OK) {
        status = x278_writer_set_delimiters(to->writer, &transaction->delimiters);
    }
    if (!same && status == X278_OK) {
        status = x278_writer_interchange_begin(to->writer, &interchange);
    }
    return status == X278_OK && !same_group ? x278_writer_group_begin(to->writer, &group) : status;
}

static tool_step read_model(void *user, void *read) {
    const remodel *from = user;
    model_item *item = read;
    tool_input *input = from->input;
    item->status = tool_next_transaction(input, &item->transaction);
    item->form = x278_reader_form(input->reader);
    if (item->status != X278_OK) {
        return TOOL_STEP_LAST;
    }
    if (!tool_jobs_shares(from->jobs, item->transaction)) {
        return TOOL_STEP_ALONE;
    }
    item->decoded = x278_transaction_hold(input->ctx, item->transaction, &item->held);
    item->transaction = item->held;
    return item->decoded == X278_OK ? TOOL_STEP_SHARED : TOOL_STEP_LAST;
}

static void make_model(void *user, unsigned thread, void *read) {
    const remodel *from = user;
    model_item *item = read;
    const x278_ctx *ctx = from->input->ctx;
    (void)thread;
    item->decoded = x278_doc_from_transaction(ctx, item->transaction, from->decoding, NULL, &item->doc);
    if (item->decoded == X278_OK && from->by != NULL) {
        item->decoded = tool_documents_pass(ctx, *from->by, from->decoding, &item->doc);
    }
}

static x278_status open_model(remodel *to, const model_item *item) {
    const x278_envelope *envelope = x278_doc_envelope(item->doc);
    x278_writer_options layout = {
        .struct_size = sizeof layout, .flags = X278_WRITER_TOLERANT, .delimiters = envelope->delimiters};
    layout.line_break = (x278_line_break)envelope->line_break;
    layout.encoding.charset = to->with->charset;
    layout.encoding.form = item->form;
    return x278_writer_open_callback(to->input->ctx, compare, to->with, &layout, NULL, &to->writer);
}

/* Write a transaction anew from its structs. */
static bool write_model(void *user, void *read) {
    remodel *to = user;
    model_item *item = read;
    to->status = item->status;
    to->written = item->decoded;
    if (to->status != X278_OK || to->written != X278_OK) {
        return false;
    }
    if (to->writer == NULL) {
        to->written = open_model(to, item);
    }
    if (to->written == X278_OK) {
        to->written = open_envelope(to, item->transaction, item->doc);
    }
    if (to->written == X278_OK) {
        const x278_encode_options as_read = {.struct_size = sizeof as_read, .flags = X278_ENCODE_INCOMPLETE};
        to->written = x278_doc_write(item->doc, to->writer, &as_read, NULL);
    }
    to->count++;
    x278_doc_free(to->last);
    to->last = item->doc;
    item->doc = NULL;
    return to->written == X278_OK;
}

static void drop_model(void *user, void *read) {
    model_item *item = read;
    (void)user;
    x278_doc_free(item->doc);
    x278_transaction_free(item->held);
}

static int report_model(const char *name, const remodel *to, x278_status status) {
    const comparison *with = to->with;
    const x278_status written = to->written;
    char detail[160];
    if (status != X278_OK || with->error != 0 || written == X278_E_NOMEM) {
        return report_unreadable(name, to->input, with, status != X278_OK ? status : written);
    }
    if (with->differs || written == X278_E_CALLBACK) {
        snprintf(detail, sizeof detail, "first difference at byte %llu", (unsigned long long)with->at);
        return report(name, "differs", detail, TOOL_FINDINGS);
    }
    if (written != X278_OK) {
        snprintf(detail, sizeof detail, "%s, after byte %llu", x278_status_text(written), (unsigned long long)with->at);
        return report(name, "differs", detail, TOOL_FINDINGS);
    }
    snprintf(detail, sizeof detail, "%llu bytes: %llu %s %s", (unsigned long long)with->at,
             (unsigned long long)to->count, to->count == 1 ? "transaction from its" : "transactions from their",
             to->by == NULL             ? "structs"
             : *to->by == TOOL_FORM_XML ? "XML"
                                        : "JSON");
    return report(name, "same", detail, TOOL_FINE);
}

/* Read an input into structs, write these, compare. */
static int roundtrip_model(const char *name, remodel *to) {
    static const tool_job job = {.item_size = sizeof(model_item),
                                 .read = read_model,
                                 .work = make_model,
                                 .take = write_model,
                                 .drop = drop_model};
    to->with->open_end = true;
    if (to->by != NULL && to->jobs > 1) {
        tool_documents_prepare(to->input->ctx, *to->by);
    }
    if (!tool_jobs_run(&job, to->jobs, to)) {
        to->written = X278_E_NOMEM;
    }
    x278_status status = to->status;
    if (status == X278_END) {
        status = to->count > 0 ? X278_OK : X278_E_EMPTY;
    }
    if (status == X278_OK && to->written == X278_OK) {
        to->written = x278_writer_close(to->writer);
        compare_end(to->with);
    }
    int code = report_model(name, to, status);
    x278_writer_free(to->writer);
    x278_doc_free(to->last);
    return code;
}

/* Read `input`, write its segments anew, compare. */
static int roundtrip_segments(const char *name, tool_input *input, comparison *with) {
    x278_writer *writer = NULL;
    x278_writer_options layout = {.struct_size = sizeof layout, .encoding.charset = with->charset};
    x278_status status = X278_OK;
    x278_status written = X278_OK;
    uint64_t passed = 0;
    bool seen = false; /* an interchange */
    const x278_token *token = NULL;
    while (written == X278_OK) {
        status = tool_next_token(input, &token);
        layout.encoding.form = x278_reader_form(input->reader); /* which line break there is shows late */
        if (status >= X278_OK && writer == NULL) {
            written = x278_writer_open_callback(input->ctx, compare, with, &layout, NULL, &writer);
        }
        if (status != X278_OK || written != X278_OK) {
            break;
        }
        seen = seen || token->interchange > 0;
        written = x278_writer_set_form(writer, layout.encoding.form);
        if (written == X278_OK || written == X278_E_STATE) { /* in a payload */
            written = rewrite(writer, token, &passed);
        }
    }
    if (status == X278_END && written == X278_OK) {
        written = x278_writer_close(writer);
        compare_end(with);
    }
    char detail[160];
    int code;
    if (status < X278_OK || !seen || with->error != 0 || written == X278_E_NOMEM) {
        code = report_unreadable(name, input, with, written == X278_E_NOMEM ? written : status);
    } else if (with->differs) {
        snprintf(detail, sizeof detail, "first difference at byte %llu", (unsigned long long)with->at);
        code = report(name, "differs", detail, TOOL_FINDINGS);
    } else if (written != X278_OK) {
        snprintf(detail, sizeof detail, "%s, after byte %llu", x278_status_text(written), (unsigned long long)with->at);
        code = report(name, "differs", detail, TOOL_FINDINGS);
    } else {
        snprintf(detail, sizeof detail, "%llu bytes: %llu emitted, %llu passed through", (unsigned long long)with->at,
                 (unsigned long long)(with->at - passed), (unsigned long long)passed);
        code = report(name, "same", detail, TOOL_FINE);
    }
    x278_writer_free(writer);
    return code;
}

enum {
    LEVEL_MODEL,
    LEVEL_SEGMENTS,
    LEVEL_XML,
    LEVEL_JSON
};

static const char *const levels[] = {"model", "segments", "xml", "json"};

typedef struct roundtrip_run {
    int level;
    const char *charset;
    unsigned jobs;
    tool_overlays overlays;
} roundtrip_run;

static int roundtrip_input(void *user, const char *name) {
    const roundtrip_run *run = user;
    const x278_decode_options decoding = tool_decoding(&run->overlays);
    tool_input input;
    x278_status status = tool_open(&input, name, run->charset);
    if (status != X278_OK) {
        return report_unopened(name, status);
    }
    comparison with = {.from_file = !input.from_stdin, .charset = run->charset};
    input.copy = input.from_stdin ? &with.copy : NULL;
    with.descriptor = with.from_file ? tool_system_open(name) : -1;
    int code = TOOL_FAILED;
    tool_progress_begin(&input.progress, name);
    if (with.from_file && with.descriptor < 0) {
        report_unopened(name, X278_E_IO);
    } else if (run->level == LEVEL_SEGMENTS) {
        code = roundtrip_segments(name, &input, &with);
    } else {
        const tool_form form = run->level == LEVEL_XML ? TOOL_FORM_XML : TOOL_FORM_JSON;
        remodel to = {.input = &input,
                      .with = &with,
                      .decoding = &decoding,
                      .jobs = run->jobs,
                      .by = run->level == LEVEL_MODEL ? NULL : &form};
        code = roundtrip_model(name, &to);
    }
    if (with.descriptor >= 0) {
        (void)tool_system_close(with.descriptor);
    }
    tool_queue_free(&with.copy);
    tool_close(&input);
    return code;
}

static int roundtrip_args(tool_args *args, roundtrip_run *run) {
    const char *value;
    int option;
    while ((option = tool_next_option(args, &value)) != TOOL_NO_OPTION) {
        if (option == TOOL_BAD_OPTION) {
            return TOOL_FAILED;
        }
        if (option == OPTION_CHARSET) {
            run->charset = value;
            continue;
        }
        if (option == OPTION_JOBS || option == OPTION_NO_PROGRESS) {
            if (tool_take_jobs(args, value, &run->jobs) != TOOL_FINE) {
                return TOOL_FAILED;
            }
            continue;
        }
        if (option != OPTION_LEVEL) {
            if (tool_take_guide(args, &run->overlays, option, value) != TOOL_FINE) {
                return TOOL_FAILED;
            }
            continue;
        }
        run->level = LEVEL_MODEL;
        while (run->level <= LEVEL_JSON && strcmp(levels[run->level], value) != 0) {
            run->level++;
        }
        if (run->level > LEVEL_JSON || (run->level == LEVEL_XML && !x278_feature(X278_FEATURE_XML))) {
            return tool_usage_error(args, "--level must be model, segments, json or xml (where libxml2 is built in)");
        }
    }
    return tool_overlays_merge(args, &run->overlays) == TOOL_FINE ? tool_each_file(args, 0, roundtrip_input, run)
                                                                  : TOOL_FAILED;
}

static int run_roundtrip(tool_args *args) {
    roundtrip_run run = {.level = LEVEL_MODEL, .jobs = 1};
    int code = roundtrip_args(args, &run);
    tool_overlays_free(&run.overlays);
    return code;
}

const tool_command tool_roundtrip = {
    .name = "roundtrip",
    .operands = "FILE…",
    .summary = "Read files, write them anew, and say whether the same bytes come out.",
    .details =
        "Prints a line a file: same, differs or unreadable, the file, and a detail, with tabs between.\n"
        "By the model, by XML and by JSON, a message comes back when it is canonical (docs/roundtrip.md). By segments\n"
        "every input comes back; bytes passed through are those between segments and counted payloads (BIN, BDS), all\n"
        "others are emitted anew. Exit status: 0 all same, 1 some differ, 2 some are unreadable.\n",
    .options = options,
    .run = run_roundtrip,
};
