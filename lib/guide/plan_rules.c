/* The plans of rules. A fault is mostly an AND of conditions: in a clean message one of them fails, and which one can
 * often be seen at once. */
#include "guide/plan.h"

#define WAITING_MAX 64u /* conditions that are still to be looked at; one that has no room is left out */
#define OPERATORS_MAX 255u

/* A condition of a rule: the operator that ends it, and whether it must give false. */
typedef struct condition {
    uint16_t op; /* in the rule */
    bool negate;
} condition;

/* A rule that is being planned. */
typedef struct planning {
    const x278i_guide *guide;
    const x278i_rule_row *rule;
    const x278i_op *ops;           /* of the rule */
    x278i_rule_spot *spots;        /* two for each of them */
    uint8_t begins[OPERATORS_MAX]; /* the first operator of what an operator is made of */
    x278i_rule_plan *plan;
    x278i_literal_plan *literals; /* of the rule */
    condition waiting[WAITING_MAX];
    uint32_t waiting_count;
} planning;

static void add_condition(planning *p, uint16_t op, bool negate) {
    if (p->waiting_count < WAITING_MAX) {
        p->waiting[p->waiting_count++] = (condition){op, negate};
    }
}

static bool is_join(const x278i_op *op) {
    return op->op == X278I_OP_AND || op->op == X278I_OP_OR;
}

static bool takes_two(const x278i_op *op) {
    return op->op == X278I_OP_DATE || op->op == X278I_OP_DIFFERS || op->op == X278I_OP_SAME;
}

/* The operator that ends the last operand of `op`, and the one that ends the operand before an operand. */
static uint16_t last_operand(uint16_t op) {
    return (uint16_t)(op - 1);
}

static uint16_t operand_before(const planning *p, uint16_t operand) {
    return (uint16_t)(p->begins[operand] - 1);
}

/* Where what each operator is made of begins. */
static void find_begins(planning *p) {
    uint8_t stack[X278I_STACK_MAX] = {0};
    uint32_t depth = 0;
    for (uint16_t i = 0; i < p->rule->op_count; i++) {
        uint32_t operands = is_join(&p->ops[i]) ? p->ops[i].n : p->ops[i].op == X278I_OP_NOT ? 1u : 0u;
        p->begins[i] = operands == 0 ? (uint8_t)i : stack[depth - operands];
        depth -= operands;
        stack[depth++] = p->begins[i];
    }
}

/* ---- masks ----------------------------------------------------------------------------------------------------- */

/* The item of the rule's loop that a path leads to or through, as a bit; 0 when it leads elsewhere. */
static uint64_t item_of(const planning *p, uint16_t path_index) {
    const x278i_rule_path *path = &p->guide->paths[path_index];
    const x278i_loop_row *loop = &p->guide->loops[p->rule->loop];
    uint16_t item = X278I_NONE;
    if (path->from != p->rule->loop) {
        return 0;
    }
    if (path->loop != p->rule->loop) {
        bool only = p->guide->loops[path->loop].parent_count == 1; /* else an instance may be further down */
        item = only ? x278i_guide_item_of_loop(p->guide, p->rule->loop, path->loop) : X278I_NONE;
    } else if (path->seg != X278I_NONE) {
        item = p->guide->segs[path->seg].item;
    }
    return item == X278I_NONE ? 0 : UINT64_C(1) << (item - loop->first_item);
}

/* Does "no values at all" fulfil a count? */
static bool allows_none(const x278i_op *op) {
    return op->cmp == X278I_CMP_EQ   ? op->n == 0
           : op->cmp == X278I_CMP_NE ? op->n != 0
           : op->cmp == X278I_CMP_LT ? op->n > 0
           : op->cmp == X278I_CMP_GT ? false
           : op->cmp == X278I_CMP_GE ? op->n == 0
                                     : true;
}

/* Does an operator give false when its path has no value? */
static bool needs_value(const x278i_op *op) {
    bool counts = op->op == X278I_OP_COUNT || op->op == X278I_OP_DISTINCT;
    return op->op < X278I_OP_AND && op->op != X278I_OP_ALL && !(counts && allows_none(op));
}

/* Items without which an operator gives false. */
static uint64_t needed_by(const planning *p, const x278i_op *op) {
    if (!needs_value(op)) {
        return 0;
    }
    return item_of(p, op->a) | (takes_two(op) ? item_of(p, op->b) : 0);
}

/* Is the operator about an item as a whole: a segment of the rule's loop, or a loop in it? */
static bool is_whole(const planning *p, const x278i_op *op) {
    const x278i_rule_path *path = &p->guide->paths[op->a];
    bool segment = path->from == path->loop;
    return op->op == X278I_OP_PRESENT && path->elem == X278I_NONE && segment == (path->seg != X278I_NONE) &&
           item_of(p, op->a) != 0;
}

/* One of several conditions: when each needs items, the rule needs one of all these. */
static void plan_any(planning *p, uint16_t op) {
    uint64_t any = 0;
    uint16_t operand = last_operand(op);
    for (uint16_t i = 0; i < p->ops[op].n; i++) {
        uint64_t items = needed_by(p, &p->ops[operand]);
        if (items == 0) {
            return;
        }
        any |= items;
        operand = operand_before(p, operand);
    }
    if (p->plan->any == 0) {
        p->plan->any = any;
    }
}

/* ---- spots ----------------------------------------------------------------------------------------------------- */

/* In which instance the segment of a path is. */
static uint8_t kind_of_spot(const x278i_guide *guide, const x278i_rule_row *rule, const x278i_rule_path *path) {
    const x278i_loop_row *loop = &guide->loops[path->loop];
    if (path->seg == X278I_NONE) {
        return X278I_SPOT_NOWHERE;
    }
    if (path->loop != path->from) {
        bool only = loop->parent_count == 1 && loop->parent == path->from && loop->open != X278I_OPEN_HL;
        return only ? X278I_SPOT_CHILD : X278I_SPOT_FAR;
    }
    return path->from != rule->loop ? X278I_SPOT_ABOVE : path->seg == rule->each ? X278I_SPOT_EACH : X278I_SPOT_OWN;
}

static x278i_rule_spot find_spot(const x278i_guide *guide, const x278i_rule_row *rule, uint16_t path_index) {
    const x278i_rule_path *path = &guide->paths[path_index];
    x278i_rule_spot spot = {.kind = kind_of_spot(guide, rule, path)};
    if (spot.kind == X278I_SPOT_NOWHERE) {
        return spot;
    }
    spot.place = (uint8_t)(guide->segs[path->seg].item - guide->loops[path->loop].first_item);
    if (spot.kind == X278I_SPOT_CHILD) {
        uint16_t item = x278i_guide_item_of_loop(guide, path->from, path->loop);
        spot.child = (uint8_t)(item - guide->loops[path->from].first_item);
    }
    if (path->elem != X278I_NONE) {
        const x278i_elem_row *row = &guide->elems[path->elem];
        bool component = (row->flags & X278I_ELEM_COMPONENT) != 0;
        spot.element = component ? guide->elems[row->owner].at : row->at;
        spot.component = component ? row->at : 0;
    }
    return spot;
}

static void plan_spots(const x278i_guide *guide, const x278i_rule_row *rule, x278i_rule_spot *spots) {
    for (uint16_t i = 0; i < rule->op_count; i++) {
        const x278i_op *op = &guide->ops[rule->first_op + i];
        if (op->op < X278I_OP_AND) {
            spots[(size_t)2 * i] = find_spot(guide, rule, op->a);
        }
        if (takes_two(op)) {
            spots[(size_t)2 * i + 1] = find_spot(guide, rule, op->b);
        }
    }
}

/* ---- conditions -------------------------------------------------------------------------------------------------- */

/* Can an operator be looked at without following its paths? */
static bool is_direct(const planning *p, uint16_t index) {
    const x278i_rule_spot *spots = p->spots + (size_t)2 * index;
    uint8_t last = p->ops[index].op == X278I_OP_DATE ? X278I_SPOT_FAR : X278I_SPOT_ABOVE;
    return p->ops[index].op < X278I_OP_AND && spots[0].kind != X278I_SPOT_NOWHERE && spots[0].kind <= last &&
           (!takes_two(&p->ops[index]) || (spots[1].kind != X278I_SPOT_NOWHERE && spots[1].kind <= last));
}

/* The place of a segment in the rule's loop; false: it is elsewhere. */
static bool find_place(const x278i_rule_spot *spot, uint8_t *place) {
    *place = spot->kind == X278I_SPOT_EACH ? X278I_PLACE_EACH : spot->place;
    return (spot->kind == X278I_SPOT_OWN || spot->kind == X278I_SPOT_EACH) && spot->element >= 1 &&
           spot->element <= X278I_POSITIONS_MAX;
}

static uint8_t what_of(const x278i_op *op) {
    switch (op->op) {
    case X278I_OP_PRESENT:
        return X278I_LITERAL_PRESENT;
    case X278I_OP_IS:
        return X278I_LITERAL_CODE;
    case X278I_OP_COUNT:
    case X278I_OP_DISTINCT:
        return X278I_LITERAL_COUNT;
    case X278I_OP_DATE:
        return X278I_LITERAL_DATE;
    case X278I_OP_DAY:
        return X278I_LITERAL_DAY;
    case X278I_OP_NUMBER:
        return X278I_LITERAL_NUMBER;
    default:
        return X278I_LITERAL_OTHER;
    }
}

static void push_literal(planning *p, x278i_literal_plan literal) {
    p->literals[p->plan->literal_count++] = literal;
}

/* The codes of a literal: a key, or a set that has a hash. */
static void set_codes(const x278i_guide *guide, x278i_literal_plan *literal, uint16_t set) {
    uint32_t only = x278i_only_key(guide, set, 1, 4);
    literal->code = only != 0 ? only : set;
    literal->what = only != 0                     ? X278I_LITERAL_ONLY
                    : x278i_is_hashed(guide, set) ? X278I_LITERAL_CODE
                                                  : X278I_LITERAL_OTHER;
}

static void add_literal(planning *p, uint16_t index, bool negate, bool more) {
    const x278i_op *op = &p->ops[index];
    const x278i_rule_spot *spot = &p->spots[(size_t)2 * index];
    x278i_literal_plan literal = {
        .op = (uint16_t)(p->rule->first_op + index),
        .what = what_of(op),
        .flags = (uint8_t)((negate ? X278I_LITERAL_NOT : 0) | (more ? X278I_LITERAL_OR : 0)),
        .element = spot->element,
        .component = spot->component,
    };
    if (!find_place(spot, &literal.place) && literal.what != X278I_LITERAL_DATE) {
        literal.what = X278I_LITERAL_OTHER;
    } else if (literal.what == X278I_LITERAL_CODE) {
        set_codes(p->guide, &literal, op->b);
    }
    push_literal(p, literal);
}

/* What an operator asks of the positions of a segment. @return true: that is all it asks. */
static bool plan_positions(planning *p, uint16_t index, bool negate) {
    const x278i_op *op = &p->ops[index];
    const x278i_rule_spot *spot = &p->spots[(size_t)2 * index];
    x278i_rule_plan *plan = p->plan;
    bool whole = op->op == X278I_OP_PRESENT && spot->component == 0;
    uint8_t place;
    if (!find_place(spot, &place) || (negate ? !whole : !needs_value(op))) {
        return false;
    }
    uint32_t bit = UINT32_C(1) << spot->element;
    if (place == X278I_PLACE_EACH) {
        *(negate ? &plan->each_lacks : &plan->each_has) |= bit;
        return whole;
    }
    if ((plan->has | plan->lacks) == 0) {
        plan->place = place;
    }
    if (plan->place != place) {
        return false;
    }
    *(negate ? &plan->lacks : &plan->has) |= bit;
    return whole;
}

static void plan_operator(planning *p, uint16_t index, bool negate) {
    const x278i_op *op = &p->ops[index];
    if (!negate) {
        p->plan->needs |= needed_by(p, op);
    }
    bool all = plan_positions(p, index, negate);
    if (is_whole(p, op)) {
        p->plan->forbids |= negate ? item_of(p, op->a) : 0;
    } else if (!all && is_direct(p, index)) {
        add_literal(p, index, negate, false);
    }
}

/* The place of an item in the rule's loop whose presence an operator is about; 0 to 63. */
static uint8_t place_of_whole(const planning *p, uint16_t index) {
    uint64_t item = item_of(p, p->ops[index].a);
    uint8_t place = 0;
    while ((item >> place & 1) == 0) {
        place++;
    }
    return place;
}

/* An AND of the presence of two items, as a literal. */
static bool add_items(planning *p, uint16_t index, bool more) {
    uint16_t second = last_operand(index);
    uint16_t first = p->ops[index].n == 2 ? operand_before(p, second) : second;
    if (p->ops[index].n != 2 || !is_whole(p, &p->ops[first]) || !is_whole(p, &p->ops[second])) {
        return false;
    }
    x278i_literal_plan literal = {
        .op = (uint16_t)(p->rule->first_op + index),
        .what = X278I_LITERAL_ITEMS,
        .flags = more ? X278I_LITERAL_OR : 0,
        .place = place_of_whole(p, first),
        .element = place_of_whole(p, second),
    };
    push_literal(p, literal);
    return true;
}

/* Put the operands of `at`, which all have to give the same, on a stack. false: it has no room. */
static bool push_operands(const planning *p, condition at, condition *stack, uint32_t *depth) {
    uint16_t operand = last_operand(at.op);
    for (uint16_t i = 0; i < p->ops[at.op].n; i++) {
        if (*depth == WAITING_MAX) {
            return false;
        }
        stack[(*depth)++] = (condition){operand, at.negate};
        operand = operand_before(p, operand);
    }
    return true;
}

/* One of several conditions, all of which can be looked at directly: a row of literals. */
static void plan_alternatives(planning *p, condition at) {
    condition stack[WAITING_MAX];
    uint32_t depth = 0;
    uint8_t before = p->plan->literal_count;
    bool good = push_operands(p, at, stack, &depth);
    while (good && depth > 0) {
        condition next = stack[--depth];
        const x278i_op *op = &p->ops[next.op];
        if (op->op == X278I_OP_NOT) {
            stack[depth++] = (condition){last_operand(next.op), !next.negate};
        } else if (op->op == X278I_OP_AND && !next.negate) {
            good = add_items(p, next.op, depth > 0);
        } else if (is_join(op)) {
            good = (op->op == X278I_OP_OR) != next.negate && push_operands(p, next, stack, &depth);
        } else {
            good = is_direct(p, next.op);
            add_literal(p, next.op, next.negate, depth > 0);
        }
    }
    p->plan->literal_count = good ? p->plan->literal_count : before;
}

static void plan_condition(planning *p, condition at) {
    const x278i_op *op = &p->ops[at.op];
    if (op->op == X278I_OP_NOT) {
        add_condition(p, last_operand(at.op), !at.negate);
    } else if (!is_join(op)) {
        plan_operator(p, at.op, at.negate);
    } else if ((op->op == X278I_OP_AND) != at.negate) {
        (void)push_operands(p, at, p->waiting, &p->waiting_count); /* one that has no room is left out */
    } else {
        if (!at.negate) {
            plan_any(p, at.op);
        }
        plan_alternatives(p, at);
    }
}

/* ---- all of them ------------------------------------------------------------------------------------------------ */

void x278i_plan_rules(const x278i_guide *guide, x278i_plan_draft *out) {
    out->literal_count = 0;
    memset(out->spots, 0, (size_t)2 * guide->op_count * sizeof *out->spots);
    for (uint16_t i = 0; i < guide->rule_count; i++) {
        const x278i_rule_row *rule = &guide->rules[i];
        planning p = {.guide = guide,
                      .rule = rule,
                      .ops = guide->ops + rule->first_op,
                      .spots = out->spots + (size_t)2 * rule->first_op,
                      .plan = &out->rules[i],
                      .literals = out->literals + out->literal_count};
        *p.plan = (x278i_rule_plan){.first_literal = out->literal_count, .each = X278I_PLACE_EACH};
        if (rule->each != X278I_NONE) {
            p.plan->each = (uint8_t)(guide->segs[rule->each].item - guide->loops[rule->loop].first_item);
        }
        plan_spots(guide, rule, p.spots);
        if (rule->op_count == 0 || rule->op_count > OPERATORS_MAX) {
            continue;
        }
        find_begins(&p);
        add_condition(&p, (uint16_t)(rule->op_count - 1), false);
        while (p.waiting_count > 0) {
            plan_condition(&p, p.waiting[--p.waiting_count]);
        }
        out->literal_count = (uint16_t)(out->literal_count + p.plan->literal_count);
    }
}
