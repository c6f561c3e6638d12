/* The works that the benchmark measures: each deals with requests of its own invention, and each says how many it did. */
#ifndef X278_BENCH_WORKS_H
#define X278_BENCH_WORKS_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "x278/x278.h"

/* An interchange of generated requests, and room for a copy of it. */
typedef struct bench_input {
    char *bytes;
    char *copy;
    size_t len;
    uint64_t requests;
    x278_ctx *ctx;
} bench_input;

typedef struct bench_work {
    const char *name; /* for people */
    const char *key;  /* in JSON, and the argument of --work; NULL: it is in neither */
    bool counted;     /* its instructions a request are guarded */
    bool slow;        /* measured over a tenth of the requests */
    /* Looks at the whole input once, and returns something about it, so that no compiler leaves it out. */
    uint64_t (*run)(const bench_input *in);
} bench_work;

/* All works; the first is memcpy. */
extern const bench_work bench_works[];
extern const size_t bench_work_count;

/* One request in an envelope of its own at a time, decoded and checked, as often as the input has requests. */
extern const bench_work bench_one_request;

/* The work with a key; NULL: there is none. */
const bench_work *bench_work_find(const char *key);

/* Make `count` requests. Free with bench_input_free(). Ends the program when there is no memory. */
void bench_input_make(bench_input *in, x278_ctx *ctx, uint64_t count);
void bench_input_free(bench_input *in);

/* End the program: it cannot measure. */
void bench_die(const char *what);

#endif
