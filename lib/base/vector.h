/* Which vector instructions the processor has. */
#ifndef X278I_BASE_VECTOR_H
#define X278I_BASE_VECTOR_H

/* What this build can use. AVX2 is left out on Windows: GCC keeps no stack there that its spills are aligned on. */
#if defined(__x86_64__) && defined(__GNUC__)
#define X278I_HAS_SSE2 1
#if !defined(_WIN32)
#define X278I_HAS_AVX2 1
#endif
#elif defined(__aarch64__) && defined(__ARM_NEON) && defined(__GNUC__) && !defined(__AARCH64EB__)
#define X278I_HAS_NEON 1
#elif defined(__wasm_simd128__)
#define X278I_HAS_WASM 1
#endif

typedef enum {
    X278I_VECTOR_NONE, /* words of 64 bits: everywhere */
    X278I_VECTOR_SSE2,
    X278I_VECTOR_AVX2, /* with BMI and POPCNT */
    X278I_VECTOR_NEON,
    X278I_VECTOR_WASM,
    X278I_VECTORS
} x278i_vector;

/* The best one that this build and this processor have. */
x278i_vector x278i_vector_best(void);

#endif
