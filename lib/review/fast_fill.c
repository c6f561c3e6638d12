/* The values of a segment that are no texts of its own struct: in structs and lists below it. */
#include "review/fast_fill.h"

#include <string.h>

#include "review/leaf.h"

/* May a part of a fork only be in the list of its row? */
static inline bool is_unforked(const char *node, const x278i_leaf *leaf, x278_span value) {
    const x278i_fork *fork = x278i_fork_of(leaf->field);
    bool key = leaf->sub == fork->key && value.ptr[0] == fork->code[0];
    return !key && x278i_node_count(node, fork->other) == 0;
}

/* The struct that a spot leads to, made where it is not there. *found: it can be in no other place. NULL: it is not known at
 * once, or, when it was found, there is no memory. */
static inline char *find_struct(const x278i_target *to, const x278i_spot *spot, uint16_t row, x278_span value,
                                bool *found) {
    const x278i_tree *tree = &to->decoder->tree;
    const x278i_leaf *leaf = &to->decoder->binding->elems[row];
    void **at = (void **)(void *)((char *)to->at->node + spot->at);
    bool many =
        spot->how == X278I_SPOT_MANY || (spot->how == X278I_SPOT_FORK && is_unforked(to->at->node, leaf, value));
    size_t count = many ? *(const size_t *)(const void *)(at + 1) : 0;
    *found = many ? spot->index <= count : spot->how == X278I_SPOT_BELOW;
    if (many && spot->index < count) {
        return ((char **)*at)[spot->index];
    }
    if (*found && many) {
        return x278i_node_append(tree, at, x278i_fields[leaf->field].of);
    }
    if (*found && *at == NULL) {
        *at = x278i_node_new(tree->arena, x278i_fields[leaf->field].of);
    }
    return *found ? *at : NULL;
}

/* Keep bytes of the segment in its copy: behind each value is a separator, which makes place for its NUL. */
static inline void keep_bytes(const x278i_target *to, x278_span value, x278_str *text) {
    char *copy = to->copy + (value.ptr - (to->segment->tape->base + to->segment->begin));
    copy[value.len] = '\0';
    *text = (x278_str){copy, value.len};
}

/* Put a value that is not empty. */
static inline x278_status put_at(x278i_target *to, uint16_t row, uint32_t element, uint32_t component,
                                 x278_span value) {
    const x278i_spot *spot = &to->decoder->binding->spots[row];
    if (spot->how == X278I_SPOT_TEXT) {
        keep_bytes(to, value, (x278_str *)(void *)((char *)to->at->node + spot->at));
        return X278_OK;
    }
    bool found;
    char *below = find_struct(to, spot, row, value, &found);
    if (!found) {
        return x278i_put_value(to, row, element, 1, component, value);
    }
    if (below == NULL) {
        return X278_E_NOMEM;
    }
    keep_bytes(to, value, (x278_str *)(void *)(below + spot->sub));
    return X278_OK;
}

/* The components of an element in one line, which has no other repetition. */
static x278_status put_components(x278i_target *to, uint16_t row, uint32_t element) {
    const x278i_elem_row *elem = &to->decoder->guide->elems[row];
    bool composite = x278i_element_has(to->segment, element, X278I_ELEMENT_COMPONENTS);
    const uint8_t separator = composite ? to->segment->tape->delimiters.component : 0;
    x278_span rest = x278i_element_raw(to->segment, element);
    bool more = true;
    x278_span part;
    x278_status status = X278_OK;
    for (uint32_t c = 0; status == X278_OK && x278i_next_part(&rest, separator, &more, &part); c++) {
        if (part.len > 0 && c < elem->comp_count) {
            status = put_at(to, (uint16_t)(elem->first_comp + c), element, c + 1, part);
        } else if (part.len > 0) {
            status = x278i_put_value(to, X278I_NONE, element, 1, c + 1, part);
        }
    }
    return status;
}

/* Put an element that has a row and is no text of the node itself. */
static x278_status put_other(x278i_target *to, uint16_t row, uint32_t element) {
    const x278i_record *record = &to->segment->tape->elements[to->segment->first + element];
    if ((record->size & X278I_ELEMENT_REPETITIONS) != 0) {
        return x278i_put_element(to, element);
    }
    if (to->decoder->guide->elems[row].comp_count > 0) {
        return put_components(to, row, element);
    }
    if ((record->size & X278I_ELEMENT_COMPONENTS) != 0) {
        return x278i_put_element(to, element);
    }
    return put_at(to, row, element, 1, x278i_element_raw(to->segment, element));
}

/* Put the elements from the i-th on (from 0), of which the i-th is another than x278i_put_texts() puts. */
static x278_status put_from(x278i_target *to, uint32_t i) {
    const x278i_seg_row *seg = &to->decoder->guide->segs[to->at->seg];
    const uint32_t count = x278i_rows_count(to->segment, seg);
    const x278i_plain of = {to->decoder, to->segment, seg, to->at->node, to->copy};
    x278_status status = X278_OK;
    while (i < count && status == X278_OK) {
        status = put_other(to, (uint16_t)(seg->first_elem + i), i + 1);
        i = x278i_put_texts(&of, i + 1, count);
    }
    return status == X278_OK && to->segment->count - 1 > count ? x278i_put_from(to, count + 1) : status;
}

x278_status x278i_fast_rest(x278i_decoder *decoder, const x278i_walk *walk, const x278i_walk_event *event, void *node,
                            char *copy, uint32_t i) {
    const x278i_decoded_loop *place = &decoder->places[event->instance];
    const x278i_filling at = {node, place->node, place->type, event->seg, walk, event->instance};
    x278i_target to = {decoder, event->segment, event->segment->size, NULL, &at};
    to.copy = copy;
    return put_from(&to, i);
}

x278_status x278i_fast_fill(x278i_decoder *decoder, const x278_segment *segment, const x278i_filling *at) {
    if (!x278i_is_plain(decoder, segment)) {
        return x278i_fill_segment(decoder, segment, at);
    }
    const x278i_seg_row *seg = &decoder->guide->segs[at->seg];
    x278i_target to = {decoder, segment, segment->size, x278i_copy_of(decoder, segment, segment->size), at};
    if (to.copy == NULL) {
        return X278_E_NOMEM;
    }
    const x278i_plain of = {decoder, segment, seg, at->node, to.copy};
    uint32_t i = x278i_put_texts(&of, 0, x278i_rows_count(segment, seg));
    return i == segment->count - 1 ? X278_OK : put_from(&to, i);
}
