/* Opening and freeing a reader: of memory, of a file, of what is fed. */
#include <errno.h>
#include <string.h>

#include "edi/reading.h"
#include "edi/say.h"

#define DEFAULT_CHUNK ((size_t)256 * 1024)
#define DEFAULT_PAYLOAD ((uint64_t)1024 * 1024)
#define DEFAULT_LIMIT ((uint64_t)64 * 1024 * 1024) /* X278_PAYLOAD_LIMIT */

/* End of the fields of release 0.1: never to change. */
#define READER_OPTIONS_BASELINE (offsetof(x278_reader_options, payload_limit) + sizeof(uint64_t))

static x278_status reader_new(const x278_ctx *ctx, const x278_reader_options *options, x278_issues *issues,
                              x278_reader **out) {
    if (out == NULL) {
        return X278_E_INVALID_ARG;
    }
    *out = NULL;
    x278_reader_options given;
    x278_status status = x278i_take_options(options, options == NULL ? 0 : options->struct_size,
                                            READER_OPTIONS_BASELINE, &given, sizeof given);
    if (ctx == NULL || status != X278_OK) {
        return ctx == NULL ? X278_E_INVALID_ARG : status;
    }
    if ((given.flags & ~(uint32_t)X278_READER_LEAVE_PAYLOADS) != 0 || !x278i_say_known_form(given.encoding.form) ||
        given.encoding.reserved != 0) {
        return X278_E_UNSUPPORTED;
    }
    x278_reader *reader = x278i_object_begin(ctx, sizeof *reader, offsetof(x278_reader, lexer));
    if (reader == NULL) {
        return X278_E_NOMEM;
    }
    reader->ctx = ctx;
    reader->issues = x278i_issues_hold(issues);
    reader->source.chunk = given.chunk_bytes == 0               ? DEFAULT_CHUNK
                           : given.chunk_bytes < ctx->max_bytes ? (size_t)given.chunk_bytes
                                                                : ctx->max_bytes;
    uint64_t lookahead = given.payload_bytes == 0 ? DEFAULT_PAYLOAD : given.payload_bytes;
    lookahead = lookahead < ctx->max_bytes / 2 ? lookahead : ctx->max_bytes / 2;
    x278i_lex_init(&reader->lexer, ctx, &reader->tape, lookahead);
    reader->lexer.leave = (given.flags & X278_READER_LEAVE_PAYLOADS) != 0;
    reader->lexer.payload_limit = given.payload_limit == 0 ? DEFAULT_LIMIT : given.payload_limit;
    x278i_nesting_init(&reader->envelope, ctx, issues);
    reader->source.ctx = ctx;
    reader->source.lexer = &reader->lexer;
    reader->teller =
        (x278i_teller){.lexer = &reader->lexer, .envelope = &reader->envelope, .issues = issues, .run_leading = true};
    if (given.encoding.charset != NULL) {
        status = x278i_source_charset(&reader->source, given.encoding.charset);
        if (status == X278_OK && (given.encoding.form & X278_FORM_NO_MARK) != 0) {
            x278i_reader_set_form(reader, given.encoding.form);
        }
    }
    if (status != X278_OK) {
        x278_reader_free(reader);
        return status;
    }
    *out = reader;
    return X278_OK;
}

x278_status x278_reader_open_memory(const x278_ctx *ctx, const void *data, size_t len,
                                    const x278_reader_options *options, x278_issues *issues, x278_reader **out) {
    if (out != NULL && data == NULL && len > 0) {
        *out = NULL;
        return X278_E_INVALID_ARG;
    }
    x278_status status = reader_new(ctx, options, issues, out);
    if (status == X278_OK) {
        bool converted = (*out)->source.charset != NULL;
        (*out)->tape.base = data == NULL || converted ? "" : data;
        (*out)->source.memory = converted ? data : NULL;
        (*out)->source.memory_left = len;
    }
    return status;
}

void x278i_reader_set_form(x278_reader *reader, uint32_t form) {
    if (reader->source.charset != NULL) {
        x278i_charset_set_form(reader->source.charset, (form & ~(uint32_t)X278_FORM_MARK) | X278_FORM_NO_MARK);
    }
}

x278_status x278i_reader_open_body(const x278_ctx *ctx, const x278i_body *body, x278_issues *issues,
                                   x278_reader **out) {
    x278_reader_options options = {.struct_size = sizeof options, .encoding.charset = body->charset};
    x278_status status = x278_reader_open_memory(ctx, body->data, body->len, &options, issues, out);
    if (status == X278_OK) {
        x278i_reader_set_form(*out, body->form);
        (*out)->source.measure.base = body->offset;
        (*out)->source.measure.offset = body->offset;
        (*out)->tape.origin = body->charset == NULL ? body->offset : 0;
        (*out)->done = true; /* no trailer is missing at the end */
        x278i_lex_enter(&(*out)->lexer, &body->delimiters);
        x278i_nesting_enter(&(*out)->envelope, body->numbers);
    }
    return status;
}

x278_status x278_reader_open_file(const x278_ctx *ctx, const char *path, const x278_reader_options *options,
                                  x278_issues *issues, x278_reader **out) {
    if (out != NULL && path == NULL) {
        *out = NULL;
        return X278_E_INVALID_ARG;
    }
    x278_status status = reader_new(ctx, options, issues, out);
    if (status != X278_OK) {
        return status;
    }
    status = x278i_file_open(&(*out)->source.file, path);
    if (status != X278_OK) {
        int error = errno;
        x278_reader_free(*out);
        *out = NULL;
        errno = error;
    }
    return status;
}

x278_status x278_reader_open_feed(const x278_ctx *ctx, const x278_reader_options *options, x278_issues *issues,
                                  x278_reader **out) {
    x278_status status = reader_new(ctx, options, issues, out);
    if (status == X278_OK) {
        (*out)->source.feeding = true;
    }
    return status;
}

const x278_ctx *x278i_reader_ctx(const x278_reader *reader) {
    return reader->ctx;
}

void x278_reader_free(x278_reader *reader) {
    if (reader == NULL) {
        return;
    }
    const x278_ctx *ctx = reader->ctx;
    x278i_source_free(&reader->source);
    x278i_tape_free(ctx, &reader->tape);
    for (size_t i = 0; i < sizeof reader->headers / sizeof reader->headers[0]; i++) {
        x278i_tape_free(ctx, &reader->headers[i].tape);
        x278i_buf_clear(ctx, &reader->headers[i].bytes);
    }
    x278i_nesting_free(&reader->envelope);
    x278_issues_free(reader->issues);
    x278i_object_free(ctx, reader, sizeof *reader);
}

uint64_t x278_reader_memory(const x278_reader *reader) {
    if (reader == NULL) {
        return 0;
    }
    uint64_t total = sizeof *reader + reader->source.capacity + x278i_tape_memory(&reader->tape);
    for (size_t i = 0; i < sizeof reader->headers / sizeof reader->headers[0]; i++) {
        total += x278i_tape_memory(&reader->headers[i].tape) + reader->headers[i].bytes.capacity;
    }
    for (size_t i = 0; i < X278I_LEVELS; i++) {
        total += reader->envelope.levels[i].seen.capacity * sizeof(x278i_run);
    }
    return total;
}
