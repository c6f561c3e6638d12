/* x278 roundtrip: read a file, write it anew, and compare. */
#include <stdint.h>
#include <string.h>

#include "tool.h"

static const tool_option options[] = {
    {"--level", "LEVEL", "segments: each segment anew from its elements, repetitions and components (default)"},
    {NULL, NULL, NULL},
};

/* The original, read a second time beside the writer's output. */
typedef struct comparison {
    FILE *file;       /* NULL: compare with memory */
    const char *data; /* what is left of it */
    size_t left;
    uint64_t at;     /* bytes that were compared and equal */
    bool differs;    /* at `at` */
    bool unreadable; /* the original could not be read again */
} comparison;

/* Compare the next bytes; a difference stops the writer. */
static int32_t compare(const void *written, size_t len, void *user) {
    comparison *with = user;
    const char *bytes = written;
    char chunk[16384];
    while (len > 0) {
        size_t wanted = len < sizeof chunk ? len : sizeof chunk;
        size_t got = with->left < wanted ? with->left : wanted;
        const char *original = with->data;
        if (with->file != NULL) {
            got = fread(chunk, 1, wanted, with->file);
            original = chunk;
            with->unreadable = with->unreadable || ferror(with->file);
        } else {
            with->data += got;
            with->left -= got;
        }
        for (size_t i = 0; i < wanted; i++) {
            if (i >= got || original[i] != bytes[i]) {
                with->differs = true;
                return 1;
            }
            with->at++;
        }
        bytes += wanted;
        len -= wanted;
    }
    return 0;
}

/* After the last byte: has the original ended, too? */
static void compare_end(comparison *with) {
    bool more = with->file != NULL ? getc(with->file) != EOF : with->left > 0;
    with->differs = with->differs || more;
}

/* Write one token anew. *passed counts the bytes that are copied, not emitted. */
static x278_status rewrite(x278_writer *writer, const x278_token *token, uint64_t *passed) {
    const uint32_t as_read = X278_WRITE_RAW | X278_WRITE_KEEP_EMPTY;
    x278_span gap;
    x278_delimiters delimiters;
    x278_status status = X278_OK;
    switch (token->kind) {
    case X278_TOKEN_SEGMENT:
    case X278_TOKEN_PAYLOAD_BEGIN:
        x278_segment_gap(token->segment, &gap);
        x278_segment_delimiters(token->segment, &delimiters);
        *passed += gap.len;
        status = x278_writer_text(writer, gap.ptr, gap.len);
        if (status == X278_OK) {
            status = x278_writer_set_delimiters(writer, &delimiters);
        }
        if (status == X278_OK && token->kind == X278_TOKEN_SEGMENT) {
            return x278_writer_segment(writer, token->segment, as_read);
        }
        if (status == X278_OK) {
            status = x278_writer_segment(writer, token->segment, as_read | X278_WRITE_OPEN);
        }
        return status == X278_OK ? x278_writer_payload_begin(writer, UINT64_MAX) : status;
    case X278_TOKEN_PAYLOAD_DATA:
        *passed += token->data.len;
        return x278_writer_payload_data(writer, token->data.ptr, token->data.len);
    case X278_TOKEN_PAYLOAD_END:
        return x278_writer_payload_end(writer, token->flags);
    case X278_TOKEN_TEXT:
        *passed += token->data.len;
        return x278_writer_text(writer, token->data.ptr, token->data.len);
    default:
        return X278_OK;
    }
}

static int report(const char *name, const char *verdict, const char *detail, int code) {
    printf("%s\t%s\t%s\n", verdict, name, detail);
    return code;
}

/* Read `input`, write anew, compare. */
static int roundtrip(const char *name, tool_input *input, comparison *with) {
    x278_writer *writer;
    x278_status status = x278_writer_open_callback(input->ctx, compare, with, NULL, &writer);
    if (status != X278_OK) {
        return report(name, "unreadable", x278_status_name(status), TOOL_FAILED);
    }
    x278_status written = X278_OK;
    uint64_t passed = 0;
    bool seen = false; /* an interchange */
    const x278_token *token = NULL;
    while (written == X278_OK) {
        status = x278_reader_next(input->reader, &token);
        if (status != X278_OK || token->kind == X278_TOKEN_END) {
            break;
        }
        seen = seen || token->interchange > 0;
        written = rewrite(writer, token, &passed);
    }
    if (status == X278_OK && written == X278_OK) {
        written = x278_writer_close(writer);
        compare_end(with);
    }
    char detail[160];
    int code;
    if (status != X278_OK || !seen || with->unreadable) {
        code = report(name, "unreadable", tool_reason(input, with->unreadable ? X278_E_IO : status), TOOL_FAILED);
    } else if (with->differs) {
        snprintf(detail, sizeof detail, "first difference at byte %llu", (unsigned long long)with->at);
        code = report(name, "differs", detail, TOOL_FINDINGS);
    } else if (written != X278_OK) {
        snprintf(detail, sizeof detail, "%s after byte %llu", x278_status_name(written), (unsigned long long)with->at);
        code = report(name, "differs", detail, TOOL_FINDINGS);
    } else {
        snprintf(detail, sizeof detail, "%llu bytes: %llu emitted, %llu passed through", (unsigned long long)with->at,
                 (unsigned long long)(with->at - passed), (unsigned long long)passed);
        code = report(name, "same", detail, TOOL_FINE);
    }
    x278_writer_free(writer);
    return code;
}

static int roundtrip_input(const char *name) {
    tool_input input;
    x278_status status = tool_open_whole(&input, name, NULL);
    if (status != X278_OK) {
        return report(name, "unreadable", status == X278_E_IO ? "cannot be opened" : x278_status_name(status),
                      TOOL_FAILED);
    }
    comparison with = {.data = input.bytes, .left = input.len};
    with.file = input.bytes == NULL ? fopen(name, "rb") : NULL;
    int code = TOOL_FAILED;
    if (with.file == NULL && input.bytes == NULL) {
        report(name, "unreadable", "cannot be opened", TOOL_FAILED);
    } else {
        code = roundtrip(name, &input, &with);
    }
    if (with.file != NULL) {
        fclose(with.file);
    }
    tool_close(&input);
    return code;
}

static int run(tool_args *args) {
    const char *value;
    int option;
    while ((option = tool_next_option(args, &value)) >= 0) {
        if (strcmp(value, "segments") != 0) {
            return tool_usage_error(args, "--level must be segments");
        }
    }
    if (option == TOOL_BAD_OPTION) {
        return TOOL_FAILED;
    }
    if (args->file_count == 0) {
        return tool_usage_error(args, "a FILE is missing");
    }
    int code = TOOL_FINE;
    for (int i = 0; i < args->file_count; i++) {
        int one = roundtrip_input(args->files[i]);
        code = one > code ? one : code;
    }
    return code;
}

const tool_command tool_roundtrip = {
    .name = "roundtrip",
    .operands = "FILE…",
    .summary = "Read files, write them anew, and say whether the same bytes come out.",
    .details = "Prints a line a file: same, differs or unreadable, the file, and a detail, with tabs between.\n"
               "Bytes passed through are those between segments and counted payloads (BIN, BDS); all others are\n"
               "emitted anew. Exit status: 0 all same, 1 some differ, 2 some are unreadable.\n",
    .options = options,
    .run = run,
};
