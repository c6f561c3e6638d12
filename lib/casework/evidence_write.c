/* Evidence as XML: what was read or built, in one form. */
#include <string.h>

#include "base/buf.h"
#include "casework/evidence.h"

typedef struct writer {
    const x278_ctx *ctx;
    const x278cwi_grammar *grammar;
    x278i_buf buf;
    x278_status status;
} writer;

static void put(writer *w, const char *text, size_t len) {
    if (w->status == X278_OK) {
        w->status = x278i_buf_append(w->ctx, &w->buf, text, len);
    }
}

static void puts_text(writer *w, const char *text) {
    put(w, text, strlen(text));
}

static void put_escaped(writer *w, x278_str text) {
    for (size_t i = 0; text.ptr != NULL && i < text.len; i++) {
        switch (text.ptr[i]) {
        case '&':
            puts_text(w, "&amp;");
            break;
        case '<':
            puts_text(w, "&lt;");
            break;
        case '>':
            puts_text(w, "&gt;");
            break;
        case '"':
            puts_text(w, "&quot;");
            break;
        default:
            put(w, text.ptr + i, 1);
            break;
        }
    }
}

static void indent(writer *w, uint32_t depth) {
    for (uint32_t i = 0; i < depth; i++) {
        put(w, " ", 1);
    }
}

/* The start tag, and the text and end tag of an element without children. */
static void put_start(writer *w, const x278cwi_node *node, uint32_t depth) {
    const x278cwi_element *element = &w->grammar->elements[node->element];
    indent(w, depth);
    put(w, "<", 1);
    puts_text(w, element->name);
    if (node->parent == NULL) {
        puts_text(w, " xmlns=\"");
        puts_text(w, w->grammar->space);
        put(w, "\"", 1);
    }
    for (uint32_t i = 0; element->attributes != NULL && element->attributes[i].name != NULL; i++) {
        if (x278cwi_has(node, i)) {
            put(w, " ", 1);
            puts_text(w, element->attributes[i].name);
            puts_text(w, "=\"");
            put_escaped(w, x278cwi_get(node, i)->text);
            put(w, "\"", 1);
        }
    }
    bool empty = node->first == NULL && node->text.ptr == NULL;
    puts_text(w, empty ? "/>\n" : ">");
    put_escaped(w, node->text);
    if (node->first != NULL) {
        put(w, "\n", 1);
    }
}

static void put_end(writer *w, const x278cwi_node *node, uint32_t depth) {
    if (node->first == NULL && node->text.ptr == NULL) {
        return;
    }
    indent(w, node->first != NULL ? depth : 0);
    puts_text(w, "</");
    puts_text(w, w->grammar->elements[node->element].name);
    puts_text(w, ">\n");
}

static void put_tree(writer *w, const x278cwi_node *root) {
    const x278cwi_node *node = root;
    uint32_t depth = 0;
    put_start(w, node, depth);
    for (;;) {
        if (node->first != NULL) {
            node = node->first;
            depth++;
        } else {
            put_end(w, node, depth);
            while (node != root && node->next == NULL) {
                node = node->parent;
                put_end(w, node, --depth);
            }
            if (node == root) {
                return;
            }
            node = node->next;
        }
        put_start(w, node, depth);
    }
}

x278_status x278cw_evidence_write(const x278cw_evidence *evidence, x278_buf *out) {
    if (evidence == NULL || out == NULL) {
        return X278_E_INVALID_ARG;
    }
    *out = (x278_buf){NULL, 0, NULL};
    if (evidence->state != X278_OK) {
        return X278_E_STATE;
    }
    writer w = {.ctx = evidence->ctx, .grammar = evidence->tree.grammar, .status = X278_OK};
    puts_text(&w, "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
    put_tree(&w, evidence->tree.root);
    if (w.status == X278_OK) {
        w.status = x278i_buf_hand_over(w.ctx, &w.buf, out);
    }
    x278i_buf_clear(w.ctx, &w.buf);
    return w.status;
}
