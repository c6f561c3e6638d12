/* Explanations in words for a front desk: a paragraph, what to do, then the details. */
#include <string.h>

#include "base/buf.h"
#include "base/issue.h"
#include "casework/answer.h"
#include "casework/result.h"

/* A text in the making. */
typedef struct text {
    const x278_ctx *ctx;
    x278i_buf buf;
    x278_status status; /* the first failure; calls after it do nothing */
} text;

static void put(text *t, const char *words) {
    if (t->status == X278_OK) {
        t->status = x278i_buf_append(t->ctx, &t->buf, words, strlen(words));
    }
}

/* A value of the message; control characters as blanks. */
static void put_value(text *t, x278_str value) {
    for (size_t i = 0; i < value.len && t->status == X278_OK; i++) {
        unsigned char c = (unsigned char)value.ptr[i];
        t->status = x278i_buf_append(t->ctx, &t->buf, c < 0x20 || c == 0x7f ? " " : value.ptr + i, 1);
    }
}

static void put_count(text *t, size_t count, const char *one, const char *many) {
    x278i_digits room;
    put_value(t, x278i_number(&room, count));
    put(t, count == 1 ? one : many);
}

static void put_date(text *t, x278_date date) {
    x278cwi_day_text room;
    put_value(t, x278cwi_day_str(&room, x278cwi_day_of(date)));
}

/* "2026-11-30T10:00" as "2026-11-30 10:00". */
static void put_time(text *t, x278_str time) {
    for (size_t i = 0; i < time.len; i++) {
        put_value(t, time.ptr[i] == 'T' ? (x278_str){" ", 1} : (x278_str){time.ptr + i, 1});
    }
}

/* ---- the paragraph -------------------------------------------------------------------------------------------- */

static const struct {
    x278_verdict verdict;
    const char *title;
    const char *sentence;
} verdicts[] = {
    {X278_VERDICT_APPROVED, "approved", "The payer approved the request."},
    {X278_VERDICT_NOT_REQUIRED, "no authorization needed", "The payer says that no authorization is needed."},
    {X278_VERDICT_MODIFIED, "approved with changes", "The payer approved the request, but with changes."},
    {X278_VERDICT_PARTLY_APPROVED, "approved in part", "The payer approved only a part of the request."},
    {X278_VERDICT_PENDED, "pended", "The payer has not decided yet."},
    {X278_VERDICT_CONTACT_PAYER, "call the payer", "The payer wants a call before it decides."},
    {X278_VERDICT_DENIED, "denied", "The payer denied the request."},
    {X278_VERDICT_CANCELLED, "cancelled", "The request was cancelled."},
    {X278_VERDICT_REJECTED, "not reviewed", "Nobody reviewed the request: it was sent back, and that is not a denial."},
    {X278_VERDICT_MIXED, "decided in part",
     "A part of the request was sent back without a review, and the rest was decided."},
    {X278_VERDICT_UNCLEAR, "unclear", "The answer does not say clearly what was decided."},
};

#define NOTHING_FOUND "The payer looked and found no review that fits the inquiry: that is an answer, not a denial."

static const char *words_of(x278_verdict verdict, bool title) {
    for (size_t i = 0; i < sizeof verdicts / sizeof verdicts[0]; i++) {
        if (verdicts[i].verdict == verdict) {
            return title ? verdicts[i].title : verdicts[i].sentence;
        }
    }
    return "unknown";
}

static const struct {
    const char *name;
    const char *sentence;
} classes[] = {
    {"not_reviewed", " It gave no decision, because the request could not be reviewed as it was sent."},
    {"eligibility", " It is about the patient's coverage or member number."},
    {"administrative", " The reason is administrative, not medical."},
    {"missing_information", " The denial is for missing information."},
    {"duplicate", " The payer took it for a duplicate."},
    {"network", " The denial is about the provider's network."},
    {"site_of_service", " The denial is about the place of service."},
    {"benefit", " The denial says that it is not a covered benefit."},
    {"medical_necessity", " The denial is for medical necessity."},
    {"unspecified", " It did not say why in a way that is known here."},
};

static void put_class(text *t, x278_str name) {
    for (size_t i = 0; i < sizeof classes / sizeof classes[0]; i++) {
        if (x278cwi_str_is(name, classes[i].name)) {
            put(t, classes[i].sentence);
        }
    }
}

static bool is_granted(x278_verdict verdict) {
    return verdict == X278_VERDICT_APPROVED || verdict == X278_VERDICT_MODIFIED ||
           verdict == X278_VERDICT_PARTLY_APPROVED;
}

/* The number for the claim and its dates. */
static void put_claim(text *t, const x278_outcome *outcome) {
    if (outcome->is_barred != 0) {
        put(t, " Do not use a number of this answer yet.");
        return;
    }
    if (outcome->claim_authorization.ptr == NULL) {
        put(t, " It gave no authorization number.");
        return;
    }
    put(t, " The authorization number is ");
    put_value(t, outcome->claim_authorization);
    if (outcome->claim_from.year != 0) {
        put(t, ", valid from ");
        put_date(t, outcome->claim_from);
    }
    if (outcome->claim_to.year != 0) {
        put(t, outcome->claim_from.year != 0 ? " to " : ", valid to ");
        put_date(t, outcome->claim_to);
    }
    put(t, outcome->claim_from.year == 0 && outcome->claim_to.year == 0 ? "; it gave no dates." : ".");
}

static void put_detail(text *t, const x278cw_explained *item) {
    const x278_outcome *outcome = item->outcome;
    if (is_granted(outcome->outcome)) {
        put_claim(t, outcome);
    }
    if (item->denial_class.ptr != NULL && outcome->is_deficient == 0) {
        put_class(t, item->denial_class);
    } else if (item->denial_class.ptr != NULL) {
        put(t, " It gave no reason, which it must.");
    }
    if (outcome->wanted_count > 0) {
        put(t, outcome->wanted_count == 1 ? " It waits for one thing from you, listed below."
                                          : " It waits for several things from you, listed below.");
    } else if (outcome->outcome == X278_VERDICT_PENDED) {
        put(t, " It asked for nothing.");
    }
}

static void put_final(text *t, const x278_outcome *outcome) {
    put(t, outcome->is_final == X278_ANSWERED_YES  ? " This is its last answer."
           : outcome->is_final == X278_ANSWERED_NO ? " Another answer will follow."
                                                   : " It does not say whether another answer will follow.");
}

static void put_comparison(text *t, const x278cw_explained *item) {
    if (item->as_requested == X278_ANSWERED_YES) {
        put(t, " Everything is as it was asked for.");
    } else if (item->difference_count == 1) {
        put(t, " One thing differs from what was asked for; see below.");
    } else if (item->difference_count > 1) {
        put(t, " ");
        put_count(t, item->difference_count, "", " things differ from what was asked for; see below.");
    } else if (item->as_requested == X278_ANSWERED_UNKNOWN && is_granted(item->outcome->outcome)) {
        put(t, " It was not compared with the request.");
    }
}

static void put_paragraph(text *t, const x278cw_explained *item) {
    put(t, item->outcome->is_nothing_found != 0 ? NOTHING_FOUND : words_of(item->outcome->outcome, false));
    put_detail(t, item);
    put_comparison(t, item);
    put_final(t, item->outcome);
    if (item->outcome->contradiction_count > 0 && item->next_count > 0) {
        put(t, " Do not rely on it yet: something in it does not fit together.");
    }
    put(t, "\n");
}

/* ---- what to do ----------------------------------------------------------------------------------------------- */

static const char *const actors[] = {"somebody", "front desk", "biller", "clinician", "EDI team"};

static const char *actor_of(x278_actor who) {
    return who >= X278_ACTOR_DESK && who <= X278_ACTOR_EDI ? actors[who] : actors[0];
}

static void put_steps(text *t, const x278cw_explained *item) {
    for (size_t i = 0; i < item->next_count; i++) {
        const x278cw_step *step = item->next[i];
        put(t, i == 0 ? "What to do:\n  " : "  ");
        put(t, actor_of(step->next->who));
        if (step->due.ptr != NULL) {
            put(t, ", by ");
            put_time(t, step->due);
        }
        put(t, ": ");
        put_value(t, step->next->text);
        put(t, "\n");
    }
}

/* ---- details -------------------------------------------------------------------------------------------------- */

/* " (radiology films)", when we have words for a code. */
static void put_meaning(text *t, const x278_guide *guide, const char *path, x278_str code) {
    x278_row row;
    x278_str meaning;
    if (code.ptr != NULL && x278_row_find(guide, path, X278_STRLEN, &row) == X278_OK &&
        x278_row_meaning(guide, row, code.ptr, code.len, &meaning) == X278_OK) {
        put(t, " (");
        put_value(t, meaning);
        put(t, ")");
    }
}

static void put_difference(text *t, const x278cw_difference *difference) {
    if (difference->kind == X278CW_DIFFERENCE_LINE_DENIED || difference->kind == X278CW_DIFFERENCE_LINE_MISSING) {
        return; /* the line itself says so */
    }
    static const char *const words[] = {
        "differs", "was not asked for", "was denied",       "did not come back", "another code", "units", "quantity",
        "dates",   "validity",          "place of service", "provider",
    };
    bool known = difference->kind > 0 && (size_t)difference->kind < sizeof words / sizeof words[0];
    put(t, "    ");
    put(t, known ? words[difference->kind] : words[0]);
    if (difference->asked.ptr != NULL && difference->authorized.ptr != NULL) {
        put(t, ": asked ");
        put_value(t, difference->asked);
        put(t, difference->kind == X278CW_DIFFERENCE_VALIDITY ? ", valid " : ", authorized ");
        put_value(t, difference->authorized);
    }
    put(t, "\n");
}

/* The differences of a place; of an event those that are about no line. */
static void put_differences(text *t, const x278cw_explained *item, x278_str path, x278_str request_path) {
    for (size_t i = 0; i < item->difference_count; i++) {
        const x278cw_difference *difference = item->differences[i];
        bool here = path.ptr != NULL
                        ? x278cwi_same(difference->path, path)
                        : difference->path.ptr == NULL && x278cwi_same(difference->request_path, request_path);
        if (here) {
            put_difference(t, difference);
        }
    }
}

static void put_line(text *t, const x278cw_explained *item, const x278cw_explained_line *line) {
    put(t, "  ");
    put_value(t, line->code.ptr == NULL ? (x278_str){"service without a code", 22} : line->code);
    put(t, ": ");
    put(t, words_of(line->outcome, true));
    if (line->units.ptr != NULL && is_granted(line->outcome)) {
        put(t, ", ");
        put_value(t, line->units);
        put(t, x278cwi_str_is(line->units, "1") ? " unit" : " units");
    }
    if (line->authorization.ptr != NULL && is_granted(line->outcome) && item->outcome->is_barred == 0) {
        put(t, ", number ");
        put_value(t, line->authorization);
    }
    put(t, line->path.ptr == NULL ? ", not in the answer\n" : "\n");
    put_differences(t, item, line->path, line->request_path);
}

static void put_events(text *t, const x278cw_explained *item) {
    for (size_t i = 0; i < item->event_count; i++) {
        const x278cw_explained_event *event = item->events[i];
        if (event->line_count > 0 || item->event_count > 1) {
            put(t, item->event_count > 1 ? "Services of event " : "Services:");
            if (item->event_count > 1) {
                put_count(t, i + 1, ", ", ", ");
                put(t, words_of(event->event->outcome, true));
                put(t, ":");
            }
            put(t, "\n");
        }
        put_differences(t, item, event->event->path, (x278_str){NULL, 0});
        for (size_t k = 0; k < event->line_count; k++) {
            put_line(t, item, event->lines[k]);
        }
    }
}

static void put_rejections(text *t, const x278cw_explained *item, const x278_guide *guide) {
    const char *heading = item->outcome->is_nothing_found != 0 ? "Nothing found:\n  " : "Sent back because of:\n  ";
    for (size_t i = 0; i < item->outcome->rejection_count; i++) {
        const x278_outcome_rejection *rejection = item->outcome->rejections[i];
        put(t, i == 0 ? heading : "  ");
        put_value(t, rejection->path);
        put(t, ", reason ");
        put_value(t, rejection->reason.ptr == NULL ? (x278_str){"not given", 9} : rejection->reason);
        put_meaning(t, guide, "2000E-AAA03", rejection->reason);
        put(t, ", for the ");
        put(t, actor_of(rejection->who));
        put(t, "\n");
    }
}

static void put_wanted(text *t, const x278cw_explained *item, const x278_guide *guide) {
    for (size_t i = 0; i < item->outcome->wanted_count; i++) {
        const x278_outcome_wanted *wanted = item->outcome->wanted[i];
        bool document = wanted->kind == X278_WANTED_DOCUMENT;
        put(t, i == 0 ? "The payer waits for:\n  " : "  ");
        put(t, document ? "document " : "answer to question ");
        put_value(t, wanted->code);
        put_meaning(t, guide, document ? "2000E-PWK01" : "2000F-HI01-2", wanted->code);
        if (wanted->how.ptr != NULL) {
            put(t, ", sent by ");
            put_value(t, wanted->how);
            put_meaning(t, guide, "2000E-PWK02", wanted->how);
        }
        if (wanted->number.ptr != NULL) {
            put(t, ", with number ");
            put_value(t, wanted->number);
        }
        put(t, "\n");
    }
}

static void put_contacts(text *t, const x278cw_explained *item) {
    for (size_t i = 0; i < item->outcome->contact_count; i++) {
        const x278_outcome_contact *contact = item->outcome->contacts[i];
        const struct {
            const char *name;
            x278_str value;
        } ways[] = {{"phone ", contact->phone}, {"fax ", contact->fax}, {"", contact->email}, {"", contact->url}};
        put(t, contact->use == X278_CONTACT_PAYER ? "Call the payer: " : "Send it to: ");
        put_value(t, contact->name);
        bool any = contact->name.ptr != NULL;
        for (size_t k = 0; k < sizeof ways / sizeof ways[0]; k++) {
            if (ways[k].value.ptr != NULL) {
                put(t, any ? ", " : "");
                put(t, ways[k].name);
                put_value(t, ways[k].value);
                any = true;
            }
        }
        put(t, "\n");
    }
}

x278_status x278cwi_explained_write(const x278_ctx *ctx, const x278cw_explained *item, const x278_guide *guide,
                                    x278_buf *out) {
    text t = {.ctx = ctx};
    bool nothing = item->outcome->is_nothing_found != 0;
    put(&t, nothing ? "Inquiry " : "Request ");
    put_value(&t, item->transaction_id.ptr == NULL ? (x278_str){"without a number", 16} : item->transaction_id);
    put(&t, ": ");
    put(&t, nothing ? "nothing found" : words_of(item->outcome->outcome, true));
    put(&t, "\n");
    put_paragraph(&t, item);
    put_steps(&t, item);
    put_rejections(&t, item, guide);
    put_wanted(&t, item, guide);
    put_events(&t, item);
    put_contacts(&t, item);
    if (t.status == X278_OK) {
        t.status = x278i_buf_hand_over(ctx, &t.buf, out);
    }
    x278i_buf_clear(ctx, &t.buf);
    return t.status;
}
