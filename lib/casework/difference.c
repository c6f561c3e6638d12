/* Differences between a request and its answer. What the answer does not restate is no difference. */
#include "casework/difference.h"

#include <string.h>

#include "casework/day.h"

/* By X278CW_DIFFERENCE_*. */
static const char *const names[] = {"",         "line_added", "line_denied", "line_missing", "code",    "units",
                                    "quantity", "dates",      "validity",    "facility",     "provider"};

/* Where a comparison is, and what it found there. */
typedef struct spot {
    x278cwi_differences *list;
    x278_str request_path;
    x278_str path;
    x278_status status;
} spot;

static const x278_str absent = {NULL, 0};

static void add(spot *at, x278cw_difference_kind kind, x278_str asked, x278_str authorized) {
    x278cwi_differences *list = at->list;
    if (at->status != X278_OK) {
        return;
    }
    x278cw_difference *difference = x278i_arena_alloc(list->arena, sizeof *difference);
    at->status = difference == NULL ? X278_E_NOMEM
                                    : x278i_grow(list->ctx, &list->items, &list->capacity, list->count + 1,
                                                 sizeof *list->items, SIZE_MAX / sizeof *list->items);
    if (at->status == X278_OK) {
        *difference = (x278cw_difference){
            .struct_size = sizeof *difference,
            .kind = kind,
            .name = {names[kind], strlen(names[kind])},
            .request_path = at->request_path,
            .path = at->path,
            .asked = asked,
            .authorized = authorized,
        };
        list->items[list->count++] = difference;
    }
}

/* ---- values --------------------------------------------------------------------------------------------------- */

/* Numbers are compared by value: 8 and 8.0 are the same. Anything else is compared as text. */
static bool same_number(x278_str a, x278_str b) {
    x278_decimal left;
    x278_decimal right;
    int32_t order = 1;
    if (x278_decimal_parse(a.ptr, a.len, &left) != X278_OK || x278_decimal_parse(b.ptr, b.len, &right) != X278_OK ||
        x278_decimal_compare(&left, &right, &order) != X278_OK) {
        return x278cwi_same(a, b);
    }
    return order == 0;
}

static void compare_numbers(spot *at, x278cw_difference_kind kind, x278_str asked, x278_str authorized) {
    if (asked.ptr != NULL && authorized.ptr != NULL && !same_number(asked, authorized)) {
        add(at, kind, asked, authorized);
    }
}

/* "ab", with a byte between the texts when there is one. */
static x278_str join(spot *at, x278_str a, char between, x278_str b) {
    char *text = x278i_arena_text(at->list->arena, a.len + b.len + 2);
    if (text == NULL) {
        at->status = X278_E_NOMEM;
        return absent;
    }
    memcpy(text, a.ptr == NULL ? "" : a.ptr, a.len);
    text[a.len] = between;
    memcpy(text + a.len + 1, b.ptr == NULL ? "" : b.ptr, b.len);
    text[a.len + b.len + 1] = '\0';
    return (x278_str){text, a.len + b.len + 1};
}

/* ---- dates ---------------------------------------------------------------------------------------------------- */

/* Days from one to the other; open ends are X278CWI_NEVER and X278CWI_ALWAYS. */
typedef struct days {
    bool known;
    int32_t from;
    int32_t to;
} days;

static days days_of(const x278_period *period) {
    x278_date first;
    x278_date last;
    x278_time time;
    if (period == NULL || period->value.ptr == NULL ||
        x278_dates_parse(period->format.ptr == NULL ? "D8" : period->format.ptr, X278_STRLEN, period->value.ptr,
                         period->value.len, &first, &last, &time) != X278_OK ||
        first.year == 0) {
        return (days){false, 0, 0};
    }
    int32_t from = x278cwi_day_of(first);
    return (days){true, from, last.year == 0 ? from : x278cwi_day_of(last)};
}

static x278_str day_text(spot *at, int32_t day) {
    x278cwi_day_text room;
    x278_str out = absent;
    if (day != X278CWI_NEVER && day != X278CWI_ALWAYS && at->status == X278_OK) {
        x278_str text = x278cwi_day_str(&room, day);
        at->status = x278i_arena_str(at->list->arena, text.ptr, text.len, &out);
    }
    return out;
}

/* "2026-05-20" or "2026-05-20/2026-08-14"; an open end is empty. */
static x278_str days_text(spot *at, days span) {
    x278_str from = day_text(at, span.from);
    return span.from == span.to ? from : join(at, from, '/', day_text(at, span.to));
}

static void compare_dates(spot *at, const x278_period *asked, const x278_period *authorized) {
    days left = days_of(asked);
    days right = days_of(authorized);
    if (left.known && right.known && (left.from != right.from || left.to != right.to)) {
        add(at, X278CW_DIFFERENCE_DATES, days_text(at, left), days_text(at, right));
    }
}

/* From when to when a line is authorized: what it says itself, else what its event says. */
static days validity_of(const x278_outcome_event *event, const x278_outcome_line *line) {
    bool own = line->valid_from.year != 0 || line->valid_to.year != 0;
    x278_date from = own ? line->valid_from : event->valid_from;
    x278_date to = own ? line->valid_to : event->valid_to;
    return (days){from.year != 0 || to.year != 0, from.year == 0 ? X278CWI_NEVER : x278cwi_day_of(from),
                  to.year == 0 ? X278CWI_ALWAYS : x278cwi_day_of(to)};
}

static void compare_validity(spot *at, const x278cwi_comparison *what, const x278cwi_pair *pair,
                             const x278_outcome_line *line) {
    days asked = days_of(pair->asked->service_date);
    if (!asked.known) {
        asked = days_of(what->asked->event_date);
    }
    days valid = validity_of(what->answered, line);
    if (asked.known && valid.known && (asked.from < valid.from || asked.to > valid.to)) {
        add(at, X278CW_DIFFERENCE_VALIDITY, days_text(at, asked), days_text(at, valid));
    }
}

/* ---- providers ------------------------------------------------------------------------------------------------ */

/* Is there a provider of a role with an id? */
static bool has_provider(const x278_party *const *list, size_t count, const x278_party *party) {
    for (size_t i = 0; i < count; i++) {
        if (x278cwi_same(list[i]->role, party->role) && x278cwi_same(list[i]->id, party->id)) {
            return true;
        }
    }
    return false;
}

static bool can_compare(const x278_party *party) {
    return party->role.ptr != NULL && party->id.ptr != NULL;
}

/* The next provider of a role, from *next on, that the other side does not have; NULL: none. */
static const x278_party *next_odd(const x278_party *const *list, size_t count, size_t *next, x278_str role,
                                  const x278_party *const *other, size_t other_count) {
    while (*next < count) {
        const x278_party *party = list[(*next)++];
        if (can_compare(party) && x278cwi_same(party->role, role) && !has_provider(other, other_count, party)) {
            return party;
        }
    }
    return NULL;
}

/* Whether a role stood before an index. */
static bool had_role(const x278_party *const *list, size_t end, x278_str role) {
    for (size_t i = 0; i < end; i++) {
        if (can_compare(list[i]) && x278cwi_same(list[i]->role, role)) {
            return true;
        }
    }
    return false;
}

/* Role by role: those of one side that the other does not have, one against one. */
static void compare_providers(spot *at, const x278_party *const *asked, size_t asked_count,
                              const x278_party *const *answered, size_t answered_count) {
    for (size_t i = 0; i < asked_count; i++) {
        x278_str role = asked[i]->role;
        if (!can_compare(asked[i]) || had_role(asked, i, role)) {
            continue;
        }
        size_t left = 0;
        size_t right = 0;
        for (;;) {
            const x278_party *one = next_odd(asked, asked_count, &left, role, answered, answered_count);
            const x278_party *other = next_odd(answered, answered_count, &right, role, asked, asked_count);
            if (one == NULL || other == NULL) {
                break;
            }
            add(at, X278CW_DIFFERENCE_PROVIDER, join(at, role, ' ', one->id), join(at, role, ' ', other->id));
        }
    }
}

/* ---- event and lines ------------------------------------------------------------------------------------------ */

static x278_str facility_of(spot *at, const x278_event *event) {
    return event->facility_qualifier.ptr == NULL ? event->facility_code
                                                 : join(at, event->facility_code, ':', event->facility_qualifier);
}

static void compare_facility(spot *at, const x278_event *asked, const x278_event *answered) {
    bool restated = asked->facility_code.ptr != NULL && answered->facility_code.ptr != NULL;
    if (restated && (!x278cwi_same(asked->facility_code, answered->facility_code) ||
                     !x278cwi_same(asked->facility_qualifier, answered->facility_qualifier))) {
        add(at, X278CW_DIFFERENCE_FACILITY, facility_of(at, asked), facility_of(at, answered));
    }
}

static x278_str amount_of(const x278_quantity *quantity) {
    return quantity == NULL ? absent : quantity->amount;
}

static x278_status compare_events(x278cwi_differences *list, const x278cwi_comparison *what) {
    const x278_event *asked = what->asked;
    const x278_event *answered = what->answered->event;
    spot at = {.list = list, .path = what->answered->path};
    at.status = x278cwi_path_of(list->arena, "2000E", 1, &at.request_path);
    compare_facility(&at, asked, answered);
    compare_numbers(&at, X278CW_DIFFERENCE_QUANTITY, amount_of(asked->quantity), amount_of(answered->quantity));
    compare_dates(&at, asked->event_date, answered->event_date);
    compare_providers(&at, asked->providers, asked->provider_count, answered->providers, answered->provider_count);
    return at.status;
}

/* What was authorized of a line, against what was asked. */
static void compare_granted(spot *at, const x278cwi_comparison *what, const x278cwi_pair *pair,
                            const x278_outcome_line *line) {
    const x278_service *asked = pair->asked;
    const x278_service *returned = pair->returned;
    if (returned != NULL) {
        x278_str code = absent;
        x278_str other = absent;
        at->status = x278cwi_code_of(at->list->arena, asked, &code);
        if (at->status == X278_OK) {
            at->status = x278cwi_code_of(at->list->arena, returned, &other);
        }
        if (code.ptr != NULL && other.ptr != NULL && !x278cwi_same(code, other)) {
            add(at, X278CW_DIFFERENCE_CODE, code, other);
        }
        compare_numbers(at, X278CW_DIFFERENCE_UNITS, x278cwi_units_of(asked), x278cwi_units_of(returned));
        compare_numbers(at, X278CW_DIFFERENCE_QUANTITY, amount_of(asked->quantity), amount_of(returned->quantity));
        compare_dates(at, asked->service_date, returned->service_date);
        compare_providers(at, asked->providers, asked->provider_count, returned->providers, returned->provider_count);
    }
    compare_validity(at, what, pair, line);
}

static x278_status compare_pair(x278cwi_differences *list, const x278cwi_comparison *what, const x278cwi_pair *pair) {
    const x278_outcome_line *line = pair->line;
    spot at = {.list = list, .status = X278_OK};
    x278_str code = absent;
    if (line == NULL) {
        return X278_OK;
    }
    at.path = line->path;
    if (pair->asked == NULL) {
        at.status = x278cwi_code_of(list->arena, pair->returned, &code);
        add(&at, X278CW_DIFFERENCE_LINE_ADDED, absent, code);
        return at.status;
    }
    at.status = x278cwi_path_of(list->arena, "2000F", pair->asked_ordinal, &at.request_path);
    if (at.status == X278_OK) {
        at.status = x278cwi_code_of(list->arena, pair->asked, &code);
    }
    if (line->outcome == X278_VERDICT_DENIED) {
        add(&at, X278CW_DIFFERENCE_LINE_DENIED, code, absent);
    } else if (pair->returned == NULL && line->outcome == X278_VERDICT_UNCLEAR) {
        add(&at, X278CW_DIFFERENCE_LINE_MISSING, code, absent);
    } else if (line->outcome == X278_VERDICT_APPROVED || line->outcome == X278_VERDICT_MODIFIED) {
        compare_granted(&at, what, pair, line);
    }
    return at.status;
}

x278_status x278cwi_differences_find(x278cwi_differences *list, const x278cwi_comparison *what) {
    x278_status status = compare_events(list, what);
    for (size_t i = 0; i < what->pairs->count && status == X278_OK; i++) {
        status = compare_pair(list, what, &what->pairs->items[i]);
    }
    return status;
}
