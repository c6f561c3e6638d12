/* x278 explain: what a response decided, beside what was asked. */
#include <stdlib.h>
#include <string.h>

#include "casework.h"

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

/* A transaction and its place, kept until all findings are in. */
typedef struct transaction {
    x278_transaction place;
    x278_doc *doc;
    x278_outcome_options found;
} transaction;

/* The transactions of a file. */
typedef struct reading {
    transaction *items;
    const x278_doc **docs; /* of the items, once all are read */
    size_t count;
    size_t passed; /* transactions that are no services reviews */
} reading;

typedef struct request {
    tool_casework work;
    tool_overlays overlays;
    const char *file; /* --request */
    const char *log;  /* --log */
    reading asked;
    reading answers;
    const x278cw_explained **items;
    size_t count;
} request;

/* ---- reading -------------------------------------------------------------------------------------------------- */

/* Is it a transaction that this is about: a review, of the direction that is wanted? */
static bool is_wanted(const x278_doc *doc, bool response) {
    x278_str direction = {NULL, 0};
    const x278_guide *guide = x278_doc_guide(doc);
    return guide != NULL && x278_doc_review(doc) != NULL &&
           x278_guide_text(guide, X278_TEXT_DIRECTION, &direction) == X278_OK && direction.ptr != NULL &&
           strcmp(direction.ptr, response ? "response" : "request") == 0;
}

static x278_status keep_doc(const request *all, reading *out, const x278_transaction *read, bool response) {
    x278_doc *doc;
    x278_status status = x278_doc_from_transaction(all->work.ctx, read, NULL, NULL, &doc);
    if (status != X278_OK) {
        return status;
    }
    if (!is_wanted(doc, response)) {
        x278_doc_free(doc);
        out->passed++;
        return X278_OK;
    }
    transaction *more = realloc(out->items, (out->count + 1) * sizeof *more);
    if (more == NULL) {
        x278_doc_free(doc);
        return X278_E_NOMEM;
    }
    out->items = more;
    out->items[out->count++] = (transaction){*read, doc, {.struct_size = sizeof(x278_outcome_options)}};
    return X278_OK;
}

/* Read and check all transactions of an input. */
static x278_status read_all(const request *all, tool_input *input, reading *out, bool response) {
    x278_checker *checker;
    x278_status status = x278_checker_new(all->work.ctx, NULL, input->issues, &checker);
    const x278_transaction *read;
    while (status == X278_OK) {
        status = tool_next_transaction(input, &read);
        if (status == X278_OK) {
            status = x278_checker_transaction(checker, read);
        }
        if (status == X278_OK) {
            status = keep_doc(all, out, read, response);
        }
    }
    x278_checker_free(checker);
    return status;
}

/* What reading and checking found, and the documents as a list. */
static x278_status finish_reading(reading *out, const tool_input *input) {
    out->docs = calloc(out->count + 1, sizeof *out->docs);
    if (out->docs == NULL) {
        return X278_E_NOMEM;
    }
    for (size_t i = 0; i < out->count; i++) {
        x278_outcome_take_issues(&out->items[i].place, input->issues, &out->items[i].found);
        out->docs[i] = out->items[i].doc;
    }
    return X278_OK;
}

static int read_file(const tool_args *args, const request *all, const char *name, reading *out, bool response) {
    tool_input input;
    x278_status status = tool_open(&input, name, NULL);
    if (status != X278_OK) {
        return tool_read_error(args, name, status);
    }
    status = read_all(all, &input, out, response);
    int code = TOOL_FINE;
    if (status != X278_END && status != X278_E_EMPTY) {
        code = tool_input_error(args, name, &input, status);
    } else if (out->count + out->passed == 0) {
        code = tool_kind_error(args, name, TOOL_KIND_X12, "holds no transaction");
    } else if (out->count == 0) {
        code = tool_file_error(args, name, response ? "holds no response to a request" : "holds no request");
    } else if (finish_reading(out, &input) != X278_OK) {
        code = tool_read_error(args, name, X278_E_NOMEM);
    }
    tool_close(&input);
    return code;
}

/* ---- explaining ----------------------------------------------------------------------------------------------- */

static x278_status explain_one(request *all, size_t index) {
    const x278_doc *response = all->answers.docs[index];
    size_t partner = x278cw_answered_request(response, all->asked.docs, all->asked.count);
    const x278cw_explain_options given = {
        .struct_size = sizeof given,
        .found = &all->answers.items[index].found,
        .request = partner < all->asked.count ? all->asked.docs[partner] : NULL,
        .tables = all->work.tables,
        .overlays = (const x278_overlay *const *)all->overlays.items,
        .overlay_count = all->overlays.count,
    };
    return x278cw_explain(all->work.ctx, response, &given, &all->items[all->count]);
}

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
    const x278cw_now when = tool_casework_minute(&all->work);
    for (size_t i = 0; i < all->count; i++) {
        x278_buf buf = {NULL, 0, NULL};
        uint32_t flags = is_appeal(all->items[i]) ? X278CW_LINE_APPEAL : 0;
        x278_status status = x278cw_line_of_answer(all->work.ctx, &when, all->log, all->items[i], flags, &buf);
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
    if (strcmp(all->work.format, "json") == 0) {
        x278_status status = x278cw_explained_json(all->work.ctx, all->items, all->count, &all->work.now, &buf);
        return tool_put_buf(args, status, &buf, code);
    }
    for (size_t i = 0; i < all->count; i++) {
        printf("%s", i > 0 ? "\n" : "");
        x278_status status = x278cw_explained_text(all->work.ctx, all->items[i], &buf);
        int put = tool_put_buf(args, status, &buf, code);
        if (put == TOOL_FAILED) {
            return put;
        }
    }
    return code;
}

static int explain_all(const tool_args *args, request *all) {
    all->items = calloc(all->answers.count, sizeof *all->items);
    x278_status status = all->items == NULL ? X278_E_NOMEM : X278_OK;
    while (status == X278_OK && all->count < all->answers.count) {
        status = explain_one(all, all->count);
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
        return tool_overlays_add(args, &all->overlays, value);
    default:
        return tool_casework_take(args, &all->work, FORMATS, value);
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
    if (code == TOOL_FINE && x278cw_errors_count(all->work.errors) > 0) {
        code = tool_casework_errors(args, &all->work);
    }
    if (code == TOOL_FINE) {
        code = tool_overlays_merge(args, &all->overlays);
    }
    if (code == TOOL_FINE && all->file != NULL) {
        code = read_file(args, all, all->file, &all->asked, false);
    }
    if (code == TOOL_FINE) {
        code = read_file(args, all, args->files[0], &all->answers, true);
    }
    return code == TOOL_FINE ? explain_all(args, all) : code;
}

static void free_reading(reading *out) {
    for (size_t i = 0; i < out->count; i++) {
        x278_doc_free(out->items[i].doc);
    }
    free((void *)out->docs);
    free(out->items);
}

static int run(tool_args *args) {
    request all = {.file = NULL};
    int code = tool_casework_begin(args, &all.work);
    if (code == TOOL_FINE) {
        code = explain(args, &all);
    }
    for (size_t i = 0; i < all.count; i++) {
        x278cw_explained_free(all.items[i]);
    }
    free((void *)all.items);
    free_reading(&all.asked);
    free_reading(&all.answers);
    tool_overlays_free(&all.overlays);
    tool_casework_free(&all.work);
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
