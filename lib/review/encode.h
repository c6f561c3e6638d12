/* Writes the structs of the model as segments, in the order of the guide's rows. Rows and bindings tell what goes where;
 * nothing here knows a segment by its name. */
#ifndef X278I_REVIEW_ENCODE_H
#define X278I_REVIEW_ENCODE_H

#include "base/issue.h"
#include "edi/emit.h"
#include "review/extras.h"
#include "review/node.h"

typedef struct x278i_encode_entry x278i_encode_entry;

#define X278I_ENCODE_TAGS 32 /* no loop has more different ones */

/* A loop that is being written. */
typedef struct x278i_encode_frame {
    const void *node;
    size_t first, next, end;                  /* its entries */
    size_t unknown;                           /* next of its unknown segments */
    size_t first_part, parts_end, parts_used; /* its unknown parts of segments */
    uint32_t tag_count;
    uint32_t things; /* segments and loops written so far */
    uint32_t number; /* of its HL */
    uint32_t parent; /* of the HL above; 0: none */
    uint16_t loop, type;
    bool has_levels; /* a loop of an HL level follows in it */
    bool parts_lost; /* an unknown part has a place that no segment can have */
    /* the first `tag_count` of each are set */
    uint32_t tags[X278I_ENCODE_TAGS]; /* that were written in it */
    uint32_t tag_counts[X278I_ENCODE_TAGS];
} x278i_encode_frame;

typedef struct x278i_encoder {
    const x278_ctx *ctx;
    x278i_emit *emit;     /* gets the segments; the caller's */
    x278_span line_break; /* after each terminator */
    x278_span control;    /* ST02 and SE02; absent: what the review says */
    x278_issues *issues;  /* what could not be written; may be NULL: those of the emitter's rules */
    uint64_t count;       /* out: segments written */
    bool quick;           /* values are not looked at one by one */
    bool sound;           /* the structs were looked at: x278i_tree_sound() */
    bool as_read;         /* the message came from outside: what its guide is not sure of is not filled in */
    const x278i_guide *guide;
    const x278i_binding *binding;
    const void *root;
    x278i_encode_entry *entries;
    size_t entry_count, entry_capacity;
    x278i_extra *parts;
    size_t part_count, part_capacity;
    x278i_encode_frame *frames;
    size_t depth;
    uint32_t hl;           /* the number given last */
    uint64_t places;       /* gone through in segments with unknown parts */
    uint16_t loop, seg;    /* rows of the segment that is being written; seg X278I_NONE: it has none */
    bool unsaid;           /* a segment holds what the output cannot say */
    char path[64];         /* of a finding */
    x278i_place_fn *place; /* of the emitter's rules before */
    void *user;
} x278i_encoder;

/*
 * Write one transaction, ST to SE. `guide` NULL, or one that the model is not bound to: the unknown segments between ST
 * and SE. X278_E_NOMEM; X278_E_DELIMITER when a text holds a delimiter of the output (an issue names the field).
 * All of the encoder but `ctx`, `emit`, `line_break`, `control` and `issues` is set here and free again at the end.
 */
x278_status x278i_encode(x278i_encoder *encoder, const x278i_guide *guide, const void *root);

#endif
