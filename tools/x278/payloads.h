/* Payloads of a 275 that were left in their file: read from it when somebody wants them. */
#ifndef X278_TOOL_PAYLOADS_H
#define X278_TOOL_PAYLOADS_H

#include "tool.h"

/* Where a payload is. */
typedef struct tool_payload {
    struct tool_payloads *of;
    uint64_t offset;
} tool_payload;

/* The payloads of one document at a time. */
typedef struct tool_payloads {
    int descriptor; /* of the file; -1: it is none */
    int error;      /* errno of the read that failed; 0: none did */
    tool_payload *list;
} tool_payloads;

/* Make ready to read payloads of a file; of any other input, such as a pipe, none can be read. */
void tool_payloads_begin(const char *name, tool_payloads *out);

/* Open an input: a file in such a way that its payloads are left in it (see tool_open_payloads()), any other one, such as a
 * pipe, as tool_open() does, unless nobody wants its payloads. */
x278_status tool_payloads_open(tool_input *input, const char *name, const char *charset, bool wanted,
                               tool_payloads *out);

/* Let the payloads of a document that were left be read from the file. *whole: all that the transaction left are in the
 * document; if not, one is in a segment that has no place in the guide, and cannot be read. X278_E_NOMEM. */
x278_status tool_payloads_bind(tool_payloads *payloads, const x278_transaction *transaction, x278_doc *doc,
                               bool *whole);

/* Has a transaction payloads that were left in the file? */
bool tool_payloads_left(const x278_transaction *transaction);

void tool_payloads_close(tool_payloads *payloads);

#endif
