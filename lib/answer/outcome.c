/* The life of an outcome, and what it takes from the findings of a check. */
#include "x278/outcome.h"

#include "answer/judge.h"
#include "base/issue.h"

/* End of the fields of release 0.1: never to change. */
#define OPTIONS_BASELINE (offsetof(x278_outcome_options, missing_lines) + sizeof(uint64_t))

/* The public struct stands first. */
typedef struct outcome_record {
    x278_outcome view;
    const x278_ctx *ctx;
    x278i_arena arena;
} outcome_record;

/* ---- findings ------------------------------------------------------------------------------------------------- */

/* Findings that mean that the message was cut, and how far their numbers have to be those of the transaction. */
enum {
    OF_INTERCHANGE,
    OF_GROUP,
    OF_TRANSACTION
};
static const struct {
    int32_t code, of;
} cuts[] = {
    {X278I_ISSUE_iea_missing, OF_INTERCHANGE},       {X278I_ISSUE_ge_missing, OF_GROUP},
    {X278I_ISSUE_se_missing, OF_TRANSACTION},        {X278I_ISSUE_segment_unterminated, OF_TRANSACTION},
    {X278I_ISSUE_payload_truncated, OF_TRANSACTION},
};

/* How much of the place of an issue is that of the transaction: OF_INTERCHANGE and so on; -1: nothing. */
static int32_t nearness(const x278_issue *issue, const x278_transaction *transaction) {
    if (issue->interchange != transaction->interchange) {
        return -1;
    }
    if (issue->group != transaction->group) {
        return OF_INTERCHANGE;
    }
    return issue->transaction == transaction->transaction ? OF_TRANSACTION : OF_GROUP;
}

static bool is_cut(const x278_issue *issue, int32_t near) {
    for (size_t i = 0; i < sizeof cuts / sizeof cuts[0]; i++) {
        if (issue->code == cuts[i].code && near >= cuts[i].of) {
            return true;
        }
    }
    return false;
}

x278_status x278_outcome_take_issues(const x278_transaction *transaction, const x278_issues *issues,
                                     x278_outcome_options *options) {
    if (transaction == NULL || options == NULL || options->struct_size < OPTIONS_BASELINE) {
        return X278_E_INVALID_ARG;
    }
    options->flags &= ~(uint32_t)X278_OUTCOME_INCOMPLETE;
    options->errors = 0;
    for (size_t i = 0; i < x278_issues_count(issues); i++) {
        const x278_issue *issue = x278_issues_at(issues, i);
        int32_t near = nearness(issue, transaction);
        options->flags |= is_cut(issue, near) ? (uint32_t)X278_OUTCOME_INCOMPLETE : 0u;
        options->errors += near == OF_TRANSACTION && issue->severity == X278_SEVERITY_ERROR;
    }
    return X278_OK;
}

/* ---- life ----------------------------------------------------------------------------------------------------- */

static bool is_of_direction(const x278i_guide *guide, const char *direction) {
    x278_str text = {NULL, 0};
    return x278_guide_text(x278i_guide_public(guide), X278_TEXT_DIRECTION, &text) == X278_OK &&
           x278i_is_among(text, direction);
}

static x278_status list_events(x278i_judge *judge) {
    x278i_pointers events = {0};
    x278_status status = X278_OK;
    for (x278i_answer_event *event = judge->events; event != NULL && status == X278_OK; event = event->next) {
        x278i_pointers lines = {0};
        for (x278i_answer_line *line = event->lines; line != NULL && status == X278_OK; line = line->next) {
            status = x278i_pointers_add(judge, &lines, &line->view);
        }
        event->view.lines = (const x278_outcome_line *const *)lines.items;
        if (status == X278_OK) {
            status = x278i_pointers_add(judge, &events, &event->view);
        }
    }
    judge->outcome->events = (const x278_outcome_event *const *)events.items;
    judge->outcome->event_count = events.count;
    return status;
}

static x278_status decide(x278i_judge *judge) {
    x278_status status = x278i_gather(judge);
    if (status == X278_OK) {
        status = x278i_judge_all(judge);
    }
    if (status == X278_OK) {
        status = x278i_find_steps(judge);
    }
    return status == X278_OK && judge->outcome->is_request == 0 ? list_events(judge) : status;
}

x278_status x278_outcome_new(const x278_doc *doc, const x278_outcome_options *options, const x278_outcome **out) {
    const uint32_t flags = X278_OUTCOME_INCOMPLETE | X278_OUTCOME_MISSING_INFORMATION;
    if (out != NULL) {
        *out = NULL;
    }
    if (doc == NULL || out == NULL) {
        return X278_E_INVALID_ARG;
    }
    x278i_judge judge = {.doc = doc};
    x278_status status = x278i_take_options(options, options == NULL ? 0 : options->struct_size, OPTIONS_BASELINE,
                                            &judge.options, sizeof judge.options);
    bool request = doc->guide != NULL && is_of_direction(doc->guide, "request");
    bool known = request || (doc->guide != NULL && is_of_direction(doc->guide, "response"));
    if (status == X278_OK && (judge.options.flags & ~flags) != 0) {
        status = X278_E_UNSUPPORTED;
    }
    if (status == X278_OK && judge.options.missing_lines > doc->ctx->max_segments) {
        status = X278_E_LIMIT;
    }
    status = status == X278_OK ? x278i_doc_sound(doc) : status;
    if (status != X278_OK || !known) {
        return status != X278_OK ? status : X278_E_UNSUPPORTED;
    }
    outcome_record *record = x278i_object_new(doc->ctx, sizeof *record);
    if (record == NULL) {
        return X278_E_NOMEM;
    }
    record->ctx = doc->ctx;
    x278i_arena_init(&record->arena, doc->ctx);
    record->view.struct_size = sizeof record->view;
    record->view.is_request = request;
    record->view.errors = judge.options.errors;
    judge.outcome = &record->view;
    judge.arena = &record->arena;
    status = decide(&judge);
    if (status != X278_OK) {
        x278_outcome_free(&record->view);
        return status;
    }
    *out = &record->view;
    return X278_OK;
}

void x278_outcome_free(const x278_outcome *outcome) {
    if (outcome != NULL) {
        outcome_record *record = (outcome_record *)outcome;
        x278i_arena_free(&record->arena);
        x278i_object_free(record->ctx, record, sizeof *record);
    }
}
