/*
 * What follows from the rows of a guide, so that clean messages are checked in few steps: which items of a loop have a
 * tag, what a value looks like that is certainly right, what must be there, and when a rule is certainly not broken.
 * guidec writes the plans of the built-in guides as constants. The plan of a merged guide is made with it, by the same
 * functions (plan.c, plan_rules.c).
 *
 * A plan says nothing that the rows do not say. From a plan one may conclude a single thing: "certainly nothing to
 * report". All else is looked up in the rows.
 */
#ifndef X278I_GUIDE_PLAN_H
#define X278I_GUIDE_PLAN_H

#include <stdbool.h>
#include <string.h>

#include "guide/guide.h"

/** Items of a loop at most: a set of them is the bits of a number. */
#define X278I_ITEMS_MAX 64u
/** Positions of a segment or composite at most: bit 1 << position. */
#define X278I_POSITIONS_MAX 31u
/** In a set of positions that are there: always set, so that 0 can say "not known". */
#define X278I_POSITIONS_ANY 1u
/** The longest text that an element can be. */
#define X278I_LONGEST UINT32_C(0x3FFFFFFF)

/* ---- values ------------------------------------------------------------------------------------------------- */

/** How to see that a value of printable bytes is right, when its length is allowed. */
enum {
    X278I_QUICK_TEXT = 0,        /**< it has no blank at either end */
    X278I_QUICK_ONLY = 1,        /**< its key is `span`: a code of at most 4 bytes */
    X278I_QUICK_CODE = 2,        /**< it is in `set`, which has a hash; it has at most 8 bytes */
    X278I_QUICK_LISTED = 3,      /**< it is in `set` */
    X278I_QUICK_WHOLE = 4,       /**< it has digits only */
    X278I_QUICK_DECIMAL = 5,     /**< it is a number */
    X278I_QUICK_DATE = 6,        /**< it is a day */
    X278I_QUICK_TIME = 7,        /**< it is a time of day */
    X278I_QUICK_SHAPED = 8,      /**< it has no blank at either end, and the form that applies */
    X278I_QUICK_SHAPED_CODE = 9, /**< it is in `set`, and has the form that applies */
    X278I_QUICK_COMPOSITE =
        10,                /**< each component is right, and none is missing; `set` is the group of the composite */
    X278I_QUICK_NEVER = 11 /**< only its row can tell */
};

enum {
    X278I_QUICK_OUTSIDE =
        1 /**< it is in an outside code list: a caller who has such lists must be asked. Never of TEXT,
                                 ONLY and CODE */
};

/** The plan of an element or component row: same index. */
typedef struct x278i_elem_plan {
    uint32_t span;    /**< the most bytes beyond min_len; of ONLY the key of the code */
    uint16_t min_len; /**< at least 1 */
    uint16_t set;     /**< into sets; of COMPOSITE into groups; X278I_NONE */
    uint16_t form;    /**< of SHAPED and SHAPED_CODE: into forms; X278I_NONE: any */
    uint8_t kind;     /**< X278I_QUICK_* */
    uint8_t flags;    /**< X278I_QUICK_OUTSIDE */
} x278i_elem_plan;

/** The form that a value has when what is beside it has a key. Those for one value lie together: the first counts. */
typedef struct x278i_form_plan {
    uint32_t key;      /**< 0: nothing is there */
    uint8_t element;   /**< position of what is beside it; 0: the form always applies */
    uint8_t component; /**< it is this component of the value's own composite; 0: it is an element */
    uint8_t shape;     /**< X278I_SHAPE_* */
    uint8_t more;      /**< how many follow for the same value */
} x278i_form_plan;

/** What must be there of a segment or composite. Sets of positions are bits 1 << position. */
typedef struct x278i_group_plan {
    uint32_t required;   /**< all bits: only the row can tell */
    uint32_t pairs;      /**< positions that are there together with the next one, or not at all */
    uint32_t noted;      /**< of the other syntax notes: without any of these all are fulfilled. X278I_POSITIONS_ANY:
                              they have to be looked at */
    uint16_t first_elem; /**< row of position 1 */
    uint16_t first_note; /**< into notes, and into the masks of the plan */
    uint8_t count;       /**< positions; 0 when there are too many for a set */
    uint8_t note_count;
    uint16_t pad;
} x278i_group_plan;

/* ---- loops ---------------------------------------------------------------------------------------------------- */

#define X278I_TAG_SLOTS 64u

/** Where the items of a tag begin in x278i_loop_plan.items. Several tags may share a slot. */
static inline uint32_t x278i_tag_slot(uint32_t tag) {
    return tag * UINT32_C(0x9E3779B1) >> 26;
}

/** The plan of a loop row: same index. Sets of items are bits 1 << place, the place being the index in the loop. */
typedef struct x278i_loop_plan {
    uint64_t required;              /**< items that each instance must have; the reader looks for the SE */
    uint8_t items[X278I_TAG_SLOTS]; /**< 1 + the first place of a tag of that slot; 0: there is none. The others
                                         follow by x278i_plan.next */
} x278i_loop_plan;

/* ---- rules ---------------------------------------------------------------------------------------------------- */

enum {
    X278I_SPOT_NOWHERE = 0, /**< the path has to be followed */
    X278I_SPOT_OWN = 1,     /**< in the instance that the rule is evaluated for */
    X278I_SPOT_EACH = 2,    /**< in the segment that the rule is evaluated for */
    X278I_SPOT_ABOVE = 3,   /**< in the nearest instance of path->from */
    X278I_SPOT_CHILD = 4,   /**< in instances of path->loop, which is no level and only in path->from */
    X278I_SPOT_FAR = 5      /**< the path has to be followed, if there is an instance of path->loop */
};

/** Where the values of a path are: a segment of one instance, or an element of it. */
typedef struct x278i_rule_spot {
    uint8_t kind;      /**< X278I_SPOT_* */
    uint8_t place;     /**< of the segment in its loop */
    uint8_t element;   /**< 0: the segment itself is meant */
    uint8_t component; /**< 0: the whole element */
    uint8_t child;     /**< of CHILD: the place of path->loop in path->from */
} x278i_rule_spot;

/** Instead of the place of an item: the segment that the rule is evaluated for. */
#define X278I_PLACE_EACH UINT8_C(0xFF)

/** What a literal is about. All but ITEMS, DATE and OTHER are about the value at their place. */
enum {
    X278I_LITERAL_ONLY = 0,    /**< IS: its key is `code` */
    X278I_LITERAL_CODE = 1,    /**< IS: it is in the set `code`, which has a hash */
    X278I_LITERAL_PRESENT = 2, /**< PRESENT */
    X278I_LITERAL_COUNT = 3,   /**< COUNT, DISTINCT */
    X278I_LITERAL_DAY = 4,     /**< DAY */
    X278I_LITERAL_NUMBER = 5,  /**< NUMBER */
    X278I_LITERAL_ITEMS = 6,   /**< AND of two PRESENT: the items at `place` and `element` */
    X278I_LITERAL_DATE = 7,    /**< DATE */
    X278I_LITERAL_OTHER = 8    /**< the operator has to be evaluated */
};

enum {
    X278I_LITERAL_NOT = 1, /**< it must not hold */
    X278I_LITERAL_OR = 2   /**< it is enough when this one or the next one holds */
};

/** A condition of a rule. */
typedef struct x278i_literal_plan {
    uint32_t code;   /**< of ONLY the key of a code, of CODE into sets */
    uint16_t op;     /**< into ops, and into spots by pairs */
    uint8_t what;    /**< X278I_LITERAL_ONLY … */
    uint8_t flags;   /**< X278I_LITERAL_NOT, X278I_LITERAL_OR */
    uint8_t place;   /**< of a segment in the rule's loop, or X278I_PLACE_EACH */
    uint8_t element; /**< position; ITEMS: the other place */
    uint8_t component;
    uint8_t pad;
} x278i_literal_plan;

/** The plan of a rule row: same index. */
typedef struct x278i_rule_plan {
    uint64_t needs;         /**< the rule is not broken in an instance that lacks one of these items, */
    uint64_t forbids;       /**< nor in one that has any of these, */
    uint64_t any;           /**< nor in one that lacks all of these (0: no such condition), */
    uint32_t has;           /**< nor when the only segment at `place` lacks one of these positions */
    uint32_t lacks;         /**< or has one of these, */
    uint32_t each_has;      /**< nor for a segment at `each` that lacks one of these */
    uint32_t each_lacks;    /**< or has one of these, */
    uint16_t first_literal; /**< nor when one of its literals does not hold, or a row of alternatives */
    uint8_t literal_count;
    uint8_t place; /**< of a segment in the rule's loop */
    uint8_t each;  /**< place of the segments that the rule is evaluated for; X278I_PLACE_EACH: for the loop, once */
    uint8_t pad[3];
} x278i_rule_plan;

/* ---- a guide -------------------------------------------------------------------------------------------------- */

/* What x278i_guide.plan points to. */
typedef struct x278i_plan {
    const x278i_elem_plan *elems;
    const x278i_form_plan *forms;
    const x278i_group_plan *groups; /**< of the segment rows, same index; those of composites follow */
    const uint32_t *notes;          /**< same index as the notes: the positions a note is about */
    const x278i_loop_plan *loops;
    const uint8_t *next;          /**< same index as the items: 1 + the place of the next item of its slot; 0 */
    const x278i_rule_spot *spots; /**< two for each operator: of its path a, and of path b where it has one */
    const x278i_literal_plan *literals;
    const x278i_rule_plan *rules;
} x278i_plan;

/** The same in the making, and how many rows it has where the guide does not say. */
typedef struct x278i_plan_draft {
    x278i_elem_plan *elems;
    x278i_form_plan *forms;
    x278i_group_plan *groups;
    uint32_t *notes;
    x278i_loop_plan *loops;
    uint8_t *next;
    x278i_rule_spot *spots;
    x278i_literal_plan *literals;
    x278i_rule_plan *rules;
    uint16_t form_count;
    uint16_t group_count;
    uint16_t literal_count;
} x278i_plan_draft;

/** Can the guide have a plan? A loop with more items than a set has bits cannot. */
bool x278i_plan_possible(const x278i_guide *guide);

/** Bytes of memory for the plan of a guide. */
size_t x278i_plan_size(const x278i_guide *guide);

/** Make the plan of a guide in `memory` of that size, aligned for any type. */
void x278i_plan_make(const x278i_guide *guide, void *memory, x278i_plan_draft *out);

/** The plan that a draft is. */
x278i_plan x278i_plan_of(const x278i_plan_draft *draft);

/** The plans of the rules, their spots and literals: a part of x278i_plan_make(). */
void x278i_plan_rules(const x278i_guide *guide, x278i_plan_draft *out);

/** Has a set a hash? So has each set of short codes that came with the built-in guides. */
bool x278i_is_hashed(const x278i_guide *guide, uint16_t set);

/** The key of the only code of a set, when its length is in these bounds and at most 4; else 0. */
uint32_t x278i_only_key(const x278i_guide *guide, uint16_t set, uint32_t shortest, uint32_t longest);

/* ---- code sets ------------------------------------------------------------------------------------------------- */

/** The last `len` bytes before `end`, 1 to 8 of them, as a key of a hash. The eight bytes before `end` are readable. */
static inline uint64_t x278i_key_before(const char *end, uint32_t len) {
    uint64_t key = 0;
#if defined(__BYTE_ORDER__) && __BYTE_ORDER__ == __ORDER_LITTLE_ENDIAN__
    memcpy(&key, end - 8, sizeof key);
#else
    for (int i = 1; i <= 8; i++) {
        key = key << 8 | (unsigned char)end[-i];
    }
#endif
    return key >> ((0 - 8 * len) & 63);
}

/** The key of 1 to 8 bytes. */
static inline uint64_t x278i_key_of(const char *value, size_t len) {
    const unsigned char *bytes = (const unsigned char *)value;
    uint64_t key = 0;
    if (len < 4) { /* most are that short: first, middle and last byte are all */
        return (uint64_t)bytes[0] | (uint64_t)bytes[len / 2] << (8 * (len / 2)) |
               (uint64_t)bytes[len - 1] << (8 * (len - 1));
    }
    for (size_t i = len; i-- > 0;) {
        key = key << 8 | bytes[i];
    }
    return key;
}

/** Is the code with this key in a set that has a hash? The key of no code is 0. */
static inline bool x278i_code_hashed(const x278i_base *base, const x278i_code_hash *hash, uint64_t key) {
    return base->keys[hash->first + (uint32_t)(key * hash->factor >> hash->shift)] == key;
}

#endif
