/* A growing run of bytes. */
#ifndef X278I_BASE_BUF_H
#define X278I_BASE_BUF_H

#include <string.h>

#include "base/context.h"
#include "x278/str.h"

typedef struct x278i_buf {
    char *ptr;
    size_t len;
    size_t capacity;
} x278i_buf;

/* Make room for `more` bytes behind `len`. X278_E_NOMEM leaves the buffer as it was. */
x278_status x278i_buf_reserve(const x278_ctx *ctx, x278i_buf *buf, size_t more);

/* Append bytes. */
static inline x278_status x278i_buf_append(const x278_ctx *ctx, x278i_buf *buf, const void *data, size_t len) {
    if (len > buf->capacity - buf->len) {
        x278_status status = x278i_buf_reserve(ctx, buf, len);
        if (status != X278_OK) {
            return status;
        }
    }
    if (len > 0) {
        memcpy(buf->ptr + buf->len, data, len);
        buf->len += len;
    }
    return X278_OK;
}

/* Free the bytes. */
void x278i_buf_clear(const x278_ctx *ctx, x278i_buf *buf);

/* Hand the bytes to the caller, with a NUL behind them; the buffer is empty then. */
x278_status x278i_buf_hand_over(const x278_ctx *ctx, x278i_buf *buf, x278_buf *out);

#endif
