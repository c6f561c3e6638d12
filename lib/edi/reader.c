#include "x278/reader.h"

#include <stdio.h>
#include <string.h>

#include "base/issue.h"
#include "edi/envelope.h"
#include "edi/lex.h"
#include "edi/reader.h"

#define DEFAULT_CHUNK ((size_t)256 * 1024)
#define DEFAULT_PAYLOAD ((uint64_t)1024 * 1024)

/* A copy of a header that outlives its place in the window. */
typedef struct header {
    x278i_tape tape;
    x278i_buf bytes;
} header;

struct x278_reader {
    const x278_ctx *ctx;
    x278_issues *issues;
    x278_status status; /* a failure is final */

    /* where bytes come from: exactly one of file, memory, feeding */
    FILE *file;
    size_t memory_left; /* bytes behind the window */
    bool feeding;
    bool fed_all;
    size_t chunk;

    char *window; /* owned, unless the source is memory */
    size_t window_capacity;

    x278i_lexer lexer;
    x278i_tape tape;
    x278i_envelope envelope;
    header headers[X278I_LEVEL_TRANSACTION]; /* ISA and GS */

    bool delivered; /* the segments on the tape were handed out */
    bool pending;   /* the last segment on the tape was lexed, but belongs to what comes next and is not taken yet */
    bool done;
    bool layout_told, ascii_told;   /* once an interchange */
    uint64_t run_begin, run_length; /* of text that belongs to no segment */
    bool run_blank;                 /* so far it is blanks, line breaks and byte order marks */
    bool run_leading;               /* it began before the first interchange */
    uint8_t mark;                   /* bytes of a byte order mark met so far; more than 3: there is none */
    uint8_t head;                   /* bytes of ISA that the run began with so far; more than 3: looked at */
    x278i_finding payload;          /* place of the length of the open payload, which outlives its segment */
    char payload_tag[3];
    x278_token token;
    x278i_transaction transaction;
};

/* End of the fields of release 0.1: never to change. */
#define READER_OPTIONS_BASELINE (offsetof(x278_reader_options, payload_bytes) + sizeof(uint64_t))

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
    if (given.flags != 0) {
        return X278_E_UNSUPPORTED;
    }
    x278_reader *reader = x278i_alloc(ctx, sizeof *reader);
    if (reader == NULL) {
        return X278_E_NOMEM;
    }
    memset(reader, 0, sizeof *reader);
    reader->ctx = ctx;
    reader->issues = issues;
    reader->chunk = given.chunk_bytes == 0               ? DEFAULT_CHUNK
                    : given.chunk_bytes < ctx->max_bytes ? (size_t)given.chunk_bytes
                                                         : ctx->max_bytes;
    uint64_t lookahead = given.payload_bytes == 0 ? DEFAULT_PAYLOAD : given.payload_bytes;
    lookahead = lookahead < ctx->max_bytes / 2 ? lookahead : ctx->max_bytes / 2;
    x278i_lex_init(&reader->lexer, ctx, &reader->tape, lookahead);
    x278i_envelope_init(&reader->envelope, ctx, issues);
    reader->run_leading = true;
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
        (*out)->tape.base = data == NULL ? "" : data;
        (*out)->memory_left = len;
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
    (*out)->file = fopen(path, "rb");
    if ((*out)->file == NULL) {
        x278_reader_free(*out);
        *out = NULL;
        return X278_E_IO;
    }
    return X278_OK;
}

x278_status x278_reader_open_feed(const x278_ctx *ctx, const x278_reader_options *options, x278_issues *issues,
                                  x278_reader **out) {
    x278_status status = reader_new(ctx, options, issues, out);
    if (status == X278_OK) {
        (*out)->feeding = true;
    }
    return status;
}

void x278_reader_free(x278_reader *reader) {
    if (reader == NULL) {
        return;
    }
    const x278_ctx *ctx = reader->ctx;
    if (reader->file != NULL) {
        fclose(reader->file);
    }
    x278i_tape_free(ctx, &reader->tape);
    for (size_t i = 0; i < sizeof reader->headers / sizeof reader->headers[0]; i++) {
        x278i_tape_free(ctx, &reader->headers[i].tape);
        x278i_buf_clear(ctx, &reader->headers[i].bytes);
    }
    x278i_envelope_free(&reader->envelope);
    x278i_free(ctx, reader->window, reader->window_capacity);
    x278i_free(ctx, reader, sizeof *reader);
}

uint64_t x278_reader_memory(const x278_reader *reader) {
    if (reader == NULL) {
        return 0;
    }
    uint64_t total = sizeof *reader + reader->window_capacity + x278i_tape_memory(&reader->tape);
    for (size_t i = 0; i < sizeof reader->headers / sizeof reader->headers[0]; i++) {
        total += x278i_tape_memory(&reader->headers[i].tape) + reader->headers[i].bytes.capacity;
    }
    for (size_t i = 0; i < X278I_LEVELS; i++) {
        total += reader->envelope.levels[i].seen.capacity * sizeof(x278i_run);
    }
    return total;
}

/* The window */

/* Move what is still needed to the front of the window, and make room for `more` bytes behind it. */
static x278_status make_room(x278_reader *reader, size_t more) {
    x278i_lexer *lexer = &reader->lexer;
    uint32_t mark = x278i_lex_mark(lexer);
    bool crowded = lexer->end + more > reader->window_capacity;
    if (mark > 0 && (crowded || mark > reader->window_capacity / 2)) {
        memmove(reader->window, reader->window + mark, lexer->end - mark);
        x278i_lex_slide(lexer, mark);
    }
    if (more > reader->ctx->max_bytes - lexer->end) {
        return X278_E_LIMIT;
    }
    void *window = reader->window;
    x278_status status = x278i_grow(reader->ctx, &window, &reader->window_capacity, lexer->end + more, 1, SIZE_MAX / 2);
    reader->window = window;
    reader->tape.base = window;
    return status;
}

static x278_status refill_from_memory(x278_reader *reader) {
    x278i_lexer *lexer = &reader->lexer;
    uint32_t mark = x278i_lex_mark(lexer);
    reader->tape.base += mark;
    x278i_lex_slide(lexer, mark);
    size_t room = reader->ctx->max_bytes - lexer->end;
    size_t more = reader->memory_left < room ? reader->memory_left : room;
    if (more == 0 && reader->memory_left > 0) {
        return X278_E_LIMIT;
    }
    lexer->end += (uint32_t)more;
    reader->memory_left -= more;
    lexer->ended = reader->memory_left == 0;
    return X278_OK;
}

static x278_status refill_from_file(x278_reader *reader) {
    x278i_lexer *lexer = &reader->lexer;
    size_t room = reader->ctx->max_bytes - (lexer->end - x278i_lex_mark(lexer));
    size_t wanted = reader->chunk < room ? reader->chunk : room;
    x278_status status = wanted == 0 ? X278_E_LIMIT : make_room(reader, wanted);
    if (status != X278_OK) {
        return status;
    }
    size_t got = fread(reader->window + lexer->end, 1, wanted, reader->file);
    if (got < wanted && ferror(reader->file)) {
        return X278_E_IO;
    }
    lexer->end += (uint32_t)got;
    lexer->ended = got < wanted;
    return X278_OK;
}

/* More input for the lexer. *need says that a feed reader has to be fed. */
static x278_status refill(x278_reader *reader, bool *need) {
    *need = false;
    if (reader->file != NULL) {
        return refill_from_file(reader);
    }
    if (!reader->feeding) {
        return refill_from_memory(reader);
    }
    *need = !reader->fed_all;
    reader->lexer.ended = reader->fed_all;
    return X278_OK;
}

x278_status x278_reader_feed(x278_reader *reader, const void *data, size_t len) {
    if (reader == NULL || (data == NULL && len > 0)) {
        return X278_E_INVALID_ARG;
    }
    if (!reader->feeding || reader->fed_all) {
        return X278_E_STATE;
    }
    if (reader->status != X278_OK || len == 0) {
        return reader->status;
    }
    x278_status status = make_room(reader, len);
    if (status == X278_OK) {
        memcpy(reader->window + reader->lexer.end, data, len);
        reader->lexer.end += (uint32_t)len;
    } else {
        reader->status = status;
    }
    return status;
}

x278_status x278_reader_feed_end(x278_reader *reader) {
    if (reader == NULL) {
        return X278_E_INVALID_ARG;
    }
    if (!reader->feeding || reader->fed_all) {
        return X278_E_STATE;
    }
    reader->fed_all = true;
    return X278_OK;
}

/* Issues */

static uint64_t input_offset(const x278_reader *reader, const char *at) {
    return reader->tape.origin + (uint64_t)(at - reader->tape.base);
}

static void tell(x278_reader *reader, int32_t code, uint64_t offset, uint64_t length, x278_str param) {
    x278i_finding finding = {.code = code, .offset = offset, .length = length};
    x278i_envelope_place(&reader->envelope, NULL, &finding);
    finding.params[0] = param;
    finding.param_count = param.ptr != NULL;
    x278i_issues_add(reader->issues, &finding);
}

static void tell_segment(x278_reader *reader, int32_t code, const x278_segment *segment, uint32_t element) {
    x278i_finding finding = {.code = code, .element = element, .repetition = element > 0};
    x278i_envelope_place(&reader->envelope, segment, &finding);
    x278_segment_place(segment, element, 0, 0, &finding.offset, &finding.length);
    x278i_issues_add(reader->issues, &finding);
}

static const x278_str no_param = {NULL, 0};

/* What the header said about the delimiters; `segment` is NULL when it was refused. */
static void tell_isa(x278_reader *reader, const x278_segment *segment) {
    const x278i_isa *isa = &reader->lexer.isa;
    for (uint32_t i = 0; i < isa->note_count; i++) {
        x278i_digits room;
        x278i_finding finding = {
            .code = isa->notes[i].code,
            .element = isa->notes[i].element,
            .repetition = isa->notes[i].element > 0,
            .offset = reader->tape.origin + reader->lexer.begin + isa->notes[i].begin,
            .length = isa->notes[i].size,
        };
        x278i_envelope_place(&reader->envelope, segment, &finding);
        if (finding.code == X278I_ISSUE_isa_length) {
            finding.params[0] = x278i_number(&room, (uint64_t)isa->size + 1);
            finding.param_count = 1;
        }
        x278i_issues_add(reader->issues, &finding);
    }
}

/* Length of the well-formed UTF-8 character at `at`, 0 when there is none. */
static size_t utf8_length(const unsigned char *at, size_t len) {
    size_t more;
    unsigned lowest = 0x80;
    unsigned highest = 0xbf;
    if (at[0] < 0x80) {
        return 1;
    }
    if (at[0] >= 0xc2 && at[0] <= 0xdf) {
        more = 1;
    } else if (at[0] >= 0xe0 && at[0] <= 0xef) {
        more = 2;
        lowest = at[0] == 0xe0 ? 0xa0 : 0x80;
        highest = at[0] == 0xed ? 0x9f : 0xbf;
    } else if (at[0] >= 0xf0 && at[0] <= 0xf4) {
        more = 3;
        lowest = at[0] == 0xf0 ? 0x90 : 0x80;
        highest = at[0] == 0xf4 ? 0x8f : 0xbf;
    } else {
        return 0;
    }
    if (more >= len || at[1] < lowest || at[1] > highest) {
        return 0;
    }
    for (size_t i = 2; i <= more; i++) {
        if ((at[i] & 0xc0) != 0x80) {
            return 0;
        }
    }
    return more + 1;
}

/* NUL bytes, broken UTF-8, and (once an interchange) characters outside of ASCII. */
static void tell_unusual(x278_reader *reader, const x278_segment *segment) {
    uint32_t counted = (segment->flags & X278_SEGMENT_PAYLOAD) != 0 && reader->lexer.hold ? 1 : 0;
    for (uint32_t i = 0; i + counted < segment->count; i++) {
        x278_span value = x278i_element(segment, i);
        bool nul = false;
        bool broken = false;
        bool beyond = false;
        for (size_t at = 0; at < value.len;) {
            const unsigned char *byte = (const unsigned char *)value.ptr + at;
            size_t size = utf8_length(byte, value.len - at);
            nul = nul || *byte == 0;
            broken = broken || size == 0;
            beyond = beyond || size > 1;
            at += size == 0 ? 1 : size;
        }
        if (nul) {
            tell_segment(reader, X278I_ISSUE_nul_byte, segment, i);
        }
        if (broken) {
            tell_segment(reader, X278I_ISSUE_not_utf8, segment, i);
        }
        if (beyond && !broken && !reader->ascii_told) {
            reader->ascii_told = true;
            tell_segment(reader, X278I_ISSUE_not_ascii, segment, i);
        }
    }
}

/* A payload that comes in pieces begins: keep what a finding at its end has to say. */
static void keep_payload_place(x278_reader *reader, const x278_segment *segment) {
    uint32_t element = reader->lexer.payload_rule->length;
    x278i_finding *finding = &reader->payload;
    *finding = (x278i_finding){.element = element, .repetition = 1};
    x278i_envelope_place(&reader->envelope, segment, finding);
    x278_segment_place(segment, element, 0, 0, &finding->offset, &finding->length);
    memcpy(reader->payload_tag, finding->tag.ptr, sizeof reader->payload_tag);
    finding->tag = (x278_span){reader->payload_tag, sizeof reader->payload_tag};
}

static const struct {
    uint32_t note;
    int32_t code;
} payload_notes[] = {
    {X278I_NOTE_PAYLOAD_MISSING, X278I_ISSUE_payload_length_missing},
    {X278I_NOTE_PAYLOAD_INVALID, X278I_ISSUE_payload_length_invalid},
    {X278I_NOTE_PAYLOAD_WRONG, X278I_ISSUE_payload_length_wrong},
    {X278I_NOTE_PAYLOAD_CUT, X278I_ISSUE_payload_truncated},
};

static void tell_payload(x278_reader *reader, const x278_segment *segment) {
    for (size_t i = 0; i < sizeof payload_notes / sizeof payload_notes[0]; i++) {
        if ((reader->lexer.notes & payload_notes[i].note) != 0) {
            tell_segment(reader, payload_notes[i].code, segment, reader->lexer.payload_rule->length);
        }
    }
}

/* All that the lexer noted about a segment. */
static void tell_notes(x278_reader *reader, const x278_segment *segment) {
    uint32_t notes = reader->lexer.notes;
    if ((notes & X278I_NOTE_ISA) != 0) {
        reader->layout_told = false;
        reader->ascii_told = false;
        tell_isa(reader, segment);
    }
    if ((notes & X278I_NOTE_ISA_CUT) != 0) {
        tell_segment(reader, X278I_ISSUE_isa_incomplete, segment, 0);
    }
    if ((notes & X278I_NOTE_LAYOUT) != 0 && !reader->layout_told) {
        reader->layout_told = true;
        tell(reader, X278I_ISSUE_layout_blank, reader->tape.origin + segment->begin - segment->gap, segment->gap,
             no_param);
    }
    if ((segment->flags & X278_SEGMENT_EMPTY) != 0) {
        tell_segment(reader, X278I_ISSUE_segment_empty, segment, 0);
    }
    if ((segment->flags & X278_SEGMENT_WRAPPED) != 0) {
        tell_segment(reader, X278I_ISSUE_line_wrapped, segment, 0);
    }
    if ((notes & X278I_NOTE_UNUSUAL) != 0) {
        tell_unusual(reader, segment);
    }
    tell_payload(reader, segment);
    if ((segment->flags & X278_SEGMENT_UNTERMINATED) != 0 && (notes & X278I_NOTE_PAYLOAD_CUT) == 0) {
        tell_segment(reader, X278I_ISSUE_segment_unterminated, segment, 0);
    }
}

/* Text that belongs to no segment */

static bool is_blank_text(x278_span text) {
    for (size_t i = 0; i < text.len; i++) {
        if (text.ptr[i] != ' ' && text.ptr[i] != '\t' && text.ptr[i] != '\r' && text.ptr[i] != '\n') {
            return false;
        }
    }
    return true;
}

/* Take the bytes of a byte order mark, which may come one by one, off the text that begins the input. */
static void take_mark(x278_reader *reader, x278_span *text, uint64_t *offset) {
    static const char mark[] = "\xef\xbb\xbf";
    while (text->len > 0 && reader->mark < 3 && *offset == reader->mark && *text->ptr == mark[reader->mark]) {
        text->ptr++;
        text->len--;
        ++*offset;
        if (++reader->mark == 3) {
            tell(reader, X278I_ISSUE_byte_order_mark, 0, 3, no_param);
        }
    }
}

/* A run of text begins at `offset`, with the bytes that began like a byte order mark and were none. */
static void begin_run(x278_reader *reader, uint64_t offset) {
    uint64_t broken = reader->mark < 3 ? reader->mark : 0;
    reader->run_begin = offset - broken;
    reader->run_length = broken;
    reader->run_blank = broken == 0;
    reader->head = broken == 0 ? 0 : UINT8_MAX;
    reader->mark = UINT8_MAX;
}

/* Text that begins with ISA and goes on with a byte that can be no separator: somebody meant a header. */
static void look_for_head(x278_reader *reader, x278_span text, uint64_t offset) {
    for (size_t i = 0; i < text.len && reader->head <= 3; i++) {
        x278_span byte = {text.ptr + i, 1};
        if (reader->head == 0 && is_blank_text(byte)) {
            continue;
        }
        if (reader->head < 3) {
            reader->head = *byte.ptr == "ISA"[reader->head] ? reader->head + 1 : UINT8_MAX;
            continue;
        }
        reader->head = UINT8_MAX;
        if (!x278i_isa_separates(*byte.ptr)) {
            tell(reader, X278I_ISSUE_element_separator_invalid, offset + i, 1, no_param);
        }
    }
}

/* One more piece of text. */
static void take_text(x278_reader *reader, x278_span text) {
    uint64_t offset = input_offset(reader, text.ptr);
    if ((reader->lexer.notes & X278I_NOTE_ISA_CUT) != 0) {
        tell(reader, X278I_ISSUE_isa_incomplete, offset, text.len, no_param);
    }
    if (reader->lexer.notes & X278I_NOTE_LAYOUT && !reader->layout_told) {
        reader->layout_told = true;
        tell(reader, X278I_ISSUE_layout_blank, offset, text.len, no_param);
    }
    take_mark(reader, &text, &offset);
    reader->lexer.notes = 0;
    if (text.len == 0) {
        return;
    }
    if (reader->run_length == 0) {
        begin_run(reader, offset);
    }
    look_for_head(reader, text, offset);
    reader->run_blank = reader->run_blank && is_blank_text(text);
    reader->run_length += text.len;
}

/* The run of text ends: say what it was. */
static void end_text(x278_reader *reader) {
    if (reader->run_length == 0 && reader->mark > 0 && reader->mark < 3) {
        begin_run(reader, reader->mark);
    }
    if (reader->run_length > 0 && !reader->run_blank) {
        x278i_digits room;
        tell(reader, X278I_ISSUE_text_outside, reader->run_begin, reader->run_length,
             x278i_number(&room, reader->run_length));
    } else if (reader->run_length > 0 && reader->run_leading) {
        tell(reader, X278I_ISSUE_leading_blank, reader->run_begin, reader->run_length, no_param);
    }
    reader->run_length = 0;
    reader->run_leading = false;
}

/* Reading */

static x278_status keep_header(x278_reader *reader, int level, const x278_segment *segment) {
    header *kept = &reader->headers[level];
    for (int i = level + 1; i < X278I_LEVEL_TRANSACTION; i++) {
        x278i_tape_reset(&reader->headers[i].tape);
    }
    return x278i_tape_copy(reader->ctx, segment, &kept->bytes, &kept->tape);
}

/* A segment came: envelope, issues, headers. */
static x278_status take_segment(x278_reader *reader, x278_segment *segment) {
    end_text(reader);
    int level = 0;
    x278i_role role = x278i_envelope_role(&reader->envelope, segment, &level);
    x278_status status = x278i_envelope_step(&reader->envelope, segment);
    tell_notes(reader, segment);
    reader->lexer.notes = 0;
    if (status == X278_OK && role == X278I_ROLE_OPENS && level < X278I_LEVEL_TRANSACTION) {
        status = keep_header(reader, level, segment);
    }
    if (role == X278I_ROLE_CLOSES && level == X278I_LEVEL_INTERCHANGE) {
        x278i_lex_leave(&reader->lexer);
    }
    return status;
}

/* What the last segment closed is closed from here on: its header is no longer in force. */
static void settle_envelope(x278_reader *reader) {
    x278i_envelope_settle(&reader->envelope);
    for (int i = 0; i < X278I_LEVEL_TRANSACTION; i++) {
        if (!reader->envelope.levels[i].open) {
            x278i_tape_reset(&reader->headers[i].tape);
        }
    }
}

/* UTF-16 with a byte order mark: no use to look for ASCII in it. */
static bool is_utf16(const x278_reader *reader) {
    const x278i_tape *tape = &reader->tape;
    return tape->origin == 0 && reader->lexer.end >= 2 &&
           (memcmp(tape->base, "\xff\xfe", 2) == 0 || memcmp(tape->base, "\xfe\xff", 2) == 0);
}

static x278_status at_end(x278_reader *reader) {
    if (!reader->done) {
        reader->done = true;
        end_text(reader);
        uint64_t offset = reader->tape.origin + reader->lexer.end;
        x278i_envelope_finish(&reader->envelope, offset);
        if (reader->envelope.levels[X278I_LEVEL_INTERCHANGE].number == 0) {
            tell(reader, X278I_ISSUE_no_interchange, 0, offset, no_param);
        }
    }
    return X278_OK;
}

static x278_status limit_reached(x278_reader *reader, uint32_t at, const char *limit) {
    tell(reader, X278I_ISSUE_limit_reached, reader->tape.origin + at, 0, x278i_text(limit));
    return X278_E_LIMIT;
}

/* One step of the lexer, refilling as needed; *result is MORE only for a feed reader that needs input. */
static x278_status lex(x278_reader *reader, x278i_lex_result *result) {
    settle_envelope(reader);
    for (;;) {
        if (reader->lexer.at == 0 && is_utf16(reader)) {
            tell(reader, X278I_ISSUE_utf16, 0, 2, no_param);
            return X278_E_SYNTAX;
        }
        *result = x278i_lex_next(&reader->lexer);
        if (*result == X278I_LEX_MORE) {
            bool need;
            x278_status status = refill(reader, &need);
            if (status == X278_E_LIMIT) {
                return limit_reached(reader, reader->lexer.at, "max_bytes");
            }
            if (status != X278_OK || need) {
                return status;
            }
            continue;
        }
        switch (*result) {
        case X278I_LEX_REFUSED:
            end_text(reader);
            tell_isa(reader, NULL);
            return X278_E_SYNTAX;
        case X278I_LEX_LIMIT:
            return limit_reached(reader, reader->lexer.begin, "max_segments or max_elements");
        case X278I_LEX_NOMEM:
            return X278_E_NOMEM;
        default:
            return X278_OK;
        }
    }
}

/* Forget what was handed out. */
static void forget_delivered(x278_reader *reader) {
    if (reader->delivered) {
        if (reader->pending) {
            x278i_tape_keep_last(&reader->tape);
        } else {
            x278i_tape_reset(&reader->tape);
        }
        reader->delivered = false;
    }
    reader->lexer.hold = false;
}

/* A payload that was streamed has ended: was its length right? */
static void take_payload_end(x278_reader *reader) {
    for (size_t i = 0; i < sizeof payload_notes / sizeof payload_notes[0]; i++) {
        if ((reader->lexer.notes & payload_notes[i].note) != 0) {
            reader->payload.code = payload_notes[i].code;
            x278i_issues_add(reader->issues, &reader->payload);
        }
    }
    reader->lexer.notes = 0;
}

static x278_status next_token(x278_reader *reader) {
    x278_token *token = &reader->token;
    x278i_lexer *lexer = &reader->lexer;
    forget_delivered(reader);
    *token = (x278_token){.struct_size = sizeof *token};
    x278i_lex_result result = X278I_LEX_SEGMENT;
    x278_status status = X278_OK;
    if (!reader->pending) {
        status = lex(reader, &result);
        if (status != X278_OK) {
            return status;
        }
    }
    x278_segment *segment = NULL;
    switch (result) {
    case X278I_LEX_SEGMENT:
    case X278I_LEX_PAYLOAD_BEGIN:
        segment = &reader->tape.segments[0];
        reader->delivered = true;
        reader->pending = false;
        status = take_segment(reader, segment);
        if (result == X278I_LEX_PAYLOAD_BEGIN) {
            keep_payload_place(reader, segment);
        }
        token->kind = result == X278I_LEX_SEGMENT ? X278_TOKEN_SEGMENT : X278_TOKEN_PAYLOAD_BEGIN;
        token->segment = segment;
        token->offset = reader->tape.origin + segment->begin;
        token->length = result == X278I_LEX_SEGMENT ? segment->size : lexer->payload_left;
        break;
    case X278I_LEX_PAYLOAD_DATA:
    case X278I_LEX_TEXT:
        token->kind = result == X278I_LEX_TEXT ? X278_TOKEN_TEXT : X278_TOKEN_PAYLOAD_DATA;
        token->data = lexer->data;
        token->offset = input_offset(reader, lexer->data.ptr);
        token->length = lexer->data.len;
        if (result == X278I_LEX_TEXT) {
            take_text(reader, lexer->data);
        }
        break;
    case X278I_LEX_PAYLOAD_END:
        token->kind = X278_TOKEN_PAYLOAD_END;
        token->flags = lexer->result_flags;
        token->offset = reader->tape.origin + lexer->at;
        take_payload_end(reader);
        break;
    case X278I_LEX_MORE:
        token->kind = X278_TOKEN_NEED_INPUT;
        break;
    default:
        token->kind = X278_TOKEN_END;
        token->offset = reader->tape.origin + lexer->end;
        status = at_end(reader);
        break;
    }
    x278i_finding place = {.code = 0};
    x278i_envelope_place(&reader->envelope, NULL, &place);
    token->interchange = place.interchange;
    token->group = place.group;
    token->transaction = place.transaction;
    return status;
}

/* A failure is final, and so is an issue that memory did not suffice for. */
static x278_status settle(x278_reader *reader, x278_status status) {
    if (x278i_issues_failed(reader->issues)) {
        status = X278_E_NOMEM;
    }
    if (status != X278_OK) {
        reader->status = status;
    }
    return status;
}

x278_status x278_reader_next(x278_reader *reader, const x278_token **out) {
    if (out == NULL) {
        return X278_E_INVALID_ARG;
    }
    *out = NULL;
    if (reader == NULL) {
        return X278_E_INVALID_ARG;
    }
    if (reader->status != X278_OK) {
        return reader->status;
    }
    if (reader->lexer.hold && !reader->delivered) {
        return X278_E_STATE; /* x278_reader_next_transaction() waits for input */
    }
    x278_status status = settle(reader, next_token(reader));
    if (status == X278_OK) {
        *out = &reader->token;
    }
    return status;
}

/* The transaction on the tape is complete: `count` segments of it. */
static x278_status hand_out(x278_reader *reader, size_t count, const x278_transaction **out) {
    x278_transaction *view = &reader->transaction.view;
    const x278i_tape *tape = &reader->tape;
    const x278_segment *last = &tape->segments[count - 1];
    uint64_t end = tape->origin + last->begin + last->size;
    view->struct_size = sizeof *view;
    view->delimiters = tape->delimiters;
    view->isa = reader->headers[X278I_LEVEL_INTERCHANGE].tape.segments;
    view->gs = reader->headers[X278I_LEVEL_GROUP].tape.segments;
    if (reader->headers[X278I_LEVEL_INTERCHANGE].tape.segment_count == 0) {
        view->isa = NULL;
    }
    if (reader->headers[X278I_LEVEL_GROUP].tape.segment_count == 0) {
        view->gs = NULL;
    }
    view->segment_count = count;
    view->offset = tape->origin + tape->segments[0].begin;
    view->length = end + ((last->flags & X278_SEGMENT_UNTERMINATED) == 0) - view->offset;
    reader->transaction.segments = tape->segments;
    reader->delivered = true;
    *out = view;
    return X278_OK;
}

/* A segment was lexed while looking for a transaction, or inside of one. *count is set when one is complete, *outside
 * when the segment stands outside of transactions. */
static x278_status collect(x278_reader *reader, size_t *count, const x278_segment **outside) {
    x278_segment *segment = &reader->tape.segments[reader->tape.segment_count - 1];
    int level = 0;
    x278i_role role = x278i_envelope_role(&reader->envelope, segment, &level);
    bool of_envelope = role == X278I_ROLE_OPENS || role == X278I_ROLE_CLOSES;
    bool opens = role == X278I_ROLE_OPENS && level == X278I_LEVEL_TRANSACTION;
    bool closes = role == X278I_ROLE_CLOSES && level == X278I_LEVEL_TRANSACTION;
    if (reader->lexer.hold && of_envelope && !closes) {
        x278i_envelope_cut(&reader->envelope, reader->tape.origin + segment->begin);
        reader->pending = true;
        *count = reader->tape.segment_count - 1;
        return X278_OK;
    }
    reader->pending = false;
    x278_status status = take_segment(reader, segment);
    if (opens) {
        x278i_finding place = {.code = 0};
        x278i_envelope_place(&reader->envelope, NULL, &place);
        reader->lexer.hold = true;
        reader->transaction.view.interchange = place.interchange;
        reader->transaction.view.group = place.group;
        reader->transaction.view.transaction = place.transaction;
    } else if (closes && reader->lexer.hold) {
        *count = reader->tape.segment_count;
    } else if (!reader->lexer.hold) {
        reader->delivered = true;
        *outside = segment;
    }
    return status;
}

static x278_status next_unit(x278_reader *reader, x278i_unit *out) {
    if (reader->delivered) {
        forget_delivered(reader);
    }
    for (;;) {
        x278i_lex_result result = X278I_LEX_SEGMENT;
        x278_status status = reader->pending ? X278_OK : lex(reader, &result);
        if (status != X278_OK || result == X278I_LEX_MORE) {
            return status;
        }
        size_t count = 0;
        switch (result) {
        case X278I_LEX_SEGMENT:
            status = collect(reader, &count, &out->segment);
            break;
        case X278I_LEX_PAYLOAD_BEGIN:
            status = take_segment(reader, &reader->tape.segments[0]);
            keep_payload_place(reader, &reader->tape.segments[0]);
            x278i_tape_reset(&reader->tape);
            break;
        case X278I_LEX_PAYLOAD_END:
            take_payload_end(reader);
            break;
        case X278I_LEX_TEXT:
            take_text(reader, reader->lexer.data);
            break;
        case X278I_LEX_END:
            status = at_end(reader);
            count = reader->lexer.hold ? reader->tape.segment_count : 0;
            status = status == X278_OK && count == 0 ? X278_E_NOT_FOUND : status;
            break;
        default: /* a piece of a payload outside of transactions */
            break;
        }
        if (status != X278_OK || out->segment != NULL) {
            return status;
        }
        if (count > 0) {
            return hand_out(reader, count, &out->transaction);
        }
    }
}

x278_status x278i_reader_next_unit(x278_reader *reader, x278i_unit *out) {
    *out = (x278i_unit){NULL, NULL};
    if (reader->status != X278_OK) {
        return reader->status;
    }
    bool collecting = reader->lexer.hold && !reader->delivered;
    x278i_envelope_settle(&reader->envelope);
    if (reader->envelope.levels[X278I_LEVEL_TRANSACTION].open && !collecting) {
        return X278_E_STATE;
    }
    x278_status status = next_unit(reader, out);
    if (status == X278_E_NOT_FOUND && !x278i_issues_failed(reader->issues)) {
        return status;
    }
    status = settle(reader, status == X278_E_NOT_FOUND ? X278_OK : status);
    if (status != X278_OK) {
        *out = (x278i_unit){NULL, NULL};
    }
    return status;
}

x278_status x278_reader_next_transaction(x278_reader *reader, const x278_transaction **out) {
    if (out == NULL) {
        return X278_E_INVALID_ARG;
    }
    *out = NULL;
    if (reader == NULL) {
        return X278_E_INVALID_ARG;
    }
    x278i_unit unit;
    x278_status status;
    do {
        status = x278i_reader_next_unit(reader, &unit);
    } while (status == X278_OK && unit.segment != NULL);
    *out = unit.transaction;
    return status;
}

const x278_segment *x278_transaction_segment(const x278_transaction *transaction, uint64_t index) {
    if (transaction == NULL || index >= transaction->segment_count) {
        return NULL;
    }
    return x278i_transaction_segments(transaction) + index;
}

void x278i_reader_place(const x278_reader *reader, const x278_transaction *transaction, const x278_segment *segment,
                        x278i_finding *finding) {
    x278i_envelope_place(&reader->envelope, segment, finding);
    if (transaction != NULL) {
        finding->interchange = transaction->interchange;
        finding->group = transaction->group;
        finding->transaction = transaction->transaction;
    }
}

const x278_segment *x278i_reader_header(const x278_reader *reader, int level) {
    const x278i_tape *tape = &reader->headers[level].tape;
    return tape->segment_count == 0 ? NULL : tape->segments;
}

uint64_t x278i_reader_declared(const x278_reader *reader, int level) {
    const x278i_control *declared = &reader->envelope.levels[level].declared;
    return declared->numeric ? declared->value : UINT64_MAX;
}
