#include "check.h"

#include <inttypes.h>
#include <setjmp.h>
#include <stdarg.h>

typedef struct entry {
    const TTest *test;
    int begin, end;
    struct entry *next;
} entry;

struct TCase {
    const char *name;
    void (*setup)(void);
    void (*teardown)(void);
    entry *first;
    entry **last;
    TCase *next;
};

struct Suite {
    const char *name;
    TCase *first;
    TCase **last;
};

struct SRunner {
    Suite *suite;
    int run, failed;
};

/* Where a failed assertion of the running test goes. */
static jmp_buf out;

static void *allocate(size_t size) {
    void *memory = calloc(1, size);
    if (memory == NULL) {
        fprintf(stderr, "no memory for the tests\n");
        exit(EXIT_FAILURE);
    }
    return memory;
}

Suite *suite_create(const char *name) {
    Suite *suite = allocate(sizeof *suite);
    suite->name = name;
    suite->last = &suite->first;
    return suite;
}

void suite_add_tcase(Suite *suite, TCase *tcase) {
    *suite->last = tcase;
    suite->last = &tcase->next;
}

TCase *tcase_create(const char *name) {
    TCase *tcase = allocate(sizeof *tcase);
    tcase->name = name;
    tcase->last = &tcase->first;
    return tcase;
}

void tcase_set_timeout(TCase *tcase, double seconds) {
    (void)tcase;
    (void)seconds;
}

void tcase_add_checked_fixture(TCase *tcase, void (*setup)(void), void (*teardown)(void)) {
    tcase->setup = setup;
    tcase->teardown = teardown;
}

void tcase_add_loop_test(TCase *tcase, const TTest *test, int begin, int end) {
    entry *added = allocate(sizeof *added);
    added->test = test;
    added->begin = begin;
    added->end = end;
    *tcase->last = added;
    tcase->last = &added->next;
}

SRunner *srunner_create(Suite *suite) {
    SRunner *runner = allocate(sizeof *runner);
    runner->suite = suite;
    return runner;
}

void srunner_set_fork_status(SRunner *runner, enum fork_status status) {
    (void)runner;
    (void)status;
}

static void run_one(SRunner *runner, const TCase *tcase, const TTest *test, int i) {
    runner->run++;
    if (setjmp(out) != 0) {
        printf("    in %s:%s:%d\n", tcase->name, test->name, i);
        runner->failed++;
        return;
    }
    if (tcase->setup != NULL) {
        tcase->setup();
    }
    test->run(i);
    if (tcase->teardown != NULL) {
        tcase->teardown();
    }
}

void srunner_run_all(SRunner *runner, enum print_output output) {
    (void)output;
    for (const TCase *tcase = runner->suite->first; tcase != NULL; tcase = tcase->next) {
        for (const entry *at = tcase->first; at != NULL; at = at->next) {
            for (int i = at->begin; i < at->end; i++) {
                run_one(runner, tcase, at->test, i);
            }
        }
    }
    printf("%s: %d tests, %d failed (stand-in of check)\n", runner->suite->name, runner->run, runner->failed);
}

int srunner_ntests_failed(SRunner *runner) {
    return runner->failed;
}

int srunner_ntests_run(SRunner *runner) {
    return runner->run;
}

void srunner_free(SRunner *runner) {
    for (TCase *tcase = runner->suite->first, *next; tcase != NULL; tcase = next) {
        for (entry *at = tcase->first, *after; at != NULL; at = after) {
            after = at->next;
            free(at);
        }
        next = tcase->next;
        free(tcase);
    }
    free(runner->suite);
    free(runner);
}

void check_failed(const char *file, int line, const char *what, const char *format, ...) {
    va_list arguments;
    printf("%s:%d: %s: ", file, line, what);
    va_start(arguments, format);
    vprintf(format, arguments);
    va_end(arguments);
    printf("\n");
    longjmp(out, 1);
}

void check_failed_int(const char *file, int line, const char *what, intmax_t a, intmax_t b) {
    check_failed(file, line, what, "%" PRIdMAX " and %" PRIdMAX, a, b);
}

void check_failed_uint(const char *file, int line, const char *what, uintmax_t a, uintmax_t b) {
    check_failed(file, line, what, "%" PRIuMAX " and %" PRIuMAX, a, b);
}

void check_failed_str(const char *file, int line, const char *what, const char *a, const char *b) {
    check_failed(file, line, what, "\"%s\" and \"%s\"", a == NULL ? "(null)" : a, b == NULL ? "(null)" : b);
}
