/* Criteria over what was found: flags, measures, examinations, symptoms. */
#include <string.h>

#include "casework/leaf.h"

/* ---- flags ----------------------------------------------------------------------------------------------------- */

/* The flags of a leaf on a day: the listed ones, and one of our own at a time. */
typedef struct flag_view {
    const x278cwi_record *record;
    const x278cwi_value *names;
    int32_t now;
    bool complete;
    x278cwi_flag_bits bits;
} flag_view;

static void tally_state(x278cwi_flag_state state, int64_t *low, int64_t *high) {
    *low += state == X278CWI_FLAG_YES;
    *high += state != X278CWI_FLAG_NO;
}

static x278cwi_flag_state state_of(const flag_view *v, const x278cwi_value *name) {
    if (name->lo >= 0) {
        return x278cwi_flag_state_of(&v->bits, (uint32_t)name->lo, v->complete);
    }
    x278cwi_flag_bits own = x278cwi_record_own_flag(v->record, v->now, name->text);
    return x278cwi_flag_state_of(&own, 0, v->complete);
}

/* What an item or code that says "yes" counts for, by the state of its flag. */
static x278cwi_truth weight_of(x278cwi_flag_state state) {
    return state == X278CWI_FLAG_YES ? X278CWI_TRUE : X278CWI_MAYBE;
}

static void note_flag_items(const flag_view *v, x278cwi_notes *notes) {
    for (const x278cwi_node *flag = x278cwi_evidence_first(v->record->evidence, X278CWI_FLAGS, X278CWI_FLAG);
         flag != NULL; flag = x278cwi_node_sibling(flag)) {
        const x278cwi_value *name = x278cwi_get(flag, X278CWI_FLAG_NAME);
        int32_t value = x278cwi_get(flag, X278CWI_FLAG_VALUE)->lo;
        if (value == X278CWI_NO || !x278cwi_choices_have(v->names, name) || !x278cwi_flag_counts(flag, v->now)) {
            continue;
        }
        x278cwi_flag_state state = state_of(v, name);
        if (value == X278CWI_YES) {
            x278cwi_note(notes, x278cwi_id_of(flag), weight_of(state));
        } else if (state == X278CWI_FLAG_UNKNOWN) {
            x278cwi_note(notes, x278cwi_id_of(flag), X278CWI_MAYBE);
        }
    }
}

/* Codes that stand for a flag of the leaf: TRUE for one that is yes. */
static x278cwi_truth match_code(const flag_view *v, const x278cwi_known_code *code) {
    x278cwi_truth match = X278CWI_FALSE;
    if (code->row == NULL) {
        return match;
    }
    const x278cwi_value *flags = x278cwi_get(code->row, X278CWI_DIAGNOSIS_FLAGS);
    for (uint32_t bit = 0; bit < X278CWI_FLAG_COUNT; bit++) {
        if ((flags->mask & v->names->mask) >> bit & 1) {
            match = x278cwi_either(match, weight_of(x278cwi_flag_state_of(&v->bits, bit, v->complete)));
        }
    }
    for (uint32_t i = 0; i < flags->word_count; i++) {
        x278cwi_value name = {.text = flags->words[i], .lo = -1};
        if (x278cwi_words_have(v->names, name.text)) {
            match = x278cwi_either(match, weight_of(state_of(v, &name)));
        }
    }
    return match;
}

void x278cwi_count_flags(const x278cwi_question *question, const x278cwi_node *node, x278cwi_notes *notes,
                         x278cwi_answer *answer) {
    const x278cwi_record *record = question->record;
    bool complete = x278cwi_evidence_complete(record->evidence, X278CWI_FLAGS);
    const flag_view v = {record, x278cwi_get(node, X278CWI_FLAG_NAMES), question->now, complete,
                         x278cwi_record_flags(record, question->now)};
    int64_t low = 0;
    int64_t high = 0;
    for (uint32_t bit = 0; bit < X278CWI_FLAG_COUNT; bit++) {
        if (v.names->mask >> bit & 1) {
            tally_state(x278cwi_flag_state_of(&v.bits, bit, complete), &low, &high);
        }
    }
    for (uint32_t i = 0; i < v.names->word_count; i++) {
        const x278cwi_value name = {.text = v.names->words[i], .lo = -1};
        tally_state(state_of(&v, &name), &low, &high);
    }
    x278cwi_judge_items(answer, node, low, high, true);
    answer->holds = INT32_MAX;
    for (const x278cwi_node *flag = x278cwi_evidence_first(record->evidence, X278CWI_FLAGS, X278CWI_FLAG); flag != NULL;
         flag = x278cwi_node_sibling(flag)) {
        if (x278cwi_has(flag, X278CWI_DATE)) {
            x278cwi_turn(answer, question->now, x278cwi_get(flag, X278CWI_DATE)->lo);
        }
    }
    if (notes != NULL) {
        note_flag_items(&v, notes);
        for (size_t i = 0; i < record->code_count; i++) {
            x278cwi_note(notes, record->codes[i].code.id, match_code(&v, &record->codes[i]));
        }
    }
}

/* ---- measures -------------------------------------------------------------------------------------------------- */

static bool holds(const x278_decimal *value, int32_t op, const x278_decimal *wanted) {
    int32_t order = 0;
    if (x278_decimal_compare(value, wanted, &order) != X278_OK) {
        return false;
    }
    switch (op) {
    case X278CWI_GE:
        return order >= 0;
    case X278CWI_GT:
        return order > 0;
    case X278CWI_LE:
        return order <= 0;
    case X278CWI_LT:
        return order < 0;
    default:
        return order == 0;
    }
}

static x278_decimal decimal_of(const x278cwi_node *node, uint32_t attribute) {
    return x278cwi_decimal_of(x278cwi_get(node, attribute));
}

static int32_t date_of(const x278cwi_node *item) {
    return x278cwi_get(item, X278CWI_DATE)->lo;
}

/* Is an item to be picked in the place of another, which came before it in the file? */
static bool is_better(int32_t pick, const x278cwi_node *item, const x278cwi_node *best) {
    x278_decimal value = decimal_of(item, X278CWI_MEASURE_VALUE);
    x278_decimal other = decimal_of(best, X278CWI_MEASURE_VALUE);
    bool later = date_of(item) >= date_of(best);
    switch (pick) {
    case X278CWI_PICK_FIRST:
        return date_of(item) < date_of(best);
    case X278CWI_PICK_LOWEST:
        return holds(&value, X278CWI_LT, &other) || (later && holds(&value, X278CWI_EQ, &other));
    case X278CWI_PICK_HIGHEST:
        return holds(&value, X278CWI_GT, &other) || (later && holds(&value, X278CWI_EQ, &other));
    default:
        return later;
    }
}

/* Which measures a leaf looks at. */
typedef struct measures {
    const x278cwi_question *question;
    const x278cwi_node *node;
    x278cwi_span window;
    x278_decimal wanted;
    int32_t op;
} measures;

static bool is_of_kind(const measures *m, const x278cwi_node *item) {
    const x278cwi_value *wanted = x278cwi_get(m->node, X278CWI_MEASURED_KIND);
    const x278cwi_value *kind = x278cwi_get(item, X278CWI_MEASURE_KIND);
    return wanted->lo >= 0 ? kind->lo == wanted->lo : x278cwi_str_equal(wanted->text, kind->text);
}

static bool is_looked_at(const measures *m, const x278cwi_node *item) {
    int32_t date = date_of(item);
    return is_of_kind(m, item) && date >= m->window.first && date <= m->window.last;
}

static const x278cwi_node *first_measure(const measures *m) {
    return x278cwi_evidence_first(m->question->record->evidence, X278CWI_MEASURES, X278CWI_MEASURE);
}

/* The measure that a pick takes; NULL: there is none. `fits`: of those alone that compare. */
static const x278cwi_node *pick_measure(const measures *m, int32_t pick, bool fits) {
    const x278cwi_node *best = NULL;
    for (const x278cwi_node *item = first_measure(m); item != NULL; item = x278cwi_node_sibling(item)) {
        x278_decimal value = decimal_of(item, X278CWI_MEASURE_VALUE);
        if (is_looked_at(m, item) && (!fits || holds(&value, m->op, &m->wanted)) &&
            (best == NULL || is_better(pick, item, best))) {
            best = item;
        }
    }
    return best;
}

static void note_picked(const measures *m, x278cwi_notes *notes, const x278cwi_node *one, const x278cwi_node *other,
                        bool all_that_fit) {
    for (const x278cwi_node *item = first_measure(m); notes != NULL && item != NULL;
         item = x278cwi_node_sibling(item)) {
        x278_decimal value = decimal_of(item, X278CWI_MEASURE_VALUE);
        bool picked =
            all_that_fit ? is_looked_at(m, item) && holds(&value, m->op, &m->wanted) : item == one || item == other;
        x278cwi_note(notes, x278cwi_id_of(item), picked ? X278CWI_TRUE : X278CWI_FALSE);
    }
}

static void take_unit(const measures *m, const x278cwi_node *picked, x278cwi_answer *answer) {
    const x278cwi_value *kind = x278cwi_get(m->node, X278CWI_MEASURED_KIND);
    if (kind->lo >= 0) {
        const char *unit = x278cwi_measure_unit(kind->lo);
        answer->unit = (x278_str){unit, strlen(unit)};
    } else if (picked != NULL) {
        answer->unit = x278cwi_get(picked, X278CWI_MEASURE_UNIT)->text;
    }
}

/* The latest less the first; two are needed. */
static void count_change(const measures *m, x278cwi_notes *notes, x278cwi_answer *answer) {
    const x278cwi_node *first = pick_measure(m, X278CWI_PICK_FIRST, false);
    const x278cwi_node *latest = pick_measure(m, X278CWI_PICK_LATEST, false);
    take_unit(m, latest, answer);
    answer->truth = X278CWI_MAYBE;
    if (first == latest) {
        return;
    }
    x278_decimal from = decimal_of(first, X278CWI_MEASURE_VALUE);
    x278_decimal to = decimal_of(latest, X278CWI_MEASURE_VALUE);
    x278_decimal change;
    if (x278_decimal_subtract(&to, &from, &change) != X278_OK) {
        return;
    }
    size_t len = x278_decimal_format(&change, answer->room, sizeof answer->room);
    answer->value = (x278_str){answer->room, len};
    answer->truth = holds(&change, m->op, &m->wanted) ? X278CWI_TRUE : X278CWI_FALSE;
    note_picked(m, notes, first, latest, false);
}

void x278cwi_count_measures(const x278cwi_question *question, const x278cwi_node *node, x278cwi_notes *notes,
                            x278cwi_answer *answer) {
    const measures m = {question, node, x278cwi_window_of(question, node), decimal_of(node, X278CWI_MEASURED_VALUE),
                        x278cwi_get(node, X278CWI_MEASURED_OP)->lo};
    int32_t pick = x278cwi_get(node, X278CWI_MEASURED_PICK)->lo;
    x278cwi_turns turns = x278cwi_turns_begin(question, node);
    for (const x278cwi_node *item = first_measure(&m); item != NULL; item = x278cwi_node_sibling(item)) {
        if (is_of_kind(&m, item)) {
            x278cwi_turns_add(&turns, date_of(item));
        }
    }
    answer->holds = x278cwi_turns_end(&turns, question, node);
    if (pick == X278CWI_PICK_CHANGE) {
        count_change(&m, notes, answer);
        return;
    }
    bool any = pick == X278CWI_PICK_ANY;
    const x278cwi_node *seen = pick_measure(&m, pick, false);
    const x278cwi_node *picked = any ? pick_measure(&m, pick, true) : seen;
    take_unit(&m, seen, answer);
    if (seen == NULL) {
        answer->truth = X278CWI_MAYBE;
        return;
    }
    if (picked != NULL) {
        x278_decimal value = decimal_of(picked, X278CWI_MEASURE_VALUE);
        answer->value = x278cwi_get(picked, X278CWI_MEASURE_VALUE)->text;
        answer->truth = holds(&value, m.op, &m.wanted) ? X278CWI_TRUE : X278CWI_FALSE;
    }
    note_picked(&m, notes, picked, NULL, any);
}

/* ---- examinations ---------------------------------------------------------------------------------------------- */

/* What an exam says of one finding. */
typedef enum said {
    SAID_NOTHING,
    SAID_NO,
    SAID_UNKNOWN,
    SAID_YES
} said;

/* A finding that is asked for: by its index in the list, or by its name. */
typedef struct wanted {
    int32_t index;
    x278_str name;
} wanted;

static bool is_wanted(const wanted *w, const x278cwi_value *name) {
    return w->index >= 0 ? name->lo == w->index : x278cwi_str_equal(name->text, w->name);
}

static said said_by(const x278cwi_node *leaf, const x278cwi_node *exam, const wanted *w) {
    said best = SAID_NOTHING;
    for (const x278cwi_node *finding = x278cwi_node_child(exam, X278CWI_EXAM_FINDING); finding != NULL;
         finding = x278cwi_node_sibling(finding)) {
        if (!is_wanted(w, x278cwi_get(finding, X278CWI_FINDING_NAME))) {
            continue;
        }
        said one = x278cwi_get(finding, X278CWI_FINDING_PRESENT)->lo == X278CWI_YES ? SAID_YES : SAID_NO;
        const x278cwi_value *grade = x278cwi_get(finding, X278CWI_FINDING_GRADE);
        if (one == SAID_YES && x278cwi_has(leaf, X278CWI_EXAM_GRADE_MAX)) {
            bool fits = grade->lo <= x278cwi_get(leaf, X278CWI_EXAM_GRADE_MAX)->lo;
            one = grade->text.ptr == NULL ? SAID_UNKNOWN : fits ? SAID_YES : SAID_NO;
        }
        best = one > best ? one : best;
    }
    return best;
}

/* Which exams a leaf looks at, and what they say of all its findings. */
typedef struct exams {
    const x278cwi_question *question;
    const x278cwi_node *node;
    x278cwi_span window;
} exams;

static x278cwi_truth match_exam(const exams *e, const x278cwi_node *exam) {
    int32_t date = date_of(exam);
    bool in_window = date >= e->window.first && date <= e->window.last;
    return in_window
               ? x278cwi_match_choice(x278cwi_get(e->node, X278CWI_EXAM_REGION), x278cwi_get(exam, X278CWI_REGION))
               : X278CWI_FALSE;
}

static const x278cwi_node *first_exam(const exams *e) {
    return x278cwi_evidence_first(e->question->record->evidence, X278CWI_EXAMS, X278CWI_EXAM);
}

/* The newest day on which an exam says something of a finding, among exams that match at least so well, and what. */
static said newest(const exams *e, const wanted *w, x278cwi_truth least, int32_t *day) {
    said best = SAID_NOTHING;
    *day = X278CWI_NEVER;
    for (const x278cwi_node *exam = first_exam(e); exam != NULL; exam = x278cwi_node_sibling(exam)) {
        int32_t date = date_of(exam);
        if (date < *day || match_exam(e, exam) < least) {
            continue;
        }
        said one = said_by(e->node, exam, w);
        if (one != SAID_NOTHING && (date > *day || one > best)) {
            best = one;
            *day = date;
        }
    }
    return best;
}

/* What was decided of a finding, and by the exams of which day. */
typedef struct decision {
    wanted what;
    said state;
    int32_t day;
} decision;

/* An exam whose region is not known decides only together with those that certainly count. */
static decision decide(const exams *e, wanted what) {
    int32_t certain_day;
    int32_t possible_day;
    said certain = newest(e, &what, X278CWI_TRUE, &certain_day);
    said possible = newest(e, &what, X278CWI_MAYBE, &possible_day);
    if (certain != SAID_NOTHING && certain == possible) {
        return (decision){what, certain, certain_day};
    }
    return (decision){what, SAID_UNKNOWN, possible_day};
}

/* What an exam counts for: yes, or unknown, of one of the findings. */
static x278cwi_truth weight_of_exam(const exams *e, const x278cwi_node *exam, const decision *all, size_t count) {
    x278cwi_truth weight = X278CWI_FALSE;
    x278cwi_truth match = match_exam(e, exam);
    for (size_t i = 0; i < count && match != X278CWI_FALSE; i++) {
        if (date_of(exam) != all[i].day) {
            continue;
        }
        said one = said_by(e->node, exam, &all[i].what);
        bool open = one > SAID_NO || (one == SAID_NO && match == X278CWI_MAYBE);
        if (all[i].state == SAID_YES && one == SAID_YES) {
            weight = X278CWI_TRUE;
        } else if (all[i].state == SAID_UNKNOWN && open) {
            weight = x278cwi_either(weight, X278CWI_MAYBE);
        }
    }
    return weight;
}

void x278cwi_count_exams(const x278cwi_question *question, const x278cwi_node *node, x278cwi_notes *notes,
                         x278cwi_answer *answer) {
    const exams e = {question, node, x278cwi_window_of(question, node)};
    const x278cwi_value *names = x278cwi_get(node, X278CWI_EXAM_FINDINGS);
    decision all[64 + X278CWI_MOST_OWN];
    size_t count = 0;
    for (uint32_t i = 0; i < x278cwi_exam_findings.count; i++) {
        if (names->mask >> i & 1) {
            all[count++] = decide(&e, (wanted){(int32_t)i, {NULL, 0}});
        }
    }
    for (uint32_t i = 0; i < names->word_count; i++) {
        all[count++] = decide(&e, (wanted){-1, names->words[i]});
    }
    int64_t low = 0;
    int64_t high = 0;
    for (size_t i = 0; i < count; i++) {
        low += all[i].state == SAID_YES;
        high += all[i].state != SAID_NO;
    }
    x278cwi_judge_items(answer, node, low, high, true);
    x278cwi_turns turns = x278cwi_turns_begin(question, node);
    for (const x278cwi_node *exam = first_exam(&e); exam != NULL; exam = x278cwi_node_sibling(exam)) {
        x278cwi_turns_add(&turns, date_of(exam));
    }
    answer->holds = x278cwi_turns_end(&turns, question, node);
    for (const x278cwi_node *exam = first_exam(&e); notes != NULL && exam != NULL; exam = x278cwi_node_sibling(exam)) {
        x278cwi_note(notes, x278cwi_id_of(exam), weight_of_exam(&e, exam, all, count));
    }
}

/* ---- symptoms -------------------------------------------------------------------------------------------------- */

/* An entry of the symptom: its value, and the least and most days that it has lasted. */
typedef struct lasted {
    x278cwi_truth truth;
    int64_t low, high;
    bool bounded;
} lasted;

/* Both sides have what one side is asked to have. */
static x278cwi_truth match_side(const x278cwi_value *filter, const x278cwi_value *side) {
    bool both = side->text.ptr != NULL && x278cwi_str_is(side->text, "both");
    return both && filter->text.ptr != NULL ? X278CWI_TRUE : x278cwi_match_choice(filter, side);
}

static lasted look_at_symptom(const x278cwi_question *question, const x278cwi_node *node, const x278cwi_node *item) {
    int32_t anchor = x278cwi_anchor(question, node);
    x278cwi_duration least = x278cwi_duration_of(node, X278CWI_MIN);
    const x278cwi_value *onset = x278cwi_get(item, X278CWI_SYMPTOM_ONSET);
    const x278cwi_value *resolved = x278cwi_get(item, X278CWI_SYMPTOM_RESOLVED);
    x278cwi_truth filters =
        x278cwi_both(match_side(x278cwi_get(node, X278CWI_HAS_SYMPTOM_SIDE), x278cwi_get(item, X278CWI_SYMPTOM_SIDE)),
                     x278cwi_match_choice(x278cwi_get(node, X278CWI_HAS_SYMPTOM_SEVERITY),
                                          x278cwi_get(item, X278CWI_SYMPTOM_SEVERITY)));
    bool known = onset->text.ptr != NULL;
    if (x278cwi_get(item, X278CWI_SYMPTOM_PRESENT)->lo == X278CWI_NO || filters == X278CWI_FALSE ||
        (resolved->text.ptr != NULL && resolved->hi <= anchor) || (known && onset->lo > question->now)) {
        return (lasted){X278CWI_FALSE, 0, 0, true};
    }
    if (!known) {
        return (lasted){X278CWI_MAYBE, 0, 0, false};
    }
    int64_t low = filters == X278CWI_TRUE && onset->hi < anchor ? (int64_t)anchor - onset->hi : 0;
    int64_t high = onset->lo < anchor ? (int64_t)anchor - onset->lo : 0;
    bool met = x278cwi_day_after(onset->hi, least) <= anchor && filters == X278CWI_TRUE;
    bool missed = x278cwi_day_after(onset->lo, least) > anchor;
    return (lasted){met ? X278CWI_TRUE : missed ? X278CWI_FALSE : X278CWI_MAYBE, low, high, true};
}

/* The days on which an entry may come to another value. */
static void turn_symptom(const x278cwi_question *question, const x278cwi_node *node, const x278cwi_node *item,
                         x278cwi_answer *answer) {
    x278cwi_duration least = x278cwi_duration_of(node, X278CWI_MIN);
    const x278cwi_value *onset = x278cwi_get(item, X278CWI_SYMPTOM_ONSET);
    const x278cwi_value *resolved = x278cwi_get(item, X278CWI_SYMPTOM_RESOLVED);
    if (resolved->text.ptr != NULL) {
        x278cwi_turn(answer, question->now, resolved->hi);
    }
    if (onset->text.ptr != NULL) {
        x278cwi_turn(answer, question->now, onset->lo);
        x278cwi_turn(answer, question->now, x278cwi_day_after(onset->lo, least));
        x278cwi_turn(answer, question->now, x278cwi_day_after(onset->hi, least));
    }
}

void x278cwi_count_symptoms(const x278cwi_question *question, const x278cwi_node *node, x278cwi_notes *notes,
                            x278cwi_answer *answer) {
    const x278cwi_value *name = x278cwi_get(node, X278CWI_HAS_SYMPTOM);
    int32_t days = x278cwi_duration_days(x278cwi_duration_of(node, X278CWI_MIN));
    bool found = false;
    lasted all = {X278CWI_FALSE, 0, 0, true};
    const x278cwi_turns turns = {question->now, X278CWI_NEVER, X278CWI_ALWAYS, X278CWI_ALWAYS};
    answer->holds = x278cwi_turns_end(&turns, question, node);
    for (const x278cwi_node *item =
             x278cwi_evidence_first(question->record->evidence, X278CWI_SYMPTOMS, X278CWI_SYMPTOM);
         item != NULL; item = x278cwi_node_sibling(item)) {
        if (!x278cwi_str_equal(x278cwi_get(item, X278CWI_SYMPTOM_NAME)->text, name->text)) {
            continue;
        }
        lasted one = look_at_symptom(question, node, item);
        found = true;
        all.truth = x278cwi_either(all.truth, one.truth);
        all.low = one.low > all.low ? one.low : all.low;
        all.high = one.high > all.high ? one.high : all.high;
        all.bounded = all.bounded && one.bounded;
        x278cwi_note(notes, x278cwi_id_of(item), one.truth);
        turn_symptom(question, node, item, answer);
    }
    answer->truth = found ? all.truth : X278CWI_MAYBE;
    answer->has_low = true;
    answer->low = all.low;
    answer->has_high = found && all.bounded;
    answer->high = answer->has_high ? all.high : 0;
    answer->has_need = days >= 0;
    answer->need = days >= 0 ? days : 0;
}
