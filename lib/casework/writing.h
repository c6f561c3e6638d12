/* A page while it is being written: what was given, what was found out, and the page itself. */
#ifndef X278CWI_WRITING_H
#define X278CWI_WRITING_H

#include "casework/leaf.h"
#include "casework/quote.h"
#include "casework/record.h"
#include "x278/casework/outcome.h"
#include "x278/casework/page.h"

#define X278CWI_LEVELS 4

typedef struct x278cwi_writing {
    const x278_ctx *ctx;
    x278cw_page_kind kind;
    x278cw_page_options options;
    x278cw_errors *errors;
    int32_t now; /* the day of as-of */
    x278cwi_page page;
    x278cwi_message asked;           /* the request */
    x278cwi_message answered;        /* the response */
    const x278cw_evidence *evidence; /* what may be used; NULL: none */
    x278cw_evidence *own;            /* the same, when a part of it may not be used */
    x278cwi_record record;
    const void **items; /* of the evidence, by id */
    size_t item_count;
    const x278cw_evidence_report *summary;
    const x278cw_policy_report *report;
    const x278cw_explained *explained;
    x278cw_sections missing;
    uint32_t level; /* of a card: how short it has to be, below X278CWI_LEVELS */
} x278cwi_writing;

/* Each of these fills the part of a page that its name says; what is not known stays absent. */
void x278cwi_write_parties(x278cwi_writing *w);  /* who writes to whom about whom, numbers and dates */
void x278cwi_write_services(x278cwi_writing *w); /* what was asked for, and what became of it */
void x278cwi_write_decision(x278cwi_writing *w); /* the decision and its reasons */
x278_status x278cwi_write_deadlines(x278cwi_writing *w);
void x278cwi_write_history(x278cwi_writing *w);   /* patient, flags, symptoms, examinations, procedures done */
void x278cwi_write_treatment(x278cwi_writing *w); /* therapies, drugs, days, gaps */
void x278cwi_write_measures(x278cwi_writing *w);
void x278cwi_write_imaging(x278cwi_writing *w);
void x278cwi_write_texts(x278cwi_writing *w); /* why now, statements, documents */
void x278cwi_write_criteria(x278cwi_writing *w);

/* What the record has for a criterion, given to the names "has", "at_most", "no_bound" and the list "items" of a part. */
void x278cwi_write_has(x278cwi_writing *w, x278cwi_part *part, const x278cw_policy_result *policy,
                       const x278cw_policy_node *node);
/* What it asks for; a citation of it, absent without one. */
x278cwi_shown x278cwi_write_need(x278cwi_writing *w, const x278cw_policy_result *policy,
                                 const x278cw_policy_node *node);
x278cwi_shown x278cwi_write_cite(x278cwi_writing *w, const x278cw_policy_result *policy,
                                 const x278cw_policy_node *node);
x278_str x278cwi_write_node_trace(x278cwi_writing *w, const x278cw_policy_result *policy,
                                  const x278cw_policy_node *node);
void x278cwi_write_pictures(x278cwi_writing *w);
void x278cwi_write_call(x278cwi_writing *w); /* the parts of a card */
/* What of the record a call may use: where the payer hears the first submission only, nothing newer than the request. */
x278_status x278cwi_write_choose(x278cwi_writing *w);
x278_status x278cwi_write_values(x278cwi_writing *w); /* every value of the request */

/* ---- what they share ------------------------------------------------------------------------------------------- */

/* Sort the items of the evidence by their ids, and find one; NULL: none. */
x278_status x278cwi_write_index(x278cwi_writing *w);
const x278cwi_node *x278cwi_write_find(const x278cwi_writing *w, x278_str id);

/* "ev:ID" of an item of evidence. */
x278_str x278cwi_write_trace(x278cwi_writing *w, const x278cwi_node *item);

/* What an item of evidence is, in a few words and with its trace: "MRI of April 2, 2026". `id` may be "dx:CODE". */
x278cwi_shown x278cwi_write_item(x278cwi_writing *w, x278_str id);

/* Is an item dated later than now? */
bool x278cwi_write_is_later(const x278cwi_writing *w, const x278cwi_node *item);

#endif
