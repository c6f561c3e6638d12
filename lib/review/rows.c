/* Which rows of a guide the values of a struct belong to. */
#include "review/rows.h"

#include <stdbool.h>

#include "review/leaf.h"

/* List the segments of a loop whose values are in a field of its struct; X278I_NONE: in that struct itself. */
static void find_segs(const x278i_guide *guide, const x278i_binding *binding, uint16_t loop, uint16_t holder,
                      x278i_rows *out) {
    const x278i_loop_row *row = &guide->loops[loop];
    for (uint16_t i = row->first_item; i < row->first_item + row->item_count && out->count < X278I_ROWS_MOST; i++) {
        if (guide->items[i].kind == X278I_ITEM_SEGMENT && binding->items[i] == holder) {
            out->segs[out->count++] = guide->items[i].row;
        }
    }
}

x278i_rows x278i_rows_of_loop(const x278i_guide *guide, const x278i_binding *binding, uint16_t loop) {
    x278i_rows result = {.loop = loop, .outer = X278I_NONE};
    find_segs(guide, binding, loop, X278I_NONE, &result);
    return result;
}

x278i_rows x278i_rows_below(const x278i_guide *guide, const x278i_binding *binding, const x278i_rows *at,
                            uint16_t field, size_t index) {
    x278i_rows result = {.loop = X278I_NONE, .outer = X278I_NONE};
    if (at->loop != X278I_NONE) {
        const x278i_loop_row *row = &guide->loops[at->loop];
        for (uint16_t i = row->first_item; i < row->first_item + row->item_count; i++) {
            if (guide->items[i].kind == X278I_ITEM_LOOP && binding->items[i] == field) {
                return x278i_rows_of_loop(guide, binding, guide->items[i].row);
            }
        }
        find_segs(guide, binding, at->loop, field, &result);
    }
    if (result.count == 0) {
        result = *at;
        result.loop = X278I_NONE;
        result.outer = field;
        result.index = index < UINT8_MAX ? (uint8_t)index : UINT8_MAX;
    }
    return result;
}

/* Does a leaf hold a field of the struct? Of a list of texts the entry matters, too. */
static bool leaf_holds(const x278i_rows *at, const x278i_leaf *leaf, uint16_t field, size_t entry) {
    bool list = x278i_fields[field].kind == X278_FIELD_TEXTS;
    if (leaf->how == X278I_LEAF_REPEATS) {
        return at->outer == X278I_NONE && leaf->field == field;
    }
    if (leaf->how != X278I_LEAF_FIELD) {
        return false;
    }
    const x278i_fork *fork = at->outer == X278I_NONE ? NULL : x278i_fork_into(at->outer);
    x278i_leaf turned = *leaf;
    if (fork != NULL && leaf->field == fork->list && leaf->sub != X278I_NONE) {
        turned = x278i_fork_turn(fork, leaf);
    }
    bool fits = at->outer == X278I_NONE ? leaf->field == field && leaf->sub == X278I_NONE
                                        : turned.field == at->outer && turned.sub == field;
    bool counts = list || (at->outer != X278I_NONE && x278i_fields[at->outer].kind == X278_FIELD_MANY);
    return fits && (!counts || leaf->index == (list ? entry : at->index));
}

uint16_t x278i_rows_text(const x278i_guide *guide, const x278i_binding *binding, const x278i_rows *at, uint16_t field,
                         size_t entry) {
    for (uint32_t s = 0; s < at->count; s++) {
        const x278i_seg_row *seg = &guide->segs[at->segs[s]];
        for (uint32_t i = 0; i < seg->elem_count; i++) {
            uint16_t row = (uint16_t)(seg->first_elem + i);
            const x278i_elem_row *elem = &guide->elems[row];
            if (leaf_holds(at, &binding->elems[row], field, entry)) {
                return row;
            }
            for (uint32_t c = 0; c < elem->comp_count; c++) {
                uint16_t part = (uint16_t)(elem->first_comp + c);
                if (leaf_holds(at, &binding->elems[part], field, entry)) {
                    return part;
                }
            }
        }
    }
    return X278I_NONE;
}
