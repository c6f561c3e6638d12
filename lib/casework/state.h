/* The state of a case: its lines folded by a table of transitions. */
#ifndef X278CWI_STATE_H
#define X278CWI_STATE_H

#include "casework/caselog.h"

typedef enum x278cwi_state {
    X278CWI_STATE_NONE,
    X278CWI_STATE_DRAFT,
    X278CWI_STATE_SENT,
    X278CWI_STATE_REFUSED,
    X278CWI_STATE_ACKNOWLEDGED,
    X278CWI_STATE_PENDED,
    X278CWI_STATE_CALL,
    X278CWI_STATE_APPROVED,
    X278CWI_STATE_PARTLY_APPROVED,
    X278CWI_STATE_MODIFIED,
    X278CWI_STATE_DENIED,
    X278CWI_STATE_NOT_REQUIRED,
    X278CWI_STATE_CANCELLED,
    X278CWI_STATE_REJECTED,
    X278CWI_STATE_APPEALED,
    X278CWI_STATE_CLOSED,
    X278CWI_STATES
} x278cwi_state;

/* The name of a state, "partly_approved"; the state of a name, X278CWI_STATES for none. */
const char *x278cwi_state_name(x278cwi_state state);
x278cwi_state x278cwi_state_find(x278_span name);

/* What one line does in a state. */
typedef enum x278cwi_step {
    X278CWI_STEP_NOTHING,
    X278CWI_STEP_TAKEN,
    X278CWI_STEP_ANOMALY
} x278cwi_step;

/* Apply a line to *state. */
x278cwi_step x278cwi_state_step(x278cwi_state *state, const x278cwi_line *line);

/* A case after its last line. */
typedef struct x278cwi_folded {
    x278cwi_state state;
    const x278cwi_line *since;    /* the line that gave the state; NULL: none yet */
    const x278cwi_line *decision; /* the last decided or appeal_decided that was taken; NULL: none */
    size_t anomalies;
    int64_t claimed; /* units; as much as fits */
} x278cwi_folded;

x278cwi_folded x278cwi_state_fold(const x278cwi_history *history);

#endif
