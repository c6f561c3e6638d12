/* Documents as X12 and in another form, there and back: what the targets for XML and JSON share. */
#ifndef X278_FUZZ_EXCHANGE_H
#define X278_FUZZ_EXCHANGE_H

#include <stdbool.h>

#include "memory.h"

#define EXCHANGE_SMALL 20000 /* bytes of input that reach no limit of memory_ctx() on the way */

/* The functions of a form. Flags are those of its writer; a reader is fed. */
typedef struct exchange_form {
    x278_status (*encode)(const x278_doc *doc, uint32_t flags, x278_buf *out);
    x278_status (*decode)(const x278_ctx *ctx, const x278_buf *text, x278_issues *issues, x278_doc **out);
    x278_status (*open)(const x278_ctx *ctx, x278_issues *issues, void **out);
    x278_status (*next)(void *reader, x278_doc **out);
    x278_status (*feed)(void *reader, const uint8_t *data, size_t len);
    x278_status (*feed_end)(void *reader);
    void (*free)(void *reader);
    uint32_t flags; /* of the writer, beside none */
} exchange_form;

static void exchange_same(const x278_buf *a, const x278_buf *b) {
    MUST(a->len == b->len && (a->len == 0 || memcmp(a->ptr, b->ptr, a->len) == 0));
}

/* Both are written alike as X12, or refused alike. X278_E_NOMEM, or X278_OK. */
static x278_status exchange_compare(const x278_doc *a, const x278_doc *b, uint32_t flags) {
    x278_encode_options options = {.struct_size = sizeof options, .flags = flags};
    x278_buf first = {NULL, 0, NULL};
    x278_buf second = {NULL, 0, NULL};
    x278_status status = x278_encode(a, &options, NULL, &first);
    x278_status again = status == X278_E_NOMEM ? status : x278_encode(b, &options, NULL, &second);
    bool out_of_memory = status == X278_E_NOMEM || again == X278_E_NOMEM;
    MUST(out_of_memory || status == again);
    if (!out_of_memory) {
        exchange_same(&first, &second);
    }
    x278_buf_free(&first);
    x278_buf_free(&second);
    return out_of_memory ? X278_E_NOMEM : X278_OK;
}

/* There and back. */
static x278_status exchange(const exchange_form *form, const x278_ctx *ctx, const x278_doc *doc, size_t size,
                            uint32_t flags) {
    static const uint32_t ways[] = {0, X278_ENCODE_INCOMPLETE, X278_ENCODE_INCOMPLETE | X278_ENCODE_TRANSACTION};
    x278_buf text = {NULL, 0, NULL};
    x278_buf again = {NULL, 0, NULL};
    x278_issues *issues = NULL;
    x278_doc *back = NULL;
    x278_status status = form->encode(doc, flags, &text);
    if (status == X278_E_UNSUPPORTED) {
        return X278_OK; /* a payload that was too large is not in memory */
    }
    MUST(status == X278_OK || status == X278_E_NOMEM);
    if (status == X278_OK) {
        status = x278_issues_new(ctx, &issues);
    }
    if (status == X278_OK) {
        status = form->decode(ctx, &text, issues, &back);
        MUST(status == X278_OK || status == X278_E_NOMEM || (status == X278_E_LIMIT && size > EXCHANGE_SMALL));
    }
    if (status == X278_OK) {
        MUST(x278_issues_count(issues) == 0 && x278_doc_guide(doc) == x278_doc_guide(back));
        status = form->encode(back, flags, &again);
        MUST(status == X278_OK || status == X278_E_NOMEM);
    }
    if (status == X278_OK) {
        exchange_same(&text, &again);
    }
    for (size_t i = 0; i < sizeof ways / sizeof ways[0] && status == X278_OK; i++) {
        status = exchange_compare(doc, back, ways[i]);
    }
    x278_doc_free(back);
    x278_issues_free(issues);
    x278_buf_free(&again);
    x278_buf_free(&text);
    return status;
}

/* The bytes in the form, fed in two parts: all documents that can be read. */
static x278_status exchange_read(const exchange_form *form, const x278_ctx *ctx, const uint8_t *data, size_t size) {
    void *reader = NULL;
    x278_issues *issues = NULL;
    size_t fed = 0;
    bool ended = false;
    x278_status status = x278_issues_new(ctx, &issues);
    if (status == X278_OK) {
        status = form->open(ctx, issues, &reader);
    }
    while (status == X278_OK) {
        x278_doc *doc = NULL;
        status = form->next(reader, &doc);
        MUST((status == X278_OK) == (doc != NULL));
        if (status == X278_OK) {
            status = exchange(form, ctx, doc, size, 0);
        } else if (status == X278_NEED_INPUT && fed < size) {
            size_t some = fed == 0 ? (size + 1) / 2 : size - fed;
            status = form->feed(reader, data + fed, some);
            fed += some;
        } else if (status == X278_NEED_INPUT) {
            MUST(!ended);
            ended = true;
            status = form->feed_end(reader);
        }
        x278_doc_free(doc);
    }
    MUST((status != X278_E_SYNTAX && status != X278_E_LIMIT) || x278_issues_count(issues) > 0 || size > EXCHANGE_SMALL);
    form->free(reader);
    x278_issues_free(issues);
    return status == X278_END ? X278_OK : status;
}

/* The bytes as X12. */
static x278_status exchange_x12(const exchange_form *form, const x278_ctx *ctx, const uint8_t *data, size_t size) {
    x278_doc *doc = NULL;
    x278_status status = x278_decode(ctx, data, size, NULL, NULL, &doc);
    if (status == X278_OK) {
        status = exchange(form, ctx, doc, size, form->flags);
    }
    if (status == X278_OK) {
        status = exchange(form, ctx, doc, size, 0);
    }
    x278_doc_free(doc);
    return status;
}

static void exchange_in(const exchange_form *form, bool as_x12, const uint8_t *data, size_t size, uint64_t block_size,
                        size_t fail_at) {
    memory m = {0, 0, fail_at};
    x278_ctx *ctx = memory_ctx(&m, block_size);
    x278_status status = ctx == NULL ? X278_E_NOMEM
                         : as_x12    ? exchange_x12(form, ctx, data, size)
                                     : exchange_read(form, ctx, data, size);
    x278_ctx_free(ctx);
    MUST(m.live == 0);
    MUST(status != X278_E_STATE && status != X278_E_CALLBACK && status <= X278_OK);
    MUST(status != X278_E_NOMEM || (fail_at > 0 && m.asked >= fail_at));
}

/* All of it, with and without an allocation that fails: the last byte steers which. */
static void exchange_run(const exchange_form *form, const uint8_t *data, size_t size) {
    size_t fail_at = size > 0 ? (size_t)data[size - 1] + 1 : 1;
    for (int as_x12 = 0; as_x12 < 2; as_x12++) {
        exchange_in(form, as_x12 != 0, data, size, 0, 0);
        exchange_in(form, as_x12 != 0, data, size, 1, fail_at);
    }
}

#endif
