/* Finds what to do next: for the transaction as a whole, and for people event by event and service by service. */
#include <string.h>

#include "answer/judge.h"

/* A list of steps in the making, and what they are about. */
typedef struct plan {
    x278i_judge *judge;
    x278i_pointers list;
    uint32_t event, line;
    x278_actor corrector; /* of the first AAA that is meant */
} plan;

static x278_status add_step(plan *p, const x278i_rule *rule) {
    x278_next *next = x278i_judge_new(p->judge, sizeof *next);
    if (next == NULL) {
        return X278_E_NOMEM;
    }
    *next = (x278_next){.struct_size = sizeof *next,
                        .who = rule->who == X278I_ACTOR_CORRECTOR ? p->corrector : rule->who,
                        .action = rule->result,
                        .event = p->event,
                        .line = p->line,
                        .text = {rule->text, strlen(rule->text)},
                        .reason = {rule->reason, strlen(rule->reason)}};
    return x278i_pointers_add(p->judge, &p->list, next);
}

static x278_status add_steps(plan *p, const x278i_rule_set *set, uint32_t event, uint32_t line) {
    x278_status status = X278_OK;
    p->event = event;
    p->line = line;
    for (size_t i = 0; i < X278I_RULES_MAX && status == X278_OK; i++) {
        if (x278i_rule_set_has(set, i)) {
            status = add_step(p, x278i_rule_at(i));
        }
    }
    return status;
}

static x278i_rule_set join(x278i_rule_set a, x278i_rule_set b) {
    return (x278i_rule_set){{a.bits[0] | b.bits[0], a.bits[1] | b.bits[1]}};
}

static bool is_same(x278i_rule_set a, x278i_rule_set b) {
    return a.bits[0] == b.bits[0] && a.bits[1] == b.bits[1];
}

/* ---- the transaction ------------------------------------------------------------------------------------------ */

/* Who can correct the first AAA of the transaction. */
static x278_actor first_corrector(const x278_outcome *outcome) {
    return outcome->rejection_count == 0 ? X278_ACTOR_BILLER : outcome->rejections[0]->who;
}

static bool is_there(const x278i_pointers *list, const x278i_rule *rule) {
    for (size_t i = 0; i < list->count; i++) {
        const x278_next *next = list->items[i];
        if (next->who == rule->who && next->action == rule->result) {
            return true;
        }
    }
    return false;
}

static x278_status find_next(x278i_judge *judge) {
    plan p = {.judge = judge, .corrector = first_corrector(judge->outcome)};
    x278i_facts facts = judge->facts;
    x278_status status = X278_OK;
    facts.is |= x278i_is_among(facts.follow_up, X278I_FOLLOW_UPS) ? (uint32_t)X278I_FACT_FOLLOW_UP : 0u;
    facts.is &= ~(uint32_t)X278I_FACT_INCOMPLETE;
    x278i_rule_set set = x278i_rules_next(&facts);
    for (size_t i = 0; i < X278I_RULES_MAX && status == X278_OK; i++) {
        const x278i_rule *rule = x278i_rule_set_has(&set, i) ? x278i_rule_at(i) : NULL;
        bool idle = rule != NULL && (rule->result == X278_ACTION_WAIT || rule->result == X278_ACTION_NONE);
        bool left_out = idle && (facts.is & X278I_FACT_CONTRADICTED) != 0;
        if (rule != NULL && !left_out && !is_there(&p.list, rule)) {
            status = add_step(&p, rule);
        }
    }
    judge->outcome->next = (const x278_next *const *)p.list.items;
    judge->outcome->next_count = p.list.count;
    return status;
}

/* ---- events and services -------------------------------------------------------------------------------------- */

/* Rules for the AAA of a level. */
static x278i_rule_set answer_refusal(const x278i_refusal *refusal) {
    x278i_facts facts = {.at = X278I_AT_REJECTION,
                         .is = X278I_FACT_REJECTED,
                         .verdict = X278_VERDICT_REJECTED,
                         .follow_up = refusal->follow_up};
    facts.is |= refusal->differ ? (uint32_t)X278I_FACT_FOLLOW_UPS_DIFFER : 0u;
    facts.is |= x278i_is_among(refusal->follow_up, X278I_FOLLOW_UPS) ? (uint32_t)X278I_FACT_FOLLOW_UP : 0u;
    return refusal->count > 0 ? x278i_rules_next(&facts) : (x278i_rule_set){{0, 0}};
}

/* A level that a level above rejected has no step of its own. */
static x278i_rule_set answer_verdict(x278i_facts facts) {
    bool above = facts.verdict == X278_VERDICT_REJECTED && (facts.is & X278I_FACT_OWN) == 0;
    return above ? (x278i_rule_set){{0, 0}} : x278i_rules_next(&facts);
}

/* Steps of a service. `alone`: they will name it. */
static x278i_rule_set plan_line(const x278i_judge *judge, const x278i_answer_event *event,
                                const x278i_answer_line *line, bool alone) {
    x278i_facts facts = x278i_facts_of_line(judge, event, line);
    facts.at |= alone ? (uint32_t)X278I_AT_ALONE : 0u;
    return join(answer_refusal(&line->level.refusal), answer_verdict(facts));
}

/* May one list of steps do for an event and all its services? Not where the event leaves the decision to them, nor where they
 * decide otherwise. */
static bool is_alike(const x278i_judge *judge, const x278i_answer_event *event) {
    bool decided = event->view.own != X278_VERDICT_NONE;
    x278i_rule_set whole = answer_verdict(x278i_facts_of_event(judge, event));
    for (const x278i_answer_line *line = event->lines; line != NULL; line = line->next) {
        x278i_rule_set steps = plan_line(judge, event, line, false);
        x278i_rule_set first = plan_line(judge, event, event->lines, false);
        bool own = line->view.own != X278_VERDICT_NONE;
        if (!is_same(steps, first) || (own && (!decided || !is_same(join(steps, whole), whole)))) {
            return false;
        }
    }
    return true;
}

static x278_status plan_event(plan *p, const x278i_answer_event *event, uint32_t number) {
    bool alike = is_alike(p->judge, event);
    x278i_facts facts = x278i_facts_of_event(p->judge, event);
    facts.at = alike ? (uint32_t)X278I_AT_EVENT : (uint32_t)X278I_AT_DIFFERING;
    x278i_rule_set own = answer_refusal(&event->level.refusal);
    if (alike || event->view.own != X278_VERDICT_NONE) {
        own = join(own, answer_verdict(facts));
    }
    if (alike && event->lines != NULL) {
        own = join(own, plan_line(p->judge, event, event->lines, false));
    }
    x278_status status = add_steps(p, &own, number, 0);
    uint32_t line_number = 0;
    for (const x278i_answer_line *line = event->lines; line != NULL && status == X278_OK && !alike; line = line->next) {
        x278i_rule_set steps = plan_line(p->judge, event, line, true);
        status = add_steps(p, &steps, number, ++line_number);
    }
    return status;
}

/* What the transaction as a whole is to be asked about: what does not fit together, and AAA above the events. */
static x278i_rule_set plan_whole(const x278i_judge *judge) {
    bool unclear = judge->events == NULL && judge->facts.verdict == X278_VERDICT_UNCLEAR;
    x278i_facts facts = {.at = judge->facts.at,
                         .is = judge->facts.is,
                         .contradictions = judge->facts.contradictions,
                         .of = judge->facts.of,
                         .verdict = unclear ? X278_VERDICT_UNCLEAR : X278_VERDICT_NONE};
    return join(x278i_rules_next(&facts), answer_refusal(&judge->above));
}

static x278_status find_steps(x278i_judge *judge) {
    plan p = {.judge = judge, .corrector = first_corrector(judge->outcome)};
    x278i_rule_set set = plan_whole(judge);
    x278_status status = add_steps(&p, &set, 0, 0);
    p.corrector = X278_ACTOR_BILLER; /* of AAA at events and services */
    uint32_t number = 0;
    for (x278i_answer_event *event = judge->events; event != NULL && status == X278_OK; event = event->next) {
        status = plan_event(&p, event, ++number);
    }
    judge->outcome->steps = (const x278_next *const *)p.list.items;
    judge->outcome->step_count = p.list.count;
    return status;
}

x278_status x278i_find_steps(x278i_judge *judge) {
    x278_status status = find_next(judge);
    return status == X278_OK ? find_steps(judge) : status;
}
