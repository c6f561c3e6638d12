/* Sorting in place: no memory is asked for, as qsort may. */
#ifndef X278I_BASE_SORT_H
#define X278I_BASE_SORT_H

#include <stddef.h>

/* Which of two entries comes first: below 0, 0, above 0 as with qsort. `user` is the caller's. */
typedef int x278i_order_fn(const void *a, const void *b, const void *user);

/* Sort `count` entries of `size` bytes. Equal entries may change places. */
void x278i_sort(void *entries, size_t count, size_t size, x278i_order_fn *order, const void *user);

#endif
