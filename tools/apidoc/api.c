/* What is known by a name, and what a comment does not say. */
#include "api.h"

#include <ctype.h>
#include <stdarg.h>
#include <stdio.h>
#include <string.h>

#include "text.h"

const function *find_function(const api *all, const char *name) {
    for (size_t i = 0; i < all->function_count; i++) {
        if (is_same(all->functions[i].name, name)) {
            return &all->functions[i];
        }
    }
    return NULL;
}

const function *find_callback(const api *all, const char *name) {
    for (size_t i = 0; i < all->callback_count; i++) {
        if (is_same(all->callbacks[i].name, name)) {
            return &all->callbacks[i];
        }
    }
    return NULL;
}

const record *find_record(const api *all, const char *name) {
    for (size_t i = 0; i < all->record_count; i++) {
        if (is_same(all->records[i].name, name)) {
            return &all->records[i];
        }
    }
    return NULL;
}

const group *find_group(const api *all, const char *name) {
    for (size_t i = 0; i < all->group_count; i++) {
        if (all->groups[i].name != NULL && is_same(all->groups[i].name, name)) {
            return &all->groups[i];
        }
    }
    return NULL;
}

char *base_of(const char *type) {
    while (begins_with(type, "const ")) {
        type += strlen("const ");
    }
    return name_at(type);
}

size_t stars_of(const char *type) {
    size_t count = 0;
    for (; *type != '\0'; type++) {
        count += *type == '*';
    }
    return count;
}

void refuse(api *all, place at, const char *name, const char *format, ...) {
    va_list args;
    va_start(args, format);
    fprintf(stderr, "%s:%zu: %s: ", at.header, at.line, name);
    vfprintf(stderr, format, args);
    fputc('\n', stderr);
    va_end(args);
    all->refused++;
}
