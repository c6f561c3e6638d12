/* Tables, policies and templates that are compiled in: the files of lib/casework/data, byte for byte. */
#ifndef X278CWI_SHIPPED_H
#define X278CWI_SHIPPED_H

#include <stddef.h>

typedef struct x278cwi_shipped {
    const char *name; /* "clocks.xml"; NULL ends a list */
    const unsigned char *data;
    size_t len;
} x278cwi_shipped;

extern const x278cwi_shipped x278cwi_shipped_tables[];
extern const x278cwi_shipped x278cwi_shipped_policies[];
extern const x278cwi_shipped x278cwi_shipped_templates[];

#endif
