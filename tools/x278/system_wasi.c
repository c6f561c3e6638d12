/* What the tool asks of the system, by WASI: there are no signals, threads, owners of files or second descriptors. */
#include "system.h"

#include <errno.h>
#include <fcntl.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#define TRIES 100 /* names of a temporary file */

/* WASI knows no current folder: a host that opens "/" says by PWD where relative names begin. */
void tool_system_begin(int *count, char ***arguments) {
    const char *here = getenv("PWD");
    (void)count;
    (void)arguments;
    if (here != NULL) {
        (void)chdir(here); /* where that is not open to us, names begin at what is */
    }
}

void tool_system_no_core_dumps(void) {
}

/* ---- bytes and names --------------------------------------------------------------------------------------------- */

int tool_system_duplicate(int descriptor) {
    (void)descriptor;
    errno = ENOTSUP;
    return -1;
}

bool tool_system_random(void *to, size_t size) {
    return getentropy(to, size) == 0;
}

/* A name such as /dev/stdout is opened like any other. */
int tool_system_descriptor(const char *name) {
    (void)name;
    return -1;
}

/* Six letters or digits, which a file's name ends in. */
static bool draw_ending(char *out) {
    static const char letters[] = "abcdefghijklmnopqrstuvwxyz234567";
    unsigned char bytes[6];
    if (!tool_system_random(bytes, sizeof bytes)) {
        return false;
    }
    for (size_t i = 0; i < sizeof bytes; i++) {
        out[i] = letters[bytes[i] % 32];
    }
    return true;
}

int tool_system_create_temporary(char *path, const char *like) {
    char *ending = path + strlen(path) - strlen("XXXXXX");
    int descriptor = -1;
    (void)like; /* the host decides who may read it */
    errno = EEXIST;
    for (int i = 0; i < TRIES && descriptor < 0 && errno == EEXIST && draw_ending(ending); i++) {
        descriptor = open(path, O_RDWR | O_CREAT | O_EXCL, 0600);
    }
    return descriptor;
}

/* ---- signals ----------------------------------------------------------------------------------------------------- */

void tool_system_watch(void (*clean)(void)) {
    (void)clean;
}

void tool_system_hold(void) {
}

void tool_system_release(void) {
}
