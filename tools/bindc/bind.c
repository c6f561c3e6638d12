/* Resolves the bindings against the rows of a guide. Every row that the guide uses must find its field. */
#include <stdlib.h>
#include <string.h>

#include "bindc.h"

typedef struct {
    const char *name;
    uint8_t how;
} computed_name;

static const computed_name computed_names[] = {
    {"set", X278I_LEAF_SET},
    {"count", X278I_LEAF_COUNT},
    {"control", X278I_LEAF_CONTROL},
    {"hl-number", X278I_LEAF_HL_NUMBER},
    {"hl-parent", X278I_LEAF_HL_PARENT},
    {"hl-level", X278I_LEAF_HL_LEVEL},
    {"hl-child", X278I_LEAF_HL_CHILD},
    {"delimiter", X278I_LEAF_DELIMITER},
    {"elsewhere", X278I_LEAF_ELSEWHERE},
};

static int same(const char *a, const char *b) {
    return a != NULL && b != NULL && strcmp(a, b) == 0;
}

/* The rule of a struct of this kind whose `key` attribute is `value`; of several, one whose `second` attribute is `other`
 * before one without. */
static rule *find_rule(model *m, int type, char what, const char *key, const char *value, const char *second,
                       const char *other) {
    rule *best = NULL;
    node_type *s = &m->structs[type];
    for (int i = s->first_rule; i < s->first_rule + s->rule_count; i++) {
        rule *r = &m->rules[i];
        if (r->what != what || !same(attr(r->node, key), value)) {
            continue;
        }
        const char *has = second == NULL ? NULL : attr(r->node, second);
        if (attr(r->node, "guide") != NULL) {
            continue; /* see find_loop() */
        }
        if (has != NULL && same(has, other)) {
            best = r;
            break;
        }
        if (has == NULL && best == NULL) {
            best = r;
        }
    }
    if (best != NULL) {
        best->used = 1;
    }
    return best;
}

/* The rule of a loop: one for this very guide before one for its direction, and that before one for all guides. */
static rule *find_loop(model *m, int type, const char *id, const x278i_guide *guide) {
    node_type *s = &m->structs[type];
    for (int i = s->first_rule; i < s->first_rule + s->rule_count; i++) {
        rule *r = &m->rules[i];
        if (r->what == 'l' && same(attr(r->node, "id"), id) &&
            same(attr(r->node, "guide"), x278i_guide_text(guide, guide->id_str))) {
            r->used = 1;
            return r;
        }
    }
    return find_rule(m, type, 'l', "id", id, "direction", x278i_guide_text(guide, guide->direction_str));
}

/* "name", "name[2]", "name[repetition]", "name.sub", "name[2].sub", "name.sub[2]" from a struct. */
static int read_path(model *m, int type, const rule *r, x278i_leaf *out) {
    const char *at = attr(r->node, "field");
    *out = (x278i_leaf){X278I_NONE, X278I_NONE, 0, X278I_LEAF_FIELD};
    if (at == NULL) {
        return 0;
    }
    for (int step = 0; step < 2; step++) {
        size_t len = strcspn(at, "[.");
        int found = find_field(m, type, at, len);
        if (found < 0) {
            return 0;
        }
        *(step == 0 ? &out->field : &out->sub) = (uint16_t)found;
        at += len;
        int list = strcmp(m->fields[found].kind, "texts") == 0 || strcmp(m->fields[found].kind, "many") == 0;
        if (list != (*at == '[')) {
            return 0;
        }
        if (list && strncmp(at, "[repetition]", 12) == 0) {
            out->how = X278I_LEAF_REPEATS;
            at += 12;
        } else if (list) {
            char *end;
            long index = strtol(at + 1, &end, 10);
            if (index < 1 || index > 200 || *end != ']') {
                return 0;
            }
            out->index = (uint8_t)(index - 1);
            at = end + 1;
        }
        type = m->fields[found].of_struct;
        if (*at == '\0') {
            return type < 0;
        }
        if (*at++ != '.' || type < 0) {
            return 0;
        }
    }
    return 0;
}

/* The leaf of an element or component at a path such as "UM04-1" in a struct. */
static void bind_row(model *m, bound *b, int type, uint16_t row, const char *path) {
    rule *r = find_rule(m, type, 'b', "path", path, NULL, NULL);
    x278i_leaf *leaf = &b->elems[row];
    const char *guide = x278i_guide_text(b->guide, b->guide->id_str);
    if (r == NULL) {
        complain(m, m->structs[type].node, "%s: %s has no field in %s", guide, path, m->structs[type].name);
        return;
    }
    const char *computed = attr(r->node, "computed");
    for (size_t i = 0; i < sizeof computed_names / sizeof *computed_names; i++) {
        if (same(computed, computed_names[i].name)) {
            *leaf = (x278i_leaf){X278I_NONE, X278I_NONE, 0, computed_names[i].how};
            return;
        }
    }
    if (computed != NULL || !read_path(m, type, r, leaf)) {
        complain(m, r->node, "the field or the computation is not known, or is not of the right kind");
        return;
    }
    int repeats = leaf->how == X278I_LEAF_REPEATS;
    if (repeats != (b->guide->elems[row].max > 1)) {
        complain(m, r->node, "%s: %s repeats and its field does not, or the other way round", guide, path);
    }
}

static void bind_segment(model *m, bound *b, int type, const x278i_seg_row *seg) {
    char tag[5];
    char path[32];
    x278i_tag_unpack(seg->tag, tag);
    if (find_rule(m, type, 's', "id", tag, NULL, NULL) == NULL) {
        complain(m, m->structs[type].node, "%s does not say that it holds %s", m->structs[type].name, tag);
    }
    for (unsigned i = 0; i < seg->elem_count; i++) {
        uint16_t row = (uint16_t)(seg->first_elem + i);
        const x278i_elem_row *elem = &b->guide->elems[row];
        if (elem->usage == 'N') {
            continue;
        }
        snprintf(path, sizeof path, "%s%02u", tag, i + 1);
        if (elem->comp_count == 0) {
            bind_row(m, b, type, row, path);
            continue;
        }
        b->elems[row].how = X278I_LEAF_PARTS;
        for (unsigned c = 0; c < elem->comp_count; c++) {
            uint16_t part = (uint16_t)(elem->first_comp + c);
            snprintf(path, sizeof path, "%s%02u-%u", tag, i + 1, c + 1);
            if (b->guide->elems[part].usage != 'N') {
                bind_row(m, b, type, part, path);
            }
        }
    }
}

static void bind_loop(model *m, bound *b, uint16_t row, int type) {
    const x278i_guide *guide = b->guide;
    const x278i_loop_row *loop = &guide->loops[row];
    if (b->loops[row] != X278I_NONE) {
        if (b->loops[row] != type) {
            complain(m, m->structs[type].node, "a loop under several parents is a different struct in each");
        }
        return;
    }
    b->loops[row] = (uint16_t)type;
    for (uint16_t i = loop->first_item; i < loop->first_item + loop->item_count; i++) {
        const x278i_item *item = &guide->items[i];
        rule *r;
        const char *name;
        char tag[5];
        if (item->kind == X278I_ITEM_LOOP) {
            name = x278i_guide_text(guide, guide->loop_texts[item->row].id_str);
            r = find_loop(m, type, name, guide);
        } else {
            x278i_tag_unpack(item->tag, tag);
            name = x278i_guide_text(guide, guide->seg_texts[item->row].qualifier_str);
            r = find_rule(m, type, 's', "id", tag, "qualifier", name);
            name = tag;
        }
        const char *field_name = r == NULL ? NULL : attr(r->node, "field");
        int found = field_name == NULL ? -1 : find_field(m, type, field_name, strlen(field_name));
        if (r == NULL || (found < 0 && (field_name != NULL || item->kind == X278I_ITEM_LOOP))) {
            complain(m, m->structs[type].node, "%s: %s has no field in %s", x278i_guide_text(guide, guide->id_str),
                     name, m->structs[type].name);
            continue;
        }
        int inner = found < 0 ? type : m->fields[found].of_struct;
        if (inner < 0) {
            complain(m, r->node, "the field holds no struct");
            continue;
        }
        b->items[i] = found < 0 ? X278I_NONE : (uint16_t)found;
        if (item->kind == X278I_ITEM_LOOP) {
            bind_loop(m, b, item->row, inner);
        } else {
            bind_segment(m, b, inner, &guide->segs[item->row]);
        }
    }
}

void *array(size_t count, size_t size, int byte) {
    void *made = malloc((count + 1) * size);
    if (made == NULL) {
        fputs("bindc: no memory\n", stderr);
        exit(2);
    }
    return memset(made, byte, (count + 1) * size);
}

/* The root of the guides of a transaction set; -1: the model has none. */
static int find_root(const model *m, const char *set) {
    for (int i = 0; i < m->root_count; i++) {
        if (strcmp(m->roots[i].set, set) == 0) {
            return m->roots[i].type;
        }
    }
    return -1;
}

void bind_guide(model *m, const x278i_guide *guide, int place) {
    int root = find_root(m, x278i_guide_text(guide, guide->set_str));
    if (root < 0 || m->guide_count == MOST_GUIDES) {
        return;
    }
    bound *b = &m->guides[m->guide_count++];
    b->place = place;
    b->root = root;
    b->guide = guide;
    b->loops = array(guide->loop_count, sizeof *b->loops, 0xFF);
    b->items = array(guide->item_count, sizeof *b->items, 0xFF);
    b->elems = array(guide->elem_count, sizeof *b->elems, 0xFF);
    for (uint16_t i = 0; i < guide->elem_count; i++) {
        b->elems[i].index = 0;
        b->elems[i].how = X278I_LEAF_UNUSED;
    }
    bind_loop(m, b, guide->root, root);
    bind_loop(m, b, guide->envelope, m->envelope);
}

void find_unused(model *m) {
    for (int i = 0; i < m->rule_count; i++) {
        if (!m->rules[i].used) {
            complain(m, m->rules[i].node, "no row of a guide takes this");
        }
    }
}
