/* A set of policies as read, and the ids of their nodes. */
#ifndef X278CWI_POLICY_H
#define X278CWI_POLICY_H

#include "casework/policy_grammar.h"
#include "x278/casework/policy.h"

/* One file. */
typedef struct x278cwi_policy {
    x278cwi_tree tree;
    x278_str file; /* for errors; absent: none */
    x278_str *ids; /* of nodes, by their order in the document; absent for other elements */
    size_t place;  /* in the set */
    void *data;    /* of the file, to know it again */
    size_t len;
} x278cwi_policy;

struct x278cw_policies {
    const x278_ctx *ctx;
    x278cwi_policy **items;
    size_t count;
    size_t capacity;
};

/* A value of the root element. */
static inline const x278cwi_value *x278cwi_policy_value(const x278cwi_policy *policy, uint32_t attribute) {
    return x278cwi_get(policy->tree.root, attribute);
}

/* The version of an id that is in force on a day; NULL: none. */
const x278cwi_policy *x278cwi_policies_in_force(const x278cw_policies *policies, x278_str id, int32_t day);

/* The version of an id that was added first; NULL: none. */
const x278cwi_policy *x278cwi_policies_first(const x278cw_policies *policies, x278_str id);

/* Is there any version of an id? */
bool x278cwi_policies_have(const x278cw_policies *policies, x278_str id);

/* The table of scores of an id; NULL: none. */
const x278cwi_node *x278cwi_policy_scores(const x278cwi_policy *policy, x278_str id);

/* An error at a node of a policy. X278_E_SYNTAX, X278_E_NOMEM. */
x278_status x278cwi_policy_complain(const x278cwi_policy *policy, const x278cwi_node *node, x278cw_error_code code,
                                    const char *what, x278cw_errors *errors);

#endif
