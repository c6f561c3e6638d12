/* Criteria: each kind counts what the record shows and judges it against what is needed. */
#ifndef X278CWI_LEAF_H
#define X278CWI_LEAF_H

#include "casework/record.h"
#include "casework/rule.h"

/* The three values, so that `all` is the least and `any` the greatest of them. */
typedef enum x278cwi_truth {
    X278CWI_FALSE,
    X278CWI_MAYBE,
    X278CWI_TRUE
} x278cwi_truth;

static inline x278cwi_truth x278cwi_both(x278cwi_truth a, x278cwi_truth b) {
    return a < b ? a : b;
}

static inline x278cwi_truth x278cwi_either(x278cwi_truth a, x278cwi_truth b) {
    return a > b ? a : b;
}

/* What is asked, of whom, and when. */
typedef struct x278cwi_question {
    x278cwi_record *record;
    int32_t now;                   /* the day of as-of */
    int32_t service;               /* the service date */
    const char *const *procedures; /* asked for by the caller; NULL: those of the request */
    size_t procedure_count;
    const x278cwi_chain *chain; /* the policy that asks */
} x278cwi_question;

/* The items that count, and those that may; NULL: nobody reads them. */
typedef struct x278cwi_notes {
    x278_str *certain; /* room for all items and codes */
    x278_str *open;
    size_t certain_count;
    size_t open_count;
} x278cwi_notes;

/* The answer to a criterion. */
typedef struct x278cwi_answer {
    x278cwi_truth truth;
    bool has_low, has_high, has_need;
    int64_t low, high, need;
    x278_str unit;  /* in place of the unit of the kind; absent: that */
    x278_str value; /* absent: none */
    char room[32];  /* where `value` may lie */
    int32_t holds;  /* the truth is the same on each day up to this one, at least */
} x278cwi_answer;

/* Count for the leaf `node`. `answer` is all zeros but for `holds`, which is the day itself. */
typedef void x278cwi_counter(const x278cwi_question *question, const x278cwi_node *node, x278cwi_notes *notes,
                             x278cwi_answer *answer);

x278cwi_counter x278cwi_count_flags;
x278cwi_counter x278cwi_count_therapies;
x278cwi_counter x278cwi_count_measures;
x278cwi_counter x278cwi_count_exams;
x278cwi_counter x278cwi_count_studies;
x278cwi_counter x278cwi_count_documents;
x278cwi_counter x278cwi_count_drugs;
x278cwi_counter x278cwi_count_priors;
x278cwi_counter x278cwi_count_symptoms;
x278cwi_counter x278cwi_count_age;
x278cwi_counter x278cwi_count_diagnoses;
x278cwi_counter x278cwi_count_procedures;
x278cwi_counter x278cwi_count_text;
x278cwi_counter x278cwi_count_fact;
x278cwi_counter x278cwi_count_score;

/* ---- what counters share (leaf.c) ------------------------------------------------------------------------------ */

/* The day that `within`, symptoms and ages look back from. */
int32_t x278cwi_anchor(const x278cwi_question *question, const x278cwi_node *node);

/* The duration of an attribute; none when it is not given. */
x278cwi_duration x278cwi_duration_of(const x278cwi_node *node, uint32_t attribute);

/* The days that a leaf looks at. */
x278cwi_span x278cwi_window_of(const x278cwi_question *question, const x278cwi_node *node);

/* The truth may change on a day: it holds until the day before, if that is not past. */
void x278cwi_turn(x278cwi_answer *answer, int32_t now, int32_t day);

/* Days of items on which the truth of a leaf may change: as they come up to now, or as the window leaves them behind. The
 * least of each kind is all that is needed. */
typedef struct x278cwi_turns {
    int32_t now;
    int32_t first; /* of the window; X278CWI_NEVER: none */
    int32_t comes; /* the least day after now */
    int32_t goes;  /* the least day in the window */
} x278cwi_turns;

x278cwi_turns x278cwi_turns_begin(const x278cwi_question *question, const x278cwi_node *node);

static inline void x278cwi_turns_add(x278cwi_turns *turns, int32_t day) {
    if (day > turns->now) {
        turns->comes = day < turns->comes ? day : turns->comes;
    } else if (day >= turns->first) {
        turns->goes = day < turns->goes ? day : turns->goes;
    }
}

/* The last day up to which the truth holds. */
int32_t x278cwi_turns_end(const x278cwi_turns *turns, const x278cwi_question *question, const x278cwi_node *node);

/* Does the value of an item fit a filter? TRUE without a filter; MAYBE when the item has no such value. */
x278cwi_truth x278cwi_match_choice(const x278cwi_value *filter, const x278cwi_value *value);
x278cwi_truth x278cwi_match_word(const x278cwi_value *filter, const x278cwi_value *value);
x278cwi_truth x278cwi_match_yes(const x278cwi_value *filter, const x278cwi_value *value);

/* Is a date that may be partial in a window? A date after now leaves the item out: FALSE. `needed`: without a date it is
 * MAYBE, else TRUE. */
x278cwi_truth x278cwi_match_date(const x278cwi_value *date, x278cwi_span window, int32_t now, bool needed);

/* An integer attribute, or what stands for it when it is not given. */
int32_t x278cwi_integer_of(const x278cwi_node *node, uint32_t attribute, int32_t otherwise);

/* Judge low and high against need: X278CWI_TRUE when low is enough, FALSE when high is not. */
void x278cwi_judge(x278cwi_answer *answer, int64_t low, bool bounded, int64_t high, int64_t need);

/* Judge the number of items by their matches; `complete`: there are no others. */
void x278cwi_judge_items(x278cwi_answer *answer, const x278cwi_node *node, int64_t certain, int64_t possible,
                         bool complete);

/* Remember an item by what it counts for. */
void x278cwi_note(x278cwi_notes *notes, x278_str id, x278cwi_truth match);

/* The id of an item. */
static inline x278_str x278cwi_id_of(const x278cwi_node *item) {
    return x278cwi_get(item, X278CWI_ID)->text;
}

#endif
