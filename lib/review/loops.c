#include "review/loops.h"
#include "review/leaf.h"

#include <string.h>

/* ---- loops --------------------------------------------------------------------------------------------------- */

static void tour_push(x278i_tour *t, uint16_t loop, const void *node) {
    if (t->depth < X278I_DEPTH_MAX) {
        t->at[t->depth].node = node;
        t->at[t->depth].next = 0;
        t->at[t->depth].loop = loop;
        t->at[t->depth].item = 0;
        t->depth++;
    }
}

void x278i_tour_begin(x278i_tour *t, const x278i_path_roots *roots, const x278i_binding *binding, uint64_t above,
                      uint16_t leaf) {
    t->guide = roots->guide;
    t->binding = binding;
    t->above = above;
    t->depth = 0;
    t->leaf = leaf;
    tour_push(t, t->guide->root, roots->root);
}

size_t x278i_below_count(const void *node, uint16_t field) {
    if (x278i_fields[field].kind == X278_FIELD_MANY) {
        return x278i_node_count(node, field);
    }
    return x278i_node_one(node, field) != NULL;
}

const void *x278i_below_at(const void *node, uint16_t field, size_t index) {
    return x278i_fields[field].kind == X278_FIELD_MANY ? x278i_node_many(node, field)[index]
                                                       : x278i_node_one(node, field);
}

static bool is_looked_at(const x278i_tour *t, const x278i_item *item) {
    return item->kind == X278I_ITEM_LOOP &&
           (item->row == t->leaf || item->row > 63 || (t->above >> item->row & 1) != 0);
}

const void *x278i_tour_next(x278i_tour *t, uint16_t *loop) {
    while (t->depth > 0) {
        const x278i_loop_row *row = &t->guide->loops[t->at[t->depth - 1].loop];
        if (t->at[t->depth - 1].item == row->item_count) {
            t->depth--;
            continue;
        }
        uint16_t index = (uint16_t)(row->first_item + t->at[t->depth - 1].item);
        const x278i_item *item = &t->guide->items[index];
        uint16_t field = is_looked_at(t, item) ? t->binding->items[index] : X278I_NONE;
        const void *node = t->at[t->depth - 1].node;
        if (field == X278I_NONE || t->at[t->depth - 1].next == x278i_below_count(node, field)) {
            t->at[t->depth - 1].item++;
            t->at[t->depth - 1].next = 0;
            continue;
        }
        node = x278i_below_at(node, field, t->at[t->depth - 1].next++);
        if (node == NULL) {
            continue; /* a program put it there */
        }
        *loop = item->row;
        if (item->row != t->leaf) {
            tour_push(t, item->row, node);
        }
        return node;
    }
    return NULL;
}

const void *x278i_find_loop(const x278i_path_roots *roots, const x278i_binding *binding, uint16_t wanted,
                            uint64_t above, size_t n, size_t *count) {
    const x278i_guide *guide = roots->guide;
    const void *found = NULL;
    size_t seen = 0;
    if (wanted == guide->root || wanted == guide->envelope) {
        seen = 1;
        found = n != 1 ? NULL : wanted == guide->root ? (const void *)roots->root : (const void *)roots->envelope;
    } else {
        x278i_tour t;
        uint16_t loop;
        const void *node;
        x278i_tour_begin(&t, roots, binding, above, wanted);
        while ((found == NULL || count != NULL) && (node = x278i_tour_next(&t, &loop)) != NULL) {
            seen += loop == wanted;
            found = loop == wanted && seen == n ? node : found;
        }
    }
    if (count != NULL) {
        *count = seen;
    }
    return found;
}

/* Is nothing of a leaf there, because the struct that would hold it is not, or no row uses it? Of a composite that is
 * absent this is so for all its components. */
static inline bool is_gone(const x278i_leaf *leaf, const void *node) {
    if (leaf->how == X278I_LEAF_UNUSED) {
        return true;
    }
    if (leaf->how != X278I_LEAF_FIELD || leaf->sub == X278I_NONE) {
        return false;
    }
    /* of a single struct the index is that of a list in it */
    if (x278i_fields[leaf->field].kind == X278_FIELD_ONE) {
        return x278i_node_one(node, leaf->field) == NULL;
    }
    const x278i_fork *fork = x278i_fork_of(leaf->field);
    return x278i_node_count(node, leaf->field) <= leaf->index &&
           (fork == NULL || x278i_node_count(node, fork->other) == 0);
}

bool x278i_is_struct(const x278i_binding *binding, uint16_t loop, const char *name) {
    uint16_t type = binding->loops[loop];
    return type != X278I_NONE && x278i_root_is(type, name);
}

bool x278i_element_holds(const x278i_guide *guide, const x278i_binding *binding, uint16_t elem, const void *node) {
    const x278i_leaf *leaf = &binding->elems[elem];
    const x278i_elem_row *row = &guide->elems[elem];
    if (leaf->how == X278I_LEAF_FIELD && leaf->sub == X278I_NONE &&
        (x278i_fields[leaf->field].flags & X278_FIELD_PAYLOAD) != 0) {
        const x278_payload *payload = x278i_node_at(node, leaf->field);
        return payload->data.ptr != NULL || payload->length > 0;
    }
    size_t count = leaf->how == X278I_LEAF_REPEATS ? x278i_node_count(node, leaf->field) : is_gone(leaf, node) ? 0 : 1;
    for (size_t r = 1; r <= count; r++) {
        if (x278i_leaf_get(leaf, node, (uint32_t)r).len > 0) {
            return true;
        }
    }
    for (uint16_t c = 0; leaf->how == X278I_LEAF_PARTS && c < row->comp_count; c++) {
        const x278i_leaf *part = &binding->elems[row->first_comp + c];
        if (!is_gone(part, node) && x278i_leaf_get(part, node, 1).len > 0) {
            return true;
        }
    }
    return false;
}

bool x278i_segment_holds(const x278i_guide *guide, const x278i_binding *binding, uint16_t seg, const void *node) {
    const x278i_seg_row *row = &guide->segs[seg];
    for (uint16_t i = row->first_elem; i < row->first_elem + row->elem_count; i++) {
        if (binding->elems[i].how > X278I_LEAF_PARTS || x278i_element_holds(guide, binding, i, node)) {
            return true; /* what is computed is written whatever the node holds */
        }
    }
    return false;
}

/* ---- making -------------------------------------------------------------------------------------------------- */

void *x278i_node_own(const void *node) {
    void *mine;
    memcpy(&mine, &node, sizeof mine);
    return mine;
}

/* The item of a loop that holds a loop, where one more may stand in the node; X278I_NONE. */
static uint16_t room_for(const x278i_guide *guide, const x278i_binding *binding, uint16_t parent, const void *node,
                         uint16_t loop) {
    const x278i_loop_row *row = &guide->loops[parent];
    for (uint16_t i = row->first_item; i < row->first_item + row->item_count; i++) {
        const x278i_item *item = &guide->items[i];
        uint16_t field = binding->items[i];
        if (item->kind != X278I_ITEM_LOOP || item->row != loop || field == X278I_NONE) {
            continue;
        }
        uint16_t other = item->unless == X278I_NONE ? X278I_NONE : binding->items[item->unless];
        size_t most = x278i_fields[field].kind == X278_FIELD_ONE ? 1 : item->max == X278I_MANY ? SIZE_MAX : item->max;
        bool taken =
            x278i_below_count(node, field) >= most || (other != X278I_NONE && x278i_below_count(node, other) > 0);
        return taken ? X278I_NONE : i;
    }
    return X278I_NONE;
}

/* The last struct where one more of a loop may stand. */
static const void *last_parent(const x278i_path_roots *roots, const x278i_binding *binding, uint16_t wanted,
                               uint16_t *item) {
    const x278i_guide *guide = roots->guide;
    const void *result = NULL;
    const void *node = roots->root;
    uint16_t loop = guide->root;
    x278i_tour t;
    x278i_tour_begin(&t, roots, binding, X278I_ALL_LOOPS, X278I_NONE);
    while (node != NULL) {
        uint16_t here = room_for(guide, binding, loop, node, wanted);
        if (here != X278I_NONE) {
            result = node;
            *item = here;
        }
        node = x278i_tour_next(&t, &loop);
    }
    return result;
}

/* The loop that a loop hangs under when neither is there: of several the one nearest to the root. */
static uint16_t usual_parent(const x278i_guide *guide, uint16_t loop) {
    uint16_t best = guide->loops[loop].parent;
    for (uint16_t p = 0; p < guide->loop_count; p++) {
        const x278i_loop_row *row = &guide->loops[p];
        for (uint16_t i = row->first_item; i < row->first_item + row->item_count; i++) {
            bool holds = guide->items[i].kind == X278I_ITEM_LOOP && guide->items[i].row == loop;
            best = holds && row->depth < guide->loops[best].depth ? p : best;
        }
    }
    return best;
}

x278_status x278i_put_qualifier(const x278i_guide *guide, const x278i_binding *binding, const x278i_tree *tree,
                                uint16_t seg, x278_span wanted, void *node) {
    char room[9];
    uint16_t row = x278i_qualifier_row(guide, seg);
    uint16_t match = guide->items[guide->segs[seg].item].match;
    uint16_t codes = match == X278I_NONE ? X278I_NONE : guide->matches[match].codes;
    if (wanted.ptr == NULL && x278i_guide_code_count(guide, codes) == 1) {
        wanted.ptr = x278i_guide_code_at(guide, codes, 0, room);
        wanted.len = strlen(wanted.ptr);
    }
    if (wanted.ptr == NULL || row == X278I_NONE || binding->elems[row].how != X278I_LEAF_FIELD) {
        return X278_OK;
    }
    x278_str *text;
    x278_status status = x278i_leaf_make(tree, &binding->elems[row], node, 1, wanted, &text);
    if (status == X278_OK && text->ptr == NULL) {
        status = x278i_arena_str(tree->arena, wanted.ptr, wanted.len, text);
    }
    return status;
}

/* Add a loop at an item of the node, with the qualifier of its first segment. */
static x278_status add_loop(const x278i_path_roots *roots, const x278i_binding *binding, const x278i_tree *tree,
                            uint16_t item, void **node) {
    const x278i_guide *guide = roots->guide;
    x278_status status = x278i_node_add(tree, *node, binding->items[item], node);
    const x278i_item *first = &guide->items[guide->loops[guide->items[item].row].first_item];
    uint16_t row = status == X278_OK ? x278i_qualifier_row(guide, first->row) : X278I_NONE;
    bool level = row == X278I_NONE || binding->elems[row].how != X278I_LEAF_FIELD;
    return level ? status : x278i_put_qualifier(guide, binding, tree, first->row, (x278_span){NULL, 0}, *node);
}

x278_status x278i_make_loop(const x278i_path_roots *roots, const x278i_binding *binding, const x278i_tree *tree,
                            uint16_t loop, void **out) {
    const x278i_guide *guide = roots->guide;
    uint16_t chain[X278I_DEPTH_MAX];
    uint32_t length = 0;
    uint16_t item = X278I_NONE;
    const void *parent = NULL;
    while (parent == NULL && loop != X278I_NONE && length < X278I_DEPTH_MAX) {
        chain[length++] = loop;
        parent = last_parent(roots, binding, loop, &item);
        loop = usual_parent(guide, loop);
    }
    if (parent == NULL) {
        return X278_E_NOT_FOUND;
    }
    *out = x278i_node_own(parent);
    x278_status status = add_loop(roots, binding, tree, item, out);
    for (uint32_t i = length - 1; i > 0 && status == X278_OK; i--) {
        item = room_for(guide, binding, chain[i], *out, chain[i - 1]);
        status = item == X278I_NONE ? X278_E_NOT_FOUND : add_loop(roots, binding, tree, item, out);
    }
    return status;
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
