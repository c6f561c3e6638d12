/*
 * Overlays: companion guides as XML, read into a list of nodes (overlay.c), laid over a guide (overlay_merge.c), and
 * asked by the check who wanted what (overlay_side.c). A merged guide is an x278i_guide whose touched tables are copies and
 * whose `side` tells what the overlays brought.
 */
#ifndef X278I_GUIDE_OVERLAY_H
#define X278I_GUIDE_OVERLAY_H

#include <stdbool.h>

#include "base/arena.h"
#include "base/issue.h"
#include "guide/handle.h"
#include "guide/pattern.h"
#include "x278/overlay.h"

/* ---- the file, read ------------------------------------------------------------------------------------------- */

/* Elements of the format. The conditions stand last. */
typedef enum x278i_word {
    X278I_WORD_NONE,
    X278I_WORD_OVERLAY,
    X278I_WORD_FOR,
    X278I_WORD_PROFILE,
    X278I_WORD_ROUTE,
    X278I_WORD_CLOCK,
    X278I_WORD_CONTACT,
    X278I_WORD_ATTACHMENT,
    X278I_WORD_APPEAL,
    X278I_WORD_DELIMITERS,
    X278I_WORD_CHARSET,
    X278I_WORD_CODES,
    X278I_WORD_LENGTH,
    X278I_WORD_REPEAT,
    X278I_WORD_LIMIT,
    X278I_WORD_PATTERN,
    X278I_WORD_REQUIRED,
    X278I_WORD_FORBIDDEN,
    X278I_WORD_OPTIONAL,
    X278I_WORD_MESSAGE,
    X278I_WORD_MEANING,
    X278I_WORD_WHEN,
    X278I_WORD_PRESENT,
    X278I_WORD_ABSENT,
    X278I_WORD_IS,
    X278I_WORD_ALL,
    X278I_WORD_COUNT,
    X278I_WORD_DISTINCT,
    X278I_WORD_HAS_LENGTH,
    X278I_WORD_DATE,
    X278I_WORD_SAME,
    X278I_WORD_DIFFERS,
    X278I_WORD_AND,
    X278I_WORD_OR,
    X278I_WORD_NOT
} x278i_word;

typedef struct x278i_overlay_attribute {
    const char *name; /* of the grammar: static */
    x278_str value;
} x278i_overlay_attribute;

/* An element of the file. Nodes are in the order of the document; those below a node follow it. */
typedef struct x278i_overlay_node {
    uint8_t word; /* X278I_WORD_* */
    uint8_t attribute_count;
    uint32_t parent;      /* its own index for the root */
    uint32_t descendants; /* how many nodes follow that stand below it */
    uint32_t children;
    uint32_t closed; /* its place in x278_overlay.closed */
    uint64_t line;
    uint64_t offset;
    const x278i_overlay_attribute *attributes;
} x278i_overlay_node;

struct x278_overlay {
    const x278_ctx *ctx;
    x278i_arena arena;
    x278i_overlay_node *nodes;
    size_t node_count, node_capacity;
    uint32_t *closed; /* the nodes in the order of their end tags: children before parents */
    size_t closed_count, closed_capacity;
};

/* An attribute of a node by the grammar's name; absent when it is not there. */
x278_str x278i_overlay_get(const x278i_overlay_node *node, const char *name);

/* Report what is wrong with a node: {1} its line, {2}… as given, NULL ends them. */
void x278i_overlay_report(x278_issues *issues, const x278i_overlay_node *node, int32_t code, const char *second,
                          const char *third, const char *fourth, const char *fifth);

/* A number of up to 6 digits. @return false when the text is none. */
bool x278i_overlay_number(x278_str text, uint32_t *out);

/* The next word of a list; a word in single quotes may hold blanks. @return false at the end. A quote that is not closed
 * takes the rest. */
bool x278i_overlay_word(x278_str *rest, x278_str *word);

/* ---- what a merged guide knows besides ------------------------------------------------------------------------- */

/* What a change is about. */
enum {
    X278I_ASPECT_USAGE = 1,
    X278I_ASPECT_CODES = 2,
    X278I_ASPECT_LENGTH = 3,
    X278I_ASPECT_REPEAT = 4,
    X278I_ASPECT_PATTERN = 5,
    X278I_ASPECT_MESSAGE = 6,
    X278I_ASPECT_ELEMENT_SEPARATOR = 7, /* row 0 of X278I_OF_WIRE */
    X278I_ASPECT_TERMINATOR = 8,
    X278I_ASPECT_CHARSET = 9
};

/* Of what. */
enum {
    X278I_OF_ELEM = 1,
    X278I_OF_SEG = 2,
    X278I_OF_LOOP = 3,
    X278I_OF_WIRE = 4
};

static inline uint32_t x278i_change_key(uint32_t of, uint32_t aspect, uint16_t row) {
    return of << 24 | aspect << 16 | row;
}

/* The latest change of one aspect of one row. */
typedef struct x278i_change {
    uint32_t key;
    x278_severity severity;       /* 0: what the check would say */
    const char *owner;            /* id of the overlay */
    const char *rule;             /* what a finding carries: "strict-payer" or "strict-payer:ROW" */
    const char *message;          /* in place of the check's; NULL */
    const x278i_pattern *pattern; /* X278I_ASPECT_PATTERN */
    const char *words;            /* pattern and delimiters, as the overlay writes them */
} x278i_change;

/* What a value of an element means to the receiver. */
typedef struct x278i_own_meaning {
    const char *code;
    const char *text;
    uint16_t elem;
} x278i_own_meaning;

typedef struct x278i_side {
    const x278i_guide *under;    /* the built-in guide; its rows have the same indices */
    const x278i_change *changes; /* sorted by key */
    size_t change_count;
    const x278i_own_meaning *meanings; /* in the order of the overlays: the last one of a code holds */
    size_t meaning_count;
} x278i_side;

/* The change of an aspect of a row, or NULL; `guide` may be built-in. */
const x278i_change *x278i_side_find(const x278i_guide *guide, uint32_t of, uint32_t aspect, uint16_t row);

/* What a value means to the receiver; NULL: no overlay says so. `guide` may be built-in. */
const char *x278i_side_meaning(const x278i_guide *guide, uint16_t elem, const char *code, size_t len);

/* The guide of a caller that was made of `chosen`; `chosen` itself when there is none, and for NULL. */
const x278i_guide *x278i_side_prefer(const x278i_guide *chosen, const x278_guide *const *guides, size_t count);

#endif
