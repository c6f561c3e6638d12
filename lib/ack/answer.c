/* Writes the answer to an interchange: TA1, and a 999 for each group. */
#include <string.h>

#include "ack/acker.h"
#include "base/text.h"

#define GUIDE "005010X231A1"

static bool flag(const x278_acker *acker, uint32_t bit) {
    return (acker->options.flags & bit) != 0;
}

/* Values of the message that is answered may be anything; those of the answer must be right. */

#define ROOM 128u

static bool is_alphanumeric(char byte) {
    return (byte >= '0' && byte <= '9') || (byte >= 'A' && byte <= 'Z') || (byte >= 'a' && byte <= 'z');
}

/* Copy a value, cut to `longest` bytes, with blanks for bytes that are not printable ASCII (`strict`: that are no
 * letters or digits), without blanks around. Padded with zeros in front to `shortest`. NUL-terminated. */
static void tidy(x278_span value, size_t shortest, size_t longest, bool strict, char *out) {
    size_t len = 0;
    for (size_t i = 0; i < value.len && len < longest; i++) {
        char byte = value.ptr[i];
        bool good = strict ? is_alphanumeric(byte) : byte > ' ' && byte <= '~';
        if (good || len > 0) {
            out[len++] = good ? byte : ' ';
        }
    }
    while (len > 0 && out[len - 1] == ' ') {
        len--;
    }
    if (len < shortest) {
        memmove(out + shortest - len, out, len);
        memset(out, '0', shortest - len);
        len = shortest;
    }
    out[len] = '\0';
}

/* Only the digits of a value, the last `longest` of them; padded with zeros to `shortest`. */
static void tidy_digits(x278_span value, size_t shortest, size_t longest, char *out) {
    char digits[ROOM];
    size_t count = 0;
    for (size_t i = 0; i < value.len && count < longest && count < sizeof digits; i++) {
        if (value.ptr[i] >= '0' && value.ptr[i] <= '9') {
            digits[count++] = value.ptr[i];
        }
    }
    tidy((x278_span){digits, count}, shortest, longest, true, out);
}

/* Elements */

static x278_status put(x278_acker *acker, const char *text) {
    return x278_writer_element(acker->writer, text, text == NULL ? 0 : X278_STRLEN);
}

/* An element from a value of the message. */
static x278_status put_value(x278_acker *acker, x278_span value, size_t shortest, size_t longest) {
    char room[ROOM];
    tidy(value, shortest, longest, false, room);
    x278_status status = put(acker, room);
    if (status == X278_E_DELIMITER) {
        tidy(value, shortest, longest, true, room);
        status = put(acker, room);
    }
    return status;
}

static x278_status put_number(x278_acker *acker, uint64_t number, uint64_t highest) {
    x278i_digits room;
    return put(acker, x278i_number(&room, number < highest ? number : highest).ptr);
}

static x278_status put_component_number(x278_acker *acker, uint64_t number, uint64_t highest) {
    x278i_digits room;
    if (number == 0) {
        return x278_writer_component(acker->writer, NULL, 0);
    }
    return x278_writer_component(acker->writer, x278i_number(&room, number < highest ? number : highest).ptr,
                                 X278_STRLEN);
}

static x278_status begin(x278_acker *acker, const char *tag) {
    return x278_writer_segment_begin(acker->writer, tag, X278_STRLEN);
}

static x278_status end(x278_acker *acker, x278_status status) {
    return status != X278_OK ? status : x278_writer_segment_end(acker->writer, 0);
}

/* A position in a segment: element, component, repetition. */
static x278_status put_position(x278_acker *acker, uint32_t element, uint32_t component, uint32_t repetition) {
    x278_status status = put_number(acker, element, 99);
    if (status == X278_OK && (component > 0 || repetition > 0)) {
        status = put_component_number(acker, component, 99);
    }
    return status == X278_OK && repetition > 0 ? put_component_number(acker, repetition, 9999) : status;
}

/* CTX */

static x278_status put_trigger(x278_acker *acker, const x278i_ack_trigger *trigger) {
    x278_status status = begin(acker, "CTX");
    if (status == X278_OK) {
        status = put(acker, "SITUATIONAL TRIGGER");
    }
    if (status == X278_OK) {
        status = put(acker, trigger->tag);
    }
    if (status == X278_OK) {
        status = put_number(acker, trigger->ordinal, UINT64_C(9999999999));
    }
    if (status == X278_OK) {
        status = put(acker, trigger->loop);
    }
    if (status == X278_OK && trigger->element > 0) {
        status = put_position(acker, trigger->element, trigger->component, 0);
        if (status == X278_OK && trigger->data != NULL) {
            status = put(acker, trigger->data);
        }
    }
    return end(acker, status);
}

static x278_status put_triggers(x278_acker *acker, const x278i_ack_trigger *trigger) {
    x278_status status = X278_OK;
    for (; trigger != NULL && status == X278_OK; trigger = trigger->next) {
        status = put_trigger(acker, trigger);
    }
    return status;
}

/* The business unit is left out when its number cannot be written as it is. */
static x278_status put_unit(x278_acker *acker, x278_span unit) {
    char room[ROOM];
    if (unit.ptr == NULL) {
        return X278_OK;
    }
    tidy(unit, 0, 35, false, room);
    if (strlen(room) != unit.len || memcmp(room, unit.ptr, unit.len) != 0) {
        return X278_OK;
    }
    x278_status status = begin(acker, "CTX");
    if (status == X278_OK) {
        status = put(acker, "TRN02");
    }
    if (status == X278_OK) {
        status = x278_writer_component(acker->writer, unit.ptr, unit.len);
    }
    if (status == X278_E_DELIMITER) {
        return x278_writer_segment_drop(acker->writer);
    }
    return end(acker, status);
}

/* IK3 and IK4 */

static x278_status put_element(x278_acker *acker, const x278i_ack_element *element) {
    char room[ROOM];
    x278_status status = begin(acker, "IK4");
    if (status == X278_OK) {
        status = put_position(acker, element->element, element->component, element->repetition);
    }
    if (status == X278_OK) {
        status = put(acker, element->data);
    }
    if (status == X278_OK) {
        status = put(acker, element->code.text);
    }
    if (status == X278_OK && element->value.ptr != NULL) {
        tidy(element->value, 0, 99, false, room);
        bool same = strlen(room) == element->value.len && memcmp(room, element->value.ptr, element->value.len) == 0;
        status = same ? put(acker, room) : X278_OK;
        status = status == X278_E_DELIMITER ? X278_OK : status; /* it cannot be written: left out */
    }
    status = end(acker, status);
    return status == X278_OK ? put_triggers(acker, element->triggers) : status;
}

static x278_status put_segment(x278_acker *acker, const x278i_ack_segment *segment) {
    x278_status status = begin(acker, "IK3");
    if (status == X278_OK) {
        status = put(acker, segment->tag[0] != '\0' ? segment->tag : "ZZZ"); /* what is no tag is not repeated */
    }
    if (status == X278_OK) {
        status = put_number(acker, segment->ordinal, UINT64_C(9999999999));
    }
    if (status == X278_OK) {
        status = put(acker, segment->loop);
    }
    if (status == X278_OK) {
        status = put(acker, segment->code.text);
    }
    status = end(acker, status);
    if (status == X278_OK) {
        status = put_triggers(acker, segment->triggers);
    }
    if (status == X278_OK) {
        status = put_unit(acker, segment->unit);
    }
    for (const x278i_ack_element *at = segment->elements; at != NULL && status == X278_OK; at = at->next) {
        status = put_element(acker, at);
    }
    return status;
}

static x278_status put_codes(x278_acker *acker, const x278i_ack_codes *codes) {
    x278_status status = X278_OK;
    for (uint32_t i = 0; i < codes->count && status == X278_OK; i++) {
        status = put(acker, codes->codes[i].text);
    }
    return status;
}

/* AK2 to IK5 */
static x278_status put_set(x278_acker *acker, x278i_ack_set *set) {
    char decision[] = {set->decision, '\0'};
    x278_status status = begin(acker, "AK2");
    if (status == X278_OK) {
        status = put_value(acker, set->id, 3, 3);
    }
    if (status == X278_OK) {
        status = put_value(acker, set->control, 4, 9);
    }
    if (status == X278_OK && set->guide.len > 0) {
        status = put_value(acker, set->guide, 1, 35);
    }
    status = end(acker, status);
    for (const x278i_ack_segment *at = set->segments; at != NULL && status == X278_OK; at = at->next) {
        status = put_segment(acker, at);
    }
    if (set->decision != 'A' && set->codes.count == 0) {
        memcpy(set->codes.codes[set->codes.count++].text, "5", 2);
    }
    if (status == X278_OK) {
        status = begin(acker, "IK5");
    }
    if (status == X278_OK) {
        status = put(acker, decision);
    }
    return end(acker, status == X278_OK ? put_codes(acker, &set->codes) : status);
}

/* Is it the id of a transaction set, which AK201 can repeat? X12 numbers its sets from 100. */
static bool is_set_id(x278_span id) {
    return id.len == 3 && id.ptr[0] >= '1' && id.ptr[0] <= '9' && id.ptr[1] >= '0' && id.ptr[1] <= '9' &&
           id.ptr[2] >= '0' && id.ptr[2] <= '9';
}

/* A, E, P or R for a group, by what is wrong with itself and by its transactions. */
static char group_decision(const x278i_ack_group *group) {
    if (group->decision == 'R' || (group->rejected > 0 && group->rejected == group->received)) {
        return 'R';
    }
    if (group->rejected > 0) {
        return 'P';
    }
    return group->noted > 0 ? 'E' : group->decision;
}

/* One 999: ST to SE. */
static x278_status put_group(x278_acker *acker, x278i_ack_group *group) {
    char number[ROOM];
    tidy_digits(group->control, 1, 9, number);
    x278_status status = x278_writer_transaction_begin(acker->writer, "999", NULL, GUIDE);
    if (status == X278_OK) {
        status = begin(acker, "AK1");
    }
    if (status == X278_OK) {
        status = put_value(acker, group->id, 2, 2);
    }
    if (status == X278_OK) {
        status = put(acker, number);
    }
    if (status == X278_OK) {
        status = put_value(acker, group->version, 1, 12);
    }
    status = end(acker, status);
    for (x278i_ack_set *at = group->sets; at != NULL && status == X278_OK; at = at->next) {
        status = is_set_id(at->id) ? put_set(acker, at) : X278_OK;
    }
    char decision[] = {group_decision(group), '\0'};
    if (status == X278_OK) {
        status = begin(acker, "AK9");
    }
    if (status == X278_OK) {
        status = put(acker, decision);
    }
    if (status == X278_OK) {
        status = put_number(acker, group->declared != UINT64_MAX ? group->declared : group->received, 999999);
    }
    if (status == X278_OK) {
        status = put_number(acker, group->received, 999999);
    }
    if (status == X278_OK) {
        status = put_number(acker, group->accepted, 999999);
    }
    status = end(acker, status == X278_OK ? put_codes(acker, &group->codes) : status);
    return status != X278_OK ? status : x278_writer_transaction_end(acker->writer);
}

/* The envelope */

static bool is_date(x278_span text) {
    static const int days[] = {31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
    if (text.len != 6) {
        return false;
    }
    int number = 0;
    for (size_t i = 0; i < 6; i++) {
        if (text.ptr[i] < '0' || text.ptr[i] > '9') {
            return false;
        }
        number = number * 10 + (text.ptr[i] - '0');
    }
    int month = number / 100 % 100;
    int day = number % 100;
    bool leap = number / 10000 % 4 == 0;
    return month >= 1 && month <= 12 && day >= 1 && day <= days[month - 1] && (month != 2 || day < 29 || leap);
}

static bool is_time(x278_span text) {
    if (text.len != 4) {
        return false;
    }
    for (size_t i = 0; i < 4; i++) {
        if (text.ptr[i] < '0' || text.ptr[i] > '9') {
            return false;
        }
    }
    return memcmp(text.ptr, "24", 2) < 0 && text.ptr[2] < '6';
}

/* TA1. A date or time that is none is answered with that of the answer, since TA102 and TA103 must be ones. */
static x278_status put_ta1(x278_acker *acker) {
    char number[ROOM];
    char decision[] = {acker->decision, '\0'};
    char date[7] = "";
    char time[5] = "";
    tidy_digits(acker->isa[13], 9, 9, number);
    memcpy(date, is_date(acker->isa[9]) ? acker->isa[9].ptr : acker->interchange.date, 6);
    if (is_time(acker->isa[10])) {
        memcpy(time, acker->isa[10].ptr, 4);
    } else {
        strncpy(time, acker->interchange.time, 4);
    }
    const char *note = acker->decision == 'A' ? "000" : acker->note.text[0] != '\0' ? acker->note.text : "022";
    const char *const values[] = {number, date, time, decision, note};
    x278_status status = begin(acker, "TA1");
    for (size_t i = 0; i < sizeof values / sizeof values[0] && status == X278_OK; i++) {
        status = put(acker, values[i]);
    }
    return end(acker, status);
}

/* A value for the envelope of the answer: the caller's, or one of the message, tidied. */
static const char *choose(const char *given, x278_span value, size_t shortest, size_t longest, bool strict,
                          const char *fallback, char *room) {
    if (given != NULL) {
        return given;
    }
    tidy(value, 0, longest, strict, room);
    return strlen(room) >= shortest && room[0] != '\0' ? room : fallback;
}

static x278_status begin_interchange(x278_acker *acker) {
    x278_status status = X278_E_DELIMITER;
    for (int strict = 0; strict < 2 && status == X278_E_DELIMITER; strict++) {
        x278_interchange_options header = acker->interchange;
        char sender_qualifier[ROOM], sender[ROOM], receiver_qualifier[ROOM], receiver[ROOM], usage[ROOM];
        x278i_digits control;
        header.sender_qualifier =
            choose(header.sender_qualifier, acker->isa[7], 2, 2, strict != 0, "ZZ", sender_qualifier);
        header.sender = choose(header.sender, acker->isa[8], 1, 15, strict != 0, "UNKNOWN", sender);
        header.receiver_qualifier =
            choose(header.receiver_qualifier, acker->isa[5], 2, 2, strict != 0, "ZZ", receiver_qualifier);
        header.receiver = choose(header.receiver, acker->isa[6], 1, 15, strict != 0, "UNKNOWN", receiver);
        header.usage = choose(header.usage, acker->isa[15], 1, 1, true, "P", usage);
        if (acker->interchange.usage == NULL && strchr("IPT", usage[0]) == NULL) {
            header.usage = "P";
        }
        header.control_number = x278i_number(&control, acker->control % UINT64_C(1000000000)).ptr;
        status = x278_writer_interchange_begin(acker->writer, &header);
    }
    if (status == X278_OK) {
        acker->control = acker->control % UINT64_C(1000000000) + 1;
        acker->totals.answers++;
    }
    return status;
}

static x278_status begin_group(x278_acker *acker, const x278i_ack_group *group) {
    x278_status status = X278_E_DELIMITER;
    for (int strict = 0; strict < 2 && status == X278_E_DELIMITER; strict++) {
        x278_group_options header = acker->group;
        char sender[ROOM], receiver[ROOM], date[9] = "20";
        header.struct_size = sizeof header;
        header.sender = choose(header.sender, group->receiver, 2, 15, strict != 0, "UNKNOWN", sender);
        header.receiver = choose(header.receiver, group->sender, 2, 15, strict != 0, "UNKNOWN", receiver);
        if (header.date == NULL) {
            memcpy(date + 2, acker->interchange.date, 6);
            header.date = date;
        }
        header.time = header.time != NULL ? header.time : acker->interchange.time;
        header.functional_id = header.functional_id != NULL ? header.functional_id : "FA";
        header.version = header.version != NULL ? header.version : GUIDE;
        status = x278_writer_group_begin(acker->writer, &header);
    }
    return status;
}

/* Whether two groups may be answered in one group: they have the same two ends. */
static bool same_ends(const x278i_ack_group *a, const x278i_ack_group *b) {
    return x278i_span_same(a->sender, b->sender) && x278i_span_same(a->receiver, b->receiver);
}

/* The next group that gets a 999. */
static x278i_ack_group *next_answered(x278i_ack_group *group) {
    while (group != NULL && !group->answered) {
        group = group->next;
    }
    return group;
}

/* One group of the answer: a 999 each for `group` and those behind it with the same ends; returns the first that is
 * left. */
static x278_status put_groups(x278_acker *acker, x278i_ack_group **group) {
    const x278i_ack_group *first = *group;
    x278_status status = begin_group(acker, first);
    while (status == X278_OK && *group != NULL && same_ends(first, *group)) {
        status = put_group(acker, *group);
        *group = next_answered((*group)->next);
    }
    return status;
}

/* The decisions on the transactions of a group. One without an id cannot be named in AK2: its group bears it. */
static void count_sets(const x278_acker *acker, x278i_ack_group *group) {
    for (const x278i_ack_set *set = group->sets; set != NULL; set = set->next) {
        group->rejected += set->decision == 'R';
        group->noted += set->decision == 'E';
        if (!is_set_id(set->id)) {
            bool accepted = (acker->options.flags & X278_ACK_ACCEPT_ERRORS) != 0 && group->decision != 'R';
            group->decision = accepted ? 'E' : 'R';
            x278i_ack_codes_add(&group->codes, "5");
        }
    }
    group->accepted = group->received - group->rejected;
}

static void count_groups(x278_acker *acker) {
    for (x278i_ack_group *group = next_answered(acker->groups); group != NULL; group = next_answered(group->next)) {
        count_sets(acker, group);
        char decision = group_decision(group);
        acker->totals.groups_rejected += decision == 'R';
        acker->totals.groups_with_errors += decision == 'E' || decision == 'P';
        acker->totals.groups++;
        acker->totals.transactions += group->received;
        acker->totals.transactions_rejected += group->rejected;
        acker->totals.transactions_with_errors += group->noted;
    }
}

/* Acknowledgments are not acknowledged: two systems would answer each other's answers for ever. */
static bool holds_acknowledgments_only(const x278_acker *acker) {
    return (acker->groups != NULL || acker->holds_ta1) && next_answered(acker->groups) == NULL;
}

static bool wants_ta1(const x278_acker *acker) {
    if (holds_acknowledgments_only(acker)) {
        return acker->asked && acker->groups != NULL && acker->options.ta1 != X278_ACK_TA1_NEVER;
    }
    switch (acker->options.ta1) {
    case X278_ACK_TA1_ALWAYS:
        return true;
    case X278_ACK_TA1_NEVER:
        return false;
    case X278_ACK_TA1_ASKED:
        return acker->asked;
    default:
        return acker->asked || acker->decision != 'A';
    }
}

x278_status x278i_ack_answer(x278_acker *acker) {
    bool rejected = acker->decision == 'R';
    bool ta1 = wants_ta1(acker);
    x278i_ack_group *group = rejected && !flag(acker, X278_ACK_GROUPS_ALWAYS) ? NULL : next_answered(acker->groups);
    acker->totals.interchanges_rejected += rejected;
    acker->totals.interchanges_with_errors += acker->decision == 'E';
    acker->totals.interchanges_unanswered += group == NULL && !ta1 && holds_acknowledgments_only(acker);
    if (group != NULL) {
        count_groups(acker);
    }
    x278_status status = X278_OK;
    while (status == X278_OK && (ta1 || group != NULL)) {
        bool alone = ta1 && flag(acker, X278_ACK_TA1_APART);
        status = begin_interchange(acker);
        if (status == X278_OK && ta1) {
            status = put_ta1(acker);
        }
        if (status == X278_OK && !alone && group != NULL) {
            status = put_groups(acker, &group);
        }
        if (status == X278_OK) {
            status = x278_writer_interchange_end(acker->writer);
        }
        ta1 = false;
    }
    return status;
}
