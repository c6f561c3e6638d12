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
/* The bits of 32 bytes that are one of four. */
X278I_TARGET_AVX2 static inline uint32_t find_avx2(const __m256i any[4], const char *bytes) {
    const __m256i some = _mm256_loadu_si256((const __m256i *)(const void *)bytes);
    __m256i found = _mm256_or_si256(_mm256_cmpeq_epi8(some, any[0]), _mm256_cmpeq_epi8(some, any[1]));
    found = _mm256_or_si256(found, _mm256_cmpeq_epi8(some, any[2]));
    found = _mm256_or_si256(found, _mm256_cmpeq_epi8(some, any[3]));
    return (uint32_t)_mm256_movemask_epi8(found);
}

X278I_TARGET_AVX2 static size_t count_avx2(const x278_delimiters *delimiters, const char *bytes, size_t len) {
    const uint8_t element = delimiters->element;
    const __m256i any[4] = {
        _mm256_set1_epi8((char)element),
        _mm256_set1_epi8((char)delimiters->terminator),
        _mm256_set1_epi8((char)(delimiters->component != 0 ? delimiters->component : element)),
        _mm256_set1_epi8((char)(delimiters->repetition != 0 ? delimiters->repetition : element)),
    };
    if (len < 32) {
        return count(delimiters, bytes, len);
    }
    size_t found = 0;
    size_t at = 0;
    for (; at + 32 <= len; at += 32) {
        found += (size_t)_mm_popcnt_u32(find_avx2(any, bytes + at));
    }
    uint64_t last = find_avx2(any, bytes + len - 32); /* of these the last len - at are not counted yet */
    return found + (size_t)_mm_popcnt_u32((uint32_t)(last >> (32 - (len - at))));
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
