/* Values of the model by path: the one grammar of the wire ("2000F[2]-SV101-2"), or names of fields
 * ("events[1].services[2].professional.procedure.code"). Rows and bindings tell what is where; nothing here knows a segment
 * by its name. */
#ifndef X278I_REVIEW_PATH_H
#define X278I_REVIEW_PATH_H

#include "base/context.h"
#include "guide/path.h"
#include "review/node.h"

/* Where paths begin. */
typedef struct x278i_path_roots {
    const x278i_guide *guide; /* NULL: not known */
    const void *root;         /* of the transaction */
    const x278_envelope *envelope;
} x278i_path_roots;

/* A step of a path of names: the field of a struct, and which entry. */
typedef struct x278i_step {
    uint16_t type;
    uint16_t field;
    size_t index; /* from 1 */
    bool indexed; /* [n] stands there */
} x278i_step;

/* A path that was read. It points into the path for a qualifier. */
typedef struct x278i_value_path {
    const x278i_guide *guide;     /* whose rows a path of the wire means; NULL: a path of names */
    const x278i_binding *binding; /* of the guide */
    x278i_wire_path wire;
    uint64_t above; /* loops to look for it in: X278I_ALL_LOOPS, or as x278i_path_above() says */
    uint32_t count; /* of the steps */
    x278i_step steps[X278I_DEPTH_MAX];
} x278i_value_path;

/* Read a path for documents of a guide; NULL: of none that is known, so that a path of the wire means what all guides have
 * alike. X278_E_NOT_FOUND: the guide has no such row, the structs no such field, or it is no path. */
x278_status x278i_path_plan(const x278i_guide *guide, x278_span path, x278i_value_path *out);

/* The value that a plan leads to; absent where nothing is there. X278_E_NOT_FOUND: it leads to no value; X278_E_UNSUPPORTED: to
 * one that is computed when a document is written. */
x278_status x278i_path_get(const x278i_path_roots *roots, const x278i_value_path *plan, x278_str *out);

/* The place of the value, with all that is missing on the way to it. As above, and X278_E_NOT_FOUND when an index is more than
 * one behind the last; X278_E_NOMEM (what was made on the way stays). */
x278_status x278i_path_make(const x278i_path_roots *roots, x278i_arena *arena, const x278i_value_path *plan,
                            x278_span value, x278_str **out);

/* How many there are of what a plan leads to: loops, segments, repetitions, structs, texts. Of one value: 0 or 1. */
x278_status x278i_path_count(const x278i_path_roots *roots, const x278i_value_path *plan, size_t *out);

/* The struct that a plan of the wire leads to: that of its loop, or the one that holds its segment; NULL: there is none. */
const void *x278i_path_node(const x278i_path_roots *roots, const x278i_value_path *plan);

/* The struct with the field of the last step of a plan of names; NULL: it is not there. */
const void *x278i_path_holder(const x278i_path_roots *roots, const x278i_value_path *plan);

/* Which text a path means. */
typedef struct x278i_path_field {
    uint16_t type;  /* into x278i_structs */
    uint16_t field; /* into x278i_fields */
    size_t index;   /* of X278_FIELD_TEXTS: the entry, from 0 */
} x278i_path_field;

/* Nothing is looked up in a document. X278_E_NOT_FOUND, X278_E_UNSUPPORTED. */
x278_status x278i_path_field_of(const x278i_value_path *plan, x278i_path_field *out);

#endif
