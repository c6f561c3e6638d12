/* The job X278W_COMPARE: an answer, then requests; which of them it answers, which services belong together, and how what was
 * authorized differs from what was asked. The rules are those of x278 explain (docs/answers.md). */
#include "casework/answer.h"
#include "casework/difference.h"
#include "lines.h"

typedef struct comparing {
    x278_reader *answers, *requests;
    x278_doc *answer, *request;
    uint64_t number, found; /* requests read, and the one that is answered */
    bool done;
} comparing;

static const char *const options[] = {NULL};

static x278_status begin(glue_session *session) {
    comparing *run = session->state;
    x278_status status = x278_reader_open_feed(session->ctx, NULL, NULL, &run->answers);
    return status == X278_OK ? x278_reader_open_feed(session->ctx, NULL, NULL, &run->requests) : status;
}

static x278_status feed(glue_session *session, const char *bytes, size_t len) {
    const comparing *run = session->state;
    return x278_reader_feed(session->ends == 0 ? run->answers : run->requests, bytes, len);
}

/* ---- finding the request ---------------------------------------------------------------------------------------- */

static bool is_wanted(const x278_doc *doc, bool answer) {
    x278_str direction = {NULL, 0};
    const x278_guide *guide = x278_doc_guide(doc);
    return guide != NULL && x278_doc_review(doc) != NULL &&
           x278_guide_text(guide, X278_TEXT_DIRECTION, &direction) == X278_OK && direction.ptr != NULL &&
           x278cwi_same(direction, answer ? (x278_str){"response", 8} : (x278_str){"request", 7});
}

/* The next document of the direction that is wanted; X278_NEED_INPUT, X278_END. `number` counts transactions. */
static x278_status next_document(const glue_session *session, x278_reader *reader, bool answer, uint64_t *number,
                                 x278_doc **out) {
    x278_status status;
    *out = NULL;
    do {
        const x278_transaction *transaction = NULL;
        x278_doc_free(*out);
        *out = NULL;
        status = x278_reader_next_transaction(reader, &transaction);
        if (status == X278_OK) {
            *number += 1;
            status = x278_doc_from_transaction(session->ctx, transaction, NULL, NULL, out);
        }
    } while (status == X278_OK && !is_wanted(*out, answer));
    return status;
}

static x278_status end(glue_session *session, unsigned ends) {
    comparing *run = session->state;
    uint64_t ignored = 0;
    x278_status status = x278_reader_feed_end(ends == 0 ? run->answers : run->requests);
    if (status == X278_OK && ends == 0) {
        status = next_document(session, run->answers, true, &ignored, &run->answer);
    }
    return status == X278_END ? X278_OK : status;
}

/* Keep the request that is answered: one with its trace before one with its number. */
static void keep_better(comparing *run, x278_doc *doc) {
    const x278_doc *both[2] = {run->request != NULL ? run->request : doc, doc};
    size_t count = run->request != NULL ? 2 : 1;
    if (x278cw_answered_request(run->answer, both, count) == count - 1) {
        x278_doc_free(run->request);
        run->request = doc;
        run->found = run->number;
    } else {
        x278_doc_free(doc);
    }
}

/* ---- the object ------------------------------------------------------------------------------------------------- */

static x278_status put_pairs(glue_text *to, x278i_arena *arena, const x278cwi_pairs *pairs,
                             const x278_event *answered) {
    glue_put_name(to, "services");
    glue_puts(to, "[");
    for (size_t i = 0; i < pairs->count; i++) {
        const x278cwi_pair *pair = &pairs->items[i];
        x278_str code = {NULL, 0};
        uint32_t ordinal = 0;
        while (pair->returned != NULL && ordinal < answered->service_count &&
               answered->services[ordinal] != pair->returned) {
            ordinal++;
        }
        x278_status status = x278cwi_code_of(arena, pair->returned != NULL ? pair->returned : pair->asked, &code);
        if (status == X278_OK && code.ptr == NULL && pair->asked != NULL) {
            status = x278cwi_code_of(arena, pair->asked, &code); /* an answer need not repeat it */
        }
        if (status != X278_OK) {
            return status;
        }
        glue_puts(to, i > 0 ? ",{" : "{");
        glue_put_text_member(to, "code", code);
        glue_put_number_member(to, "asked", pair->asked == NULL ? 0 : pair->asked_ordinal);
        glue_put_number_member(to, "answered", pair->returned == NULL ? 0 : ordinal + 1u);
        glue_puts(to, "}");
    }
    glue_puts(to, "]");
    return X278_OK;
}

static void put_differences(glue_text *to, const x278cwi_differences *list) {
    glue_put_name(to, "differences");
    glue_puts(to, "[");
    for (size_t i = 0; i < list->count; i++) {
        const x278cw_difference *one = list->items[i];
        glue_puts(to, i > 0 ? ",{" : "{");
        glue_put_text_member(to, "kind", one->name);
        glue_put_text_member(to, "request_path", one->request_path);
        glue_put_text_member(to, "path", one->path);
        glue_put_text_member(to, "asked", one->asked);
        glue_put_text_member(to, "authorized", one->authorized);
        glue_puts(to, "}");
    }
    glue_puts(to, "]");
}

static const x278_event *first_event(const x278_doc *doc) {
    const x278_review *review = x278_doc_review(doc);
    return review->event_count == 0 ? NULL : review->events[0];
}

static x278_status put_comparison(glue_session *session, x278i_arena *arena, x278cwi_differences *list) {
    const comparing *run = session->state;
    const x278_event *answered = first_event(run->answer);
    x278_outcome_options found = {.struct_size = sizeof found};
    const x278_outcome *outcome = NULL;
    x278cwi_pairs pairs = {NULL, 0, 0, NULL};
    x278_status status = x278cwi_pairs_make(session->ctx, arena, first_event(run->request), answered, &pairs);
    found.missing_lines = pairs.missing;
    status = status == X278_OK ? x278_outcome_new(run->answer, &found, &outcome) : status;
    if (status == X278_OK && answered != NULL && outcome->event_count > 0 && first_event(run->request) != NULL) {
        const x278cwi_comparison what = {first_event(run->request), outcome->events[0], &pairs};
        status = x278cwi_pairs_bind(session->ctx, arena, outcome->events[0], &pairs);
        status = status == X278_OK ? x278cwi_differences_find(list, &what) : status;
    }
    if (status == X278_OK) {
        glue_put_name(&session->out, "request");
        glue_put_number(&session->out, run->found);
        status = put_pairs(&session->out, arena, &pairs, answered);
        put_differences(&session->out, list);
        glue_puts(&session->out, "}\n");
    }
    x278_outcome_free(outcome);
    return status;
}

static x278_status compare(glue_session *session) {
    x278i_arena arena;
    x278i_arena_init(&arena, session->ctx);
    x278cwi_differences list = {.ctx = session->ctx, .arena = &arena};
    x278_status status = put_comparison(session, &arena, &list);
    x278i_free(session->ctx, (void *)list.items, list.capacity * sizeof *list.items);
    x278i_arena_free(&arena);
    return status;
}

/* One request; nothing comes out when none is answered. */
static x278_status next(glue_session *session) {
    comparing *run = session->state;
    x278_doc *doc = NULL;
    if (session->ends == 0 || run->answer == NULL || run->done) {
        return run->done || session->ends == 2 ? X278_END : X278_NEED_INPUT;
    }
    x278_status status = next_document(session, run->requests, false, &run->number, &doc);
    if (status == X278_OK) {
        keep_better(run, doc);
    } else if (status == X278_END) {
        run->done = true;
        status = run->request == NULL ? X278_END : compare(session);
    }
    return run->done && status == X278_OK ? X278_END : status;
}

static void close(glue_session *session) {
    const comparing *run = session->state;
    x278_doc_free(run->answer);
    x278_doc_free(run->request);
    x278_reader_free(run->answers);
    x278_reader_free(run->requests);
}

const glue_job glue_compare = {options, sizeof(comparing), begin, feed, end, next, close, 2};
