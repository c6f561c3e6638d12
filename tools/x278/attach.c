/* x278 attach: documents that go with a request, or that a payer asked for, as a 275. */
#include <stdlib.h>
#include <string.h>

#include "document.h"
#include "memory.h"
#include "print.h"
#include "system.h"
#include "target.h"
#include "tool.h"

#define MOST_NUMBERS 256

enum {
    OPTION_OUT,
    OPTION_ANSWER,
    OPTION_NUMBER,
    OPTION_IMAGES,
    OPTION_LIMIT,
    OPTION_DATE,
    OPTION_TIME
};

static const tool_option options[] = {
    {"--out", "DIR", "the folder of the files that are written: request.edi, attachments.edi"},
    {"--answer", "FILE", "send what the payer asks for in this response, in its order"},
    {"--number", "TEXT", "attachment control number of the next FILE; may be given several times (default: counted)"},
    {"--images", NULL, "send images, too (default: available on request)"},
    {"--limit", "BYTES", "the longest document that the payer takes, as sent (default: 67108864)"},
    {"--date", "CCYYMMDD", "the day it is sent (default: that of the message)"},
    {"--time", "HHMM", "and the time"},
    {NULL, NULL, NULL},
};

typedef struct attach_run {
    const tool_args *args;
    const char *folder, *answer;
    const char *numbers[MOST_NUMBERS];
    size_t number_count;
    bool images;
    unsigned long long limit;
    x278_submission_options begin;
    tool_input input;
    x278_doc *review;
    x278_doc *submission;
    tool_document *documents;
    size_t count;
    const x278_attachment **wanted; /* of the response */
    size_t wanted_count;
} attach_run;

/* ---- what is there ----------------------------------------------------------------------------------------------- */

/* Read the only transaction of a file. */
static int read_review(attach_run *run, const char *name) {
    x278_status status = tool_open(&run->input, name, NULL);
    if (status != X278_OK) {
        return tool_read_error(run->args, name, status);
    }
    const x278_transaction *transaction;
    status = tool_next_transaction(&run->input, &transaction);
    if (status != X278_OK) {
        return status == X278_END ? tool_kind_error(run->args, name, TOOL_KIND_X12, "holds no transaction")
                                  : tool_input_error(run->args, name, &run->input, status);
    }
    int code = tool_take_input(run->args, name, &run->input, transaction, false);
    if (code == TOOL_FAILED) {
        return code;
    }
    status = x278_doc_from_transaction(run->input.ctx, transaction, NULL, NULL, &run->review);
    if (status == X278_OK) {
        status = tool_next_transaction(&run->input, &transaction);
        if (status == X278_OK) {
            return tool_file_error(run->args, name, "holds several transactions; give one (see x278 split)");
        }
    }
    if (status < X278_OK) {
        return tool_input_error(run->args, name, &run->input, status);
    }
    x278_direction wanted = run->answer != NULL ? X278_DIRECTION_RESPONSE : X278_DIRECTION_REQUEST;
    if (x278_doc_kind(run->review) != X278_DOC_REVIEW || x278_doc_direction(run->review) != wanted ||
        x278_doc_review(run->review)->event_count == 0) {
        return tool_file_error(run->args, name,
                               run->answer != NULL ? "is not a response with an event"
                                                   : "is not a request with an event");
    }
    return TOOL_FINE;
}

/* Does a document that was given have the number? */
static bool is_given(const attach_run *run, const char *number) {
    size_t i = 0;
    while (i < run->count && strcmp(run->documents[i].number, number) != 0) {
        i++;
    }
    return i < run->count;
}

static bool is_listed(const x278_attachment *const *list, size_t count, const char *number) {
    size_t i = 0;
    while (i < count && !tool_is(list[i]->number, number)) {
        i++;
    }
    return i < count;
}

/* Is the number used already: in the request, or by another document? */
static bool is_used(const attach_run *run, const char *number) {
    const x278_event *event = x278_doc_review(run->review)->events[0];
    bool used = is_given(run, number) || is_listed(event->attachments, event->attachment_count, number);
    for (size_t s = 0; s < event->service_count && !used; s++) {
        used = is_listed(event->services[s]->attachments, event->services[s]->attachment_count, number);
    }
    return used;
}

/* A number for the next document of a request. */
static int number_document(attach_run *run, tool_document *document) {
    if (run->count < run->number_count) {
        const char *given = run->numbers[run->count];
        if (strlen(given) < 2 || strlen(given) >= sizeof document->number || is_used(run, given)) {
            return tool_usage_error(run->args, "--number: 2 to 80 characters, each used once");
        }
        memcpy(document->number, given, strlen(given) + 1);
        return TOOL_FINE;
    }
    char number[24];
    unsigned next = 1;
    do {
        snprintf(number, sizeof number, "ACN%04u", next++);
    } while (is_used(run, number));
    memcpy(document->number, number, sizeof number);
    return TOOL_FINE;
}

/* What the payer asks for and a document answers: the next of its type, where one was given. NULL: nothing. */
static const x278_attachment *find_asked(const attach_run *run, const tool_document *document) {
    for (size_t i = 0; i < run->wanted_count; i++) {
        const x278_attachment *asked = run->wanted[i];
        bool fits = !document->typed || tool_is(asked->report_type, document->type);
        if (fits && !is_given(run, asked->number.ptr)) {
            return asked;
        }
    }
    return NULL;
}

/* The document that the payer asks for. */
static int answer_document(attach_run *run, tool_document *document) {
    const x278_attachment *asked = find_asked(run, document);
    if (asked == NULL) {
        char text[128];
        snprintf(text, sizeof text, "the response asks for %zu documents by number, and %s", run->wanted_count,
                 document->typed ? "not for one of this type, or not for so many" : "more are given");
        return tool_file_error(run->args, run->answer, text);
    }
    x278_str number = asked->number;
    if (number.len >= sizeof document->number) {
        return tool_file_error(run->args, run->answer, "a control number is longer than 80 characters");
    }
    memcpy(document->number, number.ptr, number.len + 1);
    document->image = false; /* it was asked for */
    return TOOL_FINE;
}

static void want(attach_run *run, const x278_attachment *const *list, size_t count) {
    for (size_t i = 0; i < count; i++) {
        if (list[i]->number.len > 0) {
            run->wanted[run->wanted_count++] = list[i];
        }
    }
}

/* What the response asks for, in its order. */
static int find_wanted(attach_run *run) {
    const x278_review *review = x278_doc_review(run->review);
    size_t most = 1;
    for (size_t e = 0; e < review->event_count; e++) {
        most += review->events[e]->attachment_count;
        for (size_t s = 0; s < review->events[e]->service_count; s++) {
            most += review->events[e]->services[s]->attachment_count;
        }
    }
    run->wanted = tool_alloc(most * sizeof *run->wanted);
    if (run->wanted == NULL) {
        return tool_file_error(run->args, run->answer, x278_status_text(X278_E_NOMEM));
    }
    for (size_t e = 0; e < review->event_count; e++) {
        const x278_event *event = review->events[e];
        want(run, event->attachments, event->attachment_count);
        for (size_t s = 0; s < event->service_count; s++) {
            want(run, event->services[s]->attachments, event->services[s]->attachment_count);
        }
    }
    return TOOL_FINE;
}

static int take_document(attach_run *run, tool_document *document, const char *operand) {
    int code = tool_document_open(run->args, operand, document);
    if (code == TOOL_FINE) {
        code = run->answer != NULL ? answer_document(run, document) : number_document(run, document);
    }
    if (code == TOOL_FINE && tool_document_is_sent(document, run->images) && document->length > run->limit) {
        code = tool_file_error(run->args, document->file,
                               "is over the limit of the payer: make it available on request (PWK02 AA), or send it "
                               "by fax (PWK02 FX)");
    }
    run->count++;
    return code;
}

/* ---- what is written --------------------------------------------------------------------------------------------- */

static x278_status add_line(attach_run *run, const tool_document *document) {
    x278_review *review = x278_doc_edit(run->review);
    x278_event *event = x278_doc_node(run->review, review->events[0]);
    x278_attachment *line = x278_event_add_attachment(run->review, event);
    bool sent = tool_document_is_sent(document, run->images);
    if (line != NULL) {
        x278_doc_text(run->review, &line->report_type, document->type);
        x278_doc_text(run->review, &line->transmission, sent ? "EL" : "AA");
        x278_doc_text(run->review, &line->number_qualifier, sent ? "AC" : NULL);
        x278_doc_text(run->review, &line->number, sent ? document->number : NULL);
    }
    return x278_doc_status(run->review);
}

static x278_status add_enclosure(attach_run *run, tool_document *document, size_t number) {
    x278_doc *doc = run->submission;
    x278_submission *root = x278_doc_edit_submission(doc);
    x278_enclosure *to = x278_submission_add_document(doc, root);
    x278_category *category = x278_enclosure_add_category(doc, to);
    x278_period *submitted = x278_category_add_submitted(doc, category);
    x278_content *content = x278_category_add_content(doc, category);
    char text[24];
    snprintf(text, sizeof text, "%zu", number);
    if (x278_doc_status(doc) == X278_OK) {
        x278_doc_text(doc, &to->number, text);
        x278_doc_text(doc, &to->trace_type, run->answer != NULL ? "2" : "1");
        x278_doc_text(doc, &to->control_number, document->number);
        x278_doc_text(doc, &submitted->qualifier, "368");
        x278_doc_text(doc, &submitted->format, "D8");
        x278_doc_strdup(doc, root->date.ptr, root->date.len, &submitted->value);
        x278_doc_text(doc, &category->report_type, "AE");
        x278_doc_text(doc, &category->format, document->format);
        x278_doc_text(doc, &content->object_group, "1");
        x278_doc_text(doc, &content->object_type, "47");
        x278_doc_text(doc, &content->object_name, "ATTACHMENT");
        x278_doc_text(doc, &content->filter, "B64");
        content->payload = (x278_payload){.length = document->length, .read = tool_document_read, .user = document};
    }
    return x278_doc_status(doc);
}

/* Write a document, in its envelope. */
static x278_status write_doc(const attach_run *run, const x278_doc *doc, x278_issues *issues, tool_target *target) {
    const x278_envelope *envelope = x278_doc_envelope(doc);
    x278_writer_options layout = {
        .struct_size = sizeof layout, .flags = X278_WRITER_TOLERANT, .delimiters = envelope->delimiters};
    layout.line_break = (x278_line_break)envelope->line_break;
    x278_writer *writer;
    x278_status status = x278_writer_open_callback(run->input.ctx, tool_target_write, target, &layout, issues, &writer);
    if (status != X278_OK) {
        return status;
    }
    status = x278_doc_write_envelope(doc, writer, NULL);
    status = status == X278_OK ? x278_doc_write(doc, writer, NULL, issues) : status;
    status = status == X278_OK ? x278_writer_close(writer) : status;
    x278_writer_free(writer);
    return status;
}

/* An output file, finished but without its name. */
typedef struct output {
    char *name;
    tool_target target;
    bool used;
} output;

static int write_output(const attach_run *run, const x278_doc *doc, const char *file, output *to) {
    size_t size = strlen(run->folder) + strlen(file) + 2;
    to->name = tool_alloc(size);
    if (to->name == NULL) {
        return tool_file_error(run->args, run->folder, x278_status_text(X278_E_NOMEM));
    }
    snprintf(to->name, size, "%s/%s", run->folder, file);
    if (tool_target_open(run->args, to->name, &to->target) != TOOL_FINE) {
        return TOOL_FAILED;
    }
    to->used = true;
    x278_status status = write_doc(run, doc, run->input.issues, &to->target);
    int code = tool_tell(run->args, to->name, run->input.issues);
    if (status != X278_OK) {
        return tool_file_error(run->args, to->name, tool_output_reason(status));
    }
    int finished = tool_target_finish(&to->target);
    return finished == TOOL_FINE ? code : finished;
}

static int fill(attach_run *run) {
    size_t sent = 0;
    x278_status status = x278_submission_begin(run->review, &run->begin, &run->submission);
    for (size_t i = 0; i < run->count && status == X278_OK; i++) {
        status = run->answer == NULL ? add_line(run, &run->documents[i]) : X278_OK;
        if (status == X278_OK && tool_document_is_sent(&run->documents[i], run->images)) {
            status = add_enclosure(run, &run->documents[i], ++sent);
        }
    }
    return status == X278_OK ? TOOL_FINE : tool_file_error(run->args, run->folder, x278_status_text(status));
}

static void print_done(const attach_run *run, const output *outputs, size_t count) {
    for (size_t i = 0; i < run->count; i++) {
        const tool_document *document = &run->documents[i];
        bool sent = tool_document_is_sent(document, run->images);
        tool_print(stdout, "%s\t%s\t%s\n", document->file, x278_content_kind_name(document->kind),
                   sent ? document->number : "available on request");
    }
    for (size_t i = 0; i < count; i++) {
        if (outputs[i].used) {
            tool_print(stdout, "%s\n", outputs[i].name);
        }
    }
}

static int write_all(attach_run *run) {
    output outputs[2] = {{.used = false}, {.used = false}};
    int code = fill(run);
    bool any = code == TOOL_FINE && x278_doc_submission(run->submission)->document_count > 0;
    if (code == TOOL_FINE && run->answer == NULL) {
        code = write_output(run, run->review, "request.edi", &outputs[0]);
    }
    if (code != TOOL_FAILED && any) {
        code = tool_worse(code, write_output(run, run->submission, "attachments.edi", &outputs[1]));
    }
    for (size_t i = 0; i < 2; i++) {
        if (outputs[i].used && code != TOOL_FAILED && tool_target_place(&outputs[i].target) != TOOL_FINE) {
            code = TOOL_FAILED;
        }
    }
    if (code != TOOL_FAILED) {
        print_done(run, outputs, 2);
    }
    for (size_t i = 0; i < 2; i++) {
        tool_target_drop(&outputs[i].target);
        tool_free(outputs[i].name);
    }
    return code;
}

/* ---- command line ------------------------------------------------------------------------------------------------ */

static int take_option(tool_args *args, attach_run *run, int option, const char *value) {
    char *end;
    switch (option) {
    case OPTION_OUT:
        run->folder = value;
        break;
    case OPTION_ANSWER:
        run->answer = value;
        break;
    case OPTION_NUMBER:
        if (run->number_count == MOST_NUMBERS) {
            return tool_usage_error(args, "--number is given too often");
        }
        run->numbers[run->number_count++] = value;
        break;
    case OPTION_IMAGES:
        run->images = true;
        break;
    case OPTION_LIMIT:
        run->limit = strtoull(value, &end, 10);
        if (value[0] < '0' || value[0] > '9' || *end != '\0' || run->limit == 0) {
            return tool_usage_error(args, "--limit must be a number of bytes");
        }
        break;
    case OPTION_DATE:
        run->begin.date = value;
        break;
    default:
        run->begin.time = value;
        break;
    }
    return TOOL_FINE;
}

static int take_options(tool_args *args, attach_run *run) {
    const char *value;
    x278_date day;
    x278_time hour;
    int option;
    while ((option = tool_next_option(args, &value)) != TOOL_NO_OPTION) {
        if (option == TOOL_BAD_OPTION || take_option(args, run, option, value) != TOOL_FINE) {
            return TOOL_FAILED;
        }
    }
    if (run->folder == NULL) {
        return tool_usage_error(args, "--out is missing");
    }
    if ((run->begin.date != NULL && x278_date_parse(run->begin.date, X278_STRLEN, &day) != X278_OK) ||
        (run->begin.time != NULL && x278_time_parse(run->begin.time, X278_STRLEN, &hour) != X278_OK)) {
        return tool_usage_error(args, "--date must be CCYYMMDD, --time HHMM");
    }
    if (args->file_count < (run->answer != NULL ? 1 : 2)) {
        return tool_usage_error(args, run->answer != NULL ? "a file is missing" : "a request and a file are missing");
    }
    return TOOL_FINE;
}

static int attach(tool_args *args, attach_run *run) {
    int code = take_options(args, run);
    int first = run->answer != NULL ? 0 : 1;
    if (code == TOOL_FINE) {
        code = read_review(run, run->answer != NULL ? run->answer : args->files[0]);
    }
    if (code == TOOL_FINE && run->answer != NULL) {
        code = find_wanted(run);
    }
    if (code == TOOL_FINE) {
        run->documents = tool_alloc_zero((size_t)(args->file_count - first), sizeof *run->documents);
        if (run->documents == NULL) {
            return tool_file_error(args, run->folder, x278_status_text(X278_E_NOMEM));
        }
    }
    for (int i = first; i < args->file_count && code == TOOL_FINE; i++) {
        code = take_document(run, &run->documents[i - first], args->files[i]);
    }
    return code == TOOL_FINE ? write_all(run) : code;
}

static int run(tool_args *args) {
    attach_run of = {.args = args, .limit = X278_PAYLOAD_LIMIT, .begin = {.struct_size = sizeof of.begin}};
    int code = attach(args, &of);
    for (size_t i = 0; i < of.count; i++) {
        tool_document_close(&of.documents[i]);
    }
    tool_free(of.documents);
    tool_free((void *)of.wanted);
    x278_doc_free(of.submission);
    x278_doc_free(of.review);
    tool_close(&of.input);
    return code;
}

const tool_command tool_attach = {
    .name = "attach",
    .operands = "[REQUEST] FILE… --out DIR",
    .summary = "Send documents with a request, or those that a payer asked for, as a 275.",
    .details =
        "x278 attach REQUEST FILE… --out DIR adds a line (PWK) for each file to the request and writes request.edi "
        "and,\n"
        "with the documents, attachments.edi. x278 attach --answer RESPONSE FILE… --out DIR writes attachments.edi "
        "with\n"
        "the payer's control numbers, in the order of its questions. A file can be given with a report type of PWK01,\n"
        "RB=scan.dcm; 77 is the default. Radiology images and DICOM files are made available on request unless "
        "--images\n"
        "is given, or the payer asked. Exit status: 0 fine, 1 written with findings, 2 something failed.\n",
    .options = options,
    .run = run,
};
