/* Any bytes: checked and answered, as acknowledgment read and led back, logged and matched; with and without memory. */
#include <stdbool.h>

#include "memory.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

/* Check and answer; the answer must read as acknowledgments (or be empty), and is right in itself. */
static x278_status answer(const x278_ctx *ctx, const uint8_t *data, size_t size, uint32_t flags, x278_buf *out) {
    x278_interchange_options interchange = {
        .struct_size = sizeof interchange, .date = "260115", .time = "0930", .control_number = "1"};
    x278_ack_options options = {.struct_size = sizeof options, .flags = flags, .interchange = &interchange};
    x278_issues *issues = NULL;
    x278_reader *reader = NULL;
    x278_checker *checker = NULL;
    x278_writer *writer = NULL;
    x278_acker *acker = NULL;
    x278_status status = x278_issues_new(ctx, &issues);
    status = status != X278_OK ? status : x278_reader_open_memory(ctx, data, size, NULL, issues, &reader);
    status = status != X278_OK ? status : x278_checker_new(ctx, NULL, issues, &checker);
    status = status != X278_OK ? status : x278_writer_open_buffer(ctx, NULL, &writer);
    status = status != X278_OK ? status : x278_acker_new(ctx, &options, writer, &acker);
    while (status == X278_OK) {
        x278_unit_kind kind;
        const x278_transaction *transaction;
        status = x278_checker_next(checker, reader, &kind, &transaction);
        if (status == X278_OK) {
            status = x278_acker_unit(acker, reader, transaction, x278_checker_guide(checker), issues);
            x278_issues_clear(issues);
        }
    }
    if (status == X278_E_NOT_FOUND) {
        status = x278_acker_end(acker, reader, issues);
    }
    if (status == X278_OK) {
        status = x278_writer_close(writer);
    }
    if (status == X278_OK) {
        status = x278_writer_take_buffer(writer, out);
    }
    x278_acker_free(acker);
    x278_writer_free(writer);
    x278_checker_free(checker);
    x278_reader_free(reader);
    x278_issues_free(issues);
    return status;
}

/* An answer passes the check without error. */
static void check_answer(const x278_ctx *ctx, const x278_buf *answer) {
    x278_issues *issues = NULL;
    x278_reader *reader = NULL;
    x278_checker *checker = NULL;
    x278_unit_kind kind;
    MUST(x278_issues_new(ctx, &issues) == X278_OK);
    MUST(x278_reader_open_memory(ctx, answer->ptr, answer->len, NULL, issues, &reader) == X278_OK);
    MUST(x278_checker_new(ctx, NULL, issues, &checker) == X278_OK);
    while (x278_checker_next(checker, reader, &kind, NULL) == X278_OK) {
    }
    MUST(x278_issues_total(issues, X278_SEVERITY_ERROR) == 0);
    x278_checker_free(checker);
    x278_reader_free(reader);
    x278_issues_free(issues);
}

static void log_and_match(const x278_ctx *ctx, const x278_transaction *transaction) {
    const x278_sent *sent = NULL;
    const x278_sent *back = NULL;
    const x278_match *match = NULL;
    x278_buf line = {NULL, 0, NULL};
    if (x278_sent_from_transaction(ctx, transaction, &sent) == X278_OK &&
        x278_sent_to_text(ctx, sent, &line) == X278_OK) {
        x278_status status = x278_sent_from_text(ctx, line.ptr, line.len, &back);
        MUST(status == X278_OK || status == X278_E_NOMEM);
        const x278_sent *records[] = {sent, back};
        if (back != NULL && x278_match_answer(ctx, records, 2, transaction, &match) == X278_OK) {
            MUST(match->record_count == 0 || match->record_count == 2);
        }
    }
    x278_match_free(match);
    x278_buf_free(&line);
    x278_sent_free(back);
    x278_sent_free(sent);
}

/* Read `ack`, and lead it back to each transaction of the data. */
static void resolve(const x278_ctx *ctx, const void *ack, size_t ack_size, const uint8_t *data, size_t size) {
    x278_reader *reader = NULL;
    x278_acks *acks = NULL;
    const x278_transaction *transaction;
    if (x278_reader_open_memory(ctx, ack, ack_size, NULL, NULL, &reader) == X278_OK) {
        x278_acks_read(ctx, reader, &acks);
    }
    x278_reader_free(reader);
    reader = NULL;
    if (x278_reader_open_memory(ctx, data, size, NULL, NULL, &reader) == X278_OK) {
        while (x278_reader_next_transaction(reader, &transaction) == X278_OK) {
            if (acks != NULL) {
                x278_acks_resolve(acks, transaction, NULL, NULL);
            }
            log_and_match(ctx, transaction);
        }
    }
    x278_reader_free(reader);
    x278_acks_free(acks);
}

static void all(memory *m, const uint8_t *data, size_t size, uint64_t block_size, bool whole) {
    static const uint32_t flags[] = {0, X278_ACK_NOTE_WARNINGS | X278_ACK_COPY_VALUES | X278_ACK_GROUPS_ALWAYS};
    x278_ctx *ctx = memory_ctx(m, block_size);
    for (size_t i = 0; ctx != NULL && i < sizeof flags / sizeof flags[0]; i++) {
        x278_buf out = {NULL, 0, NULL};
        x278_status status = answer(ctx, data, size, flags[i], &out);
        if (status == X278_OK && out.len > 0) {
            if (whole) {
                check_answer(ctx, &out);
            }
            resolve(ctx, out.ptr, out.len, data, size);
        }
        x278_buf_free(&out);
    }
    if (ctx != NULL) {
        resolve(ctx, data, size, data, size);
    }
    x278_ctx_free(ctx);
    MUST(m->live == 0);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size) {
    memory m = {0, 0, 0};
    all(&m, data, size, 0, true);
    size_t asked = m.asked;
    m.asked = 0;
    m.fail_at = 1 + (size * 31 + (size > 0 ? data[size / 2] : 0)) % (asked + 1);
    all(&m, data, size, 1, false);
    return 0;
}
