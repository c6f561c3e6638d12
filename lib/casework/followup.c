/* The next request of a case: a copy of the request that was sent, with what the follow-up changes. */
#include "casework/followup.h"

#include <string.h>

#include "base/context.h"
#include "base/digits.h"
#include "casework/answer.h"
#include "casework/day.h"
#include "x278/build.h"
#include "x278/path.h"
#include "x278/value.h"

#define OPTIONS_BASELINE (offsetof(x278cw_followup_options, other_date) + sizeof(const char *))
#define MISSING_BASELINE (offsetof(x278cw_missing, text) + sizeof(x278_str))

#define OUTCOME(verdict) (1u << (verdict))

/* By X278CW_FOLLOWUP_*. */
static const x278cwi_followup_row rows[] = {
    {.name = NULL},
    {.name = "revise", .code = "S", .takes_changed = true},
    {
        .name = "extend",
        .code = "4",
        .lines = OUTCOME(X278_VERDICT_APPROVED),
        .events = OUTCOME(X278_VERDICT_APPROVED) | OUTCOME(X278_VERDICT_MODIFIED),
        .moves_dates = true,
        .nothing = X278CW_MISSING_APPROVED,
    },
    {
        .name = "renew",
        .code = "R",
        .lines = OUTCOME(X278_VERDICT_APPROVED),
        .events = OUTCOME(X278_VERDICT_APPROVED) | OUTCOME(X278_VERDICT_MODIFIED),
        .moves_dates = true,
        .nothing = X278CW_MISSING_APPROVED,
    },
    {.name = "cancel", .code = "3"},
    {
        .name = "appeal",
        .code = "2",
        .urgent = "1",
        .lines = OUTCOME(X278_VERDICT_DENIED),
        .events = OUTCOME(X278_VERDICT_DENIED) | OUTCOME(X278_VERDICT_PARTLY_APPROVED) | OUTCOME(X278_VERDICT_MODIFIED),
        .takes_missing = true,
        .nothing = X278CW_MISSING_DENIED,
    },
};

#define ROWS (sizeof rows / sizeof rows[0])

/* What is not taken over. */
static const struct {
    const char *of; /* name of the struct */
    const char *field;
    size_t count; /* where the number of entries is; SIZE_MAX: it is one value */
} left_out[] = {
    {"x278_event", "attachments", offsetof(x278_event, attachment_count)},
    {"x278_event", "message", SIZE_MAX},
    {"x278_service", "attachments", offsetof(x278_service, attachment_count)},
    {"x278_service", "message", SIZE_MAX},
};

const char *x278cw_followup_name(x278cw_followup_kind kind) {
    size_t row = kind > 0 ? (size_t)kind : ROWS;
    return row < ROWS ? rows[row].name : NULL;
}

static x278_status put(x278cwi_followup *f, const x278_str *field, const char *text) {
    return x278_doc_text(f->doc, x278_doc_node(f->doc, field), text);
}

/* ---- the copy -------------------------------------------------------------------------------------------------- */

static x278_status copy_request(x278cwi_followup *f, const x278_doc *request) {
    const x278_encode_options writing = {.struct_size = sizeof writing,
                                         .flags = X278_ENCODE_UNCHECKED | X278_ENCODE_INCOMPLETE};
    const x278_decode_options reading = {.struct_size = sizeof reading, .guide = x278_doc_guide(request)};
    x278_buf text;
    x278_status status = x278_encode(request, &writing, NULL, &text);
    if (status == X278_OK) {
        status = x278_decode(f->ctx, text.ptr, text.len, &reading, NULL, &f->doc);
        x278_buf_free(&text);
    }
    if (status == X278_OK) {
        const x278_review *review = x278_doc_review(f->doc);
        bool one = review != NULL && review->event_count == 1 && review->events[0]->service_count == f->line_count;
        f->event = one ? x278_doc_node(f->doc, review->events[0]) : NULL;
        status = one ? X278_OK : x278cwi_followup_lack(f, X278CW_MISSING_EVENT, 0);
    }
    return status;
}

/* ---- what it says of itself ------------------------------------------------------------------------------------ */

static const char *or_else(const char *text, const char *fallback) {
    return text != NULL ? text : fallback;
}

static x278_status put_head(x278cwi_followup *f) {
    const x278cw_followup_options *given = &f->given;
    x278_review *review = x278_doc_edit(f->doc);
    x278_envelope *envelope = x278_doc_edit_envelope(f->doc);
    const struct {
        x278_str *field;
        const char *text;
    } values[] = {
        {&review->purpose, "13"},
        {&review->transaction_id, given->number},
        {&review->date, given->date},
        {&review->time, given->time},
        {&review->control_number, or_else(given->control_number, "0001")},
        {&envelope->date, given->date + 2}, /* without the century */
        {&envelope->group_date, given->date},
        {&envelope->group_time, given->time},
        {&envelope->control_number, or_else(given->interchange_control_number, "000000001")},
        {&envelope->group_control_number, or_else(given->group_control_number, "1")},
    };
    for (size_t i = 0; i < sizeof values / sizeof values[0]; i++) {
        x278_doc_text(f->doc, values[i].field, values[i].text);
    }
    x278_doc_strdup(f->doc, given->time, 4, &envelope->time);
    return x278_doc_status(f->doc);
}

/* The certification type, of a service only where the request has one. */
static x278_status put_type(x278cwi_followup *f) {
    const char *code = (f->given.flags & X278CW_FOLLOWUP_URGENT) != 0 ? f->row->urgent : f->row->code;
    put(f, &f->event->certification, code);
    for (size_t i = 0; i < f->line_count; i++) {
        if (f->event->services[i]->certification.ptr != NULL) {
            put(f, &f->event->services[i]->certification, code);
        }
    }
    return x278_doc_status(f->doc);
}

/* ---- the authorization ----------------------------------------------------------------------------------------- */

/* A number of the answer: that of the event, else the first of a service. */
static x278_str number_of(const x278_outcome_event *event, bool authorization) {
    x278_str own = authorization ? event->authorization : event->reference;
    for (size_t i = 0; own.ptr == NULL && i < event->line_count; i++) {
        own = authorization ? event->lines[i]->authorization : event->lines[i]->reference;
    }
    return own;
}

static x278_status put_number(x278cwi_followup *f) {
    x278_str authorization = f->answered == NULL ? (x278_str){NULL, 0} : number_of(f->answered, true);
    x278_str reference = f->answered == NULL ? (x278_str){NULL, 0} : number_of(f->answered, false);
    bool authorized = authorization.ptr != NULL;
    if (!authorized && reference.ptr == NULL) {
        return x278cwi_followup_lack(f, X278CW_MISSING_NUMBER, 0);
    }
    x278_doc_remove(f->doc, f->event, "x278_event", authorized ? "administrative_reference" : "previous_authorization",
                    0);
    x278_reference *made = authorized ? x278_event_add_previous_authorization(f->doc, f->event)
                                      : x278_event_add_administrative_reference(f->doc, f->event);
    x278_str value = authorized ? authorization : reference;
    if (made != NULL) {
        x278_doc_text(f->doc, &made->qualifier, authorized ? "BB" : "NT");
        x278_doc_strdup(f->doc, value.ptr, value.len, &made->value);
        x278_doc_text(f->doc, &made->description, NULL);
    }
    return x278_doc_status(f->doc);
}

/* ---- dates ----------------------------------------------------------------------------------------------------- */

/* The last day of the authorization of a service: its own, else that of the event. */
static bool last_day(const x278cwi_followup *f, const x278_outcome_line *line, int32_t *out) {
    x278_date date = {0, 0, 0};
    if (line != NULL && line->valid_to.year != 0) {
        date = line->valid_to;
    } else if (f->answered != NULL) {
        date = f->answered->valid_to;
    }
    *out = date.year == 0 ? 0 : x278cwi_day_of(date);
    return date.year != 0;
}

/* As many days as before, from the day after the authorization ends. */
static x278_status move_date(x278cwi_followup *f, size_t line, int32_t end) {
    const x278_period *period = f->event->services[line]->service_date;
    char text[] = "CCYYMMDD-CCYYMMDD";
    x278_date first;
    x278_date last;
    x278_time time;
    bool read = period->value.ptr != NULL && period->format.ptr != NULL &&
                x278_dates_parse(period->format.ptr, period->format.len, period->value.ptr, period->value.len, &first,
                                 &last, &time) == X278_OK &&
                first.year != 0;
    bool range = read && last.year != 0;
    int32_t days = range ? x278cwi_day_of(last) - x278cwi_day_of(first) : 0;
    if (!read || days < 0 || x278_date_from_days(end + 1, &first) != X278_OK ||
        x278_date_from_days(end + 1 + days, &last) != X278_OK) {
        return x278cwi_followup_lack(f, X278CW_MISSING_DATE, line + 1);
    }
    size_t len = x278cwi_str_is(period->format, "RD8") ? x278_date_range_format(&first, &last, text, sizeof text)
                                                       : x278_date_format(&first, text, sizeof text);
    return x278_doc_strdup(f->doc, text, len, x278_doc_node(f->doc, &period->value));
}

static x278_status move_dates(x278cwi_followup *f) {
    x278_status status = X278_OK;
    int32_t end;
    if (!f->row->moves_dates) {
        return X278_OK;
    }
    if (f->line_count == 0 && !last_day(f, NULL, &end)) {
        return x278cwi_followup_lack(f, X278CW_MISSING_VALID_TO, 0);
    }
    for (size_t i = 0; i < f->line_count && status == X278_OK; i++) {
        if (f->lines[i].taken && !last_day(f, f->lines[i].answer, &end)) {
            status = x278cwi_followup_lack(f, X278CW_MISSING_VALID_TO, i + 1);
        } else if (f->lines[i].taken && f->event->services[i]->service_date != NULL) {
            status = move_date(f, i, end);
        }
    }
    return status;
}

/* ---- traces ---------------------------------------------------------------------------------------------------- */

/* "NUMBER-1", "NUMBER-2" ... */
static x278_status put_trace(x278cwi_followup *f, const x278_trace *trace, uint64_t number) {
    x278i_digits room;
    x278_str digits = x278i_number(&room, number);
    size_t len = strlen(f->given.number);
    char *text = x278i_arena_text(&f->arena, len + 1 + digits.len);
    if (text == NULL) {
        return X278_E_NOMEM;
    }
    memcpy(text, f->given.number, len);
    text[len] = '-';
    memcpy(text + len + 1, digits.ptr, digits.len);
    return x278_doc_strdup(f->doc, text, len + 1 + digits.len, x278_doc_node(f->doc, &trace->number));
}

static x278_status put_traces(x278cwi_followup *f) {
    uint64_t number = 0;
    x278_status status = X278_OK;
    for (size_t i = 0; i < f->event->trace_count && status == X278_OK; i++) {
        status = put_trace(f, f->event->traces[i], ++number);
    }
    for (size_t i = 0; i < f->line_count && status == X278_OK; i++) {
        const x278_service *service = f->event->services[i];
        for (size_t k = 0; k < service->trace_count && f->lines[i].taken && status == X278_OK; k++) {
            status = put_trace(f, service->traces[k], ++number);
        }
    }
    return status;
}

/* ---- leaving out ----------------------------------------------------------------------------------------------- */

/* Take from a struct what is not taken over. */
static x278_status strip(x278cwi_followup *f, const void *node, const char *of) {
    x278_status status = X278_OK;
    for (size_t i = 0; i < sizeof left_out / sizeof left_out[0]; i++) {
        size_t count = 1;
        if (strcmp(left_out[i].of, of) != 0) {
            continue;
        }
        if (left_out[i].count != SIZE_MAX) {
            memcpy(&count, (const char *)node + left_out[i].count, sizeof count);
        }
        while (count-- > 0 && (status == X278_OK || status == X278_E_NOT_FOUND)) {
            status = x278_doc_remove(f->doc, x278_doc_node(f->doc, node), of, left_out[i].field, count);
        }
    }
    return status == X278_E_NOT_FOUND ? X278_OK : status; /* a value that was not there */
}

static x278_status leave_out(x278cwi_followup *f) {
    x278_status status = strip(f, f->event, "x278_event");
    for (size_t i = 0; i < f->line_count && status == X278_OK; i++) {
        status = strip(f, f->event->services[i], "x278_service");
    }
    return status;
}

/* The services that are not taken over; last, as changes count with them. */
static x278_status leave_lines(x278cwi_followup *f) {
    x278_status status = X278_OK;
    for (size_t i = f->line_count; i-- > 0 && status == X278_OK;) {
        if (!f->lines[i].taken) {
            status = x278_doc_remove(f->doc, f->event, "x278_event", "services", i);
        }
    }
    return status;
}

/* ---- adding ---------------------------------------------------------------------------------------------------- */

/* The payer that denied before. Its number goes where its name would: the guide has no other place for it. */
static x278_status put_other_payer(x278cwi_followup *f) {
    if (f->given.other_payer == NULL) {
        return X278_OK;
    }
    x278_party *party = x278_event_add_other_reviewer(f->doc, f->event);
    x278_denial *denial = x278_party_add_denial(f->doc, party);
    x278_denial_reason *reason = x278_denial_add_reason(f->doc, denial);
    x278_period *date = x278_party_add_denial_date(f->doc, party);
    if (x278_doc_status(f->doc) != X278_OK) {
        return x278_doc_status(f->doc);
    }
    const struct {
        x278_str *field;
        const char *text;
    } values[] = {
        {&party->role, "00"},
        {&party->kind, "2"},
        {&party->name, f->given.other_payer},
        {&reason->qualifier, "ZZ"},
        {&reason->code, f->given.other_reason},
        {&date->qualifier, "598"},
        {&date->format, "D8"},
        {&date->value, f->given.other_date},
    };
    for (size_t i = 0; i < sizeof values / sizeof values[0]; i++) {
        x278_doc_text(f->doc, values[i].field, values[i].text);
    }
    return x278_doc_status(f->doc);
}

static x278_status put_changes(x278cwi_followup *f) {
    for (size_t i = 0; i < f->given.change_count; i++) {
        const x278cw_change *change = &f->given.changes[i];
        x278_status status = x278_set(f->doc, change->path, X278_STRLEN, change->value, X278_STRLEN);
        if (status == X278_E_NOT_FOUND || status == X278_E_UNSUPPORTED) {
            f->missing.change = (uint32_t)i + 1;
            return x278cwi_followup_lack(f, X278CW_MISSING_PATH, 0);
        }
        if (status != X278_OK) {
            return status;
        }
    }
    return X278_OK;
}

/* ---- all together ---------------------------------------------------------------------------------------------- */

static x278_status make(x278cwi_followup *f, const x278_doc *request) {
    static x278_status (*const steps[])(x278cwi_followup *) = {
        put_head, put_type, put_number, move_dates, put_traces, leave_out, put_other_payer, put_changes, leave_lines,
    };
    const x278_review *review = x278_doc_review(request);
    if (review->event_count != 1) {
        return x278cwi_followup_lack(f, X278CW_MISSING_EVENT, 0);
    }
    f->asked = review->events[0];
    f->answered = f->answer->event_count == 0 ? NULL : f->answer->events[0]->event;
    x278_status status = x278cwi_followup_choose(f);
    if (status == X278_OK) {
        status = copy_request(f, request);
    }
    for (size_t i = 0; i < sizeof steps / sizeof steps[0] && status == X278_OK; i++) {
        status = steps[i](f);
    }
    return status;
}

static bool is_date(const char *text) {
    x278_date date;
    return text != NULL && x278_date_parse(text, X278_STRLEN, &date) == X278_OK;
}

static bool are_right(const x278cw_followup_options *given) {
    x278_time time;
    bool row = given->kind > 0 && (size_t)given->kind < ROWS;
    bool other = given->other_payer == NULL ? given->other_reason == NULL && given->other_date == NULL
                                            : given->other_reason != NULL && is_date(given->other_date);
    bool lists = (given->line_count == 0 || given->lines != NULL) &&
                 (given->change_count == 0 || given->changes != NULL) && given->change_count < UINT32_MAX;
    for (size_t i = 0; lists && i < given->change_count; i++) {
        lists = given->changes[i].path != NULL;
    }
    return row && other && lists && given->number != NULL && given->number[0] != '\0' && is_date(given->date) &&
           given->time != NULL && x278_time_parse(given->time, X278_STRLEN, &time) == X278_OK &&
           ((given->flags & X278CW_FOLLOWUP_URGENT) == 0 || rows[given->kind].urgent != NULL);
}

static bool is_request(const x278_doc *doc) {
    return x278_doc_review(doc) != NULL && x278_doc_direction(doc) == X278_DIRECTION_REQUEST;
}

/* Was the request or its answer cut short? */
static bool is_cut(const x278_doc *request, const x278_outcome *outcome) {
    bool cut = x278_doc_incomplete(request) != 0;
    for (size_t i = 0; i < outcome->contradiction_count; i++) {
        cut = cut || outcome->contradictions[i] == X278_CONTRADICTION_INCOMPLETE;
    }
    return cut;
}

static x278_status take(const x278cw_followup_options *options, x278cw_followup_options *known) {
    x278_status status =
        x278i_take_options(options, options == NULL ? 0 : options->struct_size, OPTIONS_BASELINE, known, sizeof *known);
    if (status == X278_OK && (known->flags & ~(uint32_t)(X278CW_FOLLOWUP_URGENT | X278CW_FOLLOWUP_INCOMPLETE)) != 0) {
        status = X278_E_UNSUPPORTED;
    }
    return status == X278_OK && !are_right(known) ? X278_E_INVALID_ARG : status;
}

x278_status x278cw_followup_new(const x278_ctx *ctx, const x278_doc *request, const x278cw_explained *answer,
                                const x278cw_followup_options *options, x278cw_missing *missing, x278_doc **out) {
    x278cwi_followup f = {.ctx = ctx, .answer = answer};
    if (out != NULL) {
        *out = NULL;
    }
    bool fits = missing == NULL || missing->struct_size >= MISSING_BASELINE;
    if (ctx == NULL || request == NULL || answer == NULL || options == NULL || out == NULL || !fits) {
        return X278_E_INVALID_ARG;
    }
    x278_status status = take(options, &f.given);
    if (status == X278_OK && !is_request(request)) {
        status = X278_E_UNSUPPORTED;
    }
    if (status == X278_OK && answer->as_requested == X278_ANSWERED_UNKNOWN) {
        status = X278_E_STATE;
    }
    if (status == X278_OK && (f.given.flags & X278CW_FOLLOWUP_INCOMPLETE) == 0 && is_cut(request, answer->outcome)) {
        status = X278_E_INCOMPLETE;
    }
    if (status == X278_OK) {
        f.row = &rows[f.given.kind];
        x278i_arena_init(&f.arena, ctx);
        status = make(&f, request);
        x278i_arena_free(&f.arena);
    }
    if (missing != NULL) {
        f.missing.struct_size = missing->struct_size;
        memcpy(missing, &f.missing, MISSING_BASELINE);
    }
    if (status != X278_OK) {
        x278_doc_free(f.doc);
        return status;
    }
    *out = f.doc;
    return X278_OK;
}
