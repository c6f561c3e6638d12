/* What valid messages cover of the rows, and what is still needed. */
#include <stdio.h>
#include <string.h>

#include "conform.h"

/* The shape whose condition holds at a value; UINT8_MAX for none. */
static uint8_t shape_at(const cf_msg *m, int node, const x278i_elem_row *e, uint32_t rep) {
    const x278i_guide *g = m->g;
    uint32_t at = (e->flags & X278I_ELEM_COMPONENT) != 0 ? g->elems[e->owner].at : e->at;
    for (uint8_t i = 0; i < e->shape_count; i++) {
        const x278i_shape *s = &g->shapes[e->first_shape + i];
        const char *v = "";
        size_t len = s->elem == 0 ? 0 : cf_part(m->n[node].val[s->elem], s->elem == at ? rep : 1, s->comp, &v);
        if (s->elem == 0 ||
            (len == 0 ? (s->flags & X278I_SHAPE_OR_ABSENT) != 0 : x278i_guide_code_in(g, s->codes, v, len) != 0)) {
            return i;
        }
    }
    return UINT8_MAX;
}

static void cover_value(cf_gen *gen, const cf_msg *m, int node, uint16_t elem, uint32_t rep, const char *v,
                        size_t len) {
    const x278i_guide *g = gen->g;
    const x278i_elem_row *e = &g->elems[elem];
    size_t n = x278i_guide_code_count(g, e->codes);
    uint8_t shape;
    if (len == 0) {
        gen->absent_done[elem] = 1;
        return;
    }
    gen->elem_done[elem] = 1;
    for (size_t i = 0; i < n; i++) {
        char buf[9];
        const char *c = x278i_guide_code_at(g, e->codes, i, buf);
        if (strlen(c) == len && memcmp(c, v, len) == 0) {
            gen->code_done[gen->code_first[elem] + i] = 1;
        }
    }
    shape = shape_at(m, node, e, rep);
    if (shape != UINT8_MAX) {
        gen->shape_done[elem] |= UINT32_C(1) << shape;
    }
}

void cf_cover(cf_gen *gen, const cf_msg *m) {
    const x278i_guide *g = gen->g;
    for (int i = 0; i != CF_NO_NODE; i = cf_next(m, 0, i)) {
        const cf_node *n = &m->n[i];
        const x278i_seg_row *s;
        if (n->kind == CF_LOOP) {
            gen->loop_done[n->loop] = 1;
            continue;
        }
        gen->seg_done[n->seg] = 1;
        s = &g->segs[n->seg];
        for (uint8_t p = 1; p <= s->elem_count; p++) {
            uint16_t elem = (uint16_t)(s->first_elem + p - 1);
            if (n->val[p] == NULL) {
                gen->absent_done[elem] = 1;
            }
            for (uint32_t r = 1; r <= cf_reps(n->val[p]); r++) {
                const char *v;
                size_t len = cf_part(n->val[p], r, 0, &v);
                cover_value(gen, m, i, elem, r, v, len);
                for (uint8_t c = 1; c <= g->elems[elem].comp_count; c++) {
                    len = cf_part(n->val[p], r, c, &v);
                    cover_value(gen, m, i, (uint16_t)(g->elems[elem].first_comp + c - 1), r, v, len);
                }
            }
        }
    }
}

/* Shapes whose condition a code of the guide can meet. */
static bool shape_can(const x278i_guide *g, const x278i_elem_row *e, uint8_t i) {
    const x278i_shape *s = &g->shapes[e->first_shape + i];
    const x278i_elem_row *owner = (e->flags & X278I_ELEM_COMPONENT) != 0 ? &g->elems[e->owner] : e;
    uint16_t row = s->elem == 0 ? X278I_NONE : x278i_guide_elem(g, owner->owner, s->elem, s->comp);
    if (s->elem == 0) {
        return true;
    }
    if (row == X278I_NONE || g->elems[row].usage == 'N') {
        return row != X278I_NONE && (s->flags & X278I_SHAPE_OR_ABSENT) != 0;
    }
    if (g->elems[row].codes == X278I_NONE) {
        return true;
    }
    for (size_t k = 0; k < x278i_guide_code_count(g, g->elems[row].codes); k++) {
        char buf[9];
        const char *c = x278i_guide_code_at(g, g->elems[row].codes, k, buf);
        if (x278i_guide_code_in(g, s->codes, c, strlen(c))) {
            return true;
        }
    }
    return false;
}

/* Situational elements that no message lacks without a warning of a rule, and the rule. */
static const char *const always[][2] = {
    {"2010EB-N402", "X217-RQ-2010EB-N402"},
    {"2010EB-N403", "X217-RQ-2010EB-N403"},
    {"2010EC-N402", "X217-RS-2010EC-N402"},
    {"2010EC-N403", "X217-RS-2010EC-N403"},
};

static bool can_be_absent(const cf_gen *gen, uint16_t elem) {
    char path[64];
    x278i_row row = {X278I_NONE, X278I_NONE, elem};
    if (!gen->elem_used[elem] || gen->g->elems[elem].usage != 'S') {
        return false;
    }
    bool component = (gen->g->elems[elem].flags & X278I_ELEM_COMPONENT) != 0;
    if (!component && gen->g->segs[gen->g->elems[elem].owner].tag == X278I_TAG2('H', 'L')) {
        return false; /* levels are numbered: HL02 is there */
    }
    (void)x278i_guide_path(gen->g, row, path, sizeof path);
    for (size_t i = 0; i < sizeof always / sizeof always[0]; i++) {
        for (uint16_t r = 0; strcmp(path, always[i][0]) == 0 && r < gen->g->rule_count; r++) {
            if (strcmp(x278i_guide_text(gen->g, gen->g->rule_texts[r].id_str), always[i][1]) == 0) {
                return false;
            }
        }
    }
    return true;
}

static void missed(const cf_gen *gen, bool print, uint16_t elem, const char *what) {
    char path[64];
    x278i_row row = {X278I_NONE, X278I_NONE, elem};
    if (print) {
        (void)x278i_guide_path(gen->g, row, path, sizeof path);
        printf("  not covered: %s %s\n", path, what);
    }
}

cf_count cf_coverage(const cf_gen *gen, bool print) {
    const x278i_guide *g = gen->g;
    cf_count c = {0};
    char path[64];
    for (uint16_t i = 0; i < g->loop_count; i++) {
        x278i_row row = {i, X278I_NONE, X278I_NONE};
        c.loops += gen->loop_used[i];
        c.loops_done += gen->loop_done[i];
        if (print && gen->loop_used[i] && !gen->loop_done[i]) {
            (void)x278i_guide_path(g, row, path, sizeof path);
            printf("  not covered: loop %s\n", path);
        }
    }
    for (uint16_t i = 0; i < g->seg_count; i++) {
        x278i_row row = {X278I_NONE, i, X278I_NONE};
        c.segs += gen->seg_used[i];
        c.segs_done += gen->seg_done[i];
        if (print && gen->seg_used[i] && !gen->seg_done[i]) {
            (void)x278i_guide_path(g, row, path, sizeof path);
            printf("  not covered: segment %s\n", path);
        }
    }
    for (uint16_t i = 0; i < g->elem_count; i++) {
        const x278i_elem_row *e = &g->elems[i];
        c.elems += gen->elem_used[i];
        c.elems_done += gen->elem_done[i] && gen->elem_used[i];
        if (!gen->elem_used[i]) {
            continue;
        }
        if (!gen->elem_done[i]) {
            missed(gen, print, i, "");
        }
        if (e->usage == 'S' && !can_be_absent(gen, i)) {
            missed(gen, print, i, "(absent): a rule always asks for it");
        }
        if (can_be_absent(gen, i)) {
            c.absents++;
            c.absents_done += gen->absent_done[i];
            if (!gen->absent_done[i]) {
                missed(gen, print, i, "(absent)");
            }
        }
        for (size_t k = 0; k < x278i_guide_code_count(g, e->codes); k++) {
            char buf[9];
            bool used = gen->code_used[gen->code_first[i] + k];
            bool done = gen->code_done[gen->code_first[i] + k];
            c.codes += used;
            c.codes_done += used && done;
            if (used && !done) {
                missed(gen, print, i, x278i_guide_code_at(g, e->codes, k, buf));
            }
        }
        for (uint8_t k = 0; k < e->shape_count; k++) {
            if (shape_can(g, e, k)) {
                bool done = (gen->shape_done[i] >> k & 1) != 0;
                c.shapes++;
                c.shapes_done += done;
                if (!done) {
                    missed(gen, print, i, cf_print("form %u", g->shapes[e->first_shape + k].shape));
                }
            }
        }
    }
    return c;
}

void cf_find_needs(cf_gen *gen) {
    const x278i_guide *g = gen->g;
    memset(gen->loop_need, 0, g->loop_count);
    memset(gen->seg_need, 0, g->seg_count);
    for (uint16_t e = 0; e < g->elem_count; e++) {
        const x278i_elem_row *row = &g->elems[e];
        bool need = gen->elem_used[e] && !gen->elem_done[e];
        for (size_t k = 0; gen->elem_used[e] && !need && k < x278i_guide_code_count(g, row->codes); k++) {
            need = gen->code_used[gen->code_first[e] + k] && !gen->code_done[gen->code_first[e] + k];
        }
        for (uint8_t k = 0; gen->elem_used[e] && !need && k < row->shape_count; k++) {
            need = shape_can(g, row, k) && (gen->shape_done[e] >> k & 1) == 0;
        }
        gen->elem_need[e] = need;
    }
    for (uint16_t e = 0; e < g->elem_count; e++) {
        uint16_t owner = g->elems[e].owner;
        bool absent = can_be_absent(gen, e) && !gen->absent_done[e];
        if (absent && (g->elems[e].flags & X278I_ELEM_COMPONENT) != 0) {
            gen->elem_need[owner] = 1;
        }
        if (gen->elem_need[e] && (g->elems[e].flags & X278I_ELEM_COMPONENT) != 0) {
            gen->elem_need[owner] = 1;
            owner = g->elems[owner].owner;
        }
        if (gen->elem_need[e] || (absent && (g->elems[e].flags & X278I_ELEM_COMPONENT) == 0)) {
            gen->seg_need[owner] = 1;
            gen->loop_need[g->segs[owner].loop] = 1;
        }
    }
    for (bool more = true; more;) {
        more = false;
        for (uint16_t l = 0; l < g->loop_count; l++) {
            for (uint16_t i = g->loops[l].first_item; i < g->loops[l].first_item + g->loops[l].item_count; i++) {
                if (!gen->loop_need[l] && g->items[i].kind == X278I_ITEM_LOOP && gen->loop_need[g->items[i].row]) {
                    gen->loop_need[l] = 1;
                    more = true;
                }
            }
        }
    }
}
