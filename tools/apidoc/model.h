/* What the library itself knows of its structs: which field has the value of which path. */
#ifndef APIDOC_MODEL_H
#define APIDOC_MODEL_H

#include "api.h"

/* Is the member one of those that the library gathers? Ends the program when the struct or member is not as the headers say. */
bool is_gathered(const record *of, const member *field, size_t offset);

/* `, "paths": [` … `]` */
void put_paths(void);

#endif
