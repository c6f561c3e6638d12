/* Trees of elements: the reader of every XML file of casework, driven by a grammar. */
#include "casework/tree.h"

#include <string.h>

#include "casework/sort.h"

static const x278cwi_attribute no_attributes[] = {{NULL, X278CWI_FORM_TEXT, false, NULL, 0, 0}};

void x278cwi_tree_init(x278cwi_tree *tree, const x278_ctx *ctx, const x278cwi_grammar *grammar) {
    *tree = (x278cwi_tree){.ctx = ctx, .grammar = grammar};
    x278i_arena_init(&tree->arena, ctx);
}

void x278cwi_tree_free(x278cwi_tree *tree) {
    x278i_arena_free(&tree->arena);
    x278i_free(tree->ctx, tree->nodes, tree->node_capacity * sizeof *tree->nodes);
    x278i_buf_clear(tree->ctx, &tree->text);
}

void x278cwi_tree_report_to(x278cwi_tree *tree, const char *file, x278cw_errors *errors) {
    tree->file = file;
    tree->errors = errors;
    tree->first_error = x278cw_errors_count(errors);
}

/* ---- errors ---------------------------------------------------------------------------------------------------- */

static x278_status complain_at(x278cwi_tree *tree, uint64_t line, x278cw_error_code code, const char *what) {
    tree->bad = true;
    x278_status status = x278cwi_errors_add(tree->errors, code, tree->file, line, what);
    return status == X278_E_SYNTAX ? X278_OK : status;
}

x278_status x278cwi_tree_complain(x278cwi_tree *tree, const x278cwi_node *node, x278cw_error_code code,
                                  const char *what) {
    return complain_at(tree, node->line, code, what);
}

/* ---- look-ups -------------------------------------------------------------------------------------------------- */

int32_t x278cwi_element_find(const x278cwi_grammar *grammar, uint64_t allowed, const char *name) {
    for (uint32_t i = 0; i < grammar->count; i++) {
        if ((allowed >> i & 1) != 0 && strcmp(grammar->elements[i].name, name) == 0) {
            return (int32_t)i;
        }
    }
    return -1;
}

uint32_t x278cwi_attribute_count(const x278cwi_grammar *grammar, uint32_t element) {
    const x278cwi_attribute *attributes = grammar->elements[element].attributes;
    uint32_t count = 0;
    while (attributes != NULL && attributes[count].name != NULL) {
        count++;
    }
    return count;
}

const x278cwi_node *x278cwi_node_next(const x278cwi_node *top, const x278cwi_node *node) {
    if (node->first != NULL) {
        return node->first;
    }
    while (node != top && node->next == NULL) {
        node = node->parent;
    }
    return node == top ? NULL : node->next;
}

const x278cwi_node *x278cwi_node_child(const x278cwi_node *parent, uint32_t element) {
    const x278cwi_node *child = parent != NULL ? parent->first : NULL;
    while (child != NULL && child->element != element) {
        child = child->next;
    }
    return child;
}

const x278cwi_node *x278cwi_node_sibling(const x278cwi_node *node) {
    const x278cwi_node *next = node->next;
    while (next != NULL && next->element != node->element) {
        next = next->next;
    }
    return next;
}

/* ---- elements -------------------------------------------------------------------------------------------------- */

static const x278cwi_attribute *attributes_of(const x278cwi_tree *tree, const x278cwi_node *node) {
    const x278cwi_attribute *attributes = tree->grammar->elements[node->element].attributes;
    return attributes != NULL ? attributes : no_attributes;
}

static x278_status take_value(x278cwi_tree *tree, x278cwi_node *node, uint32_t index,
                              const x278i_xml_attribute *given) {
    const x278cwi_attribute *attribute = &attributes_of(tree, node)[index];
    x278_status status = x278cwi_value_read(&tree->arena, attribute, given->value, given->len, &node->values[index]);
    return status == X278_E_SYNTAX ? x278cwi_tree_complain(tree, node, X278CW_BAD_VALUE, attribute->name) : status;
}

static x278_status take_extra(x278cwi_tree *tree, x278cwi_node *node, const x278i_xml_attribute *given) {
    x278cwi_extra *extra = (x278cwi_extra *)&node->extras[node->extra_count++];
    x278_status status = x278i_arena_str(&tree->arena, given->name, strlen(given->name), &extra->name);
    return status == X278_OK ? x278cwi_text_copy(&tree->arena, given->value, given->len, &extra->value) : status;
}

static x278_status take_attribute(x278cwi_tree *tree, x278cwi_node *node, const x278i_xml_attribute *given) {
    const x278cwi_attribute *attributes = attributes_of(tree, node);
    for (uint32_t i = 0; attributes[i].name != NULL && given->space == NULL; i++) {
        if (strcmp(attributes[i].name, given->name) == 0) {
            return take_value(tree, node, i, given);
        }
    }
    bool extras = (tree->grammar->elements[node->element].flags & X278CWI_ELEMENT_EXTRAS) != 0;
    return extras && given->space == NULL ? take_extra(tree, node, given)
                                          : x278cwi_tree_complain(tree, node, X278CW_UNKNOWN_ATTRIBUTE, NULL);
}

static x278_status take_attributes(x278cwi_tree *tree, x278cwi_node *node, const x278i_xml_attribute *given,
                                   size_t count) {
    const x278cwi_attribute *attributes = attributes_of(tree, node);
    uint32_t known = x278cwi_attribute_count(tree->grammar, node->element);
    node->values = x278i_arena_alloc(&tree->arena, (known + 1) * sizeof *node->values);
    node->extras = (tree->grammar->elements[node->element].flags & X278CWI_ELEMENT_EXTRAS) != 0
                       ? x278i_arena_alloc(&tree->arena, (count + 1) * sizeof *node->extras)
                       : NULL;
    if (node->values == NULL) {
        return X278_E_NOMEM;
    }
    memset(node->values, 0, (known + 1) * sizeof *node->values);
    if (node->extras == NULL && (tree->grammar->elements[node->element].flags & X278CWI_ELEMENT_EXTRAS) != 0) {
        return X278_E_NOMEM;
    }
    x278_status status = X278_OK;
    for (size_t i = 0; status == X278_OK && i < count; i++) {
        status = take_attribute(tree, node, &given[i]);
    }
    for (uint32_t i = 0; status == X278_OK && i < known; i++) {
        if (attributes[i].required && !x278cwi_has(node, i)) {
            status = x278cwi_tree_complain(tree, node, X278CW_MISSING_ATTRIBUTE, attributes[i].name);
        }
    }
    return status;
}

static void append(x278cwi_tree *tree, x278cwi_node *node) {
    node->parent = tree->open;
    node->order = tree->count;
    tree->nodes[tree->count++] = node;
    if (tree->open == NULL) {
        tree->root = node;
    } else if (tree->open->last == NULL) {
        tree->open->first = node;
    } else {
        tree->open->last->next = node;
    }
    if (tree->open != NULL) {
        tree->open->last = node;
        tree->open->child_count++;
    }
    tree->open = node;
}

/* The number of the element in its place, or -1 after a complaint in *status. */
static int32_t find_place(x278cwi_tree *tree, const char *space, const char *name, uint64_t line, x278_status *status) {
    bool root = tree->root == NULL;
    const x278cwi_grammar *grammar = tree->grammar;
    uint64_t allowed = root ? grammar->roots : tree->open != NULL ? grammar->elements[tree->open->element].children : 0;
    bool known = space != NULL && strcmp(space, grammar->space) == 0;
    int32_t found = known ? x278cwi_element_find(grammar, allowed, name) : -1;
    if (found >= 0 && tree->open != NULL && (grammar->elements[found].flags & X278CWI_ELEMENT_ONCE) != 0 &&
        x278cwi_node_child(tree->open, (uint32_t)found) != NULL) {
        found = -1;
    }
    if (found < 0) {
        *status = complain_at(tree, line, root ? X278CW_WRONG_ROOT : X278CW_UNKNOWN_ELEMENT, NULL);
        if (*status == X278_OK && root) {
            *status = X278_E_SYNTAX;
        }
    }
    return found;
}

/* Text before an element, in one that may hold both: blanks are passed over, more has no place. */
static x278_status end_text(x278cwi_tree *tree, uint64_t line) {
    x278i_xml_place place = {0, line};
    bool blank = tree->text.len == 0 || x278i_xml_blank(tree->text.ptr, tree->text.len, &place);
    tree->text.len = 0;
    return blank ? X278_OK : complain_at(tree, line, X278CW_BAD_VALUE, "text beside elements");
}

x278_status x278cwi_tree_start(x278cwi_tree *tree, const char *space, const char *name,
                               const x278i_xml_attribute *attributes, size_t count, uint64_t line) {
    if (tree->skipped > 0) {
        tree->skipped++;
        return X278_OK;
    }
    if (tree->count == X278CWI_MOST_ITEMS || tree->depth == X278CWI_MOST_DEPTH) {
        x278_status status = complain_at(tree, line, X278CW_LIMIT, NULL);
        return status == X278_OK ? X278_E_SYNTAX : status;
    }
    x278_status status = end_text(tree, line);
    int32_t element = status == X278_OK ? find_place(tree, space, name, line, &status) : -1;
    if (element < 0) {
        tree->skipped = 1;
        return status;
    }
    x278cwi_node *node = x278i_arena_alloc(&tree->arena, sizeof *node);
    if (node == NULL || x278i_grow(tree->ctx, &tree->nodes, &tree->node_capacity, tree->count + 1, sizeof *tree->nodes,
                                   X278CWI_MOST_ITEMS) != X278_OK) {
        return X278_E_NOMEM;
    }
    *node = (x278cwi_node){.element = (uint32_t)element, .line = line < UINT32_MAX ? (uint32_t)line : UINT32_MAX};
    append(tree, node);
    tree->depth++;
    return take_attributes(tree, node, attributes, count);
}

x278_status x278cwi_tree_text(x278cwi_tree *tree, const char *text, size_t len, uint64_t line) {
    if (tree->skipped > 0 || tree->open == NULL) {
        return X278_OK;
    }
    if ((tree->grammar->elements[tree->open->element].flags & X278CWI_ELEMENT_TEXT) != 0) {
        return x278i_buf_append(tree->ctx, &tree->text, text, len);
    }
    x278i_xml_place place = {0, line};
    return x278i_xml_blank(text, len, &place) ? X278_OK : complain_at(tree, place.line, X278CW_BAD_VALUE, "text");
}

x278_status x278cwi_tree_end(x278cwi_tree *tree) {
    if (tree->skipped > 0) {
        tree->skipped--;
        return X278_OK;
    }
    x278cwi_node *node = tree->open;
    x278_status status = X278_OK;
    if (tree->text.len > 0) {
        status = x278cwi_text_copy(&tree->arena, tree->text.ptr, tree->text.len, &node->text);
        tree->text.len = 0;
        if (status == X278_OK && node->text.len == 0) {
            node->text = (x278_str){NULL, 0};
        }
    }
    if (status == X278_OK && tree->grammar->check != NULL) {
        status = tree->grammar->check(tree, node);
    }
    tree->open = node->parent;
    tree->depth--;
    return status;
}

/* ---- ids ------------------------------------------------------------------------------------------------------- */

static int compare_text(x278_str a, x278_str b) {
    size_t len = a.len < b.len ? a.len : b.len;
    int order = len > 0 ? memcmp(a.ptr, b.ptr, len) : 0;
    return order != 0 ? order : a.len < b.len ? -1 : a.len > b.len;
}

/* A name that must be unique, or a reference to one. */
typedef struct mention {
    x278_str text;
    const x278cwi_node *node;
    bool reference;
} mention;

typedef struct mentions {
    mention *items; /* followed in memory by `sorted`; NULL while they are counted */
    const mention **sorted;
    size_t count;
} mentions;

/* By text, names before references, then as in the file. */
static int compare_mentions(const void *a, const void *b) {
    const mention *x = a;
    const mention *y = b;
    int order = compare_text(x->text, y->text);
    if (order != 0 || x == y) {
        return order;
    }
    if (x->reference != y->reference) {
        return x->reference ? 1 : -1;
    }
    return x->node->order < y->node->order ? -1 : 1;
}

static void mention_value(mentions *all, const x278cwi_node *node, uint32_t attribute, bool reference) {
    if (!x278cwi_has(node, attribute)) {
        return;
    }
    if (all->items != NULL) {
        all->items[all->count] = (mention){x278cwi_get(node, attribute)->text, node, reference};
        all->sorted[all->count] = &all->items[all->count];
    }
    all->count++;
}

static void mention_ids(const x278cwi_tree *tree, mentions *all) {
    all->count = 0;
    for (const x278cwi_node *node = tree->root; node != NULL; node = x278cwi_node_next(tree->root, node)) {
        const x278cwi_attribute *attributes = attributes_of(tree, node);
        for (uint32_t i = 0; attributes[i].name != NULL; i++) {
            if (attributes[i].form == X278CWI_FORM_ID || attributes[i].form == X278CWI_FORM_REFERENCE) {
                mention_value(all, node, i, attributes[i].form == X278CWI_FORM_REFERENCE);
            }
        }
    }
}

static void mention_children(const x278cwi_node *node, uint32_t attribute, mentions *all) {
    all->count = 0;
    for (const x278cwi_node *child = node->first; child != NULL; child = child->next) {
        mention_value(all, child, attribute, false);
    }
}

/* Memory for as many as were counted; X278_E_NOMEM. */
static x278_status make_room(const x278cwi_tree *tree, mentions *all) {
    all->items = x278i_alloc(tree->ctx, (all->count + 1) * (sizeof(mention) + sizeof(mention *)));
    all->sorted = all->items != NULL ? (const mention **)(void *)(all->items + all->count + 1) : NULL;
    return all->items != NULL ? X278_OK : X278_E_NOMEM;
}

/* Sort, complain, and give the memory back. */
static x278_status judge_mentions(x278cwi_tree *tree, mentions *all, const char *what) {
    x278_status status = X278_OK;
    const mention *name = NULL;
    x278cwi_sort((const void **)all->sorted, all->count, compare_mentions);
    for (size_t i = 0; status == X278_OK && i < all->count; i++) {
        const mention *one = all->sorted[i];
        bool known = name != NULL && x278cwi_str_equal(name->text, one->text);
        if (one->reference) {
            status = known ? X278_OK : x278cwi_tree_complain(tree, one->node, X278CW_UNKNOWN_REFERENCE, NULL);
        } else {
            status = known ? x278cwi_tree_complain(tree, one->node, X278CW_DUPLICATE_ID, what) : X278_OK;
            name = one;
        }
    }
    x278i_free(tree->ctx, all->items, (all->count + 1) * (sizeof(mention) + sizeof(mention *)));
    return status;
}

static x278_status check_ids(x278cwi_tree *tree) {
    mentions all = {NULL, NULL, 0};
    mention_ids(tree, &all);
    if (make_room(tree, &all) != X278_OK) {
        return X278_E_NOMEM;
    }
    mention_ids(tree, &all);
    return judge_mentions(tree, &all, "id");
}

x278_status x278cwi_tree_check_unique(x278cwi_tree *tree, const x278cwi_node *node, uint32_t attribute) {
    mentions all = {NULL, NULL, 0};
    mention_children(node, attribute, &all);
    if (make_room(tree, &all) != X278_OK) {
        return X278_E_NOMEM;
    }
    mention_children(node, attribute, &all);
    return judge_mentions(tree, &all, "name");
}

x278_status x278cwi_tree_finish(x278cwi_tree *tree) {
    x278_status status = X278_OK;
    if (tree->root == NULL) {
        status = complain_at(tree, 0, X278CW_WRONG_ROOT, NULL);
    } else {
        status = check_ids(tree);
    }
    x278cwi_errors_sort(tree->errors, tree->first_error);
    return status == X278_OK && tree->bad ? X278_E_SYNTAX : status;
}

/* ---- files ----------------------------------------------------------------------------------------------------- */

static x278_status on_start(void *user, x278i_xml_place place, const char *space, const char *name,
                            const x278i_xml_attribute *attributes, size_t count) {
    return x278cwi_tree_start(user, space, name, attributes, count, place.line);
}

static x278_status on_end(void *user, x278i_xml_place place) {
    (void)place;
    return x278cwi_tree_end(user);
}

static x278_status on_text(void *user, x278i_xml_place place, const char *text, size_t len) {
    return x278cwi_tree_text(user, text, len, place.line);
}

/* Is it UTF-16, UTF-32, EBCDIC, or not text at all? The parser refuses these as it refuses what is too large. */
static bool is_other_text(const void *data, size_t len) {
    const unsigned char *bytes = data;
    return len > 0 && (memchr(data, 0, len) != NULL || bytes[0] >= 0xFE || bytes[0] == 0x4C);
}

/* What the parser itself found, by the line of its finding. `other`: the text is in another encoding. */
static x278_status report_parser(x278cwi_tree *tree, x278_status status, const x278_issues *issues, bool other) {
    const x278_issue *issue = x278_issues_at(issues, 0);
    x278cw_error_code code = status == X278_E_LIMIT && !other ? X278CW_LIMIT : X278CW_NOT_WELL_FORMED;
    x278_status added = complain_at(tree, issue != NULL ? issue->line : 0, code, NULL);
    x278cwi_errors_sort(tree->errors, tree->first_error);
    return added != X278_OK ? added : X278_E_SYNTAX;
}

static x278_status parse(x278cwi_tree *tree, const void *data, size_t len, x278_issues *issues) {
    static const x278i_xml_handler handler = {on_start, on_end, on_text};
    const x278i_xml_limits limits = {X278CWI_MOST_BYTES, X278CWI_MOST_DEPTH, X278I_XML_ATTRIBUTES};
    x278i_xml *xml;
    x278_status status = x278i_xml_new(tree->ctx, &limits, &handler, tree, issues, &xml);
    if (status != X278_OK) {
        return status;
    }
    status = x278i_xml_feed(xml, data, len);
    if (status == X278_OK) {
        status = x278i_xml_finish(xml);
    }
    x278i_xml_free(xml);
    if (x278i_issues_failed(issues)) {
        return X278_E_NOMEM;
    }
    if (x278i_issues_failed(issues)) {
        return X278_E_NOMEM;
    }
    bool parser = status == X278_E_LIMIT || (status == X278_E_SYNTAX && x278_issues_count(issues) > 0);
    return parser ? report_parser(tree, status, issues, is_other_text(data, len)) : status;
}

x278_status x278cwi_tree_read(x278cwi_tree *tree, const void *data, size_t len) {
    x278_issues *issues;
    x278_status status = x278_issues_new(tree->ctx, &issues);
    if (status != X278_OK) {
        return status;
    }
    status = parse(tree, data, len, issues);
    x278_issues_free(issues);
    if (status == X278_OK) {
        return x278cwi_tree_finish(tree);
    }
    x278cwi_errors_sort(tree->errors, tree->first_error);
    return status;
}
