#include "support.h"

#include <stdalign.h>
#include <stddef.h>
#include <stdint.h>

#include "base/scratch.h"

static x278i_scratch scratch; /* outlives the body that a failure leaves */

static void free_scratch(void *what) {
    x278i_scratch_free(what);
}

static void open_scratch(support *t, size_t size) {
    x278i_scratch_init(&scratch, support_ctx(t), size);
    support_defer(t, free_scratch, &scratch);
}

X278_TEST(scratch__serves_many_requests_from_one_block) {
    support_options(t)->block_size = 0;
    open_scratch(t, 1024);
    size_t before = support_live_bytes(t);
    for (size_t i = 1; i <= 20; i++) {
        unsigned char *memory = got(t, x278i_alloc(&scratch.ctx, i));
        ck_assert_uint_eq((uintptr_t)memory % alignof(max_align_t), 0);
        memset(memory, (int)i, i);
        x278i_free(&scratch.ctx, memory, i);
    }
    ck_assert_uint_le(support_live_bytes(t), before + 1024);
}

X278_TEST(scratch__grows_an_array_out_of_its_block) {
    open_scratch(t, 4096);
    void *array = NULL;
    size_t capacity = 0;
    for (size_t i = 0; i < 5000; i++) {
        x278_status status = x278i_grow(&scratch.ctx, &array, &capacity, i + 1, sizeof(size_t), SIZE_MAX);
        if (status != X278_OK) {
            x278i_free(&scratch.ctx, array, capacity * sizeof(size_t));
        }
        ok(t, status);
        ((size_t *)array)[i] = i;
    }
    bool kept = true;
    for (size_t i = 0; i < 5000; i++) {
        kept = kept && ((size_t *)array)[i] == i;
    }
    x278i_free(&scratch.ctx, array, capacity * sizeof(size_t));
    ck_assert(kept);
}

BEGIN_SUITE("scratch")
TEST(scratch__serves_many_requests_from_one_block)
TEST(scratch__grows_an_array_out_of_its_block)
END_SUITE
