/*
 * The round of an acknowledgment: each mutant of the conformance test is checked and answered with a 999, the 999 is
 * checked itself, read, and led back to the mutant. Each error inside the transaction must come back with its codes, its
 * path and its place.
 */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "conform.h"
#include "guide/handle.h"
#include "x278/x278.h"

#define SEED 278
#define SHOWN 40 /* failures printed */

typedef struct round_trip {
    const x278i_guide *guide;
    x278_ctx *ctx;
    x278_issues *issues; /* of the mutant */
    x278_issues *others;
    unsigned long long errors, led_back, rejected, unanswered, segments, elements;
    unsigned failed;
} round_trip;

static void need(x278_status status, const char *what) {
    if (status != X278_OK) {
        printf("FAIL %s: %s\n", what, x278_status_name(status));
        exit(1);
    }
}

static void fail(round_trip *run, const cf_case *c, const char *why, const x278_issue *issue) {
    if (run->failed++ < SHOWN) {
        printf("  FAIL %s %s: %s", c->kind, c->what, why);
        if (issue != NULL) {
            printf(" (%s %s #%llu e%u-%u-%u %s/%s rule %s)", issue->name.ptr, issue->path.ptr,
                   (unsigned long long)issue->ordinal, issue->element, issue->component, issue->repetition,
                   issue->ik304.ptr, issue->ik403.ptr, issue->rule.ptr == NULL ? "" : issue->rule.ptr);
        }
        putchar('\n');
    }
}

/* Check a text and answer it; the issues of all units stay in run->issues. */
static x278_buf answer(round_trip *run, const cf_case *c) {
    x278_interchange_options interchange = {
        .struct_size = sizeof interchange, .date = "260115", .time = "0930", .control_number = "1"};
    x278_ack_options options = {.struct_size = sizeof options,
                                .interchange = &interchange,
                                .flags = X278_ACK_COPY_VALUES | X278_ACK_GROUPS_ALWAYS};
    x278_check_options how = {.struct_size = sizeof how, .guide = x278i_guide_public(run->guide)};
    x278_writer *writer;
    x278_acker *acker;
    x278_checker *checker;
    x278_reader *reader;
    x278_issues *unit;
    x278_buf out;
    need(x278_issues_new(run->ctx, &unit), "issues");
    need(x278_writer_open_buffer(run->ctx, NULL, &writer), "writer");
    need(x278_acker_new(run->ctx, &options, writer, &acker), "acker");
    need(x278_checker_new(run->ctx, &how, unit, &checker), "checker");
    need(x278_reader_open_memory(run->ctx, c->text, c->len, NULL, unit, &reader), "reader");
    x278_status status;
    do {
        x278_unit_kind kind;
        const x278_transaction *transaction;
        status = x278_checker_next(checker, reader, &kind, &transaction);
        if (status == X278_OK) {
            need(x278_acker_unit(acker, reader, transaction, x278_checker_guide(checker), unit), "unit");
            x278_issues_clear(unit);
        }
    } while (status == X278_OK);
    if (status == X278_E_NOT_FOUND) {
        need(x278_acker_end(acker, reader, unit), "end");
    }
    need(x278_writer_close(writer), "close");
    need(x278_writer_take_buffer(writer, &out), "buffer");
    run->rejected += x278_acker_totals(acker)->transactions_rejected;
    x278_reader_free(reader);
    x278_checker_free(checker);
    x278_acker_free(acker);
    x278_writer_free(writer);
    x278_issues_free(unit);
    return out;
}

/* Check a text whole: its findings in `issues`. */
static void check(const round_trip *run, const x278i_guide *guide, const char *text, size_t len, x278_issues *issues) {
    x278_check_options how = {.struct_size = sizeof how, .guide = x278i_guide_public(guide)};
    x278_checker *checker;
    x278_reader *reader;
    x278_unit_kind kind;
    x278_issues_clear(issues);
    need(x278_checker_new(run->ctx, &how, issues, &checker), "checker");
    need(x278_reader_open_memory(run->ctx, text, len, NULL, issues, &reader), "reader");
    while (x278_checker_next(checker, reader, &kind, NULL) == X278_OK) {
    }
    x278_reader_free(reader);
    x278_checker_free(checker);
}

static bool same(x278_str a, x278_str b) {
    return a.len == b.len && (a.len == 0 || memcmp(a.ptr, b.ptr, a.len) == 0);
}

static bool is_element(const x278_issue *issue) {
    return issue->ik403.len > 0 && issue->element > 0;
}

/* Whether an error of the acknowledgment leads to an issue: codes, path and place. */
static bool leads_to(const x278_ack_segment *segment, const x278_issue *issue) {
    if (segment->ordinal != issue->ordinal) {
        return false;
    }
    if (!is_element(issue)) {
        return same(segment->error.code, issue->ik304) && same(segment->path, issue->path) &&
               segment->offset == issue->offset;
    }
    for (size_t i = 0; i < segment->element_count; i++) {
        const x278_ack_element *element = segment->elements[i];
        if (same(element->error.code, issue->ik403) && element->element == issue->element &&
            element->component == issue->component && same(element->path, issue->path) &&
            element->offset == issue->offset) {
            return true;
        }
    }
    return false;
}

static void hold(round_trip *run, const cf_case *c, const x278_ack_transaction *said) {
    for (size_t i = 0; i < said->segment_count; i++) {
        run->segments++;
        run->elements += said->segments[i]->element_count;
    }
    for (size_t i = 0; i < x278_issues_count(run->issues); i++) {
        const x278_issue *issue = x278_issues_at(run->issues, i);
        if (issue->severity != X278_SEVERITY_ERROR || issue->ordinal == 0 || issue->ik304.len == 0) {
            continue;
        }
        bool found = false;
        run->errors++;
        for (size_t n = 0; n < said->segment_count && !found; n++) {
            found = leads_to(said->segments[n], issue);
        }
        run->led_back += found;
        if (!found) {
            fail(run, c, "does not lead back", issue);
        }
    }
}

static void resolve(round_trip *run, const cf_case *c, const x278_buf *ack) {
    x278_reader *reader;
    x278_acks *acks;
    const x278_transaction *transaction;
    const x278_ack_transaction *said;
    need(x278_reader_open_memory(run->ctx, ack->ptr, ack->len, NULL, NULL, &reader), "reader");
    need(x278_acks_read(run->ctx, reader, &acks), "acknowledgment");
    x278_reader_free(reader);
    need(x278_reader_open_memory(run->ctx, c->text, c->len, NULL, NULL, &reader), "reader");
    while (x278_reader_next_transaction(reader, &transaction) == X278_OK) {
        x278_status status = x278_acks_resolve(acks, transaction, x278i_guide_public(run->guide), &said);
        if (status == X278_OK) {
            hold(run, c, said);
        } else {
            run->unanswered++; /* its numbers are no numbers */
        }
    }
    x278_reader_free(reader);
    x278_acks_free(acks);
}

static void run_case(round_trip *run, const cf_case *c) {
    x278_buf ack = answer(run, c);
    check(run, run->guide, c->text, c->len, run->issues);
    if (ack.len == 0) {
        bool any = x278_issues_total(run->issues, X278_SEVERITY_ERROR) > 0;
        run->unanswered++;
        if (any && x278_issues_at(run->issues, 0)->interchange > 0) {
            fail(run, c, "no answer", NULL);
        }
        return;
    }
    check(run, NULL, ack.ptr, ack.len, run->others);
    for (size_t i = 0; i < x278_issues_count(run->others); i++) {
        const x278_issue *issue = x278_issues_at(run->others, i);
        if (issue->severity >= X278_SEVERITY_WARNING) {
            fail(run, c, "the 999 is not right", issue);
        }
    }
    resolve(run, c, &ack);
    x278_buf_free(&ack);
}

int main(void) {
    round_trip run = {.failed = 0};
    unsigned long long cases_run = 0;
    need(x278_ctx_new(NULL, &run.ctx), "context");
    need(x278_issues_new(run.ctx, &run.issues), "issues");
    need(x278_issues_new(run.ctx, &run.others), "issues");
    for (size_t i = 0; i < x278i_guide_count(); i++) {
        run.guide = x278i_guide_at(i);
        if (run.guide->root == X278I_NONE || run.guide->direction_str == 0) {
            continue; /* the envelope; acknowledgments get no answer */
        }
        cf_cases cases = {0};
        cf_mutants(cf_gen_new(run.guide, SEED), &cases);
        for (size_t n = 0; n < cases.count; n++) {
            run_case(&run, &cases.list[n]);
        }
        cases_run += cases.count;
    }
    printf("%llu mutants answered: %llu transactions rejected, %llu IK3, %llu IK4; %llu errors, %llu led back; %llu "
           "without a 999 or with other numbers; %u failures\n",
           cases_run, run.rejected, run.segments, run.elements, run.errors, run.led_back, run.unanswered, run.failed);
    x278_issues_free(run.others);
    x278_issues_free(run.issues);
    x278_ctx_free(run.ctx);
    return run.failed == 0 && cases_run > 0 && run.led_back == run.errors ? 0 : 1;
}
