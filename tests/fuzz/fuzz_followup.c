/*
 * What follows any request and any answer: each kind of next request is made and written, and the answer is replied to. Properties:
 * what was made has the certification type of its kind and a number of the answer, and making it twice gives the same bytes;
 * images are sent or blocked as docs/reply.md says.
 *
 * The input is a request, a line "%%", and an answer.
 */
#include <stdbool.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include "x278/casework/casework.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

static void expect(bool condition) {
    if (!condition) {
        abort();
    }
}

static bool is(x278_str text, const char *wanted) {
    return text.len == strlen(wanted) && memcmp(text.ptr, wanted, text.len) == 0;
}

static void check(const x278_doc *doc, x278cw_followup_kind kind) {
    static const char *const codes[] = {"", "S", "4", "R", "3", "2"};
    const x278_event *event = x278_doc_review(doc)->events[0];
    const x278_reference *number =
        event->previous_authorization != NULL ? event->previous_authorization : event->administrative_reference;
    expect(is(event->certification, codes[kind]));
    expect(number != NULL && number->value.len > 0);
    expect(event->attachment_count == 0 && event->message.ptr == NULL);
}

/* The text of a follow-up; nothing when there is none. */
static x278_buf make(const x278_ctx *ctx, const x278_doc *request, const x278cw_explained *answer,
                     x278cw_followup_kind kind) {
    static const x278cw_change change = {"2000F[2]-SV104", "3"};
    x278cw_followup_options options = {
        .struct_size = sizeof options, .kind = kind, .number = "NEW", .date = "20260601", .time = "1015"};
    x278cw_missing missing = {.struct_size = sizeof missing};
    x278_doc *doc;
    x278_buf text = {NULL, 0, NULL};
    options.changes = &change;
    options.change_count = kind == X278CW_FOLLOWUP_REVISE ? 1 : 0;
    x278_status status = x278cw_followup_new(ctx, request, answer, &options, &missing, &doc);
    expect((status == X278_E_NOT_FOUND) == (missing.kind != 0));
    if (status == X278_OK) {
        check(doc, kind);
        x278_encode(doc, NULL, NULL, &text);
    }
    x278_doc_free(doc);
    return text;
}

/* A history, and images: what wants images is blocked. */
static x278cw_evidence *make_evidence(const x278_ctx *ctx) {
    static const char *const kinds[] = {"history", "images"};
    x278cw_evidence *evidence;
    expect(x278cw_evidence_new(ctx, &evidence) == X278_OK);
    expect(x278cw_evidence_open(evidence, "documents", NULL, 0) == X278_OK);
    for (size_t i = 0; i < sizeof kinds / sizeof kinds[0]; i++) {
        const x278cw_attribute attributes[] = {{"id", kinds[i], X278_STRLEN}, {"kind", kinds[i], X278_STRLEN}};
        expect(x278cw_evidence_open(evidence, "document", attributes, 2) == X278_OK);
        expect(x278cw_evidence_close(evidence) == X278_OK);
    }
    expect(x278cw_evidence_close(evidence) == X278_OK);
    expect(x278cw_evidence_finish(evidence, NULL) == X278_OK);
    return evidence;
}

static void try_reply(const x278_ctx *ctx, const x278cw_explained *answer) {
    x278cw_evidence *evidence = make_evidence(ctx);
    const x278cw_reply *reply;
    x278cw_now now;
    x278_buf json;
    bool images = false;
    expect(x278cw_now_parse("2026-05-07", X278_STRLEN, &now) == X278_OK);
    expect(x278cw_reply_new(ctx, &answer, 1, evidence, &now, &reply) == X278_OK);
    for (size_t i = 0; i < reply->document_count; i++) {
        const x278cw_reply_document *document = reply->documents[i];
        images = images || is(document->code, "RB");
        expect((document->item_count == 0) == is(document->send, "none"));
        expect(!is(document->code, "RB") || is(document->send, "AA"));
    }
    expect((reply->blocked != 0) == images && reply->missing_count == (images ? 2u : 0u));
    expect(x278cw_reply_json(reply, &json) == X278_OK);
    x278_buf_free(&json);
    x278cw_reply_free(reply);
    x278cw_evidence_free(evidence);
}

static void try_all(const x278_ctx *ctx, const x278_doc *request, const x278_doc *response) {
    const x278cw_explain_options beside = {.struct_size = sizeof beside, .request = request};
    const x278cw_explained *answer;
    if (x278cw_explain(ctx, response, &beside, &answer) != X278_OK) {
        return;
    }
    for (x278cw_followup_kind kind = X278CW_FOLLOWUP_REVISE; kind <= X278CW_FOLLOWUP_APPEAL; kind++) {
        x278_buf once = make(ctx, request, answer, kind);
        x278_buf twice = make(ctx, request, answer, kind);
        expect(once.len == twice.len && (once.len == 0 || memcmp(once.ptr, twice.ptr, once.len) == 0));
        x278_buf_free(&once);
        x278_buf_free(&twice);
    }
    try_reply(ctx, answer);
    x278cw_explained_free(answer);
}

/* Where the answer begins; `size`: there is none. */
static size_t find_answer(const uint8_t *data, size_t size) {
    for (size_t i = 0; i + 4 <= size; i++) {
        if (memcmp(data + i, "\n%%\n", 4) == 0) {
            return i + 4;
        }
    }
    return size;
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size) {
    size_t second = find_answer(data, size);
    x278_ctx *ctx;
    x278_doc *request = NULL;
    x278_doc *response = NULL;
    if (second == size || x278_ctx_new(NULL, &ctx) != X278_OK) {
        return 0;
    }
    if (x278_decode(ctx, data, second - 4, NULL, NULL, &request) == X278_OK &&
        x278_decode(ctx, data + second, size - second, NULL, NULL, &response) == X278_OK) {
        try_all(ctx, request, response);
    }
    x278_doc_free(response);
    x278_doc_free(request);
    x278_ctx_free(ctx);
    return 0;
}
