/* x278 split: each transaction into a file of its own, in an envelope of its own. */
#include <string.h>

#include "memory.h"
#include "print.h"
#include "reason.h"
#include "target.h"
#include "tool.h"

static const tool_option options[] = {
    {"--out", "PREFIX", "where the files go: PREFIX0001.edi, PREFIX0002.edi, … (default: split-)"},
    TOOL_FORCE,
    TOOL_CHARSET,
    TOOL_OUTPUT,
    {NULL, NULL, NULL},
};

enum {
    OPTION_OUT,
    OPTION_FORCE,
    OPTION_CHARSET
};

/* Envelope and line breaks as the source has them. */
static x278_status write_one(const x278_ctx *ctx, const x278_transaction *transaction, const tool_output *output,
                             x278_issues *issues, tool_target *target) {
    x278_writer_options options_of = {
        .struct_size = sizeof options_of, .flags = X278_WRITER_TOLERANT, .delimiters = transaction->delimiters};
    options_of.flags |= X278_WRITER_INCOMPLETE; /* the caller has asked */
    const x278_segment *second = x278_transaction_segment_at(transaction, 1);
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
    const uint32_t flags = X278_HEADER_AS_READ;
    x278_interchange_options isa = {.struct_size = sizeof isa, .flags = flags, .like = transaction->isa};
    x278_group_options gs = {.struct_size = sizeof gs, .flags = flags, .like = transaction->gs};
    x278_writer *writer;
    tool_output_rules(output, &options_of);
    x278_status status = x278_writer_open_callback(ctx, tool_target_write, target, &options_of, issues, &writer);
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

/* A file that was written, and waits for its name. */
typedef struct part {
    tool_target target;
    char name[]; /* of the file */
} part;

typedef struct split_run {
    const tool_args *args;
    const char *prefix;
    const char *charset;
    tool_output output;
    bool force;
    part **parts;
    size_t count, capacity;
    bool broken; /* an output could not be written */
} split_run;

static bool make_room(split_run *run) {
    if (run->count < run->capacity) {
        return true;
    }
    size_t capacity = run->capacity == 0 ? 64 : run->capacity * 2;
    part **parts = tool_realloc(run->parts, capacity * sizeof *parts);
    if (parts == NULL) {
        return false;
    }
    run->parts = parts;
    run->capacity = capacity;
    return true;
}

/* The next file; NULL with a message when there is no memory. */
static part *add_part(split_run *run) {
    size_t size = strlen(run->prefix) + 32;
    part *fresh = make_room(run) ? tool_alloc_zero(1, sizeof *fresh + size) : NULL;
    if (fresh == NULL) {
        tool_file_error(run->args, run->prefix, x278_status_text(X278_E_NOMEM));
        return NULL;
    }
    snprintf(fresh->name, size, "%s%04zu.edi", run->prefix, run->count + 1);
    run->parts[run->count++] = fresh;
    return fresh;
}

/* Write one transaction to a file that waits for its name. */
static int split_transaction(split_run *run, tool_input *input, const x278_transaction *transaction) {
    part *to = add_part(run);
    if (to == NULL || tool_target_open(run->args, to->name, &to->target) != TOOL_FINE) {
        return TOOL_FAILED;
    }
    x278_status status = write_one(input->ctx, transaction, &run->output, input->issues, &to->target);
    tool_tell(run->args, to->name, input->issues);
    if (status != X278_OK && status != X278_E_CALLBACK) {
        tool_target_drop(&to->target);
        return tool_file_error(run->args, to->name, tool_output_reason(status));
    }
    return tool_target_finish(&to->target);
}

static int split(void *user, const char *name) {
    split_run *run = user;
    const tool_args *args = run->args;
    tool_input input;
    if (run->broken) {
        return TOOL_FAILED;
    }
    x278_status status = tool_open(&input, name, run->charset);
    if (status != X278_OK) {
        return tool_read_error(args, name, status);
    }
    int code = TOOL_FINE;
    size_t before = run->count;
    const x278_transaction *transaction;
    do {
        status = tool_next_transaction(&input, &transaction);
        code = tool_worse(code, tool_take_input(args, name, &input, transaction, run->force));
        if (status == X278_OK && code != TOOL_FAILED) {
            code = tool_worse(code, split_transaction(run, &input, transaction));
        }
    } while (status == X278_OK && code != TOOL_FAILED);
    tool_tell_end(args, name, &input);
    run->broken = code == TOOL_FAILED; /* it was reported */
    if (status < X278_OK) {
        code = tool_input_error(args, name, &input, status);
    } else if (run->count == before && code != TOOL_FAILED) {
        code = tool_kind_error(args, name, TOOL_KIND_X12, "holds no transaction");
    }
    tool_close(&input);
    return code;
}

/* Give the files their names and print them; or drop them all. */
static int place_parts(split_run *run, int code) {
    for (size_t i = 0; i < run->count; i++) {
        part *one = run->parts[i];
        if (code != TOOL_FAILED && tool_target_place(&one->target) != TOOL_FINE) {
            code = TOOL_FAILED;
        }
        if (code != TOOL_FAILED) {
            tool_print(stdout, "%s\n", one->name);
        } else {
            tool_target_drop(&one->target);
        }
        tool_free(one);
    }
    tool_free(run->parts);
    return code;
}

static int run(tool_args *args) {
    const char *value;
    split_run of = {.args = args, .prefix = "split-"};
    int option;
    while ((option = tool_next_option(args, &value)) >= 0) {
        if (option == OPTION_OUT) {
            of.prefix = value;
        } else if (option == OPTION_FORCE) {
            of.force = true;
        } else if (option == OPTION_CHARSET) {
            of.charset = value;
        } else if (tool_take_output(args, &of.output, value) != TOOL_FINE) {
            return TOOL_FAILED;
        }
    }
    return option == TOOL_BAD_OPTION ? TOOL_FAILED : place_parts(&of, tool_each_file(args, 0, split, &of));
}

const tool_command tool_split = {
    .name = "split",
    .operands = "FILE…",
    .summary = "Write each transaction to a file of its own.",
    .details =
        "Each file gets the interchange and group header of its source, with counts of its own; control\n"
        "numbers are kept. The names of the files are printed, and what reading the source found. A message that\n"
        "was cut short is refused. When something fails no file is written. Exit status: 0 fine, 1 a message that\n"
        "was cut short was written (--force), 2 something failed.\n",
    .options = options,
    .run = run,
};
