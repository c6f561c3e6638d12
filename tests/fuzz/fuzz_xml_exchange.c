/*
 * Any bytes, as XML and as X12: each document that is read is written as XML and read again; the second is written as the
 * first, as XML and as X12, or fails alike. What is refused has an issue. The last byte steers the allocation that fails.
 */
#include "exchange.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

static x278_status encode(const x278_doc *doc, uint32_t flags, x278_buf *out) {
    x278_xml_writer_options options = {.struct_size = sizeof options, .flags = flags};
    return x278_xml_encode(doc, &options, out);
}

static x278_status decode(const x278_ctx *ctx, const x278_buf *text, x278_issues *issues, x278_doc **out) {
    return x278_xml_decode(ctx, text->ptr, text->len, NULL, issues, out);
}

static x278_status open_reader(const x278_ctx *ctx, x278_issues *issues, void **out) {
    x278_xml_reader *reader = NULL;
    x278_status status = x278_xml_reader_open_feed(ctx, NULL, issues, &reader);
    *out = reader;
    return status;
}

static x278_status next(void *reader, x278_doc **out) {
    return x278_xml_reader_next(reader, out);
}

static x278_status feed(void *reader, const uint8_t *data, size_t len) {
    return x278_xml_reader_feed(reader, data, len);
}

static x278_status feed_end(void *reader) {
    return x278_xml_reader_feed_end(reader);
}

static void free_reader(void *reader) {
    x278_xml_reader_free(reader);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size) {
    static const exchange_form form = {encode, decode, open_reader, next, feed, feed_end, free_reader, X278_XML_BARE};
    if (x278_feature(X278_FEATURE_XML)) {
        exchange_run(&form, data, size);
    }
    return 0;
}
