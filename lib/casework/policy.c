/* Reading policies into a set: ids of nodes, tables of scores, versions that overlap. */
#include "casework/policy.h"

#include <string.h>

#include "casework/shipped.h"
#include "casework/sort.h"
#include "x278/casework/version.h"

#define MOST_POLICIES 10000

x278_status x278cw_policies_new(const x278_ctx *ctx, x278cw_policies **out) {
    if (out == NULL) {
        return X278_E_INVALID_ARG;
    }
    *out = NULL;
    x278_status status = ctx == NULL ? X278_E_INVALID_ARG : x278cw_version_check();
    if (status != X278_OK) {
        return status;
    }
    x278cw_policies *policies = x278i_alloc(ctx, sizeof *policies);
    if (policies == NULL) {
        return X278_E_NOMEM;
    }
    *policies = (x278cw_policies){.ctx = ctx};
    *out = policies;
    return X278_OK;
}

static void free_policy(const x278_ctx *ctx, x278cwi_policy *policy) {
    x278cwi_tree_free(&policy->tree);
    x278i_free(ctx, policy->data, policy->len);
    x278i_free(ctx, policy, sizeof *policy);
}

void x278cw_policies_free(x278cw_policies *policies) {
    if (policies == NULL) {
        return;
    }
    for (size_t i = 0; i < policies->count; i++) {
        free_policy(policies->ctx, policies->items[i]);
    }
    x278i_free(policies->ctx, policies->items, policies->capacity * sizeof *policies->items);
    x278i_free(policies->ctx, policies, sizeof *policies);
}

x278_status x278cwi_policy_complain(const x278cwi_policy *policy, const x278cwi_node *node, x278cw_error_code code,
                                    const char *what, x278cw_errors *errors) {
    return x278cwi_errors_add(errors, code, policy->file.ptr, node->line, what);
}

/* ---- ids of nodes ---------------------------------------------------------------------------------------------- */

typedef struct named {
    x278_str id;
    const x278cwi_node *node;
} named;

static int compare_named(const void *a, const void *b) {
    const named *x = a;
    const named *y = b;
    size_t len = x->id.len < y->id.len ? x->id.len : y->id.len;
    int order = memcmp(x->id.ptr, y->id.ptr, len);
    if (order != 0 || x->id.len != y->id.len) {
        return order != 0 ? order : x->id.len < y->id.len ? -1 : 1;
    }
    return x->node->order < y->node->order ? -1 : x->node->order > y->node->order;
}

/* "n" and a number. */
static x278_status make_id(x278i_arena *arena, uint32_t number, x278_str *out) {
    char text[16];
    size_t at = sizeof text;
    do {
        text[--at] = (char)('0' + number % 10);
        number /= 10;
    } while (number > 0);
    text[--at] = 'n';
    return x278i_arena_str(arena, text + at, sizeof text - at, out);
}

/* Give every node its id. In a policy that extends another all are written. */
static x278_status name_nodes(x278cwi_policy *policy) {
    x278cwi_tree *tree = &policy->tree;
    bool extends = x278cwi_has(tree->root, X278CWI_POLICY_EXTENDS);
    policy->ids = x278i_arena_alloc(&tree->arena, tree->count * sizeof *policy->ids);
    x278_status status = policy->ids == NULL ? X278_E_NOMEM : X278_OK;
    uint32_t number = 0;
    for (uint32_t i = 0; status == X278_OK && i < tree->count; i++) {
        const x278cwi_node *node = tree->nodes[i];
        policy->ids[i] = (x278_str){NULL, 0};
        if (!x278cwi_is_rule(node)) {
            continue;
        }
        number++;
        if (x278cwi_has(node, X278CWI_NODE_ID)) {
            policy->ids[i] = x278cwi_get(node, X278CWI_NODE_ID)->text;
        } else if (extends) {
            status = x278cwi_tree_complain(tree, node, X278CW_MISSING_ATTRIBUTE, "id");
        } else {
            status = make_id(&tree->arena, number, &policy->ids[i]);
        }
    }
    return status;
}

static x278_status check_named(x278cwi_policy *policy, named *all, const named **sorted) {
    size_t count = 0;
    for (uint32_t i = 0; i < policy->tree.count; i++) {
        if (policy->ids[i].ptr != NULL) {
            all[count] = (named){policy->ids[i], policy->tree.nodes[i]};
            sorted[count] = &all[count];
            count++;
        }
    }
    x278cwi_sort((const void **)sorted, count, compare_named);
    x278_status status = X278_OK;
    for (size_t i = 1; status == X278_OK && i < count; i++) {
        if (x278cwi_str_equal(sorted[i]->id, sorted[i - 1]->id)) {
            status = x278cwi_tree_complain(&policy->tree, sorted[i]->node, X278CW_DUPLICATE_ID, "id");
        }
    }
    return status;
}

static x278_status check_names(x278cwi_policy *policy) {
    const x278_ctx *ctx = policy->tree.ctx;
    size_t bytes = policy->tree.count * (sizeof(named) + sizeof(named *));
    named *all = x278i_alloc(ctx, bytes);
    if (all == NULL) {
        return X278_E_NOMEM;
    }
    x278_status status = check_named(policy, all, (const named **)(void *)(all + policy->tree.count));
    x278i_free(ctx, all, bytes);
    return status;
}

/* Each score of a policy of its own names one of its tables. */
static x278_status check_scores(x278cwi_policy *policy) {
    x278cwi_tree *tree = &policy->tree;
    x278_status status = X278_OK;
    for (uint32_t i = 0; status == X278_OK && i < tree->count; i++) {
        const x278cwi_node *node = tree->nodes[i];
        if (node->element == X278CWI_LEAF_SCORE &&
            x278cwi_policy_scores(policy, x278cwi_get(node, X278CWI_SCORE_TABLE)->text) == NULL &&
            !x278cwi_has(tree->root, X278CWI_POLICY_EXTENDS)) {
            status = x278cwi_tree_complain(tree, node, X278CW_UNKNOWN_REFERENCE, "table");
        }
    }
    return status;
}

const x278cwi_node *x278cwi_policy_scores(const x278cwi_policy *policy, x278_str id) {
    const x278cwi_node *table = x278cwi_node_child(policy->tree.root, X278CWI_SCORES);
    while (table != NULL && !x278cwi_str_equal(x278cwi_get(table, X278CWI_SCORES_ID)->text, id)) {
        table = x278cwi_node_sibling(table);
    }
    return table;
}

/* ---- adding ---------------------------------------------------------------------------------------------------- */

/* What is wrong with a policy whose tree is read; its errors are in its tree. */
static x278_status check_policy(x278cwi_policy *policy) {
    x278_status status = name_nodes(policy);
    if (status == X278_OK) {
        status = check_names(policy);
    }
    if (status == X278_OK) {
        status = check_scores(policy);
    }
    x278cwi_errors_sort(policy->tree.errors, policy->tree.first_error);
    return status == X278_OK && policy->tree.bad ? X278_E_SYNTAX : status;
}

static int32_t last_day(const x278cwi_policy *policy) {
    const x278cwi_value *to = x278cwi_policy_value(policy, X278CWI_POLICY_TO);
    return to->text.ptr != NULL ? to->hi : X278CWI_ALWAYS;
}

static int32_t first_day(const x278cwi_policy *policy) {
    return x278cwi_policy_value(policy, X278CWI_POLICY_FROM)->lo;
}

static bool same_id(const x278cwi_policy *policy, x278_str id) {
    return x278cwi_str_equal(x278cwi_policy_value(policy, X278CWI_POLICY_ID)->text, id);
}

static x278_status check_versions(const x278cw_policies *policies, const x278cwi_policy *added) {
    x278_str id = x278cwi_policy_value(added, X278CWI_POLICY_ID)->text;
    for (size_t i = 0; i < policies->count; i++) {
        const x278cwi_policy *other = policies->items[i];
        if (same_id(other, id) && first_day(other) <= last_day(added) && first_day(added) <= last_day(other)) {
            return x278cwi_policy_complain(added, added->tree.root, X278CW_DUPLICATE_VERSION, NULL, added->tree.errors);
        }
    }
    return X278_OK;
}

static bool is_known(const x278cw_policies *policies, const void *data, size_t len) {
    for (size_t i = 0; i < policies->count; i++) {
        if (len > 0 && policies->items[i]->len == len && memcmp(policies->items[i]->data, data, len) == 0) {
            return true;
        }
    }
    return false;
}

static x278_status read_policy(x278cw_policies *policies, x278cwi_policy *policy, const void *data, size_t len,
                               const char *file, x278cw_errors *errors) {
    policy->data = len > 0 ? x278i_alloc(policies->ctx, len) : NULL;
    if (len > 0 && policy->data == NULL) {
        return X278_E_NOMEM;
    }
    if (len > 0) {
        memcpy(policy->data, data, len);
    }
    policy->len = len;
    x278cwi_tree_report_to(&policy->tree, file, errors);
    x278_status status = x278cwi_tree_read(&policy->tree, data, len);
    if (status == X278_OK && file != NULL) {
        status = x278i_arena_str(&policy->tree.arena, file, strlen(file), &policy->file);
    }
    if (status == X278_OK) {
        status = check_policy(policy);
    }
    if (status == X278_OK) {
        status = check_versions(policies, policy);
    }
    x278cwi_tree_report_to(&policy->tree, NULL, NULL);
    return status;
}

x278_status x278cw_policies_add(x278cw_policies *policies, const void *data, size_t len, const char *file,
                                x278cw_errors *errors) {
    if (policies == NULL || (data == NULL && len > 0)) {
        return X278_E_INVALID_ARG;
    }
    if (is_known(policies, data, len)) {
        return X278_OK;
    }
    x278_status status = x278i_grow(policies->ctx, &policies->items, &policies->capacity, policies->count + 1,
                                    sizeof *policies->items, MOST_POLICIES);
    x278cwi_policy *policy = status == X278_OK ? x278i_alloc(policies->ctx, sizeof *policy) : NULL;
    if (policy == NULL) {
        return status != X278_OK ? status : X278_E_NOMEM;
    }
    *policy = (x278cwi_policy){.place = policies->count};
    x278cwi_tree_init(&policy->tree, policies->ctx, &x278cwi_policy_grammar);
    status = read_policy(policies, policy, data, len, file, errors);
    if (status != X278_OK) {
        free_policy(policies->ctx, policy);
        return status;
    }
    policies->items[policies->count++] = policy;
    return X278_OK;
}

x278_status x278cw_policies_add_shipped(x278cw_policies *policies) {
    x278_status status = policies == NULL ? X278_E_INVALID_ARG : X278_OK;
    for (const x278cwi_shipped *file = x278cwi_shipped_policies; status == X278_OK && file->name != NULL; file++) {
        status = x278cw_policies_add(policies, file->data, file->len, file->name, NULL);
    }
    return status;
}

x278_status x278cw_shipped_policy_at(size_t index, const char **name, x278_span *text) {
    return x278cwi_shipped_at(x278cwi_shipped_policies, index, name, text);
}

/* ---- look-ups -------------------------------------------------------------------------------------------------- */

const x278cwi_policy *x278cwi_policies_in_force(const x278cw_policies *policies, x278_str id, int32_t day) {
    for (size_t i = 0; i < policies->count; i++) {
        const x278cwi_policy *policy = policies->items[i];
        if (same_id(policy, id) && first_day(policy) <= day && day <= last_day(policy)) {
            return policy;
        }
    }
    return NULL;
}

const x278cwi_policy *x278cwi_policies_first(const x278cw_policies *policies, x278_str id) {
    for (size_t i = 0; i < policies->count; i++) {
        if (same_id(policies->items[i], id)) {
            return policies->items[i];
        }
    }
    return NULL;
}

bool x278cwi_policies_have(const x278cw_policies *policies, x278_str id) {
    return x278cwi_policies_first(policies, id) != NULL;
}
