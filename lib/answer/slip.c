/* Looks up the values of a segment. */
#include "answer/slip.h"

#include <string.h>

x278_str x278i_slip_part(x278_str text, char separator, uint32_t n) {
    const char *at = text.ptr;
    size_t rest = text.len;
    for (uint32_t i = 1; at != NULL && i <= n; i++) {
        const char *end = rest > 0 ? memchr(at, separator, rest) : NULL;
        size_t len = end == NULL ? rest : (size_t)(end - at);
        if (i == n) {
            return len > 0 ? (x278_str){at, len} : (x278_str){NULL, 0};
        }
        rest = end == NULL ? 0 : rest - len - 1;
        at = end == NULL ? NULL : end + 1;
    }
    return (x278_str){NULL, 0};
}

static char separator_at(const x278_unknown *raw, unsigned which) {
    return (char)(raw->delimiters >> 8 * which & 0xFF);
}

static x278_str raw_value(const x278_unknown *raw, uint32_t elem, uint32_t comp, uint32_t repetition) {
    x278_str value = x278i_slip_part(raw->text, separator_at(raw, 0), elem + 1);
    if (separator_at(raw, 2) != '\0') {
        value = x278i_slip_part(value, separator_at(raw, 2), repetition);
    } else if (repetition > 1) {
        return (x278_str){NULL, 0};
    }
    return comp > 0 ? x278i_slip_part(value, separator_at(raw, 1), comp) : value;
}

uint16_t x278i_slip_row(const x278i_slip *slip, uint32_t elem, uint32_t comp) {
    return x278i_guide_elem(slip->guide, slip->seg, elem, comp);
}

x278_str x278i_slip_value(const x278i_slip *slip, uint32_t elem, uint32_t comp, uint32_t repetition) {
    uint16_t row = x278i_slip_row(slip, elem, comp);
    bool whole = comp == 0 && x278i_slip_components(slip, elem) > 0;
    if (row == X278I_NONE || whole) {
        return (x278_str){NULL, 0};
    }
    return slip->node != NULL ? x278i_leaf_get(&slip->binding->elems[row], slip->node, repetition)
                              : raw_value(slip->raw, elem, comp, repetition);
}

uint32_t x278i_slip_elements(const x278i_slip *slip) {
    uint32_t count = slip->guide->segs[slip->seg].elem_count;
    return count < X278I_SLIP_ELEMENTS ? count : X278I_SLIP_ELEMENTS - 1;
}

uint32_t x278i_slip_components(const x278i_slip *slip, uint32_t elem) {
    uint16_t row = x278i_slip_row(slip, elem, 0);
    uint32_t count = row == X278I_NONE ? 0 : slip->guide->elems[row].comp_count;
    return count < X278I_SLIP_COMPONENTS ? count : X278I_SLIP_COMPONENTS - 1;
}

uint32_t x278i_slip_repetitions(const x278i_slip *slip, uint32_t elem) {
    uint16_t row = x278i_slip_row(slip, elem, 0);
    if (row == X278I_NONE) {
        return 0;
    }
    if (slip->node != NULL) {
        const x278i_leaf *leaf = &slip->binding->elems[row];
        return leaf->how == X278I_LEAF_REPEATS ? (uint32_t)x278i_node_count(slip->node, leaf->field) : 1;
    }
    char separator = separator_at(slip->raw, 2);
    x278_str whole = x278i_slip_part(slip->raw->text, separator_at(slip->raw, 0), elem + 1);
    uint32_t count = 1;
    for (size_t i = 0; separator != '\0' && i < whole.len; i++) {
        count += whole.ptr[i] == separator;
    }
    return count;
}

x278i_path_parts x278i_slip_path(const x278i_slip *slip, uint32_t elem, uint32_t comp, uint32_t repetition) {
    return (x278i_path_parts){
        .loop = slip->guide->segs[slip->seg].loop,
        .seg = slip->seg,
        .loop_n = slip->loop_n,
        .seg_n = slip->seg_n,
        .element = elem,
        .repetition = repetition,
        .component = comp,
    };
}

void x278i_slip_use(x278i_slip *slip, uint32_t elem, uint32_t comp) {
    if (elem < X278I_SLIP_ELEMENTS && comp < X278I_SLIP_COMPONENTS) {
        slip->used[elem] |= 1u << comp;
    }
}

bool x278i_slip_is_used(const x278i_slip *slip, uint32_t elem, uint32_t comp) {
    return elem < X278I_SLIP_ELEMENTS && comp < X278I_SLIP_COMPONENTS && (slip->used[elem] >> comp & 1) != 0;
}
