/* The places of the parts of a long element are those that x278_segment_place() finds from its start each time. */
#include "ack/spots.h"

#include <stdio.h>

#include "support.h"

static void free_spots(void *user) {
    x278i_spots_free(((void **)user)[0], ((void **)user)[1]);
}

/* "HI*" and an element of many repetitions and components of all lengths, empty ones included, then a second one. */
static size_t make_text(char *text, size_t size) {
    size_t len = (size_t)snprintf(text, size, "%sHI*", ISA);
    for (int i = 0; i < 300; i++) {
        len += (size_t)snprintf(text + len, size - len, "%.*s%s", i % 4, "ABC",
                                i % 7 == 3   ? "^"
                                : i % 5 == 4 ? "::"
                                             : ":");
    }
    return len + (size_t)snprintf(text + len, size - len, "*%0300d^2:3~", 1);
}

X278_TEST(spots__are_where_the_segment_has_its_parts) {
    static char text[8192];
    static x278i_spots spots;
    static void *owned[2];
    x278_ctx *ctx = support_ctx(t);
    x278_reader *reader = support_memory(t, ctx, text, make_text(text, sizeof text), NULL, NULL);
    const x278_token *token;
    ok(t, x278_reader_next(reader, &token));
    ok(t, x278_reader_next(reader, &token));
    x278i_spots_init(&spots, 1 << 20);
    owned[0] = ctx;
    owned[1] = &spots;
    support_defer(t, free_spots, owned);
    for (uint32_t element = 0; element <= 3; element++) {
        for (uint32_t repetition = 0; repetition <= 46; repetition++) {
            for (uint32_t component = 0; component <= 400; component += component < 20 ? 1 : 23) {
                uint64_t wanted[2];
                uint64_t place[2];
                x278_status status =
                    x278_segment_place(token->segment, element, repetition, component, &wanted[0], &wanted[1]);
                is(t,
                   x278i_spots_place(ctx, &spots, token->segment, element, repetition, component, &place[0], &place[1]),
                   status);
                ck_assert_uint_eq(place[0], wanted[0]);
                ck_assert_uint_eq(place[1], wanted[1]);
            }
        }
    }
}

/* Questions that change between two elements look through both each time: they end. */
X278_TEST(spots__end_when_too_much_was_looked_through) {
    static char text[8192];
    static x278i_spots spots;
    static void *owned[2];
    x278_ctx *ctx = support_ctx(t);
    size_t len = make_text(text, sizeof text);
    x278_reader *reader = support_memory(t, ctx, text, len, NULL, NULL);
    const x278_token *token;
    ok(t, x278_reader_next(reader, &token));
    ok(t, x278_reader_next(reader, &token));
    x278i_spots_init(&spots, len);
    owned[0] = ctx;
    owned[1] = &spots;
    support_defer(t, free_spots, owned);
    size_t found = 0;
    uint64_t place[2] = {0, 0};
    for (int i = 0; i < 1000; i++) {
        x278_status status =
            x278i_spots_place(ctx, &spots, token->segment, 1 + (uint32_t)i % 2, 2, 1, &place[0], &place[1]);
        is(t, status, status == X278_OK ? X278_OK : X278_E_NOT_FOUND);
        found += status == X278_OK;
        if (status != X278_OK) { /* the place is that of the element, then */
            uint64_t whole[2];
            ok(t, x278_segment_place(token->segment, 1 + (uint32_t)i % 2, 0, 0, &whole[0], &whole[1]));
            ck_assert(place[0] == whole[0] && place[1] == whole[1]);
        }
    }
    ck_assert_uint_gt(found, 500); /* one of the two is known all the time */
    ck_assert_uint_lt(found, 600);
}

BEGIN_SUITE("spots")
TEST(spots__are_where_the_segment_has_its_parts)
TEST(spots__end_when_too_much_was_looked_through)
END_SUITE
