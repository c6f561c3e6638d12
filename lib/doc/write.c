/* Writing a document: the envelope by its rows, the transaction by the encoder. */
#include <string.h>

#include "doc/defaults.h"
#include "doc/envelope.h"
#include "edi/missing.h"
#include "edi/writer.h"
#include "review/encode.h"

/* End of the fields of release 0.1: never to change. */
#define ENCODE_OPTIONS_BASELINE (offsetof(x278_encode_options, check) + sizeof(const x278_check_options *))

#define ENCODE_FLAGS                                                                                                   \
    ((uint32_t)(X278_ENCODE_TRANSACTION | X278_ENCODE_NO_LINE_BREAK | X278_ENCODE_UNCHECKED | X278_ENCODE_INCOMPLETE))

static x278_status take_options(const x278_encode_options *options, x278_encode_options *given) {
    x278_status status = x278i_take_options(options, options == NULL ? 0 : options->struct_size,
                                            ENCODE_OPTIONS_BASELINE, given, sizeof *given);
    bool unknown = (given->flags & ~ENCODE_FLAGS) != 0 || given->line_break < 0 ||
                   given->line_break > X278_LINE_BREAK_CR || given->encoding.reserved != 0;
    given->struct_size = sizeof *given;
    return status == X278_OK && unknown ? X278_E_UNSUPPORTED : status;
}

static void set_up(x278i_encoder *encoder, const x278_ctx *ctx, x278i_emit *emit, const x278_encode_options *given,
                   x278_issues *issues) {
    memset(encoder, 0, sizeof *encoder);
    encoder->ctx = ctx;
    encoder->emit = emit;
    encoder->issues = issues;
    if (given->control_number != NULL) {
        encoder->control = (x278_span){given->control_number, strlen(given->control_number)};
    }
}

/* A document that was cut short is written only when it is asked for. */
static x278_status refuse_incomplete(const x278_doc *doc, const x278_encode_options *given, x278_issues *issues) {
    if (doc->envelope->incomplete == 0 || (given->flags & X278_ENCODE_INCOMPLETE) != 0) {
        return X278_OK;
    }
    x278i_finding nowhere = {.code = 0};
    return x278i_missing_refuse(issues, doc->envelope->incomplete, &nowhere);
}

/* Is anything of a document refused before its structs are gone through? */
static bool is_refused(const x278_doc *doc, const x278_encode_options *given) {
    const x278_str *own = x278i_root_control(doc->root);
    bool incomplete = doc->envelope->incomplete != 0 && (given->flags & X278_ENCODE_INCOMPLETE) == 0;
    return incomplete || doc->payload_lost ||
           (given->control_number == NULL ? own->len == 0 : given->control_number[0] == '\0');
}

/* What a program may have put into the structs is refused first. The encoder looks at them itself while it writes, so all of
 * them are gone through here only where something else is refused, too. */
static x278_status look_at(const x278_doc *doc, const x278_encode_options *given) {
    if (is_refused(doc, given)) {
        return x278i_doc_sound(doc);
    }
    return x278i_envelope_sound(doc->envelope) ? X278_OK : X278_E_INVALID_ARG;
}

static x278_status put_transaction(x278i_encoder *encoder, const x278_doc *doc) {
    const x278_str *own = x278i_root_control(doc->root);
    size_t len = encoder->control.ptr != NULL ? encoder->control.len : own->len;
    if (len == 0) {
        x278i_finding finding = {.code = X278I_ISSUE_header_value_missing,
                                 .path = "ST02",
                                 .tag = {"ST", 2},
                                 .element = 2,
                                 .repetition = 1,
                                 .ordinal = 1,
                                 .param_count = 1,
                                 .params = {x278i_text("ST02")}};
        x278i_issues_add(encoder->issues, &finding);
        return x278i_issues_failed(encoder->issues) ? X278_E_NOMEM : X278_E_INVALID_ARG;
    }
    if (doc->payload_lost) {
        return X278_E_UNSUPPORTED;
    }
    encoder->as_read = x278i_doc_is_read(doc);
    return x278i_encode(encoder, doc->guide, doc->root);
}

/* Checking what was written */

static bool is_checked(const x278_encode_options *given, const x278_issues *issues) {
    return issues != NULL && (given->flags & X278_ENCODE_UNCHECKED) == 0;
}

/* A transaction without an envelope, or behind one, in the emitter's buffer. */
static x278_status prove_body(const x278_doc *doc, const x278_encode_options *given, const x278i_emit *emit,
                              const x278i_writer_hole *place, x278_issues *issues) {
    x278i_charset *charset = emit->say == NULL ? NULL : emit->say->charset;
    x278i_body body = {
        .data = emit->out.ptr + place->length,
        .len = emit->out.len - place->length,
        .delimiters = emit->delimiters,
        .offset = place->offset,
        .charset = charset == NULL ? NULL : x278i_charset_name(charset),
        .form = charset == NULL ? 0 : x278i_charset_form(charset),
    };
    memcpy(body.numbers, place->numbers, sizeof body.numbers);
    const x278i_written written = {.body = &body};
    return x278i_doc_prove(doc, &written, given->check, issues);
}

/* A whole interchange. */
static x278_status prove_all(const x278_doc *doc, const x278_encode_options *given, const x278_buf *out,
                             x278_issues *issues) {
    const x278i_written written = {.all = out, .encoding = given->encoding};
    return x278i_doc_prove(doc, &written, given->check, issues);
}

static x278_status put_interchange(x278_writer *writer, const x278_doc *doc, const x278_encode_options *given,
                                   x278_issues *issues) {
    x278_encode_options unchecked = *given;
    unchecked.flags |= X278_ENCODE_UNCHECKED;
    x278_status status = x278i_doc_open_envelope(doc, writer, true);
    if (status == X278_OK) {
        status = x278_doc_write(doc, writer, &unchecked, issues);
    }
    return status == X278_OK ? x278_writer_close(writer) : status;
}

static x278_status put_alone(const x278_doc *doc, const x278_encode_options *given, const x278_writer_options *layout,
                             x278_issues *issues, x278_buf *out) {
    x278i_emit emit = {.ctx = doc->ctx};
    x278i_say say = {.ctx = NULL};
    x278i_encoder encoder;
    if (!x278i_delimiters_valid(&layout->delimiters)) {
        return X278_E_INVALID_ARG;
    }
    x278_status status = X278_OK;
    if (x278i_say_wanted(&layout->encoding, issues)) {
        emit.say = &say;
        status = x278i_say_open(&say, doc->ctx, &layout->encoding, issues, &layout->delimiters);
    }
    if (status == X278_OK) {
        x278i_emit_delimiters(&emit, &layout->delimiters);
        set_up(&encoder, doc->ctx, &emit, given, issues);
        encoder.line_break = x278i_say_break(emit.say, layout->line_break);
        status = put_transaction(&encoder, doc);
    }
    if (status == X278_OK && is_checked(given, issues)) {
        const x278i_writer_hole nowhere = {.numbers = {0, 0, UINT64_MAX}}; /* the transaction counts as none */
        status = prove_body(doc, given, &emit, &nowhere, issues);
    }
    if (status == X278_OK) {
        status = x278i_buf_hand_over(doc->ctx, &emit.out, out);
    }
    x278i_buf_clear(doc->ctx, &emit.out);
    x278i_say_close(&say);
    return status;
}

/* How the output is written: by the options, else as the document was. X278_E_INVALID_ARG: no such line break. */
static x278_status layout_of(const x278_doc *doc, const x278_encode_options *given, x278_writer_options *layout) {
    *layout = (x278_writer_options){
        .struct_size = sizeof *layout,
        .flags = X278_WRITER_TOLERANT,
        .delimiters = given->delimiters,
        .encoding = given->encoding,
    };
    if (x278i_delimiters_absent(&layout->delimiters)) {
        layout->delimiters = doc->envelope->delimiters;
    }
    if (x278i_delimiters_absent(&layout->delimiters)) {
        x278i_delimiters_fill(doc, &layout->delimiters);
    }
    layout->line_break = given->line_break != 0 ? given->line_break : (x278_line_break)doc->envelope->line_break;
    if ((given->flags & X278_ENCODE_NO_LINE_BREAK) != 0) {
        layout->line_break = X278_LINE_BREAK_NONE;
    }
    bool known = layout->line_break >= 0 && layout->line_break <= X278_LINE_BREAK_CR;
    return known ? X278_OK : X278_E_INVALID_ARG;
}

/* Does no line break follow the last segment? So it was in what was read. */
static bool ends_without_break(const x278_doc *doc, const x278_encode_options *given) {
    bool built = x278i_delimiters_absent(&doc->envelope->delimiters);
    return doc->envelope->final_break == 0 && !built && given->line_break == 0;
}

x278_status x278_encode(const x278_doc *doc, const x278_encode_options *options, x278_issues *issues, x278_buf *out) {
    if (out != NULL) {
        *out = (x278_buf){NULL, 0, NULL};
    }
    if (doc == NULL || out == NULL) {
        return X278_E_INVALID_ARG;
    }
    x278_encode_options given;
    x278_writer_options layout;
    x278_status status = take_options(options, &given);
    status = status == X278_OK ? look_at(doc, &given) : status;
    if (status == X278_OK) {
        status = refuse_incomplete(doc, &given, issues);
    }
    if (status == X278_OK) {
        status = layout_of(doc, &given, &layout);
    }
    if (status != X278_OK) {
        return status;
    }
    if ((given.flags & X278_ENCODE_TRANSACTION) != 0) {
        return put_alone(doc, &given, &layout, issues, out);
    }
    x278_writer *writer;
    size_t tail = 0;
    status = x278_writer_open_buffer(doc->ctx, &layout, issues, &writer);
    if (status == X278_OK) {
        tail = x278i_writer_break(writer).len;
        status = put_interchange(writer, doc, &given, issues);
        if (status == X278_OK) {
            status = x278_writer_take_buffer(writer, out);
        }
        x278_writer_free(writer);
    }
    if (status == X278_OK && ends_without_break(doc, &given)) {
        out->len -= tail;
        x278i_ctx_uncount(doc->ctx, tail);
        out->ptr[out->len] = '\0';
    }
    if (status == X278_OK && is_checked(&given, issues)) {
        status = prove_all(doc, &given, out, issues);
        if (status != X278_OK) {
            x278_buf_free(out);
        }
    }
    return status;
}

x278_status x278_doc_write(const x278_doc *doc, x278_writer *writer, const x278_encode_options *options,
                           x278_issues *issues) {
    if (doc == NULL || writer == NULL) {
        return X278_E_INVALID_ARG;
    }
    x278_encode_options given;
    x278_status status = take_options(options, &given);
    x278i_writer_hole hole;
    status = status == X278_OK ? look_at(doc, &given) : status;
    if (status == X278_OK) {
        status = refuse_incomplete(doc, &given, issues != NULL ? issues : x278i_writer_issues(writer));
    }
    if (status == X278_OK) {
        status = x278i_writer_hole_begin(writer, &hole);
    }
    if (status != X278_OK) {
        return status;
    }
    x278i_encoder encoder;
    set_up(&encoder, doc->ctx, hole.emit, &given, issues);
    encoder.line_break = hole.line_break;
    status = put_transaction(&encoder, doc);
    bool whole = hole.emit->inserts == NULL || hole.emit->inserts->len == 0; /* else there is nothing to read yet */
    if (status == X278_OK && whole && is_checked(&given, issues)) {
        status = prove_body(doc, &given, hole.emit, &hole, issues);
    }
    return x278i_writer_hole_end(writer, &hole, status);
}
