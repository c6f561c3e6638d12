/* x278 check: hold files against their guide, and say what is wrong in lines for people or for programs. */
#include <stdlib.h>
#include <string.h>

#include "memory.h"
#include "placed.h"
#include "print.h"
#include "tool.h"
#include "units.h"

enum {
    OPTION_FORMAT,
    OPTION_SNIP,
    OPTION_STRICT,
    OPTION_QUIET,
    OPTION_CHARSET,
    OPTION_TRANSACTION,
    OPTION_JOBS,
    OPTION_NO_PROGRESS,
    OPTION_OVERLAY, /* tool_take_guide(), as all that follow */
    OPTION_GUIDE
};

static const tool_option options[] = {
    {"--format", "FORMAT", "text (for people) or jsonl (a JSON object a line)"},
    {"--snip", "TYPES", "types of check to make, such as 1-4 or 1,2,5; all when not given"},
    {"--strict", NULL, "warnings count as errors"},
    {"--quiet", NULL, "no findings: a line for each file that has errors, and the totals"},
    TOOL_CHARSET,
    TOOL_TRANSACTION,
    TOOL_JOBS,
    TOOL_OVERLAY,
    TOOL_GUIDE,
    {NULL, NULL, NULL},
};

#define MOST_PRINTED 10000ULL /* findings of a file that are printed, */
#define BYTES_A_FINDING 200   /* and one more for so many bytes of it */

typedef struct check_run {
    const tool_args *args;
    const char *file;
    const char *charset;
    bool json, strict, quiet;
    unsigned long long only; /* --transaction */
    uint32_t snip;           /* bits X278_SNIP() */
    unsigned jobs;
    tool_overlays overlays;
    /* of the file */
    unsigned long long counts[X278_SEVERITY_ERROR + 1];
    unsigned long long transactions;
    unsigned long long printed, unprinted; /* findings */
    uint64_t bytes;                        /* read so far */
    tool_heading names[2];                 /* of the last transactions: a finding may be about the one before */
    uint64_t heading[3];                   /* interchange, group, transaction of the last heading */
    bool headed, no_interchange;
    x278_json_writer *lines; /* --format jsonl: makes them */
    /* of all files */
    unsigned long long files, files_with_errors, files_unread;
    unsigned long long all_counts[X278_SEVERITY_ERROR + 1];
    unsigned long long all_transactions;
    const x278_guide *noted; /* the guide of checked_by */
    char checked_by[64];
} check_run;

/* JSON */

/* The object of the library, with the file in front. */
static x278_status put_json(const check_run *run, const x278_issue *issue) {
    x278_buf line = {NULL, 0, NULL};
    x278_status status = x278_json_writer_issue(run->lines, issue);
    if (status == X278_OK) {
        status = x278_json_writer_take_buffer(run->lines, &line);
    }
    if (status == X278_OK) {
        printf("{\"file\":");
        tool_put_json(stdout, run->file, strlen(run->file));
        putchar(',');
        fwrite(line.ptr + 1, 1, line.len - 1, stdout);
    }
    x278_buf_free(&line);
    return status;
}

/* Text */

/* The name of the transaction that an issue is about; NULL: it is about none of the last. */
static const tool_heading *name_of(const check_run *run, const x278_issue *issue) {
    for (size_t i = 0; i < 2 && issue->transaction > 0; i++) {
        const tool_heading *name = &run->names[i];
        if (name->number > 0 && name->interchange == issue->interchange && name->group == issue->group &&
            name->transaction == issue->transaction) {
            return name;
        }
    }
    return NULL;
}

/* "transaction 3 (interchange 1, group 2; ST02 0001, BHT03 REF1; 005010X217-request)" */
static void put_transaction(const check_run *run, const x278_issue *issue) {
    const tool_heading *name = name_of(run, issue);
    printf("transaction %llu (interchange %llu, group %llu",
           name != NULL ? name->number : (unsigned long long)issue->transaction, (unsigned long long)issue->interchange,
           (unsigned long long)issue->group);
    if (name != NULL && name->st02[0] != '\0') {
        tool_print(stdout, "; ST02 %s", name->st02);
    }
    if (name != NULL && name->bht03[0] != '\0') {
        tool_print(stdout, ", BHT03 %s", name->bht03);
    }
    tool_print(stdout, run->checked_by[0] != '\0' ? "; %s)\n" : ")\n", run->checked_by);
}

static void put_heading(check_run *run, const x278_issue *issue) {
    uint64_t now[3] = {issue->interchange, issue->group, issue->transaction};
    if (run->headed && memcmp(now, run->heading, sizeof now) == 0) {
        return;
    }
    memcpy(run->heading, now, sizeof now);
    run->headed = true;
    tool_print(stdout, "%s: ", run->file);
    if (issue->transaction > 0) {
        put_transaction(run, issue);
    } else if (issue->group > 0) {
        printf("interchange %llu, envelope of group %llu\n", (unsigned long long)issue->interchange,
               (unsigned long long)issue->group);
    } else if (issue->interchange > 0) {
        printf("interchange %llu, envelope\n", (unsigned long long)issue->interchange);
    } else {
        puts("the file");
    }
}

static void put_text(check_run *run, const x278_issue *issue) {
    put_heading(run, issue);
    const char *severity = x278_severity_name(issue->severity);
    tool_print(stdout, "  %-7s  ", severity);
    if (issue->path.ptr != NULL && issue->message.ptr != NULL && strstr(issue->message.ptr, issue->path.ptr) == NULL) {
        tool_print(stdout, "%s: ", issue->path.ptr);
    } else if (issue->path.ptr == NULL && issue->segment.ptr != NULL) {
        tool_print(stdout, "%s: ", issue->segment.ptr);
    }
    tool_print(stdout, "%s (", issue->message.ptr == NULL ? "" : issue->message.ptr);
    if (issue->ordinal > 0) {
        printf(issue->length == 0 ? "at segment %llu, " : "segment %llu, ", (unsigned long long)issue->ordinal);
    }
    tool_print(stdout, "byte %llu; %s", (unsigned long long)issue->offset,
               issue->name.ptr == NULL ? "" : issue->name.ptr);
    tool_print(stdout, issue->rule.ptr != NULL ? ", %s)\n" : ")\n", issue->rule.ptr);
}

/* May one more finding be printed? A file of nothing but faults must not make an output of many times its size. */
static bool may_print(check_run *run) {
    bool fits = run->printed < MOST_PRINTED + run->bytes / BYTES_A_FINDING;
    run->printed += fits;
    run->unprinted += !fits;
    return fits;
}

/* Print what was found so far and forget it. */
static x278_status drain(check_run *run, x278_issues *issues) {
    size_t count = x278_issues_count(issues);
    if (count == 0) {
        return X278_OK;
    }
    placed_issue *list = tool_alloc(count * sizeof *list);
    if (list == NULL) {
        return X278_E_NOMEM;
    }
    size_t kept = 0;
    for (size_t i = 0; i < count; i++) {
        const x278_issue *issue = x278_issues_at(issues, i);
        const tool_heading *name = name_of(run, issue);
        bool chosen = run->only == 0 || (name != NULL && name->number == run->only);
        if (chosen && (run->snip == 0 || (run->snip & X278_SNIP((uint32_t)issue->snip)) != 0)) {
            list[kept] = (placed_issue){issue, kept};
            kept++;
        }
        run->no_interchange = run->no_interchange || tool_is(issue->name, "no_interchange");
    }
    qsort(list, kept, sizeof *list, placed_issue_compare);
    x278_status status = X278_OK;
    for (size_t i = 0; i < kept && status == X278_OK; i++) {
        if (run->quiet || !may_print(run)) {
            /* counted only */
        } else if (run->json) {
            status = put_json(run, list[i].issue);
        } else {
            put_text(run, list[i].issue);
        }
        if (list[i].issue->severity >= X278_SEVERITY_INFO && list[i].issue->severity <= X278_SEVERITY_ERROR) {
            run->counts[list[i].issue->severity]++;
        }
    }
    uint64_t total = x278_issues_total(issues, X278_SEVERITY_INFO);
    if (total > count && !run->quiet) {
        tool_print(stderr, "x278 check: %s: %llu more findings in one transaction are not printed\n", run->file,
                   (unsigned long long)(total - count));
    }
    tool_free(list);
    x278_issues_clear(issues);
    return status;
}

static void note_guide(check_run *run, const x278_guide *guide) {
    x278_str id = {NULL, 0};
    if (guide == run->noted) {
        return;
    }
    run->noted = guide;
    run->checked_by[0] = '\0';
    if (guide != NULL && x278_guide_text(guide, X278_TEXT_ID, &id) == X278_OK) {
        snprintf(run->checked_by, sizeof run->checked_by, "%s", id.ptr);
    }
}

/* ---- by transactions -------------------------------------------------------------------------------------------- */

static x278_status print_unit(void *user, tool_unit *unit) {
    check_run *run = user;
    x278_status status = unit->status == X278_OK && ferror(stdout) ? X278_E_CALLBACK : unit->status;
    if (status == X278_OK && unit->kind == X278_UNIT_TRANSACTION) {
        run->names[0] = run->names[1];
        tool_heading_set(&run->names[1], unit->transaction, ++run->transactions);
        note_guide(run, unit->guide);
    }
    run->bytes = unit->bytes;
    x278_status drained = drain(run, unit->issues);
    return status == X278_OK ? drained : status;
}

static x278_status check_input(check_run *run, tool_input *input) {
    const x278_check_options checking = {.struct_size = sizeof checking,
                                         .snip = run->snip,
                                         .guide = run->overlays.given,
                                         .guides = run->overlays.guides,
                                         .guide_count = run->overlays.guide_count};
    const tool_units units = {
        .input = input, .checking = &checking, .jobs = run->jobs, .take = print_unit, .user = run};
    x278_status status = tool_units_run(&units);
    run->noted = NULL; /* its checker is gone */
    return status;
}

static void put_count(unsigned long long count, const char *one, const char *many, const char *end) {
    printf("%llu %s%s", count, count == 1 ? one : many, end);
}

static void put_counts(unsigned long long transactions, const unsigned long long counts[X278_SEVERITY_ERROR + 1]) {
    put_count(transactions, "transaction", "transactions", ": ");
    put_count(counts[X278_SEVERITY_ERROR], "error", "errors", ", ");
    put_count(counts[X278_SEVERITY_WARNING], "warning", "warnings", ", ");
    put_count(counts[X278_SEVERITY_INFO], "note", "notes", "\n");
}

/* Add what was found in a file to the totals, and print it. */
static void put_file_totals(check_run *run, bool found) {
    if (run->unprinted > 0) {
        tool_print(stderr, "x278 check: %s: %llu more findings are counted and not printed\n", run->file,
                   run->unprinted);
    }
    run->all_transactions += run->transactions;
    for (int i = X278_SEVERITY_INFO; i <= X278_SEVERITY_ERROR; i++) {
        run->all_counts[i] += run->counts[i];
    }
    run->files_with_errors += found;
    if (!run->json && (found || !run->quiet)) {
        tool_print(stdout, "%s: ", run->file);
        put_counts(run->transactions, run->counts);
    }
}

/* What many files have together. */
static void put_totals(const check_run *run) {
    if (run->json || (run->files < 2 && !run->quiet)) {
        return;
    }
    tool_print(stdout, "%llu file%s: ", run->files, run->files == 1 ? "" : "s");
    printf("%llu with errors, %llu not read; ", run->files_with_errors, run->files_unread);
    put_counts(run->all_transactions, run->all_counts);
}

static int check_file(void *user, const char *name) {
    check_run *run = user;
    tool_input input;
    run->file = name;
    memset(run->counts, 0, sizeof run->counts);
    run->transactions = 0;
    run->printed = run->unprinted = run->bytes = 0;
    run->headed = false;
    run->no_interchange = false;
    memset(run->names, 0, sizeof run->names);
    run->files++;
    x278_status status = run->overlays.given != NULL ? tool_open_sets(&input, run->file, run->charset)
                                                     : tool_open_payloads(&input, run->file, run->charset);
    if (status != X278_OK) {
        run->files_unread++;
        return tool_read_error(run->args, run->file, status);
    }
    tool_progress_begin(&input.progress, name);
    status = x278_json_writer_open_buffer(input.ctx, NULL, &run->lines);
    if (status == X278_OK) {
        status = check_input(run, &input);
    }
    tool_progress_hide();
    bool found = run->counts[X278_SEVERITY_ERROR] > 0 || (run->strict && run->counts[X278_SEVERITY_WARNING] > 0);
    int code = found ? TOOL_FINDINGS : TOOL_FINE;
    if (status != X278_OK) {
        code = tool_input_error(run->args, run->file, &input, status);
    } else if (run->no_interchange) {
        code = tool_kind_error(run->args, run->file, TOOL_KIND_X12, "holds no interchange");
    } else if (run->only > run->transactions) {
        code = tool_no_transaction(run->args, run->file, run->only, run->transactions);
    } else {
        put_file_totals(run, found);
    }
    run->files_unread += code == TOOL_FAILED;
    x278_json_writer_free(run->lines);
    run->lines = NULL;
    tool_close(&input);
    return code;
}

static int take_option(check_run *run, int option, const char *value) {
    switch (option) {
    case OPTION_FORMAT:
        run->json = strcmp(value, "jsonl") == 0;
        return run->json || strcmp(value, "text") == 0
                   ? TOOL_FINE
                   : tool_usage_error(run->args, "--format is text or jsonl, not %s", value);
    case OPTION_SNIP:
        run->snip = tool_types(value);
        return run->snip != 0 ? TOOL_FINE
                              : tool_usage_error(run->args, "--snip takes types 1 to 7, such as 1-4 or 1,2,5");
    case OPTION_STRICT:
        run->strict = true;
        return TOOL_FINE;
    case OPTION_QUIET:
        run->quiet = true;
        return TOOL_FINE;
    case OPTION_TRANSACTION:
        return tool_take_transaction(run->args, value, &run->only);
    case OPTION_JOBS:
    case OPTION_NO_PROGRESS:
        return tool_take_jobs(run->args, value, &run->jobs);
    case OPTION_CHARSET:
        run->charset = value;
        return TOOL_FINE;
    default:
        return tool_take_guide(run->args, &run->overlays, option, value);
    }
}

static int check_files(tool_args *args, check_run *run) {
    const char *value;
    int option;
    while ((option = tool_next_option(args, &value)) != TOOL_NO_OPTION) {
        if (option == TOOL_BAD_OPTION || take_option(run, option, value) != TOOL_FINE) {
            return TOOL_FAILED;
        }
    }
    if (tool_overlays_merge(args, &run->overlays) != TOOL_FINE) {
        return TOOL_FAILED;
    }
    int code = tool_each_file(args, 0, check_file, run);
    if (args->file_count > 0) {
        put_totals(run);
    }
    return code;
}

static int run_check(tool_args *args) {
    check_run run = {.args = args, .jobs = 1};
    int code = check_files(args, &run);
    tool_overlays_free(&run.overlays);
    return code;
}

const tool_command tool_check = {
    .name = "check",
    .operands = "FILE…",
    .summary = "Say what is wrong in files, where, and what is allowed instead.",
    .details =
        "Findings are listed by transaction, with the place in the guide (such as 2010C-NM109) and the byte in\n"
        "the file. A transaction is named by its number in the file, its place, ST02 and BHT03; no finding holds a\n"
        "value of the file. x278 issue CODE says what a code means. Several files end in a line of totals.\n"
        "With --guide a file of transaction sets (ST to SE) without their envelope is checked, too.\n"
        "Exit status: 0 no errors, 1 errors (with --strict also warnings), 2 a file could not be read.\n",
    .options = options,
    .run = run_check,
};
