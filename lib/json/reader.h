/* The inside of a JSON reader. */
#ifndef X278I_JSON_READER_H
#define X278I_JSON_READER_H

#include "base/json.h"
#include "base/slices.h"
#include "doc/builder.h"
#include "x278/json.h"

#define X278I_JSON_DEPTH 64

/* What an object or array that is open holds. */
typedef enum x278i_json_level_kind {
    X278I_JSON_LEVEL_DOCUMENT,
    X278I_JSON_LEVEL_STRUCT,
    X278I_JSON_LEVEL_LIST
} x278i_json_level_kind;

typedef struct x278i_json_level {
    uint8_t kind;
    uint16_t field; /* X278I_JSON_LEVEL_LIST: the list */
} x278i_json_level;

/* Members of a document, beside its roots. */
enum {
    X278I_JSON_HEAD_VERSION,
    X278I_JSON_HEAD_GUIDE,
    X278I_JSON_HEAD_BYTES,
    X278I_JSON_HEADS
};

struct x278_json_reader {
    const x278_ctx *ctx;
    x278i_slices input;
    x278i_json json;
    x278i_builder builder;
    x278_status status; /* the first failure */
    x278i_buf value;    /* a string of which each character is a byte */
    /* the document that is being read */
    bool begun;                   /* it is one: its first member was seen */
    bool bytes;                   /* each character of a string is a byte */
    bool heads[X278I_JSON_HEADS]; /* these were there */
    uint32_t skipped;             /* objects and arrays open in, and with, one that is left out */
    bool named;                   /* a name was read, and its value comes */
    uint8_t expects;              /* what that is: see members.c */
    uint16_t field;               /* of which field */
    uint32_t depth;
    x278i_json_level levels[X278I_JSON_DEPTH];
};

/* How the JSON names things. */
extern const x278i_dialect x278i_json_dialect;

/* Is what comes next left out? */
bool x278i_json_is_skipping(const x278_json_reader *reader);

/* Take the next token of the input. What the parser takes may be no document: X278_E_SYNTAX, with an issue. X278_E_LIMIT,
 * X278_E_NOMEM. */
x278_status x278i_json_take(x278_json_reader *reader, const x278i_json_token *token);

#endif
