/* Sorting of items in an array: stable, in bounded time, with memory of the context. x278cwi_sort() sorts pointers without
 * memory. */
#ifndef X278CWI_ARRANGE_H
#define X278CWI_ARRANGE_H

#include "base/context.h"
#include "casework/sort.h"

/* Sort `count` items of `size` bytes. Equal items keep their order. X278_OK; X278_E_NOMEM: they are as they were. */
x278_status x278cwi_arrange(const x278_ctx *ctx, void *items, size_t count, size_t size, x278cwi_compare *compare);

#endif
