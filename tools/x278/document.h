/* A file that is sent as a document of a 275. */
#ifndef X278_TOOL_DOCUMENT_H
#define X278_TOOL_DOCUMENT_H

#include "tool.h"

typedef struct tool_document {
    const char *file;
    char type[4];       /* PWK01 */
    const char *format; /* CAT02 */
    x278_content_kind kind;
    uint64_t length; /* as base64 */
    bool typed;      /* the type was given, and is not the default */
    bool image;      /* available on request unless somebody asks */
    char number[81]; /* attachment control number */
    int descriptor;  /* -1: not open */
    uint64_t at;     /* of the base64 that was read */
} tool_document;

/* Look at a file, which may be given with its report type: "RB=scan.dcm". What is wrong is printed; TOOL_FINE or TOOL_FAILED. */
int tool_document_open(const tool_args *args, const char *operand, tool_document *document);

/* Does it go in the 275? */
bool tool_document_is_sent(const tool_document *document, bool images);

/* An x278_payload_read: the file as base64. */
int32_t tool_document_read(void *document, uint64_t at, void *buf, size_t size);

void tool_document_close(tool_document *document);

#endif
