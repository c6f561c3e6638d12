/* Reads a document into the levels of a judge: what each says itself, loop by loop. */
#include <string.h>

#include "answer/judge.h"
#include "answer/label.h"
#include "review/loops.h"

/* The reader of a document. */
typedef struct gather {
    x278i_judge *judge;
    x278i_tour tour;
    uint32_t *ordinals;                      /* of each loop row: how many were met */
    x278i_refusal refusals[X278I_DEPTH_MAX]; /* of the loops that are open, with that of their parties */
    x278i_pointers rejections, contacts;
} gather;

/* The field of a struct by its name; X278I_NONE: it has none. */
static uint16_t field_of(const gather *g, uint16_t loop, const char *name) {
    uint16_t type = g->tour.binding->loops[loop];
    for (uint16_t i = 0; type != X278I_NONE && i < x278i_structs[type].count; i++) {
        uint16_t field = (uint16_t)(x278i_structs[type].first + i);
        if (strcmp(x278i_fields[field].name, name) == 0) {
            return field;
        }
    }
    return X278I_NONE;
}

/* ---- values of a level ---------------------------------------------------------------------------------------- */

static x278_str value_of(const x278_reference *reference) {
    return reference == NULL ? (x278_str){NULL, 0} : reference->value;
}

static void read_period(const x278_period *period, x278_date *first, x278_date *last) {
    x278_time time;
    x278_date from, to;
    if (period != NULL && period->value.ptr != NULL &&
        x278_dates_parse(period->format.ptr == NULL ? "D8" : period->format.ptr, X278_STRLEN, period->value.ptr,
                         period->value.len, &from, &to, &time) == X278_OK &&
        from.year != 0) {
        *first = from;
        if (last != NULL && memcmp(&from, &to, sizeof from) != 0) {
            *last = to;
        }
    }
}

/* The days it is good for: DTP 007, whose end DTP 036 replaces. */
static void read_validity(const x278_period *effective, const x278_period *expires, x278_date *from, x278_date *to) {
    read_period(effective, from, to);
    read_period(expires, to, NULL);
}

static void read_decision(x278i_answer_level *level, const x278_decision *decision, x278_str message,
                          const x278_unknown *const *unknowns, size_t unknown_count) {
    level->explained = message.ptr != NULL;
    if (decision == NULL) {
        return;
    }
    level->is |= X278I_FACT_OWN;
    level->action = decision->action;
    for (size_t i = 0; i < decision->reason_count; i++) {
        x278_str reason = decision->reasons[i];
        level->explained = level->explained || reason.ptr != NULL;
        level->is |= x278i_is_among(reason, "25") ? (uint32_t)X278I_FACT_NOT_CONSIDERED
                     : reason.ptr != NULL         ? (uint32_t)X278I_FACT_OTHER_REASON
                                                  : 0u;
    }
    for (size_t i = 0; i < unknown_count; i++) {
        bool second = unknowns[i]->element == 0 && x278i_is_among(unknowns[i]->tag, "HCR");
        level->is |= second ? (uint32_t)X278I_FACT_TWO_DECISIONS : 0u;
    }
}

static x278_str number_of(x278i_answer_level *level, const x278_decision *decision, const x278_reference *reference) {
    x278_str number = decision == NULL ? (x278_str){NULL, 0} : decision->authorization_number;
    if (number.ptr == NULL && value_of(reference).ptr != NULL) {
        level->is |= X278I_FACT_NUMBER_ELSEWHERE;
        number = value_of(reference);
    }
    return number;
}

/* ---- levels --------------------------------------------------------------------------------------------------- */

/* The id of the loop that was found last, and its path with the number it has in the transaction. */
static x278_status name_loop(const gather *g, uint16_t loop, x278_str *id, x278_str *path) {
    x278i_label label = {.len = 0};
    x278i_label_loop(&label, g->tour.guide, loop);
    x278_status status = id == NULL ? X278_OK : x278i_arena_str(g->judge->arena, label.text, label.len, id);
    x278i_label_index(&label, g->ordinals[loop]);
    return status == X278_OK ? x278i_arena_str(g->judge->arena, label.text, label.len, path) : status;
}

/* What decides about the next step: the follow-up, or that nothing was found. */
static x278_str follow_up_of(const x278_rejection *rejection) {
    return x278i_is_among(rejection->reason, X278I_NOTHING_FOUND) ? rejection->reason : rejection->follow_up;
}

static void refuse(x278i_refusal *refusal, x278_str follow_up) {
    bool same = refusal->follow_up.len == follow_up.len &&
                (follow_up.len == 0 || memcmp(refusal->follow_up.ptr, follow_up.ptr, follow_up.len) == 0);
    refusal->differ = refusal->differ || (refusal->count > 0 && !same);
    refusal->follow_up = refusal->count == 0 ? follow_up : refusal->follow_up;
    refusal->count++;
}

static void refuse_all(x278i_refusal *refusal, const x278i_refusal *more) {
    if (more->count > 0) {
        bool differ = refusal->differ || more->differ;
        refuse(refusal, more->follow_up);
        refusal->count += more->count - 1;
        refusal->differ = refusal->differ || differ;
    }
}

static x278_status add_event(gather *g, uint16_t loop, const x278_event *source) {
    x278i_answer_event *event = x278i_judge_new(g->judge, sizeof *event);
    if (event == NULL || name_loop(g, loop, NULL, &event->view.path) != X278_OK) {
        return X278_E_NOMEM;
    }
    event->view.struct_size = sizeof event->view;
    event->view.event = source;
    event->view.decision = source->decision;
    event->view.ordinal = g->ordinals[loop];
    read_decision(&event->level, source->decision, source->message, source->unknowns, source->unknown_count);
    event->view.authorization = number_of(&event->level, source->decision, source->previous_authorization);
    event->view.reference = value_of(source->administrative_reference);
    read_period(source->issued, &event->view.issued, NULL);
    read_validity(source->effective, source->expires, &event->view.valid_from, &event->view.valid_to);
    for (uint32_t i = 0; i + 1 < g->tour.depth; i++) {
        refuse_all(&event->above, &g->refusals[i]);
    }
    if (g->judge->last == NULL) {
        g->judge->events = event;
    } else {
        g->judge->last->next = event;
    }
    g->judge->last = event;
    return X278_OK;
}

/* `source` NULL: a line that did not come back. */
static x278_status add_line(gather *g, x278i_answer_event *event, uint16_t loop, const x278_service *source) {
    x278i_answer_line *line = x278i_judge_new(g->judge, sizeof *line);
    if (line == NULL || (source != NULL && name_loop(g, loop, NULL, &line->view.path) != X278_OK)) {
        return X278_E_NOMEM;
    }
    line->view.struct_size = sizeof line->view;
    line->view.ordinal = source == NULL ? 0 : g->ordinals[loop];
    line->level.is = source == NULL ? (uint32_t)X278I_FACT_MISSING : 0u;
    if (source != NULL) {
        line->view.service = source;
        line->view.decision = source->decision;
        read_decision(&line->level, source->decision, source->message, source->unknowns, source->unknown_count);
        line->view.authorization = number_of(&line->level, source->decision, source->previous_authorization);
        line->view.reference = value_of(source->administrative_reference);
        read_period(source->issued, &line->view.issued, NULL);
        read_validity(source->effective, source->expires, &line->view.valid_from, &line->view.valid_to);
    }
    if (event->last == NULL) {
        event->lines = line;
    } else {
        event->last->next = line;
    }
    event->last = line;
    event->view.line_count++;
    return X278_OK;
}

/* ---- rejections and contacts ---------------------------------------------------------------------------------- */

/* Which level an AAA of the loop that is open belongs to: the service, or the event; NULL: one above. */
static x278i_answer_level *level_of(const gather *g) {
    x278i_answer_event *event = g->judge->last;
    for (uint32_t i = g->tour.depth; i > 0 && event != NULL; i--) {
        uint16_t loop = g->tour.at[i - 1].loop;
        if (x278i_is_struct(g->tour.binding, loop, "x278_service") && event->last != NULL) {
            return &event->last->level;
        }
        if (x278i_is_struct(g->tour.binding, loop, "x278_event")) {
            return &event->level;
        }
    }
    return NULL;
}

static x278_status add_rejection(gather *g, uint16_t loop, const x278_rejection *source) {
    x278_outcome_rejection *rejection = x278i_judge_new(g->judge, sizeof *rejection);
    if (rejection == NULL || name_loop(g, loop, &rejection->loop, &rejection->path) != X278_OK) {
        return X278_E_NOMEM;
    }
    rejection->struct_size = sizeof *rejection;
    rejection->rejection = source;
    rejection->reason = source->reason;
    rejection->follow_up = source->follow_up;
    rejection->who = x278i_actor_of(rejection->loop);
    bool party = x278i_is_struct(g->tour.binding, loop, "x278_party");
    x278i_answer_level *level = level_of(g);
    if (level != NULL) {
        level->is |= X278I_FACT_REJECTED;
        level->is |= !party && x278i_is_among(source->reason, "33") ? (uint32_t)X278I_FACT_NOT_CONSIDERED : 0u;
        refuse(&level->refusal, follow_up_of(source));
    } else {
        uint32_t depth = g->tour.depth - (party && g->tour.depth > 1 ? 2 : 1);
        refuse(&g->refusals[depth], follow_up_of(source));
        refuse(&g->judge->above, follow_up_of(source));
    }
    return x278i_pointers_add(g->judge, &g->rejections, rejection);
}

static x278_status add_contact(gather *g, x278_contact_use use, const x278_contact *source) {
    x278_outcome_contact *contact = x278i_judge_new(g->judge, sizeof *contact);
    if (contact == NULL) {
        return X278_E_NOMEM;
    }
    contact->struct_size = sizeof *contact;
    contact->use = use;
    contact->name = source->name;
    contact->contact = source;
    for (size_t i = 0; i < source->number_count; i++) {
        const x278_contact_number *number = source->numbers[i];
        x278_str *fields[] = {&contact->phone, &contact->fax, &contact->email, &contact->url};
        static const char *const kinds[] = {"TE", "FX", "EM", "UR"};
        for (size_t k = 0; k < sizeof kinds / sizeof kinds[0]; k++) {
            if (x278i_is_among(number->kind, kinds[k]) && fields[k]->ptr == NULL) {
                *fields[k] = number->number;
            }
        }
    }
    return x278i_pointers_add(g->judge, &g->contacts, contact);
}

static x278_status add_contacts(gather *g, uint16_t loop, const x278_party *party) {
    static const struct {
        const char *loops;
        x278_contact_use use;
    } uses[] = {{"2010A", X278_CONTACT_PAYER}, {"2010EB 2010FB", X278_CONTACT_INFORMATION}};
    x278i_label id = {.len = 0};
    x278i_label_loop(&id, g->tour.guide, loop);
    x278_status status = X278_OK;
    for (size_t i = 0; i < sizeof uses / sizeof uses[0]; i++) {
        bool wanted = !g->judge->outcome->is_request && x278i_is_among((x278_str){id.text, id.len}, uses[i].loops);
        for (size_t k = 0; wanted && k < party->contact_count && status == X278_OK; k++) {
            status = add_contact(g, uses[i].use, party->contacts[k]);
        }
    }
    return status;
}

/* Is an HCR or AAA among what has no place in a loop? */
static bool has_stray(const gather *g, uint16_t loop, const void *node) {
    uint16_t field = field_of(g, loop, "unknowns");
    size_t count = field == X278I_NONE ? 0 : x278i_node_count(node, field);
    for (size_t i = 0; i < count; i++) {
        const x278_unknown *unknown = x278i_node_many(node, field)[i];
        if (unknown->element == 0 && x278i_is_among(unknown->tag, "HCR AAA")) {
            return true;
        }
    }
    return false;
}

/* ---- the document --------------------------------------------------------------------------------------------- */

static x278_status visit(gather *g, uint16_t loop, const void *node) {
    x278_status status = X278_OK;
    g->ordinals[loop]++;
    g->refusals[g->tour.depth - 1] = (x278i_refusal){0};
    if (x278i_is_struct(g->tour.binding, loop, "x278_event")) {
        status = add_event(g, loop, node);
    } else if (x278i_is_struct(g->tour.binding, loop, "x278_service") && g->judge->last != NULL) {
        status = add_line(g, g->judge->last, loop, node);
    } else if (x278i_is_struct(g->tour.binding, loop, "x278_party")) {
        status = add_contacts(g, loop, node);
    }
    g->judge->stray = g->judge->stray || has_stray(g, loop, node);
    uint16_t traces = field_of(g, loop, "traces");
    g->judge->traced = g->judge->traced || (traces != X278I_NONE && x278i_node_count(node, traces) > 0);
    uint16_t rejections = field_of(g, loop, "rejections");
    size_t count = rejections == X278I_NONE ? 0 : x278i_node_count(node, rejections);
    for (size_t i = 0; i < count && status == X278_OK; i++) {
        status = add_rejection(g, loop, x278i_node_many(node, rejections)[i]);
    }
    return status;
}

static x278_status add_missing(gather *g) {
    x278_status status = X278_OK;
    for (uint64_t i = 0; i < g->judge->options.missing_lines && g->judge->events != NULL && status == X278_OK; i++) {
        status = add_line(g, g->judge->events, X278I_NONE, NULL);
    }
    return status;
}

x278_status x278i_gather(x278i_judge *judge) {
    const x278_doc *doc = judge->doc;
    const x278i_path_roots roots = {.guide = doc->guide, .root = doc->root, .envelope = doc->envelope};
    gather g = {.judge = judge};
    uint16_t loop;
    const void *node;
    g.ordinals = x278i_judge_new(judge, doc->guide->loop_count * sizeof *g.ordinals);
    x278_status status = g.ordinals == NULL ? X278_E_NOMEM : X278_OK;
    x278i_tour_begin(&g.tour, &roots, x278i_binding_of(doc->guide), X278I_ALL_LOOPS, X278I_NONE);
    judge->stray = has_stray(&g, doc->guide->root, doc->review);
    while (status == X278_OK && (node = x278i_tour_next(&g.tour, &loop)) != NULL) {
        status = visit(&g, loop, node);
    }
    if (status == X278_OK) {
        status = add_missing(&g);
    }
    x278_outcome *outcome = judge->outcome;
    outcome->rejections = (const x278_outcome_rejection *const *)g.rejections.items;
    outcome->rejection_count = g.rejections.count;
    outcome->contacts = (const x278_outcome_contact *const *)g.contacts.items;
    outcome->contact_count = g.contacts.count;
    return status;
}
