/* The nesting of interchanges, groups and transactions: counts, control numbers, what is missing or doubled. */
#ifndef X278I_EDI_NESTING_H
#define X278I_EDI_NESTING_H

#include <stdbool.h>
#include <stdint.h>

#include "base/issue.h"
#include "edi/numbers.h"
#include "edi/tape.h"
#include "x278/reader.h"

enum {
    X278I_LEVEL_INTERCHANGE,
    X278I_LEVEL_GROUP,
    X278I_LEVEL_TRANSACTION,
    X278I_LEVELS
};

typedef struct x278i_level {
    bool open;
    uint64_t number;   /* how many of them the parent had so far, this one included */
    uint64_t children; /* groups, transactions, or segments */
    x278i_control control;
    x278i_control declared; /* how many children its trailer says it has; not numeric: no trailer, or no number */
    x278i_seen seen;        /* control numbers of its like in the same parent */
} x278i_level;

typedef struct x278i_nesting {
    const x278_ctx *ctx;
    x278_issues *issues;
    x278i_level levels[X278I_LEVELS];
    uint32_t missing; /* X278_MISSING_* bits found so far; whoever looks at them sets them to 0 */
    int closing;      /* 1 + the level that the last segment closed, which counts as open until the next; 0: none */
} x278i_nesting;

/* What a segment is to the envelope. */
typedef enum {
    X278I_ROLE_OPENS, /* ISA, GS, ST: see `level` */
    X278I_ROLE_CLOSES,
    X278I_ROLE_BODY,  /* inside a transaction */
    X278I_ROLE_OTHER, /* TA1 and its like, stray or empty segments */
} x278i_role;

void x278i_nesting_init(x278i_nesting *envelope, const x278_ctx *ctx, x278_issues *issues);
/* Begin inside of a group: interchange, group and (before the first) transaction have these numbers. */
void x278i_nesting_enter(x278i_nesting *envelope, const uint64_t numbers[X278I_LEVELS]);

/* Begin anew, in the memory that there is. */
void x278i_nesting_reset(x278i_nesting *nesting);

void x278i_nesting_free(x278i_nesting *envelope);

/* What a segment will be, without a step: the role, and for OPENS and CLOSES the level. */
x278i_role x278i_nesting_role(const x278i_nesting *envelope, const x278_segment *segment, int *level);

/* Take the next segment, with what x278i_nesting_role() said of it: sets its ordinal, reports what is wrong. X278_E_NOMEM. */
x278_status x278i_nesting_step(x278i_nesting *envelope, x278_segment *segment, x278i_role role, int level);

/* Close the level that the last segment closed. */
void x278i_nesting_settle(x278i_nesting *envelope);

/* What is missing before a segment of the envelope that comes now: X278_MISSING_* bits. */
uint32_t x278i_nesting_cut_by(const x278i_nesting *nesting, x278i_role role, int level);

/* The open transaction ends at `offset` without a trailer. */
void x278i_nesting_cut(x278i_nesting *envelope, uint64_t offset);

/* The input ended at `offset`: report what is still open. */
void x278i_nesting_finish(x278i_nesting *envelope, uint64_t offset);

/* Fill the counts of a finding: which interchange, group and transaction are open, and the ordinal of `segment` (may be
 * NULL). */
void x278i_nesting_place(const x278i_nesting *envelope, const x278_segment *segment, x278i_finding *finding);

/* Room for a path of the envelope, such as "ISA13". */
typedef struct x278i_nesting_path_room {
    char text[16];
} x278i_nesting_path_room;

/* The path of an element of the envelope, or of a segment (0), as findings name it: "GE02", "SE". NULL for a segment of
 * a transaction's body (its guide knows the path) and for what is no tag. */
const char *x278i_nesting_path(const x278_segment *segment, uint32_t element, x278i_nesting_path_room *room);

#endif
