/* The words of a case log: which event takes which keys, and what a value looks like. */
#include "casework/logwords.h"

#include <string.h>

#include "base/digits.h"
#include "casework/day.h"
#include "casework/moment.h"

/* What a value looks like. */
typedef enum form {
    FORM_TEXT,
    FORM_WORD,  /* one of the words of the row */
    FORM_WHOLE, /* a whole number */
    FORM_DAY,
    FORM_MOMENT, /* with or without seconds */
    FORM_LIST    /* up to X278CWI_LIST_ITEMS between commas, none empty */
} form;

typedef struct key_row {
    const char *name;
    form form;
    const char *words;
} key_row;

/* In the order of x278cwi_key. */
static const key_row keys[X278CWI_KEYS] = {
    {"trn", FORM_TEXT, ""},
    {"text", FORM_TEXT, ""},
    {"lob", FORM_WORD, X278CWI_LOBS},
    {"urgency", FORM_WORD, "standard expedited emergency"},
    {"payer", FORM_TEXT, ""},
    {"plan", FORM_TEXT, ""},
    {"provider", FORM_TEXT, ""},
    {"state", FORM_TEXT, ""},
    {"codes", FORM_LIST, ""},
    {"policy", FORM_WORD, "met unknown not_met"},
    {"value", FORM_WHOLE, ""},
    {"scheduled", FORM_DAY, ""},
    {"required", FORM_WORD, "yes no unknown"},
    {"source", FORM_TEXT, ""},
    {"accept", FORM_WORD, "yes no"},
    {"wanted", FORM_LIST, ""},
    {"items", FORM_TEXT, ""},
    {"way", FORM_TEXT, ""},
    {"name", FORM_TEXT, ""},
    {"phone", FORM_TEXT, ""},
    {"result", FORM_WORD, "overturned upheld none"},
    {"outcome", FORM_WORD, X278CWI_OUTCOMES},
    {"valid_from", FORM_DAY, ""},
    {"valid_to", FORM_DAY, ""},
    {"units", FORM_WHOLE, ""},
    {"authorization", FORM_TEXT, ""},
    {"class", FORM_WORD, X278CWI_CLASSES},
    {"reason", FORM_TEXT, ""},
    {"person", FORM_TEXT, ""},
    {"role", FORM_WORD, X278CWI_ROLES},
    {"activity", FORM_WORD, X278CWI_ACTIVITIES},
    {"channel", FORM_TEXT, ""},
    {"start", FORM_MOMENT, ""},
    {"end", FORM_MOMENT, ""},
    {"hold", FORM_WHOLE, ""},
    {"required_by", FORM_WORD, "payer practice"},
    {"attested", FORM_TEXT, ""},
    {"complexity", FORM_TEXT, ""},
};

#define BIT(key) (UINT64_C(1) << X278CWI_KEY_##key)
#define CASE_KEYS                                                                                                      \
    (BIT(LOB) | BIT(URGENCY) | BIT(PAYER) | BIT(PLAN) | BIT(PROVIDER) | BIT(STATE) | BIT(CODES) | BIT(POLICY) |        \
     BIT(VALUE) | BIT(SCHEDULED))
#define TALK_KEYS (BIT(NAME) | BIT(PHONE) | BIT(WAY))
#define DECISION_KEYS (BIT(OUTCOME) | BIT(VALID_FROM) | BIT(VALID_TO) | BIT(UNITS) | BIT(AUTHORIZATION) | BIT(CLASS))
#define EFFORT_KEYS                                                                                                    \
    (BIT(PERSON) | BIT(ROLE) | BIT(ACTIVITY) | BIT(CHANNEL) | BIT(START) | BIT(END) | BIT(HOLD) | BIT(REQUIRED_BY) |   \
     BIT(ATTESTED) | BIT(COMPLEXITY))
#define ALL_KEYS (BIT(TRN) | BIT(TEXT)) /* what every event takes */

typedef struct event_row {
    const char *name;
    uint64_t takes; /* besides ALL_KEYS */
    uint64_t needs;
} event_row;

/* In the order of x278cwi_event. */
static const event_row events[X278CWI_EVENTS] = {
    {"created", CASE_KEYS, 0},
    {"precheck", BIT(REQUIRED) | BIT(SOURCE), 0},
    {"sent", CASE_KEYS, 0},
    {"ta1", BIT(ACCEPT), BIT(ACCEPT)},
    {"ack", BIT(ACCEPT), BIT(ACCEPT)},
    {"notified", 0, 0},
    {"pended", BIT(WANTED), 0},
    {"documents", BIT(ITEMS) | BIT(WAY), 0},
    {"contact", TALK_KEYS, 0},
    {"inquiry", TALK_KEYS, 0},
    {"p2p", BIT(RESULT) | BIT(NAME), BIT(RESULT)},
    {"decided", DECISION_KEYS, BIT(OUTCOME)},
    {"rejected", BIT(CLASS), 0},
    {"appealed", BIT(WAY), 0},
    {"appeal_decided", DECISION_KEYS, BIT(OUTCOME)},
    {"revised", 0, 0},
    {"extended", 0, 0},
    {"renewed", 0, 0},
    {"cancelled", BIT(REASON), 0},
    {"closed", BIT(REASON), 0},
    {"claimed", BIT(UNITS), 0},
    {"reminder", TALK_KEYS, 0},
    {"effort", EFFORT_KEYS, BIT(START) | BIT(END)},
    {"note", 0, 0},
};

bool x278cwi_is(x278_span span, const char *text) {
    return span.ptr != NULL && span.len > 0 && span.ptr[0] == text[0] && span.len == strlen(text) &&
           memcmp(span.ptr, text, span.len) == 0;
}

bool x278cwi_among(x278_span word, const char *words) {
    while (*words != '\0') {
        size_t len = strcspn(words, " ");
        if (len == word.len && memcmp(words, word.ptr, len) == 0) {
            return true;
        }
        words += len + (words[len] == ' ' ? 1 : 0);
    }
    return false;
}

bool x278cwi_whole(x278_span text, int64_t *out) {
    int64_t value = 0;
    if (text.len == 0 || text.len > 18 || !x278i_all_digits(text.ptr, text.len)) {
        return false;
    }
    for (size_t i = 0; i < text.len; i++) {
        value = value * 10 + (text.ptr[i] - '0');
    }
    *out = value;
    return true;
}

bool x278cwi_next_item(x278_span list, size_t *at, x278_span *item) {
    if (list.ptr == NULL || *at > list.len) {
        return false;
    }
    const char *begin = list.ptr + *at;
    const char *comma = memchr(begin, ',', list.len - *at);
    *item = (x278_span){begin, comma == NULL ? list.len - *at : (size_t)(comma - begin)};
    *at += item->len + 1;
    return true;
}

static bool is_list(x278_span value) {
    size_t at = 0;
    size_t count = 0;
    x278_span item;
    while (x278cwi_next_item(value, &at, &item)) {
        if (item.len == 0 || ++count > X278CWI_LIST_ITEMS) {
            return false;
        }
    }
    return true;
}

/* A value is never empty. */
static bool has_form(const key_row *row, x278_span value) {
    int64_t number;
    int32_t day;
    if (value.len == 0) {
        return false;
    }
    switch (row->form) {
    case FORM_WORD:
        return x278cwi_among(value, row->words);
    case FORM_WHOLE:
        return x278cwi_whole(value, &number);
    case FORM_DAY:
        return x278cwi_day_parse(value.ptr, value.len, &day);
    case FORM_MOMENT:
        return x278cwi_moment_read(value.ptr, value.len, true, &number);
    case FORM_LIST:
        return is_list(value);
    case FORM_TEXT:
        break;
    }
    return true;
}

const char *x278cwi_event_name(x278cwi_event event) {
    return events[event].name;
}

x278cwi_event x278cwi_event_find(x278_span name) {
    int event = 0;
    while (event < X278CWI_EVENTS && !x278cwi_is(name, events[event].name)) {
        event++;
    }
    return (x278cwi_event)event;
}

const char *x278cwi_key_name(x278cwi_key key) {
    return keys[key].name;
}

uint64_t x278cwi_event_needs(x278cwi_event event) {
    return events[event].needs;
}

bool x278cwi_event_takes(x278cwi_event event, x278_span name, x278_span value, x278cwi_key *key) {
    int found = 0;
    if (name.len > 2 && memcmp(name.ptr, "x-", 2) == 0) {
        *key = X278CWI_KEYS;
        return true;
    }
    while (found < X278CWI_KEYS && !x278cwi_is(name, keys[found].name)) {
        found++;
    }
    *key = (x278cwi_key)found;
    return found < X278CWI_KEYS && ((events[event].takes | ALL_KEYS) >> found & 1) != 0 &&
           has_form(&keys[found], value);
}
