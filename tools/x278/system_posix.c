/* What the tool asks of the system, by POSIX. */
#include "system.h"

#include <errno.h>
#include <fcntl.h>
#include <limits.h>
#include <pthread.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <time.h>
#include <unistd.h>

#include "memory.h"

#define MAX_LINKS 40                      /* symbolic links to follow from a name */
#define MOST ((size_t)1024 * 1024 * 1024) /* bytes that one call reads or writes */

/* NOLINTNEXTLINE(readability-non-const-parameter): Windows changes them */
void tool_system_begin(int *count, char ***arguments) {
    (void)count;
    (void)arguments;
}

void tool_system_no_core_dumps(void) {
    const struct rlimit none = {0, 0};
    (void)setrlimit(RLIMIT_CORE, &none); /* lowering it cannot fail */
}

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

int tool_system_duplicate(int descriptor) {
    return fcntl(descriptor, F_DUPFD_CLOEXEC, 0);
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
    return lseek(descriptor, (off_t)offset, SEEK_SET) < 0 ? errno : 0;
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

bool tool_system_random(void *to, size_t size) {
    size_t got = 0;
    int descriptor = tool_system_open("/dev/urandom");
    bool good = descriptor >= 0 && tool_system_read(descriptor, to, size, &got) == 0 && got == size;
    if (descriptor >= 0) {
        tool_system_close(descriptor);
    }
    return good;
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

static int number_behind(const char *name, const char *prefix) {
    size_t len = strlen(prefix);
    if (strncmp(name, prefix, len) != 0) {
        return -1;
    }
    char *end;
    long number = strtol(name + len, &end, 10);
    return name[len] >= '0' && name[len] <= '9' && *end == '\0' && number < INT_MAX ? (int)number : -1;
}

int tool_system_descriptor(const char *name) {
    static const char *const names[] = {"/dev/stdin", "/dev/stdout", "/dev/stderr"};
    for (int i = 0; i < (int)(sizeof names / sizeof names[0]); i++) {
        if (strcmp(name, names[i]) == 0) {
            return i;
        }
    }
    int number = number_behind(name, "/dev/fd/");
    return number >= 0 ? number : number_behind(name, "/proc/self/fd/");
}

int tool_system_may_write(const char *path) {
    return access(path, W_OK) == 0 ? 0 : errno;
}

int tool_system_create_temporary(char *path, const char *like) {
    struct stat status;
    int descriptor = mkstemp(path);
    if (descriptor < 0 || like == NULL || stat(like, &status) != 0) {
        return descriptor;
    }
    bool owned = fchown(descriptor, status.st_uid, status.st_gid) == 0;
    if (fchmod(descriptor, status.st_mode & (owned ? 07777 : 0777)) != 0) {
        int error = errno;
        close(descriptor);
        unlink(path);
        errno = error;
        return -1;
    }
    return descriptor;
}

int tool_system_rename(const char *from, const char *to) {
    return rename(from, to) == 0 ? 0 : errno;
}

void tool_system_remove(const char *path) {
    unlink(path);
}

/* ---- signals ----------------------------------------------------------------------------------------------------- */

static const int fatal_signals[] = {SIGHUP, SIGINT, SIGQUIT, SIGPIPE, SIGTERM, SIGXCPU, SIGXFSZ};

#define FATAL_SIGNALS (sizeof fatal_signals / sizeof fatal_signals[0])

static void (*cleaner)(void);
static sigset_t held; /* what was blocked before tool_system_hold() */

static void end_process(int number) {
    cleaner();
    signal(number, SIG_DFL);
    raise(number); /* delivered when this handler returns */
}

/* A signal that the caller ignores (nohup) stays ignored. */
void tool_system_watch(void (*clean)(void)) {
    struct sigaction action = {.sa_handler = end_process};
    cleaner = clean;
    sigemptyset(&action.sa_mask);
    for (size_t i = 0; i < FATAL_SIGNALS; i++) {
        sigaddset(&action.sa_mask, fatal_signals[i]);
    }
    for (size_t i = 0; i < FATAL_SIGNALS; i++) {
        struct sigaction before;
        if (sigaction(fatal_signals[i], NULL, &before) == 0 && before.sa_handler != SIG_IGN) {
            sigaction(fatal_signals[i], &action, NULL);
        }
    }
}

void tool_system_hold(void) {
    sigset_t fatal;
    sigemptyset(&fatal);
    for (size_t i = 0; i < FATAL_SIGNALS; i++) {
        sigaddset(&fatal, fatal_signals[i]);
    }
    sigprocmask(SIG_BLOCK, &fatal, &held);
}

void tool_system_release(void) {
    sigprocmask(SIG_SETMASK, &held, NULL);
}

/* ---- threads ----------------------------------------------------------------------------------------------------- */

struct tool_monitor {
    pthread_mutex_t lock;
    pthread_cond_t changed;
};

tool_monitor *tool_system_monitor_new(void) {
    tool_monitor *monitor = tool_alloc_zero(1, sizeof *monitor);
    if (monitor != NULL && pthread_mutex_init(&monitor->lock, NULL) != 0) {
        tool_free(monitor);
        return NULL;
    }
    if (monitor != NULL && pthread_cond_init(&monitor->changed, NULL) != 0) {
        pthread_mutex_destroy(&monitor->lock);
        tool_free(monitor);
        return NULL;
    }
    return monitor;
}

void tool_system_monitor_free(tool_monitor *monitor) {
    if (monitor != NULL) {
        pthread_cond_destroy(&monitor->changed);
        pthread_mutex_destroy(&monitor->lock);
        tool_free(monitor);
    }
}

void tool_system_enter(tool_monitor *monitor) {
    pthread_mutex_lock(&monitor->lock);
}

void tool_system_leave(tool_monitor *monitor) {
    pthread_mutex_unlock(&monitor->lock);
}

void tool_system_wait(tool_monitor *monitor) {
    pthread_cond_wait(&monitor->changed, &monitor->lock);
}

void tool_system_wake(tool_monitor *monitor) {
    pthread_cond_broadcast(&monitor->changed);
}

struct tool_thread {
    pthread_t id;
    void (*body)(void *user);
    void *user;
};

static void *begin_thread(void *started) {
    tool_thread *thread = started;
    thread->body(thread->user);
    return NULL;
}

/* Signals that end the process are the main thread's: a new thread begins with all of them blocked. */
tool_thread *tool_system_thread_start(void (*body)(void *user), void *user) {
    tool_thread *thread = tool_alloc_zero(1, sizeof *thread);
    sigset_t all;
    sigset_t before;
    if (thread == NULL) {
        return NULL;
    }
    thread->body = body;
    thread->user = user;
    sigfillset(&all);
    pthread_sigmask(SIG_SETMASK, &all, &before);
    bool started = pthread_create(&thread->id, NULL, begin_thread, thread) == 0;
    pthread_sigmask(SIG_SETMASK, &before, NULL);
    if (!started) {
        tool_free(thread);
        return NULL;
    }
    return thread;
}

void tool_system_thread_join(tool_thread *thread) {
    pthread_join(thread->id, NULL);
    tool_free(thread);
}
