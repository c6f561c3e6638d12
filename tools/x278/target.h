/* Files that commands write. A file appears under its name, or changes, only when all of it was written: until then its
 * bytes are in a temporary file beside it, which is removed after a failure and by the signals that end a process. A new
 * file can be read by its owner only; one that was there keeps its mode. A symbolic link stays, and the file that it
 * leads to is written. Standard output, pipes and devices are written directly. */
#ifndef X278_TOOL_TARGET_H
#define X278_TOOL_TARGET_H

#include "tool.h"

typedef struct tool_target {
    const tool_args *args;
    const char *name; /* as it is printed */
    bool open;
    int descriptor;
    char *buffer; /* bytes that wait to be written */
    size_t len;
    unsigned long long written; /* bytes, those that wait included */
    char *path;                 /* of the file to replace; NULL: written directly */
    char *temporary;            /* of the file that holds the bytes so far; NULL: written directly */
    int error;                  /* errno of the first write that failed; 0: none did */
} tool_target;

/* Open a target; NULL, "-": standard output. A file that the command reads is refused. What is wrong is printed; TOOL_FINE,
 * or TOOL_FAILED with nothing open. `args` and `name` must live as long as the target. */
int tool_target_open(const tool_args *args, const char *name, tool_target *target);

/* Write bytes: an x278_write_fn. What fails is reported when the target is closed. */
int32_t tool_target_write(const void *data, size_t len, void *target);

bool tool_target_is_standard(const tool_target *target);

/* Flush and close. TOOL_FINE, or TOOL_FAILED when not all of it could be written, which is printed. */
int tool_target_finish(tool_target *target);

/* Give what was finished its name; TOOL_FINE or TOOL_FAILED. The target is closed. */
int tool_target_place(tool_target *target);

/* Close, and leave no trace of what was written to a file. Nothing for a closed one. */
void tool_target_drop(tool_target *target);

/* The end of a command with one target: finish it and give it its name, or drop it when `code` is TOOL_FAILED. `code`, or
 * TOOL_FAILED. */
int tool_target_close(tool_target *target, int code);

#endif
