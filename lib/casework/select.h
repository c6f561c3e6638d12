/* Which policies apply on a service date. */
#ifndef X278CWI_SELECT_H
#define X278CWI_SELECT_H

#include "casework/leaf.h"

/* A policy by id: its chain when it applies, else why not. */
typedef struct x278cwi_choice {
    x278_str id;
    const char *reason; /* NULL: it applies */
    bool covered;       /* another extends it: neither evaluated nor listed */
    x278cwi_chain chain;
} x278cwi_choice;

typedef struct x278cwi_selection {
    x278i_arena arena;
    x278cwi_choice *items; /* an id each, in the order in which they were added */
    size_t count;
} x278cwi_selection;

/* Whom the request is for. */
typedef struct x278cwi_scope {
    const x278cwi_request *request;
    const char *const *procedures; /* NULL: those of the request */
    size_t procedure_count;
    x278_str payer; /* absent: not known */
    int32_t lob;    /* index in x278cwi_lobs; -1: not known */
    bool any;       /* policies for others, too */
} x278cwi_scope;

/* Select; an arena that is empty, and is freed by the caller in any case. X278_OK; X278_E_SYNTAX (errors were added),
 * X278_E_NOMEM. */
x278_status x278cwi_select(x278cwi_selection *out, const x278_ctx *ctx, const x278cw_policies *policies,
                           const x278cwi_scope *scope, int32_t day, x278cw_errors *errors);

/* Does another version come into force on a day, or did one end on the day before? */
bool x278cwi_policies_turn(const x278cw_policies *policies, int32_t day);

#endif
