/* Which edits a node of a valid message has: every way in which its rows can be broken. */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "mutant.h"

/* ---- which edits a node has --------------------------------------------------------------------------------------------- */

static void add(cf_edits *all, cf_edit_kind kind, int node, uint32_t at, uint32_t comp, const char *text,
                uint32_t extra) {
    cf_edit d = {kind, node, at, comp, text, extra};
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
        const char *v = s->elem == 0 ? NULL : cf_get(m, node, s->elem, s->comp);
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

static void value_edits(cf_gen *gen, const cf_msg *m, int node, uint32_t at, uint32_t comp, cf_edits *all) {
    const x278i_guide *g = m->g;
    uint16_t row = x278i_guide_elem(g, m->n[node].seg, at, comp);
    const x278i_elem_row *e = &g->elems[row];
    const char *v = cf_get(m, node, at, comp);
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
            add(all, CF_CODE_UNKNOWN, node, at, comp, c, 0);
        }
        n = x278i_guide_code_count(g, e->list == X278I_NONE ? X278I_NONE : g->base->lists[e->list].codes);
        start = cf_random(gen, (uint32_t)n);
        for (size_t i = 0; i < n; i++) {
            char room[9];
            c = x278i_guide_code_at(g, g->base->lists[e->list].codes, (start + i) % n, room);
            if (!x278i_guide_code_in(g, e->codes, c, strlen(c)) && !x278i_guide_code_in(g, e->accept, c, strlen(c)) &&
                strlen(c) >= e->min_len && strlen(c) <= e->max_len && !asked_for(g, m->n[node].seg, c)) {
                add(all, CF_CODE_OTHER, node, at, comp, cf_print("%s", c), 0);
                break;
            }
        }
        for (size_t i = 0; i < x278i_guide_code_count(g, e->accept); i++) {
            char room[9];
            add(all, CF_CODE_ACCEPTED, node, at, comp, cf_print("%s", x278i_guide_code_at(g, e->accept, i, room)), 0);
        }
        return;
    }
    if (e->min_len > 1) {
        size_t digits = e->min_len - 1u;
        memcpy(buf, v, len < digits ? len : digits);
        buf[len < digits ? len : digits] = '\0';
        add(all, CF_SHORT, node, at, comp, cf_print("%s", buf), 0);
    }
    if (e->max_len < 300) {
        char pad = e->type == X278I_TYPE_AN || e->type == X278I_TYPE_ID ? 'A' : '1';
        memset(buf, pad, e->max_len + 1);
        memcpy(buf, v, len < e->max_len && e->type != X278I_TYPE_R ? len : 0);
        buf[e->max_len + 1] = '\0';
        add(all, CF_LONG, node, at, comp, cf_print("%s", buf), 0);
    }
    if (e->type == X278I_TYPE_N || e->type == X278I_TYPE_R) {
        memset(buf, '1', len + 1);
        buf[len] = '\0';
        buf[len - 1] = 'X';
        add(all, CF_CHARACTER, node, at, comp, cf_print("%s", buf), 0);
    } else if (e->type == X278I_TYPE_AN && shape == 0) {
        memcpy(buf, v, len + 1);
        buf[0] = '\001';
        add(all, CF_CHARACTER, node, at, comp, cf_print("%s", buf), 0);
    }
    if (e->type == X278I_TYPE_DT && e->max_len == 8) {
        add(all, CF_DATE, node, at, comp, "20261301", 0);
        add(all, CF_DATE, node, at, comp, "20260230", 0);
        add(all, CF_DATE, node, at, comp, "2026X101", 0);
    } else if (e->type == X278I_TYPE_DT) {
        add(all, CF_DATE, node, at, comp, "261301", 0);
    } else if (e->type == X278I_TYPE_TM) {
        add(all, CF_TIME, node, at, comp, "2460", 0);
        add(all, CF_TIME, node, at, comp, "12X0", 0);
    }
    if ((e->flags & X278I_ELEM_OUTSIDE) != 0) {
        add(all, CF_OUTSIDE, node, at, comp, "9Q", 0);
    }
    switch (shape) {
    case X278I_SHAPE_DATE8:
        if (e->type != X278I_TYPE_DT) {
            add(all, CF_DATE, node, at, comp, "20260230", 0);
            add(all, CF_DATE, node, at, comp, "20260101-20260102", 0);
        }
        break;
    case X278I_SHAPE_RANGE8:
        add(all, CF_DATE, node, at, comp, "20260110-20260101", 0);
        add(all, CF_DATE, node, at, comp, "20260110", 0);
        break;
    case X278I_SHAPE_DATETIME:
        add(all, CF_DATE, node, at, comp, "202602301200", 0);
        break;
    case X278I_SHAPE_NPI:
        memcpy(buf, v, len + 1);
        buf[len - 1] = (char)('0' + (buf[len - 1] - '0' + 1) % 10);
        add(all, CF_CHECK_DIGIT, node, at, comp, cf_print("%s", buf), shape);
        add(all, CF_FORM, node, at, comp, bad_form(shape), shape);
        break;
    case X278I_SHAPE_LOINC:
        memcpy(buf, v, len + 1);
        buf[len - 1] = (char)('0' + (buf[len - 1] - '0' + 1) % 10);
        add(all, CF_CHECK_DIGIT, node, at, comp, cf_print("%s", buf), shape);
        add(all, CF_FORM, node, at, comp, bad_form(shape), shape);
        break;
    default:
        if (!date && bad_form(shape) != NULL && strlen(bad_form(shape)) >= e->min_len &&
            strlen(bad_form(shape)) <= e->max_len) {
            add(all, CF_FORM, node, at, comp, bad_form(shape), shape);
        }
        break;
    }
}

static void note_edits(const cf_msg *m, int node, uint32_t at, uint16_t first, uint8_t count, cf_edits *all) {
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
                add(all, CF_NOTE, node, at, stands, NULL, i); /* dropped again where the note is met */
            }
        }
    }
}

void cf_elem_edits(cf_gen *gen, const cf_msg *m, int node, cf_edits *all) {
    const x278i_guide *g = m->g;
    const x278i_seg_row *s = &g->segs[m->n[node].seg];
    uint32_t tag = s->tag;
    bool hl = tag == X278I_TAG2('H', 'L');
    for (uint32_t p = 1; p <= s->elem_count; p++) {
        const x278i_elem_row *e = &g->elems[s->first_elem + p - 1];
        const char *v = m->n[node].val[p];
        if (e->usage == 'N' && !hl) {
            add(all, CF_ELEM_NOT_USED, node, p, 0, cf_value(gen, m, node, (uint16_t)(s->first_elem + p - 1), 1), 0);
        }
        if (is_steering(m, node, p) || v == NULL || cf_is_payload(g, m->n[node].seg, p)) {
            continue;
        }
        if (e->usage == 'R') {
            add(all, CF_ELEM_MISSING, node, p, 0, NULL, 0);
        }
        if (e->max != X278I_MANY) {
            add(all, CF_REPETITIONS, node, p, 0, NULL, 0);
        }
        if (e->max > 1 && e->type != X278I_TYPE_COMPOSITE && e->codes == X278I_NONE && e->max_len < 200) {
            char buf[256];
            memset(buf, 'A', e->max_len + 1u);
            buf[e->max_len + 1u] = '\0';
            add(all, CF_SECOND, node, p, 0, cf_set_part(v, 2, 0, cf_print("%s", buf)), 0);
        }
        if (e->comp_count > 0) {
            add(all, CF_COMPONENTS, node, p, 0, cf_set_part(v, 1, e->comp_count + 1u, "X"), 0);
        } else if (e->type != X278I_TYPE_COMPOSITE) {
            add(all, CF_COMPONENTS, node, p, 0, cf_print("%s:X", v), 0);
        }
        value_edits(gen, m, node, p, 0, all);
        for (uint32_t c = 1; c <= e->comp_count; c++) {
            const x278i_elem_row *k = &g->elems[e->first_comp + c - 1];
            if (k->usage == 'N') {
                add(all, CF_ELEM_NOT_USED, node, p, c, cf_value(gen, m, node, (uint16_t)(e->first_comp + c - 1), 1), 0);
            } else if (k->usage == 'R') {
                add(all, CF_ELEM_MISSING, node, p, c, NULL, 0);
            }
            if (k->usage != 'N') {
                value_edits(gen, m, node, p, c, all);
            }
        }
        note_edits(m, node, p, e->first_note, e->note_count, all);
    }
    note_edits(m, node, 0, s->first_note, s->note_count, all);
    if (s->elem_count + 1 <= CF_ELEMS && !cf_is_payload(g, m->n[node].seg, 0)) {
        add(all, CF_ELEMENTS, node, s->elem_count + 1u, 0, NULL, 0);
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
static void stray_edits(cf_gen *gen, const cf_msg *m, int loop, cf_edits *all) {
    const x278i_guide *g = m->g;
    int head = m->n[loop].first;
    uint8_t area = g->loops[m->n[loop].loop].area;
    uint32_t seen = 0;
    add(all, CF_TAG_UNKNOWN, head, 0, 0, "ZZZ", 0);
    add(all, CF_TAG_NO_TAG, head, 0, 0, cf_random(gen, 2) == 0 ? "nm1" : "N+1", 0);
    add(all, CF_TAG_NO_TAG, head, 0, 0, "LONGTAG", 0);
    if (x278i_guide_base_has(g, X278I_TAG3('C', 'L', 'M'), area) == 0) {
        add(all, CF_TAG_FOREIGN, head, 0, 0, "CLM", 0);
    }
    for (uint16_t i = 0; i < g->set_tag_count; i++) {
        uint32_t tag = g->base->set_tags[g->first_set_tag + i].tag;
        int base = x278i_guide_base_has(g, tag, area);
        if (has_row(m, loop, tag) || tag == seen || tag == X278I_TAG2('H', 'L') || tag == X278I_TAG2('S', 'T') ||
            tag == X278I_TAG2('S', 'E')) {
            continue;
        }
        seen = tag;
        add(all, base == 2 ? CF_TAG_NOT_USED : CF_TAG_ELSEWHERE, head, 0, 0, cf_tag(tag), 0);
    }
}

void cf_seg_edits(cf_gen *gen, const cf_msg *m, int node, cf_edits *all) {
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
        add(all, CF_SEG_MISSING, node, 0, 0, NULL, 0);
    }
    if (g->items[item].max != X278I_MANY && m->n[node].repeat <= 1) {
        add(all, CF_SEG_SURPLUS, node, 0, 0, NULL, 0);
    }
    for (int k = m->n[node].next; k != CF_NO_NODE; k = m->n[k].next) { /* behind a later one that is a segment, too */
        if (m->n[k].kind == CF_SEGMENT && m->n[k].item != X278I_NONE &&
            g->items[m->n[k].item].order > g->items[item].order && g->segs[m->n[k].seg].tag != X278I_TAG2('S', 'E')) {
            add(all, CF_SEG_LATE, node, 0, 0, NULL, (uint32_t)k);
            break;
        }
    }
}

void cf_loop_edits(const cf_msg *m, int loop, cf_edits *all) {
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
        add(all, CF_LOOP_MISSING, loop, 0, 0, NULL, 0);
    }
    if (g->items[item].max != X278I_MANY) {
        add(all, CF_LOOP_SURPLUS, loop, 0, 0, NULL, 0);
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
            return cf_tag(g->loops[l].level);
        }
    }
    return NULL;
}

static void hl_edits(const cf_msg *m, int node, cf_edits *all) {
    const x278i_guide *g = m->g;
    int loop = m->n[node].parent;
    int above = m->n[loop].parent;
    const char *children = m->n[node].val[4];
    const char *homeless = homeless_level(m, loop);
    int before = m->n[loop].prev;
    add(all, CF_HL01, node, 1, 0, "77", 0);
    add(all, CF_HL_EMPTY, node, 4, 0, NULL, 0);
    if (m->n[node].val[2] != NULL) {
        add(all, CF_HL02_UNKNOWN, node, 2, 0, "99", 0);
        if (g->elems[g->segs[m->n[node].seg].first_elem + 1].usage == 'R') {
            add(all, CF_HL_EMPTY, node, 2, 0, NULL, 0);
        }
        if (m->n[above].parent > 0 && m->n[m->n[above].parent].loop != g->root) { /* the level over the parent */
            int grand = m->n[m->n[above].parent].first;
            add(all, CF_HL02_WRONG, node, 2, 0, m->n[grand].val[1], (uint32_t)m->n[above].first);
        }
        if (before != CF_NO_NODE && m->n[before].loop == m->n[loop].loop) { /* a level under its like */
            add(all, CF_HL02_WRONG, node, 2, 0, m->n[m->n[before].first].val[1], (uint32_t)m->n[above].first);
        }
    } else {
        add(all, CF_HL02_ROOT, node, 2, 0, NULL, 0);
    }
    add(all, CF_HL03, node, 3, 0, "QQ", 0);
    add(all, CF_HL_EMPTY, node, 3, 0, NULL, 0);
    if (homeless != NULL) {
        add(all, CF_HL03_WRONG, node, 3, 0, homeless, 0);
    }
    add(all, CF_HL04, node, 4, 0, children[0] == '1' ? "0" : "1", 0);
}

/* May a loop of this item still begin? */
static bool is_open(const cf_msg *m, int parent, uint16_t item) {
    uint32_t have = 0;
    for (int kid = m->n[parent].first; kid != CF_NO_NODE; kid = m->n[kid].next) {
        have += m->n[kid].item == item;
    }
    return m->g->items[item].kind == X278I_ITEM_LOOP && have < m->g->items[item].max;
}

/* Qualifiers that no row of the tag has. */
static void qualifier_edits(cf_gen *gen, const cf_msg *m, int node, cf_edits *all) {
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
        if (opener && g->items[i].tag == g->items[item].tag &&
            (g->items[i].order == g->items[item].order || is_open(m, m->n[loop].parent, i)) &&
            i >= g->loops[m->n[m->n[loop].parent].loop].first_item) {
            unknown = unknown_code(gen, &g->elems[x278i_guide_elem(g, m->n[node].seg, match->elem, match->comp)]);
            add(all, CF_QUALIFIER, node, match->elem, match->comp, unknown, CF_ANY);
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
        add(all, CF_QUALIFIER, node, match->elem, match->comp, unknown, 0);
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
            add(all, CF_QUALIFIER, node, match->elem, match->comp, cf_print("%s", c), 1);
            break;
        }
    }
}

void cf_all_edits(cf_gen *gen, const cf_msg *m, int node, cf_edits *all) {
    if (m->n[node].kind == CF_LOOP) {
        cf_loop_edits(m, node, all);
        return;
    }
    cf_elem_edits(gen, m, node, all);
    cf_seg_edits(gen, m, node, all);
    if (m->g->segs[m->n[node].seg].tag == X278I_TAG2('H', 'L')) {
        hl_edits(m, node, all);
    }
    qualifier_edits(gen, m, node, all);
}
