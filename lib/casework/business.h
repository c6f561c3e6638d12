/* Business days: Monday to Friday and no holiday. */
#ifndef X278CWI_BUSINESS_H
#define X278CWI_BUSINESS_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

/* The holidays that are known, and the days for which they are. */
typedef struct x278cwi_holidays {
    const int32_t *days; /* sorted, each once */
    size_t count;
    int32_t from;
    int32_t to;
} x278cwi_holidays;

/* The day that is `count` business days after `day` (before it, below 0); `day` itself for 0. */
int32_t x278cwi_business_add(const x278cwi_holidays *holidays, int32_t day, int32_t count);

/* Are holidays known for all days from one to the other, in either order? */
bool x278cwi_business_covered(const x278cwi_holidays *holidays, int32_t one, int32_t other);

#endif
