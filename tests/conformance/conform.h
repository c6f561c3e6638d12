/*
 * The conformance test: messages made from the compiled guides alone, valid ones and ones with planted faults, are held
 * against the checker. The generator knows the tables (guide/tables.h) and shares no code with the walk or the check:
 * it has its own reading of rules, notes and shapes.
 *
 * A message is a tree of nodes: loops, and segments with their elements as text. Memory is never given back before the
 * program ends; a test may do that.
 */
#ifndef CONFORM_H
#define CONFORM_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "guide/guide.h"
#include "x278/check.h"

#define CF_ELEMS 32
#define CF_ANY UINT32_MAX
#define CF_NO_NODE (-1)

/* ---- model.c: messages ---------------------------------------------------------------------------------------- */

enum {
    CF_LOOP = 1,
    CF_SEGMENT = 2
};

typedef struct cf_node {
    int parent;
    int first;
    int last;
    int next;
    int prev;
    uint8_t kind;                  /* CF_LOOP, CF_SEGMENT; 0: removed */
    uint16_t loop;                 /* of a loop: its row */
    uint16_t seg;                  /* of a segment: its row, or X278I_NONE for a stranger */
    uint16_t item;                 /* in the parent loop; X278I_NONE for roots and strangers */
    uint32_t fixed;                /* bit p: element p is as a fault wants it and is not computed */
    const char *tag;               /* of a stranger */
    const char *val[CF_ELEMS + 1]; /* element p, repetitions parted by ^, components by :; NULL: empty */
    uint32_t ordinal;              /* set by cf_render(), as the next three: ST is 1, envelope 0 */
    size_t offset;
    size_t length;
    uint32_t repeat; /* loop: which of its row in the transaction; segment: which of its row in the loop */
} cf_node;

typedef struct cf_msg {
    const x278i_guide *g;
    cf_node *n; /* n[0] is the interchange */
    int count;
    int cap;
    char *text; /* set by cf_render() */
    size_t len;
    size_t text_cap;
} cf_msg;

void *cf_alloc(size_t size);
const char *cf_text(const char *s, size_t len);
#if defined(__MINGW32__)
__attribute__((format(gnu_printf, 1, 2))) /* as __USE_MINGW_ANSI_STDIO has it */
#elif defined(__GNUC__)
__attribute__((format(printf, 1, 2)))
#endif
const char *
cf_print(const char *format, ...);

cf_msg *cf_msg_new(const x278i_guide *g);
cf_msg *cf_msg_copy(const cf_msg *m);
void cf_msg_free(cf_msg *m);
/* Add a node as the child of `parent` before the child `before` (CF_NO_NODE: at the end). */
int cf_add(cf_msg *m, int parent, int before, uint8_t kind, uint16_t row, uint16_t item);
void cf_unlink(cf_msg *m, int node);
void cf_relink(cf_msg *m, int node, int parent, int before);
void cf_remove(cf_msg *m, int node);
/* Copy a node with all below it, as the next sibling. @return the copy. */
int cf_double(cf_msg *m, int node);
/* The next node in wire order, within the part below `top`. Begin with node == top. */
int cf_next(const cf_msg *m, int top, int node);
int cf_next_segment(const cf_msg *m, int top, int node);
/* The first segment in wire order behind a node and all below it; CF_NO_NODE at the end. */
int cf_behind(const cf_msg *m, int node);
/* Number HLs, count segments and write the text. */
void cf_render(cf_msg *m);
/* Component `comp` of repetition `rep` (from 1) of a value; comp 0: the repetition. @return length. */
size_t cf_part(const char *value, uint32_t rep, uint32_t comp, const char **out);
uint32_t cf_reps(const char *value);
/* The value with that part set (NULL: emptied). Empty tails are cut; NULL when nothing is left. */
const char *cf_set_part(const char *value, uint32_t rep, uint32_t comp, const char *part);
/* Offset and length of an element (comp, rep 0: all of it) in the rendered text. */
void cf_place(const cf_msg *m, int node, uint32_t elem, uint32_t rep, uint32_t comp, size_t *offset, size_t *length);
/* Path of a row with the [n] that a node of it has. */
const char *cf_path(const cf_msg *m, int node, uint16_t loop, uint16_t seg, uint16_t elem);
/* The node where an item would be added to a loop node: the child before which it goes. */
int cf_slot(const cf_msg *m, int loop, uint16_t item);

/* ---- generate.c: values and valid messages -------------------------------------------------------------------- */

typedef struct cf_gen {
    const x278i_guide *g;
    uint64_t rng;
    uint32_t serial;
    uint8_t *loop_used; /* can stand in a valid message */
    uint8_t *seg_used;
    uint8_t *elem_used;
    uint8_t *code_used;
    uint32_t *code_first; /* of an element row: into code_used, code_done */
    uint8_t *loop_done;   /* has stood in one */
    uint8_t *seg_done;
    uint8_t *elem_done;
    uint8_t *code_done;
    uint8_t *absent_done; /* a situational element: its segment has stood without it */
    uint32_t *shape_done; /* bit i: shape i of the row's shapes */
    uint8_t *loop_need;   /* something below is not done */
    uint8_t *seg_need;
    uint8_t *elem_need;
    uint32_t *next_code;
    uint8_t *elem_hit; /* a mutant is about it */
    bool dropping;     /* notes are met by emptying rather than by filling */
    bool beside;       /* one mutant in three gets a second transaction or interchange */
    uint32_t share;    /* percent of situational elements that are filled besides those that are needed */
} cf_gen;

typedef enum {
    CF_LEAST, /* what is required */
    CF_FULL,  /* everything once */
    CF_MAX,   /* everything as often as can be */
    CF_NEED,  /* what is not covered yet, and some more */
    CF_HOST   /* what is required, and the way to one segment row, which is full */
} cf_mode;

cf_gen *cf_gen_new(const x278i_guide *g, uint64_t seed);
uint32_t cf_random(cf_gen *gen, uint32_t below);
/* A valid message. `target` is a segment row for CF_HOST. @return NULL when the rules could not be met. */
cf_msg *cf_generate(cf_gen *gen, cf_mode mode, uint16_t target);
/* A value for an element or component row; sibling values of the node steer shapes. */
const char *cf_value(cf_gen *gen, const cf_msg *m, int node, uint16_t elem, uint32_t rep);
/* Give values anew that do not have the form their qualifiers ask for now. */
void cf_refit(cf_gen *gen, cf_msg *m, int node);
/* A segment or loop added where it belongs, with what it requires. */
int cf_grow(cf_gen *gen, cf_msg *m, int loop, uint16_t item);
/* Give an element (or component) a value, if it has none. @return true when it has one. */
bool cf_fill(cf_gen *gen, cf_msg *m, int node, uint16_t elem);
/* Meet the syntax notes of a segment by filling or emptying elements. */
void cf_meet_notes(cf_gen *gen, cf_msg *m, int node);
/* Mark what a message covers (coverage.c). */
void cf_cover(cf_gen *gen, const cf_msg *m);
/* Numbers of rows that can stand in a message and of those that did. */
typedef struct cf_count {
    uint32_t loops, loops_done, segs, segs_done, elems, elems_done, codes, codes_done, shapes, shapes_done;
    uint32_t absents, absents_done;
} cf_count;
cf_count cf_coverage(const cf_gen *gen, bool print);
/* Find the rows of which something is not covered yet. */
void cf_find_needs(cf_gen *gen);
/* May this value stand at a match element of the item, and be taken by no item before it? */
bool cf_item_takes(const x278i_guide *g, uint16_t item, const char *value, size_t len);

/* ---- rules.c: the situational rules, read on their own -------------------------------------------------------- */

typedef struct cf_broken {
    uint16_t rule;
    int loop; /* node of the rule's loop */
    int each; /* segment node, or CF_NO_NODE */
} cf_broken;

/* @return how many rules are broken; the first `cap` are stored. */
size_t cf_broken_rules(const cf_msg *m, cf_broken *out, size_t cap);
/* Change the message (amend.c) so that the rule's fault is there (want) or not. @return false when no way was seen. */
bool cf_make(cf_gen *gen, cf_msg *m, const cf_broken *at, bool want);
/* The nodes at the end of a rule's path (segments or loops), seen from a rule's loop. */
size_t cf_reach(const cf_msg *m, uint16_t path, int loop, int each, int *out, size_t cap);

/* ---- mutate.c: messages with known faults ---------------------------------------------------------------------- */

typedef struct cf_expect {
    const char *path; /* NULL in any text: not looked at */
    const char *rule;
    const char *ik304;
    const char *ik403;
    const char *ik502;
    const char *ta1;
    const char *ak905;
    const char *name;
    uint32_t ordinal; /* CF_ANY: not looked at, as in the other numbers */
    uint32_t element;
    uint32_t component;
    uint32_t repetition;
    uint32_t severity;
    size_t offset; /* SIZE_MAX: not looked at */
    size_t length;
    bool may; /* a consequence: may be there */
} cf_expect;

typedef struct cf_case {
    const char *kind;
    const char *what; /* the row */
    const char *text;
    size_t len;
    cf_expect *expects;
    size_t count;
    uint16_t seg; /* row that the fault is about; X278I_NONE */
} cf_case;

typedef struct cf_cases {
    cf_case *list;
    size_t count;
    size_t cap;
} cf_cases;

void cf_case_add(cf_cases *cases, const cf_case *c);
void cf_mutants(cf_gen *gen, cf_cases *out);
void cf_pairs(cf_gen *gen, size_t how_many, cf_cases *out);

/* ---- run.c ------------------------------------------------------------------------------------------------------ */

/* Hold a text against the expectations. @return true when they are met and nothing else is found; else prints why when
 *  `say` is set. */
bool cf_run(const x278i_guide *guide, const cf_case *c, bool say);
/* Issues of a valid message by severity; prints those of at least `say`. */
void cf_run_valid(const x278i_guide *guide, const char *text, size_t len, uint32_t say, uint64_t by_severity[4]);

/* ---- decide.c: the cases of decisions.txt ---------------------------------------------------------------------------- */

/* Run one line, which is changed. @param mine receives whether it is about this guide. */
bool cf_decide(const x278i_guide *g, char *line, const char *whole, bool *mine);

/* ---- faults.c: planted faults in the tables -------------------------------------------------------------------- */

typedef struct cf_fault {
    const char *what; /* row and cell */
    x278i_guide guide;
} cf_fault;

/* A copy of the guide with one cell changed that matters. */
cf_fault cf_fault_plant(cf_gen *gen);

#endif
