/* What of one tree another takes over, such as a response of its request: what the rows of the new guide hold, in the structs
 * that both share. */
#ifndef X278I_REVIEW_ECHO_H
#define X278I_REVIEW_ECHO_H

#include "review/node.h"

/* No level is the last one: all are returned. */
#define X278I_ALL_LEVELS UINT8_MAX

/* Where the new message does not simply take over what the old one says. */
typedef struct x278i_echo_rule {
    const char *path;  /* of the new guide: an element or a whole segment, which is left out */
    const char *value; /* NULL: nothing, it is left to the one who writes */
    bool always;       /* the value, whatever the old message says; else only where that has nothing that may stand */
} x278i_echo_rule;

#define X278I_ECHO_RULES 32 /* most rules */

/* Fill an empty tree from another one. A value is taken over when `guide`, the new one, has a row for its field and allows it
 * there; a segment or a loop that could not be right without a value that is not there is left out, unless the guide
 * requires it. `depth`: levels whose loop rows are deeper are left out. X278_E_NOMEM. */
x278_status x278i_echo(const x278i_guide *guide, const x278i_tree *tree, const x278_review *from, uint8_t depth,
                       const x278i_echo_rule *rules, size_t rule_count);

#endif
