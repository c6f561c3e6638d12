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
    g->matches = b->matches.v;
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

/* The source keys of a row: the guide's, the guide's and more ("+OWN"), or its own. */
static uint32_t source_of(build *b, xmlNodePtr node) {
    const char *s = node == NULL ? NULL : attr(node, "source");
    if (s == NULL) {
        return text(b->source);
    }
    if (s[0] == '+') {
        size_t size = strlen(b->source) + strlen(s) + 1;
        char *joined = must_alloc(size);
        snprintf(joined, size, "%s %s", b->source, s + 1);
        return text(joined);
    }
    return text(s);
}

/* ---- elements ------------------------------------------------------------------------------------------------- */

static uint8_t shape_of(const char *name) {
    static const char *const names[] = {"",
                                        "date",
                                        "date-range",
                                        "date-time",
                                        "time",
                                        "date6",
                                        "npi",
                                        "icd10cm",
                                        "icd9cm",
                                        "hcpcs",
                                        "taxonomy",
                                        "zip",
                                        "state",
                                        "country",
                                        "loinc",
                                        "revenue",
                                        "place-of-service",
                                        "bill-type",
                                        "drg",
                                        "icd9-procedure",
                                        "cdt",
                                        "ndc",
                                        "ssn",
                                        "ein",
                                        "phone",
                                        "oral-cavity"};
    for (uint8_t i = 1; i < sizeof names / sizeof *names; i++) {
        if (strcmp(name, names[i]) == 0) {
            return i;
        }
    }
    return 0;
}

/* `at` is the position of the element in its segment (for a component: of its composite). */
static void add_shapes(build *b, x278i_elem_row *row, xmlNodePtr node, uint8_t at) {
    for (xmlNodePtr n = node == NULL ? NULL : next_child(node, NULL); n != NULL; n = next_child(node, n)) {
        x278i_shape *shape;
        const char *when;
        char *end;
        if (!is_element(n, "shape")) {
            continue;
        }
        shape = VEC_ADD(b->shapes);
        row->shape_count++;
        shape->shape = shape_of(attr(n, "is"));
        shape->codes = X278I_NONE;
        shape->flags = attr(n, "severity") != NULL ? X278I_SHAPE_SOFT : 0;
        when = attr(n, "when");
        if (when == NULL) {
            continue;
        }
        shape->codes = code_set(n, attr(n, "equals"), b->node);
        shape->flags |= attr(n, "or-absent") != NULL ? X278I_SHAPE_OR_ABSENT : 0;
        if (when[0] == '-') {
            shape->elem = at;
            shape->comp = (uint8_t)strtoul(when + 1, NULL, 10);
        } else {
            shape->elem = (uint8_t)strtoul(when, &end, 10);
            shape->comp = *end == '-' ? (uint8_t)strtoul(end + 1, NULL, 10) : 0;
        }
    }
}

static void add_hints(build *b, uint16_t elem, xmlNodePtr node) {
    for (xmlNodePtr n = node == NULL ? NULL : next_child(node, NULL); n != NULL; n = next_child(node, n)) {
        x278i_hint *hint;
        if (!is_element(n, "hint")) {
            continue;
        }
        hint = VEC_ADD(b->hints);
        hint->elem = elem;
        hint->codes = code_set(n, attr(n, "codes"), b->node);
        hint->text_str = text(attr(n, "message"));
        hint->id_str = text(attr(n, "id"));
    }
}

static void narrow_lengths(x278i_elem_row *row, xmlNodePtr node) {
    uint32_t min = number(node, "min", row->min_len, X278I_MANY);
    uint32_t max = number(node, "max", row->max_len, X278I_UNBOUNDED);
    uint32_t repeat = number(node, "repeat", row->max, X278I_MANY);
    if (min < row->min_len || max > row->max_len || min > max || repeat > row->max) {
        complain(node, "a length or repeat is wider than the base allows");
    }
    row->min_len = (uint16_t)min;
    row->max_len = max;
    row->max = (uint16_t)repeat;
}

static void add_exts(build *b, x278i_elem_row *row, const char *list) {
    words w = split(list);
    row->first_ext = (uint16_t)b->exts.n;
    row->ext_count = (uint8_t)w.list.n;
    for (size_t i = 0; i < w.list.n; i++) {
        *VEC_ADD(b->exts) = (uint16_t)strtoul(w.list.v[i], NULL, 10);
    }
}

/* Of a value from one outside code list that codes.xml has, the list. */
static void set_outside_list(build *b, x278i_elem_row *row) {
    char name[16];
    uint16_t list;
    if (row->ext_count != 1 || row->codes != X278I_NONE || row->list != X278I_NONE) {
        return;
    }
    snprintf(name, sizeof name, "ext:%u", (unsigned)b->exts.v[row->first_ext]);
    list = find_list(name);
    if (list != X278I_NONE) {
        row->list = list;
        row->flags |= X278I_ELEM_OUTSIDE;
    }
}

static void add_elem(build *b, uint16_t base, xmlNodePtr node, uint16_t owner, uint8_t at, uint8_t outer) {
    const x278i_base_elem *be = &all.elems.v[base];
    x278i_elem_row *row = VEC_ADD(b->elems);
    x278i_elem_text *cold = VEC_ADD(b->elem_texts);
    const char *name = node == NULL ? NULL : attr(node, "name");
    *VEC_ADD(b->elem_nodes) = node;
    row->max_len = be->max_len;
    row->min_len = be->min_len;
    row->max = be->max;
    row->codes = X278I_NONE;
    row->accept = X278I_NONE;
    row->list = be->list;
    row->base = base;
    row->owner = owner;
    row->at = at;
    row->usage = node == NULL ? 'N' : usage_of(node, 'N');
    row->type = be->type;
    row->decimals = be->decimals;
    row->flags = (uint8_t)((outer != 0 ? X278I_ELEM_COMPONENT : 0) | (be->requirement == 'M' ? X278I_ELEM_BASE_M : 0));
    row->first_shape = (uint16_t)b->shapes.n;
    cold->name_str = name != NULL ? text(name) : be->name_str;
    cold->source_str = source_of(b, node);
    cold->confidence = node == NULL ? X278I_HIGH : confidence_of(node);
    if (node != NULL) {
        narrow_lengths(row, node);
        row->codes = code_set(node, attr(node, "codes"), b->node);
        row->accept = code_set(node, attr(node, "accept"), b->node);
        if (row->codes != X278I_NONE && cold->confidence != X278I_HIGH) {
            row->flags |= X278I_ELEM_MEDIUM;
        }
        if (attr(node, "blanks") != NULL) {
            row->flags |= X278I_ELEM_BLANKS;
        }
        if (attr(node, "missing") != NULL) {
            row->flags |= X278I_ELEM_SOFT;
        }
        add_exts(b, row, attr(node, "ext"));
        set_outside_list(b, row);
        cold->condition_str = text(attr(node, "condition"));
        add_hints(b, (uint16_t)(b->elems.n - 1), node);
    }
    if (row->usage != 'N') {
        add_shapes(b, row, node, outer != 0 ? outer : at);
        add_shapes(b, row, all.elem_nodes.v[base], outer != 0 ? outer : at);
    }
}

/* The node among `parent`'s children that describes a position; complains of two. */
static xmlNodePtr node_at(xmlNodePtr parent, const char *kind, uint32_t at) {
    xmlNodePtr found = NULL;
    for (xmlNodePtr n = parent == NULL ? NULL : next_child(parent, NULL); n != NULL; n = next_child(parent, n)) {
        if (is_element(n, kind) && covers(n, at)) {
            if (found != NULL) {
                complain(n, "position %u is described twice", at);
            }
            found = n;
        }
    }
    return found;
}

static void check_positions(xmlNodePtr parent, const char *kind, uint32_t count) {
    for (xmlNodePtr n = next_child(parent, NULL); n != NULL; n = next_child(parent, n)) {
        if (is_element(n, kind)) {
            const char *dash = strrchr(attr(n, "at"), '-');
            unsigned long last = strtoul(dash != NULL ? dash + 1 : attr(n, "at"), NULL, 10);
            if (last > count) {
                complain(n, "the base has only %u positions here", count);
            }
        }
    }
}

static uint8_t usage_at(build *b, uint16_t first, uint8_t at) {
    return b->elems.v[first + at - 1].usage;
}

/* The notes of the base that can still matter: a position that is not used takes part in none, and what is left of a
 * note must be able to fail. */
static uint8_t add_notes(build *b, const x278i_base_row *base, uint16_t first) {
    uint8_t added = 0;
    for (uint8_t i = 0; i < base->note_count; i++) {
        const x278i_note *note = &all.notes.v[base->first_note + i];
        x278i_note left = {note->kind, 0, {0}};
        int always = 0;
        for (uint8_t k = 0; k < note->count; k++) {
            uint8_t usage = usage_at(b, first, note->at[k]);
            if (usage != 'N') {
                left.at[left.count++] = note->at[k];
                always |= usage == 'R';
            }
        }
        if ((left.kind == 'R' && (always || left.count == 0)) || (left.kind != 'R' && left.count < 2)) {
            continue;
        }
        if ((left.kind == 'C' || left.kind == 'L') && usage_at(b, first, note->at[0]) == 'N') {
            continue;
        }
        *VEC_ADD(b->notes) = left;
        added++;
    }
    return added;
}

static void add_components(build *b, uint16_t elem) {
    const x278i_base_elem *be = &all.elems.v[b->elems.v[elem].base];
    xmlNodePtr node = b->elem_nodes.v[elem];
    xmlNodePtr child = node == NULL ? NULL : next_child(node, NULL);
    const x278i_base_row *comp;
    uint16_t first = (uint16_t)b->elems.n;
    uint8_t at = b->elems.v[elem].at;
    if (be->composite == X278I_NONE) {
        if (child != NULL && is_element(child, "component")) {
            complain(node, "components of an element that is not a composite");
        }
        return;
    }
    if (b->elems.v[elem].usage == 'N' && (child == NULL || !is_element(child, "component"))) {
        return;
    }
    comp = &all.comps.v[be->composite];
    if (node != NULL) {
        check_positions(node, "component", comp->elem_count);
    }
    for (uint8_t i = 1; i <= comp->elem_count; i++) {
        add_elem(b, (uint16_t)(comp->first_elem + i - 1), node_at(node, "component", i), elem, i, at);
    }
    b->elems.v[elem].first_comp = first;
    b->elems.v[elem].comp_count = comp->elem_count;
    b->elems.v[elem].first_note = (uint16_t)b->notes.n;
    b->elems.v[elem].note_count = add_notes(b, comp, first);
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
    uint16_t base = find_base_seg(tag);
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
    cold->confidence = confidence_of(node);
    if (base == X278I_NONE) {
        complain(node, "segment %s is not in the base", id);
        return seg;
    }
    br = &all.segs.v[base];
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
    cold->confidence = confidence_of(node);
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
    e->usage = usage_of(n, e->usage);
    if (attr(n, "confidence") != NULL) {
        b->elem_texts.v[elem].confidence = confidence_of(n);
    }
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

static void find_set_tags(build *b, const char *set) {
    for (size_t i = 0; i < all.base_sets.n; i++) {
        if (strcmp(all.base_sets.v[i].id, set) == 0) {
            b->guide.first_set_tag = all.base_sets.v[i].first;
            b->guide.set_tag_count = all.base_sets.v[i].count;
            return;
        }
    }
    complain(b->node, "base set %s is not described", set);
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
