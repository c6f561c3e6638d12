/* Clocks: from which event until which something is due, counted how. */
#ifndef X278CWI_CLOCK_H
#define X278CWI_CLOCK_H

#include "casework/business.h"
#include "casework/caselog.h"
#include "casework/table.h"

typedef enum x278cwi_unit {
    X278CWI_CALENDAR_DAYS,
    X278CWI_BUSINESS_DAYS,
    X278CWI_HOURS,
    X278CWI_MONTHS
} x278cwi_unit;

/* The unit of a name, "calendar-days". False for none. */
bool x278cwi_unit_find(x278_span name, x278cwi_unit *out);

/* What a date in the future is: a minute, or a whole day. */
typedef struct x278cwi_due {
    int64_t moment; /* of a day: its last minute */
    int32_t day;
    bool timed;
    bool covered; /* business days: holidays are known for all of the count */
} x278cwi_due;

/* When `amount` units from a moment are over. A date beyond the calendar is its last (first) day. */
x278cwi_due x278cwi_due_after(int64_t start, int64_t amount, x278cwi_unit unit, const x278cwi_holidays *holidays);

/* A clock. Lists are separated by blanks; texts are NUL-terminated, "" where there is none. */
typedef struct x278cwi_clock {
    const char *id;
    const char *event;
    const char *kind; /* standard, expedited, emergency, any */
    const char *from; /* events, "denied", or "expires" alone */
    const char *until;
    const char *lobs;
    const char *who;
    const char *cite;
    int32_t since; /* dates of the start event */
    int32_t through;
    int32_t amount;
    x278cwi_unit unit;
} x278cwi_clock;

/* The clocks at hand and what they need. */
typedef struct x278cwi_clocks {
    const x278cwi_clock *items;
    size_t count;
    x278cwi_holidays holidays;
    x278cwi_table clock_table; /* where the texts live */
    x278cwi_table holiday_table;
} x278cwi_clocks;

/* The clocks and holidays of tables; `tables` may be NULL. The lists are in the arena. X278_OK, X278_E_UNSUPPORTED,
 * X278_E_NOMEM. Close them in any case. */
x278_status x278cwi_clocks_open(x278cwi_clocks *clocks, const x278_ctx *ctx, x278i_arena *arena,
                                const x278cw_tables *tables);
void x278cwi_clocks_close(x278cwi_clocks *clocks);

/* What the last line of an event says: NULL when the history has none. */
const x278cwi_line *x278cwi_last(const x278cwi_history *history, x278cwi_event event);

/* What the case says of a key: its last line `sent`, or its last `created` where that says nothing. */
x278_span x278cwi_case_get(const x278cwi_history *history, x278cwi_key key);

/* Does a clock go for a case, by its urgency and line of business (`lob`, when it names none; "": not known)? */
bool x278cwi_clock_fits(const x278cwi_clock *clock, const x278cwi_history *history, const char *lob);

/* Where a clock starts in a case: the line, and the moment it counts from (valid_to for "expires"). False: nowhere, or
 * not on the dates that the clock is for. */
bool x278cwi_clock_start(const x278cwi_clock *clock, const x278cwi_history *history, const x278cwi_line **line,
                         int64_t *moment);

/* The first event behind `start` that the clock waits for; NULL: none came. */
const x278cwi_line *x278cwi_clock_end(const x278cwi_clock *clock, const x278cwi_history *history,
                                      const x278cwi_line *start);

#endif
