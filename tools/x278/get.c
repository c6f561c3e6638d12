/* x278 get: print values of transactions by path. */
#include <string.h>

#include "paths.h"
#include "print.h"
#include "tool.h"

enum {
    OPTION_BARE,
    OPTION_CHARSET,
    OPTION_TRANSACTION,
    OPTION_OVERLAY, /* tool_take_guide(), as all that follow */
    OPTION_GUIDE
};

static const tool_option options[] = {
    {"--bare", NULL, "print the values only, a line each"},
    TOOL_CHARSET,
    TOOL_TRANSACTION,
    TOOL_OVERLAY,
    TOOL_GUIDE,
    {NULL, NULL, NULL},
};

typedef struct get_run {
    const tool_args *args;
    const char *charset;
    bool bare;
    unsigned long long only; /* --transaction */
    tool_overlays overlays;
} get_run;

static int refuse_path(const get_run *run, const x278_doc *doc, const char *path, x278_status status) {
    char text[512];
    if (status == X278_E_UNSUPPORTED) {
        return tool_file_error(run->args, path, "is computed when a message is written");
    }
    tool_path_text(x278_doc_guide(doc), path, text, sizeof text);
    return tool_file_error(run->args, path, text);
}

static int get_path(const get_run *run, const x278_doc *doc, unsigned long long transaction, const char *path) {
    x278_str value;
    char capitals[128];
    x278_status status = x278_get(doc, path, X278_STRLEN, &value);
    if (status != X278_OK && tool_path_capitals(path, capitals, sizeof capitals) &&
        x278_get(doc, capitals, X278_STRLEN, &value) == X278_OK) {
        status = X278_OK; /* a path of the wire in small letters */
        path = capitals;
    }
    if (status != X278_OK) {
        return refuse_path(run, doc, path, status);
    }
    if (!run->bare) {
        tool_print(stdout, "%llu\t%s\t", transaction, path);
    }
    tool_put(stdout, value.ptr, value.len);
    putchar('\n');
    if (value.ptr == NULL && !tool_path_guide(x278_doc_guide(doc))) {
        refuse_path(run, doc, path, X278_E_NOT_FOUND);
    }
    return value.ptr == NULL ? TOOL_FINDINGS : TOOL_FINE;
}

static int get_file(const get_run *run, const char *name) {
    tool_input input;
    x278_status status = tool_open_payloads(&input, name, run->charset);
    if (status != X278_OK) {
        return tool_read_error(run->args, name, status);
    }
    int code = TOOL_FINE;
    unsigned long long count = 0;
    const x278_decode_options decoding = tool_decoding(&run->overlays);
    const x278_transaction *transaction;
    while ((status = tool_next_transaction(&input, &transaction)) == X278_OK) {
        code = tool_worse(code, tool_tell_input(run->args, name, &input, transaction));
        x278_doc *doc;
        if (++count != run->only && run->only != 0) {
            continue;
        }
        status = x278_doc_from_transaction(input.ctx, transaction, &decoding, NULL, &doc);
        if (status != X278_OK) {
            break;
        }
        for (int i = 1; i < run->args->file_count; i++) {
            code = tool_worse(code, get_path(run, doc, count, run->args->files[i]));
        }
        x278_doc_free(doc);
    }
    code = tool_worse(code, tool_tell_input(run->args, name, &input, NULL));
    tool_tell_end(run->args, name, &input);
    if (status != X278_END) {
        code = tool_input_error(run->args, name, &input, status);
    } else if (count == 0) {
        code = tool_kind_error(run->args, name, TOOL_KIND_X12, "holds no transaction");
    } else if (run->only > count) {
        code = tool_no_transaction(run->args, name, run->only, count);
    }
    tool_close(&input);
    return code;
}

static int get_args(tool_args *args, get_run *run) {
    const char *value;
    int option;
    while ((option = tool_next_option(args, &value)) != TOOL_NO_OPTION) {
        if (option == OPTION_BARE) {
            run->bare = true;
        } else if (option == OPTION_CHARSET) {
            run->charset = value;
        } else if (option == OPTION_TRANSACTION) {
            if (tool_take_transaction(args, value, &run->only) != TOOL_FINE) {
                return TOOL_FAILED;
            }
        } else if (option == TOOL_BAD_OPTION || tool_take_guide(args, &run->overlays, option, value) != TOOL_FINE) {
            return TOOL_FAILED;
        }
    }
    if (args->file_count < 2) {
        return tool_usage_error(args, args->file_count == 0 ? "a FILE is missing" : "a PATH is missing");
    }
    return tool_overlays_merge(args, &run->overlays) == TOOL_FINE ? get_file(run, args->files[0]) : TOOL_FAILED;
}

static int run_get(tool_args *args) {
    get_run run = {.args = args};
    int code = get_args(args, &run);
    tool_overlays_free(&run.overlays);
    return code;
}

const tool_command tool_get = {
    .name = "get",
    .operands = "FILE PATH…",
    .summary = "Print values of transactions by path. The output is patient data.",
    .details =
        "A line a path and transaction: the number of the transaction, the path, the value, with tabs between.\n"
        "A PATH is one of the wire, such as 2000E-UM01, 2000F[2]-SV101-2, 2000E-DTP{435}03, BHT03, ISA06, or of\n"
        "names, such as events[1].services[2].professional.procedure.code; docs/paths.md has all about them.\n"
        "What reading the file found is printed on standard error. Exit status: 0 all are there, 1 some are absent or "
        "a\n"
        "message was cut short, 2 a path is wrong or the file is unreadable.\n",
    .options = options,
    .run = run_get,
};
