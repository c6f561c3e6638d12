/* Writes the description as JSON. */
#ifndef APIDOC_WRITE_H
#define APIDOC_WRITE_H

#include "api.h"

/* `, "KEY": [` … `]` each: functions, constants, values, options, types, handles, callbacks, structs, leaves, macros. */
void put_api(const api *all);

#endif
