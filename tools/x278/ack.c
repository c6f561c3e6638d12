/* x278 ack: check a file, and write the TA1 and 999 that answer it. */
#include <stdlib.h>
#include <string.h>
#include <time.h>

#include "print.h"
#include "target.h"
#include "tool.h"
#include "units.h"

enum {
    OPTION_OUT,
    OPTION_NUMBER,
    OPTION_GROUP_NUMBER,
    OPTION_DATE,
    OPTION_TIME,
    OPTION_USAGE,
    OPTION_SENDER,
    OPTION_RECEIVER,
    OPTION_GROUP_SENDER,
    OPTION_GROUP_RECEIVER,
    OPTION_REJECT,
    OPTION_TA1,
    OPTION_TA1_APART,
    OPTION_GROUPS_ALWAYS,
    OPTION_ACCEPT_ERRORS,
    OPTION_ACCEPT_UNCHECKED,
    OPTION_WARNINGS,
    OPTION_VALUES,
    OPTION_NO_CONTEXT,
    OPTION_MAX_ERRORS,
    OPTION_LINES,
    OPTION_STRICT,
    OPTION_CHARSET,
    OPTION_TO,
    OPTION_JOBS,
    OPTION_NO_PROGRESS,
    OPTION_OVERLAY, /* tool_take_guide(), as all that follow */
    OPTION_GUIDE
};

static const tool_option options[] = {
    {"--out", "FILE", "where to write (default: standard output)"},
    {"--number", "NUMBER", "ISA13 of the first answer, later ones count on (default: 1)"},
    {"--group-number", "NUMBER", "GS06 of each group of the answer (default: counts from 1)"},
    {"--date", "CCYYMMDD", "date of the answer (default: today)"},
    {"--time", "HHMM", "time of the answer (default: now)"},
    {"--usage", "T|P|I", "test or production in ISA15 (default: as in the file)"},
    {"--sender", "[QQ/]ID", "ISA05 and ISA06 of the answer (default: the receiver of the file)"},
    {"--receiver", "[QQ/]ID", "ISA07 and ISA08 of the answer (default: the sender of the file)"},
    {"--group-sender", "ID", "GS02 of the answer (default: GS03 of the file)"},
    {"--group-receiver", "ID", "GS03 of the answer (default: GS02 of the file)"},
    {"--reject", "TYPES", "only errors of these SNIP types reject, such as 1-4; others are listed"},
    {"--ta1", "WHEN", "auto (ISA14 asks, or faults), asked, always or never"},
    {"--ta1-apart", NULL, "TA1 in an interchange of its own"},
    {"--groups-always", NULL, "a 999 also for the groups of a rejected interchange"},
    {"--accept-errors", NULL, "errors are listed, but reject nothing"},
    {"--accept-unchecked", NULL, "accept transactions of unknown guides"},
    {"--warnings", NULL, "list warnings, too"},
    {"--values", NULL, "copy bad values (patient data) into IK404"},
    {"--no-context", NULL, "no CTX segments"},
    {"--max-errors", "NUMBER", "most IK3 and IK4 segments a transaction"},
    {"--lines", NULL, "a line feed after each segment"},
    {"--strict", NULL, "warnings of the check count as errors"},
    TOOL_CHARSET,
    {"--to", "NAME", "write the answer in this character set (default: UTF-8)"},
    TOOL_JOBS,
    TOOL_OVERLAY,
    TOOL_GUIDE,
    {NULL, NULL, NULL},
};

typedef struct ack_run {
    const tool_args *args;
    const char *out;
    const char *charset;
    x278_ack_options options;
    x278_interchange_options interchange;
    x278_group_options group;
    x278_writer_options writer;
    char date[9], time[5];
    char qualifiers[2][3]; /* of --sender and --receiver */
    bool strict;
    unsigned jobs;
    tool_overlays overlays;
} ack_run;

static const struct {
    const char *name;
    x278_ack_ta1 when;
} ta1_words[] = {
    {"auto", X278_ACK_TA1_AUTO},
    {"asked", X278_ACK_TA1_ASKED},
    {"always", X278_ACK_TA1_ALWAYS},
    {"never", X278_ACK_TA1_NEVER},
};

static bool is_number(const char *text, size_t shortest, size_t longest) {
    size_t len = strlen(text);
    return len >= shortest && len <= longest && strspn(text, "0123456789") == len;
}

static int take_flag(ack_run *run, int option) {
    static const struct {
        int option;
        uint32_t flag;
    } flags[] = {
        {OPTION_TA1_APART, X278_ACK_TA1_APART},         {OPTION_GROUPS_ALWAYS, X278_ACK_GROUPS_ALWAYS},
        {OPTION_ACCEPT_ERRORS, X278_ACK_ACCEPT_ERRORS}, {OPTION_ACCEPT_UNCHECKED, X278_ACK_ACCEPT_UNCHECKED},
        {OPTION_WARNINGS, X278_ACK_NOTE_WARNINGS},      {OPTION_VALUES, X278_ACK_COPY_VALUES},
        {OPTION_NO_CONTEXT, X278_ACK_NO_CONTEXT},
    };
    for (size_t i = 0; i < sizeof flags / sizeof flags[0]; i++) {
        if (flags[i].option == option) {
            run->options.flags |= flags[i].flag;
        }
    }
    return TOOL_FINE;
}

/* "ZZ/NAME" or "NAME": an id with its qualifier. */
static int take_end(ack_run *run, const char *value, char *room, const char **qualifier, const char **id) {
    bool qualified = strlen(value) > 3 && value[2] == '/';
    *id = qualified ? value + 3 : value;
    if (qualified) {
        memcpy(room, value, 2);
        *qualifier = room;
    }
    return (*id)[0] != '\0' && strlen(*id) <= 15
               ? TOOL_FINE
               : tool_usage_error(run->args, "an id has 1 to 15 characters, and a qualifier of two before it: ZZ/NAME");
}

static int take_option(ack_run *run, int option, const char *value) {
    switch (option) {
    case OPTION_OUT:
        run->out = value;
        return TOOL_FINE;
    case OPTION_NUMBER:
        run->interchange.control_number = value;
        return is_number(value, 1, 9) ? TOOL_FINE : tool_usage_error(run->args, "--number takes 1 to 9 digits");
    case OPTION_GROUP_NUMBER:
        run->group.control_number = value;
        return is_number(value, 1, 9) ? TOOL_FINE : tool_usage_error(run->args, "--group-number takes 1 to 9 digits");
    case OPTION_DATE:
        if (!is_number(value, 8, 8)) {
            return tool_usage_error(run->args, "--date takes a date written as CCYYMMDD");
        }
        memcpy(run->date, value, 9);
        return TOOL_FINE;
    case OPTION_TIME:
        if (!is_number(value, 4, 4)) {
            return tool_usage_error(run->args, "--time takes a time written as HHMM");
        }
        memcpy(run->time, value, 5);
        return TOOL_FINE;
    case OPTION_USAGE:
        run->interchange.usage = value;
        return strlen(value) == 1 && strchr("TPI", value[0]) != NULL
                   ? TOOL_FINE
                   : tool_usage_error(run->args, "--usage is T, P or I");
    case OPTION_SENDER:
        return take_end(run, value, run->qualifiers[0], &run->interchange.sender_qualifier, &run->interchange.sender);
    case OPTION_RECEIVER:
        return take_end(run, value, run->qualifiers[1], &run->interchange.receiver_qualifier,
                        &run->interchange.receiver);
    case OPTION_GROUP_SENDER:
        run->group.sender = value;
        return TOOL_FINE;
    case OPTION_GROUP_RECEIVER:
        run->group.receiver = value;
        return TOOL_FINE;
    case OPTION_REJECT:
        run->options.reject_snip = tool_types(value);
        return run->options.reject_snip != 0
                   ? TOOL_FINE
                   : tool_usage_error(run->args, "--reject takes types 1 to 7, such as 1-4 or 1,2,5");
    case OPTION_TA1:
        for (size_t i = 0; i < sizeof ta1_words / sizeof ta1_words[0]; i++) {
            if (strcmp(value, ta1_words[i].name) == 0) {
                run->options.ta1 = ta1_words[i].when;
                return TOOL_FINE;
            }
        }
        return tool_usage_error(run->args, "--ta1 is auto, asked, always or never, not %s", value);
    case OPTION_MAX_ERRORS:
        run->options.max_errors = strtoull(value, NULL, 10);
        return is_number(value, 1, 9) ? TOOL_FINE : tool_usage_error(run->args, "--max-errors takes a number");
    case OPTION_LINES:
        run->writer.line_break = X278_LINE_BREAK_LF;
        return TOOL_FINE;
    case OPTION_STRICT:
        run->strict = true;
        return TOOL_FINE;
    case OPTION_CHARSET:
        run->charset = value;
        return TOOL_FINE;
    case OPTION_TO:
        run->writer.encoding.charset = value;
        return TOOL_FINE;
    case OPTION_JOBS:
    case OPTION_NO_PROGRESS:
        return tool_take_jobs(run->args, value, &run->jobs);
    case OPTION_OVERLAY:
    case OPTION_GUIDE:
        return tool_take_guide(run->args, &run->overlays, option, value);
    default:
        return take_flag(run, option);
    }
}

/* What is wrong with the open interchange: printed when it turns out to hold acknowledgments alone, which get no answer. */
#define FAULTS 8 /* that are printed */

typedef struct fault_list {
    const tool_args *args;
    const x278_ack_totals *totals;
    uint64_t interchange, unanswered;
    unsigned long long count;
    char lines[FAULTS][256];
} fault_list;

static void note_faults(fault_list *faults, const x278_issues *issues) {
    for (size_t i = 0; i < x278_issues_count(issues); i++) {
        const x278_issue *issue = x278_issues_at(issues, i);
        if (issue->severity != X278_SEVERITY_ERROR || issue->interchange != faults->interchange) {
            continue;
        }
        if (faults->count < FAULTS) {
            const char *place = issue->path.ptr != NULL ? issue->path.ptr : issue->segment.ptr;
            place = place != NULL && strstr(issue->message.ptr, place) != NULL ? NULL : place; /* it says so itself */
            snprintf(faults->lines[faults->count], sizeof faults->lines[0], "%s%s%s (byte %llu; %s)",
                     place != NULL ? place : "", place != NULL ? ": " : "", issue->message.ptr,
                     (unsigned long long)issue->offset, issue->name.ptr);
        }
        faults->count++;
    }
}

/* The interchange is over: print what is wrong with it, if nothing else says so. */
static void print_faults(fault_list *faults) {
    if (faults->totals->interchanges_unanswered > faults->unanswered) {
        tool_print(stderr,
                   "x278 ack: %s: interchange %llu holds acknowledgments only, which are not answered; %llu error%s\n",
                   faults->args->files[0], (unsigned long long)faults->interchange, faults->count,
                   faults->count == 1 ? "" : "s");
        for (size_t i = 0; i < faults->count && i < FAULTS; i++) {
            tool_print(stderr, "  %s\n", faults->lines[i]);
        }
        if (faults->count > FAULTS) {
            fprintf(stderr, "  and %llu more (x278 check lists them)\n", faults->count - FAULTS);
        }
    }
    faults->unanswered = faults->totals->interchanges_unanswered;
    faults->count = 0;
}

/* An answer on its way. */
typedef struct answering {
    fault_list faults;
    tool_input *input;
    x278_acker *acker;
    const x278_guide *guide; /* of the last transaction */
} answering;

/* Hand a unit to the acker, with what was found. */
static x278_status hand_unit(answering *to, const tool_unit *unit) {
    fault_list *faults = &to->faults;
    tool_input *input = to->input;
    uint64_t before = faults->totals->interchanges;
    to->guide = unit->kind == X278_UNIT_TRANSACTION ? unit->guide : to->guide;
    note_faults(faults, input->issues);
    x278_status status = x278_acker_unit(to->acker, input->reader, unit->transaction, to->guide, input->issues);
    if (faults->totals->interchanges > before) {
        if (before > 0) {
            print_faults(faults);
        }
        faults->interchange = faults->totals->interchanges;
        note_faults(faults, input->issues);
    }
    x278_issues_clear(input->issues);
    return status;
}

static x278_status answer_unit(void *user, tool_unit *unit) {
    answering *to = user;
    tool_input *input = to->input;
    bool moves = unit->issues != NULL && unit->issues != input->issues;
    x278_status moved = moves ? x278_issues_take(input->issues, unit->issues) : X278_OK;
    x278_status status = unit->status == X278_OK ? moved : unit->status;
    if (status == X278_OK) {
        return hand_unit(to, unit);
    }
    if (status == X278_END) {
        note_faults(&to->faults, input->issues);
        status = x278_acker_end(to->acker, input->reader, input->issues);
        print_faults(&to->faults);
        status = status == X278_OK ? X278_END : status;
    }
    return status;
}

/* Check the input and feed the acker; X278_OK when all of it was read. */
static x278_status answer(const ack_run *run, tool_input *input, x278_acker *acker) {
    const x278_check_options checking = {.struct_size = sizeof checking,
                                         .flags = run->strict ? X278_CHECK_STRICT : 0u,
                                         .guide = run->overlays.given,
                                         .guides = run->overlays.guides,
                                         .guide_count = run->overlays.guide_count};
    answering to = {.faults = {.args = run->args, .totals = x278_acker_totals(acker)}, .input = input, .acker = acker};
    const tool_units units = {.input = input,
                              .checking = &checking,
                              .jobs = run->jobs,
                              .envelopes_alone = true,
                              .take = answer_unit,
                              .user = &to};
    return tool_units_run(&units);
}

static void put_totals(const ack_run *run, const x278_ack_totals *totals) {
    tool_print(
        stderr,
        "x278 ack: %s: interchanges: %llu (rejected: %llu); groups: %llu (rejected: %llu); transactions answered: %llu "
        "(%llu accepted, %llu with errors noted, %llu rejected)\n",
        run->args->files[0], (unsigned long long)totals->interchanges,
        (unsigned long long)totals->interchanges_rejected, (unsigned long long)totals->groups,
        (unsigned long long)totals->groups_rejected, (unsigned long long)totals->transactions,
        (unsigned long long)(totals->transactions - totals->transactions_rejected - totals->transactions_with_errors),
        (unsigned long long)totals->transactions_with_errors, (unsigned long long)totals->transactions_rejected);
}

/* Is everything accepted as it is? */
static bool is_clean(const x278_ack_totals *totals) {
    return totals->interchanges_rejected + totals->interchanges_with_errors + totals->groups_rejected +
               totals->groups_with_errors + totals->transactions_rejected + totals->transactions_with_errors ==
           0;
}

static int ack_file(ack_run *run) {
    const char *name = run->args->files[0];
    tool_input input;
    x278_acker *acker = NULL;
    x278_writer *writer = NULL;
    x278_status status = tool_open(&input, name, run->charset);
    if (status != X278_OK) {
        return tool_read_error(run->args, name, status);
    }
    tool_target out;
    if (tool_target_open(run->args, run->out, &out) != TOOL_FINE) {
        tool_close(&input);
        return TOOL_FAILED;
    }
    status = x278_writer_open_callback(input.ctx, tool_target_write, &out, &run->writer, NULL, &writer);
    if (status == X278_OK) {
        status = x278_acker_new(input.ctx, writer, &run->options, &acker);
    }
    if (status == X278_OK) {
        tool_progress_begin(&input.progress, name);
        status = answer(run, &input, acker);
        tool_progress_hide();
    }
    if (status == X278_OK) {
        status = x278_writer_close(writer);
    }
    int code = TOOL_FAILED;
    if (status == X278_OK) {
        const x278_ack_totals *totals = x278_acker_totals(acker);
        put_totals(run, totals);
        code = is_clean(totals) ? TOOL_FINE : TOOL_FINDINGS;
    } else if (status == X278_E_EMPTY) {
        tool_kind_error(run->args, name, TOOL_KIND_X12, "holds no interchange");
    } else { /* the target reports what it could not write */
        tool_input_error(run->args, name, &input, status);
    }
    x278_acker_free(acker);
    x278_writer_free(writer);
    tool_close(&input);
    return tool_target_close(&out, code);
}

static int ack_args(tool_args *args, ack_run *run) {
    const char *value;
    int option;
    while ((option = tool_next_option(args, &value)) != TOOL_NO_OPTION) {
        if (option == TOOL_BAD_OPTION || take_option(run, option, value) != TOOL_FINE) {
            return TOOL_FAILED;
        }
    }
    if (args->file_count != 1) {
        return tool_usage_error(args, args->file_count == 0 ? "a FILE is missing" : "only one FILE can be answered");
    }
    time_t now = time(NULL);
    const struct tm *local = localtime(&now);
    if (local != NULL && run->date[0] == '\0') {
        strftime(run->date, sizeof run->date, "%Y%m%d", local);
    }
    if (local != NULL && run->time[0] == '\0') {
        strftime(run->time, sizeof run->time, "%H%M", local);
    }
    run->interchange.date = run->date + 2;
    run->interchange.time = run->time;
    run->group.date = run->date;
    run->group.time = run->time;
    return tool_overlays_merge(args, &run->overlays) == TOOL_FINE ? ack_file(run) : TOOL_FAILED;
}

static int run_ack(tool_args *args) {
    ack_run run = {.args = args, .jobs = 1};
    run.options.struct_size = sizeof run.options;
    run.options.interchange = &run.interchange;
    run.options.group = &run.group;
    run.interchange.struct_size = sizeof run.interchange;
    run.interchange.control_number = "1";
    run.group.struct_size = sizeof run.group;
    run.writer.struct_size = sizeof run.writer;
    int code = ack_args(args, &run);
    tool_overlays_free(&run.overlays);
    return code;
}

const tool_command tool_ack = {
    .name = "ack",
    .operands = "FILE",
    .summary = "Check a file, and write the TA1 and 999 that answer it.",
    .details = "An interchange is answered by one: TA1 first when there is one, then a 999 for each group. Groups of\n"
               "acknowledgments get none. Exit status 1: something was rejected or has errors.\n",
    .options = options,
    .run = run_ack,
};
