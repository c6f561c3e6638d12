/* Reads the public headers: their declarations and their comments. */
#ifndef APIDOC_READ_H
#define APIDOC_READ_H

#include "api.h"

/* Add what a header declares. `own`: it is of the library that is described. */
void read_header(api *all, const char *name, bool own);

#endif
