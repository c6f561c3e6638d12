/* The commands of casework: each reads the files that it is given and makes JSON, CSV or a page of them. */
#include "job.h"

#include <stdlib.h>
#include <string.h>

/* ---- files -------------------------------------------------------------------------------------------------------- */

/* An error of a file was remembered: go on with the next one, so that all of them are known. */
static x278_status go_on(x278_status status) {
    return status == X278_E_SYNTAX || status == X278_E_LIMIT ? X278_OK : status;
}

static x278_status read_table(job *work, const job_file *file) {
    return x278cw_tables_add(work->tables, file->bytes, file->len, file->name, work->errors);
}

static x278_status read_evidence(job *work, const job_file *file) {
    return x278cw_evidence_read(work->ctx, file->bytes, file->len, file->name, work->errors, &work->evidence);
}

static x278_status read_policy(job *work, const job_file *file) {
    x278_status status = work->policies == NULL ? x278cw_policies_new(work->ctx, &work->policies) : X278_OK;
    return status == X278_OK ? x278cw_policies_add(work->policies, file->bytes, file->len, file->name, work->errors)
                             : status;
}

static x278_status read_template(job *work, const job_file *file) {
    return x278cw_template_read(work->ctx, file->bytes, file->len, file->name, work->errors, &work->layout);
}

static x278_status read_log(job *work, const job_file *file) {
    return x278cw_log_add(work->log, file->name, file->bytes, file->len, work->errors);
}

static const struct {
    job_part part;
    x278_status (*read)(job *work, const job_file *file);
} readers[] = {{PART_TABLES, read_table},
               {PART_EVIDENCE, read_evidence},
               {PART_POLICIES, read_policy},
               {PART_TEMPLATE, read_template},
               {PART_LOGS, read_log}};

static x278_status read_overlays(job *work) {
    const job_files *files = &work->parts[PART_OVERLAYS];
    work->overlays = calloc(files->count + 1, sizeof *work->overlays);
    x278_status status = work->overlays == NULL ? X278_E_NOMEM : X278_OK;
    for (size_t i = 0; i < files->count && status == X278_OK; i++) {
        const job_file *file = &files->items[i];
        status = x278_overlay_load(work->ctx, file->bytes, file->len, work->issues, &work->overlays[i]);
    }
    return status;
}

static x278_status read_files(job *work) {
    x278_status status = X278_OK;
    for (size_t i = 0; i < sizeof readers / sizeof readers[0]; i++) {
        const job_files *files = &work->parts[readers[i].part];
        for (size_t k = 0; k < files->count && status == X278_OK; k++) {
            status = go_on(readers[i].read(work, &files->items[k]));
        }
    }
    if (status == X278_OK && x278cw_errors_count(work->errors) > 0) {
        return X278_E_SYNTAX;
    }
    return status == X278_OK ? read_overlays(work) : status;
}

/* The first transaction of the request, for commands about one. */
static x278_status read_request(job *work) {
    const x278_decode_options options = {.struct_size = sizeof options};
    const x278_transaction *transaction;
    x278_reader *reader = NULL;
    if (work->parts[PART_REQUEST].count == 0) {
        return X278_OK;
    }
    const job_file *file = &work->parts[PART_REQUEST].items[0];
    x278_status status = x278_reader_open_memory(work->ctx, file->bytes, file->len, NULL, work->issues, &reader);
    if (status == X278_OK) {
        status = x278_reader_next_transaction(reader, &transaction);
    }
    if (status == X278_OK) {
        status = x278_doc_from_transaction(work->ctx, transaction, &options, NULL, &work->request);
    } else if (status == X278_END) {
        work->why = "the request holds no transaction";
        status = X278_E_INVALID_ARG;
    }
    if (status == X278_OK && x278_doc_review(work->request) == NULL) {
        work->why = "the request is not a request for review";
        status = X278_E_INVALID_ARG;
    }
    x278_reader_free(reader);
    return status;
}

static x278_status read_answers(job *work) {
    x278_status status = X278_OK;
    if (work->parts[PART_REQUEST].count > 0) {
        status = reviews_read(work, &work->parts[PART_REQUEST].items[0], false, &work->asked);
    }
    return status == X278_OK ? reviews_read(work, &work->parts[PART_RESPONSE].items[0], true, &work->answers) : status;
}

/* ---- reports -------------------------------------------------------------------------------------------------------- */

static x278_status run_policy(job *work) {
    const x278cw_policy_report *report = NULL;
    const char *procedures[64];
    size_t count = work->parts[PART_PROCEDURES].count;
    x278cw_now day = {{0, 0, 0}, 0, 0};
    x278_status status = count > sizeof procedures / sizeof procedures[0] ? X278_E_LIMIT : X278_OK;
    for (size_t i = 0; i < count && status == X278_OK; i++) {
        procedures[i] = work->parts[PART_PROCEDURES].items[i].name;
    }
    if (status == X278_OK && work->policies == NULL) {
        status = x278cw_policies_new(work->ctx, &work->policies);
        status = status == X278_OK ? x278cw_policies_add_shipped(work->policies) : status;
    }
    if (status == X278_OK && work->words[WORD_SERVICE_DATE] != NULL) {
        status = x278cw_now_parse(work->words[WORD_SERVICE_DATE], X278_STRLEN, &day);
    }
    if (status != X278_OK) {
        return status;
    }
    const x278cw_policy_options asked = {.struct_size = sizeof asked,
                                         .as_of = work->now,
                                         .service_date = day.date,
                                         .request = work->request,
                                         .evidence = work->evidence,
                                         .tables = work->tables,
                                         .procedures = count > 0 ? procedures : NULL,
                                         .procedure_count = count,
                                         .payer = work->words[WORD_PAYER],
                                         .lob = work->words[WORD_LOB]};
    status = x278cw_policy_evaluate(work->ctx, work->policies, &asked, work->errors, &report);
    status = status == X278_OK ? x278cw_policy_report_json(report, &work->out) : status;
    x278cw_policy_report_free(report);
    return status;
}

static x278_status run_ready(job *work) {
    const x278cw_ready_report *report = NULL;
    const x278cw_ready_options asked = {.struct_size = sizeof asked,
                                        .as_of = work->now,
                                        .request = work->request,
                                        .evidence = work->evidence,
                                        .policies = work->policies,
                                        .tables = work->tables,
                                        .lob = work->words[WORD_LOB]};
    x278_status status = x278cw_ready_check(work->ctx, &asked, work->errors, &report);
    status = status == X278_OK ? x278cw_ready_report_json(report, &work->out) : status;
    x278cw_ready_report_free(report);
    return status;
}

static x278_status run_evidence(job *work) {
    const x278cw_evidence_report *report = NULL;
    x278_status status = x278cw_evidence_summarize(work->evidence, &work->now, &report);
    status = status == X278_OK ? x278cw_evidence_report_json(report, &work->out) : status;
    x278cw_evidence_report_free(report);
    return status;
}

static x278_status run_digest(job *work) {
    return x278cw_digest_write(work->evidence, &work->now, &work->out);
}

static x278_status explain_one(job *work, size_t index, const x278cw_explained **out) {
    size_t partner = reviews_partner(work, index);
    const x278cw_explain_options given = {.struct_size = sizeof given,
                                          .found = &work->answers.items[index].found,
                                          .request = partner < work->asked.count ? work->asked.docs[partner] : NULL,
                                          .tables = work->tables,
                                          .overlays = (const x278_overlay *const *)work->overlays,
                                          .overlay_count = work->parts[PART_OVERLAYS].count};
    return x278cw_explain(work->ctx, work->answers.docs[index], &given, out);
}

static x278_status run_explain(job *work) {
    const x278cw_explained **items = calloc(work->answers.count + 1, sizeof *items);
    x278_status status = items == NULL ? X278_E_NOMEM : X278_OK;
    size_t count = 0;
    while (status == X278_OK && count < work->answers.count) {
        status = explain_one(work, count, &items[count]);
        count += status == X278_OK;
    }
    if (status == X278_OK) {
        status = x278cw_explained_json(work->ctx, items, count, &work->now, &work->out);
    }
    for (size_t i = 0; i < count; i++) {
        x278cw_explained_free(items[i]);
    }
    free((void *)items);
    return status;
}

/* ---- case logs ------------------------------------------------------------------------------------------------------ */

static x278_status run_case(job *work) {
    x278cw_cases *cases = NULL;
    x278_status status = x278cw_cases_new(work->log, &work->now, &cases);
    status = status == X278_OK ? x278cw_cases_json(cases, &work->out) : status;
    x278cw_cases_free(cases);
    return status;
}

static x278_status run_due(job *work) {
    x278cw_due *due = NULL;
    const x278cw_due_options given = {.struct_size = sizeof given,
                                      .tables = work->tables,
                                      .overlays = (const x278_overlay *const *)work->overlays,
                                      .overlay_count = work->parts[PART_OVERLAYS].count,
                                      .lob = work->words[WORD_LOB]};
    x278_status status = x278cw_due_new(work->log, &work->now, &given, &due);
    status = status == X278_OK ? x278cw_due_json(due, &work->out) : status;
    x278cw_due_free(due);
    return status;
}

static x278_status run_ledger(job *work) {
    x278cw_ledger *ledger = NULL;
    const x278cw_page_options page = {.struct_size = sizeof page, .as_of = work->now, .layout = work->layout};
    const x278cw_ledger_options options = {.struct_size = sizeof options,
                                           .by = x278cw_group_find(work->words[WORD_BY]),
                                           .tables = work->tables,
                                           .candidates = (work->flags & JOB_CANDIDATES) != 0,
                                           .min_cell = work->min_cell};
    if (work->flags & JOB_DEIDENTIFIED) {
        return x278cw_ledger_deidentified(work->log, &work->now, &options, &work->out);
    }
    x278_status status = x278cw_ledger_new(work->log, &work->now, &options, &ledger);
    if (status == X278_OK) {
        status = work->flags & JOB_HTML  ? x278cw_ledger_page(work->ctx, ledger, &page, work->errors, &work->out)
                 : work->flags & JOB_CSV ? x278cw_ledger_csv(ledger, &work->out)
                                         : x278cw_ledger_json(ledger, &work->out);
    }
    x278cw_ledger_free(ledger);
    return status;
}

static x278_status run_stats(job *work) {
    x278cw_stats *stats = NULL;
    x278cw_now from;
    x278cw_now to;
    x278_status status = x278cw_now_parse(work->words[WORD_FROM], X278_STRLEN, &from);
    status = status == X278_OK ? x278cw_now_parse(work->words[WORD_TO], X278_STRLEN, &to) : status;
    if (status != X278_OK) {
        return status;
    }
    const x278cw_page_options page = {.struct_size = sizeof page, .as_of = work->now, .layout = work->layout};
    const x278cw_stats_options options = {.struct_size = sizeof options,
                                          .by = x278cw_group_find(work->words[WORD_BY]),
                                          .tables = work->tables,
                                          .lob = work->words[WORD_LOB],
                                          .from = from.date,
                                          .to = to.date};
    status = x278cw_stats_new(work->log, &work->now, &options, &stats);
    if (status == X278_OK) {
        status = work->flags & JOB_HTML  ? x278cw_stats_page(work->ctx, stats, &page, work->errors, &work->out)
                 : work->flags & JOB_CSV ? x278cw_stats_csv(stats, &work->out)
                                         : x278cw_stats_json(stats, &work->out);
    }
    x278cw_stats_free(stats);
    return status;
}

/* ---- pages ---------------------------------------------------------------------------------------------------------- */

static x278_status write_page(job *work, x278cw_page_kind kind, x278cw_page_options *page) {
    page->struct_size = sizeof *page;
    page->flags = (work->flags & JOB_TEXT ? (uint32_t)X278CW_PAGE_TEXT : 0u) |
                  (work->flags & JOB_TRACE ? (uint32_t)X278CW_PAGE_TRACE : 0u);
    page->as_of = work->now;
    page->evidence = work->evidence;
    page->policies = work->policies;
    page->tables = work->tables;
    page->layout = work->layout;
    page->lob = work->words[WORD_LOB];
    return x278cw_page_write(work->ctx, kind, page, work->errors, &work->missing, &work->out);
}

/* A page about a record, and perhaps one request. */
static x278_status run_summary(job *work) {
    x278cw_page_options page = {.request = work->request};
    return write_page(work, X278CW_PAGE_SUMMARY, &page);
}

static x278_status run_checklist(job *work) {
    x278cw_page_options page = {.request = work->request};
    return write_page(work, X278CW_PAGE_CHECKLIST, &page);
}

static x278_status run_sheet(job *work) {
    x278cw_page_options page = {.request = work->request};
    return write_page(work, X278CW_PAGE_SHEET, &page);
}

/* A page about the first answer to a request of the message. */
static x278_status write_answer(job *work, x278cw_page_kind kind) {
    const job_files *texts = &work->parts[PART_TEXTS];
    size_t index = 0;
    while (index < work->answers.count && reviews_partner(work, index) == work->asked.count) {
        index++;
    }
    if (index == work->answers.count) {
        work->why = "the response does not answer the request";
        return X278_E_INVALID_ARG;
    }
    x278cw_page_slot *slots = calloc(texts->count + 1, sizeof *slots);
    for (size_t i = 0; slots != NULL && i < texts->count; i++) {
        slots[i] = (x278cw_page_slot){texts->items[i].name, texts->items[i].bytes, texts->items[i].len};
    }
    x278cw_page_options page = {.request = work->asked.docs[reviews_partner(work, index)],
                                .response = work->answers.docs[index],
                                .found = &work->answers.items[index].found,
                                .overlays = (const x278_overlay *const *)work->overlays,
                                .overlay_count = work->parts[PART_OVERLAYS].count,
                                .slots = slots,
                                .slot_count = texts->count,
                                .signed_by = work->words[WORD_SIGNED]};
    x278_status status = slots == NULL ? X278_E_NOMEM : write_page(work, kind, &page);
    free(slots);
    return status;
}

static x278_status run_letter(job *work) {
    return write_answer(work, X278CW_PAGE_LETTER);
}

static x278_status run_card(job *work) {
    return write_answer(work, X278CW_PAGE_CARD);
}

/* ---- all of them ---------------------------------------------------------------------------------------------------- */

static const struct command {
    const char *name;
    x278_status (*read)(job *work); /* messages; NULL: it takes none */
    x278_status (*run)(job *work);
    x278cw_page_kind page; /* that a template must be for; 0: it takes none */
} commands[] = {
    {"policy", read_request, run_policy, 0},
    {"ready", read_request, run_ready, 0},
    {"evidence", NULL, run_evidence, 0},
    {"digest", NULL, run_digest, 0},
    {"summary", NULL, run_summary, X278CW_PAGE_SUMMARY},
    {"checklist", read_request, run_checklist, X278CW_PAGE_CHECKLIST},
    {"sheet", read_request, run_sheet, X278CW_PAGE_SHEET},
    {"explain", read_answers, run_explain, 0},
    {"letter", read_answers, run_letter, X278CW_PAGE_LETTER},
    {"card", read_answers, run_card, X278CW_PAGE_CARD},
    {"case", NULL, run_case, 0},
    {"due", NULL, run_due, 0},
    {"ledger", NULL, run_ledger, X278CW_PAGE_LEDGER},
    {"stats", NULL, run_stats, X278CW_PAGE_STATS},
};

static x278_status begin(job *work) {
    x278_status status = x278cw_version_check();
    if (status == X278_OK) {
        status = x278_ctx_new(NULL, &work->ctx);
    }
    if (status == X278_OK) {
        status = x278_issues_new(work->ctx, &work->issues);
    }
    if (status == X278_OK) {
        status = x278cw_errors_new(work->ctx, &work->errors);
    }
    if (status == X278_OK) {
        status = x278cw_tables_new(work->ctx, &work->tables);
    }
    if (status == X278_OK) {
        status = x278cw_log_new(work->ctx, &work->log);
    }
    return status;
}

static x278_status run_command(job *work, const struct command *command) {
    x278_status status = read_files(work);
    if (status == X278_OK && work->layout != NULL && x278cw_template_kind(work->layout) != command->page) {
        work->why = "the template is for another kind of page";
        return X278_E_INVALID_ARG;
    }
    if (status == X278_OK && command->read != NULL) {
        status = command->read(work);
    }
    return status == X278_OK ? command->run(work) : status;
}

x278_status job_run(job *work, const char *command) {
    x278_status status = begin(work);
    if (status == X278_OK) {
        status = x278cw_now_parse(work->words[WORD_AS_OF], X278_STRLEN, &work->now);
        work->why = status == X278_OK ? NULL : "as_of is YYYY-MM-DD or YYYY-MM-DDThh:mm";
    }
    for (size_t i = 0; i < sizeof commands / sizeof commands[0] && status == X278_OK; i++) {
        if (strcmp(commands[i].name, command) == 0) {
            return run_command(work, &commands[i]);
        }
    }
    return status == X278_OK ? X278_E_INVALID_ARG : status;
}

void job_free(job *work) {
    x278_buf_free(&work->out);
    reviews_free(&work->asked);
    reviews_free(&work->answers);
    x278_doc_free(work->request);
    for (size_t i = 0; work->overlays != NULL && i < work->parts[PART_OVERLAYS].count; i++) {
        x278_overlay_free(work->overlays[i]);
    }
    free(work->overlays);
    x278cw_template_free(work->layout);
    x278cw_evidence_free(work->evidence);
    x278cw_policies_free(work->policies);
    x278cw_log_free(work->log);
    x278cw_tables_free(work->tables);
    x278cw_errors_free(work->errors);
    x278_issues_free(work->issues);
    x278_ctx_free(work->ctx);
}
