/* What a document does not say and its guide leaves no choice of: the envelope and the delimiters to write with. A guide that
 * overlays were laid over (a payer that takes one receiver id only) says more than a built-in one. */
#ifndef X278I_DOC_DEFAULTS_H
#define X278I_DOC_DEFAULTS_H

#include "doc/document.h"

#define X278I_ENVELOPE_TEXTS 24 /* the envelope has fewer (a test holds that) */

/* An envelope to write with; its texts are those of the document, of the guide, or in `rooms`. */
typedef struct x278i_filled {
    x278_envelope envelope;
    char rooms[X278I_ENVELOPE_TEXTS][9];
} x278i_filled;

/* The envelope of a document, with what is absent filled in where the guide requires an element and allows one value. */
void x278i_doc_fill_envelope(const x278_doc *doc, x278i_filled *out);

/* Is none of them set? */
static inline bool x278i_delimiters_absent(const x278_delimiters *delimiters) {
    return delimiters->terminator == 0 && delimiters->element == 0 && delimiters->component == 0 &&
           delimiters->repetition == 0;
}

/* The delimiters of a document that names none: the usual ones, or of those that the guide allows the first. */
void x278i_delimiters_fill(const x278_doc *doc, x278_delimiters *out);

/* Was the document read from a message, or from the XML of one? Its envelope names the delimiters then. What it has not is
 * not in the message. */
static inline bool x278i_doc_is_read(const x278_doc *doc) {
    return !doc->made && !x278i_delimiters_absent(&doc->envelope->delimiters);
}

#endif
