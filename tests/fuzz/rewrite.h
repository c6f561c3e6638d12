/* Writes what a reader says anew: the round trip at segment level. */
#ifndef X278_FUZZ_REWRITE_H
#define X278_FUZZ_REWRITE_H

#include "x278/x278.h"

/* Write one token. *passed counts the bytes that are copied and not emitted. */
static inline x278_status rewrite_token(x278_writer *writer, const x278_token *token, uint64_t *passed) {
    const uint32_t as_read = X278_WRITER_RAW | X278_WRITER_KEEP_EMPTY;
    x278_span gap = {NULL, 0};
    x278_delimiters delimiters;
    x278_status status = X278_OK;
    switch (token->kind) {
    case X278_TOKEN_SEGMENT:
    case X278_TOKEN_PAYLOAD_BEGIN:
        x278_segment_gap(token->segment, &gap);
        x278_segment_delimiters(token->segment, &delimiters);
        *passed += gap.len;
        status = x278_writer_text(writer, gap.ptr, gap.len);
        if (status == X278_OK) {
            status = x278_writer_set_delimiters(writer, &delimiters);
        }
        if (status == X278_OK && token->kind == X278_TOKEN_SEGMENT) {
            return x278_writer_segment(writer, token->segment, as_read);
        }
        if (status == X278_OK) {
            status = x278_writer_segment(writer, token->segment, as_read | X278_WRITER_OPEN);
        }
        return status == X278_OK ? x278_writer_payload_begin(writer, UINT64_MAX) : status;
    case X278_TOKEN_PAYLOAD_DATA:
        *passed += token->data.len;
        return x278_writer_payload_data(writer, token->data.ptr, token->data.len);
    case X278_TOKEN_PAYLOAD_END:
        return x278_writer_payload_end(writer, token->flags);
    case X278_TOKEN_TEXT:
        *passed += token->data.len;
        return x278_writer_text(writer, token->data.ptr, token->data.len);
    default:
        return X278_OK;
    }
}

#endif
