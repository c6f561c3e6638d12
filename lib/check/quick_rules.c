/* The rules of a loop. Those that are certainly not broken, by the plan of the guide, are passed over; rules.c evaluates
 * the others. */
#include "base/digits.h"
#include "check/rules.h"

static bool is_evaluated(const x278i_firing *scope, const x278i_literal_plan *literal) {
    return x278i_evaluate_op(scope, literal->op);
}

/* The value at the place of a literal, where the segment has the position; it may be empty. */
static inline x278_span value_of(const x278i_firing *scope, const x278i_literal_plan *literal, const x278i_sight *at) {
    return x278i_certain_value(&scope->checker->segments[at->index], literal->element, literal->component);
}

/* Is it a code of a literal ONLY or CODE? */
static inline bool is_code(const x278i_firing *scope, const x278i_literal_plan *literal, x278_span value) {
    if (value.len - 1 >= 8) {
        return false;
    }
    const x278i_base *base = scope->guide->base;
    uint64_t key = x278i_key_before(value.ptr + value.len, (uint32_t)value.len);
    return literal->what == X278I_LITERAL_ONLY ? key == literal->code
                                               : x278i_code_hashed(base, &base->hashes[literal->code], key);
}

/* May it be a day or number that an operator holds for? */
static bool may_compare(const x278i_firing *scope, const x278i_literal_plan *literal, x278_span value) {
    const x278i_op *op = &scope->guide->ops[literal->op];
    if ((literal->flags & X278I_LITERAL_NOT) != 0) {
        return is_evaluated(scope, literal);
    }
    if (literal->what == X278I_LITERAL_DAY) {
        return x278i_may_be_day(op, value);
    }
    return value.len <= 9 && x278i_all_digits(value.ptr, value.len)
               ? x278i_compare(x278i_digits_value(value.ptr, value.len), op->cmp, op->n)
               : is_evaluated(scope, literal);
}

/* Other literals about the value at their place. When it must not be so, the answer is certain. */
static bool may_be_so(const x278i_firing *scope, const x278i_literal_plan *literal, x278i_sight at) {
    bool there = (at.positions >> literal->element & 1) != 0;
    if (literal->what == X278I_LITERAL_COUNT) {
        const x278i_op *op = &scope->guide->ops[literal->op];
        return literal->component == 0 ? x278i_compare(there, op->cmp, op->n) : is_evaluated(scope, literal);
    }
    if (!there || (literal->what == X278I_LITERAL_PRESENT && literal->component == 0)) {
        return there;
    }
    x278_span value = value_of(scope, literal, &at);
    return value.len > 0 && (literal->what == X278I_LITERAL_PRESENT || may_compare(scope, literal, value));
}

/* Literals that are not about the value at their place. */
static bool may_be_elsewhere(const x278i_firing *scope, const x278i_literal_plan *literal) {
    bool wanted = (literal->flags & X278I_LITERAL_NOT) == 0;
    if (literal->what == X278I_LITERAL_ITEMS) {
        return (scope->present >> literal->place & scope->present >> literal->element & 1) != 0;
    }
    return literal->what == X278I_LITERAL_DATE && wanted ? x278i_may_be_dated(scope, literal->op)
                                                         : is_evaluated(scope, literal) == wanted;
}

/* May a literal hold? `at`: the segment that was looked at last. */
static inline bool may_hold(const x278i_firing *scope, const x278i_literal_plan *literal, x278i_sight *at) {
    if (literal->what >= X278I_LITERAL_ITEMS) {
        return may_be_elsewhere(scope, literal);
    }
    if (literal->place != at->place) {
        *at = x278i_look_at(scope, scope->counters, literal->place);
    }
    bool so = at->positions == 0                   ? is_evaluated(scope, literal)
              : literal->what > X278I_LITERAL_CODE ? may_be_so(scope, literal, *at)
                                                   : (at->positions >> literal->element & 1) != 0 &&
                                                         is_code(scope, literal, value_of(scope, literal, at));
    return so == ((literal->flags & X278I_LITERAL_NOT) == 0);
}

/* May all literals of a rule hold, of alternatives one? */
static inline bool may_all_hold(const x278i_firing *scope, const x278i_rule_plan *rule, x278i_sight *at) {
    const x278i_literal_plan *literal = scope->checker->plan->literals + rule->first_literal;
    const x278i_literal_plan *end = literal + rule->literal_count;
    for (; literal < end; literal++) {
        while (!may_hold(scope, literal, at)) {
            if ((literal->flags & X278I_LITERAL_OR) == 0) {
                return false;
            }
            literal++;
        }
        while ((literal->flags & X278I_LITERAL_OR) != 0) {
            literal++;
        }
    }
    return true;
}

/* ---- rules ----------------------------------------------------------------------------------------------------- */

/* Can a rule be broken, by the items that its loop has? */
static inline bool may_be_broken(const x278i_rule_plan *rule, uint64_t present) {
    return ((rule->needs & ~present) | (rule->forbids & present)) == 0 &&
           (rule->any == 0 || (rule->any & present) != 0);
}

/* Do the positions that a segment has, if these are known, rule out that a rule is broken? */
static inline bool is_ruled_out(uint32_t has, uint32_t lacks, uint32_t positions) {
    return positions != 0 && ((has & ~positions) | (lacks & positions)) != 0;
}

/* The next segment that a rule is evaluated for, and is not ruled out for, from `segment` on. */
static bool find_each(x278i_firing *scope, const x278i_rule_plan *rule, uint32_t segment) {
    const x278i_link *links = scope->checker->links;
    while (segment != X278I_NO_SEGMENT && is_ruled_out(rule->each_has, rule->each_lacks, links[segment].positions)) {
        segment = links[segment].next;
    }
    scope->segment = segment;
    return segment != X278I_NO_SEGMENT;
}

static bool find_first(x278i_firing *scope, const x278i_rule_plan *rule) {
    scope->each = scope->guide->rules[rule - scope->checker->plan->rules].each;
    return find_each(scope, rule, scope->counters[rule->each].first);
}

static bool find_next(x278i_firing *scope, const x278i_rule_plan *rule) {
    return find_each(scope, rule, scope->checker->links[scope->segment].next);
}

/* Check those rules of the loop that may be broken, by the plan of the guide. */
static void check_planned(x278i_firing *scope, const x278i_loop_row *loop) {
    const x278i_rule_plan *rules = scope->checker->plan->rules;
    const x278i_rule_plan *end = rules + loop->first_rule + loop->rule_count;
    uint64_t present = scope->present;
    x278i_sight at = {.place = UINT32_MAX};
    for (const x278i_rule_plan *rule = rules + loop->first_rule; rule < end; rule++) {
        if (!may_be_broken(rule, present)) {
            continue;
        }
        if (rule->place != at.place) {
            at = x278i_look_at(scope, scope->counters, rule->place);
        }
        bool each = rule->each != X278I_PLACE_EACH;
        if (is_ruled_out(rule->has, rule->lacks, at.positions) || (each && !find_first(scope, rule))) {
            continue;
        }
        do {
            at.place = each ? UINT32_MAX : at.place;
            if (may_all_hold(scope, rule, &at)) {
                x278i_check_rule(scope, (uint16_t)(rule - rules));
            }
        } while (each && find_next(scope, rule));
    }
}

/* Check a rule for the loop, or for each instance of a segment. */
static void check_all(x278i_firing *scope, uint16_t index) {
    scope->each = scope->guide->rules[index].each;
    scope->segment = X278I_NO_SEGMENT;
    if (scope->each == X278I_NONE) {
        x278i_check_rule(scope, index);
        return;
    }
    scope->segment =
        x278i_walk_counter(&scope->checker->walk, scope->instance, scope->guide->segs[scope->each].item)->first;
    while (scope->segment != X278I_NO_SEGMENT) {
        x278i_check_rule(scope, index);
        scope->segment = scope->checker->links[scope->segment].next;
    }
}

x278_status x278i_check_rules(x278_checker *checker, uint32_t instance) {
    const x278i_loop_row *loop = x278i_walk_loop(&checker->walk, instance);
    if (loop->rule_count == 0) {
        return X278_OK;
    }
    const x278i_instance *at = &checker->walk.instances[instance];
    x278i_firing scope = {
        .checker = checker,
        .guide = checker->walk.guide,
        .counters = &checker->walk.counters[at->counters],
        .present = at->present,
        .instance = instance,
        .segment = X278I_NO_SEGMENT,
        .each = X278I_NONE,
    };
    if (checker->plan != NULL) {
        check_planned(&scope, loop);
        return X278_OK;
    }
    for (uint16_t i = 0; i < loop->rule_count; i++) {
        check_all(&scope, (uint16_t)(loop->first_rule + i));
    }
    return X278_OK;
}
