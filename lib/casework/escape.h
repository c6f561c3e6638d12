/* Text from outside on its way into a page: what would steer a terminal, break a line, or is not XML. */
#ifndef X278CWI_ESCAPE_H
#define X278CWI_ESCAPE_H

#include <stdbool.h>
#include <stddef.h>

/* A character as x278 get prints it: as it is, or as an escape such as "\x1f" or "\u202e". */
typedef struct x278cwi_escape {
    char text[8];
    size_t len;
} x278cwi_escape;

/* The first character of a text. Returns how many bytes of the text it takes, at least one; `len` is at least 1. */
size_t x278cwi_escape_front(const char *text, size_t len, x278cwi_escape *out);

/* What XML has in place of the first character of a text; NULL: the character itself. *width receives its bytes. What must
 * not reach a terminal is U+FFFD, but for tabs and line feeds. `len` is at least 1. */
const char *x278cwi_entity_front(const char *text, size_t len, bool attribute, size_t *width);

#endif
