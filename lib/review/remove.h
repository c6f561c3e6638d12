/* Taking things out of the tree. */
#ifndef X278I_REVIEW_REMOVE_H
#define X278I_REVIEW_REMOVE_H

#include "review/path.h"

/* Take entry `index` (from 0; 0 where there is one at most) out of a field of a struct below `root` (a struct of `type`), or that itself. What
 * hangs below it leaves the lists of the root that gather it, and an entry of such a list leaves the struct that it hangs at.
 * X278_E_NOT_FOUND: there is no such entry, or the field holds none. */
x278_status x278i_remove(void *root, uint16_t type, void *node, uint16_t field, size_t index);

/* Take out what a plan leads to: a loop, a segment, an entry, a struct, a value. X278_E_NOT_FOUND: it is not there;
 * X278_E_UNSUPPORTED: it is computed, or is a segment with values that are. */
x278_status x278i_path_remove(const x278i_path_roots *roots, const x278i_value_path *plan);

#endif
