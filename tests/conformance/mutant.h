/* Mutants on their way: a message with an edit, and what must be found there. Inside of tests/conformance. */
#ifndef MUTANT_H
#define MUTANT_H

#include "conform.h"

/* ---- expect.c: what is expected, while the message is still a tree --------------------------------------------- */

typedef struct {
    cf_expect e;
    int node;      /* ordinal is that of this segment; of a loop: of its first segment */
    bool at_node;  /* offset is that of the segment, length 0 */
    int path_node; /* CF_NO_NODE: the path is given in e */
    uint16_t loop;
    uint16_t seg;
    uint16_t elem;
    uint8_t confidence; /* of what asks for it; 0: that of its row */
} cf_pending;

typedef struct {
    cf_gen *gen;
    cf_msg *m;
    cf_pending list[96];
    size_t count;
    bool off; /* the edit does not apply here */
} cf_mutant;

/* A mutant of a message, which it takes over. */
cf_mutant cf_mutant_of(cf_gen *gen, cf_msg *m);
cf_pending *cf_push(cf_mutant *u, int node, const char *name, uint32_t severity, const char *ik304, const char *ik403);
/* A finding at an element or component. */
cf_pending *cf_push_elem(cf_mutant *u, int node, uint32_t at, uint32_t comp, const char *name, uint32_t severity,
                         const char *ik403);
/* A finding about a segment as a whole. */
cf_pending *cf_push_seg(cf_mutant *u, int node, const char *name, uint32_t severity, const char *ik304);
/* What may come along at a segment. */
void cf_may_at(cf_mutant *u, int node, const char *name);
void cf_may_form(cf_mutant *u, int node);
/* Findings for one note of a segment (at 0) or of a composite. */
void cf_expect_note(cf_mutant *u, int node, uint32_t at, const x278i_note *note);
/* Findings for all notes of a segment and its composites. */
void cf_expect_notes(cf_mutant *u, int node);
/* Write the message, place what is expected, and add the case. */
void cf_finish(cf_mutant *u, const char *kind, const char *what, uint16_t seg, cf_cases *out);

/* ---- beside.c ------------------------------------------------------------------------------------------------ */

/* Beside one mutant in three there is a second transaction or interchange, before it or behind it, if `gen` says so. */
void cf_set_beside(const cf_gen *gen, const cf_msg *m, cf_case *c);

/* ---- payload.c --------------------------------------------------------------------------------------------------- */

/* Is the element (0: the segment as a whole) the count or the bytes of a counted payload? */
bool cf_is_payload(const x278i_guide *g, uint16_t seg, uint32_t at);
/* Add messages with payloads and their counts. */
void cf_break_payloads(cf_gen *gen, cf_cases *out);

/* ---- edits.c: which edits a node has ------------------------------------------------------------------------- */

typedef enum {
    CF_ELEM_MISSING,
    CF_ELEM_NOT_USED,
    CF_SHORT,
    CF_LONG,
    CF_CHARACTER,
    CF_CODE_UNKNOWN,
    CF_CODE_OTHER,
    CF_CODE_ACCEPTED,
    CF_DATE,
    CF_TIME,
    CF_FORM,
    CF_OUTSIDE,
    CF_CHECK_DIGIT,
    CF_REPETITIONS,
    CF_COMPONENTS,
    CF_ELEMENTS,
    CF_NOTE,
    CF_SEG_MISSING,
    CF_SEG_SURPLUS,
    CF_SEG_LATE,
    CF_LOOP_MISSING,
    CF_LOOP_SURPLUS,
    CF_TAG_UNKNOWN,
    CF_TAG_NO_TAG,
    CF_TAG_FOREIGN,
    CF_TAG_ELSEWHERE,
    CF_TAG_NOT_USED,
    CF_HL01,
    CF_HL02_UNKNOWN,
    CF_HL02_WRONG,
    CF_HL03,
    CF_HL03_WRONG,
    CF_HL04,
    CF_HL_EMPTY,
    CF_HL02_ROOT,
    CF_QUALIFIER,
    CF_SECOND,
    CF_COUNT
} cf_edit_kind;

typedef struct {
    cf_edit_kind kind;
    int node;
    uint32_t at;
    uint32_t comp;
    const char *text; /* the value, or the tag */
    uint32_t extra;   /* note, item */
} cf_edit;

typedef struct {
    cf_edit *list;
    size_t count;
    size_t cap;
} cf_edits;

/* Add the edits of a node, or those of its elements, of its place as a segment, of its place as a loop. */
void cf_all_edits(cf_gen *gen, const cf_msg *m, int node, cf_edits *all);
void cf_elem_edits(cf_gen *gen, const cf_msg *m, int node, cf_edits *all);
void cf_seg_edits(cf_gen *gen, const cf_msg *m, int node, cf_edits *all);
void cf_loop_edits(const cf_msg *m, int loop, cf_edits *all);

/* ---- apply.c: an edit made ---------------------------------------------------------------------------------- */

/* The name of a kind of edit: "element-missing". */
const char *cf_edit_name(cf_edit_kind kind);
/* Change the message, and expect what follows from it. */
void cf_apply(cf_mutant *u, const cf_edit *d);

/* ---- values ----------------------------------------------------------------------------------------------------- */

/* The value of an element or component; NULL: none. */
const char *cf_get(const cf_msg *m, int node, uint32_t at, uint32_t comp);
void cf_put(cf_msg *m, int node, uint32_t at, uint32_t comp, const char *text);
/* A tag as text. */
const char *cf_tag(uint32_t tag);

#endif
