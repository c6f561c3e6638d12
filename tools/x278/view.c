/* x278 view: requests, responses and acknowledgments as a front desk reads them. The words are the library's. */
#include <stdint.h>
#include <string.h>

#include "memory.h"
#include "payloads.h"
#include "print.h"
#include "sheet.h"
#include "tool.h"
#include "units.h"
#include "view_ack.h"
#include "view_sent.h"

enum {
    OPTION_FORMAT,
    OPTION_CHARSET,
    OPTION_TRANSACTION,
    OPTION_JOBS,
    OPTION_NO_PROGRESS,
    OPTION_OVERLAY, /* tool_take_guide(), as all that follow */
    OPTION_GUIDE
};

static const tool_option options[] = {
    {"--format", "FORMAT", "text (for people) or json (an object a line)"},
    TOOL_CHARSET,
    TOOL_TRANSACTION,
    TOOL_JOBS,
    TOOL_OVERLAY,
    TOOL_GUIDE,
    {NULL, NULL, NULL},
};

/* What reading a file to its end found in a transaction: small, as a file may have millions. */
typedef struct finding {
    uint32_t errors; /* at most UINT32_MAX */
    uint32_t flags;  /* X278_OUTCOME_*, and the two below */
} finding;

#define FIRST_OF_GROUP (UINT32_C(1) << 30)
#define FIRST_OF_INTERCHANGE (UINT32_C(1) << 31)

typedef struct view_run {
    const tool_args *args;
    const char *charset;
    bool json;
    unsigned long long only; /* --transaction */
    unsigned jobs;
    tool_overlays overlays;
    finding *findings; /* of the file: in the order of its transactions */
    size_t count, capacity;
    x278_transaction last;  /* numbers of the last one of them */
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
    bool entered = run->count == 0 || run->last.interchange != transaction->interchange;
    bool begun = entered || run->last.group != transaction->group;
    run->findings[run->count++] = (finding){0, (entered ? FIRST_OF_INTERCHANGE : 0) | (begun ? FIRST_OF_GROUP : 0)};
    run->last.interchange = transaction->interchange;
    run->last.group = transaction->group;
    run->last.transaction = transaction->transaction;
    return X278_OK;
}

/* The group or the interchange (`group` 0) that was read last was cut: so were its transactions. */
static void mark_cut(view_run *run, uint64_t interchange, uint64_t group) {
    const uint32_t first = group == 0 ? FIRST_OF_INTERCHANGE : FIRST_OF_GROUP;
    bool last = run->last.interchange == interchange && (group == 0 || run->last.group == group);
    for (size_t i = last && run->findings != NULL ? run->count : 0; i > 0; i--) {
        run->findings[i - 1].flags |= X278_OUTCOME_INCOMPLETE;
        if ((run->findings[i - 1].flags & first) != 0) {
            break;
        }
    }
}

static void add_found(finding *to, const x278_outcome_options *found) {
    uint64_t errors = to->errors + (uint64_t)found->errors;
    to->errors = errors < UINT32_MAX ? (uint32_t)errors : UINT32_MAX;
    to->flags |= found->flags;
}

/* Add the issues of one step to the last transaction, and what they say of the envelope to those before. */
static void take_issues(view_run *run, x278_issues *issues) {
    x278_outcome_options found = {.struct_size = sizeof found};
    if (run->count > 0 && x278_outcome_take_issues(&run->last, issues, &found) == X278_OK) {
        add_found(&run->findings[run->count - 1], &found);
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

static x278_status note_unit(void *user, tool_unit *unit) {
    view_run *run = user;
    x278_status status = unit->status;
    if (status == X278_OK && unit->kind == X278_UNIT_TRANSACTION) {
        status = add_finding(run, unit->transaction);
    }
    if (unit->issues != NULL) {
        take_issues(run, unit->issues);
    }
    return status;
}

/* What reading and checking finds. What cannot be read is left to the reading that follows. X278_E_NOMEM; X278_E_IO, with
 * the reason in `first`. */
static x278_status check_file(view_run *run, const char *name, tool_input *first) {
    tool_input input;
    const x278_check_options by = {.struct_size = sizeof by, .guide = run->overlays.given};
    const tool_units units = {.input = &input, .checking = &by, .jobs = run->jobs, .take = note_unit, .user = run};
    run->count = 0;
    run->last = (x278_transaction){.interchange = 0};
    x278_status status = tool_note(first, tool_open_whole(&input, name, run->charset, first));
    if (status == X278_OK) {
        tool_progress_begin(&input.progress, name);
        status = tool_units_run(&units);
        first->error = input.error;
        tool_close(&input);
    }
    return status == X278_E_NOMEM || status == X278_E_IO ? status : X278_OK;
}

/* ---- transactions ----------------------------------------------------------------------------------------------- */

/* A transaction on its way: read, put into words, printed. */
typedef struct view_item {
    x278_status status;                  /* of reading, then of putting it into words */
    const x278_transaction *transaction; /* the reader's, or `held`; NULL: not to be shown */
    x278_transaction *held;
    size_t number;
    const x278_ack_group *group; /* it is an acknowledgment; NULL: it is not */
    x278_doc *doc;               /* of a 275, which is printed from its document */
    char *title;
    x278_buf text;
} view_item;

typedef struct view_input {
    view_run *run;
    const char *name;
    tool_input *input;
    view_acks *acks;
    size_t number; /* of the transaction that was read last */
    size_t shown;  /* how much there was to show */
    int code;
    x278_status status;
} view_input;

/* The words for a document. */
static x278_status make_view(const view_run *run, const view_item *item, const x278_doc *doc, x278_buf *text) {
    const x278_overlay *overlays[TOOL_OVERLAYS];
    for (size_t i = 0; i < run->overlays.count; i++) {
        overlays[i] = run->overlays.items[i];
    }
    const x278_view_options viewing = {.struct_size = sizeof viewing,
                                       .flags = run->json ? X278_VIEW_JSON : 0,
                                       .title = item->title,
                                       .overlays = overlays,
                                       .overlay_count = run->overlays.count,
                                       .transaction = item->transaction};
    x278_outcome_options found = {.struct_size = sizeof found};
    if (item->number <= run->count) {
        found.errors = run->findings[item->number - 1].errors;
        found.flags = run->findings[item->number - 1].flags & ~(FIRST_OF_GROUP | FIRST_OF_INTERCHANGE);
    }
    const x278_outcome *outcome = NULL;
    x278_status status = x278_outcome_new(doc, &found, &outcome);
    if (status == X278_OK) {
        status = x278_view(doc, outcome, &viewing, text);
    }
    x278_outcome_free(outcome);
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

static tool_step read_transaction(void *user, void *read) {
    view_input *from = user;
    view_item *item = read;
    const view_run *run = from->run;
    const x278_transaction *transaction = NULL;
    item->status = tool_next_transaction(from->input, &transaction);
    if (item->status != X278_OK) {
        return TOOL_STEP_LAST;
    }
    item->number = ++from->number;
    if (item->number != run->only && run->only != 0) {
        return TOOL_STEP_SHARED;
    }
    bool shared = tool_jobs_shares(run->jobs, transaction);
    if (shared) {
        item->status = x278_transaction_hold(from->input->ctx, transaction, &item->held);
    }
    item->transaction = shared ? item->held : transaction;
    item->title = make_title(from->name, item->number);
    item->status = item->title == NULL ? X278_E_NOMEM : item->status;
    item->group = item->status == X278_OK ? view_acks_find(from->acks, transaction) : NULL;
    return item->status != X278_OK ? TOOL_STEP_LAST : shared ? TOOL_STEP_SHARED : TOOL_STEP_ALONE;
}

static void put_into_words(void *user, unsigned thread, void *read) {
    const view_input *from = user;
    view_item *item = read;
    const x278_decode_options decoding = tool_decoding(&from->run->overlays);
    x278_doc *doc = NULL;
    (void)thread;
    if (item->transaction == NULL || item->group != NULL) {
        return;
    }
    item->status = x278_doc_from_transaction(from->input->ctx, item->transaction, &decoding, NULL, &doc);
    if (item->status == X278_OK && x278_doc_kind(doc) == X278_DOC_SUBMISSION) {
        item->doc = doc;
        return;
    }
    item->status = item->status == X278_OK ? make_view(from->run, item, doc, &item->text) : item->status;
    x278_doc_free(doc);
}

/* Print what is neither in words nor an acknowledgment. */
static x278_status print_other(view_input *to, view_item *item) {
    bool json = to->run->json;
    if (item->doc != NULL) {
        bool whole; /* what has no place in the guide is not shown */
        x278_status status = tool_payloads_bind(&to->run->payloads, item->transaction, item->doc, &whole);
        if (status == X278_OK) {
            tool_view_sent(item->title, item->doc, json);
        }
        return status;
    }
    if (item->status == X278_E_UNSUPPORTED) {
        tool_sheet sheet;
        tool_sheet_begin(&sheet, json, "unknown", item->title);
        tool_sheet_add(&sheet, "neither a request nor a response of 005010X217, nor an acknowledgment");
        tool_sheet_end(&sheet);
        to->code = TOOL_FINDINGS;
        return X278_OK;
    }
    return item->status;
}

static bool print_transaction(void *user, void *read) {
    view_input *to = user;
    view_item *item = read;
    to->status = item->status;
    if (item->transaction == NULL || item->title == NULL) {
        return item->status == X278_OK;
    }
    tool_progress_hide();
    fputs(++to->shown > 1 && !to->run->json ? "\n" : "", stdout);
    if (item->group != NULL) {
        view_acks_print(item->title, item->group, to->run->json);
    } else if (item->text.ptr == NULL) {
        to->status = print_other(to, item);
    } else if (to->run->json) { /* it has nothing that steers a terminal */
        fwrite(item->text.ptr, 1, item->text.len, stdout);
    } else {
        tool_put_lines(stdout, item->text.ptr, item->text.len);
    }
    return to->status == X278_OK;
}

static void drop_transaction(void *user, void *read) {
    view_item *item = read;
    (void)user;
    x278_doc_free(item->doc);
    x278_buf_free(&item->text);
    x278_transaction_free(item->held);
    tool_free(item->title);
}

/* Show all of a file. */
static x278_status view_transactions(view_input *with) {
    static const tool_job job = {.item_size = sizeof(view_item),
                                 .read = read_transaction,
                                 .work = put_into_words,
                                 .take = print_transaction,
                                 .drop = drop_transaction};
    const view_run *run = with->run;
    with->shown = view_acks_interchanges(with->acks, with->name, run->json);
    if (!tool_jobs_run(&job, run->jobs, with)) {
        return X278_E_NOMEM;
    }
    tool_progress_hide();
    if (with->status == X278_END && run->only > with->number) {
        with->code = tool_no_transaction(run->args, with->name, run->only, with->number);
        with->shown = 1;
    }
    return with->status;
}

static int view_file(void *user, const char *name) {
    view_run *run = user;
    tool_input input;
    x278_status status = tool_open_whole(&input, name, run->charset, NULL);
    if (status != X278_OK) {
        return tool_read_error(run->args, name, status);
    }
    view_acks acks;
    view_input with = {.run = run, .name = name, .input = &input, .acks = &acks, .code = TOOL_FINE};
    status = view_acks_read(name, run->charset, &input, &acks);
    if (status == X278_OK) {
        status = check_file(run, name, &input);
    }
    if (status == X278_OK) {
        tool_payloads_begin(name, &run->payloads);
        tool_progress_begin(&input.progress, name);
        status = view_transactions(&with);
        tool_payloads_close(&run->payloads);
    }
    if (status == X278_END && with.shown == 0) {
        with.code = tool_kind_error(run->args, name, TOOL_KIND_X12, "holds no transaction");
    } else if (status != X278_END) {
        with.code = tool_input_error(run->args, name, &input, status);
    }
    view_acks_free(&acks);
    tool_close(&input);
    return with.code;
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
        } else if (option == OPTION_JOBS || option == OPTION_NO_PROGRESS) {
            if (tool_take_jobs(args, value, &run->jobs) != TOOL_FINE) {
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
    view_run run = {.args = args, .jobs = 1};
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
