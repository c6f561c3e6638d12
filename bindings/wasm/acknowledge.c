/* The job X278W_ACKNOWLEDGE: the TA1 and 999 that answer what is fed. */
#include "lines.h"

#include <string.h>

typedef struct acknowledging {
    x278_reader *reader;
    x278_checker *checker;
    x278_writer *writer;
    x278_acker *acker;
    x278_json_writer *lines;
    x278_interchange_options interchange;
    x278_group_options group;
    bool done;
} acknowledging;

static const char *const options[] = {"date",
                                      "time",
                                      "number",
                                      "group_number",
                                      "usage",
                                      "sender",
                                      "receiver",
                                      "group_sender",
                                      "group_receiver",
                                      "ta1",
                                      "lines",
                                      "accept_errors",
                                      "warnings",
                                      "groups_always",
                                      "ta1_apart",
                                      "no_context",
                                      "accept_unchecked",
                                      "strict",
                                      "basic",
                                      "snip",
                                      "guide",
                                      "issues",
                                      NULL};

static const struct {
    const char *name;
    uint32_t flag;
} flags[] = {
    {"accept_errors", X278_ACK_ACCEPT_ERRORS}, {"warnings", X278_ACK_NOTE_WARNINGS},
    {"groups_always", X278_ACK_GROUPS_ALWAYS}, {"ta1_apart", X278_ACK_TA1_APART},
    {"no_context", X278_ACK_NO_CONTEXT},       {"accept_unchecked", X278_ACK_ACCEPT_UNCHECKED},
};

static const struct {
    const char *name;
    x278_ack_ta1 when;
} ta1_words[] = {
    {"auto", X278_ACK_TA1_AUTO},
    {"asked", X278_ACK_TA1_ASKED},
    {"always", X278_ACK_TA1_ALWAYS},
    {"never", X278_ACK_TA1_NEVER},
};

static x278_status take_ta1(const glue_session *session, x278_ack_ta1 *out) {
    const char *value = glue_option(session, "ta1");
    for (size_t i = 0; value != NULL && i < sizeof ta1_words / sizeof ta1_words[0]; i++) {
        if (strcmp(value, ta1_words[i].name) == 0) {
            *out = ta1_words[i].when;
            return X278_OK;
        }
    }
    return value == NULL ? X278_OK : X278_E_INVALID_ARG;
}

/* Headers of the answer. The date is CCYYMMDD, of which ISA09 has the last six. */
static x278_status take_headers(glue_session *session, x278_ack_options *out) {
    acknowledging *run = session->state;
    const char *date = glue_option(session, "date");
    const char *time = glue_option(session, "time");
    const char *number = glue_option(session, "number");
    if (date == NULL || strlen(date) != 8 || time == NULL) {
        return X278_E_INVALID_ARG;
    }
    run->interchange = (x278_interchange_options){.struct_size = sizeof run->interchange,
                                                  .date = date + 2,
                                                  .time = time,
                                                  .control_number = number == NULL ? "1" : number,
                                                  .sender = glue_option(session, "sender"),
                                                  .receiver = glue_option(session, "receiver"),
                                                  .usage = glue_option(session, "usage")};
    run->group = (x278_group_options){.struct_size = sizeof run->group,
                                      .date = date,
                                      .time = time,
                                      .control_number = glue_option(session, "group_number"),
                                      .sender = glue_option(session, "group_sender"),
                                      .receiver = glue_option(session, "group_receiver")};
    *out = (x278_ack_options){.struct_size = sizeof *out, .interchange = &run->interchange, .group = &run->group};
    for (size_t i = 0; i < sizeof flags / sizeof flags[0]; i++) {
        out->flags |= glue_option_is_on(session, flags[i].name, false) ? flags[i].flag : 0u;
    }
    return take_ta1(session, &out->ta1);
}

static x278_status begin(glue_session *session) {
    acknowledging *run = session->state;
    x278_ack_options answering;
    x278_check_options checking;
    const x278_writer_options writing = {
        .struct_size = sizeof writing,
        .line_break = glue_option_is_on(session, "lines", false) ? X278_LINE_BREAK_LF : X278_LINE_BREAK_NONE};
    x278_status status = take_headers(session, &answering);
    status = status == X278_OK ? glue_option_check(session, &checking) : status;
    status = status == X278_OK ? x278_reader_open_feed(session->ctx, NULL, session->issues, &run->reader) : status;
    status = status == X278_OK ? x278_checker_new(session->ctx, &checking, session->issues, &run->checker) : status;
    status = status == X278_OK ? x278_writer_open_buffer(session->ctx, &writing, NULL, &run->writer) : status;
    status = status == X278_OK ? x278_json_writer_open_buffer(session->ctx, NULL, &run->lines) : status;
    return status == X278_OK ? x278_acker_new(session->ctx, run->writer, &answering, &run->acker) : status;
}

static x278_status feed(glue_session *session, const char *bytes, size_t len) {
    acknowledging *run = session->state;
    return x278_reader_feed(run->reader, bytes, len);
}

static x278_status end(glue_session *session, unsigned ends) {
    acknowledging *run = session->state;
    (void)ends;
    return x278_reader_feed_end(run->reader);
}

static x278_status put_answer(glue_session *session) {
    const acknowledging *run = session->state;
    x278_buf bytes = {NULL, 0, NULL};
    x278_status status = x278_writer_take_buffer(run->writer, &bytes);
    if (status == X278_OK) {
        glue_put(&session->out, bytes.ptr, bytes.len);
    }
    x278_buf_free(&bytes);
    return status;
}

static x278_status put_issues(glue_session *session) {
    const acknowledging *run = session->state;
    if (glue_option_is_on(session, "issues", true)) {
        return glue_put_issues(&session->notes, run->lines, session->issues);
    }
    x278_issues_clear(session->issues);
    return X278_OK;
}

static void put_totals(glue_text *to, const x278_ack_totals *totals) {
    const struct {
        const char *name;
        uint64_t count;
    } members[] = {
        {"interchanges", totals->interchanges},
        {"interchanges_rejected", totals->interchanges_rejected},
        {"interchanges_with_errors", totals->interchanges_with_errors},
        {"interchanges_unanswered", totals->interchanges_unanswered},
        {"groups", totals->groups},
        {"groups_rejected", totals->groups_rejected},
        {"groups_with_errors", totals->groups_with_errors},
        {"transactions", totals->transactions},
        {"transactions_rejected", totals->transactions_rejected},
        {"transactions_with_errors", totals->transactions_with_errors},
        {"answers", totals->answers},
    };
    for (size_t i = 0; i < sizeof members / sizeof members[0]; i++) {
        glue_put_name(to, members[i].name);
        glue_put_number(to, members[i].count);
    }
    glue_puts(to, "}\n");
}

/* The last unit was taken: write the last answer and the totals. */
static x278_status finish(glue_session *session) {
    acknowledging *run = session->state;
    x278_status status = x278_acker_end(run->acker, run->reader, session->issues);
    x278_status said = put_issues(session);
    status = status == X278_OK ? said : status;
    status = status == X278_OK ? x278_writer_close(run->writer) : status;
    status = status == X278_OK ? put_answer(session) : status;
    if (status == X278_OK) {
        put_totals(&session->notes, x278_acker_totals(run->acker));
        run->done = true;
    }
    return status == X278_OK ? X278_END : status;
}

static x278_status next(glue_session *session) {
    acknowledging *run = session->state;
    x278_status status = run->done ? X278_END : X278_OK;
    while (status == X278_OK && session->out.len + session->notes.len < GLUE_BATCH) {
        const x278_transaction *transaction;
        x278_unit_kind kind;
        status = x278_checker_next(run->checker, run->reader, &kind, &transaction);
        if (status == X278_END) {
            return finish(session);
        }
        if (status == X278_OK) {
            status = x278_acker_unit(run->acker, run->reader, transaction, x278_checker_guide(run->checker),
                                     session->issues);
        }
        if (status != X278_NEED_INPUT) { /* what a step has found so far belongs to its end */
            x278_status said = put_issues(session);
            status = status == X278_OK ? said : status;
        }
        status = status == X278_OK ? put_answer(session) : status;
    }
    return status;
}

static void close(glue_session *session) {
    acknowledging *run = session->state;
    x278_acker_free(run->acker);
    x278_writer_free(run->writer);
    x278_checker_free(run->checker);
    x278_reader_free(run->reader);
    x278_json_writer_free(run->lines);
}

const glue_job glue_acknowledge = {options, sizeof(acknowledging), begin, feed, end, next, close, 1};
