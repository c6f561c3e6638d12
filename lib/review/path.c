#include "review/path.h"

#include <string.h>

#include "review/loops.h"
#include "review/path_read.h"

#define MOST_TEXTS 99 /* entries of a list of texts that a path by names may make: more than any guide allows */

/* Is it a path of field names? Those of the wire begin with a digit or a capital. */
static bool is_names(x278_span path) {
    return path.len > 0 && path.ptr[0] >= 'a' && path.ptr[0] <= 'z';
}

/* ---- values -------------------------------------------------------------------------------------------------- */

/* Does a segment have the qualifier of the path? */
static bool is_wanted(const x278i_guide *guide, const x278i_binding *binding, const x278i_parsed *path,
                      const void *node) {
    if (!path->checks) {
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
static const void *find_segment(const x278i_guide *guide, const x278i_binding *binding, const x278i_parsed *path,
                                const void *node, size_t *count) {
    uint16_t field = binding->items[guide->segs[path->seg].item];
    size_t total = field == X278I_NONE ? 1 : x278i_below_count(node, field);
    const void *found = NULL;
    size_t seen = 0;
    for (size_t i = 0; i < total; i++) {
        const void *one = field == X278I_NONE ? node : x278i_below_at(node, field, i);
        bool wanted = is_wanted(guide, binding, path, one);
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
static x278_status judge(const x278i_guide *guide, const x278i_binding *binding, const x278i_parsed *path) {
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

static const x278i_binding *read_wire(x278i_path_roots *roots, x278_span path, x278i_parsed *out) {
    const x278i_binding *binding = x278i_binding_of(roots->guide);
    if (binding == NULL) { /* what all guides have alike */
        binding = &x278i_bindings[0];
        roots->guide = x278i_guide_find(binding->id, strlen(binding->id));
    }
    return x278i_path_read(roots->guide, path, out) ? binding : NULL;
}

static x278_status make_segment(const x278i_path_roots *roots, const x278i_binding *binding, const x278i_tree *tree,
                                const x278i_parsed *path, void **node) {
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

static x278_status get_wire(x278i_path_roots roots, x278_span path, x278_str *out) {
    x278i_parsed to;
    const x278i_binding *binding = read_wire(&roots, path, &to);
    x278_status status = binding == NULL ? X278_E_NOT_FOUND : judge(roots.guide, binding, &to);
    if (status != X278_OK) {
        return status;
    }
    const void *node = x278i_find_loop(&roots, binding, to.loop, to.loop_n, NULL);
    node = node == NULL ? NULL : find_segment(roots.guide, binding, &to, node, NULL);
    if (node != NULL) {
        *out = x278i_leaf_get(&binding->elems[to.elem], node, (uint32_t)to.repetition);
    }
    return X278_OK;
}

static x278_status make_wire(x278i_path_roots roots, const x278i_tree *tree, x278_span path, x278_str **out) {
    x278i_parsed to;
    const x278i_binding *binding = read_wire(&roots, path, &to);
    x278_status status = binding == NULL ? X278_E_NOT_FOUND : judge(roots.guide, binding, &to);
    if (status != X278_OK) {
        return status;
    }
    size_t count;
    void *node = x278i_node_own(x278i_find_loop(&roots, binding, to.loop, to.loop_n, &count));
    if (node == NULL && to.loop_n != count + 1) {
        return X278_E_NOT_FOUND;
    }
    bool fresh = node == NULL;
    if (fresh) {
        status = x278i_make_loop(&roots, binding, tree, to.loop, &node);
    }
    if (status == X278_OK) {
        status = make_segment(&roots, binding, tree, &to, &node);
    }
    return status == X278_OK ? x278i_leaf_make(tree, &binding->elems[to.elem], node, (uint32_t)to.repetition, out)
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

/* A step of a path of names: the field of a struct, and which entry. */
typedef struct step {
    uint16_t type;
    uint16_t field;
    size_t index; /* from 1 */
    bool indexed; /* [n] stands there */
} step;

/* Take the next step. `rest` is what follows. */
static bool take_step(x278_span *rest, uint16_t type, step *out) {
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
static uint16_t names_root(x278_span *rest) {
    static const char envelope[] = "envelope.";
    size_t len = sizeof envelope - 1;
    if (rest->len > len && memcmp(rest->ptr, envelope, len) == 0) {
        rest->ptr += len;
        rest->len -= len;
        return x278i_envelope_struct;
    }
    return x278i_root_struct;
}

static bool is_text(uint16_t field) {
    return x278i_fields[field].kind == X278_FIELD_TEXT || x278i_fields[field].kind == X278_FIELD_TEXTS;
}

static bool is_below(uint16_t field) {
    return x278i_fields[field].kind == X278_FIELD_ONE || x278i_fields[field].kind == X278_FIELD_MANY;
}

/* Follow a path of names to its last step; *node is the struct with that field, NULL when it is not there. With `tree`
 * what is missing is made. */
typedef struct follower {
    const x278i_path_roots *roots;
    const x278i_tree *tree; /* NULL: only look */
    const void *node;       /* may become NULL */
    step last;
} follower;

/* Make the next entry below a field. A list that gathers gets it where a loop of that kind belongs. */
static x278_status make_below(const follower *f, const step *at, const void **node) {
    void *made;
    x278_status status = X278_E_NOT_FOUND;
    const x278i_field *field = &x278i_fields[at->field];
    if (at->index != x278i_below_count(*node, at->field) + 1) {
        return X278_E_NOT_FOUND;
    }
    if ((field->flags & X278I_FIELD_GATHERED) == 0) {
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

static x278_status follow(follower *f, x278_span rest) {
    uint16_t type = names_root(&rest);
    f->node = type == x278i_root_struct ? (const void *)f->roots->review : (const void *)f->roots->envelope;
    while (take_step(&rest, type, &f->last)) {
        if (rest.len == 0) {
            return X278_OK;
        }
        if (!is_below(f->last.field)) {
            return X278_E_NOT_FOUND;
        }
        type = x278i_fields[f->last.field].of;
        if (f->node == NULL) {
            continue; /* the rest must be right all the same */
        }
        bool there = f->last.index <= x278i_below_count(f->node, f->last.field);
        if (there) {
            f->node = x278i_below_at(f->node, f->last.field, f->last.index - 1);
        } else if (f->tree == NULL) {
            f->node = NULL;
        } else {
            x278_status status = make_below(f, &f->last, &f->node);
            if (status != X278_OK) {
                return status;
            }
        }
    }
    return X278_E_NOT_FOUND;
}

static x278_status get_names(const x278i_path_roots *roots, x278_span path, x278_str *out) {
    follower f = {.roots = roots};
    x278_status status = follow(&f, path);
    if (status != X278_OK || !is_text(f.last.field)) {
        return status == X278_OK ? X278_E_NOT_FOUND : status;
    }
    if (f.node != NULL && x278i_fields[f.last.field].kind == X278_FIELD_TEXT) {
        *out = x278i_node_text(f.node, f.last.field);
    } else if (f.node != NULL && f.last.index <= x278i_node_count(f.node, f.last.field)) {
        *out = x278i_node_texts(f.node, f.last.field)[f.last.index - 1];
    }
    return X278_OK;
}

/* Is the path right, whatever the document holds? */
static x278_status field_of_names(x278_span rest, x278i_path_field *out) {
    uint16_t type = names_root(&rest);
    step at;
    while (take_step(&rest, type, &at)) {
        if (rest.len == 0) {
            *out = (x278i_path_field){at.type, at.field, at.index - 1};
            return is_text(at.field) ? X278_OK : X278_E_NOT_FOUND;
        }
        if (!is_below(at.field)) {
            return X278_E_NOT_FOUND;
        }
        type = x278i_fields[at.field].of;
    }
    return X278_E_NOT_FOUND;
}

static x278_status make_names(const x278i_path_roots *roots, const x278i_tree *tree, x278_span path, x278_str **out) {
    x278i_path_field field;
    x278_status status = field_of_names(path, &field); /* before anything is made */
    if (status == X278_OK && field.index >= MOST_TEXTS) {
        status = X278_E_NOT_FOUND;
    }
    follower f = {.roots = roots, .tree = tree};
    if (status == X278_OK) {
        status = follow(&f, path);
    }
    if (status != X278_OK) {
        return status;
    }
    if (x278i_fields[f.last.field].kind == X278_FIELD_TEXTS) {
        return x278i_texts_entry(tree->arena, x278i_node_own(f.node), f.last.field, f.last.index - 1, out);
    }
    *out = (x278_str *)(void *)((char *)x278i_node_own(f.node) + x278i_fields[f.last.field].offset);
    return X278_OK;
}

/* ---- the doors ----------------------------------------------------------------------------------------------- */

x278_status x278i_path_get(const x278i_path_roots *roots, x278_span path, x278_str *out) {
    *out = (x278_str){NULL, 0};
    return is_names(path) ? get_names(roots, path, out) : get_wire(*roots, path, out);
}

x278_status x278i_path_make(const x278i_path_roots *roots, x278i_arena *arena, x278_span path, x278_str **out) {
    x278_review *root = x278i_node_own(roots->review);
    x278i_tree tree = {arena, root};
    *out = NULL;
    return is_names(path) ? make_names(roots, &tree, path, out) : make_wire(*roots, &tree, path, out);
}

static x278_status count_wire(x278i_path_roots roots, x278_span path, size_t *out) {
    x278i_parsed to;
    const x278i_binding *binding = read_wire(&roots, path, &to);
    if (binding == NULL) {
        return X278_E_NOT_FOUND;
    }
    if (to.seg == X278I_NONE) {
        x278i_find_loop(&roots, binding, to.loop, SIZE_MAX, out);
        return to.loop_n == 1 ? X278_OK : X278_E_NOT_FOUND;
    }
    const void *node = x278i_find_loop(&roots, binding, to.loop, to.loop_n, NULL);
    if (to.elem == X278I_NONE) {
        if (node != NULL) {
            find_segment(roots.guide, binding, &to, node, out);
        }
        return to.seg_n == 1 ? X278_OK : X278_E_NOT_FOUND;
    }
    x278_status status = judge(roots.guide, binding, &to);
    const x278i_leaf *leaf = &binding->elems[to.elem];
    node = status != X278_OK || node == NULL ? NULL : find_segment(roots.guide, binding, &to, node, NULL);
    if (node != NULL) {
        *out = leaf->how == X278I_LEAF_REPEATS ? x278i_node_count(node, leaf->field)
                                               : x278i_leaf_get(leaf, node, 1).len > 0;
    }
    return status;
}

x278_status x278i_path_count(const x278i_path_roots *roots, x278_span path, size_t *out) {
    *out = 0;
    if (!is_names(path)) {
        return count_wire(*roots, path, out);
    }
    follower f = {.roots = roots};
    x278_status status = follow(&f, path);
    if (status != X278_OK || f.node == NULL) {
        return status;
    }
    uint8_t kind = x278i_fields[f.last.field].kind;
    bool list = kind == X278_FIELD_MANY || kind == X278_FIELD_TEXTS;
    if (list && !f.last.indexed) {
        *out = x278i_node_count(f.node, f.last.field);
    } else if (kind == X278_FIELD_MANY) {
        *out = f.last.index <= x278i_node_count(f.node, f.last.field);
    } else if (kind == X278_FIELD_ONE) {
        *out = x278i_node_one(f.node, f.last.field) != NULL;
    } else if (is_text(f.last.field)) {
        x278_str text = {NULL, 0};
        status = get_names(roots, path, &text);
        *out = text.len > 0;
    } else {
        *out = 1;
    }
    return status;
}

x278_status x278i_path_field_of(const x278i_guide *guide, x278_span path, x278i_path_field *out) {
    if (is_names(path)) {
        return field_of_names(path, out);
    }
    x278i_parsed to;
    x278i_path_roots roots = {.guide = guide};
    const x278i_binding *binding = read_wire(&roots, path, &to);
    x278_status status = binding == NULL ? X278_E_NOT_FOUND : judge(roots.guide, binding, &to);
    if (status != X278_OK) {
        return status;
    }
    const x278i_leaf *leaf = &binding->elems[to.elem];
    out->field = leaf->sub != X278I_NONE ? leaf->sub : leaf->field;
    out->index = leaf->how == X278I_LEAF_REPEATS ? to.repetition - 1 : leaf->index;
    if (x278i_fields[out->field].kind != X278_FIELD_TEXTS) {
        out->index = 0;
    }
    out->type = 0;
    while (out->field >= x278i_structs[out->type].first + x278i_structs[out->type].count) {
        out->type++;
    }
    return X278_OK;
}
