#include "x278/writer.h"

#include <stdio.h>
#include <string.h>

#include "edi/emit.h"
#include "edi/header.h"
#include "edi/isa.h"
#include "edi/nesting.h"
#include "edi/writer.h"

#define FLUSH_AT ((size_t)64 * 1024)
#define UNCOUNTED UINT64_MAX

/* Places of elements in headers, from 0. */
enum {
    ISA_REPETITION = 10,
    ISA_VERSION = 11,
    ISA_CONTROL = 12,
    GS_CONTROL = 5
};

/* An interchange, group or transaction that is open. */
typedef struct open_level {
    bool open;
    uint64_t children; /* groups, transactions, or segments */
    uint64_t numbered; /* control numbers given to children so far */
    char control[X278I_CONTROL_KEPT + 1];
} open_level;

struct x278_writer {
    const x278_ctx *ctx;
    x278_issues *issues; /* held; NULL: nobody reads them */
    x278_status status;  /* a failure to store bytes is final */
    x278i_emit emit;
    x278i_say say; /* the emitter's, when there are rules */
    open_level levels[X278I_LEVELS];
    uint64_t interchanges;
    x278_line_break break_kind;
    x278_span line_break;
    FILE *file;
    x278_write_fn write;
    void *user;
    bool to_buffer;
    bool tolerant; /* X278_WRITER_TOLERANT */
    bool closed;
    bool hold; /* do not flush: what is written may be taken back */
    bool hole; /* somebody else writes a transaction */
    bool in_payload;
    uint64_t payload_left;
    uint64_t flushed;
};

static const x278_delimiters default_delimiters = {'~', '*', ':', '^'};

/* End of the fields of release 0.1: never to change. */
#define WRITER_OPTIONS_BASELINE (offsetof(x278_writer_options, line_break) + sizeof(x278_line_break))
#define INTERCHANGE_OPTIONS_BASELINE (offsetof(x278_interchange_options, usage) + sizeof(const char *))
#define GROUP_OPTIONS_BASELINE (offsetof(x278_group_options, version) + sizeof(const char *))

/* Opening and closing */

/* Say where in the envelope the segment that is being written stands. */
static void place(void *user, x278i_finding *finding) {
    const x278_writer *writer = user;
    const open_level *levels = writer->levels;
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
    x278i_say_rules rules = {given->charset, given->character_set, given->replacement, given->form, writer->issues};
    if (!x278i_say_wanted(&rules)) {
        return X278_OK;
    }
    x278i_say *say = &writer->say;
    x278_status status = x278i_say_open(say, writer->ctx, &rules, &writer->emit.delimiters);
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
    if ((given.flags & ~(uint32_t)X278_WRITER_TOLERANT) != 0 || given.reserved != 0 || given.line_break < 0 ||
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
    (*out)->file = fopen(path, "wb");
    if ((*out)->file == NULL) {
        x278_writer_free(*out);
        *out = NULL;
        return X278_E_IO;
    }
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
    if (writer->file != NULL) {
        fclose(writer->file);
    }
    x278i_say_close(&writer->say);
    x278i_buf_clear(writer->ctx, &writer->emit.out);
    x278_issues_free(writer->issues);
    x278i_object_free(writer->ctx, writer, sizeof *writer);
}

uint64_t x278_writer_bytes(const x278_writer *writer) {
    if (writer == NULL) {
        return 0;
    }
    return writer->flushed + (writer->emit.open ? writer->emit.begin : writer->emit.out.len);
}

/* Hand finished bytes on. */
static x278_status flush(x278_writer *writer) {
    x278i_buf *out = &writer->emit.out;
    if (writer->to_buffer || out->len == 0) {
        return X278_OK;
    }
    x278_status status = X278_OK;
    if (writer->file != NULL) {
        status = fwrite(out->ptr, 1, out->len, writer->file) == out->len ? X278_OK : X278_E_IO;
    } else {
        status = writer->write(out->ptr, out->len, writer->user) == 0 ? X278_OK : X278_E_CALLBACK;
    }
    writer->flushed += out->len;
    writer->say.origin = writer->flushed;
    out->len = 0;
    writer->emit.begin = 0;
    return status;
}

/* A failure to get memory or to store is final: what was written so far is not whole. */
static x278_status settle(x278_writer *writer, x278_status status) {
    if (status == X278_E_NOMEM || status == X278_E_IO || status == X278_E_CALLBACK) {
        writer->status = status;
    }
    return status;
}

static x278_status flush_if_full(x278_writer *writer) {
    return !writer->hold && writer->emit.out.len >= FLUSH_AT ? flush(writer) : X278_OK;
}

/* OK when the writer can take something between segments. */
static x278_status between_segments(const x278_writer *writer) {
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
    x278_status status = between_segments(writer);
    if (status != X278_OK) {
        return status;
    }
    if (delimiters == NULL || !x278i_delimiters_valid(delimiters) || x278i_say_clashes(&writer->say, delimiters)) {
        return X278_E_INVALID_ARG;
    }
    x278i_emit_delimiters(&writer->emit, delimiters);
    return X278_OK;
}

x278_status x278_writer_set_form(x278_writer *writer, uint32_t form) {
    x278_status status = between_segments(writer);
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

static x278_span input(const char *text, size_t len) {
    if (text == NULL) {
        return (x278_span){NULL, 0};
    }
    return (x278_span){text, len == X278_STRLEN ? strlen(text) : len};
}

x278_status x278_writer_segment_begin(x278_writer *writer, const char *tag, size_t len) {
    x278_status status = between_segments(writer);
    return status != X278_OK ? status : settle(writer, x278i_emit_begin(&writer->emit, input(tag, len)));
}

x278_status x278_writer_element(x278_writer *writer, const char *value, size_t len) {
    x278_status status = in_segment(writer);
    if (status != X278_OK) {
        return status;
    }
    return settle(writer, x278i_emit_part(&writer->emit, writer->emit.delimiters.element, input(value, len)));
}

static x278_status divide(x278_writer *writer, uint8_t separator, x278_span value) {
    x278_status status = in_segment(writer);
    if (status != X278_OK) {
        return status;
    }
    if (!writer->emit.has_element) {
        return X278_E_STATE;
    }
    return settle(writer, x278i_emit_part(&writer->emit, separator, value));
}

x278_status x278_writer_repetition(x278_writer *writer, const char *value, size_t len) {
    return divide(writer, writer == NULL ? 0 : writer->emit.delimiters.repetition, input(value, len));
}

x278_status x278_writer_component(x278_writer *writer, const char *value, size_t len) {
    return divide(writer, writer == NULL ? 0 : writer->emit.delimiters.component, input(value, len));
}

/* Close the open segment, count it, and pass on what is finished. */
static x278_status close_segment(x278_writer *writer, uint32_t flags, bool unterminated) {
    x278i_emit *emit = &writer->emit;
    bool empty = emit->out.len == emit->begin && !emit->has_element;
    x278_status status = x278i_emit_end(emit, (flags & X278_WRITER_KEEP_EMPTY) != 0, unterminated);
    if (status == X278_OK && !unterminated) {
        status = x278i_buf_append(writer->ctx, &emit->out, writer->line_break.ptr, writer->line_break.len);
    }
    writer->levels[X278I_LEVEL_TRANSACTION].children += status == X278_OK && !empty;
    return status != X278_OK ? status : flush_if_full(writer);
}

x278_status x278_writer_segment_end(x278_writer *writer, uint32_t flags) {
    x278_status status = in_segment(writer);
    if ((flags & ~(uint32_t)X278_WRITER_KEEP_EMPTY) != 0) {
        return X278_E_INVALID_ARG;
    }
    return status != X278_OK ? status : settle(writer, close_segment(writer, flags, false));
}

x278_status x278_writer_segment_drop(x278_writer *writer) {
    x278_status status = in_segment(writer);
    if (status == X278_OK) {
        x278i_emit_drop(&writer->emit);
    }
    return status;
}

static x278_status put_segment(x278_writer *writer, const x278_segment *segment, uint32_t flags) {
    bool raw = (flags & X278_WRITER_RAW) != 0;
    x278_status status = x278i_emit_segment(&writer->emit, segment, raw);
    if (status != X278_OK || (flags & X278_WRITER_OPEN) != 0) {
        return status;
    }
    return close_segment(writer, flags, raw && (segment->flags & X278_SEGMENT_UNTERMINATED) != 0);
}

x278_status x278_writer_segment(x278_writer *writer, const x278_segment *segment, uint32_t flags) {
    const uint32_t known = X278_WRITER_KEEP_EMPTY | X278_WRITER_RAW | X278_WRITER_OPEN;
    x278_status status = between_segments(writer);
    if (status != X278_OK || segment == NULL || (flags & ~known) != 0) {
        return segment == NULL || (flags & ~known) != 0 ? X278_E_INVALID_ARG : status;
    }
    return settle(writer, put_segment(writer, segment, flags));
}

x278_status x278_writer_text(x278_writer *writer, const void *data, size_t len) {
    x278_status status = between_segments(writer);
    if (status != X278_OK || (data == NULL && len > 0)) {
        return status != X278_OK ? status : X278_E_INVALID_ARG;
    }
    status = x278i_emit_text(&writer->emit, (x278_span){data, len});
    return settle(writer, status != X278_OK ? status : flush_if_full(writer));
}

/* Counted payloads */

x278_status x278_writer_payload_begin(x278_writer *writer, uint64_t length) {
    x278_status status = in_segment(writer);
    if (status == X278_OK) {
        status = settle(writer, x278i_emit_counted(&writer->emit));
    }
    if (status != X278_OK) {
        return status;
    }
    status = settle(writer, x278i_emit_unchecked(&writer->emit, (x278_span){NULL, 0}));
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
    return settle(writer, status != X278_OK ? status : flush_if_full(writer));
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
    return settle(writer, close_segment(writer, X278_WRITER_KEEP_EMPTY, (flags & X278_SEGMENT_UNTERMINATED) != 0));
}

/* Envelope */

static x278_status put_element(x278_writer *writer, x278_span value) {
    return x278i_emit_part(&writer->emit, writer->emit.delimiters.element, value);
}

/* End a segment of the envelope, or forget it when writing it has failed. */
static x278_status settle_segment(x278_writer *writer, x278_status status, uint32_t flags) {
    if (status == X278_OK) {
        return close_segment(writer, flags, false);
    }
    if (writer->emit.open) {
        x278i_emit_drop(&writer->emit);
    }
    return status;
}

/* Write a whole segment of plain elements: the values, then what `like` (may be NULL) has behind as many. */
static x278_status put_plain(x278_writer *writer, const char *tag, const x278_span *values, size_t count,
                             const x278_segment *like) {
    x278_status status = x278i_emit_begin(&writer->emit, input(tag, X278_STRLEN));
    for (size_t i = 0; i < count && status == X278_OK; i++) {
        status = put_element(writer, values[i]);
    }
    for (uint32_t i = (uint32_t)count + 1; like != NULL && i < like->count && status == X278_OK; i++) {
        status = put_element(writer, x278i_element(like, i));
    }
    return settle_segment(writer, status, 0);
}

static void open_at(x278_writer *writer, int level, x278_span control) {
    open_level *opened = &writer->levels[level];
    memset(opened, 0, sizeof *opened);
    opened->open = true;
    size_t kept = control.len < X278I_CONTROL_KEPT ? control.len : X278I_CONTROL_KEPT;
    memcpy(opened->control, control.ptr, kept);
    if (level > 0) {
        writer->levels[level - 1].children++;
    }
}

/* Write the trailer of a level: its count and its control number. */
static x278_status close_at(x278_writer *writer, int level, const char *trailer, uint64_t count) {
    x278i_digits digits;
    x278_str number = x278i_number(&digits, count);
    x278_span values[] = {{number.ptr, number.len}, input(writer->levels[level].control, X278_STRLEN)};
    x278_status status = put_plain(writer, trailer, values, 2, NULL);
    if (status == X278_OK) {
        writer->levels[level].open = false;
    }
    return status;
}

/* A header that is about to be written. */
static x278i_header header_of(x278_writer *writer, const void *options, const x278_segment *like, uint32_t flags) {
    return (x278i_header){
        .say = writer->emit.say,
        .offset = writer->emit.out.len,
        .options = options,
        .like = like,
        .tolerant = writer->tolerant,
        .as_read = (flags & X278_HEADER_AS_READ) != 0,
    };
}

/* Would a reader take the byte for a separator? Then it would split values, and may not be in its place. */
static bool is_separator(const x278_delimiters *delimiters, x278_span value, bool repetition, x278_span version) {
    unsigned char byte = value.len == 1 ? (unsigned char)value.ptr[0] : 0;
    return x278i_is_delimiter(byte) && byte != delimiters->element && byte != delimiters->terminator &&
           (!repetition || (byte != delimiters->component && x278i_isa_repeats(version.ptr, version.len)));
}

/* ISA11 or ISA16: the separator; where there is none, what the caller or `like` has in its place. */
static x278_status put_separator(x278_writer *writer, const x278_interchange_options *options, uint32_t index,
                                 x278_span version) {
    const x278_delimiters *delimiters = &writer->emit.delimiters;
    bool repetition = index == ISA_REPETITION;
    const char byte = (char)(repetition ? delimiters->repetition : delimiters->component);
    if (byte != '\0') {
        return x278i_emit_unchecked(&writer->emit, (x278_span){&byte, 1});
    }
    const char *given = repetition ? options->repetition_text : options->component_text;
    x278_span value = {given, given == NULL ? 0 : strlen(given)};
    if (given == NULL && options->like != NULL) {
        value = x278i_element(options->like, index + 1);
    }
    bool absent = value.ptr == NULL && (options->flags & X278_HEADER_AS_READ) == 0;
    if (absent || is_separator(delimiters, value, repetition, version)) {
        value = (x278_span){"U", 1}; /* no reader takes a letter for a separator */
    }
    return value.len > 1 ? X278_E_INVALID_ARG : put_element(writer, value);
}

static x278_status put_isa(x278_writer *writer, const x278_interchange_options *options) {
    x278i_header header = header_of(writer, options, options->like, options->flags);
    x278_status status = x278i_header_fill(X278I_HEADER_ISA, &header);
    if (status == X278_OK) {
        status = x278i_emit_begin(&writer->emit, input("ISA", 3));
    }
    for (uint32_t i = 0; i < x278i_header_count(X278I_HEADER_ISA) && status == X278_OK; i++) {
        bool separator = header.values[i].ptr == NULL;
        status = separator ? put_separator(writer, options, i, header.values[ISA_VERSION])
                           : put_element(writer, header.values[i]);
    }
    status = settle_segment(writer, status, X278_WRITER_KEEP_EMPTY);
    if (status == X278_OK) {
        open_at(writer, X278I_LEVEL_INTERCHANGE, header.values[ISA_CONTROL]);
        writer->interchanges++;
    }
    return status;
}

x278_status x278_writer_interchange_begin(x278_writer *writer, const x278_interchange_options *options) {
    x278_status status = between_segments(writer);
    if (status != X278_OK || options == NULL) {
        return options == NULL ? X278_E_INVALID_ARG : status;
    }
    x278_interchange_options given;
    status = x278i_take_options(options, options->struct_size, INTERCHANGE_OPTIONS_BASELINE, &given, sizeof given);
    if (status != X278_OK || (given.flags & ~(uint32_t)X278_HEADER_AS_READ) != 0) {
        return status != X278_OK ? status : X278_E_UNSUPPORTED;
    }
    if (writer->levels[X278I_LEVEL_INTERCHANGE].open) {
        return X278_E_STATE;
    }
    return settle(writer, put_isa(writer, &given));
}

static x278_status group_end(x278_writer *writer) {
    open_level *level = &writer->levels[X278I_LEVEL_GROUP];
    if (!level->open || writer->levels[X278I_LEVEL_TRANSACTION].open) {
        return X278_E_STATE;
    }
    return close_at(writer, X278I_LEVEL_GROUP, "GE", level->children);
}

x278_status x278_writer_group_end(x278_writer *writer) {
    x278_status status = between_segments(writer);
    return status != X278_OK ? status : settle(writer, group_end(writer));
}

static x278_status interchange_end(x278_writer *writer) {
    open_level *level = &writer->levels[X278I_LEVEL_INTERCHANGE];
    if (!level->open || writer->levels[X278I_LEVEL_TRANSACTION].open) {
        return X278_E_STATE;
    }
    x278_status status = writer->levels[X278I_LEVEL_GROUP].open ? group_end(writer) : X278_OK;
    return status != X278_OK ? status : close_at(writer, X278I_LEVEL_INTERCHANGE, "IEA", level->children);
}

x278_status x278_writer_interchange_end(x278_writer *writer) {
    x278_status status = between_segments(writer);
    return status != X278_OK ? status : settle(writer, interchange_end(writer));
}

/* GS06: the caller's, that of a header that was read, or the next one. */
static x278_span group_number(const x278_group_options *options, uint64_t next, x278i_digits *room) {
    if (options->control_number != NULL) {
        return input(options->control_number, X278_STRLEN);
    }
    if ((options->flags & X278_HEADER_AS_READ) != 0) {
        x278_span read = options->like == NULL ? (x278_span){NULL, 0} : x278i_element(options->like, GS_CONTROL + 1);
        return read.ptr == NULL ? (x278_span){"", 0} : read;
    }
    x278_str digits = x278i_number(room, next);
    return (x278_span){digits.ptr, digits.len};
}

static x278_status put_gs(x278_writer *writer, const x278_group_options *options) {
    x278i_digits digits;
    open_level *parent = &writer->levels[X278I_LEVEL_INTERCHANGE];
    bool as_read = (options->flags & X278_HEADER_AS_READ) != 0;
    x278_span number = group_number(options, parent->numbered + 1, &digits);
    x278i_control control;
    x278i_control_read(number, &control);
    x278i_header header = header_of(writer, options, options->like, options->flags);
    x278_status status = x278i_header_fill(X278I_HEADER_GS, &header);
    if ((status == X278_OK || status == X278_E_INVALID_ARG) && !(number.len == 0 && as_read) &&
        (number.len == 0 || (!writer->tolerant && (!control.numeric || number.len > 9)))) {
        status = x278i_header_refuse(X278I_HEADER_GS, &header, GS_CONTROL + 1,
                                     number.len == 0  ? X278I_ISSUE_header_value_missing
                                     : number.len > 9 ? X278I_ISSUE_header_value_length
                                                      : X278I_ISSUE_header_value_no_number);
    }
    if (status != X278_OK) {
        return status;
    }
    header.values[GS_CONTROL] = number;
    status = put_plain(writer, "GS", header.values, x278i_header_count(X278I_HEADER_GS), NULL);
    if (status == X278_OK) {
        parent->numbered = control.value;
        open_at(writer, X278I_LEVEL_GROUP, number);
    }
    return status;
}

x278_status x278_writer_group_begin(x278_writer *writer, const x278_group_options *options) {
    x278_status status = between_segments(writer);
    if (status != X278_OK || options == NULL) {
        return options == NULL ? X278_E_INVALID_ARG : status;
    }
    x278_group_options given;
    status = x278i_take_options(options, options->struct_size, GROUP_OPTIONS_BASELINE, &given, sizeof given);
    if (status != X278_OK || (given.flags & ~(uint32_t)X278_HEADER_AS_READ) != 0) {
        return status != X278_OK ? status : X278_E_UNSUPPORTED;
    }
    if (!writer->levels[X278I_LEVEL_INTERCHANGE].open || writer->levels[X278I_LEVEL_TRANSACTION].open) {
        return X278_E_STATE;
    }
    if (writer->levels[X278I_LEVEL_GROUP].open) {
        status = settle(writer, group_end(writer));
    }
    return status != X278_OK ? status : settle(writer, put_gs(writer, &given));
}

static x278_status transaction_begin(x278_writer *writer, const x278_span given[3], const x278_segment *like) {
    open_level *group = &writer->levels[X278I_LEVEL_GROUP];
    if (!group->open || writer->levels[X278I_LEVEL_TRANSACTION].open) {
        return X278_E_STATE;
    }
    x278_span values[] = {given[0], given[1], given[2]};
    char room[sizeof(x278i_digits)] = "0000";
    if (values[1].ptr == NULL) {
        x278i_digits digits;
        x278_str next = x278i_number(&digits, group->numbered + 1);
        size_t zeros = next.len < 4 ? 4 - next.len : 0;
        memcpy(room + zeros, next.ptr, next.len);
        values[1] = (x278_span){room, zeros + next.len};
    }
    if (values[0].len == 0 || values[1].len == 0 || values[1].len > 9) {
        return X278_E_INVALID_ARG;
    }
    x278_status status = put_plain(writer, "ST", values, sizeof values / sizeof values[0], like);
    if (status == X278_OK) {
        group->numbered++;
        open_at(writer, X278I_LEVEL_TRANSACTION, values[1]);
        writer->levels[X278I_LEVEL_TRANSACTION].children = 1;
    }
    return status;
}

x278_status x278_writer_transaction_begin(x278_writer *writer, const char *id, const char *control, const char *guide) {
    x278_status status = between_segments(writer);
    if (status != X278_OK) {
        return status;
    }
    x278_span values[] = {input(id, X278_STRLEN), input(control, X278_STRLEN), input(guide, X278_STRLEN)};
    return settle(writer, transaction_begin(writer, values, NULL));
}

static x278_status transaction_end(x278_writer *writer) {
    open_level *level = &writer->levels[X278I_LEVEL_TRANSACTION];
    return level->open ? close_at(writer, X278I_LEVEL_TRANSACTION, "SE", level->children + 1) : X278_E_STATE;
}

x278_status x278_writer_transaction_end(x278_writer *writer) {
    x278_status status = between_segments(writer);
    return status != X278_OK ? status : settle(writer, transaction_end(writer));
}

/* ST anew, the body, SE anew. */
static x278_status copy_transaction(x278_writer *writer, const x278_transaction *transaction, x278_span control) {
    const x278_segment *st = x278_transaction_segment_at(transaction, 0);
    x278_span values[] = {x278i_element(st, 1), control, x278i_element(st, 3)};
    x278_status status = transaction_begin(writer, values, st);
    bool unsaid = false;
    for (uint64_t i = 1; i < transaction->segment_count && status == X278_OK; i++) {
        const x278_segment *segment = x278_transaction_segment_at(transaction, i);
        bool is_trailer = x278i_segment_tag(segment) == X278I_TAG2('S', 'E');
        bool is_empty = (segment->flags & X278_SEGMENT_EMPTY) != 0;
        if (!is_trailer && !is_empty) {
            status = put_segment(writer, segment, X278_WRITER_KEEP_EMPTY);
        }
        if (status == X278_E_CHARACTER) { /* nothing of it will stand: go on for what else cannot be said */
            unsaid = true;
            writer->levels[X278I_LEVEL_TRANSACTION].children++;
            status = X278_OK;
        }
    }
    status = status != X278_OK ? status : transaction_end(writer);
    return status == X278_OK && unsaid ? X278_E_CHARACTER : status;
}

x278_status x278_writer_transaction(x278_writer *writer, const x278_transaction *transaction, const char *control) {
    x278_status status = between_segments(writer);
    if (status != X278_OK || transaction == NULL || transaction->segment_count == 0) {
        return status != X278_OK ? status : X278_E_INVALID_ARG;
    }
    x278_span number = input(control, X278_STRLEN);
    if (control != NULL && number.len == 0) {
        number = x278i_element(x278_transaction_segment_at(transaction, 0), 2);
    }
    open_level before[X278I_LEVELS];
    memcpy(before, writer->levels, sizeof before);
    size_t length = writer->emit.out.len;
    writer->hold = true;
    status = copy_transaction(writer, transaction, number);
    writer->hold = false;
    if (status != X278_OK) {
        memcpy(writer->levels, before, sizeof before);
        writer->emit.out.len = length;
        writer->emit.open = false;
        return settle(writer, status);
    }
    return settle(writer, flush_if_full(writer));
}

/* Transactions that somebody else writes */

x278_span x278i_writer_break(const x278_writer *writer) {
    return writer->line_break;
}

x278_status x278i_writer_hole_begin(x278_writer *writer, x278i_writer_hole *hole) {
    x278_status status = between_segments(writer);
    if (status != X278_OK) {
        return status;
    }
    if (!writer->levels[X278I_LEVEL_GROUP].open || writer->levels[X278I_LEVEL_TRANSACTION].open) {
        return X278_E_STATE;
    }
    const open_level *levels = writer->levels;
    *hole = (x278i_writer_hole){
        .emit = &writer->emit,
        .line_break = writer->line_break,
        .length = writer->emit.out.len,
        .offset = x278_writer_bytes(writer),
        .numbers = {writer->interchanges, levels[X278I_LEVEL_INTERCHANGE].children, levels[X278I_LEVEL_GROUP].children},
    };
    writer->hole = true;
    return X278_OK;
}

x278_status x278i_writer_hole_end(x278_writer *writer, x278i_writer_hole *hole, x278_status status) {
    writer->hole = false;
    if (status != X278_OK) {
        writer->emit.out.len = hole->length;
        writer->emit.open = false;
        return settle(writer, status);
    }
    writer->levels[X278I_LEVEL_GROUP].children++;
    writer->levels[X278I_LEVEL_GROUP].numbered++;
    return settle(writer, flush_if_full(writer));
}

/* The end */

x278_status x278_writer_close(x278_writer *writer) {
    x278_status status = between_segments(writer);
    if (status == X278_OK && writer->levels[X278I_LEVEL_TRANSACTION].open) {
        status = transaction_end(writer);
    }
    if (status == X278_OK && writer->levels[X278I_LEVEL_INTERCHANGE].open) {
        status = interchange_end(writer);
    }
    if (status == X278_OK) {
        status = flush(writer);
    }
    if (status == X278_OK && writer->file != NULL) {
        status = fflush(writer->file) == 0 ? X278_OK : X278_E_IO;
    }
    if (status == X278_OK) {
        writer->closed = true;
    }
    return writer == NULL ? status : settle(writer, status);
}

x278_status x278_writer_take_buffer(x278_writer *writer, x278_buf *out) {
    if (out == NULL) {
        return X278_E_INVALID_ARG;
    }
    *out = (x278_buf){NULL, 0, NULL};
    if (writer == NULL || writer->status != X278_OK) {
        return writer == NULL ? X278_E_INVALID_ARG : writer->status;
    }
    if (!writer->to_buffer || writer->emit.open) {
        return X278_E_STATE;
    }
    writer->flushed += writer->emit.out.len;
    writer->say.origin = writer->flushed;
    return settle(writer, x278i_buf_hand_over(writer->ctx, &writer->emit.out, out));
}
