/* Criteria over dated items: imaging, documents, procedures done, and what was asked for. */
#include "casework/leaf.h"

/* Certain and possible numbers of items. */
typedef struct tally {
    int64_t certain;
    int64_t possible;
    x278cwi_span window;
    x278cwi_turns turns;
} tally;

static tally begin(const x278cwi_question *question, const x278cwi_node *node, x278cwi_answer *answer) {
    answer->holds = INT32_MAX;
    return (tally){0, 0, x278cwi_window_of(question, node), x278cwi_turns_begin(question, node)};
}

static void judge(const tally *all, const x278cwi_question *question, const x278cwi_node *node, bool complete,
                  x278cwi_answer *answer) {
    int32_t holds = x278cwi_turns_end(&all->turns, question, node);
    answer->holds = holds < answer->holds ? holds : answer->holds;
    x278cwi_judge_items(answer, node, all->certain, all->possible, complete);
}

/* On or before the day so long ago. */
static x278cwi_truth match_age_of(const x278cwi_question *question, const x278cwi_node *node, const x278cwi_value *date,
                                  x278cwi_answer *answer) {
    if (node->element != X278CWI_LEAF_PRIOR || !x278cwi_has(node, X278CWI_PRIOR_OLDER_THAN)) {
        return X278CWI_TRUE;
    }
    x278cwi_duration age = x278cwi_duration_of(node, X278CWI_PRIOR_OLDER_THAN);
    int32_t day = x278cwi_day_before(x278cwi_anchor(question, node), age);
    if (date->text.ptr != NULL && date->hi > day) { /* operations are few */
        int32_t next = x278cwi_day_after(date->lo > day ? date->lo : date->hi, age);
        x278cwi_turn(answer, question->now, next > question->now ? next : question->now + 1);
    }
    return x278cwi_match_date(date, (x278cwi_span){X278CWI_NEVER, day}, question->now, true);
}

/* Count an item by its match and its date. */
static void take_dated(tally *all, const x278cwi_question *question, const x278cwi_node *node, const x278cwi_node *item,
                       x278cwi_truth match, x278cwi_notes *notes, x278cwi_answer *answer) {
    const x278cwi_value *date = x278cwi_get(item, X278CWI_DATE);
    if (match != X278CWI_FALSE) {
        bool within = x278cwi_has(node, X278CWI_WITHIN);
        if (date->text.ptr != NULL) {
            x278cwi_turns_add(&all->turns, date->lo);
            x278cwi_turns_add(&all->turns, date->hi);
        }
        match = x278cwi_both(match, x278cwi_match_date(date, all->window, question->now, within));
        match = x278cwi_both(match, match_age_of(question, node, date, answer));
    }
    all->certain += match == X278CWI_TRUE;
    all->possible += match != X278CWI_FALSE;
    x278cwi_note(notes, x278cwi_id_of(item), match);
}

/* One finding for which name, severity and level all hold. */
static x278cwi_truth match_finding(const x278cwi_node *leaf, const x278cwi_node *study) {
    if (!x278cwi_has(leaf, X278CWI_STUDIED_FINDING) && !x278cwi_has(leaf, X278CWI_STUDIED_SEVERITY) &&
        !x278cwi_has(leaf, X278CWI_STUDIED_LEVEL)) {
        return X278CWI_TRUE;
    }
    x278cwi_truth match = X278CWI_FALSE;
    for (const x278cwi_node *finding = x278cwi_node_child(study, X278CWI_STUDY_FINDING); finding != NULL;
         finding = x278cwi_node_sibling(finding)) {
        x278cwi_truth one = x278cwi_match_choice(x278cwi_get(leaf, X278CWI_STUDIED_FINDING),
                                                 x278cwi_get(finding, X278CWI_FINDING_NAME));
        one = x278cwi_both(one, x278cwi_match_choice(x278cwi_get(leaf, X278CWI_STUDIED_SEVERITY),
                                                     x278cwi_get(finding, X278CWI_FINDING_SEVERITY)));
        one = x278cwi_both(one, x278cwi_match_word(x278cwi_get(leaf, X278CWI_STUDIED_LEVEL),
                                                   x278cwi_get(finding, X278CWI_FINDING_LEVEL)));
        match = x278cwi_either(match, one);
    }
    return match;
}

void x278cwi_count_studies(const x278cwi_question *question, const x278cwi_node *node, x278cwi_notes *notes,
                           x278cwi_answer *answer) {
    const x278cw_evidence *evidence = question->record->evidence;
    tally all = begin(question, node, answer);
    for (const x278cwi_node *item = x278cwi_evidence_first(evidence, X278CWI_STUDIES, X278CWI_STUDY); item != NULL;
         item = x278cwi_node_sibling(item)) {
        x278cwi_truth match = x278cwi_match_choice(x278cwi_get(node, X278CWI_STUDIED_MODALITY),
                                                   x278cwi_get(item, X278CWI_STUDY_MODALITY));
        match = x278cwi_both(
            match, x278cwi_match_choice(x278cwi_get(node, X278CWI_STUDIED_REGION), x278cwi_get(item, X278CWI_REGION)));
        match = x278cwi_both(match, x278cwi_match_yes(x278cwi_get(node, X278CWI_STUDIED_CORRELATES),
                                                      x278cwi_get(item, X278CWI_STUDY_CORRELATES)));
        match = x278cwi_both(match, match_finding(node, item));
        take_dated(&all, question, node, item, match, notes, answer);
    }
    judge(&all, question, node, x278cwi_evidence_complete(evidence, X278CWI_STUDIES), answer);
}

void x278cwi_count_documents(const x278cwi_question *question, const x278cwi_node *node, x278cwi_notes *notes,
                             x278cwi_answer *answer) {
    const x278cw_evidence *evidence = question->record->evidence;
    tally all = begin(question, node, answer);
    for (const x278cwi_node *item = x278cwi_evidence_first(evidence, X278CWI_DOCUMENTS, X278CWI_DOCUMENT); item != NULL;
         item = x278cwi_node_sibling(item)) {
        x278cwi_truth match =
            x278cwi_match_choice(x278cwi_get(node, X278CWI_DOCUMENT_KINDS), x278cwi_get(item, X278CWI_DOCUMENT_KIND));
        match = x278cwi_both(match, x278cwi_match_word(x278cwi_get(node, X278CWI_DOCUMENT_OF_SPECIALTY),
                                                       x278cwi_get(item, X278CWI_DOCUMENT_SPECIALTY)));
        take_dated(&all, question, node, item, match, notes, answer);
    }
    judge(&all, question, node, x278cwi_evidence_complete(evidence, X278CWI_DOCUMENTS), answer);
}

void x278cwi_count_priors(const x278cwi_question *question, const x278cwi_node *node, x278cwi_notes *notes,
                          x278cwi_answer *answer) {
    const x278cw_evidence *evidence = question->record->evidence;
    tally all = begin(question, node, answer);
    for (const x278cwi_node *item = x278cwi_evidence_first(evidence, X278CWI_PROCEDURES, X278CWI_PROCEDURE);
         item != NULL; item = x278cwi_node_sibling(item)) {
        x278cwi_truth match =
            x278cwi_match_word(x278cwi_get(node, X278CWI_PRIOR_CODES), x278cwi_get(item, X278CWI_PROCEDURE_DONE_CODE));
        match = x278cwi_both(
            match, x278cwi_match_choice(x278cwi_get(node, X278CWI_PRIOR_REGION), x278cwi_get(item, X278CWI_REGION)));
        take_dated(&all, question, node, item, match, notes, answer);
    }
    judge(&all, question, node, x278cwi_evidence_complete(evidence, X278CWI_PROCEDURES), answer);
}

static bool asks_for(const x278cwi_value *codes, x278_str code) {
    return code.ptr != NULL && x278cwi_words_have(codes, code);
}

void x278cwi_count_procedures(const x278cwi_question *question, const x278cwi_node *node, x278cwi_notes *notes,
                              x278cwi_answer *answer) {
    (void)notes; /* lines have no id */
    const x278cwi_value *codes = x278cwi_get(node, X278CWI_CODES);
    const x278cwi_request *request = &question->record->request;
    int64_t count = 0;
    for (size_t i = 0; request->review != NULL && i < request->line_count; i++) {
        count += asks_for(codes, request->lines[i].code);
    }
    for (size_t i = 0; request->review == NULL && i < question->procedure_count; i++) {
        const char *code = question->procedures[i];
        size_t len = 0;
        while (code[len] != '\0') {
            len++;
        }
        count += asks_for(codes, (x278_str){code, len});
    }
    x278cwi_judge_items(answer, node, count, count, true);
    answer->holds = INT32_MAX;
}

/* Codes that begin with one of the given. */
void x278cwi_count_diagnoses(const x278cwi_question *question, const x278cwi_node *node, x278cwi_notes *notes,
                             x278cwi_answer *answer) {
    const x278cwi_value *codes = x278cwi_get(node, X278CWI_CODES);
    const x278cwi_record *record = question->record;
    int64_t count = 0;
    size_t looked = x278cwi_has(node, X278CWI_CODES_PRINCIPAL) && record->code_count > 1 ? 1 : record->code_count;
    for (size_t i = 0; i < looked; i++) {
        bool fits = false;
        for (uint32_t k = 0; !fits && k < codes->word_count; k++) {
            fits = x278cwi_code_begins(record->codes[i].code.code, codes->words[k]) != SIZE_MAX;
        }
        count += fits;
        x278cwi_note(notes, record->codes[i].code.id, fits ? X278CWI_TRUE : X278CWI_FALSE);
    }
    x278cwi_judge_items(answer, node, count, count, record->codes_known);
    answer->holds = INT32_MAX;
}
