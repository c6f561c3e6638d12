/* What is known of a guide beforehand, so that less need be looked at. */
#include <string.h>

#include "check/checker.h"

/* A segment of the rule's own loop without which the operator gives false; its item, or X278I_NONE. */
static uint16_t needed_item(const x278i_guide *guide, const x278i_rule_row *rule, const x278i_op *op) {
    if (op->op != X278I_OP_PRESENT && op->op != X278I_OP_IS && op->op != X278I_OP_LENGTH && op->op != X278I_OP_DATE &&
        op->op != X278I_OP_DIFFERS && op->op != X278I_OP_SAME && op->op != X278I_OP_DAY && op->op != X278I_OP_NUMBER) {
        return X278I_NONE;
    }
    const x278i_rule_path *path = &guide->paths[op->a];
    bool own = path->from == rule->loop && path->loop == rule->loop && path->seg != X278I_NONE;
    return own ? guide->segs[path->seg].item : X278I_NONE;
}

/* A rule is an AND of conditions: mark the operators that give these, and find a segment that the rule needs, one that is
 * often absent before one that is required. */
static void plan_rule(const x278i_guide *guide, uint16_t index, x278i_plan *plan) {
    const x278i_rule_row *rule = &guide->rules[index];
    uint16_t made_by[X278I_STACK_MAX];
    uint32_t depth = 0;
    plan->guards[index] = X278I_NONE;
    for (uint16_t i = 0; i < rule->op_count; i++) {
        const x278i_op *op = &guide->ops[rule->first_op + i];
        bool joins = op->op == X278I_OP_AND || op->op == X278I_OP_OR;
        if (op->op == X278I_OP_AND && i + 1 == rule->op_count) {
            for (uint16_t k = 0; k < op->n && k < depth; k++) {
                uint16_t made = (uint16_t)(rule->first_op + made_by[depth - 1 - k]);
                uint16_t item = needed_item(guide, rule, &guide->ops[made]);
                plan->stops[made] = 1;
                if (item != X278I_NONE && (plan->guards[index] == X278I_NONE || guide->items[item].usage != 'R')) {
                    plan->guards[index] = item;
                }
            }
        }
        depth -= joins ? op->n : op->op == X278I_OP_NOT ? 1u : 0u;
        made_by[depth++] = i;
    }
}

/* Where the paths of the operators lead. A path that begins at the rule's own segment is another matter: it means that one
 * of several. */
static void plan_paths(const x278i_guide *guide, uint16_t index, x278i_plan *plan) {
    const x278i_rule_row *rule = &guide->rules[index];
    for (uint16_t i = rule->first_op; i < rule->first_op + rule->op_count; i++) {
        const x278i_op *op = &guide->ops[i];
        plan->direct[i] = (x278i_direct){X278I_NONE, 0, 0};
        if (op->op == X278I_OP_NOT || op->op == X278I_OP_AND || op->op == X278I_OP_OR) {
            continue;
        }
        const x278i_rule_path *path = &guide->paths[op->a];
        if (path->from != rule->loop || path->loop != rule->loop || path->seg == X278I_NONE ||
            path->seg == rule->each) {
            continue;
        }
        plan->direct[i].slot = (uint16_t)(guide->segs[path->seg].item - guide->loops[rule->loop].first_item);
        if (path->elem != X278I_NONE) {
            const x278i_elem_row *row = &guide->elems[path->elem];
            bool component = (row->flags & X278I_ELEM_COMPONENT) != 0;
            plan->direct[i].element = component ? guide->elems[row->owner].at : row->at;
            plan->direct[i].component = component ? row->at : 0;
        }
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

/* Is a value of the row, when it has one part and usual characters, right when its length is and its code is listed? */
static bool is_simple(const x278_checker *checker, const x278i_elem_row *row) {
    bool short_enough = row->max_len < X278I_ELEMENT_REPETITIONS; /* for the marks of a record to make it too long */
    return short_enough && row->type <= X278I_TYPE_ID && row->usage != 'N' && row->comp_count == 0 &&
           row->shape_count == 0 && (row->ext_count == 0 || checker->options.lookup == NULL) &&
           (row->flags & (X278I_ELEM_PATTERN | X278I_ELEM_OUTSIDE)) == 0;
}

static void plan_required(const x278i_guide *guide, x278i_plan *plan) {
    uint16_t count = 0;
    for (uint16_t i = 0; i < guide->loop_count; i++) {
        const x278i_loop_row *loop = &guide->loops[i];
        plan->first_required[i] = count;
        for (uint16_t k = loop->first_item; k < loop->first_item + loop->item_count; k++) {
            bool trailer = guide->items[k].tag == X278I_TAG2('S', 'E'); /* a missing SE the reader tells */
            if (guide->items[k].usage == 'R' && !trailer) {
                plan->required[count++] = k;
            }
        }
    }
    plan->first_required[guide->loop_count] = count;
}

static void free_plan(x278_checker *checker, x278i_plan *plan) {
    x278i_free(checker->ctx, plan->memory, plan->size);
    memset(plan, 0, sizeof *plan);
}

static x278_status make_plan(x278_checker *checker, const x278i_guide *guide, x278i_plan *plan) {
    size_t numbers = (size_t)guide->rule_count + guide->item_count + guide->loop_count + 1;
    size_t paths = guide->op_count * sizeof *plan->direct;
    size_t size = paths + numbers * sizeof(uint16_t) + guide->op_count + guide->seg_count + guide->elem_count;
    char *memory = x278i_alloc(checker->ctx, size);
    if (memory == NULL) {
        return X278_E_NOMEM;
    }
    memset(memory, 0, size);
    plan->guide = guide;
    plan->memory = memory;
    plan->size = size;
    plan->direct = (x278i_direct *)(void *)memory;
    plan->guards = (uint16_t *)(void *)(memory + paths);
    plan->required = plan->guards + guide->rule_count;
    plan->first_required = plan->required + guide->item_count;
    plan->stops = (uint8_t *)(plan->guards + numbers);
    plan->last_required = plan->stops + guide->op_count;
    plan->simple = plan->last_required + guide->seg_count;
    for (uint16_t i = 0; i < guide->elem_count; i++) {
        plan->simple[i] = is_simple(checker, &guide->elems[i]);
    }
    for (uint16_t i = 0; i < guide->rule_count; i++) {
        plan_rule(guide, i, plan);
        plan_paths(guide, i, plan);
    }
    for (uint16_t i = 0; i < guide->seg_count; i++) {
        plan->last_required[i] = last_required(guide, &guide->segs[i]);
    }
    plan_required(guide, plan);
    return X278_OK;
}

x278_status x278i_plan_use(x278_checker *checker, const x278i_guide *guide) {
    x278i_plan plan;
    size_t at = 0;
    memset(&plan, 0, sizeof plan);
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
