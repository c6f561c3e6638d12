/* What rules.c, quick_rules.c and quick_dates.c share: a rule that is looked at, and values of segments that are right. */
#ifndef X278I_CHECK_RULES_H
#define X278I_CHECK_RULES_H

#include "check/checker.h"

/* What a rule is evaluated for. */
typedef struct x278i_firing {
    x278_checker *checker;
    const x278i_guide *guide;
    const x278i_counter *counters; /* of the loop that has closed */
    uint64_t present;              /* the items that it has */
    uint32_t instance;             /* it is */
    uint32_t segment;              /* the one instance of `each` */
    uint16_t each;                 /* segment row, or X278I_NONE */
} x278i_firing;

static inline bool x278i_compare(int64_t a, uint8_t how, int64_t b) {
    switch (how) {
    case X278I_CMP_EQ:
        return a == b;
    case X278I_CMP_NE:
        return a != b;
    case X278I_CMP_LT:
        return a < b;
    case X278I_CMP_LE:
        return a <= b;
    case X278I_CMP_GT:
        return a > b;
    default:
        return a >= b;
    }
}

/* ---- rules.c --------------------------------------------------------------------------------------------------- */

/* Evaluate an operator that is about values of paths, by its index in the guide. */
bool x278i_evaluate_op(const x278i_firing *scope, uint32_t op);

/* Evaluate a rule, and report that it is broken. */
void x278i_check_rule(const x278i_firing *scope, uint16_t rule);

/* ---- quick_dates.c --------------------------------------------------------------------------------------------- */

/* May a DATE operator hold? false: it certainly does not. */
bool x278i_may_be_dated(const x278i_firing *scope, uint32_t op);

/* May a value be a day that a DAY operator holds for? */
bool x278i_may_be_day(const x278i_op *op, x278_span value);

/* ---- values of segments that were certainly right ---------------------------------------------------------------- */

/* The segment at a place of a loop. */
typedef struct x278i_sight {
    uint32_t place;     /* or X278I_PLACE_EACH, or more than that: none yet */
    uint32_t index;     /* X278I_NO_SEGMENT: there is none, or several */
    uint32_t positions; /* as x278i_link.positions */
} x278i_sight;

static inline x278i_sight x278i_look_at(const x278i_firing *scope, const x278i_counter *counters, uint32_t place) {
    const x278i_link *links = scope->checker->links;
    if (place == X278I_PLACE_EACH) {
        return (x278i_sight){place, scope->segment, links[scope->segment].positions};
    }
    const x278i_counter *counter = &counters[place];
    if (counter->count == 1) {
        return (x278i_sight){place, counter->first, links[counter->first].positions};
    }
    return (x278i_sight){place, X278I_NO_SEGMENT, counter->count == 0 ? X278I_POSITIONS_ANY : 0};
}

/* An element at a position that a segment has, or a component of it, which may be empty. */
static inline x278_span x278i_certain_value(const x278_segment *segment, uint32_t element, uint32_t component) {
    const x278i_record *record = &segment->tape->elements[segment->first + element];
    x278_span value = {segment->tape->base + record->begin, record->size & X278I_ELEMENT_BITS};
    if (component == 0) {
        return value;
    }
    uint8_t separator = segment->tape->delimiters.component;
    if (component > 1) {
        return x278i_part(value, separator, component);
    }
    if (record->size > X278I_ELEMENT_BITS) { /* the first of several components is short */
        size_t len = 0;
        while (len < value.len && (uint8_t)value.ptr[len] != separator) {
            len++;
        }
        value.len = len;
    }
    return value;
}

#endif
