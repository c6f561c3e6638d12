/* A response on its way to an outcome: gather.c reads the document into levels, judge.c finds their verdicts and what
 * contradicts, steps.c what to do. */
#ifndef X278I_ANSWER_JUDGE_H
#define X278I_ANSWER_JUDGE_H

#include "answer/rules.h"
#include "base/arena.h"
#include "doc/document.h"

/* What the AAA of a level, or of the levels above an event, say. */
typedef struct x278i_refusal {
    size_t count;
    x278_str follow_up; /* AAA04 of the first */
    bool differ;        /* not all have the same */
} x278i_refusal;

/* A level: what it says itself. */
typedef struct x278i_answer_level {
    uint32_t is; /* X278I_FACT_*: of the level itself */
    x278_str action;
    x278i_refusal refusal;
    bool explained; /* a denial has a reason code or a note */
    bool wants;     /* something is to be sent */
} x278i_answer_level;

/* Services and events, with what is worked out of them. The public struct stands first. */
typedef struct x278i_answer_line {
    x278_outcome_line view;
    x278i_answer_level level;
    struct x278i_answer_line *next; /* of the event */
} x278i_answer_line;

typedef struct x278i_answer_event {
    x278_outcome_event view;
    x278i_answer_level level;
    x278i_refusal above; /* of the levels above */
    x278i_answer_line *lines, *last;
    struct x278i_answer_event *next;
    uint32_t contradictions;
} x278i_answer_event;

/* A list of pointers in the making. */
typedef struct x278i_pointers {
    void **items;
    size_t count;
} x278i_pointers;

typedef struct x278i_judge {
    x278_outcome *outcome;
    const x278_doc *doc;
    x278i_arena *arena;
    x278_outcome_options options;
    x278i_answer_event *events, *last;
    x278i_refusal above; /* AAA of the levels above events */
    bool traced;         /* there is a trace number */
    bool stray;          /* an HCR or AAA stands where the guide has none */
    x278i_facts facts;   /* of the transaction */
} x278i_judge;

/* A struct of all zeros with its size in front; NULL when there is no memory. */
void *x278i_judge_new(x278i_judge *judge, size_t size);

/* Add a pointer to a list. X278_E_NOMEM. */
x278_status x278i_pointers_add(x278i_judge *judge, x278i_pointers *list, void *item);

/* Read the document: events, lines, rejections, contacts. X278_E_NOMEM, X278_E_LIMIT. */
x278_status x278i_gather(x278i_judge *judge);

/* Find the verdicts and the contradictions; list what is wanted. X278_E_NOMEM. */
x278_status x278i_judge_all(x278i_judge *judge);

/* Facts of a line or an event, once the verdicts are known. */
x278i_facts x278i_facts_of_event(const x278i_judge *judge, const x278i_answer_event *event);
x278i_facts x278i_facts_of_line(const x278i_judge *judge, const x278i_answer_event *event,
                                const x278i_answer_line *line);

/* Find the steps. X278_E_NOMEM. */
x278_status x278i_find_steps(x278i_judge *judge);

#endif
