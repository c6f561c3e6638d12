/* Values of a document by path. */
#include "x278/path.h"

#include <string.h>

#include "doc/document.h"
#include "review/path.h"

static x278_span path_of(const char *path, size_t len) {
    return (x278_span){path, len == X278_STRLEN ? strlen(path) : len};
}

static x278i_path_roots roots_of(const x278_doc *doc) {
    return (x278i_path_roots){doc->guide, doc->review, doc->envelope};
}

x278_status x278_get(const x278_doc *doc, const char *path, size_t len, x278_str *out) {
    if (out != NULL) {
        *out = (x278_str){NULL, 0};
    }
    if (doc == NULL || path == NULL || out == NULL) {
        return X278_E_INVALID_ARG;
    }
    x278i_path_roots roots = roots_of(doc);
    return x278i_path_get(&roots, path_of(path, len), out);
}

x278_status x278_count(const x278_doc *doc, const char *path, size_t len, size_t *out) {
    if (out != NULL) {
        *out = 0;
    }
    if (doc == NULL || path == NULL || out == NULL) {
        return X278_E_INVALID_ARG;
    }
    x278i_path_roots roots = roots_of(doc);
    return x278i_path_count(&roots, path_of(path, len), out);
}

x278_status x278_set(x278_doc *doc, const char *path, size_t len, const char *value, size_t value_len) {
    if (doc == NULL || path == NULL) {
        return X278_E_INVALID_ARG;
    }
    x278i_path_roots roots = roots_of(doc);
    x278_span at = path_of(path, len);
    x278_str copy;
    x278_str there;
    x278_str *field;
    x278_status status = x278_doc_strdup(doc, value, value_len, &copy);
    if (status == X278_OK) {
        status = x278i_path_get(&roots, at, &there);
    }
    if (status != X278_OK || (copy.ptr == NULL && there.ptr == NULL)) {
        return status;
    }
    status = x278i_path_make(&roots, &doc->arena, at, &field);
    if (status == X278_OK) {
        *field = copy;
    }
    return status;
}

x278_status x278_field_by_path(const x278_guide *guide, const char *path, size_t len, x278_field *out, size_t *index) {
    if (index != NULL) {
        *index = 0;
    }
    if (path == NULL || out == NULL) {
        return X278_E_INVALID_ARG;
    }
    x278_span at = path_of(path, len);
    bool names = at.len > 0 && at.ptr[0] >= 'a' && at.ptr[0] <= 'z';
    const x278i_guide *rows = guide == NULL ? NULL : x278i_guide_private(guide);
    if (!names && guide == NULL) {
        return X278_E_INVALID_ARG;
    }
    if (!names && x278i_binding_of(rows) == NULL) {
        return X278_E_NOT_FOUND;
    }
    x278i_path_field found;
    x278_status status = x278i_path_field_of(rows, at, &found);
    if (status != X278_OK) {
        return status;
    }
    if (index != NULL) {
        *index = found.index;
    }
    return x278_field_at(x278i_structs[found.type].name, found.field - x278i_structs[found.type].first, out);
}
