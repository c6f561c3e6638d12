/* Fills the structs of the model from a walk as decode.h does, by tables of bindc that say where each thing is, in bytes. It may
 * do only what decode.c would certainly do; all else is left to that. */
#ifndef X278I_REVIEW_FAST_DECODE_H
#define X278I_REVIEW_FAST_DECODE_H

#include "review/decode.h"

/* As x278i_decoder_listener. X278_E_NOMEM. */
extern const x278i_listener x278i_fast_decoder_listener;

#endif
