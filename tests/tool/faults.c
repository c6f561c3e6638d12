/* Loaded before the C library (LD_PRELOAD) into the tool: makes calls of the system fail as X278_FAULTS says, such as
 *   read:3:EIO       the third read() fails, and all that follow
 *   write:1:EINTR    the first write() is interrupted; EINTR comes once, and from each second call on with "write:*:EINTR"
 *   read:*:short     each read() gives one byte, write() takes one
 *   malloc:7         the seventh allocation, and all that follow, fail; malloc:7:once only that one
 *   free:TEXT        nothing fails, but a block that is freed with TEXT in it is named on standard error
 * Descriptors 0 to 2 count, too; calls of the dynamic linker and those inside of stdio do not. */
#define _GNU_SOURCE
#include <dlfcn.h>
#include <errno.h>
#include <malloc.h>
#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

static struct {
    bool taken;
    char call[16];
    long from; /* 0: each */
    int error; /* 0: short */
    bool once;
    const char *text;
} fault;

static void take_fault(void) {
    static const struct {
        const char *name;
        int number;
    } errors[] = {{"EIO", EIO}, {"ENOSPC", ENOSPC}, {"EINTR", EINTR}, {"EACCES", EACCES}, {"EDQUOT", EDQUOT}};
    const char *given = getenv("X278_FAULTS");
    fault.taken = true;
    const char *colon = given == NULL ? NULL : strchr(given, ':');
    if (colon == NULL || (size_t)(colon - given) >= sizeof fault.call) {
        return;
    }
    memcpy(fault.call, given, (size_t)(colon - given));
    fault.text = colon + 1;
    fault.from = strtol(colon + 1, NULL, 10);
    const char *last = strrchr(given, ':') + 1;
    fault.once = strcmp(last, "once") == 0;
    for (size_t i = 0; i < sizeof errors / sizeof errors[0]; i++) {
        fault.error = strcmp(last, errors[i].name) == 0 ? errors[i].number : fault.error;
    }
}

/* Is this call the one that fails? */
static bool strikes(const char *call, long *count) {
    if (!fault.taken) {
        take_fault();
    }
    if (strcmp(call, fault.call) != 0) {
        return false;
    }
    ++*count;
    if (fault.error == EINTR) {
        return fault.from == 0 ? *count % 2 == 1 : *count == fault.from;
    }
    return fault.once ? *count == fault.from : *count >= fault.from;
}

#define NEXT(name) ((__typeof__(&name))(void *)dlsym(RTLD_NEXT, #name))

static int fail(void) {
    errno = fault.error;
    return -1;
}

ssize_t read(int descriptor, void *to, size_t size) {
    static long count;
    if (!strikes("read", &count)) {
        return NEXT(read)(descriptor, to, size);
    }
    return fault.error != 0 ? fail() : NEXT(read)(descriptor, to, size > 0);
}

ssize_t __read_chk(int descriptor, void *to, size_t size, size_t room);
ssize_t __read_chk(int descriptor, void *to, size_t size, size_t room) {
    return size <= room ? read(descriptor, to, size) : fail();
}

ssize_t write(int descriptor, const void *bytes, size_t size) {
    static long count;
    if (!strikes("write", &count)) {
        return NEXT(write)(descriptor, bytes, size);
    }
    return fault.error != 0 ? fail() : NEXT(write)(descriptor, bytes, size > 0);
}

int close(int descriptor) {
    static long count;
    if (!strikes("close", &count)) {
        return NEXT(close)(descriptor);
    }
    NEXT(close)(descriptor);
    return fail();
}

int fsync(int descriptor) {
    static long count;
    return strikes("fsync", &count) ? fail() : NEXT(fsync)(descriptor);
}

int rename(const char *from, const char *to) {
    static long count;
    return strikes("rename", &count) ? fail() : NEXT(rename)(from, to);
}

/* ---- memory ------------------------------------------------------------------------------------------------------ */

void *__libc_malloc(size_t size);
void *__libc_calloc(size_t count, size_t size);
void *__libc_realloc(void *block, size_t size);
void __libc_free(void *block);

static long allocations;

static bool no_memory(void) {
    if (!strikes("malloc", &allocations)) {
        return false;
    }
    errno = ENOMEM;
    return true;
}

void *malloc(size_t size) {
    return no_memory() ? NULL : __libc_malloc(size);
}

void *calloc(size_t count, size_t size) {
    return no_memory() ? NULL : __libc_calloc(count, size);
}

void *realloc(void *block, size_t size) {
    return no_memory() ? NULL : __libc_realloc(block, size);
}

void free(void *block) {
    static long count;
    static bool inside;
    if (block != NULL && !inside && strikes("free", &count)) {
        inside = true;
        if (memmem(block, malloc_usable_size(block), fault.text, strlen(fault.text)) != NULL) {
            static const char found[] = "faults: a block was freed with the text in it\n";
            (void)!NEXT(write)(2, found, sizeof found - 1);
        }
        inside = false;
    }
    __libc_free(block);
}

/* How many allocations there were: so the loop over them knows its end. */
__attribute__((destructor)) static void report(void) {
    const char *given = getenv("X278_FAULTS_COUNT");
    if (given != NULL) {
        char text[64];
        int len = snprintf(text, sizeof text, "%ld\n", allocations);
        FILE *file = fopen(given, "w");
        if (file != NULL) {
            fwrite(text, 1, (size_t)len, file);
            fclose(file);
        }
    }
}
