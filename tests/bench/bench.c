/*
 * bench [COUNT]: how fast COUNT (default 100000) generated 278 requests are scanned, lexed, read, written, checked,
 * decoded and encoded, beside memcpy and memchr over the same bytes in the same process; then how much memory a reader
 * holds for files of growing length. One core, processor time. The best of several runs counts.
 * bench --json [COUNT]: the speeds as one JSON object, with instructions a request where they can be counted (else null).
 * bench --work NAME [COUNT]: does one of these works once, for a profiler; "none" only makes the requests.
 * bench --way NAME …: with the vectors "avx2", "sse2" or "neon", without any ("plain"), or the careful way ("careful").
 * bench --build: what the counts of a profiler depend on: compiler, C library, machine.
 */
#define _POSIX_C_SOURCE 200809L

#include <stdlib.h>
#include <sys/resource.h>
#include <time.h>

#include "base/context.h"
#include "counter.h"
#include "edi/masks.h"
#include "requests.h"
#include "works.h"

#define RUNS 15
#define COUNTED 1000 /* requests for a count of instructions */

static double seconds(void) {
    struct timespec now;
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &now); /* not the time that other processes take */
    return (double)now.tv_sec + (double)now.tv_nsec / 1e9;
}

/* The requests that a work is measured over: all of them, or, where it is slow, a tenth. */
typedef struct bench_inputs {
    bench_input all, tenth;
} bench_inputs;

static const bench_input *input_of(const bench_inputs *in, const bench_work *work) {
    return work->slow ? &in->tenth : &in->all;
}

/* Seconds of the best run. */
static double best_of(const bench_work *work, const bench_inputs *in, uint64_t *said) {
    double best = 1e9;
    for (int i = 0; i < RUNS; i++) {
        double begin = seconds();
        *said = work->run(input_of(in, work));
        double took = seconds() - begin;
        best = took < best ? took : best;
    }
    return best;
}

/* Bytes of X12 a second, in millions. */
static double speed_of(const bench_work *work, const bench_inputs *in, uint64_t *said) {
    return (double)input_of(in, work)->len / best_of(work, in, said) / 1e6;
}

static double microseconds(const bench_inputs *in) {
    uint64_t said;
    double best = best_of(&bench_one_request, in, &said);
    return best / (double)input_of(in, &bench_one_request)->requests * 1e6;
}

static void measure_speed(const bench_inputs *in) {
    double first[2] = {0, 0}; /* memcpy and memchr */
    printf("%zu bytes, processor time, best of %d runs\n", in->all.len, RUNS);
    printf("%-28s %10s %10s %10s\n", "", "MB/s", "of memcpy", "of memchr");
    for (size_t i = 0; i < bench_work_count; i++) {
        uint64_t said;
        double speed = speed_of(&bench_works[i], in, &said);
        printf("%-28s %10.0f", bench_works[i].name, speed);
        if (i < 2) {
            first[i] = speed;
        } else {
            printf(" %10.3f %10.3f", speed / first[0], speed / first[1]);
        }
        printf("   (%llu)\n", (unsigned long long)said);
        fflush(stdout);
    }
    printf("%-28s %10.2f microseconds\n", bench_one_request.name, microseconds(in));
}

/* Instructions of a work for each request beyond the first thousand: what it takes to begin falls out. -1: not counted. */
static double instructions(x278_ctx *ctx, const bench_work *work) {
    double counts[2];
    for (int i = 0; i < 2; i++) {
        bench_input in;
        bench_input_make(&in, ctx, (uint64_t)(i + 1) * COUNTED);
        work->run(&in); /* warm */
        bool counts_here = counter_start();
        work->run(&in);
        counts[i] = counts_here ? (double)counter_stop() : -1;
        bench_input_free(&in);
        if (!counts_here) {
            return -1;
        }
    }
    return (counts[1] - counts[0]) / COUNTED;
}

static void put_instructions(x278_ctx *ctx, const bench_work *work, const char *before) {
    double count = instructions(ctx, work);
    printf("%s\"%s\":", before, work->key);
    if (count < 0) {
        printf("null");
    } else {
        printf("%.0f", count);
    }
}

static void put_json(const bench_inputs *in) {
    const char *before = "{\"mb_s\":{";
    for (size_t i = 0; i < bench_work_count; i++) {
        uint64_t said;
        if (bench_works[i].key != NULL) {
            printf("%s\"%s\":%.1f", before, bench_works[i].key, speed_of(&bench_works[i], in, &said));
            before = ",";
        }
    }
    printf("},\"us\":{\"%s\":%.3f},", bench_one_request.key, microseconds(in));
    before = "\"instructions\":{";
    for (size_t i = 0; i < bench_work_count; i++) {
        if (bench_works[i].counted) {
            put_instructions(in->all.ctx, &bench_works[i], before);
            before = ",";
        }
    }
    put_instructions(in->all.ctx, &bench_one_request, before);
    puts("}}");
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
        bench_die("no reader");
    }
    for (uint64_t i = 0; i < count + 2; i++) {
        size_t len = i == 0 ? request_open(text) : i <= count ? request_make(i - 1, text) : request_close(count, text);
        bytes += len;
        if (x278_reader_feed(reader, text, len) != X278_OK) {
            bench_die("feed failed");
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
        bench_die("transactions were lost");
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
            bench_die("a compiled path finds another value");
        }
        x278_path_free(path);
    }
    x278_doc_free(doc);
    if (status != X278_OK) {
        bench_die("a path failed");
    }
}

static int usage(void) {
    fprintf(stderr, "usage: bench [--way NAME] [--json | --build | --work NAME] [COUNT], 1 to 800000\n");
    return 2;
}

static void put_build(void) {
#if defined __clang__
    printf("clang %d.%d.%d, ", __clang_major__, __clang_minor__, __clang_patchlevel__);
#elif defined __GNUC__
    printf("gcc %d.%d.%d, ", __GNUC__, __GNUC_MINOR__, __GNUC_PATCHLEVEL__);
#else
    printf("another compiler, ");
#endif
#if defined __GLIBC__
    printf("glibc %d.%d, ", __GLIBC__, __GLIBC_MINOR__);
#else
    printf("another C library, ");
#endif
#if defined __x86_64__ && defined __GNUC__
    printf("x86_64%s\n", __builtin_cpu_supports("avx2") != 0 ? " with AVX2" : "");
#elif defined __aarch64__
    printf("aarch64\n");
#else
    printf("another machine, %u bits\n", (unsigned)sizeof(void *) * 8);
#endif
}

/* One work once; "none": only what comes before it. */
static int do_work(x278_ctx *ctx, const char *key, uint64_t count) {
    const bench_work *work = bench_work_find(key);
    bench_input in;
    if (work == NULL && strcmp(key, "none") != 0) {
        return usage();
    }
    bench_input_make(&in, ctx, count);
    printf("%s: %llu\n", key, work == NULL ? 0 : (unsigned long long)work->run(&in));
    bench_input_free(&in);
    return 0;
}

static void measure(x278_ctx *ctx, bool json, uint64_t count) {
    bench_inputs in;
    if (!json) {
        for (uint64_t n = 1000; n <= 100000; n *= 10) {
            measure_memory(ctx, n);
        }
    }
    bench_input_make(&in.all, ctx, count);
    bench_input_make(&in.tenth, ctx, (count + 9) / 10);
    if (json) {
        put_json(&in);
    } else {
        measure_speed(&in);
        measure_paths(ctx);
    }
    bench_input_free(&in.tenth);
    bench_input_free(&in.all);
}

/* Have the library take a way of its own choice no more. False: there is no such way here. */
static bool set_way(x278_ctx *ctx, const char *name) {
    static const char *const names[X278I_VECTORS] = {
        [X278I_VECTOR_NONE] = "plain",
        [X278I_VECTOR_SSE2] = "sse2",
        [X278I_VECTOR_AVX2] = "avx2",
        [X278I_VECTOR_NEON] = "neon",
    };
    ctx->careful = strcmp(name, "careful") == 0;
    for (int i = 0; i <= (int)x278i_vector_best(); i++) { /* later ones are not in this processor */
        if (names[i] != NULL && strcmp(name, names[i]) == 0 && x278i_masks_of((x278i_vector)i) != NULL) {
            ctx->vector = (uint8_t)i;
            return true;
        }
    }
    return ctx->careful;
}

int main(int argc, char **argv) {
    uint64_t count = 100000;
    const char *work = NULL;
    const char *way = NULL;
    bool json = false;
    x278_ctx *ctx = NULL;
    for (int i = 1; i < argc; i++) {
        if (strcmp(argv[i], "--json") == 0) {
            json = true;
        } else if (strcmp(argv[i], "--build") == 0) {
            put_build();
            return 0;
        } else if (strcmp(argv[i], "--work") == 0 && i + 1 < argc) {
            work = argv[++i];
        } else if (strcmp(argv[i], "--way") == 0 && i + 1 < argc) {
            way = argv[++i];
        } else {
            count = strtoull(argv[i], NULL, 10);
        }
    }
    if (count == 0 || count > 800000) {
        return usage();
    }
    if (x278_ctx_new(NULL, &ctx) != X278_OK) {
        bench_die("no context");
    }
    int code = 0;
    if (way != NULL && !set_way(ctx, way)) {
        x278_ctx_free(ctx);
        return usage();
    }
    if (work != NULL) {
        code = do_work(ctx, work, count);
    } else {
        measure(ctx, json, count);
    }
    x278_ctx_free(ctx);
    return code;
}
