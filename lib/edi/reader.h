/* A transaction as the rooms above see it. */
#ifndef X278I_EDI_READER_H
#define X278I_EDI_READER_H

#include "base/issue.h"
#include "edi/nesting.h"
#include "edi/tape.h"
#include "x278/reader.h"

/* What a `const x278_transaction *` of the library points to. */
typedef struct x278i_transaction {
    x278_transaction view; /* first, so that the two pointers are one */
    const x278_segment *segments;
} x278i_transaction;

static inline const x278_segment *x278i_transaction_segments(const x278_transaction *transaction) {
    return ((const x278i_transaction *)transaction)->segments;
}

/* What a reader of transactions meets: a whole transaction, or one segment outside of any. */
typedef struct x278i_unit {
    const x278_segment *segment; /* ISA, GS, GE, IEA, TA1, or a stray or empty one; counted payloads are left out */
    const x278_transaction *transaction;
} x278i_unit;

/* The next unit; it lives until the next call. Returns what x278_reader_next_transaction() returns; both are NULL but for
 * X278_OK. */
x278_status x278i_reader_next_unit(x278_reader *reader, x278i_unit *out);

/* The segment of the last unit; NULL when that was a transaction, or there was none. */
const x278_segment *x278i_reader_outside(const x278_reader *reader);

/* Where a segment of the last unit stands: fills interchange, group, transaction, ordinal and tag of a finding. For
 * segments of a transaction give that transaction; for others NULL. */
void x278i_reader_place(const x278_reader *reader, const x278_transaction *transaction, const x278_segment *segment,
                        x278i_finding *finding);

/* Transactions without an envelope, and where they stand in an output. */
typedef struct x278i_body {
    const char *data;
    size_t len;
    x278_delimiters delimiters;
    uint64_t offset;                /* of `data` in the output */
    uint64_t numbers[X278I_LEVELS]; /* of interchange, group, and the transaction before */
    const char *charset;            /* of `data`; NULL: none is named */
    uint32_t form;                  /* X278_FORM_* */
} x278i_body;

/* The context that a reader was made with. */
const x278_ctx *x278i_reader_ctx(const x278_reader *reader);

/* Say what the name of the character set leaves open, before the first read: the input has no byte order mark. */
void x278i_reader_set_form(x278_reader *reader, uint32_t form);

/* Read them: as x278_reader_open_memory(), inside of an open group that has no end. */
x278_status x278i_reader_open_body(const x278_ctx *ctx, const x278i_body *body, x278_issues *issues, x278_reader **out);

/* The header in force of an open interchange (0) or group (1), a copy; NULL when there is none. It stays in force with
 * the unit that closes it. */
const x278_segment *x278i_reader_header(const x278_reader *reader, int level);

/* How many children (groups, transactions) the trailer of the last closed interchange (0) or group (1) says there are;
 * UINT64_MAX when there was no trailer since its header, or no number in it. */
uint64_t x278i_reader_declared(const x278_reader *reader, int level);

#endif
