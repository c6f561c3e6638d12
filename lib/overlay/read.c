/* Overlay files, read into nodes. */
#include "overlay/overlay.h"

#include <errno.h>
#include <string.h>

#include "base/file.h"
#include "base/xml.h"
#include "overlay/grammar.h"

#define MOST_BYTES UINT64_C(262144)
#define MOST_DEPTH 12u
#define MOST_NODES 20000u
#define MOST_ATTRIBUTES 16u

/* ---- nodes ------------------------------------------------------------------------------------------------------ */

x278_str x278i_overlay_get(const x278i_overlay_node *node, const char *name) {
    for (uint8_t i = 0; i < node->attribute_count; i++) {
        if (strcmp(node->attributes[i].name, name) == 0) {
            return node->attributes[i].value;
        }
    }
    return (x278_str){NULL, 0};
}

void x278i_overlay_report(x278_issues *issues, const x278i_overlay_node *node, int32_t code, const char *second,
                          const char *third, const char *fourth, const char *fifth) {
    const char *given[] = {second, third, fourth, fifth};
    x278i_digits room;
    x278i_finding finding = {.code = code, .line = node->line, .offset = node->offset, .param_count = 1};
    finding.params[0] = x278i_number(&room, node->line);
    for (size_t i = 0; i < 4 && given[i] != NULL; i++) {
        finding.params[finding.param_count++] = x278i_text(given[i]);
    }
    x278i_issues_add(issues, &finding);
}

/* ---- reading ---------------------------------------------------------------------------------------------------- */

typedef struct loader {
    x278_overlay *overlay;
    x278_issues *issues;
    uint32_t open[MOST_DEPTH + 1];
    uint32_t depth;
    bool bad; /* an issue was found, and reading goes on to find more */
} loader;

static void complain(loader *load, const x278i_overlay_node *node, int32_t code, const char *second,
                     const char *third) {
    load->bad = true;
    x278i_overlay_report(load->issues, node, code, second, third, NULL, NULL);
}

/* A text and the names of a list, in a message. */
static void complain_words(loader *load, const x278i_overlay_node *node, const char *text,
                           const x278i_attribute_rule *rules) {
    char room[320];
    size_t len = strlen(text);
    memcpy(room, text, len);
    for (; rules->name != NULL && len + strlen(rules->name) + 2 < sizeof room; rules++) {
        room[len++] = ' ';
        memcpy(room + len, rules->name, strlen(rules->name));
        len += strlen(rules->name);
    }
    room[len] = '\0';
    complain(load, node, X278I_ISSUE_overlay_word, room, NULL);
}

static x278_status add_node(loader *load, x278i_xml_place place, uint8_t word) {
    x278_overlay *overlay = load->overlay;
    x278_status status = x278i_grow(overlay->ctx, &overlay->nodes, &overlay->node_capacity, overlay->node_count + 1,
                                    sizeof *overlay->nodes, MOST_NODES);
    if (status == X278_E_LIMIT) {
        complain(load, &overlay->nodes[0], X278I_ISSUE_overlay_limit, "at most 20000 rows and conditions", NULL);
    }
    if (status != X278_OK) {
        return status;
    }
    uint32_t index = (uint32_t)overlay->node_count++;
    overlay->nodes[index] = (x278i_overlay_node){
        .word = word,
        .parent = load->depth > 0 ? load->open[load->depth - 1] : index,
        .line = place.line,
        .offset = place.offset,
    };
    if (load->depth > 0) {
        overlay->nodes[load->open[load->depth - 1]].children++;
    }
    load->open[load->depth++] = index;
    return X278_OK;
}

static x278_status take_attributes(loader *load, x278i_overlay_node *node, const x278i_word_rule *rule,
                                   const x278i_xml_attribute *given, size_t count) {
    x278i_overlay_attribute *kept = x278i_arena_alloc(&load->overlay->arena, (count > 0 ? count : 1) * sizeof *kept);
    if (kept == NULL) {
        return X278_E_NOMEM;
    }
    node->attributes = kept;
    for (size_t i = 0; i < count; i++) {
        const x278i_attribute_rule *known =
            given[i].space == NULL ? x278i_grammar_attribute(rule->attributes, given[i].name) : NULL;
        if (known == NULL) {
            complain_words(load, node, "there is no such attribute; the element may have:", rule->attributes);
            continue;
        }
        x278_str value;
        if (x278i_arena_str(&load->overlay->arena, given[i].value, given[i].len, &value) != X278_OK) {
            return X278_E_NOMEM;
        }
        const char *wrong = x278i_grammar_wrong(&load->overlay->arena, known, value);
        if (wrong != NULL) {
            complain(load, node, X278I_ISSUE_overlay_value, known->name, wrong);
        } else if (known->kind == X278I_KIND_GUIDE && x278i_guide_find(value.ptr, value.len) == NULL) {
            complain(load, node, X278I_ISSUE_overlay_guide, NULL, NULL);
        }
        kept[node->attribute_count++] = (x278i_overlay_attribute){known->name, value};
    }
    for (const x278i_attribute_rule *must = rule->attributes; must->name != NULL; must++) {
        if (must->required && x278i_overlay_get(node, must->name).ptr == NULL) {
            complain(load, node, X278I_ISSUE_overlay_attribute, must->name, NULL);
        }
    }
    return X278_OK;
}

/* How many of the attributes are there. */
static uint32_t count_given(const x278i_overlay_node *node, const char *names) {
    x278_str rest = {names, strlen(names)};
    x278_str word;
    uint32_t count = 0;
    while (x278i_overlay_word(&rest, &word)) {
        for (uint8_t i = 0; i < node->attribute_count; i++) {
            count += x278i_str_is(word, node->attributes[i].name) ? 1u : 0u;
        }
    }
    return count;
}

/* What goes beyond single attributes. */
static void check_together(loader *load, const x278i_overlay_node *node) {
    static const char comparisons[] = "eq ne lt le gt ge";
    const char *wrong = NULL;
    switch (node->word) {
    case X278I_WORD_CODES:
        wrong = count_given(node, "allow add deny") != 1 ? "one of allow, add, deny must be there" : NULL;
        if (wrong == NULL && x278i_overlay_get(node, "add").ptr != NULL &&
            x278i_overlay_get(node, "widen").ptr == NULL) {
            wrong = "add needs widen=\"yes\"";
        }
        break;
    case X278I_WORD_LENGTH:
        wrong = count_given(node, "min max") == 0 ? "min or max must be there" : NULL;
        break;
    case X278I_WORD_DELIMITERS:
        wrong = count_given(node, "element component repetition terminator") == 0 ? "no delimiter is named" : NULL;
        break;
    case X278I_WORD_MESSAGE:
        wrong = count_given(node, "path rule") != 1 ? "one of path, rule must be there" : NULL;
        break;
    case X278I_WORD_COUNT:
    case X278I_WORD_DISTINCT:
    case X278I_WORD_HAS_LENGTH:
    case X278I_WORD_DATE:
        wrong = count_given(node, comparisons) != 1 ? "one of eq, ne, lt, le, gt, ge must be there" : NULL;
        break;
    default:
        break;
    }
    if (wrong != NULL) {
        complain(load, node, X278I_ISSUE_overlay_word, wrong, NULL);
    }
}

static x278_status on_start(void *user, x278i_xml_place place, const char *space, const char *name,
                            const x278i_xml_attribute *attributes, size_t count) {
    loader *load = user;
    const x278i_overlay_node *parent = load->depth > 0 ? &load->overlay->nodes[load->open[load->depth - 1]] : NULL;
    const x278i_word_rule *rule = NULL;
    uint8_t above = parent != NULL ? parent->word : (uint8_t)X278I_WORD_NONE;
    bool silent = parent != NULL && above == X278I_WORD_NONE; /* below what was told already */
    if (space == NULL && !silent && (parent == NULL || x278i_grammar_inside(above) != X278I_IN_NOTHING)) {
        rule = x278i_grammar_find(name, parent == NULL ? X278I_IN_NOTHING : x278i_grammar_inside(above));
    }
    if (rule == NULL && parent == NULL) {
        x278i_overlay_node root = {.line = place.line, .offset = place.offset};
        complain(load, &root, X278I_ISSUE_overlay_word, "this is no overlay: its first element must be overlay", NULL);
        return X278_E_SYNTAX;
    }
    x278_status status = add_node(load, place, rule != NULL ? (uint8_t)rule->word : (uint8_t)X278I_WORD_NONE);
    if (status != X278_OK) {
        return status;
    }
    x278i_overlay_node *node = &load->overlay->nodes[load->overlay->node_count - 1];
    if (rule == NULL) {
        if (!silent) {
            const x278i_attribute_rule where[] = {{x278i_grammar_rule(above)->name, X278I_KIND_TEXT, false, NULL},
                                                  {NULL, X278I_KIND_TEXT, false, NULL}};
            complain_words(load, node, "no element of this name may stand in", where);
        }
        return X278_OK;
    }
    status = take_attributes(load, node, rule, attributes, count);
    if (status == X278_OK) {
        check_together(load, node);
    }
    return status;
}

static x278_status on_end(void *user, x278i_xml_place place) {
    loader *load = user;
    x278_overlay *overlay = load->overlay;
    (void)place;
    x278_status status = x278i_grow(overlay->ctx, &overlay->closed, &overlay->closed_capacity,
                                    overlay->closed_count + 1, sizeof *overlay->closed, MOST_NODES);
    if (status != X278_OK) {
        return status;
    }
    uint32_t index = load->open[--load->depth];
    x278i_overlay_node *node = &overlay->nodes[index];
    node->descendants = (uint32_t)overlay->node_count - 1 - index;
    node->closed = (uint32_t)overlay->closed_count;
    overlay->closed[overlay->closed_count++] = index;
    bool holds = node->word == X278I_WORD_WHEN || node->word == X278I_WORD_AND || node->word == X278I_WORD_OR ||
                 node->word == X278I_WORD_NOT;
    if (holds && node->children == 0) {
        complain(load, node, X278I_ISSUE_overlay_word, "a condition is missing in this element", NULL);
    }
    if (x278i_grammar_inside(node->word) == X278I_IN_ROW && node->children > 1) {
        complain(load, node, X278I_ISSUE_overlay_word, "a row has one when; conditions are joined inside", NULL);
    }
    return X278_OK;
}

static x278_status on_text(void *user, x278i_xml_place place, const char *text, size_t len) {
    loader *load = user;
    if (!x278i_xml_blank(text, len, &place)) {
        x278i_overlay_node here = {.line = place.line, .offset = place.offset};
        complain(load, &here, X278I_ISSUE_overlay_word, "no text may stand between elements", NULL);
    }
    return X278_OK;
}

/* Two parts for one guide, or two profiles. */
static void check_parts(loader *load) {
    const x278_overlay *overlay = load->overlay;
    for (size_t i = 1; i < overlay->node_count; i++) {
        const x278i_overlay_node *node = &overlay->nodes[i];
        for (size_t k = 1; k < i && node->parent == 0; k += overlay->nodes[k].descendants + 1) {
            x278_str id = x278i_overlay_get(node, "guide");
            x278_str other = x278i_overlay_get(&overlay->nodes[k], "guide");
            bool same = x278i_str_same(id, other);
            if (overlay->nodes[k].word == node->word && node->word != X278I_WORD_NONE && same) {
                complain(load, node, X278I_ISSUE_overlay_word, "this part stands twice", NULL);
                break;
            }
        }
        if (node->parent == 0) {
            i += node->descendants;
        }
    }
}

static const x278i_xml_handler handler = {on_start, on_end, on_text};

static void release(x278_overlay *overlay) {
    x278i_free(overlay->ctx, overlay->nodes, overlay->node_capacity * sizeof *overlay->nodes);
    x278i_free(overlay->ctx, overlay->closed, overlay->closed_capacity * sizeof *overlay->closed);
    x278i_arena_free(&overlay->arena);
    x278i_object_free(overlay->ctx, overlay, sizeof *overlay);
}

/* An overlay that is being read; `from` gives its bytes. */
typedef struct source {
    const char *data;
    size_t len;
    const x278i_file *file; /* NULL: from memory */
} source;

static x278_status feed_all(x278i_xml *xml, const source *from) {
    if (from->file == NULL) {
        x278_status status = x278i_xml_feed(xml, from->data, from->len);
        return status == X278_OK ? x278i_xml_finish(xml) : status;
    }
    char block[4096];
    for (;;) {
        size_t got;
        x278_status status = x278i_file_read(from->file, block, sizeof block, &got);
        if (status == X278_OK && got == 0) {
            return x278i_xml_finish(xml);
        }
        status = status == X278_OK ? x278i_xml_feed(xml, block, got) : status;
        if (status != X278_OK) {
            return status;
        }
    }
}

static x278_status load_from(const x278_ctx *ctx, const source *from, x278_issues *issues, x278_overlay **out) {
    static const x278i_xml_limits limits = {MOST_BYTES, MOST_DEPTH, MOST_ATTRIBUTES};
    x278_overlay *overlay = x278i_object_new(ctx, sizeof *overlay);
    if (overlay == NULL) {
        return X278_E_NOMEM;
    }
    overlay->ctx = ctx;
    x278i_arena_init(&overlay->arena, ctx);
    loader load = {.overlay = overlay, .issues = issues};
    x278i_xml *xml;
    x278_status status = x278i_xml_new(ctx, &limits, &handler, &load, issues, &xml);
    if (status == X278_OK) {
        status = feed_all(xml, from);
        int error = errno;
        x278i_xml_free(xml);
        errno = error;
    }
    if (status == X278_OK) {
        if (!load.bad) {
            check_parts(&load);
        }
        status = load.bad ? X278_E_SYNTAX : X278_OK;
    }
    if (x278i_issues_failed(issues)) {
        status = X278_E_NOMEM;
    }
    if (status != X278_OK) {
        int error = errno;
        release(overlay);
        errno = error;
        return status;
    }
    *out = overlay;
    return X278_OK;
}

x278_status x278_overlay_load(const x278_ctx *ctx, const void *data, size_t len, x278_issues *issues,
                              x278_overlay **out) {
    if (out == NULL) {
        return X278_E_INVALID_ARG;
    }
    *out = NULL;
    if (ctx == NULL || (data == NULL && len > 0)) {
        return X278_E_INVALID_ARG;
    }
    return load_from(ctx, &(source){data, len, NULL}, issues, out);
}

x278_status x278_overlay_load_file(const x278_ctx *ctx, const char *path, x278_issues *issues, x278_overlay **out) {
    if (out == NULL) {
        return X278_E_INVALID_ARG;
    }
    *out = NULL;
    if (ctx == NULL || path == NULL) {
        return X278_E_INVALID_ARG;
    }
    x278i_file file;
    x278_status status = x278i_file_open(&file, path);
    if (status == X278_OK) {
        status = load_from(ctx, &(source){NULL, 0, &file}, issues, out);
        x278i_file_drop(&file);
    }
    return status;
}

void x278_overlay_free(x278_overlay *overlay) {
    if (overlay != NULL) {
        release(overlay);
    }
}
