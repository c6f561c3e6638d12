/*
 * Makes documents of names and texts, for a reader of whatever they are written in. The structs say what may be where; nothing
 * here knows a field by its name. What is wrong becomes an issue, in the words of the format, and is left out.
 *
 *   document -> root (envelope, review) -> member -> struct or text ... end -> end -> end
 */
#ifndef X278I_DOC_BUILDER_H
#define X278I_DOC_BUILDER_H

#include "base/issue.h"
#include "doc/document.h"
#include "guide/hold.h"

/* Structs in each other, and the document: more than the model has. */
#define X278I_BUILDER_DEPTH 24

/* How a format names things, and the codes of its issues. */
typedef struct x278i_dialect {
    /* What a member is called, `len` bytes at `name`; NULL: it is none here. */
    const char *(*name)(uint16_t field, size_t *len);
    bool entries; /* a member is an entry of its list, and may come many times */
    int32_t unknown, repeated, value, guide, refused;
} x278i_dialect;

/* A struct that is open. */
typedef struct x278i_open {
    const char *name; /* ours */
    void *node;
    uint16_t type;
    uint16_t next;    /* field to look for a name from */
    uint64_t seen[2]; /* fields that were there, a bit each, in their order */
} x278i_open;

/* Parts of a document that no field holds. */
enum {
    X278I_ROOT_ENVELOPE,
    X278I_ROOT_REVIEW,
    X278I_ROOTS
};

typedef struct x278i_builder {
    const x278_ctx *ctx;
    x278_issues *issues;
    const x278i_dialect *dialect;
    const x278i_guide *given; /* that all documents follow; NULL: the one they name */
    x278i_lent_guides guides;
    x278_doc *doc;         /* that is being made; NULL: none */
    uint16_t root;         /* its struct */
    bool has[X278I_ROOTS]; /* of the document */
    uint64_t began;        /* where its first part is in the input */
    uint64_t parts;        /* structs and entries of lists in it */
    uint64_t documents;    /* with it */
    uint32_t depth;        /* of open */
    x278i_open open[X278I_BUILDER_DEPTH];
    x278_doc **ready;
    size_t ready_count, ready_at, ready_capacity;
} x278i_builder;

/* A builder of all zeros begins. `guide`, `guides`: of the options of the reader. X278_E_NOMEM, X278_E_LIMIT. */
x278_status x278i_builder_init(x278i_builder *builder, const x278_ctx *ctx, const x278i_dialect *dialect,
                               const x278_guide *guide, const x278_guide *const *guides, size_t guide_count,
                               x278_issues *issues);

/* Free what it holds, documents that were not taken, too. */
void x278i_builder_clear(x278i_builder *builder);

/* Report something about the document that is being made. `second`, `third`: parameters of the message; NULL: absent. */
void x278i_builder_report(const x278i_builder *builder, x278i_text_place place, int32_t code, const char *second,
                          const char *third);

/* Begin a document. X278_E_NOMEM. */
x278_status x278i_builder_document(x278i_builder *builder);

/* The document names its guide. One that is not there, or has another root than the document, is reported. X278_E_NOMEM. */
x278_status x278i_builder_guide(x278i_builder *builder, x278i_text_place place, const char *id, size_t len);

/* Open the root of a name; *opened: it is one, and the first of its name; else that is reported. X278_E_NOMEM. */
x278_status x278i_builder_root(x278i_builder *builder, x278i_text_place place, const char *name, size_t len,
                               bool *opened);

/* The field of the open struct that a member is of. X278I_NONE, and an issue: there is none, or it was there before. */
uint16_t x278i_builder_member(x278i_builder *builder, x278i_text_place place, const char *name, size_t len);

/* The struct that is open, into x278i_structs, and what it is called in an issue. */
static inline uint16_t x278i_builder_type(const x278i_builder *builder) {
    return builder->open[builder->depth - 1].type;
}
static inline const char *x278i_builder_name(const x278i_builder *builder) {
    return builder->open[builder->depth - 1].name;
}

/* Is there such a field, whether or not it was there before? */
bool x278i_builder_knows(const x278i_builder *builder, const char *name, size_t len);

/* Open the struct at a field of the open struct: of a list a new entry. X278_E_LIMIT (reported), X278_E_NOMEM. */
x278_status x278i_builder_struct(x278i_builder *builder, x278i_text_place place, uint16_t field);

/* Set a text of the open struct, or add an entry to its list of texts; no bytes: absent. X278_E_LIMIT (reported),
 * X278_E_NOMEM. */
x278_status x278i_builder_text(x278i_builder *builder, x278i_text_place place, uint16_t field, const char *text,
                               size_t len);

/* Where a field of the open struct is, for what is set in another way. */
void *x278i_builder_field(x278i_builder *builder, uint16_t field);

/* Set a number of the open struct. */
void x278i_builder_number(x278i_builder *builder, uint16_t field, uint32_t number);

/* Set delimiters of the open struct as four bytes, "7E 2A 3A 5E". What cannot be read so is reported. */
void x278i_builder_delimiters(x278i_builder *builder, x278i_text_place place, uint16_t field, const char *text,
                              size_t len);

/* The open struct is complete. */
void x278i_builder_end(x278i_builder *builder);

/* The document is complete: it waits to be taken. X278_E_NOMEM. */
x278_status x278i_builder_end_document(x278i_builder *builder);

/* The first document that waits; NULL: none. */
x278_doc *x278i_builder_take(x278i_builder *builder);

/* The next document of a reader: as x278_xml_reader_next(), x278_json_reader_next(). */
typedef x278_status (*x278i_next_document)(void *reader, x278_doc **out);

/* The one document of the reader that has the builder. What follows it is read over, and reported once. X278_E_EMPTY: there is
 * no document; else as `next`. *out is NULL then. */
x278_status x278i_builder_read_one(const x278i_builder *builder, x278i_next_document next, void *reader,
                                   x278_doc **out);

/* "1B" */
bool x278i_read_byte(const char *text, size_t len, uint8_t *out);

#endif
