/* The options of commands that write X12: character set, limit, replacement of delimiters; and what came of them. */
#include <limits.h>
#include <string.h>

#include "print.h"
#include "reason.h"
#include "tool.h"

#define MOST_TOLD 100ULL /* lines of findings for an input */

int tool_take_output(const tool_args *args, tool_output *output, const char *value) {
    const char *name = args->taken;
    if (strcmp(name, "--to") == 0) {
        output->charset = value;
    } else if (strcmp(name, "--fold") == 0) {
        bool basic = strcmp(value, "basic") == 0;
        if (!basic && strcmp(value, "extended") != 0) {
            return tool_usage_error(args, "--fold must be basic or extended");
        }
        output->limit = basic ? X278_CHARACTER_SET_BASIC : X278_CHARACTER_SET_EXTENDED;
    } else {
        if (strlen(value) != 1 || value[0] < ' ' || value[0] > '~') {
            return tool_usage_error(args, "--replace takes one ASCII character");
        }
        output->replacement = (unsigned char)value[0];
    }
    return TOOL_FINE;
}

void tool_output_rules(const tool_output *output, x278_writer_options *options) {
    options->encoding.charset = output->charset;
    options->encoding.limit = output->limit;
    options->encoding.replacement = output->replacement;
}

/* One issue on standard error. */
static void tell_issue(const tool_args *args, const char *name, const x278_issue *issue) {
    tool_print(stderr, "x278 %s: %s: %s: ", args->command->name, name, x278_severity_name(issue->severity));
    if (issue->path.ptr != NULL) {
        tool_print(stderr, "%s, ", issue->path.ptr);
    } else if (issue->segment.ptr != NULL) {
        tool_put(stderr, issue->segment.ptr, issue->segment.len);
        if (issue->element > 0) {
            fprintf(stderr, "%02u", (unsigned)issue->element);
        }
        if (issue->component > 0) {
            fprintf(stderr, "-%u", (unsigned)issue->component);
        }
        fputs(", ", stderr);
    }
    if (issue->ordinal > 0) {
        fprintf(stderr, "segment %llu of transaction %llu, ", (unsigned long long)issue->ordinal,
                (unsigned long long)issue->transaction);
    }
    if (issue->offset > 0) {
        fprintf(stderr, "byte %llu: ", (unsigned long long)issue->offset);
    }
    tool_print(stderr, "%s (%s)\n", issue->message.ptr, issue->name.ptr);
}

/* Print the first issues of a list, and forget them all. TOOL_FINDINGS when there is an error. */
static int tell(const tool_args *args, const char *name, x278_issues *issues, unsigned long long most) {
    int code = x278_issues_total(issues, X278_SEVERITY_ERROR) > 0 ? TOOL_FINDINGS : TOOL_FINE;
    for (size_t i = 0; i < x278_issues_count(issues) && i < most; i++) {
        tell_issue(args, name, x278_issues_at(issues, i));
    }
    x278_issues_clear(issues);
    return code;
}

int tool_tell(const tool_args *args, const char *name, x278_issues *issues) {
    return tell(args, name, issues, ULLONG_MAX);
}

int tool_tell_found(const tool_args *args, const char *name, tool_input *input, x278_missing missing) {
    unsigned long long left = input->told < MOST_TOLD ? MOST_TOLD - input->told : 0;
    input->told += x278_issues_count(input->issues);
    input->progress.findings += x278_issues_count(input->issues);
    if (x278_issues_count(input->issues) > 0) {
        tool_progress_hide();
    }
    (void)tell(args, name, input->issues, left);
    return missing != 0 ? TOOL_FINDINGS : TOOL_FINE;
}

x278_missing tool_input_missing(const tool_input *input, const x278_transaction *transaction) {
    return x278_reader_missing(input->reader) | (transaction != NULL ? transaction->incomplete : 0);
}

int tool_tell_input(const tool_args *args, const char *name, tool_input *input, const x278_transaction *transaction) {
    return input->failed ? TOOL_FINE /* tool_input_error() prints why */
                         : tool_tell_found(args, name, input, tool_input_missing(input, transaction));
}

void tool_tell_end(const tool_args *args, const char *name, tool_input *input) {
    (void)tool_tell_input(args, name, input, NULL);
    if (input->told > MOST_TOLD) {
        tool_print(stderr, "x278 %s: %s: %llu more findings; x278 check prints them all\n", args->command->name, name,
                   input->told - MOST_TOLD);
    }
}

int tool_take_input(const tool_args *args, const char *name, tool_input *input, const x278_transaction *transaction,
                    bool force) {
    int code = tool_tell_input(args, name, input, transaction);
    if (code == TOOL_FINE) {
        return code;
    }
    tool_file_error(args, name,
                    force ? "a message was cut short; what is there of it is written all the same"
                          : "a message was cut short, so it is not written (--force writes what is there)");
    return force ? code : TOOL_FAILED;
}

const char *tool_output_reason(x278_status status) {
    switch (status) {
    case X278_E_NOT_FOUND:
        return "a transaction is outside of any interchange or group";
    case X278_E_DELIMITER:
        return "a value holds a delimiter of the output (--replace writes another character)";
    case X278_E_CHARACTER:
        return "a value holds a character that the output cannot have";
    case X278_E_UNSUPPORTED:
        return "the character set of the output is not known here, or cannot hold a counted payload";
    case X278_E_INVALID_ARG:
        return "its envelope has values that cannot be written (too long, missing, or no number), or --replace names a "
               "delimiter";
    default:
        return x278_status_text(status);
    }
}
