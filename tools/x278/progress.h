/* A line on the terminal that says how far long work is: bytes, transactions, findings, time left. It is on standard error, only
 * when that is a terminal, from the second second on; what is printed takes its place. */
#ifndef X278_TOOL_PROGRESS_H
#define X278_TOOL_PROGRESS_H

#include <stdbool.h>
#include <stdint.h>

/* What was done of an input. All zeros before the first step. */
typedef struct tool_progress {
    const char *name; /* of the file; NULL: nothing is shown */
    uint64_t size;    /* bytes of the file; 0: not known */
    double begin;     /* seconds */
    unsigned long long transactions, findings;
} tool_progress;

/* --no-progress: never show it. */
void tool_progress_off(void);

/* Begin with a file; "-": standard input. The name must outlive the steps. */
void tool_progress_begin(tool_progress *progress, const char *name);

/* So many bytes were read: show the line, or show it again, when it is time to. */
void tool_progress_step(tool_progress *progress, uint64_t bytes);

/* Take the line away, so that something else can be printed. */
void tool_progress_hide(void);

#endif
