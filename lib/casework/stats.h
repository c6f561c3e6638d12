/* Statistics in memory. */
#ifndef X278CWI_STATS_H
#define X278CWI_STATS_H

#include "base/arena.h"
#include "casework/fact.h"
#include "x278/casework/ledger.h"

/* A case and what is known of it. */
typedef struct x278cwi_counted {
    x278cwi_fact fact;
    bool in_period; /* its first request was sent in the period */
} x278cwi_counted;

struct x278cw_stats {
    const x278_ctx *ctx;
    x278i_arena arena;
    x278cw_group by;
    int32_t from, to; /* of the period */
    int32_t today;
    const char *lob;
    x278cwi_counted *cases;
    size_t case_count;
    size_t case_capacity;
    x278cw_stats_row **rows;
    size_t count;
    size_t capacity;
    x278cw_gold_row **gold;
    size_t gold_count;
    size_t gold_capacity;
};

/* Add the rows of gold cards by the rules of a table. X278_OK, X278_E_NOMEM. */
x278_status x278cwi_stats_gold(x278cw_stats *stats, const x278cwi_node *rules);

#endif
