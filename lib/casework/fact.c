/* What statistics know of a case: the first decision counts, under the keys of the last request. */
#include "casework/fact.h"

#include <string.h>

#include "casework/moment.h"

static const x278cwi_line *first_of(const x278cwi_history *history, x278cwi_event event) {
    size_t at = 0;
    while (at < history->count && history->lines[at].event != event) {
        at++;
    }
    return at < history->count ? &history->lines[at] : NULL;
}

static bool asks_for_images(const x278cwi_line *line) {
    x278_span wanted = x278cwi_line_get(line, X278CWI_KEY_WANTED);
    x278_span item;
    size_t at = 0;
    while (x278cwi_next_item(wanted, &at, &item)) {
        if (x278cwi_is(item, "RB")) {
            return true;
        }
    }
    return false;
}

static x278cwi_state outcome_of(const x278cwi_line *line) {
    return line == NULL ? X278CWI_STATES : x278cwi_state_find(x278cwi_line_get(line, X278CWI_KEY_OUTCOME));
}

static bool is_contested(x278cwi_state outcome) {
    return outcome == X278CWI_STATE_DENIED || outcome == X278CWI_STATE_PARTLY_APPROVED ||
           outcome == X278CWI_STATE_MODIFIED;
}

static bool is_granted(x278cwi_state outcome) {
    return outcome == X278CWI_STATE_APPROVED || outcome == X278CWI_STATE_PARTLY_APPROVED ||
           outcome == X278CWI_STATE_MODIFIED;
}

/* What came behind a first decision that did not grant all. */
static void look_behind(const x278cwi_history *history, x278cwi_fact *fact) {
    if (!is_contested(fact->outcome)) {
        return;
    }
    for (const x278cwi_line *line = fact->decided + 1; line < history->lines + history->count; line++) {
        if (line->event == X278CWI_EVENT_APPEAL_DECIDED && is_granted(outcome_of(line))) {
            fact->overturned_on_appeal = true;
        }
        if (line->event == X278CWI_EVENT_P2P && x278cwi_line_is(line, X278CWI_KEY_RESULT, "overturned")) {
            fact->overturned_by_p2p = true;
        }
    }
}

/* How long the first decision took, from the last request that was sent not after it. */
static void take_time(const x278cwi_history *until, x278cwi_fact *fact) {
    const x278cwi_line *sent = x278cwi_last(until, X278CWI_EVENT_SENT);
    if (sent != NULL) {
        fact->timed = true;
        fact->minutes = (fact->decided->moment - sent->moment) / X278CWI_MINUTE_SECONDS;
    }
}

/* The clock that is over first. */
static void take_clock(const x278cwi_history *history, const x278cwi_history *until, const x278cwi_clocks *clocks,
                       const char *lob, x278cwi_fact *fact) {
    int64_t shortest = INT64_MAX;
    for (size_t i = 0; i < clocks->count; i++) {
        const x278cwi_clock *clock = &clocks->items[i];
        const x278cwi_line *line;
        int64_t start;
        if (strcmp(clock->event, "decision") != 0 || !x278cwi_clock_fits(clock, history, lob) ||
            !x278cwi_clock_start(clock, until, &line, &start)) {
            continue;
        }
        x278cwi_due due = x278cwi_due_after(start, clock->amount, clock->unit, &clocks->holidays);
        shortest = due.moment < shortest ? due.moment : shortest;
        fact->clocked = true;
    }
    fact->within = fact->clocked && fact->decided->moment <= shortest;
}

x278cwi_fact x278cwi_fact_of(const x278cwi_history *history, const x278cwi_clocks *clocks, const char *lob) {
    x278cwi_fact fact = {
        .first_sent = first_of(history, X278CWI_EVENT_SENT),
        .sent = x278cwi_last(history, X278CWI_EVENT_SENT),
        .decided = first_of(history, X278CWI_EVENT_DECIDED),
        .state = x278cwi_state_fold(history).state,
    };
    fact.outcome = outcome_of(fact.decided);
    fact.rejected = fact.decided == NULL && first_of(history, X278CWI_EVENT_REJECTED) != NULL;
    for (size_t i = 0; i < history->count; i++) {
        const x278cwi_line *line = &history->lines[i];
        fact.image_demands += line->event == X278CWI_EVENT_PENDED && asks_for_images(line) ? 1 : 0;
    }
    if (fact.decided != NULL) {
        const x278cwi_history until = {history->id, history->lines, (size_t)(fact.decided - history->lines) + 1};
        look_behind(history, &fact);
        take_time(&until, &fact);
        take_clock(history, &until, clocks, lob, &fact);
    }
    return fact;
}

x278_span x278cwi_fact_get(const x278cwi_fact *fact, x278cwi_key key) {
    return fact->sent == NULL ? (x278_span){NULL, 0} : x278cwi_line_get(fact->sent, key);
}

x278_span x278cwi_fact_lob(const x278cwi_fact *fact, const char *lob) {
    x278_span own = x278cwi_fact_get(fact, X278CWI_KEY_LOB);
    return own.ptr == NULL && lob[0] != '\0' ? (x278_span){lob, strlen(lob)} : own;
}
