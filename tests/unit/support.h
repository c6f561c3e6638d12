/*
 * The harness of the unit tests. The body of an X278_TEST runs many times: once with default memory blocks, once with
 * the smallest blocks, then with the smallest blocks and the n-th allocation failing, n = 1, 2, 3 ... until no
 * allocation is left to fail. After each run every block must have been given back. A body hears nothing of this: it
 * makes its objects through the functions below (they are freed for it) and passes each status through ok() or is(),
 * which leave the body when an injected failure came out as X278_E_NOMEM. Tests that allocate nothing use START_TEST.
 */
#ifndef X278_TESTS_SUPPORT_H
#define X278_TESTS_SUPPORT_H

#include <check.h>
#include <stdbool.h>
#include <string.h>

#include "x278/x278.h"

typedef struct support support;
typedef void support_body(support *t);

void support_run(support_body *body);

#define X278_TEST(name)                                                                                                \
    static void name##_body(support *t);                                                                               \
    START_TEST(name)                                                                                                   \
    { support_run(name##_body); }                                                                                      \
    END_TEST                                                                                                           \
    static void name##_body(support *t)

/* The program of a test file: BEGIN_SUITE(file) TEST(name) ... END_SUITE */
#define BEGIN_SUITE(name)                                                                                              \
    int main(void) {                                                                                                   \
        TCase *tcase = tcase_create(name);                                                                             \
        tcase_set_timeout(tcase, 300);
#define TEST(name) tcase_add_test(tcase, name);
#define END_SUITE                                                                                                      \
    return support_main(tcase);                                                                                        \
    }

int support_main(TCase *tcase);

/* The status must be X278_OK, or the status `wanted`. Leaves the body when an injected failure came out. */
void ok_at(support *t, x278_status status, const char *file, int line);
void is_at(support *t, x278_status status, x278_status wanted, const char *file, int line);
#define ok(t, status) ok_at(t, status, __FILE__, __LINE__)
#define is(t, status, wanted) is_at(t, status, wanted, __FILE__, __LINE__)

/* For functions that give NULL when there is no memory: leaves the body when a failure was injected. */
void *got_at(support *t, void *memory, const char *file, int line);
#define got(t, memory) got_at(t, memory, __FILE__, __LINE__)

/* Free `object` with `release` when the body ends, however it ends; the last comes first. */
void support_defer(support *t, void (*release)(void *), void *object);

/* The path of a file to be written, in the build folder. The file is removed when the body ends, however it ends. */
const char *support_file(support *t, const char *name);

/* Limits for the contexts made from here on; the allocator and the block size are the harness's. */
x278_ctx_options *support_options(support *t);

x278_ctx *support_ctx(support *t);
x278_issues *support_issues(support *t, const x278_ctx *ctx);
x278_reader *support_memory(support *t, const x278_ctx *ctx, const void *data, size_t len,
                            const x278_reader_options *options, x278_issues *issues);
x278_reader *support_feed(support *t, const x278_ctx *ctx, const x278_reader_options *options, x278_issues *issues);

/* Free a document, or what a buffer holds by then, when the body ends. */
void support_own_doc(support *t, x278_doc *doc);
void support_own_buf(support *t, x278_buf *buf);

/* An empty buffer, freed when the body ends. */
x278_buf *support_buf(support *t);

/* Decode a message, in a context of its own where `ctx` is NULL; the document is freed when the body ends. */
x278_doc *decoded(support *t, const x278_ctx *ctx, const char *text);
x278_doc *decoded_bytes(support *t, const x278_ctx *ctx, const char *data, size_t len);

/* The allocator's view: blocks not given back yet, and their bytes. */
size_t support_live(const support *t);
size_t support_live_bytes(const support *t);

/* Give `size` bytes at `memory` a look: true when all are zero. */
bool support_zeroed(const void *memory, size_t size);

/* What the body wants to be told about each block that is freed or left behind by a realloc. NULL: nothing. */
typedef void support_watch(void *user, const void *memory, size_t size);
void support_on_free(support *t, support_watch *watch, void *user);

/* The span, string or buffer holds exactly this text. */
bool span_is(x278_span span, const char *text);
bool str_is(x278_str str, const char *text);
bool buf_is(const x278_buf *buf, const char *text, size_t len);

/* An ISA with '*', '^', ':' and '~', without line break. */
#define ISA "ISA*00*          *00*          *ZZ*SENDER         *ZZ*RECEIVER       *240301*1200*^*00501*000000001*0*T*:~"

#endif
