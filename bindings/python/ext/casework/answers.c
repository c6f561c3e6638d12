/* Answers beside their requests: all transactions of two messages, read and checked. */
#include <stdlib.h>
#include <string.h>

#include "job.h"

/* Is it a transaction that this is about: a review, of the direction that is wanted? */
static bool is_wanted(const x278_doc *doc, bool response) {
    x278_str direction = {NULL, 0};
    const x278_guide *guide = x278_doc_guide(doc);
    return guide != NULL && x278_doc_review(doc) != NULL &&
           x278_guide_text(guide, X278_TEXT_DIRECTION, &direction) == X278_OK && direction.ptr != NULL &&
           strcmp(direction.ptr, response ? "response" : "request") == 0;
}

static x278_status keep_doc(const job *work, job_reviews *out, const x278_transaction *read, bool response) {
    x278_doc *doc = NULL;
    x278_status status = x278_doc_from_transaction(work->ctx, read, NULL, NULL, &doc);
    if (status != X278_OK || !is_wanted(doc, response)) {
        x278_doc_free(doc);
        return status;
    }
    job_review *more =
        out->count < SIZE_MAX / sizeof *more - 1 ? realloc(out->items, (out->count + 1) * sizeof *more) : NULL;
    if (more == NULL) {
        x278_doc_free(doc);
        return X278_E_NOMEM;
    }
    out->items = more;
    out->items[out->count++] = (job_review){*read, doc, {.struct_size = sizeof(x278_outcome_options)}};
    return X278_OK;
}

static x278_status read_all(const job *work, x278_reader *reader, x278_issues *issues, bool response,
                            job_reviews *out) {
    x278_checker *checker = NULL;
    const x278_transaction *read;
    x278_status status = x278_checker_new(work->ctx, NULL, issues, &checker);
    while (status == X278_OK) {
        status = x278_reader_next_transaction(reader, &read);
        if (status == X278_OK) {
            status = x278_checker_transaction(checker, read);
        }
        if (status == X278_OK) {
            status = keep_doc(work, out, read, response);
        }
    }
    x278_checker_free(checker);
    return status == X278_END || status == X278_E_EMPTY ? X278_OK : status;
}

/* What reading and checking found, and the documents as a list. */
static x278_status finish_reading(job_reviews *out, const x278_issues *issues) {
    out->docs = calloc(out->count + 1, sizeof *out->docs);
    if (out->docs == NULL) {
        return X278_E_NOMEM;
    }
    for (size_t i = 0; i < out->count; i++) {
        x278_outcome_take_issues(&out->items[i].place, issues, &out->items[i].found);
        out->docs[i] = out->items[i].doc;
    }
    return X278_OK;
}

x278_status reviews_read(job *work, const job_file *file, bool response, job_reviews *out) {
    x278_issues *issues = NULL;
    x278_reader *reader = NULL;
    x278_status status = x278_issues_new(work->ctx, &issues);
    if (status == X278_OK) {
        status = x278_reader_open_memory(work->ctx, file->bytes, file->len, NULL, issues, &reader);
    }
    if (status == X278_OK) {
        status = read_all(work, reader, issues, response, out);
    }
    if (status == X278_OK && out->count == 0) {
        work->why = response ? "the response holds no response to a request" : "the request holds no request";
        status = X278_E_INVALID_ARG;
    }
    if (status == X278_OK) {
        status = finish_reading(out, issues);
    }
    x278_reader_free(reader);
    x278_issues_free(issues);
    return status;
}

void reviews_free(job_reviews *reviews) {
    for (size_t i = 0; i < reviews->count; i++) {
        x278_doc_free(reviews->items[i].doc);
    }
    free((void *)reviews->docs);
    free(reviews->items);
}

size_t reviews_partner(const job *work, size_t answer) {
    return x278cw_answered_request(work->answers.docs[answer], work->asked.docs, work->asked.count);
}
