/* What casework needs to know of a request, with the paths of the values. */
#ifndef X278CWI_REQUEST_H
#define X278CWI_REQUEST_H

#include "base/arena.h"
#include "casework/day.h"
#include "x278/document.h"
#include "x278/review.h"

/* A diagnosis code of the request, or of the evidence. */
typedef struct x278cwi_code {
    x278_str id;   /* "dx:M5416", without dots: how it is named among evidence */
    x278_str code; /* the same without "dx:" */
    x278_str path; /* "2000E-HI01-2"; absent: from the evidence */
} x278cwi_code;

/* A service asked for. */
typedef struct x278cwi_asked {
    x278_str code; /* of its procedure; absent: none */
    x278_str path; /* of the code: "2000F[2]-SV101-2"; absent: from the command line */
} x278cwi_asked;

typedef struct x278cwi_request {
    const x278_review *review; /* NULL: no request */
    x278_str payer;            /* 2010A-NM109 */
    bool has_date, has_birth;
    int32_t date;  /* the earliest of DTP 472 and AAH */
    int32_t birth; /* of the patient */
    x278cwi_code *codes;
    size_t code_count;
    x278cwi_asked *lines;
    size_t line_count;
} x278cwi_request;

/* Take a request apart; `doc` NULL gives one without anything. It must outlive the result. X278_OK; X278_E_INVALID_ARG (not
 * a services review), X278_E_NOMEM. */
x278_status x278cwi_request_read(x278i_arena *arena, const x278_doc *doc, x278cwi_request *out);

/* A code without its dots, and its id. X278_E_NOMEM. */
x278_status x278cwi_code_make(x278i_arena *arena, x278_str text, x278cwi_code *out);

/* "LOOP[n]TAIL", n left out when it is 1. X278_E_NOMEM. */
x278_status x278cwi_path_make(x278i_arena *arena, const char *loop, size_t number, const char *tail, x278_str *out);

#endif
