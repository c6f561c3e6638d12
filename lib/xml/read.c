/* A reader of XML: takes bytes from memory, a file or a feed, and hands out documents. elements.c makes them. */
#include "x278/xml.h"

#include <errno.h>

#include "xml/reader.h"

/* End of the fields of release 0.1: never to change. */
#define OPTIONS_BASELINE (offsetof(x278_xml_reader_options, guide_count) + sizeof(size_t))

static x278_status reader_new(const x278_ctx *ctx, const x278_xml_reader_options *options, x278_issues *issues,
                              x278_xml_reader **out) {
    if (out != NULL) {
        *out = NULL;
    }
    if (ctx == NULL || out == NULL) {
        return X278_E_INVALID_ARG;
    }
    x278_xml_reader_options given;
    x278_status status =
        x278i_take_options(options, options == NULL ? 0 : options->struct_size, OPTIONS_BASELINE, &given, sizeof given);
    if (status == X278_OK && (given.flags != 0 || (given.guides == NULL && given.guide_count > 0))) {
        status = given.flags != 0 ? X278_E_UNSUPPORTED : X278_E_INVALID_ARG;
    }
    if (status != X278_OK) {
        return status;
    }
    x278_xml_reader *reader = x278i_object_new(ctx, sizeof *reader);
    if (reader == NULL) {
        return X278_E_NOMEM;
    }
    reader->ctx = ctx;
    x278i_xml_limits limits = {.bytes = ctx->max_bytes, .depth = X278I_XML_DEPTH, .attributes = 16};
    status = x278i_builder_init(&reader->builder, ctx, &x278i_xml_dialect, given.guide, given.guides, given.guide_count,
                                issues);
    if (status == X278_OK) {
        status = x278i_xml_new(ctx, &limits, &x278i_xml_elements, reader, issues, &reader->xml);
    }
    if (status != X278_OK) {
        x278_xml_reader_free(reader);
        return status;
    }
    *out = reader;
    return X278_OK;
}

/* The reader, or nothing. */
static x278_status opened(x278_xml_reader **out, x278_status status) {
    if (status != X278_OK) {
        int error = errno; /* why a file could not be opened */
        x278_xml_reader_free(*out);
        *out = NULL;
        errno = error;
    }
    return status;
}

x278_status x278_xml_reader_open_memory(const x278_ctx *ctx, const void *data, size_t len,
                                        const x278_xml_reader_options *options, x278_issues *issues,
                                        x278_xml_reader **out) {
    x278_status status = reader_new(ctx, options, issues, out);
    return status == X278_OK ? opened(out, x278i_slices_memory(&(*out)->input, data, len)) : status;
}

x278_status x278_xml_reader_open_file(const x278_ctx *ctx, const char *path, const x278_xml_reader_options *options,
                                      x278_issues *issues, x278_xml_reader **out) {
    x278_status status = reader_new(ctx, options, issues, out);
    return status == X278_OK ? opened(out, x278i_slices_file(&(*out)->input, path)) : status;
}

x278_status x278_xml_reader_open_feed(const x278_ctx *ctx, const x278_xml_reader_options *options, x278_issues *issues,
                                      x278_xml_reader **out) {
    x278_status status = reader_new(ctx, options, issues, out);
    if (status == X278_OK) {
        x278i_slices_feed(&(*out)->input);
    }
    return status;
}

void x278_xml_reader_free(x278_xml_reader *reader) {
    if (reader != NULL) {
        x278i_builder_clear(&reader->builder);
        x278i_xml_free(reader->xml);
        x278i_slices_clear(reader->ctx, &reader->input);
        x278i_buf_clear(reader->ctx, &reader->value);
        x278i_object_free(reader->ctx, reader, sizeof *reader);
    }
}

x278_status x278_xml_reader_feed(x278_xml_reader *reader, const void *data, size_t len) {
    return reader == NULL ? X278_E_INVALID_ARG : x278i_slices_add(reader->ctx, &reader->input, data, len);
}

x278_status x278_xml_reader_feed_end(x278_xml_reader *reader) {
    return reader == NULL ? X278_E_INVALID_ARG : x278i_slices_add_end(&reader->input);
}

/* Parse on. X278_NEED_INPUT: the reader has to be fed first. */
static x278_status read_on(x278_xml_reader *reader) {
    const char *bytes;
    size_t len;
    x278_status status = x278i_slices_next(&reader->input, &bytes, &len);
    if (status == X278_OK) {
        status = x278i_xml_feed(reader->xml, bytes, len);
    } else if (status == X278_END) {
        reader->finished = true;
        status = x278i_xml_finish(reader->xml);
    }
    return x278i_issues_failed(reader->builder.issues) ? X278_E_NOMEM : status;
}

x278_status x278_xml_reader_next(x278_xml_reader *reader, x278_doc **out) {
    if (out != NULL) {
        *out = NULL;
    }
    if (reader == NULL || out == NULL) {
        return X278_E_INVALID_ARG;
    }
    while ((*out = x278i_builder_take(&reader->builder)) == NULL) {
        if (reader->status != X278_OK || reader->finished) {
            return reader->status != X278_OK ? reader->status : X278_END;
        }
        x278_status status = read_on(reader);
        if (status == X278_NEED_INPUT) {
            return status;
        }
        reader->status = status;
    }
    return X278_OK;
}

static x278_status next_document(void *reader, x278_doc **out) {
    return x278_xml_reader_next(reader, out);
}

x278_status x278_xml_decode(const x278_ctx *ctx, const void *data, size_t len, const x278_xml_reader_options *options,
                            x278_issues *issues, x278_doc **out) {
    if (out != NULL) {
        *out = NULL;
    }
    if (ctx == NULL || out == NULL) {
        return X278_E_INVALID_ARG;
    }
    x278_xml_reader *reader;
    x278_status status = x278_xml_reader_open_memory(ctx, data, len, options, issues, &reader);
    if (status == X278_OK) {
        status = x278i_builder_read_one(&reader->builder, next_document, reader, out);
        x278_xml_reader_free(reader);
    }
    return status;
}
