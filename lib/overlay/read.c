/* The overlay as a file: its grammar, and the nodes that are kept of it. */
#include "overlay/overlay.h"

#include <stdio.h>
#include <string.h>

#include "base/xml.h"
#include "guide/pattern.h"

#define MOST_BYTES UINT64_C(262144)
#define MOST_DEPTH 12u
#define MOST_NODES 20000u
#define MOST_ATTRIBUTES 16u

/* ---- the grammar (overlay.rng says the same for editors) ------------------------------------------------------- */

typedef enum value_kind {
    KIND_TEXT,    /* any, without control characters */
    KIND_ID,      /* letters, digits, dot, dash, underscore */
    KIND_NUMBER,  /* 0 to 999999 */
    KIND_YES,     /* yes */
    KIND_DATE,    /* CCYY-MM-DD */
    KIND_CHOICE,  /* one of `choices` */
    KIND_BYTES,   /* single characters, LF, CR */
    KIND_WORDS,   /* at least one word */
    KIND_PATTERN, /* pattern.h */
    KIND_GUIDE    /* id of a built-in guide */
} value_kind;

typedef struct attribute_rule {
    const char *name; /* NULL ends a list */
    value_kind kind;
    bool required;
    const char *choices;
} attribute_rule;

/* Where an element may stand. */
typedef enum place_kind {
    IN_NOTHING,
    IN_OVERLAY,
    IN_FOR,
    IN_PROFILE,
    IN_ROW,      /* a row that may have a condition */
    IN_CONDITION /* when, and, or, not */
} place_kind;

typedef struct word_rule {
    const char *name;
    x278i_word word;
    place_kind place;
    const attribute_rule *attributes;
} word_rule;

#define SEVERITIES "error warning info"
#define ROW_ATTRIBUTES                                                                                                 \
    {"id", KIND_ID, false, NULL}, {"severity", KIND_CHOICE, false, SEVERITIES}, {"message", KIND_TEXT, false, NULL}, { \
        "source", KIND_TEXT, false, NULL                                                                               \
    }
#define COMPARISONS                                                                                                    \
    {"eq", KIND_NUMBER, false, NULL}, {"ne", KIND_NUMBER, false, NULL}, {"lt", KIND_NUMBER, false, NULL},              \
        {"le", KIND_NUMBER, false, NULL}, {"gt", KIND_NUMBER, false, NULL}, {                                          \
        "ge", KIND_NUMBER, false, NULL                                                                                 \
    }
#define END                                                                                                            \
    { NULL, KIND_TEXT, false, NULL }

static const attribute_rule none[] = {END};
static const attribute_rule of_overlay[] = {{"id", KIND_ID, true, NULL},
                                            {"name", KIND_TEXT, true, NULL},
                                            {"version", KIND_TEXT, true, NULL},
                                            {"from", KIND_DATE, false, NULL},
                                            {"to", KIND_DATE, false, NULL},
                                            {"source", KIND_TEXT, false, NULL},
                                            {"level", KIND_CHOICE, false, "payer plan"},
                                            END};
static const attribute_rule of_for[] = {{"guide", KIND_GUIDE, true, NULL}, END};
static const attribute_rule of_route[] = {{"services", KIND_WORDS, false, NULL},
                                          {"procedures", KIND_WORDS, false, NULL},
                                          {"to", KIND_TEXT, false, NULL},
                                          {"qualifier", KIND_TEXT, false, NULL},
                                          {"name", KIND_TEXT, false, NULL},
                                          {"channel", KIND_CHOICE, false, "real-time batch portal phone fax mail"},
                                          {"url", KIND_TEXT, false, NULL},
                                          {"note", KIND_TEXT, false, NULL},
                                          END};
static const attribute_rule of_clock[] = {
    {"event", KIND_CHOICE, true, "decision more-information close-out appeal peer-to-peer"},
    {"kind", KIND_CHOICE, false, "standard expedited emergency"},
    {"amount", KIND_NUMBER, true, NULL},
    {"unit", KIND_CHOICE, true, "hours business-days calendar-days"},
    {"note", KIND_TEXT, false, NULL},
    END};
static const attribute_rule of_contact[] = {{"purpose", KIND_TEXT, true, NULL}, {"name", KIND_TEXT, false, NULL},
                                            {"phone", KIND_TEXT, false, NULL},  {"fax", KIND_TEXT, false, NULL},
                                            {"email", KIND_TEXT, false, NULL},  {"url", KIND_TEXT, false, NULL},
                                            {"hours", KIND_TEXT, false, NULL},  END};
static const attribute_rule of_attachment[] = {{"way", KIND_CHOICE, true, "275 portal fax mail none"},
                                               {"release", KIND_TEXT, false, NULL},
                                               {"types", KIND_WORDS, false, NULL},
                                               {"max-bytes", KIND_TEXT, false, NULL},
                                               {"note", KIND_TEXT, false, NULL},
                                               END};
static const attribute_rule of_appeal[] = {{"way", KIND_CHOICE, true, "278 portal fax mail phone"},
                                           {"days", KIND_NUMBER, false, NULL},
                                           {"note", KIND_TEXT, false, NULL},
                                           END};
static const attribute_rule of_delimiters[] = {{"element", KIND_BYTES, false, NULL},
                                               {"component", KIND_BYTES, false, NULL},
                                               {"repetition", KIND_BYTES, false, NULL},
                                               {"terminator", KIND_BYTES, false, NULL},
                                               ROW_ATTRIBUTES,
                                               END};
static const attribute_rule of_charset[] = {{"is", KIND_CHOICE, true, "basic extended"}, ROW_ATTRIBUTES, END};
static const attribute_rule of_codes[] = {{"path", KIND_TEXT, true, NULL},
                                          {"allow", KIND_WORDS, false, NULL},
                                          {"add", KIND_WORDS, false, NULL},
                                          {"deny", KIND_WORDS, false, NULL},
                                          {"widen", KIND_YES, false, NULL},
                                          ROW_ATTRIBUTES,
                                          END};
static const attribute_rule of_length[] = {{"path", KIND_TEXT, true, NULL},
                                           {"min", KIND_NUMBER, false, NULL},
                                           {"max", KIND_NUMBER, false, NULL},
                                           {"widen", KIND_YES, false, NULL},
                                           ROW_ATTRIBUTES,
                                           END};
static const attribute_rule of_repeat[] = {{"path", KIND_TEXT, true, NULL},
                                           {"max", KIND_NUMBER, true, NULL},
                                           {"widen", KIND_YES, false, NULL},
                                           ROW_ATTRIBUTES,
                                           END};
static const attribute_rule of_limit[] = {{"path", KIND_TEXT, true, NULL},
                                          {"max", KIND_NUMBER, true, NULL},
                                          {"in", KIND_TEXT, false, NULL},
                                          ROW_ATTRIBUTES,
                                          END};
static const attribute_rule of_pattern[] = {
    {"path", KIND_TEXT, true, NULL}, {"is", KIND_PATTERN, true, NULL}, ROW_ATTRIBUTES, END};
static const attribute_rule of_demand[] = {
    {"path", KIND_TEXT, true, NULL}, {"in", KIND_TEXT, false, NULL}, ROW_ATTRIBUTES, END};
static const attribute_rule of_optional[] = {
    {"path", KIND_TEXT, true, NULL}, {"widen", KIND_YES, true, NULL}, ROW_ATTRIBUTES, END};
static const attribute_rule of_message[] = {
    {"path", KIND_TEXT, false, NULL}, {"rule", KIND_TEXT, false, NULL}, {"text", KIND_TEXT, true, NULL}, END};
static const attribute_rule of_meaning[] = {{"path", KIND_TEXT, true, NULL},
                                            {"code", KIND_TEXT, true, NULL},
                                            {"text", KIND_TEXT, true, NULL},
                                            {"source", KIND_TEXT, false, NULL},
                                            END};
static const attribute_rule of_path[] = {{"path", KIND_TEXT, true, NULL}, END};
static const attribute_rule of_is[] = {{"path", KIND_TEXT, true, NULL}, {"codes", KIND_WORDS, true, NULL}, END};
static const attribute_rule of_count[] = {{"path", KIND_TEXT, true, NULL}, COMPARISONS, END};
static const attribute_rule of_date[] = {{"path", KIND_TEXT, true, NULL},
                                         {"eq", KIND_TEXT, false, NULL},
                                         {"ne", KIND_TEXT, false, NULL},
                                         {"lt", KIND_TEXT, false, NULL},
                                         {"le", KIND_TEXT, false, NULL},
                                         {"gt", KIND_TEXT, false, NULL},
                                         {"ge", KIND_TEXT, false, NULL},
                                         {"end", KIND_CHOICE, false, "path other both"},
                                         END};
static const attribute_rule of_same[] = {{"path", KIND_TEXT, true, NULL}, {"as", KIND_TEXT, true, NULL}, END};
static const attribute_rule of_differs[] = {{"path", KIND_TEXT, true, NULL}, {"from", KIND_TEXT, true, NULL}, END};

static const word_rule words[] = {
    {"overlay", X278I_WORD_OVERLAY, IN_NOTHING, of_overlay},
    {"for", X278I_WORD_FOR, IN_OVERLAY, of_for},
    {"profile", X278I_WORD_PROFILE, IN_OVERLAY, none},
    {"route", X278I_WORD_ROUTE, IN_PROFILE, of_route},
    {"clock", X278I_WORD_CLOCK, IN_PROFILE, of_clock},
    {"contact", X278I_WORD_CONTACT, IN_PROFILE, of_contact},
    {"attachment", X278I_WORD_ATTACHMENT, IN_PROFILE, of_attachment},
    {"appeal", X278I_WORD_APPEAL, IN_PROFILE, of_appeal},
    {"delimiters", X278I_WORD_DELIMITERS, IN_FOR, of_delimiters},
    {"charset", X278I_WORD_CHARSET, IN_FOR, of_charset},
    {"codes", X278I_WORD_CODES, IN_FOR, of_codes},
    {"length", X278I_WORD_LENGTH, IN_FOR, of_length},
    {"repeat", X278I_WORD_REPEAT, IN_FOR, of_repeat},
    {"limit", X278I_WORD_LIMIT, IN_FOR, of_limit},
    {"pattern", X278I_WORD_PATTERN, IN_FOR, of_pattern},
    {"required", X278I_WORD_REQUIRED, IN_FOR, of_demand},
    {"forbidden", X278I_WORD_FORBIDDEN, IN_FOR, of_demand},
    {"optional", X278I_WORD_OPTIONAL, IN_FOR, of_optional},
    {"message", X278I_WORD_MESSAGE, IN_FOR, of_message},
    {"meaning", X278I_WORD_MEANING, IN_FOR, of_meaning},
    {"when", X278I_WORD_WHEN, IN_ROW, none},
    {"present", X278I_WORD_PRESENT, IN_CONDITION, of_path},
    {"absent", X278I_WORD_ABSENT, IN_CONDITION, of_path},
    {"is", X278I_WORD_IS, IN_CONDITION, of_is},
    {"all", X278I_WORD_ALL, IN_CONDITION, of_is},
    {"count", X278I_WORD_COUNT, IN_CONDITION, of_count},
    {"distinct", X278I_WORD_DISTINCT, IN_CONDITION, of_count},
    {"length", X278I_WORD_HAS_LENGTH, IN_CONDITION, of_count},
    {"date", X278I_WORD_DATE, IN_CONDITION, of_date},
    {"same", X278I_WORD_SAME, IN_CONDITION, of_same},
    {"differs", X278I_WORD_DIFFERS, IN_CONDITION, of_differs},
    {"and", X278I_WORD_AND, IN_CONDITION, none},
    {"or", X278I_WORD_OR, IN_CONDITION, none},
    {"not", X278I_WORD_NOT, IN_CONDITION, none},
};

#define WORDS (sizeof words / sizeof words[0])

static place_kind place_in(uint8_t parent) {
    switch (parent) {
    case X278I_WORD_OVERLAY:
        return IN_OVERLAY;
    case X278I_WORD_FOR:
        return IN_FOR;
    case X278I_WORD_PROFILE:
        return IN_PROFILE;
    case X278I_WORD_CODES:
    case X278I_WORD_LIMIT:
    case X278I_WORD_REQUIRED:
    case X278I_WORD_FORBIDDEN:
        return IN_ROW;
    case X278I_WORD_WHEN:
    case X278I_WORD_AND:
    case X278I_WORD_OR:
    case X278I_WORD_NOT:
        return IN_CONDITION;
    default:
        return IN_NOTHING; /* the root alone: no word has it as a parent */
    }
}

static const word_rule *find_word(const char *name, place_kind place) {
    for (size_t i = 0; i < WORDS; i++) {
        if (words[i].place == place && strcmp(words[i].name, name) == 0) {
            return &words[i];
        }
    }
    return NULL;
}

static const word_rule *rule_of(uint8_t word) {
    for (size_t i = 0; i < WORDS; i++) {
        if (words[i].word == word) {
            return &words[i];
        }
    }
    return &words[0];
}

/* ---- values ----------------------------------------------------------------------------------------------------- */

bool x278i_overlay_number(x278_str text, uint32_t *out) {
    *out = 0;
    for (size_t i = 0; i < text.len; i++) {
        if (text.ptr[i] < '0' || text.ptr[i] > '9') {
            return false;
        }
        *out = *out * 10 + (uint32_t)(text.ptr[i] - '0');
    }
    return text.len >= 1 && text.len <= 6;
}

bool x278i_overlay_word(x278_str *rest, x278_str *word) {
    while (rest->len > 0 && rest->ptr[0] == ' ') {
        rest->ptr++;
        rest->len--;
    }
    if (rest->len == 0) {
        return false;
    }
    bool quoted = rest->ptr[0] == '\'' && rest->len > 1;
    if (quoted) {
        rest->ptr++;
        rest->len--;
    }
    size_t len = 0;
    while (len < rest->len && rest->ptr[len] != (quoted ? '\'' : ' ')) {
        len++;
    }
    *word = (x278_str){rest->ptr, len};
    size_t used = len + (quoted && len < rest->len ? 1 : 0);
    rest->ptr += used;
    rest->len -= used;
    return true;
}

static bool str_equals(x278_str text, const char *other) {
    return text.ptr != NULL && text.len == strlen(other) && memcmp(text.ptr, other, text.len) == 0;
}

static bool is_id(x278_str text) {
    for (size_t i = 0; i < text.len; i++) {
        char c = text.ptr[i];
        bool fits = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '-' ||
                    c == '.' || c == '_';
        if (!fits) {
            return false;
        }
    }
    return text.len >= 1 && text.len <= 40;
}

static bool is_day(x278_str text) {
    for (size_t i = 0; i < text.len; i++) {
        bool dash = i == 4 || i == 7;
        if (dash ? text.ptr[i] != '-' : text.ptr[i] < '0' || text.ptr[i] > '9') {
            return false;
        }
    }
    return text.len == 10;
}

static bool has_words(x278_str text, bool bytes) {
    x278_str word;
    size_t count = 0;
    while (x278i_overlay_word(&text, &word)) {
        count++;
        if (word.len == 0 || word.len > 80 ||
            (bytes && word.len != 1 && !str_equals(word, "LF") && !str_equals(word, "CR"))) {
            return false;
        }
    }
    return count > 0;
}

static bool is_choice(x278_str text, const char *choices) {
    x278_str rest = {choices, strlen(choices)};
    x278_str word;
    while (x278i_overlay_word(&rest, &word)) {
        if (word.len == text.len && memcmp(word.ptr, text.ptr, word.len) == 0) {
            return true;
        }
    }
    return false;
}

static bool is_printable(x278_str text) {
    for (size_t i = 0; i < text.len; i++) {
        if ((unsigned char)text.ptr[i] < ' ' || text.ptr[i] == 0x7f) {
            return false;
        }
    }
    return text.len > 0 && text.len <= 60000;
}

/* What a value must be, for a message; NULL: it is that. */
static const char *what_is_wrong(x278i_arena *arena, const attribute_rule *rule, x278_str value) {
    uint32_t number;
    x278i_pattern pattern;
    if (!is_printable(value)) {
        return "text, and without control characters";
    }
    switch (rule->kind) {
    case KIND_ID:
        return is_id(value) ? NULL : "1 to 40 letters, digits, dots, dashes, underscores";
    case KIND_NUMBER:
        return x278i_overlay_number(value, &number) ? NULL : "a number of at most six digits";
    case KIND_YES:
        return str_equals(value, "yes") ? NULL : "yes, or left out";
    case KIND_DATE:
        return is_day(value) ? NULL : "a date, CCYY-MM-DD";
    case KIND_CHOICE:
        return is_choice(value, rule->choices) ? NULL : rule->choices;
    case KIND_BYTES:
        return has_words(value, true) ? NULL : "characters with blanks between them, LF or CR";
    case KIND_WORDS:
        return has_words(value, false) ? NULL : "words with blanks between them";
    case KIND_PATTERN:
        return x278i_pattern_make(arena, value, &pattern) == X278_E_SYNTAX ? "a pattern, such as A{3} 9{6,9}" : NULL;
    default:
        return NULL;
    }
}

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
                           const attribute_rule *rules) {
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

static const attribute_rule *find_attribute(const attribute_rule *rules, const char *name) {
    while (rules->name != NULL && strcmp(rules->name, name) != 0) {
        rules++;
    }
    return rules->name != NULL ? rules : NULL;
}

static x278_status take_attributes(loader *load, x278i_overlay_node *node, const word_rule *rule,
                                   const x278i_xml_attribute *given, size_t count) {
    x278i_overlay_attribute *kept = x278i_arena_alloc(&load->overlay->arena, (count > 0 ? count : 1) * sizeof *kept);
    if (kept == NULL) {
        return X278_E_NOMEM;
    }
    node->attributes = kept;
    for (size_t i = 0; i < count; i++) {
        const attribute_rule *known = given[i].space == NULL ? find_attribute(rule->attributes, given[i].name) : NULL;
        if (known == NULL) {
            complain_words(load, node, "there is no such attribute; the element may have:", rule->attributes);
            continue;
        }
        x278_str value;
        if (x278i_arena_str(&load->overlay->arena, given[i].value, given[i].len, &value) != X278_OK) {
            return X278_E_NOMEM;
        }
        const char *wrong = what_is_wrong(&load->overlay->arena, known, value);
        if (wrong != NULL) {
            complain(load, node, X278I_ISSUE_overlay_value, known->name, wrong);
        } else if (known->kind == KIND_GUIDE && x278i_guide_find(value.ptr, value.len) == NULL) {
            complain(load, node, X278I_ISSUE_overlay_guide, NULL, NULL);
        }
        kept[node->attribute_count++] = (x278i_overlay_attribute){known->name, value};
    }
    for (const attribute_rule *must = rule->attributes; must->name != NULL; must++) {
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
            count += str_equals(word, node->attributes[i].name) ? 1u : 0u;
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
    const word_rule *rule = NULL;
    uint8_t above = parent != NULL ? parent->word : (uint8_t)X278I_WORD_NONE;
    bool silent = parent != NULL && above == X278I_WORD_NONE; /* below what was told already */
    if (space == NULL && !silent && (parent == NULL || place_in(above) != IN_NOTHING)) {
        rule = find_word(name, parent == NULL ? IN_NOTHING : place_in(above));
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
            const attribute_rule where[] = {{rule_of(above)->name, KIND_TEXT, false, NULL}, END};
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
    if (place_in(node->word) == IN_ROW && node->children > 1) {
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
            bool same = id.len == other.len && (id.len == 0 || memcmp(id.ptr, other.ptr, id.len) == 0);
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
    FILE *file; /* NULL: from memory */
} source;

static x278_status feed_all(x278i_xml *xml, const source *from) {
    if (from->file == NULL) {
        x278_status status = x278i_xml_feed(xml, from->data, from->len);
        return status == X278_OK ? x278i_xml_finish(xml) : status;
    }
    char block[4096];
    for (;;) {
        size_t got = fread(block, 1, sizeof block, from->file);
        if (got == 0) {
            return ferror(from->file) ? X278_E_IO : x278i_xml_finish(xml);
        }
        x278_status status = x278i_xml_feed(xml, block, got);
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
        x278i_xml_free(xml);
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
        release(overlay);
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
    source from = {NULL, 0, fopen(path, "rb")};
    if (from.file == NULL) {
        return X278_E_IO;
    }
    x278_status status = load_from(ctx, &from, issues, out);
    fclose(from.file); /* it was only read: errno stays as the failure set it */
    return status;
}

void x278_overlay_free(x278_overlay *overlay) {
    if (overlay != NULL) {
        release(overlay);
    }
}

/* ---- what it says of itself -------------------------------------------------------------------------------------- */

static x278_status give(x278_str text, x278_str *out) {
    *out = text;
    return text.ptr == NULL ? X278_E_NOT_FOUND : X278_OK;
}

x278_status x278_overlay_text(const x278_overlay *overlay, x278_overlay_field field, x278_str *out) {
    static const char *const names[] = {NULL, "id", "name", "version", "from", "to", "source", "level"};
    if (out == NULL) {
        return X278_E_INVALID_ARG;
    }
    *out = (x278_str){NULL, 0};
    if (overlay == NULL) {
        return X278_E_INVALID_ARG;
    }
    if (field < 1 || (size_t)field >= sizeof names / sizeof names[0]) {
        return X278_E_NOT_FOUND;
    }
    x278_status status = give(x278i_overlay_get(&overlay->nodes[0], names[field]), out);
    if (status == X278_E_NOT_FOUND && field == X278_OVERLAY_LEVEL) {
        *out = x278i_text("payer");
        return X278_OK;
    }
    return status;
}

/* The index-th child of the root, or of the profile, that is a `word` (X278I_WORD_NONE: any); NULL past the end. */
static const x278i_overlay_node *child_at(const x278_overlay *overlay, uint32_t parent, uint8_t word, size_t index) {
    uint32_t end = parent + overlay->nodes[parent].descendants;
    for (uint32_t i = parent + 1; i <= end; i += overlay->nodes[i].descendants + 1) {
        if ((word == X278I_WORD_NONE || overlay->nodes[i].word == word) && index-- == 0) {
            return &overlay->nodes[i];
        }
    }
    return NULL;
}

const x278_guide *x278_overlay_guide_at(const x278_overlay *overlay, size_t index) {
    const x278i_overlay_node *part = overlay == NULL ? NULL : child_at(overlay, 0, X278I_WORD_FOR, index);
    if (part == NULL) {
        return NULL;
    }
    x278_str id = x278i_overlay_get(part, "guide");
    return x278i_guide_public(x278i_guide_find(id.ptr, id.len));
}

size_t x278_overlay_guide_count(const x278_overlay *overlay) {
    size_t count = 0;
    while (x278_overlay_guide_at(overlay, count) != NULL) {
        count++;
    }
    return count;
}

static const x278i_overlay_node *profile_entry(const x278_overlay *overlay, size_t index) {
    const x278i_overlay_node *profile = overlay == NULL ? NULL : child_at(overlay, 0, X278I_WORD_PROFILE, 0);
    return profile == NULL ? NULL : child_at(overlay, (uint32_t)(profile - overlay->nodes), X278I_WORD_NONE, index);
}

size_t x278_overlay_profile_count(const x278_overlay *overlay) {
    const x278i_overlay_node *profile = overlay == NULL ? NULL : child_at(overlay, 0, X278I_WORD_PROFILE, 0);
    return profile == NULL ? 0 : profile->children;
}

x278_status x278_overlay_profile_at(const x278_overlay *overlay, size_t index, const char *name, x278_str *out) {
    if (out == NULL) {
        return X278_E_INVALID_ARG;
    }
    *out = (x278_str){NULL, 0};
    if (overlay == NULL) {
        return X278_E_INVALID_ARG;
    }
    const x278i_overlay_node *entry = profile_entry(overlay, index);
    if (entry == NULL) {
        return X278_E_NOT_FOUND;
    }
    return give(name == NULL ? x278i_text(rule_of(entry->word)->name) : x278i_overlay_get(entry, name), out);
}
