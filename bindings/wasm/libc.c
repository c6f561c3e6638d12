/*
 * The functions of the C library that the library calls, in few bytes: those of wasi-libc are ten times as large, since they are
 * made for speed with long texts. Compiled without link-time optimization, which would take them for what they are.
 */
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

void *memcpy(void *restrict to, const void *restrict from, size_t size) {
    return __builtin_memcpy(to, from, size); /* an instruction */
}

void *memmove(void *to, const void *from, size_t size) {
    return __builtin_memmove(to, from, size);
}

void *memset(void *to, int byte, size_t size) {
    return __builtin_memset(to, byte, size);
}

int memcmp(const void *a, const void *b, size_t size) {
    const unsigned char *x = a;
    const unsigned char *y = b;
    for (; size > 0 && *x == *y; size--, x++, y++) {
    }
    return size > 0 ? *x - *y : 0;
}

void *memchr(const void *text, int byte, size_t size) {
    const unsigned char *at = text;
    for (; size > 0 && *at != (unsigned char)byte; size--, at++) {
    }
    return size > 0 ? (void *)at : NULL;
}

size_t strlen(const char *text) {
    const char *end = text;
    for (; *end != '\0'; end++) {
    }
    return (size_t)(end - text);
}

int strcmp(const char *a, const char *b) {
    return strncmp(a, b, SIZE_MAX);
}

int strncmp(const char *a, const char *b, size_t size) {
    for (; size > 0 && *a == *b && *a != '\0'; size--, a++, b++) {
    }
    return size > 0 ? (unsigned char)*a - (unsigned char)*b : 0;
}

char *strncpy(char *restrict to, const char *restrict from, size_t size) {
    size_t length = 0;
    for (; length < size && from[length] != '\0'; length++) {
        to[length] = from[length];
    }
    memset(to + length, 0, size - length);
    return to;
}

char *strchr(const char *text, int byte) {
    return memchr(text, byte, strlen(text) + 1);
}

size_t strspn(const char *text, const char *bytes) {
    const char *end = text;
    for (; *end != '\0' && strchr(bytes, *end) != NULL; end++) {
    }
    return (size_t)(end - text);
}

size_t strcspn(const char *text, const char *bytes) {
    const char *end = text;
    for (; strchr(bytes, *end) == NULL; end++) {
    } /* the NUL is among them */
    return (size_t)(end - text);
}

char *strstr(const char *text, const char *part) {
    size_t length = strlen(part);
    for (; strncmp(text, part, length) != 0; text++) {
        if (*text == '\0') {
            return NULL;
        }
    }
    return (char *)text;
}

/* ---- qsort: a heap, so that no order of the rows makes it slow ------------------------------------------------------ */

typedef int compare(const void *a, const void *b);

static void swap(char *a, char *b, size_t size) {
    for (; size > 0; size--, a++, b++) {
        char byte = *a;
        *a = *b;
        *b = byte;
    }
}

/* Let the row at `root` sink below all that are larger. */
static void sink(char *rows, size_t root, size_t count, size_t size, compare *order) {
    for (size_t child; (child = 2 * root + 1) < count; root = child) {
        if (child + 1 < count && order(rows + child * size, rows + (child + 1) * size) < 0) {
            child++;
        }
        if (order(rows + root * size, rows + child * size) >= 0) {
            return;
        }
        swap(rows + root * size, rows + child * size, size);
    }
}

void qsort(void *rows, size_t count, size_t size, compare *order) {
    for (size_t root = count / 2; root-- > 0;) {
        sink(rows, root, count, size, order);
    }
    for (size_t left = count; left-- > 1;) {
        swap(rows, (char *)rows + left * size, size);
        sink(rows, 0, left, size, order);
    }
}
