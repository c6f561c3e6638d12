/* The card for the call with the medical director: a summary, the one finding, citations, objections and answers. */
#include <string.h>

#include "casework/lists.h"
#include "casework/measured.h"
#include "casework/writing.h"

#define MOST_WORDS 75
#define MOST_OBJECTIONS 6

/* How much of each list is shown, by how short the card has to be. */
static const struct {
    size_t citations, items, services, new_items;
} limits[X278CWI_LEVELS] = {{4, 6, 12, 8}, {2, 3, 8, 4}, {1, 2, 6, 2}, {1, 1, 4, 1}};

static x278_str word_of(x278cwi_writing *w, const x278cwi_node *node, uint32_t attribute) {
    return x278cwi_page_plain(&w->page, x278cwi_get(node, attribute)->text);
}

/* Keep the first entries of a list, `most` is not 0. False: it has no more. */
static bool cut_list(x278cwi_part *part, const char *list, size_t most) {
    x278cwi_cell *cell = (x278cwi_cell *)x278cwi_part_find(part, list, strlen(list));
    x278cwi_part *last = cell->first;
    for (size_t i = 1; last != NULL && i < most; i++) {
        last = last->next;
    }
    if (last == NULL || last->next == NULL) {
        return false;
    }
    last->next = NULL;
    cell->last = last;
    return true;
}

/* ---- the summary ----------------------------------------------------------------------------------------------- */

static size_t count_words(x278_str text) {
    size_t count = 0;
    for (size_t i = 0; i < text.len; i++) {
        bool blank = text.ptr[i] == ' ' || text.ptr[i] == '\n';
        bool after = i == 0 || text.ptr[i - 1] == ' ' || text.ptr[i - 1] == '\n';
        count += !blank && after ? 1 : 0;
    }
    return count;
}

/* Add a sentence when it fits whole. */
static void say(x278cwi_writing *w, size_t *words, x278cwi_shown shown) {
    size_t more = shown.text.ptr != NULL ? count_words(shown.text) : 0;
    if (more > 0 && shown.text.ptr[0] >= 'a' && shown.text.ptr[0] <= 'z') {
        char first[2] = {(char)(shown.text.ptr[0] - 'a' + 'A'), '\0'};
        shown.text = x278cwi_page_text(&w->page, "%s%v", first, (x278_str){shown.text.ptr + 1, shown.text.len - 1});
    }
    if (more > 0 && *words + more <= MOST_WORDS) {
        *words += more;
        x278cwi_page_put(&w->page, x278cwi_page_add(&w->page, w->page.root, "sentences"), "text", shown);
    }
}

static void say_patient(x278cwi_writing *w, size_t *words) {
    const x278cwi_cell *age = x278cwi_part_find(w->page.root, "age", 3);
    const x278cwi_cell *sex = x278cwi_part_find(w->page.root, "sex", 3);
    if (age->shown.text.ptr != NULL) {
        x278cwi_shown shown = age->shown;
        bool known = sex->shown.text.ptr != NULL;
        shown.text = x278cwi_page_text(&w->page, "%v-year-old %v", age->shown.text,
                                       known ? sex->shown.text : (x278_str){"patient", 7});
        if (known) {
            shown.trace = x278cwi_trace_both(&w->page, shown.trace, sex->shown.trace);
            bool quoted = shown.raw.ptr != NULL && sex->shown.raw.ptr != NULL;
            shown.raw = quoted ? (x278_str){NULL, 0} : shown.raw.ptr != NULL ? shown.raw : sex->shown.raw;
        }
        say(w, words, shown);
    }
}

static void say_flags(x278cwi_writing *w, size_t *words) {
    for (const x278cwi_node *flag = x278cwi_evidence_first(w->evidence, X278CWI_FLAGS, X278CWI_FLAG); flag != NULL;
         flag = x278cwi_node_sibling(flag)) {
        const x278cwi_value *name = x278cwi_get(flag, X278CWI_FLAG_NAME);
        if (name->lo >= 0 && name->lo < X278CWI_URGENT_FLAGS && !x278cwi_write_is_later(w, flag) &&
            x278cwi_get(flag, X278CWI_FLAG_VALUE)->lo == X278CWI_YES) {
            x278_str text = x278cwi_page_text(&w->page, "URGENT: %v", word_of(w, flag, X278CWI_FLAG_NAME));
            say(w, words, x278cwi_shown_traced(text, x278cwi_write_trace(w, flag)));
        }
    }
}

static void say_symptoms(x278cwi_writing *w, size_t *words) {
    for (const x278cwi_node *item = x278cwi_evidence_first(w->evidence, X278CWI_SYMPTOMS, X278CWI_SYMPTOM);
         item != NULL; item = x278cwi_node_sibling(item)) {
        const x278cwi_value *onset = x278cwi_get(item, X278CWI_SYMPTOM_ONSET);
        if (x278cwi_get(item, X278CWI_SYMPTOM_PRESENT)->lo != X278CWI_YES ||
            x278cwi_has(item, X278CWI_SYMPTOM_RESOLVED) || x278cwi_is_after(item, X278CWI_SYMPTOM_ONSET, w->now)) {
            continue;
        }
        x278_str text = x278cwi_page_join(&w->page, word_of(w, item, X278CWI_SYMPTOM_NAME), ", ",
                                          word_of(w, item, X278CWI_SYMPTOM_SIDE));
        text = x278cwi_page_join(&w->page, text, ", ", word_of(w, item, X278CWI_SYMPTOM_SEVERITY));
        if (onset->text.ptr != NULL) {
            text = x278cwi_page_join(&w->page, text, ", since ", x278cwi_page_days(&w->page, onset->lo, onset->hi));
        }
        say(w, words, x278cwi_shown_traced(text, x278cwi_write_trace(w, item)));
    }
}

/* The certain days of a kind, and what came of it in the end. */
static void say_kind(x278cwi_writing *w, size_t *words, const x278cw_kind_days *kind) {
    const x278cwi_courses *all = &w->record.therapies;
    x278_str *ids = x278i_arena_alloc(&w->page.arena, (all->count + 1) * sizeof *ids);
    const x278cwi_node *last = NULL;
    size_t count = 0;
    for (size_t i = 0; ids != NULL && i < all->count; i++) {
        const x278cwi_node *node = all->items[i].node;
        if (x278cwi_str_equal(x278cwi_get(node, X278CWI_THERAPY_KIND)->text, kind->kind) &&
            !x278cwi_period_later(&all->items[i].period, w->now)) {
            ids[count++] = x278cwi_id_of(node);
            last = node;
        }
    }
    if (ids == NULL) {
        w->page.status = X278_E_NOMEM;
        return;
    }
    x278_str trace = x278cwi_trace_items(&w->page, ids, count);
    x278_str text = x278cwi_page_text(&w->page, "%v %v", x278cwi_page_plain(&w->page, kind->kind),
                                      x278cwi_page_weeks(&w->page, kind->low));
    text = x278cwi_page_join(&w->page, text, ", ",
                             last != NULL ? word_of(w, last, X278CWI_COURSE_OUTCOME) : (x278_str){NULL, 0});
    say(w, words,
        x278cwi_shown_figure(&w->page, text, x278cwi_page_text(&w->page, "%v as-of", trace), kind->low, "days"));
}

static void say_measures(x278cwi_writing *w, size_t *words) {
    x278cwi_measured *all;
    size_t count;
    x278_status status = x278cwi_measured_make(&w->page.arena, w->evidence, w->now, &all, &count);
    w->page.status = w->page.status == X278_OK ? status : w->page.status;
    for (size_t i = 0; w->page.status == X278_OK && i < count; i++) {
        x278_str trace = x278cwi_write_trace(w, all[i].first);
        x278_str text = x278cwi_page_join(&w->page, word_of(w, all[i].first, X278CWI_MEASURE_KIND), " ",
                                          x278cwi_get(all[i].first, X278CWI_MEASURE_VALUE)->text);
        if (all[i].count > 1) {
            text = x278cwi_page_join(&w->page, text, " to ", x278cwi_get(all[i].last, X278CWI_MEASURE_VALUE)->text);
            trace = x278cwi_trace_both(&w->page, trace, x278cwi_write_trace(w, all[i].last));
        }
        x278_str unit = x278cwi_measured_unit(&all[i]);
        text = x278cwi_str_is(unit, "score") ? text : x278cwi_page_join(&w->page, text, " ", unit);
        say(w, words, x278cwi_shown_traced(text, trace));
    }
}

static void put_summary(x278cwi_writing *w) {
    size_t words = 0;
    const x278cwi_node *why;
    x278_str text = x278cwi_evidence_text(w->evidence, "why_now", &why);
    say_patient(w, &words);
    say_flags(w, &words);
    say_symptoms(w, &words);
    say(w, &words, x278cwi_part_find(w->page.root, "finding", 7)->shown);
    for (size_t i = 0; i < w->summary->kind_count && words < MOST_WORDS && w->page.status == X278_OK; i++) {
        say_kind(w, &words, w->summary->kinds[i]);
    }
    say_measures(w, &words);
    if (text.ptr != NULL && text.len > 0) {
        size_t end = text.ptr[text.len - 1] == '.' ? 1 : 0;
        say(w, &words, x278cwi_shown_traced((x278_str){text.ptr, text.len - end}, x278cwi_write_trace(w, why)));
    }
}

/* ---- the finding ----------------------------------------------------------------------------------------------- */

/* The weight of a study: severity of its worst finding, then modality, then how new it is. Higher is better. */
typedef struct weight {
    int32_t severity, modality, day;
} weight;

static weight weight_of(const x278cwi_node *study) {
    static const char *const modalities[] = {"CT", "MRI"};
    weight out = {-1, 0, X278CWI_NEVER};
    for (const x278cwi_node *finding = x278cwi_node_child(study, X278CWI_STUDY_FINDING); finding != NULL;
         finding = x278cwi_node_sibling(finding)) {
        const x278cwi_value *severity = x278cwi_get(finding, X278CWI_FINDING_SEVERITY);
        if (severity->text.ptr != NULL && severity->lo > out.severity) {
            out.severity = severity->lo; /* mild, moderate, severe in this order */
        }
    }
    for (int32_t i = 0; i < 2; i++) {
        out.modality =
            x278cwi_str_is(x278cwi_get(study, X278CWI_STUDY_MODALITY)->text, modalities[i]) ? i + 1 : out.modality;
    }
    const x278cwi_value *date = x278cwi_get(study, X278CWI_DATE);
    out.day = date->text.ptr != NULL ? date->hi : X278CWI_NEVER;
    return out;
}

static bool is_better(weight a, weight b) {
    if (a.severity != b.severity) {
        return a.severity > b.severity;
    }
    return a.modality != b.modality ? a.modality > b.modality : a.day > b.day;
}

/* The one study to name: of those that correlate by severity, modality and date; NULL: none. */
static const x278cwi_node *find_study(const x278cwi_writing *w) {
    const x278cwi_node *best = NULL;
    for (const x278cwi_node *study = x278cwi_evidence_first(w->evidence, X278CWI_STUDIES, X278CWI_STUDY); study != NULL;
         study = x278cwi_node_sibling(study)) {
        const x278cwi_value *correlates = x278cwi_get(study, X278CWI_STUDY_CORRELATES);
        if (correlates->text.ptr == NULL || correlates->lo != X278CWI_YES || x278cwi_write_is_later(w, study)) {
            continue;
        }
        if (best == NULL || is_better(weight_of(study), weight_of(best))) {
            best = study;
        }
    }
    return best;
}

/* "severe stenosis at L4-L5, right" */
static x278_str finding_text(x278cwi_writing *w, const x278cwi_node *finding) {
    x278_str text = x278cwi_page_join(&w->page, word_of(w, finding, X278CWI_FINDING_SEVERITY), " ",
                                      word_of(w, finding, X278CWI_FINDING_NAME));
    text = x278cwi_page_join(&w->page, text, " at ", word_of(w, finding, X278CWI_FINDING_LEVEL));
    return x278cwi_page_join(&w->page, text, ", ", word_of(w, finding, X278CWI_FINDING_SIDE));
}

static void put_finding(x278cwi_writing *w, const x278cwi_node *study) {
    if (study == NULL) {
        return;
    }
    x278_str what = {NULL, 0};
    for (const x278cwi_node *finding = x278cwi_node_child(study, X278CWI_STUDY_FINDING); finding != NULL;
         finding = x278cwi_node_sibling(finding)) {
        what = x278cwi_page_join(&w->page, what, "; ", finding_text(w, finding));
    }
    x278_str text = x278cwi_page_join(&w->page, x278cwi_write_item(w, x278cwi_id_of(study)).text, ": ", what);
    x278cwi_page_put(&w->page, w->page.root, "finding", x278cwi_shown_traced(text, x278cwi_write_trace(w, study)));
    const x278cwi_node *correlation = x278cwi_node_child(study, X278CWI_CORRELATION);
    if (correlation != NULL && correlation->text.ptr != NULL) {
        x278cwi_page_put(&w->page, w->page.root, "finding_correlation",
                         x278cwi_shown_traced(correlation->text, x278cwi_write_trace(w, study)));
    }
}

/* ---- citations ------------------------------------------------------------------------------------------------- */

static bool has_id(const x278cw_policy_node *node, x278_str id) {
    for (size_t i = 0; i < node->evidence_count; i++) {
        if (x278cwi_str_equal(node->evidence[i], id)) {
            return true;
        }
    }
    return false;
}

/* Is a node a gap? They are in the order of the nodes. */
static bool is_gap(const x278cw_policy_result *policy, size_t index) {
    size_t low = 0;
    size_t high = policy->gap_count;
    while (low < high) {
        size_t middle = low + (high - low) / 2;
        if (policy->gaps[middle]->node < index) {
            low = middle + 1;
        } else {
            high = middle;
        }
    }
    return low < policy->gap_count && policy->gaps[low]->node == index;
}

/* The order of citations: what the finding is for, what is short, what is met; others are left out. */
static int rank_of(const x278cw_policy_result *policy, size_t index, const x278cwi_node *study) {
    const x278cw_policy_node *node = policy->nodes[index];
    if (study != NULL && has_id(node, x278cwi_id_of(study))) {
        return 0;
    }
    return is_gap(policy, index) ? 1 : node->result == X278CW_MET ? 2 : 3;
}

/* `named`: the policy is the one of the citation before. */
static void put_citation(x278cwi_writing *w, const x278cw_policy_result *policy, const x278cw_policy_node *node,
                         bool named) {
    x278cwi_part *part = x278cwi_page_add(&w->page, w->page.root, "citations");
    if (node != NULL) {
        x278cwi_page_put(&w->page, part, "cite", x278cwi_write_cite(w, policy, node));
    }
    if (named) {
        return;
    }
    x278_str trace = x278cwi_page_text(&w->page, "pol:%v", policy->id);
    int32_t day;
    x278_str from = policy->from;
    if (x278cwi_day_parse(from.ptr, from.len, &day)) {
        from = x278cwi_page_day(&w->page, day);
    }
    x278cwi_page_put(&w->page, part, "title", x278cwi_shown_traced(policy->title, trace));
    x278cwi_page_put(&w->page, part, "version", x278cwi_shown_traced(policy->version, trace));
    x278cwi_page_put(&w->page, part, "from", x278cwi_shown_traced(from, trace));
}

static void put_citations(x278cwi_writing *w, const x278cwi_node *study) {
    size_t put = 0;
    const x278cw_policy_result *last = NULL;
    for (int rank = 0; rank <= 2; rank++) {
        for (size_t i = 0; i < w->report->policy_count; i++) {
            const x278cw_policy_result *policy = w->report->policies[i];
            for (size_t k = 0; k < policy->node_count && put < limits[w->level].citations; k++) {
                if (policy->nodes[k]->cite.ptr != NULL && rank_of(policy, k, study) == rank) {
                    put_citation(w, policy, policy->nodes[k], policy == last);
                    last = policy;
                    put++;
                }
            }
        }
    }
    if (put == 0 && w->report->policy_count > 0) {
        put_citation(w, w->report->policies[0], NULL, false);
    }
}

/* ---- objections ------------------------------------------------------------------------------------------------ */

static void put_objection(x278cwi_writing *w, const x278cw_policy_result *policy, const x278cw_policy_node *node,
                          x278_str text, bool weak) {
    x278cwi_part *part = x278cwi_page_add(&w->page, w->page.root, "objections");
    x278_str trace = x278cwi_write_node_trace(w, policy, node);
    x278_str label = node->label.ptr != NULL ? node->label : node->need_text;
    x278cwi_page_put(&w->page, part, "label", x278cwi_shown_traced(label, trace));
    x278cwi_page_put(&w->page, part, "text", x278cwi_shown_traced(text, trace));
    x278cwi_page_put(&w->page, part, "need", x278cwi_write_need(w, policy, node));
    if (weak) {
        x278cwi_page_put(&w->page, part, "weak", x278cwi_shown_words("only just met"));
    }
    bool answered = node->evidence_count + node->open_count > 0 || node->value.ptr != NULL || node->low > 0;
    if (!answered) {
        x278cwi_page_put(&w->page, part, "none", x278cwi_shown_words("no answer in the record"));
        return;
    }
    x278cwi_write_has(w, part, policy, node);
    for (size_t i = 0; i < node->open_count; i++) {
        x278cwi_page_put(&w->page, x278cwi_page_add(&w->page, part, "items"), "item",
                         x278cwi_write_item(w, node->open[i]));
    }
    if (cut_list(part, "items", limits[w->level].items)) {
        x278cwi_page_put(&w->page, x278cwi_page_add(&w->page, part, "items"), "item", x278cwi_shown_words("and more"));
    }
}

/* Met, but by less than a quarter of what is needed. */
static bool is_weak(const x278cw_policy_node *node) {
    return node->result == X278CW_MET && (node->has & X278CW_HAS_LOW) != 0 && (node->has & X278CW_HAS_NEED) != 0 &&
           node->low >= node->need && node->low - node->need < (node->need + 3) / 4;
}

static void put_objections(x278cwi_writing *w) {
    size_t put = 0;
    for (size_t i = 0; i < w->report->policy_count; i++) {
        const x278cw_policy_result *policy = w->report->policies[i];
        for (size_t k = 0; k < policy->gap_count && put < MOST_OBJECTIONS; k++, put++) {
            put_objection(w, policy, policy->nodes[policy->gaps[k]->node], policy->gaps[k]->text, false);
        }
    }
    for (size_t i = 0; i < w->report->policy_count; i++) {
        const x278cw_policy_result *policy = w->report->policies[i];
        for (size_t k = 0; k < policy->node_count && put < MOST_OBJECTIONS; k++) {
            if (is_weak(policy->nodes[k]) && !is_gap(policy, k)) {
                put_objection(w, policy, policy->nodes[k], (x278_str){NULL, 0}, true);
                put++;
            }
        }
    }
}

/* ---- the card -------------------------------------------------------------------------------------------------- */

static void shorten(x278cwi_writing *w, const char *list, size_t most, const char *name) {
    if (cut_list(w->page.root, list, most)) {
        x278cwi_page_put(&w->page, w->page.root, name, x278cwi_shown_words("and more"));
    }
}

void x278cwi_write_call(x278cwi_writing *w) {
    if (w->page.status != X278_OK || w->report == NULL || w->report->policy_count == 0) {
        return;
    }
    const x278cwi_node *study = find_study(w);
    put_finding(w, study);
    put_summary(w);
    put_citations(w, study);
    put_objections(w);
    if (w->page.status == X278_OK) {
        shorten(w, "services", limits[w->level].services, "more_services");
        shorten(w, "diagnoses", limits[w->level].services, "more_diagnoses");
        shorten(w, "new_evidence", limits[w->level].new_items, "more_evidence");
    }
}
