/* Files and standard input as bytes. */
#ifndef X278_TOOL_BYTES_H
#define X278_TOOL_BYTES_H

#include <stdbool.h>
#include <stddef.h>

/* All of a file, or of standard input ("-"), to be freed with tool_free(). NULL with errno. */
char *tool_read_bytes(const char *name, size_t *len);

/* The first bytes of a file, at most `size`; 0 with errno when it cannot be read. Standard input: those that were read
 * before. */
size_t tool_read_head(const char *name, char *head, size_t size);

/* Some more bytes of standard input; *got 0 at its end. 0, or errno. */
int tool_read_stdin(char *to, size_t size, size_t *got);

/* Does a file begin with a transaction set (ST)? Blank space before it is passed over. */
bool tool_begins_with_set(const char *name);

#endif
