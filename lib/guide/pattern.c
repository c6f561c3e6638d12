#include "guide/pattern.h"

#include <string.h>

#define MANY 255u

static bool is_class(char c) {
    return c != '\0' && strchr("9AaX*?", c) != NULL;
}

/* "{3}", "{3,}", "{3,5}" at *at; nothing: once. */
static bool read_count(x278_str text, size_t *at, x278i_pattern_term *term) {
    uint32_t numbers[2] = {0, 0};
    size_t digits[2] = {0, 0};
    unsigned which = 0;
    term->min = term->max = 1;
    if (*at >= text.len || text.ptr[*at] != '{') {
        return true;
    }
    size_t i = *at + 1;
    for (; i < text.len && text.ptr[i] != '}'; i++) {
        char c = text.ptr[i];
        if (c == ',' && which == 0) {
            which = 1;
        } else if (c >= '0' && c <= '9' && digits[which] < 3) {
            numbers[which] = numbers[which] * 10 + (uint32_t)(c - '0');
            digits[which]++;
        } else {
            return false;
        }
    }
    if (i >= text.len || digits[0] == 0 || numbers[0] > X278I_PATTERN_BYTES - 1 ||
        numbers[1] > X278I_PATTERN_BYTES - 1) {
        return false;
    }
    term->min = (uint8_t)numbers[0];
    term->max = which == 0 ? term->min : digits[1] == 0 ? (uint8_t)MANY : (uint8_t)numbers[1];
    *at = i + 1;
    return term->max > 0 && term->min <= term->max;
}

/* All terms; `terms` has room for X278I_PATTERN_TERMS. @return how many; 0: it is no pattern. */
static uint32_t read_terms(x278_str text, x278i_pattern_term *terms) {
    uint32_t count = 0;
    size_t at = 0;
    while (at < text.len) {
        char c = text.ptr[at];
        if (c == ' ') {
            at++;
            continue;
        }
        if (count >= X278I_PATTERN_TERMS) {
            return 0;
        }
        if (c == '\'') {
            for (at++; at < text.len && text.ptr[at] != '\''; at++) {
                if (count >= X278I_PATTERN_TERMS) {
                    return 0;
                }
                terms[count++] = (x278i_pattern_term){'\'', (uint8_t)text.ptr[at], 1, 1};
            }
            if (at++ >= text.len) {
                return 0;
            }
            continue;
        }
        at++;
        terms[count] = (x278i_pattern_term){(uint8_t)c, 0, 0, 0};
        if (c != '|' && (!is_class(c) || !read_count(text, &at, &terms[count]))) {
            return 0;
        }
        count++;
    }
    return count;
}

/* Shortest and longest value of the forms; false when a form is empty or too long. */
static bool measure(x278i_pattern *pattern) {
    uint32_t min = 0;
    uint32_t max = 0;
    uint32_t terms = 0;
    pattern->min_len = UINT32_MAX;
    pattern->max_len = 0;
    for (uint32_t i = 0; i <= pattern->count; i++) {
        if (i < pattern->count && pattern->terms[i].class != '|') {
            min += pattern->terms[i].min;
            max = pattern->terms[i].max == MANY ? X278I_PATTERN_BYTES : max + pattern->terms[i].max;
            max = max > X278I_PATTERN_BYTES ? X278I_PATTERN_BYTES : max;
            terms++;
            continue;
        }
        if (terms == 0 || min > X278I_PATTERN_BYTES) {
            return false;
        }
        pattern->min_len = min < pattern->min_len ? min : pattern->min_len;
        pattern->max_len = max > pattern->max_len ? max : pattern->max_len;
        min = max = terms = 0;
    }
    return true;
}

x278_status x278i_pattern_make(x278i_arena *arena, x278_str text, x278i_pattern *out) {
    x278i_pattern_term terms[X278I_PATTERN_TERMS];
    uint32_t count = read_terms(text, terms);
    *out = (x278i_pattern){terms, count, 0, 0};
    if (count == 0 || !measure(out)) {
        return X278_E_SYNTAX;
    }
    x278i_pattern_term *kept = x278i_arena_alloc(arena, count * sizeof *kept);
    if (kept == NULL) {
        return X278_E_NOMEM;
    }
    memcpy(kept, terms, count * sizeof *kept);
    out->terms = kept;
    return X278_OK;
}

static bool in_class(const x278i_pattern_term *term, unsigned char c) {
    bool digit = c >= '0' && c <= '9';
    bool capital = c >= 'A' && c <= 'Z';
    switch (term->class) {
    case '9':
        return digit;
    case 'A':
        return capital;
    case 'a':
        return capital || (c >= 'a' && c <= 'z');
    case 'X':
        return capital || digit;
    case '*':
        return c > ' ';
    case '?':
        return true;
    default:
        return c == term->byte;
    }
}

/* One term: from the places in `from` where the terms before can end, the places where this one can. Each run of bytes
 * of the class is walked once: `open` counts how many places before reach the one at hand. */
static bool step(const x278i_pattern_term *term, const char *value, size_t len, const bool *from, bool *to) {
    int16_t change[X278I_PATTERN_BYTES + 2] = {0};
    size_t run = 0; /* bytes of the class that begin at `at` */
    bool any = false;
    for (size_t at = len + 1; at-- > 0;) {
        run = at < len && in_class(term, (unsigned char)value[at]) ? run + 1 : 0;
        size_t most = term->max == MANY || term->max > run ? run : term->max;
        if (from[at] && most >= term->min) {
            change[at + term->min]++;
            change[at + most + 1]--;
        }
    }
    int open = 0;
    for (size_t at = 0; at <= len; at++) {
        open += change[at];
        to[at] = open > 0;
        any = any || to[at];
    }
    return any;
}

bool x278i_pattern_fits(const x278i_pattern *pattern, const char *value, size_t len) {
    bool places[2][X278I_PATTERN_BYTES + 1];
    if (len > X278I_PATTERN_BYTES || len < pattern->min_len || len > pattern->max_len) {
        return false;
    }
    for (uint32_t i = 0; i < pattern->count; i++) { /* each form */
        bool alive = true;
        unsigned now = 0;
        memset(places, 0, sizeof places);
        places[0][0] = true;
        for (; i < pattern->count && pattern->terms[i].class != '|'; i++) {
            if (alive) {
                alive = step(&pattern->terms[i], value, len, places[now], places[1 - now]);
                now = 1 - now;
            }
        }
        if (alive && places[now][len]) {
            return true;
        }
    }
    return false;
}
