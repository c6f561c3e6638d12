/* Any bytes checked and answered by acknowledgments. */
#ifndef X278_FUZZ_ANSWER_H
#define X278_FUZZ_ANSWER_H

#include "x278/x278.h"

/* The answer, to be freed with x278_buf_free(); anything but X278_OK: what came in the way. */
static x278_status answer_bytes(const x278_ctx *ctx, const void *data, size_t size, const x278_check_options *how,
                                const x278_ack_options *options, x278_buf *out) {
    x278_issues *issues = NULL;
    x278_reader *reader = NULL;
    x278_checker *checker = NULL;
    x278_writer *writer = NULL;
    x278_acker *acker = NULL;
    x278_status status = x278_issues_new(ctx, &issues);
    status = status != X278_OK ? status : x278_reader_open_memory(ctx, data, size, NULL, issues, &reader);
    status = status != X278_OK ? status : x278_checker_new(ctx, how, issues, &checker);
    status = status != X278_OK ? status : x278_writer_open_buffer(ctx, NULL, NULL, &writer);
    status = status != X278_OK ? status : x278_acker_new(ctx, writer, options, &acker);
    while (status == X278_OK) {
        x278_unit_kind kind;
        const x278_transaction *transaction;
        status = x278_checker_next(checker, reader, &kind, &transaction);
        if (status == X278_OK) {
            status = x278_acker_unit(acker, reader, transaction, x278_checker_guide(checker), issues);
            x278_issues_clear(issues);
        }
    }
    if (status == X278_END) {
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

#endif
