/* The reader says the same about an input however it comes: whole, by file in small chunks, or fed in any pieces; and
 * whether it takes its fast way, with any kind of vectors, or the careful one. */
#include "support.h"

#include <stdio.h>
#include <stdlib.h>

#include "base/context.h"
#include "edi/masks.h"
#include "fixtures.h"
#include "transcript.h"

static fixtures rooms[2];
static const char *const room_names[2] = {"edi", "278"};

typedef struct reading {
    transcript said;
    transcript issues;
} reading;

/* The best vectors, or `vector`; X278I_VECTORS: none, the careful way. */
static void read_by(const fixture *f, const transcript_input *input, int vector, reading *out) {
    x278_ctx *ctx = NULL;
    x278_issues *issues = NULL;
    ck_assert_int_eq(x278_ctx_new(&f->limits, &ctx), X278_OK);
    if (vector >= 0) {
        ctx->careful = vector == X278I_VECTORS;
        ctx->vector = ctx->careful ? X278I_VECTOR_NONE : (uint8_t)vector;
    }
    ck_assert_int_eq(x278_issues_new(ctx, &issues), X278_OK);
    transcript_clear(&out->said);
    transcript_clear(&out->issues);
    transcript_read(ctx, input, issues, &out->said, NULL);
    transcript_issues(issues, &out->issues);
    x278_issues_free(issues);
    x278_ctx_free(ctx);
}

static void read_into(const fixture *f, const transcript_input *input, reading *out) {
    read_by(f, input, -1, out);
}

static void compare(const fixture *f, const char *how, size_t at, const reading *whole, const reading *cut) {
    ck_assert_msg(transcript_same(&whole->said, &cut->said),
                  "%s, %s %zu: not the same segments\nwhole:\n%.*s\ncut:\n%.*s", f->folder, how, at,
                  (int)whole->said.len, whole->said.ptr, (int)cut->said.len, cut->said.ptr);
    ck_assert_msg(transcript_same(&whole->issues, &cut->issues),
                  "%s, %s %zu: not the same issues\nwhole:\n%.*s\ncut:\n%.*s", f->folder, how, at,
                  (int)whole->issues.len, whole->issues.len > 0 ? whole->issues.ptr : "", (int)cut->issues.len,
                  cut->issues.len > 0 ? cut->issues.ptr : "");
}

static void in_mode(const fixture *f, bool transactions) {
    reading whole = {{NULL, 0, 0}, {NULL, 0, 0}};
    reading cut = {{NULL, 0, 0}, {NULL, 0, 0}};
    x278_reader_options options = f->options;
    transcript_input input = {
        .source = FROM_MEMORY,
        .path = f->path,
        .data = f->data,
        .len = f->len,
        .options = &options,
        .transactions = transactions,
    };
    read_into(f, &input, &whole);
    for (int vector = 0; vector <= X278I_VECTORS; vector++) {
        bool better = vector < X278I_VECTORS && vector > (int)x278i_vector_best(); /* not in this processor */
        if (!better && (vector == X278I_VECTORS || x278i_masks_of((x278i_vector)vector) != NULL)) {
            read_by(f, &input, vector, &cut);
            compare(f, transactions ? "transactions, vectors" : "tokens, vectors", (size_t)vector, &whole, &cut);
        }
    }

    static const uint64_t chunks[] = {1, 7, 64, 0};
    input.source = FROM_FILE;
    for (size_t i = 0; i < sizeof chunks / sizeof chunks[0]; i++) {
        options.chunk_bytes = chunks[i];
        read_into(f, &input, &cut);
        compare(f, transactions ? "transactions, file in chunks of" : "tokens, file in chunks of", (size_t)chunks[i],
                &whole, &cut);
    }
    options.chunk_bytes = f->options.chunk_bytes;

    input.source = FROM_FEED;
    for (size_t at = 0; at <= f->len; at++) {
        input.cuts = &at;
        input.cut_count = 1;
        read_into(f, &input, &cut);
        compare(f, transactions ? "transactions, cut at" : "tokens, cut at", at, &whole, &cut);
    }
    input.cut_count = 0;
    input.bytewise = true;
    read_into(f, &input, &cut);
    compare(f, transactions ? "transactions, byte by byte" : "tokens, byte by byte", 0, &whole, &cut);

    transcript_free(&whole.said);
    transcript_free(&whole.issues);
    transcript_free(&cut.said);
    transcript_free(&cut.issues);
}

static const fixture *fixture_at(int index) {
    size_t i = (size_t)index;
    return i < rooms[0].count ? &rooms[0].items[i] : &rooms[1].items[i - rooms[0].count];
}

START_TEST(split__tokens_do_not_depend_on_where_the_input_is_cut)
{ in_mode(fixture_at(_i), false); }
END_TEST

START_TEST(split__transactions_do_not_depend_on_where_the_input_is_cut)
{ in_mode(fixture_at(_i), true); }
END_TEST

int main(void) {
    for (size_t i = 0; i < 2; i++) {
        fixtures_load(room_names[i], &rooms[i]);
    }
    int count = (int)(rooms[0].count + rooms[1].count);
    TCase *tcase = tcase_create("split");
    tcase_set_timeout(tcase, 300);
    tcase_add_loop_test(tcase, split__tokens_do_not_depend_on_where_the_input_is_cut, 0, count);
    tcase_add_loop_test(tcase, split__transactions_do_not_depend_on_where_the_input_is_cut, 0, count);
    int result = support_main(tcase);
    fixtures_free(&rooms[0]);
    fixtures_free(&rooms[1]);
    return result;
}
