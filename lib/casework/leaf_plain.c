/* Criteria over single values: age, texts, facts, scores of tables. */
#include "base/utf8.h"
#include "casework/leaf.h"

/* A number as text in the room of an answer. */
static void give_number(x278cwi_answer *answer, int64_t number) {
    size_t at = sizeof answer->room - 1;
    uint64_t rest = number < 0 ? 0 - (uint64_t)number : (uint64_t)number;
    answer->room[at] = '\0';
    do {
        answer->room[--at] = (char)('0' + rest % 10);
        rest /= 10;
    } while (rest > 0);
    if (number < 0) {
        answer->room[--at] = '-';
    }
    answer->value = (x278_str){answer->room + at, sizeof answer->room - 1 - at};
}

static bool find_birth(const x278cwi_record *record, int32_t *out) {
    const x278cwi_node *patient = x278cwi_node_child(record->evidence->tree.root, X278CWI_PATIENT);
    if (record->request.has_birth) {
        *out = record->request.birth;
        return true;
    }
    if (patient == NULL || !x278cwi_has(patient, X278CWI_PATIENT_BIRTH)) {
        return false;
    }
    *out = x278cwi_get(patient, X278CWI_PATIENT_BIRTH)->lo;
    return true;
}

void x278cwi_count_age(const x278cwi_question *question, const x278cwi_node *node, x278cwi_notes *notes,
                       x278cwi_answer *answer) {
    (void)notes; /* a birth date has no id */
    int32_t birth;
    answer->truth = X278CWI_MAYBE;
    answer->has_low = true;
    answer->has_need = x278cwi_has(node, X278CWI_MIN);
    answer->need = x278cwi_integer_of(node, X278CWI_MIN, 0);
    if (!find_birth(question->record, &birth)) {
        return;
    }
    int32_t years = x278cwi_day_years(birth, x278cwi_anchor(question, node));
    bool fits = years >= answer->need && years <= x278cwi_integer_of(node, X278CWI_AGE_MAX, INT32_MAX);
    answer->truth = fits ? X278CWI_TRUE : X278CWI_FALSE;
    answer->low = years;
    answer->has_high = true;
    answer->high = years;
    give_number(answer, years);
}

/* Long enough, or not known to be. */
void x278cwi_count_text(const x278cwi_question *question, const x278cwi_node *node, x278cwi_notes *notes,
                        x278cwi_answer *answer) {
    const x278cwi_node *item;
    x278_str name = x278cwi_get(node, X278CWI_SAID_NAME)->text;
    x278_str text = x278cwi_evidence_text(question->record->evidence, name.ptr, &item);
    int64_t length = (int64_t)x278i_utf8_count(text.ptr, text.len);
    x278cwi_judge(answer, length, true, length, x278cwi_integer_of(node, X278CWI_SAID_MIN_LENGTH, 1));
    answer->truth = x278cwi_either(answer->truth, X278CWI_MAYBE);
    answer->holds = INT32_MAX;
    if (item != NULL) {
        x278cwi_note(notes, x278cwi_id_of(item), answer->truth);
    }
}

void x278cwi_count_fact(const x278cwi_question *question, const x278cwi_node *node, x278cwi_notes *notes,
                        x278cwi_answer *answer) {
    const x278cwi_node *fact =
        x278cwi_evidence_fact(question->record->evidence, x278cwi_get(node, X278CWI_SAID_NAME)->text);
    answer->truth = X278CWI_MAYBE;
    answer->holds = INT32_MAX;
    if (fact != NULL) {
        const x278cwi_value *value = x278cwi_get(fact, X278CWI_FACT_VALUE);
        answer->value = value->text;
        answer->truth = x278cwi_match_word(x278cwi_get(node, X278CWI_SAID_IS), value);
        x278cwi_note(notes, x278cwi_id_of(fact), answer->truth);
    }
}

/* Do the facts fit a row of a table of scores? */
static x278cwi_truth match_row(const x278cw_evidence *evidence, const x278cwi_node *row) {
    x278cwi_truth match = X278CWI_TRUE;
    for (uint32_t i = 0; i < row->extra_count && match != X278CWI_FALSE; i++) {
        const x278cwi_node *fact = x278cwi_evidence_fact(evidence, row->extras[i].name);
        bool same =
            fact != NULL && x278cwi_str_equal(x278cwi_get(fact, X278CWI_FACT_VALUE)->text, row->extras[i].value);
        match = x278cwi_both(match, fact == NULL ? X278CWI_MAYBE : same ? X278CWI_TRUE : X278CWI_FALSE);
    }
    return match;
}

static void note_row(const x278cw_evidence *evidence, const x278cwi_node *row, x278cwi_notes *notes) {
    for (const x278cwi_node *fact = x278cwi_evidence_first(evidence, X278CWI_FACTS, X278CWI_FACT);
         notes != NULL && fact != NULL; fact = x278cwi_node_sibling(fact)) {
        for (uint32_t i = 0; i < row->extra_count; i++) {
            bool used = x278cwi_str_equal(row->extras[i].name, x278cwi_get(fact, X278CWI_FACT_NAME)->text);
            x278cwi_note(notes, x278cwi_id_of(fact), used ? X278CWI_TRUE : X278CWI_FALSE);
        }
    }
}

/* The score of the first row that is not passed over; unknown where a fact of that row is. */
void x278cwi_count_score(const x278cwi_question *question, const x278cwi_node *node, x278cwi_notes *notes,
                         x278cwi_answer *answer) {
    const x278cw_evidence *evidence = question->record->evidence;
    const x278cwi_node *table = x278cwi_chain_scores(question->chain, x278cwi_get(node, X278CWI_SCORE_TABLE)->text);
    const x278cwi_node *row = x278cwi_node_child(table, X278CWI_SCORE_ROW);
    while (row != NULL && match_row(evidence, row) == X278CWI_FALSE) {
        row = x278cwi_node_sibling(row);
    }
    answer->truth = X278CWI_MAYBE;
    answer->has_low = true;
    answer->has_need = true;
    answer->need = x278cwi_get(node, X278CWI_MIN)->lo;
    answer->holds = INT32_MAX;
    if (row == NULL || match_row(evidence, row) != X278CWI_TRUE) {
        return;
    }
    int32_t score = x278cwi_get(row, X278CWI_ROW_SCORE)->lo;
    x278cwi_judge(answer, score, true, score, answer->need);
    give_number(answer, score);
    note_row(evidence, row, notes);
}
