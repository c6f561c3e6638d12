#include "support.h"

#include <stdint.h>
#include <stdlib.h>

#include "base/context.h"

START_TEST(context__all_defaults_work)
{
    x278_ctx *ctx = NULL;
    ck_assert_int_eq(x278_ctx_new(NULL, &ctx), X278_OK);
    ck_assert_ptr_nonnull(ctx);
    ck_assert_uint_eq(ctx->block_size, 16 * 1024);
    ck_assert_uint_eq(x278_ctx_max_bytes(ctx), 256u * 1024 * 1024);
    ck_assert_uint_eq(x278_ctx_max_segments(ctx), 1000000);
    ck_assert_uint_eq(x278_ctx_max_elements(ctx), 10000);
    ck_assert_uint_eq(x278_ctx_max_issues(ctx), 10000);
    ck_assert_uint_eq(x278_ctx_max_parts(ctx), 100000);
    ck_assert_uint_eq(x278_ctx_max_document(ctx), 64u * 1024 * 1024);
    ck_assert_uint_eq(x278_ctx_max_memory(ctx), 1024u * 1024 * 1024);
    ck_assert(x278_ctx_allocator(ctx)->alloc != NULL);
    ck_assert(x278_ctx_allocator(ctx)->realloc != NULL);
    ck_assert(x278_ctx_allocator(ctx)->free != NULL);
    ck_assert_ptr_null(x278_ctx_allocator(NULL));
    ck_assert_uint_eq(x278_ctx_max_bytes(NULL) + x278_ctx_max_segments(NULL) + x278_ctx_max_elements(NULL) +
                          x278_ctx_max_issues(NULL),
                      0);
    void *memory = x278i_alloc(ctx, 10);
    memory = x278i_realloc(ctx, memory, 10, 20);
    ck_assert_ptr_nonnull(memory);
    x278i_free(ctx, memory, 20);
    x278i_free(ctx, NULL, 0);
    x278_ctx_free(ctx);
    x278_ctx_free(NULL);
}
END_TEST

START_TEST(context__needs_somewhere_to_put_it)
{ ck_assert_int_eq(x278_ctx_new(NULL, NULL), X278_E_INVALID_ARG); }
END_TEST

START_TEST(context__refuses_a_struct_that_is_too_small)
{
    x278_ctx *ctx = (x278_ctx *)&ctx;
    x278_ctx_options options = {.struct_size = (uint32_t)sizeof options - 1};
    ck_assert_int_eq(x278_ctx_new(&options, &ctx), X278_E_INVALID_ARG);
    ck_assert_ptr_null(ctx);
    options.struct_size = 0;
    ck_assert_int_eq(x278_ctx_new(&options, &ctx), X278_E_INVALID_ARG);
}
END_TEST

START_TEST(context__reads_no_byte_beyond_an_options_struct_of_the_baseline)
{
    size_t size = sizeof(x278_ctx_options); /* the baseline of 0.1 */
    x278_ctx_options *options = calloc(1, size);
    ck_assert_ptr_nonnull(options);
    options->struct_size = (uint32_t)size;
    x278_ctx *ctx = NULL;
    ck_assert_int_eq(x278_ctx_new(options, &ctx), X278_OK);
    free(options);
    x278_ctx_free(ctx);
}
END_TEST

START_TEST(context__takes_a_newer_struct_only_when_its_new_fields_are_zero)
{
    struct {
        x278_ctx_options known;
        uint64_t newer;
    } options = {.known = {.struct_size = (uint32_t)(sizeof options)}};
    x278_ctx *ctx = NULL;
    ck_assert_int_eq(x278_ctx_new(&options.known, &ctx), X278_OK);
    x278_ctx_free(ctx);
    options.newer = 1;
    ck_assert_int_eq(x278_ctx_new(&options.known, &ctx), X278_E_UNSUPPORTED);
    ck_assert_ptr_null(ctx);
}
END_TEST

START_TEST(context__refuses_unknown_flags)
{
    x278_ctx *ctx = NULL;
    x278_ctx_options options = {.struct_size = sizeof options, .flags = 2};
    ck_assert_int_eq(x278_ctx_new(&options, &ctx), X278_E_UNSUPPORTED);
}
END_TEST

START_TEST(context__refuses_half_an_allocator)
{
    x278_ctx *whole = NULL;
    ck_assert_int_eq(x278_ctx_new(NULL, &whole), X278_OK);
    x278_ctx *ctx = NULL;
    for (int missing = 0; missing < 3; missing++) {
        x278_ctx_options options = {.struct_size = sizeof options, .allocator = whole->allocator};
        if (missing == 0) {
            options.allocator.alloc = NULL;
        } else if (missing == 1) {
            options.allocator.realloc = NULL;
        } else {
            options.allocator.free = NULL;
        }
        ck_assert_int_eq(x278_ctx_new(&options, &ctx), X278_E_INVALID_ARG);
        ck_assert_ptr_null(ctx);
    }
    x278_ctx_free(whole);
}
END_TEST

X278_TEST(context__limits_are_taken_and_cut_to_what_records_can_say) {
    x278_ctx_options *options = support_options(t);
    options->max_bytes = UINT64_MAX;
    options->max_segments = 7;
    options->max_elements = UINT64_MAX;
    options->max_issues = 3;
    x278_ctx *ctx = support_ctx(t);
    ck_assert_uint_eq(x278_ctx_max_bytes(ctx), 1024u * 1024 * 1024 - 1);
    ck_assert_uint_eq(x278_ctx_max_segments(ctx), 7);
    ck_assert_uint_eq(x278_ctx_max_elements(ctx), UINT32_MAX - 1);
    ck_assert_uint_eq(x278_ctx_max_issues(ctx), 3);
}

static struct {
    const x278_ctx *ctx;
    void *array;
    size_t bytes;
} kept;

static void free_kept(void *unused) {
    (void)unused;
    x278i_free(kept.ctx, kept.array, kept.bytes);
}

X278_TEST(context__grow_doubles_and_keeps_what_is_there) {
    memset(&kept, 0, sizeof kept);
    kept.ctx = support_ctx(t);
    support_defer(t, free_kept, NULL);
    size_t capacity = 0;
    for (uint32_t i = 0; i < 1000; i++) {
        x278_status status = x278i_grow(kept.ctx, &kept.array, &capacity, i + 1, sizeof i, 1000);
        kept.bytes = capacity * sizeof i;
        ok(t, status);
        ((uint32_t *)kept.array)[i] = i;
    }
    for (uint32_t i = 0; i < 1000; i++) {
        ck_assert_uint_eq(((uint32_t *)kept.array)[i], i);
    }
    void *before = kept.array;
    size_t capacity_before = capacity;
    ck_assert_int_eq(x278i_grow(kept.ctx, &kept.array, &capacity, 5000, sizeof(uint32_t), 4999), X278_E_LIMIT);
    ck_assert_int_eq(x278i_grow(kept.ctx, &kept.array, &capacity, SIZE_MAX / 2, sizeof(uint32_t), SIZE_MAX),
                     X278_E_LIMIT);
    ck_assert_ptr_eq(kept.array, before);
    ck_assert_uint_eq(capacity, capacity_before);
}

static void is_zeroed(void *user, const void *memory, size_t size) {
    (void)user;
    if (size == 10 || size == 20) {
        ck_assert_msg(support_zeroed(memory, size), "memory was given back without being wiped");
    }
}

X278_TEST(context__wipes_blocks_that_move_and_blocks_that_go) {
    memset(&kept, 0, sizeof kept);
    support_options(t)->flags = X278_CTX_WIPE;
    kept.ctx = support_ctx(t);
    support_on_free(t, is_zeroed, NULL);
    support_defer(t, free_kept, NULL);
    kept.array = got(t, x278i_alloc(kept.ctx, 10));
    kept.bytes = 10;
    memset(kept.array, 'x', 10);
    void *moved = got(t, x278i_realloc(kept.ctx, kept.array, 10, 20));
    kept.array = moved;
    kept.bytes = 20;
    ck_assert_mem_eq(moved, "xxxxxxxxxx", 10);
    memset(moved, 'y', 20);
}

START_TEST(context__zero_options_are_given_for_none)
{
    uint64_t known[3] = {1, 2, 3};
    ck_assert_int_eq(x278i_take_options(NULL, 0, 8, known, sizeof known), X278_OK);
    ck_assert(support_zeroed(known, sizeof known));
}
END_TEST

START_TEST(context__fields_an_older_caller_did_not_know_are_zero)
{
    uint32_t given[2] = {8, 7};
    uint32_t known[3] = {9, 9, 9};
    ck_assert_int_eq(x278i_take_options(given, 8, 8, known, sizeof known), X278_OK);
    ck_assert_uint_eq(known[0], sizeof known);
    ck_assert_uint_eq(known[1], 7);
    ck_assert_uint_eq(known[2], 0);
}
END_TEST

BEGIN_SUITE("context")
TEST(context__all_defaults_work)
TEST(context__needs_somewhere_to_put_it)
TEST(context__refuses_a_struct_that_is_too_small)
TEST(context__reads_no_byte_beyond_an_options_struct_of_the_baseline)
TEST(context__takes_a_newer_struct_only_when_its_new_fields_are_zero)
TEST(context__refuses_unknown_flags)
TEST(context__refuses_half_an_allocator)
TEST(context__limits_are_taken_and_cut_to_what_records_can_say)
TEST(context__grow_doubles_and_keeps_what_is_there)
TEST(context__wipes_blocks_that_move_and_blocks_that_go)
TEST(context__zero_options_are_given_for_none)
TEST(context__fields_an_older_caller_did_not_know_are_zero)
END_SUITE
