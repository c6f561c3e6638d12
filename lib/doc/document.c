#include "doc/document.h"

#include <string.h>

#include "base/scratch.h"
#include "guide/handle.h"
#include "review/fill.h"
#include "walk/walk.h"

/* End of the fields of release 0.1: never to change. */
#define DECODE_OPTIONS_BASELINE (offsetof(x278_decode_options, guide_count) + sizeof(size_t))

/* What reading and walking a usual transaction take, in bytes. */
#define WALK_ROOM ((size_t)16 * 1024)
#define READ_ROOM ((size_t)64 * 1024)

/* Life */

x278_status x278i_doc_take_root(x278_doc *doc, uint16_t type) {
    doc->root = x278i_node_new(&doc->arena, type);
    doc->review = x278i_root_is(type, "x278_review") ? doc->root : NULL;
    return doc->root == NULL ? X278_E_NOMEM : X278_OK;
}

/* Make the root that the guide of a document asks for. X278_E_NOMEM. */
static x278_status make_root(x278_doc *doc) {
    const x278i_guide *guide = doc->guide;
    return x278i_doc_take_root(doc, x278i_binding_for(&guide)->root);
}

x278_status x278i_doc_make(const x278_ctx *ctx, const x278i_guide *guide, x278_doc **out) {
    *out = NULL;
    x278_doc *doc = x278i_object_new(ctx, sizeof *doc);
    if (doc == NULL) {
        return X278_E_NOMEM;
    }
    doc->ctx = ctx;
    doc->guide = x278i_guide_hold(guide);
    x278i_arena_init(&doc->arena, ctx);
    doc->arena.limit = ctx->max_document;
    x278_status status = make_root(doc);
    doc->envelope = status != X278_OK ? NULL : x278i_node_new(&doc->arena, x278i_envelope_struct);
    if (doc->envelope == NULL) {
        x278_doc_free(doc);
        return X278_E_NOMEM;
    }
    *out = doc;
    return X278_OK;
}

x278_status x278i_doc_follow(x278_doc *doc, const x278i_guide *guide) {
    x278i_guide_drop(doc->guide);
    doc->guide = x278i_guide_hold(guide);
    return make_root(doc);
}

x278_status x278i_doc_settle(const x278_doc *doc, x278_status status, x278_issues *issues) {
    bool full = doc != NULL && doc->arena.full;
    x278_status settled = status == X278_E_NOMEM && full ? X278_E_LIMIT
                          : doc == NULL                  ? status
                                                         : x278i_ctx_settle(doc->ctx, status);
    if (settled == X278_E_LIMIT) {
        bool all = status == X278_E_NOMEM && !full;
        x278i_finding finding = {.code = X278I_ISSUE_limit_reached,
                                 .param_count = 1,
                                 .params = {x278i_text(all ? "max_memory" : "max_document")}};
        x278i_issues_add(issues, &finding);
    }
    return settled;
}

void x278_doc_free(x278_doc *doc) {
    if (doc == NULL) {
        return;
    }
    x278i_arena_free(&doc->arena);
    x278i_guide_drop(doc->guide);
    x278i_object_free(doc->ctx, doc, sizeof *doc);
}

x278_status x278_doc_new(const x278_ctx *ctx, const x278_guide *guide, x278_doc **out) {
    if (out != NULL) {
        *out = NULL;
    }
    if (ctx == NULL || guide == NULL || out == NULL) {
        return X278_E_INVALID_ARG;
    }
    const x278i_guide *rows = x278i_guide_private(guide);
    if (x278i_binding_of(rows) == NULL) {
        return X278_E_UNSUPPORTED;
    }
    x278_status status = x278i_doc_make(ctx, rows, out);
    if (status == X278_OK) {
        (*out)->made = true;
        /* ST03 names the guide. */
        const char *release = x278i_guide_text(rows, rows->release_str);
        status = x278i_arena_str(&(*out)->arena, release, strlen(release), x278i_root_guide((*out)->root));
        status = x278i_doc_settle(*out, status, NULL);
    }
    if (status != X278_OK) {
        x278_doc_free(*out);
        *out = NULL;
    }
    return status;
}

/* Reading */

static uint32_t line_break_of(const x278_segment *segment) {
    x278_span gap;
    if (x278_segment_gap(segment, &gap) != X278_OK || gap.len == 0) {
        return X278_LINE_BREAK_NONE;
    }
    if (gap.ptr[0] == '\n') {
        return X278_LINE_BREAK_LF;
    }
    bool cr = gap.ptr[0] == '\r';
    return cr && gap.len > 1 && gap.ptr[1] == '\n' ? X278_LINE_BREAK_CRLF
           : cr                                    ? X278_LINE_BREAK_CR
                                                   : X278_LINE_BREAK_NONE;
}

/* What the ISA has in the place of a separator. */
static uint32_t byte_of(const x278_segment *isa, uint32_t element) {
    x278_span text = x278i_element(isa, element);
    return text.len == 1 ? (unsigned char)text.ptr[0] : 0;
}

/* The header segments, by the rows of the envelope. */
static x278_status take_envelope(x278_doc *doc, x278i_decoder *decoder, const x278_transaction *transaction) {
    const x278_segment *headers[] = {transaction->isa, transaction->gs};
    if (decoder->binding == NULL) { /* the guide has none, and no segment of it came */
        decoder->binding = x278i_binding_for(&decoder->guide);
    }
    const x278i_guide *guide = decoder->guide;
    const x278i_loop_row *loop = &guide->loops[guide->envelope];
    x278_envelope *envelope = doc->envelope;
    envelope->delimiters = transaction->delimiters;
    envelope->incomplete = transaction->incomplete;
    if (transaction->segment_count > 1) {
        doc->envelope->line_break = line_break_of(x278_transaction_segment_at(transaction, 1));
        doc->envelope->final_break = doc->envelope->line_break != X278_LINE_BREAK_NONE;
    }
    x278_status status = X278_OK;
    for (size_t h = 0; h < sizeof headers / sizeof *headers; h++) {
        for (uint16_t i = 0; i < loop->item_count && headers[h] != NULL && status == X278_OK; i++) {
            const x278i_item *item = &guide->items[loop->first_item + i];
            if (item->tag == x278i_segment_tag(headers[h])) {
                const x278i_filling at = {.node = envelope, .keeper_type = X278I_NONE, .seg = item->row};
                status = x278i_fill_segment(decoder, headers[h], &at);
                break;
            }
        }
    }
    if (transaction->isa != NULL && envelope->delimiters.repetition == 0) {
        envelope->repetition_byte = byte_of(transaction->isa, 11);
    }
    if (transaction->isa != NULL && envelope->delimiters.component == 0) {
        envelope->component_byte = byte_of(transaction->isa, 16);
    }
    return status;
}

static x278_status take_transaction(x278_doc *doc, const x278_ctx *working, const x278_transaction *transaction,
                                    uint32_t flags, x278_issues *issues) {
    x278i_walk walk;
    x278i_decoder decoder;
    x278i_doc_limit(doc, transaction->length);
    x278i_walk_init(&walk, working);
    x278i_decoder_init(&decoder, working);
    x278i_decoder_begin(&decoder, &doc->arena, doc->root, doc->guide);
    decoder.keep_payloads = (flags & X278_DECODE_KEEP_PAYLOADS) != 0;
    x278i_walk_listen(&walk, &x278i_decoder_listener, &decoder);
    x278_status status = x278i_copy_transaction(&decoder, transaction);
    status = status == X278_OK ? x278i_walk_transaction(&walk, doc->guide, transaction) : status;
    if (status == X278_OK) {
        status = take_envelope(doc, &decoder, transaction);
    }
    doc->payload_lost = decoder.payload_lost;
    x278i_decoder_free(&decoder);
    x278i_walk_free(&walk);
    doc->arena.limit = doc->ctx->max_document; /* whoever changes it may add what the message has not */
    return x278i_doc_settle(doc, status, issues);
}

static x278_status take_options(const x278_decode_options *options, x278_decode_options *given) {
    x278_status status = x278i_take_options(options, options == NULL ? 0 : options->struct_size,
                                            DECODE_OPTIONS_BASELINE, given, sizeof *given);
    bool unknown = (given->flags & ~(uint32_t)X278_DECODE_KEEP_PAYLOADS) != 0 || given->reserved != 0 ||
                   given->direction < 0 || given->direction > X278_DIRECTION_RESPONSE;
    if (status == X278_OK && given->guides == NULL && given->guide_count > 0) {
        return X278_E_INVALID_ARG;
    }
    return status == X278_OK && unknown ? X278_E_UNSUPPORTED : status;
}

/* The guide to read a transaction by. */
static const x278i_guide *guide_of(const x278_transaction *transaction, const x278_decode_options *options) {
    x278i_choice choice;
    x278i_choose(transaction, x278i_guide_private(options->guide), options->direction, &choice);
    return x278i_guide_prefer(choice.guide, options->guides, options->guide_count);
}

x278_status x278_doc_from_transaction(const x278_ctx *ctx, const x278_transaction *transaction,
                                      const x278_decode_options *options, x278_issues *issues, x278_doc **out) {
    if (out != NULL) {
        *out = NULL;
    }
    if (ctx == NULL || transaction == NULL || transaction->segment_count == 0 || out == NULL) {
        return X278_E_INVALID_ARG;
    }
    x278_decode_options given;
    x278_status status = take_options(options, &given);
    if (status == X278_OK) {
        status = x278i_doc_make(ctx, guide_of(transaction, &given), out);
    }
    if (status == X278_OK) {
        x278i_scratch scratch;
        x278i_scratch_init(&scratch, ctx, WALK_ROOM);
        status = take_transaction(*out, &scratch.ctx, transaction, given.flags, issues);
        x278i_scratch_free(&scratch);
        if (status != X278_OK) {
            x278_doc_free(*out);
            *out = NULL;
        }
    }
    return status;
}

x278_status x278_doc_next(x278_reader *reader, const x278_decode_options *options, x278_issues *issues,
                          x278_doc **out) {
    if (out != NULL) {
        *out = NULL;
    }
    if (reader == NULL || out == NULL) {
        return X278_E_INVALID_ARG;
    }
    const x278_transaction *transaction;
    x278_status status = x278_reader_next_transaction(reader, &transaction);
    return status == X278_OK ? x278_doc_from_transaction(x278i_reader_ctx(reader), transaction, options, issues, out)
                             : status;
}

/* Does a line break end the buffer? */
static bool ends_in_break(const char *data, size_t len) {
    return len > 0 && (data[len - 1] == '\n' || data[len - 1] == '\r');
}

static x278_status decode(const x278_ctx *working, x278_reader *reader, const x278_decode_options *options,
                          x278_issues *issues, x278_doc *doc) {
    const x278_transaction *transaction;
    x278_status status = x278_reader_next_transaction(reader, &transaction);
    if (status != X278_OK) {
        return status == X278_END ? X278_E_EMPTY : status;
    }
    status = x278i_doc_follow(doc, guide_of(transaction, options));
    status = status != X278_OK ? status : take_transaction(doc, working, transaction, options->flags, issues);
    /* Read on, so that the trailers and what follows are looked at, too. */
    bool more = false;
    bool inside = true; /* the interchange of the document goes on */
    while (status == X278_OK) {
        x278i_unit unit;
        status = x278i_reader_next_unit(reader, &unit);
        transaction = unit.transaction;
        if (inside) {
            const x278_missing of_transaction = X278_MISSING_SE;
            x278_missing missing = x278_reader_missing(reader) | (transaction == NULL ? 0 : transaction->incomplete);
            doc->envelope->incomplete |= missing & ~of_transaction;
            inside = unit.segment == NULL || x278i_segment_tag(unit.segment) != X278I_TAG3('I', 'S', 'A');
        }
        if (transaction != NULL && !more) {
            x278i_finding finding = {.code = X278I_ISSUE_more_transactions, .transaction = transaction->transaction};
            finding.interchange = transaction->interchange;
            finding.group = transaction->group;
            finding.offset = transaction->offset;
            finding.length = transaction->length;
            x278i_issues_add(issues, &finding);
            more = true;
        }
    }
    return status == X278_END || status == X278_E_SYNTAX ? X278_OK : status;
}

x278_status x278_decode(const x278_ctx *ctx, const void *data, size_t len, const x278_decode_options *options,
                        x278_issues *issues, x278_doc **out) {
    if (out != NULL) {
        *out = NULL;
    }
    if (ctx == NULL || (data == NULL && len > 0) || out == NULL) {
        return X278_E_INVALID_ARG;
    }
    x278_decode_options given;
    x278_reader *reader = NULL;
    x278_doc *doc = NULL;
    x278i_scratch scratch;
    x278i_scratch_init(&scratch, ctx, READ_ROOM);
    x278_status status = take_options(options, &given);
    if (status == X278_OK) {
        status = x278i_doc_make(ctx, NULL, &doc);
    }
    if (status == X278_OK) {
        status = x278_reader_open_memory(&scratch.ctx, data, len, NULL, issues, &reader);
    }
    if (status == X278_OK) {
        status = decode(&scratch.ctx, reader, &given, issues, doc);
    }
    if (status == X278_OK && x278i_issues_failed(issues)) {
        status = X278_E_NOMEM;
    }
    x278_reader_free(reader);
    x278i_scratch_free(&scratch);
    if (status != X278_OK) {
        status = status == X278_E_NOMEM ? x278i_doc_settle(doc, status, issues) : status;
        x278_doc_free(doc);
        return status;
    }
    doc->envelope->final_break = doc->envelope->line_break != X278_LINE_BREAK_NONE && ends_in_break(data, len);
    *out = doc;
    return X278_OK;
}

/* Looking */

const x278_review *x278_doc_review(const x278_doc *doc) {
    return x278_doc_kind(doc) == X278_DOC_REVIEW ? doc->review : NULL;
}

const void *x278_doc_root(const x278_doc *doc, const char **struct_name) {
    const x278i_guide *guide = doc == NULL ? NULL : doc->guide;
    if (struct_name != NULL) {
        *struct_name = doc == NULL ? NULL : x278i_structs[x278i_binding_for(&guide)->root].name;
    }
    return doc == NULL ? NULL : doc->root;
}

const x278_envelope *x278_doc_envelope(const x278_doc *doc) {
    return doc == NULL ? NULL : doc->envelope;
}

const x278_guide *x278_doc_guide(const x278_doc *doc) {
    return doc == NULL ? NULL : x278i_guide_public(doc->guide);
}

x278_missing x278_doc_incomplete(const x278_doc *doc) {
    return doc == NULL ? 0 : doc->envelope->incomplete;
}

uint64_t x278_doc_memory(const x278_doc *doc) {
    return doc == NULL ? 0 : sizeof *doc + doc->arena.held;
}
