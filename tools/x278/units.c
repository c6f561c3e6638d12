/* One reader, a checker for the envelope, and a checker a thread for the transactions; with one job a checker for all. */
#include "units.h"

/* What each thread checks with. */
typedef struct unit_bench {
    x278_checker *checker;
    x278_issues *issues;
} unit_bench;

typedef struct units_run {
    const tool_units *units;
    const x278_ctx *ctx;
    x278_issues *headers;
    x278_checker *envelope; /* checks what is around transactions, and writes to `headers` */
    unit_bench benches[TOOL_JOBS_MOST];
    x278_status status;
} units_run;

x278_status tool_move_issues(const x278_ctx *ctx, x278_issues *from, x278_issues **to) {
    if (x278_issues_total(from, X278_SEVERITY_INFO) == 0) {
        return X278_OK;
    }
    x278_status status = *to == NULL ? x278_issues_new(ctx, to) : X278_OK;
    return status == X278_OK ? x278_issues_take(*to, from) : status;
}

/* One job: one checker for all, and no list but that of the input. */
static tool_step read_alone(units_run *run, tool_unit *read) {
    tool_input *input = run->units->input;
    read->guide = x278_checker_guide(run->envelope);
    read->issues = input->issues;
    return read->status != X278_OK ? TOOL_STEP_LAST : TOOL_STEP_ALONE;
}

static tool_step read_unit(void *user, void *item) {
    units_run *run = user;
    const tool_units *units = run->units;
    tool_input *input = units->input;
    tool_unit *read = item;
    read->status = tool_next_unit(input, run->envelope, &read->kind, &read->transaction);
    read->bytes = x278_reader_bytes(input->reader);
    if (units->jobs == 1) {
        return read_alone(run, read);
    }
    bool whole = read->status == X278_OK && read->kind == X278_UNIT_TRANSACTION;
    bool shared = whole ? tool_jobs_shares(units->jobs, read->transaction) : !units->envelopes_alone;
    if (whole && shared) {
        read->status = x278_transaction_hold(run->ctx, read->transaction, &read->held);
        read->transaction = read->held;
    }
    x278_status moved = tool_move_issues(run->ctx, input->issues, &read->issues);
    moved = moved == X278_OK ? tool_move_issues(run->ctx, run->headers, &read->headers) : moved;
    read->status = read->status == X278_OK ? moved : read->status;
    return read->status != X278_OK ? TOOL_STEP_LAST : shared ? TOOL_STEP_SHARED : TOOL_STEP_ALONE;
}

/* The checker's list has what reading found before, so that the limit of a list is that of both. */
static void check_unit(void *user, unsigned thread, void *item) {
    units_run *run = user;
    tool_unit *read = item;
    unit_bench *with = &run->benches[thread];
    if (read->kind != X278_UNIT_TRANSACTION || run->units->jobs == 1) {
        return;
    }
    if (read->issues != NULL) {
        read->status = x278_issues_take(with->issues, read->issues);
    }
    if (read->status == X278_OK) {
        read->status = x278_checker_transaction(with->checker, read->transaction);
        read->guide = x278_checker_guide(with->checker);
    }
    x278_status moved = tool_move_issues(run->ctx, with->issues, &read->issues);
    read->status = read->status == X278_OK ? moved : read->status;
}

static bool take_unit(void *user, void *item) {
    units_run *run = user;
    tool_unit *read = item;
    if (read->headers != NULL) {
        x278_status moved = tool_move_issues(run->ctx, read->headers, &read->issues);
        read->status = read->status == X278_OK ? moved : read->status;
    }
    uint64_t found = x278_issues_total(read->issues, X278_SEVERITY_INFO);
    run->units->input->progress.findings += found;
    if (found > 0) {
        tool_progress_hide();
    }
    run->status = run->units->take(run->units->user, read);
    return run->status == X278_OK;
}

static void drop_unit(void *user, void *item) {
    const units_run *run = user;
    tool_unit *read = item;
    x278_transaction_free(read->held);
    x278_issues_free(run->units->jobs == 1 ? NULL : read->issues);
    x278_issues_free(read->headers);
}

static const tool_job unit_job = {
    .item_size = sizeof(tool_unit), .read = read_unit, .work = check_unit, .take = take_unit, .drop = drop_unit};

/* Checkers for all threads, and one for the envelope. */
static x278_status open_checkers(units_run *run) {
    x278_check_options given = *run->units->checking;
    x278_status status = X278_OK;
    if (run->units->jobs == 1) {
        return x278_checker_new(run->ctx, &given, run->units->input->issues, &run->envelope);
    }
    for (unsigned i = 0; i < run->units->jobs && status == X278_OK; i++) {
        unit_bench *with = &run->benches[i];
        status = x278_issues_new(run->ctx, &with->issues);
        status = status == X278_OK ? x278_checker_new(run->ctx, &given, with->issues, &with->checker) : status;
    }
    given.flags |= X278_CHECK_ENVELOPE_ONLY;
    status = status == X278_OK ? x278_issues_new(run->ctx, &run->headers) : status;
    return status == X278_OK ? x278_checker_new(run->ctx, &given, run->headers, &run->envelope) : status;
}

static void close_checkers(units_run *run) {
    for (unsigned i = 0; i < run->units->jobs; i++) {
        x278_checker_free(run->benches[i].checker);
        x278_issues_free(run->benches[i].issues);
    }
    x278_checker_free(run->envelope);
    x278_issues_free(run->headers);
}

x278_status tool_units_run(const tool_units *units) {
    units_run run = {.units = units, .ctx = units->input->ctx};
    run.status = open_checkers(&run);
    if (run.status == X278_OK && !tool_jobs_run(&unit_job, units->jobs, &run)) {
        run.status = X278_E_NOMEM;
    }
    close_checkers(&run);
    return run.status == X278_END ? X278_OK : run.status;
}
