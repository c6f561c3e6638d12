/* x278cw_evidence_summarize(): days by kind, gaps, trends of measures, and what the record lacks; as structs and as JSON. */
#include <string.h>

#include "casework/json.h"
#include "casework/leaf.h"
#include "casework/lint.h"
#include "casework/measured.h"
#include "casework/result.h"
#include "casework/sort.h"

/* A report with the memory that it lies in. */
typedef struct summary {
    x278cw_evidence_report view; /* first: what callers hold */
    x278i_arena arena;
    const x278_ctx *ctx;
} summary;

typedef struct run {
    const x278cw_evidence *evidence;
    int32_t now;
    x278cwi_courses *therapies;
    summary *out;
} run;

/* Zeroed memory of the report. */
static void *make(run *r, size_t size) {
    void *memory = x278i_arena_alloc(&r->out->arena, size);
    if (memory != NULL) {
        memset(memory, 0, size);
    }
    return memory;
}

static x278_date date_of(int32_t day) {
    x278_date date;
    x278_date_from_days(day, &date);
    return date;
}

static bool is_later(const run *r, const x278cwi_node *node) {
    return x278cwi_is_after(node, X278CWI_DATE, r->now);
}

/* ---- days ------------------------------------------------------------------------------------------------------ */

static void add_course(x278cwi_union *all, const x278cwi_course *course, bool certain, int32_t now) {
    if (!x278cwi_period_later(&course->period, now)) {
        x278cwi_union_add(all, certain ? x278cwi_period_certain(&course->period, now)
                                       : x278cwi_period_possible(&course->period, now));
    }
}

/* A kind of therapy while it is summed up. */
typedef struct kind_sum {
    x278cw_kind_days *out; /* NULL: it has no course */
    x278cwi_union low, high;
} kind_sum;

/* Name, sessions and the first certain day, of a course. */
static x278_status look_at_course(run *r, kind_sum *sum, const x278cwi_course *course) {
    const x278cwi_value *sessions = x278cwi_get(course->node, X278CWI_THERAPY_SESSIONS);
    x278cwi_span days = x278cwi_period_certain(&course->period, r->now);
    if (sum->out == NULL) {
        sum->out = make(r, sizeof *sum->out);
        if (sum->out == NULL) {
            return X278_E_NOMEM;
        }
        sum->out->struct_size = sizeof *sum->out;
        sum->out->kind = x278cwi_get(course->node, X278CWI_THERAPY_KIND)->text;
    }
    bool unknown = sessions->text.ptr == NULL || sum->out->sessions < 0;
    sum->out->sessions = unknown ? -1 : sum->out->sessions + sessions->lo;
    if (!x278cwi_span_empty(days) && (sum->out->first.year == 0 || days.first < x278cwi_day_of(sum->out->first))) {
        sum->out->first = date_of(days.first);
    }
    return X278_OK;
}

static x278_status sum_courses(run *r, kind_sum *sums) {
    x278_status status = X278_OK;
    const x278cwi_courses *all = r->therapies;
    for (size_t i = 0; status == X278_OK && i < all->count; i++) {
        if (!x278cwi_period_later(&all->items[i].period, r->now)) {
            status = look_at_course(r, &sums[all->items[i].group], &all->items[i]);
        }
    }
    for (size_t i = 0; status == X278_OK && i < all->count; i++) {
        add_course(&sums[all->certain[i]->group].low, all->certain[i], true, r->now);
        add_course(&sums[all->possible[i]->group].high, all->possible[i], false, r->now);
    }
    return status;
}

static int by_kind(const void *a, const void *b) {
    const x278cw_kind_days *x = a;
    const x278cw_kind_days *y = b;
    return strcmp(x->kind.ptr, y->kind.ptr);
}

static x278_status fill_kinds(run *r) {
    x278cw_evidence_report *view = &r->out->view;
    uint32_t groups = r->therapies->groups;
    kind_sum *sums = make(r, (groups + 1) * sizeof *sums);
    const void **kinds = make(r, (groups + 1) * sizeof *kinds);
    x278_status status = sums == NULL || kinds == NULL ? X278_E_NOMEM : sum_courses(r, sums);
    for (uint32_t i = 0; status == X278_OK && i < groups; i++) {
        if (sums[i].out != NULL) {
            sums[i].out->low = sums[i].low.days;
            sums[i].out->has_high = r->therapies->complete && !sums[i].high.endless;
            sums[i].out->high = sums[i].out->has_high ? sums[i].high.days : 0;
            sums[i].out->last = sums[i].low.any ? date_of(sums[i].low.last) : (x278_date){0, 0, 0};
            kinds[view->kind_count++] = sums[i].out;
        }
    }
    if (status == X278_OK && view->kind_count > 0) {
        x278cwi_sort(kinds, view->kind_count, by_kind);
        view->kinds = (const x278cw_kind_days *const *)kinds;
    }
    return status;
}

static x278_status add_gap(run *r, x278cw_day_gap **gaps, int32_t from, int32_t to) {
    x278cw_day_gap *gap = make(r, sizeof *gap);
    if (gap == NULL) {
        return X278_E_NOMEM;
    }
    *gap = (x278cw_day_gap){.struct_size = sizeof *gap, .from = date_of(from), .to = date_of(to)};
    gap->days = (int64_t)to - from + 1;
    gaps[r->out->view.gap_count++] = gap;
    return X278_OK;
}

static x278_status fill_union(run *r) {
    x278cw_evidence_report *view = &r->out->view;
    x278cwi_union high = x278cwi_union_begin(0);
    x278cwi_union all = x278cwi_union_begin(0);
    x278cw_day_gap **gaps = make(r, (r->therapies->count + 1) * sizeof *gaps);
    x278_status status = gaps == NULL ? X278_E_NOMEM : X278_OK;
    for (size_t i = 0; status == X278_OK && i < r->therapies->count; i++) {
        const x278cwi_course *course = r->therapies->certain[i];
        add_course(&high, r->therapies->possible[i], false, r->now);
        x278cwi_span days = x278cwi_period_certain(&course->period, r->now);
        if (x278cwi_period_later(&course->period, r->now) || x278cwi_span_empty(days)) {
            continue;
        }
        if (all.any && (int64_t)days.first > (int64_t)all.last + 1) {
            status = add_gap(r, gaps, all.last + 1, days.first - 1);
        }
        x278cwi_union_add(&all, days);
    }
    view->gaps = view->gap_count > 0 ? (const x278cw_day_gap *const *)gaps : NULL;
    view->low = all.days;
    view->has_high = r->therapies->complete && !high.endless;
    view->high = view->has_high ? high.days : 0;
    return status;
}

/* ---- measures -------------------------------------------------------------------------------------------------- */

static x278_status fill_change(run *r, const x278cwi_measured *all, x278cw_measure_trend *out) {
    x278_decimal change;
    char text[32];
    if (!x278cwi_measured_change(all, &change)) {
        out->trend = x278cwi_fixed("single");
        return X278_OK;
    }
    out->trend = x278cwi_fixed(change.sign > 0 ? "up" : change.sign < 0 ? "down" : "same");
    size_t len = x278_decimal_format(&change, text, sizeof text);
    return x278i_arena_str(&r->out->arena, text, len, &out->delta);
}

static x278_status fill_measure(run *r, const x278cwi_measured *all, x278cw_measure_trend *out) {
    *out = (x278cw_measure_trend){.struct_size = sizeof *out, .count = all->count};
    out->kind = x278cwi_get(all->first, X278CWI_MEASURE_KIND)->text;
    out->unit = x278cwi_measured_unit(all);
    out->first = x278cwi_get(all->first, X278CWI_MEASURE_VALUE)->text;
    out->first_date = date_of(x278cwi_get(all->first, X278CWI_DATE)->lo);
    out->last = x278cwi_get(all->last, X278CWI_MEASURE_VALUE)->text;
    out->last_date = date_of(x278cwi_get(all->last, X278CWI_DATE)->lo);
    return fill_change(r, all, out);
}

static x278_status fill_measures(run *r) {
    x278cwi_measured *all;
    size_t count;
    x278_status status = x278cwi_measured_make(&r->out->arena, r->evidence, r->now, &all, &count);
    x278cw_measure_trend **measures = status == X278_OK ? make(r, (count + 1) * sizeof *measures) : NULL;
    status = measures == NULL ? X278_E_NOMEM : status;
    for (size_t i = 0; status == X278_OK && i < count; i++) {
        measures[i] = make(r, sizeof **measures);
        status = measures[i] == NULL ? X278_E_NOMEM : fill_measure(r, &all[i], measures[i]);
    }
    r->out->view.measures = count > 0 ? (const x278cw_measure_trend *const *)measures : NULL;
    r->out->view.measure_count = count;
    return status;
}

/* ---- faults ---------------------------------------------------------------------------------------------------- */

static x278_status add_lint(run *r, x278cw_lint **lint, const x278cwi_node *node) {
    const char *missing[X278CWI_LINT_PARTS];
    size_t count = x278cwi_lint(node, missing);
    if (count == 0) {
        return X278_OK;
    }
    x278cw_lint *one = make(r, sizeof *one);
    x278_str *names = make(r, count * sizeof *names);
    if (one == NULL || names == NULL) {
        return X278_E_NOMEM;
    }
    for (size_t i = 0; i < count; i++) {
        names[i] = x278cwi_fixed(missing[i]);
    }
    *one = (x278cw_lint){.struct_size = sizeof *one, .item = x278cwi_id_of(node), .missing = names};
    one->missing_count = count;
    lint[r->out->view.lint_count++] = one;
    return X278_OK;
}

static x278_status fill_lint(run *r) {
    const x278cwi_tree *tree = &r->evidence->tree;
    x278cw_lint **lint = make(r, tree->count * sizeof *lint);
    x278_status status = lint == NULL ? X278_E_NOMEM : X278_OK;
    for (uint32_t i = 0; status == X278_OK && i < tree->count; i++) {
        status = add_lint(r, lint, tree->nodes[i]);
    }
    r->out->view.lint = r->out->view.lint_count > 0 ? (const x278cw_lint *const *)lint : NULL;
    return status;
}

static x278_status fill_studies(run *r) {
    const x278cwi_node *list = x278cwi_evidence_list(r->evidence, X278CWI_STUDIES);
    size_t count = 0;
    x278cw_study_use **studies = make(r, ((list != NULL ? list->child_count : 0) + 1) * sizeof *studies);
    x278_status status = studies == NULL ? X278_E_NOMEM : X278_OK;
    for (const x278cwi_node *study = x278cwi_node_child(list, X278CWI_STUDY); status == X278_OK && study != NULL;
         study = x278cwi_node_sibling(study)) {
        const x278cwi_node *other = x278cwi_study_duplicated(r->evidence, study);
        x278cw_study_use *use = make(r, sizeof *use);
        if (use == NULL) {
            return X278_E_NOMEM;
        }
        use->struct_size = sizeof *use;
        use->id = x278cwi_id_of(study);
        use->duplicate_of = other != NULL ? x278cwi_id_of(other) : (x278_str){NULL, 0};
        studies[count++] = use;
    }
    r->out->view.studies = count > 0 ? (const x278cw_study_use *const *)studies : NULL;
    r->out->view.study_count = count;
    return status;
}

static void fill_context(run *r) {
    for (const x278cwi_node *item = x278cwi_evidence_first(r->evidence, X278CWI_DOCUMENTS, X278CWI_DOCUMENT);
         item != NULL; item = x278cwi_node_sibling(item)) {
        int32_t kind = x278cwi_get(item, X278CWI_DOCUMENT_KIND)->lo;
        if (kind >= X278CWI_DOCUMENT_HISTORY && kind <= X278CWI_DOCUMENT_IMAGES && !is_later(r, item)) {
            r->out->view.context |= 1u << kind;
        }
    }
}

/* ---- the whole ------------------------------------------------------------------------------------------------- */

static x278_status summarize(run *r) {
    x278_status status = fill_kinds(r);
    if (status == X278_OK) {
        status = fill_union(r);
    }
    if (status == X278_OK) {
        status = fill_measures(r);
    }
    if (status == X278_OK) {
        status = fill_lint(r);
    }
    if (status == X278_OK) {
        status = fill_studies(r);
    }
    fill_context(r);
    return status;
}

x278_status x278cw_evidence_summarize(const x278cw_evidence *evidence, const x278cw_now *now,
                                      const x278cw_evidence_report **out) {
    int64_t day;
    if (out == NULL) {
        return X278_E_INVALID_ARG;
    }
    *out = NULL;
    if (evidence == NULL || now == NULL || x278_date_to_days(&now->date, &day) != X278_OK) {
        return X278_E_INVALID_ARG;
    }
    if (evidence->state != X278_OK) {
        return X278_E_STATE;
    }
    summary *made = x278i_alloc(evidence->ctx, sizeof *made);
    if (made == NULL) {
        return X278_E_NOMEM;
    }
    *made = (summary){.view = {.struct_size = sizeof made->view, .as_of = *now}, .ctx = evidence->ctx};
    x278i_arena_init(&made->arena, evidence->ctx);
    x278cwi_courses therapies;
    run r = {evidence, (int32_t)day, &therapies, made};
    x278_status status = x278cwi_therapies_make(&therapies, &made->arena, evidence);
    if (status == X278_OK) {
        status = summarize(&r);
    }
    if (status == X278_OK) {
        *out = &made->view;
    } else {
        x278cw_evidence_report_free(&made->view);
    }
    return status;
}

void x278cw_evidence_report_free(const x278cw_evidence_report *view) {
    if (view != NULL) {
        summary *made = (summary *)view;
        const x278_ctx *ctx = made->ctx;
        x278i_arena_free(&made->arena);
        x278i_free(ctx, made, sizeof *made);
    }
}

/* ---- JSON ------------------------------------------------------------------------------------------------------ */

static void put_date(x278cwi_json *json, const char *key, const x278_date *date) {
    x278cwi_day_text room;
    x278cwi_json_str(json, key, date->year != 0 ? x278cwi_day_str(&room, x278cwi_day_of(*date)) : (x278_str){NULL, 0});
}

static void put_kinds(x278cwi_json *json, const x278cw_evidence_report *view) {
    x278cwi_json_open(json, "kinds", '[');
    for (size_t i = 0; i < view->kind_count; i++) {
        const x278cw_kind_days *kind = view->kinds[i];
        x278cwi_json_open(json, NULL, '{');
        x278cwi_json_str(json, "kind", kind->kind);
        x278cwi_json_int(json, "low", kind->low);
        x278cwi_json_optional(json, "high", kind->has_high != 0, kind->high);
        put_date(json, "first", &kind->first);
        put_date(json, "last", &kind->last);
        x278cwi_json_optional(json, "sessions", kind->sessions >= 0, kind->sessions);
        x278cwi_json_close(json, '}');
    }
    x278cwi_json_close(json, ']');
}

static void put_gaps(x278cwi_json *json, const x278cw_evidence_report *view) {
    x278cwi_json_open(json, "union", '{');
    x278cwi_json_int(json, "low", view->low);
    x278cwi_json_optional(json, "high", view->has_high != 0, view->high);
    x278cwi_json_close(json, '}');
    x278cwi_json_open(json, "gaps", '[');
    for (size_t i = 0; i < view->gap_count; i++) {
        x278cwi_json_open(json, NULL, '{');
        put_date(json, "from", &view->gaps[i]->from);
        put_date(json, "to", &view->gaps[i]->to);
        x278cwi_json_int(json, "days", view->gaps[i]->days);
        x278cwi_json_close(json, '}');
    }
    x278cwi_json_close(json, ']');
}

static void put_measures(x278cwi_json *json, const x278cw_evidence_report *view) {
    x278cwi_json_open(json, "measures", '[');
    for (size_t i = 0; i < view->measure_count; i++) {
        const x278cw_measure_trend *measure = view->measures[i];
        x278cwi_json_open(json, NULL, '{');
        x278cwi_json_str(json, "kind", measure->kind);
        x278cwi_json_str(json, "unit", measure->unit);
        x278cwi_json_int(json, "count", measure->count);
        x278cwi_json_str(json, "first", measure->first);
        put_date(json, "first_date", &measure->first_date);
        x278cwi_json_str(json, "last", measure->last);
        put_date(json, "last_date", &measure->last_date);
        x278cwi_json_str(json, "delta", measure->delta);
        x278cwi_json_str(json, "trend", measure->trend);
        x278cwi_json_close(json, '}');
    }
    x278cwi_json_close(json, ']');
}

static void put_faults(x278cwi_json *json, const x278cw_evidence_report *view) {
    static const char *const contexts[] = {"history", "exam", "imaging_report", "images"};
    x278cwi_json_open(json, "lint", '[');
    for (size_t i = 0; i < view->lint_count; i++) {
        x278cwi_json_open(json, NULL, '{');
        x278cwi_json_str(json, "item", view->lint[i]->item);
        x278cwi_json_open(json, "missing", '[');
        for (size_t k = 0; k < view->lint[i]->missing_count; k++) {
            x278cwi_json_str(json, NULL, view->lint[i]->missing[k]);
        }
        x278cwi_json_close(json, ']');
        x278cwi_json_close(json, '}');
    }
    x278cwi_json_close(json, ']');
    x278cwi_json_open(json, "context", '{');
    for (uint32_t i = 0; i < 4; i++) {
        x278cwi_json_bool(json, contexts[i], (view->context >> i & 1) != 0);
    }
    x278cwi_json_close(json, '}');
    x278cwi_json_open(json, "studies", '[');
    for (size_t i = 0; i < view->study_count; i++) {
        x278cwi_json_open(json, NULL, '{');
        x278cwi_json_str(json, "id", view->studies[i]->id);
        x278cwi_json_str(json, "duplicate_of", view->studies[i]->duplicate_of);
        x278cwi_json_close(json, '}');
    }
    x278cwi_json_close(json, ']');
}

x278_status x278cw_evidence_report_json(const x278cw_evidence_report *view, x278_buf *out) {
    if (view == NULL || out == NULL) {
        return X278_E_INVALID_ARG;
    }
    x278cwi_json json;
    x278cwi_json_begin(&json, ((const summary *)view)->ctx);
    x278cwi_json_open(&json, NULL, '{');
    x278cwi_json_text(&json, "format", "x278.evidence/1");
    x278cwi_json_now(&json, &view->as_of);
    put_kinds(&json, view);
    put_gaps(&json, view);
    put_measures(&json, view);
    put_faults(&json, view);
    x278cwi_json_close(&json, '}');
    return x278cwi_json_end(&json, out);
}
