/* Segments in one go: the fast way of the lexer. It may say only "certainly plain"; the rest is for x278i_lex_next(). */
#ifndef X278I_EDI_BATCH_H
#define X278I_EDI_BATCH_H

#include "edi/lex.h"

/*
 * Add up to `limit` segments of the next `bytes` bytes to the tape, as x278i_lex_next() would one by one, and return how
 * many. All of them are clean (see x278_segment) and lexer->notes stays as it is: there is nothing to report about them.
 * The first one has this ordinal, and each one the next. The last one may be of the envelope: ST, SE, GS, GE or IEA ends a
 * batch. 0: what comes next may be odd, or is not all in the window, or a limit or memory is in question:
 * x278i_lex_next() decides. The lexer is between two segments afterwards, as before.
 */
uint32_t x278i_batch_read(x278i_lexer *lexer, uint32_t limit, uint32_t bytes, uint32_t ordinal);

#endif
