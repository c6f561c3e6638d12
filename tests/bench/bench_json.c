/*
 * bench_json [COUNT]: how fast the documents of COUNT (default 100000) generated 278 requests are written as JSON and read from
 * it, in MB of JSON a second, beside memcpy of such JSON in the same process; and how much memory the process takes for it.
 * Of writing only that is timed, not the decoding before it; of reading all, with documents freed. One core, processor time.
 */
#define _POSIX_C_SOURCE 200809L

#include <stdlib.h>
#include <sys/resource.h>
#include <time.h>

#include "requests.h"
#include "x278/x278.h"

#define BATCH 500 /* documents that are in memory at a time */

static void die(const char *what) {
    fprintf(stderr, "bench_json: %s\n", what);
    exit(1);
}

static double seconds(void) {
    struct timespec now;
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &now); /* not the time that other processes take */
    return (double)now.tv_sec + (double)now.tv_nsec / 1e9;
}

static long peak(void) {
    struct rusage usage;
    getrusage(RUSAGE_SELF, &usage);
    return usage.ru_maxrss;
}

static int32_t count_bytes(const void *data, size_t len, void *user) {
    uint64_t *bytes = user;
    (void)data;
    *bytes += len;
    return 0;
}

static x278_doc *request(const x278_ctx *ctx, uint64_t index) {
    char text[3 * REQUEST_ROOM];
    x278_doc *doc;
    size_t len = request_open(text);
    len += request_make(index, text + len);
    len += request_close(1, text + len);
    if (x278_decode(ctx, text, len, NULL, NULL, &doc) != X278_OK) {
        die("decode failed");
    }
    return doc;
}

/* Write all requests; the seconds that writing took. */
static double write_all(const x278_ctx *ctx, uint64_t count, const x278_json_writer_options *options, uint64_t *bytes) {
    static x278_doc *docs[BATCH];
    x278_json_writer *writer;
    double took = 0;
    *bytes = 0;
    if (x278_json_writer_open_callback(ctx, count_bytes, bytes, options, &writer) != X278_OK) {
        die("no writer");
    }
    for (uint64_t done = 0; done < count;) {
        uint64_t some = count - done < BATCH ? count - done : BATCH;
        for (uint64_t i = 0; i < some; i++) {
            docs[i] = request(ctx, done + i);
        }
        double begin = seconds();
        for (uint64_t i = 0; i < some; i++) {
            if (x278_json_writer_document(writer, docs[i]) != X278_OK) {
                die("writing failed");
            }
        }
        took += seconds() - begin;
        for (uint64_t i = 0; i < some; i++) {
            x278_doc_free(docs[i]);
        }
        done += some;
    }
    if (x278_json_writer_close(writer) != X278_OK) {
        die("close failed");
    }
    x278_json_writer_free(writer);
    return took;
}

/* Read the JSON of all requests, a batch at a time; the seconds that reading took. */
static double read_all(const x278_ctx *ctx, uint64_t count, uint64_t *bytes) {
    double took = 0;
    *bytes = 0;
    for (uint64_t done = 0; done < count;) {
        x278_json_writer *writer;
        x278_json_reader *reader = NULL;
        x278_buf json;
        uint64_t some = count - done < BATCH ? count - done : BATCH;
        if (x278_json_writer_open_buffer(ctx, NULL, &writer) != X278_OK) {
            die("no writer");
        }
        for (uint64_t i = 0; i < some; i++) {
            x278_doc *doc = request(ctx, done + i);
            if (x278_json_writer_document(writer, doc) != X278_OK) {
                die("writing failed");
            }
            x278_doc_free(doc);
        }
        if (x278_json_writer_take_buffer(writer, &json) != X278_OK ||
            x278_json_reader_open_memory(ctx, json.ptr, json.len, NULL, NULL, &reader) != X278_OK) {
            die("no reader");
        }
        double begin = seconds();
        uint64_t seen = 0;
        x278_doc *doc;
        while (x278_json_reader_next(reader, &doc) == X278_OK) {
            seen += x278_doc_review(doc)->event_count;
            x278_doc_free(doc);
        }
        took += seconds() - begin;
        if (seen != some) {
            die("documents were lost");
        }
        *bytes += json.len;
        x278_buf_free(&json);
        x278_json_reader_free(reader);
        x278_json_writer_free(writer);
        done += some;
    }
    return took;
}

/* Some of the JSON, and how fast it is copied. */
static double copy_speed(const x278_ctx *ctx) {
    x278_json_writer *writer;
    x278_buf json;
    if (x278_json_writer_open_buffer(ctx, NULL, &writer) != X278_OK) {
        die("no writer");
    }
    for (uint64_t i = 0; i < 10000; i++) {
        x278_doc *doc = request(ctx, i);
        if (x278_json_writer_document(writer, doc) != X278_OK) {
            die("writing failed");
        }
        x278_doc_free(doc);
    }
    char *copy = x278_json_writer_take_buffer(writer, &json) == X278_OK ? calloc(1, json.len) : NULL;
    double best = 1e9;
    if (copy == NULL) {
        die("no memory");
    }
    for (int i = 0; i < 15; i++) {
        double begin = seconds();
        memcpy(copy, json.ptr, json.len);
        double took = seconds() - begin + (copy[json.len / 2] == '\0' ? 1 : 0);
        best = took < best ? took : best;
    }
    double speed = (double)json.len / best / 1e6;
    free(copy);
    x278_buf_free(&json);
    x278_json_writer_free(writer);
    return speed;
}

static void measure_writing(const x278_ctx *ctx, uint64_t count) {
    static const struct {
        const char *name;
        uint32_t flags;
    } rows[] = {{"documents to JSON", 0}, {"the same with words and paths", X278_JSON_WORDS | X278_JSON_PATHS}};
    for (size_t i = 0; i < sizeof rows / sizeof rows[0]; i++) {
        x278_json_writer_options options = {.struct_size = sizeof options, .flags = rows[i].flags};
        uint64_t bytes;
        uint64_t some = rows[i].flags == 0 ? count : count / 10 + 1;
        double took = write_all(ctx, some, &options, &bytes);
        printf("%-32s %8.0f MB/s   (%llu bytes of %llu documents)\n", rows[i].name, (double)bytes / took / 1e6,
               (unsigned long long)bytes, (unsigned long long)some);
    }
}

int main(int argc, char **argv) {
    uint64_t count = argc > 1 ? strtoull(argv[1], NULL, 10) : 100000;
    x278_ctx *ctx;
    if (argc > 2 || count == 0 || count > 10000000) {
        fprintf(stderr, "usage: bench_json [COUNT], 1 to 10000000\n");
        return 2;
    }
    if (x278_ctx_new(NULL, &ctx) != X278_OK) {
        die("no context");
    }
    for (uint64_t n = count / 100 + 1; n < count * 2; n *= 10) {
        uint64_t bytes;
        write_all(ctx, n, NULL, &bytes);
        read_all(ctx, n, &bytes);
        printf("%9llu documents, %11llu bytes of JSON: peak RSS %ld KiB\n", (unsigned long long)n,
               (unsigned long long)bytes, peak());
    }
    printf("%-32s %8.0f MB/s\n", "memcpy of JSON", copy_speed(ctx));
    measure_writing(ctx, count);
    uint64_t bytes;
    double took = read_all(ctx, count, &bytes);
    printf("%-32s %8.0f MB/s   (%llu bytes of %llu documents)\n", "JSON to documents", (double)bytes / took / 1e6,
           (unsigned long long)bytes, (unsigned long long)count);
    x278_ctx_free(ctx);
    return 0;
}
