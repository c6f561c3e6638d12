/* Documents as XML or as JSON, whichever a file has. */
#ifndef X278_TOOL_EXCHANGE_H
#define X278_TOOL_EXCHANGE_H

#include "tool.h"

typedef enum tool_form {
    TOOL_FORM_XML,
    TOOL_FORM_JSON
} tool_form;

/* The form by the name of --format: xml, json, ndjson. */
bool tool_form_find(const char *name, tool_form *out);

/* A writer of documents. */
typedef struct tool_documents_out {
    x278_xml_writer *xml; /* one of the two */
    x278_json_writer *json;
} tool_documents_out;

/* `flags`: X278_XML_* or X278_JSON_*, as the form has it. */
x278_status tool_documents_create(const x278_ctx *ctx, tool_form form, uint32_t flags, x278_write_fn write, void *user,
                                  tool_documents_out *out);
x278_status tool_documents_write(const tool_documents_out *to, const x278_doc *doc);
x278_status tool_documents_close(const tool_documents_out *to);
void tool_documents_drop(tool_documents_out *to);

/* A reader of documents; what a file begins with says its form. Memory of all zeros. */
typedef struct tool_documents_in {
    tool_form form;
    x278_xml_reader *xml; /* one of the two */
    x278_json_reader *json;
    int error; /* errno of the read that failed */
} tool_documents_in;

/* "-": standard input. As x278_xml_reader_open_file(). */
x278_status tool_documents_open(const x278_ctx *ctx, const char *name, const x278_decode_options *by,
                                x278_issues *issues, tool_documents_in *out);

/* The next document. As x278_xml_reader_next(), but never X278_NEED_INPUT. */
x278_status tool_documents_next(tool_documents_in *from, x278_doc **out);
void tool_documents_free(tool_documents_in *from);

/* Before threads pass documents through a form: libxml2 begins with its first reader, which is best made on one thread. */
void tool_documents_prepare(const x278_ctx *ctx, tool_form form);

/* Put what is read from the XML or JSON of a document in its place; NULL after a failure. */
x278_status tool_documents_pass(const x278_ctx *ctx, tool_form form, const x278_decode_options *by, x278_doc **doc);

#endif
