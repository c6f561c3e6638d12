#include "transcript.h"

#include <inttypes.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

void transcript_free(transcript *out) {
    free(out->ptr);
    *out = (transcript){NULL, 0, 0};
}

void transcript_clear(transcript *out) {
    out->len = 0;
}

void transcript_add(transcript *out, const void *bytes, size_t len) {
    if (out == NULL || len == 0) {
        return;
    }
    if (out->capacity - out->len < len) {
        size_t capacity = (out->len + len) * 2;
        char *ptr = realloc(out->ptr, capacity);
        if (ptr == NULL) {
            abort();
        }
        out->ptr = ptr;
        out->capacity = capacity;
    }
    memcpy(out->ptr + out->len, bytes, len);
    out->len += len;
}

bool transcript_same(const transcript *a, const transcript *b) {
    return a->len == b->len && (a->len == 0 || memcmp(a->ptr, b->ptr, a->len) == 0);
}

#if defined(__MINGW32__)
__attribute__((format(gnu_printf, 2, 3)))
#elif defined(__GNUC__)
__attribute__((format(printf, 2, 3)))
#endif
static void
say(transcript *out, const char *format, ...) {
    char line[512];
    va_list arguments;
    va_start(arguments, format);
    int len = vsnprintf(line, sizeof line, format, arguments);
    va_end(arguments);
    transcript_add(out, line, len < 0 ? 0 : (size_t)len < sizeof line ? (size_t)len : sizeof line - 1);
}

static void say_bytes(transcript *out, const char *what, x278_span span) {
    say(out, " %s %zu[", what, span.len);
    transcript_add(out, span.ptr, span.len);
    say(out, "]");
}

static void say_segment(transcript *out, const x278_segment *segment) {
    x278_delimiters d = {0, 0, 0, 0};
    uint64_t offset = 0;
    uint64_t length = 0;
    x278_segment_place(segment, 0, 0, 0, &offset, &length);
    x278_segment_delimiters(segment, &d);
    say(out, "S @%" PRIu64 "+%" PRIu64 " flags %u ordinal %" PRIu64 " delimiters %d %d %d %d elements %zu", offset,
        length, x278_segment_flags(segment), x278_segment_ordinal(segment), d.terminator, d.element, d.component,
        d.repetition, x278_segment_count(segment, 0, 0));
    for (uint32_t i = 0; i <= x278_segment_count(segment, 0, 0); i++) {
        x278_span raw = {NULL, 0};
        x278_span value = {NULL, 0};
        x278_segment_get_raw(segment, i, 0, 0, &raw);
        x278_segment_get(segment, i, 0, 0, &value);
        x278_segment_place(segment, i, 0, 0, &offset, &length);
        say(out, " @%" PRIu64 "+%" PRIu64 " x%zu", offset, length, x278_segment_count(segment, i, 0));
        say_bytes(out, "raw", raw);
        if (raw.len != value.len) {
            say_bytes(out, "is", value);
        }
    }
    say(out, "\n");
}

/* Pieces of text or of a payload on their way: they count as one, however the input was cut. */
typedef struct pieces {
    transcript bytes;
    uint64_t offset, interchange, group, transaction;
} pieces;

typedef struct reading {
    transcript *out;
    transcript_counts counts;
    pieces text, payload;
} reading;

static void extend(pieces *run, const x278_token *token, x278_span piece, uint64_t offset) {
    if (piece.len == 0) {
        return;
    }
    if (run->bytes.len == 0) {
        run->offset = offset;
        run->interchange = token->interchange;
        run->group = token->group;
        run->transaction = token->transaction;
    }
    transcript_add(&run->bytes, piece.ptr, piece.len);
}

static void flush(reading *r, pieces *run, const char *what) {
    if (run->bytes.len > 0) {
        say(r->out, "%s @%" PRIu64 "+%zu in %" PRIu64 "/%" PRIu64 "/%" PRIu64, what, run->offset, run->bytes.len,
            run->interchange, run->group, run->transaction);
        say_bytes(r->out, "is", (x278_span){run->bytes.ptr, run->bytes.len});
        say(r->out, "\n");
        transcript_clear(&run->bytes);
    }
}

static void take_token(reading *r, const x278_token *token) {
    x278_span gap = {NULL, 0};
    if (token->segment != NULL) {
        r->counts.segments++;
        x278_segment_gap(token->segment, &gap);
        /* What the gap is part of is not said by where its pieces were cut. */
        extend(&r->text, token, gap, token->kind == X278_TOKEN_SEGMENT ? token->offset - gap.len : token->offset);
    }
    switch (token->kind) {
    case X278_TOKEN_SEGMENT:
    case X278_TOKEN_PAYLOAD_BEGIN:
        flush(r, &r->text, "text");
        say(r->out, "%s @%" PRIu64 "+%" PRIu64 " in %" PRIu64 "/%" PRIu64 "/%" PRIu64 ": ",
            token->kind == X278_TOKEN_SEGMENT ? "segment" : "payload", token->offset, token->length, token->interchange,
            token->group, token->transaction);
        say_segment(r->out, token->segment);
        break;
    case X278_TOKEN_PAYLOAD_DATA:
        extend(&r->payload, token, token->data, token->offset);
        break;
    case X278_TOKEN_PAYLOAD_END:
        r->counts.payloads++;
        flush(r, &r->payload, "data");
        say(r->out, "payload end @%" PRIu64 " flags %u\n", token->offset, token->flags);
        break;
    case X278_TOKEN_TEXT:
        extend(&r->text, token, token->data, token->offset);
        break;
    default:
        break;
    }
}

static void take_transaction(reading *r, const x278_transaction *t) {
    r->counts.transactions++;
    say(r->out, "transaction @%" PRIu64 "+%" PRIu64 " in %" PRIu64 "/%" PRIu64 "/%" PRIu64 " of %zu\n", t->offset,
        t->length, t->interchange, t->group, t->transaction, t->segment_count);
    say(r->out, "delimiters %d %d %d %d\n", t->delimiters.terminator, t->delimiters.element, t->delimiters.component,
        t->delimiters.repetition);
    if (t->isa != NULL) {
        say(r->out, "isa ");
        say_segment(r->out, t->isa);
    }
    if (t->gs != NULL) {
        say(r->out, "gs ");
        say_segment(r->out, t->gs);
    }
    for (size_t i = 0; i < t->segment_count; i++) {
        const x278_segment *segment = x278_transaction_segment_at(t, i);
        x278_span gap = {NULL, 0};
        r->counts.segments++;
        x278_segment_gap(segment, &gap);
        say_bytes(r->out, "gap", gap);
        say_segment(r->out, segment);
    }
}

/* Give the next chunk, or say that there is none. */
static x278_status feed(x278_reader *reader, const transcript_input *input, size_t *at, size_t *cut) {
    if (*at == input->len) {
        return x278_reader_feed_end(reader);
    }
    size_t end = input->len;
    if (input->bytewise) {
        end = *at + 1;
    } else if (*cut < input->cut_count) {
        end = input->cuts[(*cut)++];
    }
    /* A copy in a block of its own, so that a sanitizer sees a reader that keeps the caller's bytes. */
    size_t len = end - *at;
    char *chunk = malloc(len + 1);
    if (chunk == NULL) {
        abort();
    }
    memcpy(chunk, input->data + *at, len);
    x278_status status = x278_reader_feed(reader, chunk, len);
    free(chunk);
    *at = end;
    return status;
}

static x278_status open_reader(const x278_ctx *ctx, const transcript_input *input, x278_issues *issues,
                               x278_reader **reader) {
    switch (input->source) {
    case FROM_FILE:
        return x278_reader_open_file(ctx, input->path, input->options, issues, reader);
    case FROM_FEED:
        return x278_reader_open_feed(ctx, input->options, issues, reader);
    default:
        return x278_reader_open_memory(ctx, input->data, input->len, input->options, issues, reader);
    }
}

static x278_status read_all(x278_reader *reader, const transcript_input *input, reading *r) {
    size_t at = 0;
    size_t cut = 0;
    for (;;) {
        const x278_token *token = NULL;
        const x278_transaction *transaction = NULL;
        x278_status status =
            input->transactions ? x278_reader_next_transaction(reader, &transaction) : x278_reader_next(reader, &token);
        if (status == X278_END && !input->transactions) {
            flush(r, &r->text, "text");
            say(r->out, "end @%" PRIu64 "\n", x278_reader_bytes(reader));
        }
        if (status == X278_NEED_INPUT) {
            status = feed(reader, input, &at, &cut);
        } else if (status != X278_OK) {
            return status == X278_END ? X278_OK : status;
        } else if (input->transactions) {
            take_transaction(r, transaction);
        } else {
            take_token(r, token);
        }
        uint64_t memory = x278_reader_memory(reader);
        r->counts.memory = memory > r->counts.memory ? memory : r->counts.memory;
        if (status != X278_OK) {
            return status;
        }
    }
}

x278_status transcript_read(const x278_ctx *ctx, const transcript_input *input, x278_issues *issues, transcript *out,
                            transcript_counts *counts) {
    reading r = {.out = out};
    x278_reader *reader = NULL;
    x278_status status = open_reader(ctx, input, issues, &reader);
    if (status == X278_OK) {
        status = read_all(reader, input, &r);
    }
    flush(&r, &r.text, "text");
    flush(&r, &r.payload, "data");
    say(out, "status %s\n", x278_status_name(status));
    transcript_free(&r.text.bytes);
    transcript_free(&r.payload.bytes);
    x278_reader_free(reader);
    if (counts != NULL) {
        *counts = r.counts;
    }
    return status;
}

void transcript_issues(const x278_issues *issues, transcript *out) {
    for (size_t i = 0; i < x278_issues_count(issues); i++) {
        const x278_issue *issue = x278_issues_at(issues, i);
        const x278_str codes[] = {issue->ta1, issue->ak905, issue->ik304, issue->ik403, issue->ik502};
        say(out, "%s\t%s\t%" PRIu64 "\t%u\t%" PRIu64 "\t%" PRIu64 "\t%" PRIu64 "\t%" PRIu64 "\t%" PRIu64,
            issue->name.ptr, x278_severity_name(issue->severity), issue->ordinal, issue->element, issue->offset,
            issue->length, issue->interchange, issue->group, issue->transaction);
        for (size_t j = 0; j < sizeof codes / sizeof codes[0]; j++) {
            say(out, "\t%s", codes[j].ptr == NULL ? "" : codes[j].ptr);
        }
        say(out, "\n");
    }
}

char *transcript_load(const char *path, size_t *len) {
    *len = 0;
    FILE *file = fopen(path, "rb");
    if (file == NULL) {
        return NULL;
    }
    size_t capacity = 1 << 16;
    char *data = malloc(capacity);
    while (data != NULL) {
        *len += fread(data + *len, 1, capacity - *len - 1, file);
        if (*len < capacity - 1) {
            break;
        }
        capacity *= 2;
        char *more = realloc(data, capacity);
        if (more == NULL) {
            free(data);
        }
        data = more;
    }
    if (data != NULL && ferror(file)) {
        free(data);
        data = NULL;
    }
    fclose(file);
    if (data != NULL) {
        data[*len] = '\0';
    }
    return data;
}
