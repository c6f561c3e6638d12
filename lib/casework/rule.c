/* Trees of criteria: a policy's own, or that of the policy it extends with its changes laid over it. */
#include "casework/rule.h"

#include <string.h>

#include "casework/sort.h"

/* A tree that is being made. */
typedef struct maker {
    x278i_arena *arena;
    x278cw_errors *errors;
    x278cwi_rule *root;
    x278cwi_rule **slots; /* rules by id: a table of lists */
    uint64_t mask;
} maker;

x278cwi_rule *x278cwi_rule_next(const x278cwi_rule *top, x278cwi_rule *rule) {
    if (rule->first != NULL) {
        return rule->first;
    }
    while (rule != top && rule->next == NULL) {
        rule = rule->parent;
    }
    return rule == top ? NULL : rule->next;
}

/* ---- look-up by id --------------------------------------------------------------------------------------------- */

static x278cwi_rule **slot_of(const maker *m, x278_str id) {
    uint64_t hash = UINT64_C(14695981039346656037); /* FNV-1a */
    for (size_t i = 0; i < id.len; i++) {
        hash = (hash ^ (unsigned char)id.ptr[i]) * UINT64_C(1099511628211);
    }
    return &m->slots[(hash ^ hash >> 32) & m->mask];
}

static x278cwi_rule *find_rule(const maker *m, x278_str id) {
    x278cwi_rule *rule = *slot_of(m, id);
    while (rule != NULL && !x278cwi_str_equal(rule->id, id)) {
        rule = rule->same_slot;
    }
    return rule;
}

static void forget_rule(const maker *m, x278cwi_rule *rule) {
    x278cwi_rule **at = slot_of(m, rule->id);
    while (*at != NULL && *at != rule) {
        at = &(*at)->same_slot;
    }
    if (*at != NULL) {
        *at = rule->same_slot;
    }
}

static x278_status make_slots(maker *m, const x278cwi_chain *chain) {
    uint64_t nodes = 0;
    for (size_t i = 0; i < chain->count; i++) {
        nodes += chain->policies[i]->tree.count;
    }
    uint64_t count = 16;
    while (count < nodes * 2) {
        count *= 2;
    }
    m->mask = count - 1;
    m->slots = x278i_arena_alloc(m->arena, (size_t)count * sizeof *m->slots);
    if (m->slots == NULL) {
        return X278_E_NOMEM;
    }
    memset(m->slots, 0, (size_t)count * sizeof *m->slots);
    return X278_OK;
}

/* ---- copying --------------------------------------------------------------------------------------------------- */

static void append(x278cwi_rule *parent, x278cwi_rule *rule) {
    rule->parent = parent;
    rule->before = parent->last;
    if (parent->last == NULL) {
        parent->first = rule;
    } else {
        parent->last->next = rule;
    }
    parent->last = rule;
    parent->child_count++;
}

/* One rule of a node, known by its id. */
static x278_status make_rule(maker *m, const x278cwi_policy *policy, const x278cwi_node *node, x278cwi_rule **out) {
    x278cwi_rule *rule = x278i_arena_alloc(m->arena, sizeof *rule);
    *out = rule;
    if (rule == NULL) {
        return X278_E_NOMEM;
    }
    *rule = (x278cwi_rule){.node = node, .from = policy, .id = policy->ids[node->order]};
    if (find_rule(m, rule->id) != NULL) {
        return x278cwi_policy_complain(policy, node, X278CW_DUPLICATE_ID, "id", m->errors);
    }
    x278cwi_rule **slot = slot_of(m, rule->id);
    rule->same_slot = *slot;
    *slot = rule;
    return X278_OK;
}

/* The tree below a node, itself included. */
static x278_status copy_tree(maker *m, const x278cwi_policy *policy, const x278cwi_node *top, x278cwi_rule **out) {
    x278cwi_rule *parent = NULL;
    x278_status status = X278_OK;
    const x278cwi_node *node = top;
    *out = NULL;
    while (status == X278_OK && node != NULL) {
        x278cwi_rule *rule;
        status = make_rule(m, policy, node, &rule);
        if (status != X278_OK) {
            break;
        }
        if (parent == NULL) {
            *out = rule;
        } else {
            append(parent, rule);
        }
        const x278cwi_node *next = x278cwi_node_next(top, node);
        if (next != NULL && next->parent == node) {
            parent = rule;
        } else {
            for (const x278cwi_node *up = node; next != NULL && parent != NULL && up->parent != next->parent;
                 up = up->parent) {
                parent = parent->parent;
            }
        }
        node = next;
    }
    return status;
}

/* ---- changes --------------------------------------------------------------------------------------------------- */

static void forget_tree(const maker *m, x278cwi_rule *top) {
    for (x278cwi_rule *rule = top; rule != NULL; rule = x278cwi_rule_next(top, rule)) {
        forget_rule(m, rule);
    }
}

/* Take a rule out, or put another in its place. */
static void put_in_place(maker *m, x278cwi_rule *old, x278cwi_rule *rule) {
    x278cwi_rule *parent = old->parent;
    if (parent == NULL) {
        m->root = rule;
        return;
    }
    x278cwi_rule *before = old->before;
    x278cwi_rule *after = old->next;
    if (rule != NULL) {
        rule->parent = parent;
        rule->before = before;
        rule->next = after;
    } else {
        parent->child_count--;
    }
    *(before != NULL ? &before->next : &parent->first) = rule != NULL ? rule : after;
    *(after != NULL ? &after->before : &parent->last) = rule != NULL ? rule : before;
}

static x278_status change_one(maker *m, const x278cwi_policy *policy, const x278cwi_node *change) {
    x278cwi_rule *old = find_rule(m, x278cwi_get(change, X278CWI_CHANGE_NODE)->text);
    if (old == NULL) {
        return x278cwi_policy_complain(policy, change, X278CW_UNKNOWN_REFERENCE, NULL, m->errors);
    }
    x278cwi_rule *rule = NULL;
    if (change->element != X278CWI_ADD) {
        forget_tree(m, old);
    }
    x278_status status = change->element == X278CWI_REMOVE ? X278_OK : copy_tree(m, policy, change->first, &rule);
    if (status != X278_OK) {
        return status;
    }
    if (change->element != X278CWI_ADD) {
        if (old->parent != NULL) {
            old->parent->changed = change;
        }
        put_in_place(m, old, rule);
        return m->root != NULL
                   ? X278_OK
                   : x278cwi_policy_complain(policy, change, X278CW_BAD_VALUE, "no node is left", m->errors);
    }
    if (old->node->element >= X278CWI_LEAVES) {
        return x278cwi_policy_complain(policy, change, X278CW_BAD_VALUE, "a criterion holds no node", m->errors);
    }
    old->changed = change;
    append(old, rule);
    return X278_OK;
}

/* The number of nodes in combinators that were changed. */
static x278_status check_numbers(maker *m, const x278cwi_policy *policy) {
    for (x278cwi_rule *rule = m->root; rule != NULL; rule = x278cwi_rule_next(m->root, rule)) {
        uint32_t most = rule->node->element == X278CWI_NOT ? 1 : UINT32_MAX;
        uint32_t least =
            rule->node->element == X278CWI_AT_LEAST ? (uint32_t)x278cwi_get(rule->node, X278CWI_AT_LEAST_N)->lo : 1;
        if (rule->changed != NULL && (rule->child_count < least || rule->child_count > most)) {
            return x278cwi_policy_complain(policy, rule->changed, X278CW_BAD_VALUE, "number of nodes", m->errors);
        }
        rule->changed = NULL;
    }
    return X278_OK;
}

static x278_status change_all(maker *m, const x278cwi_policy *policy) {
    x278_status status = X278_OK;
    for (const x278cwi_node *node = policy->tree.root->first; status == X278_OK && node != NULL; node = node->next) {
        if (node->element == X278CWI_REPLACE || node->element == X278CWI_ADD || node->element == X278CWI_REMOVE) {
            status = change_one(m, policy, node);
        }
    }
    return status == X278_OK ? check_numbers(m, policy) : status;
}

/* ---- chains ---------------------------------------------------------------------------------------------------- */

static int32_t level_of(const x278cwi_policy *policy) {
    const x278cwi_value *level = x278cwi_policy_value(policy, X278CWI_POLICY_LEVEL);
    return level->text.ptr != NULL ? level->lo : 1; /* payer */
}

/* From the policy down to the one that extends nothing. */
static x278_status follow(const x278cw_policies *policies, const x278cwi_policy *policy, int32_t day,
                          x278cw_errors *errors, x278cwi_chain *out) {
    out->count = 0;
    while (policy != NULL) {
        out->policies[out->count++] = policy;
        const x278cwi_value *extends = x278cwi_policy_value(policy, X278CWI_POLICY_EXTENDS);
        if (extends->text.ptr == NULL) {
            return X278_OK;
        }
        if (!x278cwi_policies_have(policies, extends->text)) {
            return x278cwi_policy_complain(policy, policy->tree.root, X278CW_UNKNOWN_REFERENCE, "extends", errors);
        }
        if (out->count == X278CWI_MOST_CHAIN) {
            return x278cwi_policy_complain(out->policies[0], out->policies[0]->tree.root, X278CW_LIMIT, "extends",
                                           errors);
        }
        const x278cwi_policy *base = x278cwi_policies_in_force(policies, extends->text, day);
        if (base != NULL && level_of(base) > level_of(policy)) {
            return x278cwi_policy_complain(policy, policy->tree.root, X278CW_CONFLICT, "level", errors);
        }
        policy = base;
    }
    return X278_E_NOT_FOUND;
}

static const x278cwi_node *own_root(const x278cwi_policy *policy) {
    const x278cwi_node *node = policy->tree.root->first;
    while (!x278cwi_is_rule(node)) {
        node = node->next;
    }
    return node;
}

/* Scores name tables of any policy of the chain. */
static x278_status check_scores(const maker *m, const x278cwi_chain *chain) {
    for (x278cwi_rule *rule = m->root; rule != NULL; rule = x278cwi_rule_next(m->root, rule)) {
        if (rule->node->element == X278CWI_LEAF_SCORE &&
            x278cwi_chain_scores(chain, x278cwi_get(rule->node, X278CWI_SCORE_TABLE)->text) == NULL) {
            return x278cwi_policy_complain(rule->from, rule->node, X278CW_UNKNOWN_REFERENCE, "table", m->errors);
        }
    }
    return X278_OK;
}

const x278cwi_node *x278cwi_chain_scores(const x278cwi_chain *chain, x278_str id) {
    const x278cwi_node *table = NULL;
    for (size_t i = 0; table == NULL && i < chain->count; i++) {
        table = x278cwi_policy_scores(chain->policies[i], id);
    }
    return table;
}

x278_status x278cwi_chain_build(x278i_arena *arena, const x278cw_policies *policies, const x278cwi_policy *policy,
                                int32_t day, x278cw_errors *errors, x278cwi_chain *out) {
    *out = (x278cwi_chain){.count = 0};
    maker m = {.arena = arena, .errors = errors};
    x278_status status = follow(policies, policy, day, errors, out);
    if (status == X278_OK) {
        status = make_slots(&m, out);
    }
    if (status == X278_OK) {
        const x278cwi_policy *base = out->policies[out->count - 1];
        status = copy_tree(&m, base, own_root(base), &m.root);
    }
    for (size_t i = out->count - (out->count > 0); status == X278_OK && i > 0; i--) {
        status = change_all(&m, out->policies[i - 1]);
    }
    if (status == X278_OK) {
        status = check_scores(&m, out);
    }
    out->root = m.root;
    return status;
}

/* ---- conflicts ------------------------------------------------------------------------------------------------- */

/* A change that a policy makes, with what it must not share. */
typedef struct change {
    x278_str base; /* id of the policy at the bottom */
    x278_str node;
    int32_t level;
    const x278cwi_policy *policy;
    const x278cwi_node *at;
} change;

static int compare_text(x278_str a, x278_str b) {
    size_t len = a.len < b.len ? a.len : b.len;
    int order = memcmp(a.ptr, b.ptr, len);
    return order != 0 ? order : a.len < b.len ? -1 : a.len > b.len;
}

/* What makes two changes one: base, node and level. */
static int compare_keys(const change *x, const change *y) {
    int order = compare_text(x->base, y->base);
    order = order != 0 ? order : compare_text(x->node, y->node);
    return order != 0 ? order : x->level < y->level ? -1 : x->level > y->level;
}

static int compare_changes(const void *a, const void *b) {
    const change *x = a;
    const change *y = b;
    int order = compare_keys(x, y);
    if (order != 0 || x == y) {
        return order;
    }
    if (x->policy != y->policy) {
        return x->policy->place < y->policy->place ? -1 : 1;
    }
    return x->at->order < y->at->order ? -1 : x->at->order > y->at->order ? 1 : x < y ? -1 : 1;
}

static size_t collect(x278cwi_chain *const *chains, size_t count, change *out) {
    size_t found = 0;
    for (size_t i = 0; i < count; i++) {
        const x278cwi_chain *chain = chains[i];
        const x278cwi_policy *base = chain->policies[chain->count - 1];
        for (size_t k = 0; k + 1 < chain->count; k++) {
            const x278cwi_policy *policy = chain->policies[k];
            for (const x278cwi_node *node = policy->tree.root->first; node != NULL; node = node->next) {
                if (node->element != X278CWI_REPLACE && node->element != X278CWI_ADD &&
                    node->element != X278CWI_REMOVE) {
                    continue;
                }
                if (out != NULL) {
                    out[found] = (change){x278cwi_policy_value(base, X278CWI_POLICY_ID)->text,
                                          x278cwi_get(node, X278CWI_CHANGE_NODE)->text, level_of(policy), policy, node};
                }
                found++;
            }
        }
    }
    return found;
}

/* Of those that share a key: two policies, and not both only add. */
static const change *find_conflict(const change *const *sorted, size_t count) {
    size_t begin = 0;
    bool adds_only = true;
    for (size_t i = 0; i < count; i++) {
        if (i > 0 && compare_keys(sorted[i - 1], sorted[i]) != 0) {
            begin = i;
            adds_only = true;
        }
        adds_only = adds_only && sorted[i]->at->element == X278CWI_ADD;
        if (sorted[i]->policy != sorted[begin]->policy && !adds_only) {
            return sorted[i];
        }
    }
    return NULL;
}

x278_status x278cwi_chains_agree(const x278_ctx *ctx, x278cwi_chain *const *chains, size_t count,
                                 x278cw_errors *errors) {
    size_t found = collect(chains, count, NULL);
    if (found == 0) {
        return X278_OK;
    }
    size_t bytes = found * (sizeof(change) + sizeof(change *));
    change *all = x278i_alloc(ctx, bytes);
    if (all == NULL) {
        return X278_E_NOMEM;
    }
    const change **sorted = (const change **)(void *)(all + found);
    collect(chains, count, all);
    for (size_t i = 0; i < found; i++) {
        sorted[i] = &all[i];
    }
    x278cwi_sort((const void **)sorted, found, compare_changes);
    const change *conflict = find_conflict(sorted, found);
    x278_status status = conflict == NULL
                             ? X278_OK
                             : x278cwi_policy_complain(conflict->policy, conflict->at, X278CW_CONFLICT, NULL, errors);
    x278i_free(ctx, all, bytes);
    return status;
}
