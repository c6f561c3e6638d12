/* Pages as XHTML: one file, no script, nothing from outside, for screen and paper. */
#include <string.h>

#include "base/text.h"
#include "casework/escape.h"
#include "casework/render.h"

/* What all pages share. Paper is Letter or A4, whatever the printer has: nothing here depends on its size. Nothing is said
 * by color alone. */
static const char style[] =
    "@page{margin:14mm 15mm}"
    "body{font:10.5pt/1.38 Georgia,'Liberation Serif','Times New Roman',serif;color:#111;background:#fff;"
    "max-width:180mm;margin:8mm auto;padding:0 4mm}"
    "h1{font-size:17pt;line-height:1.2;margin:0 0 3mm}"
    "h2{font:bold 11.5pt/1.25 'Helvetica Neue',Arial,'Liberation Sans',sans-serif;margin:5mm 0 "
    "1.5mm;padding-bottom:.6mm;"
    "border-bottom:.5pt solid #777;break-after:avoid}"
    "h3{font:bold 10pt/1.3 'Helvetica Neue',Arial,'Liberation Sans',sans-serif;margin:3mm 0 1mm;break-after:avoid}"
    "p{margin:0 0 2mm}ul{margin:0 0 2mm;padding-left:5mm}li{margin:0 0 .8mm}"
    "dl{margin:0 0 2mm}dl div{display:flex;gap:3mm;break-inside:avoid}dt{flex:0 0 38mm;color:#444}dd{margin:0;flex:1}"
    "table{border-collapse:collapse;width:100%;margin:1mm 0 3mm;font-size:9.3pt;line-height:1.3}"
    "th,td{border:.5pt solid #999;padding:1mm 1.6mm;text-align:left;vertical-align:top;"
    "overflow-wrap:break-word;box-sizing:border-box}"
    "thead th{background:#eee;font:bold 8.8pt/1.25 'Helvetica Neue',Arial,'Liberation Sans',sans-serif}"
    "thead{display:table-header-group}tr{break-inside:avoid}"
    ".group{break-after:avoid}.group th{font-weight:normal;font-style:italic;background:#f7f7f7}"
    "cite{font-style:italic}.strong{font-weight:bold}.small{font-size:8.8pt;color:#333}"
    ".notice{border:1.2pt solid #111;padding:1.5mm 2.5mm;margin:0 0 4mm;font-weight:bold}"
    ".close{margin:0}.kept{white-space:pre-line}.apart{margin-top:3mm}"
    ".box{border:1pt solid #333;padding:2mm 3mm;margin:0 0 3mm}"
    "svg{display:block;width:100%;height:auto;margin:1mm 0 2mm;break-inside:avoid}"
    "svg text{font:10px 'Helvetica Neue',Arial,'Liberation Sans',sans-serif;fill:#111}"
    ".trace [data-trace]::after{content:' [' attr(data-trace) ']';font:6.5pt monospace;color:#555}"
    "@media print{body{margin:0;padding:0;max-width:none}}";

static void add(x278cwi_output *out, const char *text) {
    x278cwi_output_add(out, &out->buf, text, strlen(text));
}

/* Text between tags and in attributes. */
static void add_escaped(x278cwi_output *out, x278_str text, bool attribute) {
    size_t width;
    for (size_t i = 0; text.ptr != NULL && i < text.len; i += width) {
        const char *entity = x278cwi_entity_front(text.ptr + i, text.len - i, attribute, &width);
        if (entity != NULL) {
            add(out, entity);
        } else {
            x278cwi_output_add(out, &out->buf, text.ptr + i, width);
        }
    }
}

static void add_attribute(x278cwi_output *out, const char *name, x278_str value) {
    if (value.ptr != NULL) {
        add(out, " ");
        add(out, name);
        add(out, "=\"");
        add_escaped(out, value, true);
        add(out, "\"");
    }
}

static void add_name(x278cwi_output *out, const char *name, const char *value) {
    add_attribute(out, name, (x278_str){value, value != NULL ? strlen(value) : 0});
}

/* ---- the file -------------------------------------------------------------------------------------------------- */

static void start(x278cwi_output *out) {
    const x278cwi_node *own = x278cwi_node_child(out->root, X278CWI_TEMPLATE_STYLE);
    add(out, "<!DOCTYPE html>\n<html xmlns=\"http://www.w3.org/1999/xhtml\" lang=\"en\" xml:lang=\"en\"");
    add_name(out, "data-format", out->head->format);
    add_name(out, "data-status", out->head->status);
    add(out, ">\n<head>\n<meta charset=\"UTF-8\"/>\n<title>");
    add_escaped(out, x278cwi_get(out->root, X278CWI_TEMPLATE_PAGE_TITLE)->text, false);
    add(out, "</title>\n<style>");
    add(out, style);
    if (own != NULL && own->text.ptr != NULL) {
        x278cwi_output_add(out, &out->buf, own->text.ptr, own->text.len);
    }
    add(out, "</style>\n</head>\n<body");
    add(out, (out->head->flags & X278CW_PAGE_TRACE) != 0 ? " class=\"trace\">\n" : ">\n");
}

static void finish(x278cwi_output *out) {
    add(out, "</body>\n</html>\n");
}

/* ---- elements -------------------------------------------------------------------------------------------------- */

/* The tags of an element of a template; NULL: none. A row of columns and the rows after it have tags of their own. */
static const struct {
    const char *tag;
    const char *inner; /* after the start tag */
    const char *close; /* in place of the end tag */
} tags[X278CWI_TEMPLATE_ELEMENTS] = {
    [X278CWI_TEMPLATE_SECTION] = {"section", "\n", "</section>\n"},
    [X278CWI_TEMPLATE_BLOCK] = {"div", "\n", "</div>\n"},
    [X278CWI_TEMPLATE_TITLE] = {"h1", "", "</h1>\n"},
    [X278CWI_TEMPLATE_HEADING] = {"h3", "", "</h3>\n"},
    [X278CWI_TEMPLATE_P] = {"p", "", "</p>\n"},
    [X278CWI_TEMPLATE_LIST] = {"ul", "\n", "</ul>\n"},
    [X278CWI_TEMPLATE_ITEM] = {"li", "", "</li>\n"},
    [X278CWI_TEMPLATE_FACTS] = {"dl", "\n", "</dl>\n"},
    [X278CWI_TEMPLATE_FACT] = {"div", "", "</dd></div>\n"},
    [X278CWI_TEMPLATE_TABLE] = {"table", "\n", "</table>\n"},
    [X278CWI_TEMPLATE_COLUMN] = {"th", "", "</th>"},
    [X278CWI_TEMPLATE_ROW] = {"tr", "", "</tr>\n"},
    [X278CWI_TEMPLATE_GROUP] = {"tr", "", "</th></tr>\n"},
    [X278CWI_TEMPLATE_CELL] = {"td", "", "</td>"},
    [X278CWI_TEMPLATE_PICTURE] = {"div", "\n", "\n</div>\n"},
};

static bool is_first_column(const x278cwi_node *node) {
    return node->parent->first == node;
}

static bool is_last_column(const x278cwi_node *node) {
    return node->next == NULL || node->next->element != X278CWI_TEMPLATE_COLUMN;
}

/* How many columns the table around an element has. */
static size_t count_columns(const x278cwi_node *node) {
    const x278cwi_node *table = node;
    while (table->parent != NULL && table->element != X278CWI_TEMPLATE_TABLE) {
        table = table->parent;
    }
    size_t count = 0;
    for (const x278cwi_node *child = x278cwi_node_child(table, X278CWI_TEMPLATE_COLUMN); child != NULL;
         child = x278cwi_node_sibling(child)) {
        count++;
    }
    return count;
}

static void add_span(x278cwi_output *out, const x278cwi_node *node) {
    x278i_digits room;
    size_t count = count_columns(node);
    add(out, "<th");
    add_attribute(out, "colspan", x278i_number(&room, count > 0 ? count : 1));
    add(out, ">");
}

static void begin(x278cwi_output *out, const x278cwi_node *node) {
    if (node->element == X278CWI_TEMPLATE_T) {
        if (x278cwi_has(node, X278CWI_TEMPLATE_CLASS)) {
            add(out, "<span");
            add_attribute(out, "class", x278cwi_get(node, X278CWI_TEMPLATE_CLASS)->text);
            add(out, ">");
        }
        return;
    }
    if (node->element == X278CWI_TEMPLATE_COLUMN && is_first_column(node)) {
        add(out, "<thead><tr>");
    }
    add(out, "<");
    add(out, tags[node->element].tag);
    if (node->element == X278CWI_TEMPLATE_SECTION) {
        add_attribute(out, "id", x278cwi_get(node, X278CWI_SECTION_ID)->text);
    }
    if (node->element == X278CWI_TEMPLATE_COLUMN) {
        add_name(out, "scope", "col");
    }
    if (node->element == X278CWI_TEMPLATE_GROUP) {
        add_name(out, "class", "group");
    } else if (node->element != X278CWI_TEMPLATE_PICTURE) {
        add_attribute(out, "class", x278cwi_get(node, X278CWI_TEMPLATE_CLASS)->text);
    }
    add(out, ">");
    add(out, tags[node->element].inner);
    if (node->element == X278CWI_TEMPLATE_GROUP) {
        add_span(out, node);
    }
    if (node->element == X278CWI_TEMPLATE_FACT) {
        add(out, "<dt>");
        add_escaped(out, x278cwi_get(node, X278CWI_FACT_LABEL)->text, false);
        add(out, "</dt><dd>");
    }
    if (node->element == X278CWI_TEMPLATE_SECTION && x278cwi_has(node, X278CWI_SECTION_TITLE)) {
        add(out, "<h2>");
        add_escaped(out, x278cwi_get(node, X278CWI_SECTION_TITLE)->text, false);
        add(out, "</h2>\n");
    }
}

static void end(x278cwi_output *out, const x278cwi_node *node) {
    if (node->element == X278CWI_TEMPLATE_T) {
        add(out, x278cwi_has(node, X278CWI_TEMPLATE_CLASS) ? "</span>" : "");
        return;
    }
    add(out, tags[node->element].close);
    if (node->element == X278CWI_TEMPLATE_COLUMN && is_last_column(node)) {
        add(out, "</tr></thead>\n");
    }
}

static void put(x278cwi_output *out, const x278cwi_shown *shown) {
    if (shown->svg.ptr != NULL) {
        x278cwi_output_add(out, &out->buf, shown->svg.ptr, shown->svg.len);
        return;
    }
    bool traced = shown->trace.ptr != NULL;
    const char *tag = shown->cite ? "cite" : "span";
    if (traced || shown->cite) {
        add(out, "<");
        add(out, tag);
        add_attribute(out, "data-trace", shown->trace);
        add_attribute(out, "data-raw", shown->raw);
        add_attribute(out, "data-value", shown->value);
        add_attribute(out, "data-unit", shown->unit);
        add(out, ">");
    }
    add_escaped(out, shown->text, false);
    if (traced || shown->cite) {
        add(out, "</");
        add(out, tag);
        add(out, ">");
    }
}

const x278cwi_writer x278cwi_xhtml = {start, finish, begin, end, put};
