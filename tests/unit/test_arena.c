#include "support.h"

#include <stdalign.h>
#include <stddef.h>
#include <stdint.h>

#include "base/arena.h"

static void free_arena(void *arena) {
    x278i_arena_free(arena);
}

static void open_arena(support *t, x278i_arena *arena) {
    x278i_arena_init(arena, support_ctx(t));
    support_defer(t, free_arena, arena);
}

static x278i_arena arena; /* outlives the body that a failure leaves */

X278_TEST(arena__memory_is_aligned_and_does_not_overlap) {
    open_arena(t, &arena);
    unsigned char *blocks[20];
    for (size_t i = 0; i < 20; i++) {
        blocks[i] = got(t, x278i_arena_alloc(&arena, i + 1));
        ck_assert_uint_eq((uintptr_t)blocks[i] % alignof(max_align_t), 0);
        memset(blocks[i], (int)i, i + 1);
        got(t, x278i_arena_text(&arena, 1)); /* unaligns what comes next */
    }
    for (size_t i = 0; i < 20; i++) {
        for (size_t j = 0; j <= i; j++) {
            ck_assert_uint_eq(blocks[i][j], i);
        }
    }
}

X278_TEST(arena__text_is_packed_in_one_block) {
    support_options(t)->block_size = 0;
    open_arena(t, &arena);
    char *first = got(t, x278i_arena_text(&arena, 3));
    size_t live = support_live(t);
    char *second = got(t, x278i_arena_text(&arena, 3));
    if (support_live(t) == live) {
        ck_assert_ptr_eq(second, first + 3);
    }
}

X278_TEST(arena__gives_a_pointer_for_no_bytes) {
    open_arena(t, &arena);
    got(t, x278i_arena_alloc(&arena, 0));
    got(t, x278i_arena_text(&arena, 0));
}

X278_TEST(arena__refuses_a_size_that_overflows) {
    open_arena(t, &arena);
    got(t, x278i_arena_alloc(&arena, 1));
    ck_assert_ptr_null(x278i_arena_alloc(&arena, SIZE_MAX));
    ck_assert_ptr_null(x278i_arena_text(&arena, SIZE_MAX - 8));
    x278_str str;
    ck_assert_int_eq(x278i_arena_str(&arena, "a", SIZE_MAX, &str), X278_E_NOMEM);
    ck_assert_ptr_null(str.ptr);
}

X278_TEST(arena__takes_what_is_larger_than_a_block) {
    open_arena(t, &arena);
    char *large = got(t, x278i_arena_alloc(&arena, 100000));
    memset(large, 1, 100000);
    ck_assert_uint_ge(arena.held, 100000);
}

X278_TEST(arena__str_copies_and_ends_with_nul) {
    open_arena(t, &arena);
    x278_str str;
    ok(t, x278i_arena_str(&arena, "abc\0def", 7, &str));
    ck_assert_uint_eq(str.len, 7);
    ck_assert_mem_eq(str.ptr, "abc\0def", 8);
    ok(t, x278i_arena_str(&arena, NULL, 0, &str));
    ck_assert_uint_eq(str.len, 0);
    ck_assert_str_eq(str.ptr, "");
}

X278_TEST(arena__reset_keeps_the_largest_block_only) {
    open_arena(t, &arena);
    x278i_arena_reset(&arena); /* with nothing in it */
    size_t before = support_live(t);
    got(t, x278i_arena_alloc(&arena, 50000));
    got(t, x278i_arena_alloc(&arena, 60000));
    got(t, x278i_arena_alloc(&arena, 20000));
    x278i_arena_reset(&arena);
    ck_assert_uint_eq(support_live(t), before + 1);
    size_t asked = arena.held;
    got(t, x278i_arena_alloc(&arena, 60000));
    ck_assert_uint_eq(arena.held, asked);
}

X278_TEST(arena__zeros_are_zero_after_a_reset) {
    open_arena(t, &arena);
    for (int round = 0; round < 2; round++) {
        char *last = NULL;
        for (size_t size = 1; size < 3000; size += 97) {
            char *zeros = got(t, x278i_arena_zeros(&arena, size));
            ck_assert_uint_eq((uintptr_t)zeros % alignof(uint64_t), 0);
            ck_assert(support_zeroed(zeros, size));
            ck_assert_ptr_ne(zeros, last);
            memset(zeros, 'x', size);
            last = zeros;
        }
        x278i_arena_reset(&arena);
    }
    ck_assert_ptr_null(x278i_arena_zeros(&arena, SIZE_MAX));
    ck_assert_ptr_null(x278i_arena_zeros(&arena, SIZE_MAX - 8));
}

X278_TEST(arena__uses_what_it_is_lent_first) {
    static max_align_t memory[20];
    open_arena(t, &arena);
    size_t before = support_live(t);
    x278i_arena_lend(&arena, memory, sizeof memory);
    char *first = got(t, x278i_arena_alloc(&arena, sizeof memory / 2));
    ck_assert(first > (char *)memory && first < (char *)(memory + 20));
    ck_assert(x278i_arena_owns(&arena, first, sizeof memory / 2));
    ck_assert_uint_eq(support_live(t), before);
    got(t, x278i_arena_alloc(&arena, sizeof memory));
    ck_assert_uint_eq(support_live(t), before + 1);
    x278i_arena_reset(&arena); /* the own block is the larger one */
    ck_assert_uint_eq(support_live(t), before + 1);
    ck_assert(!x278i_arena_owns(&arena, first, 1));
    ck_assert_uint_gt(arena.held, 2 * sizeof memory);
    x278i_arena_free(&arena);
    ck_assert_uint_eq(support_live(t), before);
}

X278_TEST(arena__wipes_what_it_was_lent) {
    static max_align_t memory[20];
    support_options(t)->flags = X278_CTX_WIPE;
    open_arena(t, &arena);
    x278i_arena_lend(&arena, memory, sizeof memory);
    char *secret = got(t, x278i_arena_alloc(&arena, 100));
    memset(secret, 'x', 100);
    got(t, x278i_arena_alloc(&arena, sizeof memory));
    x278i_arena_reset(&arena);
    ck_assert(support_zeroed(secret, 100));
}

X278_TEST(arena__is_usable_after_free) {
    open_arena(t, &arena);
    size_t before = support_live(t);
    got(t, x278i_arena_alloc(&arena, 10));
    x278i_arena_free(&arena);
    ck_assert_uint_eq(support_live(t), before);
    ck_assert_uint_eq(arena.held, 0);
    got(t, x278i_arena_alloc(&arena, 10));
}

static void is_zeroed(void *user, const void *memory, size_t size) {
    if (*(const bool *)user) {
        ck_assert_msg(support_zeroed((const char *)memory + 2 * sizeof(max_align_t), size - 2 * sizeof(max_align_t)),
                      "memory was given back without being wiped");
    }
}

X278_TEST(arena__wipes_when_the_context_says_so) {
    static bool watching;
    watching = false;
    support_options(t)->flags = X278_CTX_WIPE;
    support_on_free(t, is_zeroed, &watching);
    open_arena(t, &arena);
    char *secret = got(t, x278i_arena_alloc(&arena, 200));
    memset(secret, 'x', 200);
    x278i_arena_reset(&arena);
    ck_assert(support_zeroed(secret, 200));
    secret = got(t, x278i_arena_alloc(&arena, 150));
    memset(secret, 'x', 150);
    watching = true;
    x278i_arena_free(&arena);
    watching = false;
}

BEGIN_SUITE("arena")
TEST(arena__memory_is_aligned_and_does_not_overlap)
TEST(arena__text_is_packed_in_one_block)
TEST(arena__gives_a_pointer_for_no_bytes)
TEST(arena__refuses_a_size_that_overflows)
TEST(arena__takes_what_is_larger_than_a_block)
TEST(arena__str_copies_and_ends_with_nul)
TEST(arena__reset_keeps_the_largest_block_only)
TEST(arena__zeros_are_zero_after_a_reset)
TEST(arena__uses_what_it_is_lent_first)
TEST(arena__wipes_what_it_was_lent)
TEST(arena__is_usable_after_free)
TEST(arena__wipes_when_the_context_says_so)
END_SUITE
