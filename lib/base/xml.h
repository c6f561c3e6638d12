/*
 * Reading XML that comes from outside. The one door to libxml2: no other file includes its headers.
 *
 * What the reader sees to: no network, no file is opened, no document type declaration (so no entities but the five of
 * XML), no deeper and no larger than the limits say, no tag, comment, instruction or CDATA section above 1 MiB, no more
 * than 4,096 different names, UTF-8 without NUL only, and no text of libxml2 in an issue: its messages quote the document. An issue has the line of what it
 * is about. Time is linear in the bytes that are fed, in chunks of whatever size; memory does not follow them. libxml2 takes its own memory from malloc, not from the
 * context's allocator; a failure there is X278_E_NOMEM, too.
 *
 * Without X278_WITH_XML x278i_xml_new() gives X278_E_UNSUPPORTED.
 */
#ifndef X278I_BASE_XML_H
#define X278I_BASE_XML_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "base/context.h"
#include "base/issue.h"

/* Where an event is; the offset is about: of the byte behind what was read. */
typedef x278i_text_place x278i_xml_place;

typedef struct x278i_xml_attribute {
    const char *name;  /* NUL-terminated, with its prefix left out */
    const char *space; /* namespace; NULL: none */
    const char *value; /* `len` bytes, no NUL */
    size_t len;
} x278i_xml_attribute;

/* What is told of a document, in its order. Other than X278_OK ends the parse with that status. Texts live during the
 * call. Comments and processing instructions are passed over. Text may come in pieces. */
typedef struct x278i_xml_handler {
    x278_status (*start)(void *user, x278i_xml_place place, const char *space, const char *name,
                         const x278i_xml_attribute *attributes, size_t count);
    x278_status (*end)(void *user, x278i_xml_place place);
    x278_status (*text)(void *user, x278i_xml_place place, const char *text, size_t len);
} x278i_xml_handler;

typedef struct x278i_xml_limits {
    uint64_t bytes;      /* of the document, or from where x278i_xml_renew() was called last */
    uint32_t depth;      /* open elements at a time, up to 200 */
    uint32_t attributes; /* of one element, up to X278I_XML_ATTRIBUTES */
} x278i_xml_limits;

#define X278I_XML_ATTRIBUTES 64

typedef struct x278i_xml x278i_xml;

/* `handler` and `user` must outlive the parser. `issues` may be NULL. X278_E_UNSUPPORTED, X278_E_NOMEM. */
x278_status x278i_xml_new(const x278_ctx *ctx, const x278i_xml_limits *limits, const x278i_xml_handler *handler,
                          void *user, x278_issues *issues, x278i_xml **out);

/* The next bytes. X278_E_SYNTAX: not well-formed, and X278_E_LIMIT: refused; an issue says why. X278_E_NOMEM, or what the
 * handler returned. After a failure every further call gives the same. */
x278_status x278i_xml_feed(x278i_xml *xml, const void *data, size_t len);

/* Called by a handler: the limit of bytes counts from this place on, for documents of many parts. */
void x278i_xml_renew(x278i_xml *xml, x278i_xml_place place);

/* The document has ended. */
x278_status x278i_xml_finish(x278i_xml *xml);

/* Is there nothing in a text but white space? If not, the line of *place becomes that of its first other byte. */
bool x278i_xml_blank(const char *text, size_t len, x278i_xml_place *place);

/* NULL is accepted. */
void x278i_xml_free(x278i_xml *xml);

#endif
