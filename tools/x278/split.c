/* x278 split: each transaction into a file of its own, in an envelope of its own. */
#include <string.h>

#include "tool.h"

static const tool_option options[] = {
    {"--out", "PREFIX", "where the files go: PREFIX0001.edi, PREFIX0002.edi, … (default: split-)"},
    TOOL_CHARSET,
    TOOL_OUTPUT,
    {NULL, NULL, NULL},
};

enum {
    OPTION_OUT,
    OPTION_CHARSET
};

/* Envelope and line breaks as the source has them. */
static x278_status write_one(const x278_ctx *ctx, const x278_transaction *transaction, const tool_output *output,
                             x278_issues *issues, const char *path) {
    x278_writer_options options_of = {.struct_size = sizeof options_of, .delimiters = transaction->delimiters};
    const x278_segment *second = x278_transaction_segment(transaction, 1);
    x278_span gap = {NULL, 0};
    if (second != NULL) {
        x278_segment_gap(second, &gap);
    }
    if (gap.len > 0) {
        options_of.line_break = gap.ptr[0] == '\n'                  ? X278_LINE_BREAK_LF
                                : gap.len > 1 && gap.ptr[1] == '\n' ? X278_LINE_BREAK_CRLF
                                                                    : X278_LINE_BREAK_NONE;
    }
    if (transaction->isa == NULL || transaction->gs == NULL) {
        return X278_E_NOT_FOUND;
    }
    x278_interchange_options isa = {.struct_size = sizeof isa, .like = transaction->isa};
    x278_group_options gs = {.struct_size = sizeof gs, .like = transaction->gs};
    x278_writer *writer;
    tool_output_rules(output, issues, &options_of);
    x278_status status = x278_writer_open_file(ctx, path, &options_of, &writer);
    if (status != X278_OK) {
        return status;
    }
    status = x278_writer_interchange_begin(writer, &isa);
    if (status == X278_OK) {
        status = x278_writer_group_begin(writer, &gs);
    }
    if (status == X278_OK) {
        status = x278_writer_transaction(writer, transaction, "");
    }
    if (status == X278_OK) {
        status = x278_writer_close(writer);
    }
    x278_writer_free(writer);
    return status;
}

typedef struct split_run {
    const tool_args *args;
    const char *prefix;
    const char *charset;
    tool_output output;
    unsigned number;
} split_run;

static int split(void *user, const char *name) {
    split_run *run = user;
    const tool_args *args = run->args;
    tool_input input;
    x278_status status = tool_open(&input, name, run->charset);
    if (status != X278_OK) {
        return tool_file_error(args, name, tool_open_reason(status));
    }
    int code = TOOL_FINE;
    const x278_transaction *transaction;
    while ((status = tool_next_transaction(&input, &transaction)) == X278_OK) {
        char path[4096];
        int length = snprintf(path, sizeof path, "%s%04u.edi", run->prefix, ++run->number);
        x278_issues_clear(input.issues); /* of reading; the writer's go there, too */
        x278_status written = length < (int)sizeof path
                                  ? write_one(input.ctx, transaction, &run->output, input.issues, path)
                                  : X278_E_INVALID_ARG;
        tool_tell(args, path, input.issues);
        if (written == X278_E_NOT_FOUND) {
            code = tool_file_error(args, path, "not written: the transaction stands in no interchange or group");
        } else if (written != X278_OK) {
            code = tool_file_error(args, path, tool_output_reason(written));
        } else {
            puts(path);
        }
    }
    if (status != X278_E_NOT_FOUND) {
        code = tool_file_error(args, name, tool_reason(&input, status));
    }
    tool_close(&input);
    return code;
}

static int run(tool_args *args) {
    const char *value;
    split_run of = {.args = args, .prefix = "split-"};
    int option;
    while ((option = tool_next_option(args, &value)) >= 0) {
        if (option == OPTION_OUT) {
            of.prefix = value;
        } else if (option == OPTION_CHARSET) {
            of.charset = value;
        } else if (tool_take_output(args, &of.output, value) != TOOL_FINE) {
            return TOOL_FAILED;
        }
    }
    return option == TOOL_BAD_OPTION ? TOOL_FAILED : tool_each_file(args, 0, split, &of);
}

const tool_command tool_split = {
    .name = "split",
    .operands = "FILE…",
    .summary = "Write each transaction to a file of its own.",
    .details = "Each file gets the interchange and group header of its source, with counts of its own; control\n"
               "numbers are kept. The names of the files are printed. Exit status: 0 fine, 2 something failed.\n",
    .options = options,
    .run = run,
};
