/* The fast way and the careful way give the same: over the fixtures, and over each of them changed by a few bytes. */
#include <stdio.h>
#include <stdlib.h>

#include "base/context.h"
#include "base/text.h"
#include "copy.h"
#include "doc/document.h"
#include "fixtures.h"
#include "review/node.h"
#include "support.h"

#define MUTANTS 120 /* of a fixture */
#define SHAKES 150  /* documents that are made of one */

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

/* Write a document both ways, with and without issues, and with a control number. */
static void write_both(x278_ctx *ctx, const x278_doc *doc) {
    for (int i = 0; i < 4; i++) {
        const char *control = i / 2 == 0 ? NULL : "77";
        outcome fast = encode(ctx, doc, false, i % 2 == 1, control);
        outcome careful = encode(ctx, doc, true, i % 2 == 1, control);
        same(&careful, &fast);
        release(&fast);
        release(&careful);
    }
}

/* Decode a message and write it both ways. @return whether it was one. */
static bool encode_both(x278_ctx *ctx, const char *data, size_t len) {
    x278_doc *doc = decode_both(ctx, data, len);
    if (doc == NULL) {
        return false;
    }
    write_both(ctx, doc);
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

/* Structs as a program may fill them */

/* A document that is shaken: its structs get other values, by chance. */
typedef struct shaker {
    x278i_tree tree;
    uint32_t seed;
    const void *nodes[1000]; /* still to be gone through */
    uint16_t types[1000];
    size_t count;
} shaker;

/* A number below `most`. */
static uint32_t roll(shaker *s, uint32_t most) {
    s->seed = s->seed * 1664525u + 1013904223u;
    return (s->seed >> 8) % most;
}

/* Any text: often absent, of lengths that are copied in other ways, now and then one that nobody should put there. */
static x278_str any_text(shaker *s) {
    static const char letters[] =
        "ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789 ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789 abcdefghijklm";
    static const char odd[] = "A*B~C:D^E";
    switch (roll(s, 100)) {
    case 0:
        return (x278_str){odd + roll(s, 8), 1 + roll(s, 2)};
    case 1:
        return (x278_str){NULL, 1 + roll(s, 3)};
    case 2:
        return (x278_str){letters, 0};
    default:
        return roll(s, 3) == 0 ? (x278_str){NULL, 0}
                               : (x278_str){letters + roll(s, 8), 1 + roll(s, roll(s, 2) == 0 ? 4 : 70)};
    }
}

static void shake_texts(shaker *s, void *node, uint16_t field) {
    x278_str *text = NULL;
    size_t count = roll(s, 6);
    for (size_t i = 0; i < count; i++) {
        if (x278i_texts_entry(s->tree.arena, node, field, i, &text) == X278_OK) {
            *text = any_text(s);
        }
    }
}

static void push_node(shaker *s, const void *node, uint16_t type) {
    if (node != NULL && s->count < sizeof s->nodes / sizeof s->nodes[0]) {
        s->nodes[s->count] = node;
        s->types[s->count++] = type;
    }
}

static void shake_field(shaker *s, char *node, uint16_t field, uint32_t often) {
    const x278i_field *of = &x278i_fields[field];
    bool change = roll(s, often) == 0 && (of->flags & X278_FIELD_GATHERED) == 0 && of->of != x278i_unknown_struct;
    bool structs = of->kind == X278_FIELD_ONE || of->kind == X278_FIELD_MANY;
    void *made;
    if (change && of->kind == X278_FIELD_TEXT && (of->flags & X278_FIELD_PAYLOAD) == 0) {
        x278_str text = any_text(s);
        memcpy(node + of->offset, &text, sizeof text);
    } else if (change && of->kind == X278_FIELD_TEXTS) {
        shake_texts(s, node, field);
    } else if (change && of->kind == X278_FIELD_NUMBER) {
        uint32_t number = roll(s, 3);
        memcpy(node + of->offset, &number, sizeof number);
    } else if (change && structs && roll(s, 2) == 0) {
        ck_assert_int_eq(x278i_node_add(&s->tree, node, field, &made), X278_OK);
    } else if (change && of->kind == X278_FIELD_ONE) {
        memset(node + of->offset, 0, sizeof(void *));
    }
    if (of->kind == X278_FIELD_ONE) {
        push_node(s, x278i_node_one(node, field), of->of);
    }
    for (size_t i = 0; of->kind == X278_FIELD_MANY && i < x278i_node_count(node, field); i++) {
        push_node(s, x278i_node_many(node, field)[i], of->of);
    }
}

static void shake(x278_doc *doc, uint32_t seed) {
    static shaker s;
    const x278i_guide *guide = doc->guide;
    s = (shaker){.tree = {&doc->arena, doc->root, true}, .seed = seed};
    uint32_t often = 2 + roll(&s, 400);
    push_node(&s, doc->root, x278i_binding_for(&guide)->root);
    while (s.count > 0) {
        const void *from = s.nodes[--s.count];
        const x278i_struct *type = &x278i_structs[s.types[s.count]];
        char *node;
        memcpy(&node, &from, sizeof node);
        for (uint16_t i = 0; i < type->count; i++) {
            shake_field(&s, node, (uint16_t)(type->first + i), often);
        }
    }
}

static size_t shake_room(x278_ctx *ctx, const char *room) {
    fixtures all;
    size_t count = 0;
    uint32_t seed = 0;
    fixtures_load(room, &all);
    for (size_t i = 0; i < all.count; i++) {
        for (int m = 0; all.items[i].len < 5000 && m < SHAKES; m++) {
            x278_doc *doc = decode(ctx, all.items[i].data, all.items[i].len, false);
            if (doc != NULL) {
                shake(doc, seed++);
                write_both(ctx, doc);
                count++;
            }
            x278_doc_free(doc);
        }
    }
    fixtures_free(&all);
    return count;
}

START_TEST(fast__writes_what_a_program_puts_into_structs_as_the_careful_way_does)
{
    x278_ctx *ctx = NULL;
    ck_assert_int_eq(x278_ctx_new(NULL, &ctx), X278_OK);
    size_t count = shake_room(ctx, "278") + shake_room(ctx, "model");
    printf("%zu documents were written both ways\n", count);
    ck_assert_uint_gt(count, 1000);
    x278_ctx_free(ctx);
}
END_TEST

BEGIN_SUITE("fast")
TEST(fast__reads_and_writes_what_the_careful_way_does)
TEST(fast__writes_what_a_program_puts_into_structs_as_the_careful_way_does)
END_SUITE
