/* x278cw_policy_evaluate(): evidence held against policies, and what comes of it as structs. */
#include <stddef.h>
#include <string.h>

#include "casework/evaluate.h"
#include "casework/need.h"
#include "casework/policy_report.h"
#include "x278/casework/version.h"

#define OPTIONS_BASELINE (offsetof(x278cw_policy_options, lob) + sizeof(const char *))

/* A report with the memory that it lies in. */
typedef struct report {
    x278cw_policy_report view; /* first: what callers hold */
    x278i_arena arena;
    const x278_ctx *ctx;
} report;

/* One evaluation. */
typedef struct run {
    const x278_ctx *ctx;
    const x278cw_policies *policies;
    x278cw_policy_options options;
    x278cw_errors *errors;
    x278i_arena work;
    x278cwi_record record;
    x278cwi_scope scope;
    x278cwi_selection selection;
    x278cwi_question question;
    x278cwi_notes notes;
    int32_t as_of;
    int32_t service;
    report *out;
} run;

const char *x278cw_result_name(x278cw_result result) {
    static const char *const names[] = {"none", "met", "not_met", "unknown"};
    return result >= 0 && result < (x278cw_result)(sizeof names / sizeof names[0]) ? names[result] : "none";
}

static x278cw_result result_of(x278cwi_truth truth) {
    static const x278cw_result results[] = {X278CW_NOT_MET, X278CW_UNKNOWN, X278CW_MET};
    return results[truth];
}

/* ---- copying into the report ----------------------------------------------------------------------------------- */

static x278_status copy(run *r, x278_str text, x278_str *out) {
    *out = (x278_str){NULL, 0};
    return text.ptr == NULL ? X278_OK : x278i_arena_str(&r->out->arena, text.ptr, text.len, out);
}

static x278_status copy_value(run *r, const x278cwi_value *value, x278_str *out) {
    return copy(r, value->text, out);
}

static x278_status copy_list(run *r, const x278_str *items, size_t count, const x278_str **out) {
    *out = NULL;
    x278_str *list = count > 0 ? x278i_arena_alloc(&r->out->arena, count * sizeof *list) : NULL;
    x278_status status = count > 0 && list == NULL ? X278_E_NOMEM : X278_OK;
    for (size_t i = 0; status == X278_OK && i < count; i++) {
        status = copy(r, items[i], &list[i]);
    }
    *out = list;
    return status;
}

/* Zeroed memory of the report. */
static void *make(run *r, size_t size) {
    void *memory = x278i_arena_alloc(&r->out->arena, size);
    if (memory != NULL) {
        memset(memory, 0, size);
    }
    return memory;
}

/* ---- nodes ----------------------------------------------------------------------------------------------------- */

static x278_status fill_texts(run *r, const x278cwi_branch *states, uint32_t at, x278cw_policy_node *node) {
    const x278cwi_rule *rule = states[at].rule;
    const char *type = x278cwi_policy_word(rule->node->element);
    node->depth = states[at].depth;
    node->type = (x278_str){type, strlen(type)};
    x278_status status = copy(r, rule->id, &node->id);
    if (status == X278_OK && at > 0) {
        status = copy(r, rule->parent->id, &node->parent);
    }
    if (status == X278_OK) {
        status = copy_value(r, x278cwi_get(rule->node, X278CWI_NODE_LABEL), &node->label);
    }
    if (status == X278_OK && rule->node->element >= X278CWI_LEAVES) {
        status = x278cwi_need_text(&r->out->arena, rule->node, &node->need_text);
    }
    if (status == X278_OK && rule->node->element == X278CWI_LEAF_MEASURE) {
        status = copy_value(r, x278cwi_get(rule->node, X278CWI_MEASURED_VALUE), &node->threshold);
    }
    return status == X278_OK ? copy_value(r, x278cwi_get(rule->node, X278CWI_NODE_CITE), &node->cite) : status;
}

static x278_status fill_answer(run *r, const x278cwi_rule *rule, const x278cwi_answer *answer,
                               x278cw_policy_node *node) {
    const char *unit = x278cwi_leaf_unit(rule->node->element);
    x278_str text = answer->unit.ptr != NULL || unit == NULL ? answer->unit : (x278_str){unit, strlen(unit)};
    node->low = answer->low;
    node->high = answer->high;
    node->need = answer->need;
    node->has = (answer->has_low ? X278CW_HAS_LOW : 0u) | (answer->has_high ? X278CW_HAS_HIGH : 0u) |
                (answer->has_need ? X278CW_HAS_NEED : 0u);
    node->evidence_count = r->notes.certain_count;
    node->open_count = r->notes.open_count;
    x278_status status = copy(r, text, &node->unit);
    if (status == X278_OK) {
        status = copy(r, answer->value, &node->value);
    }
    if (status == X278_OK) {
        status = copy_list(r, r->notes.certain, r->notes.certain_count, &node->evidence);
    }
    return status == X278_OK ? copy_list(r, r->notes.open, r->notes.open_count, &node->open) : status;
}

/* The days that a leaf looks back to. */
static void fill_window(const run *r, const x278cwi_node *leaf, x278cw_policy_node *node) {
    bool dated = X278CWI_WITHIN < x278cwi_attribute_count(&x278cwi_policy_grammar, leaf->element);
    if (dated && x278cwi_has(leaf, X278CWI_WITHIN)) {
        x278_date_from_days(x278cwi_window_of(&r->question, leaf).first, &node->window_from);
    }
}

static x278_status fill_leaf(run *r, x278cwi_branch *state, x278cw_policy_node *node) {
    x278cwi_answer answer;
    r->notes.certain_count = 0;
    r->notes.open_count = 0;
    x278cwi_ask_leaf(&r->question, state->rule, &r->notes, &answer);
    fill_window(r, state->rule->node, node);
    state->truth = answer.truth;
    state->holds = answer.holds;
    return fill_answer(r, state->rule, &answer, node);
}

static x278_status fill_nodes(run *r, x278cwi_branch *states, uint32_t count, x278cw_policy_result *result) {
    x278cw_policy_node **nodes = make(r, count * sizeof *nodes);
    x278_status status = nodes == NULL ? X278_E_NOMEM : X278_OK;
    for (uint32_t i = 0; status == X278_OK && i < count; i++) {
        nodes[i] = make(r, sizeof **nodes);
        status = nodes[i] == NULL ? X278_E_NOMEM : fill_texts(r, states, i, nodes[i]);
        if (status == X278_OK && states[i].rule->node->element >= X278CWI_LEAVES) {
            status = fill_leaf(r, &states[i], nodes[i]);
        }
    }
    if (status != X278_OK) {
        return status;
    }
    x278cwi_branches_update(&r->question, states, count);
    for (uint32_t i = 0; i < count; i++) {
        nodes[i]->struct_size = sizeof *nodes[i];
        nodes[i]->result = result_of(states[i].truth);
    }
    result->nodes = (const x278cw_policy_node *const *)nodes;
    result->node_count = count;
    result->result = nodes[0]->result;
    return X278_OK;
}

/* ---- gaps ------------------------------------------------------------------------------------------------------ */

/* What to ask for when the policy does not say it: a sentence, and the attribute that ends it. */
typedef struct sentence {
    const char *text;
    int32_t attribute; /* -1: none */
} sentence;

static const sentence sentences[X278CWI_NODES] = {
    [X278CWI_LEAF_FLAG] = {"Say yes or no for each: ", X278CWI_FLAG_NAMES},
    [X278CWI_LEAF_THERAPY] = {"Give kind, start, end and outcome of each treatment.", -1},
    [X278CWI_LEAF_MEASURE] = {"Add the value and its date: ", X278CWI_MEASURED_KIND},
    [X278CWI_LEAF_EXAM] = {"Add the examination, with or without: ", X278CWI_EXAM_FINDINGS},
    [X278CWI_LEAF_STUDY] = {"Add the imaging: date, findings, and which symptom they fit.", -1},
    [X278CWI_LEAF_DOCUMENT] = {"Add a document, one of: ", X278CWI_DOCUMENT_KINDS},
    [X278CWI_LEAF_DRUG] = {"Give name, dates and outcome of each drug that was tried.", -1},
    [X278CWI_LEAF_PRIOR] = {"Say which procedures were done before, and when.", -1},
    [X278CWI_LEAF_SYMPTOM] = {"Say since when there is: ", X278CWI_HAS_SYMPTOM},
    [X278CWI_LEAF_AGE] = {"Check the birth date.", -1},
    [X278CWI_LEAF_DIAGNOSIS] = {"Check the diagnosis codes against: ", X278CWI_CODES},
    [X278CWI_LEAF_PROCEDURE] = {"Check the procedure codes against: ", X278CWI_CODES},
    [X278CWI_LEAF_TEXT] = {"Write this part out in a sentence or two: ", X278CWI_SAID_NAME},
    [X278CWI_LEAF_FACT] = {"State: ", X278CWI_SAID_NAME},
    [X278CWI_LEAF_SCORE] = {"State the facts of the score table: ", X278CWI_SCORE_TABLE},
};

static x278_status make_sentence(run *r, const x278cwi_node *node, x278_str *out) {
    if (x278cwi_has(node, X278CWI_NODE_ASK)) {
        return copy_value(r, x278cwi_get(node, X278CWI_NODE_ASK), out);
    }
    const sentence *row = &sentences[node->element];
    x278_str end = {"", 0};
    if (row->attribute >= 0 &&
        x278cwi_words_text(&r->out->arena, x278cwi_get(node, (uint32_t)row->attribute)->text, &end) != X278_OK) {
        return X278_E_NOMEM;
    }
    size_t len = strlen(row->text);
    char *text = x278i_arena_text(&r->out->arena, len + end.len + 2);
    if (text == NULL) {
        return X278_E_NOMEM;
    }
    memcpy(text, row->text, len);
    memcpy(text + len, end.ptr, end.len);
    len += end.len;
    if (row->attribute >= 0) {
        text[len++] = '.';
    }
    text[len] = '\0';
    *out = (x278_str){text, len};
    return X278_OK;
}

/* Mark what is short: not as it is wanted, below nodes that are so, too. The mark is in `counts`: 1 short, 2 the want of its
 * children is not met. */
static uint32_t mark_short(x278cwi_branch *states, uint32_t count) {
    uint32_t gaps = 0;
    for (uint32_t i = 0; i < count; i++) {
        const x278cwi_branch *parent = &states[states[i].parent];
        bool turned = i > 0 && parent->counts[1] != 0;
        bool above = i == 0 || parent->counts[0] != 0;
        bool is_short = above && states[i].truth != (turned ? X278CWI_FALSE : X278CWI_TRUE);
        uint32_t element = states[i].rule->node->element;
        bool below = element == X278CWI_NOT ? !turned : turned;
        states[i].counts[0] = is_short;
        states[i].counts[1] = below;
        states[i].counts[2] = turned;
        gaps += is_short && element >= X278CWI_LEAVES;
    }
    return gaps;
}

static x278_status fill_gaps(run *r, x278cwi_branch *states, uint32_t count, x278cw_policy_result *result) {
    uint32_t found = mark_short(states, count);
    if (found == 0) {
        return X278_OK;
    }
    x278cw_policy_gap **gaps = make(r, found * sizeof *gaps);
    x278_status status = gaps == NULL ? X278_E_NOMEM : X278_OK;
    uint32_t at = 0;
    for (uint32_t i = 0; status == X278_OK && i < count; i++) {
        const x278cwi_node *node = states[i].rule->node;
        if (states[i].counts[0] == 0 || node->element < X278CWI_LEAVES) {
            continue;
        }
        x278cw_policy_gap *gap = make(r, sizeof *gap);
        if (gap == NULL) {
            return X278_E_NOMEM;
        }
        gaps[at++] = gap;
        gap->struct_size = sizeof *gap;
        gap->node = i;
        gap->result = result_of(states[i].truth);
        gap->want = states[i].counts[2] != 0 ? X278CW_NOT_MET : X278CW_MET;
        status = make_sentence(r, node, &gap->text);
    }
    result->gaps = (const x278cw_policy_gap *const *)gaps;
    result->gap_count = at;
    return status;
}

/* ---- policies -------------------------------------------------------------------------------------------------- */

static x278_status fill_head(run *r, const x278cwi_policy *policy, x278cw_policy_result *out) {
    const struct {
        uint32_t attribute;
        x278_str *to;
    } texts[] = {{X278CWI_POLICY_ID, &out->id},        {X278CWI_POLICY_VERSION, &out->version},
                 {X278CWI_POLICY_FROM, &out->from},    {X278CWI_POLICY_TO, &out->to},
                 {X278CWI_POLICY_TITLE, &out->title},  {X278CWI_POLICY_STATUS, &out->status},
                 {X278CWI_POLICY_SOURCE, &out->source}};
    x278_status status = X278_OK;
    for (size_t i = 0; status == X278_OK && i < sizeof texts / sizeof texts[0]; i++) {
        status = copy_value(r, x278cwi_policy_value(policy, texts[i].attribute), texts[i].to);
    }
    return status;
}

static x278_status fill_policy(run *r, const x278cwi_choice *choice, x278cw_policy_result **out) {
    uint32_t count;
    x278cw_policy_result *result = make(r, sizeof *result);
    x278cwi_branch *states = x278cwi_branches_make(&r->work, &choice->chain, &count);
    *out = result;
    if (result == NULL || states == NULL) {
        return X278_E_NOMEM;
    }
    result->struct_size = sizeof *result;
    r->question.chain = &choice->chain;
    x278_status status = fill_head(r, choice->chain.policies[0], result);
    if (status == X278_OK) {
        status = fill_nodes(r, states, count, result);
    }
    return status == X278_OK ? fill_gaps(r, states, count, result) : status;
}

static x278_status fill_skip(run *r, const x278cwi_choice *choice, x278cw_policy_skip **out) {
    x278cw_policy_skip *skip = make(r, sizeof *skip);
    *out = skip;
    if (skip == NULL) {
        return X278_E_NOMEM;
    }
    skip->struct_size = sizeof *skip;
    skip->reason = (x278_str){choice->reason, strlen(choice->reason)};
    return copy(r, choice->id, &skip->id);
}

static x278cw_result both_results(x278cw_result all, x278cw_result one) {
    if (all == X278CW_NONE || one == X278CW_NOT_MET) {
        return one;
    }
    return all == X278CW_MET ? one : all;
}

static x278_status fill_policies(run *r) {
    const x278cwi_selection *selection = &r->selection;
    x278cw_policy_report *view = &r->out->view;
    x278cw_policy_result **policies = make(r, (selection->count + 1) * sizeof *policies);
    x278cw_policy_skip **skipped = make(r, (selection->count + 1) * sizeof *skipped);
    x278_status status = policies == NULL || skipped == NULL ? X278_E_NOMEM : X278_OK;
    for (size_t i = 0; status == X278_OK && i < selection->count; i++) {
        const x278cwi_choice *choice = &selection->items[i];
        if (choice->covered) {
            continue;
        }
        if (choice->reason != NULL) {
            status = fill_skip(r, choice, &skipped[view->skip_count++]);
        } else {
            status = fill_policy(r, choice, &policies[view->policy_count]);
            if (status == X278_OK) {
                view->result = both_results(view->result, policies[view->policy_count++]->result);
            }
        }
    }
    view->policies = view->policy_count > 0 ? (const x278cw_policy_result *const *)policies : NULL;
    view->skipped = view->skip_count > 0 ? (const x278cw_policy_skip *const *)skipped : NULL;
    return status;
}

/* ---- when it will be met --------------------------------------------------------------------------------------- */

/* The selection of a day, with the states of its policies. */
typedef struct forecast {
    x278cwi_selection selection;
    x278cwi_branch **states; /* by choice; NULL: it does not apply */
    uint32_t *counts;
} forecast;

static x278_status begin_forecast(run *r, forecast *f, int32_t service) {
    x278i_arena_init(&f->selection.arena, r->ctx);
    x278_status status = x278cwi_select(&f->selection, r->ctx, r->policies, &r->scope, service, NULL);
    if (status == X278_E_SYNTAX) { /* versions of later do not fit each other: they are not met */
        f->selection.count = 0;
        status = X278_OK;
    }
    if (status != X278_OK) {
        return status;
    }
    size_t count = f->selection.count;
    f->states = x278i_arena_alloc(&f->selection.arena, (count + 1) * sizeof *f->states);
    f->counts = x278i_arena_alloc(&f->selection.arena, (count + 1) * sizeof *f->counts);
    if (f->states == NULL || f->counts == NULL) {
        return X278_E_NOMEM;
    }
    for (size_t i = 0; i < count; i++) {
        const x278cwi_choice *choice = &f->selection.items[i];
        bool applies = choice->reason == NULL && !choice->covered;
        f->states[i] = applies ? x278cwi_branches_make(&f->selection.arena, &choice->chain, &f->counts[i]) : NULL;
        if (applies && f->states[i] == NULL) {
            return X278_E_NOMEM;
        }
    }
    return X278_OK;
}

static x278cw_policy_result *find_result(const run *r, x278_str id) {
    for (size_t i = 0; i < r->out->view.policy_count; i++) {
        if (x278cwi_str_equal(r->out->view.policies[i]->id, id)) {
            return (x278cw_policy_result *)r->out->view.policies[i];
        }
    }
    return NULL;
}

/* Ask all policies on the day of the question; remember the first day on which each is met. Are all met? */
static bool ask_all(run *r, forecast *f) {
    bool all = true;
    bool any = false;
    x278_date today;
    x278_date_from_days(r->question.now, &today);
    for (size_t i = 0; i < f->selection.count; i++) {
        if (f->states[i] == NULL) {
            continue;
        }
        r->question.chain = &f->selection.items[i].chain;
        bool met = x278cwi_branches_update(&r->question, f->states[i], f->counts[i]) == X278CWI_TRUE;
        x278cw_policy_result *result = find_result(r, f->selection.items[i].id);
        if (met && result != NULL && result->met_on.year == 0) {
            result->met_on = today;
        }
        all = all && met;
        any = true;
    }
    return all && any;
}

static bool is_all_found(const run *r) {
    bool all = r->out->view.met_on.year != 0;
    for (size_t i = 0; i < r->out->view.policy_count; i++) {
        all = all && r->out->view.policies[i]->met_on.year != 0;
    }
    return all;
}

static void set_day(run *r, int32_t day) {
    r->question.now = day;
    r->question.service = r->service > day ? r->service : day;
    if (day == r->as_of) {
        r->question.service = r->service;
    }
}

/* Day by day; a day on which other versions are in force begins anew. */
static x278_status look_ahead(run *r) {
    forecast f;
    set_day(r, r->as_of);
    x278_status status = begin_forecast(r, &f, r->question.service);
    int32_t service = r->question.service;
    int32_t last = r->as_of + X278CWI_DAYS_AHEAD;
    int32_t end = x278cwi_day_of((x278_date){9999, 12, 31});
    for (int32_t day = r->as_of; status == X278_OK && day <= last && day <= end && !is_all_found(r); day++) {
        set_day(r, day);
        while (status == X278_OK && service < r->question.service) {
            service++;
            if (x278cwi_policies_turn(r->policies, service)) {
                x278i_arena_free(&f.selection.arena);
                status = begin_forecast(r, &f, r->question.service);
                service = r->question.service;
            }
        }
        if (status == X278_OK && ask_all(r, &f) && r->out->view.met_on.year == 0) {
            x278_date_from_days(day, &r->out->view.met_on);
        }
    }
    x278i_arena_free(&f.selection.arena);
    return status;
}

/* ---- the whole ------------------------------------------------------------------------------------------------- */

static x278_status take_days(run *r) {
    int64_t day;
    const x278cw_now *now = &r->options.as_of;
    if (x278_date_to_days(&now->date, &day) != X278_OK || now->minute < 0 || now->minute >= 24 * 60) {
        return X278_E_INVALID_ARG;
    }
    r->as_of = (int32_t)day;
    r->service = r->record.request.has_date ? r->record.request.date : r->as_of;
    if (r->options.service_date.year != 0) {
        if (x278_date_to_days(&r->options.service_date, &day) != X278_OK) {
            return X278_E_INVALID_ARG;
        }
        r->service = (int32_t)day;
    }
    return X278_OK;
}

static x278_status take_scope(run *r) {
    const x278cw_policy_options *options = &r->options;
    r->scope = (x278cwi_scope){
        &r->record.request, options->procedures, options->procedure_count, r->record.request.payer, -1, false};
    r->scope.any = (options->flags & X278CW_POLICY_ANY) != 0;
    if (options->payer != NULL) {
        r->scope.payer = (x278_str){options->payer, strlen(options->payer)};
    }
    if (options->lob != NULL) {
        r->scope.lob = x278cwi_list_find(&x278cwi_lobs, (x278_str){options->lob, strlen(options->lob)});
    }
    bool bad =
        (options->lob != NULL && r->scope.lob < 0) || (options->procedures == NULL && options->procedure_count > 0);
    for (size_t i = 0; !bad && i < options->procedure_count; i++) {
        bad = options->procedures[i] == NULL;
    }
    return bad ? X278_E_INVALID_ARG : X278_OK;
}

/* Room for the ids of all items, certain and open. */
static x278_status make_notes(run *r) {
    size_t count = r->record.evidence->tree.count + r->record.code_count + 1;
    r->notes.certain = x278i_arena_alloc(&r->work, count * sizeof *r->notes.certain);
    r->notes.open = x278i_arena_alloc(&r->work, count * sizeof *r->notes.open);
    return r->notes.certain == NULL || r->notes.open == NULL ? X278_E_NOMEM : X278_OK;
}

static x278_status evaluate(run *r) {
    x278_status status =
        x278cwi_record_make(&r->record, &r->work, r->options.evidence, r->options.request, r->options.tables);
    if (status == X278_OK) {
        status = take_days(r);
    }
    if (status == X278_OK) {
        status = take_scope(r);
    }
    if (status == X278_OK) {
        status = make_notes(r);
    }
    if (status != X278_OK) {
        return status;
    }
    r->question =
        (x278cwi_question){&r->record, r->as_of, r->service, r->scope.procedures, r->scope.procedure_count, NULL};
    status = x278cwi_select(&r->selection, r->ctx, r->policies, &r->scope, r->service, r->errors);
    if (status == X278_OK) {
        status = fill_policies(r);
    }
    r->out->view.as_of = r->options.as_of;
    if (status == X278_OK) {
        x278_date_from_days(r->service, &r->out->view.service_date);
        status = look_ahead(r);
    }
    return status;
}

static x278_status make_report(const x278_ctx *ctx, report **out) {
    report *made = x278i_alloc(ctx, sizeof *made);
    *out = made;
    if (made == NULL) {
        return X278_E_NOMEM;
    }
    memset(made, 0, sizeof *made);
    made->view.struct_size = sizeof made->view;
    made->ctx = ctx;
    x278i_arena_init(&made->arena, ctx);
    return X278_OK;
}

x278_status x278cw_policy_evaluate(const x278_ctx *ctx, const x278cw_policies *policies,
                                   const x278cw_policy_options *options, x278cw_errors *errors,
                                   const x278cw_policy_report **out) {
    if (out == NULL) {
        return X278_E_INVALID_ARG;
    }
    *out = NULL;
    if (ctx == NULL || policies == NULL || options == NULL) {
        return X278_E_INVALID_ARG;
    }
    run r = {.ctx = ctx, .policies = policies, .errors = errors};
    x278_status status = x278cw_version_check();
    if (status == X278_OK) {
        status = x278i_take_options(options, options->struct_size, OPTIONS_BASELINE, &r.options, sizeof r.options);
    }
    if (status == X278_OK && (r.options.flags & ~(uint32_t)X278CW_POLICY_ANY) != 0) {
        status = X278_E_UNSUPPORTED;
    }
    if (status == X278_OK) {
        status = make_report(ctx, &r.out);
    }
    if (status != X278_OK) {
        return status;
    }
    x278i_arena_init(&r.work, ctx);
    x278i_arena_init(&r.selection.arena, ctx);
    status = evaluate(&r);
    x278cwi_record_free(&r.record);
    x278i_arena_free(&r.selection.arena);
    x278i_arena_free(&r.work);
    if (status == X278_OK) {
        *out = &r.out->view;
    } else {
        x278cw_policy_report_free(&r.out->view);
    }
    return status;
}

void x278cw_policy_report_free(const x278cw_policy_report *view) {
    if (view != NULL) {
        report *made = (report *)view;
        const x278_ctx *ctx = made->ctx;
        x278i_arena_free(&made->arena);
        x278i_free(ctx, made, sizeof *made);
    }
}

const x278_ctx *x278cwi_report_ctx(const x278cw_policy_report *view) {
    return ((const report *)view)->ctx;
}
