/* Evidence as an object: read from a file or built step by step, looked through, and its parts by kind. */
#include "casework/evidence.h"

#include <string.h>

#include "base/digits.h"
#include "base/utf8.h"
#include "casework/evidence_grammar.h"
#include "casework/lists.h"
#include "x278/casework/version.h"

static x278_status make(const x278_ctx *ctx, x278cw_evidence **out) {
    if (out == NULL) {
        return X278_E_INVALID_ARG;
    }
    *out = NULL;
    x278_status status = ctx == NULL ? X278_E_INVALID_ARG : x278cw_version_check();
    if (status != X278_OK) {
        return status;
    }
    x278cw_evidence *evidence = x278i_alloc(ctx, sizeof *evidence);
    if (evidence == NULL) {
        return X278_E_NOMEM;
    }
    *evidence = (x278cw_evidence){.ctx = ctx, .state = X278_E_STATE};
    x278cwi_tree_init(&evidence->tree, ctx, &x278cwi_evidence_grammar);
    *out = evidence;
    return X278_OK;
}

void x278cw_evidence_free(x278cw_evidence *evidence) {
    if (evidence != NULL) {
        x278cwi_tree_free(&evidence->tree);
        x278i_free(evidence->ctx, evidence, sizeof *evidence);
    }
}

x278_status x278cw_evidence_read(const x278_ctx *ctx, const void *data, size_t len, const char *file,
                                 x278cw_errors *errors, x278cw_evidence **out) {
    x278_status status = make(ctx, out);
    if (status != X278_OK) {
        return status;
    }
    x278cw_evidence *evidence = *out;
    x278cwi_tree_report_to(&evidence->tree, file, errors);
    status = data == NULL && len > 0 ? X278_E_INVALID_ARG : x278cwi_tree_read(&evidence->tree, data, len);
    x278cwi_tree_report_to(&evidence->tree, NULL, NULL);
    evidence->state = status;
    if (status != X278_OK) {
        x278cw_evidence_free(evidence);
        *out = NULL;
    }
    return status;
}

/* ---- building -------------------------------------------------------------------------------------------------- */

static bool is_open(const x278cw_evidence *evidence) {
    return evidence->state == X278_E_STATE && (evidence->tree.open != NULL || evidence->tree.skipped > 0);
}

x278_status x278cw_evidence_new(const x278_ctx *ctx, x278cw_evidence **out) {
    static const x278i_xml_attribute version = {"version", NULL, "1", 1};
    x278_status status = make(ctx, out);
    if (status == X278_OK) {
        x278cwi_tree *tree = &(*out)->tree;
        status = x278cwi_tree_start(tree, tree->grammar->space, "evidence", &version, 1, 0);
    }
    if (status != X278_OK && out != NULL) {
        x278cw_evidence_free(*out);
        *out = NULL;
    }
    return status;
}

/* UTF-8 without control characters, as a file has it. */
static bool is_clean(const char *text, size_t len) {
    for (size_t i = 0; i < len;) {
        size_t width = x278i_utf8_front(text + i, len - i, NULL);
        unsigned char c = (unsigned char)text[i];
        if (width == 0 || (c < 0x20 && c != '\t' && c != '\n' && c != '\r')) {
            return false;
        }
        i += width;
    }
    return true;
}

/* The same without those that are left out. */
static x278_status convert(const x278cw_attribute *attributes, size_t count, x278i_xml_attribute *out, size_t *used) {
    *used = 0;
    for (size_t i = 0; i < count; i++) {
        if (attributes[i].name == NULL || attributes[i].name[0] == '\0') {
            return X278_E_INVALID_ARG;
        }
        for (size_t k = 0; k < *used; k++) {
            if (strcmp(out[k].name, attributes[i].name) == 0) {
                return X278_E_INVALID_ARG;
            }
        }
        if (attributes[i].value != NULL) {
            size_t len = x278i_text_length(attributes[i].value, attributes[i].len);
            if (!is_clean(attributes[i].value, len)) {
                return X278_E_CHARACTER;
            }
            out[(*used)++] = (x278i_xml_attribute){attributes[i].name, NULL, attributes[i].value, len};
        }
    }
    return X278_OK;
}

x278_status x278cw_evidence_open(x278cw_evidence *evidence, const char *name, const x278cw_attribute *attributes,
                                 size_t count) {
    x278i_xml_attribute converted[X278I_XML_ATTRIBUTES];
    size_t used;
    if (evidence == NULL || name == NULL || count > X278I_XML_ATTRIBUTES || (attributes == NULL && count > 0)) {
        return X278_E_INVALID_ARG;
    }
    if (!is_open(evidence)) {
        return X278_E_STATE;
    }
    x278_status status = convert(attributes, count, converted, &used);
    if (status == X278_OK) {
        status = x278cwi_tree_start(&evidence->tree, evidence->tree.grammar->space, name, converted, used, 0);
    }
    return status == X278_E_SYNTAX ? X278_E_LIMIT : status;
}

x278_status x278cw_evidence_text(x278cw_evidence *evidence, const char *text, size_t len) {
    if (evidence == NULL || text == NULL) {
        return X278_E_INVALID_ARG;
    }
    if (!is_open(evidence)) {
        return X278_E_STATE;
    }
    len = x278i_text_length(text, len);
    return is_clean(text, len) ? x278cwi_tree_text(&evidence->tree, text, len, 0) : X278_E_CHARACTER;
}

x278_status x278cw_evidence_close(x278cw_evidence *evidence) {
    if (evidence == NULL) {
        return X278_E_INVALID_ARG;
    }
    bool inside = is_open(evidence) && (evidence->tree.depth > 1 || evidence->tree.skipped > 0);
    return inside ? x278cwi_tree_end(&evidence->tree) : X278_E_STATE;
}

x278_status x278cw_evidence_finish(x278cw_evidence *evidence, x278cw_errors *errors) {
    if (evidence == NULL) {
        return X278_E_INVALID_ARG;
    }
    x278cwi_tree *tree = &evidence->tree;
    if (!is_open(evidence) || tree->depth != 1 || tree->skipped > 0) {
        return X278_E_STATE;
    }
    x278cwi_tree_report_to(tree, NULL, errors);
    x278_status status = x278cwi_tree_end(tree);
    if (status == X278_OK) {
        status = x278cwi_tree_finish(tree);
    }
    x278cwi_tree_report_to(tree, NULL, NULL);
    evidence->state = status;
    return status;
}

/* ---- looking through ------------------------------------------------------------------------------------------- */

size_t x278cw_evidence_count(const x278cw_evidence *evidence) {
    return evidence != NULL && evidence->state == X278_OK ? evidence->tree.count : 0;
}

static x278_status find_node(const x278cw_evidence *evidence, size_t index, const x278cwi_node **out) {
    *out = NULL;
    if (evidence == NULL) {
        return X278_E_INVALID_ARG;
    }
    if (evidence->state != X278_OK) {
        return X278_E_STATE;
    }
    if (index >= evidence->tree.count) {
        return X278_E_NOT_FOUND;
    }
    *out = evidence->tree.nodes[index];
    return X278_OK;
}

x278_status x278cw_evidence_element_at(const x278cw_evidence *evidence, size_t index, const char **name,
                                       size_t *parent) {
    const x278cwi_node *node;
    x278_status status = find_node(evidence, index, &node);
    if (name != NULL) {
        *name = node != NULL ? evidence->tree.grammar->elements[node->element].name : NULL;
    }
    if (parent != NULL) {
        *parent = node != NULL && node->parent != NULL ? node->parent->order : SIZE_MAX;
    }
    return status;
}

x278_status x278cw_evidence_value_find(const x278cw_evidence *evidence, size_t index, const char *attribute,
                                       x278_str *out) {
    const x278cwi_node *node;
    if (out == NULL) {
        return X278_E_INVALID_ARG;
    }
    *out = (x278_str){NULL, 0};
    x278_status status = find_node(evidence, index, &node);
    if (status != X278_OK) {
        return status;
    }
    if (attribute == NULL) {
        *out = node->text;
        return X278_OK;
    }
    const x278cwi_attribute *known = evidence->tree.grammar->elements[node->element].attributes;
    for (uint32_t i = 0; known != NULL && known[i].name != NULL; i++) {
        if (attribute[0] != '\0' && strcmp(known[i].name, attribute) == 0) {
            *out = x278cwi_get(node, i)->text;
            return X278_OK;
        }
    }
    return X278_E_NOT_FOUND;
}

/* ---- parts ----------------------------------------------------------------------------------------------------- */

const x278cwi_node *x278cwi_evidence_list(const x278cw_evidence *evidence, x278cwi_evidence_element list) {
    return x278cwi_node_child(evidence->tree.root, list);
}

const x278cwi_node *x278cwi_evidence_first(const x278cw_evidence *evidence, x278cwi_evidence_element list,
                                           x278cwi_evidence_element item) {
    return x278cwi_node_child(x278cwi_evidence_list(evidence, list), item);
}

bool x278cwi_evidence_complete(const x278cw_evidence *evidence, x278cwi_evidence_element list) {
    const x278cwi_node *node = x278cwi_evidence_list(evidence, list);
    if (node == NULL) {
        return false;
    }
    return x278cwi_has(node, X278CWI_LIST_COMPLETE) ? x278cwi_get(node, X278CWI_LIST_COMPLETE)->lo == X278CWI_YES
                                                    : list != X278CWI_FLAGS;
}

x278_str x278cwi_evidence_text(const x278cw_evidence *evidence, const char *name, const x278cwi_node **item) {
    const x278cwi_node *text = x278cwi_evidence_first(evidence, X278CWI_TEXTS, X278CWI_TEXT);
    while (text != NULL && !x278cwi_str_is(x278cwi_get(text, X278CWI_TEXT_NAME)->text, name)) {
        text = x278cwi_node_sibling(text);
    }
    if (item != NULL) {
        *item = text;
    }
    return text != NULL ? text->text : (x278_str){NULL, 0};
}

const x278cwi_node *x278cwi_evidence_fact(const x278cw_evidence *evidence, x278_str name) {
    const x278cwi_node *fact = x278cwi_evidence_first(evidence, X278CWI_FACTS, X278CWI_FACT);
    while (fact != NULL && !x278cwi_str_equal(x278cwi_get(fact, X278CWI_FACT_NAME)->text, name)) {
        fact = x278cwi_node_sibling(fact);
    }
    return fact;
}
