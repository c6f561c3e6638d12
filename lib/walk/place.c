/* Where things are in a transaction, and what the places are called. */
#include "walk/place.h"

#include "base/issue.h"
#include "edi/reader.h"
#include "guide/path.h"

/* The tag of a segment without a row, when it may be shown; else 0. */
static uint32_t tag_of(const x278_segment *segment) {
    return segment != NULL && x278i_is_tag(x278i_element(segment, 0)) ? x278i_segment_tag(segment) : 0;
}

void x278i_place_path(x278i_phrase *out, const x278i_place *place) {
    x278i_path_parts parts = {.loop = place->loop, .seg = X278I_NONE, .loop_n = 1};
    if (place->loop == X278I_NONE && place->instance != NULL) {
        parts.loop = place->instance->loop;
        parts.loop_n = place->instance->repeat;
    } else if (place->loop == X278I_NONE && place->seg != X278I_NONE) {
        parts.loop = place->guide->segs[place->seg].loop;
    }
    if (place->loop == X278I_NONE && !place->whole_loop) {
        parts.seg = place->seg;
        parts.seg_n = place->repeat;
        parts.tag = tag_of(place->segment);
        parts.element = place->element;
        parts.component = place->component;
        parts.without_qualifier = place->no_qualifier;
    }
    x278i_path_write(out, place->guide, &parts);
}

/* ---- instances of loops ------------------------------------------------------------------------------------------ */

uint32_t x278i_instance_of_loop(const x278i_walk *walk, uint32_t instance, uint16_t loop) {
    while (instance != X278I_NO_INSTANCE && walk->instances[instance].loop != loop) {
        instance = walk->instances[instance].parent;
    }
    return instance;
}

bool x278i_is_below(const x278i_walk *walk, uint32_t instance, uint32_t above) {
    while (instance != X278I_NO_INSTANCE && instance > above) { /* what is above came before */
        instance = walk->instances[instance].parent;
    }
    return instance == above;
}

uint32_t x278i_missing_index(const x278i_walk *walk, uint32_t instance, uint16_t item, uint32_t next) {
    const x278i_loop_row *loop = x278i_walk_loop(walk, instance);
    uint16_t order = walk->guide->items[item].order;
    uint32_t index = walk->instances[instance].last != X278I_NO_SEGMENT ? walk->instances[instance].last : next;
    uint32_t before = X278I_NO_SEGMENT; /* the last segment of the items that belong before it */
    bool of_loop = false;
    for (uint16_t i = 0; i < loop->item_count; i++) {
        const x278i_item *other = &walk->guide->items[loop->first_item + i];
        const x278i_counter *counter = &walk->counters[walk->instances[instance].counters + i];
        if (other->order > order && counter->first < index) {
            index = counter->first;
        } else if (other->order <= order && counter->count > 0 &&
                   (before == X278I_NO_SEGMENT || counter->last > before)) {
            before = counter->last;
            of_loop = other->kind == X278I_ITEM_LOOP;
        }
    }
    /* In the transaction set it belongs right behind what comes before it: segments that have no place follow. */
    bool root = walk->instances[instance].parent == X278I_NO_INSTANCE;
    return root && before != X278I_NO_SEGMENT && !of_loop && before + 1 < index ? before + 1 : index;
}

/* ---- the place of every segment ------------------------------------------------------------------------------------ */

x278_status x278i_places_begin(x278i_places *places, const x278_ctx *ctx, size_t count) {
    x278_status status =
        x278i_grow(ctx, &places->v, &places->capacity, count, sizeof *places->v, SIZE_MAX / sizeof *places->v);
    if (status != X278_OK) {
        return status;
    }
    places->count = count;
    for (size_t i = 0; i < count; i++) {
        places->v[i] = (x278i_put){X278I_NO_INSTANCE, 0, X278I_NONE, X278I_NONE};
    }
    return X278_OK;
}

static x278_status note_segment(void *user, const x278i_walk *walk, const x278i_walk_event *event) {
    x278i_places *places = user;
    if (event->index < places->count) {
        bool other = event->placement == X278_PLACED_QUALIFIER && event->item != X278I_NONE;
        uint16_t like = other ? walk->guide->items[event->item].row : event->seg;
        places->v[event->index] = (x278i_put){event->instance, event->repeat, event->seg, like};
    }
    return X278_OK;
}

const x278i_listener x278i_places_listener = {.segment = note_segment};

void x278i_places_free(x278i_places *places, const x278_ctx *ctx) {
    x278i_free(ctx, places->v, places->capacity * sizeof *places->v);
    *places = (x278i_places){NULL, 0, 0};
}
