/* What the public headers declare, with what their comments say. */
#ifndef APIDOC_API_H
#define APIDOC_API_H

#include <stdbool.h>
#include <stddef.h>

enum {
    LP64,
    ILP32,
    MODELS
};

/* Bytes, with pointers of 8 bytes and of 4. */
typedef struct extent {
    size_t size[MODELS];
    size_t align[MODELS];
} extent;

/* A comment, cut at its tags. Texts are NULL when they are not there. */
typedef struct doc {
    const char *brief;   /* the first sentence */
    const char *details; /* the rest before the first tag */
    const char *result;  /* @return */
    const char *threads; /* @threads */
    const char *since;   /* @since */
    struct doc_param {
        const char *name;
        const char *text;
    } params[16];
    size_t param_count;
} doc;

/* Where a declaration is. */
typedef struct place {
    const char *header; /* as it was given to apidoc */
    size_t line;        /* from 1 */
} place;

typedef struct parameter {
    const char *name;
    const char *type;
    const char *text;      /* what its @param says; NULL when there is none */
    const char *direction; /* in, out, inout */
    const char *length_of; /* the parameter whose length it is; NULL */
    const char *life;      /* of what it receives; NULL when that is a plain value */
    bool nullable;
    bool is_text;    /* ends at its first NUL */
    bool has_strlen; /* a length that may be X278_STRLEN */
} parameter;

/* A function, or the type of a callback. */
typedef struct function {
    place at;
    bool own; /* of the library that is described, not of one it uses */
    const char *name;
    const char *returns;
    const char *life;    /* of what it returns or its outputs receive */
    const char *threads; /* its own, or of what it works on, or of its header */
    const char *header_threads;
    doc text;
    parameter params[16];
    size_t param_count;
} function;

typedef struct member {
    const char *name;
    const char *type;
    const char *text;
    const char *since;
    const char *count;    /* the member that has the number of its entries; NULL */
    const char *count_of; /* the member whose entries it counts; NULL */
    size_t array;         /* entries of an array inside the struct; 0: no array */
} member;

typedef enum record_kind {
    RECORD_HANDLE,  /* opaque */
    RECORD_LEAF,    /* never grows */
    RECORD_OPTIONS, /* filled in by the caller */
    RECORD_VIEW     /* made by the library */
} record_kind;

typedef struct record {
    place at;
    bool own;
    record_kind kind;
    const char *name;
    const char *free; /* handles: the function that frees it; NULL */
    doc text;
    member *members;
    size_t member_count;
    extent whole; /* sizes of 0: opaque, or not measured */
} record;

typedef struct constant {
    const char *name;
    const char *text;
    long value;
} constant;

/* An integer type with its constants, or the constants of a place that has no type of its own. */
typedef struct group {
    place at;
    bool own;
    const char *name; /* of the type; NULL when it has none */
    const char *base; /* uint32_t */
    const char *of;   /* without a name: "x278_ack_options.flags" or "x278_segment_flags()" */
    doc text;
    constant *constants;
    size_t constant_count;
} group;

typedef struct macro {
    bool own;
    const char *name;
    const char *value;
    const char *text;
} macro;

typedef struct api {
    function *functions;
    size_t function_count;
    function *callbacks;
    size_t callback_count;
    record *records;
    size_t record_count;
    group *groups;
    size_t group_count;
    macro *macros;
    size_t macro_count;
    size_t refused; /* how many things the comments do not say */
} api;

/* What is known by a name. NULL: nothing. */
const function *find_function(const api *all, const char *name);
const function *find_callback(const api *all, const char *name);
const record *find_record(const api *all, const char *name);
const group *find_group(const api *all, const char *name);

/* The name in a type: x278_ctx of "const x278_ctx *". */
char *base_of(const char *type);

/* How many stars a type has. */
size_t stars_of(const char *type);

/* Count a thing that a comment does not say, and print where: "HEADER:LINE: NAME: WHAT". */
void refuse(api *all, place at, const char *name, const char *format, ...);

#endif
