/* What pages take from the record: history, treatment, measures, imaging, texts, documents. */
#include <string.h>

#include "casework/lists.h"
#include "casework/measured.h"
#include "casework/writing.h"

#define COUNT(list) (sizeof(list) / sizeof((list)[0]))

bool x278cwi_write_is_later(const x278cwi_writing *w, const x278cwi_node *item) {
    return x278cwi_is_after(item, X278CWI_DATE, w->now);
}

/* An attribute of an item, or of an element in it, as words. */
static x278cwi_shown word_of(x278cwi_writing *w, const x278cwi_node *item, const x278cwi_node *holder,
                             uint32_t attribute) {
    if (!x278cwi_has(holder, attribute)) {
        return (x278cwi_shown){.text = {NULL, 0}};
    }
    return x278cwi_shown_traced(x278cwi_page_plain(&w->page, x278cwi_get(holder, attribute)->text),
                                x278cwi_write_trace(w, item));
}

/* An attribute as it is written. */
static x278cwi_shown own_text(x278cwi_writing *w, const x278cwi_node *item, x278_str text) {
    return x278cwi_shown_traced(text, text.ptr != NULL ? x278cwi_write_trace(w, item) : (x278_str){NULL, 0});
}

static x278cwi_shown day_of(x278cwi_writing *w, const x278cwi_node *item, uint32_t attribute) {
    const x278cwi_value *date = x278cwi_get(item, attribute);
    if (date->text.ptr == NULL) {
        return (x278cwi_shown){.text = {NULL, 0}};
    }
    return x278cwi_shown_traced(x278cwi_page_days(&w->page, date->lo, date->hi), x278cwi_write_trace(w, item));
}

/* Give attributes of an item, or of an element in it, to names of a part. */
typedef struct word {
    const char *name;
    uint32_t attribute;
} word;

static void put_words(x278cwi_writing *w, x278cwi_part *part, const x278cwi_node *item, const x278cwi_node *holder,
                      const word *words, size_t count) {
    for (size_t i = 0; i < count; i++) {
        x278cwi_page_put(&w->page, part, words[i].name, word_of(w, item, holder, words[i].attribute));
    }
}

/* ---- history --------------------------------------------------------------------------------------------------- */

/* Age and sex, as far as the request has not said them. */
static void put_patient(x278cwi_writing *w) {
    const x278cwi_node *patient = x278cwi_node_child(w->evidence->tree.root, X278CWI_PATIENT);
    if (patient == NULL) {
        return;
    }
    x278_str trace =
        x278cwi_has(patient, X278CWI_ID) ? x278cwi_write_trace(w, patient) : x278cwi_page_text(&w->page, "ev:patient");
    const x278cwi_cell *age = x278cwi_part_find(w->page.root, "age", 3);
    const x278cwi_cell *sex = x278cwi_part_find(w->page.root, "sex", 3);
    const x278cwi_value *birth = x278cwi_get(patient, X278CWI_PATIENT_BIRTH);
    const x278cwi_value *code = x278cwi_get(patient, X278CWI_PATIENT_SEX);
    if (age != NULL && age->shown.text.ptr == NULL && birth->text.ptr != NULL && birth->lo <= w->now) {
        int64_t years = x278cwi_day_years(birth->lo, w->now);
        x278cwi_page_put(&w->page, w->page.root, "age",
                         x278cwi_shown_figure(&w->page, x278cwi_page_text(&w->page, "%d", years),
                                              x278cwi_page_text(&w->page, "%v as-of", trace), years, "years"));
    }
    if (sex != NULL && sex->shown.text.ptr == NULL && code->text.ptr != NULL && code->text.ptr[0] != 'U') {
        x278cwi_page_put(
            &w->page, w->page.root, "sex",
            x278cwi_shown_traced(x278cwi_page_text(&w->page, "%s", code->text.ptr[0] == 'M' ? "man" : "woman"), trace));
    }
}

/* Flags that are yes; those that follow from a diagnosis are in the criteria. */
static void put_flags(x278cwi_writing *w) {
    for (const x278cwi_node *flag = x278cwi_evidence_first(w->evidence, X278CWI_FLAGS, X278CWI_FLAG); flag != NULL;
         flag = x278cwi_node_sibling(flag)) {
        const x278cwi_value *name = x278cwi_get(flag, X278CWI_FLAG_NAME);
        if (x278cwi_get(flag, X278CWI_FLAG_VALUE)->lo != X278CWI_YES || x278cwi_write_is_later(w, flag)) {
            continue;
        }
        x278cwi_part *part = x278cwi_page_add(&w->page, w->page.root, "flags");
        x278cwi_page_put(&w->page, part, "name", word_of(w, flag, flag, X278CWI_FLAG_NAME));
        if (name->lo >= 0 && name->lo < X278CWI_URGENT_FLAGS) {
            x278cwi_page_put(&w->page, part, "urgent", x278cwi_shown_words("urgent"));
        }
    }
}

/* Full months from a day to now; of a partial onset as many as are certain. */
static void put_duration(x278cwi_writing *w, x278cwi_part *part, const x278cwi_node *symptom) {
    const x278cwi_value *onset = x278cwi_get(symptom, X278CWI_SYMPTOM_ONSET);
    if (onset->text.ptr == NULL || x278cwi_has(symptom, X278CWI_SYMPTOM_RESOLVED) || onset->hi > w->now) {
        return;
    }
    int64_t days = (int64_t)w->now - onset->hi;
    int64_t months = 0;
    while (x278cwi_day_before(w->now, (x278cwi_duration){(int32_t)(months + 1), 'M'}) >= onset->hi && months < 1200) {
        months++;
    }
    x278_str text =
        months > 1 ? x278cwi_page_text(&w->page, "%d months", months) : x278cwi_page_text(&w->page, "%d days", days);
    x278_str trace = x278cwi_page_text(&w->page, "%v as-of", x278cwi_write_trace(w, symptom));
    x278cwi_page_put(&w->page, part, "lasts", x278cwi_shown_figure(&w->page, text, trace, days, "days"));
}

static void put_symptoms(x278cwi_writing *w) {
    static const word words[] = {{"name", X278CWI_SYMPTOM_NAME},
                                 {"side", X278CWI_SYMPTOM_SIDE},
                                 {"severity", X278CWI_SYMPTOM_SEVERITY},
                                 {"level", X278CWI_SYMPTOM_LEVEL}};
    for (const x278cwi_node *item = x278cwi_evidence_first(w->evidence, X278CWI_SYMPTOMS, X278CWI_SYMPTOM);
         item != NULL; item = x278cwi_node_sibling(item)) {
        if (x278cwi_get(item, X278CWI_SYMPTOM_PRESENT)->lo != X278CWI_YES ||
            x278cwi_is_after(item, X278CWI_SYMPTOM_ONSET, w->now)) {
            continue;
        }
        x278cwi_part *part = x278cwi_page_add(&w->page, w->page.root, "symptoms");
        put_words(w, part, item, item, words, COUNT(words));
        x278cwi_page_put(&w->page, part, "onset", day_of(w, item, X278CWI_SYMPTOM_ONSET));
        x278cwi_page_put(&w->page, part, "resolved", day_of(w, item, X278CWI_SYMPTOM_RESOLVED));
        x278cwi_page_put(&w->page, part, "text", own_text(w, item, item->text));
        put_duration(w, part, item);
    }
}

static void put_exams(x278cwi_writing *w) {
    static const word words[] = {{"name", X278CWI_FINDING_NAME},
                                 {"side", X278CWI_FINDING_SIDE},
                                 {"level", X278CWI_FINDING_LEVEL},
                                 {"grade", X278CWI_FINDING_GRADE}};
    for (const x278cwi_node *exam = x278cwi_evidence_first(w->evidence, X278CWI_EXAMS, X278CWI_EXAM); exam != NULL;
         exam = x278cwi_node_sibling(exam)) {
        if (x278cwi_write_is_later(w, exam)) {
            continue;
        }
        x278cwi_part *part = x278cwi_page_add(&w->page, w->page.root, "exams");
        x278cwi_page_put(&w->page, part, "day", day_of(w, exam, X278CWI_DATE));
        x278cwi_page_put(&w->page, part, "region", word_of(w, exam, exam, X278CWI_REGION));
        for (const x278cwi_node *finding = x278cwi_node_child(exam, X278CWI_EXAM_FINDING); finding != NULL;
             finding = x278cwi_node_sibling(finding)) {
            x278cwi_part *one = x278cwi_page_add(&w->page, part, "findings");
            put_words(w, one, exam, finding, words, COUNT(words));
            if (x278cwi_get(finding, X278CWI_FINDING_PRESENT)->lo != X278CWI_YES) {
                x278cwi_page_put(&w->page, one, "absent", x278cwi_shown_words("no"));
            }
        }
    }
}

void x278cwi_write_history(x278cwi_writing *w) {
    put_patient(w);
    put_flags(w);
    put_symptoms(w);
    put_exams(w);
    for (const x278cwi_node *item = x278cwi_evidence_first(w->evidence, X278CWI_PROCEDURES, X278CWI_PROCEDURE);
         item != NULL; item = x278cwi_node_sibling(item)) {
        if (!x278cwi_write_is_later(w, item)) {
            x278cwi_part *part = x278cwi_page_add(&w->page, w->page.root, "procedures");
            x278cwi_page_put(&w->page, part, "code", word_of(w, item, item, X278CWI_PROCEDURE_DONE_CODE));
            x278cwi_page_put(&w->page, part, "region", word_of(w, item, item, X278CWI_REGION));
            x278cwi_page_put(&w->page, part, "day", day_of(w, item, X278CWI_DATE));
        }
    }
}

/* ---- treatment ------------------------------------------------------------------------------------------------- */

/* Days from low to high as "days", and what more is possible. */
static void put_bounds(x278cwi_writing *w, x278cwi_part *part, const char *const names[3], x278_str trace, int64_t low,
                       bool bounded, int64_t high) {
    x278cwi_page_put(&w->page, part, names[0],
                     x278cwi_shown_figure(&w->page, x278cwi_page_weeks(&w->page, low), trace, low, "days"));
    if (!bounded) {
        x278cwi_page_put(&w->page, part, names[2], x278cwi_shown_traced((x278_str){"perhaps more", 12}, trace));
    } else if (high != low) {
        x278cwi_page_put(&w->page, part, names[1],
                         x278cwi_shown_figure(&w->page, x278cwi_page_weeks(&w->page, high), trace, high, "days"));
    }
}

static void put_course_days(x278cwi_writing *w, x278cwi_part *part, const x278cwi_course *course) {
    static const char *const names[] = {"days", "at_most", "no_bound"};
    x278cwi_span certain = x278cwi_period_certain(&course->period, w->now);
    x278cwi_span possible = x278cwi_period_possible(&course->period, w->now);
    bool bounded = possible.first != X278CWI_NEVER;
    bool open = course->period.ongoing || course->period.end.hi > w->now;
    x278_str trace = x278cwi_write_trace(w, course->node);
    trace = open ? x278cwi_page_text(&w->page, "%v as-of", trace) : trace;
    put_bounds(w, part, names, trace, x278cwi_span_days(certain), bounded, bounded ? x278cwi_span_days(possible) : 0);
}

/* What a therapy and a drug have in common. */
static void put_course(x278cwi_writing *w, x278cwi_part *part, const x278cwi_course *course) {
    static const word words[] = {{"outcome", X278CWI_COURSE_OUTCOME}, {"dose", X278CWI_COURSE_DOSE}};
    const x278cwi_node *node = course->node;
    const x278cwi_node *reason = x278cwi_node_child(node, X278CWI_REASON);
    put_words(w, part, node, node, words, COUNT(words));
    x278cwi_page_put(&w->page, part, "from", day_of(w, node, X278CWI_COURSE_START));
    x278cwi_page_put(&w->page, part, "to", day_of(w, node, X278CWI_COURSE_END));
    if (x278cwi_has(node, X278CWI_COURSE_ONGOING)) {
        x278cwi_page_put(&w->page, part, "ongoing",
                         x278cwi_shown_traced((x278_str){"ongoing", 7}, x278cwi_write_trace(w, node)));
    }
    if (reason != NULL) {
        x278cwi_page_put(&w->page, part, "reason", own_text(w, node, reason->text));
    }
    put_course_days(w, part, course);
}

static void put_therapy(x278cwi_writing *w, const x278cwi_course *course) {
    x278cwi_part *part = x278cwi_page_add(&w->page, w->page.root, "therapies");
    const x278cwi_node *focus = x278cwi_node_child(course->node, X278CWI_FOCUS);
    const x278cwi_value *sessions = x278cwi_get(course->node, X278CWI_THERAPY_SESSIONS);
    put_course(w, part, course);
    x278cwi_page_put(&w->page, part, "kind", x278cwi_write_item(w, x278cwi_id_of(course->node)));
    if (focus != NULL) {
        x278cwi_page_put(&w->page, part, "focus", own_text(w, course->node, focus->text));
    }
    if (sessions->text.ptr != NULL) {
        x278cwi_page_put(&w->page, part, "sessions",
                         x278cwi_shown_figure(&w->page, sessions->text, x278cwi_write_trace(w, course->node),
                                              sessions->lo, "sessions"));
    }
    if (x278cwi_get(course->node, X278CWI_THERAPY_SUPERVISED)->text.ptr != NULL &&
        x278cwi_get(course->node, X278CWI_THERAPY_SUPERVISED)->lo == X278CWI_YES) {
        x278cwi_page_put(
            &w->page, part, "directed",
            x278cwi_shown_traced((x278_str){"directed by a clinician", 23}, x278cwi_write_trace(w, course->node)));
    }
}

/* All therapies and "as-of" in one trace: of figures that come of all of them. */
static x278_str trace_of_therapies(x278cwi_writing *w) {
    const x278cwi_courses *courses = &w->record.therapies;
    x278_str *ids = x278i_arena_alloc(&w->page.arena, (courses->count + 1) * sizeof *ids);
    size_t count = 0;
    if (ids == NULL) {
        w->page.status = X278_E_NOMEM;
        return (x278_str){NULL, 0};
    }
    for (size_t i = 0; i < courses->count; i++) {
        if (!x278cwi_period_later(&courses->items[i].period, w->now)) {
            ids[count++] = x278cwi_id_of(courses->items[i].node);
        }
    }
    return x278cwi_trace_both(&w->page, x278cwi_trace_items(&w->page, ids, count), (x278_str){"as-of", 5});
}

static void put_total(x278cwi_writing *w) {
    static const char *const names[] = {"total", "total_at_most", "total_no_bound"};
    x278_str trace = trace_of_therapies(w);
    put_bounds(w, w->page.root, names, trace, w->summary->low, w->summary->has_high != 0, w->summary->high);
    for (size_t i = 0; i < w->summary->gap_count; i++) {
        const x278cw_day_gap *gap = w->summary->gaps[i];
        x278cwi_part *part = x278cwi_page_add(&w->page, w->page.root, "gaps");
        x278_str from = x278cwi_page_day(&w->page, x278cwi_day_of(gap->from));
        x278_str to = x278cwi_page_day(&w->page, x278cwi_day_of(gap->to));
        x278cwi_page_put(&w->page, part, "from", x278cwi_shown_traced(from, trace));
        x278cwi_page_put(&w->page, part, "to", x278cwi_shown_traced(to, trace));
        x278cwi_page_put(
            &w->page, part, "days",
            x278cwi_shown_figure(&w->page, x278cwi_page_weeks(&w->page, gap->days), trace, gap->days, "days"));
    }
}

void x278cwi_write_treatment(x278cwi_writing *w) {
    size_t count = 0;
    for (size_t i = 0; i < w->record.therapies.count; i++) {
        const x278cwi_course *course = &w->record.therapies.items[i];
        if (!x278cwi_period_later(&course->period, w->now)) {
            put_therapy(w, course);
            count++;
        }
    }
    for (size_t i = 0; i < w->record.drugs.count; i++) {
        const x278cwi_course *course = &w->record.drugs.items[i];
        if (!x278cwi_period_later(&course->period, w->now)) {
            x278cwi_part *part = x278cwi_page_add(&w->page, w->page.root, "drugs");
            x278cwi_page_put(&w->page, part, "kind",
                             own_text(w, course->node, x278cwi_get(course->node, X278CWI_DRUG_NAME)->text));
            put_course(w, part, course);
        }
    }
    if (count > 0) {
        put_total(w);
    } else {
        w->missing |= X278CW_SECTION_TREATMENT;
    }
}

/* ---- measures -------------------------------------------------------------------------------------------------- */

static x278cwi_shown measure_value(x278cwi_writing *w, const x278cwi_node *item, x278_str unit) {
    x278_str value = x278cwi_get(item, X278CWI_MEASURE_VALUE)->text;
    return (x278cwi_shown){.text = value, .trace = x278cwi_write_trace(w, item), .value = value, .unit = unit};
}

static void put_change(x278cwi_writing *w, x278cwi_part *part, const x278cwi_measured *measured, x278_str unit) {
    x278_decimal change;
    char text[32];
    if (!x278cwi_measured_change(measured, &change)) {
        x278cwi_page_put(&w->page, part, "single", x278cwi_shown_words("one value"));
        return;
    }
    size_t len = x278_decimal_format(&change, text, sizeof text);
    x278_str trace =
        x278cwi_trace_both(&w->page, x278cwi_write_trace(w, measured->first), x278cwi_write_trace(w, measured->last));
    x278cwi_shown shown = {.trace = trace, .unit = unit};
    shown.value = x278cwi_page_text(&w->page, "%v", (x278_str){text, len});
    shown.text = change.sign > 0   ? x278cwi_page_text(&w->page, "+%v", shown.value)
                 : change.sign < 0 ? shown.value
                                   : (x278_str){"no change", 9};
    x278cwi_page_put(&w->page, part, "change", shown);
    if (change.sign == 0) {
        x278cwi_page_put(&w->page, part, "no_change", shown);
    }
}

void x278cwi_write_measures(x278cwi_writing *w) {
    x278cwi_measured *all;
    size_t count;
    x278_status status = x278cwi_measured_make(&w->page.arena, w->evidence, w->now, &all, &count);
    w->page.status = w->page.status == X278_OK ? status : w->page.status;
    if (w->page.status == X278_OK && count == 0) {
        w->missing |= X278CW_SECTION_FUNCTION;
    }
    for (size_t i = 0; w->page.status == X278_OK && i < count; i++) {
        x278cwi_part *part = x278cwi_page_add(&w->page, w->page.root, "measures");
        x278_str unit = x278cwi_measured_unit(&all[i]);
        x278cwi_page_put(&w->page, part, "kind", word_of(w, all[i].first, all[i].first, X278CWI_MEASURE_KIND));
        if (!x278cwi_str_is(unit, "score")) {
            x278cwi_page_put(&w->page, part, "unit", x278cwi_shown_traced(unit, x278cwi_write_trace(w, all[i].last)));
        }
        x278cwi_page_put(&w->page, part, "first", measure_value(w, all[i].first, unit));
        x278cwi_page_put(&w->page, part, "first_day", day_of(w, all[i].first, X278CWI_DATE));
        x278cwi_page_put(&w->page, part, "last", measure_value(w, all[i].last, unit));
        x278cwi_page_put(&w->page, part, "last_day", day_of(w, all[i].last, X278CWI_DATE));
        put_change(w, part, &all[i], unit);
    }
}

/* ---- imaging --------------------------------------------------------------------------------------------------- */

static void put_study(x278cwi_writing *w, const x278cwi_node *study) {
    static const word words[] = {{"name", X278CWI_FINDING_NAME},
                                 {"side", X278CWI_FINDING_SIDE},
                                 {"level", X278CWI_FINDING_LEVEL},
                                 {"severity", X278CWI_FINDING_SEVERITY}};
    const x278cwi_node *correlation = x278cwi_node_child(study, X278CWI_CORRELATION);
    const x278cwi_value *correlates = x278cwi_get(study, X278CWI_STUDY_CORRELATES);
    x278cwi_part *part = x278cwi_page_add(&w->page, w->page.root, "studies");
    x278cwi_page_put(&w->page, part, "modality", word_of(w, study, study, X278CWI_STUDY_MODALITY));
    x278cwi_page_put(&w->page, part, "region", word_of(w, study, study, X278CWI_REGION));
    x278cwi_page_put(&w->page, part, "day", day_of(w, study, X278CWI_DATE));
    x278cwi_page_put(&w->page, part, "compared", word_of(w, study, study, X278CWI_STUDY_COMPARED));
    if (correlates->text.ptr != NULL && correlates->lo == X278CWI_YES) {
        x278cwi_page_put(&w->page, part, "correlates",
                         x278cwi_shown_traced((x278_str){"fits the symptoms", 17}, x278cwi_write_trace(w, study)));
    }
    if (correlation != NULL) {
        x278cwi_page_put(&w->page, part, "correlation", own_text(w, study, correlation->text));
    }
    for (const x278cwi_node *finding = x278cwi_node_child(study, X278CWI_STUDY_FINDING); finding != NULL;
         finding = x278cwi_node_sibling(finding)) {
        put_words(w, x278cwi_page_add(&w->page, part, "findings"), study, finding, words, COUNT(words));
    }
}

void x278cwi_write_imaging(x278cwi_writing *w) {
    size_t count = 0;
    for (const x278cwi_node *study = x278cwi_evidence_first(w->evidence, X278CWI_STUDIES, X278CWI_STUDY); study != NULL;
         study = x278cwi_node_sibling(study)) {
        if (!x278cwi_write_is_later(w, study)) {
            put_study(w, study);
            count++;
        }
    }
    w->missing |= count == 0 ? (x278cw_sections)X278CW_SECTION_IMAGING : 0;
}

/* ---- texts and documents --------------------------------------------------------------------------------------- */

static void put_statement(x278cwi_writing *w, const x278cwi_node *item) {
    x278cwi_part *part = x278cwi_page_add(&w->page, w->page.root, "statements");
    x278cwi_page_put(&w->page, part, "what", word_of(w, item, item, X278CWI_TEXT_NAME));
    x278cwi_page_put(&w->page, part, "text", own_text(w, item, item->text));
}

static void put_document(x278cwi_writing *w, const x278cwi_node *item) {
    const x278cwi_value *kind = x278cwi_get(item, X278CWI_DOCUMENT_KIND);
    const x278cwi_value *send = x278cwi_get(item, X278CWI_DOCUMENT_SEND);
    x278cwi_part *part = x278cwi_page_add(&w->page, w->page.root, "documents");
    x278cwi_page_put(&w->page, part, "kind", word_of(w, item, item, X278CWI_DOCUMENT_KIND));
    x278cwi_page_put(&w->page, part, "day", day_of(w, item, X278CWI_DATE));
    x278cwi_page_put(&w->page, part, "specialty", word_of(w, item, item, X278CWI_DOCUMENT_SPECIALTY));
    bool sent = send->text.ptr != NULL ? send->lo == X278CWI_YES : kind->lo != X278CWI_DOCUMENT_IMAGES;
    if (!sent) {
        x278cwi_page_put(&w->page, part, "on_request",
                         x278cwi_shown_traced((x278_str){"available on request", 20}, x278cwi_write_trace(w, item)));
    }
}

void x278cwi_write_texts(x278cwi_writing *w) {
    const x278cwi_node *why;
    x278_str text = x278cwi_evidence_text(w->evidence, "why_now", &why);
    if (text.ptr != NULL && text.len > 0) {
        x278cwi_page_put(&w->page, w->page.root, "why_now", own_text(w, why, text));
    } else {
        w->missing |= X278CW_SECTION_WHY_NOW;
    }
    for (const x278cwi_node *item = x278cwi_evidence_first(w->evidence, X278CWI_TEXTS, X278CWI_TEXT); item != NULL;
         item = x278cwi_node_sibling(item)) {
        if (!x278cwi_str_is(x278cwi_get(item, X278CWI_TEXT_NAME)->text, "why_now") && item->text.ptr != NULL) {
            put_statement(w, item);
        }
    }
    for (const x278cwi_node *item = x278cwi_evidence_first(w->evidence, X278CWI_DOCUMENTS, X278CWI_DOCUMENT);
         item != NULL; item = x278cwi_node_sibling(item)) {
        if (!x278cwi_write_is_later(w, item)) {
            put_document(w, item);
        }
    }
}
