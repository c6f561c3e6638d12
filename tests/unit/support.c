#include "support.h"

#include <setjmp.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>

#ifndef X278_TEST_FOLDER
#define X278_TEST_FOLDER "."
#endif

#define MAX_DEFERRED 512
#define MAX_FAILURES 200000 /* no body asks so often: the loop does not end */

/* Like ck_assert_msg, but check hears of it only when it fails: it writes a note of each assertion to a file, and these
 * stand in the harness's inner loops. */
#define WANT(condition, ...)                                                                                           \
    do {                                                                                                               \
        if (!(condition)) {                                                                                            \
            ck_abort_msg(__VA_ARGS__);                                                                                 \
        }                                                                                                              \
    } while (0)

/* Stands before each block, so that sizes can be held against what the library says. */
typedef union head {
    struct {
        size_t size;
        uint32_t mark;
    } is;
    max_align_t align;
} head;

#define MARK_LIVE 0x11fe11feu
#define MARK_DEAD 0xdeaddeadu

struct support {
    jmp_buf out;
    size_t fail_at; /* which allocation fails, from 1; 0: none */
    size_t asked;
    bool delivered;
    bool unwinding;
    size_t live, live_bytes;
    uint64_t block_size;
    x278_ctx_options options;
    support_watch *watch;
    void *watch_user;
    size_t deferred_count;
    struct {
        void (*release)(void *);
        void *object;
    } deferred[MAX_DEFERRED];
};

/* The allocator */

static bool refused(support *t) {
    t->asked++;
    if (t->asked != t->fail_at) {
        return false;
    }
    t->delivered = true;
    return true;
}

static void *harness_alloc(void *user, size_t size) {
    support *t = user;
    WANT(size > 0, "asked for 0 bytes");
    if (refused(t)) {
        return NULL;
    }
    head *block = malloc(sizeof *block + size);
    WANT(block != NULL, "no memory for the tests");
    block->is.size = size;
    block->is.mark = MARK_LIVE;
    memset(block + 1, 0xa5, size);
    t->live++;
    t->live_bytes += size;
    return block + 1;
}

static head *head_of(const support *t, void *ptr) {
    WANT(ptr != NULL, "NULL was given back");
    head *block = (head *)ptr - 1;
    WANT(block->is.mark == MARK_LIVE, "a block was given back twice");
    WANT(t->live > 0, "more blocks were given back than handed out");
    return block;
}

static void harness_free(void *user, void *ptr) {
    support *t = user;
    head *block = head_of(t, ptr);
    if (t->watch != NULL) {
        t->watch(t->watch_user, ptr, block->is.size);
    }
    t->live--;
    t->live_bytes -= block->is.size;
    block->is.mark = MARK_DEAD;
    free(block);
}

/* Always moves, so that a pointer kept across a realloc is found. */
static void *harness_realloc(void *user, void *ptr, size_t old_size, size_t new_size) {
    head *block = head_of(user, ptr);
    WANT(block->is.size == old_size, "realloc was told %zu bytes for a block of %zu", old_size, block->is.size);
    void *fresh = harness_alloc(user, new_size);
    if (fresh != NULL) {
        memcpy(fresh, ptr, old_size < new_size ? old_size : new_size);
        harness_free(user, ptr);
    }
    return fresh;
}

/* Runs */

static void release_all(support *t) {
    t->unwinding = true;
    while (t->deferred_count > 0) {
        t->deferred_count--;
        t->deferred[t->deferred_count].release(t->deferred[t->deferred_count].object);
    }
}

static void enter(support *t, support_body *body) {
    if (setjmp(t->out) == 0) {
        body(t);
    }
}

/* Run the body once; says how often memory was asked for. */
static size_t run_once(support_body *body, uint64_t block_size, size_t fail_at, bool *delivered) {
    support *t = calloc(1, sizeof *t);
    WANT(t != NULL, "no memory for the tests");
    t->fail_at = fail_at;
    t->block_size = block_size;
    enter(t, body);
    release_all(t);
    WANT(t->live == 0, "%zu blocks (%zu bytes) were not given back, allocation %zu failing", t->live, t->live_bytes,
         fail_at);
    size_t asked = t->asked;
    *delivered = t->delivered;
    free(t);
    return asked;
}

void support_run(support_body *body) {
    bool delivered;
    run_once(body, 0, 0, &delivered);
    size_t asked = run_once(body, 1, 0, &delivered);
    WANT(asked > 0, "the body asks for no memory: START_TEST is for such tests");
    size_t failures = 0;
    do {
        WANT(failures < MAX_FAILURES, "the run with failing allocations does not end");
        run_once(body, 1, ++failures, &delivered);
    } while (delivered);
    WANT(failures > asked, "only %zu of %zu allocations were made to fail", failures - 1, asked);
}

int support_main(TCase *tcase) {
    Suite *suite = suite_create("x278");
    suite_add_tcase(suite, tcase);
    SRunner *runner = srunner_create(suite);
    srunner_run_all(runner, CK_ENV);
    int failed = srunner_ntests_failed(runner);
    int run = srunner_ntests_run(runner);
    srunner_free(runner);
    if (run == 0) {
        printf("skipped: the library is built without what these tests are about\n");
        return 77; /* to CTest: skipped */
    }
    return failed == 0 ? EXIT_SUCCESS : EXIT_FAILURE;
}

void is_at(support *t, x278_status status, x278_status wanted, const char *file, int line) {
    if (status == X278_E_NOMEM && t->delivered && !t->unwinding) {
        longjmp(t->out, 1);
    }
    WANT(status == wanted, "%s:%d: status %s in place of %s", file, line, x278_status_name(status),
         x278_status_name(wanted));
}

void ok_at(support *t, x278_status status, const char *file, int line) {
    is_at(t, status, X278_OK, file, line);
}

void *got_at(support *t, void *memory, const char *file, int line) {
    if (memory == NULL && t->delivered && !t->unwinding) {
        longjmp(t->out, 1);
    }
    WANT(memory != NULL, "%s:%d: NULL", file, line);
    return memory;
}

/* Objects */

void support_defer(support *t, void (*release)(void *), void *object) {
    WANT(t->deferred_count < MAX_DEFERRED, "too many objects to free");
    t->deferred[t->deferred_count].release = release;
    t->deferred[t->deferred_count].object = object;
    t->deferred_count++;
}

static void remove_file(void *path) {
    remove(path);
}

const char *support_file(support *t, const char *name) {
    size_t size = sizeof X278_TEST_FOLDER + 1 + strlen(name);
    char *path = malloc(size);
    WANT(path != NULL, "no memory for the tests");
    snprintf(path, size, X278_TEST_FOLDER "/%s", name);
    support_defer(t, free, path);
    support_defer(t, remove_file, path);
    return path;
}

x278_ctx_options *support_options(support *t) {
    return &t->options;
}

static void free_ctx(void *object) {
    x278_ctx_free(object);
}

x278_ctx *support_ctx(support *t) {
    x278_ctx *ctx = NULL;
    t->options.struct_size = sizeof t->options;
    t->options.allocator = (x278_allocator){harness_alloc, harness_realloc, harness_free, t};
    t->options.block_size = t->block_size;
    ok(t, x278_ctx_new(&t->options, &ctx));
    support_defer(t, free_ctx, ctx);
    return ctx;
}

static void free_issues(void *object) {
    x278_issues_free(object);
}

x278_issues *support_issues(support *t, const x278_ctx *ctx) {
    x278_issues *issues = NULL;
    ok(t, x278_issues_new(ctx, &issues));
    support_defer(t, free_issues, issues);
    return issues;
}

static void free_reader(void *object) {
    x278_reader_free(object);
}

x278_reader *support_memory(support *t, const x278_ctx *ctx, const void *data, size_t len,
                            const x278_reader_options *options, x278_issues *issues) {
    x278_reader *reader = NULL;
    ok(t, x278_reader_open_memory(ctx, data, len, options, issues, &reader));
    support_defer(t, free_reader, reader);
    return reader;
}

x278_reader *support_feed(support *t, const x278_ctx *ctx, const x278_reader_options *options, x278_issues *issues) {
    x278_reader *reader = NULL;
    ok(t, x278_reader_open_feed(ctx, options, issues, &reader));
    support_defer(t, free_reader, reader);
    return reader;
}

static void free_doc(void *object) {
    x278_doc_free(object);
}

void support_own_doc(support *t, x278_doc *doc) {
    support_defer(t, free_doc, doc);
}

static void free_buf(void *object) {
    x278_buf_free(object);
}

void support_own_buf(support *t, x278_buf *buf) {
    support_defer(t, free_buf, buf);
}

x278_buf *support_buf(support *t) {
    x278_buf *buf = calloc(1, sizeof *buf);
    WANT(buf != NULL, "no memory for the tests");
    support_defer(t, free, buf);
    support_own_buf(t, buf);
    return buf;
}

x278_doc *decoded_bytes(support *t, const x278_ctx *ctx, const char *data, size_t len) {
    x278_doc *doc = NULL;
    ok(t, x278_decode(ctx != NULL ? ctx : support_ctx(t), data, len, NULL, NULL, &doc));
    support_own_doc(t, doc);
    return doc;
}

x278_doc *decoded(support *t, const x278_ctx *ctx, const char *text) {
    return decoded_bytes(t, ctx, text, strlen(text));
}

size_t support_live(const support *t) {
    return t->live;
}

size_t support_live_bytes(const support *t) {
    return t->live_bytes;
}

bool support_zeroed(const void *memory, size_t size) {
    const unsigned char *bytes = memory;
    for (size_t i = 0; i < size; i++) {
        if (bytes[i] != 0) {
            return false;
        }
    }
    return true;
}

void support_on_free(support *t, support_watch *watch, void *user) {
    t->watch = watch;
    t->watch_user = user;
}

bool span_is(x278_span span, const char *text) {
    return span.ptr != NULL && span.len == strlen(text) && memcmp(span.ptr, text, span.len) == 0;
}

bool str_is(x278_str str, const char *text) {
    return str.ptr != NULL && str.len == strlen(text) && memcmp(str.ptr, text, str.len + 1) == 0;
}

bool buf_is(const x278_buf *buf, const char *text, size_t len) {
    return buf->len == len && (len == 0 || memcmp(buf->ptr, text, len) == 0);
}
