/* The inside of a merge: merge.c takes one overlay after the other, apply.c lays its rows over the guide's (those about
 * values: values.c), rules.c makes
 * situational rules of rows with a condition, tables.c holds the tables in the making, merger.c what they share. */
#ifndef X278I_OVERLAY_MERGER_H
#define X278I_OVERLAY_MERGER_H

#include "guide/changes.h"
#include "guide/plan.h"
#include "overlay/overlay.h"

/* A growing table that begins as a copy of a table of the base. */
#define X278I_TABLE(T)                                                                                                 \
    struct {                                                                                                           \
        T *v;                                                                                                          \
        size_t count, capacity;                                                                                        \
    }

/* A merged guide. Its first member is what the world sees. */
typedef struct x278i_merged {
    x278i_guide guide;
    x278i_changes all_changes;
    x278i_plan plan;
    const x278_ctx *ctx;
    x278i_arena arena;
    X278I_TABLE(x278i_loop_row) loops;
    X278I_TABLE(x278i_elem_row) elems;
    X278I_TABLE(x278i_item) items;
    X278I_TABLE(x278i_match_row) matches;
    X278I_TABLE(x278i_code_set) sets;
    X278I_TABLE(uint64_t) codes;
    X278I_TABLE(uint32_t) long_codes;
    X278I_TABLE(char) strings;
    X278I_TABLE(x278i_rule_path) paths;
    X278I_TABLE(x278i_op) ops;
    X278I_TABLE(x278i_rule_row) rules;
    X278I_TABLE(x278i_rule_text) rule_texts;
    X278I_TABLE(x278i_change) changes;
    X278I_TABLE(x278i_own_meaning) meanings;
} x278i_merged;

typedef struct x278i_merger {
    x278i_merged *to;
    x278i_guide *guide; /* &to->guide */
    const x278i_guide *base;
    x278_issues *issues;
    const x278_overlay *overlay;    /* the one at hand */
    const char *id;                 /* its id, in the arena */
    const x278i_overlay_node *node; /* the row at hand */
    uint8_t *reach;                 /* loops x loops: can the second be reached from the first going down? */
    size_t listed;                  /* codes put into lists so far: what a file may cost */
    bool bad;                       /* an issue was found */
    x278_status status;             /* the first failure; all is skipped from there on */
} x278i_merger;

/* A list of codes in the making. */
typedef struct x278i_code_list {
    x278_str *v;
    size_t count, capacity;
} x278i_code_list;

/* ---- tables.c -------------------------------------------------------------------------------------------------- */

/* Report a mistake of the row at hand. */
void x278i_merge_complain(x278i_merger *m, const x278i_overlay_node *node, int32_t code, const char *second,
                          const char *third, const char *fourth, const char *fifth);

/* Copy a table of the base, so that its rows can be changed; once. On failure m->status is set, as everywhere here. */
void x278i_own_elems(x278i_merger *m);
void x278i_own_items(x278i_merger *m);

/* A row in a table that may be written; NULL when there is no memory. */
x278i_elem_row *x278i_own_elem(x278i_merger *m, uint16_t elem);
x278i_item *x278i_own_item(x278i_merger *m, uint16_t item);

/* A text in the arena; NULL when there is no memory. */
const char *x278i_keep(x278i_merger *m, x278_str text);

/* A text in the string pool; 0 for the empty one. */
uint32_t x278i_pool(x278i_merger *m, const char *text);

void x278i_list_add(x278i_merger *m, x278i_code_list *list, x278_str code);

/* Add the words of a text. `width`: each is filled up with blanks to so many bytes. */
void x278i_list_add_words(x278i_merger *m, x278i_code_list *list, x278_str words, size_t width);

/* Add the codes of a set. */
void x278i_list_add_set(x278i_merger *m, x278i_code_list *list, uint16_t set);
void x278i_list_free(x278i_merger *m, x278i_code_list *list);

/* A set of the codes of a list, which is sorted and freed. */
uint16_t x278i_pool_set(x278i_merger *m, x278i_code_list *list);

/* A set of the words of a text. `width`: filled up with blanks to so many bytes. */
uint16_t x278i_merge_set(x278i_merger *m, x278_str words, size_t width);

uint16_t x278i_add_match(x278i_merger *m, const x278i_match_row *match);
uint16_t x278i_add_path(x278i_merger *m, const x278i_rule_path *path);
x278i_op *x278i_add_op(x278i_merger *m, uint8_t op); /* NULL on failure */
void x278i_add_rule(x278i_merger *m, const x278i_rule_row *rule, const x278i_rule_text *text);

/* Give a rule of the base another message. */
void x278i_change_rule(x278i_merger *m, uint16_t rule, uint32_t message_str);

/* Remember a change; the one before of the same key is forgotten. */
void x278i_add_change(x278i_merger *m, const x278i_change *change);

/* Remember what a value means. */
void x278i_add_meaning(x278i_merger *m, const x278i_own_meaning *meaning);

/* Rules to their loops; counts and pointers of the guide. */
void x278i_finish_tables(x278i_merger *m);

/* The guide's rules were copied when it was made: its tables are freed with it. */
void x278i_merged_free(x278i_merged *merged);

/* ---- rules.c --------------------------------------------------------------------------------------------------- */

/* What the rule of the row at hand finds at fault. */
typedef struct x278i_fault {
    x278i_row row;
    uint8_t kind; /* X278I_RULE_* */
    uint8_t op;   /* X278I_OP_PRESENT, _IS, _ALL, _COUNT */
    bool negate;
    uint16_t set;     /* of _IS and _ALL */
    uint16_t most;    /* of _COUNT: more than that */
    const char *says; /* "is required", for a message where the overlay has none */
    uint16_t loop;    /* at whose end it is looked at; X278I_NONE: where the row is */
} x278i_fault;

/* Make a rule: when the conditions of the row at hand hold, `fault` must not. */
void x278i_make_rule(x278i_merger *m, const x278i_fault *fault);

/* ---- merger.c -------------------------------------------------------------------------------------------------- */

/* The row of a path; reported when it is not one row. `loop` X278I_NONE, or a loop whose paths may be written without it. */
bool x278i_merge_row(x278i_merger *m, const x278i_overlay_node *node, const char *attribute, x278_str path,
                     uint16_t loop, x278i_row *row);

/* "HI01..12-1" stands for HI01-1, HI02-1 … Gives the index-th path in `room`, NUL-terminated. @return false past the
 * end, and for what is too long. */
#define X278I_PATH_ROOM 80
bool x278i_merge_expand(x278_str path, uint32_t index, char room[X278I_PATH_ROOM]);

/* Who made a row what it is: an overlay, or the guide. */
const char *x278i_merge_owner(const x278i_merger *m, uint32_t of, uint32_t aspect, uint16_t row);

/* "strict-payer" or "strict-payer:ROW" for the row at hand. */
const char *x278i_merge_rule_name(x278i_merger *m);

/* Severity that the row at hand asks for; 0: none. */
x278_severity x278i_merge_severity(const x278i_overlay_node *node);

/* Does the row at hand say that it allows more? */
bool x278i_merge_widens(const x278i_merger *m);

/* Report that the row at hand contradicts what the guide or another overlay says, or allows more. `why` completes the
 * message. */
void x278i_merge_contradict(x278i_merger *m, x278i_row row, uint32_t of, uint32_t aspect, const char *why);
void x278i_merge_too_wide(x278i_merger *m, x278i_row row, uint32_t of, uint32_t aspect, const char *why);

/* Note the change that the row at hand makes. `pattern` and `words` may be NULL. */
void x278i_merge_remember(x278i_merger *m, uint32_t of, uint32_t aspect, uint16_t row, const x278i_pattern *pattern,
                          const char *words);

/* The next item that is the segment or loop of a row, from *at on. @return false at the end. */
bool x278i_merge_next_item(const x278i_guide *g, x278i_row row, uint16_t *at);

/* X278I_OF_* of a row, and its index. */
uint32_t x278i_merge_of(x278i_row row);
uint16_t x278i_merge_index(x278i_row row);

/* Is it an element with a value of its own? Is it used? Reported when not. */
bool x278i_merge_is_simple(x278i_merger *m, x278i_row row);
bool x278i_merge_is_used(x278i_merger *m, x278i_row row);

/* ---- values.c -------------------------------------------------------------------------------------------------- */

void x278i_apply_codes(x278i_merger *m, x278i_row row);
void x278i_apply_length(x278i_merger *m, x278i_row row);
void x278i_apply_pattern(x278i_merger *m, x278i_row row);

/* Allow the codes of a list alone. */
void x278i_allow_codes(x278i_merger *m, x278i_row row, x278i_code_list *list);

/* ---- apply.c -------------------------------------------------------------------------------------------------- */

/* Lay the rows of an overlay over the guide. */
void x278i_apply_overlay(x278i_merger *m, const x278_overlay *overlay);

#endif
