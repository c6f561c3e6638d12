/* Reading templates: what they may name, and styles without outside resources. */
#include "casework/template.h"

#include <string.h>

#include "casework/shipped.h"
#include "x278/casework/version.h"

#define LONGEST_NAME 64

bool x278cwi_field_next(const char *text, size_t len, x278cwi_field *out) {
    size_t at = 0;
    while (at < len && (text[at] != '{' || (at + 1 < len && text[at + 1] == '{'))) {
        at += text[at] == '{' ? 2 : 1;
    }
    *out = (x278cwi_field){at, NULL, 0, at};
    if (at == len) {
        return true;
    }
    const char *name = text + at + 1;
    const char *end = memchr(name, '}', len - at - 1);
    if (end == NULL || end == name || end - name > LONGEST_NAME) {
        return false;
    }
    for (const char *c = name; c < end; c++) {
        if ((*c < 'a' || *c > 'z') && (*c < '0' || *c > '9') && *c != '_') {
            return false;
        }
    }
    *out = (x278cwi_field){at, name, (size_t)(end - name), (size_t)(end + 1 - text)};
    return true;
}

/* ---- names ----------------------------------------------------------------------------------------------------- */

/* The table that the names of a list are in: from the element outwards, the items of each repeat, then the page. */
static const x278cwi_names *find_name(const x278cw_template *page, const x278cwi_node *node, x278_str name) {
    const x278cwi_names *tables[X278CWI_MOST_DEPTH + 1] = {x278cwi_page_names(page->kind)};
    const x278cwi_node *repeats[X278CWI_MOST_DEPTH];
    size_t depth = 0;
    for (const x278cwi_node *around = node->parent; around != NULL; around = around->parent) {
        if (around->element == X278CWI_TEMPLATE_EACH && depth < X278CWI_MOST_DEPTH) {
            repeats[depth++] = around;
        }
    }
    size_t known = 1;
    for (size_t i = depth; i-- > 0;) {
        const x278_str of = x278cwi_get(repeats[i], X278CWI_OF)->text;
        int32_t at = -1;
        for (size_t k = known; at < 0 && k-- > 0 && of.ptr != NULL;) {
            at = x278cwi_names_find(tables[k], of.ptr, of.len);
            if (at >= 0 && tables[k][at].items != NULL) {
                tables[known] = tables[k][at].items;
            }
        }
        known += at >= 0 && tables[known] != NULL ? 1 : 0;
    }
    for (size_t k = known; k-- > 0;) {
        int32_t at = x278cwi_names_find(tables[k], name.ptr, name.len);
        if (at >= 0) {
            return &tables[k][at];
        }
    }
    return NULL;
}

static x278_status complain_of_name(x278cw_template *page, const x278cwi_node *node, x278_str name) {
    char text[LONGEST_NAME + 1] = "";
    for (size_t i = 0; i < name.len && i < LONGEST_NAME; i++) {
        text[i] = name.ptr[i];
    }
    return x278cwi_tree_complain(&page->tree, node, X278CW_UNKNOWN_REFERENCE, text);
}

/* A list or value that an element asks for. */
static x278_status check_of(x278cw_template *page, const x278cwi_node *node) {
    x278_str name = x278cwi_get(node, X278CWI_OF)->text;
    const x278cwi_names *found = name.ptr == NULL ? NULL : find_name(page, node, name);
    bool list = found != NULL && found->items != NULL;
    bool fits = found != NULL && (node->element == X278CWI_TEMPLATE_EACH      ? list
                                  : node->element == X278CWI_TEMPLATE_PICTURE ? !list
                                                                              : true);
    return fits || name.ptr == NULL ? X278_OK : complain_of_name(page, node, name);
}

static x278_status check_fields(x278cw_template *page, const x278cwi_node *node) {
    x278_str text = node->text;
    x278_status status = X278_OK;
    while (status == X278_OK && text.ptr != NULL && text.len > 0) {
        x278cwi_field field;
        if (!x278cwi_field_next(text.ptr, text.len, &field)) {
            return x278cwi_tree_complain(&page->tree, node, X278CW_BAD_VALUE, "a field in braces");
        }
        x278_str name = {field.name, field.len};
        const x278cwi_names *found = field.name == NULL ? NULL : find_name(page, node, name);
        if (field.name != NULL && (found == NULL || found->items != NULL)) {
            status = complain_of_name(page, node, name);
        }
        text = (x278_str){text.ptr + field.next, text.len - field.next};
    }
    return status;
}

/* A style must not load anything, nor end its element. */
static x278_status check_style(x278cw_template *page, const x278cwi_node *node) {
    static const char *const refused[] = {"url(", "URL(",       "Url(",      "@import", "<",
                                          "\\",   "expression", "image-set", NULL};
    for (size_t i = 0; refused[i] != NULL; i++) {
        if (node->text.ptr != NULL && strstr(node->text.ptr, refused[i]) != NULL) {
            return x278cwi_tree_complain(&page->tree, node, X278CW_BAD_VALUE, "style");
        }
    }
    return X278_OK;
}

static x278_status check_node(x278cw_template *page, const x278cwi_node *node) {
    if (node->element == X278CWI_TEMPLATE_STYLE) {
        return check_style(page, node);
    }
    return node->element >= X278CWI_TEMPLATE_PICTURE ? check_of(page, node) : check_fields(page, node);
}

static x278_status check_names(x278cw_template *page) {
    page->kind = x278cwi_get(page->tree.root, X278CWI_TEMPLATE_FOR)->lo + 1;
    x278_status status = X278_OK;
    for (uint32_t i = 0; status == X278_OK && i < page->tree.count; i++) {
        status = check_node(page, page->tree.nodes[i]);
    }
    return status == X278_OK && page->tree.bad ? X278_E_SYNTAX : status;
}

/* ---- reading --------------------------------------------------------------------------------------------------- */

x278_status x278cw_template_read(const x278_ctx *ctx, const void *data, size_t len, const char *file,
                                 x278cw_errors *errors, x278cw_template **out) {
    if (out == NULL) {
        return X278_E_INVALID_ARG;
    }
    *out = NULL;
    if (ctx == NULL || data == NULL) {
        return X278_E_INVALID_ARG;
    }
    x278_status status = x278cw_version_check();
    x278cw_template *page = status == X278_OK ? x278i_alloc(ctx, sizeof *page) : NULL;
    if (page == NULL) {
        return status == X278_OK ? X278_E_NOMEM : status;
    }
    *page = (x278cw_template){.ctx = ctx};
    x278cwi_tree_init(&page->tree, ctx, &x278cwi_template_grammar);
    x278cwi_tree_report_to(&page->tree, file, errors);
    status = x278cwi_tree_read(&page->tree, data, len);
    if (status == X278_OK) {
        status = check_names(page);
    }
    if (status == X278_OK) {
        x278cwi_tree_report_to(&page->tree, NULL, NULL);
        *out = page;
    } else {
        x278cw_template_free(page);
    }
    return status;
}

void x278cw_template_free(x278cw_template *page) {
    if (page != NULL) {
        const x278_ctx *ctx = page->ctx;
        x278cwi_tree_free(&page->tree);
        x278i_free(ctx, page, sizeof *page);
    }
}

x278cw_page_kind x278cw_template_kind(const x278cw_template *page) {
    return page != NULL ? page->kind : 0;
}

/* ---- shipped --------------------------------------------------------------------------------------------------- */

x278_status x278cw_shipped_template_at(size_t index, const char **name, x278_span *text) {
    return x278cwi_shipped_at(x278cwi_shipped_templates, index, name, text);
}

/* By kind. */
static const char *const files[] = {NULL,        "letter.xml", "card.xml",  "summary.xml", "checklist.xml",
                                    "sheet.xml", "stats.xml",  "ledger.xml"};

x278_status x278cwi_template_open(const x278_ctx *ctx, const x278cw_template *given, x278cw_page_kind kind,
                                  x278cw_errors *errors, const x278cw_template **out, x278cw_template **own) {
    *own = NULL;
    *out = given;
    if (given != NULL) {
        return given->kind == kind ? X278_OK : X278_E_INVALID_ARG;
    }
    size_t at = 0;
    while (strcmp(x278cwi_shipped_templates[at].name, files[kind]) != 0) {
        at++;
    }
    const x278cwi_shipped *row = &x278cwi_shipped_templates[at];
    x278_status status = x278cw_template_read(ctx, row->data, row->len, row->name, errors, own);
    *out = *own;
    return status;
}
