#include "review/node.h"

#include <string.h>

void *x278i_node_new(x278i_arena *arena, uint16_t type) {
    const x278i_struct *description = &x278i_structs[type];
    void *node = x278i_arena_alloc(arena, description->size);
    if (node != NULL) {
        uint32_t size = description->size;
        memset(node, 0, description->size);
        memcpy(node, &size, sizeof size);
    }
    return node;
}

/* Lists are as long in memory as the next power of two: a list of a power of two entries is full. */
static bool is_full(size_t count) {
    return (count & (count - 1)) == 0;
}

static void *grown(x278i_arena *arena, const void *old, size_t count, size_t item) {
    size_t capacity = count == 0 ? 1 : count * 2;
    if (capacity < count || capacity > SIZE_MAX / 2 / item) {
        return NULL;
    }
    char *list = x278i_arena_alloc(arena, capacity * item);
    if (list != NULL) {
        memset(list, 0, capacity * item);
        if (count > 0) {
            memcpy(list, old, count * item);
        }
    }
    return list;
}

static void *field_at(void *node, uint16_t field) {
    return (char *)node + x278i_fields[field].offset;
}

static size_t *count_at(void *node, uint16_t field) {
    return (size_t *)(void *)((char *)field_at(node, field) + sizeof(void *));
}

static x278_status append(x278i_arena *arena, void *node, uint16_t field, void *entry) {
    void ***list = field_at(node, field);
    size_t *count = count_at(node, field);
    if (is_full(*count)) {
        void **longer = grown(arena, *list, *count, sizeof(void *));
        if (longer == NULL) {
            return X278_E_NOMEM;
        }
        *list = longer;
    }
    (*list)[(*count)++] = entry;
    return X278_OK;
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
    *out = x278i_node_new(tree->arena, description->of);
    x278_status status = *out == NULL ? X278_E_NOMEM : append(tree->arena, node, field, *out);
    uint16_t gathered = x278i_structs[description->of].gathered;
    if (status == X278_OK && gathered != X278I_NONE && gathered != field) {
        status = append(tree->arena, tree->root, gathered, *out);
        *count_at(node, field) -= status != X278_OK;
    }
    if (status != X278_OK) {
        *out = NULL;
    }
    return status;
}

x278_status x278i_node_entry(const x278i_tree *tree, void *node, uint16_t field, size_t index, void **out) {
    x278_status status = X278_OK;
    while (x278i_node_count(node, field) <= index && status == X278_OK) {
        status = x278i_node_add(tree, node, field, out);
    }
    *out = status == X278_OK ? (*(void ***)field_at(node, field))[index] : NULL;
    return status;
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
    const char *id = guide == NULL ? "" : x278i_guide_text(guide, guide->id_str);
    for (uint16_t i = 0; i < x278i_binding_total; i++) {
        if (strcmp(x278i_bindings[i].id, id) == 0) {
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
        *guide = x278i_guide_find(binding->id, strlen(binding->id));
    }
    return binding;
}
