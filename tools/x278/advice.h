/* What an 824 says of a file that was sent. */
#ifndef X278_TOOL_ADVICE_H
#define X278_TOOL_ADVICE_H

#include "tool.h"

/* Print each OTI of the answer, args->files[0], which was read before and is still open, and whether the transaction that
 * it names is in args->files[1]. TOOL_FINE when all are accepted and mentioned. */
int tool_resolve_advice(const tool_args *args, tool_input *answer, const char *charset);

#endif
