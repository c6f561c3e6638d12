/* Tables, policies and templates that are compiled in: the files of lib/casework/data, byte for byte. */
#ifndef X278CWI_SHIPPED_H
#define X278CWI_SHIPPED_H

#include <stddef.h>

#include "x278/status.h"
#include "x278/str.h"

typedef struct x278cwi_shipped {
    const char *name; /* "clocks.xml"; NULL ends a list */
    const unsigned char *data;
    size_t len;
} x278cwi_shipped;

extern const x278cwi_shipped x278cwi_shipped_tables[];
extern const x278cwi_shipped x278cwi_shipped_policies[];
extern const x278cwi_shipped x278cwi_shipped_templates[];

/* A file of one of these lists by its index; both outputs may be NULL. X278_OK; X278_E_NOT_FOUND (past the end). */
static inline x278_status x278cwi_shipped_at(const x278cwi_shipped *list, size_t index, const char **name,
                                             x278_span *text) {
    for (size_t i = 0; i < index && list->name != NULL; i++) {
        list++;
    }
    if (name != NULL) {
        *name = list->name;
    }
    if (text != NULL) {
        *text = (x278_span){(const char *)list->data, list->len};
    }
    return list->name != NULL ? X278_OK : X278_E_NOT_FOUND;
}

#endif
