/*
 * Any bytes: the checker ends with a status and gives all memory back, every finding lies inside the input, the events of
 * a walk are even, and a list that is emptied after each unit holds the same findings as one that is not. The last byte
 * steers the allocation that fails.
 */
#include <stdbool.h>

#include "memory.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

/* What the walk tells, counted. */
typedef struct events {
    uint64_t open, segments, deepest;
} events;

static x278_status count_event(const x278_walk_event *event, void *user) {
    events *seen = user;
    MUST(event->kind >= X278_WALK_LOOP_OPEN && event->kind <= X278_WALK_LOOP_CLOSE);
    seen->open += event->kind == X278_WALK_LOOP_OPEN;
    seen->segments += event->kind == X278_WALK_SEGMENT;
    MUST(event->kind != X278_WALK_LOOP_CLOSE || seen->open-- > 0);
    MUST(event->depth < 16 && event->parent < event->instance + (event->guide == NULL));
    MUST((event->segment == NULL) == (event->kind == X278_WALK_LOOP_CLOSE));
    return X278_OK;
}

static void look_at(const x278_issue *issue, size_t size) {
    MUST(issue->offset + issue->length <= size);
    MUST(issue->severity >= X278_SEVERITY_INFO && issue->severity <= X278_SEVERITY_ERROR);
    MUST(issue->snip >= 1 && issue->snip <= 7);
    MUST(issue->message.ptr != NULL && issue->message.ptr[issue->message.len] == '\0');
    MUST(issue->component == 0 || issue->element > 0);
}

/* The segments of a transaction, without two terminators in a row. */
static uint64_t segments_of(const x278_transaction *transaction) {
    uint64_t count = 0;
    for (size_t i = 0; i < transaction->segment_count; i++) {
        count += (x278_segment_flags(x278_transaction_segment_at(transaction, i)) & X278_SEGMENT_EMPTY) == 0;
    }
    return count;
}

/* Check all; `drain`: empty the list after each unit. @return how many findings there were; *status how it ended. */
static uint64_t check_all(const x278_ctx *ctx, const uint8_t *data, size_t size, bool drain, x278_status *status) {
    x278_issues *issues = NULL;
    x278_reader *reader = NULL;
    x278_checker *checker = NULL;
    x278_walk *walk = NULL;
    events seen = {0, 0, 0};
    uint64_t found = 0;
    *status = x278_issues_new(ctx, &issues);
    if (*status == X278_OK) {
        *status = x278_reader_open_memory(ctx, data, size, NULL, issues, &reader);
    }
    if (*status == X278_OK) {
        *status = x278_checker_new(ctx, NULL, issues, &checker);
    }
    if (*status == X278_OK) {
        *status = x278_walk_new(ctx, count_event, &seen, NULL, &walk);
    }
    while (*status == X278_OK) {
        x278_unit_kind kind;
        const x278_transaction *transaction;
        *status = x278_checker_next(checker, reader, &kind, &transaction);
        if (*status == X278_OK && transaction != NULL) {
            seen = (events){0, 0, 0};
            *status = x278_walk_transaction(walk, transaction);
            MUST(*status != X278_OK || (seen.open == 0 && seen.segments == segments_of(transaction)));
        }
        if (drain || *status != X278_OK) {
            for (size_t i = 0; i < x278_issues_count(issues); i++) {
                look_at(x278_issues_at(issues, i), size);
            }
            found += x278_issues_total(issues, X278_SEVERITY_INFO);
            x278_issues_clear(issues);
        }
    }
    x278_walk_free(walk);
    x278_checker_free(checker);
    x278_reader_free(reader);
    x278_issues_free(issues);
    return found;
}

static uint64_t check_in(const uint8_t *data, size_t size, bool drain, uint64_t block_size, size_t fail_at) {
    memory m = {0, 0, fail_at};
    x278_status status = X278_E_NOMEM;
    x278_ctx *ctx = memory_ctx(&m, block_size);
    uint64_t found = ctx == NULL ? 0 : check_all(ctx, data, size, drain, &status);
    x278_ctx_free(ctx);
    MUST(m.live == 0);
    MUST(status == X278_END || status == X278_E_LIMIT || status == X278_E_SYNTAX ||
         (status == X278_E_NOMEM && fail_at > 0 && m.asked >= fail_at));
    return found;
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size) {
    size_t fail_at = size > 0 ? (size_t)data[size - 1] + 1 : 1;
    uint64_t found = check_in(data, size, false, 0, 0);
    MUST(check_in(data, size, true, 0, 0) == found);
    check_in(data, size, true, 1, fail_at);
    return 0;
}
