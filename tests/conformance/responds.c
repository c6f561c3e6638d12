/*
 * To every valid request that is made from the tables (generate.c) a response is begun. With a decision at each event it is
 * written, and the checker finds nothing in it; what a response must return is there, and its levels are those of the
 * request. A response that ends at the patient, with a rejection there, is as good. One thing cannot be
 * returned: a requester who is named by the id of a health plan (XV), as a response has no qualifier for it; who answers
 * chooses one.
 */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "conform.h"
#include "x278/x278.h"

#define SEED 4711
#define MESSAGES 400

static void need(x278_status status, const char *what) {
    if (status != X278_OK) {
        printf("FAIL %s: %s\n", what, x278_status_name(status));
        exit(1);
    }
}

typedef struct tally {
    size_t responses, bytes, values, missing;
    size_t plans;      /* requesters that are named by the id of a health plan, which a response has no qualifier for */
    uint64_t found[4]; /* by severity */
} tally;

/* What is the same on both sides, by the loop it is in. */
static const struct {
    const char *loop;
    const char *place;
} same[] = {
    {"2010A", "NM109"},      {"2010B", "NM102"},       {"2010B", "NM103"},   {"2010B", "NM109"},
    {"2010C", "NM103"},      {"2010C", "NM108"},       {"2010C", "NM109"},   {"2010C", "REF[2]02"},
    {"2010C", "DMG02"},      {"2010D", "NM103"},       {"2010D", "INS02"},   {"2010D", "INS17"},
    {"2000E", "TRN02"},      {"2000E", "TRN03"},       {"2000E", "TRN04"},   {"2000E", "TRN[2]02"},
    {"2000E", "TRN[2]04"},   {"2000E", "UM01"},        {"2000E", "UM02"},    {"2000E", "UM03"},
    {"2000E", "UM04-1"},     {"2000E", "UM04-2"},      {"2000E", "UM06"},    {"2000E", "REF{BB}02"},
    {"2000E", "DTP{435}03"}, {"2000E", "DTP{431}03"},  {"2000E", "HI01-2"},  {"2000E", "HI12-4"},
    {"2000E", "HSD02"},      {"2000E", "CR608"},       {"2000E", "CL102"},   {"2000E", "CR106"},
    {"2000F", "TRN02"},      {"2000F", "TRN[2]03"},    {"2000F", "UM01"},    {"2000F", "UM04-1"},
    {"2000F", "DTP{472}03"}, {"2000F", "SV101-2"},     {"2000F", "SV101-6"}, {"2000F", "SV104"},
    {"2000F", "SV201"},      {"2000F", "SV205"},       {"2000F", "SV301-2"}, {"2000F", "SV304-5"},
    {"2000F", "TOO02"},      {"2000F", "TOO[32]03-5"}, {"2000F", "HSD06"},   {"2010EA", "NM101"},
    {"2010EA", "NM109"},     {"2010EA", "N403"},
};

static x278_str value_at(const x278_doc *doc, const char *loop, size_t n, const char *place) {
    char path[64];
    x278_str value;
    snprintf(path, sizeof path, "%s[%zu]-%s", loop, n, place);
    need(x278_get(doc, path, X278_STRLEN, &value), path);
    return value;
}

static void compare(const x278_doc *request, const x278_doc *response, tally *sums) {
    static const char *const loops[] = {"2000A", "2000B", "2000C", "2000D", "2000E", "2000F", "2010EA"};
    size_t asked;
    size_t answered;
    for (size_t i = 0; i < sizeof loops / sizeof loops[0]; i++) {
        need(x278_count(request, loops[i], X278_STRLEN, &asked), loops[i]);
        need(x278_count(response, loops[i], X278_STRLEN, &answered), loops[i]);
        sums->missing += asked != answered;
    }
    for (size_t i = 0; i < sizeof same / sizeof same[0]; i++) {
        need(x278_count(request, same[i].loop, X278_STRLEN, &asked), same[i].loop);
        for (size_t n = 1; n <= asked; n++) {
            x278_str wanted = value_at(request, same[i].loop, n, same[i].place);
            x278_str got = value_at(response, same[i].loop, n, same[i].place);
            bool alike = wanted.len == got.len && (got.len == 0 || memcmp(wanted.ptr, got.ptr, got.len) == 0);
            sums->values += got.len > 0;
            sums->missing += !alike;
            if (!alike) {
                printf("  FAIL %s[%zu]-%s is not returned\n", same[i].loop, n, same[i].place);
            }
        }
    }
}

static void put_decisions(x278_doc *response) {
    for (size_t i = 0; i < x278_doc_review(response)->event_count; i++) {
        x278_decision *decision =
            x278_event_add_decision(response, x278_doc_node(response, x278_doc_review(response)->events[i]));
        need(decision == NULL ? X278_E_NOMEM : X278_OK, "a decision");
        need(x278_doc_strdup(response, "A1", 2, &decision->action), "a decision");
        need(x278_doc_strdup(response, "AUTH1", 5, &decision->authorization_number), "a decision");
    }
}

/* At the patient: the dependent, if there is one. */
static void put_rejection(x278_doc *response) {
    size_t dependents;
    need(x278_count(response, "2000D", X278_STRLEN, &dependents), "2000D");
    const char *loop = dependents > 0 ? "2010D" : "2010C";
    static const char *const values[][2] = {{"AAA01", "N"}, {"AAA03", "71"}, {"AAA04", "C"}};
    for (size_t i = 0; i < sizeof values / sizeof values[0]; i++) {
        char path[32];
        snprintf(path, sizeof path, "%s-%s", loop, values[i][0]);
        need(x278_set(response, path, X278_STRLEN, values[i][1], X278_STRLEN), path);
    }
}

static void answer(const x278i_guide *guide, const x278_doc *request, bool reject, tally *sums) {
    x278_str day; /* the same day, so that a code that had not ended in the request has not in the response */
    need(x278_get(request, "BHT04", X278_STRLEN, &day), "the date of the request");
    x278_response_options options = {.struct_size = sizeof options,
                                     .date = day.ptr,
                                     .time = "081533",
                                     .control_number = "0007",
                                     .group_control_number = "8",
                                     .interchange_control_number = "9",
                                     .last_level = reject ? "2000D" : NULL};
    x278_doc *response;
    x278_buf out;
    need(x278_response_begin(request, &options, &response), "beginning a response");
    if (value_at(request, "2010B", 1, "NM108").len > 0 && value_at(response, "2010B", 1, "NM108").len == 0) {
        need(x278_set(response, "2010B-NM108", X278_STRLEN, "46", 2), "a qualifier");
        sums->plans++;
    }
    if (reject) {
        put_rejection(response);
    } else {
        put_decisions(response);
        compare(request, response, sums);
    }
    need(x278_encode(response, NULL, NULL, &out), "encoding");
    cf_run_valid(guide, out.ptr, out.len, X278_SEVERITY_INFO, sums->found);
    sums->responses++;
    sums->bytes += out.len;
    x278_buf_free(&out);
    x278_doc_free(response);
}

static void answer_all(const x278_ctx *ctx, const x278i_guide *guide, const cf_msg *m, tally *sums) {
    x278_reader *reader;
    const x278_transaction *transaction;
    need(x278_reader_open_memory(ctx, m->text, m->len, NULL, NULL, &reader), "reading");
    while (x278_reader_next_transaction(reader, &transaction) == X278_OK) {
        x278_doc *doc;
        need(x278_doc_from_transaction(ctx, transaction, NULL, NULL, &doc), "decoding");
        answer(guide, doc, false, sums);
        answer(guide, doc, true, sums);
        x278_doc_free(doc);
    }
    x278_reader_free(reader);
}

int main(void) {
    static const cf_mode modes[] = {CF_LEAST, CF_FULL, CF_MAX};
    const x278i_guide *asked = x278i_guide_find("005010X217-request", strlen("005010X217-request"));
    const x278i_guide *answered = x278i_guide_find("005010X217-response", strlen("005010X217-response"));
    tally sums = {.responses = 0};
    x278_ctx *ctx;
    need(x278_ctx_new(NULL, &ctx), "making a context");
    cf_gen *gen = cf_gen_new(asked, SEED);
    for (size_t i = 0; i < MESSAGES + (size_t)asked->seg_count; i++) {
        cf_mode mode = i < 3 ? modes[i] : i < MESSAGES ? CF_NEED : CF_HOST;
        cf_msg *m = cf_generate(gen, mode, mode == CF_HOST ? (uint16_t)(i - MESSAGES) : 0);
        if (m != NULL) {
            cf_cover(gen, m);
            answer_all(ctx, answered, m, &sums);
            cf_msg_free(m);
        }
    }
    cf_count c = cf_coverage(gen, false);
    printf(
        "%zu responses (%zu bytes) to requests with %u of %u elements and %u of %u codes: %llu errors, %llu warnings, "
        "%llu infos; %zu values returned, %zu missing; XV at the requester in %zu\n",
        sums.responses, sums.bytes, c.elems_done, c.elems, c.codes_done, c.codes,
        (unsigned long long)sums.found[X278_SEVERITY_ERROR], (unsigned long long)sums.found[X278_SEVERITY_WARNING],
        (unsigned long long)sums.found[X278_SEVERITY_INFO], sums.values, sums.missing, sums.plans);
    x278_ctx_free(ctx);
    uint64_t found =
        sums.found[X278_SEVERITY_ERROR] + sums.found[X278_SEVERITY_WARNING] + sums.found[X278_SEVERITY_INFO];
    bool ok = found == 0 && sums.missing == 0 && sums.responses > 200 && sums.values > 1000 && c.elems_done == c.elems;
    puts(ok ? "passed" : "FAILED");
    return ok ? 0 : 1;
}
