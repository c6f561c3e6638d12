#include "ack/acker.h"

#include <string.h>

#include "edi/header.h"
#include "edi/reader.h"
#include "guide/handle.h"
#include "x278/check.h"

/* End of the fields of release 0.1: never to change. */
#define ACK_OPTIONS_BASELINE (offsetof(x278_ack_options, max_errors) + sizeof(uint64_t))

#define ALL_FLAGS                                                                                                      \
    (X278_ACK_ACCEPT_ERRORS | X278_ACK_NOTE_WARNINGS | X278_ACK_ACCEPT_UNCHECKED | X278_ACK_COPY_VALUES |              \
     X278_ACK_NO_CONTEXT | X278_ACK_TA1_APART | X278_ACK_GROUPS_ALWAYS)

static bool flag(const x278_acker *acker, uint32_t bit) {
    return (acker->options.flags & bit) != 0;
}

/* Take the caller's options; X278_E_INVALID_ARG when something that must be given is not. */
static x278_status take_options(x278_acker *acker, const x278_ack_options *options) {
    if (options == NULL) {
        return X278_E_INVALID_ARG;
    }
    x278_status status =
        x278i_take_options(options, options->struct_size, ACK_OPTIONS_BASELINE, &acker->options, sizeof acker->options);
    if (status != X278_OK) {
        return status;
    }
    const x278_interchange_options *interchange = acker->options.interchange;
    const x278_group_options *group = acker->options.group;
    if (interchange == NULL) {
        return X278_E_INVALID_ARG;
    }
    status = x278i_take_options(interchange, interchange->struct_size, X278I_INTERCHANGE_BASELINE, &acker->interchange,
                                sizeof acker->interchange);
    if (status == X278_OK) {
        status = x278i_take_options(group, group == NULL ? 0 : group->struct_size, X278I_GROUP_BASELINE, &acker->group,
                                    sizeof acker->group);
    }
    if (status != X278_OK) {
        return status;
    }
    if ((acker->options.flags & ~(uint32_t)ALL_FLAGS) != 0 || acker->options.ta1 < 0 ||
        acker->options.ta1 > X278_ACK_TA1_NEVER) {
        return X278_E_UNSUPPORTED;
    }
    const char *number = acker->interchange.control_number;
    if (acker->interchange.date == NULL || strlen(acker->interchange.date) != 6 || acker->interchange.time == NULL ||
        number == NULL) {
        return X278_E_INVALID_ARG;
    }
    size_t digits = strspn(number, "0123456789");
    if (digits == 0 || digits > 9 || number[digits] != '\0') {
        return X278_E_INVALID_ARG;
    }
    for (size_t i = 0; i < digits; i++) {
        acker->control = acker->control * 10 + (uint64_t)(number[i] - '0');
    }
    return X278_OK;
}

x278_status x278_acker_new(const x278_ctx *ctx, x278_writer *writer, const x278_ack_options *options,
                           x278_acker **out) {
    if (out == NULL) {
        return X278_E_INVALID_ARG;
    }
    *out = NULL;
    if (ctx == NULL || writer == NULL) {
        return X278_E_INVALID_ARG;
    }
    x278_acker *acker = x278i_object_new(ctx, sizeof *acker);
    if (acker == NULL) {
        return X278_E_NOMEM;
    }
    acker->ctx = ctx;
    acker->writer = writer;
    acker->totals.struct_size = sizeof acker->totals;
    x278i_arena_init(&acker->arena, ctx);
    x278i_walk_init(&acker->walk, ctx);
    x278_status status = take_options(acker, options);
    if (status != X278_OK) {
        x278_acker_free(acker);
        return status;
    }
    *out = acker;
    return X278_OK;
}

void x278_acker_free(x278_acker *acker) {
    if (acker == NULL) {
        return;
    }
    const x278_ctx *ctx = acker->ctx;
    x278i_arena_free(&acker->arena);
    x278i_walk_free(&acker->walk);
    x278i_places_free(&acker->places, ctx);
    x278i_free(ctx, acker->sorted, acker->sorted_capacity * sizeof *acker->sorted);
    x278i_object_free(ctx, acker, sizeof *acker);
}

const x278_ack_totals *x278_acker_totals(const x278_acker *acker) {
    return acker == NULL ? NULL : &acker->totals;
}

uint64_t x278_acker_memory(const x278_acker *acker) {
    return acker == NULL
               ? 0
               : (uint64_t)acker->arena.held + x278i_walk_memory(&acker->walk) +
                     acker->places.capacity * sizeof *acker->places.v + acker->sorted_capacity * sizeof *acker->sorted;
}

/* Records */

static void *record(x278_acker *acker, size_t size) {
    void *memory = x278i_arena_alloc(&acker->arena, size);
    if (memory != NULL) {
        memset(memory, 0, size);
    }
    return memory;
}

static x278_status copy(x278_acker *acker, x278_span value, x278_span *out) {
    *out = (x278_span){NULL, 0};
    if (value.ptr == NULL) {
        return X278_OK;
    }
    x278_str text;
    x278_status status = x278i_arena_str(&acker->arena, value.ptr, value.len, &text);
    *out = (x278_span){text.ptr, text.len};
    return status;
}

/* Copy elements of a segment, each to its place. */
static x278_status copy_elements(x278_acker *acker, const x278_segment *segment, const uint32_t *elements,
                                 x278_span *const *places, size_t count) {
    x278_status status = X278_OK;
    for (size_t i = 0; i < count && status == X278_OK; i++) {
        status = copy(acker, segment == NULL ? (x278_span){NULL, 0} : x278i_element(segment, elements[i]), places[i]);
    }
    return status;
}

/* The worse of two decisions: A, E, R in this order. */
static void decide(char *decision, char other) {
    if (other > *decision) {
        *decision = other;
    }
}

/* Interchanges, groups and transactions as they come */

static x278_status finish_interchange(x278_acker *acker) {
    x278_status status = acker->number == 0 ? X278_OK : x278i_ack_answer(acker);
    acker->number = 0;
    acker->groups = acker->last_group = NULL;
    x278i_arena_reset(&acker->arena);
    return status;
}

/* Make sure that the interchange `number` is the open one; its header is that of the reader. */
static x278_status enter_interchange(x278_acker *acker, const x278_reader *reader, uint64_t number) {
    if (number == 0 || number == acker->number) {
        return X278_OK;
    }
    x278_status status = finish_interchange(acker);
    const x278_segment *isa = x278i_reader_header(reader, 0);
    acker->number = number;
    acker->decision = 'A';
    acker->note.text[0] = '\0';
    acker->holds_ta1 = false;
    for (uint32_t i = 1; i <= 16 && status == X278_OK; i++) {
        status = copy(acker, isa == NULL ? (x278_span){NULL, 0} : x278i_element(isa, i), &acker->isa[i]);
    }
    acker->asked = status == X278_OK && acker->isa[14].len == 1 && acker->isa[14].ptr[0] == '1';
    acker->totals.interchanges += status == X278_OK;
    return status;
}

static x278_status enter_group(x278_acker *acker, const x278_reader *reader, uint64_t number) {
    if (number == 0 || (acker->last_group != NULL && acker->last_group->number >= number)) {
        return X278_OK;
    }
    x278i_ack_group *group = record(acker, sizeof *group);
    if (group == NULL) {
        return X278_E_NOMEM;
    }
    static const uint32_t elements[] = {1, 2, 3, 6, 8};
    x278_span *const places[] = {&group->id, &group->sender, &group->receiver, &group->control, &group->version};
    x278_status status = copy_elements(acker, x278i_reader_header(reader, 1), elements, places, 5);
    if (status != X278_OK) {
        return status;
    }
    group->number = number;
    group->declared = UINT64_MAX;
    group->decision = 'A';
    group->answered = group->id.len != 2 || memcmp(group->id.ptr, "FA", 2) != 0;
    if (acker->last_group == NULL) {
        acker->groups = group;
    } else {
        acker->last_group->next = group;
    }
    acker->last_group = group;
    return X278_OK;
}

static x278_status enter_transaction(x278_acker *acker, x278i_ack_group *group, const x278_transaction *transaction) {
    x278i_ack_set *set = record(acker, sizeof *set);
    if (set == NULL) {
        return X278_E_NOMEM;
    }
    static const uint32_t elements[] = {1, 2, 3};
    x278_span *const places[] = {&set->id, &set->control, &set->guide};
    x278_status status = copy_elements(acker, x278_transaction_segment_at(transaction, 0), elements, places, 3);
    if (status != X278_OK) {
        return status;
    }
    set->number = transaction->transaction;
    set->decision = 'A';
    if (group->last_set == NULL) {
        group->sets = set;
    } else {
        group->last_set->next = set;
    }
    group->last_set = set;
    group->received++;
    return X278_OK;
}

/* The group or transaction that an issue is about; only the last ones can still be met. */
static x278i_ack_group *group_of(const x278_acker *acker, const x278_issue *issue) {
    x278i_ack_group *group = acker->last_group;
    return issue->group > 0 && group != NULL && group->number == issue->group ? group : NULL;
}

static x278i_ack_set *set_of(const x278_acker *acker, const x278_issue *issue) {
    x278i_ack_group *group = group_of(acker, issue);
    x278i_ack_set *set = group == NULL ? NULL : group->last_set;
    return issue->transaction > 0 && set != NULL && set->number == issue->transaction ? set : NULL;
}

/* What an issue does to what it is about: 'A' nothing, 'E' it is noted, 'R' it rejects. */
static char weight(const x278_acker *acker, const x278_issue *issue) {
    if (issue->code == X278I_ISSUE_guide_unknown && !flag(acker, X278_ACK_ACCEPT_UNCHECKED)) {
        return 'R';
    }
    if (issue->severity < X278_SEVERITY_ERROR) {
        return issue->severity == X278_SEVERITY_WARNING && flag(acker, X278_ACK_NOTE_WARNINGS) ? 'E' : 'A';
    }
    bool rejects = acker->options.reject_snip == 0 || (acker->options.reject_snip & X278_SNIP(issue->snip)) != 0;
    return rejects && !flag(acker, X278_ACK_ACCEPT_ERRORS) ? 'R' : 'E';
}

/* Issues of segments and elements */

/* Room for one more error of a transaction? */
static bool room_for(const x278_acker *acker, x278i_ack_set *set) {
    if (acker->options.max_errors != 0 && set->errors >= acker->options.max_errors) {
        return false;
    }
    set->errors++;
    return true;
}

static x278_status copy_value(x278_acker *acker, const x278_issue *issue, x278_span *out) {
    *out = (x278_span){NULL, 0};
    if (!flag(acker, X278_ACK_COPY_VALUES) || issue->length == 0 || acker->transaction == NULL) {
        return X278_OK;
    }
    const x278_segment *segment =
        x278_transaction_segment_at(acker->transaction, x278i_ack_index(acker, issue->ordinal));
    x278_span value;
    if (x278_segment_get(segment, issue->element, issue->repetition, issue->component, &value) != X278_OK ||
        value.len == 0 || value.len > 99) {
        return X278_OK;
    }
    return copy(acker, value, out);
}

/* Whether an element may repeat, so that the position of the repetition says something. */
static bool repeats(x278_acker *acker, const x278_issue *issue) {
    if (issue->repetition > 1 || acker->transaction == NULL) {
        return issue->repetition > 1;
    }
    const x278_segment *segment =
        x278_transaction_segment_at(acker->transaction, x278i_ack_index(acker, issue->ordinal));
    return x278_segment_count(segment, issue->element, 0) > 1;
}

static x278_status add_element(x278_acker *acker, x278i_ack_set *set, x278i_ack_segment *segment,
                               const x278_issue *issue) {
    if (!room_for(acker, set)) {
        return X278_OK;
    }
    x278i_ack_element *element = record(acker, sizeof *element);
    if (element == NULL) {
        return X278_E_NOMEM;
    }
    x278i_ack_code_set(&element->code, issue->ik403.ptr);
    element->element = issue->element;
    element->component = issue->component;
    element->repetition = repeats(acker, issue) ? issue->repetition : 0;
    x278_status status = x278i_ack_data_element(acker, issue, &element->data);
    if (status == X278_OK) {
        status = copy_value(acker, issue, &element->value);
    }
    if (status == X278_OK && !flag(acker, X278_ACK_NO_CONTEXT)) {
        status = x278i_ack_triggers(acker, issue, &element->triggers);
    }
    if (segment->last_element == NULL) {
        segment->elements = element;
    } else {
        segment->last_element->next = element;
    }
    segment->last_element = element;
    return status;
}

/* The record of the segment that an issue is about: for faults of elements the one that is there already. NULL: no more
 * may be listed, or *status is X278_E_NOMEM. */
static x278i_ack_segment *segment_for(x278_acker *acker, x278i_ack_set *set, const x278_issue *issue, bool shared,
                                      x278_status *status) {
    x278i_ack_segment *segment = set->last_segment;
    if (shared) {
        /* faults of one ordinal stand together, so looking back to its first is enough */
        if (segment != NULL && segment->ordinal == issue->ordinal && segment->elements != NULL) {
            return segment;
        }
    }
    if (!room_for(acker, set)) {
        return NULL;
    }
    segment = record(acker, sizeof *segment);
    if (segment == NULL) {
        *status = X278_E_NOMEM;
        return NULL;
    }
    x278i_ack_code_set(&segment->code, issue->ik304.ptr);
    segment->ordinal = issue->ordinal;
    if (issue->segment.ptr != NULL && issue->segment.len < sizeof segment->tag) {
        memcpy(segment->tag, issue->segment.ptr, issue->segment.len);
    }
    if (issue->loop.ptr != NULL) {
        size_t len = issue->loop.len < 4 ? issue->loop.len : 4;
        memcpy(segment->loop, issue->loop.ptr, len);
    }
    if (!flag(acker, X278_ACK_NO_CONTEXT) && acker->transaction != NULL) {
        *status = copy(acker, x278i_ack_unit(acker, issue->ordinal), &segment->unit);
    }
    if (set->last_segment == NULL) {
        set->segments = segment;
    } else {
        set->last_segment->next = segment;
    }
    set->last_segment = segment;
    return segment;
}

static x278_status add_segment_issue(x278_acker *acker, x278i_ack_set *set, const x278_issue *issue) {
    bool of_element = issue->ik403.len > 0 && issue->element > 0;
    x278_status status = X278_OK;
    x278i_ack_segment *segment = segment_for(acker, set, issue, of_element, &status);
    if (segment == NULL || status != X278_OK) {
        return status;
    }
    if (of_element) {
        return add_element(acker, set, segment, issue);
    }
    return flag(acker, X278_ACK_NO_CONTEXT) ? X278_OK : x278i_ack_triggers(acker, issue, &segment->triggers);
}

static bool is_of_element(const x278_issue *issue) {
    return issue->ik403.len > 0 && issue->element > 0;
}

/* List the sorted issues of a transaction: of each segment first what is wrong with it as a whole, then its elements. */
static x278_status list_issues(x278_acker *acker, x278i_ack_set *set, const x278_issues *issues, size_t count) {
    x278_status status = X278_OK;
    for (size_t first = 0; first < count && status == X278_OK;) {
        uint64_t ordinal = x278_issues_at(issues, acker->sorted[first])->ordinal;
        size_t end = first;
        while (end < count && x278_issues_at(issues, acker->sorted[end])->ordinal == ordinal) {
            end++;
        }
        for (int elements = 0; elements < 2; elements++) {
            for (size_t i = first; i < end && status == X278_OK; i++) {
                const x278_issue *issue = x278_issues_at(issues, acker->sorted[i]);
                if (is_of_element(issue) == (elements == 1)) {
                    status = add_segment_issue(acker, set, issue);
                }
            }
        }
        first = end;
    }
    return status;
}

/* Is the id of the transaction set (ST01) at fault? IK502 has a code for that. */
static bool is_set_id_issue(const x278_issue *issue) {
    return issue->element == 1 && issue->segment.ptr != NULL && strcmp(issue->segment.ptr, "ST") == 0;
}

/* Take an issue. True when it is of a segment of the last transaction, to be listed. */
static bool take_issue(x278_acker *acker, const x278_issue *issue) {
    char what = weight(acker, issue);
    if (what == 'A') {
        return false;
    }
    x278i_ack_group *group = group_of(acker, issue);
    x278i_ack_set *set = set_of(acker, issue);
    if (set != NULL && (issue->ik304.len > 0 || issue->ik502.len > 0)) {
        decide(&set->decision, what);
        if (issue->ik502.len > 0) {
            x278i_ack_codes_add(&set->codes, issue->ik502.ptr);
        }
        if (is_set_id_issue(issue)) {
            x278i_ack_codes_add(&set->codes, "6");
        }
        return issue->ik304.len > 0 && issue->ordinal > 0;
    }
    if (group != NULL && issue->ak905.len > 0) {
        decide(&group->decision, what);
        x278i_ack_codes_add(&group->codes, issue->ak905.ptr);
    } else if (issue->ta1.len > 0) {
        if (what > acker->decision || acker->note.text[0] == '\0') {
            x278i_ack_code_set(&acker->note, issue->ta1.ptr);
        }
        decide(&acker->decision, what);
    } else { /* no code of an acknowledgment names it: the innermost level bears it */
        decide(set != NULL ? &set->decision : group != NULL ? &group->decision : &acker->decision, what);
    }
    return false;
}

/* Errors over the limit of the list were only counted: what was read last bears them. */
static void take_uncounted(x278_acker *acker, const x278_issues *issues) {
    uint64_t listed = 0;
    for (size_t i = 0; i < x278_issues_count(issues); i++) {
        listed += x278_issues_at(issues, i)->severity == X278_SEVERITY_ERROR;
    }
    if (x278_issues_total(issues, X278_SEVERITY_ERROR) > listed && acker->last_group != NULL &&
        acker->last_group->last_set != NULL) {
        x278i_ack_set *set = acker->last_group->last_set;
        decide(&set->decision, flag(acker, X278_ACK_ACCEPT_ERRORS) ? 'E' : 'R');
        x278i_ack_codes_add(&set->codes, "5");
    }
}

/* Whether an issue is about what stood before a place. */
static bool is_older(const x278_issue *issue, const x278i_finding *place) {
    if (issue->interchange != place->interchange || (issue->group != 0 && issue->group != place->group)) {
        return true;
    }
    return issue->transaction != 0 && issue->transaction != place->transaction;
}

/* Take the issues of the open interchange that are about what stood before a place, or the others. */
static x278_status take_issues(x278_acker *acker, const x278_issues *issues, const x278i_finding *place, bool older) {
    size_t count = x278_issues_count(issues);
    x278_status status = x278i_grow(acker->ctx, &acker->sorted, &acker->sorted_capacity, count, sizeof *acker->sorted,
                                    SIZE_MAX / sizeof *acker->sorted);
    if (status != X278_OK) {
        return status;
    }
    size_t gathered = 0;
    for (size_t i = 0; i < count; i++) {
        const x278_issue *issue = x278_issues_at(issues, i);
        if (acker->number != 0 && issue->interchange == acker->number && is_older(issue, place) == older &&
            take_issue(acker, issue)) {
            acker->sorted[gathered++] = i;
        }
    }
    if (gathered == 0) {
        return X278_OK;
    }
    x278i_ack_sort(issues, acker->sorted, gathered);
    return list_issues(acker, acker->last_group->last_set, issues, gathered);
}

static x278_status take_unit(x278_acker *acker, const x278_reader *reader, const x278_transaction *transaction,
                             const x278i_guide *guide, const x278_issues *issues) {
    x278i_finding place = {.code = 0};
    x278i_reader_place(reader, transaction, NULL, &place);
    x278i_ack_begin(acker, NULL, NULL);
    x278_status status = take_issues(acker, issues, &place, true);
    x278i_ack_begin(acker, transaction, guide);
    if (status == X278_OK) {
        status = enter_interchange(acker, reader, place.interchange);
    }
    if (status == X278_OK) {
        status = enter_group(acker, reader, place.group);
    }
    const x278_segment *outside = transaction != NULL ? NULL : x278i_reader_outside(reader);
    if (outside != NULL && place.group == 0 && x278i_segment_tag(outside) == X278I_TAG3('T', 'A', '1')) {
        acker->holds_ta1 = true;
    }
    x278i_ack_group *group = acker->last_group;
    bool inside = status == X278_OK && place.group != 0 && group != NULL && group->number == place.group;
    if (inside) {
        group->declared = x278i_reader_declared(reader, 1);
    }
    if (inside && transaction != NULL) {
        status = enter_transaction(acker, group, transaction);
    }
    return status != X278_OK ? status : take_issues(acker, issues, &place, false);
}

x278_status x278_acker_unit(x278_acker *acker, const x278_reader *reader, const x278_transaction *transaction,
                            const x278_guide *guide, const x278_issues *issues) {
    if (acker == NULL || reader == NULL || issues == NULL) {
        return X278_E_INVALID_ARG;
    }
    if (acker->status != X278_OK) {
        return acker->status;
    }
    acker->status = take_unit(acker, reader, transaction, x278i_guide_private(guide), issues);
    if (acker->status == X278_OK) {
        take_uncounted(acker, issues);
    }
    if (acker->status == X278_OK && acker->arena.held > x278i_ctx_answer(acker->ctx)) {
        acker->status = X278_E_LIMIT;
    }
    acker->transaction = NULL;
    return acker->status;
}

x278_status x278_acker_end(x278_acker *acker, const x278_reader *reader, const x278_issues *issues) {
    x278_status status = x278_acker_unit(acker, reader, NULL, NULL, issues);
    if (status == X278_OK) {
        status = acker->status = finish_interchange(acker);
    }
    return status == X278_OK && acker->totals.interchanges == 0 ? X278_E_EMPTY : status;
}
