/* Merge sort, from runs of one item up. What is in order already is only copied. */
#include "casework/arrange.h"

#include <stdbool.h>
#include <string.h>

/* Two sorted runs next to each other. */
typedef struct runs {
    const char *left;
    const char *right;
    const char *end;
} runs;

static void merge(runs r, char *to, size_t size, x278cwi_compare *compare) {
    const char *middle = r.right;
    if (r.right < r.end && compare(middle - size, r.right) > 0) {
        while (r.left < middle && r.right < r.end) {
            const char **from = compare(r.left, r.right) <= 0 ? &r.left : &r.right;
            memcpy(to, *from, size);
            *from += size;
            to += size;
        }
    }
    size_t rest = (size_t)(middle - r.left);
    memcpy(to, r.left, rest);
    memcpy(to + rest, r.right, (size_t)(r.end - r.right));
}

/* Merge runs of `width` bytes into runs of twice that. */
static void pass(const char *from, char *to, size_t bytes, size_t width, size_t size, x278cwi_compare *compare) {
    for (size_t at = 0; at < bytes;) {
        size_t left = bytes - at < width ? bytes - at : width;
        size_t right = bytes - at - left < width ? bytes - at - left : width;
        const runs r = {from + at, from + at + left, from + at + left + right};
        merge(r, to + at, size, compare);
        at += left + right;
    }
}

x278_status x278cwi_arrange(const x278_ctx *ctx, void *items, size_t count, size_t size, x278cwi_compare *compare) {
    size_t bytes = count * size;
    if (count < 2) {
        return X278_OK;
    }
    char *other = x278i_alloc(ctx, bytes);
    if (other == NULL) {
        return X278_E_NOMEM;
    }
    char *from = items;
    char *to = other;
    for (size_t width = size; width<bytes; width = width> bytes / 2 ? bytes : width * 2) {
        pass(from, to, bytes, width, size, compare);
        char *done = to;
        to = from;
        from = done;
    }
    if (from == other) {
        memcpy(items, other, bytes);
    }
    x278i_free(ctx, other, bytes);
    return X278_OK;
}
