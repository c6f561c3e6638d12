/*
 * The compiled bindings: the public structs of the model field by field, and which field each row of a guide fills.
 * bindc writes tables.c from data/bindings.xml and the compiled guides; the compiler checks each offset and type there.
 */
#ifndef X278I_REVIEW_TABLES_H
#define X278I_REVIEW_TABLES_H

#include <stddef.h>
#include <stdint.h>

#include "guide/guide.h"
#include "x278/attach.h"
#include "x278/field.h"
#include "x278/review.h"

/* A field of a public struct. Of a list the count stands right behind the pointer. */
typedef struct x278i_field {
    char name[28];
    uint16_t offset;
    uint16_t of;   /* X278_FIELD_ONE, _MANY: into x278i_structs; else X278I_NONE */
    uint8_t kind;  /* X278_FIELD_* */
    uint8_t flags; /* X278_FIELD_GATHERED, X278_FIELD_PAYLOAD */
} x278i_field;

/* A field as a member of a JSON object, with the comma before it: `,"category":`. As large as it is so that all of it is copied
 * in one go. */
typedef struct x278i_key {
    char text[31]; /* no NUL */
    uint8_t len;   /* of the name: len - 4 */
} x278i_key;

typedef struct x278i_struct {
    char name[28]; /* with its prefix: "x278_event" */
    uint16_t size;
    uint16_t first; /* its fields lie together in x278i_fields */
    uint16_t count;
    uint16_t order;    /* the field by this name; X278I_NONE */
    uint16_t unknowns; /* the field by this name; X278I_NONE */
    uint16_t gathered; /* the list of the root that gathers all nodes of this struct; X278I_NONE */
} x278i_struct;

/* What becomes of the value of an element or component row. */
enum {
    X278I_LEAF_UNUSED = 0,    /* the guide does not use the row */
    X278I_LEAF_FIELD = 1,     /* it is in `field` */
    X278I_LEAF_REPEATS = 2,   /* its repetitions are the entries of the list `field` */
    X278I_LEAF_PARTS = 3,     /* a composite: look at its components */
    X278I_LEAF_SET = 4,       /* the id of the transaction set */
    X278I_LEAF_COUNT = 5,     /* a count of segments, groups or transactions */
    X278I_LEAF_CONTROL = 6,   /* the control number of the header again */
    X278I_LEAF_HL_NUMBER = 7, /* HL01 to HL04 */
    X278I_LEAF_HL_PARENT = 8,
    X278I_LEAF_HL_LEVEL = 9,
    X278I_LEAF_HL_CHILD = 10,
    X278I_LEAF_DELIMITER = 11, /* told by the delimiters */
    X278I_LEAF_ELSEWHERE = 12  /* no part of a document */
};

/* Where a row's value is, from the struct that holds its segment. */
typedef struct x278i_leaf {
    uint16_t field; /* into x278i_fields */
    uint16_t sub;   /* when `field` is a struct or a list of structs: the field of that; else X278I_NONE */
    uint8_t index;  /* from 0: the entry of the one list on the way */
    uint8_t how;    /* X278I_LEAF_* */
} x278i_leaf;

/* Two lists of a struct for the parts of one segment: parts with a code go into `other`, the n-th part into its n-th entry, and
 * the entry of the same number in `list` is empty. The structs of both have the same texts. Rows are bound to `list`. */
typedef struct x278i_fork {
    uint16_t list;
    uint16_t other;
    uint16_t key; /* the text of an entry of `list` that has the code */
    char code[8];
} x278i_fork;

/* Where the value of a row is, for those who want it without a look-up. */
enum {
    X278I_SPOT_NONE = 0,     /* no field has it */
    X278I_SPOT_TEXT = 1,     /* the text at `at` */
    X278I_SPOT_ENTRY = 2,    /* entry `index` of the list of texts at `at` */
    X278I_SPOT_BELOW = 3,    /* the text at `sub` of the struct at `at` */
    X278I_SPOT_INSIDE = 4,   /* entry `index` of the list of texts at `sub` of the struct at `at` */
    X278I_SPOT_MANY = 5,     /* the text at `sub` of entry `index` of the list of structs at `at` */
    X278I_SPOT_FORK = 6,     /* the same, of a list whose entries may be in another list */
    X278I_SPOT_REPEATS = 7,  /* the list of texts at `at`: the repetitions */
    X278I_SPOT_PAYLOAD = 8,  /* the payload at `at` */
    X278I_SPOT_COMPUTED = 9, /* see x278i_leaf.how; `index` 1: decode keeps another value than encode writes */
    X278I_SPOT_PARTS = 10,   /* a composite: its components have spots of their own */
    X278I_SPOT_STRUCT = 11,  /* a composite whose components are all in the struct at `at` */
    X278I_SPOT_STRUCTS = 12, /* a composite whose components are all in entry `index` of the list of structs at `at` */
    X278I_SPOT_FORKED = 13   /* the same, of a list whose entries may be in the list at `sub` */
};

/* A leaf in bytes, from the struct that holds its segment. */
typedef struct x278i_spot {
    uint16_t at, sub;
    uint8_t index; /* from 0 */
    uint8_t how;   /* X278I_SPOT_* */
} x278i_spot;

/* How a value is written. */
enum {
    X278I_CELL_TEXT = 0,     /* the text at `at` */
    X278I_CELL_FILL = 1,     /* the same, and the guide has a value for it where there is none */
    X278I_CELL_COMPUTED = 2, /* `index`: X278I_LEAF_* */
    X278I_CELL_OTHER = 3,    /* by its spot, whatever the struct holds */
    X278I_CELL_PARTS = 4, /* the components `more`, each by its own way; their limits are those of the struct at `at` */
    X278I_CELL_GUARDED = 5, /* by its spot, when what is at `at` is above `index`: a count, or a pointer as a number */
    X278I_CELL_STRUCT = 6,  /* the components `more`, all in the struct at `at` */
    X278I_CELL_LISTED = 7,  /* the same in entry `index` of the list whose count is at `at` */
    X278I_CELL_ENTRY = 8    /* the text at `more` in entry `index` of the list of structs whose count is at `at` */
};

/* A value of a segment or of a composite, for those who write it: in bytes, from the struct of the segment or of the composite.
 * What the guide does not use has none. */
typedef struct x278i_cell {
    uint16_t at;
    uint16_t more; /* into x278i_parts_all; or an offset */
    uint8_t place; /* of the element or component, from 1 */
    uint8_t how;   /* X278I_CELL_* */
    uint8_t index;
    uint8_t skip; /* cells behind it that are not there either when it is not: of the same list */
} x278i_cell;

/* What the cells of a segment are. */
enum {
    X278I_FORM_MIXED = 0,
    X278I_FORM_PLAIN = 1, /* each is X278I_CELL_TEXT or X278I_CELL_FILL */
    X278I_FORM_LEVEL = 2  /* number, parent, level and child of an HL; or all of these but the parent */
};
#define X278I_LEVEL_CELLS 4

/* How a segment row is written. */
typedef struct x278i_form {
    char tag[4];    /* NUL behind it */
    uint16_t first; /* into x278i_cells */
    uint8_t count;
    uint8_t tag_size;
    uint8_t how; /* X278I_FORM_* */
} x278i_form;

/* A number of a struct, by its offset, and how high it may be: an empty field (0), or as many entries as there are places for. A
 * pointer is a number here, too. */
typedef struct x278i_limit {
    uint16_t at;
    uint16_t most;
} x278i_limit;

/* A run of an array. */
typedef struct x278i_range {
    uint16_t first;
    uint16_t count;
} x278i_range;

/* How a composite is written. */
typedef struct x278i_parts {
    x278i_range cells;
    x278i_range limits; /* of the struct that has its components */
} x278i_parts;

/* Where the things of an item are, and what they are. */
enum {
    X278I_SLOT_NONE = 0, /* in no document */
    X278I_SLOT_OWN = 1,  /* a segment of the loop's own struct */
    X278I_SLOT_ONE = 2,  /* the struct at `at` */
    X278I_SLOT_MANY = 3, /* the list of structs at `at`; a list's count stands behind its pointer */
    X278I_SLOT_HOW = 3,  /* all bits of these */
    X278I_SLOT_MUST =
        4, /* a bit more: a segment that is there when its struct is, even an empty one: it opens the loop, or no
                            other item has the field */
    X278I_SLOT_LOOP = 8 /* a loop, no segment */
};

/* An item in bytes, from the struct of its loop. */
typedef struct x278i_slot {
    uint16_t at;
    uint16_t probe; /* 0 there: there is nothing; of X278I_SLOT_OWN the struct_size */
    uint16_t order; /* of the structs there: where their number in a mixed order is; 0: they have none */
    uint16_t of;    /* of X278I_SLOT_ONE and _MANY: type of the structs there, into x278i_structs */
    uint16_t row;   /* of the segment or loop */
    uint16_t first; /* into x278i_limits: of the structs that hold a segment */
    uint8_t count;
    uint8_t how; /* X278I_SLOT_* */
} x278i_slot;

/* A field that a loop has no place for, or that may hold more than the loop has places for. */
typedef struct x278i_gap {
    uint16_t field;
    uint16_t places; /* entries; 0: no place at all; X278I_MANY: any number */
    uint16_t first;  /* gaps of the structs in the field, into x278i_gaps */
    uint16_t count;
    uint16_t probe; /* offset of its length, its count or its pointer: 0 there when nothing is in it */
} x278i_gap;

/* The bindings of one guide; the arrays have the indices of the guide's own. */
typedef struct x278i_binding {
    uint16_t guide;        /* into x278i_guides */
    uint16_t root;         /* struct of the transaction set */
    uint16_t gathered;     /* the list of the root that gathers structs; X278I_NONE */
    const uint16_t *loops; /* struct of a loop; X278I_NONE: the loop is part of no document */
    const uint16_t
        *items; /* field of the parent loop's struct that holds the loop or segment; X278I_NONE for a segment:
                               that struct itself */
    const x278i_leaf *elems; /* elements and components */
    const x278i_spot *spots; /* the same */
    const x278i_form *forms; /* the segments */
    const x278i_slot *slots; /* the items */
    const x278i_range
        *limits; /* into x278i_limits, of a loop's own struct: above one of them, there is something that no row has
                                   a place for, or something unknown */
    const x278i_range
        *gaps; /* into x278i_gaps, of a loop's own struct first, then of the structs of its segments in the order of the
                                   fields; a loop without a struct has none */
} x278i_binding;

extern const x278i_field x278i_fields[];
extern const char x278i_entry_names[][28]; /* same index: what an entry of a list is called ("provider"); else "" */
extern const x278i_key x278i_keys[];       /* same index */
extern const x278i_struct x278i_structs[];
extern const uint16_t x278i_struct_total;
extern const x278i_fork x278i_forks[];
extern const uint16_t x278i_fork_total;
extern const uint16_t x278i_unknown_struct;  /* x278_unknown */
extern const uint16_t x278i_envelope_struct; /* x278_envelope */
extern const x278i_gap x278i_gaps[];
extern const x278i_cell x278i_cells[];
extern const x278i_parts x278i_parts_all[];
extern const x278i_limit x278i_limits[];
extern const uint16_t x278i_envelope_texts[]; /* their offsets in x278_envelope */
extern const uint16_t x278i_envelope_text_total;
extern const x278i_binding x278i_bindings[];
extern const uint16_t x278i_binding_total;

#endif
