/* Bytes that grow: what a session hands out, and what it keeps of its input. */
#ifndef X278_WASM_TEXT_H
#define X278_WASM_TEXT_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "x278/str.h"

/* All zeros is empty. A failed allocation is remembered: look at `failed` once at the end. */
typedef struct glue_text {
    char *ptr;
    size_t len, capacity;
    bool failed;
} glue_text;

/* Room for `len` more bytes at the end, or NULL. */
char *glue_text_room(glue_text *text, size_t len);

void glue_put(glue_text *text, const void *bytes, size_t len);

/* A NUL-terminated text as it is. */
void glue_puts(glue_text *text, const char *chars);

void glue_put_number(glue_text *text, uint64_t number);

/* A JSON string in quotes, or null when it is absent; bytes that are no UTF-8 become U+FFFD. */
void glue_put_string(glue_text *text, x278_span value);

/* ,"NAME": or {"NAME": where the text ends in a line or another opening bracket. */
void glue_put_name(glue_text *text, const char *name);

/* A member with a value: nothing at all for an absent text and for 0. */
void glue_put_text_member(glue_text *text, const char *name, x278_str value);
void glue_put_number_member(glue_text *text, const char *name, uint64_t value);

/* Forget the content, and keep a small block for the next one. */
void glue_text_clear(glue_text *text);

void glue_text_free(glue_text *text);

#endif
