/* What an answer says of itself when days are counted from it: when it was made, by whom, and for which urgency. */
#ifndef X278CWI_ANSWERED_H
#define X278CWI_ANSWERED_H

#include "casework/caselog.h"
#include "x278/document.h"

/* When a message was made: BHT04 and BHT05. False: it does not say. */
bool x278cwi_answered_at(const x278_doc *response, int64_t *moment);

/* The id of the payer, 2010A-NM109; absent: none. */
x278_span x278cwi_answered_by(const x278_doc *response);

/* Does a clock of a kind go for the urgency (UM06) of a request, or where it says none, of its answer? `request` may be
 * NULL. */
bool x278cwi_answered_fits(const x278_doc *request, const x278_doc *response, const char *kind);

#endif
