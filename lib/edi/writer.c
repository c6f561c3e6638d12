/* A writer: segments and payloads to a buffer, a file or a callback. envelope.c opens and closes what they are in. */
#include "x278/writer.h"

#include <errno.h>
#include <string.h>

#include "edi/emit.h"
#include "edi/header.h"
#include "edi/isa.h"
#include "edi/nesting.h"
#include "edi/writing.h"

#define PIECE ((size_t)64 * 1024) /* bytes of a payload that are read at a time */
#define FLUSH_AT ((size_t)64 * 1024)
#define UNCOUNTED UINT64_MAX

static const x278_delimiters default_delimiters = {'~', '*', ':', '^'};

/* End of the fields of release 0.1: never to change. */
#define WRITER_OPTIONS_BASELINE (offsetof(x278_writer_options, encoding) + sizeof(x278_text_encoding))

/* Opening and closing */

/* Say where in the envelope the segment that is being written stands. */
static void place(void *user, x278i_finding *finding) {
    const x278_writer *writer = user;
    const x278i_open_level *levels = writer->levels;
    static const x278_span headers[] = {{"ISA", 3}, {"GS", 2}, {"ST", 2}};
    x278_span tag = finding->tag;
    bool opens[X278I_LEVELS];
    bool inside[X278I_LEVELS];
    for (int i = 0; i < X278I_LEVELS; i++) {
        opens[i] = !levels[i].open && tag.len == headers[i].len && memcmp(tag.ptr, headers[i].ptr, tag.len) == 0;
        inside[i] = levels[i].open || opens[i];
    }
    opens[X278I_LEVEL_TRANSACTION] = opens[X278I_LEVEL_TRANSACTION] || writer->hole;
    inside[X278I_LEVEL_TRANSACTION] = inside[X278I_LEVEL_TRANSACTION] || writer->hole;
    if (inside[X278I_LEVEL_INTERCHANGE]) {
        finding->interchange = writer->interchanges + opens[X278I_LEVEL_INTERCHANGE];
    }
    if (inside[X278I_LEVEL_GROUP]) {
        finding->group = levels[X278I_LEVEL_INTERCHANGE].children + opens[X278I_LEVEL_GROUP];
    }
    if (inside[X278I_LEVEL_TRANSACTION]) {
        finding->transaction = levels[X278I_LEVEL_GROUP].children + opens[X278I_LEVEL_TRANSACTION];
        finding->ordinal = opens[X278I_LEVEL_TRANSACTION] ? 1 : levels[X278I_LEVEL_TRANSACTION].children + 1;
    }
}

/* Set up what the output may say, and write the byte order mark. */
static x278_status take_rules(x278_writer *writer, const x278_writer_options *given) {
    if (!x278i_say_wanted(&given->encoding, writer->issues)) {
        return X278_OK;
    }
    x278i_say *say = &writer->say;
    x278_status status = x278i_say_open(say, writer->ctx, &given->encoding, writer->issues, &writer->emit.delimiters);
    say->place = place;
    say->user = writer;
    writer->emit.say = say;
    x278i_emit_delimiters(&writer->emit, &writer->emit.delimiters);
    if (status == X278_OK && say->charset != NULL && x278i_charset_mark(say->charset) > 0) {
        status = x278i_emit_text(&writer->emit, (x278_span){"\xef\xbb\xbf", 3});
    }
    return status;
}

static x278_status writer_new(const x278_ctx *ctx, const x278_writer_options *options, x278_issues *issues,
                              x278_writer **out) {
    if (out == NULL) {
        return X278_E_INVALID_ARG;
    }
    *out = NULL;
    x278_writer_options given;
    x278_status status = x278i_take_options(options, options == NULL ? 0 : options->struct_size,
                                            WRITER_OPTIONS_BASELINE, &given, sizeof given);
    if (ctx == NULL || status != X278_OK) {
        return ctx == NULL ? X278_E_INVALID_ARG : status;
    }
    const x278_delimiters *set = &given.delimiters;
    bool unset = set->terminator == 0 && set->element == 0 && set->component == 0 && set->repetition == 0;
    const x278_delimiters *delimiters = unset ? &default_delimiters : set;
    const uint32_t known = X278_WRITER_TOLERANT | X278_WRITER_INCOMPLETE;
    if ((given.flags & ~known) != 0 || given.encoding.reserved != 0 || given.line_break < 0 ||
        given.line_break > X278_LINE_BREAK_CR) {
        return X278_E_UNSUPPORTED;
    }
    if (!x278i_delimiters_valid(delimiters)) {
        return X278_E_INVALID_ARG;
    }
    x278_writer *writer = x278i_object_new(ctx, sizeof *writer);
    if (writer == NULL) {
        return X278_E_NOMEM;
    }
    writer->ctx = ctx;
    writer->issues = x278i_issues_hold(issues);
    writer->emit.ctx = ctx;
    writer->break_kind = given.line_break;
    writer->tolerant = (given.flags & X278_WRITER_TOLERANT) != 0;
    writer->incomplete = (given.flags & X278_WRITER_INCOMPLETE) != 0;
    x278i_emit_delimiters(&writer->emit, delimiters);
    status = take_rules(writer, &given);
    if (status != X278_OK) {
        x278_writer_free(writer);
        return status;
    }
    writer->line_break = x278i_say_break(writer->emit.say, given.line_break);
    *out = writer;
    return X278_OK;
}

x278_status x278_writer_open_buffer(const x278_ctx *ctx, const x278_writer_options *options, x278_issues *issues,
                                    x278_writer **out) {
    x278_status status = writer_new(ctx, options, issues, out);
    if (status == X278_OK) {
        (*out)->to_buffer = true;
    }
    return status;
}

x278_status x278_writer_open_file(const x278_ctx *ctx, const char *path, const x278_writer_options *options,
                                  x278_issues *issues, x278_writer **out) {
    if (out != NULL && path == NULL) {
        *out = NULL;
        return X278_E_INVALID_ARG;
    }
    x278_status status = writer_new(ctx, options, issues, out);
    if (status != X278_OK) {
        return status;
    }
    status = x278i_file_create(&(*out)->file, path);
    if (status != X278_OK) {
        int error = errno;
        x278_writer_free(*out);
        *out = NULL;
        errno = error;
        return status;
    }
    (*out)->to_file = true;
    return X278_OK;
}

x278_status x278_writer_open_callback(const x278_ctx *ctx, x278_write_fn write, void *user,
                                      const x278_writer_options *options, x278_issues *issues, x278_writer **out) {
    if (out != NULL && write == NULL) {
        *out = NULL;
        return X278_E_INVALID_ARG;
    }
    x278_status status = writer_new(ctx, options, issues, out);
    if (status == X278_OK) {
        (*out)->write = write;
        (*out)->user = user;
    }
    return status;
}

void x278_writer_free(x278_writer *writer) {
    if (writer == NULL) {
        return;
    }
    x278i_file_drop(&writer->file);
    x278i_say_close(&writer->say);
    x278i_buf_clear(writer->ctx, &writer->emit.out);
    x278i_buf_clear(writer->ctx, &writer->inserts);
    x278_issues_free(writer->issues);
    x278i_object_free(writer->ctx, writer, sizeof *writer);
}

uint64_t x278_writer_bytes(const x278_writer *writer) {
    if (writer == NULL) {
        return 0;
    }
    return writer->flushed + (writer->emit.open ? writer->emit.begin : writer->emit.out.len);
}

/* Hand bytes on. */
static x278_status store(x278_writer *writer, const char *bytes, size_t len) {
    writer->flushed += len;
    if (len == 0) {
        return X278_OK;
    }
    if (writer->to_file) {
        return x278i_file_write(&writer->file, bytes, len);
    }
    return writer->write(bytes, len, writer->user) == 0 ? X278_OK : X278_E_CALLBACK;
}

/* Hand the bytes of a payload on, piece by piece. */
static x278_status store_insert(x278_writer *writer, const x278i_insert *insert) {
    x278i_buf piece = {NULL, 0, 0};
    size_t room = insert->length < PIECE ? (size_t)insert->length : PIECE;
    x278_status status = x278i_buf_reserve(writer->ctx, &piece, room);
    for (uint64_t at = 0; at < insert->length && status == X278_OK; at += PIECE) {
        size_t size = insert->length - at < PIECE ? (size_t)(insert->length - at) : PIECE;
        status = insert->read(insert->user, at, piece.ptr, size) == 0 ? X278_OK : X278_E_CALLBACK;
        status = status == X278_OK ? store(writer, piece.ptr, size) : status;
    }
    x278i_buf_clear(writer->ctx, &piece);
    return status;
}

/* Hand finished bytes on, with the payloads between them. */
x278_status x278i_writer_flush(x278_writer *writer) {
    x278i_buf *out = &writer->emit.out;
    if (writer->to_buffer || out->len == 0) {
        return X278_OK;
    }
    x278_status status = X278_OK;
    size_t at = 0;
    for (size_t i = 0; i < writer->inserts.len && status == X278_OK; i += sizeof(x278i_insert)) {
        x278i_insert insert;
        memcpy(&insert, writer->inserts.ptr + i, sizeof insert);
        status = store(writer, out->ptr + at, insert.at - at);
        at = insert.at;
        status = status == X278_OK ? store_insert(writer, &insert) : status;
    }
    writer->inserts.len = 0;
    status = status == X278_OK ? store(writer, out->ptr + at, out->len - at) : status;
    writer->say.origin = writer->flushed;
    out->len = 0;
    writer->emit.begin = 0;
    return status;
}

/* A failure to get memory or to store is final: what was written so far is not whole. */
x278_status x278i_writer_settle(x278_writer *writer, x278_status status) {
    if (status == X278_E_NOMEM || status == X278_E_IO || status == X278_E_CALLBACK) {
        writer->status = status;
    }
    return status;
}

x278_status x278i_writer_flush_if_full(x278_writer *writer) {
    return !writer->hold && writer->emit.out.len >= FLUSH_AT ? x278i_writer_flush(writer) : X278_OK;
}

/* OK when the writer can take something between segments. */
x278_status x278i_writer_between(const x278_writer *writer) {
    if (writer == NULL) {
        return X278_E_INVALID_ARG;
    }
    bool fits = !writer->emit.open && !writer->closed;
    return writer->status != X278_OK ? writer->status : fits ? X278_OK : X278_E_STATE;
}

/* OK when the open segment can take something. */
static x278_status in_segment(const x278_writer *writer) {
    if (writer == NULL) {
        return X278_E_INVALID_ARG;
    }
    bool open = writer->emit.open && !writer->in_payload;
    return writer->status != X278_OK ? writer->status : open ? X278_OK : X278_E_STATE;
}

x278_status x278_writer_set_delimiters(x278_writer *writer, const x278_delimiters *delimiters) {
    x278_status status = x278i_writer_between(writer);
    if (status != X278_OK) {
        return status;
    }
    if (delimiters == NULL || !x278i_delimiters_valid(delimiters) || x278i_say_clashes(&writer->say, delimiters)) {
        return X278_E_INVALID_ARG;
    }
    x278i_emit_delimiters(&writer->emit, delimiters);
    return X278_OK;
}

x278_status x278_writer_set_form(x278_writer *writer, x278_form form) {
    x278_status status = x278i_writer_between(writer);
    if (status != X278_OK || !x278i_say_known_form(form)) {
        return status != X278_OK ? status : X278_E_UNSUPPORTED;
    }
    if (writer->say.charset != NULL) {
        x278i_charset_set_form(writer->say.charset, form);
        writer->line_break = x278i_say_break(&writer->say, writer->break_kind);
    }
    return X278_OK;
}

/* Segments */

x278_status x278_writer_segment_begin(x278_writer *writer, const char *tag, size_t len) {
    x278_status status = x278i_writer_between(writer);
    return status != X278_OK ? status
                             : x278i_writer_settle(writer, x278i_emit_begin(&writer->emit, x278i_input(tag, len)));
}

x278_status x278_writer_element(x278_writer *writer, const char *value, size_t len) {
    x278_status status = in_segment(writer);
    if (status != X278_OK) {
        return status;
    }
    return x278i_writer_settle(
        writer, x278i_emit_part(&writer->emit, writer->emit.delimiters.element, x278i_input(value, len)));
}

static x278_status divide(x278_writer *writer, uint8_t separator, x278_span value) {
    x278_status status = in_segment(writer);
    if (status != X278_OK) {
        return status;
    }
    if (!writer->emit.has_element) {
        return X278_E_STATE;
    }
    return x278i_writer_settle(writer, x278i_emit_part(&writer->emit, separator, value));
}

x278_status x278_writer_repetition(x278_writer *writer, const char *value, size_t len) {
    return divide(writer, writer == NULL ? 0 : writer->emit.delimiters.repetition, x278i_input(value, len));
}

x278_status x278_writer_component(x278_writer *writer, const char *value, size_t len) {
    return divide(writer, writer == NULL ? 0 : writer->emit.delimiters.component, x278i_input(value, len));
}

/* Count segments that were copied, and pass on what is finished. */
static x278_status finish_segments(x278_writer *writer, size_t count) {
    writer->levels[X278I_LEVEL_TRANSACTION].children += count;
    return x278i_writer_flush_if_full(writer);
}

/* Close the open segment, count it, and pass on what is finished. */
x278_status x278i_writer_end_segment(x278_writer *writer, uint32_t flags, bool unterminated) {
    x278i_emit *emit = &writer->emit;
    bool empty = emit->out.len == emit->begin && !emit->has_element;
    x278_status status = x278i_emit_end(emit, (flags & X278_WRITER_KEEP_EMPTY) != 0, unterminated);
    if (status == X278_OK && !unterminated) {
        status = x278i_buf_append(writer->ctx, &emit->out, writer->line_break.ptr, writer->line_break.len);
    }
    writer->levels[X278I_LEVEL_TRANSACTION].children += status == X278_OK && !empty;
    return status != X278_OK ? status : x278i_writer_flush_if_full(writer);
}

x278_status x278_writer_segment_end(x278_writer *writer, uint32_t flags) {
    x278_status status = in_segment(writer);
    if ((flags & ~(uint32_t)X278_WRITER_KEEP_EMPTY) != 0) {
        return X278_E_INVALID_ARG;
    }
    return status != X278_OK ? status : x278i_writer_settle(writer, x278i_writer_end_segment(writer, flags, false));
}

x278_status x278_writer_segment_drop(x278_writer *writer) {
    x278_status status = in_segment(writer);
    if (status == X278_OK) {
        x278i_emit_drop(&writer->emit);
    }
    return status;
}

x278_status x278i_writer_put(x278_writer *writer, const x278_segment *segment, uint32_t flags) {
    if ((segment->flags & X278_SEGMENT_PAYLOAD_LEFT) != 0) {
        return X278_E_UNSUPPORTED; /* its payload is not there */
    }
    bool whole = (flags & X278_WRITER_KEEP_EMPTY) != 0 && (flags & X278_WRITER_OPEN) == 0;
    if (whole && x278i_emit_copies(&writer->emit, segment)) {
        x278_status copied = x278i_emit_copy(&writer->emit, segment, writer->line_break);
        return copied == X278_OK ? finish_segments(writer, 1) : copied;
    }
    bool raw = (flags & X278_WRITER_RAW) != 0;
    x278_status status = x278i_emit_segment(&writer->emit, segment, raw);
    if (status != X278_OK || (flags & X278_WRITER_OPEN) != 0) {
        return status;
    }
    return x278i_writer_end_segment(writer, flags, raw && (segment->flags & X278_SEGMENT_UNTERMINATED) != 0);
}

x278_status x278i_writer_put_run(x278_writer *writer, const x278_segment *segments, size_t count, size_t *written) {
    *written = writer->line_break.len == 0 ? x278i_emit_run(&writer->emit, segments, count) : 0;
    if (*written == 0) {
        return X278_OK;
    }
    x278_status status = x278i_emit_copy_run(&writer->emit, segments, *written);
    return status == X278_OK ? finish_segments(writer, *written) : status;
}

x278_status x278_writer_segment(x278_writer *writer, const x278_segment *segment, uint32_t flags) {
    const uint32_t known = X278_WRITER_KEEP_EMPTY | X278_WRITER_RAW | X278_WRITER_OPEN;
    x278_status status = x278i_writer_between(writer);
    if (status != X278_OK || segment == NULL || (flags & ~known) != 0) {
        return segment == NULL || (flags & ~known) != 0 ? X278_E_INVALID_ARG : status;
    }
    return x278i_writer_settle(writer, x278i_writer_put(writer, segment, flags));
}

x278_status x278_writer_text(x278_writer *writer, const void *data, size_t len) {
    x278_status status = x278i_writer_between(writer);
    if (status != X278_OK || (data == NULL && len > 0)) {
        return status != X278_OK ? status : X278_E_INVALID_ARG;
    }
    if (len == 0) {
        return X278_OK;
    }
    status = x278i_emit_text(&writer->emit, (x278_span){data, len});
    return x278i_writer_settle(writer, status != X278_OK ? status : x278i_writer_flush_if_full(writer));
}

/* Counted payloads */

x278_status x278_writer_payload_begin(x278_writer *writer, uint64_t length) {
    x278_status status = in_segment(writer);
    if (status == X278_OK) {
        status = x278i_writer_settle(writer, x278i_emit_counted(&writer->emit));
    }
    if (status != X278_OK) {
        return status;
    }
    status = x278i_writer_settle(writer, x278i_emit_unchecked(&writer->emit, (x278_span){NULL, 0}));
    writer->in_payload = status == X278_OK;
    writer->payload_left = length;
    return status;
}

/* OK when a payload is open. */
static x278_status in_payload(const x278_writer *writer) {
    if (writer == NULL) {
        return X278_E_INVALID_ARG;
    }
    return writer->status != X278_OK ? writer->status : writer->in_payload ? X278_OK : X278_E_STATE;
}

x278_status x278_writer_payload_data(x278_writer *writer, const void *data, size_t len) {
    x278_status status = in_payload(writer);
    if (status != X278_OK) {
        return status;
    }
    if ((data == NULL && len > 0) || len > writer->payload_left) {
        return X278_E_INVALID_ARG;
    }
    if (writer->payload_left != UNCOUNTED) {
        writer->payload_left -= len;
    }
    status = x278i_buf_append(writer->ctx, &writer->emit.out, data, len);
    return x278i_writer_settle(writer, status != X278_OK ? status : x278i_writer_flush_if_full(writer));
}

x278_status x278_writer_payload_end(x278_writer *writer, uint32_t flags) {
    x278_status status = in_payload(writer);
    if (status != X278_OK) {
        return status;
    }
    if (writer->payload_left != 0 && writer->payload_left != UNCOUNTED) {
        return X278_E_INVALID_ARG;
    }
    writer->in_payload = false;
    return x278i_writer_settle(
        writer, x278i_writer_end_segment(writer, X278_WRITER_KEEP_EMPTY, (flags & X278_SEGMENT_UNTERMINATED) != 0));
}
