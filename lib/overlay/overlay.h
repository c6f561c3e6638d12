/* Overlays: companion guides as XML, read into a list of nodes. merger.h lays them over a guide. */
#ifndef X278I_OVERLAY_OVERLAY_H
#define X278I_OVERLAY_OVERLAY_H

#include <stdbool.h>

#include "base/arena.h"
#include "base/issue.h"
#include "guide/handle.h"
#include "x278/overlay.h"

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

#endif
