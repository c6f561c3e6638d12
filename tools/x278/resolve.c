/* x278 resolve: what an acknowledgment says of a file that was sent, in the words of the guide. */
#include <string.h>

#include "advice.h"
#include "print.h"
#include "tool.h"

enum {
    OPTION_VALUES,
    OPTION_CHARSET,
    OPTION_OVERLAY, /* tool_take_guide(), as all that follow */
    OPTION_GUIDE
};

static const tool_option options[] = {
    {"--values", NULL, "print copies of bad values (IK404: patient data), too"},
    {"--charset", "NAME", "both files are in this character set; see x278 check --help"},
    TOOL_OVERLAY,
    TOOL_GUIDE,
    {NULL, NULL, NULL},
};

typedef struct resolve_run {
    const tool_args *args;
    const char *charset;
    bool values;
    bool refused;               /* something is not accepted as it is */
    unsigned long long unknown; /* transactions of which the acknowledgment says nothing */
    tool_overlays overlays;
} resolve_run;

/* Text of the acknowledgment, or what is said in its place. */
static void put_text(x278_str text, const char *fallback) {
    if (text.ptr == NULL) {
        fputs(fallback, stdout);
        return;
    }
    tool_put(stdout, text.ptr, text.len);
}

/* "required element missing (1)" */
static void put_code(const x278_ack_code *code) {
    if (code->code.ptr == NULL) {
        return;
    }
    if (code->meaning.ptr != NULL) {
        put_text(code->meaning, "");
        fputs(" (", stdout);
    } else {
        fputs("code ", stdout);
    }
    put_text(code->code, "");
    fputs(code->meaning.ptr != NULL ? ")" : "", stdout);
}

static void put_codes(const x278_ack_code *codes, uint32_t count) {
    for (uint32_t i = 0; i < count; i++) {
        fputs(i == 0 ? ": " : ", ", stdout);
        put_code(&codes[i]);
    }
    putchar('\n');
}

/* Whether a decision is other than plain acceptance. */
static bool is_refusal(const x278_ack_code *decision) {
    return decision->code.len != 1 || decision->code.ptr[0] != 'A';
}

/* "2010C-NM109 identifier", or what the acknowledgment itself says. */
static void put_place(x278_str path, x278_str plain, x278_resolution resolution, uint64_t offset, x278_str field) {
    if (path.ptr == NULL) {
        return;
    }
    put_text(path, "");
    if (plain.ptr != NULL) {
        putchar(' ');
        put_text(plain, "");
    }
    if (resolution == X278_RESOLUTION_MISSING) {
        fputs(" (not there)", stdout);
    }
    printf(", byte %llu", (unsigned long long)offset);
    if (field.ptr != NULL) {
        fputs(", field ", stdout);
        put_text(field, "");
    }
}

static void put_contexts(const x278_ack_context *const *contexts, size_t count, const char *indent) {
    for (size_t i = 0; i < count; i++) {
        const x278_ack_context *context = contexts[i];
        fputs(indent, stdout);
        if (context->ordinal == 0) {
            fputs("of ", stdout);
            put_text(context->name, "?");
            putchar(' ');
            put_text(context->reference, "");
        } else {
            fputs("because of ", stdout);
            put_text(context->path.ptr != NULL ? context->path : context->tag, "?");
            putchar(' ');
            put_text(context->plain, "");
            printf(" in segment %llu", (unsigned long long)context->ordinal);
        }
        putchar('\n');
    }
}

static void put_element(const resolve_run *run, const x278_ack_element *element) {
    fputs("      ", stdout);
    put_code(&element->error);
    if (element->path.ptr != NULL) {
        fputs(": ", stdout);
        put_place(element->path, element->plain, element->resolution, element->offset, element->field_path);
    } else {
        printf(": element %u", (unsigned)element->element);
        if (element->component > 0) {
            printf(", component %u", (unsigned)element->component);
        }
    }
    if (element->repetition > 0) {
        printf(", repetition %u", (unsigned)element->repetition);
    }
    if (run->values && element->value.ptr != NULL) {
        fputs(", value ", stdout);
        put_text(element->value, "");
    }
    putchar('\n');
    put_contexts(element->contexts, element->context_count, "        ");
}

/* ", segment 11", and how the acknowledgment counts when it says something else. */
static void put_position(const x278_ack_segment *segment) {
    unsigned long long said = (unsigned long long)segment->ordinal;
    unsigned long long found = (unsigned long long)segment->found_ordinal;
    printf(", segment %llu", found != 0 ? found : said);
    if (said == 0) {
        fputs(" (its position is not given; it is the only one)", stdout);
    } else if (found != 0 && found + 2 == said) {
        printf(" (given as %llu: that seems to count from ISA)", said);
    } else if (found != 0 && found != said) {
        printf(" (given as %llu)", said);
    }
}

/* A segment that was not found in the request. */
static void put_unresolved(const x278_ack_segment *segment) {
    put_text(segment->tag, "?");
    if (segment->ordinal == 0) {
        puts(", position not given");
    } else {
        tool_print(stdout, " in segment %llu%s\n", (unsigned long long)segment->ordinal,
                   segment->resolution == X278_RESOLUTION_ABSENT ? ", which the request does not have there" : "");
    }
}

static void put_segment(const resolve_run *run, const x278_ack_segment *segment) {
    fputs("    ", stdout);
    put_code(&segment->error);
    fputs(segment->error.code.ptr != NULL ? ": " : "", stdout);
    if (segment->path.ptr != NULL) {
        put_place(segment->path, segment->plain, segment->resolution, segment->offset, (x278_str){NULL, 0});
        put_position(segment);
        if (segment->element_count == 0 && segment->field_path.ptr != NULL) {
            fputs(", struct ", stdout);
            put_text(segment->field_path, "");
        }
        putchar('\n');
    } else {
        put_unresolved(segment);
    }
    put_contexts(segment->contexts, segment->context_count, "      ");
    for (size_t i = 0; i < segment->element_count; i++) {
        put_element(run, segment->elements[i]);
    }
}

static void put_transaction(resolve_run *run, const x278_ack_transaction *transaction) {
    run->refused = run->refused || is_refusal(&transaction->decision);
    fputs("  transaction ", stdout);
    put_text(transaction->set, "?");
    putchar(' ');
    put_text(transaction->control_number, "?");
    fputs(": ", stdout);
    if (transaction->decision.code.ptr == NULL) {
        fputs("no decision", stdout);
    }
    put_code(&transaction->decision);
    put_codes(transaction->errors, transaction->error_count);
    if (transaction->resolved == 0) {
        puts("    this transaction is not in the request file");
    }
    for (size_t i = 0; i < transaction->segment_count; i++) {
        put_segment(run, transaction->segments[i]);
    }
}

static void put_group(resolve_run *run, const x278_ack_group *group) {
    run->refused = run->refused || is_refusal(&group->decision);
    fputs("group ", stdout);
    put_text(group->functional_id, "?");
    putchar(' ');
    put_text(group->control_number, "?");
    fputs(" (", stdout);
    put_text(group->set, "?");
    fputs("): ", stdout);
    if (group->decision.code.ptr == NULL) {
        fputs("no decision", stdout);
    }
    put_code(&group->decision);
    printf(", %llu received, %llu accepted", (unsigned long long)group->received, (unsigned long long)group->accepted);
    put_codes(group->errors, group->error_count);
    for (size_t i = 0; i < group->transaction_count; i++) {
        put_transaction(run, group->transactions[i]);
    }
}

static void put_interchange(resolve_run *run, const x278_ack_interchange *interchange) {
    run->refused = run->refused || is_refusal(&interchange->decision);
    fputs("interchange ", stdout);
    put_text(interchange->control_number, "?");
    fputs(" (TA1): ", stdout);
    put_code(&interchange->decision);
    if (is_refusal(&interchange->decision)) {
        put_codes(&interchange->note, interchange->note.code.ptr != NULL);
    } else {
        putchar('\n');
    }
}

/* Look for each transaction of the request in the acknowledgments. */
static x278_status resolve_all(resolve_run *run, tool_input *request, x278_acks *acks) {
    x278_status status;
    const x278_transaction *transaction;
    while ((status = tool_next_transaction(request, &transaction)) == X278_OK) {
        status = x278_acks_resolve(acks, transaction, tool_guide_of(&run->overlays, transaction), NULL);
        if (status != X278_OK && status != X278_E_NOT_FOUND) {
            return status;
        }
        run->unknown += status == X278_E_NOT_FOUND;
    }
    return status == X278_END ? X278_OK : status;
}

/* Read an acknowledgment; standard input is read whole before. */
static x278_status read_acks(tool_input *input, const char *name, const char *charset, x278_acks **acks) {
    x278_status status = tool_open_whole(input, name, charset, NULL);
    return status == X278_OK ? x278_acks_read(input->ctx, input->reader, acks) : status;
}

static int report(resolve_run *run, const x278_acks *acks) {
    for (size_t i = 0; i < x278_acks_interchange_count(acks); i++) {
        put_interchange(run, x278_acks_interchange_at(acks, i));
    }
    for (size_t i = 0; i < x278_acks_group_count(acks); i++) {
        put_group(run, x278_acks_group_at(acks, i));
    }
    if (run->unknown > 0 && x278_acks_group_count(acks) > 0) {
        printf("%llu of the transactions sent are not mentioned\n", run->unknown);
        run->refused = true;
    }
    return run->refused ? TOOL_FINDINGS : TOOL_FINE;
}

static int resolve_files(resolve_run *run, const char *ack_name, const char *request_name) {
    tool_input answer;
    tool_input request;
    x278_acks *acks = NULL;
    x278_status status = read_acks(&answer, ack_name, run->charset, &acks);
    if (status != X278_OK) {
        int code = status == X278_E_EMPTY ? tool_resolve_advice(run->args, &answer, run->charset)
                                          : tool_read_error(run->args, ack_name, status);
        tool_close(&answer);
        return code;
    }
    status = tool_open(&request, request_name, run->charset);
    int code = TOOL_FAILED;
    if (status == X278_OK) {
        status = resolve_all(run, &request, acks);
        tool_tell_end(run->args, request_name, &request);
        tool_tell_end(run->args, ack_name, &answer);
    }
    if (status == X278_OK) {
        code = report(run, acks);
    } else {
        tool_read_error(run->args, request_name, status);
    }
    tool_close(&request);
    x278_acks_free(acks);
    tool_close(&answer);
    return code;
}

static int resolve_args(tool_args *args, resolve_run *run) {
    const char *value;
    int option;
    while ((option = tool_next_option(args, &value)) != TOOL_NO_OPTION) {
        if (option == OPTION_VALUES) {
            run->values = true;
        } else if (option == OPTION_CHARSET) {
            run->charset = value;
        } else if (option == TOOL_BAD_OPTION || tool_take_guide(args, &run->overlays, option, value) != TOOL_FINE) {
            return TOOL_FAILED;
        }
    }
    if (args->file_count != 2) {
        return tool_usage_error(args, "give two files: the acknowledgment, and what was sent");
    }
    if (strcmp(args->files[0], "-") == 0 && strcmp(args->files[1], "-") == 0) {
        return tool_usage_error(args, "only one of the files can be standard input");
    }
    return tool_overlays_merge(args, &run->overlays) == TOOL_FINE ? resolve_files(run, args->files[0], args->files[1])
                                                                  : TOOL_FAILED;
}

static int run_resolve(tool_args *args) {
    resolve_run run = {.args = args};
    int code = resolve_args(args, &run);
    tool_overlays_free(&run.overlays);
    return code;
}

const tool_command tool_resolve = {
    .name = "resolve",
    .operands = "ACK-FILE REQUEST-FILE",
    .summary = "Say what a TA1, 999, 997 or 824 refuses, and where in the file that was sent.",
    .details = "Each error is led back to the row of the guide and to the byte of the request; an 824 names "
               "transactions only.\n"
               "Exit status 1: something was refused, or is not mentioned.\n",
    .options = options,
    .run = run_resolve,
};
