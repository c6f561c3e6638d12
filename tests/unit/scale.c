/* An allocator that knows how much was held at most. */
#include "scale.h"

#include <stdlib.h>
#include <string.h>

static void *take(void *user, size_t size) {
    scale *s = user;
    size_t *block = malloc(size + 2 * sizeof *block);
    if (block == NULL) {
        return NULL;
    }
    block[0] = size;
    s->held += size;
    s->most = s->held > s->most ? s->held : s->most;
    return block + 2;
}

static void give_back(void *user, void *memory) {
    scale *s = user;
    size_t *block = (size_t *)memory - 2;
    s->held -= block[0];
    free(block);
}

static void *take_again(void *user, void *memory, size_t old_size, size_t new_size) {
    void *fresh = take(user, new_size);
    if (fresh != NULL) {
        memcpy(fresh, memory, old_size < new_size ? old_size : new_size);
        give_back(user, memory);
    }
    return fresh;
}

x278_allocator scale_allocator(scale *s) {
    return (x278_allocator){take, take_again, give_back, s};
}
