#include "base/buf.h"

x278_status x278i_buf_reserve(const x278_ctx *ctx, x278i_buf *buf, size_t more) {
    if (more > SIZE_MAX / 2 - buf->len) {
        return X278_E_NOMEM;
    }
    x278_status status = x278i_grow(ctx, &buf->ptr, &buf->capacity, buf->len + more, 1, SIZE_MAX / 2);
    return status == X278_E_LIMIT ? X278_E_NOMEM : status;
}

void x278i_buf_clear(const x278_ctx *ctx, x278i_buf *buf) {
    x278i_free(ctx, buf->ptr, buf->capacity);
    *buf = (x278i_buf){NULL, 0, 0};
}

x278_status x278i_buf_hand_over(const x278_ctx *ctx, x278i_buf *buf, x278_buf *out) {
    *out = (x278_buf){NULL, 0, NULL};
    x278_status status = x278i_buf_reserve(ctx, buf, 1);
    if (status != X278_OK) {
        return status;
    }
    if (ctx->wipe) {
        x278i_wipe(buf->ptr + buf->len, buf->capacity - buf->len); /* x278_buf_free() knows of no capacity */
    }
    x278i_ctx_uncount(ctx, buf->capacity - buf->len - 1); /* nor does it count it */
    buf->ptr[buf->len] = '\0';
    *out = (x278_buf){buf->ptr, buf->len, x278i_ctx_hold(ctx)};
    *buf = (x278i_buf){NULL, 0, 0};
    return X278_OK;
}

void x278_buf_free(x278_buf *buf) {
    if (buf != NULL && buf->ptr != NULL) {
        const x278_ctx *ctx = buf->owner;
        x278i_free(ctx, buf->ptr, buf->len + 1);
        x278i_ctx_drop(ctx);
    }
    if (buf != NULL) {
        *buf = (x278_buf){NULL, 0, NULL};
    }
}
