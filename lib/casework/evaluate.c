/* Three-valued evaluation of trees of criteria; the kinds of leaves are rows of a table. */
#include "casework/evaluate.h"

#include <string.h>

#include "casework/sort.h"

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

static x278cwi_truth truth_of_all(const x278cwi_branch *branch) {
    return branch->counts[X278CWI_FALSE] > 0   ? X278CWI_FALSE
           : branch->counts[X278CWI_MAYBE] > 0 ? X278CWI_MAYBE
                                               : X278CWI_TRUE;
}

static x278cwi_truth truth_of_any(const x278cwi_branch *branch) {
    return branch->counts[X278CWI_TRUE] > 0    ? X278CWI_TRUE
           : branch->counts[X278CWI_MAYBE] > 0 ? X278CWI_MAYBE
                                               : X278CWI_FALSE;
}

static x278cwi_truth truth_of_not(const x278cwi_branch *branch) {
    return branch->counts[X278CWI_TRUE] > 0    ? X278CWI_FALSE
           : branch->counts[X278CWI_MAYBE] > 0 ? X278CWI_MAYBE
                                               : X278CWI_TRUE;
}

static x278cwi_truth truth_of_at_least(const x278cwi_branch *branch) {
    uint32_t n = (uint32_t)x278cwi_get(branch->rule->node, X278CWI_AT_LEAST_N)->lo;
    return branch->counts[X278CWI_TRUE] >= n                                  ? X278CWI_TRUE
           : branch->counts[X278CWI_TRUE] + branch->counts[X278CWI_MAYBE] < n ? X278CWI_FALSE
                                                                              : X278CWI_MAYBE;
}

static x278cwi_truth (*const combine[X278CWI_LEAVES])(const x278cwi_branch *branch) = {
    [X278CWI_ALL] = truth_of_all,
    [X278CWI_ANY] = truth_of_any,
    [X278CWI_NOT] = truth_of_not,
    [X278CWI_AT_LEAST] = truth_of_at_least,
};

/* ---- trees ----------------------------------------------------------------------------------------------------- */

static void place_branches(x278cwi_branch *branches, const x278cwi_chain *chain) {
    uint32_t at = 0;
    for (x278cwi_rule *rule = chain->root; rule != NULL; rule = x278cwi_rule_next(chain->root, rule)) {
        uint32_t parent = at;
        if (at > 0) {
            parent = at - 1; /* the nearest node before it that is its parent, going up from its neighbor */
            while (branches[parent].rule != rule->parent) {
                parent = branches[parent].parent;
            }
        }
        branches[at] = (x278cwi_branch){.rule = rule, .parent = parent, .holds = INT32_MIN};
        branches[at].depth = at > 0 ? branches[parent].depth + 1 : 0;
        at++;
    }
}

/* Compare what leaves ask: kind and attributes, but for id, label, citation and question. */
static int compare_questions(const x278cwi_node *one, const x278cwi_node *other) {
    int order = one->element < other->element ? -1 : one->element > other->element;
    uint32_t count = x278cwi_attribute_count(&x278cwi_policy_grammar, one->element);
    for (uint32_t i = X278CWI_NODE_OWN; order == 0 && i < count; i++) {
        x278_str s = x278cwi_get(one, i)->text;
        x278_str t = x278cwi_get(other, i)->text;
        order = s.len < t.len ? -1 : s.len > t.len;
        order = order == 0 && s.len > 0 ? memcmp(s.ptr, t.ptr, s.len) : order;
    }
    return order;
}

static int by_question(const void *a, const void *b) {
    const x278cwi_branch *x = a;
    const x278cwi_branch *y = b;
    int order = compare_questions(x->rule->node, y->rule->node);
    return order != 0 ? order : x < y ? -1 : x > y;
}

/* Leaves that ask the same are answered once. */
static void find_same(x278cwi_branch *branches, uint32_t count, const void **leaves) {
    uint32_t found = 0;
    for (uint32_t i = 0; i < count; i++) {
        branches[i].same = i;
        if (branches[i].rule->node->element >= X278CWI_LEAVES) {
            leaves[found++] = &branches[i];
        }
    }
    x278cwi_sort(leaves, found, by_question);
    for (uint32_t i = 1; i < found; i++) {
        const x278cwi_branch *before = leaves[i - 1];
        const x278cwi_branch *leaf = leaves[i];
        if (compare_questions(before->rule->node, leaf->rule->node) == 0) {
            branches[leaf - branches].same = before->same;
        }
    }
}

x278cwi_branch *x278cwi_branches_make(x278i_arena *arena, const x278cwi_chain *chain, uint32_t *count) {
    *count = 0;
    for (x278cwi_rule *rule = chain->root; rule != NULL; rule = x278cwi_rule_next(chain->root, rule)) {
        (*count)++;
    }
    x278cwi_branch *branches = x278i_arena_alloc(arena, *count * sizeof *branches);
    const void **leaves = x278i_arena_alloc(arena, *count * sizeof *leaves);
    if (branches == NULL || leaves == NULL) {
        return NULL;
    }
    place_branches(branches, chain);
    find_same(branches, *count, leaves);
    return branches;
}

/* The truths of the leaves; those that hold are not asked for again. */
static void update_leaves(const x278cwi_question *question, x278cwi_branch *branches, uint32_t count) {
    for (uint32_t i = 0; i < count; i++) {
        x278cwi_branch *leaf = &branches[i];
        if (leaf->rule->node->element < X278CWI_LEAVES) {
            continue;
        }
        if (leaf->same != i) {
            leaf->truth = branches[leaf->same].truth;
        } else if (leaf->holds < question->now) {
            x278cwi_answer answer;
            x278cwi_ask_leaf(question, leaf->rule, NULL, &answer);
            leaf->truth = answer.truth;
            leaf->holds = answer.holds;
        }
    }
}

x278cwi_truth x278cwi_branches_update(const x278cwi_question *question, x278cwi_branch *branches, uint32_t count) {
    update_leaves(question, branches, count);
    for (uint32_t i = 0; i < count; i++) {
        branches[i].counts[0] = branches[i].counts[1] = branches[i].counts[2] = 0;
    }
    for (uint32_t i = count; i-- > 0;) { /* children before their parents */
        x278cwi_branch *branch = &branches[i];
        if (branch->rule->node->element < X278CWI_LEAVES) {
            branch->truth = combine[branch->rule->node->element](branch);
        }
        if (i > 0) {
            branches[branch->parent].counts[branch->truth]++;
        }
    }
    return branches[0].truth;
}
