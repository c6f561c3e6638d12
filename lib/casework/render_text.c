/* Pages as plain text in lines of at most 80 characters. */
#include <string.h>

#include "base/utf8.h"
#include "casework/escape.h"
#include "casework/render.h"

#define COLUMNS 80

static void add(x278cwi_output *out, const char *text) {
    x278cwi_output_add(out, &out->buf, text, strlen(text));
}

static void add_blanks(x278cwi_output *out, size_t count) {
    for (size_t i = 0; i < count; i++) {
        add(out, " ");
    }
}

/* Write a word; one that is longer than a line is cut. */
static size_t add_word(x278cwi_output *out, const char *word, size_t len, size_t column, size_t more) {
    while (len > 0) {
        size_t fits = 0;
        size_t width = 0;
        while (fits < len && (column + width < COLUMNS || ((unsigned char)word[fits] & 0xC0) == 0x80)) {
            width += ((unsigned char)word[fits] & 0xC0) != 0x80;
            fits++;
        }
        x278cwi_output_add(out, &out->buf, word, fits);
        word += fits;
        len -= fits;
        column += width;
        if (len > 0) {
            add(out, "\n");
            add_blanks(out, more);
            column = more;
        }
    }
    return column;
}

/* Write text in lines: the first indented by `first` blanks, the others by `more`. A line feed in it stays. */
static void wrap(x278cwi_output *out, const x278i_buf *text, size_t first, size_t more) {
    size_t column = first;
    bool began = false;
    add_blanks(out, first);
    for (size_t i = 0; i < text->len;) {
        if (text->ptr[i] == '\n') {
            add(out, "\n");
            add_blanks(out, more);
            column = more;
            began = false;
        }
        if (text->ptr[i] == ' ' || text->ptr[i] == '\n') {
            i++;
            continue;
        }
        size_t len = 0;
        while (i + len < text->len && text->ptr[i + len] != ' ' && text->ptr[i + len] != '\n') {
            len++;
        }
        size_t width = x278i_utf8_count(text->ptr + i, len);
        if (began && column + 1 + width > COLUMNS) {
            add(out, "\n");
            add_blanks(out, more);
            column = more;
        } else if (began) {
            add(out, " ");
            column++;
        }
        column = add_word(out, text->ptr + i, len, column, more);
        began = true;
        i += len;
    }
    add(out, "\n");
}

/* Empty the block that was filled. */
static void flush(x278cwi_output *out, size_t first, size_t more) {
    if (out->text.block.len > 0 && out->head->lines) {
        x278cwi_output_add(out, &out->buf, out->text.block.ptr, out->text.block.len);
        add(out, "\n");
    } else if (out->text.block.len > 0) {
        wrap(out, &out->text.block, first, more);
    }
    out->text.block.len = 0;
}

static void fill(x278cwi_output *out, const char *text, size_t len) {
    x278cwi_output_add(out, &out->text.block, text, len);
}

static void fill_str(x278cwi_output *out, x278_str text) {
    if (text.ptr != NULL) {
        fill(out, text.ptr, text.len);
    }
}

/* The block in capitals; letters beyond ASCII stay. */
static void raise_block(x278cwi_output *out) {
    for (size_t i = 0; i < out->text.block.len; i++) {
        char c = out->text.block.ptr[i];
        out->text.block.ptr[i] = (char)(c >= 'a' && c <= 'z' ? c - 'a' + 'A' : c);
    }
}

static void start(x278cwi_output *out) {
    out->text.was_p = false;
}

static void finish(x278cwi_output *out) {
    flush(out, 0, 0);
}

static void begin_section(x278cwi_output *out, const x278cwi_node *node) {
    add(out, out->buf.len > 0 ? "\n" : "");
    out->text.was_p = false;
    if (x278cwi_has(node, X278CWI_SECTION_TITLE)) {
        fill_str(out, x278cwi_get(node, X278CWI_SECTION_TITLE)->text);
        raise_block(out);
        flush(out, 0, 0);
    }
}

static void begin(x278cwi_output *out, const x278cwi_node *node) {
    switch ((x278cwi_template_element)node->element) {
    case X278CWI_TEMPLATE_SECTION:
        begin_section(out, node);
        break;
    case X278CWI_TEMPLATE_TABLE:
        out->text.column_count = 0;
        break;
    case X278CWI_TEMPLATE_COLUMN:
        if (out->text.column_count < sizeof out->text.columns / sizeof out->text.columns[0]) {
            out->text.columns[out->text.column_count++] = node;
        }
        break;
    case X278CWI_TEMPLATE_ROW:
        out->text.cell = 0;
        break;
    case X278CWI_TEMPLATE_FACT:
        fill_str(out, x278cwi_get(node, X278CWI_FACT_LABEL)->text);
        fill(out, ": ", 2);
        break;
    case X278CWI_TEMPLATE_ITEM:
        fill(out, "- ", 2);
        break;
    case X278CWI_TEMPLATE_P:
        if (out->text.was_p && !x278cwi_has(node, X278CWI_TEMPLATE_CLASS)) {
            add(out, "\n");
        }
        break;
    default:
        break;
    }
}

/* The first cell of a row is its line; the others follow with the heads of their columns. */
static void end_cell(x278cwi_output *out) {
    x278i_buf *block = &out->text.block;
    size_t cell = out->text.cell++;
    if (out->head->lines) {
        x278cwi_output_add(out, &out->text.rest, "\t", cell > 0 ? 1 : 0);
        x278cwi_output_add(out, &out->text.rest, block->ptr, block->len);
    } else if (cell == 0) {
        x278i_buf empty = {NULL, 0, 0};
        x278cwi_output_add(out, &empty, "- ", 2);
        x278cwi_output_add(out, &empty, block->ptr, block->len);
        if (out->status == X278_OK) {
            wrap(out, &empty, 0, 2);
        }
        x278i_buf_clear(out->ctx, &empty);
    } else if (block->len > 0 && out->text.column_count > 0) {
        size_t last = out->text.column_count - 1;
        x278_str head = out->text.columns[cell < last ? cell : last]->text;
        x278i_buf *rest = &out->text.rest;
        x278cwi_output_add(out, rest, "; ", rest->len > 0 ? 2 : 0);
        x278cwi_output_add(out, rest, head.ptr, head.ptr != NULL ? head.len : 0);
        x278cwi_output_add(out, rest, ": ", 2);
        x278cwi_output_add(out, rest, block->ptr, block->len);
    }
    block->len = 0;
}

static void end_row(x278cwi_output *out) {
    if (out->head->lines) {
        x278cwi_output_add(out, &out->buf, out->text.rest.ptr, out->text.rest.len);
        add(out, "\n");
    } else if (out->text.rest.len > 0) {
        wrap(out, &out->text.rest, 4, 4);
    }
    out->text.rest.len = 0;
}

static void end(x278cwi_output *out, const x278cwi_node *node) {
    bool p = node->element == X278CWI_TEMPLATE_P;
    switch ((x278cwi_template_element)node->element) {
    case X278CWI_TEMPLATE_T:
        return;
    case X278CWI_TEMPLATE_COLUMN:
        out->text.block.len = 0;
        return;
    case X278CWI_TEMPLATE_CELL:
        end_cell(out);
        return;
    case X278CWI_TEMPLATE_ROW:
        end_row(out);
        break;
    case X278CWI_TEMPLATE_TITLE:
        raise_block(out);
        flush(out, 0, 0);
        break;
    case X278CWI_TEMPLATE_ITEM:
    case X278CWI_TEMPLATE_FACT:
    case X278CWI_TEMPLATE_PICTURE:
        flush(out, 0, 2);
        break;
    default:
        flush(out, 0, 0);
        break;
    }
    out->text.was_p = p || (out->text.was_p && out->text.block.len == 0 && node->element == X278CWI_TEMPLATE_BLOCK);
}

/* Text from outside as x278 get prints it, but for line feeds, which stay. */
static void fill_safe(x278cwi_output *out, x278_str text) {
    for (size_t i = 0; text.ptr != NULL && i < text.len;) {
        x278cwi_escape escape = {"\n", 1};
        i += text.ptr[i] == '\n' ? 1 : x278cwi_escape_front(text.ptr + i, text.len - i, &escape);
        fill(out, escape.text, escape.len);
    }
}

static void put(x278cwi_output *out, const x278cwi_shown *shown) {
    bool traced = (out->head->flags & X278CW_PAGE_TRACE) != 0 && shown->trace.ptr != NULL;
    bool blank = traced && shown->text.len > 0 && shown->text.ptr[shown->text.len - 1] == ' ';
    fill_safe(out, (x278_str){shown->text.ptr, shown->text.len - (blank ? 1 : 0)});
    if (traced) {
        fill(out, " [", 2);
        fill_str(out, shown->trace);
        fill(out, blank ? "] " : "]", blank ? 2 : 1);
    }
}

const x278cwi_writer x278cwi_plain_text = {start, finish, begin, end, put};
