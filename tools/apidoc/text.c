/* Text of the headers: copies, words and JSON strings. */
#include "text.h"

#include <ctype.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

_Noreturn void die(const char *what, const char *name) {
    fprintf(stderr, "apidoc: %s: %s\n", what, name);
    exit(2);
}

/* All memory hangs here, so that a leak checker finds it. */
static struct block { struct block *next; } * blocks;

void *keep(size_t size) {
    struct block *block = calloc(1, sizeof *block + size);
    if (block == NULL) {
        die("no memory", "apidoc");
    }
    block->next = blocks;
    blocks = block;
    return block + 1;
}

char *copy(const char *text, size_t len) {
    char *result = keep(len + 1);
    memcpy(result, text, len);
    return result;
}

char *join(const char *a, const char *b) {
    size_t size = strlen(a) + strlen(b) + 1;
    char *result = keep(size);
    snprintf(result, size, "%s%s", a, b);
    return result;
}

char *squeeze(const char *text, size_t len) {
    char *result = keep(len + 1);
    size_t to = 0;
    for (size_t i = 0; i < len; i++) {
        if (!isspace((unsigned char)text[i])) {
            result[to++] = text[i];
        } else if (to > 0 && result[to - 1] != ' ') {
            result[to++] = ' ';
        }
    }
    while (to > 0 && result[to - 1] == ' ') {
        to--;
    }
    result[to] = '\0';
    return result;
}

char *read_file(const char *name) {
    FILE *file = fopen(name, "rb");
    size_t capacity = 1 << 20;
    char *text = keep(capacity);
    if (file == NULL) {
        die("cannot be read", name);
    }
    size_t size = fread(text, 1, capacity - 1, file);
    fclose(file);
    text[size] = '\0';
    return text;
}

bool is_same(const char *a, const char *b) {
    return strcmp(a, b) == 0;
}

bool begins_with(const char *text, const char *begin) {
    return strncmp(text, begin, strlen(begin)) == 0;
}

bool ends_with(const char *text, const char *end) {
    size_t size = strlen(text);
    size_t len = strlen(end);
    return size >= len && is_same(text + size - len, end);
}

bool is_name_char(char c) {
    return isalnum((unsigned char)c) || c == '_';
}

const char *find_word(const char *text, const char *word) {
    size_t len = strlen(word);
    for (const char *at = strstr(text, word); at != NULL; at = strstr(at + 1, word)) {
        if ((at == text || !is_name_char(at[-1])) && !is_name_char(at[len])) {
            return at;
        }
    }
    return NULL;
}

char *name_at(const char *text) {
    size_t len = 0;
    while (is_name_char(text[len])) {
        len++;
    }
    return copy(text, len);
}

void put_string(const char *text) {
    putchar('"');
    for (; *text != '\0'; text++) {
        if (*text == '"' || *text == '\\') {
            printf("\\%c", *text);
        } else if (*text == '\n') {
            fputs("\\n", stdout);
        } else {
            putchar(*text);
        }
    }
    putchar('"');
}

void put_member_text(const char *key, const char *text) {
    if (text != NULL && text[0] != '\0') {
        printf(", \"%s\": ", key);
        put_string(text);
    }
}
