/* The situational rules: flat paths and postfix operators over the loops of the walk. */
#include <string.h>

#include "base/text.h"
#include "check/rules.h"
#include "walk/place.h"
#include "x278/value.h"

#define FAR_MOST 4096u    /* loop instances looked at beside the rule's own */
#define DISTINCT_MOST 64u /* values compared with each other */

typedef x278i_firing firing;

/* The values of a path, one after another. */
typedef struct cursor {
    const firing *scope;
    const x278i_rule_path *path;
    uint32_t start;    /* instance of path->from; X278I_NO_INSTANCE: there is none */
    uint32_t instance; /* of path->loop; X278I_NO_INSTANCE: before the first */
    uint32_t left;     /* how many more instances may be looked at */
    uint32_t segment;  /* index; X278I_NO_SEGMENT: before the first of the instance, or none */
    bool inside;       /* `instance` has more */
    uint32_t element, component, repetition;
    x278_span rest;
    bool more;
} cursor;

static cursor open_path(const firing *scope, uint16_t path) {
    const x278i_walk *walk = &scope->checker->walk;
    cursor at = {.scope = scope,
                 .path = &scope->guide->paths[path],
                 .start = x278i_instance_of_loop(walk, scope->instance, scope->guide->paths[path].from),
                 .instance = X278I_NO_INSTANCE,
                 .left = UINT32_MAX,
                 .segment = X278I_NO_SEGMENT};
    if (at.start != scope->instance) {
        at.left = FAR_MOST;
    }
    if (at.path->elem != X278I_NONE) {
        const x278i_elem_row *row = &scope->guide->elems[at.path->elem];
        if ((row->flags & X278I_ELEM_COMPONENT) != 0) {
            at.component = row->at;
            at.element = scope->guide->elems[row->owner].at;
        } else {
            at.element = row->at;
        }
    }
    return at;
}

/* The next instance of the loop of the path. */
static bool next_instance(cursor *at) {
    const x278i_walk *walk = &at->scope->checker->walk;
    if (at->start == X278I_NO_INSTANCE) {
        return false;
    }
    if (at->path->loop == at->path->from) {
        bool first = at->instance == X278I_NO_INSTANCE;
        at->instance = at->start;
        return first;
    }
    uint32_t i = at->instance == X278I_NO_INSTANCE ? at->start + 1 : at->instance + 1;
    for (; i < walk->instance_count && at->left > 0; i++, at->left--) {
        if (walk->instances[i].loop == at->path->loop && x278i_is_below(walk, i, at->start)) {
            at->instance = i;
            return true;
        }
    }
    return false;
}

/* The next segment of the path in its instance. */
static bool next_segment(cursor *at) {
    const x278i_walk *walk = &at->scope->checker->walk;
    if (at->segment == X278I_NO_SEGMENT) {
        bool one = at->path->seg == at->scope->each && at->instance == at->scope->instance;
        at->segment = one ? at->scope->segment
                          : x278i_walk_counter(walk, at->instance, at->scope->guide->segs[at->path->seg].item)->first;
    } else if (at->path->seg == at->scope->each && at->instance == at->scope->instance) {
        return false;
    } else {
        at->segment = at->scope->checker->links[at->segment].next;
    }
    return at->segment != X278I_NO_SEGMENT;
}

/* The next value that is not empty. For a path of a segment or loop *value is empty. */
static bool next_value(cursor *at, x278_span *value) {
    for (;;) {
        while (at->more) {
            const x278_segment *segment = &at->scope->checker->segments[at->segment];
            bool repeats = x278i_element_has(segment, at->element, X278I_ELEMENT_REPETITIONS);
            x278i_next_part(&at->rest, repeats ? segment->tape->delimiters.repetition : 0, &at->more, value);
            at->repetition++;
            if (at->component > 0) {
                *value = x278i_part(*value, segment->tape->delimiters.component, at->component);
            }
            if (value->len > 0 && !x278i_is_blank(*value)) {
                return true;
            }
        }
        if (!at->inside) {
            if (!next_instance(at)) {
                return false;
            }
            at->segment = X278I_NO_SEGMENT;
            if (at->path->seg == X278I_NONE) {
                *value = (x278_span){NULL, 0};
                return true;
            }
            at->inside = true;
        }
        if (!next_segment(at)) {
            at->inside = false;
            continue;
        }
        if (at->path->elem == X278I_NONE) {
            *value = (x278_span){NULL, 0};
            return true;
        }
        at->rest = x278i_element(&at->scope->checker->segments[at->segment], at->element);
        at->more = at->rest.len > 0;
        at->repetition = 0;
    }
}

static bool first_value(const firing *scope, uint16_t path, x278_span *value) {
    cursor at = open_path(scope, path);
    return next_value(&at, value);
}

/* Operators */

static bool is_code(const firing *scope, const x278i_op *op, bool all) {
    cursor at = open_path(scope, op->a);
    x278_span value;
    while (next_value(&at, &value)) {
        if (x278i_guide_code_in(scope->guide, op->b, value.ptr, value.len) != all) {
            return !all;
        }
    }
    return all;
}

static int64_t count_values(const firing *scope, uint16_t path) {
    cursor at = open_path(scope, path);
    x278_span value;
    int64_t count = 0;
    while (next_value(&at, &value)) {
        count++;
    }
    return count;
}

static int64_t count_distinct(const firing *scope, uint16_t path) {
    x278_span seen[DISTINCT_MOST];
    uint32_t count = 0;
    cursor at = open_path(scope, path);
    x278_span value;
    while (count < DISTINCT_MOST && next_value(&at, &value)) {
        bool known = false;
        for (uint32_t i = 0; i < count && !known; i++) {
            known = x278i_span_same(seen[i], value);
        }
        if (!known) {
            seen[count++] = value;
        }
    }
    return count;
}

/* The day a value tells, as a number; 0 when it tells none. */
static int64_t day_of(x278_span value, bool end) {
    if (end && value.len == 17 && value.ptr[8] == '-') {
        value.ptr += 9;
        value.len = 8;
    }
    if ((value.len != 8 && value.len != 12 && value.len != 17) || !x278i_is_date(value.ptr, 8)) {
        return 0;
    }
    int64_t day = 0;
    for (size_t i = 0; i < 8; i++) {
        day = day * 10 + (value.ptr[i] - '0');
    }
    return day;
}

/* The one value of an element, or of a component of it. false: it has several. */
static inline bool find_value(const x278_segment *segment, const x278i_rule_spot *spot, bool *there, x278_span *value) {
    *there = false;
    if (spot->element >= segment->count) {
        return true;
    }
    if (x278i_element_has(segment, spot->element, X278I_ELEMENT_REPETITIONS)) {
        return false;
    }
    *value = x278i_element(segment, spot->element);
    if (spot->component > 0) {
        *value = x278i_part(*value, segment->tape->delimiters.component, spot->component);
    }
    *there = value->len > 0 && (value->ptr[0] != ' ' || !x278i_is_blank(*value));
    return true;
}

/* A path that leads to a spot: one value at most, found at once. false: it has to be followed. */
static inline bool is_plain(const firing *scope, const x278i_rule_spot *spot, const x278i_rule_path *path, bool *there,
                            x278_span *value) {
    const x278i_walk *walk = &scope->checker->walk;
    uint32_t index = scope->segment;
    *there = false;
    *value = (x278_span){NULL, 0};
    if (spot->kind == X278I_SPOT_NOWHERE || spot->kind > X278I_SPOT_ABOVE) {
        return false;
    }
    if (spot->kind != X278I_SPOT_EACH) {
        uint32_t instance = scope->instance;
        if (spot->kind == X278I_SPOT_ABOVE) {
            instance = x278i_instance_of_loop(walk, instance, path->from);
        }
        if (instance == X278I_NO_INSTANCE) {
            return true;
        }
        const x278i_counter *counter = &walk->counters[walk->instances[instance].counters + spot->place];
        *there = counter->count > 0;
        if (counter->count == 0 || (spot->element != 0 && counter->count > 1)) {
            return counter->count == 0;
        }
        index = counter->first;
    }
    *there = true;
    return spot->element == 0 || find_value(&scope->checker->segments[index], spot, there, value);
}

/* The first value of a path of an operator. `spot` NULL: follow it. */
static bool value_at(const firing *scope, const x278i_rule_spot *spot, uint16_t path, x278_span *value) {
    bool there;
    return spot != NULL && is_plain(scope, spot, &scope->guide->paths[path], &there, value)
               ? there
               : first_value(scope, path, value);
}

static bool evaluate_two(const firing *scope, const x278i_op *op, const x278i_rule_spot *spots) {
    x278_span a;
    x278_span b;
    if (!value_at(scope, spots, op->a, &a) || !value_at(scope, spots == NULL ? NULL : spots + 1, op->b, &b)) {
        return false;
    }
    if (op->op != X278I_OP_DATE) {
        return x278i_span_same(a, b) == (op->op == X278I_OP_SAME);
    }
    int64_t first = day_of(a, (op->n & 1) != 0);
    int64_t second = day_of(b, (op->n & 2) != 0);
    return first != 0 && second != 0 && x278i_compare(first, op->cmp, second);
}

/* The first value of a path against what the guide says. */
static bool evaluate_constant(const firing *scope, const x278i_op *op, const x278i_rule_spot *spots) {
    x278_span value;
    if (!value_at(scope, spots, op->a, &value)) {
        return false;
    }
    if (op->op == X278I_OP_DAY) {
        int64_t day = day_of(value, false);
        return day != 0 && x278i_compare(day, op->cmp, (int64_t)op->b * 10000 + op->n);
    }
    x278_decimal given;
    x278_decimal limit = {.digits = op->n, .sign = op->n > 0};
    int32_t order;
    return x278_decimal_parse(value.ptr, value.len, &given) == X278_OK &&
           x278_decimal_compare(&given, &limit, &order) == X278_OK && x278i_compare(order, op->cmp, 0);
}

/* An operator on the values of its path, wherever they are. */
static bool evaluate_path(const firing *scope, const x278i_op *op) {
    x278_span value;
    switch (op->op) {
    case X278I_OP_PRESENT:
        return first_value(scope, op->a, &value);
    case X278I_OP_IS:
        return is_code(scope, op, false);
    case X278I_OP_ALL:
        return is_code(scope, op, true);
    case X278I_OP_COUNT:
        return x278i_compare(count_values(scope, op->a), op->cmp, op->n);
    case X278I_OP_DISTINCT:
        return x278i_compare(count_distinct(scope, op->a), op->cmp, op->n);
    default:
        return first_value(scope, op->a, &value) && x278i_compare((int64_t)value.len, op->cmp, op->n);
    }
}

/* `spots` NULL: follow the paths. */
static bool evaluate_one(const firing *scope, const x278i_op *op, const x278i_rule_spot *spots) {
    x278_span value;
    bool there;
    if (op->op == X278I_OP_DATE || op->op == X278I_OP_DIFFERS || op->op == X278I_OP_SAME) {
        return evaluate_two(scope, op, spots);
    }
    if (op->op == X278I_OP_DAY || op->op == X278I_OP_NUMBER) {
        return evaluate_constant(scope, op, spots);
    }
    bool plain = spots != NULL && is_plain(scope, spots, &scope->guide->paths[op->a], &there, &value);
    bool counts = op->op == X278I_OP_COUNT || op->op == X278I_OP_DISTINCT;
    if (!plain || (counts && there)) {
        return evaluate_path(scope, op);
    }
    switch (op->op) {
    case X278I_OP_PRESENT:
        return there;
    case X278I_OP_IS:
        return there && x278i_guide_code_in(scope->guide, op->b, value.ptr, value.len);
    case X278I_OP_ALL:
        return !there || x278i_guide_code_in(scope->guide, op->b, value.ptr, value.len);
    case X278I_OP_COUNT:
    case X278I_OP_DISTINCT:
        return x278i_compare(0, op->cmp, op->n);
    default:
        return there && x278i_compare((int64_t)value.len, op->cmp, op->n);
    }
}

/* The spots of an operator by its index in the guide. */
static const x278i_rule_spot *spots_of(const firing *scope, uint32_t op) {
    const x278i_plan *plan = scope->checker->plan;
    return plan == NULL ? NULL : plan->spots + (size_t)2 * op;
}

bool x278i_evaluate_op(const firing *scope, uint32_t op) {
    return evaluate_one(scope, &scope->guide->ops[op], spots_of(scope, op));
}

static bool evaluate(const firing *scope, const x278i_rule_row *rule) {
    bool stack[X278I_STACK_MAX] = {false};
    uint32_t depth = 0;
    for (uint16_t i = 0; i < rule->op_count; i++) {
        const x278i_op *op = &scope->guide->ops[rule->first_op + i];
        if (op->op == X278I_OP_NOT) {
            stack[depth - 1] = !stack[depth - 1];
        } else if (op->op == X278I_OP_AND || op->op == X278I_OP_OR) {
            bool is_and = op->op == X278I_OP_AND;
            bool result = is_and;
            for (uint16_t k = 0; k < op->n; k++) {
                bool value = stack[--depth];
                result = is_and ? result && value : result || value;
            }
            stack[depth++] = result;
        } else {
            stack[depth++] = evaluate_one(scope, op, spots_of(scope, (uint32_t)rule->first_op + i));
        }
    }
    return depth == 1 && stack[0];
}

/* Findings */

static const int32_t rule_codes[] = {
    0,
    X278I_ISSUE_rule_segment_missing,
    X278I_ISSUE_rule_element_missing,
    X278I_ISSUE_rule_segment_extra,
    X278I_ISSUE_rule_element_extra,
    X278I_ISSUE_rule_value,
};

/* The segment that stands last among those of this instance that the rule looks at. */
static void find_latest(const firing *scope, const x278i_rule_row *rule, x278i_where *where) {
    for (uint16_t i = 0; i < rule->op_count; i++) {
        const x278i_op *op = &scope->guide->ops[rule->first_op + i];
        if (op->op >= X278I_OP_AND || scope->guide->paths[op->a].seg == X278I_NONE) {
            continue;
        }
        cursor at = open_path(scope, op->a);
        x278_span value;
        while (next_value(&at, &value)) {
            if (at.instance == scope->instance && (where->segment == NULL || at.segment > where->index)) {
                where->segment = &scope->checker->segments[at.segment];
                where->index = at.segment;
                where->seg = at.path->seg;
                where->repeat = scope->checker->links[at.segment].repeat;
            }
        }
    }
}

/* What is missing: a loop, a segment, or an element of a segment that is missing, too. */
static void place_missing(const firing *scope, const x278i_rule_path *anchor, x278i_where *where) {
    const x278i_walk *walk = &scope->checker->walk;
    uint32_t instance = x278i_instance_of_loop(walk, scope->instance, anchor->loop);
    uint16_t item = anchor->seg != X278I_NONE ? scope->guide->segs[anchor->seg].item : X278I_NONE;
    where->segment = NULL;
    if (instance == X278I_NO_INSTANCE || anchor->seg == X278I_NONE) {
        instance = scope->instance;
        item = x278i_guide_item_of_loop(scope->guide, walk->instances[instance].loop, anchor->loop);
        where->loop = anchor->loop;
    } else {
        where->seg = anchor->seg;
    }
    where->instance = instance;
    where->index =
        item == X278I_NONE ? walk->instances[instance].last : x278i_missing_index(walk, instance, item, walk->index);
    where->index = where->index == X278I_NO_SEGMENT ? walk->index : where->index;
}

/* Set the place of a finding by the anchor of the rule. */
static void find_anchor(const firing *scope, const x278i_rule_row *rule, x278i_where *where) {
    const x278i_guide *guide = scope->guide;
    x278i_rule_path path = guide->paths[rule->anchor];
    if ((rule->flags & X278I_RULE_LATEST) != 0) {
        find_latest(scope, rule, where);
        if (where->segment != NULL) {
            return;
        }
    }
    if (rule->kind == X278I_RULE_MISSING_ELEMENT) {
        path.elem = X278I_NONE;
    }
    cursor at = open_path(scope, rule->anchor);
    at.path = &path;
    x278_span value;
    if (path.elem != X278I_NONE || rule->kind == X278I_RULE_MISSING_ELEMENT) {
        const x278i_elem_row *row = &guide->elems[guide->paths[rule->anchor].elem];
        where->elem = guide->paths[rule->anchor].elem;
        where->component = (row->flags & X278I_ELEM_COMPONENT) != 0 ? row->at : 0u;
        where->element = where->component > 0 ? guide->elems[row->owner].at : row->at;
    }
    if (rule->kind == X278I_RULE_MISSING_SEGMENT || !next_value(&at, &value)) {
        place_missing(scope, &path, where);
        return;
    }
    where->instance = at.instance;
    if (path.seg == X278I_NONE) {
        where->index = scope->checker->walk.instances[at.instance].first;
    } else {
        where->index = at.segment;
        where->seg = path.seg;
        where->repeat = scope->checker->links[at.segment].repeat;
        where->repetition = at.repetition;
    }
    where->segment = &scope->checker->segments[where->index];
    where->whole_loop = path.seg == X278I_NONE; /* told at its first segment */
}

static const char *text_or(const x278i_guide *guide, uint32_t str) {
    return str == 0 || guide->strings[str] == '\0' ? NULL : guide->strings + str;
}

static void report_rule(const firing *scope, uint16_t index) {
    const x278i_guide *guide = scope->guide;
    const x278i_rule_row *rule = &guide->rules[index];
    const x278i_rule_text *text = &guide->rule_texts[index];
    x278i_where where = {
        .guide = guide, .instance = scope->instance, .loop = X278I_NONE, .seg = X278I_NONE, .elem = X278I_NONE};
    find_anchor(scope, rule, &where);
    x278i_finding finding = {
        .code = rule_codes[rule->kind],
        .severity = rule->severity,
        .snip = rule->snip,
        .rule = guide->strings + text->id_str,
        .text = guide->strings + text->message_str,
        .ik304 = text_or(guide, text->ik304_str),
        .ik403 = text_or(guide, text->ik403_str),
    };
    const char *decisive = finding.ik403 != NULL ? finding.ik403 : finding.ik304;
    if (decisive != NULL) {
        finding.ik502 = decisive[0] == 'I' ? "I5" : "5";
    }
    x278i_report(scope->checker, &where, &finding);
}

void x278i_check_rule(const firing *scope, uint16_t index) {
    const x278i_rule_row *rule = &scope->guide->rules[index];
    bool known = rule->kind >= 1 && rule->kind < sizeof rule_codes / sizeof rule_codes[0];
    if (known && x278i_wanted(scope->checker, rule->snip, rule->severity) && evaluate(scope, rule)) {
        report_rule(scope, index);
    }
}
