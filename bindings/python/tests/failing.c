/* Preloaded by the tests: makes one allocation of libx278 fail. Only calls from files with "x278" in their names count; Python's own
 * are let through.
 *
 *   cc -shared -fPIC -o failing.so failing.c -ldl */
#define _GNU_SOURCE
#include <dlfcn.h>
#include <stdbool.h>
#include <stddef.h>
#include <string.h>

extern void *__libc_malloc(size_t size);
extern void *__libc_calloc(size_t count, size_t size);
extern void *__libc_realloc(void *block, size_t size);

static _Thread_local long until = -1; /* calls that are still let through; -1: all of them */
static _Thread_local bool failed;

/* Let `calls` allocations of this thread through, and fail all after them; -1: fail none. */
void failing_after(long calls);
void failing_after(long calls) {
    until = calls;
    failed = false;
}

/* Has one been made to fail since then? */
int failing_has(void);
int failing_has(void) {
    return failed;
}

static bool fails(const void *caller) {
    Dl_info info;
    if (until < 0 || dladdr(caller, &info) == 0 || info.dli_fname == NULL) {
        return false;
    }
    const char *name = strrchr(info.dli_fname, '/');
    if (strstr(name == NULL ? info.dli_fname : name, "x278") == NULL) {
        return false;
    }
    failed = failed || until == 0;
    return until == 0 || until-- == 0;
}

void *malloc(size_t size) {
    return fails(__builtin_return_address(0)) ? NULL : __libc_malloc(size);
}

void *calloc(size_t count, size_t size) {
    return fails(__builtin_return_address(0)) ? NULL : __libc_calloc(count, size);
}

void *realloc(void *block, size_t size) {
    return fails(__builtin_return_address(0)) ? NULL : __libc_realloc(block, size);
}
