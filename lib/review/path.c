#include "review/path.h"

#include <string.h>

#include "base/digits.h"

#define MOST_TEXTS 99 /* entries of a list of texts that a path by names may make: more than any guide allows */

/* What a path says. */
typedef struct parsed {
    uint16_t loop, seg, elem; /* rows; seg and elem X278I_NONE: the path ends before */
    size_t loop_n, seg_n;     /* from 1 */
    size_t repetition;        /* from 1 */
    x278_span qualifier;      /* what stands in {}; ptr NULL: nothing */
    bool checks;              /* the row may have other qualifiers, so the value is to be compared */
} parsed;

/* ---- reading ------------------------------------------------------------------------------------------------- */

static bool take(x278_span *rest, char c) {
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

/* Take "[n]" if it stands here; without it *out is 1. */
static bool take_index(x278_span *rest, size_t *out) {
    *out = 1;
    return !take(rest, '[') || (take_number(rest, 1, 9, out) && take(rest, ']'));
}

/* The element of a segment that tells what kind it is: what its match looks at, else the first. */
static uint16_t qualifier_row(const x278i_guide *guide, uint16_t seg) {
    uint16_t match = guide->items[guide->segs[seg].item].match;
    uint32_t elem = match == X278I_NONE ? 0 : guide->matches[match].elem;
    return x278i_guide_elem(guide, seg, elem == 0 ? 1 : elem, elem == 0 ? 0 : guide->matches[match].comp);
}

/* May a segment of the row have this qualifier? */
static bool qualifier_fits(const x278i_guide *guide, uint16_t seg, parsed *out) {
    const char *own = x278i_guide_text(guide, guide->seg_texts[seg].qualifier_str);
    size_t len = strlen(own);
    if (len == out->qualifier.len && len > 0 && memcmp(own, out->qualifier.ptr, len) == 0) {
        return true;
    }
    uint16_t match = guide->items[guide->segs[seg].item].match;
    uint16_t row = qualifier_row(guide, seg);
    uint16_t codes = match != X278I_NONE && guide->matches[match].codes != X278I_NONE ? guide->matches[match].codes
                     : row != X278I_NONE                                              ? guide->elems[row].codes
                                                                                      : X278I_NONE;
    out->checks = true;
    return len == 0 && row != X278I_NONE &&
           (codes == X278I_NONE || x278i_guide_code_in(guide, codes, out->qualifier.ptr, out->qualifier.len) != 0);
}

/* What follows the tag of a segment of the row. */
static bool read_tail(const x278i_guide *guide, uint16_t seg, x278_span rest, parsed *out) {
    size_t elem;
    size_t comp = 0;
    out->seg = seg;
    out->elem = X278I_NONE;
    out->qualifier = (x278_span){NULL, 0};
    out->checks = false;
    out->repetition = 1;
    if (take(&rest, '{')) {
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
    if (!take_index(&rest, &out->seg_n) || rest.len == 0) {
        return rest.len == 0;
    }
    if (!take_number(&rest, 2, 2, &elem) || !take_index(&rest, &out->repetition) ||
        (take(&rest, '-') && !take_number(&rest, 1, 2, &comp)) || rest.len > 0) {
        return false;
    }
    out->elem = x278i_guide_elem(guide, seg, (uint32_t)elem, (uint32_t)comp);
    return out->elem != X278I_NONE;
}

static bool read_segment(const x278i_guide *guide, uint16_t loop, x278_span rest, parsed *out) {
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

/* Read a path of the wire. */
static bool read_path(const x278i_guide *guide, x278_span path, parsed *out) {
    size_t id = 0;
    while (id < path.len && path.ptr[id] != '[' && path.ptr[id] != '-') {
        id++;
    }
    *out = (parsed){X278I_NONE, X278I_NONE, X278I_NONE, 1, 1, 1, {NULL, 0}, false};
    uint16_t loop = id == 0 ? X278I_NONE : x278i_guide_loop(guide, path.ptr, id);
    if (loop == X278I_NONE || loop == guide->root) {
        return path.len > 0 &&
               (read_segment(guide, guide->root, path, out) || read_segment(guide, guide->envelope, path, out));
    }
    x278_span rest = {path.ptr + id, path.len - id};
    if (!take_index(&rest, &out->loop_n)) {
        return false;
    }
    out->loop = loop;
    size_t n = out->loop_n;
    return rest.len == 0 || (take(&rest, '-') && read_segment(guide, loop, rest, out) && out->loop_n == n);
}

/* Is it a path of field names? Those of the wire begin with a digit or a capital. */
static bool is_names(x278_span path) {
    return path.len > 0 && path.ptr[0] >= 'a' && path.ptr[0] <= 'z';
}

/* ---- loops --------------------------------------------------------------------------------------------------- */

/* Goes through the loops of a document, each before those below it, in the order of the guide. */
typedef struct tour {
    const x278i_guide *guide;
    const x278i_binding *binding;
    uint32_t depth;
    struct {
        const void *node;
        size_t next;   /* entry of the item */
        uint16_t loop; /* row */
        uint16_t item; /* from the loop's first */
    } at[X278I_DEPTH_MAX];
} tour;

static void tour_push(tour *t, uint16_t loop, const void *node) {
    if (t->depth < X278I_DEPTH_MAX) {
        t->at[t->depth].node = node;
        t->at[t->depth].next = 0;
        t->at[t->depth].loop = loop;
        t->at[t->depth].item = 0;
        t->depth++;
    }
}

static void tour_begin(tour *t, const x278i_path_roots *roots, const x278i_binding *binding) {
    t->guide = roots->guide;
    t->binding = binding;
    t->depth = 0;
    tour_push(t, t->guide->root, roots->review);
}

/* How many structs are below a field of a node, and one of them. */
static size_t below_count(const void *node, uint16_t field) {
    if (x278i_fields[field].kind == X278_FIELD_MANY) {
        return x278i_node_count(node, field);
    }
    return x278i_node_one(node, field) != NULL;
}

static const void *below_at(const void *node, uint16_t field, size_t index) {
    return x278i_fields[field].kind == X278_FIELD_MANY ? x278i_node_many(node, field)[index]
                                                       : x278i_node_one(node, field);
}

/* The next loop below the root; NULL: no more. */
static const void *tour_next(tour *t, uint16_t *loop) {
    while (t->depth > 0) {
        const x278i_loop_row *row = &t->guide->loops[t->at[t->depth - 1].loop];
        if (t->at[t->depth - 1].item == row->item_count) {
            t->depth--;
            continue;
        }
        uint16_t index = (uint16_t)(row->first_item + t->at[t->depth - 1].item);
        const x278i_item *item = &t->guide->items[index];
        uint16_t field = item->kind == X278I_ITEM_LOOP ? t->binding->items[index] : X278I_NONE;
        const void *node = t->at[t->depth - 1].node;
        if (field == X278I_NONE || t->at[t->depth - 1].next == below_count(node, field)) {
            t->at[t->depth - 1].item++;
            t->at[t->depth - 1].next = 0;
            continue;
        }
        node = below_at(node, field, t->at[t->depth - 1].next++);
        *loop = item->row;
        tour_push(t, item->row, node);
        return node;
    }
    return NULL;
}

/* The n-th instance of a loop, from 1; NULL when there is none. *count: how many there are, when it is not NULL. */
static const void *find_loop(const x278i_path_roots *roots, const x278i_binding *binding, uint16_t wanted, size_t n,
                             size_t *count) {
    const x278i_guide *guide = roots->guide;
    const void *found = NULL;
    size_t seen = 0;
    if (wanted == guide->root || wanted == guide->envelope) {
        seen = 1;
        found = n != 1 ? NULL : wanted == guide->root ? (const void *)roots->review : (const void *)roots->envelope;
    } else {
        tour t;
        uint16_t loop;
        const void *node;
        tour_begin(&t, roots, binding);
        while ((found == NULL || count != NULL) && (node = tour_next(&t, &loop)) != NULL) {
            seen += loop == wanted;
            found = loop == wanted && seen == n ? node : found;
        }
    }
    if (count != NULL) {
        *count = seen;
    }
    return found;
}

/* ---- making -------------------------------------------------------------------------------------------------- */

/* A struct of the document, to be written to: it is the arena's memory, const for those who read only. */
static void *own(const void *node) {
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
        bool taken = below_count(node, field) >= most || (other != X278I_NONE && below_count(node, other) > 0);
        return taken ? X278I_NONE : i;
    }
    return X278I_NONE;
}

/* The last struct where one more of a loop may stand. */
static const void *last_parent(const x278i_path_roots *roots, const x278i_binding *binding, uint16_t wanted,
                               uint16_t *item) {
    const x278i_guide *guide = roots->guide;
    const void *result = NULL;
    const void *node = roots->review;
    uint16_t loop = guide->root;
    tour t;
    tour_begin(&t, roots, binding);
    while (node != NULL) {
        uint16_t here = room_for(guide, binding, loop, node, wanted);
        if (here != X278I_NONE) {
            result = node;
            *item = here;
        }
        node = tour_next(&t, &loop);
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

/* Give a new segment the qualifier that the path names, or that it must have. */
static x278_status put_qualifier(const x278i_guide *guide, const x278i_binding *binding, const x278i_tree *tree,
                                 uint16_t seg, x278_span wanted, void *node) {
    char room[9];
    uint16_t row = qualifier_row(guide, seg);
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
    x278_status status = x278i_leaf_make(tree, &binding->elems[row], node, 1, &text);
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
    uint16_t row = status == X278_OK ? qualifier_row(guide, first->row) : X278I_NONE;
    bool level = row == X278I_NONE || binding->elems[row].how != X278I_LEAF_FIELD;
    return level ? status : put_qualifier(guide, binding, tree, first->row, (x278_span){NULL, 0}, *node);
}

/* Make one more instance of a loop, with the loops above it that are missing. */
static x278_status make_loop(const x278i_path_roots *roots, const x278i_binding *binding, const x278i_tree *tree,
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
    *out = own(parent);
    x278_status status = add_loop(roots, binding, tree, item, out);
    for (uint32_t i = length - 1; i > 0 && status == X278_OK; i--) {
        item = room_for(guide, binding, chain[i], *out, chain[i - 1]);
        status = item == X278I_NONE ? X278_E_NOT_FOUND : add_loop(roots, binding, tree, item, out);
    }
    return status;
}

/* ---- values -------------------------------------------------------------------------------------------------- */

/* Does a segment have the qualifier of the path? */
static bool is_wanted(const x278i_guide *guide, const x278i_binding *binding, const parsed *path, const void *node) {
    if (!path->checks) {
        return true;
    }
    x278_str value = x278i_leaf_get(&binding->elems[qualifier_row(guide, path->seg)], node, 1);
    return value.len == path->qualifier.len && memcmp(value.ptr, path->qualifier.ptr, value.len) == 0;
}

/* Is a value of the segment's row in the node? */
static bool has_values(const x278i_guide *guide, const x278i_binding *binding, uint16_t seg, const void *node) {
    const x278i_seg_row *row = &guide->segs[seg];
    for (uint16_t i = row->first_elem; i < row->first_elem + row->elem_count; i++) {
        const x278i_leaf *leaf = &binding->elems[i];
        if (leaf->how > X278I_LEAF_PARTS) {
            return true; /* written whatever the node holds */
        }
        size_t count = leaf->how == X278I_LEAF_REPEATS ? x278i_node_count(node, leaf->field) : 1;
        for (size_t r = 1; r <= count; r++) {
            if (x278i_leaf_get(leaf, node, (uint32_t)r).len > 0) {
                return true;
            }
        }
        for (uint16_t c = 0; leaf->how == X278I_LEAF_PARTS && c < guide->elems[i].comp_count; c++) {
            if (x278i_leaf_get(&binding->elems[guide->elems[i].first_comp + c], node, 1).len > 0) {
                return true;
            }
        }
    }
    return false;
}

/* May the segment of a path stand more than once? */
static bool is_many(const x278i_guide *guide, const x278i_binding *binding, uint16_t seg) {
    uint16_t field = binding->items[guide->segs[seg].item];
    return field != X278I_NONE && x278i_fields[field].kind == X278_FIELD_MANY;
}

/* The struct that holds the segment of a path, from that of its loop; NULL when there is none. *count as find_loop(). */
static const void *find_segment(const x278i_guide *guide, const x278i_binding *binding, const parsed *path,
                                const void *node, size_t *count) {
    uint16_t field = binding->items[guide->segs[path->seg].item];
    size_t total = field == X278I_NONE ? 1 : below_count(node, field);
    const void *found = NULL;
    size_t seen = 0;
    for (size_t i = 0; i < total; i++) {
        const void *one = field == X278I_NONE ? node : below_at(node, field, i);
        bool wanted = is_wanted(guide, binding, path, one);
        if (count != NULL && !is_many(guide, binding, path->seg)) {
            wanted = wanted && has_values(guide, binding, path->seg, one);
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
static x278_status judge(const x278i_guide *guide, const x278i_binding *binding, const parsed *path) {
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

static const x278i_binding *read_wire(x278i_path_roots *roots, x278_span path, parsed *out) {
    const x278i_binding *binding = x278i_binding_of(roots->guide);
    if (binding == NULL) { /* what all guides have alike */
        binding = &x278i_bindings[0];
        roots->guide = x278i_guide_find(binding->id, strlen(binding->id));
    }
    return read_path(roots->guide, path, out) ? binding : NULL;
}

static x278_status make_segment(const x278i_path_roots *roots, const x278i_binding *binding, const x278i_tree *tree,
                                const parsed *path, void **node) {
    const x278i_guide *guide = roots->guide;
    uint16_t field = binding->items[guide->segs[path->seg].item];
    size_t count;
    const void *there = find_segment(guide, binding, path, *node, NULL);
    if (there != NULL) {
        *node = own(there);
        return X278_OK;
    }
    if (field == X278I_NONE || x278i_fields[field].kind == X278_FIELD_ONE) {
        /* there, but of another kind, or not there: then it may become one of this kind */
        x278_status status = field == X278I_NONE ? X278_OK : x278i_node_add(tree, *node, field, node);
        if (status == X278_OK) {
            status = put_qualifier(guide, binding, tree, path->seg, path->qualifier, *node);
        }
        return status == X278_OK && !is_wanted(guide, binding, path, *node) ? X278_E_NOT_FOUND : status;
    }
    find_segment(guide, binding, path, *node, &count);
    if (path->seg_n != count + 1) {
        return X278_E_NOT_FOUND;
    }
    x278_status status = x278i_node_add(tree, *node, field, node);
    return status == X278_OK ? put_qualifier(guide, binding, tree, path->seg, path->qualifier, *node) : status;
}

static x278_status get_wire(x278i_path_roots roots, x278_span path, x278_str *out) {
    parsed to;
    const x278i_binding *binding = read_wire(&roots, path, &to);
    x278_status status = binding == NULL ? X278_E_NOT_FOUND : judge(roots.guide, binding, &to);
    if (status != X278_OK) {
        return status;
    }
    const void *node = find_loop(&roots, binding, to.loop, to.loop_n, NULL);
    node = node == NULL ? NULL : find_segment(roots.guide, binding, &to, node, NULL);
    if (node != NULL) {
        *out = x278i_leaf_get(&binding->elems[to.elem], node, (uint32_t)to.repetition);
    }
    return X278_OK;
}

static x278_status make_wire(x278i_path_roots roots, const x278i_tree *tree, x278_span path, x278_str **out) {
    parsed to;
    const x278i_binding *binding = read_wire(&roots, path, &to);
    x278_status status = binding == NULL ? X278_E_NOT_FOUND : judge(roots.guide, binding, &to);
    if (status != X278_OK) {
        return status;
    }
    size_t count;
    void *node = own(find_loop(&roots, binding, to.loop, to.loop_n, &count));
    if (node == NULL && to.loop_n != count + 1) {
        return X278_E_NOT_FOUND;
    }
    bool fresh = node == NULL;
    if (fresh) {
        status = make_loop(&roots, binding, tree, to.loop, &node);
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
    if (out->field == X278I_NONE || !take_index(rest, &out->index)) {
        return false;
    }
    uint8_t kind = x278i_fields[out->field].kind;
    bool list = kind == X278_FIELD_MANY || kind == X278_FIELD_TEXTS;
    return (list || !out->indexed) && (rest->len == 0 || (take(rest, '.') && rest->len > 0));
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
    if (at->index != below_count(*node, at->field) + 1) {
        return X278_E_NOT_FOUND;
    }
    if ((field->flags & X278I_FIELD_GATHERED) == 0) {
        status = x278i_node_add(f->tree, own(*node), at->field, &made);
    } else {
        const x278i_binding *binding = x278i_binding_of(f->roots->guide);
        for (uint16_t i = 0; binding != NULL && i < f->roots->guide->loop_count && status == X278_E_NOT_FOUND; i++) {
            if (binding->loops[i] == field->of) {
                status = make_loop(f->roots, binding, f->tree, i, &made);
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
        bool there = f->last.index <= below_count(f->node, f->last.field);
        if (there) {
            f->node = below_at(f->node, f->last.field, f->last.index - 1);
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
        return x278i_texts_entry(tree->arena, own(f.node), f.last.field, f.last.index - 1, out);
    }
    *out = (x278_str *)(void *)((char *)own(f.node) + x278i_fields[f.last.field].offset);
    return X278_OK;
}

/* ---- the doors ----------------------------------------------------------------------------------------------- */

x278_status x278i_path_get(const x278i_path_roots *roots, x278_span path, x278_str *out) {
    *out = (x278_str){NULL, 0};
    return is_names(path) ? get_names(roots, path, out) : get_wire(*roots, path, out);
}

x278_status x278i_path_make(const x278i_path_roots *roots, x278i_arena *arena, x278_span path, x278_str **out) {
    x278_review *root = own(roots->review);
    x278i_tree tree = {arena, root};
    *out = NULL;
    return is_names(path) ? make_names(roots, &tree, path, out) : make_wire(*roots, &tree, path, out);
}

static x278_status count_wire(x278i_path_roots roots, x278_span path, size_t *out) {
    parsed to;
    const x278i_binding *binding = read_wire(&roots, path, &to);
    if (binding == NULL) {
        return X278_E_NOT_FOUND;
    }
    if (to.seg == X278I_NONE) {
        find_loop(&roots, binding, to.loop, SIZE_MAX, out);
        return to.loop_n == 1 ? X278_OK : X278_E_NOT_FOUND;
    }
    const void *node = find_loop(&roots, binding, to.loop, to.loop_n, NULL);
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
    parsed to;
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
