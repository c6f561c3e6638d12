/* What writer and reader of the JSON agree on besides the tables of the model: docs/json.md has the format. */
#ifndef X278I_JSON_FORMAT_H
#define X278I_JSON_FORMAT_H

#include "review/tables.h"

#define X278I_JSON_VERSION "1"
#define X278I_JSON_STRUCTS 24 /* structs in each other: more than the model has */

/* Members beside that of a field, which only people read. */
#define X278I_JSON_WORD "_word"
#define X278I_JSON_PATH "_path"

/* The member of a struct that no field holds: "review", "envelope". */
static inline const char *x278i_json_struct_name(uint16_t type) {
    return x278i_structs[type].name + sizeof "x278_" - 1;
}

#endif
