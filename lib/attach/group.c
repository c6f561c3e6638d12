/* Numbers that are the same, by a hash table. */
#include <string.h>

#include "attach/link.h"

/* FNV-1a of a number; numbers of documents and of events are told apart. */
static uint64_t hash_of(const x278_linker *linker, const x278i_link_entry *entry) {
    const char *text = x278i_link_text(linker, entry);
    uint64_t hash = UINT64_C(14695981039346656037) + entry->role / 2;
    for (uint32_t i = 0; i < entry->len; i++) {
        hash = (hash ^ (unsigned char)text[i]) * UINT64_C(1099511628211);
    }
    return hash ^ hash >> 29;
}

static bool is_same(const x278_linker *linker, const x278i_link_group *group, const x278i_link_entry *entry) {
    const x278i_link_entry *other = &linker->entries[group->count[0] > 0 ? group->first[0] : group->first[1]];
    return other->role / 2 == entry->role / 2 && other->len == entry->len &&
           memcmp(x278i_link_text(linker, other), x278i_link_text(linker, entry), entry->len) == 0;
}

/* The group of a number; a new one when there is none. `slots` has room. */
static uint32_t group_of(x278_linker *linker, const x278i_link_entry *entry) {
    size_t mask = linker->slot_count - 1;
    size_t slot = (size_t)hash_of(linker, entry) & mask;
    while (linker->slots[slot] != X278I_LINK_NONE && !is_same(linker, &linker->groups[linker->slots[slot]], entry)) {
        slot = (slot + 1) & mask;
    }
    if (linker->slots[slot] == X278I_LINK_NONE) {
        linker->slots[slot] = (uint32_t)linker->group_count;
        linker->groups[linker->group_count++] = (x278i_link_group){.first = {X278I_LINK_NONE, X278I_LINK_NONE},
                                                                   .last = {X278I_LINK_NONE, X278I_LINK_NONE},
                                                                   .near = X278I_LINK_NONE};
    }
    return linker->slots[slot];
}

static void join(x278_linker *linker, uint32_t index) {
    x278i_link_entry *entry = &linker->entries[index];
    uint32_t side = entry->role & 1;
    entry->group = group_of(linker, entry);
    x278i_link_group *group = &linker->groups[entry->group];
    if (group->count[side]++ == 0) {
        group->first[side] = index;
    } else {
        linker->entries[group->last[side]].next = index;
    }
    group->last[side] = index;
}

x278_status x278i_link_group_all(x278_linker *linker) {
    size_t count = linker->entry_count;
    size_t slots = 16;
    while (slots < 2 * count) {
        slots *= 2;
    }
    x278_status status = x278i_grow(linker->ctx, &linker->slots, &linker->slot_capacity, slots, sizeof *linker->slots,
                                    SIZE_MAX / 2 / sizeof *linker->slots);
    linker->slot_count = slots;
    if (status == X278_OK && count > 0) {
        status = x278i_grow(linker->ctx, &linker->groups, &linker->group_capacity, count, sizeof *linker->groups,
                            UINT32_MAX);
    }
    if (status != X278_OK) {
        return status;
    }
    memset(linker->slots, 0xff, slots * sizeof *linker->slots);
    for (uint32_t i = 0; i < count; i++) {
        join(linker, i);
    }
    return X278_OK;
}
