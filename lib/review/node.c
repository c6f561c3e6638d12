#include "review/node.h"

#include <string.h>

/* Behind each node is what it is, where often there would be a gap. */
static uint32_t mark_of(uint16_t type) {
    return UINT32_C(0x278a0000) + type;
}

/* Make a node of what are zeros: its size and its mark. */
static inline void *mark_node(char *node, uint16_t type) {
    const uint32_t size = x278i_structs[type].size;
    const uint32_t mark = mark_of(type);
    memcpy(node, &size, sizeof size);
    memcpy(node + size, &mark, sizeof mark);
    return node;
}

void *x278i_node_new(x278i_arena *arena, uint16_t type) {
    char *node = x278i_arena_zeros(arena, x278i_structs[type].size + sizeof(uint32_t));
    return node == NULL ? NULL : mark_node(node, type);
}

bool x278i_node_is(const x278i_arena *arena, const void *node, uint16_t type) {
    const uint32_t mark = mark_of(type);
    const size_t size = x278i_structs[type].size;
    return node != NULL && (uintptr_t)node % sizeof mark == 0 && x278i_arena_owns(arena, node, size + sizeof mark) &&
           memcmp((const char *)node + size, &mark, sizeof mark) == 0;
}

/* Lists are as long in memory as the next power of two: a list of a power of two entries is full. */
static bool is_full(size_t count) {
    return (count & (count - 1)) == 0;
}

/* A longer list of `item` bytes an entry for one that is full: its entries, and zeros. */
static void *grown(x278i_arena *arena, const void *old, size_t count, size_t item) {
    size_t capacity = count == 0 ? 1 : count * 2;
    if (capacity < count || capacity > SIZE_MAX / 2 / item) {
        return NULL;
    }
    char *list = x278i_arena_zeros(arena, capacity * item);
    if (list != NULL && count > 0) {
        memcpy(list, old, count * item);
    }
    return list;
}

static void *field_at(void *node, uint16_t field) {
    return (char *)node + x278i_fields[field].offset;
}

static size_t *count_at(void *node, uint16_t field) {
    return (size_t *)(void *)((char *)field_at(node, field) + sizeof(void *));
}

/* What a list is in memory. */
typedef struct node_list {
    void **entries;
    size_t count;
} node_list;

_Static_assert(offsetof(node_list, count) == sizeof(void *), "the count stands right behind the pointer");
_Static_assert(sizeof(void *) <= 8, "a list of one entry takes more");

/* Is there room for one more entry? A longer list is made where there was none. */
static bool has_room(x278i_arena *arena, node_list *list) {
    if (!is_full(list->count)) {
        return true;
    }
    void **longer = grown(arena, list->entries, list->count, sizeof *longer);
    if (longer != NULL) {
        list->entries = longer;
    }
    return longer != NULL;
}

/* The first entry of a list, in one piece with the list. */
static void *begin_list(x278i_arena *arena, node_list *list, uint16_t type) {
    const size_t before = 8; /* as the node is aligned */
    char *piece = x278i_arena_zeros(arena, before + x278i_structs[type].size + sizeof(uint32_t));
    if (piece == NULL) {
        return NULL;
    }
    list->entries = (void **)(void *)piece;
    list->entries[0] = mark_node(piece + before, type);
    list->count = 1;
    return list->entries[0];
}

void *x278i_node_append(const x278i_tree *tree, void *at, uint16_t type) {
    node_list *list = at;
    const uint16_t gathered = x278i_structs[type].gathered;
    node_list *all = gathered == X278I_NONE ? list : field_at(tree->root, gathered);
    if (all == list && list->count == 0) {
        return begin_list(tree->arena, list, type);
    }
    void *node = NULL;
    if (has_room(tree->arena, list) && has_room(tree->arena, all)) {
        node = x278i_node_new(tree->arena, type);
    }
    if (node != NULL) {
        list->entries[list->count++] = node;
        if (all != list) {
            all->entries[all->count++] = node;
        }
    }
    return node;
}

x278_status x278i_list_adopt(x278i_arena *arena, void *list, size_t *count, size_t item) {
    const char *old;
    size_t room = 1;
    memcpy(&old, list, sizeof old);
    *count = old == NULL ? 0 : *count;
    if (old == NULL || (*count <= SIZE_MAX / item && x278i_arena_owns(arena, old, *count * item))) {
        return X278_OK;
    }
    while (room < *count && room <= SIZE_MAX / 4 / item) {
        room *= 2;
    }
    char *own = room < *count ? NULL : x278i_arena_alloc(arena, room * item);
    if (own == NULL) {
        return X278_E_NOMEM;
    }
    memset(own, 0, room * item);
    memcpy(own, old, *count * item);
    memcpy(list, &own, sizeof own);
    return X278_OK;
}

x278_status x278i_node_adopt(const x278i_tree *tree, void *node, uint16_t field) {
    uint8_t kind = x278i_fields[field].kind;
    if (!tree->given || (kind != X278_FIELD_MANY && kind != X278_FIELD_TEXTS)) {
        return X278_OK;
    }
    size_t item = kind == X278_FIELD_MANY ? sizeof(void *) : sizeof(x278_str);
    x278_status status = x278i_list_adopt(tree->arena, field_at(node, field), count_at(node, field), item);
    uint16_t gathered = kind == X278_FIELD_MANY ? x278i_structs[x278i_fields[field].of].gathered : X278I_NONE;
    if (status == X278_OK && gathered != X278I_NONE) {
        status = x278i_list_adopt(tree->arena, field_at(tree->root, gathered), count_at(tree->root, gathered), item);
    }
    return status;
}

x278_status x278i_node_add(const x278i_tree *tree, void *node, uint16_t field, void **out) {
    const x278i_field *description = &x278i_fields[field];
    if (description->kind == X278_FIELD_ONE) {
        void **one = field_at(node, field);
        if (*one == NULL) {
            *one = x278i_node_new(tree->arena, description->of);
        }
        *out = *one;
        return *one == NULL ? X278_E_NOMEM : X278_OK;
    }
    bool fit = !tree->given || x278i_node_adopt(tree, node, field) == X278_OK;
    *out = fit ? x278i_node_append(tree, field_at(node, field), description->of) : NULL;
    return *out == NULL ? X278_E_NOMEM : X278_OK;
}

x278_status x278i_node_entry(const x278i_tree *tree, void *node, uint16_t field, size_t index, void **out) {
    x278_status status = X278_OK;
    while (x278i_node_count(node, field) <= index && status == X278_OK) {
        status = x278i_node_add(tree, node, field, out);
    }
    *out = status == X278_OK ? (*(void ***)field_at(node, field))[index] : NULL;
    return status == X278_OK && *out == NULL ? X278_E_INVALID_ARG : status;
}

x278_status x278i_texts_grow(x278i_arena *arena, const x278_str **texts, size_t *count, size_t index, x278_str **out) {
    x278_str *list; /* the arena's own memory, const for those who read it only */
    memcpy(&list, texts, sizeof list);
    *out = NULL;
    while (*count <= index) {
        if (is_full(*count)) {
            list = grown(arena, list, *count, sizeof *list);
            if (list == NULL) {
                return X278_E_NOMEM;
            }
            *texts = list;
        }
        list[(*count)++] = (x278_str){NULL, 0};
    }
    *out = &list[index];
    return X278_OK;
}

x278_status x278i_texts_entry(x278i_arena *arena, void *node, uint16_t field, size_t index, x278_str **out) {
    return x278i_texts_grow(arena, field_at(node, field), count_at(node, field), index, out);
}

bool x278i_root_is(uint16_t type, const char *name) {
    return strcmp(x278i_structs[type].name, name) == 0;
}

const x278i_binding *x278i_binding_of(const x278i_guide *guide) {
    for (uint16_t i = 0; i < x278i_binding_total; i++) {
        if (x278i_guides[x278i_bindings[i].guide] == guide) {
            return &x278i_bindings[i];
        }
    }
    const char *id = guide == NULL ? "" : x278i_guide_text(guide, guide->id_str);
    for (uint16_t i = 0; i < x278i_binding_total; i++) {
        const x278i_guide *bound = x278i_guide_at(x278i_bindings[i].guide);
        if (strcmp(x278i_guide_text(bound, bound->id_str), id) == 0) {
            return &x278i_bindings[i];
        }
    }
    return NULL;
}

const x278i_binding *x278i_binding_for(const x278i_guide **guide) {
    const x278i_binding *binding = x278i_binding_of(*guide);
    if (binding == NULL) {
        binding = &x278i_bindings[0];
        while (!x278i_root_is(binding->root, "x278_review")) {
            binding++; /* there is one */
        }
        *guide = x278i_guide_at(binding->guide);
    }
    return binding;
}
