/*
 * Any bytes, as XML and as X12: each document that is read is written as XML and read again; the second is written as the
 * first, as XML and as X12, or fails alike. What is refused has an issue. The last byte steers the allocation that fails.
 */
#include <stdbool.h>

#include "memory.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

#define SMALL 20000 /* bytes of input that meet no limit of memory_ctx() on the way */

static void same(const x278_buf *a, const x278_buf *b) {
    MUST(a->len == b->len && (a->len == 0 || memcmp(a->ptr, b->ptr, a->len) == 0));
}

/* Both are written alike. X278_E_NOMEM, or X278_OK. */
static x278_status compare_written(const x278_doc *a, const x278_doc *b, uint32_t flags) {
    x278_encode_options options = {.struct_size = sizeof options, .flags = flags | X278_ENCODE_INCOMPLETE};
    x278_buf first = {NULL, 0, NULL};
    x278_buf second = {NULL, 0, NULL};
    x278_status status = x278_encode(a, &options, NULL, &first);
    x278_status again = status == X278_E_NOMEM ? status : x278_encode(b, &options, NULL, &second);
    bool out_of_memory = status == X278_E_NOMEM || again == X278_E_NOMEM;
    MUST(out_of_memory || status == again);
    if (!out_of_memory) {
        same(&first, &second);
    }
    x278_buf_free(&first);
    x278_buf_free(&second);
    return out_of_memory ? X278_E_NOMEM : X278_OK;
}

/* There and back. */
static x278_status exchange(const x278_ctx *ctx, const x278_doc *doc, size_t size, uint32_t flags) {
    x278_xml_writer_options options = {.struct_size = sizeof options, .flags = flags};
    x278_buf xml = {NULL, 0, NULL};
    x278_buf again = {NULL, 0, NULL};
    x278_issues *issues = NULL;
    x278_doc *back = NULL;
    x278_status status = x278_xml_encode(doc, &options, &xml);
    if (status == X278_E_UNSUPPORTED) {
        return X278_OK; /* a payload that was too large is not in memory */
    }
    MUST(status == X278_OK || status == X278_E_NOMEM);
    if (status == X278_OK) {
        status = x278_issues_new(ctx, &issues);
    }
    if (status == X278_OK) {
        status = x278_xml_decode(ctx, xml.ptr, xml.len, NULL, issues, &back);
        MUST(status == X278_OK || status == X278_E_NOMEM || (status == X278_E_LIMIT && size > SMALL));
    }
    if (status == X278_OK) {
        MUST(x278_issues_count(issues) == 0 && x278_doc_guide(doc) == x278_doc_guide(back));
        status = x278_xml_encode(back, &options, &again);
        MUST(status == X278_OK || status == X278_E_NOMEM);
    }
    if (status == X278_OK) {
        same(&xml, &again);
        status = compare_written(doc, back, 0);
    }
    if (status == X278_OK) {
        status = compare_written(doc, back, X278_ENCODE_TRANSACTION);
    }
    x278_doc_free(back);
    x278_issues_free(issues);
    x278_buf_free(&again);
    x278_buf_free(&xml);
    return status;
}

/* The bytes as XML, fed in two parts: all documents that can be read. */
static x278_status read_xml(const x278_ctx *ctx, const uint8_t *data, size_t size) {
    x278_xml_reader *reader = NULL;
    x278_issues *issues = NULL;
    size_t fed = 0;
    bool ended = false;
    x278_status status = x278_issues_new(ctx, &issues);
    if (status == X278_OK) {
        status = x278_xml_reader_open_feed(ctx, NULL, issues, &reader);
    }
    while (status == X278_OK) {
        x278_doc *doc = NULL;
        status = x278_xml_reader_next(reader, &doc);
        MUST((status == X278_OK) == (doc != NULL));
        if (status == X278_OK) {
            status = exchange(ctx, doc, size, 0);
        } else if (status == X278_NEED_INPUT && fed < size) {
            size_t some = fed == 0 ? (size + 1) / 2 : size - fed;
            status = x278_xml_reader_feed(reader, data + fed, some);
            fed += some;
        } else if (status == X278_NEED_INPUT) {
            MUST(!ended);
            ended = true;
            status = x278_xml_reader_feed_end(reader);
        }
        x278_doc_free(doc);
    }
    MUST((status != X278_E_SYNTAX && status != X278_E_LIMIT) || x278_issues_count(issues) > 0 || size > SMALL);
    x278_xml_reader_free(reader);
    x278_issues_free(issues);
    return status == X278_END ? X278_OK : status;
}

static x278_status read_x12(const x278_ctx *ctx, const uint8_t *data, size_t size) {
    x278_doc *doc = NULL;
    x278_status status = x278_decode(ctx, data, size, NULL, NULL, &doc);
    if (status == X278_OK) {
        status = exchange(ctx, doc, size, X278_XML_BARE);
    }
    if (status == X278_OK) {
        status = exchange(ctx, doc, size, 0);
    }
    x278_doc_free(doc);
    return status;
}

static void run_in(x278_status (*read)(const x278_ctx *, const uint8_t *, size_t), const uint8_t *data, size_t size,
                   uint64_t block_size, size_t fail_at) {
    memory m = {0, 0, fail_at};
    x278_ctx *ctx = memory_ctx(&m, block_size);
    x278_status status = ctx == NULL ? X278_E_NOMEM : read(ctx, data, size);
    x278_ctx_free(ctx);
    MUST(m.live == 0);
    MUST(status != X278_E_STATE && status != X278_E_CALLBACK && status <= X278_OK);
    MUST(status != X278_E_NOMEM || (fail_at > 0 && m.asked >= fail_at));
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size) {
    size_t fail_at = size > 0 ? (size_t)data[size - 1] + 1 : 1;
    if (x278_feature(X278_FEATURE_XML)) {
        run_in(read_xml, data, size, 0, 0);
        run_in(read_xml, data, size, 1, fail_at);
        run_in(read_x12, data, size, 0, 0);
        run_in(read_x12, data, size, 1, fail_at);
    }
    return 0;
}
