/* What reading the situational rules and changing a message by them share. Inside of tests/conformance. */
#ifndef RULES_H
#define RULES_H

#include "conform.h"

#define MANY 512

/* A value that a path reaches. */
typedef struct {
    const char *s;
    size_t len;
    int node;
    uint32_t rep;
} cf_value_at;

/* The loop of a row that is nearest to a loop: itself, or one around it. */
int cf_nearest(const cf_msg *m, int loop, uint16_t row);
/* Where a path's element is in its segment. */
void cf_position(const x278i_guide *g, uint16_t elem, uint32_t *at, uint32_t *comp);
/* Non-empty values at the end of a path; of a path without element: its instances, with no text. */
size_t cf_values(const cf_msg *m, uint16_t path, int loop, int each, cf_value_at *out);
bool cf_compare(long long a, uint8_t cmp, long long b);
/* The day of a date, or the first or last day of a range, as a number. */
bool cf_read_date(const cf_value_at *v, bool end, long long *out);
bool cf_equal(const cf_value_at *a, const cf_value_at *b);
/* Does a condition without others inside hold? */
bool cf_holds(const cf_msg *m, const x278i_op *op, int loop, int each);

#endif
