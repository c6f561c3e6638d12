/* Values of the model by path: the one grammar of the wire ("2000F[2]-SV101-2"), or names of fields
 * ("events[1].services[2].professional.procedure.code"). Rows and bindings tell what is where; nothing here knows a segment
 * by its name. */
#ifndef X278I_REVIEW_PATH_H
#define X278I_REVIEW_PATH_H

#include "base/context.h"
#include "review/node.h"

/* Where paths begin. */
typedef struct x278i_path_roots {
    const x278i_guide *guide; /* NULL: not known */
    const x278_review *review;
    const x278_envelope *envelope;
} x278i_path_roots;

/* The value at a path; absent where the path is right and nothing is there. X278_E_NOT_FOUND: no such row or field;
 * X278_E_UNSUPPORTED: a value that is computed when a document is written. */
x278_status x278i_path_get(const x278i_path_roots *roots, x278_span path, x278_str *out);

/* The place of the value at a path, with all that is missing on the way to it. As above, and X278_E_NOT_FOUND when an index
 * is more than one behind the last; X278_E_NOMEM (what was made on the way stays). */
x278_status x278i_path_make(const x278i_path_roots *roots, x278i_arena *arena, x278_span path, x278_str **out);

/* How many there are of what a path names: loops, segments, repetitions, structs, texts. Of a path to one value: 0 or 1. */
x278_status x278i_path_count(const x278i_path_roots *roots, x278_span path, size_t *out);

/* Which text a path means. */
typedef struct x278i_path_field {
    uint16_t type;  /* into x278i_structs */
    uint16_t field; /* into x278i_fields */
    size_t index;   /* of X278_FIELD_TEXTS: the entry, from 0 */
} x278i_path_field;

/* Only what the guide says: nothing is looked up in a document. */
x278_status x278i_path_field_of(const x278i_guide *guide, x278_span path, x278i_path_field *out);

#endif
