/* The words of a case log: events, their keys and the values these take, as rows of tables. */
#ifndef X278CWI_LOGWORDS_H
#define X278CWI_LOGWORDS_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "x278/str.h"

/* Lists of words that tables have, too. */
#define X278CWI_OUTCOMES "approved partly_approved modified denied not_required cancelled"
#define X278CWI_CLASSES                                                                                                \
    "not_reviewed eligibility administrative missing_information duplicate network site_of_service benefit "           \
    "medical_necessity unspecified"
#define X278CWI_LOBS "MA MEDICARE_FFS MEDICAID_FFS MEDICAID_MCO CHIP_FFS CHIP_MCO QHP COMMERCIAL ERISA OTHER"
#define X278CWI_ACTIVITIES "prepare submit follow_up phone chat portal fax documents p2p appeal correction renewal"
#define X278CWI_ROLES "physician qhp clinical clerical"
#define X278CWI_EVENT_WORDS                                                                                            \
    "created precheck sent ta1 ack notified pended documents contact inquiry p2p decided rejected appealed "           \
    "appeal_decided revised extended renewed cancelled closed claimed reminder effort note"

/* Items of a list at most. */
#define X278CWI_LIST_ITEMS 100

/* The events, in the order in which events of one time are sorted. */
typedef enum x278cwi_event {
    X278CWI_EVENT_CREATED,
    X278CWI_EVENT_PRECHECK,
    X278CWI_EVENT_SENT,
    X278CWI_EVENT_TA1,
    X278CWI_EVENT_ACK,
    X278CWI_EVENT_NOTIFIED,
    X278CWI_EVENT_PENDED,
    X278CWI_EVENT_DOCUMENTS,
    X278CWI_EVENT_CONTACT,
    X278CWI_EVENT_INQUIRY,
    X278CWI_EVENT_P2P,
    X278CWI_EVENT_DECIDED,
    X278CWI_EVENT_REJECTED,
    X278CWI_EVENT_APPEALED,
    X278CWI_EVENT_APPEAL_DECIDED,
    X278CWI_EVENT_REVISED,
    X278CWI_EVENT_EXTENDED,
    X278CWI_EVENT_RENEWED,
    X278CWI_EVENT_CANCELLED,
    X278CWI_EVENT_CLOSED,
    X278CWI_EVENT_CLAIMED,
    X278CWI_EVENT_REMINDER,
    X278CWI_EVENT_EFFORT,
    X278CWI_EVENT_NOTE,
    X278CWI_EVENTS
} x278cwi_event;

/* The keys. */
typedef enum x278cwi_key {
    X278CWI_KEY_TRN,
    X278CWI_KEY_TEXT,
    X278CWI_KEY_LOB,
    X278CWI_KEY_URGENCY,
    X278CWI_KEY_PAYER,
    X278CWI_KEY_PLAN,
    X278CWI_KEY_PROVIDER,
    X278CWI_KEY_STATE,
    X278CWI_KEY_CODES,
    X278CWI_KEY_POLICY,
    X278CWI_KEY_VALUE,
    X278CWI_KEY_SCHEDULED,
    X278CWI_KEY_REQUIRED,
    X278CWI_KEY_SOURCE,
    X278CWI_KEY_ACCEPT,
    X278CWI_KEY_WANTED,
    X278CWI_KEY_ITEMS,
    X278CWI_KEY_WAY,
    X278CWI_KEY_NAME,
    X278CWI_KEY_PHONE,
    X278CWI_KEY_RESULT,
    X278CWI_KEY_OUTCOME,
    X278CWI_KEY_VALID_FROM,
    X278CWI_KEY_VALID_TO,
    X278CWI_KEY_UNITS,
    X278CWI_KEY_AUTHORIZATION,
    X278CWI_KEY_CLASS,
    X278CWI_KEY_REASON,
    X278CWI_KEY_PERSON,
    X278CWI_KEY_ROLE,
    X278CWI_KEY_ACTIVITY,
    X278CWI_KEY_CHANNEL,
    X278CWI_KEY_START,
    X278CWI_KEY_END,
    X278CWI_KEY_HOLD,
    X278CWI_KEY_REQUIRED_BY,
    X278CWI_KEY_ATTESTED,
    X278CWI_KEY_COMPLEXITY,
    X278CWI_KEYS
} x278cwi_key;

/* The name of an event, "sent"; the event of a name, X278CWI_EVENTS for none. */
const char *x278cwi_event_name(x278cwi_event event);
x278cwi_event x278cwi_event_find(x278_span name);

/* Does an event take `name`=`value`? The key goes to *key; X278CWI_KEYS for an x-… key, which every event takes. */
bool x278cwi_event_takes(x278cwi_event event, x278_span name, x278_span value, x278cwi_key *key);

/* The keys that an event must have, as bits 1 << key. */
uint64_t x278cwi_event_needs(x278cwi_event event);

/* The name of a key, "valid_to". */
const char *x278cwi_key_name(x278cwi_key key);

/* The next item of a comma-separated list, from *at on; false when there is none. An item may be empty. */
bool x278cwi_next_item(x278_span list, size_t *at, x278_span *item);

/* Is the span exactly this text? Is it a word of a blank-separated list? */
bool x278cwi_is(x278_span span, const char *text);
bool x278cwi_among(x278_span word, const char *words);

/* A whole number of at most 18 digits without a sign. */
bool x278cwi_whole(x278_span text, int64_t *out);

#endif
