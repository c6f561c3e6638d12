/*
 * Places in a transaction that was walked: where a segment was put, where one that is missing belongs, and what a place is
 * called, as a path and in plain words. Check and ack name places by this file alone.
 */
#ifndef X278I_WALK_PLACE_H
#define X278I_WALK_PLACE_H

#include "base/phrase.h"
#include "walk/walk.h"

/* A place. Rows that do not apply are X278I_NONE, numbers 0. */
typedef struct x278i_place {
    const x278i_guide *guide;       /* NULL: not known */
    const x278i_instance *instance; /* of the loop; NULL: in the envelope, or not known */
    const x278_segment *segment;    /* NULL: it is missing */
    uint16_t loop;                  /* only when a loop is missing: its row */
    uint16_t seg;                   /* row; X278I_NONE for a segment that fits no row */
    uint32_t repeat;                /* of the segment in its loop */
    uint32_t element, component;
    bool whole_loop;   /* the loop instance as such is meant */
    bool no_qualifier; /* leave {…} of the segment row out: the segment has another one */
} x278i_place;

/* The path: "2000F[2]-SV101-2", "2010EA[2]" for a loop, "REF" for a segment of no row in the transaction set. Without
 * a guide the tag alone, and the numbers. */
void x278i_place_path(x278i_phrase *out, const x278i_place *place);

/* ---- instances of loops ------------------------------------------------------------------------------------------ */

/* The nearest instance of a loop, at or above an instance. X278I_NO_INSTANCE when there is none. */
uint32_t x278i_instance_of_loop(const x278i_walk *walk, uint32_t instance, uint16_t loop);

/* Is an instance another one, or below it? */
bool x278i_is_below(const x278i_walk *walk, uint32_t instance, uint32_t above);

/* Where an item that is missing in an instance belongs: the index of the segment before which it would be. `next` stands
 * for the end of an instance that is still open. */
uint32_t x278i_missing_index(const x278i_walk *walk, uint32_t instance, uint16_t item, uint32_t next);

/* ---- the place of every segment ------------------------------------------------------------------------------------ */

/* Where the walk put a segment. */
typedef struct x278i_put {
    uint32_t instance; /* X278I_NO_INSTANCE: nowhere */
    uint32_t repeat;   /* which of its row in the instance, from 1 */
    uint16_t seg;      /* row; X278I_NONE */
    uint16_t like;     /* row, or the first of its tag for a segment with another qualifier; X278I_NONE */
} x278i_put;

/* The places of the segments of a transaction, by index. All zeros before the first. */
typedef struct x278i_places {
    x278i_put *v;
    size_t count, capacity;
} x278i_places;

/* Begin a transaction of `count` segments. X278_E_NOMEM. */
x278_status x278i_places_begin(x278i_places *places, const x278_ctx *ctx, size_t count);

/* The listener that notes them; its `user` is an x278i_places. */
extern const x278i_listener x278i_places_listener;

void x278i_places_free(x278i_places *places, const x278_ctx *ctx);

#endif
