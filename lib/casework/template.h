/* Templates: which element is what, and a template that was read and checked against the names of its page. */
#ifndef X278CWI_TEMPLATE_H
#define X278CWI_TEMPLATE_H

#include "casework/page.h"
#include "casework/tree.h"
#include "x278/casework/page.h"

typedef enum x278cwi_template_element {
    X278CWI_TEMPLATE,
    X278CWI_TEMPLATE_STYLE,
    X278CWI_TEMPLATE_SECTION,
    X278CWI_TEMPLATE_BLOCK,
    X278CWI_TEMPLATE_TITLE,
    X278CWI_TEMPLATE_HEADING,
    X278CWI_TEMPLATE_P,
    X278CWI_TEMPLATE_LIST,
    X278CWI_TEMPLATE_ITEM,
    X278CWI_TEMPLATE_FACTS,
    X278CWI_TEMPLATE_FACT,
    X278CWI_TEMPLATE_TABLE,
    X278CWI_TEMPLATE_COLUMN,
    X278CWI_TEMPLATE_ROW,
    X278CWI_TEMPLATE_GROUP,
    X278CWI_TEMPLATE_CELL,
    X278CWI_TEMPLATE_T,
    X278CWI_TEMPLATE_PICTURE,
    X278CWI_TEMPLATE_EACH,
    X278CWI_TEMPLATE_IF,
    X278CWI_TEMPLATE_UNLESS,
    X278CWI_TEMPLATE_ELEMENTS
} x278cwi_template_element;

/* Attributes by number. */
enum {
    X278CWI_TEMPLATE_CLASS, /* of everything that is shown */

    X278CWI_SECTION_ID = 1,
    X278CWI_SECTION_TITLE,

    X278CWI_BLOCK_ONLY = 1, /* lo: 0 xhtml, 1 text */

    X278CWI_FACT_LABEL = 1,

    X278CWI_OF = 0, /* of each, if, unless, picture */
    X278CWI_EACH_BETWEEN = 1,

    X278CWI_TEMPLATE_FOR = 0, /* lo: x278cw_page_kind - 1 */
    X278CWI_TEMPLATE_PAGE_TITLE
};

extern const x278cwi_grammar x278cwi_template_grammar;

struct x278cw_template {
    const x278_ctx *ctx;
    x278cw_page_kind kind;
    x278cwi_tree tree;
};

/* The names that templates of a kind may use. */
const x278cwi_names *x278cwi_page_names(x278cw_page_kind kind);

/* Where a field in a text begins and ends. */
typedef struct x278cwi_field {
    size_t before;    /* bytes of plain text before it; "{{" stands for a brace */
    const char *name; /* NULL: the text ends here */
    size_t len;
    size_t next; /* bytes up to behind it */
} x278cwi_field;

/* The next field of a text. False: a brace is not closed, or what is between is no name. */
bool x278cwi_field_next(const char *text, size_t len, x278cwi_field *out);

/* The template to take: the one given, when it is of the kind, else the one shipped, which *own receives and the caller
 * frees. X278_OK; X278_E_INVALID_ARG (of another kind), X278_E_UNSUPPORTED, X278_E_NOMEM. */
x278_status x278cwi_template_open(const x278_ctx *ctx, const x278cw_template *given, x278cw_page_kind kind,
                                  x278cw_errors *errors, const x278cw_template **out, x278cw_template **own);

#endif
