/* Three-valued evaluation of trees of criteria; the kinds of leaves are rows of a table. */
#include "casework/evaluate.h"

typedef struct leaf_kind {
    const char *unit; /* NULL: the answer has it, or there is none */
    x278cwi_counter *count;
} leaf_kind;

static const leaf_kind kinds[X278CWI_NODES] = {
    [X278CWI_LEAF_FLAG] = {"flags", x278cwi_count_flags},
    [X278CWI_LEAF_THERAPY] = {"days", x278cwi_count_therapies},
    [X278CWI_LEAF_MEASURE] = {NULL, x278cwi_count_measures},
    [X278CWI_LEAF_EXAM] = {"findings", x278cwi_count_exams},
    [X278CWI_LEAF_STUDY] = {"studies", x278cwi_count_studies},
    [X278CWI_LEAF_DOCUMENT] = {"documents", x278cwi_count_documents},
    [X278CWI_LEAF_DRUG] = {"drugs", x278cwi_count_drugs},
    [X278CWI_LEAF_PRIOR] = {"procedures", x278cwi_count_priors},
    [X278CWI_LEAF_SYMPTOM] = {"days", x278cwi_count_symptoms},
    [X278CWI_LEAF_AGE] = {"years", x278cwi_count_age},
    [X278CWI_LEAF_DIAGNOSIS] = {"codes", x278cwi_count_diagnoses},
    [X278CWI_LEAF_PROCEDURE] = {"lines", x278cwi_count_procedures},
    [X278CWI_LEAF_TEXT] = {"characters", x278cwi_count_text},
    [X278CWI_LEAF_FACT] = {NULL, x278cwi_count_fact},
    [X278CWI_LEAF_SCORE] = {"score", x278cwi_count_score},
};

const char *x278cwi_leaf_unit(uint32_t element) {
    return kinds[element].unit;
}

void x278cwi_ask_leaf(const x278cwi_question *question, const x278cwi_rule *rule, x278cwi_notes *notes,
                      x278cwi_answer *answer) {
    *answer = (x278cwi_answer){.truth = X278CWI_MAYBE, .holds = question->now};
    kinds[rule->node->element].count(question, rule->node, notes, answer);
}

/* ---- combinators ----------------------------------------------------------------------------------------------- */

static x278cwi_truth truth_of_all(const x278cwi_branch *state) {
    return state->counts[X278CWI_FALSE] > 0   ? X278CWI_FALSE
           : state->counts[X278CWI_MAYBE] > 0 ? X278CWI_MAYBE
                                              : X278CWI_TRUE;
}

static x278cwi_truth truth_of_any(const x278cwi_branch *state) {
    return state->counts[X278CWI_TRUE] > 0    ? X278CWI_TRUE
           : state->counts[X278CWI_MAYBE] > 0 ? X278CWI_MAYBE
                                              : X278CWI_FALSE;
}

static x278cwi_truth truth_of_not(const x278cwi_branch *state) {
    return state->counts[X278CWI_TRUE] > 0    ? X278CWI_FALSE
           : state->counts[X278CWI_MAYBE] > 0 ? X278CWI_MAYBE
                                              : X278CWI_TRUE;
}

static x278cwi_truth truth_of_at_least(const x278cwi_branch *state) {
    uint32_t n = (uint32_t)x278cwi_get(state->rule->node, X278CWI_AT_LEAST_N)->lo;
    return state->counts[X278CWI_TRUE] >= n                                 ? X278CWI_TRUE
           : state->counts[X278CWI_TRUE] + state->counts[X278CWI_MAYBE] < n ? X278CWI_FALSE
                                                                            : X278CWI_MAYBE;
}

static x278cwi_truth (*const combine[X278CWI_LEAVES])(const x278cwi_branch *state) = {
    [X278CWI_ALL] = truth_of_all,
    [X278CWI_ANY] = truth_of_any,
    [X278CWI_NOT] = truth_of_not,
    [X278CWI_AT_LEAST] = truth_of_at_least,
};

/* ---- trees ----------------------------------------------------------------------------------------------------- */

static void place_states(x278cwi_branch *states, const x278cwi_chain *chain) {
    uint32_t at = 0;
    for (x278cwi_rule *rule = chain->root; rule != NULL; rule = x278cwi_rule_next(chain->root, rule)) {
        uint32_t parent = at;
        if (at > 0) {
            parent = at - 1; /* the nearest node before it that is its parent, going up from its neighbor */
            while (states[parent].rule != rule->parent) {
                parent = states[parent].parent;
            }
        }
        states[at] = (x278cwi_branch){.rule = rule, .parent = parent, .holds = INT32_MIN};
        states[at].depth = at > 0 ? states[parent].depth + 1 : 0;
        at++;
    }
}

x278cwi_branch *x278cwi_branches_make(x278i_arena *arena, const x278cwi_chain *chain, uint32_t *count) {
    *count = 0;
    for (x278cwi_rule *rule = chain->root; rule != NULL; rule = x278cwi_rule_next(chain->root, rule)) {
        (*count)++;
    }
    x278cwi_branch *states = x278i_arena_alloc(arena, *count * sizeof *states);
    if (states != NULL) {
        place_states(states, chain);
    }
    return states;
}

x278cwi_truth x278cwi_branches_update(const x278cwi_question *question, x278cwi_branch *states, uint32_t count) {
    for (uint32_t i = 0; i < count; i++) {
        states[i].counts[0] = states[i].counts[1] = states[i].counts[2] = 0;
    }
    for (uint32_t i = count; i-- > 0;) {
        x278cwi_branch *state = &states[i];
        uint32_t element = state->rule->node->element;
        if (element < X278CWI_LEAVES) {
            state->truth = combine[element](state);
        } else if (state->holds < question->now) {
            x278cwi_answer answer;
            x278cwi_ask_leaf(question, state->rule, NULL, &answer);
            state->truth = answer.truth;
            state->holds = answer.holds;
        }
        if (i > 0) {
            states[state->parent].counts[state->truth]++;
        }
    }
    return states[0].truth;
}
