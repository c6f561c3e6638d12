/* x278 decode: transactions as XML or JSON. */
#include <errno.h>
#include <stdint.h>
#include <string.h>

#include "exchange.h"
#include "jobs.h"
#include "memory.h"
#include "payloads.h"
#include "reason.h"
#include "target.h"
#include "tool.h"
#include "units.h"

static const tool_option decode_options[] = {
    {"--out", "FILE", "the file to write (default: standard output)"},
    {"--format", "FORMAT", "xml, or json or ndjson: a line of JSON a transaction (default: xml)"},
    {"--bare", NULL, "XML without the paths and words that only people read"},
    {"--words", NULL, "JSON with short words beside codes"},
    {"--paths", NULL, "JSON with the guide's path beside values"},
    {"--no-payloads", NULL, "JSON without the payloads of a 275"},
    TOOL_CHARSET,
    TOOL_TRANSACTION,
    TOOL_JOBS,
    TOOL_OVERLAY,
    TOOL_GUIDE,
    {NULL, NULL, NULL},
};

enum {
    DECODE_OUT,
    DECODE_FORMAT,
    DECODE_BARE,
    DECODE_WORDS,
    DECODE_PATHS,
    DECODE_NO_PAYLOADS,
    DECODE_CHARSET,
    DECODE_TRANSACTION,
    DECODE_JOBS,
    DECODE_NO_PROGRESS
};

typedef struct decoding {
    const tool_args *args;
    const char *out;
    const char *charset;
    unsigned long long only; /* --transaction */
    unsigned jobs;
    tool_form form;
    uint32_t flags[TOOL_FORM_JSON + 1]; /* of each form */
    tool_overlays overlays;
    tool_documents_out to;
    bool broken; /* the output could not be written */
    tool_target *target;
    unsigned long long before; /* bytes of the files before */
    tool_payloads payloads;    /* of the file */
} decoding;

/* A file of empty transaction sets would make XML of five hundred times its size: a usual one makes ten. */
#define XML_BASE (16ULL * 1024 * 1024) /* bytes of XML that are always written, */
#define XML_RATE 64ULL                 /* and for each byte that was read */

/* `bytes`: of this file. */
static bool is_too_long(const decoding *run, uint64_t bytes) {
    return run->target->written > XML_BASE + (run->before + bytes) * XML_RATE;
}

static bool wants_payloads(const decoding *run) {
    return (run->flags[TOOL_FORM_JSON] & X278_JSON_NO_PAYLOADS) == 0;
}

/* The document of a transaction of the file, counted from 1, with payloads in memory: it has one that has no place in the guide.
 * What reading finds was found before. */
static x278_status decode_whole(const decoding *run, const char *name, size_t wanted, x278_doc **out) {
    x278_decode_options by = tool_decoding(&run->overlays);
    const x278_transaction *transaction = NULL;
    tool_input input;
    by.flags |= X278_DECODE_KEEP_PAYLOADS;
    x278_status status = tool_open(&input, name, run->charset);
    if (status != X278_OK) {
        return status;
    }
    for (size_t i = 0; i < wanted && status == X278_OK; i++) {
        status = tool_next_transaction(&input, &transaction);
    }
    status = status == X278_OK ? x278_doc_from_transaction(input.ctx, transaction, &by, NULL, out) : status;
    tool_close(&input);
    return status;
}

/* The document of a transaction, so that it can be written when the next transaction is read: payloads are copied, long ones
 * of a file are read when they are written. */
static x278_status decode_transaction(decoding *run, const char *name, tool_input *input, size_t number,
                                      const x278_transaction *transaction, x278_doc **out) {
    x278_decode_options by = tool_decoding(&run->overlays);
    bool whole = true;
    by.flags |= wants_payloads(run) ? X278_DECODE_KEEP_PAYLOADS : 0;
    x278_status status = x278_doc_from_transaction(input->ctx, transaction, &by, input->issues, out);
    if (status == X278_OK) {
        status = tool_payloads_bind(&run->payloads, transaction, *out, &whole);
    }
    if (status == X278_OK && !whole && run->payloads.descriptor >= 0) {
        x278_doc_free(*out);
        *out = NULL;
        status = decode_whole(run, name, number, out);
    }
    return status;
}

/* A transaction on its way, with what reading up to the next one found: whether a trailer is missing shows there. The first item
 * has no transaction. */
typedef struct decode_item {
    x278_status status;     /* of reading up to the next transaction; X278_END: there is none */
    x278_status decoded;    /* of decoding */
    bool failed;            /* reading did, and says why itself */
    bool found;             /* `missing` is known: the next transaction was looked for */
    x278_missing missing;   /* behind the transaction */
    x278_missing cut;       /* the same, and in the next transaction */
    x278_transaction *held; /* to be decoded; NULL: it is, or it is not wanted */
    x278_doc *doc;
    x278_buf line; /* of JSON; empty: the document is to be written */
    x278_issues *of_decoding;
    x278_issues *of_reading; /* up to the next one */
    uint64_t bytes;          /* read by then */
} decode_item;

typedef struct decode_file_run {
    decoding *run;
    const char *name;
    tool_input *input;
    const x278_transaction *ahead; /* was read, and no item has it */
    x278_status status;            /* of reading, as far as items were taken */
    x278_status written;
    bool begun, ended;
    size_t count;   /* transactions that were read */
    uint64_t bytes; /* of the file, as far as items were taken */
    int code;
} decode_file_run;

/* Keep what was found until the item is taken; with one job it is at once, and stays where it is. */
static x278_status keep_found(const decode_file_run *from, x278_issues **to) {
    const tool_input *input = from->input;
    return from->run->jobs > 1 ? tool_move_issues(input->ctx, input->issues, to) : X278_OK;
}

/* Make the document of the transaction that was read, or copy it for another thread. */
static tool_step read_document(decode_file_run *from, decode_item *item) {
    decoding *run = from->run;
    tool_input *input = from->input;
    bool wanted = ++from->count == run->only || run->only == 0;
    if (!wanted) {
        return TOOL_STEP_SHARED;
    }
    if (tool_jobs_shares(run->jobs, from->ahead) && !tool_payloads_left(from->ahead)) {
        item->decoded = x278_transaction_hold(input->ctx, from->ahead, &item->held);
        return TOOL_STEP_SHARED;
    }
    item->decoded = decode_transaction(run, from->name, input, from->count, from->ahead, &item->doc);
    x278_status moved = keep_found(from, &item->of_decoding);
    item->decoded = item->decoded == X278_OK ? moved : item->decoded;
    return TOOL_STEP_ALONE;
}

/* Read up to the next transaction. */
static void read_ahead(decode_file_run *from, decode_item *item) {
    tool_input *input = from->input;
    item->status = tool_next_transaction(input, &from->ahead);
    item->found = true;
    item->failed = input->failed;
    item->missing = x278_reader_missing(input->reader);
    item->cut = tool_input_missing(input, from->ahead);
    item->bytes = x278_reader_bytes(input->reader);
    from->ended = item->status != X278_OK;
    x278_status moved = keep_found(from, &item->of_reading);
    item->decoded = item->decoded == X278_OK ? moved : item->decoded;
}

static tool_step read_item(void *user, void *read) {
    decode_file_run *from = user;
    decode_item *item = read;
    tool_step step = TOOL_STEP_SHARED;
    if (from->ended) {
        item->status = X278_END;
        return TOOL_STEP_LAST;
    }
    if (from->begun) {
        step = read_document(from, item);
    }
    from->begun = true;
    if (item->decoded == X278_OK) {
        read_ahead(from, item);
    }
    return item->decoded == X278_OK ? step : TOOL_STEP_LAST;
}

/* A line of JSON is made here, XML where it is written: its documents are parts of one. */
static void make_document(void *user, unsigned thread, void *read) {
    const decode_file_run *from = user;
    const decoding *run = from->run;
    const x278_ctx *ctx = from->input->ctx;
    decode_item *item = read;
    x278_decode_options by = tool_decoding(&run->overlays);
    by.flags |= wants_payloads(run) ? X278_DECODE_KEEP_PAYLOADS : 0;
    (void)thread;
    if (item->held == NULL) {
        return;
    }
    x278_issues *issues = NULL;
    item->decoded = x278_issues_new(ctx, &issues);
    if (item->decoded == X278_OK) {
        item->decoded = x278_doc_from_transaction(ctx, item->held, &by, issues, &item->doc);
    }
    x278_status moved = tool_move_issues(ctx, issues, &item->of_decoding);
    x278_issues_free(issues);
    if (item->decoded == X278_OK && run->form == TOOL_FORM_JSON) {
        const x278_json_writer_options options = {.struct_size = sizeof options, .flags = run->flags[TOOL_FORM_JSON]};
        x278_doc_edit_envelope(item->doc)->incomplete |= item->missing;
        (void)x278_json_encode(item->doc, &options, &item->line); /* what fails here fails again when it is written */
    }
    x278_transaction_free(item->held); /* so that the next item of this thread has warm memory */
    item->held = NULL;
    if (item->line.len > 0) {
        x278_doc_free(item->doc);
        item->doc = NULL;
    }
    item->decoded = item->decoded == X278_OK ? moved : item->decoded;
}

/* Put what was found in the list that is printed. */
static x278_status put_found(const tool_input *input, x278_issues *found, x278_status status) {
    x278_status moved = found == NULL ? X278_OK : x278_issues_take(input->issues, found);
    return status == X278_OK ? moved : status;
}

static x278_status write_item(const decoding *run, const decode_item *item) {
    if (item->line.len > 0) {
        return tool_target_write(item->line.ptr, item->line.len, run->target) == 0 ? X278_OK : X278_E_CALLBACK;
    }
    if (item->doc == NULL) {
        return X278_OK;
    }
    x278_doc_edit_envelope(item->doc)->incomplete |= item->missing;
    return tool_documents_write(&run->to, item->doc);
}

static bool write_document(void *user, void *read) {
    decode_file_run *to = user;
    decoding *run = to->run;
    tool_input *input = to->input;
    const decode_item *item = read;
    to->written = put_found(input, item->of_decoding, item->decoded);
    if (to->written != X278_OK || !item->found) {
        return false;
    }
    to->status = item->status;
    to->bytes = item->bytes;
    to->written = put_found(input, item->of_reading, X278_OK);
    if (!item->failed) {
        to->code = tool_worse(to->code, tool_tell_found(run->args, to->name, input, item->cut));
    }
    if (to->written == X278_OK) {
        to->written = write_item(run, item);
    }
    return to->written == X278_OK && !is_too_long(run, to->bytes);
}

static void drop_item(void *user, void *read) {
    decode_item *item = read;
    (void)user;
    x278_doc_free(item->doc);
    x278_buf_free(&item->line);
    x278_transaction_free(item->held);
    x278_issues_free(item->of_decoding);
    x278_issues_free(item->of_reading);
}

/* Say how a file ended. */
static int end_file(const decode_file_run *with) {
    decoding *run = with->run;
    tool_input *input = with->input;
    if (is_too_long(run, with->bytes)) {
        return tool_file_error(
            run->args, with->name,
            "its documents would be many times longer than it is: it holds little but empty transactions");
    }
    if (with->written == X278_E_CALLBACK) {
        run->broken = true;
        input->error = run->payloads.error;
        return input->error != 0 ? tool_input_error(run->args, with->name, input, X278_E_IO)
                                 : TOOL_FAILED; /* the target reports it */
    }
    if (with->written == X278_E_LIMIT) {
        return tool_input_error(run->args, with->name, input, with->written);
    }
    if (with->written != X278_OK) {
        return tool_file_error(run->args, with->name, x278_status_text(with->written));
    }
    if (with->status != X278_END) {
        return tool_input_error(run->args, with->name, input, with->status);
    }
    if (with->count == 0) {
        return tool_kind_error(run->args, with->name, TOOL_KIND_X12, "holds no transaction");
    }
    return run->only > with->count ? tool_no_transaction(run->args, with->name, run->only, with->count) : with->code;
}

/* All transactions of a file. */
static int decode_file(void *user, const char *name) {
    static const tool_job job = {.item_size = sizeof(decode_item),
                                 .read = read_item,
                                 .work = make_document,
                                 .take = write_document,
                                 .drop = drop_item};
    decoding *run = user;
    tool_input input;
    if (run->broken) {
        return TOOL_FAILED;
    }
    x278_status status = tool_payloads_open(&input, name, run->charset, wants_payloads(run), &run->payloads);
    if (status != X278_OK) {
        return tool_read_error(run->args, name, status);
    }
    decode_file_run with = {.run = run, .name = name, .input = &input, .code = TOOL_FINE};
    tool_progress_begin(&input.progress, name);
    if (!tool_jobs_run(&job, run->jobs, &with)) {
        with.written = X278_E_NOMEM;
    }
    tool_progress_hide();
    input.failed = input.failed || with.written == X278_E_LIMIT;
    tool_tell_end(run->args, name, &input);
    int code = end_file(&with);
    run->before += with.bytes;
    tool_payloads_close(&run->payloads);
    tool_close(&input);
    return code;
}

static int decode_args(tool_args *args, decoding *run) {
    const char *value;
    int option;
    while ((option = tool_next_option(args, &value)) != TOOL_NO_OPTION) {
        if (option == DECODE_OUT) {
            run->out = value;
        } else if (option == DECODE_FORMAT) {
            if (!tool_form_find(value, &run->form)) {
                return tool_usage_error(args, "--format is xml, json or ndjson, not %s", value);
            }
        } else if (option == DECODE_BARE) {
            run->flags[TOOL_FORM_XML] |= X278_XML_BARE;
        } else if (option == DECODE_WORDS) {
            run->flags[TOOL_FORM_JSON] |= X278_JSON_WORDS;
        } else if (option == DECODE_PATHS) {
            run->flags[TOOL_FORM_JSON] |= X278_JSON_PATHS;
        } else if (option == DECODE_NO_PAYLOADS) {
            run->flags[TOOL_FORM_JSON] |= X278_JSON_NO_PAYLOADS;
        } else if (option == DECODE_CHARSET) {
            run->charset = value;
        } else if (option == DECODE_TRANSACTION) {
            if (tool_take_transaction(args, value, &run->only) != TOOL_FINE) {
                return TOOL_FAILED;
            }
        } else if (option == DECODE_JOBS || option == DECODE_NO_PROGRESS) {
            if (tool_take_jobs(args, value, &run->jobs) != TOOL_FINE) {
                return TOOL_FAILED;
            }
        } else if (option == TOOL_BAD_OPTION || tool_take_guide(args, &run->overlays, option, value) != TOOL_FINE) {
            return TOOL_FAILED;
        }
    }
    if (args->file_count == 0) {
        return tool_usage_error(args, "a FILE is missing");
    }
    if (run->flags[TOOL_FORM_JSON - run->form] != 0) {
        return tool_usage_error(args, run->form == TOOL_FORM_XML
                                          ? "--words, --paths and --no-payloads go with --format json"
                                          : "--bare goes with --format xml");
    }
    return tool_overlays_merge(args, &run->overlays);
}

static int decode_all(decoding *run) {
    tool_target to;
    x278_ctx *ctx = NULL;
    if (tool_target_open(run->args, run->out, &to) != TOOL_FINE) {
        return TOOL_FAILED;
    }
    int code = TOOL_FINE;
    x278_status status = tool_ctx_new(&ctx);
    if (status == X278_OK) {
        status = tool_documents_create(ctx, run->form, run->flags[run->form], tool_target_write, &to, &run->to);
    }
    if (status == X278_OK) {
        // cppcheck-suppress autoVariables; it is taken out again before this function ends
        run->target = &to;
        code = tool_each_file(run->args, 0, decode_file, run);
        run->target = NULL;
        status = tool_documents_close(&run->to);
    }
    if (status != X278_OK) {
        code = status == X278_E_CALLBACK ? TOOL_FAILED : tool_file_error(run->args, to.name, x278_status_text(status));
    }
    tool_documents_drop(&run->to);
    x278_ctx_free(ctx);
    return tool_target_close(&to, code);
}

static int run_decode(tool_args *args) {
    decoding run = {.args = args, .jobs = 1};
    int code = decode_args(args, &run);
    code = code == TOOL_FINE ? decode_all(&run) : code;
    tool_overlays_free(&run.overlays);
    return code;
}

const tool_command tool_decode = {
    .name = "decode",
    .operands = "FILE…",
    .summary = "Write transactions as XML or JSON.",
    .details =
        "All transactions of all files become documents of one XML file, or lines of JSON; each has a copy of its\n"
        "envelope. Nothing is lost: x278 encode writes the messages again. What they look like is in docs/xml.md\n"
        "and docs/json.md.\n"
        "What reading found is printed; a message that was cut short is marked (incomplete) in its envelope.\n"
        "Exit status: 0 fine, 1 there is such a message, 2 something failed.\n",
    .options = decode_options,
    .run = run_decode,
};
