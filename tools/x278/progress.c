/* One line, written over and over. */
#include "progress.h"

#include <stdio.h>
#include <string.h>

#include "print.h"
#include "system.h"

#define PATIENCE 1.0 /* seconds without a line */
#define PAUSE 0.2    /* seconds between two lines */

static struct {
    bool off, shown;
    double drawn; /* seconds */
} line;

void tool_progress_off(void) {
    line.off = true;
}

void tool_progress_begin(tool_progress *progress, const char *name) {
    *progress = (tool_progress){.name = NULL};
    if (!line.off && tool_system_is_terminal(2)) {
        progress->name = strcmp(name, "-") == 0 ? "standard input" : name;
        progress->size = strcmp(name, "-") == 0 ? 0 : tool_system_size(name);
        progress->begin = tool_system_seconds();
    }
}

static void put_left(const tool_progress *progress, uint64_t bytes, double took) {
    double left = bytes == 0 || bytes >= progress->size ? 0 : took * (double)(progress->size - bytes) / (double)bytes;
    unsigned long long seconds = (unsigned long long)(left + 0.5);
    if (seconds >= 120) {
        fprintf(stderr, ", %llu min left", (seconds + 30) / 60);
    } else {
        fprintf(stderr, ", %llu s left", seconds);
    }
}

static void draw(const tool_progress *progress, uint64_t bytes, double took) {
    fputs("\r\x1b[K", stderr);
    tool_print(stderr, "%s: ", progress->name);
    fprintf(stderr, "%.1f", (double)bytes / 1e6);
    if (progress->size > 0) {
        fprintf(stderr, " of %.1f", (double)progress->size / 1e6);
    }
    fprintf(stderr, " MB, %llu transaction%s, %llu finding%s", progress->transactions,
            progress->transactions == 1 ? "" : "s", progress->findings, progress->findings == 1 ? "" : "s");
    if (progress->size > 0) {
        put_left(progress, bytes, took);
    }
    fflush(stderr);
    line.shown = true;
}

void tool_progress_step(tool_progress *progress, uint64_t bytes) {
    if (progress->name == NULL) {
        return;
    }
    double now = tool_system_seconds();
    double took = now - progress->begin;
    if (took >= PATIENCE && now - line.drawn >= PAUSE) {
        draw(progress, bytes, took);
        line.drawn = now;
    }
}

void tool_progress_hide(void) {
    if (line.shown) {
        fputs("\r\x1b[K", stderr);
        fflush(stderr);
        line.shown = false;
    }
}
