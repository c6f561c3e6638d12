/* A 275 as people read it: who sends what, and what each document is. Nothing of a document's content is shown. */
#include "view_sent.h"

#include <string.h>

#include "print.h"

#define HEAD_SENT ((size_t)2728) /* characters of X278_CONTENT_HEAD bytes */

static void put_line(const char *label, const char *text) {
    tool_label(2, label);
    tool_print(stdout, "%s\n", text);
}

static void put_who(const char *label, const x278_correspondent *who) {
    if (who == NULL) {
        return;
    }
    tool_label(2, label);
    tool_print(stdout, "%s%s%s", who->first_name.ptr != NULL ? who->first_name.ptr : "",
               who->first_name.ptr != NULL ? " " : "", who->name.ptr != NULL ? who->name.ptr : "no name");
    tool_print(stdout, who->id.ptr != NULL ? " (%s)\n" : "%s\n", who->id.ptr != NULL ? who->id.ptr : "");
}

/* The trace number by which the payer finds the request. */
static void put_traces(const x278_correspondent *patient) {
    for (size_t i = 0; patient != NULL && i < patient->reference_count; i++) {
        const x278_reference *reference = patient->references[i];
        if (tool_is(reference->qualifier, "2I") && reference->value.ptr != NULL) {
            put_line("for request", reference->value.ptr);
        }
    }
}

/* Bytes of a payload, in memory or left in the file. How many could be had: all or none. */
static size_t read_part(const x278_payload *payload, uint64_t at, char *to, size_t len) {
    if (len > 0 && payload->data.ptr != NULL) {
        memcpy(to, payload->data.ptr + at, len);
        return len;
    }
    return len > 0 && payload->read != NULL && payload->read(payload->user, at, to, len) == 0 ? len : 0;
}

/* What a document is by its first bytes, and its size in bytes. */
static x278_content_kind look_at(const x278_content *content, unsigned long long *size) {
    char sent[HEAD_SENT];
    char tail[2];
    const x278_payload *payload = &content->payload;
    *size = payload->data.ptr != NULL ? payload->data.len : payload->length;
    size_t len = *size < HEAD_SENT ? (size_t)*size : HEAD_SENT;
    size_t end = *size < sizeof tail ? (size_t)*size : sizeof tail;
    len = read_part(payload, 0, sent, len);
    if (!tool_is(content->filter, "B64")) {
        return x278_content_kind_of(sent, len);
    }
    char head[X278_BASE64_DECODED_SIZE(HEAD_SENT)];
    x278_base64 state = {0, 0, 0, 0, {0, 0}};
    size_t written = 0;
    end = read_part(payload, *size - end, tail, end);
    *size = *size / 4 * 3;
    for (size_t i = end; i > 0 && tail[i - 1] == '=' && *size > 0; i--) {
        --*size;
    }
    (void)x278_base64_decode(&state, sent, len, head, sizeof head, &written); /* up to a fault */
    return x278_content_kind_of(head, written);
}

static void put_document(const x278_enclosure *document, size_t number) {
    const x278_category *category = document->category;
    const x278_content *content = category == NULL ? NULL : category->content;
    char label[32];
    snprintf(label, sizeof label, "document %zu", number);
    tool_label(2, label);
    if (content == NULL) {
        fputs("no content", stdout);
    } else {
        unsigned long long size;
        x278_content_kind kind = look_at(content, &size);
        tool_print(stdout, "%s, %llu bytes", x278_content_kind_name(kind), size);
    }
    if (document->control_number.ptr != NULL) {
        tool_print(stdout, ", number %s", document->control_number.ptr);
    }
    if (category != NULL && category->submitted != NULL && category->submitted->value.ptr != NULL) {
        tool_print(stdout, ", of %s", category->submitted->value.ptr);
    }
    putchar('\n');
}

void tool_view_sent(const char *title, const x278_doc *doc) {
    const x278_submission *sent = x278_doc_submission(doc);
    tool_print(stdout, "%s%zu %s%s\n", title, sent->document_count,
               sent->document_count == 1 ? "document" : "documents",
               tool_is(sent->purpose, "11") ? " that the payer asked for" : "");
    put_who("from", sent->source);
    put_who("to", sent->receiver);
    put_who("patient", sent->patient);
    put_traces(sent->patient);
    for (size_t i = 0; i < sent->document_count; i++) {
        put_document(sent->documents[i], i + 1);
    }
}
