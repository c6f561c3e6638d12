/* An allocator that knows how much was held at most, for tests that measure memory. */
#ifndef X278_TESTS_SCALE_H
#define X278_TESTS_SCALE_H

#include <stddef.h>

#include "x278/x278.h"

typedef struct scale {
    size_t held, most; /* bytes */
} scale;

/* `s` must outlive what is made with it. */
x278_allocator scale_allocator(scale *s);

#endif
