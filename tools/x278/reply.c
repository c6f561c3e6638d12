/* x278 reply: which documents of the record answer what a payer wants. */
#include <string.h>

#include "answers.h"
#include "memory.h"
#include "print.h"
#include "record.h"

#define FORMATS "text json"

enum {
    OPTION_EVIDENCE
};

static const tool_option options[] = {
    {"--evidence", "FILE", "the record of the patient; see docs/evidence.md"},
    TOOL_AS_OF,
    TOOL_FORMAT("text or json"),
    TOOL_TABLE,
    TOOL_LOB,
    {NULL, NULL, NULL},
};

typedef struct request {
    tool_answers in;
    const char *file; /* --evidence */
    x278cw_evidence *evidence;
    const x278cw_explained **items;
    size_t count;
} request;

/* ---- text ------------------------------------------------------------------------------------------------------ */

static bool is(x278_str text, const char *wanted) {
    return text.ptr != NULL && strcmp(text.ptr, wanted) == 0;
}

/* What becomes of a document, in words. */
static const char *words_for(x278_str send) {
    static const char *const rows[][2] = {
        {"none", "the record has none"},    {"AA", "available on request; say so and do not send it"},
        {"EL", "send it electronically"},   {"FX", "send it by fax"},
        {"BM", "send it by mail"},          {"EM", "send it by e-mail"},
        {"FT", "send it by file transfer"}, {"VO", "give it by phone"}};
    for (size_t i = 0; i < sizeof rows / sizeof rows[0]; i++) {
        if (is(send, rows[i][0])) {
            return rows[i][1];
        }
    }
    return "send it as the payer says";
}

/* Does it go in a 275? */
static bool is_sent(const x278cw_reply_document *document) {
    return is(document->send, "EL");
}

static void put_document(const x278cw_reply_document *document) {
    tool_print(stdout, "  %s %s", document->path.ptr, document->code.ptr != NULL ? document->code.ptr : "?");
    if (document->number.ptr != NULL) {
        tool_print(stdout, ", number %s", document->number.ptr);
    }
    tool_print(stdout, ": %s\n", words_for(document->send));
    for (size_t i = 0; i < document->item_count; i++) {
        const x278cw_reply_item *item = &document->items[i];
        tool_print(stdout, "    %s, %s%s%s\n", item->id.ptr, item->kind.ptr, item->path.ptr != NULL ? ", " : "",
                   item->path.ptr != NULL ? item->path.ptr : ", the record names no file");
    }
}

/* A file as an argument of a command line, as it is or in quotes. */
static void put_file(const char *name) {
    bool plain = name[strspn(name, "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_./")] == '\0';
    if (plain) {
        tool_print(stdout, "%s", name);
        return;
    }
    fputs("'", stdout);
    for (size_t len = strcspn(name, "'"); *name != '\0'; len = strcspn(name, "'")) {
        tool_put(stdout, name, len);
        fputs(name[len] != '\0' ? "'\\''" : "", stdout);
        name += len + (name[len] != '\0' ? 1 : 0);
    }
    fputs("'", stdout);
}

/* The file that answers a document: where one type is wanted twice, the first of the record goes first. NULL: none. */
static const char *file_for(const x278cw_reply *reply, size_t index) {
    const x278cw_reply_document *document = reply->documents[index];
    size_t before = 0;
    for (size_t i = 0; i < index; i++) {
        before += reply->documents[i]->items == document->items ? 1 : 0;
    }
    size_t item = before < document->item_count ? before : document->item_count - 1;
    return is_sent(document) ? document->items[item].path.ptr : NULL;
}

/* The command that makes the message. */
static void put_command(const x278cw_reply *reply, const char *answer) {
    bool began = false;
    for (size_t i = 0; i < reply->document_count; i++) {
        const char *file = file_for(reply, i);
        if (file == NULL) {
            continue;
        }
        if (!began) {
            fputs("Send them with:\n  x278 attach --answer ", stdout);
            put_file(answer);
            began = true;
        }
        tool_print(stdout, " %s=", reply->documents[i]->code.ptr);
        put_file(file);
    }
    fputs(began ? " --out .\n" : "", stdout);
}

static void put_reply(const x278cw_reply *reply, const char *answer) {
    if (reply->document_count == 0) {
        tool_print(stdout, "The payer wants no document.\n");
        return;
    }
    tool_print(stdout, "The payer wants %lu %s:\n", (unsigned long)reply->document_count,
               reply->document_count == 1 ? "document" : "documents");
    for (size_t i = 0; i < reply->document_count; i++) {
        put_document(reply->documents[i]);
    }
    if (reply->blocked != 0) {
        tool_print(stdout,
                   "Do not reply yet: images never go without history, examination and report. The record lacks:");
        for (size_t i = 0; i < reply->missing_count; i++) {
            tool_print(stdout, "%s %s", i > 0 ? "," : "", tool_plain(reply->missing[i].ptr).text);
        }
        tool_print(stdout, "\n");
        return;
    }
    put_command(reply, answer);
}

static int reply_to(const tool_args *args, request *all) {
    const x278cw_reply *reply;
    x278_buf json = {NULL, 0, NULL};
    x278_status status =
        x278cw_reply_new(all->in.work.ctx, all->items, all->count, all->evidence, &all->in.work.now, &reply);
    if (status != X278_OK) {
        return tool_casework_failure(args, status);
    }
    int code = x278cw_reply_is_ready(reply) != 0 ? TOOL_FINE : TOOL_FINDINGS;
    if (strcmp(all->in.work.format, "text") == 0) {
        put_reply(reply, args->files[0]);
    } else {
        status = x278cw_reply_json(reply, &json);
        code = tool_put_buf(args, status, &json, code);
    }
    x278cw_reply_free(reply);
    return code;
}

/* ---- command line ---------------------------------------------------------------------------------------------- */

static int explain_all(const tool_args *args, request *all) {
    all->items = tool_alloc(all->in.answers.count * sizeof *all->items);
    x278_status status = all->items == NULL ? X278_E_NOMEM : X278_OK;
    while (status == X278_OK && all->count < all->in.answers.count) {
        status = tool_answers_explain(&all->in, all->count, &all->items[all->count]);
        all->count += status == X278_OK ? 1 : 0;
    }
    return status == X278_OK ? reply_to(args, all) : tool_casework_failure(args, status);
}

static int take_options(tool_args *args, request *all) {
    const char *value;
    int option;
    while ((option = tool_next_option(args, &value)) != TOOL_NO_OPTION) {
        if (option == OPTION_EVIDENCE) {
            all->file = value;
        } else if (option == TOOL_BAD_OPTION || tool_casework_take(args, &all->in.work, FORMATS, value) != TOOL_FINE) {
            return TOOL_FAILED;
        }
    }
    if (all->file == NULL) {
        return tool_usage_error(args, "--evidence is missing");
    }
    return args->file_count == 1 ? TOOL_FINE : tool_usage_error(args, "give one response");
}

static int reply(tool_args *args, request *all) {
    int code = take_options(args, all);
    if (code == TOOL_FINE) {
        code = tool_casework_evidence(args, &all->in.work, all->file, &all->evidence);
    }
    if (code == TOOL_FINE && x278cw_errors_count(all->in.work.errors) > 0) {
        code = tool_casework_errors(args, &all->in.work);
    }
    if (code == TOOL_FINE) {
        code = tool_answers_read(args, &all->in, args->files[0], true);
    }
    return code == TOOL_FINE ? explain_all(args, all) : code;
}

static int run(tool_args *args) {
    request all = {.file = NULL};
    int code = tool_casework_begin(args, &all.in.work);
    if (code == TOOL_FINE) {
        code = reply(args, &all);
    }
    for (size_t i = 0; i < all.count; i++) {
        x278cw_explained_free(all.items[i]);
    }
    tool_free((void *)all.items);
    x278cw_evidence_free(all.evidence);
    tool_answers_free(&all.in);
    return code;
}

const tool_command tool_reply = {
    .name = "reply",
    .operands = "RESPONSE --evidence FILE",
    .summary = "Say which documents answer what a payer wants, and how they go.",
    .details =
        "Images are available on request unless the record says that one is to be sent, and never go without\n"
        "history, examination and report. It is a report; x278 attach writes the message. docs/reply.md has the\n"
        "rules.\n\n"
        "Exit status: 0 nothing is lacking, 1 blocked, or the record lacks a document, 2 a file is wrong.\n",
    .options = options,
    .run = run,
};
