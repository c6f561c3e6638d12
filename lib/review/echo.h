/* What of a request's tree its response returns: what the rows of the response hold, in the structs that both share. */
#ifndef X278I_REVIEW_ECHO_H
#define X278I_REVIEW_ECHO_H

#include "review/node.h"

/* No level is the last one: all are returned. */
#define X278I_ALL_LEVELS UINT8_MAX

/* Fill the empty tree of a response from a request. A value is returned when the guide of the response has a row for its
 * field and allows it there; a segment or a loop that could not be right without a value that is not there is left out,
 * unless the guide requires it. `depth`: levels whose loop rows are deeper are left out. X278_E_NOMEM. */
x278_status x278i_echo(const x278i_guide *guide, const x278i_tree *tree, const x278_review *request, uint8_t depth);

#endif
