/* The masks of a group with the vectors of x86-64. */
#ifndef X278I_EDI_MASKS_X86_H
#define X278I_EDI_MASKS_X86_H

#include "edi/masks.h"

#if defined(X278I_HAS_SSE2)

#include <immintrin.h>

/* One bit for each byte of a vector whose top bit is set. */
static inline uint64_t x278i_bits_sse2(__m128i bytes, unsigned at) {
    return (uint64_t)(uint32_t)_mm_movemask_epi8(bytes) << at;
}

static inline x278i_masks x278i_masks_sse2(const uint8_t delimiters[4], const unsigned char *bytes) {
    const __m128i terminator = _mm_set1_epi8((char)delimiters[0]);
    const __m128i element = _mm_set1_epi8((char)delimiters[1]);
    const __m128i component = _mm_set1_epi8((char)delimiters[2]);
    const __m128i repetition = _mm_set1_epi8((char)delimiters[3]);
    const __m128i blank = _mm_set1_epi8(' ');
    const __m128i one = _mm_set1_epi8(1);
    uint64_t terminators = 0;
    uint64_t elements = 0;
    uint64_t parts = 0;
    uint64_t unprintable = 0;
    for (unsigned i = 0; i < X278I_GROUP; i += 16) {
        __m128i some = _mm_loadu_si128((const __m128i *)(const void *)(bytes + i));
        __m128i part = _mm_or_si128(_mm_cmpeq_epi8(some, component), _mm_cmpeq_epi8(some, repetition));
        __m128i odd = _mm_or_si128(_mm_sub_epi8(some, blank), _mm_add_epi8(some, one)); /* by their top bits */
        terminators |= x278i_bits_sse2(_mm_cmpeq_epi8(some, terminator), i);
        elements |= x278i_bits_sse2(_mm_cmpeq_epi8(some, element), i);
        parts |= x278i_bits_sse2(part, i);
        unprintable |= x278i_bits_sse2(odd, i);
    }
    return x278i_masks_settle(terminators, elements, parts, unprintable);
}

#endif

#if defined(X278I_HAS_AVX2)

#define X278I_TARGET_AVX2 __attribute__((target("avx2,bmi,popcnt")))

X278I_TARGET_AVX2 static inline uint64_t x278i_bits_avx2(__m256i bytes, unsigned at) {
    return (uint64_t)(uint32_t)_mm256_movemask_epi8(bytes) << at;
}

X278I_TARGET_AVX2 static inline x278i_masks x278i_masks_avx2(const uint8_t delimiters[4], const unsigned char *bytes) {
    const __m256i terminator = _mm256_set1_epi8((char)delimiters[0]);
    const __m256i element = _mm256_set1_epi8((char)delimiters[1]);
    const __m256i component = _mm256_set1_epi8((char)delimiters[2]);
    const __m256i repetition = _mm256_set1_epi8((char)delimiters[3]);
    const __m256i blank = _mm256_set1_epi8(' ');
    const __m256i one = _mm256_set1_epi8(1);
    uint64_t terminators = 0;
    uint64_t elements = 0;
    uint64_t parts = 0;
    uint64_t unprintable = 0;
    for (unsigned i = 0; i < X278I_GROUP; i += 32) {
        __m256i some = _mm256_loadu_si256((const __m256i *)(const void *)(bytes + i));
        __m256i part = _mm256_or_si256(_mm256_cmpeq_epi8(some, component), _mm256_cmpeq_epi8(some, repetition));
        __m256i odd = _mm256_or_si256(_mm256_sub_epi8(some, blank), _mm256_add_epi8(some, one));
        terminators |= x278i_bits_avx2(_mm256_cmpeq_epi8(some, terminator), i);
        elements |= x278i_bits_avx2(_mm256_cmpeq_epi8(some, element), i);
        parts |= x278i_bits_avx2(part, i);
        unprintable |= x278i_bits_avx2(odd, i);
    }
    return x278i_masks_settle(terminators, elements, parts, unprintable);
}

#endif

#endif
