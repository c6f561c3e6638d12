/* How to break or meet a situational rule: the message is changed until its condition holds, or does not. */
#include <stdlib.h>
#include <string.h>

#include "rules.h"

typedef struct {
    cf_gen *gen;
    cf_msg *m;
    const x278i_rule_row *rule;
    int loop;
    int each;
} job;

/* A node at the end of a path, made when there is none. */
static int ensure_node(job *j, uint16_t path) {
    const x278i_guide *g = j->m->g;
    const x278i_rule_path *p = &g->paths[path];
    uint16_t way[16];
    size_t depth = 0;
    int node;
    uint16_t row = p->loop;
    if (cf_reach(j->m, path, j->loop, j->each, &node, 1) > 0) {
        return node;
    }
    node = cf_nearest(j->m, j->loop, p->from);
    if (node == CF_NO_NODE) {
        return node;
    }
    while (row != p->from && row != X278I_NONE && depth < 16) {
        way[depth++] = row;
        row = g->loops[row].parent;
    }
    if (row != p->from) {
        return CF_NO_NODE;
    }
    while (depth-- > 0) {
        int kid = j->m->n[node].first;
        while (kid != CF_NO_NODE && j->m->n[kid].loop != way[depth]) {
            kid = j->m->n[kid].next;
        }
        if (kid == CF_NO_NODE) {
            const x278i_loop_row *l = &g->loops[j->m->n[node].loop];
            for (uint16_t i = l->first_item; i < l->first_item + l->item_count; i++) {
                if (g->items[i].kind == X278I_ITEM_LOOP && g->items[i].row == way[depth]) {
                    kid = cf_grow(j->gen, j->m, node, i);
                    break;
                }
            }
        }
        if (kid == CF_NO_NODE) {
            return kid;
        }
        node = kid;
    }
    if (p->seg != X278I_NONE) {
        int kid = j->m->n[node].first;
        while (kid != CF_NO_NODE && j->m->n[kid].seg != p->seg) {
            kid = j->m->n[kid].next;
        }
        return kid != CF_NO_NODE ? kid : cf_grow(j->gen, j->m, node, g->segs[p->seg].item);
    }
    return node;
}

static bool ensure(job *j, uint16_t path, int *node) {
    const x278i_rule_path *p = &j->m->g->paths[path];
    cf_value_at v[MANY];
    if (cf_values(j->m, path, j->loop, j->each, v) > 0) {
        *node = v[0].node;
        return true;
    }
    *node = ensure_node(j, path);
    if (*node == CF_NO_NODE) {
        return false;
    }
    return p->elem == X278I_NONE || cf_fill(j->gen, j->m, *node, p->elem);
}

static bool may_go(const cf_msg *m, int node) {
    uint16_t item = m->n[node].item;
    const x278i_loop_row *l = &m->g->loops[m->n[m->n[node].parent].loop];
    if (item == X278I_NONE || m->n[node].parent == 0) {
        return false;
    }
    if (m->n[node].kind == CF_SEGMENT && item == l->first_item) {
        return false; /* opens the loop */
    }
    return m->g->items[item].usage != 'R';
}

static void put(job *j, uint16_t elem, int node, uint32_t rep, const char *text) {
    uint32_t at;
    uint32_t comp;
    cf_position(j->m->g, elem, &at, &comp);
    j->m->n[node].val[at] = cf_set_part(j->m->n[node].val[at], rep, comp, text);
}

/* What stands only in place of another item: that one comes back. */
static void remove_node(job *j, int node) {
    int parent = j->m->n[node].parent;
    uint16_t item = j->m->n[node].item;
    const x278i_loop_row *l = &j->m->g->loops[j->m->n[parent].loop];
    cf_remove(j->m, node);
    for (uint16_t i = l->first_item; i < l->first_item + l->item_count; i++) {
        if (j->m->g->items[i].unless == item && j->m->g->items[i].usage == 'R') {
            (void)cf_grow(j->gen, j->m, parent, i);
        }
    }
}

/* Take away the values (or instances) of a path, as far as the guide lets them be away. */
static bool clear(job *j, uint16_t path) {
    const x278i_guide *g = j->m->g;
    const x278i_rule_path *p = &g->paths[path];
    cf_value_at v[MANY];
    size_t n = cf_values(j->m, path, j->loop, j->each, v);
    for (size_t i = 0; i < n; i++) {
        const x278i_elem_row *e = p->elem == X278I_NONE ? NULL : &g->elems[p->elem];
        int node = v[i].node;
        if (j->m->n[node].kind == 0) {
            continue;
        }
        if (e != NULL && e->usage != 'R') {
            put(j, p->elem, node, v[i].rep, NULL);
        } else if (e != NULL && (e->flags & X278I_ELEM_COMPONENT) != 0 && g->elems[e->owner].usage != 'R') {
            put(j, e->owner, node, v[i].rep, NULL);
        } else if (may_go(j->m, node) && node != j->each) {
            remove_node(j, node);
        } else if (j->m->n[node].kind == CF_SEGMENT && may_go(j->m, j->m->n[node].parent) &&
                   j->m->n[node].parent != j->loop) {
            remove_node(j, j->m->n[node].parent);
        } else {
            return false;
        }
        if (j->m->n[node].kind == CF_SEGMENT) {
            j->gen->dropping = true;
            cf_meet_notes(j->gen, j->m, node);
            j->gen->dropping = false;
        }
    }
    return true;
}

/* A code of the element that is, or is not, in a set. */
static const char *choose(job *j, uint16_t elem, uint16_t set, bool in, int node) {
    const x278i_guide *g = j->m->g;
    uint16_t codes = g->elems[elem].codes;
    size_t n;
    uint32_t at;
    uint32_t comp;
    const x278i_match_row *match = NULL;
    char buf[9];
    if (codes == X278I_NONE && in) {
        codes = set;
    }
    n = x278i_guide_code_count(g, codes);
    if (n == 0) {
        return in ? NULL : "ZZ";
    }
    cf_position(g, elem, &at, &comp);
    if (j->m->n[node].item != X278I_NONE) {
        uint16_t item = j->m->n[node].item;
        if (item == g->loops[j->m->n[j->m->n[node].parent].loop].first_item &&
            j->m->n[j->m->n[node].parent].item != X278I_NONE) {
            item = j->m->n[j->m->n[node].parent].item;
        }
        if (g->items[item].match != X278I_NONE) {
            match = &g->matches[g->items[item].match];
        }
    }
    for (size_t tries = 0; tries < 2 * n + 8; tries++) {
        const char *c = x278i_guide_code_at(g, codes, cf_random(j->gen, (uint32_t)n), buf);
        if ((x278i_guide_code_in(g, set, c, strlen(c)) != 0) != in) {
            continue;
        }
        if (match != NULL && match->codes != X278I_NONE && match->elem == at && match->comp == comp &&
            !x278i_guide_code_in(g, match->codes, c, strlen(c))) {
            continue;
        }
        return cf_text(c, strlen(c));
    }
    return NULL;
}

static bool set_codes(job *j, uint16_t path, uint16_t set, bool in, bool every) {
    const x278i_rule_path *p = &j->m->g->paths[path];
    cf_value_at v[MANY];
    size_t n;
    int node;
    if (in && !ensure(j, path, &node)) {
        return false;
    }
    n = cf_values(j->m, path, j->loop, j->each, v);
    if (!in && n > 0 && cf_random(j->gen, 3) == 0 && clear(j, path)) {
        return true;
    }
    for (size_t i = 0; i < n; i++) {
        const char *c;
        if ((x278i_guide_code_in(j->m->g, set, v[i].s, v[i].len) != 0) == in) {
            if (!every) {
                return true;
            }
            continue;
        }
        c = choose(j, p->elem, set, in, v[i].node);
        if (c == NULL) {
            if (every || i + 1 == n) {
                return !in && clear(j, path);
            }
            continue;
        }
        put(j, p->elem, v[i].node, v[i].rep, c);
        if (!every) {
            return true;
        }
    }
    return every || n > 0 || !in;
}

static bool set_count(job *j, const x278i_op *op, bool want) {
    const x278i_rule_path *p = &j->m->g->paths[op->a];
    cf_value_at v[MANY];
    for (int tries = 0; tries < 24; tries++) {
        size_t n = cf_values(j->m, op->a, j->loop, j->each, v);
        bool more;
        int node;
        if (cf_compare((long long)n, op->cmp, op->n) == want) {
            return true;
        }
        more = op->cmp == X278I_CMP_GE || op->cmp == X278I_CMP_GT   ? want
               : op->cmp == X278I_CMP_LT || op->cmp == X278I_CMP_LE ? !want
                                                                    : n < op->n;
        if (more && n == 0) {
            if (!ensure(j, op->a, &node)) {
                return false;
            }
        } else if (more) {
            node = v[n - 1].node;
            node = cf_double(j->m, node);
            if (p->elem != X278I_NONE) {
                put(j, p->elem, node, 1, NULL);
                (void)cf_fill(j->gen, j->m, node, p->elem);
            }
        } else {
            node = v[n - 1].node;
            if (j->m->n[node].repeat == 1 && n == 1 && !may_go(j->m, node)) {
                return false;
            }
            cf_remove(j->m, node);
        }
    }
    return false;
}

static bool set_distinct(job *j, const x278i_op *op, bool want) {
    const x278i_rule_path *p = &j->m->g->paths[op->a];
    cf_value_at v[MANY];
    size_t n = cf_values(j->m, op->a, j->loop, j->each, v);
    bool same = (op->cmp == X278I_CMP_EQ && op->n == 1) == want;
    if (n < 1) {
        return false;
    }
    for (size_t i = 1; i < n; i++) {
        if (same) {
            put(j, p->elem, v[i].node, v[i].rep, cf_text(v[0].s, v[0].len));
        } else {
            const char *other = cf_value(j->gen, j->m, v[i].node, p->elem, v[i].rep);
            put(j, p->elem, v[i].node, v[i].rep, other);
        }
    }
    return true;
}

/* The day `by` days after a date, within a month that has them all. */
static const char *shifted(const cf_value_at *v, bool end, int by, size_t like_len) {
    long long d;
    int day;
    if (!cf_read_date(v, end, &d)) {
        return NULL;
    }
    day = (int)(d % 100) + by;
    if (day < 1 || day > 28) {
        d += by < 0 ? -10000 : 10000;
        day = 14;
    }
    d = d / 100 * 100 + day;
    return like_len == 17 ? cf_print("%08lld-%08lld", d, d) : cf_print("%08lld", d);
}

static bool set_dates(job *j, const x278i_op *op, bool want) {
    const x278i_rule_path *p = &j->m->g->paths[op->a];
    cf_value_at a[MANY];
    cf_value_at b[MANY];
    int node;
    bool less = (op->cmp == X278I_CMP_LT || op->cmp == X278I_CMP_LE) == want;
    const char *text;
    if (!want && cf_random(j->gen, 4) == 0 && clear(j, op->a)) {
        return true;
    }
    if (want && (!ensure(j, op->a, &node) || !ensure(j, op->b, &node))) {
        return false;
    }
    if (cf_values(j->m, op->a, j->loop, j->each, a) == 0 || cf_values(j->m, op->b, j->loop, j->each, b) == 0) {
        return !want;
    }
    text = shifted(&b[0], (op->n & 2) != 0, less ? -1 : 1, a[0].len);
    if (text == NULL) {
        return false;
    }
    put(j, p->elem, a[0].node, a[0].rep, text);
    return true;
}

/* The day before or after a constant, or the number below or above it. */
static bool set_constant(job *j, const x278i_op *op, bool want) {
    bool less = (op->cmp == X278I_CMP_LT || op->cmp == X278I_CMP_LE) == want;
    const char *text;
    char constant[16];
    cf_value_at v[MANY];
    int node;
    if (want && !ensure(j, op->a, &node)) {
        return false;
    }
    if (cf_values(j->m, op->a, j->loop, j->each, v) == 0) {
        return !want;
    }
    if (op->op == X278I_OP_DAY) {
        cf_value_at day = {constant, 8, CF_NO_NODE, 0};
        memcpy(constant, cf_print("%04u%04u", (unsigned)op->b, (unsigned)op->n), 9);
        text = shifted(&day, false, less ? -1 : 1, v[0].len);
    } else {
        text = cf_print("%d", less ? op->n - 1 : op->n + 1);
    }
    put(j, j->m->g->paths[op->a].elem, v[0].node, v[0].rep, text);
    return true;
}

static bool set_equal(job *j, const x278i_op *op, bool want) {
    const x278i_rule_path *p = &j->m->g->paths[op->a];
    cf_value_at a[MANY];
    cf_value_at b[MANY];
    bool same = (op->op == X278I_OP_SAME) == want;
    int node;
    if (!want && cf_values(j->m, op->a, j->loop, j->each, a) == 0) {
        return true;
    }
    if (!ensure(j, op->a, &node) || !ensure(j, op->b, &node)) {
        return false;
    }
    (void)cf_values(j->m, op->a, j->loop, j->each, a);
    (void)cf_values(j->m, op->b, j->loop, j->each, b);
    if (same) {
        const x278i_rule_path *q = &j->m->g->paths[op->b];
        uint16_t codes = j->m->g->elems[p->elem].codes;
        if (codes == X278I_NONE || x278i_guide_code_in(j->m->g, codes, b[0].s, b[0].len)) {
            put(j, p->elem, a[0].node, a[0].rep, cf_text(b[0].s, b[0].len));
        } else {
            put(j, q->elem, b[0].node, b[0].rep, cf_text(a[0].s, a[0].len));
        }
        return true;
    }
    for (int tries = 0; tries < 20 && cf_equal(&a[0], &b[0]); tries++) {
        put(j, p->elem, a[0].node, a[0].rep, cf_value(j->gen, j->m, a[0].node, p->elem, a[0].rep));
        (void)cf_values(j->m, op->a, j->loop, j->each, a);
    }
    return !cf_equal(&a[0], &b[0]);
}

static bool make_leaf(job *j, const x278i_op *op, bool want) {
    int node;
    if (cf_holds(j->m, op, j->loop, j->each) == want) {
        return true;
    }
    switch (op->op) {
    case X278I_OP_PRESENT:
        return want ? ensure(j, op->a, &node) : clear(j, op->a);
    case X278I_OP_IS:
        return set_codes(j, op->a, op->b, want, !want);
    case X278I_OP_ALL:
        return set_codes(j, op->a, op->b, want, want);
    case X278I_OP_COUNT:
        return set_count(j, op, want);
    case X278I_OP_DISTINCT:
        return set_distinct(j, op, want);
    case X278I_OP_DATE:
        return set_dates(j, op, want);
    case X278I_OP_DAY:
    case X278I_OP_NUMBER:
        return set_constant(j, op, want);
    case X278I_OP_DIFFERS:
    case X278I_OP_SAME:
        return set_equal(j, op, want);
    default:
        return false;
    }
}

/* First op of the expression that ends at op `end`. */
static uint16_t begin_of(const x278i_guide *g, const x278i_rule_row *rule, uint16_t end) {
    uint32_t need = 1;
    uint16_t i = end;
    for (;;) {
        const x278i_op *op = &g->ops[rule->first_op + i];
        need -= 1;
        need += op->op == X278I_OP_AND || op->op == X278I_OP_OR ? op->n : op->op == X278I_OP_NOT ? 1 : 0;
        if (need == 0) {
            return i;
        }
        i--;
    }
}

/* Depth is bounded by X278I_STACK_MAX, which guidec proves. */
static bool make(job *j, uint16_t end, bool want) {
    const x278i_guide *g = j->m->g;
    const x278i_op *op = &g->ops[j->rule->first_op + end];
    uint16_t kids[X278I_STACK_MAX];
    uint16_t n = 0;
    if (op->op == X278I_OP_NOT) {
        return make(j, (uint16_t)(end - 1), !want);
    }
    if (op->op != X278I_OP_AND && op->op != X278I_OP_OR) {
        return make_leaf(j, op, want);
    }
    for (uint16_t e = (uint16_t)(end - 1); n < op->n; n++) {
        kids[n] = e;
        e = (uint16_t)(begin_of(g, j->rule, e) - 1);
    }
    if ((op->op == X278I_OP_AND) == want) { /* all of them, as they are written */
        bool ok = true;
        for (uint16_t k = n; k-- > 0;) {
            ok = make(j, kids[k], want) && ok;
        }
        return ok;
    }
    for (uint16_t tries = 0; tries < n; tries++) {
        if (make(j, kids[cf_random(j->gen, n)], want)) {
            return true;
        }
    }
    return false;
}

bool cf_make(cf_gen *gen, cf_msg *m, const cf_broken *at, bool want) {
    const x278i_rule_row *rule = &m->g->rules[at->rule];
    job j = {gen, m, rule, at->loop, at->each};
    return make(&j, (uint16_t)(rule->op_count - 1), want);
}
