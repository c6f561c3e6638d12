/* Bytes of standard input that one reader had and another one, or a comparison, is still to have: memory follows the
 * distance between the two, not the input. */
#ifndef X278_TOOL_QUEUE_H
#define X278_TOOL_QUEUE_H

#include <stdbool.h>
#include <stddef.h>

typedef struct tool_queue {
    char *bytes;
    size_t at, len, capacity; /* what waits is from `at` to `len` */
} tool_queue;

/* Add bytes at the end. false: there is no memory. */
bool tool_queue_add(tool_queue *queue, const char *bytes, size_t len);

/* Take up to `most` bytes from the front; they live until the next call. @return how many. */
size_t tool_queue_take(tool_queue *queue, size_t most, const char **bytes);

void tool_queue_free(tool_queue *queue);

#endif
