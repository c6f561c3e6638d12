/* The documents of a 275: their root, and payloads that are copied when somebody asks. */
#include "x278/attach.h"

#include "doc/document.h"

const x278_submission *x278_doc_submission(const x278_doc *doc) {
    return x278_doc_kind(doc) == X278_DOC_SUBMISSION ? doc->root : NULL;
}

x278_submission *x278_doc_edit_submission(x278_doc *doc) {
    return x278_doc_kind(doc) == X278_DOC_SUBMISSION ? doc->root : NULL;
}

/* Bytes that are read at a time. */
#define PIECE ((size_t)64 * 1024)

static x278_status read_all(const x278_payload *payload, char *to, size_t len) {
    for (size_t at = 0; at < len; at += PIECE) {
        size_t size = len - at < PIECE ? len - at : PIECE;
        if (payload->read(payload->user, at, to + at, size) != 0) {
            return X278_E_CALLBACK;
        }
    }
    return X278_OK;
}

x278_status x278_payload_keep(x278_doc *doc, x278_payload *payload) {
    if (doc == NULL || payload == NULL) {
        return X278_E_INVALID_ARG;
    }
    if ((payload->flags & X278_PAYLOAD_OWNED) != 0) {
        return X278_OK;
    }
    x278_status status = X278_OK;
    x278_str copy = {NULL, 0};
    if (payload->data.ptr != NULL) {
        status = x278i_arena_str(&doc->arena, payload->data.ptr, payload->data.len, &copy);
    } else if (payload->read == NULL) {
        return X278_E_NOT_FOUND;
    } else if (payload->length > doc->ctx->max_bytes) {
        return X278_E_LIMIT;
    } else {
        size_t len = (size_t)payload->length;
        char *to = x278i_arena_text(&doc->arena, len + 1);
        status = to == NULL ? X278_E_NOMEM : read_all(payload, to, len);
        if (status == X278_OK) {
            to[len] = '\0';
            copy = (x278_str){to, len};
        }
    }
    if (status == X278_OK) {
        payload->data = copy;
        payload->length = copy.len;
        payload->flags |= X278_PAYLOAD_OWNED;
    }
    return status;
}
