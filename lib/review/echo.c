#include "review/echo.h"

#include <string.h>

#include "review/leaf.h"
#include "review/loops.h"

/* A loop that is being returned. */
typedef struct frame {
    const void *from;
    void *to;
    size_t next;   /* entry of the item */
    uint16_t loop; /* row */
    uint16_t item; /* from the loop's first */
} frame;

typedef struct echo {
    const x278i_guide *guide;
    const x278i_binding *binding;
    const x278i_tree *tree;
    const x278i_echo_rule *rules;
    size_t rule_count;
    x278i_row rows[X278I_ECHO_RULES]; /* of the rules */
    frame at[X278I_DEPTH_MAX];
    uint32_t open;
    uint8_t depth;
} echo;

/* ---- values -------------------------------------------------------------------------------------------------- */

/* The rule for an element row, or for a segment row when `elem` is X278I_NONE; NULL: none. */
static const x278i_echo_rule *rule_of(const echo *e, uint16_t seg, uint16_t elem) {
    size_t i = 0;
    while (i < e->rule_count && (e->rows[i].seg != seg || e->rows[i].elem != elem)) {
        i++;
    }
    return i < e->rule_count ? &e->rules[i] : NULL;
}

static bool is_in(const echo *e, uint16_t codes, x278_str value) {
    return x278i_guide_code_in(e->guide, codes, value.ptr, value.len) != 0;
}

/* May the row hold this value without an error? */
static bool is_allowed(const echo *e, const x278i_elem_row *row, x278_str value) {
    if (value.len == 0 || row->codes == X278I_NONE || is_in(e, row->codes, value) || is_in(e, row->accept, value)) {
        return value.len > 0;
    }
    return (row->flags & X278I_ELEM_MEDIUM) != 0 && row->list != X278I_NONE &&
           is_in(e, e->guide->base->lists[row->list].codes, value);
}

/* Most times that something may stand, from the `max` of its row. */
static size_t most(uint16_t max) {
    return max == X278I_MANY ? SIZE_MAX : max;
}

/* Room for a code that is packed in the tables. */
typedef struct code_room {
    char text[9];
} code_room;

/* What the response has at a row of the segment `seg`; absent: nothing. */
static x278_str value_of(const echo *e, uint16_t seg, uint16_t elem, const void *from, uint32_t repetition,
                         code_room *room) {
    const x278i_elem_row *row = &e->guide->elems[elem];
    const char *instead = NULL;
    const x278i_echo_rule *rule = rule_of(e, seg, elem);
    if (row->usage == 'N') { /* an overlay forbids it */
        return (x278_str){NULL, 0};
    }
    if (rule != NULL && (rule->always || rule->value == NULL)) {
        instead = rule->value;
    } else {
        x278_str value = x278i_leaf_get(&e->binding->elems[elem], from, repetition);
        if (is_allowed(e, row, value)) {
            return value;
        }
        if (rule != NULL) {
            instead = rule->value;
        } else if (row->usage == 'R' && x278i_guide_code_count(e->guide, row->codes) == 1) {
            instead = x278i_guide_code_at(e->guide, row->codes, 0, room->text);
        }
    }
    return (x278_str){instead, instead == NULL || repetition > 1 ? 0 : strlen(instead)};
}

/* ---- may it be returned? ------------------------------------------------------------------------------------- */

/* Is there a value for each required component? */
static bool has_components(const echo *e, uint16_t seg, const x278i_elem_row *row, const void *from) {
    bool any = false;
    for (uint16_t c = row->first_comp; c < row->first_comp + row->comp_count; c++) {
        code_room room;
        bool has = value_of(e, seg, c, from, 1, &room).len > 0;
        if (!has && e->guide->elems[c].usage == 'R') {
            return false;
        }
        any = any || has;
    }
    return any;
}

static bool has_element(const echo *e, uint16_t seg, uint16_t elem, const void *from) {
    code_room room;
    uint8_t how = e->binding->elems[elem].how;
    return how > X278I_LEAF_PARTS || (how == X278I_LEAF_PARTS ? has_components(e, seg, &e->guide->elems[elem], from)
                                                              : value_of(e, seg, elem, from, 1, &room).len > 0);
}

/* Does the segment fit its row: has it the qualifier that opens it, and a value for each required element? */
static bool fits(const echo *e, uint16_t seg, const void *from) {
    const x278i_guide *guide = e->guide;
    const x278i_seg_row *row = &guide->segs[seg];
    uint16_t match = guide->items[row->item].match;
    if (match != X278I_NONE && guide->matches[match].codes != X278I_NONE) {
        const x278i_match_row *m = &guide->matches[match];
        uint16_t elem = x278i_guide_elem(guide, seg, m->elem, m->comp);
        code_room room;
        bool computed = elem != X278I_NONE && e->binding->elems[elem].how > X278I_LEAF_PARTS;
        if (!computed && (elem == X278I_NONE || !is_in(e, m->codes, value_of(e, seg, elem, from, 1, &room)))) {
            return false;
        }
    }
    for (uint16_t i = row->first_elem; i < row->first_elem + row->elem_count; i++) {
        bool required = guide->elems[i].usage == 'R' && (guide->elems[i].flags & X278I_ELEM_SOFT) == 0;
        if (required && !has_element(e, seg, i, from)) {
            return false;
        }
    }
    return true;
}

/* May the loop be returned: a level, or one whose required segments are all there? */
static bool loop_fits(const echo *e, const x278i_item *item, const void *from) {
    const x278i_loop_row *loop = &e->guide->loops[item->row];
    if (loop->open == X278I_OPEN_HL) {
        return loop->depth <= e->depth;
    }
    for (uint16_t i = loop->first_item; i < loop->first_item + loop->item_count && item->usage != 'R'; i++) {
        const x278i_item *below = &e->guide->items[i];
        uint16_t field = e->binding->items[i];
        const void *node = field == X278I_NONE                  ? from
                           : x278i_below_count(from, field) > 0 ? x278i_below_at(from, field, 0)
                                                                : NULL;
        if (below->kind == X278I_ITEM_SEGMENT && below->usage == 'R' && (node == NULL || !fits(e, below->row, node))) {
            return false;
        }
    }
    return true;
}

/* ---- returning ----------------------------------------------------------------------------------------------- */

static x278_status put_value(const echo *e, uint16_t seg, uint16_t elem, const void *from, uint32_t repetition,
                             void *to) {
    code_room room;
    x278_str *text;
    x278_str value = value_of(e, seg, elem, from, repetition, &room);
    if (value.len == 0) {
        return X278_OK;
    }
    x278_status status =
        x278i_leaf_make(e->tree, &e->binding->elems[elem], to, repetition, (x278_span){value.ptr, value.len}, &text);
    return status == X278_OK ? x278i_arena_str(e->tree->arena, value.ptr, value.len, text) : status;
}

static x278_status put_element(const echo *e, uint16_t seg, uint16_t elem, const void *from, void *to) {
    const x278i_elem_row *row = &e->guide->elems[elem];
    const x278i_leaf *leaf = &e->binding->elems[elem];
    x278_status status = X278_OK;
    if (row->usage == 'N') {
        return X278_OK;
    }
    if (leaf->how == X278I_LEAF_PARTS && has_components(e, seg, row, from)) {
        for (uint16_t c = row->first_comp; c < row->first_comp + row->comp_count && status == X278_OK; c++) {
            status = put_value(e, seg, c, from, 1, to);
        }
    } else if (leaf->how == X278I_LEAF_FIELD || leaf->how == X278I_LEAF_REPEATS) {
        size_t count = leaf->how == X278I_LEAF_REPEATS ? x278i_node_count(from, leaf->field) : 1;
        for (size_t r = 1; r <= count && r <= most(row->max) && status == X278_OK; r++) {
            status = put_value(e, seg, elem, from, (uint32_t)r, to);
        }
    }
    return status;
}

/* Return a segment below `item` of the loop, or all of them when it may stand more than once. */
static x278_status put_segments(const echo *e, uint16_t item, const void *from, void *to) {
    const x278i_guide *guide = e->guide;
    uint16_t seg = guide->items[item].row;
    uint16_t field = e->binding->items[item];
    const x278i_seg_row *row = &guide->segs[seg];
    size_t count = field == X278I_NONE ? 1 : x278i_below_count(from, field);
    size_t put = 0;
    x278_status status = X278_OK;
    if (rule_of(e, seg, X278I_NONE) != NULL || guide->items[item].usage == 'N') {
        return X278_OK;
    }
    for (size_t i = 0; i < count && put < most(guide->items[item].max) && status == X278_OK; i++) {
        const void *one = field == X278I_NONE ? from : x278i_below_at(from, field, i);
        void *made = to;
        bool may = x278i_segment_holds(guide, e->binding, seg, one) && fits(e, seg, one);
        if (!may && guide->items[item].usage != 'R') {
            continue;
        }
        put++;
        if (field != X278I_NONE) {
            status = x278i_node_add(e->tree, to, field, &made);
        }
        for (uint16_t j = 0; j < row->elem_count && status == X278_OK; j++) {
            status = put_element(e, seg, (uint16_t)(row->first_elem + j), one, made);
        }
    }
    return status;
}

/* The next entry of a loop item: return it, and go on in it. */
static x278_status put_loop(echo *e, frame *at, uint16_t item, const void *from) {
    void *to;
    if (!loop_fits(e, &e->guide->items[item], from)) {
        return X278_OK;
    }
    x278_status status = x278i_node_add(e->tree, at->to, e->binding->items[item], &to);
    if (status == X278_OK && e->open < X278I_DEPTH_MAX) {
        e->at[e->open++] = (frame){from, to, 0, e->guide->items[item].row, 0};
    }
    return status;
}

static x278_status step(echo *e) {
    frame *at = &e->at[e->open - 1];
    const x278i_loop_row *loop = &e->guide->loops[at->loop];
    if (at->item == loop->item_count) {
        e->open--;
        return X278_OK;
    }
    uint16_t item = (uint16_t)(loop->first_item + at->item);
    const x278i_item *row = &e->guide->items[item];
    uint16_t field = e->binding->items[item];
    if (row->kind == X278I_ITEM_LOOP && row->usage != 'N' && field != X278I_NONE &&
        at->next < x278i_below_count(at->from, field) && x278i_below_count(at->to, field) < most(row->max)) {
        return put_loop(e, at, item, x278i_below_at(at->from, field, at->next++));
    }
    at->item++;
    at->next = 0;
    return row->kind == X278I_ITEM_SEGMENT ? put_segments(e, item, at->from, at->to) : X278_OK;
}

x278_status x278i_echo(const x278i_guide *guide, const x278i_tree *tree, const x278_review *from, uint8_t depth,
                       const x278i_echo_rule *rules, size_t rule_count) {
    echo e = {.guide = guide,
              .binding = x278i_binding_of(guide),
              .tree = tree,
              .open = 1,
              .depth = depth,
              .rules = rules,
              .rule_count = rule_count < X278I_ECHO_RULES ? rule_count : X278I_ECHO_RULES};
    x278_status status = X278_OK;
    for (size_t i = 0; i < e.rule_count; i++) {
        if (x278i_guide_row(guide, rules[i].path, strlen(rules[i].path), &e.rows[i]) == 0) {
            e.rows[i] = (x278i_row){X278I_NONE, X278I_NONE, X278I_NONE}; /* an overlay may have taken it away */
        }
    }
    e.at[0] = (frame){from, tree->root, 0, guide->root, 0};
    while (e.open > 0 && status == X278_OK) {
        status = step(&e);
    }
    return status;
}
