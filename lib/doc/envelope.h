/* The envelope of a document, written. */
#ifndef X278I_DOC_ENVELOPE_H
#define X278I_DOC_ENVELOPE_H

#include "doc/document.h"

/* Open the group of a document, and before it its interchange, with what the guide leaves no choice of filled in. As
 * x278_writer_interchange_begin() and x278_writer_group_begin(). */
x278_status x278i_doc_open_envelope(const x278_doc *doc, x278_writer *writer, bool interchange);

#endif
