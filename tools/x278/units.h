/* The units of an input (transactions, and the segments around them), checked on several threads and taken in their order. */
#ifndef X278_TOOL_UNITS_H
#define X278_TOOL_UNITS_H

#include "jobs.h"
#include "tool.h"

typedef struct tool_unit {
    x278_status status; /* of reading and checking it; X278_END: there is none left */
    x278_unit_kind kind;
    const x278_transaction *transaction; /* the reader's, or a copy; lives until the unit was taken */
    x278_transaction *held;
    x278_issues
        *issues; /* what reading and checking it found; NULL: nothing. With one job it is the list of the input */
    x278_issues *headers;    /* until it is taken: what was found in its envelope */
    const x278_guide *guide; /* it was checked by; NULL: none */
    uint64_t bytes;          /* of the input, read up to here */
} tool_unit;

/* How to go through the units of an input. */
typedef struct tool_units {
    tool_input *input;
    const x278_check_options *checking;
    unsigned jobs;
    bool envelopes_alone; /* nothing is read behind a unit of the envelope before it was taken: it needs the reader */
    /* Deal with a unit, and empty its list. All units come here, the one that ends the input, too: it has what was found
     * behind the last one. Anything but X278_OK ends it all. */
    x278_status (*take)(void *user, tool_unit *unit);
    void *user;
} tool_units;

/* Read, check and take until the end. @return what `take` returned last; X278_OK for X278_END. */
x278_status tool_units_run(const tool_units *units);

/* Move what a list has into another one, which is made when it is NULL; nothing is made for an empty list. */
x278_status tool_move_issues(const x278_ctx *ctx, x278_issues *from, x278_issues **to);

#endif
