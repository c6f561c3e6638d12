/* Where the decoder puts what it is given: the struct and the field of each segment and element of a walk, as a path of
 * names (docs/paths.md). A listener that lets the decoder fill a tree of its own, and looks what has become of each event. */
#ifndef X278I_REVIEW_TRAIL_H
#define X278I_REVIEW_TRAIL_H

#include "base/arena.h"
#include "review/decode.h"

#define X278I_TRAIL_ROOM                                                                                               \
    320 /* bytes of a path with its NUL; no way through the structs is longer (a test holds that) */

typedef struct x278i_trail_loop x278i_trail_loop;
typedef struct x278i_trail_segment x278i_trail_segment;

typedef struct x278i_trail {
    const x278_ctx *ctx;
    x278i_decoder decoder;
    x278i_arena arena;
    void *root;                  /* NULL: the model is not bound to the guide, nothing is known */
    x278i_trail_loop *loops;     /* by loop instance of the walk */
    x278i_trail_segment *places; /* by index of the segment in its transaction */
    size_t loop_count, loop_capacity, place_count, place_capacity;
} x278i_trail;

/* A way through the structs. */
typedef struct x278i_trail_end {
    char path[X278I_TRAIL_ROOM]; /* "events[1].services[2].professional.procedure.code"; "" at the root */
    size_t len;
    const char *struct_name; /* "x278_procedure": the struct that has the field, or that the path leads to; static */
    const char *field;       /* "code"; NULL: the path leads to a struct; static */
} x278i_trail_end;

void x278i_trail_init(x278i_trail *trail, const x278_ctx *ctx);
void x278i_trail_free(x278i_trail *trail);

/* Begin a transaction of `count` segments that is walked by `guide` (NULL: not known). X278_E_NOMEM. */
x278_status x278i_trail_begin(x278i_trail *trail, const x278i_guide *guide, size_t count);

/* The listener; its `user` is the trail. X278_E_NOMEM. */
extern const x278i_listener x278i_trail_listener;

/* The struct that holds the segment at an index. False: none does. */
bool x278i_trail_segment_at(const x278i_trail *trail, size_t index, x278i_trail_end *out);

/* The field of an element of the segment at an index, or the struct of a composite as a whole (component 0). `repetition` 0
 * is the first. False: no field holds it: it is computed, or part of a segment that is kept as it came. */
bool x278i_trail_element_at(const x278i_trail *trail, size_t index, uint32_t element, uint32_t component,
                            uint32_t repetition, x278i_trail_end *out);

/* The struct that would hold one more of an item of a loop instance. False: the instance has no struct. */
bool x278i_trail_missing(const x278i_trail *trail, uint32_t instance, uint16_t item, x278i_trail_end *out);

#endif
