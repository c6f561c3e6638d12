/* The rows of one guide. */
#include <stdlib.h>
#include <string.h>

#include "guidec.h"

#define DEEPEST 16

const x278i_guide *view(build *b) {
    static x278i_base base;
    x278i_guide *g = &b->guide;
    base.lists = all.lists.v;
    base.list_count = (uint16_t)all.lists.n;
    base.meanings = all.meanings.v;
    g->loop_count = (uint16_t)b->loops.n;
    g->seg_count = (uint16_t)b->segs.n;
    g->elem_count = (uint16_t)b->elems.n;
    g->item_count = (uint16_t)b->items.n;
    g->loops = b->loops.v;
    g->segs = b->segs.v;
    g->elems = b->elems.v;
    g->items = b->items.v;
    g->note_count = (uint16_t)b->notes.n;
    g->rule_count = (uint16_t)b->rules.n;
    g->op_count = (uint16_t)b->ops.n;
    g->notes = b->notes.v;
    g->paths = b->paths.v;
    g->rules = b->rules.v;
    g->ops = b->ops.v;
    g->matches = b->matches.v;
    g->shapes = b->shapes.v;
    g->loop_texts = b->loop_texts.v;
    g->seg_texts = b->seg_texts.v;
    g->elem_texts = b->elem_texts.v;
    g->sets = all.sets.v;
    g->codes = all.codes.v;
    g->long_codes = all.long_codes.v;
    g->strings = all.strings.v;
    g->base = &base;
    return g;
}

const char *path_of(build *b, uint16_t loop, uint16_t seg, uint16_t elem) {
    static char buf[64];
    x278i_row row = {loop, seg, elem};
    x278i_guide_path(view(b), row, buf, sizeof buf);
    return buf;
}

/* ---- segments and loops ---------------------------------------------------------------------------------------- */

/* "1" or "1-2" of the match attribute, with the codes of that row. */
static uint16_t add_match(build *b, xmlNodePtr node, uint16_t seg) {
    const char *at = attr(node, "match");
    uint32_t nth = number(node, "nth", 0, 256);
    x278i_match_row *m;
    uint16_t elem;
    char *end;
    if (at == NULL && nth == 0) {
        return X278I_NONE;
    }
    m = VEC_ADD(b->matches);
    m->codes = X278I_NONE;
    m->nth = (uint8_t)nth;
    if (at != NULL) {
        m->elem = (uint8_t)strtoul(at, &end, 10);
        m->comp = *end == '-' ? (uint8_t)strtoul(end + 1, NULL, 10) : 0;
        elem = x278i_guide_elem(view(b), seg, m->elem, m->comp);
        m->codes = elem == X278I_NONE ? X278I_NONE : b->elems.v[elem].codes;
        if (m->codes == X278I_NONE) {
            complain(node, "match names a position without codes");
        }
    }
    return (uint16_t)(b->matches.n - 1);
}

static uint16_t build_seg(build *b, xmlNodePtr node, uint16_t loop) {
    const char *id = attr(node, "id");
    uint32_t tag = x278i_tag_pack(id, strlen(id));
    uint16_t base = find_base_seg(b->base, tag);
    uint16_t seg = (uint16_t)b->segs.n;
    x278i_seg_row *row = VEC_ADD(b->segs);
    x278i_seg_text *cold = VEC_ADD(b->seg_texts);
    const x278i_base_row *br;
    *VEC_ADD(b->seg_nodes) = node;
    row->tag = tag;
    row->loop = loop;
    row->base = base;
    row->first_elem = (uint16_t)b->elems.n;
    row->first_note = (uint16_t)b->notes.n;
    cold->condition_str = text(attr(node, "condition"));
    cold->source_str = source_of(b, node);
    cold->confidence = confidence_of(node, b->confidence);
    if (base == X278I_NONE) {
        complain(node, "segment %s is not in the base", id);
        return seg;
    }
    br = &b->base->segs.v[base];
    cold->name_str = attr(node, "name") != NULL ? text(attr(node, "name")) : br->name_str;
    row->elem_count = br->elem_count;
    check_positions(node, "element", br->elem_count);
    for (uint8_t i = 1; i <= br->elem_count; i++) {
        add_elem(b, (uint16_t)(br->first_elem + i - 1), node_at(node, "element", i), seg, i, 0);
    }
    b->segs.v[seg].note_count = add_notes(b, br, b->segs.v[seg].first_elem);
    for (uint8_t i = 0; i < br->elem_count; i++) {
        add_components(b, (uint16_t)(b->segs.v[seg].first_elem + i));
    }
    return seg;
}

/* What stands in {}: given, or the one code of the match, or "#2" for the second segment of its tag. */
static void set_qualifier(build *b, uint16_t seg, uint16_t match) {
    const char *given = attr(b->seg_nodes.v[seg], "qualifier");
    char buf[9];
    char nth[8];
    if (given == NULL && match != X278I_NONE && b->matches.v[match].nth > 1) {
        snprintf(nth, sizeof nth, "#%u", (unsigned)b->matches.v[match].nth);
        given = nth;
    }
    if (given == NULL && match != X278I_NONE && b->matches.v[match].codes != X278I_NONE &&
        all.sets.v[b->matches.v[match].codes].count == 1) {
        given = set_code(b->matches.v[match].codes, 0, buf);
    }
    b->seg_texts.v[seg].qualifier_str = text(given);
}

static uint16_t build_loop(build *b, xmlNodePtr node, uint16_t parent, unsigned depth);

static xmlNodePtr find_define(build *b, const char *id) {
    for (xmlNodePtr n = next_child(b->node, NULL); n != NULL; n = next_child(b->node, n)) {
        if (is_element(n, "define") && strcmp(attr(next_child(n, NULL), "id"), id) == 0) {
            return next_child(n, NULL);
        }
    }
    return NULL;
}

static void fill_loop_item(build *b, uint16_t item, uint16_t child) {
    x278i_item *it = &b->items.v[item];
    const x278i_loop_row *loop = &b->loops.v[child];
    it->kind = X278I_ITEM_LOOP;
    it->row = child;
    it->tag = loop->tag;
    it->match = loop->match;
    it->usage = usage_of(b->loop_nodes.v[child], 'R');
    it->max = (uint16_t)number(b->loop_nodes.v[child], "max", 1, X278I_MANY);
}

static void build_item(build *b, uint16_t item, uint16_t loop, unsigned depth) {
    xmlNodePtr node = b->item_nodes.v[item];
    if (is_element(node, "segment")) {
        uint16_t seg = build_seg(b, node, loop);
        uint16_t match = add_match(b, node, seg);
        x278i_item *it = &b->items.v[item];
        set_qualifier(b, seg, match);
        it->kind = X278I_ITEM_SEGMENT;
        it->row = seg;
        it->tag = b->segs.v[seg].tag;
        it->match = match;
        it->usage = usage_of(node, 'S');
        it->max = (uint16_t)number(node, "max", 1, X278I_MANY);
        b->segs.v[seg].item = item;
    } else if (is_element(node, "loop")) {
        fill_loop_item(b, item, build_loop(b, node, loop, depth + 1));
    } else {
        const char *id = attr(node, "loop");
        uint16_t child = x278i_guide_loop(view(b), id, strlen(id));
        if (child == X278I_NONE) {
            xmlNodePtr define = find_define(b, id);
            if (define == NULL) {
                complain(node, "no loop %s is defined", id);
                return;
            }
            child = build_loop(b, define, loop, depth + 1);
        }
        fill_loop_item(b, item, child);
    }
}

/* A rule whose anchor names several places becomes a rule for each of them. */
static void lay_rule(build *b, xmlNodePtr node, uint16_t loop) {
    words anchors = paths_of(attr(node, "anchor"));
    for (size_t i = 0; i < anchors.list.n; i++) {
        *VEC_ADD(b->rule_nodes) = node;
        *VEC_ADD(b->rule_loops) = loop;
        *VEC_ADD(b->rule_anchors) = anchors.list.v[i];
        b->loops.v[loop].first_rule = (uint16_t)(b->rule_nodes.n - 1 - b->loops.v[loop].rule_count);
        b->loops.v[loop].rule_count++;
    }
}

/* The group of rules that a loop takes. */
static void lay_rules(build *b, xmlNodePtr use, uint16_t loop) {
    for (xmlNodePtr n = next_child(b->node, NULL); n != NULL; n = next_child(b->node, n)) {
        if (is_element(n, "rules") && strcmp(attr(n, "id"), attr(use, "use")) == 0) {
            for (xmlNodePtr rule = next_child(n, NULL); rule != NULL; rule = next_child(n, rule)) {
                lay_rule(b, rule, loop);
            }
            return;
        }
    }
    complain(use, "no rules are called %s", attr(use, "use"));
}

/* Items of a loop lie together, so they are laid down before any child is built. */
static void lay_items(build *b, xmlNodePtr node, uint16_t loop) {
    uint16_t order = 0;
    b->loops.v[loop].first_item = (uint16_t)b->items.n;
    for (xmlNodePtr n = next_child(node, NULL); n != NULL; n = next_child(node, n)) {
        int group = is_element(n, "any-order");
        xmlNodePtr inner = group ? next_child(n, NULL) : n;
        if (is_element(n, "rule")) {
            lay_rule(b, n, loop);
            continue;
        }
        if (is_element(n, "rules")) {
            lay_rules(b, n, loop);
            continue;
        }
        order++;
        for (; inner != NULL; inner = group ? next_child(n, inner) : NULL) {
            x278i_item *it = VEC_ADD(b->items);
            *VEC_ADD(b->item_nodes) = inner;
            it->order = order;
            it->unless = X278I_NONE;
            it->match = X278I_NONE;
            it->row = X278I_NONE;
            b->loops.v[loop].item_count++;
        }
    }
}

static void set_opener(build *b, uint16_t loop) {
    x278i_loop_row *row = &b->loops.v[loop];
    xmlNodePtr node = b->loop_nodes.v[loop];
    xmlNodePtr first = next_child(node, NULL);
    const char *id = attr(first, "id");
    if (!is_element(first, "segment")) {
        complain(node, "a loop must begin with the segment that opens it");
        return;
    }
    row->tag = x278i_tag_pack(id, strlen(id));
    row->open = X278I_OPEN_TRIGGER;
}

/* Needs the opening segment's rows. */
static void set_loop_match(build *b, uint16_t loop) {
    uint16_t match = add_match(b, b->loop_nodes.v[loop], b->items.v[b->loops.v[loop].first_item].row);
    x278i_loop_row *row = &b->loops.v[loop];
    char buf[9];
    row->match = match;
    if (match == X278I_NONE) {
        return;
    }
    row->open = X278I_OPEN_QUALIFIER;
    if (row->tag == X278I_TAG2('H', 'L') && b->matches.v[match].codes != X278I_NONE) {
        const char *level = set_code(b->matches.v[match].codes, 0, buf);
        row->open = X278I_OPEN_HL;
        row->level = x278i_tag_pack(level, strlen(level));
    }
}

static void resolve_unless(build *b, uint16_t loop) {
    const x278i_loop_row *row = &b->loops.v[loop];
    for (uint16_t i = row->first_item; i < row->first_item + row->item_count; i++) {
        xmlNodePtr node = b->item_nodes.v[i];
        const char *id = is_element(node, "use") ? attr(node, "unless") : NULL;
        for (uint16_t k = row->first_item; id != NULL && k < row->first_item + row->item_count; k++) {
            if (b->items.v[k].kind == X278I_ITEM_LOOP && b->items.v[k].row != X278I_NONE &&
                strcmp(text_at(b->loop_texts.v[b->items.v[k].row].id_str), id) == 0) {
                b->items.v[i].unless = k;
            }
        }
        if (id != NULL && b->items.v[i].unless == X278I_NONE) {
            complain(node, "unless names no loop beside this one");
        }
    }
}

static uint16_t build_loop(build *b, xmlNodePtr node, uint16_t parent, unsigned depth) {
    uint16_t loop = (uint16_t)b->loops.n;
    x278i_loop_row *row = VEC_ADD(b->loops);
    x278i_loop_text *cold = VEC_ADD(b->loop_texts);
    *VEC_ADD(b->loop_nodes) = node;
    row->parent = parent;
    row->match = X278I_NONE;
    row->open = X278I_OPEN_ROOT;
    row->area = area_of(node);
    cold->id_str = text(attr(node, "id"));
    cold->name_str = text(attr(node, "name"));
    cold->condition_str = text(attr(node, "condition"));
    cold->source_str = source_of(b, node);
    cold->confidence = confidence_of(node, b->confidence);
    if (depth > DEEPEST) {
        complain(node, "loops are nested too deep");
        return loop;
    }
    lay_items(b, node, loop);
    if (parent != X278I_NONE) {
        set_opener(b, loop);
    }
    for (uint16_t i = 0; i < b->loops.v[loop].item_count; i++) {
        build_item(b, (uint16_t)(b->loops.v[loop].first_item + i), loop, depth);
        if (i == 0 && parent != X278I_NONE) {
            set_loop_match(b, loop);
        }
    }
    resolve_unless(b, loop);
    return loop;
}

/* ---- the guide --------------------------------------------------------------------------------------------------- */

static void narrow_elem(build *b, uint16_t elem, xmlNodePtr n) {
    x278i_elem_row *e = &b->elems.v[elem];
    if (attr(n, "codes") != NULL) {
        e->codes = code_set(n, attr(n, "codes"), b->node);
    }
    if (attr(n, "accept") != NULL) {
        e->accept = code_set(n, attr(n, "accept"), b->node);
    }
    e->usage = usage_of(n, e->usage);
    b->elem_texts.v[elem].confidence = confidence_of(n, b->elem_texts.v[elem].confidence);
    if (e->codes != X278I_NONE && b->elem_texts.v[elem].confidence != X278I_HIGH) {
        e->flags |= X278I_ELEM_MEDIUM;
    }
    if (attr(n, "condition") != NULL) {
        b->elem_texts.v[elem].condition_str = text(attr(n, "condition"));
    }
    b->elem_nodes.v[elem] = n;
}

static void narrow_envelope(build *b, xmlNodePtr node) {
    for (xmlNodePtr n = next_child(node, NULL); n != NULL; n = next_child(node, n)) {
        const char *path = attr(n, "path");
        x278i_row row;
        if (!x278i_guide_row(view(b), path, strlen(path), &row) || row.seg == X278I_NONE) {
            complain(n, "the envelope has no %s", path);
        } else if (row.elem == X278I_NONE) {
            x278i_item *it = &b->items.v[b->segs.v[row.seg].item];
            it->usage = usage_of(n, it->usage);
            it->max = (uint16_t)number(n, "max", it->max, X278I_MANY);
        } else {
            narrow_elem(b, row.elem, n);
        }
    }
}

/* The base set of the guide's release, else that of the first release. */
static void find_set_tags(build *b, const char *set) {
    const named_set *found = NULL;
    for (size_t i = 0; i < all.base_sets.n; i++) {
        const named_set *s = &all.base_sets.v[i];
        if (strcmp(s->id, set) == 0 && (found == NULL || strcmp(s->release, b->base->id) == 0)) {
            found = s;
        }
    }
    if (found == NULL) {
        complain(b->node, "base set %s is not described", set);
        return;
    }
    b->guide.first_set_tag = found->first;
    b->guide.set_tag_count = found->count;
}

/* What shows the direction of a message whose BHT02 does not. */
static void add_signs(build *b, xmlNodePtr node) {
    xmlNodePtr unless = node == NULL ? NULL : next_child(node, NULL);
    x278i_match_row *m;
    if (node == NULL) {
        return;
    }
    b->guide.signs = code_set(node, attr(node, "tags"), NULL);
    if (b->guide.signs != X278I_NONE && all.sets.v[b->guide.signs].count > X278I_MOST_SIGNS) {
        complain(node, "a guide has at most %u signs", X278I_MOST_SIGNS);
    }
    if (unless == NULL) {
        return;
    }
    b->guide.signs_unless = (uint16_t)b->matches.n;
    b->guide.signs_tag = x278i_tag_pack(attr(unless, "tag"), strlen(attr(unless, "tag")));
    m = VEC_ADD(b->matches);
    m->elem = (uint8_t)number(unless, "at", 1, 256);
    m->codes = code_set(unless, attr(unless, "codes"), NULL);
}

/* Longest way down, and how many parents: both by the items alone. */
static void measure_loops(build *b) {
    for (unsigned round = 0; round < DEEPEST; round++) {
        for (size_t l = 0; l < b->loops.n; l++) {
            const x278i_loop_row *row = &b->loops.v[l];
            for (uint16_t i = row->first_item; i < row->first_item + row->item_count; i++) {
                const x278i_item *it = &b->items.v[i];
                if (it->kind != X278I_ITEM_LOOP || it->row == X278I_NONE) {
                    continue;
                }
                if (round == 0) {
                    b->loops.v[it->row].parent_count++;
                }
                if (b->loops.v[it->row].depth < row->depth + 1) {
                    b->loops.v[it->row].depth = (uint8_t)(row->depth + 1);
                }
            }
        }
    }
}

static xmlNodePtr child_named(xmlNodePtr node, const char *name) {
    xmlNodePtr n = next_child(node, NULL);
    while (n != NULL && !is_element(n, name)) {
        n = next_child(node, n);
    }
    return n;
}

void build_guide(build *b, xmlNodePtr root, xmlNodePtr envelope) {
    xmlNodePtr use = child_named(root, "envelope");
    xmlNodePtr loop = child_named(root, "loop");
    x278i_guide *g = &b->guide;
    b->node = root;
    b->id = attr(root, "id");
    b->source = attr(root, "source") != NULL ? attr(root, "source") : "";
    g->id_str = text(b->id);
    g->name_str = text(attr(root, "name"));
    g->set_str = text(attr(root, "set"));
    g->release_str = text(attr(root, "release"));
    g->direction_str = text(attr(root, "direction"));
    g->purposes = code_set(root, attr(root, "purposes"), NULL);
    g->accepts = code_set(root, attr(root, "accepts"), NULL);
    g->trust = attr(root, "trust") != NULL ? X278I_TRUST_ROWS : X278I_TRUST_ALL;
    g->confidence = confidence_of(root, X278I_HIGH);
    g->signs = X278I_NONE;
    g->signs_unless = X278I_NONE;
    b->confidence = g->confidence;
    b->base = find_release(attr(root, "release"));
    add_signs(b, child_named(root, "signs"));
    g->root = X278I_NONE;
    g->envelope = 0;
    if (attr(root, "set") == NULL) {
        build_loop(b, loop, X278I_NONE, 0);
    } else {
        find_set_tags(b, attr(root, "set"));
        g->root = build_loop(b, loop, X278I_NONE, 0);
        if (use == NULL || envelope == NULL) {
            complain(root, "a guide of a transaction set must use an envelope");
        } else {
            b->confidence = X278I_HIGH;
            g->envelope = build_loop(b, child_named(envelope, "loop"), X278I_NONE, 0);
            narrow_envelope(b, use);
        }
    }
    measure_loops(b);
}

int reaches(build *b, uint16_t from, uint16_t to) {
    uint8_t *seen = must_alloc(b->loops.n);
    int more = 1;
    seen[from] = 1;
    while (more && !seen[to]) {
        more = 0;
        for (size_t l = 0; l < b->loops.n; l++) {
            const x278i_loop_row *row = &b->loops.v[l];
            for (uint16_t i = row->first_item; seen[l] && i < row->first_item + row->item_count; i++) {
                if (b->items.v[i].kind == X278I_ITEM_LOOP && !seen[b->items.v[i].row]) {
                    seen[b->items.v[i].row] = 1;
                    more = 1;
                }
            }
        }
    }
    more = seen[to];
    free(seen);
    return more;
}
