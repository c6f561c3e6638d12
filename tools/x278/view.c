/* x278 view: requests, responses and acknowledgments as a front desk reads them. The words are the library's. */
#include <string.h>

#include "memory.h"
#include "payloads.h"
#include "print.h"
#include "sheet.h"
#include "tool.h"
#include "view_ack.h"
#include "view_sent.h"

enum {
    OPTION_FORMAT,
    OPTION_CHARSET,
    OPTION_TRANSACTION,
    OPTION_OVERLAY, /* tool_take_guide(), as all that follow */
    OPTION_GUIDE
};

static const tool_option options[] = {
    {"--format", "FORMAT", "text (for people) or json (an object a line)"},
    TOOL_CHARSET,
    TOOL_TRANSACTION,
    TOOL_OVERLAY,
    TOOL_GUIDE,
    {NULL, NULL, NULL},
};

/* What reading a file to its end found in a transaction. */
typedef struct finding {
    x278_transaction place; /* its numbers only */
    x278_outcome_options options;
} finding;

typedef struct view_run {
    const tool_args *args;
    const char *charset;
    bool json;
    unsigned long long only; /* --transaction */
    tool_overlays overlays;
    finding *findings; /* of the file: in the order of its transactions */
    size_t count, capacity;
    tool_payloads payloads; /* of the file */
} view_run;

/* ---- before anything is shown: is the message whole, and has it errors? ----------------------------------------- */

static x278_status add_finding(view_run *run, const x278_transaction *transaction) {
    if (run->count == run->capacity) {
        size_t capacity = run->capacity == 0 ? 16 : 2 * run->capacity;
        finding *longer = tool_realloc(run->findings, capacity * sizeof *longer);
        if (longer == NULL) {
            return X278_E_NOMEM;
        }
        run->findings = longer;
        run->capacity = capacity;
    }
    finding *one = &run->findings[run->count++];
    memset(one, 0, sizeof *one);
    one->place.interchange = transaction->interchange;
    one->place.group = transaction->group;
    one->place.transaction = transaction->transaction;
    one->options.struct_size = sizeof one->options;
    return X278_OK;
}

/* Transactions that were read before belong to a group or an interchange that was cut. `group` 0: any. */
static void mark_cut(view_run *run, uint64_t interchange, uint64_t group) {
    for (size_t i = run->count; i > 0 && run->findings[i - 1].place.interchange == interchange; i--) {
        finding *one = &run->findings[i - 1];
        if (one->place.group < group) {
            break; /* groups come in order */
        }
        if (group == 0 || one->place.group == group) {
            one->options.flags |= X278_OUTCOME_INCOMPLETE;
        }
    }
}

/* Add the issues of one step to the last transaction, and what they say of the envelope to those before. */
static void take_issues(view_run *run, x278_issues *issues) {
    finding *last = run->count == 0 ? NULL : &run->findings[run->count - 1];
    x278_outcome_options found = {.struct_size = sizeof found};
    if (last != NULL && x278_outcome_take_issues(&last->place, issues, &found) == X278_OK) {
        last->options.errors += found.errors;
        last->options.flags |= found.flags;
    }
    for (size_t i = 0; i < x278_issues_count(issues); i++) {
        const x278_issue *issue = x278_issues_at(issues, i);
        x278_transaction other = {.interchange = issue->interchange, .group = issue->group, .transaction = UINT64_MAX};
        if (issue->transaction == 0 && x278_outcome_take_issues(&other, issues, &found) == X278_OK &&
            (found.flags & X278_OUTCOME_INCOMPLETE) != 0) {
            mark_cut(run, issue->interchange, issue->group);
        }
    }
    x278_issues_clear(issues);
}

static x278_status check_input(view_run *run, tool_input *input, x278_checker *checker) {
    const x278_transaction *transaction = NULL;
    x278_unit_kind kind = 0;
    x278_status status;
    while ((status = tool_next_unit(input, checker, &kind, &transaction)) == X278_OK) {
        if (kind == X278_UNIT_TRANSACTION) {
            status = add_finding(run, transaction);
        }
        if (status != X278_OK) {
            return status;
        }
        take_issues(run, input->issues);
    }
    take_issues(run, input->issues);
    return status;
}

/* What reading and checking finds. What cannot be read is left to the reading that follows. X278_E_NOMEM; X278_E_IO, with
 * the reason in `first`. */
static x278_status check_file(view_run *run, const char *name, tool_input *first) {
    tool_input input;
    x278_checker *checker = NULL;
    const x278_check_options checking = {.struct_size = sizeof checking, .guide = run->overlays.given};
    run->count = 0;
    x278_status status = tool_note(first, tool_open_whole(&input, name, run->charset, first));
    if (status == X278_OK) {
        status = x278_checker_new(input.ctx, &checking, input.issues, &checker);
        if (status == X278_OK) {
            status = check_input(run, &input, checker);
            first->error = input.error;
        }
        x278_checker_free(checker);
        tool_close(&input);
    }
    return status == X278_E_NOMEM || status == X278_E_IO ? status : X278_OK;
}

/* ---- transactions ----------------------------------------------------------------------------------------------- */

/* JSON has nothing that steers a terminal. */
static void print_form(const view_run *run, const x278_buf *text) {
    if (run->json) {
        fwrite(text->ptr, 1, text->len, stdout);
    } else {
        tool_put_lines(stdout, text->ptr, text->len);
    }
}

static x278_status print_view(const view_run *run, const char *title, const x278_doc *doc,
                              const x278_transaction *transaction, const x278_outcome_options *found) {
    const x278_overlay *overlays[TOOL_OVERLAYS];
    for (size_t i = 0; i < run->overlays.count; i++) {
        overlays[i] = run->overlays.items[i];
    }
    const x278_view_options viewing = {.struct_size = sizeof viewing,
                                       .flags = run->json ? X278_VIEW_JSON : 0,
                                       .title = title,
                                       .overlays = overlays,
                                       .overlay_count = run->overlays.count,
                                       .transaction = transaction};
    const x278_outcome *outcome = NULL;
    x278_buf text = {NULL, 0, NULL};
    x278_status status = x278_outcome_new(doc, found, &outcome);
    if (status == X278_OK) {
        status = x278_view(doc, outcome, &viewing, &text);
    }
    if (status == X278_OK) {
        print_form(run, &text);
    }
    x278_buf_free(&text);
    x278_outcome_free(outcome);
    return status;
}

/* A transaction; *code rises when it is none that can be shown. */
static x278_status view_transaction(view_run *run, const char *title, const x278_ctx *ctx,
                                    const x278_transaction *transaction, const x278_outcome_options *found, int *code) {
    const x278_decode_options decoding = tool_decoding(&run->overlays);
    x278_doc *doc;
    x278_status status = x278_doc_from_transaction(ctx, transaction, &decoding, NULL, &doc);
    if (status != X278_OK) {
        return status;
    }
    if (x278_doc_kind(doc) == X278_DOC_SUBMISSION) {
        bool whole; /* what has no place in the guide is not shown */
        status = tool_payloads_bind(&run->payloads, transaction, doc, &whole);
        if (status == X278_OK) {
            tool_view_sent(title, doc, run->json);
        }
        x278_doc_free(doc);
        return status;
    }
    status = print_view(run, title, doc, transaction, found);
    if (status == X278_E_UNSUPPORTED) {
        tool_sheet sheet;
        tool_sheet_begin(&sheet, run->json, "unknown", title);
        tool_sheet_add(&sheet, "neither a request nor a response of 005010X217, nor an acknowledgment");
        tool_sheet_end(&sheet);
        *code = TOOL_FINDINGS;
        status = X278_OK;
    }
    x278_doc_free(doc);
    return status;
}

/* "FILE: transaction 2: "; NULL: no memory. */
static char *make_title(const char *name, size_t number) {
    size_t size = strlen(name) + 48;
    char *title = tool_alloc(size);
    if (title != NULL) {
        snprintf(title, size, "%s: transaction %zu: ", name, number);
        for (char *at = title; *at != '\0'; at++) {
            *at = *at == '\n' ? '?' : *at; /* the lines of a view are its own */
        }
    }
    return title;
}

/* Show all of a file; *shown: how much of it there was. */
static x278_status view_input(view_run *run, const char *name, tool_input *input, view_acks *acks, int *code,
                              size_t *shown) {
    const x278_transaction *transaction;
    x278_status status;
    size_t number = 0;
    *shown = view_acks_interchanges(acks, name, run->json);
    while ((status = tool_next_transaction(input, &transaction)) == X278_OK) {
        const x278_outcome_options none = {.struct_size = sizeof none};
        if (++number != run->only && run->only != 0) {
            continue;
        }
        char *title = make_title(name, number);
        if (title == NULL) {
            return X278_E_NOMEM;
        }
        fputs(++*shown > 1 && !run->json ? "\n" : "", stdout);
        if (!view_acks_transaction(acks, title, transaction, run->json)) {
            status = view_transaction(run, title, input->ctx, transaction,
                                      number <= run->count ? &run->findings[number - 1].options : &none, code);
        }
        tool_free(title);
        if (status != X278_OK) {
            return status;
        }
    }
    if (status == X278_END && run->only > number) {
        *code = tool_no_transaction(run->args, name, run->only, number);
        *shown = 1;
    }
    return status;
}

static int view_file(void *user, const char *name) {
    view_run *run = user;
    tool_input input;
    x278_status status = tool_open_whole(&input, name, run->charset, NULL);
    if (status != X278_OK) {
        return tool_read_error(run->args, name, status);
    }
    int code = TOOL_FINE;
    size_t shown = 0;
    view_acks acks;
    status = view_acks_read(name, run->charset, &input, &acks);
    if (status == X278_OK) {
        status = check_file(run, name, &input);
    }
    if (status == X278_OK) {
        tool_payloads_begin(name, &run->payloads);
        status = view_input(run, name, &input, &acks, &code, &shown);
        tool_payloads_close(&run->payloads);
    }
    if (status == X278_END && shown == 0) {
        code = tool_kind_error(run->args, name, TOOL_KIND_X12, "holds no transaction");
    } else if (status != X278_END) {
        code = tool_input_error(run->args, name, &input, status);
    }
    view_acks_free(&acks);
    tool_close(&input);
    return code;
}

static int view_args(tool_args *args, view_run *run) {
    const char *value;
    int option;
    while ((option = tool_next_option(args, &value)) != TOOL_NO_OPTION) {
        if (option == OPTION_FORMAT) {
            run->json = strcmp(value, "json") == 0;
            if (!run->json && strcmp(value, "text") != 0) {
                return tool_usage_error(args, "unknown format '%s': use text or json", value);
            }
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
    return tool_overlays_merge(args, &run->overlays) == TOOL_FINE ? tool_each_file(args, 0, view_file, run)
                                                                  : TOOL_FAILED;
}

static int run_view(tool_args *args) {
    view_run run = {.args = args};
    int code = view_args(args, &run);
    tool_free(run.findings);
    tool_overlays_free(&run.overlays);
    return code;
}

const tool_command tool_view = {
    .name = "view",
    .operands = "FILE…",
    .summary = "Show requests, responses and acknowledgments in plain words. The output is patient data.",
    .details =
        "What was decided and what to do next, then who asks, for whom, what for, when and why, with the codes behind\n"
        "the words. Procedure and diagnosis codes are not explained. Of a message that was cut or has errors it says "
        "so\n"
        "and gives no advice; what has no place in the guide is shown as it is. docs/view.md has the rules.\n"
        "A TA1, 999 or 997 is shown, too; x278 resolve leads it back to the request.\n"
        "Exit status: 0 all shown, 1 some transactions are neither, 2 a file is unreadable.\n",
    .options = options,
    .run = run_view,
};
