/* Values of rows: found, or made with all structs on the way, in either list of a fork. */
#include "review/leaf.h"

#include <string.h>

/* Forks */

const x278i_fork *x278i_fork_of(uint16_t list) {
    for (uint16_t i = 0; i < x278i_fork_total; i++) {
        if (x278i_forks[i].list == list) {
            return &x278i_forks[i];
        }
    }
    return NULL;
}

const x278i_fork *x278i_fork_into(uint16_t other) {
    for (uint16_t i = 0; i < x278i_fork_total; i++) {
        if (x278i_forks[i].other == other) {
            return &x278i_forks[i];
        }
    }
    return NULL;
}

static const x278i_struct *entries_of(uint16_t list) {
    return &x278i_structs[x278i_fields[list].of];
}

x278i_leaf x278i_fork_turn(const x278i_fork *fork, const x278i_leaf *leaf) {
    x278i_leaf turned = *leaf;
    turned.field = fork->other;
    turned.sub = (uint16_t)(leaf->sub - entries_of(fork->list)->first + entries_of(fork->other)->first);
    return turned;
}

/* Has an entry of a list a text? */
static bool is_filled(const void *node, uint16_t list, size_t index) {
    bool filled = false;
    if (index < x278i_node_count(node, list)) {
        const void *entry = x278i_node_many(node, list)[index];
        const x278i_struct *type = entries_of(list);
        for (uint16_t i = type->first; entry != NULL && i < type->first + type->count; i++) {
            filled = filled || x278i_node_text(entry, i).len > 0;
        }
    }
    return filled;
}

/* The entries of a list without the empty ones at its end. */
static size_t filled_count(const void *node, uint16_t list) {
    size_t count = x278i_node_count(node, list);
    while (count > 0 && !is_filled(node, list, count - 1)) {
        count--;
    }
    return count;
}

/* The number of the n-th entry of `other` whose place an entry of `list` has; SIZE_MAX. *seen: how many there are. */
static size_t displaced(const x278i_fork *fork, const void *node, size_t n, size_t *seen) {
    size_t others = filled_count(node, fork->other);
    size_t found = SIZE_MAX;
    *seen = 0;
    for (size_t i = 0; i < others && i < x278i_node_count(node, fork->list); i++) {
        if (is_filled(node, fork->list, i) && is_filled(node, fork->other, i)) {
            found = *seen == n ? i : found;
            ++*seen;
        }
    }
    return found;
}

size_t x278i_fork_parts(const x278i_fork *fork, const void *node) {
    size_t own = filled_count(node, fork->list);
    size_t other = filled_count(node, fork->other);
    size_t behind;
    displaced(fork, node, 0, &behind);
    return (own > other ? own : other) + behind;
}

x278i_leaf x278i_leaf_in(const x278i_leaf *leaf, const void *node) {
    const x278i_fork *fork = leaf->sub == X278I_NONE ? NULL : x278i_fork_of(leaf->field);
    if (fork == NULL || x278i_node_count(node, fork->other) == 0 || is_filled(node, fork->list, leaf->index)) {
        return *leaf;
    }
    x278i_leaf turned = x278i_fork_turn(fork, leaf);
    if (is_filled(node, fork->other, leaf->index)) {
        return turned;
    }
    size_t behind;
    size_t own = filled_count(node, fork->list);
    size_t other = filled_count(node, fork->other);
    size_t first = own > other ? own : other;
    size_t found = leaf->index < first ? SIZE_MAX : displaced(fork, node, leaf->index - first, &behind);
    turned.index = (uint8_t)found;
    return found > UINT8_MAX ? *leaf : turned;
}

/* Values */

static x278_str text_of(const void *node, uint16_t field, size_t index) {
    if (x278i_fields[field].kind == X278_FIELD_TEXT) {
        return x278i_node_text(node, field);
    }
    bool there = index < x278i_node_count(node, field) && x278i_node_texts(node, field)[index].ptr != NULL;
    return there ? x278i_node_texts(node, field)[index] : (x278_str){NULL, 0};
}

x278_str x278i_leaf_get(const x278i_leaf *leaf, const void *node, uint32_t repetition) {
    const x278_str absent = {NULL, 0};
    if (leaf->how == X278I_LEAF_REPEATS) {
        return text_of(node, leaf->field, repetition - 1);
    }
    if (leaf->how != X278I_LEAF_FIELD || repetition > 1) {
        return absent;
    }
    if (leaf->sub == X278I_NONE) {
        return text_of(node, leaf->field, leaf->index);
    }
    const void *below = NULL;
    x278i_leaf at = *leaf;
    if (x278i_fields[leaf->field].kind == X278_FIELD_ONE) {
        below = x278i_node_one(node, leaf->field);
    } else {
        at = x278i_leaf_in(leaf, node);
        below = at.index < x278i_node_count(node, at.field) ? x278i_node_many(node, at.field)[at.index] : NULL;
    }
    return below == NULL ? absent : text_of(below, at.sub, at.index);
}

/* Move a part into the list of a fork that its new code asks for. */
static x278_status move(const x278i_tree *tree, x278i_leaf *leaf, void *node, uint16_t to, uint16_t sub) {
    size_t index = is_filled(node, to, leaf->index) ? x278i_node_count(node, to) : leaf->index;
    void *from;
    void *entry;
    bool there = is_filled(node, leaf->field, leaf->index);
    x278_status status = index > UINT8_MAX ? X278_E_LIMIT : x278i_node_entry(tree, node, to, index, &entry);
    if (status == X278_OK && there) {
        status = x278i_node_entry(tree, node, leaf->field, leaf->index, &from);
    }
    if (status != X278_OK) {
        return status;
    }
    const x278i_struct *a = entries_of(leaf->field);
    const x278i_struct *b = entries_of(to);
    for (uint16_t i = 0; i < a->count && there; i++) {
        const x278_str none = {NULL, 0};
        x278_str text = x278i_node_text(from, (uint16_t)(a->first + i));
        memcpy((char *)entry + x278i_fields[b->first + i].offset, &text, sizeof text);
        memcpy((char *)from + x278i_fields[a->first + i].offset, &none, sizeof none);
    }
    *leaf = (x278i_leaf){to, sub, (uint8_t)index, leaf->how};
    return X278_OK;
}

/* The leaf where a value of a part belongs. */
static x278_status choose(const x278i_tree *tree, x278i_leaf *leaf, void *node, x278_span value) {
    const x278i_fork *fork = leaf->sub == X278I_NONE ? NULL : x278i_fork_of(leaf->field);
    if (fork == NULL) {
        return X278_OK;
    }
    bool is_key = leaf->sub == fork->key && value.len > 0;
    x278i_leaf own = *leaf;
    *leaf = x278i_leaf_in(leaf, node);
    bool in_other = leaf->field == fork->other;
    bool wants_other = value.len == strlen(fork->code) && memcmp(value.ptr, fork->code, value.len) == 0;
    if (!is_key || in_other == wants_other) {
        return X278_OK;
    }
    x278i_leaf other = x278i_fork_turn(fork, &own);
    return wants_other ? move(tree, leaf, node, fork->other, other.sub) : move(tree, leaf, node, fork->list, own.sub);
}

x278_status x278i_leaf_make(const x278i_tree *tree, const x278i_leaf *leaf, void *node, uint32_t repetition,
                            x278_span value, x278_str **out) {
    x278i_leaf at = *leaf;
    x278_status status = choose(tree, &at, node, value);
    uint16_t field = at.field;
    size_t index = at.how == X278I_LEAF_REPEATS ? repetition - 1 : at.index;
    if (status == X278_OK && at.sub != X278I_NONE) {
        status = x278i_fields[field].kind == X278_FIELD_ONE ? x278i_node_add(tree, node, field, &node)
                                                            : x278i_node_entry(tree, node, field, index, &node);
        field = at.sub;
    }
    if (status != X278_OK || x278i_fields[field].kind == X278_FIELD_TEXTS) {
        status = status == X278_OK ? x278i_node_adopt(tree, node, field) : status;
        return status != X278_OK ? status : x278i_texts_entry(tree->arena, node, field, index, out);
    }
    *out = (x278_str *)(void *)((char *)node + x278i_fields[field].offset);
    return X278_OK;
}
