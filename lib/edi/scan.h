/* Where the delimiters of a block are. */
#ifndef X278I_EDI_SCAN_H
#define X278I_EDI_SCAN_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "x278/segment.h"

/* Bytes looked at in one call: small, so that positions stay in the first cache. */
#define X278I_SCAN_BLOCK 4096u

/* What a byte means to the lexer. */
enum {
    X278I_BYTE_DATA = 0,
    X278I_BYTE_ELEMENT,
    X278I_BYTE_TERMINATOR,
    X278I_BYTE_COMPONENT,
    X278I_BYTE_REPETITION,
    X278I_BYTE_BREAK /* CR or LF that is no delimiter */
};

typedef struct x278i_classes {
    uint8_t of[256];  /* X278I_BYTE_* */
    uint8_t bytes[4]; /* the delimiters; CR and LF come on top */
} x278i_classes;

/* Make the table for a set of delimiters. */
void x278i_classes_set(x278i_classes *classes, const x278_delimiters *delimiters);

/*
 * Write base + i to `out` for each byte data[i] that is not X278I_BYTE_DATA, in order; returns how many. `len` is at
 * most X278I_SCAN_BLOCK, `out` has room for len + 1 numbers. This is the function that a vector version replaces.
 */
size_t x278i_scan(const x278i_classes *classes, const char *data, size_t len, uint32_t base, uint32_t *out);

/* True when a byte of the block is NUL or outside of ASCII. */
bool x278i_scan_unusual(const char *data, size_t len);

#endif
