/*
 * Any bytes as files to link: each number is in one finding, in the order of the input, and the order of two files does not
 * change how many are linked. What a document is, by its first bytes, does not depend on what follows them.
 */
#include "memory.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

/* How many findings of a kind; all places are inside of their file. */
static size_t count_kind(const x278_linker *linker, const x278_link_input *inputs, x278_link_kind kind) {
    size_t count = 0;
    for (size_t i = 0; i < x278_linker_count(linker); i++) {
        const x278_link_finding *finding = x278_linker_at(linker, i);
        MUST(finding->request_count + finding->attachment_count > 0);
        for (size_t p = 0; p < finding->request_count; p++) {
            const x278_link_place *place = &finding->requests[p];
            MUST(place->file < 2 && place->offset + place->length <= inputs[place->file].len && place->length > 0);
        }
        for (size_t p = 0; p < finding->attachment_count; p++) {
            const x278_link_place *place = &finding->attachments[p];
            MUST(place->file < 2 && place->offset + place->length <= inputs[place->file].len && place->length > 0);
        }
        count += finding->kind == kind;
    }
    return count;
}

static size_t link_both(const x278_ctx *ctx, const x278_link_input *inputs) {
    x278_linker *linker;
    size_t count = 0;
    if (x278_link(ctx, inputs, 2, NULL, &linker) == X278_OK) {
        count = count_kind(linker, inputs, X278_LINK_LINKED);
        x278_linker_free(linker);
    }
    return count;
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size) {
    size_t half = size > 0 ? size * data[size - 1] / 255 : 0;
    const x278_link_input inputs[] = {{data, half}, {data + half, size - half}};
    const x278_link_input turned[] = {inputs[1], inputs[0]};
    memory m = {0, 0, 0};
    x278_ctx *ctx = memory_ctx(&m, 0);
    MUST(link_both(ctx, inputs) == link_both(ctx, turned));
    m.fail_at = m.asked + 1 + size % 50;
    link_both(ctx, inputs);
    m.fail_at = 0;
    x278_ctx_free(ctx);
    MUST(m.live == 0);
    x278_content_kind kind = x278_content_kind_of(data, size);
    MUST(x278_content_kind_name(kind)[0] != '\0' && x278_content_kind_extension(kind)[0] != '\0');
    MUST(size <= X278_CONTENT_HEAD || kind == x278_content_kind_of(data, X278_CONTENT_HEAD));
    return 0;
}
