/* Changing a document. */
#include <string.h>

#include "doc/document.h"
#include "review/loops.h"
#include "review/remove.h"

x278_review *x278_doc_edit(x278_doc *doc) {
    return x278_doc_kind(doc) == X278_DOC_REVIEW ? doc->review : NULL;
}

x278_envelope *x278_doc_edit_envelope(x278_doc *doc) {
    return doc == NULL ? NULL : doc->envelope;
}

void *x278_doc_node(x278_doc *doc, const void *node) {
    bool own = doc != NULL && node != NULL && x278i_arena_owns(&doc->arena, node, sizeof(uint32_t));
    return own ? x278i_node_own(node) : NULL;
}

static bool holds_nul(const char *text, size_t size) {
    bool found = false;
    for (size_t i = 0; i < size; i++) {
        found = found || text[i] == '\0';
    }
    return found;
}

static x278_status take_text(x278_doc *doc, const char *text, size_t len, x278_str *out) {
    size_t size = text == NULL ? 0 : len == X278_STRLEN ? strlen(text) : len;
    *out = (x278_str){NULL, 0};
    if (size == 0) {
        return X278_OK;
    }
    return holds_nul(text, size) ? X278_E_INVALID_ARG : x278i_arena_str(&doc->arena, text, size, out);
}

x278_status x278_doc_strdup(x278_doc *doc, const char *text, size_t len, x278_str *field) {
    if (doc == NULL) {
        return X278_E_INVALID_ARG;
    }
    x278_str copy;
    x278_status status = field == NULL ? X278_E_INVALID_ARG : take_text(doc, text, len, &copy);
    if (status == X278_OK) {
        *field = copy;
    }
    return x278i_doc_note(doc, status);
}

x278_status x278_doc_text(x278_doc *doc, x278_str *field, const char *text) {
    return x278_doc_strdup(doc, text, X278_STRLEN, field);
}

x278_status x278_doc_status(const x278_doc *doc) {
    return doc == NULL ? X278_E_INVALID_ARG : doc->status;
}

x278_status x278_doc_list_add(x278_doc *doc, const char *text, size_t len, const x278_str **list, size_t *count) {
    if (doc == NULL) {
        return X278_E_INVALID_ARG;
    }
    x278_str copy;
    x278_str *entry;
    bool fits = list != NULL && count != NULL && (*list == NULL) == (*count == 0);
    x278_status status = fits ? take_text(doc, text, len, &copy) : X278_E_INVALID_ARG;
    if (status == X278_OK) {
        status = x278i_list_adopt(&doc->arena, list, count, sizeof **list);
    }
    if (status == X278_OK) {
        status = x278i_texts_grow(&doc->arena, list, count, *count, &entry);
    }
    if (status == X278_OK) {
        *entry = copy;
    }
    return x278i_doc_note(doc, status);
}

/* The struct that a field is of. */
static uint16_t type_of(uint16_t field) {
    uint16_t type = 0;
    while (field >= x278i_structs[type].first + x278i_structs[type].count) {
        type++;
    }
    return type;
}

/* Is it a struct of this document that has the field, and may its lists be changed? */
static x278_status take_node(x278_doc *doc, void *node, uint16_t field) {
    x278i_tree tree = {&doc->arena, doc->root, true};
    bool own = x278i_node_is(&doc->arena, node, type_of(field));
    return own ? x278i_node_adopt(&tree, node, field) : X278_E_INVALID_ARG;
}

static x278_status add(x278_doc *doc, void *node, uint16_t field, void **out) {
    x278i_tree tree = {&doc->arena, doc->root, true};
    x278_status status = take_node(doc, node, field);
    return status == X278_OK ? x278i_node_add(&tree, node, field, out) : status;
}

void *x278i_doc_add(x278_doc *doc, void *node, uint16_t field) {
    void *added = NULL;
    if (doc != NULL) {
        x278i_doc_note(doc, add(doc, node, field, &added));
    }
    return added;
}

/* A field of a struct by their names; X278I_NONE. */
static uint16_t find_field(const char *struct_name, const char *name) {
    for (uint16_t i = 0; i < x278i_struct_total; i++) {
        const x278i_struct *type = &x278i_structs[i];
        for (uint16_t j = type->first; strcmp(type->name, struct_name) == 0 && j < type->first + type->count; j++) {
            if (strcmp(x278i_fields[j].name, name) == 0) {
                return j;
            }
        }
    }
    return X278I_NONE;
}

/* Does the field hold structs of its own? */
static bool holds_structs(uint16_t field) {
    const x278i_field *row = &x278i_fields[field];
    return (row->kind == X278_FIELD_ONE || row->kind == X278_FIELD_MANY) && (row->flags & X278_FIELD_GATHERED) == 0;
}

x278_status x278_doc_add(x278_doc *doc, void *node, const char *struct_name, const char *field, void **out) {
    if (out != NULL) {
        *out = NULL;
    }
    if (doc == NULL) {
        return X278_E_INVALID_ARG;
    }
    if (node == NULL || struct_name == NULL || field == NULL || out == NULL) {
        return x278i_doc_note(doc, X278_E_INVALID_ARG);
    }
    uint16_t found = find_field(struct_name, field);
    bool holds = found != X278I_NONE && holds_structs(found);
    return x278i_doc_note(doc, holds ? add(doc, node, found, out) : X278_E_NOT_FOUND);
}

x278_status x278_doc_remove(x278_doc *doc, void *node, const char *struct_name, const char *field, size_t index) {
    if (doc == NULL || node == NULL || struct_name == NULL || field == NULL) {
        return X278_E_INVALID_ARG;
    }
    uint16_t found = find_field(struct_name, field);
    const x278i_guide *guide = doc->guide;
    x278_status status = found == X278I_NONE ? X278_E_NOT_FOUND : take_node(doc, node, found);
    return status == X278_OK ? x278i_remove(doc->root, x278i_binding_for(&guide)->root, node, found, index)
                             : x278i_doc_settle(doc, status, NULL);
}
