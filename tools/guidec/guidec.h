/*
 * guidec: compiles the guides of lib/guide/data/ into the constant tables of lib/guide/tables.h.
 *
 * main.c reads the files and holds them against the grammar, base.c takes in the X12 base, the code lists and the
 * tags, release.c what another release of the base changes, guide.c the loops and segments of a guide, elements.c their elements, rule.c its situational rules, check.c looks at the whole, emit.c writes C,
 * plans.c the plans, hash.c finds the hashes of code sets.
 * A build tool: it stops when memory runs out, and leaves freeing to the end of the process.
 */
#ifndef GUIDEC_H
#define GUIDEC_H

#include <libxml/tree.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>

#include "guide/plan.h"

/* ---- growing arrays ----------------------------------------------------------------------------------------- */

#define VEC(T)                                                                                                         \
    struct {                                                                                                           \
        T *v;                                                                                                          \
        size_t n;                                                                                                      \
        size_t cap;                                                                                                    \
    }
/** Make room for one more and give its address; the new entry is all zero. */
#define VEC_ADD(vec) ((vec).v = vec_room((vec).v, &(vec).cap, (vec).n, sizeof *(vec).v), &(vec).v[(vec).n++])

void *vec_room(void *v, size_t *cap, size_t n, size_t size);
void *must_alloc(size_t size);

/* ---- everything that the guides share ------------------------------------------------------------------------ */

typedef struct text_entry {
    uint32_t offset;
    uint32_t next; /**< index + 1 of the next entry of the hash chain */
} text_entry;

#define TEXT_BUCKETS 4096

typedef struct named_set {
    const char *id;      /**< "278" */
    const char *release; /**< of the base it was written in */
    uint16_t first;
    uint16_t count;
} named_set;

/** The segments and composites of a base release. */
typedef struct base_release {
    const char *id;    /**< "005010" */
    size_t elem_count; /**< of the elements, those up to this one */
    VEC(x278i_base_row) segs;
    VEC(x278i_base_row) comps; /**< in the order of the first release: an index means the same composite in all */
} base_release;

#define MOST_RELEASES 4

typedef struct shared {
    VEC(char) strings;
    VEC(text_entry) texts;
    uint32_t buckets[TEXT_BUCKETS];
    VEC(x278i_code_set) sets;
    VEC(uint64_t) codes;
    VEC(uint32_t) long_codes;
    base_release releases[MOST_RELEASES]; /**< the first is that of segments.xml */
    size_t release_count;
    VEC(x278i_base_elem) elems;
    VEC(xmlNodePtr) elem_nodes; /**< where base elems were written (for their shapes) */
    VEC(x278i_note) notes;
    VEC(x278i_list) lists;
    VEC(x278i_meaning) meanings;
    VEC(x278i_set_tag) set_tags;
    VEC(named_set) base_sets;
    VEC(uint32_t) tags;
} shared;

extern shared all;

/** One guide in the making. */
typedef struct build {
    xmlNodePtr node;
    const char *id;
    const char *source; /**< of rows that name none */
    uint8_t confidence; /**< of rows that name none */
    const base_release *base;
    VEC(x278i_loop_row) loops;
    VEC(x278i_seg_row) segs;
    VEC(x278i_elem_row) elems;
    VEC(x278i_item) items;
    VEC(x278i_match_row) matches;
    VEC(x278i_shape) shapes;
    VEC(x278i_note) notes;
    VEC(uint16_t) exts;
    VEC(x278i_hint) hints;
    VEC(x278i_rule_path) paths;
    VEC(x278i_rule_row) rules;
    VEC(x278i_op) ops;
    VEC(x278i_loop_text) loop_texts;
    VEC(x278i_seg_text) seg_texts;
    VEC(x278i_elem_text) elem_texts;
    VEC(x278i_rule_text) rule_texts;
    VEC(xmlNodePtr) loop_nodes;
    VEC(xmlNodePtr) seg_nodes;
    VEC(xmlNodePtr) elem_nodes; /**< NULL for positions that the guide does not name */
    VEC(xmlNodePtr) item_nodes;
    VEC(xmlNodePtr) rule_nodes; /**< parallel to rules once they are made */
    VEC(uint16_t) rule_loops;
    VEC(const char *) rule_anchors; /**< one place, where the anchor of the node names several */
    x278i_guide guide;              /**< identity; view() fills the arrays in */
} build;

/* ---- complaints ---------------------------------------------------------------------------------------------- */

/** Report an error at a node (its file and line). The run goes on and fails at the end. */
void complain(xmlNodePtr node, const char *format, ...) __attribute__((format(printf, 2, 3)));
/** How many complaints there were. */
unsigned complaints(void);

/* ---- words ---------------------------------------------------------------------------------------------------- */

/** The value of an attribute, or NULL. Lives with the document. */
const char *attr(xmlNodePtr node, const char *name);
/** The next child element of a node (after NULL: the first). */
xmlNodePtr next_child(xmlNodePtr node, xmlNodePtr after);
int is_element(xmlNodePtr node, const char *name);
/** A number attribute, `absent` when it is not there; "unbounded" gives `many`. */
uint32_t number(xmlNodePtr node, const char *name, uint32_t absent, uint32_t many);
/** "R", "S" or "N" of the usage attribute. */
uint8_t usage_of(xmlNodePtr node, uint8_t absent);
/** The confidence of a node, `absent` when it names none. */
uint8_t confidence_of(xmlNodePtr node, uint8_t absent);
/** Does "3" or "3-7" hold this position? */
int covers(xmlNodePtr node, uint32_t position);
/** Put a text into the pool, with runs of white space as one blank. @return its offset; 0 for NULL and "". */
uint32_t text(const char *s);
const char *text_at(uint32_t offset);

/** A list of words with their lengths, in memory that is never freed. */
typedef struct words {
    VEC(const char *) list;
} words;

/** Split at blanks; 'quoted words' may hold blanks. */
words split(const char *s);
/** Put a set of codes into the pool. `list` is a codes attribute; "@id" and "-CODE" look into `named` (a guide node,
 *  or NULL). @return X278I_NONE for NULL. */
uint16_t code_set(xmlNodePtr at, const char *list, xmlNodePtr named);
/** The paths that "HI01..12-1" means; of another path that path alone. */
words paths_of(const char *path);
/** Is the code in a pooled set? */
int in_set(uint16_t set, const char *code);
/** The i-th code of a pooled set. */
const char *set_code(uint16_t set, size_t i, char buf[9]);
uint8_t area_of(xmlNodePtr node);

/* ---- the stages ------------------------------------------------------------------------------------------------ */

void load_codes(xmlNodePtr root);
void load_base(xmlNodePtr root);
/** Read the list of tags. @return 0 when the file cannot be read. */
int load_tags(const char *file);
void finish_base(void);
/** Add a base segment or composite of `node`, with its elements. */
void load_base_row(xmlNodePtr node, x278i_base_row *row);
/** Add a base transaction set that is written in the base `release`. */
void load_set(xmlNodePtr node, const char *release);
/** Take in a release that differs from the first one: after finish_base(). */
void load_release(xmlNodePtr root);
/** The release that a guide of `name` ("006020X316") narrows; the first one when there is no such. */
const base_release *find_release(const char *name);
uint16_t find_base_seg(const base_release *base, uint32_t key);
uint16_t find_base_comp(const base_release *base, uint32_t key);
uint16_t find_list(const char *de);

/** The source keys of a row: the guide's, the guide's and more ("+OWN"), or its own. `node` may be NULL. */
uint32_t source_of(build *b, xmlNodePtr node);
/** Add the row of an element or component, made of the base's and of `node` (NULL: the guide does not name it). */
void add_elem(build *b, uint16_t base, xmlNodePtr node, uint16_t owner, uint8_t at, uint8_t outer);
/** Add the rows of the components of an element that the guide describes. */
void add_components(build *b, uint16_t elem);
/** Add the syntax notes that the guide's usages let be broken. @return how many. */
uint8_t add_notes(build *b, const x278i_base_row *base, uint16_t first);
/** The child ("element", "component") that covers a position, or NULL. */
xmlNodePtr node_at(xmlNodePtr parent, const char *kind, uint32_t at);
/** Complain of positions that are there twice or past `count`. */
void check_positions(xmlNodePtr parent, const char *kind, uint32_t count);

/** Make the rows. `envelope` is the guide node that <envelope use="…"> names. */
void build_guide(build *b, xmlNodePtr root, xmlNodePtr envelope);
void build_rules(build *b);
/** A guide that can be read with the functions of guide.h, until the next row is added. */
const x278i_guide *view(build *b);
/** The path of a row as text, in a static buffer. */
const char *path_of(build *b, uint16_t loop, uint16_t seg, uint16_t elem);
/** Can loop `to` be reached from loop `from` going down (or is it the same)? */
int reaches(build *b, uint16_t from, uint16_t to);

void check_guide(build *b);
void check_rule_ids(build *list, size_t count);

/** Write the plan of a guide. */
void emit_plan(FILE *out, build *b);
/** Write the hashes of the code sets. */
void emit_hashes(FILE *out);
/** Find a perfect hash of `count` keys. `slots` has room for HASH_SLOTS_MAX, and receives a key or 0 in each.
 *  @return how many slots it has; 0 and out->factor 0 when there is no such hash. */
size_t find_hash(const uint64_t *keys, size_t count, uint64_t *slots, x278i_code_hash *out);
#define HASH_SLOTS_MAX 1024
/** Write all tables into a folder. @return 0 when a file cannot be written. */
int emit_all(const char *dir, build *list, size_t count, const char *sources);

#endif
