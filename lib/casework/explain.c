/* Explaining a response: its outcome, beside what was asked, with classes and days. */
#include <string.h>

#include "casework/answered.h"
#include "casework/difference.h"
#include "casework/payer.h"
#include "casework/result.h"
#include "casework/table.h"

#define OPTIONS_BASELINE (offsetof(x278cw_explain_options, overlay_count) + sizeof(size_t))

/* The public struct comes first. */
typedef struct explanation {
    x278cw_explained view;
    const x278_ctx *ctx;
    x278i_arena arena;
    const x278_doc *response;
    x278cw_explain_options options;
    x278cwi_pairs pairs; /* of the first events */
    const x278_outcome *outcome;
} explanation;

static const x278_event *first_event(const x278_doc *doc) {
    const x278_review *review = doc == NULL ? NULL : x278_doc_review(doc);
    return review == NULL || review->event_count == 0 ? NULL : review->events[0];
}

/* ---- which request -------------------------------------------------------------------------------------------- */

/* Does any event of a response return a trace of any event of a request? */
static bool returns_trace(const x278_review *response, const x278_review *request) {
    for (size_t i = 0; i < request->event_count; i++) {
        for (size_t k = 0; k < response->event_count; k++) {
            const x278_event *asked = request->events[i];
            const x278_event *returned = response->events[k];
            if (x278cwi_traces_meet(asked->traces, asked->trace_count, returned->traces, returned->trace_count)) {
                return true;
            }
        }
    }
    return false;
}

size_t x278cw_answered_request(const x278_doc *response, const x278_doc *const *requests, size_t count) {
    const x278_review *review = response == NULL ? NULL : x278_doc_review(response);
    if (review == NULL || requests == NULL) {
        return count;
    }
    for (size_t i = 0; i < count; i++) {
        const x278_review *request = x278_doc_review(requests[i]);
        if (request != NULL && returns_trace(review, request)) {
            return i;
        }
    }
    for (size_t i = 0; i < count && review->transaction_id.ptr != NULL; i++) {
        const x278_review *request = x278_doc_review(requests[i]);
        if (request != NULL && x278cwi_same(review->transaction_id, request->transaction_id)) {
            return i;
        }
    }
    return count;
}

/* ---- outcome and class ---------------------------------------------------------------------------------------- */

static x278_status decide(explanation *e, uint32_t flags) {
    x278_outcome_options given = {.struct_size = sizeof given};
    if (e->options.found != NULL) {
        given.flags = e->options.found->flags;
        given.errors = e->options.found->errors;
    }
    given.flags |= flags;
    given.missing_lines = e->pairs.missing;
    x278_outcome_free(e->outcome);
    e->outcome = NULL;
    return x278_outcome_new(e->response, &given, &e->outcome);
}

/* The outcome, and once its class is known the steps that follow from it. */
static x278_status find_outcome(explanation *e) {
    x278cwi_table table;
    x278_status status = decide(e, 0);
    x278_status opened = x278cwi_table_open(&table, e->ctx, e->options.tables, X278CWI_TABLE_DENIALS);
    status = status != X278_OK ? status : opened;
    if (status == X278_OK && e->outcome->is_request != 0) {
        status = X278_E_STATE;
    }
    if (status == X278_OK) {
        e->view.denial_class = x278cwi_denial_class(e->outcome, table.root);
        if (x278cwi_str_is(e->view.denial_class, "missing_information")) {
            status = decide(e, X278_OUTCOME_MISSING_INFORMATION);
        }
    }
    x278cwi_table_close(&table);
    e->view.outcome = e->outcome;
    return status;
}

/* ---- events and lines ----------------------------------------------------------------------------------------- */

static x278cwi_comparison comparison_of(const explanation *e) {
    const x278_outcome *outcome = e->outcome;
    return (x278cwi_comparison){first_event(e->options.request), outcome->event_count == 0 ? NULL : outcome->events[0],
                                &e->pairs};
}

static x278_status keep_code(explanation *e, const x278cwi_pair *pair, x278cw_explained_line *out) {
    x278_status status = X278_OK;
    if (out->line->service != NULL) {
        status = x278cwi_code_of(&e->arena, out->line->service, &out->code);
        out->units = x278cwi_units_of(out->line->service);
    }
    if (status == X278_OK && out->code.ptr == NULL && pair != NULL && pair->asked != NULL) {
        status = x278cwi_code_of(&e->arena, pair->asked, &out->code);
    }
    if (status == X278_OK && pair != NULL && pair->asked != NULL) {
        status = x278cwi_path_of(&e->arena, "2000F", pair->asked_ordinal, &out->request_path);
    }
    return status;
}

/* `pair`: NULL: it has none. */
static x278_status keep_line(explanation *e, const x278_outcome_line *line, const x278cwi_pair *pair,
                             const x278cw_explained_line **out) {
    x278cw_explained_line *kept = x278i_arena_alloc(&e->arena, sizeof *kept);
    if (kept == NULL) {
        return X278_E_NOMEM;
    }
    *kept = (x278cw_explained_line){
        .struct_size = sizeof *kept,
        .outcome = line->outcome,
        .path = line->path,
        .decision = line->decision == NULL ? (x278_str){NULL, 0} : line->decision->action,
        .authorization = line->authorization,
        .line = line,
    };
    *out = kept;
    return keep_code(e, pair, kept);
}

static x278_status keep_event(explanation *e, size_t index, const x278cw_explained_event **out) {
    const x278_outcome_event *event = e->outcome->events[index];
    x278cw_explained_event *kept = x278i_arena_alloc(&e->arena, sizeof *kept);
    const x278cw_explained_line **lines = x278i_arena_alloc(&e->arena, event->line_count * sizeof *lines);
    if (kept == NULL || lines == NULL) {
        return X278_E_NOMEM;
    }
    *kept = (x278cw_explained_event){.struct_size = sizeof *kept, .event = event, .line_count = event->line_count};
    kept->lines = event->line_count == 0 ? NULL : lines;
    *out = kept;
    x278_status status = X278_OK;
    for (size_t i = 0; i < event->line_count && status == X278_OK; i++) {
        status = keep_line(e, event->lines[i], index == 0 ? e->pairs.of_line[i] : NULL, &lines[i]);
    }
    return status;
}

static x278_status keep_events(explanation *e) {
    size_t count = e->outcome->event_count;
    const x278cw_explained_event **events = x278i_arena_alloc(&e->arena, count * sizeof *events);
    x278_status status = events == NULL ? X278_E_NOMEM : X278_OK;
    if (status == X278_OK && count > 0) {
        status = x278cwi_pairs_bind(e->ctx, &e->arena, e->outcome->events[0], &e->pairs);
    }
    for (size_t i = 0; i < count && status == X278_OK; i++) {
        status = keep_event(e, i, &events[i]);
    }
    e->view.events = count == 0 ? NULL : events;
    e->view.event_count = count;
    return status;
}

/* ---- differences ---------------------------------------------------------------------------------------------- */

static x278_status keep_differences(explanation *e) {
    x278cwi_differences list = {.ctx = e->ctx, .arena = &e->arena};
    x278cwi_comparison what = comparison_of(e);
    if (what.asked == NULL || what.answered == NULL) {
        return X278_OK;
    }
    x278_status status = x278cwi_differences_find(&list, &what);
    if (status == X278_OK && list.count > 0) {
        const x278cw_difference **kept = x278i_arena_alloc(&e->arena, list.count * sizeof *kept);
        status = kept == NULL ? X278_E_NOMEM : X278_OK;
        if (kept != NULL) {
            memcpy((void *)kept, (const void *)list.items, list.count * sizeof *kept);
            e->view.differences = kept;
            e->view.difference_count = list.count;
        }
    }
    x278i_free(e->ctx, (void *)list.items, list.capacity * sizeof *list.items);
    return status;
}

static x278_answered is_as_requested(const explanation *e) {
    x278_verdict verdict = e->outcome->outcome;
    if (e->options.request == NULL) {
        return X278_ANSWERED_UNKNOWN;
    }
    bool granted = verdict == X278_VERDICT_APPROVED || verdict == X278_VERDICT_NOT_REQUIRED;
    bool clean = e->view.difference_count == 0 && e->outcome->contradiction_count == 0;
    return granted && clean ? X278_ANSWERED_YES : X278_ANSWERED_NO;
}

/* ---- until when ----------------------------------------------------------------------------------------------- */

/* The clocks of a profile that a step is due by. */
static const struct {
    x278_action action;
    const char *event;
} step_clocks[] = {
    {X278_ACTION_SEND_DOCUMENTS, "more-information"},
    {X278_ACTION_PEER_TO_PEER_OR_APPEAL, "peer-to-peer"},
    {X278_ACTION_PEER_TO_PEER_OR_APPEAL, "appeal"},
};

/* The earliest day by which a payer wants a step. */
static bool due_of(const explanation *e, const x278cwi_payer *payer, const x278cwi_holidays *holidays,
                   x278_action action, x278cwi_due *out) {
    int64_t start;
    bool any = false;
    if (!x278cwi_answered_at(e->response, &start)) {
        return false;
    }
    int32_t day = x278cwi_moment_day(start);
    for (size_t i = 0; i < payer->clock_count; i++) {
        const x278cwi_clock *clock = &payer->clocks[i];
        for (size_t k = 0; k < sizeof step_clocks / sizeof step_clocks[0]; k++) {
            if (step_clocks[k].action != action || strcmp(step_clocks[k].event, clock->event) != 0 ||
                !x278cwi_answered_fits(e->options.request, e->response, clock->kind) || day < clock->since ||
                day > clock->through) {
                continue;
            }
            x278cwi_due due = x278cwi_due_after(start, clock->amount, clock->unit, holidays);
            if (!any || due.moment < out->moment) {
                *out = due;
            }
            any = true;
        }
    }
    return any;
}

static x278_status keep_due(explanation *e, const x278cwi_due *due, x278cw_step *step) {
    return due->timed ? x278cwi_keep_moment(&e->arena, due->moment, &step->due)
                      : x278cwi_keep_day(&e->arena, due->day, &step->due);
}

/* Until when the steps must be done, by one overlay. */
static x278_status take_overlay(explanation *e, const x278_overlay *overlay, const x278cwi_holidays *holidays,
                                x278cw_step **steps) {
    x278cwi_payer payer;
    x278_status status = x278cwi_payer_read(e->ctx, &e->arena, overlay, &payer);
    bool is_payer = status == X278_OK && x278cwi_payer_is(&payer, x278cwi_answered_by(e->response));
    for (size_t i = 0; i < e->view.next_count && is_payer && status == X278_OK; i++) {
        x278cwi_due due = {0, 0, false, true};
        if (due_of(e, &payer, holidays, steps[i]->next->action, &due)) {
            status = keep_due(e, &due, steps[i]);
        }
    }
    x278cwi_payer_free(&payer);
    return status;
}

static x278_status keep_steps(explanation *e) {
    size_t count = e->outcome->next_count;
    x278cw_step **steps = x278i_arena_alloc(&e->arena, count * sizeof *steps);
    if (steps == NULL) {
        return X278_E_NOMEM;
    }
    for (size_t i = 0; i < count; i++) {
        steps[i] = x278i_arena_alloc(&e->arena, sizeof **steps);
        if (steps[i] == NULL) {
            return X278_E_NOMEM;
        }
        *steps[i] = (x278cw_step){.struct_size = sizeof **steps, .next = e->outcome->next[i]};
    }
    e->view.next = count == 0 ? NULL : (const x278cw_step *const *)steps;
    e->view.next_count = count;
    if (e->options.overlay_count == 0) {
        return X278_OK;
    }
    x278cwi_clocks clocks;
    x278_status status = x278cwi_clocks_open(&clocks, e->ctx, &e->arena, e->options.tables);
    for (size_t i = 0; i < e->options.overlay_count && status == X278_OK; i++) {
        status = take_overlay(e, e->options.overlays[i], &clocks.holidays, steps);
    }
    x278cwi_clocks_close(&clocks);
    return status;
}

/* ---- the explanation ------------------------------------------------------------------------------------------ */

static x278_status explain(explanation *e) {
    x278_status status = X278_OK;
    e->view.transaction_id = x278_doc_review(e->response)->transaction_id;
    if (e->options.request != NULL) {
        status =
            x278cwi_pairs_make(e->ctx, &e->arena, first_event(e->options.request), first_event(e->response), &e->pairs);
    }
    if (status == X278_OK) {
        status = find_outcome(e);
    }
    if (status == X278_OK) {
        status = keep_events(e);
    }
    if (status == X278_OK) {
        status = keep_differences(e);
    }
    if (status == X278_OK) {
        e->view.as_requested = is_as_requested(e);
        status = keep_steps(e);
    }
    return status;
}

x278_status x278cw_explain(const x278_ctx *ctx, const x278_doc *response, const x278cw_explain_options *options,
                           const x278cw_explained **out) {
    x278cw_explain_options known;
    if (out == NULL) {
        return X278_E_INVALID_ARG;
    }
    *out = NULL;
    if (ctx == NULL || response == NULL) {
        return X278_E_INVALID_ARG;
    }
    x278_status status =
        x278i_take_options(options, options == NULL ? 0 : options->struct_size, OPTIONS_BASELINE, &known, sizeof known);
    if (status == X278_OK && known.overlay_count > 0 && known.overlays == NULL) {
        status = X278_E_INVALID_ARG;
    }
    if (status != X278_OK) {
        return status;
    }
    if (x278_doc_review(response) == NULL || (known.request != NULL && x278_doc_review(known.request) == NULL)) {
        return X278_E_UNSUPPORTED;
    }
    explanation *e = x278i_object_new(ctx, sizeof *e);
    if (e == NULL) {
        return X278_E_NOMEM;
    }
    e->ctx = ctx;
    e->response = response;
    e->options = known;
    e->view.struct_size = sizeof e->view;
    x278i_arena_init(&e->arena, ctx);
    status = explain(e);
    if (status != X278_OK) {
        x278cw_explained_free(&e->view);
        return status;
    }
    *out = &e->view;
    return X278_OK;
}

void x278cw_explained_free(const x278cw_explained *explained) {
    if (explained != NULL) {
        explanation *e = (explanation *)explained;
        x278_outcome_free(e->outcome);
        x278i_arena_free(&e->arena);
        x278i_object_free(e->ctx, e, sizeof *e);
    }
}

x278_status x278cw_explained_text(const x278_ctx *ctx, const x278cw_explained *explained, x278_buf *out) {
    if (out == NULL) {
        return X278_E_INVALID_ARG;
    }
    *out = (x278_buf){NULL, 0, NULL};
    if (ctx == NULL || explained == NULL) {
        return X278_E_INVALID_ARG;
    }
    const explanation *e = (const explanation *)explained;
    return x278cwi_explained_write(ctx, explained, x278_doc_guide(e->response), out);
}
