#include "review/path.h"

#include <string.h>

#include "review/leaf.h"
#include "review/loops.h"

#define MOST_TEXTS 99 /* entries of a list of texts that a path by names may make: more than any guide allows */

/* Is it a path of field names? Those of the wire begin with a digit or a capital. */
static bool is_names(x278_span path) {
    return path.len > 0 && path.ptr[0] >= 'a' && path.ptr[0] <= 'z';
}

/* ---- values -------------------------------------------------------------------------------------------------- */

/* Does a segment have the qualifier of the path? */
static bool is_wanted(const x278i_guide *guide, const x278i_binding *binding, const x278i_wire_path *path,
                      const void *node) {
    if (!path->shared) {
        return true;
    }
    x278_str value = x278i_leaf_get(&binding->elems[x278i_qualifier_row(guide, path->seg)], node, 1);
    return value.len == path->qualifier.len && memcmp(value.ptr, path->qualifier.ptr, value.len) == 0;
}

/* May the segment of a path stand more than once? */
static bool is_many(const x278i_guide *guide, const x278i_binding *binding, uint16_t seg) {
    uint16_t field = binding->items[guide->segs[seg].item];
    return field != X278I_NONE && x278i_fields[field].kind == X278_FIELD_MANY;
}

/* The struct that holds the segment of a path, from that of its loop; NULL when there is none. *count as x278i_find_loop(). */
static const void *find_segment(const x278i_guide *guide, const x278i_binding *binding, const x278i_wire_path *path,
                                const void *node, size_t *count) {
    uint16_t field = binding->items[guide->segs[path->seg].item];
    size_t total = field == X278I_NONE ? 1 : x278i_below_count(node, field);
    const void *found = NULL;
    size_t seen = 0;
    for (size_t i = 0; i < total; i++) {
        const void *one = field == X278I_NONE ? node : x278i_below_at(node, field, i);
        bool wanted = one != NULL && is_wanted(guide, binding, path, one);
        if (count != NULL && !is_many(guide, binding, path->seg)) {
            wanted = wanted && x278i_segment_holds(guide, binding, path->seg, one);
        }
        seen += wanted;
        found = wanted && seen == path->seg_n ? one : found;
    }
    if (count != NULL) {
        *count = seen;
    }
    return found;
}

/* May a value be asked for at the path at all? */
static x278_status judge(const x278i_guide *guide, const x278i_binding *binding, const x278i_wire_path *path) {
    if (path->elem == X278I_NONE || (path->seg_n > 1 && !is_many(guide, binding, path->seg))) {
        return X278_E_NOT_FOUND;
    }
    uint8_t how = binding->elems[path->elem].how;
    if (how > X278I_LEAF_PARTS) {
        return X278_E_UNSUPPORTED;
    }
    size_t most = guide->elems[path->elem].max;
    if (how == X278I_LEAF_FIELD) {
        return path->repetition == 1 ? X278_OK : X278_E_NOT_FOUND;
    }
    bool fits = how == X278I_LEAF_REPEATS && (path->repetition <= most || most == X278I_MANY);
    return fits && path->repetition <= MOST_TEXTS ? X278_OK : X278_E_NOT_FOUND;
}

static x278_status make_segment(const x278i_path_roots *roots, const x278i_binding *binding, const x278i_tree *tree,
                                const x278i_wire_path *path, void **node) {
    const x278i_guide *guide = roots->guide;
    uint16_t field = binding->items[guide->segs[path->seg].item];
    size_t count;
    const void *there = find_segment(guide, binding, path, *node, NULL);
    if (there != NULL) {
        *node = x278i_node_own(there);
        return X278_OK;
    }
    if (field == X278I_NONE || x278i_fields[field].kind == X278_FIELD_ONE) {
        /* there, but of another kind, or not there: then it may become one of this kind */
        x278_status status = field == X278I_NONE ? X278_OK : x278i_node_add(tree, *node, field, node);
        if (status == X278_OK) {
            status = x278i_put_qualifier(guide, binding, tree, path->seg, path->qualifier, *node);
        }
        return status == X278_OK && !is_wanted(guide, binding, path, *node) ? X278_E_NOT_FOUND : status;
    }
    find_segment(guide, binding, path, *node, &count);
    if (path->seg_n != count + 1) {
        return X278_E_NOT_FOUND;
    }
    x278_status status = x278i_node_add(tree, *node, field, node);
    return status == X278_OK ? x278i_put_qualifier(guide, binding, tree, path->seg, path->qualifier, *node) : status;
}

static const void *find_wire(const x278i_path_roots *roots, const x278i_value_path *plan, size_t *count) {
    return x278i_find_loop(roots, plan->binding, plan->wire.loop, plan->above, plan->wire.loop_n, count);
}

static x278_status get_wire(const x278i_path_roots *roots, const x278i_value_path *plan, x278_str *out) {
    const x278i_wire_path *to = &plan->wire;
    x278_status status = judge(plan->guide, plan->binding, to);
    const void *node = status == X278_OK ? find_wire(roots, plan, NULL) : NULL;
    node = node == NULL ? NULL : find_segment(plan->guide, plan->binding, to, node, NULL);
    if (node != NULL) {
        *out = x278i_leaf_get(&plan->binding->elems[to->elem], node, (uint32_t)to->repetition);
    }
    return status;
}

static x278_status make_wire(const x278i_path_roots *roots, const x278i_tree *tree, const x278i_value_path *plan,
                             x278_span value, x278_str **out) {
    const x278i_wire_path *to = &plan->wire;
    size_t count;
    x278_status status = judge(plan->guide, plan->binding, to);
    if (status != X278_OK) {
        return status;
    }
    void *node = x278i_node_own(find_wire(roots, plan, &count));
    if (node == NULL && to->loop_n != count + 1) {
        return X278_E_NOT_FOUND;
    }
    if (node == NULL) {
        status = x278i_make_loop(roots, plan->binding, tree, to->loop, &node);
    }
    if (status == X278_OK) {
        status = make_segment(roots, plan->binding, tree, to, &node);
    }
    return status == X278_OK
               ? x278i_leaf_make(tree, &plan->binding->elems[to->elem], node, (uint32_t)to->repetition, value, out)
               : status;
}

/* ---- names --------------------------------------------------------------------------------------------------- */

/* A field of a struct by its name; X278I_NONE. */
static uint16_t find_field(uint16_t type, x278_span name) {
    const x278i_struct *row = &x278i_structs[type];
    for (uint16_t i = row->first; i < row->first + row->count; i++) {
        if (strlen(x278i_fields[i].name) == name.len && memcmp(x278i_fields[i].name, name.ptr, name.len) == 0) {
            return i;
        }
    }
    return X278I_NONE;
}

/* Take the next step. `rest` is what follows. */
static bool take_step(x278_span *rest, uint16_t type, x278i_step *out) {
    x278_span name = {rest->ptr, 0};
    while (name.len < rest->len && rest->ptr[name.len] != '.' && rest->ptr[name.len] != '[') {
        name.len++;
    }
    rest->ptr += name.len;
    rest->len -= name.len;
    out->type = type;
    out->field = find_field(type, name);
    out->indexed = rest->len > 0 && rest->ptr[0] == '[';
    if (out->field == X278I_NONE || !x278i_path_take_index(rest, &out->index)) {
        return false;
    }
    uint8_t kind = x278i_fields[out->field].kind;
    bool list = kind == X278_FIELD_MANY || kind == X278_FIELD_TEXTS;
    return (list || !out->indexed) && (rest->len == 0 || (x278i_path_take(rest, '.') && rest->len > 0));
}

/* The struct that a path of names begins in. "envelope." leads to the envelope, all else is in the review. */
static uint16_t names_root(const x278i_binding *binding, x278_span *rest) {
    static const char envelope[] = "envelope.";
    size_t len = sizeof envelope - 1;
    if (rest->len > len && memcmp(rest->ptr, envelope, len) == 0) {
        rest->ptr += len;
        rest->len -= len;
        return x278i_envelope_struct;
    }
    return binding->root;
}

static bool is_text(uint16_t field) {
    return x278i_fields[field].kind == X278_FIELD_TEXT || x278i_fields[field].kind == X278_FIELD_TEXTS;
}

static bool is_below(uint16_t field) {
    return x278i_fields[field].kind == X278_FIELD_ONE || x278i_fields[field].kind == X278_FIELD_MANY;
}

/* Follow the steps of names. */
typedef struct follower {
    const x278i_path_roots *roots;
    const x278i_tree *tree; /* make what is missing; NULL: only look */
    const void *node;       /* the struct with the field of the last step; NULL when it is not there */
} follower;

/* Make the next entry below a field. A list that gathers gets it where a loop of that kind belongs. */
static x278_status make_below(const follower *f, const x278i_step *at, const void **node) {
    void *made;
    x278_status status = X278_E_NOT_FOUND;
    const x278i_field *field = &x278i_fields[at->field];
    if (at->index != x278i_below_count(*node, at->field) + 1) {
        return X278_E_NOT_FOUND;
    }
    if ((field->flags & X278_FIELD_GATHERED) == 0) {
        status = x278i_node_add(f->tree, x278i_node_own(*node), at->field, &made);
    } else {
        const x278i_binding *binding = x278i_binding_of(f->roots->guide);
        for (uint16_t i = 0; binding != NULL && i < f->roots->guide->loop_count && status == X278_E_NOT_FOUND; i++) {
            if (binding->loops[i] == field->of) {
                status = x278i_make_loop(f->roots, binding, f->tree, i, &made);
            }
        }
    }
    if (status == X278_OK) {
        *node = made;
    }
    return status;
}

static x278_status follow(follower *f, const x278i_value_path *plan) {
    bool envelope = plan->steps[0].type == x278i_envelope_struct;
    f->node = envelope ? (const void *)f->roots->envelope : (const void *)f->roots->root;
    for (uint32_t i = 0; i + 1 < plan->count && f->node != NULL; i++) {
        const x278i_step *at = &plan->steps[i];
        if (at->index <= x278i_below_count(f->node, at->field)) {
            f->node = x278i_below_at(f->node, at->field, at->index - 1);
        } else if (f->tree == NULL) {
            f->node = NULL;
        } else {
            x278_status status = make_below(f, at, &f->node);
            if (status != X278_OK) {
                return status;
            }
        }
    }
    return X278_OK;
}

static const x278i_step *last_step(const x278i_value_path *plan) {
    return &plan->steps[plan->count - 1];
}

static x278_status get_names(const x278i_path_roots *roots, const x278i_value_path *plan, x278_str *out) {
    follower f = {.roots = roots};
    const x278i_step *last = last_step(plan);
    if (!is_text(last->field)) {
        return X278_E_NOT_FOUND;
    }
    (void)follow(&f, plan); /* who only looks cannot fail */
    if (f.node != NULL && x278i_fields[last->field].kind == X278_FIELD_TEXT) {
        *out = x278i_node_text(f.node, last->field);
    } else if (f.node != NULL && last->index <= x278i_node_count(f.node, last->field)) {
        *out = x278i_node_texts(f.node, last->field)[last->index - 1];
    }
    return X278_OK;
}

static x278_status make_names(const x278i_path_roots *roots, const x278i_tree *tree, const x278i_value_path *plan,
                              x278_str **out) {
    const x278i_step *last = last_step(plan);
    if (!is_text(last->field) || last->index > MOST_TEXTS) {
        return X278_E_NOT_FOUND;
    }
    follower f = {.roots = roots, .tree = tree};
    x278_status status = follow(&f, plan);
    if (status != X278_OK || f.node == NULL) {
        return status != X278_OK ? status : X278_E_INVALID_ARG; /* a program put NULL on the way */
    }
    if (x278i_fields[last->field].kind == X278_FIELD_TEXTS) {
        void *node = x278i_node_own(f.node);
        status = x278i_node_adopt(tree, node, last->field);
        return status == X278_OK ? x278i_texts_entry(tree->arena, node, last->field, last->index - 1, out) : status;
    }
    *out = (x278_str *)(void *)((char *)x278i_node_own(f.node) + x278i_fields[last->field].offset);
    return X278_OK;
}

/* ---- the doors ----------------------------------------------------------------------------------------------- */

static x278_status plan_names(x278_span rest, x278i_value_path *out) {
    uint16_t type = names_root(out->binding, &rest);
    for (out->count = 0; out->count < X278I_DEPTH_MAX;) {
        x278i_step *at = &out->steps[out->count++];
        if (!take_step(&rest, type, at)) {
            break;
        }
        if (rest.len == 0) {
            return X278_OK;
        }
        if (!is_below(at->field)) {
            break;
        }
        type = x278i_fields[at->field].of;
    }
    return X278_E_NOT_FOUND;
}

x278_status x278i_path_plan(const x278i_guide *guide, x278_span path, x278i_value_path *out) {
    out->guide = NULL;
    out->binding = x278i_binding_for(&guide);
    out->above = X278I_ALL_LOOPS;
    if (is_names(path)) {
        return plan_names(path, out);
    }
    out->guide = guide;
    return x278i_path_read(out->guide, path.ptr, path.len, &out->wire) ? X278_OK : X278_E_NOT_FOUND;
}

/* A document whose guide is not known has the rows that the plan says. */
static x278i_path_roots with_rows(const x278i_path_roots *roots, const x278i_value_path *plan) {
    return (x278i_path_roots){plan->guide, roots->root, roots->envelope};
}

x278_status x278i_path_get(const x278i_path_roots *roots, const x278i_value_path *plan, x278_str *out) {
    x278i_path_roots own = with_rows(roots, plan);
    *out = (x278_str){NULL, 0};
    return plan->guide == NULL ? get_names(roots, plan, out) : get_wire(&own, plan, out);
}

x278_status x278i_path_make(const x278i_path_roots *roots, x278i_arena *arena, const x278i_value_path *plan,
                            x278_span value, x278_str **out) {
    x278i_tree tree = {arena, x278i_node_own(roots->root), arena != NULL};
    x278i_path_roots own = with_rows(roots, plan);
    *out = NULL;
    return plan->guide == NULL ? make_names(roots, &tree, plan, out) : make_wire(&own, &tree, plan, value, out);
}

const void *x278i_path_node(const x278i_path_roots *roots, const x278i_value_path *plan) {
    x278i_path_roots own = with_rows(roots, plan);
    const void *node = find_wire(&own, plan, NULL);
    return node == NULL || plan->wire.seg == X278I_NONE
               ? node
               : find_segment(plan->guide, plan->binding, &plan->wire, node, NULL);
}

const void *x278i_path_holder(const x278i_path_roots *roots, const x278i_value_path *plan) {
    follower f = {.roots = roots};
    (void)follow(&f, plan); /* who only looks cannot fail */
    return f.node;
}

static x278_status count_wire(const x278i_path_roots *roots, const x278i_value_path *plan, size_t *out) {
    const x278i_wire_path *to = &plan->wire;
    if (to->seg == X278I_NONE) {
        x278i_find_loop(roots, plan->binding, to->loop, plan->above, SIZE_MAX, out);
        return to->loop_n == 1 ? X278_OK : X278_E_NOT_FOUND;
    }
    const void *node = find_wire(roots, plan, NULL);
    if (to->elem == X278I_NONE) {
        if (node != NULL) {
            find_segment(plan->guide, plan->binding, to, node, out);
        }
        return to->seg_n == 1 ? X278_OK : X278_E_NOT_FOUND;
    }
    x278_status status = judge(plan->guide, plan->binding, to);
    const x278i_leaf *leaf = &plan->binding->elems[to->elem];
    node = status != X278_OK || node == NULL ? NULL : find_segment(plan->guide, plan->binding, to, node, NULL);
    if (node != NULL) {
        *out = leaf->how == X278I_LEAF_REPEATS ? x278i_node_count(node, leaf->field)
                                               : x278i_leaf_get(leaf, node, 1).len > 0;
    }
    return status;
}

x278_status x278i_path_count(const x278i_path_roots *roots, const x278i_value_path *plan, size_t *out) {
    *out = 0;
    if (plan->guide != NULL) {
        x278i_path_roots own = with_rows(roots, plan);
        return count_wire(&own, plan, out);
    }
    follower f = {.roots = roots};
    x278_status status = follow(&f, plan);
    if (status != X278_OK || f.node == NULL) {
        return status;
    }
    const x278i_step *last = last_step(plan);
    uint8_t kind = x278i_fields[last->field].kind;
    bool list = kind == X278_FIELD_MANY || kind == X278_FIELD_TEXTS;
    if (list && !last->indexed) {
        *out = x278i_node_count(f.node, last->field);
    } else if (kind == X278_FIELD_MANY) {
        *out = last->index <= x278i_node_count(f.node, last->field);
    } else if (kind == X278_FIELD_ONE) {
        *out = x278i_node_one(f.node, last->field) != NULL;
    } else if (is_text(last->field)) {
        x278_str text = {NULL, 0};
        status = get_names(roots, plan, &text);
        *out = text.len > 0;
    } else {
        *out = 1;
    }
    return status;
}

x278_status x278i_path_field_of(const x278i_value_path *plan, x278i_path_field *out) {
    if (plan->guide == NULL) {
        const x278i_step *last = last_step(plan);
        *out = (x278i_path_field){last->type, last->field, last->index - 1};
        return is_text(last->field) ? X278_OK : X278_E_NOT_FOUND;
    }
    x278_status status = judge(plan->guide, plan->binding, &plan->wire);
    if (status != X278_OK) {
        return status;
    }
    const x278i_leaf *leaf = &plan->binding->elems[plan->wire.elem];
    out->field = leaf->sub != X278I_NONE ? leaf->sub : leaf->field;
    out->index = leaf->how == X278I_LEAF_REPEATS ? plan->wire.repetition - 1 : leaf->index;
    if (x278i_fields[out->field].kind != X278_FIELD_TEXTS) {
        out->index = 0;
    }
    out->type = 0;
    while (out->field >= x278i_structs[out->type].first + x278i_structs[out->type].count) {
        out->type++;
    }
    return X278_OK;
}
