/* Where the values of a document are in the transaction that it was made from. */
#ifndef X278I_ANSWER_SITE_H
#define X278I_ANSWER_SITE_H

#include "doc/document.h"
#include "guide/path.h"

/* A segment of a row in an instance of a loop. */
typedef struct x278i_site {
    size_t loop_n, seg_n; /* from 1 */
    size_t index;         /* of the segment in the transaction */
    uint16_t loop, seg;   /* rows */
} x278i_site;

typedef struct x278i_sites {
    const x278_transaction *transaction; /* NULL: nothing is known */
    x278i_site *v;                       /* sorted */
    size_t count, capacity;
} x278i_sites;

/* Find the places of all segments that have a row; `transaction` NULL: of none. X278_E_NOMEM, X278_E_LIMIT; free them then,
 * too. */
x278_status x278i_sites_find(x278i_sites *sites, const x278_doc *doc, const x278_transaction *transaction);

/* The bytes of a segment or value in the input. false: not known, or the input has another value there. `value` absent: any. */
bool x278i_site_of(const x278i_sites *sites, const x278i_path_parts *path, x278_str value, uint64_t *offset,
                   uint64_t *length);

void x278i_sites_free(x278i_sites *sites, const x278_ctx *ctx);

#endif
