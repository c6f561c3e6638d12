/* What a writer writes around segments: interchanges, groups and transactions, opened and closed with their counts and
 * numbers, and the end of the output. */
#include <string.h>

#include "edi/header.h"
#include "edi/isa.h"
#include "edi/missing.h"
#include "edi/nesting.h"
#include "edi/reader.h"
#include "edi/writing.h"

/* Places of elements in headers, from 0. */
enum {
    ISA_REPETITION = 10,
    ISA_VERSION = 11,
    ISA_CONTROL = 12,
    GS_CONTROL = 5
};

static x278_status put_element(x278_writer *writer, x278_span value) {
    return x278i_emit_part(&writer->emit, writer->emit.delimiters.element, value);
}

/* End a segment of the envelope, or forget it when writing it has failed. */
static x278_status settle_segment(x278_writer *writer, x278_status status, uint32_t flags) {
    if (status == X278_OK) {
        return x278i_writer_end_segment(writer, flags, false);
    }
    if (writer->emit.open) {
        x278i_emit_drop(&writer->emit);
    }
    return status;
}

/* Write a whole segment of plain elements: the values, then what `like` (may be NULL) has behind as many. */
static x278_status put_plain(x278_writer *writer, const char *tag, const x278_span *values, size_t count,
                             const x278_segment *like) {
    x278_status status = x278i_emit_begin(&writer->emit, x278i_input(tag, X278_STRLEN));
    for (size_t i = 0; i < count && status == X278_OK; i++) {
        status = put_element(writer, values[i]);
    }
    for (uint32_t i = (uint32_t)count + 1; like != NULL && i < like->count && status == X278_OK; i++) {
        status = put_element(writer, x278i_element(like, i));
    }
    return settle_segment(writer, status, 0);
}

static void open_at(x278_writer *writer, int level, x278_span control) {
    x278i_open_level *opened = &writer->levels[level];
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
    x278_span values[] = {{number.ptr, number.len}, x278i_input(writer->levels[level].control, X278_STRLEN)};
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
    unsigned char byte = value.ptr != NULL && value.len == 1 ? (unsigned char)value.ptr[0] : 0;
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
        status = x278i_emit_begin(&writer->emit, x278i_input("ISA", 3));
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
    x278_status status = x278i_writer_between(writer);
    if (status != X278_OK || options == NULL) {
        return options == NULL ? X278_E_INVALID_ARG : status;
    }
    x278_interchange_options given;
    status = x278i_take_options(options, options->struct_size, X278I_INTERCHANGE_BASELINE, &given, sizeof given);
    if (status != X278_OK || (given.flags & ~(uint32_t)X278_HEADER_AS_READ) != 0) {
        return status != X278_OK ? status : X278_E_UNSUPPORTED;
    }
    if (writer->levels[X278I_LEVEL_INTERCHANGE].open) {
        return X278_E_STATE;
    }
    return x278i_writer_settle(writer, put_isa(writer, &given));
}

static x278_status group_end(x278_writer *writer) {
    x278i_open_level *level = &writer->levels[X278I_LEVEL_GROUP];
    if (!level->open || writer->levels[X278I_LEVEL_TRANSACTION].open) {
        return X278_E_STATE;
    }
    return close_at(writer, X278I_LEVEL_GROUP, "GE", level->children);
}

x278_status x278_writer_group_end(x278_writer *writer) {
    x278_status status = x278i_writer_between(writer);
    return status != X278_OK ? status : x278i_writer_settle(writer, group_end(writer));
}

static x278_status interchange_end(x278_writer *writer) {
    x278i_open_level *level = &writer->levels[X278I_LEVEL_INTERCHANGE];
    if (!level->open || writer->levels[X278I_LEVEL_TRANSACTION].open) {
        return X278_E_STATE;
    }
    x278_status status = writer->levels[X278I_LEVEL_GROUP].open ? group_end(writer) : X278_OK;
    return status != X278_OK ? status : close_at(writer, X278I_LEVEL_INTERCHANGE, "IEA", level->children);
}

x278_status x278_writer_interchange_end(x278_writer *writer) {
    x278_status status = x278i_writer_between(writer);
    return status != X278_OK ? status : x278i_writer_settle(writer, interchange_end(writer));
}

/* GS06: the caller's, that of a header that was read, or the next one. */
static x278_span group_number(const x278_group_options *options, uint64_t next, x278i_digits *room) {
    if (options->control_number != NULL) {
        return x278i_input(options->control_number, X278_STRLEN);
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
    x278i_open_level *parent = &writer->levels[X278I_LEVEL_INTERCHANGE];
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
    x278_status status = x278i_writer_between(writer);
    if (status != X278_OK || options == NULL) {
        return options == NULL ? X278_E_INVALID_ARG : status;
    }
    x278_group_options given;
    status = x278i_take_options(options, options->struct_size, X278I_GROUP_BASELINE, &given, sizeof given);
    if (status != X278_OK || (given.flags & ~(uint32_t)X278_HEADER_AS_READ) != 0) {
        return status != X278_OK ? status : X278_E_UNSUPPORTED;
    }
    if (!writer->levels[X278I_LEVEL_INTERCHANGE].open || writer->levels[X278I_LEVEL_TRANSACTION].open) {
        return X278_E_STATE;
    }
    if (writer->levels[X278I_LEVEL_GROUP].open) {
        status = x278i_writer_settle(writer, group_end(writer));
    }
    return status != X278_OK ? status : x278i_writer_settle(writer, put_gs(writer, &given));
}

static x278_status transaction_begin(x278_writer *writer, const x278_span given[3], const x278_segment *like) {
    x278i_open_level *group = &writer->levels[X278I_LEVEL_GROUP];
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
    x278_status status = x278i_writer_between(writer);
    if (status != X278_OK) {
        return status;
    }
    x278_span values[] = {x278i_input(id, X278_STRLEN), x278i_input(control, X278_STRLEN),
                          x278i_input(guide, X278_STRLEN)};
    return x278i_writer_settle(writer, transaction_begin(writer, values, NULL));
}

static x278_status transaction_end(x278_writer *writer) {
    x278i_open_level *level = &writer->levels[X278I_LEVEL_TRANSACTION];
    return level->open ? close_at(writer, X278I_LEVEL_TRANSACTION, "SE", level->children + 1) : X278_E_STATE;
}

x278_status x278_writer_transaction_end(x278_writer *writer) {
    x278_status status = x278i_writer_between(writer);
    return status != X278_OK ? status : x278i_writer_settle(writer, transaction_end(writer));
}

static bool is_trailer(const x278_segment *segment) {
    return x278i_segment_tag(segment) == X278I_TAG2('S', 'E');
}

/* ST anew, the body, SE anew. */
static x278_status copy_transaction(x278_writer *writer, const x278_transaction *transaction, x278_span control) {
    const x278_segment *st = x278_transaction_segment_at(transaction, 0);
    x278_span values[] = {x278i_element(st, 1), control, x278i_element(st, 3)};
    x278_status status = transaction_begin(writer, values, st);
    bool unsaid = false;
    const x278_segment *segments = x278i_transaction_segments(transaction);
    size_t count = transaction->segment_count;
    count -= is_trailer(&segments[count - 1]);
    for (size_t i = 1; i < count && status == X278_OK; i++) {
        const x278_segment *segment = &segments[i];
        size_t run = 0;
        status = x278i_writer_put_run(writer, segment, count - i, &run);
        if (run > 0) {
            i += run - 1;
            continue;
        }
        bool is_empty = (segment->flags & X278_SEGMENT_EMPTY) != 0;
        if (!is_trailer(segment) && !is_empty) {
            status = x278i_writer_put(writer, segment, X278_WRITER_KEEP_EMPTY);
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
    x278_status status = x278i_writer_between(writer);
    if (status != X278_OK || transaction == NULL || transaction->segment_count == 0) {
        return status != X278_OK ? status : X278_E_INVALID_ARG;
    }
    if (transaction->incomplete != 0 && !writer->incomplete) {
        x278i_finding finding = {.offset = transaction->offset,
                                 .interchange = transaction->interchange,
                                 .group = transaction->group,
                                 .transaction = transaction->transaction};
        return x278i_missing_refuse(writer->issues, transaction->incomplete, &finding);
    }
    x278_span number = x278i_input(control, X278_STRLEN);
    if (control != NULL && number.len == 0) {
        number = x278i_element(x278_transaction_segment_at(transaction, 0), 2);
    }
    x278i_open_level before[X278I_LEVELS];
    memcpy(before, writer->levels, sizeof before);
    size_t length = writer->emit.out.len;
    writer->hold = true;
    status = copy_transaction(writer, transaction, number);
    writer->hold = false;
    if (status != X278_OK) {
        memcpy(writer->levels, before, sizeof before);
        writer->emit.out.len = length;
        writer->emit.open = false;
        return x278i_writer_settle(writer, status);
    }
    return x278i_writer_settle(writer, x278i_writer_flush_if_full(writer));
}

/* Transactions that somebody else writes */

x278_issues *x278i_writer_issues(const x278_writer *writer) {
    return writer->issues;
}

x278_span x278i_writer_break(const x278_writer *writer) {
    return writer->line_break;
}

x278_status x278i_writer_hole_begin(x278_writer *writer, x278i_writer_hole *hole) {
    x278_status status = x278i_writer_between(writer);
    if (status != X278_OK) {
        return status;
    }
    if (!writer->levels[X278I_LEVEL_GROUP].open || writer->levels[X278I_LEVEL_TRANSACTION].open) {
        return X278_E_STATE;
    }
    const x278i_open_level *levels = writer->levels;
    *hole = (x278i_writer_hole){
        .emit = &writer->emit,
        .line_break = writer->line_break,
        .length = writer->emit.out.len,
        .offset = x278_writer_bytes(writer),
        .numbers = {writer->interchanges, levels[X278I_LEVEL_INTERCHANGE].children, levels[X278I_LEVEL_GROUP].children},
    };
    writer->hole = true;
    writer->emit.inserts = writer->to_buffer ? NULL : &writer->inserts;
    return X278_OK;
}

x278_status x278i_writer_hole_end(x278_writer *writer, x278i_writer_hole *hole, x278_status status) {
    writer->hole = false;
    writer->emit.inserts = NULL;
    if (status != X278_OK) {
        x278i_inserts_drop(&writer->inserts, hole->length);
        writer->emit.out.len = hole->length;
        writer->emit.open = false;
        return x278i_writer_settle(writer, status);
    }
    writer->levels[X278I_LEVEL_GROUP].children++;
    writer->levels[X278I_LEVEL_GROUP].numbered++;
    return x278i_writer_settle(writer, x278i_writer_flush_if_full(writer));
}

/* The end */

x278_status x278_writer_close(x278_writer *writer) {
    x278_status status = x278i_writer_between(writer);
    if (status == X278_OK && writer->levels[X278I_LEVEL_TRANSACTION].open) {
        status = transaction_end(writer);
    }
    if (status == X278_OK && writer->levels[X278I_LEVEL_INTERCHANGE].open) {
        status = interchange_end(writer);
    }
    if (status == X278_OK) {
        status = x278i_writer_flush(writer);
    }
    if (status == X278_OK && writer->file.open) {
        status = x278i_file_close(&writer->file);
    }
    if (status == X278_OK) {
        writer->closed = true;
    }
    return writer == NULL ? status : x278i_writer_settle(writer, status);
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
    return x278i_writer_settle(writer, x278i_buf_hand_over(writer->ctx, &writer->emit.out, out));
}
