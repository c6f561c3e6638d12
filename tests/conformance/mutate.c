/* Messages with known faults: a valid message, an edit of one place, and what must be found there. */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "conform.h"

/* ---- what is expected, while the message is still a tree ------------------------------------------------------- */

typedef struct {
    cf_expect e;
    int node;      /* ordinal is that of this segment; of a loop: of its first segment */
    bool at_node;  /* offset is that of the segment, length 0 */
    int path_node; /* CF_NO_NODE: the path is given in e */
    uint16_t loop;
    uint16_t seg;
    uint16_t elem;
} pending;

typedef struct {
    cf_gen *gen;
    cf_msg *m;
    pending list[96];
    size_t count;
    bool off; /* the edit does not apply here */
} mutant;

#define ERROR_ X278_SEVERITY_ERROR

static pending *push(mutant *u, int node, const char *name, uint32_t severity, const char *ik304, const char *ik403) {
    pending *p;
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

/* A finding at an element or component. */
static pending *push_elem(mutant *u, int node, uint32_t at, uint32_t comp, const char *name, uint32_t severity,
                          const char *ik403) {
    pending *p = push(u, node, name, severity, "8", ik403);
    p->path_node = node;
    p->seg = u->m->n[node].seg;
    p->elem = x278i_guide_elem(u->m->g, p->seg, at, comp);
    p->e.element = at;
    p->e.component = comp;
    return p;
}

/* A finding about a segment as a whole. */
static pending *push_seg(mutant *u, int node, const char *name, uint32_t severity, const char *ik304) {
    pending *p = push(u, node, name, severity, ik304, "");
    p->e.repetition = 0;
    return p;
}

/* What may come along at a segment. */
static void may_at(mutant *u, int node, const char *name) {
    pending *p = push(u, node, name, CF_ANY, NULL, NULL);
    p->e.ik502 = NULL;
    p->e.element = CF_ANY;
    p->e.component = CF_ANY;
    p->e.may = true;
}

static void may_form(mutant *u, int node) {
    may_at(u, node, "code_form_invalid");
    may_at(u, node, "check_digit");
    may_at(u, node, "invalid_date");
    may_at(u, node, "invalid_time");
    may_at(u, node, "code_not_listed");
}

/* ---- syntax notes, read on their own ----------------------------------------------------------------------------- */

static bool there(const cf_msg *m, int node, uint32_t at, uint32_t comp) {
    const char *v;
    return cf_part(m->n[node].val[at], 1, comp, &v) > 0;
}

/* Findings for the notes of a segment (at 0) or of a composite, one by one. */
static void expect_note(mutant *u, int node, uint32_t at, const x278i_note *note, bool must) {
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
            push_elem(u, node, e, c, "element_conditional_missing", ERROR_, "2")->e.may = !must;
        }
        if (second) {
            have = 0;
            for (uint8_t j = 0; j < k; j++) {
                have += on[j];
            }
            if (have > 0) {
                push_elem(u, node, e, c, "element_excluded", ERROR_, "10")->e.may = !must;
                return;
            }
            have = 2;
        }
    }
}

static void expect_notes(mutant *u, int node) {
    const x278i_guide *g = u->m->g;
    const x278i_seg_row *s;
    if (u->m->n[node].seg == X278I_NONE) {
        return;
    }
    s = &g->segs[u->m->n[node].seg];
    for (uint8_t i = 0; i < s->note_count; i++) {
        expect_note(u, node, 0, &g->notes[s->first_note + i], true);
    }
    for (uint8_t p = 1; p <= s->elem_count; p++) {
        const x278i_elem_row *e = &g->elems[s->first_elem + p - 1];
        if (u->m->n[node].val[p] != NULL && e->usage != 'N') {
            for (uint8_t i = 0; i < e->note_count; i++) {
                expect_note(u, node, p, &g->notes[e->first_note + i], true);
            }
        }
    }
}

/* ---- situational rules --------------------------------------------------------------------------------------------- */

static const char *or_else(const x278i_guide *g, uint32_t str, const char *other) {
    const char *s = x278i_guide_text(g, str);
    return s[0] != '\0' ? s : other;
}

static void expect_rules(mutant *u) {
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
        pending *p = push(u, CF_NO_NODE, names[r->kind], r->severity, or_else(g, t->ik304_str, ik304[r->kind]),
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

static void finish(mutant *u, const char *kind, const char *what, uint16_t seg, cf_cases *out) {
    cf_case c = {0};
    cf_expect *e;
    cf_render(u->m);
    expect_rules(u);
    e = cf_alloc((u->count + 1) * sizeof *e);
    for (size_t i = 0; i < u->count; i++) {
        pending *p = &u->list[i];
        int node = p->node;
        if (node != CF_NO_NODE && u->m->n[node].kind == CF_LOOP) {
            node = cf_next_segment(u->m, node, node);
        }
        if (node != CF_NO_NODE && p->e.ordinal != CF_ANY) {
            p->e.ordinal = u->m->n[node].ordinal;
            if (p->at_node) {
                p->e.offset = u->m->n[node].offset;
                p->e.length = 0;
            } else if (p->e.element == 0 && p->e.component == 0) {
                p->e.offset = u->m->n[node].offset;
                p->e.length = u->m->n[node].length;
            } else if (p->e.element != CF_ANY && p->e.component != CF_ANY && p->e.repetition == 1) {
                size_t end = u->m->n[node].offset + u->m->n[node].length;
                cf_place(u->m, node, p->e.element, p->e.component == 0 ? 0 : 1, p->e.component, &p->e.offset,
                         &p->e.length);
                if (p->e.offset > end) { /* behind the last element: where the segment ends */
                    p->e.offset = end;
                }
            }
        } else {
            p->e.ordinal = CF_ANY;
        }
        if (p->path_node != CF_NO_NODE || p->loop != X278I_NONE) {
            p->e.path = cf_path(u->m, p->path_node, p->loop, p->seg, p->elem);
            if (p->path_node == CF_NO_NODE) {
                p->e.path = cf_path(u->m, CF_NO_NODE, p->loop, p->seg, p->elem);
            }
        }
        e[i] = p->e;
    }
    c.kind = kind;
    c.what = what;
    c.text = cf_text(u->m->text, u->m->len);
    c.len = u->m->len;
    c.expects = e;
    c.count = u->count;
    c.seg = seg;
    cf_case_add(out, &c);
}

/* ---- edits -------------------------------------------------------------------------------------------------------------- */

typedef enum {
    E_ELEM_MISSING,
    E_ELEM_NOT_USED,
    E_SHORT,
    E_LONG,
    E_CHARACTER,
    E_CODE_UNKNOWN,
    E_CODE_OTHER,
    E_CODE_ACCEPTED,
    E_DATE,
    E_TIME,
    E_FORM,
    E_OUTSIDE,
    E_CHECK_DIGIT,
    E_REPETITIONS,
    E_COMPONENTS,
    E_ELEMENTS,
    E_NOTE,
    E_SEG_MISSING,
    E_SEG_SURPLUS,
    E_SEG_LATE,
    E_LOOP_MISSING,
    E_LOOP_SURPLUS,
    E_TAG_UNKNOWN,
    E_TAG_NO_TAG,
    E_TAG_FOREIGN,
    E_TAG_ELSEWHERE,
    E_TAG_NOT_USED,
    E_HL01,
    E_HL02_UNKNOWN,
    E_HL02_WRONG,
    E_HL03,
    E_HL03_WRONG,
    E_HL04,
    E_HL_EMPTY,
    E_HL02_ROOT,
    E_QUALIFIER,
    E_SECOND,
    E_COUNT
} edit_kind;

static const char *const kind_names[E_COUNT] = {
    "element-missing",   "element-not-used", "too-short",    "too-long",     "character",    "code-unknown",
    "code-not-in-guide", "code-tolerated",   "date",         "time",         "form",         "outside-list",
    "check-digit",       "repetitions",      "components",   "elements",     "note",         "segment-missing",
    "segment-surplus",   "segment-late",     "loop-missing", "loop-surplus", "tag-unknown",  "tag-no-tag",
    "tag-foreign",       "tag-elsewhere",    "tag-not-used", "hl01",         "hl02-unknown", "hl02-wrong-parent",
    "hl03-unknown",      "hl03-wrong-level", "hl04",         "hl-missing",   "hl02-of-root", "qualifier",
    "second-repetition"};

typedef struct {
    edit_kind kind;
    int node;
    uint32_t at;
    uint32_t comp;
    const char *text; /* the value, or the tag */
    uint32_t extra;   /* note, item */
} edit;

static const char *get(const cf_msg *m, int node, uint32_t at, uint32_t comp) {
    const char *v;
    size_t len = cf_part(m->n[node].val[at], 1, comp, &v);
    return len == 0 ? NULL : cf_text(v, len);
}

static void put(cf_msg *m, int node, uint32_t at, uint32_t comp, const char *text) {
    m->n[node].val[at] = comp == 0 && text != NULL && strpbrk(text, ":^") != NULL
                             ? text
                             : cf_set_part(m->n[node].val[at], 1, comp, text);
    m->n[node].fixed |= UINT32_C(1) << at;
}

static const char *a_tag(uint32_t tag) {
    char out[5];
    (void)x278i_tag_unpack(tag, out);
    return cf_print("%s", out);
}

static int stray(cf_msg *m, int after, const char *tag) {
    int loop = m->n[after].parent;
    int node = cf_add(m, loop, m->n[after].next, CF_SEGMENT, X278I_NONE, X278I_NONE);
    m->n[node].tag = tag;
    m->n[node].val[1] = "1";
    return node;
}

/* The loop that a stranger stands in: of a tag that is none, nothing is told. */
static const char *loop_path(const cf_msg *m, int node) {
    int loop = m->n[node].parent;
    return m->n[loop].loop == m->g->root ? "" : cf_path(m, loop, m->n[loop].loop, X278I_NONE, X278I_NONE);
}

static const char *stray_path(const cf_msg *m, int node, const char *tag) {
    int loop = m->n[node].parent;
    return m->n[loop].loop == m->g->root
               ? tag
               : cf_print("%s-%s", cf_path(m, loop, m->n[loop].loop, X278I_NONE, X278I_NONE), tag);
}

/* ST03: where it differs from GS08, that is what is said. */
static bool is_guide(const cf_msg *m, const edit *d) {
    return m->g->segs[m->n[d->node].seg].tag == X278I_TAG2('S', 'T') && d->at == 3;
}

static void apply(mutant *u, const edit *d) {
    cf_msg *m = u->m;
    const x278i_guide *g = m->g;
    uint16_t row = m->n[d->node].seg == X278I_NONE || d->at == 0
                       ? X278I_NONE
                       : x278i_guide_elem(g, m->n[d->node].seg, d->at, d->comp);
    const x278i_elem_row *e = row == X278I_NONE ? NULL : &g->elems[row];
    pending *p;
    int node;
    switch (d->kind) {
    case E_ELEM_MISSING:
        put(m, d->node, d->at, d->comp, NULL);
        if (d->comp != 0 && m->n[d->node].val[d->at] == NULL) { /* that was all: another one keeps the composite */
            const x278i_elem_row *owner = &g->elems[e->owner];
            uint32_t other = d->comp == 1 ? 2 : 1;
            if (owner->comp_count < 2) {
                u->off = owner->usage != 'R';
                push_elem(u, d->node, d->at, 0, "element_missing", ERROR_, "1");
                break;
            }
            put(m, d->node, d->at, other, cf_value(u->gen, m, d->node, (uint16_t)(owner->first_comp + other - 1), 1));
            if (g->elems[owner->first_comp + other - 1].usage == 'N') {
                push_elem(u, d->node, d->at, other, "element_not_used", ERROR_, "I10");
            }
        }
        push_elem(u, d->node, d->at, d->comp, "element_missing",
                  (e->flags & X278I_ELEM_SOFT) != 0 ? X278_SEVERITY_WARNING : ERROR_, "1");
        break;
    case E_ELEM_NOT_USED:
        put(m, d->node, d->at, d->comp, d->text);
        push_elem(u, d->node, d->at, d->comp, "element_not_used", ERROR_, "I10")->e.repetition = 1;
        break;
    case E_SHORT:
    case E_LONG:
        put(m, d->node, d->at, d->comp, d->text);
        push_elem(u, d->node, d->at, d->comp, d->kind == E_SHORT ? "element_too_short" : "element_too_long", ERROR_,
                  d->kind == E_SHORT ? "4" : "5")
            ->e.repetition = 1;
        may_at(u, d->node, "terminator_missing"); /* a value made longer by A may end in AAA */
        if (e->shape_count > 0 || e->type == X278I_TYPE_DT || e->type == X278I_TYPE_TM ||
            (e->flags & X278I_ELEM_OUTSIDE) != 0) {
            may_form(u, d->node);
        }
        break;
    case E_CHARACTER:
        put(m, d->node, d->at, d->comp, d->text);
        push_elem(u, d->node, d->at, d->comp,
                  e->type == X278I_TYPE_AN || e->type == X278I_TYPE_ID ? "invalid_character" : "invalid_number", ERROR_,
                  "6")
            ->e.repetition = 1;
        if ((e->flags & X278I_ELEM_OUTSIDE) != 0) {
            may_form(u, d->node);
        }
        break;
    case E_OUTSIDE:
        put(m, d->node, d->at, d->comp, d->text);
        push_elem(u, d->node, d->at, d->comp, "code_not_listed", X278_SEVERITY_WARNING, "7")->e.repetition = 1;
        break;
    case E_CODE_UNKNOWN:
        put(m, d->node, d->at, d->comp, d->text);
        p = push_elem(u, d->node, d->at, d->comp, "code_invalid", ERROR_, "7");
        p->e.repetition = 1;
        if (is_guide(m, d)) {
            p->e.may = true;
            push_elem(u, d->node, d->at, 0, "guide_mismatch", ERROR_, "7");
        }
        if (g->segs[m->n[d->node].seg].tag == X278I_TAG3('B', 'H', 'T') && d->at == 2) {
            p->e.name = NULL; /* it tells the direction, and has a code of its own */
        }
        may_form(u, d->node);
        break;
    case E_CODE_OTHER:
        put(m, d->node, d->at, d->comp, d->text);
        if ((e->flags & X278I_ELEM_MEDIUM) != 0) {
            p = push_elem(u, d->node, d->at, d->comp, "code_uncertain", X278_SEVERITY_WARNING, "I6");
        } else {
            p = push_elem(u, d->node, d->at, d->comp, "code_not_in_guide", ERROR_, "I6");
        }
        p->e.repetition = 1;
        if (is_guide(m, d)) {
            p->e.may = true;
            push_elem(u, d->node, d->at, 0, "guide_mismatch", ERROR_, "7");
        }
        may_form(u, d->node);
        break;
    case E_CODE_ACCEPTED:
        put(m, d->node, d->at, d->comp, d->text);
        push_elem(u, d->node, d->at, d->comp, "code_tolerated", X278_SEVERITY_WARNING, "I6")->e.repetition = 1;
        break;
    case E_DATE:
    case E_TIME:
        put(m, d->node, d->at, d->comp, d->text);
        push_elem(u, d->node, d->at, d->comp, d->kind == E_DATE ? "invalid_date" : "invalid_time", ERROR_,
                  d->kind == E_DATE ? "8" : "9")
            ->e.repetition = 1;
        break;
    case E_FORM:
    case E_CHECK_DIGIT:
        put(m, d->node, d->at, d->comp, d->text);
        push_elem(u, d->node, d->at, d->comp, d->kind == E_FORM ? "code_form_invalid" : "check_digit",
                  d->kind == E_CHECK_DIGIT && d->extra == X278I_SHAPE_NPI ? X278_SEVERITY_WARNING : CF_ANY, "7")
            ->e.repetition = 1;
        break;
    case E_REPETITIONS: {
        const char *v = m->n[d->node].val[d->at];
        const char *one = get(m, d->node, d->at, 0);
        for (uint32_t r = cf_reps(v) + 1; r <= (uint32_t)e->max + 1; r++) {
            v = cf_set_part(v, r, 0, one);
        }
        put(m, d->node, d->at, 0, v);
        push_elem(u, d->node, d->at, 0, "too_many_repetitions", ERROR_, "12");
        break;
    }
    case E_COMPONENTS:
        put(m, d->node, d->at, 0, d->text);
        push_elem(u, d->node, d->at, 0, "too_many_components", ERROR_, "13")->e.repetition = 1;
        if (is_guide(m, d)) {
            may_at(u, d->node, "guide_mismatch");
        }
        break;
    case E_ELEMENTS:
        m->n[d->node].val[d->at] = "X";
        p = push_elem(u, d->node, d->at, 0, "too_many_elements", ERROR_, "3");
        p->path_node = CF_NO_NODE;
        p->seg = X278I_NONE;
        p->e.path = cf_print("%s%02u", cf_path(m, d->node, X278I_NONE, m->n[d->node].seg, X278I_NONE), d->at);
        break;
    case E_NOTE: {
        const x278i_note *note = &g->notes[d->extra];
        for (uint8_t k = 0; k < note->count; k++) { /* comp: which of its positions stand */
            uint32_t at = d->at == 0 ? note->at[k] : d->at;
            uint32_t comp = d->at == 0 ? 0 : note->at[k];
            uint16_t r = x278i_guide_elem(g, m->n[d->node].seg, at, comp);
            if ((d->comp >> k & 1) == 0) {
                put(m, d->node, at, comp, NULL);
            } else if (!there(m, d->node, at, comp)) {
                put(m, d->node, at, comp, cf_value(u->gen, m, d->node, r, 1));
            }
        }
        node = (int)u->count;
        expect_note(u, d->node, d->at, note, true);
        u->off = (int)u->count == node;
        u->count = (size_t)node; /* expect_notes() will say it again, with the other notes */
        break;
    }
    case E_SEG_MISSING:
        node = cf_behind(m, d->node);
        p = push_seg(u, node, "segment_missing", ERROR_, "3");
        p->at_node = true;
        p->path_node = m->n[d->node].parent;
        p->seg = m->n[d->node].seg;
        cf_remove(m, d->node);
        return;
    case E_LOOP_MISSING:
        node = cf_behind(m, d->node);
        p = push_seg(u, node, "loop_missing", ERROR_, "3");
        p->at_node = true;
        p->loop = m->n[d->node].loop;
        {
            int head = m->n[m->n[d->node].parent].first;
            uint16_t seg = head == CF_NO_NODE ? X278I_NONE : m->n[head].seg;
            if (seg != X278I_NONE && g->segs[seg].tag == X278I_TAG2('H', 'L')) {
                m->n[head].fixed |= 1u << 4; /* HL04 stays: levels below */
                if (g->loops[m->n[d->node].loop].open == X278I_OPEN_HL) {
                    may_at(u, head, "hl_children");
                }
            }
        }
        cf_remove(m, d->node);
        return;
    case E_SEG_SURPLUS:
    case E_LOOP_SURPLUS: {
        uint16_t item = m->n[d->node].item;
        uint32_t have = 0;
        node = d->node;
        for (int k = m->n[m->n[d->node].parent].first; k != CF_NO_NODE; k = m->n[k].next) {
            if (m->n[k].item == item) {
                have++;
                node = k;
            }
        }
        for (; have <= g->items[item].max; have++) {
            node = cf_double(m, node);
        }
        if (d->kind == E_SEG_SURPLUS) {
            p = push_seg(u, node, "segment_surplus", ERROR_, "5");
            p->path_node = node;
            p->seg = m->n[node].seg;
        } else {
            p = push_seg(u, node, "loop_surplus", ERROR_, "4");
            p->path_node = node;
            p->loop = m->n[node].loop;
        }
        return;
    }
    case E_SEG_LATE: {
        int parent = m->n[d->node].parent;
        int last = (int)d->extra;
        int before = m->n[last].next;
        cf_unlink(m, d->node);
        cf_relink(m, d->node, parent, before);
        p = push_seg(u, d->node, "segment_late", ERROR_, "7");
        p->path_node = d->node;
        p->seg = m->n[d->node].seg;
        return;
    }
    case E_TAG_UNKNOWN:
    case E_TAG_NO_TAG:
        node = stray(m, d->node, d->text);
        p = push_seg(u, node, "segment_unknown", ERROR_, "1");
        p->e.path = d->kind == E_TAG_UNKNOWN ? stray_path(m, node, d->text) : loop_path(m, node);
        return;
    case E_TAG_FOREIGN:
        node = stray(m, d->node, d->text);
        push_seg(u, node, "segment_foreign", ERROR_, "6")->e.path = stray_path(m, node, d->text);
        return;
    case E_TAG_ELSEWHERE:
        node = stray(m, d->node, d->text);
        push_seg(u, node, "segment_unexpected", ERROR_, "2")->e.path = stray_path(m, node, d->text);
        return;
    case E_TAG_NOT_USED:
        node = stray(m, d->node, d->text);
        push_seg(u, node, "segment_not_used", ERROR_, "I4")->e.path = stray_path(m, node, d->text);
        return;
    case E_HL01: {
        put(m, d->node, 1, 0, d->text);
        p = push_elem(u, d->node, 1, 0, "hl_number", X278_SEVERITY_WARNING, "7");
        p->e.ik304 = p->e.ik403 = p->e.ik502 = NULL;
        return;
    }
    case E_HL02_UNKNOWN:
        put(m, d->node, 2, 0, d->text);
        push_elem(u, d->node, 2, 0, "hl_parent_unknown", ERROR_, "7");
        return;
    case E_HL02_WRONG:
        put(m, d->node, 2, 0, d->text);
        push_elem(u, d->node, 2, 0, "hl_parent_wrong", ERROR_, "7");
        may_at(u, (int)d->extra, "hl_children"); /* the parent that lost it */
        return;
    case E_HL03:
    case E_HL03_WRONG:
        put(m, d->node, 3, 0, d->text);
        p = push_elem(u, d->node, 3, 0, NULL, ERROR_, "7");
        return;
    case E_HL_EMPTY:
        put(m, d->node, d->at, 0, NULL);
        push_elem(u, d->node, d->at, 0, "element_missing", ERROR_, "1");
        return;
    case E_HL02_ROOT:
        put(m, d->node, 2, 0, "1");
        push_elem(u, d->node, 2, 0, "element_not_used", ERROR_, "I10");
        return;
    case E_QUALIFIER: { /* no row of the tag has it: what stands there is no segment of the row */
        int parent = m->n[d->node].parent;
        uint16_t seg = m->n[d->node].seg;
        bool loop = g->loops[m->n[parent].loop].first_item == m->n[d->node].item && m->n[parent].item != X278I_NONE;
        put(m, d->node, d->at, d->comp, d->text);
        p = push_elem(u, d->node, d->at, d->comp, d->extra == 1 ? "code_not_in_guide" : "code_invalid", ERROR_,
                      d->extra == 1 ? "I6" : "7");
        p->e.repetition = 1;
        if (loop && d->extra != CF_ANY) {
            return;
        }
        if (loop) { /* it is opened as the first loop of the tag: what is in it may not fit there */
            size_t from = u->count;
            p->path_node = CF_NO_NODE;
            p->seg = p->elem = X278I_NONE;
            for (int i = m->n[parent].first; i != CF_NO_NODE; i = m->n[i].next) {
                may_at(u, i, NULL);
            }
            may_at(u, cf_behind(m, parent), NULL);
            for (; from < u->count; from++) {
                u->list[from].e.rule = NULL;
            }
            return;
        }
        p->path_node = CF_NO_NODE;
        p->seg = X278I_NONE;
        p->e.path = stray_path(m, d->node, cf_print("%s%02u", a_tag(g->segs[seg].tag), d->at));
        if (g->items[m->n[d->node].item].usage == 'R') {
            node = cf_behind(m, d->node);
            p = push_seg(u, node, "segment_missing", ERROR_, "3");
            p->at_node = true;
            p->path_node = parent;
            p->seg = seg;
        }
        m->n[d->node].tag = a_tag(g->segs[seg].tag);
        m->n[d->node].seg = X278I_NONE;
        m->n[d->node].item = X278I_NONE;
        return;
    }
    case E_SECOND:
        put(m, d->node, d->at, 0, d->text);
        push_elem(u, d->node, d->at, 0, "element_too_long", ERROR_, "5")->e.repetition = 2;
        break;
    case E_HL04:
        put(m, d->node, 4, 0, d->text);
        p = push_elem(u, d->node, 4, 0, "hl_children", X278_SEVERITY_WARNING, "7");
        p->e.ik304 = p->e.ik403 = p->e.ik502 = NULL;
        may_at(u, d->node, "code_not_in_guide");
        return;
    default:
        break;
    }
    expect_notes(u, d->node);
}

/* ---- which edits a node has --------------------------------------------------------------------------------------------- */

typedef struct {
    edit *list;
    size_t count;
    size_t cap;
} edits;

static void add(edits *all, edit_kind kind, int node, uint32_t at, uint32_t comp, const char *text, uint32_t extra) {
    edit d = {kind, node, at, comp, text, extra};
    if (all->count == all->cap) {
        all->cap = all->cap * 2 + 256;
        all->list = realloc(all->list, all->cap * sizeof *all->list);
        if (all->list == NULL) {
            abort();
        }
    }
    all->list[all->count++] = d;
}

/* Does the element choose the row of its segment or loop, or is it computed? */
static bool is_steering(const cf_msg *m, int node, uint32_t at) {
    const x278i_guide *g = m->g;
    uint16_t items[2] = {m->n[node].item, m->n[m->n[node].parent].item};
    uint32_t tag = g->segs[m->n[node].seg].tag;
    for (int i = 0; i < 2; i++) {
        if (i == 1 && m->n[node].item != g->loops[m->n[m->n[node].parent].loop].first_item) {
            continue;
        }
        if (items[i] != X278I_NONE && g->items[items[i]].match != X278I_NONE &&
            g->matches[g->items[items[i]].match].elem == at) {
            return true;
        }
    }
    return tag == X278I_TAG2('H', 'L') || tag == X278I_TAG2('S', 'E') || (tag == X278I_TAG2('S', 'T') && at == 2);
}

/* Several rows of one tag in a loop are told apart by their match; a loop of several, too. */
static bool in_list(const x278i_guide *g, const x278i_elem_row *e, const char *c) {
    return x278i_guide_code_in(g, e->codes, c, strlen(c)) || x278i_guide_code_in(g, e->accept, c, strlen(c)) ||
           (e->list != X278I_NONE && x278i_guide_code_in(g, g->base->lists[e->list].codes, c, strlen(c)));
}

/* Does a shape of this segment look for the code? Then another form would be asked for. */
static bool asked_for(const x278i_guide *g, uint16_t seg, const char *c) {
    const x278i_seg_row *s = &g->segs[seg];
    for (uint16_t i = s->first_elem; i < s->first_elem + s->elem_count; i++) {
        const x278i_elem_row *e = &g->elems[i];
        for (uint8_t k = 0; k < e->shape_count; k++) {
            if (x278i_guide_code_in(g, g->shapes[e->first_shape + k].codes, c, strlen(c))) {
                return true;
            }
        }
        for (uint8_t j = 0; j < e->comp_count; j++) {
            const x278i_elem_row *comp = &g->elems[e->first_comp + j];
            for (uint8_t k = 0; k < comp->shape_count; k++) {
                if (x278i_guide_code_in(g, g->shapes[comp->first_shape + k].codes, c, strlen(c))) {
                    return true;
                }
            }
        }
    }
    return false;
}

static const char *unknown_code(cf_gen *gen, const x278i_elem_row *e) {
    for (int tries = 0; tries < 500; tries++) {
        char buf[64];
        uint32_t len = e->min_len > 3 ? e->min_len : e->max_len < 3 ? e->max_len : 3;
        static const char letters[] = "QZXJKVWY9870";
        len = len < e->min_len ? e->min_len : len > 60 ? 60 : len;
        for (uint32_t i = 0; i < len; i++) {
            buf[i] = letters[cf_random(gen, 12)];
        }
        buf[len] = '\0';
        if (!in_list(gen->g, e, buf)) {
            return cf_print("%s", buf);
        }
    }
    return NULL;
}

/* The shape that applies to a value; 0 for none. */
static uint8_t shape_of(const cf_msg *m, int node, const x278i_elem_row *e) {
    const x278i_guide *g = m->g;
    for (uint8_t i = 0; i < e->shape_count; i++) {
        const x278i_shape *s = &g->shapes[e->first_shape + i];
        const char *v = s->elem == 0 ? NULL : get(m, node, s->elem, s->comp);
        if (s->elem == 0 || (v == NULL ? (s->flags & X278I_SHAPE_OR_ABSENT) != 0
                                       : x278i_guide_code_in(g, s->codes, v, strlen(v)) != 0)) {
            return s->shape;
        }
    }
    return 0;
}

/* Values that do not have a form, within the length of most elements. */
static const char *bad_form(uint8_t shape) {
    static const struct {
        uint8_t shape;
        const char *value;
    } facts[] = {
        {X278I_SHAPE_NPI, "12345A7893"}, {X278I_SHAPE_ICD10CM, "54M16"}, {X278I_SHAPE_ICD9CM, "X25"},
        {X278I_SHAPE_HCPCS, "7214"},     {X278I_SHAPE_TAXONOMY, "20XX"}, {X278I_SHAPE_ZIP, "6060"},
        {X278I_SHAPE_STATE, "QQ"},       {X278I_SHAPE_COUNTRY, "1Q"},    {X278I_SHAPE_LOINC, "ABCDE"},
        {X278I_SHAPE_REVENUE, "A12Q"},   {X278I_SHAPE_POS, "X1"},        {X278I_SHAPE_BILLTYPE, "X1"},
        {X278I_SHAPE_DRG, "47X"},        {X278I_SHAPE_ICD9PROC, "XYZ"},  {X278I_SHAPE_CDT, "2740D"},
        {X278I_SHAPE_NDC, "12"},
    };
    for (size_t i = 0; i < sizeof facts / sizeof facts[0]; i++) {
        if (facts[i].shape == shape) {
            return facts[i].value;
        }
    }
    return NULL;
}

static void value_edits(cf_gen *gen, const cf_msg *m, int node, uint32_t at, uint32_t comp, edits *all) {
    const x278i_guide *g = m->g;
    uint16_t row = x278i_guide_elem(g, m->n[node].seg, at, comp);
    const x278i_elem_row *e = &g->elems[row];
    const char *v = get(m, node, at, comp);
    uint8_t shape = shape_of(m, node, e);
    bool date = shape >= X278I_SHAPE_DATE8 && shape <= X278I_SHAPE_DATE6;
    char buf[512];
    size_t len;
    if (v == NULL || e->type == X278I_TYPE_COMPOSITE) {
        return;
    }
    len = strlen(v);
    if (e->codes != X278I_NONE) {
        const char *c = unknown_code(gen, e);
        uint32_t start;
        size_t n;
        if (c != NULL) {
            add(all, E_CODE_UNKNOWN, node, at, comp, c, 0);
        }
        n = x278i_guide_code_count(g, e->list == X278I_NONE ? X278I_NONE : g->base->lists[e->list].codes);
        start = cf_random(gen, (uint32_t)n);
        for (size_t i = 0; i < n; i++) {
            char room[9];
            c = x278i_guide_code_at(g, g->base->lists[e->list].codes, (start + i) % n, room);
            if (!x278i_guide_code_in(g, e->codes, c, strlen(c)) && !x278i_guide_code_in(g, e->accept, c, strlen(c)) &&
                strlen(c) >= e->min_len && strlen(c) <= e->max_len && !asked_for(g, m->n[node].seg, c)) {
                add(all, E_CODE_OTHER, node, at, comp, cf_print("%s", c), 0);
                break;
            }
        }
        for (size_t i = 0; i < x278i_guide_code_count(g, e->accept); i++) {
            char room[9];
            add(all, E_CODE_ACCEPTED, node, at, comp, cf_print("%s", x278i_guide_code_at(g, e->accept, i, room)), 0);
        }
        return;
    }
    if (e->min_len > 1) {
        size_t digits = e->min_len - 1u;
        memcpy(buf, v, len < digits ? len : digits);
        buf[len < digits ? len : digits] = '\0';
        add(all, E_SHORT, node, at, comp, cf_print("%s", buf), 0);
    }
    if (e->max_len < 300) {
        char pad = e->type == X278I_TYPE_AN || e->type == X278I_TYPE_ID ? 'A' : '1';
        memset(buf, pad, e->max_len + 1);
        memcpy(buf, v, len < e->max_len && e->type != X278I_TYPE_R ? len : 0);
        buf[e->max_len + 1] = '\0';
        add(all, E_LONG, node, at, comp, cf_print("%s", buf), 0);
    }
    if (e->type == X278I_TYPE_N || e->type == X278I_TYPE_R) {
        memset(buf, '1', len + 1);
        buf[len] = '\0';
        buf[len - 1] = 'X';
        add(all, E_CHARACTER, node, at, comp, cf_print("%s", buf), 0);
    } else if (e->type == X278I_TYPE_AN && shape == 0) {
        memcpy(buf, v, len + 1);
        buf[0] = '\001';
        add(all, E_CHARACTER, node, at, comp, cf_print("%s", buf), 0);
    }
    if (e->type == X278I_TYPE_DT && e->max_len == 8) {
        add(all, E_DATE, node, at, comp, "20261301", 0);
        add(all, E_DATE, node, at, comp, "20260230", 0);
        add(all, E_DATE, node, at, comp, "2026X101", 0);
    } else if (e->type == X278I_TYPE_DT) {
        add(all, E_DATE, node, at, comp, "261301", 0);
    } else if (e->type == X278I_TYPE_TM) {
        add(all, E_TIME, node, at, comp, "2460", 0);
        add(all, E_TIME, node, at, comp, "12X0", 0);
    }
    if ((e->flags & X278I_ELEM_OUTSIDE) != 0) {
        add(all, E_OUTSIDE, node, at, comp, "9Q", 0);
    }
    switch (shape) {
    case X278I_SHAPE_DATE8:
        if (e->type != X278I_TYPE_DT) {
            add(all, E_DATE, node, at, comp, "20260230", 0);
            add(all, E_DATE, node, at, comp, "20260101-20260102", 0);
        }
        break;
    case X278I_SHAPE_RANGE8:
        add(all, E_DATE, node, at, comp, "20260110-20260101", 0);
        add(all, E_DATE, node, at, comp, "20260110", 0);
        break;
    case X278I_SHAPE_DATETIME:
        add(all, E_DATE, node, at, comp, "202602301200", 0);
        break;
    case X278I_SHAPE_NPI:
        memcpy(buf, v, len + 1);
        buf[len - 1] = (char)('0' + (buf[len - 1] - '0' + 1) % 10);
        add(all, E_CHECK_DIGIT, node, at, comp, cf_print("%s", buf), shape);
        add(all, E_FORM, node, at, comp, bad_form(shape), shape);
        break;
    case X278I_SHAPE_LOINC:
        memcpy(buf, v, len + 1);
        buf[len - 1] = (char)('0' + (buf[len - 1] - '0' + 1) % 10);
        add(all, E_CHECK_DIGIT, node, at, comp, cf_print("%s", buf), shape);
        add(all, E_FORM, node, at, comp, bad_form(shape), shape);
        break;
    default:
        if (!date && bad_form(shape) != NULL && strlen(bad_form(shape)) >= e->min_len &&
            strlen(bad_form(shape)) <= e->max_len) {
            add(all, E_FORM, node, at, comp, bad_form(shape), shape);
        }
        break;
    }
}

static void note_edits(const cf_msg *m, int node, uint32_t at, uint16_t first, uint8_t count, edits *all) {
    const x278i_guide *g = m->g;
    for (uint16_t i = first; i < first + count; i++) {
        const x278i_note *note = &g->notes[i];
        uint32_t every = (1u << note->count) - 1u;
        uint32_t may_be = 0;  /* positions that the guide uses */
        uint32_t must_be = 0; /* positions that it requires */
        for (uint8_t k = 0; k < note->count; k++) {
            const x278i_elem_row *e =
                &g->elems[x278i_guide_elem(g, m->n[node].seg, at == 0 ? note->at[k] : at, at == 0 ? 0 : note->at[k])];
            may_be |= (uint32_t)(e->usage != 'N') << k;
            must_be |= (uint32_t)(e->usage == 'R') << k;
        }
        for (uint32_t stands = 0; stands <= every; stands++) {
            if ((stands & ~may_be) == 0 && (must_be & ~stands) == 0) {
                add(all, E_NOTE, node, at, stands, NULL, i); /* dropped again where the note is met */
            }
        }
    }
}

static void elem_edits(cf_gen *gen, const cf_msg *m, int node, edits *all) {
    const x278i_guide *g = m->g;
    const x278i_seg_row *s = &g->segs[m->n[node].seg];
    uint32_t tag = s->tag;
    bool hl = tag == X278I_TAG2('H', 'L');
    for (uint32_t p = 1; p <= s->elem_count; p++) {
        const x278i_elem_row *e = &g->elems[s->first_elem + p - 1];
        const char *v = m->n[node].val[p];
        if (e->usage == 'N' && !hl) {
            add(all, E_ELEM_NOT_USED, node, p, 0, cf_value(gen, m, node, (uint16_t)(s->first_elem + p - 1), 1), 0);
        }
        if (is_steering(m, node, p) || v == NULL) {
            continue;
        }
        if (e->usage == 'R') {
            add(all, E_ELEM_MISSING, node, p, 0, NULL, 0);
        }
        if (e->max != X278I_MANY) {
            add(all, E_REPETITIONS, node, p, 0, NULL, 0);
        }
        if (e->max > 1 && e->type != X278I_TYPE_COMPOSITE && e->codes == X278I_NONE && e->max_len < 200) {
            char buf[256];
            memset(buf, 'A', e->max_len + 1u);
            buf[e->max_len + 1u] = '\0';
            add(all, E_SECOND, node, p, 0, cf_set_part(v, 2, 0, cf_print("%s", buf)), 0);
        }
        if (e->comp_count > 0) {
            add(all, E_COMPONENTS, node, p, 0, cf_set_part(v, 1, e->comp_count + 1u, "X"), 0);
        } else if (e->type != X278I_TYPE_COMPOSITE) {
            add(all, E_COMPONENTS, node, p, 0, cf_print("%s:X", v), 0);
        }
        value_edits(gen, m, node, p, 0, all);
        for (uint32_t c = 1; c <= e->comp_count; c++) {
            const x278i_elem_row *k = &g->elems[e->first_comp + c - 1];
            if (k->usage == 'N') {
                add(all, E_ELEM_NOT_USED, node, p, c, cf_value(gen, m, node, (uint16_t)(e->first_comp + c - 1), 1), 0);
            } else if (k->usage == 'R') {
                add(all, E_ELEM_MISSING, node, p, c, NULL, 0);
            }
            if (k->usage != 'N') {
                value_edits(gen, m, node, p, c, all);
            }
        }
        note_edits(m, node, p, e->first_note, e->note_count, all);
    }
    note_edits(m, node, 0, s->first_note, s->note_count, all);
    if (s->elem_count + 1 <= CF_ELEMS) {
        add(all, E_ELEMENTS, node, s->elem_count + 1u, 0, NULL, 0);
    }
}

/* Is there a row for the tag in a loop or in one of those around it? */
static bool has_row(const cf_msg *m, int loop, uint32_t tag) {
    const x278i_guide *g = m->g;
    for (; loop != 0; loop = m->n[loop].parent) {
        const x278i_loop_row *l = &g->loops[m->n[loop].loop];
        for (uint16_t i = l->first_item; i < l->first_item + l->item_count; i++) {
            if (g->items[i].tag == tag) {
                return true;
            }
        }
    }
    return false;
}

/* Strangers behind the first segment of a loop. */
static void stray_edits(cf_gen *gen, const cf_msg *m, int loop, edits *all) {
    const x278i_guide *g = m->g;
    int head = m->n[loop].first;
    uint8_t area = g->loops[m->n[loop].loop].area;
    uint32_t seen = 0;
    add(all, E_TAG_UNKNOWN, head, 0, 0, "ZZZ", 0);
    add(all, E_TAG_NO_TAG, head, 0, 0, cf_random(gen, 2) == 0 ? "nm1" : "N+1", 0);
    add(all, E_TAG_NO_TAG, head, 0, 0, "LONGTAG", 0);
    if (x278i_guide_base_has(g, X278I_TAG3('C', 'L', 'M'), area) == 0) {
        add(all, E_TAG_FOREIGN, head, 0, 0, "CLM", 0);
    }
    for (uint16_t i = 0; i < g->set_tag_count; i++) {
        uint32_t tag = g->base->set_tags[g->first_set_tag + i].tag;
        int base = x278i_guide_base_has(g, tag, area);
        if (has_row(m, loop, tag) || tag == seen || tag == X278I_TAG2('H', 'L') || tag == X278I_TAG2('S', 'T') ||
            tag == X278I_TAG2('S', 'E')) {
            continue;
        }
        seen = tag;
        add(all, base == 2 ? E_TAG_NOT_USED : E_TAG_ELSEWHERE, head, 0, 0, a_tag(tag), 0);
    }
}

static void seg_edits(cf_gen *gen, const cf_msg *m, int node, edits *all) {
    const x278i_guide *g = m->g;
    uint16_t item = m->n[node].item;
    int loop = m->n[node].parent;
    const x278i_loop_row *l = &g->loops[m->n[loop].loop];
    bool opener = l->open != X278I_OPEN_ROOT && item == l->first_item;
    uint32_t tag = g->segs[m->n[node].seg].tag;
    bool frame = tag == X278I_TAG2('S', 'T') || tag == X278I_TAG2('S', 'E');
    uint32_t copies = 0;
    if (opener || frame) {
        if (opener || tag == X278I_TAG2('S', 'T')) {
            stray_edits(gen, m, loop, all);
        }
        return;
    }
    for (int k = m->n[loop].first; k != CF_NO_NODE; k = m->n[k].next) {
        copies += m->n[k].item == item;
    }
    if (g->items[item].usage == 'R' && copies == 1) {
        add(all, E_SEG_MISSING, node, 0, 0, NULL, 0);
    }
    if (g->items[item].max != X278I_MANY && m->n[node].repeat <= 1) {
        add(all, E_SEG_SURPLUS, node, 0, 0, NULL, 0);
    }
    for (int k = m->n[node].next; k != CF_NO_NODE; k = m->n[k].next) { /* behind a later one that is a segment, too */
        if (m->n[k].kind == CF_SEGMENT && m->n[k].item != X278I_NONE &&
            g->items[m->n[k].item].order > g->items[item].order && g->segs[m->n[k].seg].tag != X278I_TAG2('S', 'E')) {
            add(all, E_SEG_LATE, node, 0, 0, NULL, (uint32_t)k);
            break;
        }
    }
}

static void loop_edits(const cf_msg *m, int loop, edits *all) {
    const x278i_guide *g = m->g;
    uint16_t item = m->n[loop].item;
    uint32_t copies = 0;
    if (item == X278I_NONE) {
        return;
    }
    for (int k = m->n[m->n[loop].parent].first; k != CF_NO_NODE; k = m->n[k].next) {
        copies += m->n[k].item == item;
    }
    if (g->items[item].usage == 'R' && copies == 1) {
        add(all, E_LOOP_MISSING, loop, 0, 0, NULL, 0);
    }
    if (g->items[item].max != X278I_MANY) {
        add(all, E_LOOP_SURPLUS, loop, 0, 0, NULL, 0);
    }
}

/* A level that no loop so far can hold. */
static const char *homeless_level(const cf_msg *m, int loop) {
    const x278i_guide *g = m->g;
    uint16_t row = m->n[loop].loop;
    for (uint16_t l = 0; l < g->loop_count; l++) {
        bool home = g->loops[l].open != X278I_OPEN_HL || l == row;
        for (int i = 0; i != loop && !home; i = cf_next(m, 0, i)) {
            const x278i_loop_row *p = m->n[i].kind == CF_LOOP ? &g->loops[m->n[i].loop] : NULL;
            for (uint16_t k = 0; p != NULL && k < p->item_count; k++) {
                const x278i_item *item = &g->items[p->first_item + k];
                home = home || (item->kind == X278I_ITEM_LOOP && item->row == l);
            }
        }
        if (!home) {
            return a_tag(g->loops[l].level);
        }
    }
    return NULL;
}

static void hl_edits(const cf_msg *m, int node, edits *all) {
    const x278i_guide *g = m->g;
    int loop = m->n[node].parent;
    int above = m->n[loop].parent;
    const char *children = m->n[node].val[4];
    const char *homeless = homeless_level(m, loop);
    int before = m->n[loop].prev;
    add(all, E_HL01, node, 1, 0, "77", 0);
    add(all, E_HL_EMPTY, node, 4, 0, NULL, 0);
    if (m->n[node].val[2] != NULL) {
        add(all, E_HL02_UNKNOWN, node, 2, 0, "99", 0);
        add(all, E_HL_EMPTY, node, 2, 0, NULL, 0);
        if (m->n[above].parent > 0 && m->n[m->n[above].parent].loop != g->root) { /* the level over the parent */
            int grand = m->n[m->n[above].parent].first;
            add(all, E_HL02_WRONG, node, 2, 0, m->n[grand].val[1], (uint32_t)m->n[above].first);
        }
        if (before != CF_NO_NODE && m->n[before].loop == m->n[loop].loop) { /* a level under its like */
            add(all, E_HL02_WRONG, node, 2, 0, m->n[m->n[before].first].val[1], (uint32_t)m->n[above].first);
        }
    } else {
        add(all, E_HL02_ROOT, node, 2, 0, NULL, 0);
    }
    add(all, E_HL03, node, 3, 0, "QQ", 0);
    add(all, E_HL_EMPTY, node, 3, 0, NULL, 0);
    if (homeless != NULL) {
        add(all, E_HL03_WRONG, node, 3, 0, homeless, 0);
    }
    add(all, E_HL04, node, 4, 0, children[0] == '1' ? "0" : "1", 0);
}

/* Qualifiers that no row of the tag has. */
static void qualifier_edits(cf_gen *gen, const cf_msg *m, int node, edits *all) {
    const x278i_guide *g = m->g;
    int loop = m->n[node].parent;
    bool opener = m->n[node].item == g->loops[m->n[loop].loop].first_item && m->n[loop].item != X278I_NONE;
    uint16_t item = opener ? m->n[loop].item : m->n[node].item;
    const x278i_match_row *match = g->items[item].match == X278I_NONE ? NULL : &g->matches[g->items[item].match];
    const x278i_elem_row *e;
    uint16_t list;
    const char *unknown;
    if (match == NULL || match->codes == X278I_NONE || g->segs[m->n[node].seg].tag == X278I_TAG2('H', 'L')) {
        return;
    }
    for (uint16_t i = 0; i < item; i++) { /* only the first loop of its tag stays what it is */
        if (opener && g->items[i].tag == g->items[item].tag && g->items[i].order == g->items[item].order &&
            i >= g->loops[m->n[m->n[loop].parent].loop].first_item) {
            unknown = unknown_code(gen, &g->elems[x278i_guide_elem(g, m->n[node].seg, match->elem, match->comp)]);
            add(all, E_QUALIFIER, node, match->elem, match->comp, unknown, CF_ANY);
            return;
        }
    }
    for (uint16_t i = 0; i < g->item_count; i++) { /* a row of the tag that takes all others */
        if (g->items[i].tag == g->items[item].tag && g->items[i].match == X278I_NONE && !opener &&
            g->items[i].kind == X278I_ITEM_SEGMENT && g->segs[g->items[i].row].loop == m->n[loop].loop) {
            return;
        }
    }
    e = &g->elems[x278i_guide_elem(g, m->n[node].seg, match->elem, match->comp)];
    unknown = unknown_code(gen, e);
    if (unknown != NULL) {
        add(all, E_QUALIFIER, node, match->elem, match->comp, unknown, 0);
    }
    list = e->list == X278I_NONE ? X278I_NONE : g->base->lists[e->list].codes;
    for (size_t k = 0; k < x278i_guide_code_count(g, list); k++) {
        char buf[9];
        const char *c = x278i_guide_code_at(g, list, k, buf);
        bool taken = strlen(c) < e->min_len || strlen(c) > e->max_len || (e->flags & X278I_ELEM_MEDIUM) != 0;
        for (uint16_t i = 0; i < g->item_count && !taken; i++) {
            taken = g->items[i].tag == g->items[item].tag &&
                    (g->items[i].match == X278I_NONE ||
                     x278i_guide_code_in(g, g->matches[g->items[i].match].codes, c, strlen(c)));
            if (g->items[i].match == X278I_NONE && g->items[i].tag == g->items[item].tag) { /* its own codes */
                taken = false;
            }
        }
        if (!taken && !asked_for(g, m->n[node].seg, c)) {
            add(all, E_QUALIFIER, node, match->elem, match->comp, cf_print("%s", c), 1);
            break;
        }
    }
}

static void all_edits(cf_gen *gen, const cf_msg *m, int node, edits *all) {
    if (m->n[node].kind == CF_LOOP) {
        loop_edits(m, node, all);
        return;
    }
    elem_edits(gen, m, node, all);
    seg_edits(gen, m, node, all);
    if (m->g->segs[m->n[node].seg].tag == X278I_TAG2('H', 'L')) {
        hl_edits(m, node, all);
    }
    qualifier_edits(gen, m, node, all);
}

/* ---- mutants -------------------------------------------------------------------------------------------------------------- */

/* HL04 as the message was, when a structural edit could change it, stays computed; HL01 of others follows HL01. */
static void one(cf_gen *gen, const cf_msg *host, const edit *d, uint16_t seg, cf_cases *out) {
    mutant u = {gen, cf_msg_copy(host), {{{0}, 0, false, 0, 0, 0, 0}}, 0, false};
    x278i_row row = {X278I_NONE, X278I_NONE, X278I_NONE};
    char path[80];
    int node = d->node;
    if (host->n[node].kind == CF_LOOP) {
        row.loop = host->n[node].loop;
    } else {
        row.seg = host->n[node].seg;
        row.elem = d->at == 0 || d->kind == E_NOTE ? X278I_NONE : x278i_guide_elem(host->g, row.seg, d->at, d->comp);
    }
    (void)x278i_guide_path(host->g, row, path, sizeof path);
    if (row.elem != X278I_NONE) {
        gen->elem_hit[row.elem] = 1;
    }
    apply(&u, d);
    if (!u.off) {
        finish(&u, kind_names[d->kind],
               cf_print("%s%s%s", path, d->text != NULL && d->at == 0 ? " " : "",
                        d->text != NULL && d->at == 0 ? d->text : ""),
               seg, out);
    }
    cf_msg_free(u.m);
}

/* ---- the envelope ------------------------------------------------------------------------------------------------------ */

/* What decisions.md and the code lists of TA1, AK905 and IK502 say of one wrong element. NULL: any. */
static const struct {
    const char *tag;
    uint32_t at;
    const char *value;
    const char *name;
    const char *ta1;
    const char *ak905;
    const char *ik502;
} envelope_faults[] = {
    {"ISA", 1, "99", "code_invalid", "010", "", ""},
    {"ISA", 3, "99", "code_invalid", "012", "", ""},
    {"ISA", 5, "99", "code_invalid", "005", "", ""},
    {"ISA", 7, "99", "code_invalid", "007", "", ""},
    {"ISA", 9, "261301", "invalid_date", "014", "", ""},
    {"ISA", 10, "2460", "invalid_time", "015", "", ""},
    {"ISA", 12, "00777", "code_invalid", "017", "", ""},
    {"ISA", 13, "00000000A", "isa_control_invalid", "018", "", ""},
    {"ISA", 14, "7", "code_invalid", "019", "", ""},
    {"ISA", 15, "Q", "code_invalid", "020", "", ""},
    {"GS", 1, "QQ", "code_invalid", "", "1", ""},
    {"GS", 2, "A", "element_too_short", NULL, NULL, ""},
    {"GS", 3, "A", "element_too_short", NULL, NULL, ""},
    {"GS", 4, "20261301", "invalid_date", NULL, NULL, ""},
    {"GS", 5, "2460", "invalid_time", NULL, NULL, ""},
    {"GS", 7, "QQ", "code_invalid", "", "2", ""},
    {"ST", 2, "1", "st_control_invalid", "", "", "7"},
    {"SE", 1, "99", "se_count", "", "", "4"},
    {"SE", 2, "9999", "se_control", "", "", "3"},
    {"GE", 1, "7", "ge_count", "", "5", ""},
    {"GE", 2, "77", "ge_control", "", "4", ""},
    {"IEA", 1, "7", "iea_count", "021", "", ""},
    {"IEA", 2, "000000077", "iea_control", "001", "", ""},
};

static void break_envelope(cf_gen *gen, cf_cases *out) {
    for (size_t i = 0; i < sizeof envelope_faults / sizeof envelope_faults[0]; i++) {
        mutant u = {gen, cf_generate(gen, CF_LEAST, X278I_NONE), {{{0}, 0, false, 0, 0, 0, 0}}, 0, false};
        uint32_t tag = x278i_tag_pack(envelope_faults[i].tag, strlen(envelope_faults[i].tag));
        uint32_t at = envelope_faults[i].at;
        pending *p;
        int node = cf_next_segment(u.m, 0, 0);
        while (u.m->g->segs[u.m->n[node].seg].tag != tag) {
            node = cf_next_segment(u.m, 0, node);
        }
        if (strcmp(envelope_faults[i].name, "code_invalid") == 0 &&
            u.m->g->elems[x278i_guide_elem(u.m->g, u.m->n[node].seg, at, 0)].codes == X278I_NONE) {
            cf_msg_free(u.m); /* the guide has no list for it */
            continue;
        }
        if (tag == X278I_TAG3('I', 'S', 'A') && at == 13) { /* the trailer agrees */
            put(u.m, u.m->n[0].last, 2, 0, envelope_faults[i].value);
            may_at(&u, u.m->n[0].last, NULL);
            u.list[0].e.ta1 = u.list[0].e.ak905 = NULL;
            may_at(&u, node, "invalid_number");
            u.list[1].e.ta1 = NULL;
        }
        if (tag == X278I_TAG2('S', 'T')) {
            int se = node;
            while (u.m->g->segs[u.m->n[se].seg].tag != X278I_TAG2('S', 'E')) {
                se = cf_next_segment(u.m, 0, se);
            }
            may_at(&u, node, "element_too_short");
            may_at(&u, se, "element_too_short");
        }
        gen->elem_hit[x278i_guide_elem(u.m->g, u.m->n[node].seg, at, 0)] = 1;
        u.m->n[node].val[at] = envelope_faults[i].value;
        u.m->n[node].fixed |= UINT32_C(1) << at;
        p = push(&u, node, envelope_faults[i].name, ERROR_, "", "");
        p->e.ta1 = envelope_faults[i].ta1;
        p->e.ak905 = envelope_faults[i].ak905;
        p->e.ik502 = envelope_faults[i].ik502;
        p->e.element = at;
        p->e.component = 0;
        finish(&u, "envelope", cf_print("%s%02u", envelope_faults[i].tag, at), X278I_NONE, out);
        cf_msg_free(u.m);
    }
}

/* A case that could not be made: it fails. */
static void impossible(const char *kind, const char *what, cf_cases *out) {
    cf_case c = {0};
    c.kind = kind;
    c.what = what;
    c.text = "";
    c.seg = X278I_NONE;
    c.expects = cf_alloc(sizeof *c.expects);
    c.expects->name = "a message that can be made";
    c.count = 1;
    cf_case_add(out, &c);
}

static void break_rules(cf_gen *gen, cf_cases *out) {
    const x278i_guide *g = gen->g;
    for (uint16_t r = 0; r < g->rule_count; r++) {
        const x278i_rule_row *rule = &g->rules[r];
        uint16_t seg = rule->each != X278I_NONE ? rule->each : g->items[g->loops[rule->loop].first_item].row;
        mutant best = {gen, NULL, {{{0}, 0, false, 0, 0, 0, 0}}, 0, false};
        size_t least = SIZE_MAX;
        for (int tries = 0; tries < 60 && least > 1; tries++) {
            cf_msg *m = cf_generate(gen, tries % 4 == 3 ? CF_FULL : CF_HOST, seg);
            cf_broken b[64];
            size_t n;
            bool hit = false;
            if (m == NULL) {
                continue;
            }
            for (int i = 0; i != CF_NO_NODE && !hit; i = cf_next(m, 0, i)) {
                cf_broken at = {r, i, CF_NO_NODE};
                if (m->n[i].kind != CF_LOOP || m->n[i].loop != rule->loop) {
                    continue;
                }
                if (rule->each != X278I_NONE) {
                    at.each = m->n[i].first;
                    while (at.each != CF_NO_NODE && m->n[at.each].seg != rule->each) {
                        at.each = m->n[at.each].next;
                    }
                    if (at.each == CF_NO_NODE) {
                        continue;
                    }
                }
                (void)cf_make(gen, m, &at, true);
                hit = true;
            }
            for (int i = 1; i < m->count; i++) {
                if (m->n[i].kind == CF_SEGMENT && m->n[i].parent != 0) {
                    cf_meet_notes(gen, m, i);
                }
            }
            cf_render(m);
            n = cf_broken_rules(m, b, 64);
            hit = false;
            for (size_t i = 0; i < n && i < 64; i++) {
                hit = hit || b[i].rule == r;
            }
            if (hit && n < least) {
                cf_msg_free(best.m);
                best.m = m;
                least = n;
            } else {
                cf_msg_free(m);
            }
        }
        if (best.m == NULL) {
            impossible("rule", cf_print("%s: no message breaks it", x278i_guide_text(g, g->rule_texts[r].id_str)), out);
            continue;
        }
        finish(&best, "rule", x278i_guide_text(g, g->rule_texts[r].id_str), seg, out);
        cf_msg_free(best.m);
    }
}

/* Order, every segment behind the next later one of its loop, and loops at their other parents, in messages that hold
 * everything but what the rules cost, which is not always the same. */
static void full_mutants(cf_gen *gen, uint8_t *item_seen, cf_cases *out) {
    uint8_t *seg_seen = cf_alloc(gen->g->seg_count);
    for (int round = 0; round < 8; round++) {
        cf_msg *full = cf_generate(gen, CF_FULL, X278I_NONE);
        edits all = {0};
        if (full == NULL) {
            continue;
        }
        for (int i = cf_next(full, 0, 0); i != CF_NO_NODE; i = cf_next(full, 0, i)) {
            const cf_node *n = &full->n[i];
            size_t from = all.count;
            if (n->kind == CF_LOOP && n->item != X278I_NONE && !item_seen[n->item]) {
                item_seen[n->item] = 1;
                loop_edits(full, i, &all);
            } else if (n->kind == CF_SEGMENT && n->parent != 0 && !seg_seen[n->seg]) {
                seg_edits(gen, full, i, &all);
                while (from < all.count && all.list[from].kind != E_SEG_LATE) {
                    all.list[from] = all.list[--all.count];
                }
                seg_seen[n->seg] = all.count > from;
                all.count = all.count > from ? from + 1 : from;
            }
        }
        for (size_t i = 0; i < all.count; i++) {
            int node = all.list[i].node;
            one(gen, full, &all.list[i], full->n[node].kind == CF_LOOP ? X278I_NONE : full->n[node].seg, out);
        }
        free(all.list);
        cf_msg_free(full);
    }
}

void cf_mutants(cf_gen *gen, cf_cases *out) {
    const x278i_guide *g = gen->g;
    uint8_t *item_seen = cf_alloc(g->item_count); /* of loops */
    for (uint16_t s = 0; s < g->seg_count; s++) {
        edits all = {0};
        cf_msg *host = NULL;
        int node = CF_NO_NODE;
        int loop;
        if (!gen->seg_used[s] || g->segs[s].loop == g->envelope) {
            continue;
        }
        for (int tries = 0; tries < 40 && node == CF_NO_NODE; tries++) { /* the rules may have cost the segment */
            cf_msg_free(host);
            host = cf_generate(gen, CF_HOST, s);
            for (node = host == NULL ? CF_NO_NODE : 0;
                 node != CF_NO_NODE && (host->n[node].kind != CF_SEGMENT || host->n[node].seg != s);) {
                node = cf_next(host, 0, node);
            }
        }
        if (node == CF_NO_NODE) {
            char path[64];
            x278i_row row = {X278I_NONE, s, X278I_NONE};
            (void)x278i_guide_path(g, row, path, sizeof path);
            impossible("host", cf_print("%s: no message has it", path), out);
            continue;
        }
        all_edits(gen, host, node, &all);
        for (uint8_t p = 1; p <= g->segs[s].elem_count; p++) { /* elements that notes kept out of the host */
            uint16_t e = (uint16_t)(g->segs[s].first_elem + p - 1);
            for (int tries = 0; tries < 20 && g->elems[e].usage == 'S' && host->n[node].val[p] == NULL; tries++) {
                cf_msg *other = cf_msg_copy(host);
                edits more = {0};
                bool has;
                gen->share = 100;
                has = cf_fill(gen, other, node, e);
                gen->share = 0;
                if (has) {
                    elem_edits(gen, other, node, &more);
                }
                for (size_t i = 0; i < more.count; i++) {
                    if (more.list[i].at == p) {
                        one(gen, other, &more.list[i], s, out);
                    }
                }
                free(more.list);
                cf_msg_free(other);
                if (has) {
                    break;
                }
            }
        }
        loop = host->n[node].parent;
        if (host->n[loop].item != X278I_NONE && !item_seen[host->n[loop].item]) {
            item_seen[host->n[loop].item] = 1;
            all_edits(gen, host, loop, &all);
        }
        for (size_t i = 0; i < all.count; i++) {
            one(gen, host, &all.list[i], s, out);
        }
        free(all.list);
        cf_msg_free(host);
    }
    full_mutants(gen, item_seen, out);
    break_envelope(gen, out);
    for (uint16_t e = 0; e < g->elem_count; e++) { /* every row in use has had one */
        const x278i_elem_row *row = &g->elems[e];
        uint16_t seg = (row->flags & X278I_ELEM_COMPONENT) != 0 ? g->elems[row->owner].owner : row->owner;
        if (gen->elem_used[e] && !gen->elem_hit[e] && g->segs[seg].loop != g->envelope) {
            char path[64];
            x278i_row r = {X278I_NONE, X278I_NONE, e};
            (void)x278i_guide_path(g, r, path, sizeof path);
            if (strncmp(path, "2100-CTX{segment context}01", 27) == 0) {
                continue; /* it chooses between two rows, of which the other takes whatever is left */
            }
            impossible("row", cf_print("%s: no mutant is about it", path), out);
        }
    }
    break_rules(gen, out);
}

void cf_pairs(cf_gen *gen, size_t how_many, cf_cases *out) {
    cf_msg *full = NULL;
    edits all = {0};
    uint32_t total = 0;
    size_t done = 0;
    while (full == NULL) {
        full = cf_generate(gen, CF_FULL, X278I_NONE);
    }
    for (int i = cf_next(full, 0, 0); i != CF_NO_NODE; i = cf_next(full, 0, i)) {
        if (i != 0 && (full->n[i].kind == CF_LOOP ? full->n[i].item != X278I_NONE : full->n[i].parent != 0)) {
            all_edits(gen, full, i, &all);
            total++;
        }
    }
    for (size_t tries = 0; done < how_many && tries < how_many * 20; tries++) {
        const edit *a = &all.list[cf_random(gen, (uint32_t)all.count)];
        const edit *b = &all.list[cf_random(gen, (uint32_t)all.count)];
        uint32_t oa;
        uint32_t ob;
        mutant u = {gen, NULL, {{{0}, 0, false, 0, 0, 0, 0}}, 0, false};
        /* a loop with an unknown qualifier counts as another one */
        if ((a->kind == E_QUALIFIER && a->extra == CF_ANY) || (b->kind == E_QUALIFIER && b->extra == CF_ANY)) {
            continue;
        }
        /* loops that go or double carry the other fault away, and HL faults move what stands below */
        if (a->kind == E_LOOP_MISSING || a->kind == E_LOOP_SURPLUS || b->kind == E_LOOP_MISSING ||
            b->kind == E_LOOP_SURPLUS || (a->kind >= E_HL01 && b->kind >= E_HL01)) {
            continue;
        }
        oa = full->n[a->node].ordinal;
        ob = full->n[b->node].ordinal;
        if (oa == 0 || ob == 0 || (oa > ob ? oa - ob : ob - oa) < 4) {
            continue;
        }
        u.m = cf_msg_copy(full);
        apply(&u, a);
        if (!u.off) {
            apply(&u, b);
        }
        if (!u.off) {
            finish(&u, "pair", cf_print("%s #%u + %s #%u", kind_names[a->kind], oa, kind_names[b->kind], ob),
                   X278I_NONE, out);
            done++;
        }
        cf_msg_free(u.m);
    }
    free(all.list);
    cf_msg_free(full);
}
