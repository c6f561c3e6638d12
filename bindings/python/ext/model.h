/* The structs of the model and their fields, as the extension reads them. model_tables.c is written from docs/x278-api.json. */
#ifndef MODEL_H
#define MODEL_H

#define PY_SSIZE_T_CLEAN
#include <Python.h>
#include <stddef.h>
#include <stdint.h>

#include "model_numbers.h"

typedef enum field_kind {
    FIELD_TEXT,       /* x278_str */
    FIELD_TEXTS,      /* const x278_str *, and a size_t count */
    FIELD_ONE,        /* pointer to a struct */
    FIELD_MANY,       /* pointer to an array of pointers to structs, and a size_t count */
    FIELD_NUMBER,     /* uint32_t */
    FIELD_LONG,       /* uint64_t */
    FIELD_DELIMITERS, /* x278_delimiters */
    FIELD_PAYLOAD,    /* x278_payload */
    FIELD_CODE,       /* x278_ack_code */
    FIELD_CODES,      /* an array of x278_ack_code inside the struct, and a uint32_t count */
    FIELD_RESOLUTION  /* x278_resolution */
} field_kind;

#define FIELD_GATHERED 1 /* the structs of this list hang elsewhere, too: dictionaries leave it out */

typedef struct model_field {
    const char *name;
    uint8_t kind;    /* field_kind */
    uint8_t flags;   /* FIELD_GATHERED */
    uint16_t of;     /* FIELD_ONE, FIELD_MANY: index of the struct */
    size_t offset;   /* bytes from the start of the struct */
    size_t count_at; /* the same of the count of a list */
} model_field;

typedef struct model_struct {
    const char *name;   /* in Python: "x278.Event" */
    const char *c_name; /* "x278_event" */
    const char *doc;    /* what it is, for people */
    uint16_t first;     /* of its fields in model_fields */
    uint16_t count;     /* how many there are */
} model_struct;

extern const model_field model_fields[MODEL_FIELDS];
extern const model_struct model_structs[MODEL_STRUCTS];

#endif
