/* Lines of a case log, made of messages. */
#include "x278/casework/line.h"

#include <string.h>

#include "base/buf.h"
#include "base/issue.h"
#include "casework/answer.h"
#include "casework/logwords.h"
#include "casework/moment.h"

#define FACTS_BASELINE (offsetof(x278cw_line_facts, value_cents) + sizeof(int64_t))

/* A line in the making. */
typedef struct line {
    const x278_ctx *ctx;
    x278i_buf buf;
    x278_status status; /* the first failure; calls after it do nothing */
} line;

static void put(line *l, const char *text, size_t len) {
    if (l->status == X278_OK) {
        l->status = x278i_buf_append(l->ctx, &l->buf, text, len);
    }
}

/* A value: blanks as %20, control characters left out. */
static void put_value(line *l, x278_str value) {
    for (size_t i = 0; i < value.len; i++) {
        unsigned char c = (unsigned char)value.ptr[i];
        if (c == ' ') {
            put(l, "%20", 3);
        } else if (c > ' ' && c != 0x7f) {
            put(l, value.ptr + i, 1);
        }
    }
}

/* " key=value"; nothing for an absent or empty value. */
static void put_key(line *l, x278cwi_key key, x278_str value) {
    const char *name = x278cwi_key_name(key);
    if (value.len > 0) {
        put(l, " ", 1);
        put(l, name, strlen(name));
        put(l, "=", 1);
        put_value(l, value);
    }
}

static void put_text(line *l, x278cwi_key key, const char *value) {
    put_key(l, key, value == NULL ? (x278_str){NULL, 0} : (x278_str){value, strlen(value)});
}

static void put_number(line *l, x278cwi_key key, uint64_t value) {
    x278i_digits room;
    put_key(l, key, x278i_number(&room, value));
}

static void put_date(line *l, x278cwi_key key, x278_date date) {
    x278cwi_day_text room;
    if (date.year != 0) {
        put_key(l, key, x278cwi_day_str(&room, x278cwi_day_of(date)));
    }
}

/* Is a case id a word? */
static bool is_word(const char *id) {
    for (const char *at = id; at != NULL && *at != '\0'; at++) {
        if ((unsigned char)*at <= ' ' || *at == 0x7f) {
            return false;
        }
    }
    return id != NULL && id[0] != '\0';
}

/* "TIME CASE EVENT" */
static x278_status begin(line *l, const x278_ctx *ctx, const x278cw_now *when, const char *id, x278cwi_event event) {
    int64_t moment;
    x278cwi_day_text room;
    *l = (line){.ctx = ctx};
    if (ctx == NULL || !is_word(id) || !x278cwi_moment_now(when, &moment)) {
        return X278_E_INVALID_ARG;
    }
    x278_str time = x278cwi_moment_str(&room, moment);
    const char *name = x278cwi_event_name(event);
    put(l, time.ptr, time.len);
    put(l, " ", 1);
    put(l, id, strlen(id));
    put(l, " ", 1);
    put(l, name, strlen(name));
    if (l->status != X278_OK) {
        x278i_buf_clear(ctx, &l->buf);
    }
    return l->status;
}

static x278_status finish(line *l, x278_buf *out) {
    if (l->status == X278_OK) {
        l->status = x278i_buf_hand_over(l->ctx, &l->buf, out);
    }
    x278i_buf_clear(l->ctx, &l->buf);
    return l->status;
}

static bool take_out(x278_buf *out) {
    if (out != NULL) {
        *out = (x278_buf){NULL, 0, NULL};
    }
    return out != NULL;
}

/* ---- requests ------------------------------------------------------------------------------------------------- */

/* What a certification type (UM02) makes of a case. */
static const struct {
    const char *certification;
    x278cwi_event event;
} certifications[] = {
    {"1", X278CWI_EVENT_APPEALED}, {"2", X278CWI_EVENT_APPEALED}, {"R", X278CWI_EVENT_RENEWED},
    {"S", X278CWI_EVENT_REVISED},  {"4", X278CWI_EVENT_EXTENDED}, {"3", X278CWI_EVENT_CANCELLED},
};

static x278cwi_event event_of(const x278_event *event) {
    for (size_t i = 0; event != NULL && i < sizeof certifications / sizeof certifications[0]; i++) {
        if (x278cwi_str_is(event->certification, certifications[i].certification)) {
            return certifications[i].event;
        }
    }
    return X278CWI_EVENT_SENT;
}

static x278_str id_of(const x278_party *const *parties, size_t count) {
    return count == 0 ? (x278_str){NULL, 0} : parties[0]->id;
}

/* Payer and provider: the first of each. */
static void put_parties(line *l, const x278_review *review) {
    const x278_organization *payer = review->organization_count == 0 ? NULL : review->organizations[0];
    if (payer == NULL) {
        return;
    }
    put_key(l, X278CWI_KEY_PAYER, id_of(payer->parties, payer->party_count));
    if (payer->requester_count > 0) {
        put_key(l, X278CWI_KEY_PROVIDER, id_of(payer->requesters[0]->parties, payer->requesters[0]->party_count));
    }
}

/* The next item of a list, "63048" behind "codes=63047"; what a list cannot hold is left out. */
static void put_item(line *l, x278cwi_key key, x278_str item, size_t *count) {
    if (item.len == 0 || *count >= X278CWI_LIST_ITEMS || memchr(item.ptr, ',', item.len) != NULL) {
        return;
    }
    if ((*count)++ == 0) {
        put_key(l, key, item);
    } else {
        put(l, ",", 1);
        put_value(l, item);
    }
}

static void put_codes(line *l, const x278_event *event) {
    size_t count = 0;
    for (size_t i = 0; i < event->service_count; i++) {
        const x278_procedure *procedure = x278cwi_procedure_of(event->services[i]);
        if (procedure != NULL) {
            put_item(l, X278CWI_KEY_CODES, procedure->code, &count);
        }
    }
}

/* The day for which a service is asked: of the event, else of its first line with one. */
static x278_date scheduled_of(const x278_event *event) {
    x278_date first = {0, 0, 0};
    x278_date last;
    x278_time time;
    const x278_period *period = event->event_date;
    for (size_t i = 0; period == NULL && i < event->service_count; i++) {
        period = event->services[i]->service_date;
    }
    if (period != NULL && period->format.ptr != NULL && period->value.ptr != NULL) {
        x278_dates_parse(period->format.ptr, period->format.len, period->value.ptr, period->value.len, &first, &last,
                         &time);
    }
    return first;
}

static void put_sent(line *l, const x278_review *review, const x278_event *event, const x278cw_line_facts *facts) {
    const char *urgency = event == NULL                          ? NULL
                          : x278cwi_str_is(event->urgency, "03") ? "emergency"
                          : x278cwi_str_is(event->urgency, "U")  ? "expedited"
                                                                 : "standard";
    put_text(l, X278CWI_KEY_LOB, facts->lob);
    put_text(l, X278CWI_KEY_URGENCY, urgency);
    put_parties(l, review);
    put_text(l, X278CWI_KEY_PLAN, facts->plan);
    put_text(l, X278CWI_KEY_STATE, facts->state);
    if (event != NULL) {
        put_codes(l, event);
    }
    put_text(l, X278CWI_KEY_POLICY, facts->policy);
    if (facts->value_cents > 0) {
        put_number(l, X278CWI_KEY_VALUE, (uint64_t)facts->value_cents);
    }
    put_date(l, X278CWI_KEY_SCHEDULED,
             facts->scheduled.year != 0 || event == NULL ? facts->scheduled : scheduled_of(event));
}

x278_status x278cw_line_of_request(const x278_ctx *ctx, const x278cw_now *when, const char *id, const x278_doc *request,
                                   const x278cw_line_facts *facts, x278_buf *out) {
    x278cw_line_facts known;
    line l;
    if (!take_out(out) || request == NULL) {
        return X278_E_INVALID_ARG;
    }
    x278_status status =
        x278i_take_options(facts, facts == NULL ? 0 : facts->struct_size, FACTS_BASELINE, &known, sizeof known);
    const x278_review *review = x278_doc_review(request);
    if (status != X278_OK || review == NULL) {
        return status != X278_OK ? status : X278_E_UNSUPPORTED;
    }
    const x278_event *event = review->event_count == 0 ? NULL : review->events[0];
    x278cwi_event what = event_of(event);
    status = begin(&l, ctx, when, id, what);
    if (status != X278_OK) {
        return status;
    }
    if (event != NULL && event->trace_count > 0) {
        put_key(&l, X278CWI_KEY_TRN, event->traces[0]->number);
    }
    if (what == X278CWI_EVENT_SENT) {
        put_sent(&l, review, event, &known);
    } else if (what == X278CWI_EVENT_APPEALED) {
        put_text(&l, X278CWI_KEY_WAY, "278");
    }
    return finish(&l, out);
}

/* ---- acknowledgments and documents ---------------------------------------------------------------------------- */

x278_status x278cw_line_of_acknowledgment(const x278_ctx *ctx, const x278cw_now *when, const char *id,
                                          const x278_ack_interchange *interchange,
                                          const x278_ack_transaction *transaction, x278_buf *out) {
    line l;
    if (!take_out(out) || (interchange == NULL) == (transaction == NULL)) {
        return X278_E_INVALID_ARG;
    }
    x278_str code = interchange != NULL ? interchange->decision.code : transaction->decision.code;
    bool yes = x278cwi_str_is(code, "A") || x278cwi_str_is(code, "E");
    if (code.ptr == NULL) {
        return X278_E_NOT_FOUND;
    }
    x278_status status = begin(&l, ctx, when, id, interchange != NULL ? X278CWI_EVENT_TA1 : X278CWI_EVENT_ACK);
    if (status != X278_OK) {
        return status;
    }
    put_text(&l, X278CWI_KEY_ACCEPT, yes ? "yes" : "no");
    return finish(&l, out);
}

x278_status x278cw_line_of_documents(const x278_ctx *ctx, const x278cw_now *when, const char *id, uint32_t items,
                                     const char *way, x278_buf *out) {
    line l;
    if (!take_out(out)) {
        return X278_E_INVALID_ARG;
    }
    x278_status status = begin(&l, ctx, when, id, X278CWI_EVENT_DOCUMENTS);
    if (status != X278_OK) {
        return status;
    }
    put_number(&l, X278CWI_KEY_ITEMS, items);
    put_text(&l, X278CWI_KEY_WAY, way);
    return finish(&l, out);
}

/* ---- answers -------------------------------------------------------------------------------------------------- */

static x278cwi_event event_of_verdict(const x278_outcome *outcome, bool appeal) {
    if (outcome->is_nothing_found != 0) {
        return X278CWI_EVENT_NOTE;
    }
    switch (outcome->is_barred != 0 ? X278_VERDICT_UNCLEAR : outcome->outcome) {
    case X278_VERDICT_APPROVED:
    case X278_VERDICT_NOT_REQUIRED:
    case X278_VERDICT_MODIFIED:
    case X278_VERDICT_PARTLY_APPROVED:
    case X278_VERDICT_DENIED:
    case X278_VERDICT_CANCELLED:
        return appeal ? X278CWI_EVENT_APPEAL_DECIDED : X278CWI_EVENT_DECIDED;
    case X278_VERDICT_PENDED:
        return X278CWI_EVENT_PENDED;
    case X278_VERDICT_CONTACT_PAYER:
        return X278CWI_EVENT_CONTACT;
    case X278_VERDICT_REJECTED:
        return X278CWI_EVENT_REJECTED;
    default:
        return X278CWI_EVENT_NOTE;
    }
}

/* The units of all lines that are approved or modified; false when one of them does not give whole units. */
static bool sum_units(const x278cw_explained *explained, uint64_t *sum) {
    bool any = false;
    *sum = 0;
    for (size_t i = 0; i < explained->event_count; i++) {
        for (size_t k = 0; k < explained->events[i]->line_count; k++) {
            const x278cw_explained_line *item = explained->events[i]->lines[k];
            int64_t units;
            if (item->outcome != X278_VERDICT_APPROVED && item->outcome != X278_VERDICT_MODIFIED) {
                continue;
            }
            if (!x278cwi_whole((x278_span){item->units.ptr, item->units.len}, &units) || units > 1000000000) {
                return false;
            }
            *sum += (uint64_t)units;
            any = true;
        }
    }
    return any;
}

static void put_decision(line *l, const x278cw_explained *explained) {
    const x278_outcome *outcome = explained->outcome;
    uint64_t units;
    put_text(l, X278CWI_KEY_OUTCOME, x278_verdict_name(outcome->outcome));
    put_date(l, X278CWI_KEY_VALID_FROM, outcome->claim_from);
    put_date(l, X278CWI_KEY_VALID_TO, outcome->claim_to);
    if (sum_units(explained, &units)) {
        put_number(l, X278CWI_KEY_UNITS, units);
    }
    put_key(l, X278CWI_KEY_AUTHORIZATION, outcome->claim_authorization);
    put_key(l, X278CWI_KEY_CLASS, explained->denial_class);
}

static void put_wanted(line *l, const x278_outcome *outcome) {
    size_t count = 0;
    for (size_t i = 0; i < outcome->wanted_count; i++) {
        put_item(l, X278CWI_KEY_WANTED, outcome->wanted[i]->code, &count);
    }
}

x278_status x278cw_line_of_answer(const x278_ctx *ctx, const x278cw_now *when, const char *id,
                                  const x278cw_explained *explained, uint32_t flags, x278_buf *out) {
    line l;
    if (!take_out(out) || explained == NULL || (flags & ~(uint32_t)X278CW_LINE_APPEAL) != 0) {
        return X278_E_INVALID_ARG;
    }
    const x278_outcome *outcome = explained->outcome;
    x278cwi_event what = event_of_verdict(outcome, (flags & X278CW_LINE_APPEAL) != 0);
    x278_status status = begin(&l, ctx, when, id, what);
    if (status != X278_OK) {
        return status;
    }
    if (what == X278CWI_EVENT_DECIDED || what == X278CWI_EVENT_APPEAL_DECIDED) {
        put_decision(&l, explained);
    } else if (what == X278CWI_EVENT_PENDED) {
        put_wanted(&l, outcome);
    } else if (what == X278CWI_EVENT_REJECTED) {
        put_key(&l, X278CWI_KEY_CLASS, explained->denial_class);
    } else if (what == X278CWI_EVENT_NOTE) {
        put_text(&l, X278CWI_KEY_TEXT,
                 outcome->contradiction_count > 0 ? x278_contradiction_name(outcome->contradictions[0])
                 : outcome->is_nothing_found != 0 ? "nothing_found"
                                                  : x278_verdict_name(outcome->outcome));
    }
    return finish(&l, out);
}
