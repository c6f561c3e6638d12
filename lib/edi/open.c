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

/* Begin an input. What there is of memory is kept. */
static void begin(x278_reader *reader) {
    x278i_source *source = &reader->source;
    reader->status = X278_OK;
    reader->delivered = reader->pending = reader->done = reader->waiting = false;
    reader->outside = NULL;
    reader->behind = 0;
    x278i_tape_reset(&reader->tape);
    reader->tape.origin = 0;
    reader->tape.base = NULL;
    reader->tape.cut_count = 0;
    reader->tape.delimiters = (x278_delimiters){.element = 0};
    for (int i = 0; i < X278I_LEVEL_TRANSACTION; i++) {
        x278i_tape_reset(&reader->headers[i].tape);
    }
    source->fed_all = false;
    source->raw.len = 0;
    source->converted = source->broken = source->broken_at = 0;
    source->measure = (x278i_measure){.width = source->measure.width};
    x278i_lex_init(&reader->lexer, reader->ctx, &reader->tape, reader->lookahead);
    reader->lexer.leave = reader->leave;
    reader->lexer.payload_limit = reader->payload_limit;
    reader->lexer.refuse_payloads = source->charset != NULL;
    x278i_nesting_reset(&reader->envelope);
    reader->teller = (x278i_teller){
        .lexer = &reader->lexer, .envelope = &reader->envelope, .issues = reader->issues, .run_leading = true};
}

/* Read the input in a character set. */
static x278_status begin_charset(x278_reader *reader, const char *name) {
    x278_status status = x278i_source_charset(&reader->source, name);
    if (status == X278_OK && (reader->form & X278_FORM_NO_MARK) != 0) {
        x278i_reader_set_form(reader, reader->form);
    }
    return status;
}

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
    reader->lookahead = given.payload_bytes == 0 ? DEFAULT_PAYLOAD : given.payload_bytes;
    reader->lookahead = reader->lookahead < ctx->max_bytes / 2 ? reader->lookahead : ctx->max_bytes / 2;
    reader->leave = (given.flags & X278_READER_LEAVE_PAYLOADS) != 0;
    reader->payload_limit = given.payload_limit == 0 ? DEFAULT_LIMIT : given.payload_limit;
    reader->form = given.encoding.form;
    x278i_nesting_init(&reader->envelope, ctx, issues);
    reader->source.ctx = ctx;
    reader->source.lexer = &reader->lexer;
    begin(reader);
    status = given.encoding.charset == NULL ? X278_OK : begin_charset(reader, given.encoding.charset);
    if (status != X278_OK) {
        x278_reader_free(reader);
        return status;
    }
    *out = reader;
    return X278_OK;
}

/* Read these bytes: the window, or, in a character set, what is converted into it. */
static void take_memory(x278_reader *reader, const void *data, size_t len) {
    bool converted = reader->source.charset != NULL;
    reader->tape.base = data == NULL || converted ? "" : data;
    reader->source.memory = converted ? data : NULL;
    reader->source.memory_left = len;
}

x278_status x278_reader_open_memory(const x278_ctx *ctx, const void *data, size_t len,
                                    const x278_reader_options *options, x278_issues *issues, x278_reader **out) {
    if (out != NULL && data == NULL && len > 0) {
        *out = NULL;
        return X278_E_INVALID_ARG;
    }
    x278_status status = reader_new(ctx, options, issues, out);
    if (status == X278_OK) {
        take_memory(*out, data, len);
        (*out)->resettable = true;
    }
    return status;
}

x278_status x278_reader_reset(x278_reader *reader, const void *data, size_t len) {
    if (reader == NULL || (data == NULL && len > 0)) {
        return X278_E_INVALID_ARG;
    }
    if (!reader->resettable || (reader->source.feeding && data != NULL)) {
        return X278_E_STATE;
    }
    x278i_charset *charset = reader->source.charset;
    begin(reader);
    if (charset != NULL) {
        reader->status = begin_charset(reader, x278i_charset_name(charset));
        x278i_charset_close(reader->ctx, charset);
    }
    if (!reader->source.feeding) {
        take_memory(reader, data, len);
    }
    return reader->status;
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
        (*out)->resettable = false;
        x278i_lex_enter(&(*out)->lexer, &body->delimiters);
        x278i_nesting_enter(&(*out)->envelope, body->numbers);
        if (body->charset == NULL) { /* all of it is in the window at once, so that no segment is left to the lexer */
            bool need;
            (void)x278i_source_refill(&(*out)->source, &need); /* a failure comes again with the first read */
        }
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
        (*out)->resettable = true;
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
