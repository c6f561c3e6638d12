/* Numbers that are close to each other: a character that is wrong, missing or one too many, two neighbors swapped, other
 * case. Two such numbers have a common text when a character of one or both is left out, so those are looked up by hash. */
#include <string.h>

#include "attach/link.h"
#include "base/sort.h"

#define MOST_IN_BUCKET 32u /* numbers with one common text that are looked at */
#define LONGEST 80u        /* longer numbers than any guide has are compared by their first characters left out */

typedef struct key {
    uint64_t hash;
    uint32_t group;
} key;

typedef struct keys {
    key *list;
    size_t count, capacity;
} keys;

static char lower(char c) {
    return c >= 'A' && c <= 'Z' ? (char)(c - 'A' + 'a') : c;
}

static bool same_but_case(const char *a, const char *b, size_t len) {
    for (size_t i = 0; i < len; i++) {
        if (lower(a[i]) != lower(b[i])) {
            return false;
        }
    }
    return true;
}

/* `a` is not shorter than `b`. */
static bool is_near(const char *a, size_t a_len, const char *b, size_t b_len) {
    size_t i = 0;
    while (i < b_len && a[i] == b[i]) {
        i++;
    }
    if (a_len > b_len) {
        return a_len == b_len + 1 && memcmp(a + i + 1, b + i, b_len - i) == 0;
    }
    if (i == a_len) {
        return false; /* the same */
    }
    bool one = memcmp(a + i + 1, b + i + 1, a_len - i - 1) == 0;
    bool swapped =
        i + 1 < a_len && a[i] == b[i + 1] && a[i + 1] == b[i] && memcmp(a + i + 2, b + i + 2, a_len - i - 2) == 0;
    return one || swapped || same_but_case(a, b, a_len);
}

bool x278i_link_is_near(const char *a, size_t a_len, const char *b, size_t b_len) {
    return a_len < b_len ? is_near(b, b_len, a, a_len) : is_near(a, a_len, b, b_len);
}

/* FNV-1a of a text in lower case with one character left out; `left_out` SIZE_MAX: none. */
static uint64_t hash_without(const char *text, size_t len, size_t left_out) {
    uint64_t hash = UINT64_C(14695981039346656037);
    for (size_t i = 0; i < len; i++) {
        if (i != left_out) {
            hash = (hash ^ (unsigned char)lower(text[i])) * UINT64_C(1099511628211);
        }
    }
    return hash;
}

static int by_hash(const void *a, const void *b, const void *user) {
    (void)user;
    const key *x = a;
    const key *y = b;
    if (x->hash != y->hash) {
        return x->hash < y->hash ? -1 : 1;
    }
    return x->group < y->group ? -1 : x->group > y->group;
}

/* Has a group entries of this role alone? */
static bool is_alone(const x278i_link_group *group, uint32_t role, bool once) {
    uint32_t side = role & 1;
    return group->count[side] > 0 && group->count[1 - side] == 0 && (!once || group->count[side] == 1);
}

static const x278i_link_entry *first_of(const x278_linker *linker, const x278i_link_group *group, uint32_t role) {
    return &linker->entries[group->first[role & 1]];
}

/* Is it a group of this role, or of the one it is matched with? */
static bool is_of(const x278_linker *linker, const x278i_link_group *group, uint32_t role) {
    uint32_t first = group->count[0] > 0 ? group->first[0] : group->first[1];
    return linker->entries[first].role / 2 == role / 2;
}

static x278_status add_keys(const x278_linker *linker, keys *to, uint32_t group, uint32_t role) {
    const x278i_link_entry *entry = first_of(linker, &linker->groups[group], role);
    const char *text = x278i_link_text(linker, entry);
    size_t most = entry->len < LONGEST ? entry->len : LONGEST;
    x278_status status = x278i_grow(linker->ctx, &to->list, &to->capacity, to->count + most + 1, sizeof *to->list,
                                    SIZE_MAX / 2 / sizeof *to->list);
    for (size_t i = 0; i <= most && status == X278_OK; i++) {
        size_t left_out = i == most ? SIZE_MAX : i;
        to->list[to->count++] = (key){hash_without(text, entry->len, left_out), group};
    }
    return status;
}

/* The first key of a hash. */
static size_t find_key(const keys *in, uint64_t hash) {
    size_t low = 0;
    size_t high = in->count;
    while (low < high) {
        size_t middle = low + (high - low) / 2;
        if (in->list[middle].hash < hash) {
            low = middle + 1;
        } else {
            high = middle;
        }
    }
    return low;
}

static void meet(x278_linker *linker, uint32_t group, uint32_t other) {
    x278i_link_group *a = &linker->groups[group];
    x278i_link_group *b = &linker->groups[other];
    if (a->near_count > 0 && a->near == other) {
        return; /* by another common text */
    }
    a->near = other;
    a->near_count++;
    b->near = group;
    b->near_count++;
}

/* Look for the groups that are close to one; two are enough to know that it is not the only one. */
static void look_up(x278_linker *linker, const keys *in, uint32_t group, uint32_t role) {
    const x278i_link_entry *entry = first_of(linker, &linker->groups[group], role);
    const char *text = x278i_link_text(linker, entry);
    size_t most = entry->len < LONGEST ? entry->len : LONGEST;
    for (size_t i = 0; i <= most && linker->groups[group].near_count < 2; i++) {
        uint64_t hash = hash_without(text, entry->len, i == most ? SIZE_MAX : i);
        size_t at = find_key(in, hash);
        for (size_t n = 0; n < MOST_IN_BUCKET && at + n < in->count && in->list[at + n].hash == hash; n++) {
            uint32_t other = in->list[at + n].group;
            const x278i_link_entry *with = first_of(linker, &linker->groups[other], role ^ 1);
            if (x278i_link_is_near(text, entry->len, x278i_link_text(linker, with), with->len)) {
                meet(linker, group, other);
            }
        }
    }
}

x278_status x278i_link_find_near(x278_linker *linker, uint32_t role) {
    bool once = role == X278I_LINK_REQUEST; /* an event's number may be named in several places */
    keys all = {NULL, 0, 0};
    x278_status status = X278_OK;
    for (uint32_t g = 0; g < linker->group_count && status == X278_OK; g++) {
        const x278i_link_group *group = &linker->groups[g];
        bool there = once ? is_alone(group, role ^ 1, true) : group->count[(role ^ 1) & 1] > 0;
        if (is_of(linker, group, role) && there) {
            status = add_keys(linker, &all, g, role ^ 1);
        }
    }
    if (status == X278_OK && all.count > 0) {
        x278i_sort(all.list, all.count, sizeof *all.list, by_hash, NULL);
        for (uint32_t g = 0; g < linker->group_count; g++) {
            if (is_of(linker, &linker->groups[g], role) && is_alone(&linker->groups[g], role, once)) {
                look_up(linker, &all, g, role);
            }
        }
    }
    x278i_free(linker->ctx, all.list, all.capacity * sizeof *all.list);
    return status;
}
