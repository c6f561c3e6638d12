/* The schemas that xsdc writes, on standard output. */
#ifndef XSDC_SCHEMAS_H
#define XSDC_SCHEMAS_H

/* Of the XML. */
void put_xsd(void);

/* Of the JSON. */
void put_json_schema(void);

#endif
