/* What is known of a guide beforehand. */
#include <string.h>

#include "check/checker.h"

/* A rule is an AND of conditions: mark the operators that give these. */
static void plan_rule(const x278i_guide *guide, const x278i_rule_row *rule, uint8_t *stops) {
    uint16_t made_by[X278I_STACK_MAX];
    uint32_t depth = 0;
    for (uint16_t i = 0; i < rule->op_count; i++) {
        const x278i_op *op = &guide->ops[rule->first_op + i];
        bool joins = op->op == X278I_OP_AND || op->op == X278I_OP_OR;
        if (op->op == X278I_OP_AND && i + 1 == rule->op_count) {
            for (uint16_t k = 0; k < op->n && k < depth; k++) {
                stops[rule->first_op + made_by[depth - 1 - k]] = 1;
            }
        }
        depth -= joins ? op->n : op->op == X278I_OP_NOT ? 1u : 0u;
        made_by[depth++] = i;
    }
}

/* The last position of a segment that is required: what comes behind what is there need be looked at up to there. */
static uint8_t last_required(const x278i_guide *guide, const x278i_seg_row *row) {
    uint8_t last = 0;
    for (uint8_t i = 0; i < row->elem_count; i++) {
        if (guide->elems[row->first_elem + i].usage == 'R') {
            last = (uint8_t)(i + 1);
        }
    }
    return last;
}

static void free_plan(x278_checker *checker, x278i_plan *plan) {
    if (plan->guide != NULL) {
        x278i_free(checker->ctx, plan->stops, (size_t)plan->guide->op_count + 1);
        x278i_free(checker->ctx, plan->last_required, (size_t)plan->guide->seg_count + 1);
    }
    *plan = (x278i_plan){NULL, NULL, NULL};
}

static x278_status make_plan(x278_checker *checker, const x278i_guide *guide, x278i_plan *plan) {
    plan->guide = guide;
    plan->stops = x278i_alloc(checker->ctx, (size_t)guide->op_count + 1);
    plan->last_required = x278i_alloc(checker->ctx, (size_t)guide->seg_count + 1);
    if (plan->stops == NULL || plan->last_required == NULL) {
        free_plan(checker, plan);
        return X278_E_NOMEM;
    }
    memset(plan->stops, 0, (size_t)guide->op_count + 1);
    for (uint16_t i = 0; i < guide->rule_count; i++) {
        plan_rule(guide, &guide->rules[i], plan->stops);
    }
    for (uint16_t i = 0; i < guide->seg_count; i++) {
        plan->last_required[i] = last_required(guide, &guide->segs[i]);
    }
    return X278_OK;
}

x278_status x278i_plan_use(x278_checker *checker, const x278i_guide *guide) {
    x278i_plan plan = {NULL, NULL, NULL};
    size_t at = 0;
    while (at < X278I_PLANS && checker->plans[at].guide != guide) {
        at++;
    }
    if (at == 0) {
        return X278_OK;
    }
    if (at < X278I_PLANS) {
        plan = checker->plans[at];
    } else {
        x278_status status = make_plan(checker, guide, &plan);
        if (status != X278_OK) {
            return status;
        }
        at = X278I_PLANS - 1;
        free_plan(checker, &checker->plans[at]);
    }
    memmove(checker->plans + 1, checker->plans, at * sizeof *checker->plans);
    checker->plans[0] = plan;
    return X278_OK;
}

void x278i_plans_free(x278_checker *checker) {
    for (size_t i = 0; i < X278I_PLANS; i++) {
        free_plan(checker, &checker->plans[i]);
    }
}
