/* Writing CSV (RFC 4180, with line feeds): the columns of a line in the order of the calls. */
#ifndef X278CWI_CSV_H
#define X278CWI_CSV_H

#include <stdbool.h>
#include <stdint.h>

#include "base/buf.h"

typedef struct x278cwi_csv {
    const x278_ctx *ctx;
    x278i_buf buf;
    bool first;         /* nothing was written yet in this line */
    x278_status status; /* the first failure; calls after it do nothing */
} x278cwi_csv;

/* A text that begins with a header. Always finish with x278cwi_csv_end(). */
void x278cwi_csv_begin(x278cwi_csv *csv, const x278_ctx *ctx, const char *header);

/* A text, in quotes where it needs them; absent: nothing. */
void x278cwi_csv_str(x278cwi_csv *csv, x278_str value);

/* A number, or nothing when it is not `known`. */
void x278cwi_csv_int(x278cwi_csv *csv, bool known, int64_t value);

/* End the line. */
void x278cwi_csv_line(x278cwi_csv *csv);

/* Hand the text over, or free it after a failure. X278_OK, X278_E_NOMEM. */
x278_status x278cwi_csv_end(x278cwi_csv *csv, x278_buf *out);

#endif
