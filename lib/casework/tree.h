/*
 * Files in XML, and what a program builds in their place, as trees of elements that a grammar allows. A grammar is a table
 * of elements with their attributes; reading checks it, so that the rest works on values that have their form.
 */
#ifndef X278CWI_TREE_H
#define X278CWI_TREE_H

#include "base/buf.h"
#include "base/xml.h"
#include "casework/error.h"
#include "casework/value.h"

/* The same limits for each file of evidence, policies and tables. */
#define X278CWI_MOST_BYTES ((uint64_t)16 << 20)
#define X278CWI_MOST_DEPTH 64
#define X278CWI_MOST_ITEMS 100000

typedef struct x278cwi_tree x278cwi_tree;
typedef struct x278cwi_node x278cwi_node;

enum {
    X278CWI_ELEMENT_TEXT = 1,  /* may hold text */
    X278CWI_ELEMENT_ONCE = 2,  /* once in its parent */
    X278CWI_ELEMENT_EXTRAS = 4 /* other attributes are kept by name */
};

/* An element of a grammar. `children` and the numbers of elements: bit n is the element n of the grammar. */
typedef struct x278cwi_element {
    const char *name;
    const x278cwi_attribute *attributes;
    uint64_t children;
    uint32_t flags;
} x278cwi_element;

typedef struct x278cwi_grammar {
    const char *space; /* namespace */
    const x278cwi_element *elements;
    uint32_t count; /* at most 64 */
    uint64_t roots;
    /* What goes beyond single values of an element, called when it is closed; complains by x278cwi_tree_complain().
     * X278_OK or X278_E_NOMEM. NULL: nothing. */
    x278_status (*check)(x278cwi_tree *tree, const x278cwi_node *node);
} x278cwi_grammar;

/* An attribute that the grammar does not name. */
typedef struct x278cwi_extra {
    x278_str name;
    x278_str value;
} x278cwi_extra;

struct x278cwi_node {
    uint32_t element; /* its number in the grammar */
    uint32_t line;    /* 0: not from a file */
    uint32_t order;   /* in the document, from 0 */
    uint32_t child_count;
    x278cwi_node *parent, *first, *last, *next;
    x278cwi_value *values; /* by the number of the attribute */
    x278_str text;         /* trimmed; absent: none */
    const x278cwi_extra *extras;
    uint32_t extra_count;
};

struct x278cwi_tree {
    const x278_ctx *ctx;
    const x278cwi_grammar *grammar;
    x278i_arena arena;
    x278cwi_node *root;         /* NULL: nothing yet */
    const x278cwi_node **nodes; /* all, in document order */
    size_t node_capacity;
    x278cwi_node *open; /* the element that is open */
    uint32_t depth;
    uint32_t count;   /* of nodes */
    uint32_t skipped; /* elements open inside one that is not allowed */
    const char *file;
    x278cw_errors *errors;
    size_t first_error;
    x278i_buf text;
    bool bad; /* an error was found: the tree is not to be used */
};

/* An empty tree; asks for no memory. */
void x278cwi_tree_init(x278cwi_tree *tree, const x278_ctx *ctx, const x278cwi_grammar *grammar);
void x278cwi_tree_free(x278cwi_tree *tree);

/* Where errors go from here on: `file` is its name for people, NULL: none. Both must outlive the reading. */
void x278cwi_tree_report_to(x278cwi_tree *tree, const char *file, x278cw_errors *errors);

/* Read a file into an empty tree. X278_OK; X278_E_SYNTAX (errors say why), X278_E_UNSUPPORTED (no libxml2), X278_E_NOMEM. */
x278_status x278cwi_tree_read(x278cwi_tree *tree, const void *data, size_t len);

/* The same step by step. Wrong elements are complained about and passed over. X278_OK, X278_E_NOMEM, and X278_E_SYNTAX
 * when it makes no sense to go on. */
x278_status x278cwi_tree_start(x278cwi_tree *tree, const char *space, const char *name,
                               const x278i_xml_attribute *attributes, size_t count, uint64_t line);
x278_status x278cwi_tree_text(x278cwi_tree *tree, const char *text, size_t len, uint64_t line);
x278_status x278cwi_tree_end(x278cwi_tree *tree);

/* After the last element: ids, references, and whether all is well. X278_OK, X278_E_SYNTAX, X278_E_NOMEM. */
x278_status x278cwi_tree_finish(x278cwi_tree *tree);

/* An error at a node; `what` as x278cwi_errors_add(). X278_OK, X278_E_NOMEM. */
x278_status x278cwi_tree_complain(x278cwi_tree *tree, const x278cwi_node *node, x278cw_error_code code,
                                  const char *what);

/* Complain about each child of a node whose value of an attribute an earlier child has, as a duplicate id. X278_OK,
 * X278_E_NOMEM. */
x278_status x278cwi_tree_check_unique(x278cwi_tree *tree, const x278cwi_node *node, uint32_t attribute);

/* The value of an attribute by its number. */
static inline const x278cwi_value *x278cwi_get(const x278cwi_node *node, uint32_t attribute) {
    return &node->values[attribute];
}

static inline bool x278cwi_has(const x278cwi_node *node, uint32_t attribute) {
    return node->values[attribute].text.ptr != NULL;
}

/* The next node in document order, inside `top`; NULL after the last. Begin with `top`. */
const x278cwi_node *x278cwi_node_next(const x278cwi_node *top, const x278cwi_node *node);

/* The first child of an element number, and the next one after a child; NULL: none. `parent` may be NULL. */
const x278cwi_node *x278cwi_node_child(const x278cwi_node *parent, uint32_t element);
const x278cwi_node *x278cwi_node_sibling(const x278cwi_node *node);

/* How many attributes an element has. */
uint32_t x278cwi_attribute_count(const x278cwi_grammar *grammar, uint32_t element);

/* The number of an element among the children of an element by name; -1: not allowed. */
int32_t x278cwi_element_find(const x278cwi_grammar *grammar, uint64_t allowed, const char *name);

#endif
