/* x278 revise, extend, renew, cancel, appeal: the next request of a case, from a request and its answer. */
#include <stdlib.h>
#include <string.h>

#include "answers.h"
#include "memory.h"
#include "print.h"

enum {
    OPTION_REQUEST,
    OPTION_RESPONSE,
    OPTION_NUMBER,
    OPTION_DATE,
    OPTION_TIME,
    OPTION_LINES,
    OPTION_SET,
    OPTION_CONTROL,
    OPTION_OTHER_PAYER,
    OPTION_REASON,
    OPTION_DENIED_ON,
    OPTION_FORCE,
    OPTION_URGENT /* of an appeal alone */
};

#define OPTIONS                                                                                                        \
    {"--request", "FILE", "the request that was sent"}, {"--response", "FILE", "its answer"},                          \
        {"--number", "NUMBER", "BHT03; traces are NUMBER-1, NUMBER-2 …"},                                              \
        {"--date", "DATE", "CCYYMMDD or YYYY-MM-DD, of the new request"}, {"--time", "TIME", "HHMM or HH:MM"},         \
        {"--lines", "LIST", "take over these services, by their numbers in the request: 1,3"},                         \
        {"--set", "PATH=VALUE", "set a value, with paths of the request; may be given several times"},                 \
        {"--control", "NUMBER", "ISA13, GS06 and ST02 (default: 1)"},                                                  \
        {"--other-payer", "ID", "a payer that denied before; needs --reason and --denied-on"},                         \
        {"--reason", "CODE", "why it denied"}, {"--denied-on", "DATE", "when it denied"}, {                            \
        "--force", NULL, "go on though the request or the answer was cut short"                                        \
    }

static const tool_option options[] = {
    OPTIONS,
    {NULL, NULL, NULL},
};

static const tool_option appeal_options[] = {
    OPTIONS,
    {"--urgent", NULL, "ask for an immediate appeal (UM02 1, not 2)"},
    {NULL, NULL, NULL},
};

typedef struct numbers {
    char interchange[16], group[16], set[16];
} numbers;

typedef struct followup {
    tool_answers in;
    x278cw_followup_options given;
    const char *request;
    const char *response;
    char date[16], time[16], denied_on[16];
    numbers control;
    uint32_t *lines;
    x278cw_change *changes;
    char **texts; /* of the changes: "PATH\0VALUE" */
} followup;

/* ---- command line ---------------------------------------------------------------------------------------------- */

/* Copy digits without `between`; false: they do not fit, or there is something else. */
static bool take_digits(const char *text, char between, char *out, size_t size) {
    size_t len = 0;
    for (; *text != '\0'; text++) {
        if (*text == between) {
            continue;
        }
        if (*text < '0' || *text > '9' || len + 1 == size) {
            return false;
        }
        out[len++] = *text;
    }
    out[len] = '\0';
    return len > 0;
}

static int take_date(const tool_args *args, const char *value, char *room, size_t size, const char **out) {
    x278_date date;
    *out = room;
    bool good = take_digits(value, '-', room, size) && x278_date_parse(room, X278_STRLEN, &date) == X278_OK;
    return good ? TOOL_FINE : tool_usage_error(args, "%s takes CCYYMMDD or YYYY-MM-DD", args->taken);
}

static int take_time(const tool_args *args, const char *value, followup *all) {
    x278_time time;
    all->given.time = all->time;
    bool good = take_digits(value, ':', all->time, sizeof all->time) &&
                x278_time_parse(all->time, X278_STRLEN, &time) == X278_OK;
    return good ? TOOL_FINE : tool_usage_error(args, "--time takes HHMM or HH:MM");
}

/* "1,3" */
static int take_lines(const tool_args *args, const char *value, followup *all) {
    uint32_t *lines = tool_realloc(all->lines, (all->given.line_count + strlen(value) + 1) * sizeof *lines);
    if (lines == NULL) {
        return tool_casework_failure(args, X278_E_NOMEM);
    }
    all->lines = lines;
    all->given.lines = lines;
    for (const char *at = value;; at++) {
        char *end;
        unsigned long number = *at >= '1' && *at <= '9' ? strtoul(at, &end, 10) : 0;
        if (number == 0 || number > UINT32_MAX || (*end != ',' && *end != '\0')) {
            return tool_usage_error(args, "--lines takes numbers of services, such as 1,3");
        }
        lines[all->given.line_count++] = (uint32_t)number;
        at = end;
        if (*at == '\0') {
            return TOOL_FINE;
        }
    }
}

static int take_change(const tool_args *args, const char *value, followup *all) {
    size_t count = all->given.change_count;
    const char *equals = strchr(value, '=');
    if (equals == NULL || equals == value) {
        return tool_usage_error(args, "--set takes PATH=VALUE");
    }
    char **texts = tool_realloc((void *)all->texts, (count + 1) * sizeof *texts);
    all->texts = texts != NULL ? texts : all->texts;
    x278cw_change *changes = tool_realloc(all->changes, (count + 1) * sizeof *changes);
    all->changes = changes != NULL ? changes : all->changes;
    char *text = tool_alloc(strlen(value) + 1);
    if (texts == NULL || changes == NULL || text == NULL) {
        tool_free(text);
        return tool_casework_failure(args, X278_E_NOMEM);
    }
    memcpy(text, value, strlen(value) + 1);
    text[equals - value] = '\0';
    texts[count] = text;
    changes[count] = (x278cw_change){text, text + (equals - value) + 1};
    all->given.changes = changes;
    all->given.change_count++;
    return TOOL_FINE;
}

static int take_control(const tool_args *args, const char *value, followup *all) {
    char digits[10];
    if (!take_digits(value, '\0', digits, sizeof digits)) {
        return tool_usage_error(args, "--control takes a number of up to 9 digits");
    }
    unsigned long number = strtoul(digits, NULL, 10);
    numbers *control = &all->control;
    snprintf(control->interchange, sizeof control->interchange, "%09lu", number);
    snprintf(control->group, sizeof control->group, "%lu", number);
    snprintf(control->set, sizeof control->set, "%04lu", number);
    all->given.interchange_control_number = control->interchange;
    all->given.group_control_number = control->group;
    all->given.control_number = control->set;
    return TOOL_FINE;
}

static int take_option(const tool_args *args, followup *all, int option, const char *value) {
    switch (option) {
    case OPTION_REQUEST:
        all->request = value;
        return TOOL_FINE;
    case OPTION_RESPONSE:
        all->response = value;
        return TOOL_FINE;
    case OPTION_NUMBER:
        all->given.number = value;
        return TOOL_FINE;
    case OPTION_DATE:
        return take_date(args, value, all->date, sizeof all->date, &all->given.date);
    case OPTION_TIME:
        return take_time(args, value, all);
    case OPTION_LINES:
        return take_lines(args, value, all);
    case OPTION_SET:
        return take_change(args, value, all);
    case OPTION_CONTROL:
        return take_control(args, value, all);
    case OPTION_OTHER_PAYER:
        all->given.other_payer = value;
        return TOOL_FINE;
    case OPTION_REASON:
        all->given.other_reason = value;
        return TOOL_FINE;
    case OPTION_DENIED_ON:
        return take_date(args, value, all->denied_on, sizeof all->denied_on, &all->given.other_date);
    case OPTION_FORCE:
        all->given.flags |= X278CW_FOLLOWUP_INCOMPLETE;
        return TOOL_FINE;
    default:
        all->given.flags |= X278CW_FOLLOWUP_URGENT;
        return TOOL_FINE;
    }
}

/* Is all there that has no default? */
static int check_options(const tool_args *args, const followup *all) {
    const struct {
        const char *name;
        const char *value;
    } needed[] = {
        {"--request", all->request}, {"--response", all->response}, {"--number", all->given.number},
        {"--date", all->given.date}, {"--time", all->given.time},
    };
    for (size_t i = 0; i < sizeof needed / sizeof needed[0]; i++) {
        if (needed[i].value == NULL || needed[i].value[0] == '\0') {
            return tool_usage_error(args, "%s is missing", needed[i].name);
        }
    }
    bool other = all->given.other_payer != NULL;
    if (other != (all->given.other_reason != NULL) || other != (all->given.other_date != NULL)) {
        return tool_usage_error(args, "--other-payer, --reason and --denied-on go together");
    }
    return args->file_count == 0 ? TOOL_FINE : tool_usage_error(args, "files are given by --request and --response");
}

static int take_options(tool_args *args, followup *all) {
    const char *value;
    int option;
    while ((option = tool_next_option(args, &value)) != TOOL_NO_OPTION) {
        if (option == TOOL_BAD_OPTION || take_option(args, all, option, value) != TOOL_FINE) {
            return TOOL_FAILED;
        }
    }
    return check_options(args, all);
}

/* ---- the new request ------------------------------------------------------------------------------------------- */

/* The one answer that is for a request; all->in.answers.count: there is none, which was printed. */
static size_t find_answer(const tool_args *args, const followup *all) {
    size_t found = all->in.answers.count;
    for (size_t i = 0; i < all->in.answers.count; i++) {
        if (tool_answers_partner(&all->in, i) == all->in.asked.count) {
            continue;
        }
        if (found < all->in.answers.count) {
            tool_file_error(args, all->response,
                            "holds more than one answer to the requests; x278 split takes them apart");
            return all->in.answers.count;
        }
        found = i;
    }
    if (found == all->in.answers.count) {
        tool_file_error(args, all->response, "does not answer the request");
    }
    return found;
}

static bool is_cut(const tool_reviewed *item) {
    return (item->found.flags & X278_OUTCOME_INCOMPLETE) != 0;
}

/* Services that a renewal or an extension leaves out, though they were granted in part. */
static void put_left_out(const tool_args *args, const x278cw_explained *answer) {
    const x278cw_explained_event *event = answer->event_count == 0 ? NULL : answer->events[0];
    for (size_t i = 0; event != NULL && i < event->line_count; i++) {
        const x278cw_explained_line *line = event->lines[i];
        if (line->outcome == X278_VERDICT_MODIFIED && line->request_path.ptr != NULL) {
            tool_print(stderr, "x278 %s: note: %s was approved with changes and is not taken over; --lines names it\n",
                       args->command->name, line->request_path.ptr);
        }
    }
}

/* What to know before the new request is sent. */
static void put_notes(const tool_args *args, const followup *all, const x278_doc *request,
                      const x278cw_explained *answer) {
    const x278_review *asked = x278_doc_review(request);
    bool prolongs = all->given.kind == X278CW_FOLLOWUP_EXTEND || all->given.kind == X278CW_FOLLOWUP_RENEW;
    bool dated = asked->event_count > 0 && asked->events[0]->event_date != NULL;
    const struct {
        const char *text;
        bool holds;
    } notes[] = {
        {"nothing is changed; --set says what",
         all->given.kind == X278CW_FOLLOWUP_REVISE && all->given.change_count == 0},
        {"the event date (AAH) is still that of the request; --set changes it", prolongs && dated},
        {"the answer contradicts itself; call the payer before you send this", answer->outcome->is_barred != 0},
    };
    if (prolongs && all->given.line_count == 0) {
        put_left_out(args, answer);
    }
    for (size_t i = 0; i < sizeof notes / sizeof notes[0]; i++) {
        if (notes[i].holds) {
            tool_print(stderr, "x278 %s: note: %s\n", args->command->name, notes[i].text);
        }
    }
}

/* Print what is missing: of the command line, or of the messages. */
static int put_missing(const tool_args *args, const x278cw_missing *missing) {
    char line[32] = "";
    if (missing->line > 0) {
        snprintf(line, sizeof line, " (2000F[%lu])", (unsigned long)missing->line);
    }
    if (missing->kind == X278CW_MISSING_LINE || missing->kind == X278CW_MISSING_PATH) {
        return tool_usage_error(args, "%s: %s%s", missing->change > 0 ? "--set" : "--lines", missing->text.ptr, line);
    }
    tool_print(stderr, "x278 %s: %s%s\n", args->command->name, missing->text.ptr, line);
    return TOOL_FINDINGS;
}

static bool has_errors(const x278_issues *issues) {
    for (size_t i = 0; i < x278_issues_count(issues); i++) {
        if (x278_issues_at(issues, i)->severity == X278_SEVERITY_ERROR) {
            return true;
        }
    }
    return false;
}

/* Write a request that has no error. */
static int write_request(const tool_args *args, const followup *all, const x278_doc *doc) {
    const x278_encode_options writing = {.struct_size = sizeof writing};
    x278_issues *issues = NULL;
    x278_buf text = {NULL, 0, NULL};
    x278_status status = x278_issues_new(all->in.work.ctx, &issues);
    if (status == X278_OK) {
        status = x278_encode(doc, &writing, issues, &text);
    }
    int code = TOOL_FINE;
    if (status == X278_E_DELIMITER || status == X278_E_CHARACTER || has_errors(issues)) {
        tool_tell(args, "the new request", issues);
        tool_file_error(args, all->request, "nothing was written: the new request would have errors");
        code = TOOL_FINDINGS;
        x278_buf_free(&text);
    } else {
        code = tool_put_buf(args, status, &text, TOOL_FINE);
    }
    x278_issues_free(issues);
    return code;
}

static int make_request(const tool_args *args, followup *all, size_t index) {
    const x278cw_explained *answer = NULL;
    const x278_doc *request = all->in.asked.docs[tool_answers_partner(&all->in, index)];
    x278cw_missing missing = {.struct_size = sizeof missing};
    x278_doc *doc = NULL;
    x278_status status = tool_answers_explain(&all->in, index, &answer);
    if (status == X278_OK) {
        put_notes(args, all, request, answer);
        status = x278cw_followup_new(all->in.work.ctx, request, answer, &all->given, &missing, &doc);
    }
    int code = status == X278_OK            ? write_request(args, all, doc)
               : status == X278_E_NOT_FOUND ? put_missing(args, &missing)
                                            : tool_casework_failure(args, status);
    x278_doc_free(doc);
    x278cw_explained_free(answer);
    return code;
}

static int follow_up(const tool_args *args, followup *all) {
    int code = tool_answers_read(args, &all->in, all->request, false);
    if (code == TOOL_FINE) {
        code = tool_answers_read(args, &all->in, all->response, true);
    }
    size_t index = code == TOOL_FINE ? find_answer(args, all) : 0;
    if (code != TOOL_FINE || index == all->in.answers.count) {
        return code != TOOL_FINE ? code : TOOL_FINDINGS;
    }
    bool asked = is_cut(&all->in.asked.items[tool_answers_partner(&all->in, index)]);
    bool cut = asked || is_cut(&all->in.answers.items[index]);
    if (cut && (all->given.flags & X278CW_FOLLOWUP_INCOMPLETE) == 0) {
        return tool_file_error(args, asked ? all->request : all->response,
                               "was cut short; get the whole message, or go on with --force");
    }
    code = make_request(args, all, index);
    return cut && code == TOOL_FINE ? TOOL_FINDINGS : code;
}

static x278cw_followup_kind kind_of(const char *command) {
    x278cw_followup_kind kind = X278CW_FOLLOWUP_REVISE;
    while (x278cw_followup_name(kind) != NULL && strcmp(x278cw_followup_name(kind), command) != 0) {
        kind++;
    }
    return kind;
}

static int run(tool_args *args) {
    followup all = {.given = {.struct_size = sizeof all.given, .kind = kind_of(args->command->name)}};
    int code = tool_casework_begin(args, &all.in.work);
    if (code == TOOL_FINE) {
        code = take_options(args, &all);
    }
    if (code == TOOL_FINE) {
        code = follow_up(args, &all);
    }
    for (size_t i = 0; i < all.given.change_count; i++) {
        tool_free(all.texts[i]);
    }
    tool_free((void *)all.texts);
    tool_free(all.changes);
    tool_free(all.lines);
    tool_answers_free(&all.in);
    return code;
}

#define DETAILS                                                                                                        \
    "The new request goes to standard output. It names the authorization of the answer (REF BB), or the payer's own\n" \
    "number where there is none (REF NT). What neither file says is an error, and nothing is written.\n"               \
    "docs/followups.md has the rules. The output is patient data.\n\n"                                                 \
    "Exit status: 0 written, 1 something is missing or would be wrong, 2 a file or the command line is wrong.\n"

#define OPERANDS "--request FILE --response FILE --number NUMBER --date DATE --time TIME"

const tool_command tool_revise = {
    .name = "revise",
    .operands = OPERANDS,
    .summary = "Write the request that changes an authorized one: --set says what.",
    .details = "It has the services that --lines or --set names.\n" DETAILS,
    .options = options,
    .run = run,
};

const tool_command tool_extend = {
    .name = "extend",
    .operands = OPERANDS,
    .summary = "Write the request that asks for more time.",
    .details = "It has the approved services, dated from the day after the authorization ends.\n" DETAILS,
    .options = options,
    .run = run,
};

const tool_command tool_renew = {
    .name = "renew",
    .operands = OPERANDS,
    .summary = "Write the request that asks for the same again.",
    .details = "It has the approved services, dated from the day after the authorization ends.\n" DETAILS,
    .options = options,
    .run = run,
};

const tool_command tool_cancel = {
    .name = "cancel",
    .operands = OPERANDS,
    .summary = "Write the request that cancels an authorized one.",
    .details = "It has no services unless --lines names some.\n" DETAILS,
    .options = options,
    .run = run,
};

const tool_command tool_appeal = {
    .name = "appeal",
    .operands = OPERANDS,
    .summary = "Write the request that appeals a denial.",
    .details = "It has the services that were denied, and those that the answer left out.\n" DETAILS,
    .options = appeal_options,
    .run = run,
};
