/* Filling a list of errors of files. */
#ifndef X278CWI_ERROR_H
#define X278CWI_ERROR_H

#include "base/arena.h"
#include "x278/casework/error.h"

/* Remember an error. `file` is cut to its base name; NULL: none. `what` is a short text of our own, such as the name of an
 * attribute that our grammar has, never text of the file; NULL: none. `errors` NULL discards. X278_E_SYNTAX, so that a
 * caller can return it; X278_E_NOMEM. */
x278_status x278cwi_errors_add(x278cw_errors *errors, x278cw_error_code code, const char *file, uint64_t line,
                               const char *what);

/* Sort the errors from index `first` on by line; those of one line keep their order. */
void x278cwi_errors_sort(x278cw_errors *errors, size_t first);

#endif
