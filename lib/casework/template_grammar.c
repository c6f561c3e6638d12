/* The grammar of template files. */
#include "casework/template.h"

#define OPTIONAL(name, form)                                                                                           \
    { name, X278CWI_FORM_##form, false, NULL, 0, 0 }
#define REQUIRED(name, form)                                                                                           \
    { name, X278CWI_FORM_##form, true, NULL, 0, 0 }
#define END                                                                                                            \
    { NULL, X278CWI_FORM_TEXT, false, NULL, 0, 0 }
#define CLASS OPTIONAL("class", WORDS)

static const char *const kind_names[] = {"letter", "card", "summary", "checklist", "sheet", "stats", "ledger"};
static const char *const output_names[] = {"xhtml", "text"};
static const x278cwi_list outputs = X278CWI_LIST(output_names, false);
static const x278cwi_list kinds = X278CWI_LIST(kind_names, false);

static const x278cwi_attribute of_template[] = {
    {"for", X278CWI_FORM_CHOICE, true, &kinds, 0, 0}, REQUIRED("title", TEXT), END};
static const x278cwi_attribute of_style[] = {END};
static const x278cwi_attribute of_shown[] = {CLASS, END};
static const x278cwi_attribute of_section[] = {CLASS, REQUIRED("id", ID), OPTIONAL("title", TEXT), END};
static const x278cwi_attribute of_block[] = {CLASS, {"only", X278CWI_FORM_CHOICE, false, &outputs, 0, 0}, END};
static const x278cwi_attribute of_fact[] = {CLASS, REQUIRED("label", TEXT), END};
static const x278cwi_attribute of_each[] = {REQUIRED("of", NAME), OPTIONAL("between", TEXT), END};
static const x278cwi_attribute of_if[] = {REQUIRED("of", NAME), END};

#define IN(element) ((uint64_t)1 << X278CWI_TEMPLATE_##element)
#define CONTROL (IN(EACH) | IN(IF) | IN(UNLESS))
#define WORDS (IN(T) | CONTROL)
#define BLOCKS (IN(BLOCK) | IN(TITLE) | IN(HEADING) | IN(P) | IN(LIST) | IN(FACTS) | IN(TABLE) | IN(PICTURE) | CONTROL)
/* What is inside a repeat or a condition depends on what is around it; check() has the rest. */
#define ANYTHING (BLOCKS | IN(SECTION) | IN(ITEM) | IN(FACT) | IN(COLUMN) | IN(ROW) | IN(GROUP) | IN(CELL) | WORDS)

static const x278cwi_element elements[X278CWI_TEMPLATE_ELEMENTS] = {
    [X278CWI_TEMPLATE] = {"template", of_template, IN(STYLE) | IN(SECTION) | BLOCKS, 0},
    [X278CWI_TEMPLATE_STYLE] = {"style", of_style, 0, X278CWI_ELEMENT_TEXT | X278CWI_ELEMENT_ONCE},
    [X278CWI_TEMPLATE_SECTION] = {"section", of_section, BLOCKS, 0},
    [X278CWI_TEMPLATE_BLOCK] = {"block", of_block, BLOCKS | IN(SECTION), 0},
    [X278CWI_TEMPLATE_TITLE] = {"title", of_shown, WORDS, X278CWI_ELEMENT_TEXT},
    [X278CWI_TEMPLATE_HEADING] = {"heading", of_shown, WORDS, X278CWI_ELEMENT_TEXT},
    [X278CWI_TEMPLATE_P] = {"p", of_shown, WORDS, X278CWI_ELEMENT_TEXT},
    [X278CWI_TEMPLATE_LIST] = {"list", of_shown, IN(ITEM) | CONTROL, 0},
    [X278CWI_TEMPLATE_ITEM] = {"item", of_shown, WORDS, X278CWI_ELEMENT_TEXT},
    [X278CWI_TEMPLATE_FACTS] = {"facts", of_shown, IN(FACT) | CONTROL, 0},
    [X278CWI_TEMPLATE_FACT] = {"fact", of_fact, WORDS, X278CWI_ELEMENT_TEXT},
    [X278CWI_TEMPLATE_TABLE] = {"table", of_shown, IN(COLUMN) | IN(ROW) | IN(GROUP) | CONTROL, 0},
    [X278CWI_TEMPLATE_COLUMN] = {"column", of_shown, 0, X278CWI_ELEMENT_TEXT},
    [X278CWI_TEMPLATE_ROW] = {"row", of_shown, IN(CELL), 0},
    [X278CWI_TEMPLATE_GROUP] = {"group", of_shown, WORDS, X278CWI_ELEMENT_TEXT},
    [X278CWI_TEMPLATE_CELL] = {"cell", of_shown, WORDS, X278CWI_ELEMENT_TEXT},
    [X278CWI_TEMPLATE_T] = {"t", of_shown, 0, X278CWI_ELEMENT_TEXT},
    [X278CWI_TEMPLATE_PICTURE] = {"picture", of_if, 0, 0},
    [X278CWI_TEMPLATE_EACH] = {"each", of_each, ANYTHING, 0},
    [X278CWI_TEMPLATE_IF] = {"if", of_if, ANYTHING, 0},
    [X278CWI_TEMPLATE_UNLESS] = {"unless", of_if, ANYTHING, 0},
};

static bool is_control(const x278cwi_node *node) {
    return node->element >= X278CWI_TEMPLATE_EACH;
}

/* An element inside repeats and conditions must be one that the element around them may hold. */
static x278_status check_place(x278cwi_tree *tree, const x278cwi_node *node) {
    const x278cwi_node *around = node->parent;
    while (around != NULL && is_control(around)) {
        around = around->parent;
    }
    bool allowed = around == NULL || (elements[around->element].children >> node->element & 1) != 0;
    return allowed ? X278_OK : x278cwi_tree_complain(tree, node, X278CW_UNKNOWN_ELEMENT, NULL);
}

/* Text beside elements would have no place: it goes into <t>. */
static x278_status check(x278cwi_tree *tree, const x278cwi_node *node) {
    if (node->text.ptr != NULL && node->text.len > 0 && node->first != NULL) {
        return x278cwi_tree_complain(tree, node, X278CW_BAD_VALUE, "text beside elements");
    }
    return check_place(tree, node);
}

const x278cwi_grammar x278cwi_template_grammar = {"urn:x278:template:1", elements, X278CWI_TEMPLATE_ELEMENTS,
                                                  (uint64_t)1 << X278CWI_TEMPLATE, check};
