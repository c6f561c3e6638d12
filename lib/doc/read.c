/* Reading a transaction into a document, alone or in the walk of a checker. */
#include <string.h>

#include "base/scratch.h"
#include "check/checker.h"
#include "doc/document.h"
#include "review/fast_decode.h"
#include "review/fast_fill.h"

/* End of the fields of release 0.1: never to change. */
#define DECODE_OPTIONS_BASELINE (offsetof(x278_decode_options, checker) + sizeof(x278_checker *))

/* What reading and walking a usual transaction take, in bytes. */
#define WALK_ROOM ((size_t)16 * 1024)
#define READ_ROOM ((size_t)64 * 1024)

/* Loops of a usual transaction. */
#define FEW_LOOPS 24

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
                status = x278i_fast_fill(decoder, headers[h], &at);
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

/* A transaction on its way into a document. */
typedef struct passage {
    x278_doc *doc;
    const x278_transaction *transaction;
    x278i_decoder decoder;
    bool begun; /* the document has its root */
    x278_status checked;
} passage;

/* Begin the document, whose guide is known by now. */
static x278_status begin_passage(void *user, const x278i_guide *guide) {
    passage *of = user;
    x278_doc *doc = of->doc;
    of->begun = true;
    x278_status status = x278i_doc_begin(doc, guide);
    if (status != X278_OK) {
        return status;
    }
    x278i_doc_limit(doc, of->transaction->length);
    x278i_decoder_begin(&of->decoder, &doc->arena, doc->root, guide, doc->binding);
    return x278i_copy_transaction(&of->decoder, of->transaction);
}

/* Decode in a walk of its own. */
static x278_status walk_alone(passage *of, const x278_ctx *working, const x278i_guide *guide) {
    x278i_walk walk;
    x278_status status = begin_passage(of, guide);
    if (status != X278_OK) {
        return status;
    }
    x278i_walk_init(&walk, working);
    x278i_walk_listen(&walk, &x278i_fast_decoder_listener, &of->decoder);
    status = x278i_walk_transaction(&walk, guide, of->transaction);
    x278i_walk_free(&walk);
    return status;
}

/* Check and decode, in one walk where there is one: a message whose guide is not known is not walked through by the checker,
 * which goes on when the decoder fails. */
static x278_status walk_along(passage *of, const x278_ctx *working, x278_checker *checker) {
    of->decoder.along = true;
    of->decoder.begin = begin_passage;
    of->decoder.user = of;
    of->checked = working->careful
                      ? x278_checker_transaction(checker, of->transaction)
                      : x278i_checker_along(checker, of->transaction, &x278i_fast_decoder_listener, &of->decoder);
    if (of->checked != X278_OK || of->begun) {
        return of->checked != X278_OK ? of->checked : of->decoder.status;
    }
    of->decoder.along = false;
    of->decoder.begin = NULL;
    return walk_alone(of, working, checker->choice.guide);
}

/* The guide to read a transaction by. */
static const x278i_guide *guide_of(const x278_transaction *transaction, const x278_decode_options *options) {
    x278i_choice choice;
    x278i_choose(transaction, x278i_guide_private(options->guide), options->direction, &choice);
    return x278i_guide_prefer(choice.guide, options->guides, options->guide_count);
}

/* Read a transaction into a bare document. */
static x278_status take_transaction(x278_doc *doc, const x278_ctx *working, const x278_transaction *transaction,
                                    const x278_decode_options *options, x278_issues *issues) {
    passage of = {.doc = doc, .transaction = transaction};
    x278i_decoded_loop places[FEW_LOOPS];
    x278i_decoder_init(&of.decoder, working);
    x278i_decoder_lend(&of.decoder, places, FEW_LOOPS);
    of.decoder.keep_payloads = (options->flags & X278_DECODE_KEEP_PAYLOADS) != 0;
    x278_status status = options->checker != NULL ? walk_along(&of, working, options->checker)
                                                  : walk_alone(&of, working, guide_of(transaction, options));
    if (status == X278_OK) {
        status = take_envelope(doc, &of.decoder, transaction);
    }
    doc->payload_lost = of.decoder.payload_lost;
    x278i_decoder_free(&of.decoder);
    doc->arena.limit = doc->ctx->max_document; /* whoever changes it may add what the message has not */
    return of.checked != X278_OK ? of.checked : x278i_doc_settle(doc, status, issues);
}

static x278_status take_options(const x278_decode_options *options, x278_decode_options *given) {
    x278_status status = x278i_take_options(options, options == NULL ? 0 : options->struct_size,
                                            DECODE_OPTIONS_BASELINE, given, sizeof *given);
    bool unknown = (given->flags & ~(uint32_t)X278_DECODE_KEEP_PAYLOADS) != 0 || given->reserved != 0 ||
                   given->direction < 0 || given->direction > X278_DIRECTION_RESPONSE;
    bool own_guide = given->guide != NULL || given->guide_count > 0 || given->direction != 0;
    bool wrong = (given->guides == NULL && given->guide_count > 0) || (given->checker != NULL && own_guide);
    if (status == X278_OK && wrong) {
        return X278_E_INVALID_ARG;
    }
    return status == X278_OK && unknown ? X278_E_UNSUPPORTED : status;
}

/* Read a transaction into a bare document, in working memory of one block. */
static x278_status read_transaction(x278_doc *doc, const x278_transaction *transaction,
                                    const x278_decode_options *options, x278_issues *issues) {
    x278i_scratch scratch;
    x278i_scratch_init(&scratch, doc->ctx, WALK_ROOM);
    x278_status status = take_transaction(doc, &scratch.ctx, transaction, options, issues);
    x278i_scratch_free(&scratch);
    return status;
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
        status = x278i_doc_bare(ctx, out);
    }
    if (status == X278_OK) {
        status = read_transaction(*out, transaction, &given, issues);
        if (status != X278_OK) {
            x278_doc_free(*out);
            *out = NULL;
        }
    }
    return status;
}

x278_status x278_doc_refill(x278_doc *doc, const x278_transaction *transaction, const x278_decode_options *options,
                            x278_issues *issues) {
    if (doc == NULL || transaction == NULL || transaction->segment_count == 0) {
        return X278_E_INVALID_ARG;
    }
    x278_decode_options given;
    x278_status status = take_options(options, &given);
    if (status == X278_OK) {
        x278i_doc_empty(doc);
        status = read_transaction(doc, transaction, &given, issues);
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
    status = take_transaction(doc, working, transaction, options, issues);
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
        status = x278i_doc_bare(ctx, &doc);
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
