/* Situational rules: conditions to postfix operators over compiled paths. */
#include <stdlib.h>
#include <string.h>

#include "guide/path.h"
#include "guidec.h"

#define DEEPEST 12

/* ---- paths ------------------------------------------------------------------------------------------------------ */

/* The nearest loop, going up from `loop`, that `to` can be reached from. */
static uint16_t start_for(build *b, uint16_t loop, uint16_t to) {
    uint8_t *up = must_alloc(b->loops.n);
    uint8_t *next = must_alloc(b->loops.n);
    uint16_t found = X278I_NONE;
    up[loop] = 1;
    for (unsigned round = 0; found == X278I_NONE && round < DEEPEST; round++) {
        memset(next, 0, b->loops.n);
        for (uint16_t l = 0; l < b->loops.n; l++) {
            const x278i_loop_row *row = &b->loops.v[l];
            if (up[l] && found == X278I_NONE && reaches(b, l, to)) {
                found = l;
            }
            for (uint16_t i = row->first_item; i < row->first_item + row->item_count; i++) {
                if (b->items.v[i].kind == X278I_ITEM_LOOP && up[b->items.v[i].row]) {
                    next[l] = 1;
                }
            }
        }
        memcpy(up, next, b->loops.n);
    }
    free(up);
    free(next);
    return found;
}

static uint16_t add_path(build *b, const x278i_rule_path *p) {
    for (size_t i = 0; i < b->paths.n; i++) {
        const x278i_rule_path *q = &b->paths.v[i];
        if (q->from == p->from && q->loop == p->loop && q->seg == p->seg && q->elem == p->elem) {
            return (uint16_t)i;
        }
    }
    *VEC_ADD(b->paths) = *p;
    return (uint16_t)(b->paths.n - 1);
}

/* A path as rules write it: of this loop ("UM01"), of the transaction set ("BHT06"), or with its loop
 * ("2000E-UM01", "2010EA-NM109", "2010EA"). */
static uint16_t resolve(build *b, xmlNodePtr node, const char *path, uint16_t loop) {
    x278i_wire_path row;
    x278i_rule_path p;
    if (!x278i_path_read_in(view(b), loop, path, strlen(path), &row)) {
        complain(node, "the guide has no %s here", path);
        return X278I_NONE;
    }
    if (!x278i_path_is_row(&row)) {
        complain(node, "%s is not a row: rules know no [n], and no qualifier out of several", path);
        return X278I_NONE;
    }
    p.from = start_for(b, loop, row.loop);
    p.loop = row.loop;
    p.seg = row.seg;
    p.elem = row.elem;
    if (p.from == X278I_NONE) {
        complain(node, "%s cannot be reached from this loop", path);
        return X278I_NONE;
    }
    return add_path(b, &p);
}

/* ---- conditions ------------------------------------------------------------------------------------------------- */

typedef struct {
    build *b;
    uint16_t loop;
    const char *anchors; /**< as the rule has it */
    const char *anchor;  /**< the one of them that this row is for */
    words seen;          /**< paths the rule looks at */
    unsigned depth;
    unsigned deepest;
} maker;

static void see(maker *m, const char *path) {
    for (size_t i = 0; i < m->seen.list.n; i++) {
        if (strcmp(m->seen.list.v[i], path) == 0) {
            return;
        }
    }
    *VEC_ADD(m->seen.list) = path;
}

/* Where the rule speaks of the places that its anchor names, it means the one it was made for. */
static words paths_in(maker *m, const char *path) {
    return paths_of(strcmp(path, m->anchors) == 0 ? m->anchor : path);
}

static uint16_t path_in(maker *m, xmlNodePtr node, const char *path) {
    see(m, path);
    return resolve(m->b, node, path, m->loop);
}

static x278i_op *push(maker *m, uint8_t op) {
    x278i_op *o = VEC_ADD(m->b->ops);
    o->op = op;
    o->a = X278I_NONE;
    o->b = X278I_NONE;
    m->depth++;
    if (m->depth > m->deepest) {
        m->deepest = m->depth;
    }
    return o;
}

static void join(maker *m, uint8_t op, size_t n) {
    if (n > 1) {
        x278i_op *o = VEC_ADD(m->b->ops);
        o->op = op;
        o->a = X278I_NONE;
        o->b = X278I_NONE;
        o->n = (uint16_t)n;
        m->depth -= (unsigned)n - 1;
    }
}

static void negate(maker *m) {
    x278i_op *o = VEC_ADD(m->b->ops);
    o->op = X278I_OP_NOT;
    o->a = X278I_NONE;
    o->b = X278I_NONE;
}

static const char *const compare_names[] = {"", "eq", "ne", "lt", "le", "gt", "ge"};

static uint8_t comparison(xmlNodePtr node, const char **value) {
    for (uint8_t i = 1; i < sizeof compare_names / sizeof *compare_names; i++) {
        *value = attr(node, compare_names[i]);
        if (*value != NULL) {
            return i;
        }
    }
    return 0;
}

/* A code a rule asks for must be one the row can have; otherwise the rule can never hold. */
static void check_codes(maker *m, xmlNodePtr node, uint16_t path, uint16_t set) {
    const x278i_rule_path *p = &m->b->paths.v[path];
    const x278i_elem_row *e;
    char buf[9];
    if (path == X278I_NONE || set == X278I_NONE) {
        return;
    }
    if (p->elem == X278I_NONE) {
        complain(node, "the path names no element");
        return;
    }
    e = &m->b->elems.v[p->elem];
    for (size_t i = 0; i < all.sets.v[set].count; i++) {
        const char *code = set_code(set, i, buf);
        if (e->codes != X278I_NONE && !in_set(e->codes, code) && !in_set(e->accept, code)) {
            complain(node, "code %s cannot stand there", code);
        }
    }
}

static void simple(maker *m, xmlNodePtr node, uint8_t op) {
    words paths = paths_in(m, attr(node, "path"));
    for (size_t i = 0; i < paths.list.n; i++) {
        uint16_t path = path_in(m, node, paths.list.v[i]);
        uint16_t set = X278I_NONE;
        x278i_op *o;
        if (op == X278I_OP_IS || op == X278I_OP_ALL) {
            set = code_set(node, attr(node, "codes"), m->b->node);
            if (path != X278I_NONE) {
                check_codes(m, node, path, set);
            }
        }
        o = push(m, op);
        o->a = path;
        o->b = set;
    }
    join(m, op == X278I_OP_ALL ? X278I_OP_AND : X278I_OP_OR, paths.list.n);
}

static void counted(maker *m, xmlNodePtr node, uint8_t op) {
    uint16_t path = path_in(m, node, attr(node, "path"));
    x278i_op *o = push(m, op);
    const char *value;
    o->cmp = comparison(node, &value);
    o->a = path;
    o->n = value == NULL ? 0 : (uint16_t)strtoul(value, NULL, 10);
}

static void two_paths(maker *m, xmlNodePtr node, uint8_t op, const char *other, uint8_t cmp) {
    uint16_t a = path_in(m, node, attr(node, "path"));
    uint16_t b = path_in(m, node, other);
    const char *end = attr(node, "end");
    x278i_op *o = push(m, op);
    o->a = a;
    o->b = b;
    o->cmp = cmp;
    if (end != NULL) {
        o->n = end[0] == 'p' ? 1 : end[0] == 'o' ? 2 : 3;
    }
}

/* A date against a constant. The grammar holds its form, not that the day exists. */
static void against_day(maker *m, xmlNodePtr node) {
    uint16_t path = path_in(m, node, attr(node, "path"));
    x278i_op *o = push(m, X278I_OP_DAY);
    const char *value;
    unsigned long day;
    o->cmp = comparison(node, &value);
    day = strtoul(value, NULL, 10);
    o->a = path;
    o->b = (uint16_t)(day / 10000);
    o->n = (uint16_t)(day % 10000);
}

static size_t conditions(maker *m, xmlNodePtr parent, unsigned depth);

static void condition(maker *m, xmlNodePtr node, unsigned depth) {
    const char *other;
    uint8_t cmp;
    if (depth > DEEPEST) {
        complain(node, "conditions are nested too deep");
        push(m, X278I_OP_PRESENT);
    } else if (is_element(node, "present")) {
        simple(m, node, X278I_OP_PRESENT);
    } else if (is_element(node, "absent")) {
        simple(m, node, X278I_OP_PRESENT);
        negate(m);
    } else if (is_element(node, "is")) {
        simple(m, node, X278I_OP_IS);
    } else if (is_element(node, "all")) {
        simple(m, node, X278I_OP_ALL);
    } else if (is_element(node, "count")) {
        counted(m, node, X278I_OP_COUNT);
    } else if (is_element(node, "distinct")) {
        counted(m, node, X278I_OP_DISTINCT);
    } else if (is_element(node, "length")) {
        counted(m, node, X278I_OP_LENGTH);
    } else if (is_element(node, "number")) {
        counted(m, node, X278I_OP_NUMBER);
    } else if (is_element(node, "day")) {
        against_day(m, node);
    } else if (is_element(node, "date")) {
        cmp = comparison(node, &other);
        two_paths(m, node, X278I_OP_DATE, other, cmp);
    } else if (is_element(node, "differs")) {
        two_paths(m, node, X278I_OP_DIFFERS, attr(node, "from"), 0);
    } else if (is_element(node, "same")) {
        two_paths(m, node, X278I_OP_SAME, attr(node, "as"), 0);
    } else if (is_element(node, "not")) {
        join(m, X278I_OP_AND, conditions(m, node, depth + 1));
        negate(m);
    } else {
        join(m, is_element(node, "or") ? X278I_OP_OR : X278I_OP_AND, conditions(m, node, depth + 1));
    }
}

static size_t conditions(maker *m, xmlNodePtr parent, unsigned depth) {
    size_t n = 0;
    for (xmlNodePtr c = next_child(parent, NULL); c != NULL; c = next_child(parent, c)) {
        condition(m, c, depth);
        n++;
    }
    return n;
}

/* ---- rules ------------------------------------------------------------------------------------------------------- */

static uint8_t kind_of(const char *s) {
    static const char *const names[] = {"",     "missing-segment", "missing-element", "extra-segment", "extra-element",
                                        "value"};
    for (uint8_t i = 1; i < sizeof names / sizeof *names; i++) {
        if (strcmp(s, names[i]) == 0) {
            return i;
        }
    }
    return 0;
}

static void check_anchor(build *b, xmlNodePtr node, const x278i_rule_row *rule) {
    const x278i_rule_path *p;
    int segment = rule->kind == X278I_RULE_MISSING_SEGMENT || rule->kind == X278I_RULE_EXTRA_SEGMENT;
    if (rule->anchor == X278I_NONE) {
        return;
    }
    p = &b->paths.v[rule->anchor];
    if (segment != (p->elem == X278I_NONE)) {
        complain(node, "the anchor does not suit the kind of the rule");
    }
    if (rule->each != X278I_NONE && rule->each != p->seg) {
        complain(node, "the anchor of a rule for each segment must be in that segment");
    }
}

/* "own" readings, and what rests on them, are a warning at most. */
static void check_severity(xmlNodePtr node, uint8_t severity) {
    if (severity == 3 && strcmp(attr(node, "source"), "own") == 0) {
        complain(node, "a rule of our own reading is a warning at most");
    }
}

static uint32_t joined(const words *w) {
    size_t size = 1;
    size_t n = 0;
    char *s;
    for (size_t i = 0; i < w->list.n; i++) {
        size += strlen(w->list.v[i]) + 1;
    }
    s = must_alloc(size);
    for (size_t i = 0; i < w->list.n; i++) {
        n += (size_t)snprintf(s + n, size - n, "%s%s", i > 0 ? " " : "", w->list.v[i]);
    }
    return text(s);
}

/* The id of a rule; in that of a group a star stands for the loop. */
static uint32_t id_of(build *b, xmlNodePtr node, uint16_t loop) {
    const char *id = attr(node, "id");
    const char *star = strchr(id, '*');
    const char *name = text_at(b->loop_texts.v[loop].id_str);
    int group = is_element(node->parent, "rules");
    if (group != (star != NULL)) {
        complain(node, group ? "the id of a rule that several loops take needs a * for the loop"
                             : "a * in the id is for rules that several loops take");
    }
    if (star == NULL) {
        return text(id);
    }
    size_t size = strlen(id) + strlen(name) + 1;
    char *full = must_alloc(size);
    snprintf(full, size, "%.*s%s%s", (int)(star - id), id, name, star + 1);
    return text(full);
}

static void build_rule(build *b, xmlNodePtr node, uint16_t loop, const char *anchor) {
    maker m = {b, loop, attr(node, "anchor"), anchor, {{NULL, 0, 0}}, 0, 0};
    x278i_rule_row *rule = VEC_ADD(b->rules);
    x278i_rule_text *cold = VEC_ADD(b->rule_texts);
    const char *severity = attr(node, "severity");
    const char *each = attr(node, "each");
    size_t parts = 0;
    rule->loop = loop;
    rule->each = X278I_NONE;
    rule->kind = kind_of(attr(node, "kind"));
    rule->severity = severity[0] == 'e' ? 3 : severity[0] == 'w' ? 2 : 1;
    rule->snip = (uint8_t)number(node, "snip", 1, 8);
    rule->flags = attr(node, "latest") != NULL ? X278I_RULE_LATEST : 0;
    check_severity(node, rule->severity);
    if (each != NULL) {
        uint16_t path = resolve(b, node, each, loop);
        if (path == X278I_NONE || b->paths.v[path].loop != loop || b->paths.v[path].seg == X278I_NONE) {
            complain(node, "each must name a segment of the loop");
        } else {
            rule->each = b->paths.v[path].seg;
        }
    }
    rule->anchor = resolve(b, node, anchor, loop);
    check_anchor(b, node, rule);
    rule->first_op = (uint16_t)b->ops.n;
    for (xmlNodePtr n = next_child(node, NULL); n != NULL; n = next_child(node, n)) {
        join(&m, X278I_OP_AND, conditions(&m, n, 0));
        if (is_element(n, "require")) {
            negate(&m);
        }
        parts++;
    }
    join(&m, X278I_OP_AND, parts);
    rule->op_count = (uint16_t)(b->ops.n - rule->first_op);
    if (m.depth != 1 || m.deepest > X278I_STACK_MAX) {
        complain(node, "the rule needs too deep a stack");
    }
    cold->id_str = id_of(b, node, loop);
    cold->source_str = text(attr(node, "source"));
    cold->message_str = text(attr(node, "message"));
    cold->ik304_str = text(attr(node, "ik304"));
    cold->ik403_str = text(attr(node, "ik403"));
    cold->sees_str = joined(&m.seen);
}

void build_rules(build *b) {
    for (size_t i = 0; i < b->rule_nodes.n; i++) {
        build_rule(b, b->rule_nodes.v[i], b->rule_loops.v[i], b->rule_anchors.v[i]);
    }
}
