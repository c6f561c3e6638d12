/* The renderer: a template and a page make XHTML or plain text. */
#ifndef X278CWI_RENDER_H
#define X278CWI_RENDER_H

#include "base/buf.h"
#include "casework/template.h"

/* A page is at most this long. */
#define X278CWI_MOST_PAGE ((size_t)16 << 20)

/* What stands at the head of the output. */
typedef struct x278cwi_head {
    const char *format; /* "x278.letter/1" */
    const char *status; /* "draft", "final"; NULL: none */
    uint32_t flags;     /* X278CW_PAGE_* */
    bool lines;         /* plain text: a block is one line, cells are separated by a tab */
} x278cwi_head;

/* What is being written; the writers below know how. */
typedef struct x278cwi_output {
    const x278_ctx *ctx;
    const struct x278cwi_writer *writer;
    const x278cwi_head *head;
    const x278cwi_node *root; /* of the template */
    x278i_buf buf;
    x278_status status; /* the first failure; calls after it do nothing */
    struct {            /* plain text: the block that is being filled, and where it goes */
        x278i_buf block;
        x278i_buf rest; /* of a row, behind its first cell */
        const x278cwi_node *columns[16];
        size_t column_count;
        size_t cell;
        bool was_p;
    } text;
} x278cwi_output;

typedef struct x278cwi_writer {
    void (*start)(x278cwi_output *out);
    void (*finish)(x278cwi_output *out);
    void (*begin)(x278cwi_output *out, const x278cwi_node *node);
    void (*end)(x278cwi_output *out, const x278cwi_node *node);
    void (*put)(x278cwi_output *out, const x278cwi_shown *shown); /* words or a value */
} x278cwi_writer;

extern const x278cwi_writer x278cwi_xhtml;
extern const x278cwi_writer x278cwi_plain_text;

/* Append bytes to a buffer of the output. */
void x278cwi_output_add(x278cwi_output *out, x278i_buf *buf, const char *text, size_t len);

/* Render a page. `errors` receives values that the template needs and the page does not have. X278_OK; X278_E_SYNTAX (see
 * the errors), X278_E_LIMIT, X278_E_NOMEM. */
x278_status x278cwi_render(const x278cw_template *layout, const x278cwi_page *page, const x278cwi_head *head,
                           x278cw_errors *errors, x278_buf *out);

#endif
