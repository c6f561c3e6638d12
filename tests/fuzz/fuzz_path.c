/*
 * Any bytes as paths, a line each, "PATH", "PATH=VALUE" or "-PATH", on a document that starts empty; an input that begins with
 * ISA is a message instead, which paths of its own read and change. What was set is what is got, what was taken out is not, a
 * compiled path is as good as its text, what the guide knows not is refused, and the document can be written. Even first
 * bytes of an input fail an allocation here and there.
 */
#include <stdbool.h>
#include <stdint.h>
#include <string.h>

#include "memory.h"
#include "x278/x278.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

static const char own[] = "2000F[2]-SV101-2=72148\n2000E-DTP{435}03=20240101\n2010EA[3]-NM1{SJ}03=A\n"
                          "2000E-HI05-2=M5416\nevents.services[2].message=B\n2010C-REF[2]02\nBHT03=C\n"
                          "envelope.sender\n2000E-TRN[2]02=D\n2000E-HL01\norganizations.parties[2].name=E\n"
                          "-2000F\n-2000E-HI\n-2010C-DMG\n-events.services[2]\n-2000E-TRN\n2000E-UM05-2=AA\n2000F-"
                          "TOO03-2=M\n2000F[3]-PWK01=77\nevents[2].urgency=U\n";

/* A compiled path finds what its text finds. */
static void try_compiled(const x278_doc *doc, const x278_path *compiled, const char *path, size_t len) {
    x278_str value;
    x278_str same;
    size_t count;
    size_t counted;
    MUST(x278_path_get(compiled, doc, &same) == x278_get(doc, path, len, &value));
    MUST(value.ptr == same.ptr && value.len == same.len);
    MUST(x278_path_count(compiled, doc, &counted) == x278_count(doc, path, len, &count) && count == counted);
}

/* Set by the text of a path, or by the compiled path. */
static x278_status set(const x278_ctx *ctx, x278_doc *doc, const char *path, size_t len, const char *value,
                       size_t value_len) {
    x278_path *compiled;
    x278_status status;
    if (value_len % 2 == 0) {
        status = x278_set(doc, path, len, value, value_len);
    } else {
        status = x278_path_compile(ctx, x278_doc_guide(doc), path, len, &compiled);
        if (status == X278_OK) {
            try_compiled(doc, compiled, path, len);
            status = x278_path_set(compiled, doc, value, value_len);
            try_compiled(doc, compiled, path, len);
            x278_path_free(compiled);
        }
    }
    bool nul = memchr(value, '\0', value_len) != NULL;
    return nul && status == X278_E_NOT_FOUND ? X278_E_INVALID_ARG : status; /* either is right */
}

/* The path on its own, in a block of its own, so that a byte read too far is found. */
static void try_path(const x278_ctx *ctx, x278_doc *doc, const char *path, size_t len, const char *value,
                     size_t value_len, const memory *m) {
    x278_str before;
    x278_str after;
    size_t count;
    x278_status looked = x278_get(doc, path, len, &before);
    MUST(looked == X278_OK || looked == X278_E_NOT_FOUND || looked == X278_E_UNSUPPORTED);
    MUST(before.ptr == NULL || before.ptr[before.len] == '\0');
    x278_status counted = x278_count(doc, path, len, &count);
    MUST(counted == X278_OK || counted == X278_E_NOT_FOUND || counted == X278_E_UNSUPPORTED);
    if (value == NULL) {
        return;
    }
    x278_status status = set(ctx, doc, path, len, value, value_len);
    bool nul = memchr(value, '\0', value_len) != NULL;
    if (status == X278_E_NOMEM) {
        MUST(m->fail_at != 0);
        return;
    }
    MUST(nul ? status == X278_E_INVALID_ARG
             : status == looked || (looked == X278_OK && status == X278_E_NOT_FOUND && before.ptr == NULL));
    MUST(x278_get(doc, path, len, &after) == looked);
    if (status == X278_OK && memchr(path, '{', len) != NULL) {
        return; /* it may be the qualifier itself that was set, and then the path means another segment */
    }
    if (status == X278_OK && value_len > 0) {
        MUST(after.len == value_len && memcmp(after.ptr, value, value_len) == 0);
        MUST(x278_count(doc, path, len, &count) != X278_OK || count > 0);
    } else {
        MUST(after.len == (status == X278_OK ? 0 : before.len));
    }
}

/* What is taken out is counted no more, and can be taken out once only. */
static void try_remove(x278_doc *doc, const char *path, size_t len) {
    size_t before = 0;
    size_t after = 0;
    x278_status counted = x278_count(doc, path, len, &before);
    x278_status status = x278_remove(doc, path, len);
    MUST(status == X278_OK || status == X278_E_NOT_FOUND || status == X278_E_UNSUPPORTED);
    MUST(status != X278_OK || counted != X278_OK || before > 0 || memchr(path, '.', len) != NULL);
    MUST(x278_count(doc, path, len, &after) == counted);
    MUST(status == X278_OK || before == after);
    MUST(before <= 1 || status != X278_OK || after < before || memchr(path, '-', len) != NULL);
}

static void try_lines(const x278_ctx *ctx, x278_doc *doc, const char *text, size_t size, const memory *m) {
    for (size_t lines = 0; size > 0 && lines < 200; lines++) {
        const char *end = memchr(text, '\n', size);
        size_t len = end == NULL ? size : (size_t)(end - text);
        char *line = malloc(len > 0 ? len : 1);
        MUST(line != NULL);
        memcpy(line, text, len);
        const char *is = memchr(line, '=', len);
        size_t path = is == NULL ? len : (size_t)(is - line);
        if (path > 0 && line[0] == '-') {
            try_remove(doc, line + 1, path - 1);
        }
        try_path(ctx, doc, line, path, is == NULL ? NULL : is + 1, is == NULL ? 0 : len - path - 1, m);
        free(line);
        text += len;
        size -= len;
        if (size > 0) {
            text++;
            size--;
        }
    }
}

static x278_status open_doc(const x278_ctx *ctx, const uint8_t *data, size_t size, bool message, x278_doc **out) {
    const x278_guide *guide;
    if (message) {
        return x278_decode(ctx, data, size, NULL, NULL, out);
    }
    const char *id = size > 0 && (data[size - 1] & 2) != 0 ? "005010X217-response" : "005010X217-request";
    MUST(x278_guide_find(id, X278_STRLEN, &guide) == X278_OK);
    return x278_doc_new(ctx, guide, out);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size) {
    memory m = {0, 0, 0};
    if (size > 1 && (data[0] & 1) == 0) {
        m.fail_at = 4 + data[1] % 64u;
    }
    bool message = size >= 3 && memcmp(data, "ISA", 3) == 0;
    x278_ctx *ctx = memory_ctx(&m, 0);
    x278_doc *doc = NULL;
    x278_status status = ctx == NULL ? X278_E_NOMEM : open_doc(ctx, data, size, message, &doc);
    if (status == X278_OK) {
        x278_buf out;
        x278_encode_options options = {.struct_size = sizeof options, .control_number = "0001"};
        options.flags = X278_ENCODE_TRANSACTION | X278_ENCODE_INCOMPLETE;
        try_lines(ctx, doc, message ? own : (const char *)data, message ? sizeof own - 1 : size, &m);
        status = x278_encode(doc, &options, NULL, &out);
        MUST(status == X278_OK || status == X278_E_DELIMITER || status == X278_E_INVALID_ARG ||
             status == X278_E_UNSUPPORTED /* a payload that was not kept */ ||
             (status == X278_E_NOMEM && m.fail_at != 0));
        if (status == X278_OK) {
            x278_buf_free(&out);
        }
    }
    x278_doc_free(doc);
    x278_ctx_free(ctx);
    MUST(m.live == 0);
    return 0;
}
