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

/* The bindings of a guide. */
typedef struct {
    const x278i_guide *guide;
    int root;
    uint16_t *loops, *items;
    x278i_leaf *elems;
    x278i_gap_list *gaps; /* a loop each */
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
void bind_guide(model *m, const x278i_guide *guide);

/* Find the fields that the loops of a guide have no place for. */
void find_gaps(model *m, bound *b);

/* Write the gaps, and where the values and the things of a guide are in bytes. */
void emit_gaps(const model *m, FILE *out);
void emit_spots(const model *m, FILE *out, int number);

/* Complain of what no row took. */
void find_unused(model *m);

/* Write tables.c, build.h and adders.c into a folder. 0: a file cannot be written. */
int emit(const model *m, const char *folder);

#endif
