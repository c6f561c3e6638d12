/* Control numbers: read, compared, and remembered as intervals so that a doubled one is found. */
#ifndef X278I_EDI_NUMBERS_H
#define X278I_EDI_NUMBERS_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "base/context.h"
#include "x278/str.h"

#define X278I_CONTROL_KEPT 32u /* bytes of a control number that are kept; longer ones are compared up to there */

/* A control number as it stood in a header. */
typedef struct x278i_control {
    char text[X278I_CONTROL_KEPT];
    size_t len;     /* of the whole number, also when longer than what is kept */
    bool numeric;   /* digits only, 1 to 18 of them */
    uint64_t value; /* only when it is numeric */
} x278i_control;

void x278i_control_read(x278_span text, x278i_control *out);

/* Is a number certainly what stands in a text? */
bool x278i_control_is(const x278i_control *control, x278_span text);

/* The same number: by value when both are numeric and `by_value` is set, else byte by byte. */
bool x278i_control_same(const x278i_control *a, const x278i_control *b, bool by_value);

/* A run of numbers that were seen: `prefix` stands for what comes before the trailing digits, and for how many. */
typedef struct x278i_run {
    uint64_t prefix, low, high;
} x278i_run;

typedef struct x278i_seen {
    x278i_run *runs; /* rising */
    size_t count, capacity;
} x278i_seen;

/* Note a number. *doubled says whether it was seen before; with `by_value` leading zeros do not count. A set of more than 4,096 runs (no sane file) takes no new
 * ones. X278_E_NOMEM. */
x278_status x278i_seen_add(const x278_ctx *ctx, x278i_seen *seen, const x278i_control *number, bool by_value,
                           bool *doubled);

void x278i_seen_free(const x278_ctx *ctx, x278i_seen *seen);

#endif
