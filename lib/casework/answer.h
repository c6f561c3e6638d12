/* Parts of a response beside those of its request. */
#ifndef X278CWI_ANSWER_H
#define X278CWI_ANSWER_H

#include "casework/tree.h"
#include "x278/casework/outcome.h"

/* A service that was asked for and the one that answers it; either may be NULL. */
typedef struct x278cwi_pair {
    const x278_service *asked;
    const x278_service *returned;
    uint32_t asked_ordinal;        /* of the loops 2000F of the request, from 1 */
    const x278_outcome_line *line; /* what became of it; NULL: nothing is known */
} x278cwi_pair;

/* Services asked for in their order, then those that were added. */
typedef struct x278cwi_pairs {
    x278cwi_pair *items;
    size_t count;
    size_t missing;         /* asked for and not returned */
    x278cwi_pair **of_line; /* of the outcome's lines of the event, in their order; NULL: none */
} x278cwi_pairs;

/* Match the services of two events: by trace, then by qualifier, code and modifiers, then by qualifier and code. Either
 * event may be NULL. In the arena. X278_OK, X278_E_NOMEM. */
x278_status x278cwi_pairs_make(const x278_ctx *ctx, x278i_arena *arena, const x278_event *asked,
                               const x278_event *returned, x278cwi_pairs *out);

/* Put the lines of an outcome to their pairs: those returned by their service, those missing in the order in which they
 * were asked for. X278_OK, X278_E_NOMEM. */
x278_status x278cwi_pairs_bind(const x278_ctx *ctx, x278i_arena *arena, const x278_outcome_event *event,
                               x278cwi_pairs *pairs);

/* Has an answer a trace of type 2 that is one of the type 1 traces of what was asked? */
bool x278cwi_traces_meet(const x278_trace *const *asked, size_t asked_count, const x278_trace *const *returned,
                         size_t returned_count);

/* The procedure of a service, whatever its kind; NULL: none. Its units as they are written; absent. */
const x278_procedure *x278cwi_procedure_of(const x278_service *service);
x278_str x278cwi_units_of(const x278_service *service);

/* "63047-LT", or the revenue code where there is no procedure; absent. X278_OK, X278_E_NOMEM. */
x278_status x278cwi_code_of(x278i_arena *arena, const x278_service *service, x278_str *out);

/* "2000F", "2000F[2]" ... X278_OK, X278_E_NOMEM. */
x278_status x278cwi_path_of(x278i_arena *arena, const char *loop, uint32_t ordinal, x278_str *out);

/* The class of a denial or rejection, by a table; absent: nothing was denied or rejected. Static text or of the table.
 * `root` is the root of the table. */
x278_str x278cwi_denial_class(const x278_outcome *outcome, const x278cwi_node *root);

/* Write an explanation in words; `guide` has meanings of codes. X278_OK, X278_E_NOMEM. */
x278_status x278cwi_explained_write(const x278_ctx *ctx, const x278cw_explained *item, const x278_guide *guide,
                                    x278_buf *out);

/* Whether two texts are the same; both absent are. */
bool x278cwi_same(x278_str a, x278_str b);

#endif
