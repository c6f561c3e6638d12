/* Finds the verdicts of lines, events and the transaction, what contradicts, and what the payer waits for. */
#include "answer/judge.h"

#include <string.h>

#include "answer/label.h"

void *x278i_judge_new(x278i_judge *judge, size_t size) {
    void *memory = x278i_arena_alloc(judge->arena, size);
    if (memory != NULL) {
        memset(memory, 0, size);
    }
    return memory;
}

x278_status x278i_pointers_add(x278i_judge *judge, x278i_pointers *list, void *item) {
    if ((list->count & (list->count - 1)) == 0) { /* 0 or a power of two: it is full */
        size_t room = list->count == 0 ? 1 : 2 * list->count;
        void **items = x278i_arena_alloc(judge->arena, room * sizeof *items);
        if (items == NULL) {
            return X278_E_NOMEM;
        }
        if (list->count > 0) {
            memcpy(items, list->items, list->count * sizeof *items);
        }
        list->items = items;
    }
    list->items[list->count++] = item;
    return X278_OK;
}

/* ---- combining ------------------------------------------------------------------------------------------------ */

#define IN X278I_BIT

x278_verdict x278_verdict_combine(const x278_verdict *parts, size_t count) {
    static const struct {
        uint32_t any, only; /* one of these is among them; nothing else is */
        x278_verdict result;
    } rules[] = {
        {IN(X278_VERDICT_PENDED), 0, X278_VERDICT_PENDED},
        {IN(X278_VERDICT_CONTACT_PAYER), 0, X278_VERDICT_CONTACT_PAYER},
        {IN(X278_VERDICT_UNCLEAR), 0, X278_VERDICT_UNCLEAR},
        {IN(X278_VERDICT_REJECTED) | IN(X278_VERDICT_MIXED), 0, X278_VERDICT_MIXED},
        {0, IN(X278_VERDICT_APPROVED) | IN(X278_VERDICT_NOT_REQUIRED), X278_VERDICT_APPROVED},
        {0, IN(X278_VERDICT_APPROVED) | IN(X278_VERDICT_NOT_REQUIRED) | IN(X278_VERDICT_MODIFIED),
         X278_VERDICT_MODIFIED},
        {0, IN(X278_VERDICT_DENIED) | IN(X278_VERDICT_CANCELLED), X278_VERDICT_DENIED},
    };
    uint32_t set = 0;
    for (size_t i = 0; i < count; i++) {
        bool known = parts[i] >= X278_VERDICT_NONE && parts[i] <= X278_VERDICT_UNCLEAR;
        set |= IN(known ? parts[i] : X278_VERDICT_UNCLEAR);
    }
    if ((set & (set - 1)) == 0) {
        return count == 0 ? X278_VERDICT_NONE : parts[0];
    }
    for (size_t i = 0; i < sizeof rules / sizeof rules[0]; i++) {
        if ((rules[i].any & set) != 0 || (rules[i].only != 0 && (set & ~rules[i].only) == 0)) {
            return rules[i].result;
        }
    }
    return X278_VERDICT_PARTLY_APPROVED;
}

/* A set that grows by one verdict: combining goes by which verdicts are among them. */
typedef struct verdicts {
    x278_verdict found[X278_VERDICT_UNCLEAR + 1];
    size_t count;
} verdicts;

static void add_verdict(verdicts *set, x278_verdict verdict) {
    for (size_t i = 0; i < set->count; i++) {
        if (set->found[i] == verdict) {
            return;
        }
    }
    set->found[set->count++] = verdict;
}

/* ---- levels --------------------------------------------------------------------------------------------------- */

static x278_verdict own_verdict(uint32_t at, const x278i_answer_level *level) {
    x278i_facts facts = {.at = at, .is = level->is, .action = level->action};
    return (level->is & X278I_FACT_OWN) != 0 ? x278i_rule_verdict(X278I_STAGE_DECISION, &facts) : X278_VERDICT_NONE;
}

/* The verdict of a level without anything below it. */
static x278_verdict level_verdict(const x278i_facts *facts, x278_verdict own, x278_verdict above) {
    x278_verdict verdict = x278i_rule_verdict(X278I_STAGE_LEVEL, facts);
    return verdict == X278I_RESULT_OWN ? own : verdict == X278I_RESULT_ABOVE ? above : verdict;
}

/* What holds for every level of the transaction. */
static uint32_t inherited(const x278i_judge *judge) {
    uint32_t is = judge->facts.is;
    return (is & (X278I_FACT_BARRED | X278I_FACT_MISSING_INFORMATION | X278I_FACT_CONTRADICTED |
                  X278I_FACT_ERRORS_ONLY | X278I_FACT_INCOMPLETE | X278I_FACT_STRAY | X278I_FACT_FINAL)) |
           ((is & X278I_FACT_BARRED) != 0 ? (uint32_t)X278I_FACT_BARRED_BELOW : 0u);
}

x278i_facts x278i_facts_of_line(const x278i_judge *judge, const x278i_answer_event *event,
                                const x278i_answer_line *line) {
    bool rejected = (event->level.is & X278I_FACT_REJECTED) != 0 || event->above.count > 0;
    bool own = line->view.authorization.ptr != NULL;
    bool number = own || event->view.authorization.ptr != NULL;
    bool dates = line->view.valid_from.year != 0 || event->view.valid_from.year != 0;
    bool wants = line->level.wants || event->level.wants;
    bool deficient = line->view.outcome == X278_VERDICT_DENIED && !line->level.explained && !event->level.explained;
    uint32_t elsewhere = (own ? line->level.is : event->level.is) & X278I_FACT_NUMBER_ELSEWHERE;
    return (x278i_facts){
        .at = X278I_AT_LINE,
        .is = (line->level.is & ~(uint32_t)X278I_FACT_NUMBER_ELSEWHERE) | inherited(judge) |
              ((event->level.is & X278I_FACT_OWN) != 0 ? (uint32_t)X278I_FACT_ABOVE_DECIDED : 0u) |
              (rejected ? (uint32_t)X278I_FACT_ABOVE_REJECTED : 0u) |
              (number ? (uint32_t)X278I_FACT_NUMBER | elsewhere : 0u) | (dates ? (uint32_t)X278I_FACT_DATES : 0u) |
              (wants ? (uint32_t)X278I_FACT_WANTED : 0u) | (deficient ? (uint32_t)X278I_FACT_DEFICIENT : 0u),
        .verdict = line->view.outcome,
        .action = line->level.action,
        .above = event->level.action,
        .of = judge->facts.of,
        .follow_up = line->level.refusal.follow_up,
    };
}

/* What the lines of an event come to. */
static uint32_t facts_of_lines(const x278i_answer_event *event) {
    uint32_t is = event->lines == NULL ? 0u : (uint32_t)(X278I_FACT_ALL_APPROVED | X278I_FACT_ALL_DENIED);
    for (const x278i_answer_line *line = event->lines; line != NULL; line = line->next) {
        x278_verdict verdict = line->view.outcome;
        bool approved = verdict == X278_VERDICT_APPROVED;
        bool denied = verdict == X278_VERDICT_DENIED;
        is |= approved || verdict == X278_VERDICT_MODIFIED ? (uint32_t)X278I_FACT_GRANTED_LINE : 0u;
        is |= denied ? (uint32_t)X278I_FACT_DENIED_LINE : 0u;
        is &= ~((approved ? 0u : (uint32_t)X278I_FACT_ALL_APPROVED) | (denied ? 0u : (uint32_t)X278I_FACT_ALL_DENIED));
    }
    return is;
}

/* The first line that is approved or modified and has a number; NULL: there is none. */
static const x278i_answer_line *granted_line(const x278i_answer_event *event) {
    for (const x278i_answer_line *line = event->lines; line != NULL; line = line->next) {
        bool granted = line->view.outcome == X278_VERDICT_APPROVED || line->view.outcome == X278_VERDICT_MODIFIED;
        if (granted && line->view.authorization.ptr != NULL) {
            return line;
        }
    }
    return NULL;
}

/* Was the event or a line of it denied, with no reason given there and no note? */
static bool is_deficient(const x278i_answer_event *event) {
    bool found = event->view.own == X278_VERDICT_DENIED && !event->level.explained;
    for (const x278i_answer_line *line = event->lines; line != NULL; line = line->next) {
        bool noted = line->level.explained || event->view.event->message.ptr != NULL;
        found = found || (line->view.own == X278_VERDICT_DENIED && !noted);
    }
    return found;
}

x278i_facts x278i_facts_of_event(const x278i_judge *judge, const x278i_answer_event *event) {
    const x278i_answer_line *line = event->view.authorization.ptr != NULL ? NULL : granted_line(event);
    bool dates = event->view.valid_from.year != 0 || (line != NULL && line->view.valid_from.year != 0);
    bool number = event->view.authorization.ptr != NULL || line != NULL;
    uint32_t elsewhere = (line == NULL ? event->level.is : line->level.is) & X278I_FACT_NUMBER_ELSEWHERE;
    return (x278i_facts){
        .at = X278I_AT_EVENT,
        .is = (event->level.is & ~(uint32_t)X278I_FACT_NUMBER_ELSEWHERE) | facts_of_lines(event) |
              (event->above.count > 0 ? (uint32_t)X278I_FACT_ABOVE_REJECTED : 0u) |
              (number ? (uint32_t)X278I_FACT_NUMBER | elsewhere : 0u) | (dates ? (uint32_t)X278I_FACT_DATES : 0u) |
              (event->level.wants ? (uint32_t)X278I_FACT_WANTED : 0u) |
              (is_deficient(event) ? (uint32_t)X278I_FACT_DEFICIENT : 0u) | inherited(judge),
        .verdict = event->view.outcome,
        .action = event->level.action,
        .of = judge->facts.of,
        .follow_up = event->level.refusal.follow_up,
    };
}

/* Rules of X278I_STAGE_CONTRADICTION that fit, as bits of the contradictions. */
static uint32_t contradictions_of(const x278i_facts *facts) {
    uint32_t found = 0;
    size_t number;
    const x278i_rule *rule;
    for (size_t from = 0; (rule = x278i_rule_find(X278I_STAGE_CONTRADICTION, facts, from, &number)) != NULL;
         from = number + 1) {
        found |= IN(rule->result);
    }
    return found;
}

static void judge_event(x278i_judge *judge, x278i_answer_event *event) {
    verdicts parts = {.count = 0};
    event->view.own = own_verdict(X278I_AT_EVENT, &event->level);
    for (x278i_answer_line *line = event->lines; line != NULL; line = line->next) {
        line->view.own = own_verdict(X278I_AT_LINE, &line->level);
        x278i_facts facts = x278i_facts_of_line(judge, event, line);
        line->view.outcome = level_verdict(&facts, line->view.own, event->view.own);
        add_verdict(&parts, line->view.outcome);
        judge->facts.is |= line->level.is & X278I_FACT_TWO_DECISIONS;
        judge->facts.is |= line->view.own == X278_VERDICT_PENDED ? (uint32_t)X278I_FACT_PENDED : 0u;
    }
    x278i_facts facts = x278i_facts_of_event(judge, event);
    facts.verdict = parts.count > 0 ? x278_verdict_combine(parts.found, parts.count)
                                    : level_verdict(&facts, event->view.own, X278_VERDICT_NONE);
    x278_verdict replaced = parts.count > 0 ? x278i_rule_verdict(X278I_STAGE_EVENT, &facts) : X278_VERDICT_NONE;
    event->view.outcome = replaced == X278_VERDICT_NONE ? facts.verdict : replaced;
    event->contradictions = contradictions_of(&facts);
    judge->facts.is |= event->level.is & X278I_FACT_TWO_DECISIONS;
    judge->facts.is |= event->view.own == X278_VERDICT_PENDED ? (uint32_t)X278I_FACT_PENDED : 0u;
}

/* ---- what is wanted ------------------------------------------------------------------------------------------- */

/* Is a level pended, by its own decision, or where it says nothing by that of its event? */
static bool is_pended(x278_verdict own, x278_verdict otherwise) {
    return own == X278_VERDICT_PENDED || (own == X278_VERDICT_NONE && otherwise == X278_VERDICT_PENDED);
}

static x278_status add_wish(x278i_judge *judge, x278i_pointers *list, const x278_outcome_wanted *wish, x278_str loop,
                            size_t number) {
    x278_outcome_wanted *wanted = x278i_judge_new(judge, sizeof *wanted);
    if (wanted == NULL) {
        return X278_E_NOMEM;
    }
    *wanted = *wish;
    wanted->struct_size = sizeof *wanted;
    x278i_label path = {.len = 0};
    x278i_label_add(&path, loop.ptr, loop.len);
    if (wish->kind == X278_WANTED_DOCUMENT) {
        x278i_label_add(&path, "-PWK", X278_STRLEN);
        x278i_label_index(&path, number);
    } else {
        x278i_label_add(&path, number < 10 ? "-HI0" : "-HI", X278_STRLEN);
        x278i_label_number(&path, number);
    }
    x278_status status = x278i_arena_str(judge->arena, path.text, path.len, &wanted->path);
    return status == X278_OK ? x278i_pointers_add(judge, list, wanted) : status;
}

static x278_status add_documents(x278i_judge *judge, x278i_pointers *list, x278_str loop,
                                 const x278_attachment *const *attachments, size_t count) {
    x278_status status = X278_OK;
    for (size_t i = 0; i < count && status == X278_OK; i++) {
        x278_outcome_wanted wish = {.kind = X278_WANTED_DOCUMENT,
                                    .code = attachments[i]->report_type,
                                    .how = attachments[i]->transmission,
                                    .number = attachments[i]->number};
        status = add_wish(judge, list, &wish, loop, i + 1);
    }
    return status;
}

static x278_status add_questions(x278i_judge *judge, x278i_pointers *list, x278_str loop,
                                 const x278_information_request *const *requests, size_t count) {
    x278_status status = X278_OK;
    for (size_t i = 0; i < count && status == X278_OK; i++) {
        x278_hi_use use = 0;
        x278_outcome_wanted wish = {.kind = X278_WANTED_QUESTION, .code = requests[i]->code};
        x278_str qualifier = requests[i]->qualifier;
        bool question = qualifier.ptr != NULL &&
                        x278_hi_qualifier_parse(qualifier.ptr, qualifier.len, &use, NULL) == X278_OK &&
                        use == X278_HI_QUESTION;
        status = question && wish.code.ptr != NULL ? add_wish(judge, list, &wish, loop, i + 1) : X278_OK;
    }
    return status;
}

static x278_status list_event_wishes(x278i_judge *judge, x278i_pointers *list, const x278_outcome_event *view) {
    const x278_event *event = view->event;
    x278_status status = add_documents(judge, list, view->path, event->attachments, event->attachment_count);
    return status != X278_OK
               ? status
               : add_questions(judge, list, view->path, event->information_requests, event->information_request_count);
}

static x278_status list_line_wishes(x278i_judge *judge, x278i_pointers *list, const x278_outcome_line *view) {
    const x278_service *service = view->service;
    x278_status status = add_documents(judge, list, view->path, service->attachments, service->attachment_count);
    return status != X278_OK ? status
                             : add_questions(judge, list, view->path, service->information_requests,
                                             service->information_request_count);
}

static x278_status list_wishes(x278i_judge *judge) {
    x278i_pointers list = {0};
    x278_status status = X278_OK;
    for (x278i_answer_event *event = judge->events; event != NULL && status == X278_OK; event = event->next) {
        size_t before = list.count;
        if (is_pended(event->view.own, event->view.outcome)) {
            status = list_event_wishes(judge, &list, &event->view);
        }
        for (x278i_answer_line *line = event->lines; line != NULL && status == X278_OK; line = line->next) {
            size_t count = list.count;
            if (line->view.service != NULL && is_pended(line->view.own, event->view.own)) {
                status = list_line_wishes(judge, &list, &line->view);
            }
            line->level.wants = list.count > count;
        }
        event->level.wants = list.count > before;
    }
    judge->facts.is |= list.count > 0 ? (uint32_t)X278I_FACT_WANTED : 0u;
    judge->outcome->wanted = (const x278_outcome_wanted *const *)list.items;
    judge->outcome->wanted_count = list.count;
    return status;
}

/* ---- the transaction ------------------------------------------------------------------------------------------ */

static x278_status list_contradictions(x278i_judge *judge) {
    uint32_t found = judge->facts.contradictions;
    size_t count = 0;
    x278_contradiction *list = x278i_judge_new(judge, 32 * sizeof *list);
    if (list == NULL) {
        return X278_E_NOMEM;
    }
    for (int32_t i = 0; i < 32; i++) {
        if ((found & IN(i)) != 0) {
            list[count++] = i;
        }
    }
    judge->outcome->contradictions = count > 0 ? list : NULL;
    judge->outcome->contradiction_count = count;
    return X278_OK;
}

static void judge_contradictions(x278i_judge *judge) {
    const uint32_t bars = IN(X278_CONTRADICTION_INCOMPLETE) | IN(X278_CONTRADICTION_HAS_ERRORS) |
                          IN(X278_CONTRADICTION_TWO_DECISIONS) | IN(X278_CONTRADICTION_EVENT_AGAINST_LINES);
    x278i_facts *facts = &judge->facts;
    for (const x278i_answer_event *event = judge->events; event != NULL; event = event->next) {
        facts->contradictions |= event->contradictions;
    }
    facts->contradictions |= contradictions_of(facts);
    facts->is |= facts->contradictions != 0 ? (uint32_t)X278I_FACT_CONTRADICTED : 0u;
    facts->is |= (facts->contradictions & bars) != 0 ? (uint32_t)X278I_FACT_BARRED : 0u;
    facts->is |=
        (facts->contradictions & bars) == IN(X278_CONTRADICTION_HAS_ERRORS) ? (uint32_t)X278I_FACT_ERRORS_ONLY : 0u;
    judge->outcome->is_barred = (facts->contradictions & bars) != 0;
}

/* The number and the days for the claim, of the first event that is approved at least in part. */
static void find_claim(x278i_judge *judge) {
    const uint32_t granted = IN(X278_VERDICT_APPROVED) | IN(X278_VERDICT_MODIFIED) | IN(X278_VERDICT_PARTLY_APPROVED);
    const x278i_answer_event *event = judge->events;
    while (event != NULL && (granted & IN(event->view.outcome)) == 0) {
        event = event->next;
    }
    if (event == NULL || judge->outcome->is_barred) {
        return;
    }
    const x278i_answer_line *line = event->view.authorization.ptr == NULL ? granted_line(event) : NULL;
    bool dated = event->view.valid_from.year != 0 || event->view.valid_to.year != 0 || line == NULL;
    judge->outcome->claim_authorization = line == NULL ? event->view.authorization : line->view.authorization;
    judge->outcome->claim_from = dated ? event->view.valid_from : line->view.valid_from;
    judge->outcome->claim_to = dated ? event->view.valid_to : line->view.valid_to;
    uint32_t elsewhere = (line == NULL ? event->level.is : line->level.is) & X278I_FACT_NUMBER_ELSEWHERE;
    bool number = judge->outcome->claim_authorization.ptr != NULL;
    judge->facts.is |= number ? (uint32_t)X278I_FACT_NUMBER | elsewhere : 0u;
    judge->facts.is |= judge->outcome->claim_from.year != 0 ? (uint32_t)X278I_FACT_DATES : 0u;
}

/* Does every rejection say that nothing was found? */
static bool found_nothing(const x278_outcome *outcome) {
    bool all = outcome->outcome == X278_VERDICT_REJECTED && outcome->rejection_count > 0;
    for (size_t i = 0; i < outcome->rejection_count && all; i++) {
        all = x278i_is_among(outcome->rejections[i]->reason, X278I_NOTHING_FOUND);
    }
    return all;
}

static void judge_transaction(x278i_judge *judge) {
    x278_outcome *outcome = judge->outcome;
    x278i_facts *facts = &judge->facts;
    verdicts parts = {.count = 0};
    for (x278i_answer_event *event = judge->events; event != NULL; event = event->next) {
        judge_event(judge, event);
        add_verdict(&parts, event->view.outcome);
    }
    facts->is |= outcome->rejection_count > 0 ? (uint32_t)X278I_FACT_REJECTED : 0u;
    facts->verdict = parts.count > 0 ? x278_verdict_combine(parts.found, parts.count)
                                     : level_verdict(facts, X278_VERDICT_NONE, X278_VERDICT_NONE);
    if (outcome->rejection_count > 0) {
        const x278_outcome_rejection *first = outcome->rejections[0];
        facts->follow_up = x278i_is_among(first->reason, X278I_NOTHING_FOUND) ? first->reason : first->follow_up;
    }
    size_t number;
    const x278i_rule *rule = x278i_rule_find(X278I_STAGE_FINAL, facts, 0, &number);
    outcome->outcome = facts->verdict;
    outcome->is_nothing_found = found_nothing(outcome);
    outcome->is_final = rule == NULL ? X278_ANSWERED_UNKNOWN : rule->result;
    facts->is |= outcome->is_final == X278_ANSWERED_YES  ? (uint32_t)X278I_FACT_FINAL
                 : outcome->is_final == X278_ANSWERED_NO ? (uint32_t)X278I_FACT_NOT_FINAL
                                                         : 0u;
    const uint32_t denied = IN(X278_VERDICT_DENIED) | IN(X278_VERDICT_PARTLY_APPROVED);
    for (const x278i_answer_event *event = judge->events; event != NULL; event = event->next) {
        outcome->is_deficient |= (denied & IN(outcome->outcome)) != 0 && is_deficient(event);
    }
    facts->is |= outcome->is_deficient ? (uint32_t)X278I_FACT_DEFICIENT : 0u;
}

x278_status x278i_judge_all(x278i_judge *judge) {
    x278i_facts *facts = &judge->facts;
    bool request = judge->outcome->is_request != 0;
    facts->at = request ? (uint32_t)X278I_AT_REQUEST : (uint32_t)X278I_AT_TRANSACTION;
    facts->type = judge->doc->review->type;
    const char *release = x278i_guide_text(judge->doc->guide, judge->doc->guide->release_str);
    facts->of = (x278_str){release, strlen(release)};
    bool cut = (judge->options.flags & X278_OUTCOME_INCOMPLETE) != 0 || x278_doc_incomplete(judge->doc) != 0;
    facts->is =
        (cut ? (uint32_t)X278I_FACT_INCOMPLETE : 0u) |
        ((judge->options.flags & X278_OUTCOME_MISSING_INFORMATION) != 0 ? (uint32_t)X278I_FACT_MISSING_INFORMATION
                                                                        : 0u) |
        (judge->options.errors > 0 ? (uint32_t)X278I_FACT_ERRORS : 0u) |
        (judge->traced ? (uint32_t)X278I_FACT_TRACED : 0u) | (judge->stray ? (uint32_t)X278I_FACT_STRAY : 0u);
    if (!request) {
        judge_transaction(judge);
    }
    judge_contradictions(judge);
    x278_status status = list_contradictions(judge);
    if (status == X278_OK && !request) {
        status = list_wishes(judge);
        find_claim(judge);
    }
    return status;
}
