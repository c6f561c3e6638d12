/* Writing results as JSON: one object and a line feed, keys in the order of the calls. */
#ifndef X278CWI_JSON_H
#define X278CWI_JSON_H

#include <stdbool.h>

#include "base/buf.h"

typedef struct x278cwi_json {
    const x278_ctx *ctx;
    x278i_buf buf;
    bool first;         /* nothing was written yet in the object or list that is open */
    x278_status status; /* the first failure; calls after it do nothing */
} x278cwi_json;

/* An empty text. Always finish with x278cwi_json_end(). */
void x278cwi_json_begin(x278cwi_json *json, const x278_ctx *ctx);

/* Begin ('{' or '[') and end ('}' or ']') an object or a list. `key` NULL: an item of a list, or the whole. */
void x278cwi_json_open(x278cwi_json *json, const char *key, char bracket);
void x278cwi_json_close(x278cwi_json *json, char bracket);

/* A text; absent is null. Text that is not UTF-8 is written with U+FFFD in place of each byte that does not fit. */
void x278cwi_json_str(x278cwi_json *json, const char *key, x278_str value);

/* A NUL-terminated text; NULL is null. */
void x278cwi_json_text(x278cwi_json *json, const char *key, const char *value);

void x278cwi_json_int(x278cwi_json *json, const char *key, int64_t value);
void x278cwi_json_bool(x278cwi_json *json, const char *key, bool value);
void x278cwi_json_null(x278cwi_json *json, const char *key);

/* A number, or null when it is not `known`. */
void x278cwi_json_optional(x278cwi_json *json, const char *key, bool known, int64_t value);

/* Hand the text over, with a line feed at its end, or free it after a failure. X278_OK, X278_E_NOMEM. */
x278_status x278cwi_json_end(x278cwi_json *json, x278_buf *out);

#endif
