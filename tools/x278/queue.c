/* A queue of bytes in one block, which is moved to its front when half of it was taken. */
#include "queue.h"

#include <string.h>

#include "memory.h"

static void close_up(tool_queue *queue) {
    bool moves = queue->at == queue->len || queue->at > queue->capacity / 2;
    if (queue->bytes != NULL && moves) {
        memmove(queue->bytes, queue->bytes + queue->at, queue->len - queue->at);
        queue->len -= queue->at;
        queue->at = 0;
    }
}

bool tool_queue_add(tool_queue *queue, const char *bytes, size_t len) {
    if (len == 0) {
        return true;
    }
    close_up(queue);
    if (len > queue->capacity - queue->len) {
        size_t capacity = queue->capacity * 2 > queue->len + len ? queue->capacity * 2 : queue->len + len;
        char *more = tool_realloc(queue->bytes, capacity);
        if (more == NULL) {
            return false;
        }
        queue->bytes = more;
        queue->capacity = capacity;
    }
    memcpy(queue->bytes + queue->len, bytes, len);
    queue->len += len;
    return true;
}

size_t tool_queue_take(tool_queue *queue, size_t most, const char **bytes) {
    size_t left = queue->len - queue->at;
    size_t taken = left < most ? left : most;
    *bytes = queue->bytes == NULL ? "" : queue->bytes + queue->at;
    queue->at += taken;
    return taken;
}

void tool_queue_free(tool_queue *queue) {
    tool_free(queue->bytes);
    *queue = (tool_queue){.bytes = NULL};
}
