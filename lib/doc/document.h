/* The inside of a document. */
#ifndef X278I_DOC_DOCUMENT_H
#define X278I_DOC_DOCUMENT_H

#include "base/arena.h"
#include "edi/reader.h"
#include "guide/hold.h"
#include "review/node.h"
#include "x278/check.h"
#include "x278/document.h"

struct x278_doc {
    const x278_ctx *ctx;
    size_t size; /* of the memory that this is in, with the first block of the arena behind it */
    x278i_arena arena;
    const x278i_guide *guide;     /* NULL: not known */
    const x278i_binding *binding; /* of the guide; NULL: the model is not bound to it */
    void *root;                   /* the struct that the guide's binding names */
    x278_review *review; /* the root of a services review, or of a document whose guide is not known; else NULL */
    x278_envelope *envelope;
    x278_status status; /* the first change that failed */
    bool payload_lost;  /* a segment that fits no row had a payload that the reader did not keep */
    bool made;          /* by a program, and not read: what it leaves out of the envelope may be filled in */
};

/* An empty document of a guide, which may be NULL. X278_E_NOMEM. */
x278_status x278i_doc_make(const x278_ctx *ctx, const x278i_guide *guide, x278_doc **out);

/* A document without a root and an envelope: x278i_doc_begin() makes these, or it is freed. X278_E_NOMEM. */
x278_status x278i_doc_bare(const x278_ctx *ctx, x278_doc **out);

/* Begin a bare document for a guide, which may be NULL. X278_E_NOMEM: it may only be emptied or freed. */
x278_status x278i_doc_begin(x278_doc *doc, const x278i_guide *guide);

/* Give a document that has none a guide, which may be NULL, and the binding that goes with it. */
void x278i_doc_take_guide(x278_doc *doc, const x278i_guide *guide);

/* Take everything out of a document: it is bare, and keeps memory for what comes. */
void x278i_doc_empty(x278_doc *doc);

/* Give a document that holds nothing yet a root of this type. X278_E_NOMEM. */
x278_status x278i_doc_take_root(x278_doc *doc, uint16_t type);

/* Let a document hold what one of a message of `bytes` bytes may. */
static inline void x278i_doc_limit(x278_doc *doc, uint64_t bytes) {
    doc->arena.limit = x278i_ctx_document(doc->ctx, bytes);
}

/* X278_E_LIMIT in place of X278_E_NOMEM when a limit was reached. A limit is reported to `issues`. */
x278_status x278i_doc_settle(const x278_doc *doc, x278_status status, x278_issues *issues);

/* Can everything in a document be followed? X278_E_INVALID_ARG: a program put NULL into a list of structs, a list or a text of
 * NULL that is said to have a length. Time: that of looking at each field once. */
x278_status x278i_doc_sound(const x278_doc *doc);

/* The same of the texts of an envelope alone. */
bool x278i_envelope_sound(const x278_envelope *envelope);

/* What was written of a document. */
typedef struct x278i_written {
    const x278i_body *body;      /* a transaction; NULL: */
    const x278_buf *all;         /* an interchange */
    x278_text_encoding encoding; /* that is in */
} x278i_written;

/* Check it, by the document's guide. What the options are not made for, or memory does not suffice for, is a failure. */
x278_status x278i_doc_prove(const x278_doc *doc, const x278i_written *written, const x278_check_options *options,
                            x278_issues *issues);

/* Remember the first failure of a change. @return `status`. */
static inline x278_status x278i_doc_note(x278_doc *doc, x278_status status) {
    status = x278i_doc_settle(doc, status, NULL);
    if (doc->status == X278_OK) {
        doc->status = status;
    }
    return status;
}

/* Add a struct below a field (into x278i_fields) of a struct of the document; NULL when there is no memory, or an argument
 * is NULL. */
void *x278i_doc_add(x278_doc *doc, void *node, uint16_t field);

#endif
