/* Why something failed, in words for people: statuses of the library, errors of the system, files of another kind. */
#ifndef X278_TOOL_REASON_H
#define X278_TOOL_REASON_H

#include <stddef.h>

#include "x278/x278.h"

/* The words of the system for an errno, such as "no such file or directory", in `room`. */
void tool_system_text(int error, char *room, size_t size);

/* What a command expects its input to be. */
typedef enum tool_kind {
    TOOL_KIND_X12,
    TOOL_KIND_XML
} tool_kind;

/* What is wrong with a file that is not of the kind that a command reads: `what` ("holds no transaction"), then what it looks
 * like and which command is for it, when that shows. */
void tool_kind_text(const char *name, tool_kind expected, const char *what, char *room, size_t size);

/* Why a file could not be opened or read: for X278_E_IO what the system says of `error`, an errno, else what the status
 * means. */
void tool_read_text(const char *name, x278_status status, int error, char *room, size_t size);

#endif
