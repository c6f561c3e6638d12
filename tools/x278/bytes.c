/* Reads files and standard input as bytes, without a buffer of stdio in between. */
#include "bytes.h"

#include <errno.h>
#include <stdint.h>
#include <string.h>

#include "memory.h"
#include "system.h"

#define HEAD 64 /* bytes of standard input that are kept to show its kind */
#define STANDARD_INPUT 0

static struct {
    char bytes[HEAD];
    size_t len;
} stdin_head;

int tool_read_stdin(char *to, size_t size, size_t *got) {
    int error = tool_system_read_some(STANDARD_INPUT, to, size, got);
    size_t room = HEAD - stdin_head.len;
    size_t kept = *got < room ? *got : room;
    memcpy(stdin_head.bytes + stdin_head.len, to, kept);
    stdin_head.len += kept;
    return error;
}

size_t tool_read_head(const char *name, char *head, size_t size) {
    size_t got = 0;
    errno = 0;
    if (strcmp(name, "-") == 0) {
        got = stdin_head.len < size ? stdin_head.len : size;
        memcpy(head, stdin_head.bytes, got);
        return got;
    }
    int descriptor = tool_system_open(name);
    if (descriptor >= 0) {
        int error = tool_system_read(descriptor, head, size, &got);
        (void)tool_system_close(descriptor);
        errno = error;
    }
    return got;
}

/* Read to the end of a descriptor. NULL with errno. */
static char *read_all(int descriptor, size_t *len) {
    size_t capacity = 65536;
    char *bytes = tool_alloc(capacity);
    int error = bytes == NULL ? ENOMEM : 0;
    size_t got = 1;
    *len = 0;
    while (error == 0 && got > 0) {
        error = descriptor == STANDARD_INPUT ? tool_read_stdin(bytes + *len, capacity - *len, &got)
                                             : tool_system_read_some(descriptor, bytes + *len, capacity - *len, &got);
        *len += got;
        if (error == 0 && *len == capacity) {
            char *more = capacity > SIZE_MAX / 2 ? NULL : tool_realloc(bytes, capacity * 2);
            error = more == NULL ? ENOMEM : 0;
            bytes = more == NULL ? bytes : more;
            capacity *= 2;
        }
    }
    if (error != 0) {
        tool_free(bytes);
        errno = error;
        return NULL;
    }
    return bytes;
}

char *tool_read_bytes(const char *name, size_t *len) {
    if (strcmp(name, "-") == 0) {
        return read_all(STANDARD_INPUT, len);
    }
    int descriptor = tool_system_open(name);
    if (descriptor < 0) {
        return NULL;
    }
    char *bytes = read_all(descriptor, len);
    int error = errno;
    (void)tool_system_close(descriptor); /* it was only read */
    errno = error;
    return bytes;
}

static bool is_blank(char byte) {
    return byte == ' ' || byte == '\t' || byte == '\r' || byte == '\n';
}

bool tool_begins_with_set(const char *name) {
    char block[4096];
    char before = ' ';
    size_t got = 0;
    int descriptor = tool_system_open(name);
    bool found = false;
    bool blank = descriptor >= 0;
    while (blank && tool_system_read(descriptor, block, sizeof block, &got) == 0 && got > 0) {
        for (size_t i = 0; i < got && blank; i++) {
            found = before == 'S' && block[i] == 'T';
            blank = before == ' ' && (block[i] == 'S' || is_blank(block[i]));
            before = block[i] == 'S' ? 'S' : ' ';
        }
    }
    if (descriptor >= 0) {
        (void)tool_system_close(descriptor);
    }
    return found;
}
