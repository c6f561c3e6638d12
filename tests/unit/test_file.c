/* Files as the library reads and writes them: what the system reports reaches the caller as X278_E_IO and errno. */
#define _POSIX_C_SOURCE 200809L /* mkdtemp */
#include "support.h"

#include <errno.h>
#include <stdio.h>
#include <stdlib.h>

X278_TEST(file__one_that_is_missing_is_named_by_errno) {
    x278_ctx *ctx = support_ctx(t);
    x278_reader *reader = NULL;
    x278_xml_reader *xml = NULL;
    x278_overlay *overlay = NULL;
    errno = 0;
    is(t, x278_reader_open_file(ctx, "fixtures/no-such-file", NULL, NULL, &reader), X278_E_IO);
    ck_assert_int_eq(errno, ENOENT);
    ck_assert_ptr_null(reader);
    if (x278_feature(X278_FEATURE_XML)) {
        errno = 0;
        is(t, x278_xml_reader_open_file(ctx, "fixtures/no-such-file", NULL, NULL, &xml), X278_E_IO);
        ck_assert_int_eq(errno, ENOENT);
        errno = 0;
        is(t, x278_overlay_load_file(ctx, "fixtures/no-such-file", NULL, &overlay), X278_E_IO);
        ck_assert_int_eq(errno, ENOENT);
    }
}

#ifndef _WIN32

#include <sys/stat.h>
#include <unistd.h>

static void free_writer(void *writer) {
    x278_writer_free(writer);
}

static bool exists(const char *path) {
    FILE *file = fopen(path, "rb");
    if (file != NULL) {
        fclose(file);
    }
    return file != NULL;
}

/* A folder can be opened, but not read. */
X278_TEST(file__a_read_that_fails_is_final_and_leaves_errno) {
    x278_ctx *ctx = support_ctx(t);
    x278_reader *reader = NULL;
    const x278_token *token;
    ok(t, x278_reader_open_file(ctx, "fixtures", NULL, NULL, &reader));
    x278_status status = x278_reader_next(reader, &token);
    int error = errno;
    x278_status again = x278_reader_next(reader, &token);
    x278_reader_free(reader);
    is(t, status, X278_E_IO);
    ck_assert_int_eq(error, EISDIR);
    is(t, again, X278_E_IO);
}

X278_TEST(file__a_full_disk_is_reported_when_the_writer_closes) {
    x278_ctx *ctx = support_ctx(t);
    x278_writer *writer = NULL;
    if (!exists("/dev/full")) {
        return;
    }
    ok(t, x278_writer_open_file(ctx, "/dev/full", NULL, NULL, &writer));
    support_defer(t, free_writer, writer);
    ok(t, x278_writer_text(writer, "text", 4));
    errno = 0;
    is(t, x278_writer_close(writer), X278_E_IO);
    ck_assert_int_eq(errno, ENOSPC);
    is(t, x278_writer_text(writer, "more", 4), X278_E_IO);
}

X278_TEST(file__a_new_one_is_its_owners_only) {
    char folder[] = "/tmp/x278-file-XXXXXX";
    char path[64];
    struct stat found;
    x278_ctx *ctx = support_ctx(t);
    ck_assert_ptr_nonnull(mkdtemp(folder));
    snprintf(path, sizeof path, "%s/out.edi", folder);
    x278_writer *writer = NULL;
    x278_status opened = x278_writer_open_file(ctx, path, NULL, NULL, &writer);
    x278_status written = opened == X278_OK ? x278_writer_text(writer, "text", 4) : opened;
    x278_status closed = written == X278_OK ? x278_writer_close(writer) : written;
    x278_writer_free(writer);
    int there = stat(path, &found);
    unlink(path);
    rmdir(folder);
    ok(t, opened);
    ok(t, written);
    ok(t, closed);
    ck_assert_int_eq(there, 0);
    ck_assert_int_eq(found.st_size, 4);
    ck_assert_int_eq(found.st_mode & 077, 0);
}

#endif

BEGIN_SUITE("file")
TEST(file__one_that_is_missing_is_named_by_errno)
#ifndef _WIN32
TEST(file__a_read_that_fails_is_final_and_leaves_errno)
TEST(file__a_full_disk_is_reported_when_the_writer_closes)
TEST(file__a_new_one_is_its_owners_only)
#endif
END_SUITE
