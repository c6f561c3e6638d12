/* The bindings as bindc holds them between reading, resolving and writing. */
#ifndef BINDC_H
#define BINDC_H

#include <libxml/tree.h>
#include <stdio.h>

#include "review/tables.h"

enum {
    MOST_STRUCTS = 96,
    MOST_FIELDS = 1024,
    MOST_RULES = 2048,
    MOST_GUIDES = 16,
    MOST_FORKS = 8,
    MOST_GAPS = 8192,
    MOST_CELLS = 4096,
    MOST_PARTS = 512,
    MOST_LIMITS = 4096,
    MOST_FILES = 4
};

typedef struct {
    xmlNodePtr node;
    const char *name, *kind, *of, *count;
    int of_struct; /* -1: none */
    int gathers;   /* a list of the root that gathers a struct */
} field;

/* A <segment>, <bind> or <loop> of a struct. */
typedef struct {
    xmlNodePtr node;
    char what; /* 's', 'b', 'l' */
    int used;  /* some row of a guide took it */
} rule;

/* A <fork> of a struct: a list whose entries with a code go into another list of the struct. */
typedef struct {
    xmlNodePtr node;
    int type;
} forked;

typedef struct {
    xmlNodePtr node;
    const char *name;
    int first_field, field_count;
    int first_rule, rule_count;
} node_type;

/* A <root>: the struct of the guides of a transaction set. */
typedef struct {
    const char *set;
    int type;
} root_type;

/* Where a number of a struct is: its field, or the count or the length behind the pointer of the field. */
typedef struct {
    uint16_t field; /* X278I_NONE: there is none */
    uint16_t behind;
} probed;

/* x278i_cell and x278i_limit before the compiler knows the offsets. No padding: runs of them are compared. */
typedef struct {
    probed at;
    uint16_t more, place, how, index, skip;
} cell;

typedef struct {
    probed at;
    uint16_t most;
} limit;

/* The bindings of a guide. */
typedef struct {
    const x278i_guide *guide;
    int place; /* among all guides */
    int root;
    uint16_t *loops, *items;
    x278i_leaf *elems;
    x278i_range *gaps;   /* a loop each */
    x278i_range *limits; /* the same */
    x278i_range *cells;  /* a segment each */
    x278i_range *inner;  /* limits of the structs of an item each */
} bound;

typedef struct {
    const char *file; /* that is being read */
    xmlNodePtr trees[MOST_FILES];
    int tree_count;
    const char *envelope_name;
    root_type roots[MOST_GUIDES];
    int root_count;
    int envelope;
    node_type structs[MOST_STRUCTS];
    int struct_count;
    field fields[MOST_FIELDS];
    int field_count;
    rule rules[MOST_RULES];
    int rule_count;
    x278i_fork forks[MOST_FORKS];
    forked fork_nodes[MOST_FORKS];
    int fork_count;
    bound guides[MOST_GUIDES];
    int guide_count;
    x278i_gap gaps[MOST_GAPS];
    int gap_count;
    cell cells[MOST_CELLS];
    int cell_count;
    x278i_parts parts[MOST_PARTS];
    int part_count;
    limit limits[MOST_LIMITS];
    int limit_count;
    int errors;
} model;

/* An attribute's text, or NULL. It lives as long as the document. */
const char *attr(xmlNodePtr node, const char *name);

/* Report an error at a node. */
void complain(model *m, xmlNodePtr node, const char *format, ...);

/* Add the structs of a file, <bindings>, to the model. */
void read_structs(model *m, const char *file, xmlNodePtr root);

/* After the last file: find what the structs of all files name. */
void resolve_model(model *m);

/* The struct or the field of a struct by its name; -1. */
int find_struct(const model *m, const char *name);
int find_field(const model *m, int type, const char *name, size_t len);

/* The struct that field `of` is in. */
const node_type *owner_of(const model *m, int of);

/* Room for `count` things of `size` bytes, each byte set to `byte`; ends the program when there is none. */
void *array(size_t count, size_t size, int byte);

/* Resolve the rows of a guide, when its transaction set has a root. */
void bind_guide(model *m, const x278i_guide *guide, int place);

/* Find the fields that the loops of a guide have no place for. */
void find_gaps(model *m, bound *b);

/* Plan how the segments of a guide are written; its gaps are known. */
void plan_cells(model *m, bound *b);

/* Look for a run of `count` things of `size` bytes among the `*total` in `all`, and add it when it is not there. `most`: room. */
x278i_range store_run(void *all, int *total, int most, const void *list, int count, size_t size);

/* Is a field of this kind? */
int is_kind(const model *m, int of, const char *kind);

/* The fork that has this as its other list; NULL. */
const x278i_fork *fork_into(const model *m, int other);

/* Where a leaf is: X278I_SPOT_*. */
int spot_of(const model *m, const x278i_leaf *leaf);

/* Of a composite: a leaf, when all components are in the same struct as that; NULL: they are not. */
const x278i_leaf *common_struct(const model *m, const bound *b, uint16_t row);

/* Write the offset of a field; 0 for X278I_NONE. */
void offset_text(const model *m, FILE *out, uint16_t of);

/* Write what plan_cells() found: for all guides, and for one. */
void emit_cells(const model *m, FILE *out);
void emit_forms(const model *m, FILE *out, int number);

/* Write the gaps, and where the values and the things of a guide are in bytes. */
void emit_gaps(const model *m, FILE *out);
void emit_spots(const model *m, FILE *out, int number);

/* Complain of what no row took. */
void find_unused(model *m);

/* Write tables.c, build.h and adders.c into a folder. 0: a file cannot be written. */
int emit(const model *m, const char *folder);

#endif
