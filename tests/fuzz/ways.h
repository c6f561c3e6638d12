/*
 * Everything the library makes of a message, written down as text: so that the fast ways and the careful one can be compared.
 * A context whose `careful` is set takes no fast way. Fields that say how much memory is held are left out; all else is in.
 */
#ifndef X278_FUZZ_WAYS_H
#define X278_FUZZ_WAYS_H

#include <inttypes.h>
#include <stdarg.h>
#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "answer.h"
#include "base/context.h"
#include "rewrite.h"
#include "x278/x278.h"

/* Text that grows. All zeros before the first use; free `ptr`. */
typedef struct ways_text {
    char *ptr;
    size_t len, capacity;
} ways_text;

/* A message, and what is done to it beside the defaults. */
typedef struct ways_input {
    const void *data;
    size_t size;
    const x278_guide *const *guides; /* merged ones; NULL: none */
    size_t guide_count;
} ways_input;

static void ways_bytes(ways_text *to, const void *bytes, size_t len) {
    if (to->capacity - to->len < len) {
        size_t capacity = (to->len + len) * 2;
        char *ptr = realloc(to->ptr, capacity);
        if (ptr == NULL) {
            abort();
        }
        to->ptr = ptr;
        to->capacity = capacity;
    }
    if (len > 0) {
        memcpy(to->ptr + to->len, bytes, len);
        to->len += len;
    }
}

/* Words of at most 300 bytes; values go through ways_bytes(). */
#if defined(__MINGW32__)
__attribute__((format(gnu_printf, 2, 3)))
#elif defined(__GNUC__)
__attribute__((format(printf, 2, 3)))
#endif
static void
ways_say(ways_text *to, const char *format, ...) {
    char line[300];
    va_list arguments;
    va_start(arguments, format);
    int len = vsnprintf(line, sizeof line, format, arguments);
    va_end(arguments);
    ways_bytes(to, line, len < 0 ? 0 : (size_t)len < sizeof line ? (size_t)len : sizeof line - 1);
}

static void ways_status(ways_text *to, const char *what, x278_status status) {
    ways_say(to, "%s: %s\n", what, x278_status_name(status));
}

/* Absent and empty are not the same. */
static void ways_span(ways_text *to, x278_span span) {
    ways_say(to, span.ptr == NULL ? " -" : " [");
    if (span.ptr != NULL) {
        ways_bytes(to, span.ptr, span.len);
        ways_say(to, "]");
    }
}

static void ways_str(ways_text *to, x278_str text) {
    ways_span(to, (x278_span){text.ptr, text.len});
}

/* ---- issues ------------------------------------------------------------------------------------------------------ */

static void ways_issue(ways_text *to, const x278_issue *i) {
    const x278_str texts[] = {i->name,  i->path,  i->loop,  i->segment, i->ta1,    i->ak905,
                              i->ik304, i->ik403, i->ik502, i->rule,    i->message};
    ways_say(to, "issue %" PRId32 " severity %" PRId32 " snip %" PRId32 " in %" PRIu64 "/%" PRIu64 "/%" PRIu64, i->code,
             i->severity, i->snip, i->interchange, i->group, i->transaction);
    ways_say(to, " at %" PRIu64 "-%" PRIu32 "-%" PRIu32 "-%" PRIu32 " @%" PRIu64 "+%" PRIu64 " line %" PRIu64,
             i->ordinal, i->element, i->component, i->repetition, i->offset, i->length, i->line);
    for (size_t n = 0; n < sizeof texts / sizeof texts[0]; n++) {
        ways_str(to, texts[n]);
    }
    for (uint32_t n = 0; n < i->param_count; n++) {
        ways_str(to, i->params[n]);
    }
    ways_say(to, "\n");
}

/* Write down what a list has, and empty it. */
static void ways_issues(ways_text *to, x278_issues *issues) {
    for (size_t i = 0; i < x278_issues_count(issues); i++) {
        ways_issue(to, x278_issues_at(issues, i));
    }
    for (x278_severity least = X278_SEVERITY_INFO; least <= X278_SEVERITY_ERROR; least++) {
        ways_say(to, "%" PRIu64 " ", x278_issues_total(issues, least));
    }
    ways_say(to, "issues\n");
    x278_issues_clear(issues);
}

/* ---- reading ----------------------------------------------------------------------------------------------------- */

static void ways_segment(ways_text *to, const x278_segment *segment) {
    uint64_t offset = 0;
    uint64_t length = 0;
    x278_span gap = {NULL, 0};
    x278_segment_gap(segment, &gap);
    x278_segment_place(segment, 0, 0, 0, &offset, &length);
    ways_say(to, "segment @%" PRIu64 "+%" PRIu64 " flags %" PRIu32 " ordinal %" PRIu64, offset, length,
             x278_segment_flags(segment), x278_segment_ordinal(segment));
    ways_span(to, gap);
    for (uint32_t e = 0; e <= x278_segment_count(segment, 0, 0); e++) {
        x278_span raw = {NULL, 0};
        x278_span value = {NULL, 0};
        x278_segment_get_raw(segment, e, 0, 0, &raw);
        x278_segment_get(segment, e, 0, 0, &value);
        x278_segment_place(segment, e, 0, 0, &offset, &length);
        ways_say(to, " @%" PRIu64 "+%" PRIu64 " x%zu", offset, length, x278_segment_count(segment, e, 0));
        ways_span(to, raw);
        ways_span(to, value);
        for (uint32_t r = 1; e > 0 && r <= x278_segment_count(segment, e, 0); r++) {
            ways_say(to, " x%zu", x278_segment_count(segment, e, r));
        }
    }
    ways_say(to, "\n");
}

static void ways_token(ways_text *to, const x278_token *t) {
    ways_say(to, "token %" PRId32 " @%" PRIu64 "+%" PRIu64 " in %" PRIu64 "/%" PRIu64 "/%" PRIu64 " flags %" PRIu32,
             t->kind, t->offset, t->length, t->interchange, t->group, t->transaction, t->flags);
    ways_span(to, t->data);
    ways_say(to, "\n");
    if (t->segment != NULL) {
        ways_segment(to, t->segment);
    }
}

static void ways_transaction(ways_text *to, const x278_transaction *t) {
    ways_say(to, "transaction @%" PRIu64 "+%" PRIu64 " in %" PRIu64 "/%" PRIu64 "/%" PRIu64 " lacks %" PRIu32 "\n",
             t->offset, t->length, t->interchange, t->group, t->transaction, t->incomplete);
    ways_say(to, "%zu segments, delimiters %d %d %d %d\n", t->segment_count, t->delimiters.terminator,
             t->delimiters.element, t->delimiters.component, t->delimiters.repetition);
    if (t->isa != NULL) {
        ways_segment(to, t->isa);
    }
    if (t->gs != NULL) {
        ways_segment(to, t->gs);
    }
    for (size_t i = 0; i < t->segment_count; i++) {
        ways_segment(to, x278_transaction_segment_at(t, i));
    }
}

/* Feed the next piece: of a length that follows from the input, so that both ways get the same. */
static x278_status ways_feed(x278_reader *reader, const ways_input *in, size_t *fed) {
    if (*fed == in->size) {
        return x278_reader_feed_end(reader);
    }
    size_t some = 1 + (in->size * 7 + *fed * 13) % 1500;
    some = some < in->size - *fed ? some : in->size - *fed;
    x278_status status = x278_reader_feed(reader, (const char *)in->data + *fed, some);
    *fed += some;
    return status;
}

/* Read to the end: tokens or transactions, from memory or fed. */
static void ways_read(const x278_ctx *ctx, const ways_input *in, bool tokens, bool feeds, ways_text *to) {
    x278_issues *issues = NULL;
    x278_reader *reader = NULL;
    size_t fed = 0;
    x278_status status = x278_issues_new(ctx, &issues);
    if (status == X278_OK) {
        status = feeds ? x278_reader_open_feed(ctx, NULL, issues, &reader)
                       : x278_reader_open_memory(ctx, in->data, in->size, NULL, issues, &reader);
    }
    while (status == X278_OK) {
        const x278_token *token = NULL;
        const x278_transaction *transaction = NULL;
        status = tokens ? x278_reader_next(reader, &token) : x278_reader_next_transaction(reader, &transaction);
        if (status == X278_NEED_INPUT) {
            status = ways_feed(reader, in, &fed);
        } else if (status == X278_OK && tokens) {
            ways_token(to, token);
        } else if (status == X278_OK) {
            ways_transaction(to, transaction);
        }
    }
    ways_status(to, "reading", status);
    ways_say(to, "%" PRIu64 " bytes\n", x278_reader_bytes(reader));
    ways_issues(to, issues);
    x278_reader_free(reader);
    x278_issues_free(issues);
}

static void ways_tokens(const x278_ctx *ctx, const ways_input *in, ways_text *to) {
    ways_read(ctx, in, true, false, to);
}

static void ways_transactions(const x278_ctx *ctx, const ways_input *in, ways_text *to) {
    ways_read(ctx, in, false, false, to);
}

static void ways_fed(const x278_ctx *ctx, const ways_input *in, ways_text *to) {
    ways_read(ctx, in, in->size % 2 == 0, true, to);
}

/* Every token written anew. */
static void ways_emit(const x278_ctx *ctx, const ways_input *in, ways_text *to) {
    x278_reader *reader = NULL;
    x278_writer *writer = NULL;
    const x278_token *token = NULL;
    uint64_t passed = 0;
    x278_buf out = {NULL, 0, NULL};
    x278_status status = x278_reader_open_memory(ctx, in->data, in->size, NULL, NULL, &reader);
    status = status != X278_OK ? status : x278_writer_open_buffer(ctx, NULL, NULL, &writer);
    while (status == X278_OK) {
        status = x278_reader_next(reader, &token);
        if (status == X278_OK) {
            status = rewrite_token(writer, token, &passed);
        }
    }
    ways_status(to, "emitting", status);
    if (status == X278_END && x278_writer_close(writer) == X278_OK &&
        x278_writer_take_buffer(writer, &out) == X278_OK) {
        ways_bytes(to, out.ptr, out.len);
    }
    x278_buf_free(&out);
    x278_writer_free(writer);
    x278_reader_free(reader);
}

/* ---- walk and check ---------------------------------------------------------------------------------------------- */

static x278_status ways_event(const x278_walk_event *event, void *user) {
    ways_say(user, "event %" PRId32 " loop %" PRIu64 " row %" PRIu64 " placed %" PRId32, event->kind,
             (uint64_t)event->loop, (uint64_t)event->row, event->placement);
    ways_say(user, " instance %" PRIu32 " of %" PRIu32 " repeat %" PRIu32 " depth %" PRIu32 " ordinal %" PRIu64 "\n",
             event->instance, event->parent, event->repeat, event->depth, x278_segment_ordinal(event->segment));
    return X278_OK;
}

static void ways_walk(const x278_ctx *ctx, const ways_input *in, ways_text *to) {
    const x278_walk_options options = {
        .struct_size = sizeof options, .guides = in->guides, .guide_count = in->guide_count};
    x278_reader *reader = NULL;
    x278_walk *walk = NULL;
    const x278_transaction *transaction = NULL;
    x278_status status = x278_reader_open_memory(ctx, in->data, in->size, NULL, NULL, &reader);
    status = status != X278_OK ? status : x278_walk_new(ctx, ways_event, to, &options, &walk);
    while (status == X278_OK) {
        status = x278_reader_next_transaction(reader, &transaction);
        if (status == X278_OK) {
            status = x278_walk_transaction(walk, transaction);
        }
    }
    ways_status(to, "walking", status);
    x278_walk_free(walk);
    x278_reader_free(reader);
}

/* A list of codes of the caller that knows half of them. */
static x278_code_answer ways_lookup(uint32_t list, const char *code, size_t len, void *user) {
    uint32_t sum = list;
    for (size_t i = 0; i < len; i++) {
        sum = sum * 31 + (unsigned char)code[i];
    }
    ways_say(user, "asked %" PRIu32, list);
    ways_span(user, (x278_span){code, len});
    ways_say(user, "\n");
    return (x278_code_answer)(sum % 3);
}

static void ways_check_by(const x278_ctx *ctx, const ways_input *in, const x278_check_options *options, ways_text *to) {
    x278_issues *issues = NULL;
    x278_reader *reader = NULL;
    x278_checker *checker = NULL;
    x278_unit_kind kind;
    const x278_transaction *transaction;
    x278_status status = x278_issues_new(ctx, &issues);
    status = status != X278_OK ? status : x278_reader_open_memory(ctx, in->data, in->size, NULL, issues, &reader);
    status = status != X278_OK ? status : x278_checker_new(ctx, options, issues, &checker);
    while (status == X278_OK) {
        status = x278_checker_next(checker, reader, &kind, &transaction);
        ways_say(to, "unit %" PRId32 " %d\n", status == X278_OK ? kind : 0, x278_checker_guide(checker) != NULL);
        ways_issues(to, issues);
    }
    ways_status(to, "checking", status);
    x278_checker_free(checker);
    x278_reader_free(reader);
    x278_issues_free(issues);
}

static void ways_check(const x278_ctx *ctx, const ways_input *in, ways_text *to) {
    const x278_check_options options = {.struct_size = sizeof options};
    ways_check_by(ctx, in, &options, to);
}

/* By merged guides and a list of codes. */
static void ways_check_more(const x278_ctx *ctx, const ways_input *in, ways_text *to) {
    const x278_check_options options = {.struct_size = sizeof options,
                                        .flags = X278_CHECK_STRICT,
                                        .lookup = ways_lookup,
                                        .lookup_user = to,
                                        .guides = in->guides,
                                        .guide_count = in->guide_count};
    ways_check_by(ctx, in, &options, to);
}

/* Some types of check only, and the basic character set. */
static void ways_check_less(const x278_ctx *ctx, const ways_input *in, ways_text *to) {
    static const uint32_t types[] = {0, X278_SNIP(1) | X278_SNIP(2), X278_SNIP(4), X278_SNIP(3) | X278_SNIP(5)};
    const x278_check_options options = {.struct_size = sizeof options,
                                        .flags = X278_CHECK_BASIC_CHARACTERS,
                                        .snip = types[in->size % 4],
                                        .least_severity = (x278_severity)(in->size % 3)};
    ways_check_by(ctx, in, &options, to);
}

static void ways_acknowledge(const x278_ctx *ctx, const ways_input *in, ways_text *to) {
    const x278_interchange_options interchange = {
        .struct_size = sizeof interchange, .date = "260115", .time = "0930", .control_number = "1"};
    const x278_ack_options options = {.struct_size = sizeof options,
                                      .flags = X278_ACK_NOTE_WARNINGS | X278_ACK_COPY_VALUES | X278_ACK_GROUPS_ALWAYS,
                                      .interchange = &interchange};
    x278_buf out = {NULL, 0, NULL};
    ways_status(to, "acknowledging", answer_bytes(ctx, in->data, in->size, NULL, &options, &out));
    ways_bytes(to, out.ptr, out.len);
    x278_buf_free(&out);
}

/* ---- documents ---------------------------------------------------------------------------------------------------- */

static void ways_json(const x278_doc *doc, ways_text *to) {
    const x278_json_writer_options options = {.struct_size = sizeof options, .flags = X278_JSON_PATHS};
    x278_buf json = {NULL, 0, NULL};
    ways_status(to, "JSON", x278_json_encode(doc, &options, &json));
    ways_bytes(to, json.ptr, json.len);
    x278_buf_free(&json);
}

static void ways_encode_by(const x278_doc *doc, const x278_encode_options *options, x278_issues *issues,
                           ways_text *to) {
    x278_buf out = {NULL, 0, NULL};
    ways_status(to, "encoding", x278_encode(doc, options, issues, &out));
    ways_bytes(to, out.ptr, out.len);
    if (issues != NULL) {
        ways_issues(to, issues);
    }
    x278_buf_free(&out);
}

/* As it was, in another envelope and layout, with other delimiters, and cut short; with and without its check. */
static void ways_encode(const x278_doc *doc, x278_issues *issues, ways_text *to) {
    const x278_encode_options ways[] = {
        {.struct_size = sizeof ways[0]},
        {.struct_size = sizeof ways[0], .flags = X278_ENCODE_TRANSACTION | X278_ENCODE_INCOMPLETE},
        {.struct_size = sizeof ways[0],
         .flags = X278_ENCODE_INCOMPLETE,
         .delimiters = {'\n', '|', '>', '^'},
         .control_number = "4711"},
        {.struct_size = sizeof ways[0],
         .flags = X278_ENCODE_NO_LINE_BREAK | X278_ENCODE_INCOMPLETE,
         .line_break = X278_LINE_BREAK_CRLF}};
    for (size_t i = 0; i < sizeof ways / sizeof ways[0]; i++) {
        ways_encode_by(doc, &ways[i], i % 2 == 0 ? NULL : issues, to);
        ways_encode_by(doc, &ways[i], i % 2 == 0 ? issues : NULL, to);
    }
}

/* What a document says, as JSON and as a message. */
static void ways_contents(const x278_doc *doc, x278_issues *issues, ways_text *to) {
    ways_say(to, "lacks %" PRIu32 "\n", x278_doc_incomplete(doc));
    ways_json(doc, to);
    ways_encode(doc, issues, to);
}

static void ways_document(const x278_ctx *ctx, const x278_transaction *transaction, const x278_decode_options *options,
                          ways_text *to) {
    x278_issues *issues = NULL;
    x278_doc *doc = NULL;
    x278_status status = x278_issues_new(ctx, &issues);
    status = status != X278_OK ? status : x278_doc_from_transaction(ctx, transaction, options, issues, &doc);
    ways_status(to, "decoding", status);
    ways_issues(to, issues);
    if (status == X278_OK) {
        ways_contents(doc, issues, to);
    }
    x278_doc_free(doc);
    x278_issues_free(issues);
}

/* Check and decode: a careful context takes two walks, new objects for each transaction, and a reader of its own. */
static void ways_decode_checked(const x278_ctx *ctx, const ways_input *in, ways_text *to) {
    const x278_check_options checking = {
        .struct_size = sizeof checking, .guides = in->guides, .guide_count = in->guide_count};
    x278_decode_options options = {.struct_size = sizeof options};
    x278_issues *found = NULL;
    x278_issues *issues = NULL;
    x278_reader *reader = NULL;
    x278_doc *doc = NULL;
    const x278_transaction *transaction;
    x278_status status = x278_issues_new(ctx, &found);
    status = status != X278_OK ? status : x278_issues_new(ctx, &issues);
    status = status != X278_OK ? status : x278_checker_new(ctx, &checking, found, &options.checker);
    status = status != X278_OK ? status : x278_reader_open_memory(ctx, in->data, in->size, NULL, issues, &reader);
    if (status == X278_OK && !ctx->careful) { /* the input was begun, or read, before */
        do {
            status = x278_reader_next_transaction(reader, &transaction);
        } while (status == X278_OK && in->size % 2 == 0);
        x278_issues_clear(issues);
        status = x278_reader_reset(reader, in->data, in->size);
    }
    while (status == X278_OK) {
        status = x278_reader_next_transaction(reader, &transaction);
        ways_issues(to, issues);
        if (status == X278_OK) {
            x278_status made = doc != NULL ? x278_doc_refill(doc, transaction, &options, issues)
                                           : x278_doc_from_transaction(ctx, transaction, &options, issues, &doc);
            ways_status(to, "decoding", made);
            ways_issues(to, found);
            ways_issues(to, issues);
            if (made == X278_OK) {
                ways_contents(doc, issues, to);
            }
        }
        if (ctx->careful || status != X278_OK) {
            x278_doc_free(doc);
            doc = NULL;
        }
    }
    ways_status(to, "reading", status);
    x278_reader_free(reader);
    x278_checker_free(options.checker);
    x278_issues_free(issues);
    x278_issues_free(found);
}

static void ways_decode(const x278_ctx *ctx, const ways_input *in, ways_text *to) {
    const x278_decode_options options = {.struct_size = sizeof options,
                                         .flags = in->size % 2 == 0 ? X278_DECODE_KEEP_PAYLOADS : 0,
                                         .guides = in->guides,
                                         .guide_count = in->size % 3 == 0 ? in->guide_count : 0};
    x278_reader *reader = NULL;
    const x278_transaction *transaction = NULL;
    x278_status status = x278_reader_open_memory(ctx, in->data, in->size, NULL, NULL, &reader);
    while (status == X278_OK) {
        status = x278_reader_next_transaction(reader, &transaction);
        if (status == X278_OK) {
            ways_document(ctx, transaction, &options, to);
        }
    }
    ways_status(to, "reading", status);
    x278_reader_free(reader);
}

/* From the bytes at once. */
static void ways_decode_bytes(const x278_ctx *ctx, const ways_input *in, ways_text *to) {
    x278_issues *issues = NULL;
    x278_doc *doc = NULL;
    x278_status status = x278_issues_new(ctx, &issues);
    status = status != X278_OK ? status : x278_decode(ctx, in->data, in->size, NULL, issues, &doc);
    ways_status(to, "decoding", status);
    ways_issues(to, issues);
    if (status == X278_OK) {
        ways_json(doc, to);
    }
    x278_doc_free(doc);
    x278_issues_free(issues);
}

/* ---- both -------------------------------------------------------------------------------------------------------- */

typedef struct ways_work {
    const char *name;
    void (*run)(const x278_ctx *ctx, const ways_input *in, ways_text *to);
} ways_work;

static const ways_work ways_works[] = {
    {"tokens", ways_tokens},
    {"transactions", ways_transactions},
    {"fed", ways_fed},
    {"emit", ways_emit},
    {"walk", ways_walk},
    {"check", ways_check},
    {"check more", ways_check_more},
    {"check less", ways_check_less},
    {"ack", ways_acknowledge},
    {"decode and encode", ways_decode},
    {"decode bytes", ways_decode_bytes},
    {"check and decode", ways_decode_checked},
};
#define WAYS_WORKS (sizeof ways_works / sizeof ways_works[0])

/* Do all works with both contexts. @return the first one of which they give different texts, which are in `a` and `b` then;
 * NULL: all agree. */
static const ways_work *ways_differ(const x278_ctx *fast, const x278_ctx *careful, const ways_input *in, ways_text *a,
                                    ways_text *b) {
    for (size_t i = 0; i < WAYS_WORKS; i++) {
        a->len = b->len = 0;
        ways_works[i].run(fast, in, a);
        ways_works[i].run(careful, in, b);
        if (a->len != b->len || (a->len > 0 && memcmp(a->ptr, b->ptr, a->len) != 0)) {
            return &ways_works[i];
        }
    }
    return NULL;
}

/* Guides that an overlay was laid over, request and response; none where XML cannot be read. They live until the
 * program ends. */
#define WAYS_MERGED 2

static const x278_guide *const *ways_guides(const x278_ctx *ctx, size_t *count) {
    static const char text[] =
        "<overlay id='w' name='w' version='1'><for guide='005010X217-request'>"
        "<codes path='2000E-UM01' deny='AR'/><codes path='2010C-REF01' add='ZZ' widen='yes'/>"
        "<pattern path='2010C-NM109' is='A 9{1,9}'/><required path='2000E-HI'/><required path='2010B-PER'/>"
        "<forbidden path='2000E-CR1'/><repeat path='2000F' max='1'/><limit path='2010EA' max='1'/>"
        "<required path='2010EA'><when><is path='2000E-UM01' codes='HS'/></when></required></for>"
        "<for guide='005010X217-response'><required path='2000E-HCR02'/><codes path='2000E-HCR01' allow='A1 A4'/>"
        "<optional path='2010A-NM109' widen='yes'/></for></overlay>";
    static const char *const ids[WAYS_MERGED] = {"005010X217-request", "005010X217-response"};
    static const x278_guide *guides[WAYS_MERGED];
    x278_overlay *overlay = NULL;
    *count = 0;
    if (!x278_feature(X278_FEATURE_XML) || x278_overlay_load(ctx, text, sizeof text - 1, NULL, &overlay) != X278_OK) {
        return NULL;
    }
    for (size_t i = 0; i < WAYS_MERGED; i++) {
        const x278_overlay *list = overlay;
        const x278_guide *base = NULL;
        x278_guide *guide = NULL;
        if (x278_guide_find(ids[i], X278_STRLEN, &base) == X278_OK &&
            x278_guide_merge(ctx, base, &list, 1, NULL, &guide) == X278_OK) {
            guides[(*count)++] = guide;
        }
    }
    x278_overlay_free(overlay);
    return guides;
}

#endif
