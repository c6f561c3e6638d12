#include "review/path_read.h"

#include <string.h>

bool x278i_path_take(x278_span *rest, char c) {
    bool there = rest->len > 0 && rest->ptr[0] == c;
    rest->ptr += there;
    rest->len -= there;
    return there;
}

/* Take a number of at least `least` and at most `most` digits. */
static bool take_number(x278_span *rest, size_t least, size_t most, size_t *out) {
    size_t digits = 0;
    *out = 0;
    while (digits < rest->len && digits < most && rest->ptr[digits] >= '0' && rest->ptr[digits] <= '9') {
        *out = *out * 10 + (size_t)(rest->ptr[digits++] - '0');
    }
    rest->ptr += digits;
    rest->len -= digits;
    return digits >= least && *out > 0;
}

bool x278i_path_take_index(x278_span *rest, size_t *out) {
    *out = 1;
    return !x278i_path_take(rest, '[') || (take_number(rest, 1, 9, out) && x278i_path_take(rest, ']'));
}

uint16_t x278i_qualifier_row(const x278i_guide *guide, uint16_t seg) {
    uint16_t match = guide->items[guide->segs[seg].item].match;
    uint32_t elem = match == X278I_NONE ? 0 : guide->matches[match].elem;
    return x278i_guide_elem(guide, seg, elem == 0 ? 1 : elem, elem == 0 ? 0 : guide->matches[match].comp);
}

/* May a segment of the row have this qualifier? */
static bool qualifier_fits(const x278i_guide *guide, uint16_t seg, x278i_parsed *out) {
    const char *own = x278i_guide_text(guide, guide->seg_texts[seg].qualifier_str);
    size_t len = strlen(own);
    if (len == out->qualifier.len && len > 0 && memcmp(own, out->qualifier.ptr, len) == 0) {
        return true;
    }
    uint16_t match = guide->items[guide->segs[seg].item].match;
    uint16_t row = x278i_qualifier_row(guide, seg);
    uint16_t codes = match != X278I_NONE && guide->matches[match].codes != X278I_NONE ? guide->matches[match].codes
                     : row != X278I_NONE                                              ? guide->elems[row].codes
                                                                                      : X278I_NONE;
    out->checks = true;
    return len == 0 && row != X278I_NONE &&
           (codes == X278I_NONE || x278i_guide_code_in(guide, codes, out->qualifier.ptr, out->qualifier.len) != 0);
}

/* What follows the tag of a segment of the row. */
static bool read_tail(const x278i_guide *guide, uint16_t seg, x278_span rest, x278i_parsed *out) {
    size_t elem;
    size_t comp = 0;
    out->seg = seg;
    out->elem = X278I_NONE;
    out->qualifier = (x278_span){NULL, 0};
    out->checks = false;
    out->repetition = 1;
    if (x278i_path_take(&rest, '{')) {
        const char *end = rest.len == 0 ? NULL : memchr(rest.ptr, '}', rest.len);
        if (end == NULL || end == rest.ptr) {
            return false;
        }
        out->qualifier = (x278_span){rest.ptr, (size_t)(end - rest.ptr)};
        rest.len -= out->qualifier.len + 1;
        rest.ptr = end + 1;
        if (!qualifier_fits(guide, seg, out)) {
            return false;
        }
    }
    if (!x278i_path_take_index(&rest, &out->seg_n) || rest.len == 0) {
        return rest.len == 0;
    }
    if (!take_number(&rest, 2, 2, &elem) || !x278i_path_take_index(&rest, &out->repetition) ||
        (x278i_path_take(&rest, '-') && !take_number(&rest, 1, 2, &comp)) || rest.len > 0) {
        return false;
    }
    out->elem = x278i_guide_elem(guide, seg, (uint32_t)elem, (uint32_t)comp);
    return out->elem != X278I_NONE;
}

static bool read_segment(const x278i_guide *guide, uint16_t loop, x278_span rest, x278i_parsed *out) {
    const x278i_loop_row *row = &guide->loops[loop];
    out->loop = loop;
    for (uint16_t i = row->first_item; i < row->first_item + row->item_count; i++) {
        const x278i_item *item = &guide->items[i];
        char tag[5];
        size_t len = x278i_tag_unpack(item->tag, tag);
        x278_span tail = {rest.ptr + len, rest.len - len};
        if (item->kind == X278I_ITEM_SEGMENT && rest.len >= len && memcmp(rest.ptr, tag, len) == 0 &&
            read_tail(guide, item->row, tail, out)) {
            return true;
        }
    }
    return false;
}

uint64_t x278i_path_above(const x278i_guide *guide, uint16_t loop) {
    if (guide->loop_count > 64) {
        return X278I_ALL_LOOPS;
    }
    uint64_t above = 0;
    uint64_t fresh = UINT64_C(1) << loop;
    while (fresh != 0) {
        uint64_t found = 0;
        for (uint16_t p = 0; p < guide->loop_count; p++) {
            const x278i_loop_row *row = &guide->loops[p];
            for (uint16_t i = row->first_item; i < row->first_item + row->item_count; i++) {
                const x278i_item *item = &guide->items[i];
                if (item->kind == X278I_ITEM_LOOP && (fresh >> item->row & 1) != 0) {
                    found |= UINT64_C(1) << p;
                }
            }
        }
        fresh = found & ~above;
        above |= found;
    }
    return above;
}

bool x278i_path_read(const x278i_guide *guide, x278_span path, x278i_parsed *out) {
    size_t id = 0;
    while (id < path.len && path.ptr[id] != '[' && path.ptr[id] != '-') {
        id++;
    }
    *out = (x278i_parsed){X278I_NONE, X278I_NONE, X278I_NONE, 1, 1, 1, {NULL, 0}, X278I_ALL_LOOPS, false};
    uint16_t loop = id == 0 ? X278I_NONE : x278i_guide_loop(guide, path.ptr, id);
    if (loop == X278I_NONE || loop == guide->root) {
        return path.len > 0 &&
               (read_segment(guide, guide->root, path, out) || read_segment(guide, guide->envelope, path, out));
    }
    x278_span rest = {path.ptr + id, path.len - id};
    if (!x278i_path_take_index(&rest, &out->loop_n)) {
        return false;
    }
    out->loop = loop;
    size_t n = out->loop_n;
    return rest.len == 0 || (x278i_path_take(&rest, '-') && read_segment(guide, loop, rest, out) && out->loop_n == n);
}
