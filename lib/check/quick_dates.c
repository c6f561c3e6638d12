/* Days that rules compare: seen at once where they are in segments that were certainly right. */
#include "check/rules.h"
#include "walk/place.h"

#define CHILD_STEPS 8u /* instances that are looked at for the one of a child loop */

/* What is known of a value without following its path. */
typedef enum known {
    UNKNOWN,
    ABSENT,
    HERE
} known;

/* The only instance of the loop of a path below the one where the path begins. */
static known find_child(const x278i_walk *walk, const x278i_rule_spot *spot, const x278i_rule_path *path,
                        uint32_t *instance) {
    uint32_t above = *instance;
    uint32_t count = walk->counters[walk->instances[above].counters + spot->child].count;
    if (count != 1) {
        return count == 0 ? ABSENT : UNKNOWN;
    }
    for (uint32_t i = above + 1; i < walk->instance_count && i <= above + CHILD_STEPS; i++) {
        if (walk->instances[i].loop == path->loop) {
            *instance = i;
            return walk->instances[i].parent == above ? HERE : UNKNOWN;
        }
    }
    return UNKNOWN;
}

/* The instance that the segment of a spot is in. */
static known find_instance(const x278i_firing *scope, const x278i_rule_spot *spot, const x278i_rule_path *path,
                           uint32_t *instance) {
    const x278i_walk *walk = &scope->checker->walk;
    *instance = scope->instance;
    if (spot->kind == X278I_SPOT_OWN || spot->kind == X278I_SPOT_EACH) {
        return HERE;
    }
    if (walk->repeats[path->loop] == 0) {
        return ABSENT;
    }
    *instance = x278i_instance_of_loop(walk, scope->instance, path->from);
    return *instance == X278I_NO_INSTANCE   ? ABSENT
           : spot->kind == X278I_SPOT_ABOVE ? HERE
           : spot->kind == X278I_SPOT_CHILD ? find_child(walk, spot, path, instance)
                                            : UNKNOWN;
}

/* The value at a spot of an element. */
static known find_at(const x278i_firing *scope, const x278i_rule_spot *spot, uint16_t path, x278_span *value) {
    const x278_checker *checker = scope->checker;
    const x278i_walk *walk = &checker->walk;
    uint32_t instance;
    if (spot->element == 0 || spot->element > X278I_POSITIONS_MAX) {
        return UNKNOWN;
    }
    known there = find_instance(scope, spot, &scope->guide->paths[path], &instance);
    if (there != HERE) {
        return there;
    }
    x278i_sight at = x278i_look_at(scope, &walk->counters[walk->instances[instance].counters],
                                   spot->kind == X278I_SPOT_EACH ? X278I_PLACE_EACH : spot->place);
    if ((at.positions >> spot->element & 1) == 0) {
        return at.positions == 0 ? UNKNOWN : ABSENT;
    }
    *value = x278i_certain_value(&checker->segments[at.index], spot->element, spot->component);
    return value->len > 0 ? HERE : ABSENT;
}

/* The number that eight bytes are, when they are digits. */
static inline int64_t eight_bytes(const char *text) {
    int64_t number = 0;
    for (int i = 0; i < 8; i++) {
        number = number * 10 + (text[i] - '0');
    }
    return number;
}

/* The day that a value tells, when it tells one. false: it certainly does not. */
static inline bool find_day(x278_span value, bool end, int64_t *day) {
    if (value.len != 8 && value.len != 12 && value.len != 17) {
        return false;
    }
    *day = eight_bytes(end && value.len == 17 && value.ptr[8] == '-' ? value.ptr + 9 : value.ptr);
    return true;
}

bool x278i_may_be_day(const x278i_op *op, x278_span value) {
    int64_t day;
    return find_day(value, false, &day) && x278i_compare(day, op->cmp, (int64_t)op->b * 10000 + op->n);
}

bool x278i_may_be_dated(const x278i_firing *scope, uint32_t index) {
    const x278i_op *op = &scope->guide->ops[index];
    const x278i_rule_spot *spots = scope->checker->plan->spots + (size_t)2 * index;
    x278_span a = {NULL, 0};
    x278_span b = {NULL, 0};
    int64_t first;
    int64_t second;
    known other = find_at(scope, &spots[1], op->b, &b); /* mostly of a loop above, and not there more often */
    known one = other == ABSENT ? ABSENT : find_at(scope, &spots[0], op->a, &a);
    if (one == ABSENT) {
        return false;
    }
    if (one == UNKNOWN || other == UNKNOWN) {
        return x278i_evaluate_op(scope, index);
    }
    return find_day(a, (op->n & 1) != 0, &first) && find_day(b, (op->n & 2) != 0, &second) &&
           x278i_compare(first, op->cmp, second);
}
