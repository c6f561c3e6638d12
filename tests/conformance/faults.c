/* Faults planted in a copy of a guide's tables: one cell each, in rows that matter. */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "guide/plan.h"
#include "mutant.h"

/* A copy of every array that a fault may touch; two more code sets at the end. */
typedef struct {
    x278i_guide guide;
    x278i_loop_row *loops;
    x278i_seg_row *segs;
    x278i_elem_row *elems;
    x278i_item *items;
    x278i_match_row *matches;
    x278i_shape *shapes;
    x278i_note *notes;
    x278i_rule_row *rules;
    x278i_op *ops;
    x278i_code_set *sets;
    uint64_t *codes;
    uint16_t set_count;
    uint32_t code_count;
} tables;

static void *copy(const void *from, size_t count, size_t more, size_t size) {
    char *to = cf_alloc((count + more + 1) * size);
    if (count > 0) {
        memcpy(to, from, count * size);
    }
    return to;
}

static tables copy_tables(const x278i_guide *g) {
    tables t = {.guide = *g};
    t.set_count = g->base->code_set_count > g->code_set_count ? g->base->code_set_count : g->code_set_count;
    for (uint16_t i = 0; i < t.set_count; i++) {
        if ((g->sets[i].flags & X278I_CODES_LONG) == 0 && g->sets[i].first + g->sets[i].count > t.code_count) {
            t.code_count = g->sets[i].first + g->sets[i].count;
        }
    }
    t.guide.loops = t.loops = copy(g->loops, g->loop_count, 0, sizeof *t.loops);
    t.guide.segs = t.segs = copy(g->segs, g->seg_count, 0, sizeof *t.segs);
    t.guide.elems = t.elems = copy(g->elems, g->elem_count, 0, sizeof *t.elems);
    t.guide.items = t.items = copy(g->items, g->item_count, 0, sizeof *t.items);
    t.guide.matches = t.matches = copy(g->matches, g->match_count, 0, sizeof *t.matches);
    t.guide.shapes = t.shapes = copy(g->shapes, g->shape_count, 0, sizeof *t.shapes);
    t.guide.notes = t.notes = copy(g->notes, g->note_count, 0, sizeof *t.notes);
    t.guide.rules = t.rules = copy(g->rules, g->rule_count, 0, sizeof *t.rules);
    t.guide.ops = t.ops = copy(g->ops, g->op_count, 0, sizeof *t.ops);
    t.guide.sets = t.sets = copy(g->sets, t.set_count, 1, sizeof *t.sets);
    t.guide.codes = t.codes = copy(g->codes, t.code_count, 512, sizeof *t.codes);
    return t;
}

/* The guide's plan and the hashes of its codes follow from its rows. */
static void plan_anew(x278i_guide *g) {
    x278i_base *base = copy(g->base, 1, 0, sizeof *base);
    x278i_plan *plan = cf_alloc(sizeof *plan);
    x278i_plan_draft draft;
    x278i_code_hash *hashes = cf_alloc((g->base->code_set_count + (size_t)1) * sizeof *hashes);
    memset(hashes, 0, (g->base->code_set_count + (size_t)1) * sizeof *hashes);
    base->hashes = hashes;
    g->base = base;
    x278i_plan_make(g, cf_alloc(x278i_plan_size(g) + 1), &draft);
    *plan = x278i_plan_of(&draft);
    g->plan = plan;
}

static const char *path_of(const x278i_guide *g, uint16_t loop, uint16_t seg, uint16_t elem) {
    char buf[80];
    x278i_row row = {loop, seg, elem};
    (void)x278i_guide_path(g, row, buf, sizeof buf);
    return cf_print("%s", buf[0] == '\0' ? "the transaction set" : buf);
}

/* Of a guide that is known in part, what its less sure rows ask for is at most a warning: a fault there may not show. */
static bool is_sure(const x278i_guide *g, uint8_t confidence) {
    return g->trust == X278I_TRUST_ALL || confidence == X278I_HIGH;
}

/* ---- items ------------------------------------------------------------------------------------------------------- */

static bool opens(const x278i_guide *g, uint16_t item) {
    for (uint16_t l = 0; l < g->loop_count; l++) {
        if (g->loops[l].open != X278I_OPEN_ROOT && g->loops[l].first_item == item) {
            return true;
        }
    }
    return false;
}

static uint16_t loop_of(const x278i_guide *g, uint16_t item) {
    uint16_t l = 0;
    while (item < g->loops[l].first_item || item >= g->loops[l].first_item + g->loops[l].item_count) {
        l++;
    }
    return l;
}

static const char *plant_item(cf_gen *gen, tables *t) {
    const x278i_guide *g = gen->g;
    uint16_t i = (uint16_t)cf_random(gen, g->item_count);
    x278i_item *item = &t->items[i];
    uint16_t loop = loop_of(g, i);
    const char *path = item->kind == X278I_ITEM_LOOP ? path_of(g, item->row, X278I_NONE, X278I_NONE)
                                                     : path_of(g, X278I_NONE, item->row, X278I_NONE);
    bool frame = item->tag == X278I_TAG2('S', 'T') || item->tag == X278I_TAG2('S', 'E');
    bool sure = is_sure(g, item->kind == X278I_ITEM_LOOP ? g->loop_texts[item->row].confidence
                                                         : g->seg_texts[item->row].confidence);
    if (loop == g->envelope || opens(g, i) || frame || item->usage == 'N' || !sure) {
        return NULL; /* the reader looks after these; the first segment of a loop is always there */
    }
    switch (cf_random(gen, 6)) {
    case 0:
        if (item->unless != X278I_NONE) {
            return NULL;
        }
        item->usage = item->usage == 'R' ? 'S' : 'R';
        return cf_print("%s: usage %c", path, item->usage);
    case 1:
        if (item->max == X278I_MANY) {
            return NULL;
        }
        item->max++;
        return cf_print("%s: max %u", path, item->max);
    case 2:
        if (item->max == X278I_MANY || item->max < 2) {
            return NULL;
        }
        item->max--;
        return cf_print("%s: max %u", path, item->max);
    case 3: /* later than all that follows */
        if (g->items[g->loops[loop].first_item + g->loops[loop].item_count - 1].order == item->order ||
            item->kind == X278I_ITEM_LOOP || g->trust != X278I_TRUST_ALL) {
            return NULL;
        }
        item->order = (uint16_t)(g->items[g->loops[loop].first_item + g->loops[loop].item_count - 1].order + 1);
        return cf_print("%s: order %u", path, item->order);
    case 4:
        if (item->kind == X278I_ITEM_LOOP && g->loops[item->row].open == X278I_OPEN_HL) {
            return NULL;
        }
        item->tag = x278i_tag_pack("N2", 2);
        return cf_print("%s: tag N2", path);
    default:
        if (item->match == X278I_NONE || g->matches[item->match].codes == X278I_NONE || g->trust != X278I_TRUST_ALL ||
            (item->kind == X278I_ITEM_LOOP && g->loops[item->row].open == X278I_OPEN_HL)) {
            return NULL;
        }
        t->matches[item->match].elem++;
        return cf_print("%s: matched at element %u", path, t->matches[item->match].elem);
    }
}

/* ---- elements ---------------------------------------------------------------------------------------------------- */

static void drop_code(tables *t, x278i_elem_row *e, uint32_t which) {
    x278i_code_set *set = &t->sets[t->set_count];
    *set = t->sets[e->codes];
    for (uint32_t k = 0, n = 0; k < set->count; k++) {
        if (k != which) {
            t->codes[t->code_count + n++] = t->codes[set->first + k];
        }
    }
    set->first = t->code_count;
    set->count--;
    e->codes = t->set_count;
}

static const char *plant_elem(cf_gen *gen, tables *t) {
    const x278i_guide *g = gen->g;
    uint16_t i = (uint16_t)cf_random(gen, g->elem_count);
    x278i_elem_row *e = &t->elems[i];
    const x278i_elem_row *owner = (e->flags & X278I_ELEM_COMPONENT) != 0 ? &g->elems[e->owner] : NULL;
    uint16_t seg = owner != NULL ? owner->owner : e->owner;
    const char *path = path_of(g, X278I_NONE, X278I_NONE, i);
    uint32_t tag = g->segs[seg].tag;
    uint32_t at = owner != NULL ? owner->at : e->at;
    const x278i_item *item = &g->items[g->segs[seg].item];
    bool steers = item->match != X278I_NONE && g->matches[item->match].elem == at;
    bool level = tag == X278I_TAG2('H', 'L') || tag == X278I_TAG2('S', 'E') || tag == X278I_TAG2('S', 'T');
    bool text = e->type == X278I_TYPE_AN && e->codes == X278I_NONE && e->shape_count == 0;
    if (g->segs[seg].loop == g->envelope || !gen->seg_used[seg] || level || steers || cf_is_payload(g, seg, at) ||
        !is_sure(g, g->elem_texts[i].confidence) || (owner != NULL && owner->usage == 'N')) {
        return NULL;
    }
    if (g->loops[g->segs[seg].loop].match != X278I_NONE &&
        g->items[g->loops[g->segs[seg].loop].first_item].row == seg &&
        g->matches[g->loops[g->segs[seg].loop].match].elem == at) {
        return NULL;
    }
    switch (cf_random(gen, 11)) {
    case 0:
        if (e->usage != 'R') {
            return NULL;
        }
        e->usage = 'S';
        return cf_print("%s: usage S in place of R", path);
    case 1:
        if (e->usage != 'S') {
            return NULL;
        }
        e->usage = cf_random(gen, 2) == 0 ? 'R' : 'N';
        return cf_print("%s: usage %c in place of S", path, e->usage);
    case 2:
        if (e->usage != 'N') {
            return NULL;
        }
        e->usage = 'S';
        return cf_print("%s: usage S in place of N", path);
    case 3:
        if (e->usage == 'N' || !text || e->max_len > 250) {
            return NULL;
        }
        e->max_len++;
        return cf_print("%s: max length %u", path, e->max_len);
    case 4:
        if (e->usage == 'N' || !text || e->min_len < 2) {
            return NULL;
        }
        e->min_len--;
        return cf_print("%s: min length %u", path, e->min_len);
    case 5:
        if (e->usage == 'N' || !text) {
            return NULL;
        }
        e->type = X278I_TYPE_N;
        return cf_print("%s: type N", path);
    case 6:
        if (e->usage == 'N' || e->codes == X278I_NONE || g->sets[e->codes].count < 2 || g->sets[e->codes].count > 400 ||
            (g->sets[e->codes].flags & X278I_CODES_LONG) != 0) {
            return NULL;
        }
        drop_code(t, e, cf_random(gen, g->sets[e->codes].count));
        return cf_print("%s: one code less", path);
    case 7:
        if (e->usage == 'N' || e->codes == X278I_NONE) {
            return NULL;
        }
        e->codes = X278I_NONE;
        return cf_print("%s: no code list", path);
    case 8:
        if (e->usage == 'N' || e->max == X278I_MANY || e->type == X278I_TYPE_COMPOSITE || owner != NULL) {
            return NULL;
        }
        e->max++;
        return cf_print("%s: %u repetitions", path, e->max);
    case 9:
        if (e->usage == 'N' || e->shape_count != 1 || g->shapes[e->first_shape].elem != 0) {
            return NULL;
        }
        e->shape_count = 0;
        return cf_print("%s: no form", path);
    default:
        if (e->usage != 'R' || (e->flags & X278I_ELEM_SOFT) != 0) {
            return NULL;
        }
        e->flags |= X278I_ELEM_SOFT;
        return cf_print("%s: missing is a warning", path);
    }
}

/* ---- the rest ------------------------------------------------------------------------------------------------------ */

static const char *plant_seg(cf_gen *gen, tables *t) {
    const x278i_guide *g = gen->g;
    uint16_t i = (uint16_t)cf_random(gen, g->seg_count);
    x278i_seg_row *s = &t->segs[i];
    const char *path = path_of(g, X278I_NONE, i, X278I_NONE);
    if (!gen->seg_used[i] || s->loop == g->envelope) {
        return NULL;
    }
    if (s->note_count > 0 && cf_random(gen, 2) == 0) {
        x278i_note *note = &t->notes[s->first_note];
        uint32_t usable = 0;
        for (uint8_t k = 0; k < note->count; k++) {
            usable += g->elems[s->first_elem + note->at[k] - 1].usage == 'S';
        }
        if (note->kind != 'P' || usable < note->count) {
            return NULL;
        }
        if (cf_random(gen, 2) == 0) {
            note->kind = 'E';
            return cf_print("%s: note E in place of P", path);
        }
        s->note_count = 0;
        return cf_print("%s: no notes", path);
    }
    s->elem_count--;
    return cf_print("%s: one element less", path);
}

static const char *plant_shape(cf_gen *gen, tables *t) {
    const x278i_guide *g = gen->g;
    uint16_t i = (uint16_t)cf_random(gen, g->elem_count);
    const x278i_elem_row *e = &g->elems[i];
    uint8_t k = e->shape_count == 0 ? 0 : (uint8_t)cf_random(gen, e->shape_count);
    x278i_shape *shape = &t->shapes[e->first_shape + k];
    if (e->shape_count == 0 || (gen->shape_done[i] >> k & 1) == 0) {
        return NULL; /* one that no valid message meets */
    }
    shape->shape = shape->shape == X278I_SHAPE_NDC ? X278I_SHAPE_NPI : X278I_SHAPE_NDC;
    return cf_print("%s: form %u", path_of(g, X278I_NONE, X278I_NONE, i), shape->shape);
}

static const char *plant_rule(cf_gen *gen, tables *t) {
    const x278i_guide *g = gen->g;
    uint16_t i;
    x278i_rule_row *r;
    const char *id;
    if (g->rule_count == 0) {
        return NULL;
    }
    i = (uint16_t)cf_random(gen, g->rule_count);
    r = &t->rules[i];
    id = x278i_guide_text(g, g->rule_texts[i].id_str);
    switch (cf_random(gen, 5)) {
    case 0:
        r->severity = r->severity == X278_SEVERITY_ERROR ? X278_SEVERITY_WARNING : X278_SEVERITY_ERROR;
        return cf_print("%s: severity", id);
    case 1:
        r->kind = r->kind == X278I_RULE_VALUE ? X278I_RULE_EXTRA_ELEMENT : X278I_RULE_VALUE;
        return cf_print("%s: kind", id);
    case 2:
        for (uint16_t k = 0; k < r->op_count; k++) {
            x278i_op *op = &t->ops[r->first_op + k];
            if (op->op == X278I_OP_DATE) {
                op->cmp = op->cmp == X278I_CMP_LT ? X278I_CMP_GT : X278I_CMP_LT;
                return cf_print("%s: comparison the other way", id);
            }
        }
        return NULL;
    case 3:
        for (uint16_t k = 0; k < r->op_count; k++) {
            x278i_op *op = &t->ops[r->first_op + k];
            if (op->op == X278I_OP_NOT) { /* the last one turns the whole round */
                if (k + 2 < r->op_count) {
                    continue;
                }
                op->op = X278I_OP_AND;
                op->n = 1;
                return cf_print("%s: a NOT lost", id);
            }
        }
        return NULL;
    default:
        t->loops[r->loop].rule_count = (uint16_t)(i - t->loops[r->loop].first_rule);
        return cf_print("%s: lost", id);
    }
}

static const char *plant_loop(cf_gen *gen, tables *t) {
    uint16_t i = (uint16_t)cf_random(gen, gen->g->loop_count);
    if (t->loops[i].open != X278I_OPEN_HL) {
        return NULL;
    }
    t->loops[i].level = x278i_tag_pack("QQ", 2);
    return cf_print("%s: level code", path_of(gen->g, i, X278I_NONE, X278I_NONE));
}

cf_fault cf_fault_plant(cf_gen *gen) {
    for (int tries = 0; tries < 10000; tries++) {
        tables t = copy_tables(gen->g);
        static const char *(*const plants[])(cf_gen *, tables *) = {plant_item, plant_item, plant_elem,  plant_elem,
                                                                    plant_elem, plant_seg,  plant_shape, plant_rule,
                                                                    plant_rule, plant_loop};
        uint32_t kind = cf_random(gen, sizeof plants / sizeof plants[0]);
        cf_fault f;
        for (int again = 0; again < 40; again++) {
            f.what = plants[kind](gen, &t);
            if (f.what != NULL) {
                f.guide = t.guide;
                plan_anew(&f.guide);
                return f;
            }
        }
    }
    printf("FAIL no fault could be planted\n");
    exit(1);
}
