/*
 * bench [COUNT]: how fast COUNT (default 100000) generated 278 requests are scanned, lexed, read, written, checked,
 * decoded and encoded, beside memcpy and memchr over the same bytes in the same process; then how much memory a reader
 * holds for files of growing length. One core, processor time. The best of several runs counts.
 */
#define _POSIX_C_SOURCE 200809L

#include <stdbool.h>
#include <stdlib.h>
#include <sys/resource.h>
#include <time.h>

#include "edi/lex.h"
#include "edi/scan.h"
#include "requests.h"
#include "x278/x278.h"

#define RUNS 15

typedef struct input {
    char *bytes;
    char *copy;
    size_t len;
    x278_ctx *ctx;
} input;

/* A run looks at the whole input and says something about it, so that no compiler leaves it out. */
typedef uint64_t run_fn(const input *in);

static void die(const char *what) {
    fprintf(stderr, "bench: %s\n", what);
    exit(1);
}

static double seconds(void) {
    struct timespec now;
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &now); /* not the time that other processes take */
    return (double)now.tv_sec + (double)now.tv_nsec / 1e9;
}

static uint64_t run_memcpy(const input *in) {
    memcpy(in->copy, in->bytes, in->len);
    return (unsigned char)in->copy[in->len / 2];
}

static uint64_t run_memchr(const input *in) {
    return memchr(in->bytes, 1, in->len) != NULL; /* no such byte: the whole buffer is looked at */
}

static const x278_delimiters delimiters = {'~', '*', ':', '^'};

static uint64_t run_scan(const input *in) {
    static uint32_t positions[X278I_SCAN_BLOCK + 1];
    x278i_classes classes;
    x278i_classes_set(&classes, &delimiters);
    uint64_t found = 0;
    for (size_t at = 0; at < in->len; at += X278I_SCAN_BLOCK) {
        size_t size = in->len - at < X278I_SCAN_BLOCK ? in->len - at : X278I_SCAN_BLOCK;
        found += x278i_scan(&classes, in->bytes + at, size, (uint32_t)at, positions);
    }
    return found;
}

static uint64_t run_unusual(const input *in) {
    uint64_t found = 0;
    for (size_t at = 0; at < in->len; at += X278I_SCAN_BLOCK) {
        size_t size = in->len - at < X278I_SCAN_BLOCK ? in->len - at : X278I_SCAN_BLOCK;
        found += x278i_scan_unusual(in->bytes + at, size);
    }
    return found;
}

/* Records of elements: forgotten after each segment, or after each transaction. */
static uint64_t lex(const input *in, bool hold) {
    static x278i_lexer lexer;
    x278i_tape tape = {.base = in->bytes};
    x278i_lex_init(&lexer, in->ctx, &tape, 1024);
    lexer.end = (uint32_t)in->len;
    lexer.ended = true;
    lexer.hold = hold;
    uint64_t elements = 0;
    for (;;) {
        x278i_lex_result result = x278i_lex_next(&lexer);
        if (result == X278I_LEX_END) {
            break;
        }
        if (result != X278I_LEX_SEGMENT && result != X278I_LEX_TEXT) {
            die("lex failed");
        }
        lexer.notes = 0;
        if (!hold || x278i_segment_tag(&tape.segments[tape.segment_count - 1]) == X278I_TAG2('S', 'E')) {
            elements += tape.element_count;
            x278i_tape_reset(&tape);
        }
    }
    x278i_tape_free(in->ctx, &tape);
    return elements;
}

static uint64_t run_lex_segments(const input *in) {
    return lex(in, false);
}

static uint64_t run_lex_hold(const input *in) {
    return lex(in, true);
}

static x278_reader *open_reader(const input *in) {
    x278_reader *reader = NULL;
    if (x278_reader_open_memory(in->ctx, in->bytes, in->len, NULL, NULL, &reader) != X278_OK) {
        die("no reader");
    }
    return reader;
}

static uint64_t run_tokens(const input *in) {
    x278_reader *reader = open_reader(in);
    const x278_token *token = NULL;
    uint64_t count = 0;
    while (x278_reader_next(reader, &token) == X278_OK) {
        count++;
    }
    x278_reader_free(reader);
    return count;
}

static uint64_t run_transactions(const input *in) {
    x278_reader *reader = open_reader(in);
    const x278_transaction *transaction = NULL;
    uint64_t count = 0;
    while (x278_reader_next_transaction(reader, &transaction) == X278_OK) {
        count += transaction->segment_count;
    }
    x278_reader_free(reader);
    return count;
}

static int32_t discard(const void *data, size_t len, void *user) {
    (void)data;
    *(uint64_t *)user += len;
    return 0;
}

/* Reads tokens and writes each segment anew. */
static uint64_t run_roundtrip(const input *in) {
    uint64_t written = 0;
    x278_writer *writer = NULL;
    x278_reader *reader = open_reader(in);
    const x278_token *token = NULL;
    if (x278_writer_open_callback(in->ctx, discard, &written, NULL, NULL, &writer) != X278_OK) {
        die("no writer");
    }
    while (x278_reader_next(reader, &token) == X278_OK) {
        x278_span gap = token->data;
        if (token->kind == X278_TOKEN_SEGMENT) {
            x278_segment_gap(token->segment, &gap);
        }
        if (x278_writer_text(writer, gap.ptr, gap.len) != X278_OK) {
            die("text failed");
        }
        if (token->kind == X278_TOKEN_SEGMENT &&
            x278_writer_segment(writer, token->segment, X278_WRITER_KEEP_EMPTY | X278_WRITER_RAW) != X278_OK) {
            die("segment failed");
        }
    }
    if (x278_writer_close(writer) != X278_OK || written != in->len) {
        die("not the same bytes");
    }
    x278_writer_free(writer);
    x278_reader_free(reader);
    return written;
}

/* Writes one transaction, read once, again and again. */
static uint64_t run_emit(const input *in) {
    uint64_t written = 0;
    x278_writer *writer = NULL;
    x278_reader *reader = open_reader(in);
    const x278_transaction *transaction = NULL;
    if (x278_writer_open_callback(in->ctx, discard, &written, NULL, NULL, &writer) != X278_OK ||
        x278_reader_next_transaction(reader, &transaction) != X278_OK) {
        die("no writer");
    }
    while (written + 100000 < in->len) {
        for (uint64_t i = 0; i < transaction->segment_count; i++) {
            if (x278_writer_segment(writer, x278_transaction_segment_at(transaction, i), 0) != X278_OK) {
                die("segment failed");
            }
        }
    }
    if (x278_writer_close(writer) != X278_OK) {
        die("close failed");
    }
    x278_writer_free(writer);
    x278_reader_free(reader);
    return written;
}

/* Every request held against its guide; the benchmark's requests are clean. */
static uint64_t run_check(const input *in) {
    x278_reader *reader = open_reader(in);
    x278_issues *issues = NULL;
    x278_checker *checker = NULL;
    x278_unit_kind kind;
    if (x278_issues_new(in->ctx, &issues) != X278_OK || x278_checker_new(in->ctx, NULL, issues, &checker) != X278_OK) {
        die("no checker");
    }
    while (x278_checker_next(checker, reader, &kind, NULL) == X278_OK) {
    }
    uint64_t found = x278_issues_total(issues, X278_SEVERITY_INFO);
    x278_checker_free(checker);
    x278_issues_free(issues);
    x278_reader_free(reader);
    return found;
}

/* Every request into a document of its own, which is freed again. */
static uint64_t run_decode(const input *in) {
    x278_reader *reader = open_reader(in);
    const x278_transaction *transaction = NULL;
    uint64_t services = 0;
    while (x278_reader_next_transaction(reader, &transaction) == X278_OK) {
        x278_doc *doc = NULL;
        if (x278_doc_from_transaction(in->ctx, transaction, NULL, NULL, &doc) != X278_OK) {
            die("decode failed");
        }
        services += x278_doc_review(doc)->events[0]->service_count;
        x278_doc_free(doc);
    }
    x278_reader_free(reader);
    return services;
}

/* One document, decoded once, is written again and again. */
static uint64_t run_encode(const input *in) {
    x278_encode_options options = {.struct_size = sizeof options, .flags = X278_ENCODE_TRANSACTION};
    x278_reader *reader = open_reader(in);
    const x278_transaction *transaction = NULL;
    x278_doc *doc = NULL;
    if (x278_reader_next_transaction(reader, &transaction) != X278_OK ||
        x278_doc_from_transaction(in->ctx, transaction, NULL, NULL, &doc) != X278_OK) {
        die("no document");
    }
    uint64_t written = 0;
    while (written < in->len) {
        x278_buf out;
        if (x278_encode(doc, &options, NULL, &out) != X278_OK) {
            die("encode failed");
        }
        written += out.len;
        x278_buf_free(&out);
    }
    x278_doc_free(doc);
    x278_reader_free(reader);
    return written;
}

static const struct {
    const char *name;
    run_fn *run;
} rows[] = {
    {"memcpy", run_memcpy},
    {"memchr", run_memchr},
    {"scan", run_scan},
    {"scan: unusual bytes", run_unusual},
    {"lex, records a segment", run_lex_segments},
    {"lex, records a transaction", run_lex_hold},
    {"reader, tokens", run_tokens},
    {"reader, transactions", run_transactions},
    {"emit", run_emit},
    {"read and emit", run_roundtrip},
    {"check", run_check},
    {"decode", run_decode},
    {"encode", run_encode},
};

static double best_of(run_fn *run, const input *in, uint64_t *said) {
    double best = 1e9;
    for (int i = 0; i < RUNS; i++) {
        double begin = seconds();
        *said = run(in);
        double took = seconds() - begin;
        best = took < best ? took : best;
    }
    return best;
}

static void measure_speed(const input *in) {
    double speeds[sizeof rows / sizeof rows[0]];
    printf("%zu bytes, processor time, best of %d runs\n", in->len, RUNS);
    printf("%-28s %10s %10s %10s\n", "", "MB/s", "of memcpy", "of memchr");
    for (size_t i = 0; i < sizeof rows / sizeof rows[0]; i++) {
        uint64_t said;
        speeds[i] = (double)in->len / best_of(rows[i].run, in, &said) / 1e6;
        printf("%-28s %10.0f", rows[i].name, speeds[i]);
        if (i > 1) {
            printf(" %10.3f %10.3f", speeds[i] / speeds[0], speeds[i] / speeds[1]);
        }
        printf("   (%llu)\n", (unsigned long long)said);
        fflush(stdout);
    }
}

/* Feed `count` requests in chunks, so that no file is ever in memory; the most that the reader held. */
static void measure_memory(const x278_ctx *ctx, uint64_t count) {
    char text[REQUEST_ROOM];
    x278_reader *reader = NULL;
    const x278_transaction *transaction = NULL;
    uint64_t most = 0;
    uint64_t bytes = 0;
    uint64_t seen = 0;
    if (x278_reader_open_feed(ctx, NULL, NULL, &reader) != X278_OK) {
        die("no reader");
    }
    for (uint64_t i = 0; i < count + 2; i++) {
        size_t len = i == 0 ? request_open(text) : i <= count ? request_make(i - 1, text) : request_close(count, text);
        bytes += len;
        if (x278_reader_feed(reader, text, len) != X278_OK) {
            die("feed failed");
        }
        while (x278_reader_next_transaction(reader, &transaction) == X278_OK) {
            seen++;
        }
        uint64_t held = x278_reader_memory(reader);
        most = held > most ? held : most;
    }
    x278_reader_feed_end(reader);
    x278_status status = x278_reader_next_transaction(reader, &transaction);
    if (seen != count || status != X278_END) {
        die("transactions were lost");
    }
    struct rusage usage;
    getrusage(RUSAGE_SELF, &usage);
    printf("%9llu transactions, %10llu bytes: reader held at most %llu bytes, peak RSS of the process %ld KiB\n",
           (unsigned long long)count, (unsigned long long)bytes, (unsigned long long)most, usage.ru_maxrss);
    x278_reader_free(reader);
}

/* Values of one request by the text of a path and by the compiled path. */
static void measure_paths(const x278_ctx *ctx) {
    static const char *const paths[] = {
        "BHT03",         "2010C-NM109",       "2000E-DTP{AAH}03",
        "2000F-SV101-2", "2000F[20]-SV101-2", "events.services.professional.procedure.code"};
    enum {
        TIMES = 200000
    };
    static char text[3 * REQUEST_ROOM];
    x278_doc *doc = NULL;
    size_t len = request_open(text);
    len += request_make(0, text + len);
    len += request_close(1, text + len);
    x278_status status = x278_decode(ctx, text, len, NULL, NULL, &doc);
    for (int i = 1; i <= 20 && status == X278_OK; i++) {
        char path[32];
        snprintf(path, sizeof path, "2000F[%d]-SV101-2", i);
        status = x278_set(doc, path, X278_STRLEN, "72148", 5);
    }
    printf("a value by its path, of a request with 20 services: ns by text, ns compiled\n");
    for (size_t i = 0; i < sizeof paths / sizeof paths[0] && status == X278_OK; i++) {
        x278_path *path = NULL;
        x278_str value;
        size_t bytes = 0;
        status = x278_path_compile(ctx, x278_doc_guide(doc), paths[i], X278_STRLEN, &path);
        double begin = seconds();
        for (int n = 0; n < TIMES && status == X278_OK; n++) {
            status = x278_get(doc, paths[i], X278_STRLEN, &value);
            bytes += value.len;
        }
        double middle = seconds();
        for (int n = 0; n < TIMES && status == X278_OK; n++) {
            status = x278_path_get(path, doc, &value);
            bytes -= value.len;
        }
        double end = seconds();
        printf("%-44s %7.0f %7.0f\n", paths[i], (middle - begin) / TIMES * 1e9, (end - middle) / TIMES * 1e9);
        if (bytes != 0 || value.len == 0) {
            die("a compiled path finds another value");
        }
        x278_path_free(path);
    }
    x278_doc_free(doc);
    if (status != X278_OK) {
        die("a path failed");
    }
}

static void make_input(input *in, uint64_t count) {
    in->bytes = malloc((count + 2) * 1200);
    if (in->bytes == NULL) {
        die("no memory");
    }
    in->len = request_open(in->bytes);
    for (uint64_t i = 0; i < count; i++) {
        in->len += request_make(i, in->bytes + in->len);
    }
    in->len += request_close(count, in->bytes + in->len);
    in->copy = malloc(in->len);
    if (in->copy == NULL) {
        die("no memory");
    }
    memset(in->copy, 0, in->len);
}

int main(int argc, char **argv) {
    uint64_t count = argc > 1 ? strtoull(argv[1], NULL, 10) : 100000;
    if (argc > 2 || count == 0 || count > 800000) {
        fprintf(stderr, "usage: bench [COUNT], 1 to 800000\n");
        return 2;
    }
    input in = {NULL, NULL, 0, NULL};
    if (x278_ctx_new(NULL, &in.ctx) != X278_OK) {
        die("no context");
    }
    for (uint64_t n = 1000; n <= 100000; n *= 10) {
        measure_memory(in.ctx, n);
    }
    make_input(&in, count);
    measure_speed(&in);
    measure_paths(in.ctx);
    free(in.bytes);
    free(in.copy);
    x278_ctx_free(in.ctx);
    return 0;
}
