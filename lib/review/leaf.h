/* The values of rows in the structs of the model. */
#ifndef X278I_REVIEW_LEAF_H
#define X278I_REVIEW_LEAF_H

#include "review/node.h"

/* The value of a leaf from the node that holds its segment; absent when there is none. `repetition` from 1. */
x278_str x278i_leaf_get(const x278i_leaf *leaf, const void *node, uint32_t repetition);

/* The place of the value of a leaf, with all structs on the way to it. `value` is what will be put there: the code of a part
 * says which list of a fork has the part. X278_E_NOMEM, X278_E_LIMIT. */
x278_status x278i_leaf_make(const x278i_tree *tree, const x278i_leaf *leaf, void *node, uint32_t repetition,
                            x278_span value, x278_str **out);

/* The leaf of a part as it is in this node: another one than the row's where the part is in the other list of a fork. */
x278i_leaf x278i_leaf_in(const x278i_leaf *leaf, const void *node);

/* The fork of a list, and the fork that has this as its other list; NULL when there is none. */
const x278i_fork *x278i_fork_of(uint16_t list);
const x278i_fork *x278i_fork_into(uint16_t other);

/* The leaf of a row of a fork, as it would be in the other list. */
x278i_leaf x278i_fork_turn(const x278i_fork *fork, const x278i_leaf *leaf);

/* How many parts both lists of a fork take: where both have an entry of one number, that of `other` comes behind all. */
size_t x278i_fork_parts(const x278i_fork *fork, const void *node);

#endif
