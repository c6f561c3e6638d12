/* What statistics know of a case. */
#ifndef X278CWI_FACT_H
#define X278CWI_FACT_H

#include "casework/clock.h"
#include "casework/state.h"

typedef struct x278cwi_fact {
    const x278cwi_line *first_sent; /* NULL: nothing was sent, and the case does not count */
    const x278cwi_line *sent;       /* the last one */
    const x278cwi_line *decided;    /* the first decision; NULL: none */
    x278cwi_state outcome;          /* of the first decision; X278CWI_STATES: none */
    x278cwi_state state;            /* at the time of asking, without expiry */
    bool rejected;
    bool overturned_on_appeal; /* first not approved as asked, then approved at least in part */
    bool overturned_by_p2p;
    bool timed;
    int64_t minutes; /* from sending to the first decision, when `timed` */
    bool clocked;    /* a decision clock goes for the case */
    bool within;     /* and the first decision was not late */
    uint64_t image_demands;
} x278cwi_fact;

/* Look at a case. `lob` as x278cwi_clock_fits(). */
x278cwi_fact x278cwi_fact_of(const x278cwi_history *history, const x278cwi_clocks *clocks, const char *lob);

/* The value of a key in the last request of a case; absent: it was never sent, or does not say. */
x278_span x278cwi_fact_get(const x278cwi_fact *fact, x278cwi_key key);

/* The line of business of a case, or `lob`, that of cases that name none ("": not known); absent: not known. */
x278_span x278cwi_fact_lob(const x278cwi_fact *fact, const char *lob);

#endif
