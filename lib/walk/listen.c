/* The public walk: events of the internal one, with rows of the public guide. */
#include "x278/walk.h"

#include <string.h>

#include "guide/hold.h"
#include "walk/walk.h"

struct x278_walk {
    const x278_ctx *ctx;
    x278i_walk walk;
    const x278i_guide *guide;
    x278i_lent_guides guides;
    x278_direction direction;
    x278_walk_listener listener;
    void *user;
};

/* End of the fields of release 0.1: never to change. */
#define WALK_OPTIONS_BASELINE (offsetof(x278_walk_options, guide_count) + sizeof(size_t))

/* Give the caller an event of the internal walk, of which the row and what depends on the kind are filled in. */
static x278_status pass_on(const x278_walk *self, uint32_t at, x278_walk_event *given) {
    const x278i_walk *walk = &self->walk;
    given->struct_size = sizeof *given;
    given->guide = x278i_guide_public(walk->guide);
    if (walk->guide != NULL) {
        const x278i_instance *instance = &walk->instances[at];
        given->loop = x278i_row_make(X278_ROW_LOOP, instance->loop);
        given->instance = at + 1;
        given->parent = instance->parent == X278I_NO_INSTANCE ? 0 : instance->parent + 1;
        given->depth = instance->depth;
        if (given->kind != X278_WALK_SEGMENT) {
            given->row = given->loop;
            given->repeat = instance->repeat;
        }
    }
    x278_status status = self->listener(given, self->user);
    return status == X278_OK || status == X278_END ? status : X278_E_CALLBACK;
}

static x278_status pass_open(void *user, const x278i_walk *walk, const x278i_walk_event *event) {
    (void)walk;
    x278_walk_event given = {.kind = X278_WALK_LOOP_OPEN, .segment = event->segment, .placement = event->placement};
    return pass_on(user, event->instance, &given);
}

static x278_status pass_segment(void *user, const x278i_walk *walk, const x278i_walk_event *event) {
    (void)walk;
    x278_walk_event given = {
        .kind = X278_WALK_SEGMENT,
        .segment = event->segment,
        .row = event->seg == X278I_NONE ? 0 : x278i_row_make(X278_ROW_SEGMENT, event->seg),
        .placement = event->placement,
        .repeat = event->repeat,
    };
    return pass_on(user, event->instance, &given);
}

static x278_status pass_close(void *user, const x278i_walk *walk, uint32_t instance) {
    (void)walk;
    x278_walk_event given = {.kind = X278_WALK_LOOP_CLOSE};
    return pass_on(user, instance, &given);
}

static const x278i_listener passing_on = {.open = pass_open, .segment = pass_segment, .close = pass_close};

x278_status x278_walk_new(const x278_ctx *ctx, x278_walk_listener listener, void *user,
                          const x278_walk_options *options, x278_walk **out) {
    if (out == NULL) {
        return X278_E_INVALID_ARG;
    }
    *out = NULL;
    x278_walk_options given;
    x278_status status = x278i_take_options(options, options == NULL ? 0 : options->struct_size, WALK_OPTIONS_BASELINE,
                                            &given, sizeof given);
    if (ctx == NULL || listener == NULL || status != X278_OK) {
        return ctx == NULL || listener == NULL ? X278_E_INVALID_ARG : status;
    }
    if (given.flags != 0 || given.reserved != 0 || given.direction < 0 || given.direction > X278_DIRECTION_RESPONSE) {
        return X278_E_UNSUPPORTED;
    }
    if (given.guides == NULL && given.guide_count > 0) {
        return X278_E_INVALID_ARG;
    }
    x278_walk *walk = x278i_object_new(ctx, sizeof *walk);
    if (walk == NULL) {
        return X278_E_NOMEM;
    }
    walk->ctx = ctx;
    x278i_walk_init(&walk->walk, ctx);
    x278i_walk_listen(&walk->walk, &passing_on, walk);
    walk->guide = x278i_guide_hold(x278i_guide_private(given.guide));
    walk->direction = given.direction;
    walk->listener = listener;
    walk->user = user;
    status = x278i_guides_hold(ctx, given.guides, given.guide_count, &walk->guides);
    if (status != X278_OK) {
        x278_walk_free(walk);
        return status;
    }
    *out = walk;
    return X278_OK;
}

x278_status x278_walk_transaction(x278_walk *walk, const x278_transaction *transaction) {
    if (walk == NULL || transaction == NULL) {
        return X278_E_INVALID_ARG;
    }
    x278i_choice choice;
    x278i_choose(transaction, walk->guide, walk->direction, &choice);
    const x278i_guide *guide = x278i_guide_prefer(choice.guide, walk->guides.list, walk->guides.count);
    return x278i_walk_transaction(&walk->walk, guide, transaction);
}

void x278_walk_free(x278_walk *walk) {
    if (walk != NULL) {
        const x278_ctx *ctx = walk->ctx;
        x278i_walk_free(&walk->walk);
        x278i_guides_drop(ctx, &walk->guides);
        x278i_guide_drop(walk->guide);
        x278i_object_free(ctx, walk, sizeof *walk);
    }
}
