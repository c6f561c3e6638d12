/* The kinds of measures in a record, each with its first and its last value. */
#ifndef X278CWI_MEASURED_H
#define X278CWI_MEASURED_H

#include "casework/evidence.h"

typedef struct x278cwi_measured {
    const x278cwi_node *first, *last; /* by date; of equal dates the earlier in the file is first, the later last */
    uint32_t count;
} x278cwi_measured;

/* The kinds in the order of their first values in the file, up to the day `now`; in memory of the arena. X278_OK,
 * X278_E_NOMEM. */
x278_status x278cwi_measured_make(x278i_arena *arena, const x278cw_evidence *evidence, int32_t now,
                                  x278cwi_measured **out, size_t *count);

/* The last value less the first. False: there is one value only. */
bool x278cwi_measured_change(const x278cwi_measured *measured, x278_decimal *change);

/* The unit of a kind; absent: none. */
x278_str x278cwi_measured_unit(const x278cwi_measured *measured);

#endif
