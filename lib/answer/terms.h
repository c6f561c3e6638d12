/* What the profiles of overlays say of an event: where to send it, clocks, whom to call, how to appeal. */
#ifndef X278I_ANSWER_TERMS_H
#define X278I_ANSWER_TERMS_H

#include "answer/page.h"
#include "x278/overlay.h"
#include "x278/review.h"

/* Put the lines for an event with a decision (absent: none). The last overlay goes first. */
void x278i_terms_put(x278i_page *page, const x278_overlay *const *overlays, size_t count, const x278_event *event,
                     x278_str action, bool response);

#endif
