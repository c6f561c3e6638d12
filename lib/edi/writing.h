/* The inside of a writer. */
#ifndef X278I_EDI_WRITING_H
#define X278I_EDI_WRITING_H

#include <string.h>

#include "base/file.h"
#include "edi/emit.h"
#include "edi/writer.h"
#include "x278/writer.h"

/* An interchange, group or transaction that is open. */
typedef struct x278i_open_level {
    bool open;
    uint64_t children; /* groups, transactions, or segments */
    uint64_t numbered; /* control numbers given to children so far */
    char control[X278I_CONTROL_KEPT + 1];
} x278i_open_level;

struct x278_writer {
    const x278_ctx *ctx;
    x278_issues *issues; /* held; NULL: nobody reads them */
    x278_status status;  /* a failure to store bytes is final */
    x278i_emit emit;
    x278i_say say; /* the emitter's, when there are rules */
    x278i_open_level levels[X278I_LEVELS];
    uint64_t interchanges;
    x278_line_break break_kind;
    x278_span line_break;
    x278i_file file;
    x278_write_fn write;
    void *user;
    bool to_buffer;
    bool to_file;
    bool tolerant;   /* X278_WRITER_TOLERANT */
    bool incomplete; /* X278_WRITER_INCOMPLETE */
    bool closed;
    bool hold; /* do not flush: what is written may be taken back */
    bool hole; /* somebody else writes a transaction */
    bool in_payload;
    uint64_t payload_left;
    uint64_t flushed;
    x278i_buf inserts; /* payloads that are read when the bytes around them are handed on */
};

static inline x278_span x278i_input(const char *text, size_t len) {
    if (text == NULL) {
        return (x278_span){NULL, 0};
    }
    return (x278_span){text, len == X278_STRLEN ? strlen(text) : len};
}

/* X278_OK when a segment may begin. X278_E_STATE, X278_E_INVALID_ARG, or the failure the writer had before. */
x278_status x278i_writer_between(const x278_writer *writer);

/* Keep a failure that is final, and flush what is full. @return the status. */
x278_status x278i_writer_settle(x278_writer *writer, x278_status status);

/* End the open segment. */
x278_status x278i_writer_end_segment(x278_writer *writer, uint32_t flags, bool unterminated);

/* Write a segment that was read. */
x278_status x278i_writer_put(x278_writer *writer, const x278_segment *segment, uint32_t flags);

/* Write the first of `count` segments of a transaction, as many as can be copied in one go; *written: how many, perhaps 0. */
x278_status x278i_writer_put_run(x278_writer *writer, const x278_segment *segments, size_t count, size_t *written);

/* Give the bytes in the buffer away: all, or when there are many. */
x278_status x278i_writer_flush(x278_writer *writer);
x278_status x278i_writer_flush_if_full(x278_writer *writer);

#endif
