/* What the tool asks of the system, by the part of POSIX that Unix and WASI share. */
#include "system.h"

#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <string.h>
#include <sys/stat.h>
#include <time.h>
#include <unistd.h>

#include "memory.h"

#define MAX_LINKS 40                      /* symbolic links to follow from a name */
#define MOST ((size_t)1024 * 1024 * 1024) /* bytes that one call reads or writes */

double tool_system_seconds(void) {
    struct timespec now = {0, 0};
    clock_gettime(CLOCK_MONOTONIC, &now);
    return (double)now.tv_sec + (double)now.tv_nsec / 1e9;
}

bool tool_system_is_terminal(int descriptor) {
    return isatty(descriptor) != 0;
}

uint64_t tool_system_size(const char *name) {
    struct stat about;
    return stat(name, &about) == 0 && S_ISREG(about.st_mode) ? (uint64_t)about.st_size : 0;
}

/* ---- bytes ------------------------------------------------------------------------------------------------------- */

static int open_named(const char *name, int flags) {
    int descriptor;
    do {
        descriptor = open(name, flags | O_CLOEXEC | O_NOCTTY);
    } while (descriptor < 0 && errno == EINTR);
    return descriptor;
}

int tool_system_open(const char *name) {
    return open_named(name, O_RDONLY);
}

int tool_system_open_device(const char *name) {
    return open_named(name, O_WRONLY);
}

int tool_system_read_some(int descriptor, void *to, size_t size, size_t *got) {
    ssize_t count;
    do {
        count = read(descriptor, to, size < MOST ? size : MOST);
    } while (count < 0 && errno == EINTR);
    *got = count > 0 ? (size_t)count : 0;
    return count < 0 ? errno : 0;
}

int tool_system_seek(int descriptor, uint64_t offset) {
    return (lseek)(descriptor, (off_t)offset, SEEK_SET) < 0 ? errno : 0; /* not the macro of wasi-libc */
}

int tool_system_write(int descriptor, const void *bytes, size_t len) {
    const char *at = bytes;
    while (len > 0) {
        ssize_t count = write(descriptor, at, len < MOST ? len : MOST);
        if (count < 0 && errno != EINTR) {
            return errno;
        }
        size_t done = count > 0 ? (size_t)count : 0;
        at += done;
        len -= done;
    }
    return 0;
}

int tool_system_sync(int descriptor) {
    int result;
    do {
        result = fsync(descriptor);
    } while (result != 0 && errno == EINTR);
    return result == 0 ? 0 : errno;
}

int tool_system_close(int descriptor) {
    /* an interrupted close has closed: another try might close somebody else's file */
    return close(descriptor) == 0 || errno == EINTR ? 0 : errno;
}

/* ---- names ------------------------------------------------------------------------------------------------------- */

static int identify(int result, const struct stat *status, tool_identity *out) {
    if (result != 0) {
        return errno;
    }
    out->kind = S_ISREG(status->st_mode)   ? TOOL_ENTRY_FILE
                : S_ISDIR(status->st_mode) ? TOOL_ENTRY_FOLDER
                                           : TOOL_ENTRY_OTHER;
    out->device = (uint64_t)status->st_dev;
    out->number = (uint64_t)status->st_ino;
    return 0;
}

int tool_system_identify(const char *name, tool_identity *out) {
    struct stat status;
    return identify(stat(name, &status), &status, out);
}

int tool_system_identify_open(int descriptor, tool_identity *out) {
    struct stat status;
    return identify(fstat(descriptor, &status), &status, out);
}

size_t tool_system_folder_len(const char *path) {
    const char *slash = strrchr(path, '/');
    return slash == NULL ? 0 : (size_t)(slash - path) + 1;
}

/* A copy of the first `len` bytes of a path with `rest` behind it. */
static char *join(const char *path, size_t len, const char *rest) {
    size_t size = len + strlen(rest) + 1;
    char *joined = tool_alloc(size);
    if (joined != NULL) {
        memcpy(joined, path, len);
        memcpy(joined + len, rest, size - len);
    }
    return joined;
}

char *tool_system_follow(const char *name) {
    char *path = join(name, strlen(name), "");
    for (int i = 0; path != NULL && i < MAX_LINKS; i++) {
        char linked[4096];
        ssize_t len = readlink(path, linked, sizeof linked - 1);
        if (len < 0) {
            return path;
        }
        linked[len] = '\0';
        char *next = join(path, linked[0] == '/' ? 0 : tool_system_folder_len(path), linked);
        tool_free(path);
        path = next;
    }
    int error = path == NULL ? ENOMEM : ELOOP;
    tool_free(path);
    errno = error;
    return NULL;
}

int tool_system_may_write(const char *path) {
    return access(path, W_OK) == 0 ? 0 : errno;
}

int tool_system_rename(const char *from, const char *to) {
    return rename(from, to) == 0 ? 0 : errno;
}

void tool_system_remove(const char *path) {
    unlink(path);
}
