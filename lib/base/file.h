/* Files of the system, opened, read, written and closed in one place. Names are UTF-8 on every system. What the system
 * interrupts (EINTR) is tried again, and what it reads or writes in part is continued. After X278_E_IO errno is what the
 * system set. */
#ifndef X278I_BASE_FILE_H
#define X278I_BASE_FILE_H

#include <stdbool.h>
#include <stddef.h>

#include "x278/status.h"

/* All zeros: no file. */
typedef struct x278i_file {
    bool open;
    int descriptor;
} x278i_file;

/* Open a file to read it. X278_E_IO. */
x278_status x278i_file_open(x278i_file *file, const char *path);

/* Open a file to write it, empty; a new one belongs to its owner only (mode 0600). X278_E_IO. */
x278_status x278i_file_create(x278i_file *file, const char *path);

/* Read `wanted` bytes, fewer only at the end of the file. X278_E_IO: *got bytes were read before. */
x278_status x278i_file_read(const x278i_file *file, char *to, size_t wanted, size_t *got);

/* Write all of `len` bytes. X278_E_IO. */
x278_status x278i_file_write(const x278i_file *file, const char *bytes, size_t len);

/* Close an open file; it is closed also after X278_E_IO. */
x278_status x278i_file_close(x278i_file *file);

/* Close a file, or nothing, when it does not matter how that ends. errno stays as it was. */
void x278i_file_drop(x278i_file *file);

#endif
