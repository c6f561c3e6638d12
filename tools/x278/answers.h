/* Answers beside their requests, as the commands share them: all transactions of two files, read and checked. */
#ifndef X278_TOOL_ANSWERS_H
#define X278_TOOL_ANSWERS_H

#include "casework.h"

/* A transaction and its place, kept until all findings are in. */
typedef struct tool_reviewed {
    x278_transaction place;
    x278_doc *doc;
    x278_outcome_options found; /* by reading and checking */
} tool_reviewed;

/* The requests, or the responses, of a file. */
typedef struct tool_reviews {
    tool_reviewed *items;
    const x278_doc **docs; /* of the items, once all are read */
    size_t count;
    size_t passed; /* transactions that are not wanted */
} tool_reviews;

/* What answers are explained with. */
typedef struct tool_answers {
    tool_casework work;
    tool_overlays overlays; /* of --overlay: tool_overlays_add(), tool_overlays_merge() */
    tool_reviews asked;
    tool_reviews answers;
} tool_answers;

/* Read a file: all->asked, or all->answers when `response`. What is wrong is printed; TOOL_FINE or TOOL_FAILED. */
int tool_answers_read(const tool_args *args, tool_answers *all, const char *name, bool response);

/* The request that an answer is for; all->asked.count: none of them. */
size_t tool_answers_partner(const tool_answers *all, size_t index);

/* Explain an answer, beside its request. Free with x278cw_explained_free(). */
x278_status tool_answers_explain(const tool_answers *all, size_t index, const x278cw_explained **out);

/* Free all, what tool_casework_begin() made of all->work included. */
void tool_answers_free(tool_answers *all);

#endif
