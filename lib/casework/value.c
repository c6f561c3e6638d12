/* Attribute values: a reader for each form, in a table. */
#include "casework/value.h"

#include <string.h>

#include "base/digits.h"
#include "base/utf8.h"

#define MOST_ID 80
#define MOST_UID 64
#define MOST_DIGITS 18

typedef x278_status reader(x278i_arena *arena, const x278cwi_attribute *attribute, x278cwi_value *value);

/* ---- text ------------------------------------------------------------------------------------------------------ */

bool x278cwi_str_equal(x278_str a, x278_str b) {
    return a.ptr != NULL && b.ptr != NULL && a.len == b.len && memcmp(a.ptr, b.ptr, a.len) == 0;
}

bool x278cwi_str_is(x278_str text, const char *other) {
    return x278cwi_str_equal(text, (x278_str){other, strlen(other)});
}

static bool is_space(char c) {
    return c == ' ' || c == '\t' || c == '\n' || c == '\r';
}

x278_status x278cwi_text_copy(x278i_arena *arena, const char *text, size_t len, x278_str *out) {
    char *copy = x278i_arena_text(arena, len + 1);
    *out = (x278_str){copy, 0};
    if (copy == NULL) {
        return X278_E_NOMEM;
    }
    for (size_t i = 0; i < len; i++) {
        if (!is_space(text[i])) {
            copy[out->len++] = text[i];
        } else if (out->len > 0 && copy[out->len - 1] != ' ') {
            copy[out->len++] = ' ';
        }
    }
    if (out->len > 0 && copy[out->len - 1] == ' ') {
        out->len--;
    }
    copy[out->len] = '\0';
    return X278_OK;
}

bool x278cwi_is_id(const char *text, size_t len) {
    for (size_t i = 0; i < len; i++) {
        char c = text[i];
        bool fits = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '-' ||
                    c == '_' || c == '.';
        if (!fits) {
            return false;
        }
    }
    return len >= 1 && len <= MOST_ID;
}

/* Take the next blank-separated word off *rest. */
static bool next_word(x278_str *rest, x278_str *word) {
    if (rest->len == 0) {
        return false;
    }
    const char *blank = memchr(rest->ptr, ' ', rest->len);
    *word = (x278_str){rest->ptr, blank != NULL ? (size_t)(blank - rest->ptr) : rest->len};
    size_t used = word->len + (blank != NULL ? 1 : 0);
    rest->ptr += used;
    rest->len -= used;
    return true;
}

static x278_status keep_words(x278i_arena *arena, x278cwi_value *value) {
    uint32_t count = 1;
    for (size_t i = 0; i < value->text.len; i++) {
        count += value->text.ptr[i] == ' ';
    }
    if (count > X278CWI_MOST_WORDS) {
        return X278_E_SYNTAX;
    }
    x278_str *words = x278i_arena_alloc(arena, count * sizeof *words);
    if (words == NULL) {
        return X278_E_NOMEM;
    }
    x278_str rest = value->text;
    uint32_t at = 0;
    while (at < count && next_word(&rest, &words[at])) {
        at++;
    }
    value->words = words;
    value->word_count = at;
    return X278_OK;
}

/* ---- lists ----------------------------------------------------------------------------------------------------- */

int32_t x278cwi_list_find(const x278cwi_list *list, x278_str name) {
    for (uint32_t i = 0; i < list->count; i++) {
        if (x278cwi_str_is(name, list->names[i])) {
            return (int32_t)i;
        }
    }
    bool own = list->open && name.len > 2 && memcmp(name.ptr, "x-", 2) == 0 && x278cwi_is_id(name.ptr, name.len);
    return own ? -1 : -2;
}

bool x278cwi_words_have(const x278cwi_value *list, x278_str text) {
    for (uint32_t i = 0; i < list->word_count; i++) {
        if (x278cwi_str_equal(list->words[i], text)) {
            return true;
        }
    }
    return false;
}

bool x278cwi_choices_have(const x278cwi_value *list, const x278cwi_value *choice) {
    return choice->lo >= 0 ? (list->mask >> choice->lo & 1) != 0 : x278cwi_words_have(list, choice->text);
}

/* ---- forms ----------------------------------------------------------------------------------------------------- */

static x278_status fits(bool does) {
    return does ? X278_OK : X278_E_SYNTAX;
}

static x278_status read_text(x278i_arena *arena, const x278cwi_attribute *attribute, x278cwi_value *value) {
    (void)arena;
    (void)attribute;
    return fits(value->text.len > 0);
}

static x278_status read_id(x278i_arena *arena, const x278cwi_attribute *attribute, x278cwi_value *value) {
    (void)arena;
    (void)attribute;
    return fits(x278cwi_is_id(value->text.ptr, value->text.len));
}

static x278_status read_choice(x278i_arena *arena, const x278cwi_attribute *attribute, x278cwi_value *value) {
    (void)arena;
    value->lo = x278cwi_list_find(attribute->list, value->text);
    return fits(value->lo >= -1);
}

static bool find_group(const x278cwi_list *list, x278_str name, uint64_t *members) {
    for (const struct x278cwi_group *group = list->groups; group != NULL && group->name != NULL; group++) {
        if (x278cwi_str_is(name, group->name)) {
            *members = group->members;
            return true;
        }
    }
    return false;
}

/* Listed names go to the mask; what remains in `words` are the names of our own. */
static x278_status read_choices(x278i_arena *arena, const x278cwi_attribute *attribute, x278cwi_value *value) {
    x278_status status = keep_words(arena, value);
    uint32_t own = 0;
    for (uint32_t i = 0; status == X278_OK && i < value->word_count; i++) {
        x278_str word = value->words[i];
        uint64_t members = 0;
        int32_t index = find_group(attribute->list, word, &members) ? 0 : x278cwi_list_find(attribute->list, word);
        if (members != 0) {
            value->mask |= members;
        } else if (index >= 0) {
            value->mask |= (uint64_t)1 << index;
        } else if (index == -1) {
            ((x278_str *)value->words)[own++] = word;
        } else {
            return X278_E_SYNTAX;
        }
    }
    value->word_count = status == X278_OK ? own : 0;
    if (own > X278CWI_MOST_OWN) {
        return X278_E_SYNTAX;
    }
    bool enough = attribute->form == X278CWI_FORM_SET || value->mask != 0 || own > 0;
    return status != X278_OK ? status : fits(enough);
}

static x278_status read_words(x278i_arena *arena, const x278cwi_attribute *attribute, x278cwi_value *value) {
    (void)attribute;
    x278_status status = fits(value->text.len > 0);
    return status == X278_OK ? keep_words(arena, value) : status;
}

static x278_status read_integer(x278i_arena *arena, const x278cwi_attribute *attribute, x278cwi_value *value) {
    (void)arena;
    if (value->text.len < 1 || value->text.len > 9 || !x278i_all_digits(value->text.ptr, value->text.len)) {
        return X278_E_SYNTAX;
    }
    value->lo = (int32_t)x278i_digits_value(value->text.ptr, value->text.len);
    bool bounded = attribute->min != 0 || attribute->max != 0;
    return fits(!bounded || (value->lo >= attribute->min && value->lo <= attribute->max));
}

static x278_status read_signed(x278i_arena *arena, const x278cwi_attribute *attribute, x278cwi_value *value) {
    bool minus = value->text.len > 0 && value->text.ptr[0] == '-';
    x278cwi_value plain = {.text = {value->text.ptr + minus, value->text.len - minus}};
    x278_status status = read_integer(arena, attribute, &plain);
    value->lo = minus ? -plain.lo : plain.lo;
    return status;
}

static x278_status read_integers(x278i_arena *arena, const x278cwi_attribute *attribute, x278cwi_value *value) {
    x278_status status = read_words(arena, attribute, value);
    for (uint32_t i = 0; status == X278_OK && i < value->word_count; i++) {
        status = fits(value->words[i].len <= 9 && x278i_all_digits(value->words[i].ptr, value->words[i].len));
    }
    return status;
}

static x278_status read_size(x278i_arena *arena, const x278cwi_attribute *attribute, x278cwi_value *value) {
    (void)arena;
    (void)attribute;
    return fits(value->text.len >= 1 && value->text.len <= MOST_DIGITS &&
                x278i_all_digits(value->text.ptr, value->text.len));
}

bool x278cwi_decimal_parse(x278_str text, x278_decimal *out) {
    size_t minus = text.len > 0 && text.ptr[0] == '-' ? 1 : 0;
    const char *point = memchr(text.ptr, '.', text.len);
    size_t whole = (point != NULL ? (size_t)(point - text.ptr) : text.len) - minus;
    size_t part = point != NULL ? text.len - minus - whole - 1 : 0;
    return whole > 0 && (point == NULL || part > 0) && whole + part <= MOST_DIGITS &&
           x278i_all_digits(text.ptr + minus, whole) && (part == 0 || x278i_all_digits(point + 1, part)) &&
           x278_decimal_parse(text.ptr, text.len, out) == X278_OK;
}

static x278_status read_decimal(x278i_arena *arena, const x278cwi_attribute *attribute, x278cwi_value *value) {
    (void)arena;
    (void)attribute;
    x278_decimal decimal = {0, 0, 0};
    bool good = x278cwi_decimal_parse(value->text, &decimal);
    value->mask = decimal.digits;
    value->lo = decimal.scale;
    value->hi = decimal.sign;
    return fits(good);
}

static x278_status read_partial(x278i_arena *arena, const x278cwi_attribute *attribute, x278cwi_value *value) {
    (void)arena;
    x278cwi_days days;
    bool reads = x278cwi_days_parse(value->text.ptr, value->text.len, &days);
    if (!reads || (attribute->form == X278CWI_FORM_DATE && value->text.len != 10)) {
        return X278_E_SYNTAX;
    }
    value->lo = days.lo;
    value->hi = days.hi;
    return X278_OK;
}

static x278_status read_duration(x278i_arena *arena, const x278cwi_attribute *attribute, x278cwi_value *value) {
    (void)arena;
    x278cwi_duration duration;
    if (!x278cwi_duration_parse(value->text.ptr, value->text.len, &duration)) {
        return X278_E_SYNTAX;
    }
    bool days = attribute->form == X278CWI_FORM_DAY_COUNT;
    value->lo = days ? x278cwi_duration_days(duration) : duration.count;
    value->hi = (unsigned char)duration.unit;
    return fits(value->lo >= 0);
}

static x278_status read_yes(x278i_arena *arena, const x278cwi_attribute *attribute, x278cwi_value *value) {
    (void)arena;
    (void)attribute;
    return fits(x278cwi_str_is(value->text, "yes"));
}

static x278_status read_npi(x278i_arena *arena, const x278cwi_attribute *attribute, x278cwi_value *value) {
    (void)arena;
    (void)attribute;
    return fits(value->text.len == 10 && x278i_all_digits(value->text.ptr, 10) &&
                x278i_npi_check_digit(value->text.ptr));
}

static x278_status read_uid(x278i_arena *arena, const x278cwi_attribute *attribute, x278cwi_value *value) {
    (void)arena;
    (void)attribute;
    return fits(value->text.len > 0 && x278i_utf8_count(value->text.ptr, value->text.len) <= MOST_UID);
}

/* The number of a vertebra from the neck down, C1 = 1; 0: not one. */
static uint32_t vertebra(x278_str text) {
    static const struct {
        char letter;
        uint8_t count;
        uint8_t before;
    } parts[] = {{'C', 7, 0}, {'T', 12, 7}, {'L', 5, 19}, {'S', 5, 24}};
    if (text.len < 2 || text.len > 3 || text.ptr[1] == '0' || !x278i_all_digits(text.ptr + 1, text.len - 1)) {
        return 0;
    }
    uint32_t number = x278i_digits_value(text.ptr + 1, text.len - 1);
    for (size_t i = 0; i < sizeof parts / sizeof parts[0]; i++) {
        if (text.ptr[0] == parts[i].letter) {
            return number <= parts[i].count ? parts[i].before + number : 0;
        }
    }
    return 0;
}

/* One vertebra, or two neighbors down to S1. */
static bool is_level(x278_str text) {
    const char *dash = text.len > 0 ? memchr(text.ptr, '-', text.len) : NULL;
    if (dash == NULL) {
        return vertebra(text) != 0;
    }
    size_t len = (size_t)(dash - text.ptr);
    uint32_t upper = vertebra((x278_str){text.ptr, len});
    uint32_t lower = vertebra((x278_str){dash + 1, text.len - len - 1});
    return upper != 0 && lower == upper + 1 && lower <= 25;
}

static x278_status read_level(x278i_arena *arena, const x278cwi_attribute *attribute, x278cwi_value *value) {
    (void)arena;
    (void)attribute;
    return fits(is_level(value->text));
}

static x278_status read_levels(x278i_arena *arena, const x278cwi_attribute *attribute, x278cwi_value *value) {
    x278_status status = read_words(arena, attribute, value);
    for (uint32_t i = 0; status == X278_OK && i < value->word_count; i++) {
        status = fits(is_level(value->words[i]));
    }
    return status;
}

static reader *const readers[] = {
    [X278CWI_FORM_TEXT] = read_text,
    [X278CWI_FORM_ID] = read_id,
    [X278CWI_FORM_REFERENCE] = read_id,
    [X278CWI_FORM_NAME] = read_id,
    [X278CWI_FORM_CHOICE] = read_choice,
    [X278CWI_FORM_CHOICES] = read_choices,
    [X278CWI_FORM_SET] = read_choices,
    [X278CWI_FORM_WORDS] = read_words,
    [X278CWI_FORM_INTEGER] = read_integer,
    [X278CWI_FORM_SIGNED] = read_signed,
    [X278CWI_FORM_INTEGERS] = read_integers,
    [X278CWI_FORM_SIZE] = read_size,
    [X278CWI_FORM_DECIMAL] = read_decimal,
    [X278CWI_FORM_DATE] = read_partial,
    [X278CWI_FORM_PARTIAL] = read_partial,
    [X278CWI_FORM_DURATION] = read_duration,
    [X278CWI_FORM_DAY_COUNT] = read_duration,
    [X278CWI_FORM_YES] = read_yes,
    [X278CWI_FORM_NPI] = read_npi,
    [X278CWI_FORM_UID] = read_uid,
    [X278CWI_FORM_LEVEL] = read_level,
    [X278CWI_FORM_LEVELS] = read_levels,
};

x278_status x278cwi_value_read(x278i_arena *arena, const x278cwi_attribute *attribute, const char *text, size_t len,
                               x278cwi_value *out) {
    *out = (x278cwi_value){.text = {NULL, 0}};
    x278_status status = x278cwi_text_copy(arena, text, len, &out->text);
    return status == X278_OK ? readers[attribute->form](arena, attribute, out) : status;
}
