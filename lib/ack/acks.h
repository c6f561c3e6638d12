/* Acknowledgments that were read: view.c reads them, resolve.c leads them back to what was sent. */
#ifndef X278I_ACK_ACKS_H
#define X278I_ACK_ACKS_H

#include "base/arena.h"
#include "x278/ack.h"

struct x278_acks {
    const x278_ctx *ctx;
    x278i_arena arena; /* of all views and texts */
    x278_ack_interchange **interchanges;
    size_t interchange_count, interchange_capacity;
    x278_ack_group **groups;
    size_t group_count, group_capacity;
};

/* A whole number of up to 18 digits; 0 for anything else. */
uint64_t x278i_ack_number(x278_span text);

#endif
