/* What the tool asks of the system, by Windows: descriptors of its C library, names in UTF-16. */
#include "system.h"

#include <errno.h>
#include <fcntl.h>
#include <io.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <windows.h>

#include "memory.h"

#define MOST 0x40000000u /* bytes that one call reads or writes */
#define LONGEST 4096     /* characters of a name */

/* ---- text and errors --------------------------------------------------------------------------------------------- */

static int system_error(void) {
    switch (GetLastError()) {
    case ERROR_FILE_NOT_FOUND:
    case ERROR_PATH_NOT_FOUND:
    case ERROR_INVALID_NAME:
        return ENOENT;
    case ERROR_ACCESS_DENIED:
    case ERROR_SHARING_VIOLATION:
        return EACCES;
    case ERROR_DISK_FULL:
    case ERROR_HANDLE_DISK_FULL:
        return ENOSPC;
    case ERROR_FILE_EXISTS:
    case ERROR_ALREADY_EXISTS:
        return EEXIST;
    default:
        return EIO;
    }
}

/* A name in UTF-16; false with errno. */
static bool widen(const char *name, wchar_t wide[LONGEST]) {
    if (MultiByteToWideChar(CP_UTF8, MB_ERR_INVALID_CHARS, name, -1, wide, LONGEST) > 0) {
        return true;
    }
    errno = GetLastError() == ERROR_INSUFFICIENT_BUFFER ? ENAMETOOLONG : ENOENT;
    return false;
}

static char *narrow(const wchar_t *wide) {
    int size = WideCharToMultiByte(CP_UTF8, 0, wide, -1, NULL, 0, NULL, NULL);
    char *text = size <= 0 ? NULL : tool_alloc((size_t)size);
    if (text != NULL) {
        WideCharToMultiByte(CP_UTF8, 0, wide, -1, text, size, NULL, NULL);
    }
    return text;
}

void tool_system_begin(int *count, char ***arguments) {
    int given = 0;
    wchar_t **wide = CommandLineToArgvW(GetCommandLineW(), &given);
    char **list = wide == NULL ? NULL : tool_alloc_zero((size_t)given + 1, sizeof *list);
    for (int i = 0; i < given && list != NULL; i++) {
        list[i] = narrow(wide[i]);
        if (list[i] == NULL) {
            list = NULL;
        }
    }
    if (list == NULL) {
        fputs("x278: out of memory\n", stderr);
        exit(2);
    }
    LocalFree((void *)wide);
    *count = given;
    *arguments = list;
    for (int i = 0; i < 3; i++) {
        _setmode(i, _O_BINARY);
    }
    SetConsoleOutputCP(CP_UTF8);
    setvbuf(stderr, NULL, _IONBF, 0);
}

void tool_system_no_core_dumps(void) {
    SetErrorMode(SEM_FAILCRITICALERRORS | SEM_NOGPFAULTERRORBOX);
}

double tool_system_seconds(void) {
    return (double)GetTickCount64() / 1e3;
}

bool tool_system_is_terminal(int descriptor) {
    return _isatty(descriptor) != 0;
}

/* ---- bytes ------------------------------------------------------------------------------------------------------- */

static int open_named(const char *name, int flags, int mode) {
    wchar_t wide[LONGEST];
    return widen(name, wide) ? _wopen(wide, flags | _O_BINARY | _O_NOINHERIT, mode) : -1;
}

int tool_system_open(const char *name) {
    return open_named(name, _O_RDONLY, 0);
}

int tool_system_open_device(const char *name) {
    return open_named(name, _O_WRONLY, 0);
}

int tool_system_duplicate(int descriptor) {
    return _dup(descriptor);
}

int tool_system_read_some(int descriptor, void *to, size_t size, size_t *got) {
    int count = _read(descriptor, to, size < MOST ? (unsigned)size : MOST);
    *got = count > 0 ? (size_t)count : 0;
    if (count < 0 && errno == EPIPE) {
        return 0; /* the other end of a pipe was closed */
    }
    return count < 0 ? errno : 0;
}

int tool_system_seek(int descriptor, uint64_t offset) {
    return _lseeki64(descriptor, (__int64)offset, SEEK_SET) < 0 ? errno : 0;
}

int tool_system_write(int descriptor, const void *bytes, size_t len) {
    const char *at = bytes;
    while (len > 0) {
        int count = _write(descriptor, at, len < MOST ? (unsigned)len : MOST);
        if (count <= 0) {
            return count < 0 ? errno : ENOSPC;
        }
        at += count;
        len -= (size_t)count;
    }
    return 0;
}

int tool_system_sync(int descriptor) {
    return _commit(descriptor) == 0 ? 0 : errno;
}

int tool_system_close(int descriptor) {
    return _close(descriptor) == 0 ? 0 : errno;
}

BOOLEAN NTAPI SystemFunction036(PVOID buffer, ULONG size); /* RtlGenRandom */

bool tool_system_random(void *to, size_t size) {
    return SystemFunction036(to, (ULONG)size) != 0;
}

/* ---- names ------------------------------------------------------------------------------------------------------- */

static int identify(HANDLE handle, tool_identity *out) {
    BY_HANDLE_FILE_INFORMATION found;
    *out = (tool_identity){.kind = TOOL_ENTRY_OTHER};
    if (GetFileType(handle) != FILE_TYPE_DISK || !GetFileInformationByHandle(handle, &found)) {
        return 0;
    }
    bool folder = (found.dwFileAttributes & FILE_ATTRIBUTE_DIRECTORY) != 0;
    out->kind = folder ? TOOL_ENTRY_FOLDER : TOOL_ENTRY_FILE;
    out->device = found.dwVolumeSerialNumber;
    out->number = (uint64_t)found.nFileIndexHigh << 32 | found.nFileIndexLow;
    return 0;
}

int tool_system_identify(const char *name, tool_identity *out) {
    const DWORD shared = FILE_SHARE_READ | FILE_SHARE_WRITE | FILE_SHARE_DELETE;
    wchar_t wide[LONGEST];
    if (!widen(name, wide)) {
        return errno;
    }
    HANDLE handle = CreateFileW(wide, 0, shared, NULL, OPEN_EXISTING, FILE_FLAG_BACKUP_SEMANTICS, NULL);
    if (handle == INVALID_HANDLE_VALUE) {
        return system_error();
    }
    int error = identify(handle, out);
    CloseHandle(handle);
    return error;
}

uint64_t tool_system_size(const char *name) {
    WIN32_FILE_ATTRIBUTE_DATA about;
    wchar_t wide[LONGEST];
    bool found = widen(name, wide) && GetFileAttributesExW(wide, GetFileExInfoStandard, &about) != 0;
    return found ? (uint64_t)about.nFileSizeHigh << 32 | about.nFileSizeLow : 0;
}

int tool_system_identify_open(int descriptor, tool_identity *out) {
    intptr_t handle = _get_osfhandle(descriptor);
    return handle == -1 || handle == -2 ? EBADF : identify((HANDLE)handle, out);
}

size_t tool_system_folder_len(const char *path) {
    size_t len = 0;
    for (size_t i = 0; path[i] != '\0'; i++) {
        len = path[i] == '/' || path[i] == '\\' || (i == 1 && path[i] == ':') ? i + 1 : len;
    }
    return len;
}

/* Links are rare here: one is replaced by the file that is written. */
char *tool_system_follow(const char *name) {
    size_t size = strlen(name) + 1;
    char *path = tool_alloc(size);
    if (path == NULL) {
        errno = ENOMEM;
        return NULL;
    }
    memcpy(path, name, size);
    return path;
}

int tool_system_descriptor(const char *name) {
    (void)name;
    return -1;
}

int tool_system_may_write(const char *path) {
    wchar_t wide[LONGEST];
    return widen(path, wide) && _waccess(wide, 2) == 0 ? 0 : errno;
}

int tool_system_create_temporary(char *path, const char *like) {
    static const char letters[] = "0123456789abcdefghijklmnopqrstuvwxyz";
    char *name = path + strlen(path) - 6;
    (void)like; /* a file takes the permissions of its folder */
    for (int i = 0; i < 100; i++) {
        unsigned char random[6];
        if (!tool_system_random(random, sizeof random)) {
            errno = EIO;
            return -1;
        }
        for (size_t at = 0; at < sizeof random; at++) {
            name[at] = letters[random[at] % (sizeof letters - 1)];
        }
        int descriptor = open_named(path, _O_RDWR | _O_CREAT | _O_EXCL, _S_IREAD | _S_IWRITE);
        if (descriptor >= 0 || errno != EEXIST) {
            return descriptor;
        }
    }
    return -1;
}

int tool_system_rename(const char *from, const char *to) {
    wchar_t source[LONGEST];
    wchar_t target[LONGEST];
    if (!widen(from, source) || !widen(to, target)) {
        return errno;
    }
    return MoveFileExW(source, target, MOVEFILE_REPLACE_EXISTING | MOVEFILE_WRITE_THROUGH) ? 0 : system_error();
}

void tool_system_remove(const char *path) {
    wchar_t wide[LONGEST];
    if (widen(path, wide)) {
        _wunlink(wide);
    }
}

/* ---- signals ----------------------------------------------------------------------------------------------------- */

static void (*cleaner)(void);
static CRITICAL_SECTION lock; /* the handler runs on a thread of its own */

static BOOL WINAPI end_process(DWORD event) {
    (void)event;
    EnterCriticalSection(&lock); /* for good: nothing more may be written */
    cleaner();
    return FALSE; /* the system ends the process */
}

void tool_system_watch(void (*clean)(void)) {
    cleaner = clean;
    InitializeCriticalSection(&lock);
    SetConsoleCtrlHandler(end_process, TRUE);
}

void tool_system_hold(void) {
    EnterCriticalSection(&lock);
}

void tool_system_release(void) {
    LeaveCriticalSection(&lock);
}
