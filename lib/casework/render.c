/* Rendering: a walk through a template, with the parts of the page that its repeats are at. */
#include "casework/render.h"

#include <string.h>

#include "casework/error.h"

/* So many elements are visited at most: repeats inside repeats multiply. */
#define MOST_STEPS 4000000

/* An element that is open. */
typedef struct frame {
    const x278cwi_node *node;
    const x278cwi_node *child; /* the next one to be entered */
    const x278cwi_part *part;  /* that names are looked up in; NULL: those of the frames around */
} frame;

typedef struct run {
    x278cwi_output out;
    x278cw_errors *errors;
    frame frames[X278CWI_MOST_DEPTH + 1];
    size_t depth;
    bool began; /* something was put into the block that is open */
    bool piece; /* a piece of it begins: a blank comes first */
    bool joins; /* what was put last ends with a bracket: no blank after it */
    bool lacks; /* a value that is needed is not there */
} run;

void x278cwi_output_add(x278cwi_output *out, x278i_buf *buf, const char *text, size_t len) {
    if (out->status == X278_OK && buf->len + len > X278CWI_MOST_PAGE) {
        out->status = X278_E_LIMIT;
    }
    if (out->status == X278_OK) {
        out->status = x278i_buf_append(out->ctx, buf, text, len);
    }
}

/* ---- texts ----------------------------------------------------------------------------------------------------- */

static const x278cwi_cell *find_cell(const run *r, const char *name, size_t len) {
    const x278cwi_cell *cell = NULL;
    for (size_t i = r->depth; cell == NULL && i-- > 0;) {
        cell = r->frames[i].part != NULL ? x278cwi_part_find(r->frames[i].part, name, len) : NULL;
    }
    return cell;
}

static bool has_digit(x278_str text) {
    for (size_t i = 0; i < text.len; i++) {
        if (text.ptr[i] >= '0' && text.ptr[i] <= '9') {
            return true;
        }
    }
    return false;
}

/* A blank between the pieces of a block, but none before a mark. */
static void put(run *r, const x278cwi_shown *shown) {
    static const x278cwi_shown blank = {.text = {" ", 1}};
    if (shown->text.len == 0) {
        return;
    }
    if (r->piece && r->began && !r->joins && strchr(",.;:)-", shown->text.ptr[0]) == NULL) {
        r->out.writer->put(&r->out, &blank);
    }
    r->piece = false;
    r->began = true;
    r->joins = shown->text.ptr[shown->text.len - 1] == '(';
    r->out.writer->put(&r->out, shown);
}

/* Words of the template; a figure in them comes from it. */
static void put_words(run *r, const char *text, size_t len) {
    while (len > 0) {
        const char *brace = memchr(text, '{', len);
        size_t part = brace == NULL ? len : (size_t)(brace - text) + 1;
        x278cwi_shown words = {.text = {text, part}};
        if (has_digit(words.text)) {
            words.trace = (x278_str){"tpl", 3};
        }
        put(r, &words);
        part += brace == NULL ? 0 : 1;
        text += part;
        len -= part;
    }
}

static void put_field(run *r, const x278cwi_node *node, const x278cwi_field *field) {
    const x278cwi_cell *cell = find_cell(r, field->name, field->len);
    if (cell != NULL && cell->shown.text.ptr != NULL) {
        put(r, &cell->shown);
        return;
    }
    char name[80] = "";
    memcpy(name, field->name, field->len < sizeof name ? field->len : sizeof name - 1);
    x278_status status = x278cwi_errors_add(r->errors, X278CW_UNKNOWN_REFERENCE, NULL, node->line, name);
    r->lacks = true;
    r->out.status = r->out.status == X278_OK && status == X278_E_NOMEM ? status : r->out.status;
}

static void put_text(run *r, const x278cwi_node *node, x278_str text) {
    x278cwi_field field = {0, "", 0, 0};
    while (field.name != NULL && x278cwi_field_next(text.ptr, text.len, &field)) {
        put_words(r, text.ptr, field.before);
        if (field.name != NULL) {
            put_field(r, node, &field);
        }
        text = (x278_str){text.ptr + field.next, text.len - field.next};
    }
}

/* ---- elements -------------------------------------------------------------------------------------------------- */

static void open_frame(run *r, const x278cwi_node *node, const x278cwi_part *part) {
    r->frames[r->depth++] = (frame){node, node->first, part};
}

static const x278cwi_cell *cell_of(const run *r, const x278cwi_node *node) {
    x278_str name = x278cwi_get(node, X278CWI_OF)->text;
    return find_cell(r, name.ptr, name.len);
}

static bool is_there(const x278cwi_cell *cell) {
    return cell != NULL && (cell->shown.text.ptr != NULL || cell->first != NULL);
}

static void enter_each(run *r, const x278cwi_node *node) {
    const x278cwi_cell *cell = cell_of(r, node);
    if (cell != NULL && cell->first != NULL) {
        open_frame(r, node, cell->first);
    }
}

static void open_element(run *r, const x278cwi_node *node) {
    r->began = node->element == X278CWI_TEMPLATE_T && r->began;
    r->piece = true;
    r->joins = node->element == X278CWI_TEMPLATE_T && r->joins;
    r->out.writer->begin(&r->out, node);
    if (node->text.ptr != NULL) {
        put_text(r, node, node->text);
    }
    open_frame(r, node, NULL);
}

static void enter(run *r, const x278cwi_node *node) {
    switch ((x278cwi_template_element)node->element) {
    case X278CWI_TEMPLATE_STYLE:
        return;
    case X278CWI_TEMPLATE_EACH:
        enter_each(r, node);
        return;
    case X278CWI_TEMPLATE_IF:
    case X278CWI_TEMPLATE_UNLESS:
        if (is_there(cell_of(r, node)) == (node->element == X278CWI_TEMPLATE_IF)) {
            open_frame(r, node, NULL);
        }
        return;
    case X278CWI_TEMPLATE_BLOCK:
        if (x278cwi_has(node, X278CWI_BLOCK_ONLY) &&
            (x278cwi_get(node, X278CWI_BLOCK_ONLY)->lo == 1) != ((r->out.head->flags & X278CW_PAGE_TEXT) != 0)) {
            return;
        }
        break;
    case X278CWI_TEMPLATE_PICTURE:
        if (is_there(cell_of(r, node))) {
            r->out.writer->begin(&r->out, node);
            r->out.writer->put(&r->out, &cell_of(r, node)->shown);
            r->out.writer->end(&r->out, node);
        }
        return;
    default:
        break;
    }
    open_element(r, node);
}

/* The element that is open has no more children: again with the next part, or its end. */
static void leave(run *r) {
    frame *top = &r->frames[r->depth - 1];
    bool each = top->node->element == X278CWI_TEMPLATE_EACH;
    if (each && top->part != NULL && top->part->next != NULL) {
        top->part = top->part->next;
        top->child = top->node->first;
        x278_str between = x278cwi_get(top->node, X278CWI_EACH_BETWEEN)->text;
        if (between.ptr != NULL) {
            r->piece = true;
            put_words(r, between.ptr, between.len);
        }
        return;
    }
    if (!each && top->node->element < X278CWI_TEMPLATE_EACH && r->depth > 1) {
        r->out.writer->end(&r->out, top->node);
    }
    r->depth--;
}

static void walk(run *r) {
    size_t steps = 0;
    while (r->depth > 0 && r->out.status == X278_OK) {
        frame *top = &r->frames[r->depth - 1];
        const x278cwi_node *child = top->child;
        if (++steps > MOST_STEPS) {
            r->out.status = X278_E_LIMIT;
        } else if (child == NULL) {
            leave(r);
        } else {
            top->child = child->next;
            enter(r, child);
        }
    }
}

x278_status x278cwi_render(const x278cw_template *layout, const x278cwi_page *page, const x278cwi_head *head,
                           x278cw_errors *errors, x278_buf *out) {
    run r = {.errors = errors};
    r.out.ctx = page->arena.ctx;
    r.out.writer = (head->flags & X278CW_PAGE_TEXT) != 0 ? &x278cwi_plain_text : &x278cwi_xhtml;
    r.out.head = head;
    r.out.root = layout->tree.root;
    r.out.status = page->status;
    r.out.writer->start(&r.out);
    open_frame(&r, layout->tree.root, page->root);
    walk(&r);
    r.out.writer->finish(&r.out);
    if (r.out.status == X278_OK && r.lacks) {
        r.out.status = X278_E_SYNTAX;
    }
    if (r.out.status == X278_OK) {
        r.out.status = x278i_buf_hand_over(r.out.ctx, &r.out.buf, out);
    }
    x278i_buf_clear(r.out.ctx, &r.out.buf);
    x278i_buf_clear(r.out.ctx, &r.out.text.block);
    x278i_buf_clear(r.out.ctx, &r.out.text.rest);
    return r.out.status;
}
