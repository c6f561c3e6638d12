/* How what was authorized differs from what was asked. */
#ifndef X278CWI_DIFFERENCE_H
#define X278CWI_DIFFERENCE_H

#include "casework/answer.h"

/* A growing list of differences. */
typedef struct x278cwi_differences {
    const x278_ctx *ctx;
    x278i_arena *arena;
    const x278cw_difference **items;
    size_t count;
    size_t capacity;
} x278cwi_differences;

/* What is compared. */
typedef struct x278cwi_comparison {
    const x278_event *asked;
    const x278_outcome_event *answered;
    const x278cwi_pairs *pairs;
} x278cwi_comparison;

/* Find the differences: of the event, then line by line. X278_OK, X278_E_NOMEM. The caller frees items. */
x278_status x278cwi_differences_find(x278cwi_differences *list, const x278cwi_comparison *what);

#endif
