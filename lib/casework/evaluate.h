/* Evaluating trees of criteria: once with all that is to be shown, and day by day for the question "when will it be met". */
#ifndef X278CWI_EVALUATE_H
#define X278CWI_EVALUATE_H

#include "casework/select.h"

/* So many days after as-of are looked at. */
#define X278CWI_DAYS_AHEAD 366

/* A node while its tree is evaluated. */
typedef struct x278cwi_branch {
    const x278cwi_rule *rule;
    uint32_t parent; /* index; its own for the root */
    uint32_t same;   /* of a leaf: the first that asks the same; its own index */
    uint32_t depth;
    x278cwi_truth truth;
    int32_t holds;      /* of a leaf: no other truth up to this day */
    uint32_t counts[3]; /* of children, by their truth */
} x278cwi_branch;

/* The states of a tree, in document order. *count receives how many; NULL: no memory. */
x278cwi_branch *x278cwi_branches_make(x278i_arena *arena, const x278cwi_chain *chain, uint32_t *count);

/* Answer a leaf. */
void x278cwi_ask_leaf(const x278cwi_question *question, const x278cwi_rule *rule, x278cwi_notes *notes,
                      x278cwi_answer *answer);

/* The unit of a kind of leaf; NULL: none, or the answer has it. */
const char *x278cwi_leaf_unit(uint32_t element);

/* The truth of all nodes on the day of the question; leaves whose truth holds are not asked again. The truth of the root. */
x278cwi_truth x278cwi_branches_update(const x278cwi_question *question, x278cwi_branch *states, uint32_t count);

#endif
