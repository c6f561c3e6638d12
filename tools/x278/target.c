/* Files that commands write: a temporary file beside the target, which takes its name when all of it was written. */
#include "target.h"

#include <errno.h>
#include <limits.h>
#include <signal.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "reason.h"

#define MAX_LINKS 40 /* symbolic links to follow from a name */

/* ---- temporary files, for the signal handler -------------------------------------------------------------------- */

static const int fatal_signals[] = {SIGHUP, SIGINT, SIGQUIT, SIGPIPE, SIGTERM, SIGXCPU, SIGXFSZ};

#define FATAL_SIGNALS (sizeof fatal_signals / sizeof fatal_signals[0])

static struct {
    char **paths; /* of the temporary files that exist; changed only while the signals are blocked */
    size_t count, capacity;
    bool watched; /* the handler is installed */
} temporaries;

static void remove_temporaries(int number) {
    for (size_t i = 0; i < temporaries.count; i++) {
        unlink(temporaries.paths[i]);
    }
    signal(number, SIG_DFL);
    raise(number); /* delivered when this handler returns */
}

/* A signal that the caller ignores (nohup) stays ignored. */
static void watch_signals(void) {
    struct sigaction action = {.sa_handler = remove_temporaries};
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
    temporaries.watched = true;
}

static void block_signals(sigset_t *before) {
    sigset_t fatal;
    sigemptyset(&fatal);
    for (size_t i = 0; i < FATAL_SIGNALS; i++) {
        sigaddset(&fatal, fatal_signals[i]);
    }
    sigprocmask(SIG_BLOCK, &fatal, before);
}

static void restore_signals(const sigset_t *before) {
    sigprocmask(SIG_SETMASK, before, NULL);
}

static bool make_room(void) {
    if (temporaries.count < temporaries.capacity) {
        return true;
    }
    size_t capacity = temporaries.capacity == 0 ? 16 : temporaries.capacity * 2;
    char **paths = realloc(temporaries.paths, capacity * sizeof *paths);
    if (paths == NULL) {
        return false;
    }
    temporaries.paths = paths;
    temporaries.capacity = capacity;
    return true;
}

/* Create the file that `path`, which ends in XXXXXX, stands for, and note it; its descriptor, -1 with errno on failure. */
static int create_temporary(char *path) {
    sigset_t before;
    int descriptor = -1;
    if (!temporaries.watched) {
        watch_signals();
    }
    block_signals(&before);
    if (make_room()) {
        descriptor = mkstemp(path);
    } else {
        errno = ENOMEM;
    }
    if (descriptor >= 0) {
        temporaries.paths[temporaries.count++] = path;
    }
    restore_signals(&before);
    return descriptor;
}

/* Give a temporary file its final name (NULL: remove it), and forget it; 0, or errno. */
static int settle_temporary(char *path, const char *final) {
    sigset_t before;
    block_signals(&before);
    int error = final != NULL && rename(path, final) != 0 ? errno : 0;
    if (final == NULL || error != 0) {
        unlink(path);
    }
    for (size_t i = temporaries.count; i > 0; i--) {
        if (temporaries.paths[i - 1] == path) {
            temporaries.paths[i - 1] = temporaries.paths[--temporaries.count];
            break;
        }
    }
    restore_signals(&before);
    return error;
}

/* ---- names ------------------------------------------------------------------------------------------------------ */

/* A copy of the first `len` bytes of a path with `rest` behind it. */
static char *join(const char *path, size_t len, const char *rest) {
    size_t size = len + strlen(rest) + 1;
    char *joined = malloc(size);
    if (joined != NULL) {
        memcpy(joined, path, len);
        memcpy(joined + len, rest, size - len);
    }
    return joined;
}

/* Bytes of a path up to its last slash, the slash included. */
static size_t directory_len(const char *path) {
    const char *slash = strrchr(path, '/');
    return slash == NULL ? 0 : (size_t)(slash - path) + 1;
}

/* The path that a name leads to when symbolic links at its end are followed, whether or not a file is there. Allocated;
 * NULL with errno on failure. */
static char *follow_links(const char *name) {
    char *path = join(name, strlen(name), "");
    for (int i = 0; path != NULL && i < MAX_LINKS; i++) {
        char linked[4096];
        ssize_t len = readlink(path, linked, sizeof linked - 1);
        if (len < 0) {
            return path;
        }
        linked[len] = '\0';
        char *next = join(path, linked[0] == '/' ? 0 : directory_len(path), linked);
        free(path);
        path = next;
    }
    errno = path == NULL ? ENOMEM : ELOOP;
    free(path);
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

/* The descriptor of this process that a name stands for; -1: none. */
static int descriptor_named(const char *name) {
    static const char *const names[] = {"/dev/stdin", "/dev/stdout", "/dev/stderr"};
    for (int i = 0; i < (int)(sizeof names / sizeof names[0]); i++) {
        if (strcmp(name, names[i]) == 0) {
            return i;
        }
    }
    int number = number_behind(name, "/dev/fd/");
    return number >= 0 ? number : number_behind(name, "/proc/self/fd/");
}

/* ---- inputs ----------------------------------------------------------------------------------------------------- */

static bool stat_input(const char *name, struct stat *status) {
    return (strcmp(name, "-") == 0 ? fstat(STDIN_FILENO, status) : stat(name, status)) == 0;
}

/* The first of the files that a command reads which is the file `of`; NULL: none. */
static const char *input_like(const tool_args *args, const struct stat *of) {
    struct stat status;
    for (int i = 0; S_ISREG(of->st_mode) && i < args->file_count + args->read_count; i++) {
        const char *name = i < args->file_count ? args->files[i] : args->reads[i - args->file_count];
        if (stat_input(name, &status) && status.st_dev == of->st_dev && status.st_ino == of->st_ino) {
            return strcmp(name, "-") == 0 ? "standard input" : name;
        }
    }
    return NULL;
}

static int refuse_input(const tool_args *args, const char *name, const char *input) {
    fprintf(stderr, "x278 %s: %s: is the same file as the input %s; nothing was written\n", args->command->name, name,
            input);
    return TOOL_FAILED;
}

/* ---- targets ---------------------------------------------------------------------------------------------------- */

static int fail_system(const tool_target *target, const char *what, int error) {
    char reason[256];
    tool_system_text(error, reason, sizeof reason);
    fprintf(stderr, "x278 %s: %s: %s%s\n", target->args->command->name, target->name, what, reason);
    return TOOL_FAILED;
}

/* Write to an open descriptor of this process. */
static int open_descriptor(tool_target *target, int descriptor) {
    struct stat status;
    const char *input = fstat(descriptor, &status) == 0 ? input_like(target->args, &status) : NULL;
    if (input != NULL) {
        return refuse_input(target->args, target->name, input);
    }
    if (descriptor == STDOUT_FILENO) {
        target->file = stdout;
        return TOOL_FINE;
    }
    int copy = dup(descriptor);
    target->file = copy < 0 ? NULL : fdopen(copy, "wb");
    if (target->file == NULL) {
        int error = errno;
        if (copy >= 0) {
            close(copy);
        }
        return fail_system(target, "", error);
    }
    return TOOL_FINE;
}

/* A temporary file for target->path, with the owner and the mode of the file that is there (NULL: there is none). */
static int open_temporary(tool_target *target, const struct stat *existing) {
    target->temporary = join(target->path, directory_len(target->path), ".x278-XXXXXX");
    if (target->temporary == NULL) {
        return fail_system(target, "", ENOMEM);
    }
    int descriptor = create_temporary(target->temporary);
    if (descriptor < 0) {
        int error = errno;
        free(target->temporary);
        target->temporary = NULL;
        return fail_system(target, error == ENOENT || error == ENOTDIR ? "" : "no file can be made beside it: ", error);
    }
    if (existing != NULL) {
        bool owned = fchown(descriptor, existing->st_uid, existing->st_gid) == 0;
        mode_t mode = existing->st_mode & (owned ? 07777 : 0777);
        if (fchmod(descriptor, mode) != 0) {
            target->error = errno;
        }
    }
    target->file = fdopen(descriptor, "wb");
    if (target->file == NULL || target->error != 0) {
        int error = target->error != 0 ? target->error : errno;
        if (target->file == NULL) {
            close(descriptor);
        }
        tool_target_drop(target);
        return fail_system(target, "", error);
    }
    return TOOL_FINE;
}

/* Write to what is no regular file: a device, a named pipe. */
static int open_device(tool_target *target) {
    target->file = fopen(target->path, "wb");
    int error = errno;
    free(target->path);
    target->path = NULL;
    return target->file != NULL ? TOOL_FINE : fail_system(target, "", error);
}

static int open_path(tool_target *target) {
    struct stat status;
    target->path = follow_links(target->name);
    if (target->path == NULL) {
        return fail_system(target, "", errno);
    }
    bool exists = stat(target->path, &status) == 0;
    int error = exists ? 0 : errno;
    if (exists && !S_ISREG(status.st_mode) && !S_ISDIR(status.st_mode)) {
        return open_device(target);
    }
    const char *input = exists ? input_like(target->args, &status) : NULL;
    int code;
    if (input != NULL) {
        code = refuse_input(target->args, target->name, input);
    } else if (exists && S_ISDIR(status.st_mode)) {
        code = fail_system(target, "", EISDIR);
    } else if (exists && access(target->path, W_OK) != 0) {
        code = fail_system(target, "", errno);
    } else if (!exists && error != ENOENT) {
        code = fail_system(target, "", error);
    } else {
        code = open_temporary(target, exists ? &status : NULL);
    }
    if (code != TOOL_FINE) {
        tool_target_drop(target);
    }
    return code;
}

int tool_target_open(const tool_args *args, const char *name, tool_target *target) {
    bool standard = name == NULL || strcmp(name, "-") == 0;
    *target = (tool_target){.args = args, .name = standard ? "standard output" : name};
    int descriptor = standard ? STDOUT_FILENO : descriptor_named(name);
    return descriptor >= 0 ? open_descriptor(target, descriptor) : open_path(target);
}

int32_t tool_target_write(const void *data, size_t len, void *user) {
    tool_target *target = user;
    if (len == 0 || fwrite(data, 1, len, target->file) == len) {
        return 0;
    }
    target->error = errno != 0 ? errno : EIO;
    return 1;
}

bool tool_target_is_standard(const tool_target *target) {
    return target->file == stdout;
}

int tool_target_finish(tool_target *target) {
    FILE *file = target->file;
    target->file = NULL;
    if (file == NULL) {
        return TOOL_FAILED;
    }
    int error = target->error;
    if (fflush(file) != 0 && error == 0) {
        error = errno;
    }
    if (target->temporary != NULL && error == 0 && fsync(fileno(file)) != 0) {
        error = errno;
    }
    if (file == stdout) {
        clearerr(stdout); /* it is reported here */
    } else if (fclose(file) != 0 && error == 0) {
        error = errno;
    }
    return error == 0 ? TOOL_FINE : fail_system(target, "cannot be written: ", error);
}

int tool_target_place(tool_target *target) {
    int error = target->temporary == NULL ? 0 : settle_temporary(target->temporary, target->path);
    free(target->temporary);
    target->temporary = NULL;
    int code = error == 0 ? TOOL_FINE : fail_system(target, "cannot be written: ", error);
    tool_target_drop(target);
    return code;
}

void tool_target_drop(tool_target *target) {
    if (target->file != NULL && target->file != stdout) {
        fclose(target->file);
    }
    if (target->temporary != NULL) {
        settle_temporary(target->temporary, NULL);
    }
    free(target->temporary);
    free(target->path);
    target->file = NULL;
    target->temporary = NULL;
    target->path = NULL;
}

int tool_target_close(tool_target *target, int code) {
    int finished = target->file == NULL ? TOOL_FINE : tool_target_finish(target);
    if (finished != TOOL_FINE || code == TOOL_FAILED) {
        tool_target_drop(target);
        return TOOL_FAILED;
    }
    return tool_target_place(target) == TOOL_FINE ? code : TOOL_FAILED;
}
