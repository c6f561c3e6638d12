/* A 275 as people read it: who sends what, and what each document is. Nothing of a document's content is shown. */
#include "view_sent.h"

#include <string.h>

#include "sheet.h"

#define HEAD_SENT ((size_t)2728) /* characters of X278_CONTENT_HEAD bytes */

static void put_who(tool_sheet *sheet, const char *label, const x278_correspondent *who) {
    if (who == NULL) {
        return;
    }
    tool_sheet_line(sheet, 2, label);
    if (who->first_name.ptr != NULL) {
        tool_sheet_str(sheet, who->first_name);
        tool_sheet_add(sheet, " ");
    }
    if (who->name.ptr != NULL) {
        tool_sheet_str(sheet, who->name);
    } else {
        tool_sheet_add(sheet, "no name");
    }
    if (who->id.ptr != NULL) {
        tool_sheet_add(sheet, " (");
        tool_sheet_str(sheet, who->id);
        tool_sheet_add(sheet, ")");
    }
}

/* The trace number by which the payer finds the request. */
static void put_traces(tool_sheet *sheet, const x278_correspondent *patient) {
    for (size_t i = 0; patient != NULL && i < patient->reference_count; i++) {
        const x278_reference *reference = patient->references[i];
        if (tool_is(reference->qualifier, "2I") && reference->value.ptr != NULL) {
            tool_sheet_line(sheet, 2, "for request");
            tool_sheet_str(sheet, reference->value);
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

static void put_document(tool_sheet *sheet, const x278_enclosure *document, size_t number) {
    const x278_category *category = document->category;
    const x278_content *content = category == NULL ? NULL : category->content;
    char label[32];
    snprintf(label, sizeof label, "document %zu", number);
    tool_sheet_line(sheet, 2, label);
    if (content == NULL) {
        tool_sheet_add(sheet, "no content");
    } else {
        unsigned long long size;
        x278_content_kind kind = look_at(content, &size);
        tool_sheet_add(sheet, x278_content_kind_name(kind));
        tool_sheet_add(sheet, ", ");
        tool_sheet_number(sheet, size);
        tool_sheet_add(sheet, " bytes");
    }
    if (document->control_number.ptr != NULL) {
        tool_sheet_add(sheet, ", number ");
        tool_sheet_str(sheet, document->control_number);
    }
    if (category != NULL && category->submitted != NULL && category->submitted->value.ptr != NULL) {
        tool_sheet_add(sheet, ", of ");
        tool_sheet_str(sheet, category->submitted->value);
    }
}

void tool_view_sent(const char *title, const x278_doc *doc, bool json) {
    const x278_submission *sent = x278_doc_submission(doc);
    tool_sheet sheet;
    tool_sheet_begin(&sheet, json, "275", title);
    tool_sheet_number(&sheet, sent->document_count);
    tool_sheet_add(&sheet, sent->document_count == 1 ? " document" : " documents");
    tool_sheet_add(&sheet, tool_is(sent->purpose, "11") ? " that the payer asked for" : "");
    put_who(&sheet, "from", sent->source);
    put_who(&sheet, "to", sent->receiver);
    put_who(&sheet, "patient", sent->patient);
    put_traces(&sheet, sent->patient);
    for (size_t i = 0; i < sent->document_count; i++) {
        put_document(&sheet, sent->documents[i], i + 1);
    }
    tool_sheet_end(&sheet);
}
