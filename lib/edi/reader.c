/* A reader: tokens and transactions of an input, one after another. */
#include "x278/reader.h"

#include <string.h>

#include "edi/batch.h"
#include "edi/reading.h"

#define TOKENS_AHEAD 8192u /* bytes that may be read for one token and those behind it */

x278_status x278_reader_feed(x278_reader *reader, const void *data, size_t len) {
    if (reader == NULL || (data == NULL && len > 0)) {
        return X278_E_INVALID_ARG;
    }
    if (!reader->source.feeding || reader->source.fed_all) {
        return X278_E_STATE;
    }
    if (reader->status != X278_OK || len == 0) {
        return reader->status;
    }
    reader->status = x278i_source_feed(&reader->source, data, len);
    return reader->status;
}

x278_status x278_reader_feed_end(x278_reader *reader) {
    if (reader == NULL) {
        return X278_E_INVALID_ARG;
    }
    if (!reader->source.feeding || reader->source.fed_all) {
        return X278_E_STATE;
    }
    reader->source.fed_all = true;
    return X278_OK;
}

x278_form x278_reader_form(const x278_reader *reader) {
    return reader == NULL || reader->source.charset == NULL ? 0 : x278i_charset_form(reader->source.charset);
}

static x278_status keep_header(x278_reader *reader, int level, const x278_segment *segment) {
    x278i_header *kept = &reader->headers[level];
    kept->tape.measure = reader->tape.measure != NULL ? &kept->measure : NULL;
    for (int i = level + 1; i < X278I_LEVEL_TRANSACTION; i++) {
        x278i_tape_reset(&reader->headers[i].tape);
    }
    return x278i_tape_copy(reader->ctx, segment, &kept->bytes, &kept->tape);
}

/* What was found missing so far belongs to what was there before, not to what comes now. */
static void settle_missing(x278_reader *reader) {
    reader->behind |= reader->envelope.missing;
    reader->envelope.missing = 0;
}

/* A call begins, unless it goes on after a need of input. */
static void begin_call(x278_reader *reader) {
    reader->behind = reader->waiting ? reader->behind : 0;
}

/* A segment came: envelope, issues, headers. */
static x278_status take_segment(x278_reader *reader, x278_segment *segment, x278i_role role, int level) {
    x278i_tell_text_end(&reader->teller);
    if ((segment->flags & X278_SEGMENT_UNTERMINATED) != 0) {
        reader->envelope.missing |= X278_MISSING_TERMINATOR;
    }
    x278_status status = x278i_nesting_step(&reader->envelope, segment, role, level);
    x278i_tell_segment(&reader->teller, segment);
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
    x278i_nesting_settle(&reader->envelope);
    for (int i = 0; i < X278I_LEVEL_TRANSACTION; i++) {
        if (!reader->envelope.levels[i].open) {
            x278i_tape_reset(&reader->headers[i].tape);
        }
    }
}

/* Where a byte of the window stands in the input. */
static uint64_t offset_at(const x278_reader *reader, uint32_t at) {
    const x278i_tape *tape = &reader->tape; /* whose base is NULL before a feed reader had its first byte */
    return tape->base == NULL ? tape->origin + at : x278i_tape_offset(tape, tape->base + at);
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
        x278i_tell_text_end(&reader->teller);
        uint64_t offset = offset_at(reader, reader->lexer.end);
        x278i_nesting_finish(&reader->envelope, offset);
        if (reader->source.broken > 0) {
            x278i_digits room;
            x278i_tell(&reader->teller, X278I_ISSUE_character_unknown, reader->source.broken_at, 1,
                       x278i_number(&room, reader->source.broken));
        }
        if (reader->envelope.levels[X278I_LEVEL_INTERCHANGE].number == 0) {
            x278i_tell(&reader->teller, X278I_ISSUE_no_interchange, 0, offset, (x278_str){NULL, 0});
        }
    }
    return X278_OK;
}

static x278_status limit_reached(x278_reader *reader, uint32_t at, const char *limit) {
    x278i_tell(&reader->teller, X278I_ISSUE_limit_reached, offset_at(reader, at), 0, x278i_text(limit));
    return X278_E_LIMIT;
}

/* One step of the lexer, refilling as needed; *result is MORE only for a feed reader that needs input. */
static x278_status lex(x278_reader *reader, x278i_lex_result *result) {
    settle_envelope(reader);
    for (;;) {
        if (reader->lexer.at == 0 && reader->source.charset == NULL && is_utf16(reader)) {
            x278i_tell(&reader->teller, X278I_ISSUE_utf16, 0, 2, (x278_str){NULL, 0});
            return X278_E_SYNTAX;
        }
        *result = x278i_lex_next(&reader->lexer);
        if (*result == X278I_LEX_MORE) {
            bool need;
            x278_status status = x278i_source_refill(&reader->source, &need);
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
            x278i_tell_refusal(&reader->teller);
            return X278_E_SYNTAX;
        case X278I_LEX_PAYLOAD_REFUSED:
            x278i_tell(&reader->teller, X278I_ISSUE_payload_in_charset, offset_at(reader, reader->lexer.begin), 0,
                       (x278_str){NULL, 0});
            return X278_E_UNSUPPORTED;
        case X278I_LEX_LIMIT:
            return limit_reached(reader, reader->lexer.begin, reader->lexer.limit);
        case X278I_LEX_NOMEM:
            return X278_E_NOMEM;
        default:
            return X278_OK;
        }
    }
}

/* Read plain segments of the next `bytes` bytes in one go: all up to the next one of the envelope inside of a transaction,
 * else one. @return how many; the last one, which may be of the envelope, is still to be taken. */
static uint32_t read_batch(x278_reader *reader, uint32_t bytes) {
    settle_envelope(reader);
    x278i_level *set = &reader->envelope.levels[X278I_LEVEL_TRANSACTION];
    uint32_t next = (uint32_t)set->children + 1; /* the ordinal */
    uint32_t added = x278i_batch_read(&reader->lexer, set->open ? UINT32_MAX : 1, bytes, next);
    if (added > 1) {
        x278i_tell_text_end(&reader->teller);
        set->children += added - 1;
    }
    return added;
}

/* Forget what was handed out. */
static void forget_delivered(x278_reader *reader) {
    if (reader->delivered) {
        if (reader->pending) {
            x278i_tape_keep_last(&reader->tape);
            if (x278i_segment_tag(&reader->tape.segments[0]) == X278I_TAG3('I', 'S', 'A')) {
                reader->tape.delimiters = reader->lexer.isa.delimiters;
            }
        } else {
            x278i_tape_reset(&reader->tape);
        }
        reader->delivered = false;
    }
    reader->lexer.hold = false;
}

/* The token is the next segment that waits. */
static x278_segment *put_segment(x278_reader *reader) {
    const x278i_tape *tape = &reader->tape;
    x278_segment *segment = &tape->segments[tape->segment_count - reader->lexer.queued--];
    const char *at = tape->base + segment->begin;
    uint64_t offset = x278i_tape_offset(tape, at);
    uint64_t length = x278i_tape_length(tape, at, segment->size);
    reader->token.segment = segment;
    reader->token.offset = offset;
    reader->token.length = length;
    return segment;
}

/* Is the next segment that waits of the body of the open transaction, and taken already? */
static bool waits_taken(const x278_reader *reader) {
    return reader->lexer.queued > 1;
}

/* A token of the last segment that waits. */
static x278_status take_token(x278_reader *reader, x278i_lex_result result) {
    x278_segment *segment = put_segment(reader);
    int level = 0;
    x278i_role role = x278i_nesting_role(&reader->envelope, segment, &level);
    reader->pending = false;
    x278_status status = take_segment(reader, segment, role, level);
    if (result == X278I_LEX_PAYLOAD_BEGIN) {
        x278i_tell_payload_begin(&reader->teller, segment);
        reader->token.kind = X278_TOKEN_PAYLOAD_BEGIN;
        reader->token.length = reader->lexer.payload_left;
    }
    return status;
}

/* Make segments wait, where there are any: the one that was left over, or what can be read in one go; else ask the lexer. */
static x278_status find_token(x278_reader *reader, x278i_lex_result *result) {
    x278_status status = X278_OK;
    if (reader->lexer.queued == 0) {
        forget_delivered(reader);
        reader->lexer.queued = reader->pending ? 1 : read_batch(reader, TOKENS_AHEAD);
    }
    if (reader->lexer.queued == 0) {
        status = lex(reader, result);
        bool segment = *result == X278I_LEX_SEGMENT || *result == X278I_LEX_PAYLOAD_BEGIN;
        reader->lexer.queued = status == X278_OK && segment ? 1 : 0;
    }
    reader->delivered = reader->delivered || reader->lexer.queued > 0;
    return status;
}

static x278_status next_token(x278_reader *reader) {
    x278_token *token = &reader->token;
    x278i_lexer *lexer = &reader->lexer;
    *token = (x278_token){.struct_size = sizeof *token, .kind = X278_TOKEN_SEGMENT};
    x278i_lex_result result = X278I_LEX_SEGMENT;
    x278_status status = find_token(reader, &result);
    if (status != X278_OK) {
        return status;
    }
    switch (result) {
    case X278I_LEX_SEGMENT:
    case X278I_LEX_PAYLOAD_BEGIN:
        if (waits_taken(reader)) {
            put_segment(reader);
        } else {
            status = take_token(reader, result);
        }
        break;
    case X278I_LEX_PAYLOAD_DATA:
    case X278I_LEX_TEXT:
        token->kind = result == X278I_LEX_TEXT ? X278_TOKEN_TEXT : X278_TOKEN_PAYLOAD_DATA;
        token->data = lexer->data;
        token->offset = x278i_tape_offset(&reader->tape, lexer->data.ptr);
        token->length = x278i_tape_length(&reader->tape, lexer->data.ptr, lexer->data.len);
        if (result == X278I_LEX_TEXT) {
            x278i_tell_text(&reader->teller);
        }
        break;
    case X278I_LEX_PAYLOAD_END:
        token->kind = X278_TOKEN_PAYLOAD_END;
        token->flags = lexer->result_flags;
        token->offset = offset_at(reader, lexer->at);
        if ((token->flags & X278_SEGMENT_UNTERMINATED) != 0) {
            reader->envelope.missing |= X278_MISSING_TERMINATOR;
        }
        x278i_tell_payload_end(&reader->teller);
        break;
    case X278I_LEX_MORE:
        return X278_NEED_INPUT;
    default:
        status = at_end(reader);
        return status == X278_OK ? X278_END : status;
    }
    x278i_finding place = {.code = 0};
    x278i_nesting_place(&reader->envelope, NULL, &place);
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
    if (status == X278_E_NOMEM && x278i_ctx_settle(reader->ctx, status) == X278_E_LIMIT) {
        status = limit_reached(reader, reader->lexer.begin, "max_memory");
    }
    if (status < X278_OK) {
        reader->status = status;
    }
    return status;
}

/* A token like the one before, but for its segment: it waits. */
static bool repeat_token(x278_reader *reader) {
    if (reader->status != X278_OK || !waits_taken(reader)) {
        return false;
    }
    put_segment(reader);
    reader->behind = 0;
    return true;
}

static x278_status read_token(x278_reader *reader, const x278_token **out) {
    if (reader->lexer.hold && !reader->delivered) {
        return X278_E_STATE; /* x278_reader_next_transaction() waits for input */
    }
    begin_call(reader);
    x278_status status = settle(reader, next_token(reader));
    settle_missing(reader);
    reader->waiting = status == X278_NEED_INPUT;
    if (status == X278_OK) {
        *out = &reader->token;
    }
    return status;
}

x278_status x278_reader_next(x278_reader *reader, const x278_token **out) {
    if (out == NULL) {
        return X278_E_INVALID_ARG;
    }
    if (reader != NULL && repeat_token(reader)) { /* most are such */
        *out = &reader->token;
        return X278_OK;
    }
    *out = NULL;
    if (reader == NULL || reader->status != X278_OK) {
        return reader == NULL ? X278_E_INVALID_ARG : reader->status;
    }
    return read_token(reader, out);
}

/* The transaction on the tape is complete: `count` segments of it. */
static x278_status hand_out(x278_reader *reader, size_t count, const x278_transaction **out) {
    x278_transaction *view = &reader->transaction.view;
    const x278i_tape *tape = &reader->tape;
    const x278_segment *last = &tape->segments[count - 1];
    uint64_t begin = 0;
    uint64_t size = 0;
    x278_segment_place(last, 0, 0, 0, &begin, &size);
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
    view->offset = offset_at(reader, tape->segments[0].begin);
    view->incomplete |= reader->envelope.missing;
    reader->envelope.missing = 0;
    view->length = begin + size + ((last->flags & X278_SEGMENT_UNTERMINATED) == 0) - view->offset;
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
    x278i_role role = x278i_nesting_role(&reader->envelope, segment, &level);
    bool of_envelope = role == X278I_ROLE_OPENS || role == X278I_ROLE_CLOSES;
    bool opens = role == X278I_ROLE_OPENS && level == X278I_LEVEL_TRANSACTION;
    bool closes = role == X278I_ROLE_CLOSES && level == X278I_LEVEL_TRANSACTION;
    if (reader->lexer.hold && of_envelope && !closes) {
        reader->transaction.view.incomplete = x278i_nesting_cut_by(&reader->envelope, role, level);
        x278i_nesting_cut(&reader->envelope, offset_at(reader, segment->begin));
        reader->tape.delimiters = reader->transaction.view.delimiters; /* an ISA has set its own */
        reader->pending = true;
        *count = reader->tape.segment_count - 1;
        return X278_OK;
    }
    reader->pending = false;
    x278_status status = take_segment(reader, segment, role, level);
    if (opens) {
        x278i_finding place = {.code = 0};
        x278i_nesting_place(&reader->envelope, NULL, &place);
        reader->lexer.hold = true;
        settle_missing(reader);
        reader->transaction.view.incomplete = 0;
        reader->transaction.view.delimiters = reader->tape.delimiters;
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
        x278_status status = reader->pending || read_batch(reader, UINT32_MAX) > 0 ? X278_OK : lex(reader, &result);
        if (status != X278_OK || result == X278I_LEX_MORE) {
            return status == X278_OK ? X278_NEED_INPUT : status;
        }
        size_t count = 0;
        switch (result) {
        case X278I_LEX_SEGMENT:
            status = collect(reader, &count, &out->segment);
            break;
        case X278I_LEX_PAYLOAD_BEGIN:
            status = take_segment(reader, &reader->tape.segments[0], X278I_ROLE_OTHER, 0);
            x278i_tell_payload_begin(&reader->teller, &reader->tape.segments[0]);
            x278i_tape_reset(&reader->tape);
            break;
        case X278I_LEX_PAYLOAD_END:
            x278i_tell_payload_end(&reader->teller);
            break;
        case X278I_LEX_TEXT:
            x278i_tell_text(&reader->teller);
            break;
        case X278I_LEX_END:
            status = at_end(reader);
            count = reader->lexer.hold ? reader->tape.segment_count : 0;
            status = status == X278_OK && count == 0 ? X278_END : status;
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

static x278_status go_on(x278_reader *reader, x278i_unit *out) {
    *out = (x278i_unit){NULL, NULL};
    reader->outside = NULL;
    if (reader->status != X278_OK) {
        return reader->status;
    }
    bool collecting = reader->lexer.hold && !reader->delivered;
    x278i_nesting_settle(&reader->envelope);
    if (reader->envelope.levels[X278I_LEVEL_TRANSACTION].open && !collecting) {
        return X278_E_STATE;
    }
    x278_status status = settle(reader, next_unit(reader, out));
    if (out->transaction == NULL && !reader->lexer.hold) {
        settle_missing(reader);
    }
    if (status != X278_OK) {
        *out = (x278i_unit){NULL, NULL};
    }
    reader->outside = out->segment;
    reader->waiting = status == X278_NEED_INPUT;
    return status;
}

x278_status x278i_reader_next_unit(x278_reader *reader, x278i_unit *out) {
    begin_call(reader);
    return go_on(reader, out);
}

const x278_segment *x278i_reader_outside(const x278_reader *reader) {
    return reader->outside;
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
    begin_call(reader);
    do {
        status = go_on(reader, &unit);
    } while (status == X278_OK && unit.segment != NULL);
    *out = unit.transaction;
    return status;
}

x278_missing x278_reader_missing(const x278_reader *reader) {
    return reader == NULL ? 0 : reader->behind;
}

uint64_t x278_reader_bytes(const x278_reader *reader) {
    return reader == NULL ? 0 : offset_at(reader, reader->lexer.end);
}

void x278i_reader_place(const x278_reader *reader, const x278_transaction *transaction, const x278_segment *segment,
                        x278i_finding *finding) {
    x278i_nesting_place(&reader->envelope, segment, finding);
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
