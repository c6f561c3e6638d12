/* A transaction as the rooms above see it. */
#ifndef X278I_EDI_READER_H
#define X278I_EDI_READER_H

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

#endif
