/* x278 merge: the transactions of many files in one interchange. */
#include <string.h>

#include "memory.h"
#include "print.h"
#include "reason.h"
#include "target.h"
#include "tool.h"

static const tool_option options[] = {
    {"--out", "FILE", "the file to write (needed)"},
    {"--control", "NUMBER", "interchange control number, ISA13 (default: that of the first file)"},
    {"--lines", NULL, "a line feed after each segment"},
    TOOL_FORCE,
    TOOL_CHARSET,
    TOOL_OUTPUT,
    {NULL, NULL, NULL},
};

enum {
    OPTION_OUT,
    OPTION_CONTROL,
    OPTION_LINES,
    OPTION_FORCE,
    OPTION_CHARSET
};

#define GROUP_KEY 256 /* bytes of the values that make two groups one */

typedef struct merged {
    x278_ctx *ctx; /* of the writer: outlives the inputs */
    x278_writer *writer;
    const char *out;
    tool_target target;
    const char *control;
    const char *charset; /* of the inputs */
    tool_output output;
    x278_issues *told; /* by the writer */
    bool lines;
    bool force;
    char group[GROUP_KEY]; /* of the open group; "" for none */
    unsigned long long groups, transactions;
} merged;

/* What makes two groups one: kind, sender, receiver, agency and version, not numbers and times. */
static void group_key(const x278_segment *gs, char key[GROUP_KEY]) {
    static const uint32_t elements[] = {1, 2, 3, 7, 8};
    size_t at = 0;
    for (size_t i = 0; i < sizeof elements / sizeof elements[0]; i++) {
        x278_span value;
        x278_segment_get(gs, elements[i], 0, 0, &value);
        size_t room = GROUP_KEY - 2 - at;
        size_t kept = value.len < room ? value.len : room;
        if (kept > 0) {
            memcpy(key + at, value.ptr, kept);
        }
        at += kept;
        key[at++] = '\n';
        if (at >= GROUP_KEY - 2) {
            break;
        }
    }
    key[at] = '\0';
}

static x278_status open_output(merged *to, const x278_transaction *like) {
    x278_writer_options with = {
        .struct_size = sizeof with,
        .flags = X278_WRITER_TOLERANT | (to->force ? X278_WRITER_INCOMPLETE : 0),
        .delimiters = like->delimiters,
        .line_break = to->lines ? X278_LINE_BREAK_LF : X278_LINE_BREAK_NONE,
    };
    x278_interchange_options isa = {
        .struct_size = sizeof isa,
        .flags = X278_HEADER_AS_READ,
        .like = like->isa,
        .control_number = to->control,
    };
    tool_output_rules(&to->output, &with);
    x278_status status =
        x278_writer_open_callback(to->ctx, tool_target_write, &to->target, &with, to->told, &to->writer);
    return status != X278_OK ? status : x278_writer_interchange_begin(to->writer, &isa);
}

static x278_status append(merged *to, const x278_transaction *transaction) {
    char key[GROUP_KEY];
    x278_status status = X278_OK;
    if (transaction->isa == NULL || transaction->gs == NULL) {
        return X278_E_NOT_FOUND;
    }
    if (to->writer == NULL) {
        status = open_output(to, transaction);
    }
    group_key(transaction->gs, key);
    if (status == X278_OK && strcmp(key, to->group) != 0) {
        char number[24];
        x278_group_options gs = {
            .struct_size = sizeof gs, .flags = X278_HEADER_AS_READ, .like = transaction->gs, .control_number = number};
        snprintf(number, sizeof number, "%llu", ++to->groups);
        status = x278_writer_group_begin(to->writer, &gs);
        memcpy(to->group, key, sizeof key);
    }
    if (status == X278_OK) {
        status = x278_writer_transaction(to->writer, transaction, NULL);
        to->transactions++;
    }
    return status;
}

static int take_file(const tool_args *args, merged *to, const char *name) {
    tool_input input;
    x278_status status = tool_open(&input, name, to->charset);
    if (status != X278_OK) {
        return tool_read_error(args, name, status);
    }
    const x278_transaction *transaction;
    x278_status written = X278_OK;
    int code = TOOL_FINE;
    while (written == X278_OK && code != TOOL_FAILED) {
        status = tool_next_transaction(&input, &transaction);
        code = tool_worse(code, tool_take_input(args, name, &input, transaction, to->force));
        if (status != X278_OK) {
            break;
        }
        written = code == TOOL_FAILED ? X278_OK : append(to, transaction);
        tool_tell(args, to->out, to->told);
    }
    tool_tell_end(args, name, &input);
    if (written == X278_E_CALLBACK) {
        code = TOOL_FAILED; /* the target reports it */
    } else if (written != X278_OK) {
        code = tool_file_error(args, name, tool_output_reason(written));
    } else if (status != X278_END && status != X278_OK) {
        code = tool_input_error(args, name, &input, status);
    }
    tool_close(&input);
    return code;
}

/* All files into the open target. */
static int merge_files(const tool_args *args, merged *to) {
    x278_status status = tool_ctx_new(&to->ctx);
    status = status == X278_OK ? x278_issues_new(to->ctx, &to->told) : status;
    int code = status == X278_OK ? TOOL_FINE : tool_file_error(args, to->out, x278_status_text(status));
    for (int i = 0; i < args->file_count && code != TOOL_FAILED; i++) {
        code = tool_worse(code, take_file(args, to, args->files[i]));
    }
    if (code != TOOL_FAILED && to->writer == NULL) {
        code = tool_file_error(args, to->out, "not written: the files hold no transaction");
    }
    if (code != TOOL_FAILED) {
        status = x278_writer_close(to->writer);
        code = status == X278_OK || status == X278_E_CALLBACK
                   ? code
                   : tool_file_error(args, to->out, tool_output_reason(status));
    }
    x278_writer_free(to->writer);
    x278_issues_free(to->told);
    x278_ctx_free(to->ctx);
    FILE *report = tool_target_is_standard(&to->target) ? stderr : stdout;
    code = tool_target_close(&to->target, code);
    if (code != TOOL_FAILED) {
        tool_print(report, "%s: %llu transaction%s from %d file%s\n", to->out, to->transactions,
                   to->transactions == 1 ? "" : "s", args->file_count, args->file_count == 1 ? "" : "s");
    }
    return code;
}

static int run(tool_args *args) {
    merged to = {.group = ""};
    const char *value;
    int option;
    while ((option = tool_next_option(args, &value)) >= 0) {
        if (option == OPTION_OUT) {
            to.out = value;
        } else if (option == OPTION_CONTROL) {
            to.control = value;
        } else if (option == OPTION_LINES) {
            to.lines = true;
        } else if (option == OPTION_FORCE) {
            to.force = true;
        } else if (option == OPTION_CHARSET) {
            to.charset = value;
        } else if (tool_take_output(args, &to.output, value) != TOOL_FINE) {
            return TOOL_FAILED;
        }
    }
    if (option == TOOL_BAD_OPTION) {
        return TOOL_FAILED;
    }
    if (to.out == NULL) {
        return tool_usage_error(args, "--out FILE is missing");
    }
    if (args->file_count == 0) {
        return tool_usage_error(args, "a FILE is missing");
    }
    return tool_target_open(args, to.out, &to.target) == TOOL_FINE ? merge_files(args, &to) : TOOL_FAILED;
}

const tool_command tool_merge = {
    .name = "merge",
    .operands = "FILE…",
    .summary = "Write the transactions of many files into one interchange.",
    .details =
        "Delimiters and interchange header are those of the first file. Transactions whose groups agree in\n"
        "kind, sender, receiver and version follow each other in one group; transactions are numbered anew.\n"
        "What reading the files found is printed, and a message that was cut short is refused. After a failure no\n"
        "output file is left, and one that was there is as it was. Exit status: 0 fine, 1 a message that was cut\n"
        "short was written (--force), 2 something failed.\n",
    .options = options,
    .run = run,
};
