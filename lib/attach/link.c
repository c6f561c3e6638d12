/* The linker: takes the numbers of transactions by a table, and says what became of each. */
#include "attach/link.h"

#include <string.h>

#include "base/text.h"
#include "edi/tape.h"

/* Where in a transaction set the reading is. */
enum {
    IN_HEAD = 1,
    IN_EVENT = 2,
    IN_SERVICE = 4,
    IN_DOCUMENT = 8,
    IN_OTHER = 16
};

/* A segment that says where the reading is from there on; of several the first that fits. */
static const struct {
    char set[4];
    uint32_t tag;
    uint32_t element; /* with the code; 0: any */
    char code[4];
    uint32_t place;
} turns[] = {
    {"278", X278I_TAG2('H', 'L'), 3, "EV", IN_EVENT},
    {"278", X278I_TAG2('H', 'L'), 3, "SS", IN_SERVICE},
    {"278", X278I_TAG2('H', 'L'), 0, "", IN_OTHER},
    {"275", X278I_TAG2('L', 'X'), 0, "", IN_DOCUMENT},
};

/* A segment with a number. */
static const struct {
    char set[4];
    uint32_t tag;
    uint32_t element; /* with the code; 0: any */
    char code[4];
    uint32_t places;
    uint32_t value; /* element */
    uint32_t role;
} numbers[] = {
    {"278", X278I_TAG3('P', 'W', 'K'), 2, "EL", IN_EVENT | IN_SERVICE, 6, X278I_LINK_REQUEST},
    {"278", X278I_TAG3('T', 'R', 'N'), 0, "", IN_EVENT, 2, X278I_LINK_EVENT},
    {"275", X278I_TAG3('T', 'R', 'N'), 0, "", IN_DOCUMENT, 2, X278I_LINK_DOCUMENT},
    {"275", X278I_TAG3('R', 'E', 'F'), 1, "2I", IN_HEAD, 2, X278I_LINK_TRACE_OF},
};

/* Guides of a 275 whose numbers are those of a claim. */
static const char *const of_claims[] = {"006020X314", "005010X210"};

x278_status x278_linker_new(const x278_ctx *ctx, x278_linker **out) {
    if (out != NULL) {
        *out = NULL;
    }
    if (ctx == NULL || out == NULL) {
        return X278_E_INVALID_ARG;
    }
    x278_linker *linker = x278i_object_new(ctx, sizeof *linker);
    if (linker == NULL) {
        return X278_E_NOMEM;
    }
    linker->ctx = ctx;
    *out = linker;
    return X278_OK;
}

void x278_linker_free(x278_linker *linker) {
    if (linker == NULL) {
        return;
    }
    const x278_ctx *ctx = linker->ctx;
    x278i_buf_clear(ctx, &linker->text);
    x278i_free(ctx, linker->entries, linker->entry_capacity * sizeof *linker->entries);
    x278i_free(ctx, linker->groups, linker->group_capacity * sizeof *linker->groups);
    x278i_free(ctx, linker->slots, linker->slot_capacity * sizeof *linker->slots);
    x278i_free(ctx, linker->places, linker->place_capacity * sizeof *linker->places);
    x278i_free(ctx, linker->findings, linker->finding_capacity * sizeof *linker->findings);
    x278i_object_free(ctx, linker, sizeof *linker);
}

/* ---- gathering -------------------------------------------------------------------------------------------------- */

static bool has_code(const x278_segment *segment, uint32_t element, const char *code) {
    return element == 0 || x278i_span_is(x278i_element(segment, element), code);
}

static bool begins_with(x278_span text, const char *begin) {
    size_t len = strlen(begin);
    return text.len >= len && memcmp(text.ptr, begin, len) == 0;
}

/* Does the transaction, which begins with `st`, go with a claim? */
static bool is_of_claim(const x278_transaction *transaction, const x278_segment *st) {
    x278_span names[] = {x278i_element(st, 3), {NULL, 0}};
    if (transaction->gs != NULL) {
        names[1] = x278i_element(transaction->gs, 8);
    }
    bool found = false;
    for (size_t i = 0; i < sizeof of_claims / sizeof of_claims[0]; i++) {
        found = found || begins_with(names[0], of_claims[i]) || begins_with(names[1], of_claims[i]);
    }
    return found;
}

/* What is going on in a transaction. */
typedef struct gathering {
    x278_linker *linker;
    const x278_transaction *transaction;
    const char *set;
    uint64_t file;
    uint32_t place;
    uint32_t event; /* the first trace number of the open event; X278I_LINK_NONE */
    uint32_t trace; /* the first trace number that the transaction names; X278I_LINK_NONE */
} gathering;

static x278_status add_entry(gathering *g, const x278_segment *segment, uint32_t element, uint32_t role) {
    x278_linker *linker = g->linker;
    x278_span value = x278i_element(segment, element);
    if (value.len == 0) {
        return X278_OK;
    }
    x278_status status = x278i_grow(linker->ctx, &linker->entries, &linker->entry_capacity, linker->entry_count + 1,
                                    sizeof *linker->entries, UINT32_MAX - 1);
    size_t text = linker->text.len;
    if (status == X278_OK) {
        status = x278i_buf_append(linker->ctx, &linker->text, value.ptr, value.len);
    }
    if (status != X278_OK) {
        return status;
    }
    uint32_t index = (uint32_t)linker->entry_count++;
    x278i_link_entry *entry = &linker->entries[index];
    *entry = (x278i_link_entry){.text = text,
                                .len = (uint32_t)value.len,
                                .role = role,
                                .event = g->event,
                                .trace = g->trace,
                                .next = X278I_LINK_NONE};
    entry->place = (x278_link_place){.file = g->file,
                                     .interchange = g->transaction->interchange,
                                     .group = g->transaction->group,
                                     .transaction = g->transaction->transaction,
                                     .ordinal = segment->ordinal,
                                     .element = element};
    memcpy(entry->place.segment, x278i_element(segment, 0).ptr,
           sizeof entry->place.segment - 1); /* tags of three letters */
    x278_segment_place(segment, element, 0, 0, &entry->place.offset, &entry->place.length);
    g->event = role == X278I_LINK_EVENT && g->event == X278I_LINK_NONE ? index : g->event;
    g->trace = role == X278I_LINK_TRACE_OF && g->trace == X278I_LINK_NONE ? index : g->trace;
    return X278_OK;
}

static x278_status take_segment(gathering *g, const x278_segment *segment) {
    uint32_t tag = x278i_segment_tag(segment);
    for (size_t i = 0; i < sizeof turns / sizeof turns[0]; i++) {
        if (turns[i].tag == tag && strcmp(turns[i].set, g->set) == 0 &&
            has_code(segment, turns[i].element, turns[i].code)) {
            g->place = turns[i].place;
            g->event = turns[i].place == IN_SERVICE ? g->event : X278I_LINK_NONE;
            return X278_OK;
        }
    }
    x278_status status = X278_OK;
    for (size_t i = 0; i < sizeof numbers / sizeof numbers[0] && status == X278_OK; i++) {
        if (numbers[i].tag == tag && strcmp(numbers[i].set, g->set) == 0 && (numbers[i].places & g->place) != 0 &&
            has_code(segment, numbers[i].element, numbers[i].code)) {
            status = add_entry(g, segment, numbers[i].value, numbers[i].role);
        }
    }
    return status;
}

x278_status x278_linker_add(x278_linker *linker, const x278_transaction *transaction, uint64_t file) {
    if (linker == NULL || transaction == NULL || transaction->segment_count == 0) {
        return X278_E_INVALID_ARG;
    }
    if (linker->ended) {
        return X278_E_STATE;
    }
    const x278_segment *st = x278_transaction_segment_at(transaction, 0);
    const char *set = has_code(st, 1, "278") ? "278" : has_code(st, 1, "275") ? "275" : NULL;
    if (set == NULL || (strcmp(set, "275") == 0 && is_of_claim(transaction, st))) {
        return X278_OK;
    }
    gathering g = {linker, transaction, set, file, IN_HEAD, X278I_LINK_NONE, X278I_LINK_NONE};
    x278_status status = X278_OK;
    for (size_t i = 1; i < transaction->segment_count && status == X278_OK; i++) {
        status = take_segment(&g, x278_transaction_segment_at(transaction, i));
    }
    return status;
}

/* ---- findings --------------------------------------------------------------------------------------------------- */

/* Add the places of all entries of a chain. There is room. */
static size_t put_places(x278_linker *linker, uint32_t entry) {
    size_t count = 0;
    for (; entry != X278I_LINK_NONE; entry = linker->entries[entry].next) {
        linker->places[linker->place_count++] = linker->entries[entry].place;
        count++;
    }
    return count;
}

/* Add a finding about the entries of two chains, which may be empty. */
static void put_finding(x278_linker *linker, x278_link_kind kind, uint32_t requests, uint32_t attachments) {
    x278_link_finding *finding = &linker->findings[linker->finding_count++];
    *finding = (x278_link_finding){.struct_size = sizeof *finding, .kind = kind};
    finding->requests = &linker->places[linker->place_count];
    finding->request_count = put_places(linker, requests);
    finding->attachments = &linker->places[linker->place_count];
    finding->attachment_count = put_places(linker, attachments);
    finding->requests = finding->request_count == 0 ? NULL : finding->requests;
    finding->attachments = finding->attachment_count == 0 ? NULL : finding->attachments;
}

/* Is the group the only one close to the only one that is close to it? */
static bool is_slip(const x278_linker *linker, const x278i_link_group *group) {
    return group->near_count == 1 && linker->groups[group->near].near_count == 1;
}

/* Report the number of a document, with all that have it. */
static void report_number(x278_linker *linker, x278i_link_group *group) {
    uint32_t request = group->first[X278I_LINK_REQUEST];
    uint32_t document = group->first[X278I_LINK_DOCUMENT];
    bool several = group->count[0] > 1 || group->count[1] > 1;
    group->reported = true;
    if (several || (group->count[0] > 0 && group->count[1] > 0)) {
        put_finding(linker, several ? X278_LINK_DOUBLE : X278_LINK_LINKED, request, document);
    } else if (is_slip(linker, group)) {
        x278i_link_group *other = &linker->groups[group->near];
        other->reported = true;
        put_finding(linker, X278_LINK_SLIP, request == X278I_LINK_NONE ? other->first[X278I_LINK_REQUEST] : request,
                    document == X278I_LINK_NONE ? other->first[X278I_LINK_DOCUMENT] : document);
    } else {
        put_finding(linker, X278_LINK_ORPHAN, request, document);
    }
}

/* The event whose documents the 275 with this trace number has; X278I_LINK_NONE. */
static uint32_t event_of(const x278_linker *linker, uint32_t trace) {
    for (size_t i = trace + 1u; i < linker->entry_count && linker->entries[i].trace == trace; i++) {
        const x278i_link_group *group = &linker->groups[linker->entries[i].group];
        if (linker->entries[i].role == X278I_LINK_DOCUMENT && group->count[0] == 1) {
            return linker->entries[group->first[X278I_LINK_REQUEST]].event;
        }
    }
    return X278I_LINK_NONE;
}

/* Report a trace number that no event has: with the event that is meant, if that is clear. */
static void report_trace(x278_linker *linker, uint32_t index) {
    const x278i_link_group *group = &linker->groups[linker->entries[index].group];
    uint32_t event = group->near_count == 1 ? linker->groups[group->near].first[0] : event_of(linker, index);
    x278_link_finding *finding = &linker->findings[linker->finding_count];
    put_finding(linker, X278_LINK_TRACE, X278I_LINK_NONE, X278I_LINK_NONE);
    if (event != X278I_LINK_NONE) {
        finding->requests = &linker->places[linker->place_count];
        finding->request_count = 1;
        linker->places[linker->place_count++] = linker->entries[event].place;
    }
    finding->attachments = &linker->places[linker->place_count];
    finding->attachment_count = 1;
    linker->places[linker->place_count++] = linker->entries[index].place;
}

/* Room for all findings and their places: each entry is in one finding, and a trace number names an event besides. */
static x278_status make_room(x278_linker *linker) {
    size_t count = linker->entry_count;
    x278_status status = X278_OK;
    if (count > 0) {
        status = x278i_grow(linker->ctx, &linker->findings, &linker->finding_capacity, count, sizeof *linker->findings,
                            UINT32_MAX);
    }
    if (status == X278_OK && count > 0) {
        status = x278i_grow(linker->ctx, &linker->places, &linker->place_capacity, 2 * count, sizeof *linker->places,
                            SIZE_MAX / 2 / sizeof *linker->places);
    }
    return status;
}

x278_status x278_linker_end(x278_linker *linker) {
    if (linker == NULL) {
        return X278_E_INVALID_ARG;
    }
    if (linker->ended) {
        return X278_E_STATE;
    }
    linker->ended = true;
    x278_status status = make_room(linker);
    if (status == X278_OK) {
        status = x278i_link_group_all(linker);
    }
    if (status == X278_OK) {
        status = x278i_link_find_near(linker, X278I_LINK_REQUEST);
    }
    if (status == X278_OK) {
        status = x278i_link_find_near(linker, X278I_LINK_TRACE_OF);
    }
    for (uint32_t i = 0; i < linker->entry_count && status == X278_OK; i++) {
        x278i_link_group *group = &linker->groups[linker->entries[i].group];
        if (linker->entries[i].role == X278I_LINK_TRACE_OF && group->count[X278I_LINK_EVENT & 1] == 0) {
            report_trace(linker, i);
        } else if (linker->entries[i].role <= X278I_LINK_DOCUMENT && !group->reported) {
            report_number(linker, group);
        }
    }
    return status;
}

size_t x278_linker_count(const x278_linker *linker) {
    return linker == NULL ? 0 : linker->finding_count;
}

const x278_link_finding *x278_linker_at(const x278_linker *linker, size_t index) {
    return linker == NULL || index >= linker->finding_count ? NULL : &linker->findings[index];
}

const char *x278_link_kind_name(x278_link_kind kind) {
    static const char *const names[] = {"", "linked", "slip", "double", "orphan", "trace"};
    return kind > 0 && kind < (x278_link_kind)(sizeof names / sizeof names[0]) ? names[kind] : "";
}

/* Take all transactions of an input. */
static x278_status add_input(x278_linker *linker, const x278_link_input *input, uint64_t file, x278_issues *issues) {
    x278_reader *reader;
    x278_status status = x278_reader_open_memory(linker->ctx, input->data, input->len, NULL, issues, &reader);
    if (status != X278_OK) {
        return status;
    }
    while (status == X278_OK) {
        const x278_transaction *transaction;
        status = x278_reader_next_transaction(reader, &transaction);
        status = status == X278_OK ? x278_linker_add(linker, transaction, file) : status;
    }
    x278_reader_free(reader);
    return status == X278_END ? X278_OK : status;
}

x278_status x278_link(const x278_ctx *ctx, const x278_link_input *inputs, size_t count, x278_issues *issues,
                      x278_linker **out) {
    x278_status status = inputs == NULL && count > 0 ? X278_E_INVALID_ARG : x278_linker_new(ctx, out);
    if (status != X278_OK) {
        if (out != NULL) {
            *out = NULL;
        }
        return status;
    }
    for (size_t i = 0; i < count && status == X278_OK; i++) {
        status = add_input(*out, &inputs[i], i, issues);
    }
    status = status == X278_OK ? x278_linker_end(*out) : status;
    if (status != X278_OK) {
        x278_linker_free(*out);
        *out = NULL;
    }
    return status;
}
