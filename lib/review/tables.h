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

/* The bindings of one guide; the arrays have the indices of the guide's own. */
typedef struct x278i_binding {
    char id[28];           /* of the guide */
    uint16_t root;         /* struct of the transaction set */
    const uint16_t *loops; /* struct of a loop; X278I_NONE: the loop is part of no document */
    const uint16_t
        *items; /* field of the parent loop's struct that holds the loop or segment; X278I_NONE for a segment:
                               that struct itself */
    const x278i_leaf *elems; /* elements and components */
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
extern const x278i_binding x278i_bindings[];
extern const uint16_t x278i_binding_total;

#endif
