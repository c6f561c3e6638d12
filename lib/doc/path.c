/* Values of a document by path. */
#include "x278/path.h"

#include <string.h>

#include "doc/document.h"
#include "review/loops.h"
#include "review/path.h"
#include "review/remove.h"

static x278_span path_of(const char *path, size_t len) {
    return (x278_span){path, len == X278_STRLEN ? strlen(path) : len};
}

static x278i_path_roots roots_of(const x278_doc *doc) {
    return (x278i_path_roots){doc->guide, doc->root, doc->envelope};
}

/* Is it the path of a payload? Its bytes have no NUL behind them while they are in the input. */
static bool is_payload(const x278i_value_path *plan) {
    x278i_path_field found;
    return x278i_path_field_of(plan, &found) == X278_OK && (x278i_fields[found.field].flags & X278_FIELD_PAYLOAD) != 0;
}

x278_status x278_get(const x278_doc *doc, const char *path, size_t len, x278_str *out) {
    if (out != NULL) {
        *out = (x278_str){NULL, 0};
    }
    if (doc == NULL || path == NULL || out == NULL) {
        return X278_E_INVALID_ARG;
    }
    x278i_value_path plan;
    x278i_path_roots roots = roots_of(doc);
    x278_status status = x278i_path_plan(doc->guide, path_of(path, len), &plan);
    if (status == X278_OK && is_payload(&plan)) {
        return X278_E_UNSUPPORTED;
    }
    return status == X278_OK ? x278i_path_get(&roots, &plan, out) : status;
}

x278_status x278_count(const x278_doc *doc, const char *path, size_t len, size_t *out) {
    if (out != NULL) {
        *out = 0;
    }
    if (doc == NULL || path == NULL || out == NULL) {
        return X278_E_INVALID_ARG;
    }
    x278i_value_path plan;
    x278i_path_roots roots = roots_of(doc);
    x278_status status = x278i_path_plan(doc->guide, path_of(path, len), &plan);
    return status == X278_OK ? x278i_path_count(&roots, &plan, out) : status;
}

static x278_status set_value(x278_doc *doc, const x278i_value_path *plan, const char *value, size_t value_len) {
    x278i_path_roots roots = roots_of(doc);
    x278_str copy;
    x278_str there;
    x278_str *field;
    x278_status status = x278_doc_strdup(doc, value, value_len, &copy);
    if (status == X278_OK) {
        status = x278i_path_get(&roots, plan, &there);
    }
    if (status != X278_OK || (copy.ptr == NULL && there.ptr == NULL)) {
        return status;
    }
    status = x278i_path_make(&roots, &doc->arena, plan, (x278_span){copy.ptr, copy.len}, &field);
    if (status == X278_OK && is_payload(plan)) {
        *(x278_payload *)(void *)field = (x278_payload){.data = copy, .length = copy.len, .flags = X278_PAYLOAD_OWNED};
    } else if (status == X278_OK) {
        *field = copy;
    }
    return status;
}

x278_status x278_set(x278_doc *doc, const char *path, size_t len, const char *value, size_t value_len) {
    if (doc == NULL) {
        return X278_E_INVALID_ARG;
    }
    x278i_value_path plan;
    x278_status status = path == NULL ? X278_E_INVALID_ARG : x278i_path_plan(doc->guide, path_of(path, len), &plan);
    if (status == X278_OK) {
        status = set_value(doc, &plan, value, value_len);
    }
    return x278i_doc_note(doc, status);
}

x278_status x278_remove(x278_doc *doc, const char *path, size_t len) {
    if (doc == NULL || path == NULL) {
        return X278_E_INVALID_ARG;
    }
    x278i_value_path plan;
    x278i_path_roots roots = roots_of(doc);
    x278_status status = x278i_path_plan(doc->guide, path_of(path, len), &plan);
    return status == X278_OK ? x278i_path_remove(&roots, &plan) : status;
}

x278_status x278_field_find(const x278_guide *guide, const char *path, size_t len, x278_field *out, size_t *index) {
    if (index != NULL) {
        *index = 0;
    }
    if (path == NULL || out == NULL) {
        return X278_E_INVALID_ARG;
    }
    const x278i_guide *rows = guide == NULL ? NULL : x278i_guide_private(guide);
    x278i_value_path plan;
    x278i_path_field found;
    x278_status status = x278i_path_plan(rows, path_of(path, len), &plan);
    if (status == X278_OK && plan.guide != rows) {
        status = plan.guide == NULL ? X278_OK : guide == NULL ? X278_E_INVALID_ARG : X278_E_NOT_FOUND;
    }
    if (status == X278_OK) {
        status = x278i_path_field_of(&plan, &found);
    }
    if (status != X278_OK) {
        return status;
    }
    if (index != NULL) {
        *index = found.index;
    }
    return x278_field_at(x278i_structs[found.type].name, found.field - x278i_structs[found.type].first, out);
}

/* ---- compiled ------------------------------------------------------------------------------------------------ */

struct x278_path {
    const x278_ctx *ctx;
    const x278i_guide *guide; /* whose documents it was compiled for; NULL: not known */
    x278i_value_path plan;    /* points into the text */
    size_t len;
    char text[];
};

x278_status x278_path_compile(const x278_ctx *ctx, const x278_guide *guide, const char *path, size_t len,
                              x278_path **out) {
    if (out != NULL) {
        *out = NULL;
    }
    if (ctx == NULL || path == NULL || out == NULL) {
        return X278_E_INVALID_ARG;
    }
    const x278i_guide *rows = guide == NULL ? NULL : x278i_guide_private(guide);
    x278_span from = path_of(path, len);
    x278i_value_path plan;
    x278_status status = x278i_path_plan(rows, from, &plan);
    if (status != X278_OK) {
        return status;
    }
    x278_path *made =
        x278i_object_new(ctx, sizeof *made + from.len); /* as long as a path that can be read: no overflow */
    if (made == NULL) {
        return X278_E_NOMEM;
    }
    made->ctx = ctx;
    made->guide = x278i_guide_hold(rows);
    made->len = from.len;
    memcpy(made->text, from.ptr, from.len);
    status = x278i_path_plan(rows, (x278_span){made->text, made->len}, &made->plan);
    if (status == X278_OK && made->plan.guide != NULL) {
        made->plan.above = x278i_path_above(made->plan.guide, made->plan.wire.loop);
    }
    *out = made;
    return status;
}

void x278_path_free(x278_path *path) {
    if (path != NULL) {
        x278i_guide_drop(path->guide);
        x278i_object_free(path->ctx, path, sizeof *path + path->len);
    }
}

/* The plan of a path for a document: the compiled one when it was made for its guide, else one that is read anew. NULL: the
 * guide has no such row. */
static const x278i_value_path *plan_for(const x278_path *path, const x278_doc *doc, x278i_value_path *room) {
    if (path->plan.guide == NULL || path->guide == doc->guide) {
        return &path->plan;
    }
    return x278i_path_plan(doc->guide, (x278_span){path->text, path->len}, room) == X278_OK ? room : NULL;
}

x278_status x278_path_get(const x278_path *path, const x278_doc *doc, x278_str *out) {
    if (out != NULL) {
        *out = (x278_str){NULL, 0};
    }
    if (path == NULL || doc == NULL || out == NULL) {
        return X278_E_INVALID_ARG;
    }
    x278i_value_path room;
    x278i_path_roots roots = roots_of(doc);
    const x278i_value_path *plan = plan_for(path, doc, &room);
    return plan == NULL ? X278_E_NOT_FOUND : x278i_path_get(&roots, plan, out);
}

x278_status x278_path_count(const x278_path *path, const x278_doc *doc, size_t *out) {
    if (out != NULL) {
        *out = 0;
    }
    if (path == NULL || doc == NULL || out == NULL) {
        return X278_E_INVALID_ARG;
    }
    x278i_value_path room;
    x278i_path_roots roots = roots_of(doc);
    const x278i_value_path *plan = plan_for(path, doc, &room);
    return plan == NULL ? X278_E_NOT_FOUND : x278i_path_count(&roots, plan, out);
}

x278_status x278_path_set(const x278_path *path, x278_doc *doc, const char *value, size_t value_len) {
    if (path == NULL || doc == NULL) {
        return X278_E_INVALID_ARG;
    }
    x278i_value_path room;
    const x278i_value_path *plan = plan_for(path, doc, &room);
    return x278i_doc_note(doc, plan == NULL ? X278_E_NOT_FOUND : set_value(doc, plan, value, value_len));
}

x278_status x278_path_remove(const x278_path *path, x278_doc *doc) {
    if (path == NULL || doc == NULL) {
        return X278_E_INVALID_ARG;
    }
    x278i_value_path room;
    x278i_path_roots roots = roots_of(doc);
    const x278i_value_path *plan = plan_for(path, doc, &room);
    return plan == NULL ? X278_E_NOT_FOUND : x278i_path_remove(&roots, plan);
}
