/* A reader of XML: takes bytes from memory, a file or a feed, and hands out documents. elements.c makes them. */
#include "x278/xml.h"

#include <errno.h>
#include <string.h>

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
    reader->issues = x278i_issues_hold(issues);
    reader->guide = x278i_guide_hold(x278i_guide_private(given.guide));
    x278i_xml_limits limits = {.bytes = ctx->max_bytes, .depth = X278I_XML_DEPTH, .attributes = 16};
    status = x278i_guides_hold(ctx, given.guides, given.guide_count, &reader->guides);
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

x278_status x278_xml_reader_open_memory(const x278_ctx *ctx, const void *data, size_t len,
                                        const x278_xml_reader_options *options, x278_issues *issues,
                                        x278_xml_reader **out) {
    x278_status status = reader_new(ctx, options, issues, out);
    if (status == X278_OK && data == NULL && len > 0) {
        x278_xml_reader_free(*out);
        *out = NULL;
        status = X278_E_INVALID_ARG;
    }
    if (status == X278_OK) {
        (*out)->memory = data;
        (*out)->left = len;
    }
    return status;
}

x278_status x278_xml_reader_open_file(const x278_ctx *ctx, const char *path, const x278_xml_reader_options *options,
                                      x278_issues *issues, x278_xml_reader **out) {
    x278_status status = reader_new(ctx, options, issues, out);
    if (status != X278_OK) {
        return status;
    }
    status = path == NULL ? X278_E_INVALID_ARG : x278i_file_open(&(*out)->file, path);
    if (status != X278_OK) {
        int error = errno;
        x278_xml_reader_free(*out);
        *out = NULL;
        errno = error;
    }
    return status;
}

x278_status x278_xml_reader_open_feed(const x278_ctx *ctx, const x278_xml_reader_options *options, x278_issues *issues,
                                      x278_xml_reader **out) {
    x278_status status = reader_new(ctx, options, issues, out);
    if (status == X278_OK) {
        (*out)->feeding = true;
    }
    return status;
}

void x278_xml_reader_free(x278_xml_reader *reader) {
    if (reader == NULL) {
        return;
    }
    while (reader->ready_at < reader->ready_count) {
        x278_doc_free(reader->ready[reader->ready_at++]);
    }
    x278_doc_free(reader->doc);
    x278i_xml_free(reader->xml);
    x278i_file_drop(&reader->file);
    x278i_free(reader->ctx, reader->ready, reader->ready_capacity * sizeof *reader->ready);
    x278i_buf_clear(reader->ctx, &reader->fed);
    x278i_buf_clear(reader->ctx, &reader->value);
    x278i_guides_drop(reader->ctx, &reader->guides);
    x278i_guide_drop(reader->guide);
    x278_issues_free(reader->issues);
    x278i_object_free(reader->ctx, reader, sizeof *reader);
}

x278_status x278_xml_reader_feed(x278_xml_reader *reader, const void *data, size_t len) {
    if (reader == NULL || (data == NULL && len > 0)) {
        return X278_E_INVALID_ARG;
    }
    if (!reader->feeding || reader->fed_all) {
        return X278_E_STATE;
    }
    if (reader->fed_at > 0) {
        reader->fed.len -= reader->fed_at;
        memmove(reader->fed.ptr, reader->fed.ptr + reader->fed_at, reader->fed.len);
        reader->fed_at = 0;
    }
    return x278i_buf_append(reader->ctx, &reader->fed, data, len);
}

x278_status x278_xml_reader_feed_end(x278_xml_reader *reader) {
    if (reader == NULL) {
        return X278_E_INVALID_ARG;
    }
    if (!reader->feeding || reader->fed_all) {
        return X278_E_STATE;
    }
    reader->fed_all = true;
    return X278_OK;
}

/* The next bytes of the input; none at its end, or when a feed reader has to be fed. */
static x278_status next_slice(x278_xml_reader *reader, const char **bytes, size_t *len) {
    if (reader->file.open) {
        *bytes = reader->slice;
        return x278i_file_read(&reader->file, reader->slice, sizeof reader->slice, len);
    }
    const char *from = reader->feeding ? reader->fed.ptr : reader->memory;
    size_t at = reader->feeding ? reader->fed_at : 0;
    size_t left = reader->feeding ? reader->fed.len - at : reader->left;
    *len = left < X278I_XML_SLICE ? left : X278I_XML_SLICE;
    *bytes = *len == 0 ? NULL : from + at;
    if (reader->feeding) {
        reader->fed_at += *len;
    } else if (*len > 0) {
        reader->memory += *len;
        reader->left -= *len;
    }
    return X278_OK;
}

/* Parse on. *need: the reader has to be fed first. */
static x278_status read_on(x278_xml_reader *reader, bool *need) {
    const char *bytes;
    size_t len;
    x278_status status = next_slice(reader, &bytes, &len);
    if (status == X278_OK && len > 0) {
        status = x278i_xml_feed(reader->xml, bytes, len);
    } else if (status == X278_OK && reader->feeding && !reader->fed_all) {
        *need = true;
    } else if (status == X278_OK) {
        reader->finished = true;
        status = x278i_xml_finish(reader->xml);
    }
    return x278i_issues_failed(reader->issues) ? X278_E_NOMEM : status;
}

x278_status x278_xml_reader_next(x278_xml_reader *reader, x278_doc **out) {
    if (out != NULL) {
        *out = NULL;
    }
    if (reader == NULL || out == NULL) {
        return X278_E_INVALID_ARG;
    }
    bool need = false;
    while (reader->ready_at == reader->ready_count) {
        if (reader->status != X278_OK || reader->finished) {
            return reader->status != X278_OK ? reader->status : X278_END;
        }
        reader->ready_at = reader->ready_count = 0;
        reader->status = read_on(reader, &need);
        if (need) {
            return X278_NEED_INPUT;
        }
    }
    *out = reader->ready[reader->ready_at++];
    return X278_OK;
}

/* Read over all that follows the first document. */
static x278_status read_rest(x278_xml_reader *reader) {
    x278_doc *doc;
    x278_status status;
    bool more = false;
    while ((status = x278_xml_reader_next(reader, &doc)) == X278_OK) {
        x278_doc_free(doc);
        if (!more) {
            x278i_finding finding = {.code = X278I_ISSUE_more_transactions, .document = 2};
            x278i_issues_add(reader->issues, &finding);
            more = true;
        }
    }
    return x278i_issues_failed(reader->issues) ? X278_E_NOMEM : status == X278_END ? X278_OK : status;
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
    x278_doc *doc = NULL;
    x278_status status = x278_xml_reader_open_memory(ctx, data, len, options, issues, &reader);
    if (status != X278_OK) {
        return status;
    }
    status = x278_xml_reader_next(reader, &doc);
    status = status == X278_OK ? read_rest(reader) : status == X278_END ? X278_E_EMPTY : status;
    x278_xml_reader_free(reader);
    if (status != X278_OK) {
        x278_doc_free(doc);
        doc = NULL;
    }
    *out = doc;
    return status;
}
