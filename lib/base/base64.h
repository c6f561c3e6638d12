/* Checking that text is base64, without keeping what it decodes to. */
#ifndef X278I_BASE_BASE64_H
#define X278I_BASE_BASE64_H

#include <stdbool.h>

#include "x278/base64.h"

/* Decode a piece and drop its bytes. false: a character does not belong there; state->offset says which. */
bool x278i_base64_pass(x278_base64 *state, const char *text, size_t len);

#endif
