/* Messages, and what is looked at, in the tests of documents as JSON and as XML. */
#include "exchanged.h"

#include <stdio.h>

const x278_buf *json_of(support *t, const x278_doc *doc, uint32_t flags) {
    x278_json_writer_options options = {.struct_size = sizeof options, .flags = flags};
    x278_buf *out = support_buf(t);
    ok(t, x278_json_encode(doc, &options, out));
    return out;
}

const x278_buf *xml_of(support *t, const x278_doc *doc, uint32_t flags) {
    x278_xml_writer_options options = {.struct_size = sizeof options, .flags = flags};
    x278_buf *out = support_buf(t);
    ok(t, x278_xml_encode(doc, &options, out));
    return out;
}

const x278_buf *edi_of(support *t, const x278_doc *doc) {
    x278_buf *out = support_buf(t);
    ok(t, x278_encode(doc, NULL, NULL, out));
    return out;
}

x278_doc *read_json(support *t, const x278_ctx *ctx, const char *text, size_t len, x278_issues *issues) {
    x278_doc *doc;
    ok(t, x278_json_decode(ctx, text, len, NULL, issues, &doc));
    support_own_doc(t, doc);
    return doc;
}

x278_doc *read_xml(support *t, const x278_ctx *ctx, const char *text, size_t len, x278_issues *issues) {
    x278_doc *doc;
    ok(t, x278_xml_decode(ctx, text, len, NULL, issues, &doc));
    support_own_doc(t, doc);
    return doc;
}

const x278_review *review_of(const x278_doc *doc) {
    return x278_doc_root(doc, NULL);
}

bool same_buf(const x278_buf *a, const x278_buf *b) {
    return buf_is(a, b->ptr, b->len);
}

bool has(const x278_buf *buf, const char *text) {
    return strstr(buf->ptr, text) != NULL;
}

void describe(const x278_issues *issues, char *out, size_t size) {
    size_t at = 0;
    out[0] = '\0';
    for (size_t i = 0; i < x278_issues_count(issues); i++) {
        const x278_issue *issue = x278_issues_at(issues, i);
        int more = snprintf(out + at, size - at, "%d:%llu ", (int)issue->code, (unsigned long long)issue->line);
        ck_assert(more > 0 && (size_t)more < size - at);
        ck_assert_ptr_null(strstr(issue->message.ptr, "SENTINEL"));
        at += (size_t)more;
    }
}

int32_t refuse(const void *data, size_t len, void *user) {
    (void)data;
    (void)len;
    (void)user;
    return 1;
}
