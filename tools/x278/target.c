/* Files that commands write: a temporary file beside the target, which takes its name when all of it was written. */
#include "target.h"

#include <errno.h>
#include <string.h>

#include "memory.h"
#include "print.h"
#include "reason.h"
#include "system.h"

#define BUFFER ((size_t)64 * 1024)

enum {
    STANDARD_INPUT,
    STANDARD_OUTPUT
};

/* ---- temporary files, for the signals that end the process ------------------------------------------------------ */

static struct {
    char **paths; /* of the temporary files that exist; changed only while the signals are held */
    size_t count, capacity;
    bool watched;
} temporaries;

static void remove_temporaries(void) {
    for (size_t i = 0; i < temporaries.count; i++) {
        tool_system_remove(temporaries.paths[i]);
    }
}

static bool make_room(void) {
    if (temporaries.count < temporaries.capacity) {
        return true;
    }
    size_t capacity = temporaries.capacity == 0 ? 16 : temporaries.capacity * 2;
    char **paths = tool_realloc((void *)temporaries.paths, capacity * sizeof *paths);
    if (paths == NULL) {
        return false;
    }
    temporaries.paths = paths;
    temporaries.capacity = capacity;
    return true;
}

/* Create the file that `path`, which ends in XXXXXX, stands for, and note it; its descriptor, -1 with errno on failure. */
static int create_temporary(char *path, const char *like) {
    int descriptor = -1;
    if (!temporaries.watched) {
        tool_system_watch(remove_temporaries);
        temporaries.watched = true;
    }
    tool_system_hold();
    if (make_room()) {
        descriptor = tool_system_create_temporary(path, like);
    } else {
        errno = ENOMEM;
    }
    if (descriptor >= 0) {
        temporaries.paths[temporaries.count++] = path;
    }
    tool_system_release();
    return descriptor;
}

/* Give a temporary file its final name (NULL: remove it), and forget it; 0, or errno. */
static int settle_temporary(char *path, const char *final) {
    tool_system_hold();
    int error = final != NULL ? tool_system_rename(path, final) : 0;
    if (final == NULL || error != 0) {
        tool_system_remove(path);
    }
    for (size_t i = temporaries.count; i > 0; i--) {
        if (temporaries.paths[i - 1] == path) {
            temporaries.paths[i - 1] = temporaries.paths[--temporaries.count];
            break;
        }
    }
    if (temporaries.count == 0) {
        tool_free((void *)temporaries.paths);
        temporaries.paths = NULL;
        temporaries.capacity = 0;
    }
    tool_system_release();
    return error;
}

/* ---- inputs ----------------------------------------------------------------------------------------------------- */

/* The first of the files that a command reads which is the file `of`; NULL: none. */
static const char *input_like(const tool_args *args, const tool_identity *of) {
    tool_identity input;
    for (int i = 0; of->kind == TOOL_ENTRY_FILE && i < args->file_count + args->read_count; i++) {
        const char *name = i < args->file_count ? args->files[i] : args->reads[i - args->file_count];
        bool standard = strcmp(name, "-") == 0;
        int error = standard ? tool_system_identify_open(STANDARD_INPUT, &input) : tool_system_identify(name, &input);
        if (error == 0 && input.device == of->device && input.number == of->number) {
            return standard ? "standard input" : name;
        }
    }
    return NULL;
}

static int refuse_input(const tool_args *args, const char *name, const char *input) {
    tool_print(stderr, "x278 %s: %s: is the same file as the input %s; nothing was written\n", args->command->name,
               name, input);
    return TOOL_FAILED;
}

/* ---- targets ---------------------------------------------------------------------------------------------------- */

static int fail_system(const tool_target *target, const char *what, int error) {
    char reason[256];
    tool_system_text(error, reason, sizeof reason);
    tool_print(stderr, "x278 %s: %s: %s%s\n", target->args->command->name, target->name, what, reason);
    return TOOL_FAILED;
}

/* Take a descriptor, -1 with errno, for the target. */
static int take_descriptor(tool_target *target, int descriptor) {
    target->open = descriptor >= 0;
    target->descriptor = descriptor;
    return target->open ? TOOL_FINE : fail_system(target, "", errno);
}

/* Write to an open descriptor of this process. */
static int open_descriptor(tool_target *target, int descriptor) {
    tool_identity own;
    const char *input = tool_system_identify_open(descriptor, &own) == 0 ? input_like(target->args, &own) : NULL;
    if (input != NULL) {
        return refuse_input(target->args, target->name, input);
    }
    if (descriptor != STANDARD_OUTPUT) {
        return take_descriptor(target, tool_system_duplicate(descriptor));
    }
    fflush(stdout); /* what fails here is found by main() */
    return take_descriptor(target, STANDARD_OUTPUT);
}

/* A temporary file for target->path, as the file that is there (`exists`). */
static int open_temporary(tool_target *target, bool exists) {
    static const char name[] = ".x278-XXXXXX";
    size_t len = tool_system_folder_len(target->path);
    target->temporary = tool_alloc(len + sizeof name);
    if (target->temporary == NULL) {
        return fail_system(target, "", ENOMEM);
    }
    memcpy(target->temporary, target->path, len);
    memcpy(target->temporary + len, name, sizeof name);
    int descriptor = create_temporary(target->temporary, exists ? target->path : NULL);
    if (descriptor >= 0) {
        return take_descriptor(target, descriptor);
    }
    int error = errno;
    tool_free(target->temporary);
    target->temporary = NULL;
    return fail_system(target, error == ENOENT || error == ENOTDIR ? "" : "no file can be made beside it: ", error);
}

static int open_path(tool_target *target) {
    tool_identity own;
    target->path = tool_system_follow(target->name);
    if (target->path == NULL) {
        return fail_system(target, "", errno);
    }
    int error = tool_system_identify(target->path, &own);
    bool exists = error == 0;
    const char *input = exists ? input_like(target->args, &own) : NULL;
    if (exists && own.kind == TOOL_ENTRY_OTHER) {
        int code = take_descriptor(target, tool_system_open_device(target->path));
        tool_free(target->path);
        target->path = NULL;
        return code;
    }
    if (exists && own.kind == TOOL_ENTRY_FOLDER) {
        error = EISDIR;
    } else if (exists && input == NULL) {
        error = tool_system_may_write(target->path);
    }
    if (input != NULL) {
        return refuse_input(target->args, target->name, input);
    }
    return error != 0 && (exists || error != ENOENT) ? fail_system(target, "", error) : open_temporary(target, exists);
}

int tool_target_open(const tool_args *args, const char *name, tool_target *target) {
    bool standard = name == NULL || strcmp(name, "-") == 0;
    *target = (tool_target){.args = args, .name = standard ? "standard output" : name};
    int descriptor = standard ? STANDARD_OUTPUT : tool_system_descriptor(name);
    target->buffer = tool_alloc(BUFFER);
    int code = target->buffer == NULL ? fail_system(target, "", ENOMEM)
               : descriptor >= 0      ? open_descriptor(target, descriptor)
                                      : open_path(target);
    if (code != TOOL_FINE) {
        tool_target_drop(target);
    }
    return code;
}

/* Write what waits. */
static void flush(tool_target *target) {
    if (target->error == 0) {
        target->error = tool_system_write(target->descriptor, target->buffer, target->len);
    }
    target->len = 0;
}

int32_t tool_target_write(const void *data, size_t len, void *user) {
    tool_target *target = user;
    target->written += len;
    if (len > BUFFER - target->len) {
        flush(target);
    }
    if (len > BUFFER && target->error == 0) {
        target->error = tool_system_write(target->descriptor, data, len);
    } else if (len > 0 && target->error == 0) {
        memcpy(target->buffer + target->len, data, len);
        target->len += len;
    }
    return target->error != 0;
}

bool tool_target_is_standard(const tool_target *target) {
    return target->open && target->descriptor == STANDARD_OUTPUT;
}

/* Close what is open, but for standard output; 0, or errno. */
static int close_descriptor(tool_target *target) {
    bool own = target->open && target->descriptor != STANDARD_OUTPUT;
    target->open = false;
    return own ? tool_system_close(target->descriptor) : 0;
}

int tool_target_finish(tool_target *target) {
    if (!target->open) {
        return TOOL_FAILED;
    }
    flush(target);
    if (target->temporary != NULL && target->error == 0) {
        target->error = tool_system_sync(target->descriptor);
    }
    int error = close_descriptor(target);
    if (target->error == 0) {
        target->error = error;
    }
    tool_free(target->buffer);
    target->buffer = NULL;
    return target->error == 0 ? TOOL_FINE : fail_system(target, "cannot be written: ", target->error);
}

int tool_target_place(tool_target *target) {
    int error = target->temporary == NULL ? 0 : settle_temporary(target->temporary, target->path);
    tool_free(target->temporary);
    target->temporary = NULL;
    int code = error == 0 ? TOOL_FINE : fail_system(target, "cannot be written: ", error);
    tool_target_drop(target);
    return code;
}

void tool_target_drop(tool_target *target) {
    (void)close_descriptor(target); /* nothing of it is kept */
    if (target->temporary != NULL) {
        settle_temporary(target->temporary, NULL);
    }
    tool_free(target->buffer);
    tool_free(target->temporary);
    tool_free(target->path);
    target->buffer = NULL;
    target->temporary = NULL;
    target->path = NULL;
}

int tool_target_close(tool_target *target, int code) {
    int finished = target->open ? tool_target_finish(target) : TOOL_FINE;
    if (finished != TOOL_FINE || code == TOOL_FAILED) {
        tool_target_drop(target);
        return TOOL_FAILED;
    }
    return tool_target_place(target) == TOOL_FINE ? code : TOOL_FAILED;
}
