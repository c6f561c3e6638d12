/* A writer as the rooms above see it. */
#ifndef X278I_EDI_WRITER_H
#define X278I_EDI_WRITER_H

#include "edi/emit.h"
#include "edi/nesting.h"

/* A whole transaction that somebody else writes into the open group. */
typedef struct x278i_writer_hole {
    x278i_emit *emit;               /* where the segments go */
    x278_span line_break;           /* after each terminator */
    size_t length;                  /* bytes before it in the buffer */
    uint64_t offset;                /* and in the output */
    uint64_t numbers[X278I_LEVELS]; /* of interchange and group, and of the transaction before */
} x278i_writer_hole;

/* Begin one: nothing is flushed until its end. X278_E_STATE: no group is open, or a transaction or a segment is; else the
 * failure the writer had before. */
x278_status x278i_writer_hole_begin(x278_writer *writer, x278i_writer_hole *hole);

/* End it, with the status that writing it had: not X278_OK takes all of it back. Returns that status, or that of the
 * writer. */
x278_status x278i_writer_hole_end(x278_writer *writer, x278i_writer_hole *hole, x278_status status);

/* The list that a writer was opened with; NULL: none. */
x278_issues *x278i_writer_issues(const x278_writer *writer);

/* What stands after each terminator, in the character set of the output. Lives as long as the writer. */
x278_span x278i_writer_break(const x278_writer *writer);

#endif
