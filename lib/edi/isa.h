/* The interchange header: what it says about the delimiters. */
#ifndef X278I_EDI_ISA_H
#define X278I_EDI_ISA_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "x278/segment.h"

#define X278I_ISA_ELEMENTS 16u
#define X278I_ISA_SIZE 105u     /* bytes of a clean one, without its terminator */
#define X278I_ISA_LONGEST 1024u /* bytes in which the sixteen separators must stand */

enum {
    X278I_ISA_MAX_NOTES = 4
};

typedef struct x278i_isa {
    x278_delimiters delimiters;
    uint32_t size;                           /* bytes without the terminator */
    uint32_t width;                          /* the same, or characters: x278i_isa_characters() */
    uint32_t separators[X278I_ISA_ELEMENTS]; /* offsets of the element separators */
    uint32_t note_count;
    struct {
        int32_t code; /* X278I_ISSUE_* */
        uint32_t element, begin, size;
    } notes[X278I_ISA_MAX_NOTES]; /* what was odd */
    bool refused;                 /* the first note says why no reading is possible */
} x278i_isa;

typedef enum {
    X278I_ISA_READ,
    X278I_ISA_MORE,
    X278I_ISA_NONE
} x278i_isa_result;

/*
 * Read a header at `data`, which begins with the three bytes ISA. READ: *out is filled (look at `refused`). MORE: more
 * than `len` bytes are needed and `ended` is false. NONE: there are no sixteen separators.
 */
x278i_isa_result x278i_isa_parse(const char *data, size_t len, bool ended, x278i_isa *out);

/* The header was in another character set: its length counts characters, not bytes. */
void x278i_isa_characters(const char *data, x278i_isa *isa);

/* A letter or a digit of ASCII. */
static inline bool x278i_is_word(unsigned char byte) {
    return (byte >= '0' && byte <= '9') || (byte >= 'A' && byte <= 'Z') || (byte >= 'a' && byte <= 'z');
}

/* A byte that may be a delimiter: no letter, digit, blank or NUL. */
static inline bool x278i_is_delimiter(unsigned char byte) {
    return !x278i_is_word(byte) && byte != ' ' && byte != 0;
}

/* Does ISA11 hold a separator by this ISA12? From 00402 on. */
bool x278i_isa_repeats(const char *version, size_t len);

/* True for a byte that may separate something inside a segment. */
bool x278i_isa_separates(char byte);

/* True when the three bytes ISA at data[0] may begin a header: the fourth byte is no letter, digit or blank. `len` is at
 * least 4. */
bool x278i_isa_begins(const char *data);

#endif
