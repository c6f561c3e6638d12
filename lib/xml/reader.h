/* The inside of an XML reader. */
#ifndef X278I_XML_READER_H
#define X278I_XML_READER_H

#include <stdbool.h>

#include "base/buf.h"
#include "base/file.h"
#include "base/xml.h"
#include "doc/document.h"
#include "guide/hold.h"
#include "x278/xml.h"
#include "xml/format.h"

#define X278I_XML_SLICE ((size_t)8192) /* bytes that are parsed at a time: documents that end in them wait together */

typedef enum x278i_xml_kind {
    X278I_XML_ROOT,
    X278I_XML_DOCUMENT,
    X278I_XML_STRUCT,
    X278I_XML_TEXT,
    X278I_XML_BYTE
} x278i_xml_kind;

/* An element that is open. */
typedef struct x278i_xml_element {
    const char *name; /* ours */
    void *node;       /* X278I_XML_STRUCT: the struct; X278I_XML_TEXT: the struct of the field */
    uint16_t type;    /* X278I_XML_STRUCT */
    uint16_t field;   /* X278I_XML_TEXT: what it is of; X278I_XML_STRUCT: where to look for the next name first */
    uint8_t kind;
    bool coded;     /* X278I_XML_TEXT: the value is an attribute, or it is told to be absent */
    bool complains; /* it was reported that there is text where none belongs */
} x278i_xml_element;

struct x278_xml_reader {
    const x278_ctx *ctx;
    x278_issues *issues;
    const x278i_guide *guide; /* that all documents follow; NULL: the one they name */
    x278i_lent_guides guides;
    x278i_xml *xml;
    x278_status status; /* the first failure */
    /* input */
    x278i_file file;
    const char *memory;
    size_t left;   /* of memory */
    x278i_buf fed; /* what waits to be parsed, */
    size_t fed_at; /* from here on */
    bool feeding, fed_all, finished;
    char slice[X278I_XML_SLICE];
    /* output */
    x278_doc **ready;
    size_t ready_count, ready_at, ready_capacity;
    /* the document that is being read */
    x278_doc *doc;  /* NULL: none */
    uint64_t parts; /* structs and entries of lists in it */
    bool has[2];    /* its envelope, its review */
    uint64_t documents;
    x278i_buf value;  /* of the text that is being read */
    uint32_t skipped; /* elements open in, and with, one that is left out */
    uint32_t depth;
    x278i_xml_element open[X278I_XML_DEPTH];
};

/* Makes documents of elements; `user` is the reader. */
extern const x278i_xml_handler x278i_xml_elements;

#endif
