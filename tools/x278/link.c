/* x278 link: which document of a 275 belongs to which line of a 278, over any number of files. */
#include <string.h>

#include "memory.h"
#include "print.h"
#include "tool.h"

static const tool_option options[] = {
    {"--format", "FORMAT", "text (for people) or jsonl (a JSON object a line)"},
    {NULL, NULL, NULL},
};

typedef struct link_run {
    const tool_args *args;
    x278_ctx *ctx;
    x278_linker *linker;
    uint64_t file; /* the number of the next one */
    bool json;
} link_run;

/* Take all transactions of a file. */
static int link_file(void *user, const char *name) {
    link_run *run = user;
    tool_input input;
    uint64_t file = run->file++;
    x278_status status = tool_open_payloads(&input, name, NULL);
    if (status != X278_OK) {
        return tool_read_error(run->args, name, status);
    }
    size_t count = 0;
    while (status == X278_OK) {
        const x278_transaction *transaction;
        status = tool_next_transaction(&input, &transaction);
        if (status == X278_OK) {
            count++;
            status = x278_linker_add(run->linker, transaction, file);
        }
    }
    int code = TOOL_FINE;
    if (status != X278_END) {
        code = tool_input_error(run->args, name, &input, status);
    } else if (count == 0) {
        code = tool_kind_error(run->args, name, TOOL_KIND_X12, "holds no transaction");
    }
    tool_close(&input);
    return code;
}

static void put_json_places(const link_run *run, const char *key, const x278_link_place *places, size_t count) {
    printf(",\"%s\":[", key);
    for (size_t i = 0; i < count; i++) {
        printf("%s{\"file\":", i == 0 ? "" : ",");
        const char *name = run->args->files[places[i].file];
        tool_put_json(stdout, name, strlen(name));
        printf(",\"segment\":\"%s\",\"ordinal\":%llu,\"offset\":%llu}", places[i].segment,
               (unsigned long long)places[i].ordinal, (unsigned long long)places[i].offset);
    }
    putchar(']');
}

static void put_json(const link_run *run, const x278_link_finding *finding) {
    printf("{\"kind\":\"%s\"", x278_link_kind_name(finding->kind));
    put_json_places(run, "request", finding->requests, finding->request_count);
    put_json_places(run, "attachment", finding->attachments, finding->attachment_count);
    puts("}");
}

static void put_places(const link_run *run, const x278_link_place *places, size_t count, bool *first) {
    for (size_t i = 0; i < count; i++) {
        tool_print(stdout, "%s%s%02u of %s, segment %llu, byte %llu", *first ? "" : "; ", places[i].segment,
                   (unsigned)places[i].element, run->args->files[places[i].file], (unsigned long long)places[i].ordinal,
                   (unsigned long long)places[i].offset);
        *first = false;
    }
}

static void put_text(const link_run *run, const x278_link_finding *finding) {
    bool first = true;
    printf("%-7s ", x278_link_kind_name(finding->kind));
    put_places(run, finding->requests, finding->request_count, &first);
    put_places(run, finding->attachments, finding->attachment_count, &first);
    putchar('\n');
}

/* Match, print, count. */
static int put_findings(const link_run *run) {
    x278_status status = x278_linker_end(run->linker);
    if (status != X278_OK) {
        return tool_file_error(run->args, "link", x278_status_text(status));
    }
    size_t linked = 0;
    size_t count = x278_linker_count(run->linker);
    for (size_t i = 0; i < count; i++) {
        const x278_link_finding *finding = x278_linker_at(run->linker, i);
        linked += finding->kind == X278_LINK_LINKED;
        if (run->json) {
            put_json(run, finding);
        } else {
            put_text(run, finding);
        }
    }
    if (!run->json) {
        printf("%zu linked, %zu not\n", linked, count - linked);
    }
    return linked == count ? TOOL_FINE : TOOL_FINDINGS;
}

static int run_files(tool_args *args, link_run *run) {
    x278_status status = tool_ctx_new(&run->ctx);
    status = status == X278_OK ? x278_linker_new(run->ctx, &run->linker) : status;
    if (status != X278_OK) {
        return tool_file_error(args, "link", x278_status_text(status));
    }
    int code = tool_each_file(args, 0, link_file, run);
    return code == TOOL_FAILED ? code : put_findings(run);
}

static int run(tool_args *args) {
    link_run of = {.args = args};
    const char *value;
    int option;
    while ((option = tool_next_option(args, &value)) != TOOL_NO_OPTION) {
        if (option == TOOL_BAD_OPTION) {
            return TOOL_FAILED;
        }
        of.json = strcmp(value, "jsonl") == 0;
        if (!of.json && strcmp(value, "text") != 0) {
            return tool_usage_error(args, "--format must be text or jsonl");
        }
    }
    int code = run_files(args, &of);
    x278_linker_free(of.linker);
    x278_ctx_free(of.ctx);
    return code;
}

const tool_command tool_link = {
    .name = "link",
    .operands = "FILE…",
    .summary = "Match the documents of 275s with the lines of 278s that name them.",
    .details =
        "A number of a 278 (PWK06, where PWK02 is EL) is looked for in the 275s (TRN02 of a document), and the trace\n"
        "number that a 275 names (REF*2I) among the events of the 278s (TRN02). The order of files does not matter.\n"
        "Prints a line for each number: linked, slip (one character is off), double, orphan, or trace (no such "
        "event),\n"
        "with its places. Exit status: 0 all linked, 1 something is not, 2 unreadable.\n",
    .options = options,
    .run = run,
};
