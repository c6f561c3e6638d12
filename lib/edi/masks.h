/* What 64 bytes are to the lexer, as bits: bit i stands for byte i. */
#ifndef X278I_EDI_MASKS_H
#define X278I_EDI_MASKS_H

#include <stdint.h>

#include "base/vector.h"
#include "edi/scan.h"

#define X278I_GROUP 64u

typedef struct x278i_masks {
    uint64_t terminators;
    uint64_t elements; /* element separators */
    uint64_t parts;    /* component and repetition separators */
    uint64_t odd;      /* neither printable ASCII nor a delimiter: line breaks, too */
} x278i_masks;

/* The masks of 64 bytes. `bytes` are the delimiters as x278i_classes has them: terminator, element, component,
 * repetition; the last two are the element separator where there is none. All versions give the same. */
typedef x278i_masks x278i_masks_fn(const uint8_t delimiters[4], const unsigned char *bytes);

/* What a version finds when it looks at each byte with each of the four delimiters, and for bytes that are not printable. */
static inline x278i_masks x278i_masks_settle(uint64_t terminators, uint64_t elements, uint64_t parts,
                                             uint64_t unprintable) {
    x278i_masks masks = {terminators, elements, parts & ~elements, 0};
    masks.odd = unprintable & ~(terminators | elements | masks.parts);
    return masks;
}

/* The version for a kind of vectors; NULL: this build has none. The processor must have them. */
x278i_masks_fn *x278i_masks_of(x278i_vector vector);

#endif
