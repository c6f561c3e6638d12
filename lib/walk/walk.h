/*
 * The walk: places each segment of a transaction in its loop, in one forward pass. An explicit stack of open loop
 * instances, no recursion, work linear in segments: a segment is held against the items of the open loops only, of
 * which there are never more than the guide is deep.
 *
 * What a listener gets per event is the indices of rows and instances. The instances of a transaction, with a counter
 * for each item, stay in arrays until the next transaction, so that a listener can look at loops that are closed.
 */
#ifndef X278I_WALK_WALK_H
#define X278I_WALK_WALK_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "base/context.h"
#include "edi/tape.h"
#include "guide/plan.h"
#include "x278/reader.h"
#include "x278/walk.h"

#define X278I_WALK_DEPTH 16 /* open loops; no guide is deeper (guidec and a test hold that) */
#define X278I_WALK_LISTENERS 4
#define X278I_WALK_LEVELS 8 /* kinds of levels that are found at once */
#define X278I_NO_INSTANCE UINT32_MAX
#define X278I_NO_SEGMENT UINT32_MAX

/* An instance of a loop. */
typedef struct x278i_instance {
    uint64_t present;  /* the first 64 of its items that it has, bit 1 << place in the loop */
    uint32_t parent;   /* X278I_NO_INSTANCE for the root */
    uint32_t counters; /* of its items: x278i_walk.counters[counters + item - loop's first_item] */
    uint32_t repeat;   /* which of its loop row in the transaction, from 1 */
    uint32_t first;    /* index of its first segment in the transaction */
    uint32_t last;     /* index behind its last segment; X278I_NO_SEGMENT while it is open */
    uint16_t loop;     /* row */
    uint16_t item;     /* its item in the parent; X278I_NONE for the root and for a loop where none belongs */
    uint16_t order;    /* highest order of an item that stood in order */
    uint16_t items;    /* first item of its loop */
    uint8_t depth;     /* on the stack: root 0 */
    uint8_t children;  /* 1: a loop of an HL level stands below */
    uint8_t open;      /* X278I_OPEN_* of its loop */
} x278i_instance;

/* What an item had so far in an instance. */
typedef struct x278i_counter {
    uint32_t count;
    uint32_t first; /* index in the transaction of the first segment of it; X278I_NO_SEGMENT */
    uint32_t last;  /* and of the last: of a loop, the segment that opened it */
} x278i_counter;

/* What is wrong with an HL. Bits of x278i_walk_event.hl. */
enum {
    X278I_HL_NUMBER = 1,         /* HL01 is not one more than the HLs before */
    X278I_HL_PARENT_UNKNOWN = 2, /* HL02 names no earlier HL */
    X278I_HL_PARENT_WRONG = 4,   /* HL02 names an HL that is no parent of this level; another one is */
    X278I_HL_LEVEL_WRONG = 8     /* HL03 is no level, or one that belongs nowhere here */
};

/* A segment that comes, at its place. */
typedef struct x278i_walk_event {
    const x278_segment *segment;
    uint32_t index;    /* of the segment in the transaction */
    uint32_t instance; /* it is in; X278I_NO_INSTANCE without a guide */
    uint32_t repeat;   /* which of its item in the instance, from 1; 0 without an item */
    uint32_t previous; /* when it is not the first of its item: the index of the one before */
    uint16_t seg;      /* row, or X278I_NONE */
    uint16_t item;     /* the item it counts for; PLACED_QUALIFIER: the first item of its tag; X278I_NONE */
    uint8_t placement; /* X278_PLACED_* */
    uint8_t hl;        /* X278I_HL_* */
} x278i_walk_event;

typedef struct x278i_walk x278i_walk;

/* What a listener is called for. Each may be NULL. Other than X278_OK ends the walk with that status. It may read the
 * walk's public members. */
typedef struct x278i_listener {
    /* An instance of a loop begins with this segment, which follows as an event of its own: `seg` and `item` are
     * X278I_NONE. */
    x278_status (*open)(void *user, const x278i_walk *walk, const x278i_walk_event *event);
    x278_status (*segment)(void *user, const x278i_walk *walk, const x278i_walk_event *event);
    /* No segment of this instance follows; its `last` is the index of the next segment. */
    x278_status (*close)(void *user, const x278i_walk *walk, uint32_t instance);
} x278i_listener;

/* A listener and what it is called with. */
typedef struct x278i_listening {
    x278_status (*open)(void *user, const x278i_walk *walk, const x278i_walk_event *event);
    x278_status (*segment)(void *user, const x278i_walk *walk, const x278i_walk_event *event); /* not NULL */
    x278_status (*close)(void *user, const x278i_walk *walk, uint32_t instance);
    void *user;
} x278i_listening;

/* A segment that comes to its place. */
typedef struct x278i_arrival {
    const x278_segment *segment;
    uint32_t index; /* in the transaction */
    uint32_t hl;    /* X278I_HL_* */
} x278i_arrival;

/* An HL number that was seen out of sequence. */
typedef struct x278i_hl {
    uint64_t number;
    uint32_t instance;
    uint32_t epoch;
} x278i_hl;

struct x278i_walk {
    /* for listeners to read */
    const x278i_guide *guide; /* NULL: not known */
    x278i_instance *instances;
    size_t instance_count;
    x278i_counter *counters;
    uint32_t stack[X278I_WALK_DEPTH]; /* open instances, root first */
    uint32_t depth;                   /* how many */
    uint32_t index;                   /* of the next segment */
    uint32_t hl_count;                /* HL segments so far */

    /* its own */
    const x278_ctx *ctx;
    size_t instance_capacity, counter_count, counter_capacity;
    size_t room;       /* bytes that the instances may take, and the counters */
    uint32_t *repeats; /* a loop row: instances so far */
    uint32_t *latest;  /* a loop row: its latest instance */
    size_t row_capacity, latest_capacity;
    uint32_t *numbered; /* the instances of HL 1, 2, 3 …; X278I_NO_INSTANCE for a number that is not in sequence */
    size_t numbered_count, numbered_capacity;
    x278i_hl *hls; /* a hash table of the others by number; entries of other epochs are empty */
    size_t hl_capacity, hl_used;
    uint32_t epoch;
    const x278i_plan *plan; /* of the guide; NULL: all is looked for in the rows */
    struct {
        uint32_t code; /* HL03 */
        uint16_t loop;
    } levels[X278I_WALK_LEVELS]; /* the first loops of the guide that an HL opens */
    uint32_t level_count;        /* all such loops */
    x278i_listening listeners[X278I_WALK_LISTENERS];
    uint32_t listener_count;
    bool opens;                /* a listener is called for a loop that opens */
    struct {                   /* an HL whose place the next segment decides */
        x278i_arrival arrival; /* segment NULL: none */
        uint32_t parents[X278I_WALK_DEPTH];
        uint16_t items[X278I_WALK_DEPTH]; /* candidates, best guess first */
        uint16_t rows[X278I_WALK_DEPTH];
        uint32_t count;
        uint64_t number;
    } pending;
};

void x278i_walk_init(x278i_walk *walk, const x278_ctx *ctx);
void x278i_walk_free(x278i_walk *walk);

/* Add a listener, before a transaction. At most X278I_WALK_LISTENERS. */
void x278i_walk_listen(x278i_walk *walk, const x278i_listener *listener, void *user);

/* Begin a transaction, forgetting the one before. `guide` NULL: it is not known, and every segment will be
 * X278_PLACED_NO_GUIDE. X278_E_NOMEM. */
x278_status x278i_walk_begin(x278i_walk *walk, const x278i_guide *guide);

/* Take the next segment, ST first. An HL that is out of place is held until the next call, and its segment must live
 * until then. X278_E_NOMEM, or what a listener returned. */
x278_status x278i_walk_segment(x278i_walk *walk, const x278_segment *segment);

/* The transaction has ended: close what is open, innermost first. */
x278_status x278i_walk_end(x278i_walk *walk);

/* All of a transaction. */
x278_status x278i_walk_transaction(x278i_walk *walk, const x278i_guide *guide, const x278_transaction *transaction);

/* Bytes of memory held. */
size_t x278i_walk_memory(const x278i_walk *walk);

static inline const x278i_loop_row *x278i_walk_loop(const x278i_walk *walk, uint32_t instance) {
    return &walk->guide->loops[walk->instances[instance].loop];
}

/* The counter of an item (absolute index) in an instance of its loop. */
static inline x278i_counter *x278i_walk_counter(const x278i_walk *walk, uint32_t instance, uint16_t item) {
    const x278i_instance *of = &walk->instances[instance];
    return &walk->counters[of->counters + item - of->items];
}

/* As x278i_value(), for an element that may have parts. */
x278_span x278i_value_in_parts(const x278_segment *segment, uint32_t element, uint32_t component);

/* A value by position: component 0 is the whole first repetition of a simple element. Absent when there is none. */
static inline x278_span x278i_value(const x278_segment *segment, uint32_t element, uint32_t component) {
    if (element < segment->count && component <= 1) {
        const x278i_record *record = &segment->tape->elements[segment->first + element];
        if (record->size <= X278I_ELEMENT_BITS && record->begin <= X278I_ELEMENT_BITS) { /* no marks */
            return (x278_span){segment->tape->base + record->begin, record->size};
        }
    }
    return x278i_value_in_parts(segment, element, component);
}

/* As x278i_guide_code_in(), for a value of a segment. */
static inline bool x278i_is_listed(const x278i_guide *guide, uint16_t set, const x278_segment *segment,
                                   x278_span value) {
    const x278i_base *base = guide->base;
    bool readable = segment->clean && segment->begin >= 8 && value.len - 1 < 8; /* the bytes before it, too */
    if (readable && set < base->code_set_count && base->hashes[set].factor != 0) {
        uint64_t key = x278i_key_before(value.ptr + value.len, (uint32_t)value.len);
        return x278i_code_hashed(base, &base->hashes[set], key);
    }
    return x278i_guide_code_in(guide, set, value.ptr, value.len) != 0;
}

/* Does the segment fulfil the match? `nth`: which of its tag in the instance it is. */
static inline bool x278i_match_fits(const x278i_guide *guide, uint16_t match, const x278_segment *segment,
                                    uint32_t nth) {
    if (match == X278I_NONE) {
        return true;
    }
    const x278i_match_row *row = &guide->matches[match];
    if (row->nth != 0 && row->nth != nth) {
        return false;
    }
    if (row->codes == X278I_NONE) {
        return true;
    }
    x278_span value = x278i_value(segment, row->elem, row->comp);
    return value.len > 0 && x278i_is_listed(guide, row->codes, segment, value);
}

/* ---- which guide ---------------------------------------------------------------------------------------------- */

/* What was odd about the way a guide was chosen. */
enum {
    X278I_CHOICE_UNNAMED = 1,    /* neither ST03 nor GS08; BHT01 told */
    X278I_CHOICE_SUFFIX = 2,     /* ST03 or GS08 names an erratum or addendum of the guide */
    X278I_CHOICE_MISMATCH = 4,   /* ST03 and GS08 name different guides */
    X278I_CHOICE_PURPOSE = 8,    /* BHT02 tells no direction */
    X278I_CHOICE_FORCED = 16,    /* the caller named the guide */
    X278I_CHOICE_CONTENT = 32,   /* BHT02 names a direction, and the content is of the other one */
    X278I_CHOICE_SET = 64,       /* the guide that is named is one of another transaction set */
    X278I_CHOICE_STRUCTURE = 128 /* BHT01 is that of an older release, and the guide that is named is not */
};

typedef struct x278i_choice {
    const x278i_guide *guide; /* NULL: not known */
    const x278i_guide *named; /* X278I_CHOICE_SET, _STRUCTURE: the guide that the message names, but does not follow */
    const char *known;        /* of a guide that is not here: what it is, from our own list; NULL */
    x278_span release;        /* as the message names the guide, without blanks at its end; absent when it does not */
    uint32_t notes;           /* X278I_CHOICE_* */
} x278i_choice;

/* Which guide a transaction is to be read by. `guide` and `direction` are what the caller wants, or NULL and 0. */
void x278i_choose(const x278_transaction *transaction, const x278i_guide *guide, x278_direction direction,
                  x278i_choice *out);

/* What a guide was chosen by: names, each behind its length. */
typedef struct x278i_names {
    char bytes[64];
    size_t size;
} x278i_names;

/* Tags that show which direction a message has. */
typedef struct x278i_signs {
    const x278i_guide *guide; /* that they are signs of; NULL: there are none */
    uint64_t slots; /* of these tags and of TRN: bits 1 << x278i_tag_slot(), so that most segments are passed over */
    uint32_t tags[X278I_MOST_SIGNS];
    uint32_t count;
    uint32_t unless; /* a segment of this tag may take their meaning; 0 */
} x278i_signs;

/* A choice that may be made again. All zeros before the first. */
typedef struct x278i_chosen {
    const x278i_guide *guide; /* NULL: none */
    x278i_signs signs;        /* that the content is held against */
    x278_direction direction;
    x278i_names names;
} x278i_chosen;

/* As x278i_choose() without a guide; quicker when the transaction names what the one before did. */
void x278i_choose_again(x278i_chosen *last, const x278_transaction *transaction, x278_direction direction,
                        x278i_choice *out);

/* The guide of a caller that was made of `chosen`; `chosen` itself when there is none, and for NULL. */
const x278i_guide *x278i_guide_prefer(const x278i_guide *chosen, const x278_guide *const *guides, size_t count);

#endif
