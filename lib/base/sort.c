/* Heap sort: in place, without recursion, n log n whatever the order was. */
#include "base/sort.h"

#include <string.h>

typedef struct heap {
    char *entries;
    size_t count, size;
    x278i_order_fn *order;
    const void *user;
} heap;

static void *at(const heap *of, size_t index) {
    return of->entries + index * of->size;
}

static void exchange(const heap *of, size_t a, size_t b) {
    char *left = at(of, a);
    char *right = at(of, b);
    char room[64];
    for (size_t done = 0; done < of->size;) {
        size_t some = of->size - done < sizeof room ? of->size - done : sizeof room;
        memcpy(room, left + done, some);
        memcpy(left + done, right + done, some);
        memcpy(right + done, room, some);
        done += some;
    }
}

/* Let an entry sink below those that come after it. */
static void sift(const heap *of, size_t index) {
    for (;;) {
        size_t child = 2 * index + 1;
        if (child >= of->count) {
            return;
        }
        if (child + 1 < of->count && of->order(at(of, child), at(of, child + 1), of->user) < 0) {
            child++;
        }
        if (of->order(at(of, index), at(of, child), of->user) >= 0) {
            return;
        }
        exchange(of, index, child);
        index = child;
    }
}

void x278i_sort(void *entries, size_t count, size_t size, x278i_order_fn *order, const void *user) {
    heap of = {entries, count, size, order, user};
    for (size_t i = count / 2; i > 0; i--) {
        sift(&of, i - 1);
    }
    while (of.count > 1) {
        of.count--;
        exchange(&of, 0, of.count);
        sift(&of, 0);
    }
}
