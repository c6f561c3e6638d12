/* What the tool asks of the system, by the part of POSIX that WASI has not: signals, threads, owners of files. */
#include "system.h"

#include <errno.h>
#include <fcntl.h>
#include <limits.h>
#include <pthread.h>
#include <signal.h>
#include <stdlib.h>
#include <string.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <unistd.h>

#include "memory.h"

/* NOLINTNEXTLINE(readability-non-const-parameter): Windows changes them */
void tool_system_begin(int *count, char ***arguments) {
    (void)count;
    (void)arguments;
}

void tool_system_no_core_dumps(void) {
    const struct rlimit none = {0, 0};
    (void)setrlimit(RLIMIT_CORE, &none); /* lowering it cannot fail */
}

/* ---- bytes and names --------------------------------------------------------------------------------------------- */

int tool_system_duplicate(int descriptor) {
    return fcntl(descriptor, F_DUPFD_CLOEXEC, 0);
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
