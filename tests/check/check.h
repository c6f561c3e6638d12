/*
 * A stand-in for the part of check (https://libcheck.github.io/check/) that tests/unit uses, for platforms that have no
 * check: -DX278_CHECK_STAND_IN=ON. One process, no time limits: the first failed assertion of a test ends that test,
 * a crash ends the program. On a platform that has check, check runs the tests.
 */
#ifndef X278_TESTS_CHECK_H
#define X278_TESTS_CHECK_H

#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

typedef struct TTest {
    const char *name;
    void (*run)(int _i);
} TTest;
typedef struct TCase TCase;
typedef struct Suite Suite;
typedef struct SRunner SRunner;

enum print_output {
    CK_SILENT,
    CK_MINIMAL,
    CK_NORMAL,
    CK_VERBOSE,
    CK_ENV
};
enum fork_status {
    CK_FORK_GETENV,
    CK_FORK,
    CK_NOFORK
};

#define START_TEST(name)                                                                                               \
    static void name##_run(int _i);                                                                                    \
    static const TTest name##_test = {#name, name##_run};                                                              \
    static const TTest *const name = &name##_test;                                                                     \
    static void name##_run(int _i) {                                                                                   \
        (void)_i;
#define END_TEST }

Suite *suite_create(const char *name);
void suite_add_tcase(Suite *suite, TCase *tcase);
TCase *tcase_create(const char *name);
void tcase_set_timeout(TCase *tcase, double seconds);
void tcase_add_checked_fixture(TCase *tcase, void (*setup)(void), void (*teardown)(void));
void tcase_add_loop_test(TCase *tcase, const TTest *test, int begin, int end);
#define tcase_add_test(tcase, test) tcase_add_loop_test(tcase, test, 0, 1)
SRunner *srunner_create(Suite *suite);
void srunner_set_fork_status(SRunner *runner, enum fork_status status);
void srunner_run_all(SRunner *runner, enum print_output output);
int srunner_ntests_failed(SRunner *runner);
int srunner_ntests_run(SRunner *runner);
void srunner_free(SRunner *runner);

/* Says what failed and leaves the test. */
_Noreturn void check_failed(const char *file, int line, const char *what, const char *format, ...)
#if defined(__MINGW32__)
    __attribute__((format(gnu_printf, 4, 5)))
#elif defined(__GNUC__)
    __attribute__((format(printf, 4, 5)))
#endif
    ;
_Noreturn void check_failed_int(const char *file, int line, const char *what, intmax_t a, intmax_t b);
_Noreturn void check_failed_uint(const char *file, int line, const char *what, uintmax_t a, uintmax_t b);
_Noreturn void check_failed_str(const char *file, int line, const char *what, const char *a, const char *b);

#define ck_abort() check_failed(__FILE__, __LINE__, "abort", "%s", "")
#define ck_abort_msg(...) check_failed(__FILE__, __LINE__, "abort", __VA_ARGS__)
#define ck_assert_msg(condition, ...)                                                                                  \
    ((condition) ? (void)0 : check_failed(__FILE__, __LINE__, #condition, __VA_ARGS__))
#define ck_assert(condition) ck_assert_msg(condition, "%s", "")

#define CHECK_COMPARE(type, failed, a, op, b)                                                                          \
    do {                                                                                                               \
        type check_a_ = (a), check_b_ = (b);                                                                           \
        if (!(check_a_ op check_b_)) {                                                                                 \
            failed(__FILE__, __LINE__, #a " " #op " " #b, check_a_, check_b_);                                         \
        }                                                                                                              \
    } while (0)
#define CHECK_INT(a, op, b) CHECK_COMPARE(intmax_t, check_failed_int, a, op, b)
#define CHECK_UINT(a, op, b) CHECK_COMPARE(uintmax_t, check_failed_uint, a, op, b)
#define ck_assert_int_eq(a, b) CHECK_INT(a, ==, b)
#define ck_assert_int_ne(a, b) CHECK_INT(a, !=, b)
#define ck_assert_int_lt(a, b) CHECK_INT(a, <, b)
#define ck_assert_int_le(a, b) CHECK_INT(a, <=, b)
#define ck_assert_int_gt(a, b) CHECK_INT(a, >, b)
#define ck_assert_int_ge(a, b) CHECK_INT(a, >=, b)
#define ck_assert_uint_eq(a, b) CHECK_UINT(a, ==, b)
#define ck_assert_uint_ne(a, b) CHECK_UINT(a, !=, b)
#define ck_assert_uint_lt(a, b) CHECK_UINT(a, <, b)
#define ck_assert_uint_le(a, b) CHECK_UINT(a, <=, b)
#define ck_assert_uint_gt(a, b) CHECK_UINT(a, >, b)
#define ck_assert_uint_ge(a, b) CHECK_UINT(a, >=, b)

/* Of strings, NULL equals nothing, as in check. */
#define CHECK_STR(a, op, b)                                                                                            \
    do {                                                                                                               \
        const char *check_a_ = (a), *check_b_ = (b);                                                                   \
        if (check_a_ == NULL || check_b_ == NULL || !(strcmp(check_a_, check_b_) op 0)) {                              \
            check_failed_str(__FILE__, __LINE__, #a " " #op " " #b, check_a_, check_b_);                               \
        }                                                                                                              \
    } while (0)
#define ck_assert_str_eq(a, b) CHECK_STR(a, ==, b)
#define ck_assert_str_ne(a, b) CHECK_STR(a, !=, b)

#define CHECK_PTR(a, op, b)                                                                                            \
    do {                                                                                                               \
        const void *check_a_ = (a), *check_b_ = (b);                                                                   \
        if (!(check_a_ op check_b_)) {                                                                                 \
            check_failed(__FILE__, __LINE__, #a " " #op " " #b, "%p and %p", check_a_, check_b_);                      \
        }                                                                                                              \
    } while (0)
#define ck_assert_ptr_eq(a, b) CHECK_PTR(a, ==, b)
#define ck_assert_ptr_ne(a, b) CHECK_PTR(a, !=, b)
#define ck_assert_ptr_null(a) CHECK_PTR(a, ==, NULL)
#define ck_assert_ptr_nonnull(a) CHECK_PTR(a, !=, NULL)

#define CHECK_MEM(a, op, b, size)                                                                                      \
    do {                                                                                                               \
        const void *check_a_ = (a), *check_b_ = (b);                                                                   \
        size_t check_size_ = (size);                                                                                   \
        if (check_size_ != 0 && !(memcmp(check_a_, check_b_, check_size_) op 0)) {                                     \
            check_failed(__FILE__, __LINE__, #a " " #op " " #b, "%zu bytes", check_size_);                             \
        }                                                                                                              \
    } while (0)
#define ck_assert_mem_eq(a, b, size) CHECK_MEM(a, ==, b, size)
#define ck_assert_mem_ne(a, b, size) CHECK_MEM(a, !=, b, size)

#endif
