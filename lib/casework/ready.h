/* The rules of "is it ready": a table of finders over what is known. */
#ifndef X278CWI_READY_H
#define X278CWI_READY_H

#include "casework/leaf.h"
#include "x278/casework/ready.h"

/* A report with the memory that it lies in. */
typedef struct x278cwi_ready {
    x278cw_ready_report view; /* first: what callers hold */
    x278i_arena arena;
    const x278_ctx *ctx;
    x278cw_ready_finding **findings;
    size_t capacity;
} x278cwi_ready;

/* A document that goes with the request, in the order of the message. */
typedef struct x278cwi_sent_document {
    const x278_attachment *attachment;
    x278_str path; /* of PWK01 */
} x278cwi_sent_document;

/* A service asked for with its row of the table of procedures. */
typedef struct x278cwi_known_line {
    const x278cwi_asked *line;
    const x278cwi_node *row; /* NULL: none */
    int32_t region;          /* -1: none, or `other` */
} x278cwi_known_line;

/* What is known when a request is checked. */
typedef struct x278cwi_readiness {
    x278cwi_record *record;
    x278i_arena *work;
    int32_t now;
    int32_t service;
    bool urgent_asked; /* UM06 is U or 03 */
    uint64_t urgent;   /* urgent flags that are yes */
    uint64_t yes;      /* flags that are yes */
    uint64_t regions;  /* of the diagnoses */
    x278cw_route route;
    x278cwi_known_line *lines;
    size_t line_count;
    x278cwi_sent_document *documents;
    size_t document_count;
    const x278cw_policy_report *policies; /* NULL: none asked */
    x278cwi_ready *out;
    const struct x278cwi_ready_row *row; /* the one that is looked at */
} x278cwi_readiness;

/* A row: a code, its usual severity, its sentence, and what finds it. */
typedef struct x278cwi_ready_row {
    const char *code;
    x278_severity severity;
    const char *text;
    x278_status (*find)(x278cwi_readiness *r);
} x278cwi_ready_row;

extern const x278cwi_ready_row x278cwi_ready_rows[]; /* ends with a code that is NULL */

/* Add a finding of the row that is looked at: `severity` 0 is the row's, `path` may be absent, `ids` may be NULL. `name` is
 * put behind the sentence; NULL: nothing. X278_E_NOMEM. */
x278_status x278cwi_ready_add(x278cwi_readiness *r, x278_severity severity, x278_str path, const x278_str *ids,
                              size_t count, const char *name);

#endif
