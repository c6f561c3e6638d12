/* Valid messages from the tables. */
#include <stdio.h>
#include <string.h>

#include "conform.h"

uint32_t cf_random(cf_gen *gen, uint32_t below) {
    gen->rng ^= gen->rng << 13;
    gen->rng ^= gen->rng >> 7;
    gen->rng ^= gen->rng << 17;
    return below == 0 ? 0 : (uint32_t)((gen->rng >> 11) % below);
}

/* ---- what can stand in a message ------------------------------------------------------------------------------------ */

static void use_elem(cf_gen *gen, uint16_t elem, uint16_t item) {
    const x278i_guide *g = gen->g;
    const x278i_elem_row *e = &g->elems[elem];
    size_t n = x278i_guide_code_count(g, e->codes);
    uint32_t at = (e->flags & X278I_ELEM_COMPONENT) != 0 ? g->elems[e->owner].at : e->at;
    const x278i_match_row *match = g->items[item].match == X278I_NONE ? NULL : &g->matches[g->items[item].match];
    if (e->usage == 'N') {
        return;
    }
    gen->elem_used[elem] = 1;
    for (size_t i = 0; i < n; i++) {
        char buf[9];
        const char *c = x278i_guide_code_at(g, e->codes, i, buf);
        bool steers = match != NULL && match->elem == at && (match->comp == 0 || match->comp == e->at);
        if (!steers || cf_item_takes(g, item, c, strlen(c))) {
            gen->code_used[gen->code_first[elem] + i] = 1;
        }
    }
    for (uint8_t c = 0; c < e->comp_count; c++) {
        use_elem(gen, (uint16_t)(e->first_comp + c), item);
    }
}

static void use_seg(cf_gen *gen, uint16_t seg, uint16_t item) {
    const x278i_seg_row *s = &gen->g->segs[seg];
    gen->seg_used[seg] = 1;
    for (uint8_t p = 0; p < s->elem_count; p++) {
        use_elem(gen, (uint16_t)(s->first_elem + p), item);
    }
}

/* Loops are few and never hold themselves, so that depth is that of the guide. */
static void use_loop(cf_gen *gen, uint16_t loop, uint16_t by) {
    const x278i_loop_row *l = &gen->g->loops[loop];
    if (gen->loop_used[loop]) {
        return;
    }
    gen->loop_used[loop] = 1;
    for (uint16_t i = l->first_item; i < l->first_item + l->item_count; i++) {
        const x278i_item *item = &gen->g->items[i];
        if (item->usage == 'N') {
            continue;
        }
        if (item->kind == X278I_ITEM_LOOP) {
            use_loop(gen, item->row, i);
        } else {
            use_seg(gen, item->row, i == l->first_item && by != X278I_NONE ? by : i);
        }
    }
}

cf_gen *cf_gen_new(const x278i_guide *g, uint64_t seed) {
    cf_gen *gen = cf_alloc(sizeof *gen);
    uint32_t codes = 0;
    gen->g = g;
    gen->rng = seed * UINT64_C(0x9E3779B97F4A7C15) + 1;
    gen->loop_used = cf_alloc(g->loop_count);
    gen->seg_used = cf_alloc(g->seg_count);
    gen->elem_used = cf_alloc(g->elem_count);
    gen->loop_done = cf_alloc(g->loop_count);
    gen->seg_done = cf_alloc(g->seg_count);
    gen->elem_done = cf_alloc(g->elem_count);
    gen->absent_done = cf_alloc(g->elem_count);
    gen->elem_hit = cf_alloc(g->elem_count);
    gen->loop_need = cf_alloc(g->loop_count);
    gen->seg_need = cf_alloc(g->seg_count);
    gen->elem_need = cf_alloc(g->elem_count);
    gen->shape_done = cf_alloc(g->elem_count * sizeof *gen->shape_done);
    gen->code_first = cf_alloc(g->elem_count * sizeof *gen->code_first);
    gen->next_code = cf_alloc(g->elem_count * sizeof *gen->next_code);
    for (uint16_t e = 0; e < g->elem_count; e++) {
        gen->code_first[e] = codes;
        codes += (uint32_t)x278i_guide_code_count(g, g->elems[e].codes);
    }
    gen->code_used = cf_alloc(codes + 1);
    gen->code_done = cf_alloc(codes + 1);
    use_loop(gen, g->envelope, X278I_NONE);
    if (g->root != X278I_NONE) {
        use_loop(gen, g->root, X278I_NONE);
    }
    return gen;
}

/* ---- segments --------------------------------------------------------------------------------------------------------- */

static uint8_t usage_of(const cf_msg *m, int node, uint8_t at) {
    return m->g->elems[m->g->segs[m->n[node].seg].first_elem + at - 1].usage;
}

bool cf_fill(cf_gen *gen, cf_msg *m, int node, uint16_t elem) {
    const x278i_elem_row *e = &gen->g->elems[elem];
    cf_node *n = &m->n[node];
    if ((e->flags & X278I_ELEM_COMPONENT) != 0) {
        const x278i_elem_row *owner = &gen->g->elems[e->owner];
        const char *v;
        if (e->usage == 'N' || owner->usage == 'N') {
            return false;
        }
        if (n->val[owner->at] == NULL && !cf_fill(gen, m, node, e->owner)) {
            return false;
        }
        n = &m->n[node];
        if (cf_part(n->val[owner->at], 1, e->at, &v) == 0) {
            n->val[owner->at] = cf_set_part(n->val[owner->at], 1, e->at, cf_value(gen, m, node, elem, 1));
        }
        return true;
    }
    if (e->usage == 'N') {
        return false;
    }
    if (n->val[e->at] == NULL) {
        n->val[e->at] = cf_value(gen, m, node, elem, 1);
        cf_meet_notes(gen, m, node);
    }
    return m->n[node].val[e->at] != NULL;
}

static void give(cf_gen *gen, cf_msg *m, int node, uint8_t at) {
    if (m->n[node].val[at] == NULL) {
        m->n[node].val[at] = cf_value(gen, m, node, (uint16_t)(m->g->segs[m->n[node].seg].first_elem + at - 1), 1);
    }
}

static void meet_notes(cf_gen *gen, cf_msg *m, int node) {
    const x278i_seg_row *s = &m->g->segs[m->n[node].seg];
    bool changed = true;
    for (int pass = 0; pass < 30 && changed; pass++) {
        changed = false;
        for (uint8_t i = 0; i < s->note_count; i++) {
            const x278i_note *note = &m->g->notes[s->first_note + i];
            const char **val = m->n[node].val;
            uint32_t have = 0;
            uint32_t usable = 0;
            bool must = false;
            uint8_t pick;
            for (uint8_t k = 0; k < note->count; k++) {
                have += val[note->at[k]] != NULL;
                usable += usage_of(m, node, note->at[k]) != 'N';
                must = must || usage_of(m, node, note->at[k]) == 'R';
            }
            switch (note->kind) {
            case 'P':
            case 'C':
                if (have == 0 || have == note->count || (note->kind == 'C' && val[note->at[0]] == NULL)) {
                    break;
                }
                changed = true;
                for (uint8_t k = 0; k < note->count; k++) {
                    if (usable == note->count && (must || !gen->dropping)) {
                        give(gen, m, node, note->at[k]);
                    } else if (note->kind == 'P' || k == 0) {
                        val[note->at[k]] = NULL;
                    }
                }
                break;
            case 'E':
                while (have > 1) {
                    pick = note->at[cf_random(gen, note->count)];
                    if (val[pick] != NULL && usage_of(m, node, pick) != 'R') {
                        val[pick] = NULL;
                        have--;
                        changed = true;
                    }
                }
                break;
            case 'R':
                while (have == 0 && usable > 0) {
                    pick = note->at[cf_random(gen, note->count)];
                    if (usage_of(m, node, pick) != 'N') {
                        give(gen, m, node, pick);
                        have = 1;
                        changed = true;
                    }
                }
                break;
            default: /* L */
                if (val[note->at[0]] != NULL && have == 1) {
                    pick = note->at[1 + cf_random(gen, (uint32_t)note->count - 1)];
                    if (usage_of(m, node, pick) != 'N') {
                        give(gen, m, node, pick);
                        changed = true;
                    }
                }
                break;
            }
        }
    }
}

void cf_meet_notes(cf_gen *gen, cf_msg *m, int node) {
    meet_notes(gen, m, node);
    cf_refit(gen, m, node);
}

static void fill_segment(cf_gen *gen, cf_msg *m, int node, cf_mode mode) {
    const x278i_guide *g = gen->g;
    const x278i_seg_row *s = &g->segs[m->n[node].seg];
    bool on[CF_ELEMS + 1] = {false};
    gen->share = mode == CF_LEAST ? 0 : mode == CF_NEED ? 30 : 100;
    for (uint8_t p = 1; p <= s->elem_count; p++) {
        uint16_t elem = (uint16_t)(s->first_elem + p - 1);
        const x278i_elem_row *e = &g->elems[elem];
        on[p] = e->usage == 'R' || (e->usage == 'S' && (gen->share >= 100 || (gen->share > 0 && gen->elem_need[elem]) ||
                                                        cf_random(gen, 100) < gen->share));
    }
    for (int pass = 0; pass < 2; pass++) { /* qualifiers before what they steer */
        for (uint8_t p = 1; p <= s->elem_count; p++) {
            uint16_t elem = (uint16_t)(s->first_elem + p - 1);
            const x278i_elem_row *e = &g->elems[elem];
            const char *v;
            if (!on[p] || (e->shape_count == 0) != (pass == 0)) {
                continue;
            }
            v = cf_value(gen, m, node, elem, 1);
            if (e->max > 1 && e->max != X278I_MANY && (mode == CF_MAX || (mode == CF_NEED && cf_random(gen, 2) == 0))) {
                for (uint32_t r = 2; r <= e->max; r++) {
                    v = cf_set_part(v, r, 0, cf_value(gen, m, node, elem, r));
                }
            }
            m->n[node].val[p] = v;
        }
    }
    cf_meet_notes(gen, m, node);
    gen->share = 0;
}

/* ---- loops ---------------------------------------------------------------------------------------------------------------- */

typedef struct {
    cf_mode mode;
    uint16_t target;       /* CF_HOST: segment row */
    const uint8_t *on_way; /* CF_HOST: items on the way to it */
} plan;

static uint32_t wanted(cf_gen *gen, const cf_msg *m, int loop, uint16_t i, const plan *p) {
    const x278i_item *item = &gen->g->items[i];
    bool need = item->kind == X278I_ITEM_LOOP ? gen->loop_need[item->row] != 0 : gen->seg_need[item->row] != 0;
    uint32_t many;
    if (item->usage == 'N') {
        return 0;
    }
    if (item->unless != X278I_NONE) {
        for (int kid = m->n[loop].first; kid != CF_NO_NODE; kid = m->n[kid].next) {
            if (m->n[kid].item == item->unless) {
                return 0;
            }
        }
    }
    many = item->max == X278I_MANY ? 3 : item->max;
    switch (p->mode) {
    case CF_FULL:
        return item->kind == X278I_ITEM_LOOP && item->max == X278I_MANY ? 3 : 1;
    case CF_MAX:
        return many;
    case CF_NEED:
        if (item->usage != 'R' && !(need && cf_random(gen, 10) != 0) && cf_random(gen, 6) != 0) {
            return 0;
        }
        return need && item->kind == X278I_ITEM_SEGMENT ? 1 + cf_random(gen, many)
                                                        : 1 + (cf_random(gen, 4) == 0 ? cf_random(gen, many) : 0);
    case CF_HOST:
        return item->usage == 'R' || p->on_way[i];
    default:
        return item->usage == 'R';
    }
}

/* Loops never hold themselves: the depth is that of the guide. */
static void build(cf_gen *gen, cf_msg *m, int loop, const plan *p) {
    const x278i_loop_row *l = &gen->g->loops[m->n[loop].loop];
    bool inner = l->open != X278I_OPEN_ROOT;
    for (uint16_t i = l->first_item; i < l->first_item + l->item_count; i++) {
        const x278i_item *item = &gen->g->items[i];
        uint32_t n = inner && i == l->first_item ? 1 : wanted(gen, m, loop, i, p);
        for (uint32_t k = 0; k < n; k++) {
            int kid;
            if (item->kind == X278I_ITEM_LOOP) {
                kid = cf_add(m, loop, CF_NO_NODE, CF_LOOP, item->row, i);
                build(gen, m, kid, p);
            } else {
                kid = cf_add(m, loop, CF_NO_NODE, CF_SEGMENT, item->row, i);
                fill_segment(gen, m, kid, p->mode == CF_HOST ? (item->row == p->target ? CF_FULL : CF_LEAST) : p->mode);
            }
        }
        if (i == l->first_item && m->n[loop].loop == gen->g->envelope) {
            continue;
        }
    }
}

/* What stands only where this loop does not (an event of the subscriber) goes into the loop (of the dependent). */
static void take_over(cf_msg *m, int loop, uint16_t item) {
    const x278i_guide *g = m->g;
    const x278i_loop_row *l = &g->loops[m->n[loop].loop];
    int kid = m->n[m->n[loop].parent].first;
    while (kid != CF_NO_NODE) {
        int next = m->n[kid].next;
        if (m->n[kid].item != X278I_NONE && g->items[m->n[kid].item].unless == item) {
            for (uint16_t i = l->first_item; i < l->first_item + l->item_count; i++) {
                if (g->items[i].kind == X278I_ITEM_LOOP && g->items[i].row == m->n[kid].loop) {
                    int made = m->n[loop].first;
                    while (made != CF_NO_NODE && (m->n[made].item != i || m->n[made].kind == 0)) {
                        made = m->n[made].next;
                    }
                    if (made != CF_NO_NODE && g->items[i].usage == 'R') {
                        cf_remove(m, made);
                    }
                    cf_unlink(m, kid);
                    m->n[kid].item = i;
                    cf_relink(m, kid, loop, cf_slot(m, loop, i));
                }
            }
        }
        kid = next;
    }
}

int cf_grow(cf_gen *gen, cf_msg *m, int loop, uint16_t item) {
    const x278i_item *it = &gen->g->items[item];
    plan p = {CF_LEAST, X278I_NONE, NULL};
    int before = cf_slot(m, loop, item);
    int kid = cf_add(m, loop, before, it->kind == X278I_ITEM_LOOP ? CF_LOOP : CF_SEGMENT, it->row, item);
    if (it->kind == X278I_ITEM_LOOP) {
        build(gen, m, kid, &p);
        take_over(m, kid, item);
    } else {
        fill_segment(gen, m, kid, CF_LEAST);
    }
    return kid;
}

/* The items on the shortest way from the roots to a segment row. */
static void find_way(const x278i_guide *g, uint16_t seg, uint8_t *on_way) {
    uint16_t loop = g->segs[seg].loop;
    memset(on_way, 0, g->item_count);
    on_way[g->segs[seg].item] = 1;
    while (loop != g->root && loop != g->envelope) {
        uint16_t best = X278I_NONE;
        for (uint16_t l = 0; l < g->loop_count; l++) {
            for (uint16_t i = g->loops[l].first_item; i < g->loops[l].first_item + g->loops[l].item_count; i++) {
                if (g->items[i].kind == X278I_ITEM_LOOP && g->items[i].row == loop &&
                    (best == X278I_NONE || g->items[i].unless != X278I_NONE)) {
                    best = i; /* the one that stands unless another does is the nearer one */
                }
            }
        }
        if (best == X278I_NONE) {
            return;
        }
        on_way[best] = 1;
        for (uint16_t l = 0; l < g->loop_count; l++) {
            if (best >= g->loops[l].first_item && best < g->loops[l].first_item + g->loops[l].item_count) {
                loop = l;
                break;
            }
        }
    }
}

/* Rows of equal order in any order among themselves. */
static void shuffle(cf_gen *gen, cf_msg *m) {
    for (int i = 1; i < m->count; i++) {
        int next = m->n[i].next;
        if (m->n[i].kind != 0 && m->n[i].item != X278I_NONE && next != CF_NO_NODE && m->n[next].item != X278I_NONE &&
            m->n[i].item != m->n[next].item &&
            gen->g->items[m->n[i].item].order == gen->g->items[m->n[next].item].order && cf_random(gen, 2) == 0) {
            int parent = m->n[i].parent;
            cf_unlink(m, next);
            cf_relink(m, next, parent, i);
        }
    }
}

static bool repair(cf_gen *gen, cf_msg *m) {
    for (int tries = 0; tries < 400; tries++) {
        cf_broken b[64];
        size_t n;
        cf_render(m); /* numbers levels */
        n = cf_broken_rules(m, b, 64);
        if (n == 0) {
            return true;
        }
        n = cf_random(gen, (uint32_t)(n > 64 ? 64 : n));
        (void)cf_make(gen, m, &b[n], false);
        for (int i = 1; i < m->count; i++) {
            if (m->n[i].kind == CF_SEGMENT && m->n[i].parent != 0) {
                cf_meet_notes(gen, m, i);
            }
        }
    }
    return false;
}

static bool last_round(const cf_msg *m) {
    /* A response that ends early is legal, and HL04 says so: its codes are those of its row. */
    for (int i = cf_next_segment(m, 0, 0); i != CF_NO_NODE; i = cf_next_segment(m, 0, i)) {
        const x278i_seg_row *s = &m->g->segs[m->n[i].seg];
        if (s->tag == X278I_TAG2('H', 'L') && m->n[i].val[4] != NULL &&
            !x278i_guide_code_in(m->g, m->g->elems[s->first_elem + 3].codes, m->n[i].val[4], strlen(m->n[i].val[4]))) {
            return false;
        }
    }
    return true;
}

/* A level whose HL04 may not say that nothing is below it gets a level below. */
static void complete_levels(cf_gen *gen, cf_msg *m) {
    const x278i_guide *g = m->g;
    for (int i = 1; i < m->count; i++) {
        const x278i_loop_row *l = m->n[i].kind == CF_LOOP ? &g->loops[m->n[i].loop] : NULL;
        if (l == NULL || l->open != X278I_OPEN_HL) {
            continue;
        }
        uint16_t codes = g->elems[g->segs[g->items[l->first_item].row].first_elem + 3].codes;
        bool below = x278i_guide_code_in(g, codes, "0", 1) != 0;
        for (int kid = m->n[i].first; kid != CF_NO_NODE; kid = m->n[kid].next) {
            below = below || (m->n[kid].kind == CF_LOOP && g->loops[m->n[kid].loop].open == X278I_OPEN_HL);
        }
        for (uint16_t k = l->first_item; k < l->first_item + l->item_count && !below; k++) {
            const x278i_item *item = &g->items[k];
            if (item->kind == X278I_ITEM_LOOP && item->usage != 'N' && g->loops[item->row].open == X278I_OPEN_HL) {
                cf_grow(gen, m, i, k);
                below = true;
            }
        }
    }
}

cf_msg *cf_generate(cf_gen *gen, cf_mode mode, uint16_t target) {
    const x278i_guide *g = gen->g;
    cf_msg *m = cf_msg_new(g);
    uint8_t *on_way = cf_alloc(g->item_count);
    plan p = {mode, target, on_way};
    int before;
    int root;
    if (mode == CF_HOST) {
        find_way(g, target, on_way);
    }
    cf_find_needs(gen);
    build(gen, m, 0, &p);
    before = m->n[0].last; /* GE, IEA */
    while (g->segs[m->n[before].seg].tag != X278I_TAG2('G', 'S')) {
        before = m->n[before].prev;
    }
    while (g->segs[m->n[m->n[before].prev].seg].tag == X278I_TAG2('G', 'S')) { /* one group */
        cf_remove(m, m->n[before].prev);
    }
    while (m->n[before].next != m->n[0].last &&
           g->segs[m->n[m->n[m->n[before].next].next].seg].tag == X278I_TAG2('G', 'E')) {
        cf_remove(m, m->n[before].next);
    }
    before = m->n[before].next;
    root = cf_add(m, 0, before, CF_LOOP, g->root, X278I_NONE);
    build(gen, m, root, &p);
    if (g->trust != X278I_TRUST_ALL) {
        complete_levels(gen, m);
    }
    if (!repair(gen, m) || !last_round(m)) {
        cf_msg_free(m);
        return NULL;
    }
    if (mode == CF_NEED) {
        shuffle(gen, m);
    }
    cf_render(m);
    return m;
}
