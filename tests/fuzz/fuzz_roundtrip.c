/* Any bytes: when they can be read to their end, writing every token anew gives the same bytes. */
#include "memory.h"
#include "rewrite.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

static void read_and_write(const x278_ctx *ctx, const uint8_t *data, size_t size, uint64_t payload_bytes) {
    x278_reader *reader = NULL;
    x278_writer *writer = NULL;
    const x278_token *token = NULL;
    x278_reader_options options = {.struct_size = sizeof options, .payload_bytes = payload_bytes};
    MUST(x278_reader_open_memory(ctx, data, size, &options, NULL, &reader) == X278_OK);
    MUST(x278_writer_open_buffer(ctx, NULL, NULL, &writer) == X278_OK);
    uint64_t passed = 0;
    x278_status status;
    while ((status = x278_reader_next(reader, &token)) == X278_OK) {
        MUST(rewrite_token(writer, token, &passed) == X278_OK);
    }
    if (status == X278_END) {
        x278_buf out = {NULL, 0, NULL};
        MUST(x278_writer_close(writer) == X278_OK);
        MUST(x278_writer_take_buffer(writer, &out) == X278_OK);
        MUST(out.len == size && passed <= size);
        MUST(size == 0 || memcmp(out.ptr, data, size) == 0);
        x278_buf_free(&out);
    }
    x278_writer_free(writer);
    x278_reader_free(reader);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size) {
    memory m = {0, 0, 0};
    x278_ctx *ctx = memory_ctx(&m, 0);
    read_and_write(ctx, data, size, 0);
    read_and_write(ctx, data, size, 4);
    x278_ctx_free(ctx);
    MUST(m.live == 0);
    return 0;
}
