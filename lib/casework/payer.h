/* Payers' clocks: what the profiles of overlays say, and which cases they are for. */
#ifndef X278CWI_PAYER_H
#define X278CWI_PAYER_H

#include "casework/clock.h"
#include "x278/overlay.h"

/* A payer: its overlay, read so that it can be asked. */
typedef struct x278cwi_payer {
    x278_str id;
    x278_guide *guide; /* one with the overlay laid over it, that of requests if it is for these */
    x278cwi_clock *clocks;
    size_t clock_count;
} x278cwi_payer;

/* Read an overlay. The clocks are in the arena, the texts those of the overlay. Always finish with x278cwi_payer_free().
 * X278_OK; X278_E_SYNTAX (the overlay contradicts the guide), X278_E_NOMEM. */
x278_status x278cwi_payer_read(const x278_ctx *ctx, x278i_arena *arena, const x278_overlay *overlay,
                               x278cwi_payer *out);
void x278cwi_payer_free(x278cwi_payer *payer);

/* Is this the payer that an id means: the overlay's own, or one that it allows for 2010A-NM109? */
bool x278cwi_payer_is(const x278cwi_payer *payer, x278_span id);

#endif
