/* Exact arithmetic on integers: sums that say when they do not fit, and quotients rounded once. No floating point. */
#ifndef X278CWI_EXACT_H
#define X278CWI_EXACT_H

#include <stdbool.h>
#include <stdint.h>

#define X278CWI_PERCENT_TEXT 24 /* room for a percentage with one decimal place and its NUL */

/* *sum += more, for values >= 0. False, and *sum unchanged, when the sum does not fit. */
bool x278cwi_add(int64_t *sum, int64_t more);

/* n / d to the nearest integer, halves up; n >= 0, d > 0. */
int64_t x278cwi_divide(int64_t n, int64_t d);

/* n * rate / d to the nearest integer, halves up; n, rate >= 0, d > 0, rate * d fits. False when the result does not
 * fit. */
bool x278cwi_scale(int64_t n, int64_t rate, int64_t d, int64_t *out);

/* part of whole as a percentage with one decimal place, "66.7"; 0 <= part, 0 < whole <= 10^15. */
void x278cwi_percent(int64_t part, int64_t whole, char out[X278CWI_PERCENT_TEXT]);

/* The fewest k >= 0 with (good + k) * 100 >= threshold * (all + k) and all + k >= least; -1: there is none.
 * 0 <= good <= all <= 10^12, 0 <= threshold <= 100, 0 <= least <= 10^12. */
int64_t x278cwi_needed(int64_t good, int64_t all, int64_t threshold, int64_t least);

#endif
