/* x278cw_ready_check(): what is known is gathered once, then each row of the table looks at it. */
#include "casework/ready.h"

#include <stddef.h>
#include <string.h>

#include "casework/json.h"
#include "casework/result.h"
#include "x278/casework/version.h"

#define OPTIONS_BASELINE (offsetof(x278cw_ready_options, lob) + sizeof(const char *))
#define MOST_FINDINGS 1000000

/* ---- findings -------------------------------------------------------------------------------------------------- */

static x278_status copy_text(x278cwi_ready *out, const char *text, const char *name, x278_str *to) {
    size_t len = strlen(text);
    size_t more = name != NULL ? strlen(name) : 0;
    char *copy = x278i_arena_text(&out->arena, len + more + 2);
    if (copy == NULL) {
        return X278_E_NOMEM;
    }
    memcpy(copy, text, len);
    if (name != NULL) {
        memcpy(copy + len, name, more);
        len += more;
        copy[len++] = '.';
    }
    copy[len] = '\0';
    *to = (x278_str){copy, len};
    return X278_OK;
}

static x278_status copy_ids(x278cwi_ready *out, const x278_str *ids, size_t count, x278cw_ready_finding *finding) {
    x278_str *list = count > 0 ? x278i_arena_alloc(&out->arena, count * sizeof *list) : NULL;
    x278_status status = count > 0 && list == NULL ? X278_E_NOMEM : X278_OK;
    for (size_t i = 0; status == X278_OK && i < count; i++) {
        status = x278i_arena_str(&out->arena, ids[i].ptr, ids[i].len, &list[i]);
    }
    finding->evidence = list;
    finding->evidence_count = count;
    return status;
}

x278_status x278cwi_ready_add(x278cwi_readiness *r, x278_severity severity, x278_str path, const x278_str *ids,
                              size_t count, const char *name) {
    x278cwi_ready *out = r->out;
    x278cw_ready_finding *finding = x278i_arena_alloc(&out->arena, sizeof *finding);
    x278_status status = finding == NULL
                             ? X278_E_NOMEM
                             : x278i_grow(out->ctx, &out->findings, &out->capacity, out->view.finding_count + 1,
                                          sizeof *out->findings, MOST_FINDINGS);
    if (status != X278_OK) {
        return status;
    }
    *finding =
        (x278cw_ready_finding){.struct_size = sizeof *finding, .severity = severity != 0 ? severity : r->row->severity};
    finding->code = x278cwi_fixed(r->row->code);
    status = path.ptr != NULL ? x278i_arena_str(&out->arena, path.ptr, path.len, &finding->path) : X278_OK;
    if (status == X278_OK) {
        status = copy_text(out, r->row->text, name, &finding->text);
    }
    if (status == X278_OK) {
        status = copy_ids(out, ids, count, finding);
    }
    if (status == X278_OK) {
        out->findings[out->view.finding_count++] = finding;
    }
    return status;
}

/* ---- gathering ------------------------------------------------------------------------------------------------- */

static const x278cwi_node *procedure_row(const x278cwi_node *table, x278_str code) {
    const x278cwi_node *row = x278cwi_node_child(table, X278CWI_ROW_PROCEDURE);
    while (row != NULL && !x278cwi_str_equal(x278cwi_get(row, X278CWI_PROCEDURE_CODE)->text, code)) {
        row = x278cwi_node_sibling(row);
    }
    return row;
}

static x278_status gather_lines(x278cwi_readiness *r, const x278cwi_node *table) {
    const x278cwi_request *request = &r->record->request;
    r->line_count = request->line_count;
    r->lines = x278i_arena_alloc(r->work, (r->line_count + 1) * sizeof *r->lines);
    for (size_t i = 0; r->lines != NULL && i < r->line_count; i++) {
        const x278cwi_node *row = procedure_row(table, request->lines[i].code);
        int32_t region = row != NULL && x278cwi_has(row, X278CWI_PROCEDURE_REGION)
                             ? x278cwi_get(row, X278CWI_PROCEDURE_REGION)->lo
                             : -1;
        r->lines[i] = (x278cwi_known_line){&request->lines[i], row, region == X278CWI_REGION_OTHER ? -1 : region};
    }
    return r->lines != NULL ? X278_OK : X278_E_NOMEM;
}

static x278_status add_documents(x278cwi_readiness *r, const x278_attachment *const *attachments, size_t count,
                                 const char *loop, size_t number) {
    x278_status status = X278_OK;
    for (size_t i = 0; status == X278_OK && i < count; i++) {
        x278_str tail;
        status = x278cwi_path_make(r->work, "-PWK", i + 1, "01", &tail);
        if (status == X278_OK) {
            x278cwi_sent_document *document = &r->documents[r->document_count++];
            document->attachment = attachments[i];
            status = x278cwi_path_make(r->work, loop, number, tail.ptr, &document->path);
        }
    }
    return status;
}

static x278_status gather_documents(x278cwi_readiness *r) {
    const x278_review *review = r->record->request.review;
    size_t count = 0;
    size_t line = 0;
    for (size_t i = 0; i < review->event_count; i++) {
        count += review->events[i]->attachment_count;
        for (size_t k = 0; k < review->events[i]->service_count; k++) {
            count += review->events[i]->services[k]->attachment_count;
        }
    }
    r->documents = x278i_arena_alloc(r->work, (count + 1) * sizeof *r->documents);
    x278_status status = r->documents == NULL ? X278_E_NOMEM : X278_OK;
    for (size_t i = 0; status == X278_OK && i < review->event_count; i++) {
        const x278_event *event = review->events[i];
        status = add_documents(r, event->attachments, event->attachment_count, "2000E", i + 1);
        for (size_t k = 0; status == X278_OK && k < event->service_count; k++) {
            line++;
            status =
                add_documents(r, event->services[k]->attachments, event->services[k]->attachment_count, "2000F", line);
        }
    }
    return status;
}

static bool is_urgent(x278_str level) {
    return level.ptr != NULL && (x278cwi_str_is(level, "U") || x278cwi_str_is(level, "03"));
}

/* A drug that is ordered goes to the pharmacy benefit when the patient takes it. */
static x278cw_route route_of(const x278cw_evidence *evidence) {
    const x278cwi_node *order = x278cwi_evidence_list(evidence, X278CWI_ORDER);
    if (order == NULL) {
        return X278CW_ROUTE_278;
    }
    const x278cwi_value *administered = x278cwi_get(order, X278CWI_ORDER_ADMINISTERED);
    if (administered->text.ptr != NULL && x278cwi_str_is(administered->text, "self")) {
        return X278CW_ROUTE_PHARMACY;
    }
    return administered->text.ptr != NULL && x278cwi_has(order, X278CWI_ORDER_HCPCS) ? X278CW_ROUTE_278
                                                                                     : X278CW_ROUTE_UNCLEAR;
}

static void gather_flags(x278cwi_readiness *r) {
    const x278_review *review = r->record->request.review;
    x278cwi_flag_bits bits = x278cwi_record_flags(r->record, r->now);
    r->yes = bits.yes & ~bits.no;
    r->urgent = r->yes & (((uint64_t)1 << X278CWI_URGENT_FLAGS) - 1);
    for (size_t i = 0; i < review->event_count; i++) {
        r->urgent_asked = r->urgent_asked || is_urgent(review->events[i]->urgency);
    }
    for (size_t i = 0; i < r->record->code_count; i++) {
        const x278cwi_node *row = r->record->codes[i].row;
        r->regions |= row != NULL ? x278cwi_get(row, X278CWI_DIAGNOSIS_REGIONS)->mask : 0;
    }
    r->route = route_of(r->record->evidence);
}

static x278_status take_days(x278cwi_readiness *r, const x278cw_now *now) {
    int64_t day;
    if (x278_date_to_days(&now->date, &day) != X278_OK || now->minute < 0 || now->minute >= 24 * 60) {
        return X278_E_INVALID_ARG;
    }
    r->now = (int32_t)day;
    r->service = r->record->request.has_date ? r->record->request.date : r->now;
    return X278_OK;
}

static x278_status ask_policies(x278cwi_readiness *r, const x278cw_ready_options *options, x278cw_errors *errors) {
    if (options->policies == NULL) {
        return X278_OK;
    }
    const x278cw_policy_options asked = {.struct_size = sizeof asked,
                                         .as_of = options->as_of,
                                         .request = options->request,
                                         .evidence = options->evidence,
                                         .tables = options->tables,
                                         .lob = options->lob};
    return x278cw_policy_evaluate(r->out->ctx, options->policies, &asked, errors, &r->policies);
}

static x278_status look(x278cwi_readiness *r, const x278cw_ready_options *options, const x278cwi_node *procedures,
                        x278cw_errors *errors) {
    x278_status status = take_days(r, &options->as_of);
    if (status == X278_OK) {
        status = gather_lines(r, procedures);
    }
    if (status == X278_OK) {
        status = gather_documents(r);
    }
    if (status == X278_OK) {
        gather_flags(r);
        status = ask_policies(r, options, errors);
    }
    for (r->row = x278cwi_ready_rows; status == X278_OK && r->row->code != NULL;) {
        const x278cwi_ready_row *row = r->row;
        status = row->find(r);
        r->row = row + 1;
    }
    x278cw_policy_report_free(r->policies);
    return status;
}

/* ---- the whole ------------------------------------------------------------------------------------------------- */

static void finish(x278cwi_readiness *r, const x278cw_ready_options *options) {
    x278cw_ready_report *view = &r->out->view;
    view->struct_size = sizeof *view;
    view->as_of = options->as_of;
    view->route = r->route;
    view->expedited = r->urgent != 0;
    view->ready = 1;
    view->findings = (const x278cw_ready_finding *const *)r->out->findings;
    for (size_t i = 0; i < view->finding_count; i++) {
        view->ready = view->findings[i]->severity == X278_SEVERITY_ERROR ? 0 : view->ready;
    }
}

static x278_status check(x278cwi_ready *out, const x278cw_ready_options *options, x278cw_errors *errors) {
    x278i_arena work;
    x278cwi_record record;
    x278cwi_table procedures;
    x278cwi_readiness r = {.record = &record, .work = &work, .out = out};
    x278i_arena_init(&work, out->ctx);
    x278_status status = x278cwi_record_make(&record, &work, options->evidence, options->request, options->tables);
    x278_status opened = x278cwi_table_open(&procedures, out->ctx, options->tables, X278CWI_TABLE_PROCEDURES);
    status = status == X278_OK ? opened : status;
    if (status == X278_OK) {
        status = look(&r, options, procedures.root, errors);
    }
    if (status == X278_OK) {
        finish(&r, options);
    }
    x278cwi_table_close(&procedures);
    x278cwi_record_free(&record);
    x278i_arena_free(&work);
    return status;
}

x278_status x278cw_ready_check(const x278_ctx *ctx, const x278cw_ready_options *options, x278cw_errors *errors,
                               const x278cw_ready_report **out) {
    x278cw_ready_options given = {.struct_size = 0};
    if (out == NULL) {
        return X278_E_INVALID_ARG;
    }
    *out = NULL;
    if (ctx == NULL || options == NULL) {
        return X278_E_INVALID_ARG;
    }
    x278_status status = x278cw_version_check();
    if (status == X278_OK) {
        status = x278i_take_options(options, options->struct_size, OPTIONS_BASELINE, &given, sizeof given);
    }
    if (status == X278_OK && (given.flags != 0 || given.request == NULL)) {
        status = given.flags != 0 ? X278_E_UNSUPPORTED : X278_E_INVALID_ARG;
    }
    if (status == X278_OK && given.lob != NULL &&
        x278cwi_list_find(&x278cwi_lobs, (x278_str){given.lob, strlen(given.lob)}) < 0) {
        status = X278_E_INVALID_ARG;
    }
    x278cwi_ready *made = status == X278_OK ? x278i_alloc(ctx, sizeof *made) : NULL;
    if (made == NULL) {
        return status == X278_OK ? X278_E_NOMEM : status;
    }
    *made = (x278cwi_ready){.ctx = ctx};
    x278i_arena_init(&made->arena, ctx);
    status = check(made, &given, errors);
    if (status == X278_OK) {
        *out = &made->view;
    } else {
        x278cw_ready_report_free(&made->view);
    }
    return status;
}

void x278cw_ready_report_free(const x278cw_ready_report *view) {
    if (view != NULL) {
        x278cwi_ready *made = (x278cwi_ready *)view;
        const x278_ctx *ctx = made->ctx;
        x278i_free(ctx, made->findings, made->capacity * sizeof *made->findings);
        x278i_arena_free(&made->arena);
        x278i_free(ctx, made, sizeof *made);
    }
}

/* ---- JSON ------------------------------------------------------------------------------------------------------ */

static void put_finding(x278cwi_json *json, const x278cw_ready_finding *finding) {
    x278cwi_json_open(json, NULL, '{');
    x278cwi_json_str(json, "code", finding->code);
    x278cwi_json_text(json, "severity", x278_severity_name(finding->severity));
    x278cwi_json_str(json, "path", finding->path);
    x278cwi_json_open(json, "evidence", '[');
    for (size_t i = 0; i < finding->evidence_count; i++) {
        x278cwi_json_str(json, NULL, finding->evidence[i]);
    }
    x278cwi_json_close(json, ']');
    x278cwi_json_str(json, "text", finding->text);
    x278cwi_json_close(json, '}');
}

x278_status x278cw_ready_report_json(const x278cw_ready_report *report, x278_buf *out) {
    static const char *const routes[] = {NULL, "278", "pharmacy", "unclear"};
    if (report == NULL || out == NULL) {
        return X278_E_INVALID_ARG;
    }
    x278cwi_json json;
    x278cwi_json_begin(&json, ((const x278cwi_ready *)report)->ctx);
    x278cwi_json_open(&json, NULL, '{');
    x278cwi_json_text(&json, "format", "x278.ready/1");
    x278cwi_json_now(&json, &report->as_of);
    x278cwi_json_bool(&json, "ready", report->ready != 0);
    x278cwi_json_text(&json, "route", routes[report->route]);
    x278cwi_json_text(&json, "urgency", report->expedited != 0 ? "expedited" : "standard");
    x278cwi_json_open(&json, "findings", '[');
    for (size_t i = 0; i < report->finding_count; i++) {
        put_finding(&json, report->findings[i]);
    }
    x278cwi_json_close(&json, ']');
    x278cwi_json_close(&json, '}');
    return x278cwi_json_end(&json, out);
}
