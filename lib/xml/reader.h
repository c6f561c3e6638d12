/* The inside of an XML reader. */
#ifndef X278I_XML_READER_H
#define X278I_XML_READER_H

#include <stdbool.h>

#include "base/slices.h"
#include "base/xml.h"
#include "doc/builder.h"
#include "x278/xml.h"
#include "xml/format.h"

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
    uint16_t field;   /* X278I_XML_TEXT: what it is of */
    uint8_t kind;
    bool coded;     /* X278I_XML_TEXT: the value is an attribute, or it is said to be absent */
    bool complains; /* it was reported that there is text where none belongs */
} x278i_xml_element;

struct x278_xml_reader {
    const x278_ctx *ctx;
    x278i_slices input;
    x278i_xml *xml;
    x278i_builder builder;
    x278_status status; /* the first failure */
    bool finished;
    x278i_buf value;  /* of the text that is being read */
    uint32_t skipped; /* elements open in, and with, one that is left out */
    uint32_t depth;
    x278i_xml_element open[X278I_XML_DEPTH];
};

/* How the XML names things. */
extern const x278i_dialect x278i_xml_dialect;

/* Makes documents of elements; `user` is the reader. */
extern const x278i_xml_handler x278i_xml_elements;

#endif
