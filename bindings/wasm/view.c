/* The job X278W_VIEW: each transaction in plain words. A view says whether its message is whole and has errors, which is only
 * known at the end of the input; so the input is kept, checked, and then shown. */
#include "lines.h"

#include <string.h>

#include "memory.h"

typedef struct finding {
    x278_transaction place; /* its numbers only */
    x278_outcome_options options;
} finding;

typedef struct viewing {
    glue_text input;
    glue_text findings; /* entries: finding */
    x278_check_options checking;
    uint64_t only;              /* the option "transaction" */
    x278_outcome_options given; /* without a check: what one before it found, by "errors" and "cut" */
    bool json;
    x278_reader *reader;
    uint64_t number, shown;
    bool checked;
} viewing;

static const char *const options[] = {"title", "transaction", "guide", "json", "check", "errors", "cut", NULL};

static x278_status begin(glue_session *session) {
    viewing *run = session->state;
    x278_status status = glue_option_check(session, &run->checking);
    bool known = glue_option_number(session, "transaction", &run->only);
    run->json = glue_option_is_on(session, "json", false);
    run->checked = !glue_option_is_on(session, "check", true);
    run->given = (x278_outcome_options){.struct_size = sizeof run->given};
    known = glue_option_number(session, "errors", &run->given.errors) && known;
    run->given.flags = glue_option_is_on(session, "cut", false) ? (uint32_t)X278_OUTCOME_INCOMPLETE : 0u;
    return status == X278_OK && !known ? X278_E_INVALID_ARG : status;
}

static x278_status feed(glue_session *session, const char *bytes, size_t len) {
    viewing *run = session->state;
    glue_put(&run->input, bytes, len);
    return run->input.failed ? X278_E_NOMEM : X278_OK;
}

static x278_status end(glue_session *session, unsigned ends) {
    (void)session;
    (void)ends;
    return X278_OK;
}

/* ---- the check ----------------------------------------------------------------------------------------------------- */

static finding *finding_at(const viewing *run, size_t index) {
    return (finding *)(void *)run->findings.ptr + index;
}

static size_t finding_count(const viewing *run) {
    return run->findings.len / sizeof(finding);
}

static x278_status add_finding(viewing *run, const x278_transaction *transaction) {
    finding one = {.place = {.struct_size = sizeof one.place}, .options = {.struct_size = sizeof one.options}};
    one.place.interchange = transaction->interchange;
    one.place.group = transaction->group;
    one.place.transaction = transaction->transaction;
    glue_put(&run->findings, &one, sizeof one);
    return run->findings.failed ? X278_E_NOMEM : X278_OK;
}

/* Transactions that were read before belong to a group or an interchange that was cut. `group` 0: any. */
static void mark_cut(const viewing *run, uint64_t interchange, uint64_t group) {
    for (size_t i = finding_count(run); i > 0 && finding_at(run, i - 1)->place.interchange == interchange; i--) {
        finding *one = finding_at(run, i - 1);
        if (one->place.group < group) {
            break; /* groups come in order */
        }
        if (group == 0 || one->place.group == group) {
            one->options.flags |= X278_OUTCOME_INCOMPLETE;
        }
    }
}

/* Add the issues of one step to the last transaction, and what they say of the envelope to those before. */
static void take_issues(const viewing *run, x278_issues *issues) {
    size_t count = finding_count(run);
    finding *last = count == 0 ? NULL : finding_at(run, count - 1);
    x278_outcome_options found = {.struct_size = sizeof found};
    if (last != NULL && x278_outcome_take_issues(&last->place, issues, &found) == X278_OK) {
        last->options.errors += found.errors;
        last->options.flags |= found.flags;
    }
    for (size_t i = 0; i < x278_issues_count(issues); i++) {
        const x278_issue *issue = x278_issues_at(issues, i);
        x278_transaction other = {.interchange = issue->interchange, .group = issue->group, .transaction = UINT64_MAX};
        if (issue->transaction == 0 && x278_outcome_take_issues(&other, issues, &found) == X278_OK &&
            (found.flags & X278_OUTCOME_INCOMPLETE) != 0) {
            mark_cut(run, issue->interchange, issue->group);
        }
    }
    x278_issues_clear(issues);
}

static x278_status open_input(const glue_session *session, x278_issues *issues, x278_reader **out) {
    const viewing *run = session->state;
    return x278_reader_open_memory(session->ctx, run->input.ptr, run->input.len, NULL, issues, out);
}

static x278_status check_input(glue_session *session) {
    viewing *run = session->state;
    x278_reader *reader = NULL;
    x278_checker *checker = NULL;
    const x278_transaction *transaction = NULL;
    x278_unit_kind kind;
    x278_status status = open_input(session, session->issues, &reader);
    status = status == X278_OK ? x278_checker_new(session->ctx, &run->checking, session->issues, &checker) : status;
    while (status == X278_OK) {
        status = x278_checker_next(checker, reader, &kind, &transaction);
        if (status == X278_OK && transaction != NULL) {
            status = add_finding(run, transaction);
        }
        take_issues(run, session->issues);
    }
    x278_checker_free(checker);
    x278_reader_free(reader);
    return status == X278_END ? X278_OK : status;
}

/* ---- the views ----------------------------------------------------------------------------------------------------- */

/* "TITLE: transaction 2: ", or nothing. */
static void put_title(glue_text *to, const glue_session *session) {
    const viewing *run = session->state;
    const char *title = glue_option(session, "title");
    if (title != NULL) {
        glue_puts(to, title);
        glue_puts(to, ": transaction ");
        glue_put_number(to, run->number);
        glue_puts(to, ": ");
    }
    glue_put(to, "", 1);
}

static x278_status view_document(glue_session *session, const x278_doc *doc, const x278_transaction *transaction,
                                 const x278_outcome_options *found) {
    const viewing *run = session->state;
    glue_text title = {.ptr = NULL};
    const x278_outcome *outcome = NULL;
    x278_buf text = {NULL, 0, NULL};
    put_title(&title, session);
    const x278_view_options how = {.struct_size = sizeof how,
                                   .flags = run->json ? (uint32_t)X278_VIEW_JSON : 0u,
                                   .title = title.ptr,
                                   .transaction = transaction};
    x278_status status = title.failed ? X278_E_NOMEM : x278_outcome_new(doc, found, &outcome);
    status = status == X278_OK ? x278_view(doc, outcome, &how, &text) : status;
    if (status == X278_OK) {
        glue_puts(&session->out, run->shown > 0 && !run->json ? "\n" : "");
        glue_put(&session->out, text.ptr, text.len);
    }
    x278_buf_free(&text);
    x278_outcome_free(outcome);
    glue_text_free(&title);
    return status;
}

static x278_status view_transaction(glue_session *session, const x278_transaction *transaction) {
    viewing *run = session->state;
    const x278_decode_options decoding = {.struct_size = sizeof decoding, .guide = run->checking.guide};
    bool known = run->number <= finding_count(run);
    x278_doc *doc = NULL;
    x278_status status = x278_doc_from_transaction(session->ctx, transaction, &decoding, NULL, &doc);
    if (status == X278_OK) {
        const x278_outcome_options *found = known ? &finding_at(run, (size_t)run->number - 1)->options : &run->given;
        status = view_document(session, doc, transaction, found);
    }
    x278_doc_free(doc);
    glue_put_transaction(&session->notes, transaction, x278_guide_of(transaction, NULL, 0), run->number, NULL);
    if (status == X278_E_UNSUPPORTED) { /* neither a request nor a response */
        return X278_OK;
    }
    run->shown += status == X278_OK;
    return status;
}

/* One transaction; X278_NEED_INPUT as long as the input has not ended. */
static x278_status next(glue_session *session) {
    viewing *run = session->state;
    const x278_transaction *transaction = NULL;
    if (session->ends == 0) {
        return X278_NEED_INPUT;
    }
    x278_status status = run->checked ? X278_OK : check_input(session);
    if (status == X278_E_NOMEM) {
        return status;
    }
    run->checked = true;
    status = run->reader != NULL ? X278_OK : open_input(session, NULL, &run->reader);
    if (status != X278_OK) {
        return status;
    }
    do {
        status = x278_reader_next_transaction(run->reader, &transaction);
        run->number += status == X278_OK;
    } while (status == X278_OK && run->only != 0 && run->number != run->only);
    return status == X278_OK ? view_transaction(session, transaction) : status;
}

static void close(glue_session *session) {
    viewing *run = session->state;
    x278_reader_free(run->reader);
    glue_text_free(&run->input);
    glue_text_free(&run->findings);
}

const glue_job glue_view = {options, sizeof(viewing), begin, feed, end, next, close, 1};
