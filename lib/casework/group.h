/* The groups that a value of a log puts something into. */
#ifndef X278CWI_GROUP_H
#define X278CWI_GROUP_H

#include "casework/caselog.h"

/* Where to begin: a value, absent when the log does not say. `list`: each item of it, once; else the whole. */
typedef struct x278cwi_group_walk {
    x278_span value;
    bool list;
    size_t at;
    x278_status status; /* X278_E_NOMEM: the walk ended before its end */
} x278cwi_group_walk;

/* The next group: the value without its %20, "-" for an absent one. The text is that of the log or in the arena.
 * False after the last, and when there is no memory. */
bool x278cwi_group_next(x278cwi_group_walk *walk, x278i_arena *arena, x278_span *out);

/* Join texts with a byte between them that no text of a log has and that sorts before all others. X278_E_NOMEM. */
x278_status x278cwi_group_join(x278i_arena *arena, const x278_span *parts, size_t count, x278_span *out);

/* Take a joined text apart. */
void x278cwi_group_split(x278_span joined, x278_span *parts, size_t count);

#endif
