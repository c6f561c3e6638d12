#include "payloads.h"

#include <errno.h>
#include <string.h>

#include "memory.h"
#include "system.h"

void tool_payloads_begin(const char *name, tool_payloads *out) {
    tool_identity file;
    *out = (tool_payloads){.descriptor = -1};
    if (strcmp(name, "-") != 0 && tool_system_identify(name, &file) == 0 && file.kind == TOOL_ENTRY_FILE) {
        out->descriptor = tool_system_open(name);
    }
}

x278_status tool_payloads_open(tool_input *input, const char *name, const char *charset, bool wanted,
                               tool_payloads *out) {
    tool_payloads_begin(name, out);
    x278_status status =
        wanted && out->descriptor < 0 ? tool_open(input, name, charset) : tool_open_payloads(input, name, charset);
    if (status != X278_OK) {
        int error = errno;
        tool_payloads_close(out);
        errno = error;
    }
    return status;
}

static int32_t read_piece(void *user, uint64_t at, void *buf, size_t size) {
    const tool_payload *payload = user;
    int descriptor = payload->of->descriptor;
    size_t got = 0;
    int error = tool_system_seek(descriptor, payload->offset + at);
    error = error == 0 ? tool_system_read(descriptor, buf, size, &got) : error;
    error = error == 0 && got != size ? EIO : error; /* the file is shorter than it was */
    payload->of->error = error;
    return error != 0;
}

static size_t count_left(const x278_transaction *transaction) {
    size_t count = 0;
    for (size_t i = 0; i < transaction->segment_count; i++) {
        const x278_segment *segment = x278_transaction_segment_at(transaction, i);
        count += (x278_segment_flags(segment) & X278_SEGMENT_PAYLOAD_LEFT) != 0;
    }
    return count;
}

bool tool_payloads_left(const x278_transaction *transaction) {
    return count_left(transaction) > 0;
}

/* The content of a document, to be changed; NULL: it has none, or it is in memory. */
static x278_content *left_content(x278_doc *doc, const x278_enclosure *document) {
    const x278_content *content = document->category == NULL ? NULL : document->category->content;
    bool left = content != NULL && content->payload.data.ptr == NULL && content->payload.length > 0;
    return left ? x278_doc_node(doc, content) : NULL;
}

x278_status tool_payloads_bind(tool_payloads *payloads, const x278_transaction *transaction, x278_doc *doc,
                               bool *whole) {
    const x278_submission *sent = x278_doc_submission(doc);
    size_t left = count_left(transaction);
    size_t bound = 0;
    tool_free(payloads->list);
    payloads->list = left == 0 ? NULL : tool_alloc_zero(left, sizeof *payloads->list);
    if (left > 0 && payloads->list == NULL) {
        return X278_E_NOMEM;
    }
    for (size_t i = 0; sent != NULL && i < sent->document_count && bound < left; i++) {
        x278_content *content = left_content(doc, sent->documents[i]);
        if (content != NULL) {
            payloads->list[bound] = (tool_payload){payloads, content->payload.offset};
            content->payload.read = read_piece;
            content->payload.user = &payloads->list[bound++];
        }
    }
    *whole = bound == left;
    return X278_OK;
}

void tool_payloads_close(tool_payloads *payloads) {
    if (payloads->descriptor >= 0) {
        tool_system_close(payloads->descriptor);
    }
    tool_free(payloads->list);
    *payloads = (tool_payloads){.descriptor = -1};
}
