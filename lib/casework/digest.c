/* x278cw_digest_write(): what the record shows in one line, for a message of 264 characters (MSG01). */
#include <string.h>

#include "base/fold.h"
#include "casework/lists.h"
#include "casework/measured.h"
#include "casework/page.h"
#include "casework/record.h"
#include "casework/sort.h"
#include "x278/casework/page.h"

#define MOST_LENGTH 264

typedef struct digest {
    x278cwi_page page; /* memory for texts */
    const x278cw_evidence *evidence;
    const x278cw_evidence_report *summary;
    int32_t now;
    x278i_buf line;
    const void **findings; /* of examinations, by name, the newest first */
    size_t finding_count;
} digest;

static const x278cwi_names nothing[] = {{NULL, NULL}};

/* What X12 would take for a delimiter, or what would end a part, is a blank or a comma. */
static char plain_of(char c) {
    return (char)(c == '*' || c == '~' || c == ':' || c == '^' || c == '\n' || c == '\t' ? ' ' : c == ';' ? ',' : c);
}

/* Add a part when it fits whole. */
static void add(digest *d, x278_str text) {
    x278i_buf folded = {NULL, 0, 0};
    x278i_fold_result result;
    x278cwi_page *page = &d->page;
    if (page->status != X278_OK || text.ptr == NULL || text.len == 0) {
        return;
    }
    page->status = x278i_fold(page->arena.ctx, (x278_span){text.ptr, text.len}, true, &folded, &result);
    size_t len = 0;
    for (size_t i = 0; i < folded.len; i++) {
        char c = plain_of(folded.ptr[i]);
        if (c != ' ' || (len > 0 && folded.ptr[len - 1] != ' ')) {
            folded.ptr[len++] = c;
        }
    }
    while (len > 0 && (folded.ptr[len - 1] == ' ' || folded.ptr[len - 1] == '.')) {
        len--;
    }
    size_t between = d->line.len > 0 ? 2 : 0;
    if (page->status == X278_OK && len > 0 && d->line.len + between + len <= MOST_LENGTH) {
        page->status = x278i_buf_append(page->arena.ctx, &d->line, "; ", between);
        if (page->status == X278_OK) {
            page->status = x278i_buf_append(page->arena.ctx, &d->line, folded.ptr, len);
        }
    }
    x278i_buf_clear(page->arena.ctx, &folded);
}

static x278_str word(digest *d, x278_str name) {
    return x278cwi_page_plain(&d->page, name);
}

static bool is_later(const digest *d, const x278cwi_node *item) {
    return x278cwi_is_after(item, X278CWI_DATE, d->now);
}

static void add_flags(digest *d, bool urgent) {
    for (const x278cwi_node *flag = x278cwi_evidence_first(d->evidence, X278CWI_FLAGS, X278CWI_FLAG); flag != NULL;
         flag = x278cwi_node_sibling(flag)) {
        const x278cwi_value *name = x278cwi_get(flag, X278CWI_FLAG_NAME);
        bool is_urgent = name->lo >= 0 && name->lo < X278CWI_URGENT_FLAGS;
        if (x278cwi_get(flag, X278CWI_FLAG_VALUE)->lo == X278CWI_YES && is_urgent == urgent && !is_later(d, flag)) {
            add(d, x278cwi_page_text(&d->page, "%s%v", urgent ? "URGENT " : "", word(d, name->text)));
        }
    }
}

static x278_str finding_name(const x278cwi_node *finding) {
    return x278cwi_get(finding, X278CWI_FINDING_NAME)->text;
}

static int32_t exam_day(const x278cwi_node *finding) {
    return x278cwi_get(finding->parent, X278CWI_DATE)->lo;
}

/* By name, then the newest first. */
static int by_name(const void *a, const void *b) {
    int order = strcmp(finding_name(a).ptr, finding_name(b).ptr);
    return order != 0 ? order : exam_day(a) < exam_day(b) ? 1 : exam_day(a) > exam_day(b) ? -1 : 0;
}

/* Sort the findings of examinations up to now. */
static void sort_findings(digest *d) {
    const x278cwi_tree *tree = &d->evidence->tree;
    d->findings = x278i_arena_alloc(&d->page.arena, (tree->count + 1) * sizeof *d->findings);
    if (d->findings == NULL) {
        d->page.status = X278_E_NOMEM;
        return;
    }
    for (uint32_t i = 0; i < tree->count; i++) {
        if (tree->nodes[i]->element == X278CWI_EXAM_FINDING && !is_later(d, tree->nodes[i]->parent)) {
            d->findings[d->finding_count++] = tree->nodes[i];
        }
    }
    x278cwi_sort(d->findings, d->finding_count, by_name);
}

/* Does a later examination mention a finding, too? The newest one decides. */
static bool is_overruled(const digest *d, const x278cwi_node *finding) {
    size_t low = 0;
    size_t high = d->finding_count;
    while (low < high) {
        size_t middle = low + (high - low) / 2;
        if (strcmp(finding_name(d->findings[middle]).ptr, finding_name(finding).ptr) < 0) {
            low = middle + 1;
        } else {
            high = middle;
        }
    }
    return low < d->finding_count && exam_day(d->findings[low]) > exam_day(finding);
}

static void add_finding(digest *d, const x278cwi_node *finding, bool weakness) {
    x278_str name = x278cwi_get(finding, X278CWI_FINDING_NAME)->text;
    if (x278cwi_get(finding, X278CWI_FINDING_PRESENT)->lo != X278CWI_YES ||
        x278cwi_str_is(name, "weakness") != weakness || is_overruled(d, finding)) {
        return;
    }
    x278_str text = x278cwi_page_join(&d->page, word(d, name), " ", x278cwi_get(finding, X278CWI_FINDING_SIDE)->text);
    text = x278cwi_page_join(&d->page, text, " ", x278cwi_get(finding, X278CWI_FINDING_LEVEL)->text);
    x278_str grade = x278cwi_get(finding, X278CWI_FINDING_GRADE)->text;
    add(d, grade.ptr != NULL ? x278cwi_page_text(&d->page, "%v %v/5", text, grade) : text);
}

static void add_exams(digest *d, bool weakness) {
    for (const x278cwi_node *exam = x278cwi_evidence_first(d->evidence, X278CWI_EXAMS, X278CWI_EXAM); exam != NULL;
         exam = x278cwi_node_sibling(exam)) {
        for (const x278cwi_node *finding = x278cwi_node_child(exam, X278CWI_EXAM_FINDING);
             finding != NULL && !is_later(d, exam); finding = x278cwi_node_sibling(finding)) {
            add_finding(d, finding, weakness);
        }
    }
}

/* The days of a kind in weeks, and what came of it in the end. */
static void add_kind(digest *d, const x278cw_kind_days *kind) {
    x278_str outcome = {NULL, 0};
    for (const x278cwi_node *item = x278cwi_evidence_first(d->evidence, X278CWI_THERAPIES, X278CWI_THERAPY);
         item != NULL; item = x278cwi_node_sibling(item)) {
        if (!x278cwi_is_after(item, X278CWI_COURSE_START, d->now) &&
            x278cwi_str_equal(x278cwi_get(item, X278CWI_THERAPY_KIND)->text, kind->kind) &&
            x278cwi_has(item, X278CWI_COURSE_OUTCOME)) {
            outcome = x278cwi_get(item, X278CWI_COURSE_OUTCOME)->text;
        }
    }
    x278_str text = kind->low < 7 ? x278cwi_page_text(&d->page, "%v %d DAY%s", word(d, kind->kind), kind->low,
                                                      kind->low == 1 ? "" : "S")
                                  : x278cwi_page_text(&d->page, "%v %d WK", word(d, kind->kind), kind->low / 7);
    add(d, x278cwi_page_join(&d->page, text, " ", outcome));
}

static void add_measures(digest *d) {
    for (size_t i = 0; i < d->summary->measure_count; i++) {
        const x278cw_measure_trend *measure = d->summary->measures[i];
        x278_str text = x278cwi_page_join(&d->page, word(d, measure->kind), " ", measure->first);
        text = measure->count > 1 ? x278cwi_page_join(&d->page, text, " TO ", measure->last) : text;
        add(d, x278cwi_str_is(measure->unit, "score") ? text : x278cwi_page_join(&d->page, text, " ", measure->unit));
    }
}

static void add_studies(digest *d) {
    for (const x278cwi_node *study = x278cwi_evidence_first(d->evidence, X278CWI_STUDIES, X278CWI_STUDY); study != NULL;
         study = x278cwi_node_sibling(study)) {
        for (const x278cwi_node *finding = x278cwi_node_child(study, X278CWI_STUDY_FINDING);
             finding != NULL && !is_later(d, study); finding = x278cwi_node_sibling(finding)) {
            x278_str text = x278cwi_page_join(&d->page, x278cwi_get(study, X278CWI_STUDY_MODALITY)->text, " ",
                                              word(d, x278cwi_get(finding, X278CWI_FINDING_NAME)->text));
            text = x278cwi_page_join(&d->page, text, " ", x278cwi_get(finding, X278CWI_FINDING_LEVEL)->text);
            add(d, x278cwi_page_join(&d->page, text, " ", x278cwi_get(finding, X278CWI_FINDING_SEVERITY)->text));
        }
    }
}

/* All parts, the weightiest first. */
static void add_all(digest *d) {
    sort_findings(d);
    if (d->page.status != X278_OK) {
        return;
    }
    add_flags(d, true);
    add_flags(d, false);
    add_exams(d, true);
    add_exams(d, false);
    for (size_t i = 0; i < d->summary->kind_count; i++) {
        add_kind(d, d->summary->kinds[i]);
    }
    add_measures(d);
    add_studies(d);
    add(d, x278cwi_evidence_text(d->evidence, "why_now", NULL));
}

x278_status x278cw_digest_write(const x278cw_evidence *evidence, const x278cw_now *now, x278_buf *out) {
    int64_t day;
    if (out == NULL) {
        return X278_E_INVALID_ARG;
    }
    *out = (x278_buf){NULL, 0, NULL};
    if (evidence == NULL || now == NULL || x278_date_to_days(&now->date, &day) != X278_OK) {
        return X278_E_INVALID_ARG;
    }
    digest d = {.evidence = evidence, .now = (int32_t)day};
    x278_status status = x278cw_evidence_summarize(evidence, now, &d.summary);
    if (status != X278_OK) {
        return status;
    }
    x278cwi_page_begin(&d.page, evidence->ctx, nothing);
    add_all(&d);
    status = d.page.status;
    if (status == X278_OK) {
        status = x278i_buf_hand_over(evidence->ctx, &d.line, out);
    }
    x278i_buf_clear(evidence->ctx, &d.line);
    x278cwi_page_free(&d.page);
    x278cw_evidence_report_free(d.summary);
    return status;
}
