/*
 * The round of an acknowledgment: each mutant of the conformance test is checked and answered with a 999, the 999 is
 * checked itself, read, and led back to the mutant. Each error inside the transaction must come back with its codes, its
 * path and its place, and the path of names that comes with it must hold the value in the document of the mutant.
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
    unsigned long long levels, triggers; /* faults of the hierarchy; those with a trigger that leads back */
    unsigned long long fields, structs, computed,
        kept; /* what the model has: of elements, of segments; what it has not */
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
    need(x278_writer_open_buffer(run->ctx, NULL, NULL, &writer), "writer");
    need(x278_acker_new(run->ctx, writer, &options, &acker), "acker");
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
    if (status == X278_END) {
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

/* A fault of the hierarchy comes with what it was held against, and that leads back, too. */
static void hold_level(round_trip *run, const cf_case *c, const x278_ack_segment *segment, const x278_issue *issue) {
    for (size_t i = 0; i < segment->element_count; i++) {
        const x278_ack_element *element = segment->elements[i];
        if (element->element != issue->element || !same(element->error.code, issue->ik403)) {
            continue;
        }
        for (size_t n = 0; n < element->context_count; n++) {
            const x278_ack_context *context = element->contexts[n];
            if (context->resolution == X278_RESOLUTION_FOUND && context->ordinal <= issue->ordinal &&
                same(context->tag, issue->segment) && context->path.ptr != NULL) {
                run->triggers++;
                return;
            }
        }
    }
    fail(run, c, "a fault of the hierarchy has no trigger", issue);
}

/* ---- the way through the structs ------------------------------------------------------------------------------- */

/* What is it in the document: X278_OK and the text, and how many. */
static bool get(const x278_doc *doc, x278_str path, x278_str *value, size_t *count) {
    return x278_get(doc, path.ptr, path.len, value) == X278_OK && x278_count(doc, path.ptr, path.len, count) == X278_OK;
}

/* Bytes of a value up to its first separator: what follows there is kept apart, as no row has it. */
static size_t first_part(const x278_transaction *transaction, const char *text, uint64_t len) {
    size_t at = 0;
    while (at < len && (uint8_t)text[at] != transaction->delimiters.component &&
           (uint8_t)text[at] != transaction->delimiters.repetition) {
        at++;
    }
    return at;
}

/* The field of an element has its value, and no other. */
static void prove_element(round_trip *run, const cf_case *c, const x278_transaction *transaction, const x278_doc *doc,
                          const x278_ack_segment *segment, const x278_ack_element *element) {
    x278_str value = {NULL, 0};
    size_t count = 0;
    bool there = element->resolution == X278_RESOLUTION_FOUND;
    if (element->resolution == X278_RESOLUTION_ABSENT) {
        return;
    }
    if (element->field_path.ptr == NULL) {
        /* no field: it is computed, or its segment is kept whole as an unknown one */
        x278_status status = x278_get(doc, element->path.ptr, element->path.len, &value);
        bool kept = same(segment->struct_name, (x278_str){"x278_unknown", 12});
        run->computed += status == X278_E_UNSUPPORTED;
        run->kept += kept;
        if (status != X278_E_UNSUPPORTED && !kept && there) {
            fail(run, c, "an element has no field", NULL);
        }
        return;
    }
    if (element->field_name.ptr == NULL) { /* a composite: the struct of its components */
        bool counted = x278_count(doc, element->field_path.ptr, element->field_path.len, &count) == X278_OK;
        if (!counted || (there && count != 1)) {
            fail(run, c, "a composite has no struct", NULL);
        }
        run->structs++;
        return;
    }
    run->fields++;
    if (!get(doc, element->field_path, &value, &count)) {
        fail(run, c, "a field is none", NULL);
    } else if (there && (value.len != first_part(transaction, c->text + element->offset, element->length) ||
                         memcmp(value.ptr, c->text + element->offset, value.len) != 0 || count != 1)) {
        fail(run, c, "a field has another value", NULL);
    } else if (!there && value.ptr != NULL) {
        fail(run, c, "a field has what is said to be missing", NULL);
    }
}

/* The struct of a segment is there, and what is missing is not. */
static void prove_segment(round_trip *run, const cf_case *c, const x278_doc *doc, const x278_ack_segment *segment) {
    size_t count = 0;
    bool root = same(segment->struct_name, (x278_str){"x278_review", 11});
    if (segment->resolution == X278_RESOLUTION_ABSENT || root) {
        return;
    }
    run->structs++;
    if (segment->field_path.ptr == NULL ||
        x278_count(doc, segment->field_path.ptr, segment->field_path.len, &count) != X278_OK) {
        fail(run, c, "a segment has no struct", NULL);
    } else if (segment->resolution == X278_RESOLUTION_FOUND && count != 1) {
        fail(run, c, "the struct of a segment is not there", NULL);
    }
}

static void prove(round_trip *run, const cf_case *c, const x278_transaction *transaction,
                  const x278_ack_transaction *said) {
    x278_decode_options how = {.struct_size = sizeof how, .guide = x278i_guide_public(run->guide)};
    x278_doc *doc = NULL;
    need(x278_doc_from_transaction(run->ctx, transaction, &how, NULL, &doc), "document");
    for (size_t i = 0; i < said->segment_count; i++) {
        prove_segment(run, c, doc, said->segments[i]);
        for (size_t n = 0; n < said->segments[i]->element_count; n++) {
            prove_element(run, c, transaction, doc, said->segments[i], said->segments[i]->elements[n]);
        }
    }
    x278_doc_free(doc);
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
            if (found && strncmp(issue->name.ptr, "hl_", 3) == 0) {
                run->levels++;
                hold_level(run, c, said->segments[n], issue);
            }
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
            prove(run, c, transaction, said);
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
    printf(
        "%llu mutants answered: %llu transactions rejected, %llu IK3, %llu IK4; %llu errors, %llu led back; %llu "
        "without a 999 or with other numbers; %u failures\n"
        "in the structs: %llu fields, %llu structs, each with its value; %llu computed values, %llu in segments that "
        "are kept as they came\n"
        "%llu faults of the hierarchy, %llu with a trigger\n",
        cases_run, run.rejected, run.segments, run.elements, run.errors, run.led_back, run.unanswered, run.failed,
        run.fields, run.structs, run.computed, run.kept, run.levels, run.triggers);
    x278_issues_free(run.others);
    x278_issues_free(run.issues);
    x278_ctx_free(run.ctx);
    return run.failed == 0 && cases_run > 0 && run.led_back == run.errors ? 0 : 1;
}
