/* Counting delimiters, compiled for each kind of vectors. */
#include "edi/count.h"

#include <stdint.h>

#include "edi/masks_x86.h"

#define PIECE 224 /* whole vectors, and no more than a count of one byte holds */

static inline size_t count(const x278_delimiters *delimiters, const char *text, size_t len) {
    const unsigned char *bytes = (const unsigned char *)text;
    const uint8_t terminator = delimiters->terminator;
    const uint8_t element = delimiters->element;
    const uint8_t component = delimiters->component != 0 ? delimiters->component : element;
    const uint8_t repetition = delimiters->repetition != 0 ? delimiters->repetition : element;
    size_t found = 0;
    while (len > 0) {
        size_t size = len < PIECE ? len : PIECE;
        uint8_t here = 0;
        for (size_t i = 0; i < size; i++) { /* no branch: compilers make vectors of it */
            here = (uint8_t)(here + ((bytes[i] == terminator) | (bytes[i] == element) | (bytes[i] == component) |
                                     (bytes[i] == repetition)));
        }
        found += here;
        bytes += size;
        len -= size;
    }
    return found;
}

#if defined(X278I_HAS_AVX2)
X278I_TARGET_AVX2 static size_t count_avx2(const x278_delimiters *delimiters, const char *bytes, size_t len) {
    return count(delimiters, bytes, len);
}
#endif

size_t x278i_count_delimiters(x278i_vector vector, const x278_delimiters *delimiters, const char *bytes, size_t len) {
#if defined(X278I_HAS_AVX2)
    if (vector == X278I_VECTOR_AVX2) {
        return count_avx2(delimiters, bytes, len);
    }
#endif
    (void)vector;
    return count(delimiters, bytes, len);
}
