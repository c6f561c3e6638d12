/* x278 inquire, notify: the inquiry (X215) about a request or a number, the notification (X216) of a request or an answer. */
#include <string.h>
#include <time.h>

#include "memory.h"
#include "print.h"
#include "target.h"
#include "tool.h"

enum {
    OPTION_ID,
    OPTION_TRACE,
    OPTION_ASSIGNER,
    OPTION_DATE,
    OPTION_TIME,
    OPTION_CONTROL,
    OPTION_TRANSACTION,
    OPTION_OUT,
    OPTION_CHARSET,
    OPTION_FORCE,
    OPTION_OWN /* the first that only one of the commands has */
};

#define SHARED                                                                                                         \
    {"--id", "NUMBER", "BHT03, the number of the message (default: date and time)"},                                   \
        {"--trace", "NUMBER", "a trace number (TRN02) of the first event"},                                            \
        {"--assigner", "ID", "who gave the trace number (TRN03): 1 and an EIN, 3 and a DUNS number, or 9 and an id"},  \
        {"--date", "CCYYMMDD", "date of the message (default: today)"},                                                \
        {"--time", "HHMM", "time of the message (default: now)"},                                                      \
        {"--control", "NUMBER", "ISA13 and GS06 (default: 1)"}, TOOL_TRANSACTION,                                      \
        {"--out", "FILE", "where to write (default: standard output)"}, TOOL_CHARSET, TOOL_FORCE

enum {
    INQUIRE_NUMBER = OPTION_OWN,
    INQUIRE_LEVEL,
    INQUIRE_PAYER,
    INQUIRE_PAYER_NAME,
    INQUIRE_PROVIDER,
    INQUIRE_PROVIDER_NAME,
    INQUIRE_MEMBER,
    INQUIRE_MEMBER_NAME,
    INQUIRE_MEMBER_FIRST,
    INQUIRE_USAGE
};

static const tool_option inquire_options[] = {
    SHARED,
    {"--number", "AUTH", "look for this authorization number (REF BB)"},
    {"--last-level", "LEVEL", "take over no level of the request below this, such as 2000E"},
    {"--payer", "ID", "without a REQUEST: payer id of the one who is asked"},
    {"--payer-name", "NAME", "without a REQUEST: its name"},
    {"--provider", "NPI", "without a REQUEST: who asks"},
    {"--provider-name", "NAME", "without a REQUEST: its name"},
    {"--member", "ID", "without a REQUEST: member id of the patient, if one is to be named"},
    {"--last-name", "NAME", "without a REQUEST: last name of the patient"},
    {"--first-name", "NAME", "without a REQUEST: first name of the patient"},
    {"--usage", "T|P", "without a REQUEST: test or production in ISA15 (default: P)"},
    {NULL, NULL, NULL},
};

static const tool_option notify_options[] = {
    SHARED,
    {"--purpose", "CODE", "BHT02: CN, 14 or 22 (default: CN)"},
    {NULL, NULL, NULL},
};

typedef struct message {
    const tool_args *args;
    const char *id, *trace, *assigner, *out, *charset, *usage;
    const char *texts[INQUIRE_USAGE + 1]; /* of the options of one command, by their number */
    char date[9], time[5], control[10], standard_id[16];
    unsigned long long transaction;
    bool force;
} message;

static bool is_digits(const char *text, size_t shortest, size_t longest) {
    size_t len = strlen(text);
    return len >= shortest && len <= longest && strspn(text, "0123456789") == len;
}

static int take_option(message *of, int option, const char *value) {
    switch (option) {
    case OPTION_ID:
        of->id = value;
        return TOOL_FINE;
    case OPTION_TRACE:
        of->trace = value;
        return TOOL_FINE;
    case OPTION_ASSIGNER:
        of->assigner = value;
        return TOOL_FINE;
    case OPTION_DATE:
        if (!is_digits(value, 8, 8)) {
            return tool_usage_error(of->args, "--date takes a date written as CCYYMMDD");
        }
        memcpy(of->date, value, 9);
        return TOOL_FINE;
    case OPTION_TIME:
        if (!is_digits(value, 4, 4)) {
            return tool_usage_error(of->args, "--time takes a time written as HHMM");
        }
        memcpy(of->time, value, 5);
        return TOOL_FINE;
    case OPTION_CONTROL:
        if (!is_digits(value, 1, 9)) {
            return tool_usage_error(of->args, "--control takes a number of up to 9 digits");
        }
        memcpy(of->control, value, strlen(value) + 1);
        return TOOL_FINE;
    case OPTION_TRANSACTION:
        return tool_take_transaction(of->args, value, &of->transaction);
    case OPTION_OUT:
        of->out = value;
        return TOOL_FINE;
    case OPTION_CHARSET:
        of->charset = value;
        return TOOL_FINE;
    case OPTION_FORCE:
        of->force = true;
        return TOOL_FINE;
    default:
        of->texts[option] = value;
        return TOOL_FINE;
    }
}

/* Date, time and number of now, where the command line gives none. */
static void fill_now(message *of) {
    time_t now = time(NULL);
    struct tm *local = localtime(&now);
    char date[9] = "20000101";
    char clock[7] = "000000";
    if (local != NULL) {
        strftime(date, sizeof date, "%Y%m%d", local);
        strftime(clock, sizeof clock, "%H%M%S", local);
    }
    if (of->date[0] == '\0') {
        memcpy(of->date, date, sizeof of->date);
    }
    if (of->time[0] == '\0') {
        memcpy(of->time, clock, 4);
    }
    memcpy(of->standard_id, of->date, 8);
    memcpy(of->standard_id + 8, clock, sizeof clock);
    of->id = of->id != NULL ? of->id : of->standard_id;
}

static int take_options(message *of, tool_args *args) {
    const char *value;
    int option;
    of->args = args;
    of->control[0] = '1';
    while ((option = tool_next_option(args, &value)) != TOOL_NO_OPTION) {
        if (option == TOOL_BAD_OPTION || take_option(of, option, value) != TOOL_FINE) {
            return TOOL_FAILED;
        }
    }
    fill_now(of);
    return TOOL_FINE;
}

/* ---- the message that it is about ------------------------------------------------------------------------------ */

/* Is it what the command takes: a request, or for a notification an answer, too? */
static bool is_wanted(const message *of, const x278_doc *doc) {
    bool review = x278_doc_kind(doc) == X278_DOC_REVIEW;
    return review && (of->args->command == &tool_notify || x278_doc_direction(doc) == X278_DIRECTION_REQUEST);
}

/* Read the transaction that is meant: the first that is wanted, or the one of --transaction. */
static int read_document(const message *of, const char *name, tool_input *input, x278_doc **out) {
    const x278_transaction *read;
    unsigned long long number = 0;
    x278_status status = X278_OK;
    while (*out == NULL && (status = tool_next_transaction(input, &read)) == X278_OK) {
        if (++number != of->transaction && of->transaction != 0) {
            continue;
        }
        int code = tool_take_input(of->args, name, input, read, of->force);
        x278_doc *doc = NULL;
        if (code == TOOL_FAILED) {
            return code;
        }
        status = x278_doc_from_transaction(input->ctx, read, NULL, NULL, &doc);
        if (status != X278_OK) {
            break;
        }
        if (!is_wanted(of, doc)) {
            x278_doc_free(doc);
            continue;
        }
        *out = doc;
    }
    if (status != X278_OK && status != X278_END) {
        return tool_input_error(of->args, name, input, status);
    }
    if (*out == NULL) {
        return tool_file_error(of->args, name, "holds no message that this can be about");
    }
    return TOOL_FINE;
}

/* ---- writing --------------------------------------------------------------------------------------------------- */

/* Is there more than notes? */
static bool is_odd(const x278_issues *issues) {
    for (size_t i = 0; i < x278_issues_count(issues); i++) {
        if (x278_issues_at(issues, i)->severity > X278_SEVERITY_INFO) {
            return true;
        }
    }
    return false;
}

static int write_message(const message *of, const x278_ctx *ctx, const x278_doc *doc) {
    x278_encode_options writing = {.struct_size = sizeof writing};
    x278_issues *issues = NULL;
    x278_buf text = {NULL, 0, NULL};
    tool_target target;
    x278_status status = x278_issues_new(ctx, &issues);
    if (of->force) {
        writing.flags |= X278_ENCODE_INCOMPLETE;
    }
    if (status == X278_OK) {
        status = x278_encode(doc, &writing, issues, &text);
    }
    int code = status == X278_OK ? TOOL_FINE : TOOL_FAILED;
    if (issues != NULL && is_odd(issues)) {
        code = tool_worse(code, tool_tell(of->args, "the new message", issues));
    }
    x278_issues_free(issues);
    if (status != X278_OK) {
        tool_print(stderr, "x278 %s: nothing was written: %s\n", of->args->command->name, tool_output_reason(status));
        x278_buf_free(&text);
        return code;
    }
    if (tool_target_open(of->args, of->out, &target) != TOOL_FINE) {
        x278_buf_free(&text);
        return TOOL_FAILED;
    }
    tool_target_write(text.ptr, text.len, &target);
    x278_buf_free(&text);
    return tool_target_close(&target, code);
}

/* Who sends an inquiry that no request is for, and who gets it. */
static x278_status address(const message *of, x278_doc *doc) {
    x278_envelope *envelope = x278_doc_edit_envelope(doc);
    const char *sender = of->texts[INQUIRE_PROVIDER];
    const char *receiver = of->texts[INQUIRE_PAYER];
    const char *usage = of->texts[INQUIRE_USAGE];
    x278_doc_text(doc, &envelope->sender_qualifier, "ZZ");
    x278_doc_text(doc, &envelope->sender, sender);
    x278_doc_text(doc, &envelope->receiver_qualifier, "ZZ");
    x278_doc_text(doc, &envelope->receiver, receiver);
    x278_doc_text(doc, &envelope->group_sender, sender);
    x278_doc_text(doc, &envelope->group_receiver, receiver);
    x278_doc_text(doc, &envelope->usage, usage != NULL ? usage : "P");
    return x278_doc_status(doc);
}

static x278_status begin_inquiry(const message *of, const x278_ctx *ctx, const x278_doc *request, x278_doc **out) {
    const x278_inquiry_options given = {.struct_size = sizeof given,
                                        .last_level = of->texts[INQUIRE_LEVEL],
                                        .authorization_number = of->texts[INQUIRE_NUMBER],
                                        .trace_number = of->trace,
                                        .trace_assigner = of->assigner,
                                        .transaction_id = of->id,
                                        .date = of->date,
                                        .time = of->time,
                                        .control_number = "0001",
                                        .group_control_number = of->control,
                                        .interchange_control_number = of->control,
                                        .payer_id = of->texts[INQUIRE_PAYER],
                                        .payer_name = of->texts[INQUIRE_PAYER_NAME],
                                        .provider_id = of->texts[INQUIRE_PROVIDER],
                                        .provider_name = of->texts[INQUIRE_PROVIDER_NAME],
                                        .member_id = of->texts[INQUIRE_MEMBER],
                                        .member_name = of->texts[INQUIRE_MEMBER_NAME],
                                        .member_first_name = of->texts[INQUIRE_MEMBER_FIRST]};
    x278_status status = x278_inquiry_begin(ctx, request, &given, out);
    return status == X278_OK && request == NULL ? address(of, *out) : status;
}

static x278_status begin(const message *of, const x278_ctx *ctx, const x278_doc *from, x278_doc **out) {
    if (of->args->command == &tool_inquire) {
        return begin_inquiry(of, ctx, from, out);
    }
    const x278_notification_options given = {.struct_size = sizeof given,
                                             .purpose = of->texts[OPTION_OWN],
                                             .trace_number = of->trace,
                                             .trace_assigner = of->assigner,
                                             .transaction_id = of->id,
                                             .date = of->date,
                                             .time = of->time,
                                             .control_number = "0001",
                                             .group_control_number = of->control,
                                             .interchange_control_number = of->control};
    return x278_notification_begin(from, &given, out);
}

static int make(const message *of, const x278_ctx *ctx, const x278_doc *from) {
    x278_doc *doc = NULL;
    x278_status status = begin(of, ctx, from, &doc);
    int code;
    if (status == X278_E_INVALID_ARG) {
        code = tool_usage_error(of->args, "a date, a time or a level is none");
    } else if (status != X278_OK) {
        tool_print(stderr, "x278 %s: %s\n", of->args->command->name, x278_status_text(status));
        code = TOOL_FAILED;
    } else {
        code = write_message(of, ctx, doc);
    }
    x278_doc_free(doc);
    return code;
}

static int make_from_file(const message *of, const char *name) {
    tool_input input;
    x278_doc *from = NULL;
    x278_status status = tool_open(&input, name, of->charset);
    if (status != X278_OK) {
        return tool_read_error(of->args, name, status);
    }
    int code = read_document(of, name, &input, &from);
    if (code == TOOL_FINE) {
        code = make(of, input.ctx, from);
    }
    x278_doc_free(from);
    tool_close(&input);
    return code;
}

/* An inquiry about a number alone. */
static int make_from_number(const message *of) {
    x278_ctx *ctx = NULL;
    if (of->texts[INQUIRE_NUMBER] == NULL || of->texts[INQUIRE_PAYER] == NULL || of->texts[INQUIRE_PROVIDER] == NULL) {
        return tool_usage_error(of->args, "a REQUEST is missing, or --number, --payer and --provider");
    }
    x278_status status = tool_ctx_new(&ctx);
    if (status != X278_OK) {
        tool_print(stderr, "x278 %s: %s\n", of->args->command->name, x278_status_text(status));
        return TOOL_FAILED;
    }
    int code = make(of, ctx, NULL);
    x278_ctx_free(ctx);
    return code;
}

static int run(tool_args *args) {
    message of = {.transaction = 0};
    if (take_options(&of, args) != TOOL_FINE) {
        return TOOL_FAILED;
    }
    if (args->file_count > 1) {
        return tool_usage_error(args, "one file is enough");
    }
    if (args->file_count == 0 && args->command == &tool_inquire) {
        return make_from_number(&of);
    }
    return args->file_count == 0 ? tool_usage_error(args, "a file is missing") : make_from_file(&of, args->files[0]);
}

const tool_command tool_inquire = {
    .name = "inquire",
    .operands = "REQUEST | --number AUTH --payer ID --provider NPI",
    .summary = "Write the inquiry (X215) about a request that was sent, or about an authorization number.",
    .details =
        "The inquiry names payer, requester and patient, and of the event its dates, first diagnosis, providers and\n"
        "services, as far as the guide has them. docs/inquiry.md has examples. The output is patient data.\n\n"
        "Exit status: 0 written, 1 written with findings, 2 a file or the command line is wrong.\n",
    .options = inquire_options,
    .run = run,
};

const tool_command tool_notify = {
    .name = "notify",
    .operands = "FILE",
    .summary = "Write the notification (X216) of a request or of an answer.",
    .details =
        "Of a request the requester tells the payer; of an answer the payer tells the requester, with the decisions.\n"
        "docs/inquiry.md has examples. The output is patient data.\n\n"
        "Exit status: 0 written, 1 written with findings, 2 a file or the command line is wrong.\n",
    .options = notify_options,
    .run = run,
};
