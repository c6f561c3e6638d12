/* Sorting of pointers without memory, in bounded time. */
#ifndef X278CWI_SORT_H
#define X278CWI_SORT_H

#include <stddef.h>

/* Below 0, 0, above 0 as in qsort(). Must not be 0 for different items where their order is to be fixed. */
typedef int x278cwi_compare(const void *a, const void *b);

void x278cwi_sort(const void **items, size_t count, x278cwi_compare *compare);

#endif
