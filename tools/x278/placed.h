/* Findings in the order in which people read: x278 check prints them so, and the WebAssembly module gives them so. */
#ifndef X278_TOOL_PLACED_H
#define X278_TOOL_PLACED_H

#include <stddef.h>

#include "x278/issue.h"

/* A finding, and where it stands among those that were found: qsort() keeps no order of its own. */
typedef struct placed_issue {
    const x278_issue *issue;
    size_t index;
} placed_issue;

/* For qsort() of these: by place, then in the order of finding. */
int placed_issue_compare(const void *a, const void *b);

#endif
