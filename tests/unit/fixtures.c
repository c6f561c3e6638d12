#define _POSIX_C_SOURCE 200809L

#include "fixtures.h"

#include <dirent.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "transcript.h"

static void die(const char *what, const char *about) {
    fprintf(stderr, "fixtures: %s: %s\n", what, about);
    abort();
}

static char *joined(const char *a, const char *b) {
    size_t len = strlen(a) + strlen(b) + 2;
    char *path = malloc(len);
    if (path == NULL) {
        die("no memory", a);
    }
    snprintf(path, len, "%s/%s", a, b);
    return path;
}

static void set_option(fixture *f, const char *name, unsigned long long value) {
    const struct {
        const char *name;
        uint64_t *option;
    } known[] = {
        {"max_bytes", &f->limits.max_bytes},          {"max_segments", &f->limits.max_segments},
        {"max_elements", &f->limits.max_elements},    {"max_issues", &f->limits.max_issues},
        {"chunk_bytes", &f->options.chunk_bytes},     {"payload_bytes", &f->options.payload_bytes},
        {"payload_limit", &f->options.payload_limit},
    };
    for (size_t i = 0; i < sizeof known / sizeof known[0]; i++) {
        if (strcmp(known[i].name, name) == 0) {
            *known[i].option = value;
            return;
        }
    }
    if (strcmp(name, "leave_payloads") == 0) {
        f->options.flags = (uint32_t)value * X278_READER_LEAVE_PAYLOADS;
        return;
    }
    die("no such option", name);
}

static void read_comment(fixture *f, const char *line) {
    char name[40];
    unsigned long long value;
    if (sscanf(line, "# option %39[a-z_]=%llu", name, &value) == 2) {
        set_option(f, name, value);
    } else if (sscanf(line, "# status %39s", f->status) != 1 && strncmp(line, "## ", 3) != 0) {
        die("a comment that says nothing", line);
    }
}

static void read_expected(fixture *f) {
    char *path = joined(f->folder, "expected.tsv");
    size_t len;
    char *text = transcript_load(path, &len);
    free(path);
    if (text == NULL) {
        return;
    }
    transcript lines = {NULL, 0, 0};
    for (char *line = text; *line != '\0';) {
        char *end = strchr(line, '\n');
        if (end == NULL) {
            die("the last line does not end", f->folder);
        }
        if (line[0] == '#') {
            *end = '\0';
            read_comment(f, line);
        } else {
            transcript_add(&lines, line, (size_t)(end - line) + 1);
        }
        line = end + 1;
    }
    transcript_add(&lines, "", 1);
    f->expected = lines.ptr;
    free(text);
}

static int by_folder(const void *a, const void *b) {
    return strcmp(((const fixture *)a)->folder, ((const fixture *)b)->folder);
}

static void add(fixtures *out, const char *base, const char *name) {
    char *folder = joined(base, name);
    char *path = joined(folder, "input.edi");
    size_t len;
    char *data = transcript_load(path, &len);
    if (data == NULL) {
        free(folder);
        free(path);
        return;
    }
    fixture *items = realloc(out->items, (out->count + 1) * sizeof *items);
    char *exact = malloc(len + (len == 0)); /* so that a sanitizer sees a step behind the end */
    if (items == NULL || exact == NULL) {
        die("no memory", base);
    }
    memcpy(exact, data, len);
    free(data);
    out->items = items;
    fixture *f = &items[out->count++];
    memset(f, 0, sizeof *f);
    f->folder = folder;
    f->path = path;
    f->data = exact;
    f->len = len;
    strcpy(f->status, "X278_OK");
    f->limits.struct_size = sizeof f->limits;
    f->options.struct_size = sizeof f->options;
    read_expected(f);
}

void fixtures_load(const char *room, fixtures *out) {
    *out = (fixtures){NULL, 0};
    char *base = joined("fixtures", room);
    DIR *dir = opendir(base);
    if (dir == NULL) {
        die("no such folder (tests run in the source folder)", base);
    }
    for (const struct dirent *entry; (entry = readdir(dir)) != NULL;) {
        if (entry->d_name[0] != '.') {
            add(out, base, entry->d_name);
        }
    }
    closedir(dir);
    free(base);
    if (out->count > 0) {
        qsort(out->items, out->count, sizeof *out->items, by_folder);
    }
}

void fixtures_free(fixtures *all) {
    for (size_t i = 0; i < all->count; i++) {
        free(all->items[i].folder);
        free(all->items[i].path);
        free(all->items[i].data);
        free(all->items[i].expected);
    }
    free(all->items);
    *all = (fixtures){NULL, 0};
}
