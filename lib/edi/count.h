/* How many delimiters are among bytes: more than were written, when a value that was not looked at holds one. */
#ifndef X278I_EDI_COUNT_H
#define X278I_EDI_COUNT_H

#include <stddef.h>

#include "base/vector.h"
#include "x278/segment.h"

/* Count them. A delimiter that is 0 is none. All kinds of vectors give the same; the processor must have them. */
size_t x278i_count_delimiters(x278i_vector vector, const x278_delimiters *delimiters, const char *bytes, size_t len);

#endif
