/*
 * Writes docs/x278-api.json for authors of bindings: functions and constants from the public headers (the arguments), structs
 * with their offsets on LP64 and ILP32, and which field holds the value of which path. Uses the public interface alone.
 */
#include <ctype.h>
#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "x278/x278.h"

enum {
    LP64,
    ILP32,
    MODELS
};
static const size_t words[MODELS] = {8, 4}; /* of a pointer and of size_t */

static void die(const char *what) {
    fprintf(stderr, "apidoc: %s\n", what);
    exit(2);
}

/* ---- layout -------------------------------------------------------------------------------------------------- */

static void put_pair(const char *name, const size_t pair[MODELS]) {
    printf("\"%s\": {\"lp64\": %zu, \"ilp32\": %zu}", name, pair[LP64], pair[ILP32]);
}

static size_t size_of(x278_field_kind kind, int model) {
    switch (kind) {
    case X278_FIELD_ONE:
        return words[model];
    case X278_FIELD_NUMBER:
    case X278_FIELD_DELIMITERS:
        return 4;
    default: /* two words: text, or a list and its count */
        return 2 * words[model];
    }
}

static size_t align_of(x278_field_kind kind, int model) {
    return kind == X278_FIELD_DELIMITERS ? 1 : kind == X278_FIELD_NUMBER ? 4 : words[model];
}

static size_t rounded(size_t at, size_t align) {
    return (at + align - 1) / align * align;
}

static const char *kind_name(x278_field_kind kind) {
    static const char *const names[] = {"", "text", "texts", "one", "many", "number", "delimiters"};
    return names[kind];
}

static void put_field(const x278_field *field, size_t at[MODELS]) {
    size_t count[MODELS];
    for (int m = 0; m < MODELS; m++) {
        at[m] = rounded(at[m], align_of(field->kind, m));
        count[m] = at[m] + words[m];
    }
    if (at[sizeof(void *) == 8 ? LP64 : ILP32] != field->offset) {
        die("a field does not lie where it should");
    }
    printf("      {\"name\": \"%s\", \"kind\": \"%s\", ", field->name, kind_name(field->kind));
    if (field->of != NULL) {
        printf("\"of\": \"%s\", ", field->of);
    }
    put_pair("offset", at);
    if (field->kind == X278_FIELD_MANY || field->kind == X278_FIELD_TEXTS) {
        printf(", ");
        put_pair("count_offset", count);
    }
    if ((field->flags & X278_FIELD_GATHERED) != 0) {
        printf(", \"gathered\": true");
    }
    putchar('}');
    for (int m = 0; m < MODELS; m++) {
        at[m] += size_of(field->kind, m);
    }
}

static void put_structs(void) {
    const char *name;
    size_t size;
    puts("  \"structs\": [");
    for (size_t i = 0; x278_struct_at(i, &name, &size) == X278_OK; i++) {
        x278_field field = {.struct_size = sizeof field};
        size_t at[MODELS] = {4, 4}; /* struct_size */
        printf("%s    {\"name\": \"%s\", \"fields\": [\n      {\"name\": \"struct_size\", \"kind\": \"number\", "
               "\"offset\": {\"lp64\": 0, \"ilp32\": 0}}",
               i > 0 ? ",\n" : "", name);
        for (size_t j = 0; x278_field_at(name, j, &field) == X278_OK; j++) {
            puts(",");
            put_field(&field, at);
        }
        for (int m = 0; m < MODELS; m++) {
            at[m] = rounded(at[m], words[m]);
        }
        if (at[sizeof(void *) == 8 ? LP64 : ILP32] != rounded(size, sizeof(void *))) {
            die("a struct has another size than it should");
        }
        printf("\n    ], ");
        put_pair("size", at);
        putchar('}');
    }
    puts("\n  ],");
}

/* The structs that are handed over by value or filled in by the caller. */
static void put_values(void) {
    puts("  \"values\": [\n"
         "    {\"name\": \"x278_str\", \"fields\": [\n"
         "      {\"name\": \"ptr\", \"kind\": \"pointer\", \"offset\": {\"lp64\": 0, \"ilp32\": 0}},\n"
         "      {\"name\": \"len\", \"kind\": \"size\", \"offset\": {\"lp64\": 8, \"ilp32\": 4}}\n"
         "    ], \"size\": {\"lp64\": 16, \"ilp32\": 8}},\n"
         "    {\"name\": \"x278_buf\", \"fields\": [\n"
         "      {\"name\": \"ptr\", \"kind\": \"pointer\", \"offset\": {\"lp64\": 0, \"ilp32\": 0}},\n"
         "      {\"name\": \"len\", \"kind\": \"size\", \"offset\": {\"lp64\": 8, \"ilp32\": 4}},\n"
         "      {\"name\": \"owner\", \"kind\": \"pointer\", \"offset\": {\"lp64\": 16, \"ilp32\": 8}}\n"
         "    ], \"size\": {\"lp64\": 24, \"ilp32\": 12}},\n"
         "    {\"name\": \"x278_text_encoding\", \"fields\": [\n"
         "      {\"name\": \"charset\", \"kind\": \"pointer\", \"offset\": {\"lp64\": 0, \"ilp32\": 0}},\n"
         "      {\"name\": \"form\", \"kind\": \"number\", \"offset\": {\"lp64\": 8, \"ilp32\": 4}},\n"
         "      {\"name\": \"limit\", \"kind\": \"number\", \"offset\": {\"lp64\": 12, \"ilp32\": 8}},\n"
         "      {\"name\": \"replacement\", \"kind\": \"number\", \"offset\": {\"lp64\": 16, \"ilp32\": 12}},\n"
         "      {\"name\": \"reserved\", \"kind\": \"number\", \"offset\": {\"lp64\": 20, \"ilp32\": 16}}\n"
         "    ], \"size\": {\"lp64\": 24, \"ilp32\": 20}}\n"
         "  ],");
    size_t word = sizeof(void *);
    if (offsetof(x278_str, len) != word || sizeof(x278_str) != 2 * word || offsetof(x278_buf, len) != word ||
        offsetof(x278_buf, owner) != 2 * word || sizeof(x278_buf) != 3 * word ||
        offsetof(x278_text_encoding, form) != word || offsetof(x278_text_encoding, limit) != word + 4 ||
        offsetof(x278_text_encoding, replacement) != word + 8 || sizeof(x278_text_encoding) != word + 16) {
        die("x278_str, x278_buf or x278_text_encoding is not as written here");
    }
}

/* ---- headers ------------------------------------------------------------------------------------------------- */

/* A header without its comments, blanks in runs of one. */
static char *read_header(const char *name) {
    FILE *file = fopen(name, "rb");
    size_t capacity = 1 << 20;
    char *text = calloc(1, capacity);
    if (file == NULL || text == NULL) {
        die("a header cannot be read");
    }
    size_t size = fread(text, 1, capacity - 1, file);
    fclose(file);
    size_t to = 0;
    for (size_t i = 0; i < size; i++) {
        if (text[i] == '/' && text[i + 1] == '*') {
            const char *end = strstr(text + i + 2, "*/");
            i = end == NULL ? size : (size_t)(end - text) + 1;
            text[to++] = ' ';
        } else if (!isspace((unsigned char)text[i]) || text[i] == '\n') {
            text[to++] = text[i];
        } else if (to > 0 && text[to - 1] != ' ') {
            text[to++] = ' ';
        }
    }
    text[to] = '\0';
    return text;
}

/* Print text of C in one line, without blanks at its ends. */
static void put_c(const char *text, size_t len) {
    while (len > 0 && isspace((unsigned char)text[0])) {
        text++;
        len--;
    }
    while (len > 0 && isspace((unsigned char)text[len - 1])) {
        len--;
    }
    bool blank = false;
    for (size_t i = 0; i < len; i++) {
        if (isspace((unsigned char)text[i])) {
            blank = true;
            continue;
        }
        if (blank) {
            putchar(' ');
        }
        blank = false;
        putchar(text[i]);
    }
}

/* Print "type" and "name" of a declaration such as "const char *path". */
static void put_declaration(const char *text, size_t len, const char *type_key) {
    while (len > 0 && isspace((unsigned char)text[len - 1])) {
        len--;
    }
    size_t name = len;
    while (name > 0 && (isalnum((unsigned char)text[name - 1]) || text[name - 1] == '_')) {
        name--;
    }
    printf("{\"name\": \"%.*s\", \"%s\": \"", (int)(len - name), text + name, type_key);
    put_c(text, name);
    putchar('"');
}

static size_t put_functions(const char *header, const char *text, size_t before) {
    const char *at = text;
    while ((at = strstr(at, "X278_API ")) != NULL) {
        at += strlen("X278_API ");
        const char *open = strchr(at, '(');
        const char *end = strchr(at, ';');
        if (open == NULL || end == NULL || open > end || end[-1] != ')') {
            continue; /* a #define */
        }
        printf("%s    ", before++ > 0 ? ",\n" : "");
        put_declaration(at, (size_t)(open - at), "returns");
        printf(", \"header\": \"%s\", \"parameters\": [", strrchr(header, '/') + 1);
        const char *from = open + 1;
        for (const char *to = from; to < end; to++) {
            bool none = to == end - 1 && (size_t)(to - from) == 4 && memcmp(from, "void", 4) == 0;
            if ((*to == ',' || to == end - 1) && !none) {
                printf("%s", from == open + 1 ? "" : ", ");
                put_declaration(from, (size_t)(to - from), "type");
                putchar('}');
                from = to + 1;
            }
        }
        printf("]}");
        at = end;
    }
    return before;
}

static size_t put_constants(const char *text, size_t before) {
    const char *at = text;
    while ((at = strstr(at, "X278_")) != NULL) {
        size_t len = 0;
        while (isupper((unsigned char)at[len]) || isdigit((unsigned char)at[len]) || at[len] == '_') {
            len++;
        }
        char *end;
        if (strncmp(at + len, " = ", 3) == 0) {
            long value = strtol(at + len + 3, &end, 0);
            bool plain = end > at + len + 3 && strchr(", }\n", *end) != NULL;
            if (plain) {
                printf("%s    \"%.*s\": %ld", before++ > 0 ? ",\n" : "", (int)len, at, value);
            }
        }
        at += len;
    }
    return before;
}

/* ---- options ------------------------------------------------------------------------------------------------- */

/* What a member of an options struct is in memory. The first row whose text stands in its declaration counts. */
static const struct {
    const char *in;
    const char *kind;
    size_t words, bytes; /* its size: so many pointers, and so many bytes */
    size_t align;        /* 0: that of a pointer */
} members[] = {
    {"*", "pointer", 1, 0, 0},
    {"x278_code_lookup ", "pointer", 1, 0, 0},
    {"size_t ", "size", 1, 0, 0},
    {"x278_allocator ", "allocator", 4, 0, 0},
    {"x278_text_encoding ", "encoding", 1, 16, 0},
    {"uint64_t ", "number64", 0, 8, 8},
    {"x278_delimiters ", "delimiters", 0, 4, 1},
    {"", "number", 0, 4, 4}, /* uint32_t and all kinds of int32_t; check_apidoc.sh finds what is not */
};

static bool holds(const char *text, size_t len, const char *what) {
    size_t size = strlen(what);
    for (size_t i = 0; i + size <= len; i++) {
        if (memcmp(text + i, what, size) == 0) {
            return true;
        }
    }
    return false;
}

static void put_member(const char *text, size_t len, size_t at[MODELS], size_t widest[MODELS]) {
    size_t row = 0;
    while (!holds(text, len, members[row].in)) {
        row++;
    }
    for (int m = 0; m < MODELS; m++) {
        size_t align = members[row].align == 0 ? words[m] : members[row].align;
        at[m] = rounded(at[m], align);
        widest[m] = align > widest[m] ? align : widest[m];
    }
    printf("      ");
    put_declaration(text, len, "type");
    printf(", \"kind\": \"%s\", ", members[row].kind);
    put_pair("offset", at);
    putchar('}');
    for (int m = 0; m < MODELS; m++) {
        at[m] += members[row].words * words[m] + members[row].bytes;
    }
}

/* The structs that a caller fills: their names end in _options. */
static size_t put_options(const char *text, size_t before) {
    static const char begin[] = "typedef struct x278_";
    const char *at = text;
    while ((at = strstr(at, begin)) != NULL) {
        const char *name = at + sizeof begin - 1 - strlen("x278_");
        const char *open = strchr(name, '{');
        const char *close = strchr(name, '}');
        at = name;
        if (open == NULL || close == NULL || !holds(name, (size_t)(open - name), "_options ") ||
            open > strchr(name, ';')) {
            continue;
        }
        size_t end[MODELS] = {0, 0};
        size_t widest[MODELS] = {4, 4};
        printf("%s    {\"name\": \"%.*s\", \"fields\": [\n", before++ > 0 ? ",\n" : "", (int)(strcspn(name, " ")),
               name);
        for (const char *from = open + 1; memchr(from, ';', (size_t)(close - from)) != NULL;) {
            const char *stop = strchr(from, ';');
            put_member(from, (size_t)(stop - from), end, widest);
            from = stop + 1;
            puts(memchr(from, ';', (size_t)(close - from)) != NULL ? "," : "");
        }
        for (int m = 0; m < MODELS; m++) {
            end[m] = rounded(end[m], widest[m]);
        }
        printf("    ], ");
        put_pair("size", end);
        putchar('}');
    }
    return before;
}

/* ---- paths --------------------------------------------------------------------------------------------------- */

typedef struct pages {
    const x278_guide *guide;
    const char *id;
    x278_row loops[200];
    size_t loop_count;
    size_t printed;
} pages;

static void put_path(pages *all, x278_row row) {
    char path[64];
    size_t index;
    x278_field field = {.struct_size = sizeof field};
    x278_row_path(all->guide, row, path, sizeof path);
    if (x278_field_find(all->guide, path, X278_STRLEN, &field, &index) == X278_OK) {
        printf("%s    {\"guide\": \"%s\", \"path\": \"%s\", \"struct\": \"%s\", \"field\": \"%s\"",
               all->printed++ > 0 ? ",\n" : "", all->id, path, field.struct_name, field.name);
        if (field.kind == X278_FIELD_TEXTS) {
            printf(", \"index\": %zu", index);
        }
        putchar('}');
    }
}

static void put_segment(pages *all, x278_row segment) {
    for (size_t i = 0; i < x278_row_child_count(all->guide, segment); i++) {
        x278_row element = x278_row_child_at(all->guide, segment, i);
        size_t parts = x278_row_child_count(all->guide, element);
        if (parts == 0) {
            put_path(all, element);
        }
        for (size_t j = 0; j < parts; j++) {
            put_path(all, x278_row_child_at(all->guide, element, j));
        }
    }
}

/* All loops, each once: the list grows while it is gone through. */
static void put_guide(pages *all) {
    all->loop_count = 0;
    all->loops[all->loop_count++] = x278_guide_root(all->guide);
    all->loops[all->loop_count++] = x278_guide_envelope(all->guide);
    for (size_t i = 0; i < all->loop_count; i++) {
        for (size_t j = 0; j < x278_row_child_count(all->guide, all->loops[i]); j++) {
            x278_row row = x278_row_child_at(all->guide, all->loops[i], j);
            bool known = x278_row_kind_of(all->guide, row) != X278_ROW_LOOP;
            if (known) {
                put_segment(all, row);
            }
            for (size_t k = 0; k < all->loop_count; k++) {
                known = known || all->loops[k] == row;
            }
            if (!known && all->loop_count < sizeof all->loops / sizeof all->loops[0]) {
                all->loops[all->loop_count++] = row;
            }
        }
    }
}

static void put_paths(void) {
    pages all = {.printed = 0};
    puts("  \"paths\": [");
    for (size_t i = 0; i < x278_guide_count(); i++) {
        x278_str id;
        x278_str set;
        all.guide = x278_guide_at(i);
        if (x278_guide_text(all.guide, X278_TEXT_ID, &id) == X278_OK &&
            x278_guide_text(all.guide, X278_TEXT_SET, &set) == X278_OK && strcmp(set.ptr, "278") == 0) {
            all.id = id.ptr;
            put_guide(&all);
        }
    }
    puts("\n  ]\n}");
}

int main(int argc, char **argv) {
    printf("{\n  \"note\": \"Written by apidoc from the public headers and the library: do not edit. docs/bindings.md "
           "tells "
           "how to read it.\",\n");
    printf("  \"version\": \"%d.%d.%d\",\n  \"functions\": [\n", X278_VERSION_MAJOR, X278_VERSION_MINOR,
           X278_VERSION_PATCH);
    size_t count = 0;
    for (int i = 1; i < argc; i++) {
        char *text = read_header(argv[i]);
        count = put_functions(argv[i], text, count);
        free(text);
    }
    printf("\n  ],\n  \"constants\": {\n");
    count = 0;
    for (int i = 1; i < argc; i++) {
        char *text = read_header(argv[i]);
        count = put_constants(text, count);
        free(text);
    }
    puts("\n  },");
    put_values();
    puts("  \"options\": [");
    count = 0;
    for (int i = 1; i < argc; i++) {
        char *text = read_header(argv[i]);
        count = put_options(text, count);
        free(text);
    }
    puts("\n  ],");
    put_structs();
    put_paths();
    return 0;
}
