/* How sure a guide is: its rows by their confidence. */
#include "guide/handle.h"

static size_t is_of(uint8_t confidence, int32_t wanted) {
    return wanted == 0 || confidence == wanted;
}

size_t x278_guide_row_count(const x278_guide *guide, int32_t confidence) {
    const x278i_guide *g = x278i_guide_private(guide);
    size_t count = 0;
    if (g == NULL) {
        return 0;
    }
    for (uint16_t i = 0; i < g->loop_count; i++) {
        count += is_of(g->loop_texts[i].confidence, confidence);
    }
    for (uint16_t i = 0; i < g->seg_count; i++) {
        count += is_of(g->seg_texts[i].confidence, confidence);
    }
    for (uint16_t i = 0; i < g->elem_count; i++) {
        count += g->elems[i].usage == 'N' ? 0 : is_of(g->elem_texts[i].confidence, confidence);
    }
    return count;
}

int32_t x278_guide_is_partial(const x278_guide *guide) {
    const x278i_guide *g = x278i_guide_private(guide);
    return g != NULL && g->trust != X278I_TRUST_ALL;
}
