/* A document as a line of JSON. */
#ifndef X278I_JSON_DOCUMENT_H
#define X278I_JSON_DOCUMENT_H

#include "base/json_text.h"
#include "doc/document.h"

/* Append a document with its line feed; `flags`: X278_JSON_*. Failures are in `to`. */
void x278i_json_put_document(x278i_json_text *to, const x278_doc *doc, uint32_t flags);

#endif
