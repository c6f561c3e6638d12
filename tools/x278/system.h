/* What the tool asks of the system beyond the C library. system_windows.c does it for Windows; system_posix.c with
 * system_unix.c or system_wasi.c elsewhere; system_single.c where there are no threads; system.c builds on them. Names of
 * files are UTF-8 on Windows, bytes elsewhere. What the system interrupts (EINTR) is tried again. */
#ifndef X278_TOOL_SYSTEM_H
#define X278_TOOL_SYSTEM_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

/* First of all: arguments in UTF-8, standard streams as bytes. Ends the program when there is no memory for that. */
void tool_system_begin(int *count, char ***arguments);

/* A crash leaves no file with the memory of the process. */
void tool_system_no_core_dumps(void);

/* Seconds of a clock that only goes forward. */
double tool_system_seconds(void);

/* Does a descriptor lead to a person? */
bool tool_system_is_terminal(int descriptor);

/* ---- bytes ------------------------------------------------------------------------------------------------------- */

/* Open a file to read it, or a device or pipe to write it. A descriptor; -1 with errno. */
int tool_system_open(const char *name);
int tool_system_open_device(const char *name);

/* A second descriptor of what is open. -1 with errno. */
int tool_system_duplicate(int descriptor);

/* Read `size` bytes, fewer only at the end. 0, or errno with the bytes before it in *got. */
int tool_system_read(int descriptor, void *to, size_t size, size_t *got);

/* Go on at an offset of a file. 0, or errno. */
int tool_system_seek(int descriptor, uint64_t offset);

/* Read some bytes, as many as are there: for standard input. 0 with *got 0 at the end, or errno. */
int tool_system_read_some(int descriptor, void *to, size_t size, size_t *got);

/* Write all of it. 0, or errno. */
int tool_system_write(int descriptor, const void *bytes, size_t len);

/* Put what was written on the disk. 0, or errno. */
int tool_system_sync(int descriptor);

/* 0, or errno; the descriptor is closed in any case. */
int tool_system_close(int descriptor);

/* Fill bytes with randomness of the system. */
bool tool_system_random(void *to, size_t size);

/* ---- names ------------------------------------------------------------------------------------------------------- */

typedef enum tool_entry {
    TOOL_ENTRY_FILE,
    TOOL_ENTRY_FOLDER,
    TOOL_ENTRY_OTHER /* device, pipe ... */
} tool_entry;

/* Which file a name or a descriptor means: two that are equal are the same file. */
typedef struct tool_identity {
    tool_entry kind;
    uint64_t device, number;
} tool_identity;

/* 0, or errno. */
int tool_system_identify(const char *name, tool_identity *out);
int tool_system_identify_open(int descriptor, tool_identity *out);

/* Bytes of a path up to its last separator, that one included. */
size_t tool_system_folder_len(const char *path);

/* The path that a name leads to when symbolic links at its end are followed, whether or not a file is there. To be freed with
 * tool_free(); NULL with errno. */
char *tool_system_follow(const char *name);

/* The descriptor of this process that a name stands for, such as /dev/stdout; -1: none. */
int tool_system_descriptor(const char *name);

/* May a file that is there be written? 0, or errno. */
int tool_system_may_write(const char *path);

/* Create the file that `path`, which ends in XXXXXX, stands for, for its owner only, or with the owner and the mode of the
 * file `like` (NULL: none). Its descriptor; -1 with errno. */
int tool_system_create_temporary(char *path, const char *like);

/* Bytes of a file; 0: it is none, or empty. */
uint64_t tool_system_size(const char *name);

/* Give a closed file another name, in place of a file that has it. 0, or errno. */
int tool_system_rename(const char *from, const char *to);

void tool_system_remove(const char *path);

/* ---- signals ----------------------------------------------------------------------------------------------------- */

/* Call `clean` when a signal ends the process (Ctrl-C, a closed terminal, kill). Not between hold and release. */
void tool_system_watch(void (*clean)(void));
void tool_system_hold(void);
void tool_system_release(void);

/* ---- threads ----------------------------------------------------------------------------------------------------- */

/* A lock, and the wish to be woken when something behind it has changed. NULL: no memory, or no threads on this system. */
typedef struct tool_monitor tool_monitor;
tool_monitor *tool_system_monitor_new(void);
void tool_system_monitor_free(tool_monitor *monitor);
void tool_system_enter(tool_monitor *monitor);
void tool_system_leave(tool_monitor *monitor);

/* Leave, sleep until another thread wakes, enter again. It may come back for no reason. */
void tool_system_wait(tool_monitor *monitor);
void tool_system_wake(tool_monitor *monitor);

/* Start a thread; NULL: it cannot be started. */
typedef struct tool_thread tool_thread;
tool_thread *tool_system_thread_start(void (*body)(void *user), void *user);

/* Wait until its body has ended, and free it. */
void tool_system_thread_join(tool_thread *thread);

#endif
