/* The grammar of overlay files: which elements and attributes there are, where, and what their values must be. For editors
 * overlay.rng says the same. */
#include "overlay/grammar.h"

#include <string.h>

#include "guide/pattern.h"

#define SEVERITIES "error warning info"
#define ROW_ATTRIBUTES                                                                                                 \
    {"id", X278I_KIND_ID, false, NULL}, {"severity", X278I_KIND_CHOICE, false, SEVERITIES},                            \
        {"message", X278I_KIND_TEXT, false, NULL}, {                                                                   \
        "source", X278I_KIND_TEXT, false, NULL                                                                         \
    }
#define COMPARISONS                                                                                                    \
    {"eq", X278I_KIND_NUMBER, false, NULL}, {"ne", X278I_KIND_NUMBER, false, NULL},                                    \
        {"lt", X278I_KIND_NUMBER, false, NULL}, {"le", X278I_KIND_NUMBER, false, NULL},                                \
        {"gt", X278I_KIND_NUMBER, false, NULL}, {                                                                      \
        "ge", X278I_KIND_NUMBER, false, NULL                                                                           \
    }
#define END                                                                                                            \
    { NULL, X278I_KIND_TEXT, false, NULL }

static const x278i_attribute_rule none[] = {END};
static const x278i_attribute_rule of_overlay[] = {{"id", X278I_KIND_ID, true, NULL},
                                                  {"name", X278I_KIND_TEXT, true, NULL},
                                                  {"version", X278I_KIND_TEXT, true, NULL},
                                                  {"from", X278I_KIND_DATE, false, NULL},
                                                  {"to", X278I_KIND_DATE, false, NULL},
                                                  {"source", X278I_KIND_TEXT, false, NULL},
                                                  {"level", X278I_KIND_CHOICE, false, "payer plan"},
                                                  END};
static const x278i_attribute_rule of_for[] = {{"guide", X278I_KIND_GUIDE, true, NULL}, END};
static const x278i_attribute_rule of_route[] = {
    {"services", X278I_KIND_WORDS, false, NULL},
    {"procedures", X278I_KIND_WORDS, false, NULL},
    {"to", X278I_KIND_TEXT, false, NULL},
    {"qualifier", X278I_KIND_TEXT, false, NULL},
    {"name", X278I_KIND_TEXT, false, NULL},
    {"channel", X278I_KIND_CHOICE, false, "real-time batch portal phone fax mail"},
    {"url", X278I_KIND_TEXT, false, NULL},
    {"note", X278I_KIND_TEXT, false, NULL},
    END};
static const x278i_attribute_rule of_clock[] = {
    {"event", X278I_KIND_CHOICE, true, "decision more-information close-out appeal peer-to-peer"},
    {"kind", X278I_KIND_CHOICE, false, "standard expedited emergency"},
    {"amount", X278I_KIND_NUMBER, true, NULL},
    {"unit", X278I_KIND_CHOICE, true, "hours business-days calendar-days"},
    {"note", X278I_KIND_TEXT, false, NULL},
    END};
static const x278i_attribute_rule of_contact[] = {
    {"purpose", X278I_KIND_TEXT, true, NULL}, {"name", X278I_KIND_TEXT, false, NULL},
    {"phone", X278I_KIND_TEXT, false, NULL},  {"fax", X278I_KIND_TEXT, false, NULL},
    {"email", X278I_KIND_TEXT, false, NULL},  {"url", X278I_KIND_TEXT, false, NULL},
    {"hours", X278I_KIND_TEXT, false, NULL},  END};
static const x278i_attribute_rule of_attachment[] = {{"way", X278I_KIND_CHOICE, true, "275 portal fax mail none"},
                                                     {"release", X278I_KIND_TEXT, false, NULL},
                                                     {"types", X278I_KIND_WORDS, false, NULL},
                                                     {"max-bytes", X278I_KIND_TEXT, false, NULL},
                                                     {"note", X278I_KIND_TEXT, false, NULL},
                                                     END};
static const x278i_attribute_rule of_appeal[] = {{"way", X278I_KIND_CHOICE, true, "278 portal fax mail phone"},
                                                 {"days", X278I_KIND_NUMBER, false, NULL},
                                                 {"note", X278I_KIND_TEXT, false, NULL},
                                                 END};
static const x278i_attribute_rule of_delimiters[] = {{"element", X278I_KIND_BYTES, false, NULL},
                                                     {"component", X278I_KIND_BYTES, false, NULL},
                                                     {"repetition", X278I_KIND_BYTES, false, NULL},
                                                     {"terminator", X278I_KIND_BYTES, false, NULL},
                                                     ROW_ATTRIBUTES,
                                                     END};
static const x278i_attribute_rule of_charset[] = {
    {"is", X278I_KIND_CHOICE, true, "basic extended"}, ROW_ATTRIBUTES, END};
static const x278i_attribute_rule of_codes[] = {{"path", X278I_KIND_TEXT, true, NULL},
                                                {"allow", X278I_KIND_WORDS, false, NULL},
                                                {"add", X278I_KIND_WORDS, false, NULL},
                                                {"deny", X278I_KIND_WORDS, false, NULL},
                                                {"widen", X278I_KIND_YES, false, NULL},
                                                ROW_ATTRIBUTES,
                                                END};
static const x278i_attribute_rule of_length[] = {{"path", X278I_KIND_TEXT, true, NULL},
                                                 {"min", X278I_KIND_NUMBER, false, NULL},
                                                 {"max", X278I_KIND_NUMBER, false, NULL},
                                                 {"widen", X278I_KIND_YES, false, NULL},
                                                 ROW_ATTRIBUTES,
                                                 END};
static const x278i_attribute_rule of_repeat[] = {{"path", X278I_KIND_TEXT, true, NULL},
                                                 {"max", X278I_KIND_NUMBER, true, NULL},
                                                 {"widen", X278I_KIND_YES, false, NULL},
                                                 ROW_ATTRIBUTES,
                                                 END};
static const x278i_attribute_rule of_limit[] = {{"path", X278I_KIND_TEXT, true, NULL},
                                                {"max", X278I_KIND_NUMBER, true, NULL},
                                                {"in", X278I_KIND_TEXT, false, NULL},
                                                ROW_ATTRIBUTES,
                                                END};
static const x278i_attribute_rule of_pattern[] = {
    {"path", X278I_KIND_TEXT, true, NULL}, {"is", X278I_KIND_PATTERN, true, NULL}, ROW_ATTRIBUTES, END};
static const x278i_attribute_rule of_demand[] = {
    {"path", X278I_KIND_TEXT, true, NULL}, {"in", X278I_KIND_TEXT, false, NULL}, ROW_ATTRIBUTES, END};
static const x278i_attribute_rule of_optional[] = {
    {"path", X278I_KIND_TEXT, true, NULL}, {"widen", X278I_KIND_YES, true, NULL}, ROW_ATTRIBUTES, END};
static const x278i_attribute_rule of_message[] = {{"path", X278I_KIND_TEXT, false, NULL},
                                                  {"rule", X278I_KIND_TEXT, false, NULL},
                                                  {"text", X278I_KIND_TEXT, true, NULL},
                                                  END};
static const x278i_attribute_rule of_meaning[] = {{"path", X278I_KIND_TEXT, true, NULL},
                                                  {"code", X278I_KIND_TEXT, true, NULL},
                                                  {"text", X278I_KIND_TEXT, true, NULL},
                                                  {"source", X278I_KIND_TEXT, false, NULL},
                                                  END};
static const x278i_attribute_rule of_path[] = {{"path", X278I_KIND_TEXT, true, NULL}, END};
static const x278i_attribute_rule of_is[] = {
    {"path", X278I_KIND_TEXT, true, NULL}, {"codes", X278I_KIND_WORDS, true, NULL}, END};
static const x278i_attribute_rule of_count[] = {{"path", X278I_KIND_TEXT, true, NULL}, COMPARISONS, END};
static const x278i_attribute_rule of_date[] = {{"path", X278I_KIND_TEXT, true, NULL},
                                               {"eq", X278I_KIND_TEXT, false, NULL},
                                               {"ne", X278I_KIND_TEXT, false, NULL},
                                               {"lt", X278I_KIND_TEXT, false, NULL},
                                               {"le", X278I_KIND_TEXT, false, NULL},
                                               {"gt", X278I_KIND_TEXT, false, NULL},
                                               {"ge", X278I_KIND_TEXT, false, NULL},
                                               {"end", X278I_KIND_CHOICE, false, "path other both"},
                                               END};
static const x278i_attribute_rule of_same[] = {
    {"path", X278I_KIND_TEXT, true, NULL}, {"as", X278I_KIND_TEXT, true, NULL}, END};
static const x278i_attribute_rule of_differs[] = {
    {"path", X278I_KIND_TEXT, true, NULL}, {"from", X278I_KIND_TEXT, true, NULL}, END};

static const x278i_word_rule words[] = {
    {"overlay", X278I_WORD_OVERLAY, X278I_IN_NOTHING, of_overlay},
    {"for", X278I_WORD_FOR, X278I_IN_OVERLAY, of_for},
    {"profile", X278I_WORD_PROFILE, X278I_IN_OVERLAY, none},
    {"route", X278I_WORD_ROUTE, X278I_IN_PROFILE, of_route},
    {"clock", X278I_WORD_CLOCK, X278I_IN_PROFILE, of_clock},
    {"contact", X278I_WORD_CONTACT, X278I_IN_PROFILE, of_contact},
    {"attachment", X278I_WORD_ATTACHMENT, X278I_IN_PROFILE, of_attachment},
    {"appeal", X278I_WORD_APPEAL, X278I_IN_PROFILE, of_appeal},
    {"delimiters", X278I_WORD_DELIMITERS, X278I_IN_FOR, of_delimiters},
    {"charset", X278I_WORD_CHARSET, X278I_IN_FOR, of_charset},
    {"codes", X278I_WORD_CODES, X278I_IN_FOR, of_codes},
    {"length", X278I_WORD_LENGTH, X278I_IN_FOR, of_length},
    {"repeat", X278I_WORD_REPEAT, X278I_IN_FOR, of_repeat},
    {"limit", X278I_WORD_LIMIT, X278I_IN_FOR, of_limit},
    {"pattern", X278I_WORD_PATTERN, X278I_IN_FOR, of_pattern},
    {"required", X278I_WORD_REQUIRED, X278I_IN_FOR, of_demand},
    {"forbidden", X278I_WORD_FORBIDDEN, X278I_IN_FOR, of_demand},
    {"optional", X278I_WORD_OPTIONAL, X278I_IN_FOR, of_optional},
    {"message", X278I_WORD_MESSAGE, X278I_IN_FOR, of_message},
    {"meaning", X278I_WORD_MEANING, X278I_IN_FOR, of_meaning},
    {"when", X278I_WORD_WHEN, X278I_IN_ROW, none},
    {"present", X278I_WORD_PRESENT, X278I_IN_CONDITION, of_path},
    {"absent", X278I_WORD_ABSENT, X278I_IN_CONDITION, of_path},
    {"is", X278I_WORD_IS, X278I_IN_CONDITION, of_is},
    {"all", X278I_WORD_ALL, X278I_IN_CONDITION, of_is},
    {"count", X278I_WORD_COUNT, X278I_IN_CONDITION, of_count},
    {"distinct", X278I_WORD_DISTINCT, X278I_IN_CONDITION, of_count},
    {"length", X278I_WORD_HAS_LENGTH, X278I_IN_CONDITION, of_count},
    {"date", X278I_WORD_DATE, X278I_IN_CONDITION, of_date},
    {"same", X278I_WORD_SAME, X278I_IN_CONDITION, of_same},
    {"differs", X278I_WORD_DIFFERS, X278I_IN_CONDITION, of_differs},
    {"and", X278I_WORD_AND, X278I_IN_CONDITION, none},
    {"or", X278I_WORD_OR, X278I_IN_CONDITION, none},
    {"not", X278I_WORD_NOT, X278I_IN_CONDITION, none},
};

#define WORDS (sizeof words / sizeof words[0])

x278i_place_kind x278i_grammar_inside(uint8_t parent) {
    switch (parent) {
    case X278I_WORD_OVERLAY:
        return X278I_IN_OVERLAY;
    case X278I_WORD_FOR:
        return X278I_IN_FOR;
    case X278I_WORD_PROFILE:
        return X278I_IN_PROFILE;
    case X278I_WORD_CODES:
    case X278I_WORD_LIMIT:
    case X278I_WORD_REQUIRED:
    case X278I_WORD_FORBIDDEN:
        return X278I_IN_ROW;
    case X278I_WORD_WHEN:
    case X278I_WORD_AND:
    case X278I_WORD_OR:
    case X278I_WORD_NOT:
        return X278I_IN_CONDITION;
    default:
        return X278I_IN_NOTHING; /* the root alone: no word has it as a parent */
    }
}

const x278i_word_rule *x278i_grammar_find(const char *name, x278i_place_kind place) {
    for (size_t i = 0; i < WORDS; i++) {
        if (words[i].place == place && strcmp(words[i].name, name) == 0) {
            return &words[i];
        }
    }
    return NULL;
}

const x278i_word_rule *x278i_grammar_rule(uint8_t word) {
    for (size_t i = 0; i < WORDS; i++) {
        if (words[i].word == word) {
            return &words[i];
        }
    }
    return &words[0];
}

const x278i_attribute_rule *x278i_grammar_attribute(const x278i_attribute_rule *rules, const char *name) {
    while (rules->name != NULL && strcmp(rules->name, name) != 0) {
        rules++;
    }
    return rules->name != NULL ? rules : NULL;
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
            (bytes && word.len != 1 && !x278i_str_is(word, "LF") && !x278i_str_is(word, "CR"))) {
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

const char *x278i_grammar_wrong(x278i_arena *arena, const x278i_attribute_rule *rule, x278_str value) {
    uint32_t number;
    x278i_pattern pattern;
    if (!is_printable(value)) {
        return "text, and without control characters";
    }
    switch (rule->kind) {
    case X278I_KIND_ID:
        return is_id(value) ? NULL : "1 to 40 letters, digits, dots, dashes, underscores";
    case X278I_KIND_NUMBER:
        return x278i_overlay_number(value, &number) ? NULL : "a number of at most six digits";
    case X278I_KIND_YES:
        return x278i_str_is(value, "yes") ? NULL : "yes, or left out";
    case X278I_KIND_DATE:
        return is_day(value) ? NULL : "a date, CCYY-MM-DD";
    case X278I_KIND_CHOICE:
        return is_choice(value, rule->choices) ? NULL : rule->choices;
    case X278I_KIND_BYTES:
        return has_words(value, true) ? NULL : "characters with blanks between them, LF or CR";
    case X278I_KIND_WORDS:
        return has_words(value, false) ? NULL : "words with blanks between them";
    case X278I_KIND_PATTERN:
        return x278i_pattern_make(arena, value, &pattern) == X278_E_SYNTAX ? "a pattern, such as A{3} 9{6,9}" : NULL;
    default:
        return NULL;
    }
}
