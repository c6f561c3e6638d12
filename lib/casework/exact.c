/* Exact sums, quotients and percentages of integers. */
#include "casework/exact.h"

#include <string.h>

#include "base/issue.h"

bool x278cwi_add(int64_t *sum, int64_t more) {
    if (more > INT64_MAX - *sum) {
        return false;
    }
    *sum += more;
    return true;
}

int64_t x278cwi_divide(int64_t n, int64_t d) {
    int64_t rest = n % d;
    return n / d + (rest >= d - rest ? 1 : 0);
}

bool x278cwi_scale(int64_t n, int64_t rate, int64_t d, int64_t *out) {
    int64_t whole = n / d;
    if (rate != 0 && whole > INT64_MAX / rate) {
        return false;
    }
    *out = whole * rate;
    return x278cwi_add(out, x278cwi_divide(n % d * rate, d));
}

void x278cwi_percent(int64_t part, int64_t whole, char out[X278CWI_PERCENT_TEXT]) {
    x278i_digits room;
    int64_t tenths = 0;
    x278cwi_scale(part, 1000, whole, &tenths);
    x278_str text = x278i_number(&room, (uint64_t)(tenths / 10));
    memcpy(out, text.ptr, text.len);
    out[text.len] = '.';
    out[text.len + 1] = (char)('0' + tenths % 10);
    out[text.len + 2] = '\0';
}

int64_t x278cwi_needed(int64_t good, int64_t all, int64_t threshold, int64_t least) {
    int64_t missing = threshold * all - 100 * good;
    int64_t gain = 100 - threshold; /* of one more approval */
    int64_t needed = 0;
    if (missing > 0 && gain == 0) {
        return -1;
    }
    if (missing > 0) {
        needed = missing / gain + (missing % gain > 0 ? 1 : 0);
    }
    return all + needed < least ? least - all : needed;
}
