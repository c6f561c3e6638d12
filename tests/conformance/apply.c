/* An edit made: the message is changed in one place, and what follows from it is expected. */
#include <stdio.h>
#include <string.h>

#include "mutant.h"

const char *cf_get(const cf_msg *m, int node, uint32_t at, uint32_t comp) {
    const char *v;
    size_t len = cf_part(m->n[node].val[at], 1, comp, &v);
    return len == 0 ? NULL : cf_text(v, len);
}

void cf_put(cf_msg *m, int node, uint32_t at, uint32_t comp, const char *text) {
    m->n[node].val[at] = comp == 0 && text != NULL && strpbrk(text, ":^") != NULL
                             ? text
                             : cf_set_part(m->n[node].val[at], 1, comp, text);
    m->n[node].fixed |= UINT32_C(1) << at;
}

const char *cf_tag(uint32_t tag) {
    char out[5];
    (void)x278i_tag_unpack(tag, out);
    return cf_print("%s", out);
}

static uint32_t tag_of(const cf_msg *m, int node) {
    return m->n[node].seg == X278I_NONE ? 0 : m->g->segs[m->n[node].seg].tag;
}

/* The row of the element or component that an edit is about; NULL: it is about none. */
static const x278i_elem_row *row_of(const cf_msg *m, const cf_edit *d) {
    uint16_t row = m->n[d->node].seg == X278I_NONE || d->at == 0
                       ? X278I_NONE
                       : x278i_guide_elem(m->g, m->n[d->node].seg, d->at, d->comp);
    return row == X278I_NONE ? NULL : &m->g->elems[row];
}

/* The value of the edit, in its place. */
static void put_text(cf_mutant *u, const cf_edit *d) {
    cf_put(u->m, d->node, d->at, d->comp, d->text);
}

static cf_pending *expect_here(cf_mutant *u, const cf_edit *d, const char *name, uint32_t severity, const char *ik403) {
    return cf_push_elem(u, d->node, d->at, d->comp, name, severity, ik403);
}

/* The same of the first repetition. */
static cf_pending *expect_value(cf_mutant *u, const cf_edit *d, const char *name, uint32_t severity,
                                const char *ik403) {
    cf_pending *p = expect_here(u, d, name, severity, ik403);
    p->e.repetition = 1;
    return p;
}

/* ---- elements ------------------------------------------------------------------------------------------------ */

/* The last component was taken out: another one keeps the composite. @return false: it has no other. */
static bool keep_composite(cf_mutant *u, const cf_edit *d, const x278i_elem_row *e) {
    const x278i_elem_row *owner = &u->m->g->elems[e->owner];
    uint32_t other = d->comp == 1 ? 2 : 1;
    uint16_t row = (uint16_t)(owner->first_comp + other - 1);
    if (owner->comp_count < 2) {
        u->off = owner->usage != 'R';
        cf_push_elem(u, d->node, d->at, 0, "element_missing", X278_SEVERITY_ERROR, "1");
        return false;
    }
    cf_put(u->m, d->node, d->at, other, cf_value(u->gen, u->m, d->node, row, 1));
    if (u->m->g->elems[row].usage == 'N') {
        cf_push_elem(u, d->node, d->at, other, "element_not_used", X278_SEVERITY_ERROR, "I10");
    }
    return true;
}

static void take_element(cf_mutant *u, const cf_edit *d) {
    const x278i_elem_row *e = row_of(u->m, d);
    cf_put(u->m, d->node, d->at, d->comp, NULL);
    if (d->comp != 0 && u->m->n[d->node].val[d->at] == NULL && !keep_composite(u, d, e)) {
        return;
    }
    expect_here(u, d, "element_missing",
                (e->flags & X278I_ELEM_SOFT) != 0 ? X278_SEVERITY_WARNING : X278_SEVERITY_ERROR, "1");
}

static void use_unused(cf_mutant *u, const cf_edit *d) {
    put_text(u, d);
    expect_value(u, d, "element_not_used", X278_SEVERITY_ERROR, "I10");
}

static void change_length(cf_mutant *u, const cf_edit *d) {
    const x278i_elem_row *e = row_of(u->m, d);
    bool is_short = d->kind == CF_SHORT;
    put_text(u, d);
    expect_value(u, d, is_short ? "element_too_short" : "element_too_long", X278_SEVERITY_ERROR, is_short ? "4" : "5");
    cf_may_at(u, d->node, "terminator_missing"); /* a value made longer by A may end in AAA */
    if (e->shape_count > 0 || e->type == X278I_TYPE_DT || e->type == X278I_TYPE_TM ||
        (e->flags & X278I_ELEM_OUTSIDE) != 0) {
        cf_may_form(u, d->node);
    }
}

static void change_character(cf_mutant *u, const cf_edit *d) {
    const x278i_elem_row *e = row_of(u->m, d);
    bool is_text = e->type == X278I_TYPE_AN || e->type == X278I_TYPE_ID;
    put_text(u, d);
    expect_value(u, d, is_text ? "invalid_character" : "invalid_number", X278_SEVERITY_ERROR, "6");
    if ((e->flags & X278I_ELEM_OUTSIDE) != 0) {
        cf_may_form(u, d->node);
    }
}

static void leave_outside_list(cf_mutant *u, const cf_edit *d) {
    put_text(u, d);
    expect_value(u, d, "code_not_listed", X278_SEVERITY_WARNING, "7");
}

/* ST03: where it differs from GS08, that is what is said. */
static void expect_guide(cf_mutant *u, const cf_edit *d, cf_pending *code) {
    if (tag_of(u->m, d->node) == X278I_TAG2('S', 'T') && d->at == 3) {
        code->e.may = true;
        cf_push_elem(u, d->node, d->at, 0, "guide_mismatch", X278_SEVERITY_ERROR, "7");
    }
}

static void put_unknown_code(cf_mutant *u, const cf_edit *d) {
    put_text(u, d);
    cf_pending *p = expect_value(u, d, "code_invalid", X278_SEVERITY_ERROR, "7");
    expect_guide(u, d, p);
    if (tag_of(u->m, d->node) == X278I_TAG3('B', 'H', 'T') && d->at == 2) {
        p = &u->list[u->count - 1];
        p->e.name = NULL; /* it tells the direction, and has a code of its own */
        if (u->m->g->trust != X278I_TRUST_ALL) {
            p->e.severity = CF_ANY;
            p->e.ik403 = p->e.ik502 = NULL;
        }
    }
    cf_may_form(u, d->node);
}

static void put_other_code(cf_mutant *u, const cf_edit *d) {
    bool medium = (row_of(u->m, d)->flags & X278I_ELEM_MEDIUM) != 0;
    put_text(u, d);
    cf_pending *p = medium ? expect_value(u, d, "code_uncertain", X278_SEVERITY_WARNING, "I6")
                           : expect_value(u, d, "code_not_in_guide", X278_SEVERITY_ERROR, "I6");
    cf_may_at(u, d->node, "separator_missing"); /* a hint, where the values would fit one place on */
    expect_guide(u, d, p);
    cf_may_form(u, d->node);
}

static void put_tolerated_code(cf_mutant *u, const cf_edit *d) {
    put_text(u, d);
    expect_value(u, d, "code_tolerated", X278_SEVERITY_WARNING, "I6");
    cf_may_form(u, d->node);
}

static void put_bad_day(cf_mutant *u, const cf_edit *d) {
    put_text(u, d);
    expect_value(u, d, d->kind == CF_DATE ? "invalid_date" : "invalid_time", X278_SEVERITY_ERROR,
                 d->kind == CF_DATE ? "8" : "9");
}

static void put_bad_form(cf_mutant *u, const cf_edit *d) {
    bool npi = d->kind == CF_CHECK_DIGIT && d->extra == X278I_SHAPE_NPI;
    put_text(u, d);
    expect_value(u, d, d->kind == CF_FORM ? "code_form_invalid" : "check_digit", npi ? X278_SEVERITY_WARNING : CF_ANY,
                 "7");
}

static void repeat_element(cf_mutant *u, const cf_edit *d) {
    const char *v = u->m->n[d->node].val[d->at];
    const char *one = cf_get(u->m, d->node, d->at, 0);
    for (uint32_t r = cf_reps(v) + 1; r <= (uint32_t)row_of(u->m, d)->max + 1; r++) {
        v = cf_set_part(v, r, 0, one);
    }
    cf_put(u->m, d->node, d->at, 0, v);
    cf_push_elem(u, d->node, d->at, 0, "too_many_repetitions", X278_SEVERITY_ERROR, "12");
}

static void add_component(cf_mutant *u, const cf_edit *d) {
    cf_put(u->m, d->node, d->at, 0, d->text);
    cf_push_elem(u, d->node, d->at, 0, "too_many_components", X278_SEVERITY_ERROR, "13")->e.repetition = 1;
    if (tag_of(u->m, d->node) == X278I_TAG2('S', 'T') && d->at == 3) {
        cf_may_at(u, d->node, "guide_mismatch");
    }
}

static void add_element(cf_mutant *u, const cf_edit *d) {
    u->m->n[d->node].val[d->at] = "X";
    cf_pending *p = cf_push_elem(u, d->node, d->at, 0, "too_many_elements", X278_SEVERITY_ERROR, "3");
    p->path_node = CF_NO_NODE;
    p->seg = X278I_NONE;
    p->e.path = cf_print("%s%02u", cf_path(u->m, d->node, X278I_NONE, u->m->n[d->node].seg, X278I_NONE), d->at);
}

/* comp: which positions of the note are there */
static void break_note(cf_mutant *u, const cf_edit *d) {
    cf_msg *m = u->m;
    const x278i_note *note = &m->g->notes[d->extra];
    for (uint8_t k = 0; k < note->count; k++) {
        uint32_t at = d->at == 0 ? note->at[k] : d->at;
        uint32_t comp = d->at == 0 ? 0 : note->at[k];
        if ((d->comp >> k & 1) == 0) {
            cf_put(m, d->node, at, comp, NULL);
        } else if (cf_get(m, d->node, at, comp) == NULL) {
            cf_put(m, d->node, at, comp,
                   cf_value(u->gen, m, d->node, x278i_guide_elem(m->g, m->n[d->node].seg, at, comp), 1));
        }
    }
    size_t before = u->count;
    cf_expect_note(u, d->node, d->at, note);
    u->off = u->count == before;
    u->count = before; /* cf_expect_notes() will say it again, with the other notes */
}

static void second_too_long(cf_mutant *u, const cf_edit *d) {
    cf_put(u->m, d->node, d->at, 0, d->text);
    cf_push_elem(u, d->node, d->at, 0, "element_too_long", X278_SEVERITY_ERROR, "5")->e.repetition = 2;
}

/* ---- segments and loops ---------------------------------------------------------------------------------------- */

static void take_segment(cf_mutant *u, const cf_edit *d) {
    cf_pending *p = cf_push_seg(u, cf_behind(u->m, d->node), "segment_missing", X278_SEVERITY_ERROR, "3");
    p->at_node = true;
    p->path_node = u->m->n[d->node].parent;
    p->seg = u->m->n[d->node].seg;
    cf_remove(u->m, d->node);
}

static void take_loop(cf_mutant *u, const cf_edit *d) {
    cf_msg *m = u->m;
    int head = m->n[m->n[d->node].parent].first;
    cf_pending *p = cf_push_seg(u, cf_behind(m, d->node), "loop_missing", X278_SEVERITY_ERROR, "3");
    p->at_node = true;
    p->loop = m->n[d->node].loop;
    if (head != CF_NO_NODE && tag_of(m, head) == X278I_TAG2('H', 'L')) {
        m->n[head].fixed |= 1u << 4; /* HL04 stays: levels below */
        if (m->g->loops[m->n[d->node].loop].open == X278I_OPEN_HL) {
            cf_may_at(u, head, "hl_children");
        }
    }
    cf_remove(m, d->node);
}

/* As often as its row allows, and once more. @return the last one. */
static int crowd(cf_msg *m, int node) {
    uint16_t item = m->n[node].item;
    uint32_t have = 0;
    for (int k = m->n[m->n[node].parent].first; k != CF_NO_NODE; k = m->n[k].next) {
        if (m->n[k].item == item) {
            have++;
            node = k;
        }
    }
    for (; have <= m->g->items[item].max; have++) {
        node = cf_double(m, node);
    }
    return node;
}

static void crowd_segment(cf_mutant *u, const cf_edit *d) {
    int node = crowd(u->m, d->node);
    cf_pending *p = cf_push_seg(u, node, "segment_surplus", X278_SEVERITY_ERROR, "5");
    p->path_node = node;
    p->seg = u->m->n[node].seg;
}

static void crowd_loop(cf_mutant *u, const cf_edit *d) {
    int node = crowd(u->m, d->node);
    cf_pending *p = cf_push_seg(u, node, "loop_surplus", X278_SEVERITY_ERROR, "4");
    p->path_node = node;
    p->loop = u->m->n[node].loop;
}

static void move_back(cf_mutant *u, const cf_edit *d) {
    int parent = u->m->n[d->node].parent;
    int before = u->m->n[(int)d->extra].next;
    cf_unlink(u->m, d->node);
    cf_relink(u->m, d->node, parent, before);
    cf_pending *p = cf_push_seg(u, d->node, "segment_late", X278_SEVERITY_ERROR, "7");
    p->path_node = d->node;
    p->seg = u->m->n[d->node].seg;
}

/* ---- strangers ------------------------------------------------------------------------------------------------- */

static int add_stray(cf_msg *m, const cf_edit *d) {
    int loop = m->n[d->node].parent;
    int node = cf_add(m, loop, m->n[d->node].next, CF_SEGMENT, X278I_NONE, X278I_NONE);
    m->n[node].tag = d->text;
    m->n[node].val[1] = "1";
    return node;
}

/* The loop that a stranger is in, and its tag, unless that is no tag at all. */
static const char *stray_path(const cf_msg *m, int node, const char *tag) {
    int loop = m->n[node].parent;
    bool root = m->n[loop].loop == m->g->root;
    const char *path = root ? "" : cf_path(m, loop, m->n[loop].loop, X278I_NONE, X278I_NONE);
    return tag == NULL ? path : cf_print("%s%s%s", path, root ? "" : "-", tag);
}

static void add_stranger(cf_mutant *u, const cf_edit *d) {
    static const struct {
        cf_edit_kind kind;
        const char *name, *ik304;
    } strangers[] = {{CF_TAG_UNKNOWN, "segment_unknown", "1"},
                     {CF_TAG_NO_TAG, "segment_unknown", "1"},
                     {CF_TAG_FOREIGN, "segment_foreign", "6"},
                     {CF_TAG_ELSEWHERE, "segment_unexpected", "2"},
                     {CF_TAG_NOT_USED, "segment_not_used", "I4"}};
    int node = add_stray(u->m, d);
    size_t i = 0;
    while (strangers[i].kind != d->kind) {
        i++;
    }
    cf_push_seg(u, node, strangers[i].name, X278_SEVERITY_ERROR, strangers[i].ik304)->e.path =
        stray_path(u->m, node, d->kind == CF_TAG_NO_TAG ? NULL : d->text);
}

/* ---- levels ------------------------------------------------------------------------------------------------------ */

/* A warning that no acknowledgment has a code for. */
static void expect_number(cf_mutant *u, const cf_edit *d, const char *name) {
    cf_pending *p = expect_here(u, d, name, X278_SEVERITY_WARNING, "7");
    p->e.ik304 = p->e.ik403 = p->e.ik502 = NULL;
}

static void change_number(cf_mutant *u, const cf_edit *d) {
    put_text(u, d);
    expect_number(u, d, "hl_number");
}

static void change_children(cf_mutant *u, const cf_edit *d) {
    put_text(u, d);
    if ((row_of(u->m, d)->flags & X278I_ELEM_CHILDREN) == 0) {
        expect_number(u, d, "hl_children");
    }
    cf_may_at(u, d->node, "code_not_in_guide");
    cf_may_at(u, d->node, "code_uncertain");
}

static void lose_parent(cf_mutant *u, const cf_edit *d) {
    put_text(u, d);
    expect_here(u, d, "hl_parent_unknown", X278_SEVERITY_ERROR, "7");
}

static void change_parent(cf_mutant *u, const cf_edit *d) {
    put_text(u, d);
    expect_here(u, d, "hl_parent_wrong", X278_SEVERITY_ERROR, "7");
    cf_may_at(u, (int)d->extra, "hl_children"); /* the parent that lost it */
}

/* A level that has nothing but its HL can be any that may be there: which one it is read as is not known. */
static void expect_some_level(cf_mutant *u, const cf_edit *d, cf_pending *p) {
    int next = u->m->n[d->node].next;
    if (u->m->g->trust != X278I_TRUST_ALL && (next == CF_NO_NODE || u->m->n[next].kind == CF_LOOP)) {
        p->path_node = CF_NO_NODE;
        p->seg = p->elem = X278I_NONE;
        p->confidence = X278I_HIGH; /* the base asks for HL03 */
        cf_may_at(u, d->node, NULL);
        cf_may_at(u, cf_next_segment(u->m, 0, d->node), NULL);
    }
}

static void change_level(cf_mutant *u, const cf_edit *d) {
    put_text(u, d);
    expect_some_level(u, d, expect_here(u, d, NULL, X278_SEVERITY_ERROR, "7"));
}

static void empty_level(cf_mutant *u, const cf_edit *d) {
    cf_put(u->m, d->node, d->at, 0, NULL);
    cf_pending *p = cf_push_elem(u, d->node, d->at, 0, "element_missing", X278_SEVERITY_ERROR, "1");
    if (d->at == 3) {
        expect_some_level(u, d, p);
    }
}

static void give_root_parent(cf_mutant *u, const cf_edit *d) {
    cf_put(u->m, d->node, 2, 0, "1");
    cf_push_elem(u, d->node, 2, 0, "element_not_used", X278_SEVERITY_ERROR, "I10");
}

/* ---- qualifiers --------------------------------------------------------------------------------------------------- */

/* The confidence of the first loop of the tag beside a loop. */
static uint8_t first_of_tag(const cf_msg *m, const cf_edit *d, int loop) {
    const x278i_guide *g = m->g;
    const x278i_loop_row *above = &g->loops[m->n[m->n[loop].parent].loop];
    for (uint16_t i = above->first_item; i < above->first_item + above->item_count; i++) {
        if (g->items[i].kind == X278I_ITEM_LOOP && g->items[i].tag == g->items[m->n[loop].item].tag) {
            uint16_t head = g->items[g->loops[g->items[i].row].first_item].row;
            return g->elem_texts[x278i_guide_elem(g, head, d->at, d->comp)].confidence;
        }
    }
    return 0;
}

/* The loop is opened as the first loop of the tag: what is in it may not fit there. */
static void expect_other_loop(cf_mutant *u, const cf_edit *d, cf_pending *p, int loop) {
    size_t from = u->count;
    p->path_node = CF_NO_NODE;
    p->confidence = first_of_tag(u->m, d, loop);
    p->seg = p->elem = X278I_NONE;
    for (int i = cf_next_segment(u->m, loop, loop); i != CF_NO_NODE; i = cf_next_segment(u->m, loop, i)) {
        cf_may_at(u, i, NULL);
    }
    cf_may_at(u, cf_behind(u->m, loop), NULL);
    for (; from < u->count; from++) {
        u->list[from].e.rule = NULL;
    }
}

/* The confidence of the surest qualifier of a tag in a loop: as far as it is sure that these are asked for. */
static uint8_t surest(const x278i_guide *g, uint16_t loop, const cf_edit *d, uint32_t tag) {
    const x278i_loop_row *l = &g->loops[loop];
    uint8_t best = X278I_LOW;
    for (uint16_t i = l->first_item; i < l->first_item + l->item_count; i++) {
        const x278i_item *item = &g->items[i];
        if (item->tag == tag && item->kind == X278I_ITEM_SEGMENT) {
            uint8_t here = g->elem_texts[x278i_guide_elem(g, item->row, d->at, d->comp)].confidence;
            best = here < best ? here : best;
        }
    }
    return best;
}

/* No row of the tag has it: what is there is no segment of the row. */
static void change_qualifier(cf_mutant *u, const cf_edit *d) {
    cf_msg *m = u->m;
    const x278i_guide *g = m->g;
    int parent = m->n[d->node].parent;
    uint16_t seg = m->n[d->node].seg;
    bool loop = g->loops[m->n[parent].loop].first_item == m->n[d->node].item && m->n[parent].item != X278I_NONE;
    put_text(u, d);
    cf_pending *p = expect_value(u, d, d->extra == 1 ? "code_not_in_guide" : "code_invalid", X278_SEVERITY_ERROR,
                                 d->extra == 1 ? "I6" : "7");
    if (loop) {
        if (d->extra == CF_ANY) {
            expect_other_loop(u, d, p, parent);
        }
        return;
    }
    p->confidence = surest(g, m->n[parent].loop, d, g->segs[seg].tag);
    p->path_node = CF_NO_NODE;
    p->seg = X278I_NONE;
    p->e.path = stray_path(m, d->node, cf_print("%s%02u", cf_tag(g->segs[seg].tag), d->at));
    if (g->items[m->n[d->node].item].usage == 'R') {
        p = cf_push_seg(u, cf_behind(m, d->node), "segment_missing", X278_SEVERITY_ERROR, "3");
        p->at_node = true;
        p->path_node = parent;
        p->seg = seg;
    }
    m->n[d->node].tag = cf_tag(g->segs[seg].tag);
    m->n[d->node].seg = X278I_NONE;
    m->n[d->node].item = X278I_NONE;
}

/* ---- all kinds ------------------------------------------------------------------------------------------------------ */

static const struct {
    const char *name;
    void (*make)(cf_mutant *u, const cf_edit *d);
    bool notes; /* the segment is still there, and its syntax notes may be broken, too */
} kinds[CF_COUNT] = {
    [CF_ELEM_MISSING] = {"element-missing", take_element, true},
    [CF_ELEM_NOT_USED] = {"element-not-used", use_unused, true},
    [CF_SHORT] = {"too-short", change_length, true},
    [CF_LONG] = {"too-long", change_length, true},
    [CF_CHARACTER] = {"character", change_character, true},
    [CF_CODE_UNKNOWN] = {"code-unknown", put_unknown_code, true},
    [CF_CODE_OTHER] = {"code-not-in-guide", put_other_code, true},
    [CF_CODE_ACCEPTED] = {"code-tolerated", put_tolerated_code, true},
    [CF_DATE] = {"date", put_bad_day, true},
    [CF_TIME] = {"time", put_bad_day, true},
    [CF_FORM] = {"form", put_bad_form, true},
    [CF_OUTSIDE] = {"outside-list", leave_outside_list, true},
    [CF_CHECK_DIGIT] = {"check-digit", put_bad_form, true},
    [CF_REPETITIONS] = {"repetitions", repeat_element, true},
    [CF_COMPONENTS] = {"components", add_component, true},
    [CF_ELEMENTS] = {"elements", add_element, true},
    [CF_NOTE] = {"note", break_note, true},
    [CF_SEG_MISSING] = {"segment-missing", take_segment, false},
    [CF_SEG_SURPLUS] = {"segment-surplus", crowd_segment, false},
    [CF_SEG_LATE] = {"segment-late", move_back, false},
    [CF_LOOP_MISSING] = {"loop-missing", take_loop, false},
    [CF_LOOP_SURPLUS] = {"loop-surplus", crowd_loop, false},
    [CF_TAG_UNKNOWN] = {"tag-unknown", add_stranger, false},
    [CF_TAG_NO_TAG] = {"tag-no-tag", add_stranger, false},
    [CF_TAG_FOREIGN] = {"tag-foreign", add_stranger, false},
    [CF_TAG_ELSEWHERE] = {"tag-elsewhere", add_stranger, false},
    [CF_TAG_NOT_USED] = {"tag-not-used", add_stranger, false},
    [CF_HL01] = {"hl01", change_number, false},
    [CF_HL02_UNKNOWN] = {"hl02-unknown", lose_parent, false},
    [CF_HL02_WRONG] = {"hl02-wrong-parent", change_parent, false},
    [CF_HL03] = {"hl03-unknown", change_level, false},
    [CF_HL03_WRONG] = {"hl03-wrong-level", change_level, false},
    [CF_HL04] = {"hl04", change_children, false},
    [CF_HL_EMPTY] = {"hl-missing", empty_level, false},
    [CF_HL02_ROOT] = {"hl02-of-root", give_root_parent, false},
    [CF_QUALIFIER] = {"qualifier", change_qualifier, false},
    [CF_SECOND] = {"second-repetition", second_too_long, true},
};

const char *cf_edit_name(cf_edit_kind kind) {
    return kinds[kind].name;
}

void cf_apply(cf_mutant *u, const cf_edit *d) {
    kinds[d->kind].make(u, d);
    if (kinds[d->kind].notes) {
        cf_expect_notes(u, d->node);
    }
}
