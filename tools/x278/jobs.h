/* The transactions of an input, worked on by several threads and dealt with in their order. The threads are the tool's own; the
 * library has none. */
#ifndef X278_TOOL_JOBS_H
#define X278_TOOL_JOBS_H

#include <stdbool.h>
#include <stddef.h>

#include "tool.h"

#define TOOL_JOBS_MOST 64

#define TOOL_JOBS                                                                                                      \
    {"--jobs", "NUMBER", "work on so many transactions at a time, 1 to 64 (default: 1); the output is the same"}, {    \
        "--no-progress", NULL, "do not show on the terminal how far long work is"                                      \
    }

/* Take one of these two options, the one that was answered last. What is wrong is printed; TOOL_FINE or TOOL_FAILED. */
int tool_take_jobs(const tool_args *args, const char *value, unsigned *jobs);

/* What reading an item came to. */
typedef enum tool_step {
    TOOL_STEP_SHARED, /* any thread may work on it while the next ones are read */
    TOOL_STEP_ALONE,  /* it is dealt with before anything else is read: it needs the reader as it is */
    TOOL_STEP_LAST    /* nothing follows, and there is nothing to work on */
} tool_step;

/* What a command does with an item. All but `work` run on the thread that calls tool_jobs_run(). */
typedef struct tool_job {
    size_t item_size;
    /* Fill an item, which is all zeros, with what is read next. */
    tool_step (*read)(void *user, void *item);
    /* Do the part that needs no order. `thread` is below the number of jobs, and no two threads have the same. */
    void (*work)(void *user, unsigned thread, void *item);
    /* Deal with the item; called in the order of reading. false: stop. */
    bool (*take)(void *user, void *item);
    /* Free what the item holds; called for each item that was read, taken or not. */
    void (*drop)(void *user, void *item);
} tool_job;

/* Read, work and take until the last item, or until one stops it. Items in memory: at most 64 a job and 64 more. With one job
 * each item is dealt with before the next one is read, and no thread is started. false: no memory, and nothing was read. */
bool tool_jobs_run(const tool_job *job, unsigned jobs, void *user);

/* May a transaction be copied for another thread? A large one is not: it would be in memory twice. */
bool tool_jobs_shares(unsigned jobs, const x278_transaction *transaction);

#endif
