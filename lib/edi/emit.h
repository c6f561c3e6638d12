/* Builds segments from their parts in a buffer. */
#ifndef X278I_EDI_EMIT_H
#define X278I_EDI_EMIT_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "base/buf.h"
#include "edi/say.h"
#include "edi/tape.h"
#include "x278/writer.h"

typedef struct x278i_emit {
    const x278_ctx *ctx;
    x278_delimiters delimiters;
    x278i_say *say; /* rules for what is written; NULL: bytes as they are. Set before the delimiters */
    bool is_delimiter[256];
    bool is_special[256]; /* a delimiter, or a byte outside of the limit: to be looked at */
    x278i_buf out;
    size_t begin;       /* of the open segment in `out` */
    size_t part;        /* of the open part in `out` */
    bool open;          /* a segment is open */
    bool has_element;   /* and has an element */
    bool divided;       /* the open element has a second repetition or component */
    bool trim;          /* empty parts stand where trimming may take them away */
    x278i_buf *inserts; /* x278i_insert after x278i_insert, by `at`; NULL: payloads are read at once */
    bool counted;       /* the open segment ends in a counted payload: nothing of it is trimmed */
    size_t written;     /* separators and terminators so far, but for those of copied segments */
} x278i_emit;

/* Whether four bytes can be told apart and are no letters, digits or blanks. `component` and `repetition` may be 0. */
bool x278i_delimiters_valid(const x278_delimiters *delimiters);

void x278i_emit_delimiters(x278i_emit *emit, const x278_delimiters *delimiters);

/* Begin a segment; `emit->open` must be false. X278_E_DELIMITER, X278_E_NOMEM: it is not open. */
x278_status x278i_emit_begin(x278i_emit *emit, x278_span tag);

/* Add an element (`separator` the element separator), a repetition or a component. A 0 separator or a value with a
 * delimiter gives X278_E_DELIMITER; the segment is as before. */
x278_status x278i_emit_part(x278i_emit *emit, uint8_t separator, x278_span value);

/* As x278i_emit_part() for an element, with no look at the bytes: ISA11, ISA16, counted payloads. */
x278_status x278i_emit_unchecked(x278i_emit *emit, x278_span value);

/* Add empty elements and one of one part behind them, without a look at its bytes. Where there are rules for what is
 * written (emit->say) x278i_emit_part() must be used. */
static inline x278_status x278i_emit_element(x278i_emit *emit, uint32_t empty, x278_span value) {
    x278i_buf *out = &emit->out;
    size_t need = value.len + empty + 1;
    if (need > out->capacity - out->len) {
        x278_status status = x278i_buf_reserve(emit->ctx, out, need);
        if (status != X278_OK) {
            return status;
        }
    }
    emit->trim = emit->trim || (emit->divided && emit->part == out->len);
    emit->divided = false;
    emit->has_element = true;
    emit->written += empty + 1;
    for (uint32_t i = 0; i <= empty; i++) {
        out->ptr[out->len++] = (char)emit->delimiters.element;
    }
    emit->part = out->len;
    memcpy(out->ptr + out->len, value.ptr, value.len);
    out->len += value.len;
    return X278_OK;
}

/* How many delimiters stand in `out` from `begin` on: more than were written, when a value that was not looked at holds
 * one. */
size_t x278i_emit_count(const x278i_emit *emit, size_t begin);

/* Close the segment: trim unless `keep_empty`, write the terminator unless `unterminated`; put it into the character set
 * of the output, and report. X278_E_CHARACTER: something of it cannot be said, and nothing of it is written. X278_E_NOMEM.
 */
x278_status x278i_emit_end(x278i_emit *emit, bool keep_empty, bool unterminated);

/* Forget the open segment. */
void x278i_emit_drop(x278i_emit *emit);

/* Add bytes between segments, in the character set of the output. X278_E_CHARACTER: nothing is added. X278_E_NOMEM. */
x278_status x278i_emit_said(x278i_emit *emit, x278_span text);
static inline x278_status x278i_emit_text(x278i_emit *emit, x278_span text) {
    bool said = emit->say != NULL && emit->say->charset != NULL;
    return said ? x278i_emit_said(emit, text) : x278i_buf_append(emit->ctx, &emit->out, text.ptr, text.len);
}

/* X278_E_UNSUPPORTED, reported: the output is in a character set, and no counted payload can stand in it. */
x278_status x278i_emit_counted(x278i_emit *emit);

/* Add the payload of a counted segment as an element, whatever its bytes are. */
x278_status x278i_emit_payload(x278i_emit *emit, x278_span payload);

/* A payload that is not in memory: where its bytes belong in the output, and who gives them. */
typedef struct x278i_insert {
    size_t at; /* offset in emit->out */
    uint64_t length;
    int32_t (*read)(void *user, uint64_t at, void *buf, size_t size);
    void *user;
} x278i_insert;

/* As x278i_emit_payload(), for bytes that `insert` gives (its `at` is set here). They are read now, or, when the emitter keeps
 * `inserts`, when the output is handed on. X278_E_CALLBACK. */
x278_status x278i_emit_insert(x278i_emit *emit, x278i_insert insert);

/* Forget the inserts from offset `at` on. */
void x278i_inserts_drop(x278i_buf *inserts, size_t at);

/* May the bytes of a segment of a reader be copied as they are, empty parts included? It may say only "certainly": the
 * segment is clean, its delimiters are those of the output, and there are no rules for what is written. */
static inline bool x278i_emit_copies(const x278i_emit *emit, const x278_segment *segment) {
    const x278_delimiters *read = &segment->tape->delimiters;
    return segment->clean && emit->say == NULL && !emit->ctx->careful &&
           memcmp(read, &emit->delimiters, sizeof *read) == 0;
}

/* Copy such a segment, with its terminator and `line_break` behind it. X278_E_NOMEM: nothing is added. */
static inline x278_status x278i_emit_copy(x278i_emit *emit, const x278_segment *segment, x278_span line_break) {
    x278i_buf *out = &emit->out;
    size_t need = segment->size + 1 + line_break.len;
    if (need > out->capacity - out->len) {
        x278_status status = x278i_buf_reserve(emit->ctx, out, need);
        if (status != X278_OK) {
            return status;
        }
    }
    char *to = out->ptr + out->len;
    memcpy(to, segment->tape->base + segment->begin, segment->size);
    to[segment->size] = (char)emit->delimiters.terminator; /* a copied segment has none behind it */
    if (line_break.len > 0) {
        memcpy(to + segment->size + 1, line_break.ptr, line_break.len);
    }
    out->len += need;
    return X278_OK;
}

/* How many of `count` segments of a transaction may be copied in one go: they are behind one another in the input, with
 * nothing but their terminators between them. */
size_t x278i_emit_run(const x278i_emit *emit, const x278_segment *segments, size_t count);

/* Copy such segments, at least one, with their terminators. X278_E_NOMEM: nothing is added. */
x278_status x278i_emit_copy_run(x278i_emit *emit, const x278_segment *segments, size_t count);

/* Add the tag and all parts of a segment of a reader; it stays open. On failure it is dropped. */
x278_status x278i_emit_segment(x278i_emit *emit, const x278_segment *segment, bool raw);

#endif
