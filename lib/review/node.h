/* The nodes of the tree: structs of the model by their compiled description. Nodes live in an arena and are never freed
 * one by one. */
#ifndef X278I_REVIEW_NODE_H
#define X278I_REVIEW_NODE_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "base/arena.h"
#include "review/tables.h"

/* Where nodes are made, and the root that gathers some of them. */
typedef struct x278i_tree {
    x278i_arena *arena;
    void *root;
    bool given; /* its lists may be those of a program, which are copied before they grow */
} x278i_tree;

/* A node of all zeros with its struct_size; NULL when there is no memory. `type` is into x278i_structs. */
void *x278i_node_new(x278i_arena *arena, uint16_t type);

/* Is it a node of this type that was made in the arena? Nothing is read at `node` when it is not in the arena. */
bool x278i_node_is(const x278i_arena *arena, const void *node, uint16_t type);

/* Move the list of a field (also of the root that gathers its structs) into the arena, when the tree has `given` set and a
 * program has put one there that is not. A list of NULL becomes empty. X278_E_NOMEM. */
x278_status x278i_node_adopt(const x278i_tree *tree, void *node, uint16_t field);

/* The same for a list of `item` bytes an entry, that is not known by its field. */
x278_status x278i_list_adopt(x278i_arena *arena, void *list, size_t *count, size_t item);

/* The struct below a field of `node`: of X278_FIELD_ONE the one there is or a new one, of X278_FIELD_MANY a new entry at the
 * end. X278_E_NOMEM leaves the node as it was. */
x278_status x278i_node_add(const x278i_tree *tree, void *node, uint16_t field, void **out);

/* A new struct of a type at the end of the list at `list`, which is the arena's own, and, where the root gathers such structs, of
 * its list. NULL, and all is as it was, when there is no memory. */
void *x278i_node_append(const x278i_tree *tree, void *list, uint16_t type);

/* Entry `index` (from 0) of a list of structs, made with all entries before it when it is not there. X278_E_NOMEM;
 * X278_E_INVALID_ARG when a program put NULL there. */
x278_status x278i_node_entry(const x278i_tree *tree, void *node, uint16_t field, size_t index, void **out);

/* Entry `index` (from 0) of a list of texts; entries made are absent. X278_E_NOMEM. */
x278_status x278i_texts_entry(x278i_arena *arena, void *node, uint16_t field, size_t index, x278_str **out);

/* The same for a list that is not known by its field. */
x278_status x278i_texts_grow(x278i_arena *arena, const x278_str **texts, size_t *count, size_t index, x278_str **out);

/* What a field holds. Pointers into the node are not aligned for another type than the field's. */
static inline const void *x278i_node_at(const void *node, uint16_t field) {
    return (const char *)node + x278i_fields[field].offset;
}
static inline x278_str x278i_node_text(const void *node, uint16_t field) {
    const x278_str text = *(const x278_str *)x278i_node_at(node, field);
    return (x278_str){text.ptr, text.ptr == NULL ? 0 : text.len};
}
static inline uint32_t x278i_node_number(const void *node, uint16_t field) {
    return *(const uint32_t *)x278i_node_at(node, field);
}
static inline const void *x278i_node_one(const void *node, uint16_t field) {
    return *(const void *const *)x278i_node_at(node, field);
}
static inline size_t x278i_node_count(const void *node, uint16_t field) {
    bool there = x278i_node_one(node, field) != NULL; /* a list begins with its pointer, too */
    return there ? *(const size_t *)(const void *)((const char *)x278i_node_at(node, field) + sizeof(void *)) : 0;
}
static inline const void *const *x278i_node_many(const void *node, uint16_t field) {
    return *(const void *const *const *)x278i_node_at(node, field);
}
static inline const x278_str *x278i_node_texts(const void *node, uint16_t field) {
    return *(const x278_str *const *)x278i_node_at(node, field);
}

/* What the roots of all kinds of documents have, at the same place. */
#define X278I_ROOT_CONTROL offsetof(x278_review, control_number)
#define X278I_ROOT_GUIDE offsetof(x278_review, guide)
_Static_assert(X278I_ROOT_CONTROL == offsetof(x278_submission, control_number), "ST02 of another root");
_Static_assert(X278I_ROOT_GUIDE == offsetof(x278_submission, guide), "ST03 of another root");

static inline const x278_str *x278i_root_control(const void *root) {
    return (const x278_str *)(const void *)((const char *)root + X278I_ROOT_CONTROL);
}
static inline x278_str *x278i_root_guide(void *root) {
    return (x278_str *)(void *)((char *)root + X278I_ROOT_GUIDE);
}

/* Is it the struct of this name, "x278_review"? */
bool x278i_root_is(uint16_t type, const char *name);

/* The bindings of a guide; NULL when the model is not bound to it. */
const x278i_binding *x278i_binding_of(const x278i_guide *guide);

/* The binding to read or write a document by. For a guide without one, and for NULL, that of a guide which *guide becomes: ST,
 * SE and the envelope are the same in all. */
const x278i_binding *x278i_binding_for(const x278i_guide **guide);

#endif
