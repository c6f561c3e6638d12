/* The situational rules read over a message in memory: which are broken. */
#include <stdlib.h>
#include <string.h>

#include "rules.h"

/* ---- paths ------------------------------------------------------------------------------------------------------- */

int cf_nearest(const cf_msg *m, int loop, uint16_t row) {
    while (loop != CF_NO_NODE && m->n[loop].loop != row) {
        loop = m->n[loop].parent;
    }
    return loop;
}

size_t cf_reach(const cf_msg *m, uint16_t path, int loop, int each, int *out, size_t cap) {
    const x278i_rule_path *p = &m->g->paths[path];
    int from = cf_nearest(m, loop, p->from);
    size_t count = 0;
    if (from == CF_NO_NODE) {
        return 0;
    }
    for (int i = from; i != CF_NO_NODE; i = cf_next(m, from, i)) {
        bool hit;
        if (p->seg == X278I_NONE) {
            hit = m->n[i].kind == CF_LOOP && m->n[i].loop == p->loop;
        } else {
            hit = m->n[i].kind == CF_SEGMENT && m->n[i].seg == p->seg && m->n[m->n[i].parent].loop == p->loop;
            if (hit && each != CF_NO_NODE && m->n[each].seg == p->seg && i != each) {
                hit = false;
            }
        }
        if (hit && count < cap) {
            out[count++] = i;
        }
    }
    return count;
}

void cf_position(const x278i_guide *g, uint16_t elem, uint32_t *at, uint32_t *comp) {
    const x278i_elem_row *e = &g->elems[elem];
    *comp = 0;
    *at = e->at;
    if ((e->flags & X278I_ELEM_COMPONENT) != 0) {
        *comp = e->at;
        *at = g->elems[e->owner].at;
    }
}

size_t cf_values(const cf_msg *m, uint16_t path, int loop, int each, cf_value_at *out) {
    const x278i_rule_path *p = &m->g->paths[path];
    int nodes[MANY];
    size_t n = cf_reach(m, path, loop, each, nodes, MANY);
    size_t count = 0;
    for (size_t i = 0; i < n && count < MANY; i++) {
        uint32_t at;
        uint32_t comp;
        if (p->elem == X278I_NONE) {
            cf_value_at v = {"", 0, nodes[i], 0};
            out[count++] = v;
            continue;
        }
        cf_position(m->g, p->elem, &at, &comp);
        for (uint32_t r = 1; r <= cf_reps(m->n[nodes[i]].val[at]) && count < MANY; r++) {
            cf_value_at v = {NULL, 0, nodes[i], r};
            v.len = cf_part(m->n[nodes[i]].val[at], r, comp, &v.s);
            if (v.len > 0) {
                out[count++] = v;
            }
        }
    }
    return count;
}

/* ---- reading ------------------------------------------------------------------------------------------------------ */

bool cf_compare(long long a, uint8_t cmp, long long b) {
    switch (cmp) {
    case X278I_CMP_EQ:
        return a == b;
    case X278I_CMP_NE:
        return a != b;
    case X278I_CMP_LT:
        return a < b;
    case X278I_CMP_LE:
        return a <= b;
    case X278I_CMP_GT:
        return a > b;
    default:
        return a >= b;
    }
}

static bool is_day(int year, int month, int day) {
    static const int days[] = {31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
    bool leap = (year % 4 == 0 && year % 100 != 0) || year % 400 == 0;
    return month >= 1 && month <= 12 && day >= 1 && day <= days[month - 1] + (leap && month == 2);
}

bool cf_read_date(const cf_value_at *v, bool end, long long *out) {
    size_t at = end && v->len == 17 ? 9 : 0;
    *out = 0;
    if (v->len < 8 || (v->len != 8 && v->len != 17 && v->len != 12)) {
        return false;
    }
    for (size_t i = at; i < at + 8; i++) {
        if (v->s[i] < '0' || v->s[i] > '9') {
            return false;
        }
        *out = *out * 10 + (v->s[i] - '0');
    }
    return is_day((int)(*out / 10000), (int)(*out / 100 % 100), (int)(*out % 100));
}

bool cf_equal(const cf_value_at *a, const cf_value_at *b) {
    return a->len == b->len && memcmp(a->s, b->s, a->len) == 0;
}

static size_t distinct(const cf_value_at *v, size_t n) {
    size_t count = 0;
    for (size_t i = 0; i < n; i++) {
        size_t k = 0;
        while (k < i && !cf_equal(&v[i], &v[k])) {
            k++;
        }
        count += k == i;
    }
    return count;
}

static bool compare_number(const cf_value_at *v, const x278i_op *op) {
    char text[32];
    char *end;
    double number;
    if (v->len >= sizeof text) {
        return false;
    }
    memcpy(text, v->s, v->len);
    text[v->len] = '\0';
    number = strtod(text, &end);
    return *end == '\0' && cf_compare(number < op->n ? -1 : number > op->n, op->cmp, 0);
}

bool cf_holds(const cf_msg *m, const x278i_op *op, int loop, int each) {
    static cf_value_at a[MANY];
    static cf_value_at b[MANY];
    size_t na = cf_values(m, op->a, loop, each, a);
    size_t nb;
    long long da;
    long long db;
    bool any = false;
    bool all = true;
    switch (op->op) {
    case X278I_OP_PRESENT:
        return na > 0;
    case X278I_OP_IS:
    case X278I_OP_ALL:
        for (size_t i = 0; i < na; i++) {
            bool in = x278i_guide_code_in(m->g, op->b, a[i].s, a[i].len) != 0;
            any = any || in;
            all = all && in;
        }
        return op->op == X278I_OP_IS ? any : all;
    case X278I_OP_COUNT:
        return cf_compare((long long)na, op->cmp, op->n);
    case X278I_OP_DISTINCT:
        return cf_compare((long long)distinct(a, na), op->cmp, op->n);
    case X278I_OP_LENGTH:
        return na > 0 && cf_compare((long long)a[0].len, op->cmp, op->n);
    case X278I_OP_DAY:
        return na > 0 && cf_read_date(&a[0], false, &da) && cf_compare(da, op->cmp, op->b * 10000LL + op->n);
    case X278I_OP_NUMBER: /* the numbers of the tests are small */
        return na > 0 && compare_number(&a[0], op);
    default:
        break;
    }
    nb = cf_values(m, op->b, loop, each, b);
    if (na == 0 || nb == 0) {
        return false;
    }
    switch (op->op) {
    case X278I_OP_DATE:
        return cf_read_date(&a[0], (op->n & 1) != 0, &da) && cf_read_date(&b[0], (op->n & 2) != 0, &db) &&
               cf_compare(da, op->cmp, db);
    case X278I_OP_DIFFERS:
        return !cf_equal(&a[0], &b[0]);
    default:
        return cf_equal(&a[0], &b[0]);
    }
}

static bool evaluate(const cf_msg *m, const x278i_rule_row *rule, int loop, int each) {
    bool stack[X278I_STACK_MAX + 1] = {false};
    size_t n = 0;
    for (uint16_t i = 0; i < rule->op_count; i++) {
        const x278i_op *op = &m->g->ops[rule->first_op + i];
        switch (op->op) {
        case X278I_OP_AND:
        case X278I_OP_OR: {
            bool result = op->op == X278I_OP_AND;
            for (uint16_t k = 0; k < op->n; k++) {
                bool v = stack[--n];
                result = op->op == X278I_OP_AND ? result && v : result || v;
            }
            stack[n++] = result;
            break;
        }
        case X278I_OP_NOT:
            stack[n - 1] = !stack[n - 1];
            break;
        default:
            stack[n++] = cf_holds(m, op, loop, each);
            break;
        }
    }
    return stack[0];
}

size_t cf_broken_rules(const cf_msg *m, cf_broken *out, size_t cap) {
    size_t count = 0;
    for (int i = 0; i != CF_NO_NODE; i = cf_next(m, 0, i)) {
        const x278i_loop_row *l;
        if (m->n[i].kind != CF_LOOP) {
            continue;
        }
        l = &m->g->loops[m->n[i].loop];
        for (uint16_t r = l->first_rule; r < l->first_rule + l->rule_count; r++) {
            const x278i_rule_row *rule = &m->g->rules[r];
            int each = rule->each == X278I_NONE ? CF_NO_NODE : m->n[i].first;
            do {
                if (each != CF_NO_NODE && m->n[each].seg != rule->each) {
                    each = m->n[each].next;
                    continue;
                }
                if (evaluate(m, rule, i, each)) {
                    cf_broken b = {r, i, each};
                    if (count < cap) {
                        out[count] = b;
                    }
                    count++;
                }
                each = each == CF_NO_NODE ? each : m->n[each].next;
            } while (each != CF_NO_NODE);
        }
    }
    return count;
}
