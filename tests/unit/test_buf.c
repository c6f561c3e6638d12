#include "support.h"

#include <stdint.h>

#include "base/buf.h"
#include "base/context.h"

static struct {
    const x278_ctx *ctx;
    x278i_buf buf;
    x278_buf out;
} kept;

static void free_kept(void *unused) {
    (void)unused;
    x278i_buf_clear(kept.ctx, &kept.buf);
    x278_buf_free(&kept.out);
}

static x278i_buf *open_buf(support *t) {
    memset(&kept, 0, sizeof kept);
    kept.ctx = support_ctx(t);
    support_defer(t, free_kept, NULL);
    return &kept.buf;
}

X278_TEST(buf__appends_in_order_across_growth) {
    x278i_buf *buf = open_buf(t);
    for (int i = 0; i < 300; i++) {
        char byte = (char)('a' + i % 26);
        ok(t, x278i_buf_append(kept.ctx, buf, &byte, 1));
    }
    ck_assert_uint_eq(buf->len, 300);
    for (int i = 0; i < 300; i++) {
        ck_assert_int_eq(buf->ptr[i], 'a' + i % 26);
    }
}

X278_TEST(buf__appending_nothing_asks_for_nothing) {
    x278i_buf *buf = open_buf(t);
    ok(t, x278i_buf_append(kept.ctx, buf, NULL, 0));
    ck_assert_ptr_null(buf->ptr);
}

X278_TEST(buf__stays_as_it_was_when_memory_runs_out) {
    x278i_buf *buf = open_buf(t);
    ok(t, x278i_buf_append(kept.ctx, buf, "abc", 3));
    x278_status status = x278i_buf_append(kept.ctx, buf, "0123456789012345678901234567890123456789", 40);
    ck_assert_mem_eq(buf->ptr, "abc", 3);
    if (status != X278_OK) {
        ck_assert_uint_eq(buf->len, 3);
    }
    ok(t, status);
    ck_assert_uint_eq(buf->len, 43);
}

X278_TEST(buf__refuses_a_size_that_overflows) {
    x278i_buf *buf = open_buf(t);
    ok(t, x278i_buf_append(kept.ctx, buf, "abc", 3));
    ck_assert_int_eq(x278i_buf_reserve(kept.ctx, buf, SIZE_MAX), X278_E_NOMEM);
    ck_assert_int_eq(x278i_buf_reserve(kept.ctx, buf, SIZE_MAX / 2), X278_E_NOMEM);
    ck_assert_mem_eq(buf->ptr, "abc", 3);
}

X278_TEST(buf__hands_over_with_a_nul) {
    x278i_buf *buf = open_buf(t);
    ok(t, x278i_buf_append(kept.ctx, buf, "abc", 3));
    ok(t, x278i_buf_hand_over(kept.ctx, buf, &kept.out));
    ck_assert_uint_eq(kept.out.len, 3);
    ck_assert_str_eq(kept.out.ptr, "abc");
    ck_assert_ptr_null(buf->ptr);
    ck_assert_uint_eq(buf->capacity, 0);
    x278_buf_free(&kept.out);
    ck_assert_ptr_null(kept.out.ptr);
    x278_buf_free(&kept.out);
    x278_buf_free(NULL);
}

X278_TEST(buf__hands_over_an_empty_one) {
    x278i_buf *buf = open_buf(t);
    ok(t, x278i_buf_hand_over(kept.ctx, buf, &kept.out));
    ck_assert_uint_eq(kept.out.len, 0);
    ck_assert_str_eq(kept.out.ptr, "");
}

static void is_zeroed(void *user, const void *memory, size_t size) {
    (void)user;
    if (size != sizeof(struct x278_ctx)) { /* the context holds nothing of a message and goes as it is */
        ck_assert_msg(support_zeroed(memory, size), "memory was given back without being wiped");
    }
}

X278_TEST(buf__wipes_what_it_leaves_behind) {
    support_options(t)->flags = X278_CTX_WIPE;
    x278i_buf *buf = open_buf(t);
    support_on_free(t, is_zeroed, NULL);
    ok(t, x278i_buf_append(kept.ctx, buf, "a secret", 8));
    ok(t, x278i_buf_append(kept.ctx, buf, "that grows", 10));
    x278i_buf_clear(kept.ctx, buf);
    ok(t, x278i_buf_append(kept.ctx, buf, "a secret", 8));
    ok(t, x278i_buf_hand_over(kept.ctx, buf, &kept.out));
    x278_buf_free(&kept.out);
    support_on_free(t, NULL, NULL);
}

BEGIN_SUITE("buf")
TEST(buf__appends_in_order_across_growth)
TEST(buf__appending_nothing_asks_for_nothing)
TEST(buf__stays_as_it_was_when_memory_runs_out)
TEST(buf__refuses_a_size_that_overflows)
TEST(buf__hands_over_with_a_nul)
TEST(buf__hands_over_an_empty_one)
TEST(buf__wipes_what_it_leaves_behind)
END_SUITE
