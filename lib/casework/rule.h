/* Policies in force: extensions laid over what they extend, and which policies apply. */
#ifndef X278CWI_RULE_H
#define X278CWI_RULE_H

#include "casework/policy.h"

#define X278CWI_MOST_CHAIN 4 /* a policy and three that extend each other */

/* A node of a tree that is ready to be evaluated. */
typedef struct x278cwi_rule {
    const x278cwi_node *node;
    const x278cwi_policy *from; /* whose file it is written in */
    x278_str id;
    const x278cwi_node *changed; /* the last change of its children by an extension; NULL: none */
    uint32_t child_count;
    struct x278cwi_rule *parent, *first, *last, *next, *before;
    struct x278cwi_rule *same_slot; /* of the look-up by id */
} x278cwi_rule;

/* A policy in force with all that it extends, from itself down to the one that extends nothing. */
typedef struct x278cwi_chain {
    const x278cwi_policy *policies[X278CWI_MOST_CHAIN];
    size_t count;
    x278cwi_rule *root;
} x278cwi_chain;

/* The policy and those it extends that are in force on a day, and the tree of all of them. X278_OK; X278_E_NOT_FOUND (what it
 * extends is not in force); X278_E_SYNTAX (an error was added), X278_E_NOMEM. */
x278_status x278cwi_chain_build(x278i_arena *arena, const x278cw_policies *policies, const x278cwi_policy *policy,
                                int32_t day, x278cw_errors *errors, x278cwi_chain *out);

/* Do two policies of one level change one node? X278_OK; X278_E_SYNTAX (an error was added), X278_E_NOMEM. */
x278_status x278cwi_chains_agree(const x278_ctx *ctx, x278cwi_chain *const *chains, size_t count,
                                 x278cw_errors *errors);

/* The table of scores of an id, of the first policy of the chain that has it; NULL: none. */
const x278cwi_node *x278cwi_chain_scores(const x278cwi_chain *chain, x278_str id);

/* The next node in document order inside `top`; NULL after the last. Begin with `top`. */
x278cwi_rule *x278cwi_rule_next(const x278cwi_rule *top, x278cwi_rule *rule);

#endif
