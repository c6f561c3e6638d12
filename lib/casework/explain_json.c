/* Explanations as JSON. */
#include <string.h>

#include "casework/result.h"
#include "x278/casework/outcome.h"

static void put_date(x278cwi_json *json, const char *key, x278_date date) {
    x278cwi_day_text room;
    x278_str text = {NULL, 0};
    if (date.year != 0) {
        text = x278cwi_day_str(&room, x278cwi_day_of(date));
    }
    x278cwi_json_str(json, key, text);
}

static void put_line(x278cwi_json *json, const x278cw_explained_line *line) {
    x278cwi_json_open(json, NULL, '{');
    x278cwi_json_str(json, "path", line->path);
    x278cwi_json_str(json, "request_path", line->request_path);
    x278cwi_json_str(json, "code", line->code);
    x278cwi_json_text(json, "outcome", x278_verdict_name(line->outcome));
    x278cwi_json_str(json, "decision", line->decision);
    x278cwi_json_str(json, "authorization", line->authorization);
    x278cwi_json_str(json, "units", line->units);
    x278cwi_json_close(json, '}');
}

static void put_event(x278cwi_json *json, const x278cw_explained_event *explained) {
    const x278_outcome_event *event = explained->event;
    const x278_decision *decision = event->decision;
    x278cwi_json_open(json, NULL, '{');
    x278cwi_json_str(json, "path", event->path);
    x278cwi_json_text(json, "outcome", x278_verdict_name(event->outcome));
    x278cwi_json_str(json, "decision", decision == NULL ? (x278_str){NULL, 0} : decision->action);
    x278cwi_json_str(json, "authorization", event->authorization);
    x278cwi_json_str(json, "reference", event->reference);
    x278cwi_json_open(json, "reasons", '[');
    for (size_t i = 0; decision != NULL && i < decision->reason_count; i++) {
        if (decision->reasons[i].ptr != NULL) {
            x278cwi_json_str(json, NULL, decision->reasons[i]);
        }
    }
    x278cwi_json_close(json, ']');
    put_date(json, "issued", event->issued);
    put_date(json, "valid_from", event->valid_from);
    put_date(json, "valid_to", event->valid_to);
    x278cwi_json_open(json, "lines", '[');
    for (size_t i = 0; i < explained->line_count; i++) {
        put_line(json, explained->lines[i]);
    }
    x278cwi_json_close(json, ']');
    x278cwi_json_close(json, '}');
}

static void put_rejections(x278cwi_json *json, const x278_outcome *outcome) {
    x278cwi_json_open(json, "rejections", '[');
    for (size_t i = 0; i < outcome->rejection_count; i++) {
        const x278_outcome_rejection *rejection = outcome->rejections[i];
        x278cwi_json_open(json, NULL, '{');
        x278cwi_json_str(json, "path", rejection->path);
        x278cwi_json_str(json, "loop", rejection->loop);
        x278cwi_json_str(json, "reason", rejection->reason);
        x278cwi_json_str(json, "follow_up", rejection->follow_up);
        x278cwi_json_text(json, "who", x278_actor_name(rejection->who));
        x278cwi_json_close(json, '}');
    }
    x278cwi_json_close(json, ']');
}

static void put_wanted(x278cwi_json *json, const x278_outcome *outcome) {
    x278cwi_json_open(json, "wanted", '[');
    for (size_t i = 0; i < outcome->wanted_count; i++) {
        const x278_outcome_wanted *wanted = outcome->wanted[i];
        x278cwi_json_open(json, NULL, '{');
        x278cwi_json_str(json, "path", wanted->path);
        x278cwi_json_text(json, "kind", wanted->kind == X278_WANTED_DOCUMENT ? "document" : "question");
        x278cwi_json_str(json, "code", wanted->code);
        x278cwi_json_str(json, "how", wanted->how);
        x278cwi_json_str(json, "number", wanted->number);
        x278cwi_json_close(json, '}');
    }
    x278cwi_json_close(json, ']');
}

static void put_contacts(x278cwi_json *json, const x278_outcome *outcome) {
    x278cwi_json_open(json, "contacts", '[');
    for (size_t i = 0; i < outcome->contact_count; i++) {
        const x278_outcome_contact *contact = outcome->contacts[i];
        x278cwi_json_open(json, NULL, '{');
        x278cwi_json_text(json, "for", contact->use == X278_CONTACT_PAYER ? "payer" : "information");
        x278cwi_json_str(json, "name", contact->name);
        x278cwi_json_str(json, "phone", contact->phone);
        x278cwi_json_str(json, "fax", contact->fax);
        x278cwi_json_str(json, "email", contact->email);
        x278cwi_json_str(json, "url", contact->url);
        x278cwi_json_close(json, '}');
    }
    x278cwi_json_close(json, ']');
}

/* null when there was no request to compare with. */
static void put_differences(x278cwi_json *json, const x278cw_explained *item) {
    if (item->as_requested == X278_ANSWERED_UNKNOWN) {
        x278cwi_json_null(json, "differences");
        return;
    }
    x278cwi_json_open(json, "differences", '[');
    for (size_t i = 0; i < item->difference_count; i++) {
        const x278cw_difference *difference = item->differences[i];
        x278cwi_json_open(json, NULL, '{');
        x278cwi_json_str(json, "kind", difference->name);
        x278cwi_json_str(json, "request_path", difference->request_path);
        x278cwi_json_str(json, "path", difference->path);
        x278cwi_json_str(json, "asked", difference->asked);
        x278cwi_json_str(json, "authorized", difference->authorized);
        x278cwi_json_close(json, '}');
    }
    x278cwi_json_close(json, ']');
}

static void put_steps(x278cwi_json *json, const x278cw_explained *item) {
    const x278_outcome *outcome = item->outcome;
    x278cwi_json_open(json, "contradictions", '[');
    for (size_t i = 0; i < outcome->contradiction_count; i++) {
        x278cwi_json_text(json, NULL, x278_contradiction_name(outcome->contradictions[i]));
    }
    x278cwi_json_close(json, ']');
    x278cwi_json_open(json, "next", '[');
    for (size_t i = 0; i < item->next_count; i++) {
        x278cwi_json_open(json, NULL, '{');
        x278cwi_json_text(json, "who", x278_actor_name(item->next[i]->next->who));
        x278cwi_json_text(json, "action", x278_action_name(item->next[i]->next->action));
        x278cwi_json_str(json, "due", item->next[i]->due);
        x278cwi_json_close(json, '}');
    }
    x278cwi_json_close(json, ']');
    x278cwi_json_open(json, "claim", '{');
    x278cwi_json_str(json, "authorization", outcome->claim_authorization);
    put_date(json, "from", outcome->claim_from);
    put_date(json, "to", outcome->claim_to);
    x278cwi_json_close(json, '}');
}

/* true, false, or null when it is not known. */
static void put_answered(x278cwi_json *json, const char *key, x278_answered answered) {
    if (answered == X278_ANSWERED_UNKNOWN) {
        x278cwi_json_null(json, key);
    } else {
        x278cwi_json_bool(json, key, answered == X278_ANSWERED_YES);
    }
}

static void put_transaction(x278cwi_json *json, const x278cw_explained *item) {
    const x278_outcome *outcome = item->outcome;
    x278cwi_json_open(json, NULL, '{');
    x278cwi_json_str(json, "transaction_id", item->transaction_id);
    put_answered(json, "final", outcome->is_final);
    x278cwi_json_text(json, "outcome", x278_verdict_name(outcome->outcome));
    x278cwi_json_bool(json, "nothing_found", outcome->is_nothing_found != 0);
    put_answered(json, "as_requested", item->as_requested);
    x278cwi_json_bool(json, "deficient", outcome->is_deficient != 0);
    x278cwi_json_str(json, "class", item->denial_class);
    x278cwi_json_open(json, "events", '[');
    for (size_t i = 0; i < item->event_count; i++) {
        put_event(json, item->events[i]);
    }
    x278cwi_json_close(json, ']');
    put_rejections(json, outcome);
    put_wanted(json, outcome);
    put_contacts(json, outcome);
    put_differences(json, item);
    put_steps(json, item);
    x278cwi_json_close(json, '}');
}

x278_status x278cw_explained_json(const x278_ctx *ctx, const x278cw_explained *const *items, size_t count,
                                  const x278cw_now *now, x278_buf *out) {
    x278cwi_json json;
    if (out == NULL) {
        return X278_E_INVALID_ARG;
    }
    *out = (x278_buf){NULL, 0, NULL};
    if (ctx == NULL || now == NULL || (items == NULL && count > 0)) {
        return X278_E_INVALID_ARG;
    }
    x278cwi_json_begin(&json, ctx);
    x278cwi_json_open(&json, NULL, '{');
    x278cwi_json_text(&json, "format", "x278.explain/1");
    x278cwi_json_now(&json, now);
    x278cwi_json_open(&json, "transactions", '[');
    for (size_t i = 0; i < count; i++) {
        put_transaction(&json, items[i]);
    }
    x278cwi_json_close(&json, ']');
    x278cwi_json_close(&json, '}');
    return x278cwi_json_end(&json, out);
}
