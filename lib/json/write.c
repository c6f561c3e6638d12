/* A writer of JSON: lines on their way to a buffer, a file or a callback. document.c and issue.c make them. */
#include "x278/json.h"

#include <errno.h>

#include "json/document.h"
#include "json/issue.h"

/* End of the fields of release 0.1: never to change. */
#define OPTIONS_BASELINE (offsetof(x278_json_writer_options, flags) + sizeof(uint32_t))
#define FLAGS ((uint32_t)(X278_JSON_WORDS | X278_JSON_PATHS | X278_JSON_NO_PAYLOADS))

struct x278_json_writer {
    const x278_ctx *ctx;
    x278_writer *sink;
    x278i_json_text text; /* of the line that is being written; its status is the writer's */
    uint32_t flags;
    bool closed;
};

static x278_status take_flags(const x278_json_writer_options *options, uint32_t *flags) {
    x278_json_writer_options given;
    x278_status status =
        x278i_take_options(options, options == NULL ? 0 : options->struct_size, OPTIONS_BASELINE, &given, sizeof given);
    *flags = given.flags;
    return status == X278_OK && (given.flags & ~FLAGS) != 0 ? X278_E_UNSUPPORTED : status;
}

static x278_status writer_new(const x278_ctx *ctx, const x278_json_writer_options *options, x278_json_writer **out) {
    if (out != NULL) {
        *out = NULL;
    }
    if (ctx == NULL || out == NULL) {
        return X278_E_INVALID_ARG;
    }
    uint32_t flags;
    x278_status status = take_flags(options, &flags);
    x278_json_writer *writer = status == X278_OK ? x278i_object_new(ctx, sizeof *writer) : NULL;
    if (writer == NULL) {
        return status == X278_OK ? X278_E_NOMEM : status;
    }
    writer->ctx = writer->text.ctx = ctx;
    writer->flags = flags;
    *out = writer;
    return X278_OK;
}

/* The writer, or nothing. */
static x278_status opened(x278_json_writer **out, x278_status status) {
    (*out)->text.sink = (*out)->sink;
    if (status != X278_OK) {
        int error = errno; /* why a file could not be made */
        x278_json_writer_free(*out);
        *out = NULL;
        errno = error;
    }
    return status;
}

x278_status x278_json_writer_open_buffer(const x278_ctx *ctx, const x278_json_writer_options *options,
                                         x278_json_writer **out) {
    x278_status status = writer_new(ctx, options, out);
    return status == X278_OK ? opened(out, x278_writer_open_buffer(ctx, NULL, NULL, &(*out)->sink)) : status;
}

x278_status x278_json_writer_open_file(const x278_ctx *ctx, const char *path, const x278_json_writer_options *options,
                                       x278_json_writer **out) {
    x278_status status = writer_new(ctx, options, out);
    return status == X278_OK ? opened(out, x278_writer_open_file(ctx, path, NULL, NULL, &(*out)->sink)) : status;
}

x278_status x278_json_writer_open_callback(const x278_ctx *ctx, x278_write_fn write, void *user,
                                           const x278_json_writer_options *options, x278_json_writer **out) {
    x278_status status = writer_new(ctx, options, out);
    return status == X278_OK ? opened(out, x278_writer_open_callback(ctx, write, user, NULL, NULL, &(*out)->sink))
                             : status;
}

/* Hand a line on. */
static x278_status hand_on(x278_json_writer *writer) {
    x278i_json_text *text = &writer->text;
    if (text->status == X278_OK) {
        text->status = x278_writer_text(writer->sink, text->out.ptr, text->out.len);
    }
    text->out.len = 0;
    x278_status status = text->status;
    text->status = status == X278_E_UNSUPPORTED ? X278_OK : status; /* of this document only */
    return status;
}

x278_status x278_json_writer_document(x278_json_writer *writer, const x278_doc *doc) {
    if (writer == NULL || doc == NULL) {
        return X278_E_INVALID_ARG;
    }
    if (writer->closed) {
        return X278_E_STATE;
    }
    x278_status status = x278i_doc_sound(doc);
    if (status != X278_OK) {
        return status;
    }
    x278i_json_put_document(&writer->text, doc, writer->flags);
    return hand_on(writer);
}

x278_status x278_json_writer_issue(x278_json_writer *writer, const x278_issue *issue) {
    if (writer == NULL || issue == NULL) {
        return X278_E_INVALID_ARG;
    }
    if (writer->closed) {
        return X278_E_STATE;
    }
    x278i_json_put_issue(&writer->text, issue);
    return hand_on(writer);
}

x278_status x278_json_writer_close(x278_json_writer *writer) {
    if (writer == NULL) {
        return X278_E_INVALID_ARG;
    }
    if (writer->closed) {
        return X278_E_STATE;
    }
    writer->closed = true;
    if (writer->text.status == X278_OK) {
        writer->text.status = x278_writer_close(writer->sink);
    }
    return writer->text.status;
}

x278_status x278_json_writer_take_buffer(x278_json_writer *writer, x278_buf *out) {
    if (writer == NULL || out == NULL) {
        return X278_E_INVALID_ARG;
    }
    return x278_writer_take_buffer(writer->sink, out);
}

void x278_json_writer_free(x278_json_writer *writer) {
    if (writer != NULL) {
        x278_writer_free(writer->sink);
        x278i_buf_clear(writer->ctx, &writer->text.out);
        x278i_object_free(writer->ctx, writer, sizeof *writer);
    }
}

x278_status x278_json_encode(const x278_doc *doc, const x278_json_writer_options *options, x278_buf *out) {
    if (out != NULL) {
        *out = (x278_buf){NULL, 0, NULL};
    }
    if (doc == NULL || out == NULL) {
        return X278_E_INVALID_ARG;
    }
    uint32_t flags;
    x278_status status = take_flags(options, &flags);
    status = status == X278_OK ? x278i_doc_sound(doc) : status;
    if (status != X278_OK) {
        return status;
    }
    x278i_json_text text = {.ctx = doc->ctx};
    x278i_json_put_document(&text, doc, flags);
    status = text.status == X278_OK ? x278i_buf_hand_over(doc->ctx, &text.out, out) : text.status;
    x278i_buf_clear(doc->ctx, &text.out);
    return status;
}
