/* Messages, and what is looked at, in the tests of documents as JSON and as XML. */
#ifndef X278_TESTS_EXCHANGED_H
#define X278_TESTS_EXCHANGED_H

#include "message.h"
#include "support.h"

/* Holes in lists, an order, unknown segments and parts of segments. */
#define MUCH                                                                                                           \
    HEAD LEVELS "HL*4*3*EV*1~UM*HS*I*3*11:B**U~DTP*435*D8*20240312~DTP*AAH*D8*20240310~HI*ABK:M5416**ABF:M542~"        \
                "CRC*07*Y*01***09~ZZ9*A:B^C~HL*5*4*SS*0~SV1*HC:72148::TC**UN*1~SE*17*0001~"

/* A line of JSON is OPEN_JSON, members, CLOSE_JSON. */
#define OPEN_JSON "{\"x278\":1,\"guide\":\"005010X217-request\",\n"
#define CLOSE_JSON "}\n"

/* A document as JSON (X278_JSON_*), as XML (X278_XML_*), as X12; freed when the body ends. */
const x278_buf *json_of(support *t, const x278_doc *doc, uint32_t flags);
const x278_buf *xml_of(support *t, const x278_doc *doc, uint32_t flags);
const x278_buf *edi_of(support *t, const x278_doc *doc);

/* The first document of a JSON or XML text; freed when the body ends. */
x278_doc *read_json(support *t, const x278_ctx *ctx, const char *text, size_t len, x278_issues *issues);
x278_doc *read_xml(support *t, const x278_ctx *ctx, const char *text, size_t len, x278_issues *issues);

/* The review of a document, also of one without a guide. */
const x278_review *review_of(const x278_doc *doc);

bool same_buf(const x278_buf *a, const x278_buf *b);
bool has(const x278_buf *buf, const char *text);

/* What was found: the codes with their lines, such as "812:3 ". No message may hold the word SENTINEL. */
void describe(const x278_issues *issues, char *out, size_t size);

/* An x278_write_fn that stops the writer. */
int32_t refuse(const void *data, size_t len, void *user);

#endif
