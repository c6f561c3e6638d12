/* What is wrong with a path, and which one is meant. */
#include "paths.h"

#include <stdio.h>
#include <string.h>

#include "near.h"

#define PATH_LONGEST 128
#define MOST_PLACES 3  /* that are named */
#define MOST_LEVELS 16 /* of a guide: loops, segment, element, component */

bool tool_path_capitals(const char *path, char *room, size_t size) {
    size_t len = strlen(path);
    if (len >= size) {
        return false;
    }
    for (size_t i = 0; i <= len; i++) {
        room[i] = path[i] >= 'a' && path[i] <= 'z' ? (char)(path[i] - 'a' + 'A') : path[i];
    }
    return true;
}

/* Rows of the guide that fit a path without its loop. */
typedef struct search {
    const x278_guide *guide;
    const char *wanted; /* "UM01" */
    tool_near near;     /* of the whole path */
    size_t count;
    char places[MOST_PLACES][PATH_LONGEST];
} search;

/* "DTP{435}03" without the qualifier. */
static void without_qualifier(const char *path, char *room) {
    bool inside = false;
    for (; *path != '\0'; path++) {
        inside = inside || *path == '{';
        if (!inside) {
            *room++ = *path;
        }
        inside = inside && *path != '}';
    }
    *room = '\0';
}

static void add_place(search *in, const char *path) {
    for (size_t i = 0; i < in->count && i < MOST_PLACES; i++) {
        if (strcmp(in->places[i], path) == 0) {
            return; /* a loop that is in two */
        }
    }
    if (in->count < MOST_PLACES) {
        snprintf(in->places[in->count], PATH_LONGEST, "%s", path);
    }
    in->count++;
}

static void try_row(search *in, x278_row row) {
    char path[PATH_LONGEST];
    char plain[PATH_LONGEST];
    if (x278_row_path(in->guide, row, path, sizeof path) >= sizeof path) {
        return;
    }
    const char *dash = strchr(path, '-');
    const char *rest = dash == NULL ? path : dash + 1;
    without_qualifier(rest, plain);
    if ((strcmp(rest, in->wanted) == 0 || strcmp(plain, in->wanted) == 0) && dash != NULL) {
        add_place(in, path);
    }
    tool_near_try(&in->near, path);
}

/* All segments and elements under a row. */
static void try_below(search *in, x278_row row) {
    struct {
        x278_row row;
        size_t next; /* child */
    } open[MOST_LEVELS] = {{row, 0}};
    size_t depth = 1;
    while (depth > 0) {
        x278_row parent = open[depth - 1].row;
        if (open[depth - 1].next == x278_row_child_count(in->guide, parent)) {
            depth--;
            continue;
        }
        x278_row child = x278_row_child_at(in->guide, parent, open[depth - 1].next++);
        if (x278_row_kind_of(in->guide, child) != X278_ROW_LOOP) {
            try_row(in, child);
        }
        if (depth < MOST_LEVELS) {
            open[depth].row = child;
            open[depth++].next = 0;
        }
    }
}

/* The path of the first element under a row. */
static bool first_element(const x278_guide *guide, x278_row row, char *path, size_t size) {
    while (x278_row_child_count(guide, row) > 0) {
        row = x278_row_child_at(guide, row, 0);
        if (x278_row_kind_of(guide, row) == X278_ROW_ELEMENT && x278_row_child_count(guide, row) == 0) {
            return x278_row_path(guide, row, path, size) < size;
        }
    }
    return false;
}

/* A row that has no value of its own. */
static void put_inner(const x278_guide *guide, x278_row row, char *room, size_t size) {
    char path[PATH_LONGEST];
    const char *what = "a composite: name one of its components";
    if (x278_row_kind_of(guide, row) == X278_ROW_LOOP) {
        what = "a loop: name an element in it";
    } else if (x278_row_kind_of(guide, row) == X278_ROW_SEGMENT) {
        what = "a segment: name one of its elements";
    }
    bool found = first_element(guide, row, path, sizeof path);
    snprintf(room, size, "is %s%s%s", what, found ? ", such as " : "", found ? path : "");
}

static void put_places(const search *in, char *room, size_t size) {
    size_t at = 0;
    int put = snprintf(room, size, "its loop is missing: ");
    for (size_t i = 0; i < in->count && i < MOST_PLACES && put >= 0 && at + (size_t)put < size; i++) {
        at += (size_t)put;
        put = snprintf(room + at, size - at, "%s%s", i > 0 ? " or " : "", in->places[i]);
    }
    if (in->count > MOST_PLACES && put >= 0 && at + (size_t)put < size) {
        at += (size_t)put;
        snprintf(room + at, size - at, " and others");
    }
}

bool tool_path_guide(const x278_guide *guide) {
    x278_str set = {NULL, 0};
    return guide != NULL && x278_guide_text(guide, X278_TEXT_SET, &set) == X278_OK && strcmp(set.ptr, "278") == 0;
}

void tool_path_text(const x278_guide *guide, const char *path, char *room, size_t size) {
    char capitals[PATH_LONGEST];
    char near[TOOL_NEAR_LONGEST + 32];
    x278_row row;
    if (!tool_path_guide(guide)) {
        snprintf(room, size, "has no value here: the guide of this transaction is not one of requests and responses");
        return;
    }
    if (!tool_path_capitals(path, capitals, sizeof capitals)) {
        snprintf(room, size, "is too long for a path (docs/paths.md)");
        return;
    }
    if (x278_row_find(guide, capitals, X278_STRLEN, &row) == X278_OK && x278_row_child_count(guide, row) > 0) {
        put_inner(guide, row, room, size);
        return;
    }
    search in = {.guide = guide, .wanted = capitals, .near = tool_near_begin(capitals)};
    try_below(&in, x278_guide_root(guide));
    try_below(&in, x278_guide_envelope(guide));
    if (in.count > 0) {
        put_places(&in, room, size);
    } else {
        snprintf(room, size, "the guide has no such value%s (docs/paths.md)",
                 tool_near_text(&in.near, near, sizeof near));
    }
}
