/* Puts the values of a segment into words. */
#include "answer/phrase.h"

#include <string.h>

#include "answer/words.h"
#include "guide/handle.h"

/* A place of a phrase. */
typedef struct hole {
    uint32_t elem, comp;
    bool all;     /* of all components, or of all repetitions */
    char style;   /* '\0', or a letter of phrase.h */
    uint32_t ref; /* the element that the style looks at; 0: none */
} hole;

static uint32_t read_number(const char **at) {
    uint32_t number = 0;
    while (**at >= '0' && **at <= '9') {
        number = number * 10 + (uint32_t)(**at - '0');
        (*at)++;
    }
    return number;
}

/* Read a place from behind its brace to behind the closing one. */
static const char *read_hole(const char *at, uint32_t each, hole *out) {
    *out = (hole){0};
    if (*at == '.') {
        at++;
        out->elem = each;
        out->comp = read_number(&at);
    } else {
        out->elem = read_number(&at);
        if (*at == '-') {
            at++;
            out->comp = read_number(&at);
        }
    }
    if (*at == '*') {
        at++;
        out->all = true;
    }
    if (*at != '}') {
        out->style = *at++;
        out->ref = read_number(&at);
    }
    return strchr(at, '}') + 1;
}

/* ---- values --------------------------------------------------------------------------------------------------- */

static x278_str meaning_of(const x278i_slip *slip, uint32_t elem, uint32_t comp, x278_str code) {
    x278_str meaning = {NULL, 0};
    uint16_t row = x278i_slip_row(slip, elem, comp);
    x278_row_meaning(x278i_guide_public(slip->guide), x278i_row_make(X278_ROW_ELEMENT, row), code.ptr, code.len,
                     &meaning);
    for (size_t i = meaning.len; i > 1; i--) { /* which outside list it is and where it may be used is of no use here */
        const char *note = meaning.ptr + i;
        if (note[-1] == '(' && (strstr(note, "ext ") != NULL || strstr(note, " only)") != NULL)) {
            meaning.len = i - 2;
        }
    }
    return meaning;
}

static void put_code(x278i_page *page, const x278i_slip *slip, uint32_t elem, uint32_t comp, x278_str code) {
    x278_str meaning = meaning_of(slip, elem, comp, code);
    if (meaning.len == 0) {
        x278i_page_str(page, code);
        return;
    }
    x278i_page_str(page, meaning);
    x278i_page_add(page, " (", 2);
    x278i_page_str(page, code);
    x278i_page_add(page, ")", 1);
}

static void put_time(x278i_page *page, x278_str value) {
    x278_time time;
    bool good = x278_time_parse(value.ptr, value.len, &time) == X278_OK && value.len >= 4;
    x278i_page_add(page, value.ptr, good ? 2 : value.len);
    for (size_t i = 2; good && i + 2 <= value.len && i < 6; i += 2) {
        x278i_page_add(page, ":", 1);
        x278i_page_add(page, value.ptr + i, 2);
    }
}

/* A date in the form that is named; as it is when it has another form. */
static void put_date(x278i_page *page, x278_str format, x278_str value) {
    x278_date first, last;
    x278_time time;
    const char *named = format.ptr == NULL ? "D8" : format.ptr;
    size_t len = format.ptr == NULL ? X278_STRLEN : format.len;
    if (x278_dates_parse(named, len, value.ptr, value.len, &first, &last, &time) != X278_OK) {
        x278i_page_str(page, value);
        return;
    }
    if (first.year == 0) {
        put_time(page, value);
        return;
    }
    x278i_page_date(page, &first);
    if (memcmp(&first, &last, sizeof first) != 0) {
        x278i_page_add(page, " to ", 4);
        x278i_page_date(page, &last);
    } else if (time.digits > 0) {
        x278i_page_add(page, " ", 1);
        put_time(page, (x278_str){value.ptr + 8, value.len - 8});
    }
}

/* A code with words of our own in front. */
static void put_words(x278i_page *page, const char *words, x278_str code) {
    if (words == NULL) {
        x278i_page_str(page, code);
        return;
    }
    x278i_page_add(page, words, X278_STRLEN);
    x278i_page_add(page, " (", 2);
    x278i_page_str(page, code);
    x278i_page_add(page, ")", 1);
}

static void put_unit(x278i_page *page, const x278i_slip *slip, const hole *h, x278_str code) {
    x278_decimal count;
    x278_str text = h->ref == 0 ? (x278_str){NULL, 0} : x278i_slip_value(slip, h->ref, 0, 1);
    int32_t order = 0;
    const x278_decimal one = {.digits = 1, .sign = 1};
    bool number = text.ptr != NULL && x278_decimal_parse(text.ptr, text.len, &count) == X278_OK;
    bool plural = h->ref != 0 && (!number || x278_decimal_compare(&count, &one, &order) != X278_OK || order != 0);
    const char *words = x278i_unit_words(code, plural);
    if (words == NULL) {
        put_code(page, slip, h->elem, h->comp, code);
    } else {
        put_words(page, words, code);
    }
}

static void put_styled(x278i_page *page, x278i_slip *slip, const hole *h, x278_str value) {
    x278_str other = {NULL, 0};
    switch (h->style) {
    case 'c':
        put_code(page, slip, h->elem, h->comp, value);
        break;
    case 'd':
        other = h->ref == 0   ? other
                : h->comp > 0 ? x278i_slip_value(slip, h->elem, h->ref, 1)
                              : x278i_slip_value(slip, h->ref, 0, 1);
        put_date(page, other, value);
        x278i_slip_use(slip, h->comp > 0 ? h->elem : h->ref, h->comp > 0 ? h->ref : 0);
        break;
    case 't':
        put_time(page, value);
        break;
    case 'u':
        put_unit(page, slip, h, value);
        break;
    case 'p':
        other = x278i_slip_value(slip, h->elem, 2, 1);
        put_words(page, other.len == 1 && *other.ptr == 'A' ? x278i_facility_words(value) : x278i_place_words(value),
                  value);
        break;
    case 'l':
        put_words(page, x278i_loinc_words(value), value);
        break;
    default:
        x278i_page_str(page, value);
    }
}

static void put_value(x278i_page *page, x278i_slip *slip, const hole *h, x278_str value, uint32_t repetition) {
    size_t from = page->text.len;
    put_styled(page, slip, h, value);
    if (page->marks != NULL) {
        x278i_path_parts path = x278i_slip_path(slip, h->elem, h->comp, repetition);
        x278i_page_value(page, from, value, &path);
    }
}

/* ---- places --------------------------------------------------------------------------------------------------- */

/* Go through the values of a place: its number `n` from 0; absent: no more, or a gap. */
static uint32_t count_of(const x278i_slip *slip, const hole *h) {
    uint32_t components = x278i_slip_components(slip, h->elem);
    return !h->all ? 1 : components > 0 ? components : x278i_slip_repetitions(slip, h->elem);
}

static x278_str value_at(const x278i_slip *slip, const hole *h, uint32_t n, uint32_t *comp, uint32_t *repetition) {
    bool components = h->all && x278i_slip_components(slip, h->elem) > 0;
    *comp = components ? n + 1 : h->comp;
    *repetition = components ? 1 : n + 1;
    return x278i_slip_value(slip, h->elem, *comp, *repetition);
}

/* Is a value there that was not shown yet? */
static bool hole_has(const x278i_slip *slip, const hole *h) {
    uint32_t comp;
    uint32_t repetition;
    for (uint32_t n = 0; n < count_of(slip, h); n++) {
        if (value_at(slip, h, n, &comp, &repetition).ptr != NULL && !x278i_slip_is_used(slip, h->elem, comp)) {
            return true;
        }
    }
    return false;
}

static void hole_put(x278i_page *page, x278i_slip *slip, const hole *h) {
    bool any = false;
    for (uint32_t n = 0; n < count_of(slip, h); n++) {
        hole one = *h;
        uint32_t repetition;
        x278_str value = value_at(slip, h, n, &one.comp, &repetition);
        x278i_slip_use(slip, one.elem, one.comp);
        if (value.ptr != NULL) {
            x278i_page_add(page, !any ? "" : h->style == '\0' ? " " : "; ", X278_STRLEN);
            put_value(page, slip, &one, value, repetition);
            any = true;
        }
    }
}

/* ---- phrases -------------------------------------------------------------------------------------------------- */

/* Text of a phrase; what only separates is left out at the start of a line. */
static void put_literal(x278i_page *page, const char *text, size_t len) {
    size_t skip = x278i_page_is_empty(page) ? strspn(text, ",;: ") : 0;
    if (skip < len) {
        x278i_page_add(page, text + skip, len - skip);
    }
}

/* Is a value there between two places of a phrase? `all`: are all of them? */
static bool part_has(const x278i_slip *slip, const char *at, const char *end, uint32_t each, bool all) {
    hole h;
    while ((at = strchr(at, '{')) != NULL && at < end) {
        at = read_hole(at + 1, each, &h);
        if (hole_has(slip, &h) != all) {
            return !all;
        }
    }
    return all;
}

bool x278i_phrase_has(const x278i_slip *slip, const char *phrase, uint32_t each) {
    return part_has(slip, phrase, phrase + strlen(phrase), each, false);
}

void x278i_phrase_put(x278i_page *page, x278i_slip *slip, const char *phrase, uint32_t each) {
    const char *at = phrase;
    while (*at != '\0') {
        hole h;
        size_t len = strcspn(at, "[]{");
        put_literal(page, at, len);
        at += len;
        if (*at == '[') {
            const char *end = strchr(at, ']');
            bool all = at[1] == '&';
            at = part_has(slip, at, end, each, all) ? at + 1 + all : end + 1;
        } else if (*at == ']') {
            at++;
        } else if (*at == '{') {
            at = read_hole(at + 1, each, &h);
            hole_put(page, slip, &h);
        }
    }
}

void x278i_phrase_use(x278i_slip *slip, const char *phrase, uint32_t each) {
    hole h;
    while ((phrase = strchr(phrase, '{')) != NULL) {
        phrase = read_hole(phrase + 1, each, &h);
        for (uint32_t n = 0; n < count_of(slip, &h); n++) {
            x278i_slip_use(slip, h.elem, h.all && x278i_slip_components(slip, h.elem) > 0 ? n + 1 : h.comp);
        }
    }
}

void x278i_value_put(x278i_page *page, x278i_slip *slip, uint32_t elem, uint32_t comp, uint32_t repetition) {
    uint16_t row = x278i_slip_row(slip, elem, comp);
    uint8_t type = slip->guide->elems[row].type;
    hole h = {.elem = elem, .comp = comp};
    h.style = type == X278I_TYPE_ID ? 'c' : type == X278I_TYPE_DT ? 'd' : type == X278I_TYPE_TM ? 't' : '\0';
    put_value(page, slip, &h, x278i_slip_value(slip, elem, comp, repetition), repetition);
}
