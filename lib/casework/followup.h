/* A follow-up in the making. */
#ifndef X278CWI_FOLLOWUP_H
#define X278CWI_FOLLOWUP_H

#include <stdbool.h>

#include "base/arena.h"
#include "x278/casework/followup.h"

/* What sets one kind of follow-up apart from the others. */
typedef struct x278cwi_followup_row {
    const char *name;
    const char *code;            /* UM02 */
    const char *urgent;          /* UM02 with X278CW_FOLLOWUP_URGENT; NULL: the kind knows no urgency */
    uint32_t lines;              /* outcomes of the services that it is about, a bit each */
    uint32_t events;             /* outcomes of an event without services that it may be about; 0: any */
    bool takes_missing;          /* also services that were not returned, and of which nothing is known */
    bool takes_changed;          /* also services that a change is for */
    bool moves_dates;            /* it begins the day after the authorization ends */
    x278cw_missing_kind nothing; /* there is no such service or event */
} x278cwi_followup_row;

/* A service of the request. */
typedef struct x278cwi_followup_line {
    const x278_outcome_line *answer; /* NULL: nothing is known */
    x278_verdict outcome;
    bool returned;
    bool taken;
} x278cwi_followup_line;

typedef struct x278cwi_followup {
    const x278_ctx *ctx;
    x278i_arena arena; /* of `lines` */
    const x278_event *asked;
    const x278_outcome_event *answered; /* NULL: the answer has no event */
    const x278cw_explained *answer;
    x278cw_followup_options given;
    const x278cwi_followup_row *row;
    x278cwi_followup_line *lines;
    size_t line_count;
    x278_doc *doc;
    x278_event *event;      /* of `doc` */
    x278cw_missing missing; /* once a function has answered X278_E_NOT_FOUND */
} x278cwi_followup;

/* Note what is missing. X278_E_NOT_FOUND. */
x278_status x278cwi_followup_lack(x278cwi_followup *f, x278cw_missing_kind kind, size_t line);

/* Find out what became of each service, and take those that the follow-up is about. X278_OK, X278_E_NOT_FOUND,
 * X278_E_NOMEM. */
x278_status x278cwi_followup_choose(x278cwi_followup *f);

#endif
