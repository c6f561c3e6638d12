/* The parts of JSON text, appended to a buffer. */
#ifndef X278I_BASE_JSON_TEXT_H
#define X278I_BASE_JSON_TEXT_H

#include <stdbool.h>

#include "base/buf.h"
#include "base/text.h"
#include "x278/writer.h"

/* JSON on its way into a buffer. */
typedef struct x278i_json_text {
    const x278_ctx *ctx;
    x278i_buf out;
    x278_writer *sink;  /* gets what is in `out` before a line with a long payload is complete; NULL: nothing does */
    x278_status status; /* the first failure; nothing is appended after it */
    bool bytes;         /* each byte above ASCII is a character, U+0080 to U+00FF */
    bool broken;        /* a string was not UTF-8: what was written of it is not its text. Never with `bytes` */
} x278i_json_text;

/* Room for `more` bytes behind out.len. false: memory ran out, and `status` says so. */
static inline bool x278i_json_room(x278i_json_text *to, size_t more) {
    if (more > to->out.capacity - to->out.len && to->status == X278_OK) {
        to->status = x278i_buf_reserve(to->ctx, &to->out, more);
    }
    return to->status == X278_OK;
}

/* Append bytes as they are. */
static inline void x278i_json_put(x278i_json_text *to, const char *text, size_t len) {
    if (x278i_json_room(to, len)) {
        memcpy(to->out.ptr + to->out.len, text, len);
        to->out.len += len;
    }
}

/* Append a string with its quotes; absent is an empty one. */
void x278i_json_put_string(x278i_json_text *to, x278_str value);

/* Append a number. */
void x278i_json_put_number(x278i_json_text *to, uint64_t value);

#endif
