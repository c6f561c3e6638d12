/* What writer and reader of the XML agree on besides the tables of the model: docs/xml.md has the format. */
#ifndef X278I_XML_FORMAT_H
#define X278I_XML_FORMAT_H

#include "review/tables.h"

#define X278I_XML_SPACE "urn:x278:review:1"
#define X278I_XML_VERSION "1"

/* Open elements at a time: the model's structs, and reviews, document, a text and a byte in it. */
#define X278I_XML_DEPTH 24

/* The element name of a struct that no field holds: "review", "envelope". */
static inline const char *x278i_xml_struct_name(uint16_t type) {
    return x278i_structs[type].name + sizeof "x278_" - 1;
}

/* The element name of a field: of a list what an entry of it is called. */
static inline const char *x278i_xml_field_name(uint16_t field) {
    return x278i_entry_names[field][0] != '\0' ? x278i_entry_names[field] : x278i_fields[field].name;
}

/* Is the field an attribute of its struct's element? */
static inline int x278i_xml_is_attribute(uint16_t field) {
    return x278i_fields[field].kind == X278_FIELD_NUMBER || x278i_fields[field].kind == X278_FIELD_DELIMITERS;
}

/* Is the field an element, or elements, below its struct's? */
static inline int x278i_xml_is_element(uint16_t field) {
    return !x278i_xml_is_attribute(field) && (x278i_fields[field].flags & X278_FIELD_GATHERED) == 0;
}

#endif
