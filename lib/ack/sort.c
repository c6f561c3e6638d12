/* The order of issues in an answer: by the segment that they are about. */
#include "base/sort.h"
#include "ack/acker.h"

static int by_ordinal(const void *a, const void *b, const void *user) {
    const x278_issues *issues = user;
    const size_t *x = a;
    const size_t *y = b;
    uint64_t first = x278_issues_at(issues, *x)->ordinal;
    uint64_t second = x278_issues_at(issues, *y)->ordinal;
    return first != second ? (first < second ? -1 : 1) : *x < *y ? -1 : *x > *y;
}

void x278i_ack_sort(const x278_issues *issues, size_t *indices, size_t count) {
    x278i_sort(indices, count, sizeof *indices, by_ordinal, issues);
}
