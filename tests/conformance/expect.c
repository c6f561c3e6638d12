/* What is expected of a mutant: findings by the nodes of the message, until it is written and has offsets. */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "mutant.h"

cf_mutant cf_mutant_of(cf_gen *gen, cf_msg *m) {
    cf_mutant u = {.gen = gen, .m = m, .count = 0, .off = false};
    return u;
}

cf_pending *cf_push(cf_mutant *u, int node, const char *name, uint32_t severity, const char *ik304, const char *ik403) {
    cf_pending *p;
    if (u->count == sizeof u->list / sizeof u->list[0]) {
        printf("FAIL too many expectations\n");
        exit(1);
    }
    p = &u->list[u->count++];
    memset(p, 0, sizeof *p);
    p->node = node;
    p->path_node = CF_NO_NODE;
    p->loop = p->seg = p->elem = X278I_NONE;
    p->e.name = name;
    p->e.severity = severity;
    p->e.ik304 = ik304;
    p->e.ik403 = ik403;
    p->e.ik502 = (ik403 != NULL && ik403[0] != '\0' ? ik403[0] : ik304 != NULL ? ik304[0] : '5') == 'I' ? "I5" : "5";
    p->e.ta1 = "";
    p->e.ak905 = "";
    p->e.rule = "";
    p->e.ordinal = 0;
    p->e.repetition = CF_ANY;
    p->e.offset = SIZE_MAX;
    return p;
}

cf_pending *cf_push_elem(cf_mutant *u, int node, uint32_t at, uint32_t comp, const char *name, uint32_t severity,
                         const char *ik403) {
    cf_pending *p = cf_push(u, node, name, severity, "8", ik403);
    p->path_node = node;
    p->seg = u->m->n[node].seg;
    p->elem = x278i_guide_elem(u->m->g, p->seg, at, comp);
    p->e.element = at;
    p->e.component = comp;
    return p;
}

cf_pending *cf_push_seg(cf_mutant *u, int node, const char *name, uint32_t severity, const char *ik304) {
    cf_pending *p = cf_push(u, node, name, severity, ik304, "");
    p->e.repetition = 0;
    return p;
}

void cf_may_at(cf_mutant *u, int node, const char *name) {
    cf_pending *p = cf_push(u, node, name, CF_ANY, NULL, NULL);
    p->e.ik502 = NULL;
    p->e.element = CF_ANY;
    p->e.component = CF_ANY;
    p->e.may = true;
}

void cf_may_form(cf_mutant *u, int node) {
    cf_may_at(u, node, "code_form_invalid");
    cf_may_at(u, node, "check_digit");
    cf_may_at(u, node, "invalid_date");
    cf_may_at(u, node, "invalid_time");
    cf_may_at(u, node, "code_not_listed");
}

/* ---- syntax notes, read on their own ----------------------------------------------------------------------------- */

static bool there(const cf_msg *m, int node, uint32_t at, uint32_t comp) {
    const char *v;
    return cf_part(m->n[node].val[at], 1, comp, &v) > 0;
}

void cf_expect_note(cf_mutant *u, int node, uint32_t at, const x278i_note *note) {
    const x278i_guide *g = u->m->g;
    uint16_t seg = u->m->n[node].seg;
    bool on[8];
    uint32_t have = 0;
    for (uint8_t k = 0; k < note->count; k++) {
        on[k] = at == 0 ? there(u->m, node, note->at[k], 0) : there(u->m, node, at, note->at[k]);
        have += on[k];
    }
    for (uint8_t k = 0; k < note->count; k++) {
        uint32_t e = at == 0 ? note->at[k] : at;
        uint32_t c = at == 0 ? 0 : note->at[k];
        bool need = (note->kind == 'P' && have > 0 && !on[k]) || (note->kind == 'C' && on[0] && !on[k]) ||
                    (note->kind == 'R' && have == 0 && k == 0) || (note->kind == 'L' && on[0] && have == 1 && k == 1);
        bool second = note->kind == 'E' && on[k] && have > 1;
        if (need && g->elems[x278i_guide_elem(g, seg, e, c)].usage != 'R') {
            cf_push_elem(u, node, e, c, "element_conditional_missing", X278_SEVERITY_ERROR, "2");
        }
        if (second) {
            have = 0;
            for (uint8_t j = 0; j < k; j++) {
                have += on[j];
            }
            if (have > 0) {
                cf_push_elem(u, node, e, c, "element_excluded", X278_SEVERITY_ERROR, "10");
                return;
            }
            have = 2;
        }
    }
}

void cf_expect_notes(cf_mutant *u, int node) {
    const x278i_guide *g = u->m->g;
    const x278i_seg_row *s;
    if (u->m->n[node].seg == X278I_NONE) {
        return;
    }
    s = &g->segs[u->m->n[node].seg];
    for (uint8_t i = 0; i < s->note_count; i++) {
        cf_expect_note(u, node, 0, &g->notes[s->first_note + i]);
    }
    for (uint8_t p = 1; p <= s->elem_count; p++) {
        const x278i_elem_row *e = &g->elems[s->first_elem + p - 1];
        if (u->m->n[node].val[p] != NULL && e->usage != 'N') {
            for (uint8_t i = 0; i < e->note_count; i++) {
                cf_expect_note(u, node, p, &g->notes[e->first_note + i]);
            }
        }
    }
}

/* ---- situational rules --------------------------------------------------------------------------------------------- */

static const char *or_else(const x278i_guide *g, uint32_t str, const char *other) {
    const char *s = x278i_guide_text(g, str);
    return s[0] != '\0' ? s : other;
}

static void expect_rules(cf_mutant *u) {
    static const char *const names[] = {
        "", "rule_segment_missing", "rule_element_missing", "rule_segment_extra", "rule_element_extra", "rule_value"};
    static const char *const ik304[] = {"", "I6", "8", "I9", "8", "8"};
    static const char *const ik403[] = {"", "", "I9", "", "I13", "I6"};
    const x278i_guide *g = u->m->g;
    cf_broken b[64];
    size_t n = cf_broken_rules(u->m, b, 64);
    for (size_t i = 0; i < n && i < 64; i++) {
        const x278i_rule_row *r = &g->rules[b[i].rule];
        const x278i_rule_text *t = &g->rule_texts[b[i].rule];
        const x278i_rule_path *anchor = &g->paths[r->anchor];
        int nodes[8];
        size_t count = cf_reach(u->m, r->anchor, b[i].loop, b[i].each, nodes, 8);
        cf_pending *p = cf_push(u, CF_NO_NODE, names[r->kind], r->severity, or_else(g, t->ik304_str, ik304[r->kind]),
                                or_else(g, t->ik403_str, ik403[r->kind]));
        p->e.rule = x278i_guide_text(g, t->id_str);
        p->e.element = CF_ANY;
        p->e.component = CF_ANY;
        if ((r->flags & X278I_RULE_LATEST) != 0) {
            int last = CF_NO_NODE;
            for (uint16_t k = 0; k < r->op_count; k++) {
                const x278i_op *op = &g->ops[r->first_op + k];
                int found[8];
                size_t m = op->op == X278I_OP_PRESENT ? cf_reach(u->m, op->a, b[i].loop, b[i].each, found, 8) : 0;
                for (size_t j = 0; j < m; j++) {
                    last = last == CF_NO_NODE || u->m->n[found[j]].ordinal > u->m->n[last].ordinal ? found[j] : last;
                }
            }
            nodes[0] = last;
            count = last != CF_NO_NODE;
        }
        if (count == 1 && r->kind != X278I_RULE_MISSING_SEGMENT) {
            p->node = nodes[0];
            p->path_node = nodes[0];
            p->seg = u->m->n[nodes[0]].seg;
            if (anchor->elem != X278I_NONE) {
                const x278i_elem_row *e = &g->elems[anchor->elem];
                bool comp = (e->flags & X278I_ELEM_COMPONENT) != 0;
                p->elem = anchor->elem;
                p->e.element = comp ? g->elems[e->owner].at : e->at;
                p->e.component = comp ? e->at : 0;
            } else {
                p->loop = u->m->n[nodes[0]].kind == CF_LOOP ? anchor->loop : X278I_NONE;
                p->e.element = 0;
                p->e.component = 0;
            }
        } else if (count == 0 && anchor->loop == u->m->n[b[i].loop].loop && anchor->seg != X278I_NONE &&
                   r->kind == X278I_RULE_MISSING_SEGMENT) {
            int kid = cf_slot(u->m, b[i].loop, g->segs[anchor->seg].item);
            p->node = kid != CF_NO_NODE ? kid : cf_behind(u->m, b[i].loop);
            p->at_node = true;
            p->path_node = b[i].loop;
            p->seg = anchor->seg;
            p->e.element = 0;
            p->e.component = 0;
        } else {
            p->e.ordinal = CF_ANY;
        }
    }
}

/* ---- the finished case --------------------------------------------------------------------------------------------- */

void cf_case_add(cf_cases *cases, const cf_case *c) {
    if (cases->count == cases->cap) {
        cf_case *more;
        cases->cap = cases->cap * 2 + 256;
        more = cf_alloc(cases->cap * sizeof *more);
        if (cases->count > 0) {
            memcpy(more, cases->list, cases->count * sizeof *more);
        }
        cases->list = more;
    }
    cases->list[cases->count++] = *c;
}

/* Where the finding is, now that the message is written. */
static void place(const cf_msg *m, cf_pending *p) {
    int node = p->node;
    if (node != CF_NO_NODE && m->n[node].kind == CF_LOOP) {
        node = cf_next_segment(m, node, node);
    }
    if (node == CF_NO_NODE || p->e.ordinal == CF_ANY) {
        p->e.ordinal = CF_ANY;
        return;
    }
    p->e.ordinal = m->n[node].ordinal;
    if (p->at_node || (p->e.element == 0 && p->e.component == 0)) {
        p->e.offset = m->n[node].offset;
        p->e.length = p->at_node ? 0 : m->n[node].length;
    } else if (p->e.element != CF_ANY && p->e.component != CF_ANY && p->e.repetition == 1) {
        size_t end = m->n[node].offset + m->n[node].length;
        cf_place(m, node, p->e.element, p->e.component == 0 ? 0 : 1, p->e.component, &p->e.offset, &p->e.length);
        if (p->e.offset > end) { /* behind the last element: where the segment ends */
            p->e.offset = end;
        }
    }
}

static void name_path(const cf_msg *m, cf_pending *p) {
    if (p->path_node != CF_NO_NODE || p->loop != X278I_NONE) {
        p->e.path = cf_path(m, p->path_node, p->loop, p->seg, p->elem);
    }
}

/* ---- guides that are known in part ------------------------------------------------------------------------------ */

/* What the guide asks for, and not the base: it goes as far as its row is sure. */
static bool asked_by_guide(const x278i_guide *g, const cf_pending *p) {
    static const char *const names[] = {"code_invalid",     "code_not_in_guide", "code_not_listed",  "code_tolerated",
                                        "code_uncertain",   "element_missing",   "element_not_used", "hl_children",
                                        "loop_missing",     "loop_surplus",      "segment_late",     "segment_missing",
                                        "segment_not_used", "segment_surplus"};
    const x278i_elem_row *e = p->elem == X278I_NONE ? NULL : &g->elems[p->elem];
    if (p->e.name == NULL ||
        (strcmp(p->e.name, "element_missing") == 0 && e != NULL && (e->flags & X278I_ELEM_BASE_M) != 0)) {
        return false;
    }
    if (strcmp(p->e.name, "too_many_repetitions") == 0) {
        return e != NULL && e->max < g->base->elems[e->base].max;
    }
    for (size_t i = 0; i < sizeof names / sizeof names[0]; i++) {
        if (strcmp(p->e.name, names[i]) == 0) {
            return true;
        }
    }
    return false;
}

static uint8_t confidence_of(const x278i_guide *g, const cf_pending *p) {
    if (p->confidence != 0) {
        return p->confidence;
    }
    if (p->elem != X278I_NONE) {
        return g->elem_texts[p->elem].confidence;
    }
    if (p->seg != X278I_NONE) {
        return g->seg_texts[p->seg].confidence;
    }
    return p->loop != X278I_NONE ? g->loop_texts[p->loop].confidence : g->confidence;
}

/* The list of a row that is not sure may be longer than what we know of it. */
static void make_uncertain(cf_pending *p) {
    if (strcmp(p->e.name, "code_invalid") == 0 || strcmp(p->e.name, "code_not_in_guide") == 0) {
        p->e.name = "code_uncertain";
        p->e.ik403 = "I6";
        p->e.ik502 = "I5";
    }
}

/* Of a row of medium confidence a warning is left, of one of low confidence nothing. @return false: nothing. */
static bool trust(const cf_msg *m, cf_pending *p) {
    const x278i_guide *g = m->g;
    bool envelope = p->node != CF_NO_NODE && m->n[p->node].parent == 0;
    if (g->trust == X278I_TRUST_ALL || envelope || !asked_by_guide(g, p)) {
        return true;
    }
    uint8_t confidence = confidence_of(g, p);
    if (confidence == X278I_MEDIUM && p->e.severity == X278_SEVERITY_ERROR) {
        p->e.severity = X278_SEVERITY_WARNING;
        make_uncertain(p);
    }
    return p->e.may || confidence == X278I_HIGH || confidence == X278I_MEDIUM;
}

/* ---- the finished case --------------------------------------------------------------------------------------------- */

void cf_finish(cf_mutant *u, const char *kind, const char *what, uint16_t seg, cf_cases *out) {
    cf_case c = {.kind = kind, .what = what, .seg = seg};
    cf_render(u->m);
    expect_rules(u);
    if (u->m->g->trust != X278I_TRUST_ALL) {
        cf_may_at(u, CF_NO_NODE, "guide_partial");
    }
    c.expects = cf_alloc((u->count + 1) * sizeof *c.expects);
    for (size_t i = 0; i < u->count; i++) {
        cf_pending *p = &u->list[i];
        if (trust(u->m, p)) {
            place(u->m, p);
            name_path(u->m, p);
            c.expects[c.count++] = p->e;
        }
    }
    c.text = cf_text(u->m->text, u->m->len);
    c.len = u->m->len;
    cf_set_beside(u->gen, u->m, &c);
    cf_case_add(out, &c);
}
