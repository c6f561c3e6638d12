/*
 * Reading JSON that comes from outside: a strict parser of RFC 8259 that is asked for one token at a time. The input comes in
 * chunks of any size, and is a series of JSON texts, with white space between them or none.
 *
 * What the parser sees to: UTF-8, no deeper and no larger than the limits say, no recursion, time linear in the bytes. A byte
 * order mark at the beginning of the input is passed over. What it does not look at: whether an object has two members of
 * one name. An issue has the line and the offset of what it is about, and never text of the input.
 */
#ifndef X278I_BASE_JSON_H
#define X278I_BASE_JSON_H

#include <stdbool.h>

#include "base/buf.h"
#include "base/issue.h"

typedef enum x278i_json_kind {
    X278I_JSON_NOTHING,
    X278I_JSON_OBJECT,     /* { */
    X278I_JSON_OBJECT_END, /* } */
    X278I_JSON_ARRAY,      /* [ */
    X278I_JSON_ARRAY_END,  /* ] */
    X278I_JSON_NAME,       /* of a member */
    X278I_JSON_STRING,
    X278I_JSON_NUMBER,
    X278I_JSON_TRUE,
    X278I_JSON_FALSE,
    X278I_JSON_NULL
} x278i_json_kind;

typedef struct x278i_json_token {
    x278i_json_kind kind;
    x278i_text_place place; /* of its first byte */
    x278_span text;  /* X278I_JSON_NAME, _STRING: UTF-8 without escapes, no NUL behind it; lives until the next call */
    bool lone;       /* half of a surrogate pair was left out of the text */
    bool whole;      /* X278I_JSON_NUMBER: not negative, no fraction, no exponent: */
    uint64_t number; /* its value, or UINT64_MAX when that is less */
} x278i_json_token;

typedef struct x278i_json_limits {
    uint64_t bytes; /* of the input, or from where x278i_json_renew() was called last */
    uint32_t depth; /* open objects and arrays at a time, up to 64 */
} x278i_json_limits;

typedef struct x278i_json {
    const x278_ctx *ctx;
    x278_issues *issues;
    x278i_json_limits limits;
    x278_status status;   /* the first failure */
    const char *at, *end; /* what was given and is not read yet */
    uint64_t past;        /* offset of `end` */
    uint64_t line;        /* of `at`, from 1 */
    uint64_t renewed;
    bool finished;
    bool passing;          /* set by the caller between tokens: strings are passed over, and have no text */
    uint8_t state, before; /* `before`: of the token that is being read */
    uint8_t mark;          /* bytes of a byte order mark that were seen */
    uint32_t depth;
    uint64_t arrays; /* which of the open ones are arrays: a bit a level */
    /* the token that is being read */
    x278i_json_token token;
    x278i_buf text; /* of a string, as far as it was not in one piece */
    bool pieces;    /* some of the string is in `text`, or left out */
    uint8_t unit;   /* in what of a string */
    uint8_t more;   /* hexadecimal digits or bytes of a character that are missing */
    uint8_t lowest, highest;
    uint32_t value, high; /* of an escape; of the first half of a pair, else 0 */
    const char *literal;  /* what is missing of true, false or null */
} x278i_json;

/* A parser that has no memory yet. `issues` may be NULL. */
void x278i_json_init(x278i_json *json, const x278_ctx *ctx, const x278i_json_limits *limits, x278_issues *issues);

/* Free what it holds. */
void x278i_json_clear(x278i_json *json);

/* The next bytes, which must live until they are read. Only after X278_NEED_INPUT, or x278i_json_take_back(). */
void x278i_json_give(x278i_json *json, const char *data, size_t len);

/* The input has ended. */
void x278i_json_finish(x278i_json *json);

/* Forget the bytes that were given and are not read. @return how many. */
size_t x278i_json_take_back(x278i_json *json);

/* The next token. X278_NEED_INPUT: all bytes are read; X278_END: the input has ended between two texts; X278_E_SYNTAX (not
 * well-formed) and X278_E_LIMIT (refused): an issue says why; X278_E_NOMEM. A failure is final. */
x278_status x278i_json_next(x278i_json *json, x278i_json_token *out);

/* The limit of bytes counts from here on. */
void x278i_json_renew(x278i_json *json);

#endif
