/* Where the members of a struct are, with pointers of 8 bytes and of 4. */
#ifndef APIDOC_LAYOUT_H
#define APIDOC_LAYOUT_H

#include "api.h"

/* The bytes of a type, as a member has it; 0: not known (yet). */
extent extent_of(const api *all, const char *type);

/* The place for a member behind `used`, which moves to the member's end. */
void place_member(const api *all, const member *of, size_t used[MODELS], size_t at[MODELS]);

/* Find the bytes of all structs. */
void measure_records(api *all);

/* `, "KEY": {"lp64": 8, "ilp32": 4}` without the comma */
void put_pair(const char *key, const size_t pair[MODELS]);

#endif
