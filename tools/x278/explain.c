/* x278 explain: what a response decided, beside what was asked. */
#include <string.h>

#include "answers.h"
#include "memory.h"
#include "print.h"

#define FORMATS "text json"

enum {
    OPTION_REQUEST,
    OPTION_LOG,
    OPTION_OVERLAY
};

static const tool_option options[] = {
    {"--request", "FILE", "what was asked; answers find their request by trace, then by number"},
    {"--log", "CASE", "print the line that a case log would have, and nothing else"},
    {"--overlay", "FILE", "the payer's companion guide, whose profile says until when; may be given several times"},
    TOOL_AS_OF,
    TOOL_FORMAT("text or json"),
    TOOL_TABLE,
    TOOL_LOB,
    {NULL, NULL, NULL},
};

typedef struct request {
    tool_answers in;
    const char *file; /* --request */
    const char *log;  /* --log */
    const x278cw_explained **items;
    size_t count;
} request;

/* ---- explaining ----------------------------------------------------------------------------------------------- */

/* Is there nothing left to do? */
static bool is_fine(const x278cw_explained *item) {
    if (item == NULL) {
        return false;
    }
    x278_verdict verdict = item->outcome->outcome;
    return (verdict == X278_VERDICT_APPROVED || verdict == X278_VERDICT_NOT_REQUIRED) &&
           item->as_requested != X278_ANSWERED_NO && item->outcome->contradiction_count == 0;
}

/* Does an answer repeat that an appeal was asked for (UM02)? */
static bool is_appeal(const x278cw_explained *item) {
    const x278_event *event = item->event_count == 0 ? NULL : item->events[0]->event->event;
    const char *type = event == NULL || event->certification.ptr == NULL ? "" : event->certification.ptr;
    return strcmp(type, "1") == 0 || strcmp(type, "2") == 0;
}

static int put_log(const tool_args *args, const request *all, int code) {
    const x278cw_now when = tool_casework_minute(&all->in.work);
    for (size_t i = 0; i < all->count; i++) {
        x278_buf buf = {NULL, 0, NULL};
        uint32_t flags = is_appeal(all->items[i]) ? X278CW_LINE_APPEAL : 0;
        x278_status status = x278cw_line_of_answer(all->in.work.ctx, &when, all->log, all->items[i], flags, &buf);
        if (status == X278_E_INVALID_ARG) {
            return tool_usage_error(args, "--log takes a word: the id of a case");
        }
        if (tool_put_buf(args, status, &buf, code) == TOOL_FAILED) {
            return TOOL_FAILED;
        }
        putchar('\n');
    }
    return code;
}

static int put_items(const tool_args *args, const request *all) {
    int code = TOOL_FINE;
    x278_buf buf = {NULL, 0, NULL};
    for (size_t i = 0; i < all->count; i++) {
        code = is_fine(all->items[i]) ? code : TOOL_FINDINGS;
    }
    if (all->log != NULL) {
        return put_log(args, all, code);
    }
    if (strcmp(all->in.work.format, "json") == 0) {
        x278_status status = x278cw_explained_json(all->in.work.ctx, all->items, all->count, &all->in.work.now, &buf);
        return tool_put_buf(args, status, &buf, code);
    }
    for (size_t i = 0; i < all->count; i++) {
        fputs(i > 0 ? "\n" : "", stdout);
        x278_status status = x278cw_explained_text(all->in.work.ctx, all->items[i], &buf);
        int put = tool_put_buf(args, status, &buf, code);
        if (put == TOOL_FAILED) {
            return put;
        }
    }
    return code;
}

static int explain_all(const tool_args *args, request *all) {
    all->items = tool_alloc_zero(all->in.answers.count, sizeof *all->items);
    x278_status status = all->items == NULL ? X278_E_NOMEM : X278_OK;
    while (status == X278_OK && all->count < all->in.answers.count) {
        status = tool_answers_explain(&all->in, all->count, &all->items[all->count]);
        all->count += status == X278_OK ? 1 : 0;
    }
    return status == X278_OK ? put_items(args, all) : tool_casework_failure(args, status);
}

/* ---- command line --------------------------------------------------------------------------------------------- */

static int take_option(tool_args *args, request *all, int option, const char *value) {
    switch (option) {
    case TOOL_BAD_OPTION:
        return TOOL_FAILED;
    case OPTION_REQUEST:
        all->file = value;
        return TOOL_FINE;
    case OPTION_LOG:
        all->log = value;
        return TOOL_FINE;
    case OPTION_OVERLAY:
        return tool_overlays_add(args, &all->in.overlays, value);
    default:
        return tool_casework_take(args, &all->in.work, FORMATS, value);
    }
}

static int explain(tool_args *args, request *all) {
    const char *value;
    int option = tool_next_option(args, &value);
    int code = TOOL_FINE;
    while (code == TOOL_FINE && option != TOOL_NO_OPTION) {
        code = take_option(args, all, option, value);
        option = code == TOOL_FINE ? tool_next_option(args, &value) : option;
    }
    if (code == TOOL_FINE && args->file_count != 1) {
        code = tool_usage_error(args, "give one response");
    }
    if (code == TOOL_FINE && x278cw_errors_count(all->in.work.errors) > 0) {
        code = tool_casework_errors(args, &all->in.work);
    }
    if (code == TOOL_FINE) {
        code = tool_overlays_merge(args, &all->in.overlays);
    }
    if (code == TOOL_FINE && all->file != NULL) {
        code = tool_answers_read(args, &all->in, all->file, false);
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
        code = explain(args, &all);
    }
    for (size_t i = 0; i < all.count; i++) {
        x278cw_explained_free(all.items[i]);
    }
    tool_free((void *)all.items);
    tool_answers_free(&all.in);
    return code;
}

const tool_command tool_explain = {
    .name = "explain",
    .operands = "RESPONSE",
    .summary = "say what a response decided, and who must do what by when",
    .details = "With --request each difference between what was asked and what was authorized is listed.\n"
               "docs/answers.md has the rules. The text holds numbers of the message, but no names of patients.\n\n"
               "Exit status: 0 when all is approved as asked, or needs no authorization; else 1.\n",
    .options = options,
    .run = run,
};
