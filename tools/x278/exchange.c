/* Documents as XML or as JSON: one way to write and to read them for all commands. */
#include "exchange.h"

#include <errno.h>
#include <string.h>

#include "bytes.h"
#include "memory.h"

static char chunk[65536]; /* of standard input */

bool tool_form_find(const char *name, tool_form *out) {
    static const struct {
        const char *name;
        tool_form form;
    } forms[] = {{"xml", TOOL_FORM_XML}, {"json", TOOL_FORM_JSON}, {"ndjson", TOOL_FORM_JSON}};
    for (size_t i = 0; i < sizeof forms / sizeof forms[0]; i++) {
        if (strcmp(forms[i].name, name) == 0) {
            *out = forms[i].form;
            return true;
        }
    }
    return false;
}

/* ---- out --------------------------------------------------------------------------------------------------------------- */

x278_status tool_documents_create(const x278_ctx *ctx, tool_form form, uint32_t flags, x278_write_fn write, void *user,
                                  tool_documents_out *out) {
    const x278_xml_writer_options as_xml = {.struct_size = sizeof as_xml, .flags = flags};
    const x278_json_writer_options as_json = {.struct_size = sizeof as_json, .flags = flags};
    *out = (tool_documents_out){NULL, NULL};
    return form == TOOL_FORM_XML ? x278_xml_writer_open_callback(ctx, write, user, &as_xml, &out->xml)
                                 : x278_json_writer_open_callback(ctx, write, user, &as_json, &out->json);
}

x278_status tool_documents_write(const tool_documents_out *to, const x278_doc *doc) {
    return to->xml != NULL ? x278_xml_writer_document(to->xml, doc) : x278_json_writer_document(to->json, doc);
}

x278_status tool_documents_close(const tool_documents_out *to) {
    return to->xml != NULL ? x278_xml_writer_close(to->xml) : x278_json_writer_close(to->json);
}

void tool_documents_drop(tool_documents_out *to) {
    x278_xml_writer_free(to->xml);
    x278_json_writer_free(to->json);
}

/* ---- in ---------------------------------------------------------------------------------------------------------------- */

/* JSON begins with a bracket, behind blank space or a byte order mark; all else is read as XML. X278_E_IO with errno. */
static x278_status find_form(const char *name, tool_form *out) {
    char head[64];
    size_t len = tool_read_head(name, head, sizeof head);
    size_t at = len >= 3 && memcmp(head, "\xEF\xBB\xBF", 3) == 0 ? 3 : 0;
    while (at < len && (head[at] == ' ' || head[at] == '\t' || head[at] == '\r' || head[at] == '\n')) {
        at++;
    }
    *out = at < len && (head[at] == '{' || head[at] == '[') ? TOOL_FORM_JSON : TOOL_FORM_XML;
    return len == 0 && errno != 0 ? X278_E_IO : X278_OK;
}

static x278_xml_reader_options xml_options(const x278_decode_options *like) {
    return (x278_xml_reader_options){.struct_size = sizeof(x278_xml_reader_options),
                                     .guide = like->guide,
                                     .guides = like->guides,
                                     .guide_count = like->guide_count};
}

static x278_json_reader_options json_options(const x278_decode_options *like) {
    return (x278_json_reader_options){.struct_size = sizeof(x278_json_reader_options),
                                      .guide = like->guide,
                                      .guides = like->guides,
                                      .guide_count = like->guide_count};
}

static x278_status open_xml(const x278_ctx *ctx, const char *name, const x278_decode_options *like, x278_issues *issues,
                            x278_xml_reader **out) {
    const x278_xml_reader_options by = xml_options(like);
    return strcmp(name, "-") == 0 ? x278_xml_reader_open_feed(ctx, &by, issues, out)
                                  : x278_xml_reader_open_file(ctx, name, &by, issues, out);
}

static x278_status open_json(const x278_ctx *ctx, const char *name, const x278_decode_options *like,
                             x278_issues *issues, x278_json_reader **out) {
    const x278_json_reader_options by = json_options(like);
    return strcmp(name, "-") == 0 ? x278_json_reader_open_feed(ctx, &by, issues, out)
                                  : x278_json_reader_open_file(ctx, name, &by, issues, out);
}

/* Give the reader more of standard input. */
static x278_status feed(tool_documents_in *from, size_t got) {
    x278_status status;
    if (from->form == TOOL_FORM_XML) {
        status = got > 0 ? x278_xml_reader_feed(from->xml, chunk, got) : x278_xml_reader_feed_end(from->xml);
    } else {
        status = got > 0 ? x278_json_reader_feed(from->json, chunk, got) : x278_json_reader_feed_end(from->json);
    }
    tool_wipe(chunk, got);
    return status;
}

static x278_status read_stdin(tool_documents_in *from, size_t *got) {
    from->error = tool_read_stdin(chunk, sizeof chunk, got);
    return from->error != 0 ? X278_E_IO : X278_OK;
}

x278_status tool_documents_open(const x278_ctx *ctx, const char *name, const x278_decode_options *by,
                                x278_issues *issues, tool_documents_in *out) {
    bool standard = strcmp(name, "-") == 0;
    size_t got = 0;
    x278_status status = standard ? read_stdin(out, &got) : X278_OK; /* its beginning shows the form */
    if (status == X278_OK) {
        status = find_form(name, &out->form);
    }
    if (status != X278_OK) {
        return status;
    }
    status = out->form == TOOL_FORM_XML ? open_xml(ctx, name, by, issues, &out->xml)
                                        : open_json(ctx, name, by, issues, &out->json);
    return status == X278_OK && standard ? feed(out, got) : status;
}

x278_status tool_documents_next(tool_documents_in *from, x278_doc **out) {
    for (;;) {
        size_t got;
        x278_status status =
            from->form == TOOL_FORM_XML ? x278_xml_reader_next(from->xml, out) : x278_json_reader_next(from->json, out);
        if (status != X278_NEED_INPUT) {
            from->error = status == X278_E_IO ? errno : from->error;
            return status;
        }
        status = read_stdin(from, &got);
        status = status == X278_OK ? feed(from, got) : status;
        if (status != X278_OK) {
            return status;
        }
    }
}

void tool_documents_free(tool_documents_in *from) {
    x278_xml_reader_free(from->xml);
    x278_json_reader_free(from->json);
}

/* ---- there and back ---------------------------------------------------------------------------------------------------- */

x278_status tool_documents_pass(const x278_ctx *ctx, tool_form form, const x278_decode_options *by, x278_doc **doc) {
    const x278_xml_reader_options of_xml = xml_options(by);
    const x278_json_reader_options of_json = json_options(by);
    x278_buf text = {NULL, 0, NULL};
    x278_doc *back = NULL;
    x278_status status =
        form == TOOL_FORM_XML ? x278_xml_encode(*doc, NULL, &text) : x278_json_encode(*doc, NULL, &text);
    if (status == X278_OK) {
        status = form == TOOL_FORM_XML ? x278_xml_decode(ctx, text.ptr, text.len, &of_xml, NULL, &back)
                                       : x278_json_decode(ctx, text.ptr, text.len, &of_json, NULL, &back);
    }
    x278_buf_free(&text);
    x278_doc_free(*doc);
    *doc = back;
    return status;
}

void tool_documents_prepare(const x278_ctx *ctx, tool_form form) {
    x278_xml_reader *reader = NULL;
    if (form == TOOL_FORM_XML && x278_xml_reader_open_memory(ctx, "", 0, NULL, NULL, &reader) == X278_OK) {
        x278_xml_reader_free(reader);
    }
}
