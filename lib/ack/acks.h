/* Acknowledgments that were read: view.c reads them, resolve.c leads them back to what was sent. */
#ifndef X278I_ACK_ACKS_H
#define X278I_ACK_ACKS_H

#include "base/arena.h"
#include "x278/ack.h"

/* An entry of the index: a transaction and where it stands. */
typedef struct x278i_ack_entry {
    struct x278i_ack_entry *next; /* of the same bucket, in the order of reading */
    x278_ack_transaction *transaction;
    const x278_ack_group *group;
} x278i_ack_entry;

struct x278_acks {
    const x278_ctx *ctx;
    x278i_arena arena; /* of all views and texts */
    x278_ack_interchange **interchanges;
    size_t interchange_count, interchange_capacity;
    x278_ack_group **groups;
    size_t group_count, group_capacity;
    x278i_ack_entry **buckets; /* by control number; in the arena */
    size_t bucket_count;       /* a power of two, or 0 */
};

/* The bucket of a control number: zeros in front do not count. `bucket_count` must not be 0. */
size_t x278i_ack_bucket(const x278_acks *acks, const char *number, size_t len);

/* A whole number of up to 18 digits; 0 for anything else. */
uint64_t x278i_ack_number(x278_span text);

#endif
