/* The folders of fixtures/: an input and what must be found in it. docs: fixtures/README.md. */
#ifndef X278_TESTS_FIXTURES_H
#define X278_TESTS_FIXTURES_H

#include <stddef.h>

#include "x278/x278.h"

typedef struct fixture {
    char *folder; /* such as fixtures/edi/clean */
    char *path;   /* of input.edi */
    char *data;   /* of input.edi */
    size_t len;
    char *expected; /* the issue lines of expected.tsv, without comments; NULL when there is no such file */
    char status[40];
    x278_ctx_options limits;     /* of "# options" */
    x278_reader_options options; /* of "# options" */
} fixture;

typedef struct fixtures {
    fixture *items;
    size_t count;
} fixtures;

/* All folders with an input.edi in fixtures/ROOM, by name. Aborts with a message on a file that makes no sense. */
void fixtures_load(const char *room, fixtures *out);
void fixtures_free(fixtures *all);

#endif
