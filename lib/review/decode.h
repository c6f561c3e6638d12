/* Fills the structs of the model from a walk: a listener. Rows and bindings tell what goes where; nothing here knows a
 * segment by its name. */
#ifndef X278I_REVIEW_DECODE_H
#define X278I_REVIEW_DECODE_H

#include "review/node.h"
#include "walk/walk.h"

/* What the decoder knows of a loop instance of the walk. */
typedef struct x278i_decoded_loop {
    void *node;       /* NULL: the instance has no struct, its segments are unknown ones of `keeper` */
    uint32_t keeper;  /* an instance that has a node: this one, or one above */
    uint32_t things;  /* segments and loops so far */
    uint32_t ordered; /* things that were given an order in the present group; 0: all stood in guide order */
    uint16_t type;
    uint16_t group; /* the highest order of an item so far */
    uint16_t item;  /* of that order, which came last */
} x278i_decoded_loop;

typedef struct x278i_decoder {
    const x278_ctx *ctx;
    x278i_tree tree;
    const x278i_guide *guide; /* that the model is filled by */
    const x278i_binding *binding;
    bool keep_payloads; /* copy them into the arena */
    bool payload_lost;  /* a payload was not there to be kept */
    bool unguided;      /* the model is not bound to the walk's guide */
    bool fast;          /* the usual may be done without look-ups (fast_decode.h) */
    bool along;         /* the walk is that of another listener too, and goes on when the decoder has failed */
    x278_status status; /* the failure that it went on after */
    x278_status (*begin)(void *user,
                         const x278i_guide *guide); /* begins the decoder when the walk does; NULL: it has */
    void *user;
    x278i_decoded_loop *places; /* by loop instance */
    size_t place_count, capacity;
    bool lent;                /* `places` is the caller's, who has room for a few */
    char *copy;               /* of the transaction's bytes, in the arena; NULL: each segment is copied on its own */
    const x278i_tape *copied; /* the tape that they are on, */
    uint32_t copied_from;     /* and where there the copy begins */
} x278i_decoder;

void x278i_decoder_init(x278i_decoder *decoder, const x278_ctx *ctx);
void x278i_decoder_free(x278i_decoder *decoder);

/* Lend a decoder that has not begun `count` places, so that a usual transaction needs no memory for them. */
void x278i_decoder_lend(x278i_decoder *decoder, x278i_decoded_loop *places, size_t count);

/* Begin a transaction: what is decoded goes into `arena` below `root`, a node of all zeros. `guide` is that of the walk, and
 * `binding` is its own; NULL keeps all segments but ST and SE as unknown ones. */
void x278i_decoder_begin(x278i_decoder *decoder, x278i_arena *arena, void *root, const x278i_guide *guide,
                         const x278i_binding *binding);

/* What to return to a walk for a status. */
static inline x278_status x278i_decoder_settle(x278i_decoder *decoder, x278_status status) {
    if (status == X278_OK || !decoder->along) {
        return status;
    }
    decoder->status = status;
    decoder->fast = false;
    return X278_OK;
}

/* Note where a thing of an item stands: one that comes before its turn among its neighbours is given an order, and so are
 * all that follow it. Encode writes the things of a group as they came, so that the n-th segment of a tag, whose rows are
 * of one group, is the n-th again: unknown parts count on it. `node` is that of the thing, which is in its field by now. */
void x278i_note_order(const x278i_decoder *decoder, const x278i_loop_row *loop, x278i_decoded_loop *place,
                      uint16_t item, void *node, uint16_t type);

/* The listener; its `user` is the decoder, which has begun or has a `begin`. X278_E_NOMEM. */
extern const x278i_listener x278i_decoder_listener;

#endif
