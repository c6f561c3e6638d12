/* Sorts the issues of a transaction by the segment they are about, without memory or recursion. */
#include "ack/acker.h"

typedef struct heap {
    const x278_issues *issues;
    size_t *items;
    size_t count;
} heap;

static bool before(const heap *of, size_t a, size_t b) {
    uint64_t first = x278_issues_at(of->issues, a)->ordinal;
    uint64_t second = x278_issues_at(of->issues, b)->ordinal;
    return first != second ? first < second : a < b;
}

static void exchange(heap *of, size_t a, size_t b) {
    size_t item = of->items[a];
    of->items[a] = of->items[b];
    of->items[b] = item;
}

static void sift(heap *of, size_t at) {
    for (;;) {
        size_t child = 2 * at + 1;
        if (child >= of->count) {
            return;
        }
        if (child + 1 < of->count && before(of, of->items[child], of->items[child + 1])) {
            child++;
        }
        if (!before(of, of->items[at], of->items[child])) {
            return;
        }
        exchange(of, at, child);
        at = child;
    }
}

static void sort(heap *of) {
    for (size_t i = of->count / 2; i > 0; i--) {
        sift(of, i - 1);
    }
    while (of->count > 1) {
        of->count--;
        exchange(of, 0, of->count);
        sift(of, 0);
    }
}

void x278i_ack_sort(const x278_issues *issues, size_t *indices, size_t count) {
    sort(&(heap){issues, indices, count});
}
