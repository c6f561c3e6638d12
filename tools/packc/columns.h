/* The columns of the tables: which members the rows of each kind have, and how their numbers are packed. */
#ifndef X278_PACKC_COLUMNS_H
#define X278_PACKC_COLUMNS_H

#include <stdint.h>

enum {
    PACKED_PLAIN = 0, /* the number */
    PACKED_STEP = 1,  /* how far it is from the one above that is not X278I_NONE */
    PACKED_TEXT = 2,  /* the offset of a text: 0 is none, 1 is the next new one, or the one that was the n-1st */
    PACKED_UNUSED = 3 /* left out, and 0: no job of the module shows these texts */
};

typedef struct packed_column {
    uint16_t at; /* bytes from the beginning of the row */
    uint8_t size;
    uint8_t how; /* PACKED_* */
} packed_column;

/* Rows of one type. */
typedef enum packed_kind {
    PACKED_BASE,
    PACKED_SET,
    PACKED_CODE,
    PACKED_LONG_CODE,
    PACKED_TAG,
    PACKED_SET_TAG,
    PACKED_NOTE,
    PACKED_BASE_ROW,
    PACKED_BASE_ELEM,
    PACKED_LIST,
    PACKED_MEANING,
    PACKED_GUIDE,
    PACKED_LOOP,
    PACKED_LOOP_TEXT,
    PACKED_ITEM,
    PACKED_SEG,
    PACKED_SEG_TEXT,
    PACKED_ELEM,
    PACKED_ELEM_TEXT,
    PACKED_MATCH,
    PACKED_SHAPE,
    PACKED_EXT,
    PACKED_PATH,
    PACKED_RULE,
    PACKED_RULE_TEXT,
    PACKED_HINT,
    PACKED_OP,
    PACKED_LEAF,
    PACKED_SPOT,
    PACKED_SLOT,
    PACKED_RANGE,
    PACKED_STRUCT_OF,
    PACKED_FIELD_OF,
    PACKED_FORM,
    PACKED_KINDS
} packed_kind;

/* The columns of a kind, in the order in which they are packed. The first one says most about the others: it is the key. */
typedef struct packed_layout {
    const packed_column *columns;
    uint16_t count;
    uint16_t row_size;
} packed_layout;

extern const packed_layout packed_layouts[PACKED_KINDS];

/* A table: where its pointer and the number of its rows are in the structs that have them. */
typedef struct packed_part {
    uint16_t at;
    uint16_t count_at;
    uint8_t kind; /* packed_kind */
    uint8_t count_size;
} packed_part;

#define PACKED_BASE_PARTS 11u
#define PACKED_OWN_PARTS 2u /* the first ones; all bases have the others together, as long as the last base says */
#define PACKED_GUIDE_PARTS 16u
#define PACKED_BINDING_PARTS 8u

extern const packed_part packed_base_parts[PACKED_BASE_PARTS];
extern const packed_part packed_guide_parts[PACKED_GUIDE_PARTS];
extern const packed_part packed_binding_parts[PACKED_BINDING_PARTS]; /* the numbers of rows are in the guide */

#endif
