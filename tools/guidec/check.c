/* What can be said of a guide only when all of it is there. */
#include <string.h>

#include "guidec.h"

/* ---- rows that can never be reached ------------------------------------------------------------------------------ */

static int sets_meet(uint16_t a, uint16_t b) {
    char buf[9];
    for (size_t i = 0; i < all.sets.v[a].count; i++) {
        if (in_set(b, set_code(a, i, buf))) {
            return 1;
        }
    }
    return 0;
}

/* Would the first item take (some of) what the second is for? */
static int hides(build *b, const x278i_item *first, const x278i_item *second) {
    const x278i_match_row *m = first->match == X278I_NONE ? NULL : &b->matches.v[first->match];
    const x278i_match_row *n = second->match == X278I_NONE ? NULL : &b->matches.v[second->match];
    if (first->tag != second->tag || first->tag == 0) {
        return 0;
    }
    if (m == NULL || (m->codes == X278I_NONE && m->nth == 0)) {
        return 1;
    }
    if (n == NULL || n->codes == X278I_NONE || m->codes == X278I_NONE) {
        return n != NULL && n->nth == m->nth && n->codes == m->codes;
    }
    return m->nth == n->nth && m->elem == n->elem && m->comp == n->comp && sets_meet(m->codes, n->codes);
}

static const char *item_path(build *b, const x278i_item *it) {
    return it->kind == X278I_ITEM_LOOP ? path_of(b, it->row, X278I_NONE, X278I_NONE)
                                       : path_of(b, X278I_NONE, it->row, X278I_NONE);
}

static void check_items(build *b, const x278i_loop_row *loop) {
    for (uint16_t i = loop->first_item; i < loop->first_item + loop->item_count; i++) {
        /* the opening segment (item 0) takes only the segment that opened the loop */
        uint16_t first = (uint16_t)(loop->first_item + (loop->open == X278I_OPEN_ROOT ? 0 : 1));
        for (uint16_t k = first; k < i; k++) {
            if (hides(b, &b->items.v[k], &b->items.v[i])) {
                complain(b->item_nodes.v[i], "%s can never be reached: an earlier row takes the same segment",
                         item_path(b, &b->items.v[i]));
            }
        }
    }
}

/* ---- ids ----------------------------------------------------------------------------------------------------------- */

static void check_ids(build *b) {
    for (uint16_t i = 0; i < b->loops.n; i++) {
        for (uint16_t k = 0; k < i; k++) {
            if (b->loop_texts.v[i].id_str == b->loop_texts.v[k].id_str) {
                complain(b->loop_nodes.v[i], "loop %s stands twice", text_at(b->loop_texts.v[i].id_str));
            }
            if (b->loops.v[i].level != 0 && b->loops.v[i].level == b->loops.v[k].level) {
                complain(b->loop_nodes.v[i], "two loops open at one HL level");
            }
        }
    }
    for (uint16_t i = 0; i < b->segs.n; i++) {
        for (uint16_t k = 0; k < i; k++) {
            if (b->segs.v[i].loop == b->segs.v[k].loop && b->segs.v[i].tag == b->segs.v[k].tag &&
                b->seg_texts.v[i].qualifier_str == b->seg_texts.v[k].qualifier_str) {
                complain(b->seg_nodes.v[i], "segment %s stands twice", path_of(b, X278I_NONE, i, X278I_NONE));
            }
        }
    }
}

static void check_defines(build *b) {
    for (xmlNodePtr n = next_child(b->node, NULL); n != NULL; n = next_child(b->node, n)) {
        if (is_element(n, "define")) {
            const char *id = attr(next_child(n, NULL), "id");
            uint16_t loop = x278i_guide_loop(view(b), id, strlen(id));
            if (loop == X278I_NONE) {
                complain(n, "loop %s is defined, but never used", id);
            } else if (b->loop_nodes.v[loop] != next_child(n, NULL)) {
                complain(n, "loop %s is defined here and described in place", id);
            }
        }
    }
}

/* Does the guide take rules of this group? */
static int takes(build *b, xmlNodePtr group) {
    for (size_t i = 0; i < b->rule_nodes.n; i++) {
        if (b->rule_nodes.v[i]->parent == group) {
            return 1;
        }
    }
    return 0;
}

static void check_rule_groups(build *b) {
    for (xmlNodePtr n = next_child(b->node, NULL); n != NULL; n = next_child(b->node, n)) {
        if (is_element(n, "rules") && !takes(b, n)) {
            complain(n, "no loop takes the rules %s", attr(n, "id"));
        }
    }
}

void check_rule_ids(build *list, size_t count) {
    for (size_t g = 0; g < count; g++) {
        for (size_t i = 0; i < list[g].rules.n; i++) {
            for (size_t h = 0; h <= g; h++) {
                for (size_t k = 0; k < (h == g ? i : list[h].rules.n); k++) {
                    if (list[g].rule_texts.v[i].id_str == list[h].rule_texts.v[k].id_str &&
                        list[g].rule_nodes.v[i] != list[h].rule_nodes.v[k]) {
                        complain(list[g].rule_nodes.v[i], "rule %s stands twice",
                                 text_at(list[g].rule_texts.v[i].id_str));
                    }
                }
            }
        }
    }
}

/* ---- elements ------------------------------------------------------------------------------------------------------ */

/* `listed`: every code must be one that codes.xml has. (What is only accepted may be a code we have no fact about.) */
static void check_codes(build *b, uint16_t elem, uint16_t set, int listed) {
    const x278i_elem_row *e = &b->elems.v[elem];
    xmlNodePtr node = b->elem_nodes.v[elem];
    char buf[9];
    listed = listed && all.elems.v[e->base].de_str != 0; /* no list belongs to an element without a number */
    for (size_t i = 0; set != X278I_NONE && i < all.sets.v[set].count; i++) {
        const char *code = set_code(set, i, buf);
        if (strlen(code) < e->min_len || strlen(code) > e->max_len) {
            complain(node, "%s: code %s has a length that cannot stand there", path_of(b, X278I_NONE, X278I_NONE, elem),
                     code);
        }
        if (listed && (e->list == X278I_NONE || !in_set(all.lists.v[e->list].codes, code))) {
            complain(node, "%s: code %s is not in codes.xml for data element %s",
                     path_of(b, X278I_NONE, X278I_NONE, elem), code, text_at(all.elems.v[e->base].de_str));
        }
    }
}

static void check_elem(build *b, uint16_t elem) {
    const x278i_elem_row *e = &b->elems.v[elem];
    xmlNodePtr node = b->elem_nodes.v[elem];
    const x278i_base_elem *be = &all.elems.v[e->base];
    if (node != NULL && be->requirement == 'M' && e->usage != 'R') {
        complain(node, "%s is mandatory in the base, but not required here", path_of(b, X278I_NONE, X278I_NONE, elem));
    }
    if (node == NULL && be->requirement == 'M') {
        x278i_row row = {X278I_NONE, X278I_NONE, elem};
        complain((e->flags & X278I_ELEM_COMPONENT) != 0 ? b->elem_nodes.v[e->owner] : b->seg_nodes.v[e->owner],
                 "%s is mandatory in the base, but not named", path_of(b, row.loop, row.seg, row.elem));
    }
    if ((e->flags & X278I_ELEM_SOFT) != 0 && e->usage != 'R') {
        complain(node, "missing=\"warning\" is for required elements");
    }
    for (uint8_t i = 0; i < e->shape_count; i++) {
        const x278i_shape *s = &b->shapes.v[e->first_shape + i];
        const x278i_elem_row *owner = (e->flags & X278I_ELEM_COMPONENT) != 0 ? &b->elems.v[e->owner] : e;
        if (s->elem != 0 && x278i_guide_elem(view(b), owner->owner, s->elem, s->comp) == X278I_NONE) {
            complain(node, "%s: a shape looks at a position that is not there",
                     path_of(b, X278I_NONE, X278I_NONE, elem));
        }
    }
    check_codes(b, elem, e->codes, 1);
    check_codes(b, elem, e->accept, 0);
}

static void check_hints(build *b) {
    char buf[9];
    for (size_t i = 0; i < b->hints.n; i++) {
        const x278i_hint *h = &b->hints.v[i];
        uint16_t codes = b->elems.v[h->elem].codes;
        xmlNodePtr node = b->elem_nodes.v[h->elem];
        if (codes == X278I_NONE) {
            complain(node, "a hint on an element that allows any value");
        }
        for (size_t k = 0; codes != X278I_NONE && h->codes != X278I_NONE && k < all.sets.v[h->codes].count; k++) {
            if (in_set(codes, set_code(h->codes, k, buf))) {
                complain(node, "a hint on code %s, which is allowed here", buf);
            }
        }
    }
}

/* ---- the base set --------------------------------------------------------------------------------------------------- */

static void check_base_set(build *b) {
    for (uint16_t i = 0; i < b->segs.n; i++) {
        uint8_t area = b->loops.v[b->segs.v[i].loop].area;
        int found = area == X278I_AREA_ENVELOPE;
        for (uint16_t k = 0; k < b->guide.set_tag_count; k++) {
            const x278i_set_tag *t = &all.set_tags.v[b->guide.first_set_tag + k];
            found |= t->tag == b->segs.v[i].tag && t->area == area;
        }
        if (!found) {
            complain(b->seg_nodes.v[i], "%s is not in the base set there", path_of(b, X278I_NONE, i, X278I_NONE));
        }
    }
}

void check_guide(build *b) {
    for (size_t i = 0; i < b->loops.n; i++) {
        check_items(b, &b->loops.v[i]);
        if (b->loops.v[i].depth >= X278I_DEPTH_MAX) {
            complain(b->loop_nodes.v[i], "loops are nested too deep");
        }
    }
    check_ids(b);
    check_defines(b);
    check_rule_groups(b);
    for (uint16_t i = 0; i < b->elems.n; i++) {
        check_elem(b, i);
    }
    check_hints(b);
    check_base_set(b);
    if (b->elems.n >= X278I_NONE || b->ops.n >= X278I_NONE || b->shapes.n >= X278I_NONE) {
        complain(b->node, "the guide has more rows than an index can tell");
    }
}
