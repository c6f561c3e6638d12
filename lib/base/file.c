/* Files by descriptors of the system: POSIX, or the same functions of Windows under their names there. */
#if !defined _WIN32 && !defined _POSIX_C_SOURCE
#define _POSIX_C_SOURCE 200809L
#endif

#include "base/file.h"

#include <errno.h>
#include <fcntl.h>
#include <sys/stat.h>

#define MOST ((size_t)1 << 30) /* bytes that one call reads or writes */

#ifdef _WIN32

#include <io.h>
#include <windows.h>

#define LONGEST_NAME 4096

static int open_named(const char *path, int flags) {
    wchar_t name[LONGEST_NAME];
    if (MultiByteToWideChar(CP_UTF8, MB_ERR_INVALID_CHARS, path, -1, name, LONGEST_NAME) == 0) {
        errno = GetLastError() == ERROR_INSUFFICIENT_BUFFER ? ENAMETOOLONG : ENOENT;
        return -1;
    }
    return _wopen(name, flags | _O_BINARY | _O_NOINHERIT, _S_IREAD | _S_IWRITE);
}

static long long read_some(int descriptor, char *to, size_t size) {
    return _read(descriptor, to, (unsigned)size);
}

static long long write_some(int descriptor, const char *bytes, size_t len) {
    return _write(descriptor, bytes, (unsigned)len);
}

#define close_descriptor _close
#define READING _O_RDONLY
#define WRITING (_O_WRONLY | _O_CREAT | _O_TRUNC)

#else

#include <unistd.h>

static int open_named(const char *path, int flags) {
    int descriptor;
    do {
        descriptor = open(path, flags | O_CLOEXEC, S_IRUSR | S_IWUSR);
    } while (descriptor < 0 && errno == EINTR);
    return descriptor;
}

static long long read_some(int descriptor, char *to, size_t size) {
    return read(descriptor, to, size);
}

static long long write_some(int descriptor, const char *bytes, size_t len) {
    return write(descriptor, bytes, len);
}

#define close_descriptor close
#define READING O_RDONLY
#define WRITING (O_WRONLY | O_CREAT | O_TRUNC)

#endif

static x278_status open_as(x278i_file *file, const char *path, int flags) {
    int descriptor = open_named(path, flags);
    *file = (x278i_file){.open = descriptor >= 0, .descriptor = descriptor};
    return file->open ? X278_OK : X278_E_IO;
}

x278_status x278i_file_open(x278i_file *file, const char *path) {
    return open_as(file, path, READING);
}

x278_status x278i_file_create(x278i_file *file, const char *path) {
    return open_as(file, path, WRITING);
}

x278_status x278i_file_read(const x278i_file *file, char *to, size_t wanted, size_t *got) {
    *got = 0;
    while (*got < wanted) {
        size_t left = wanted - *got;
        long long count = read_some(file->descriptor, to + *got, left < MOST ? left : MOST);
        if (count == 0) {
            break;
        }
        if (count < 0 && errno != EINTR) {
            return X278_E_IO;
        }
        *got += count > 0 ? (size_t)count : 0;
    }
    return X278_OK;
}

x278_status x278i_file_write(const x278i_file *file, const char *bytes, size_t len) {
    while (len > 0) {
        long long count = write_some(file->descriptor, bytes, len < MOST ? len : MOST);
        if (count < 0 && errno != EINTR) {
            return X278_E_IO;
        }
        size_t done = count > 0 ? (size_t)count : 0;
        bytes += done;
        len -= done;
    }
    return X278_OK;
}

x278_status x278i_file_close(x278i_file *file) {
    file->open = false;
    /* an interrupted close has closed, where it matters (Linux): another try might close somebody else's file */
    return close_descriptor(file->descriptor) == 0 || errno == EINTR ? X278_OK : X278_E_IO;
}

void x278i_file_drop(x278i_file *file) {
    int before = errno;
    if (file->open) {
        (void)x278i_file_close(file);
    }
    errno = before;
}
