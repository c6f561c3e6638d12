/*
 * What overlays changed in a merged guide: a table beside its rows, by which a finding names the overlay that asked for
 * it. A merged guide is an x278i_guide whose touched tables are copies and whose `changes` is set.
 */
#ifndef X278I_GUIDE_CHANGES_H
#define X278I_GUIDE_CHANGES_H

#include "base/count.h"
#include "guide/guide.h"
#include "guide/pattern.h"
#include "x278/issue.h"

/* What a change is about. */
enum {
    X278I_ASPECT_USAGE = 1,
    X278I_ASPECT_CODES = 2,
    X278I_ASPECT_LENGTH = 3,
    X278I_ASPECT_REPEAT = 4,
    X278I_ASPECT_PATTERN = 5,
    X278I_ASPECT_MESSAGE = 6,
    X278I_ASPECT_ELEMENT_SEPARATOR = 7, /* row 0 of X278I_OF_WIRE */
    X278I_ASPECT_TERMINATOR = 8,
    X278I_ASPECT_CHARSET = 9
};

/* Of what. */
enum {
    X278I_OF_ELEM = 1,
    X278I_OF_SEG = 2,
    X278I_OF_LOOP = 3,
    X278I_OF_WIRE = 4
};

static inline uint32_t x278i_change_key(uint32_t of, uint32_t aspect, uint16_t row) {
    return of << 24 | aspect << 16 | row;
}

/* The latest change of one aspect of one row. */
typedef struct x278i_change {
    uint32_t key;
    x278_severity severity;       /* 0: what the check would say */
    const char *owner;            /* id of the overlay */
    const char *rule;             /* what a finding carries: "strict-payer" or "strict-payer:ROW" */
    const char *message;          /* in place of the check's; NULL */
    const x278i_pattern *pattern; /* X278I_ASPECT_PATTERN */
    const char *words;            /* pattern and delimiters, as the overlay writes them */
} x278i_change;

/* What a value of an element means to the receiver. */
typedef struct x278i_own_meaning {
    const char *code;
    const char *text;
    uint16_t elem;
} x278i_own_meaning;

typedef struct x278i_changes {
    x278i_count holders;                    /* the caller, and what was made with the guide */
    void (*release)(const x278i_guide *of); /* frees the guide when the last holder has dropped it */
    const x278i_guide *under;               /* the built-in guide; its rows have the same indices */
    const x278i_change *changes;            /* sorted by key */
    size_t change_count;
    const x278i_own_meaning *meanings; /* in the order of the overlays: the last one of a code holds */
    size_t meaning_count;
} x278i_changes;

/* The change of an aspect of a row, or NULL; `guide` may be built-in. */
const x278i_change *x278i_change_find(const x278i_guide *guide, uint32_t of, uint32_t aspect, uint16_t row);

/* What a value means to the receiver; NULL: no overlay says so. `guide` may be built-in. */
const char *x278i_change_meaning(const x278i_guide *guide, uint16_t elem, const char *code, size_t len);

#endif
