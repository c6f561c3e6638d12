/* Any bytes: the fast ways and the careful one agree in everything the library makes of them. */
#include "memory.h"
#include "ways.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size) {
    static x278_ctx *own; /* of the merged guides, which are kept */
    static ways_input in;
    memory m[2] = {{0, 0, 0}, {0, 0, 0}};
    ways_text texts[2] = {{NULL, 0, 0}, {NULL, 0, 0}};
    if (own == NULL) {
        MUST(x278_ctx_new(NULL, &own) == X278_OK);
        in.guides = ways_guides(own, &in.guide_count);
    }
    in.data = data;
    in.size = size;
    x278_ctx *fast = memory_ctx(&m[0], 0);
    x278_ctx *careful = memory_ctx(&m[1], 0);
    MUST(fast != NULL && careful != NULL);
    careful->careful = true;
    const ways_work *work = ways_differ(fast, careful, &in, &texts[0], &texts[1]);
    if (work != NULL) {
        fprintf(stderr, "the ways differ: %s\n", work->name);
        MUST(false);
    }
    for (size_t i = 0; i < 2; i++) {
        free(texts[i].ptr);
    }
    x278_ctx_free(fast);
    x278_ctx_free(careful);
    MUST(m[0].live == 0 && m[1].live == 0);
    return 0;
}
