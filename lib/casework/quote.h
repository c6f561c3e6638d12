/* Values of a message as a page shows them: each with its path, and with what x278_get() gives for it. */
#ifndef X278CWI_QUOTE_H
#define X278CWI_QUOTE_H

#include "casework/page.h"
#include "x278/document.h"

/* A message that a page quotes. */
typedef struct x278cwi_message {
    const x278_doc *doc;
    const char *kind; /* of its traces: "rq", "rs" */
} x278cwi_message;

/* A loop by its number: "2000F", "2000F[2]". */
x278_str x278cwi_loop(x278cwi_page *page, const char *loop, size_t number);

/* The value at LOOP-TAIL, absent when there is none. */
x278cwi_shown x278cwi_quote(x278cwi_page *page, const x278cwi_message *message, x278_str loop, const char *tail);

/* The same for a value without a loop: "BHT03". */
x278cwi_shown x278cwi_quote_head(x278cwi_page *page, const x278cwi_message *message, const char *path);

/* The same as a date for people, or two with "to" between; a value that is no date stays as it is. */
x278cwi_shown x278cwi_quote_day(x278cwi_page *page, const x278cwi_message *message, x278_str loop, const char *tail);
x278cwi_shown x278cwi_shown_as_day(x278cwi_page *page, x278cwi_shown shown);

/* The first number of a kind ("TE", "FX") among the contacts of a loop. */
x278cwi_shown x278cwi_quote_number(x278cwi_page *page, const x278cwi_message *message, x278_str loop, const char *kind);

#endif
