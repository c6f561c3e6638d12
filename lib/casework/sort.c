/* Heap sort: qsort() may ask for memory, and some take quadratic time. */
#include "casework/sort.h"

static void sink(const void **items, size_t at, size_t count, x278cwi_compare *compare) {
    const void *moved = items[at];
    for (size_t child = 2 * at + 1; child < count; child = 2 * at + 1) {
        if (child + 1 < count && compare(items[child], items[child + 1]) < 0) {
            child++;
        }
        if (compare(moved, items[child]) >= 0) {
            break;
        }
        items[at] = items[child];
        at = child;
    }
    items[at] = moved;
}

void x278cwi_sort(const void **items, size_t count, x278cwi_compare *compare) {
    for (size_t i = count / 2; i > 0; i--) {
        sink(items, i - 1, count, compare);
    }
    for (size_t left = count; left > 1; left--) {
        const void *largest = items[0];
        items[0] = items[left - 1];
        items[left - 1] = largest;
        sink(items, 0, left - 1, compare);
    }
}
