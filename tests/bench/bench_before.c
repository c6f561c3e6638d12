/*
 * bench_before [COUNT]: three works over COUNT (default 10000) generated requests, through functions that the library had before
 * it was made fast: what `bench` of that time did not measure. compare.py builds it with both versions. Prints JSON: MB/s, and
 * microseconds for one request. One core, processor time, the best of several runs.
 */
#define _POSIX_C_SOURCE 200809L

#include <stdlib.h>
#include <time.h>

#include "requests.h"
#include "x278/x278.h"

#define RUNS 15

typedef struct input {
    const x278_ctx *ctx;
    char *bytes;
    size_t len;
    uint64_t requests;
    char one[3 * REQUEST_ROOM]; /* a request in an envelope of its own */
    size_t one_len;
} input;

static void need(x278_status status, const char *what) {
    if (status != X278_OK) {
        fprintf(stderr, "bench_before: %s: %s\n", what, x278_status_name(status));
        exit(1);
    }
}

static double seconds(void) {
    struct timespec now;
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &now); /* not the time that other processes take */
    return (double)now.tv_sec + (double)now.tv_nsec / 1e9;
}

static void check_and_decode(const input *in, x278_checker *checker, const x278_transaction *transaction) {
    x278_doc *doc = NULL;
    need(x278_checker_transaction(checker, transaction), "check");
    need(x278_doc_from_transaction(in->ctx, transaction, NULL, NULL, &doc), "decode");
    x278_doc_free(doc);
}

static void run_decode_check(const input *in, x278_checker *checker) {
    x278_reader *reader = NULL;
    const x278_transaction *transaction = NULL;
    need(x278_reader_open_memory(in->ctx, in->bytes, in->len, NULL, NULL, &reader), "reader");
    while (x278_reader_next_transaction(reader, &transaction) == X278_OK) {
        check_and_decode(in, checker, transaction);
    }
    x278_reader_free(reader);
}

static void run_one_request(const input *in, x278_checker *checker) {
    for (uint64_t i = 0; i < in->requests; i++) {
        x278_reader *reader = NULL;
        const x278_transaction *transaction = NULL;
        need(x278_reader_open_memory(in->ctx, in->one, in->one_len, NULL, NULL, &reader), "reader");
        need(x278_reader_next_transaction(reader, &transaction), "request");
        check_and_decode(in, checker, transaction);
        x278_reader_free(reader);
    }
}

static void run_encode_check(const input *in, x278_checker *checker) {
    const x278_encode_options options = {.struct_size = sizeof options, .flags = X278_ENCODE_TRANSACTION};
    x278_issues *issues = NULL;
    x278_doc *doc = NULL;
    (void)checker;
    need(x278_issues_new(in->ctx, &issues), "issues");
    need(x278_decode(in->ctx, in->one, in->one_len, NULL, NULL, &doc), "decode");
    for (uint64_t i = 0; i < in->requests; i++) {
        x278_buf out;
        need(x278_encode(doc, &options, issues, &out), "encode");
        x278_buf_free(&out);
    }
    x278_doc_free(doc);
    x278_issues_free(issues);
}

/* Seconds of the best run. */
static double best_of(void (*run)(const input *in, x278_checker *checker), const input *in) {
    x278_issues *issues = NULL;
    x278_checker *checker = NULL;
    double best = 1e9;
    need(x278_issues_new(in->ctx, &issues), "issues");
    need(x278_checker_new(in->ctx, NULL, issues, &checker), "checker");
    for (int i = 0; i < RUNS; i++) {
        double begin = seconds();
        run(in, checker);
        double took = seconds() - begin;
        best = took < best ? took : best;
    }
    x278_checker_free(checker);
    x278_issues_free(issues);
    return best;
}

static void make(input *in) {
    in->bytes = malloc((size_t)(in->requests + 2) * REQUEST_ROOM);
    need(in->bytes == NULL ? X278_E_NOMEM : X278_OK, "memory");
    in->len = request_open(in->bytes);
    for (uint64_t i = 0; i < in->requests; i++) {
        in->len += request_make(i, in->bytes + in->len);
    }
    in->len += request_close(in->requests, in->bytes + in->len);
    in->one_len = request_open(in->one);
    in->one_len += request_make(0, in->one + in->one_len);
    in->one_len += request_close(1, in->one + in->one_len);
}

int main(int argc, char **argv) {
    static input in;
    x278_ctx *ctx = NULL;
    in.requests = argc > 1 ? strtoull(argv[1], NULL, 10) : 10000;
    if (argc > 2 || in.requests == 0 || in.requests > 800000) {
        fprintf(stderr, "usage: bench_before [COUNT], 1 to 800000\n");
        return 2;
    }
    need(x278_ctx_new(NULL, &ctx), "context");
    in.ctx = ctx;
    make(&in);
    printf("{\"mb_s\":{\"decode_check\":%.1f,", (double)in.len / best_of(run_decode_check, &in) / 1e6);
    printf("\"encode_check\":%.1f},", (double)in.len / best_of(run_encode_check, &in) / 1e6);
    printf("\"us\":{\"one_request\":%.3f}}\n", best_of(run_one_request, &in) / (double)in.requests * 1e6);
    free(in.bytes);
    x278_ctx_free(ctx);
    return 0;
}
