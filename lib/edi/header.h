/* The values of an interchange or group header, from a caller's options: defaults, widths, padding. */
#ifndef X278I_EDI_HEADER_H
#define X278I_EDI_HEADER_H

#include <stddef.h>

#include "edi/say.h"
#include "edi/tape.h"
#include "x278/writer.h"

enum {
    X278I_HEADER_ISA,
    X278I_HEADER_GS,
    X278I_HEADERS
};

/* End of the fields of release 0.1 of their options: never to change. */
#define X278I_INTERCHANGE_BASELINE (offsetof(x278_interchange_options, usage) + sizeof(const char *))
#define X278I_GROUP_BASELINE (offsetof(x278_group_options, version) + sizeof(const char *))

#define X278I_HEADER_ELEMENTS 16
#define X278I_HEADER_LONGEST ((size_t)15 * 4) /* bytes of 15 characters in UTF-8 */

/* A header on its way. */
typedef struct x278i_header {
    x278i_say *say;                          /* of the output; its issues are told what cannot be written */
    uint64_t offset;                         /* of the header, from the origin of `say` */
    const void *options;                     /* x278_interchange_options or x278_group_options, by the kind of header */
    const x278_segment *like;                /* values that the options leave out; NULL: none */
    bool tolerant;                           /* write what is odd, but fits */
    bool as_read;                            /* write what is absent empty: no default */
    x278_span values[X278I_HEADER_ELEMENTS]; /* out; absent where the delimiters or a count say what stands there */
    char rooms[X278I_HEADER_ELEMENTS][X278I_HEADER_LONGEST];
} x278i_header;

/* How many elements a header has. */
uint32_t x278i_header_count(int which);

/* Set the values. X278_E_INVALID_ARG: one is missing, does not fit, or is no number where it must be; each of them is
 * reported. X278_E_NOMEM. */
x278_status x278i_header_fill(int which, x278i_header *header);

/* Report an element that cannot be written: code 906 to 908. X278_E_INVALID_ARG, or X278_E_NOMEM. */
x278_status x278i_header_refuse(int which, const x278i_header *header, uint32_t element, int32_t code);

#endif
