/* The job X278W_SCRUB: the same structure with invented values, as x278 scrub writes it. The input is kept whole. */
#include <string.h>

#include "invent.h"
#include "lines.h"
#include "memory.h"

typedef struct scrubbing {
    glue_text input, output;
    glue_text rows; /* entries: x278_row, of the segments of the open transaction */
    const x278_guide *guide;
    inventor values;
    bool done;
} scrubbing;

static const char *const options[] = {"seed", NULL};

static x278_status begin(glue_session *session) {
    scrubbing *run = session->state;
    uint64_t seed = 0;
    bool known = glue_option_number(session, "seed", &seed);
    invent_begin(&run->values, seed);
    return known ? X278_OK : X278_E_INVALID_ARG;
}

static x278_status feed(glue_session *session, const char *bytes, size_t len) {
    scrubbing *run = session->state;
    glue_put(&run->input, bytes, len);
    return run->input.failed ? X278_E_NOMEM : X278_OK;
}

static x278_status end(glue_session *session, unsigned ends) {
    (void)session;
    (void)ends;
    return X278_OK;
}

/* Keep the row of a segment; events come in the order of the segments, which count from 1. */
static x278_status take_event(const x278_walk_event *event, void *user) {
    scrubbing *run = user;
    if (event->kind == X278_WALK_SEGMENT && x278_segment_ordinal(event->segment) > 0) {
        glue_put(&run->rows, &event->row, sizeof event->row);
        run->guide = event->guide;
    }
    return run->rows.failed ? X278_E_NOMEM : X278_OK;
}

static x278_row row_of(const scrubbing *run, const x278_segment *segment) {
    uint64_t ordinal = x278_segment_ordinal(segment);
    x278_row row = 0;
    if (ordinal > 0 && ordinal <= run->rows.len / sizeof row) {
        memcpy(&row, run->rows.ptr + (size_t)(ordinal - 1) * sizeof row, sizeof row);
    }
    return row;
}

/* The transaction that the other reader comes to next. */
static x278_status walk_next(scrubbing *run, x278_reader *ahead, x278_walk *walk) {
    const x278_transaction *transaction = NULL;
    glue_text_clear(&run->rows);
    run->guide = NULL;
    x278_status status = x278_reader_next_transaction(ahead, &transaction);
    return status == X278_OK ? x278_walk_transaction(walk, transaction) : status;
}

/* Bytes of the input up to a place, as they are: delimiters and line breaks. */
static void copy_up_to(scrubbing *run, uint64_t offset) {
    if (offset > run->output.len && offset <= run->input.len) {
        glue_put(&run->output, run->input.ptr + run->output.len, (size_t)offset - run->output.len);
    }
}

static void put_segment(scrubbing *run, const x278_segment *segment) {
    x278_span raw = {NULL, 0};
    uint64_t offset = 0;
    x278_segment_raw(segment, &raw);
    x278_segment_place(segment, 0, 0, 0, &offset, NULL);
    copy_up_to(run, offset);
    char *bytes = raw.len == 0 ? NULL : glue_text_room(&run->output, raw.len);
    if (bytes != NULL) {
        memcpy(bytes, raw.ptr, raw.len);
        invent_segment(&run->values, run->guide, segment, row_of(run, segment), bytes);
        run->output.len += raw.len;
    }
    if ((x278_segment_flags(segment) & X278_SEGMENT_UNTERMINATED) == 0) {
        copy_up_to(run, run->output.len + 1u);
    }
}

static void put_text(scrubbing *run, const x278_token *token) {
    copy_up_to(run, token->offset);
    char *bytes = token->data.len == 0 ? NULL : glue_text_room(&run->output, token->data.len);
    if (bytes != NULL && token->kind == X278_TOKEN_PAYLOAD_DATA) {
        memset(bytes, 'x', token->data.len);
    } else if (bytes != NULL) {
        invent_text(&run->values, token->data, token->offset, bytes);
    }
    run->output.len += bytes == NULL ? 0 : token->data.len;
}

static x278_status put_token(scrubbing *run, const x278_token *token, x278_reader *ahead, x278_walk *walk) {
    x278_status status = X278_OK;
    if (token->segment != NULL) {
        status = x278_segment_ordinal(token->segment) == 1 ? walk_next(run, ahead, walk) : X278_OK;
        put_segment(run, token->segment);
    } else if (token->data.ptr != NULL) {
        put_text(run, token);
    } else if (token->kind == X278_TOKEN_PAYLOAD_END && (token->flags & X278_SEGMENT_UNTERMINATED) == 0) {
        copy_up_to(run, run->output.len + 1u);
    }
    return run->output.failed ? X278_E_NOMEM : status;
}

static x278_status scrub(glue_session *session) {
    scrubbing *run = session->state;
    const x278_token *token = NULL;
    x278_reader *reader = NULL;
    x278_reader *ahead = NULL;
    x278_walk *walk = NULL;
    x278_status status = x278_reader_open_memory(session->ctx, run->input.ptr, run->input.len, NULL, NULL, &reader);
    if (status == X278_OK) {
        status = x278_reader_open_memory(session->ctx, run->input.ptr, run->input.len, NULL, NULL, &ahead);
    }
    status = status == X278_OK ? x278_walk_new(session->ctx, take_event, run, NULL, &walk) : status;
    while (status == X278_OK) {
        status = x278_reader_next(reader, &token);
        status = status == X278_OK ? put_token(run, token, ahead, walk) : status;
    }
    x278_walk_free(walk);
    x278_reader_free(ahead);
    x278_reader_free(reader);
    return status == X278_E_CALLBACK ? X278_E_NOMEM : status;
}

static x278_status next(glue_session *session) {
    scrubbing *run = session->state;
    if (session->ends == 0 || run->done) {
        return run->done ? X278_END : X278_NEED_INPUT;
    }
    run->done = true;
    x278_status status = scrub(session);
    if (status == X278_END) {
        glue_put(&session->out, run->output.ptr, run->output.len);
    }
    return status;
}

static void close(glue_session *session) {
    scrubbing *run = session->state;
    glue_text_free(&run->input);
    glue_text_free(&run->output);
    glue_text_free(&run->rows);
}

const glue_job glue_scrub = {options, sizeof(scrubbing), begin, feed, end, next, close, 1};
