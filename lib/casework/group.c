/* Groups: values of a log as they are shown, single ones and joined ones. */
#include "casework/group.h"

#include <string.h>

#define SEPARATOR '\x01'

/* Has a list this item before `end`? */
static bool had(x278_span list, size_t end, x278_span item) {
    size_t at = 0;
    x278_span other;
    while (at < end && x278cwi_next_item(list, &at, &other)) {
        if (at <= end && x278cwi_order(other, item) == 0) {
            return true;
        }
    }
    return false;
}

/* The next item of the walk, or the value itself. */
static bool next_value(x278cwi_group_walk *walk, x278_span *out) {
    if (walk->list) {
        size_t begin = walk->at;
        while (x278cwi_next_item(walk->value, &walk->at, out)) {
            if (!had(walk->value, begin, *out)) {
                return true;
            }
            begin = walk->at;
        }
        return false;
    }
    *out = walk->value;
    return walk->at++ == 0;
}

bool x278cwi_group_next(x278cwi_group_walk *walk, x278i_arena *arena, x278_span *out) {
    if (walk->value.ptr == NULL) {
        walk->value = (x278_span){"-", 1};
    }
    if (walk->status != X278_OK || !next_value(walk, out)) {
        return false;
    }
    if (memchr(out->ptr, '%', out->len) != NULL) {
        x278_str plain;
        walk->status = x278cwi_plain(arena, *out, &plain);
        *out = (x278_span){plain.ptr, plain.len};
    }
    return walk->status == X278_OK;
}

x278_status x278cwi_group_join(x278i_arena *arena, const x278_span *parts, size_t count, x278_span *out) {
    size_t room = count;
    size_t len = 0;
    for (size_t i = 0; i < count; i++) {
        room += parts[i].len;
    }
    char *text = x278i_arena_text(arena, room);
    if (text == NULL) {
        return X278_E_NOMEM;
    }
    for (size_t i = 0; i < count; i++) {
        if (i > 0) {
            text[len++] = SEPARATOR;
        }
        memcpy(text + len, parts[i].ptr, parts[i].len);
        len += parts[i].len;
    }
    *out = (x278_span){text, len};
    return X278_OK;
}

void x278cwi_group_split(x278_span joined, x278_span *parts, size_t count) {
    const char *at = joined.ptr;
    const char *end = joined.ptr + joined.len;
    for (size_t i = 0; i < count; i++) {
        const char *stop = i + 1 < count ? memchr(at, SEPARATOR, (size_t)(end - at)) : end;
        parts[i] = (x278_span){at, (size_t)(stop - at)};
        at = stop + (i + 1 < count ? 1 : 0);
    }
}
