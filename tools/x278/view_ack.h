/* Acknowledgments in x278 view: TA1, 999 and 997 of a file. */
#ifndef X278_TOOL_VIEW_ACK_H
#define X278_TOOL_VIEW_ACK_H

#include "tool.h"

typedef struct view_acks {
    x278_ctx *ctx;
    x278_acks *acks; /* NULL: the file has none */
    size_t next;     /* which 999 or 997 comes next */
} view_acks;

/* Read the acknowledgments of a file; `first` is open on it. What cannot be read as acknowledgments is left to others to
 * say. X278_E_NOMEM; X278_E_IO, with the reason in `first`. */
x278_status view_acks_read(const char *name, const char *charset, tool_input *first, view_acks *out);
void view_acks_free(view_acks *acks);

/* Print all TA1, as text or as JSON; how many there are. */
size_t view_acks_interchanges(const view_acks *acks, const char *name, bool json);

/* What a transaction says, if it is a 999 or 997; NULL: it is none. They come in the order of the file. */
const x278_ack_group *view_acks_find(view_acks *acks, const x278_transaction *transaction);

/* Print it after its title. */
void view_acks_print(const char *title, const x278_ack_group *group, bool json);

#endif
