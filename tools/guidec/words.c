/* Memory, texts, code sets and attributes. */
#include <stdarg.h>
#include <stdlib.h>
#include <string.h>

#include "guidec.h"

shared all;

static unsigned complaint_count;

void *must_alloc(size_t size) {
    void *p = calloc(1, size);
    if (p == NULL) {
        fputs("guidec: out of memory\n", stderr);
        exit(2);
    }
    return p;
}

void *vec_room(void *v, size_t *cap, size_t n, size_t size) {
    if (n == *cap) {
        *cap = *cap == 0 ? 64 : *cap * 2;
        v = realloc(v, *cap * size);
        if (v == NULL) {
            fputs("guidec: out of memory\n", stderr);
            exit(2);
        }
    }
    memset((char *)v + n * size, 0, size);
    return v;
}

void complain(xmlNodePtr node, const char *format, ...) {
    va_list args;
    const char *file = node != NULL && node->doc != NULL ? (const char *)node->doc->URL : NULL;
    fprintf(stderr, "%s:%ld: ", file != NULL ? file : "guidec", node != NULL ? xmlGetLineNo(node) : 0L);
    va_start(args, format);
    vfprintf(stderr, format, args);
    va_end(args);
    fputc('\n', stderr);
    complaint_count++;
}

unsigned complaints(void) {
    return complaint_count;
}

/* ---- nodes ----------------------------------------------------------------------------------------------------- */

const char *attr(xmlNodePtr node, const char *name) {
    for (xmlAttrPtr a = node->properties; a != NULL; a = a->next) {
        if (strcmp((const char *)a->name, name) == 0) {
            if (a->children == NULL) {
                return "";
            }
            if (a->children->type != XML_TEXT_NODE || a->children->next != NULL) {
                complain(node, "attribute %s holds an entity", name);
                return "";
            }
            return (const char *)a->children->content;
        }
    }
    return NULL;
}

xmlNodePtr next_child(xmlNodePtr node, xmlNodePtr after) {
    xmlNodePtr child = after == NULL ? node->children : after->next;
    while (child != NULL && child->type != XML_ELEMENT_NODE) {
        child = child->next;
    }
    return child;
}

int is_element(xmlNodePtr node, const char *name) {
    return strcmp((const char *)node->name, name) == 0;
}

uint32_t number(xmlNodePtr node, const char *name, uint32_t absent, uint32_t many) {
    const char *s = attr(node, name);
    unsigned long value;
    if (s == NULL) {
        return absent;
    }
    if (strcmp(s, "unbounded") == 0) {
        return many;
    }
    value = strtoul(s, NULL, 10);
    if (value >= many) {
        complain(node, "%s is too large", name);
        return absent;
    }
    return (uint32_t)value;
}

uint8_t usage_of(xmlNodePtr node, uint8_t absent) {
    const char *s = attr(node, "usage");
    if (s == NULL) {
        return absent;
    }
    return s[0] == 'r' ? 'R' : s[0] == 's' ? 'S' : 'N';
}

uint8_t confidence_of(xmlNodePtr node, uint8_t absent) {
    const char *s = attr(node, "confidence");
    if (s == NULL) {
        return absent;
    }
    return s[0] == 'h' ? X278I_HIGH : s[0] == 'm' ? X278I_MEDIUM : X278I_LOW;
}

int covers(xmlNodePtr node, uint32_t position) {
    const char *at = attr(node, "at");
    char *end;
    unsigned long first = strtoul(at, &end, 10);
    unsigned long last = *end == '-' ? strtoul(end + 1, NULL, 10) : first;
    return position >= first && position <= last;
}

uint8_t area_of(xmlNodePtr node) {
    static const char *const names[] = {"header",   "hl",  "nm1", "ak2", "ik3",   "ik4",
                                        "envelope", "nx1", "lx",  "dtp", "object"};
    const char *s = attr(node, "area");
    for (uint8_t i = 0; i < sizeof names / sizeof *names; i++) {
        if (s != NULL && strcmp(s, names[i]) == 0) {
            return i;
        }
    }
    complain(node, "unknown area");
    return 0;
}

/* ---- texts ----------------------------------------------------------------------------------------------------- */

static uint32_t add_bytes(const char *s, size_t n) {
    uint32_t offset = (uint32_t)all.strings.n;
    for (size_t i = 0; i <= n; i++) {
        *VEC_ADD(all.strings) = i < n ? s[i] : '\0';
    }
    return offset;
}

/* Long attributes are written on several lines: any run of white space is one blank. */
static const char *one_line(const char *s) {
    char *out = must_alloc(strlen(s) + 1);
    size_t n = 0;
    for (; *s != '\0'; s++) {
        char c = *s == '\n' || *s == '\t' ? ' ' : *s;
        if (c != ' ' || (n > 0 && out[n - 1] != ' ')) {
            out[n++] = c;
        }
    }
    return out;
}

uint32_t text(const char *s) {
    uint32_t hash = 2166136261U;
    uint32_t *bucket;
    text_entry *entry;
    if (all.strings.n == 0) {
        add_bytes("", 0);
        VEC_ADD(all.texts)->offset = 0;
    }
    if (s == NULL || s[0] == '\0') {
        return 0;
    }
    s = one_line(s);
    for (const char *p = s; *p != '\0'; p++) {
        hash = (hash ^ (uint32_t)(uint8_t)*p) * 16777619U;
    }
    bucket = &all.buckets[hash % TEXT_BUCKETS];
    for (uint32_t i = *bucket; i != 0; i = all.texts.v[i - 1].next) {
        if (strcmp(all.strings.v + all.texts.v[i - 1].offset, s) == 0) {
            return all.texts.v[i - 1].offset;
        }
    }
    entry = VEC_ADD(all.texts);
    entry->offset = add_bytes(s, strlen(s));
    entry->next = *bucket;
    *bucket = (uint32_t)all.texts.n;
    return entry->offset;
}

const char *text_at(uint32_t offset) {
    return all.strings.v + offset;
}

/* ---- codes ----------------------------------------------------------------------------------------------------- */

words split(const char *s) {
    words out = {{NULL, 0, 0}};
    while (s != NULL && *s != '\0') {
        const char *end;
        char *word;
        char stop = ' ';
        while (*s == ' ') {
            s++;
        }
        if (*s == '\0') {
            break;
        }
        if (*s == '\'') {
            stop = '\'';
            s++;
        }
        end = strchr(s, stop);
        if (end == NULL) {
            end = s + strlen(s);
        }
        word = must_alloc((size_t)(end - s) + 1);
        memcpy(word, s, (size_t)(end - s));
        *VEC_ADD(out.list) = word;
        s = *end == '\0' ? end : end + 1;
    }
    return out;
}

static int by_text(const void *a, const void *b) {
    return strcmp(*(const char *const *)a, *(const char *const *)b);
}

static void add_word(words *w, const char *code) {
    *VEC_ADD(w->list) = code;
}

static void drop_word(xmlNodePtr at, words *w, const char *code) {
    for (size_t i = 0; i < w->list.n; i++) {
        if (strcmp(w->list.v[i], code) == 0) {
            memmove(&w->list.v[i], &w->list.v[i + 1], (w->list.n - i - 1) * sizeof *w->list.v);
            w->list.n--;
            return;
        }
    }
    complain(at, "%s is not in the set it is taken from", code);
}

static void add_named(xmlNodePtr at, words *w, const char *id, xmlNodePtr guide) {
    for (xmlNodePtr n = guide == NULL ? NULL : next_child(guide, NULL); n != NULL; n = next_child(guide, n)) {
        if (is_element(n, "codes") && strcmp(attr(n, "id"), id) == 0) {
            words more = split(attr(n, "codes"));
            for (size_t i = 0; i < more.list.n; i++) {
                add_word(w, more.list.v[i]);
            }
            return;
        }
    }
    complain(at, "no set of codes is called %s", id);
}

static uint64_t pack(const char *s) {
    uint64_t v = 0;
    size_t n = strlen(s);
    for (size_t i = 0; i < 8; i++) {
        v = v << 8 | (i < n ? (uint64_t)(uint8_t)s[i] : 0);
    }
    return v;
}

/* Sorted, distinct words as a set of the pool; an equal set is used again. */
static uint16_t pool_set(xmlNodePtr at, const words *w) {
    x278i_code_set cs = {0, (uint16_t)w->list.n, 0};
    x278i_code_set *added;
    for (size_t i = 0; i < w->list.n; i++) {
        if (strlen(w->list.v[i]) > 8) {
            cs.flags = X278I_CODES_LONG;
        }
    }
    for (size_t s = 0; s < all.sets.n; s++) {
        const x278i_code_set *old = &all.sets.v[s];
        size_t i = 0;
        if (old->count != cs.count || old->flags != cs.flags) {
            continue;
        }
        while (i < cs.count && (cs.flags != 0 ? all.long_codes.v[old->first + i] == text(w->list.v[i])
                                              : all.codes.v[old->first + i] == pack(w->list.v[i]))) {
            i++;
        }
        if (i == cs.count) {
            return (uint16_t)s;
        }
    }
    cs.first = (uint32_t)(cs.flags != 0 ? all.long_codes.n : all.codes.n);
    for (size_t i = 0; i < w->list.n; i++) {
        if (cs.flags != 0) {
            *VEC_ADD(all.long_codes) = text(w->list.v[i]);
        } else {
            *VEC_ADD(all.codes) = pack(w->list.v[i]);
        }
    }
    if (all.sets.n >= X278I_NONE) {
        complain(at, "too many sets of codes");
    }
    added = VEC_ADD(all.sets);
    *added = cs;
    return (uint16_t)(all.sets.n - 1);
}

uint16_t code_set(xmlNodePtr at, const char *list, xmlNodePtr named) {
    words raw = split(list);
    words w = {{NULL, 0, 0}};
    if (list == NULL) {
        return X278I_NONE;
    }
    for (size_t i = 0; i < raw.list.n; i++) {
        const char *s = raw.list.v[i];
        if (s[0] == '@') {
            add_named(at, &w, s + 1, named);
        } else if (s[0] == '-' && s[1] != '\0') {
            drop_word(at, &w, s + 1);
        } else {
            add_word(&w, s);
        }
    }
    if (w.list.n == 0) {
        complain(at, "a set of codes is empty");
        return X278I_NONE;
    }
    qsort(w.list.v, w.list.n, sizeof *w.list.v, by_text);
    for (size_t i = 1; i < w.list.n; i++) {
        if (strcmp(w.list.v[i], w.list.v[i - 1]) == 0) {
            complain(at, "code %s is named twice", w.list.v[i]);
        }
    }
    return pool_set(at, &w);
}

const char *set_code(uint16_t set, size_t i, char buf[9]) {
    const x278i_code_set *cs = &all.sets.v[set];
    if (cs->flags != 0) {
        return text_at(all.long_codes.v[cs->first + i]);
    }
    for (size_t k = 0; k < 8; k++) {
        buf[k] = (char)(uint8_t)(all.codes.v[cs->first + i] >> (8 * (7 - k)));
    }
    buf[8] = '\0';
    return buf;
}

int in_set(uint16_t set, const char *code) {
    char buf[9];
    if (set == X278I_NONE) {
        return 0;
    }
    for (size_t i = 0; i < all.sets.v[set].count; i++) {
        if (strcmp(set_code(set, i, buf), code) == 0) {
            return 1;
        }
    }
    return 0;
}

words paths_of(const char *path) {
    words out = {{NULL, 0, 0}};
    const char *dots = strstr(path, "..");
    unsigned long first;
    unsigned long last;
    size_t head;
    char *end;
    if (dots == NULL || dots - path < 2) {
        *VEC_ADD(out.list) = path;
        return out;
    }
    head = (size_t)(dots - path) - 2;
    first = strtoul(path + head, NULL, 10);
    last = strtoul(dots + 2, &end, 10);
    for (unsigned long i = first; i <= last && i < 100; i++) {
        size_t size = head + strlen(end) + 3;
        char *one = must_alloc(size);
        snprintf(one, size, "%.*s%02lu%s", (int)head, path, i, end);
        *VEC_ADD(out.list) = one;
    }
    return out;
}
