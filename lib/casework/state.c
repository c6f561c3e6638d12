/* The state of a case: rows say from where to where an event leads. */
#include "casework/state.h"

#include <string.h>

#include "casework/exact.h"

/* In the order of x278cwi_state. */
static const char *const names[X278CWI_STATES] = {
    "none",     "draft",           "sent",     "refused", "acknowledged", "pended",    "call",
    "approved", "partly_approved", "modified", "denied",  "not_required", "cancelled", "rejected",
    "appealed", "closed",
};

#define AT(state) (UINT32_C(1) << X278CWI_STATE_##state)
#define OPEN (AT(SENT) | AT(ACKNOWLEDGED) | AT(PENDED))
#define UNDECIDED (AT(NONE) | AT(DRAFT) | OPEN | AT(CALL))
#define CONTESTED (AT(DENIED) | AT(PARTLY_APPROVED) | AT(MODIFIED))
#define DECIDED (CONTESTED | AT(APPROVED) | AT(NOT_REQUIRED))
#define ALL ((UINT32_C(1) << X278CWI_STATES) - 1)

#define ANY X278CWI_KEYS       /* whatever the line says */
#define OUTCOME X278CWI_STATES /* to the state that the line's outcome names */

typedef struct transition {
    x278cwi_event event;
    x278cwi_key key; /* the row is for lines with this key and value, or ANY */
    const char *value;
    uint32_t from; /* states */
    x278cwi_state to;
    bool everywhere; /* in other states it does nothing, and is no anomaly */
} transition;

static const transition transitions[] = {
    {X278CWI_EVENT_CREATED, ANY, "", AT(NONE), X278CWI_STATE_DRAFT, false},
    {X278CWI_EVENT_SENT, ANY, "", AT(NONE) | AT(DRAFT) | AT(REFUSED) | AT(REJECTED), X278CWI_STATE_SENT, false},
    {X278CWI_EVENT_TA1, X278CWI_KEY_ACCEPT, "no", AT(SENT), X278CWI_STATE_REFUSED, false},
    {X278CWI_EVENT_ACK, X278CWI_KEY_ACCEPT, "no", AT(SENT), X278CWI_STATE_REFUSED, false},
    {X278CWI_EVENT_ACK, X278CWI_KEY_ACCEPT, "yes", AT(SENT), X278CWI_STATE_ACKNOWLEDGED, true},
    {X278CWI_EVENT_PENDED, ANY, "", OPEN | AT(CALL), X278CWI_STATE_PENDED, false},
    {X278CWI_EVENT_CONTACT, ANY, "", OPEN, X278CWI_STATE_CALL, false},
    {X278CWI_EVENT_DECIDED, ANY, "", UNDECIDED | DECIDED, OUTCOME, false},
    {X278CWI_EVENT_REJECTED, ANY, "", UNDECIDED, X278CWI_STATE_REJECTED, false},
    {X278CWI_EVENT_P2P, X278CWI_KEY_RESULT, "overturned", CONTESTED, X278CWI_STATE_APPROVED, false},
    {X278CWI_EVENT_APPEALED, ANY, "", CONTESTED, X278CWI_STATE_APPEALED, false},
    {X278CWI_EVENT_APPEAL_DECIDED, ANY, "", AT(APPEALED), OUTCOME, false},
    {X278CWI_EVENT_CANCELLED, ANY, "", ALL & ~(AT(CANCELLED) | AT(CLOSED)), X278CWI_STATE_CANCELLED, false},
    {X278CWI_EVENT_CLOSED, ANY, "", ALL & ~AT(CLOSED), X278CWI_STATE_CLOSED, false},
};

const char *x278cwi_state_name(x278cwi_state state) {
    return names[state];
}

x278cwi_state x278cwi_state_find(x278_span name) {
    int state = 0;
    while (state < X278CWI_STATES && !x278cwi_is(name, names[state])) {
        state++;
    }
    return (x278cwi_state)state;
}

x278cwi_step x278cwi_state_step(x278cwi_state *state, const x278cwi_line *line) {
    for (size_t i = 0; i < sizeof transitions / sizeof transitions[0]; i++) {
        const transition *row = &transitions[i];
        if (row->event != line->event || (row->key != ANY && !x278cwi_line_is(line, row->key, row->value))) {
            continue;
        }
        if ((row->from >> *state & 1) == 0) {
            return row->everywhere ? X278CWI_STEP_NOTHING : X278CWI_STEP_ANOMALY;
        }
        *state = row->to != OUTCOME ? row->to : x278cwi_state_find(x278cwi_line_get(line, X278CWI_KEY_OUTCOME));
        return X278CWI_STEP_TAKEN;
    }
    return X278CWI_STEP_NOTHING;
}

x278cwi_folded x278cwi_state_fold(const x278cwi_history *history) {
    x278cwi_folded folded = {.state = X278CWI_STATE_NONE};
    for (size_t i = 0; i < history->count; i++) {
        const x278cwi_line *line = &history->lines[i];
        x278cwi_state before = folded.state;
        x278cwi_step step = x278cwi_state_step(&folded.state, line);
        int64_t units = 0;
        folded.anomalies += step == X278CWI_STEP_ANOMALY ? 1 : 0;
        if (folded.state != before) {
            folded.since = line;
        }
        if (step == X278CWI_STEP_TAKEN &&
            (line->event == X278CWI_EVENT_DECIDED || line->event == X278CWI_EVENT_APPEAL_DECIDED)) {
            folded.decision = line;
        }
        if (line->event == X278CWI_EVENT_CLAIMED && x278cwi_line_whole(line, X278CWI_KEY_UNITS, &units) &&
            !x278cwi_add(&folded.claimed, units)) {
            folded.claimed = INT64_MAX;
        }
    }
    return folded;
}
