/* The job X278W_READ: transactions, issues and documents as lines, in memory that follows the largest transaction. */
#include "lines.h"

/* The lines of a transaction come as {"number":…}, then what was found in it and behind it, then its document: a trailer that
 * is missing behind a document belongs into it, and the next step of the reader finds that. */
typedef struct reading {
    x278_reader *reader;
    x278_checker *checker; /* NULL: nothing is checked */
    x278_json_writer *writer;
    x278_decode_options decoding;
    bool documents, issues, transactions;
    uint64_t count; /* transactions */
    x278_doc *held;
} reading;

static const char *const options[] = {"documents", "issues", "transactions", "check", "words", "paths",
                                      "payloads",  "strict", "basic",        "snip",  "guide", NULL};

static x278_status begin(glue_session *session) {
    reading *run = session->state;
    x278_json_writer_options writing = {.struct_size = sizeof writing};
    x278_check_options checking;
    bool payloads = glue_option_is_on(session, "payloads", true);
    run->documents = glue_option_is_on(session, "documents", true);
    run->issues = glue_option_is_on(session, "issues", true);
    run->transactions = glue_option_is_on(session, "transactions", true);
    writing.flags = (glue_option_is_on(session, "words", false) ? (uint32_t)X278_JSON_WORDS : 0u) |
                    (glue_option_is_on(session, "paths", false) ? (uint32_t)X278_JSON_PATHS : 0u) |
                    (payloads ? 0u : (uint32_t)X278_JSON_NO_PAYLOADS);
    x278_status status = glue_option_check(session, &checking);
    run->decoding = (x278_decode_options){.struct_size = sizeof run->decoding,
                                          .flags = payloads ? (uint32_t)X278_DECODE_KEEP_PAYLOADS : 0u,
                                          .guide = checking.guide};
    const x278_reader_options how = {.struct_size = sizeof how,
                                     .flags = run->documents && payloads ? 0u : (uint32_t)X278_READER_LEAVE_PAYLOADS};
    status = status == X278_OK ? x278_json_writer_open_buffer(session->ctx, &writing, &run->writer) : status;
    status = status == X278_OK ? x278_reader_open_feed(session->ctx, &how, session->issues, &run->reader) : status;
    if (status == X278_OK && glue_option_is_on(session, "check", true)) {
        status = x278_checker_new(session->ctx, &checking, session->issues, &run->checker);
    }
    return status;
}

static x278_status feed(glue_session *session, const char *bytes, size_t len) {
    reading *run = session->state;
    return x278_reader_feed(run->reader, bytes, len);
}

static x278_status end(glue_session *session, unsigned ends) {
    reading *run = session->state;
    (void)ends;
    return x278_reader_feed_end(run->reader);
}

/* The next transaction, or a segment of the envelope without one. */
static x278_status step(reading *run, const x278_transaction **transaction) {
    x278_unit_kind kind;
    return run->checker != NULL ? x278_checker_next(run->checker, run->reader, &kind, transaction)
                                : x278_reader_next_transaction(run->reader, transaction);
}

static const x278_guide *guide_of(const reading *run, const x278_transaction *transaction) {
    return run->checker != NULL ? x278_checker_guide(run->checker) : x278_guide_of(transaction, NULL, 0);
}

static x278_status put_held(reading *run, glue_text *to) {
    x278_status status = run->held == NULL ? X278_OK : x278_json_writer_document(run->writer, run->held);
    x278_doc_free(run->held);
    run->held = NULL;
    return status == X278_OK ? glue_put_written(to, run->writer) : status;
}

static x278_status put_issues(glue_session *session) {
    const reading *run = session->state;
    if (run->issues) {
        return glue_put_issues(&session->out, run->writer, session->issues);
    }
    x278_issues_clear(session->issues);
    return X278_OK;
}

static x278_status put_transaction(glue_session *session, const x278_transaction *transaction) {
    reading *run = session->state;
    x278_status status = put_held(run, &session->out);
    if (status == X278_OK && run->documents) {
        status = x278_doc_from_transaction(session->ctx, transaction, &run->decoding, session->issues, &run->held);
    }
    run->count++;
    if (run->transactions) {
        glue_put_transaction(&session->out, transaction, guide_of(run, transaction), run->count, session->issues);
    }
    return status;
}

static x278_status next(glue_session *session) {
    reading *run = session->state;
    x278_status status = X278_OK;
    while (status == X278_OK && session->out.len < GLUE_BATCH && !session->out.failed) {
        const x278_transaction *transaction = NULL;
        x278_status made = X278_OK;
        status = step(run, &transaction);
        if (run->held != NULL) {
            x278_doc_edit_envelope(run->held)->incomplete |= x278_reader_missing(run->reader);
        }
        if (status == X278_OK && transaction != NULL) {
            made = put_transaction(session, transaction);
        }
        x278_status said = status == X278_NEED_INPUT ? X278_OK : put_issues(session); /* a step is not done then */
        if (status == X278_END || (status < X278_OK && status != X278_E_NOMEM)) {
            made = put_held(run, &session->out);
        }
        made = made == X278_OK ? said : made;
        status = made == X278_OK ? status : made;
    }
    return status;
}

static void close(glue_session *session) {
    reading *run = session->state;
    x278_doc_free(run->held);
    x278_checker_free(run->checker);
    x278_reader_free(run->reader);
    x278_json_writer_free(run->writer);
}

const glue_job glue_read = {options, sizeof(reading), begin, feed, end, next, close, 1};
