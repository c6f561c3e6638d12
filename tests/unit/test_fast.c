/* The fast way and the careful way give the same: over the fixtures, and over each of them changed by a few bytes. */
#include <stdio.h>
#include <stdlib.h>

#include "base/context.h"
#include "base/text.h"
#include "copy.h"
#include "fixtures.h"
#include "support.h"

#define MUTANTS 120 /* of a fixture */

/* What encoding gave. */
typedef struct outcome {
    x278_status status;
    x278_buf out;
    x278_issues *issues;
} outcome;

static outcome encode(x278_ctx *ctx, const x278_doc *doc, bool careful, bool told, const char *control) {
    x278_encode_options options = {.struct_size = sizeof options, .control_number = control};
    outcome result = {X278_OK, {NULL, 0, NULL}, NULL};
    ck_assert_int_eq(x278_issues_new(ctx, &result.issues), X278_OK);
    ctx->careful = careful;
    result.status = x278_encode(doc, &options, told ? result.issues : NULL, &result.out);
    ctx->careful = false;
    return result;
}

static void release(outcome *of) {
    x278_buf_free(&of->out);
    x278_issues_free(of->issues);
}

static void same_issue(const x278_issue *a, const x278_issue *b) {
    ck_assert_int_eq(a->code, b->code);
    ck_assert(x278i_str_same(a->path, b->path));
    ck_assert(x278i_str_same(a->message, b->message));
    ck_assert_uint_eq(a->offset, b->offset);
}

static void same(const outcome *a, const outcome *b) {
    ck_assert_int_eq(a->status, b->status);
    ck_assert(buf_is(&a->out, b->out.ptr == NULL ? "" : b->out.ptr, b->out.len));
    ck_assert_uint_eq(x278_issues_count(a->issues), x278_issues_count(b->issues));
    for (size_t i = 0; i < x278_issues_count(a->issues); i++) {
        same_issue(x278_issues_at(a->issues, i), x278_issues_at(b->issues, i));
    }
}

static x278_doc *decode(x278_ctx *ctx, const char *data, size_t len, bool careful) {
    x278_doc *doc = NULL;
    ctx->careful = careful;
    x278_status status = x278_decode(ctx, data, len, NULL, NULL, &doc);
    ctx->careful = false;
    return status == X278_OK ? doc : NULL;
}

/* Decode a message both ways. NULL: it is none. */
static x278_doc *decode_both(x278_ctx *ctx, const char *data, size_t len) {
    x278_doc *fast = decode(ctx, data, len, false);
    x278_doc *careful = decode(ctx, data, len, true);
    char difference[64] = "";
    size_t texts = 0;
    ck_assert((fast == NULL) == (careful == NULL));
    ck_assert_msg(fast == NULL || compare_documents(careful, fast, &texts, difference), "%s", difference);
    x278_doc_free(careful);
    return fast;
}

/* Decode a message and write it both ways, with and without issues, and with a control number. @return whether it was one. */
static bool encode_both(x278_ctx *ctx, const char *data, size_t len) {
    x278_doc *doc = decode_both(ctx, data, len);
    if (doc == NULL) {
        return false;
    }
    for (int i = 0; i < 4; i++) {
        const char *control = i / 2 == 0 ? NULL : "77";
        outcome fast = encode(ctx, doc, false, i % 2 == 1, control);
        outcome careful = encode(ctx, doc, true, i % 2 == 1, control);
        same(&careful, &fast);
        release(&fast);
        release(&careful);
    }
    x278_doc_free(doc);
    return true;
}

/* Change up to three bytes behind the ISA. */
static void mutate(char *data, size_t len, uint32_t *seed) {
    static const char bytes[] = "~*:^1AZ \n";
    for (int i = 0; i < 3 && len > 107; i++) {
        *seed = *seed * 1664525u + 1013904223u;
        size_t at = 106 + (*seed >> 8) % (len - 106);
        data[at] = bytes[*seed >> 4 & 7];
    }
}

static size_t encode_room(x278_ctx *ctx, const char *room) {
    fixtures all;
    size_t count = 0;
    uint32_t seed = 278;
    fixtures_load(room, &all);
    for (size_t i = 0; i < all.count; i++) {
        const fixture *of = &all.items[i];
        if (of->len > 20000) {
            continue;
        }
        count += encode_both(ctx, of->data, of->len);
        for (int m = 0; m < MUTANTS; m++) {
            char *copy = malloc(of->len + 1);
            ck_assert_ptr_nonnull(copy);
            memcpy(copy, of->data, of->len);
            mutate(copy, of->len, &seed);
            count += encode_both(ctx, copy, of->len);
            free(copy);
        }
    }
    fixtures_free(&all);
    return count;
}

START_TEST(fast__reads_and_writes_what_the_careful_way_does)
{
    x278_ctx *ctx = NULL;
    ck_assert_int_eq(x278_ctx_new(NULL, &ctx), X278_OK);
    size_t count = encode_room(ctx, "278") + encode_room(ctx, "model");
    printf("%zu messages were read and written both ways\n", count);
    ck_assert_uint_gt(count, 1000);
    x278_ctx_free(ctx);
}
END_TEST

BEGIN_SUITE("fast")
TEST(fast__reads_and_writes_what_the_careful_way_does)
END_SUITE
