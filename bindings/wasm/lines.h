/* Lines of JSON about what was read: issues and transactions. */
#ifndef X278_WASM_LINES_H
#define X278_WASM_LINES_H

#include "session.h"

/* Put the issues of a list as lines, in the order of their places, and clear the list. The writer makes buffers.
 * X278_E_NOMEM. */
x278_status glue_put_issues(glue_text *to, x278_json_writer *writer, x278_issues *issues);

/* Put the lines that a writer holds. */
x278_status glue_put_written(glue_text *to, x278_json_writer *writer);

/* Put the line of a transaction: its numbers, its place, and how many issues of each kind were found in it.
 * `number` counts in the input from 1. */
void glue_put_transaction(glue_text *to, const x278_transaction *transaction, const x278_guide *guide, uint64_t number,
                          const x278_issues *issues);

#endif
