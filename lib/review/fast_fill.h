/* The elements of a segment into their fields as fill.h does it, by the spots of bindc: in bytes, without a look-up a value. It may
 * do only what fill.c would certainly do; all else is left to that. */
#ifndef X278I_REVIEW_FAST_FILL_H
#define X278I_REVIEW_FAST_FILL_H

#include "review/fill.h"

/* May the elements of a segment be put by their records? It has no payload, and no line breaks inside. */
static inline bool x278i_is_plain(const x278i_decoder *decoder, const x278_segment *segment) {
    return decoder->fast &&
           (segment->clean || ((segment->flags & X278_SEGMENT_PAYLOAD) == 0 && segment->tape->unwrapped_count == 0));
}

/* How many elements of a segment have rows. */
static inline uint32_t x278i_rows_count(const x278_segment *segment, const x278i_seg_row *seg) {
    const uint32_t count = segment->count - 1;
    return count < seg->elem_count ? count : seg->elem_count;
}

/* A plain segment of a row, its copy, and the node of its texts. */
typedef struct x278i_plain {
    const x278i_decoder *decoder;
    const x278_segment *segment;
    const x278i_seg_row *seg;
    char *node;
    char *copy;
} x278i_plain;

/* Is an element what encode computes? The level of an HL must be that of its loop. false says nothing. */
static inline bool x278i_is_computed(const x278i_plain *of, const x278i_spot *spot, const x278i_record *record) {
    if (spot->how != X278I_SPOT_COMPUTED || spot->index == 0) {
        return spot->how == X278I_SPOT_COMPUTED;
    }
    const x278i_decoder *decoder = of->decoder;
    const x278i_leaf *leaf = &decoder->binding->elems[spot - decoder->binding->spots];
    const char *value = of->segment->tape->base + record->begin;
    return leaf->how == X278I_LEAF_HL_LEVEL && record->size == 2 && value[0] != '\0' &&
           decoder->guide->loops[of->seg->loop].level == X278I_TAG2(value[0], value[1]);
}

/* Put elements from the i-th on (from 0) as long as they are texts of the node itself, which most are, or are computed by
 * encode. @return which is the first that is neither; `count`: none. */
static inline uint32_t x278i_put_texts(const x278i_plain *of, uint32_t i, uint32_t count) {
    const x278i_record *first = of->segment->tape->elements + of->segment->first + 1;
    const x278i_record *end = first + count;
    const x278i_record *record = first + i;
    const x278i_spot *spot = &of->decoder->binding->spots[of->seg->first_elem + i];
    const size_t begin = of->segment->begin;
    char *node = of->node;
    char *copy = of->copy;
    for (; record < end; record++, spot++) {
        const uint32_t size = record->size;
        if (size - 1 < X278I_ELEMENT_BITS && spot->how == X278I_SPOT_TEXT) {
            char *text = copy + (record->begin - begin);
            text[size] = '\0';
            *(x278_str *)(void *)(node + spot->at) = (x278_str){text, size};
        } else if (size > X278I_ELEMENT_BITS || (size != 0 && !x278i_is_computed(of, spot, record))) {
            break;
        }
    }
    return (uint32_t)(record - first);
}

/* Put the rest of the segment of an event from the i-th element on (from 0), which x278i_put_texts() did not put. X278_E_NOMEM. */
x278_status x278i_fast_rest(x278i_decoder *decoder, const x278i_walk *walk, const x278i_walk_event *event, void *node,
                            char *copy, uint32_t i);

/* As x278i_fill_segment(). */
x278_status x278i_fast_fill(x278i_decoder *decoder, const x278_segment *segment, const x278i_filling *at);

#endif
